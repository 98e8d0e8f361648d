import type { BuildHost, BuildPlan } from '../discovery/plan.js';
import { ownLabel } from '../discovery/runner-host.js';
import { openWorkspace } from '../io/workspace.js';
import type { Settings } from '../options/settings.js';
import { type PlannedBuilds, planBuilds } from '../plan-builds.js';
import { toJsonText } from '../report/json.js';
import {
  type PlanHelp,
  type PlannedBuild,
  type PlannedHost,
  type PlanReport,
  toPlanText,
} from '../report/plan-text.js';
import { TOOL } from '../tool.js';
import { type CommandContext, deliver, settingsOf, wantsColour, warn } from './context.js';
import { placeOf } from './place.js';

/** Where the config file is looked for. */
const CONFIG = '.github/windows-containers.yml';

/** `plan`: what is built here, with which arguments, where, and what could not be read. Judges nothing, asks nobody. */
export async function planCommand(context: CommandContext): Promise<number> {
  const { root, folder, dockerfiles } = placeOf(context.terminal.cwd(), context.arguments.positionals);
  const workspace = openWorkspace(root, { git: true });
  const settings = await settingsOf(context, dockerfiles, workspace);
  if (!settings) return 2;
  const { format } = settings;
  if (format !== 'text' && format !== 'json')
    return context.wrongCall(`--format: "${format}" is not possible here. Expected text, json`);
  const planned = await planBuilds(settings, workspace, folder, context.terminal.env);
  if (!planned.ok) return context.wrongCall(planned.message);
  warn([...settings.notices, ...(workspace.notices ?? [])], context);
  const report = planReport(planned, settings);
  const width = context.terminal.stdout.columns || 80;
  const text =
    format === 'json'
      ? toJsonText(report)
      : toPlanText(report, { colour: wantsColour(context, settings), width, quiet: settings.quiet });
  const failed = await deliver(text, settings, context);
  return failed ? context.wrongCall(failed) : 0;
}

/** The plan as data, for both formats. */
export function planReport(
  { plans, notRead, problems }: PlannedBuilds,
  settings: Pick<Settings, 'targets' | 'configFile'>,
): PlanReport {
  const builds = plans.map((plan) => plannedBuild(plan, settings));
  const left = notRead.map(({ file, line, message, dockerfile, windows }) => ({
    file,
    line,
    message,
    dockerfile,
    windows,
  }));
  return {
    schemaVersion: 1,
    tool: { name: TOOL.name, version: TOOL.version },
    builds,
    notRead: left,
    problems: problems.map(({ file, line, message, severity }) => ({ file, line, message, severity })),
    help: helpFor(builds, left, settings.configFile ?? CONFIG),
  };
}

function plannedBuild(plan: BuildPlan, { targets }: Pick<Settings, 'targets'>): PlannedBuild {
  const { dockerfile, stage, buildArgs, unknownArgs, platform, isolation, buildHost, declaredBy, declarations } = plan;
  const places = declaredBy === null || declarations.length > 0 ? declarations : [{ ...declaredBy, runner: [] }];
  return {
    dockerfile,
    stage,
    buildArgs: sorted(buildArgs),
    unknownArgs: sorted(unknownArgs),
    platform,
    isolation,
    buildHost: buildHost && plannedHost(buildHost),
    hostUnknown:
      buildHost === null
        ? (declarations.find(({ hostUnknown }) => hostUnknown !== null)?.hostUnknown ?? null)
        : buildHost.os === 'windows'
          ? buildHost.host.unknownBecause
          : null,
    targets: (plan.targets ?? targets).map(({ name }) => name),
    declaredBy: distinct(places.map(({ file, line, runner }) => ({ file, line, runner }))),
  };
}

function plannedHost(buildHost: BuildHost): PlannedHost {
  if (buildHost.os === 'linux')
    return { os: 'linux', name: buildHost.name, build: null, edition: null, isolation: null, asOf: null };
  const { name, build, edition, isolation, asOf } = buildHost.host;
  return { os: 'windows', name, build, edition, isolation, asOf };
}

/** What to write into the config file, each with an example from this repository. */
function helpFor(builds: readonly PlannedBuild[], notRead: PlanReport['notRead'], config: string): readonly PlanHelp[] {
  const help: PlanHelp[] = [];
  const labels = builds.flatMap(({ hostUnknown, declaredBy }) =>
    hostUnknown === null ? [] : declaredBy.flatMap(({ runner }) => (runner.length > 0 ? [ownLabel(runner)] : [])),
  );
  if (labels[0] !== undefined)
    help.push({
      message: `Which machine a runner label stands for, in ${config}:`,
      config: ['runners:', `  ${JSON.stringify(labels[0])}: ltsc2022   # or what \`ver\` prints there`],
    });
  const dark = builds.find(
    ({ unknownArgs, hostUnknown, declaredBy }) =>
      Object.keys(unknownArgs).length > 0 ||
      (hostUnknown !== null && declaredBy.every(({ runner }) => runner.length === 0)),
  );
  const unread = notRead.find(({ windows, dockerfile }) => windows && dockerfile !== null);
  if (dark !== undefined || notRead.some(({ windows }) => windows)) {
    const [name] = Object.keys(dark?.unknownArgs ?? {});
    help.push({
      message: `How a Dockerfile is built whose declaration could not be read, in ${config} (it takes the place of what is declared elsewhere):`,
      config: [
        'builds:',
        `  - dockerfile: ${JSON.stringify(dark?.dockerfile ?? unread?.dockerfile ?? 'web/Dockerfile')}`,
        `    args: { ${name === undefined ? 'WINDOWS_VERSION' : JSON.stringify(name)}: ltsc2022 }`,
        '    build-host: windows-2022',
      ],
    });
  }
  if (builds.some(({ targets, buildHost }) => targets.length === 0 && buildHost?.os !== 'linux'))
    help.push({
      message: `Where the images will run, in ${config} or as --target HOST:`,
      config: ['targets:', '  - ltsc2022'],
    });
  return help;
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function sorted(args: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...args].sort(([a], [b]) => (a < b ? -1 : 1)));
}
