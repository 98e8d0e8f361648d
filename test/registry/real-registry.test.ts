import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Report, ReportedImage } from '../../src/judge/report.js';
import { commandAsync, type Run } from '../e2e/dist.js';
import { type Access, HAS_REGISTRY, RealRegistry, USER } from './real-registry.js';

test('a real registry is there where all parts are required', () => {
  if (process.env.REQUIRE_ALL_PARTS)
    expect(HAS_REGISTRY, 'apt-get install docker-registry apache2-utils openssl').toBe(true);
  if (!HAS_REGISTRY)
    console.warn('left out: tests with a real registry (apt-get install docker-registry apache2-utils openssl)');
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compat-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function dockerfile(text: string, path = 'Dockerfile'): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function login(host: string, user: string = USER.name, password: string = USER.password): void {
  mkdirSync(join(folder, 'docker'), { recursive: true });
  const auth = Buffer.from(`${user}:${password}`).toString('base64');
  writeFileSync(join(folder, 'docker/config.json'), JSON.stringify({ auths: { [host]: { auth } } }));
}

async function run(args: readonly string[]): Promise<Run> {
  return commandAsync(process.execPath, [...args, '--as-of', '2026-09-01'], {
    cwd: folder,
    env: { DOCKER_CONFIG: join(folder, 'docker') },
  });
}

/** A token service on a loopback address must be allowed as a registry must. */
const tokenArgs = (registry: RealRegistry): string[] =>
  registry.tokenHost === null ? [] : ['--registry', registry.tokenHost];

async function check(
  registry: RealRegistry,
  ...args: string[]
): Promise<{ report: Report; images: readonly ReportedImage[]; run: Run }> {
  const result = await run(['--registry', registry.host, ...tokenArgs(registry), '--format', 'json', ...args]);
  if (result.code === 2) throw new Error(result.stderr);
  const report = JSON.parse(result.stdout) as Report;
  return { report, images: report.builds.flatMap((build) => build.images), run: result };
}

const brief = (image: ReportedImage | undefined): string[] =>
  (image?.results ?? []).map(({ target, selected, rule, verdict }) => `${target}: ${selected} ${rule} ${verdict}`);

describe.runIf(HAS_REGISTRY)('an anonymous registry', () => {
  let registry: RealRegistry;
  beforeAll(async () => {
    registry = await RealRegistry.start('anonymous');
  });
  afterAll(() => registry.stop());

  test.each(['oci', 'docker'] as const)(
    'an index in the %s format: its Windows entries, in one request',
    async (format) => {
      const name = `index-${format}`;
      const old = await registry.pushImage(name, null, { osVersion: '10.0.17763.5576', format });
      const linux = await registry.pushImage(name, null, { osVersion: null, os: 'linux', format });
      const recent = await registry.pushImage(name, null, { osVersion: '10.0.20348.2340', format });
      const index = await registry.pushIndex(name, '1', [old, linux, recent], { format, attestation: true });
      await registry.requests();
      dockerfile(`FROM ${registry.host}/${name}:1\nRUN cmd /c ver\n`);
      for (let count = 0; count < 20; count += 1)
        dockerfile(`FROM ${registry.host}/${name}:1\nRUN cmd /c ver\n`, `more${count}/Dockerfile`);
      const { images } = await check(
        registry,
        '--target',
        'ltsc2019',
        '--target',
        'prod = 10.0.20348.100',
        '--target',
        'ltsc2016',
      );
      expect(await registry.requests()).toEqual([`GET /v2/${name}/manifests/1`]);
      expect(images).toHaveLength(21);
      expect(images[0]?.resolved).toEqual({
        by: 'registry',
        digest: index.digest,
        floating: true,
        variants: [
          { os: 'windows', architecture: 'amd64', osVersion: '10.0.17763.5576' },
          { os: 'linux', architecture: 'amd64', osVersion: null },
          { os: 'windows', architecture: 'amd64', osVersion: '10.0.20348.2340' },
        ],
      });
      expect(brief(images[0])).toEqual([
        'ltsc2019: 10.0.17763.5576 same-build runs',
        'prod: 10.0.20348.2340 image-patched-past-host at-risk',
        'ltsc2016: null no-manifest-for-host cannot-run',
      ]);
    },
  );

  test('an index without os.version: the config of each Windows entry, and never a layer', async () => {
    const first = await registry.pushImage('bare', null, { osVersion: '10.0.20348.500' });
    const second = await registry.pushImage('bare', null, { osVersion: '10.0.26100.1742' });
    await registry.pushIndex('bare', '1', [first, second], { osVersions: false });
    await registry.requests();
    dockerfile(`FROM ${registry.host}/bare:1\nRUN cmd /c ver\n`);
    const { images } = await check(registry, '--target', 'ltsc2025');
    expect(brief(images[0])).toEqual(['ltsc2025: 10.0.20348.500 stable-abi runs']);
    const requests = await registry.requests();
    expect(requests).toHaveLength(5);
    expect(requests.filter((line) => line.includes('/blobs/'))).toHaveLength(2);
  });

  test.each([
    ['its config', { osVersion: '10.0.20348.643' }, 'ltsc2022: 10.0.20348.643 same-build runs'],
    [
      'its history',
      { osVersion: null, history: ['Apply image 10.0.20348.4294', 'cmd /c ver', 'Install update 10.0.20348.5499'] },
      'ltsc2022: 10.0.20348.5499 same-build runs',
    ],
    ['nothing', { osVersion: null, history: ['cmd /c ver'] }, 'ltsc2022: null image-version-unknown unknown'],
    ['an os.version that is none', { osVersion: 'ten' }, 'ltsc2022: null image-version-unknown unknown'],
  ])('a plain manifest is told by %s', async (name, image, expected) => {
    const repository = `plain-${name.length}`;
    await registry.pushImage(repository, '1', image);
    dockerfile(`FROM ${registry.host}/${repository}:1\nRUN cmd /c ver\n`);
    const { images } = await check(registry, '--target', 'ltsc2022');
    expect(brief(images[0])).toEqual([expected]);
  });

  test('docker takes the first that is not newer, containerd the highest; the build host chooses first', async () => {
    const old = await registry.pushImage('order', null, { osVersion: '10.0.17763.1' });
    const fits = await registry.pushImage('order', null, { osVersion: '10.0.20348.2' });
    await registry.pushIndex('order', '1', [old, fits]);
    dockerfile(`FROM ${registry.host}/order:1\nCOPY a C:/a\n`);
    const { images } = await check(
      registry,
      '--target',
      'd = Windows 11 23H2',
      '--target',
      'c = 10.0.25398 [containerd]',
    );
    expect(brief(images[0])).toEqual(['d: 10.0.17763.1 build-mismatch hyperv-only', 'c: 10.0.20348.2 stable-abi runs']);
    const noted = images[0]?.results.map(({ notes }) => notes.map(({ rule }) => rule));
    expect(noted).toEqual([expect.arrayContaining(['manifest-order']), expect.arrayContaining(['decided-by-builder'])]);
    expect(noted?.[0]).not.toContain('decided-by-builder');
    const built = await check(registry, '--target', 'c = 10.0.25398 [containerd]', '--build-host', 'windows-2019');
    expect(brief(built.images[0])).toEqual(['c: 10.0.17763.1 build-mismatch hyperv-only']);
  });

  test('where tag and registry disagree the registry decides; a digest decides over its tag', async () => {
    const pushed = await registry.pushImage('named', 'windowsservercore-ltsc2019', { osVersion: '10.0.20348.2' });
    for (const suffix of ['', `@${pushed.digest}`]) {
      dockerfile(`FROM ${registry.host}/named:windowsservercore-ltsc2019${suffix}\n`);
      const { images } = await check(registry, '--target', 'ltsc2022');
      expect(brief(images[0])).toEqual(['ltsc2022: 10.0.20348.2 same-build runs']);
      expect(images[0]?.results[0]?.notes.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
        'registry-disagrees-with-tag warning',
      ]);
      expect(images[0]?.resolved.floating).toBe(suffix === '');
    }
  });

  test('a tag that is not there: what the name says, with the reason; by the registry alone unknown', async () => {
    await registry.pushImage('gone', 'other', { osVersion: '10.0.20348.2' });
    dockerfile(`FROM ${registry.host}/gone:ltsc2022\n`);
    const { images } = await check(registry, '--target', 'ltsc2022');
    expect(brief(images[0])).toEqual(['ltsc2022: null no-such-image cannot-run']);
    expect(images[0]?.results[0]?.message).toMatch(/no tag/);
    const only = await check(registry, '--target', 'ltsc2022', '--resolve', 'registry');
    expect(brief(only.images[0])).toEqual(['ltsc2022: null no-such-image cannot-run']);
    const offline = await check(registry, '--target', 'ltsc2022', '--resolve', 'offline');
    expect(offline.images[0]?.results[0]?.message).not.toMatch(/no tag/);
  });

  test('no table knows a tag to advise: its tags are asked for, once', async () => {
    await registry.pushImage('listed', '1.0-nanoserver-1809', { osVersion: '10.0.17763.2' });
    await registry.pushImage('listed', '1.0-nanoserver-ltsc2022', { osVersion: '10.0.20348.2' });
    await registry.pushImage('listed', '2.0-nanoserver-ltsc2022', { osVersion: '10.0.20348.3' });
    await registry.requests();
    for (const name of ['a', 'b'])
      dockerfile(`FROM ${registry.host}/listed:1.0-nanoserver-1809\n`, `${name}/Dockerfile`);
    const { images } = await check(registry, '--target', 'ltsc2022');
    for (const { results } of images)
      expect(results[0]?.advice?.baseImages).toEqual([`${registry.host}/listed:1.0-nanoserver-ltsc2022`]);
    const asked = await registry.requests();
    expect(asked.filter((each) => each.includes('/tags/list'))).toHaveLength(1);
  });

  test('nobody allowed this host: not asked, and the message has the line that would', async () => {
    await registry.pushImage('app', '1', { osVersion: '10.0.20348.2' });
    await registry.requests();
    dockerfile(`FROM ${registry.host}/app:1\nRUN cmd /c ver\n`);
    const { stdout } = await run(['--target', 'ltsc2022', '--format', 'json']);
    const [result] = (JSON.parse(stdout) as Report).builds[0]?.images[0]?.results ?? [];
    expect(result?.verdict).toBe('unknown');
    expect(result?.message).toContain(`registries: ${registry.host}`);
    expect(await registry.requests()).toEqual([]);
  });

  test('a cache: the second run asks only whether the tag still means the same', async () => {
    await registry.pushImage('cached', '1', { osVersion: '10.0.20348.2' });
    await registry.requests();
    dockerfile(`FROM ${registry.host}/cached:1\nRUN cmd /c ver\n`);
    const first = await check(registry, '--target', 'ltsc2022', '--cache', 'c/cache.json');
    const asked = await registry.requests();
    expect(asked.filter((line) => line.includes('/manifests/'))).toEqual(['GET /v2/cached/manifests/1']);
    const second = await check(registry, '--target', 'ltsc2022', '--cache', 'c/cache.json');
    expect(await registry.requests()).toEqual(['HEAD /v2/cached/manifests/1']);
    expect(second.report).toEqual(first.report);
    writeFileSync(join(folder, 'c/cache.json'), '{"schemaVersion": 1, "images": {"sha256:0": 7');
    const third = await check(registry, '--target', 'ltsc2022', '--cache', 'c/cache.json');
    expect(third.report).toEqual(first.report);
    expect(third.run.stderr).toMatch(/cache/);
    expect(JSON.parse(readFileSync(join(folder, 'c/cache.json'), 'utf8'))).toMatchObject({ schemaVersion: 2 });
    writeFileSync(
      join(folder, 'c/cache.json'),
      readFileSync(join(folder, 'c/cache.json'), 'utf8').replaceAll('20348', '26100'),
    );
    const planted = await check(registry, '--target', 'ltsc2022', '--cache', 'c/cache.json');
    expect(planted.report).toEqual(first.report);
    expect(planted.run.stderr).toContain('the cache holds something else than this digest names');
  });

  test('explain shows what was asked and what came back', async () => {
    await registry.pushImage('shown', '1', { osVersion: '10.0.20348.2' });
    const { stdout } = await run([
      'explain',
      `${registry.host}/shown:1`,
      '--registry',
      registry.host,
      '--target',
      'ltsc2022',
    ]);
    expect(stdout).toMatch(/GET https?:\/\/localhost:\d+\/v2\/shown\/manifests\/1.*200/);
    expect(stdout).toContain('10.0.20348.2');
  });
});

describe.runIf(HAS_REGISTRY).each(['htpasswd', 'token'] as const)('a private registry (%s)', (access: Access) => {
  let registry: RealRegistry;
  beforeAll(async () => {
    registry = await RealRegistry.start(access);
    await registry.pushImage('team/app', '1', { osVersion: '10.0.20348.2' });
    await registry.pushImage('public/app', '1', { osVersion: '10.0.20348.3' });
  });
  afterAll(() => registry.stop());

  test('with the login of Docker, which also allows the host', async () => {
    login(registry.host);
    dockerfile(`FROM ${registry.host}/team/app:1\nRUN cmd /c ver\n`);
    const result = await run([...tokenArgs(registry), '--target', 'ltsc2022', '--format', 'json']);
    const [image] = (JSON.parse(result.stdout) as Report).builds[0]?.images ?? [];
    expect(brief(image)).toEqual(['ltsc2022: 10.0.20348.2 same-build runs']);
    expect(result.stdout + result.stderr).not.toContain(USER.password);
  });

  test('without a login: unknown, and the message says how to log in', async () => {
    dockerfile(`FROM ${registry.host}/team/app:1\nRUN cmd /c ver\n`);
    const { images } = await check(registry, '--target', 'ltsc2022');
    expect(images[0]?.results[0]).toMatchObject({ verdict: 'unknown', rule: 'image-version-unknown' });
    expect(images[0]?.results[0]?.message).toMatch(/docker login/);
  });

  test("a broken configuration of Docker's is said where it allows nothing", async () => {
    mkdirSync(join(folder, 'docker'), { recursive: true });
    writeFileSync(join(folder, 'docker/config.json'), '{"auths": {');
    dockerfile(`FROM ${registry.host}/team/app:1\nRUN cmd /c ver\n`);
    const { stdout } = await run(['--target', 'ltsc2022', '--format', 'json']);
    const [result] = (JSON.parse(stdout) as Report).builds[0]?.images[0]?.results ?? [];
    expect(result?.message).toContain("Docker's config.json is not JSON");
    expect(result?.message).toContain(`registries: ${registry.host}`);
  });

  test('with a wrong login: unknown, and no secret in any output', async () => {
    login(registry.host, USER.name, 'wr0ng-word');
    dockerfile(`FROM ${registry.host}/team/app:1\nRUN cmd /c ver\n`);
    const { images, run: result } = await check(registry, '--target', 'ltsc2022');
    expect(images[0]?.results[0]?.verdict).toBe('unknown');
    expect(result.stdout + result.stderr).not.toMatch(/wr0ng-word|Basic |Bearer ey/);
  });

  test.runIf(access === 'token')('a public repository behind a token service needs no login', async () => {
    dockerfile(`FROM ${registry.host}/public/app:1\nRUN cmd /c ver\n`);
    const { images } = await check(registry, '--target', 'ltsc2022');
    expect(brief(images[0])).toEqual(['ltsc2022: 10.0.20348.3 same-build runs']);
  });
});
