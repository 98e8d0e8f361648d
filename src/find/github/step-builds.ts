import type { Declarations, DeclaredHost, DeclaredStart } from '../declared.js';
import { BUILD } from '../effort.js';
import { goreleaserBuilds } from '../goreleaser/goreleaser.js';
import { ofStep, RunBuilds } from '../run-builds.js';
import type { Around, FileDeclares } from '../source.js';
import { withTaken } from '../taken.js';
import { actionBuilds } from './action-builds.js';
import { bakeCall } from './bake-call.js';
import type { BuildStep } from './build-step.js';
import { goreleaserCall } from './goreleaser-call.js';
import { workflowSteps } from './workflow-steps.js';

/** What a workflow builds, through the local actions and reusable workflows that it calls. */
export async function readWorkflowBuilds(file: string, text: string, around: Around): Promise<FileDeclares> {
  const {
    steps,
    unread,
    called,
    callable,
    starts: refused,
  } = await workflowSteps(file, text, around.read, around.effort);
  const runs = new RunBuilds(around.runners, around.print, around.effort);
  const builds: FileDeclares['builds'][number][] = [];
  const notRead: FileDeclares['unread'][number][] = [...unread];
  const starts: DeclaredStart[] = [...refused];
  for (const step of steps) {
    if (around.effort.spent) break;
    for (const declared of await stepBuilds(step, runs, around)) {
      around.effort.spend(declared.builds.length * BUILD);
      const found = ofStep(declared, step.host, textOf(step), around.runners);
      builds.push(...found.builds);
      if (step.action.kind === 'uses') runs.starts.builds(found.builds);
      notRead.push(...found.unread);
      starts.push(...(found.starts ?? []));
    }
  }
  return { builds: runs.starts.named(builds), unread: notRead, starts, called, callable };
}

async function stepBuilds(step: BuildStep, runs: RunBuilds, around: Around): Promise<readonly Declarations[]> {
  const { action, host, file, line } = step;
  if (action.kind === 'run') return runs.of({ ...step, action }, around.read);
  const bake = bakeCall(step);
  const { written = '', row } = step.given ?? {};
  if (bake)
    return [withTaken(await runs.bake({ ...bake, host, declaredBy: { file, line } }, around.read), written, row)];
  const release = goreleaserCall(step);
  if (release) return [await releaseBuilds(release, host, around)];
  const built = actionBuilds(step);
  return built === null ? [] : [withTaken(built, written, row)];
}

/** The goreleaser file that a step releases by, with the step's machine; what it declares stands there. */
async function releaseBuilds(
  files: readonly string[],
  host: DeclaredHost,
  { read, effort }: Around,
): Promise<Declarations> {
  for (const file of files) {
    const text = await read(file);
    effort.spend(text?.length ?? 0);
    if (text !== null) return goreleaserBuilds(file, text, host);
  }
  return { builds: [], unread: [] };
}

function textOf({ action }: BuildStep): string {
  return action.kind === 'run' ? action.script : [...action.with.values()].join('\n');
}
