import type { Dockerfile } from '../read/dockerfile.js';
import { stageArgs } from '../read/stage-args.js';
import { formatReference, parseReference } from '../resolve/reference.js';
import type { Host } from '../windows/host.js';
import { type Demand, demandsOf, hostKey } from './demand.js';
import { type Machine, machinesOf } from './machines.js';
import type { ReadBuild } from './read-build.js';
import { inFrom, Rewriter, type Rewriting } from './rewriting.js';
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
/** Stages that are expanded for the advice on one Dockerfile; real ones need some hundreds. */
const MOST_WORK = 200_000;

interface Peer {
  readonly read: ReadBuild;
  readonly targets: readonly Host[];
  /** By the stage whose base they are of. */
  readonly demands: ReadonlyMap<number, readonly Demand[]>;
  /** Equal for builds that are alike in their bases and hosts. */
  readonly shape: string;
  /** Stages that the machine that builds starts, by their base and platform. */
  readonly started: ReadonlyMap<string, readonly number[]>;
}

/** The builds of one Dockerfile, those once that are alike. */
class Peers {
  private readonly distinct = new Map<string, Peer>();
  private readonly rewriters = new WeakMap<Dockerfile, Rewriter>();
  private readonly peers = new WeakMap<ReadBuild, Peer>();
  private text: { readonly of: Dockerfile; readonly id: number } | null = null;
  private work = 0;

  /** @param ids a number for each thing that is equal in several Dockerfiles of the run */
  constructor(
    builds: readonly BuildWithTargets[],
    private readonly machines: readonly Machine[],
    private readonly ids: Map<string, number>,
  ) {
    for (const build of builds) {
      if (this.distinct.size >= MOST_PEERS) break;
      const peer = this.own(build);
      if (!this.distinct.has(peer.shape)) this.distinct.set(peer.shape, peer);
    }
  }

  /** @param role a base that is judged where it is built stands for all stages that are started from it there */
  around(build: BuildWithTargets, stage: number, role: 'final' | 'build'): Surroundings {
    const { plan, dockerfile, evaluation } = build.read;
    const own = this.own(build);
    const now = evaluation.stages[stage];
    const alike = role === 'final' ? [] : (own.started.get(likeness(own.read, stage)) ?? []);
    const stages = [stage, ...alike.filter((each) => each !== stage)];
    const others = [...this.distinct.values()].filter(({ shape }) => shape !== own.shape);
    const all = [own, ...others];
    const fellows = (rewritings: readonly Rewriting[]): readonly Fellow[] =>
      rewritings.flatMap(({ basesIn }) => all.flatMap((peer) => fellowsIn(peer, basesIn(peer.read))));
    const written = (reference: string): string => asWritten(now?.from ?? '', reference);
    const names = new Set(dockerfile.globalArgs.map(({ name }) => name));
    const given = [...plan.buildArgs].flatMap(([name, value]) =>
      names.has(name) ? [[name, value, plan.argsAt?.get(name) ?? '']] : [],
    );
    const ids = all.map(({ shape }) => this.idOf(shape));
    let taken: ReadonlySet<string> | null = null;
    return {
      key: JSON.stringify([this.idOfText(dockerfile), plan.stage, stage, role, given, ids]),
      targets: (own.demands.get(stage) ?? []).flatMap((each) => (each.use === 'run' ? [each.host] : [])),
      machines: this.machines,
      runs: all.some(({ targets }) => targets.length > 0),
      get taken() {
        taken ??= takenBy(others, stage, now?.givenArgs ?? []);
        return taken;
      },
      after: (reference) => {
        this.work += stages.length * (now?.stage.written.includes('$') ? evaluation.stages.length * all.length : 1);
        if (this.work > MOST_WORK) return null;
        const rewriter = this.rewriterOf(dockerfile);
        const rewritings = stages.map((each) => rewriter.rewrite(build.read, each, written(reference)));
        const possible = rewritings.filter((each) => each !== null);
        const [first] = possible;
        if (!first || possible.length < stages.length) return null;
        return { by: first.by, name: first.name, value: first.value, at: first.at, fellows: fellows(possible) };
      },
      alone: (reference) => {
        const rewritings = stages.map((each) => inFrom(each, written(reference)));
        return { by: 'own', name: null, value: reference, at: null, fellows: fellows(rewritings) };
      },
    };
  }

  private own(build: BuildWithTargets): Peer {
    const known = this.peers.get(build.read) ?? peerOf(build);
    this.peers.set(build.read, known);
    return known;
  }

  private idOf(shape: string): number {
    const id = this.ids.get(shape) ?? this.ids.size;
    this.ids.set(shape, id);
    return id;
  }

  /** Equal for Dockerfiles in which the same is written of bases. */
  private idOfText(dockerfile: Dockerfile): number {
    if (this.text?.of !== dockerfile) {
      const args = [...dockerfile.globalArgs, ...stageArgs(dockerfile)].map(({ name, value, ...arg }) => [
        name,
        value,
        'line' in arg ? arg.line : arg.instruction.line,
      ]);
      const froms = dockerfile.stages.map(({ alias, platform, written }) => [alias, platform, written]);
      this.text = { of: dockerfile, id: this.idOf(JSON.stringify([dockerfile.escape, args, froms])) };
    }
    return this.text.id;
  }

  private rewriterOf(dockerfile: Dockerfile): Rewriter {
    const known = this.rewriters.get(dockerfile) ?? new Rewriter(dockerfile);
    this.rewriters.set(dockerfile, known);
    return known;
  }
}

export interface PeersByFile {
  of(build: ReadBuild): Peers;
  /** Whether its Dockerfile is built in no other way. */
  isAlone(build: ReadBuild): boolean;
}

/** The builds of each Dockerfile. */
export function peersByFile(builds: readonly BuildWithTargets[], runners: ReadonlyMap<string, string>): PeersByFile {
  const files = new Map<string, BuildWithTargets[]>();
  for (const build of builds) {
    const { dockerfile } = build.read.plan;
    const known = files.get(dockerfile);
    if (known) known.push(build);
    else files.set(dockerfile, [build]);
  }
  const ids = new Map<string, number>();
  let machines: readonly Machine[] | null = null;
  // Builds of one Dockerfile stand together, so those of one are kept at a time.
  let last: { readonly dockerfile: string; readonly peers: Peers } | null = null;
  return {
    of: ({ plan: { dockerfile } }) => {
      machines ??= machinesOf(runners);
      if (last?.dockerfile !== dockerfile)
        last = { dockerfile, peers: new Peers(files.get(dockerfile) ?? [], machines, ids) };
      return last.peers;
    },
    isAlone: ({ plan }) => files.get(plan.dockerfile)?.length === 1,
  };
}

function peerOf({ read, targets }: BuildWithTargets): Peer {
  const demands = new Map<number, Demand[]>();
  const started = new Map<string, number[]>();
  const all = demandsOf(read, targets);
  for (const demand of all) {
    const here = demands.get(demand.stage);
    if (here) here.push(demand);
    else demands.set(demand.stage, [demand]);
    if (demand.use !== 'build') continue;
    const key = likeness(read, demand.stage);
    const known = started.get(key);
    if (known) known.push(demand.stage);
    else started.set(key, [demand.stage]);
  }
  const hosts = all.map(({ stage, host, use }) => [stage, use, hostKey(host) + host.hyperv]);
  const bases = read.evaluation.stages.map(({ from, givenArgs }) => [from, givenArgs]);
  return { read, targets, demands, started, shape: JSON.stringify([bases, hosts]) };
}

function likeness({ evaluation }: ReadBuild, stage: number): string {
  const { from = null, platform = null } = evaluation.stages[stage] ?? {};
  return JSON.stringify([from, platform]);
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

/** The bases of a build that are others then, and what they have to serve. */
function fellowsIn({ read, demands }: Peer, bases: ReadonlyMap<number, string>): readonly Fellow[] {
  return [...bases].flatMap(([stage, becomes]) => {
    const was = read.evaluation.stages[stage]?.from ?? null;
    return was === null ? [] : (demands.get(stage) ?? []).map((demand) => ({ ...demand, was, becomes }));
  });
}
