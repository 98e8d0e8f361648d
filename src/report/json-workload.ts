import type { Finding, ReportedContainer, ReportedWorkload, RunResult } from '../judge/workloads/reported-workload.js';

/** A workload of the JSON report, its keys in their order. */
export function workloadOf(workload: ReportedWorkload): ReportedWorkload {
  const { kind, name, namespace, file, line, rejected, mayLandOn, mayLandOnIfLabelsMatch } = workload;
  return {
    kind,
    name,
    namespace,
    file,
    line,
    rejected,
    mayLandOn,
    mayLandOnIfLabelsMatch,
    containers: workload.containers.map(containerOf),
    findings: workload.findings.map(findingOf),
  };
}

function containerOf(container: ReportedContainer): ReportedContainer {
  const { name, init, reference, written, line, builtBy, resolved, results } = container;
  return { name, init, reference, written, line, builtBy, resolved, results: results.map(resultOf) };
}

function resultOf({ target, selected, verdict, rule, severity, message, errors }: RunResult): RunResult {
  return { target, selected, verdict, rule, severity, message, errors };
}

function findingOf(finding: Finding): Finding {
  const { what, rules, severity, line, nodes, containers, message, ways, errors, add, advice, docs } = finding;
  const { chain, label, has, nodesHave, taint, imageRunsOnThose, write, constraint, ignored, known } = finding;
  const more = { chain, label, has, nodesHave, taint, imageRunsOnThose, write, constraint, ignored, known };
  const there = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
  return { what, rules, severity, line, nodes, containers, message, ways, errors, add, advice, docs, ...there };
}
