/** How a container is isolated from its host: sharing the kernel (`process`) or in a utility VM of its own (`hyperv`). */
export type Isolation = 'process' | 'hyperv';
/** What chooses an entry from an image index: Docker's default image store on Windows, or containerd's matcher. */
export type Engine = 'docker' | 'containerd';
/** Windows Server (annual channel included) or Windows 10 / 11. */
export type Edition = 'server' | 'client';
export type Architecture = 'amd64' | 'arm64';

/**
 * What Hyper-V isolation is worth on a host:
 * `available` on a machine of one's own, `unproven` on a GitHub- or Azure-hosted runner (no nested virtualisation is
 * promised there), `never` on Kubernetes nodes and ECS, `not-passed-on` for a build by a program that does not ask the
 * engine for it (Compose ignores `build.isolation`, BuildKit on Windows knows process isolation only).
 */
export type HypervSupport = 'available' | 'unproven' | 'never' | 'not-passed-on';

/** A machine that a provider has taken out of service: since when (YYYY-MM-DD), what that means, and what to use. */
export interface Retirement {
  readonly since: string;
  readonly what: string;
  readonly use: string;
}

/** A name that came to mean another Windows: since when (YYYY-MM-DD), and what it meant before and means now. */
export interface Move {
  readonly since: string;
  readonly from: string;
  readonly to: string;
}

/** A declared machine that containers run or are built on. */
export interface Host {
  /** The name that reports use: the part before `=`, or the whole declaration. */
  readonly name: string;
  /** null where what was declared does not fix a build (rule host-version-unknown); `unknownBecause` then says why. */
  readonly build: number | null;
  /** Only from a declared four-part version; a name of a host gives a build, never a revision. */
  readonly revision: number | null;
  readonly edition: Edition;
  readonly architecture: Architecture;
  readonly isolation: Isolation;
  /** Windows 10 or 11 with Docker where nobody said process isolation: Docker's own default there is Hyper-V isolation. */
  readonly isolationAssumed?: true;
  readonly engine: Engine;
  readonly hyperv: HypervSupport;
  /** True for Kubernetes nodes (AKS, EKS, GKE): advice then names a nodeSelector. */
  readonly cluster: boolean;
  readonly unknownBecause: string | null;
  /** Date (YYYY-MM-DD) of the table, where the name may mean another machine since (`windows-latest`); null otherwise. */
  readonly asOf: string | null;
  /** Where a name tells that its provider retired the machine, or will. */
  readonly retired?: Retirement;
  /** Where a name tells that it means another Windows since some day. */
  readonly moved?: Move;
}
