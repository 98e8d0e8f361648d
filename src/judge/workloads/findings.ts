import type { PodRules } from '../../find/workload.js';
import type { Node } from '../../place/node.js';
import type { Placed } from '../../place/place-workload.js';
import { worstOf } from '../../rules/verdict.js';
import { type Facts, fails, finding, named, nameOf, nodesOf, selectorLine } from './facts.js';
import { containersInWords, nodesInWords, say } from './finding-words.js';
import { landingAdvice } from './landing-advice.js';
import { linuxOnWindows, listsOnWindows, onLinux } from './linux-findings.js';
import { noNodeMatches } from './no-node-matches.js';
import { refusals } from './refusals.js';
import type { Finding, RunResult } from './reported-workload.js';
import { stepsOf } from './run-steps.js';
import { startedAs, stepFindings } from './step-findings.js';
import { taskFindings } from './task-findings.js';

/** What a person should know of a workload; nothing of one that has nothing to do with Windows. */
export function findingsOf(facts: Facts): readonly Finding[] {
  const { workload, windows, placed } = facts;
  if (workload.refused.length > 0) return refusals(workload);
  if (stepsOf(workload) !== null) return stepFindings(facts);
  if (!windows) return [...linuxOnWindows(facts), ...listsOnWindows(facts, cannotRun(facts))];
  const { runtimeClass } = placed;
  if (runtimeClass.kind === 'conflict') {
    const { label, pod, runtimeClass: has } = runtimeClass;
    const { lines, runtimeClass: name } = placed.rules as PodRules;
    const message = say.runtimeClassConflict(nameOf(workload), name ?? '', label, pod, has);
    return [
      finding({
        what: 'runtimeclass-conflict',
        severity: 'error',
        line: lines.nodeSelector ?? lines.spec,
        message,
        label,
        has: pod,
      }),
    ];
  }
  const found = [
    ...runtimeClassNotKnown(facts),
    ...(placed.rules.by === 'ecs' ? taskFindings(facts, placed.rules) : onLinux(facts)),
    ...cannotRun(facts),
    ...lesser(facts),
    ...notDeclared(facts),
    ...(placed.landings.length === 0 ? noNodeMatches(facts) : []),
  ];
  return found.filter(({ severity }) => severity !== 'off');
}

function runtimeClassNotKnown({ workload, placed }: Facts): readonly Finding[] {
  const { rules, runtimeClass } = placed;
  if (runtimeClass.kind !== 'not-known' || rules.by !== 'kubernetes') return [];
  const name = rules.runtimeClass ?? '';
  return [
    finding({
      what: 'runtimeclass-not-known',
      severity: 'warning',
      line: rules.lines.runtimeClass ?? workload.line,
      message: say.runtimeClassUnknown(nameOf(workload), name),
      ways: ['add the manifest of the RuntimeClass to those that are checked (manifests)'],
    }),
  ];
}

/** All nodes, or some, are known not to run it. */
function cannotRun(facts: Facts): readonly Finding[] {
  const { workload, placed, containers } = facts;
  const sure = placed.landings
    .map((landing, index) => ({ landing, index }))
    .filter(({ landing }) => landing.answer === 'yes' && landing.group.node.host !== null);
  const failing = sure.filter(({ index }) => containers.some(({ results }) => fails(results[index]!)));
  if (failing.length === 0) return [];
  const results = failing.flatMap(({ index }) => containers.map((each) => each.results[index]!)).filter(fails);
  const bad = nodesOf(failing.map(({ landing }) => landing));
  const names = workload.containers.flatMap(({ name }, at) =>
    failing.some(({ index }) => fails(containers[at]!.results[index]!)) ? [name] : [],
  );
  const open = placed.landings.some(({ group, answer }) => answer === 'maybe' && group.node.host !== null);
  const onOther = placed.landings.some(
    ({ group, answer }, index) =>
      answer === 'yes' && group.node.host === null && containers.every(({ results }) => !fails(results[index]!)),
  );
  const nowhere = failing.length === sure.length && !open && !onOther;
  const why = whyNot(facts, results);
  const command = placed.rules.by === 'command' ? startedAs(workload, workload.containers[0]!.written) : null;
  const words = [nameOf(workload), nodesInWords(bad), containersInWords(names), why] as const;
  return [
    finding({
      what: nowhere ? 'no-node-runs-it' : 'lands-where-it-cannot-run',
      severity: worstOf(results.map(({ severity }) => severity)),
      line: nowhere ? lineOf(facts, names) : selectorLine(facts),
      nodes: named(bad),
      containers: names,
      rules: [...new Set(results.map(({ rule }) => rule))],
      errors: [...new Set(results.flatMap(({ errors }) => errors))],
      message: command
        ? say.step(command, 'will not run', nodesInWords(bad), why)
        : nowhere
          ? say.nowhere(...words)
          : say.lands(...words),
      ...chainOf(facts, names, bad),
      ...landingAdvice(facts, { bad, nowhere }),
    }),
  ];
}

/** The reason of each container once, on the first node where it fails. */
function whyNot({ containers }: Facts, results: readonly RunResult[]): string {
  const reasons = containers.flatMap(
    (container) => container.results.find((each) => results.includes(each))?.message ?? [],
  );
  return [...new Set(reasons)].slice(0, 3).join(' ');
}

/** What is at risk, or not known: one finding for each rule. */
function lesser({ workload, placed, containers }: Facts): readonly Finding[] {
  const byRule = new Map<string, { results: RunResult[]; nodes: Set<Node>; containers: Set<number> }>();
  placed.landings.forEach(({ group, answer }, index) => {
    if (answer !== 'yes') return;
    containers.forEach(({ results }, at) => {
      const result = results[index]!;
      if (fails(result) || result.severity === 'off') return;
      const known = byRule.get(result.rule) ?? { results: [], nodes: new Set(), containers: new Set() };
      known.results.push(result);
      for (const node of group.nodes) known.nodes.add(node);
      known.containers.add(at);
      byRule.set(result.rule, known);
    });
  });
  return [...byRule.values()].map(({ results, nodes, containers: at }) => {
    const [first] = results;
    const container = workload.containers[[...at][0]!]!;
    const message =
      first!.message === '' || container.reference === null ? say.unknownImage(container.written) : first!.message;
    return finding({
      what: first!.rule as Finding['what'],
      severity: worstOf(results.map(({ severity }) => severity)),
      line: container.line,
      nodes: named([...nodes]),
      containers: [...at].map((index) => workload.containers[index]!.name),
      rules: [first!.rule],
      errors: first!.errors,
      message,
    });
  });
}

function notDeclared(facts: Facts): readonly Finding[] {
  const { workload, placed } = facts;
  if (placed.runtimeClass.kind === 'not-known') return [];
  const open = nodesOf(placed.landings.filter(({ answer }) => answer === 'maybe'));
  if (open.length === 0) return [];
  const labels = labelsAsked(placed).filter((label) => open.some((node) => !node.labels.has(label)));
  return [
    finding({
      what: 'labels-not-declared',
      severity: 'notice',
      line: selectorLine(facts),
      nodes: named(open),
      message: say.labelsNotDeclared(nameOf(workload), labels, nodesInWords(open)),
      ways: [
        'declare the labels of the target in the config file (labels), or give the nodes themselves (--target @nodes.json)',
      ],
    }),
  ];
}

function labelsAsked({ rules }: Placed): readonly string[] {
  if (rules.by === 'swarm') return [...new Set(rules.constraints.map(({ key }) => key))];
  if (rules.by !== 'kubernetes') return [];
  const expressions = (rules.terms ?? []).flatMap((term) => term.expressions.map(({ key }) => key));
  return [...new Set([...rules.nodeSelector.keys(), ...expressions])];
}

function lineOf({ workload }: Facts, names: readonly string[]): number {
  return workload.containers.find(({ name }) => names.includes(name))?.line ?? workload.line;
}

/** From the Dockerfile to the first node, for an image that is built here. */
function chainOf(
  { workload, containers }: Facts,
  names: readonly string[],
  bad: readonly Node[],
): Pick<Finding, 'chain'> {
  const at = workload.containers.findIndex(
    ({ name }, index) => names.includes(name) && containers[index]!.judgement.made,
  );
  const made = containers[at]?.judgement.made;
  if (!made) return {};
  const { dockerfile, line, base } = made.builtBy;
  return { chain: [`${dockerfile}:${line}`, base, made.name, nameOf(workload), bad[0]?.name ?? ''] };
}
