import type { DecidingRule, NoteRule, RuleId, Severity } from './verdict.js';

/** What `rules` lists and what a finding links to. */
export interface Rule {
  readonly id: RuleId;
  /** `decides` a verdict, or is a `note` beside one. */
  readonly kind: 'decides' | 'note';
  /** The default; a rule with several verdicts has the severity of the verdict it gives. */
  readonly severity: Severity;
  /** One line: when it applies. */
  readonly title: string;
  /** The rule's page in this repository. */
  readonly docs: string;
}

/** Where the rules' pages are; a test holds it to the repository that package.json names. */
const PAGES = 'https://github.com/windows-container-compat/windows-container-compat/blob/main/docs/rules';

/** The page of a rule, for people: docs/rules/ID.md. */
export function rulePageUrl(id: RuleId): string {
  return `${PAGES}/${id}.md`;
}

type Row = readonly [severity: Severity, title: string];

const DECIDING: Readonly<Record<DecidingRule, Row>> = {
  'not-windows': ['off', 'the image is not a Windows image, or carries no Windows version (scratch, HostProcess)'],
  'host-cannot-run-containers': ['error', 'the host is older than Windows Server 2016 (build 14393)'],
  'host-version-unknown': ['warning', 'what is declared for the host does not fix a Windows build'],
  'unresolved-argument': ['warning', 'an ARG in the base image has no value'],
  'base-tag-not-published': ['error', 'Microsoft publishes no latest tag for this base image (since 16 April 2019)'],
  'image-os-unknown': ['off', 'nothing tells whether the image is a Windows image'],
  'image-version-unknown': ['warning', 'no Windows version could be found for the image'],
  'architecture-mismatch': ['error', "the image's processor architecture is not the host's"],
  'no-manifest-for-host': ['error', "the reference lists several images and the host's engine takes none of them"],
  'image-newer-than-host': ['error', 'the image is of a newer Windows build than the host'],
  'client-process-refused': ['error', 'Windows 10 before 1809 refuses process isolation'],
  'february-2020-baseline': ['error', 'image and host are on different sides of the February 2020 update'],
  'ws2016-revision-mismatch': ['error', 'Windows Server 2016: the revisions of image and host differ'],
  'image-patched-past-host': [
    'error',
    'the image has an update that its host of the same build lacks, and such pairs were reported to fail',
  ],
  'ws2016-revision-unproven': ['warning', 'Windows Server 2016: a revision is not known, and they must be equal'],
  'february-2020-unproven': ['warning', 'one side is older than the February 2020 update, the other is not known'],
  'february-2020-withdrawn-image': [
    'warning',
    'the image is of 11 February 2020; those images were replaced a week later',
  ],
  'windows-10-process-isolation': [
    'warning',
    'process isolation on Windows 10: engines allow it, Microsoft no longer documents it',
  ],
  'same-build': ['off', 'image and host are of the same Windows build'],
  'stable-abi': [
    'off',
    'the image is Windows Server 2022 or later and the host is newer, within what Microsoft documents',
  ],
  'stable-abi-disputed': [
    'warning',
    'the image is Windows Server 2022 or later and the host is newer, but sources disagree on this pair',
  ],
  'relaxed-in-practice': ['warning', 'near builds that were seen to run together, though no document says so'],
  'build-mismatch': [
    'error',
    'the image is of an older Windows build, which this host runs only with Hyper-V isolation',
  ],
  hyperv: ['off', 'Hyper-V isolation, and the image is not newer than the host'],
  'hyperv-unproven': ['warning', 'Hyper-V isolation on a hosted runner, where nested virtualisation is not promised'],
  'list-from-table': [
    'notice',
    'what the shared tag lists is known from a built-in table with a date, not from the registry',
  ],
};

const NOTES: Readonly<Record<NoteRule, Row>> = {
  'image-newer-revision': [
    'notice',
    'same build, the image has newer updates than the host: patch hosts before images',
  ],
  'client-host': [
    'notice',
    'the host is Windows 10 or 11: process isolation must be asked for there and is for development and test',
  ],
  'image-out-of-support': ['warning', "the base image's extended support has ended"],
  'host-out-of-support': ['notice', "the host's extended support has ended"],
  'moved-repository': ['warning', 'the repository is a retired Docker Hub name'],
  'decided-by-builder': [
    'notice',
    'the reference lists several Windows builds, and which one the built image gets is decided by the host that builds it',
  ],
  'manifest-order': ['error', 'Docker takes an entry of the list that cannot run although the list holds one that can'],
  'reference-depends-on-argument': ['notice', 'the base image comes from the default of an ARG'],
  'registry-disagrees-with-tag': ['warning', 'the reference names one Windows release and the registry holds another'],
  'platform-assumed': ['notice', 'the reference lists Linux and Windows images and nothing tells which is meant'],
  'table-out-of-date': ['notice', 'the built-in table behind this answer is more than 60 days old'],
};

/** Every rule: the deciding ones in the order in which they are asked, then the notes. */
export function rules(): readonly Rule[] {
  return [...list('decides', DECIDING), ...list('note', NOTES)];
}

function list(kind: Rule['kind'], rows: Readonly<Record<string, Row>>): Rule[] {
  return Object.entries(rows).map(([id, [severity, title]]) => ({
    id: id as RuleId,
    kind,
    severity,
    title,
    docs: rulePageUrl(id as RuleId),
  }));
}

export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(DECIDING, text) || Object.hasOwn(NOTES, text);
}

export function noteSeverity(id: NoteRule): Severity {
  return NOTES[id][0];
}
