import { inWords } from '../words/list.js';
import type { Edition } from './host.js';
import { type HostMeaning, meaningOf } from './host-meaning.js';
import { releases, releasesBeforeContainers } from './releases.js';

/**
 * Reads a version as machines print it: `17763`, `17763.1040`, `10.0.17763[.1040]`, `6.3.9600`, the text of `ver`, a
 * BuildLabEx value, the Kernel Version of `kubectl describe node` and `docker info`, `(OS Build 17763.805)`, the
 * `10.0.20348 Build 5499` of runner images, `CurrentBuild=20348 UBR=2340` of the registry, `windows(10.0.20348)/amd64`. Takes lower-case text without double spaces; null for anything else.
 */
export function readVersionText(text: string): HostMeaning | null {
  return (
    readNumbers(text) ??
    readVer(text) ??
    readOsBuild(text) ??
    readBuildLab(text) ??
    readKernelVersion(text) ??
    readRegistry(text) ??
    readPlatform(text)
  );
}

/** A revision that a tool printed. .NET and PowerShell print 0 for every revision. */
function withRevision(build: number, revision: string | undefined, edition: Edition | null): HostMeaning {
  if (revision === undefined) return meaningOf(build, { edition });
  if (Number(revision) > 0) return meaningOf(build, { edition, revision: Number(revision) });
  return meaningOf(build, {
    edition,
    notices: [`revision 0 is what some tools print for any revision, so it counts as not known; \`ver\` prints it`],
  });
}

function readNumbers(text: string): HostMeaning | null {
  const full =
    /^10\.0\.(\d{4,6})(?:\.(\d{1,6})| (?:n\/a )?build (\d{1,6}))?$/.exec(text) ??
    /^6\.[0-4]\.(\d{4})(?:\.(\d{1,6}))?$/.exec(text);
  if (full) {
    const build = Number(full[1]);
    // systeminfo repeats the build after the word, runner images print the revision there.
    return withRevision(build, full[2] ?? (Number(full[3]) === build ? undefined : full[3]), null);
  }
  const short = /^(\d{4,6})(?:\.(\d{1,6}))?$/.exec(text);
  if (!short) return null;
  const build = Number(short[1]);
  const known = build >= 10000 || releasesBeforeContainers().some((release) => release.build === build);
  return known ? withRevision(build, short[2], null) : null;
}

/** `Microsoft Windows [Version 10.0.20348.2340]`; the word in it is translated on other languages' Windows. */
function readVer(text: string): HostMeaning | null {
  const match = /^microsoft windows \[[^\]\d]{0,20}(\d{1,2}\.\d\.\d{4,6}(?:\.\d{1,6})?)\]$/.exec(text);
  return match ? readNumbers(match[1]!) : null;
}

/**
 * `Windows Server 2019 Datacenter Version 1809 (OS Build 17763.805)`, as docker info and winver print it. The product's
 * name tells the edition alone: Windows 11 calls itself "Windows 10" here.
 */
function readOsBuild(text: string): HostMeaning | null {
  const match = /^([^()[\]]{0,100})\(os build (\d{4,6})(?:\.(\d{1,6}))?\)$/.exec(text);
  if (!match || !/^$|^(?:microsoft )?windows |^version /.test(match[1]!)) return null;
  return withRevision(Number(match[2]), match[3], editionOfProduct(match[1]!));
}

function editionOfProduct(product: string): Edition | null {
  if (product.includes('windows server')) return 'server';
  return /^(?:microsoft )?windows (?:version |\d)/.test(product) ? 'client' : null;
}

/** `14393.321.amd64fre.rs1_release_inmarket.161004-2338` */
function readBuildLab(text: string): HostMeaning | null {
  const match = /^(\d{4,6})\.(?:(\d{1,6})\.(amd64|arm64)fre\.)?[a-z\d][\w-]{0,60}\.\d{6}-\d{4}$/.exec(text);
  return match ? fromBuildLab(Number(match[1]), match[2], match[3]) : null;
}

/** `10.0 14393 (14393.1715.amd64fre.rs1_release_inmarket.170906-1810)`; the first build is the one that counts. */
function readKernelVersion(text: string): HostMeaning | null {
  const match =
    /^(?:10\.0|6\.\d) (\d{4,6})(?: \((\d{4,6})\.(\d{1,6})\.(amd64|arm64)fre\.[a-z\d][\w-]{0,60}\.\d{6}-\d{4}\))?$/.exec(
      text,
    );
  if (!match) return null;
  const build = Number(match[1]);
  return fromBuildLab(build, Number(match[2]) === build ? match[3] : undefined, match[4]);
}

/** `currentbuild=20348 ubr=2340`, as `reg query` and PowerShell print these values in their ways. */
function readRegistry(text: string): HostMeaning | null {
  const match = REGISTRY_VALUES.exec(text);
  if (!match) return null;
  const [, build = '', number, hex] = match;
  return withRevision(Number(build), number ?? (hex === undefined ? undefined : `${Number.parseInt(hex, 16)}`), null);
}

const REGISTRY_VALUES =
  /^currentbuild(?:number)?(?: ?[=:] ?| reg_sz )"?(\d{4,6})"?(?:[ ,;]{1,2}ubr(?: ?[=:] ?| reg_dword )(?:(\d{1,6})|0x([\da-f]{1,5})))?$/;

/** `windows(10.0.20348.2340)/amd64`, as containerd and Docker write a platform; before 28.0 Docker wrote `windows/amd64 10.0.20348`. */
function readPlatform(text: string): HostMeaning | null {
  const [, ofOld, after] = /^windows\/(amd64|arm64) 10\.0\.([\d.]{4,13})$/.exec(text) ?? [];
  const today = ofOld === undefined ? text : `windows(10.0.${after})/${ofOld}`;
  const match = /^windows\(10\.0\.(\d{4,6})(?:\.(\d{1,6}))?\)(?:\/(amd64|arm64)(?:\/v\d)?)?$/.exec(today);
  if (!match) return null;
  const architecture = match[3] === 'amd64' || match[3] === 'arm64' ? match[3] : null;
  return { ...withRevision(Number(match[1]), match[2], null), architecture };
}

/**
 * The second number of a BuildLabEx is the installed revision on 14393 only:
 * https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility
 */
function fromBuildLab(build: number, revision: string | undefined, architecture: string | undefined): HostMeaning {
  const others = sharingFiles(build);
  return {
    ...(build === 14393 ? withRevision(build, revision, null) : meaningOf(build)),
    architecture: architecture === 'amd64' || architecture === 'arm64' ? architecture : null,
    ...(others && { notices: [`a BuildLabEx of ${build} may also stand for ${others}: declare what \`ver\` prints`] }),
  };
}

/** Builds that a BuildLabEx may stand for besides its own, in words: they share their system files, only `ver` tells them apart. */
function sharingFiles(build: number): string | null {
  const builds = releases().flatMap((release) => (release.filesOf === build ? [release.build] : []));
  return builds.length === 0 ? null : inWords(builds, { and: 'or' });
}
