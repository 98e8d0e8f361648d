import { chmodSync, readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bakePrint } from '../../src/io/bake-print.js';
import { processRun } from '../../src/io/programs.js';
import type { RunResult } from '../../src/resolve/process.js';
import { Repository } from './repository.js';

const posix = process.platform !== 'win32';
let here: Repository;
let elsewhere: Repository;
beforeEach(() => {
  here = new Repository().write('sub/docker-bake.hcl', '').write('other.json', '{}');
  elsewhere = new Repository();
});
afterEach(() => {
  here.remove();
  elsewhere.remove();
});

function docker(script: string, into = elsewhere): NodeJS.ProcessEnv {
  into.write('docker', `#!/bin/sh\n${script}\n`);
  chmodSync(`${into.root}/docker`, 0o755);
  return {
    PATH: `${into.root}${delimiter}${process.env.PATH}`,
    HOME: '/home/me',
    SECRET: 'hunter2',
    DOCKER_HOST: 'tcp://x',
  };
}
const FILES = ['sub/docker-bake.hcl', 'other.json'];
const NONE: ReadonlyMap<string, string> = new Map();

describe.skipIf(!posix)('with a docker', () => {
  test('that has no buildx it is asked once', async () => {
    const log = `${elsewhere.root}/asked`;
    const env = docker(`echo asked >> ${log}; echo "docker: unknown command: docker buildx" >&2; exit 1`);
    const print = bakePrint(processRun, here.root, env);
    for (const target of ['one', 'two'])
      expect(await print(FILES, [target], [], '', NONE)).toEqual({
        ok: false,
        reason: 'docker on this machine has no buildx',
      });
    expect(readFileSync(log, 'utf8')).toBe('asked\n');
  });

  test('it is called in the folder, with the real paths, and nothing of this environment', async () => {
    const env = docker('for arg; do echo "<$arg>"; done; pwd; env | grep -v -E "^(PATH|_|PWD|SHLVL|OLDPWD)=" | sort');
    const print = bakePrint(processRun, here.root, env);
    const variables = new Map([
      ['TAG', 'a b;$(id)'],
      ['no name', 'x'],
    ]);
    const printed = await print(FILES, ['app', 'app-2.x'], ['*.args.A=$(id)'], 'sub', variables);
    const args = [
      'buildx',
      'bake',
      '--print',
      '--file',
      `${here.root}/sub/docker-bake.hcl`,
      '--file',
      `${here.root}/other.json`,
      '--set',
      '*.args.A=$(id)',
      'app',
      'app-2.x',
    ];
    const lines = [...args.map((arg) => `<${arg}>`), `${here.root}/sub`, 'HOME=/home/me', 'TAG=a b;$(id)', ''];
    expect(printed).toEqual({ ok: true, json: lines.join('\n') });
  });

  test.each([
    ['echo "docker: unknown command: docker buildx" >&2; exit 1', 'docker on this machine has no buildx'],
    [
      'echo "x\nERROR: $PWD/docker-bake.hcl:3: Unknown variable" >&2; exit 1',
      'docker buildx bake --print refuses it: sub/docker-bake.hcl:3: Unknown variable',
    ],
    ['echo hunter2 >&2; exit 3', 'docker buildx bake --print ended with code 3'],
    [
      'while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done',
      'docker buildx bake --print printed far more than was expected',
    ],
  ])('that fails: %s', async (script, reason) => {
    const print = bakePrint(processRun, here.root, docker(script));
    expect(await print(FILES, [], [], 'sub', NONE)).toEqual({ ok: false, reason });
  });

  test('that cannot be started', async () => {
    const env = docker('exit 0');
    elsewhere.write('docker', '#!/no/such/interpreter\n');
    const reason = 'docker buildx bake --print ended with code 126';
    expect(await bakePrint(processRun, here.root, env)(FILES, [], [], '', NONE)).toEqual({ ok: false, reason });
  });

  test('of the repository is never started, nor one that a link in PATH leads to', async () => {
    const env = docker(`touch '${elsewhere.root}/started'`, here);
    const reason = 'the docker that PATH names lies in the repository itself';
    elsewhere.link('bin/docker', `${here.root}/docker`);
    for (const PATH of [here.root, `${elsewhere.root}/bin`])
      expect(await bakePrint(processRun, here.root, { ...env, PATH })(FILES, [], [], '', NONE)).toEqual({
        ok: false,
        reason,
      });
  });

  test.each(['DOCKER_CONFIG', 'HOME'])(
    'is not started where %s would have it run plugins of the repository',
    async (name) => {
      const env = docker(`touch '${elsewhere.root}/started'; echo {}`);
      elsewhere.link('link', `${here.root}/sub`);
      const never = { run: () => Promise.reject(new Error('called')) };
      for (const folder of [here.root, `${here.root}/.docker`, `${elsewhere.root}/link`, '.docker', './sub'])
        expect(await bakePrint(never, here.root, { ...env, [name]: folder })(FILES, [], [], '', NONE)).toEqual({
          ok: false,
          reason: `${name} names a folder in the repository, from which docker would start programs`,
        });
      const beside = { ...env, [name]: `${here.root}-beside` };
      expect(await bakePrint(processRun, here.root, beside)(FILES, [], [], '', NONE)).toMatchObject({ ok: true });
    },
  );

  test.each<[string, string[], string[], string, Map<string, string>, RegExp]>([
    [
      'an address as file',
      ['https://example.com/docker-bake.hcl'],
      [],
      '',
      new Map(),
      /is not a file of this repository/,
    ],
    ['a file outside', ['../docker-bake.hcl'], [], '', new Map(), /is not a file of this repository/],
    ['a link that leads out', ['out.hcl'], [], '', new Map(), /is not a file of this repository/],
    ['an address as target', FILES, ['https://github.com/a/b.git'], '', new Map(), /is not the name of a target/],
    ['an address without a scheme', FILES, ['github.com/a/b'], '', new Map(), /is not the name of a target/],
    ['an option as target', FILES, ['--push'], '', new Map(), /is not the name of a target/],
    ['a folder outside', FILES, [], '..', new Map(), /is not a folder of this repository/],
    ['a variable that loads', FILES, [], '', new Map([['LD_PRELOAD', 'x']]), /needs the variable LD_PRELOAD/],
    [
      'a variable that leads elsewhere',
      FILES,
      [],
      '',
      new Map([['Docker_Host', 'x']]),
      /needs the variable Docker_Host/,
    ],
    ['the path', FILES, [], '', new Map([['Path', 'x']]), /needs the variable Path/],
    ['a proxy', FILES, [], '', new Map([['https_proxy', 'x']]), /needs the variable https_proxy/],
  ])('it is not called for %s', async (_what, files, targets, folder, variables, reason) => {
    here.link('out.hcl', '/etc/hostname');
    const never = { run: () => Promise.reject(new Error('called')) };
    const found = await bakePrint(never, here.root, docker('exit 0'))(files, targets, [], folder, variables);
    expect(found).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });

  test.each<[RunResult, string]>([
    [{ kind: 'timed-out' }, 'docker buildx bake --print did not end in 30 s'],
    [{ kind: 'missing' }, 'docker could not be started'],
    [{ kind: 'failed', reason: 'was ended by SIGSEGV' }, 'docker buildx bake --print was ended by SIGSEGV'],
  ])('%j', async (result, reason) => {
    const print = bakePrint({ run: async () => result }, here.root, docker('exit 0'));
    expect(await print(FILES, [], [], '', NONE)).toEqual({ ok: false, reason });
  });
});

test('without docker', async () => {
  const print = bakePrint(processRun, here.root, { PATH: elsewhere.root, Path: elsewhere.root });
  expect(await print(FILES, [], [], '', NONE)).toEqual({
    ok: false,
    reason: 'docker is not installed on this machine',
  });
});
