// 200 references at 50 ms a round trip: the check beside `skopeo inspect` asking for the same, one after another and eight at
// once. The registry is a small server of this file, so that each request can be counted and slowed down alike.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { COMMAND, write } from './measured.mjs';

const REFERENCES = 200;
const ROUND_TRIP_MS = 50;

let requests = 0;

export async function registries(folder) {
  const server = createServer((incoming, outgoing) => {
    requests += 1;
    setTimeout(() => answer(incoming, outgoing), ROUND_TRIP_MS);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `localhost:${server.address().port}`;
  const names = Array.from({ length: REFERENCES }, (_, index) => `${host}/team/base:1.${index}`);
  for (const [index, name] of names.entries()) write(join(folder, `s${index}/Dockerfile`), `FROM ${name}\nRUN ver\n`);
  const report = ['--format', 'json', '--output', join(folder, 'report.json')];
  const check = [COMMAND, '--target', 'ltsc2022', '--registry', host, ...report];
  const cached = [...check, '--cache', join(folder, 'cache.json')];
  const node = (args) => () => run(process.execPath, args, folder);
  const inspect = 'skopeo inspect --raw --tls-verify=false docker://';
  const rows = [
    ['the check', node(check)],
    ['the check, with a cache that is new', node(cached)],
    ['the check, with that cache', node(cached)],
    ['skopeo inspect, one after another', shell(`for each in ${names.join(' ')}; do ${inspect}$each; done`, folder)],
    ['skopeo inspect, eight at once', shell(`printf '%s\\n' ${names.join(' ')} | xargs -P8 -I{} ${inspect}{}`, folder)],
  ];
  const hasSkopeo = await run('skopeo', ['--version'], folder).then(
    () => true,
    () => false,
  );
  try {
    console.log(`\n${REFERENCES} references at ${ROUND_TRIP_MS} ms a round trip`);
    for (const [name, work] of rows) {
      if (name.startsWith('skopeo') && !hasSkopeo) {
        console.log('  skopeo is not there: left out.');
        break;
      }
      requests = 0;
      const start = performance.now();
      await work();
      const ms = performance.now() - start;
      const each = (requests / REFERENCES).toFixed(2);
      console.log(`  ${name.padEnd(42)} ${ms.toFixed(0).padStart(6)} ms  ${each} requests a reference`);
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
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

function shell(script, folder) {
  return () => run('sh', ['-c', script], folder);
}

function run(file, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', (code) => (code > 1 ? reject(new Error(`${file} ended with code ${code}`)) : resolve(code)));
  });
}
