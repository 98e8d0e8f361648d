import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../e2e/dist.js';
import { actionlint } from './actionlint.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly uses?: string;
  readonly steps?: readonly Step[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = join(ROOT, '.github/workflows');
const FILES = readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const);

/** Jobs that may write, and what. */
const MAY_WRITE: Readonly<Record<string, readonly string[]>> = {
  'refresh.yml/refresh': ['contents', 'pull-requests'],
  'release.yml/npm': ['id-token'],
  'release.yml/image': ['packages'],
  'release.yml/github': ['attestations', 'contents', 'id-token'],
  'release.yml/major': ['contents'],
  'security.yml/codeql': ['security-events'],
  'security.yml/workflows': ['security-events'],
};

test('actionlint sees what is wrong', async () => {
  expect(
    await actionlint('on: push\njobs: { a: { runs-on: windows-2025, steps: [{ run: "${{ nothing.here }}" }] } }'),
  ).toEqual([expect.stringContaining('undefined variable "nothing"')]);
});

describe.each(FILES)('%s', (name, text) => {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([job, { steps = [] }]) => steps.map((step) => ({ job, ...step })));

  test('has nothing that actionlint complains of', async () => {
    expect(await actionlint(text, name)).toEqual([]);
  });

  test('uses actions by commit, with the version beside it', () => {
    for (const [, action] of text.matchAll(/uses: +(\S.*)$/gm))
      expect(action).toMatch(/^\.\/|^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('gives each job the permissions it needs, and no more', () => {
    expect(workflow.permissions).toEqual({});
    for (const [job, { permissions = {} }] of jobs) {
      const writes = Object.keys(permissions).filter((scope) => permissions[scope] !== 'read');
      expect([job, writes.sort()]).toEqual([job, MAY_WRITE[`${name}/${job}`] ?? []]);
    }
  });

  test('leaves no credential behind, but where it pushes', () => {
    for (const { job, uses, with: inputs } of steps)
      if (uses?.startsWith('actions/checkout@'))
        expect([job, inputs?.['persist-credentials']]).toEqual([job, `${name}/${job}` === 'release.yml/major']);
  });

  test('takes no cache that a pull request may have written', () => {
    for (const { uses, with: inputs } of steps)
      if (uses?.startsWith('actions/setup-node@')) expect(inputs?.['package-manager-cache']).toBe(false);
  });

  test('puts no expression into a script, and runs for nobody with rights they lack', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
    expect(Object.keys(workflow.on)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/_target|workflow_run/)]),
    );
  });

  test('ends: each job has a time limit, and old runs give way', () => {
    for (const [job, { uses, 'timeout-minutes': limit }] of jobs)
      if (uses === undefined) expect([job, limit]).toEqual([job, expect.any(Number)]);
    expect(workflow.concurrency).toBeDefined();
  });

  test('calls scripts that exist', () => {
    for (const { run = '', uses = '' } of steps) {
      for (const [, script] of run.matchAll(/\bnode (\S+\.mjs)/g))
        expect(existsSync(join(ROOT, script!)), script).toBe(true);
      if (uses.startsWith('./.')) expect(existsSync(join(ROOT, uses))).toBe(true);
    }
  });
});

describe('what is beside them', () => {
  test('Dependabot groups what it updates and waits for news of hijacked versions', () => {
    const { updates } = parse(readFileSync(join(ROOT, '.github/dependabot.yml'), 'utf8')) as {
      updates: readonly { 'package-ecosystem': string; directory: string; cooldown: object; groups?: object }[];
    };
    expect(updates.map((each) => each['package-ecosystem'])).toEqual(['npm', 'github-actions', 'docker']);
    for (const { directory, cooldown } of updates) {
      expect(cooldown).toEqual({ 'default-days': 7 });
      expect(existsSync(join(ROOT, directory))).toBe(true);
    }
    expect(updates.filter(({ groups }) => groups === undefined).length).toBe(1);
  });

  const forms = readdirSync(join(ROOT, '.github/ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml');

  /** https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
  test.each(forms)('the issue form %s is one', (name) => {
    const form = parse(readFileSync(join(ROOT, '.github/ISSUE_TEMPLATE', name), 'utf8')) as {
      name: string;
      description: string;
      body: readonly { type: string; id?: string; attributes: Record<string, unknown> }[];
    };
    expect(form).toMatchObject({ name: expect.stringMatching(/./), description: expect.stringMatching(/./) });
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    expect(fields.length).toBeGreaterThan(2);
    for (const { type, attributes } of form.body) {
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(attributes).toHaveProperty(type === 'markdown' ? 'value' : 'label');
    }
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  });
});

describe('the pre-commit hook', () => {
  const [hook, ...others] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as readonly {
    entry: string;
    language: string;
    files: string;
    pass_filenames: boolean;
  }[];

  test('is a script that is there and needs no installation', () => {
    expect(others).toEqual([]);
    expect(hook).toMatchObject({ language: 'script', pass_filenames: false });
    const [script] = hook!.entry.split(' ');
    expect(readFileSync(join(ROOT, script!), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test.each([
    ['Dockerfile', true],
    ['web/Dockerfile.windows', true],
    ['web/windows.dockerfile', true],
    ['compose.yml', true],
    ['deploy/docker-compose.prod.yaml', true],
    ['docker-bake.hcl', true],
    ['.github/workflows/build.yml', true],
    ['.github/windows-containers.yml', true],
    ['src/index.ts', false],
    ['docs/workflows/a.yml', false],
  ])('%s: %j', (path, runs) => {
    const { 1: pattern } = /^\(\?i\)(.*)$/.exec(hook!.files)!;
    expect(new RegExp(pattern!, 'i').test(path)).toBe(runs);
  });
});
