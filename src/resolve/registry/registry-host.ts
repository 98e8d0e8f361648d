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
