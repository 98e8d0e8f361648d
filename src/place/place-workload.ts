import type { PodRules, RuntimeClass, SwarmRules, TaskRules, Workload } from '../find/workload.js';
import type { Host } from '../windows/host.js';
import type { Answer } from './answer.js';
import { familiesOf, hostOfFamily, isLinuxFamily, isOfFamily } from './ecs.js';
import type { Fleet } from './fleet.js';
import { groupNodes, type NodeGroup, rulesRead } from './groups.js';
import { mayLandOnNode, merge } from './kubernetes.js';
import type { Node } from './node.js';
import { once } from './once.js';
import { mayLandOnSwarmNode, platformFits, type SwarmPlatform } from './swarm.js';
import { SOME_LINUX } from './target.js';

export interface Landing {
  readonly group: NodeGroup;
  readonly answer: 'yes' | 'maybe';
}

/** Where a workload may land. */
export interface Placed {
  /** Of a pod with its RuntimeClass merged in. */
  readonly rules: Workload['rules'];
  readonly landings: readonly Landing[];
  /** All nodes that were asked, in their groups. */
  readonly asked: readonly NodeGroup[];
  /** Whether Linux nodes of the cluster are known; else `onSomeLinux` says whether the rules keep it off one. */
  readonly knowsLinux: boolean;
  readonly onSomeLinux: Answer;
  /** Why admission refuses it, or what nobody told of its RuntimeClass. */
  readonly runtimeClass:
    | { readonly kind: 'none' | 'merged' | 'not-known' }
    | { readonly kind: 'conflict'; readonly label: string; readonly pod: string; readonly runtimeClass: string };
}

/** Places the workloads of a run on the machines of a run. */
export class Placer {
  private readonly classes: ReadonlyMap<string, RuntimeClass>;
  private readonly nodes: readonly NodeGroup[];
  private readonly members: readonly NodeGroup[];
  private readonly hosts: readonly NodeGroup[];
  private readonly placements = new Map<string, Pick<Placed, 'landings' | 'onSomeLinux'>>();
  private readonly memberships = new Map<string, readonly Landing[]>();

  constructor(
    private readonly fleet: Fleet,
    workloads: readonly Workload[],
    runtimeClasses: readonly RuntimeClass[],
  ) {
    this.classes = new Map(runtimeClasses.map((each) => [each.name, each]));
    const read = rulesRead(
      workloads.map(({ rules }) => rules),
      runtimeClasses,
    );
    this.nodes = groupNodes(fleet.kubernetes, read);
    this.members = groupNodes(fleet.swarm, read);
    this.hosts = fleet.hosts.map(groupOf);
  }

  /** @param platforms what its images are for, where that is known: Swarm alone reads it */
  place({ rules, refused }: Workload, platforms: readonly SwarmPlatform[]): Placed {
    if (rules.by === 'kubernetes') return this.pod(rules, refused.length > 0);
    const none = { rules, knowsLinux: false, onSomeLinux: 'no', runtimeClass: { kind: 'none' } } as const;
    if (rules.by === 'command' && rules.steps !== null) {
      const machines = rules.steps.machines.map(({ name, host }) => (host === null ? other(name) : groupOf(host)));
      return { ...none, landings: refused.length > 0 ? [] : landingsOn(machines, () => 'yes'), asked: machines };
    }
    if (rules.by === 'swarm' || (rules.by === 'command' && this.fleet.knowsLinux.swarm)) {
      const asked: SwarmRules =
        rules.by === 'swarm' ? rules : { by: 'swarm', constraints: [], isolation: rules.isolation, line: 0 };
      const landings = refused.length > 0 ? [] : this.membersOf(asked, platforms);
      return { ...none, rules: asked, landings, asked: this.members, knowsLinux: this.fleet.knowsLinux.swarm };
    }
    if (rules.by === 'command') return { ...none, landings: landingsOn(this.hosts, () => 'yes'), asked: this.hosts };
    const groups = (familiesOf(rules) ?? []).flatMap((family) => this.ofFamily(family, rules));
    return { ...none, landings: landingsOn(groups, () => 'yes'), asked: groups };
  }

  /** Services are placed twice, and of many the constraints are the same. */
  private membersOf({ constraints }: SwarmRules, platforms: readonly SwarmPlatform[]): readonly Landing[] {
    const asked = JSON.stringify(constraints);
    const all = once(this.memberships, asked, () =>
      landingsOn(this.members, (node) => mayLandOnSwarmNode(constraints, node)),
    );
    if (platforms.length === 0) return all;
    return once(this.memberships, JSON.stringify([asked, platforms]), () =>
      all.filter(({ group }) => platformFits(platforms, group.node)),
    );
  }

  /** Declared hosts that may be of it, else the family itself. */
  private ofFamily(name: string, rules: TaskRules): readonly NodeGroup[] {
    if (isLinuxFamily(name)) return [other(name)];
    const family = hostOfFamily(name, rules);
    const declared = this.hosts.filter(({ node }) => node.host !== null && isOfFamily(node.host, family));
    return declared.length > 0 ? declared : [groupOf(family)];
  }

  private pod(written: PodRules, refused: boolean): Placed {
    const found = written.runtimeClass === null ? null : this.classes.get(written.runtimeClass);
    const merged = found ? merge(written, found) : null;
    const common = { asked: this.nodes, knowsLinux: this.fleet.knowsLinux.kubernetes };
    if (merged?.ok === false) {
      const { label, pod, runtimeClass } = merged;
      const conflict = { kind: 'conflict', label, pod, runtimeClass } as const;
      return { ...common, rules: written, landings: [], onSomeLinux: 'no', runtimeClass: conflict };
    }
    const rules = merged?.rules ?? written;
    const kind = found ? 'merged' : found === null ? 'none' : 'not-known';
    const { landings, onSomeLinux } = this.landingsOf(rules, kind === 'not-known');
    return { ...common, rules, landings: refused ? [] : landings, onSomeLinux, runtimeClass: { kind } };
  }

  /** Pods that say the same land alike: most of a cluster's say one of a few things. */
  private landingsOf(rules: PodRules, isOpen: boolean): Pick<Placed, 'landings' | 'onSomeLinux'> {
    const { nodeName, nodeSelector, terms, tolerations } = rules;
    const key = JSON.stringify([nodeName, [...nodeSelector], terms, tolerations, isOpen]);
    let known = this.placements.get(key);
    if (known === undefined) {
      // What an unknown RuntimeClass selects nobody can tell.
      const answer = (node: Node): Answer => {
        const own = mayLandOnNode(rules, node);
        return isOpen && own === 'yes' ? 'maybe' : own;
      };
      known = { landings: landingsOn(this.nodes, answer), onSomeLinux: answer(SOME_LINUX) };
      this.placements.set(key, known);
    }
    return known;
  }
}

function landingsOn(groups: readonly NodeGroup[], answer: (node: Node) => Answer): readonly Landing[] {
  return groups.flatMap((group): Landing[] => {
    const may = answer(group.node);
    return may === 'no' ? [] : [{ group, answer: may }];
  });
}

function groupOf(host: Host): NodeGroup {
  return alone(host.name, 'windows', host);
}

/** A machine that is not Windows. */
function other(name: string): NodeGroup {
  return alone(name, 'linux', null);
}

function alone(name: string, os: Node['os'], host: Host | null): NodeGroup {
  const node: Node = { name, os, labels: new Map(), allLabels: false, taints: [], host, swarm: null };
  return { node, nodes: [node] };
}
