import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planReport } from '../../src/cli/plan-command.js';
import { openWorkspace } from '../../src/io/workspace.js';
import { toPlanText } from '../../src/report/plan-text.js';
import { job, memoryWorkspace, WORKFLOW } from './memory.js';
import { planned, planTextOf, reportOf, settingsIn } from './repository-plan.js';

const DOCKERFILE = 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN cmd /c ver\n';

async function textOf(files: Readonly<Record<string, string>>): Promise<string> {
  const workspace = memoryWorkspace({ Dockerfile: DOCKERFILE, ...files });
  const report = await planReport(await planned(workspace), await settingsIn(workspace), workspace);
  return toPlanText(report, { colour: false, width: 80, quiet: false });
}

describe('whatever a repository holds, it comes to a plan that can be printed', () => {
  const word = fc.constantFrom(
    ...'docker build . -f --build-arg A=1 $A ${{ matrix.a }} ${{ fromJson(x) }} @args ` \\ ^ && | ( ) { } " \' \n # if then fi for do done %A% ${A:-b} --target --platform windows/amd64 <<EOF __proto__ --isolation=hyperv buildx bake compose cd .. /'.split(
      ' ',
    ),
  );
  const script = fc.oneof(
    fc.array(word, { maxLength: 25 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );
  const host = fc.constantFrom(
    'windows-2022',
    'ubuntu-latest',
    '[self-hosted, windows]',
    '${{ inputs.os }}',
    '{ group: x }',
    '[]',
    '7',
  );
  const shell = fc.constantFrom('bash', 'pwsh', 'cmd', 'sh', 'python', '${{ matrix.shell }}');

  test('any shell text in a step', async () => {
    await fc.assert(
      fc.asyncProperty(host, shell, script, async (runsOn, name, text) => {
        const workflow = job(runsOn, JSON.stringify(`docker build .\n${text}`)).replace(
          '- run',
          `- shell: ${name}\n        run`,
        );
        expect(await textOf({ [WORKFLOW]: workflow })).toMatch(/\n$/);
      }),
      { numRuns: 300 },
    );
  });

  const key = fc.constantFrom(
    ...'on jobs runs-on steps run uses with env strategy matrix include exclude defaults working-directory shell if needs services build context dockerfile args target extends isolation platforms group __proto__ constructor'.split(
      ' ',
    ),
  );
  const leaf = fc.oneof(
    script,
    fc.constantFrom(
      'docker build .',
      'docker/build-push-action@v6',
      './.github/workflows/build.yml',
      './',
      'windows-2022',
      null,
      true,
      1,
    ),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map((pairs) => Object.fromEntries(pairs)),
    ),
  }));

  test('any YAML as a workflow, a compose file, an action, a bake file', async () => {
    await fc.assert(
      fc.asyncProperty(value, value, async (jobs, other) => {
        const files = {
          [WORKFLOW]: `# docker\n${JSON.stringify({ on: 'push', jobs })}`,
          '.github/workflows/other.yml': `# docker\n${JSON.stringify(other)}`,
          'compose.yml': JSON.stringify({ services: other }),
          'action.yml': JSON.stringify({ runs: { using: 'composite', steps: jobs } }),
          'docker-bake.json': JSON.stringify({ target: other }),
        };
        expect(await textOf(files)).toMatch(/\n$/);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['no YAML', 'on: push\njobs: [docker build'],
    ['an alias of itself', '# docker\non: push\njobs: &a { x: *a }\n'],
    [
      'laughing aliases',
      `# docker\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]`)
        .join('\n')}\njobs: *i\n`,
    ],
    ['very deep', `# docker\non: push\njobs: ${'['.repeat(20_000)}`],
    ['nothing but NUL', '\u0000docker\u0000'],
    ['the marks that stand for what is not known', job('windows-2022', 'docker build \uFDD0zz\uFDD1 \uFDD0')],
  ])('%s', async (_, text) => {
    const printed = await textOf({ [WORKFLOW]: text, 'compose.yml': text, 'docker-bake.json': text });
    expect(printed).toContain('Dockerfile\n');
    expect(printed).not.toMatch(/\n\s+at /);
  });
});

describe('on a disk', () => {
  let root = '';
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'compat-plan-'));
    write('Dockerfile', DOCKERFILE);
    write(WORKFLOW, job('windows-2022', 'docker build .'));
    write('elsewhere.yml', job('windows-2025', 'docker build .'));
    write('.github/workflows/huge.yml', `# docker build\n${'x: y\n'.repeat(300_000)}`);
    symlinkSync(join(root, 'elsewhere.yml'), join(root, '.github/workflows/link.yml'));
    symlinkSync('/etc/passwd', join(root, '.github/workflows/out.yml'));
    symlinkSync('nowhere.yml', join(root, '.github/workflows/dangling.yml'));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('workflows that are links: read within the repository, named where they lead out or are too large', async () => {
    const { builds, notRead } = await reportOf(root);
    expect(builds.map(({ buildHost, declaredBy }) => [buildHost?.name, declaredBy[0]?.file])).toEqual([
      ['windows-2022', WORKFLOW],
      ['windows-2025', '.github/workflows/link.yml'],
    ]);
    expect(notRead.map(({ file }) => file.slice('.github/workflows/'.length))).toEqual([
      'dangling.yml',
      'huge.yml',
      'out.yml',
    ]);
    expect(await planTextOf(root)).not.toContain('root:');
  });

  test('a name that the workflow spells in another case is found for a Windows machine, and only there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'compat-case-'));
    for (const [path, text] of Object.entries({
      'Web/Dockerfile': DOCKERFILE,
      'a.yml': job('windows-2022', 'docker build web'),
      'b.yml': job('ubuntu-latest', 'docker buildx build --platform windows/amd64 web'),
    })) {
      const at = path.endsWith('.yml') ? `.github/workflows/${path}` : path;
      mkdirSync(dirname(join(folder, at)), { recursive: true });
      writeFileSync(join(folder, at), text);
    }
    const { plans, notRead } = await planned(openWorkspace(folder, { git: false }));
    rmSync(folder, { recursive: true });
    expect(plans.map(({ dockerfile, buildHost }) => [dockerfile, buildHost?.os])).toEqual([
      ['Web/Dockerfile', 'windows'],
    ]);
    expect(notRead.map(({ file, windows }) => [file, windows])).toEqual([['.github/workflows/b.yml', true]]);
  });
});

test('500 workflows that all build the same: one build that remembers them all', async () => {
  const names = Array.from({ length: 500 }, (_, index) => `.github/workflows/${String(index).padStart(3, '0')}.yml`);
  const files = Object.fromEntries(names.map((name) => [name, job('windows-2022', 'docker build .')]));
  const { plans } = await planned(memoryWorkspace({ Dockerfile: DOCKERFILE, ...files }));
  expect(plans).toHaveLength(1);
  expect(plans[0]?.declarations).toHaveLength(500);
  expect(plans[0]?.files).toHaveLength(500);
});

test('what the call excludes stays out, though a workflow or the config file names it', async () => {
  const workspace = memoryWorkspace({
    Dockerfile: DOCKERFILE,
    'old/image.txt': DOCKERFILE,
    'new/image.txt': DOCKERFILE,
    'tool/image.txt': DOCKERFILE,
    [WORKFLOW]: job('windows-2022', 'docker build -f old/image.txt .', 'docker build -f new/image.txt .'),
    '.github/windows-containers.yml': 'builds: [{ dockerfile: tool/image.txt }]\n',
  });
  const paths = async (...dockerfiles: readonly string[]) =>
    (await planned(workspace, { dockerfiles })).plans.map(({ dockerfile }) => dockerfile);
  expect(await paths('!old', '!tool/image.txt')).toEqual(['Dockerfile', 'new/image.txt']);
  expect(await paths('Dockerfile')).toEqual(['Dockerfile']);
  expect(await paths()).toEqual(['Dockerfile', 'new/image.txt', 'old/image.txt', 'tool/image.txt']);
});
