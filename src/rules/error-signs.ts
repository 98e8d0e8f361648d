import { ENGINE_SIGNS } from './engine-signs.js';
import { ORCHESTRATOR_SIGNS } from './orchestrator-signs.js';
import { type RuleId, rules } from './rule-table.js';
import type { Sign } from './sign.js';

/** Errors first, then what orchestrators make of them: of several in one text, the first says most. */
const SIGNS: readonly Sign[] = [...ENGINE_SIGNS, ...ORCHESTRATOR_SIGNS];

/** Every sign, in the order of the page. */
export function signs(): readonly Sign[] {
  return SIGNS;
}

/** Longer texts are cut: an error line is shorter. */
const LONGEST = 4000;

/**
 * The signs in a text, whatever its case: a sign alone, or an error line that holds some.
 * @param whole whether the text must be a sign and nothing else, because it may be the name of an image
 */
export function signsIn(text: string, whole: boolean): readonly Sign[] {
  const given = text.slice(0, LONGEST).toLowerCase().split(/\s+/).filter(Boolean).join(' ');
  return SIGNS.filter(
    ({ sign, known, alone = [] }) =>
      alone.includes(given) ||
      [sign.toLowerCase(), ...known].some((word) => (whole ? given === word : holds(given, word))),
  );
}

/** Whether a text is a code of an error and no image, known or not: `0xdeadbeef`, `-1073741502`, `exit code 3`. */
export function isErrorCode(text: string): boolean {
  return /^(?:0x[0-9a-f]{1,16}|-\d{1,20}|(?:exit(?: code|ed)?|exited with code) -?\d{1,20})$/i.test(
    text.slice(0, LONGEST).trim().replace(/\s+/g, ' '),
  );
}

/** Whether a word stands in a text, and not within a longer word or number. */
function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!(isOfWord(text[at - 1]) && isOfWord(text[at])) && !(isOfWord(text[end - 1]) && isOfWord(text[end])))
      return true;
  }
  return false;
}

function isOfWord(character: string | undefined): boolean {
  return character !== undefined && /[a-z0-9]/.test(character);
}

/** `build-mismatch` -> its rule, for the words beside a link. */
export function ruleTitle(id: RuleId): string {
  return rules().find((rule) => rule.id === id)!.title;
}
