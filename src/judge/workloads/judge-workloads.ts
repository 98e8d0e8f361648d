import type { Workload } from '../../find/workload.js';
import type { NodeGroup } from '../../place/groups.js';
import type { Node } from '../../place/node.js';
import type { Landing, Placed } from '../../place/place-workload.js';
import type { SwarmPlatform } from '../../place/swarm.js';
import type { ImageReference } from '../../resolve/image.js';
import type { Host, Isolation } from '../../windows/host.js';
import type { Standings } from '../verified-advice.js';
import type { Elsewhere, Facts, JudgedContainer } from './facts.js';
import { findingsOf } from './findings.js';
import { Landed } from './landed.js';
import { fails, fits, type NodeResult } from './node-results.js';
import { onOther, onWindows, type Told } from './on-node.js';
import { withoutSpare } from './per-release.js';
import type { ReportedWorkload } from './reported-workload.js';
import type { Concerned, ResolvedWorkloads } from './resolve-workloads.js';
import { ContainerJudge, type RunJudgement } from './run-container.js';
import { asStarted, pullerOf, stepsOf } from './run-steps.js';
import { Shared } from './shared.js';
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
  private readonly results = new Map<RunJudgement, readonly SharedResults[]>();
  private readonly landed = new Shared<Landed>();
  private readonly elsewhere = new Shared<Elsewhere>();
  private readonly hosts = {
    own: new Shared<readonly Host[]>(),
    process: new Shared<readonly Host[]>(),
    hyperv: new Shared<readonly Host[]>(),
  };
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
    const hosts = this.hostsOf(placed.landings, isolation);
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
      landed: this.landedOf(facts),
      // On what other nodes it would run is worth knowing only where it does not.
      elsewhere: () => this.onOthers(judge(this.hostsOf(placed.asked, null)), placed),
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

  private landedOf({ placed: { landings }, containers }: Pick<Facts, 'placed' | 'containers'>): Landed {
    const results = containers.map((each) => each.results);
    return this.landed.of([landings, ...results], () => new Landed(landings, results));
  }

  /** The hosts among landings, or among groups of nodes. */
  private hostsOf(places: readonly (Landing | NodeGroup)[], isolation: Isolation | null): readonly Host[] {
    return this.hosts[isolation ?? 'own'].of([places], () =>
      places.flatMap((each) => {
        const { host } = ('group' in each ? each.group : each).node;
        return host === null ? [] : isolation === null ? host : this.isolatedOn(host, isolation);
      }),
    );
  }

  private onOthers(judgements: readonly RunJudgement[], placed: Placed): Elsewhere {
    const { asked, landings } = placed;
    // Those that land nowhere share it.
    return this.elsewhere.of([asked, landings.length === 0 ? NOWHERE : landings, ...judgements], () =>
      onOthers(judgements, placed),
    );
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

interface SharedResults {
  readonly landings: readonly Landing[];
  readonly told: Told;
  readonly results: readonly NodeResult[];
}

/** Results of one image that are kept; steps land nowhere alike. */
const MOST_SHARED = 100;

/** What somebody fills in before the manifest is applied. */
const PLACEHOLDER = /[$#]\{|\$\(|\{\{|__|<|%/;

const NOWHERE = {};

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
