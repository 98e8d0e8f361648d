import type { Host } from '../windows/host.js';
import { inWords } from '../words/list.js';
import { imageName } from './labels.js';
import { buildEach, change, other, runOn, type WayOut } from './way-out.js';

/** Another tag to write, and what it comes to on the targets. */
export interface BetterTag {
  /** The whole reference. */
  readonly text: string;
  /** Whether the built-in tables know that there is such a tag; else only its name speaks for it. */
  readonly known: boolean;
  readonly build: number;
  readonly runsOn: readonly string[];
  readonly atRiskOn: readonly string[];
  readonly written: Written;
  /** Whether it runs on all targets, with all that changes along with it. */
  readonly servesTargets: boolean;
  /** Set where its publisher does not build it any more: `since 2025-10-14`, and what is built in its place. */
  readonly frozen: { readonly when: string; readonly successor: string | null } | null;
  /** Whether the machine that builds it now can still do that. */
  readonly builds: boolean;
}

/** How it is written: in the FROM, as the default of an ARG, as a build argument, or in a FROM that shares none. */
interface Written {
  readonly by: 'from' | 'default' | 'argument' | 'own';
  /** The ARG; null for a FROM. */
  readonly name: string | null;
  readonly value: string;
  /** `in line 3` of the Dockerfile, `in Makefile:2`; null where nothing tells. */
  readonly at: string | null;
}

/** Where a base can be built on. */
export interface Builder {
  /** The base to change to for that; null where it stays what it is. */
  readonly text: string | null;
  /** The label of a runner; null where none is known that can. */
  readonly machine: string | null;
  /** The Windows that it takes: `Windows Server 2019`. */
  readonly label: string;
  /** Whether it is enough that the stage has no RUN: its base can be pulled where it is built now. */
  readonly withoutRun: boolean;
}

/** What can be done about one image on one host; only what applies is set. */
export interface WaysOut {
  readonly host: Host;
  readonly better: BetterTag | null;
  /** How many targets the image has. */
  readonly targets: number;
  readonly hyperv: boolean;
  /** The build of the image, where a host of that build is a way out. */
  readonly imageBuild: number | null;
  /** The label of a runner that runs it as it is; null where none is known. */
  readonly runner: string | null;
  /** Where to build it, where the machine that builds it now cannot; null where that is no matter. */
  readonly builder: Builder | null;
  /** Builds of which the list holds images, where none of them fits (`10.0.20348`). */
  readonly offered: readonly string[];
  /** What to bring the host to, in words or as a version, where that is a way out. */
  readonly patchHostTo: string | null;
  /** A revision of the base OS image to build on, where the image is not itself one (`windows/servercore:10.0.17763.5329`). */
  readonly baseRevision: string | null;
  /** The list names no Windows version for the entry that is taken. */
  readonly unlisted: boolean;
  /** The Dockerfile of this repository that builds the image: there the base stands. */
  readonly builtBy: string | null;
}

const BUILD_LABEL = 'node.kubernetes.io/windows-build';

/** Labels that Kubernetes puts on a Windows node: https://kubernetes.io/docs/concepts/windows/user-guide/ */
export function nodeSelector(build: number): Readonly<Record<string, string>> {
  return { 'kubernetes.io/os': 'windows', [BUILD_LABEL]: `10.0.${build}` };
}

/** For rules of which nothing can be done that could be named. */
export function noWays(): readonly WayOut[] {
  return [];
}

/** What was found to mend it, best first, each for a person. */
export function usualWays({ reference }: { readonly reference: string }, ways: WaysOut | null): readonly WayOut[] {
  if (ways === null) return [];
  return [
    ...sayBuiltBy(ways),
    ...sayUnlisted(ways),
    ...sayBaseImages(reference, ways),
    ...sayHyperv(ways),
    ...(ways.builder === null || ways.better?.builds === false ? sayHosts(ways) : sayMachines(reference, ways)),
  ];
}

function sayBuiltBy({ builtBy }: WaysOut): WayOut[] {
  return builtBy === null ? [] : [other(`change the base in ${builtBy}, which builds it`)];
}

function sayUnlisted({ unlisted }: WaysOut): WayOut[] {
  if (!unlisted) return [];
  return [
    other(
      'name the tag of the image for one Windows version, or give the entries of the list their versions (docker manifest annotate --os-version)',
    ),
  ];
}

/** Where a revision decides and the host's is not known. */
export function declareRevision({ name }: Host): WayOut {
  return other(`declare ${name} with all four parts of its version (the text of ver)`);
}

function sayBaseImages(reference: string, { better, targets, baseRevision, builder }: WaysOut): WayOut[] {
  if (!better) return baseRevision === null ? [] : [other(`use or build an image on ${baseRevision}`)];
  const { text, known, runsOn, atRiskOn, written, servesTargets, builds, frozen } = better;
  const short = (whole: string): string => sameRepository(reference, whole) ?? whole;
  const to = short(text);
  const unsure = `${known ? '' : ' (if there is such a tag: only its name is known here)'}${sayFrozen(frozen, short)}`;
  const fits = [...runsOn, ...atRiskOn];
  const elsewhere = builder === null || builds ? '' : `, ${where(builder)}`;
  // Built where it is built now, or as it is on another machine.
  const orThere = builder !== null && builds && builder.machine !== null ? `, or ${sayBuilder(builder)}` : '';
  if (servesTargets) {
    const line = sayChange(to, text, unsure, written);
    const way = written.by === 'from' ? change : other;
    if (targets === 1)
      return [
        way(`${line}${atRiskOn.length > 0 ? ', which is at risk there too, but less' : ''}${elsewhere}${orThere}`),
      ];
    const risk = atRiskOn.length > 0 ? ` (at risk on ${inWords(atRiskOn)})` : '';
    return [
      way(
        `${line}, which ${risk === '' ? 'runs on' : 'fits'} ${targets === 2 ? 'both' : `all ${targets}`} targets${risk}${elsewhere}${orThere}`,
      ),
    ];
  }
  // No one tag fits all: one image for each release.
  const risk = runsOn.length === 0 ? 'at risk there too, but less' : `at risk on ${inWords(atRiskOn)}`;
  const on = `${inWords(fits)}${atRiskOn.length > 0 ? ` (${risk})` : ''}`;
  const built = builder === null || builds ? '' : ` (built on ${builder.machine ?? builder.label})`;
  if (written.name === null) {
    const from = fits.includes(to) ? named(text) : to;
    return [buildEach(`from ${from}${unsure} for ${on}${built}`)];
  }
  const given = `${written.name}=${written.value}${unsure === '' ? sayBase(to, text, unsure, written) : ''}`;
  return [buildEach(`with ${given} for ${on}${built}${unsure === '' ? '' : sayBase(to, text, unsure, written)}`)];
}

/** A framework's version is never changed, but what is built is named. */
function sayFrozen(frozen: BetterTag['frozen'], short: (reference: string) => string): string {
  if (frozen === null) return '';
  const { when, successor } = frozen;
  return successor === null ? ` (no longer built ${when})` : ` (no longer built; ${short(successor)} is)`;
}

/** The change belongs where the tag stands: in the FROM, in an ARG's default, or where the build is called. */
function sayChange(to: string, text: string, unsure: string, written: Written): string {
  const { by, name, value, at } = written;
  const there = at === null ? '' : ` ${at}`;
  if (by === 'own') return `give this FROM a tag or an ARG of its own, so that the base is ${to}${unsure}`;
  if (name === null) return `change it to ${to}${unsure}`;
  const given =
    by === 'argument'
      ? `give the build argument ${name} the value ${value}${there}`
      : `change the default of ARG ${name}${there} to ${value}`;
  return `${given}${sayBase(to, text, unsure, written)}`;
}

/** What the base becomes, where the value alone does not tell. */
function sayBase(to: string, text: string, unsure: string, { value }: Written): string {
  if (unsure !== '') return `, so that the base is ${to}${unsure}`;
  return value === to || value === text ? '' : ` (${named(text)})`;
}

/** Of a host that is called as the tag is it is told by the name before it. */
function named(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

function where({ machine, label }: Builder): string {
  return machine === null ? `on a machine with ${label}` : `on ${machine}`;
}

function sayBuilder(builder: Builder): string {
  return `build it ${where(builder)}`;
}

/** Where the machine that builds is what has to change, or may. */
function sayMachines(reference: string, { better, builder }: WaysOut): WayOut[] {
  if (builder === null || better?.builds === false) return [];
  if (better !== null) return [];
  const { text, withoutRun } = builder;
  const first = text === null ? '' : `change it to ${sameRepository(reference, text) ?? text}, and `;
  const pull = withoutRun ? ', or take RUN out of the stages on it (then it is only pulled there)' : '';
  const way = `${first}${sayBuilder(builder)}${pull}`;
  return [text === null ? other(way) : change(way)];
}

/** The tag alone, where only the tag is another; null where more is. */
function sameRepository(reference: string, text: string): string | null {
  const repository = (whole: string): string => whole.replace(/@.*$/s, '').replace(/:[^:/]*$/, '');
  return reference.lastIndexOf(':') > reference.lastIndexOf('/') &&
    repository(reference) === repository(text) &&
    !text.includes('@')
    ? text.slice(repository(text).length + 1)
    : null;
}

function sayHyperv({ hyperv }: WaysOut): WayOut[] {
  return hyperv ? [{ kind: 'isolation', text: 'run and build it with --isolation=hyperv' }] : [];
}

function sayHosts({ host, imageBuild, runner, patchHostTo, offered }: WaysOut): WayOut[] {
  if (patchHostTo !== null) return [other(`update ${host.name} to ${patchHostTo}`)];
  if (imageBuild === null) {
    return offered.length === 0 ? [] : [runOn(`a ${host.cluster ? 'node' : 'host'} with ${offered.join(' or ')}`)];
  }
  const label = imageName({ build: imageBuild, revision: null });
  if (host.cluster) return [runOn(`nodes of ${label} (nodeSelector ${BUILD_LABEL}: 10.0.${imageBuild})`)];
  // Hosted runners are those that nobody promises Hyper-V on.
  if (host.hyperv === 'unproven') return [runOn(runner ?? `a runner with ${label}`)];
  return [runOn(`a host with ${label}`)];
}
