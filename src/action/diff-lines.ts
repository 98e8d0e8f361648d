const HUNK = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@/;

/** The lines that a patch of GitHub's adds: number in the new file -> text, without line ends. */
export function addedLines(patch: string): ReadonlyMap<number, string> {
  const added = new Map<number, string>();
  let line = 0;
  for (const text of patch.split('\n')) {
    const start = HUNK.exec(text)?.[1];
    if (start !== undefined) line = Number(start);
    else if (text.startsWith('+')) added.set(line++, text.slice(1));
    else if (text.startsWith(' ')) line++;
  }
  return added;
}
