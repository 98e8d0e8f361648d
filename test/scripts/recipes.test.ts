import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { command, NODES, ROOT } from '../e2e/dist.js';
import { Repository } from '../io/repository.js';
import { actionlint } from './actionlint.js';

const [[, NODE]] = NODES as [readonly [string, string]];

interface Recipe {
  readonly name: string;
  readonly text: string;
}

/** Whole workflows of a page, as people copy them. */
function workflowsOf(page: string): readonly Recipe[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
    .filter(([, body]) => /^jobs:/m.test(body!))
    .map(({ index, 1: body }) => ({ name: `${page}:${text.slice(0, index).split('\n').length}`, text: body! }));
}

const RECIPES = ['README.md', 'docs/github.md', 'docs/registries.md', 'docs/ci.md'].flatMap(workflowsOf);

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
});
afterEach(() => repository.remove());

test('there are recipes', () => {
  expect(RECIPES.length).toBeGreaterThan(5);
});

describe.each(RECIPES.map(({ name, text }) => [name, text] as const))('%s', (_, text) => {
  test('actionlint has nothing to say', async () => {
    expect(await actionlint(text)).toEqual([]);
  });

  test('plan reads all of it, and the check answers', () => {
    repository.git('init', '-q').write('.github/workflows/windows.yml', text);
    repository.write('web/Dockerfile', 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN cmd /c ver\n');
    const plan = command(NODE, ['plan', '--format', 'json'], { cwd: repository.root });
    expect([plan.code, plan.stderr]).toEqual([0, '']);
    expect(plan.stdout).toContain('web/Dockerfile');
    const check = command(NODE, ['--target', 'ltsc2022', '--format', 'json'], { cwd: repository.root });
    const { totals, problems } = JSON.parse(check.stdout) as { totals: object; problems: readonly object[] };
    expect([check.code, totals]).toMatchObject([0, { errors: 0, warnings: 0 }]);
    // Said of the recipe itself: what it builds is only known at run time.
    expect(problems.length).toBeLessThanOrEqual(1);
  });
});

/** The one script of docs/ci.md is the hook. */
function hook(): string {
  const [, text] = /^```sh\n([\s\S]*?)^```$/m.exec(readFileSync(join(ROOT, 'docs/ci.md'), 'utf8'))!;
  return text!;
}

describe.skipIf(process.platform === 'win32')('the git hook', () => {
  let bin: string;
  beforeEach(() => {
    bin = mkdtempSync(join(tmpdir(), 'bin-'));
    // What npx would do once it has the package.
    writeFileSync(join(bin, 'npx'), `#!/bin/sh\nshift 2\nexec "${NODE}" "${ROOT}dist/cli/index.js" "$@"\n`);
    chmodSync(join(bin, 'npx'), 0o755);
  });
  afterEach(() => rmSync(bin, { recursive: true }));

  test('lets through what runs, and stops a push of what does not', () => {
    const origin = join(repository.root, 'origin.git');
    execFileSync('git', ['init', '-q', '--bare', '-b', 'main', origin]);
    const work = join(repository.root, 'work');
    mkdirSync(work);
    const git = (...args: readonly string[]) =>
      spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
        cwd: work,
        encoding: 'utf8',
        env: { PATH: `${bin}${delimiter}${process.env.PATH}`, HOME: bin },
      });
    const commit = (tag: string) => {
      mkdirSync(join(work, 'web'), { recursive: true });
      writeFileSync(join(work, 'web/Dockerfile'), `FROM mcr.microsoft.com/windows/servercore:${tag}\nRUN cmd /c ver\n`);
      git('add', '.');
      git('commit', '-qm', tag);
    };
    git('init', '-q', '-b', 'main');
    git('remote', 'add', 'origin', origin);
    mkdirSync(join(work, '.github'));
    writeFileSync(join(work, '.github/windows-containers.yml'), 'targets: [ltsc2022]\n');
    commit('ltsc2022');
    expect(git('push', '-q', '-u', 'origin', 'main').status).toBe(0);
    writeFileSync(join(work, '.git/hooks/pre-push'), hook());
    chmodSync(join(work, '.git/hooks/pre-push'), 0o755);

    git('checkout', '-qb', 'topic');
    commit('ltsc2025');
    const refused = git('push', 'origin', 'topic');
    expect(refused.status).toBe(1);
    expect(refused.stdout + refused.stderr).toContain('web/Dockerfile:1');
    commit('ltsc2022');
    expect(git('push', 'origin', 'topic').status).toBe(0);
  });
});

/** Calls of the command in the pipelines of docs/ci.md, with what their systems put in place of their variables. */
function calls(base: string): readonly string[] {
  const text = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8');
  return [...text.matchAll(/npx --yes windows-container-compat@1([^'\n]*)/g)].map(([, rest]) =>
    rest!.replace('$CI_MERGE_REQUEST_DIFF_BASE_SHA', base).replaceAll(/\$\([\w.]+\)/g, '.'),
  );
}

describe('the calls of docs/ci.md', () => {
  const list = calls('HEAD~1');
  test('are those of all its systems', () => {
    expect(list.length).toBeGreaterThanOrEqual(5);
    for (const told of ['--format azure', '--format github', '--report-file gl-code-quality-report.json'])
      expect(list.join('\n')).toContain(told);
  });

  test.each(list)('%s: finds what a change brings, and says so in its format', (rest) => {
    repository.write('.github/windows-containers.yml', 'targets: [ltsc2022]\n');
    repository.git('init', '-q', '-b', 'main');
    for (const tag of ['ltsc2022', 'ltsc2025']) {
      repository.write('web/Dockerfile', `FROM mcr.microsoft.com/windows/servercore:${tag}\n`);
      repository.git('add', '.').git('commit', '-qm', tag).git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    }
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD~1');
    const args = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
    const { code, stdout } = command(NODE, [...args, '--resolve', 'offline'], { cwd: repository.root });
    expect(code).toBe(1);
    const written = args.includes('--output') ? readFileSync(join(repository.root, args.at(-1)!), 'utf8') : stdout;
    expect(written).toContain('web/Dockerfile');
    if (rest.includes('gitlab')) expect(JSON.parse(written)).toMatchObject([{ location: { path: 'web/Dockerfile' } }]);
    if (rest.includes('azure')) expect(written).toContain('##vso[task.logissue type=error;sourcepath=web/Dockerfile');
  });
});

test('the hook of pre-commit, as docs/ci.md shows it, names the one that there is', () => {
  const { 1: text } = /^```yaml\n(repos:[\s\S]*?)^```$/m.exec(readFileSync(join(ROOT, 'docs/ci.md'), 'utf8'))!;
  const [{ hooks }] = (parse(text!) as { repos: [{ hooks: readonly { id: string }[] }] }).repos;
  const known = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as readonly { id: string }[];
  expect(known.map(({ id }) => id)).toEqual(hooks.map(({ id }) => id));
});
