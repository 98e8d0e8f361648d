import type { Command, Script } from './command.js';
import { DIALECTS } from './dialect.js';
import { Walk } from './walk.js';

/** Characters; GitHub itself refuses a `run:` far below. */
const MAX_TEXT = 256 * 1024;

/**
 * The image builds in the text of one `run:` step, in their order. A build within `if`, a function and the like counts: it may
 * happen. What a value is, is known only where it is the same whichever way the script takes; the rest is named as not
 * known. Loops over literal values give their builds once for each value.
 */
export function buildCommands(script: Script): readonly Command[] {
  if (!/docker/i.test(script.text)) return [];
  const unread = (why: string): Command => ({
    kind: 'unread',
    line: 0,
    message: `this script was not read for docker builds to its end: ${why}.`,
    dockerfile: null,
  });
  if (script.text.length > MAX_TEXT) return [unread('it is larger than 256 KB')];
  const nodes = DIALECTS[script.shell].read(script.text.replaceAll(/\r\n?/g, '\n'));
  if (nodes === null) return [unread('its blocks are nested too deep')];
  const walk = new Walk(script);
  const complete = walk.run(nodes);
  return complete ? walk.commands : [...walk.commands, unread('it repeats too much')];
}
