import { count } from '../../src/decide/count.js';
import type { Builder } from '../../src/find/declared.js';
import type { BuildPlan, Declaration } from '../../src/find/plan.js';
import { judgeBuilds } from '../../src/judge/judge-builds.js';
import { readBuilds } from '../../src/judge/read-build.js';
import type { Report, Result } from '../../src/judge/report.js';
import { basesOf, resolveBuilds } from '../../src/judge/resolve-builds.js';
import { withVerifiedAdvice } from '../../src/judge/verified-advice.js';
import type { ImageSource } from '../../src/resolve/image.js';
import { tagSource } from '../../src/resolve/tag-source.js';
import type { Host } from '../../src/windows/host.js';
import { parseBuildHost, parseHostDeclaration } from '../../src/windows/host-declaration.js';

export interface One {
  readonly dockerfile: string;
  readonly targets: readonly string[];
  readonly buildHost?: string;
  /** The config file says that host of this Dockerfile alone. */
  readonly hasOwnHost?: true;
  /** Label of the runner of a job that builds it. */
  readonly runner?: string;
  /** `--platform` of the build. */
  readonly platform?: string | null;
  /** What says that it is another machine that builds. */
  readonly elsewhere?: string | null;
  /** What builds it, where something of the repository says so. */
  readonly builder?: Builder['kind'];
  readonly buildArgs?: Readonly<Record<string, string>>;
  /** Given by the build with values that nobody knows. */
  readonly unknownArgs?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly source?: ImageSource;
}

/** One Dockerfile's text judged on targets, as declared on the command line. */
export async function checkOne({
  dockerfile,
  targets,
  buildHost,
  hasOwnHost,
  runner,
  platform = null,
  elsewhere = null,
  builder: kind = runner === undefined ? undefined : 'docker',
  buildArgs = {},
  unknownArgs = {},
  today = '2026-09-01',
  source,
}: One): Promise<Report> {
  const plan: BuildPlan = {
    dockerfile: 'Dockerfile',
    buildArgs: new Map(Object.entries(buildArgs)),
    stage: null,
    buildHost: runner !== undefined ? builder(runner) : buildHost === undefined ? null : builder(buildHost),
    ...(hasOwnHost && { hasOwnHost }),
    targets: null,
    declaredBy: null,
    declarations: kind === undefined ? [] : [declaredBy(kind, runner === undefined ? [] : [runner], elsewhere)],
    files: [],
    tags: [],
    pushes: null,
    platform,
    isolation: null,
    unknownArgs: new Map(Object.entries(unknownArgs)),
    named: false,
  };
  const images = source ?? tagSource(() => today);
  const { builds, problems } = await readBuilds([plan], async () => ({ kind: 'text', text: dockerfile }));
  const resolved = await resolveBuilds(basesOf(builds, today), images, () => {});
  const hosts = targets.map(target);
  const perBuild = builds.map(() => hosts);
  const judged = await withVerifiedAdvice(images, (tags) =>
    judgeBuilds(resolved, { targets: perBuild, today, likelyBuilder: () => null, runners: new Map() }, tags),
  );
  const all = [...problems, ...resolved.builds.flatMap((build) => build.problems)];
  return count(
    { builds: judged.builds, workloads: [], problems: all },
    { targets: hosts, tool: { name: 'test', version: '0' } },
  );
}

/** `target: rule verdict` of the final image, in the order of targets. */
export async function verdicts(one: One): Promise<readonly string[]> {
  return (await finals(one)).map(({ target: name, rule, verdict }) => `${name}: ${rule} ${verdict}`);
}

export async function finals(one: One): Promise<readonly Result[]> {
  const report = await checkOne(one);
  return report.builds.flatMap((build) =>
    build.images.filter((image) => image.role === 'final').flatMap((image) => image.results),
  );
}

function target(text: string): Host {
  const parsed = parseHostDeclaration(text, { defaultIsolation: 'process' });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.host;
}

function builder(text: string) {
  const parsed = parseBuildHost(text, { defaultIsolation: 'process' });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.buildHost;
}

function declaredBy(kind: Builder['kind'], runner: readonly string[], elsewhere: string | null): Declaration {
  const builder = { kind, elsewhere };
  return { file: 'build.yml', line: 1, runner, hostUnknown: null, builder, unknownArgs: new Map() };
}
