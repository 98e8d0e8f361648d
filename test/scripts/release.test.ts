import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundledPackages } from '../../scripts/bundled.mjs';
import { ROOT } from '../e2e/dist.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function script(name: string, args: readonly string[], cwd = folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/release', name), ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

describe('preparing and checking a release', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'src'));
    for (const path of ['package.json', 'package-lock.json', 'src/tool.ts'])
      cpSync(join(ROOT, path), join(folder, path));
    writeFileSync(
      join(folder, 'CHANGELOG.md'),
      '# Changelog\n\n## Unreleased\n\n### Added\n\n- A thing.\n\n## 0.9.0 - 2026-01-01\n\n- Older.\n',
    );
  });

  test('what is prepared passes, and its notes are what was unreleased', () => {
    expect(script('prepare.mjs', ['1.0.0', '2026-12-01'])).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(read('package.json'))).toMatchObject({ version: '1.0.0' });
    expect(read('src/tool.ts')).toContain("version: '1.0.0'");
    expect(read('CHANGELOG.md')).toContain('## Unreleased\n\n## 1.0.0 - 2026-12-01\n\n### Added\n');
    expect(script('check.mjs', ['v1.0.0'])).toMatchObject({ status: 0, stdout: 'check: this is v1.0.0\n' });
    expect(script('notes.mjs', ['v1.0.0']).stdout).toBe('### Added\n\n- A thing.\n');
    expect(script('notes.mjs', ['0.9.0']).stdout).toBe('- Older.\n');
  });

  test('the lock file is as npm writes it: nothing but the version changes', () => {
    script('prepare.mjs', ['1.0.0', '2026-12-01']);
    const lines = (text: string): string[] => text.split('\n').filter((line) => !line.includes('"version": "1.0.0"'));
    const before = readFileSync(join(ROOT, 'package-lock.json'), 'utf8').split('\n');
    expect(lines(read('package-lock.json')).filter((line) => !before.includes(line))).toEqual([]);
    expect(read('package-lock.json').split('\n').length).toBe(before.length);
  });

  test.each<[string, () => void, string]>([
    ['another tag', () => {}, 'package.json says'],
    [
      'a version that was forgotten in the source',
      () => edit('src/tool.ts', '1.1.0', '1.0.0'),
      'src/tool.ts says 1.0.0',
    ],
    ['a section without a date', () => edit('CHANGELOG.md', ' - 2026-12-01', ''), 'has no date'],
    [
      'something unreleased',
      () => edit('CHANGELOG.md', '## Unreleased\n', '## Unreleased\n\n- New.\n'),
      'unreleased still',
    ],
    ['an older release', () => edit('CHANGELOG.md', '## 1.1.0', '## 1.2.0 - 2026-12-02\n\n- x\n\n## 1.1.0'), 'newest'],
  ])('%s is refused', (name, change, message) => {
    script('prepare.mjs', ['1.1.0', '2026-12-01']);
    change();
    const { status, stderr } = script('check.mjs', [name === 'another tag' ? 'v1.1.1' : 'v1.1.0']);
    expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
  });

  test.each(['', '1.0', 'v1.0.0', '1.0.0; rm -rf /', '1.0.0 '])('%j is not a version', (version) => {
    expect(script('prepare.mjs', [version])).toMatchObject({ status: 2, stdout: '' });
    expect(read('package.json')).toBe(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  });

  test('a version that the changelog does not know has no notes', () => {
    expect(script('notes.mjs', ['7.0.0'])).toMatchObject({ status: 1, stdout: '' });
  });

  function edit(path: string, from: string, to: string): void {
    const text = read(path);
    expect(text).toContain(from);
    writeFileSync(join(folder, path), text.replace(from, to));
  }
});

describe('the major tag', () => {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      cwd: join(folder, 'work'),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();

  function release(tag: string): string {
    git('commit', '--allow-empty', '-qm', tag);
    // Annotated, as `git tag -a` makes them: the major tag is of the commit.
    git('tag', '-a', '-m', tag, tag);
    return git('rev-parse', 'HEAD');
  }

  const remote = (name: string): string => git('ls-remote', 'origin', `refs/tags/${name}`).split('\t')[0]!;

  beforeEach(() => {
    execFileSync('git', ['init', '-q', '--bare', join(folder, 'remote')]);
    execFileSync('git', ['init', '-q', join(folder, 'work')]);
    git('remote', 'add', 'origin', join(folder, 'remote'));
  });

  const move = (tag: string) => script('move-major.mjs', [tag], join(folder, 'work'));

  test('follows releases, at the remote too', () => {
    const first = release('v1.0.0');
    expect(move('v1.0.0')).toMatchObject({ status: 0 });
    expect(remote('v1')).toBe(first);
    const second = release('v1.1.0');
    expect(move('v1.1.0').stdout).toContain('v1 is v1.1.0 now');
    expect(remote('v1')).toBe(second);
  });

  test('is never moved back, nor to a pre-release, nor by another major version', () => {
    const newest = release('v1.10.0');
    move('v1.10.0');
    for (const tag of ['v1.9.1', 'v1.11.0-rc.1']) {
      release(tag);
      expect(move(tag)).toMatchObject({ status: 0 });
      expect(remote('v1')).toBe(newest);
    }
    const two = release('v2.0.0');
    move('v2.0.0');
    expect([remote('v1'), remote('v2')]).toEqual([newest, two]);
  });

  test.each(['', 'v1', '1.0.0', '--force', 'v1.0.0..main'])('%j is refused', (tag) => {
    release('v1.0.0');
    expect(move(tag)).toMatchObject({ status: 2 });
    expect(git('ls-remote', 'origin')).toBe('');
  });
});

describe('the bill of materials', () => {
  const bom = (): { readonly components: readonly Record<string, unknown>[] } =>
    JSON.parse(script('sbom.mjs', [], ROOT).stdout);

  test('lists what is bundled, each with licence, hash and source', () => {
    const { components } = bom();
    expect(components.map((each) => String(each['bom-ref']).split('#')[1])).toEqual(bundledPackages(ROOT));
    for (const { purl, licenses, hashes, externalReferences } of components) {
      expect(purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+/);
      expect(licenses).toEqual([{ license: { id: expect.stringMatching(/^[\w.-]+$/) } }]);
      expect(hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
      expect(externalReferences).toEqual([
        { type: 'distribution', url: expect.stringMatching(/^https:\/\/registry\.npmjs\.org\//) },
      ]);
    }
  });

  test('is the same each time', () => {
    expect(bom()).toEqual(bom());
  });
});

test('the files of a release: a dry run of what the workflow publishes', () => {
  // The notes are of the version that the tree is at.
  for (const path of ['package.json', 'package-lock.json', 'dist', 'schema', 'README.md', 'LICENSE', 'src', 'scripts'])
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  writeFileSync(join(folder, 'CHANGELOG.md'), `## Unreleased\n\n## ${version} - 2026-12-01\n\n- All of it.\n`);
  expect(script('check.mjs', [`v${version}`])).toMatchObject({ status: 0 });
  expect(script('files.mjs', ['out'])).toMatchObject({ status: 0, stderr: '' });
  const tarball = `windows-container-compat-${version}.tgz`;
  const published = ['sbom.cdx.json', tarball, 'windows-container-compat.cjs'];
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['SHA256SUMS', 'notes.md', ...published].sort());
  expect(read('out/notes.md')).toBe('- All of it.\n');
  expect(read('out/SHA256SUMS').trim().split('\n')).toEqual(
    published.map((file) => {
      const sum = createHash('sha256').update(readFileSync(join(folder, 'out', file)));
      return `${sum.digest('hex')}  ${file}`;
    }),
  );
});
