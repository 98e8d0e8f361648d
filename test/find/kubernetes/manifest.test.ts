import { describe, expect, test } from 'vitest';
import { splitDocuments } from '../../../src/find/documents.js';
import { readManifest } from '../../../src/find/manifest.js';
import type { Workload } from '../../../src/find/workload.js';
import { cpuTime } from '../../cpu-time.js';

const FILES: Readonly<Record<string, string>> = {
  'k8s/.env': 'TAG=ltsc2022\n',
  'k8s/base.yaml': 'services:\n  base:\n    image: b:1\n  more:\n    image: m:1\n',
};
const read = (text: string) => readManifest('k8s/all.yaml', text, async (path) => FILES[path] ?? null);
const short = ({ kind, name, line, containers }: Workload) =>
  `${kind}/${name}:${line} ${containers.map((each) => `${each.init ? 'init ' : ''}${each.name}=${each.reference}:${each.line}`).join(' ')}`;

describe('documents of a text', () => {
  test.each<[string, [number, string][]]>([
    ['a: 1\n', [[1, 'a: 1\n']]],
    [
      '---\na: 1\n---\nb: 2',
      [
        [1, '\na: 1\n'],
        [3, '\nb: 2'],
      ],
    ],
    [
      '# c\n---\r\na: 1\r\n...\r\n--- # d\r\nb: 2',
      [
        [1, '# c\n'],
        [2, '\r\na: 1\r\n'],
        [5, ' # d\r\nb: 2'],
      ],
    ],
    ['a: |\n  ---\n  x\n----\nb: 1', [[1, 'a: |\n  ---\n  x\n----\nb: 1']]],
    ['', []],
    ['---\n---\n \n', []],
  ])('%j', (text, expected) => {
    expect(splitDocuments(text).map(({ line, text }) => [line, text])).toEqual(expected);
  });
});

const template = (indent: string) =>
  `template:\n  spec:\n    nodeSelector:\n      kubernetes.io/os: windows\n    initContainers:\n      - name: first\n        image: a:1\n    containers:\n      - image: b:2\n        name: main\n`.replaceAll(
    '\n',
    `\n${indent}`,
  );

describe('pod templates wherever they stand', () => {
  test.each<[string, string, string[]]>([
    [
      'a Pod',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\nspec:\n  containers:\n    - name: c\n      image: i:1\n',
      ['Pod/p:2 c=i:1:8'],
    ],
    [
      'a Deployment',
      `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec:\n  ${template('  ')}`,
      ['Deployment/d:2 init first=a:1:11 main=b:2:13'],
    ],
    [
      'whatever has a template',
      `apiVersion: argoproj.io/v1\nkind: Rollout\nmetadata: {name: r}\nspec:\n  ${template('  ')}`,
      ['Rollout/r:2 init first=a:1:11 main=b:2:13'],
    ],
    [
      'a CronJob',
      `apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: c}\nspec:\n  jobTemplate:\n    spec:\n      ${template('      ')}`,
      ['CronJob/c:2 init first=a:1:13 main=b:2:15'],
    ],
    [
      'a ScaledJob',
      `apiVersion: keda.sh/v1alpha1\nkind: ScaledJob\nmetadata: {name: s}\nspec:\n  jobTargetRef:\n    ${template('    ')}`,
      ['ScaledJob/s:2 init first=a:1:12 main=b:2:14'],
    ],
    [
      'a Fleet',
      `apiVersion: agones.dev/v1\nkind: Fleet\nmetadata: {name: f}\nspec:\n  template:\n    spec:\n      ${template('      ')}`,
      ['Fleet/f:2 init first=a:1:13 main=b:2:15'],
    ],
    [
      'a List',
      'apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Pod\n    metadata: {generateName: g-}\n    spec: {containers: [{name: c, image: i}]}\n',
      ['Pod/g-:5 c=i:7'],
    ],
    [
      'JSON',
      '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},\n"spec":{"containers":[{"name":"c",\n"image":"i"}]}}',
      ['Pod/p:1 c=i:3'],
    ],
    [
      'several documents, others between',
      'apiVersion: v1\nkind: Service\nspec: {}\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers: [{name: c, image: i}]\n---\nnull\n',
      ['Pod/p:6 c=i:9'],
    ],
    [
      'a definition of objects is none',
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec: {versions: [{schema: {containers: 1}}]}\n',
      [],
    ],
    ['no kind', 'spec: {containers: [{name: c, image: i}]}', []],
  ])('%s', async (_, text, expected) => {
    const { workloads, unread } = await read(text);
    expect([workloads.map(short), unread]).toEqual([expected, []]);
  });

  test('an ECS task definition, as registered and as described', async () => {
    const task = {
      family: 'web',
      containerDefinitions: [{ name: 'c', image: 'i' }],
      runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' },
    };
    for (const object of [task, { taskDefinition: task }]) {
      const { workloads } = await read(JSON.stringify(object));
      expect(workloads[0]).toMatchObject({
        kind: 'TaskDefinition',
        rules: { by: 'ecs', family: 'WINDOWS_SERVER_2022_CORE', constrained: null, system: null },
      });
    }
  });

  const [A, B] = ['WINDOWS_SERVER_2019_CORE', 'WINDOWS_SERVER_2022_CORE'];
  test.each<[readonly string[], object]>([
    [[`attribute:ecs.os-family == ${A}`], { constrained: [A] }],
    [[`attribute:ecs.os-family equals '${A}'`], { constrained: [A] }],
    [[`attribute:ecs.os-family in [${A}, ${B}]`], { constrained: [A, B] }],
    [[`attribute:ecs.os-family in [${A},${B}] && attribute:ecs.instance-type == m5.large`], { constrained: [A, B] }],
    [[`attribute:ecs.os-family in [${A}, ${B}]`, `attribute:ecs.os-family == ${B}`], { constrained: [B] }],
    [[`attribute:ecs.os-type == windows and attribute:ecs.os-family == ${A}`], { constrained: [A], system: 'windows' }],
    [[`attribute:ecs.os-type == linux`], { constrained: null, system: 'linux' }],
    [[`attribute:ecs.os-family != ${A}`], { constrained: null }],
    [[`attribute:ecs.os-family == ${A} || attribute:ecs.os-family == ${B}`], { constrained: null }],
    [[`not(attribute:ecs.os-family == ${A})`], { constrained: null }],
    [['attribute:ecs.os-family =~ WINDOWS.*'], { constrained: null }],
  ])('placement constraints of ECS: %j', async (expressions, expected) => {
    const placementConstraints = expressions.map((expression) => ({ type: 'memberOf', expression }));
    const { workloads } = await read(JSON.stringify({ containerDefinitions: [], placementConstraints }));
    expect(workloads[0]!.rules).toMatchObject({ by: 'ecs', family: null, ...expected });
  });

  test.each<[string, string, readonly string[]]>([
    ['placement', 'deploy: {placement: {constraints: [node.role == worker]}}', ['swarm', 'swarm']],
    ['a mode', 'deploy: {mode: global}', ['swarm', 'swarm']],
    [
      'what docker compose up reads, too',
      'deploy: {replicas: 2, resources: {limits: {memory: 1g}}}',
      ['command', 'command'],
    ],
    ['nothing of the kind', 'isolation: hyperv', ['command', 'command']],
  ])('a file is one of Swarm or not as a whole: %s', async (_, first, expected) => {
    const { workloads } = await read(`services:\n  a:\n    image: a:1\n    ${first}\n  b:\n    image: b:1\n`);
    expect(workloads.map(({ rules }) => rules.by)).toEqual(expected);
  });

  test('what a compose file includes and extends stands at its own lines; what is not there is named', async () => {
    const { workloads, unread } = await read(
      '# c\n---\ninclude: [base.yaml, gone.yaml]\nservices:\n  own:\n    image: o:1\n  web:\n    extends: {file: base.yaml, service: base}\n',
    );
    expect(workloads.map((each) => `${each.file} ${short(each)}`).sort()).toEqual([
      'k8s/all.yaml Service/own:5 own=o:1:6',
      'k8s/base.yaml Service/base:3 base=b:1:3',
      'k8s/base.yaml Service/more:5 more=m:1:5',
      'k8s/base.yaml Service/web:3 web=b:1:3',
    ]);
    expect(unread.map(({ message }) => message)).toEqual([expect.stringMatching(/gone\.yaml could not be read/)]);
  });

  test('a Swarm stack, and what Compose alone runs', async () => {
    const { workloads } = await read(
      'services:\n  web:\n    image: a:${TAG}\n    deploy:\n      placement:\n        constraints:\n          - node.platform.os == windows\n          - node.role = worker\n  other:\n    image: b:${UNSET}\n    isolation: hyperv\n    platform: windows/amd64\n  built:\n    build: .\n',
    );
    expect(workloads.map(short)).toEqual(['Service/web:2 web=a:ltsc2022:3', 'Service/other:9 other=null:10']);
    expect(workloads[0]).toMatchObject({
      rules: { by: 'swarm', constraints: [{ key: 'node.platform.os', equal: true, value: 'windows' }] },
      refused: [{ what: 'constraint-refused', line: 8, constraint: 'node.role = worker' }],
    });
    expect(workloads[1]!.rules).toEqual({ by: 'swarm', constraints: [], isolation: 'hyperv', line: 9 });
  });
});

describe('values that the API takes as texts only', () => {
  const pod = (spec: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers: [{name: c, image: i}]\n${spec}`;
  test.each<[string, string, object[]]>([
    ['a number', '  nodeSelector:\n    osbuild: 20348\n', [{ line: 7, label: 'osbuild', write: '"20348"' }]],
    [
      'a number with a point',
      '  nodeSelector:\n    osbuild: 14393.1710\n',
      [{ line: 7, label: 'osbuild', write: '"14393.1710"' }],
    ],
    ['a version is a text', '  nodeSelector:\n    build: 10.0.20348\n', []],
    ['in quotes', '  nodeSelector:\n    build: "20348"\n', []],
    [
      'a boolean of YAML 1.1',
      '  nodeSelector: {a: yes, b: "no", c: Off}\n',
      [
        { line: 6, label: 'a', write: '"yes"' },
        { line: 6, label: 'c', write: '"Off"' },
      ],
    ],
    ['a boolean', '  nodeSelector: {gpu: true}\n', [{ line: 6, label: 'gpu', write: '"true"' }]],
    ['nothing is an empty text', '  nodeSelector: {gpu: }\n', []],
    [
      'in an affinity',
      '  affinity:\n    nodeAffinity:\n      requiredDuringSchedulingIgnoredDuringExecution:\n        nodeSelectorTerms:\n          - matchExpressions:\n              - {key: b, operator: In, values: [a, 7]}\n',
      [{ line: 11, label: 'b', write: '"7"' }],
    ],
    ['in a toleration', '  tolerations:\n    - {key: b, value: 1}\n', [{ line: 7, label: 'b', write: '"1"' }]],
  ])('%s', async (_, spec, expected) => {
    const { workloads } = await read(pod(spec));
    expect(workloads[0]!.refused).toEqual(expected.map((each) => ({ what: 'not-a-string', ...each })));
  });

  test('a RuntimeClass with one is not there, and is named', async () => {
    const { workloads, runtimeClasses } = await read(
      'apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata: {name: w}\nscheduling:\n  nodeSelector: {build: 20348}\n',
    );
    expect(runtimeClasses).toEqual([]);
    expect(workloads).toMatchObject([
      { kind: 'RuntimeClass', name: 'w', containers: [], refused: [{ what: 'not-a-string', line: 5 }] },
    ]);
  });

  const hp = (value: boolean) => `securityContext: {windowsOptions: {hostProcess: ${value}}}`;
  const hostProcess = (spec: string, containers: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n${spec}  containers:\n${containers}`;
  test.each<[string, string, object[]]>([
    [
      'in the network of the host',
      hostProcess(`  hostNetwork: true\n  ${hp(true)}\n`, '    - {name: a, image: i}\n'),
      [],
    ],
    [
      'in no network',
      hostProcess(`  ${hp(true)}\n`, '    - {name: a, image: i}\n'),
      [{ line: 7, because: 'no-host-network' }],
    ],
    [
      'in a network of its own',
      hostProcess(`  hostNetwork: false\n  ${hp(true)}\n`, '    - {name: a, image: i}\n'),
      [{ line: 5, because: 'no-host-network' }],
    ],
    [
      'one container of two',
      hostProcess('  hostNetwork: true\n', `    - {name: a, image: i, ${hp(true)}}\n    - {name: b, image: i}\n`),
      [{ line: 8, because: 'not-all' }],
    ],
    [
      'not the init container',
      hostProcess(
        '  hostNetwork: true\n  initContainers:\n    - {name: b, image: i}\n',
        `    - {name: a, image: i, ${hp(true)}}\n`,
      ),
      [{ line: 7, because: 'not-all' }],
    ],
    [
      'taken back by its only container',
      hostProcess(`  ${hp(true)}\n`, `    - {name: a, image: i, ${hp(false)}}\n`),
      [],
    ],
  ])('HostProcess: all containers or none, %s', async (_, text, expected) => {
    const { workloads } = await read(text);
    expect(workloads[0]!.refused).toEqual(expected.map((each) => ({ what: 'host-process-refused', ...each })));
  });

  test('the system of a pod: its spec, else its label', async () => {
    const os = async (template: string) =>
      (
        await read(
          `apiVersion: apps/v1\nkind: Deployment\nmetadata: {labels: {kubernetes.io/os: linux}}\nspec:\n  template: {${template}}\n`,
        )
      ).workloads[0]!.rules;
    const containers = 'containers: [{name: c, image: i}]';
    const label = 'metadata: {labels: {kubernetes.io/os: linux}}';
    expect(await os(`spec: {os: {name: windows}, ${containers}}, ${label}`)).toMatchObject({ os: 'windows' });
    expect(await os(`spec: {${containers}}, ${label}`)).toMatchObject({ os: 'linux' });
    expect(await os(`spec: {${containers}}`)).toMatchObject({ os: null });
  });

  test('HostProcess: the container wins over the pod', async () => {
    const { workloads } = await read(
      'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  securityContext: {windowsOptions: {hostProcess: true}}\n  containers:\n    - {name: a, image: i}\n    - {name: b, image: i, securityContext: {windowsOptions: {hostProcess: false}}}\n',
    );
    expect(workloads[0]!.containers.map(({ hostProcess }) => hostProcess)).toEqual([true, false]);
  });
});

describe('what anybody may have written', () => {
  test('a template is named, what is broken too, the other documents are read', async () => {
    const ok = 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: c, image: i}]}\n';
    const { workloads, unread } = await read(
      `containers: {{ .Values.windows }}\n  x: {{- end }}\n---\n${ok}---\ncontainers: [\n---\n${ok}`,
    );
    expect(workloads.map(({ line }) => line)).toEqual([5, 12]);
    expect(unread.map(({ template, speaksOfWindows }) => [template, speaksOfWindows])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  test.each<[string, boolean]>([
    ['image: "{{ .Values.image }}"', true],
    ['image: {{ .Values.image }}', true],
    ['image: "x:{{ tag }}"', true],
    ['image: i\n      args: ["--name={{ .Release.Name }}"]', true],
    ['image: i\n      args: ["--format={{ .Names }}"]', false],
    ['image: i\n      env: [{name: T, value: "{{- with secret }}"}]', false],
  ])('a template that is YAML by chance: %s', async (container, template) => {
    const { workloads, unread } = await read(
      `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n    - name: c\n      ${container}\n`,
    );
    expect([workloads.length, unread.map((each) => [each.line, each.template])]).toEqual(
      template ? [0, [[2, true]]] : [1, []],
    );
  });

  test('aliases that stand for billions', async () => {
    const bomb = `a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(10)}]`).join('\n')}\napiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: *a20}\n`;
    const start = cpuTime();
    const { workloads } = await read(bomb);
    expect(workloads[0]?.containers.length ?? 0).toBeLessThanOrEqual(10);
    expect(cpuTime() - start).toBeLessThan(2000);
  });

  test('many documents, and a selector of many terms, in linear time', async () => {
    const pod = (name: string) =>
      `---\napiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec: {containers: [{name: c, image: i}]}\n`;
    const many = Array.from({ length: 10_000 }, (_, index) =>
      index % 10 === 0 ? pod(`p${index}`) : '---\nkind: Secret\n',
    ).join('');
    const terms = `apiVersion: v1\nkind: Pod\nmetadata: {name: t}\nspec:\n  containers: [{name: c, image: i}]\n  affinity:\n    nodeAffinity:\n      requiredDuringSchedulingIgnoredDuringExecution:\n        nodeSelectorTerms:\n${'          - matchExpressions: [{key: a, operator: In, values: [b]}]\n'.repeat(10_000)}`;
    const start = cpuTime();
    expect((await read(many)).workloads).toHaveLength(1000);
    const { workloads } = await read(terms);
    expect(workloads[0]!.rules).toMatchObject({ terms: { length: 10_000 } });
    expect(cpuTime() - start).toBeLessThan(30_000);
  }, 40_000);

  test('more documents than anybody writes: the rest is named', async () => {
    const { unread } = await read('---\na: 1\n'.repeat(20_001));
    expect(unread).toEqual([
      {
        line: 40_001,
        reason: expect.stringMatching(/more than 20000 documents/),
        template: false,
        speaksOfWindows: true,
      },
    ]);
  });
});
