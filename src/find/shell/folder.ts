import { joinPath } from '../workspace-path.js';
import type { Argument } from './flags.js';
import { isKnown, unknownAs } from './marks.js';

const GOES = new Set(['cd', 'chdir', 'sl', 'set-location']);
const PUSHES = new Set(['pushd', 'push-location']);
const POPS = new Set(['popd', 'pop-location']);

interface Pushed {
  readonly folder: string;
  readonly below: Pushed | null;
}

/** Longer paths are not followed. */
const MAX_PATH = 4_096;

/** Some other folder than before; nobody knows which. */
const SOMEWHERE = '<working directory>';

/** Says whether a command goes to another folder, by its name in lower case. */
export function changesFolder(name: string): boolean {
  return GOES.has(name) || PUSHES.has(name) || POPS.has(name) || /^(?:cd|chdir)[.\\/]/.test(name);
}

/** Where a script is: the working directory and the ones it was pushed away from. */
export class Folder {
  /** Relative to the workspace; may hold marks. */
  current: string;
  #previous: string | null = null;
  #pushed: Pushed | null = null;

  constructor(current: string) {
    this.current = current;
  }

  /** A point to come back to. */
  save(): () => void {
    const [current, previous, pushed] = [this.current, this.#previous, this.#pushed];
    return () => {
      this.current = current;
      this.#previous = previous;
      this.#pushed = pushed;
    };
  }

  lose(): void {
    this.current = unknownAs(SOMEWHERE);
    this.#pushed = null;
  }

  /** Follows a command; false where it is none that goes anywhere. */
  follow(words: readonly Argument[], shell: 'posix' | 'powershell' | 'cmd'): boolean {
    const name = words[0]?.text.toLowerCase() ?? '';
    if (!changesFolder(name)) return false;
    if (POPS.has(name)) {
      if (this.#pushed !== null) this.#go(this.#pushed.folder);
      this.#pushed = this.#pushed?.below ?? null;
      return true;
    }
    const target = targetOf(name, words.slice(1), shell);
    // `pushd` alone swaps folders.
    if (PUSHES.has(name) && target === null && shell === 'posix') this.lose();
    else if (PUSHES.has(name)) this.#pushed = { folder: this.current, below: this.#pushed };
    if (target === '-' && this.#previous !== null) this.#go(this.#previous);
    // `cd` of cmd says where it is.
    else if (target !== null) this.#go(joinPath(this.current, target === '-' ? unknownAs(SOMEWHERE) : target));
    else if (shell === 'posix' && GOES.has(name)) this.#go(unknownAs('~'));
    return true;
  }

  #go(folder: string): void {
    this.#previous = this.current;
    // What leads up from a folder that is not known is not known either.
    const lost = !isKnown(folder) && /(?:^|\/)\.\.(?:\/|$)/.test(folder);
    this.current = lost || folder.length > MAX_PATH ? unknownAs(SOMEWHERE) : folder;
  }
}

function targetOf(name: string, words: readonly Argument[], shell: 'posix' | 'powershell' | 'cmd'): string | null {
  const glued = /^(?:cd|chdir)([.\\/].*)$/.exec(name);
  if (glued !== null) return glued[1]!;
  const texts = words.map(({ text }) => text);
  if (shell === 'cmd') return texts.filter((text) => !/^\/d$/i.test(text)).join(' ') || null;
  const flag = shell === 'posix' ? /^-[LPe@n]+$|^--$/ : /^-(?:path|literalpath|passthru|stackname)$/i;
  const targets = texts.filter((text) => !flag.test(text));
  if (targets.length > 1) return unknownAs(targets.join(' '));
  return targets[0] ?? null;
}
