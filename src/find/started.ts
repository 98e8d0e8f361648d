import type { DeclaredHost, DeclaredStart } from './declared.js';
import { runnerHost } from './runner-host.js';
import type { AnyHost, Container, Machine, SwarmRules, Workload } from './workload.js';

/** A declared start, and the files that say so: a change of any of them may change it. */
export interface FoundStart extends DeclaredStart {
  readonly files: readonly string[];
}

/** Text of which Windows may be the subject. */
const WINDOWS = /windows|nanoserver|servercore|ltsc20\d\d/i;

/**
 * What steps and compose files start, as workloads: what one line starts on several machines is one. What is started on
 * machines that are not Windows is left out, unless its name speaks of Windows.
 * @param runners label of a self-hosted runner -> the host that it is, as it is declared
 */
export function startedWorkloads(
  starts: readonly FoundStart[],
  runners: ReadonlyMap<string, string>,
): readonly Workload[] {
  const groups = new Map<string, FoundStart[]>();
  const stacks = stacksAmong(starts);
  for (const start of starts) {
    const { kind, name, image, written, at, isolation, platform, build, fetches, host } = start;
    const key = JSON.stringify([
      kind,
      name,
      image,
      written,
      at,
      isolation,
      platform,
      build,
      fetches,
      host.kind === 'none',
    ]);
    const known = groups.get(key);
    if (known) known.push(start);
    else groups.set(key, [start]);
  }
  return [...groups.values()].flatMap((same) => workloadOf(same, runners, stacks) ?? []);
}

/** The compose files of Swarm: one service that says so is enough for all of its file. */
export function stacksAmong(starts: readonly DeclaredStart[]): ReadonlySet<string> {
  return new Set(starts.flatMap(({ deploy, at }) => (deploy?.stack ? [at.file] : [])));
}

function workloadOf(
  same: readonly FoundStart[],
  runners: ReadonlyMap<string, string>,
  stacks: ReadonlySet<string>,
): Workload | null {
  const [start] = same;
  const { kind, name, at, written, isolation, host } = start!;
  const rules = host.kind === 'none' ? unplaced(start!, stacks) : onMachines(same, runners);
  const speaksOfWindows = isolation !== null || WINDOWS.test(written);
  if (rules.by === 'command' && rules.steps !== null && !speaksOfWindows)
    if (rules.steps.machines.every((machine) => machine.host === null)) return null;
  return {
    kind,
    name,
    namespace: null,
    file: at.file,
    line: at.line,
    containers: [containerOf(start!)],
    rules,
    refused: start!.refused,
    files: [...new Set(same.flatMap(({ files }) => files))],
    comments: [],
  };
}

export function containerOf({ name, image, written, at, build }: DeclaredStart): Container {
  const container = { name, init: false, reference: image, written, line: at.line, hostProcess: false };
  return build === null ? container : { ...container, build };
}

/** A service that nothing is known to start: of a stack Swarm places it, else it is for the declared targets. */
export function unplaced(
  { deploy, isolation, platform, at }: DeclaredStart,
  stacks: ReadonlySet<string>,
): SwarmRules | AnyHost {
  return stacks.has(at.file)
    ? { by: 'swarm', constraints: deploy?.constraints ?? [], isolation, line: at.line }
    : { by: 'command', isolation, platform, steps: null };
}

function onMachines(same: readonly FoundStart[], runners: ReadonlyMap<string, string>): AnyHost {
  const { isolation, platform, fetches } = same[0]!;
  const machines = new Map<string, Machine>();
  let elsewhere = false;
  for (const { host } of same) {
    const machine = machineOf(host, runners);
    if (machine === null) elsewhere = true;
    else machines.set(JSON.stringify(machine), machine);
  }
  const conditional = same.some((start) => start.conditional);
  return {
    by: 'command',
    isolation,
    platform,
    steps: { machines: [...machines.values()], elsewhere, conditional, fetches },
  };
}

/** null where nobody can know it before the run. */
function machineOf(host: DeclaredHost, runners: ReadonlyMap<string, string>): Machine | null {
  const { buildHost } = runnerHost(host, null, runners);
  if (buildHost === null || host.kind !== 'runner') return null;
  const { labels } = host;
  return buildHost.os === 'windows'
    ? { name: buildHost.host.name, host: buildHost.host, labels }
    : { name: buildHost.name, host: null, labels };
}
