import { spawn, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { action, command, NODES, ROOT } from '../e2e/dist.js';
import { Repository } from '../io/repository.js';

const node = NODES[0]![1];
const CLI = join(ROOT, 'dist/cli/index.js');
const OLD = 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2019\n';
const NEW = OLD.replace('2019', '2022');

let here: Repository;
let outside: Repository;
beforeEach(() => {
  [here, outside] = [new Repository(), new Repository()];
  here.write('Dockerfile', OLD);
});
afterEach(() => {
  here.remove();
  outside.remove();
});

const CHECK = `${node} ${CLI} --target ltsc2022 --resolve offline`;

/** Through a shell, for what only a shell can arrange. `$CHECK` is the command with what every call needs. */
function shell(script: string, cwd = here.root) {
  const env = { PATH: process.env.PATH ?? '', HOME: outside.root };
  return spawnSync('bash', ['-c', script.replaceAll('$CHECK', CHECK)], { cwd, env, encoding: 'utf8', timeout: 60_000 });
}

const windows = process.platform === 'win32';

describe.skipIf(windows)('nothing to write to', () => {
  test('a full disk: the message says so, a file is whole or not there', () => {
    for (const flag of ['--output', '--json-file', '--sarif-file']) {
      const run = command(node, ['--target', 'ltsc2022', flag, '/dev/full'], { cwd: here.root });
      expect([run.code, run.stderr], flag).toEqual([
        2,
        `windows-container-compat: ${flag}: /dev/full could not be written: no space is left on the disk\n`,
      ]);
    }
  });

  test('a file system of 64 KB: the old report stays whole, the other is written', ({ skip }) => {
    for (let n = 0; n < 60; n += 1) here.write(`d${n}/Dockerfile`, OLD);
    const disk = join(outside.root, 'disk');
    outside.write('disk/.keep');
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status === 0;
    // .ci/run cannot provide it: a container may mount nothing.
    if (!mounted) skip('left out: a file system of 64 KB (this user may not mount one)');
    try {
      writeFileSync(join(disk, 'report.json'), 'old');
      const sarif = join(outside.root, 'x.sarif');
      const args = ['--target', 'ltsc2022', '--json-file', join(disk, 'report.json'), '--sarif-file', sarif];
      const run = command(node, args, { cwd: here.root });
      expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('no space is left on the disk')]);
      expect(run.stdout).toContain('61 images');
      expect(readFileSync(join(disk, 'report.json'), 'utf8')).toBe('old');
      expect(readdirSync(disk)).toEqual(['report.json']);
      expect(JSON.parse(readFileSync(sarif, 'utf8'))).toHaveProperty('version', '2.1.0');
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  test.each(['> /dev/full', '--format json > /dev/full'])('standard output that is full: %s', (redirect) => {
    const run = shell(`$CHECK ${redirect}`);
    const said = 'windows-container-compat: what was found could not be printed: no space is left on the disk\n';
    expect([run.status, run.stderr]).toEqual([2, said]);
  });

  test('a reader that goes away is not an error, and no stack trace', () => {
    for (let n = 0; n < 300; n += 1) here.write(`d${n}/Dockerfile`, OLD);
    for (const form of ['', '--format json']) {
      const run = shell(`set -o pipefail; $CHECK ${form} | head -c 5 >/dev/null; echo $\{PIPESTATUS[0]}`);
      expect([run.stdout, run.stderr], form).toEqual(['1\n', '']);
    }
    expect(shell('$CHECK --verbose 2>&1 >/dev/null | head -c 1 >/dev/null; echo ${PIPESTATUS[0]}').stdout).toBe('1\n');
  });

  test('a workspace that may only be read', ({ skip }) => {
    // For another user, who may read neither temporary folders nor, perhaps, this checkout.
    cpSync(join(ROOT, 'dist/cli'), join(outside.root, 'cli'), { recursive: true });
    for (const folder of [here.root, outside.root]) spawnSync('chmod', ['-R', 'a+rX,go-w', folder]);
    const isRoot = process.getuid?.() === 0;
    const other = isRoot ? 'setpriv --reuid 65534 --regid 65534 --clear-groups' : '';
    if (isRoot && shell(`${other} true`).status !== 0) {
      const why = 'left out: a workspace that may only be read (no setpriv, of util-linux)';
      if (process.env.REQUIRE_ALL_PARTS) throw new Error(why);
      skip(why);
    }
    if (!isRoot) spawnSync('chmod', ['-R', 'a-w', here.root]);
    const run = shell(
      `${other} $CHECK --json-file x.json`.replace('$CHECK', CHECK.replace(CLI, `${outside.root}/cli/index.js`)),
    );
    if (!isRoot) spawnSync('chmod', ['-R', 'u+w', here.root]);
    expect([run.status, run.stderr]).toEqual([
      2,
      'windows-container-compat: --json-file: x.json could not be written: permission denied\n',
    ]);
    expect(run.stdout).toContain('1 error');
    expect(readdirSync(here.root)).toEqual(['Dockerfile']);
  });
});

describe.skipIf(windows)("the runner's own files", () => {
  const VERDICT = '1 image on 1 target: 1 error';

  test.each([
    ['missing', (folder: string) => join(folder, 'gone/output'), 'the file of GITHUB_OUTPUT does not exist'],
    ['full', () => '/dev/full', 'no space is left on the disk'],
    ['a folder', (folder: string) => folder, 'is a folder'],
  ])('GITHUB_OUTPUT and GITHUB_STEP_SUMMARY that are %s', (_, place, why) => {
    const path = place(outside.root);
    const run = action(node, here.root, { targets: 'ltsc2022' }, { GITHUB_OUTPUT: path, GITHUB_STEP_SUMMARY: path });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(VERDICT);
    expect(run.stdout).toContain(`::warning::The outputs of this step could not be written: ${why}.`);
    expect(run.stdout).toContain('::warning::The job summary could not be written: ');
    expect(run.stdout).toContain('::error file=Dockerfile,line=1');
    expect(run.stdout).not.toContain('Please report this');
  });

  test('neither, nor a temporary folder', () => {
    const run = action(node, here.root, { targets: 'ltsc2019' }, { RUNNER_TEMP: '/proc/none' });
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('::warning::the JSON report: /proc/none/windows-container-compat.json could not be');
    expect(run.outputs).toMatchObject({ compatible: 'true', report: '' });
  });

  test('a report that was asked for and could not be written costs the step, but not what else it says', () => {
    const run = action(node, here.root, { targets: 'ltsc2022', 'sarif-file': '/dev/full' });
    expect(run.code).toBe(2);
    expect(run.outputs).toMatchObject({ compatible: 'false', errors: '1' });
    expect([run.summary, run.report]).toEqual([expect.stringContaining('nanoserver'), expect.stringContaining('{')]);
    expect(run.stdout).toContain('::error file=Dockerfile,line=1');
    expect(run.stdout).toContain('::error::input sarif-file: /dev/full could not be written: no space is left');
  });

  test.each(['no json', '', '[]', 'null', '{"pull_request":5}'])('an event that is %j', (text) => {
    outside.write('event', text);
    const inputs = { targets: 'ltsc2022', 'changed-only': 'true', comment: 'true', token: 'x' };
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(outside.root, 'event') };
    const run = action(node, here.root, inputs, env);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(VERDICT);
    expect(run.stdout).toContain('its payload is not what GitHub sends');
    expect(run.stdout).not.toContain('Please report this');
  });
});

describe.skipIf(windows)('what is not an ordinary file', () => {
  test('a pipe, a device and 10 GB of nothing called Dockerfile hold nothing up', () => {
    here.write('pipe/x').write('sparse/Dockerfile', '').link('zero/Dockerfile', '/dev/zero').pipe('pipe/Dockerfile');
    truncateSync(join(here.root, 'sparse/Dockerfile'), 10 * 1024 ** 3);
    // A run that is held up is ended after a minute, and fails there.
    for (const paths of [[], ['.'], ['pipe/Dockerfile'], ['zero/Dockerfile'], ['sparse/Dockerfile']]) {
      const run = command(node, ['--target', 'ltsc2022', ...paths], { cwd: here.root });
      expect(run.stdout + run.stderr, paths[0]).toMatch(
        paths.length === 0 || paths[0] === '.'
          ? /sparse\/Dockerfile:1: This Dockerfile cannot be read: is larger than/
          : /is a pipe, socket or device|is larger than|lies outside the repository/,
      );
      expect(run.code, paths[0]).not.toBe(0);
    }
  });

  test('a process that may open no more files does not say that nothing is wrong', () => {
    for (let n = 0; n < 20; n += 1) here.write(`d${n}/Dockerfile`, OLD);
    const seen = new Set<number | null>();
    for (let limit = 18; limit <= 21; limit += 1) {
      const run = shell(`ulimit -n ${limit}; $CHECK`);
      // Where Node itself does not start, it says so in its own way.
      if (run.status === 0 || (run.status !== 1 && run.status !== 2)) expect(run.signal ?? run.status).not.toBe(0);
      if (run.status === 1) expect(run.stdout + run.stderr).toMatch(/21 images|EMFILE/);
      if (run.status === 2) expect(run.stderr).toContain('too many files are open');
      seen.add(run.status);
    }
    expect(seen).toContain(1);
  });
});

/** Runs the command, and ends it as soon as `begun` says that it writes. */
async function killed(args: readonly string[], begun: () => boolean): Promise<NodeJS.Signals | null> {
  const child = spawn(node, [CLI, ...args, '--target', 'ltsc2022', '--resolve', 'offline'], {
    cwd: here.root,
    stdio: 'ignore',
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, by) => resolve(by)));
  const look = setInterval(() => {
    if (begun()) child.kill('SIGKILL');
  }, 1);
  const signal = await ended;
  clearInterval(look);
  return signal;
}

describe.skipIf(windows)('kill -9 leaves the old file or the new one', () => {
  test('of what fix writes', { timeout: 90_000 }, async () => {
    const names = Array.from({ length: 400 }, (_, n) => `d${n}/Dockerfile`);
    const textAt = (name: string) => readFileSync(join(here.root, name), 'utf8');
    // Some rounds may come too late.
    for (let [round, within] = [0, 0]; within < 2; round += 1) {
      expect(round).toBeLessThan(8);
      for (const name of names) here.write(name, OLD);
      await killed(['fix'], () => textAt('d0/Dockerfile') !== OLD || textAt('d1/Dockerfile') !== OLD);
      const texts = names.map(textAt);
      expect(texts.filter((text) => text !== OLD && text !== NEW)).toEqual([]);
      const written = texts.filter((text) => text === NEW).length;
      if (written > 0 && written < names.length) within += 1;
    }
  });

  test('of reports', { timeout: 90_000 }, async () => {
    for (let n = 0; n < 400; n += 1) here.write(`d${n}/Dockerfile`, OLD);
    const report = join(here.root, 'report.json');
    for (let [round, within] = [0, 0]; within < 2; round += 1) {
      expect(round).toBeLessThan(8);
      here.write('report.json', '"old"');
      const before = readdirSync(here.root);
      const signal = await killed(['--json-file', 'report.json'], () => readdirSync(here.root).length > before.length);
      const text = readFileSync(report, 'utf8');
      if (text !== '"old"') expect(JSON.parse(text)).toHaveProperty('schemaVersion');
      if (signal === 'SIGKILL') within += 1;
      for (const name of readdirSync(here.root)) if (!before.includes(name)) rmSync(join(here.root, name));
    }
  });
});
