import type { BuildCommand, Script, Shell } from '../../../src/find/shell/command.js';
import { buildCommands } from '../../../src/find/shell/commands.js';
import { asWritten } from '../../../src/find/unknown.js';

export interface Given {
  readonly env?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

export function commandsOf(shell: Shell, text: string, { env = {}, folder = '' }: Given = {}): readonly BuildCommand[] {
  const script: Script = { text, shell, env: new Map(Object.entries(env)), folder };
  return buildCommands(script);
}

/**
 * The builds of a script, one line each: `0 win/Dockerfile V=1 W?$W --target=x -t=name` or `0 unread win/Dockerfile: why`.
 * `V=1` is a build argument that is known, `W?$W` one that is not.
 */
export function linesOf(shell: Shell, text: string, given: Given = {}): readonly string[] {
  return commandsOf(shell, text, given).map(lineOf);
}

export function lineOf(command: BuildCommand): string {
  const { kind, line } = command;
  if (kind === 'unread') return `${line} unread ${command.dockerfile ?? '-'}: ${command.message}`;
  const words = [String(line)];
  if (kind === 'build') {
    const { dockerfile, stage, platforms, isolation, tags } = command.build;
    words.push(dockerfile, ...argumentsOf(command.build));
    if (stage !== null) words.push(`--target=${stage}`);
    for (const platform of platforms) words.push(`--platform=${platform}`);
    if (isolation !== null) words.push(`--isolation=${isolation}`);
    for (const tag of tags) words.push(`-t=${asWritten(tag)}`);
  } else if (kind === 'bake') {
    words.push(`bake in '${command.folder}'`, ...command.files.map((file) => `-f=${file}`), ...command.targets);
    words.push(...command.set.map((entry) => `--set=${asWritten(entry)}`));
  } else {
    words.push(`compose in '${command.folder}'`, ...command.files.map((file) => `-f=${file}`), ...command.services);
    words.push(...argumentsOf(command));
  }
  return words.join(' ');
}

interface Arguments {
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly unknownArgs: ReadonlyMap<string, string>;
}

function argumentsOf({ buildArgs, unknownArgs }: Arguments): readonly string[] {
  return [
    ...[...buildArgs].map(([name, value]) => `${name}=${value}`),
    ...[...unknownArgs].map(([name, written]) => `${name}?${written}`),
  ];
}
