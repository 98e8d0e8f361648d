import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ignore } from '../../src/decide/ignore.js';
import { applyIgnores } from '../../src/decide/ignores.js';
import type { JudgedBuild, JudgedImage } from '../../src/judge/judged-build.js';
import type { Note, Result } from '../../src/judge/report.js';
import type { DecidingRule, NoteRule } from '../../src/rules/rule-table.js';
import { SEVERITY_OF } from '../../src/rules/rules.js';
import type { Severity, Verdict } from '../../src/rules/verdict.js';
import { cpuTime } from '../cpu-time.js';

const TODAY = '2026-11-22';

function note(rule: NoteRule, severity: Severity = 'warning'): Note {
  return { rule, severity, message: '' };
}

function result(target: string, verdict: Verdict, rule: DecidingRule, change: Partial<Result> = {}): Result {
  const rest = { selected: null, message: '', ways: [], errors: [], notes: [], advice: null, docs: '' };
  return { target, verdict, rule, severity: SEVERITY_OF[verdict], ...rest, ...change };
}

const mismatch = (target = 'prod', change: Partial<Result> = {}) =>
  result(target, 'hyperv-only', 'build-mismatch', change);
const fine = (target = 'prod', ...notes: Note[]) => result(target, 'runs', 'same-build', { notes });

function image(results: readonly Result[], change: Partial<JudgedImage> = {}): JudgedImage {
  const resolved = { by: 'tag' as const, digest: null, floating: false, variants: [] };
  const base = { reference: 'r/app:1', written: 'r/app:1', line: 4, endLine: 4, role: 'final' } as const;
  return { stage: 0, family: null, ...base, resolved, results, ...change };
}

function build(dockerfile: string, ...images: JudgedImage[]): JudgedBuild {
  return { dockerfile, stage: null, buildArgs: {}, buildHost: null, declaredBy: null, stages: [], images };
}

const web = (...results: Result[]) => build('web/Dockerfile', image(results));

function ignore(change: Partial<Ignore> = {}): Ignore {
  const nothing = { rules: null, dockerfile: null, image: null, target: null, until: null, reason: null };
  return { ...nothing, where: { file: 'policy.yml', line: 7, column: 5 }, ...change };
}

/** `target rule:severity` of every result and note, with a star where it is ignored. */
function told(builds: readonly JudgedBuild[], ...ignores: Ignore[]): string[] {
  return applyIgnores(builds, ignores, TODAY).builds.flatMap(({ images }) =>
    images.flatMap(({ results }) =>
      results.map((each) =>
        [each, ...each.notes]
          .map(({ rule, severity, ignored }) => `${rule}:${severity}${ignored ? '*' : ''}`)
          .join(' '),
      ),
    ),
  );
}

const problems = (builds: readonly JudgedBuild[], ...ignores: Ignore[]) =>
  applyIgnores(builds, ignores, TODAY).problems;

describe('what an ignore covers', () => {
  const results = [mismatch('Prod'), mismatch('dev')];
  test.each<[string, Partial<Ignore>, string[]]>([
    ['everything', {}, ['*', '*']],
    ['a rule', { rules: ['build-mismatch'] }, ['*', '*']],
    ['several rules', { rules: ['client-host', 'build-mismatch'] }, ['*', '*']],
    ['another rule', { rules: ['image-newer-than-host'] }, ['', '']],
    ['no rule', { rules: [] }, ['', '']],
    ['a Dockerfile', { dockerfile: 'web/*' }, ['*', '*']],
    ['a Dockerfile as a path from here', { dockerfile: './web/Dockerfile' }, ['*', '*']],
    ['a Dockerfile as a path from the root', { dockerfile: '/web/Dockerfile' }, ['*', '*']],
    ['another Dockerfile', { dockerfile: 'api/*' }, ['', '']],
    ['an image', { image: 'r/app:*' }, ['*', '*']],
    ['another image', { image: 'r/app:2' }, ['', '']],
    ['a target, any case', { target: ' pROD' }, ['*', '']],
    ['another target', { target: 'pro' }, ['', '']],
    ['all conditions hold', { rules: ['build-mismatch'], dockerfile: '**', image: 'r/**', target: 'dev' }, ['', '*']],
    ['one of the conditions does not', { rules: ['build-mismatch'], dockerfile: '**', image: 'x/**' }, ['', '']],
    ['until today', { until: TODAY }, ['*', '*']],
    ['until yesterday', { until: '2026-11-21' }, ['', '']],
  ])('%s', (_, change, ignored) => {
    expect(told([web(...results)], ignore(change))).toEqual(
      ignored.map((star) => `build-mismatch:${star ? 'off*' : 'error'}`),
    );
  });
});

describe('what there is to ignore', () => {
  test.each<[string, Result, string, boolean]>([
    ['an error', mismatch(), 'build-mismatch:off*', true],
    ['at-risk', result('a', 'at-risk', 'list-from-table'), 'list-from-table:off*', true],
    ['unknown', result('a', 'unknown', 'image-version-unknown'), 'image-version-unknown:off*', true],
    [
      'an error that is off still counts against compatible',
      mismatch('a', { severity: 'off' }),
      'build-mismatch:off*',
      true,
    ],
    ['an image that runs', fine(), 'same-build:off', false],
    ['one that runs, though made loud', { ...fine(), severity: 'warning' }, 'same-build:warning', false],
    ['no Windows image', result('a', 'not-windows', 'not-windows'), 'not-windows:off', false],
    [
      'at-risk that is off',
      result('a', 'at-risk', 'list-from-table', { severity: 'off' }),
      'list-from-table:off',
      false,
    ],
    [
      'an unknown system, off',
      result('a', 'unknown', 'image-os-unknown', { severity: 'off' }),
      'image-os-unknown:off',
      false,
    ],
    ['an unknown system, made loud', result('a', 'unknown', 'image-os-unknown'), 'image-os-unknown:off*', true],
    ['a note on one that runs', fine('a', note('client-host')), 'same-build:off client-host:off*', true],
    ['a note that is off', fine('a', note('client-host', 'off')), 'same-build:off client-host:off', false],
  ])('%s', (_, each, after, matches) => {
    expect(told([web(each)], ignore())).toEqual([after]);
    expect(problems([web(each)], ignore())).toHaveLength(matches ? 0 : 1);
  });

  const both = web(mismatch('a', { notes: [note('image-out-of-support'), note('client-host', 'notice')] }));
  test.each<[string, string]>([
    ['build-mismatch', 'build-mismatch:off* image-out-of-support:warning client-host:notice'],
    ['image-out-of-support', 'build-mismatch:error image-out-of-support:off* client-host:notice'],
    ['client-host', 'build-mismatch:error image-out-of-support:warning client-host:off*'],
  ])('a result and its notes are ignored apart: %s', (rule, after) => {
    expect(told([both], ignore({ rules: [rule] }))).toEqual([after]);
  });
});

describe('what is said of what is ignored', () => {
  const ignored = (...ignores: Ignore[]) =>
    applyIgnores([web(mismatch())], ignores, TODAY).builds[0]!.images[0]!.results[0]!.ignored;

  test('the reason, and where it is declared', () => {
    expect(ignored(ignore({ reason: 'replaced in Q1' }))).toEqual({
      reason: 'replaced in Q1',
      where: 'policy.yml:7:5',
    });
    expect(ignored(ignore({ where: { input: 'input ignore, entry 2' } }))).toEqual({
      reason: null,
      where: 'input ignore, entry 2',
    });
  });
  test('the first of several speaks, one that ended never, one in the Dockerfile before all', () => {
    const first = ignore({ reason: 'first' });
    const second = ignore({ reason: 'second' });
    const ended = ignore({ reason: 'ended', until: '2026-01-01' });
    const inline = ignore({ reason: 'inline', dockerfile: 'web/Dockerfile', stage: 0 });
    expect(ignored(first, second)?.reason).toBe('first');
    expect(ignored(ended, second, first)?.reason).toBe('second');
    expect(ignored(first, inline)?.reason).toBe('inline');
  });
  test('nothing else of the result changes, and what is not ignored stays the very same', () => {
    const before = [web(mismatch()), build('api/Dockerfile', image([mismatch()]))];
    const after = applyIgnores(before, [ignore({ dockerfile: 'web/**' })], TODAY).builds;
    const { ignored: added, ...rest } = after[0]!.images[0]!.results[0]!;
    expect(added).toBeDefined();
    expect(rest).toEqual({ ...before[0]!.images[0]!.results[0]!, severity: 'off' });
    expect(after[1]).toBe(before[1]);
    expect(applyIgnores(before, [ignore({ rules: ['client-host'] })], TODAY).builds[0]).toBe(before[0]);
  });
});

describe('comments in Dockerfiles', () => {
  const inline = (dockerfile: string, stage: number, rules: readonly string[] | null = null) =>
    ignore({ dockerfile, stage, rules, where: { file: dockerfile, line: 5 * stage + 3, column: 1 } });
  const two = build(
    'web/Dockerfile',
    image([mismatch()], { stage: 1 }),
    image([mismatch('builder')], { stage: 1, role: 'build' }),
    image([mismatch('builder')], { stage: 0, role: 'build' }),
  );

  test('apply to the image of their FROM, in all roles', () => {
    expect(told([two], inline('web/Dockerfile', 1))).toEqual([
      'build-mismatch:off*',
      'build-mismatch:off*',
      'build-mismatch:error',
    ]);
    expect(told([two], inline('web/Dockerfile', 0))).toEqual([
      'build-mismatch:error',
      'build-mismatch:error',
      'build-mismatch:off*',
    ]);
  });
  test('apply to every build of their Dockerfile, and to no other file', () => {
    const other = build('api/Dockerfile', image([mismatch()]));
    const again = { ...web(mismatch()), buildArgs: { V: '2' } };
    expect(told([web(mismatch()), other, again], inline('web/Dockerfile', 0))).toEqual([
      'build-mismatch:off*',
      'build-mismatch:error',
      'build-mismatch:off*',
    ]);
  });
  test('name their Dockerfile, never a glob', () => {
    const odd = build('a/b/[x]*', image([mismatch()]));
    expect(told([odd], inline('a/b/[x]*', 0))).toEqual(['build-mismatch:off*']);
    expect(told([web(mismatch())], inline('**', 0))).toEqual(['build-mismatch:error']);
  });
  test('are told where they stand when they match nothing', () => {
    expect(problems([two], inline('web/Dockerfile', 1, ['client-host', 'moved-repository']))).toEqual([
      {
        file: 'web/Dockerfile',
        line: 8,
        message: 'the ignore of client-host, moved-repository matches nothing: remove it',
        severity: 'notice',
      },
    ]);
  });
});

describe('problems of ignores themselves', () => {
  const file = 'policy.yml';
  test.each<[string, Partial<Ignore>, string, Severity]>([
    [
      'ended',
      { rules: ['build-mismatch'], until: '2026-11-21' },
      'the ignore of build-mismatch ended on 2026-11-21: what it hid counts again. Fix that, or give a later date',
      'warning',
    ],
    [
      'ended, and nothing left',
      { rules: ['client-host'], dockerfile: 'web/**', until: '2026-11-21' },
      'the ignore of client-host in web/** ended on 2026-11-21: remove it',
      'warning',
    ],
    [
      'matches nothing',
      { dockerfile: 'old/**', image: '**:1809', target: 'prod', until: TODAY },
      'the ignore of every rule in old/** for **:1809 on prod matches nothing: remove it',
      'notice',
    ],
    [
      'about a host that is not judged here, so that it may be of use in another run',
      { rules: ['build-mismatch'], target: 'test' },
      'the ignore of build-mismatch on test matches nothing: this run judged no host of that name',
      'notice',
    ],
    [
      'long values are cut',
      { dockerfile: 'x'.repeat(1_000) },
      `the ignore of every rule in ${'x'.repeat(74)}... matches nothing: remove it`,
      'notice',
    ],
  ])('%s', (_, change, message, severity) => {
    expect(problems([web(mismatch())], ignore(change))).toEqual([{ file, line: 7, message, severity }]);
  });

  test('one that ended while another covers the same hides nothing any more', () => {
    const [said] = problems([web(mismatch())], ignore({ until: '2026-11-21' }), ignore({ rules: ['build-mismatch'] }));
    expect(said!.message).toBe('the ignore of every rule ended on 2026-11-21: remove it');
  });
  test('of an input: said in words, for there is no file', () => {
    const where = { input: '--ignore, entry 3' };
    expect(problems([web(fine())], ignore({ where, rules: ['client-host'] }))).toEqual([
      {
        file: '',
        line: 0,
        message: '--ignore, entry 3: the ignore of client-host matches nothing: remove it',
        severity: 'notice',
      },
    ]);
  });
  test('several that fit one result are all of use; each useless one is named, in order', () => {
    const useful = [ignore(), ignore({ rules: ['build-mismatch'] }), ignore({ dockerfile: 'web/**' })];
    expect(problems([web(mismatch())], ...useful)).toEqual([]);
    const useless = [1, 2].map((line) => ignore({ rules: [], where: { file, line, column: 1 } }));
    const [one, two] = useless as [Ignore, Ignore];
    expect(problems([web(mismatch())], one, ignore(), two).map(({ line }) => line)).toEqual([1, 2]);
  });
  test('where only a part was checked, an ignore that matches nothing is no news, but one that ended is', () => {
    const some = [ignore({ dockerfile: 'old/**' }), ignore({ dockerfile: 'old/**', until: '2026-01-01' })];
    const { problems: said } = applyIgnores([web(mismatch())], some, TODAY, false);
    expect(said.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'warning',
        'the ignore of every rule in old/** ended on 2026-01-01: what it hid counts again. Fix that, or give a later date',
      ],
    ]);
  });
  test('nothing to check, nothing to ignore', () => {
    expect(applyIgnores([], [], TODAY)).toEqual({ builds: [], workloads: [], problems: [] });
  });
});

/** Through the public way: whether an ignore with the glob takes the finding out. */
function dockerfileMatches(glob: string, path: string): boolean {
  return problems([build(path, image([mismatch()]))], ignore({ dockerfile: glob })).length === 0;
}

function imageMatches(glob: string, reference: string): boolean {
  return problems([build('D', image([mismatch()], { reference }))], ignore({ image: glob })).length === 0;
}

describe('globs', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['Dockerfile', ['Dockerfile'], ['web/Dockerfile', 'Dockerfile.win', 'dockerfile']],
    ['*', ['Dockerfile', '.x'], ['web/Dockerfile']],
    ['**', ['Dockerfile', 'a/b/c', '.x/y'], []],
    ['web/*', ['web/Dockerfile', 'web/'], ['web', 'web/a/Dockerfile', 'xweb/a']],
    ['web/**', ['web/Dockerfile', 'web/a/b/Dockerfile'], ['web', 'webs/Dockerfile']],
    ['**/Dockerfile', ['Dockerfile', 'a/Dockerfile', 'a/b/Dockerfile'], ['xDockerfile', 'a/xDockerfile']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['ab', 'a/xb', 'a/x/by', 'xa/b']],
    ['a/**/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a/xb']],
    ['**/a/**', ['a/x', 'x/a/y/z'], ['xa/y', 'a']],
    ['**/*.win', ['Dockerfile.win', 'a/b/x.win'], ['a/x.win/y']],
    ['*.Dockerfile', ['.Dockerfile', 'a.Dockerfile', 'a.b.Dockerfile'], ['a/b.Dockerfile', 'aDockerfile']],
    ['a*b*c', ['abc', 'aXbXc', 'abbcc'], ['acb', 'ab/c', 'abcd']],
    ['a**c', ['ac', 'a/b/c', 'abc'], ['a/b/cd']],
    ['a**/c', ['a/c', 'ab/c', 'a/b/c'], ['ac', 'abc']],
    ['a***c', ['ac', 'a/b/c'], []],
    ['?', ['a', '\u{1f600}'], ['', '/', 'ab']],
    ['a?c', ['abc', 'a.c'], ['ac', 'a/c', 'abbc']],
    ['a/?*/c', ['a/b/c', 'a/bb/c'], ['a//c', 'a/c']],
    ['{a,b}/[c]', ['{a,b}/[c]', 'a/c', 'b/c'], ['c/c', 'a/[c]']],
    ['{a,b{c,d}}/{,x}', ['a/', 'bc/x', 'bd/'], ['b/x', 'bcd/x']],
    ['{a}{/,b}*', ['{a}/x', '{a}bx'], ['a/x']],
    ['{a,b', ['{a,b'], ['a', 'b']],
    ['*{**/x,y}', ['ay', 'a/b/x'], ['a/y']],
    ['[a-cx]?[!a-c]', ['axx', 'xxd', 'bb-'], ['dxx', 'axa', 'ax/']],
    ['[]a][^]a]', ['ab', ']b'], ['aa', 'a]', 'bb']],
    ['[a-]*', ['a', '-b'], ['b']],
    ['x[*]', ['x*', 'x[*]'], ['xx']],
    ['[a', ['[a'], ['a']],
    ['[a/b]*', ['[a/b]', '[a/b]c'], ['a', 'b']],
    ['[!\u{1f600}]', ['a', '\u{1f601}'], ['\u{1f600}', 'ab']],
    ['a\\*', ['a*', 'a\\*'], ['a\\', 'a\\x', 'ab']],
    ['\\[a\\]\\{b,c\\}*', ['[a]{b,c}', '[a]{b,c}d'], ['a{b,c}', '[a]b']],
    ['(a|b)*', ['(a|b)', '(a|b)c'], ['a', 'ab']],
    ['\u{1f600}*', ['\u{1f600}x'], ['\u{1f601}x']],
  ])('%s', (glob, yes, no) => {
    expect(yes.filter((path) => !dockerfileMatches(glob, path))).toEqual([]);
    expect(no.filter((path) => dockerfileMatches(glob, path))).toEqual([]);
  });

  const servercore = 'mcr.microsoft.com/windows/servercore:ltsc2019';
  test.each<[string, string, boolean]>([
    [servercore, servercore, true],
    ['mcr.microsoft.com/windows/*', servercore, true],
    ['mcr.microsoft.com/windows/*:ltsc2019', servercore, true],
    ['mcr.microsoft.com/*:ltsc2019', servercore, false],
    ['mcr.microsoft.com/**:ltsc2019', servercore, true],
    ['**/servercore:*', servercore, true],
    ['*servercore*', servercore, false],
    ['**servercore**', servercore, true],
    ['**/servercore:LTSC2019', servercore, false],
    ['**@sha256:*', `app@sha256:${'a'.repeat(64)}`, true],
    ['localhost:5000/**', 'localhost:5000/a/b:1', true],
    ['golang:1.*', 'golang:1.27', true],
  ])('of images: %s on %s', (glob, reference, matches) => {
    expect(imageMatches(glob, reference)).toBe(matches);
  });

  test('a very long path is matched as it is; a very long pattern with wildcards matches nothing', () => {
    const long = 'x'.repeat(5_000);
    expect(dockerfileMatches(long, long)).toBe(true);
    expect(dockerfileMatches(`${long}*`, long)).toBe(false);
  });

  test('the same answers as a regular expression gives', () => {
    const piece = fc.constantFrom('a', 'b', '/', '*', '**', '**/', '?', '.');
    const glob = fc.array(piece, { minLength: 1, maxLength: 7 }).map((pieces) => `a${pieces.join('')}`);
    const path = fc.array(fc.constantFrom('a', 'b', '/', '.'), { maxLength: 8 }).map((chars) => `a${chars.join('')}`);
    let matched = 0;
    fc.assert(
      fc.property(glob, path, (pattern, text) => {
        const matches = toRegExp(pattern).test(text);
        if (matches) matched++;
        expect(dockerfileMatches(pattern, text)).toBe(matches);
      }),
      { numRuns: 3_000 },
    );
    expect(matched).toBeGreaterThan(50);
  });

  test.each(['[', '{', '{a,', '[!b]', '*a', '**a', 'a*', '**/', '**/a', '?', '*?', '*/', 'a**/'])(
    'hostile: %s over and over',
    (piece) => {
      const start = cpuTime();
      for (const char of ['a', '/', 'a/']) {
        dockerfileMatches(piece.repeat(1_000 / piece.length), `${char.repeat(4_000 / char.length)}b`);
      }
      expect(cpuTime() - start).toBeLessThan(2_000);
    },
  );
});

describe('load', () => {
  const numbers = Array.from({ length: 2_000 }, (_, index) => index);
  const run = (glob: (index: number) => string) => {
    const builds = numbers.map((index) => build(`teams/d${index}/app/windows/Dockerfile`, image([mismatch()])));
    const start = cpuTime();
    const ignores = numbers.map((index) => ignore({ dockerfile: glob(index) }));
    const applied = applyIgnores(builds, ignores, TODAY);
    expect(cpuTime() - start).toBeLessThan(2_000);
    const ignored = applied.builds.filter(({ images }) => images[0]!.results[0]!.ignored).length;
    return { ignored, messages: applied.problems.map(({ message }) => message) };
  };

  test('2,000 ignores of 2,000 builds', () => {
    expect(run((index) => `**/d${index}/**/Dockerfile`)).toEqual({ ignored: 2_000, messages: [] });
  });

  test('equal ignores are one, and each of them is used', () => {
    expect(run(() => '**/*a*/**/*w*/**')).toEqual({ ignored: 2_000, messages: [] });
  });

  test('20,000 different ignores without wildcards', () => {
    const builds = numbers.map((index) => build(`d${index}/Dockerfile`, image([mismatch('a'), mismatch('b')])));
    const ignores = Array.from({ length: 20_000 }, (_, index) => ignore({ image: `r/i${index}` }));
    const start = cpuTime();
    const { builds: applied, problems: said } = applyIgnores(builds, ignores, TODAY);
    expect(cpuTime() - start).toBeLessThan(2_000);
    expect(applied).toEqual(builds);
    expect(said.map(({ message }) => message)).toEqual([expect.stringContaining('the ignores took too long')]);
  });

  test('beyond the limit nothing is hidden, and that is said', () => {
    const { ignored, messages } = run((index) => `${'*a'.repeat(1 + (index % 300))}${'?*'.repeat(index % 97)}**`);
    expect(ignored).toBeLessThan(2_000);
    expect(messages[0]).toMatch(/^the ignores took too long \(\d+ different globs\), .* some findings may count/);
  });
});

/** Another way to the same meaning; safe only for short patterns. */
function toRegExp(glob: string): RegExp {
  const source = glob.replace(/(?<=^|\/)\*\*+\/|\*\*+|./gs, (part) => {
    if (part.startsWith('**')) return part.endsWith('/') ? '(?:.*/)?' : '.*';
    if (part === '*') return '[^/]*';
    return part === '?' ? '[^/]' : part.replace('.', '\\.');
  });
  return new RegExp(`^${source}$`, 's');
}

test('any ignores on any builds: nothing thrown, nothing lost, severities only ever go off, problems only of ignores', () => {
  const text = fc.oneof(
    fc.constantFrom('web/Dockerfile', 'r/app:1', 'prod', '*', '**', '**/*'),
    fc.string({ unit: 'binary' }),
  );
  const maybe = fc.option(text, { nil: null });
  const anyIgnore = fc
    .record({
      rules: fc.option(fc.array(fc.oneof(fc.constantFrom('build-mismatch', 'client-host'), text)), { nil: null }),
      dockerfile: maybe,
      image: maybe,
      target: maybe,
      until: fc.option(fc.constantFrom('2020-01-01', '2030-01-01'), { nil: null }),
      reason: maybe,
      stage: fc.constantFrom(undefined, 0, 1),
    })
    .map(({ stage, ...rest }) => ignore(stage === undefined ? rest : { ...rest, stage }));
  const anyResult = fc.constantFrom(
    mismatch(),
    fine(),
    fine('a', note('client-host')),
    mismatch('b', { notes: [note('client-host')] }),
  );
  const anyBuild = fc
    .tuple(text, text, fc.array(anyResult))
    .map(([path, reference, results]) => build(path, image(results, { reference })));
  const strip = (value: unknown) =>
    JSON.stringify(value, (key, inner) => (key === 'ignored' || key === 'severity' ? undefined : inner));
  fc.assert(
    fc.property(fc.array(anyBuild), fc.array(anyIgnore), (builds, ignores) => {
      const after = applyIgnores(builds, ignores, TODAY);
      expect(strip(after.builds)).toBe(strip(builds));
      expect(after.problems.length).toBeLessThanOrEqual(ignores.length);
      const before = told(builds).flatMap((line) => line.split(' '));
      const now = told(builds, ...ignores).flatMap((line) => line.split(' '));
      for (const [index, each] of now.entries()) if (!each.endsWith(':off*')) expect(each).toBe(before[index]);
    }),
  );
});
