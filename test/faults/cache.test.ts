import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Report } from '../../src/judge/report.js';
import { commandAsync, NODES } from '../e2e/dist.js';
import { Repository } from '../io/repository.js';
import { listenHttp, type TestServer } from '../io/server.js';

const sha = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';

/** An image of Windows Server 2022, as its registry would tell it. */
const CONFIG = JSON.stringify({ os: 'windows', architecture: 'amd64', 'os.version': '10.0.20348.1' });
const IMAGE = JSON.stringify({
  schemaVersion: 2,
  mediaType: MANIFEST,
  config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: sha(CONFIG), size: CONFIG.length },
  layers: [],
});
const REAL = sha('what that digest really stands for');

let server: TestServer;
let here: Repository;
beforeEach(async () => {
  here = new Repository();
  // It tells nothing: only a cache can know a version.
  server = await listenHttp((_, response) => void response.writeHead(403).end());
});
afterEach(async () => {
  here.remove();
  await server.close();
});

const variants = [{ os: 'windows', architecture: 'amd64', osVersion: '10.0.20348.1' }];
const CACHES: Readonly<Record<string, object>> = {
  'as an earlier version kept it': { schemaVersion: 1, images: { [REAL]: { list: 'single', variants } } },
  'with a document that another digest has': {
    schemaVersion: 2,
    tags: {},
    documents: { [REAL]: IMAGE, [sha(CONFIG)]: CONFIG },
  },
  'with a tag that stands for something else': {
    schemaVersion: 2,
    tags: {},
    documents: { [REAL]: JSON.stringify({ mediaType: MANIFEST, body: IMAGE }), [sha(CONFIG)]: CONFIG },
  },
};

test.each(Object.keys(CACHES).flatMap((what) => [true, false].map((tracked) => [what, tracked] as const)))(
  'a planted cache, %s, makes nothing run (tracked by git: %s)',
  async (what, tracked) => {
    here.git('init', '-q').write('Dockerfile', `# escape=\`\nFROM localhost:${server.port}/app@${REAL}\n`);
    here.write('cache.json', JSON.stringify(CACHES[what]));
    if (tracked) here.git('add', '-A').git('commit', '-qm', 'x');
    const args = ['--target', 'ltsc2022', '--registry', `localhost:${server.port}`, '--resolve', 'registry'];
    const call = [...args, '--cache', 'cache.json', '--format', 'json'];
    const run = await commandAsync(NODES[0]![1], call, { cwd: here.root });
    const [build] = (JSON.parse(run.stdout) as Report).builds;
    expect(build!.images[0]!.results.map(({ verdict }) => verdict)).toEqual(['unknown']);
    expect(run.stdout + run.stderr).toMatch(/cache/i);
  },
);
