import type { ImageReference, ImageVariant, Lookup } from '../image.js';
import { formatReference } from '../reference.js';
import type { RegistryClient } from './client.js';
import { Content, type Loaded } from './content.js';
import { type Failure, isFailure, refused } from './failure.js';
import type { Manifest, Unusable } from './image-manifest.js';
import { VariantReader } from './image-variants.js';
import type { DocumentCache } from './ports.js';
import { listTags } from './tag-list.js';

/** What stands behind a reference at one registry. */
export class ImageReader {
  readonly #content: Content;

  constructor(
    private readonly client: RegistryClient,
    cache: DocumentCache | undefined,
    private readonly tell: (sentence: string) => void,
  ) {
    this.#content = new Content(client, cache, tell);
  }

  /** A digest decides over the tag beside it. */
  async read(reference: ImageReference): Promise<Lookup> {
    const { repository, tag, digest } = reference;
    const note = (words: string): void => this.tell(`${formatReference(reference)}: ${words}.`);
    const name = tag ?? 'latest';
    const known = digest ?? (await this.#content.digestOf(repository, name));
    if (typeof known === 'object' && known !== null) return known;
    const manifest = await this.#content.manifest(repository, known ?? name);
    if (manifest.kind === 'unusable') return refused(`its manifest ${manifest.why}`);
    if (isFailure(manifest)) return manifest;
    const image = await this.#image(repository, manifest, note);
    if (isFailure(image)) return image;
    const { list, variants } = image;
    const floating = digest === null;
    return { kind: 'found', image: { by: 'registry', digest: manifest.digest, floating, variants, list, asOf: null } };
  }

  /** All tags of a repository; null where the registry does not tell. */
  tags(repository: string): Promise<readonly string[] | null> {
    return listTags(this.client, repository);
  }

  async #image(repository: string, { digest, value }: Loaded<Manifest>, note: Note): Promise<Image | Failure> {
    if (value.kind === 'image') return this.#single(repository, value.config.digest);
    const list = await new VariantReader(this.#content, repository, note).read(value.entries, digest);
    return isFailure(list) ? list : { ...list, kind: 'image', list: 'ordered' };
  }

  async #single(repository: string, config: string): Promise<Image | Failure> {
    const loaded = await this.#content.config(repository, config);
    if (loaded.kind !== 'loaded') return withoutConfig(loaded);
    const { os, architecture, osVersion } = loaded.value;
    if (os === null) return refused('its config names no operating system, so it is not a container image');
    const variant = { os, architecture, osVersion: os === 'windows' ? osVersion : null };
    return { kind: 'image', list: 'single', variants: [variant] };
  }
}

type Note = (words: string) => void;

interface Image {
  readonly kind: 'image';
  readonly list: 'single' | 'ordered';
  readonly variants: readonly ImageVariant[];
}

/** The registry has the image, so it is not "not found" where only its config is missing. */
function withoutConfig(failure: Unusable | Failure): Failure {
  if (failure.kind === 'unusable') return refused(`its config ${failure.why}`);
  return failure.kind === 'not-found' ? refused(`the image has no config: ${failure.reason}`) : failure;
}
