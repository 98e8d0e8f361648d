import type { ImageReference } from '../resolve/image.js';
import { pinRevision, retag } from '../resolve/retag.js';
import { februaryLine } from '../rules/patch-lines.js';
import { judge } from '../rules/rules.js';
import type { WindowsImage } from '../rules/windows-image.js';
import type { Host } from '../windows/host.js';
import { newestRevisionAtMost } from '../windows/updates.js';
import { formatWindowsVersion } from '../windows/version.js';
import type { Judgeable, Judged } from './judged.js';

export interface FittingRevision {
  /** What to write instead; null where this repository has no tag for it. */
  readonly reference: ImageReference | null;
  /** The base image to build on where `reference` is null: `windows/servercore:10.0.17763.973`. */
  readonly base: string | null;
}

const NONE: FittingRevision = { reference: null, base: null };

/** How far back to look: updates come monthly, and the lines lie years apart. */
const MOST_TRIES = 6;

/**
 * The revision of the same build that the rules let run on the host, of those not past it: the one that runs on the most
 * of all hosts, the newest of equals.
 */
export function fittingRevision({ host, subject }: Judged, hosts: readonly Host[], image: Judgeable): FittingRevision {
  const { reference, knowledge } = image.base;
  if (subject.kind !== 'image' || host.build === null) return NONE;
  const runs = (other: Partial<WindowsImage>, on: Host): boolean =>
    judge({ ...subject, ...other }, on).verdict === 'runs';
  const fixed = (revision: number) => ({ revision, floatsUntil: null });
  const pin = (revision: number) => reference && pinRevision(reference, { build: subject.build, revision });
  const isThere = (revision: number): boolean => {
    const pinned = pin(revision);
    return pinned === null || image.standings.of(pinned).kind !== 'missing';
  };
  const spread = (revision: number): number => hosts.filter((each) => runs(fixed(revision), each)).length;
  const [revision] = revisionsFor(host, hosts)
    .filter((each) => runs(fixed(each), host) && isThere(each))
    .sort((a, b) => spread(b) - spread(a));
  if (revision !== undefined) {
    const pinned = pin(revision);
    if (pinned) return { reference: pinned, base: null };
    const version = formatWindowsVersion({ build: subject.build, revision });
    if (!knowledge?.baseOs) return { reference: null, base: `windows/${subject.flavour ?? 'servercore'}:${version}` };
  }
  if (!reference || !knowledge?.baseOs || !runs({ revision: null, floatsUntil: image.today }, host)) return NONE;
  const floating = retag(reference, subject.build, image.today);
  return floating && image.standings.of(floating).kind !== 'missing' ? { reference: floating, base: null } : NONE;
}

/** What the host could take: its own, then those of older hosts of the same build. */
function revisionsFor({ build, revision }: Host, hosts: readonly Host[]): number[] {
  if (build === null || revision === null) return [];
  const older = hosts.flatMap((other) =>
    other.build === build && other.revision !== null && other.revision < revision
      ? candidates(build, other.revision)
      : [],
  );
  return [...new Set([...candidates(build, revision), ...older])];
}

/** Not past the host, newest first, then the one that mended the images of 11 February 2020. */
function candidates(build: number, hostRevision: number): readonly number[] {
  const found: number[] = [];
  let limit = hostRevision;
  while (found.length < MOST_TRIES) {
    const revision = newestRevisionAtMost(build, limit);
    if (revision === null) break;
    found.push(revision);
    limit = revision - 1;
  }
  const line = februaryLine(build);
  return line && hostRevision >= line.line ? [...found, line.fixed] : found;
}
