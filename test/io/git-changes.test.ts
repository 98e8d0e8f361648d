import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runGit } from '../../src/io/git.js';
import { type ChangedFiles, gitChanges, localChanges } from '../../src/io/git-changes.js';
import { Repository } from './repository.js';

const windows = process.platform === 'win32';
let origin: Repository;
const made: Repository[] = [];

function repository(): Repository {
  const fresh = new Repository();
  made.push(fresh);
  return fresh;
}

/** An origin with one commit on `main`. */
beforeEach(() => {
  origin = repository().git('init', '-q', '-b', 'main').write('base/Dockerfile').write('web/Dockerfile', 'FROM a\n');
  commit(origin, 'first');
});

afterEach(() => {
  vi.unstubAllEnvs();
  for (const each of made.splice(0)) each.remove();
});

function commit(at: Repository, message: string): string {
  at.git('add', '-A').git('commit', '-q', '--allow-empty', '-m', message);
  return revision(at, 'HEAD');
}

function revision(at: Repository, name: string): string {
  return execFileSync('git', ['rev-parse', name], { cwd: at.root, encoding: 'utf8' }).trim();
}

function clone(...options: string[]): Repository {
  const copy = repository();
  return copy.git('clone', '-q', ...options, pathToFileURL(origin.root).href, '.');
}

function told(changes: ChangedFiles): string[] | string {
  return changes.kind === 'files' ? [...changes.paths].sort() : changes.because;
}

const between = async (at: Repository, before: string, after: string) =>
  told(await gitChanges(at.root).between(before, after));
const sinceFork = async (at: Repository, base: string, head: string) =>
  told(await gitChanges(at.root).sinceFork(base, head));
const sinceBranch = async (at: Repository, branch: string, head: string) =>
  told(await gitChanges(at.root).sinceBranch(branch, head));
const local = async (at: Repository) => told(await localChanges(at.root));

describe('between two commits', () => {
  test('of a straight history: what was written, added, removed, made executable, and both names of what was renamed', async () => {
    const before = revision(origin, 'HEAD');
    origin.write('x.sh').git('add', '-A').git('commit', '-qm', 'x');
    const start = revision(origin, 'HEAD');
    origin.write('web/Dockerfile', 'FROM b\n').write('new/Dockerfile').git('mv', 'base/Dockerfile', 'moved');
    chmodSync(join(origin.root, 'x.sh'), 0o755);
    origin.git('update-index', '--chmod=+x', 'x.sh');
    const after = commit(origin, 'second');
    expect(await between(origin, start, after)).toEqual([
      'base/Dockerfile',
      'moved',
      'new/Dockerfile',
      'web/Dockerfile',
      'x.sh',
    ]);
    expect(await between(origin, before, before)).toEqual([]);
  });

  test('that went apart (a force push): what differs, that which is gone too', async () => {
    const start = revision(origin, 'HEAD');
    const before = commit(origin.write('went'), 'went');
    const after = commit(origin.git('reset', '-q', '--hard', start).write('came'), 'came');
    expect(await between(origin, before, after)).toEqual(['came', 'went']);
  });

  test('of a shallow clone that has both: no more history is needed', async () => {
    const before = revision(origin, 'HEAD');
    const after = commit(origin.write('new'), 'second');
    expect(await between(clone('--depth', '2'), before, after)).toEqual(['new']);
  });

  test('in a folder of the repository: names from the root on', async () => {
    const before = revision(origin, 'HEAD');
    const after = commit(origin.write('web/x'), 'second');
    expect(told(await gitChanges(join(origin.root, 'web')).between(before, after))).toEqual(['web/x']);
    expect(gitChanges(join(origin.root, 'web')).isRepositoryRoot()).toBe(false);
    expect(gitChanges(origin.root).isRepositoryRoot()).toBe(true);
  });

  test.skipIf(windows)('with any names', async () => {
    const before = revision(origin, 'HEAD');
    const names = ['a b', '"q"', 'n\nl', 't\tb', 'é-日本', 'b\\s', '-n', ':(top)x', '#'];
    for (const name of names) origin.write(`${name}/Dockerfile`);
    const after = commit(origin, 'names');
    expect(await between(origin, before, after)).toEqual(names.map((name) => join(name, 'Dockerfile')).sort());
  });

  test('that are none', async () => {
    const head = revision(origin, 'HEAD');
    const unknown = 'f'.repeat(40);
    expect(await between(origin, unknown, head)).toBe(`this clone lacks commit ${unknown}.`);
    const tree = revision(origin, 'HEAD^{tree}');
    expect(await between(origin, tree, head)).toBe(`this clone lacks commit ${tree}.`);
  });

  test.each(['HEAD', '', 'main', `--output=${'x'.repeat(40)}`, 'A'.repeat(40), `${'a'.repeat(40)}\n`, 'a..b'])(
    'takes no other notation for a commit: %j',
    async (name) => {
      const head = revision(origin, 'HEAD');
      for (const pair of [
        [name, head],
        [head, name],
      ] as const) {
        expect(await between(origin, ...pair)).toBe('the commits to compare are not known.');
        expect(await sinceFork(origin, ...pair)).toBe('the commits to compare are not known.');
      }
    },
  );

  test('outside git, and without git', async () => {
    const head = revision(origin, 'HEAD');
    const elsewhere = repository();
    vi.stubEnv('GIT_CEILING_DIRECTORIES', elsewhere.root);
    expect(await between(elsewhere, head, head)).toMatch(/^git could not compare the commits: fatal: not a git/);
    expect(gitChanges(elsewhere.root).isRepositoryRoot()).toBe(false);
    vi.stubEnv('PATH', elsewhere.root);
    expect(await between(origin, head, head)).toBe('git could not compare the commits: git is not installed.');
    expect(await local(origin)).toBe('git is not installed.');
  });
});

describe('since a fork', () => {
  test('nothing that came to the base in the meantime', async () => {
    origin.git('checkout', '-qb', 'topic').write('topic/Dockerfile');
    const head = commit(origin, 'topic');
    const base = commit(origin.git('checkout', '-q', 'main').write('later/Dockerfile'), 'later');
    expect(await sinceFork(origin, base, head)).toEqual(['topic/Dockerfile']);
    origin.git('checkout', '-q', 'topic').git('merge', '-q', 'main').write('more');
    expect(await sinceFork(origin, base, commit(origin, 'more'))).toEqual(['more', 'topic/Dockerfile']);
  });

  test('of histories that have nothing in common', async () => {
    const base = revision(origin, 'HEAD');
    const head = commit(origin.git('checkout', '-q', '--orphan', 'other'), 'orphan');
    expect(await sinceFork(origin, base, head)).toBe('the two branches have no commit in common.');
  });

  const remedy = '`fetch-depth: 0` on actions/checkout brings it (elsewhere `git fetch --unshallow`).';

  test('in a shallow clone without the base, as actions/checkout makes it: what would mend it', async () => {
    const base = revision(origin, 'HEAD');
    const head = commit(origin.write('new'), 'second');
    expect(await sinceFork(clone('--depth', '1'), base, head)).toBe(
      `this clone is shallow and lacks commit ${base}; ${remedy}`,
    );
    expect(await between(clone('--depth', '1'), base, head)).toBe(
      `this clone is shallow and lacks commit ${base}; ${remedy}`,
    );
  });

  test('in a shallow clone with both ends but not the fork', async () => {
    origin.git('checkout', '-qb', 'topic').write('topic');
    const head = commit(origin, 'topic');
    const base = commit(origin.git('checkout', '-q', 'main').write('later'), 'later');
    expect(await sinceFork(clone('--depth', '1', '--no-single-branch'), base, head)).toBe(
      `this clone is shallow and lacks the commit that both branches have in common; ${remedy}`,
    );
    expect(await sinceFork(clone('--depth', '9', '--no-single-branch'), base, head)).toEqual(['topic']);
  });

  test('in a shallow clone where the head goes on from the base', async () => {
    commit(origin.write('a'), 'second');
    const base = revision(origin, 'HEAD');
    const head = commit(origin.write('b'), 'third');
    expect(await sinceFork(clone('--depth', '2'), base, head)).toEqual(['b']);
  });

  test('in a clone without blobs: none is fetched', async () => {
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const base = revision(origin, 'HEAD');
    const head = commit(origin.write('web/Dockerfile', 'FROM b\n'), 'second');
    const partial = clone('--filter=blob:none', '--no-checkout');
    origin.git('config', 'uploadpack.allowFilter', 'false');
    expect(await sinceFork(partial, base, head)).toEqual(['web/Dockerfile']);
  });
});

describe('since a branch of origin', () => {
  test('that was fetched', async () => {
    origin.git('checkout', '-qb', 'topic').write('topic/Dockerfile');
    const head = commit(origin, 'topic');
    const copy = clone();
    expect(await sinceBranch(copy, 'main', head)).toEqual(['topic/Dockerfile']);
    expect(await sinceBranch(copy, 'topic', head)).toEqual([]);
  });

  test.each(['main^{tree}', 'main@{0}', '../../heads/main', '-n', '*', ''])(
    'that is none, or another notation: %j',
    async (branch) => {
      const copy = clone();
      expect(await sinceBranch(copy, branch, revision(copy, 'HEAD'))).toBe('this clone lacks the default branch.');
    },
  );
});

describe('on a developer machine', () => {
  test('what the branch has over the default one, what is not committed, and new files, but not ignored ones', async () => {
    const copy = clone();
    copy.git('checkout', '-qb', 'topic').write('committed').write('.gitignore', '*.log\n');
    commit(copy, 'topic');
    copy.write('base/Dockerfile', 'FROM x\n').write('staged').git('add', 'staged');
    copy.write('new/deep/Dockerfile').write('é "x"').write('a.log').git('mv', 'web/Dockerfile', 'moved');
    expect(await local(copy)).toEqual([
      '.gitignore',
      'base/Dockerfile',
      'committed',
      'moved',
      'new/deep/Dockerfile',
      'staged',
      'web/Dockerfile',
      'é "x"',
    ]);
    expect(await localChanges(copy.root)).toMatchObject({ how: 'git, against origin/main' });
  });

  test('nothing, where nothing was changed, only touched', async () => {
    const copy = clone();
    utimesSync(join(copy.root, 'web/Dockerfile'), 1, 1);
    expect(await local(copy)).toEqual([]);
  });

  test('a removed file', async () => {
    const copy = clone();
    rmSync(join(copy.root, 'web/Dockerfile'));
    expect(await local(copy)).toEqual(['web/Dockerfile']);
  });

  test.each([
    ['trunk', 'origin/trunk'],
    ['master', 'origin/master'],
  ])('against the default branch, also where it is called %s', async (name, shown) => {
    origin.git('branch', '-m', name);
    const copy = clone();
    if (name === 'master') copy.git('remote', 'set-head', 'origin', '--delete');
    copy.write('x');
    expect(await localChanges(copy.root)).toEqual({
      kind: 'files',
      paths: new Set(['x']),
      how: `git, against ${shown}`,
    });
  });

  test('in a linked work tree', async () => {
    const copy = clone();
    const linked = repository();
    copy.git('worktree', 'add', '-q', '-b', 'topic', join(linked.root, 'tree'));
    linked.write('tree/x');
    expect(told(await localChanges(join(linked.root, 'tree')))).toEqual(['x']);
  });

  describe('against a base that is named', () => {
    const against = async (at: Repository, base: string) => told(await localChanges(at.root, base));

    test.each([
      ['a branch of origin', 'release'],
      ['the same in full', 'origin/release'],
      ['a tag', 'v1'],
      ['an annotated tag', 'v1-annotated'],
      ['a commit as git tells it', 'HEAD~1'],
    ])('%s', async (_, base) => {
      origin.git('checkout', '-qb', 'release').write('old').git('add', '-A').git('commit', '-qm', 'release');
      origin.git('tag', 'v1').git('tag', '-am', 'v1', 'v1-annotated').git('checkout', '-q', 'main');
      const copy = clone().git('checkout', '-qb', 'topic', 'origin/release').write('new');
      commit(copy, 'new');
      expect(await against(copy, base)).toEqual(['new']);
      expect(await localChanges(copy.root, base)).toMatchObject({ how: `git, against ${base}` });
    });

    test('a commit by its name, as GitLab gives it, in full or short', async () => {
      const copy = clone().write('new');
      const base = revision(copy, 'HEAD');
      commit(copy, 'new');
      for (const name of [base, base.slice(0, 9)]) expect(await against(copy, name)).toEqual(['new']);
    });

    test('a branch of origin comes before an old one of the same name here', async () => {
      const copy = clone();
      commit(origin.write('later'), 'later');
      copy.git('fetch', '-q').git('checkout', '-qb', 'topic', 'origin/main').write('new');
      expect(await against(copy, 'main')).toEqual(['new']);
    });

    test('one that is not here: the line that brings it', async () => {
      expect(await against(clone(), 'nowhere')).toBe(
        'this clone does not know nowhere; `git fetch origin` brings what origin has.',
      );
      expect(await against(clone('--depth', '1'), 'nowhere')).toBe(
        'this clone does not know nowhere; `git fetch --unshallow origin` brings what origin has.',
      );
    });

    test('no option of git', async () => {
      const copy = clone();
      expect(await against(copy, '--output=made')).toMatch(/^this clone does not know --output=made/);
      expect(existsSync(join(copy.root, 'made'))).toBe(false);
    });
  });

  test('everything where there is nothing to compare with', async () => {
    expect(await local(origin)).toMatch(/^this clone knows no default branch to compare with/);
    expect(await local(repository().git('init', '-q'))).toBe('nothing is committed here yet.');
    expect(await local(repository())).toBe('this is not the root of a git work tree.');
    expect(await local(clone('--depth', '1'))).toEqual([]);
    commit(origin.git('checkout', '-qb', 'topic').write('topic'), 'topic');
    commit(origin.git('checkout', '-q', 'main').write('later'), 'later');
    const shallow = clone('--depth', '1', '--no-single-branch').git('checkout', '-q', 'topic');
    expect(await local(shallow)).toMatch(
      /^this clone is shallow and lacks the commit that both branches have in common/,
    );
  });
});

describe.skipIf(windows)('a repository that is not trusted', () => {
  test.each(['clean', 'process'])('has no filter (%s) of its own run, required or not', async (kind) => {
    const copy = clone();
    const mark = join(copy.root, '.git', 'ran');
    copy.write('run.sh', `#!/bin/sh\ntouch '${mark}'\ncat\n`).write('.gitattributes', '* filter=a.b=c\n');
    chmodSync(join(copy.root, 'run.sh'), 0o755);
    copy.git('config', `filter.a.b=c.${kind}`, `'${join(copy.root, 'run.sh')}'`);
    copy.git('config', 'filter.a.b=c.required', 'true');
    utimesSync(join(copy.root, 'web/Dockerfile'), 1, 1);
    expect(await local(copy)).toEqual(['.gitattributes', 'run.sh']);
    expect(existsSync(mark)).toBe(false);
    // It would have been run.
    try {
      copy.git('status');
    } catch {}
    expect(existsSync(mark)).toBe(true);
  });

  test('has no monitor, hook, external diff or text conversion of its own run', async () => {
    const copy = clone();
    const mark = join(copy.root, '.git', 'ran');
    const script = join(copy.root, '.git', 'hooks', 'post-index-change');
    copy.write('.git/hooks/post-index-change', `#!/bin/sh\ntouch '${mark}'\n`).write('.gitattributes', '* diff=x\n');
    chmodSync(script, 0o755);
    for (const name of ['core.fsmonitor', 'diff.external', 'diff.x.command', 'diff.x.textconv', 'core.pager'])
      copy.git('config', name, script);
    copy.git(
      '-c',
      'core.fsmonitor=false',
      '-c',
      'core.hooksPath=/dev/null',
      'commit',
      '-q',
      '--allow-empty',
      '-m',
      'x',
    );
    copy.write('web/Dockerfile', 'FROM z\n');
    expect(await local(copy)).toEqual(['.gitattributes', 'web/Dockerfile']);
    expect(existsSync(mark)).toBe(false);
    copy.git('status');
    expect(existsSync(mark)).toBe(true);
  });

  test('reaches no remote, whatever its own settings allow', async () => {
    const copy = clone();
    const mark = join(copy.root, '.git', 'ran');
    copy.git('config', 'remote.origin.url', `ext::touch ${mark}`).git('config', 'protocol.ext.allow', 'always');
    expect(await runGit(copy.root, ['fetch', 'origin'])).toMatchObject({ ok: false });
    expect(existsSync(mark)).toBe(false);
    // It would have been run.
    try {
      copy.git('fetch', 'origin');
    } catch {}
    expect(existsSync(mark)).toBe(true);
  });

  test.skipIf(process.platform === 'win32')('brings no git of its own', async () => {
    const copy = clone().write('bin/git', '#!/bin/sh\ntouch ran\n');
    chmodSync(join(copy.root, 'bin/git'), 0o755);
    vi.stubEnv('PATH', `${join(copy.root, 'bin')}:${process.env.PATH}`);
    expect(await runGit(copy.root, ['status'])).toEqual({
      ok: false,
      reason: 'the git that PATH names lies in the repository itself',
      code: null,
    });
    expect(existsSync(join(copy.root, 'ran'))).toBe(false);
  });
});
