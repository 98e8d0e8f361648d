import dns, { type LookupAddress, type LookupOptions } from 'node:dns';
import { isPublicAddress } from './address.js';

/** The code of the error for a name that leads to no public address. */
export const NOT_PUBLIC = 'ENOTPUBLIC';

type Callback = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/**
 * Takes the place of `dns.lookup` in a socket, which connects to nothing but what this answers: so there is no moment
 * between check and connection in which a name could change its meaning. Addresses that are not public are left out.
 */
export function lookupPublic(host: string, options: LookupOptions, callback: Callback): void {
  dns.lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    const open = addresses.filter(({ address }) => isPublicAddress(address));
    const [first] = open;
    if (!first) return callback(Object.assign(new Error('no public address'), { code: NOT_PUBLIC }), []);
    if (options.all) return callback(null, open);
    callback(null, first.address, first.family);
  });
}

/**
 * Behind a proxy it is the proxy that looks names up. A name that this machine knows, and knows for an inner one only, is
 * not handed to it; one that this machine does not know may be a public one all the same.
 */
export async function isKnownInside(host: string): Promise<boolean> {
  try {
    const addresses = await dns.promises.lookup(host, { all: true });
    return addresses.length > 0 && addresses.every(({ address }) => !isPublicAddress(address));
  } catch {
    return false;
  }
}
