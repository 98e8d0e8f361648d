import { toTable } from '../report/tables.js';
import { FAMILIES_AS_OF, listFamilies } from '../resolve/family.js';
import { type Rule, rulePageUrl, rules } from '../rules/rule-table.js';
import { listHostNames } from '../windows/host-names.js';
import { nearMatches } from '../windows/near.js';
import { type CommandContext, deliver, settingsOf } from './context.js';

type List = 'hosts' | 'images' | 'rules';

/** The same on every terminal. */
const JSON_WIDTH = 80;

/** `hosts`, `images`, `rules`: what the built-in tables know, as a table or as JSON; `rules ID`: the page of one rule. */
export async function listCommand(list: List, context: CommandContext): Promise<number> {
  const [id, ...more] = context.arguments.positionals;
  if (more.length > 0 || (id !== undefined && list !== 'rules'))
    return context.wrongCall(`"${list}" takes ${list === 'rules' ? 'at most one rule' : 'no arguments'}.`);
  const rule = id === undefined ? null : rules().find((each) => each.id === id);
  if (rule === undefined) return context.wrongCall(noSuchRule(id!));
  const settings = await settingsOf(context, [], null);
  if (!settings) return 2;
  if (settings.format !== 'text' && settings.format !== 'json')
    return context.wrongCall(`--format: "${settings.format}" is not possible here. Expected text, json`);
  const width = context.terminal.stdout.columns || 100;
  const text = rule ? await pageOf(rule, settings.format, width) : listOf(list, settings.format, width);
  const failed = await deliver(text, settings, context);
  return failed ? context.wrongCall(failed) : 0;
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

/** The pages are long, and every other call starts faster without them. */
async function pageOf(rule: Rule, format: 'text' | 'json', width: number): Promise<string> {
  const { rulePageText } = await import('../report/rule-page.js');
  return format === 'json'
    ? toJson({ ...listed(rule), help: rulePageText(rule, JSON_WIDTH) })
    : rulePageText(rule, width);
}

function listOf(list: List, format: 'text' | 'json', width: number): string {
  const { headers, rows, data } = tableOf(list);
  return format === 'json' ? toJson(data) : toTable(headers, rows, width);
}

function toJson(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly data: unknown;
}

function tableOf(list: List): Table {
  switch (list) {
    case 'hosts': {
      const hosts = listHostNames();
      const rows = hosts.map(({ name, build, edition, note }) => [
        name,
        build === null ? 'unknown' : `10.0.${build}`,
        edition ?? '',
        note,
      ]);
      return { headers: ['HOST', 'WINDOWS', 'EDITION', 'NOTE'], rows, data: hosts };
    }
    case 'images': {
      const families = listFamilies();
      const rows = families.map(({ repository, naming, builds }) => [repository, naming, builds.join(' ')]);
      return {
        headers: ['REPOSITORY', 'HOW ITS TAGS NAME WINDOWS', 'BUILDS'],
        rows,
        data: { asOf: FAMILIES_AS_OF, families },
      };
    }
    case 'rules': {
      const all = rules();
      const rows = all.map(({ id, severity, title }) => [id, severity, title]);
      return { headers: ['RULE', 'SEVERITY', 'WHEN'], rows, data: all.map(listed) };
    }
  }
}

/** A rule as scripts read it. */
function listed({ id, kind, severity, title }: Rule) {
  return { id, kind, severity, title, docs: rulePageUrl(id) };
}
