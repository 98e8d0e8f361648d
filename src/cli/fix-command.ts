import { fails } from '../decide/policy.js';
import { type Outcome, runCheck } from '../engine.js';
import { unifiedDiff } from '../fix/diff.js';
import { type Fixed, filesToFix, fix } from '../fix/fix.js';
import { withTexts } from '../fix/with-texts.js';
import { readSourceFiles, replaceSourceFile, type SourceFile } from '../io/source-file.js';
import { openWorkspace } from '../io/workspace.js';
import type { Report } from '../judge/report.js';
import type { Settings } from '../options/settings.js';
import { breakCommands, forLog } from '../report/harmless.js';
import { summaryLine } from '../report/summary-line.js';
import { TOOL } from '../tool.js';
import { writeReports } from '../write-reports.js';
import { placeOf, untrustedFolders } from './checked-folder.js';
import { type CommandContext, deliver, settingsOf, warn } from './context.js';
import { faceOf } from './face.js';
import { toFixText } from './fix-text.js';

const EXAMPLE = `  ${TOOL.name} fix --target ltsc2022 --dry-run`;

/** `fix`: the same check, then base tags written anew where that makes images run on all their hosts. */
export async function fixCommand(context: CommandContext): Promise<number> {
  const { root, folder, dockerfiles } = placeOf(context.terminal.cwd(), context.arguments.positionals);
  const workspace = openWorkspace(root, { git: true });
  const settings = await settingsOf(context, dockerfiles, workspace);
  if (!settings) return 2;
  const wrong = wrongHere(settings);
  if (wrong !== null) return context.wrongCall(wrong);
  const face = faceOf(context, EXAMPLE, root);
  const run = (texts: ReadonlyMap<string, string>): Promise<Outcome> =>
    runCheck(settings, withTexts(openWorkspace(root, { git: true }), texts), folder, face);

  const first = await runCheck(settings, workspace, folder, face);
  if (!first.ok) return context.wrongCall(first.message);
  const files = readSourceFiles(root, filesToFix(first.report));
  const texts = new Map([...files].map(([path, { bytes, encoding }]) => [path, bytes.toString(encoding)]));
  const fixed = await fix(first.report, texts, async (edited) => reportOf(await run(edited)));
  const dryRun = context.arguments.raw.get('dry-run')?.[0] === 'true';
  const failures = dryRun ? [] : await write(fixed, files);
  // What was written is checked as it now stands on the disk.
  const after = dryRun || fixed.texts.size === 0 ? fixed.after : reportOf(await run(new Map()));
  face.done();
  warn([...new Set([...settings.notices, ...(workspace.notices ?? []), ...face.notices])], context);

  const said = toFixText(fixed, { dryRun, failures, today: settings.today, summary: summaryLine(after) });
  const failed = dryRun
    ? await printDiff(diffOf(fixed, files), said, settings, context, root)
    : await deliver(said, settings, context, root);
  if (failed !== null) return context.wrongCall(failed);
  const report = { ...settings, sarifFile: null, reportFiles: [] };
  const wrongFile = await writeReports(after, report, untrustedFolders(context.terminal.cwd(), root));
  if (wrongFile !== null) return context.wrongCall(wrongFile);
  return fails(after.totals.errors, settings.failOn) || failures.length > 0 ? 1 : 0;
}

function wrongHere({ format, writeBaseline }: Settings): string | null {
  if (format !== 'text') return `--format: "${format}" is not possible here. Expected text`;
  return writeBaseline === null ? null : '--write-baseline belongs to the command check.';
}

/** The same call was understood before: only the texts differ. */
function reportOf(outcome: Outcome): Report {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.report;
}

/** @returns what could not be written, in words. */
async function write({ texts }: Fixed, files: ReadonlyMap<string, SourceFile>): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const [path, text] of texts) {
    const written = await replaceSourceFile(files.get(path)!, text);
    if (!written.ok) failures.push(`${written.message}.`);
  }
  return failures;
}

/** In the bytes of the files, whatever their encoding. */
function diffOf({ texts }: Fixed, files: ReadonlyMap<string, SourceFile>): Buffer {
  const diffs = [...texts].map(([path, text]) => {
    const { bytes, encoding } = files.get(path)!;
    const name = encoding === 'latin1' ? Buffer.from(path).toString('latin1') : path;
    return Buffer.from(unifiedDiff(name, bytes.toString(encoding), text), encoding);
  });
  return Buffer.concat(diffs);
}

/** The diff alone on standard output, so that it can be piped; what is to be said of it beside. */
async function printDiff(
  diff: Buffer,
  said: string,
  settings: Settings,
  context: CommandContext,
  root: string,
): Promise<string | null> {
  const { terminal } = context;
  if (!settings.quiet) terminal.stderr.write(said);
  return deliver(settings.output === null ? harmless(diff, terminal) : diff, settings, context, root);
}

/** A terminal and the log of a runner obey what a Dockerfile may hold; a pipe and a file get every byte as it is. */
function harmless(diff: Buffer, { stdout, env }: CommandContext['terminal']): string | Buffer {
  const isLog = env.GITHUB_ACTIONS === 'true' || env.TF_BUILD !== undefined || env.TEAMCITY_VERSION !== undefined;
  if (stdout.isTTY !== true && !isLog) return diff;
  const clean = stdout.isTTY === true ? (line: string) => forLog(line.replace(/(?<!\r)\r+$/, '')) : breakCommands;
  const text = diff.toString('utf8');
  const lines = text.split('\n');
  return lines.every((line) => clean(line) === line) ? diff : lines.map(clean).join('\n');
}
