import type { Ignore } from '../decide/ignore.js';
import { globProblem } from '../glob/glob-syntax.js';
import { isRuleId } from '../rules/rule-table.js';
import { noSuchRule, shown } from './said.js';

type ParsedIgnore =
  | { readonly ok: true; readonly ignore: Omit<Ignore, 'where'> }
  | { readonly ok: false; readonly message: string };

const EXAMPLE = 'Expected RULE or RULE@GLOB, for example image-out-of-support@legacy/**';

/** Reads one line of the option: `rule-id`, or `rule-id@glob` with a glob over Dockerfile paths. */
export function parseIgnoreInput(line: string): ParsedIgnore {
  const at = line.indexOf('@');
  const rule = (at < 0 ? line : line.slice(0, at)).trim();
  const dockerfile = at < 0 ? null : line.slice(at + 1).trim();
  if (rule === '') return { ok: false, message: `"${shown(line)}" names no rule. ${EXAMPLE}` };
  if (!isRuleId(rule)) return { ok: false, message: noSuchRule(rule) };
  if (dockerfile === '') return { ok: false, message: `"${shown(line)}" ends before the glob. ${EXAMPLE}` };
  const problem = dockerfile === null ? null : globProblem(dockerfile);
  if (problem !== null) return { ok: false, message: `"${shown(line)}" ${problem}` };
  const nothing = { image: null, target: null, until: null, reason: null };
  return { ok: true, ignore: { rules: [rule], dockerfile, ...nothing } };
}
