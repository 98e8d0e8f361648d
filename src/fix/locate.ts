import type { BuildRequest, Dockerfile, EvaluatedStage } from '../read/dockerfile.js';
import { Scope } from '../read/scope.js';
import { partsOf, type Replacement, replacements } from './tag-change.js';

/** What is written anew: the base word of a stage, or the default of a global ARG, by their indexes. */
export type Site = { readonly kind: 'from'; readonly index: number } | { readonly kind: 'arg'; readonly index: number };

/** Where a tag is written, as a range of the word or the default that holds it. */
export interface Found {
  readonly site: Site;
  readonly from: number;
  readonly to: number;
  readonly replacement: string;
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
    const inFrom = (): Found | null =>
      this.search({ kind: 'from', index: stage.index }, stage.written, from, wanted, (word) =>
        scope === null ? null : valueIn(scope, word),
      );
    // A tag that is added to a base in a variable goes where the rest of that base is.
    const first = isOneVariable(stage.written) ? null : inFrom();
    return first ?? this.inArgs(stage.written, defaultedArgs, from, wanted, request) ?? inFrom();
  }

  /** The bases of all stages, as a change makes them; null where the build would fail. */
  basesAfter(found: Found, request: BuildRequest): readonly (string | null)[] | null {
    const changed = withChange(this.dockerfile, found);
    const scope = scopeOf(changed, request);
    return scope && changed.stages.map(({ written }) => valueIn(scope, written));
  }

  private inArgs(
    written: string,
    names: readonly string[],
    from: string,
    wanted: string,
    request: BuildRequest,
  ): Found | null {
    for (const [index, { name, value }] of this.dockerfile.globalArgs.entries()) {
      if (value === null || !names.includes(name)) continue;
      const found = this.search({ kind: 'arg', index }, value, from, wanted, (text) => {
        const scope = scopeOf(withArg(this.dockerfile, index, text), request);
        return scope && valueIn(scope, written);
      });
      if (found) return found;
    }
    return null;
  }

  private search(
    site: Site,
    text: string,
    from: string,
    wanted: string,
    valueOf: (text: string) => string | null,
  ): Found | null {
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

function withChange(dockerfile: Dockerfile, { site, from, to, replacement }: Found): Dockerfile {
  const changed = (text: string): string => text.slice(0, from) + replacement + text.slice(to);
  if (site.kind === 'arg')
    return withArg(dockerfile, site.index, changed(dockerfile.globalArgs[site.index]?.value ?? ''));
  const stages = dockerfile.stages.map((stage) =>
    stage.index === site.index ? { ...stage, written: changed(stage.written) } : stage,
  );
  return { ...dockerfile, stages };
}

function withArg(dockerfile: Dockerfile, index: number, value: string): Dockerfile {
  return { ...dockerfile, globalArgs: dockerfile.globalArgs.with(index, { ...dockerfile.globalArgs[index]!, value }) };
}

function scopeOf(dockerfile: Dockerfile, request: BuildRequest): Scope | null {
  const scope = new Scope(dockerfile, request);
  return scope.declareAll() === null ? scope : null;
}

function valueIn(scope: Scope, word: string): string | null {
  const resolved = scope.resolve(word);
  return resolved.ok ? resolved.value : null;
}
