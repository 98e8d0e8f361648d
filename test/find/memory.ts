import type { Workspace } from '../../src/find/plan.js';

/** A repository that is nothing but texts: path -> text. */
export function memoryWorkspace(files: Readonly<Record<string, string>>): Workspace {
  const texts = new Map(Object.entries(files));
  return {
    root: '/repository',
    list: async () => [...texts.keys()].sort(),
    glob: async () => [],
    kind: async (path) => (texts.has(path) ? 'file' : 'missing'),
    read: async (path, limit) => {
      const text = texts.get(path);
      if (text === undefined) return { kind: 'unreadable', reason: 'does not exist' };
      return text.length > limit ? { kind: 'unreadable', reason: 'is too large' } : { kind: 'text', text };
    },
    head: async (path, bytes) => texts.get(path)?.slice(0, bytes) ?? null,
  };
}

export const WORKFLOW = '.github/workflows/build.yml';

/** A workflow with one job that runs lines. */
export function job(runsOn: string, ...lines: readonly string[]): string {
  return `on: push\njobs:\n  image:\n    runs-on: ${runsOn}\n    steps:\n${lines.map((line) => `      - run: ${line}\n`).join('')}`;
}

/** The same for each row of a matrix of `release`. */
export function matrixJob(releases: readonly string[], ...lines: readonly string[]): string {
  const strategy = `    strategy: { matrix: { release: [${releases.map((each) => `"${each}"`).join(', ')}] } }\n`;
  return job('windows-${{ matrix.release }}', ...lines).replace('  image:\n', `  image:\n${strategy}`);
}
