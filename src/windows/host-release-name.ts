import { inWords } from '../words/list.js';
import type { Edition } from './host.js';
import { type HostMeaning, type Misfit, meaningOf, type Reading } from './host-meaning.js';
import { readVersionText } from './host-version-text.js';
import { describeBuild, editionOf, type Release, releaseOf, releases, releasesBeforeContainers } from './releases.js';

/** Editions and ways of installing, which say nothing of the version. */
const SERVER_WORDS = new Set(
  `azure annual base build channel containers core datacenter desktop edition essentials eval evaluation experience for
  full hotpatch hpc ltsc sac semi-annual standard version with`.split(/\s+/),
);
const CLIENT_WORDS = new Set(
  `build education enterprise evaluation for home iot multi-session n pro professional version workstations`.split(
    /\s+/,
  ),
);

/**
 * Reads the name of a Windows release: `ltsc2019`, `1809`, `Windows Server 2022 Datacenter`, `Windows Server, version
 * 1903`, `ws2025`, `Windows 11 24H2`. Takes lower-case text without double spaces. `edition` is what the words in
 * brackets say; it may settle a version name that several products share. A misfit names the releases in question.
 */
export function readReleaseName(text: string, edition: Edition | null): Reading {
  const whole = releases().find((release) => release.name.toLowerCase() === text);
  if (whole) return meaningOf(whole.build, { edition: editionOf(whole) });
  const words = text
    .replace(/[(),;:]/g, ' ')
    .split(' ')
    .filter(Boolean);
  if (words.length > 14) return null;
  if (words[0] === 'microsoft') words.shift();
  return readServer(words) ?? readClient(words) ?? readBare(words, edition);
}

function readServer(words: readonly string[]): Reading {
  const rest = afterServer(words);
  if (!rest) return null;
  const builds: HostMeaning[] = [];
  const telling = rest.filter((word) => !SERVER_WORDS.has(word));
  for (let i = 0; i < telling.length; i++) {
    const r2 = telling[i + 1] === 'r2';
    const meaning = serverRelease(r2 ? `${telling[i]} r2` : telling[i]!) ?? readVersionText(telling[i]!);
    if (!meaning) return null;
    if (r2) i++;
    builds.push(meaning);
  }
  if (builds.length > 0) return joined(words, builds, 'server');
  if (rest.includes('annual') && rest.includes('channel')) return annualChannel();
  return whichOne('Windows Server', serverYears().slice(-3));
}

/** Its newest release: there has been one since it began. */
function annualChannel(): Reading {
  const newest = releases().findLast(({ kind }) => kind === 'annual-channel');
  return newest ? meaningOf(newest.build, { edition: 'server' }) : null;
}

/** The words after the product, for names of Windows Server; `ws2025` gives `2025`. */
function afterServer(words: readonly string[]): string[] | null {
  const [first = '', second = ''] = words;
  if ((first === 'windows' || first === 'win') && second === 'server') return words.slice(2);
  if (first === 'server' || first === 'ws') return words.slice(1);
  const short = /^(?:ws|win|windowsserver)(20\d\d)(r2)?$/.exec(first);
  const year = short ? short[1]! : first === 'windows' || first === 'win' ? second : '';
  if (!isServerYear(year)) return null;
  return short ? [year, ...(short[2] ? ['r2'] : []), ...words.slice(1)] : words.slice(1);
}

/** `Windows Server 2016` and later, by build. */
function serverYears(): string[] {
  return releases()
    .map(({ name }) => name)
    .filter((name) => /^Windows Server \d{4}$/.test(name));
}

/** A year that is a product's name; `2004` is only a version's. */
function isServerYear(word: string): boolean {
  const name = `Windows Server ${word}`;
  return serverYears().includes(name) || releasesBeforeContainers().some(({ server }) => server === name);
}

function serverRelease(word: string): HostMeaning | null {
  const name = `windows server ${word.replace(/^ltsc/, '')}`;
  const version = word === '2009' ? '20h2' : word;
  const build =
    releases().find((release) => release.name.toLowerCase() === name)?.build ??
    releasesBeforeContainers().find((release) => release.server?.toLowerCase() === name)?.build ??
    releases().find((release) => isWindowsServer(release) && release.version.toLowerCase() === version)?.build;
  return build === undefined ? null : meaningOf(build);
}

function isWindowsServer(release: Release): boolean {
  return release.name.startsWith('Windows Server');
}

function readClient(words: readonly string[]): Reading {
  const product = clientProduct(words);
  if (!product) return null;
  const telling = product.rest.filter((word) => !CLIENT_WORDS.has(word));
  const old = releasesBeforeContainers().find((row) => row.client?.toLowerCase() === `windows ${product.number}`);
  if (old) return telling.length === 0 ? meaningOf(old.build, { edition: 'client' }) : null;
  if (telling.length === 0) return whichOne(`Windows ${product.number}`, newestClients(product.number));
  const isLongTerm = telling.some((word) => /^lts[bc]/.test(word));
  const builds: HostMeaning[] = [];
  for (const word of telling) {
    if (word === 'ltsc' || word === 'ltsb') continue;
    const build = isLongTerm ? longTermClient(product.number, word.replace(/^lts[bc]/, '')) : undefined;
    const meaning = build === undefined ? clientRelease(product.number, word) : meaningOf(build);
    if (!meaning) return null;
    builds.push(meaning);
  }
  return builds.length > 0 ? joined(words, builds, 'client') : whichOne(words.join(' '), newestClients(product.number));
}

/** `10` and the words after it, for `windows 10 ...`, `win10 ...`. */
function clientProduct(words: readonly string[]): { number: string; rest: string[] } | null {
  const joinedName = /^(?:windows|win|w)(7|8|8\.1|10|11)$/.exec(words[0] ?? '');
  if (joinedName) return { number: joinedName[1]!, rest: words.slice(1) };
  const [first, number = ''] = words;
  if ((first !== 'windows' && first !== 'win') || !/^(?:7|8|8\.1|10|11)$/.test(number)) return null;
  return { number, rest: words.slice(2) };
}

function clientRelease(product: string, word: string): HostMeaning | null {
  const name = `windows ${product} ${product === '10' && word === '2009' ? '20h2' : word}`;
  const build =
    releases().find((release) => release.name.toLowerCase() === name)?.build ??
    releasesBeforeContainers().find((release) => release.client?.toLowerCase() === name)?.build;
  if (build !== undefined) return meaningOf(build);
  const version = readVersionText(word);
  if (version?.build == null) return null;
  const isServerOnly = releaseOf(version.build, 'server') !== null && releaseOf(version.build, 'client') === null;
  return isServerOnly ? null : version;
}

function longTermClient(product: string, year: string): number | undefined {
  const isOne = (name: string | null, longTerm: string | undefined): boolean =>
    longTerm === year && (name?.startsWith(`Windows ${product} `) ?? false);
  return (
    releases().find(({ name, longTerm }) => isOne(name, longTerm))?.build ??
    releasesBeforeContainers().find(({ client, longTerm }) => isOne(client, longTerm))?.build
  );
}

function newestClients(product: string): string[] {
  const names = releases().map((release) => release.name);
  return names.filter((name) => name.startsWith(`Windows ${product} `)).slice(-3);
}

/** A release without a product: an image tag's name, or a version name. */
function readBare(words: readonly string[], edition: Edition | null): Reading {
  const [first = '', second] = words;
  if (words.length === 2 && first === 'ltsc') return readTag(`ltsc${second}`);
  return words.length === 1 ? (readTag(first) ?? readVersionName(first, edition)) : null;
}

function readTag(word: string): HostMeaning | null {
  if (!/^(?:ltsc|sac)20\d\d$/.test(word)) return null;
  const release = releases().find((row) => row.images.some((image) => image.tags.includes(word)));
  return release ? meaningOf(release.build, { edition: 'server' }) : null;
}

function readVersionName(word: string, edition: Edition | null): Reading {
  const version = word === '2009' ? '20h2' : word;
  const old = releasesBeforeContainers().find((row) => row.client?.toLowerCase() === `windows 10 ${version}`);
  if (old) return meaningOf(old.build, { edition: 'client' });
  const named = releases().filter((release) => release.version.toLowerCase() === version);
  const fitting = named.filter((release) => edition === null || editionOf(release) === edition);
  const candidates = fitting.length > 0 ? fitting : named;
  const first = candidates[0];
  if (!first) return null;
  const isOne = candidates.every((release) => release.build === first.build);
  // A server and a client of one build, whose revisions do not compare: the name alone says too little.
  const apart = candidates.length > 1 && candidates.some(({ ownRevisions }) => ownRevisions);
  if (isOne && (edition !== null || !apart)) return meaningOf(first.build);
  const meant = candidates.map((release) => describeBuild(release.build, editionOf(release)));
  return {
    message: `${word.toUpperCase()} may be ${inWords(meant, { and: 'or' })}: say the product, too`,
    near: candidates.map((release) => release.name),
  };
}

/** All parts of a name must mean one build; a revision may stand in any of them. */
function joined(words: readonly string[], parts: readonly HostMeaning[], edition: Edition): HostMeaning | Misfit {
  const builds = [...new Set(parts.map((part) => part.build))];
  if (builds.length > 1) {
    return {
      message: `"${words.join(' ')}" contradicts itself: it names the builds ${builds.join(' and ')}`,
      near: [],
    };
  }
  return meaningOf(builds[0] ?? null, {
    edition,
    revision: parts.find((part) => part.revision !== null)?.revision ?? null,
    notices: parts.flatMap((part) => part.notices),
  });
}

function whichOne(product: string, near: readonly string[]): Misfit {
  return { message: `"${product}" has several releases: say which, for example ${inWords(near, { and: 'or' })}`, near };
}
