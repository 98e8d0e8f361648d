import { azureSource } from './azure/source.js';
import { bakeSource } from './bake/source.js';
import { composeSource } from './compose/source.js';
import { githubSource } from './github/source.js';
import { gitlabSource } from './gitlab/source.js';
import { goreleaserSource } from './goreleaser/source.js';
import { otherCiSource } from './other-ci/source.js';
import type { Source } from './source.js';

/**
 * All that declares builds, in the order in which it is read: pipelines before what they call. A file that a pipeline has
 * read adds only what no pipeline builds.
 */
export const SOURCES: readonly Source[] = [
  githubSource,
  azureSource,
  gitlabSource,
  composeSource,
  bakeSource,
  goreleaserSource,
  otherCiSource,
];

/** Before anything that reads such files is loaded. */
export function mayDeclare(path: string): boolean {
  return SOURCES.some((source) => source.files(path));
}

/** Whether a file that declares builds may be about any Dockerfile, not only those of its folder. */
export function speaksForAll(path: string): boolean {
  return SOURCES.some((source) => source.speaksFor === 'repository' && source.files(path));
}
