import type { ImageVariant } from '../image.js';
import type { Content } from './content.js';
import { type Failure, isFailure, refused } from './failure.js';
import { normalArchitecture, normalOs, versionOf } from './image-config.js';
import { type IndexEntry, isIndexType, MANIFEST_TYPES, MOST_ENTRIES } from './image-manifest.js';

/** Entries of one index that are looked into. */
const MOST_LOOKS = 20;
/** The operating system of attestations, and of artifacts whose config names none. */
const NO_IMAGE = 'unknown';

/** The images of an index in its order. */
export interface Variants {
  readonly kind: 'variants';
  readonly variants: readonly ImageVariant[];
}

interface Slot {
  readonly entry: IndexEntry;
  readonly os: string | null;
  readonly architecture: string | null;
  readonly osVersion: string | null;
  /** The entry itself names no Windows version. */
  readonly unlisted?: true;
}

/** Reads the images of an index. Asks for more only where an entry tells no operating system or no Windows version. */
export class VariantReader {
  constructor(
    private readonly content: Content,
    private readonly repository: string,
    private readonly note: (words: string) => void,
  ) {}

  async read(entries: readonly IndexEntry[], digest: string): Promise<Variants | Failure> {
    const flat = await this.#flatten(entries, digest);
    if ('kind' in flat) return flat;
    const images = flat.filter((entry) => !isAttestation(entry) && this.#isImage(entry));
    const slots = images.map((entry) => this.#slot(entry));
    this.#noteOddVersions(slots);
    const open = slots.filter(isOpen);
    const seen = open.slice(0, MOST_LOOKS);
    const looks = new Map(
      await Promise.all(seen.map(async (slot): Promise<[Slot, Slot | Failure]> => [slot, await this.#look(slot)])),
    );
    if (open.length > seen.length)
      this.note(
        `${open.length - seen.length} entries of the image index were not looked into: too many lack os.version`,
      );
    const done: Slot[] = [];
    for (const slot of slots) {
      const look = looks.get(slot) ?? slot;
      if ('kind' in look) return look;
      done.push(look);
    }
    return finished(done);
  }

  /** Indexes in an index are opened, one level deep. */
  async #flatten(entries: readonly IndexEntry[], digest: string): Promise<readonly IndexEntry[] | Failure> {
    const nested = entries.filter((entry) => isIndexType(entry.mediaType));
    if (nested.length === 0) return entries;
    if (nested.some((entry) => entry.digest === digest)) return refused('the image index names itself');
    if (nested.length > MOST_LOOKS) return refused(`the image index lists more than ${MOST_LOOKS} other indexes`);
    const opened = new Map(
      await Promise.all(
        nested.map(
          async (entry): Promise<[IndexEntry, readonly IndexEntry[] | Failure]> => [entry, await this.#open(entry)],
        ),
      ),
    );
    const flat: IndexEntry[] = [];
    for (const entry of entries) {
      const inner = opened.get(entry) ?? [entry];
      if ('kind' in inner) return inner;
      if (flat.length + inner.length > MOST_ENTRIES)
        return refused(`the image index lists more than ${MOST_ENTRIES} images`);
      for (const one of inner) flat.push(one);
    }
    return flat;
  }

  async #open({ digest }: IndexEntry): Promise<readonly IndexEntry[] | Failure> {
    const loaded = await this.content.manifest(this.repository, digest);
    if (loaded.kind === 'unusable') return refused(`an index in the image index ${loaded.why}`);
    if (loaded.kind === 'not-found')
      return refused(`the image index lists an index that is not there: ${loaded.reason}`);
    if (isFailure(loaded)) return loaded;
    if (loaded.value.kind === 'image') return refused('the image index calls an image an index');
    if (loaded.value.entries.some((entry) => isIndexType(entry.mediaType)))
      return refused('the image index holds indexes in indexes, deeper than any engine looks');
    return loaded.value.entries;
  }

  /** What an entry calls itself, an engine believes: something else than an image is not pulled. */
  #isImage({ mediaType, platform }: IndexEntry): boolean {
    if (mediaType === null || MANIFEST_TYPES.includes(mediaType)) return true;
    if (normalOs(platform?.os ?? null) === 'windows')
      this.note('an entry of the image index for Windows has a media type that is not a container image');
    return false;
  }

  #noteOddVersions(slots: readonly Slot[]): void {
    const odd = slots.filter(
      ({ entry, os, osVersion }) => os === 'windows' && !osVersion && entry.platform?.['os.version'],
    );
    const example = odd[0]?.entry.platform?.['os.version'];
    if (example)
      this.note(
        `${odd.length} ${odd.length === 1 ? 'entry of the image index has' : 'entries of the image index have'} an os.version that is not a Windows version ("${example}")`,
      );
  }

  #slot(entry: IndexEntry): Slot {
    const os = normalOs(entry.platform?.os ?? null);
    const architecture = normalArchitecture(entry.platform?.architecture ?? null);
    const osVersion = os === 'windows' ? versionOf(entry.platform?.['os.version'] ?? null) : null;
    return { entry, os, architecture, osVersion };
  }

  /** What the image itself tells; the slot as it is where it tells nothing. */
  async #look(slot: Slot): Promise<Slot | Failure> {
    const manifest = await this.content.manifest(this.repository, slot.entry.digest);
    if (manifest.kind !== 'loaded') return this.#blind(slot, manifest);
    if (manifest.value.kind === 'index') return refused('the image index calls an index an image');
    const config = await this.content.config(this.repository, manifest.value.config.digest);
    if (config.kind !== 'loaded') return this.#blind(slot, config);
    const os = slot.os ?? config.value.os ?? NO_IMAGE;
    const windows = os === 'windows' && (config.value.os ?? os) === 'windows';
    return {
      ...slot,
      os,
      architecture: slot.architecture ?? config.value.architecture,
      osVersion: windows ? config.value.osVersion : null,
      ...(os === 'windows' ? { unlisted: true } : {}),
    };
  }

  /** A part that is missing or broken costs one entry its version; a registry that does not answer costs all. */
  #blind(slot: Slot, failure: Failure | { readonly kind: 'unusable'; readonly why: string }): Slot | Failure {
    if (failure.kind !== 'unusable' && failure.kind !== 'not-found') return failure;
    const why = failure.kind === 'unusable' ? `it ${failure.why}` : failure.reason;
    this.note(`the image ${slot.entry.digest} of the index could not be looked into: ${why}`);
    return slot;
  }
}

function finished(slots: readonly Slot[]): Variants | Failure {
  const known = slots.filter((slot): slot is Slot & { os: string } => slot.os !== null && slot.os !== NO_IMAGE);
  // Among those that do not tell there may be a Windows image, so "all Linux" would be a guess.
  if (slots.some(({ os }) => os === null) && !known.some(({ os }) => os === 'windows'))
    return refused('the image index does not tell for which operating systems its images are');
  if (known.length === 0) return { kind: 'not-found', reason: 'the image index lists no image at all' };
  const variants = known.map(
    ({ os, architecture, osVersion, unlisted }): ImageVariant => ({
      os,
      architecture,
      osVersion,
      ...(unlisted ? { unlisted } : {}),
    }),
  );
  return { kind: 'variants', variants };
}

function isOpen({ os, osVersion }: Slot): boolean {
  return os === null || (os === 'windows' && osVersion === null);
}

/** https://github.com/moby/buildkit/blob/master/docs/attestations/attestation-storage.md */
function isAttestation({ platform }: IndexEntry): boolean {
  return platform?.os?.toLowerCase() === NO_IMAGE || platform?.architecture?.toLowerCase() === NO_IMAGE;
}
