import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/judge/report.js';
import { commandAsync, NODES, type Run } from '../e2e/dist.js';
import { Repository } from '../io/repository.js';
import { listenHttp, type TestServer } from '../io/server.js';

const INDEX = 'application/vnd.oci.image.index.v1+json';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const WINDOWS = { os: 'windows', architecture: 'amd64', 'os.version': '10.0.20348.1' };

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
  readonly digest?: string;
}

const sha = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const entry = (digest = sha('x'), platform: unknown = WINDOWS, mediaType = MANIFEST) => ({
  mediaType,
  digest,
  platform,
});
const index = (...manifests: readonly unknown[]) => JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests });
const NESTED = index(entry());
const DEEP = index(entry(sha(NESTED), undefined, INDEX));
const CONFIG = JSON.stringify(WINDOWS);
const image = (config: string, more: object = {}) =>
  JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST, config: { digest: config }, layers: [], ...more });

/** What a broken or lying registry may answer for the tag; one name each. All would be an image that runs, if believed. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  'status-500': { status: 500, body: index(entry()) },
  'status-204': { status: 204 },
  'status-418': { status: 418, body: index(entry()) },
  'not-json': { type: INDEX, body: `<html>${index(entry())}` },
  'cut-off': { type: INDEX, body: index(entry()).slice(0, -3) },
  'type-in-the-body': { type: INDEX, body: index(entry()).replace(INDEX, 'application/vnd.cncf.helm.config.v1+json') },
  'type-of-the-entry': {
    type: INDEX,
    body: index(entry(sha('x'), WINDOWS, 'application/vnd.cncf.helm.chart.v1+json')),
  },
  'digest-of-other-content': { type: INDEX, body: index(entry()), digest: sha('other') },
  'index-and-image': { type: INDEX, body: JSON.stringify({ ...JSON.parse(index(entry())), config: {}, layers: [] }) },
  'schema-1': { body: JSON.stringify({ schemaVersion: 1, fsLayers: [], history: [], ...WINDOWS }) },
  'too-many-entries': { type: INDEX, body: index(...Array(10_001).fill(entry())) },
  'many-without-version': {
    type: INDEX,
    body: index(
      ...Array.from({ length: 10_000 }, (_, n) => entry(sha(`${n}`), { os: 'windows', architecture: 'amd64' })),
    ),
  },
  'names-itself': { type: INDEX, body: index(entry(), entry(sha('gone'), undefined, INDEX)) },
  'nested-too-deep': { type: INDEX, body: index(entry(sha(DEEP), undefined, INDEX)) },
  'not-a-version': { type: INDEX, body: index(entry(sha('x'), { ...WINDOWS, 'os.version': '20348' })) },
  'config-of-other-content': { type: MANIFEST, body: image(sha('lie')) },
  'config-without-os': { type: MANIFEST, body: image(sha('{}')) },
  'config-missing': { type: MANIFEST, body: image(sha('missing')) },
  'digest-not-known': { type: MANIFEST, body: image(`md5:${'a'.repeat(32)}`) },
};
const BLOBS: Readonly<Record<string, string>> = { [sha('lie')]: CONFIG, [sha('{}')]: '{}' };
const MANIFESTS: Readonly<Record<string, string>> = { [sha(NESTED)]: NESTED, [sha(DEEP)]: DEEP };

let server: TestServer;
let here: Repository;
beforeAll(async () => {
  server = await listenHttp(respond);
  here = new Repository();
});
afterAll(async () => {
  here.remove();
  await server.close();
});

function respond({ url = '' }: IncomingMessage, response: ServerResponse): void {
  const [, name = '', what, wanted = ''] = /^\/v2\/([a-z0-9-]+)\/(manifests|blobs)\/(.+)$/.exec(url) ?? [];
  const pinned = what === 'blobs' ? BLOBS[wanted] : MANIFESTS[wanted];
  const answer: Answer | undefined =
    what === 'manifests' && (wanted === '1' || name === 'pinned')
      ? (ANSWERS[name] ?? { type: INDEX, body: index(entry()) })
      : pinned === undefined
        ? undefined
        : { body: pinned };
  if (!answer) return void response.writeHead(404).end('{"errors":[{"code":"MANIFEST_UNKNOWN"}]}');
  const { status = 200, type = 'application/json', body = '', digest } = answer;
  response
    .writeHead(status, { 'content-type': type, ...(digest ? { 'docker-content-digest': digest } : {}) })
    .end(body);
}

function check(...args: readonly string[]): Promise<Run> {
  const call = ['--target', 'ltsc2022', '--registry', `localhost:${server.port}`, '--format', 'json', ...args];
  return commandAsync(NODES[0]![1], call, { cwd: here.root });
}

test('no answer of a registry that is wrong makes a better verdict than no answer', { timeout: 90_000 }, async () => {
  const at = `localhost:${server.port}`;
  const names = [...Object.keys(ANSWERS), 'right'];
  for (const name of names) here.write(`${name}/Dockerfile`, `# escape=\`\nFROM ${at}/${name}:1\n`);
  here.write('pinned/Dockerfile', `# escape=\`\nFROM ${at}/pinned:1@${sha('asked for')}\n`);
  const run = await check();
  const { builds } = JSON.parse(run.stdout) as Report;
  const verdicts = new Map(
    builds.map(({ dockerfile, images }) => [dockerfile.split('/')[0]!, images[0]!.results[0]!.verdict]),
  );
  expect(verdicts.get('right')).toBe('runs');
  verdicts.delete('right');
  expect([...verdicts.keys()].sort()).toEqual([...Object.keys(ANSWERS), 'pinned'].sort());
  expect([...verdicts].filter(([, verdict]) => verdict === 'runs' || verdict === 'at-risk')).toEqual([]);
  // Each with a reason of its own.
  for (const { dockerfile, images } of builds)
    if (!dockerfile.startsWith('right'))
      expect(images[0]!.results[0]!.message, dockerfile).toMatch(/registry|localhost|manifest|config|index/);
});
