import { Calls } from '../calls.js';
import type { Declarations, DeclaredBuild, DeclaredHost, DeclaredStart, Unread } from '../declared.js';
import { BUILD } from '../effort.js';
import { asWritten, hasUnknown, unknown } from '../unknown.js';
import { folderOf, nameOf, workspacePath } from '../workspace-path.js';
import { DEFAULT_FILES, filesOf, firstOf, OVERRIDE_FILES } from './call-files.js';
import { declareBuild, fromEnvironment } from './declared-build.js';
import type { Lookup } from './interpolate.js';
import { ComposeProject } from './project.js';
import { type ReadFile, Reports, type SourceLine } from './project-files.js';
import type { Service } from './service.js';
import { startOf } from './service-start.js';

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
  /** `up`, `create` and `run` start what they name, and `create` only fetches it; null: somebody starts it at some time. */
  readonly verb: 'build' | 'up' | 'create' | 'run' | null;
  /** See `DeclaredStart`. */
  readonly conditional: boolean;
  /** null: a file found by itself; then each build is declared by the line of its `build:`. */
  readonly declaredBy: { readonly file: string; readonly line: number } | null;
}

const MAY_BUILD = /\b(?:build|extends|include)\b/;
/** What a text says, or takes from variables, where an image of Windows may be started. */
const MAY_START = /windows|nanoserver|servercore|ltsc20\d\d|\bisolation\b|\bimage["']?[ \t]{0,9}:[^\n$]{0,200}\$/i;
const NONE: Declarations = { builds: [], unread: [] };

/** What a call of Compose builds. Never throws; `read` gives null for what is not there or may not be read. */
export function composeBuilds(call: ComposeCall, read: ReadFile, calls = new Calls()): Promise<Declarations> {
  return declare(call, read, calls, true);
}

/**
 * What a file declares that no workflow calls: a default file together with its override file, as Compose takes them;
 * any other for itself, and of its services only those that say where they are built.
 */
export async function composeFileBuilds(
  path: string,
  text: string,
  read: ReadFile,
  calls = new Calls(),
): Promise<Declarations> {
  const [folder, name] = [folderOf(path), nameOf(path).toLowerCase()];
  const isDefault = DEFAULT_FILES.includes(name);
  const readOrText: ReadFile = async (file) => (file === path ? text : read(file));
  if (OVERRIDE_FILES.includes(name) && (await firstOf(DEFAULT_FILES, folder, read)) !== null) return NONE;
  const override = isDefault ? await firstOf(OVERRIDE_FILES, folder, read) : null;
  // Before the YAML parser is loaded: most compose files only name images.
  const texts = [text, (override && (await read(override))) || ''];
  if (!texts.some((each) => MAY_BUILD.test(each) || MAY_START.test(each))) return NONE;
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
    verb: null,
    conditional: false,
  };
  return declare(call, readOrText, calls, isDefault);
}

interface Loaded {
  readonly unread: readonly Unread[];
  /** null where no project is known. */
  readonly project: {
    readonly services: ReadonlyMap<string, Service>;
    readonly first: string;
    readonly folder: string;
    readonly lookup: Lookup;
  } | null;
}

/** The services of the files of a call. `place`: where it is called. */
async function load(call: ComposeCall, read: ReadFile, place: SourceLine, { effort }: Calls): Promise<Loaded> {
  const project = new ComposeProject(read, effort);
  const nothing = (message?: string): Loaded => {
    if (message !== undefined) project.report(place, message);
    return { unread: project.unread, project: null };
  };
  const outer = (name: string) => call.env.get(name);
  if (hasUnknown(call.folder))
    return nothing(
      `The folder of this docker compose build is ${asWritten(call.folder)}, which is not known before the run.`,
    );
  const files = await filesOf(call, read, project, place);
  const [first] = files;
  if (first === undefined) return nothing();
  const folder = projectFolderOf(call, first);
  if (folder === null)
    return nothing(
      `The project directory of this docker compose build is ${asWritten(call.projectFolder ?? '')}, which is not a known folder of this repository.`,
    );
  const lookup = call.envFiles?.length
    ? await project.environment(call.folder, outer, call.envFiles)
    : await project.environment(folder, outer);
  const services = await project.load(files, { folder, lookup }, call.declaredBy);
  return { unread: project.unread, project: { services, first, folder, lookup } };
}

/** What equal calls load is loaded once; each says of its own place what could not be read. */
async function loaded(call: ComposeCall, read: ReadFile, place: SourceLine, calls: Calls): Promise<Loaded> {
  const { files, envFiles, projectFolder, folder, env } = call;
  if (call.declaredBy === null) return load(call, read, place, calls);
  const key = ['compose', files, envFiles, projectFolder, folder, [...env]];
  const first = calls.once(key, () => ({ place, found: load(call, read, place, calls) }));
  const found = await first.found;
  const isHere = ({ file, line }: SourceLine) => file === first.place.file && line === first.place.line;
  return { ...found, unread: found.unread.map((each) => (isHere(each) ? { ...each, ...place } : each)) };
}

async function declare(call: ComposeCall, read: ReadFile, calls: Calls, whole: boolean): Promise<Declarations> {
  const { file, line } = call.declaredBy ?? { file: call.files[0] ?? call.folder, line: 1 };
  const place = { file, line };
  const found = await loaded(call, read, place, calls);
  if (found.project === null) return { builds: [], unread: found.unread };
  const { services, first, folder, lookup } = found.project;
  const reports = new Reports(found.unread);
  const profiles = call.profiles.length > 0 ? call.profiles : (lookup('COMPOSE_PROFILES') ?? '').split(',');
  const dark = profiles.find(hasUnknown);
  if (
    dark !== undefined &&
    call.services.length === 0 &&
    [...services.values()].some((each) => each.profiles.length > 0)
  )
    reports.report(
      place,
      `The profile of this docker compose build is ${asWritten(dark)}, which is not known before the run, so the services of profiles were left out.`,
    );
  const builds: DeclaredBuild[] = [];
  const named = call.services.length > 0 ? [...new Set(call.services)] : namesOf(services, profiles);
  for (const name of named) {
    if (!calls.effort.spend(BUILD)) break;
    const service = services.get(name);
    if (!service) {
      reports.report(place, notThere(name, first));
      continue;
    }
    const result = buildOf(name, service, folder, call, whole);
    if (result === null) continue;
    if ('message' in result) reports.report(result, result.message, result.dockerfile);
    else builds.push(result);
  }
  const starts = startsOf(withNeeded(named, services), services, call);
  return { builds, unread: reports.unread, ...(starts.length > 0 && { starts }) };
}

/** The services of a call with those that they depend on. */
function withNeeded(named: readonly string[], services: ReadonlyMap<string, Service>): readonly string[] {
  const all = new Set(named);
  for (const name of all) for (const needed of services.get(name)?.needs ?? []) all.add(needed);
  return [...all];
}

function startsOf(
  names: readonly string[],
  services: ReadonlyMap<string, Service>,
  call: ComposeCall,
): readonly DeclaredStart[] {
  if (call.verb === 'build') return [];
  return names.flatMap((name) => {
    const service = services.get(name);
    const start = service && startOf(name, service, call);
    return start ? [start] : [];
  });
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
  return hasUnknown(projectFolder) ? null : workspacePath(projectFolder, folder, true);
}

function notThere(name: string, file: string): string {
  return hasUnknown(name)
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
    tags: [...(image === null ? [] : [image.text]), ...build.tags],
    builder: { kind: 'compose', elsewhere: null },
    host: call.host,
    declaredBy: call.declaredBy ?? place,
    place,
    argsThere: call.buildArgs.size + call.unknownArgs.size === 0,
  });
}
