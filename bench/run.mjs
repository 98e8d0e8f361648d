// What the command and the action cost, beside an empty Node and beside others that read the same files. Nothing is asserted
// here. `npm run bench`, or `npm run bench start workflows` for parts of it; $NODE24 names a Node 24 to be measured too.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ACTION, COMMAND, compare, EMPTY, ROOT, TARGETS, write } from './measured.mjs';
import { actionlint, readersOfDockerfiles } from './peers.mjs';
import { registries } from './registry.mjs';
import { differentDockerfilesIn, dockerfilesIn, manifestsIn, workflowsIn } from './repositories.mjs';

const JSON_FILE = ['--format', 'json', '--output'];

const PARTS = { start, dockerfiles, workflows, manifests, registry: registries };

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((each) => !(each in PARTS));
  if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}: ${Object.keys(PARTS).join(', ')}`);
  console.log(`${cpus().length} x ${cpus()[0].model}, Node ${process.version}`);
  for (const [name, measure] of Object.entries(PARTS))
    if (asked.length === 0 || asked.includes(name)) await measure(join(folder, name));
} finally {
  rmSync(folder, { recursive: true });
}

function start(path) {
  const paths = Object.fromEntries(['one', 'git', 'all'].map((name) => [name, join(path, name)]));
  for (const each of Object.values(paths)) dockerfilesIn(each, 1);
  for (const each of [paths.git, paths.all]) spawnSync('git', ['init', '-q', each]);
  workflowsIn(paths.all, 1, 1);
  write(join(paths.all, '.github/windows-containers.yml'), 'targets: [ltsc2022]\n');
  const check = [COMMAND, ...TARGETS];
  const how = { rounds: 31, cwd: paths.one };
  compare(
    'One Dockerfile, offline',
    [
      EMPTY,
      ['the command', check],
      ['the command, JSON', [...check, ...JSON_FILE, join(path, 'report.json')]],
      ['in a git work tree', check, { cwd: paths.git }],
      ['with a config file and a workflow', check, { cwd: paths.all }],
    ],
    how,
  );
  const node = process.env.NODE24;
  if (node === undefined) return console.log('\n$NODE24 names no Node 24: left out.');
  write(join(path, 'home/.profile'), '');
  const { CI: _, ...user } = { ...process.env, HOME: join(path, 'home'), NODE_EXTRA_CA_CERTS: undefined };
  const runner = { PATH: process.env.PATH, CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: paths.one };
  const inputs = { INPUT_RESOLVE: 'offline', INPUT_TARGETS: 'ltsc2022', RUNNER_TEMP: path };
  compare(
    'One Dockerfile, offline, on Node 24',
    [
      EMPTY,
      ['the command, with its compile cache', check, { env: user }],
      ['the command, without', check, { env: { ...user, CI: 'true' } }],
      ['the action', [ACTION], { env: { ...runner, ...inputs } }],
    ],
    { ...how, node },
  );
}

function dockerfiles(path) {
  const peers = readersOfDockerfiles(join(path, 'peers'));
  for (const count of [100, 1_000, 10_000, 50_000]) {
    const cwd = join(path, String(count));
    dockerfilesIn(cwd, count);
    compare(
      `${count} Dockerfiles, two targets, offline`,
      [
        EMPTY,
        ...(count > 1_000 ? peers.slice(0, 1) : peers),
        ['the check, text', [COMMAND, ...TARGETS]],
        ['the check, JSON', [COMMAND, ...TARGETS, ...JSON_FILE, join(path, 'report.json')]],
      ],
      { rounds: count > 1_000 ? 3 : 7, cwd },
    );
  }
  const cwd = join(path, 'different');
  differentDockerfilesIn(cwd, 10_000);
  compare(
    '10000 Dockerfiles that all differ, two targets, offline',
    [
      EMPTY,
      ...peers.slice(0, 1),
      ['the check, text', [COMMAND, ...TARGETS]],
      ['the check, JSON', [COMMAND, ...TARGETS, ...JSON_FILE, join(path, 'report.json')]],
    ],
    { rounds: 3, cwd },
  );
}

function workflows(path) {
  for (const [count, built] of [
    [50, 500],
    [500, 5_000],
  ]) {
    const cwd = join(path, String(count));
    dockerfilesIn(cwd, built);
    workflowsIn(cwd, count, built);
    compare(
      `${count} workflows that build ${built} Dockerfiles, two targets, offline`,
      [EMPTY, actionlint(path, ROOT), ['plan', [COMMAND, 'plan']], ['the check, text', [COMMAND, ...TARGETS]]],
      { rounds: 3, cwd },
    );
  }
}

function manifests(path) {
  const [count, groups] = [10_000, 100];
  manifestsIn(path, count, groups);
  const args = ['--resolve', 'offline', '--manifests', 'k8s', '--target', '@nodes.json'];
  compare(
    `${count} manifests on ${groups} groups of nodes, offline`,
    [EMPTY, ['the check, text', [COMMAND, ...args]]],
    {
      rounds: 3,
      cwd: path,
    },
  );
}
