import type { Report, ReportedProblem, ReportedWorkload } from '../judge/report.js';
import { type RuleId, rulePageUrl } from '../rules/rule-table.js';
import type { Severity } from '../rules/verdict.js';
import { other, type WayOut } from '../rules/way-out.js';
import { type Cause, type CausePlace, join, joinHosts, waysOfSeveral, worstFirst } from './cause.js';
import { kindOf, shortened } from './cause-words.js';
import { claimOf, hostList } from './claims.js';
import { type Answer, type Finding, group, isAssumed, type Remark } from './finding.js';
import { type IsKnown, knownIn } from './known.js';
import { type Way, waysOut } from './ways.js';

/** Of a finding, so that it stays a sentence. */
export const FIXES = 3;
/** Different things to do. */
const KINDS = 2;
const ERRORS = 2;
const PASTED = 4;

export interface CauseOptions {
  /** Whether what was only taken for a Windows build is in it too. */
  readonly assumed: boolean;
  /**
   * Whether equal findings of several places are one, and notices beside findings stand among the others; else each
   * place has its own, and what is said beside a finding is left to those who have room for it.
   */
  readonly joined: boolean;
}

/** All causes of a report, worst first, then by place. */
export function causesOf(report: Report, { assumed, joined }: CauseOptions): readonly Cause[] {
  const { findings, remarks } = group(report, (result) => assumed || !isAssumed(result));
  const known = knownIn(report);
  const causes = new Map<Finding['answers'], Cause>();
  const causeOf = (finding: Finding): Cause => {
    const { file, line, endLine, rule, severity, answers } = finding;
    const cause = causes.get(answers) ?? causeOfFinding(finding);
    causes.set(answers, cause);
    return { ...cause, places: [{ file, line, endLine }], known: severity === 'notice' && known(file, line, rule) };
  };
  const all = [
    ...findings.map(causeOf),
    ...remarks.flatMap((remark) => causesOfRemark(remark, known)),
    ...(report.workloads ?? []).flatMap(causesOfWorkload),
    ...report.problems.filter(({ severity }) => severity !== 'off').map(causeOfProblem),
  ];
  return (joined ? join([...all, ...findings.flatMap(notesOf)]) : joinHosts(all)).sort(worstFirst);
}

/** Without where it is, and whether it is known there. */
function causeOfFinding({ rule, severity, answers, assumed }: Finding): Cause {
  // What is no more than a notice on one host is no part of an error on another: the table has it.
  const counted = answers.filter(
    (answer) => answer.severity !== 'off' && (answer.severity !== 'notice' || severity === 'notice'),
  );
  const [first] = counted;
  const ways = counted.map((answer) => answer.told[0]?.ways ?? []);
  const all = leadingAnswers(counted);
  const leading = all.filter((answer) => answer.told[0]?.ways[0] !== undefined);
  const firsts = leading.map((answer) => answer.told[0]!.ways[0]!);
  // What one host can do is said of that one, where nothing is known for another.
  const ofSome = leading.length < all.length && firsts.some(({ kind }) => kind === 'host' || kind === 'isolation');
  const several = ofSome || new Set(firsts.map(kindOf)).size > 1;
  const fixes = mostLikely(
    distinctWays(leading.map((answer) => (several ? wayForHost(answer) : answer.told[0]!.ways[0]!))),
  );
  if (assumed !== null) {
    const about = { rule: 'platform-assumed', severity, known: false } as const;
    return { ...told(about, [], assumed), fixes: ifWindows(counted, fixes) };
  }
  return {
    severity,
    rule,
    places: [],
    ...claimOf(counted),
    ...(fixes[0]?.kind === 'siblings' ? {} : { siblings: null }),
    fixes: new Set(counted.map(({ reference }) => reference)).size > 1 ? waysOfSeveral(fixes) : fixes,
    others: distinct(ways.flat().map(({ text }) => text)).filter(
      (way) => !fixes.some(({ text }) => text.endsWith(way)),
    ),
    why: first === undefined ? '' : shortened(first.told[0]?.message ?? '', first.reference),
    errors: errorsOf(counted),
    paste: pasteOf(counted),
    docs: first?.docs ?? '',
    known: false,
  };
}

/** Of what may be a Linux image: what else happens, and what to do about it. */
function ifWindows(answers: readonly Answer[], [first]: readonly WayOut[]): readonly WayOut[] {
  const { siblings } = claimOf(answers);
  const happens = siblings === null || answers[0]?.verdict === 'unknown' ? '' : `it ${siblings.happens}`;
  const parts = [happens, first?.text ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? [] : [other(`if it is a Windows image, ${parts.join(': ')}`)];
}

/** Where each target is served by another base, so is the machine that builds: the words of the way say what it needs. */
function leadingAnswers(answers: readonly Answer[]): readonly Answer[] {
  const ofTargets = answers.filter(({ roles }) => roles.has('final'));
  const isMended = ({ advice, variant }: Answer): boolean =>
    (advice?.baseImages.length ?? 0) > 0 && variant === undefined;
  if (ofTargets.length > 0 && ofTargets.every(isMended)) return ofTargets;
  return [...ofTargets, ...answers.filter(({ roles }) => !roles.has('final'))];
}

/** Beside what is to be done for other hosts. */
function wayForHost({ told, targets, roles }: Answer): WayOut {
  const way = told[0]!.ways[0]!;
  const named = !roles.has('final') || [...targets].some((target) => way.text.includes(target));
  return named ? way : other(`for ${hostList([...targets])}, ${way.text}`);
}

/** Of more than a sentence holds, the first: so many of one kind, and so many kinds. */
function mostLikely(ways: readonly WayOut[]): readonly WayOut[] {
  const kinds = [...new Set(ways.map(kindOf))].slice(0, KINDS);
  return ways.filter((way) => kinds.includes(kindOf(way))).slice(0, FIXES);
}

/** Notices that stand beside a finding. */
function notesOf({ notes, file, line, endLine }: Finding): readonly Cause[] {
  return notes.map(({ rule, message, known }) =>
    told({ rule, severity: 'notice', known }, [{ file, line, endLine }], message),
  );
}

/** Whole lines that people paste, beside the ways that speak of them; a FROM only where the change belongs there. */
function pasteOf(answers: readonly Answer[]): readonly Way[] {
  const found = new Map<string, Way>();
  for (const { advice, words, told } of answers) {
    const said = told[0]?.ways ?? [];
    const labels = Object.entries(advice?.nodeSelector ?? {}).map(([key, value]) => `${key}: ${value}`);
    for (const way of waysOut(advice, words)) {
      const wanted =
        way.language === 'dockerfile'
          ? !words.varies
          : way.language === 'yaml' && said.some(({ text }) => labels.every((label) => text.includes(label)));
      if (wanted) found.set(way.lines.join('\n'), way);
    }
  }
  return [...found.values()].slice(0, PASTED);
}

/** Each once, though hosts differ in the version that is part of it. */
function errorsOf(answers: readonly Answer[]): readonly string[] {
  const found = new Map<string, string>();
  for (const error of answers.flatMap((answer) => answer.errors)) {
    const key = error.replace(/10\.0\.[\d.]+/g, '');
    if (!found.has(key)) found.set(key, error);
  }
  return [...found.values()].slice(0, ERRORS);
}

function causesOfRemark(remark: Remark, known: IsKnown): readonly Cause[] {
  const { rule, severity, file, line, endLine, sayings } = remark;
  const about = { rule, severity, known: severity === 'notice' && known(file, line, rule) };
  return sayings.map(({ message }) => told(about, [{ file, line, endLine }], message));
}

/** What is said of a workload: its first sentence is what, the others are why. */
function causesOfWorkload({ file, findings }: ReportedWorkload): readonly Cause[] {
  return findings.flatMap(({ what, severity, line, message, ways, errors, docs, known }): Cause[] => {
    if (severity === 'off') return [];
    const end = message.indexOf('. ');
    const [claim, why] = end < 0 ? [message.replace(/\.$/, ''), ''] : [message.slice(0, end), message.slice(end + 2)];
    // What was piped in is in no file.
    const place = file === '-' ? { file: '', line: 0, endLine: 0 } : { file, line, endLine: line };
    return [
      {
        severity,
        rule: what,
        places: [place],
        claim,
        siblings: null,
        fixes: ways.slice(0, 1).map(other),
        others: ways.slice(1),
        why,
        errors: errors.slice(0, ERRORS),
        paste: [],
        docs,
        known: known === true,
      },
    ];
  });
}

/** A note, which is a sentence or two and no more. */
function told(
  { rule, severity, known }: { readonly rule: RuleId; readonly severity: Severity; readonly known: boolean },
  places: readonly CausePlace[],
  message: string,
): Cause {
  const claim = message.replace(/\.$/, '');
  return {
    severity,
    rule,
    places,
    claim,
    siblings: null,
    fixes: [],
    others: [],
    why: '',
    errors: [],
    paste: [],
    docs: rulePageUrl(rule),
    known,
  };
}

function causeOfProblem({ file, line, message, severity, known }: ReportedProblem): Cause {
  return {
    severity,
    rule: null,
    places: [{ file, line, endLine: line }],
    claim: message.replace(/\.$/, ''),
    siblings: null,
    fixes: [],
    others: [],
    why: '',
    errors: [],
    paste: [],
    docs: '',
    known: known === true,
  };
}

function distinctWays(ways: readonly WayOut[]): readonly WayOut[] {
  return [...new Map(ways.map((way) => [way.text, way])).values()];
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
