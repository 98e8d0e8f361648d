import { type Rule, type RuleId, rulePageUrl, rules } from '../rules/rule-table.js';
import type { Severity } from '../rules/verdict.js';
import { forFence } from './harmless.js';
import { rulePageText } from './rule-page.js';

/** Problems have no rule of their own, and SARIF has no result without one. */
export const PROBLEM_RULE = 'check-problem';

export type SarifRule = RuleId | typeof PROBLEM_RULE;

export type SarifLevel = 'error' | 'warning' | 'note';

const WHAT_PROBLEMS_ARE =
  'a file, or a part of one, could not be read or understood, so what is built there was not checked';

const PROPERTIES: Readonly<Record<Severity, { readonly level: SarifLevel; readonly shown: string }>> = {
  error: { level: 'error', shown: 'error' },
  warning: { level: 'warning', shown: 'warning' },
  notice: { level: 'note', shown: 'recommendation' },
  off: { level: 'note', shown: 'recommendation' },
};

export function levelOf(severity: Severity): SarifLevel {
  return PROPERTIES[severity].level;
}

/** Rules as SARIF's reportingDescriptors, each once, in the order of the table; `problemUri` says more of problems. */
export function descriptorsOf(ids: ReadonlySet<SarifRule>, problemUri: string) {
  const descriptors = rules().map((rule) => descriptor(rule.id, rule.name, rule, helpOf(rule), rulePageUrl(rule.id)));
  const text = sentence(WHAT_PROBLEMS_ARE);
  const problem = { title: WHAT_PROBLEMS_ARE, severity: 'error' } as const;
  descriptors.push(descriptor(PROBLEM_RULE, 'Problem while checking', problem, { text, markdown: text }, problemUri));
  return descriptors.filter(({ id }) => ids.has(id));
}

function descriptor(
  id: SarifRule,
  title: string,
  rule: Pick<Rule, 'title' | 'severity'>,
  help: { readonly text: string; readonly markdown: string },
  helpUri: string,
) {
  const { level, shown } = PROPERTIES[rule.severity];
  return {
    id,
    name: id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: sentence(rule.title) },
    help,
    helpUri,
    defaultConfiguration: { level },
    properties: {
      tags: ['containers', 'dockerfile', 'windows'],
      precision: rule.severity === 'error' ? 'high' : 'medium',
      'problem.severity': shown,
    },
  };
}

/** The short of the rule's page: a reader has the finding at hand, and the page is one click away. */
function helpOf(rule: Rule) {
  const { meaning, errors, waysOut } = rule.page;
  const parts = [meaning];
  for (const { text, when } of errors) parts.push(forFence([text], 'text'), when);
  if (waysOut.length > 0) parts.push('## The way out');
  for (const { text, paste } of waysOut) {
    parts.push(text);
    if (paste) parts.push(forFence(paste[1].split('\n'), paste[0] === 'shell' ? 'sh' : paste[0]));
  }
  // GitHub shows the Markdown, and no link of its own to helpUri.
  parts.push(`[More on this rule](${rulePageUrl(rule.id)})`);
  return { text: rulePageText(rule, 100), markdown: parts.join('\n\n') };
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}
