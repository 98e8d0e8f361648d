import type { Severity } from '../rules/verdict.js';
import { severityRank } from './titles.js';

/** A piece of a report that is kept whole or left out. */
export interface Section {
  readonly text: string;
  readonly severity: Severity;
}

/** Sections under one heading, or in one fold. */
export interface Chapter {
  /** What one of its sections is called when some are left out: `finding`. */
  readonly noun: string;
  readonly open: string;
  readonly close: string;
  readonly sections: readonly Section[];
}

export interface Kept {
  /** The chapters that have sections left, in their order, ready to print. */
  readonly text: string;
  /** How many sections were left out, by noun, in the order of the chapters. */
  readonly missing: ReadonlyMap<string, number>;
}

/** A section that takes more than this share of the room is left out, so that one does not push out all others. */
const GREEDY = 4;

/**
 * Keeps what fits into `room` bytes of UTF-8, whole sections only, worst first over all chapters. Nothing is kept that
 * is less bad than what was left out for want of room.
 */
export function keepWithin(chapters: readonly Chapter[], room: number): Kept {
  const queue = chapters
    .flatMap((chapter, at) => chapter.sections.map((section, index) => ({ chapter, at, section, index })))
    .sort((a, b) => severityRank(a.section.severity) - severityRank(b.section.severity));
  const kept = chapters.map(() => new Set<number>());
  let left = room;
  for (const { chapter, at, section, index } of queue) {
    const opening = kept[at]!.size === 0 ? Buffer.byteLength(chapter.open + chapter.close) : 0;
    const cost = opening + Buffer.byteLength(section.text);
    if (cost <= left) {
      kept[at]!.add(index);
      left -= cost;
    } else if (cost <= room / GREEDY) {
      break;
    }
  }
  const missing = new Map<string, number>();
  const texts: string[] = [];
  for (const [at, chapter] of chapters.entries()) {
    const sections = chapter.sections.filter((_, index) => kept[at]!.has(index));
    const lost = chapter.sections.length - sections.length;
    if (lost > 0) missing.set(chapter.noun, (missing.get(chapter.noun) ?? 0) + lost);
    if (sections.length > 0) texts.push(chapter.open, ...sections.map((section) => section.text), chapter.close);
  }
  return { text: texts.join(''), missing };
}
