import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Of two cores the default would leave one idle; much of the time goes into programs that the tests start.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // They import JSON without attributes, which Node refuses and a bundler does not.
    server: { deps: { inline: [/@actions\/(?:workflow-parser|expressions)/] } },
  },
});
