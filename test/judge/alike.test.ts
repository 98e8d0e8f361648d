import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runCheck } from '../../src/engine.js';
import { AlikeDockerfiles } from '../../src/judge/alike-dockerfiles.js';
import type { ReportedBuild } from '../../src/judge/report.js';
import { parseSettings } from '../../src/options/settings.js';
import { parseDockerfile } from '../../src/read/parse.js';
import { memoryWorkspace } from '../find/memory.js';
import { FACE } from './run.js';

/** `@` in a text of these tests. */
const BASE = 'FROM mcr.microsoft.com/windows/servercore:ltsc2019\n';

test.each([
  ['other texts of no consequence', 'ARG V=1\n@ENV A=1\nRUN cmd /c a\n', 'ARG V=2\n@ENV A=2\nRUN cmd /c b\n', true],
  ['quotes that hold nothing more', 'ARG V="1"\n@', "ARG V='2'\n@", true],
  ['arguments in a stage', '@ARG V=1\n', '@ARG V=$W\n', true],
  ['another line', '@', '\n@', false],
  ['another base', '@', 'FROM alpine\n', false],
  ['another escape character', '@', '# escape=`\n@', false],
  ['an argument that the base names', 'ARG V=1\nFROM alpine:$V\n', 'ARG V=2\nFROM alpine:$V\n', false],
  ['one behind it', 'ARG A=1\nARG V=$A\nFROM a:$V\n', 'ARG A=2\nARG V=$A\nFROM a:$V\n', false],
  ['one in another case', 'ARG v=1\nFROM alpine:$V\n', 'ARG v=2\nFROM alpine:$V\n', false],
  ['one of another script', 'ARG é=1\nFROM alpine:$é\n', 'ARG é=2\nFROM alpine:$é\n', false],
  ['one that a default names', 'ARG A=1\nFROM ${B:-a:$A}\n', 'ARG A=2\nFROM ${B:-a:$A}\n', false],
  [
    'one that the platform names',
    'ARG P=windows\nFROM --platform=$P a\n',
    'ARG P=linux\nFROM --platform=$P a\n',
    false,
  ],
  ['a default that fails', 'ARG V=1\n@', 'ARG V=${W:?no}\n@', false],
  ['the default of an argument in a stage', 'ARG V=1\nFROM a:$V\nARG V=1\n', 'ARG V=1\nFROM a:$V\nARG V=2\n', false],
  ['Windows in a command', '@RUN cmd /c a\n', '@RUN apt-get update\n', false],
  ['a cross-compiler', '@ENV A=1\nRUN go build -o a.exe\n', '@ENV GOOS=1\nRUN go build -o a.exe\n', false],
  ['no command', '@RUN true\n', '@ENV A=1\n', false],
  ['a trigger', '@RUN true\n', '@ONBUILD RUN true\n', false],
  ['another stage that is read', '@@@COPY --from=0 a b\n', '@@@COPY --from=1 a b\n', false],
  ['a comment for this tool', '# windows-container-compat: targets=ltsc2019\n@', '# else\n@', false],
])('Dockerfiles with %s', (_, one, other, alike) => {
  const dockerfiles = new AlikeDockerfiles();
  const [first, second] = [one, other].map((text) => dockerfiles.of(parseDockerfile(text.replaceAll('@', BASE))));
  expect(first === second).toBe(alike);
});

const line = fc.constantFrom(
  '@',
  'FROM golang:1.27 AS build\n',
  'FROM mcr.microsoft.com/windows/servercore:$V\n',
  'FROM --platform=$P alpine\n',
  'FROM ${B:-mcr.microsoft.com/windows/nanoserver:$V}\n',
  'FROM build\n',
  'RUN cmd /c ver\n',
  'RUN apt-get update\n',
  'RUN go build -o a.exe\n',
  'ENV GOOS=windows\n',
  'ENV A=1\n',
  'COPY --from=build a b\n',
  'ARG V=1809\n',
  'ONBUILD RUN cmd /c ver\n',
  '# windows-container-compat: targets=ltsc2025\n',
);
const arg = fc.constantFrom(
  'V=ltsc2019',
  'V=1809',
  'v=ltsc2022',
  'V="$W"',
  'W=ltsc2019',
  'W',
  'X=1',
  'X="2"',
  'B',
  'P=windows',
  'Y=${Z:?}',
);
const dockerfile = fc
  .tuple(fc.array(arg, { maxLength: 3 }), fc.array(line, { minLength: 1, maxLength: 5 }))
  .map(([args, lines]) => `${args.map((each) => `ARG ${each}\n`).join('')}${lines.join('')}`.replaceAll('@', BASE));

test('Dockerfiles that are judged together come out as each does alone', async () => {
  const folder = (index: number) => `${String.fromCharCode(97 + index)}/Dockerfile`;
  await fc.assert(
    fc.asyncProperty(fc.array(dockerfile, { minLength: 2, maxLength: 8 }), fc.boolean(), async (texts, onWindows) => {
      const files = texts.map((text, index) => [folder(index), text] as const);
      const together = await check(Object.fromEntries(files), onWindows);
      const alone: ReportedBuild[] = [];
      for (const [path, text] of files) alone.push(...(await check({ [path]: text }, onWindows)));
      expect(together).toEqual(alone);
    }),
    { numRuns: 150, seed: 15 },
  );
});

test('what a thousand Dockerfiles share is judged, and held, once', async () => {
  const text = (index: number) => `ARG X=${index}\n${BASE}RUN cmd /c echo ${index}\n`;
  const files = Array.from({ length: 1_000 }, (_, index) => [`service${index}/Dockerfile`, text(index)] as const);
  const builds = await check(Object.fromEntries(files), false);
  expect(builds.length).toBe(1_000);
  expect(new Set(builds.map(({ images }) => images)).size).toBe(1);
  expect(new Set(builds.map(({ stages }) => stages)).size).toBe(1);
});

async function check(files: Readonly<Record<string, string>>, onWindows: boolean): Promise<readonly ReportedBuild[]> {
  const raw = new Map([
    ['targets', ['ltsc2022', 'prod = 10.0.17763.5329']],
    ['resolve', ['offline']],
    ...(onWindows ? [['build-host', ['windows-2022']] as const] : []),
  ]);
  const parsed = parseSettings(raw, '2026-09-01', ({ name }) => name);
  if (!parsed.ok) throw new Error(parsed.message);
  const outcome = await runCheck(parsed.settings, memoryWorkspace(files), '', FACE);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.report.builds;
}
