import type { Workload } from '../../find/workload.js';
import { namesOf } from '../../place/groups.js';
import { once } from '../../place/once.js';
import type { Landing, Placed } from '../../place/place-workload.js';
import { reportedResolution } from '../base-image.js';
import type { JudgedContainer } from './facts.js';
import type { NodeResult } from './node-results.js';
import type { Finding, ReportedContainer, ReportedWorkload, RunResult } from './reported-workload.js';

type Names = Pick<ReportedWorkload, 'mayLandOn' | 'mayLandOnIfLabelsMatch'>;

/** Workloads as they are reported; those that land alike share what is the same of them. */
export class WorkloadReports {
  private readonly names = new Map<readonly Landing[], Names>();
  private readonly results = new Map<readonly NodeResult[], readonly RunResult[]>();

  /** @param brief only what does not run is told of each container */
  constructor(private readonly brief: boolean) {}

  of(
    workload: Workload,
    placed: Placed,
    containers: readonly JudgedContainer[],
    findings: readonly Finding[],
  ): ReportedWorkload {
    const { kind, name, namespace, file, line, refused } = workload;
    return {
      kind,
      name,
      namespace,
      file,
      line,
      rejected: refused.length > 0 || placed.runtimeClass.kind === 'conflict',
      ...once(this.names, placed.landings, namesWhere),
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
          results: once(this.results, results, (on) => this.resultsOf(on, placed.landings)),
        };
      }),
      findings,
    };
  }

  private resultsOf(on: readonly NodeResult[], landings: readonly Landing[]): readonly RunResult[] {
    return on.flatMap((result, at) =>
      this.brief && (result.verdict === 'runs' || result.verdict === 'not-windows')
        ? []
        : namesOf([landings[at]!.group]).map((target) => resultOn(target, result)),
    );
  }
}

function namesWhere(landings: readonly Landing[]): Names {
  const where = (answer: Landing['answer']) =>
    namesOf(landings.flatMap((each) => (each.answer === answer ? [each.group] : [])));
  return { mayLandOn: where('yes'), mayLandOnIfLabelsMatch: where('maybe') };
}

function resultOn(target: string, { ways: _, ...result }: NodeResult): RunResult {
  return { ...result, target };
}
