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
])('the README has the table of %s', (name, table) => {
  const part = new RegExp(String.raw`(<!-- ${name} -->\n)[\s\S]*?(<!-- /${name} -->)`);
  if (update)
    writeFileSync(
      new URL('README.md', root),
      read('README.md').replace(part, (_, open: string, close: string) => `${open}${table}\n${close}`),
    );
  expect(read('README.md')).toContain(`<!-- ${name} -->\n${table}\n<!-- /${name} -->`);
});

test('every example of the README uses inputs that exist, with a version that action.yml runs', () => {
  const examples = [...read('README.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(
    ([, text]) => parse(text!) as unknown,
  );
  const uses = examples.flatMap(stepsOf).filter((step) => step.uses?.includes('windows-container-compat'));
  expect(uses.length).toBeGreaterThan(0);
  const known = optionsOf('action').map((option) => option.name);
  for (const step of uses) for (const input of Object.keys(step.with ?? {})) expect(known).toContain(input);
});

test('--help lists every option of the command once', () => {
  const help = helpText(80);
  for (const { flag, faces } of OPTIONS) {
    const mentions = flag === null ? 0 : help.split(`  --${flag}${''}`).length - 1;
    if (flag !== null && faces.includes('command')) expect(mentions, flag).toBeGreaterThan(0);
    else if (flag !== null) expect(help).not.toContain(`  --${flag}`);
  }
  for (const line of help.split('\n').slice(12)) expect(line.length, line).toBeLessThanOrEqual(80);
});

interface Step {
  readonly uses?: string;
  readonly with?: object;
}

function stepsOf(node: unknown): Step[] {
  if (Array.isArray(node)) return node.flatMap(stepsOf);
  if (typeof node !== 'object' || node === null) return [];
  return [...('uses' in node ? [node as Step] : []), ...Object.values(node).flatMap(stepsOf)];
}
