import type { TaskRules } from '../find/workload.js';
import type { Architecture, Host } from '../windows/host.js';
import { isMisfit } from '../windows/host-meaning.js';
import { readHost } from '../windows/host-reading.js';

/** The families on whose instances a task may be placed; empty where they exclude each other, null where none is said. */
export function familiesOf({ family, constrained }: TaskRules): readonly string[] | null {
  if (family === null) return constrained;
  const isLeft = constrained === null || constrained.some((each) => each.toUpperCase() === family.toUpperCase());
  return isLeft ? [family] : [];
}

export function isLinuxFamily(family: string): boolean {
  return family.toUpperCase() === 'LINUX';
}

/** The machine that a family with Windows stands for. */
export function hostOfFamily(family: string, { architecture }: TaskRules): Host {
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
export function isOfFamily(host: Host, family: Host): boolean {
  return family.build !== null && (host.build === null || host.build === family.build);
}

function architectureOf(written: string | null): Architecture {
  return written?.toUpperCase() === 'ARM64' ? 'arm64' : 'amd64';
}
