import type { ImageReference } from '../resolve/image.js';
import { listed } from '../rules/engine-errors.js';
import { decidingRule, rulePageUrl } from '../rules/rule-table.js';
import { type Judgement, judge, SEVERITY_OF } from '../rules/rules.js';
import { SEVERITIES, type Severity } from '../rules/verdict.js';
import { other } from '../rules/way-out.js';
import type { WaysOut } from '../rules/ways-out.js';
import type { Subject } from '../rules/windows-image.js';
import type { Host } from '../windows/host.js';
import { adviceFor } from './advice.js';
import type { BaseImage } from './base-image.js';
import type { Choice, Judgeable, Judged } from './judged.js';
import { notesFor } from './notes.js';
import type { Advice, Note, Result } from './report.js';
import { chooseFor } from './subject.js';
import type { Surroundings } from './surroundings.js';

/**
 * Judges one image on all hosts it is meant for. Pure. `advised`: the tags to be looked up before that is certain;
 * `lacking`: of whose repositories the tables know no tag that would do.
 */
export function judgeImage(
  image: Judgeable,
  hosts: readonly Host[],
  around: Surroundings | null,
): {
  readonly results: readonly Result[];
  readonly advised: readonly ImageReference[];
  readonly lacking: readonly ImageReference[];
} {
  const judged = hosts.map((host) => judgeOn(host, image));
  const advised = adviceFor(judged, image, around);
  return {
    results: judged.map((one, index) => toResult(one, advised[index]!, image)),
    advised: advised.flatMap(({ asked }) => asked),
    lacking: advised.flatMap(({ lacking }) => lacking ?? []),
  };
}

function judgeOn(host: Host, image: Judgeable): Judged {
  const choice = chooseFor(host, image);
  const { subject, judgement } = judgeChoice(choice, host);
  return { host, choice, subject, judgement: asFarAsKnown(judgement, image) };
}

/** A tag alone proves nothing where engines go by a digest, or where it is a stranger's. */
function asFarAsKnown(judgement: Judgement, { base, resolved }: Judgeable): Judgement {
  if (judgement.verdict !== 'runs' || resolved.image?.by !== 'tag') return judgement;
  const unproven = { verdict: 'at-risk', severity: 'notice', line: null } as const;
  if (base.reference?.digest != null) return { ...unproven, rule: 'digest-not-checked' };
  return base.knowledge?.stranger ? { ...unproven, rule: 'named-by-tag-only' } : judgement;
}

/**
 * Of several candidates the verdict that they have in common, else unknown. What only a table says of a list is never
 * better than at-risk.
 */
function judgeChoice(choice: Choice, host: Host): { readonly subject: Subject; readonly judgement: Judgement } {
  const answers = choice.subjects.map((subject) => ({ subject, judgement: judge(subject, host) }));
  const first = answers[0]!;
  const common = answers.every(({ judgement }) => judgement.verdict === first.judgement.verdict);
  if (!common) return { subject: first.subject, judgement: fromList('unknown', SEVERITY_OF.unknown) };
  if (choice.fromTable && first.judgement.verdict === 'runs')
    return { subject: first.subject, judgement: fromList('at-risk', 'notice') };
  return first;
}

function fromList(verdict: 'unknown' | 'at-risk', severity: Severity): Judgement {
  return { verdict, rule: 'list-from-table', severity, line: null };
}

function toResult(
  one: Judged,
  { advice, ways }: { readonly advice: Advice | null; readonly ways: WaysOut | null },
  image: Judgeable,
): Result {
  const { host, choice, subject, judgement } = one;
  const { verdict, rule } = judgement;
  const record = decidingRule(rule);
  const saying = { reference: image.base.text, subject, host, verdict, line: judgement.line };
  const byDefault = verdict === 'hyperv-only' && host.isolationAssumed === true;
  const chosen = rule === 'list-from-table' ? '' : howChosen(choice, image.base.text);
  return {
    target: host.name,
    selected: choice.selected,
    verdict,
    rule,
    severity: byDefault ? 'notice' : quieted(judgement.severity, image),
    message: [record.say(saying), chosen, howBuilt(image.base), howKnown(image.resolved)]
      .filter((part) => part !== '')
      .join(' '),
    ways: byDefault
      ? [NOTHING_TO_DO, ...record.ways(saying, ways && { ...ways, hyperv: false })]
      : record.ways(saying, ways),
    errors: record.errors(saying).map(listed),
    notes: notesFor(one, image, advice).map(
      (note) => ({ ...note, severity: quieted(note.severity, image) }) satisfies Note,
    ),
    advice,
    docs: rulePageUrl(rule),
    ...(byDefault && { runsByDefault: true }),
  };
}

/** Windows 10 and 11, of which no isolation was said. */
const NOTHING_TO_DO = other("nothing to do with Docker's default (Hyper-V isolation)");

/** Said where the host does not simply get the one image that the reference means. */
function howChosen({ subjects, selected, chosenBy }: Choice, reference: string): string {
  if (chosenBy !== null && selected !== null)
    return `Built on ${chosenBy}, the image stands on ${selected} of what ${reference} lists.`;
  if (subjects.length < 2) return '';
  const builds = subjects.flatMap((subject) => (subject.kind === 'image' ? [`10.0.${subject.build}`] : []));
  return `${reference} lists images for ${builds.join(' and ')}, and their order in the registry decides which is taken: the answer is the same for each.`;
}

/** Said where the image is one of this repository's own. */
function howBuilt({ text, builtBy }: BaseImage): string {
  return builtBy === null ? '' : `${text} is built here by ${builtBy}.`;
}

/** Said where a source that is trusted more had no answer. */
function howKnown({ image, instead }: Judgeable['resolved']): string {
  if (image === null || instead === null) return '';
  return `This goes by ${image.by === 'daemon' ? 'an image on this machine' : 'what the reference says'}, because ${instead}.`;
}

/**
 * Where Windows is only assumed, nothing is louder than a notice; nor louder than a warning what rests on a default that
 * something unread may replace.
 */
function quieted(severity: Severity, { os, given }: Judgeable): Severity {
  const most =
    os.kind === 'assumed' || os.kind === 'unknown' ? 'notice' : given.likelyBuilder === null ? 'error' : 'warning';
  return SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(most) ? most : severity;
}
