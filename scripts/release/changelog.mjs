// CHANGELOG.md in the format of Keep a Changelog: a heading "## VERSION - DATE" for each release, newest first.
const HEADING = /^## +\[?([^\]\s]+)\]?(?: +- +(\S+))?\s*$/;

/** @returns {{ version: string, date: string | null, text: string }[]} as they stand in the file. */
export function sectionsOf(changelog) {
  const sections = [];
  for (const line of changelog.split(/\r?\n/)) {
    const [, version, date = null] = HEADING.exec(line) ?? [];
    if (version !== undefined) sections.push({ version, date, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ lines, ...rest }) => ({ ...rest, text: lines.join('\n').trim() }));
}

/** What is unreleased becomes the section of a version, below a new and empty one. */
export function withRelease(changelog, version, date) {
  const heading = '\n## Unreleased\n';
  if (!changelog.includes(heading)) throw new Error('CHANGELOG.md has no section "Unreleased"');
  return changelog.replace(heading, `${heading}\n## ${version} - ${date}\n`);
}
