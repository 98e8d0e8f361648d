import { watched } from '../../watch/watched.js';
import { namesScript } from '../scripts.js';
import type { BuildCommand, Command, ComposeCommand, Make, Named, Script, ScriptCall, Start } from './command.js';
import { conditionalLines } from './conditional.js';
import { DIALECTS } from './dialect.js';
import { Walk } from './script-walk.js';

/** Characters; GitHub itself refuses a `run:` far below. */
const MAX_TEXT = 256 * 1024;
/** Commands after which a script is looked for in another folder than the step's. */
const GOES = /\b(?:cd|chdir|sl|pushd|(?:set|push)-location)\b/i;

/** What a script does with docker. */
export interface ScriptCommands {
  /** What it builds, and what could not be read for it. */
  readonly builds: readonly BuildCommand[];
  /**
   * What it starts on the machine that it runs on: `docker run`, `create` and `pull` by their image (`Start`), and
   * `docker compose up`, `run` and `create` by the files and services of the call (`ComposeCommand`, whose images its compose
   * files tell). A call of compose that builds is in `builds` as well.
   */
  readonly starts: readonly (Start | ComposeCommand)[];
  /** The names that it gives to images, and pushes. */
  readonly names: readonly Named[];
  /** Calls of make. */
  readonly makes: readonly Make[];
  /** Calls of scripts, of a text that speaks of docker or make, or goes to another folder. */
  readonly scripts: readonly ScriptCall[];
}

/**
 * What the text of one `run:` step builds and starts, in its order. A command within `if`, a function and the like counts:
 * it may happen. What a value is, is known only where it is the same whichever way the script takes; the rest is named as
 * not known. Loops over literal values give their commands once for each value.
 */
export function scriptCommands(script: Script): ScriptCommands {
  const all = watched(() => commandsIn(script));
  return {
    builds: all.filter((each): each is BuildCommand =>
      each.kind === 'compose' ? each.builds : each.kind === 'build' || each.kind === 'bake' || each.kind === 'unread',
    ),
    starts: all.filter(
      (each): each is Start | ComposeCommand =>
        each.kind === 'start' || (each.kind === 'compose' && each.verb !== 'build'),
    ),
    makes: all.filter((each): each is Make => each.kind === 'make'),
    scripts: all.filter((each): each is ScriptCall => each.kind === 'script'),
    names: all.filter((each): each is Named => each.kind === 'tag' || each.kind === 'push'),
  };
}

/** The builds of a script alone. */
export function buildCommands(script: Script): readonly BuildCommand[] {
  return scriptCommands(script).builds;
}

function commandsIn(script: Script): readonly Command[] {
  const speaksOfBuild = /docker|make/i.test(script.text);
  if (!speaksOfBuild && !(GOES.test(script.text) && namesScript(script.text))) return [];
  const unread = (why: string): readonly Command[] => {
    const message = `this script was not read for docker builds to its end: ${why}.`;
    return speaksOfBuild ? [{ kind: 'unread', line: 0, message, dockerfile: null }] : [];
  };
  if (script.text.length > MAX_TEXT) return unread('it is larger than 256 KB');
  const nodes = DIALECTS[script.shell].read(script.text.replaceAll(/\r\n?/g, '\n'));
  if (nodes === null) return unread('its blocks are nested too deep');
  const walk = new Walk(script, nodes);
  const complete = walk.run();
  const isConditional = conditionalLines(nodes);
  const commands = walk.commands.map((each): Command => {
    const starts = each.kind === 'start' || (each.kind === 'compose' && each.verb !== 'build');
    return starts && isConditional(each.line) ? { ...each, conditional: true } : each;
  });
  return complete ? commands : [...commands, ...unread('it repeats too much')];
}
