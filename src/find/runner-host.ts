import type { Isolation } from '../windows/host.js';
import { type ParsedBuild, parseBuildHost } from '../windows/host-declaration.js';
import { CONFIG_FILE } from '../words/config-file.js';
import type { DeclaredHost } from './declared.js';
import type { BuildHost } from './plan.js';

/** The machine behind a declared host, or why nobody can tell. */
export interface RunnerHost {
  readonly buildHost: BuildHost | null;
  /** One sentence; null where the machine is known, or where nothing was said of it. */
  readonly unknown: string | null;
  /** What should be said although it is known. */
  readonly notices: readonly string[];
}

/** Labels that every self-hosted runner has, and that tell nothing of its Windows. */
const GENERIC: readonly string[] = ['self-hosted', 'windows', 'x64', 'x86', 'arm', 'arm64'];

/** Many jobs share their labels, and to tell that one is unknown takes comparing it with all names. */
const remembered = new WeakMap<ReadonlyMap<string, string>, Map<string, RunnerHost>>();

/**
 * Labels of one job all name one machine: one that the user explained counts most, then one that GitHub hosts. Labels
 * compare without case, as GitHub does.
 */
export function runnerHost(
  host: DeclaredHost,
  isolation: Isolation | null,
  runners: ReadonlyMap<string, string>,
): RunnerHost {
  if (host.kind === 'none') return { buildHost: null, unknown: null, notices: [] };
  if (host.kind === 'unknown')
    return {
      buildHost: null,
      unknown: `The machine that builds is ${host.because}, which is not known before the run: name it as build-host, under builds in ${CONFIG_FILE}.`,
      notices: [],
    };
  const machines = remembered.get(runners) ?? new Map<string, RunnerHost>();
  remembered.set(runners, machines);
  const key = JSON.stringify([host.labels, isolation]);
  const machine = machines.get(key) ?? machineOf(host.labels, isolation, runners);
  machines.set(key, machine);
  return machine;
}

function machineOf(
  labels: readonly string[],
  isolation: Isolation | null,
  runners: ReadonlyMap<string, string>,
): RunnerHost {
  const explained = new Set([...runners.keys()].map((label) => label.trim().toLowerCase()));
  const label = labels.find((each) => explained.has(each.toLowerCase())) ?? labels.find((each) => isKnown(each));
  if (label !== undefined) {
    const machine = known(parseBuildHost(label, { defaultIsolation: 'process', runners }), label, isolation);
    return labels.some((each) => each.toLowerCase() === 'self-hosted') ? ofItsOwner(machine) : machine;
  }
  const own = ownLabel(labels);
  // Only the generic labels are left to tell Windows from the rest.
  if (labels.some((each) => each.toLowerCase() === 'windows')) {
    const name = isGeneric(own) ? labels.join(', ') : own;
    return unexplained(known(parseBuildHost('windows', { defaultIsolation: 'process' }), name, isolation), own);
  }
  return { buildHost: null, unknown: sentence(whatWouldHelp(own)), notices: [] };
}

/** A label of GitHub's that a self-hosted runner has as well: what became of GitHub's own machine says nothing of it. */
function ofItsOwner(runner: RunnerHost): RunnerHost {
  const { buildHost } = runner;
  if (buildHost?.os !== 'windows') return runner;
  const { retired: _, moved: __, ...host } = buildHost.host;
  return { ...runner, buildHost: { os: 'windows', host } };
}

/** The label of some that tells the machine best; that one may be explained. */
export function ownLabel(labels: readonly string[]): string {
  return labels.find((each) => !isGeneric(each)) ?? labels.find((each) => /^windows$/i.test(each)) ?? labels[0] ?? '';
}

function isGeneric(label: string): boolean {
  return GENERIC.includes(label.toLowerCase());
}

/** A larger machine of GitHub's and many of one's own have their system in their name: `big-ubuntu-x64`. */
export function isOtherSystem(label: string): boolean {
  return /(?:^|[^a-z])(?:ubuntu|linux|debian|rhel|macos)(?![a-z])/i.test(label) && !/windows/i.test(label);
}

/** A Windows machine all the same: what runs there is judged, and comes out as unknown with the reason. */
function unexplained(runner: RunnerHost, label: string): RunnerHost {
  const { buildHost } = runner;
  if (buildHost?.os !== 'windows') return runner;
  const host = { ...buildHost.host, unknownBecause: whatWouldHelp(label) };
  return { ...runner, buildHost: { os: 'windows', host } };
}

function isKnown(label: string): boolean {
  return !isGeneric(label) && parseBuildHost(label, { defaultIsolation: 'process', ownLabels: false }).ok;
}

function known(parsed: ParsedBuild, name: string, isolation: Isolation | null): RunnerHost {
  if (!parsed.ok) return { buildHost: null, unknown: parsed.message, notices: [] };
  const { buildHost, notices } = parsed;
  if (buildHost.os === 'linux') return { buildHost, unknown: null, notices };
  const host = { ...buildHost.host, name, isolation: isolation ?? buildHost.host.isolation };
  return { buildHost: { os: 'windows', host }, unknown: null, notices };
}

function whatWouldHelp(label: string): string {
  const quoted = JSON.stringify(label);
  return `which machine the runner label ${quoted} stands for is not known: say so in ${CONFIG_FILE}, as runners: { ${quoted}: ${isOtherSystem(label) ? 'linux' : 'what `ver` prints there'} }`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
