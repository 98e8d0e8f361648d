import type { Edition, Host, HypervSupport, Isolation } from './host.js';
import { engineOf, type HostMeaning, type HostPlace } from './host-meaning.js';
import type { HostWords } from './host-words.js';
import { releaseOf, releasesBeforeContainers } from './releases.js';
import { editionOfRevision } from './updates.js';

export interface NotAHost {
  readonly ok: false;
  /** Names what was not understood and what is accepted. */
  readonly message: string;
  /** Known names that may have been meant, at most three; not part of the message. */
  readonly near: readonly string[];
}

export type ParsedHost = { readonly ok: true; readonly host: Host; readonly notices: readonly string[] } | NotAHost;

/** Characters that hide or turn text; white space is not among them. */
export const HIDDEN = /[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069]/;

const HYPERV: Readonly<Record<HostPlace, HypervSupport>> = {
  own: 'available',
  runner: 'unproven',
  cluster: 'never',
  ecs: 'never',
  paas: 'never',
};

const WITHOUT_HYPERV: Readonly<Partial<Record<HostPlace, string>>> = {
  cluster: 'Kubernetes nodes have no Hyper-V isolation',
  ecs: 'ECS has no Hyper-V isolation',
  paas: 'this service chooses the isolation itself',
};

/** Docker on Windows 10 and 11 isolates with Hyper-V unless told otherwise (moby daemon/daemon_windows.go). */
export function hypervByDefault({ edition, engine, hyperv }: Host): boolean {
  return edition === 'client' && engine === 'docker' && hyperv === 'available';
}

/** The host that a name and its words declare. `stated`: the isolation of hosts that do not say theirs; null: what Docker builds with there. */
export function hostOf(name: string, meaning: HostMeaning, words: HostWords, stated: Isolation | null): ParsedHost {
  const { build, revision, place } = meaning;
  const contradiction = contradictionOf(meaning, words);
  if (contradiction) return notAHost(`${quoted(name)} ${contradiction}`, []);
  const told = build !== null && revision !== null ? editionOfRevision(build, revision) : null;
  const edition = words.edition ?? meaning.edition ?? told ?? assumedEdition(build);
  const defaultIsolation = stated ?? (edition === 'client' ? 'hyperv' : 'process');
  const notices = [...meaning.notices];
  const hyperv = HYPERV[place];
  if (hyperv === 'never' && words.isolation === null && defaultIsolation === 'hyperv') {
    notices.push(`${WITHOUT_HYPERV[place]}: it is judged with process isolation`);
  }
  if (told === 'client' && words.edition === null && meaning.edition === null) {
    notices.push(
      `10.0.${build}.${revision} is a version of Windows 11, so it is taken for a client: if it is a server, say [server]`,
    );
  }
  const host: Host = {
    name,
    build,
    revision,
    edition,
    architecture: words.architecture ?? meaning.architecture ?? 'amd64',
    isolation: hyperv === 'never' ? 'process' : (words.isolation ?? defaultIsolation),
    engine: words.engine ?? engineOf(place),
    hyperv,
    cluster: place === 'cluster',
    unknownBecause: build === null ? meaning.unknownBecause : null,
    asOf: meaning.asOf,
    ...(meaning.retired && { retired: meaning.retired }),
    ...(meaning.moved && { moved: meaning.moved }),
  };
  return { ok: true, host, notices: notices.map((notice) => `${quoted(name)}: ${notice}`) };
}

function contradictionOf(meaning: HostMeaning, words: HostWords): string | null {
  if (words.edition && meaning.edition && words.edition !== meaning.edition) {
    return `is a Windows ${meaning.edition}, which [${words.edition}] contradicts`;
  }
  if (words.architecture && meaning.architecture && words.architecture !== meaning.architecture) {
    return `is ${meaning.architecture}, which [${words.architecture}] contradicts`;
  }
  if (meaning.place === 'cluster' && words.engine === 'docker') {
    return 'is a Kubernetes node with containerd, which [docker] contradicts';
  }
  const without = WITHOUT_HYPERV[meaning.place];
  return without && words.isolation === 'hyperv' ? `cannot be [hyperv]: ${without}` : null;
}

/** Of a build that both have, the server is meant; of one that only a client has, the client. */
function assumedEdition(build: number | null): Edition {
  if (build === null || releaseOf(build, 'server')) return 'server';
  const old = releasesBeforeContainers().find((row) => row.build === build);
  return releaseOf(build, 'client') || (old && old.server === null) ? 'client' : 'server';
}

/** @param near what may have been meant; looked for only where somebody asks, for labels of runners are many */
export function notAHost(text: string, near: readonly string[] | (() => readonly string[])): NotAHost {
  const message = text.endsWith('.') ? text : `${text}.`;
  if (typeof near !== 'function') return { ok: false, message, near };
  return {
    ok: false,
    message,
    get near() {
      return near();
    },
  };
}

/** A text for a message: shortened, control characters made visible. */
export function quoted(text: string): string {
  const short = text.length > 80 ? `${text.slice(0, 80)}...` : text;
  const visible = short.replace(
    new RegExp(HIDDEN, 'g'),
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${visible}"`;
}
