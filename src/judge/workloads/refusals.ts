import type { Refusal, Workload } from '../../find/workload.js';
import { finding } from './facts.js';
import { listed, say } from './finding-words.js';
import type { Finding } from './reported-workload.js';

const HOST_PROCESS = {
  'not-all': ['set hostProcess for the whole pod (securityContext.windowsOptions), or for none of its containers'],
  'no-host-network': ['add hostNetwork: true to the spec of the pod'],
} as const;

/** Why whoever takes such objects refuses this one. */
export function refusals(workload: Workload): readonly Finding[] {
  return workload.refused.map((each) => finding({ severity: 'error', line: each.line, ...partsOf(each, workload) }));
}

function partsOf(
  refusal: Refusal,
  { kind, name, containers }: Workload,
): Pick<Finding, 'what' | 'message'> & Partial<Finding> {
  const { what } = refusal;
  switch (what) {
    case 'not-a-string': {
      const { label, write } = refusal;
      return { what, message: say.notAString(label), label, write, ways: [`write ${write}`] };
    }
    case 'constraint-refused': {
      const { constraint, because } = refusal;
      return { what, message: say.constraintRefused(constraint, because), constraint };
    }
    case 'host-process-refused':
      return { what, message: say.hostProcessRefused(refusal.because), ways: HOST_PROCESS[refusal.because] };
    case 'container-needs-linux-runner': {
      const { machines } = refusal;
      return {
        what,
        message: say.needsLinuxRunner(kind, name, listed(machines)),
        nodes: machines,
        containers: containers.map((container) => container.name),
        errors: ['Container operations are only supported on Linux runners'],
        ways: say.insteadOfContainer(kind),
      };
    }
  }
}
