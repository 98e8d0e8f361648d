import { expect, test } from 'vitest';
import type { Builder } from '../../src/find/declared.js';
import { checkOne } from './run-one.js';

async function built(kind: Builder['kind'], tag: string, buildHost: string): Promise<string[]> {
  const dockerfile = `FROM mcr.microsoft.com/windows/servercore:${tag}\nRUN dir\n`;
  const report = await checkOne({ dockerfile, targets: [], buildHost, builder: kind });
  const results = report.builds.flatMap(({ images }) => images.flatMap((image) => image.results));
  return results.map(({ rule, verdict, advice }) => `${rule} ${verdict}${advice?.hyperv ? ' or hyperv' : ''}`);
}

test.each<[Builder['kind'], string, string, string]>([
  ['docker', 'ltsc2019', 'farm = 10.0.20348.2340 [hyperv]', 'hyperv runs'],
  ['classic', 'ltsc2019', 'farm = 10.0.20348.2340 [hyperv]', 'hyperv runs'],
  ['compose', 'ltsc2019', 'farm = 10.0.20348.2340 [hyperv]', 'hyperv-unproven at-risk'],
  ['buildkit', 'ltsc2019', 'farm = 10.0.20348.2340 [hyperv]', 'hyperv-unproven at-risk'],
  ['compose', 'ltsc2022', 'farm = 10.0.20348.2340 [hyperv]', 'hyperv runs'],
  ['docker', 'ltsc2019', 'farm = 10.0.20348.2340', 'build-mismatch hyperv-only or hyperv'],
  ['compose', 'ltsc2019', 'farm = 10.0.20348.2340', 'build-mismatch hyperv-only'],
])('%s builds on %s at %s: %s', async (kind, tag, buildHost, expected) => {
  expect(await built(kind, tag, buildHost)).toEqual([expected]);
});
