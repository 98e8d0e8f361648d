import type { ImageReference } from './image.js';

/** Longer than any reference that a registry accepts: name 255, tag 128, digest, host. */
const LONGEST_TEXT = 2048;
/** github.com/distribution/reference, reference.go: RepositoryNameTotalLengthMax. */
const LONGEST_NAME = 255;

const HUB = 'docker.io';
const HUB_SPELLINGS = new Set([HUB, 'index.docker.io', 'registry-1.docker.io']);

const HOST_LABEL = /^(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])$/;
const IPV6_HOST = /^\[[A-Fa-f0-9:]+\]$/;
const PORT = /^\d+$/;
const ALPHANUMERIC = /^[a-z0-9]$/;
const TAG = /^\w[\w.-]{0,127}$/;
const ALGORITHM = /^[A-Za-z][A-Za-z0-9]*$/;
const HEX = /^[A-Fa-f0-9]+$/;
const LOWER_HEX = /^[a-f0-9]+$/;
const SHORTEST_DIGEST = 32;
const DIGEST_LENGTHS = new Map([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
]);

/**
 * Reads an image reference by the distribution grammar (github.com/distribution/reference: regexp.go, normalize.go),
 * with Docker's short names made whole: `golang` is `library/golang` on `docker.io`.
 * Null for anything that no registry would accept. Never throws.
 */
export function parseReference(text: string): ImageReference | null {
  if (text.length > LONGEST_TEXT) return null;
  const written = text.trim();
  if (isImageId(written)) return null;

  const at = written.indexOf('@');
  const digest = at < 0 ? null : written.slice(at + 1);
  if (digest !== null && !isDigest(digest)) return null;

  const named = at < 0 ? written : written.slice(0, at);
  const colon = named.lastIndexOf(':');
  const tagged = colon > named.lastIndexOf('/');
  const tag = tagged ? named.slice(colon + 1) : null;
  if (tag !== null && !TAG.test(tag)) return null;

  const place = splitRegistry(tagged ? named.slice(0, colon) : named);
  if (place === null) return null;
  return { written, registry: place.registry, repository: place.repository, tag, digest };
}

/**
 * The reference as Docker shows it, e.g. `golang:1.22` or
 * `mcr.microsoft.com/windows/servercore:ltsc2022@sha256:...`; parses back to the same reference.
 */
export function formatReference(reference: ImageReference): string {
  const tag = reference.tag === null ? '' : `:${reference.tag}`;
  const digest = reference.digest === null ? '' : `@${reference.digest}`;
  return `${formatRepository(reference)}${tag}${digest}`;
}

/** The same without tag and digest: `golang`, `mcr.microsoft.com/windows/servercore`. */
export function formatRepository(reference: ImageReference): string {
  const { registry, repository } = reference;
  // A host without a dot or port is only known for one by its upper case.
  if (registry !== HUB) return `${namesRegistry(registry) ? registry : registry.toUpperCase()}/${repository}`;
  const components = repository.split('/');
  const [first = '', second = ''] = components;
  if (first === 'library' && components.length === 2) return isImageId(second) ? `${HUB}/${second}` : second;
  return namesRegistry(first) ? `${HUB}/${repository}` : repository;
}

function splitRegistry(name: string): { registry: string; repository: string } | null {
  const slash = name.indexOf('/');
  const first = slash < 0 ? '' : name.slice(0, slash);
  const remote = slash >= 0 && namesRegistry(first);
  if (remote && !isRegistry(first)) return null;

  const host = remote ? first.toLowerCase() : HUB;
  const registry = HUB_SPELLINGS.has(host) ? HUB : host;
  const path = remote ? name.slice(slash + 1) : name;
  const repository = registry === HUB && !path.includes('/') ? `library/${path}` : path;
  if (repository.length > LONGEST_NAME || !repository.split('/').every(isPathComponent)) return null;
  return { registry, repository };
}

/** Docker's rule for the first component (splitDockerDomain in normalize.go). */
function namesRegistry(first: string): boolean {
  return first.includes('.') || first.includes(':') || first === 'localhost' || first !== first.toLowerCase();
}

function isRegistry(text: string): boolean {
  const bracket = text.lastIndexOf(']');
  const colon = text.indexOf(':', bracket + 1);
  const host = colon < 0 ? text : text.slice(0, colon);
  if (colon >= 0 && !PORT.test(text.slice(colon + 1))) return false;
  return bracket >= 0 ? IPV6_HOST.test(host) : host.split('.').every((label) => HOST_LABEL.test(label));
}

/** Lower-case letters and digits, with `.`, `_`, `__` or any number of `-` between them. */
function isPathComponent(text: string): boolean {
  let separator = '';
  for (const character of text) {
    if (ALPHANUMERIC.test(character)) separator = '';
    else {
      separator += character;
      const first = separator.length === character.length;
      const allowed = first ? '._-'.includes(character) : separator === '__' || /^-+$/.test(separator);
      if (!allowed) return false;
    }
  }
  return separator === '' && text !== '' && ALPHANUMERIC.test(text[0] ?? '');
}

function isDigest(text: string): boolean {
  const colon = text.indexOf(':');
  if (colon < 0) return false;
  const algorithm = text.slice(0, colon);
  const hex = text.slice(colon + 1);
  const length = DIGEST_LENGTHS.get(algorithm);
  if (length !== undefined) return hex.length === length && LOWER_HEX.test(hex);
  return (
    algorithm.split(/[-_+.]/).every((part) => ALGORITHM.test(part)) && hex.length >= SHORTEST_DIGEST && HEX.test(hex)
  );
}

/** Docker refuses names that look like the id of a local image. */
function isImageId(text: string): boolean {
  return text.length === 64 && LOWER_HEX.test(text);
}
