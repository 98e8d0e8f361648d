import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDockerfile } from '../../src/read/parse.js';
import { TOOL } from '../../src/tool.js';
import { NODES, ROOT } from './dist.js';

const WINDOWS = process.platform === 'win32';

let folder: string;
/** What is in the tarball, as npm says. */
let packed: { readonly filename: string; readonly size: number; readonly files: readonly { readonly path: string }[] };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  mkdirSync(join(folder, 'empty'));
  const [first] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT)) as [
    typeof packed,
  ];
  packed = first;
  npm(['install', '--offline', '--no-audit', '--no-fund', join(folder, packed.filename)], join(folder, 'empty'));
  cpSync(join(ROOT, 'examples'), join(folder, 'examples'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', shell: WINDOWS, stdio: ['ignore', 'pipe', 'pipe'] });
}

describe('the package', () => {
  test('holds the command, the schemas and what licences ask for, and no more', () => {
    const paths = packed.files.map(({ path }) => path);
    const others = paths.filter((path) => !/^(?:dist\/cli\/[\w.-]+\.js|schema\/[\w.]+\.json)$/.test(path)).sort();
    expect(others).toEqual(['LICENSE', 'README.md', 'dist/cli/package.json', 'dist/licenses.txt', 'package.json']);
    expect(packed.size).toBeLessThan(1_000_000);
  });

  test('asks for no other package', () => {
    const installed = JSON.parse(readFileSync(join(folder, 'empty/package-lock.json'), 'utf8')) as { packages: object };
    expect(Object.keys(installed.packages)).toEqual(['', `node_modules/${TOOL.name}`]);
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, unknown>;
    expect(manifest).not.toHaveProperty('private');
    expect(manifest).not.toHaveProperty('dependencies');
  });
});

describe.each(NODES)('on Node %s', (_, node) => {
  const script = (): string => join(folder, 'empty/node_modules', TOOL.name, 'dist/cli/index.js');
  const run = (args: readonly string[], cwd = join(folder, 'examples')) =>
    spawnSync(node, args, { cwd, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: folder } });

  test('the installed command does the main job', () => {
    const { status, stdout } = run([script(), '.', '--resolve', 'offline', '--target', 'ltsc2022']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^error: agent\/Dockerfile:2: servercore:ltsc2025 will not run on ltsc2022\b/m);
    expect(stdout).toMatch(/^error: agent\/Dockerfile:2: servercore:ltsc2025 will not run on ltsc2022\b/m);
  });

  test('it says its version', () => {
    expect(run([script(), '--version']).stdout).toBe(`${TOOL.version}\n`);
  });

  test('the single file does the same', () => {
    const file = join(folder, 'alone', `${TOOL.name}.cjs`);
    mkdirSync(join(folder, 'alone'), { recursive: true });
    if (!existsSync(file)) execFileSync(process.execPath, [join(ROOT, 'scripts/release/single-file.mjs'), file]);
    const args = ['.', '--resolve', 'offline', '--target', 'ltsc2022', '--target', 'windows-2025'];
    expect(run([file, ...args])).toMatchObject({ status: 1, stdout: run([script(), ...args]).stdout });
    // What is loaded later is in it too: YAML, workflows, the other commands.
    mkdirSync(join(folder, 'examples/.git'), { recursive: true });
    expect(run([file, 'plan'])).toMatchObject({ status: 0, stdout: run([script(), 'plan']).stdout });
    expect(run([file, 'plan']).stdout).toContain('.github/workflows/images.yml');
  });
});

test('npx finds it by its name', () => {
  const found = npm(['exec', '--offline', '--no', '--', TOOL.name, '--version'], join(folder, 'empty'));
  expect(found).toBe(`${TOOL.version}\n`);
});

test('the Dockerfile of the image copies what the package holds, and is left alone by the check itself', () => {
  const text = readFileSync(join(ROOT, 'scripts/release/Dockerfile'), 'utf8');
  const parsed = parseDockerfile(text);
  if (!parsed.ok) throw new Error(parsed.refusal.message);
  for (const [, from] of text.matchAll(/^COPY (\S+) /gm)) expect(existsSync(join(ROOT, from!)), from).toBe(true);
  const image = join(folder, 'image');
  mkdirSync(image);
  writeFileSync(join(image, 'Dockerfile'), text);
  const args = [join(ROOT, 'dist/cli/index.js'), '--resolve', 'offline', '--target', 'ltsc2022', '--format', 'json'];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: image, encoding: 'utf8' });
  expect([status, JSON.parse(stdout)]).toMatchObject([0, { totals: { errors: 0, warnings: 0 } }]);
});
