import { check } from './check/check.js';
import { explain } from './check/explain.js';
import type { Report } from './check/report.js';
import { discover } from './discovery/discover.js';
import type { Problem, Workspace } from './discovery/plan.js';
import { plansFromInputs } from './discovery/plans.js';
import type { ImageReference, ImageSource } from './images/image.js';
import { tagSource } from './images/tag-source.js';
import type { Listener, Online } from './online.js';
import { applyPolicy } from './options/policy.js';
import type { Settings } from './options/settings.js';
import { TOOL } from './tool.js';

/** What a run came to: a report, or the reason why nothing was checked (a wrong call: exit code 2). */
export type Outcome = { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly message: string };

/** What a face adds to the settings. */
export interface Face extends Listener {
  readonly env: NodeJS.ProcessEnv;
  /** How a target is declared, in the face's own notation. */
  readonly example: string;
  progress(done: number, of: number): void;
}

const NO_TARGETS =
  'No target is declared, and no Windows build host either, so there is no host to judge on. Name the hosts that the images will run on';

const NO_DOCKERFILE: Problem = {
  file: '',
  line: 0,
  message: 'No Dockerfile was found, so nothing was checked.',
  severity: 'notice',
};

/**
 * Find, read, resolve, judge: the one engine behind the action and the command. Reporting is left to the face.
 * @param folder relative to the workspace's root, that paths and globs are relative to.
 */
export async function runCheck(settings: Settings, workspace: Workspace, folder: string, face: Face): Promise<Outcome> {
  if (settings.targets.length === 0 && settings.buildHost?.os !== 'windows')
    return { ok: false, message: `${NO_TARGETS}, for example:\n${face.example}` };
  const found = await discover(workspace, { patterns: settings.dockerfiles, base: folder });
  if (!found.ok) return found;
  const images = sourceFor(settings, face);
  try {
    const report = await check(
      {
        ...requestOf(settings),
        plans: plansFromInputs(found.dockerfiles, settings),
        problems: found.dockerfiles.length > 0 ? found.problems : [...found.problems, NO_DOCKERFILE],
      },
      {
        read: (path, limit) => workspace.read(path, limit),
        images,
        progress: (done, of) => {
          if (settings.resolve !== 'offline') face.progress(done, of);
        },
      },
    );
    return { ok: true, report };
  } finally {
    await images.close();
  }
}

/** One image on the declared targets, without any Dockerfile. */
export async function runExplain(settings: Settings, reference: ImageReference, face: Face): Promise<Report> {
  const images = sourceFor(settings, face);
  try {
    return await explain(reference, settings.targets, requestOf(settings), images);
  } finally {
    await images.close();
  }
}

function requestOf(settings: Settings) {
  return {
    targets: settings.targets,
    today: settings.today,
    tool: TOOL,
    policy: (builds: Parameters<typeof applyPolicy>[0]) => applyPolicy(builds, settings),
  };
}

/** The sources that the settings ask for; what reaches out of the process is loaded with the first lookup. */
function sourceFor(settings: Settings, face: Face): ImageSource & { close(): Promise<void> } {
  const byName = tagSource(() => settings.today);
  if (settings.resolve === 'offline') return { ...byName, close: async () => {} };
  let online: Promise<Online> | null = null;
  return {
    async lookup(reference, platform) {
      online ??= import('./online.js').then(({ openOnline }) =>
        openOnline(settings, face.env, face, { byName, userAgent: `${TOOL.name}/${TOOL.version}` }),
      );
      return (await online).source.lookup(reference, platform);
    },
    async close() {
      await (await online)?.close();
    },
  };
}
