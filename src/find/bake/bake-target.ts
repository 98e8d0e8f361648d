import { entryOf, type YamlValue } from '../../yaml/value.js';
import { goText } from '../repository-yaml.js';
import { unknown } from '../unknown.js';
import { fillIn, type Scope } from './hcl-template.js';

/** A target as a bake file writes it, its templates filled in. Texts may hold marks. */
export interface Target {
  readonly file: string;
  readonly line: number;
  readonly inherits: readonly string[];
  readonly context: string | null;
  readonly dockerfile: string | null;
  readonly inline: boolean;
  readonly args: ReadonlyMap<string, string>;
  readonly stage: string | null;
  readonly platforms: readonly string[] | null;
  readonly tags: readonly string[] | null;
  readonly contexts: ReadonlyMap<string, string>;
}

const EMPTY: Omit<Target, 'file' | 'line'> = {
  inherits: [],
  context: null,
  dockerfile: null,
  inline: false,
  args: new Map(),
  stage: null,
  platforms: null,
  tags: null,
  contexts: new Map(),
};

export function readTarget(value: YamlValue, file: string, line: number, scope: Scope): Target {
  const at = (key: string) => entryOf(value, key)?.value;
  const text = (key: string) => textOf(at(key), scope);
  return {
    file,
    line,
    inherits: listOf(at('inherits'), scope) ?? [],
    context: text('context'),
    dockerfile: text('dockerfile'),
    inline: text('dockerfile-inline') !== null,
    args: pairsOf(at('args'), scope),
    stage: text('target'),
    platforms: listOf(at('platforms'), scope),
    tags: listOf(at('tags'), scope),
    contexts: pairsOf(at('contexts'), scope),
  };
}

/** `later` beats `earlier`; arguments and contexts by name (Target.Merge in docker/buildx bake/bake.go). */
export function mergeTargets(earlier: Target | null, later: Target): Target {
  const before = earlier ?? EMPTY;
  return {
    file: later.file,
    line: later.line,
    inherits: [...before.inherits, ...later.inherits],
    context: later.context ?? before.context,
    dockerfile: later.dockerfile ?? before.dockerfile,
    inline: later.inline || before.inline,
    args: new Map([...before.args, ...later.args]),
    stage: later.stage ?? before.stage,
    platforms: later.platforms ?? before.platforms,
    tags: later.tags ?? before.tags,
    contexts: new Map([...before.contexts, ...later.contexts]),
  };
}

export function textOf(value: YamlValue | undefined, scope: Scope): string | null {
  if (!value || value.kind === 'nothing') return null;
  return value.kind === 'text' ? fillIn(value.text, scope) : (goText(value) ?? unknown(`a ${value.kind}`));
}

/** null where there is none; a text in place of the list is an expression, and unknown as one. */
export function listOf(value: YamlValue | undefined, scope: Scope): string[] | null {
  if (!value || value.kind === 'nothing') return null;
  if (value.kind !== 'list') return [unknown(goText(value)?.slice(0, 100) ?? 'a map')];
  return value.items.map((item) => textOf(item, scope) ?? '');
}

/** What is null says nothing: the Dockerfile's own default stays. */
function pairsOf(value: YamlValue | undefined, scope: Scope): Map<string, string> {
  const pairs = new Map<string, string>();
  const expression = goText(value);
  if (expression !== null) pairs.set(unknown(expression.slice(0, 100)), '');
  if (value?.kind !== 'map') return pairs;
  for (const [name, entry] of value.entries) {
    const text = textOf(entry.value, scope);
    if (text !== null) pairs.set(fillIn(name, scope), text);
  }
  return pairs;
}
