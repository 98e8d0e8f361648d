import { reportedHost } from '../judge/reported-host.js';
import { didYouMean } from '../options/said.js';
import { forLog } from '../report/harmless.js';
import { hostLabel } from '../report/host-label.js';
import { toTable } from '../report/tables.js';
import { parseHostDeclaration } from '../windows/host-declaration.js';
import { type HostName, listHostNames } from '../windows/host-names.js';
import { nearHosts } from '../windows/host-reading.js';
import type { Printed } from './printed.js';

/** `hosts [WORD ...]`: the names of hosts that are understood, those with all of the words; an error where none has. */
export function hostsListed(words: readonly string[], width: number): Printed | string {
  const wanted = words.flatMap((word) => word.toLowerCase().split(/\s+/)).filter((word) => word !== '');
  const found = listHostNames().filter((host) => wanted.every((word) => textOf(host).includes(word)));
  if (found.length === 0) return readAsHost(words.join(' '));
  const groups = new Map<string, HostName[]>();
  for (const host of inOrder(found)) groups.set(host.group, [...(groups.get(host.group) ?? []), host]);
  const tables = [...groups].map(([group, hosts]) => {
    const table = toTable([group, 'WINDOWS', 'NOTE'], hosts.map(rowOf), width);
    return BEFORE_RELEASES.has(group) ? `${table}And ${group} before a release: ${group} ltsc2022.\n` : table;
  });
  return { text: tables.join('\n'), data: found };
}

/** Groups whose name may stand before any release of Windows Server. */
const BEFORE_RELEASES: ReadonlySet<string> = new Set(['AKS', 'EKS', 'ECS', 'GKE']);

/** Newest releases first: they are what people look for. */
function inOrder(hosts: readonly HostName[]): readonly HostName[] {
  const isRelease = ({ kind }: HostName): boolean => kind.endsWith(' release') && kind.startsWith('Windows');
  const releases = hosts.filter(isRelease).reverse();
  const servers = releases.filter(({ edition }) => edition === 'server');
  const clients = releases.filter(({ edition }) => edition === 'client');
  return [...servers, ...hosts.filter((host) => !isRelease(host)), ...clients];
}

function textOf({ declare, name, aliases, kind, group, build }: HostName): string {
  return [declare, name, ...aliases, kind, group, build === null ? '' : `10.0.${build}`].join('\n').toLowerCase();
}

function rowOf({ declare, name, aliases, build, note }: HostName): readonly string[] {
  const also = [...new Set([name, ...aliases])].filter((each) => each !== declare);
  const notes = [also.length > 0 ? `also ${also.join(', ')}` : '', note].filter((each) => each !== '');
  return [declare, build === null ? 'unknown' : `10.0.${build}`, notes.join('; ')];
}

/** A version or a name that stands in no table may be understood all the same. */
function readAsHost(text: string): Printed | string {
  const parsed = parseHostDeclaration(text, { defaultIsolation: null });
  if (!parsed.ok) {
    const near = nearHosts(text.toLowerCase());
    return `No name of a host has "${text.slice(0, 100)}" in it.${didYouMean(near) || ' Without a word, "hosts" lists them all.'}`;
  }
  const host = reportedHost(parsed.host);
  return { text: `${forLog(`${host.name}: ${hostLabel(host)}`)}\n`, data: [host] };
}
