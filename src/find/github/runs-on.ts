import { data } from '@actions/expressions';
import type { YamlValue } from '../../yaml/value.js';
import type { DeclaredHost } from '../declared.js';
import { Context, type Data } from './expression-context.js';
import { dataAt, written } from './workflow-data.js';

/** The host that `runs-on:` asks for: a label, a list of them, or an object with `labels`. */
export function runnerOf(runsOn: YamlValue | undefined, contexts: Context): DeclaredHost {
  if (runsOn === undefined) return { kind: 'unknown', because: 'a job without runs-on' };
  try {
    const labels = labelsOf(dataAt(runsOn, contexts)).filter((label) => label !== '');
    if (labels.length > 0) return { kind: 'runner', labels };
  } catch {
    // An unknown operand.
  }
  return { kind: 'unknown', because: written(runsOn).slice(0, 200) };
}

function labelsOf(value: Data | undefined): readonly string[] {
  if (value === undefined) return [];
  if (value instanceof Context) return labelsOf(value.get('labels'));
  if (value instanceof data.Array) return value.values().flatMap(labelsOf);
  return [value.coerceString().trim()];
}
