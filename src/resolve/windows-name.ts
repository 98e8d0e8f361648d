import type { Flavour } from '../rules/verdict.js';
import { releaseNames } from '../windows/release-tags.js';
import { releases } from '../windows/releases.js';
import { revisionsOfKb } from '../windows/updates.js';

/** A Windows version as a tag names it. Positions are in the tag; `end` is before any architecture. */
export interface WindowsName {
  readonly build: number;
  readonly revision: number | null;
  /** The name is of one update for good: a KB or a four-part version. */
  readonly exact: boolean;
  /** `amd64`, `arm64` or `arm`, from a suffix right behind the name. */
  readonly architecture: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const NAMES = Object.keys(releaseNames());
const RELEASE = NAMES.join('|');
const LONG_TERM = NAMES.filter((name) => name.startsWith('ltsc')).join('|');
const VERSION = '10\\.0\\.\\d{5,6}(?:\\.\\d{1,6})?';
const KIND = 'windowsservercore|windowsserver|servercore|nanoserver';
const END = '(?=[-_.]|$)';

const LEADING = new RegExp(`^(?:${RELEASE}|${VERSION})(?=[-_]|$)`, 'i');
const AFTER_KIND = new RegExp(`(?:^|[-_.])(?:${KIND})-(${RELEASE}|${VERSION})${END}`, 'gi');
/** Behind the bare word, `10.0.x` may be the version of the product. */
const AFTER_WINDOWS = new RegExp(`(?:^|[-_.])windows-(${RELEASE})${END}`, 'gi');
const LTSC = new RegExp(`(?:^|[-_.])(${LONG_TERM})${END}`, 'gi');
const KB = /^[-_](kb\d{6,8})(?=[-_.]|$)/i;
const ARCHITECTURE = /^[-_](amd64|arm64v8|arm64|arm32v7|arm)(?=[-_.]|$)/i;
const ARCHITECTURES = new Map([
  ['amd64', 'amd64'],
  ['arm64', 'arm64'],
  ['arm64v8', 'arm64'],
  ['arm32v7', 'arm'],
  ['arm', 'arm'],
]);

/**
 * Every Windows version that a tag names without doubt: behind a kind (`windowsservercore-1809`), or `ltscYYYY` by
 * itself. A release number alone (`2004`, `1809`) may be anything and does not count.
 * With `exactly`, a KB or revision behind it is taken as the base image's.
 */
export function windowsNamesIn(tag: string, exactly: boolean): readonly WindowsName[] {
  const names = new Map<number, WindowsName>();
  for (const pattern of [AFTER_KIND, AFTER_WINDOWS, LTSC])
    for (const match of tag.matchAll(pattern)) {
      const text = match[1] ?? '';
      const start = match.index + match[0].length - text.length;
      if (!names.has(start)) names.set(start, nameAt(tag, start, text, exactly));
    }
  return [...names.values()];
}

/**
 * The same for the tag of a base image, which begins with the version: `ltsc2022`, `1809-KB4493509-amd64`,
 * `1709_KB4043961`, `10.0.17763.437`. Case does not count: Microsoft writes `LTSC2025` as well.
 */
export function baseNamesIn(tag: string): readonly WindowsName[] {
  const match = LEADING.exec(tag);
  const rest = windowsNamesIn(tag, true);
  return match ? [nameAt(tag, 0, match[0], true), ...rest.filter(({ start }) => start > 0)] : rest;
}

/**
 * The version of a Windows Server right behind the kind, as GitLab calls its helper images: `nanoserver21H2`. Source:
 * helpers/container/windows in https://gitlab.com/gitlab-org/gitlab-runner
 */
export function versionNamesIn(tag: string): readonly WindowsName[] {
  const match = /(?:servercore|nanoserver)(\d{2}(?:\d{2}|h2))$/i.exec(tag);
  const version = match?.[1]?.toLowerCase();
  const release = releases().find((each) => each.kind !== 'client' && each.version.toLowerCase() === version);
  if (!match || !version || !release) return [];
  const start = tag.length - version.length;
  return [
    {
      build: release.build,
      revision: null,
      exact: false,
      architecture: tag.startsWith('x86_64-') ? 'amd64' : null,
      start,
      end: tag.length,
      text: tag.slice(start),
    },
  ];
}

/** Whether names contradict each other. */
export function disagree(names: readonly WindowsName[]): boolean {
  return names.some(({ build }) => build !== names[0]?.build);
}

/** The kind of base that a tag or a repository path names, as a word of its own. */
export function kindIn(text: string): Flavour | null {
  const match = /(?:^|[-_./])(windowsservercore|windowsserver|servercore|nanoserver)(?=[-_./]|$)/i.exec(text);
  const kind = match?.[1]?.toLowerCase();
  if (kind === undefined) return null;
  if (kind === 'windowsserver') return 'server';
  return kind === 'nanoserver' ? 'nanoserver' : 'servercore';
}

function nameAt(tag: string, start: number, text: string, exactly: boolean): WindowsName {
  const release = releaseNames()[text.toLowerCase()];
  const [, , third, fourth] = text.split('.');
  const build = release ?? Number(third);
  let end = start + text.length;
  const kb = exactly && release !== undefined ? KB.exec(tag.slice(end))?.[1] : undefined;
  if (kb !== undefined) end += kb.length + 1;
  const architecture = ARCHITECTURE.exec(tag.slice(end))?.[1];

  let revision: number | null = null;
  if (kb !== undefined) revision = revisionsOfKb(build, kb)[0] ?? null;
  else if (exactly && fourth !== undefined) revision = Number(fourth);
  return {
    build,
    revision,
    exact: kb !== undefined || fourth !== undefined,
    architecture: architecture === undefined ? null : (ARCHITECTURES.get(architecture.toLowerCase()) ?? null),
    start,
    end,
    text: tag.slice(start, end),
  };
}
