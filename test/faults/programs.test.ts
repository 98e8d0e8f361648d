import { chmodSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { command, NODES } from '../e2e/dist.js';
import { Repository } from '../io/repository.js';

const node = NODES[0]![1];
const BASE = 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\n';
const CALLS = [[], ['--changed-only'], ['--changed-only', '--base', 'main'], ['fix', '--dry-run'], ['plan']];

let here: Repository;
let outside: Repository;
beforeEach(() => {
  [here, outside] = [new Repository(), new Repository()];
  here.git('init', '-q', '-b', 'main').write('Dockerfile', BASE).git('add', '-A').git('commit', '-qm', 'x');
  here.write('Dockerfile', `${BASE}# changed\n`).write('.gitattributes', '* filter=x diff=x\n');
});
afterEach(() => {
  here.remove();
  outside.remove();
});

function script(path: string, ...lines: readonly string[]): string {
  outside.write(path, ['#!/bin/sh', ...lines, ''].join('\n'));
  chmodSync(join(outside.root, path), 0o755);
  return join(outside.root, path);
}

describe.skipIf(process.platform === 'win32')('git, as the command runs it', () => {
  test('starts nothing that the settings of the repository name', () => {
    const runs = (name: string) => script(`${name}.sh`, `touch '${outside.root}/ran-${name}'`);
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'core.askPass',
      'core.editor',
      'diff.external',
      'diff.x.textconv',
      'filter.x.clean',
      'filter.x.smudge',
      'gpg.program',
    ])
      here.git('config', key, runs(key));
    for (const key of ['credential.helper', 'alias.ls-files', 'alias.diff']) here.git('config', key, `!${runs(key)}`);
    for (const hook of ['post-index-change', 'pre-commit', 'reference-transaction', 'post-checkout'])
      script(`hooks/${hook}`, `touch '${outside.root}/ran-${hook}'`);
    here.git('config', 'core.hooksPath', join(outside.root, 'hooks'));
    const ran = () => readdirSync(outside.root).filter((file) => file.startsWith('ran-'));
    for (const file of ran()) rmSync(join(outside.root, file));
    for (const args of CALLS) command(node, [...args, '--target', 'ltsc2022'], { cwd: here.root });
    expect(ran()).toEqual([]);
  });

  test('is given no secret, no hook and nobody to ask', () => {
    const log = join(outside.root, 'log');
    const real = (process.env.PATH ?? '').split(':').find((folder) => existsSync(join(folder, 'git')))!;
    script('bin/git', `{ env; for arg; do echo "<$arg>"; done; } >> '${log}'`, `exec '${real}/git' "$@"`);
    const secrets = [
      'INPUT_TOKEN',
      'GITHUB_TOKEN',
      'ACTIONS_RUNTIME_TOKEN',
      'SSH_AUTH_SOCK',
      'GIT_ASKPASS',
      'SSH_ASKPASS',
    ];
    const env = {
      PATH: `${join(outside.root, 'bin')}:${process.env.PATH}`,
      ...Object.fromEntries(secrets.map((name) => [name, 'hunter2'])),
    };
    const run = command(node, ['--changed-only', '--target', 'ltsc2022'], { cwd: here.root, env });
    expect(run.code).toBe(0);
    const said = readFileSync(log, 'utf8');
    expect(said.split('\n').filter((line) => line.includes('hunter2'))).toEqual([]);
    for (const setting of [
      'GIT_TERMINAL_PROMPT=0',
      '<credential.helper=>',
      '<core.hooksPath=/dev/null>',
      '<core.askPass=>',
    ])
      expect(said).toContain(setting);
  });
});
