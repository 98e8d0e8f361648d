import type { Host } from './host.js';
import type { DecidingRule } from './verdict.js';
import { imageLabel } from './words.js';

/** What can be done about one image on one host; only what applies is set. */
export interface WaysOut {
  readonly rule: DecidingRule;
  readonly host: Host;
  /** Whole references to write instead, best first. */
  readonly baseImages: readonly string[];
  /** The targets that the first of them runs on. */
  readonly runsOn: readonly string[];
  /** How many targets the image has. */
  readonly targets: number;
  readonly hyperv: boolean;
  /** The build of the image, where a host of that build is a way out. */
  readonly imageBuild: number | null;
  /** A revision to bring the host to, where that is a way out. */
  readonly patchHostTo: string | null;
  /** A revision of the base OS image to build on, where the image is not itself one (`10.0.17763.5329`). */
  readonly baseRevision: string | null;
}

/** Labels that Kubernetes puts on a Windows node: https://kubernetes.io/docs/concepts/windows/user-guide/ */
export function nodeSelector(build: number): Readonly<Record<string, string>> {
  return { 'kubernetes.io/os': 'windows', 'node.kubernetes.io/windows-build': `10.0.${build}` };
}

/** `What to do: (1) ... (2) ...`, or nothing where there is no way out to name. */
export function sayWaysOut(ways: WaysOut): string {
  const list = [...sayBaseImages(ways), ...sayHyperv(ways), ...sayHosts(ways)];
  if (list.length === 0) return '';
  if (list.length === 1) return `What to do: ${list[0]}.`;
  return `What to do: ${list.map((way, index) => `(${index + 1}) ${way}`).join('; ')}.`;
}

function sayBaseImages({ baseImages, runsOn, targets, baseRevision }: WaysOut): string[] {
  const [best] = baseImages;
  if (best === undefined) return baseRevision === null ? [] : [`use or build an image on the base ${baseRevision}`];
  if (targets === 1) return [`write FROM ${best}`];
  if (runsOn.length === targets) return [`write FROM ${best}, which runs on all ${targets} targets`];
  return [
    `write FROM ${best} for ${list(runsOn)} (no one tag runs on all ${targets} targets: build one image for each release)`,
  ];
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function sayHyperv({ hyperv }: WaysOut): string[] {
  return hyperv ? ['run and build it with --isolation=hyperv'] : [];
}

function sayHosts({ host, imageBuild, patchHostTo, rule }: WaysOut): string[] {
  if (patchHostTo !== null)
    return [`update ${host.name} to ${patchHostTo}${rule === 'ws2016-revision-mismatch' ? '' : ' or later'}`];
  if (imageBuild === null) return [];
  const label = imageLabel({ build: imageBuild, revision: null });
  if (!host.cluster) return [`run it on a host with ${label}`];
  const selector = Object.entries(nodeSelector(imageBuild)).map(([key, value]) => `${key}: ${value}`);
  return [`run it on a node with ${label}, with the nodeSelector ${selector.join(', ')}`];
}
