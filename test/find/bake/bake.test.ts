import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BakeCall, bakeBuilds } from '../../../src/find/bake/bake.js';
import type { PrintBake } from '../../../src/find/bake/print.js';
import { bakeSource } from '../../../src/find/bake/source.js';
import { unknown, unknownsIn } from '../../../src/find/unknown.js';
import { briefs, messages, readFixture, readFrom } from '../compose/files.js';

const AT = { file: '.github/workflows/build.yml', line: 7 };
const call = (given: Partial<BakeCall> = {}): BakeCall => ({
  files: [],
  targets: [],
  set: [],
  folder: '',
  variables: new Map(),
  host: { kind: 'runner', labels: ['ubuntu-24.04'] },
  declaredBy: AT,
  ...given,
});
/** What the target `t` of a JSON file comes to, beside other top-level keys. */
const ofTarget = (target: object, given: Partial<BakeCall> = {}, more: object = {}) => {
  const text = JSON.stringify({ ...more, target: { t: target } });
  return bakeBuilds(call({ targets: ['t'], ...given }), readFrom({ 'docker-bake.json': text }), null);
};

test.each([
  ['docker-bake.json', true],
  ['a/docker-bake.hcl', true],
  ['docker-bake.override.json', true],
  ['docker-bake.override.hcl', true],
  ['docker-bake.yml', false],
  ['docker-bake.windows.hcl', false],
  ['bake.json', false],
])('%j is a bake file: %s', (path, expected) => {
  expect(bakeSource.files(path)).toBe(expected);
});

describe('a repository of agents, in JSON', () => {
  const file = 'bake/agents/docker-bake.json';
  const windows = (release: string, at: string) => ({
    dockerfile: 'bake/agents/windows/nanoserver/Dockerfile',
    args: { JAVA: '17', WINDOWS_VERSION_TAG: release },
    unknown: { VERSION: '${AGENT_VERSION}' },
    stage: 'agent',
    platforms: ['windows/amd64'],
    tags: [`docker.io/example/agent:${release}`, 'docker.io/example/agent:${AGENT_VERSION}'],
    at,
  });
  const run = (given: Partial<BakeCall>) =>
    bakeBuilds(call({ folder: 'bake/agents', files: ['docker-bake.json'], ...given }), readFixture, null);

  test('a group, with a matrix, inheritance and variables', async () => {
    const found = await run({ targets: ['windows'] });
    const at = `${AT.file}:${AT.line}`;
    expect(found.unread).toEqual([]);
    expect(briefs(found)).toEqual([windows('ltsc2019', at), windows('ltsc2022', at)]);
    expect(found.builds[0]!.host).toEqual({ kind: 'runner', labels: ['ubuntu-24.04'] });
  });

  test('called without a target it builds the default group', async () => {
    expect(briefs(await run({}))).toMatchObject([{ dockerfile: 'bake/agents/debian/Dockerfile' }]);
  });

  test('found by itself all that its groups name is built at some time', async () => {
    const found = await run({ declaredBy: null, host: { kind: 'none' } });
    const at = `${file}:15`;
    expect(briefs(found)).toMatchObject([{ at: `${file}:14` }, windows('ltsc2019', at), windows('ltsc2022', at)]);
  });

  test('the environment beats the defaults of variables, and --set beats the file', async () => {
    const variables = new Map([
      ['ORG', 'acme'],
      ['AGENT_VERSION', unknown('${{ inputs.version }}')],
      ['X', 'from env'],
    ]);
    const set = [
      '*.args.JAVA=21',
      'nanoserver-*2019.platform=windows(10.0.17763)/amd64',
      '*.args.X',
      '*.args.Y',
      'debian.context=x',
      '*.output=type=registry',
      `*.args.Z=${unknown('$z')}`,
    ];
    const [found] = briefs(await run({ targets: ['nanoserver-ltsc2019'], variables, set }));
    expect(found).toMatchObject({
      args: { JAVA: '21', X: 'from env' },
      unknown: { VERSION: '${{ inputs.version }}', Y: '$Y', Z: '$z' },
      platforms: ['windows(10.0.17763)/amd64'],
      tags: ['acme/agent:ltsc2019', 'acme/agent:${{ inputs.version }}'],
    });
  });
});

describe('what a target says', () => {
  test.each<[string, object, object]>([
    ['nothing', {}, { dockerfile: 'Dockerfile' }],
    ['a Dockerfile in its context', { context: 'a', dockerfile: '../b/D' }, { dockerfile: 'b/D' }],
    ['cwd://', { context: 'cwd://a' }, { dockerfile: 'a/Dockerfile' }],
    [
      'args of all kinds',
      { args: { A: '1', B: 2, C: true, D: null, E: '', F: '$${x} %%{y} $5 {z}' } },
      {
        args: { A: '1', B: '2', C: 'true', E: '', F: '${x} %{y} $5 {z}' },
      },
    ],
    [
      'expressions',
      { args: { A: '${upper("x")}', B: '${ V }!', C: '%{ if true }x%{ endif }', D: '${NONE}', E: '${V' } },
      {
        args: { B: 'v!' },
        unknown: { A: '${upper("x")}', C: '%{ if true }x%{ endif }', D: '${NONE}', E: '${V' },
      },
    ],
    [
      'variables that need others',
      { args: { A: '${CHAIN}', B: '${CIRCLE}', C: '${FIXED}' } },
      {
        args: { A: 'v-v', C: 'f' },
        unknown: { B: '${CIRCLE}' },
      },
    ],
    ['contexts that replace no image', { contexts: { a: 'target:x', b: '../y' } }, { dockerfile: 'Dockerfile' }],
    [
      'names that objects have',
      { args: JSON.parse('{"__proto__": "a", "constructor": "b"}') as object },
      {
        args: Object.fromEntries([
          ['__proto__', 'a'],
          ['constructor', 'b'],
        ]),
      },
    ],
  ])('%s', async (_what, target, expected) => {
    const variable = {
      V: { default: 'v' },
      CHAIN: { default: '${V}-${V}' },
      CIRCLE: { default: '${CIRCLE}' },
      NONE: {},
    };
    const found = await ofTarget(target, {}, { variable, FIXED: 'f' });
    expect(messages(found)).toEqual([]);
    expect(briefs(found)).toMatchObject([expected]);
  });

  test.each([{ context: 'https://github.com/a/b.git' }, { 'dockerfile-inline': 'FROM x' }])(
    'no Dockerfile of the repository: %j',
    async (target) => {
      expect(await ofTarget(target)).toEqual({ builds: [], unread: [] });
    },
  );

  test.each<[object, unknown, string | null]>([
    [{ context: '${f(1)}' }, 'The build context of the target t is ${f(1)}, which is not known before the run.', null],
    [{ dockerfile: 'D.${V}' }, 'The Dockerfile of the target t is D.${V}, which is not known before the run.', null],
    [{ target: '${V}' }, 'The stage of the target t is ${V}, which is not known before the run.', 'Dockerfile'],
    [
      { platforms: '${split(",", P)}' },
      'A platform of the target t is ${split(",", P)}, which is not known before the run.',
      'Dockerfile',
    ],
    [
      { args: '${merge(a, b)}' },
      'The name of a build argument of the target t is ${merge(a, b)}, which is not known before the run.',
      'Dockerfile',
    ],
    [
      { contexts: { base: 'docker-image://x' } },
      expect.stringContaining('replaces the image or stage base with docker-image://x'),
      'Dockerfile',
    ],
    [{ context: '../x' }, 'The target t builds from ../x, which is not a file of this repository.', null],
    [
      { matrix: '${m}', name: 't' },
      'Not all targets were read: the matrix of t is more than lists of plain values, or too large.',
      null,
    ],
    [
      { matrix: { v: ['a.b'] }, name: 't-${replace(v, ".", "-")}' },
      expect.stringContaining('which only bake can work out'),
      null,
    ],
    [{ inherits: ['gone'] }, 'The target t inherits gone, which no file here declares.', null],
  ])('not known: %j', async (target, message, dockerfile) => {
    const { builds, unread } = await ofTarget(target);
    expect(unread).toEqual([{ file: 'docker-bake.json', line: 1, message, dockerfile }]);
    expect(builds).toHaveLength('inherits' in target ? 1 : 0);
  });

  test('a text of the file is never taken for a mark', async () => {
    const found = await ofTarget({ args: { A: unknown('x') } });
    expect(found.builds[0]!.unknownArgs.size).toBe(0);
  });
});

test('variables of variables over more steps than people write are not known, and end', async () => {
  const chain = (length: number) =>
    JSON.stringify({
      variable: {
        ...Object.fromEntries(Array.from({ length }, (_, i) => [`v${i}`, { default: `\${v${i + 1}}` }])),
        [`v${length}`]: { default: 'x' },
      },
      target: { default: { args: { A: '${v0}' } } },
    });
  const argsOf = async (length: number) =>
    (await bakeBuilds(call(), readFrom({ 'docker-bake.json': chain(length) }), null)).builds.map(
      ({ buildArgs, unknownArgs }) => [buildArgs.get('A'), unknownArgs.has('A')],
    );
  expect(await argsOf(20)).toEqual([['x', false]]);
  expect(await argsOf(9_000)).toEqual([[undefined, true]]);
});

describe('several targets and files', () => {
  test('inheritance: later parents over earlier ones, the target over both; circles end', async () => {
    const target = {
      a: { args: { A: 'a', B: 'a', C: 'a' }, dockerfile: 'a', tags: ['a'] },
      b: { args: { B: 'b', C: 'b' }, dockerfile: 'b', inherits: ['t'] },
      t: { inherits: ['a', 'b'], args: { C: 't' }, tags: [] },
    };
    const found = await bakeBuilds(
      call({ targets: ['t'] }),
      readFrom({ 'docker-bake.json': JSON.stringify({ target }) }),
      null,
    );
    expect(briefs(found)).toEqual([{ dockerfile: 'b', args: { A: 'a', B: 'b', C: 't' }, at: `${AT.file}:7` }]);
  });

  test('an override file, lists of blocks, groups in groups and round about, rows of objects', async () => {
    const files = {
      'docker-bake.json': JSON.stringify({
        group: { default: { targets: ['g', 'one'] }, g: { targets: ['default', 'many'] } },
        target: [
          { one: [{ args: { A: '1' } }, { args: { B: '1' } }] },
          {
            many: {
              name: 'many-${r.n}',
              matrix: {
                r: [
                  { n: 'x', w: 'ltsc2019' },
                  { n: 'y', w: 'ltsc2022' },
                ],
                s: [1, 2],
              },
              args: { W: '${r.w}-${s}' },
            },
          },
        ],
      }),
      'docker-bake.override.json': JSON.stringify({ target: { one: { args: { A: '2' }, dockerfile: 'w' } } }),
    };
    expect(briefs(await bakeBuilds(call(), readFrom(files), null))).toMatchObject([
      { dockerfile: 'Dockerfile', args: { W: 'ltsc2019-2' } },
      { dockerfile: 'Dockerfile', args: { W: 'ltsc2022-2' } },
      { dockerfile: 'w', args: { A: '2', B: '1' } },
    ]);
  });

  test('metadata-action’s file of tags says nothing of the build', async () => {
    const files = ['docker-bake.json', `cwd://${unknown('${{ steps.meta.outputs.bake-file }}')}`];
    expect(briefs(await ofTarget({}, { files }))).toMatchObject([{ dockerfile: 'Dockerfile' }]);
  });

  test('compose files: paths relative to where bake is called; a service that JSON does not know', async () => {
    const table = {
      'w/c/compose.yaml': 'services: {a: {build: {context: x, args: {V: "${V}"}}}, b: {build: y}}',
      'w/docker-compose.yml': 'services: {s: {build: z}}',
      'w/docker-bake.json': '{"group": {"default": {"targets": ["t", "s"]}}, "target": {"t": {}}}',
    };
    const variables = new Map([['V', 'v']]);
    const run = (given: Partial<BakeCall>) =>
      bakeBuilds(call({ folder: 'w', variables, ...given }), readFrom(table), null);
    const set = ['*.args.N=1', `*.args.U=${unknown('$u')}`];
    expect(briefs(await run({ files: ['c/compose.yaml'], targets: ['a'], set }))).toMatchObject([
      { dockerfile: 'w/x/Dockerfile', args: { V: 'v', N: '1' }, unknown: { U: '$u' } },
    ]);
    expect(await run({ files: ['c/compose.yaml'] })).toMatchObject({ builds: { length: 2 }, unread: [] });
    expect(briefs(await run({}))).toMatchObject([{ dockerfile: 'w/Dockerfile' }, { dockerfile: 'w/z/Dockerfile' }]);
    expect(await run({ files: ['c/compose.yaml'], set: ['a.dockerfile=q'] })).toMatchObject({
      builds: [],
      unread: [AT],
    });
  });

  test.each<[string, Partial<BakeCall>, string]>([
    ['no file', { folder: 'x' }, 'There is no bake file in x.'],
    [
      'a missing file',
      { files: ['no.json'] },
      'The bake file no.json could not be read: it does not exist here, or is too large.',
    ],
    [
      'a missing HCL file',
      { files: ['no.hcl'] },
      'The bake file no.hcl could not be read: it does not exist here, or is too large.',
    ],
    [
      'a file outside',
      { files: ['../b.json'] },
      'The bake file ../b.json was not read, because it is not a file of this repository.',
    ],
    ['an unknown file', { files: [unknown('$f')] }, 'This bake needs $f, which is not known before the run.'],
    ['an unknown target', { targets: [unknown('$t')] }, 'This bake needs $t, which is not known before the run.'],
    ['an unknown --set', { set: [unknown('$s')] }, 'This bake needs $s, which is not known before the run.'],
    ['no such target', { targets: ['no'] }, 'There is no target no in the bake files of this call.'],
    ['no default', {}, 'There is no target default in the bake files of this call.'],
  ])('%s', async (_what, given, message) => {
    const found = await bakeBuilds(call(given), readFrom({ 'docker-bake.json': '{"target": {"t": {}}}' }), null);
    expect(found).toEqual({ builds: [], unread: [{ ...AT, message, dockerfile: null }] });
  });
});

describe('HCL', () => {
  const file = 'bake/agents/docker-bake.hcl';
  const printing = (json: object): { calls: unknown[][]; print: PrintBake } => {
    const calls: unknown[][] = [];
    const print: PrintBake = async (...args) => {
      calls.push(args);
      return { ok: true, json: JSON.stringify(json) };
    };
    return { calls, print };
  };
  const run = (print: PrintBake | null, given: Partial<BakeCall> = {}) =>
    bakeBuilds(call({ folder: 'bake/agents', files: ['docker-bake.hcl'], ...given }), readFixture, print);
  const printed = {
    target: { agent: { context: '.', dockerfile: 'windows/Dockerfile', args: { WINDOWS: 'LTSC2019', X: '$${y}' } } },
  };

  test('without docker it is not read, and the message says what helps', async () => {
    const { builds, unread } = await run(null);
    expect(builds).toEqual([]);
    expect(unread).toMatchObject([
      { file, line: 1, message: expect.stringMatching(/docker is not here.*windows-containers/) },
    ]);
  });

  test('docker prints it; of the environment it gets what the file names, of --set what counts', async () => {
    const { calls, print } = printing(printed);
    const variables = new Map([
      ['WINDOWS', 'ltsc2019'],
      ['SECRET', 'x'],
    ]);
    const set = ['*.args.A=1', '*.output=type=local,dest=/', `agent.args.B=${unknown('$b')}`, '*.args.SECRET'];
    const found = await run(print, { targets: ['agent'], variables, set });
    expect(calls).toEqual([[[file], ['agent'], ['*.args.A=1'], 'bake/agents', new Map([['WINDOWS', 'ltsc2019']])]]);
    expect(briefs(found)).toEqual([
      {
        dockerfile: 'bake/agents/windows/Dockerfile',
        args: { WINDOWS: 'LTSC2019', X: '${y}', SECRET: 'x' },
        unknown: { B: '$b' },
        at: `${AT.file}:7`,
      },
    ]);
  });

  test('found by itself: all groups, each target by its own line', async () => {
    const { calls, print } = printing(printed);
    const found = await run(print, { declaredBy: null });
    expect(calls[0]![1]).toEqual(['windows']);
    expect(briefs(found)).toMatchObject([{ at: `${file}:9` }]);
  });

  test.each<[string, PrintBake, Partial<BakeCall>, string]>([
    [
      'docker refuses',
      async () => ({ ok: false, reason: 'docker on this machine has no buildx' }),
      {},
      'This bake file was not read, because docker on this machine has no buildx.',
    ],
    [
      'docker prints nonsense',
      async () => ({ ok: true, json: '{"target": ' }),
      {},
      'What docker buildx bake --print says of this file was not read',
    ],
    [
      'an unknown variable',
      async () => ({ ok: true, json: '{}' }),
      { variables: new Map([['WINDOWS', unknown('$w')]]) },
      'This bake file was not read: its variable WINDOWS is $w, which is not known before the run.',
    ],
  ])('%s', async (_what, print, given, message) => {
    const { builds, unread } = await run(print, given);
    expect(builds).toEqual([]);
    expect(unread).toMatchObject([{ file, line: 1, message: expect.stringContaining(message) }]);
  });
});

describe('hostile files', () => {
  const own = (value: object | string) =>
    bakeBuilds(
      call({ declaredBy: null }),
      readFrom({ 'docker-bake.json': typeof value === 'string' ? value : JSON.stringify(value) }),
      null,
    );

  test('inheritance, values and matrices that multiply end with a word', async () => {
    const args = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`A${index}`, '1']));
    const heirs = Array.from({ length: 5000 }, (_, index) => [`t${index}`, { inherits: ['base'] }]);
    const many = await own({ target: { base: { args }, ...Object.fromEntries(heirs) } });
    expect(many.builds.length).toBeLessThanOrEqual(5000);
    expect(messages(many).at(-1)).toContain('far more targets and arguments');

    const variable = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `V${index}`,
        { default: index === 0 ? 'x' : `\${V${index - 1}}\${V${index - 1}}` },
      ]),
    );
    expect((await own({ variable, target: { t: { args: { A: '${V59}' } } } })).builds[0]!.unknownArgs.size).toBe(1);

    const list = Array.from({ length: 101 }, (_, index) => index);
    expect(messages(await own({ target: { t: { name: 'x', matrix: { a: list, b: list } } } }))[0]).toContain(
      'too large',
    );

    const growing = Array.from({ length: 8000 }, (_, index) => [
      `t${index}`,
      { inherits: index === 0 ? [] : [`t${index - 1}`], args: { [`A${index}`]: '1' } },
    ]);
    const all = Object.keys(Object.fromEntries(growing));
    const grown = await own({ group: { default: { targets: all } }, target: Object.fromEntries(growing) });
    expect(grown.builds.reduce((sum, { buildArgs }) => sum + buildArgs.size, 0)).toBeLessThan(200_000);
    expect(messages(grown).at(-1)).toContain('far more targets and arguments');

    const chain = Array.from({ length: 100 }, (_, index) => [`c${index}`, { inherits: [`c${index + 1}`] }]);
    const long = await own({ target: { ...Object.fromEntries(chain), c100: {} } });
    expect(messages(long)).toEqual([expect.stringContaining('inherits over too many steps')]);
  });

  test('any JSON of the keys that count gives builds without marks', async () => {
    const word = fc.constantFrom('a', 't', '.', '../..', '${V}', '$${V}', '${f()}', 'docker-image://x', '', '%{');
    const key = fc.constantFrom(
      'a',
      't',
      'V',
      'context',
      'dockerfile',
      'args',
      'target',
      'platforms',
      'inherits',
      'targets',
      'matrix',
      'name',
      'default',
      'contexts',
      '__proto__',
    );
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'large' },
        fc.oneof(word, fc.constant(null), fc.integer(), fc.boolean()),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    const blocks = fc.dictionary(fc.constantFrom('a', 't', 'default'), fc.dictionary(key, tree, { maxKeys: 5 }));
    const file = fc
      .record(
        { target: fc.oneof(blocks, tree), group: fc.oneof(blocks, tree), variable: fc.oneof(blocks, tree), V: word },
        { requiredKeys: ['target'] },
      )
      .map((value) => JSON.stringify(value));
    const set = fc.array(
      fc.constantFrom(
        '*.args.V',
        't.context=x',
        '*.platform+=p',
        'a',
        '',
        '.',
        '=',
        '*.args.=',
        `t.target=${unknown('u')}`,
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(file, fc.string()), file, set, fc.boolean(), async (one, two, overrides, named) => {
        const read = readFrom({ 'docker-bake.json': one, 'docker-bake.override.json': two });
        const { builds, unread } = await bakeBuilds(
          call({ declaredBy: named ? AT : null, set: overrides }),
          read,
          null,
        );
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
