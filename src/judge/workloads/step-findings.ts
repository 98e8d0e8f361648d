import type { Workload } from '../../find/workload.js';
import type { Node } from '../../place/node.js';
import { type Verdict, worstOf } from '../../rules/verdict.js';
import { type Facts, finding } from './facts.js';
import { listed, say } from './finding-words.js';
import type { MadeImage } from './made-images.js';
import type { NodeResult } from './node-results.js';
import type { Finding } from './reported-workload.js';

const HAPPENS: Readonly<Record<Verdict, string>> = {
  runs: 'runs',
  'at-risk': 'may fail',
  'hyperv-only': 'fails with process isolation',
  'cannot-run': 'fails',
  unknown: 'is not known to work',
  'not-windows': 'is not judged',
};

/** What steps start, on their machines: one finding for each rule. */
export function stepFindings({ workload, placed, containers }: Facts): readonly Finding[] {
  return workload.containers.flatMap((container, at) => {
    const { judgement, results } = containers[at]!;
    const byRule = new Map<string, { readonly results: NodeResult[]; readonly nodes: Node[] }>();
    results.forEach((result, index) => {
      if (result.severity === 'off') return;
      const key = `${result.rule} ${result.verdict}`;
      const known = byRule.get(key) ?? { results: [], nodes: [] };
      known.results.push(result);
      known.nodes.push(...placed.landings[index]!.group.nodes);
      byRule.set(key, known);
    });
    const { made } = judgement;
    const what = startedAs(workload, container.written);
    const built = made === null ? '' : `, built by ${placeOf(made)},`;
    return [...byRule.values()].map(({ results: same, nodes }): Finding => {
      const [first] = same;
      const { rule, verdict, errors, ways } = first!;
      const machines = listed(nodes.map(({ name }) => name));
      const why =
        rule === 'windows-image-on-linux-node' ? say.windowsOnly(container.written, machines) : first!.message;
      return finding({
        what: rule,
        severity: worstOf(same.map(({ severity }) => severity)),
        line: container.line,
        nodes: nodes.map(({ name }) => name),
        containers: [container.name],
        rules: [rule],
        errors,
        message: say.step(what + built, HAPPENS[verdict], machines, why),
        ways:
          rule === 'windows-image-on-linux-node'
            ? ['run it in a job on Windows (runs-on: windows-2022)']
            : ways.map(({ kind, text }) => (made !== null && kind === 'change' ? `in ${placeOf(made)} ${text}` : text)),
        ...(made === null
          ? {}
          : {
              chain: [
                `${made.builtBy.dockerfile}:${made.builtBy.line}`,
                made.builtBy.base,
                made.name,
                what,
                nodes[0]!.name,
              ],
            }),
      });
    });
  });
}

/** `docker run of IMAGE`, `Service/web (IMAGE)`. */
export function startedAs({ kind, name }: Workload, image: string): string {
  if (kind.startsWith('docker ')) return `${kind} of ${image}`;
  return image === '' ? `${kind}/${name}` : `${kind}/${name} (${image})`;
}

function placeOf({ builtBy: { dockerfile, line } }: MadeImage): string {
  return `${dockerfile}:${line}`;
}
