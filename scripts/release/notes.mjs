// `node scripts/release/notes.mjs VERSION`, at the root: prints what the changelog says of it, for the release's page.
import { readFileSync } from 'node:fs';
import { sectionsOf } from './changelog.mjs';

const [version = ''] = process.argv.slice(2);
const section = sectionsOf(readFileSync('CHANGELOG.md', 'utf8')).find(
  (each) => each.version === version.replace(/^v/, ''),
);
if (section === undefined || section.text === '') {
  console.error(`notes: CHANGELOG.md says nothing of ${version || '(no version given)'}`);
  process.exitCode = 1;
} else console.log(section.text);
