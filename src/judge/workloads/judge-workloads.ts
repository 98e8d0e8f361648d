import type { Workload } from '../../find/workload.js';
import type { Node } from '../../place/node.js';
import type { Landing, Placed } from '../../place/place-workload.js';
import type { SwarmPlatform } from '../../place/swarm.js';
import type { ImageReference } from '../../resolve/image.js';
import type { Host, Isolation } from '../../windows/host.js';
import type { Standings } from '../verified-advice.js';
import { type Elsewhere, fails, fits, type JudgedContainer, type NodeResult } from './facts.js';
import { NO_PLATFORM, say } from './finding-words.js';
import { findingsOf } from './findings.js';
import { withoutSpare } from './per-release.js';
import type { ReportedWorkload } from './reported-workload.js';
import type { Concerned, ResolvedWorkloads } from './resolve-workloads.js';
import { ContainerJudge, type RunJudgement } from './run-container.js';
import { asStarted, pullerOf, stepsOf } from './run-steps.js';
import { WorkloadReports } from './workload-report.js';

export interface JudgedWorkloads {
  readonly workloads: readonly ReportedWorkload[];
  readonly advised: readonly ImageReference[];
  readonly lacking: readonly ImageReference[];
}

/** Results of all workloads that are told one by one; of larger clusters only those that are no good are. */
const MOST_RESULTS = 50_000;

/** What each workload comes to where it may land. Pure: the same answers give the same facts. */
export function judgeWorkloads(resolved: ResolvedWorkloads, today: string, standings: Standings): JudgedWorkloads {
  const judge = new WorkloadJudge(
    resolved,
    new ContainerJudge(resolved.images, resolved.made, today, standings),
    new WorkloadReports(isTooMuch(resolved)),
  );
  const workloads = resolved.concerned.map((each) => judge.workload(each));
  // Where a workload lands is changed more often than its image: the tables are enough.
  return { workloads: withoutSpare(workloads), advised: [...judge.advised], lacking: [] };
}

function isTooMuch({ concerned }: ResolvedWorkloads): boolean {
  let results = 0;
  for (const { workload, placed } of concerned)
    for (const { group } of placed.landings) results += group.nodes.length * workload.containers.length;
  return results > MOST_RESULTS;
}

class WorkloadJudge {
  readonly advised = new Set<ImageReference>();
  private readonly results = new Map<RunJudgement, readonly Shared[]>();
  private readonly isolated = { process: new Map<Host, Host>(), hyperv: new Map<Host, Host>() };

  constructor(
    private readonly resolved: ResolvedWorkloads,
    private readonly judge: ContainerJudge,
    private readonly reports: WorkloadReports,
  ) {}

  workload({ workload, placed: before, meant }: Concerned): ReportedWorkload {
    const { rules } = workload;
    const isolation = rules.by === 'swarm' || rules.by === 'command' ? rules.isolation : null;
    // Swarm keeps services to nodes of their image's system, which is known only now.
    const placed =
      rules.by === 'swarm' || rules.by === 'command'
        ? this.resolved.placer.place(workload, this.platforms(workload))
        : before;
    const steps = stepsOf(workload) !== null;
    const os = rules.by === 'kubernetes' ? rules.os : null;
    const hostOf = (landing: Landing): Host | null => {
      const { host } = landing.group.node;
      return host && isolation !== null ? this.isolatedOn(host, isolation) : host;
    };
    const hosts = placed.landings.map(hostOf).filter((host) => host !== null);
    const elsewhere = () => placed.asked.flatMap(({ node }) => (node.host ? [node.host] : []));
    const judge = (on: readonly Host[]) =>
      workload.containers.map((container) => this.judge.judge(container, on, meant, pullerOf(workload)));
    const judgements = judge(hosts);
    for (const { advised } of judgements) for (const reference of advised) this.advised.add(reference);
    const containers = judgements.map((judgement, at): JudgedContainer => {
      const told = { meant, steps, os, filledIn: PLACEHOLDER.test(workload.containers[at]!.written) };
      return { judgement, results: this.resultsOn(placed.landings, judgement, told) };
    });
    const facts = asStarted(workload, placed, containers);
    const windows = meant || containers.some(({ judgement }) => judgement.system === 'windows');
    const findings = findingsOf({
      workload,
      ...facts,
      windows,
      // On what other nodes it would run is worth knowing only where it does not.
      elsewhere: () => onOthers(judge(elsewhere()), placed),
    });
    return this.reports.of(workload, facts.placed, facts.containers, findings);
  }

  /** Workloads that land alike and run the same image share their results: of a large cluster these are most of the memory. */
  private resultsOn(landings: readonly Landing[], judgement: RunJudgement, told: Told): readonly NodeResult[] {
    const known = this.results.get(judgement) ?? [];
    const same = known.find(
      (each) =>
        each.landings === landings &&
        each.told.meant === told.meant &&
        each.told.steps === told.steps &&
        each.told.os === told.os &&
        each.told.filledIn === told.filledIn,
    );
    if (same) return same.results;
    let next = 0;
    const results = landings.map(({ group: { node } }) =>
      node.host === null ? onOther(node, judgement) : onWindows(node, judgement, next++, told),
    );
    if (known.length < MOST_SHARED) this.results.set(judgement, [...known, { landings, told, results }]);
    return results;
  }

  private platforms({ containers }: Workload): readonly SwarmPlatform[] {
    return containers.flatMap((container): readonly SwarmPlatform[] => {
      const image = this.resolved.images.of(container);
      const lookup = image && this.resolved.images.lookup(image);
      if (lookup?.kind === 'found' && lookup.image.by !== 'tag')
        return lookup.image.variants.map(({ os, architecture }) => ({ os, architecture }));
      // What the tables know a registry would have told, too. A name alone is no more than its author's word.
      const knowledge = image?.knowledge;
      if (!knowledge || knowledge.stranger) return [];
      const { os } = knowledge;
      const systems =
        os === 'linux-and-windows' ? ['linux', 'windows'] : os === 'windows' || os === 'linux' ? [os] : [];
      return systems.map((each) => ({ os: each, architecture: null }));
    });
  }

  private isolatedOn(host: Host, isolation: Isolation): Host {
    if (host.isolation === isolation) return host;
    const known = this.isolated[isolation].get(host) ?? { ...host, isolation };
    this.isolated[isolation].set(host, known);
    return known;
  }
}

/** https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/lifecycle/predicate.go */
const POD_OS_DIFFERS = {
  selected: null,
  verdict: 'cannot-run',
  rule: 'pod-os-differs',
  severity: 'error',
  errors: ['PodOSNotSupported'],
  ways: ['say os.name: windows in the spec of the pod, or leave it out'],
} as const;

const NO_WINDOWS_IMAGE = {
  selected: null,
  verdict: 'cannot-run',
  rule: 'no-windows-image',
  severity: 'error',
  errors: [NO_PLATFORM],
} as const;

interface Told {
  readonly meant: boolean;
  /** A step runs it, no scheduler. */
  readonly steps: boolean;
  /** What the pod itself says of its system. */
  readonly os: string | null;
  /** Its image is written for somebody to fill in. */
  readonly filledIn: boolean;
}

interface Shared {
  readonly landings: readonly Landing[];
  readonly told: Told;
  readonly results: readonly NodeResult[];
}

/** Results of one image that are kept; steps land nowhere alike. */
const MOST_SHARED = 100;

/** What somebody fills in before the manifest is applied. */
const PLACEHOLDER = /[$#]\{|\$\(|\{\{|__|<|%/;

function onWindows(
  { name }: Node,
  { system, results, written }: RunJudgement,
  index: number,
  { meant, steps, os, filledIn }: Told,
): NodeResult {
  const result = results[index];
  if (os === 'linux' && system !== 'linux') return { ...POD_OS_DIFFERS, target: name, message: say.podOsDiffers(name) };
  if (!result)
    return {
      target: name,
      selected: null,
      verdict: 'unknown',
      rule: 'image-version-unknown',
      severity: steps || (meant && filledIn) ? 'notice' : meant ? 'warning' : 'off',
      message: 'The image is not known before the run.',
      errors: [],
      ways: [],
    };
  const { selected, verdict, rule, severity, message, errors, ways } = result;
  const common = { target: name, selected, message, errors, ways };
  // A scheduler that puts it there leaves no doubt: it fails, whoever knows that the image is none of Windows.
  if (system === 'linux' && !steps)
    return rule === 'no-windows-image'
      ? { ...common, verdict, rule, severity: 'error' }
      : { ...common, ...NO_WINDOWS_IMAGE, message: say.noWindowsImage(written) };
  return { ...common, verdict, rule, severity };
}

/** On a machine with Linux, or of which nobody knows the system. */
function onOther({ name, os }: Node, { system }: RunJudgement): NodeResult {
  const common = { target: name, selected: null, severity: 'off', message: '', errors: [], ways: [] } as const;
  if (os === 'linux' && (system === 'windows' || system === 'hostprocess'))
    return { ...common, verdict: 'cannot-run', rule: 'windows-image-on-linux-node', severity: 'error' };
  return { ...common, verdict: 'not-windows', rule: 'not-windows' };
}

/** The nodes beside its own. */
function onOthers(judgements: readonly RunJudgement[], { asked, landings }: Placed): Elsewhere {
  const own = new Set(landings.map(({ group }) => group));
  const found = { runs: new Set<Node>(), fails: new Set<Node>() };
  const groups = asked.filter(({ node }) => node.host !== null);
  groups.forEach((group, index) => {
    if (own.has(group)) return;
    const all = judgements.map(({ system, results }) =>
      system === 'linux' ? 'cannot-run' : (results[index]?.verdict ?? 'unknown'),
    );
    const into = all.every((verdict) => fits({ verdict }))
      ? found.runs
      : all.some((verdict) => fails({ verdict }))
        ? found.fails
        : null;
    for (const node of group.nodes) into?.add(node);
  });
  return found;
}
