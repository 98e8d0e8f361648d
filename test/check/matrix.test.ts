import { expect, test } from 'vitest';
import { judge, readBuilds } from '../../src/check/check.js';
import type { MatrixRow } from '../../src/check/matrix.js';
import type { BuildPlan } from '../../src/discovery/plan.js';
import { tagSource } from '../../src/images/tag-source.js';
import { parseBuildHost, parseHostDeclaration } from '../../src/windows/host-declaration.js';

const TODAY = '2026-09-01';
const SERVERCORE = 'mcr.microsoft.com/windows/servercore';

interface Given {
  readonly dockerfile: string;
  readonly targets: readonly string[];
  readonly args?: Readonly<Record<string, string>>;
  readonly runner?: readonly string[];
  readonly runners?: Readonly<Record<string, string>>;
}

async function matrix({ dockerfile, targets, args = {}, runner = [], runners = {} }: Given) {
  const known = new Map(Object.entries(runners));
  const label = runner.at(-1);
  const parsed = label === undefined ? null : parseBuildHost(label, { defaultIsolation: 'process', runners: known });
  const declaredBy = { file: '.github/workflows/build.yml', line: 7 };
  const plan: BuildPlan = {
    dockerfile: 'web/Dockerfile',
    buildArgs: new Map(Object.entries(args)),
    unknownArgs: new Map(),
    stage: null,
    platform: null,
    isolation: null,
    buildHost: parsed?.ok ? parsed.buildHost : null,
    targets: null,
    declaredBy: label === undefined ? null : declaredBy,
    declarations: label === undefined ? [] : [{ ...declaredBy, runner, hostUnknown: null, unknownArgs: new Map() }],
    files: [],
    named: false,
  };
  const request = {
    plans: [plan],
    targets: targets.map(hostOf),
    runners: known,
    today: TODAY,
    problems: [],
    tool: { name: 'test', version: '0' },
    comments: () => ({ targets: null, ignores: [], problems: [] }),
    policy: (judged: readonly { readonly build: never }[], problems: never) => ({
      builds: judged.map(({ build }) => build),
      problems,
    }),
  } as never;
  const ports = {
    read: async () => ({ kind: 'text', text: dockerfile }) as const,
    images: tagSource(() => TODAY),
    progress: () => {},
  };
  return (await judge(request, await readBuilds(request, ports), ports)).matrix;
}

function hostOf(text: string) {
  const declared = parseHostDeclaration(text, { defaultIsolation: 'process' });
  if (!declared.ok) throw new Error(declared.message);
  return declared.host;
}

const short = ({ image, target, runner, base, args }: MatrixRow) => [
  image.split('/').at(-1),
  target,
  runner,
  base,
  args,
];

test('one row for each target that an image runs on, on a hosted runner of its build', async () => {
  const { include, withoutRunner } = await matrix({
    dockerfile: `FROM ${SERVERCORE}:ltsc2022\nRUN dir\n`,
    targets: ['ltsc2022', 'ltsc2025', 'ltsc2019'],
  });
  expect(include.map(short)).toEqual([
    ['servercore:ltsc2022', 'ltsc2022', 'windows-2022', 'ltsc2022', ''],
    ['servercore:ltsc2022', 'ltsc2025', 'windows-2022', 'ltsc2022', ''],
  ]);
  expect(withoutRunner).toEqual([]);
});

test('where the tag comes from an ARG, the tag that fits a target is a row with that argument', async () => {
  const { include } = await matrix({
    dockerfile: `ARG WINDOWS=ltsc2019\nARG IMAGE="servercore"\nFROM mcr.microsoft.com/windows/\${IMAGE}:\${WINDOWS}\nRUN dir\n`,
    targets: ['ltsc2022', 'ltsc2025'],
    args: { OTHER: 'x' },
  });
  expect(include.map(short)).toEqual([
    ['servercore:ltsc2022', 'ltsc2022', 'windows-2022', 'ltsc2022', 'OTHER=x\nWINDOWS=ltsc2022'],
    ['servercore:ltsc2022', 'ltsc2025', 'windows-2022', 'ltsc2022', 'OTHER=x\nWINDOWS=ltsc2022'],
  ]);
});

test.each([
  ['part of a tag', `ARG V=4.8-windowsservercore-ltsc2019\nFROM mcr.microsoft.com/dotnet/framework/runtime:$V\n`],
  [
    'the whole reference',
    `ARG V="mcr.microsoft.com/dotnet/framework/runtime:4.8-windowsservercore-ltsc2019"\nFROM \${V}\n`,
  ],
])('an argument that holds %s', async (_, dockerfile) => {
  const { include } = await matrix({ dockerfile, targets: ['ltsc2022'] });
  expect(include).toHaveLength(1);
  expect(include[0]?.args).toMatch(/^V=(?:mcr\S+:)?4\.8-windowsservercore-ltsc2022$/);
});

test('a literal FROM that does not run is no row: nothing but an edit changes it', async () => {
  const { include } = await matrix({ dockerfile: `FROM ${SERVERCORE}:ltsc2019\n`, targets: ['ltsc2022'] });
  expect(include).toEqual([]);
});

test('the runner that builds it now, with all its labels, where its RUN steps work there', async () => {
  const dockerfile = `FROM ${SERVERCORE}:ltsc2022\nRUN dir\n`;
  const own = { dockerfile, targets: ['ltsc2022'], runners: { big: '10.0.20348' } };
  expect((await matrix({ ...own, runner: ['self-hosted', 'big'] })).include[0]?.runner).toEqual(['self-hosted', 'big']);
  expect((await matrix({ ...own, runner: ['windows-2022'] })).include[0]?.runner).toBe('windows-2022');
  // Where they do not, one that can; what the user explained comes first.
  expect((await matrix({ ...own, runner: ['windows-2019'] })).include[0]?.runner).toBe('big');
});

test('what no known runner builds is named, and a declared one mends that', async () => {
  const given = { dockerfile: `FROM ${SERVERCORE}:ltsc2019\nRUN dir\n`, targets: ['ltsc2019'] };
  expect(await matrix(given)).toEqual({ include: [], withoutRunner: [`${SERVERCORE}:ltsc2019 on ltsc2019`] });
  const { include } = await matrix({ ...given, runners: { old: 'ltsc2019' } });
  expect(include[0]?.runner).toBe('old');
});
