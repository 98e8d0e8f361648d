import { signData, signText } from '../report/sign-page.js';
import { isErrorCode, signs, signsIn } from '../rules/error-signs.js';
import type { Sign } from '../rules/sign.js';
import { type CommandContext, deliver, settingsOf, wrongFormat } from './context.js';

/** The signs that `explain` is asked about; empty where its one word names an image. */
export function signsAsked(words: readonly string[]): readonly Sign[] {
  const text = words.join(' ');
  return signsIn(text, words.length === 1 && !/\s/.test(text));
}

/** What to say of a code that is none of the signs; null where no code is asked about. */
export function codeAsked(words: readonly string[]): string | null {
  const text = words.join(' ');
  if (!isErrorCode(text)) return null;
  return `${JSON.stringify(text)} is no sign that is known. Known are: ${signs()
    .map(({ sign }) => sign)
    .join(', ')}.`;
}

/** `explain SIGN`: what an error or a state comes from, and the commands that prove it. */
export async function explainSigns(asked: readonly Sign[], context: CommandContext): Promise<number> {
  const settings = await settingsOf(context, [], null);
  if (!settings) return 2;
  const wrong = wrongFormat(settings);
  if (wrong !== null) return context.wrongCall(wrong);
  const width = context.terminal.stdout.columns || 80;
  const text =
    settings.format === 'json'
      ? `${JSON.stringify(asked.map(signData), null, 2)}\n`
      : asked.map((sign) => signText(sign, width)).join('\n');
  const failed = await deliver(text, settings, context);
  return failed ? context.wrongCall(failed) : 0;
}
