const NAMES = new Set(['dockerfile', 'containerfile']);

// Ignore files, and what editors and merges leave behind: never built, whatever they hold.
const NOT_BUILT = ['.dockerignore', '.containerignore', '~', '.swp', '.swo', '.orig', '.rej', '.bak'];

// What is filled in first: read as it stands, a template would be reported for errors that its result does not have.
const TEMPLATES = [
  '.template',
  '.in',
  '.tmpl',
  '.gotmpl',
  '.tpl',
  '.j2',
  '.jinja',
  '.jinja2',
  '.erb',
  '.mustache',
  '.hbs',
];

// Expected outputs that ApprovalTests and Verify keep: texts of tests, whatever they hold.
const EXPECTED_OUTPUTS = ['.approved.txt', '.received.txt', '.verified.txt'];

const NEVER = [...TEMPLATES, ...EXPECTED_OUTPUTS];

/**
 * Whether a path is a Dockerfile by its name, in any case: `Dockerfile` and `Containerfile` always; names that hold
 * one of these words (`Dockerfile.windows`, `Dockerfile-nanoserver`, `web.Dockerfile`, `WindowsDockerfile`) or end in
 * `.docker` if the content starts like one; templates, expected outputs of tests, ignore files and backups never.
 */
export function isDockerfileName(path: string): 'always' | 'if-it-starts-like-one' | 'never' {
  const name = nameOf(path);
  if (NAMES.has(name)) return 'always';
  if (isLeftover(path) || NEVER.some((ending) => name.endsWith(ending))) return 'never';
  const speaksOfOne = name.includes('dockerfile') || name.includes('containerfile') || name.endsWith('.docker');
  return speaksOfOne ? 'if-it-starts-like-one' : 'never';
}

/** Folders of what others wrote, and of what tests read: a file in them is not a file of this repository unless it is named. */
const OF_OTHERS =
  /(?:^|\/)(?:vendor|node_modules|third_party|testdata|__fixtures__|(?:tests?|specs?|e2e)\/fixtures)\//i;

/** Whether a path leads through a folder whose files nobody here builds. */
export function isOfOthers(path: string): boolean {
  return OF_OTHERS.test(path);
}

/**
 * The files that somebody here builds. What is below a folder that was named counts, wherever that is.
 * @param named folders, `''` for the root
 */
export function ownFiles(files: readonly string[], named: readonly string[]): readonly string[] {
  const inside = named.filter((folder) => isOfOthers(`${folder}/`)).map((folder) => `${folder}/`);
  return files.filter(
    (file) =>
      !isOfOthers(file) || inside.some((folder) => file.startsWith(folder) && !isOfOthers(file.slice(folder.length))),
  );
}

/** An ignore file or a backup: no glob means it, although it may look like a Dockerfile inside. */
export function isLeftover(path: string): boolean {
  const name = nameOf(path);
  return NOT_BUILT.some((ending) => name.endsWith(ending)) || name.startsWith('.#') || name.startsWith('#');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
