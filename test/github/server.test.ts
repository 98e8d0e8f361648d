import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { example, failing, paged, startGitHub, type TestGitHub } from './server.js';

let github: TestGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.close());

const RUNS = '/repos/{owner}/{repo}/check-runs';
const RUN = { name: 'x', head_sha: 'abc', status: 'completed', conclusion: 'success' };
const output = (more: object) => ({ ...RUN, output: { title: 't', summary: 's', ...more } });
const annotation = { path: 'Dockerfile', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' };

function ask(method: string, path: string, body?: unknown): Promise<Response> {
  const headers = { authorization: 'token t', 'user-agent': 'test' };
  return fetch(github.url + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
}

test.each([
  ['GET', '/repos/o/r/pulls/7'],
  ['GET', '/repos/o/r/pulls/7/files?per_page=100&page=2'],
  ['GET', '/repos/o/r/compare/aaa...bbb?per_page=1'],
  ['GET', '/repos/o/r/commits/main/check-runs?check_name=x'],
  ['GET', '/repos/o/r/issues/7/comments'],
  ['POST', '/repos/o/r/issues/7/comments', { body: 'text' }],
  ['PATCH', '/repos/o/r/issues/comments/9', { body: 'text' }],
  ['POST', '/repos/o/r/check-runs', output({ annotations: [annotation] })],
  ['PATCH', '/repos/o/r/check-runs/4', { output: { summary: 's', annotations: [annotation] } }],
])('%s %s is answered with what GitHub would send', async (method, path, body?: unknown) => {
  const response = await ask(method, path, body);
  expect(response.ok).toBe(true);
  expect(github.violations).toEqual([]);
  expect(github.requests).toHaveLength(1);
});

test.each([
  ['GET', '/repos/o/r/pulls/seven', undefined, /pull_number: must be integer/],
  ['GET', '/repos/o/r/pulls/7/files?perpage=100', undefined, /no parameter is called perpage/],
  ['GET', '/repos/o/r/pulls/7/files?page=two', undefined, /page: must be integer/],
  ['GET', '/repos/o/r/branches', undefined, /no such operation/],
  ['DELETE', '/repos/o/r/pulls/7', undefined, /no such operation/],
  ['POST', '/repos/o/r/issues/7/comments', {}, /must have required property 'body'/],
  ['POST', '/repos/o/r/check-runs', { head_sha: 'abc' }, /must have required property 'name'/],
  ['POST', '/repos/o/r/check-runs', { ...RUN, conclusion: 'passed' }, /must be equal to one of the allowed values/],
  ['POST', '/repos/o/r/check-runs', { ...RUN, details: 'x' }, /no property details/],
  ['POST', '/repos/o/r/check-runs', output({ summary: 'x'.repeat(65_536) }), /more than 65535 characters/],
  ['POST', '/repos/o/r/check-runs', output({ annotations: Array(51).fill(annotation) }), /more than 50 items/],
  ['POST', '/repos/o/r/check-runs', output({ annotations: [{ ...annotation, annotation_level: 'error' }] }), /allowed/],
  ['POST', '/repos/o/r/check-runs', output({ annotations: [{ ...annotation, start_line: '1' }] }), /must be integer/],
])('%s %s %j is refused, and said', async (method, path, body, words) => {
  const response = await ask(method, path, body);
  expect(response.status).toBe(422);
  expect(github.violations.join()).toMatch(words);
});

describe('what a test lets it answer', () => {
  test('is held against the description too', async () => {
    github.on('POST', RUNS, { body: { id: 'four' } });
    await ask('POST', '/repos/o/r/check-runs', RUN);
    expect(github.violations.join()).toMatch(/the test's answer .* \/id must be integer/);
  });

  test('may be a failure, or anything where that is said', async () => {
    github.on('POST', RUNS, failing(403, 'Resource not accessible by integration'));
    expect((await ask('POST', '/repos/o/r/check-runs', RUN)).status).toBe(403);
    github.on('POST', RUNS, { body: 'no JSON', unchecked: true });
    expect(await (await ask('POST', '/repos/o/r/check-runs', RUN)).text()).toBe('no JSON');
    expect(github.violations).toEqual([]);
  });

  test('comes in pages with links', async () => {
    const [file] = example('GET', '/repos/{owner}/{repo}/pulls/{pull_number}/files') as object[];
    const files = Array.from({ length: 5 }, (_, index) => ({ ...file, filename: `${index}` }));
    github.on('GET', '/repos/{owner}/{repo}/pulls/{pull_number}/files', paged(files));
    const first = await ask('GET', '/repos/o/r/pulls/7/files?per_page=3');
    expect(first.headers.get('link')).toMatch(/<http.*per_page=3&page=2>; rel="next"/);
    const second = await ask('GET', '/repos/o/r/pulls/7/files?per_page=3&page=2');
    expect(second.headers.get('link')).toBeNull();
    expect(((await second.json()) as { filename: string }[]).map(({ filename }) => filename)).toEqual(['3', '4']);
    expect(github.violations).toEqual([]);
  });

  test('can be silence', async () => {
    github.on('GET', '/repos/{owner}/{repo}/pulls/{pull_number}', { silence: 'drop' });
    await expect(ask('GET', '/repos/o/r/pulls/7')).rejects.toThrow();
  });
});

test('a request without a token is refused', async () => {
  expect((await fetch(`${github.url}/repos/o/r/pulls/7`)).status).toBe(422);
  expect(github.violations.join()).toMatch(/no token/);
});

test('the routes of a GitHub Enterprise Server stand below its prefix', async () => {
  const enterprise = await startGitHub({ prefix: '/api/v3' });
  const headers = { authorization: 'token t' };
  expect((await fetch(`${enterprise.url}/repos/o/r/pulls/7`, { headers })).ok).toBe(true);
  expect((await fetch(enterprise.url.replace('/api/v3', '/repos/o/r/pulls/7'), { headers })).ok).toBe(false);
  expect(enterprise.violations).toHaveLength(2);
  await enterprise.close();
});
