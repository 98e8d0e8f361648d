import type { TaskRules } from '../../find/workload.js';
import { familiesOf, isLinuxFamily } from '../../place/ecs.js';
import { parseWindowsVersion } from '../../windows/version.js';
import { type Facts, finding, nameOf } from './facts.js';
import { NO_PLATFORM, say } from './finding-words.js';
import type { Finding } from './reported-workload.js';

/** Families that can be chosen today, by the build of their instances. */
const FAMILIES: ReadonlyMap<number, string> = new Map([
  [14393, 'WINDOWS_SERVER_2016_FULL'],
  [17763, 'WINDOWS_SERVER_2019_CORE'],
  [20348, 'WINDOWS_SERVER_2022_CORE'],
  [26100, 'WINDOWS_SERVER_2025_CORE'],
]);

/** What a task definition with a Windows image says of its system, where that is nothing, Linux, or a contradiction. */
export function taskFindings(facts: Facts, rules: TaskRules): readonly Finding[] {
  const { workload } = facts;
  const families = familiesOf(rules);
  const line = workload.containers[0]?.line ?? workload.line;
  const ways = familyWays(facts);
  if (families === null) {
    const message = say.noFamily(nameOf(workload));
    return [finding({ what: 'host-version-unknown', severity: 'warning', line, message, ways })];
  }
  if (families.length === 0) {
    const said = [rules.family ?? '', ...(rules.constrained ?? [])].filter((each) => each !== '');
    return [
      finding({ what: 'no-node-matches', severity: 'warning', line, message: say.families(nameOf(workload), said) }),
    ];
  }
  if (!families.every(isLinuxFamily)) return [];
  const containers = workload.containers.flatMap(({ name }, at) =>
    ['windows', 'hostprocess'].includes(facts.containers[at]!.judgement.system) ? [name] : [],
  );
  const message = say.linuxFamily(nameOf(workload));
  const rest = {
    containers,
    nodes: families,
    rules: ['windows-image-on-linux-node'],
    errors: [NO_PLATFORM],
    ways,
  } as const;
  return [finding({ what: 'no-node-runs-it', severity: 'error', line, message, ...rest })];
}

/** The family whose instances have the build of the image. */
export function familyWays({ containers }: Facts): readonly string[] {
  const builds = containers.flatMap(({ judgement }) =>
    (judgement.image?.variants ?? []).flatMap(({ osVersion }) => parseWindowsVersion(osVersion ?? '')?.build ?? []),
  );
  const families = new Set([...new Set(builds)].flatMap((build) => FAMILIES.get(build) ?? []));
  return [...families].map((family) => `set runtimePlatform.operatingSystemFamily to ${family}`);
}
