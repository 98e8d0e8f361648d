import { describe, expect, test } from 'vitest';
import { applyIgnores } from '../../src/decide/ignores.js';
import { decide, fails, type Policy } from '../../src/decide/policy.js';
import type { JudgedBuild } from '../../src/judge/judged-build.js';
import type { Result } from '../../src/judge/report.js';
import type { NoteRule } from '../../src/rules/rule-table.js';
import { SEVERITY_OF } from '../../src/rules/rules.js';
import type { Verdict } from '../../src/rules/verdict.js';

const plain: Policy = {
  severity: new Map(),
  ignores: [],
  applyIgnores,
  known: null,
  failOn: 'any-target',
  today: '2026-09-01',
  complete: true,
};

function result(target: string, verdict: Verdict, notes: readonly NoteRule[] = []): Result {
  return {
    target,
    selected: null,
    verdict,
    rule: verdict === 'runs' ? 'same-build' : 'build-mismatch',
    severity: SEVERITY_OF[verdict],
    message: '',
    ways: [],
    errors: [],
    notes: notes.map((rule) => ({ rule, severity: 'notice', message: '' })),
    advice: null,
    docs: '',
  };
}

/** `a: runs, b: hyperv-only` on the final image, and the same for the build role where given. */
function build(
  final: Readonly<Record<string, Verdict>>,
  role: 'final' | 'build' = 'final',
  dockerfile = 'Dockerfile',
): JudgedBuild {
  const results = Object.entries(final).map(([target, verdict]) => result(target, verdict));
  const image = {
    stage: 0,
    family: null,
    reference: 'a',
    written: 'a',
    line: 1,
    endLine: 1,
    role,
    resolved: { by: 'tag' as const, digest: null, floating: false, variants: [] },
    results,
  };
  return { dockerfile, stage: null, buildArgs: {}, buildHost: null, declaredBy: null, stages: [], images: [image] };
}

function severities(builds: readonly JudgedBuild[], policy: Policy = plain, ownTargets = false): string[] {
  return decide(
    builds.map((each) => ({ build: each, read: null, ownTargets, ignores: [] })),
    [],
    policy,
  ).builds.map((each) =>
    each.images.flatMap((image) => image.results.map(({ target, severity }) => `${target}:${severity}`)).join(' '),
  );
}

describe('fail-on', () => {
  const partial = build({ a: 'runs', b: 'hyperv-only' });
  const nowhere = build({ a: 'cannot-run', b: 'hyperv-only' });

  test('any-target leaves errors as they are', () => {
    expect(severities([partial])).toEqual(['a:off b:error']);
  });
  test('no-target makes a warning of an error where the image runs on another target', () => {
    expect(severities([partial], { ...plain, failOn: 'no-target' })).toEqual(['a:off b:warning']);
    expect(severities([nowhere], { ...plain, failOn: 'no-target' })).toEqual(['a:error b:error']);
    expect(severities([build({ a: 'at-risk', b: 'cannot-run' })], { ...plain, failOn: 'no-target' })).toEqual([
      'a:warning b:warning',
    ]);
  });
  test('no-target is about final images only', () => {
    expect(severities([build({ a: 'runs', b: 'hyperv-only' }, 'build')], { ...plain, failOn: 'no-target' })).toEqual([
      'a:off b:error',
    ]);
  });
  test('never never fails', () => {
    expect([fails(3, 'never'), fails(3, 'any-target'), fails(1, 'no-target'), fails(0, 'any-target')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe("a user's severity", () => {
  test('for a rule and for a note', () => {
    const severity = new Map([['build-mismatch', 'warning'] as const, ['client-host', 'error'] as const]);
    const given = build({});
    const noted = {
      ...given,
      images: [{ ...given.images[0]!, results: [result('a', 'hyperv-only', ['client-host'])] }],
    };
    const changed = decide([{ build: noted, read: null, ownTargets: false, ignores: [] }], [], {
      ...plain,
      severity,
    });
    expect(changed.builds[0]?.images[0]?.results[0]).toMatchObject({
      severity: 'warning',
      notes: [{ severity: 'error' }],
    });
  });
  test('never makes what is only assumed loud', () => {
    const given = build({});
    const assumed = {
      ...given,
      images: [
        {
          ...given.images[0]!,
          results: [{ ...result('a', 'hyperv-only', ['platform-assumed']), severity: 'notice' as const }],
        },
      ],
    };
    expect(severities([assumed], { ...plain, severity: new Map([['build-mismatch', 'error']]) })).toEqual(['a:notice']);
    expect(severities([assumed], { ...plain, severity: new Map([['build-mismatch', 'off']]) })).toEqual(['a:off']);
  });
});

describe('variants', () => {
  const v2019 = build({ ltsc2019: 'runs', ltsc2022: 'hyperv-only' });
  const v2022 = build({ ltsc2019: 'cannot-run', ltsc2022: 'runs' });

  test('where one runs the others need not', () => {
    expect(severities([v2019, v2022])).toEqual(['ltsc2019:off ltsc2022:off', 'ltsc2019:off ltsc2022:off']);
  });
  test('a target that none runs on is an error', () => {
    const both = [build({ a: 'runs', b: 'cannot-run' }), build({ a: 'hyperv-only', b: 'cannot-run', c: 'runs' })];
    // One build more is to be made, so it is said once.
    expect(severities(both)).toEqual(['a:off b:error', 'a:off b:off c:off']);
  });
  test('a variant that runs nowhere is an error', () => {
    expect(severities([v2019, v2022, build({ ltsc2019: 'cannot-run', ltsc2022: 'cannot-run' })])[2]).toBe(
      'ltsc2019:error ltsc2022:error',
    );
  });
  test('Dockerfiles for releases, on one family of base, are variants too', () => {
    const nano = 'mcr.microsoft.com/windows/nanoserver nanoserver';
    const of = (dockerfile: string, family: string, verdicts: Readonly<Record<string, Verdict>>): JudgedBuild => {
      const made = build(verdicts, 'final', dockerfile);
      return { ...made, images: made.images.map((image) => ({ ...image, family })) };
    };
    const old = of('win/1809/Dockerfile', nano, { a: 'runs', b: 'hyperv-only' });
    const young = of('win/ltsc2022/Dockerfile', nano, { a: 'cannot-run', b: 'runs' });
    expect(severities([old, young])).toEqual(['a:off b:off', 'a:off b:off']);
    const other = of('win/ltsc2022/Dockerfile', 'mcr.microsoft.com/windows/servercore servercore', {
      a: 'cannot-run',
      b: 'runs',
    });
    expect(severities([old, other])).toEqual(['a:off b:error', 'a:error b:off']);
    const useless = of('win/ltsc2025/Dockerfile', nano, { a: 'cannot-run', b: 'cannot-run' });
    expect(severities([old, young, useless])[2]).toBe('a:error b:error');
    const decided = decide(
      [old, young, useless].map((each) => ({ build: each, read: null, ownTargets: false, ignores: [] })),
      [],
      plain,
    );
    expect(decided.builds[2]?.images[0]?.results[0]).toMatchObject({
      variant: 'of-no-use',
      ways: [
        {
          text: 'this Dockerfile serves no declared target (win/1809/Dockerfile serves a and win/ltsc2022/Dockerfile serves b): declare the host that it is for as a target, or name that host above its FROM (# windows-container-compat: targets=NAME)',
        },
      ],
    });
  });
  test('other Dockerfiles, and builds with targets of their own, are none', () => {
    expect(
      severities([v2019, build({ ltsc2019: 'cannot-run', ltsc2022: 'runs' }, 'final', 'other/Dockerfile')])[0],
    ).toBe('ltsc2019:off ltsc2022:error');
    expect(severities([v2019, v2022], plain, true)[0]).toBe('ltsc2019:off ltsc2022:error');
  });
});
