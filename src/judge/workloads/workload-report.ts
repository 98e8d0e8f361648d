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
  const names = (answer: Landing['answer']) =>
    placed.landings.flatMap((landing) => (landing.answer === answer ? namesOf([landing.group]) : []));
  return {
    kind,
    name,
    namespace,
    file,
    line,
    rejected: refused.length > 0 || placed.runtimeClass.kind === 'conflict',
    mayLandOn: names('yes'),
    mayLandOnIfLabelsMatch: names('maybe'),
    containers: workload.containers.map((container, index): ReportedContainer => {
      const { judgement, results } = containers[index]!;
      return {
        name: container.name,
        init: container.init,
        reference: container.reference,
        written: container.written,
        line: container.line,
        builtBy: judgement.made?.builtBy ?? null,
        resolved: reportedResolution(judgement.image, null),
        results: results.flatMap((result, at) =>
          brief && (result.verdict === 'runs' || result.verdict === 'not-windows')
            ? []
            : namesOf([placed.landings[at]!.group]).map((target) => resultOn(target, result)),
        ),
      };
    }),
    findings,
  };
}

function resultOn(target: string, { ways: _, ...result }: NodeResult): RunResult {
  return { ...result, target };
}
