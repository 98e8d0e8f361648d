import type { PlacementRules } from '../../find/workload.js';
import type { Node } from '../../place/node.js';
import type { Landing } from '../../place/place-workload.js';
import { type Separation, separate, usedBy } from '../../place/separate.js';
import { type Severity, worstOf } from '../../rules/verdict.js';
import { nodesInWords } from './finding-words.js';
import { fails, fits, type NodeResult, named, nodesOf } from './node-results.js';
import type { RunResult } from './reported-workload.js';

/** Nodes that are known not to run some of a workload. */
export interface Failing {
  readonly bad: readonly Node[];
  readonly badInWords: string;
  /** Indexes of the containers that do not run. */
  readonly containers: readonly number[];
  /** It runs nowhere else. */
  readonly nowhere: boolean;
  readonly severity: Severity;
  readonly rules: readonly RunResult['rule'][];
  readonly errors: RunResult['errors'];
  /** The reason of each container once, on the first node where it fails. */
  readonly why: string;
  /** All that fails, also where it is not sure to land. */
  readonly all: readonly NodeResult[];
}

/** What is at risk, or not known, by one rule. */
export interface Lesser {
  readonly first: RunResult;
  readonly severity: Severity;
  readonly nodes: readonly string[];
  readonly containers: readonly number[];
}

/** Where all of it runs; `best`: where it is of the node's own build. */
export interface Good {
  readonly nodes: readonly Node[];
  readonly best: ReadonlySet<Node>;
}

/**
 * What findings read of landings and of the results on them, in which nothing is a workload's own: of thousands that land
 * alike with the same images it is worked out once.
 */
export class Landed {
  #failing: Failing | null | undefined;
  #lesser: readonly Lesser[] | undefined;
  #good: Good | undefined;
  #open: readonly Node[] | undefined;
  readonly #separations = new Map<string, Separation | null>();

  /** @param results of each container, in the order of the landings */
  constructor(
    private readonly landings: readonly Landing[],
    private readonly results: readonly (readonly NodeResult[])[],
  ) {}

  /** Nodes of which nobody told enough. */
  get open(): readonly Node[] {
    this.#open ??= nodesOf(this.landings.filter(({ answer }) => answer === 'maybe'));
    return this.#open;
  }

  get failing(): Failing | null {
    if (this.#failing === undefined) this.#failing = this.#readFailing();
    return this.#failing;
  }

  get lesser(): readonly Lesser[] {
    this.#lesser ??= this.#readLesser();
    return this.#lesser;
  }

  get good(): Good {
    this.#good ??= this.#readGood();
    return this.#good;
  }

  /** The label that keeps workloads with these rules away from where they do not run; those alike in the labels they use share it. */
  separation(rules: PlacementRules, bad: readonly Node[]): Separation | null {
    const key = JSON.stringify([...usedBy(rules)]);
    let known = this.#separations.get(key);
    if (known === undefined) {
      known = separate(rules, this.good.nodes, bad, this.good.best);
      this.#separations.set(key, known);
    }
    return known;
  }

  #readFailing(): Failing | null {
    const { landings } = this;
    const bad = landings.flatMap(({ group: { node }, answer }, index) =>
      answer === 'yes' && node.host !== null && this.results.some((each) => fails(each[index]!)) ? [index] : [],
    );
    if (bad.length === 0) return null;
    const isBad = new Set(bad);
    const isFine = ({ group: { node }, answer }: Landing, index: number): boolean =>
      node.host === null
        ? answer === 'yes' && this.results.every((each) => !fails(each[index]!))
        : answer === 'maybe' || !isBad.has(index);
    const results = bad.flatMap((index) => this.results.map((each) => each[index]!)).filter(fails);
    const among = new Set<RunResult>(results);
    const reasons = this.results.flatMap((each) => each.find((result) => among.has(result))?.message ?? []);
    const nodes = nodesOf(bad.map((index) => landings[index]!));
    return {
      bad: nodes,
      badInWords: nodesInWords(nodes),
      containers: this.results.flatMap((each, at) => (bad.some((index) => fails(each[index]!)) ? [at] : [])),
      nowhere: !landings.some(isFine),
      severity: worstOf(results.map(({ severity }) => severity)),
      rules: [...new Set(results.map(({ rule }) => rule))],
      errors: [...new Set(results.flatMap(({ errors }) => errors))],
      why: [...new Set(reasons)].slice(0, 3).join(' '),
      all: this.results.flatMap((each) => each.filter(fails)),
    };
  }

  #readLesser(): readonly Lesser[] {
    const byRule = new Map<string, { results: RunResult[]; nodes: Set<Node>; containers: Set<number> }>();
    this.landings.forEach(({ group, answer }, index) => {
      if (answer !== 'yes') return;
      this.results.forEach((results, at) => {
        const result = results[index]!;
        if (fails(result) || result.severity === 'off') return;
        const known = byRule.get(result.rule) ?? { results: [], nodes: new Set(), containers: new Set() };
        known.results.push(result);
        for (const node of group.nodes) known.nodes.add(node);
        known.containers.add(at);
        byRule.set(result.rule, known);
      });
    });
    return [...byRule.values()].map(({ results, nodes, containers }) => ({
      first: results[0]!,
      severity: worstOf(results.map(({ severity }) => severity)),
      nodes: named([...nodes]),
      containers: [...containers],
    }));
  }

  #readGood(): Good {
    const nodes: Node[] = [];
    const best = new Set<Node>();
    this.landings.forEach(({ group, answer }, index) => {
      const results = this.results.map((each) => each[index]!);
      if (group.node.host === null || answer !== 'yes' || !results.every(fits)) return;
      for (const node of group.nodes) nodes.push(node);
      if (results.some(({ rule }) => rule === 'same-build')) for (const node of group.nodes) best.add(node);
    });
    return { nodes, best };
  }
}
