import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TOOL } from '../../src/tool.js';
import { NODES, ROOT } from './dist.js';

/**
 * What a start costs, counted so that no machine makes a difference: which files of dist/ and which modules of Node are loaded, how
 * many bytes are compiled. A slow import that comes back shows here, and docs/performance.md says what it would cost.
 */
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
  writeFileSync(join(folder, 'Dockerfile'), 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN cmd /c ver\n');
  // Says at the end what was loaded: CommonJS from its cache, modules of Node by their names.
  writeFileSync(
    join(folder, 'loaded.cjs'),
    `const { writeSync } = require('node:fs');
process.on('exit', () => writeSync(3, JSON.stringify({
  files: Object.keys(require.cache).filter((path) => path !== __filename),
  node: process.moduleLoadList.filter((name) => name.startsWith('NativeModule ')).map((name) => name.slice(13)),
})));
`,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Loaded {
  readonly files: readonly string[];
  readonly node: readonly string[];
}

function loadedBy(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  node = process.execPath,
): Loaded {
  const { output, status } = spawnSync(node, ['--require', join(folder, 'loaded.cjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH ?? '', HOME: join(folder, 'home'), CI: 'true', ...env },
  });
  expect([status, output[2]]).toEqual([0, '']);
  return JSON.parse(output[3]!) as Loaded;
}

const COMMAND = join(ROOT, 'dist/cli/index.js');
const OFFLINE = ['--resolve', 'offline', '--target', 'ltsc2022'];
const nameOf = (path: string): string => path.slice(join(ROOT, 'dist/').length).replaceAll('\\', '/');
const bytesOf = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + statSync(path).size, 0);

describe('a check of one Dockerfile, offline', () => {
  test('loads three files of the bundle, and less than 800 KB', () => {
    const { files } = loadedBy([COMMAND, ...OFFLINE]);
    expect(files.map(nameOf)).toEqual(['cli/index.js', 'cli/rolldown-runtime.js', 'cli/check.js']);
    expect(bytesOf(files)).toBeLessThan(800_000);
  });

  test('loads no HTTP, no cryptography, no YAML, no processes', () => {
    const { node } = loadedBy([COMMAND, ...OFFLINE]);
    const empty = loadedBy(['-e', '0']).node;
    const more = node.filter((name) => !empty.includes(name));
    expect(
      more.filter((name) => /^(?:http|https|net|tls|crypto|child_process|dns|zlib|worker_threads|tty)$/.test(name)),
    ).toEqual([]);
    expect(more.length).toBeLessThan(25);
  });

  test('another format loads its own file alone', () => {
    const json = loadedBy([COMMAND, ...OFFLINE, '--format', 'json']).files.map(nameOf);
    expect(json.at(-1)).toBe('cli/json.js');
    expect(json.length).toBe(4);
    expect(loadedBy([COMMAND, '--help']).files.length).toBe(4);
  });
});

describe('the action', () => {
  test('starts without the HTTP stack of its libraries', () => {
    expect(statSync(join(ROOT, 'dist/index.js')).size).toBeLessThan(970_000);
    const script = `await import(${JSON.stringify(pathToFileURL(join(ROOT, 'dist/index.js')).href)})`;
    const env = {
      INPUT_TARGETS: 'ltsc2022',
      INPUT_RESOLVE: 'offline',
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: folder,
      INPUT_SUMMARY: 'false',
    };
    const { node } = loadedBy(['--input-type=module', '-e', script], env);
    expect(node.filter((name) => /^(?:http|https|tls|http2|internal\/deps\/undici)/.test(name))).toEqual([]);
  });
});

describe.each(NODES)('the compile cache on Node %s', (version, node) => {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  const has = major > 22 || (major === 22 && minor >= 1);
  const run = (env: Readonly<Record<string, string>>, cwd = folder) =>
    spawnSync(node, [COMMAND, ...OFFLINE], { cwd, encoding: 'utf8', env: { PATH: process.env.PATH ?? '', ...env } });

  test('is in a folder of the user, where Node has one', () => {
    const home = mkdtempSync(join(tmpdir(), 'home-'));
    const env = process.platform === 'win32' ? { LOCALAPPDATA: home } : { HOME: home, XDG_CACHE_HOME: join(home, 'c') };
    expect(run(env).status).toBe(0);
    const made = readdirSync(home, { recursive: true, encoding: 'utf8' });
    expect(made.some((path) => path.includes(TOOL.name))).toBe(has);
    rmSync(home, { recursive: true });
  });

  test('is never in the repository, not in CI, and not where it cannot be', () => {
    const inside = { HOME: folder, XDG_CACHE_HOME: join(folder, 'cache'), LOCALAPPDATA: join(folder, 'cache') };
    for (const env of [inside, { ...inside, XDG_CACHE_HOME: '/proc/nowhere', LOCALAPPDATA: '' }])
      expect(run(env)).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(folder)).not.toContain('cache');
    const home = mkdtempSync(join(tmpdir(), 'home-'));
    run({ HOME: home, LOCALAPPDATA: home, CI: 'true' });
    expect(readdirSync(home)).toEqual([]);
    rmSync(home, { recursive: true });
  });
});
