import { type Option, optionsOf } from '../options/table.js';
import { TOOL } from '../tool.js';

const USAGE = `Says which Windows containers will run on which hosts, before they are built.

Usage:
  ${TOOL.name} [check] [PATH|GLOB ...] --target HOST [--target HOST ...]
  ${TOOL.name} fix [PATH|GLOB ...] --target HOST [--dry-run]
  ${TOOL.name} plan [PATH|GLOB ...]
  ${TOOL.name} explain IMAGE --target HOST
  ${TOOL.name} explain SIGN
  ${TOOL.name} nodes @nodes.json
  ${TOOL.name} hosts | images | rules

  check    judge the base images of the Dockerfiles found (default)
  fix      rewrite base tags in Dockerfiles to ones that run on every target
  plan     what is built here: from which files, with which arguments, on which
           machines, and what of it could not be read
  explain  judge one image without a Dockerfile: what it is, what would happen;
           of a sign (0xc0370101, CrashLoopBackOff): what it comes from
  nodes    the nodes of a cluster by pool and Windows build (from kubectl get
           nodes -o json or docker node inspect)
  hosts    the names of hosts that are understood
  images   the images whose tags are understood
  rules    every rule, its severity and what it says

Options:
`;

const EXIT_CODES = `
Exit code 0: no errors; 1: at least one; 2: a wrong call, nothing was checked.

Example:
  ${TOOL.name} --target ltsc2022 --target "AKS Windows2025"
`;

/** The text of --help; its options are those of the one table. */
export function helpText(width: number): string {
  const rows: [string, string][] = optionsOf('command')
    .filter((option) => option.flag !== null)
    .map((option) => [flagOf(option), sentence(option)]);
  rows.push(
    ['-h, --help', 'Print this text.'],
    ['--version', 'Print the version; with --verbose also the day of each built-in table.'],
  );
  return (
    USAGE +
    rows.map(([flag, text]) => `  ${flag}\n${wrap(text, Math.max(40, width) - 6)}`).join('\n') +
    '\n' +
    EXIT_CODES
  );
}

export function flagOf(option: Option): string {
  if (option.kind === 'boolean') return option.faces.includes('action') ? `--[no-]${option.flag}` : `--${option.flag}`;
  return `--${option.flag} ${option.kind === 'choice' ? option.choices.join('|') : option.placeholder}`;
}

function sentence({ kind, text, default: fallback }: Option): string {
  const repeated = kind === 'lines' ? ' May be given several times.' : '';
  return `${text}${repeated}${fallback && kind !== 'boolean' ? ` Default: ${fallback}.` : ''}`;
}

function wrap(text: string, width: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => `      ${line}`).join('\n');
}
