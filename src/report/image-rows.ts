import type { Report, ReportedBuild, ReportedImage, Result } from '../judge/report.js';
import { byFile } from './by-file.js';
import { isNotWindows, targetName } from './finding.js';

/** One result of a row, with its host's name as readers need it. */
interface RowResult {
  readonly name: string;
  readonly result: Result;
}

/** An image of one FROM, as targets get it and as it is used while it is built, in however many builds. */
export interface ImageRow {
  /** Empty where the image is of no Dockerfile. */
  readonly file: string;
  readonly line: number;
  readonly reference: string;
  /** No stage that ends in an image begins with it. */
  readonly onlyBuilds: boolean;
  /** By role and name of the host (`hostKey`), in the order of the report; one map for all rows of which the same was found. */
  readonly results: ReadonlyMap<string, RowResult>;
}

type OpenRow = ImageRow & { onlyBuilds: boolean; readonly results: Map<string, RowResult> };

/** A build host is another one than a target of the same name. */
export function hostKey(role: ReportedImage['role'], target: string): string {
  return `${role} ${target}`;
}

/** It need not run there: a variant does. */
export function isServed({ variant }: Result): boolean {
  return variant === 'served';
}

const known = new WeakMap<Report, readonly ImageRow[]>();

/**
 * The images that may be Windows, in the order of the report: one row for each FROM and reference. It has a second one
 * only where two builds get different answers for the same host.
 */
export function imageRows(report: Report): readonly ImageRow[] {
  const rows = known.get(report) ?? byFile(report, rowsOf, inFile).flat();
  known.set(report, rows);
  return rows;
}

function inFile(rows: readonly ImageRow[], file: string): readonly ImageRow[] {
  return rows.map((row) => ({ ...row, file }));
}

function rowsOf(builds: readonly ReportedBuild[]): readonly ImageRow[] {
  const rows: OpenRow[] = [];
  const open = new Map<string, OpenRow[]>();
  for (const { dockerfile, images } of builds) {
    for (const image of images) {
      if (isNotWindows(image)) continue;
      const { line, reference, role, results } = image;
      const key = JSON.stringify([line, reference]);
      const same = open.get(key) ?? [];
      open.set(key, same);
      let row = same.find((each) => results.every((result) => agrees(each, role, result)));
      if (row === undefined) {
        row = { file: dockerfile, line, reference, onlyBuilds: true, results: new Map() };
        same.push(row);
        rows.push(row);
      }
      row.onlyBuilds &&= role === 'build';
      for (const result of results) {
        const host = hostKey(role, result.target);
        if (!row.results.has(host)) row.results.set(host, { name: targetName(image, result), result });
      }
    }
  }
  return rows;
}

function agrees({ results }: ImageRow, role: ReportedImage['role'], result: Result): boolean {
  const there = results.get(hostKey(role, result.target))?.result;
  if (there === undefined) return true;
  return shownAs(there) === shownAs(result);
}

function shownAs({ verdict, severity, ignored, known, advice }: Result): string {
  return JSON.stringify([verdict, severity, ignored !== undefined, known === true, advice?.baseImages[0]]);
}

/** FROMs by what they begin with: an image of one counts once, in however many builds it is. */
export function countImages(
  report: Report,
  rows: readonly ImageRow[] = imageRows(report),
): { readonly windows: number; readonly others: number } {
  return { windows: new Set(rows.map(placeOf)).size, others: otherImages(report).length };
}

/** Tells FROMs and references apart. */
export function placeOf({ file, line, reference }: OtherImage): string {
  return `${line}\0${reference}\0${file}`;
}

interface OtherImage {
  readonly file: string;
  readonly line: number;
  readonly reference: string;
}

/** Images that are not Windows, one for each FROM and reference. */
export function otherImages(report: Report): readonly OtherImage[] {
  const othersOf = (builds: readonly ReportedBuild[]): readonly OtherImage[] => {
    const found = new Map<string, OtherImage>();
    for (const { dockerfile: file, images } of builds) {
      for (const { line, reference } of images.filter(isNotWindows)) {
        const other = { file, line, reference };
        found.set(placeOf(other), other);
      }
    }
    return [...found.values()];
  };
  return byFile(report, othersOf, (others, file) => others.map((other) => ({ ...other, file }))).flat();
}
