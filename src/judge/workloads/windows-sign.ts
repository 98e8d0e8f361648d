import type { PodRules, Requirement, Toleration, Workload } from '../../find/workload.js';
import { familiesOf, isLinuxFamily } from '../../place/ecs.js';

const OS_KEYS =
  /^(?:(?:beta\.)?kubernetes\.io\/os|os|kubernetes\.azure\.com\/os(?:-type)?|node\.openshift\.io\/os_id)$/i;
const BUILD_KEYS = /(?:^|\/)(?:windows-build|osbuild)$/;
const SKU_KEYS = /^kubernetes\.azure\.com\/os-sku(?:-requested|-effective)?$/;
const WINDOWS = /^windows/i;

/** Whether a workload is meant for Windows, by what it says beside the names of its images. */
export function isMeantForWindows({ rules, containers }: Workload): boolean {
  if (containers.some(({ hostProcess }) => hostProcess)) return true;
  switch (rules.by) {
    case 'kubernetes':
      return rules.os !== 'linux' && !asksForLinux(rules) && podIsMeant(rules);
    case 'swarm':
      return (
        rules.isolation !== null ||
        rules.constraints.some(
          ({ key, equal, value }) => equal && /^node\.(?:platform\.os|labels\.os)$/i.test(key) && WINDOWS.test(value),
        )
      );
    case 'ecs':
      return rules.system === 'windows' || (familiesOf(rules) ?? []).some((family) => WINDOWS.test(family));
    case 'command':
      return rules.isolation !== null || WINDOWS.test(rules.platform ?? '');
  }
}

/** Whether a workload is kept off Windows by its own words: then its images are not asked for. */
export function isMeantForLinux({ rules }: Workload): boolean {
  switch (rules.by) {
    case 'kubernetes':
      return asksForLinux(rules);
    case 'swarm':
      return rules.constraints.some(
        ({ key, equal, value }) =>
          key.toLowerCase() === 'node.platform.os' &&
          (value.toLowerCase() === 'linux') === equal &&
          (equal || WINDOWS.test(value)),
      );
    case 'ecs': {
      const [family, ...others] = familiesOf(rules) ?? [];
      return rules.system === 'linux' || (family !== undefined && others.length === 0 && isLinuxFamily(family));
    }
    case 'command':
      return /^linux/i.test(rules.platform ?? '');
  }
}

/** `spec.os` does not count: the scheduler does not read it. */
function asksForLinux({ nodeSelector, terms }: PodRules): boolean {
  for (const [key, value] of nodeSelector) if (OS_KEYS.test(key) && value === 'linux') return true;
  return (
    terms !== null &&
    terms.length > 0 &&
    terms.every(({ expressions }) =>
      expressions.some(
        ({ key, operator, values }) =>
          OS_KEYS.test(key) && operator === 'In' && values.every((value) => value === 'linux'),
      ),
    )
  );
}

function podIsMeant({ nodeSelector, terms, tolerations, os }: PodRules): boolean {
  if (os === 'windows') return true;
  for (const [key, value] of nodeSelector) if (isWindowsLabel(key, value)) return true;
  return (
    (terms ?? []).some(({ expressions }) => expressions.some(asksForWindows)) || tolerations.some(toleratesWindows)
  );
}

function isWindowsLabel(key: string, value: string): boolean {
  return BUILD_KEYS.test(key) || ((OS_KEYS.test(key) || SKU_KEYS.test(key)) && WINDOWS.test(value));
}

function asksForWindows({ key, operator, values }: Requirement): boolean {
  if (operator === 'Exists') return BUILD_KEYS.test(key);
  return operator === 'In' && values.length > 0 && values.every((value) => isWindowsLabel(key, value));
}

/** `os=windows` is a taint that people put on by hand: https://kubernetes.io/docs/concepts/windows/user-guide/ */
function toleratesWindows({ key, operator, value }: Toleration): boolean {
  return operator !== 'Exists' && /(?:^|\/)os$/i.test(key) && WINDOWS.test(value);
}
