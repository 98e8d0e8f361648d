/** A group or target of an HCL file. */
export interface Block {
  readonly file: string;
  readonly line: number;
  readonly type: string;
  readonly name: string;
}

/** Where an HCL file's groups and targets begin, by the form that everybody writes. */
export function blocksOf(file: string, text: string): Block[] {
  return text.split('\n').flatMap((written, index) => {
    const [, type, name] = /^[ \t]*(group|target)[ \t]+"?([\w-]+)"?[ \t]*\{/.exec(written.slice(0, 500)) ?? [];
    return type === undefined || name === undefined ? [] : [{ file, line: index + 1, type, name }];
  });
}

/** What to print of a file that nobody calls: its groups, else its targets but those that are there to be inherited. */
export function namesOf(blocks: readonly Block[]): string[] {
  const groups = blocks.filter(({ type }) => type === 'group');
  const meant = groups.length > 0 ? groups : blocks.filter(({ name }) => !name.startsWith('_'));
  return [...new Set(meant.map(({ name }) => name))].slice(0, 10_000);
}
