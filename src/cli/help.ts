import { type Option, optionsOf } from '../options/table.js';
import { TOOL } from '../tool.js';
import type { Command } from './arguments.js';

/** What a command says of itself. */
interface Told {
  /** What stands behind its name. */
  readonly usage: readonly string[];
  /** One line in the list of commands, without a full stop. */
  readonly short: string;
  /** The rest, for its own help. */
  readonly long: string;
  /** Names of the options that it heeds; null for all but those of `fix`. */
  readonly options: readonly string[] | null;
  readonly examples: readonly string[];
}

const LISTING = ['format', 'output'];
const REGISTRIES = ['resolve', 'registries', 'registry-mirrors', 'registry-timeout', 'cache'];

const COMMANDS: Readonly<Record<Command, Told>> = {
  check: {
    usage: ['[PATH|GLOB ...] --target HOST ...'],
    short: 'judge the base images of the Dockerfiles found (default)',
    long: 'The builds that workflows, pipelines, compose and bake files declare are found by themselves, and so are manifests of what runs. Without a target, images are judged on the machines that build them.',
    options: null,
    examples: ['--target ltsc2022 --target "AKS Windows2025"', 'web "services/**/Dockerfile*" --target ltsc2022'],
  },
  fix: {
    usage: ['[PATH|GLOB ...] --target HOST [--dry-run]'],
    short: 'rewrite base tags in Dockerfiles to ones that run on every target',
    long: 'Only the Windows part of a tag changes. Where no edit is safe, it says where to change it by hand.',
    options: [
      'targets',
      'build-args',
      'target-stage',
      'build-host',
      'isolation',
      ...REGISTRIES,
      'fail-on',
      'severity',
      'ignore',
      'changed-only',
      'base',
      'config',
      'json-file',
      'output',
      'as-of',
      'dry-run',
    ],
    examples: ['--target ltsc2022 --dry-run'],
  },
  plan: {
    usage: ['[PATH|GLOB ...]'],
    short:
      'what is built here: from which files, with which arguments, on which machines, and what of it could not be read',
    long: 'It judges nothing and asks no registry.',
    options: ['manifests', 'build-args', 'target-stage', 'build-host', 'config', ...LISTING, 'verbose'],
    examples: ['--format json'],
  },
  explain: {
    usage: ['IMAGE --target HOST', 'SIGN'],
    short:
      'judge one image without a Dockerfile: what it is, what would happen; of a sign (0xc0370101, CrashLoopBackOff): what it comes from',
    long: 'A sign is the number of an error, the state of a pod or service, or a line of a log in quotes.',
    options: ['targets', 'isolation', ...REGISTRIES, 'severity', 'fail-on', 'config', ...LISTING, 'as-of'],
    examples: ['golang:1.25-nanoserver --target ltsc2022', '"Back-off restarting failed container"'],
  },
  nodes: {
    usage: ['@nodes.json'],
    short: 'the nodes of a cluster by pool and Windows build (from kubectl get nodes -o json or docker node inspect)',
    long: 'It says whether the updates of a pool differ, and on which side of February 2020 they are.',
    options: ['targets', 'config', ...LISTING],
    examples: ['@nodes.json'],
  },
  hosts: {
    usage: ['[WORD ...]'],
    short: 'the names of hosts that are understood',
    long: 'With words, only those that have all of them; a version or another text is shown as it is understood.',
    options: LISTING,
    examples: ['aks', 'runner 2022', '10.0.20348.2340'],
  },
  images: {
    usage: ['[HOST|WORD]'],
    short: 'the images whose tags are understood; of a host: those that fit it',
    long: 'Of a host: the tags of base images that run on it, and which Windows release the tags of other images name. With --verbose also those that do not run. Of a word: the images with it in their name.',
    options: [...LISTING, 'as-of', 'verbose'],
    examples: ['"AKS Windows2022"', 'golang'],
  },
  rules: {
    usage: ['[RULE]'],
    short: 'every rule, its severity and what it says; of a rule: its page',
    long: '',
    options: LISTING,
    examples: ['build-mismatch'],
  },
};

const EXIT_CODES = 'Exit code 0: no errors; 1: at least one; 2: a wrong call, nothing was checked.';

/** The text of --help; its options are those of the one table. */
export function helpText(width: number): string {
  const commands = Object.entries(COMMANDS);
  const usage = commands.flatMap(([name, { usage }]) =>
    usage.map((each) => `  ${TOOL.name} ${name === 'check' ? '[check]' : name} ${each}`),
  );
  const told = commands.map(([name, { short }]) => hanging(name.padEnd(7), short, width));
  return `Says which Windows containers will run on which hosts, before they are built.

Usage:
${usage.join('\n')}

${told.join('\n')}

COMMAND --help tells more of each, with the options that it heeds.

Options:
${optionRows(() => true, width)}

${EXIT_CODES}

Example:
  ${TOOL.name} --target ltsc2022 --target "AKS Windows2025"
`;
}

/** The text of `COMMAND --help`. */
export function helpOf(command: Command, width: number): string {
  const { usage, short, long, options, examples } = COMMANDS[command];
  const about = `${short.charAt(0).toUpperCase()}${short.slice(1)}.${long === '' ? '' : ` ${long}`}`;
  const heeded = ({ name }: Option): boolean => (options === null ? name !== 'dry-run' : options.includes(name));
  return `Usage:
${usage.map((each) => `  ${TOOL.name} ${command} ${each}`).join('\n')}

${wrap(about, width, 0)}

Options:
${optionRows(heeded, width)}

Examples:
${examples.map((each) => `  ${TOOL.name} ${command} ${each}`).join('\n')}
`;
}

function optionRows(heeded: (option: Option) => boolean, width: number): string {
  const rows: [string, string][] = optionsOf('command')
    .filter((option) => option.flag !== null && heeded(option))
    .map((option) => [flagOf(option), sentence(option)]);
  rows.push(
    ['-h, --help', 'Print this text.'],
    ['-V, --version', 'Print the version; with --verbose also the day of each built-in table.'],
  );
  return rows.map(([flag, text]) => `  ${flag}\n${wrap(text, width, 6)}`).join('\n');
}

export function flagOf(option: Option): string {
  if (option.kind === 'boolean') return option.faces.includes('action') ? `--[no-]${option.flag}` : `--${option.flag}`;
  return `--${option.flag} ${option.kind === 'choice' ? option.choices.join('|') : option.placeholder}`;
}

function sentence({ kind, text, default: fallback }: Option): string {
  const repeated = kind === 'lines' ? ' May be given several times.' : '';
  return `${text}${repeated}${fallback && kind !== 'boolean' ? ` Default: ${fallback}.` : ''}`;
}

/** `  fix      rewrite ...`, further lines below the first one's text. */
function hanging(name: string, text: string, width: number): string {
  return wrap(text, width, name.length + 4).replace(/^ */, `  ${name}  `);
}

function wrap(text: string, width: number, indent: number): string {
  const room = Math.max(40, width) - indent;
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + 1 + word.length > room) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => `${' '.repeat(indent)}${line}`).join('\n');
}
