import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runGit } from '../../src/io/git.js';
import { programs } from '../../src/io/programs.js';
import { Repository } from './repository.js';

let here: Repository;
let elsewhere: Repository;
beforeEach(() => {
  [here, elsewhere] = [new Repository(), new Repository()];
});
afterEach(() => {
  vi.unstubAllEnvs();
  here.remove();
  elsewhere.remove();
});

function script(at: Repository, path: string, ...lines: readonly string[]): string {
  at.write(path, ['#!/bin/sh', ...lines, ''].join('\n'));
  chmodSync(join(at.root, path), 0o755);
  return join(at.root, path);
}

const put = (path: string) => vi.stubEnv('PATH', `${join(elsewhere.root, path)}:${process.env.PATH}`);

describe.skipIf(process.platform === 'win32')('git', () => {
  test('is killed with all that it started when it does not end', async () => {
    const mark = join(elsewhere.root, 'late');
    script(elsewhere, 'bin/git', `(sleep 2; touch '${mark}') &`, 'sleep 60');
    put('bin');
    const started = performance.now();
    expect(await runGit(here.root, ['status'], undefined, 300)).toEqual({
      ok: false,
      reason: 'git did not end in 0.3 s',
      code: null,
    });
    expect(performance.now() - started).toBeLessThan(1_800);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(existsSync(mark)).toBe(false);
  });

  test('asks nobody, and is given nothing that proves who this is', async () => {
    script(elsewhere, 'bin/git', 'cat', 'env', 'for arg; do echo "<$arg>"; done');
    put('bin');
    for (const name of [
      'INPUT_TOKEN',
      'GITHUB_TOKEN',
      'GH_TOKEN',
      'ACTIONS_RUNTIME_TOKEN',
      'GIT_ASKPASS',
      'SSH_ASKPASS',
    ])
      vi.stubEnv(name, 'hunter2');
    vi.stubEnv('SSH_AUTH_SOCK', '/tmp/hunter2');
    const run = await runGit(here.root, ['status']);
    if (!run.ok) throw new Error(run.reason);
    const said = run.output.toString();
    expect(said).not.toContain('hunter2');
    for (const setting of [
      'GIT_TERMINAL_PROMPT=0',
      '<credential.helper=>',
      '<core.askPass=>',
      '<core.sshCommand=false>',
    ])
      expect(said).toContain(setting);
  });

  test('starts no credential helper of the repository', async () => {
    here.git('init', '-q');
    const mark = join(elsewhere.root, 'ran');
    here.git('config', 'credential.helper', `!touch '${mark}'; echo`).git('config', 'core.askPass', 'touch');
    const helpers = await runGit(here.root, ['config', '--get-all', 'credential.helper']);
    // The empty one, which comes last, does away with all before it (git help gitcredentials).
    expect(helpers.ok && helpers.output.toString()).toMatch(/\n\n$/);
  });

  test('runs no hook', async () => {
    here.git('init', '-q');
    const mark = join(elsewhere.root, 'ran');
    for (const hook of ['pre-commit', 'post-index-change', 'reference-transaction'])
      script(here, `.git/hooks/${hook}`, `touch '${mark}'`);
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
    expect(await runGit(here.root, [...identity, 'commit', '-q', '--allow-empty', '-m', 'x'])).toHaveProperty(
      'ok',
      true,
    );
    expect(existsSync(mark)).toBe(false);
    here.git('commit', '-q', '--allow-empty', '-m', 'y');
    expect(existsSync(mark)).toBe(true);
  });

  test('takes no settings from files of the repository that look like those of git', async () => {
    here.write('sub/HEAD', 'ref: refs/heads/main\n').write('sub/objects/x').write('sub/refs/x');
    here.write('sub/config', '[core]\n\trepositoryformatversion = 0\n\tbare = true\n[planted]\n\tkey = yes\n');
    here.git('init', '-q');
    expect(await runGit(join(here.root, 'sub'), ['config', '--get', 'planted.key'])).toMatchObject({ ok: false });
  });
});

describe.skipIf(process.platform === 'win32')('other programs', () => {
  const LIMITS = { timeoutMs: 5_000, limit: 100_000 };

  test('are given the environment without the inputs of the action', async () => {
    script(elsewhere, 'bin/docker', 'env');
    put('bin');
    vi.stubEnv('INPUT_TOKEN', 'hunter2');
    vi.stubEnv('SOME_KEY', 'kept');
    const run = await programs([here.root]).run('docker', [], LIMITS);
    expect(run).toMatchObject({ kind: 'ended', stdout: expect.stringContaining('SOME_KEY=kept') });
    expect(JSON.stringify(run)).not.toContain('hunter2');
  });

  test.each(['docker', 'docker-credential-x'])('%s of the repository is not started', async (name) => {
    script(here, `bin/${name}`, 'touch ran');
    vi.stubEnv('PATH', `${join(here.root, 'bin')}:${process.env.PATH}`);
    const reason = 'lies in the repository itself, and is not started';
    expect(await programs([here.root]).run(name, [], LIMITS)).toEqual({ kind: 'failed', reason });
  });

  test.each(['DOCKER_CONFIG', 'HOME'])('docker does not look for plugins in the repository (%s)', async (name) => {
    const mark = join(elsewhere.root, 'ran');
    script(elsewhere, 'bin/docker', `touch '${mark}'`);
    put('bin');
    for (const folder of [here.root, join(here.root, '.docker'), '.docker']) {
      vi.stubEnv(name, folder);
      const reason = `is not started: ${name} names a folder in the repository, from which docker would start programs`;
      expect(await programs([here.root]).run('docker', ['image'], LIMITS)).toEqual({ kind: 'failed', reason });
    }
    expect(existsSync(mark)).toBe(false);
  });
});
