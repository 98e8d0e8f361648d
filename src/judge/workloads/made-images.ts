import type { BuildHost, BuildPlan } from '../../find/plan.js';
import type { Container } from '../../find/workload.js';
import { type BaseImage, osOf, type Resolution, resolution } from '../base-image.js';
import type { OperatingSystem } from '../operating-system.js';
import type { ResolvedBuild, ResolvedBuilds } from '../resolve-builds.js';
import { partsOf } from '../tag-change.js';
import type { BuiltBy } from './reported-workload.js';

/** An image that this repository builds: what it stands on decides where it runs. */
export interface MadeImage {
  readonly builtBy: BuiltBy;
  /** Its name without the tag, for people. */
  readonly name: string;
  readonly base: BaseImage;
  readonly resolved: Resolution;
  readonly os: OperatingSystem;
  readonly buildHost: BuildHost | null;
  readonly plan: BuildPlan;
  /** The Windows machine on which the build itself starts a container of that base: there it is judged already. */
  readonly startedOn: string | null;
}

/** Which builds make an image, the sure ones first. */
export type MakersOf = (reference: string) => readonly { readonly plan: BuildPlan; readonly sure: boolean }[];

/** The images of containers that builds of this repository make. */
export class MadeImages {
  private readonly byPlan: ReadonlyMap<BuildPlan, MadeImage>;
  private readonly known = new Map<string, MadeImage | null>();

  constructor(
    { builds, lookups }: ResolvedBuilds,
    private readonly makersOf: MakersOf,
  ) {
    this.byPlan = new Map(
      builds.flatMap((build) => {
        const made = madeBy(build, lookups);
        return made ? [[build.read.plan, made] as const] : [];
      }),
    );
  }

  /**
   * null where no build makes it, or several do and stand on different images.
   * @param machine of the step that starts it: what is built there is meant before what is built elsewhere
   */
  of({ reference, build }: Container, machine: string | null): MadeImage | null {
    if ((reference === null && build === undefined) || this.byPlan.size === 0) return null;
    const key = JSON.stringify([reference, build ?? null, machine]);
    let made = this.known.get(key);
    if (made === undefined) {
      made = this.find(reference, build, machine);
      this.known.set(key, made);
    }
    return made;
  }

  private find(reference: string | null, build: string | undefined, machine: string | null): MadeImage | null {
    const named = reference === null ? [] : this.makersOf(reference);
    const makers = named.length > 0 || build === undefined ? named : this.makersFrom(build);
    const sure = makers.filter((maker) => maker.sure);
    const made = (sure.length > 0 ? sure : makers).flatMap(({ plan }) => this.byPlan.get(plan) ?? []);
    const near = made.filter(
      ({ buildHost }) => machine !== null && buildHost !== null && nameOf(buildHost) === machine,
    );
    const images = near.length > 0 ? near : made;
    const [first] = images;
    const same = first && images.every((each) => each.base.text === first.base.text && each.os.kind === first.os.kind);
    return same ? { ...first, name: partsOf(reference ?? first.builtBy.dockerfile).name } : null;
  }

  private makersFrom(dockerfile: string): ReturnType<MakersOf> {
    return [...this.byPlan.keys()]
      .filter((plan) => plan.dockerfile === dockerfile)
      .map((plan) => ({ plan, sure: true }));
  }
}

function nameOf(machine: BuildHost): string {
  return machine.os === 'windows' ? machine.host.name : machine.name;
}

function madeBy({ read, images }: ResolvedBuild, lookups: ResolvedBuilds['lookups']): MadeImage | null {
  const found = images.find(({ image }) => image.role === 'final');
  if (!found) return null;
  const { image, base } = found;
  const { plan, dockerfile } = read;
  const resolved = resolution(base, lookups.get(base));
  const os = osOf(base, resolved, image.signs, dockerfile.escape === '`', plan.buildHost);
  const builtBy = { dockerfile: plan.dockerfile, line: image.root.stage.line, base: base.text };
  const { buildHost } = plan;
  const starts = images.some(
    (each) => each.image.role === 'build' && !each.image.pullOnly && each.base.text === base.text,
  );
  const startedOn = starts && buildHost?.os === 'windows' ? buildHost.host.name : null;
  return { builtBy, name: '', base, resolved, os, buildHost, plan, startedOn };
}
