import type { Workspace } from './plan.js';

/** A place that may build images, in a file that is not read as a declaration of builds. */
export interface LikelyBuilder {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** Of the file, cut to what is looked into. */
  readonly text: string;
}

const MOST_FILES = 400;
const MOST_TEXT = 100_000;
const LONGEST_LINE = 2_000;

/** Makefiles and their like, scripts, and what other CI systems read. */
const NAMES =
  /\.(?:mk|mak|sh|bash|ps1|psm1|cmd|bat|py|rb|cake|fsx|groovy|gradle|kts)$|^(?:justfile|tiltfile|earthfile|rakefile|magefile\.go|package\.json)$|makefile|^jenkinsfile/i;
const PIPELINES =
  /(?:^|\/)(?:\.gitlab-ci|\.travis|\.?appveyor|\.drone|\.cirrus|\.?goreleaser[^/]*|taskfile|skaffold[^/]*|werf[^/]*|\.?woodpecker|bitbucket-pipelines|cloudbuild[^/]*|[^/]*azure-pipelines?[^/]*)\.ya?ml$|(?:^|\/)(?:\.circleci|\.buildkite|\.azuredevops|\.azure|\.semaphore|\.tekton|\.woodpecker|\.gitlab|\.?ci|[^/]*pipelines?)\/(?:[^/]*\/)?[^/]+\.ya?ml$/i;
/** Programs of a repository's own that build it. */
const PROGRAMS = /(?:^|\/)(?:build|ci|hack|magefiles?|scripts?|tools?)\/(?:[^/]*\/){0,3}[^/]+\.(?:go|cs|[jt]s|mjs)$/i;

const BUILDER = /docker|podman|nerdctl|buildah|buildx|kaniko|container/i;
const BUILDS = /\bbuild|\bbud\b|executor|Docker@\d/i;
/** In a program words of its own, `builds.map(({ dockerfile }) => ...)`, are no call of a builder. */
const CALLED = /\b(?:docker|podman|nerdctl|buildah|buildx|kaniko)\b/i;
const CALLED_TO = /\b(?:build|bud|executor)\b/i;
const FOR_SURE = /^\s*dockers(?:_v2)?:|--build-arg|build_flag_templates|^\s*(?:dockerfile|buildArgs|build_args):/;

/**
 * Files that may build images with arguments that nobody here has read, the nearest to the root first.
 * @param files all files of the repository
 */
export async function likelyBuilders(
  workspace: Pick<Workspace, 'head'>,
  files: readonly string[],
): Promise<readonly LikelyBuilder[]> {
  const depth = (path: string): number => path.split('/').length;
  const candidates = files
    .filter((file) => NAMES.test(file.slice(file.lastIndexOf('/') + 1)) || PIPELINES.test(file) || PROGRAMS.test(file))
    .sort((a, b) => depth(a) - depth(b));
  const found: LikelyBuilder[] = [];
  for (const file of candidates.slice(0, MOST_FILES)) {
    const text = await workspace.head(file, MOST_TEXT);
    const builds = PROGRAMS.test(file) ? callsBuilder : buildsImages;
    const index = text?.split('\n').findIndex((line) => line.length <= LONGEST_LINE && builds(line)) ?? -1;
    if (text !== null && index >= 0) found.push({ file, line: index + 1, text });
  }
  return found;
}

function buildsImages(line: string): boolean {
  return !isComment(line) && (FOR_SURE.test(line) || (BUILDER.test(line) && BUILDS.test(line)));
}

function callsBuilder(line: string): boolean {
  return !isComment(line) && (line.includes('--build-arg') || (CALLED.test(line) && CALLED_TO.test(line)));
}

function isComment(line: string): boolean {
  return /^\s*(?:#|\/\/|::|rem\s|\/?\*)/i.test(line);
}

/**
 * The likeliest of them to build a Dockerfile: one that names it, one that names an argument of it, one above it, any.
 * @param args arguments that its base comes from
 */
export function builderOf(
  dockerfile: string,
  args: readonly string[],
  builders: readonly LikelyBuilder[],
): LikelyBuilder | null {
  const name = dockerfile.slice(dockerfile.lastIndexOf('/') + 1);
  const folder = dockerfile.slice(0, dockerfile.lastIndexOf('/') + 1);
  const rank = ({ file, text }: LikelyBuilder): number => {
    if (text.includes(dockerfile) || (name.toLowerCase() !== 'dockerfile' && text.includes(name))) return 3;
    if (args.some((arg) => text.includes(arg))) return 2;
    return folder.startsWith(file.slice(0, file.lastIndexOf('/') + 1)) ? 1 : 0;
  };
  return builders.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}
