import { describe, expect, test } from 'vitest';
import type { TaskRules } from '../../src/find/workload.js';
import { familiesOf, hostOfFamily, isLinuxFamily, isOfFamily } from '../../src/place/ecs.js';
import { parseHostDeclaration } from '../../src/windows/host-declaration.js';

const rules = (family: string | null, constrained: readonly string[] | null = null): TaskRules => ({
  by: 'ecs',
  family,
  constrained,
  system: null,
  architecture: null,
});
const host = (family: string) => hostOfFamily(family, rules(family));

describe('operatingSystemFamily', () => {
  test.each<[string, object]>([
    ['WINDOWS_SERVER_2019_CORE', { build: 17763, engine: 'docker', hyperv: 'never' }],
    ['WINDOWS_SERVER_2016_FULL', { build: 14393 }],
    ['WINDOWS_SERVER_2022_FULL', { build: 20348 }],
    ['WINDOWS_SERVER_2004_CORE', { build: 19041 }],
    ['WINDOWS_SERVER_20H2_CORE', { build: 19042 }],
    ['WINDOWS_SERVER_2025_FULL', { build: 26100 }],
    ['windows_server_2022_core', { build: 20348 }],
    ['WINDOWS_SERVER_2031_CORE', { build: null, unknownBecause: expect.stringMatching(/not a Windows family/) }],
    ['ltsc2022', { build: null }],
  ])('%s', (family, expected) => {
    expect(host(family)).toMatchObject(expected);
    expect(isLinuxFamily(family)).toBe(false);
  });

  test.each<[string | null, readonly string[] | null, readonly string[] | null]>([
    [null, null, null],
    ['LINUX', null, ['LINUX']],
    [null, ['A', 'B'], ['A', 'B']],
    ['A', ['a', 'B'], ['A']],
    ['A', ['B'], []],
  ])('%s with constraints %j', (family, constrained, expected) => {
    expect(familiesOf(rules(family, constrained))).toEqual(expected);
  });

  test('a declared host of the same build may be of the family, another not', () => {
    const declared = (text: string) => {
      const parsed = parseHostDeclaration(text, { defaultIsolation: 'process' });
      if (!parsed.ok) throw new Error(parsed.message);
      return parsed.host;
    };
    const family = host('WINDOWS_SERVER_2022_CORE');
    expect(isOfFamily(declared('ECS WINDOWS_SERVER_2022_FULL'), family)).toBe(true);
    expect(isOfFamily(declared('ltsc2019'), family)).toBe(false);
    expect(isOfFamily(declared('ltsc2019'), host('WINDOWS_SERVER_2031_CORE'))).toBe(false);
  });
});
