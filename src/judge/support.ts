import type { Frozen } from '../resolve/image.js';
import type { Flavour } from '../rules/verdict.js';
import { releases } from '../windows/releases.js';

/** Last day of extended support of a base image; where its flavour is not known, the latest of all flavours'. */
export function imageSupportEnd(build: number, flavour: Flavour | null): string | null {
  const images = releases().find((release) => release.build === build && release.images.length > 0)?.images ?? [];
  const repository = flavour === 'windows' ? 'windows' : `windows/${flavour}`;
  const own = images.find((image) => image.repository === repository);
  if (own) return own.end;
  const ends = images.map((image) => image.end).filter((end) => end !== null);
  return ends.sort().at(-1) ?? null;
}

/** `since 2025-10-14`; `as of 2026-08-21` where only the day of the table is known. */
export function sayFrozen({ since, asOf }: Pick<Frozen, 'since' | 'asOf'>): string {
  return since === null ? `as of ${asOf}` : `since ${since}`;
}
