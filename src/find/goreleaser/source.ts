import type { Source } from '../source.js';
import { nameOf } from '../workspace-path.js';

const GORELEASER_FILE = /^\.?goreleaser(?:[.-][^/]{0,100})?\.ya?ml$/i;

export const goreleaserSource: Source = {
  files: (path) => GORELEASER_FILE.test(nameOf(path)),
  speaksFor: 'repository',
  read: async (file, text) => (await import('./goreleaser.js')).goreleaserBuilds(file, text, { kind: 'none' }),
};
