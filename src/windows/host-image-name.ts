import { type HostMeaning, isMisfit, meaningOf, type Reading } from './host-meaning.js';
import { retirementAtAks } from './host-names.js';
import { readReleaseName } from './host-release-name.js';

/** Sizes, generations, contents and versions in the names of machine images, which say nothing of the Windows. */
const OTHER_WORDS = new Set(
  `amd64 avd base byol current dc docker edge ent entn eval evd g2 gen1 gen2 gensecond gs gui latest m365 ndatacenter
  previous prod pron smalldisk stable vm with x64`.split(/\s+/),
);

/**
 * Names of machine images that hold a release: Azure's SKUs and URNs, node images of AKS, Amazon's AMIs, Vagrant boxes,
 * images of CI systems. Takes lower-case text without double spaces.
 * Sources: `az vm image list`, the AKS release notes, `aws ec2 describe-images`, https://circleci.com/docs/using-windows/
 */
export function readImageName(text: string): Reading {
  return readAksImage(text) ?? readUrn(text) ?? readAmi(text) ?? readWords(text);
}

/** `akswindows-2022-containerd-20348.2340.240401`: the version is the node's, its last part a day. */
function readAksImage(text: string): Reading {
  const match =
    /^akswindows-([a-z\d]{4,20})(?:-(?:containerd|docker|gen1|gen2|g2))*(?:-(\d{5})\.(\d{1,6})\.\d{6})?$/.exec(text);
  if (!match) return null;
  const release = readReleaseName(`windows server ${match[1]}`, 'server');
  const retired = release === null || isMisfit(release) ? undefined : retirementAtAks(release.build);
  return placedVersion(release, match[2], match[3], text, { place: 'cluster', ...(retired && { retired }) });
}

/** `microsoftwindowsserver:windowsserver:2022-datacenter:20348.2340.240303`, or with `latest` as its version. */
function readUrn(text: string): Reading {
  const match = /^microsoftwindows(?:server|desktop):[\w-]{1,60}:([\w-]{1,80})(?::([\w.]{1,40}))?$/.exec(text);
  if (!match) return null;
  const version = /^(\d{5})\.(\d{1,6})\.\d{4,8}$/.exec(match[2] ?? '');
  return placedVersion(readWords(match[1]!), version?.[1], version?.[2], text, {});
}

/** `windows_server-2019-english-full-containerslatest-2023.04.12`; those for EKS and ECS are in the table of names. */
function readAmi(text: string): Reading {
  const match =
    /^(?:\/aws\/service\/ami-windows-latest\/)?windows_server-(\w{4})(?:-(r2)\w{0,8})?-[a-z_]{4,30}-[\w.-]{1,80}$/.exec(
      text,
    );
  return match && readReleaseName(`windows server ${match[1]}${match[2] ? ' r2' : ''}`, 'server');
}

/** A name and the version in it mean one build; only then the version's revision counts. */
function placedVersion(
  release: Reading,
  build: string | undefined,
  revision: string | undefined,
  text: string,
  more: Partial<HostMeaning>,
): Reading {
  if (release === null || isMisfit(release)) return release;
  if (build === undefined) return { ...release, ...more };
  if (release.build !== Number(build))
    return { message: `"${text}" contradicts itself: it names the builds ${release.build} and ${build}`, near: [] };
  return { ...release, ...more, revision: Number(revision) };
}

/** All words of a name belong to one release: `2022-datacenter-core-g2`, `win11-24h2-pro`, `windows-server-2022-gui:current`. */
function readWords(text: string): Reading {
  const parts = wordsOf(text);
  if (parts === null) return null;
  const words = parts.filter((word) => !OTHER_WORDS.has(word) && !/^vs20\d\d$/.test(word));
  const isSku = words.some((word) => word === 'datacenter') && !words.includes('windows');
  const name = isSku ? ['windows', 'server', ...words.filter((word) => word !== 'server')] : words;
  const reading = readReleaseName(name.join(' '), null);
  return reading === null || isMisfit(reading) ? null : { ...reading, edition: reading.edition ?? 'server' };
}

/**
 * A label with more in it than a release: `buildkite-windows-2022`, `prod-win2019-large`, `windows-1809`. That is what its owner calls
 * the machine, so it is said; two releases in one name are none. Takes lower-case text without double spaces.
 */
export function readOwnLabel(text: string): Reading {
  const words = wordsOf(text);
  if (words === null) return null;
  const found: HostMeaning[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let end = Math.min(start + 4, words.length); end > start; end--) {
      const part = words.slice(start, end);
      if (!/^(?:w|win|windows|ws|windowsserver)\d*$/.test(part[0]!)) break;
      const [system, version = ''] = part.length === 2 ? part : [];
      const ofVersion = system === 'windows' && !/^\d{1,2}$/.test(version) ? readReleaseName(version, null) : null;
      const reading = readReleaseName(part.join(' '), null) ?? ofVersion;
      if (reading === null || isMisfit(reading)) continue;
      found.push(reading);
      start = end - 1;
      break;
    }
  }
  const [first] = found;
  const years = words.flatMap((word) => (/^20\d\d$/.test(word) ? [readReleaseName(`ltsc${word}`, null)] : []));
  const all = [...found, ...years].filter((each): each is HostMeaning => each !== null && !isMisfit(each));
  if (!first || all.some(({ build }) => build !== first.build)) return null;
  const notice = `taken for what its name says, 10.0.${first.build}: if it is another, declare it as NAME = VERSION`;
  const architecture = words.some((word) => /^(?:arm|arm64|aarch64)$/.test(word)) ? 'arm64' : null;
  return meaningOf(first.build, { edition: first.edition, architecture, notices: [notice] });
}

/** The words of a name in which dashes and the like stand for blanks; a box's owner is none of them. null for prose. */
function wordsOf(text: string): readonly string[] | null {
  if (!/^[a-z\d][\w./:-]{2,100}$/.test(text) || !/[-_/:]/.test(text)) return null;
  const [owner, box] = text.split('/', 2);
  const name = box === undefined || owner === 'win' ? text : box;
  const words = name.split(/[-_/:]/).filter(Boolean);
  return words.length > 12 ? null : words;
}
