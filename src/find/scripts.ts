import { joinPath } from './shell/path.js';

/** Scripts that one step may name; more are not looked into. */
const MOST = 20;
const MOST_TEXT = 20_000;
const SCRIPT = /(?:^|[\s"'`&;|(=])([\w.][\w.\\/-]{0,200}\.(?:ps1|sh|bash|cmd|bat|py))(?=$|[\s"'`&;|)])/gim;
/** `./tools/build-images`, which says by its place alone that it is run. */
const PROGRAM = /(?:^|[\s"'`&;|(=])\.[\\/]([\w.][\w.\\/-]{0,200})(?=$|[\s"'`&;|)])/gm;
const MAKE = /(?:^|[\n;&|])[ \t]*(?:sudo[ \t]+)?(?:n?make|mingw32-make)(?=$|[ \t\n;&|])/i;
const DOCKER = /\bdocker(?:\.exe)?\b/i;
const MAKEFILES = ['Makefile', 'makefile', 'GNUmakefile'];

/** A line of a script or makefile speaks of an image build: `docker build`, `docker.exe --context x buildx bake`. */
export function speaksOfImageBuild(text: string): boolean {
  return text.split('\n').some((line) => {
    const at = line.search(DOCKER);
    return at !== -1 && /\b(?:build|bake)\b/i.test(line.slice(at));
  });
}

/** A step's text may run a file of the repository: a plain search. */
export function namesScript(text: string): boolean {
  return [SCRIPT, PROGRAM, MAKE].some((pattern) => text.search(pattern) !== -1);
}

/**
 * Files of the repository that a step may run: the scripts that its text names, and the makefile for `make`. Paths
 * relative to the repository, which need not exist.
 * @param folder of the step, relative to the repository
 */
export function scriptsOf(text: string, folder: string): readonly string[] {
  const found = new Set<string>();
  const short = text.slice(0, MOST_TEXT);
  for (const [, written] of [...short.matchAll(SCRIPT), ...short.matchAll(PROGRAM)]) {
    if (found.size < MOST) found.add(joinPath(folder, written!.replaceAll('\\', '/')));
  }
  if (MAKE.test(short)) for (const name of MAKEFILES) found.add(joinPath(folder, name));
  return [...found];
}

/** Files that a makefile includes by name. */
export function includedBy(path: string, text: string): readonly string[] {
  const slash = path.lastIndexOf('/') + 1;
  if (!MAKEFILES.includes(path.slice(slash))) return [];
  const lines = text.slice(0, MOST_TEXT).matchAll(/^-?include[ \t]+([^\n#]{1,500})/gm);
  const names = [...lines].flatMap(([, words]) => words!.trim().split(/[ \t]+/));
  return names.slice(0, MOST).map((name) => joinPath(path.slice(0, slash).replace(/\/$/, ''), name));
}
