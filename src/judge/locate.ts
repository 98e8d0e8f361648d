import type { BuildRequest, Dockerfile, EvaluatedStage } from '../read/dockerfile.js';
import { Scope } from '../read/variable-scope.js';
import { defaultAround, type Part, type Site, sameDefaults, textAt, withParts } from './defaults.js';
import { partsOf, type Replacement, replacements } from './tag-change.js';

/** What to write so that a base comes out as wanted: one place, or all defaults of one ARG that are the same now. */
export interface Found {
  /** The ARG whose default is written anew; null where the tag stands in the FROM itself. */
  readonly name: string | null;
  /** That default, without quotes, as it is then; empty where there is no `name`. */
  readonly value: string;
  /** The first is where the tag was found. */
  readonly parts: readonly [Part, ...Part[]];
}

/** How often one file may be tried; real ones need a handful for each base. */
const MOST_TRIES = 4_000;
const MOST_PLACES = 16;

/**
 * Finds what to change in one Dockerfile so that bases come out as wanted. Nothing is worked out backwards: a change is
 * proposed where the old text stands, and holds where the expansion, as the build does it, then gives the wanted base.
 */
export class Locator {
  private tries = 0;

  constructor(private readonly dockerfile: Dockerfile) {}

  /** @param wanted the base after expansion, different in nothing but its tag. */
  find({ stage, from, defaultedArgs }: EvaluatedStage, wanted: string, request: BuildRequest): Found | null {
    if (from === null) return null;
    const scope = scopeOf(this.dockerfile, request);
    const inFrom = (): Part | null =>
      this.search({ kind: 'from', index: stage.index }, stage.written, from, wanted, (word) =>
        scope === null ? null : valueIn(scope, word),
      );
    // A tag that is added to a base in a variable goes where the rest of that base is.
    const first = isOneVariable(stage.written) ? null : inFrom();
    const part = first ?? this.inArgs(stage.written, defaultedArgs, from, wanted, request) ?? inFrom();
    const found = part && this.withItsDefault(part);
    if (!found || found.parts.length === 1) return found;
    return this.basesAfter(found, request)?.[stage.index] === wanted ? found : null;
  }

  /** The bases of all stages, as a change makes them; null where the build would fail. */
  basesAfter({ parts }: Found, request: BuildRequest): readonly (string | null)[] | null {
    const changed = withParts(this.dockerfile, parts);
    const scope = scopeOf(changed, request);
    return scope && changed.stages.map(({ written }) => valueIn(scope, written));
  }

  private withItsDefault(part: Part): Found {
    const around = defaultAround(this.dockerfile, part);
    if (around === null) return { name: null, value: '', parts: [part] };
    const { name, text, start } = around;
    const [from, to] = [part.from - start, part.to - start];
    const value = text.slice(0, from) + part.replacement + text.slice(to);
    return { name, value, parts: [part, ...sameDefaults(this.dockerfile, around, { ...part, from, to })] };
  }

  private inArgs(
    written: string,
    names: readonly string[],
    from: string,
    wanted: string,
    request: BuildRequest,
  ): Part | null {
    for (const [index, { name, value }] of this.dockerfile.globalArgs.entries()) {
      if (value === null || !names.includes(name)) continue;
      const site: Site = { kind: 'arg', index };
      const part = this.search(site, value, from, wanted, (text) => {
        const whole = { site, from: 0, to: textAt(this.dockerfile, site).length, replacement: text };
        const scope = scopeOf(withParts(this.dockerfile, [whole]), request);
        return scope && valueIn(scope, written);
      });
      if (part) return part;
    }
    return null;
  }

  private search(
    site: Site,
    text: string,
    from: string,
    wanted: string,
    valueOf: (text: string) => string | null,
  ): Part | null {
    for (const { at, before, after } of placesOf(text, from, wanted)) {
      if (this.tries++ >= MOST_TRIES) return null;
      const to = at + before.length;
      if (valueOf(text.slice(0, at) + after + text.slice(to)) === wanted)
        return { site, from: at, to, replacement: after };
    }
    return null;
  }
}

/** Where in a text the tag might stand, likeliest first. */
function* placesOf(text: string, from: string, wanted: string): Iterable<Replacement & { readonly at: number }> {
  const before = partsOf(from).tag;
  const after = partsOf(wanted).tag ?? '';
  if (before === null) {
    // A tag that is not there yet follows the name, within its quotes.
    const quoted = /["']$/.test(text) ? 1 : 0;
    yield { at: text.length - quoted, before: '', after: `:${after}` };
    return;
  }
  for (const way of replacements(before, after)) {
    let at = text.lastIndexOf(way.before);
    for (let tried = 0; at >= 0 && tried < MOST_PLACES; tried++) {
      yield { ...way, at };
      at = at === 0 ? -1 : text.lastIndexOf(way.before, at - 1);
    }
  }
}

function isOneVariable(written: string): boolean {
  return /^["']?\$(?:\w+|\{\w+\})["']?$/.test(written);
}

function scopeOf(dockerfile: Dockerfile, request: BuildRequest): Scope | null {
  const scope = new Scope(dockerfile, request);
  return scope.declareAll() === null ? scope : null;
}

function valueIn(scope: Scope, word: string): string | null {
  const resolved = scope.resolve(word);
  return resolved.ok ? resolved.value : null;
}
