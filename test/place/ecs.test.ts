import { describe, expect, test } from 'vitest';
import type { TaskRules } from '../../src/find/workload.js';
import { hostOfFamily, isOfFamily } from '../../src/place/ecs.js';
import { parseHostDeclaration } from '../../src/windows/host-declaration.js';

const rules = (family: string | null, architecture: string | null = null): TaskRules => ({
  by: 'ecs',
  family,
  architecture,
});

describe('operatingSystemFamily', () => {
  test.each<[string | null, object | null]>([
    ['WINDOWS_SERVER_2019_CORE', { build: 17763, engine: 'docker', hyperv: 'never' }],
    ['WINDOWS_SERVER_2025_FULL', { build: 26100 }],
    ['windows_server_2022_core', { build: 20348 }],
    ['WINDOWS_SERVER_2031_CORE', { build: null, unknownBecause: expect.stringMatching(/not a Windows family/) }],
    ['ltsc2022', { build: null }],
    ['LINUX', null],
    [null, null],
  ])('%s', (family, expected) => {
    const host = hostOfFamily(rules(family));
    if (expected === null) expect(host).toBeNull();
    else expect(host).toMatchObject(expected);
  });

  test('a declared host of the same build may be of the family, another not', () => {
    const host = (text: string) => {
      const parsed = parseHostDeclaration(text, { defaultIsolation: 'process' });
      if (!parsed.ok) throw new Error(parsed.message);
      return parsed.host;
    };
    const family = rules('WINDOWS_SERVER_2022_CORE');
    expect(isOfFamily(host('ECS WINDOWS_SERVER_2022_FULL'), family)).toBe(true);
    expect(isOfFamily(host('ltsc2019'), family)).toBe(false);
    expect(isOfFamily(host('ltsc2019'), rules('LINUX'))).toBe(false);
  });
});
