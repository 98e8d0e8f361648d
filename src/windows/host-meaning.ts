import type { Architecture, Edition, Engine, Move, Retirement } from './host.js';

/**
 * Where a machine stands, as far as a name tells: `own` is any machine of one's own, `runner` one that GitHub or Azure
 * Pipelines hosts, `cluster` a Kubernetes node, `ecs` an ECS instance or Fargate, `paas` a service that chooses the
 * isolation itself.
 */
export type HostPlace = 'own' | 'runner' | 'cluster' | 'ecs' | 'paas';

/** What a name or a version text says of a machine, before words in brackets and defaults. */
export interface HostMeaning {
  /** null where the text does not fix it; `unknownBecause` then says what would. */
  readonly build: number | null;
  readonly revision: number | null;
  /** null where the text does not tell. */
  readonly edition: Edition | null;
  readonly architecture: Architecture | null;
  readonly place: HostPlace;
  readonly unknownBecause: string | null;
  /** Date of the table, for a name that may mean another build later. */
  readonly asOf: string | null;
  readonly notices: readonly string[];
  readonly retired?: Retirement;
  readonly moved?: Move;
}

/** A text that names hosts, but not one; or contradicts itself. */
export interface Misfit {
  readonly message: string;
  readonly near: readonly string[];
}

/** null: not understood at all. */
export type Reading = HostMeaning | Misfit | null;

export function isMisfit(reading: Reading): reading is Misfit {
  return reading !== null && 'message' in reading;
}

/** A machine of one's own of which only the build is known; `more` says what else is. */
export function meaningOf(build: number | null, more: Partial<HostMeaning> = {}): HostMeaning {
  return {
    build,
    revision: null,
    edition: null,
    architecture: null,
    place: 'own',
    unknownBecause: null,
    asOf: null,
    notices: [],
    ...more,
  };
}

/** Engines that a place fixes (`cluster`) or has unless told otherwise. */
export function engineOf(place: HostPlace): Engine {
  return place === 'cluster' ? 'containerd' : 'docker';
}
