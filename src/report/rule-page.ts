import type { RuleExample } from '../rules/record.js';
import { type Rule, rulePageUrl, rules } from '../rules/rule-table.js';
import { type Severity, VERDICTS, type Verdict } from '../rules/verdict.js';
import { CONFIG_FILE } from '../words/config-file.js';
import { wrap } from './width.js';

/** What the check says of an example: the message of the rule, the result's or the note's. */
export type SayOf = (example: RuleExample) => string;

/** What a rule comes to: its verdict, null for a note, with the severity that goes with it. */
interface Answer {
  readonly verdict: Verdict | null;
  readonly severity: Severity;
}

/** The page of a rule as a Markdown file, docs/rules/ID.md. */
export function rulePageMarkdown(rule: Rule, sayOf: SayOf): string {
  const { meaning, errors, examples, waysOut, sources } = rule.page;
  const title = rule.name;
  const parts = [
    `<!-- Written by npm run docs from src/rules/records/. -->\n# ${title}`,
    `\`${rule.id}\`: ${rule.title}. ${outcome(rule)}`,
    meaning,
  ];
  if (errors.length > 0) {
    parts.push('## The error it prevents');
    for (const { text, when } of errors) parts.push(fence('text', text), when);
  }
  if (examples.length > 0) parts.push(examples.length === 1 ? '## Example' : '## Examples');
  for (const example of examples) {
    parts.push(fence('dockerfile', example.dockerfile));
    const given = givenOf(example);
    if (given !== null) parts.push(given);
    parts.push(fence('sh', commandOf(example)));
    parts.push(`Verdict **${example.verdict}**, ${ruleOf(rule, example)}:`, `> ${escaped(sayOf(example))}`);
  }
  if (waysOut.length > 0) {
    parts.push('## The way out');
    for (const { text, paste } of waysOut) {
      parts.push(text);
      if (paste) parts.push(fence(paste[0] === 'shell' ? 'sh' : paste[0], paste[1]));
    }
  }
  if (rule.severity !== 'off') parts.push(...tuning(rule));
  parts.push('## Sources', sources.map(({ name, url }) => `- [${name}](${url})`).join('\n'));
  parts.push('[All rules](README.md)');
  return `${parts.join('\n\n')}\n`;
}

/** The same in short, for a terminal: plain text, without the message that the check would print. Ends in a newline. */
export function rulePageText(rule: Rule, width: number): string {
  const { meaning, errors, examples, waysOut, sources } = rule.page;
  const lines: string[] = [];
  const paragraph = (text: string, indent = 0): void => {
    for (const line of wrap(text.replaceAll('`', ''), Math.max(40, width) - indent))
      lines.push(' '.repeat(indent) + line);
  };
  const block = (text: string): void => {
    for (const line of text.split('\n')) lines.push(`    ${line}`);
  };
  const section = (name: string): void => {
    lines.push('', name);
  };
  paragraph(`${rule.name} (${rule.id})`);
  lines.push('');
  paragraph(`${sentence(rule.title)}. ${outcome(rule)}`);
  lines.push('');
  paragraph(meaning);
  if (errors.length > 0) section('The error it prevents');
  for (const { text, when } of errors) {
    block(text);
    paragraph(when, 2);
  }
  if (examples.length > 0) section(examples.length === 1 ? 'Example' : 'Examples');
  for (const [index, example] of examples.entries()) {
    if (index > 0) lines.push('');
    block(example.dockerfile);
    const given = givenOf(example);
    if (given !== null) paragraph(given, 2);
    block(commandOf(example));
    paragraph(`Verdict ${example.verdict}, ${ruleOf(rule, example)}.`, 2);
  }
  if (waysOut.length > 0) section('The way out');
  for (const [index, { text, paste }] of waysOut.entries()) {
    if (index > 0) lines.push('');
    paragraph(text, 2);
    if (paste) block(paste[1]);
  }
  section('Sources');
  for (const { url } of sources) lines.push(`  ${url}`);
  lines.push('', `More: ${rulePageUrl(rule.id)}`);
  return `${lines.join('\n')}\n`;
}

/** docs/rules/README.md: all rules by verdict, then the notes, then what is said of workloads. */
export function ruleIndexMarkdown(): string {
  const parts = [
    '<!-- Written by npm run docs from src/rules/rule-table.ts. -->\n# Rules',
    'One rule decides each verdict; the first that matches, in the order of `windows-container-compat rules`. Notes stand beside a verdict and never change it. Rules of workloads speak of all verdicts of their containers. A rule with several verdicts stands under each.',
  ];
  for (const verdict of VERDICTS)
    parts.push(`## ${verdict}`, table(rules().flatMap((rule) => rowsOf(rule, (answer) => answer.verdict === verdict))));
  parts.push('## Notes', table(rules().flatMap((rule) => rowsOf(rule, (answer) => answer.verdict === null))));
  const placement = rules().filter(({ kind }) => kind === 'places');
  const rows = placement.map(
    ({ id, severity, title }) => `| [\`${id}\`](${id}.md) | ${severity} | ${sentence(title)} |`,
  );
  parts.push('## Workloads', table(rows));
  return `${parts.join('\n\n')}\n`;
}

/** What tunes a rule, to paste: a line of the action's inputs, and a config file. */
export function tuningLines({ id, severity, kind }: Rule): { readonly input: string; readonly config: string } {
  const lower = severity === 'error' ? 'warning' : 'off';
  return {
    input: `severity: ${id}=${lower}`,
    config: `ignore:\n  - rule: ${id}\n    dockerfile: ${kind === 'places' ? 'k8s/old/**' : 'legacy/**'}\n    reason: replaced next quarter\n`,
  };
}

function tuning(rule: Rule): string[] {
  const { input, config } = tuningLines(rule);
  return [
    '## Another severity, or none',
    'As an input of the action (on the command line `--severity`):',
    fence('yaml', input),
    `To ignore it for some ${rule.kind === 'places' ? 'manifests' : 'Dockerfiles'}, in \`${CONFIG_FILE}\`:`,
    fence('yaml', config.trimEnd()),
  ];
}

/** `Verdict hyperv-only (error) or at-risk (warning) by default.` */
function outcome(rule: Rule): string {
  const answers = answersOf(rule);
  if (rule.kind === 'places')
    return `Said of a workload, over all verdicts of its containers (${rule.severity} by default).`;
  if (rule.kind === 'note') return `A note beside the verdict, which it never changes (${rule.severity} by default).`;
  const verdicts = [...new Set(answers.map(({ verdict }) => verdict))].map((verdict) => {
    const severities = answers.filter((answer) => answer.verdict === verdict).map(({ severity }) => severity);
    return `${verdict} (${severities.join(' or ')})`;
  });
  return `Verdict ${verdicts.join(' or ')} by default.`;
}

/** Each once, in the order of the examples. */
function answersOf(rule: Rule): Answer[] {
  const found = new Map<string, Answer>();
  // What no Dockerfile can show is that a container of a workload runs.
  if (rule.page.examples.length === 0 && rule.kind === 'decides') return [{ verdict: 'runs', severity: rule.severity }];
  for (const { verdict, severity = rule.severity } of rule.page.examples) {
    const answer = { verdict: rule.kind === 'note' ? null : verdict, severity };
    found.set(JSON.stringify(answer), answer);
  }
  return [...found.values()];
}

function rowsOf(rule: Rule, wanted: (answer: Answer) => boolean): string[] {
  const severities = answersOf(rule)
    .filter(wanted)
    .map(({ severity }) => severity);
  if (severities.length === 0) return [];
  return [`| [\`${rule.id}\`](${rule.id}.md) | ${severities.join(' or ')} | ${sentence(rule.title)} |`];
}

function table(rows: readonly string[]): string {
  return ['| Rule | Severity | When |', '| --- | --- | --- |', ...rows].join('\n');
}

/** What a reader must know beside the command; null where the command says it all. */
function givenOf({ registry, runner }: RuleExample): string | null {
  const built = runner === undefined ? '' : `Built by a job on ${runner}`;
  if (registry === undefined) return built === '' ? null : `${built}:`;
  const lists = registry.length === 1 ? `holds ${registry[0]}` : `lists ${registry.join(', ')}, in this order,`;
  return `${built === '' ? 'With' : `${built}, with`} a registry that ${lists} under this reference:`;
}

function commandOf({ target, buildHost, registry, asOf }: RuleExample): string {
  const words = ['windows-container-compat', '--target', shellWord(target)];
  if (buildHost !== undefined) words.push('--build-host', shellWord(buildHost));
  if (registry === undefined) words.push('--resolve', 'offline');
  if (asOf !== undefined) words.push('--as-of', asOf);
  return words.join(' ');
}

function shellWord(text: string): string {
  return /^[\w.:=-]+$/.test(text) ? text : `"${text}"`;
}

function ruleOf(rule: Rule, { severity = rule.severity }: RuleExample): string {
  return rule.kind === 'note' ? `with the note \`${rule.id}\` (${severity})` : `rule \`${rule.id}\` (${severity})`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** Messages are plain text; what Markdown would take for its own is escaped. */
function escaped(text: string): string {
  return text.replace(/[\\`*_<>[\]|~]/g, '\\$&');
}
