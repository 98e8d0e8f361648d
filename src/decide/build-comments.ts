import type { Comment, Dockerfile, Evaluation } from '../read/dockerfile.js';
import { stageChain } from '../read/evaluate.js';
import type { Host } from '../windows/host.js';

/** What comments before one FROM say, however they are read. */
export interface Said {
  readonly targets: readonly Host[] | null;
  readonly ignores: readonly {
    readonly rules: readonly string[];
    readonly reason: string | null;
    readonly line: number;
  }[];
  readonly problems: readonly CommentProblem[];
}

interface CommentProblem {
  readonly line: number;
  readonly message: string;
}

/** What is ignored of one base image by a comment in its Dockerfile. */
export interface CommentIgnore {
  readonly rules: readonly string[];
  readonly reason: string | null;
  /** Of the comment. */
  readonly line: number;
  /** Index of the stage whose FROM names the base image. */
  readonly stage: number;
}

/** What the comments of a Dockerfile say of one build of it. */
export interface BuildComments {
  /** Where the image will run; null where no comment of the stages that it is made of says so. */
  readonly targets: readonly Host[] | null;
  readonly ignores: readonly CommentIgnore[];
  readonly problems: readonly CommentProblem[];
}

const SILENT: BuildComments = { targets: null, ignores: [], problems: [] };
/** So many stray comments are named each; another problem tells how many there are. */
const MOST_STRAYS = 100;
const STRAY = 'this comment belongs to no FROM, so it says nothing. Expected it in the lines before a FROM';

/**
 * A comment speaks of the next FROM. Where that starts from an earlier stage, its ignores are about the base image that
 * this stage stands on; its targets are those of the build where it is among the stages that the image is made of, the
 * last stage first.
 */
export function commentsOf(
  dockerfile: Dockerfile,
  evaluation: Extract<Evaluation, { ok: true }>,
  read: (comments: readonly Comment[]) => Said,
): BuildComments {
  const { stages, strayDirectives } = dockerfile;
  if (strayDirectives.length === 0 && stages.every((stage) => stage.directives.length === 0)) return SILENT;
  const said = stages.map((stage) => read(stage.directives));
  const rootOf = (index: number): number => stageChain(evaluation, index).at(-1) ?? index;
  return {
    targets:
      stageChain(evaluation, evaluation.target)
        .map((index) => said[index]!.targets)
        .find((targets) => targets !== null) ?? null,
    ignores: said.flatMap(({ ignores }, index) => ignores.map((ignore) => ({ ...ignore, stage: rootOf(index) }))),
    problems: [...said.flatMap((each) => each.problems), ...strays(strayDirectives)],
  };
}

function strays(comments: readonly Comment[]): CommentProblem[] {
  const named = comments.slice(0, MOST_STRAYS).map(({ line }) => ({ line, message: STRAY }));
  const next = comments[MOST_STRAYS];
  if (next)
    named.push({ line: next.line, message: `${comments.length - MOST_STRAYS} more comments belong to no FROM` });
  return named;
}
