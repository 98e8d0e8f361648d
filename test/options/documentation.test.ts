import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { helpText } from '../../src/cli/help.js';
import { OPTIONS, optionsOf } from '../../src/options/table.js';
import { actionYml, optionsTable, outputsTable } from './documentation.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const update = process.env.UPDATE_DOCS !== undefined;

test('action.yml is what the table of options says', () => {
  if (update) writeFileSync(new URL('action.yml', root), actionYml());
  expect(read('action.yml')).toBe(actionYml());
  const action = parse(read('action.yml')) as { inputs: object; runs: { using: string; main: string } };
  expect(Object.keys(action.inputs)).toEqual(optionsOf('action').map((option) => option.name));
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
});

test.each([
  ['options', optionsTable()],
  ['outputs', outputsTable()],
])('docs/options.md has the table of %s', (name, table) => {
  const part = new RegExp(String.raw`(<!-- ${name} -->\n)[\s\S]*?(<!-- /${name} -->)`);
  const file = 'docs/options.md';
  if (update)
    writeFileSync(
      new URL(file, root),
      read(file).replace(part, (_, open: string, close: string) => `${open}${table}\n${close}`),
    );
  expect(read(file)).toContain(`<!-- ${name} -->\n${table}\n<!-- /${name} -->`);
});

test('--help lists every option of the command once', () => {
  const help = helpText(80);
  for (const { flag, faces } of OPTIONS) {
    const mentions = flag === null ? 0 : help.replaceAll('[no-]', '').split(`  --${flag}`).length - 1;
    if (flag !== null && faces.includes('command')) expect(mentions, flag).toBeGreaterThan(0);
    else if (flag !== null) expect(help).not.toContain(`  --${flag}`);
  }
  for (const line of help.split('\n').slice(12)) expect(line.length, line).toBeLessThanOrEqual(80);
});
