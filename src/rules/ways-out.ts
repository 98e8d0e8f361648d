import type { Host } from '../windows/host.js';
import { inWords } from '../words/list.js';
import { imageLabel } from './labels.js';

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
}

/** Where a base can be built on. */
export interface Builder {
  /** The base to change to for that; null where it stays what it is. */
  readonly text: string | null;
  /** The label of a runner; null where none is known that can. */
  readonly machine: string | null;
  /** The Windows that it takes: `Windows Server 2019 (10.0.17763)`. */
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

/** Labels that Kubernetes puts on a Windows node: https://kubernetes.io/docs/concepts/windows/user-guide/ */
export function nodeSelector(build: number): Readonly<Record<string, string>> {
  return { 'kubernetes.io/os': 'windows', 'node.kubernetes.io/windows-build': `10.0.${build}` };
}

/** For rules of which nothing can be done that could be named. */
export function noWays(): readonly string[] {
  return [];
}

/** What was found to mend it, best first, each for a person. */
export function usualWays({ reference }: { readonly reference: string }, ways: WaysOut | null): readonly string[] {
  if (ways === null) return [];
  return [
    ...sayBuiltBy(ways),
    ...sayUnlisted(ways),
    ...sayBaseImages(reference, ways),
    ...sayHyperv(ways),
    ...(ways.builder === null || ways.better?.builds === false ? sayHosts(ways) : sayMachines(reference, ways)),
  ];
}

function sayBuiltBy({ builtBy }: WaysOut): string[] {
  return builtBy === null ? [] : [`change the base in ${builtBy}, which builds it`];
}

function sayUnlisted({ unlisted }: WaysOut): string[] {
  if (!unlisted) return [];
  return [
    'name the tag of the image for one Windows version, or give the entries of the list their versions (docker manifest annotate --os-version)',
  ];
}

/** Where a revision decides and the host's is not known. */
export function declareRevision({ name }: Host): string {
  return `declare ${name} with all four parts of its version (the text of ver)`;
}

function sayBaseImages(reference: string, { better, targets, baseRevision, builder }: WaysOut): string[] {
  if (!better) return baseRevision === null ? [] : [`use or build an image on ${baseRevision}`];
  const { text, known, runsOn, atRiskOn, written, servesTargets, builds, frozen } = better;
  const unsure = `${known ? '' : ' (if there is such a tag: only its name is known here)'}${sayFrozen(frozen)}`;
  const fits = [...runsOn, ...atRiskOn];
  const to = sameRepository(reference, text) ?? text;
  const elsewhere = builder === null || builds ? '' : `, and ${sayBuilder(builder)}`;
  if (servesTargets) {
    const line = `${sayChange(to, text, written)}${unsure}`;
    if (targets === 1)
      return [`${line}${atRiskOn.length > 0 ? ', which is at risk there too, but less' : ''}${elsewhere}`];
    const risk = atRiskOn.length > 0 ? ` (at risk on ${inWords(atRiskOn)})` : '';
    return [`${line}, which ${risk === '' ? 'runs on' : 'fits'} all ${targets} targets${risk}${elsewhere}`];
  }
  // No one tag fits all: one image for each release.
  const on = `${inWords(fits)}${atRiskOn.length > 0 ? ` (at risk on ${inWords(atRiskOn)})` : ''}`;
  if (written.name === null) return [`build it from ${to}${unsure} for ${on}${elsewhere}`];
  const given = `${written.name}=${written.value}`;
  return [`build it with ${given} for ${on}, so that the base is ${text}${unsure}${elsewhere}`];
}

/** A framework's version is never changed, but what is built is named. */
function sayFrozen(frozen: BetterTag['frozen']): string {
  if (frozen === null) return '';
  const { when, successor } = frozen;
  return ` (no longer built ${when}${successor === null ? '' : `; ${successor} is`})`;
}

/** The change belongs where the tag stands: in the FROM, in an ARG's default, or where the build is called. */
function sayChange(to: string, text: string, { by, name, value }: Written): string {
  if (by === 'own') return `give this FROM a tag or an ARG of its own, so that the base is ${text}`;
  if (name === null) return `change it to ${to}`;
  if (by === 'argument') return `give the build argument ${name} the value ${value}, so that the base is ${text}`;
  return `change the default of ARG ${name} to ${value}, so that the base is ${text}`;
}

function sayBuilder({ machine, label }: Builder): string {
  return machine === null ? `build it on a machine with ${label}` : `build it on ${machine}`;
}

/** Where the machine that builds is what has to change, or may. */
function sayMachines(reference: string, { better, builder }: WaysOut): string[] {
  if (builder === null || better?.builds === false) return [];
  if (better !== null) return builder.machine === null ? [] : [sayBuilder(builder)];
  const { text, withoutRun } = builder;
  const change = text === null ? '' : `change it to ${sameRepository(reference, text) ?? text}, and `;
  const pull = 'take RUN out of the stages that stand on it: then its base is only pulled there';
  return [`${change}${sayBuilder(builder)}`, ...(withoutRun ? [pull] : [])];
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

function sayHyperv({ hyperv }: WaysOut): string[] {
  return hyperv ? ['run and build it with --isolation=hyperv'] : [];
}

function sayHosts({ host, imageBuild, patchHostTo, offered }: WaysOut): string[] {
  if (patchHostTo !== null) return [`update ${host.name} to ${patchHostTo}`];
  if (imageBuild === null)
    return offered.length === 0 ? [] : [`run it on a ${host.cluster ? 'node' : 'host'} with ${offered.join(' or ')}`];
  const label = imageLabel({ build: imageBuild, revision: null });
  if (!host.cluster) return [`run it on a host with ${label}`];
  const selector = Object.entries(nodeSelector(imageBuild)).map(([key, value]) => `${key}: ${value}`);
  return [`run it on a node with ${label}, with the nodeSelector ${selector.join(', ')}`];
}

/** Where builds that work serve other targets, and none this one. @param args null where no build argument makes the base */
export function sayAddition(add: {
  readonly target: string;
  readonly reference: string;
  readonly args: ReadonlyMap<string, string> | null;
}): string {
  const { target, reference, args } = add;
  if (args === null) return `add a Dockerfile for ${target} beside this one, with FROM ${reference}`;
  const given = [...args].map(([name, value]) => `${name}=${value}`).join(' ');
  return `add a build for ${target}, with ${given} (its base is then ${reference})`;
}

/** Of one of several Dockerfiles of an image that serves no target. */
export function sayServed(target: string, dockerfile: string): string {
  return `leave it out of the check, or declare where it runs: ${dockerfile} is the one for ${target}`;
}
