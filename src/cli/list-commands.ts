import { FAMILIES_AS_OF, listFamilies } from '../images/family.js';
import { toTable } from '../report/tables.js';
import { listHostNames } from '../windows/host-names.js';
import { rules } from '../windows/rule-table.js';
import { type CommandContext, deliver, settingsOf } from './context.js';

type List = 'hosts' | 'images' | 'rules';

/** `hosts`, `images`, `rules`: what the built-in tables know, as a table or as JSON. */
export async function listCommand(list: List, context: CommandContext): Promise<number> {
  if (context.arguments.positionals.length > 0) return context.wrongCall(`"${list}" takes no arguments.`);
  const settings = settingsOf(context, []);
  if (!settings) return 2;
  if (settings.format !== 'text' && settings.format !== 'json')
    return context.wrongCall(`--format: "${settings.format}" is not possible here. Expected text, json`);
  const { headers, rows, data } = tableOf(list);
  const text =
    settings.format === 'json'
      ? `${JSON.stringify(data, null, 2)}\n`
      : toTable(headers, rows, context.terminal.stdout.columns || 100);
  const failed = await deliver(text, settings, context);
  return failed ? context.wrongCall(failed) : 0;
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
      return { headers: ['RULE', 'SEVERITY', 'WHEN'], rows, data: all };
    }
  }
}
