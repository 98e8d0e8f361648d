import type { Change } from '../fix/file-editor.js';
import type { Fixed } from '../fix/fix.js';
import { forLog } from '../report/harmless.js';
import { parseReference } from '../resolve/reference.js';
import { isKnownTag } from '../resolve/retag.js';

interface FixTextOptions {
  readonly dryRun: boolean;
  /** What could not be written. */
  readonly failures: readonly string[];
  readonly today: string;
  /** Of the check with the changes. */
  readonly summary: string;
}

/** What was changed and why, what was not and where to change it, and what the check says now. Ends in a newline. */
export function toFixText(fixed: Fixed, { dryRun, failures, today, summary }: FixTextOptions): string {
  const { changes, refusals } = fixed.plan;
  const lines: string[] = [];
  for (const [file, ofFile] of changes)
    for (const change of ofFile) {
      const { line, from, to, reason } = change;
      lines.push(`${file}:${line}: ${from} -> ${to} (${[reason, ...remarks(fixed, file, change, today)].join('; ')})`);
    }
  for (const { file, line, reference, message } of refusals)
    lines.push(`${file}:${line}: not changed: ${reference}. ${message}`);
  const problems = fixed.after.problems.filter(({ severity }) => severity === 'error');
  for (const { file, line, message } of problems)
    lines.push(`${file === '' ? '' : `${file}${line > 0 ? `:${line}` : ''}: `}error: ${message}`);
  lines.push(...failures);
  const count = [...changes.values()].flat().length;
  const files = changes.size === 1 ? '1 file' : `${changes.size} files`;
  const what = count === 1 ? '1 change' : `${count} changes`;
  if (count === 0) lines.push(refusals.length === 0 ? 'There is nothing to change.' : 'Nothing was changed.');
  else
    lines.push(
      dryRun
        ? `${what} in ${files} would be made; nothing was written. With them:`
        : `${what} in ${files}${failures.length > 0 ? `, of which ${failures.length} could not be written` : ''}. Checked again:`,
    );
  if (fixed.after.totals.errors > 0 && refusals.length + problems.length === 0)
    lines.push('What is left is nothing that another tag would mend; the command check says what it is.');
  lines.push(summary);
  return `${lines.map(forLog).join('\n')}\n`;
}

function remarks(
  { after }: Fixed,
  file: string,
  { wishes, affects, wanted, together }: Change,
  today: string,
): readonly string[] {
  const said: string[] = together === '' ? [] : [together];
  const meant = new Set(wishes.map(({ line }) => line));
  const others = affects.filter((line) => !meant.has(line));
  if (others.length > 0) said.push(`it also changes the FROM of line ${others.join(', ')}`);
  const images = after.builds.filter(({ dockerfile }) => dockerfile === file).flatMap((build) => build.images);
  const reference = parseReference(wanted);
  const guessed = images.some(({ reference: each, resolved }) => each === wanted && resolved.by === 'tag');
  if (guessed && reference !== null && !isKnownTag(reference, today))
    said.push('if there is such a tag: only its name is known here');
  return said;
}
