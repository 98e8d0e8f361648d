import { isUtf8 } from 'node:buffer';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './program.js';
import type { FileList } from './walk.js';

/**
 * The repository is not trusted: whatever its own configuration names to be run or fetched stays off. `safe.directory`
 * lets a checkout that belongs to another user (a container's) be listed, which is safe once nothing is run for it.
 */
const HARDENED = ['core.fsmonitor=false', 'core.untrackedCache=false', 'protocol.allow=never', 'safe.directory=*'];

// -t tells tracked, deleted and untracked entries apart, --stage the files from the submodules.
const LIST = ['ls-files', '-z', '-t', '--stage', '--cached', '--deleted', '--others', '--exclude-standard'];

const SUBMODULE = '160000 ';

/**
 * The files of a git work tree at and below `root`: tracked ones that are there, and untracked ones that git does not
 * ignore; no submodules, no repositories within. git is looked for here: @actions/exec would speak on standard output of
 * folders in PATH that it may not read. `failure`: why git could not tell, in words.
 */
export async function gitFiles(root: string): Promise<FileList | { readonly failure: string }> {
  const git = await findProgram('git', process.env);
  if (git === null) return { failure: 'git is not installed' };
  const { exec } = await import('@actions/exec');
  const output: Buffer[] = [];
  const complaint: Buffer[] = [];
  try {
    const code = await exec(`"${git}"`, ['--no-pager', ...HARDENED.flatMap((setting) => ['-c', setting]), ...LIST], {
      cwd: root,
      env: gitEnvironment(process.env),
      silent: true,
      ignoreReturnCode: true,
      listeners: { stdout: (data) => output.push(data), stderr: (data) => complaint.push(data) },
    });
    if (code !== 0) return { failure: firstLine(Buffer.concat(complaint)) || `git ended with code ${code}` };
  } catch (error) {
    return { failure: firstLine(error instanceof Error ? error.message : String(error)) };
  }
  return readEntries(root, Buffer.concat(output));
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

function readEntries(root: string, output: Buffer): FileList {
  const files = new Set<string>();
  const deleted: string[] = [];
  const unnamable: string[] = [];
  for (let start = 0, end = output.indexOf(0); end !== -1; start = end + 1, end = output.indexOf(0, start)) {
    const entry = output.toString('utf8', start, end);
    const tag = entry[0];
    const untracked = tag === '?';
    const tab = untracked ? 1 : entry.indexOf('\t');
    const path = entry.slice(tab + 1);
    // A slash at the end: a repository within this one.
    if (tab === -1 || path === '' || path.endsWith('/') || path.startsWith('../')) continue;
    if (!untracked && entry.startsWith(SUBMODULE, 2)) continue;
    if (path.split('/').includes('node_modules')) continue;
    if (path.includes('\uFFFD') && !isUtf8(output.subarray(start, end))) unnamable.push(path);
    else if (tag === 'R') deleted.push(path);
    // Left out of a sparse checkout, or only marked so.
    else if (tag !== 'S' || existsSync(join(root, path))) files.add(path);
  }
  for (const path of deleted) files.delete(path);
  return { files: [...files], unnamable, notices: [] };
}

function firstLine(text: Buffer | string): string {
  const line = text.toString('utf8').trimStart().split('\n', 1)[0] ?? '';
  return line
    .replaceAll(/[\x00-\x1f\x7f]/g, ' ')
    .slice(0, 200)
    .trim();
}
