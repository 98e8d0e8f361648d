import { flagOf } from '../../src/cli/help.js';
import { OPTIONS, type Option, optionsOf } from '../../src/options/table.js';

/** Outputs of the action, as action.yml and docs/options.md list them. */
const OUTPUTS: readonly (readonly [string, string])[] = [
  [
    'compatible',
    'true where no judged image is hyperv-only, cannot-run or unknown on a target; about facts, whatever severities and fail-on say.',
  ],
  ['errors', 'How many errors were found.'],
  ['warnings', 'How many warnings were found.'],
  ['report', 'Path of the JSON report.'],
  [
    'matrix',
    'A build matrix for a later job (fromJson): a row {image, dockerfile, target, runner, base, args, stage, platform} for each image and target that runs.',
  ],
];

const quoted = (text: string): string => JSON.stringify(text);

/** action.yml, whole. */
export function actionYml(): string {
  const inputs = optionsOf('action').map(
    (option) =>
      `  ${option.name}:\n    description: ${quoted(described(option))}\n    required: false\n    default: ${quoted(defaultOf(option))}\n`,
  );
  const outputs = OUTPUTS.map(([name, text]) => `  ${name}:\n    description: ${quoted(text)}\n`);
  return `# Written by \`npm run docs\` from src/options/table.ts.
name: Windows container compatibility
description: Says which Windows containers will run on which hosts, before they are built.
author: the windows-container-compat authors
branding:
  icon: check-square
  color: blue
inputs:
${inputs.join('')}outputs:
${outputs.join('')}runs:
  using: node24
  main: dist/index.js
`;
}

/** A runner hands defaults over like values, so with one here the config file could never say anything else. */
function defaultOf(option: Option): string {
  return option.name === 'token' ? option.default : '';
}

function described(option: Option): string {
  const { text, kind, choices } = option;
  const lines = kind === 'lines' ? ' One a line.' : '';
  const oneOf = choices.length > 0 ? ` One of ${choices.join(', ')}.` : '';
  return `${text}${lines}${oneOf}${option.default !== defaultOf(option) ? ` Default: ${option.default}.` : ''}`;
}

/** The table of inputs and flags of docs/options.md. */
export function optionsTable(): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const rows = OPTIONS.map((option) => {
    const input = option.faces.includes('action') ? `\`${option.name}\`` : '';
    const flag = option.faces.includes('command')
      ? option.flag === null
        ? cell(`\`${option.placeholder}\``)
        : `\`${cell(flagOf(option))}\``
      : '';
    return `| ${input} | ${flag} | ${option.default === '' || option.default === 'false' ? '' : `\`${option.default}\``} | ${cell(option.text)} |`;
  });
  return ['| Input | On the command line | Default | Meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

export function outputsTable(): string {
  return ['| Output | Meaning |', '| --- | --- |', ...OUTPUTS.map(([name, text]) => `| \`${name}\` | ${text} |`)].join(
    '\n',
  );
}
