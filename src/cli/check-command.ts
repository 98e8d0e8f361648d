import { fails } from '../decide/policy.js';
import { runCheck } from '../engine.js';
import { openWorkspace } from '../io/workspace.js';
import type { Report } from '../judge/report.js';
import type { Settings } from '../options/settings.js';
import { ANNOTATIONS_OF_A_KIND, selectAnnotations, toAnnotations, toWorkflowCommands } from '../report/annotations.js';
import { toJson } from '../report/json.js';
import { SUMMARY_LIMIT, toMarkdown } from '../report/markdown.js';
import { toText } from '../report/text.js';
import { TOOL } from '../tool.js';
import { sarifOf, writeReports } from '../write-reports.js';
import { type CommandContext, deliver, settingsOf, wantsColour, warn } from './context.js';
import { faceOf } from './face.js';
import { placeOf, untrustedFolders } from './place.js';

const EXAMPLE = `  ${TOOL.name} --target ltsc2022
  ${TOOL.name} --target "prod = 10.0.20348.2340" --target "AKS Windows2025"
The command "hosts" lists the names that are understood.`;

/** `check`: the Dockerfiles of the repository around the working directory. */
export async function checkCommand(context: CommandContext): Promise<number> {
  const { root, folder, dockerfiles } = placeOf(context.terminal.cwd(), context.arguments.positionals);
  const workspace = openWorkspace(root, { git: true });
  const settings = await settingsOf(context, dockerfiles, workspace);
  if (!settings) return 2;
  const face = faceOf(context, EXAMPLE, root);
  const outcome = await runCheck(settings, workspace, folder, face);
  face.done();
  if (!outcome.ok) return context.wrongCall(outcome.message);
  warn([...settings.notices, ...(workspace.notices ?? []), ...face.notices], context);
  return finish(outcome.report, settings, context, root);
}

/** Prints and writes what was asked for, and gives the exit code. */
export async function finish(
  report: Report,
  settings: Settings,
  context: CommandContext,
  root: string,
  text: typeof toText = toText,
): Promise<number> {
  const failed =
    (await deliver(await rendered(report, settings, context, text), settings, context, root)) ??
    (await writeReports(report, settings, untrustedFolders(context.terminal.cwd(), root)));
  if (failed) return context.wrongCall(failed);
  if (settings.writeBaseline !== null) return 0;
  return fails(report.totals.errors, settings.failOn) ? 1 : 0;
}

async function rendered(
  report: Report,
  settings: Settings,
  context: CommandContext,
  text: typeof toText,
): Promise<string> {
  switch (settings.format) {
    case 'json':
      return toJson(report);
    case 'sarif':
      return sarifOf(report, settings);
    case 'markdown':
      return toMarkdown(report, { name: settings.name, link: null, limit: SUMMARY_LIMIT });
    case 'github':
      return toWorkflowCommands(
        selectAnnotations(toAnnotations(report), ANNOTATIONS_OF_A_KIND, 'what --format text prints'),
      );
    case 'text':
      return text(report, {
        colour: wantsColour(context, settings),
        width: context.terminal.stdout.columns || 80,
        verbose: settings.verbose,
        quiet: settings.quiet,
      });
  }
}
