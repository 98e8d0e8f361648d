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
}

export interface RunAction {
  readonly kind: 'run';
  readonly script: string;
  /** 1-based file line of the script's first line; null where lines of script and file do not correspond (folded). */
  readonly scriptLine: number | null;
  /** null: a shell that is none of these, or that nobody can know; `default`: that of a machine whose labels do not tell. */
  readonly shell: Shell | 'default' | null;
  readonly env: ReadonlyMap<string, string>;
  /** Relative to the repository with `/`, `''` for its root; a mark where it is elsewhere or not known. */
  readonly folder: string;
}

/**
 * What the script of a step does with docker: builds, starts, names. null where it depends on a shell that nobody can know.
 * Lines are of the script; `action.scriptLine` is the line of the file that its first one stands in.
 * @param runners label of a self-hosted runner -> the host that it is, as it is declared
 */
export function runCommands({ host, action }: RunStep, runners: ReadonlyMap<string, string>): ScriptCommands | null {
  const { script: text, shell, env, folder } = action;
  if (shell === null) return null;
  if (shell !== 'default') return scriptCommands({ text, shell, env, folder });
  const os = runnerHost(host, null, runners).buildHost?.os;
  const [bash, pwsh] = (['bash', 'pwsh'] as const).map((each) => scriptCommands({ text, shell: each, env, folder }));
  if (os !== undefined) return os === 'windows' ? pwsh! : bash!;
  return asText(bash) === asText(pwsh) ? bash! : null;
}

/** The same as bash takes it, for what is named alike in most shells: programs without quoting of their own. */
export function bashCommands({ script: text, env, folder }: RunAction): ScriptCommands {
  return scriptCommands({ text, shell: 'bash', env, folder });
}

function asText(commands: ScriptCommands | undefined): string {
  return JSON.stringify(commands, (_, value) => (value instanceof Map ? [...value] : value));
}
