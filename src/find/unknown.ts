const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';
const MARK = /\uFDD0([^\uFDD0\uFDD1]*)\uFDD1/g;

/**
 * A mark that stands within a text for a part whose value nobody can know before the build, such as `${{ inputs.version }}`.
 * It holds no blank, quote or other character that means something to a shell: two noncharacters of Unicode around hex
 * digits.
 * @param because what the part was written as
 */
export function unknown(because: string): string {
  return `${OPEN}${Buffer.from(because).toString('hex')}${CLOSE}`;
}

/** What the unknown parts of a text were written as, in their order; none where all of it is known. */
export function unknownsIn(text: string): readonly string[] {
  return [...text.matchAll(MARK)].map(([, hex]) => Buffer.from(hex!, 'hex').toString());
}

/** Whether some part of a text is not known. */
export function hasUnknown(text: string): boolean {
  return text.includes(OPEN);
}

/** The text as it was written, for messages. */
export function asWritten(text: string): string {
  return text.replaceAll(MARK, (_, hex: string) => Buffer.from(hex, 'hex').toString());
}

/** Text of a repository without what would be taken for a mark: it can never say that it is known or unknown. */
export function unmarked(text: string): string {
  return text.replaceAll(/[\uFDD0\uFDD1]/g, '\uFFFD');
}

/** The text without its unknown parts. */
export function withoutUnknown(text: string): string {
  return text.replaceAll(MARK, '');
}
