import { familyOf, listFamilies, releaseNameIn } from '../resolve/family.js';
import { parseReference } from '../resolve/reference.js';
import type { DecidingRule } from '../rules/rule-table.js';
import { judge } from '../rules/rules.js';
import type { Flavour, Verdict } from '../rules/verdict.js';
import type { Host } from '../windows/host.js';
import { type Release, releases } from '../windows/releases.js';

/** A release of Microsoft's base images, as one host takes it. */
export interface FittingRelease {
  readonly build: number;
  /** `Windows Server 2022`. */
  readonly name: string;
  /** The floating tags, the preferred one first. */
  readonly tags: readonly string[];
  /** With registry: `mcr.microsoft.com/windows/servercore`. */
  readonly repositories: readonly string[];
  readonly verdict: Verdict;
  readonly rule: DecidingRule;
  /** End of support (YYYY-MM-DD); null where none is known. */
  readonly end: string | null;
}

/** An image built on those: by which names of Windows releases its tags say that they fit. */
export interface FittingFamily {
  readonly repository: string;
  /** `ltsc2022`, `1809`: newest first. */
  readonly releases: readonly string[];
  /** How the tags name them, for people. */
  readonly naming: string;
}

/**
 * What one host runs: Microsoft's base images newest first, each with its verdict, and the families of other images with
 * the releases that run there. A tag is judged as what it holds today: its newest update.
 */
export function fittingImages(host: Host): {
  readonly releases: readonly FittingRelease[];
  readonly families: readonly FittingFamily[];
} {
  const all = releases()
    .filter(({ images }) => images.length > 0)
    .sort((a, b) => b.build - a.build)
    .flatMap((release) => fittingRelease(release, host));
  const running = all.filter(({ verdict }) => verdict === 'runs').map(({ build }) => build);
  return { releases: all, families: listFamilies().flatMap((family) => fittingFamily(family, running) ?? []) };
}

/** One row for the repositories that share tags and verdict. */
function fittingRelease({ build, name, images }: Release, host: Host): readonly FittingRelease[] {
  const rows = new Map<string, FittingRelease & { readonly repositories: string[] }>();
  for (const { repository, tags, end, floatsUntil } of images) {
    const { verdict, rule } = judge(
      {
        kind: 'image',
        build,
        revision: null,
        floatsUntil,
        architecture: 'amd64',
        flavour: flavourOf(repository),
      },
      host,
    );
    const key = JSON.stringify([[...tags].sort(), verdict, rule, end]);
    const row = rows.get(key) ?? { build, name, tags, repositories: [], verdict, rule, end };
    rows.set(key, row);
    row.repositories.push(`mcr.microsoft.com/${repository}`);
  }
  return [...rows.values()];
}

function flavourOf(repository: string): Flavour | null {
  const last = repository.slice(repository.lastIndexOf('/') + 1);
  return FLAVOURS.find((flavour) => flavour === last) ?? null;
}

const FLAVOURS: readonly Flavour[] = ['servercore', 'nanoserver', 'server', 'windows'];

function fittingFamily(
  { repository, naming, builds }: ReturnType<typeof listFamilies>[number],
  running: readonly number[],
): FittingFamily | null {
  const reference = parseReference(repository);
  const family = reference && familyOf(reference);
  // Today's base images have their own rows, and retired ones are no advice.
  if (!family || family.type === 'base' || family.type === 'retired') return null;
  const names = running
    .filter((build) => builds.includes(build))
    .map((build) => releaseNameIn(family, reference, build, family.flavour))
    .filter((name) => name !== null);
  return names.length === 0 ? null : { repository, releases: [...new Set(names)], naming };
}
