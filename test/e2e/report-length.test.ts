// biome-ignore-all lint/suspicious/noTemplateCurlyInString: workflows spell variables like that
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Repository } from '../io/repository.js';
import { command, NODES } from './dist.js';

/** Repositories whose reports were once longer than anybody reads, and how long they may be. */
interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly targets: readonly string[];
  /** Blocks that begin with `error:`, `warning:` or `notice:`. */
  readonly errors: number;
  readonly warnings?: number;
  readonly notices?: number;
  /** Of the whole text. */
  readonly lines: number;
  readonly says?: readonly string[];
  readonly never?: RegExp;
}

const SC = 'mcr.microsoft.com/windows/servercore';
const NANO = 'mcr.microsoft.com/windows/nanoserver';
const BROKEN = [`${SC}:ltsc2019`, `${SC}:ltsc2025`, `${NANO}:1809`, `${NANO}:ltsc2025`, `${SC}:ltsc2016`];
const EIGHT = ['api', 'cron', 'feed', 'jobs', 'mail', 'shop', 'site', 'work'];

/** So many images, of which the last ones do not run. */
function images(count: number, failing: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const bad = at - (count - failing);
      return bad < 0
        ? [`services/s${String(at).padStart(4, '0')}/Dockerfile`, `FROM ${NANO}:ltsc2022\nCOPY s${at}.exe .\n`]
        : [`zone/z${bad}/Dockerfile`, `FROM ${BROKEN[bad]}\nRUN dir ${bad}\n`];
    }),
  );
}

function workflow(runner: string, ...commands: readonly string[]): string {
  const lines = commands.map((line) => `          ${line}\n`).join('');
  return `on: push\njobs:\n  image:\n    runs-on: ${runner}\n    steps:\n      - run: |\n${lines}`;
}

const TWO = ['ltsc2022', 'AKS Windows2022'];
const WORKFLOW = '.github/workflows/a.yml';

const CASES: Readonly<Record<string, Case>> = {
  '157 images of which 5 fail': { files: images(157, 5), targets: TWO, errors: 5, lines: 40 },
  'ten times as many, of which 5 fail': { files: images(1_570, 5), targets: TWO, errors: 5, lines: 40 },
  'the last of 100': { files: images(100, 1), targets: [...TWO, 'prod = 10.0.20348.2340'], errors: 1, lines: 15 },
  'five equal Dockerfiles': {
    files: Object.fromEntries(EIGHT.slice(3).map((name) => [`${name}/Dockerfile`, `FROM ${SC}:ltsc2025\nRUN dir\n`])),
    targets: ['ltsc2022'],
    errors: 1,
    lines: 12,
    says: [
      'Also in mail/Dockerfile:1, shop/Dockerfile:1, site/Dockerfile:1 and work/Dockerfile:1',
      '1 error in 5 places',
    ],
  },
  'three hosts with one cause': {
    files: { Dockerfile: `FROM ${SC}:ltsc2025\nRUN dir\n` },
    targets: [...TWO, 'windows-2022'],
    errors: 1,
    lines: 10,
    says: ['will not run on ltsc2022, AKS Windows2022 and windows-2022. Change it to ltsc2022'],
  },
  'eight builds on a label that nobody explains': {
    files: {
      ...Object.fromEntries(EIGHT.map((name) => [`${name}/Dockerfile`, `FROM ${SC}:ltsc2022\nRUN dir ${name}\n`])),
      [WORKFLOW]: workflow('build-farm', ...EIGHT.map((name) => `docker build ${name}`)),
    },
    targets: ['ltsc2022'],
    errors: 0,
    notices: 1,
    lines: 10,
    says: ['1 notice in 8 places'],
  },
  'builds that differ in an argument of no FROM': {
    files: {
      Dockerfile: `FROM ${SC}:ltsc2019\nARG NAME\nRUN dir\n`,
      [WORKFLOW]: workflow('windows-2022', ...EIGHT.map((name) => `docker build --build-arg NAME=${name} .`)),
    },
    targets: ['ltsc2022'],
    errors: 1,
    lines: 10,
  },
  // Once: nanoserver:ltsc2025 for the machine that builds, ltsc2019 for the one that runs it.
  'a machine that cannot build what its target runs': {
    files: { Dockerfile: `FROM ${NANO}:1809\nRUN ver\n`, [WORKFLOW]: workflow('windows-2025', 'docker build .') },
    targets: ['AKS Windows2019'],
    errors: 1,
    warnings: 1,
    lines: 20,
    says: ['Build it on a machine with Windows Server 2019, or take RUN out of the stages on it'],
    never: /ltsc2025|Change it/,
  },
};

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
  repository.git('init', '-q');
});
afterEach(() => repository.remove());

test.each(Object.entries(CASES))('%s: the first line is a finding, and each is told once', (_, each) => {
  const { files, targets, errors, warnings = 0, notices = 0, lines: most, says = [], never } = each;
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  const args = [...targets.flatMap((target) => ['--target', target]), '--as-of', '2026-09-15'];
  const run = (...more: string[]): string => command(NODES[0]![1], [...args, ...more], { cwd: repository.root }).stdout;
  const text = run();
  const lines = text.trimEnd().split('\n');
  const blocks = (severity: string): number => lines.filter((line) => line.startsWith(`${severity}: `)).length;
  expect([blocks('error'), blocks('warning'), blocks('notice')], text).toEqual([errors, warnings, notices]);
  expect(lines[0]).toMatch(/^(?:error|warning|notice): /);
  expect(lines.length, text).toBeLessThanOrEqual(most);
  const said = text.replace(/\s+/g, ' ');
  for (const words of says) expect(said).toContain(words);
  if (never) expect(said).not.toMatch(never);
  const annotations = run('--format', 'github')
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '');
  expect(annotations).toHaveLength(errors + warnings);
  for (const annotation of annotations) {
    const words = annotation
      .replace(/^::.*?::/, '')
      .replaceAll('%0A', ' ')
      .split(/\s+/);
    expect(words.length, annotation).toBeLessThanOrEqual(60);
  }
});
