import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundledPackages } from '../../scripts/bundled.mjs';
import { TOOL } from '../../src/tool.js';
import { ROOT } from './dist.js';

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

test('dist/ is what src/ builds to, to the byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    const built = join(folder, 'dist');
    execFileSync(process.execPath, ['scripts/build.mjs', built], { cwd: ROOT, stdio: 'pipe' });
    expect(filesOf(built)).toEqual(filesOf(join(ROOT, 'dist')));
    for (const file of filesOf(built)) {
      const [now, committed] = [join(built, file), join(ROOT, 'dist', file)].map((path) =>
        readFileSync(path, 'utf8').replaceAll('\r\n', '\n'),
      );
      expect(now === committed, `dist/${file} is out of date: npm run build`).toBe(true);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);

test('the licence of every bundled package is in dist/licenses.txt', () => {
  const licenses = readFileSync(join(ROOT, 'dist/licenses.txt'), 'utf8');
  const bundled = bundledPackages(ROOT);
  expect(bundled.length).toBeGreaterThan(30);
  for (const path of bundled) {
    const { name, version } = JSON.parse(readFileSync(join(ROOT, path, 'package.json'), 'utf8')) as Record<
      string,
      string
    >;
    expect(licenses).toContain(`${name} ${version}\n`);
  }
  expect(licenses).toMatch(/docker-file-parser[\s\S]*Mozilla Public License/);
});

test('the product knows its own name and version', () => {
  const { name, version, repository } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    repository: { url: string };
  };
  expect(TOOL).toEqual({ name, version, repository: repository.url.replace(/^git\+|\.git$/g, '') });
});

test('the command never loads what only the action needs', () => {
  const command = filesOf(join(ROOT, 'dist/cli')).map((file) => readFileSync(join(ROOT, 'dist/cli', file), 'utf8'));
  expect(command.some((text) => text.includes('setFailed'))).toBe(false);
});
