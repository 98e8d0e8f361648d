import { describe, expect, test } from 'vitest';
import { planFixes } from '../../src/fix/fix-plan.js';
import { fixBuilds, fixOne, refused } from './run.js';

const SC = 'mcr.microsoft.com/windows/servercore';
const NANO = 'mcr.microsoft.com/windows/nanoserver';
const on2022 = ['ltsc2022'];

describe('only the tag is written anew', () => {
  test.each<[name: string, before: string, after: string]>([
    ['a plain FROM', `FROM ${SC}:ltsc2019\nRUN ver\n`, `FROM ${SC}:ltsc2022\nRUN ver\n`],
    ['no line end at the end', `FROM ${SC}:ltsc2019`, `FROM ${SC}:ltsc2022`],
    ['CRLF', `FROM ${SC}:ltsc2019\r\nRUN ver\r\n`, `FROM ${SC}:ltsc2022\r\nRUN ver\r\n`],
    ['a byte order mark', `\uFEFFFROM ${SC}:ltsc2019\r\n`, `\uFEFFFROM ${SC}:ltsc2022\r\n`],
    ['tabs, case, alias', `\t from \t${SC}:ltsc2019\tAs  Build  \n`, `\t from \t${SC}:ltsc2022\tAs  Build  \n`],
    [
      'a platform flag with quotes',
      `FROM --platform="windows/amd64"   ${SC}:ltsc2019\n`,
      `FROM --platform="windows/amd64"   ${SC}:ltsc2022\n`,
    ],
    ['double quotes', `FROM "${SC}:ltsc2019"\n`, `FROM "${SC}:ltsc2022"\n`],
    ['single quotes', `FROM '${SC}:ltsc2019'\n`, `FROM '${SC}:ltsc2022'\n`],
    ['quotes around the tag', `FROM ${SC}:"ltsc2019"\n`, `FROM ${SC}:"ltsc2022"\n`],
    ['quotes within the tag', `FROM ${SC}:ltsc"2019"\n`, `FROM ${SC}:ltsc"2022"\n`],
    ['an escape', `FROM ${SC}:ltsc20\\19\n`, `FROM ${SC}:ltsc20\\22\n`],
    [
      'a continued line before',
      `FROM \\\n  # why\n  ${SC}:ltsc2019 \\\n  AS x\n`,
      `FROM \\\n  # why\n  ${SC}:ltsc2022 \\\n  AS x\n`,
    ],
    ['a line continued within the tag', `FROM ${SC}:ltsc20\\\n19\n`, `FROM ${SC}:ltsc20\\\n22\n`],
    [
      'continued with a backtick, CRLF',
      `# escape=\`\r\nFROM ${SC}:lt\`\r\n# c\r\nsc2019\r\n`,
      `# escape=\`\r\nFROM ${SC}:lt\`\r\n# c\r\nsc2022\r\n`,
    ],
    ['a keyword that is continued', `FR\\\nOM ${SC}:ltsc2019\n`, `FR\\\nOM ${SC}:ltsc2022\n`],
    [
      'the same text elsewhere',
      `# ltsc2019\nFROM ${SC}:ltsc2019\nENV V=ltsc2019\nRUN echo FROM ${SC}:ltsc2019\n`,
      `# ltsc2019\nFROM ${SC}:ltsc2022\nENV V=ltsc2019\nRUN echo FROM ${SC}:ltsc2019\n`,
    ],
    ['the same text in the name', 'FROM acme/ltsc2019/app:ltsc2019\n', 'FROM acme/ltsc2019/app:ltsc2022\n'],
    [
      'only the Windows part of a tag',
      'FROM mcr.microsoft.com/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2019\n',
      'FROM mcr.microsoft.com/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2022\n',
    ],
    ['a tag that is missing', `FROM ${SC} AS x\n`, `FROM ${SC}:ltsc2022 AS x\n`],
    ['a tag that is missing, in quotes', `FROM "${SC}"\n`, `FROM "${SC}:ltsc2022"\n`],
    ['latest', `FROM ${SC}:latest\n`, `FROM ${SC}:ltsc2022\n`],
    ['an ARG default', `ARG V=ltsc2019\nFROM ${SC}:\${V}\n`, `ARG V=ltsc2022\nFROM ${SC}:\${V}\n`],
    ['an ARG default in quotes', `ARG V="ltsc2019"\nFROM ${SC}:$V\n`, `ARG V="ltsc2022"\nFROM ${SC}:$V\n`],
    [
      'one ARG of a line',
      `arg  A=1 V='ltsc2019'  C\r\nFROM ${SC}:\${V}\r\n`,
      `arg  A=1 V='ltsc2022'  C\r\nFROM ${SC}:\${V}\r\n`,
    ],
    [
      'an ARG on a continued line',
      `ARG A=1 \\\n # note\n  V=ltsc2019 \\\n  C=2\nFROM ${SC}:\${V}\n`,
      `ARG A=1 \\\n # note\n  V=ltsc2022 \\\n  C=2\nFROM ${SC}:\${V}\n`,
    ],
    [
      'an ARG that holds the year',
      `ARG YEAR=2019\nFROM ${SC}:ltsc\${YEAR}\n`,
      `ARG YEAR=2022\nFROM ${SC}:ltsc\${YEAR}\n`,
    ],
    [
      'an ARG that holds it all',
      `ARG BASE=${SC}:ltsc2019\nFROM \${BASE}\n`,
      `ARG BASE=${SC}:ltsc2022\nFROM \${BASE}\n`,
    ],
    ['an ARG that holds a name without tag', `ARG BASE=${SC}\nFROM $BASE\n`, `ARG BASE=${SC}:ltsc2022\nFROM $BASE\n`],
    [
      'a name in an ARG, without tag',
      `ARG I=servercore\nFROM mcr.microsoft.com/windows/$I\n`,
      `ARG I=servercore\nFROM mcr.microsoft.com/windows/$I:ltsc2022\n`,
    ],
    [
      'an ARG behind an ARG',
      `ARG V=ltsc2019\nARG TAG=\${V}\nFROM ${SC}:\${TAG}\n`,
      `ARG V=ltsc2022\nARG TAG=\${V}\nFROM ${SC}:\${TAG}\n`,
    ],
    [
      'an ARG that is declared twice',
      `ARG V=x\nARG V=ltsc2019\nFROM ${SC}:$V\n`,
      `ARG V=x\nARG V=ltsc2022\nFROM ${SC}:$V\n`,
    ],
    ['a default in the FROM', `FROM ${SC}:\${V:-ltsc2019}\n`, `FROM ${SC}:\${V:-ltsc2022}\n`],
    ['a default in the FROM that counts', `ARG V\nFROM ${SC}:\${V:-ltsc2019}\n`, `ARG V\nFROM ${SC}:\${V:-ltsc2022}\n`],
    [
      'the same default in two expressions',
      `ARG C=acme/cache:linux-\${V:-1809}\nARG B=${NANO}:\${V:-1809}\nFROM --platform=linux/amd64 $C AS c\nFROM $B\n`,
      `ARG C=acme/cache:linux-\${V:-ltsc2022}\nARG B=${NANO}:\${V:-ltsc2022}\nFROM --platform=linux/amd64 $C AS c\nFROM $B\n`,
    ],
    [
      'the same default of an ARG in stages, continued and quoted',
      `ARG V=ltsc2019\nFROM ${SC}:$V\nARG A=1 \\\n  V="ltsc2019"\nRUN $V\nFROM ${SC}:$V\nARG V=ltsc2019\nRUN $V\n`,
      `ARG V=ltsc2022\nFROM ${SC}:$V\nARG A=1 \\\n  V="ltsc2022"\nRUN $V\nFROM ${SC}:$V\nARG V=ltsc2022\nRUN $V\n`,
    ],
    [
      'the same default of an ARG and in an expression',
      `ARG V=2019\nFROM ${SC}:ltsc\${V:-2019}\nARG V=other\n`,
      `ARG V=2022\nFROM ${SC}:ltsc\${V:-2022}\nARG V=other\n`,
    ],
    [
      'a default in the FROM that does not count',
      `ARG V=ltsc2019\nFROM ${SC}:\${V:-ltsc2016}\n`,
      `ARG V=ltsc2022\nFROM ${SC}:\${V:-ltsc2016}\n`,
    ],
    [
      'the FROM that a stage starts from',
      `FROM ${SC}:ltsc2019 AS base\nFROM base\n`,
      `FROM ${SC}:ltsc2022 AS base\nFROM base\n`,
    ],
    [
      'an ARG of two FROMs that both follow',
      `ARG V=ltsc2019\nFROM ${SC}:$V AS a\nRUN x\nFROM ${NANO}:$V\nCOPY --from=a x x\n`,
      `ARG V=ltsc2022\nFROM ${SC}:$V AS a\nRUN x\nFROM ${NANO}:$V\nCOPY --from=a x x\n`,
    ],
  ])('%s', async (_, dockerfile, after) => {
    const fixed = await fixOne({ dockerfile, targets: on2022 });
    expect([refused(fixed), fixed.text]).toEqual([[], after]);
    expect(fixed.before.totals.errors).toBeGreaterThan(0);
    expect(fixed.after.totals.errors).toBe(0);
  });

  test('on the build host too', async () => {
    const dockerfile = `FROM ${SC}:ltsc2019 AS b\nRUN x\nFROM ${NANO}:1809\nCOPY --from=b x x\n`;
    const fixed = await fixOne({ dockerfile, targets: on2022, buildHost: 'windows-2022' });
    expect(fixed.text).toBe(`FROM ${SC}:ltsc2022 AS b\nRUN x\nFROM ${NANO}:ltsc2022\nCOPY --from=b x x\n`);
    expect([refused(fixed), fixed.after.totals.errors]).toEqual([[], 0]);
  });

  test.each(['windows-2022', 'builder = 10.0.20348'])(
    'every stage that %s starts from one base, which is reported once',
    async (buildHost) => {
      const dockerfile = `FROM ${SC}:ltsc2019 AS a\nRUN x\nFROM ${SC}:ltsc2019 AS b\nRUN x\nFROM ${SC}:ltsc2019 AS c\nCOPY x x\nFROM ${SC}:ltsc2019\nRUN x\n`;
      const fixed = await fixOne({ dockerfile, targets: ['windows-2022'], buildHost });
      const [a, b, c, d] = dockerfile.split(/(?=FROM)/);
      // A stage without RUN needs no host that can run it.
      expect(fixed.text).toBe([a, b, d].join('|').replaceAll('2019', '2022').split('|').toSpliced(2, 0, c!).join(''));
      expect([refused(fixed), fixed.after.totals.errors]).toEqual([[], 0]);
    },
  );

  test('the tag that runs on all targets', async () => {
    const fixed = await fixOne({ dockerfile: `FROM ${SC}:ltsc2025\n`, targets: ['ltsc2022', 'windows-2025'] });
    expect(fixed.text).toBe(`FROM ${SC}:ltsc2022\n`);
  });

  test('a revision where a revision is what fits', async () => {
    const fixed = await fixOne({ dockerfile: `FROM ${SC}:ltsc2019\n`, targets: ['q = 10.0.17763.973'] });
    expect(fixed.text).toBe(`FROM ${SC}:10.0.17763.973\n`);
  });

  test('what was changed, and why', async () => {
    const fixed = await fixOne({
      dockerfile: `ARG V=ltsc2019\nFROM ${SC}:\${V}\n`,
      targets: ['ltsc2022', 'windows-2025'],
    });
    const [change] = fixed.plan.changes.get('Dockerfile') ?? [];
    expect(change).toMatchObject({
      line: 1,
      from: 'ARG V=ltsc2019',
      to: 'ARG V=ltsc2022',
      reason: 'build-mismatch on ltsc2022 and windows-2025',
      affects: [2],
    });
  });
});

describe('nothing is changed', () => {
  test.each<[name: string, dockerfile: string, targets: readonly string[], said: RegExp | null]>([
    ['what runs', `FROM ${SC}:ltsc2022\n`, on2022, null],
    ['Linux', 'FROM alpine:3\nRUN apk add x\n', on2022, null],
    ['what is only assumed to be Windows', 'FROM golang:1.27\n', ['ltsc2016'], null],
    ['what is not known', 'FROM acme/app\nRUN cmd /c ver\n', on2022, null],
    ['a template', `FROM {{ base }}:ltsc2019\n`, on2022, null],
    [
      'no one tag for all targets',
      `FROM ${SC}:ltsc2016\n`,
      ['ltsc2019', 'ltsc2022'],
      /^1: No one tag runs on all of them: \S+:ltsc2019 for ltsc2019; \S+:ltsc2022 for ltsc2022\. That is a build matrix/,
    ],
    [
      'one that runs on some target now',
      `FROM ${SC}:ltsc2019\n`,
      ['ltsc2019', 'ltsc2022'],
      /^1: .*ltsc2022 was tried, but then what runs now no longer runs on ltsc2019/,
    ],
    [
      'a digest',
      `FROM ${SC}:ltsc2019@sha256:${'a'.repeat(64)}\n`,
      on2022,
      /^1: It is pinned by its digest .* Write mcr\.microsoft\.com\/windows\/servercore:ltsc2022 with the digest of that image/,
    ],
  ])('%s', async (_, dockerfile, targets, said) => {
    const fixed = await fixOne({ dockerfile, targets });
    expect(fixed.text).toBe(dockerfile);
    expect(fixed.plan.changes.size).toBe(0);
    if (said === null) expect(refused(fixed)).toEqual([]);
    else expect(refused(fixed)).toEqual([expect.stringMatching(said)]);
  });
});

describe('one place, several bases', () => {
  const two = `ARG V=ltsc2019\nFROM ${NANO}:$V AS b\nRUN x\nFROM ${SC}:$V\n`;

  test('the tag that serves all of them, where each alone would get another', async () => {
    const fixed = await fixOne({ dockerfile: two, targets: on2022, buildHost: 'windows-2025' });
    expect([refused(fixed), fixed.text]).toEqual([[], two.replace('ltsc2019', 'ltsc2022')]);
    expect(fixed.after.totals.errors).toBe(0);
  });

  test('one FROM that is built on a newer host than it runs on', async () => {
    const dockerfile = `FROM ${SC}:ltsc2019\nRUN x\n`;
    const fixed = await fixOne({ dockerfile, targets: on2022, buildHost: 'windows-2025' });
    expect([refused(fixed), fixed.text]).toEqual([[], dockerfile.replace('ltsc2019', 'ltsc2022')]);
  });

  test('none serves all: refused, naming the others', async () => {
    const fixed = await fixOne({ dockerfile: two, targets: ['ltsc2016'], buildHost: 'windows-2025' });
    expect(fixed.text).toBe(two);
    expect(refused(fixed)).toEqual([
      expect.stringMatching(
        /^2: It needs \S+ltsc2025, but ARG V=ltsc2019 stands for more: the FROM of line 4 needs \S+ltsc2016\. Give each/,
      ),
      expect.stringMatching(
        /^4: It needs \S+ltsc2016, but ARG V=ltsc2019 stands for more: the FROM of line 2 needs \S+ltsc2025\. Give each/,
      ),
    ]);
  });

  test('one that runs now would not then: refused, naming it', async () => {
    const fixed = await fixOne({ dockerfile: two, targets: on2022, buildHost: 'windows-2019' });
    expect(fixed.text).toBe(two);
    expect(refused(fixed)).toEqual([
      expect.stringMatching(/^4: .*no longer runs on windows-2019 \(the FROM of line 2\)/),
    ]);
  });
});

describe('a tag that comes from elsewhere', () => {
  test('a build argument: where to change it', async () => {
    const dockerfile = `ARG V=ltsc2016\nFROM ${SC}:\${V}\n`;
    const fixed = await fixOne({ dockerfile, targets: on2022, buildArgs: { V: 'ltsc2019' } });
    expect(fixed.text).toBe(dockerfile);
    expect(refused(fixed)).toEqual([
      `2: It comes from the build argument V=ltsc2019: change that to V=ltsc2022 where the build is called, so that the base becomes ${SC}:ltsc2022.`,
    ]);
  });

  test('a build argument of a base that runs elsewhere: for which hosts the other one is', async () => {
    const dockerfile = `ARG V\nFROM ${SC}:\${V}\n`;
    const targets = ['ltsc2022', 'AKS Windows2025', 'ltsc2019'];
    const fixed = await fixOne({ dockerfile, targets, buildArgs: { V: 'ltsc2022' } });
    expect(refused(fixed)).toEqual([
      expect.stringMatching(
        /becomes \S+:ltsc2019 for ltsc2019 \(on ltsc2022 and AKS Windows2025 it runs as it is: if the other base does not, /,
      ),
    ]);
  });

  test.each([`ARG V=_ltsc2019_\nARG T=\${V#_}\nFROM ${SC}:\${T%_}\n`, `ARG V=XXltsc2019\nFROM ${SC}:\${V/XX/}\n`])(
    'an expression that keeps the text: %j',
    async (dockerfile) => {
      const fixed = await fixOne({ dockerfile, targets: on2022 });
      expect([refused(fixed), fixed.text]).toEqual([[], dockerfile.replace('ltsc2019', 'ltsc2022')]);
    },
  );

  test('an expression that makes the text', async () => {
    const dockerfile = `ARG V=2-0-1-9\nFROM ${SC}:ltsc\${V//-/}\n`;
    const fixed = await fixOne({ dockerfile, targets: on2022 });
    expect(refused(fixed)).toEqual([expect.stringContaining('put together by an expression (')]);
    expect(fixed.text).toBe(dockerfile);
  });
});

describe('several builds of one Dockerfile', () => {
  const dockerfile = `ARG V=ltsc2016\nFROM ${SC}:\${V}\n`;

  test('they agree: one change', async () => {
    const fixed = await fixBuilds(dockerfile, [{ targets: ['ltsc2022'] }, { targets: ['windows-2022'] }]);
    expect([refused(fixed), fixed.text]).toEqual([[], dockerfile.replace('ltsc2016', 'ltsc2022')]);
    expect(fixed.plan.changes.get('Dockerfile')).toHaveLength(1);
  });

  test('they need different tags: refused, saying which', async () => {
    const fixed = await fixBuilds(dockerfile, [{ targets: ['ltsc2019'] }, { targets: ['ltsc2022'] }]);
    expect(fixed.text).toBe(dockerfile);
    expect(refused(fixed)).toEqual([
      expect.stringMatching(
        /^2: No one tag runs on all of them: \S+:ltsc2019 for ltsc2019; \S+:ltsc2022 for ltsc2022\./,
      ),
    ]);
  });

  test('what only one of them takes from the file does not stop the other: its argument is named', async () => {
    const fixed = await fixBuilds(dockerfile, [
      { targets: ['ltsc2022'] },
      { targets: ['ltsc2022'], buildArgs: { V: 'ltsc2019' } },
    ]);
    expect(fixed.text).toBe(dockerfile.replace('ltsc2016', 'ltsc2022'));
    expect(refused(fixed)).toEqual([expect.stringMatching(/^2: It comes from the build argument V=ltsc2019/)]);
  });

  test('another build that runs now and would not then: refused', async () => {
    const fixed = await fixBuilds(dockerfile, [{ targets: ['ltsc2016'] }, { targets: ['ltsc2022'] }]);
    expect(fixed.text).toBe(dockerfile);
    expect(refused(fixed)).toEqual([
      expect.stringMatching(/no longer runs on ltsc2016 \(the FROM of line 2\)\. Build one image for each release\.$/),
    ]);
  });
});

test('what a team ignores, and what the report does not fit, is left alone', async () => {
  const text = `FROM ${SC}:ltsc2019\n`;
  const { before } = await fixOne({ dockerfile: text, targets: on2022 });
  const ignored = {
    ...before,
    builds: before.builds.map((build) => ({
      ...build,
      images: build.images.map((image) => ({
        ...image,
        results: image.results.map((result) => ({
          ...result,
          severity: 'off' as const,
          ignored: { reason: null, where: 'x' },
        })),
      })),
    })),
  };
  expect(planFixes(ignored, new Map([['Dockerfile', text]]))).toEqual({ changes: new Map(), refusals: [] });
  for (const other of [`# new\n${text}`, `FROM ${SC}:ltsc2016\n`, '', 'FROM {{ x }}\n']) {
    const { changes, refusals } = planFixes(before, new Map([['Dockerfile', other]]));
    expect([changes.size, refusals.map(({ message }) => message)]).toEqual([
      0,
      ['The file could not be read again as it was.'],
    ]);
  }
  expect(planFixes(before, new Map()).refusals).toHaveLength(1);
});

test('thousands of bases in one file: bounded work, and said', async () => {
  const stages = Array.from({ length: 3_000 }, (_, index) => `FROM ${SC}:$V AS s${index}\nRUN x\n`).join('');
  const dockerfile = `ARG V=ltsc2019\n${stages}${Array.from({ length: 300 }, (_, index) => `FROM acme/a${index}:1-ltsc2019 AS t${index}\nRUN x\n`).join('')}`;
  const fixed = await fixOne({ dockerfile, targets: on2022, buildHost: 'windows-2022' });
  expect(fixed.plan.changes.get('Dockerfile')!.length).toBeLessThanOrEqual(200);
  expect(refused(fixed).at(-1)).toContain('More than 200 bases of one file are not changed at once.');
});
