import type { BuildPlan, FileContent, Problem } from '../find/plan.js';
import type { Comment, EvaluatedStage } from '../read/dockerfile.js';
import { parseDockerfile } from '../read/parse.js';
import { isTemplate } from '../read/template.js';
import type { ImageSource } from '../resolve/image.js';
import type { Host } from '../windows/host.js';
import { withVerifiedAdvice } from './advised-tags.js';
import { type BaseImage, BaseImages, osOf, resolution } from './base-image.js';
import { BuildReports, type ImageToJudge, reportedHost, unknownArgsOf } from './build-report.js';
import type { CommentIgnore, Said } from './comments.js';
import { type ImageInBuild, imagesInBuild } from './image-in-build.js';
import { Lookups } from './lookups.js';
import { type Matrix, matrixOf } from './matrix.js';
import { DOCKERFILE_LIMIT, type DockerfileRead, type ReadBuild, readBuild } from './read-build.js';
import type { Report, ReportedBuild, ReportedHost, ReportedProblem } from './report.js';
import { signsOf, textSpeaksOfWindows } from './signs.js';
import { isCompatible, totalsOf } from './totals.js';

export interface CheckRequest {
  readonly plans: readonly BuildPlan[];
  /** Where images will run, for plans without targets of their own. */
  readonly targets: readonly Host[];
  /** Whether the build matrix is wanted beside the report. */
  readonly wantsMatrix: boolean;
  /** Labels of self-hosted runners -> the hosts that they are, as they are declared. */
  readonly runners: ReadonlyMap<string, string>;
  /** The day by which the run is judged, YYYY-MM-DD. */
  readonly today: string;
  /** What discovery could not read. */
  readonly problems: readonly Problem[];
  readonly tool: { readonly name: string; readonly version: string };
  /** Reads the comments for this tool that stand before one FROM. */
  readonly comments: (comments: readonly Comment[]) => Said;
  /** Has the last word on severities, before anything is counted. */
  readonly policy: Policy;
}

/** What a team has decided about findings: severities, what to ignore, what was known before. */
export type Policy = (
  builds: readonly JudgedBuild[],
  problems: readonly ReportedProblem[],
) => { readonly builds: readonly ReportedBuild[]; readonly problems: readonly ReportedProblem[] };

/** A build with its results, and whether its targets are its own (else the run's). */
export interface JudgedBuild {
  readonly build: ReportedBuild;
  /** The hosts that it alone is judged on; null where it takes the run's targets. */
  readonly targets: readonly Host[] | null;
  /** Whether the build itself names them: a comment of its Dockerfile speaks of all builds of it alike. */
  readonly ownTargets: boolean;
  readonly ignores: readonly CommentIgnore[];
}

/** What the check needs from outside. */
export interface CheckPorts {
  read(path: string, limit: number): Promise<FileContent>;
  readonly images: ImageSource;
  progress(done: number, of: number): void;
}

/** The builds whose Dockerfiles could be read, and what is wrong with the others. */
export interface ReadBuilds {
  readonly builds: readonly ReadBuild[];
  readonly problems: readonly Problem[];
}

/** Reads, looks every reference up once, then judges. Never throws for bad input. */
export async function check(request: CheckRequest, ports: CheckPorts): Promise<Report> {
  return (await judge(request, await readBuilds(request, ports), ports)).report;
}

/** What a check comes to. */
export interface Checked {
  readonly report: Report;
  /** null where nobody wants it: it costs as much as the judging. */
  readonly matrix: Matrix | null;
}

/** The second half of the check: looks up (the only part that waits for anything but files), then judges. */
export async function judge(
  request: CheckRequest,
  { builds, problems }: ReadBuilds,
  ports: CheckPorts,
): Promise<Checked> {
  const bases = new BaseImages(request.today);
  const prepared = builds.map((build) => prepare(build, bases));
  const lookups = new Lookups();
  for (const { build, images } of prepared)
    for (const { image, base } of images) if (isWorthAsking(image, base, build)) lookups.want(base);
  await lookups.run(ports.images, ports.progress);
  const judged = await withVerifiedAdvice(ports.images, (tags) => {
    const reports = new BuildReports(lookups, request.targets, request.today, tags);
    return prepared.map(({ build, images }) => ({
      build: reports.report(build, images),
      targets: build.comments.targets ?? build.plan.targets,
      ownTargets: build.plan.targets !== null,
      ignores: build.comments.ignores,
    }));
  });
  const read = () => judged.map(({ build }, index) => ({ read: builds[index]!, reported: build }));
  const all = [...request.problems, ...problems, ...prepared.flatMap((each) => each.problems)];
  const matrix = request.wantsMatrix ? matrixOf(read(), request.runners, request.today) : null;
  return { report: assemble(request, judged, all), matrix };
}

/** What is no Windows image whatever a registry says of it is not asked for. */
function isWorthAsking(image: ImageInBuild, base: BaseImage, build: ReadBuild): boolean {
  return unaskedOs(image, base, build) !== 'not-windows';
}

function unaskedOs(image: ImageInBuild, base: BaseImage, { plan, dockerfile }: ReadBuild) {
  return osOf(base, resolution(base, null), image.signs, dockerfile.escape === '`', plan.buildHost).kind;
}

/** The report of builds that are judged, however they came to be. Problems that several plans share are named once. */
export function assemble(
  request: Pick<CheckRequest, 'targets' | 'tool' | 'policy'>,
  judged: readonly JudgedBuild[],
  problems: readonly Problem[],
): Report {
  const named = [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
  const { builds, problems: distinct } = request.policy(judged, named);
  // Nothing is judged on a Linux machine; of Windows hosts alone an edition is known.
  const buildHosts = new Map(
    builds.flatMap(({ buildHost }) => (buildHost && buildHost.edition !== null ? [[buildHost.name, buildHost]] : [])),
  );
  return {
    schemaVersion: 1,
    tool: request.tool,
    compatible: isCompatible(builds),
    totals: totalsOf(builds, distinct),
    targets: [
      ...targetsOf(request.targets, judged).map(reportedHost),
      ...[...buildHosts.values()].map((host): ReportedHost => ({ ...host, use: 'build' })),
    ],
    builds,
    problems: distinct,
  };
}

/** The run's targets, then those that single builds name, each once. */
function targetsOf(targets: readonly Host[], judged: readonly JudgedBuild[]): readonly Host[] {
  const found = new Map(targets.map((host) => [host.name, host]));
  for (const build of judged)
    for (const host of build.targets ?? []) found.set(host.name, found.get(host.name) ?? host);
  return [...found.values()];
}

interface FileRead {
  readonly path: string;
  readonly read: DockerfileRead;
}

/** The first half of the check. Plans of one Dockerfile stand together, so it is read and parsed once. */
export async function readBuilds(
  { plans, comments }: Pick<CheckRequest, 'plans' | 'comments'>,
  ports: Pick<CheckPorts, 'read'>,
): Promise<ReadBuilds> {
  const builds: ReadBuild[] = [];
  const problems: Problem[] = [];
  let last = null as FileRead | null;
  for (const plan of plans) {
    if (last === null || last.path !== plan.dockerfile) {
      const content = await ports.read(plan.dockerfile, DOCKERFILE_LIMIT);
      const read = content.kind === 'text' ? { ...content, parsed: parseDockerfile(content.text) } : content;
      last = { path: plan.dockerfile, read };
    }
    const result = readBuild(plan, last.read, comments);
    if ('build' in result) builds.push(result.build);
    else problems.push(result.problem);
  }
  return { builds, problems };
}

interface Prepared {
  readonly build: ReadBuild;
  readonly images: readonly ImageToJudge[];
  readonly problems: readonly Problem[];
}

/** The images to judge, and a problem for each base that BuildKit would refuse. */
function prepare(build: ReadBuild, bases: BaseImages): Prepared {
  const images: ImageToJudge[] = [];
  const file = build.plan.dockerfile;
  const problems = build.comments.problems.map((problem): Problem => ({ file, ...problem, severity: 'error' }));
  let windows = false;
  for (const image of imagesInBuild(build.plan, build.evaluation)) {
    const base = bases.of(image.root);
    if (!base) continue;
    images.push({ image, base });
    if (unaskedOs(image, base, build) !== 'windows') continue;
    windows = true;
    problems.push(...argumentsNotKnown(build.plan, unknownArgsOf(base, build.plan)));
  }
  if (windows) problems.push(...hostsNotKnown(build.plan));
  for (const stage of build.evaluation.stages) {
    const refused = stage.problem !== null || (stage.fromStage === null && !bases.of(stage));
    if (refused && stage.unset.length === 0) problems.push(refusedBase(build, stage));
  }
  return { build, images, problems };
}

/** One for each place that gives one of these arguments a value that is not known. */
function argumentsNotKnown({ dockerfile, declarations }: BuildPlan, names: readonly string[]): readonly Problem[] {
  return declarations.flatMap(({ file, line, unknownArgs }): Problem[] => {
    const given = names.filter((name) => unknownArgs.has(name)).map((name) => `${name}=${unknownArgs.get(name)}`);
    if (given.length === 0) return [];
    const message = `The build of ${dockerfile} is given ${given.join(', ')}, which is not known before the run, so it is judged with the default of the Dockerfile. To have it judged as it is built, name its values under builds in the config file.`;
    return [{ file, line, message, severity: 'notice' }];
  });
}

/** One for each place that does not tell on which machine it builds. */
function hostsNotKnown({ declarations }: BuildPlan): readonly Problem[] {
  return declarations.flatMap(({ file, line, hostUnknown }): Problem[] =>
    hostUnknown === null ? [] : [{ file, line, message: hostUnknown, severity: 'notice' }],
  );
}

/** A base that could not be expanded or is no reference. Loud only where Windows is in sight; a template is nobody's fault. */
function refusedBase({ plan, dockerfile }: ReadBuild, { stage, from, problem }: EvaluatedStage): Problem {
  const windows =
    dockerfile.escape === '`' || signsOf(stage.instructions).has('windows') || textSpeaksOfWindows(stage.written);
  const loud = (plan.named || windows) && !isTemplate(stage.written);
  const message =
    problem ??
    `"${from}" is no image reference: BuildKit says "invalid reference format". Repository names are lower case, and a tag follows a colon.`;
  return { file: plan.dockerfile, line: stage.line, message, severity: loud ? 'error' : 'notice' };
}
