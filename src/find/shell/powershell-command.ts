import { variableKey } from './powershell-word.js';
import { type Node, plainText, type Word } from './syntax.js';

const NAMES = /\$\{?([\w:]+)/g;
const SETS = /=|\+\+|--|\[ref\]/i;
/** Commands that set the variable they name. */
const SETTERS = new Set(
  'set-variable sv new-variable nv remove-variable rv clear-variable clv set-item si new-item ni remove-item ri'.split(
    ' ',
  ),
);

/** A command with its words, together with what it does to variables. `dotted`: it runs in the scope of its caller. */
export function powerShellCommand(words: readonly Word[], dotted: boolean): readonly Node[] {
  const name = plainText(words[0])?.toLowerCase();
  const nodes: Node[] = [{ kind: 'command', words, before: [] }];
  if (dotted || name === 'iex' || name === 'invoke-expression') nodes.push({ kind: 'forget', names: null });
  for (const word of words) nodes.push(...setWithin(word));
  if (name === undefined || !SETTERS.has(name)) return nodes;
  const names = words.slice(1).flatMap((word) => {
    const text = plainText(word);
    return text === null ? [] : (variableKey(text.replace(/^variable:/i, '').replace(/[\\/]/g, '')) ?? []);
  });
  return [...nodes, { kind: 'forget', names }];
}

/** What the expressions in a word may set. */
export function setWithin({ parts }: Word): readonly Node[] {
  return parts.flatMap((part) => (part.kind === 'unknown' ? setBy(part.written) : []));
}

/** An expression that may set variables: nothing is known of those it mentions. */
export function setBy(written: string): readonly Node[] {
  if (!SETS.test(written)) return [];
  const names = [...written.matchAll(NAMES)].flatMap(([, name]) => variableKey(name!.replace(/:$/, '')) ?? []);
  return names.length > 0 ? [{ kind: 'forget', names }] : [];
}
