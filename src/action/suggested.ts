import { type Face, runCheck } from '../engine.js';
import { filesToFix, fix } from '../fix/fix.js';
import { type SuggestedChange, suggestedChanges } from '../fix/suggestions.js';
import { withTexts } from '../fix/with-texts.js';
import { readSourceFiles } from '../io/source-file.js';
import { openWorkspace } from '../io/workspace.js';
import type { Report } from '../judge/report.js';
import type { Settings } from '../options/settings.js';
import { canBeSuggested } from '../report/suggestion.js';

/**
 * What `fix` would change, found without writing anything: the check is run again with the new texts. Files that are not
 * UTF-8 and lines that cannot be shown as they are, are left out.
 */
export async function suggestedFor(
  report: Report,
  settings: Settings,
  root: string,
  face: Face,
): Promise<readonly SuggestedChange[]> {
  const files = readSourceFiles(root, filesToFix(report));
  const texts = new Map(
    [...files].flatMap(([path, { bytes, encoding }]) =>
      encoding === 'utf8' ? [[path, bytes.toString(encoding)] as const] : [],
    ),
  );
  if (texts.size === 0) return [];
  const fixed = await fix(report, texts, async (edited) => {
    const again = await runCheck(settings, withTexts(openWorkspace(root, { git: true }), edited), '', face);
    if (!again.ok) throw new Error(again.message);
    return again.report;
  });
  return suggestedChanges(fixed, texts).filter(({ from, to }) => canBeSuggested([...from, ...to]));
}
