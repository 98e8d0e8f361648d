/// <reference lib="dom" />
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Annotation, toAnnotations } from '../../src/report/annotations.js';
import { HAS_CHROMIUM, HOW_TO_INSTALL, launch } from './chromium.js';
import { githubPage, page } from './github-page.js';
import { examples, summary } from './reports.js';

const ROOT = new URL('../../', import.meta.url);
const IMAGES = new URL('docs/images/', ROOT);
const README = readFileSync(new URL('README.md', ROOT), 'utf8');
const MOST_BYTES = 200_000;
/** High enough for the table and the first change. */
const MOST_PIXELS = 1_075;

test.each(['summary.png', 'annotations.png'])('%s is in the README, and small', (name) => {
  expect(README).toContain(`](docs/images/${name})`);
  const bytes = readFileSync(new URL(name, IMAGES));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.length).toBeLessThan(MOST_BYTES);
});

/** `npm run picture`: the README's pictures, from what examples/ gives now. */
describe.runIf(process.env.UPDATE_PICTURES === '1')('drawing', () => {
  let browser: Browser;
  beforeAll(async () => {
    expect(HAS_CHROMIUM, HOW_TO_INSTALL).toBe(true);
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test('the summary, down to the first change', async () => {
    const view = await browser.newPage({ viewport: { width: 1012, height: 2000 } });
    await view.setContent(githubPage(summary(await examples()), 'light'));
    const height = await view.evaluate(() => document.querySelector('details')!.getBoundingClientRect().bottom + 16);
    const clip = { x: 0, y: 0, width: 1012, height: Math.min(height, MOST_PIXELS) };
    await view.screenshot({ path: pathOf('summary.png'), clip });
  });

  test('an annotation in a diff', async () => {
    const annotations = toAnnotations(await examples());
    const chosen = annotations.find(({ file }) => file.startsWith('agent/'));
    const view = await browser.newPage({ viewport: { width: 1012, height: 800 } });
    await view.setContent(page(diff(chosen!), 'light', DIFF_STYLE));
    await view.locator('main').screenshot({ path: pathOf('annotations.png') });
  });
});

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, IMAGES));
}

const KINDS = { error: 'Check failure', warning: 'Check warning', notice: 'Check notice' } as const;

/** A new file as a pull request shows it, with the annotation below its last line. */
function diff({ file, endLine, level, title, message }: Annotation): string {
  const path = new URL(`examples/${file}`, ROOT);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : [];
  const row = (text: string, index: number) => `<tr><td>${index + 1}</td><td>+ ${escaped(text)}</td></tr>`;
  const box = `<tr><td colspan="2"><section class="${level}">
<p>${KINDS[level]} on line ${endLine} in examples/${escaped(file)}</p><p class="by">GitHub Actions / windows-containers</p>
<p><b>${escaped(title)}</b></p><pre>${escaped(message)}</pre></section></td></tr>`;
  return `<main><header>examples/${escaped(file)}</header><table>
${lines.slice(0, endLine).map(row).join('')}${box}${lines
  .slice(endLine)
  .map((text, index) => row(text, index + endLine))
  .join('')}
</table></main>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

const DIFF_STYLE = `
main { width: 980px; margin: 16px; border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; color: #1f2328 }
header { padding: 10px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; font: 600 12px monospace }
table { width: 100%; border-collapse: collapse; font: 12px/20px monospace }
td { padding: 0 10px; background: #dafbe1; white-space: pre-wrap }
td:first-child { width: 40px; text-align: right; background: #aceebb; color: #59636e }
td[colspan] { padding: 8px 10px; text-align: left; background: #f6f8fa; color: #1f2328; white-space: normal }
section { padding: 10px 16px; border: 1px solid #d1d9e0; border-left: 4px solid; border-radius: 6px; background: #fff; font: 13px/20px sans-serif }
section.error { border-left-color: #cf222e } section.warning { border-left-color: #9a6700 } section.notice { border-left-color: #0969da }
section p { margin: 0 0 4px } section .by { color: #59636e; font-size: 12px; margin-bottom: 10px }
section pre { margin: 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere }
`;
