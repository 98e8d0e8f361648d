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
  /** The public page that documents the rule. */
  readonly docs: string;
}

const LEARN = 'https://learn.microsoft.com/virtualization/windowscontainers';
const COMPATIBILITY = `${LEARN}/deploy-containers/version-compatibility`;
const UPDATES = `${LEARN}/deploy-containers/update-containers`;
const PORTABILITY = `${LEARN}/deploy-containers/portability`;
const LIFECYCLE = `${LEARN}/deploy-containers/base-image-lifecycle`;
const HYPERV = `${LEARN}/manage-containers/hyperv-container`;
const REQUIREMENTS = `${LEARN}/deploy-containers/system-requirements`;
const BASE_IMAGES = `${LEARN}/manage-containers/container-base-images`;
const MULTI_PLATFORM = 'https://docs.docker.com/build/building/multi-platform/';

type Row = readonly [Severity, string, string];

const DECIDING: Readonly<Record<DecidingRule, Row>> = {
  'not-windows': [
    'off',
    'the image is not a Windows image, or carries no Windows version (scratch, HostProcess)',
    BASE_IMAGES,
  ],
  'host-cannot-run-containers': ['error', 'the host is older than Windows Server 2016 (build 14393)', REQUIREMENTS],
  'host-version-unknown': ['warning', 'what is declared for the host does not fix a Windows build', COMPATIBILITY],
  'unresolved-argument': [
    'warning',
    'an ARG in the base image has no value',
    'https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact',
  ],
  'base-tag-not-published': [
    'error',
    'Microsoft publishes no latest tag for this base image (since 16 April 2019)',
    COMPATIBILITY,
  ],
  'image-os-unknown': ['off', 'nothing tells whether the image is a Windows image', MULTI_PLATFORM],
  'image-version-unknown': ['warning', 'no Windows version could be found for the image', BASE_IMAGES],
  'architecture-mismatch': ['error', "the image's processor architecture is not the host's", MULTI_PLATFORM],
  'no-manifest-for-host': [
    'error',
    "the reference lists several images and the host's engine takes none of them",
    COMPATIBILITY,
  ],
  'image-newer-than-host': ['error', 'the image is of a newer Windows build than the host', COMPATIBILITY],
  'client-process-refused': ['error', 'Windows 10 before 1809 refuses process isolation', HYPERV],
  'february-2020-baseline': ['error', 'image and host are on different sides of the February 2020 update', UPDATES],
  'ws2016-revision-mismatch': ['error', 'Windows Server 2016: the revisions of image and host differ', COMPATIBILITY],
  'image-patched-past-host': [
    'error',
    'the image has an update that its host of the same build lacks, and such pairs were reported to fail',
    UPDATES,
  ],
  'ws2016-revision-unproven': [
    'warning',
    'Windows Server 2016: a revision is not known, and they must be equal',
    COMPATIBILITY,
  ],
  'february-2020-unproven': [
    'warning',
    'one side is older than the February 2020 update, the other is not known',
    UPDATES,
  ],
  'february-2020-withdrawn-image': [
    'warning',
    'the image is of 11 February 2020; those images were replaced a week later',
    UPDATES,
  ],
  'windows-10-process-isolation': [
    'warning',
    'process isolation on Windows 10: engines allow it, Microsoft no longer documents it',
    COMPATIBILITY,
  ],
  'same-build': ['off', 'image and host are of the same Windows build', COMPATIBILITY],
  'stable-abi': [
    'off',
    'the image is Windows Server 2022 or later and the host is newer, within what Microsoft documents',
    PORTABILITY,
  ],
  'stable-abi-disputed': [
    'warning',
    'the image is Windows Server 2022 or later and the host is newer, but sources disagree on this pair',
    'https://github.com/microsoft/hcsshim/issues/2566',
  ],
  'relaxed-in-practice': [
    'warning',
    'near builds that were seen to run together, though no document says so',
    COMPATIBILITY,
  ],
  'build-mismatch': [
    'error',
    'the image is of an older Windows build, which this host runs only with Hyper-V isolation',
    COMPATIBILITY,
  ],
  hyperv: ['off', 'Hyper-V isolation, and the image is not newer than the host', HYPERV],
  'hyperv-unproven': [
    'warning',
    'Hyper-V isolation on a hosted runner, where nested virtualisation is not promised',
    HYPERV,
  ],
  'list-from-table': [
    'notice',
    'what the shared tag lists is known from a built-in table with a date, not from the registry',
    MULTI_PLATFORM,
  ],
};

const NOTES: Readonly<Record<NoteRule, Row>> = {
  'image-newer-revision': [
    'notice',
    'same build, the image has newer updates than the host: patch hosts before images',
    UPDATES,
  ],
  'client-host': [
    'notice',
    'the host is Windows 10 or 11: process isolation must be asked for there and is for development and test',
    HYPERV,
  ],
  'image-out-of-support': ['warning', "the base image's extended support has ended", LIFECYCLE],
  'host-out-of-support': ['notice', "the host's extended support has ended", LIFECYCLE],
  'moved-repository': ['warning', 'the repository is a retired Docker Hub name', BASE_IMAGES],
  'decided-by-builder': [
    'notice',
    'the reference lists several Windows builds, and which one the built image gets is decided by the host that builds it',
    MULTI_PLATFORM,
  ],
  'manifest-order': [
    'error',
    'Docker takes an entry of the list that cannot run although the list holds one that can',
    MULTI_PLATFORM,
  ],
  'reference-depends-on-argument': [
    'notice',
    'the base image comes from the default of an ARG',
    'https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact',
  ],
  'registry-disagrees-with-tag': [
    'warning',
    'the reference names one Windows release and the registry holds another',
    MULTI_PLATFORM,
  ],
  'platform-assumed': [
    'notice',
    'the reference lists Linux and Windows images and nothing tells which is meant',
    MULTI_PLATFORM,
  ],
  'table-out-of-date': ['notice', 'the built-in table behind this answer is more than 60 days old', MULTI_PLATFORM],
};

/** Every rule: the deciding ones in the order in which they are asked, then the notes. */
export function rules(): readonly Rule[] {
  return [...list('decides', DECIDING), ...list('note', NOTES)];
}

function list(kind: Rule['kind'], rows: Readonly<Record<string, Row>>): Rule[] {
  return Object.entries(rows).map(([id, [severity, title, docs]]) => ({
    id: id as RuleId,
    kind,
    severity,
    title,
    docs,
  }));
}

export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(DECIDING, text) || Object.hasOwn(NOTES, text);
}

export function ruleDocs(id: RuleId): string {
  return ((DECIDING as Record<string, Row>)[id] ?? (NOTES as Record<string, Row>)[id]!)[2];
}

export function noteSeverity(id: NoteRule): Severity {
  return NOTES[id][0];
}
