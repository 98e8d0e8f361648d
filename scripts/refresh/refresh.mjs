// `npm run refresh`, after `npm run build`: brings what can be asked into src/data. Nothing that the tables know is ever
// dropped, and what contradicts them is said and left to a person. The diff of src/data is what there is to review.
//
//   --dry-run                 says what would change, and changes nothing
//   --cache FILE              keeps what registries answered: a run that broke off goes on from there
//   --registry-mirror A=B     as the check has it, to ask another registry
//   --runner-images DIR       reads the READMEs of actions/runner-images there instead of asking GitHub
//   --official-images CLONE   also makes src/data/official-tags.json anew from a clone of docker-library/official-images
//   --data DIR                the tables, if not src/data
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { baseImages, withSeenRevisions } from './base-images.mjs';
import { runnerImages, withObserved } from './runner-images.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    cache: { type: 'string' },
    'registry-mirror': { type: 'string', multiple: true, default: [] },
    'runner-images': { type: 'string' },
    'official-images': { type: 'string' },
    data: { type: 'string', default: join(root, 'src/data') },
    'as-of': { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});

const path = (name) => join(values.data, name);
const read = (name) => readFileSync(path(name), 'utf8');
let troubles = 0;

const bases = baseImages(JSON.parse(read('windows-releases.json')), {
  command: join(root, 'dist/cli/index.js'),
  cache: values.cache,
  mirrors: values['registry-mirror'],
});
edit('windows-updates.json', (text) => withSeenRevisions(text, bases, values['as-of']));

const runners = await runnerImages(values['runner-images'] ?? null);
edit('host-names.json', (text) => withObserved(text, runners, values['as-of']));

if (values['official-images'] !== undefined && !values['dry-run']) {
  const made = spawnSync(process.execPath, [join(root, 'scripts/official-tags.mjs'), values['official-images']], {
    stdio: 'inherit',
  });
  if (made.status !== 0) troubles += 1;
}
// A weekly run that could not ask everything must not look like one that found everything true.
if (troubles > 0) process.exitCode = 1;

function edit(name, change) {
  const before = read(name);
  const { text, changes, contradictions } = change(before);
  for (const each of changes) console.log(`${name}: ${each}`);
  for (const each of contradictions) console.error(`${name}: look at this: ${each}`);
  troubles += contradictions.length;
  if (changes.length === 0) console.log(`${name}: nothing new`);
  if (text !== before && !values['dry-run']) writeFileSync(path(name), text);
}
