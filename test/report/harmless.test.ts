import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cut,
  escapeData,
  escapeProperty,
  forCodeCell,
  forFence,
  forHref,
  forLog,
  forMarkdown,
  visible,
} from '../../src/report/harmless.js';
import { hostileText } from './hostile.js';

test.each([
  ['plain', 'web/Dockerfile:4 FROM a:b', 'web/Dockerfile:4 FROM a:b'],
  ['line ends', 'a\r\nb\u2028c\u0085d', 'a\\r\\nb\\u{2028}c\\u{85}d'],
  ['right to left', '\u202eabc\u2066\u200f', '\\u{202e}abc\\u{2066}\\u{200f}'],
  ['zero width', 'a\u200bb\ufeff', 'a\\u{200b}b\\u{feff}'],
  ['ANSI', '\u001b[31mred', '\\u{1b}[31mred'],
  ['half a character', 'a\ud83d', 'a\\u{d83d}'],
  ['a command', '::error::x', '\\::error::x'],
  ['a command after blanks', ' \u00a0::error::x', ' \u00a0\\::error::x'],
  ['no command inside a line', 'a ::error::x', 'a ::error::x'],
  ['the old form', 'a ##[error]x', 'a #\\#[error]x'],
  ['more hashes', '####[group]', '###\\#[group]'],
  ['Azure Pipelines', 'a ##vso[task.complete]', 'a #\\#vso[task.complete]'],
])('forLog: %s', (_, text, expected) => {
  expect(forLog(text)).toBe(expected);
});

test.each([
  ['variables are no mathematics', '$A:$B', '<span>$</span>A:<span>$</span>B'],
  ['mention', 'ask @team/x', 'ask @&#8203;team/x'],
  ['reference', 'see #123', 'see #&#8203;123'],
  ['reference by letters', 'GH-12, HIGH-12', 'GH-&#8203;12, HIGH-12'],
  ['HTML', '</td><b>&amp;', '&lt;/td&gt;&lt;b&gt;&amp;amp;'],
  ['pipe', 'a|b', 'a&#124;b'],
  ['emphasis', '*a* __b__ ~~c~~ `d`', '\\*a\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~ \\`d\\`'],
  ['image and link', '![a](b) [c](d)', '\\!\\[a\\](b) \\[c\\](d)'],
  ['backslash', 'C:\\Windows', 'C:\\\\Windows'],
  ['bare links', 'https://x.example WWW.x.example', 'https:&#8203;//x.example WWW&#8203;.x.example'],
  ['list', '- a', '\\- a'],
  ['numbered list', '1. a', '1\\. a'],
  ['a version is not a list', '10.0.17763', '10.0.17763'],
  ['line end', 'a\n# b', 'a\\\\n#&#8203; b'],
  ['command', '::error::x', '\\::error::x'],
])('forMarkdown: %s', (_, text, expected) => {
  expect(forMarkdown(text)).toBe(expected);
});

test.each([
  ['plain', 'a/b:c-1.0', false, '<code>a/b:c-1.0</code>'],
  ['breaks', 'r.io/b:c', true, '<code>r.io/<wbr>b:<wbr>c</code>'],
  ['no break at the end', 'a/', true, '<code>a/</code>'],
  ['pipe', 'a|b', false, '<code>a&#124;b</code>'],
  ['HTML', '<b a="1">&', false, '<code>&lt;b a=&quot;1&quot;&gt;&amp;</code>'],
  ['Markdown', '*a*_`b`', false, '<code>&#42;a&#42;&#95;&#96;b&#96;</code>'],
  ['line end', 'a\nb', false, '<code>a&#92;nb</code>'],
  ['link', 'https://x', false, '<code>https&#58;<wbr>//x</code>'],
  ['site', 'www.x', false, '<code>www<wbr>&#46;x</code>'],
  ['address', 'a@x.example', false, '<code>a&#64;<wbr>x.example</code>'],
  ['line', 'a/b:7', true, '<code>a/<wbr>b:7</code>'],
  ['tag', 'a/b:ltsc2022', true, '<code>a/<wbr>b:<wbr>ltsc2022</code>'],
])('forCodeCell: %s', (_, text, breaks, expected) => {
  expect(forCodeCell(text, breaks)).toBe(expected);
});

test.each([
  ['https://example.com/a?b=1&c#d', 'https://example.com/a?b=1&amp;c#d'],
  ['https://example.com/"><script>|`', 'https://example.com/%22%3E%3Cscript%3E%7C%60'],
  ['https://example.com/a\nb', 'https://example.com/ab'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['//example.com', null],
  ['https://', null],
  ['', null],
])('forHref(%j)', (url, expected) => {
  expect(forHref(url)).toBe(expected);
});

describe('forFence', () => {
  test('is longer than any run of backticks inside', () => {
    expect(forFence(['a ```` b', '`'], 'text')).toBe('`````text\na ```` b\n`\n`````');
  });
  test('holds no command', () => {
    expect(forFence(['::error::x', '##[group]'], '')).toBe('```\n\\::error::x\n#\\#[group]\n```');
  });
});

test.each([
  ['a%b\r\nc:d,e', 'a%25b%0D%0Ac:d,e', 'a%25b%0D%0Ac%3Ad%2Ce'],
  ['%0A', '%250A', '%250A'],
])('escapes of workflow commands: %j', (text, data, property) => {
  expect(escapeData(text)).toBe(data);
  expect(escapeProperty(text)).toBe(property);
});

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['😀😀', 4, '😀😀'],
  ['😀😀', 3, '😀…'],
  ['😀😀', 2, '…'],
  ['abc', 0, ''],
])('cut(%j, %i)', (text, max, expected) => {
  expect(cut(text, max)).toBe(expected);
});

describe('of any text', () => {
  test('a log line stays one line without command or invisible character, and forLog changes it no more', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = forLog(text);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(line.trimStart().startsWith('::')).toBe(false);
        expect(line).not.toContain('##[');
        expect(forLog(line)).toBe(line);
      }),
    );
  });

  test('Markdown holds no structure', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const bare = forMarkdown(text)
          .replaceAll('<span>$</span>', '')
          .replace(/\\[^\p{L}\p{N}\s]/gu, '');
        expect(bare).not.toMatch(/[|`*_~<>[\]!$\n]|@(?!&#8203;)|(?<!&)#(?!&#8203;|\d)/);
      }),
    );
  });

  test('a code cell holds no structure', () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (text, breaks) => {
        const inner = forCodeCell(text, breaks).slice('<code>'.length, -'</code>'.length).replaceAll('<wbr>', '');
        expect(inner).not.toMatch(/[|`*_~<>[\]!$@\\\n"]|&(?!(?:#\d+|amp|lt|gt|quot);)/);
      }),
    );
  });

  test('cut never exceeds its limit nor splits a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, max) => {
        const short = cut(text, max);
        expect(short.length).toBeLessThanOrEqual(max);
        expect(short).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  test('visible is linear on long input', () => {
    expect(visible('\u202e'.repeat(200_000))).toHaveLength(8 * 200_000);
    expect(forLog(`${' '.repeat(200_000)}${'#'.repeat(200_000)}`)).toHaveLength(400_000);
  });
});
