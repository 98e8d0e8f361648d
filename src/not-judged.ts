import type { BuildPlan, Problem } from './find/plan.js';
import type { JudgedBuilds } from './judge/judged-build.js';
import { finalWindowsBase, type ResolvedBuild } from './judge/resolve-builds.js';
import type { Host } from './windows/host.js';
import { CONFIG_FILE } from './words/config-file.js';

/** Images that a message names. */
const NAMED = 3;

const NO_TARGETS =
  'No target is declared, and no Windows build host either, so there is no host to judge on. Name the hosts that the images will run on';

/** Why nothing is checked where no host is known. @param example a declaration, in the notation of whoever reads it */
export function noTargets(
  example: string,
  builds: readonly ResolvedBuild[],
  found: { readonly everything: readonly BuildPlan[]; readonly notRead: boolean },
): string {
  const images = new Set(builds.flatMap((build) => finalWindowsBase(build) ?? []));
  const count = images.size === 0 ? '' : `\n${notJudgedWords([...images])} Declare where they run.`;
  const message = `${NO_TARGETS}, for example:\n${example}${count}`;
  if (!found.notRead && !found.everything.some(isOnUnknownHost)) return message;
  return `${message}\nWorkflows here build images, but not on a machine that could be told: the command "plan" shows why, and what would help.`;
}

function isOnUnknownHost({ declarations }: BuildPlan): boolean {
  return declarations.some(({ hostUnknown }) => hostUnknown !== null);
}

/** What a report must say where no target is declared: Windows images that stand on nothing that was judged. */
export function notJudged(
  targets: readonly Host[],
  builds: readonly ResolvedBuild[],
  judged: JudgedBuilds,
): readonly Problem[] {
  if (targets.length > 0) return [];
  const images = new Set<string>();
  for (const [index, build] of builds.entries()) {
    const base = finalWindowsBase(build);
    if (base !== null && judged.builds[index]!.images.every(({ reference }) => reference !== base)) images.add(base);
  }
  if (images.size === 0) return [];
  const message = `No target is declared. ${notJudgedWords([...images])} Declare where they run.`;
  return [{ file: '', line: 0, message, severity: 'notice' }];
}

function notJudgedWords(images: readonly string[]): string {
  const [what, were] = images.length === 1 ? ['1 Windows image', 'was'] : [`${images.length} Windows images`, 'were'];
  const more = images.length > NAMED ? ` and ${images.length - NAMED} more` : '';
  return `${what} ${were} found and not judged: ${images.slice(0, NAMED).join(', ')}${more}.`;
}

/** Targets that nothing is judged on must not look as if everything ran there. */
export function everyBuildHasTargets(
  targets: readonly Host[],
  builds: readonly {
    readonly targets: readonly Host[];
    readonly ownTargets: boolean;
    readonly comments: { readonly targets: readonly Host[] | null };
  }[],
): readonly Problem[] {
  if (targets.length === 0 || builds.length === 0) return [];
  if (builds.some(({ comments, ownTargets }) => comments.targets === null && !ownTargets)) return [];
  const judged = new Set(builds.flatMap((build) => build.targets.map(({ name }) => name)));
  const names = targets.map(({ name }) => name).filter((name) => !judged.has(name));
  if (names.length === 0) return [];
  const message = `Nothing was judged on ${names.join(', ')}: every build has targets of its own (in ${CONFIG_FILE}, or in a comment of its Dockerfile).`;
  return [{ file: '', line: 0, message, severity: 'notice' }];
}
