import { entryOf, itemsOf, type YamlValue } from '../../yaml/value.js';
import type { Problem } from '../plan.js';
import { readRepositoryYaml } from '../repository-yaml.js';
import { folderOf, nameOf, workspacePath } from '../workspace-path.js';

/** What of a repository is not a manifest yet, but becomes some: charts of Helm and overlays of Kustomize. */
export interface ManifestSources {
  /** Whether a file is a template of a chart, or is changed by an overlay before it is applied. */
  isSource(path: string): boolean;
  /** The command that renders each, for those that have to do with Windows. */
  readonly notices: readonly Problem[];
}

const KUSTOMIZATION = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
const CHART = /(?:^|\/)Chart\.yaml$/;
const VALUES = /(?:^|\/)values[^/]*\.ya?ml$/;
/** Keys that leave what pods are and where they run as it is. */
const HARMLESS = new Set([
  'apiVersion',
  'kind',
  'metadata',
  'resources',
  'bases',
  'namespace',
  'namePrefix',
  'nameSuffix',
  'commonLabels',
  'commonAnnotations',
  'labels',
  'configMapGenerator',
  'secretGenerator',
  'generatorOptions',
  'sortOptions',
  'buildMetadata',
  'crds',
  'configurations',
  'openapi',
]);
const NAMED = ['resources', 'bases', 'components'] as const;
const PATCHES = ['patches', 'patchesStrategicMerge', 'patchesJson6902'] as const;
const MOST_FILES = 10_000;
const MOST_DEPTH = 30;

type Read = (path: string) => Promise<string | null>;

/**
 * @param files all files of the repository
 * @param meant the manifests that are to be read
 * @param speaks whether a text speaks of Windows; always true for what somebody named
 */
export async function manifestSources(
  files: readonly string[],
  meant: readonly string[],
  read: Read,
  speaks: (text: string) => boolean,
): Promise<ManifestSources> {
  const all = new Set(files);
  const charts = files.filter((path) => CHART.test(path)).map(folderOf);
  const overlays = await Overlays.read(
    files.filter((path) => KUSTOMIZATION.test(path)).slice(0, MOST_FILES),
    all,
    read,
  );
  const isMeant = new Set(meant);
  const changed = overlays.changed();
  const templates = new Map<string, string[]>();
  const chartOf = chartFinder(charts);
  for (const path of meant) {
    const chart = chartOf(path);
    if (chart === null) continue;
    const known = templates.get(chart);
    if (known) known.push(path);
    else templates.set(chart, [path]);
  }
  const notices: Problem[] = [];
  const valueFiles = files.filter((path) => VALUES.test(path));
  for (const [chart, paths] of templates) {
    const values = valueFiles.filter((path) => folderOf(path) === chart);
    if (await someSpeaks([...paths, ...values], read, speaks)) notices.push(ofChart(chart));
  }
  for (const [overlay, sources] of overlays.top()) {
    const own = [...sources].filter((path) => isMeant.has(path));
    const isNamed = isMeant.has(overlay);
    if ((own.length > 0 || isNamed) && (await someSpeaks([overlay, ...sources], read, speaks)))
      notices.push(ofOverlay(overlay));
  }
  return { isSource: (path) => chartOf(path) !== null || changed.has(path) || KUSTOMIZATION.test(path), notices };
}

/** Files below `templates/` of a chart, and what it brings along of other charts. */
function chartFinder(charts: readonly string[]): (path: string) => string | null {
  const known = new Set(charts);
  return (path) => {
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      const name = nameOf(folder);
      if ((name === 'templates' || name === 'charts') && known.has(folderOf(folder)))
        return topChart(folderOf(folder), known);
      if (folder === '') return null;
    }
  };
}

/** A chart below `charts/` of another is rendered with that one. */
function topChart(chart: string, known: ReadonlySet<string>): string {
  const parts = chart.split('/charts/');
  for (let length = 1; length < parts.length; length++) {
    const outer = parts.slice(0, length).join('/charts/');
    if (known.has(outer)) return outer;
  }
  return chart;
}

async function someSpeaks(paths: readonly string[], read: Read, speaks: (text: string) => boolean): Promise<boolean> {
  for (const path of paths.slice(0, 200)) {
    const text = await read(path);
    if (text !== null && speaks(text)) return true;
  }
  return false;
}

interface Kustomization {
  readonly path: string;
  /** Files and folders that it takes in. */
  readonly takes: readonly string[];
  readonly patches: readonly string[];
  readonly changes: boolean;
}

class Overlays {
  private constructor(private readonly byFolder: ReadonlyMap<string, Kustomization>) {}

  static async read(paths: readonly string[], files: ReadonlySet<string>, read: Read): Promise<Overlays> {
    const found = new Map<string, Kustomization>();
    for (const path of paths) {
      const text = await read(path);
      const yaml = text === null ? null : await readRepositoryYaml(text);
      if (yaml?.ok) found.set(folderOf(path), kustomizationOf(path, yaml.root, files));
    }
    return new Overlays(found);
  }

  /** Files that a kustomization changes, or that one takes in which itself is changed. */
  changed(): ReadonlySet<string> {
    const changed = new Set<string>();
    for (const kustomization of this.byFolder.values())
      if (kustomization.changes) for (const path of this.filesOf(kustomization)) changed.add(path);
    return changed;
  }

  /** Those that change something and that no other takes in, with the files that they stand for. */
  top(): ReadonlyMap<string, ReadonlySet<string>> {
    const taken = new Set([...this.byFolder.values()].flatMap(({ takes }) => takes));
    const top = new Map<string, ReadonlySet<string>>();
    for (const [folder, kustomization] of this.byFolder)
      if (!taken.has(folder) && this.changesAny(kustomization))
        top.set(kustomization.path, this.filesOf(kustomization));
    return top;
  }

  private changesAny(kustomization: Kustomization): boolean {
    return this.within(kustomization).some(({ changes }) => changes);
  }

  private filesOf(kustomization: Kustomization): ReadonlySet<string> {
    return new Set(this.within(kustomization).flatMap(({ takes, patches }) => [...takes, ...patches]));
  }

  /** Itself and all that it takes in, each once. */
  private within(kustomization: Kustomization): readonly Kustomization[] {
    const seen = new Set<Kustomization>();
    const visit = (one: Kustomization, depth: number): void => {
      if (seen.has(one) || depth > MOST_DEPTH) return;
      seen.add(one);
      for (const path of one.takes) {
        const inner = this.byFolder.get(path);
        if (inner) visit(inner, depth + 1);
      }
    };
    visit(kustomization, 0);
    return [...seen];
  }
}

function kustomizationOf(path: string, root: YamlValue, files: ReadonlySet<string>): Kustomization {
  const folder = folderOf(path);
  const paths = (values: readonly YamlValue[]) =>
    values.flatMap((value) =>
      value.kind === 'text' && !value.text.includes('\n') ? (workspacePath(value.text, folder, false) ?? []) : [],
    );
  const takes = NAMED.flatMap((key) => paths(itemsOf(entryOf(root, key)?.value)));
  const patches = PATCHES.flatMap((key) =>
    itemsOf(entryOf(root, key)?.value).flatMap((item) => {
      const inner = entryOf(item, 'path')?.value;
      return paths(inner ? [inner] : [item]);
    }),
  ).filter((each) => files.has(each));
  const keys = root.kind === 'map' ? [...root.entries.keys()] : [];
  return { path, takes, patches, changes: keys.some((key) => !HARMLESS.has(key)) };
}

function ofChart(chart: string): Problem {
  const folder = chart === '' ? '.' : chart;
  return {
    file: chart === '' ? 'Chart.yaml' : `${chart}/Chart.yaml`,
    line: 1,
    what: 'template-not-read',
    message: `The templates of this chart become manifests when Helm fills them in, so they are not judged as they are. To have what is deployed judged: helm template ${quoted(folder)} | windows-container-compat check --manifests - --target @nodes.json`,
    severity: 'notice',
  };
}

function ofOverlay(path: string): Problem {
  const folder = folderOf(path) || '.';
  return {
    file: path,
    line: 1,
    what: 'kustomize-not-rendered',
    message: `Kustomize changes manifests before they are applied, so those that it takes in are not judged as they are. To have what is deployed judged: kubectl kustomize ${quoted(folder)} | windows-container-compat check --manifests - --target @nodes.json`,
    severity: 'notice',
  };
}

/** For a shell, where a folder needs quotes. */
function quoted(folder: string): string {
  return /^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
}
