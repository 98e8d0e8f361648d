import type { PodRules } from '../../find/workload.js';
import type { Node } from '../../place/node.js';
import type { Placed } from '../../place/place-workload.js';
import { CONFIG_FILE } from '../../words/config-file.js';
import { type Facts, finding, nameOf, selectorLine } from './facts.js';
import { containersInWords, nodesInWords, say } from './finding-words.js';
import { landingAdvice } from './landing-advice.js';
import { linuxOnWindows, listsOnWindows, onLinux } from './linux-findings.js';
import { noNodeMatches } from './no-node-matches.js';
import { named } from './node-results.js';
import { refusals } from './refusals.js';
import type { Finding } from './reported-workload.js';
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
  const { workload, placed, landed } = facts;
  const { failing } = landed;
  if (failing === null) return [];
  const { bad, badInWords, nowhere, severity, rules, errors, why } = failing;
  const names = failing.containers.map((at) => workload.containers[at]!.name);
  const command = placed.rules.by === 'command' ? startedAs(workload, workload.containers[0]!.written) : null;
  const words = [nameOf(workload), badInWords, containersInWords(names), why] as const;
  return [
    finding({
      what: nowhere ? 'no-node-runs-it' : 'lands-where-it-cannot-run',
      severity,
      line: nowhere ? lineOf(facts, names) : selectorLine(facts),
      nodes: named(bad),
      containers: names,
      rules,
      errors,
      message: command
        ? say.step(command, 'will not run', badInWords, why)
        : nowhere
          ? say.nowhere(...words)
          : say.lands(...words),
      ...chainOf(facts, names, bad),
      ...landingAdvice(facts, failing),
    }),
  ];
}

/** What is at risk, or not known: one finding for each rule. */
function lesser({ workload, landed }: Facts): readonly Finding[] {
  return landed.lesser.map(({ first, severity, nodes, containers: at }) => {
    const container = workload.containers[at[0]!]!;
    const message =
      first.message === '' || container.reference === null ? say.unknownImage(container.written) : first.message;
    return finding({
      what: first.rule as Finding['what'],
      severity,
      line: container.line,
      nodes,
      containers: at.map((index) => workload.containers[index]!.name),
      rules: [first.rule],
      errors: first.errors,
      message,
    });
  });
}

function notDeclared(facts: Facts): readonly Finding[] {
  const { workload, placed } = facts;
  if (placed.runtimeClass.kind === 'not-known') return [];
  const { open } = facts.landed;
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
        `declare the labels of the target in ${CONFIG_FILE} (labels), or give the nodes themselves (--target @nodes.json)`,
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
