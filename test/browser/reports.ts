import { readFileSync } from 'node:fs';
import type { Report } from '../../src/judge/report.js';
import { SUMMARY_LIMIT, toMarkdown } from '../../src/report/markdown.js';
import { checkFixture } from '../judge/run.js';
import { readReport } from '../report/samples.js';

/** Where links to the checked repository lead. */
export const BLOB = 'https://github.com/acme/shop/blob/0123abc/';

export function summary(report: Report): string {
  const link = (file: string, line: number) => `${BLOB}${file.split('/').map(encodeURIComponent).join('/')}#L${line}`;
  return toMarkdown(report, { name: null, link, limit: SUMMARY_LIMIT });
}

/** A report of test/fixtures/report. */
export function goldenReport(name: string): Report {
  const url = new URL(`../fixtures/report/${name}.report.json`, import.meta.url);
  return readReport(readFileSync(url, 'utf8'));
}

/** examples/, checked as its README says. */
export function examples(): Promise<Report> {
  return checkFixture('../../../examples', { targets: ['ltsc2022', 'AKS Windows2025', 'prod = 10.0.17763.5329'] });
}
