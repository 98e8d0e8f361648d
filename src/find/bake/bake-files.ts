import { Calls } from '../calls.js';
import { type Around, type FileDeclares, NOTHING } from '../source.js';
import { folderOf, nameOf } from '../workspace-path.js';
import { bakeBuilds } from './bake.js';

const BAKE_ORDER = ['docker-bake.json', 'docker-bake.hcl', 'docker-bake.override.json', 'docker-bake.override.hcl'];

/** What the bake files of a folder declare, with the first of them that bake takes; the others are read with it. */
export async function bakeFileBuilds(
  file: string,
  { read, inFolder, called, print, effort }: Around,
): Promise<FileDeclares> {
  // Docker would be started again for it.
  if (called && file.endsWith('.hcl')) return NOTHING;
  const folder = folderOf(file);
  const rank = (path: string) => BAKE_ORDER.indexOf(nameOf(path).toLowerCase());
  const together = inFolder(folder)
    .filter((path) => rank(path) >= 0)
    .sort((a, b) => rank(a) - rank(b));
  if (together[0] !== file) return NOTHING;
  const call = {
    files: together.map(nameOf),
    targets: [],
    set: [],
    folder,
    variables: new Map<string, string>(),
    host: { kind: 'none' },
    declaredBy: null,
  } as const;
  return bakeBuilds(call, read, print, new Calls(effort));
}
