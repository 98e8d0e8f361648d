import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ActionRun, action, NODES } from '../e2e/dist.js';
import { Repository } from '../io/repository.js';

const node = NODES[0]![1];
const CONFIG = '.github/windows-containers.yml';
const STRICT = 'targets:\n  - ltsc2022\n  - prod = 10.0.20348.2340\n';
const SAYS = 'This pull request changes what is checked';

let here: Repository;
let runner: Repository;
let clones: Repository[] = [];
let base = '';
beforeEach(() => {
  [here, runner, clones] = [new Repository(), new Repository(), []];
  here.git('init', '-q', '-b', 'main').write(CONFIG, STRICT);
  here.write('Dockerfile', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2019\n');
  base = commit('base');
  here.git('checkout', '-q', '-b', 'topic');
});
afterEach(() => {
  for (const each of [here, runner, ...clones]) each.remove();
});

function commit(message: string): string {
  here.git('add', '-A').git('commit', '-q', '--allow-empty', '-m', message);
  return revision('HEAD');
}

const revision = (name: string) =>
  execFileSync('git', ['rev-parse', name], { cwd: here.root, encoding: 'utf8' }).trim();

/** The checkout of actions/checkout: the merge of the head into the base, with so much history. */
function check(inputs: Readonly<Record<string, string>> = {}, depth = 2): ActionRun {
  const head = commit('change');
  here.git('checkout', '-q', 'main').git('merge', '-q', '--no-ff', '-m', 'merge', head);
  const clone = new Repository();
  clones.push(clone);
  clone.git('clone', '-q', '--depth', `${depth}`, pathToFileURL(here.root).href, '.');
  here.git('checkout', '-q', 'topic');
  const pull_request = { number: 7, base: { sha: base }, head: { sha: head, repo: { full_name: 'octo/app' } } };
  runner.write('event.json', JSON.stringify({ number: 7, pull_request }));
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(runner.root, 'event.json') };
  return action(node, clone.root, inputs, { ...env, GITHUB_API_URL: 'http://127.0.0.1:9' });
}

const warned = ({ stdout }: ActionRun) =>
  [...stdout.matchAll(/^::warning [^\n]*changes what is checked: ([^\n]*)$/gm)].map(([, text]) => text);

describe.skipIf(process.platform === 'win32')('a pull request that silences itself', () => {
  test.each<[string, string, string]>([
    [
      'an ignore',
      `${STRICT}ignore:\n  - rule: build-mismatch\n    dockerfile: Dockerfile\n`,
      'ignores build-mismatch in Dockerfile',
    ],
    ['a severity', `${STRICT}severity: { build-mismatch: notice }\n`, 'sets severities: build-mismatch to notice'],
    ['fail-on', `${STRICT}fail-on: never\n`, 'fail-on is never, not any-target'],
    ['a target that is gone', 'targets: [ltsc2022]\n', 'no longer a target: prod'],
    ['a target that is another', STRICT.replace('20348.2340', '17763.1'), 'another host by the same name: prod'],
    ['other Dockerfiles', `${STRICT}dockerfiles: ['!legacy/**', Dockerfile]\n`, 'other Dockerfiles are checked'],
  ])('by %s', (_, config, words) => {
    here.write(CONFIG, config);
    const run = check();
    expect(warned(run)).toEqual([`${words}.`]);
    expect(run.summary).toContain(SAYS);
    const report = JSON.parse(run.report ?? '{}');
    expect(report.problems[0]).toEqual({ file: CONFIG, line: 1, message: `${SAYS}: ${words}.`, severity: 'warning' });
    expect(run.outputs.warnings).toBe(`${report.totals.warnings}`);
  });

  test('by a comment, one that is new only', () => {
    const from = 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2019\n';
    const comment = '# windows-container-compat: ignore=build-mismatch reason="later"\n';
    here.write('old/Dockerfile', comment + from);
    base = commit('more');
    here
      .git('branch', '-f', 'main')
      .write('Dockerfile', `# x\n${comment}${from}`)
      .write('old/Dockerfile', `${comment}\n${from}`);
    const run = check();
    expect(warned(run)).toEqual(['a comment says ignore=build-mismatch reason="later".']);
    expect(run.stdout).toMatch(/^::warning file=Dockerfile,line=2/m);
  });

  test('by its baseline', () => {
    const before = check();
    here.write(CONFIG, `${STRICT}baseline: base.json\n`).write('base.json', before.report ?? '');
    const after = check();
    expect([before.code, after.code]).toEqual([1, 0]);
    expect(warned(after)).toEqual(['2 findings are new in the baseline.']);
  });

  test('one that changes something else is not accused of it', () => {
    here
      .write('Dockerfile', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\n')
      .write(CONFIG, `# words\n${STRICT}`);
    const run = check();
    expect([run.code, warned(run), run.stdout.includes(SAYS)]).toEqual([0, [], false]);
  });

  test('where the clone does not have the base commit, and GitHub cannot be asked, a note says so', () => {
    here.write(CONFIG, `${STRICT}fail-on: never\n`);
    const run = check({}, 1);
    expect([run.code, warned(run)]).toEqual([0, []]);
    expect(run.stdout).toContain('Whether this pull request changes what is checked cannot be told: this clone lacks');
  });

  test('trusted-config: base takes config file and baseline from the base commit', () => {
    here.write(CONFIG, 'targets: [ltsc2019]\nfail-on: never\nbaseline: base.json\n').write('base.json', 'planted');
    const run = check({ 'trusted-config': 'base' });
    expect([run.code, run.outputs.errors, warned(run)]).toEqual([1, '2', []]);
    const shallow = check({ 'trusted-config': 'base' }, 1);
    expect(shallow.code).toBe(2);
    expect(shallow.stdout).toContain(
      'input trusted-config: the config file of the base commit cannot be read: this clone lacks',
    );
    here.write(CONFIG, 'trusted-config: head\ntargets: [ltsc2019]\n');
    expect(check().code).toBe(2);
    expect(check({ 'trusted-config': 'sometimes' }).stdout).toContain('trusted-config');
  });
});
