import type { Host, Isolation } from '../windows/host.js';

/** One container of a workload, and where its image is written. */
export interface Container {
  readonly name: string;
  /** An init container: the others wait for it, so it must run too. */
  readonly init: boolean;
  /** The image as the file means it; null where nobody can know it before the run, or the file does not say it. */
  readonly reference: string | null;
  /** As it stands in the file. */
  readonly written: string;
  /** 1-based, of the image. */
  readonly line: number;
  /** Runs as a process of the node itself (HostProcess). */
  readonly hostProcess: boolean;
  /** The Dockerfile that whatever starts it builds the image from. */
  readonly build?: string;
}

/**
 * Containers that one scheduler or command puts on one machine together, and what decides on which. As the file
 * says it: whether a host of this name is there is for others to tell.
 */
export interface Workload {
  /** `Deployment`, `CronJob`, ... of Kubernetes; `Service` of a compose file; `TaskDefinition` of ECS. */
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | null;
  /** Relative to the workspace, with `/`; `-` for standard input. */
  readonly file: string;
  /** 1-based, where the object begins to say what it is. */
  readonly line: number;
  readonly containers: readonly Container[];
  readonly rules: PlacementRules;
  /** Why whoever takes such objects refuses this one; then it runs nowhere. */
  readonly refused: readonly Refusal[];
  /** Files beside its own whose change may change it. */
  readonly files?: readonly string[];
  /** Comments for this tool in its document: what stands after the `#`. */
  readonly comments: readonly { readonly line: number; readonly text: string }[];
}

/** A workload as its source reads it: what the document around it says is added there. */
export type ReadWorkload = Omit<Workload, 'file' | 'comments'>;

/** A value that the API server, or Swarm, does not take. */
export type Refusal =
  | {
      readonly what: 'not-a-string';
      readonly line: number;
      /** The label or key it stands for. */
      readonly label: string;
      /** What to write instead, quotes included. */
      readonly write: string;
    }
  | {
      readonly what: 'constraint-refused';
      readonly line: number;
      readonly constraint: string;
      /** Why, as a clause. */
      readonly because: string;
    }
  | { readonly what: 'host-process-refused'; readonly line: number; readonly because: 'not-all' | 'no-host-network' }
  /** GitHub runs containers of jobs on Linux runners alone. */
  | { readonly what: 'container-needs-linux-runner'; readonly line: number; readonly machines: readonly string[] };

/** What decides where a workload lands. */
export type PlacementRules = PodRules | SwarmRules | TaskRules | AnyHost;

/** What a pod says to the Kubernetes scheduler, as far as the answer does not change while the cluster runs. */
export interface PodRules {
  readonly by: 'kubernetes';
  readonly nodeName: string | null;
  readonly nodeSelector: ReadonlyMap<string, string>;
  /** Of the required node affinity; null where there is none. An empty list matches nothing. */
  readonly terms: readonly SelectorTerm[] | null;
  readonly tolerations: readonly Toleration[];
  readonly runtimeClass: string | null;
  /** `spec.os.name`, else the pod's own label: no rule of the scheduler's, but the kubelet refuses the pod where it differs. */
  readonly os: string | null;
  /** Lines of the parts, for findings: 1-based. */
  readonly lines: {
    readonly spec: number;
    readonly nodeSelector: number | null;
    readonly runtimeClass: number | null;
  };
}

/** All of a term must hold; one of the terms. */
export interface SelectorTerm {
  readonly expressions: readonly Requirement[];
  readonly fields: readonly Requirement[];
}

export interface Requirement {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
}

export interface Toleration {
  /** Empty: every key, which only `Exists` may say. */
  readonly key: string;
  readonly operator: string;
  readonly value: string;
  /** Empty: every effect. */
  readonly effect: string;
}

/** Scheduling of a RuntimeClass, which admission merges into each pod that names it. */
export interface RuntimeClass {
  readonly name: string;
  /** Where it is written. */
  readonly file?: string;
  readonly nodeSelector: ReadonlyMap<string, string>;
  readonly tolerations: readonly Toleration[];
}

/** A service of a Swarm stack. */
export interface SwarmRules {
  readonly by: 'swarm';
  readonly constraints: readonly Constraint[];
  readonly isolation: Isolation | null;
  /** Line of the service. */
  readonly line: number;
}

export interface Constraint {
  /** As written. */
  readonly key: string;
  readonly equal: boolean;
  readonly value: string;
}

/** An ECS task definition. */
export interface TaskRules {
  readonly by: 'ecs';
  /** `runtimePlatform.operatingSystemFamily`; null: not said. */
  readonly family: string | null;
  /** The families that placement constraints on `ecs.os-family` leave; null where there is none that is read. */
  readonly constrained: readonly string[] | null;
  /** What a placement constraint on `ecs.os-type` says; null: nothing. */
  readonly system: 'windows' | 'linux' | null;
  /** `runtimePlatform.cpuArchitecture`. */
  readonly architecture: string | null;
}

/** Whatever host it is started on: a service of a compose file, a `docker run`. */
export interface AnyHost {
  readonly by: 'command';
  readonly isolation: Isolation | null;
  /** `--platform`, as written. */
  readonly platform: string | null;
  /** What is known of the steps that start it; null where none is: then it is for the declared targets. */
  readonly steps: Steps | null;
}

/** The steps that start, or fetch, an image. */
export interface Steps {
  readonly machines: readonly Machine[];
  /** Some run where nobody can know it before the run. */
  readonly elsewhere: boolean;
  /** Conditions that are not followed may leave it out, on some machines or on all. */
  readonly conditional: boolean;
  /** Nothing is run: all that may fail is the pull. */
  readonly fetches: boolean;
}

/** The machine of a step. */
export interface Machine {
  readonly name: string;
  /** null for a machine that is not Windows. */
  readonly host: Host | null;
  /** Labels of its runner, as written. */
  readonly labels: readonly string[];
}
