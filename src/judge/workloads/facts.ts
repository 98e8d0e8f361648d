import type { Workload } from '../../find/workload.js';
import type { Node } from '../../place/node.js';
import type { Placed } from '../../place/place-workload.js';
import { rulePageUrl } from '../../rules/rule-table.js';
import type { Landed } from './landed.js';
import type { NodeResult } from './node-results.js';
import type { Finding } from './reported-workload.js';
import type { RunJudgement } from './run-container.js';

/** A container on the groups where its workload may land, in their order. */
export interface JudgedContainer {
  readonly judgement: RunJudgement;
  readonly results: readonly NodeResult[];
}

/** A workload with all that findings are made of. */
export interface Facts {
  readonly workload: Workload;
  readonly placed: Placed;
  readonly containers: readonly JudgedContainer[];
  readonly landed: Landed;
  /** It is for Windows, by its own words or by an image of it. */
  readonly windows: boolean;
  /** Other nodes on which all of it runs, and those on which some of it is known not to. */
  readonly elsewhere: () => Elsewhere;
}

export interface Elsewhere {
  readonly runs: ReadonlySet<Node>;
  readonly fails: ReadonlySet<Node>;
}

/** `Deployment/web` */
export function nameOf({ kind, name }: Workload): string {
  return `${kind}/${name}`;
}

/** A finding of which only the given parts are set. */
export function finding(given: Partial<Finding> & Pick<Finding, 'what' | 'severity' | 'line' | 'message'>): Finding {
  return {
    rules: [],
    nodes: [],
    containers: [],
    ways: [],
    errors: [],
    add: null,
    advice: null,
    docs: rulePageUrl(given.what),
    ...given,
  };
}

/** Where a selector belongs: the one that is there, else the pod. */
export function selectorLine({ workload, placed }: Facts): number {
  const { rules } = placed;
  return rules.by === 'kubernetes' ? (rules.lines.nodeSelector ?? rules.lines.spec) : workload.line;
}
