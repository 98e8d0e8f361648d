import type { Workspace } from '../find/plan.js';

/** A workspace in which some files have another text: what `fix` would write, before it is written. */
export function withTexts(workspace: Workspace, texts: ReadonlyMap<string, string>): Workspace {
  return {
    ...(workspace.root === undefined ? {} : { root: workspace.root }),
    list: () => workspace.list(),
    glob: (pattern) => workspace.glob(pattern),
    kind: (path) => workspace.kind(path),
    head: (path, bytes) => workspace.head(path, bytes),
    read: async (path, limit) => {
      const text = texts.get(path);
      return text === undefined ? workspace.read(path, limit) : { kind: 'text', text };
    },
  };
}
