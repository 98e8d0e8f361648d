import type { Source } from '../source.js';
import { isWorkflowFile } from './workflow-text.js';

export const githubSource: Source = {
  files: isWorkflowFile,
  speaksFor: 'repository',
  read: async (...file) => (await import('./step-builds.js')).readWorkflowBuilds(...file),
};
