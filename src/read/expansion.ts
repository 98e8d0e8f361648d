import { Lexer } from './lexer.js';

export type Expansion =
  | {
      readonly ok: true;
      readonly value: string;
      /** Variables that took part, each once, in order; those of a default that was not taken are left out. */
      readonly used: readonly string[];
      /** Those of them that had no value where the expression gives no default or alternative itself. */
      readonly unset: readonly string[];
    }
  | {
      readonly ok: false;
      readonly message: string;
      /** The variable whose value the expression itself demands (`${V:?message}`), where that is what failed. */
      readonly required: string | null;
    };

/** Characters; a guard against ARGs that double each other, far above any image reference. */
const MAX_VALUE = 32_768;

/**
 * Expands one word of FROM or one default of ARG as BuildKit does: variables with their modifiers, quotes, escapes.
 * Source: moby/buildkit frontend/dockerfile/shell/lex.go; its error texts are kept, for people search for them.
 */
export function expand(word: string, escapeChar: '\\' | '`', lookup: (name: string) => string | undefined): Expansion {
  const lexer = new Lexer(word, { escape: escapeChar, lookup, limit: MAX_VALUE });
  const value = lexer.run();
  if (value === null)
    return { ok: false, message: `failed to process ${quote(word)}: ${lexer.error}`, required: lexer.required };
  const used = new Set<string>();
  const unset = new Set<string>();
  for (const use of lexer.uses) {
    used.add(use.name);
    if (use.unset) unset.add(use.name);
  }
  return { ok: true, value, used: [...used], unset: [...unset] };
}

function quote(word: string): string {
  return JSON.stringify(word.length > 200 ? `${word.slice(0, 200)}…` : word);
}
