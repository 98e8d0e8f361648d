import { fileURLToPath } from 'node:url';
import { bakePrinter } from '../../src/bake-printer.js';
import { planReport } from '../../src/cli/plan-command.js';
import type { Workspace } from '../../src/find/plan.js';
import { type Planned, planBuilds } from '../../src/find/plan-builds.js';
import { openWorkspace } from '../../src/io/workspace.js';
import { loadSettings } from '../../src/load-settings.js';
import type { Settings } from '../../src/options/settings.js';
import { type PlanReport, toPlanText } from '../../src/report/plan-text.js';

/** Values as in the options, lists as arrays. */
export type Options = Readonly<Record<string, string | readonly string[]>>;

export const BUILDS = fileURLToPath(new URL('../fixtures/builds', import.meta.url));

/** The settings of a call in a repository, with its config file, on a fixed day. */
export async function settingsIn(workspace: Workspace, options: Options = {}): Promise<Settings> {
  const raw = new Map(
    Object.entries(options).map(([key, value]) => [key, typeof value === 'string' ? [value] : value]),
  );
  const call = { raw, today: '2026-09-01', where: ({ name }: { name: string }) => name, base: workspace.root ?? '' };
  const loaded = await loadSettings(call, workspace);
  if (!loaded.ok) throw new Error(loaded.message);
  return loaded.settings;
}

/** No docker on the PATH, so that every machine gives the same. */
const PRINT = (root: string | undefined) => bakePrinter(root, { PATH: '' });

export async function planned(workspace: Workspace, options: Options = {}): Promise<Planned & { readonly ok: true }> {
  const plan = await planBuilds(await settingsIn(workspace, options), workspace, '', PRINT(workspace.root));
  if (!plan.ok) throw new Error(plan.message);
  return plan;
}

export async function reportOf(root: string, options: Options = {}): Promise<PlanReport> {
  const workspace = openWorkspace(root, { git: false });
  return planReport(await planned(workspace, options), await settingsIn(workspace, options), workspace);
}

/** What the command `plan` prints in 80 columns. */
export async function planTextOf(root: string, options: Options = {}): Promise<string> {
  return toPlanText(await reportOf(root, options), { colour: false, width: 80, quiet: false });
}
