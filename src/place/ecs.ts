import type { TaskRules } from '../find/workload.js';
import type { Architecture, Host } from '../windows/host.js';
import { isMisfit } from '../windows/host-meaning.js';
import { readHost } from '../windows/host-reading.js';

/** The machine that `operatingSystemFamily` stands for; null for Linux, and where it is not said. */
export function hostOfFamily({ family, architecture }: TaskRules): Host | null {
  if (family === null || family.toUpperCase() === 'LINUX') return null;
  const reading = readHost(family.toLowerCase(), 'server', false);
  const known = isMisfit(reading) || reading?.place !== 'ecs' ? null : reading;
  return {
    name: family,
    build: known?.build ?? null,
    revision: null,
    edition: 'server',
    architecture: architectureOf(architecture),
    isolation: 'process',
    engine: 'docker',
    hyperv: 'never',
    cluster: false,
    unknownBecause: known?.build ? null : `${family} is not a Windows family of ECS that is known`,
    asOf: null,
  };
}

/** Whether a declared host may be an instance of the family: on ECS the family decides, Core and Full alike. */
export function isOfFamily(host: Host, rules: TaskRules): boolean {
  const family = hostOfFamily(rules);
  return family !== null && family.build !== null && (host.build === null || host.build === family.build);
}

function architectureOf(written: string | null): Architecture {
  return written?.toUpperCase() === 'ARM64' ? 'arm64' : 'amd64';
}
