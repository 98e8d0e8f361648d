import type { Host } from '../windows/host.js';
import { FEBRUARY_2020_DATE, februaryLine, PATCH_LINES, type PatchLine, type Side, sideOfLine } from './patch-lines.js';
import type { DecidingRule } from './rule-table.js';
import type { Severity, Verdict } from './verdict.js';
import type { Subject, WindowsImage } from './windows-image.js';

/** The answer for one subject on one host. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly rule: DecidingRule;
  readonly severity: Severity;
  /** The line that was crossed, for image-patched-past-host. */
  readonly line: PatchLine | null;
}

/** The two sides of a pair with a known build on both. */
interface Pair {
  readonly image: WindowsImage;
  readonly host: Host & { readonly build: number };
}

type Decision = { readonly verdict: Verdict; readonly severity?: Severity; readonly line?: PatchLine };
type PairRule = readonly [DecidingRule, (pair: Pair) => Decision | null];

const RUNS: Decision = { verdict: 'runs' };
const AT_RISK: Decision = { verdict: 'at-risk' };
const HYPERV_ONLY: Decision = { verdict: 'hyperv-only' };
const CANNOT_RUN: Decision = { verdict: 'cannot-run' };

/** Severity that a verdict has unless a rule says otherwise. */
export const SEVERITY_OF: Readonly<Record<Verdict, Severity>> = {
  runs: 'off',
  'not-windows': 'off',
  'at-risk': 'warning',
  unknown: 'warning',
  'hyperv-only': 'error',
  'cannot-run': 'error',
};

/** Rules that hold with either isolation, after those of `judge` about what is not known. First match wins. */
const ANY_ISOLATION: readonly PairRule[] = [
  [
    'architecture-mismatch',
    ({ image, host }) => (image.architecture !== null && image.architecture !== host.architecture ? CANNOT_RUN : null),
  ],
  ['image-newer-than-host', ({ image, host }) => (image.build > host.build ? CANNOT_RUN : null)],
];

const PROCESS_ISOLATION: readonly PairRule[] = [
  ['client-process-refused', ({ host }) => (host.edition === 'client' && host.build < 17763 ? HYPERV_ONLY : null)],
  ['february-2020-baseline', acrossFebruaryLine],
  [
    'ws2016-revision-mismatch',
    ({ image, host }) =>
      isWs2016({ image, host }) && bothKnown({ image, host }) && image.revision !== host.revision ? HYPERV_ONLY : null,
  ],
  ['image-patched-past-host', patchedPastHost],
  ['ws2016-revision-unproven', ws2016Unproven],
  ['february-2020-unproven', maybeAcrossFebruaryLine],
  ['february-2020-withdrawn-image', withdrawnImage],
  [
    'windows-10-process-isolation',
    (pair) => (sameBuild(pair) && pair.host.edition === 'client' && pair.host.build < 20348 ? AT_RISK : null),
  ],
  ['same-build', (pair) => (sameBuild(pair) ? RUNS : null)],
  ['stable-abi', (pair) => (isStableAbi(pair) ? RUNS : null)],
  ['stable-abi-disputed', ({ image }) => (image.build >= 20348 ? AT_RISK : null)],
  ['relaxed-in-practice', (pair) => (isRelaxed(pair) ? AT_RISK : null)],
  ['build-mismatch', () => HYPERV_ONLY],
];

const HYPERV_ISOLATION: readonly PairRule[] = [
  [
    'stable-abi-disputed',
    ({ image, host }) =>
      image.build === 26100 && host.build > image.build && host.build <= 26300 && host.edition === 'client'
        ? AT_RISK
        : null,
  ],
  ['hyperv-unproven', (pair) => (getsHyperv(pair) || runsByProcess(pair) ? null : AT_RISK)],
  ['hyperv', () => RUNS],
];

/**
 * Judges one subject on one host, with the host's isolation. Pure; the first rule that matches decides.
 * Sources: Microsoft, "Windows container version compatibility"; hcsshim osversion; see patch-lines.ts for revisions.
 */
export function judge(subject: Subject, host: Host): Judgement {
  if (subject.kind === 'not-windows') {
    const fits = subject.architecture === undefined || subject.architecture === host.architecture;
    return fits ? decided('not-windows', { verdict: 'not-windows' }) : decided('architecture-mismatch', CANNOT_RUN);
  }
  if (subject.kind === 'no-windows-image') {
    const certain = subject.asked && subject.windowsMode;
    return decided('no-windows-image', { verdict: 'cannot-run', severity: certain ? 'error' : 'warning' });
  }
  if (host.build !== null && host.build < 14393) return decided('host-cannot-run-containers', CANNOT_RUN);
  if (host.build === null) return decided('host-version-unknown', { verdict: 'unknown' });
  switch (subject.kind) {
    case 'unresolved':
      return decided('unresolved-argument', { verdict: 'unknown' });
    case 'argument-unknown':
      return decided('argument-not-known', { verdict: 'unknown' });
    case 'not-published':
      return decided('base-tag-not-published', { verdict: 'unknown', severity: 'error' });
    case 'missing':
      return decided('no-such-image', CANNOT_RUN);
    case 'os-unknown':
      return decided('image-os-unknown', { verdict: 'unknown', severity: 'off' });
    case 'version-unknown':
      return decided('image-version-unknown', { verdict: 'unknown' });
    case 'none-selected':
      return decided('no-manifest-for-host', CANNOT_RUN);
    case 'image':
      return judgePair({ image: subject, host: { ...host, build: host.build } });
  }
}

function judgePair(pair: Pair): Judgement {
  const rules = [...ANY_ISOLATION, ...(pair.host.isolation === 'hyperv' ? HYPERV_ISOLATION : PROCESS_ISOLATION)];
  for (const [rule, when] of rules) {
    const decision = when(pair);
    if (decision) return withKnownArchitecture(decided(rule, decision), pair);
  }
  throw new Error('the last rule of each isolation always matches');
}

/** Windows images are amd64 as good as always: on an arm64 host "runs" would be a guess where the image does not say. */
function withKnownArchitecture(judgement: Judgement, { image, host }: Pair): Judgement {
  if (judgement.verdict !== 'runs' || host.architecture === 'amd64' || image.architecture !== null) return judgement;
  return decided('architecture-mismatch', AT_RISK);
}

function getsHyperv({ host }: Pair): boolean {
  return host.hyperv === 'available';
}

/** What does not ask for Hyper-V isolation gets process isolation, which may do. */
function runsByProcess(pair: Pair): boolean {
  if (pair.host.hyperv !== 'not-passed-on') return false;
  const decision = PROCESS_ISOLATION.map(([, when]) => when(pair)).find((each) => each !== null);
  return decision?.verdict === 'runs';
}

function decided(rule: DecidingRule, decision: Decision): Judgement {
  return {
    verdict: decision.verdict,
    rule,
    severity: decision.severity ?? SEVERITY_OF[decision.verdict],
    line: decision.line ?? null,
  };
}

function sameBuild({ image, host }: Pair): boolean {
  return image.build === host.build;
}

function isWs2016(pair: Pair): boolean {
  return sameBuild(pair) && pair.host.build === 14393;
}

function bothKnown({ image, host }: Pair): boolean {
  return image.revision !== null && host.revision !== null;
}

/** Both sides known, and different ones. */
function acrossFebruaryLine(pair: Pair): Decision | null {
  const sides = februarySides(pair);
  return sides?.host && sides.image && sides.host !== sides.image ? HYPERV_ONLY : null;
}

/** One side known to be before the line, the other not known. */
function maybeAcrossFebruaryLine(pair: Pair): Decision | null {
  const sides = februarySides(pair);
  if (!sides || (sides.host && sides.image)) return null;
  return sides.host === 'before' || sides.image === 'before' ? AT_RISK : null;
}

/** null where the builds differ or have no February 2020 line. */
function februarySides(pair: Pair): { readonly host: Side; readonly image: Side } | null {
  const row = sameBuild(pair) ? februaryLine(pair.host.build) : null;
  if (!row) return null;
  return {
    host: sideOfLine({ revision: pair.host.revision, floatsUntil: null }, row.line, FEBRUARY_2020_DATE),
    image: sideOfLine(pair.image, row.line, FEBRUARY_2020_DATE),
  };
}

function withdrawnImage(pair: Pair): Decision | null {
  const row = sameBuild(pair) ? februaryLine(pair.host.build) : null;
  if (!row || pair.image.revision !== row.line) return null;
  return pair.host.revision === null || pair.host.revision >= row.line ? AT_RISK : null;
}

/** Several lines crossed: the worst counts, and of equals the first in the table. */
function patchedPastHost(pair: Pair): Decision | null {
  const { image, host } = pair;
  if (!sameBuild(pair) || host.edition !== 'server' || host.revision === null) return null;
  const crossed = PATCH_LINES.filter(
    (row) =>
      row.build === host.build &&
      host.revision! < row.line &&
      sideOfLine(image, row.line, row.date) === 'after' &&
      (row.flavours === null || image.flavour === null || row.flavours.includes(image.flavour)),
  );
  const worst = crossed.find((row) => row.verdict === 'hyperv-only') ?? crossed[0];
  if (!worst) return null;
  const flavourUnproven = worst.flavours !== null && image.flavour === null;
  return { verdict: flavourUnproven ? 'at-risk' : worst.verdict, line: worst };
}

/** Nothing to act on where the tag floats and the host says no revision: then it is only a notice. */
function ws2016Unproven(pair: Pair): Decision | null {
  if (!isWs2016(pair) || bothKnown(pair)) return null;
  const quiet = pair.image.revision === null && pair.image.floatsUntil !== null && pair.host.revision === null;
  return { verdict: 'at-risk', severity: quiet ? 'notice' : 'warning' };
}

/**
 * Microsoft's table for servers up to 2025. For Windows 11 it has no upper bound; what is newer than 24H2 Docker's own
 * engine accepts (moby), and containerd since 2.3.5, which a node need not have.
 */
function isStableAbi({ image, host }: Pair): boolean {
  if (image.build < 20348) return false;
  if (host.edition === 'server') return host.build <= 26100;
  if (image.build !== 20348) return false;
  return WINDOWS_11.includes(host.build) || (host.engine === 'docker' && [26200, 26300].includes(host.build));
}

const WINDOWS_11: readonly number[] = [22000, 22621, 22631, 26100];

/** Observed to run, documented nowhere: docker/for-win#5148, MicrosoftDocs/Virtualization-Documentation#1286, nav-docker#497. */
function isRelaxed({ image, host }: Pair): boolean {
  if (image.build === 18362) return host.build === 18363;
  if (image.build === 17763) return host.build === 18363 && image.flavour === 'nanoserver';
  return image.build === 19041 && host.build >= 19042 && host.build <= 19045;
}
