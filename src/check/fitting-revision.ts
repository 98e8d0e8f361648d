import type { ImageReference } from '../images/image.js';
import { pinRevision, retag } from '../images/retag.js';
import { februaryLine } from '../windows/lines.js';
import { judge, type WindowsImage } from '../windows/rules.js';
import { newestRevisionAtMost } from '../windows/updates.js';
import { formatWindowsVersion } from '../windows/version.js';
import type { Judgeable, Judged } from './judge-image.js';

export interface FittingRevision {
  /** What to write instead; null where this repository has no tag for it. */
  readonly reference: ImageReference | null;
  /** The base image to build on where `reference` is null: `windows/servercore:10.0.17763.973`. */
  readonly base: string | null;
}

const NONE: FittingRevision = { reference: null, base: null };

/** How far back to look: updates come monthly, and the lines lie years apart. */
const MOST_TRIES = 6;

/** The revision of the same build that the rules let run on the host: the newest that is not past it. */
export function fittingRevision({ host, subject }: Judged, image: Judgeable): FittingRevision {
  const { reference, knowledge } = image.base;
  if (subject.kind !== 'image' || host.build === null) return NONE;
  const fits = (other: Partial<WindowsImage>): boolean => judge({ ...subject, ...other }, host).verdict === 'runs';
  const revision =
    host.revision === null
      ? null
      : candidates(host.build, host.revision).find((each) => fits({ revision: each, floatsUntil: null }));
  if (revision != null) {
    const version = { build: subject.build, revision };
    const pinned = reference && pinRevision(reference, version);
    if (pinned) return { reference: pinned, base: null };
    if (!knowledge?.baseOs)
      return { reference: null, base: `windows/${subject.flavour ?? 'servercore'}:${formatWindowsVersion(version)}` };
  }
  if (!reference || !knowledge?.baseOs || !fits({ revision: null, floatsUntil: image.today })) return NONE;
  return { reference: retag(reference, subject.build, image.today), base: null };
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
