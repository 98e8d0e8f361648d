import { isAbsolute } from 'node:path';
import type { Run } from '../resolve/process.js';
import { runProgram } from './child.js';
import { findProgram, liesIn } from './program.js';

/**
 * Runs a program that is found in PATH (never in the working directory), without a shell, with the environment of this
 * process but for the action's inputs, among which is a token. `untrusted`: folders whose content others chose; no
 * program is started from there, nor a docker that would look there for plugins.
 */
export function programs(untrusted: readonly string[]): Run {
  return {
    async run(file, args, options) {
      const program = await findProgram(file, process.env);
      if (program === null) return { kind: 'missing' };
      if (untrusted.some((folder) => liesIn(program, folder))) return { kind: 'failed', reason: WITHIN };
      const plugins = file === 'docker' ? pluginFolder(process.env, untrusted) : null;
      if (plugins !== null) return { kind: 'failed', reason: `is not started: ${plugins}` };
      const result = await runProgram(program, args, { ...options, env: environment(process.env) });
      if (result.kind !== 'ended') return result;
      const { code, stdout, stderr } = result;
      return { kind: 'ended', code, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8') };
    },
  };
}

/** Without any folder that is not trusted. */
export const processRun: Run = programs([]);

const WITHIN = 'lies in the repository itself, and is not started';

/** Docker starts what lies in `cli-plugins` there. Why it may not, as a clause; null where it may. */
export function pluginFolder(env: NodeJS.ProcessEnv, untrusted: readonly string[]): string | null {
  const named = ['DOCKER_CONFIG', 'HOME', 'USERPROFILE'].find((name) => {
    const folder = env[name];
    return folder && (!isAbsolute(folder) || untrusted.some((each) => liesIn(folder, each)));
  });
  return named === undefined
    ? null
    : `${named} names a folder in the repository, from which docker would start programs`;
}

/** Without the action's inputs (`INPUT_TOKEN`), which are for nobody else. */
function environment(from: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(from).filter(([name]) => !name.toUpperCase().startsWith('INPUT_')));
}
