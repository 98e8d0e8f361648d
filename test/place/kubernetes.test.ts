import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayLandOnNode, merge } from '../../src/place/kubernetes.js';
import { type Expression, type NodeObject, type PodSpec, schedulable, type Term } from './evaluator.js';
import { node, nodeOf, rulesOf } from './pods.js';

const OS = 'kubernetes.io/os';
const BUILD = 'node.kubernetes.io/windows-build';
const SKU = 'kubernetes.azure.com/os-sku';

const WIN19 = node('win19', { [OS]: 'windows', [BUILD]: '10.0.17763', [SKU]: 'Windows2019', rank: '19' });
const WIN22 = node('win22', { [OS]: 'windows', [BUILD]: '10.0.20348', [SKU]: 'Windows2022', rank: '22' });
const LINUX = node('linux', { [OS]: 'linux', [SKU]: 'Ubuntu' });
const NODES = [LINUX, WIN19, WIN22];

const selector = (nodeSelector: Record<string, string>): PodSpec => ({ nodeSelector });
const terms = (...nodeSelectorTerms: Term[]): PodSpec => ({
  affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } },
});
const needs = (key: string, operator: string, ...values: string[]): Expression =>
  values.length > 0 ? { key, operator, values } : { key, operator };
const expressions = (...matchExpressions: Expression[]): Term => ({ matchExpressions });
const fields = (...matchFields: Expression[]): Term => ({ matchFields });
const one = (...matchExpressions: Expression[]): PodSpec => terms({ matchExpressions });

async function landsOn(pod: PodSpec, nodes: readonly NodeObject[] = NODES): Promise<string> {
  const rules = await rulesOf(pod);
  return nodes
    .filter((each) => mayLandOnNode(rules, nodeOf(each)) === 'yes')
    .map(({ metadata }) => metadata.name)
    .join(' ');
}

const ALL = 'linux win19 win22';

/** https://github.com/kubernetes/component-helpers/blob/master/scheduling/corev1/nodeaffinity/nodeaffinity_test.go has such shapes. */
describe('selectors and required affinity', () => {
  test.each<[string, PodSpec, string]>([
    ['nothing is asked for', {}, ALL],
    ['a label', selector({ [OS]: 'windows' }), 'win19 win22'],
    ['two labels, both are needed', selector({ [OS]: 'windows', [BUILD]: '10.0.20348' }), 'win22'],
    ['a value in the wrong case', selector({ [OS]: 'Windows' }), ''],
    ['a label that no node has', selector({ pool: 'a' }), ''],
    ['In', one(needs(BUILD, 'In', '10.0.17763', '10.0.20348')), 'win19 win22'],
    ['In, none of them there', one(needs(BUILD, 'In', '10.0.26100')), ''],
    ['In without values', one({ key: BUILD, operator: 'In', values: [] }), ''],
    ['NotIn, which lets in what has no such label', one(needs(BUILD, 'NotIn', '10.0.17763')), 'linux win22'],
    ['NotIn with an os beside it', one(needs(OS, 'In', 'windows'), needs(BUILD, 'NotIn', '10.0.17763')), 'win22'],
    ['NotIn without values', one({ key: BUILD, operator: 'NotIn', values: [] }), ''],
    ['Exists', one(needs(BUILD, 'Exists')), 'win19 win22'],
    ['Exists with a value', one(needs(BUILD, 'Exists', '10.0.17763')), ''],
    ['DoesNotExist', one(needs(BUILD, 'DoesNotExist')), 'linux'],
    ['Gt of integers', one(needs('rank', 'Gt', '19')), 'win22'],
    ['Lt of integers', one(needs('rank', 'Lt', '22')), 'win19'],
    ['Gt of a version, which is not an integer', one(needs(BUILD, 'Gt', '17763')), ''],
    ['Gt with a version', one(needs('rank', 'Gt', '10.0.17763')), ''],
    ['Gt with two values', one(needs('rank', 'Gt', '1', '2')), ''],
    ['an operator that nobody knows', one(needs(OS, 'Is', 'windows')), ''],
    [
      'two terms: one is enough',
      terms(expressions(needs(BUILD, 'In', '10.0.17763')), expressions(needs(SKU, 'In', 'Ubuntu'))),
      'linux win19',
    ],
    ['two expressions in a term: both', one(needs(BUILD, 'Exists'), needs(SKU, 'In', 'Windows2022')), 'win22'],
    ['an empty term', terms({}), ''],
    ['an empty term beside another', terms({}, expressions(needs(OS, 'In', 'linux'))), 'linux'],
    ['no terms', terms(), ''],
    [
      'a term that cannot be read beside another',
      terms(expressions(needs(OS, 'In', 'not a value!')), expressions(needs(OS, 'In', 'linux'))),
      'linux',
    ],
    ['a value longer than 63', one(needs(OS, 'NotIn', 'x'.repeat(64))), ''],
    ['a key that is none', one(needs('-os', 'DoesNotExist')), ''],
    [
      'selector and affinity: both',
      { ...selector({ [OS]: 'windows' }), ...one(needs(SKU, 'NotIn', 'Windows2019')) },
      'win22',
    ],
    ['a field', terms(fields(needs('metadata.name', 'In', 'win19'))), 'win19'],
    ['a field that must not be', terms(fields(needs('metadata.name', 'NotIn', 'win19'))), 'linux win22'],
    ['a field with two values', terms(fields(needs('metadata.name', 'In', 'win19', 'win22'))), ''],
    ['a field of another name', terms(fields(needs('metadata.uid', 'In', 'win19'))), ''],
    [
      'fields and expressions: both',
      terms({ ...fields(needs('metadata.name', 'NotIn', 'win19')), ...expressions(needs(OS, 'In', 'windows')) }),
      'win22',
    ],
    ['a node by its name', { nodeName: 'win22' }, 'win22'],
    ['a node by its name that the selector does not fit', { nodeName: 'win22', ...selector({ [OS]: 'linux' }) }, ''],
  ])('%s', async (_, pod, expected) => {
    expect(await landsOn(pod)).toBe(expected);
    expect(
      NODES.filter((each) => schedulable(pod, each))
        .map(({ metadata }) => metadata.name)
        .join(' '),
    ).toBe(expected);
  });

  test('what is only preferred excludes nothing', async () => {
    const preferred = [{ weight: 1, preference: { matchExpressions: [needs(OS, 'In', 'linux')] } }];
    const affinity = { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: preferred } };
    expect(await landsOn({ affinity } as PodSpec)).toBe(ALL);
  });
});

describe('taints and tolerations', () => {
  const taint = (key: string, value: string, effect: string) =>
    node('tainted', { [OS]: 'windows' }, [{ key, value, effect }]);
  const OS_TAINT = taint('os', 'windows', 'NoSchedule');
  test.each<[string, NodeObject, PodSpec['tolerations'], boolean]>([
    ['not tolerated', OS_TAINT, [], false],
    ['equal', OS_TAINT, [{ key: 'os', operator: 'Equal', value: 'windows', effect: 'NoSchedule' }], true],
    ['equal is the default', OS_TAINT, [{ key: 'os', value: 'windows' }], true],
    ['another case of the value', OS_TAINT, [{ key: 'os', value: 'Windows' }], false],
    ['another case of the key', OS_TAINT, [{ key: 'OS', value: 'windows' }], false],
    ['another effect', OS_TAINT, [{ key: 'os', value: 'windows', effect: 'NoExecute' }], false],
    ['exists', OS_TAINT, [{ key: 'os', operator: 'Exists' }], true],
    ['exists for everything', OS_TAINT, [{ operator: 'Exists' }], true],
    ['exists for every key, of one effect', OS_TAINT, [{ operator: 'Exists', effect: 'NoSchedule' }], true],
    ['no key and equal', OS_TAINT, [{ value: 'windows' }], false],
    ['NoExecute', taint('os', 'windows', 'NoExecute'), [], false],
    ['PreferNoSchedule never keeps away', taint('os', 'windows', 'PreferNoSchedule'), [], true],
    ['a cordon', taint('node.kubernetes.io/unschedulable', '', 'NoSchedule'), [], true],
    ['not ready', taint('node.kubernetes.io/not-ready', '', 'NoExecute'), [], true],
    [
      'a cloud provider at work',
      taint('node.cloudprovider.kubernetes.io/uninitialized', 'true', 'NoSchedule'),
      [],
      true,
    ],
    ['what begins alike and stays', taint('node.kubernetes.io/os', 'windows', 'NoSchedule'), [], false],
  ])('%s', async (_, tainted, tolerations, lands) => {
    const pod = { tolerations: tolerations! };
    expect([await landsOn(pod, [tainted]), schedulable(pod, tainted)]).toEqual([lands ? 'tainted' : '', lands]);
  });

  test('GKE adds the toleration to pods that select Windows, there alone', async () => {
    const taints = [{ key: 'node.kubernetes.io/os', value: 'windows', effect: 'NoSchedule' }];
    const gke = node('gke', { [OS]: 'windows', 'cloud.google.com/gke-nodepool': 'win' }, taints);
    const own = node('own', { [OS]: 'windows' }, taints);
    expect(await landsOn(selector({ [OS]: 'windows' }), [gke, own])).toBe('gke');
    expect(await landsOn(one(needs(OS, 'In', 'windows')), [gke, own])).toBe('gke');
    expect(await landsOn({}, [gke, own])).toBe('');
  });
});

describe('a RuntimeClass', () => {
  const toleration = { key: 'os', operator: 'Exists', value: '', effect: '' };
  test('its selector and tolerations are added', async () => {
    const rules = await rulesOf(selector({ [OS]: 'windows' }));
    const merged = merge(rules, {
      name: 'w',
      nodeSelector: new Map([[BUILD, '10.0.17763']]),
      tolerations: [toleration],
    });
    const tainted = nodeOf({ ...WIN19, spec: { taints: [{ key: 'os', value: 'windows', effect: 'NoSchedule' }] } });
    expect(merged.ok && [tainted, nodeOf(WIN22)].map((each) => mayLandOnNode(merged.rules, each))).toEqual([
      'yes',
      'no',
    ]);
  });

  test('the same label with another value is refused, with the same it is not', async () => {
    const rules = await rulesOf(selector({ [BUILD]: '10.0.20348' }));
    const of = (build: string) => merge(rules, { name: 'w', nodeSelector: new Map([[BUILD, build]]), tolerations: [] });
    expect(of('10.0.17763')).toEqual({ ok: false, label: BUILD, pod: '10.0.20348', runtimeClass: '10.0.17763' });
    expect(of('10.0.20348').ok).toBe(true);
  });
});

describe('a target of which not all labels are known', () => {
  const known = { ...nodeOf(node('prod', { [OS]: 'windows' })), allLabels: false };
  test.each<[string, PodSpec, string]>([
    ['what is known fits', selector({ [OS]: 'windows' }), 'yes'],
    ['what is known does not fit', selector({ [OS]: 'linux', pool: 'a' }), 'no'],
    ['a label that nobody told', selector({ [OS]: 'windows', pool: 'a' }), 'maybe'],
    ['an expression on one', one(needs('pool', 'DoesNotExist')), 'maybe'],
    ['what keeps it off nodes that are no machines', one(needs('type', 'NotIn', 'virtual-kubelet')), 'yes'],
    ['that and more', one(needs('type', 'NotIn', 'virtual-kubelet', 'spot')), 'maybe'],
    [
      'two terms, one fits',
      terms(expressions(needs('pool', 'Exists')), expressions(needs(OS, 'In', 'windows'))),
      'yes',
    ],
    [
      'two terms, one open, one not',
      terms(expressions(needs('pool', 'Exists')), expressions(needs(OS, 'In', 'linux'))),
      'maybe',
    ],
  ])('%s', async (_, pod, expected) => {
    expect(mayLandOnNode(await rulesOf(pod), known)).toBe(expected);
  });
});

describe('against a second evaluator', () => {
  const key = fc.constantFrom(OS, BUILD, 'pool', 'rank', 'example.com/x');
  const value = fc.constantFrom(
    'windows',
    'Windows',
    'linux',
    '10.0.17763',
    '10.0.20348',
    'a',
    '',
    '5',
    '-3',
    '+7',
    '007',
    '9223372036854775807',
    '9223372036854775808',
    'not a value',
    'x'.repeat(63),
    'x'.repeat(64),
    '-x',
    'a_b.c',
  );
  const operator = fc.constantFrom('In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt', 'in', '');
  const expression = fc.record({ key, operator, values: fc.array(value, { maxLength: 3 }) });
  const field = fc.record({
    key: fc.constant('metadata.name'),
    operator: fc.constantFrom('In', 'NotIn', 'Exists', 'Gt'),
    values: fc.array(fc.constantFrom('n', 'm'), { maxLength: 2 }),
  });
  const term = fc.record(
    { matchExpressions: fc.array(expression, { maxLength: 3 }), matchFields: fc.array(field, { maxLength: 2 }) },
    { requiredKeys: [] },
  );
  const taintKey = fc.constantFrom('os', 'OS', 'node.kubernetes.io/os', 'node.kubernetes.io/not-ready', 'a');
  const effect = fc.constantFrom('NoSchedule', 'NoExecute', 'PreferNoSchedule');
  const taintValue = fc.constantFrom('windows', 'Windows', '');
  const toleration = fc.record(
    { key: taintKey, operator: fc.constantFrom('Equal', 'Exists'), value: taintValue, effect },
    { requiredKeys: [] },
  );
  const pod: fc.Arbitrary<PodSpec> = fc.record(
    {
      nodeName: fc.constantFrom('n', 'm'),
      nodeSelector: fc.dictionary(key, value, { maxKeys: 2 }),
      affinity: fc.array(term, { maxLength: 3 }).map((each) => terms(...(each as Term[])).affinity!),
      tolerations: fc.array(toleration, { maxLength: 3 }) as fc.Arbitrary<NonNullable<PodSpec['tolerations']>>,
    },
    { requiredKeys: [] },
  );
  const labels = fc.dictionary(key, value, { maxKeys: 4 });
  const taints = fc.array(fc.record({ key: taintKey, value: taintValue, effect }), { maxLength: 2 });

  test('they agree on every pod and node', async () => {
    await fc.assert(
      fc.asyncProperty(pod, labels, taints, async (spec, has, tainted) => {
        const object = node('n', has, tainted);
        const answer = mayLandOnNode(await rulesOf(spec), nodeOf(object));
        expect(answer).toBe(schedulable(spec, object) ? 'yes' : 'no');
      }),
      { numRuns: 600 },
    );
  });
});
