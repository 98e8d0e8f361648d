import { asWritten, hasUnknown } from '../unknown.js';
import { folderOf, workspacePath } from '../workspace-path.js';
import type { ComposeProject } from './project.js';
import type { ReadFile } from './project-files.js';

/** What a call says of its files. */
interface Call {
  readonly files: readonly string[];
  readonly folder: string;
  readonly env: ReadonlyMap<string, string>;
}

export const DEFAULT_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
export const OVERRIDE_FILES = [
  'compose.override.yml',
  'compose.override.yaml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
];

/** The files of a call, relative to the workspace. */
export async function filesOf(
  call: Call,
  read: ReadFile,
  project: ComposeProject,
  place: { file: string; line: number },
): Promise<string[]> {
  const outer = (name: string) => call.env.get(name);
  const named = call.files.length > 0 ? call.files : await namedByEnvironment(call.folder, outer, project);
  if (named.length === 0) return defaultFiles(call, read, project, place);
  const files: string[] = [];
  for (const file of named) {
    const path = hasUnknown(file) ? null : workspacePath(file, call.folder, true);
    if (path === null) {
      const why = hasUnknown(file) ? 'which is not known before the run' : 'which lies outside the repository';
      project.report(place, `A file of this docker compose build is ${asWritten(file)}, ${why}.`);
      // Without it nothing is what it would be.
      return [];
    }
    files.push(path);
  }
  return files;
}

/** COMPOSE_FILE, of the environment or of `.env`. */
async function namedByEnvironment(
  folder: string,
  outer: (name: string) => string | undefined,
  project: ComposeProject,
): Promise<string[]> {
  const lookup = await project.environment(folder, outer);
  const written = lookup('COMPOSE_FILE');
  if (!written) return [];
  return written
    .split(written.includes(';') ? ';' : lookup('COMPOSE_PATH_SEPARATOR') || ':')
    .filter((file) => file !== '');
}

/** Compose looks in the folder and then in those above it. */
async function defaultFiles(
  call: Call,
  read: ReadFile,
  project: ComposeProject,
  place: { file: string; line: number },
): Promise<string[]> {
  for (
    let folder = workspacePath(call.folder, '', true);
    folder !== null;
    folder = folder === '' ? null : folderOf(folder)
  ) {
    const file = await firstOf(DEFAULT_FILES, folder, read);
    if (file === null) continue;
    const override = await firstOf(OVERRIDE_FILES, folder, read);
    return override === null ? [file] : [file, override];
  }
  project.report(place, `There is no compose file in ${call.folder || 'the root of the repository'} or above it.`);
  return [];
}

export async function firstOf(names: readonly string[], folder: string, read: ReadFile): Promise<string | null> {
  for (const name of names) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if ((await read(path)) !== null) return path;
  }
  return null;
}
