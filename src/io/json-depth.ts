import type { FileContent } from '../find/plan.js';

/** No JSON that is read here needs a tenth of it. Some 60 MB of brackets cost the parser 7 s and 3 GB. */
const DEEPEST = 100;
const TOO_DEEP = { kind: 'unreadable', reason: `is nested more than ${DEEPEST} deep` } as const;

/** The same, where its text is not JSON that is nested without end. */
export function notTooDeep<T extends FileContent | { readonly kind: 'missing' }>(content: T): T {
  return content.kind === 'text' && isTooDeep(content.text) ? { ...content, ...TOO_DEEP } : content;
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x22: // "
        inText = !inText;
        break;
      case 0x5c: // \
        if (inText) at++;
        break;
      case 0x5b: // [
      case 0x7b: // {
        if (!inText && ++depth > DEEPEST) return true;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        if (!inText) depth--;
        break;
    }
  }
  return false;
}
