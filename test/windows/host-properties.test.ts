import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edition, Isolation } from '../../src/windows/host.js';
import { parseBuildHost, parseHostDeclaration } from '../../src/windows/host-declaration.js';
import { listHostNames } from '../../src/windows/host-names.js';
import { cpuTime } from '../cpu-time.js';

const PROCESS = { defaultIsolation: 'process' } as const;

const knownNames = listHostNames().flatMap((row) => [row.name, ...row.aliases]);
const knownTexts = [
  ...knownNames,
  'AKS Windows2022',
  'Microsoft Windows [Version 10.0.20348.2340]',
  '14393.321.amd64fre.rs1_release_inmarket.161004-2338',
  '10.0 14393 (14393.1715.amd64fre.rs1_release_inmarket.170906-1810)',
  'Windows Server 2019 Datacenter Version 1809 (OS Build 17763.805)',
  'kubernetes.azure.com/os-sku=Windows2022',
  '21H2',
  'Windows 11',
  'ubuntu-latest',
  'prod',
];

/** Pieces that declarations are made of, put together in any order. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(...knownTexts),
      fc.constantFrom(
        '=',
        ' = ',
        '[',
        ']',
        '[hyperv]',
        '[client]',
        '[',
        ' ',
        '\n',
        '@',
        '(',
        ')',
        ',',
        '.',
        '10.0.',
        'Windows',
        'Server',
        'LTSC',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.nat(999999).map(String),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** What a declaration means, without the name and the messages that repeat its text. */
function meaning(text: string): unknown {
  const parsed = parseHostDeclaration(text, PROCESS);
  return parsed.ok ? { ...parsed.host, name: '' } : 'refused';
}

describe('any text', () => {
  test.each(['process', 'hyperv'] as const)('is answered, never thrown at (%s)', (defaultIsolation: Isolation) => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string({ unit: 'binary' })), pieces, (text, runnerText) => {
        const runners = new Map([[text, runnerText]]);
        for (const context of [{ defaultIsolation }, { defaultIsolation, runners }]) {
          const parsed = parseHostDeclaration(text, context);
          if (parsed.ok) {
            const { host } = parsed;
            expect(host.name).toBe(host.name.trim());
            expect(host.name).not.toBe('');
            expect(host.build === null).toBe(host.unknownBecause !== null);
            if (host.hyperv === 'never') expect(host.isolation).toBe('process');
            if (host.cluster) expect([host.engine, host.edition]).toEqual(['containerd', 'server']);
          } else {
            expect(parsed.message).not.toMatch(/[\x00-\x1f\x7f-\x9f]/);
            expect(parsed.message.length).toBeLessThan(1500);
            expect(parsed.near.length).toBeLessThanOrEqual(3);
          }
          const build = parseBuildHost(text, context);
          if (parsed.ok) expect(build.ok && build.buildHost.os).toBe('windows');
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('is answered at once, however it repeats', () => {
    for (const piece of [
      '[',
      ']',
      '=',
      ' ',
      'version ',
      'windows ',
      '10.0.',
      '1',
      '[]',
      'aks ',
      '\u0000',
      '(os build ',
    ]) {
      const started = cpuTime();
      parseHostDeclaration(piece.repeat(400 / piece.length), PROCESS);
      parseHostDeclaration(piece.repeat(1e5), PROCESS);
      expect(cpuTime() - started).toBeLessThan(500);
    }
  });
});

test('case and surrounding white space change nothing', () => {
  const flips = fc.array(fc.boolean(), { minLength: 1, maxLength: 20 });
  const space = fc.constantFrom('', ' ', '\t', '\r\n', '  \n ');
  fc.assert(
    fc.property(fc.constantFrom(...knownTexts), flips, space, space, (text, upper, before, after) => {
      const mixed = [...text].map((letter, i) =>
        upper[i % upper.length] ? letter.toUpperCase() : letter.toLowerCase(),
      );
      expect(meaning(before + mixed.join('') + after)).toEqual(meaning(text));
      expect(meaning(`n${before}=${after}${mixed.join('')}`)).toEqual(meaning(`n = ${text}`));
      expect(meaning(`${before}${text}${after}[${mixed.includes('x') ? 'PROCESS' : 'process'}${after}]`)).toEqual(
        meaning(`${text} [process]`),
      );
    }),
    { numRuns: 2000 },
  );
});

test('10.0.N.R comes back, in every form of it', () => {
  const build = fc.integer({ min: 10000, max: 999999 });
  const revision = fc.integer({ min: 1, max: 999999 });
  const edition = fc.constantFrom<Edition>('server', 'client');
  fc.assert(
    fc.property(build, revision, edition, (n, r, word) => {
      const forms = [
        `10.0.${n}.${r}`,
        `${n}.${r}`,
        `Microsoft Windows [Version 10.0.${n}.${r}]`,
        `Windows (OS Build ${n}.${r})`,
      ];
      for (const form of forms) {
        for (const text of [`${form} [${word}]`, `n = ${form} [${word}]`]) {
          expect(parseHostDeclaration(text, PROCESS)).toMatchObject({
            ok: true,
            host: { build: n, revision: r, edition: word },
            notices: [],
          });
        }
      }
      expect(parseHostDeclaration(`10.0.${n}`, PROCESS)).toMatchObject({ host: { build: n, revision: null } });
    }),
  );
});
