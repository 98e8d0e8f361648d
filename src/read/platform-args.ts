/**
 * BuildKit's variables, as far as a build tells.
 * Source: https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope
 * @param platform `--platform` of the build, as written. @param onLinux whether a Linux machine builds
 */
export function platformArgs(platform: string | null, onLinux: boolean): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (onLinux) found.set('BUILDOS', 'linux');
  const match = /^(\w+)(?:\(([\w.]+)\))?\/(\w+)(?:\/(\w+))?$/.exec(platform ?? '');
  if (!match) return found;
  const [whole, os = '', version = '', architecture = '', variant = ''] = match;
  const parts = { PLATFORM: whole, OS: os, OSVERSION: version, ARCH: architecture, VARIANT: variant };
  for (const [name, value] of Object.entries(parts)) found.set(`TARGET${name}`, value);
  return found;
}
