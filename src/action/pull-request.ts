import type { Changes } from '../find/only-changed.js';
import type { Workspace } from '../find/plan.js';
import { type Bases, basesOf, readAt, workspaceAt } from '../io/commit.js';
import { readText } from '../io/text-file.js';
import type { Report, ReportedProblem } from '../judge/report.js';
import { DEFAULT_CONFIGS } from '../options/config-file.js';
import type { Settings, SettingsResult } from '../options/settings.js';
import { readEvent } from './event.js';
import { type DockerfileChange, silencing, silencingUnknown } from './silencing.js';

/** A pull request as seen from the commit that it is to change. */
export interface PullRequest {
  /** Why the base commit is not known, a sentence; null where it is. */
  readonly unknown: string | null;
  /** The files of the base commit; null where it is not known. */
  readonly base: Workspace | null;
  /**
   * What it takes from the check.
   * @param load the settings as another commit has them
   * @param changes asked only where git cannot tell
   */
  silencing(
    report: Report,
    settings: Settings,
    workspace: Workspace,
    load: (workspace: Workspace) => Promise<SettingsResult>,
    changes: () => Promise<Changes>,
  ): Promise<{ readonly problems: readonly ReportedProblem[]; readonly note: string | null }>;
}

type Env = Readonly<Record<string, string | undefined>>;

/** As the parser of Dockerfiles has it. */
const DOCKERFILE_LIMIT = 5 * 1024 * 1024;

/** Null where the event is about no pull request. */
export async function pullRequestOf(env: Env, root: string): Promise<PullRequest | null> {
  if (!/^pull_request(?:_target)?$/.test(env.GITHUB_EVENT_NAME ?? '')) return null;
  const event = await readEvent(env, readText);
  const bases =
    event.kind === 'pull-request'
      ? await basesOf(root, event.base, event.head)
      : { reason: event.kind === 'other' && event.notice !== null ? event.notice : 'the event tells of no commit.' };
  if ('reason' in bases) return withoutBase(bases.reason);
  return {
    unknown: null,
    base: workspaceAt(root, bases.tip),
    async silencing(report, settings, workspace, load) {
      const dockerfiles = await changedDockerfiles(report, bases, root, workspace);
      const files = settings.trustedConfig === 'base' ? [] : watched(settings, root);
      const touched = files.filter((file) => bases.changed?.has(file) ?? true);
      if (touched.length === 0) return { problems: silencing(null, settings, dockerfiles), note: null };
      const before = await load(workspaceAt(root, bases.fork));
      if (before.ok) return { problems: silencing(before.settings, settings, dockerfiles), note: null };
      const why = 'what the base commit has cannot be read.';
      return { problems: [...silencingUnknown(touched, why), ...silencing(null, settings, dockerfiles)], note: null };
    },
  };
}

/** Names of files are all that can be compared then, if GitHub's API tells them. */
function withoutBase(unknown: string): PullRequest {
  return {
    unknown,
    base: null,
    async silencing(report, settings, workspace, _load, changes) {
      const files = settings.trustedConfig === 'base' ? [] : watched(settings, workspace.root ?? '');
      const commented = [...(await withComments(report, workspace, null)).keys()];
      if (files.length + commented.length === 0) return { problems: [], note: null };
      const told = await changes();
      const note = `Whether this pull request changes what is checked cannot be told: ${unknown}`;
      if (told.kind !== 'files') return { problems: [], note };
      return {
        problems: silencingUnknown(
          [...files, ...commented].filter((file) => told.paths.has(file)),
          unknown,
        ),
        note: null,
      };
    },
  };
}

/** The config file, also where it is gone, and the baseline; relative to the repository, where they lie in it. */
function watched({ configFile, baseline }: Settings, root: string): readonly string[] {
  const within = (path: string) => (path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path);
  return [
    ...new Set([
      ...(configFile === null ? DEFAULT_CONFIGS : [configFile, ...DEFAULT_CONFIGS]),
      ...(baseline ? [within(baseline.path)] : []),
    ]),
  ];
}

async function changedDockerfiles(
  report: Report,
  { fork, changed }: Bases,
  root: string,
  workspace: Workspace,
): Promise<readonly DockerfileChange[]> {
  const changes: DockerfileChange[] = [];
  for (const [file, after] of await withComments(report, workspace, changed)) {
    const before = await readAt(root, fork, file, DOCKERFILE_LIMIT);
    changes.push({ file, before: before.kind === 'text' ? before.text : null, after });
  }
  return changes;
}

/** The texts of Dockerfiles in which a comment speaks to this tool; `among` null: of any. */
async function withComments(
  { builds }: Report,
  workspace: Workspace,
  among: ReadonlySet<string> | null,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const file of new Set(builds.map(({ dockerfile }) => dockerfile))) {
    if (among !== null && !among.has(file)) continue;
    const content = await workspace.read(file, DOCKERFILE_LIMIT);
    if (content.kind === 'text' && /windows-container-compat:/i.test(content.text)) files.set(file, content.text);
  }
  return files;
}
