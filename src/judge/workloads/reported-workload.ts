import type { DecidingRule, PlacementRule } from '../../rules/rule-table.js';
import type { Severity, Verdict } from '../../rules/verdict.js';
import type { Ignored, ReportedImage } from '../reported-image.js';

/** A workload of the JSON report, beside `builds`. */
export interface ReportedWorkload {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | null;
  readonly file: string;
  /** 1-based, where the object begins to say what it is. */
  readonly line: number;
  /** Whoever takes such objects refuses this one. */
  readonly rejected: boolean;
  /** Names of all nodes that the scheduler may choose, Linux ones too. */
  readonly mayLandOn: readonly string[];
  /** Names of nodes that it may choose if labels match that nobody told. */
  readonly mayLandOnIfLabelsMatch: readonly string[];
  readonly containers: readonly ReportedContainer[];
  readonly findings: readonly Finding[];
}

export interface ReportedContainer {
  readonly name: string;
  readonly init: boolean;
  readonly reference: string | null;
  readonly written: string;
  readonly line: number;
  /** The Dockerfile of this repository that the image is built from; null where none is known. */
  readonly builtBy: BuiltBy | null;
  readonly resolved: ReportedImage['resolved'];
  /** One for each node on which it may land; of a large cluster only those that do not run. */
  readonly results: readonly RunResult[];
}

export interface BuiltBy {
  readonly dockerfile: string;
  readonly line: number;
  /** The base image that decides. */
  readonly base: string;
}

/** One container on one node. */
export interface RunResult {
  readonly target: string;
  readonly selected: string | null;
  readonly verdict: Verdict;
  readonly rule: DecidingRule | 'windows-image-on-linux-node' | 'pod-os-differs';
  readonly severity: Severity;
  /** Why, for a person; empty where there is nothing to say. */
  readonly message: string;
  /** What engines print, as people search for it. */
  readonly errors: readonly string[];
}

/** What a person should know of a workload: what counts, with its severity as a team has decided on it. */
export interface Finding {
  /** The rule: one of placement, or the one that decided a verdict that is no more than at risk or not known. */
  readonly what: PlacementRule | DecidingRule;
  /** The rules that decided the verdicts behind it. */
  readonly rules: readonly RunResult['rule'][];
  readonly severity: Severity;
  /** 1-based, in the workload's file. */
  readonly line: number;
  /** Names of the nodes that it is about; of a large cluster the first. */
  readonly nodes: readonly string[];
  readonly containers: readonly string[];
  readonly message: string;
  /** What can be done, best first, without a full stop. */
  readonly ways: readonly string[];
  /** What engines print, as people search for it. */
  readonly errors: readonly string[];
  /** What to add to the manifest; null where that is no way out. */
  readonly add: Addition | null;
  readonly advice: RunAdvice | null;
  /** From the Dockerfile to the node, for an image that is built here. */
  readonly chain?: readonly string[];
  readonly docs: string;
  readonly ignored?: Ignored;
  readonly known?: true;
  /** Of what does not match: the label (or key), what the manifest says, and what nodes have. */
  readonly label?: string;
  readonly has?: string;
  readonly nodesHave?: readonly string[];
  readonly taint?: string;
  readonly imageRunsOnThose?: boolean;
  /** Of a value that is not text: what to write. */
  readonly write?: string;
  readonly constraint?: string;
}

interface Addition {
  readonly nodeSelector?: Readonly<Record<string, string>>;
  readonly tolerations?: readonly Readonly<Record<string, string>>[];
  readonly constraints?: readonly string[];
}

interface RunAdvice {
  /** References to write instead, best first. */
  readonly baseImages: readonly string[];
  /** Other known nodes on which all of it runs as it is. */
  readonly runsOn: readonly string[];
  readonly hyperv: boolean;
  /** What to call, for Swarm. */
  readonly command?: string;
}
