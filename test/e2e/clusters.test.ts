import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/judge/report.js';
import { action, command, commandAsync, NODES, ROOT } from './dist.js';
import { type StubAnswer, StubRegistry } from './stub-registry.js';

/** One folder is one cluster: its nodes, manifests, what registries answer, and what is expected. */
interface Case {
  readonly title: string;
  readonly images: Readonly<Record<string, StubAnswer>>;
  readonly workloads: readonly {
    readonly kind: string;
    readonly name: string;
    readonly rejected?: boolean;
    readonly mayLandOn: readonly string[];
    readonly mayLandOnIfLabelsMatch?: readonly string[];
    /** Verdicts by node. */
    readonly containers: readonly { readonly name: string; readonly results: Readonly<Record<string, string>> }[];
    readonly findings: readonly object[];
  }[];
  /** Problems that have a name of their own. */
  readonly problems?: readonly string[];
  readonly exitCode: number;
}

const FOLDER = join(ROOT, 'test/fixtures/clusters');
const CASES = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(join(FOLDER, name, 'case.json'), 'utf8');
  return [name, JSON.parse(text) as Case] as const;
});
/** What base images hold that are advised, where a case says nothing of them. */
const RELEASES = { ltsc2019: '10.0.17763.5576', ltsc2022: '10.0.20348.2340', ltsc2025: '10.0.26100.1742' };
const REGISTRIES = ['mcr.microsoft.com', 'docker.io', 'registry.example', 'ghcr.io'];
const validate = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync(join(ROOT, 'schema/report.schema.json'), 'utf8')) as object,
);

function withReleases(images: Case['images']): Case['images'] {
  const more = Object.keys(images).flatMap((reference) =>
    Object.entries(RELEASES).map(([tag, osVersion]): [string, StubAnswer] => [
      reference.replace(/ltsc20\d\d/, tag),
      { index: true, manifests: [{ os: 'windows', architecture: 'amd64', osVersion }] },
    ]),
  );
  return { ...Object.fromEntries(more), ...images };
}

describe.each(CASES)('%s', (name, { images, workloads, problems = [], exitCode }) => {
  test('lands, runs and says what is expected', async () => {
    const registry = await StubRegistry.start(withReleases(images));
    const folder = mkdtempSync(join(tmpdir(), 'cluster-'));
    try {
      cpSync(join(FOLDER, name), folder, { recursive: true });
      rmSync(join(folder, 'case.json'));
      const manifests = ['manifests', 'stack.yml', 'task.json'].filter((each) => existsSync(join(folder, each)));
      const args = [
        ...manifests.flatMap((each) => ['--manifests', each]),
        ...(existsSync(join(folder, 'nodes.json')) ? ['--target', '@nodes.json'] : []),
        ...REGISTRIES.flatMap((each) => ['--registry-mirror', `${each}=${registry.host}`]),
        ...['--as-of', '2026-11-29', '--registry-timeout', '20', '--format', 'json'],
      ];
      const run = await commandAsync(NODES[0]![1], ['check', ...args], { cwd: folder });
      expect(run.stderr).toBe('');
      const report = JSON.parse(run.stdout) as Report;
      expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
      const found = (report.workloads ?? []).map((workload) => ({
        kind: workload.kind,
        name: workload.name,
        ...(workload.rejected ? { rejected: true } : {}),
        mayLandOn: workload.mayLandOn,
        ...(workload.mayLandOnIfLabelsMatch.length > 0
          ? { mayLandOnIfLabelsMatch: workload.mayLandOnIfLabelsMatch }
          : {}),
        containers: workload.containers.flatMap((container) => {
          const results = Object.fromEntries(container.results.map(({ target, verdict }) => [target, verdict]));
          return Object.keys(results).length === 0 ? [] : [{ name: container.name, results }];
        }),
        findings: workload.findings,
      }));
      expect(found).toMatchObject(workloads);
      expect(found.map(({ findings }) => findings.length)).toEqual(workloads.map(({ findings }) => findings.length));
      expect(report.problems.map(({ what, message }) => what ?? message)).toEqual(problems);
      expect(run.code).toBe(exitCode);
    } finally {
      await registry.stop();
      rmSync(folder, { recursive: true });
    }
  });
});

describe('examples/cluster through the front door', () => {
  const EXAMPLE = join(ROOT, 'examples/cluster');
  const MANIFEST = readFileSync(join(EXAMPLE, 'k8s/web.yaml'), 'utf8');
  const inExample = <T>(run: (folder: string) => T): T => {
    const folder = mkdtempSync(join(tmpdir(), 'cluster-'));
    try {
      cpSync(EXAMPLE, folder, { recursive: true });
      return run(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  test.each<[what: string, input: string, code: number, says: RegExp]>([
    ['what kubectl and helm print', MANIFEST, 1, /^error: Deployment\/web may land on akswin19000000/],
    [
      'a list of JSON',
      JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [] }),
      0,
      /nothing that runs containers/,
    ],
    ['nothing', '', 2, /standard input is empty/],
    // What Windows PowerShell 5 writes into a file.
    ['UTF-16', MANIFEST.split('').join('\0'), 2, /standard input holds NUL bytes/],
  ])('--manifests - reads standard input: %s', (_, input, code, says) => {
    inExample((cwd) => {
      const args = ['--manifests', '-', '--target', '@nodes.json'];
      const run = command(NODES[0]![1], args, { cwd, input });
      expect(run.stdout + run.stderr).toMatch(says);
      expect(run.code).toBe(code);
    });
  });

  test.each<[source: string, args: string, code: number, says: readonly RegExp[]]>([
    [
      'a manifest and an inventory',
      '--manifests k8s --target @nodes.json',
      1,
      [/^error: k8s\/web\.yaml:15: Deployment\/web may land on akswin19000000/m, /windows-build: 10\.0\.20348/],
    ],
    [
      'a stack and a swarm',
      '--manifests stack.yml --target @swarm.json',
      1,
      [
        /^error: stack\.yml:2: Service\/web may land on windows-1/m,
        /docker service update\s+--constraint-add\s+"node\.labels\.OsVersion == 10\.0\.20348"\s+web/,
      ],
    ],
    [
      'a task definition',
      '--manifests task.json',
      1,
      [/^error: task\.json:\d+: TaskDefinition\/web can land only on\s+WINDOWS_SERVER_2019_CORE/m],
    ],
    [
      'a compose file',
      '--target ltsc2022',
      1,
      [
        /^error: compose\.yaml:3: Service\/agent\s[^[]*\swill\s+not\s+run\s+on\s+ltsc2022/m,
        /Deployment\/web\n +runs +ltsc2022/,
      ],
    ],
  ])('%s', (_, args, code, says) => {
    inExample((cwd) => {
      const run = command(NODES[0]![1], args.split(' '), { cwd });
      for (const each of says) expect(run.stdout).toMatch(each);
      expect([run.code, run.stderr]).toEqual([code, '']);
    });
  });

  test('a step that starts a container, in the workflow of examples', () => {
    const folder = mkdtempSync(join(tmpdir(), 'example-'));
    try {
      cpSync(join(ROOT, 'examples'), folder, { recursive: true });
      mkdirSync(join(folder, '.git'));
      const run = command(NODES[0]![1], [], { cwd: folder });
      expect(run.stdout).toMatch(/^error: \.github\/workflows\/smoke\.yml:11: docker run of\s+\S+ltsc2019\s+fails/m);
      expect(run.code).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('nodes prints pools, versions, and which images run in them', () => {
    inExample((cwd) => {
      const run = command(NODES[0]![1], ['nodes', '@nodes.json'], { cwd });
      expect(run.stdout).toMatch(/akswin19000000 +1 +windows +10\.0\.17763\.7558/);
      expect(run.stdout).toMatch(/akswin22000000 +1 +windows +10\.0\.20348\.2340/);
      expect(run.stdout).toContain('servercore/iis:windowsservercore-ltsc2022');
      expect(run.code).toBe(0);
    });
  });

  test('the action takes manifests and nodes as inputs, and annotates the manifest', () => {
    inExample((workspace) => {
      const run = action(NODES.at(-1)![1], workspace, { manifests: 'k8s', targets: '@nodes.json' });
      expect(run.code).toBe(1);
      expect(run.stdout).toMatch(/^::error file=k8s\/web\.yaml,line=15,/m);
      expect(run.summary).toContain('Deployment/web');
      const { workloads } = JSON.parse(run.report ?? '') as Report;
      expect(workloads?.find(({ name }) => name === 'web')).toMatchObject({ mayLandOn: { length: 2 } });
    });
  });

  test('- is for the command alone', () => {
    inExample((workspace) => {
      const run = action(NODES.at(-1)![1], workspace, { manifests: '-', targets: '@nodes.json' });
      expect([run.code, run.stdout]).toEqual([
        2,
        expect.stringContaining('standard input, which only the command has'),
      ]);
    });
  });
});
