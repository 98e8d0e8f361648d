import type { ImageReference, ImageSource, Lookup } from '../image.js';
import { RegistryClient } from './client.js';
import { unreachable } from './failure.js';
import { AllowList, type RegistryHost, registryHost } from './hosts.js';
import { ImageReader } from './image-reader.js';
import { aborted } from './pacing.js';
import type { RegistryOptions, RegistryPorts } from './ports.js';

export type { DocumentCache, RegistryOptions, RegistryPorts, TraceEvent } from './ports.js';

/**
 * The image source that asks registries: what stands behind a reference, with the os.version of each image. Each
 * reference is looked up once, all images of a list are told whatever the platform. Never throws; the reason of a
 * failure is a clause or several without a final full stop.
 */
export function registrySource(ports: RegistryPorts, options: RegistryOptions): ImageSource {
  const registries = new Registries(ports, options);
  const answers = new Map<string, Promise<Lookup>>();
  const lists = new Map<string, Promise<readonly string[] | null>>();
  return {
    lookup(reference): Promise<Lookup> {
      const key = keyOf(reference);
      let answer = answers.get(key);
      if (!answer) {
        answer = registries.lookup(reference).catch(() => unreachable('the registry could not be asked'));
        answers.set(key, answer);
      }
      return answer;
    },
    tags(reference): Promise<readonly string[] | null> {
      const key = `${reference.registry}/${reference.repository}`;
      const list = lists.get(key) ?? registries.tags(reference).catch(() => null);
      lists.set(key, list);
      return list;
    },
  };
}

class Registries {
  readonly #mirrors: ReadonlyMap<string, string>;
  readonly #readers = new Map<string, ImageReader>();
  readonly #named: AllowList;
  #allowList: Promise<AllowList> | null = null;

  constructor(
    private readonly ports: RegistryPorts,
    private readonly options: RegistryOptions,
  ) {
    this.#mirrors = new Map([...options.mirrors].map(([of, by]) => [registryHost(of)?.name ?? of, by]));
    this.#named = new AllowList(this.#hosts(), []);
  }

  /** The mirror first, where there is one; the registry itself where the mirror has no such image or is away. */
  async lookup(reference: ImageReference): Promise<Lookup> {
    const mirror = this.#mirrors.get(reference.registry);
    if (mirror === undefined) return this.#ask(reference.registry, reference);
    const first = await this.#ask(mirror, reference);
    if (first.kind !== 'not-found' && first.kind !== 'unreachable') return first;
    const origin = await this.#ask(reference.registry, reference);
    return origin.kind === 'not-allowed' ? { ...first, unsure: true } : origin;
  }

  /** Of the mirror, where there is one that tells. */
  async tags({ registry, repository }: ImageReference): Promise<readonly string[] | null> {
    const mirror = this.#mirrors.get(registry);
    for (const name of mirror === undefined ? [registry] : [mirror, registry]) {
      const reader = await this.#reader(name);
      const tags = reader instanceof ImageReader ? await reader.tags(repository) : null;
      if (tags !== null) return tags;
    }
    return null;
  }

  async #ask(name: string, reference: ImageReference): Promise<Lookup> {
    const reader = await this.#reader(name);
    return reader instanceof ImageReader ? reader.read(reference) : reader;
  }

  /** Who reads from a host, or why it is not asked. */
  async #reader(name: string): Promise<ImageReader | Lookup> {
    const host = registryHost(name);
    if (host === null) return { kind: 'refused', reason: `${name.slice(0, 100)} is not a host that can be asked` };
    // A credential helper that hangs in telling its hosts must not hold up those that need no word of it.
    const allowList = this.#named.admits(host) ? this.#named : await this.#allowed();
    if (!allowList.admits(host)) return notAllowed(host, await this.#problemOf(host));
    let reader = this.#readers.get(host.name);
    if (!reader) {
      const client = new RegistryClient(host, this.ports, allowList, this.options);
      reader = new ImageReader(client, this.ports.cache, (sentence) => this.options.note?.(sentence));
      this.#readers.set(host.name, reader);
    }
    return reader;
  }

  /** What is wrong with Docker's configuration may be why it allows nothing. */
  async #problemOf(host: RegistryHost): Promise<string | null> {
    const late = aborted(this.options.deadline).then(() => null);
    const asked = this.ports.credentials.for(host.name).then(
      ({ problem }) => problem,
      () => null,
    );
    return Promise.race([asked, late]);
  }

  #allowed(): Promise<AllowList> {
    this.#allowList ??= this.#readAllowList();
    return this.#allowList;
  }

  async #readAllowList(): Promise<AllowList> {
    const late = aborted(this.options.deadline).then(() => []);
    const withCredentials = await Promise.race([this.ports.credentials.hosts().catch(() => []), late]);
    return new AllowList(this.#hosts(), withCredentials);
  }

  #hosts() {
    const { allowed, mirrors, onlyPublic = [] } = this.options;
    const named = [...allowed, ...mirrors.values()];
    return { anywhere: named.filter((host) => !onlyPublic.includes(host)), onlyPublic };
  }
}

function notAllowed({ name }: RegistryHost, problem: string | null): Lookup {
  const also = problem === null ? '' : `. ${problem.replace(/\.$/, '')}`;
  return {
    kind: 'not-allowed',
    reason: `${name} is not one of the registries that may be asked (the well-known public ones, and those that Docker's configuration has a login for)${also}; to allow it: registries: ${name}`,
  };
}

/** A digest decides over the tag beside it. */
function keyOf({ registry, repository, tag, digest }: ImageReference): string {
  return `${registry}/${repository}@${digest ?? tag ?? 'latest'}`;
}
