/** Programs that no Windows image has by itself, and words that no other shell knows. */
const POSIX_ONLY: ReadonlySet<string> = new Set([
  ...['chmod', 'chown', 'chgrp', 'useradd', 'adduser', 'groupadd', 'addgroup', 'usermod', 'apt-key', 'dpkg', 'rpm'],
  ...['export', './configure'],
]);
/** PowerShell has aliases of these names, but not for paths such as `/usr/bin`. */
const OF_FILES: ReadonlySet<string> = new Set(['mv', 'rm', 'cp', 'ln']);
/** What may stand before the command itself. */
const BEFORE: ReadonlySet<string> = new Set(['then', 'do', 'else', 'sudo', 'exec', '!', '{']);

/**
 * Whether a command can only be meant for a POSIX shell on a file system without drives: `chmod`, `mv` of a Unix path,
 * `rm -rf`, `set -e`.
 * @param command a shell's text, or the words of the exec form
 */
export function speaksPosix(command: string | readonly string[]): boolean {
  if (typeof command !== 'string') return isPosix(command);
  return command.split(/[\n;&|()]/).some((part) => isPosix(part.trim().split(/\s+/)));
}

function isPosix(words: readonly string[]): boolean {
  const [program = '', ...rest] = words.slice(words.findIndex((word) => !BEFORE.has(word)));
  if (POSIX_ONLY.has(program)) return true;
  if (program === 'set') return /^-[a-z]*[eux]/.test(rest[0] ?? '');
  if (!OF_FILES.has(program)) return false;
  return rest.some((word) => /^["']?\/(?!\/)/.test(word)) || (program === 'rm' && rest.some(isForcedDeep));
}

/** `-rf`: PowerShell takes no two letters for two options. */
function isForcedDeep(word: string): boolean {
  return word === '-rf' || word === '-fr' || word === '-Rf';
}
