import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { example, failing, paged, startGitHub, type TestGitHub } from '../github/server.js';
import { onAnotherBase } from './different-bases.js';
import { actionAsync, NODES, ROOT } from './dist.js';

const CHECK_RUNS = '/repos/{owner}/{repo}/check-runs';
const CHECK_RUN = `${CHECK_RUNS}/{check_run_id}` as const;
const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const REFUSED = failing(403, 'Resource not accessible by integration');

describe.each(NODES)('the action and GitHub on Node %s', (_, node) => {
  let workspace = '';
  let github: TestGitHub;
  beforeEach(async () => {
    workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
    github = await startGitHub();
    github.on('GET', COMMENTS, paged([]));
  });
  afterEach(async () => {
    await github.close();
    rmSync(workspace, { recursive: true });
    expect(github.violations).toEqual([]);
  });

  function write(path: string, content = 'FROM mcr.microsoft.com/windows/nanoserver:1809\n'): void {
    mkdirSync(join(workspace, path, '..'), { recursive: true });
    writeFileSync(join(workspace, path), content);
  }

  /** The step of a workflow run for a recorded event. */
  async function action(
    inputs: Readonly<Record<string, string>>,
    { event = 'pull_request', payload = 'pull-request' } = {},
  ) {
    const given = { targets: 'ltsc2022', token: 's3cret', ...inputs };
    const run = await actionAsync(node, workspace, given, {
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(ROOT, `test/fixtures/events/${payload}.json`),
      GITHUB_REPOSITORY: 'octo-org/images',
      GITHUB_RUN_ID: '42',
      GITHUB_SHA: 'a'.repeat(40),
    });
    return { ...run, set: Object.keys(run.outputs) };
  }

  const commands = (stdout: string): string[] =>
    stdout.split('\n').filter((line) => /^::(?:error|warning|notice) /.test(line));
  const sent = () => github.requests.map(({ method, route }) => `${method} ${route}`);
  const body = (index: number) => github.requests[index]!.body as { body: string; output: { annotations: object[] } };
  const outputs = ['compatible', 'errors', 'warnings', 'report', 'matrix'];

  test('ten of a kind: commands, and GitHub is not asked', async () => {
    for (let index = 0; index < 10; index += 1) write(`${index}/Dockerfile`, onAnotherBase(index));
    const run = await action({});
    expect([run.code, commands(run.stdout).length, sent()]).toEqual([1, 10, []]);
    expect(run.stdout).toContain('::add-mask::s3cret\n');
  });

  test('more: a check run of the pull request, and one notice that links to it', async () => {
    for (let index = 0; index < 60; index += 1) write(`${index}/Dockerfile`, onAnotherBase(index));
    const run = await action({ name: 'web' });
    expect(sent()).toEqual([`POST ${CHECK_RUNS}`, `PATCH ${CHECK_RUN}`]);
    expect(body(0)).toMatchObject({ name: 'web', head_sha: 'b'.repeat(40), conclusion: 'failure' });
    expect([body(0), body(1)].map(({ output }) => output.annotations.length)).toEqual([50, 10]);
    expect(commands(run.stdout)).toEqual([
      '::notice title=Findings::All 60 findings are in the check run: https://github.com/github/hello-world/runs/4',
    ]);
    expect([run.code, run.set]).toEqual([1, outputs]);
    expect(run.stdout.split('s3cret')).toHaveLength(2);
  });

  test.each([
    ['pull-request', /permissions: checks: write/],
    ['pull-request-fork', /The token of a pull request from a fork may only read/],
  ])('refused (%s): commands, outputs, summary and report as ever', async (payload, words) => {
    for (let index = 0; index < 12; index += 1) write(`${index}/Dockerfile`, onAnotherBase(index));
    github.on('POST', CHECK_RUNS, REFUSED).on('POST', COMMENTS, REFUSED);
    const run = await action({ comment: 'true' }, { payload });
    expect(commands(run.stdout).filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(commands(run.stdout).filter((line) => line.includes('title=No comment'))).toHaveLength(1);
    expect(run.stdout).toMatch(words);
    expect([run.code, run.set, run.stderr]).toEqual([1, outputs, '']);
    expect(run.summary).toContain('## ❌ windows-container-compat: 12 errors');
    expect(JSON.parse(run.report ?? '')).toMatchObject({ totals: { errors: 12 } });
  });

  test('away: the same', async () => {
    write('Dockerfile');
    github.on('POST', CHECK_RUNS, { silence: 'drop' });
    const run = await action({ annotations: 'check-run', 'fail-on': 'never' });
    expect([run.code, run.set]).toEqual([0, outputs]);
    expect(commands(run.stdout)).toEqual([
      expect.stringMatching(/^::error file=Dockerfile,/),
      expect.stringMatching(/^::warning title=No check run::The check run could not be made: it could not be reached/),
    ]);
  });

  test('a check run is asked for and there is nothing to say: success, and no comment', async () => {
    write('Dockerfile', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\n');
    const run = await action({ annotations: 'check-run', comment: 'true' }, { event: 'push', payload: 'push' });
    expect(sent()).toEqual([`POST ${CHECK_RUNS}`]);
    expect(body(0)).toMatchObject({ head_sha: 'a'.repeat(40), conclusion: 'success', output: { annotations: [] } });
    expect([run.code, commands(run.stdout)]).toEqual([0, []]);
  });

  test('a comment: made, changed, resolved', async () => {
    write('Dockerfile');
    await action({ comment: 'true', annotations: 'none' });
    expect(sent()).toEqual([`GET ${COMMENTS}`, `POST ${COMMENTS}`]);
    const first = body(1).body;
    const [sample] = example('GET', COMMENTS) as { user: object }[];
    github.on('GET', COMMENTS, paged([{ ...sample, id: 9, body: first, user: { ...sample!.user, type: 'Bot' } }]));
    await action({ comment: 'true', annotations: 'none' });
    write('Dockerfile', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\n');
    await action({ comment: 'true', annotations: 'none' });
    expect(sent().slice(2)).toEqual([`GET ${COMMENTS}`, `PATCH ${COMMENT}`, `GET ${COMMENTS}`, `PATCH ${COMMENT}`]);
    expect(body(3).body).toBe(first);
    expect(body(5).body).toContain('## ✅ windows-container-compat: resolved');
  });

  test('suggestions: what fix would change, on lines that the pull request changes', async () => {
    write('Dockerfile', '# a\nFROM mcr.microsoft.com/windows/nanoserver:ltsc2025\nCOPY a b\n');
    const pull = '/repos/{owner}/{repo}/pulls/{pull_number}';
    const { head } = example('GET', pull) as { head: object };
    const [file] = example('GET', `${pull}/files`) as object[];
    const patch = '@@ -1,3 +1,3 @@\n # a\n-FROM x\n+FROM mcr.microsoft.com/windows/nanoserver:ltsc2025\n COPY a b';
    github
      .on('GET', `${pull}/comments`, paged([]))
      .on('GET', pull, { body: example('GET', pull, { head: { ...head, sha: 'b'.repeat(40) } }) })
      .on('GET', `${pull}/files`, paged([{ ...file, filename: 'Dockerfile', patch }]));
    const run = await action({ suggestions: 'true', annotations: 'none', resolve: 'offline' });
    expect([run.code, sent().at(-1)]).toEqual([1, `POST ${pull}/reviews`]);
    const { comments } = github.requests.at(-1)!.body as { comments: { body: string }[] };
    expect(comments).toMatchObject([{ path: 'Dockerfile', line: 2, side: 'RIGHT' }]);
    expect(comments[0]!.body).toContain('\n```suggestion\nFROM mcr.microsoft.com/windows/nanoserver:ltsc2022\n```');
    github.on('POST', `${pull}/reviews`, REFUSED);
    const refused = await action({ suggestions: 'true', annotations: 'none', resolve: 'offline' });
    expect(commands(refused.stdout)).toEqual([
      expect.stringMatching(/^::warning title=No review::.*pull-requests: write/),
    ]);
  });

  test('hostile names reach GitHub as they are, or as what can be seen', async () => {
    write('a|b`@team </td> ##[error]x/Dockerfile', onAnotherBase(0));
    write('c\n::error::d\u202e/Dockerfile', onAnotherBase(1));
    const run = await action({ annotations: 'check-run', comment: 'true', name: '@team --> | `x`' });
    expect(run.code).toBe(1);
    const made = github.requests.find(({ route }) => route === CHECK_RUNS)!.body as ReturnType<typeof body>;
    expect(made.output.annotations.map((each) => (each as { path: string }).path).sort()).toEqual([
      'a|b`@team </td> ##[error]x/Dockerfile',
      'c\\n::error::d\\u{202e}/Dockerfile',
    ]);
    const comment = github.requests.find(({ method, route }) => method === 'POST' && route === COMMENTS)!;
    expect((comment.body as { body: string }).body).not.toMatch(/@team|<\/td>|\u202e/);
    for (const line of run.stdout.split('\n')) {
      expect(line).not.toMatch(/##\[/);
      if (/^\s*::/.test(line)) expect(line).toMatch(/^::(?:add-mask|group|endgroup|error|warning|notice)(?:::| )/);
    }
    expect(run.stdout).not.toMatch(/^\s*::error::d/m);
  });
});
