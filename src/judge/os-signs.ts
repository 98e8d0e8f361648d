import type { Instruction } from '../read/dockerfile.js';
import { speaksPosix } from './posix.js';

/**
 * What the instructions of a stage tell about its operating system.
 * `windows`: only a Windows container can mean it. `mentions-windows`: names a Windows program, which a Linux stage that
 * cross-compiles or downloads does too, so it loses to anything that speaks of Linux.
 */
export type Sign = 'windows' | 'linux' | 'mentions-windows';

const SHELLS = new Set(['SHELL', 'RUN', 'CMD', 'ENTRYPOINT']);
const COPIES = new Set(['WORKDIR', 'COPY', 'ADD']);

/** Where a command begins in a shell's words: at the start of a line, or behind `&&`, `||`, `;`, `|`, `(`. */
const COMMAND = String.raw`(?:^|[;&|(])[^\S\r\n\u2028\u2029]*[@"']?`;
/** cmd has to be given an option, or `cmd/server` and `cp -r cmd /src` would be Windows. */
const WINDOWS_SHELL = String.raw`(?:[A-Za-z]:[\\/][^\s"']{0,300}[\\/])?(?:powershell(?:\.exe)?|cmd\.exe|cmd(?=["']?\s+["']?\/[A-Za-z]\b(?!\/)))(?![\w.\-/])`;
const SHELL_FORM = new RegExp(COMMAND + WINDOWS_SHELL, 'im');
const WINDOWS_PROGRAM = /^(?:.*[\\/])?(?:powershell|cmd)(?:\.exe)?$/i;
const BARE_CMD = /^\s*cmd\s*$/i;
const WINDOWS_PATH = /(?:^|[\s"'=[,])[A-Za-z]:(?:[\\/]|$|["'\s])/;
const WINDOWS_FILE = /[\w)}-]\.(?:exe|msi|ps1|bat|cmd)(?![\w./-])/i;
const BATCH_FILE = /\.(?:bat|cmd)$/i;

const LINUX_PACKAGES =
  /(?:^|[\s;&|("'[])(?:apt|apt-get|apk|yum|dnf|microdnf|tdnf)(?=\s+(?:-|update|install|add|upgrade|del|clean|remove|makecache)|["'],)/m;
const LINUX_SHELL = /(?:^|[\s"'[;&|(])\/bin\/(?:ba|a|da)?sh(?![\w])/m;
/** What only a POSIX shell, or a program that runs Windows files on Linux, can mean. */
const BEFORE_COMMAND = String.raw`${COMMAND}(?:(?:do|then|sudo|env)\s+)?`;
const POSIX_WORDS = new RegExp(
  String.raw`${BEFORE_COMMAND}(?:export\s|set\s+-|\.\.?/|(?:ba|da|a|z)?sh\s|source\s|ch(?:mod|own)\s|(?:rm|cp|mv|ln|sed|grep|awk|make|wine(?:64)?|mono|xvfb-run)\s)`,
  'm',
);
/** `A=b command` */
const POSIX_ASSIGNMENT = new RegExp(String.raw`${BEFORE_COMMAND}[A-Za-z_]\w{0,100}=\S{0,300}\s{1,100}[\w./-]`, 'm');
const RUNS_WINDOWS_ON_LINUX = /^(?:.*\/)?(?:wine(?:64)?|mono|xvfb-run|(?:ba|da|a|z)?sh|env)$/;

/** All signs of some instructions, each once. */
export function signsOf(instructions: readonly Instruction[]): ReadonlySet<Sign> {
  const facts = new Set<Fact>();
  for (const instruction of instructions) addFacts(instruction, facts);
  if (facts.has('cross-compiles')) facts.delete('mentions-windows');
  facts.delete('cross-compiles');
  return facts as ReadonlySet<Sign>;
}

/** What signs come from. `cross-compiles`: what names Windows programs may make them. */
export type Fact = Sign | 'cross-compiles';

/** Adds what one instruction tells to what others of the same image tell. */
export function addFacts({ keyword, rest, heredocs }: Instruction, facts: Set<Fact>): void {
  if ((keyword === 'ENV' || keyword === 'ARG') && /\bGOOS\b/.test(rest)) facts.add('cross-compiles');
  const isShell = SHELLS.has(keyword);
  if (!isShell && !COPIES.has(keyword)) return;
  const text = withoutUrls(heredocs.length > 0 ? [rest, ...heredocs].join('\n') : rest);
  if (!isShell) {
    if (!facts.has('windows') && WINDOWS_PATH.test(text)) facts.add('windows');
    return;
  }
  const words = execForm(rest);
  if (words ? isWindowsProgram(words) : isWindowsShell(text, keyword)) facts.add('windows');
  else if (!facts.has('mentions-windows') && mentionsWindows(text, words)) facts.add('mentions-windows');
  if (facts.has('linux') || (keyword !== 'RUN' && keyword !== 'SHELL')) return;
  if (LINUX_PACKAGES.test(text) || LINUX_SHELL.test(text) || speaksPosix(words ?? text)) facts.add('linux');
}

/** The words of `["a", "b"]`; null for the shell form. */
function execForm(rest: string): readonly string[] | null {
  const text = withoutFlags(rest);
  if (!text.startsWith('[')) return null;
  try {
    const words: unknown = JSON.parse(text);
    return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : null;
  } catch {
    return null;
  }
}

function isWindowsProgram(words: readonly string[]): boolean {
  const [program = ''] = words;
  const isCmd = (word: string, index: number): boolean =>
    /^cmd$/i.test(word) && /^\/[a-z]$/i.test(words[index + 1] ?? '');
  return WINDOWS_PROGRAM.test(program) || BATCH_FILE.test(program) || words.some(isCmd);
}

function isWindowsShell(text: string, keyword: string): boolean {
  return SHELL_FORM.test(withoutFlags(text)) || (keyword !== 'RUN' && BARE_CMD.test(text));
}

function mentionsWindows(text: string, words: readonly string[] | null): boolean {
  // PowerShell on Linux runs scripts too, but from `/scripts`, not from `C:\scripts`.
  const files = text.replace(/(^|[\s"'=,[])\/[^\s"']{0,200}\.ps1\b/gi, ' ');
  if (!WINDOWS_FILE.test(files)) return false;
  return words ? !RUNS_WINDOWS_ON_LINUX.test(words[0] ?? '') : !isPosix(withoutFlags(text));
}

function isPosix(text: string): boolean {
  return POSIX_WORDS.test(text) || POSIX_ASSIGNMENT.test(text);
}

/** `RUN --mount=... command`. */
function withoutFlags(text: string): string {
  return text.replace(/^\s*(?:--\S+\s+)+/, '').trim();
}

/** A URL may end in .exe, and `http://` looks like a drive letter to nobody but a pattern. */
function withoutUrls(text: string): string {
  return text.replace(/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"']*/gi, ' ');
}

/** For files that could not be parsed: does the raw text speak of Windows containers? */
export function textSpeaksOfWindows(text: string): boolean {
  return /mcr\.microsoft\.com\/windows|windowsservercore|nanoserver|\bpowershell\b|^#\s*escape\s*=\s*`/im.test(text);
}
