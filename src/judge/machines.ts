import { judge } from '../rules/rules.js';
import type { Host } from '../windows/host.js';
import { parseBuildHost } from '../windows/host-declaration.js';
import { hostedRunners } from '../windows/host-names.js';

/** A runner, by its label. */
export interface Machine {
  readonly label: string;
  readonly host: Host;
}

/**
 * The Windows runners that a job can ask for: a team's own, then those that GitHub hosts.
 * @param runners labels of self-hosted runners -> the hosts that they are, as they are declared
 */
export function machinesOf(runners: ReadonlyMap<string, string>): readonly Machine[] {
  return [...runners.keys(), ...hostedRunners(), 'windows-latest'].flatMap((label) => {
    const parsed = parseBuildHost(label, { defaultIsolation: 'process', runners });
    return parsed.ok && parsed.buildHost.os === 'windows' ? [{ label, host: parsed.buildHost.host }] : [];
  });
}

/** The label of a runner that can run, and so build on, images of a build: one of the same build before others. */
export function machineFor(build: number, machines: readonly Machine[], today: string): string | null {
  const image = {
    kind: 'image',
    build,
    revision: null,
    floatsUntil: today,
    architecture: null,
    flavour: null,
  } as const;
  const able = machines.filter(
    ({ host }) => (host.retired === undefined || host.retired.since > today) && judge(image, host).verdict === 'runs',
  );
  return (able.find(({ host }) => host.build === build) ?? able[0])?.label ?? null;
}
