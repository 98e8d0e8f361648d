import { expect, test } from 'vitest';
import { nameConfig } from '../src/name-config.js';
import { CONFIG_FILE } from '../src/words/config-file.js';
import { build, image, mismatch, report } from './report/samples.js';

test('messages name the config file that is used, and what builds share they go on sharing', () => {
  const images = [image({ results: [mismatch({ message: `Say it in ${CONFIG_FILE}.` })] })];
  const given = report({ builds: ['a', 'b'].map((at) => build({ dockerfile: `${at}/Dockerfile`, images })) });
  const [a, b] = nameConfig(given, 'ci/windows.yml').builds;
  expect(a!.images[0]!.results[0]!.message).toBe('Say it in ci/windows.yml.');
  expect(b!.images).toBe(a!.images);
});
