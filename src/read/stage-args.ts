import type { Dockerfile, Instruction } from './dockerfile.js';
import { splitArgs } from './split-words.js';

/** An ARG of a stage that has a default. */
interface StageArg {
  readonly name: string;
  /** As written, quotes kept. */
  readonly value: string;
  readonly instruction: Instruction;
  /** Which word of its instruction it is. */
  readonly position: number;
}

const known = new WeakMap<Dockerfile, readonly StageArg[]>();

/** The ARGs with defaults in the stages of a Dockerfile, in order: for RUN and the like, no FROM sees them. */
export function stageArgs(dockerfile: Dockerfile): readonly StageArg[] {
  let found = known.get(dockerfile);
  if (!found) {
    found = dockerfile.stages.flatMap(({ instructions }) =>
      instructions.flatMap((instruction) => argsOf(instruction, dockerfile.escape)),
    );
    known.set(dockerfile, found);
  }
  return found;
}

function argsOf(instruction: Instruction, escapeChar: '\\' | '`'): readonly StageArg[] {
  if (instruction.keyword !== 'ARG' || instruction.onbuild) return [];
  return splitArgs(instruction.rest, escapeChar).flatMap((word, position) => {
    const equals = word.indexOf('=');
    return equals < 0 ? [] : [{ name: word.slice(0, equals), value: word.slice(equals + 1), instruction, position }];
  });
}
