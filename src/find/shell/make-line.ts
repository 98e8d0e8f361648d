import { joinPath } from '../workspace-path.js';
import type { CommandPlace } from './build-line.js';
import type { Make } from './command.js';
import { type Argument, Flags, flagTable } from './flags.js';
import { isKnown } from './marks.js';

/** https://www.gnu.org/software/make/manual/html_node/Options-Summary.html */
const FLAGS = flagTable(
  'directory|C file|f makefile eval|E include-dir|I old-file|o assume-old what-if|W new-file assume-new',
  'dry-run|n question|q touch|t help|h version|v print-data-base|p jobs|j load-average|l',
);
const NOTHING_IS_RUN = ['dry-run', 'just-print', 'recon', 'question', 'touch', 'help', 'version'];
const ASSIGNMENT = /^([A-Za-z_][\w.-]*)(?:\?|:{1,3})?=/;

/** Programs that read makefiles: `nmake` in a language of its own. */
export function isMake(program: string): boolean {
  return /^(?:make|gmake|mingw32-make|nmake)$/.test(program);
}

/** What follows `make`; null where it runs no recipe. */
export function readMakeLine(
  program: string,
  words: readonly Argument[],
  place: CommandPlace,
): Omit<Make, 'line' | 'variables' | 'unknownVariables'> | null {
  const flags = new Flags(words, FLAGS);
  if (NOTHING_IS_RUN.some((name) => flags.on(name))) return null;
  let { folder } = place;
  for (const each of flags.all('directory')) folder = joinPath(folder, each);
  const goals: string[] = [];
  const overrides = new Map<string, string>();
  for (const { text, several } of flags.positionals) {
    const assigned = ASSIGNMENT.exec(text);
    if (assigned !== null) overrides.set(assigned[1]!, text.slice(assigned[0].length));
    // `-j 4`
    else if (several || !/^\d+$/.test(text)) goals.push(text);
  }
  const file = flags.last('file') ?? flags.last('makefile') ?? null;
  return {
    kind: 'make',
    readable: program !== 'nmake' && flags.all('eval').length === 0,
    folder,
    file,
    goals: flags.unclear.length > 0 ? null : goals.every(isKnown) ? goals : null,
    overrides,
  };
}
