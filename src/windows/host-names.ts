import table from '../data/host-names.json' with { type: 'json' };
import type { Architecture, Edition, Engine, Move, Retirement } from './host.js';
import { engineOf, type HostMeaning, type HostPlace, meaningOf } from './host-meaning.js';
import { editionOf, type Release, releases } from './releases.js';

type Group =
  | 'runner'
  | 'aks'
  | 'eks'
  | 'ecs'
  | 'gke'
  | 'kubernetes'
  | 'paas'
  | 'service-fabric'
  | 'own'
  | 'self-hosted';

interface Row {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly group: Group;
  readonly kind: string;
  readonly build: number | null;
  /** Windows Server unless said; self-hosted machines can be either. */
  readonly edition?: Edition;
  readonly architecture?: Architecture;
  /** The version that was seen on such a machine on the day of the table: shown, never judged by. */
  readonly observed?: string;
  /** The name means a newer Windows from time to time. */
  readonly moving?: boolean;
  readonly note?: string;
  /** Why the build is not certain, for a person. */
  readonly doubt?: string;
  readonly unknownBecause?: string;
  readonly retired?: Retirement;
  readonly moved?: Move;
}

/** A name that a host may be declared by. */
export interface HostName {
  readonly name: string;
  /** As people type it: `ltsc2022`, `AKS Windows2022`. It means the same as `name`. */
  readonly declare: string;
  /** What it is looked for under: `Windows Server`, `AKS`. */
  readonly group: string;
  /** Other names for the same. */
  readonly aliases: readonly string[];
  /** What gives the name its meaning: `Windows Server release`, `AKS osSku`, `GitHub-hosted label`. */
  readonly kind: string;
  readonly build: number | null;
  /** null where the name can be either. */
  readonly edition: Edition | null;
  readonly engine: Engine;
  readonly note: string;
}

const PLACES: Readonly<Record<Group, HostPlace>> = {
  runner: 'runner',
  aks: 'cluster',
  eks: 'cluster',
  gke: 'cluster',
  kubernetes: 'cluster',
  ecs: 'ecs',
  paas: 'paas',
  'service-fabric': 'own',
  own: 'own',
  'self-hosted': 'own',
};

const GROUPS: Readonly<Record<Group, string>> = {
  runner: 'Runner',
  aks: 'AKS',
  eks: 'EKS',
  gke: 'GKE',
  kubernetes: 'Kubernetes node label',
  ecs: 'ECS',
  paas: 'Azure service',
  'service-fabric': 'Service Fabric',
  own: 'Azure Local',
  'self-hosted': 'Runner of your own',
};

/** The day on which the names were last compared with their sources (YYYY-MM-DD). */
export const HOST_NAMES_AS_OF: string = table.asOf;

const rows = table.names as readonly Row[];
let byName: Map<string, Row> | undefined;

/**
 * What a name of a runner image, a node pool or a service means; null for anything else. Takes lower-case text without
 * double spaces. Sources: actions/runner-images, the AKS and EKS user guides, the ECS and GKE API references.
 */
export function readHostName(text: string): HostMeaning | null {
  byName ??= new Map(
    rows.flatMap((row) => [row.name, ...(row.aliases ?? [])].map((name) => [name.toLowerCase(), row])),
  );
  const row = byName.get(withoutImageVersion(text));
  return row ? meaningOfRow(row) : null;
}

/** What an osSku of AKS means; null for one that is none. */
export function readOsSku(sku: string): HostMeaning | null {
  const row = rows.find(({ group, name }) => group === 'aks' && name.toLowerCase() === sku);
  return row ? meaningOfRow(row) : null;
}

/** Words that may stand before a name, and the groups in which it is then looked for. */
const PREFIXES: Readonly<Record<string, readonly Group[]>> = {
  aks: ['aks'],
  eks: ['eks'],
  ecs: ['ecs'],
  fargate: ['ecs'],
  gke: ['gke'],
  kubernetes: ['kubernetes'],
  k8s: ['kubernetes'],
  github: ['runner'],
  'github actions': ['runner'],
  'azure pipelines': ['runner'],
  'azure devops': ['runner'],
};

/**
 * `AKS windows 2022`, `EKS WINDOWS_CORE_2022_x86_64`: the provider, what its own names mean after that (spaces, `-` and
 * `_` not counted), and the rest, which may also be a release. null where no provider comes first.
 */
export function readProviderName(text: string): { place: HostPlace; meaning: HostMeaning | null; rest: string } | null {
  const match =
    /^(aks|eks|ecs|fargate|gke|kubernetes|k8s|github(?: actions)?|azure (?:pipelines|devops))(?: ?[:/_-] ?| )(.+)$/.exec(
      text,
    );
  if (!match) return null;
  const groups = PREFIXES[match[1]!]!;
  const rest = match[2]!;
  const wanted = squeezed(withoutImageVersion(rest));
  const row = rows.find((candidate) => groups.includes(candidate.group) && squeezed(candidate.name) === wanted);
  return { place: PLACES[groups[0]!], meaning: row ? meaningOfRow(row) : null, rest };
}

/**
 * What a text that begins with a provider (`aks`, `eks 2022`) may go on as: the provider's own names, and releases where
 * those are long. None for anything else.
 */
export function namesOfProvider(text: string): string[] {
  const prefix = Object.keys(PREFIXES).find((each) => text === each || text.startsWith(`${each} `));
  if (prefix === undefined) return [];
  const groups = PREFIXES[prefix]!;
  const own = rows
    .filter((row) => groups.includes(row.group) && row.build !== null && !row.name.includes('<'))
    .map((row) => (row.group === 'runner' ? row.name : `${prefix.toUpperCase()} ${row.name}`));
  if (groups.includes('aks') || groups.includes('runner')) return own;
  const tags = releases().flatMap(({ kind, images }) => (kind === 'server' ? (images[0]?.tags[0] ?? []) : []));
  return [...own, ...tags.map((tag) => `${prefix.toUpperCase()} ${tag}`)];
}

/** Every name in the tables, releases first, for listings and near matches. */
export function listHostNames(): readonly HostName[] {
  return [...releases().map(nameOfRelease), ...rows.map(nameOfRow)];
}

let hostBuilds: ReadonlySet<number | null> | null = null;

/** Whether there is a host of a build that has a name: of an insider's, nobody has one to offer. */
export function hasHost(build: number): boolean {
  hostBuilds ??= new Set(listHostNames().map((each) => each.build));
  return hostBuilds.has(build);
}

/** Labels of the Windows runners that GitHub hosts today, with a Docker engine and one fixed release each. */
export function hostedRunners(): readonly string[] {
  return rows
    .filter(
      ({ group, name, moving, note }) =>
        group === 'runner' && /^windows-\d{4}$/.test(name) && !moving && !/\bgone\b/.test(note ?? ''),
    )
    .map(({ name }) => name);
}

function meaningOfRow(row: Row): HostMeaning {
  return meaningOf(row.build, {
    edition: editionOfRow(row),
    architecture: row.architecture ?? null,
    place: PLACES[row.group],
    unknownBecause: row.unknownBecause ?? null,
    asOf: row.moving ? HOST_NAMES_AS_OF : null,
    notices: row.doubt ? [row.doubt] : [],
    ...(row.retired && { retired: row.retired }),
    ...(row.moved && { moved: row.moved }),
  });
}

/** What became of the node pools of AKS with a build, however they are named. */
export function retirementAtAks(build: number | null): Retirement | undefined {
  return rows.find((row) => row.group === 'aks' && row.build === build)?.retired;
}

function editionOfRow(row: Row): Edition | null {
  return row.edition ?? (row.group === 'self-hosted' ? null : 'server');
}

function nameOfRow(row: Row): HostName {
  const observed = row.observed ? `${row.observed} was seen on ${HOST_NAMES_AS_OF}` : '';
  return {
    name: row.name,
    declare: row.kind === 'AKS osSku' ? `AKS ${row.name}` : row.name,
    group: GROUPS[row.group],
    aliases: row.aliases ?? [],
    kind: row.kind,
    build: row.build,
    edition: editionOfRow(row),
    engine: engineOf(PLACES[row.group]),
    note: [row.note, row.build === null ? row.unknownBecause : '', observed].filter(Boolean).join('; '),
  };
}

function nameOfRelease(release: Release): HostName {
  const edition = editionOf(release);
  const aliases = aliasesOf(release);
  return {
    name: release.name,
    declare: (release.kind === 'client' ? undefined : aliases[0]) ?? release.name,
    group: edition === 'server' ? 'Windows Server' : 'Windows 10 and 11',
    aliases,
    kind: edition === 'server' ? 'Windows Server release' : 'Windows client release',
    build: release.build,
    edition,
    engine: 'docker',
    note: release.hostEnd === null ? '' : `supported until ${release.hostEnd}`,
  };
}

function aliasesOf(release: Release): string[] {
  if (release.kind === 'client') return [release.name.replace(/^Windows /, 'win')];
  const tags = release.images.flatMap((image) => image.tags);
  const year = /^Windows Server (\d{4})$/.exec(release.name)?.[1];
  return [...new Set([...tags, ...(year ? [`ws${year}`] : [])])];
}

/** AWS puts the Kubernetes version and the day into the names of its images, and a path around them. */
function withoutImageVersion(text: string): string {
  const name = text.replace(/^\/aws\/service\/ami-windows-latest\//, '').replace(/\/image_id$/, '');
  return name
    .replace(/-eks_optimized(?:-[\w.<>-]{1,40})?$/, '-eks_optimized-<k8s>')
    .replace(/-ecs_optimized-[\d.]{1,20}$/, '-ecs_optimized');
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[ _-]/g, '');
}
