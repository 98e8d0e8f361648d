import type { Report, ReportedProblem } from '../judge/report.js';
import type { Settings } from '../options/settings.js';

/** A Dockerfile before and after; `before` is null where it is new. */
export interface DockerfileChange {
  readonly file: string;
  readonly before: string | null;
  readonly after: string;
}

const COMMENT = /^[ \t]*#[ \t]*windows-container-compat:(.*)$/i;
const SAYS = 'This pull request changes what is checked';
/** Of one kind; the diff has them all. */
const NAMED = 5;

/**
 * What a pull request takes from the check: ignores, severities, `fail-on`, what is in the baseline, targets that are gone
 * or mean something else, and comments that say so in a Dockerfile. One warning for each file.
 * @param before null where the config file and the baseline are not the pull request's
 */
export function silencing(
  before: Settings | null,
  after: Settings,
  dockerfiles: readonly DockerfileChange[],
): readonly ReportedProblem[] {
  const parts = before === null ? [] : inSettings(before, after);
  const file = after.configFile ?? before?.configFile ?? after.known?.file ?? '';
  return [
    ...(parts.length === 0 ? [] : [warning(file, 1, parts)]),
    ...dockerfiles.flatMap((change) => inComments(change) ?? []),
  ];
}

/** Where what there was before cannot be read. @param why a sentence */
export function silencingUnknown(files: readonly string[], why: string): readonly ReportedProblem[] {
  return files.map((file) =>
    warning(file, 1, [`${file} is another. What of it cannot be told: ${why.replace(/\.$/, '')}`]),
  );
}

/** The report with warnings that nothing of the pull request can take away again. */
export function withWarnings(report: Report, warnings: readonly ReportedProblem[]): Report {
  if (warnings.length === 0) return report;
  const totals = { ...report.totals, warnings: report.totals.warnings + warnings.length };
  return { ...report, totals, problems: [...warnings, ...report.problems] };
}

function inSettings(before: Settings, after: Settings): readonly string[] {
  const parts: string[] = [];
  const say = (kind: string, names: readonly string[]): void => {
    if (names.length > 0) parts.push(`${kind} ${listed(names)}`);
  };
  const ignoreKey = ({ rules, dockerfile, image, target, until }: Settings['ignores'][number]) =>
    JSON.stringify([rules, dockerfile, image, target, until]);
  const ignored = new Set(before.ignores.map(ignoreKey));
  const ignores = after.ignores.filter((ignore) => !ignored.has(ignoreKey(ignore)));
  say(
    'ignores',
    ignores.map(
      ({ rules, dockerfile }) => `${rules?.join(', ') ?? 'every rule'}${dockerfile ? ` in ${dockerfile}` : ''}`,
    ),
  );
  const rules = [...new Set([...before.severity.keys(), ...after.severity.keys()])];
  const severities = rules.filter((rule) => before.severity.get(rule) !== after.severity.get(rule));
  say(
    'sets severities:',
    severities.map((rule) => `${rule} to ${after.severity.get(rule) ?? 'what it is by itself'}`),
  );
  if (before.failOn !== after.failOn) parts.push(`fail-on is ${after.failOn}, not ${before.failOn}`);
  const known = [...(after.known?.entries.keys() ?? [])].filter((key) => !before.known?.entries.has(key)).length;
  if (known > 0) parts.push(`${known} ${known === 1 ? 'finding is' : 'findings are'} new in the baseline`);
  const targets = new Map(after.targets.map((host) => [host.name, JSON.stringify(host)]));
  say(
    'no longer a target:',
    before.targets.filter(({ name }) => !targets.has(name)).map(({ name }) => name),
  );
  say(
    'another host by the same name:',
    before.targets
      .filter((host) => targets.has(host.name) && targets.get(host.name) !== JSON.stringify(host))
      .map(({ name }) => name),
  );
  if (before.dockerfiles.join('\n') !== after.dockerfiles.join('\n')) parts.push('other Dockerfiles are checked');
  return parts;
}

function inComments({ file, before, after }: DockerfileChange): ReportedProblem | null {
  const old = new Set((before ?? '').split('\n').flatMap((line) => COMMENT.exec(line.trimEnd())?.[1]?.trim() ?? []));
  const added = after.split('\n').flatMap((line, index) => {
    const text = COMMENT.exec(line.trimEnd())?.[1]?.trim();
    return text === undefined || old.has(text) ? [] : [{ line: index + 1, text }];
  });
  const [first] = added;
  return first
    ? warning(file, first.line, [`a comment says ${listed(added.map(({ text }) => text.slice(0, 100)))}`])
    : null;
}

function warning(file: string, line: number, parts: readonly string[]): ReportedProblem {
  return { file, line, message: `${SAYS}: ${parts.join('; ')}.`, severity: 'warning' };
}

function listed(names: readonly string[]): string {
  const more = names.length - NAMED;
  return more > 0 ? `${names.slice(0, NAMED).join(', ')} and ${more} more` : names.join(', ');
}
