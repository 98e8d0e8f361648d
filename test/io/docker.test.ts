import { chmodSync } from 'node:fs';
import { delimiter } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dockerInspect } from '../../src/io/docker.js';
import { dockerConfigFile } from '../../src/io/docker-config-file.js';
import { processRun } from '../../src/io/programs.js';
import { dockerCredentials } from '../../src/resolve/docker-config.js';
import type { RunResult } from '../../src/resolve/process.js';
import { Repository } from './repository.js';

const posix = process.platform !== 'win32';
let here: Repository;
beforeEach(() => {
  here = new Repository();
  vi.stubEnv('PATH', `${here.root}/bin${delimiter}${process.env.PATH}`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  here.remove();
});

function program(name: string, script: string): void {
  here.write(`bin/${name}`, `#!/bin/sh\n${script}\n`);
  chmodSync(`${here.root}/bin/${name}`, 0o755);
}

describe('docker image inspect', () => {
  const ended = (code: number, stderr: string, stdout = '[]\n'): RunResult => ({ kind: 'ended', code, stdout, stderr });

  test.each<[RunResult, unknown]>([
    [ended(0, 'WARNING: x', '[{}]'), { kind: 'json', text: '[{}]' }],
    [ended(1, 'Error: No such image: app:1\n'), { kind: 'none' }],
    [ended(1, 'Error response from daemon: No such image: app:1\n'), { kind: 'none' }],
    [ended(125, 'Error: inspecting object: app:1: image not known'), { kind: 'none' }],
    [
      ended(1, 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?'),
      { kind: 'no-docker', reason: 'Docker does not run on this machine' },
    ],
    [
      ended(
        1,
        'error during connect: Get "http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.24/...": open //./pipe/docker_engine',
      ),
      { kind: 'no-docker', reason: 'Docker does not run on this machine' },
    ],
    [
      ended(1, 'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock'),
      { kind: 'no-docker', reason: 'this user may not talk to Docker on this machine' },
    ],
    [ended(2, 'hunter2'), { kind: 'no-docker', reason: 'docker image inspect ended with code 2' }],
    [{ kind: 'missing' }, { kind: 'no-docker', reason: 'Docker is not installed on this machine' }],
    [{ kind: 'timed-out' }, { kind: 'no-docker', reason: 'Docker on this machine gave no answer in 15 s' }],
    [
      { kind: 'failed', reason: 'was ended by SIGSEGV' },
      { kind: 'no-docker', reason: 'Docker on this machine was ended by SIGSEGV' },
    ],
  ])('%j', async (result, expected) => {
    expect(await dockerInspect({ run: async () => result })('app:1')).toEqual(expected);
  });

  test.skipIf(!posix)('the reference is one argument, after which there are no options', async () => {
    program('docker', 'for arg; do echo "<$arg>"; done');
    const inspect = dockerInspect(processRun);
    const text = '<image>\n<inspect>\n<-->\n<a b;$(id)>\n';
    expect(await inspect('a b;$(id)')).toEqual({ kind: 'json', text });
    for (const reference of ['', '-x', '--format={{.}}']) expect(await inspect(reference)).toEqual({ kind: 'none' });
  });
});

describe.skipIf(!posix)("Docker's configuration on this machine", () => {
  const open = (env: NodeJS.ProcessEnv, secrets: string[] = []) =>
    dockerCredentials(
      { readConfig: dockerConfigFile(env, here.root), run: processRun },
      { secret: (value) => secrets.push(value), helperTimeoutMs: 1_000 },
    );

  test('in the home folder, or where DOCKER_CONFIG says', async () => {
    const entry = (password: string) => JSON.stringify({ auths: { 'a.io': { username: 'me', password } } });
    here.write('.docker/config.json', entry('home')).write('elsewhere/config.json', entry('elsewhere'));
    const passwordOf = async (env: NodeJS.ProcessEnv) => (await open(env).for('a.io')).credential?.password;
    expect(await passwordOf({})).toBe('home');
    expect(await passwordOf({ DOCKER_CONFIG: '' })).toBe('home');
    expect(await passwordOf({ DOCKER_CONFIG: `${here.root}/elsewhere` })).toBe('elsewhere');
    here.link('linked', 'elsewhere');
    expect(await passwordOf({ DOCKER_CONFIG: `${here.root}/linked` })).toBe('elsewhere');
    expect(await dockerConfigFile({ DOCKER_CONFIG: `${here.root}/nowhere` }, here.root)()).toEqual({ kind: 'missing' });
    expect(await dockerConfigFile({}, `${here.root}/elsewhere/config.json`)()).toEqual({ kind: 'missing' });
  });

  test.each([
    ['too large', () => here.write('.docker/config.json', ' '.repeat(1024 * 1024 + 1)), 'is larger than 1 MB'],
    ['a folder', () => here.write('.docker/config.json/x'), 'is a folder'],
    ['a pipe', () => here.write('.docker/x').pipe('.docker/config.json'), 'is a pipe, socket or device'],
    ['a circle of links', () => here.link('.docker/config.json', 'config.json'), 'is a link that leads in a circle'],
  ])('%s', async (_what, make, words) => {
    make();
    const path = `${here.root}/.docker/config.json`;
    expect(await dockerConfigFile({}, here.root)()).toEqual({ kind: 'unreadable', reason: `${path}: ${words}` });
    const { problem } = await open({}).for('a.io');
    expect(problem).toBe(`Docker's configuration could not be read: ${path}: ${words}.`);
  });

  test('helpers that answer, hang, print junk, fail or are not there; each hinders only its own host', async () => {
    program(
      'docker-credential-good',
      'read host\nprintf \'{"ServerURL":"%s","Username":"me","Secret":"for %s"}\' "$host" "$host"',
    );
    program('docker-credential-hang', "trap '' TERM\nsleep 60");
    program('docker-credential-junk', 'echo hunter2; echo hunter2 >&2');
    program('docker-credential-fail', 'echo hunter2; echo hunter2 >&2; exit 1');
    program('docker-credential-none', 'echo credentials not found in native keychain; exit 1');
    program('docker-credential-flood', 'while :; do echo hunter2hunter2hunter2hunter2hunter2; done');
    const names = ['good', 'hang', 'junk', 'fail', 'none', 'flood', 'gone'];
    const credHelpers = Object.fromEntries(names.map((name) => [`${name}.io`, name]));
    here.write('.docker/config.json', JSON.stringify({ credHelpers }));

    const secrets: string[] = [];
    const credentials = open({}, secrets);
    const started = performance.now();
    const answers = await Promise.all(names.map((name) => credentials.for(`${name}.io`)));
    expect(performance.now() - started).toBeLessThan(5_000);
    const wrong = (name: string, words: string) => ({
      credential: null,
      problem: `No credential for ${name}.io: docker-credential-${name}, which Docker's config.json names, ${words}.`,
    });
    expect(answers).toEqual([
      { credential: { username: 'me', password: 'for good.io', identityToken: null }, problem: null },
      wrong('hang', 'gave no answer in 1 s'),
      wrong('junk', 'printed something that is not a credential'),
      wrong('fail', 'ended with code 1'),
      { credential: null, problem: null },
      wrong('flood', 'printed far more than was expected'),
      wrong('gone', 'is not installed in any folder of PATH'),
    ]);
    expect(secrets).toEqual(['for good.io', Buffer.from('me:for good.io').toString('base64')]);
  });
});
