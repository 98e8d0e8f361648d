import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toLog } from '../../src/action/log.js';
import { hostileReport } from '../report/hostile.js';
import { build, image, mismatch, report, result } from '../report/samples.js';

const fine = image({ line: 9, results: [result()] });
const notice = { file: '', line: 0, message: 'Only what changed is checked.', severity: 'notice' } as const;

/** Lines above the group, and in it. */
function parts(log: string): readonly [shown: readonly string[], folded: readonly string[]] {
  const lines = log.trimEnd().split('\n');
  const at = lines.findIndex((line) => line.startsWith('::group::'));
  expect(lines.at(-1)).toBe('::endgroup::');
  return [lines.slice(0, at), lines.slice(at)];
}

test('the result first, then what must be acted on, then everything, folded', () => {
  const given = report({ builds: [build({ images: [image(), fine] })], problems: [notice] });
  const [shown, folded] = parts(toLog(given, false));
  expect(shown[0]).toMatch(
    /^2 images on 1 target: 1 error, 0 warnings, 1 notice\. .*servercore:ltsc2019 will not run on prod\.$/,
  );
  expect(shown.join('\n')).toMatch(
    /\nerror: web\/Dockerfile:4: servercore:ltsc2019 will not run process-isolated on prod\./,
  );
  expect(shown.join('\n')).not.toMatch(/Dockerfile:9|Only what changed/);
  expect(shown.filter((line) => line.startsWith('2 images on'))).toHaveLength(1);
  expect(folded[0]).toBe('::group::Everything that was checked: 2 images');
  expect(folded.join('\n')).toMatch(/Dockerfile:4 FROM [\s\S]*Dockerfile:9 FROM [\s\S]*Only what changed/);
});

test.each(['error', 'warning'] as const)('a problem alone: %s', (severity) => {
  const problem = { file: 'x', line: 2, message: 'It cannot be read.', severity };
  const [shown] = parts(toLog(report({ builds: [build({ images: [fine] })], problems: [problem] }), false));
  expect(shown.join('\n')).toContain(`${severity}: x:2: It cannot be read.`);
});

test('nothing to act on: the result, and everything folded', () => {
  const [shown] = parts(toLog(report({ builds: [build({ images: [fine] })], problems: [notice] }), false));
  expect(shown).toEqual([
    '1 image on 1 target: 0 errors, 0 warnings, 1 notice. Every Windows image runs on all of its targets.',
  ]);
});

test('nothing checked: why, in the open', () => {
  const log = toLog(report({ builds: [], problems: [{ ...notice, message: 'No Dockerfile was found.' }] }), true);
  expect(log).toMatch(/^notice: No Dockerfile was found\.\n\nNothing was judged: /);
  expect(log).not.toContain('::');
});

test('whatever the report holds: one group, and no other command', () => {
  fc.assert(
    fc.property(hostileReport, (given) => {
      const commands = toLog(given, false)
        .split('\n')
        .filter((line) => /^\s*::|##[a-z]*\[/i.test(line));
      expect(commands).toEqual(['::group::Everything that was checked: 2 images', '::endgroup::']);
    }),
  );
});

test('each finding is told once: by its annotation, or before the group', () => {
  fc.assert(
    fc.property(hostileReport, fc.boolean(), (given, annotated) => {
      const builds = [...given.builds, build({ dockerfile: 'last', images: [image({ results: [mismatch()] })] })];
      const [shown, folded] = parts(toLog(report({ builds, problems: given.problems }), annotated));
      expect(shown.join('\n').includes('error: last:4: ')).toBe(!annotated);
      expect(folded.join('\n')).not.toContain('error: last:4: ');
      expect(folded.join('\n')).toContain('last:4 FROM ');
      expect(shown.filter((line) => /^\d+ (?:Windows )?images? on /.test(line))).toHaveLength(1);
    }),
  );
});
