import { entryOf, itemsOf, valueAt, type YamlValue } from '../../yaml/value.js';
import { asWritten } from '../unknown.js';
import type { Container, PodRules, Refusal } from '../workload.js';
import { readNodeSelector, readTerms, readTolerations, Texts } from './scheduling.js';

/** What the spec of a pod says. */
export interface Pod {
  readonly containers: readonly Container[];
  readonly rules: PodRules;
  readonly refused: readonly Refusal[];
}

/**
 * Reads the spec of a pod or of a pod template.
 * @param around the pod, or its template
 */
export function readPod(spec: YamlValue, around: YamlValue): Pod {
  const texts = new Texts();
  const ofPod = hostProcessOf(spec);
  const containers = (key: string, init: boolean): readonly Container[] =>
    itemsOf(entryOf(spec, key)?.value).map((item) => readContainer(item, init, ofPod));
  const nodeSelector = entryOf(spec, 'nodeSelector');
  const runtimeClass = entryOf(spec, 'runtimeClassName');
  const rules: PodRules = {
    by: 'kubernetes',
    nodeName: notEmpty(texts.of(entryOf(spec, 'nodeName')?.value, 'nodeName')),
    nodeSelector: readNodeSelector(nodeSelector?.value, texts),
    terms: readTerms(spec, texts),
    tolerations: readTolerations(entryOf(spec, 'tolerations')?.value, texts),
    runtimeClass: notEmpty(texts.of(runtimeClass?.value, 'runtimeClassName')),
    os:
      texts.of(valueAt(spec, 'os', 'name'), 'os.name') ??
      texts.of(valueAt(around, 'metadata', 'labels', 'kubernetes.io/os'), 'kubernetes.io/os'),
    lines: { spec: spec.line, nodeSelector: nodeSelector?.line ?? null, runtimeClass: runtimeClass?.line ?? null },
  };
  const all = [...containers('initContainers', true), ...containers('containers', false)];
  return { containers: all, rules, refused: [...texts.refused, ...hostProcessRefused(spec, all)] };
}

/** The API wants all containers of a pod to be processes of the host, in its network, or none. */
function hostProcessRefused(spec: YamlValue, containers: readonly Container[]): readonly Refusal[] {
  const process = containers.find(({ hostProcess }) => hostProcess);
  if (process === undefined) return [];
  const other = containers.find(({ hostProcess }) => !hostProcess);
  if (other !== undefined) return [{ what: 'host-process-refused', line: other.line, because: 'not-all' }];
  const network = entryOf(spec, 'hostNetwork');
  const missing = network === undefined || (network.value.kind === 'boolean' && /^false$/i.test(network.value.text));
  return missing
    ? [{ what: 'host-process-refused', line: network?.line ?? process.line, because: 'no-host-network' }]
    : [];
}

function readContainer(item: YamlValue, init: boolean, ofPod: boolean | null): Container {
  const name = entryOf(item, 'name')?.value;
  const image = entryOf(item, 'image');
  const written = image?.value.kind === 'text' ? asWritten(image.value.text) : '';
  return {
    name: name?.kind === 'text' ? asWritten(name.text) : '',
    init,
    reference: written === '' ? null : written,
    written,
    line: image?.line ?? item.line,
    // The container's own word wins over the pod's.
    hostProcess: hostProcessOf(item) ?? ofPod ?? false,
  };
}

/** https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/ */
function hostProcessOf(value: YamlValue): boolean | null {
  const said = valueAt(value, 'securityContext', 'windowsOptions', 'hostProcess');
  return said?.kind === 'boolean' ? said.text.toLowerCase() === 'true' : null;
}

function notEmpty(text: string | null): string | null {
  return text === '' ? null : text;
}
