import type { Workload } from '../../find/workload.js';
import { namesOf } from '../../place/groups.js';
import type { Landing, Placed } from '../../place/place-workload.js';
import { reportedResolution } from '../base-image.js';
import type { JudgedContainer, NodeResult } from './facts.js';
import type { Finding, ReportedContainer, ReportedWorkload, RunResult } from './reported-workload.js';

/** @param brief only what does not run is told of each container */
export function reported(
  workload: Workload,
  placed: Placed,
  containers: readonly JudgedContainer[],
  findings: readonly Finding[],
  brief: boolean,
): ReportedWorkload {
  const { kind, name, namespace, file, line, refused } = workload;
  return {
    kind,
    name,
    namespace,
    file,
    line,
    rejected: refused.length > 0 || placed.runtimeClass.kind === 'conflict',
    ...namesWhere(placed.landings),
    containers: workload.containers.map((container, index): ReportedContainer => {
      const { judgement, results: on } = containers[index]!;
      return {
        name: container.name,
        init: container.init,
        reference: container.reference,
        written: container.written,
        line: container.line,
        builtBy: judgement.made?.builtBy ?? null,
        resolved: reportedResolution(judgement.image, null),
        results: resultsOf(on, placed.landings, brief),
      };
    }),
    findings,
  };
}

type Names = Pick<ReportedWorkload, 'mayLandOn' | 'mayLandOnIfLabelsMatch'>;

/** What workloads that land alike share is made once. */
const names = new WeakMap<readonly Landing[], Names>();
const results = new WeakMap<readonly NodeResult[], readonly RunResult[]>();

function namesWhere(landings: readonly Landing[]): Names {
  const known = names.get(landings);
  if (known) return known;
  const where = (answer: Landing['answer']) =>
    namesOf(landings.flatMap((each) => (each.answer === answer ? [each.group] : [])));
  const made = { mayLandOn: where('yes'), mayLandOnIfLabelsMatch: where('maybe') };
  names.set(landings, made);
  return made;
}

/** Of one run: what is brief is so for all of it. */
function resultsOf(on: readonly NodeResult[], landings: readonly Landing[], brief: boolean): readonly RunResult[] {
  const known = results.get(on);
  if (known) return known;
  const made = on.flatMap((result, at) =>
    brief && (result.verdict === 'runs' || result.verdict === 'not-windows')
      ? []
      : namesOf([landings[at]!.group]).map((target) => resultOn(target, result)),
  );
  results.set(on, made);
  return made;
}

function resultOn(target: string, { ways: _, ...result }: NodeResult): RunResult {
  return { ...result, target };
}
