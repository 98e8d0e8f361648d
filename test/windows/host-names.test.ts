import { describe, expect, test } from 'vitest';
import { parseHostDeclaration } from '../../src/windows/host-declaration.js';
import { listHostNames } from '../../src/windows/host-names.js';
import { releases } from '../../src/windows/releases.js';

describe('listHostNames', () => {
  test.each(listHostNames().flatMap((row) => [row.name, ...row.aliases].map((name) => [name, row] as const)))(
    '%s means what the list says',
    (name, row) => {
      const parsed = parseHostDeclaration(name, { defaultIsolation: 'process' });
      expect(parsed).toMatchObject({ ok: true, host: { build: row.build, engine: row.engine } });
      if (parsed.ok && row.edition !== null) expect(parsed.host.edition).toBe(row.edition);
    },
  );

  test('has every release and no name twice', () => {
    const names = listHostNames().flatMap((row) => [row.name, ...row.aliases]);
    for (const release of releases()) expect(names).toContain(release.name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test('shows what was seen of a moving name, with the day', () => {
    const row = listHostNames().find(({ name }) => name === 'windows-latest');
    expect(row).toMatchObject({ kind: 'GitHub-hosted and Azure Pipelines label', build: 26100, edition: 'server' });
    expect(row?.note).toContain('10.0.26100.33296 was seen on 2026-08-21');
  });

  test('gives the other names of a release', () => {
    const row = listHostNames().find(({ name }) => name === 'Windows Server 2019');
    expect(row?.aliases).toEqual(['ltsc2019', '1809', 'ws2019']);
    expect(row?.note).toBe('supported until 2029-01-09');
  });

  test('says what would settle a name without a build', () => {
    for (const row of listHostNames()) if (row.build === null) expect(row.note).toMatch(/declare/);
  });
});
