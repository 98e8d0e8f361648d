import { ruleTitle, signs } from '../rules/error-signs.js';
import { rulePageUrl } from '../rules/rule-table.js';
import type { Sign } from '../rules/sign.js';
import { wrap } from './width.js';

/** docs/troubleshooting.md: every sign, what it may come from, and how to find out. */
export function signPageMarkdown(): string {
  const parts = [
    '<!-- Written by npm run docs from the signs in src/rules. -->\n# My pod, service or job does not start',
    'Look for what you see below. Each sign has its causes, with the page of the rule that has the way out, and the commands that prove which of them it is. The command prints the same for a sign, or for the whole line of an error in quotes:',
    '    windows-container-compat explain 0xc0370101',
    'When image and host are known, ask about the two, before anything is built or deployed:',
    '    windows-container-compat explain mcr.microsoft.com/windows/servercore:ltsc2019 --target ltsc2022',
    ...signs().map(sectionOf),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionOf({ sign, known, meaning, causes, proofs }: Sign): string {
  const lines = [`## ${sign}`, '', meaning];
  if (known.length > 0) lines.push('', `Also: ${known.map((text) => `\`${text}\``).join(', ')}.`);
  lines.push('', 'Causes:', '');
  for (const { text, rules } of causes) {
    const links = rules.map((id) => `[\`${id}\`](rules/${id}.md)`);
    lines.push(`- ${text}${links.length > 0 ? ` ${links.join(', ')}` : ''}`);
  }
  lines.push('', 'To prove it:', '', '| Command | What it tells |', '| --- | --- |');
  for (const { command, tells } of proofs) lines.push(`| \`${command}\` | ${tells} |`);
  return lines.join('\n');
}

/** The same of one sign, for a terminal of that many columns. */
export function signText({ sign, meaning, causes, proofs }: Sign, width: number): string {
  const lines: string[] = [];
  const paragraph = (text: string, indent: number): void => {
    for (const line of wrap(text.replaceAll('`', ''), Math.max(40, width) - indent))
      lines.push(' '.repeat(indent) + line);
  };
  lines.push(sign);
  paragraph(meaning, 2);
  lines.push('', 'Causes');
  for (const { text, rules } of causes) {
    paragraph(text, 2);
    for (const id of rules) lines.push(`    ${id}: ${rulePageUrl(id)}`);
  }
  lines.push('', 'To prove it');
  for (const { command, tells } of proofs) {
    lines.push(`    ${command}`);
    paragraph(tells, 2);
  }
  return `${lines.join('\n')}\n`;
}

/** The same for scripts. */
export function signData({ sign, meaning, causes, proofs }: Sign) {
  return {
    sign,
    meaning,
    causes: causes.map(({ text, rules }) => ({
      text,
      rules: rules.map((id) => ({ id, title: ruleTitle(id), docs: rulePageUrl(id) })),
    })),
    proofs,
  };
}
