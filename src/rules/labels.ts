import type { Host } from '../windows/host.js';
import { releaseOf } from '../windows/releases.js';
import { formatWindowsVersion } from '../windows/version.js';
import type { Subject, WindowsImage } from './windows-image.js';

/** `prod (Windows Server 2022, 10.0.20348.2340)`. */
export function hostLabel(host: Host): string {
  if (host.build === null) return host.name;
  const version = formatWindowsVersion({ build: host.build, revision: host.revision });
  const name = releaseOf(host.build, host.edition)?.name;
  return `${host.name} (${name ? `${name}, ${version}` : version})`;
}

/** `Windows Server 2019 (10.0.17763)`; base images are always server builds. */
export function imageLabel(image: Pick<WindowsImage, 'build' | 'revision'>): string {
  const version = formatWindowsVersion(image);
  const name = releaseOf(image.build, 'server')?.name;
  return name ? `${name} (${version})` : version;
}

/** `Windows Server 2019`; the version where that has no name. */
export function imageName(image: Pick<WindowsImage, 'build' | 'revision'>): string {
  return releaseOf(image.build, 'server')?.name.replace(', version', '') ?? formatWindowsVersion(image);
}

/** The two sides of a pair, for rules that decide only where both builds are known. */
export function pairOf({ subject, host }: { readonly subject: Subject; readonly host: Host }): {
  image: WindowsImage;
  host: Host & { build: number };
} {
  if (subject.kind !== 'image' || host.build === null)
    throw new Error('this rule decides only where both builds are known');
  return { image: subject, host: { ...host, build: host.build } };
}
