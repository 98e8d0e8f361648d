import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // They import JSON without attributes, which Node refuses and a bundler does not.
    server: { deps: { inline: [/@actions\/(?:workflow-parser|expressions)/] } },
  },
});
