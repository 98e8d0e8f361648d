import type { YamlValue } from '../../yaml/value.js';
import { readRepositoryYaml, readSharedYaml } from '../repository-yaml.js';
import { MAX_TEXT, TOO_LONG } from './workflow-text.js';

export type WorkflowYaml =
  | { readonly ok: true; readonly root: YamlValue }
  /** `reason`: words after "could not be read: ". */
  | { readonly ok: false; readonly line: number; readonly reason: string };

/** Values that aliases may come to (a "YAML bomb"): whoever evaluates a workflow follows each of them. */
const MOST_ALIASED = 200_000;

/** A workflow or the manifest of an action. Keys that nobody knows yet are kept: a newer GitHub may know them. Never throws. */
export async function readWorkflowYaml(
  kind: 'workflow' | 'action',
  text: string,
  shared: boolean,
): Promise<WorkflowYaml> {
  if (text.length > MAX_TEXT) return { ok: false, line: 1, reason: TOO_LONG };
  const read = await (shared ? readSharedYaml : readRepositoryYaml)(text, MOST_ALIASED);
  if (!read.ok || read.root.kind === 'map') return read;
  return { ok: false, line: 1, reason: `it is not the YAML of ${kind === 'action' ? 'an action' : 'a workflow'}` };
}

/** A scalar as GitHub reads it, with its `${{ }}` as written; '' for anything else. */
export function textOf(value: YamlValue | undefined): string {
  if (value?.kind === 'text') return value.text;
  if (value?.kind === 'boolean') return value.text.toLowerCase();
  return value?.kind === 'number' ? String(Number(value.text)) : '';
}
