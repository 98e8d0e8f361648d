import { expect, test } from 'vitest';
import type { BuildPlan } from '../../src/find/plan.js';
import { judgeBuilds } from '../../src/judge/judge-builds.js';
import { type MatrixRow, matrixOf } from '../../src/judge/matrix.js';
import { readBuilds } from '../../src/judge/read-build.js';
import { basesOf, resolveBuilds } from '../../src/judge/resolve-builds.js';
import { withVerifiedAdvice } from '../../src/judge/verified-advice.js';
import { tagSource } from '../../src/resolve/tag-source.js';
import { parseBuildHost, parseHostDeclaration } from '../../src/windows/host-declaration.js';

const TODAY = '2026-09-01';
const SERVERCORE = 'mcr.microsoft.com/windows/servercore';

interface Given {
  readonly dockerfile: string;
  readonly targets: readonly string[];
  readonly args?: Readonly<Record<string, string>>;
  readonly runner?: readonly string[];
  readonly runners?: Readonly<Record<string, string>>;
  readonly unknownArgs?: Readonly<Record<string, string>>;
  readonly stage?: string;
  readonly platform?: string;
  readonly isolation?: 'hyperv';
}

const NO_ROWS = { include: [], withoutRunner: [], leftOut: 0 };

async function matrix(given: Given) {
  const { dockerfile, targets, args = {}, runner = [], runners = {}, isolation = null } = given;
  const unknownArgs = new Map(Object.entries(given.unknownArgs ?? {}));
  const known = new Map(Object.entries(runners));
  const label = runner.at(-1);
  const parsed = label === undefined ? null : parseBuildHost(label, { defaultIsolation: 'process', runners: known });
  const buildHost = parsed?.ok ? parsed.buildHost : null;
  const declaredBy = { file: '.github/workflows/build.yml', line: 7 };
  const plan: BuildPlan = {
    dockerfile: 'web/Dockerfile',
    buildArgs: new Map(Object.entries(args)),
    unknownArgs,
    stage: given.stage ?? null,
    platform: given.platform ?? null,
    isolation,
    buildHost:
      buildHost?.os === 'windows' && isolation ? { os: 'windows', host: { ...buildHost.host, isolation } } : buildHost,
    targets: null,
    declaredBy: label === undefined ? null : declaredBy,
    declarations:
      label === undefined
        ? []
        : [{ ...declaredBy, runner, hostUnknown: null, builder: { kind: 'docker', elsewhere: null }, unknownArgs }],
    files: [],
    tags: [],
    pushes: null,
    named: false,
  };
  const source = tagSource(() => TODAY);
  const { builds } = await readBuilds([plan], async () => ({ kind: 'text', text: dockerfile }));
  const resolved = await resolveBuilds(basesOf(builds, TODAY), source, () => {});
  const hosts = builds.map(() => targets.map(hostOf));
  const judged = await withVerifiedAdvice(source, (tags) =>
    judgeBuilds(resolved, { targets: hosts, today: TODAY, likelyBuilder: () => null, runners: new Map() }, tags),
  );
  const pairs = builds.map((read, index) => ({ read, judged: judged.builds[index]! }));
  return matrixOf(pairs, known, TODAY);
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

test('a literal FROM that does not run is not a row: nothing but an edit changes it', async () => {
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
  expect(await matrix(given)).toEqual({ ...NO_ROWS, withoutRunner: [`${SERVERCORE}:ltsc2019 on ltsc2019`] });
  const { include } = await matrix({ ...given, runners: { old: 'ltsc2019' } });
  expect(include[0]?.runner).toBe('old');
});

const RUN = 'RUN dir\n';

test('where no machine is declared, one that runs every stage with a RUN, not the last base alone', async () => {
  const dockerfile = `FROM ${SERVERCORE}:ltsc2025 AS build\n${RUN}FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nCOPY --from=build /x /x\n`;
  const { include } = await matrix({ dockerfile, targets: ['ltsc2022', 'ltsc2025'] });
  expect(include.map(({ target, runner }) => [target, runner])).toEqual([
    ['ltsc2022', 'windows-2025'],
    ['ltsc2025', 'windows-2025'],
  ]);
});

test('a base that both Linux and Windows have, and nothing that tells which is meant, is not a row', async () => {
  expect(await matrix({ dockerfile: 'FROM golang:1.25\nCOPY . .\n', targets: ['ltsc2022'] })).toEqual(NO_ROWS);
});

test('a base that rests on an argument nobody can know is not a row', async () => {
  const dockerfile = `ARG V=ltsc2022\nFROM ${SERVERCORE}:\${V}\n${RUN}`;
  const given = { dockerfile, targets: ['ltsc2022', 'ltsc2025'], runner: ['windows-2022'] };
  expect(await matrix({ ...given, unknownArgs: { V: '$' } })).toEqual(NO_ROWS);
  expect((await matrix({ ...given, unknownArgs: { SECRET: '$' } })).include.map(({ args }) => args)).toEqual(['', '']);
});

test('a Linux machine builds for Windows only what runs nothing of Windows', async () => {
  const windows = { targets: ['ltsc2022'], runner: ['ubuntu-latest'], platform: 'windows/amd64' };
  const copies = `FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nCOPY x /x\n`;
  const go = `FROM --platform=linux/amd64 golang:1.25 AS build\nRUN go build\n${copies}`;
  const runners = async (given: Given) =>
    (await matrix(given)).include.map(({ runner, platform }) => [runner, platform]);
  expect(await runners({ ...windows, dockerfile: copies })).toEqual([['ubuntu-latest', 'windows/amd64']]);
  expect(await runners({ ...windows, dockerfile: go })).toEqual([['ubuntu-latest', 'windows/amd64']]);
  expect(await runners({ ...windows, dockerfile: `${copies}${RUN}` })).toEqual([['windows-2022', 'windows/amd64']]);
});

test('what only Hyper-V isolation builds on its machine now is built on another', async () => {
  const dockerfile = `FROM ${SERVERCORE}:ltsc2022\n${RUN}`;
  const given = { dockerfile, targets: ['ltsc2022'], runner: ['own'], runners: { own: 'ltsc2025' } };
  const { include } = await matrix({
    ...given,
    dockerfile: dockerfile.replace('2022', '2019'),
    targets: ['ltsc2019'],
    isolation: 'hyperv',
  });
  expect(include).toEqual([]);
});

test('the stage and the platform that are built stand in the row', async () => {
  const dockerfile = `FROM mcr.microsoft.com/windows/nanoserver:ltsc2022 AS one\nFROM mcr.microsoft.com/windows/nanoserver:ltsc2025 AS two\n`;
  const { include } = await matrix({ dockerfile, targets: ['ltsc2022'], stage: 'one' });
  expect(include.map(({ stage, platform }) => [stage, platform])).toEqual([['one', '']]);
});

test('more rows than GitHub starts are counted, not lost', async () => {
  const targets = Array.from({ length: 300 }, (_, index) => `host${index} = ltsc2022`);
  const { include, leftOut } = await matrix({ dockerfile: `FROM ${SERVERCORE}:ltsc2022\n`, targets });
  expect([include.length, leftOut]).toEqual([256, 44]);
});
