import { CONFIG_FILE } from '../words/config-file.js';
import { FORMATS } from './formats.js';

/** How an option's value is written. `lines`: several values, one a line in the action, a repeated flag in the command. */
type OptionKind = 'text' | 'lines' | 'choice' | 'boolean';

export interface Option {
  /** The action's input, and the key everywhere else. */
  readonly name: string;
  readonly kind: OptionKind;
  /** The command's flag without dashes; null where the command has another way to say it. */
  readonly flag: string | null;
  /** What stands for the value in help texts. */
  readonly placeholder: string;
  readonly choices: readonly string[];
  readonly default: string;
  /** One or two sentences for action.yml, --help and README alike. */
  readonly text: string;
  /** Where the option is offered. */
  readonly faces: readonly ('action' | 'command')[];
}

const BOTH = ['action', 'command'] as const;

function option(name: string, text: string, rest: Partial<Option> = {}): Option {
  return { name, text, kind: 'text', flag: name, placeholder: 'VALUE', choices: [], default: '', faces: BOTH, ...rest };
}

/** What a run has before its options are read, too. */
export const DEFAULT_TIMEOUT_SECONDS = 600;

/** The one table behind action.yml, the command's flags, --help and the README. */
export const OPTIONS: readonly Option[] = [
  option(
    'targets',
    'The hosts that the images will run on, for example ltsc2022, windows-2025, "AKS Windows2022" or prod = 10.0.20348.2340 [hyperv]; @nodes.json stands for the nodes that kubectl get nodes -o json or docker node inspect printed.',
    {
      kind: 'lines',
      flag: 'target',
      placeholder: 'HOST',
    },
  ),
  option(
    'dockerfiles',
    'Paths, folders and globs of the Dockerfiles to check; a leading ! excludes. All Dockerfiles are found where none is given.',
    {
      kind: 'lines',
      flag: null,
      placeholder: 'PATH|GLOB',
    },
  ),
  option(
    'manifests',
    'Manifests of Kubernetes (rendered YAML or JSON), Swarm stacks and ECS task definitions whose containers are judged where they may land: paths, folders and globs; a leading ! excludes, and - is standard input. Those that have to do with Windows are found where none is given.',
    { kind: 'lines', placeholder: 'PATH|GLOB|-' },
  ),
  option('build-args', 'Build arguments that the Dockerfiles are built with.', {
    kind: 'lines',
    flag: 'build-arg',
    placeholder: 'NAME=value',
  }),
  option('target-stage', 'The stage that is built (docker build --target); the last one where none is given.', {
    flag: 'stage',
    placeholder: 'STAGE',
  }),
  option(
    'build-host',
    'The host that builds the images, for example windows-2022. Stages with RUN are then judged on it too.',
    { placeholder: 'HOST' },
  ),
  option('isolation', 'The isolation of targets that do not say theirs.', {
    kind: 'choice',
    choices: ['process', 'hyperv'],
    default: 'process',
  }),
  option(
    'resolve',
    'Where Windows versions come from: auto asks the registry, then goes by what the reference says; registry asks only the registry; offline goes by what the reference says and uses no network at all.',
    {
      kind: 'choice',
      choices: ['auto', 'registry', 'offline'],
      default: 'auto',
    },
  ),
  option(
    'registries',
    'Registry hosts (with port) that may be asked in addition to the well-known public ones and those that Docker is logged in to.',
    { kind: 'lines', flag: 'registry', placeholder: 'HOST' },
  ),
  option('registry-mirrors', 'Mirrors to ask instead of a registry, for example docker.io=mirror.example.', {
    kind: 'lines',
    flag: 'registry-mirror',
    placeholder: 'HOST=MIRROR',
  }),
  option('registry-timeout', 'Seconds for all registry work together.', { placeholder: 'SECONDS', default: '60' }),
  option(
    'timeout',
    'Seconds for the whole check, after which it ends with exit code 2 and says what it was reading; not in the config file.',
    { placeholder: 'SECONDS', default: String(DEFAULT_TIMEOUT_SECONDS) },
  ),
  option('cache', 'A JSON file that keeps what registries answered, by digest, for the next run.', {
    placeholder: 'FILE',
  }),
  option(
    'fail-on',
    'When an error stands: any-target, where an image runs on not all of its targets; no-target, only where it runs on none; never, report but succeed.',
    {
      kind: 'choice',
      choices: ['any-target', 'no-target', 'never'],
      default: 'any-target',
    },
  ),
  option('severity', 'Severities of your own for rules: error, warning, notice or off.', {
    kind: 'lines',
    placeholder: 'RULE=SEVERITY',
  }),
  option('ignore', 'Findings that do not count: a rule, or a rule in some Dockerfiles.', {
    kind: 'lines',
    placeholder: 'RULE[@GLOB]',
  }),
  option(
    'baseline',
    'A JSON report of earlier: findings that are in it become notices, so that only new ones fail. The flag write-baseline makes one.',
    { placeholder: 'FILE' },
  ),
  option('write-baseline', 'Write what is found now as a baseline, and succeed.', {
    placeholder: 'FILE',
    faces: ['command'],
  }),
  option(
    'changed-only',
    'Check only the Dockerfiles that the pull request or push touches, or whose build is declared in a file that it touches.',
    { kind: 'boolean', choices: ['true', 'false'], default: 'false' },
  ),
  option(
    'base',
    'Check only what differs from this branch, tag or commit, as changed-only does; without it that is the default branch of origin.',
    { placeholder: 'REF', faces: ['command'] },
  ),
  option(
    'annotations',
    'How findings are shown on the pull request: commands need no permission and show ten of a kind; check-run shows all and needs the permission checks: write. auto takes the check run where there are more than ten of a kind and it is allowed.',
    {
      kind: 'choice',
      flag: null,
      choices: ['auto', 'commands', 'check-run', 'none'],
      default: 'auto',
      faces: ['action'],
    },
  ),
  option(
    'comment',
    'Keep one comment on the pull request that says what was found; needs the permission pull-requests: write.',
    {
      kind: 'boolean',
      flag: null,
      choices: ['true', 'false'],
      default: 'false',
      faces: ['action'],
    },
  ),
  option(
    'suggestions',
    'Suggest on the changed lines of the pull request what the command fix would change, in one review; needs the permission pull-requests: write.',
    {
      kind: 'boolean',
      flag: null,
      choices: ['true', 'false'],
      default: 'false',
      faces: ['action'],
    },
  ),
  option('summary', 'Write the job summary.', {
    kind: 'boolean',
    flag: null,
    choices: ['true', 'false'],
    default: 'true',
    faces: ['action'],
  }),
  option('name', 'Names this run in what it writes, so that several in one workflow stay apart.', {
    default: 'windows-container-compat',
    placeholder: 'NAME',
  }),
  option(
    'token',
    'Asks GitHub which files changed (without it git is asked), and writes the check run, the comment and the review.',
    {
      flag: null,
      default: '${{ github.token }}',
      faces: ['action'],
    },
  ),
  option('config', 'The config file.', { placeholder: 'FILE', default: CONFIG_FILE }),
  option(
    'trusted-config',
    'Of a pull request: head reads the config file and the baseline as it has them, and says in the summary where it changes what is checked; base reads both from the base commit.',
    { kind: 'choice', flag: null, choices: ['head', 'base'], default: 'head', faces: ['action'] },
  ),
  option('json-file', 'Where to write the JSON report.', { placeholder: 'FILE' }),
  option('sarif-file', 'Where to write the report as SARIF 2.1.0, for code scanning.', { placeholder: 'FILE' }),
  option(
    'report-file',
    'Where to write further reports: FILE where its ending tells the format (.sarif, .md, .xml for JUnit, .json, code-quality.json for GitLab, .txt), else FORMAT=FILE.',
    { kind: 'lines', placeholder: '[FORMAT=]FILE' },
  ),
  option('format', 'What to print.', {
    kind: 'choice',
    choices: FORMATS,
    default: 'text',
    faces: ['command'],
  }),
  option('output', 'Write what would be printed to a file.', { placeholder: 'FILE', faces: ['command'] }),
  option('as-of', 'The day the run is judged by (default: today).', { placeholder: 'YYYY-MM-DD', faces: ['command'] }),
  option('dry-run', 'With fix: print what would change as a diff that git apply takes, and change nothing.', {
    kind: 'boolean',
    default: 'false',
    faces: ['command'],
  }),
  option('quiet', 'Only findings and the last line.', { kind: 'boolean', default: 'false', faces: ['command'] }),
  option('verbose', 'Also what runs, and why.', { kind: 'boolean', default: 'false', faces: ['command'] }),
];

export function optionsOf(face: 'action' | 'command'): readonly Option[] {
  return OPTIONS.filter((each) => each.faces.includes(face));
}
