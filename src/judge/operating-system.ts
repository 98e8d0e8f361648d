import type { BuildHost } from '../find/plan.js';
import type { TagKnowledge } from '../resolve/image.js';
import type { Sign } from './os-signs.js';

/** What is known of a base image before any version of it is. */
export type OperatingSystem =
  | { readonly kind: 'windows' }
  | { readonly kind: 'not-windows'; readonly because: string }
  /** Both Linux and Windows images are listed and nothing tells which is meant: judged as Windows, but quietly. */
  | { readonly kind: 'assumed' }
  | { readonly kind: 'unknown' };

export interface OperatingSystemFacts {
  /** What the registry or the tables say stands behind the reference. */
  readonly os: TagKnowledge['os'];
  /** Of `--platform`, after expansion; null where there is none. */
  readonly platformOs: string | null;
  /** Of the stage and of the earlier stages it starts from. */
  readonly signs: ReadonlySet<Sign>;
  /** The Dockerfile says `# escape=` with a backtick. */
  readonly backtickEscape: boolean;
  readonly buildHost: BuildHost | null;
}

/**
 * Windows or not. A Windows-only reference is Windows whatever else is there; a sign of Windows beats a sign of Linux.
 * A Windows file that is only mentioned, and a Windows build host that was declared for all Dockerfiles alike, are
 * weaker than apt-get or /bin/sh in the stage itself, and than a Linux machine that builds it:
 * `RUN apt-get ... && go build -o app.exe` is a Linux stage.
 */
export function operatingSystem(facts: OperatingSystemFacts): OperatingSystem {
  const { os, platformOs, signs, buildHost } = facts;
  if (os === 'hostprocess')
    return notWindows('the HostProcess base image carries no Windows version and runs on any host');
  if (os === 'linux') return notWindows('it is a Linux image');
  if (os === 'windows' || platformOs === 'windows') return { kind: 'windows' };
  if (platformOs !== null) return notWindows(`--platform asks for ${platformOs}`);
  if (facts.backtickEscape || signs.has('windows')) return { kind: 'windows' };
  if (signs.has('linux')) return notWindows('its stage runs Linux commands');
  if (buildHost?.os === 'linux') return notWindows(`${buildHost.name} builds it without a windows platform`);
  if (signs.has('mentions-windows') || buildHost?.os === 'windows') return { kind: 'windows' };
  return os === 'linux-and-windows' ? { kind: 'assumed' } : { kind: 'unknown' };
}

function notWindows(because: string): OperatingSystem {
  return { kind: 'not-windows', because };
}
