import { rules } from '../rules/rule-table.js';
import { nearMatches } from '../windows/near.js';
import type { Position } from '../yaml/value.js';
import { shown } from '../yaml/value-words.js';

/** `FILE:LINE:COLUMN`, for messages about a value of a config file. */
export function configWhere(file: string, { line, column }: Position): string {
  return `${file}:${line}:${column}`;
}

export function didYouMean(near: readonly string[]): string {
  return near.length > 0 ? ` Did you mean ${near.map((name) => `"${name}"`).join(' or ')}?` : '';
}

/** Why a rule id is none, with near matches. */
export function noSuchRule(rule: string): string {
  const ids = rules().map(({ id }) => id);
  return `there is no rule "${shown(rule)}".${didYouMean(nearMatches(rule, ids, 3))} The command "rules" lists them all`;
}

export { shown };
