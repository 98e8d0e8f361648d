import { isOutside, joinPath } from '../workspace-path.js';
import type { CommandPlace } from './build-line.js';
import type { Bake, Environment, UnreadCommand } from './command.js';
import { builderElsewhere } from './elsewhere.js';
import { type Argument, Flags, flagTable } from './flags.js';
import { isKnown, said } from './marks.js';

/** https://docs.docker.com/reference/cli/docker/buildx/bake/ */
const FLAGS = flagTable('allow builder call file|f list metadata-file progress provenance sbom set var', 'debug|D');
const REMOTE = /^(?:https?|git|ssh):\/\/|^git@/i;
/** Attributes that change nothing of what is built. */
const HARMLESS =
  /\.(?:(?:output|cache-from|cache-to|annotations|push|load|pull|no-cache|ssh|secrets?|attest)$|labels\.)/;

/** Names of images may be unknown in part: they are still names. */
const TAGS = /^[^=\uFDD0]*\.tags\+?=/;

type BakeLine = Omit<Bake, 'line' | keyof Environment> | Omit<UnreadCommand, 'line'>;

/** What follows `docker buildx bake`; null where it builds nothing of this repository. */
export function readBakeLine(form: string, words: readonly Argument[], place: CommandPlace): BakeLine | null {
  const flags = new Flags(words, FLAGS);
  const call = flags.last('call');
  if (['help', 'print', 'check', 'list'].some((name) => flags.on(name)) || (call !== undefined && call !== 'build'))
    return null;
  const files = flags.all('file');
  if (files.includes('-') || REMOTE.test(flags.positionals[0]?.text ?? '')) return null;
  const unread = (message: string): BakeLine => ({ kind: 'unread', message, dockerfile: null });

  const set = flags.all('set').filter((entry) => isKnown(entry) || !isHarmless(entry));
  const doubtful = [...flags.unclear, ...flags.positionals]
    .map(({ text }) => text)
    .concat(
      files,
      set.filter((entry) => !TAGS.test(entry)),
      flags.all('var'),
    );
  const dark = doubtful.filter((text) => !isKnown(text));
  if (dark.length > 0) {
    return unread(
      `what this \`${form}\` builds depends on ${said(dark.join(' and '))}, which is not known before the run.`,
    );
  }
  if (flags.all('var').length > 0) {
    return unread(
      `this \`${form}\` sets variables of its file by --var, which is not read yet; give them as environment variables.`,
    );
  }
  const paths = [...files, ''].map((path) => joinPath(place.folder, path));
  if (!paths.every(isKnown)) {
    return unread(`the folder of this \`${form}\` is ${said(place.folder)}, which is not known before the run.`);
  }
  const outside = paths.find(isOutside);
  if (outside !== undefined) return unread(`this \`${form}\` reads ${said(outside)}, which is not in this repository.`);
  return {
    kind: 'bake',
    files: paths.slice(0, -1),
    targets: flags.positionals.map(({ text }) => text),
    set,
    folder: paths.at(-1)!,
    elsewhere: builderElsewhere(flags, place),
  };
}

/** `*.tags=x`, `*.tags+=x`: by what stands before the sign. */
function isHarmless(entry: string): boolean {
  const equals = entry.indexOf('=');
  return equals !== -1 && HARMLESS.test(entry.slice(0, entry[equals - 1] === '+' ? equals - 1 : equals));
}
