import { hasUnknown } from '../unknown.js';
import { workspacePath } from '../workspace-path.js';
import { actionName, backslashes, input } from './action-input.js';
import type { BuildStep } from './build-step.js';

/** In the order in which goreleaser looks for them. */
const FILES = [
  '.config/goreleaser.yml',
  '.config/goreleaser.yaml',
  '.goreleaser.yml',
  '.goreleaser.yaml',
  'goreleaser.yml',
  'goreleaser.yaml',
];

/** The files of which goreleaser takes the first that is there; null for any step that is not `goreleaser release`. */
export function goreleaserCall(step: BuildStep): readonly string[] | null {
  const { action } = step;
  if (action.kind !== 'uses' || actionName(step) !== 'goreleaser/goreleaser-action') return null;
  const args = input(action, 'args');
  if (!/(?:^|\s)release(?:\s|$)/.test(args)) return null;
  const [, named] = /(?:^|\s)(?:-f|--config)[ =](\S+)/.exec(args) ?? [];
  const workdir = input(action, 'workdir');
  return (named === undefined ? FILES : [named]).flatMap((file) => {
    const path = workspacePath(workdir === '' ? file : `${workdir}/${file}`, action.folder, backslashes(step));
    return path === null || hasUnknown(path) ? [] : [path];
  });
}
