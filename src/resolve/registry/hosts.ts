/** Where a registry is asked. */
export interface RegistryHost {
  /** As in references and in Docker's configuration: `docker.io`, `localhost:5000`. */
  readonly name: string;
  /** Host, with port where one is written, that speaks the API: `registry-1.docker.io`. */
  readonly authority: string;
  /** Docker speaks http to these where https fails. */
  readonly loopback: boolean;
  /** Host and port as `addressOf` gives them; two on loopback without a port, for https and http. */
  readonly addresses: readonly string[];
}

const HUB = 'docker.io';
const HUB_API = 'registry-1.docker.io';
const HUB_SPELLINGS = new Set([HUB, 'index.docker.io', HUB_API]);
const LOOPBACK_V4 = /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;
const ONLY_A_HOST = /^[A-Za-z0-9.-]+(?::\d{1,5})?$|^\[[A-Fa-f0-9:.]+\](?::\d{1,5})?$/;

/** Reads a host as people write one (`https://Host:5000/` too); null where it is none. */
export function registryHost(text: string): RegistryHost | null {
  const written = text
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .toLowerCase();
  if (!ONLY_A_HOST.test(written)) return null;
  const name = HUB_SPELLINGS.has(written) ? HUB : written;
  const authority = name === HUB ? HUB_API : written;
  const url = parseUrl(`https://${authority}`);
  if (!url) return null;
  const loopback = isLoopback(url);
  const plain = loopback ? parseUrl(`http://${authority}`) : null;
  const addresses = [...new Set([addressOf(url), ...(plain ? [addressOf(plain)] : [])])];
  return { name, authority, loopback, addresses };
}

/** `localhost`, 127.0.0.0/8 and [::1], in any spelling that a URL allows. */
export function isLoopback(url: URL): boolean {
  return url.hostname === 'localhost' || url.hostname === '[::1]' || LOOPBACK_V4.test(url.hostname);
}

/** `host:port`, the port always there, for comparing. */
export function addressOf(url: URL): string {
  return `${url.hostname}:${url.port || (url.protocol === 'http:' ? '80' : '443')}`;
}

export function parseUrl(text: string, base?: URL): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/**
 * Well-known public registries, `*.` for all hosts below. A reference in a pull request must not make a runner talk to
 * any other host. Left out are the registries where each customer has a host of its own (azurecr.io, *.dkr.ecr.*): they
 * are private, and asking them needs credentials, which allow them. Token services and blob stores need no row, since a
 * public address may be followed to.
 */
const PUBLIC_REGISTRIES: readonly string[] = [
  'docker.io',
  'mcr.microsoft.com',
  'mcr.azure.cn',
  'ghcr.io',
  'docker.pkg.github.com',
  'quay.io',
  'gcr.io',
  '*.gcr.io',
  '*.pkg.dev',
  'registry.k8s.io',
  'public.ecr.aws',
  'registry.gitlab.com',
  'lscr.io',
];

/** Who may be asked, and who of them on a private, link-local or loopback address. */
export class AllowList {
  /** Named by a person, so private addresses are meant. */
  readonly #named: ReadonlySet<string>;
  readonly #onlyPublic: ReadonlySet<string>;
  readonly #withCredentials: ReadonlySet<string>;

  /**
   * `anywhere`: hosts that a person named; `onlyPublic`: hosts that a file of the repository named; `withCredentials`:
   * hosts in Docker's configuration. What is not a host is left out.
   */
  constructor(
    named: { readonly anywhere: readonly string[]; readonly onlyPublic: readonly string[] },
    withCredentials: readonly string[],
  ) {
    this.#named = addressesOf(named.anywhere);
    this.#onlyPublic = addressesOf(named.onlyPublic);
    this.#withCredentials = addressesOf(withCredentials);
  }

  /** May references to this registry be looked up? */
  admits(registry: RegistryHost): boolean {
    if (this.mayBePrivate(registry)) return true;
    if (registry.addresses.some((address) => this.#onlyPublic.has(address))) return true;
    return PUBLIC_REGISTRIES.some((pattern) => matches(registry, pattern));
  }

  /** May this registry have a private address? */
  mayBePrivate(registry: RegistryHost): boolean {
    return registry.addresses.some((address) => this.#named.has(address) || this.#withCredentials.has(address));
  }

  /** May a registry send on to this URL, or name it as token service, although its address is private? */
  trusts(url: URL): boolean {
    return this.#named.has(addressOf(url));
  }
}

function addressesOf(hosts: readonly string[]): ReadonlySet<string> {
  return new Set(hosts.flatMap((host) => registryHost(host)?.addresses ?? []));
}

function matches(registry: RegistryHost, pattern: string): boolean {
  const host = registry.name.replace(/:443$/, '');
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}
