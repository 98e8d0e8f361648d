import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.js';
import { rulePageUrl, rules } from '../../src/rules/rule-table.js';
import { parseHostDeclaration } from '../../src/windows/host-declaration.js';
import { listHostNames } from '../../src/windows/host-names.js';

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
    endAfter: () => {},
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
  [
    ['hosts', 'windows2023'],
    'No name of a host has "windows2023" in it. Did you mean "Windows2022" or "Windows2025" or "windows-2025"?',
  ],
  [['hosts', 'zzz'], 'No name of a host has "zzz" in it. Without a word, "hosts" lists them all.'],
  [
    ['images', 'windows'],
    'Which images fit windows is not known: a self-hosted machine can be any Windows: declare what `ver` prints there, as NAME = VERSION',
  ],
  [['help', 'foo'], 'There is no command "foo" to ask "help" for.'],
  [['rules', 'same-build', '--format', 'markdown'], '--format: "markdown" is not possible here. Expected text, json'],
])('%j is a wrong call', async (argv, message) => {
  expect(await run(...argv)).toEqual({ code: 2, stdout: '', stderr: `windows-container-compat: ${message}\n` });
});

test.each([
  ['ltsc2022', /^ltsc2022 +10\.0\.20348 +also Windows Server 2022/m],
  ['AKS Windows2022', /^AKS Windows2022 +10\.0\.20348/m],
  ['aks 2022', /^AKS Windows2022 +10\.0\.20348/m],
  ['eks', /^WINDOWS_CORE_2022_x86_64 [\s\S]*^And EKS before a release: EKS ltsc2022\.$/m],
  ['20348', /^windows-2022 /m],
  // In no table, and understood all the same.
  ['EKS ltsc2022', /^EKS ltsc2022: 10\.0\.20348, server, process isolation, containerd$/m],
  ['10.0.20348.2340', /^10\.0\.20348\.2340: /],
])('hosts %s', async (words, line) => {
  const { code, stdout, stderr } = await run('hosts', ...words.split(' '));
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(line);
});

test('hosts WORD has nothing else', async () => {
  const { stdout } = await run('hosts', 'aks', '2022', '--format', 'json');
  expect((JSON.parse(stdout) as { declare: string }[]).map(({ declare }) => declare)).toEqual(['AKS Windows2022']);
});

test('what hosts says to declare means what stands there', () => {
  for (const { declare, build } of listHostNames()) {
    const parsed = parseHostDeclaration(declare, { defaultIsolation: null });
    if (!declare.includes('<')) expect([declare, parsed.ok && parsed.host.build]).toEqual([declare, build]);
  }
});

/** The base images of `images HOST`: tag, verdict, rule. */
const fitting = async (...words: readonly string[]): Promise<readonly string[]> => {
  const { code, stdout } = await run('images', ...words, '--as-of', '2026-10-01');
  expect(code).toBe(0);
  return stdout
    .split('\n\n')[1]!
    .split('\n')
    .slice(2)
    .map((line) => line.slice(0, 63).replace(/ {2,}/g, ' | ').trim());
};

test.each<[string, readonly string[]]>([
  ['AKS Windows2022', ['ltsc2022 | runs | same-build']],
  ['EKS Windows Server 2022 Core', ['ltsc2022 | runs | same-build']],
  [
    'windows server 2025',
    [
      'ltsc2025 | runs | same-build',
      'ltsc2022 | runs | stable-abi',
      'ltsc2019, 1809 | Hyper-V only | build-mismatch',
      'ltsc2016 | Hyper-V only | build-mismatch',
    ],
  ],
  // The tag has an update of after February 2020, the host has not.
  ['10.0.17763.900', ['ltsc2019, 1809 | Hyper-V only | february-2020-baseline']],
])('images %s', async (host, expected) => {
  const found = (await fitting(...host.split(' '))).filter((line) => / \| /.test(line));
  expect(found.slice(0, expected.length)).toEqual(expected.map((row) => expect.stringContaining(row)));
});

test('images HOST: what does not run only where all is asked for', async () => {
  const short = await run('images', 'ltsc2022');
  expect(short.stdout).not.toMatch(/ltsc2025|cannot run/);
  expect(short.stdout).toMatch(/^ltsc2022 +mcr\.microsoft\.com\/dotnet\/framework\/runtime,/m);
  expect((await run('images', 'ltsc2022', '--verbose')).stdout).toMatch(
    /^ltsc2025 +cannot run +image-newer-than-host/m,
  );
});

test('images WORD has the images with it in their name', async () => {
  const { stdout } = await run('images', 'golang');
  expect(stdout.match(/^\w\S+\/\S+/gm)).toEqual(['docker.io/library/golang']);
});

const COMMANDS = ['check', 'fix', 'plan', 'explain', 'nodes', 'hosts', 'images', 'rules'];

test.each(COMMANDS)('%s has a help of its own, however it is asked for', async (command) => {
  const { code, stdout } = await run(command, '--help');
  expect(code).toBe(0);
  expect(stdout).toMatch(
    new RegExp(`^Usage:\n  windows-container-compat ${command} [\\s\\S]*^Options:$[\\s\\S]*^Examples:$`, 'm'),
  );
  for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  expect(await run('help', command)).toEqual({ code: 0, stdout, stderr: '' });
  expect(await run('-h', command)).toEqual({ code: 0, stdout, stderr: '' });
});

test('the help of a command has the options that it heeds', async () => {
  expect((await run('fix', '--help')).stdout).toContain('--dry-run');
  expect((await run('check', '--help')).stdout).not.toContain('--dry-run');
  expect((await run('hosts', '--help')).stdout).not.toContain('--target');
});

test('help and version, as words and as flags', async () => {
  expect((await run('help')).stdout).toBe((await run('--help')).stdout);
  for (const asked of ['version', '-V']) expect(await run(asked)).toEqual(await run('--version'));
});
