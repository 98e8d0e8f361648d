import type { ReadFile } from '../compose/project-files.js';
import { asWritten } from '../unknown.js';
import { workspacePath } from '../workspace-path.js';

/** In the order in which bake looks for them, and merges them. */
const DEFAULT_FILES = [
  'compose.yaml',
  'compose.yml',
  'docker-compose.yml',
  'docker-compose.yaml',
  'docker-bake.json',
  'docker-bake.hcl',
  'docker-bake.override.json',
  'docker-bake.override.hcl',
];
/** docker/metadata-action writes files of tags and labels during the run: nothing of what is built from what. */
const METADATA = /outputs\.bake-file[\w-]*\s*\}\}$/;
const MOST_FILES = 100;

/** The files that a call names, without those that the run makes. */
export function named(files: readonly string[]): readonly string[] {
  return files.filter((file) => !METADATA.test(asWritten(file)));
}

/** The files of a call of bake, relative to the workspace: those that it names, else those that bake finds in its folder. */
export async function filesOfCall(
  call: { readonly files: readonly string[]; readonly folder: string },
  read: ReadFile,
): Promise<readonly string[] | { readonly problem: string }> {
  const { folder } = call;
  const files = named(call.files);
  if (files.length === 0) {
    const found: string[] = [];
    for (const name of DEFAULT_FILES) {
      const path = workspacePath(name, folder, true);
      if (path !== null && (await read(path)) !== null) found.push(path);
    }
    return found.length > 0
      ? found
      : { problem: `There is no bake file in ${folder || 'the root of the repository'}.` };
  }
  const paths = files.slice(0, MOST_FILES).map((file) => workspacePath(file.replace(/^cwd:\/\//, ''), folder, true));
  const outside = files[paths.findIndex((path) => path === null || path === '')];
  if (outside === undefined) return paths.filter((path) => path !== null);
  return { problem: `The bake file ${outside} was not read, because it is not a file of this repository.` };
}
