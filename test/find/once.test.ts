import { expect, test, vi } from 'vitest';
import type { PrintBake } from '../../src/find/bake/print.js';
import { findDeclarations } from '../../src/find/declarations.js';
import { RunBuilds } from '../../src/find/run-builds.js';
import type { RunStep } from '../../src/find/run-commands.js';
import { job, memoryWorkspace, WORKFLOW } from './memory.js';

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
