import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Files that stand in for parts of Node, of the environment or of the tables: each has a process of its own. */
export const WITH_EFFECTS: readonly string[] = [
  'action/github.test.ts',
  'io/docker.test.ts',
  'io/git-changes.test.ts',
  'io/git.test.ts',
  'io/http.test.ts',
  'io/run.test.ts',
  'io/workspace.test.ts',
  'read-once.test.ts',
  'regular-expressions.test.ts',
  'release/new-release.test.ts',
];

const PATTERNS = WITH_EFFECTS.map((each) => `test/${each}`);

const COMMON = {
  // Generous, because it counts the time that other programs take: what must be fast is held in CPU time (test/cpu-time.ts).
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // The second opinion on the workflows of the documents imports JSON without attributes, which Node refuses.
  server: { deps: { inline: [/@actions\/workflow-parser/] } },
};

export default defineConfig({
  test: {
    // More than there are cores: much of the time goes into waiting, for programs that the tests start and for time limits.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    projects: [
      {
        test: {
          ...COMMON,
          name: 'effects',
          include: PATTERNS,
        },
      },
      {
        test: {
          ...COMMON,
          name: 'pure',
          include: ['test/**/*.test.ts'],
          exclude: PATTERNS,
          // All files of a worker share the modules that they import; test/suite.test.ts holds that none changes them.
          isolate: false,
        },
      },
    ],
  },
});
