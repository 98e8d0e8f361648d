import type { Source } from '../source.js';
import { nameOf } from '../workspace-path.js';

export const gitlabSource: Source = {
  files: (path) => /(?:^|\.)gitlab-ci\.ya?ml$/i.test(nameOf(path)),
  speaksFor: 'repository',
  read: async (...file) => (await import('./pipeline.js')).readGitlabPipeline(...file),
};
