import { type FittingRelease, fittingImages } from '../judge/fitting-images.js';
import { reportedHost } from '../judge/reported-host.js';
import { didYouMean } from '../options/said.js';
import { forLog } from '../report/harmless.js';
import { hostLabel } from '../report/host-label.js';
import { toTable } from '../report/tables.js';
import { FAMILIES_AS_OF, type FamilyRow, listFamilies } from '../resolve/family.js';
import type { Verdict } from '../rules/verdict.js';
import type { Host } from '../windows/host.js';
import { parseHostDeclaration } from '../windows/host-declaration.js';
import type { Printed } from './printed.js';

interface Asked {
  readonly width: number;
  /** Also what does not run. */
  readonly verbose: boolean;
  /** The day that support is judged by, YYYY-MM-DD. */
  readonly today: string;
}

/**
 * `images`: the images whose tags are understood; `images HOST`: those that fit a machine; `images WORD`: those with a
 * word in their name. An error where it is neither.
 */
export function imagesListed(words: readonly string[], asked: Asked): Printed | string {
  const text = words.join(' ').trim();
  if (text === '') return familiesListed(listFamilies(), asked.width);
  const parsed = parseHostDeclaration(text, { defaultIsolation: null, ownLabels: false });
  if (parsed.ok) return fittingListed(parsed.host, asked);
  const found = listFamilies().filter(({ repository }) => repository.includes(text.toLowerCase()));
  if (found.length > 0) return familiesListed(found, asked.width);
  return `No image that is known has "${text.slice(0, 100)}" in its name, and as a host: ${parsed.message}${didYouMean(parsed.near)}`;
}

function familiesListed(families: readonly FamilyRow[], width: number): Printed {
  const rows = families.map(({ repository, naming, builds }) => [repository, naming, builds.join(' ')]);
  return {
    text: toTable(['REPOSITORY', 'HOW ITS TAGS NAME WINDOWS', 'BUILDS'], rows, width),
    data: { asOf: FAMILIES_AS_OF, families },
  };
}

const WORDS: Readonly<Record<Verdict, string>> = {
  runs: 'runs',
  'at-risk': 'at risk',
  'hyperv-only': 'Hyper-V only',
  'cannot-run': 'cannot run',
  unknown: 'unknown',
  'not-windows': 'no Windows',
};

function fittingListed(host: Host, { width, verbose, today }: Asked): Printed | string {
  if (host.build === null) return `Which images fit ${host.name} is not known: ${host.unknownBecause}`;
  const { releases, families } = fittingImages(host);
  const shown = releases.filter((release) => verbose || fits(release, host, today));
  const reported = reportedHost(host);
  const parts = [
    `${forLog(`On ${host.name} (${hostLabel(reported)})`)}\n`,
    toTable(
      ['TAG', 'VERDICT', 'RULE', 'BASE IMAGES'],
      shown.map((release) => baseRow(release, today)),
      width,
    ),
  ];
  if (families.length > 0) {
    const byNames = new Map<string, string[]>();
    for (const { repository, releases: names } of families) {
      const key = names.join(', ');
      byNames.set(key, [...(byNames.get(key) ?? []), repository.replace('docker.io/library/', '')]);
    }
    const rows = [...byNames].map(([names, repositories]) => [names, repositories.join(', ')]);
    parts.push(toTable(['WINDOWS IN ITS TAG', 'IMAGES THAT HAVE SUCH TAGS'], rows, width));
  }
  return { text: parts.join('\n'), data: { host: reported, releases, families } };
}

/** What is no use there, and what nobody should begin with, is left out. */
function fits({ verdict, end }: FittingRelease, { hyperv }: Host, today: string): boolean {
  if (verdict === 'hyperv-only') return hyperv !== 'never' && !(end !== null && end < today);
  return verdict !== 'cannot-run';
}

function baseRow({ tags, verdict, rule, repositories, end }: FittingRelease, today: string): readonly string[] {
  const ended = end !== null && end < today ? ' (out of support)' : '';
  const names = repositories.map((repository) => repository.slice(repository.indexOf('/') + 1));
  return [tags.join(', '), WORDS[verdict], rule, `${names.join(', ')}${ended}`];
}
