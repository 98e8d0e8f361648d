import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ownFiles } from '../../src/find/candidates.js';
import { discover } from '../../src/find/discover.js';
import type { Workspace } from '../../src/find/plan.js';
import { openWorkspace } from '../../src/io/workspace.js';
import { Repository } from '../io/repository.js';
import { memoryWorkspace } from './memory.js';

const windows = process.platform === 'win32';
let here: Repository;
let workspace: Workspace;

beforeEach(() => {
  here = new Repository();
  here.write('Dockerfile').write('web/Dockerfile').write('web/Dockerfile.windows', '# x\nARG A\nFROM a\n');
  here.write('legacy/old.Dockerfile').write('legacy/deep/Containerfile').write('.devcontainer/Dockerfile');
  here.write('web/Dockerfile.dockerignore').write('web/Dockerfile.md', '# Dockerfile\n\nHow to build it\n');
  here.write('web/base.txt').write('web/notes.txt', 'From me to you\n').write('templates/Dockerfile.tmpl');
  here.write('Dockerfiles/windows').write('folder/Dockerfile/readme').write('[id]/Dockerfile').write('empty/x', '');
  workspace = openWorkspace(here.root, { git: false });
});

afterEach(() => here.remove());

async function paths(...patterns: string[]): Promise<string[]> {
  const found = await discover(workspace, { patterns });
  if (!found.ok) throw new Error(found.message);
  expect(found.problems).toEqual([]);
  return found.dockerfiles.map(({ path, named }) => (named ? `${path} (named)` : path));
}

async function message(...patterns: string[]): Promise<string> {
  const found = await discover(workspace, { patterns });
  return found.ok ? JSON.stringify(found) : found.message;
}

const ALL = [
  '.devcontainer/Dockerfile',
  'Dockerfile',
  '[id]/Dockerfile',
  'legacy/deep/Containerfile',
  'legacy/old.Dockerfile',
  'web/Dockerfile',
  'web/Dockerfile.windows',
];

describe('folders of what others wrote', () => {
  const file = 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\n';
  const files = [
    'vendor/a/Dockerfile',
    'x/third_party/Dockerfile',
    'x/testdata/y/Dockerfile',
    'x/Dockerfile',
    'test/fixtures/a/Dockerfile',
    'x/__fixtures__/Dockerfile',
  ];
  const own = memoryWorkspace(Object.fromEntries(files.map((path) => [path, file])));
  const found = async (patterns: readonly string[], base = '') => {
    const discovery = await discover(own, { patterns, base });
    return discovery.ok ? discovery.dockerfiles.map(({ path }) => path) : discovery.message;
  };

  test.each([
    ['are not searched', [], ['x/Dockerfile']],

    [
      'are searched where they are named',
      ['x/Dockerfile', 'vendor/a/Dockerfile'],
      ['vendor/a/Dockerfile', 'x/Dockerfile'],
    ],
  ])('%s', async (_, patterns, expected) => {
    expect(await found(patterns)).toEqual(expected);
  });

  test('are searched by who stands in one', async () => {
    expect(await found([], 'test/fixtures/a')).toEqual(['test/fixtures/a/Dockerfile', 'x/Dockerfile']);
  });

  test.each<[readonly string[], readonly string[]]>([
    [[], ['a.yml']],
    [['test'], ['a.yml']],
    [['test/fixtures/a'], ['a.yml', 'test/fixtures/a/b.yml']],
    [['test/fixtures'], ['a.yml', 'test/fixtures/a/b.yml', 'test/fixtures/c.yml']],
  ])('files of pipelines, with %j named', (named, expected) => {
    const all = ['a.yml', 'test/fixtures/a/b.yml', 'test/fixtures/c.yml', 'test/fixtures/a/vendor/d.yml'];
    expect(ownFiles(all, named)).toEqual(expected);
  });
});

describe('discover', () => {
  test.each([
    ['nothing given', [], ALL],
    ['blank entries', ['', '  '], ALL],
    ['the root', ['.'], ALL],
    ['a folder', ['web'], ['web/Dockerfile', 'web/Dockerfile.windows']],
    ['a folder, spelled otherwise', ['./web/'], ['web/Dockerfile', 'web/Dockerfile.windows']],
    ['a folder without any', ['empty'], []],
    ['a file', ['web/Dockerfile'], ['web/Dockerfile (named)']],
    ['a file of any name and content', ['web/notes.txt'], ['web/notes.txt (named)']],
    ['a template that is named', ['templates/Dockerfile.tmpl'], ['templates/Dockerfile.tmpl (named)']],
    ['a file in a folder that looks like a glob', ['[id]/Dockerfile'], ['[id]/Dockerfile (named)']],
    ['a folder that looks like a glob', ['[id]'], ['[id]/Dockerfile']],
    ['a file and its folder', ['web', 'web/Dockerfile'], ['web/Dockerfile (named)', 'web/Dockerfile.windows']],
    ['the same file twice', ['web/Dockerfile', './web/Dockerfile', 'web/Dockerfil?'], ['web/Dockerfile (named)']],
    ['a glob', ['**/Dockerfile.*'], ['templates/Dockerfile.tmpl (named)', 'web/Dockerfile.windows (named)']],
    ['a glob, filtered by content', ['web/*.txt'], ['web/base.txt (named)']],
    ['a glob of dot folders', ['**/.dev*/*'], ['.devcontainer/Dockerfile (named)']],
    ['a glob of folders', ['leg*'], ['legacy/deep/Containerfile', 'legacy/old.Dockerfile']],
    ['an exclude alone', ['!legacy'], ALL.filter((path) => !path.startsWith('legacy/'))],
    ['an exclude with a slash', ['!./legacy/'], ALL.filter((path) => !path.startsWith('legacy/'))],
    ['an exclude of a file', ['!web/Dockerfile'], ALL.filter((path) => path !== 'web/Dockerfile')],
    ['an exclude glob', ['!**/*.windows'], ALL.filter((path) => path !== 'web/Dockerfile.windows')],
    ['an exclude glob of folders', ['!{web,leg*}'], ALL.slice(0, 3)],
    ['an exclude that looks like a glob', ['!\\[id\\]', '![id]'], ALL.filter((path) => !path.startsWith('[id]'))],
    ['an exclude of nothing', ['!nowhere', '!../x', '!no*'], ALL],
    ['an exclude before an include', ['!web/*.windows', 'web'], ['web/Dockerfile']],
    ['an exclude of what is named', ['web/Dockerfile', 'Dockerfile', '!web'], ['Dockerfile (named)']],
    ['an exclude of everything', ['!**'], []],
  ])('%s', async (_, patterns, expected) => {
    expect(await paths(...patterns)).toEqual(expected);
  });

  test.each([
    [['web/Dockerfle'], '"web/Dockerfle" does not exist: expected a Dockerfile, a folder or a glob.'],
    [
      ['WEB/dockerfile'],
      windows || process.platform === 'darwin'
        ? '"named":true'
        : '"WEB/dockerfile" does not exist: expected a Dockerfile, a folder or a glob. Did you mean "web/Dockerfile"?',
    ],
    [['**/Nothing*'], '"**/Nothing*" matches nothing: expected a Dockerfile, a folder or a glob.'],
    [['web/notes.*'], '"web/notes.*" matches 1 file, which does not start like a Dockerfile (with FROM or ARG).'],
    [['{web/notes.txt,empty/x}', '!web'], 'matches 2 files'],
    [['empt*'], '"empt*" matches 1 file, which does not start'],
    [['web/*.dockerignore'], '"web/*.dockerignore" matches 1 file, which does not start'],
    [['../x'], '"../x" lies outside the repository, and only files in it are read.'],
    [['/etc/passwd'], '"/etc/passwd" lies outside the repository'],
    [['.git/config'], '".git/config" lies outside the repository'],
    [['a\nb'], '"a\\nb" does not exist'],
    [
      ['Dockerfile', 'nope', 'nope*'],
      '"nope" does not exist: expected a Dockerfile, a folder or a glob.\n"nope*" matches',
    ],
  ])('%j is a usage error', async (patterns, expected) => {
    expect(await message(...patterns)).toContain(expected);
  });

  test('patterns may be relative to a folder, or absolute', async () => {
    const within = (...patterns: string[]) => discover(workspace, { patterns, base: 'web' });
    const named = (path: string) => ({ ok: true, dockerfiles: [{ path, named: true }], problems: [] });
    expect(await within('Dockerfile')).toEqual(named('web/Dockerfile'));
    expect(await within('*.windows')).toEqual(named('web/Dockerfile.windows'));
    expect(await within('../Dockerfile')).toEqual(named('Dockerfile'));
    expect(await within(join(here.root, 'legacy', 'old.Dockerfile'))).toEqual(named('legacy/old.Dockerfile'));
    expect(await within('.', '!*.windows')).toMatchObject({ dockerfiles: [{ path: 'web/Dockerfile', named: false }] });
  });

  test('without patterns a folder does not narrow what is found', async () => {
    const found = await discover(workspace, { patterns: [], base: 'web' });
    expect(found.ok && found.dockerfiles.map(({ path }) => path)).toEqual(ALL);
  });

  test('what git ignores is left out, unless it is asked for', async () => {
    here.git('init', '-q').write('.gitignore', 'legacy/\n*.windows\n');
    workspace = openWorkspace(here.root, { git: true });
    expect(await paths()).toEqual(['.devcontainer/Dockerfile', 'Dockerfile', '[id]/Dockerfile', 'web/Dockerfile']);
    expect(await paths('legacy')).toEqual(['legacy/deep/Containerfile', 'legacy/old.Dockerfile']);
    expect(await paths('web/Dockerfile.windows')).toEqual(['web/Dockerfile.windows (named)']);
  });

  test.skipIf(windows)('links, pipes and odd names', async () => {
    here.remove();
    here
      .write('a/Dockerfile')
      .write('q"\n b/Dockerfile')
      .write('Dockerfile.bin', Buffer.from([0x46, 0]));
    here.link('in/Dockerfile', '../a/Dockerfile').link('out/Dockerfile', '/etc/passwd').link('gone/Dockerfile', 'x');
    here
      .link('folder/Dockerfile', '../a')
      .link('Dockerfile.out', '/etc/passwd')
      .pipe('Dockerfile')
      .pipe('Dockerfile.p');
    here.link('to-a', 'a');
    workspace = openWorkspace(here.root, { git: false });
    const problem = { line: 1, message: 'Not checked: is a link that leads out of the repository', severity: 'notice' };
    expect(await discover(workspace, { patterns: [] })).toEqual({
      ok: true,
      dockerfiles: [
        { path: 'a/Dockerfile', named: false },
        { path: 'in/Dockerfile', named: false },
        { path: 'q"\n b/Dockerfile', named: false },
      ],
      problems: [
        { file: 'Dockerfile.out', ...problem },
        { file: 'out/Dockerfile', ...problem },
      ],
    });
    expect(await paths('to-a')).toEqual(['to-a/Dockerfile']);
    expect(await paths('!out', '!Dockerfile.out')).toHaveLength(3);
    expect(await message('Dockerfile')).toBe(
      '"Dockerfile" is a pipe, socket or device: expected a Dockerfile, a folder or a glob.',
    );
    expect(await message('out/Dockerfile')).toContain('lies outside the repository');
    expect(await message('gone/Dockerfile')).toContain('"gone/Dockerfile" does not exist');
  });

  test('a candidate that cannot be opened is a problem where found, and taken where a glob names it', async () => {
    const closed: Workspace = {
      list: async () => ['Dockerfile.a', 'x.txt'],
      glob: async (pattern) => (pattern === '*' ? ['Dockerfile.a', 'x.txt'] : []),
      kind: async (path) => (path === '*' ? 'missing' : 'file'),
      read: async () => ({ kind: 'unreadable', reason: 'permission denied' }),
      head: async () => null,
    };
    expect(await discover(closed, { patterns: [] })).toEqual({
      ok: true,
      dockerfiles: [],
      problems: [{ file: 'Dockerfile.a', line: 1, message: 'Not checked: permission denied', severity: 'notice' }],
    });
    const dockerfiles = [{ path: 'Dockerfile.a', named: true }];
    expect(await discover(closed, { patterns: ['*'] })).toEqual({ ok: true, dockerfiles, problems: [] });
  });
});

test('what is left out is asked of the files that were found: no glob of it walks the folders', async () => {
  const looked: string[] = [];
  const glob: Workspace['glob'] = (pattern) => {
    looked.push(pattern);
    return workspace.glob(pattern);
  };
  const found = await discover(
    { ...portOf(workspace), glob },
    { patterns: ['**/*Dockerfile', '!{web,leg*}', '!.dev*/**'] },
  );
  expect(found).toMatchObject({ ok: true, dockerfiles: [{ path: 'Dockerfile' }, { path: '[id]/Dockerfile' }] });
  expect(looked).toEqual(['**/*Dockerfile']);
});

function portOf(from: Workspace): Workspace {
  return {
    list: () => from.list(),
    glob: (...asked) => from.glob(...asked),
    kind: (path) => from.kind(path),
    read: (...asked) => from.read(...asked),
    head: (...asked) => from.head(...asked),
  };
}
