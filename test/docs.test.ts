import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readArguments } from '../src/cli/arguments.js';
import { main } from '../src/cli/main.js';
import { readInline } from '../src/decide/inline.js';
import { parseConfig } from '../src/options/config.js';
import { parseSettings } from '../src/options/settings.js';
import { optionsOf } from '../src/options/table.js';
import { parseDockerfile } from '../src/read/parse.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** What people wrote; docs/rules is generated, and held by its own test. */
const WRITTEN = [
  'README.md',
  'CONTRIBUTING.md',
  'examples/README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const TODAY = '2026-09-01';

interface Block {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

const BLOCKS = WRITTEN.flatMap(blocksOf);
const YAML = BLOCKS.filter(({ language }) => language === 'yaml');
const named = (blocks: readonly Block[]) => blocks.map((block) => [`${block.file}:${block.line}`, block] as const);

test('the README is short enough to be read', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(171);
});

describe.each(WRITTEN)('%s', (file) => {
  test('its links lead somewhere', () => {
    const text = read(file).replace(/^```[\s\S]*?^```/gm, '');
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
    const wrong = links.filter((link) => !/^https:/.test(link) && !leadsSomewhere(link, file));
    expect(wrong).toEqual([]);
  });

  test('its lines are written in plain words', () => {
    expect(read(file)).not.toMatch(/[\u2013\u2014]/);
  });
});

test('every page of docs/ can be reached from the README', () => {
  const readme = read('README.md');
  for (const file of WRITTEN) if (file.startsWith('docs/')) expect(readme).toContain(`](${file})`);
});

test.each(named(YAML))('%s: YAML that its reader takes', async (_, { text }) => {
  const data = parse(text) as unknown;
  const kind = kindOf(data);
  if (kind === 'other system') return;
  if (kind !== 'config file') expect(workflowErrors(asWorkflow(data, kind))).toEqual([]);
  else {
    expect(accepts(parse(text, { schema: 'core' })), JSON.stringify(accepts.errors)).toBe(true);
    const parsed = await parseConfig(text, 'f.yml');
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    // What a part leaves to the call: the hosts that its builds name.
    const settings = parseSettings(new Map(), TODAY, ({ name }) => name, parsed.config);
    expect(settings).toMatchObject({ ok: true });
  }
});

test('each kind of YAML is there', () => {
  const kinds = YAML.map(({ text }) => kindOf(parse(text)));
  expect(new Set(kinds)).toEqual(new Set(['workflow', 'steps', 'permissions', 'config file', 'other system']));
});

test('the example is right: its workflow and its config file', async () => {
  expect(workflowErrors(parse(read('examples/.github/workflows/images.yml')))).toEqual([]);
  const config = read('examples/.github/windows-containers.yml');
  expect(await parseConfig(config, 'f.yml')).toMatchObject({ ok: true });
  const [, schema] = /\$schema=(\S+)/.exec(config) ?? [];
  expect(existsSync(join(ROOT, 'examples/.github', schema!))).toBe(true);
});

describe('uses of the action', () => {
  const action = parse(read('action.yml')) as { inputs: object; outputs: object };
  const steps = YAML.flatMap(({ text }) => stepsOf(parse(text)));
  const uses = steps.filter(({ uses }) => uses?.startsWith('windows-container-compat/windows-container-compat@'));

  test('are of inputs that exist, with values that are understood', () => {
    expect(uses.length).toBeGreaterThan(8);
    for (const { with: inputs = {}, uses: reference } of uses) {
      expect(reference).toBe('windows-container-compat/windows-container-compat@v1');
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
      const raw = new Map(
        Object.entries(inputs)
          .filter(([, value]) => !String(value).includes('${{'))
          .map(([name, value]) => [name, isLines(name) ? String(value).split('\n') : [String(value)]] as const),
      );
      expect(parseSettings(raw, TODAY, ({ name }) => name)).toMatchObject({ ok: true });
    }
  });

  test('read outputs that exist', () => {
    const outputs = YAML.flatMap(({ text }) => [...text.matchAll(/steps\.compat\.outputs\.([\w-]+)/g)]).map(
      ([, name]) => name!,
    );
    expect(outputs.length).toBeGreaterThan(0);
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(outputs));
  });

  test('hand values of the repository over by the environment, never within a script', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });
});

describe('commands', () => {
  const lines = WRITTEN.flatMap(commandsIn);

  test('all commands are shown', () => {
    const shown = new Set(
      lines.map(({ args }) => readArguments(args)).map((read) => read.ok && read.arguments.command),
    );
    expect([...shown].sort()).toEqual(['check', 'explain', 'fix', 'hosts', 'images', 'nodes', 'plan', 'rules']);
  });

  test.each(lines.map((line) => [`${line.file}: ${line.args.join(' ')}`, line.args] as const))('%s', (_, args) => {
    const parsed = readArguments(args);
    if (!parsed.ok) throw new Error(parsed.message);
    expect(parseSettings(parsed.arguments.raw, TODAY, ({ name }) => name)).toMatchObject({ ok: true });
  });
});

test.each(named(BLOCKS.filter(({ language }) => language === 'dockerfile')))('%s: a Dockerfile', (_, { text }) => {
  const parsed = parseDockerfile(text);
  if (!parsed.ok) throw new Error(parsed.refusal.message);
  const { stages, strayDirectives } = parsed.dockerfile;
  expect(strayDirectives).toEqual([]);
  for (const { directives } of stages) {
    expect(directives.length).toBeGreaterThan(0);
    expect(readInline(directives).problems).toEqual([]);
  }
});

test('plan prints of the example what docs/discovery.md shows', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'example-'));
  try {
    cpSync(join(ROOT, 'examples'), folder, { recursive: true });
    mkdirSync(join(folder, '.git'));
    const { code, stdout } = await command(['plan'], folder);
    const shown = BLOCKS.find(({ file, language }) => file === 'docs/discovery.md' && language === 'text')?.text;
    expect([code, stdout]).toEqual([0, shown]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what the README shows of a workload is what is printed of it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'workload-'));
  try {
    cpSync(join(ROOT, 'test/fixtures/readme'), folder, { recursive: true });
    mkdirSync(join(folder, '.git'));
    const args = ['--manifests', 'k8s', '--target', '@nodes.json', '--resolve', 'offline'];
    const { code, stdout } = await command(args, folder);
    const shown = BLOCKS.find(({ file, language }) => file === 'README.md' && language === 'console')?.text;
    expect([code, stdout.slice(0, shown?.length)]).toEqual([1, shown]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the example of docs/workloads.md is judged as it shows, and its service where it is declared', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cluster-'));
  try {
    cpSync(join(ROOT, 'examples/cluster'), folder, { recursive: true });
    mkdirSync(join(folder, '.git'));
    const { code, stdout } = await command(
      ['--manifests', 'k8s', '--target', '@nodes.json', '--resolve', 'offline'],
      folder,
    );
    const shown = BLOCKS.find(({ file, language }) => file === 'docs/workloads.md' && language === 'text')?.text;
    expect(code).toBe(1);
    for (const part of shown!.split('  ...\n')) expect(stdout).toContain(part.trim());
    const compose = await command(['--target', 'ltsc2022', '--resolve', 'offline'], folder);
    expect(compose.stdout).toMatch(/^error: compose\.yaml:3: Service\/agent/m);
    expect(compose.stdout).not.toContain('redis');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

async function command(args: readonly string[], cwd: string): Promise<{ code: number; stdout: string }> {
  let stdout = '';
  const code = await main(args, {
    stdout: {
      write: (text: string | Uint8Array) => {
        stdout += String(text);
        return true;
      },
    } as Parameters<typeof main>[1]['stdout'],
    stderr: { write: () => true },
    env: {},
    showsProgress: false,
    cwd: () => cwd,
    endAfter: () => {},
  });
  return { code, stdout };
}

function blocksOf(file: string): Block[] {
  const text = read(file);
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(({ index, 1: language, 2: body }) => ({
    file,
    line: text.slice(0, index).split('\n').length,
    language: language!,
    text: body!,
  }));
}

/** Calls of the command, in code of Markdown and in scripts of pipelines; without the program's own name. */
function commandsIn(file: string): { readonly file: string; readonly args: readonly string[] }[] {
  const calls = /(?:^ {4}windows-container-compat|dist\/cli\/index\.js"?) +(.+)$/gm;
  return [...read(file).matchAll(calls)].map(([, rest]) => ({
    file,
    args: [...rest!.replace(/[')]+$/, '').matchAll(/"([^"]*)"|([^\s"]+)/g)].map(
      ([, quoted, plain]) => quoted ?? plain!,
    ),
  }));
}

function leadsSomewhere(link: string, from: string): boolean {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? from : join(dirname(from), path);
  if (!existsSync(join(ROOT, file))) return false;
  return anchor === undefined || headingsOf(read(file)).includes(anchor);
}

/** Anchors as GitHub makes them of headings. */
function headingsOf(markdown: string): string[] {
  const text = markdown.replace(/^```[\s\S]*?^```/gm, '');
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

type Kind = 'workflow' | 'steps' | 'permissions' | 'config file' | 'other system';

function kindOf(data: unknown): Kind {
  if (Array.isArray(data)) return 'steps';
  const keys = Object.keys(data as object);
  if (keys.includes('jobs')) return 'workflow';
  if (keys.join() === 'permissions') return 'permissions';
  return ['steps', 'windows-containers', 'repos'].some((key) => keys.includes(key)) ? 'other system' : 'config file';
}

function asWorkflow(data: unknown, kind: Kind): unknown {
  const steps = kind === 'steps' ? data : [{ run: 'true' }];
  const job = { 'runs-on': 'ubuntu-latest', steps };
  if (kind === 'workflow') return data;
  return { on: 'push', ...(kind === 'permissions' ? (data as object) : {}), jobs: { job } };
}

/** What GitHub's own parser says is wrong with a workflow. */
function workflowErrors(workflow: unknown): readonly string[] {
  const content = stringify(workflow);
  const { context } = parseWorkflow({ name: 'w.yml', content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

test('what is wrong in a workflow is seen', () => {
  expect(workflowErrors({ on: 'push', jobs: { a: { 'runs-on': 'x', stepz: [] } } })).not.toEqual([]);
});

const ajv = new Ajv2020({ allowUnionTypes: true, strictTypes: false, strictRequired: false });
ajv.addFormat('date', true);
const accepts = ajv.compile(JSON.parse(read('schema/config.schema.json')) as object);

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

function stepsOf(node: unknown): Step[] {
  if (Array.isArray(node)) return node.flatMap(stepsOf);
  if (typeof node !== 'object' || node === null) return [];
  return [...('uses' in node || 'run' in node ? [node as Step] : []), ...Object.values(node).flatMap(stepsOf)];
}

function isLines(name: string): boolean {
  return optionsOf('action').some((option) => option.name === name && option.kind === 'lines');
}
