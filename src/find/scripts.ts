import { isDockerfileName } from './candidates.js';
import type { ScriptCall } from './shell/command.js';
import { withoutUnknown } from './unknown.js';
import { joinPath } from './workspace-path.js';

/** Scripts that one step may name; more are not looked into. */
const MOST = 20;
const MOST_TEXT = 20_000;
const SCRIPT = /(?:^|[\s"'`&;|(=])([\w.][\w.\\/-]{0,200}\.(?:ps1|sh|bash|cmd|bat|py))(?=$|[\s"'`&;|)])/gim;
/** `./tools/build-images`, which says by its place alone that it is run. */
const PROGRAM = /(?:^|[\s"'`&;|(=])\.[\\/]([\w.][\w.\\/-]{0,200})(?=$|[\s"'`&;|)])/gm;
const DOCKERFILE = /(?<![\w.\\/-])[\w.\\/-]{0,200}dockerfile[\w.-]{0,100}/gi;
const MAKE = /\b(?:n|g|mingw32-)?make\b/i;
const DOCKER = /\bdocker(?:\.exe)?\b/i;

/** A line of a script or makefile speaks of an image build: `docker build`, `docker.exe --context x buildx bake`. */
export function speaksOfImageBuild(text: string): boolean {
  return text.split('\n').some((line) => {
    const at = line.search(DOCKER);
    return at !== -1 && /\b(?:build|bake)\b/i.test(line.slice(at));
  });
}

/** A step's text may build an image by itself or by another file, as far as a glance tells. */
export function mayBuild(text: string): boolean {
  return /docker|\.(?:ps1|sh|cmd|bat)\b|\bmake\b/i.test(text);
}

/** A step's text may run a file of the repository: a plain search. */
export function namesScript(text: string): boolean {
  return [SCRIPT, PROGRAM, MAKE].some((pattern) => text.search(pattern) !== -1);
}

/**
 * Scripts of the repository that a step may run, in the folder that it is in by then; those that no command of it calls, as
 * far as that can be told, in the folder that it starts in. Paths relative to the repository, which need not exist.
 * @param folder of the step, relative to the repository; where that is not known before the run, as if it were of this one
 */
export function scriptsOf(text: string, folder: string, calls: readonly ScriptCall[]): readonly string[] {
  const called = calls.flatMap((call) => namedIn(call.text, call.folder));
  const placed = new Set(calls.flatMap((call) => namedIn(call.text, folder)));
  const others = namedIn(text, folder).filter((path) => !placed.has(path));
  return [...new Set([...called, ...others])].slice(0, MOST);
}

/**
 * Where Dockerfiles may be that a script builds, best first: those that it names, then the default.
 * @param folders that it may run in
 */
export function dockerfilesOf(script: string, folders: readonly string[]): readonly string[] {
  const named = [...script.slice(0, MOST_TEXT).matchAll(DOCKERFILE)].slice(0, MOST).map(([written]) => written);
  return [...new Set([...named, 'Dockerfile'].flatMap((name) => folders.map((folder) => joinPath(folder, name))))];
}

/** A Dockerfile that is named is one to build, or to look into. */
function namedIn(text: string, folder: string): readonly string[] {
  const found = new Set<string>();
  const short = text.slice(0, MOST_TEXT);
  const base = withoutUnknown(folder).replace(/^\/+/, '');
  for (const [, written] of [...short.matchAll(SCRIPT), ...short.matchAll(PROGRAM)]) {
    if (found.size < MOST && isDockerfileName(written!) === 'never')
      found.add(joinPath(base, written!.replaceAll('\\', '/')));
  }
  return [...found];
}
