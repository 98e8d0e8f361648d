// Which Windows GitHub's runners have, by the READMEs of https://github.com/actions/runner-images.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Label -> the README that its image has. `windows-latest` is whatever its own row says. */
const READMES = {
  'windows-2022': 'Windows2022-Readme.md',
  'windows-2025': 'Windows2025-Readme.md',
  'windows-2025-vs2026': 'Windows2025-VS2026-Readme.md',
  'windows-11-arm': 'Windows11-Arm64-Readme.md',
  'windows-11-vs2026-arm': 'Windows11-VS2026-Arm64-Readme.md',
};
const SOURCE = 'https://raw.githubusercontent.com/actions/runner-images/main/images/windows/';

/** @returns {Promise<{ label: string, version: string | null }[]>} version null where its README cannot be had or read. */
export function runnerImages(folder) {
  return Promise.all(
    Object.entries(READMES).map(async ([label, file]) => {
      const text = folder === null ? await fetched(`${SOURCE}${file}`) : onDisk(join(folder, file));
      const [, build, revision] = /^- OS Version: 10\.0\.(\d+)(?: Build |\.)(\d+)/m.exec(text ?? '') ?? [];
      return { label, version: build === undefined ? null : `10.0.${build}.${revision}` };
    }),
  );
}

async function fetched(url) {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(30_000) });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}

function onDisk(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Writes `observed` of the labels' rows anew; another build than the row's is for a person to look at. */
export function withObserved(text, runners, today) {
  const changes = [];
  const contradictions = [];
  let lines = text.split('\n');
  for (const { label, version } of runners) {
    const at = lines.findIndex((line) => line.startsWith(`{"name":${JSON.stringify(label)},`));
    const [, build] = /"build":(\d+)/.exec(lines[at] ?? '') ?? [];
    if (version === null) contradictions.push(`no version of ${label} could be had`);
    else if (build === undefined) contradictions.push(`${label} is in no row; it has ${version}`);
    else if (version.split('.')[2] !== build) contradictions.push(`${label} has ${version}, its row says ${build}`);
    else {
      const line = lines[at].replace(/("observed":")[^"]+/, `$1${version}`);
      if (line !== lines[at]) changes.push(`${label} has ${version}`);
      lines = lines.with(at, line);
    }
  }
  if (contradictions.length === 0) lines = lines.map((line) => line.replace(/^("asOf": ")[^"]+/, `$1${today}`));
  return { text: lines.join('\n'), changes, contradictions };
}
