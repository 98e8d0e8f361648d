import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash, createSign, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether this machine has a real registry to test with (Debian: docker-registry, apache2-utils, openssl). */
export const HAS_REGISTRY = ['docker-registry', 'htpasswd', 'openssl'].every(
  (program) => !spawnSync(program, ['--help']).error,
);

export type Access = 'anonymous' | 'htpasswd' | 'token';

export const USER = { name: 'ci', password: 's3cret-word' } as const;

/** A registry process of its own, empty, on a port of its own. */
export class RealRegistry {
  private constructor(
    readonly host: string,
    private readonly process: ChildProcess,
    private readonly folder: string,
    private readonly log: string[],
    private readonly stopToken: () => void,
    private readonly tokenRealm: string | null,
  ) {}

  static async start(access: Access): Promise<RealRegistry> {
    const folder = mkdtempSync(join(tmpdir(), 'registry-'));
    const host = `localhost:${await freePort()}`;
    const auth = {
      anonymous: async () => null,
      htpasswd: async () => htpasswd(folder),
      token: async () => tokenService(folder),
    };
    const prepared = await auth[access]();
    const config = `version: 0.1\nlog: { level: info }\nstorage:\n  filesystem: { rootdirectory: ${folder}/data }\n  delete: { enabled: false }\nhttp: { addr: ${host} }\n${prepared?.yaml ?? ''}`;
    writeFileSync(join(folder, 'config.yml'), config);
    const child = spawn('docker-registry', ['serve', join(folder, 'config.yml')], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const log: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => log.push(text.toString()));
    const registry = new RealRegistry(host, child, folder, log, prepared?.stop ?? (() => {}), prepared?.realm ?? null);
    await registry.ready();
    return registry;
  }

  stop(): void {
    this.process.kill('SIGKILL');
    this.stopToken();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Host and port of its token service, where it has one. */
  get tokenHost(): string | null {
    return this.tokenRealm && new URL(this.tokenRealm).host;
  }

  /** `GET /v2/...` lines of the registry's own log since the last call. */
  async requests(): Promise<readonly string[]> {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const lines = this.log.splice(0).join('').split('\n');
    return lines.flatMap((line) => /"((?:GET|HEAD|PUT|POST|PATCH) \/v2\/\S+) HTTP/.exec(line)?.[1] ?? []);
  }

  /** Uploads an image of one layer and gives its manifest's digest. `osVersion` null: the config names none. */
  async pushImage(repository: string, tag: string | null, image: PushedImage): Promise<Pushed> {
    const config = JSON.stringify({
      architecture: image.architecture ?? 'amd64',
      os: image.os ?? 'windows',
      ...(image.osVersion === null ? {} : { 'os.version': image.osVersion }),
      rootfs: { type: 'layers', diff_ids: [] },
      history: (image.history ?? []).map((created_by) => ({ created_by })),
    });
    const layer = `layer of ${repository} ${randomUUID()}`;
    const oci = image.format !== 'docker';
    const manifest = JSON.stringify({
      schemaVersion: 2,
      mediaType: oci
        ? 'application/vnd.oci.image.manifest.v1+json'
        : 'application/vnd.docker.distribution.manifest.v2+json',
      config: {
        mediaType: oci ? 'application/vnd.oci.image.config.v1+json' : 'application/vnd.docker.container.image.v1+json',
        digest: await this.blob(repository, config),
        size: config.length,
      },
      layers: [
        {
          mediaType: oci
            ? 'application/vnd.oci.image.layer.v1.tar+gzip'
            : 'application/vnd.docker.image.rootfs.diff.tar.gzip',
          digest: await this.blob(repository, layer),
          size: layer.length,
        },
      ],
    });
    return {
      ...(await this.manifest(repository, tag, manifest)),
      os: image.os ?? 'windows',
      architecture: image.architecture ?? 'amd64',
      osVersion: image.osVersion,
    };
  }

  /** An index over pushed images, in their order. `osVersions: false` leaves os.version out of its entries. */
  async pushIndex(
    repository: string,
    tag: string,
    images: readonly Pushed[],
    options: { format?: 'oci' | 'docker'; osVersions?: boolean; attestation?: boolean } = {},
  ): Promise<Pushed> {
    const oci = options.format !== 'docker';
    const entries = images.map(({ digest, size, mediaType, os, architecture, osVersion }) => ({
      mediaType,
      digest,
      size,
      platform: {
        architecture,
        os,
        ...(osVersion === null || options.osVersions === false ? {} : { 'os.version': osVersion }),
      },
    }));
    if (options.attestation && images[0])
      entries.push({ ...entries[0]!, platform: { architecture: 'unknown', os: 'unknown' } });
    const mediaType = oci
      ? 'application/vnd.oci.image.index.v1+json'
      : 'application/vnd.docker.distribution.manifest.list.v2+json';
    const index = JSON.stringify({ schemaVersion: 2, mediaType, manifests: entries });
    return { ...(await this.manifest(repository, tag, index)), os: '', architecture: '', osVersion: null };
  }

  private async manifest(
    repository: string,
    tag: string | null,
    text: string,
  ): Promise<{ digest: string; size: number; mediaType: string }> {
    const digest = sha256(text);
    const { mediaType } = JSON.parse(text) as { mediaType: string };
    await this.send(
      'PUT',
      `http://${this.host}/v2/${repository}/manifests/${tag ?? digest}`,
      repository,
      text,
      mediaType,
    );
    return { digest, size: text.length, mediaType };
  }

  private async blob(repository: string, text: string): Promise<string> {
    const started = await this.send(
      'POST',
      `http://${this.host}/v2/${repository}/blobs/uploads/`,
      repository,
      '',
      'application/octet-stream',
    );
    const location = new URL(started.headers.get('location') ?? '', `http://${this.host}`);
    const digest = sha256(text);
    location.searchParams.set('digest', digest);
    await this.send('PUT', location.href, repository, text, 'application/octet-stream');
    return digest;
  }

  private async send(method: string, url: string, repository: string, body: string, type: string): Promise<Response> {
    const response = await fetch(url, {
      method,
      body,
      headers: { 'content-type': type, authorization: await this.pusher(repository) },
    });
    if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
    return response;
  }

  private async pusher(repository: string): Promise<string> {
    const basic = `Basic ${Buffer.from(`${USER.name}:${USER.password}`).toString('base64')}`;
    if (this.tokenRealm === null) return basic;
    const url = `${this.tokenRealm}?service=tests&scope=repository:${repository}:pull,push`;
    const { token } = (await (await fetch(url, { headers: { authorization: basic } })).json()) as { token: string };
    return `Bearer ${token}`;
  }

  private async ready(): Promise<void> {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const up = await fetch(`http://${this.host}/v2/`).then(
        () => true,
        () => false,
      );
      if (up) return;
      if (this.process.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`docker-registry did not start: ${this.log.join('')}`);
  }
}

export interface PushedImage {
  readonly osVersion: string | null;
  readonly os?: string;
  readonly architecture?: string;
  readonly history?: readonly string[];
  readonly format?: 'oci' | 'docker';
}

export interface Pushed {
  readonly digest: string;
  readonly size: number;
  readonly mediaType: string;
  readonly os: string;
  readonly architecture: string;
  readonly osVersion: string | null;
}

interface Prepared {
  readonly yaml: string;
  readonly realm: string | null;
  readonly stop: () => void;
}

async function htpasswd(folder: string): Promise<Prepared> {
  const file = join(folder, 'htpasswd');
  writeFileSync(file, execFileSync('htpasswd', ['-Bbn', USER.name, USER.password]));
  return { yaml: `auth:\n  htpasswd: { realm: tests, path: ${file} }\n`, realm: null, stop: () => {} };
}

/** A token service as Docker Hub's: anonymous for repositories called public/..., else Basic. Signs with a key of its own. */
async function tokenService(folder: string): Promise<Prepared> {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const request = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-subj',
    '/CN=tests',
    '-keyout',
    key,
    '-out',
    certificate,
  ];
  execFileSync('openssl', request, { stdio: 'ignore' });
  const der = readFileSync(certificate, 'utf8').replace(/-----[^-]+-----|\s/g, '');
  const server = createServer((incoming, outgoing) => {
    const { searchParams } = new URL(incoming.url ?? '', 'http://localhost');
    const [type = '', name = '', actions = ''] = (searchParams.get('scope') ?? '').split(':');
    const basic = `Basic ${Buffer.from(`${USER.name}:${USER.password}`).toString('base64')}`;
    const known = incoming.headers.authorization === basic;
    if (incoming.headers.authorization !== undefined && !known) return outgoing.writeHead(401).end();
    const allowed = known ? actions.split(',') : name.startsWith('public/') ? ['pull'] : [];
    const token = sign(key, der, name === '' ? [] : [{ type, name, actions: allowed }]);
    outgoing.setHeader('content-type', 'application/json');
    return outgoing.end(JSON.stringify({ token, access_token: token, expires_in: 300 }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const realm = `http://localhost:${(server.address() as AddressInfo).port}/token`;
  return {
    yaml: `auth:\n  token: { realm: "${realm}", service: tests, issuer: tests, rootcertbundle: ${certificate} }\n`,
    realm,
    stop: () => server.close(),
  };
}

function sign(key: string, certificate: string, access: readonly object[]): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const header = part({ typ: 'JWT', alg: 'RS256', x5c: [certificate] });
  const claims = part({
    iss: 'tests',
    sub: USER.name,
    aud: 'tests',
    exp: now + 300,
    nbf: now - 30,
    iat: now,
    jti: randomUUID(),
    access,
  });
  const signature = createSign('RSA-SHA256')
    .update(`${header}.${claims}`)
    .sign(readFileSync(key, 'utf8'))
    .toString('base64url');
  return `${header}.${claims}.${signature}`;
}

function sha256(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

async function freePort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
