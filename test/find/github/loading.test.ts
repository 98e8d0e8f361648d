import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = new URL('../../../src/find/github/', import.meta.url);
const IMPORT = /^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm;

/** Everything that loading a module loads with it. */
function loadedWith(module: URL, seen = new Set<string>()): ReadonlySet<string> {
  for (const [, name] of readFileSync(module, 'utf8').matchAll(IMPORT)) {
    if (seen.has(name!)) continue;
    seen.add(name!);
    if (name!.startsWith('.')) loadedWith(new URL(name!.replace(/\.js$/, '.ts'), module), seen);
  }
  return seen;
}

test.each(['source.ts', 'workflow-steps.ts', 'action-builds.ts', 'bake-call.ts'])('%s loads no parser', (file) => {
  const packages = [...loadedWith(new URL(file, FOLDER))].filter((name) => !name.startsWith('.'));
  expect(packages).toEqual([]);
});

test('what reads a workflow does', () => {
  expect(loadedWith(new URL('read-workflow.ts', FOLDER))).toContain('@actions/expressions');
});
