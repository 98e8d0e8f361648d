import { formatReference, parseReference } from '../resolve/reference.js';
import type { Host } from '../windows/host.js';
import { type Demand, demandsOf, hostKey } from './demand.js';
import type { Machine } from './machines.js';
import type { ReadBuild } from './read-build.js';
import { inFrom, type Rewriting, rewrite } from './rewriting.js';
import { partsOf } from './tag-change.js';

/** A build and the hosts that its image is meant for. */
export interface BuildWithTargets {
  readonly read: ReadBuild;
  readonly targets: readonly Host[];
}

/** A base that changes with another one, and what it has to serve. */
export interface Fellow extends Demand {
  /** What it is now, and what it is then. */
  readonly was: string;
  readonly becomes: string;
}

/** What it takes to make a base another one, and what that makes of others. */
export interface Consequence extends Omit<Rewriting, 'basesIn' | 'by'> {
  /** `own`: by a FROM that has no argument any more, or one of its own. */
  readonly by: Rewriting['by'] | 'own';
  readonly fellows: readonly Fellow[];
}

/** What stands around one base of a build: all that changes with it, and all hosts that depend on that. */
export interface Surroundings {
  /** Equal where nothing differs that matters. */
  readonly key: string;
  /** Whether it is to run anywhere; else it is only known who builds it. */
  readonly runs: boolean;
  /** Where the base itself is to run. */
  readonly targets: readonly Host[];
  /** The runners that there are. */
  readonly machines: readonly Machine[];
  /** Bases that other builds of the Dockerfile have in its place: one of their kind is enough. */
  readonly taken: ReadonlySet<string>;
  /** null where nothing that is written comes to it. */
  after(reference: string): Consequence | null;
  /** The FROM by itself, without the arguments that it has now. */
  alone(reference: string): Consequence;
}

/** Builds of one Dockerfile that are looked at for one advice; `fix` checks its edits against all. */
const MOST_PEERS = 50;

interface Peer {
  readonly read: ReadBuild;
  readonly demands: readonly Demand[];
  /** Equal for builds that are alike in their bases and hosts. */
  readonly shape: string;
}

/** The builds of one Dockerfile, those once that are alike. */
export class Peers {
  private readonly distinct = new Map<string, Peer>();

  constructor(
    builds: readonly BuildWithTargets[],
    private readonly machines: readonly Machine[],
  ) {
    for (const build of builds) {
      if (this.distinct.size >= MOST_PEERS) break;
      const peer = peerOf(build);
      if (!this.distinct.has(peer.shape)) this.distinct.set(peer.shape, peer);
    }
  }

  /** @param role a base that is judged where it is built stands for all stages that are started from it there */
  around(build: BuildWithTargets, stage: number, role: 'final' | 'build'): Surroundings {
    const { plan, dockerfile, evaluation } = build.read;
    const own = peerOf(build);
    const stages = role === 'final' ? [stage] : [stage, ...startedLike(own, stage)];
    const others = [...this.distinct.values()].filter(({ shape }) => shape !== own.shape);
    const all = [own, ...others];
    const consequence = (rewritings: readonly Rewriting[]): readonly Fellow[] =>
      rewritings.flatMap(({ basesIn }) => all.flatMap(({ read, demands }) => fellowsIn(read, basesIn(read), demands)));
    const written = (reference: string): string => asWritten(evaluation.stages[stage]?.from ?? '', reference);
    const names = new Set(dockerfile.globalArgs.map(({ name }) => name));
    const given = [...plan.buildArgs].filter(([name]) => names.has(name));
    return {
      key: JSON.stringify([plan.dockerfile, plan.stage, stages, given, all.map(({ shape }) => shape)]),
      targets: own.demands.flatMap((each) => (each.stage === stage && each.use === 'run' ? [each.host] : [])),
      machines: this.machines,
      runs: all.some(({ demands }) => demands.some(({ use }) => use === 'run')),
      taken: takenBy(others, stage, evaluation.stages[stage]?.givenArgs ?? []),
      after: (reference) => {
        const rewritings = stages.map((each) => rewrite(build.read, each, written(reference)));
        const possible = rewritings.filter((each) => each !== null);
        const [first] = possible;
        if (!first || possible.length < stages.length) return null;
        return { by: first.by, name: first.name, value: first.value, fellows: consequence(possible) };
      },
      alone: (reference) => {
        const rewritings = stages.map((each) => inFrom(each, written(reference)));
        return { by: 'own', name: null, value: reference, fellows: consequence(rewritings) };
      },
    };
  }
}

function peerOf({ read, targets }: BuildWithTargets): Peer {
  const demands = demandsOf(read, targets);
  const hosts = demands.map(({ stage, host, use }) => [stage, use, hostKey(host) + host.hyperv]);
  const bases = read.evaluation.stages.map(({ from, givenArgs }) => [from, givenArgs]);
  return { read, demands, shape: JSON.stringify([bases, hosts]) };
}

/** Further stages with the same base that the same machine starts. */
function startedLike({ read, demands }: Peer, stage: number): readonly number[] {
  const { stages } = read.evaluation;
  const [base, platform] = [stages[stage]?.from, stages[stage]?.platform];
  return demands.flatMap((each) => {
    const other = stages[each.stage];
    const alike = each.use === 'build' && each.stage !== stage && other?.from === base && other?.platform === platform;
    return alike ? [each.stage] : [];
  });
}

/** Where builds differ in the argument that makes the base, there is one of each on purpose. */
function takenBy(others: readonly Peer[], stage: number, givenArgs: readonly string[]): ReadonlySet<string> {
  if (givenArgs.length === 0) return new Set();
  const bases = others.map(({ read }) => parseReference(read.evaluation.stages[stage]?.from ?? ''));
  return new Set(bases.flatMap((base) => (base === null ? [] : [formatReference(base)])));
}

/** The name as it is written there: `docker.io/library/golang` stays that. */
function asWritten(from: string, reference: string): string {
  const [now, then] = [parseReference(from), parseReference(reference)];
  const same = now?.registry === then?.registry && now?.repository === then?.repository;
  return same && then?.tag != null ? `${partsOf(from).name}:${then.tag}` : reference;
}

/** The bases of a build that are others then. */
function fellowsIn(
  { evaluation }: ReadBuild,
  bases: readonly (string | null)[] | null,
  demands: readonly Demand[],
): readonly Fellow[] {
  if (bases === null) return [];
  return demands.flatMap((demand) => {
    const was = evaluation.stages[demand.stage]?.from ?? null;
    const becomes = bases[demand.stage] ?? null;
    return was === null || becomes === null || was === becomes ? [] : [{ ...demand, was, becomes }];
  });
}
