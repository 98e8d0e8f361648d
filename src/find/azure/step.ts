import { CONFIG_FILE } from '../../words/config-file.js';
import { entriesOf, valueAt, type YamlValue } from '../../yaml/value.js';
import type { Declarations } from '../declared.js';
import { osOf } from '../github/runner.js';
import type { RunAction, RunStep } from '../run-commands.js';
import { mayBuild } from '../scripts.js';
import { readBuildLine } from '../shell/build-line.js';
import type { Around } from '../source.js';
import { asWritten, hasUnknown, unknown } from '../unknown.js';
import { folderOf, unknownPath, workspacePath } from '../workspace-path.js';
import { environmentOf, type Scope, scriptOf, valueOf } from './scope.js';

/** What a step may build, and its text. */
export type StepBuild =
  | { readonly kind: 'run'; readonly step: RunStep; readonly text: string }
  | { readonly kind: 'declared'; readonly declared: Declarations; readonly text: string };

type Shell = RunAction['shell'];

/** Where a script stands: the key of the step, or the input of its task. */
interface Script {
  readonly value: YamlValue;
  readonly shell: Shell;
}

/** null for a step that builds nothing. */
export function stepOf(step: YamlValue, scope: Scope, around: Around): StepBuild | null {
  const task = valueOf(valueAt(step, 'task'), scope).toLowerCase();
  const inputs = valueAt(step, 'inputs');
  if (/^docker@[12]$/.test(task)) return dockerTask(step, task, inputs, scope, around);
  if (/^dockercompose@\d$/.test(task) && /build/i.test(valueOf(valueAt(inputs, 'action'), scope)))
    return named(
      step,
      scope,
      `what this task builds by compose is not read: call \`docker compose build\` in a script, or say it under builds in ${CONFIG_FILE}.`,
    );
  const script = task === '' ? plainScript(step, scope) : scriptTask(task, inputs, scope);
  if (script === null) return task === '' ? null : otherTask(step, task, inputs, scope);
  const text = scriptOf(script.value, scope, script.shell);
  if (!mayBuild(text)) return null;
  const folder = valueAt(step, 'workingDirectory') ?? valueAt(inputs, 'workingDirectory') ?? valueAt(inputs, 'cwd');
  const placed = workspacePath(valueOf(folder, scope), '', true);
  const action: RunAction = {
    kind: 'run',
    script: text,
    scriptLine: script.value.kind === 'text' ? (script.value.lines?.line ?? null) : null,
    shell: script.shell,
    env: environmentOf(scope, valueAt(step, 'env')),
    folder: placed ?? unknownPath(valueOf(folder, scope)),
  };
  const given = { written: script.value.kind === 'text' ? script.value.text : '' };
  return { kind: 'run', text, step: { file: scope.file, line: script.value.line, host: scope.host, action, given } };
}

/** https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/steps-script and its like */
function plainScript(step: YamlValue, scope: Scope): Script | null {
  const shells: readonly (readonly [string, Shell])[] = [
    ['script', lineShell(scope)],
    ['bash', 'bash'],
    ['pwsh', 'pwsh'],
    ['powershell', osOf(scope.host) === 'Windows' ? 'powershell' : 'pwsh'],
  ];
  for (const [key, shell] of shells) {
    const value = valueAt(step, key);
    if (value !== undefined) return { value, shell };
  }
  return null;
}

/** `script` is for cmd on Windows and for bash elsewhere. */
function lineShell(scope: Scope): Shell {
  const os = osOf(scope.host);
  return os === null ? 'agent' : os === 'Windows' ? 'cmd' : 'bash';
}

function scriptTask(task: string, inputs: YamlValue | undefined, scope: Scope): Script | null {
  const first = (...keys: readonly string[]) =>
    keys.map((key) => valueAt(inputs, key)).find((value) => value !== undefined);
  const isPwsh = valueOf(first('pwsh'), scope).toLowerCase() === 'true' || osOf(scope.host) !== 'Windows';
  const of = (value: YamlValue | undefined, shell: Shell): Script | null =>
    value === undefined ? null : { value, shell };
  if (/^cmdline@\d$/.test(task)) return of(first('script'), lineShell(scope));
  if (/^(?:bash@3|shellscript@2)$/.test(task)) return of(first('script', 'filePath', 'scriptPath'), 'bash');
  if (/^batchscript@1$/.test(task)) return of(first('filename'), 'cmd');
  if (/^powershell@[12]$/.test(task))
    return of(first('script', 'inlineScript', 'filePath'), isPwsh ? 'pwsh' : 'powershell');
  if (/^azurepowershell@\d$/.test(task))
    return of(first('Inline', 'inline', 'ScriptPath'), isPwsh ? 'pwsh' : 'powershell');
  if (!/^azurecli@\d$/.test(task)) return null;
  const type = valueOf(first('scriptType'), scope).toLowerCase();
  const shell: Shell = type === 'ps' ? 'powershell' : type === 'pscore' ? 'pwsh' : type === 'batch' ? 'cmd' : 'bash';
  return of(first('inlineScript', 'scriptPath'), shell);
}

/**
 * Docker@2 (https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/docker-v2): a Dockerfile, by default the first
 * of that name anywhere, in its folder unless another context is named.
 */
function dockerTask(
  step: YamlValue,
  task: string,
  inputs: YamlValue | undefined,
  scope: Scope,
  around: Around,
): StepBuild | null {
  const input = (...keys: readonly string[]) =>
    keys.map((key) => valueOf(valueAt(inputs, key), scope)).find(Boolean) ?? '';
  const command = (input('command') || (task === 'docker@2' ? 'buildAndPush' : '')).toLowerCase();
  if (!/^build(?:andpush| an image)?$/.test(command)) return null;
  const pattern = input('Dockerfile', 'dockerfile', 'dockerFile') || '**/Dockerfile';
  const [file, second] = matching(pattern, around.files);
  if (second !== undefined || file === undefined) {
    const why =
      file === undefined ? 'matches no file of this repository' : `matches ${file}, ${second} and perhaps more`;
    return named(
      step,
      scope,
      `the Dockerfile of this Docker task is ${pattern}, which ${why}: name it there, or say it under builds in ${CONFIG_FILE}.`,
    );
  }
  const registry = input('containerRegistry') === '' ? '' : `${unknown('$(containerRegistry)')}/`;
  const tags = (input('tags') || unknown('$(Build.BuildId)')).split(/[\n,]/).map((tag) => tag.trim());
  const names =
    input('repository') === ''
      ? []
      : tags.filter(Boolean).map((tag) => `--tag=${registry}${input('repository')}:${tag}`);
  const context = input('buildContext', 'context');
  const words = [
    ...(command === 'buildandpush' ? [] : input('arguments').split(/\s+/).filter(Boolean)),
    ...names,
    `--file=${file}`,
    context === '' || context.includes('*') ? folderOf(file) || '.' : context,
  ];
  const { line } = step;
  const place = { folder: '', elsewhere: null, value: () => undefined, written: (name: string) => `$${name}` };
  const built = readBuildLine(
    'docker build',
    words.map((text) => ({ text, line, several: hasUnknown(text) && !text.startsWith('-') })),
    place,
  );
  if (built === null) return null;
  if (built.kind === 'unread') return named(step, scope, built.message, built.dockerfile);
  const pushes = command === 'buildandpush' ? true : built.build.pushes;
  const build = { ...built.build, pushes, host: scope.host, declaredBy: { file: scope.file, line } };
  return { kind: 'declared', declared: { builds: [build], unread: [] }, text: words.join(' ') };
}

/** A task that is not known here and is told of a Dockerfile builds it, however it calls that. */
function otherTask(step: YamlValue, task: string, inputs: YamlValue | undefined, scope: Scope): StepBuild | null {
  const input = entriesOf(inputs).find(({ key }) => /^docker_?file(?:_?(?:rel)?_?path)?$/i.test(key));
  const written = input === undefined ? '' : valueOf(input.value, scope);
  if (written === '' || task.startsWith('docker@')) return null;
  const message = `what the task ${task.slice(0, 100)} builds of ${asWritten(written).slice(0, 200)} is not read: say it under builds in ${CONFIG_FILE}.`;
  const path = hasUnknown(written) ? null : workspacePath(written, '', true);
  return named(step, scope, message, path);
}

function named(step: YamlValue, scope: Scope, message: string, dockerfile: string | null = null): StepBuild {
  const unread = { file: scope.file, line: step.line, message, dockerfile };
  return { kind: 'declared', declared: { builds: [], unread: [unread] }, text: message };
}

/** The first two files that a pattern of names and double stars matches; a path without stars is itself. */
function matching(pattern: string, files: readonly string[]): readonly string[] {
  const written = workspacePath(pattern, '', true);
  if (written === null || hasUnknown(written)) return [pattern, ''].slice(0, written === null ? 0 : 1);
  if (!written.includes('*')) return [written];
  const [before = '', after = '', more] = written.split('**/');
  if (more !== undefined || before.includes('*') || after.includes('*')) return [];
  const found: string[] = [];
  for (const file of files) {
    if (file.startsWith(before) && (file === before + after || file.endsWith(`/${after}`))) found.push(file);
    if (found.length === 2) break;
  }
  return found;
}
