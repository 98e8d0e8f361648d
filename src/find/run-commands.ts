import type { DeclaredHost } from './declared.js';
import { runnerHost } from './runner-host.js';
import type { Shell } from './shell/command.js';
import { type ScriptCommands, scriptCommands } from './shell/commands.js';

/** A step of a pipeline that runs a script. Texts may hold marks (see unknown.ts). */
export interface RunStep {
  readonly file: string;
  /** 1-based, of the key that holds the script. */
  readonly line: number;
  readonly host: DeclaredHost;
  readonly action: RunAction;
  /** A condition that is not followed may leave the step out. */
  readonly conditional?: true;
  readonly given?: Given;
}

/** What a step is made of, where that is not all in its texts. */
export interface Given {
  /** As the file has it, with its expressions. */
  readonly written: string;
  /** Values that it takes from a row of a matrix. */
  readonly row?: readonly string[];
}

export interface RunAction {
  readonly kind: 'run';
  readonly script: string;
  /** 1-based file line of the script's first line; null where lines of script and file do not correspond (folded). */
  readonly scriptLine: number | null;
  /** null: a shell that is none of these, or that nobody can know. */
  readonly shell: Shell | ByMachine | null;
  readonly env: ReadonlyMap<string, string>;
  /** See `Script`. */
  readonly ownVariables?: boolean;
  /** Relative to the repository with `/`, `''` for its root; a mark where it is elsewhere or not known. */
  readonly folder: string;
}

/** The shell is that of a machine whose labels do not tell its system: of GitHub, a runner of GitLab, an agent of Azure. */
export type ByMachine = 'default' | 'runner' | 'agent';

export function isByMachine(shell: RunAction['shell']): shell is ByMachine {
  return shell === 'default' || shell === 'runner' || shell === 'agent';
}

/**
 * What the script of a step does with docker: builds, starts, names. null where it depends on a shell that nobody can know.
 * Lines are of the script; `action.scriptLine` is the line of the file that its first one stands in.
 * @param runners label of a self-hosted runner -> the host that it is, as it is declared
 */
export function runCommands({ host, action }: RunStep, runners: ReadonlyMap<string, string>): ScriptCommands | null {
  const { script: text, shell, env, ownVariables = false, folder } = action;
  if (shell === null) return null;
  const inShell = (each: Shell) => scriptCommands({ text, shell: each, env, ownVariables, folder });
  if (!isByMachine(shell)) return inShell(shell);
  const os = runnerHost(host, null, runners).buildHost?.os;
  const [linux, windows] = [inShell('bash'), inShell(shell === 'agent' ? 'cmd' : 'pwsh')];
  if (os !== undefined) return os === 'windows' ? windows : linux;
  return asText(linux) === asText(windows) ? linux : null;
}

/** The same as bash takes it, for what is named alike in most shells: programs without quoting of their own. */
export function bashCommands({ script: text, env, folder }: RunAction): ScriptCommands {
  return scriptCommands({ text, shell: 'bash', env, folder });
}

/** Calls of scripts are left out: which one it is may be known, though not how it is called. */
function asText(commands: ScriptCommands): string {
  return JSON.stringify({ ...commands, scripts: [] }, (_, value) => (value instanceof Map ? [...value] : value));
}
