import type { Host } from '../windows/host.js';
import { inWords } from '../words/list.js';
import { imageLabel } from './labels.js';

/** Another tag to write, and what it comes to on the targets. */
export interface BetterTag {
  /** The whole reference. */
  readonly text: string;
  /** Whether the built-in tables know that there is such a tag; else only its name speaks for it. */
  readonly known: boolean;
  readonly runsOn: readonly string[];
  readonly atRiskOn: readonly string[];
}

/** What can be done about one image on one host; only what applies is set. */
export interface WaysOut {
  readonly host: Host;
  readonly better: BetterTag | null;
  /** ARGs whose defaults the base comes from: there the change belongs. */
  readonly args: readonly string[];
  /** Build arguments that the base comes from: there the change belongs, where there are any. */
  readonly givenArgs: readonly string[];
  /** How many targets the image has. */
  readonly targets: number;
  readonly hyperv: boolean;
  /** The build of the image, where a host of that build is a way out. */
  readonly imageBuild: number | null;
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
    ...sayHosts(ways),
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

function sayBaseImages(reference: string, { better, targets, baseRevision, args, givenArgs }: WaysOut): string[] {
  if (!better) return baseRevision === null ? [] : [`use or build an image on ${baseRevision}`];
  const { text, known, runsOn, atRiskOn } = better;
  const unsure = known ? '' : ' (if there is such a tag: only its name is known here)';
  const fits = [...runsOn, ...atRiskOn];
  const to = sameRepository(reference, text) ?? text;
  const line = `${sayChange(to, text, args, givenArgs)}${unsure}`;
  if (targets === 1) return [atRiskOn.length > 0 ? `${line}, which is at risk there too, but less` : line];
  const risk = atRiskOn.length > 0 ? ` (at risk on ${inWords(atRiskOn)})` : '';
  if (fits.length === targets)
    return [`${line}, which ${risk === '' ? 'runs on' : 'fits'} all ${targets} targets${risk}`];
  // No one tag fits all: one image for each release.
  const on = `${inWords(fits)}${risk}`;
  const names = givenArgs.length > 0 ? givenArgs : args;
  if (names.length === 0) return [`build it from ${to}${unsure} for ${on}`];
  return [`build it with another ${names.join(' or ')} for ${on}, so that the base is ${text}${unsure}`];
}

/** The change belongs where the tag stands: in the FROM, in an ARG's default, or where the build is called. */
function sayChange(to: string, text: string, args: readonly string[], givenArgs: readonly string[]): string {
  if (givenArgs.length > 0)
    return `give the build argument ${givenArgs.join(' or ')} another value, so that the base is ${text}`;
  if (args.length > 0)
    return `change the default of ${args.map((name) => `ARG ${name}`).join(' or ')}, so that the base is ${text}`;
  return `change it to ${to}`;
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
