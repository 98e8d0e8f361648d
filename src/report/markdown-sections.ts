import type { Report, ReportedProblem } from '../judge/report.js';
import { type RuleId, ruleName, rulePageUrl } from '../rules/rule-table.js';
import type { Verdict } from '../rules/verdict.js';
import type { Chapter, Section } from './budget.js';
import { type Answer, type Finding, group, isNotWindows, type Remark, targetName, worstFirst } from './finding.js';
import { cut, forCodeCell, forFence, forHref, forMarkdown } from './harmless.js';
import { type IsKnown, KNOWN, knownIn } from './known.js';
import type { Place } from './markdown-table.js';
import { likewise } from './named.js';
import { sentenceList, severityRank } from './titles.js';
import { type Way, waysOut } from './ways.js';

const SYMBOLS = { error: '❌', warning: '⚠️', notice: 'ℹ️', off: '' } as const;

const ON: Readonly<Record<Verdict, string>> = {
  runs: 'runs on',
  'at-risk': 'is at risk on',
  'hyperv-only': 'runs only with Hyper-V isolation on',
  'cannot-run': 'cannot run on',
  unknown: 'is not known to run on',
  'not-windows': 'is not Windows, so nothing is known of it on',
};

/** Characters of one message; longer ones were written by somebody else. */
const MESSAGE_LIMIT = 4000;

/** Everything below the table: what to change, what could not be checked, notices, what is not Windows. */
export function chaptersOf(report: Report, place: Place): Chapter[] {
  const { findings, remarks } = group(report);
  const known = knownIn(report);
  const entries = [
    ...findings.map((finding) => ({ place: finding, section: findingSection(finding, place, known) })),
    ...remarks.map((remark) => ({ place: remark, section: remarkSection(remark, place, known) })),
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

function findingSection(finding: Finding, place: Place, known: IsKnown): Section {
  const { rule, severity, answers, notes } = finding;
  const parts = [heading(finding, place, known)];
  for (const change of changesOf(answers)) parts.push(...changeParts(change));
  if (notes.length > 0) {
    const { open, close } = fold(notes.length === 1 ? '1 note' : `${notes.length} notes`);
    parts.push(
      `${open}${notes.map((note) => `- ${sentence(note.message)} (<code>${note.rule}</code>)`).join('\n')}\n${close}`.trimEnd(),
    );
  }
  const docs = forHref(answers[0]?.docs ?? '');
  if (docs !== null) parts.push(moreAbout(rule, docs));
  return { severity, text: `${parts.join('\n\n')}\n\n` };
}

function moreAbout(rule: RuleId, href: string): string {
  return `<a href="${href}">More about <code>${rule}</code></a>`;
}

/** Answers that differ in nothing but why: engines fail in different words. */
interface Change {
  readonly answer: Answer;
  readonly targets: string[];
  readonly ways: readonly string[];
  readonly fences: readonly string[];
  readonly whys: string[];
}

function changesOf(answers: readonly Answer[]): Change[] {
  const changes = new Map<string, Change>();
  for (const answer of answers) {
    const [first] = answer.told;
    const why = cut(first?.message ?? '', MESSAGE_LIMIT);
    const ways = (first?.ways ?? []).map((way) => cut(way, MESSAGE_LIMIT));
    const beyond = waysOut(answer.advice, answer.words);
    const fences =
      ways.length > 0
        ? beyond.filter((way) => isForCopying(way, answer, ways)).map((way) => forFence(way.lines, way.language))
        : beyond.flatMap((way) => [`${way.lead}:`, forFence(way.lines, way.language)]);
    // Without ways out the message alone says what to do.
    const key = JSON.stringify([answer.reference, answer.verdict, ways, fences, ways.length > 0 ? '' : why]);
    const change = changes.get(key) ?? { answer, targets: [], ways, fences, whys: [] };
    changes.set(key, change);
    change.targets.push(...[...answer.targets].map((name) => `<b>${forMarkdown(name)}</b>`));
    change.whys.push([forMarkdown(why), likewise(answer, forMarkdown)].filter((text) => text !== '').join(' '));
  }
  return [...changes.values()];
}

/** What won't run and where, then what to do about it. Why is folded where there is something to do: it is long. */
function changeParts({ answer, targets, ways, fences, whys }: Change): string[] {
  const what = `${forCodeCell(answer.reference, true)} ${ON[answer.verdict]} ${sentenceList(targets)}`;
  if (ways.length === 0) return [`${what}.`, ...whys, ...fences];
  const { open, close } = fold('Why');
  return [
    `${what}. What to do:`,
    ways.map((way, index) => `${index + 1}. ${forMarkdown(way)}`).join('\n'),
    ...fences,
    `${open}${whys.join('\n\n')}\n${close}`.trimEnd(),
  ];
}

/** Whole lines that people paste, beside the ways that speak of them; a FROM only where the change belongs there. */
function isForCopying({ language }: Way, { words, advice }: Answer, ways: readonly string[]): boolean {
  if (language === 'dockerfile') return !words.varies;
  const labels = Object.entries(advice?.nodeSelector ?? {}).map(([key, value]) => `${key}: ${value}`);
  return language === 'yaml' && ways.some((way) => labels.every((label) => way.includes(label)));
}

function remarkSection(remark: Remark, place: Place, known: IsKnown): Section {
  const lines = remark.sayings.map(({ message, targets }) => {
    const names = sentenceList([...targets].map((name) => `<b>${forMarkdown(name)}</b>`));
    return `- On ${names}: ${sentence(message)}`;
  });
  const parts = [heading(remark, place, known), lines.join('\n'), moreAbout(remark.rule, rulePageUrl(remark.rule))];
  return { severity: remark.severity, text: `${parts.join('\n\n')}\n\n` };
}

function problemSection(problem: ReportedProblem, place: Place): Section {
  const { file, line, severity, message, known } = problem;
  const where = file === '' ? '' : `${place(file, line)}: `;
  return {
    severity,
    text: `- ${SYMBOLS[severity]} ${severity}: ${where}${sentence(message)}${known ? ` (${KNOWN})` : ''}\n`,
  };
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

function heading({ severity, rule, file, line }: Finding | Remark, place: Place, known: IsKnown): string {
  const where = place(file, line);
  const accepted = severity === 'notice' && known(file, line, rule) ? ` (${KNOWN})` : '';
  return `#### ${SYMBOLS[severity]} ${where === '' ? '' : `${where}: `}${ruleName(rule)} (<code>${rule}</code>)${accepted}`;
}

function sentence(message: string): string {
  return forMarkdown(cut(message, MESSAGE_LIMIT));
}
