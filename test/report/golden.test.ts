import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Report } from '../../src/judge/report.js';
import { selectAnnotations, toAnnotations, toWorkflowCommands } from '../../src/report/annotations.js';
import { toAzure } from '../../src/report/azure.js';
import { toGitLab } from '../../src/report/gitlab.js';
import { toJson } from '../../src/report/json.js';
import { toJUnit } from '../../src/report/junit.js';
import { SUMMARY_LIMIT, toMarkdown } from '../../src/report/markdown.js';
import { toText } from '../../src/report/text.js';
import { readReport } from './samples.js';

const FOLDER = new URL('../fixtures/report/', import.meta.url);

const link = (file: string, line: number) =>
  `https://github.com/acme/shop/blob/0123abc/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`;

/** What a leg of a matrix would call itself. */
const NAMES: Readonly<Record<string, string>> = { decided: 'images (ltsc2019, windows-2022)' };

const FORMATS: Readonly<Record<string, (report: Report, name: string) => string>> = {
  txt: (report) => toText(report, { colour: false, width: 80, verbose: false, quiet: false }),
  'verbose.txt': (report) => toText(report, { colour: false, width: 100, verbose: true, quiet: false }),
  'quiet.txt': (report) => toText(report, { colour: false, width: 80, verbose: false, quiet: true }),
  md: (report, name) => toMarkdown(report, { name: NAMES[name] ?? null, link, limit: SUMMARY_LIMIT }),
  json: toJson,
  'gitlab.json': toGitLab,
  'junit.xml': toJUnit,
  azure: toAzure,
  commands: (report) => toWorkflowCommands(selectAnnotations(toAnnotations(report), 10)),
};

/** `UPDATE_GOLDEN=1` writes the files anew; look at the difference before committing it. */
const CASES = ['mixed', 'decided', 'hostile', 'wide', 'fine', 'nothing'].flatMap((name) =>
  Object.keys(FORMATS).map((format) => [name, format] as const),
);

test.each(CASES)('%s.%s', (name, format) => {
  const report = readReport(readFileSync(new URL(`${name}.report.json`, FOLDER), 'utf8'));
  const actual = FORMATS[format]!(report, name);
  const golden = new URL(`${name}.${format}`, FOLDER);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, actual);
  expect(existsSync(golden), `${golden.pathname} is missing`).toBe(true);
  expect(actual).toBe(readFileSync(golden, 'utf8'));
});
