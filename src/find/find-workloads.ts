import type { Manifest, UnreadDocument } from './manifest.js';
import type { ManifestFiles } from './manifest-files.js';
import type { Problem, Workspace } from './plan.js';
import type { RuntimeClass, Workload } from './workload.js';
import { isInside } from './workspace-path.js';

/** What the repository runs, and what of it could not be read. */
export interface FoundWorkloads {
  readonly workloads: readonly Workload[];
  readonly runtimeClasses: readonly RuntimeClass[];
  readonly problems: readonly Problem[];
  /** Somebody named manifests: then they are what is to be checked. */
  readonly named: boolean;
}

export type FoundOrNot = ({ readonly ok: true } & FoundWorkloads) | { readonly ok: false; readonly message: string };

/** What finding workloads needs of a run. */
interface Needs {
  readonly settings: {
    readonly manifests: readonly string[];
    /** Whether they are the config file's, and so relative to the repository. */
    readonly manifestsInFile: boolean;
  };
  readonly workspace: Workspace;
  /** Relative to the workspace's root: what patterns of the call are relative to. */
  readonly folder: string;
  /** What is piped in; null where nothing can be. */
  readonly standardInput: (() => Promise<string>) | null;
  /** Names of images that this repository builds: a manifest that has one is read even if it does not speak of Windows. */
  readonly built: readonly string[];
  /** Whether manifests that nobody named are looked for: the call names nothing else that is to be checked. */
  readonly searches: boolean;
  /** Every workload is of interest: the nodes of a cluster are known. */
  readonly all: boolean;
  /** What steps and compose files start. */
  readonly started: readonly Workload[];
}

const NOTHING: FoundWorkloads = { workloads: [], runtimeClasses: [], problems: [], named: false };
/** Of what a person names: a rendered chart of hundreds of objects has less. */
const NAMED_LIMIT = 32 * 1024 * 1024;
const FOUND_LIMIT = 2 * 1024 * 1024;
/** Nothing else begins a manifest that is found by its content. */
const MAY_BE_MANIFEST = /\.(?:ya?ml|json)$/i;

/** Reads manifests: those that are named, else those that are found and have to do with Windows. */
export async function findWorkloads(needs: Needs): Promise<FoundOrNot> {
  const { settings, workspace, folder } = needs;
  const files = await workspace.list();
  const { started } = needs;
  if (settings.manifests.length === 0 && !(needs.searches && files.some((file) => MAY_BE_MANIFEST.test(file))))
    return { ok: true, ...NOTHING, workloads: started };
  const [{ manifestFiles }, { readManifest, speaksOfWindows }, { manifestSources }] = await Promise.all([
    import('./manifest-files.js'),
    import('./manifest.js'),
    import('./kubernetes/manifest-sources.js'),
  ]);
  const selection = { patterns: settings.manifests, base: settings.manifestsInFile ? '' : folder };
  const selected = await manifestFiles(workspace, selection);
  if (!selected.ok) return selected;
  const texts = new Texts(workspace, selected);
  const speaks = selected.named ? () => true : speaksOfWindows;
  const sources = await manifestSources(files, selected.files, (path) => texts.of(path), speaks);
  const isWanted = wanted(needs, selected, speaksOfWindows);
  const found: Manifest[] = [];
  const problems: Problem[] = [...sources.notices];
  const add = async (file: string, text: string): Promise<void> => {
    const manifest = await readManifest(file, text, (path) => texts.of(path), isWanted);
    found.push(manifest);
    problems.push(...manifest.unread.flatMap((each) => unread(file, each, selected.named)));
  };
  for (const file of selected.files) {
    if (sources.isSource(file)) continue;
    const text = await texts.of(file);
    if (text !== null) await add(file, text);
    else if (selected.named) problems.push(await texts.problem(file));
  }
  if (selected.standardInput) {
    if (needs.standardInput === null)
      return {
        ok: false,
        message: 'manifests: - is standard input, which only the command has. Expected paths or globs',
      };
    const text = await needs.standardInput();
    if (text.trim() === '') return { ok: false, message: '--manifests -: standard input is empty. Expected manifests' };
    if (text.length > NAMED_LIMIT) return { ok: false, message: '--manifests -: more than 32 MB of manifests' };
    if (text.includes('\0'))
      return {
        ok: false,
        message: '--manifests -: standard input holds NUL bytes. Expected text in UTF-8, not UTF-16',
      };
    await add('-', text);
  }
  return {
    ok: true,
    workloads: [
      ...found.flatMap(({ workloads }) => workloads),
      ...withoutNamed(started, selected.files, selected.named),
    ],
    runtimeClasses: found.flatMap(({ runtimeClasses }) => runtimeClasses),
    problems,
    named: selected.named,
  };
}

/** A compose file that is named as a manifest is read as that, with what it includes. */
function withoutNamed(started: readonly Workload[], files: readonly string[], named: boolean): readonly Workload[] {
  const isNamed = new Set(files);
  const isUncalled = ({ rules }: Workload) => rules.by !== 'command' || rules.steps === null;
  const isRead = (workload: Workload) =>
    [workload.file, ...(named ? (workload.files ?? []) : [])].some((file) => isNamed.has(file));
  return started.filter((workload) => !(isUncalled(workload) && isRead(workload)));
}

/** Of documents that nobody named only those are read to their end that may have to do with Windows. */
function wanted(
  { built, all }: Needs,
  { named }: Extract<ManifestFiles, { ok: true }>,
  speaks: (text: string) => boolean,
): (document: string) => boolean {
  if (named || all) return () => true;
  const names = built.filter((name) => name.length > 2).slice(0, 1000);
  return (document) =>
    speaks(document) ||
    /\bkind["']?:\s*["']?RuntimeClass/.test(document) ||
    names.some((name) => document.includes(name));
}

class Texts {
  private readonly limit: number;

  constructor(
    private readonly workspace: Workspace,
    { named }: Extract<ManifestFiles, { ok: true }>,
  ) {
    this.limit = named ? NAMED_LIMIT : FOUND_LIMIT;
  }

  async of(path: string): Promise<string | null> {
    if (!isInside(path)) return null;
    const content = await this.workspace.read(path, this.limit);
    return content.kind === 'text' ? content.text : null;
  }

  async problem(file: string): Promise<Problem> {
    const content = await this.workspace.read(file, this.limit);
    const reason = content.kind === 'unreadable' ? content.reason : 'could not be read';
    return { file, line: 1, message: `This manifest was not checked: ${reason}`, severity: 'error' };
  }
}

/** Loud only where somebody named the file, or Windows is in sight. */
function unread(
  file: string,
  { line, reason, message: said, file: other, template, speaksOfWindows }: UnreadDocument,
  named: boolean,
): readonly Problem[] {
  if (!named && !speaksOfWindows) return [];
  if (said) return [{ file: other ?? file, line, message: said, severity: named ? 'warning' : 'notice' }];
  if (template) {
    const message =
      'This is a template: what fills it in decides what it becomes, so it was not judged. Render it, and give what comes out: ... | windows-container-compat check --manifests -';
    return [{ file, line, what: 'template-not-read', message, severity: 'notice' }];
  }
  return [{ file, line, message: `This manifest was not read: ${reason}.`, severity: named ? 'error' : 'notice' }];
}
