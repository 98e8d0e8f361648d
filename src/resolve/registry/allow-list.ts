import { addressOf, type RegistryHost, registryHost } from './registry-host.js';

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
   * hosts in Docker's configuration. What is no host is left out.
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
