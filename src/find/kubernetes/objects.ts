import { entryOf, valueAt, type YamlValue } from '../../yaml/value.js';
import { asWritten } from '../unknown.js';
import type { PodRules, ReadWorkload, RuntimeClass } from '../workload.js';
import { readPod } from './pod.js';
import { readNodeSelector, readTolerations, Texts } from './scheduling.js';

/** What a document holds that has to do with where pods run. */
export interface KubernetesObjects {
  readonly workloads: readonly ReadWorkload[];
  readonly runtimeClasses: readonly RuntimeClass[];
}

/** Where pod templates stand: of a Pod, of what makes pods, of a CronJob, of a ScaledJob of KEDA, of a Fleet of Agones,
 * of a PodTemplate. */
const POD_SPECS: readonly (readonly string[])[] = [
  ['spec', 'template', 'spec'],
  ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
  ['spec', 'jobTargetRef', 'template', 'spec'],
  ['spec', 'template', 'spec', 'template', 'spec'],
  ['template', 'spec'],
  ['spec'],
];

/** Lists in lists are nobody's; the reader of YAML is bounded in depth as well. */
const DEEPEST_LIST = 3;

/** The objects of one document, of a `List` one after the other. Whatever is not an object of Kubernetes gives none. */
export function readObjects(root: YamlValue): KubernetesObjects {
  const workloads: ReadWorkload[] = [];
  const runtimeClasses: RuntimeClass[] = [];
  const visit = (object: YamlValue, depth: number): void => {
    const kind = textAt(object, 'kind');
    if (kind === null || textAt(object, 'apiVersion') === null) return;
    const items = entryOf(object, 'items')?.value;
    if (kind.endsWith('List') && items?.kind === 'list') {
      if (depth < DEEPEST_LIST) for (const item of items.items) visit(item, depth + 1);
      return;
    }
    const name = textAt(object, 'metadata', 'name') ?? textAt(object, 'metadata', 'generateName') ?? '';
    const namespace = textAt(object, 'metadata', 'namespace');
    const { line } = entryOf(object, 'kind')!;
    if (kind === 'RuntimeClass') {
      const { refused, ...runtimeClass } = readRuntimeClass(name, object);
      if (refused.length === 0) runtimeClasses.push(runtimeClass);
      // Nothing runs in it, but who checks the set has to know that it is not there.
      else workloads.push({ kind, name, namespace, line, containers: [], rules: rulesOf(runtimeClass, line), refused });
      return;
    }
    const found = podOf(object);
    if (found !== null) workloads.push({ kind, name, namespace, line, ...readPod(...found) });
  };
  visit(root, 0);
  return { workloads, runtimeClasses };
}

function readRuntimeClass(
  name: string,
  object: YamlValue,
): RuntimeClass & { readonly refused: ReadWorkload['refused'] } {
  const texts = new Texts();
  return {
    name,
    nodeSelector: readNodeSelector(valueAt(object, 'scheduling', 'nodeSelector'), texts),
    tolerations: readTolerations(valueAt(object, 'scheduling', 'tolerations'), texts),
    refused: texts.refused,
  };
}

function rulesOf({ nodeSelector, tolerations }: RuntimeClass, line: number): PodRules {
  const lines = { spec: line, nodeSelector: null, runtimeClass: null };
  const nothing = { nodeName: null, terms: null, runtimeClass: null, os: null } as const;
  return { by: 'kubernetes', nodeSelector, tolerations, lines, ...nothing };
}

/** The spec of its pods, and what that stands in. */
function podOf(object: YamlValue): readonly [spec: YamlValue, around: YamlValue] | null {
  for (const path of POD_SPECS) {
    const around = valueAt(object, ...path.slice(0, -1));
    const spec = entryOf(around, 'spec')?.value;
    if (around && spec && entryOf(spec, 'containers')?.value.kind === 'list') return [spec, around];
  }
  return null;
}

function textAt(value: YamlValue, ...path: readonly string[]): string | null {
  const found = valueAt(value, ...path);
  return found?.kind === 'text' ? asWritten(found.text) : null;
}
