import type { RuntimeClass, Workload } from '../../find/workload.js';
import type { Fleet } from '../../place/fleet.js';
import { namesOf } from '../../place/groups.js';
import type { Node } from '../../place/node.js';
import { type Landing, type Placed, Placer } from '../../place/place-workload.js';
import type { SwarmPlatform } from '../../place/swarm.js';
import type { ImageReference, ImageSource } from '../../resolve/image.js';
import type { Host } from '../../windows/host.js';
import type { Standings } from '../verified-advice.js';
import type { JudgedContainer } from './facts.js';
import { findingsOf } from './findings.js';
import type { MadeImages } from './made-images.js';
import type { Finding, ReportedContainer, ReportedWorkload, RunResult } from './reported-workload.js';
import { ContainerJudge, type RunJudgement } from './run-container.js';
import { RunImages } from './run-images.js';
import { isMeantForLinux, isMeantForWindows } from './windows-sign.js';

/** A workload that is worth a look, and where it may land as far as that is known without its images. */
interface Concerned {
  readonly workload: Workload;
  readonly placed: Placed;
  /** It says itself that it is for Windows. */
  readonly meant: boolean;
}

/** The workloads of a run whose images were looked up. */
export interface ResolvedWorkloads {
  readonly concerned: readonly Concerned[];
  readonly placer: Placer;
  readonly images: RunImages;
  readonly made: MadeImages;
}

/** What a run runs, and where. */
export interface ToRun {
  readonly workloads: readonly Workload[];
  readonly runtimeClasses: readonly RuntimeClass[];
  readonly fleet: Fleet;
  /** What this repository builds. */
  readonly made: MadeImages;
}

/** Places the workloads and looks the images of those up that have to do with Windows, each once. */
export async function resolveWorkloads(
  { workloads, runtimeClasses, fleet, made }: ToRun,
  today: string,
  source: ImageSource,
  progress: (done: number, of: number) => void,
): Promise<ResolvedWorkloads> {
  const placer = new Placer(fleet, workloads, runtimeClasses);
  const images = new RunImages(today);
  const concerned = workloads.flatMap((workload): Concerned[] => {
    const placed = placer.place(workload, []);
    const meant = isMeantForWindows({ ...workload, rules: placed.rules });
    const byName = workload.containers.some(
      (container) => images.isWindowsByName(container) || made.of(container)?.os.kind === 'windows',
    );
    if (isMeantForLinux(workload) && !byName) return [];
    // Where the nodes of a cluster are known, what lands on Windows is a matter of fact.
    const lands =
      placed.knowsLinux && placed.landings.some(({ group, answer }) => answer === 'yes' && isWindowsNode(group.node));
    return meant || byName || lands ? [{ workload, placed, meant }] : [];
  });
  for (const { workload } of concerned)
    for (const container of workload.containers) if (made.of(container) === null) images.want(container);
  await images.run(source, progress);
  return { concerned, placer, images, made };
}

export interface JudgedWorkloads {
  readonly workloads: readonly ReportedWorkload[];
  readonly advised: readonly ImageReference[];
}

/** Results of all workloads that are told one by one; of larger clusters only those that are no good are. */
const MOST_RESULTS = 50_000;

/** What each workload comes to where it may land. Pure: the same answers give the same facts. */
export function judgeWorkloads(resolved: ResolvedWorkloads, today: string, standings: Standings): JudgedWorkloads {
  const judge = new WorkloadJudge(
    resolved,
    new ContainerJudge(resolved.images, resolved.made, today, standings),
    isTooMuch(resolved),
  );
  const workloads = resolved.concerned.map((each) => judge.workload(each));
  return { workloads, advised: [...judge.advised] };
}

function isTooMuch({ concerned }: ResolvedWorkloads): boolean {
  let results = 0;
  for (const { workload, placed } of concerned)
    for (const { group } of placed.landings) results += group.nodes.length * workload.containers.length;
  return results > MOST_RESULTS;
}

class WorkloadJudge {
  readonly advised = new Set<ImageReference>();
  private readonly isolated = new Map<Host, Host>();

  constructor(
    private readonly resolved: ResolvedWorkloads,
    private readonly judge: ContainerJudge,
    private readonly brief: boolean,
  ) {}

  workload({ workload, placed: before, meant }: Concerned): ReportedWorkload {
    const { rules } = workload;
    const isolation = rules.by === 'swarm' || rules.by === 'command' ? rules.isolation : null;
    // Swarm keeps services to nodes of their image's system, which is known only now.
    const placed =
      rules.by === 'swarm' || rules.by === 'command'
        ? this.resolved.placer.place(workload, this.platforms(workload))
        : before;
    const hostOf = (landing: Landing): Host | null => {
      const { host } = landing.group.node;
      return host && isolation === 'hyperv' ? this.withHyperv(host) : host;
    };
    const hosts = placed.landings.map(hostOf).filter((host) => host !== null);
    const elsewhere = placed.asked.flatMap(({ node }) => (node.host ? [node.host] : []));
    const judge = (on: readonly Host[]) =>
      workload.containers.map((container) => this.judge.judge(container, on, meant));
    const judgements = judge(hosts);
    for (const { advised } of judgements) for (const reference of advised) this.advised.add(reference);
    const containers = judgements.map((judgement): JudgedContainer => {
      let next = 0;
      return {
        judgement,
        results: placed.landings.map((landing) =>
          hostOf(landing) === null
            ? onOther(landing.group.node, judgement)
            : onWindows(landing.group.node, judgement, next++, meant),
        ),
      };
    });
    const windows = meant || containers.some(({ judgement }) => judgement.system === 'windows');
    const findings = findingsOf({
      workload,
      placed,
      containers,
      windows,
      // On what other nodes it would run is worth knowing only where it does not.
      elsewhere: () => runningOn(elsewhere, judge(elsewhere), placed),
    });
    return reported(workload, placed, containers, findings, this.brief);
  }

  private platforms({ containers }: Workload): readonly SwarmPlatform[] {
    const images = containers.map((container) => {
      const image = this.resolved.images.of(container);
      const lookup = image && this.resolved.images.lookup(image);
      return lookup?.kind === 'found' && lookup.image.by !== 'tag' ? lookup.image.variants : [];
    });
    return images.flat().map(({ os, architecture }) => ({ os, architecture }));
  }

  private withHyperv(host: Host): Host {
    const known = this.isolated.get(host) ?? { ...host, isolation: 'hyperv' };
    this.isolated.set(host, known);
    return known;
  }
}

function isWindowsNode({ os, host }: Node): boolean {
  return os === 'windows' || host !== null;
}

function onWindows({ name }: Node, { system, results }: RunJudgement, index: number, meant: boolean): RunResult {
  const result = results[index];
  if (!result)
    return {
      target: name,
      selected: null,
      verdict: 'unknown',
      rule: 'image-version-unknown',
      severity: meant ? 'warning' : 'off',
      message: 'The image is not known before the run.',
      errors: [],
    };
  if (system === 'linux')
    return {
      target: name,
      selected: null,
      verdict: 'cannot-run',
      rule: 'no-windows-image',
      severity: 'error',
      message: '',
      errors: ['no match for platform in manifest: not found'],
    };
  const { selected, verdict, rule, severity, message, errors } = result;
  return { target: name, selected, verdict, rule, severity, message, errors };
}

/** On a machine with Linux, or of which nobody knows the system. */
function onOther({ name, os }: Node, { system }: RunJudgement): RunResult {
  const common = { target: name, selected: null, severity: 'off', message: '', errors: [] } as const;
  if (os === 'linux' && (system === 'windows' || system === 'hostprocess'))
    return { ...common, verdict: 'cannot-run', rule: 'windows-image-on-linux-node', severity: 'error' };
  return { ...common, verdict: 'not-windows', rule: 'not-windows' };
}

/** Names of nodes beside its own on which all containers run. */
function runningOn(
  hosts: readonly Host[],
  judgements: readonly RunJudgement[],
  { asked, landings }: Placed,
): readonly string[] {
  const own = new Set(landings.map(({ group }) => group));
  const groups = asked.filter(({ node }) => node.host !== null);
  return groups.flatMap((group, index) => {
    const runs = judgements.every(({ system, results }) => {
      const verdict = results[index]?.verdict;
      return system !== 'linux' && (verdict === 'runs' || verdict === 'at-risk' || verdict === 'not-windows');
    });
    return runs && !own.has(group) && hosts[index] ? namesOf([group]) : [];
  });
}

function reported(
  workload: Workload,
  placed: Placed,
  containers: readonly JudgedContainer[],
  findings: readonly Finding[],
  brief: boolean,
): ReportedWorkload {
  const { kind, name, namespace, file, line, refused } = workload;
  const names = (answer: Landing['answer']) =>
    placed.landings.flatMap((landing) => (landing.answer === answer ? namesOf([landing.group]) : []));
  return {
    kind,
    name,
    namespace,
    file,
    line,
    rejected: refused.length > 0 || placed.runtimeClass.kind === 'conflict',
    mayLandOn: names('yes'),
    mayLandOnIfLabelsMatch: names('maybe'),
    containers: workload.containers.map((container, index): ReportedContainer => {
      const { judgement, results } = containers[index]!;
      const { image } = judgement;
      return {
        name: container.name,
        init: container.init,
        reference: container.reference,
        written: container.written,
        line: container.line,
        builtBy: judgement.made?.builtBy ?? null,
        resolved: {
          by: image?.by ?? 'none',
          digest: image?.digest ?? null,
          floating: image?.floating ?? false,
          variants: image?.variants.map(({ os, architecture, osVersion }) => ({ os, architecture, osVersion })) ?? [],
        },
        results: results.flatMap((result, at) =>
          brief && (result.verdict === 'runs' || result.verdict === 'not-windows')
            ? []
            : namesOf([placed.landings[at]!.group]).map((target) => ({ ...result, target })),
        ),
      };
    }),
    findings,
  };
}
