import type { BuildPlan, Declaration } from '../find/plan.js';
import type { NoWindowsImage } from '../rules/windows-image.js';
import { parseBuildHost } from '../windows/host-declaration.js';
import { readHostName } from '../windows/host-names.js';
import { type BaseImage, isWindows, type Resolution } from './base-image.js';

/** The Windows machine that pulls the bases of a build; null where it is not known to be one. */
export type WindowsPuller = Pick<NoWindowsImage, 'builder' | 'windowsMode'>;

/** `explain`: the host that is asked about pulls the image itself. */
export const THE_HOST: WindowsPuller = { builder: null, windowsMode: true };

/**
 * Who pulls the bases of each build, as far as jobs of the repository say so, or the config file of that very Dockerfile:
 * a Windows build host that was declared for all Dockerfiles alike says nothing of one of them. A Dockerfile that may be built on Linux too is not known to be built
 * on Windows: conditions may keep it from there.
 */
export function windowsPullers(plans: readonly BuildPlan[]): (plan: BuildPlan) => WindowsPuller | null {
  const elsewhere = new Set(plans.filter(mayBeOnLinux).map(({ dockerfile }) => dockerfile));
  return (plan) => (elsewhere.has(plan.dockerfile) ? null : windowsPuller(plan));
}

function windowsPuller({ buildHost, hasOwnHost, platform, declarations }: BuildPlan): WindowsPuller | null {
  if (buildHost?.os !== 'windows') return null;
  const jobs = declarations.flatMap(({ runner }) => (runner.length > 0 ? [runner] : []));
  const machines = hasOwnHost ? [[buildHost.host.name]] : jobs;
  if (machines.length === 0) return null;
  if (platform !== null && !/^windows\b/i.test(platform)) return null;
  if (declarations.some(({ builder }) => builder.elsewhere !== null)) return null;
  return { builder: buildHost.host, windowsMode: machines.every(isHosted) };
}

function mayBeOnLinux({ buildHost, declarations }: BuildPlan): boolean {
  return buildHost?.os === 'linux' || declarations.some((each) => each.hostUnknown !== null || namesOther(each));
}

/** The label of a machine that is not Windows, whatever else is declared. */
function namesOther({ runner }: Declaration): boolean {
  return runner.some((label) => {
    const parsed = parseBuildHost(label, { defaultIsolation: 'process' });
    return parsed.ok && parsed.buildHost.os === 'linux';
  });
}

/** GitHub's and Azure's own machines have Docker in Windows mode only; Docker Desktop can be in Linux mode. */
export function isHosted(labels: readonly string[]): boolean {
  const [label = ''] = labels;
  return labels.length === 1 && readHostName(label.toLowerCase())?.place === 'runner';
}

/** Set where a reference is known to have no image for Windows. What this machine holds says nothing of that. */
export function noWindowsImage(
  base: BaseImage,
  { image, missing }: Resolution,
  puller: WindowsPuller | null,
): NoWindowsImage | null {
  const { reference, platform, knowledge } = base;
  if (puller === null || reference === null || base.madeHere || base.builtBy !== null || missing !== null) return null;
  if (platform !== null && platform.os !== 'windows') return null;
  const asked = image?.by === 'registry';
  const none = asked
    ? image.variants.length > 0 && !image.variants.some(isWindows)
    : knowledge?.os === 'linux' && reference.digest === null;
  return none ? { kind: 'no-windows-image', ...puller, asked } : null;
}
