/**
 * BuildKit's variables, as far as a build tells.
 * Source: https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope
 * @param platform `--platform` of the build, as written. @param onLinux whether a Linux machine builds: for Linux, where
 * nothing else is said
 */
export function platformArgs(platform: string | null, onLinux: boolean): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (onLinux) found.set('BUILDOS', 'linux');
  const match = /^(\w+)(?:\(([\w.]+)\))?(?:\/(\w+)(?:\/(\w+))?)?$/.exec(platform ?? (onLinux ? 'linux' : ''));
  if (!match) return found;
  const [whole, os = '', version = '', architecture, variant = ''] = match;
  found.set('TARGETOS', os);
  // The architecture is the building machine's, where the platform names none.
  if (architecture === undefined) return found;
  const parts = { PLATFORM: whole, OSVERSION: version, ARCH: architecture, VARIANT: variant };
  for (const [name, value] of Object.entries(parts)) found.set(`TARGET${name}`, value);
  return found;
}
