import type { Source } from '../source.js';
import { nameOf } from '../workspace-path.js';

const BAKE_FILE = /^docker-bake(?:\.override)?\.(?:json|hcl)$/i;

export const bakeSource: Source = {
  files: (path) => BAKE_FILE.test(nameOf(path)),
  speaksFor: 'folder',
  read: async (file, _text, around) => (await import('./bake-files.js')).bakeFileBuilds(file, around),
};
