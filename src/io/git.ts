import { type ProgramResult, runProgram } from './child.js';
import { findProgram, liesIn } from './program.js';

/** What git printed, or why it did not: `reason` in words, `code` where it ran and ended with another than 0. */
export type GitResult =
  | { readonly ok: true; readonly output: Buffer }
  | { readonly ok: false; readonly reason: string; readonly code: number | null };

/**
 * The repository is not trusted: whatever its own configuration names to be run or fetched stays off. `safe.directory`
 * lets a checkout that belongs to another user (a container's) be read, which is safe once nothing is run for it.
 */
const HARDENED = [
  'core.fsmonitor=false',
  'core.untrackedCache=false',
  'core.hooksPath=/dev/null',
  'core.sshCommand=false',
  'core.askPass=',
  'credential.helper=',
  'protocol.allow=never',
  'safe.directory=*',
  // A repository may hold the files of another one, settings included, which git would take for one that is meant.
  'safe.bareRepository=explicit',
];

/** Only a file system that hangs, or a repository made to, needs longer. */
const TIMEOUT_MS = 60_000;
/** The names of some million files. */
const LIMIT = 512 * 1024 * 1024;

/** `protocol.allow` is beaten by what the repository's own settings say of one protocol (`ext::` runs programs). */
const NO_PROTOCOL = { GIT_ALLOW_PROTOCOL: 'none' };

/**
 * Runs git in the work tree `root`, silently, without pager, prompts, hooks, credentials and locks, for a minute at most.
 * `settings`: further ones for this call, by any name.
 */
export async function runGit(
  root: string,
  args: readonly string[],
  settings: ReadonlyMap<string, string> = new Map(),
  timeoutMs = TIMEOUT_MS,
): Promise<GitResult> {
  const git = await findProgram('git', process.env);
  if (git === null) return { ok: false, reason: 'git is not installed', code: null };
  if (liesIn(git, root))
    return { ok: false, reason: 'the git that PATH names lies in the repository itself', code: null };
  const result = await runProgram(git, ['--no-pager', ...HARDENED.flatMap((setting) => ['-c', setting]), ...args], {
    cwd: root,
    env: { ...gitEnvironment(process.env), ...asEnvironment(settings), ...NO_PROTOCOL },
    timeoutMs,
    limit: LIMIT,
  });
  if (result.kind !== 'ended') return { ok: false, reason: whyNot(result, timeoutMs), code: null };
  const { code, stdout, stderr } = result;
  if (code === 0) return { ok: true, output: stdout };
  return { ok: false, reason: firstLine(stderr) || `git ended with code ${code}`, code };
}

function whyNot(result: Exclude<ProgramResult, { kind: 'ended' }>, timeoutMs: number): string {
  if (result.kind === 'missing') return 'git could not be started';
  return result.kind === 'timed-out' ? `git did not end in ${timeoutMs / 1000} s` : `git ${result.reason}`;
}

/** Of no use to git here: what asks a person, and what this step was given to prove who it is. */
const NOT_FOR_GIT = /^(?:GIT_|INPUT_|ACTIONS_|SSH_|GITHUB_TOKEN$|GH_TOKEN$)/;

/** What git is run with: all but the variables that would point it at another repository, other settings, or a login. */
export function gitEnvironment(from: NodeJS.ProcessEnv): { [name: string]: string } {
  const environment: { [name: string]: string } = {};
  for (const [name, value] of Object.entries(from)) {
    if (value !== undefined && !NOT_FOR_GIT.test(name.toUpperCase())) environment[name] = value;
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
