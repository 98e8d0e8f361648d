import { entryOf, type YamlValue } from '../../yaml/value.js';
import { asWritten } from '../unknown.js';
import type { Container, ReadWorkload, TaskRules } from '../workload.js';

/**
 * `attribute:ecs.os-family == WINDOWS_SERVER_2019_CORE`, `... in [A, B]`. Of the query language of clusters no more is read.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-query-language.html
 */
const ATTRIBUTE = /^attribute:ecs\.os-(family|type) (?:(?:==|equals) ?([\w']{1,60})|in ?\[([\w', ]{1,1000})\])$/;
const LONGEST = 2000;

/** The task definition of a document: as it is registered, or as `describe-task-definition` prints it. */
function taskDefinitionOf(root: YamlValue): YamlValue | null {
  const inner = entryOf(root, 'taskDefinition')?.value;
  for (const value of [root, inner]) {
    if (value && entryOf(value, 'containerDefinitions')?.value.kind === 'list') return value;
  }
  return null;
}

/**
 * A task definition of ECS. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html
 * @returns null for what is none
 */
export function readTaskDefinition(root: YamlValue): ReadWorkload | null {
  const task = taskDefinitionOf(root);
  const list = task && entryOf(task, 'containerDefinitions')?.value;
  if (!task || list?.kind !== 'list') return null;
  const name = textAt(task, 'family') ?? '';
  return {
    kind: 'TaskDefinition',
    name,
    namespace: null,
    line: entryOf(task, 'family')?.line ?? task.line,
    containers: list.items.map(readContainer),
    rules: rulesOf(task),
    refused: [],
  };
}

function rulesOf(task: YamlValue): TaskRules {
  const platform = entryOf(task, 'runtimePlatform')?.value;
  const constraints = entryOf(task, 'placementConstraints')?.value;
  const written = constraints?.kind === 'list' ? constraints.items.map((item) => textAt(item, 'expression') ?? '') : [];
  const read = written.flatMap(attributesIn);
  const families = read.filter(({ of }) => of === 'family').map(({ values }) => values);
  const types = read.filter(({ of, values }) => of === 'type' && values.length === 1).flatMap(({ values }) => values);
  const [system] = types.map((type) => type.toLowerCase());
  return {
    by: 'ecs',
    family: (platform && textAt(platform, 'operatingSystemFamily')) ?? null,
    constrained:
      families.length === 0 ? null : families.reduce((left, each) => left.filter((one) => each.includes(one))),
    system: system === 'windows' || system === 'linux' ? system : null,
    architecture: (platform && textAt(platform, 'cpuArchitecture')) ?? null,
  };
}

interface Attribute {
  readonly of: string;
  readonly values: readonly string[];
}

/** All parts of an expression must hold; one with alternatives or a negation is left alone. */
function attributesIn(expression: string): readonly Attribute[] {
  const text = expression.slice(0, LONGEST).trim().replace(/\s+/g, ' ');
  if (/\|\||\bor\b|\bnot\b|!|[()]/.test(text)) return [];
  return text.split(/ ?(?:&&|\band\b) ?/).flatMap((part): Attribute[] => {
    const [, of, one, several] = ATTRIBUTE.exec(part) ?? [];
    const values = (one ?? several ?? '').split(',').map((value) => value.replaceAll("'", '').trim());
    return of === undefined ? [] : [{ of, values: values.filter((value) => value !== '') }];
  });
}

function readContainer(item: YamlValue): Container {
  const image = entryOf(item, 'image');
  const written = image?.value.kind === 'text' ? asWritten(image.value.text) : '';
  return {
    name: textAt(item, 'name') ?? '',
    init: false,
    reference: written === '' ? null : written,
    written,
    line: image?.line ?? item.line,
    hostProcess: false,
  };
}

function textAt(value: YamlValue, key: string): string | null {
  const found = entryOf(value, key)?.value;
  return found?.kind === 'text' ? asWritten(found.text) : null;
}
