import type { Change } from './file-editor.js';
import type { Fixed } from './fix.js';

/** Neighbouring lines of a Dockerfile that `fix` would write anew. */
export interface SuggestedChange {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** As they are and as they are to be, without line ends; as many of one as of the other. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Why, in a few words each: a reference, what becomes of it, rules and hosts. */
  readonly changes: readonly Pick<Change, 'from' | 'to' | 'reason'>[];
}

/** What was planned as changes of lines, in the order of the text; edits add no lines and take none away. */
export function suggestedChanges({ plan, texts: after }: Fixed, texts: ReadonlyMap<string, string>): SuggestedChange[] {
  const found: SuggestedChange[] = [];
  for (const [file, changes] of plan.changes) {
    const text = texts.get(file) ?? '';
    const [old, now] = [text.split('\n'), (after.get(file) ?? text).split('\n')];
    const lineAt = ({ start }: Change['edits'][number]): number => text.slice(0, start).split('\n').length - 1;
    const placed = changes.map((change) => ({ change, lines: change.edits.map(lineAt) }));
    for (let index = 0; index < old.length; index++) {
      const start = index;
      while (index < old.length && old[index] !== now[index]) index++;
      if (index === start) continue;
      const within = placed.filter(({ lines }) => lines.some((at) => at >= start && at < index));
      const [from, to] = [old.slice(start, index), now.slice(start, index)];
      found.push({ file, line: start + 1, from, to, changes: within.map(({ change }) => change) });
    }
  }
  return found;
}
