import type { BakeCall } from '../bake/bake.js';
import { unknownPath, workspacePath } from '../workspace-path.js';
import { actionName, backslashes, input, isElsewhere, items, lines } from './action-input.js';
import type { BuildStep } from './build-step.js';

/** The call of a step that is docker/bake-action; null for any other step, and where it bakes another repository. */
export function bakeCall(step: BuildStep): Omit<BakeCall, 'host' | 'declaredBy'> | null {
  const { action } = step;
  if (action.kind !== 'uses' || actionName(step) !== 'docker/bake-action') return null;
  const source = input(action, 'source');
  const [isDefault, subfolder] = /^\{\{\s*defaultContext\s*\}\}(?::(.*))?$/s.exec(source) ?? [];
  if (isDefault === undefined && isElsewhere(source)) return null;
  const written = isDefault === undefined ? source || input(action, 'workdir') : (subfolder ?? '');
  const vars = lines(input(action, 'vars')).map((line): [string, string] => {
    const [name = ''] = line.split('=', 1);
    return [name.trim(), line.slice(name.length + 1)];
  });
  return {
    files: items(input(action, 'files')),
    targets: items(input(action, 'targets')),
    set: lines(input(action, 'set')),
    folder: workspacePath(written, action.folder, backslashes(step)) ?? unknownPath(written),
    variables: new Map([...action.env, ...vars]),
  };
}
