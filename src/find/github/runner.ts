import type { DeclaredHost } from '../declared.js';
import type { Shell } from '../shell/command.js';

/** As `runner.os` names it. */
export type RunnerOs = 'Windows' | 'Linux' | 'macOS';

const SYSTEMS: readonly (readonly [RegExp, RunnerOs])[] = [
  [/^windows(?:-|$)/i, 'Windows'],
  [/^(?:ubuntu-|linux$)/i, 'Linux'],
  [/^macos(?:-|$)/i, 'macOS'],
];

/** The operating system that labels name; null where they name none, or two. */
export function osOf(host: DeclaredHost): RunnerOs | null {
  if (host.kind !== 'runner') return null;
  const named = SYSTEMS.filter(([label]) => host.labels.some((one) => label.test(one)));
  return named.length === 1 ? named[0]![1] : null;
}

/** The shell of a step that names none: PowerShell 7 on Windows, bash elsewhere, sh in a container. */
export function defaultShell(os: RunnerOs | null, inContainer: boolean): Shell | 'default' {
  if (inContainer) return 'sh';
  if (os === null) return 'default';
  return os === 'Windows' ? 'pwsh' : 'bash';
}

const SHELLS: ReadonlySet<string> = new Set<Shell>(['bash', 'sh', 'pwsh', 'powershell', 'cmd']);

/** The program of `shell:`, which may be a template (`bash -e {0}`); null for any other. */
export function shellNamed(template: string): Shell | null {
  const [program = ''] = template.trim().split(/\s/, 1);
  const name = program
    .replace(/^.*[\\/]/, '')
    .replace(/\.exe$/i, '')
    .toLowerCase();
  return SHELLS.has(name) ? (name as Shell) : null;
}
