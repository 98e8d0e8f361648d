import type { DeclaredBuild, DeclaredHost, DeclaredStart } from './declared.js';
import type { Start } from './shell/command.js';
import type { ScriptCommands } from './shell/commands.js';
import { unknownsIn } from './unknown.js';

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

  /** Notes what a step builds. */
  builds(builds: readonly DeclaredBuild[]): void {
    for (const { tags, dockerfile } of builds)
      for (const tag of tags) if (unknownsIn(tag).length > 0) this.built.set(tag, dockerfile);
  }

  of({ starts, names }: ScriptCommands, step: Step): readonly DeclaredStart[] {
    for (const { kind, source, image } of names)
      if (kind === 'tag' && source !== null) this.sources.set(tagged(image), this.sourceOf(source));
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

  private sourceOf(image: string): string {
    return this.sources.get(tagged(image)) ?? image;
  }
}

/** A name with the tag that it has where none is written. */
function tagged(image: string): string {
  return image.includes(':', image.lastIndexOf('/') + 1) ? image : `${image}:latest`;
}
