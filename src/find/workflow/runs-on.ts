import { data } from '@actions/expressions';
import type { DeclaredHost } from '../declared.js';
import { Context, type Data } from './context.js';
import { tokenData, written } from './token-data.js';
import type { Token } from './yaml-token.js';

/** The host that `runs-on:` asks for: a label, a list of them, or an object with `labels`. */
export function runnerOf(runsOn: Token | undefined, contexts: Context): DeclaredHost {
  if (runsOn === undefined) return { kind: 'unknown', because: 'a job without runs-on' };
  try {
    const labels = labelsOf(tokenData(runsOn, contexts)).filter((label) => label !== '');
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
