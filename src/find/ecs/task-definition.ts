import { entryOf, type YamlValue } from '../../yaml/value.js';
import { asWritten } from '../unknown.js';
import type { Container, ReadWorkload, TaskRules } from '../workload.js';

/** `attribute:ecs.os-family == WINDOWS_SERVER_2019_CORE` */
const OS_FAMILY = /^\s*attribute:ecs\.os-family\s*==\s*'?(\w{1,60})'?\s*$/;

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
  const placed = written.map((expression) => OS_FAMILY.exec(expression)?.[1]).find((family) => family !== undefined);
  return {
    by: 'ecs',
    family: (platform && textAt(platform, 'operatingSystemFamily')) ?? placed ?? null,
    architecture: (platform && textAt(platform, 'cpuArchitecture')) ?? null,
  };
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
