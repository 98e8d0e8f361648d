/** Whether an address is the one, or in the network, that a constraint names; null where the constraint is neither. */
export function isWithin(address: string, named: string): boolean | null {
  const slash = named.indexOf('/');
  const own = ipv4(address);
  if (slash < 0) {
    const one = ipv4(named);
    if (one !== null) return one === own;
    return named.includes(':') ? named.toLowerCase() === address.toLowerCase() : null;
  }
  const network = ipv4(named.slice(0, slash));
  const length = /^\d{1,2}$/.test(named.slice(slash + 1)) ? Number(named.slice(slash + 1)) : 33;
  if (network === null || length > 32) return null;
  if (own === null) return false;
  const size = 2 ** (32 - length);
  return Math.floor(own / size) === Math.floor(network / size);
}

function ipv4(text: string): number | null {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (!match) return null;
  const parts = match.slice(1).map(Number);
  return parts.every((part) => part < 256) ? parts.reduce((sum, part) => sum * 256 + part, 0) : null;
}
