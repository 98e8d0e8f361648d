import type { Source } from '../source.js';
import { nameOf } from '../workspace-path.js';

const FOLDER = /(?:^|\/)\.?(?:azure-?pipelines|azure-?devops|pipelines)\//i;
const YAML = /\.ya?ml$/i;

/** `azure-pipelines.yml`, and what people keep in `.azure-pipelines/`, `.azuredevops/` and `.pipelines/`. */
export const azureSource: Source = {
  files: (path) => YAML.test(path) && (FOLDER.test(path) || /^azure-pipelines/i.test(nameOf(path))),
  speaksFor: 'repository',
  read: async (...file) => (await import('./pipeline.js')).readAzurePipeline(...file),
};
