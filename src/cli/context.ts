import type { Workspace } from '../find/plan.js';
import { systemClock } from '../io/clock.js';
import { type Text, writeFileAtomically } from '../io/output.js';
import { loadSettings } from '../load-settings.js';
import { parseSettings, type Settings } from '../options/settings.js';
import type { Option } from '../options/table.js';
import { forLog } from '../report/harmless.js';
import type { Arguments } from './arguments.js';
import { untrustedFolders } from './checked-folder.js';
import type { Terminal } from './terminal.js';

/** What every command is given. */
export interface CommandContext {
  readonly arguments: Arguments;
  readonly terminal: Terminal;
  /** Prints why the call is wrong and gives exit code 2. */
  wrongCall(message: string): number;
}

/**
 * The options of this call, or null after the wrong call was reported.
 * @param workspace of the config file; null for a command that is about no repository
 */
export async function settingsOf(
  context: CommandContext,
  dockerfiles: readonly string[],
  workspace: Workspace | null,
): Promise<Settings | null> {
  const call = {
    raw: new Map([...context.arguments.raw, ['dockerfiles', dockerfiles] as const]),
    today: systemClock.today(),
    where: ({ flag, name }: Option) => (flag === null ? name : `--${flag}`),
    base: context.terminal.cwd(),
  };
  const parsed =
    workspace === null ? parseSettings(call.raw, call.today, call.where) : await loadSettings(call, workspace);
  if (parsed.ok) {
    context.terminal.endAfter(parsed.settings.timeoutSeconds);
    if (parsed.settings.verbose) warn(parsed.settings.origins, context);
    return parsed.settings;
  }
  context.wrongCall(parsed.message);
  return null;
}

/**
 * Prints a result, or writes it where --output says.
 * @param root absolute: the repository that the result is about
 * @returns an error message where that failed.
 */
export async function deliver(
  text: Text,
  settings: Pick<Settings, 'output'>,
  { terminal }: CommandContext,
  root: string = terminal.cwd(),
): Promise<string | null> {
  if (settings.output === null) {
    const whole = typeof text === 'string' || text instanceof Uint8Array;
    for (const part of whole ? [text] : text) terminal.stdout.write(part);
    return null;
  }
  const written = await writeFileAtomically(settings.output, text, untrustedFolders(terminal.cwd(), root));
  return written.ok ? null : `--output: ${written.message}`;
}

/** Why a format is wrong for a command that prints text or JSON alone; null where it is not. */
export function wrongFormat({ format }: Pick<Settings, 'format'>): string | null {
  return format === 'text' || format === 'json'
    ? null
    : `--format: "${format}" is not possible here. Expected text, json`;
}

export function warn(messages: readonly string[], { terminal }: CommandContext): void {
  for (const message of messages) terminal.stderr.write(`note: ${forLog(message)}\n`);
}

export function wantsColour({ terminal }: CommandContext, settings: Pick<Settings, 'output'>): boolean {
  if (settings.output !== null || (terminal.env.NO_COLOR ?? '') !== '') return false;
  return terminal.stdout.isTTY === true && terminal.env.TERM !== 'dumb';
}
