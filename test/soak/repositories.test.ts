import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runCheck } from '../../src/engine.js';
import type { Workspace } from '../../src/find/plan.js';
import { loadSettings } from '../../src/load-settings.js';
import type { Format } from '../../src/options/formats.js';
import { WRITERS } from '../../src/writers.js';
import { memoryWorkspace } from '../find/memory.js';
import { FACE } from '../judge/run.js';
import { type Files, repository } from './repositories.js';

/** Repositories of one run; `npm run soak` takes 10,000, and a seed of its own each time. */
const RUNS = Number(process.env.SOAK ?? 25);
const SEED = process.env.SOAK === undefined ? { seed: 20_260_901 } : {};
const LONGEST_MS = 5_000;

const TARGETS = ['ltsc2022', 'prod = 10.0.17763.1040 [hyperv]', 'AKS Windows2025'];
const FORMATS = Object.keys(WRITERS) as readonly Format[];
/** Escapes, and marks that turn the direction of text. */
const FORBIDDEN = /[\u001b\u009b\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|^[ \t]*##\[/mu;
const COMMAND = /^[ \t]*::(?!(?:error|warning|notice)(?: [^\n]*)?::)/m;

/** Says what is asked for outside of it: a path that is absolute, climbs, or lies in .git. */
function watched(workspace: Workspace, files: Files, outside: string[]): Workspace {
  const look = (path: string) => {
    // Where a backslash is a letter like others, `\\\\host\\share` is a name that a file may have.
    if (
      !Object.hasOwn(files, path) &&
      /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|(?:^|\/)\.git(?:\/|$)/.test(path)
    )
      outside.push(path);
    return path;
  };
  return {
    ...workspace,
    read: (path, limit) => workspace.read(look(path), limit),
    head: (path, bytes) => workspace.head(look(path), bytes),
  };
}

async function outputsOf(files: Files, outside: string[]): Promise<ReadonlyMap<string, string>> {
  const workspace = watched(memoryWorkspace(files), files, outside);
  const raw = new Map([
    ['targets', [...TARGETS, ...(files['nodes.json'] === undefined ? [] : ['@nodes.json'])]],
    ['resolve', ['offline']],
  ]);
  const named = ['deploy/all.yaml', 'stack.yml'].filter((path) => path in files);
  // Named manifests are all read, others only where they speak of Windows.
  if (named.length === 2) raw.set('manifests', named);
  const call = { raw, today: '2026-09-01', where: ({ name }: { name: string }) => name, base: '/repository' };
  const loaded = await loadSettings(call, workspace);
  if (!loaded.ok) return new Map([['message', loaded.message]]);
  const outcome = await runCheck(loaded.settings, workspace, '', { ...FACE, wantsMatrix: true });
  if (!outcome.ok) return new Map([['message', outcome.message]]);
  const look = { name: null, colour: false, width: 80, verbose: true, quiet: false };
  const written = FORMATS.map(
    async (format) => [format, [...(await WRITERS[format](outcome.report, look))].join('')] as const,
  );
  return new Map(await Promise.all(written));
}

test(`${RUNS} random hostile repositories`, { timeout: 3_600_000 }, async () => {
  let longest = 0;
  let checked = 0;
  let clean = 0;
  // What is loaded with first use is not what a repository costs.
  await fc.assert(
    fc.asyncProperty(repository, async (files) => void (await outputsOf(files, []))),
    { numRuns: 5, seed: 1 },
  );
  await fc.assert(
    fc.asyncProperty(repository, async (files) => {
      const outside: string[] = [];
      // Of this process: the machine may be busy with others.
      const started = process.cpuUsage();
      const first = await outputsOf(files, outside);
      const { user, system } = process.cpuUsage(started);
      const took = (user + system) / 1000;
      longest = Math.max(longest, took);
      if (!first.has('message')) checked += 1;
      expect(took).toBeLessThan(LONGEST_MS);
      expect(await outputsOf(files, outside)).toEqual(first);
      expect(outside).toEqual([]);
      for (const [format, text] of first) {
        // A message of a wrong call is made harmless where it is printed.
        if (format === 'message') continue;
        expect(FORBIDDEN.exec(text)?.[0], format).toBeUndefined();
        expect(COMMAND.exec(text)?.[0], format).toBeUndefined();
      }
      clean += 1;
      // Of a run that takes an hour, what is known so far.
      if (clean % 250 === 0) console.log(`${clean} clean, the longest took ${Math.round(longest)} ms`);
    }),
    { numRuns: RUNS, ...SEED },
  );
  if (process.env.SOAK !== undefined)
    console.log(`${RUNS} repositories, ${checked} of them with a report; the longest took ${Math.round(longest)} ms`);
  expect(checked).toBeGreaterThan(RUNS / 4);
});
