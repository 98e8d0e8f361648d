// 200 references at 50 ms a round trip: the check beside `skopeo inspect` asking for the same, one after another.
// The registry is a small server of this file, so that each request can be counted and slowed down alike.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REFERENCES = 200;
const ROUND_TRIP_MS = 50;
const command = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist/cli/index.js');

let requests = 0;
const server = createServer((incoming, outgoing) => {
  requests += 1;
  setTimeout(() => answer(incoming, outgoing), ROUND_TRIP_MS);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const host = `localhost:${server.address().port}`;
const folder = mkdtempSync(join(tmpdir(), 'bench-registry-'));

try {
  for (let index = 0; index < REFERENCES; index += 1) {
    mkdirSync(join(folder, `service${index}`));
    writeFileSync(join(folder, `service${index}/Dockerfile`), `FROM ${host}/team/base:1.${index}\nRUN cmd /c ver\n`);
  }
  const check = [
    command,
    '--target',
    'ltsc2022',
    '--registry',
    host,
    '--format',
    'json',
    '--output',
    join(folder, 'report.json'),
  ];
  const rows = [];
  rows.push(['the check', await measured(() => run(process.execPath, check))]);
  rows.push([
    'the check, with a cache that is new',
    await measured(() => run(process.execPath, [...check, '--cache', join(folder, 'cache.json')])),
  ]);
  rows.push([
    'the check, with that cache',
    await measured(() => run(process.execPath, [...check, '--cache', join(folder, 'cache.json')])),
  ]);
  rows.push([
    'skopeo inspect --raw, one after another',
    await measured(async () => {
      for (let index = 0; index < REFERENCES; index += 1)
        await run('skopeo', ['inspect', '--raw', '--tls-verify=false', `docker://${host}/team/base:1.${index}`]);
    }),
  ]);
  console.log(`\n${REFERENCES} references at ${ROUND_TRIP_MS} ms a round trip`);
  for (const [name, { ms, count }] of rows)
    console.log(
      `  ${name.padEnd(42)} ${ms.toFixed(0).padStart(6)} ms  ${(count / REFERENCES).toFixed(2)} requests a reference`,
    );
} finally {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
}

/** An index of two Windows images for every tag. */
function answer({ method, url, socket }, outgoing) {
  if (!socket.writable) return;
  const tag = /^\/v2\/team\/base\/manifests\/(1\.\d+)$/.exec(url)?.[1];
  if (url === '/v2/') return outgoing.end('{}');
  if (tag === undefined) return outgoing.writeHead(404).end();
  const entry = (osVersion) => ({
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest: digestOf(`${tag} ${osVersion}`),
    size: 1000,
    platform: { os: 'windows', architecture: 'amd64', 'os.version': osVersion },
  });
  const mediaType = 'application/vnd.oci.image.index.v1+json';
  const body = JSON.stringify({
    schemaVersion: 2,
    mediaType,
    manifests: [entry('10.0.20348.5499'), entry('10.0.26100.33296')],
  });
  outgoing.writeHead(200, {
    'content-type': mediaType,
    'docker-content-digest': digestOf(body),
    'content-length': body.length,
  });
  return outgoing.end(method === 'HEAD' ? undefined : body);
}

function digestOf(text) {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

async function measured(work) {
  requests = 0;
  const start = performance.now();
  await work();
  return { ms: performance.now() - start, count: requests };
}

function run(file, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: folder, stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', (code) => (code > 1 ? reject(new Error(`${file} ended with code ${code}`)) : resolve(code)));
  });
}
