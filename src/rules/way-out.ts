/** One thing that can be done, for a person. */
export interface WayOut {
  /**
   * What it does. `change`: the base, in its FROM; `build-each`: one image for each of several hosts; `add-build`: one image more. Several of one of these
   * kinds are told as one, and begin alike (`LEADS`).
   */
  readonly kind: 'change' | 'build-each' | 'add-build' | 'other';
  /** Without a full stop or line breaks. */
  readonly text: string;
}

/** What all ways of a kind begin with, where several of them are told in one sentence: `build it from A for X, and from B for Y`. */
export const LEADS = { 'build-each': 'build it ', 'add-build': 'add a build ', change: null, other: null } as const;

export function change(text: string): WayOut {
  return { kind: 'change', text };
}

export function buildEach(what: string): WayOut {
  return { kind: 'build-each', text: LEADS['build-each'] + what };
}

export function addBuild(what: string): WayOut {
  return { kind: 'add-build', text: LEADS['add-build'] + what };
}

export function other(text: string): WayOut {
  return { kind: 'other', text };
}
