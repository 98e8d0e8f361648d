import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../e2e/dist.js';
import { HAS_REGISTRY, RealRegistry } from './real-registry.js';

interface Releases {
  readonly releases: readonly {
    readonly build: number;
    readonly images: readonly { readonly repository: string; readonly tags: readonly string[] }[];
  }[];
}

const DATA = join(ROOT, 'src/data');

describe.runIf(HAS_REGISTRY)('refresh, against a registry and recorded files', () => {
  let folder: string;
  let registry: RealRegistry;

  /** The newest revision of a build that the table has seen in an image. */
  const known = (build: number): number => {
    const { updates } = JSON.parse(readFileSync(join(DATA, 'windows-updates.json'), 'utf8')) as {
      updates: [number, number, unknown, unknown, string][];
    };
    return Math.max(
      ...updates.filter(([of, , , , letters]) => of === build && letters.includes('I')).map(([, each]) => each),
    );
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'refresh-'));
    registry = await RealRegistry.start('anonymous');
    const { releases } = JSON.parse(readFileSync(join(DATA, 'windows-releases.json'), 'utf8')) as Releases;
    for (const { build, images } of releases)
      for (const { repository, tags } of images)
        for (const tag of tags) {
          const osVersion = `10.0.${build}.${tag === 'ltsc2022' ? 99_999 : known(build)}`;
          const image = await registry.pushImage(repository, null, { osVersion });
          await registry.pushIndex(repository, tag, [image], {});
        }
    const readmes = join(folder, 'readmes');
    mkdirSync(readmes);
    for (const [file, version] of [
      ['Windows2022-Readme.md', '10.0.20348 Build 9999'],
      ['Windows2025-Readme.md', '10.0.26100 Build 33296'],
      ['Windows2025-VS2026-Readme.md', '10.0.26100 Build 33296'],
      ['Windows11-Arm64-Readme.md', '10.0.26200 Build 8875'],
      ['Windows11-VS2026-Arm64-Readme.md', '10.0.26200 Build 9168'],
    ] as const)
      writeFileSync(join(readmes, file), `# Windows\n- OS Version: ${version}\n- Image Version: 20261101.1.0\n`);
  }, 120_000);

  afterAll(() => {
    registry.stop();
    rmSync(folder, { recursive: true });
  });

  async function refresh(data: string, ...args: readonly string[]) {
    const child = spawn(process.execPath, [
      join(ROOT, 'scripts/refresh/refresh.mjs'),
      ...['--data', data, '--as-of', '2026-12-01', '--runner-images', join(folder, 'readmes')],
      ...['--registry-mirror', `mcr.microsoft.com=${registry.host}`, ...args],
    ]);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { code, said };
  }

  function copy(name: string): string {
    cpSync(DATA, join(folder, name), { recursive: true });
    return join(folder, name);
  }

  /** Lines that one side has and the other has not. */
  function difference(
    data: string,
    file: string,
  ): { readonly gone: readonly string[]; readonly come: readonly string[] } {
    const [before, after] = [DATA, data].map((at) => readFileSync(join(at, file), 'utf8').split('\n'));
    return {
      gone: before!.filter((line) => !after!.includes(line)),
      come: after!.filter((line) => !before!.includes(line)),
    };
  }

  test('what is new comes in, what was known stays, and the day is told', async () => {
    const data = copy('new');
    const { code, said } = await refresh(data, '--cache', join(folder, 'cache.json'));
    expect([code, said]).toEqual([
      0,
      expect.stringContaining('10.0.20348.99999 was seen in mcr.microsoft.com/windows/'),
    ]);
    const updates = difference(data, 'windows-updates.json');
    expect(updates.come).toEqual([
      '"asOf": "2026-12-01",',
      expect.stringMatching(/^\[20348,99999,null,null,"IC"\],?$/),
    ]);
    expect(updates.gone.filter((line) => /^\[/.test(line))).toEqual([]);
    const names = difference(data, 'host-names.json');
    expect(said).toContain('windows-2022 has 10.0.20348.9999');
    expect(names.come.filter((line) => line.includes('9999'))).toHaveLength(1);
    expect(names.gone.length).toBe(names.come.length);
    for (const file of readdirSync(data)) JSON.parse(readFileSync(join(data, file), 'utf8'));
  });

  test('once more there is nothing new', async () => {
    const data = join(folder, 'new');
    const { code, said } = await refresh(data, '--cache', join(folder, 'cache.json'));
    expect([code, said]).toEqual([0, 'windows-updates.json: nothing new\nhost-names.json: nothing new\n']);
  });

  test('a dry run changes nothing', async () => {
    const data = copy('dry');
    expect((await refresh(data, '--dry-run')).said).toContain('10.0.20348.99999');
    for (const file of readdirSync(data)) expect(difference(data, file)).toEqual({ gone: [], come: [] });
  });

  test('what contradicts a table is said, changes nothing of it, and fails', async () => {
    const data = copy('wrong');
    writeFileSync(join(folder, 'readmes/Windows2022-Readme.md'), '- OS Version: 10.0.26100 Build 1\n');
    const image = await registry.pushImage('windows/servercore', null, { osVersion: '10.0.26100.1' });
    await registry.pushIndex('windows/servercore', 'ltsc2022', [image], {});
    const { code, said } = await refresh(data);
    expect(code).toBe(1);
    expect(said).toContain('windows/servercore:ltsc2022 holds 10.0.26100.1, the table says 20348');
    expect(said).toContain('windows-2022 has 10.0.26100.1, its row says 20348');
    expect(difference(data, 'host-names.json')).toEqual({ gone: [], come: [] });
    expect(readFileSync(join(data, 'windows-updates.json'), 'utf8')).not.toContain('[26100,1,');
  });
});
