import { asWritten, unknown } from '../unknown.js';

const MARK = /[\uFDD0\uFDD1]/;
const MARKS_ALONE = /^(?:\uFDD0[^\uFDD0\uFDD1]*\uFDD1)+$/;
const MAX_WRITTEN = 200;

/** All of a text is known before the run. */
export function isKnown(text: string): boolean {
  return !MARK.test(text);
}

/** Nothing of a text is known. */
export function isWhollyUnknown(text: string): boolean {
  return MARKS_ALONE.test(text);
}

/** A mark for what was written here, cut to a length that fits a message. */
export function unknownAs(written: string): string {
  return unknown(said(written));
}

/** A text in one line of a message, as it was written. */
export function said(text: string): string {
  const written = asWritten(text).replace(MARK_LEFT, '').trim().replace(/\s+/g, ' ');
  return written.length > MAX_WRITTEN ? `${written.slice(0, MAX_WRITTEN)}…` : written;
}

const MARK_LEFT = /[\uFDD0\uFDD1]/g;
