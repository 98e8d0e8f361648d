import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { getExecOutput } from '@actions/exec';
import { findProgram, liesIn } from '../io/program.js';
import { forLog } from '../report/harmless.js';

/** Programs that a run may ask: git for the files and changes, docker for images of this machine and bake files. */
const ASKED = ['git', 'docker'];

/**
 * Which of them this machine has, in the log of a run with step debugging on: the first thing to know of a report that
 * something was not found. Only versions are asked for, which read nothing of the repository `root`.
 */
export async function debugMachine(root: string): Promise<void> {
  if (!core.isDebug()) return;
  core.debug(`node ${process.version}, ${process.platform} ${process.arch}`);
  for (const name of ASKED) core.debug(forLog(`${name}: ${await versionOf(name, root)}`));
}

async function versionOf(name: string, root: string): Promise<string> {
  const program = await findProgram(name, process.env);
  if (program === null) return 'not installed';
  if (liesIn(program, root)) return 'lies in the repository itself, and is not started';
  try {
    const { exitCode, stdout } = await getExecOutput(`"${program}"`, ['--version'], {
      cwd: tmpdir(),
      silent: true,
      ignoreReturnCode: true,
    });
    return exitCode === 0 ? stdout.trim() : `ended with code ${exitCode}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
