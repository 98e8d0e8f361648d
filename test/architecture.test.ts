import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom. `type:` before a name: only `import type`, because a type lives with its producer. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  action: ['decide', 'judge', 'find', 'fix', 'resolve', 'io', 'options', 'report', 'rules', 'windows', 'words', '.'],
  cli: [
    'decide',
    'judge',
    'find',
    'place',
    'fix',
    'resolve',
    'io',
    'options',
    'report',
    'rules',
    'windows',
    'words',
    '.',
  ],
  fix: ['judge', 'read', 'words', 'type:find'],
  // The composition root: find, read, resolve, judge, decide, count.
  '.': ['decide', 'judge', 'find', 'place', 'resolve', 'options', 'report', 'io', 'watch', 'words', 'type:windows'],
  options: ['glob', 'rules', 'windows', 'words', 'yaml', 'type:decide', 'type:find', 'type:place'],
  decide: ['glob', 'read', 'options', 'rules', 'windows', 'judge', 'type:find'],
  find: ['glob', 'read', 'windows', 'words', 'yaml', 'watch'],
  yaml: ['watch'],
  // What keeps the time, and nothing else, is told here what is read.
  watch: [],
  read: [],
  resolve: ['windows', 'type:rules', 'data', 'words'],
  rules: ['windows', 'words'],
  windows: ['data', 'words'],
  place: ['windows', 'type:find'],
  judge: ['read', 'resolve', 'place', 'rules', 'windows', 'watch', 'type:find', 'words'],
  report: ['rules', 'windows', 'type:judge', 'words'],
  io: ['glob', 'watch', 'type:find', 'type:resolve'],
  data: [],
  // What all globs mean, wherever they are written.
  glob: [],
  // Lists in sentences, the name of the config file: for all that speaks.
  words: [],
};

/** Modules of windows/ that resolve/ must leave alone: it knows versions, releases and updates, never hosts. */
const HOST_MODULES = /\/host.*\.js$/;

const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@actions/core': ['action'],
  '@actions/github': ['action'],
  '@actions/exec': ['action'],
  'docker-file-parser': ['read'],
  '@actions/http-client': ['io'],
  valibot: ['resolve'],
  yaml: ['yaml'],
  '@actions/expressions': ['find'],
  '@octokit/plugin-retry': ['action'],
};

const src = new URL('../src/', import.meta.url).pathname;
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(src, file), 'utf8').replace(/^\s*(?:\*|\/\/|\/\*).*$/gm, '');
  const found: Import[] = [];
  const pattern = /(?:^|[;\n])\s*(?:import|export)(\s+type)?\s(?:[^'";]*?\sfrom\s*)?'([^']+)'|\bimport\('([^']+)'\)/g;
  for (const [, type, fixed, dynamic] of text.matchAll(pattern)) {
    found.push({ from: file, to: fixed ?? dynamic!, typeOnly: type !== undefined });
  }
  return found;
}

const imports = files.flatMap(importsOf);
const folderOf = (path: string): string => (path.includes('/') ? path.split('/')[0]! : '.');

test('imports follow the arrows between the folders', () => {
  const wrong = imports.filter(({ from, to, typeOnly }) => {
    if (!to.startsWith('.')) return false;
    const target = posix.join(posix.dirname(from), to);
    const [source, aim] = [folderOf(from), folderOf(target)];
    if (source === aim) return false;
    const allowed = ARROWS[source] ?? [];
    if (source === 'resolve' && aim === 'windows' && HOST_MODULES.test(target)) return !typeOnly;
    return !(allowed.includes(aim) || (typeOnly && allowed.includes(`type:${aim}`)));
  });
  expect(wrong).toEqual([]);
});

test('no module imports itself through others, not even for its types', () => {
  const graph = new Map(files.map((file) => [file, [] as string[]]));
  for (const { from, to } of imports) {
    if (!to.startsWith('.')) continue;
    graph.get(from)?.push(posix.join(posix.dirname(from), to).replace(/\.js$/, '.ts'));
  }
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'open') circles.push([...path, file].join(' -> '));
    if (state.has(file)) return;
    state.set(file, 'open');
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('no file is longer than 250 lines', () => {
  const lengths = files.map((file) => ({ file, lines: readFileSync(join(src, file), 'utf8').split('\n').length - 1 }));
  expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
});

test('packages are used where they belong, and nothing else is', () => {
  const wrong = imports.filter(({ from, to }) => {
    if (to.startsWith('.')) return false;
    if (to === 'node:crypto' && folderOf(from) === 'resolve') return false;
    if (to.startsWith('node:'))
      return ['read', 'resolve', 'rules', 'windows', 'judge', 'report', 'find', 'place'].includes(folderOf(from));
    return !(PACKAGES[to] ?? []).includes(folderOf(from));
  });
  expect(wrong).toEqual([]);
});

test('every folder of the design is in the table, and the search for imports finds some', () => {
  expect([...new Set(files.map(folderOf))].filter((folder) => !(folder in ARROWS))).toEqual([]);
  expect(imports.length).toBeGreaterThan(150);
});
