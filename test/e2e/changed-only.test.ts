import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/judge/report.js';
import { example, failing, paged, startGitHub, type TestGitHub } from '../github/server.js';
import { Repository } from '../io/repository.js';
import { actionAsync, command, NODES } from './dist.js';

const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}';
const FILES = `${PULL}/files` as const;
const [[, NODE]] = NODES as [readonly [string, string]];
const FROM = 'FROM mcr.microsoft.com/windows/servercore:ltsc2019\n';
const WORKFLOW = `on: push
jobs:
  image:
    runs-on: ubuntu-latest
    steps:
      - run: docker build --platform windows/amd64 c
`;

let github: TestGitHub;
let repository: Repository;
beforeEach(async () => {
  github = await startGitHub();
  repository = new Repository();
  repository.git('init', '-q', '-b', 'main').write('a/Dockerfile', FROM).write('b/Dockerfile', FROM);
  repository.write('c/Dockerfile', FROM).write('.github/workflows/build.yml', WORKFLOW);
  repository.git('add', '.').git('commit', '-qm', 'first');
});
afterEach(async () => {
  await github.close();
  repository.remove();
  expect(github.violations).toEqual([]);
});

function servePull(...paths: string[]): void {
  const payload = JSON.parse(readFileSync(payloadOf('pull-request'), 'utf8')) as {
    pull_request: { head: object; base: object };
  };
  const pull = example('GET', PULL) as { head: object; base: object };
  github.on('GET', PULL, {
    body: {
      ...pull,
      changed_files: paths.length,
      head: { ...pull.head, ...sha(payload.pull_request.head) },
      base: { ...pull.base, ...sha(payload.pull_request.base) },
    },
  });
  const [entry] = example('GET', FILES) as object[];
  github.on('GET', FILES, paged(paths.map((filename) => ({ ...entry, filename }))));
}

const sha = (side: object) => ({ sha: (side as { sha: string }).sha });

function payloadOf(name: string): string {
  return fileURLToPath(new URL(`../fixtures/events/${name}.json`, import.meta.url));
}

async function run(event: string, payload: string, inputs: Readonly<Record<string, string>> = {}) {
  const given = { targets: 'ltsc2022', 'changed-only': 'true', token: 't', ...inputs };
  const env = {
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: payloadOf(payload),
    GITHUB_REPOSITORY: 'octo-org/images',
  };
  const { code, report, summary, stdout } = await actionAsync(NODE, repository.root, given, env);
  const { builds, problems } = JSON.parse(report ?? '{}') as Report;
  return {
    code,
    summary,
    stdout,
    checked: builds.map(({ dockerfile }) => dockerfile),
    said: problems.map(({ message }) => message).filter((message) => /hecked/.test(message)),
  };
}

const ALL = ['a/Dockerfile', 'b/Dockerfile', 'c/Dockerfile'];

describe('changed-only, in the action', () => {
  test('a pull request: the Dockerfiles that it touches, and those whose build is declared in what it touches', async () => {
    servePull('a/Dockerfile', 'README.md');
    const { code, checked, said, summary } = await run('pull_request', 'pull-request');
    expect([code, checked]).toEqual([1, ['a/Dockerfile']]);
    expect(said).toEqual([
      'Only what changed is checked: 2 of 3 builds were left out, because neither their Dockerfile nor the file that declares them changed.',
    ]);
    expect(summary).toContain('2 of 3 builds were left out');

    servePull('.github/workflows/build.yml');
    expect((await run('pull_request', 'pull-request')).checked).toEqual(['c/Dockerfile']);
  });

  test('nothing that is built changed: nothing is checked, and nothing fails', async () => {
    servePull('README.md');
    const { code, checked, said } = await run('pull_request', 'pull-request');
    expect([code, checked]).toEqual([0, []]);
    expect(said).toEqual([expect.stringContaining('3 of 3 builds were left out')]);
  });

  test('the config file is about all of them', async () => {
    repository.write('.github/windows-containers.yml', 'targets: [ltsc2022]\n');
    servePull('.github/windows-containers.yml');
    const { checked, said } = await run('pull_request', 'pull-request', { targets: '' });
    expect(checked).toEqual(ALL);
    expect(said).toEqual([
      expect.stringMatching(
        /^This pull request changes what is checked: \.github\/windows-containers\.yml is another\. What of it cannot be told: this clone lacks the base commit;/,
      ),
      'Everything is checked: .github/windows-containers.yml changed.',
    ]);
  });

  test.each([
    ['schedule', 'schedule'],
    ['workflow_dispatch', 'workflow-dispatch'],
  ])('%s checks everything', async (event, payload) => {
    const { checked, said } = await run(event, payload);
    expect(checked).toEqual(ALL);
    expect(said).toEqual([expect.stringContaining(`Everything is checked: a run for ${event}`)]);
    expect(github.requests).toEqual([]);
  });

  test('where neither GitHub nor git can tell, everything is checked, and what would mend it is said', async () => {
    github.on('GET', PULL, failing(403, 'Resource not accessible by integration'));
    github.on('GET', FILES, failing(403, 'Resource not accessible by integration'));
    github.on(
      'GET',
      '/repos/{owner}/{repo}/compare/{basehead}',
      failing(403, 'Resource not accessible by integration'),
    );
    const { code, checked, said } = await run('pull_request', 'pull-request-fork');
    expect([code, checked]).toEqual([1, ALL]);
    expect(said).toEqual([
      expect.stringMatching(
        /^Everything is checked: GitHub's API .*Resource not accessible.*Nor could git: this clone lacks commit/,
      ),
    ]);
  });

  test('it is off by default: nothing is left out, and only what tells whether the pull request changes its own check is asked', async () => {
    servePull('a/Dockerfile');
    const { checked, said } = await run('pull_request', 'pull-request', { 'changed-only': '' });
    expect([checked, said]).toEqual([ALL, []]);
    expect(github.requests.map(({ method, route }) => [method, route])).toEqual([
      ['GET', PULL],
      ['GET', FILES],
    ]);
  });
});

describe('changed-only, on the command line', () => {
  const checked = (...args: string[]): string[] => {
    const { stdout } = command(
      NODE,
      ['--target', 'ltsc2022', ...(args.length > 0 ? [] : ['--changed-only']), '--format', 'json', ...args],
      {
        cwd: repository.root,
      },
    );
    return (JSON.parse(stdout) as Report).builds.map(({ dockerfile }) => dockerfile);
  };

  test('against a base that is named, which says enough', () => {
    repository.git('tag', 'before').write('b/Dockerfile', `${FROM}RUN dir\n`).git('commit', '-qam', 'second');
    expect(checked('--base', 'before')).toEqual(['b/Dockerfile']);
    expect(checked('--base', 'before', '--no-changed-only')).toEqual(ALL);
    expect(checked('--base', 'nowhere')).toEqual(ALL);
  });

  const POD = (name: string, image: string, more = ''): string =>
    `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name} }\nspec:\n  nodeSelector: { kubernetes.io/os: windows }\n${more}  containers: [{ name: c, image: '${image}' }]\n`;
  const CLASS =
    'apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata: { name: old }\nhandler: x\nscheduling: { nodeSelector: { a: b } }\n';
  const nodes = (kernelVersion: string): string =>
    JSON.stringify({
      items: [
        {
          metadata: { name: 'n1', labels: { 'kubernetes.io/os': 'windows', a: 'b' } },
          status: { nodeInfo: { operatingSystem: 'windows', kernelVersion } },
        },
      ],
    });

  test.each<[file: string, workloads: readonly string[], builds: readonly string[]]>([
    ['k8s/own.yaml', ['own'], ['c/Dockerfile']],
    ['k8s/class.yaml', ['classed'], []],
    ['c/Dockerfile', ['own'], ['c/Dockerfile']],
    ['.github/workflows/build.yml', ['own'], ['c/Dockerfile']],
    ['nodes.json', ['classed', 'other', 'own'], ['a/Dockerfile', 'b/Dockerfile', 'c/Dockerfile']],
    ['README.md', [], []],
  ])('workloads that a change of %s touches', (file, workloads, builds) => {
    const files: Readonly<Record<string, string>> = {
      'k8s/own.yaml': POD('own', 'ghcr.io/acme/own:1'),
      'k8s/other.yaml': POD('other', 'mcr.microsoft.com/windows/servercore:ltsc2019'),
      'k8s/classed.yaml': POD('classed', 'mcr.microsoft.com/windows/servercore:ltsc2019', '  runtimeClassName: old\n'),
      'k8s/class.yaml': CLASS,
      '.github/workflows/build.yml': WORKFLOW.replace(' c\n', ' -t ghcr.io/acme/own:1 c\n'),
      'nodes.json': nodes('10.0.17763.5329'),
      'c/Dockerfile': FROM,
      'README.md': 'a\n',
    };
    for (const [path, text] of Object.entries(files)) repository.write(path, text);
    repository.git('add', '.').git('commit', '-qm', 'all').git('tag', 'before');
    repository.write(file, file === 'nodes.json' ? nodes('10.0.17763.6000') : `${files[file]}# more\n`);
    repository.git('commit', '-qam', 'change');
    const args = ['--target', '@nodes.json', '--base', 'before', '--resolve', 'offline', '--format', 'json'];
    const report = JSON.parse(command(NODE, args, { cwd: repository.root }).stdout) as Report;
    expect(report.workloads?.map(({ name }) => name) ?? []).toEqual(workloads);
    expect(report.builds.map(({ dockerfile }) => dockerfile)).toEqual(builds);
  });

  test('what differs from the branch that it left, and what is not committed', () => {
    // As after a fetch: where the branch left main is known.
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    repository
      .git('checkout', '-qb', 'topic')
      .write('b/Dockerfile', `${FROM}RUN dir\n`)
      .git('commit', '-qam', 'second');
    expect(checked()).toEqual(['b/Dockerfile']);
    repository.write('d/Dockerfile', FROM);
    expect(checked()).toEqual(['b/Dockerfile', 'd/Dockerfile']);
  });
});
