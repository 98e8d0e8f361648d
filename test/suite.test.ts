import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { WITH_EFFECTS } from '../vitest.config.js';

/** What one file would leave behind for the next one in the same process. */
const LEAVES_TRACES =
  /\bvi\.(?:mock|doMock|spyOn|stub|useFakeTimers|setSystemTime)|process\.chdir\(|process\.env\.\w+ =[^=]|\bglobalThis\.\w+ =[^=]/;

const folder = fileURLToPath(new URL('./', import.meta.url));

const traces = (path: string): boolean => LEAVES_TRACES.test(readFileSync(join(folder, path), 'utf8'));

test('tests that share a process leave it as they found it', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.test.ts'));
  const shared = files.filter((path) => !WITH_EFFECTS.includes(path));
  expect(shared.length).toBeGreaterThan(150);
  expect(shared.filter(traces)).toEqual([]);
  expect(files.filter(traces).sort()).toEqual([...WITH_EFFECTS].sort());
});
