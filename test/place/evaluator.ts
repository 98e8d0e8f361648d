/**
 * A second reading of the same rules, for tests alone: written from Kubernetes' documents over the objects as they are
 * in JSON, without anything of src/.
 */
export interface PodSpec {
  readonly nodeName?: string;
  readonly nodeSelector?: Record<string, string>;
  readonly affinity?: {
    nodeAffinity?: { requiredDuringSchedulingIgnoredDuringExecution?: { nodeSelectorTerms: Term[] } };
  };
  readonly tolerations?: { key?: string; operator?: string; value?: string; effect?: string }[];
}
export interface Expression {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}
export interface Term {
  readonly matchExpressions?: Expression[];
  readonly matchFields?: Expression[];
}
export interface NodeObject {
  readonly metadata: { name: string; labels: Record<string, string> };
  readonly spec: { taints?: { key: string; value?: string; effect: string }[] };
}

const TRANSIENT = /^node\.(?:kubernetes\.io\/(?!os$)|cloudprovider\.kubernetes\.io\/)/;

export function schedulable(pod: PodSpec, node: NodeObject): boolean {
  const { labels } = node.metadata;
  if (pod.nodeName && pod.nodeName !== node.metadata.name) return false;
  for (const key in pod.nodeSelector ?? {}) if (labels[key] !== pod.nodeSelector![key]) return false;
  const required = pod.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  if (required && !required.nodeSelectorTerms.some((term) => matches(term, node))) return false;
  if (pod.nodeName) return true;
  return (node.spec.taints ?? []).every(
    (taint) =>
      taint.effect === 'PreferNoSchedule' ||
      TRANSIENT.test(taint.key) ||
      (pod.tolerations ?? []).some((toleration) => {
        const { key = '', operator = 'Equal', value = '', effect = '' } = toleration;
        if (effect && effect !== taint.effect) return false;
        if (operator === 'Exists') return !key || key === taint.key;
        return key === taint.key && value === (taint.value ?? '');
      }),
  );
}

function matches({ matchExpressions = [], matchFields = [] }: Term, node: NodeObject): boolean {
  if (matchExpressions.length + matchFields.length === 0) return false;
  for (const { key, operator, values = [] } of matchFields) {
    if (key !== 'metadata.name' || values.length !== 1) return false;
    const same = values[0] === node.metadata.name;
    if (!(operator === 'In' ? same : operator === 'NotIn' ? !same : false)) return false;
  }
  return (
    matchExpressions.every((expression) => valid(expression)) &&
    matchExpressions.every((expression) => {
      const { key, operator, values = [] } = expression;
      const value = node.metadata.labels[key];
      if (operator === 'Exists') return value !== undefined;
      if (operator === 'DoesNotExist') return value === undefined;
      if (operator === 'NotIn') return value === undefined || values.indexOf(value) < 0;
      if (operator === 'In') return value !== undefined && values.indexOf(value) >= 0;
      const [have, want] = [int64(value ?? 'none'), int64(values[0]!)];
      return have !== null && want !== null && (operator === 'Gt' ? have > want : have < want);
    })
  );
}

function valid({ key, operator, values = [] }: Expression): boolean {
  if (!/^(?:[a-z0-9.-]+\/)?[a-z0-9]/i.test(key)) return false;
  const textsFit = values.every(
    (value) => value === '' || (value.length <= 63 && /^[a-z0-9]$|^[a-z0-9][-._a-z0-9]*[a-z0-9]$/i.test(value)),
  );
  if (!textsFit) return false;
  if (operator === 'In' || operator === 'NotIn') return values.length > 0;
  if (operator === 'Exists' || operator === 'DoesNotExist') return values.length === 0;
  return (operator === 'Gt' || operator === 'Lt') && values.length === 1 && int64(values[0]!) !== null;
}

function int64(text: string): bigint | null {
  if (!/^[-+]?[0-9]+$/.test(text)) return null;
  const value = BigInt(text.replace('+', ''));
  return BigInt.asIntN(64, value) === value ? value : null;
}
