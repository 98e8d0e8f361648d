import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIgnoreInput } from '../../src/options/ignore-input.js';

describe('parseIgnoreInput', () => {
  const whole = { image: null, target: null, until: null, reason: null };

  test.each<[string, readonly string[], string | null]>([
    ['build-mismatch', ['build-mismatch'], null],
    ['  image-out-of-support @ legacy/** ', ['image-out-of-support'], 'legacy/**'],
    ['client-host@a@b', ['client-host'], 'a@b'],
  ])('%j', (line, rules, dockerfile) => {
    expect(parseIgnoreInput(line)).toEqual({ ok: true, ignore: { rules, dockerfile, ...whole } });
  });

  const expected = 'Expected RULE or RULE@GLOB, for example image-out-of-support@legacy/**';
  test.each<[string, string]>([
    ['', `"" names no rule. ${expected}`],
    ['@web/**', `"@web/**" names no rule. ${expected}`],
    ['client-host@ ', `"client-host@ " ends before the glob. ${expected}`],
    ['client-hots', 'there is no rule "client-hots". Did you mean "client-host"? The command "rules" lists them all'],
    ['toString@a', 'there is no rule "toString". The command "rules" lists them all'],
    ['build-mismatch,client-host', 'there is no rule "build-mismatch,client-host". The command "rules" lists them all'],
  ])('%j is refused', (line, message) => {
    expect(parseIgnoreInput(line)).toEqual({ ok: false, message });
  });
  test('any text gives an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        const parsed = parseIgnoreInput(line);
        expect(parsed.ok || parsed.message.length > 20).toBe(true);
      }),
    );
  });
});
