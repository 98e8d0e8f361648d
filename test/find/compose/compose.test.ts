import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ComposeCall, composeBuilds, composeFileBuilds } from '../../../src/find/compose/compose.js';
import { composeSource } from '../../../src/find/compose/source.js';
import { unknown, unknownsIn } from '../../../src/find/unknown.js';
import { briefs, messages, readFixture, readFrom } from './files.js';

const AT = { file: '.github/workflows/build.yml', line: 7 };
const call = (given: Partial<ComposeCall> = {}): ComposeCall => ({
  files: [],
  profiles: [],
  services: [],
  folder: '',
  env: new Map(),
  buildArgs: new Map(),
  unknownArgs: new Map(),
  host: { kind: 'runner', labels: ['windows-2022'] },
  declaredBy: AT,
  verb: 'build',
  conditional: false,
  ...given,
});
/** The builds of one service `a` with this text below it. */
const ofService = (text: string, given: Partial<ComposeCall> = {}, more: Record<string, string> = {}) =>
  composeBuilds(
    call({ declaredBy: null, ...given }),
    readFrom({ 'compose.yaml': `services:\n  a:\n${text.replaceAll(/^/gm, '    ')}\n`, ...more }),
  );

test.each([
  ['compose.yaml', true],
  ['a/compose.yml', true],
  ['docker-compose.yml', true],
  ['docker-compose.yaml', true],
  ['docker-compose.windows.yml', true],
  ['docker-compose-build.yml', true],
  ['compose.override.yaml', true],
  ['Docker-Compose.yml', true],
  ['composer.yml', false],
  ['docker-compose.yml.bak', false],
  ['my-compose.yml', false],
  ['docker-compose/x.yml', false],
])('%j is a compose file: %s', (path, expected) => {
  expect(composeSource.files(path)).toBe(expected);
});

describe('repositories', () => {
  test('one build file, YAML anchors and merge keys, a build number from the environment', async () => {
    const path = 'compose/worker-tools/docker-compose.build.yml';
    const found = await composeFileBuilds(path, (await readFixture(path))!, readFixture);
    expect(messages(found)).toEqual([]);
    const REPOSITORY = 'example/worker-tools';
    expect(briefs(found)).toEqual([
      {
        dockerfile: 'compose/worker-tools/ubuntu.22.04/Dockerfile',
        args: { REPOSITORY },
        tags: ['example/worker-tools:ubuntu'],
        at: `${path}:10`,
      },
      {
        dockerfile: 'compose/worker-tools/windows.ltsc2019/Dockerfile',
        args: { REPOSITORY },
        tags: ['example/worker-tools:ltsc2019'],
        at: `${path}:15`,
      },
      {
        dockerfile: 'compose/worker-tools/windows.ltsc2022/Dockerfile',
        args: { REPOSITORY },
        unknown: { BUILD_NUMBER: '$BUILD_NUMBER' },
        tags: ['example/worker-tools:ltsc2022-${BUILD_NUMBER}'],
        at: `${path}:20`,
      },
    ]);
    expect(found.builds.map(({ host }) => host)).toEqual(Array(3).fill({ kind: 'none' }));
  });

  test('a file that runs and a file that builds, merged, with .env, extends and two forms of args', async () => {
    const files = ['docker-compose.yml', 'docker-compose.build.yml'];
    const found = await composeBuilds(call({ folder: 'compose/chapter', files }), readFixture);
    expect(messages(found)).toEqual([]);
    expect(briefs(found)).toEqual([
      {
        dockerfile: 'compose/chapter/docker/web/Dockerfile',
        args: { BASE: 'ltsc2022', FROZEN: '$TAG' },
        unknown: { RELEASE: '$RELEASE' },
        stage: 'runtime',
        platforms: ['windows/amd64'],
        tags: ['example/web:dev'],
        at: `${AT.file}:${AT.line}`,
      },
      {
        dockerfile: 'compose/chapter/common/db/Dockerfile',
        args: { EDITION: 'express', WINDOWS: 'ltsc2019' },
        isolation: 'hyperv',
        tags: ['example/db'],
        at: `${AT.file}:${AT.line}`,
      },
    ]);
    expect(found.builds[0]!.host).toEqual({ kind: 'runner', labels: ['windows-2022'] });
  });

  test('the environment of the call beats .env, --build-arg beats the file', async () => {
    const found = await composeBuilds(
      call({
        folder: 'compose',
        files: ['chapter/docker-compose.build.yml'],
        services: ['web'],
        env: new Map([
          ['BASE_TAG', unknown('${{ inputs.base }}')],
          ['RELEASE', 'r1'],
        ]),
        buildArgs: new Map([['FROZEN', 'no']]),
        unknownArgs: new Map([['NEW', '$new']]),
      }),
      readFixture,
    );
    expect(briefs(found)).toMatchObject([
      { args: { RELEASE: 'r1', FROZEN: 'no' }, unknown: { BASE: '${{ inputs.base }}', NEW: '$new' } },
    ]);
  });
});

describe('what a service says of its build', () => {
  test.each<[string, string, object]>([
    ['a text', 'build: ./web', { dockerfile: 'web/Dockerfile' }],
    ['no context', 'build: {dockerfile: x/y.Dockerfile}', { dockerfile: 'x/y.Dockerfile' }],
    ['a path up and down', 'build: {context: a/b, dockerfile: ../Dockerfile}', { dockerfile: 'a/Dockerfile' }],
    ['Windows separators', 'build: {context: ".\\\\a\\\\b"}', { dockerfile: 'a/b/Dockerfile' }],
    ['the workspace', 'build: {context: "${W}/a"}', { dockerfile: 'a/Dockerfile' }],
    [
      'numbers as Go prints them',
      'build: {context: ., args: {A: 1.10, B: 2004, C: 1809, D: "1.10", E: true, F: 10.0}}',
      {
        args: { A: '1.1', B: '2004', C: '1809', D: '1.10', E: 'true', F: '10' },
      },
    ],
    [
      'numbers nobody can be sure of',
      'build: {context: ., args: {A: 0x10, B: 1e6, C: 010}}',
      {
        unknown: { A: '0x10', B: '1e6', C: '010' },
      },
    ],
    [
      'a list of args',
      'build: {context: ., args: [A=b=c, "D= e", FROM_ENV, NOT, G=]}',
      {
        args: { A: 'b=c', D: ' e', FROM_ENV: 'yes', G: '' },
        unknown: { NOT: '$NOT' },
      },
    ],
    [
      'args of nothing',
      'build: {context: ., args: {FROM_ENV: , NOT: null}}',
      {
        args: { FROM_ENV: 'yes' },
        unknown: { NOT: '$NOT' },
      },
    ],
    [
      'names that objects have',
      'build: {context: ., args: {__proto__: a, constructor: b}}',
      {
        args: Object.fromEntries([
          ['__proto__', 'a'],
          ['constructor', 'b'],
        ]),
      },
    ],
    [
      'target, platforms',
      'build: {context: ., target: t, platforms: [windows/amd64, linux/amd64]}\nplatform: windows/amd64',
      {
        stage: 't',
        platforms: ['windows/amd64', 'linux/amd64'],
      },
    ],
    ['isolation', 'build: {context: ., isolation: hyperv}\nisolation: process', { isolation: 'hyperv' }],
    ['isolation of the service', 'build: .\nisolation: "${ISO:-Process}"', { isolation: 'process' }],
    ['tags', 'build: {context: ., tags: ["a:1", "a:${NOT}"]}\nimage: a', { tags: ['a', 'a:1', 'a:${NOT}'] }],
    [
      'contexts that replace no image',
      'build: {context: ., additional_contexts: [src=../x, y=service:b]}',
      {
        dockerfile: 'Dockerfile',
      },
    ],
    ['a key twice', 'build: a\nbuild: b', { dockerfile: 'b/Dockerfile' }],
  ])('%s', async (_what, text, expected) => {
    const env = new Map([
      ['FROM_ENV', 'yes'],
      ['W', '/github/workspace'],
    ]);
    const found = await ofService(text, { env });
    expect(messages(found)).toEqual([]);
    expect(briefs(found)).toMatchObject([expected]);
  });

  test.each([
    'image: x',
    'build: https://github.com/a/b.git#main',
    'build: {context: "git@github.com:a/b.git"}',
    'build: github.com/a/b',
    'build: {context: ., dockerfile_inline: "FROM x"}',
    'build: ',
    'build: []',
    'build: !reset null',
  ])('no Dockerfile of the repository: %s', async (text) => {
    expect(await ofService(text)).toEqual({ builds: [], unread: [] });
  });

  test.each([
    ['build: ${DIR}', 'The build context of the service a is ${DIR}, which is not known before the run.', null],
    [
      'build: {context: ., dockerfile: "D.${V}"}',
      'The Dockerfile of the service a is D.${V}, which is not known before the run.',
      null,
    ],
    [
      'build: {context: x, target: $T}',
      'The stage of the service a is $T, which is not known before the run.',
      'x/Dockerfile',
    ],
    [
      'build: .\nplatform: windows/$A',
      'A platform of the service a is windows/$A, which is not known before the run.',
      'Dockerfile',
    ],
    [
      'build: .\nisolation: $I',
      'The isolation of the service a is $I, which is not known before the run.',
      'Dockerfile',
    ],
    [
      'build: {context: ., args: ["${N}=1"]}',
      'The name of a build argument of the service a is ${N}, which is not known before the run.',
      'Dockerfile',
    ],
    [
      'build: {context: ., additional_contexts: {base: "docker-image://x:1"}}',
      expect.stringContaining('replaces the image or stage base with docker-image://x:1'),
      'Dockerfile',
    ],
    ['build: ../x', 'The service a builds from ../x, which is not a file of this repository.', null],
    ['build: /srv/x', 'The service a builds from /srv/x, which is not a file of this repository.', null],
    ['build: C:\\x', 'The service a builds from C:\\x, which is not a file of this repository.', null],
    ['build: ~/x', 'The service a builds from ~/x, which is not a file of this repository.', null],
    [
      'build: {context: x, dockerfile: ../../D}',
      'The service a builds from ../../D, which is not a file of this repository.',
      null,
    ],
  ])('not known: %s', async (text, message, dockerfile) => {
    const found = await ofService(text);
    expect(found).toEqual({
      builds: [],
      unread: [{ file: 'compose.yaml', line: 3 + Number(text.startsWith('platform')), message, dockerfile }],
    });
  });

  test('a text of the file is never taken for a mark', async () => {
    const found = await ofService(`build: {context: ., args: {A: "${unknown('x')}"}}`);
    expect(found.builds[0]!.unknownArgs.size).toBe(0);
  });
});

describe('several files', () => {
  const files = {
    'docker-compose.yml': 'services:\n  a:\n    build: {context: src, args: [A=1, B=1], target: one}\n    image: x\n',
    'docker-compose.override.yml':
      'services:\n  a:\n    build:\n      args: {B: 2, C: 3}\n      dockerfile: win.Dockerfile\n',
    'deep/er/x': '',
  };
  const merged = {
    dockerfile: 'src/win.Dockerfile',
    args: { A: '1', B: '2', C: '3' },
    stage: 'one',
    tags: ['x'],
    at: 'docker-compose.override.yml:3',
  };

  test('the default file and its override, also from a folder below', async () => {
    for (const folder of ['', 'deep/er'])
      expect(briefs(await composeBuilds(call({ declaredBy: null, folder }), readFrom(files)))).toEqual([merged]);
  });

  test('found by itself: the default file with its override, which alone declares nothing', async () => {
    const read = readFrom(files);
    const own = (path: keyof typeof files) => composeFileBuilds(path, files[path], read);
    expect(briefs(await own('docker-compose.yml'))).toEqual([merged]);
    expect(await own('docker-compose.override.yml')).toEqual({ builds: [], unread: [] });
  });

  test('an override says what is built of a file that builds nothing', async () => {
    const table = { 'compose.yaml': 'services: {a: {image: x}}', 'compose.override.yaml': 'services: {a: {build: y}}' };
    const found = await composeFileBuilds('compose.yaml', table['compose.yaml'], readFrom(table));
    expect(briefs(found)).toMatchObject([{ dockerfile: 'y/Dockerfile' }]);
  });

  test('a variant found by itself declares what is complete', async () => {
    const text = 'services:\n  a: {build: {dockerfile: x}}\n  b: {build: {context: b}}\n';
    const found = await composeFileBuilds('w/docker-compose.windows.yml', text, readFrom({}));
    expect(briefs(found)).toEqual([{ dockerfile: 'w/b/Dockerfile', at: 'w/docker-compose.windows.yml:3' }]);
  });

  test('!reset and !override', async () => {
    const table = {
      'a.yml':
        'services:\n  a: {build: {context: a, args: {A: 1}}}\n  b: {build: {context: b, args: {A: 1}}}\n  c: {build: c}\n',
      'b.yml':
        'services:\n  a: {build: {args: !override {B: 2}}}\n  b: {build: !override {context: d}}\n  c: {build: !reset null}\n',
    };
    expect(briefs(await composeBuilds(call({ files: ['a.yml', 'b.yml'] }), readFrom(table)))).toMatchObject([
      { dockerfile: 'a/Dockerfile', args: { B: '2' } },
      { dockerfile: 'd/Dockerfile' },
    ]);
  });

  test('paths are relative to the first file, or to the project directory', async () => {
    const table = { 'x/a.yml': 'services: {a: {image: i}}', 'y/b.yml': 'services: {a: {build: c}}' };
    const both = ['x/a.yml', 'y/b.yml'];
    const dockerfiles = async (given: Partial<ComposeCall>) =>
      briefs(await composeBuilds(call(given), readFrom(table))).map(({ dockerfile }) => dockerfile);
    expect(await dockerfiles({ files: both })).toEqual(['x/c/Dockerfile']);
    expect(await dockerfiles({ files: both, projectFolder: 'z' })).toEqual(['z/c/Dockerfile']);
  });

  test('--env-file takes the place of .env; a path from the workspace', async () => {
    const table = {
      'w/c.yml': 'services: {a: {build: {context: ., args: [A, B]}}}',
      'w/.env': 'A=1\nB=1',
      'w/e/win.env': 'A=2',
    };
    const found = await composeBuilds(
      call({ folder: 'w', files: ['/github/workspace/w/c.yml'], envFiles: ['e/win.env'] }),
      readFrom(table),
    );
    expect(briefs(found)).toMatchObject([{ dockerfile: 'w/Dockerfile', args: { A: '2' }, unknown: { B: '$B' } }]);
  });

  test('COMPOSE_FILE', async () => {
    const table = {
      '.env': 'COMPOSE_FILE=a.yml:b.yml',
      'a.yml': 'services: {a: {build: x}}',
      'b.yml': 'services: {a: {build: {target: t}}}',
    };
    const expected = [{ dockerfile: 'x/Dockerfile', stage: 't' }];
    expect(briefs(await composeBuilds(call(), readFrom(table)))).toMatchObject(expected);
    const env = new Map([['COMPOSE_FILE', 'a.yml;b.yml']]);
    expect(briefs(await composeBuilds(call({ env }), readFrom({ ...table, '.env': '' })))).toMatchObject(expected);
  });

  test.each<[string, Partial<ComposeCall>, string]>([
    ['no file', { folder: 'x' }, 'There is no compose file in x or above it.'],
    [
      'a missing file',
      { files: ['no.yml'] },
      'The compose file no.yml could not be read: it does not exist here, or is too large.',
    ],
    [
      'a file outside',
      { files: ['../c.yml'] },
      'A file of this docker compose build is ../c.yml, which lies outside the repository.',
    ],
    [
      'an unknown file',
      { files: [unknown('$f')] },
      'A file of this docker compose build is $f, which is not known before the run.',
    ],
    [
      'an unknown folder',
      { folder: unknown('$d') },
      'The folder of this docker compose build is $d, which is not known before the run.',
    ],
    [
      'an unknown project directory',
      { files: ['c.yml'], projectFolder: unknown('$d') },
      'The project directory of this docker compose build is $d, which is not a known folder of this repository.',
    ],
    ['a service that is not there', { files: ['c.yml'], services: ['b'] }, 'There is no service b in c.yml.'],
    [
      'an unknown service',
      { files: ['c.yml'], services: [unknown('$s')] },
      'The service of this docker compose build is $s, which is not known before the run.',
    ],
  ])('%s', async (_what, given, message) => {
    const found = await composeBuilds(call(given), readFrom({ 'c.yml': 'services: {a: {build: .}}' }));
    expect(found).toEqual({ builds: [], unread: [{ ...AT, message, dockerfile: null }] });
  });
});

describe('extends and include', () => {
  test('in the same file, over two steps; a circle ends', async () => {
    const text = [
      'services:',
      '  base: {build: {context: a, args: {A: 1, B: 1}}}',
      '  middle: {extends: base, build: {args: {B: 2}}}',
      '  top: {extends: {service: middle}, platform: windows/amd64}',
      '  round: {extends: about, build: r}',
      '  about: {extends: round}',
    ].join('\n');
    const found = await composeBuilds(call({ files: ['c.yml'], declaredBy: null }), readFrom({ 'c.yml': text }));
    expect(briefs(found)).toMatchObject([
      { dockerfile: 'a/Dockerfile', at: 'c.yml:2' },
      { args: { A: '1', B: '2' }, at: 'c.yml:3' },
      { args: { A: '1', B: '2' }, platforms: ['windows/amd64'], at: 'c.yml:3' },
      { dockerfile: 'r/Dockerfile', at: 'c.yml:5' },
      { dockerfile: 'r/Dockerfile' },
    ]);
    expect(messages(found)).toEqual([expect.stringMatching(/^c.yml:\d The service \w+ extends \w+ in a circle/)]);
  });

  test('include: paths and .env of its own folder, the outer environment first', async () => {
    const table = {
      'c.yml':
        'include:\n  - win/compose.yml\n  - path: [other/x.yml]\n    project_directory: else\n  - ${NOT}/x.yml\n  - ../out.yml\n  - oci://registry/x\n  - c.yml\nservices:\n  own: {build: .}\n',
      '.env': 'OUT=outer',
      'win/compose.yml': 'services: {win: {build: {context: ., args: {IN: , OUT: }}}}',
      'win/.env': 'IN=inner\nOUT=inner',
      'other/x.yml': 'services: {x: {build: ctx}}',
    };
    const found = await composeBuilds(call({ files: ['c.yml'], declaredBy: null }), readFrom(table));
    expect(briefs(found)).toMatchObject([
      { dockerfile: 'win/Dockerfile', args: { IN: 'inner', OUT: 'outer' } },
      { dockerfile: 'else/ctx/Dockerfile' },
      { dockerfile: 'Dockerfile' },
    ]);
    expect(messages(found)).toEqual([
      'c.yml:5 The file ${NOT}/x.yml was not read, because its name is not known before the run.',
      'c.yml:6 The file ../out.yml was not read, because it lies outside the repository.',
      expect.stringContaining('c.yml is included in a circle'),
    ]);
  });

  test('a service upon more than a hundred others is left out with a word, in whatever order they stand', async () => {
    const service = (index: number) =>
      `  s${index}: {${index > 0 ? `extends: s${index - 1}, ` : ''}build: {args: {A${index}: x}}}`;
    const lines = Array.from({ length: 300 }, (_, index) => service(index));
    const [up, down] = await Promise.all(
      [lines, lines.toReversed()].map((each) =>
        composeBuilds(call({ files: ['c.yml'] }), readFrom({ 'c.yml': `services:\n${each.join('\n')}` })),
      ),
    );
    const sizes = up!.builds.map(({ buildArgs }) => buildArgs.size);
    expect(sizes).toEqual(Array.from({ length: 101 }, (_, index) => index + 1));
    expect(down!.builds.map(({ buildArgs }) => buildArgs.size).reverse()).toEqual(sizes);
    for (const { unread } of [up!, down!])
      expect(unread.map(({ message }) => message)).toEqual([
        'The service s101 extends s100 over more than 100 steps: its build was not read, nor that of what extends it.',
      ]);
  });

  test('files that include hundreds each end with a word after the first hundred', async () => {
    const list = Array.from({ length: 300 }, (_, index) => `  - ${index}.yml`).join('\n');
    let reads = 0;
    const found = await composeBuilds(call({ files: ['0.yml'] }), async (path) => {
      reads += 1;
      return path.endsWith('.env') ? null : `include:\n${list}\n`;
    });
    expect(reads).toBeLessThan(300);
    expect(messages(found).at(-1)).toMatch(/ and what else is included .* more than 100 files are included\.$/);
  });
});

describe('profiles', () => {
  const FILE = [
    'services:',
    '  always: {build: always}',
    '  win: {build: win, profiles: [windows]}',
    '  both: {build: both, profiles: [windows, linux]}',
    '  extended: {build: extended, extends: win}',
    '  reset: {build: reset, profiles: !reset []}',
  ].join('\n');
  const built = async (given: Partial<ComposeCall>, more: Record<string, string> = {}) => {
    const found = await composeBuilds(call(given), readFrom({ 'compose.yaml': FILE, ...more }));
    return [...found.builds.map(({ dockerfile }) => dockerfile.replace('/Dockerfile', '')), ...messages(found)];
  };

  test.each<[string, Partial<ComposeCall>, readonly string[]]>([
    ['none', {}, ['always', 'reset']],
    ['one', { profiles: ['linux'] }, ['always', 'both', 'reset']],
    ['several', { profiles: ['other', 'windows'] }, ['always', 'win', 'both', 'extended', 'reset']],
    ['all', { profiles: ['*'] }, ['always', 'win', 'both', 'extended', 'reset']],
    ['a service that is named', { services: ['win'] }, ['win']],
    ['COMPOSE_PROFILES', { env: new Map([['COMPOSE_PROFILES', 'a, linux']]) }, ['always', 'both', 'reset']],
    [
      '--profile over COMPOSE_PROFILES',
      { profiles: ['linux'], env: new Map([['COMPOSE_PROFILES', 'windows']]) },
      ['always', 'both', 'reset'],
    ],
  ])('%s', async (_, given, expected) => {
    expect(await built(given)).toEqual(expected);
  });

  test('COMPOSE_PROFILES of .env', async () => {
    expect(await built({}, { '.env': 'COMPOSE_PROFILES=linux' })).toEqual(['always', 'both', 'reset']);
  });

  test('one that nobody knows is named, and its services are not guessed', async () => {
    expect(await built({ env: new Map([['COMPOSE_PROFILES', unknown('${{ inputs.p }}')]]) })).toEqual([
      'always',
      'reset',
      expect.stringContaining('The profile of this docker compose build is ${{ inputs.p }}, which is not known'),
    ]);
  });

  test('a file that no workflow calls is taken with all of them', async () => {
    const { builds } = await composeFileBuilds('compose.yaml', FILE, readFrom({ 'compose.yaml': FILE }));
    expect(builds).toHaveLength(5);
  });
});

describe('marks of unknown values', () => {
  const FORGED = '"\\uFDD024\\uFDD1"';

  test.each([
    ['a context', `build: {context: ${FORGED}}`],
    ['a Dockerfile', `build: {dockerfile: ${FORGED}}`],
    ['the name and the value of an argument', `build: {args: {${FORGED}: ${FORGED}}}`],
    ['an argument of a list', `build: {args: [${FORGED}, ${FORGED.replace('24', '2424')}]}`],
    ['a stage, a platform and a tag', `build: {target: ${FORGED}, platforms: [${FORGED}], tags: [${FORGED}]}`],
    ['an image and a platform', `build: .\nimage: ${FORGED}\nplatform: ${FORGED}`],
    ['what is extended', `build: .\nextends: {file: ${FORGED}, service: ${FORGED}}`],
  ])('a file cannot forge them: %s', async (_, text) => {
    const { builds, unread } = await ofService(text);
    const said = JSON.stringify([builds.map((build) => [build, [...build.buildArgs]]), unread]);
    expect(builds).toHaveLength(1);
    expect(said).not.toMatch(/[\uFDD0\uFDD1]|not known before the run/);
  });
});

describe('hostile files', () => {
  const own = (text: string) => composeFileBuilds('docker-compose.yml', text, readFrom({}));

  test.each([
    ['too large', `build: ${'x'.repeat(1_048_576)}`, 1, 'it is larger than 1 MB'],
    ['too deep', `build: ${'['.repeat(100_000)}`, 1, 'its lists and maps are nested more than 40 deep'],
    ['two documents', 'build: 1\n---\na: 1\n', 2, 'it holds more than one YAML document'],
    ['broken', 'services:\n  a: {build: .\n b: }', 3, expect.stringMatching(/YAML/)],
  ])('%s', async (_what, text, line, reason) => {
    const { builds, unread } = await own(text);
    expect(builds).toEqual([]);
    expect(unread).toHaveLength(1);
    expect(unread[0]).toMatchObject({ file: 'docker-compose.yml', line });
    expect(unread[0]!.message.replace(/^This compose file was not read: (.*)\.$/s, '$1')).toEqual(reason);
  });

  test('what stands for far more than it says ends with a word', async () => {
    const args = Array.from({ length: 5000 }, (_, index) => `A${index}: 1`).join(', ');
    const services = Array.from({ length: 5000 }, (_, index) => `  s${index}: *s`).join('\n');
    const { builds, unread } = await own(`x: &s {build: {context: ., args: {${args}}}}\nservices:\n${services}\n`);
    expect(builds.length).toBeLessThan(1000);
    expect(unread.at(-1)!.message).toContain('stands for far more services and arguments than people write');
  });

  test('merge keys that multiply, services without end, aliases of aliases', async () => {
    const maps = Array.from({ length: 1000 }, (_, index) => `k${index}: 1`).join(', ');
    const merged = Array.from({ length: 1000 }, (_, index) => `m${index}: {<<: *a}`).join('\n');
    expect(messages(await own(`a: &a {${maps}}\n${merged}\nbuild: 1`))[0]).toContain('merge keys');
    const many = Array.from({ length: 10_050 }, (_, index) => ` s${index}: {build: .}`).join('\n');
    expect((await own(`services:\n${many}`)).unread[0]!.message).toContain('far more services');
    const laughs = Array.from({ length: 30 }, (_, index) => `l${index + 1}: &l${index + 1} [*l${index}, *l${index}]`);
    const bomb = await own(`l0: &l0 x\n${laughs.join('\n')}\nservices: {a: {build: {context: ., args: *l30}}}`);
    expect(briefs(bomb)).toEqual([{ dockerfile: 'Dockerfile', at: 'docker-compose.yml:32' }]);
  });

  test('files that include each other twice', async () => {
    const table = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `${index}.yml`,
        `include: [{path: ${index + 1}.yml}, {path: ${index + 1}.yml}]`,
      ]),
    );
    const found = await composeBuilds(call({ files: ['0.yml'] }), readFrom(table));
    expect(found.builds).toEqual([]);
    expect(found.unread.length).toBeGreaterThan(0);
    expect(found.unread.length).toBeLessThanOrEqual(100);
  });

  test('any text and any tree of the keys that count gives builds without marks', async () => {
    const word = fc.constantFrom(
      'a',
      'b',
      '.',
      '../..',
      '$V',
      '${V:-d}',
      'compose.yaml',
      'x=1',
      '',
      'docker-image://x',
      'hyperv',
    );
    const key = fc.constantFrom(
      'services',
      'a',
      'b',
      'build',
      'context',
      'dockerfile',
      'args',
      'target',
      'platforms',
      'extends',
      'service',
      'file',
      'include',
      'path',
      'additional_contexts',
      'isolation',
      '__proto__',
    );
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'large', withCrossShrink: true },
        fc.oneof(word, fc.constant(null), fc.integer(), fc.boolean()),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    const services = fc.dictionary(fc.constantFrom('a', 'b'), fc.dictionary(key, tree, { maxKeys: 5 }));
    const file = fc
      .record({ services, include: tree }, { requiredKeys: ['services'] })
      .map((value) => JSON.stringify(value));
    const sign = fc.constantFrom(
      'services:\n',
      ' a:\n',
      '  build: ',
      '  ',
      '\n',
      '- ',
      ': ',
      '{',
      '[',
      '&a ',
      '*a ',
      '<<: ',
      '!reset ',
      '|\n',
      '"',
      '\0',
      '\u2028',
      '---\n',
      '$',
      '\ufdd0',
    );
    const text = fc.oneof(
      file,
      fc.array(sign, { maxLength: 30 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(text, text, async (one, two) => {
        const read = readFrom({ 'compose.yaml': one, a: two, b: one, '.env': two });
        const { builds, unread } = await composeBuilds(call({ declaredBy: null }), read);
        for (const { dockerfile, buildArgs, stage, platforms } of builds) {
          expect(dockerfile).not.toMatch(/^\/|(?:^|\/)\.\.(?:\/|$)/);
          expect(unknownsIn([dockerfile, ...buildArgs.values(), stage, ...platforms].join())).toEqual([]);
        }
        for (const { message } of unread) expect(unknownsIn(message)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });
});
