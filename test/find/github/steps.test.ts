import { describe, expect, test } from 'vitest';
import { isWorkflowFile } from '../../../src/find/github/workflow-text.js';
import { asWritten } from '../../../src/find/unknown.js';
import { FILE, oneJob, scriptsOf, stepsOf, summary } from './steps-of.js';

const summaries = async (text: string, files?: Record<string, string>) =>
  (await stepsOf(text, files)).steps.map(summary);

test('a docker build in a run', async () => {
  const { steps, unread } = await stepsOf(oneJob({}));
  expect(steps).toEqual([
    {
      file: FILE,
      line: 6,
      job: 'image',
      host: { kind: 'runner', labels: ['windows-2022'] },
      action: { kind: 'run', script: 'docker build .', scriptLine: 6, shell: 'pwsh', env: new Map(), folder: '' },
    },
  ]);
  expect(unread).toEqual([]);
});

test.each([
  ['.github/workflows/a.yml', true],
  ['.github/workflows/a.yaml', true],
  ['.github/workflows/sub/a.yml', false],
  ['.github/a.yml', false],
  ['x/.github/workflows/a.yml', false],
])('%s is a workflow: %s', (path, is) => expect(isWorkflowFile(path)).toBe(is));

describe('where a job runs', () => {
  test.each([
    ['windows-2022', 'windows-2022 pwsh'],
    ['Windows-2022', 'Windows-2022 pwsh'],
    ['ubuntu-latest', 'ubuntu-latest bash'],
    ['[self-hosted, windows, x64]', 'self-hosted+windows+x64 pwsh'],
    ['[self-hosted, linux]', 'self-hosted+linux bash'],
    ['my-label', 'my-label default'],
    ['[windows, linux]', 'windows+linux default'],
    ['{group: big, labels: windows-8-core}', 'windows-8-core pwsh'],
    ['{group: big, labels: [windows, "${{ matrix.size }}"]}', 'windows+xl pwsh'],
    ['{group: big}', '?group: big default'],
    ['${{ matrix.os }}', 'windows-2019 pwsh'],
    ['windows-${{ matrix.v }}', 'windows-2025 pwsh'],
    ['${{ fromJSON(\'["self-hosted","windows"]\') }}', 'self-hosted+windows pwsh'],
    ['${{ fromJSON(\'{"group":"g","labels":["windows"]}\') }}', 'windows pwsh'],
    ['${{ inputs.os }}', '?${{ inputs.os }} default'],
    ['windows-${{ inputs.v }}', '?windows-${{ inputs.v }} default'],
    ['[self-hosted, "${{ vars.OS }}"]', '?[self-hosted, ${{ vars.OS }}] default'],
    ['${{ matrix.none }}', '?${{ matrix.none }} default'],
  ])('runs-on: %s', async (runsOn, expected) => {
    const job = [`runs-on: ${runsOn}`, 'strategy: {matrix: {os: [windows-2019], v: [2025], size: [xl]}}'];
    expect(await summaries(oneJob({ job }))).toEqual([`7 ${expected} . | docker build .`]);
  });

  test('in a container the host stays, the shell is sh', async () => {
    const job = ['runs-on: ubuntu-latest', 'container: docker:cli'];
    expect(await summaries(oneJob({ job }))).toEqual(['7 ubuntu-latest sh . | docker build .']);
  });
});

describe('shell and folder', () => {
  const DEFAULTS = ['defaults: {run: {shell: cmd, working-directory: src}}'];
  test.each([
    [[], ['shell: powershell'], 'powershell .'],
    [[], ['shell: bash -e {0}'], 'bash .'],
    [[], [`shell: pwsh -command ". '{0}'"`], 'pwsh .'],
    [[], ["shell: 'C:\\msys64\\usr\\bin\\bash.exe -l {0}'"], 'bash .'],
    [[], ['shell: python'], 'null .'],
    [[], ['shell: ${{ inputs.shell }}'], 'null .'],
    [DEFAULTS, [], 'cmd src'],
    [DEFAULTS, ['shell: bash', 'working-directory: docker'], 'bash docker'],
    [[], ['working-directory: ./a/../b/'], 'pwsh b'],
    [[], ["working-directory: 'a\\b'"], 'pwsh a/b'],
    [[], ['working-directory: ${{ github.workspace }}/a'], 'pwsh a'],
    [[], ['working-directory: ${{ inputs.dir }}'], 'pwsh ${{ inputs.dir }}'],
    [[], ['working-directory: a/${{ inputs.dir }}'], 'pwsh a/${{ inputs.dir }}'],
    [[], ['working-directory: a/${{ inputs.dir }}/../b'], 'pwsh a/${{ inputs.dir }}/../b'],
    [[], ['working-directory: ../other'], 'pwsh ../other'],
    [[], ["working-directory: 'C:\\x'"], 'pwsh C:\\x'],
  ])('%j %j', async (job, step, expected) => {
    const [only] = await summaries(oneJob({ job, step: ['run: docker build .', ...step] }));
    expect(only).toContain(` windows-2022 ${expected} | `);
  });

  test('a folder outside of the workspace is not known', async () => {
    const { steps } = await stepsOf(oneJob({ step: ['run: docker build .', 'working-directory: ../x'] }));
    expect(steps[0]?.action.folder).not.toBe(asWritten(steps[0]!.action.folder));
  });

  test('defaults of the job beat those of the workflow, each by itself', async () => {
    const text = `defaults: {run: {shell: cmd, working-directory: a}}\n${oneJob({ job: ['defaults: {run: {working-directory: b}}'] })}`;
    expect(await summaries(text)).toEqual(['8 windows-2022 cmd b | docker build .']);
  });
});

describe('lines of a script', () => {
  const lineOf = async (...step: string[]) => {
    const [only] = (await stepsOf(oneJob({ step }))).steps;
    return only?.action.kind === 'run' ? [only.line, only.action.scriptLine, only.action.script] : null;
  };
  test.each([
    [
      ['run: |', '  echo', '  docker build .'],
      [6, 7, 'echo\ndocker build .\n'],
    ],
    [
      ['run: |-', '  docker build ${{ github.ref }}'],
      [6, 7, 'docker build ${{ github.ref }}'],
    ],
    [
      ['name: x', 'run: |', '', '  docker build ${{ github.ref }}', '    -t x'],
      [7, 8, '\ndocker build ${{ github.ref }}\n  -t x\n'],
    ],
    [
      ['run: >', '  docker', '  build ${{ github.ref }}'],
      [6, null, 'docker build ${{ github.ref }}\n'],
    ],
    [['run: "docker build \\"${{ github.ref }}\\""'], [6, 6, 'docker build "${{ github.ref }}"']],
    [
      ['run: "docker \\', '  build ${{ github.ref }}\\t"'],
      [6, null, 'docker build ${{ github.ref }}\t'],
    ],
    [
      ["run: 'docker", "  build it''s ${{ github.ref }}'"],
      [6, null, "docker build it's ${{ github.ref }}"],
    ],
    [
      ['run: docker build', '  ${{ github.ref }}'],
      [6, null, 'docker build ${{ github.ref }}'],
    ],
  ])('%j', async (step, [line, scriptLine, script]) => {
    const found = await lineOf(...step);
    expect(found?.slice(0, 2)).toEqual([line, scriptLine]);
    expect(asWritten(String(found?.[2]))).toBe(script);
  });
});

test.each([
  ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
])('%s change nothing', async (_, change) => {
  const text = oneJob({ step: ['run: |', '  echo', '  docker build ${{ inputs.x }}', 'shell: cmd'] });
  expect(await stepsOf(change(text))).toEqual(await stepsOf(text));
});

describe('env', () => {
  const envOf = async (text: string) => {
    const { steps } = await stepsOf(text);
    return Object.fromEntries([...(steps.at(-1)?.action.env ?? [])].map(([name, value]) => [name, asWritten(value)]));
  };

  test('the step beats the job beats the workflow; each may use what is around it', async () => {
    const text = `env: {A: 1, B: 1, C: 1.10}\n${oneJob({
      job: ['env: {B: 2, C: "${{ matrix.x }}", D: "${{ inputs.d }}"}', 'strategy: {matrix: {x: [y]}}'],
      step: [
        'run: docker build ${{ env.C }} ${{ env.D }} ${{ env.E }} ${{ env.F }}',
        'env: {C: "3${{ env.B }}", E: "${{ env.D }}"}',
      ],
    })}`;
    expect(await envOf(text)).toEqual({ A: '1', B: '2', C: '32', D: '${{ inputs.d }}', E: '${{ env.D }}' });
    expect(scriptsOf(await stepsOf(text))).toEqual(['docker build 32 ${{ env.D }} ${{ env.E }} ${{ env.F }}']);
  });

  test('what a step writes to GITHUB_ENV is no longer known in the next ones', async () => {
    const step = [
      '- run: docker build ${{ env.A }}',
      '- run: echo A=x >> $GITHUB_ENV',
      '- run: docker build ${{ env.A }} ${{ env.B }}',
    ];
    const text = oneJob({ job: ['env: {A: 1, B: 2}'], step });
    expect(scriptsOf(await stepsOf(text))).toEqual(['docker build 1', 'docker build ${{ env.A }} 2']);
    expect(await envOf(text)).toEqual({ A: '${{ env.A }}', B: '2' });
  });
});

describe('conditions', () => {
  const MATRIX = 'strategy: {matrix: {os: [windows-2019, windows-2022]}}';
  const runs = async (condition: string) => {
    const step = ['run: docker build ${{ matrix.os }}', `if: ${condition}`];
    return scriptsOf(await stepsOf(oneJob({ job: ['runs-on: ${{ matrix.os }}', MATRIX], step }))).map((script) =>
      script.slice(13),
    );
  };
  test.each([
    ["matrix.os == 'windows-2022'", ['windows-2022']],
    ["${{ matrix.os == 'windows-2022' }}", ['windows-2022']],
    ["runner.os == 'Linux'", []],
    ["github.ref == 'x' && matrix.os == 'windows-2019'", ['windows-2019']],
    ["github.ref == 'x'", ['windows-2019', 'windows-2022']],
    ['success()', ['windows-2019', 'windows-2022']],
    ['false', []],
    ["${{ matrix.os }} == 'windows-2022'", ['windows-2019', 'windows-2022']],
  ])('if: %s', async (condition, expected) => expect(await runs(condition)).toEqual(expected));

  test('a job that never runs builds nothing', async () => {
    expect(await summaries(oneJob({ job: ['if: false'] }))).toEqual([]);
    expect(await summaries(oneJob({ job: ["if: github.ref == 'x'"] }))).toHaveLength(1);
  });
});

describe('steps that cannot build', () => {
  test.each([
    ['run: npm test'],
    ['uses: actions/setup-node@v4'],
    ['uses: docker/login-action@v3'],
    ['uses: docker://alpine'],
  ])('%s', async (step) => expect(await summaries(oneJob({ step: [step, 'name: docker build'] }))).toEqual([]));

  test('where nothing speaks of a build, the text is not even parsed', async () => {
    expect(await stepsOf('on: push\njobs: [')).toEqual({
      steps: [],
      unread: [],
      starts: [],
      called: [],
      callable: false,
    });
  });
});

describe('checkouts', () => {
  const CHECKOUT = '- uses: actions/checkout@v4';
  const folders = async (...step: string[]) =>
    (await stepsOf(oneJob({ step }))).steps.map(({ action }) => asWritten(action.folder) || '.');
  test.each([
    [[CHECKOUT, '- run: docker build .'], ['.']],
    [[CHECKOUT, '  with: {path: repo}', '- run: docker build .', '  working-directory: repo/a'], ['a']],
    [[CHECKOUT, '  with: {path: repo}', '- run: docker build repo'], ['.']],
    [[CHECKOUT, '  with: {repository: o/other}', '- run: docker build .'], []],
    [
      [
        CHECKOUT,
        CHECKOUT,
        '  with: {repository: o/other, path: x}',
        '- run: docker build .',
        '  working-directory: x/y',
      ],
      [],
    ],
    [
      [
        CHECKOUT,
        CHECKOUT,
        '  with: {repository: o/other, path: x}',
        '- run: docker build .',
        '  working-directory: xy',
      ],
      ['xy'],
    ],
    [
      [
        CHECKOUT,
        '  with: {repository: "${{ github.repository }}", path: r}',
        '- run: docker build .',
        '  working-directory: r',
      ],
      ['.'],
    ],
    [
      [
        CHECKOUT,
        '  with: {repository: "${{ github.event.pull_request.head.repo.full_name || github.repository }}"}',
        '- run: docker build .',
      ],
      ['.'],
    ],
    [[CHECKOUT, '  with: {repository: "${{inputs.repo}}"}', '- run: docker build .'], ['${{ inputs.repo }}']],
    [[CHECKOUT, '  with: {repository: o/other}', CHECKOUT, '- run: docker build .'], ['.']],
    [
      [
        CHECKOUT,
        '  with: {repository: o/other}',
        CHECKOUT,
        '  with: {path: r}',
        '- run: docker build .',
        '  working-directory: r/a',
      ],
      ['a'],
    ],
    [
      [
        CHECKOUT,
        '  with: {repository: o/other, path: x}',
        '- uses: docker/build-push-action@v6',
        '  with: {context: x/y}',
      ],
      [],
    ],
  ])('%j', async (steps, expected) => expect(await folders(...steps)).toEqual(expected));

  test('above a checkout in a folder, paths of a script are not of the repository', async () => {
    const { steps } = await stepsOf(oneJob({ step: [CHECKOUT, '  with: {path: repo}', '- run: docker build repo'] }));
    expect(steps[0]?.action.folder).not.toBe('.');
    expect(asWritten(steps[0]!.action.folder)).toBe('.');
  });

  test('paths of inputs follow the checkout', async () => {
    const step = [
      CHECKOUT,
      '  with: {path: repo}',
      '- uses: docker/build-push-action@v6',
      '  with: {context: ./repo, file: "${{ github.workspace }}/repo/win/Dockerfile"}',
    ];
    expect(await summaries(oneJob({ step }))).toEqual([
      '8 windows-2022 docker/build-push-action@v6 . | context=.; file=win/Dockerfile',
    ]);
  });
});

describe('local actions', () => {
  const ACTION = [
    'name: image',
    'description: builds',
    'inputs:',
    '  version: {required: true}',
    '  tag: {default: latest}',
    '  none: {}',
    'runs:',
    '  using: composite',
    '  steps:',
    '    - run: docker build --build-arg V=${{ inputs.version }} -t x:${{ inputs.TAG }}${{ inputs.none }} ${{ github.action_path }}',
    '      shell: pwsh',
    '',
  ].join('\n');
  const call = (withInputs: string, uses = './.github/actions/image') =>
    oneJob({ step: [`uses: ${uses}`, `with: ${withInputs}`] });

  test.each(['action.yml', 'action.yaml'])('the steps of an %s are steps of the job', async (name) => {
    const path = `.github/actions/image/${name}`;
    const { steps } = await stepsOf(call('{Version: ltsc2022}'), { [path]: ACTION });
    expect(steps).toMatchObject([{ file: path, line: 10, job: 'image', host: { labels: ['windows-2022'] } }]);
    expect(scriptsOf({ steps, unread: [], starts: [], called: [], callable: false })).toEqual([
      'docker build --build-arg V=ltsc2022 -t x:latest /github/workspace/.github/actions/image',
    ]);
  });

  test.each([
    ['./repo/.github/actions/image', 1],
    ['./.github/actions/image', 0],
    ['$/.github/actions/image', 1],
  ])('with the repository in a folder, %s gives %i', async (uses, count) => {
    const step = ['- uses: actions/checkout@v4', '  with: {path: repo}', `- uses: ${uses}`];
    const { steps } = await stepsOf(oneJob({ step }), { '.github/actions/image/action.yml': ACTION });
    expect(steps).toHaveLength(count);
  });

  test('inputs that are not known stay unknown', async () => {
    const files = { '.github/actions/image/action.yml': ACTION };
    expect(scriptsOf(await stepsOf(call('{version: "${{ inputs.v }}", tag: ""}'), files))[0]).toContain(
      'V=${{ inputs.version }} -t x: /',
    );
  });

  test('one that calls itself ends', async () => {
    const own = ACTION.replace(
      / {4}- run:.*\n.*\n/,
      '    - uses: ./.github/actions/image\n    - run: docker build .\n      shell: bash\n',
    );
    const { steps } = await stepsOf(call('{}'), { '.github/actions/image/action.yml': own });
    expect(steps).toHaveLength(1);
  });

  test('one that cannot be read is said where it speaks of a build', async () => {
    const text = oneJob({ step: ['- uses: ./build-docker', '- uses: ./setup', '- run: docker build .'] });
    expect((await stepsOf(text)).unread).toEqual([
      {
        file: FILE,
        line: 6,
        message:
          './build-docker is called here, but build-docker/action.yml or build-docker/action.yaml could not be read, so what it builds is not known.',
        dockerfile: null,
      },
    ]);
  });

  test('actions in JavaScript are none of ours', async () => {
    const files = { 'docker/action.yml': 'name: x\ndescription: x\nruns: {using: node20, main: index.js}\n' };
    expect(await stepsOf(call('{}', './docker'), files)).toMatchObject({ steps: [], unread: [] });
  });
});

describe('reusable workflows', () => {
  const CALLED = [
    'on:',
    '  workflow_call:',
    '    inputs:',
    '      os: {type: string, required: true}',
    '      tag: {type: string, default: ltsc2022}',
    '      push: {type: boolean}',
    'jobs:',
    '  inner:',
    '    runs-on: ${{ inputs.os }}',
    '    steps:',
    '      - run: docker build --build-arg TAG=${{ inputs.tag }} ${{ inputs.push }} .',
    '',
  ].join('\n');
  const PATH = '.github/workflows/image.yml';
  const caller = (...lines: string[]) =>
    ['on: push', 'jobs:', '  call:', `    uses: ./${PATH}`, ...lines.map((line) => `    ${line}`), ''].join('\n');

  test('what the call gives is known', async () => {
    const found = await stepsOf(caller('with: {os: windows-2019}'), { [PATH]: CALLED });
    expect(found.steps).toMatchObject([
      { file: PATH, line: 11, job: 'call / inner', host: { labels: ['windows-2019'] } },
    ]);
    expect(scriptsOf(found)).toEqual(['docker build --build-arg TAG=ltsc2022 false .']);
    expect(found.called).toEqual([PATH]);
  });

  test('for each row of the matrix of the call', async () => {
    const text = caller(
      'strategy: {matrix: {include: [{os: windows-2019, tag: a}, {os: windows-2022, tag: "${{ vars.T }}"}]}}',
      'with: {os: "${{ matrix.os }}", tag: "${{ matrix.tag }}", push: true}',
    );
    expect((await summaries(text, { [PATH]: CALLED })).map((step) => step.replace(/ pwsh.*TAG/, ''))).toEqual([
      '11 windows-2019=a true .',
      '11 windows-2022=${{ inputs.tag }} true .',
    ]);
  });

  test('by itself its inputs are not known, not even those with a default', async () => {
    const found = await stepsOf(CALLED);
    expect(found.callable).toBe(true);
    expect(found.steps.map(summary)).toEqual([
      '11 ?${{ inputs.os }} default . | docker build --build-arg TAG=${{ inputs.tag }} ${{ inputs.push }} .',
    ]);
  });

  test('one that calls itself ends, one of another repository is nothing', async () => {
    const own = CALLED.replace('jobs:', `jobs:\n  again:\n    uses: ./${PATH}\n    with: {os: "\${{ inputs.os }}"}`);
    expect((await stepsOf(caller('with: {os: x}'), { [PATH]: own })).steps).toHaveLength(3);
    expect(await stepsOf('on: push\njobs:\n  a:\n    uses: o/r/.github/workflows/docker.yml@v1\n')).toMatchObject({
      steps: [],
      unread: [],
    });
  });
});

describe('what cannot be read', () => {
  test.each([
    ['not YAML', 'on: push\njobs:\n  docker: [\n', 4, 'Flow sequence'],
    ['no mapping', '- docker build', 1, 'could not be read'],
    ['no jobs', 'on: push\nname: docker', 1, 'it holds no jobs'],
    ['too large', `# docker\n${'x'.repeat(512_000)}`, 1, 'larger than 500 KB'],
    ['nested too deeply', `docker: ${'['.repeat(100_000)}`, 1, 'could not be read'],
    [
      'a YAML bomb',
      `docker: &a0 [x,x,x,x,x,x,x,x]\n${Array.from({ length: 20 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(8)}]`).join('\n')}`,
      1,
      'aliases',
    ],
  ])('%s', async (_, text, line, words) => {
    const { steps, unread } = await stepsOf(text);
    expect(steps).toEqual([]);
    expect(unread).toMatchObject([{ file: FILE, line, dockerfile: null, message: expect.stringContaining(words) }]);
  });

  test('a key that the parser does not know keeps nothing else from being read', async () => {
    const text = oneJob({ job: ['brand-new: 1'], step: ['run: docker build .', 'newer: {a: b}'] });
    expect(await summaries(text)).toEqual(['7 windows-2022 pwsh . | docker build .']);
  });

  test('no text of a workflow can pass for a mark', async () => {
    const mark = '"\\uFDD041\\uFDD1"';
    const job = [`env: {${mark}: ${mark}}`, `runs-on: [${mark}]`];
    const { steps } = await stepsOf(
      oneJob({ job, step: ['- uses: docker/bake-action@v6', `  with: {${mark}: ${mark}}`] }),
    );
    expect(JSON.stringify(steps.map(({ action, ...rest }) => [rest, [...action.env]]))).not.toMatch(/\uFDD0/);
    expect(steps).toHaveLength(1);
  });

  test('aliases are read', async () => {
    const text = oneJob({ job: ['env: &env {A: 1}'], step: ['run: docker build ${{ env.A }}', 'env: *env'] });
    expect(scriptsOf(await stepsOf(text))).toEqual(['docker build 1']);
  });

  test('matrices within matrices end', async () => {
    const rows = `strategy: {matrix: {a: [${Array.from({ length: 256 }, (_, n) => n).join(',')}]}}`;
    const called = `on: workflow_call\njobs:\n  x:\n    runs-on: windows-2022\n    ${rows}\n    steps:\n      - run: docker build \${{ matrix.a }}\n`;
    const text = `on: push\njobs:\n  x:\n    uses: ./.github/workflows/c.yml\n    ${rows}\n`;
    const { steps, unread } = await stepsOf(text, { '.github/workflows/c.yml': called });
    expect(steps).toHaveLength(256);
    expect(unread).toMatchObject([{ message: expect.stringContaining('5000') }]);
  });
});
