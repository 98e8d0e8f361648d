// What the command costs, as ratios to what the machine does anyway: an empty Node process, and reading the same files.
// Nothing is asserted here. `npm run bench`, after `npm run build`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureNode } from '../scripts/measure.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const command = join(root, 'dist/cli/index.js');
const TARGETS = ['--resolve', 'offline', '--target', 'ltsc2022', '--target', 'prod = 10.0.17763.5329'];

/** What a user's script would do at least: walk the folders and read every Dockerfile. */
const READ_ALL = `
import { readdirSync, readFileSync } from 'node:fs';
for (const path of readdirSync('.', { recursive: true })) if (/Dockerfile/.test(path)) readFileSync(path, 'utf8');
`;

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  coldStart();
  for (const count of [100, 1_000, 10_000]) manyDockerfiles(count);
  for (const [workflows, dockerfiles] of [
    [50, 500],
    [500, 5_000],
  ])
    manyWorkflows(workflows, dockerfiles);
  manyManifests(10_000, 100);
} finally {
  rmSync(folder, { recursive: true });
}

function coldStart() {
  const one = repository('one', 1);
  const withGit = repository('one-git', 1);
  const withAll = repository('one-all', 1);
  for (const path of [withGit, withAll]) spawnSync('git', ['init', '-q', path]);
  workflowsIn(withAll, 1, 1);
  write(
    join(withAll, '.github/windows-containers.yml'),
    'targets: [ltsc2022]\nseverity: { image-out-of-support: off }\n',
  );
  const rounds = 31;
  const empty = [];
  const plain = [];
  const git = [];
  const all = [];
  // Taken in turn, so that what else the machine does hits all alike.
  for (let round = 0; round < rounds; round += 1) {
    empty.push(time(['-e', '0'], one).ms);
    plain.push(time([command, ...TARGETS], one).ms);
    git.push(time([command, ...TARGETS], withGit).ms);
    all.push(time([command, ...TARGETS], withAll).ms);
  }
  const base = median(empty);
  print('cold start, median of 31', [
    ['node -e 0', base, 1],
    ['one Dockerfile, offline, no git', median(plain), median(plain) / base],
    ['one Dockerfile in a git work tree', median(git), median(git) / base],
    ['the same with config and a workflow', median(all), median(all) / base],
  ]);
}

/** Every Dockerfile is built by a row of a matrix; what a user would do otherwise is to look for what FROM says. */
function manyWorkflows(workflows, dockerfiles) {
  const path = repository(`workflows-${workflows}`, dockerfiles);
  workflowsIn(path, workflows, dockerfiles);
  const rounds = workflows > 100 ? 3 : 7;
  const runs = { empty: [], plan: [], check: [], grep: [] };
  for (let round = 0; round < rounds; round += 1) {
    runs.empty.push(time(['-e', '0'], path));
    runs.plan.push(time([command, 'plan'], path));
    runs.check.push(time([command, ...TARGETS], path));
    const start = process.hrtime.bigint();
    spawnSync('grep', ['-rnE', '^FROM|docker build|runs-on', '.'], { cwd: path, maxBuffer: 1 << 30 });
    runs.grep.push({ ms: Number(process.hrtime.bigint() - start) / 1e6, megabytes: Number.NaN });
  }
  const base = median(runs.empty.map(({ ms }) => ms));
  const row = (name, title) => {
    const ms = median(runs[name].map((run) => run.ms));
    return [title, ms, ms / base, Math.max(...runs[name].map(({ megabytes }) => megabytes))];
  };
  print(`${workflows} workflows that build ${dockerfiles} Dockerfiles, median of ${rounds}`, [
    row('empty', 'node -e 0'),
    row('grep', 'grep -r for FROM, docker build, runs-on'),
    row('plan', 'plan, text'),
    row('check', 'the check, two targets, text'),
  ]);
}

/** Deployments that select by build, pool or nothing, and nodes that no two of which are alike. */
function manyManifests(count, groups) {
  const path = join(folder, `manifests-${count}`);
  const builds = ['10.0.17763', '10.0.20348', '10.0.26100'];
  for (let index = 0; index < count; index += 1) {
    const labels = [`node.kubernetes.io/windows-build: ${builds[index % 3]}`, `agentpool: pool${index % groups}`, ''];
    write(
      join(path, `k8s/area${Math.floor(index / 100)}/web${index}.yaml`),
      `apiVersion: apps/v1
kind: Deployment
metadata: { name: web${index} }
spec:
  template:
    spec:
      nodeSelector: { kubernetes.io/os: windows${labels[index % 3] && `, ${labels[index % 3]}`} }
      containers: [{ name: web, image: "mcr.microsoft.com/windows/servercore:ltsc20${[19, 22, 25][index % 3]}" }]
`,
    );
  }
  const items = Array.from({ length: groups }, (_, index) => ({
    metadata: {
      name: `node${index}`,
      labels: {
        'kubernetes.io/os': 'windows',
        agentpool: `pool${index}`,
        'node.kubernetes.io/windows-build': builds[index % 3],
      },
    },
    status: { nodeInfo: { operatingSystem: 'windows', kernelVersion: `${builds[index % 3]}.${5000 + index}` } },
  }));
  write(join(path, 'nodes.json'), JSON.stringify({ items }));
  const args = [command, '--resolve', 'offline', '--manifests', 'k8s', '--target', '@nodes.json'];
  const runs = { empty: [], check: [] };
  for (let round = 0; round < 3; round += 1) {
    runs.empty.push(time(['-e', '0'], path));
    runs.check.push(time(args, path));
  }
  const base = median(runs.empty.map(({ ms }) => ms));
  const row = (name, title) => {
    const ms = median(runs[name].map((run) => run.ms));
    return [title, ms, ms / base, Math.max(...runs[name].map(({ megabytes }) => megabytes))];
  };
  print(`${count} manifests on ${groups} groups of nodes, median of 3`, [
    row('empty', 'node -e 0'),
    row('check', 'the check, text'),
  ]);
}

/** Each builds its share of the Dockerfiles, by a matrix whose runner and argument go together. */
function workflowsIn(path, workflows, dockerfiles) {
  const share = Math.ceil(dockerfiles / workflows);
  for (let index = 0; index < workflows; index += 1) {
    const folders = Array.from({ length: share }, (_, at) => serviceFolder(index * share + at));
    write(
      join(path, `.github/workflows/build-${index}.yml`),
      `on: push
jobs:
  test: { runs-on: ubuntu-latest, steps: [{ uses: actions/checkout@v5 }, { run: npm test }] }
  image:
    strategy:
      matrix:
        folder: [${folders.join(', ')}]
        include: [{ os: "2022" }]
    runs-on: windows-\${{ matrix.os }}
    steps:
      - uses: actions/checkout@v5
      - run: |
          docker build \`
            --build-arg VERSION=\${{ matrix.os }} \`
            -t acme/\${{ matrix.folder }} \${{ matrix.folder }}
`,
    );
  }
}

function serviceFolder(index) {
  return `area${index % 97}/service${index}`;
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function manyDockerfiles(count) {
  const path = repository(`many-${count}`, count);
  const rounds = count > 1_000 ? 3 : 7;
  const runs = { empty: [], check: [], json: [], read: [] };
  for (let round = 0; round < rounds; round += 1) {
    runs.empty.push(time(['-e', '0'], path));
    runs.check.push(time([command, ...TARGETS], path));
    runs.json.push(time([command, ...TARGETS, '--format', 'json', '--output', join(folder, 'report.json')], path));
    runs.read.push(time(['--input-type=module', '-e', READ_ALL], path));
  }
  const ms = (name) => median(runs[name].map((run) => run.ms));
  const mb = (name) => Math.max(...runs[name].map((run) => run.megabytes));
  const base = ms('empty');
  print(`${count} Dockerfiles, median of ${rounds}`, [
    ['node -e 0', base, 1, mb('empty')],
    ['reading the same files', ms('read'), ms('read') / base, mb('read')],
    ['the check, two targets, text', ms('check'), ms('check') / base, mb('check')],
    ['the check, two targets, JSON', ms('json'), ms('json') / base, mb('json')],
  ]);
}

function repository(name, count) {
  const bases = [
    ['mcr.microsoft.com/windows/servercore:ltsc2022', 'RUN cmd /c ver'],
    ['mcr.microsoft.com/windows/nanoserver:1809', 'COPY app C:\\app'],
    ['mcr.microsoft.com/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2019', 'RUN powershell -Command Get-Host'],
    ['golang:1.27', 'RUN apt-get update && go build ./...'],
    ['debian:bookworm-slim', 'RUN apt-get update'],
  ];
  for (let index = 0; index < count; index += 1) {
    const path = join(folder, name, serviceFolder(index), 'Dockerfile');
    const [base, run] = bases[index % bases.length];
    write(
      path,
      `# escape=\`\nARG VERSION=${index}\nFROM ${base} AS build\n${'# a comment line\n'.repeat(10)}${run}\nENV VERSION=$VERSION\n`.replace(
        '# escape=`\n',
        index % 5 < 3 ? '# escape=`\n' : '',
      ),
    );
  }
  return join(folder, name);
}

function time(args, cwd) {
  return measureNode(args, { cwd });
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function print(title, rows) {
  console.log(`\n${title}`);
  for (const [name, ms, ratio, megabytes] of rows) {
    const memory = megabytes === undefined || Number.isNaN(megabytes) ? '' : `  ${megabytes.toFixed(0).padStart(5)} MB`;
    console.log(`  ${name.padEnd(36)} ${ms.toFixed(0).padStart(6)} ms  ${ratio.toFixed(2).padStart(6)} x${memory}`);
  }
}
