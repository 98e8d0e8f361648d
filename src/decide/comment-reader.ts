import { didYouMean } from '../options/said.js';
import type { Host, Isolation } from '../windows/host.js';
import { parseHostDeclaration } from '../windows/host-declaration.js';
import type { Said } from './build-comments.js';
import { readInline } from './inline.js';

/** What a host in a comment may be the name of. */
interface KnownHosts {
  readonly targets: readonly Host[];
  readonly isolation: Isolation | null;
  readonly runners: ReadonlyMap<string, string>;
}

/** Reads the comments before one FROM. A target is the name of a declared one, or a declaration of its own. */
export function commentReader(known: KnownHosts): (comments: Parameters<typeof readInline>[0]) => Said {
  return (comments) => {
    const { targets, ignores, problems } = readInline(comments);
    if (targets === null) return { targets, ignores, problems };
    const hosts: Host[] = [];
    for (const text of targets) {
      const declared = known.targets.find(({ name }) => name.toLowerCase() === text.toLowerCase());
      const parsed = declared ? { ok: true as const, host: declared } : parseHost(text, known);
      // Judging on some of the hosts only would say less than was asked for.
      if (!parsed.ok)
        return {
          targets: null,
          ignores,
          problems: [...problems, { line: lineOfTargets(comments), message: parsed.message }],
        };
      if (!hosts.some(({ name }) => name === parsed.host.name)) hosts.push(named(parsed.host, text, known));
    }
    return { targets: hosts, ignores, problems };
  };
}

function parseHost(text: string, { isolation, runners }: KnownHosts) {
  const parsed = parseHostDeclaration(text, { defaultIsolation: isolation, runners });
  return parsed.ok ? parsed : { ok: false as const, message: `targets: ${parsed.message}${didYouMean(parsed.near)}` };
}

/** A host that shares its name with another target is told apart by its whole declaration. */
function named(host: Host, text: string, { targets }: KnownHosts): Host {
  const other = targets.find(({ name }) => name === host.name);
  return other === undefined || other === host || JSON.stringify(other) === JSON.stringify(host)
    ? host
    : { ...host, name: text };
}

/** Of the one comment that names targets. */
function lineOfTargets(comments: Parameters<typeof readInline>[0]): number {
  return comments.find((comment) => readInline([comment]).targets !== null)?.line ?? 1;
}
