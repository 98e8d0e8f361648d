import type { BuildHost, BuildPlan } from '../../find/plan.js';
import type { Container } from '../../find/workload.js';
import { type BaseImage, osOf, type Resolution, resolution } from '../base-image.js';
import type { OperatingSystem } from '../operating-system.js';
import type { ResolvedBuild, ResolvedBuilds } from '../resolve-builds.js';
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

  /** null where no build makes it, or several do and stand on different images. */
  of({ reference }: Container): MadeImage | null {
    if (reference === null || this.byPlan.size === 0) return null;
    let made = this.known.get(reference);
    if (made === undefined) {
      made = this.find(reference);
      this.known.set(reference, made);
    }
    return made;
  }

  private find(reference: string): MadeImage | null {
    const makers = this.makersOf(reference);
    const sure = makers.filter((maker) => maker.sure);
    const images = (sure.length > 0 ? sure : makers).flatMap(({ plan }) => this.byPlan.get(plan) ?? []);
    const [first] = images;
    const same = first && images.every((each) => each.base.text === first.base.text && each.os.kind === first.os.kind);
    return same ? { ...first, name: withoutTag(reference) } : null;
  }
}

function madeBy({ read, images }: ResolvedBuild, lookups: ResolvedBuilds['lookups']): MadeImage | null {
  const found = images.find(({ image }) => image.role === 'final');
  if (!found) return null;
  const { image, base } = found;
  const { plan, dockerfile } = read;
  const resolved = resolution(base, lookups.get(base));
  const os = osOf(base, resolved, image.signs, dockerfile.escape === '`', plan.buildHost);
  const builtBy = { dockerfile: plan.dockerfile, line: image.root.stage.line, base: base.text };
  return { builtBy, name: '', base, resolved, os, buildHost: plan.buildHost, plan };
}

function withoutTag(reference: string): string {
  const [named = ''] = reference.split('@', 1);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  return colon < 0 ? named : named.slice(0, colon);
}
