import type { Instruction } from '../dockerfile/dockerfile.js';

/**
 * What the instructions of a stage tell about its operating system.
 * `windows`: only a Windows container can mean it. `mentions-windows`: names a Windows file, which a Linux stage that
 * cross-compiles or downloads does too, so it loses to a sign of Linux.
 */
export type Sign = 'windows' | 'linux' | 'mentions-windows';

const SHELLS = new Set(['SHELL', 'RUN', 'CMD', 'ENTRYPOINT']);
const COPIES = new Set(['WORKDIR', 'COPY', 'ADD']);

/** Programs that stand where a command begins: at the start, after `&&`, `||`, `;`, `|`, `(` or an opening quote. */
const COMMAND = String.raw`(?:^|[\s"'\[(;&|,])`;
const WINDOWS_SHELL = new RegExp(
  String.raw`${COMMAND}(?:[A-Za-z]:[\\/][^\s"']*[\\/])?(?:powershell(?:\.exe)?|cmd\.exe|cmd(?=["']?[\s,]*["']?\/[A-Za-z]\b))(?![\w.\-/])`,
  'i',
);
/** `CMD cmd`, `ENTRYPOINT ["cmd"]`: the shell itself is what runs. */
const BARE_CMD = /^\s*(?:cmd|\[\s*"cmd"\s*\])\s*$/i;
const WINDOWS_PATH = /(?:^|[\s"'=[,])[A-Za-z]:(?:[\\/]|$|["'\s])/;
const WINDOWS_FILE = /[\w)}-]\.(?:exe|msi|ps1|bat)(?![\w./-])/i;
const POSIX_ASSIGNMENT = /(?:^|[;&|(]\s*|\benv\s+)[A-Za-z_]\w*=\S*\s+[\w./-]|\bexport\s+[A-Za-z_]\w*=/;
const LINUX_PACKAGES =
  /(?:^|[\s;&|("'[])(?:apt|apt-get|apk|yum|dnf|microdnf|tdnf)(?=\s+(?:-|update|install|add|upgrade|del|clean|remove|makecache)|["'],)/;
const LINUX_SHELL = /(?:^|[\s"'[;&|(])\/bin\/(?:ba|a|da)?sh(?![\w])/;

/** All signs of some instructions, each once. */
export function signsOf(instructions: readonly Instruction[]): ReadonlySet<Sign> {
  const signs = new Set<Sign>();
  for (const { keyword, rest, heredocs } of instructions) {
    const text = heredocs.length > 0 ? [rest, ...heredocs].join('\n') : rest;
    if (SHELLS.has(keyword)) addShellSigns(text, signs);
    if ((keyword === 'CMD' || keyword === 'ENTRYPOINT') && BARE_CMD.test(text)) signs.add('windows');
    if (COPIES.has(keyword) && WINDOWS_PATH.test(withoutUrls(text))) signs.add('windows');
    if ((keyword === 'RUN' || keyword === 'SHELL') && (LINUX_PACKAGES.test(text) || LINUX_SHELL.test(text)))
      signs.add('linux');
  }
  return signs;
}

function addShellSigns(text: string, signs: Set<Sign>): void {
  if (WINDOWS_SHELL.test(text)) signs.add('windows');
  else if (WINDOWS_FILE.test(withoutUrls(text)) && !POSIX_ASSIGNMENT.test(text)) signs.add('mentions-windows');
}

/** A URL may end in .exe, and `http://` looks like a drive letter to nobody but a pattern. */
function withoutUrls(text: string): string {
  return text.replace(/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"']*/gi, ' ');
}

/** For files that could not be parsed: does the raw text speak of Windows containers? */
export function textSpeaksOfWindows(text: string): boolean {
  return /mcr\.microsoft\.com\/windows|windowsservercore|nanoserver|\bpowershell\b|^#\s*escape\s*=\s*`/im.test(text);
}
