import { bakePrinter } from '../bake-printer.js';
import type { BuildHost, BuildPlan, Declaration, Workspace } from '../find/plan.js';
import { type PlannedBuilds, planBuilds } from '../find/plan-builds.js';
import { isOtherSystem, ownLabel } from '../find/runner-host.js';
import { asWritten } from '../find/unknown.js';
import { openWorkspace } from '../io/workspace.js';
import { textSpeaksOfWindows } from '../judge/os-signs.js';
import { baseArguments, DOCKERFILE_LIMIT } from '../judge/read-build.js';
import type { Settings } from '../options/settings.js';
import { toJsonText } from '../report/json.js';
import {
  type PlanHelp,
  type PlannedBuild,
  type PlannedHost,
  type PlanReport,
  toPlanText,
} from '../report/plan-text.js';
import { TOOL } from '../tool.js';
import { CONFIG_FILE, withConfigFile } from '../words/config-file.js';
import { placeOf } from './checked-folder.js';
import { type CommandContext, deliver, settingsOf, wantsColour, warn, wrongFormat } from './context.js';

/** `plan`: what is built here, with which arguments, where, and what could not be read. Judges nothing, asks nobody. */
export async function planCommand(context: CommandContext): Promise<number> {
  const { root, folder, dockerfiles } = placeOf(context.terminal.cwd(), context.arguments.positionals);
  const workspace = openWorkspace(root, { git: true });
  const settings = await settingsOf(context, dockerfiles, workspace);
  if (!settings) return 2;
  const { format } = settings;
  const wrong = wrongFormat(settings);
  if (wrong !== null) return context.wrongCall(wrong);
  const planned = await planBuilds(settings, workspace, folder, bakePrinter(workspace.root, context.terminal.env));
  if (!planned.ok) return context.wrongCall(planned.message);
  warn([...settings.notices, ...(workspace.notices ?? [])], context);
  const report = await planReport(planned, settings, workspace);
  const width = context.terminal.stdout.columns || 80;
  const text =
    format === 'json'
      ? toJsonText(report)
      : toPlanText(report, { colour: wantsColour(context, settings), width, quiet: settings.quiet });
  const failed = await deliver(text, settings, context, root);
  return failed ? context.wrongCall(failed) : 0;
}

/** The plan as data, for both formats. */
export async function planReport(
  { plans, notRead, problems }: PlannedBuilds,
  settings: Pick<Settings, 'targets' | 'configFile'>,
  workspace: Workspace,
): Promise<PlanReport> {
  const dockerfiles = await knownDockerfiles(plans, workspace);
  const builds = plans.map((plan) => plannedBuild(plan, settings, dockerfiles.get(plan.dockerfile)?.windows ?? false));
  const left = notRead.map(({ file, line, message, dockerfile, windows }) => ({
    file,
    line,
    message: withConfigFile(message, settings.configFile),
    dockerfile,
    windows,
  }));
  return {
    schemaVersion: 1,
    tool: { name: TOOL.name, version: TOOL.version },
    builds,
    notRead: left,
    problems: problems.map(({ file, line, message, severity }) => ({
      file,
      line,
      message: withConfigFile(message, settings.configFile),
      severity,
    })),
    help: helpFor(builds, notRead, dockerfiles, settings.configFile ?? CONFIG_FILE),
  };
}

interface KnownDockerfile {
  /** Its text speaks of Windows. */
  readonly windows: boolean;
  /** Arguments that a base may depend on. */
  readonly baseArgs: ReadonlySet<string>;
}

async function knownDockerfiles(
  plans: readonly BuildPlan[],
  workspace: Workspace,
): Promise<ReadonlyMap<string, KnownDockerfile>> {
  const found = new Map<string, KnownDockerfile>();
  for (const path of new Set(plans.map(({ dockerfile }) => dockerfile))) {
    const content = await workspace.read(path, DOCKERFILE_LIMIT);
    if (content.kind !== 'text') continue;
    const { text } = content;
    found.set(path, { windows: textSpeaksOfWindows(text), baseArgs: baseArguments(text) });
  }
  return found;
}

function plannedBuild(plan: BuildPlan, { targets }: Pick<Settings, 'targets'>, speaksOfWindows: boolean): PlannedBuild {
  const { dockerfile, stage, buildArgs, unknownArgs, platform, isolation, buildHost, declaredBy, declarations } = plan;
  const places: readonly Pick<Declaration, 'file' | 'line' | 'runner' | 'through'>[] =
    declaredBy === null || declarations.length > 0 ? declarations : [{ ...declaredBy, runner: [] }];
  return {
    dockerfile,
    stage,
    buildArgs: sorted(buildArgs),
    unknownArgs: sorted(unknownArgs),
    tags: plan.tags.map(asWritten),
    platform,
    isolation,
    buildHost: buildHost && plannedHost(buildHost),
    hostUnknown:
      buildHost === null
        ? (declarations.find(({ hostUnknown }) => hostUnknown !== null)?.hostUnknown ?? null)
        : buildHost.os === 'windows'
          ? buildHost.host.unknownBecause
          : null,
    windows: buildHost?.os === 'windows' || /^windows\b/i.test(platform ?? '') || speaksOfWindows,
    targets: (plan.targets ?? targets).map(({ name }) => name),
    declaredBy: distinct(
      places.map(({ file, line, runner, through }) => ({ file, line, runner, ...(through && { through }) })),
    ),
  };
}

function plannedHost(buildHost: BuildHost): PlannedHost {
  if (buildHost.os === 'linux')
    return { os: 'linux', name: buildHost.name, build: null, edition: null, isolation: null, asOf: null };
  const { name, build, edition, isolation, asOf } = buildHost.host;
  return { os: 'windows', name, build, edition, isolation, asOf };
}

/** What to write into the config file for builds of Windows, each with an example from this repository. */
function helpFor(
  all: readonly PlannedBuild[],
  notRead: PlannedBuilds['notRead'],
  dockerfiles: ReadonlyMap<string, KnownDockerfile>,
  config: string,
): readonly PlanHelp[] {
  // What no base depends on is nobody's business here, a secret least of all.
  const unknownArgs = ({ dockerfile, unknownArgs: args }: PlannedBuild): readonly string[] =>
    Object.keys(args).filter((name) => dockerfiles.get(dockerfile)?.baseArgs.has(name));

  const builds = all.filter(({ windows }) => windows);
  const label = builds
    .filter(({ hostUnknown }) => hostUnknown !== null)
    .flatMap(({ declaredBy }) => declaredBy)
    .find(({ runner }) => runner.length > 0);
  const help: PlanHelp[] = [];
  if (label !== undefined) {
    const own = ownLabel(label.runner);
    const machine = isOtherSystem(own) ? 'linux' : 'ltsc2022   # or what `ver` prints there';
    help.push({
      message: `Which machine a runner label stands for, in ${config}:`,
      config: ['runners:', `  ${JSON.stringify(own)}: ${machine}`],
    });
  }
  const unread = notRead.filter(({ windows }) => windows);
  const half = builds.find((build) => unknownArgs(build).length > 0 || isSomewhereElse(build));
  if (half !== undefined || unread.length > 0) {
    const dockerfile = half?.dockerfile ?? likelyOne(unread, builds, dockerfiles);
    const open = half === undefined ? [] : unknownArgs(half);
    const args = open.length > 0 ? open.slice(0, 1) : [...(dockerfiles.get(dockerfile)?.baseArgs ?? ['...'])];
    help.push({
      message: `How a Dockerfile is built, where its declaration could not be read, in ${config}:`,
      config: [
        'builds:',
        `  - dockerfile: ${JSON.stringify(dockerfile)}`,
        ...(args.length === 0
          ? []
          : [`    args: { ${args.map((name) => `${JSON.stringify(name)}: "..."`).join(', ')} }`]),
        '    build-host: windows-2022',
      ],
    });
  }
  if (builds.some(({ targets }) => targets.length === 0))
    help.push({
      message: `Where the images will run, in ${config} or by --target:`,
      config: ['targets:', '  - ltsc2022'],
    });
  return help;
}

/** The Dockerfile that what could not be read is about, as far as that can be told; `...` where none could be the one. */
function likelyOne(
  unread: PlannedBuilds['notRead'],
  ofWindows: readonly PlannedBuild[],
  dockerfiles: ReadonlyMap<string, KnownDockerfile>,
): string {
  const windows = new Set(ofWindows.map(({ dockerfile }) => dockerfile));
  const named = unread.flatMap(({ dockerfile, perhaps = [] }) => (dockerfile === null ? perhaps : [dockerfile]));
  return (
    named.find((path) => windows.has(path)) ??
    ofWindows.find(({ declaredBy }) => declaredBy.length === 0)?.dockerfile ??
    // Only its arguments tell whether it is one of Windows.
    named.find((path) => (dockerfiles.get(path)?.baseArgs.size ?? 0) > 0) ??
    ofWindows.find(({ dockerfile }) => dockerfiles.get(dockerfile)?.windows)?.dockerfile ??
    '...'
  );
}

/** The machine is not known, for want of more than what a label means. */
function isSomewhereElse({ hostUnknown, declaredBy }: PlannedBuild): boolean {
  return hostUnknown !== null && declaredBy.every(({ runner }) => runner.length === 0);
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function sorted(args: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...args].sort(([a], [b]) => (a < b ? -1 : 1)));
}
