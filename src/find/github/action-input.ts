import { isRemote } from '../workspace-path.js';
import type { BuildStep, UsesAction } from './build-step.js';
import { osOf } from './runner.js';

/** `owner/name` of the action of a step, lower-case; null for a `run:`. */
export function actionName(step: BuildStep): string | null {
  return step.action.kind === 'uses' ? step.action.uses.replace(/@.*$/s, '').toLowerCase() : null;
}

/** An input without blanks around it; '' where it is not given, which these actions do not tell apart. */
export function input(action: UsesAction, ...names: readonly string[]): string {
  for (const name of names) {
    const value = action.with.get(name)?.trim();
    if (value !== undefined && value !== '') return value;
  }
  return '';
}

/** Lines of a list input, without comments and the quotes of CSV. */
export function lines(value: string): readonly string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => (/^".*"$/.test(line) ? line.slice(1, -1).replaceAll('""', '"') : line));
}

/** Items of a list input that commas separate too. */
export function items(value: string): readonly string[] {
  return lines(value)
    .flatMap((line) => line.split(','))
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** On a Windows runner, and where the runner is not known, `\` separates. */
export function backslashes(step: BuildStep): boolean {
  return osOf(step.host) !== 'Linux';
}

/** The context of a build that is not in the workspace: a URL, or a tree that is given through a pipe. */
export function isElsewhere(context: string): boolean {
  return context === '-' || isRemote(context);
}
