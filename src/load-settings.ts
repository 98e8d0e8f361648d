import { join } from 'node:path';
import { readBaseline } from './decide/baseline.js';
import type { Workspace } from './find/plan.js';
import { readGivenFile } from './io/given-file.js';
import { notTooDeep } from './io/json-depth.js';
import { readConfigFile } from './options/config-file.js';
import type { RawOptions } from './options/given.js';
import type { FilePath } from './options/paths.js';
import { parseSettings, type Settings, type SettingsResult } from './options/settings.js';
import type { Option } from './options/table.js';
import type { Inventory } from './place/inventory.js';

/** A report of ten thousand builds has 30 MB; a hostile one takes many times its size in memory. */
const BASELINE_LIMIT = 64 * 1024 * 1024;

/** A cluster of five thousand nodes, each with the images that it holds. */
const NODES_LIMIT = 128 * 1024 * 1024;

/** How a face hands its options over. */
interface Call {
  readonly raw: RawOptions;
  /** Day of the run where the call gives none. */
  readonly today: string;
  /** Names a value for error messages. */
  where(option: Option, index: number): string;
  /** Absolute: what relative paths of the call start from. */
  readonly base: string;
}

/** The options of a run, from the call and from the config file of the repository. */
export async function loadSettings(call: Call, workspace: Workspace): Promise<SettingsResult> {
  const given = call.raw.get('config')?.at(-1)?.trim() || null;
  // The default is the repository's, wherever in it the command is called.
  const base = given === null ? (workspace.root ?? call.base) : call.base;
  const file = await readConfigFile(given, (path, limit) => readGivenFile(workspace, base, path, limit));
  if (!file.ok) return file;
  const parsed = parseSettings(call.raw, call.today, call.where, file.config);
  if (!parsed.ok) return parsed;
  const within = await withinWorkspace(parsed.settings, workspace);
  const nodes = within.ok ? await withNodes(within.settings, call, workspace) : within;
  return nodes.ok ? withBaseline(nodes.settings, call, workspace) : nodes;
}

/** The nodes of the files that targets name; those with Windows are targets. */
async function withNodes(settings: Settings, call: Call, workspace: Workspace): Promise<SettingsResult> {
  const { nodes, targets, notices } = settings;
  if (nodes.files.length === 0) return { ok: true, settings };
  const { hostsOf, readInventory } = await import('./place/inventory.js');
  const inventories: Inventory[] = [];
  const inRepository: string[] = [];
  for (const { path, where, inFile } of nodes.files) {
    const base = inFile ? (workspace.root ?? call.base) : call.base;
    const content = notTooDeep(await readGivenFile(workspace, base, path, NODES_LIMIT));
    if (content.kind !== 'text') {
      const why = content.kind === 'missing' ? 'does not exist' : `cannot be read: ${content.reason}`;
      return { ok: false, message: `${where}: ${path} ${why}` };
    }
    const read = readInventory(content.text);
    if (!read.ok) return { ok: false, message: `${where}: ${path}: ${read.message}` };
    inventories.push(read.inventory);
    inRepository.push(content.file);
  }
  const known = { ...nodes, inventories, inRepository };
  const hosts = hostsOf(inventories, nodes.claims, targets);
  const said = inventories.flatMap((inventory) => inventory.notices);
  return {
    ok: true,
    settings: { ...settings, nodes: known, targets: [...targets, ...hosts], notices: [...notices, ...said] },
  };
}

/** A baseline that is being written is not compared with the one before it. */
async function withBaseline(settings: Settings, call: Call, workspace: Workspace): Promise<SettingsResult> {
  const { baseline, writeBaseline } = settings;
  if (baseline === null || writeBaseline !== null) return { ok: true, settings };
  const content = notTooDeep(await readGivenFile(workspace, call.base, baseline.path, BASELINE_LIMIT));
  if (content.kind !== 'text') {
    const why = content.kind === 'missing' ? 'does not exist' : `cannot be read: ${content.reason}`;
    const message = `${baseline.where}: ${baseline.path} ${why}. Expected a JSON report of earlier: check --write-baseline FILE writes one`;
    return { ok: false, message };
  }
  const read = readBaseline(content.text, content.file);
  return read.ok ? { ok: true, settings: { ...settings, known: read.baseline } } : read;
}

/** Paths of the config file are the repository's: made absolute, and none leads out of it through a link. */
async function withinWorkspace(settings: Settings, workspace: Workspace): Promise<SettingsResult> {
  const { cache, baseline, jsonFile, sarifFile, reportFiles } = settings;
  for (const file of [cache, baseline, jsonFile, sarifFile, ...reportFiles.map(({ file }) => file)]) {
    if (file?.inFile && (await workspace.kind(file.path)) === 'outside')
      return {
        ok: false,
        message: `${file.where}: ${file.path} leads out of the repository, which a config file may not do`,
      };
  }
  const inside = <T extends FilePath | null>(file: T): T =>
    file?.inFile ? { ...file, path: join(workspace.root ?? '', file.path) } : file;
  const paths = {
    cache: inside(cache),
    baseline: inside(baseline),
    jsonFile: inside(jsonFile),
    sarifFile: inside(sarifFile),
    reportFiles: reportFiles.map(({ file, format }) => ({ file: inside(file), format })),
  };
  return { ok: true, settings: { ...settings, ...paths } };
}
