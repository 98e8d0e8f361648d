import type { Report } from '../judge/report.js';
import { type RuleId, ruleName } from '../rules/rule-table.js';
import { inWords } from '../words/list.js';
import type { Cause } from './cause.js';
import { fixText, othersText, sentence, whyText } from './cause-words.js';
import { targetName } from './finding.js';
import { cut, forCodeCell, forFence, forHref, forMarkdown } from './harmless.js';
import { otherImages } from './image-rows.js';
import { KNOWN } from './known.js';
import type { PlaceText } from './markdown-table.js';
import type { Chapter, Section } from './room.js';
import { count } from './titles.js';
import { titleOf } from './workload-rows.js';

const SYMBOLS = { error: '❌', warning: '⚠️', notice: 'ℹ️', off: '' } as const;

/** Characters of one message; longer ones were written by somebody else. */
const MESSAGE_LIMIT = 4000;

/** Places that one finding names; the JSON report has all. */
const PLACES = 20;

/** Everything below the table: what to change, what could not be checked, notices, what is not Windows. */
export function chaptersOf(report: Report, causes: readonly Cause[], place: PlaceText): Chapter[] {
  const findings = causes.filter(({ rule }) => rule !== null);
  const serious = findings.filter(({ severity }) => severity !== 'notice');
  const notices = findings.filter(({ severity }) => severity === 'notice');
  const problems = causes.filter(({ rule }) => rule === null);
  const ignored = [...ignoredFindings(report, place), ...ignoredOfWorkloads(report, place)];
  const others = notWindows(report, place);
  return [
    {
      noun: 'finding',
      open: '### What to change\n\n',
      close: '',
      sections: serious.map((cause) => findingSection(cause, place)),
    },
    {
      noun: 'problem',
      open: '### Problems\n\n',
      close: '\n',
      sections: problems.map((cause) => problemSection(cause, place)),
    },
    {
      noun: 'notice',
      ...fold(`Notices (${notices.length})`),
      sections: notices.map((cause) => noticeSection(cause, place)),
    },
    { noun: 'ignored finding', ...fold(`Ignored (${ignored.length})`), sections: ignored },
    { noun: 'non-Windows image', ...fold(`Not Windows (${others.length})`), sections: others },
  ];
}

/** A folded block; GitHub reads Markdown in it only after a blank line. */
function fold(summary: string): { open: string; close: string } {
  return { open: `<details><summary>${summary}</summary>\n\n`, close: '\n</details>\n\n' };
}

/** What is wrong and what to do; why is folded, for it is long. */
function findingSection(cause: Cause, place: PlaceText): Section {
  const { severity, rule, claim, others, paste, docs, known } = cause;
  const fix = fixText(cause);
  const where = placesOf(cause, place);
  const name = rule === null ? '' : `${ruleName(rule)} (<code>${rule}</code>)`;
  const parts = [
    `#### ${SYMBOLS[severity]} ${where === '' ? '' : `${where}: `}${name}${known ? ` (${KNOWN})` : ''}`,
    [text(sentence(claim)), ...(fix === '' ? [] : [`**${text(fix)}**`])].join(' '),
    ...(others.length === 0 ? [] : [text(othersText(cause))]),
    ...paste.map(({ lines, language }) => forFence(lines, language)),
  ];
  const why = whyText(cause);
  if (why !== '') {
    const { open, close } = fold('Why');
    parts.push(`${open}${text(why)}\n${close}`.trimEnd());
  }
  const href = forHref(docs);
  if (href !== null && rule !== null) parts.push(moreAbout(rule, href));
  return { severity, text: `${parts.join('\n\n')}\n\n` };
}

function moreAbout(rule: RuleId, href: string): string {
  return `<a href="${href}">More about <code>${rule}</code></a>`;
}

function noticeSection(cause: Cause, place: PlaceText): Section {
  const { severity, rule, claim, known } = cause;
  const where = placesOf(cause, place);
  const told = [sentence(claim), fixText(cause)].filter((part) => part !== '').join(' ');
  const about = rule === null ? '' : ` (<code>${rule}</code>${known ? `, ${KNOWN}` : ''})`;
  return { severity, text: `- ${where === '' ? '' : `${where}: `}${text(told)}${about}\n` };
}

function problemSection(cause: Cause, place: PlaceText): Section {
  const { severity, claim, known } = cause;
  const where = placesOf(cause, place);
  return {
    severity,
    text: `- ${SYMBOLS[severity]} ${severity}: ${where === '' ? '' : `${where}: `}${text(sentence(claim))}${known ? ` (${KNOWN})` : ''}\n`,
  };
}

function placesOf({ places }: Cause, place: PlaceText): string {
  const shown = places.slice(0, PLACES).map(({ file, line }) => place(file, line));
  const more = places.length - shown.length;
  return [...shown, ...(more > 0 ? [`${count(more, 'more place')}`] : [])].filter((each) => each !== '').join(', ');
}

function text(words: string): string {
  return forMarkdown(cut(words, MESSAGE_LIMIT));
}

/** What somebody decided not to act on, with the reason; once for each place, rule and decision. */
function ignoredFindings(report: Report, place: PlaceText): Section[] {
  const found = new Map<string, { readonly head: string; readonly tail: string; readonly targets: Set<string> }>();
  for (const build of report.builds) {
    for (const image of build.images) {
      for (const result of image.results) {
        for (const { rule, ignored } of [result, ...result.notes]) {
          if (!ignored) continue;
          const head = `- ${place(build.dockerfile, image.line)}: <code>${rule}</code> of ${forCodeCell(image.reference, true)}`;
          const reason = ignored.reason === null ? 'no reason is given' : text(ignored.reason);
          const tail = `: ${reason} (${forCodeCell(ignored.where, true)})\n`;
          const known = found.get(head + tail) ?? { head, tail, targets: new Set() };
          known.targets.add(`<b>${forMarkdown(targetName(image, result))}</b>`);
          found.set(head + tail, known);
        }
      }
    }
  }
  return [...found.values()].map(({ head, tail, targets }) => {
    return { severity: 'off', text: `${head} on ${inWords([...targets])}${tail}` };
  });
}

function ignoredOfWorkloads({ workloads = [] }: Report, place: PlaceText): Section[] {
  return workloads.flatMap(({ kind, name, file, findings }) =>
    findings.flatMap(({ what, line, ignored }): Section[] => {
      if (!ignored) return [];
      const reason = ignored.reason === null ? 'no reason is given' : sentence(ignored.reason);
      const of = forCodeCell(titleOf({ kind, name }), true);
      const where = forCodeCell(ignored.where, true);
      return [
        {
          severity: 'off',
          text: `- ${place(file, line)}: <code>${what}</code> of ${of}: ${text(reason)} (${where})\n`,
        },
      ];
    }),
  );
}

/** Once for each place, however many builds it is in. */
function notWindows(report: Report, place: PlaceText): Section[] {
  return otherImages(report).map(({ file, line, reference }) => ({
    severity: 'off',
    text: `- ${forCodeCell(reference, true)} ${place(file, line)}\n`,
  }));
}
