import type { DecidingRecord, NoteRecord, PlacementRecord } from './record.js';
import { architectureMismatch } from './records/architecture-mismatch.js';
import { argumentNotKnown } from './records/argument-not-known.js';
import { baseTagNotPublished } from './records/base-tag-not-published.js';
import { buildMismatch } from './records/build-mismatch.js';
import { clientHost } from './records/client-host.js';
import { clientProcessRefused } from './records/client-process-refused.js';
import { decidedByBuilder } from './records/decided-by-builder.js';
import { digestNotChecked } from './records/digest-not-checked.js';
import { february2020Baseline } from './records/february-2020-baseline.js';
import { february2020Unproven } from './records/february-2020-unproven.js';
import { february2020WithdrawnImage } from './records/february-2020-withdrawn-image.js';
import { hostCannotRunContainers } from './records/host-cannot-run-containers.js';
import { hostOutOfSupport } from './records/host-out-of-support.js';
import { hostProcess } from './records/host-process.js';
import { hostRetired } from './records/host-retired.js';
import { hostVersionUnknown } from './records/host-version-unknown.js';
import { hyperv } from './records/hyperv.js';
import { hypervUnproven } from './records/hyperv-unproven.js';
import { imageNewerRevision } from './records/image-newer-revision.js';
import { imageNewerThanHost } from './records/image-newer-than-host.js';
import { imageNoLongerUpdated } from './records/image-no-longer-updated.js';
import { imageOsUnknown } from './records/image-os-unknown.js';
import { imageOutOfSupport } from './records/image-out-of-support.js';
import { imagePatchedPastHost } from './records/image-patched-past-host.js';
import { imageVersionUnknown } from './records/image-version-unknown.js';
import { listFromTable } from './records/list-from-table.js';
import { manifestOrder } from './records/manifest-order.js';
import { movedRepository } from './records/moved-repository.js';
import { namedByTagOnly } from './records/named-by-tag-only.js';
import { noManifestForHost } from './records/no-manifest-for-host.js';
import { noSuchImage } from './records/no-such-image.js';
import { noWindowsImage } from './records/no-windows-image.js';
import { notWindows } from './records/not-windows.js';
import {
  labelsNotDeclared,
  landsWhereItCannotRun,
  linuxImageOnWindowsNodes,
  mayLandOnLinux,
  noNodeMatches,
  noNodeRunsIt,
  runtimeclassNotKnown,
  windowsImageOnLinuxNode,
} from './records/placement.js';
import { platformAssumed } from './records/platform-assumed.js';
import { referenceDependsOnArgument } from './records/reference-depends-on-argument.js';
import {
  constraintRefused,
  containerNeedsLinuxRunner,
  hostProcessRefused,
  notAString,
  podOsDiffers,
  runtimeclassConflict,
} from './records/refused.js';
import { registryDisagreesWithTag } from './records/registry-disagrees-with-tag.js';
import { relaxedInPractice } from './records/relaxed-in-practice.js';
import { sameBuild } from './records/same-build.js';
import { stableAbi } from './records/stable-abi.js';
import { stableAbiDisputed } from './records/stable-abi-disputed.js';
import { tableOutOfDate } from './records/table-out-of-date.js';
import { unresolvedArgument } from './records/unresolved-argument.js';
import { windows10ProcessIsolation } from './records/windows-10-process-isolation.js';
import { ws2016RevisionMismatch } from './records/ws2016-revision-mismatch.js';
import { ws2016RevisionUnproven } from './records/ws2016-revision-unproven.js';

/** Rules that decide a verdict, in the order in which they are asked (rules.ts holds the conditions). */
const DECIDING = [
  notWindows,
  noWindowsImage,
  hostCannotRunContainers,
  hostVersionUnknown,
  unresolvedArgument,
  argumentNotKnown,
  baseTagNotPublished,
  noSuchImage,
  imageOsUnknown,
  imageVersionUnknown,
  architectureMismatch,
  noManifestForHost,
  imageNewerThanHost,
  clientProcessRefused,
  february2020Baseline,
  ws2016RevisionMismatch,
  imagePatchedPastHost,
  ws2016RevisionUnproven,
  february2020Unproven,
  february2020WithdrawnImage,
  windows10ProcessIsolation,
  sameBuild,
  stableAbi,
  stableAbiDisputed,
  relaxedInPractice,
  buildMismatch,
  hyperv,
  hypervUnproven,
  listFromTable,
  namedByTagOnly,
  digestNotChecked,
  hostProcess,
] as const;

/** Advice rules: notes beside a verdict that never change it. */
const NOTES = [
  imageNewerRevision,
  clientHost,
  imageOutOfSupport,
  hostOutOfSupport,
  hostRetired,
  movedRepository,
  imageNoLongerUpdated,
  decidedByBuilder,
  manifestOrder,
  referenceDependsOnArgument,
  registryDisagreesWithTag,
  platformAssumed,
  tableOutOfDate,
] as const;

/** Rules about where workloads land. */
const PLACEMENT = [
  landsWhereItCannotRun,
  noNodeRunsIt,
  mayLandOnLinux,
  windowsImageOnLinuxNode,
  noNodeMatches,
  labelsNotDeclared,
  runtimeclassNotKnown,
  runtimeclassConflict,
  notAString,
  hostProcessRefused,
  podOsDiffers,
  constraintRefused,
  containerNeedsLinuxRunner,
  linuxImageOnWindowsNodes,
] as const;

export type DecidingRule = (typeof DECIDING)[number]['id'];
export type NoteRule = (typeof NOTES)[number]['id'];
export type PlacementRule = (typeof PLACEMENT)[number]['id'];
export type RuleId = DecidingRule | NoteRule | PlacementRule;

/** A record as every list of rules shows it. */
export type Rule = (DecidingRecord | NoteRecord | PlacementRecord) & { readonly id: RuleId };

const BY_ID: ReadonlyMap<string, Rule> = new Map([...DECIDING, ...NOTES, ...PLACEMENT].map((rule) => [rule.id, rule]));

/** Every rule: the deciding ones in the order in which they are asked, then the notes, then those of placement. */
export function rules(): readonly Rule[] {
  return [...BY_ID.values()];
}

export function decidingRule(id: DecidingRule): DecidingRecord {
  return BY_ID.get(id) as DecidingRecord;
}

export function noteRule(id: NoteRule): NoteRecord {
  return BY_ID.get(id) as NoteRecord;
}

export function isRuleId(text: string): text is RuleId {
  return BY_ID.has(text);
}

/** Whether a rule is about a host, whatever image is on it. */
export function isAboutHost(id: RuleId): boolean {
  return BY_ID.get(id)?.about === 'host';
}

/** `Image is older than the host`. */
export function ruleName(id: RuleId): string {
  return BY_ID.get(id)?.name ?? 'Finding';
}

/** Where the rules' pages are; a test holds it to the repository that package.json names. */
const PAGES = 'https://github.com/windows-container-compat/windows-container-compat/blob/main/docs/rules';

/** The page of a rule, for people: docs/rules/ID.md. */
export function rulePageUrl(id: RuleId): string {
  return `${PAGES}/${id}.md`;
}
