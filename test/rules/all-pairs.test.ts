import { expect, test } from 'vitest';
import { decidingRule } from '../../src/rules/rule-table.js';
import { type Judgement, judge } from '../../src/rules/rules.js';
import { VERDICTS } from '../../src/rules/verdict.js';
import type { Subject, WindowsImage } from '../../src/rules/windows-image.js';
import type { Host } from '../../src/windows/host.js';
import { releases } from '../../src/windows/releases.js';

const HOST_BUILDS = [...new Set([9600, 26491, 29000, ...releases().map((release) => release.build)])];
const IMAGE_BUILDS = [...new Set([14300, 20349, 25398, 29000, ...releases().map((release) => release.build)])];
const REVISIONS = [null, 1, 587, 656, 657, 658, 1039, 1040, 1304, 2340, 3091, 3194, 3504, 4061, 7240, 33296];

function said(subject: Subject, host: Host, { rule, verdict, line }: Judgement): string {
  return decidingRule(rule).say({ reference: 'image:tag', subject, host, verdict, line });
}

/** Every host, image and knowledge of revisions: one verdict each, always with words, and the promises that hold for all. */
test('every pair has exactly one verdict, and none with an unknown version runs', () => {
  let pairs = 0;
  for (const host of hosts()) {
    for (const image of images()) {
      const judged = judge(image, host);
      pairs += 1;
      const broken = (words = '') => expect.fail(`${JSON.stringify({ image, host })}: ${judged.rule} ${words}`);
      if (!VERDICTS.includes(judged.verdict)) broken();
      if (judged.verdict === 'runs' && (host.build === null || image.build > host.build)) broken();
      if (
        judged.verdict === 'runs' &&
        host.isolation === 'process' &&
        host.build! < 20348 &&
        image.build !== host.build
      )
        broken();
      if (judged.verdict === 'unknown' && host.build !== null) broken();
      if (judged.verdict === 'hyperv-only' && (host.isolation === 'hyperv' || image.build > host.build!)) broken();
      const words = said(image, host, judged);
      if (/undefined|null|NaN|\n/.test(words) || words.length < 20) broken(words);
    }
  }
  expect(pairs).toBeGreaterThan(100_000);
});

test('what is not known of an image never runs', () => {
  for (const host of hosts()) {
    for (const subject of [
      { kind: 'unresolved', names: ['V'], undeclared: [] },
      { kind: 'not-published' },
      { kind: 'os-unknown', why: 'no' },
      { kind: 'version-unknown', why: 'the tag names no Windows version' },
      { kind: 'none-selected', offered: ['10.0.20348'], by: 'target' },
    ] as const) {
      const judged = judge(subject, host);
      expect(['unknown', 'cannot-run']).toContain(judged.verdict);
      expect(said(subject, host, judged)).not.toMatch(/undefined|\n/);
    }
  }
});

function* hosts(): Generator<Host> {
  for (const build of [null, ...HOST_BUILDS])
    for (const revision of build === null ? [null] : [null, 1, 657, 1039, 2339, 3193, 3504, 7239, 33296])
      for (const edition of ['server', 'client'] as const)
        for (const isolation of ['process', 'hyperv'] as const)
          yield {
            name: 'target',
            build,
            revision,
            edition,
            isolation,
            architecture: 'amd64',
            engine: revision === 1 ? 'containerd' : 'docker',
            hyperv: 'available',
            cluster: false,
            unknownBecause: build === null ? 'App Service publishes no build' : null,
            asOf: null,
          };
}

function* images(): Generator<WindowsImage> {
  for (const build of IMAGE_BUILDS)
    for (const revision of REVISIONS)
      for (const flavour of [null, 'nanoserver', 'servercore'] as const) {
        const floats = revision === null ? [null, 'current', '2018-10-09'] : [null];
        for (const floatsUntil of floats)
          yield { kind: 'image', build, revision, floatsUntil, flavour, architecture: null };
      }
}
