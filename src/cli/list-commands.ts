import { toTable } from '../report/tables.js';
import { type Rule, rulePageUrl, rules } from '../rules/rule-table.js';
import { nearMatches } from '../windows/near.js';
import { type CommandContext, deliver, settingsOf, wrongFormat } from './context.js';
import type { Printed } from './printed.js';

type List = 'hosts' | 'images' | 'rules';

/** The same on every terminal. */
const JSON_WIDTH = 80;

/**
 * `hosts`, `images`, `rules`: what the built-in tables know, as a table or as JSON; with words, what of it is about them
 * (`rules ID`: the page of one rule).
 */
export async function listCommand(list: List, context: CommandContext): Promise<number> {
  const settings = await settingsOf(context, [], null);
  if (!settings) return 2;
  const { format, verbose, today } = settings;
  const wrong = wrongFormat(settings);
  if (wrong !== null) return context.wrongCall(wrong);
  const width = context.terminal.stdout.columns || 100;
  const words = context.arguments.positionals;
  const printed = await listed(list, words, { width, verbose, today });
  if (typeof printed === 'string') return context.wrongCall(printed);
  const text = format === 'json' ? `${JSON.stringify(printed.data, null, 2)}\n` : printed.text;
  const failed = await deliver(text, settings, context);
  return failed ? context.wrongCall(failed) : 0;
}

/** Each loads what only it needs. */
async function listed(
  list: List,
  words: readonly string[],
  asked: { readonly width: number; readonly verbose: boolean; readonly today: string },
): Promise<Printed | string> {
  switch (list) {
    case 'hosts':
      return (await import('./hosts-command.js')).hostsListed(words, asked.width);
    case 'images':
      return (await import('./images-command.js')).imagesListed(words, asked);
    case 'rules':
      return rulesListed(words, asked.width);
  }
}

async function rulesListed([id, ...more]: readonly string[], width: number): Promise<Printed | string> {
  const all = rules();
  if (more.length > 0) return '"rules" takes at most one rule.';
  if (id === undefined) {
    const rows = all.map(({ id, severity, title }) => [id, severity, title]);
    return { text: toTable(['RULE', 'SEVERITY', 'WHEN'], rows, width), data: all.map(dataOf) };
  }
  const rule = all.find((each) => each.id === id);
  if (rule === undefined) return noSuchRule(id);
  // The pages are long, and every other call starts faster without them.
  const { rulePageText } = await import('../report/rule-page.js');
  return { text: rulePageText(rule, width), data: { ...dataOf(rule), help: rulePageText(rule, JSON_WIDTH) } };
}

function noSuchRule(id: string): string {
  const near = nearMatches(
    id,
    rules().map((rule) => rule.id),
    3,
  );
  const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : '"rules" lists them all.';
  return `There is no rule "${id.slice(0, 100)}". ${hint}`;
}

/** A rule as scripts read it. */
function dataOf({ id, kind, severity, title }: Rule) {
  return { id, kind, severity, title, docs: rulePageUrl(id) };
}
