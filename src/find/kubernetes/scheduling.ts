import { entryOf, itemsOf, valueAt, type YamlValue } from '../../yaml/value.js';
import type { Refusal, Requirement, SelectorTerm, Toleration } from '../workload.js';

const MOST_REFUSED = 100;
/** What kubectl reads as a boolean, by YAML 1.1: https://yaml.org/type/bool.html */
const OLD_BOOLEAN = /^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF)$/;

/** Reads values that the API takes as texts only, and keeps what it would refuse. */
export class Texts {
  readonly refused: Refusal[] = [];

  /** Numbers and booleans without quotes are refused, with the label or key that they stand for. */
  of(value: YamlValue | undefined, label: string): string | null {
    const isText = value?.kind === 'text' && !(value.plain && OLD_BOOLEAN.test(value.text));
    if (isText) return value.text;
    if (value?.kind !== 'text' && value?.kind !== 'number' && value?.kind !== 'boolean') return null;
    if (this.refused.length < MOST_REFUSED)
      this.refused.push({ what: 'not-a-string', line: value.line, label, write: `"${value.text}"` });
    return value.text;
  }
}

export function readNodeSelector(value: YamlValue | undefined, texts: Texts): ReadonlyMap<string, string> {
  const selector = new Map<string, string>();
  if (value?.kind !== 'map') return selector;
  for (const [key, entry] of value.entries) selector.set(key, texts.of(entry.value, key) ?? '');
  return selector;
}

/** The terms of the required node affinity; null where there is none. */
export function readTerms(spec: YamlValue, texts: Texts): readonly SelectorTerm[] | null {
  const required = valueAt(spec, 'affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution');
  if (required?.kind !== 'map') return null;
  return itemsOf(entryOf(required, 'nodeSelectorTerms')?.value).map((term) => ({
    expressions: readRequirements(entryOf(term, 'matchExpressions')?.value, texts),
    fields: readRequirements(entryOf(term, 'matchFields')?.value, texts),
  }));
}

function readRequirements(value: YamlValue | undefined, texts: Texts): readonly Requirement[] {
  return itemsOf(value).map((item) => {
    const key = texts.of(entryOf(item, 'key')?.value, 'key') ?? '';
    return {
      key,
      operator: texts.of(entryOf(item, 'operator')?.value, 'operator') ?? '',
      values: itemsOf(entryOf(item, 'values')?.value).map((each) => texts.of(each, key) ?? ''),
    };
  });
}

export function readTolerations(value: YamlValue | undefined, texts: Texts): readonly Toleration[] {
  return itemsOf(value).map((item) => {
    const key = texts.of(entryOf(item, 'key')?.value, 'key') ?? '';
    return {
      key,
      operator: texts.of(entryOf(item, 'operator')?.value, 'operator') ?? '',
      value: texts.of(entryOf(item, 'value')?.value, key) ?? '',
      effect: texts.of(entryOf(item, 'effect')?.value, 'effect') ?? '',
    };
  });
}
