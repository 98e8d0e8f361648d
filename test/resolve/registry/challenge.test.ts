import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseChallenges } from '../../../src/resolve/registry/login.js';
import { cpuTime } from '../../cpu-time.js';

describe('WWW-Authenticate', () => {
  test.each<[string, [string, Record<string, string>][]]>([
    ['', []],
    ['Basic realm="Registry"', [['basic', { realm: 'Registry' }]]],
    ['basic', [['basic', {}]]],
    [
      'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:library/golang:pull,push"',
      [
        [
          'bearer',
          {
            realm: 'https://auth.docker.io/token',
            service: 'registry.docker.io',
            scope: 'repository:library/golang:pull,push',
          },
        ],
      ],
    ],
    [
      'BEARER Realm = "a" , SERVICE=b, Basic realm="c, d", Negotiate',
      [
        ['bearer', { realm: 'a', service: 'b' }],
        ['basic', { realm: 'c, d' }],
        ['negotiate', {}],
      ],
    ],
    [
      'Basic realm="x" Bearer realm="y"',
      [
        ['basic', { realm: 'x' }],
        ['bearer', { realm: 'y' }],
      ],
    ],
    ['Bearer realm="say \\"hi\\" \\\\"', [['bearer', { realm: 'say "hi" \\' }]]],
    ['Bearer realm="first",realm="second"', [['bearer', { realm: 'first' }]]],
    ['Bearer realm="never closed, Basic', [['bearer', { realm: 'never closed, Basic' }]]],
    [
      'Negotiate dG9rZW4=, Basic realm=x',
      [
        ['negotiate', {}],
        ['basic', { realm: 'x' }],
      ],
    ],
    ['realm="of nobody", Basic', [['basic', {}]]],
    [
      ',, "junk" \u0000 Basic realm=',
      [
        ['junk', {}],
        ['basic', { realm: '' }],
      ],
    ],
  ])('%s', (header, expected) => {
    const challenges = parseChallenges(header).map(({ scheme, parameters }) => [
      scheme,
      Object.fromEntries([...parameters].filter(([name]) => name !== 'dg9rzw4')),
    ]);
    expect(challenges).toEqual(expected);
  });

  test('whatever is sent, it is read in no time', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^(?:[Ba =",\\]|Basic|Bearer){0,60}$/)),
        (header) => {
          for (const { scheme } of parseChallenges(header)) expect(scheme).toBe(scheme.toLowerCase());
        },
      ),
    );
    const started = cpuTime();
    for (const part of ['a="', '\\', ' ', ',', 'a=', '"\\', 'a ', '= '])
      parseChallenges(`Bearer realm="${part.repeat(500_000)}`);
    expect(cpuTime() - started).toBeLessThan(1000);
  });
});
