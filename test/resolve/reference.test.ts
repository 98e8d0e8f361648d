import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatReference, formatRepository, parseReference } from '../../src/resolve/reference.js';
import { cpuTime } from '../cpu-time.js';

const SHA = `sha256:${'0123456789abcdef'.repeat(4)}`;
const SHA512 = `sha512:${'a'.repeat(128)}`;

describe('references', () => {
  test.each([
    // written, registry, repository, tag, digest, formatted
    ['golang', 'docker.io', 'library/golang', null, null, 'golang'],
    ['golang:1.22', 'docker.io', 'library/golang', '1.22', null, 'golang:1.22'],
    ['docker.io/golang:1', 'docker.io', 'library/golang', '1', null, 'golang:1'],
    ['index.docker.io/library/golang:1', 'docker.io', 'library/golang', '1', null, 'golang:1'],
    ['registry-1.docker.io/golang', 'docker.io', 'library/golang', null, null, 'golang'],
    ['Docker.IO/golang', 'docker.io', 'library/golang', null, null, 'golang'],
    ['microsoft/iis:latest', 'docker.io', 'microsoft/iis', 'latest', null, 'microsoft/iis:latest'],
    ['docker.io/a/b/c', 'docker.io', 'a/b/c', null, null, 'a/b/c'],
    ['library/a/b', 'docker.io', 'library/a/b', null, null, 'library/a/b'],
    ['docker.io/my.team/app', 'docker.io', 'my.team/app', null, null, 'docker.io/my.team/app'],
    ['MCR.Microsoft.com/windows:1809', 'mcr.microsoft.com', 'windows', '1809', null, 'mcr.microsoft.com/windows:1809'],
    [
      'harbor.example:9443/windows/server:ltsc2022',
      'harbor.example:9443',
      'windows/server',
      'ltsc2022',
      null,
      'harbor.example:9443/windows/server:ltsc2022',
    ],
    ['localhost/app', 'localhost', 'app', null, null, 'localhost/app'],
    ['localhost:5000/app:A_b.C-1', 'localhost:5000', 'app', 'A_b.C-1', null, 'localhost:5000/app:A_b.C-1'],
    ['localhost:5000', 'docker.io', 'library/localhost', '5000', null, 'localhost:5000'],
    ['[::1]:5000/app', '[::1]:5000', 'app', null, null, '[::1]:5000/app'],
    ['BUILDER/app', 'builder', 'app', null, null, 'BUILDER/app'],
    [`golang@${SHA}`, 'docker.io', 'library/golang', null, SHA, `golang@${SHA}`],
    [`a.b/c:d@${SHA}`, 'a.b', 'c', 'd', SHA, `a.b/c:d@${SHA}`],
    [`a.b/c@${SHA512}`, 'a.b', 'c', null, SHA512, `a.b/c@${SHA512}`],
    [
      `c@md5+x:${'F'.repeat(32)}`,
      'docker.io',
      'library/c',
      null,
      `md5+x:${'F'.repeat(32)}`,
      `c@md5+x:${'F'.repeat(32)}`,
    ],
    ['a--b/c__d/e.f_g', 'docker.io', 'a--b/c__d/e.f_g', null, null, 'a--b/c__d/e.f_g'],
    ['  alpine:3 \n', 'docker.io', 'library/alpine', '3', null, 'alpine:3'],
    [
      `docker.io/library/${'a'.repeat(64)}`,
      'docker.io',
      `library/${'a'.repeat(64)}`,
      null,
      null,
      `docker.io/${'a'.repeat(64)}`,
    ],
    [`a:${'x'.repeat(128)}`, 'docker.io', 'library/a', 'x'.repeat(128), null, `a:${'x'.repeat(128)}`],
    [`a.b/${'a'.repeat(255)}`, 'a.b', 'a'.repeat(255), null, null, `a.b/${'a'.repeat(255)}`],
  ])('%s', (written, registry, repository, tag, digest, formatted) => {
    const reference = parseReference(written);
    expect(reference).toEqual({ written: written.trim(), registry, repository, tag, digest });
    expect(reference && formatReference(reference)).toBe(formatted);
  });

  test.each([
    '',
    ' ',
    ':',
    '@',
    '/',
    'a:',
    'a@',
    ':tag',
    '/a',
    'a/',
    'a//b',
    'a b',
    'Golang',
    'a/B',
    'a.b/',
    'a.b//c',
    'a.b/C',
    'a:b:c',
    'a/b:c/d',
    'a:-x',
    'a:.x',
    'a:x y',
    `a:${'x'.repeat(129)}`,
    `a/${'b'.repeat(254)}`,
    'a___b',
    'a..b',
    'a._b',
    '-a',
    'a-',
    '_a',
    'a.b:/c',
    'a.b:x/c',
    '-a.b/c',
    'a-.b/c',
    'a..b/c',
    '[::1/c',
    '::1/c',
    '[zz]:1/c',
    'a@sha256:12',
    `a@sha256:${'A'.repeat(64)}`,
    `a@sha256:${'g'.repeat(64)}`,
    `a@${SHA}@${SHA}`,
    `a@:${'a'.repeat(64)}`,
    'a@md5:123',
    `a@md5+:${'a'.repeat(32)}`,
    'a'.repeat(64),
    '$' + '{BASE}',
    'a:$TAG',
    'docker://alpine',
    'https://mcr.microsoft.com/windows',
    'ä',
    'a\u0000',
    'a:b\u2028c',
  ])('%j is none', (text) => {
    expect(parseReference(text)).toBeNull();
  });

  test('the repository alone', () => {
    const reference = parseReference(`docker.io/library/golang:1@${SHA}`);
    expect(reference && formatRepository(reference)).toBe('golang');
  });

  test('any text: never throws, and what is parsed comes back the same from its formatted form', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,6}([._-]{0,2}[a-z0-9]{1,4}){0,2}$/);
    const noise = fc.stringMatching(/^[a-z0-9._:@/A-Z[\]-]{0,6}$/);
    const host = fc.constantFrom(
      '',
      '',
      'docker.io/',
      'index.docker.io/',
      'localhost/',
      'localhost:5000/',
      'A/',
      'a.b:1/',
      '[::1]/',
      'mcr.microsoft.com/',
    );
    const likely = fc
      .tuple(
        host,
        word,
        fc.constantFrom('', '/x', '/library/y.z', '/'),
        fc.constantFrom('', ':1', ':A_b', ':'),
        fc.constantFrom('', `@${SHA}`, '@x'),
        fc.oneof({ weight: 3, arbitrary: fc.constant('') }, noise),
      )
      .map((parts) => parts.join(''));
    let parsed = 0;
    fc.assert(
      fc.property(fc.oneof(likely, fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const reference = parseReference(text);
        if (!reference) return;
        parsed += 1;
        expect(reference.registry).toBe(reference.registry.toLowerCase());
        expect(reference.repository.length).toBeLessThanOrEqual(255);
        const formatted = formatReference(reference);
        expect(parseReference(formatted)).toEqual({ ...reference, written: formatted });
      }),
      { numRuns: 4000 },
    );
    expect(parsed).toBeGreaterThan(200);
  });

  test.each(['a', '-', '.', '/', '_', ':', '@', ' ', 'A', '[', 'a/', 'a-', `@${SHA}`, 'é'])(
    '%j many times over takes no time',
    (piece) => {
      const start = cpuTime();
      expect(parseReference(piece.repeat(1_000_000 / piece.length))).toBeNull();
      expect(parseReference(piece.repeat(2000 / piece.length))?.repository.length ?? 0).toBeLessThanOrEqual(255);
      expect(cpuTime() - start).toBeLessThan(500);
    },
  );
});
