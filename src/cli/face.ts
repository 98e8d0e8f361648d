import type { Face } from '../engine.js';
import type { TraceEvent } from '../resolve/registry/registry-source.js';
import { untrustedFolders } from './checked-folder.js';
import type { CommandContext } from './context.js';

/** The command as the engine sees it; remembers what is told while registries are asked. */
export interface CommandFace extends Face {
  readonly notices: readonly string[];
  readonly requests: readonly TraceEvent[];
  /** Wipes the progress line. */
  done(): void;
}

/** More than is taken, so that it can be said. */
const MANIFESTS_LIMIT = 33 * 1024 * 1024;
const WIPE = '\r\u001b[2K';

/**
 * Progress goes to a terminal only, and to standard error, so that what is printed stays clean.
 * @param root absolute: the repository, else the folder, that the run stays in
 */
export function faceOf({ terminal, arguments: { raw } }: CommandContext, example: string, root: string): CommandFace {
  const notices: string[] = [];
  const requests: TraceEvent[] = [];
  let shown = false;
  const base = raw.get('base')?.[0]?.trim() || null;
  const quiet = !terminal.showsProgress || terminal.env.TERM === 'dumb' || raw.get('quiet')?.[0] === 'true';
  return {
    env: terminal.env,
    untrusted: untrustedFolders(terminal.cwd(), root),
    example,
    // The output of a step; a command has none.
    wantsMatrix: false,
    notices,
    requests,
    // The command prints no secret anywhere, so there is nobody to tell.
    secret: () => {},
    trace: (event) => requests.push(event),
    notice: (words) => notices.push(words),
    standardInput: async () => (await import('../io/standard-input.js')).readStandardInput(MANIFESTS_LIMIT),
    changes: async () => (await import('../io/git-changes.js')).localChanges(root, base),
    progress(done, of) {
      if (quiet) return;
      shown = true;
      terminal.stderr.write(`${WIPE}${done} of ${of} image references answered`);
    },
    done() {
      if (shown) terminal.stderr.write(WIPE);
    },
  };
}
