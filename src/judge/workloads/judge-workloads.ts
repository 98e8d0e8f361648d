import type { Workload } from '../../find/workload.js';
import { namesOf } from '../../place/groups.js';
import type { Node } from '../../place/node.js';
import type { Landing, Placed } from '../../place/place-workload.js';
import type { SwarmPlatform } from '../../place/swarm.js';
import type { ImageReference } from '../../resolve/image.js';
import type { Host, Isolation } from '../../windows/host.js';
import type { Standings } from '../verified-advice.js';
import type { JudgedContainer, NodeResult } from './facts.js';
import { NO_PLATFORM, say } from './finding-words.js';
import { findingsOf } from './findings.js';
import type { ReportedWorkload } from './reported-workload.js';
import type { Concerned, ResolvedWorkloads } from './resolve-workloads.js';
import { ContainerJudge, type RunJudgement } from './run-container.js';
import { asStarted, pullerOf, stepsOf } from './run-steps.js';
import { reported } from './workload-report.js';

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
  private readonly isolated = { process: new Map<Host, Host>(), hyperv: new Map<Host, Host>() };

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
    const steps = stepsOf(workload) !== null;
    const hostOf = (landing: Landing): Host | null => {
      const { host } = landing.group.node;
      return host && isolation !== null ? this.isolatedOn(host, isolation) : host;
    };
    const hosts = placed.landings.map(hostOf).filter((host) => host !== null);
    const elsewhere = placed.asked.flatMap(({ node }) => (node.host ? [node.host] : []));
    const judge = (on: readonly Host[]) =>
      workload.containers.map((container) => this.judge.judge(container, on, meant, pullerOf(workload)));
    const judgements = judge(hosts);
    for (const { advised } of judgements) for (const reference of advised) this.advised.add(reference);
    const containers = judgements.map((judgement): JudgedContainer => {
      let next = 0;
      return {
        judgement,
        results: placed.landings.map((landing) =>
          hostOf(landing) === null
            ? onOther(landing.group.node, judgement)
            : onWindows(landing.group.node, judgement, next++, meant, steps),
        ),
      };
    });
    const facts = asStarted(workload, placed, containers);
    const windows = meant || containers.some(({ judgement }) => judgement.system === 'windows');
    const findings = findingsOf({
      workload,
      ...facts,
      windows,
      // On what other nodes it would run is worth knowing only where it does not.
      elsewhere: () => runningOn(elsewhere, judge(elsewhere), placed),
    });
    return reported(workload, facts.placed, facts.containers, findings, this.brief);
  }

  private platforms({ containers }: Workload): readonly SwarmPlatform[] {
    const images = containers.map((container) => {
      const image = this.resolved.images.of(container);
      const lookup = image && this.resolved.images.lookup(image);
      return lookup?.kind === 'found' && lookup.image.by !== 'tag' ? lookup.image.variants : [];
    });
    return images.flat().map(({ os, architecture }) => ({ os, architecture }));
  }

  private isolatedOn(host: Host, isolation: Isolation): Host {
    if (host.isolation === isolation) return host;
    const known = this.isolated[isolation].get(host) ?? { ...host, isolation };
    this.isolated[isolation].set(host, known);
    return known;
  }
}

const NO_WINDOWS_IMAGE = {
  selected: null,
  verdict: 'cannot-run',
  rule: 'no-windows-image',
  severity: 'error',
  errors: [NO_PLATFORM],
} as const;

/** @param steps a step runs it, no scheduler */
function onWindows(
  { name }: Node,
  { system, results, written }: RunJudgement,
  index: number,
  meant: boolean,
  steps: boolean,
): NodeResult {
  const result = results[index];
  if (!result)
    return {
      target: name,
      selected: null,
      verdict: 'unknown',
      rule: 'image-version-unknown',
      severity: meant ? 'warning' : steps ? 'notice' : 'off',
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
