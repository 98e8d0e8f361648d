import { describe, expect, test } from 'vitest';
import { lineLink, runLink } from '../../src/action/links.js';

const ENV = {
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_REPOSITORY: 'octo-org/images',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '2',
};
const SERVER = 'https://github.example/octo-org/images';

test.each([
  ['web/Dockerfile', 'web/Dockerfile'],
  ['a b/é#1?/</td>\n', 'a%20b/%C3%A9%231%3F/%3C/td%3E%0A'],
  ['\ud800/x', '%EF%BF%BD/x'],
])('a line of %j', (file, path) => {
  expect(lineLink(ENV)!(file, 3)).toBe(`${SERVER}/blob/${ENV.GITHUB_SHA}/${path}#L3`);
});

describe('the run', () => {
  test.each([
    [{}, `${SERVER}/actions/runs/42/attempts/2`],
    [{ GITHUB_RUN_ATTEMPT: '' }, `${SERVER}/actions/runs/42`],
    [{ GITHUB_RUN_ATTEMPT: 'x' }, `${SERVER}/actions/runs/42`],
    [{ GITHUB_RUN_ID: '' }, null],
    [{ GITHUB_RUN_ID: '4/../2' }, null],
    [{ GITHUB_SERVER_URL: '' }, null],
    [{ GITHUB_REPOSITORY: '' }, null],
  ])('with %j', (env, link) => {
    expect(runLink({ ...ENV, ...env })).toBe(link);
  });
});
