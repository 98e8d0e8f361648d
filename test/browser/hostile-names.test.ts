import { expect, test } from 'vitest';
import type { Report } from '../../src/judge/report.js';
import { build, host, image, mismatch, report } from '../report/samples.js';
import { toHtml } from './github-page.js';
import { summary } from './reports.js';

test.each([
  '<img src=https://x.example/p.png onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</td></tr></table><h1>x',
  '</code></pre></article>',
  '<details open><summary>x</summary>',
  '</details></details>',
  '[x](https://x.example)',
  '![x](https://x.example/p.png)',
  'https://x.example/y',
  'HTTP://x.example/y',
  'www.x.example',
  'mail@x.example',
  'mailto:mail@x.example',
  '@team and @octo/team',
  'a@team',
  'see #12 and octo/app#12 and GH-12',
  'a|b\\|c',
  '`code` ``` ~~~',
  '```\n</code>',
  '**b** _i_ ~~s~~',
  '&lt;b&gt; &amp; &#64;team &commat;team',
  '[x]: https://x.example',
  '> [!WARNING]',
  '<!-- -->',
  '# h',
  '1. one',
  '1) one',
  '- item',
  '+ item',
  '- [x] task',
  '---',
  '===',
  '~~~',
  '    code',
  '[^1]',
  '$x$ and $y$',
  '\u202eabc\u2066',
  '<https://x.example>',
  '<a@x.example>',
  'trailing \\',
  'C:\\app\\',
])('%j adds no element, link or mention to the summary', (name) => {
  const html = toHtml(summary(reportOf(name)));
  // What may hold a variable is not offered to be pasted, and long names are shown in other places than short ones.
  const plain = (name.includes('$') ? '$' : 'n').padEnd(name.length, 'n');
  expect(elements(html)).toEqual(elements(toHtml(summary(reportOf(plain)))));
});

/** Too long for the head of a column, whatever is in front of it. */
const LONG = 'n'.repeat(25);

/** A report with the name wherever others choose one. */
function reportOf(name: string): Report {
  const moved = { rule: 'moved-repository', severity: 'warning', message: name } as const;
  const client = { rule: 'client-host', severity: 'notice', message: name } as const;
  const advice = { baseImages: [name], hyperv: true, nodeSelector: { [name]: name } };
  const said = { message: `${name} is old.`, ways: [`write FROM ${name}`, name] };
  const results = [
    mismatch({ target: `${name} ${LONG}`, ...said, advice, notes: [moved, client] }),
    mismatch({ target: `${name} 2`, message: name, advice, docs: `https://x.example/${name}` }),
    mismatch({ target: `${name} 3`, severity: 'off', ignored: { reason: name, where: name } }),
  ];
  return report({
    targets: results.map(({ target }) => host({ name: target })),
    builds: [
      build({ dockerfile: name, images: [image({ reference: name, written: name, results })] }),
      build({
        dockerfile: name,
        images: [image({ reference: name, line: 9, results: [mismatch({ verdict: 'not-windows', severity: 'off' })] })],
      }),
    ],
    problems: [
      { file: name, line: 1, message: name, severity: 'error' },
      { file: '', line: 0, message: name, severity: 'notice' },
    ],
  });
}

/** How many there are of each element, links by where they lead. Where a name may break, and what stops mathematics, differs with it. */
function elements(html: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [, tag] of html.matchAll(/<((?:a href="[a-z]+:(?:\/\/[^/"]*)?)|[a-z]\w*)/g)) {
    if (tag !== 'wbr' && tag !== 'span') counts[tag!] = (counts[tag!] ?? 0) + 1;
  }
  return counts;
}
