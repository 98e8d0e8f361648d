import type { Declarations, DeclaredBuild, DeclaredHost, Unread } from '../declared.js';
import { asWritten, unknown } from '../unknown.js';
import { folderOf, nameOf, workspacePath } from '../workspace-path.js';
import { declareBuild, fromEnvironment, isUnknown } from './declared-build.js';
import { ComposeProject, type ReadFile } from './project.js';
import type { Service } from './service.js';

/** `docker compose build`, or what does the same. */
export interface ComposeCall {
  /**
   * `-f`, as written, relative to `folder` (a path that starts with `/github/workspace/` is relative to the workspace);
   * none: what Compose finds by itself.
   */
  readonly files: readonly string[];
  /** `--project-directory`, as written, relative to `folder`; without it the folder of the first file. */
  readonly projectFolder?: string | null;
  /** `--env-file`, like `files`; without it `.env` of the project's folder. */
  readonly envFiles?: readonly string[];
  /** `--profile`; none: COMPOSE_PROFILES. `*` is all of them. */
  readonly profiles: readonly string[];
  /** Empty: all that no profile keeps out. */
  readonly services: readonly string[];
  /** Where it is called, relative to the workspace. */
  readonly folder: string;
  /** Values may hold marks. */
  readonly env: ReadonlyMap<string, string>;
  /** `--build-arg` of the call. */
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly unknownArgs: ReadonlyMap<string, string>;
  readonly host: DeclaredHost;
  /** null: a file found by itself; then each build is declared by the line of its `build:`. */
  readonly declaredBy: { readonly file: string; readonly line: number } | null;
}

const DEFAULT_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const OVERRIDE_FILES = [
  'compose.override.yml',
  'compose.override.yaml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
];
const MAY_BUILD = /\b(?:build|extends|include)\b/;
const NONE: Declarations = { builds: [], unread: [] };

/** What a call of Compose builds. Never throws; `read` gives null for what is not there or may not be read. */
export function composeBuilds(call: ComposeCall, read: ReadFile): Promise<Declarations> {
  return declare(call, read, true);
}

/**
 * What a file declares that no workflow calls: a default file together with its override file, as Compose takes them;
 * any other for itself, and of its services only those that say where they are built.
 */
export async function composeFileBuilds(path: string, text: string, read: ReadFile): Promise<Declarations> {
  const [folder, name] = [folderOf(path), nameOf(path).toLowerCase()];
  const isDefault = DEFAULT_FILES.includes(name);
  const readOrText: ReadFile = async (file) => (file === path ? text : read(file));
  if (OVERRIDE_FILES.includes(name) && (await firstOf(DEFAULT_FILES, folder, read)) !== null) return NONE;
  const override = isDefault ? await firstOf(OVERRIDE_FILES, folder, read) : null;
  // Before the YAML parser is loaded: most compose files only name images.
  if (!MAY_BUILD.test(text) && !MAY_BUILD.test((override && (await read(override))) || '')) return NONE;
  const call = {
    files: [path, ...(override === null ? [] : [override])].map((file) => nameOf(file)),
    // Somebody starts each of them at some time.
    profiles: ['*'],
    services: [],
    folder,
    env: new Map<string, string>(),
    buildArgs: new Map<string, string>(),
    unknownArgs: new Map<string, string>(),
    host: { kind: 'none' } as const,
    declaredBy: null,
  };
  return declare(call, readOrText, isDefault);
}

async function declare(call: ComposeCall, read: ReadFile, whole: boolean): Promise<Declarations> {
  const project = new ComposeProject(read);
  const place = call.declaredBy ?? { file: call.files[0] ?? call.folder, line: 1 };
  const outer = (name: string) => call.env.get(name);
  if (isUnknown(call.folder)) {
    project.report(
      place,
      `The folder of this docker compose build is ${asWritten(call.folder)}, which is not known before the run.`,
    );
    return { builds: [], unread: project.unread };
  }
  const files = await filesOf(call, read, project, place);
  const [first] = files;
  if (first === undefined) return { builds: [], unread: project.unread };
  const folder = projectFolderOf(call, first);
  if (folder === null) {
    project.report(
      place,
      `The project directory of this docker compose build is ${asWritten(call.projectFolder ?? '')}, which is no known folder of this repository.`,
    );
    return { builds: [], unread: project.unread };
  }
  const lookup = call.envFiles?.length
    ? await project.environment(call.folder, outer, call.envFiles)
    : await project.environment(folder, outer);
  const services = await project.load(files, { folder, lookup }, call.declaredBy);
  const profiles = call.profiles.length > 0 ? call.profiles : (lookup('COMPOSE_PROFILES') ?? '').split(',');
  const dark = profiles.find(isUnknown);
  if (
    dark !== undefined &&
    call.services.length === 0 &&
    [...services.values()].some((each) => each.profiles.length > 0)
  )
    project.report(
      place,
      `The profile of this docker compose build is ${asWritten(dark)}, which is not known before the run, so the services of profiles were left out.`,
    );
  const builds: DeclaredBuild[] = [];
  for (const name of call.services.length > 0 ? new Set(call.services) : namesOf(services, profiles)) {
    const service = services.get(name);
    if (!service) {
      project.report(place, notThere(name, first));
      continue;
    }
    const result = buildOf(name, service, folder, call, whole);
    if (result === null) continue;
    if ('message' in result) project.report(result, result.message, result.dockerfile);
    else builds.push(result);
  }
  return { builds, unread: project.unread };
}

/** The services that no profile keeps out. */
function namesOf(services: ReadonlyMap<string, Service>, active: readonly string[]): readonly string[] {
  const named = new Set(active.map((profile) => profile.trim()));
  return [...services].flatMap(([name, { profiles }]) =>
    profiles.length === 0 || named.has('*') || profiles.some((profile) => named.has(profile)) ? [name] : [],
  );
}

function projectFolderOf({ projectFolder, folder }: ComposeCall, first: string): string | null {
  if (projectFolder === undefined || projectFolder === null) return folderOf(first);
  return isUnknown(projectFolder) ? null : workspacePath(projectFolder, folder, true);
}

function notThere(name: string, file: string): string {
  return isUnknown(name)
    ? `The service of this docker compose build is ${asWritten(name)}, which is not known before the run.`
    : `There is no service ${name} in ${file}.`;
}

/** @param whole false: only a service that says where it is built */
function buildOf(
  name: string,
  { build, image, platform, isolation }: Service,
  folder: string,
  call: ComposeCall,
  whole: boolean,
): DeclaredBuild | Unread | null {
  if (build === null || build === 'reset' || build.inline || (build.context === null && !whole)) return null;
  const args = new Map([...build.args].map(([key, value]) => [key, value ?? fromEnvironment(key)]));
  for (const [key, value] of call.buildArgs) args.set(key, value);
  for (const [key, written] of call.unknownArgs) args.set(key, unknown(written));
  const place = { file: build.file, line: build.line };
  return declareBuild({
    what: `the service ${name}`,
    context: build.context?.written ?? '.',
    folder: build.context?.folder ?? folder,
    dockerfile: build.dockerfile,
    args,
    stage: build.target,
    platforms: build.platforms.length > 0 ? build.platforms : platform === null ? [] : [platform],
    isolation: build.isolation ?? isolation,
    contexts: build.contexts,
    tags: [...(image === null ? [] : [image]), ...build.tags],
    builder: { kind: 'compose', elsewhere: null },
    host: call.host,
    declaredBy: call.declaredBy ?? place,
    place,
  });
}

/** The files of a call, relative to the workspace. */
async function filesOf(
  call: ComposeCall,
  read: ReadFile,
  project: ComposeProject,
  place: { file: string; line: number },
): Promise<string[]> {
  const outer = (name: string) => call.env.get(name);
  const named = call.files.length > 0 ? call.files : await namedByEnvironment(call.folder, outer, project);
  if (named.length === 0) return defaultFiles(call, read, project, place);
  const files: string[] = [];
  for (const file of named) {
    const path = isUnknown(file) ? null : workspacePath(file, call.folder, true);
    if (path === null) {
      const why = isUnknown(file) ? 'which is not known before the run' : 'which lies outside the repository';
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
  call: ComposeCall,
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

async function firstOf(names: readonly string[], folder: string, read: ReadFile): Promise<string | null> {
  for (const name of names) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if ((await read(path)) !== null) return path;
  }
  return null;
}
