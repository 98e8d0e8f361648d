import * as v from 'valibot';

/** An entry of `auths`. github.com/docker/cli, cli/config/types/authconfig.go */
export interface AuthEntry {
  /** base64 of `user:password`. */
  readonly auth: string;
  readonly username: string;
  readonly password: string;
  readonly identitytoken: string;
  readonly registrytoken: string;
}

/** What Docker's config.json says of credentials; hosts as in image references. */
export interface DockerConfig {
  /** null: an entry that is not of the right shape. */
  readonly auths: ReadonlyMap<string, AuthEntry | null>;
  /** Names of helpers (`ecr-login`); empty: this file itself, whatever `store` says; null: not a name. */
  readonly helpers: ReadonlyMap<string, string | null>;
  /** The helper for every other host; empty where there is none. */
  readonly store: string;
  /** What of the file could not be understood, as a sentence; the rest counts all the same. */
  readonly problem: string | null;
}

/** The key that Docker itself uses for Docker Hub: registry.IndexServer in github.com/moby/moby, registry/config.go. */
export const HUB_KEY = 'https://index.docker.io/v1/';
const HUB = 'docker.io';
const HUB_HOSTS = new Set([HUB, 'index.docker.io', 'registry-1.docker.io']);

const HOST = /^(?:[a-z0-9][a-z0-9._-]{0,252}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/;
const HELPER = /^[A-Za-z0-9._-]{1,100}$/;

const text = v.nullish(v.string(), '');
const Entry = v.object({
  auth: text,
  username: text,
  password: text,
  identitytoken: text,
  registrytoken: text,
});

const NOTHING: DockerConfig = { auths: new Map(), helpers: new Map(), store: '', problem: null };

/** Reads the text of config.json. Keys may be hosts or addresses (`https://host/v2/`); of two for one host the plain one counts. */
export function readDockerConfig(content: string): DockerConfig {
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ...NOTHING, problem: `Docker's config.json is not JSON${placeOf(error, content)}.` };
  }
  const root = tableOf(json);
  if (root === null) return { ...NOTHING, problem: "Docker's config.json is not a JSON object." };

  const problems: string[] = [];
  const member = (name: string): ReadonlyMap<string, unknown> => {
    const table = tableOf(root.get(name) ?? {});
    if (table === null) problems.push(`\`${name}\` in Docker's config.json is not an object.`);
    return table ?? new Map();
  };
  const auths = byHost(member('auths'), readEntry);
  const helpers = byHost(member('credHelpers'), readHelper);
  const store = readHelper(root.get('credsStore') ?? '');
  if (store === null) problems.push("`credsStore` in Docker's config.json is not the name of a credential helper.");
  return { auths, helpers, store: store ?? '', problem: problems[0] ?? null };
}

/**
 * The registry host that a key stands for, null where it is none: no scheme, no path, lower case, Docker Hub by its
 * one name. github.com/docker/cli, cli/config/credentials/file_store.go, ConvertToHostname.
 */
export function hostOfKey(key: string): string | null {
  const [host = ''] = key
    .trim()
    .replace(/^https?:\/\//i, '')
    .split('/', 1);
  const lower = host.toLowerCase();
  if (!HOST.test(lower)) return null;
  return HUB_HOSTS.has(lower) ? HUB : lower;
}

function byHost<T>(table: ReadonlyMap<string, unknown>, read: (value: unknown) => T | undefined): Map<string, T> {
  const found = new Map<string, T>();
  const plain = new Set<string>();
  for (const [key, value] of table) {
    const host = hostOfKey(key);
    const content = read(value);
    if (host === null || content === undefined) continue;
    const isPlain = key === (host === HUB ? HUB_KEY : host);
    if (found.has(host) && (plain.has(host) || !isPlain)) continue;
    found.set(host, content);
    if (isPlain) plain.add(host);
  }
  return found;
}

/** undefined: empty, as Docker leaves entries whose secret is in a helper. */
function readEntry(value: unknown): AuthEntry | null | undefined {
  if (value === null) return undefined;
  const parsed = v.safeParse(Entry, tableOf(value) ? value : undefined);
  if (!parsed.success) return null;
  return Object.values(parsed.output).some((part) => part !== '') ? parsed.output : undefined;
}

function readHelper(value: unknown): string | null {
  if (value === null) return '';
  return typeof value === 'string' && (value === '' || HELPER.test(value)) ? value : null;
}

function tableOf(value: unknown): ReadonlyMap<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null;
}

/** The message of the engine quotes the text around the place, which may be a secret: only its number is taken. */
function placeOf(error: unknown, content: string): string {
  const message = error instanceof Error ? error.message : '';
  if (message.startsWith('Unexpected end')) return ' (it ends too early)';
  const position = /at position (\d{1,9})/.exec(message)?.[1];
  if (position === undefined) return '';
  return ` (line ${content.slice(0, Number(position)).split('\n').length})`;
}
