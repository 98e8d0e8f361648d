import { changesFolder } from './folder.js';
import { assignedBy, assignedIn, everyNode, type Node, plainText } from './syntax.js';

/** What is true of a script as a whole, whatever the order in which its commands run. */
export interface Survey {
  /** Variables that a function sets, which may be called at any time. */
  readonly volatile: ReadonlySet<string>;
  /** Functions after which the working directory may be another one. */
  readonly movers: ReadonlySet<string>;
  /** Variables that are set in more than one place. */
  readonly changing: ReadonlySet<string>;
  /** Some command goes to another folder. */
  readonly moves: boolean;
}

export function surveyOf(nodes: readonly Node[]): Survey {
  const [set, changing, volatile, movers] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  for (const node of everyNode(nodes)) {
    for (const name of assignedBy(node)) (set.has(name) ? changing : set).add(name);
    if (node.kind !== 'definition') continue;
    for (const name of assignedIn(node.body)) volatile.add(name);
    if (moves(node.body)) movers.add(node.name);
  }
  return { volatile, movers, changing, moves: moves(nodes) };
}

function goes(node: Node): boolean {
  if (node.kind !== 'command') return false;
  const name = plainText(node.words[0]);
  return name !== null && changesFolder(name.toLowerCase());
}

function moves(nodes: readonly Node[]): boolean {
  for (const node of everyNode(nodes)) if (goes(node)) return true;
  return false;
}
