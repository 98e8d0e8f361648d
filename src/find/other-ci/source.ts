import type { Source } from '../source.js';

const FILES =
  /(?:^|\/)(?:Jenkinsfile(?:\.[^/]{0,100})?|[^/]{1,100}\.jenkinsfile|\.?appveyor\.ya?ml|\.travis\.ya?ml|bitbucket-pipelines\.ya?ml|\.drone\.ya?ml|cloudbuild\.ya?ml|buildspec\.ya?ml|\.cirrus\.ya?ml)$|^\.(?:circleci|buildkite|woodpecker|semaphore)\/[^/]{1,100}\.ya?ml$/i;

/** Files of other CI systems: they are named with the lines that build images, and not read further. */
export const otherCiSource: Source = {
  files: (path) => FILES.test(path),
  speaksFor: 'repository',
  read: async (file, text) => (await import('./named.js')).namedPipeline(file, text),
};
