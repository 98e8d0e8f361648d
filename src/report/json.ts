import type {
  Note,
  Report,
  ReportedBuild,
  ReportedHost,
  ReportedImage,
  ReportedProblem,
  ReportedStage,
  Result,
} from '../judge/report.js';
import { VERDICTS } from '../rules/verdict.js';
import { workloadOf } from './json-workload.js';

/** Invisible characters that JSON would let through, and what a build log would take for a command. */
const ESCAPED = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]|##(?=[A-Za-z]{0,20}\[)/gu;

/**
 * The JSON report (schema/report.schema.json): two blanks of indentation, a newline at the end, keys always in the
 * same order, so that the same report gives the same bytes. Strings read back exactly as they were; what a build log
 * could take for a command, or a reader could not see, is written as `\u` escapes.
 */
export function toJson(report: Report): string {
  return [...jsonParts(report)].join('');
}

/** The same in parts of some kilobytes, so that of many thousand builds no whole text stands in memory beside the report. */
export function* jsonParts(report: Report): Generator<string> {
  const { schemaVersion, tool, compatible, totals, targets, builds, workloads, problems } = report;
  const around = toJsonText({
    schemaVersion,
    tool: { name: tool.name, version: tool.version },
    compatible,
    totals: {
      images: totals.images,
      errors: totals.errors,
      warnings: totals.warnings,
      notices: totals.notices,
      verdicts: Object.fromEntries(VERDICTS.map((verdict) => [verdict, totals.verdicts[verdict]])),
    },
    targets: targets.map(hostOf),
    builds: [],
    ...(workloads === undefined ? {} : { workloads: workloads.map(workloadOf) }),
    problems: problems.map(problemOf),
  });
  if (builds.length === 0) {
    yield around;
    return;
  }
  const at = around.indexOf(NO_BUILDS) + NO_BUILDS.length - 1;
  let part = `${around.slice(0, at)}\n`;
  const texts = new BuildTexts();
  for (const [index, build] of builds.entries()) {
    part += (index === 0 ? '' : ',\n') + texts.of(build);
    if (part.length < PART) continue;
    yield part;
    part = '';
  }
  yield `${part}\n  ${around.slice(at)}`;
}

/** Of a part, in characters: so many are written at once. */
const PART = 1 << 16;

/** What stands around one build in a text that is indented as the report is. */
const [BEFORE, AFTER] = ['{\n  "builds": [\n', '\n  ]\n}'];

/** Builds as they stand in the report. Of those that share what was found, all but the Dockerfile is made once. */
class BuildTexts {
  private readonly known = new Map<ReportedBuild['images'], { readonly build: ReportedBuild; readonly rest: string }>();
  private size = 0;

  of(build: ReportedBuild): string {
    const start = `${DOCKERFILE}${escaped(JSON.stringify(build.dockerfile))}`;
    const alike = this.known.get(build.images);
    if (alike && REST.every((name) => alike.build[name] === build[name])) return start + alike.rest;
    const text = escaped(JSON.stringify({ builds: [buildOf(build)] }, null, 2)).slice(BEFORE.length, -AFTER.length);
    if (this.size > MOST_KEPT) {
      this.known.clear();
      this.size = 0;
    }
    this.known.set(build.images, { build, rest: text.slice(start.length) });
    this.size += text.length;
    return text;
  }
}

const DOCKERFILE = '    {\n      "dockerfile": ';
/** Characters of builds that are kept, since others may be the same. */
const MOST_KEPT = 1 << 20;

const REST = Object.keys({
  stage: true,
  buildArgs: true,
  buildHost: true,
  declaredBy: true,
  platform: true,
  unknownArgs: true,
  stages: true,
  images: true,
} satisfies Record<Exclude<keyof ReportedBuild, 'dockerfile' | 'argsAt'>, true>) as (keyof ReportedBuild)[];

/** No string holds a line break, so this is the key of the report. */
const NO_BUILDS = '\n  "builds": []';

/** Any data as JSON, harmless in the same way. */
export function toJsonText(data: unknown): string {
  return `${escaped(JSON.stringify(data, null, 2))}\n`;
}

function escaped(json: string): string {
  return json.replace(ESCAPED, escapeUnits);
}

function hostOf(host: ReportedHost): ReportedHost {
  const { name, build, revision, edition, isolation, engine, use } = host;
  return { name, build, revision, edition, isolation, engine, ...(use === undefined ? {} : { use }) };
}

function buildOf(build: ReportedBuild) {
  const { dockerfile, stage, buildArgs, buildHost, declaredBy, platform, unknownArgs, stages, images } = build;
  return {
    dockerfile,
    stage,
    buildArgs,
    buildHost: buildHost === null ? null : hostOf(buildHost),
    declaredBy: declaredBy === null ? null : { file: declaredBy.file, line: declaredBy.line },
    ...(platform === undefined ? {} : { platform }),
    ...(unknownArgs === undefined ? {} : { unknownArgs }),
    stages: stages.map(stageOf),
    images: images.map(imageOf),
  };
}

function stageOf(stage: ReportedStage): ReportedStage {
  const { index, line, endLine, alias, platform, written, from, fromStage, runs } = stage;
  return { index, line, endLine, alias, platform, written, from, fromStage, runs };
}

function imageOf(image: ReportedImage): Omit<ReportedImage, 'results'> & { readonly results: readonly object[] } {
  const { reference, written, line, endLine, role, resolved, results } = image;
  const { by, digest, floating, variants } = resolved;
  return {
    reference,
    written,
    line,
    endLine,
    role,
    resolved: {
      by,
      digest,
      floating,
      variants: variants.map(({ os, architecture, osVersion }) => ({ os, architecture, osVersion })),
    },
    results: results.map(resultOf),
  };
}

/** Of a way out, what a person reads. */
function resultOf(result: Result): Omit<Result, 'ways'> & { readonly ways: readonly string[] } {
  const { target, selected, verdict, rule, severity, message, ways, errors, notes, advice, docs } = result;
  return {
    target,
    selected,
    verdict,
    rule,
    severity,
    message,
    ways: ways.map(({ text }) => text),
    errors: [...errors],
    notes: notes.map(noteOf),
    advice:
      advice === null
        ? null
        : { baseImages: advice.baseImages, hyperv: advice.hyperv, nodeSelector: advice.nodeSelector },
    docs,
    ...(result.runsByDefault && { runsByDefault: result.runsByDefault }),
    ...decisionsOf(result),
  };
}

function noteOf(note: Note): Note {
  const { rule, severity, message } = note;
  return { rule, severity, message, ...decisionsOf(note) };
}

function problemOf(problem: ReportedProblem): ReportedProblem {
  const { file, line, message, severity, what, known } = problem;
  return { file, line, message, severity, ...(what === undefined ? {} : { what }), ...(known ? { known } : {}) };
}

/** What was decided of a finding; absent where nothing was. */
function decisionsOf({ ignored, known }: Pick<Note, 'ignored' | 'known'>): Pick<Note, 'ignored' | 'known'> {
  return {
    ...(ignored === undefined ? {} : { ignored: { reason: ignored.reason, where: ignored.where } }),
    ...(known ? { known } : {}),
  };
}

function escapeUnits(found: string): string {
  if (found === '##') return '#\\u0023';
  let escaped = '';
  for (let at = 0; at < found.length; at += 1) escaped += `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`;
  return escaped;
}
