import { describe, expect, test } from 'vitest';
import { FILE, oneJob, scriptsOf, stepsOf, summary } from './steps-of.js';

test('a docker build in a run', async () => {
  const { steps, unread } = await stepsOf(oneJob({}));
  expect(steps).toEqual([
    {
      file: FILE,
      line: 6,
      job: 'image',
      host: { kind: 'runner', labels: ['windows-2022'] },
      action: { kind: 'run', script: 'docker build .', scriptLine: 6, shell: 'pwsh', env: new Map(), folder: '' },
    },
  ]);
  expect(unread).toEqual([]);
});
