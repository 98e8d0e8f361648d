/// <reference lib="dom" />
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/judge/report.js';
import { TOOL } from '../../src/tool.js';
import { HAS_CHROMIUM, HOW_TO_INSTALL, launch } from './chromium.js';
import { githubPage, type Theme } from './github-page.js';
import { BLOB, examples, goldenReport, summary } from './reports.js';

test('a browser is there where all parts are required', () => {
  if (process.env.REQUIRE_ALL_PARTS) expect(HAS_CHROMIUM, HOW_TO_INSTALL).toBe(true);
  if (!HAS_CHROMIUM) console.warn(`left out: the summary in a browser (${HOW_TO_INSTALL})`);
});

/** The column of a job summary on a wide screen, and a phone's. */
const SCREENS: readonly (readonly [name: string, width: number, theme: Theme])[] = [
  ['desktop', 1012, 'light'],
  ['phone', 390, 'dark'],
];

/** Enough to have them opened and looked at; the folder stays. */
const SHOTS = HAS_CHROMIUM ? mkdtempSync(join(tmpdir(), 'summary-')) : '';

const GOLDEN = ['mixed', 'decided', 'hostile', 'wide', 'fine', 'nothing'];

describe.skipIf(!HAS_CHROMIUM)('the summary as GitHub shows it', () => {
  let browser: Browser;
  const reports = new Map<string, Report>(GOLDEN.map((name) => [name, goldenReport(name)]));

  beforeAll(async () => {
    browser = await launch();
    reports.set('examples', await examples());
    console.info(`screenshots: ${SHOTS}`);
  });
  afterAll(() => browser?.close());

  async function open(markdown: string, width = 1012, theme: Theme = 'light'): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    // Nothing of a summary is fetched from anywhere.
    await page.route(/^(?!about:)/, (route) => route.abort());
    await page.setContent(githubPage(markdown, theme));
    return page;
  }

  test.each([...GOLDEN, 'examples'].flatMap((name) => SCREENS.map((screen) => [name, ...screen] as const)))(
    '%s fits %s',
    async (name, screen, width, theme) => {
      const page = await open(summary(reports.get(name)!), width, theme);
      await unfold(page);
      await page.screenshot({ path: join(SHOTS, `${name}-${screen}.png`), fullPage: true });
      expect(await sticksOut(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
      const [needed, given] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      expect(needed).toBeLessThanOrEqual(given!);
      // Twelve hosts by their names have no room: that table alone has a bar to scroll it.
      if (screen === 'desktop') expect(await scrolledTables(page)).toHaveLength(name === 'wide' ? 1 : 0);
      await page.close();
    },
  );

  test('the checks find what does not fit', async () => {
    const page = await open('| a | b |\n| - | - |\n| x | y |\n');
    await page.addStyleTag({ content: 'td { max-width: 20px; white-space: nowrap }' });
    await page.evaluate(() => {
      document.querySelector('td')!.textContent = 'longer than its cell';
      document.querySelector('table')!.insertAdjacentHTML('afterend', '<p style="width: 3000px">wide</p>');
      document.body.insertAdjacentHTML('beforeend', '<p style="overflow: hidden; height: 3px">half of it</p>');
    });
    expect(await sticksOut(page)).toEqual(['td: longer than its cell', 'p: wide']);
    expect(await cutOff(page)).toEqual(['p: half of it']);
    await page.close();
  });

  test('the first screen says what will not run, where, and what to change', async () => {
    const page = await open(summary(await examples()));
    const seen = await page.evaluate(() => {
      const inside = (element: Element) => element.getBoundingClientRect().bottom <= window.innerHeight;
      const parts = [...document.querySelectorAll('h2, td, pre')].filter(inside);
      return parts.map((element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim());
    });
    expect(seen[0]).toMatch(/\d errors/);
    expect(seen.find((words) => words.includes('servercore:ltsc2025'))).toMatch(
      /agent\/Dockerfile:2 .*change to ltsc2022 for ltsc2022/,
    );
    expect(seen).toContain('❌ cannot run');
    await page.close();
  });

  test.each(['examples', 'mixed', 'decided', 'wide'])('%s: every link leads somewhere', async (name) => {
    const given = reports.get(name)!;
    const page = await open(summary(given));
    const links = await page.evaluate(() => [...document.querySelectorAll('a')].map((a) => a.href));
    expect(links.length).toBeGreaterThan(0);
    const dead = links.filter((href) => !leadsSomewhere(href, given, name === 'examples'));
    expect(dead).toEqual([]);
    await page.close();
  });

  test('folds are folded, and open', async () => {
    const page = await open(summary(reports.get('decided')!));
    const folds = await page.locator('details').count();
    expect(folds).toBeGreaterThan(2);
    expect(await page.locator('details[open]').count()).toBe(0);
    for (const words of ['It fails with 0xc0370101', 'replaced in Q1']) {
      const hidden = page.getByText(words).last();
      expect(await hidden.isVisible()).toBe(false);
      await unfold(page);
      expect(await hidden.isVisible()).toBe(true);
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = false;
      });
    }
    await page.close();
  });
});

function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
}

/** Texts that reach out of their cell, or out of the column. What scrolls by itself may: GitHub's tables and code blocks. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const out: string[] = [];
    const right = document.documentElement.clientWidth;
    for (const element of document.querySelectorAll<HTMLElement>(
      'td, th, p, li, h2, h3, h4, summary, p code, li code',
    )) {
      const cell = element.closest('td, th');
      const over = cell ? element.scrollWidth > element.clientWidth + 1 && element === cell : false;
      if (over || (cell === null && element.getBoundingClientRect().right > right + 1))
        out.push(`${element.tagName.toLowerCase()}: ${element.innerText.slice(0, 60)}`);
    }
    return out;
  });
}

/** Elements that hide a part of what they hold, with no way to scroll to it. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const wide = ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
        const high = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
        return wide || high;
      })
      .map((element) => `${element.tagName.toLowerCase()}: ${element.innerText.slice(0, 60)}`),
  );
}

function scrolledTables(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('table')]
      .filter((table) => table.scrollWidth > table.clientWidth)
      .map((table) => table.scrollWidth),
  );
}

const ROOT = new URL('../../', import.meta.url);
const RULE_PAGES = `${TOOL.repository}/blob/main/docs/rules/`;
/** The golden reports cite the pages that rules rest on; those are checked where the rules are. */
const CITED = 'https://learn.microsoft.com/';

/** Whether a link is to a line that the report speaks of (and that is there, where the files are), or to a page that exists. */
function leadsSomewhere(href: string, given: Report, onDisk: boolean): boolean {
  if (href.startsWith(RULE_PAGES)) {
    const page = href.slice(RULE_PAGES.length);
    return readdirSync(new URL('docs/rules', ROOT)).includes(page);
  }
  if (!href.startsWith(BLOB)) return href.startsWith(CITED);
  const [path = '', line = ''] = href.slice(BLOB.length).split('#L');
  const file = decodeURIComponent(path);
  const places = [
    ...given.builds.flatMap(({ dockerfile, images }) => images.map((each) => `${dockerfile}:${each.line}`)),
    ...(given.workloads ?? []).flatMap(({ file, line, containers, findings }) =>
      [line, ...containers.map((each) => each.line), ...findings.map((each) => each.line)].map(
        (each) => `${file}:${each}`,
      ),
    ),
    ...given.problems.map((problem) => `${problem.file}:${Math.max(1, problem.line)}`),
  ];
  if (!places.includes(`${file}:${line}`)) return false;
  if (!onDisk) return true;
  const url = new URL(`examples/${file}`, ROOT);
  if (!existsSync(url)) return false;
  const text = readFileSync(url, 'utf8').split('\n')[Number(line) - 1] ?? '';
  return /Dockerfile/.test(file) ? /^\s*FROM\s/i.test(text) : text.trim() !== '';
}
