import type { Report, ReportedProblem } from '../check/report.js';
import type { Chapter, Section } from './budget.js';
import { type Answer, type Finding, group, isNotWindows, type Remark, targetName, worstFirst } from './finding.js';
import { cut, forCodeCell, forFence, forHref, forMarkdown } from './harmless.js';
import type { Place } from './markdown-table.js';
import { sentenceList, severityRank, TITLES } from './titles.js';
import { splitMessage, type Way, waysOut } from './ways.js';

const SYMBOLS = { error: '❌', warning: '⚠️', notice: 'ℹ️', off: '' } as const;

/** Characters of one message; longer ones were written by somebody else. */
const MESSAGE_LIMIT = 4000;

/** Everything below the table: what to change, what could not be checked, notices, what is not Windows. */
export function chaptersOf(report: Report, place: Place): Chapter[] {
  const { findings, remarks } = group(report);
  const entries = [
    ...findings.map((finding) => ({ place: finding, section: findingSection(finding, place) })),
    ...remarks.map((remark) => ({ place: remark, section: remarkSection(remark, place) })),
  ]
    .sort((a, b) => worstFirst(a.place, b.place))
    .map((entry) => entry.section);
  const serious = entries.filter((section) => section.severity !== 'notice');
  const notices = entries.filter((section) => section.severity === 'notice');
  const problems = [...report.problems]
    .filter((problem) => problem.severity !== 'off')
    .sort((a, b) => severityRank(a.severity) - severityRank(b.severity))
    .map((problem) => problemSection(problem, place));
  const ignored = ignoredFindings(report, place);
  const others = notWindows(report, place);
  return [
    { noun: 'finding', open: '### What to change\n\n', close: '', sections: serious },
    { noun: 'problem', open: '### Problems\n\n', close: '\n', sections: problems },
    { noun: 'notice', ...fold(`Notices (${notices.length})`), sections: notices },
    { noun: 'ignored finding', ...fold(`Ignored (${ignored.length})`), sections: ignored },
    { noun: 'non-Windows image', ...fold(`Not Windows (${others.length})`), sections: others },
  ];
}

/** A folded block; GitHub reads Markdown in it only after a blank line. */
function fold(summary: string): { open: string; close: string } {
  return { open: `<details><summary>${summary}</summary>\n\n`, close: '\n</details>\n\n' };
}

function findingSection(finding: Finding, place: Place): Section {
  const { rule, severity, file, line, answers, notes } = finding;
  const parts = [heading(severity, rule, place(file, line))];
  for (const answer of answers) parts.push(...answerParts(answer));
  if (notes.length > 0) {
    const { open, close } = fold(notes.length === 1 ? '1 note' : `${notes.length} notes`);
    parts.push(
      `${open}${notes.map((note) => `- ${sentence(note.message)} (<code>${note.rule}</code>)`).join('\n')}\n${close}`.trimEnd(),
    );
  }
  const docs = forHref(answers[0]?.docs ?? '');
  if (docs !== null) parts.push(`<a href="${docs}">More about <code>${rule}</code></a>`);
  return { severity, text: `${parts.join('\n\n')}\n\n` };
}

function answerParts(answer: Answer): string[] {
  const [message = ''] = answer.messages;
  const targets = [...answer.targets].map((name) => `<b>${forMarkdown(name)}</b>`);
  const { why, ways } = splitMessage(cut(message, MESSAGE_LIMIT));
  const parts = [`${forCodeCell(answer.reference, true)} on ${sentenceList(targets)}:`, forMarkdown(why)];
  if (ways.length > 0)
    parts.push(`What to do:\n${ways.map((way, index) => `${index + 1}. ${forMarkdown(way)}`).join('\n')}`);
  for (const way of waysOut(answer.advice, answer.words)) {
    if (ways.length === 0) parts.push(`${way.lead}:`, forFence(way.lines, way.language));
    else if (isForCopying(way, message)) parts.push(forFence(way.lines, way.language));
  }
  return parts;
}

/** Whole lines that a message names in a sentence, and that people paste. */
function isForCopying({ language }: Way, message: string): boolean {
  return language === 'dockerfile' || (language === 'yaml' && message.includes('nodeSelector'));
}

function remarkSection(remark: Remark, place: Place): Section {
  const { rule, severity, file, line, sayings } = remark;
  const lines = sayings.map(({ message, targets }) => {
    const names = sentenceList([...targets].map((name) => `<b>${forMarkdown(name)}</b>`));
    return `- On ${names}: ${sentence(message)}`;
  });
  return { severity, text: `${heading(severity, rule, place(file, line))}\n\n${lines.join('\n')}\n\n` };
}

function problemSection(problem: ReportedProblem, place: Place): Section {
  const { file, line, severity, message } = problem;
  const where = file === '' ? '' : `${place(file, line)}: `;
  return { severity, text: `- ${SYMBOLS[severity]} ${severity}: ${where}${sentence(message)}\n` };
}

/** What somebody decided not to act on, with the reason; once for each place, rule and decision. */
function ignoredFindings(report: Report, place: Place): Section[] {
  const found = new Map<string, { readonly head: string; readonly tail: string; readonly targets: Set<string> }>();
  for (const build of report.builds) {
    for (const image of build.images) {
      for (const result of image.results) {
        for (const { rule, ignored } of [result, ...result.notes]) {
          if (!ignored) continue;
          const head = `- ${place(build.dockerfile, image.line)}: <code>${rule}</code> of ${forCodeCell(image.reference, true)}`;
          const reason = ignored.reason === null ? 'no reason is given' : sentence(ignored.reason);
          const tail = `: ${reason} (${forCodeCell(ignored.where, true)})\n`;
          const known = found.get(head + tail) ?? { head, tail, targets: new Set() };
          known.targets.add(`<b>${forMarkdown(targetName(image, result))}</b>`);
          found.set(head + tail, known);
        }
      }
    }
  }
  return [...found.values()].map(({ head, tail, targets }) => {
    return { severity: 'off', text: `${head} on ${sentenceList([...targets])}${tail}` };
  });
}

/** Once for each place, however many builds it is in. */
function notWindows(report: Report, place: Place): Section[] {
  const lines = new Set<string>();
  for (const build of report.builds) {
    for (const image of build.images.filter(isNotWindows)) {
      lines.add(`- ${forCodeCell(image.reference, true)} ${place(build.dockerfile, image.line)}\n`);
    }
  }
  return [...lines].map((text) => ({ severity: 'off', text }));
}

function heading(severity: Section['severity'], rule: keyof typeof TITLES, where: string): string {
  return `#### ${SYMBOLS[severity]} ${where === '' ? '' : `${where}: `}${TITLES[rule]} (<code>${rule}</code>)`;
}

function sentence(message: string): string {
  return forMarkdown(cut(message, MESSAGE_LIMIT));
}
