import { findProgram, liesIn } from './program.js';

/** What git printed, or why it did not: `reason` in words, `code` where it ran and ended with another than 0. */
export type GitResult =
  | { readonly ok: true; readonly output: Buffer }
  | { readonly ok: false; readonly reason: string; readonly code: number | null };

/**
 * The repository is not trusted: whatever its own configuration names to be run or fetched stays off. `safe.directory`
 * lets a checkout that belongs to another user (a container's) be read, which is safe once nothing is run for it.
 */
const HARDENED = ['core.fsmonitor=false', 'core.untrackedCache=false', 'protocol.allow=never', 'safe.directory=*'];

/** `protocol.allow` is beaten by what the repository's own settings say of one protocol (`ext::` runs programs). */
const NO_PROTOCOL = { GIT_ALLOW_PROTOCOL: 'none' };

/**
 * Runs git in the work tree `root`, silently, without pager, prompts and locks. `settings`: further ones for this call,
 * by any name. Looked for here: @actions/exec would speak of folders in PATH that it may not read.
 */
export async function runGit(
  root: string,
  args: readonly string[],
  settings: ReadonlyMap<string, string> = new Map(),
): Promise<GitResult> {
  const git = await findProgram('git', process.env);
  if (git === null) return { ok: false, reason: 'git is not installed', code: null };
  if (liesIn(git, root))
    return { ok: false, reason: 'the git that PATH names lies in the repository itself', code: null };
  const { exec } = await import('@actions/exec');
  const output: Buffer[] = [];
  const complaint: Buffer[] = [];
  try {
    const code = await exec(`"${git}"`, ['--no-pager', ...HARDENED.flatMap((setting) => ['-c', setting]), ...args], {
      cwd: root,
      env: { ...gitEnvironment(process.env), ...asEnvironment(settings), ...NO_PROTOCOL },
      silent: true,
      ignoreReturnCode: true,
      listeners: { stdout: (data) => output.push(data), stderr: (data) => complaint.push(data) },
    });
    if (code === 0) return { ok: true, output: Buffer.concat(output) };
    return { ok: false, reason: firstLine(Buffer.concat(complaint)) || `git ended with code ${code}`, code };
  } catch (error) {
    return { ok: false, reason: firstLine(error instanceof Error ? error.message : String(error)), code: null };
  }
}

/** What git is run with: all but the variables that would point it at another repository or other settings. */
export function gitEnvironment(from: NodeJS.ProcessEnv): { [name: string]: string } {
  const environment: { [name: string]: string } = {};
  for (const [name, value] of Object.entries(from)) {
    if (value !== undefined && !name.toUpperCase().startsWith('GIT_')) environment[name] = value;
  }
  return {
    ...environment,
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
  };
}

/** The entries of output that was asked for with `-z`. */
export function entriesOf(output: Buffer): string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((entry) => entry !== '');
}

/** Not `-c`: there a name with `=` in it would be cut. */
function asEnvironment(settings: ReadonlyMap<string, string>): { [name: string]: string } {
  const environment: { [name: string]: string } = { GIT_CONFIG_COUNT: String(settings.size) };
  [...settings].forEach(([name, value], index) => {
    environment[`GIT_CONFIG_KEY_${index}`] = name;
    environment[`GIT_CONFIG_VALUE_${index}`] = value;
  });
  return environment;
}

function firstLine(text: Buffer | string): string {
  const line = text.toString('utf8').trimStart().split('\n', 1)[0] ?? '';
  return line
    .replaceAll(/[\x00-\x1f\x7f]/g, ' ')
    .slice(0, 200)
    .trim();
}
