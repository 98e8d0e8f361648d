/**
 * Writes src/data/official-tags.json from a full clone of github.com/docker-library/official-images: every tag of Docker's
 * official images that ever stood for a Windows image, by the files in library/ and their history.
 *
 *     git clone https://github.com/docker-library/official-images
 *     node scripts/official-tags.mjs official-images
 *
 * A version (`1.27`, `latest`) gives up to three shared tags (`1.27`, `1.27-windowsservercore`, `1.27-nanoserver`) and one
 * pinned tag for each release (`1.27-nanoserver-ltsc2022`). Versions of which all of this is the same are one row. A tag
 * that left the files keeps what it held last: it can still be pulled, and is never made anew. `since`: the day on which
 * a list of the row last changed its builds.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const [clone] = process.argv.slice(2);
if (!clone) throw new Error('usage: node scripts/official-tags.mjs CLONE');
const git = (args, input = '') => execFileSync('git', ['-C', clone, ...args], { input, maxBuffer: 2 ** 31 - 1 });
const lines = (args) => git(args).toString().split('\n').filter(Boolean);

const releases = JSON.parse(
  readFileSync(new URL('../src/data/windows-releases.json', import.meta.url), 'utf8'),
).releases;
const BUILDS = new Map(
  releases.flatMap(({ build, images }) => images.flatMap(({ tags }) => tags.map((tag) => [tag.toLowerCase(), build]))),
);
const KINDS = ['windowsservercore', 'nanoserver'];
const RELEASE = [...BUILDS.keys()].join('|');
const TAG = new RegExp(`^(.*?)-?(${KINDS.join('|')})(?:-(${RELEASE}))?$`, 'i');
const NAMED = new RegExp(`(?:${KINDS.join('|')})-(${RELEASE})(?![a-z\\d])`, 'i');

/** The paragraphs of a library file: field -> value. */
function entries(text) {
  return text.split(/\n\s*\n/).flatMap((paragraph) => {
    const fields = new Map();
    let last = null;
    for (const line of paragraph.split('\n')) {
      const match = /^([A-Za-z\d-]+):\s*(.*)$/.exec(line);
      if (match) {
        last = match[1];
        fields.set(last, match[2]);
      } else if (last && /^\s/.test(line)) fields.set(last, `${fields.get(last)} ${line.trim()}`);
    }
    return fields.has('Tags') ? [fields] : [];
  });
}

const listed = (fields, name) => (fields.get(name) ?? '').split(',').flatMap((tag) => tag.trim() || []);

/** What one state of a file says: shared tag -> its builds and whether Linux is listed beside them; pinned tags. */
function stateOf(text) {
  const shared = new Map();
  const pinned = new Set();
  const linux = new Set();
  for (const fields of entries(text)) {
    const names = `${fields.get('Architectures') ?? ''} ${fields.get('Constraints') ?? ''}`;
    if (!/windows|nanoserver/.test(names)) {
      for (const tag of listed(fields, 'SharedTags')) linux.add(tag);
      continue;
    }
    const release = (NAMED.exec(fields.get('Tags')) ?? NAMED.exec(names))?.[1];
    const build = release === undefined ? 14393 : BUILDS.get(release.toLowerCase());
    const own = listed(fields, 'Tags');
    for (const tag of [...listed(fields, 'SharedTags'), ...own.filter((each) => !NAMED.test(each))])
      shared.set(tag, new Set([...(shared.get(tag) ?? []), build]));
    for (const tag of own) if (NAMED.test(tag)) pinned.add(tag);
  }
  const sorted = (set) => [...set].sort((a, b) => a - b);
  return {
    shared: new Map([...shared].map(([tag, builds]) => [tag, { builds: sorted(builds), linux: linux.has(tag) }])),
    pinned,
  };
}

/** All states of a file, oldest first. */
function history(file) {
  const commits = lines(['log', '--first-parent', '--reverse', '--format=%H %cs', '--', file]).map((line) =>
    line.split(' '),
  );
  const blobs = git(['cat-file', '--batch'], `${commits.map(([commit]) => `${commit}:${file}`).join('\n')}\n`);
  let at = 0;
  return commits.map(([, date]) => {
    const end = blobs.indexOf('\n', at);
    const head = blobs.subarray(at, end).toString().split(' ');
    const size = head.at(-1) === 'missing' ? -1 : Number(head[2]);
    const text = size < 0 ? '' : blobs.subarray(end + 1, end + 1 + size).toString();
    at = size < 0 ? end + 1 : end + 1 + size + 1;
    return { date, ...stateOf(text) };
  });
}

/** The same whatever was found first, so that equal rows have equal text. */
function sortedKeys(value) {
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sortedKeys(value[name])]));
}

function rowsOf(file) {
  const versions = new Map();
  const of = (version) => {
    if (!versions.has(version)) versions.set(version, {});
    return versions.get(version);
  };
  const states = history(file);
  const today = states.at(-1);
  const before = new Map();
  for (const { date, shared, pinned } of states) {
    for (const [tag, { builds, linux }] of shared) {
      const [, head, kind] = TAG.exec(tag) ?? [null, tag, null];
      const live = today.shared.has(tag);
      const what = kind === null ? (linux ? 'mixed' : 'windows') : kind.toLowerCase();
      const row = of(head || 'latest');
      if (kind === null) {
        delete row.mixed;
        delete row.windows;
        row[what] = { builds, live };
      } else row[what] = { ...row[what], list: builds, live };
      const text = `${builds}`;
      if (before.has(tag) && before.get(tag) !== text) row.since = date;
      before.set(tag, text);
    }
    for (const tag of pinned) {
      const [, head, kind, release] = TAG.exec(tag) ?? [];
      if (release === undefined) continue;
      const build = BUILDS.get(release.toLowerCase());
      const row = of(head || 'latest');
      row[kind.toLowerCase()] ??= {};
      const one = row[kind.toLowerCase()];
      one.ever = [...new Set([...(one.ever ?? []), build])].sort((a, b) => a - b);
      if (today.pinned.has(tag)) one.now = [...new Set([...(one.now ?? []), build])].sort((a, b) => a - b);
    }
  }
  const groups = new Map();
  for (const [version, row] of versions) {
    const key = JSON.stringify(sortedKeys(row));
    groups.set(key, [...(groups.get(key) ?? []), version]);
  }
  const rows = [...groups].map(([key, names]) => ({ versions: names.sort().join(' '), ...JSON.parse(key) }));
  return rows.sort((a, b) => (a.versions < b.versions ? -1 : 1));
}

const files = new Set(
  lines(['log', '--format=', '--name-only', '-G', 'windowsservercore|nanoserver', '--', 'library']).filter((name) =>
    name.startsWith('library/'),
  ),
);
const [commit, asOf] = lines(['log', '-1', '--format=%h %cs'])[0].split(' ');
const repositories = [...files].sort().map((file) => [file.slice('library/'.length), rowsOf(file)]);
const text = repositories.map(
  ([name, rows]) =>
    `  {"repository": "docker.io/library/${name}", "rows": [\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]}`,
);
writeFileSync(
  new URL('../src/data/official-tags.json', import.meta.url),
  `{\n"asOf": "${asOf}",\n"source": "docker-library/official-images@${commit}",\n"repositories": [\n${text.join(',\n')}\n]\n}\n`,
);
