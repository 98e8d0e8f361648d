import type { Severity, Verdict } from '../rules/verdict.js';

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;
export type Paint = (colour: keyof typeof CODES, text: string) => string;

export const SEVERITY_COLOUR: Readonly<Record<Severity, keyof typeof CODES>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
  off: 'dim',
};
export const VERDICT_COLOUR: Readonly<Record<Verdict, keyof typeof CODES>> = {
  runs: 'green',
  'at-risk': 'yellow',
  'hyperv-only': 'red',
  'cannot-run': 'red',
  unknown: 'yellow',
  'not-windows': 'dim',
};

/** Paints for a terminal, or leaves all as it is. */
export function painter(colour: boolean): Paint {
  return (name, text) => (colour ? `\u001b[${CODES[name]}m${text}\u001b[0m` : text);
}
