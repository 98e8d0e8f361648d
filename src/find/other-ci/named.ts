import { CONFIG_FILE } from '../../words/config-file.js';
import { speaksOfImageBuild } from '../scripts.js';
import type { FileDeclares } from '../source.js';
import { unmarked } from '../unknown.js';

/** What Jenkins has for `docker build`. */
const OF_JENKINS = /\bdocker\.build[ \t]?\(|\bdockerfile[ \t]?(?:true|\{)/i;
const MOST_LINES = 10;

/** A file that is seen and not read: each line of it that builds an image, else that none does. */
export function namedPipeline(file: string, text: string): FileDeclares {
  const lines = unmarked(text).split('\n');
  const found = lines.flatMap((written, index) =>
    builds(written.slice(0, 2_000)) && !/^\s*(?:\/\/|#|\*)/.test(written.slice(0, 200))
      ? [{ line: index + 1, written }]
      : [],
  );
  if (found.length === 0) {
    const message = 'This pipeline is not read: it names no docker build, but a script that it calls may hold one.';
    return { builds: [], unread: [{ file, line: 1, message, dockerfile: null, windows: false }] };
  }
  const more = found.length > MOST_LINES ? ` (so do ${found.length - MOST_LINES} more lines)` : '';
  return {
    builds: [],
    unread: found.slice(0, MOST_LINES).map(({ line, written }, index) => ({
      file,
      line,
      message: `An image is built here${index === MOST_LINES - 1 ? more : ''}, but pipelines of this kind are not read: ${short(written)}. Say how under builds in ${CONFIG_FILE}.`,
      dockerfile: null,
    })),
  };
}

function builds(line: string): boolean {
  return speaksOfImageBuild(line) || OF_JENKINS.test(line);
}

function short(written: string): string {
  const text = written.trim().replace(/\s+/g, ' ');
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
