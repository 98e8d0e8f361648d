import type { Command } from './command.js';
import { expandWord, type Values } from './expand.js';
import { isKnown } from './marks.js';
import { everyNode, type Node, plainText, type Word } from './syntax.js';

/** Rounds of loops within loops that are gone through one by one. */
const MAX_ROUNDS = 64;
const LEAVES_ROUND = /^(?:break|continue|goto)$/i;

/** The values of a loop where all of them are known and not too many; `count`: the rounds of the loops around it. */
export function roundsOf(values: readonly Word[], count: number, known: Values): readonly string[] | null {
  if (values.length * count > MAX_ROUNDS) return null;
  const words = values.flatMap((word) => expandWord(word, known));
  const fit = words.length > 0 && words.length * count <= MAX_ROUNDS;
  return fit && words.every(({ text }) => isKnown(text)) ? words.map(({ text }) => text) : null;
}

/** A command of a loop each round of which works in another folder. */
export function inAnyFolder(command: Command): Command {
  const { line, kind } = command;
  if (kind !== 'build' && kind !== 'compose' && kind !== 'bake') return command;
  const message =
    'the working directory of this docker build is another one in each round of its loop, so its Dockerfile is not known before the run.';
  return { kind: 'unread', line, message, dockerfile: null };
}

const through = new WeakMap<readonly Node[], boolean>();

/** No round of a loop ends before its end. */
export function runsThrough(body: readonly Node[]): boolean {
  let answer = through.get(body);
  if (answer === undefined) {
    answer = true;
    for (const node of everyNode(body)) {
      if (node.kind === 'command' && LEAVES_ROUND.test(plainText(node.words[0]) ?? '')) answer = false;
    }
    through.set(body, answer);
  }
  return answer;
}
