import type { BuildPlan } from '../find/plan.js';
import type { EvaluatedStage, Evaluation } from '../read/dockerfile.js';
import { stageChain } from '../read/evaluate.js';
import { type Sign, signsOf } from './os-signs.js';

/** A base image that a build stands on or starts, and why it is judged. */
export interface ImageInBuild {
  /** The stage whose FROM names it. */
  readonly root: EvaluatedStage;
  readonly role: 'final' | 'build';
  /** Of the stage that is judged and of the earlier stages it starts from. */
  readonly signs: ReadonlySet<Sign>;
  /** The classic builder pulls the base of a stage without RUN, but never starts it: only what stops a pull counts. */
  readonly pullOnly: boolean;
}

/**
 * Which stages of a build are judged: the target stage's base on the targets (role final); where a Windows machine
 * builds, also each executed stage with a RUN on that machine (role build), and with the classic builder the pull of
 * the others. `COPY --from=image` only unpacks files and fits any host.
 */
export function imagesInBuild(plan: BuildPlan, evaluation: Extract<Evaluation, { ok: true }>): readonly ImageInBuild[] {
  const final = imageOf(evaluation, evaluation.target, 'final', false);
  if (plan.buildHost?.os !== 'windows') return final ? [final] : [];
  const built = evaluation.stages
    .filter((stage) => stage.executed)
    .map((stage) => imageOf(evaluation, stage.stage.index, 'build', !stage.runs));
  return [final, ...started(built)].filter((image) => image !== null);
}

/** One for each base: the first stage that starts it, or the first that pulls it where none does. */
function started(images: readonly (ImageInBuild | null)[]): ImageInBuild[] {
  const byBase = new Map<string, ImageInBuild>();
  for (const image of images) {
    if (!image || image.root.from === 'scratch') continue;
    const key = `${image.root.from ?? `#${image.root.stage.index}`} ${image.root.platform ?? ''}`;
    const known = byBase.get(key);
    if (!known || (known.pullOnly && !image.pullOnly)) byBase.set(key, image);
  }
  return [...byBase.values()];
}

function imageOf(
  evaluation: Extract<Evaluation, { ok: true }>,
  index: number,
  role: ImageInBuild['role'],
  pullOnly: boolean,
): ImageInBuild | null {
  const chain = stageChain(evaluation, index);
  const root = evaluation.stages[chain.at(-1) ?? index];
  if (!root) return null;
  const signs = signsOf(chain.flatMap((member) => evaluation.stages[member]?.stage.instructions ?? []));
  return { root, role, signs, pullOnly };
}
