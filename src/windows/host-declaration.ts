import { HIDDEN, hostOf, hypervByDefault, type NotAHost, notAHost, type ParsedHost, quoted } from './declared-host.js';
import type { Host, Isolation } from './host.js';
import { type HostMeaning, isMisfit } from './host-meaning.js';
import { readHostName, readProviderName } from './host-names.js';
import { holdsEquals } from './host-node-label.js';
import { isOtherSystem, nearHosts, readHost } from './host-reading.js';
import { type HostWords, splitHostWords } from './host-words.js';

export interface HostContext {
  /** For targets that do not say their isolation; null where nobody said any: process isolation is then assumed. */
  readonly defaultIsolation: Isolation | null;
  /** What labels of self-hosted runners are: label -> what stands after `NAME =`. They win over the built-in names. */
  readonly runners?: ReadonlyMap<string, string> | undefined;
  /** False where a name that its owner made up says nothing of the machine: a runner's label in a workflow. */
  readonly ownLabels?: boolean;
}

/** The machine that builds. `linux` stands for everything that is not Windows. */
export type ParsedBuildHost =
  | { readonly os: 'windows'; readonly host: Host }
  | { readonly os: 'linux'; readonly name: string };

export type ParsedBuild =
  | { readonly ok: true; readonly buildHost: ParsedBuildHost; readonly notices: readonly string[] }
  | NotAHost;

/**
 * Reads a declared target: `NAME` or `NAME = VERSION`, then words in brackets. A name that has a known meaning needs no
 * version. Never throws.
 */
export function parseHostDeclaration(text: string, context: HostContext): ParsedHost {
  const declared = understand(text, context);
  if (!declared.ok) return declared;
  if (declared.meaning === null) {
    return notAHost(`${quoted(declared.name)} is not a Windows host: Windows containers do not run on it`, []);
  }
  const { name, meaning, words } = declared;
  const { defaultIsolation } = context;
  const parsed = hostOf(name, meaning, words, defaultIsolation ?? 'process');
  const assumed = parsed.ok && defaultIsolation === null && words.isolation === null && hypervByDefault(parsed.host);
  return assumed ? { ...parsed, host: { ...parsed.host, isolationAssumed: true } } : parsed;
}

/**
 * Reads the host that builds: the same, and `ubuntu-latest`, `linux`, `macos-15`. Docker builds with Hyper-V isolation
 * on Windows 10 and 11 unless told otherwise (moby daemon/daemon_windows.go), so a client has that here.
 */
export function parseBuildHost(text: string, context: HostContext): ParsedBuild {
  const declared = understand(text, context);
  if (!declared.ok) return declared;
  const { name, meaning, words } = declared;
  if (meaning === null) return { ok: true, buildHost: { os: 'linux', name }, notices: [] };
  const parsed = hostOf(name, meaning, words, null);
  return parsed.ok ? { ok: true, buildHost: { os: 'windows', host: parsed.host }, notices: parsed.notices } : parsed;
}

/** A declaration in its parts; `meaning` null for a machine that is not Windows. */
interface Declared {
  readonly ok: true;
  readonly name: string;
  readonly meaning: HostMeaning | null;
  readonly words: HostWords;
}

const LONGEST = 400;

const EXAMPLES =
  'Understood are, for example, windows-2022, ltsc2022, Windows 11 24H2, AKS Windows2022, 10.0.20348.2340, ' +
  'and NAME = VERSION with what `ver` prints there.';

function understand(written: string, context: HostContext): Declared | NotAHost {
  const { runners } = context;
  const text = written.length > LONGEST ? written : written.replace(/\s+/g, ' ').trim();
  const problem = problemOf(text);
  if (problem) return notAHost(problem, []);
  const split = splitHostWords(text);
  if (!split.ok) return notAHost(`${quoted(text)}: ${split.message}`, split.near);
  const { name, version } = nameAndVersion(split.text, runners);
  if (name === '' || version === '')
    return notAHost(`${quoted(text)} lacks a ${name ? 'version' : 'name'}. ${EXAMPLES}`, []);
  if (name.startsWith('@') || version.startsWith('@')) {
    return notAHost(`${quoted(text)}: the nodes of a file stand alone among the targets: @FILE`, []);
  }
  if (name !== version && /[[\]]/.test(name)) {
    return notAHost(`${quoted(text)}: words in brackets stand at the end, after the version`, []);
  }
  return read(name, version, split.words, context);
}

function problemOf(text: string): string | null {
  if (text.length > LONGEST) return `${quoted(text)} is too long for a host (${text.length} characters)`;
  if (HIDDEN.test(text)) return `${quoted(text)} holds control characters`;
  return text === '' ? `a host is missing. ${EXAMPLES}` : null;
}

/** Of a text that is not `NAME = VERSION`, both are the whole. */
function nameAndVersion(text: string, runners: HostContext['runners']): { name: string; version: string } {
  const at = text.indexOf('=');
  if (at < 0 || holdsEquals(text.toLowerCase()) || runnerText(text, runners) !== null) {
    return { name: text, version: text };
  }
  return { name: text.slice(0, at).trim(), version: text.slice(at + 1).trim() };
}

function read(name: string, version: string, words: HostWords, context: HostContext): Declared | NotAHost {
  const { runners, ownLabels = true } = context;
  const label = runnerText(version, runners);
  if (label !== null) return readRunner(name, version, label, words);
  const lower = version.toLowerCase();
  if (isOtherSystem(lower)) return { ok: true, name, meaning: null, words };
  const reading = readHost(lower, words.edition, ownLabels);
  const where = name === version ? '' : ` in ${quoted(`${name} = ${version}`)}`;
  if (reading === null) {
    return notAHost(`${quoted(version)}${where} is not a known host or Windows version. ${EXAMPLES}`, () =>
      nearHosts(lower),
    );
  }
  if (isMisfit(reading)) return notAHost(`${reading.message}${where && ` (${quoted(name)})`}`, reading.near);
  return { ok: true, name, meaning: name === version ? reading : placedBy(name, reading), words };
}

/** What the user's table of labels says of one; null where it does not hold it. */
function runnerText(label: string, runners: HostContext['runners']): string | null {
  if (!runners) return null;
  const wanted = label.toLowerCase();
  for (const [key, text] of runners) if (key.trim().toLowerCase() === wanted) return text;
  return null;
}

/** Words of the declaration win over those beside the label. */
function readRunner(name: string, label: string, written: string, words: HostWords): Declared | NotAHost {
  const said = understand(written, { defaultIsolation: 'process' });
  if (!said.ok) return { ...said, message: `runner label ${quoted(label)}: ${said.message}` };
  const merged: HostWords = {
    isolation: words.isolation ?? said.words.isolation,
    engine: words.engine ?? said.words.engine,
    edition: words.edition ?? said.words.edition,
    architecture: words.architecture ?? said.words.architecture,
  };
  return { ok: true, name, meaning: said.meaning, words: merged };
}

/** `windows-2022 = 10.0.20348.5499` is still that runner: a known name with its own build keeps its place. */
function placedBy(name: string, meaning: HostMeaning): HostMeaning {
  const lower = name.toLowerCase();
  const known = readHostName(lower) ?? readProviderName(lower)?.meaning ?? null;
  if (!known || known.place === 'own' || meaning.place !== 'own') return meaning;
  if (known.build !== null && known.build !== meaning.build) return meaning;
  if (meaning.edition !== null && known.edition !== null && meaning.edition !== known.edition) return meaning;
  return {
    ...meaning,
    place: known.place,
    edition: meaning.edition ?? known.edition,
    architecture: meaning.architecture ?? known.architecture,
    ...(known.retired && { retired: known.retired }),
  };
}
