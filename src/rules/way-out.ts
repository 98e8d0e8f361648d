/** One thing that can be done, for a person. */
export interface WayOut {
  /**
   * What it does. `change`: the base, in its FROM; `build-each`: one image for each of several hosts; `add-build`: one
   * image more (several of one of these two are told as one, and begin alike: `LEADS`). `siblings`: the same for all builds of
   * an image for several releases of Windows. `host`: another host to run it on; `isolation`: another isolation.
   */
  readonly kind: 'change' | 'build-each' | 'add-build' | 'siblings' | 'host' | 'isolation' | 'other';
  /** Without a full stop or line breaks. */
  readonly text: string;
  /** The same of several, where it is told in another way. */
  readonly ofSeveral?: string;
}

/** What ways of a kind begin with, the first and the next of one sentence: `build a separate image from A for X, and one from B for Y`. */
const LEADS = {
  'build-each': { first: 'build a separate image ', next: 'one ' },
  'add-build': { first: 'add a build ', next: '' },
} as const;

/** null for a way that is told for itself. */
export function leadOf(kind: WayOut['kind']): { readonly first: string; readonly next: string } | null {
  return kind === 'build-each' || kind === 'add-build' ? LEADS[kind] : null;
}

export function change(text: string): WayOut {
  return { kind: 'change', text };
}

export function buildEach(what: string): WayOut {
  return { kind: 'build-each', text: LEADS['build-each'].first + what };
}

export function addBuild(what: string): WayOut {
  return { kind: 'add-build', text: LEADS['add-build'].first + what };
}

export function other(text: string): WayOut {
  return { kind: 'other', text };
}

/** @param where what runs it: `nodes of Windows Server 2022` */
export function runOn(where: string): WayOut {
  return { kind: 'host', text: `run it on ${where}` };
}

export function siblings(text: string, ofSeveral?: string): WayOut {
  return { kind: 'siblings', text, ...(ofSeveral === undefined ? {} : { ofSeveral }) };
}
