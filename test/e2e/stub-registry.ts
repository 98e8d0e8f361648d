import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StubImage {
  readonly os: string;
  readonly architecture: string;
  readonly osVersion?: string;
}

/** What a registry answers for a reference: a list, one image, or that there is none. */
export type StubAnswer =
  | { readonly index: true; readonly manifests: readonly StubImage[] }
  | ({ readonly index: false } & StubImage)
  | null;

/** A registry on loopback that answers for other registries, as their mirror. */
export class StubRegistry {
  private readonly blobs = new Map<string, { readonly type: string; readonly body: string }>();
  private readonly tags = new Map<string, string>();
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => {
      const [, repository, kind, name] = /^\/v2\/(.+)\/(manifests|blobs)\/([^/]+)$/.exec(request.url ?? '') ?? [];
      const digest = kind === 'manifests' ? (this.tags.get(`${repository}:${name}`) ?? name) : name;
      const found = this.blobs.get(digest ?? '');
      if (!found) {
        response.writeHead(404, { 'content-type': 'application/json' });
        response.end('{"errors":[{"code":"MANIFEST_UNKNOWN"}]}');
        return;
      }
      response.writeHead(200, { 'content-type': found.type, 'docker-content-digest': digest! });
      response.end(found.body);
    });
  }

  static async start(images: Readonly<Record<string, StubAnswer>>): Promise<StubRegistry> {
    const registry = new StubRegistry();
    for (const [reference, answer] of Object.entries(images)) if (answer) registry.add(reference, answer);
    await new Promise<void>((resolve) => registry.server.listen(0, '127.0.0.1', resolve));
    return registry;
  }

  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private add(reference: string, answer: NonNullable<StubAnswer>): void {
    const colon = reference.lastIndexOf(':');
    const [name, tag] = [reference.slice(0, colon), reference.slice(colon + 1)];
    const [first, ...rest] = name.split('/');
    const repository = /[.:]/.test(first!) && rest.length > 0 ? rest.join('/') : name;
    const put = answer.index ? this.index(answer.manifests) : this.image(answer);
    this.tags.set(`${repository}:${tag}`, put.digest);
  }

  private index(images: readonly StubImage[]) {
    const manifests = images.map((image) => ({
      ...this.image(image),
      platform: {
        os: image.os,
        architecture: image.architecture,
        ...(image.osVersion && { 'os.version': image.osVersion }),
      },
    }));
    return this.put('application/vnd.oci.image.index.v1+json', { manifests });
  }

  private image({ os, architecture, osVersion }: StubImage) {
    const config = this.put('application/vnd.oci.image.config.v1+json', {
      os,
      architecture,
      ...(osVersion && { 'os.version': osVersion }),
      rootfs: { type: 'layers', diff_ids: [] },
    });
    return this.put('application/vnd.oci.image.manifest.v1+json', { config, layers: [] });
  }

  private put(mediaType: string, content: object) {
    const body = JSON.stringify({ schemaVersion: 2, mediaType, ...content });
    const digest = `sha256:${createHash('sha256').update(body).digest('hex')}`;
    this.blobs.set(digest, { type: mediaType, body });
    return { mediaType, digest, size: body.length };
  }
}
