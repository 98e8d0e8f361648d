import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.js';
import { rulePageUrl, rules } from '../../src/rules/rule-table.js';

async function run(...argv: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const said = { stdout: '', stderr: '' };
  const code = await main(argv, {
    stdout: {
      columns: 80,
      write: (text: string) => {
        said.stdout += text;
        return true;
      },
    } as never,
    stderr: { write: (text: string) => (said.stderr += text) },
    env: {},
    showsProgress: false,
    cwd: () => '/nowhere',
  });
  return { code, ...said };
}

test('rules lists every rule', async () => {
  const { code, stdout } = await run('rules');
  expect(code).toBe(0);
  for (const { id } of rules()) expect(stdout).toContain(id);
});

test('rules ID: the page in plain text', async () => {
  const { code, stdout, stderr } = await run('rules', 'build-mismatch');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('0xc0370101');
  expect(stdout).toContain('FROM mcr.microsoft.com/windows/servercore:ltsc2022');
  expect(stdout).toContain(rulePageUrl('build-mismatch'));
});

test('rules ID as JSON', async () => {
  const { code, stdout } = await run('rules', 'client-host', '--format', 'json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    id: 'client-host',
    kind: 'note',
    severity: 'notice',
    title: expect.any(String),
    docs: rulePageUrl('client-host'),
    help: expect.stringContaining('Windows 10 or 11'),
  });
});

test.each([
  [['rules', 'build-mismtach'], 'There is no rule "build-mismtach". Did you mean build-mismatch?'],
  [['rules', 'constructor'], 'There is no rule "constructor". "rules" lists them all.'],
  [['rules', `x${'y'.repeat(5000)}`], `There is no rule "x${'y'.repeat(99)}". "rules" lists them all.`],
  [['rules', 'same-build', 'hyperv'], '"rules" takes at most one rule.'],
  [['hosts', 'ltsc2022'], '"hosts" takes no arguments.'],
  [['rules', 'same-build', '--format', 'markdown'], '--format: "markdown" is not possible here. Expected text, json'],
])('%j is a wrong call', async (argv, message) => {
  expect(await run(...argv)).toEqual({ code: 2, stdout: '', stderr: `windows-container-compat: ${message}\n` });
});
