// What Microsoft's registry holds under the release tags of the base images. The product itself asks: politely, with a
// cache by digest, through mirrors, and with the words that its users would see.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const REGISTRY = 'mcr.microsoft.com';

/**
 * @returns {{ reference: string, build: number, seen: { build: number, revision: number }[] | null }[]} for each release tag of the
 * table its build there, and what its entries say; null where it could not be asked.
 */
export function baseImages({ releases }, { command, cache, mirrors }) {
  const tags = releases.flatMap(({ build, images }) =>
    images.flatMap(({ repository, tags }) =>
      tags.map((tag) => ({ reference: `${REGISTRY}/${repository}:${tag}`, build })),
    ),
  );
  const answers = answersTo(
    tags.map(({ reference }) => reference),
    [
      command,
      'check',
      ...['--format', 'json', '--resolve', 'registry', '--registry-timeout', '900', '--fail-on', 'never'],
      ...['--target', 'ltsc2022'],
      ...(cache === undefined ? [] : ['--cache', cache]),
      ...mirrors.flatMap((mirror) => ['--registry-mirror', mirror, '--registry', mirror.split('=').at(-1)]),
    ],
  );
  return tags.map((tag) => ({ ...tag, seen: answers.get(tag.reference) ?? null }));
}

function answersTo(references, args) {
  const folder = mkdtempSync(join(tmpdir(), 'refresh-'));
  try {
    references.forEach((reference, index) => {
      mkdirSync(join(folder, String(index)));
      writeFileSync(join(folder, String(index), 'Dockerfile'), `FROM ${reference}\n`);
    });
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(`the check ended with ${status}: ${stderr}`);
    const images = JSON.parse(stdout).builds.flatMap((build) => build.images);
    return new Map(
      images
        .filter(({ resolved }) => resolved?.by === 'registry')
        .map(({ reference, resolved }) => [reference, resolved.variants.flatMap(versionOf)]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function versionOf({ os, osVersion }) {
  const [, build, revision] = /^10\.0\.(\d+)\.(\d+)/.exec(osVersion ?? '') ?? [];
  return os === 'windows' && build !== undefined ? [{ build: Number(build), revision: Number(revision) }] : [];
}

/**
 * Rows [build, revision, KB, date, letters] with what was seen in images: a new row where the revision is new (its KB and day are
 * not known, and no host is known to have it: IC), the letter I where it was known of hosts alone.
 */
export function withSeenRevisions(text, bases, today) {
  const changes = [];
  const contradictions = [];
  let lines = text.split('\n');
  for (const { reference, build, seen } of bases) {
    if (seen === null) {
      contradictions.push(`${reference} could not be asked`);
      continue;
    }
    for (const each of seen) {
      if (each.build !== build)
        contradictions.push(`${reference} holds 10.0.${each.build}.${each.revision}, the table says ${build}`);
      else {
        const changed = withRow(lines, each);
        if (changed !== lines) changes.push(`10.0.${each.build}.${each.revision} was seen in ${reference}`);
        lines = changed;
      }
    }
  }
  if (contradictions.length === 0) lines = lines.map((line) => line.replace(/^("asOf": ")[^"]+/, `$1${today}`));
  return { text: lines.join('\n'), changes, contradictions };
}

function withRow(lines, { build, revision }) {
  const rows = lines.map(rowOf);
  const same = rows.findIndex((row) => row?.[0] === build && row[1] === revision);
  if (same >= 0) {
    const letters = rows[same][4];
    if (/[IWH]/.test(letters)) return lines;
    return lines.with(
      same,
      lines[same].replace(/""(\],?)$|"([A-Z]+)"(\],?)$/, (_, end, had, after) => `"${had ?? ''}I"${end ?? after}`),
    );
  }
  const before = rows.findLastIndex(
    (row) => row !== null && (row[0] < build || (row[0] === build && row[1] < revision)),
  );
  if (before < 0) return lines;
  // The last row of the list has no comma.
  const comma = lines[before].endsWith(',');
  const row = `[${build},${revision},null,null,"IC"]${comma ? ',' : ''}`;
  return lines.with(before, comma ? lines[before] : `${lines[before]},`).toSpliced(before + 1, 0, row);
}

function rowOf(line) {
  return /^\[\d/.test(line) ? JSON.parse(line.replace(/,$/, '')) : null;
}
