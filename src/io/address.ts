import { BlockList, isIPv4, isIPv6 } from 'node:net';

/**
 * Networks that are not part of the public internet, or that only stand for another address.
 * Sources: https://www.iana.org/assignments/iana-ipv4-special-registry, .../iana-ipv6-special-registry,
 * https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16 (answers on every Azure machine).
 */
const RESERVED: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

/** Everything else of IPv6 is local, multicast, mapped from IPv4, translated (NAT64), or not assigned. */
const GLOBAL_UNICAST = ['2000::', 3] as const;

let lists: { readonly reserved: BlockList; readonly global: BlockList } | undefined;

/**
 * Is this the text of an IP address that belongs to one host of the public internet? False for private, loopback,
 * link-local, carrier (100.64.0.0/10), multicast and metadata addresses, for IPv6 ones that hold an IPv4 one, for an
 * address with a zone, and for any text that is not an address in its usual form.
 */
export function isPublicAddress(ip: string): boolean {
  lists ??= build();
  if (isIPv4(ip)) return !lists.reserved.check(ip, 'ipv4');
  if (!isIPv6(ip) || ip.includes('%')) return false;
  return lists.global.check(ip, 'ipv6') && !lists.reserved.check(ip, 'ipv6');
}

/** Names that no public name server answers for: a proxy that resolves them would reach the inside. */
const INNER_NAME = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|corp|home|private|svc|lan|home\.arpa)$/;

/** May `host` (of a URL, so in its one spelling; IPv6 in brackets) be a host of the public internet? */
export function mayBePublicHost(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  if (isIPv4(bare) || isIPv6(bare)) return isPublicAddress(bare);
  const name = bare.toLowerCase().replace(/\.$/, '');
  return name.includes('.') && !INNER_NAME.test(name);
}

function build() {
  const reserved = new BlockList();
  for (const [network, prefix] of RESERVED) reserved.addSubnet(network, prefix, isIPv4(network) ? 'ipv4' : 'ipv6');
  const global = new BlockList();
  global.addSubnet(...GLOBAL_UNICAST, 'ipv6');
  return { reserved, global };
}
