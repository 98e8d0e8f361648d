import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDockerfile } from '../../src/read/parse.js';
import { Places } from '../../src/read/places.js';
import { fixOne, refused } from './run.js';

const SC = 'mcr.microsoft.com/windows/servercore';
const GOLDEN = new URL('../fixtures/dockerfile/golden/', import.meta.url);
const golden = readdirSync(GOLDEN)
  .filter((name) => name.endsWith('.Dockerfile'))
  .map((name) => [name, readFileSync(new URL(name, GOLDEN), 'utf8')] as const);

describe.each(golden)('golden %s', (_, text) => {
  test('its own bases are none of Windows: nothing changes', async () => {
    const fixed = await fixOne({ dockerfile: text, targets: ['ltsc2022'] });
    expect(fixed.text).toBe(text);
  });

  // The images of these files stand for any: with Windows images in their place the tags, and nothing else, are changed.
  const windows = text
    .replaceAll(/\b(?:mcr\.micro\\\nsoft\.com\/x|a|b):1\b/g, (word) =>
      word.replace(/(?:x|a|b):1$/, 'acme/app:ltsc2019'),
    )
    .replaceAll(/\bb:2\b/g, `${SC}:ltsc2019`)
    .replaceAll('a:${A}-${B}', 'acme/app:${A}-ltsc${B}')
    .replaceAll('A=1 B=2', 'A=1 B=2019')
    .replaceAll('a:${V:-1}', 'acme/app:${V:-ltsc2019}');

  test('with Windows images: only the year of judged bases changes, and checked again it runs', async () => {
    const parsed = parseDockerfile(windows);
    const fixed = await fixOne({ dockerfile: windows, targets: ['ltsc2022'], buildHost: 'windows-2022' });
    if (!parsed.ok) {
      expect(fixed.text).toBe(windows);
      return;
    }
    expect(refused(fixed)).toEqual([]);
    const bases = fixed.before.builds.flatMap(({ images }) => images.flatMap(({ results }) => results));
    const wrong = bases.filter(({ verdict }) => verdict === 'hyperv-only' || verdict === 'cannot-run');
    expect(wrong.length).toBeGreaterThan(0);
    const changed = [...fixed.plan.changes.values()].flat();
    expect(changed.length).toBeGreaterThan(0);
    expect(differences(windows, fixed.text)).toBe(changed.length);
    expect(fixed.after.totals.errors).toBe(0);
  });
});

/** How many `19` became `22`; throws where anything else differs. */
function differences(before: string, after: string): number {
  expect(after.length).toBe(before.length);
  let count = 0;
  for (let at = 0; at < before.length; at++) {
    if (before[at] === after[at]) continue;
    expect([before.slice(at, at + 2), after.slice(at, at + 2)]).toEqual(['19', '22']);
    count++;
    at++;
  }
  return count;
}

test('the golden files are all there', () => {
  expect(golden.length).toBe(39);
});

const noise = fc.constantFrom('', ' ', '\t', '  ', ' \t ');
const gap = fc.constantFrom(' ', '\t', '  ', ' \t ');
const quote = fc.constantFrom('', '"', "'");
const comment = fc.constantFrom('', '# ltsc2019\n', `# FROM ${SC}:ltsc2019\n`, '\n', '   #x\n');
const keyword = fc.constantFrom('FROM', 'from', 'FrOm');
const end = fc.constantFrom('\n', '\r\n');
const tail = fc.constantFrom(
  '',
  '\n',
  '\nRUN echo ltsc2019',
  '\nRUN <<E\nFROM x:ltsc2019\nE\n',
  '\nENV V=ltsc2019\n# ü 😀\n',
);
/** Where a continuation may fall within the base word. */
const breaks = fc.array(fc.nat({ max: SC.length + 8 }), { maxLength: 3 });

test('any spacing, quoting, continuation and line ends: nothing but the tag differs', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        noise,
        gap,
        gap2: gap,
        quote,
        comment,
        keyword,
        end,
        tail,
        breaks,
        bom: fc.boolean(),
        arg: fc.boolean(),
      }),
      async (given) => {
        const {
          noise: lead,
          gap: space,
          gap2,
          quote: mark,
          comment: note,
          keyword: from,
          breaks: at,
          bom,
          arg,
        } = given;
        const unix = (tag: string): string => {
          const word = arg ? `${mark}${SC}:$V${mark === "'" ? '' : mark}` : `${mark}${SC}:${tag}${mark}`;
          const declared = arg ? `ARG A=ltsc2019${space}V=${mark}${tag}${mark}${gap2}B\n` : '';
          // Inside single quotes a variable is none.
          const base = arg && mark === "'" ? `${SC}:$V` : word;
          const broken = [...base].map((char, index) => (at.includes(index) ? `\\\n${note}${char}` : char)).join('');
          return `${note}${declared}${lead}${from}${space}${broken}${gap2}AS${space}x${given.tail}`;
        };
        const text = (tag: string): string => (bom ? '\uFEFF' : '') + unix(tag).replaceAll('\n', given.end);
        const fixed = await fixOne({ dockerfile: text('ltsc2019'), targets: ['ltsc2022'] });
        expect(refused(fixed)).toEqual([]);
        expect(fixed.text).toBe(text('ltsc2022'));
      },
    ),
    { numRuns: 300 },
  );
});

test('any text at all: never a throw, and what is placed is what was parsed', async () => {
  const part = fc.constantFrom(
    'FROM ',
    'ARG ',
    'V=',
    'ltsc2019',
    '\\\n',
    '`\r\n',
    '\n',
    '"',
    "'",
    '$V',
    '${V:-',
    '}',
    ' ',
    '#',
    `${SC}:`,
    '\\',
    '<<E',
    '--platform=x ',
    '\u00a0',
    '{{',
    'AS x',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 30 }), fc.boolean(), async (parts, backtick) => {
      const dockerfile = `${backtick ? '# escape=`\n' : ''}${parts.join('')}`;
      const fixed = await fixOne({ dockerfile, targets: ['ltsc2022'], buildHost: 'windows-2022' });
      expect(fixed.after.totals.errors).toBeLessThanOrEqual(fixed.before.totals.errors);
      const parsed = parseDockerfile(dockerfile);
      if (!parsed.ok) return;
      const places = new Places(dockerfile, parsed.dockerfile);
      for (const stage of parsed.dockerfile.stages) {
        const word = places.base(stage);
        const spans = word?.spans(0, word.text.length) ?? [];
        if (word) expect(spans.map(({ start, end }) => dockerfile.slice(start, end)).join('')).toBe(stage.written);
        else expect(stage.written).toContain('{{');
      }
      for (const [index, { value }] of parsed.dockerfile.globalArgs.entries()) {
        const word = places.value(index);
        const spans = word?.spans(0, word.text.length) ?? [];
        expect(word === null ? null : spans.map(({ start, end }) => dockerfile.slice(start, end)).join('')).toBe(value);
      }
    }),
    { numRuns: 500 },
  );
});
