// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles spell variables like that
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Repository } from '../io/repository.js';
import { command, NODES, ROOT } from './dist.js';

/**
 * Repositories as people have them, and what they read of each: text, job summary and annotations. Who knows nothing
 * of the code should be able to say in one sentence what to do. UPDATE_GOLDEN=1 writes what is printed now.
 */
interface Case {
  /** A folder of this repository, or files. */
  readonly from: string | Readonly<Record<string, string>>;
  readonly args: readonly string[];
  readonly code: number;
}

const GOLDEN = join(ROOT, 'test/fixtures/read');
const SC = 'mcr.microsoft.com/windows/servercore';
const NANO = 'mcr.microsoft.com/windows/nanoserver';
const ASPNET = 'mcr.microsoft.com/dotnet/framework/aspnet:4.8.1-windowsservercore';

function workflow(runner: string, ...commands: readonly string[]): string {
  const lines = commands.map((line) => `          ${line}\n`).join('');
  return `on: push\njobs:\n  image:\n    runs-on: ${runner}\n    steps:\n      - uses: actions/checkout@v5\n      - run: |\n${lines}`;
}

/** As large as the repositories of frameworks are: most of it runs, five services do not. */
function monorepo(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (let at = 0; at < 90; at++) files[`services/s${at}/Dockerfile`] = `FROM ${NANO}:ltsc2022\nCOPY . .\n`;
  for (let at = 0; at < 60; at++) files[`linux/l${at}/Dockerfile`] = 'FROM alpine:3.22\nRUN apk add curl\n';
  files['legacy/billing/Dockerfile'] = `FROM ${SC}:ltsc2019\nRUN dir\n`;
  files['legacy/mail/Dockerfile'] = `FROM ${ASPNET}-ltsc2019\nCOPY site C:/inetpub/wwwroot\n`;
  files['legacy/print/Dockerfile'] = `FROM ${SC}:ltsc2016\nRUN dir\n`;
  files['next/api/Dockerfile'] = `FROM ${NANO}:ltsc2025\nCOPY api.exe .\n`;
  files['next/web/Dockerfile'] = `FROM ${ASPNET}-ltsc2025\nCOPY . .\n`;
  return files;
}

const NODES_JSON = JSON.stringify({
  kind: 'List',
  items: [
    ['akswin19000000', '10.0.17763', '10.0.17763.7558'],
    ['akswin22000000', '10.0.20348', '10.0.20348.2340'],
  ].map(([name, build, kernelVersion]) => ({
    kind: 'Node',
    metadata: {
      name,
      labels: {
        'kubernetes.io/os': 'windows',
        'kubernetes.io/arch': 'amd64',
        'node.kubernetes.io/windows-build': build,
        'kubernetes.azure.com/agentpool': name!.slice(0, 8),
      },
    },
    status: {
      nodeInfo: {
        operatingSystem: 'windows',
        architecture: 'amd64',
        kernelVersion,
        osImage: 'Windows Server Datacenter',
      },
    },
  })),
});

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      nodeSelector:
        kubernetes.io/os: windows
      containers:
        - name: web
          image: ${SC}:ltsc2022
`;

const CASES: Readonly<Record<string, Case>> = {
  example: {
    from: 'examples',
    args: ['--target', 'ltsc2022', '--target', 'AKS Windows2025', '--target', 'prod = 10.0.17763.5329'],
    code: 1,
  },
  'framework-app': { from: 'test/fixtures/repositories/framework-app', args: ['--target', 'ltsc2022'], code: 1 },
  'shared-tag': { from: 'test/fixtures/repositories/shared-tag', args: ['--target', 'ltsc2022'], code: 1 },
  'linux-team': { from: 'test/fixtures/repositories/linux-team', args: ['--target', 'ltsc2022'], code: 0 },
  'argument-without-value': {
    from: { Dockerfile: `ARG WINDOWS_VERSION\nFROM ${SC}:\${WINDOWS_VERSION}\nRUN dir\n` },
    args: ['--target', 'ltsc2022'],
    code: 0,
  },
  'dockerfile-per-release': {
    from: {
      'windows/ltsc2022/Dockerfile': `FROM ${SC}:ltsc2022\nRUN dir\n`,
      'windows/ltsc2025/Dockerfile': `FROM ${SC}:ltsc2025\nRUN dir\n`,
    },
    args: ['--target', 'ltsc2022'],
    code: 1,
  },
  'dockerfile-per-target': {
    from: {
      'app-ltsc2022/Dockerfile': `FROM ${SC}:ltsc2022\nRUN dir\n`,
      'app-ltsc2025/Dockerfile': `FROM ${SC}:ltsc2025\nRUN dir\n`,
      'tool/Dockerfile': `ARG OS=ltsc2022\nFROM ${NANO}:$OS\nCOPY . .\n`,
      '.github/workflows/tool.yml': `on: push\njobs:\n  tool:\n    strategy:\n      matrix:\n        os: [ltsc2022, ltsc2025]\n    runs-on: windows-2025\n    steps:\n      - run: docker build --isolation=hyperv --build-arg OS=\${{ matrix.os }} tool\n`,
    },
    args: ['--target', 'ltsc2022', '--target', 'ltsc2025'],
    code: 0,
  },
  'make-on-a-runner': {
    from: {
      '.github/workflows/a.yml': workflow('windows-2022', 'make win'),
      Makefile: 'win:\n\tdocker build --build-arg OS=ltsc2019 .\n',
      Dockerfile: `ARG OS=ltsc2022\nFROM ${SC}:$OS\nRUN dir\n`,
    },
    args: [],
    code: 1,
  },
  'own-build-farm': {
    from: Object.fromEntries([
      ...['api', 'cron', 'mail', 'site', 'work'].map((name) => [
        `${name}/Dockerfile`,
        `FROM ${SC}:ltsc2025\nRUN dir\n`,
      ]),
      [
        '.github/workflows/a.yml',
        workflow('build-farm', ...['api', 'cron', 'mail', 'site', 'work'].map((name) => `docker build ${name}`)),
      ],
    ]),
    args: ['--target', 'AKS Windows2022'],
    code: 1,
  },
  monorepo: { from: monorepo(), args: ['--target', 'ltsc2022'], code: 1 },
  cluster: {
    from: { 'nodes.json': NODES_JSON, 'k8s/web.yaml': DEPLOYMENT },
    args: ['--target', '@nodes.json'],
    code: 1,
  },
};

describe.each(Object.entries(CASES))('%s', (name, { from, args, code }) => {
  let repository: Repository;
  let reports: Repository;
  beforeEach(() => {
    [repository, reports] = [new Repository(), new Repository()];
    // `cluster` of examples/ is a repository of its own.
    if (typeof from === 'string')
      cpSync(join(ROOT, from), repository.root, { recursive: true, filter: (path) => !path.endsWith('cluster') });
    else for (const [path, content] of Object.entries(from)) repository.write(path, content);
    repository.git('init', '-q');
  });
  afterEach(() => {
    repository.remove();
    reports.remove();
  });

  test('reads as it is kept, and is short', () => {
    const at = (file: string): string => join(reports.root, file);
    const files = [`markdown=${at('summary')}`, `github=${at('annotations')}`].flatMap((file) => [
      '--report-file',
      file,
    ]);
    const run = command(NODES[0]![1], [...args, '--as-of', '2026-11-15', ...files], { cwd: repository.root });
    expect([run.code, run.stderr]).toEqual([code, '']);
    const read = (file: string): string => readFileSync(at(file), 'utf8');
    const found = { 'text.txt': run.stdout, 'summary.md': read('summary'), 'annotations.txt': read('annotations') };
    for (const [file, text] of Object.entries(found)) {
      const path = join(GOLDEN, name, file);
      if (process.env.UPDATE_GOLDEN !== undefined) {
        mkdirSync(join(GOLDEN, name), { recursive: true });
        writeFileSync(path, text);
      }
      expect(existsSync(path) ? readFileSync(path, 'utf8') : '', file).toBe(text);
    }
    const lines = run.stdout.trimEnd().split('\n');
    // The first line is a finding, where there is one.
    if (/[1-9]\d* (?:error|warning)/.test(lines.slice(-3).join(' '))) expect(lines[0]).toMatch(/^(?:error|warning): /);
    expect(lines.length).toBeLessThanOrEqual(45);
    for (const annotation of found['annotations.txt'].trimEnd().split('\n')) {
      const [, message = ''] = annotation.split(/::(?=[^:]*(?:%0A|$))/);
      expect(message.replaceAll('%0A', ' ').split(/\s+/).length, annotation).toBeLessThanOrEqual(60);
    }
  });
});
