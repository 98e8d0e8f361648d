import { Calls } from '../calls.js';
import type { Source } from '../source.js';
import { nameOf } from '../workspace-path.js';

const COMPOSE_FILE = /^(?:docker-compose|compose)(?:[.-][^/]{0,100})?\.ya?ml$/i;

/** Default files, overrides and variants: `docker-compose.windows.yml`. */
export const composeSource: Source = {
  files: (path) => COMPOSE_FILE.test(nameOf(path)),
  speaksFor: 'folder',
  read: async (file, text, { read, effort }) =>
    (await import('./compose.js')).composeFileBuilds(file, text, read, new Calls(effort)),
};
