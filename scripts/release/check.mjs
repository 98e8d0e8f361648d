// `node scripts/release/check.mjs TAG`, at the root: whether the tree is the release that the tag says. Exit code 1 where not.
import { readFileSync } from 'node:fs';
import { sectionsOf } from './changelog.mjs';
import { parseVersion } from './semver.mjs';

const [tag = ''] = process.argv.slice(2);
const version = tag.replace(/^v/, '');
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const wrong = [];

if (!tag.startsWith('v') || parseVersion(version) === null)
  wrong.push(`${tag || '(nothing)'} is not a tag of a release, such as v1.0.0`);
const lock = json('package-lock.json');
for (const [file, found] of [
  ['package.json', json('package.json').version],
  ['package-lock.json', lock.version],
  ['package-lock.json (packages)', lock.packages[''].version],
  ['src/tool.ts', /version: '([^']+)'/.exec(readFileSync('src/tool.ts', 'utf8'))?.[1]],
])
  if (found !== version) wrong.push(`${file} says ${found}`);

const sections = sectionsOf(readFileSync('CHANGELOG.md', 'utf8'));
const section = sections.find((each) => each.version === version);
if (section === undefined) wrong.push(`CHANGELOG.md has no section "## ${version} - DATE"`);
else if (section.date === null || section.text === '')
  wrong.push(`CHANGELOG.md: the section ${version} has no date, or no text`);
if (sections.find((each) => each.version !== 'Unreleased') !== section)
  wrong.push(`CHANGELOG.md: ${version} is not its newest section`);
if (sections.some((each) => each.version === 'Unreleased' && each.text !== ''))
  wrong.push('CHANGELOG.md: something is unreleased still');

for (const each of wrong) console.error(`check: ${each}`);
if (wrong.length > 0) process.exitCode = 1;
else console.log(`check: this is ${tag}`);
