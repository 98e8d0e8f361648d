import type { Problem } from '../find/plan.js';
import { formatReference, parseReference } from '../resolve/reference.js';
import { finalWindowsBase, type ResolvedBuild } from './resolve-builds.js';

/** A build that pushes a tag, and what it stands on. */
interface Pusher {
  readonly line: number;
  readonly dockerfile: string;
  readonly base: string;
  readonly windows: boolean;
}

const MOST_NAMED = 4;

/**
 * Builds of one file that push different images under one tag, of which only the last remains (docker/buildx#2105): a
 * warning for each, where Windows is among them. Platforms of one call are pushed together, as a list.
 */
export function overwrittenTags(builds: readonly ResolvedBuild[]): readonly Problem[] {
  const byTag = new Map<
    string,
    { readonly file: string; readonly tag: string; readonly pushers: Map<string, Pusher> }
  >();
  for (const build of builds) {
    const { dockerfile, stage, buildArgs, buildHost, pushed = [], declarations } = build.read.plan;
    const final = build.images.find(({ image }) => image.role === 'final');
    if (pushed.length === 0 || !final) continue;
    const windows = finalWindowsBase(build) !== null;
    for (const tag of pushed) {
      const reference = parseReference(tag);
      if (reference === null) continue;
      for (const { file, line } of declarations) {
        const key = JSON.stringify([file, formatReference(reference)]);
        const known = byTag.get(key) ?? { file, tag, pushers: new Map<string, Pusher>() };
        byTag.set(key, known);
        const call = JSON.stringify([line, dockerfile, stage, [...buildArgs].sort(), buildHost]);
        if (!known.pushers.has(call)) known.pushers.set(call, { line, dockerfile, base: final.base.text, windows });
      }
    }
  }
  return [...byTag.values()].flatMap(({ file, tag, pushers }): Problem[] => {
    const all = [...pushers.values()];
    const images = [...new Map(all.map((each) => [each.base, each])).values()];
    if (images.length < 2 || !images.some(({ windows }) => windows)) return [];
    const line = Math.max(...all.map((each) => each.line));
    return [{ file, line, message: say(tag, images), severity: 'warning' }];
  });
}

function say(tag: string, images: readonly Pusher[]): string {
  const named = images
    .slice(0, MOST_NAMED)
    .map(({ dockerfile, base, line }) => `${dockerfile} on ${base} (line ${line})`);
  const more = images.length > named.length ? ` and ${images.length - named.length} more` : '';
  return `Builds of different images push one tag, ${tag}, and only the last of them remains: ${named.join(', ')}${more}. Give each a tag of its own, then join them: docker buildx imagetools create -t ${tag} and their tags.`;
}
