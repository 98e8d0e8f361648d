import type { Isolation } from '../windows/host.js';
import type { Constraint, Refusal } from './workload.js';

/** Where a declared build takes place, as far as the declaring file says it. */
export type DeclaredHost =
  /** `runs-on`: labels as written, any case. */
  | { readonly kind: 'runner'; readonly labels: readonly string[] }
  /** Said, but nobody can know it before the run: `because` is what was written. */
  | { readonly kind: 'unknown'; readonly because: string }
  /** Not said: a compose or bake file that no workflow calls. */
  | { readonly kind: 'none' };

/**
 * What carries a build out, as far as its declaration says. An isolation that is asked for reaches the containers of
 * `docker` and `classic` alone: Compose ignores `build.isolation` since its second version, and BuildKit on Windows knows
 * process isolation only, whatever the daemon's default is.
 */
export interface Builder {
  /**
   * `docker`: `docker build`, which is the classic builder on a Windows machine and BuildKit on a Linux one.
   * `classic`: `docker build` with DOCKER_BUILDKIT=0. `buildkit`: `docker buildx`, bake, docker/build-push-action, or
   * DOCKER_BUILDKIT=1. `compose`: `docker compose`, or a compose file that nothing calls.
   */
  readonly kind: 'docker' | 'classic' | 'buildkit' | 'compose';
  /** What says that it is not the machine of the step: `--builder farm`, `DOCKER_HOST=tcp://farm`; null where nothing does. */
  readonly elsewhere: string | null;
}

/** What Swarm reads of a service. */
export interface Deploy {
  /** It says what Swarm alone reads: `docker compose up` goes by resources, replicas and the like, too. */
  readonly stack: boolean;
  readonly constraints: readonly Constraint[];
  readonly refused: readonly Refusal[];
}

/** One Dockerfile built with one set of arguments, as a file of the repository declares it. All that is here is known. */
export interface DeclaredBuild {
  /** Relative to the workspace, normalised, with `/`; need not exist. */
  readonly dockerfile: string;
  readonly buildArgs: ReadonlyMap<string, string>;
  /** Build arguments that are given with a value that nobody can know: name -> what was written. */
  readonly unknownArgs: ReadonlyMap<string, string>;
  /** `--target`; null for the last stage. */
  readonly stage: string | null;
  /** `--platform`, as written: `windows/amd64`, `windows(10.0.20348)/amd64`; empty where none is given. */
  readonly platforms: readonly string[];
  /** `--isolation`; null where none is given (`default` too). */
  readonly isolation: Isolation | null;
  readonly builder: Builder;
  readonly host: DeclaredHost;
  /** Names that the image is given (`-t`, `tags`, `image`); parts that nobody can know before the run are marks. */
  readonly tags: readonly string[];
  /** Whether the declaration itself pushes the image; null where it does not say, and another step may push it. */
  readonly pushes: boolean | null;
  /** Names of the image that a `docker push` after it pushes. */
  readonly pushed?: readonly string[];
  readonly declaredBy: { readonly file: string; readonly line: number };
  /** The line of a makefile that `declaredBy` runs. */
  readonly through?: { readonly file: string; readonly line: number };
  /** Where its arguments are written, where that is another place than `declaredBy`. */
  readonly argsAt?: { readonly file: string; readonly line: number };
  /** Arguments whose values do not stand there -> what a matrix's row gives them; null where they come from elsewhere. */
  readonly taken?: ReadonlyMap<string, string | null>;
}

/** An image that a step starts or fetches on its machine, or that a compose file starts wherever it is called. */
export interface DeclaredStart {
  /** `docker run`, `docker create`, `docker pull`; `Service` of a compose file; of GitHub `service`, `container`, `uses`. */
  readonly kind: string;
  /** Of a service or container its name; else empty. */
  readonly name: string;
  /** null where a part of it is not known before the run, or where it is what `build` makes. */
  readonly image: string | null;
  readonly written: string;
  /** Where the image is written. */
  readonly at: { readonly file: string; readonly line: number };
  readonly isolation: Isolation | null;
  readonly platform: string | null;
  readonly host: DeclaredHost;
  /** The step; null for a compose file that nothing calls. */
  readonly startedBy: { readonly file: string; readonly line: number } | null;
  /** Its image is needed, but nothing is run: all that may fail is the pull. */
  readonly fetches: boolean;
  /** A condition that is not followed may leave it out. */
  readonly conditional: boolean;
  /** The Dockerfile that the same call builds it from. */
  readonly build: string | null;
  /** `deploy` of a service: it may be one of Swarm's. */
  readonly deploy: Deploy | null;
  /** Who takes it refuses it. */
  readonly refused: readonly Refusal[];
}

/** A declaration of a build, or a file of declarations, that could not be read to its end. */
export interface Unread {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** What it is and why it could not be read, one sentence for a person: ``the Dockerfile of this `docker build` is ${{ inputs.file }}, which is not known before the run.`` */
  readonly message: string;
  /** The Dockerfile it is about, where that much is known. */
  readonly dockerfile: string | null;
  /** Whether it is about a Windows machine or image; left out where that any file that was read speaks of Windows decides. */
  readonly windows?: boolean;
  /** Where Dockerfiles may be that it is about, best first; none need exist. */
  readonly perhaps?: readonly string[];
}

/** What files of the repository declare. */
export interface Declarations {
  readonly builds: readonly DeclaredBuild[];
  readonly unread: readonly Unread[];
  readonly starts?: readonly DeclaredStart[];
}
