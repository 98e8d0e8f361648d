import type { WindowsImage } from '../../src/rules/windows-image.js';
import type { Host } from '../../src/windows/host.js';
import { parseWindowsVersion } from '../../src/windows/version.js';

/** A host of tests: `10.0.20348.2340`, a server with Docker unless said otherwise. */
export function host(version: string, rest: Partial<Host> = {}): Host {
  const parsed = parseWindowsVersion(version);
  if (!parsed) throw new Error(`no version: ${version}`);
  return {
    name: 'target',
    ...parsed,
    edition: 'server',
    architecture: 'amd64',
    isolation: 'process',
    engine: 'docker',
    hyperv: 'available',
    cluster: false,
    unknownBecause: null,
    asOf: null,
    ...rest,
  };
}

/** An image of tests: `10.0.17763.1040`, servercore, of known revision or none unless said otherwise. */
export function image(version: string, rest: Partial<WindowsImage> = {}): WindowsImage {
  const parsed = parseWindowsVersion(version);
  if (!parsed) throw new Error(`no version: ${version}`);
  return { kind: 'image', ...parsed, floatsUntil: null, architecture: null, flavour: 'servercore', ...rest };
}
