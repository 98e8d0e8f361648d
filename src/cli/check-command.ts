import { fails } from '../decide/policy.js';
import { runCheck } from '../engine.js';
import { openWorkspace } from '../io/workspace.js';
import type { Report } from '../judge/report.js';
import type { Format } from '../options/formats.js';
import type { Settings } from '../options/settings.js';
import { TOOL } from '../tool.js';
import { writeReports } from '../write-reports.js';
import { WRITERS, type Writer } from '../writers.js';
import { placeOf, untrustedFolders } from './checked-folder.js';
import { type CommandContext, deliver, settingsOf, wantsColour, warn } from './context.js';
import { faceOf } from './face.js';

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
  writers: Readonly<Record<Format, Writer>> = WRITERS,
): Promise<number> {
  const text = await writers[settings.format](report, {
    name: settings.name,
    colour: wantsColour(context, settings),
    width: context.terminal.stdout.columns || 80,
    verbose: settings.verbose,
    quiet: settings.quiet,
  });
  const failed = [
    await deliver(text, settings, context, root),
    await writeReports(report, settings, untrustedFolders(context.terminal.cwd(), root)),
  ].filter((message) => message !== null);
  if (failed.length > 0) return context.wrongCall(failed.join('\n'));
  if (settings.writeBaseline !== null) return 0;
  return fails(report.totals.errors, settings.failOn) ? 1 : 0;
}
