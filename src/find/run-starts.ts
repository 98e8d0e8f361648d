import type { DeclaredBuild, DeclaredHost, DeclaredStart } from './declared.js';
import type { Named, Start } from './shell/command.js';
import type { ScriptCommands } from './shell/commands.js';
import { hasUnknown } from './unknown.js';

/** `docker start`, by which what `docker create` made does run. */
const STARTS = /\bdocker\s+(?:container\s+)?start\b/i;

interface Step {
  readonly host: DeclaredHost;
  readonly script: string;
  readonly conditional: boolean;
  /** Place in the file of a line of the script. */
  at(line: number): { readonly file: string; readonly line: number };
}

/**
 * What single images the scripts of one file start, step by step: names that an earlier step gave by `docker tag` are
 * followed, and names in marks to what builds an image of the same.
 */
export class RunStarts {
  private readonly sources = new Map<string, string>();
  /** The Dockerfiles of images whose names hold what is not known before the run. */
  private readonly built = new Map<string, string>();

  /** By a name: those that `docker tag` gives the same image. */
  private readonly more = new Map<string, string[]>();
  private readonly pushed = new Set<string>();

  /** Builds with the names that scripts give their images beside their own, and those that they push. */
  named(builds: readonly DeclaredBuild[]): readonly DeclaredBuild[] {
    if (this.more.size + this.pushed.size === 0) return builds;
    return builds.map((build) => {
      const tags = [...new Set(build.tags.flatMap((tag) => [tag, ...(this.more.get(tagged(tag)) ?? [])]))];
      const pushed = tags.filter((tag) => this.pushed.has(tagged(tag)));
      return { ...build, tags, ...(pushed.length > 0 && { pushed }) };
    });
  }

  /** Notes what a step builds. */
  builds(builds: readonly DeclaredBuild[]): void {
    for (const { tags, dockerfile } of builds)
      for (const tag of tags) if (hasUnknown(tag)) this.built.set(tag, dockerfile);
  }

  of({ starts, names }: ScriptCommands, step: Step): readonly DeclaredStart[] {
    for (const { kind, source, image } of names) this.name(kind, source, image);
    return starts.flatMap((each) => (each.kind === 'start' && each.elsewhere === null ? [this.start(each, step)] : []));
  }

  private start(
    { verb, image, marked, written, isolation, platform, line, conditional }: Start,
    step: Step,
  ): DeclaredStart {
    const at = step.at(line);
    return {
      kind: `docker ${verb}`,
      name: written,
      image: image === null ? null : this.sourceOf(image),
      written,
      at,
      isolation,
      platform,
      host: step.host,
      startedBy: at,
      fetches: verb === 'pull' || (verb === 'create' && !STARTS.test(step.script)),
      conditional: step.conditional || conditional === true,
      build: image === null ? (this.built.get(marked ?? '') ?? null) : null,
      deploy: null,
      refused: [],
    };
  }

  private name(kind: Named['kind'], source: string | null, image: string): void {
    if (kind === 'push') this.pushed.add(tagged(image));
    if (kind !== 'tag' || source === null) return;
    const root = this.sourceOf(source);
    this.sources.set(tagged(image), root);
    this.more.set(tagged(root), [...(this.more.get(tagged(root)) ?? []), image]);
  }

  private sourceOf(image: string): string {
    return this.sources.get(tagged(image)) ?? image;
  }
}

/** A name with the tag that it has where none is written. */
function tagged(image: string): string {
  return image.includes(':', image.lastIndexOf('/') + 1) ? image : `${image}:latest`;
}
