import type { Ignored, Report, ReportedProblem } from '../judge/report.js';
import { type RuleId, rules } from '../rules/rule-table.js';
import type { Severity } from '../rules/verdict.js';
import { type Annotation, toAnnotations } from './annotations.js';
import { hash } from './fingerprint.js';
import { cut, forLog } from './harmless.js';
import { descriptorsOf, levelOf, PROBLEM_RULE, type SarifLevel, type SarifRule } from './sarif-rules.js';
import { count, titleOf } from './titles.js';

export interface SarifOptions {
  /** Keeps several runs on one commit apart; null for the uploader's own. */
  readonly category: string | null;
  /** The product's page. */
  readonly informationUri: string;
}

interface Suppression {
  readonly kind: 'inSource' | 'external';
  readonly status: 'accepted';
  readonly justification: string;
}

/** What is told of one FROM and rule; `suppressions` is empty where nobody ignores it. */
interface Found extends Pick<Annotation, 'file' | 'line' | 'endLine' | 'message'> {
  readonly rule: SarifRule;
  readonly level: SarifLevel;
  readonly suppressions: readonly Suppression[];
}

/** GitHub takes 25,000 results of a run, keeps 5,000 of them by severity, and takes 10 MB when packed. */
const MOST_RESULTS = 5000;
const ROOM = 8 * 1024 * 1024;
const MOST_NOTIFICATIONS = 100;
const TEXT_LIMIT = 4000;

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const ROOT = '%SRCROOT%';

/**
 * SARIF 2.1.0 for code scanning: one result for each FROM and rule, worst first, as the annotations have them; what is
 * ignored is suppressed, with the reason. What belongs to no line of a file is a notification of the tool. Two blanks of
 * indentation, a newline at the end; the same report gives the same bytes.
 */
export function toSarif(report: Report, options: SarifOptions): string {
  const found = [...open(report), ...suppressed(report)];
  const placed = found.filter(({ file }) => uriOf(file) !== '');
  const fingerprint = fingerprints(report, placed);
  const rules = descriptorsOf(new Set(placed.map(({ rule }) => rule)), options.informationUri);
  const ruleIndex = new Map<SarifRule, number>(rules.map(({ id }, index) => [id, index]));
  const results = fitting(
    placed.slice(0, MOST_RESULTS).map((each) => ({
      ruleId: each.rule,
      ruleIndex: ruleIndex.get(each.rule)!,
      level: each.level,
      message: { text: messageText(each.message) },
      locations: [locationOf(each.file, each.line, each.endLine)],
      partialFingerprints: { 'windowsContainerCompat/v1': fingerprint(each) },
      ...(each.suppressions.length > 0 ? { suppressions: each.suppressions } : {}),
    })),
  );
  const { name, version } = report.tool;
  const { category, informationUri } = options;
  const run = {
    tool: { driver: { name, version, semanticVersion: version, informationUri, rules } },
    ...(category === null ? {} : { automationDetails: { id: `${forLog(category)}/` } }),
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: notifications(report, found, placed.length - results.length),
      },
    ],
    results,
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

/** An annotation names its rule in its title only. */
const RULE_BY_TITLE = new Map(rules().map(({ id }) => [titleOf(id), id]));

function open(report: Report): Found[] {
  return toAnnotations(report, { whole: true }).map((annotation) => ({
    ...annotation,
    rule: RULE_BY_TITLE.get(annotation.title) ?? PROBLEM_RULE,
    level: levelOf(annotation.level),
    suppressions: [],
  }));
}

/** What is ignored, as if nothing else had been found. A reader that knows no suppressions is to see no more than a note. */
function suppressed(report: Report): Found[] {
  const suppressions = new Map<string, Map<string, Suppression>>();
  const add = (file: string, line: number, rule: RuleId, ignored: Ignored): Severity => {
    const here = suppressions.get(placeKey(file, line, rule)) ?? new Map<string, Suppression>();
    suppressions.set(placeKey(file, line, rule), here);
    here.set(JSON.stringify(ignored), suppressionOf(ignored, file));
    return 'warning';
  };
  const builds = report.builds.map((build) => ({
    ...build,
    images: build.images.map((image) => {
      const severity = (finding: { readonly rule: RuleId; readonly ignored?: Ignored }): Severity =>
        finding.ignored ? add(build.dockerfile, image.line, finding.rule, finding.ignored) : 'off';
      const results = image.results.map((result) => ({
        ...result,
        severity: severity(result),
        notes: result.notes.map((note) => ({ ...note, severity: severity(note) })),
      }));
      return { ...image, results };
    }),
  }));
  return open({ ...report, builds, workloads: [], problems: [] }).map((each) => ({
    ...each,
    level: 'note',
    suppressions: [...suppressions.get(placeKey(each.file, each.line, each.rule))!.values()],
  }));
}

function suppressionOf({ reason, where }: Ignored, file: string): Suppression {
  const inSource = where.startsWith(`${file}:`) && /^\d+:\d+$/.test(where.slice(file.length + 1));
  const justification = reason === null ? `ignored by ${where}` : `${reason} (${where})`;
  return {
    kind: inSource ? 'inSource' : 'external',
    status: 'accepted',
    justification: cut(forLog(justification), TEXT_LIMIT),
  };
}

function placeKey(file: string, line: number, rule: SarifRule): string {
  return JSON.stringify([file, Math.max(1, line), rule]);
}

/**
 * Who a result is, wherever its lines move to: its file, rule and base as written, and which of those that are alike it
 * is, in the order of their lines. `primaryLocationLineHash` is left to the uploader: GitHub's warns where another wrote it.
 */
function fingerprints(report: Report, found: readonly Found[]): (each: Found) => string {
  const written = new Map<string, string>();
  for (const { dockerfile, images } of report.builds)
    for (const image of images) written.set(JSON.stringify([dockerfile, Math.max(1, image.line)]), image.written);
  const lines = new Map<string, Set<number>>();
  const taken = new Set<string>();
  const identities = new Map<Found, { readonly key: string; readonly suffix: string }>();
  for (const each of [...found].sort((a, b) => a.line - b.line || a.suppressions.length - b.suppressions.length)) {
    const { file, line, rule, message } = each;
    const what = rule === PROBLEM_RULE ? message.replace(/\d+/g, '0') : written.get(JSON.stringify([file, line]));
    const key = JSON.stringify([file, rule, what]);
    const alike = lines.get(key) ?? new Set();
    lines.set(key, alike.add(line));
    // Beside what is open there may be what is ignored, of the same FROM and rule on other hosts.
    let suffix = `:${alike.size}`;
    while (taken.has(key + suffix)) suffix += ':1';
    taken.add(key + suffix);
    identities.set(each, { key, suffix });
  }
  return (each) => {
    const { key, suffix } = identities.get(each)!;
    return hash(key) + suffix;
  };
}

/** As many as there is room for, from the first on. */
function fitting<T>(results: readonly T[]): readonly T[] {
  let used = 0;
  const over = results.findIndex((result) => {
    used += Buffer.byteLength(JSON.stringify(result));
    return used > ROOM;
  });
  return over < 0 ? results : results.slice(0, over);
}

function notifications(report: Report, found: readonly Found[], missing: number) {
  const all = [
    ...(missing > 0 ? [{ file: '', line: 0, severity: 'warning' as const, message: leftOut(missing) }] : []),
    ...found
      .filter(({ file }) => uriOf(file) === '')
      .map(({ level, message }) => ({ level, message: { text: messageText(message) } })),
    ...report.problems.filter(({ file, severity }) => severity === 'notice' && file !== ''),
  ].map((each) => ('level' in each ? each : notificationOf(each)));
  if (all.length <= MOST_NOTIFICATIONS) return all;
  const rest = `${count(all.length - MOST_NOTIFICATIONS, 'more notice')} not shown here. The JSON report has them all.`;
  return [...all.slice(0, MOST_NOTIFICATIONS), { level: 'note', message: { text: rest } }];
}

function notificationOf({ file, line, message, severity }: ReportedProblem) {
  return {
    level: levelOf(severity),
    message: { text: messageText(forLog(message)) },
    ...(uriOf(file) === '' ? {} : { locations: [locationOf(file, line, line)] }),
  };
}

function leftOut(missing: number): string {
  return `${count(missing, 'more finding')} not shown here, because code scanning keeps ${MOST_RESULTS} of a run. The JSON report has them all.`;
}

function locationOf(file: string, line: number, endLine: number) {
  const startLine = Math.max(1, line);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file), uriBaseId: ROOT },
      region: { startLine, endLine: Math.max(startLine, endLine) },
    },
  };
}

/** Relative to the repository, percent-encoded; empty where there is no file. */
function uriOf(file: string): string {
  return file
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
}

/** `[words](target)` would become a link (SARIF 3.11.6), and nobody's file may place one. */
function messageText(message: string): string {
  return cut(message, TEXT_LIMIT).replaceAll('](', '] (');
}
