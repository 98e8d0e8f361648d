import { expect, test, vi } from 'vitest';
import { bakeBuilds } from '../src/find/bake/bake.js';
import type { PrintBake } from '../src/find/bake/print.js';
import { Calls } from '../src/find/calls.js';
import { composeBuilds } from '../src/find/compose/compose.js';
import { findDeclarations } from '../src/find/declarations.js';
import { Effort } from '../src/find/effort.js';
import { RunBuilds } from '../src/find/run-builds.js';
import type { RunStep } from '../src/find/run-commands.js';
import { job, memoryWorkspace, WORKFLOW } from './find/memory.js';

async function declared(files: Readonly<Record<string, string>>, print: PrintBake | null = null) {
  const workspace = memoryWorkspace(files);
  const reads: string[] = [];
  const read: typeof workspace.read = (path, limit) => {
    reads.push(path);
    return workspace.read(path, limit);
  };
  const found = await findDeclarations({ ...workspace, read }, Object.keys(files).sort(), new Map(), print);
  return { found, reads };
}

test('a compose file that others include is read once, and so is an .env that is not there', async () => {
  const names = Array.from({ length: 10 }, (_, index) => `compose.${index}.yml`);
  const text = `include: [${names.join(', ')}]\nservices: {a: {build: .}}\n`;
  const { found, reads } = await declared(Object.fromEntries(names.map((name) => [name, text])));
  expect(found.builds.length).toBeGreaterThan(0);
  expect(reads.length).toBe(new Set(reads).size);
});

test('equal calls of bake are made once', async () => {
  const print = vi.fn<PrintBake>(async () => ({ ok: false, reason: 'it is refused' }));
  const bake = 'docker buildx bake';
  const workflow = job('windows-2022', bake, bake, `${bake} other`);
  const { found } = await declared(
    { [WORKFLOW]: workflow, '.github/workflows/again.yml': workflow, 'docker-bake.hcl': 'target "default" {}\n' },
    print,
  );
  expect(found.unread.length).toBe(6);
  expect(print.mock.calls.map(([, targets]) => targets)).toEqual([[], ['other']]);
});

test('a script that is the same in several jobs or rows is worked out once', async () => {
  const runs = new RunBuilds(new Map(), null);
  const step = (line: number, script: string): RunStep => ({
    file: WORKFLOW,
    line,
    host: { kind: 'runner', labels: ['windows-2022'] },
    action: { kind: 'run', script, scriptLine: null, shell: 'pwsh', env: new Map([['A', 'a']]), folder: '' },
  });
  const argsOf = async (line: number, script: string) => {
    const declared = await runs.of(step(line, script), async () => null);
    return declared.flatMap(({ builds }) => builds).map(({ buildArgs }) => buildArgs);
  };
  const [first] = await argsOf(1, 'docker build --build-arg A .');
  const [again] = await argsOf(2, 'docker build --build-arg A .');
  const [other] = await argsOf(3, 'docker build --build-arg A=b .');
  expect(first).toEqual(new Map([['A', 'a']]));
  expect(again).toBe(first);
  expect(other).toEqual(new Map([['A', 'b']]));
});

test('calls of compose and bake that differ in what they name share what they read', async () => {
  const services = Array.from({ length: 200 }, (_, index) => `  s${index}: { build: { context: ., args: { A: $V } } }`);
  const targets = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`t${index}`, { context: '.' }]));
  const calls = new Calls();
  const spent = vi.spyOn(calls.effort, 'spend');
  const files: Readonly<Record<string, string>> = {
    'compose.yaml': `services:\n${services.join('\n')}\n`,
    'docker-bake.json': JSON.stringify({ target: targets }),
  };
  const read = async (path: string) => files[path] ?? null;
  const host = { kind: 'none' } as const;
  const dockerfiles: (readonly string[])[] = [];
  for (let index = 0; index < 200; index += 1) {
    const declaredBy = { file: WORKFLOW, line: index + 1 };
    const composed = await composeBuilds(
      {
        files: [],
        profiles: [],
        services: [`s${index}`, 'none'],
        folder: '',
        env: new Map(),
        buildArgs: new Map(),
        unknownArgs: new Map(),
        host,
        verb: 'build',
        conditional: false,
        declaredBy,
      },
      read,
      calls,
    );
    const baked = await bakeBuilds(
      { files: [], targets: [`t${index}`], set: [], folder: '', variables: new Map(), host, declaredBy },
      read,
      null,
      calls,
    );
    expect(composed.unread).toMatchObject([declaredBy]);
    dockerfiles.push([...composed.builds, ...baked.builds].map(({ dockerfile }) => dockerfile));
  }
  expect(dockerfiles).toEqual(dockerfiles.map(() => ['Dockerfile', 'Dockerfile']));
  // Each service and target is read once, not once for each call.
  expect(spent.mock.calls.length).toBeLessThan(4_000);
});

test('workflows that call one another are read once, and no further than their texts are worth', async () => {
  const name = (index: number) => `.github/workflows/w${index}.yml`;
  const texts = Array.from({ length: 60 }, (_, index) => {
    const jobs = Array.from({ length: 60 }, (_, at) => `  j${at}: { uses: ./${name((index + at) % 60)} }\n`);
    return `on: { push: {}, workflow_call: {} }\njobs:\n${jobs.join('')}  b: { runs-on: windows-2022, steps: [{ run: docker build . }] }\n`;
  });
  const readAgain = vi.spyOn(Effort.prototype, 'spend');
  const { found, reads } = await declared(Object.fromEntries(texts.map((text, index) => [name(index), text])));
  expect(reads.length).toBe(new Set(reads).size);
  expect(found.unread.filter(({ message }) => message.startsWith('The steps and builds'))).toMatchObject([
    { windows: true },
  ]);
  expect(readAgain.mock.calls.length).toBeLessThan(200_000);
  readAgain.mockRestore();
});
