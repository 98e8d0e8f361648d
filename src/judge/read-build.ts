import type { BuildPlan, FileContent, Problem } from '../find/plan.js';
import { foreignFrontend } from '../read/directives.js';
import type { Dockerfile, Evaluation, ParseResult } from '../read/dockerfile.js';
import { parseDockerfile } from '../read/parse.js';
import { reading, watched } from '../watch/watched.js';
import { AlikeDockerfiles } from './alike-dockerfiles.js';
import { textSpeaksOfWindows } from './os-signs.js';

/** A build whose Dockerfile could be read and understood. */
export interface ReadBuild {
  readonly plan: BuildPlan;
  readonly dockerfile: Dockerfile;
  readonly evaluation: Extract<Evaluation, { ok: true }>;
}

/** Larger Dockerfiles are refused: the largest real ones are some hundred kilobytes. */
export const DOCKERFILE_LIMIT = 5 * 1024 * 1024;

/** A Dockerfile's text as it was read and parsed, or why it could not be read. */
type DockerfileRead =
  | { readonly kind: 'text'; readonly text: string; readonly parsed: ParseResult }
  | Extract<FileContent, { kind: 'unreadable' }>;

/** What one Dockerfile of the plan came to. */
type ReadResult = { readonly build: ReadBuild } | { readonly problem: Problem };

function readBuild(plan: BuildPlan, read: DockerfileRead, alike: AlikeDockerfiles): ReadResult {
  const problem = (line: number, message: string, loud: boolean): ReadResult => ({
    problem: { file: plan.dockerfile, line, message, severity: plan.named || loud ? 'error' : 'notice' },
  });
  if (read.kind === 'unreadable') return problem(1, `This Dockerfile cannot be read: ${read.reason}.`, false);
  const { text, parsed } = read;
  const frontend = parsed.ok ? foreignFrontend(parsed.dockerfile.syntax) : foreignFrontend(parsed.syntax ?? null);
  if (frontend !== null) {
    return {
      problem: {
        file: plan.dockerfile,
        line: 1,
        message: `Not checked: "# syntax=" names the frontend ${frontend}, which may read this file by rules of its own.`,
        severity: 'notice',
      },
    };
  }
  if (!parsed.ok && /\{[{%]/.test(text)) {
    return {
      problem: {
        file: plan.dockerfile,
        line: parsed.refusal.line,
        message: 'Not checked: this is a template ({{ or {%), not a finished Dockerfile.',
        severity: 'notice',
      },
    };
  }
  const speaksOfWindows = (): boolean => textSpeaksOfWindows(text);
  if (!parsed.ok) {
    const { line, message, limit } = parsed.refusal;
    const words = limit ? `Not checked: ${message}.` : `BuildKit refuses this Dockerfile: ${message}`;
    return problem(line, words, speaksOfWindows());
  }
  const evaluation = alike.evaluate(parsed.dockerfile, plan);
  if (!evaluation.ok) return problem(evaluation.line, evaluation.message, speaksOfWindows());
  return { build: { plan, dockerfile: parsed.dockerfile, evaluation } };
}

/** The builds whose Dockerfiles could be read, and what is wrong with the others. */
export interface ReadBuilds {
  readonly builds: readonly ReadBuild[];
  readonly problems: readonly Problem[];
}

/** What is taken apart in one piece that can be ended: each costs something by itself. */
const PIECE_FILES = 256;
const PIECE_CHARACTERS = 1 << 20;

/** A Dockerfile with all plans of it. */
interface Opened {
  readonly content: FileContent;
  readonly plans: readonly BuildPlan[];
}

/** Reads the Dockerfile of every plan. Plans of one Dockerfile stand together, so it is read and parsed once. */
export async function readBuilds(
  plans: readonly BuildPlan[],
  read: (path: string, limit: number) => Promise<FileContent>,
): Promise<ReadBuilds> {
  const builds: ReadBuild[] = [];
  const problems: Problem[] = [];
  const alike = new AlikeDockerfiles();
  for (let at = 0; at < plans.length; ) {
    const piece: Opened[] = [];
    for (let size = 0; at < plans.length && size < PIECE_CHARACTERS && piece.length < PIECE_FILES; ) {
      const { dockerfile } = plans[at]!;
      const content = await read(dockerfile, DOCKERFILE_LIMIT);
      const from = at;
      while (plans[at]?.dockerfile === dockerfile) at += 1;
      piece.push({ content, plans: plans.slice(from, at) });
      size += content.kind === 'text' ? content.text.length : 0;
    }
    watched(() => {
      for (const { content, plans } of piece) {
        reading(plans[0]!.dockerfile);
        const parsed =
          content.kind === 'text' ? { ...content, parsed: alike.of(parseDockerfile(content.text)) } : content;
        for (const plan of plans) {
          const result = readBuild(plan, parsed, alike);
          if ('build' in result) builds.push(result.build);
          else problems.push(result.problem);
        }
      }
    });
  }
  return { builds: withoutDoubles(builds), problems };
}

/**
 * Without what a Dockerfile beside it is made from: `Dockerfile.base` that nothing declares, with no base that
 * `Dockerfile` has not got. Both would be told of for the same.
 */
function withoutDoubles(builds: readonly ReadBuild[]): readonly ReadBuild[] {
  const madeBy = ({ plan }: ReadBuild): string | undefined => /^(.+)\.base$/i.exec(plan.dockerfile)?.[1];
  if (builds.every((build) => madeBy(build) === undefined)) return builds;
  const bases = new Map<string, Set<string | null>>();
  for (const { plan, evaluation } of builds) {
    const known = bases.get(plan.dockerfile) ?? new Set();
    for (const { from } of evaluation.stages) known.add(from);
    bases.set(plan.dockerfile, known);
  }
  return builds.filter((build) => {
    const { plan, evaluation } = build;
    const made = madeBy(build);
    if (made === undefined || plan.named || plan.declaredBy !== null || plan.declarations.length > 0) return true;
    const others = bases.get(made);
    return others === undefined || evaluation.stages.some(({ from }) => !others.has(from));
  });
}

/** Arguments that the bases of a Dockerfile may depend on; none where it cannot be parsed. */
export function baseArguments(text: string): ReadonlySet<string> {
  const parsed = parseDockerfile(text);
  return new Set(parsed.ok ? parsed.dockerfile.globalArgs.map(({ name }) => name) : []);
}
