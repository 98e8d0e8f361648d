import type { Report, ReportedHost } from '../judge/report.js';
import { formatWindowsVersion } from '../windows/version.js';

/** `10.0.20348.2340`; `version unknown`; `Linux` for a build host that is none of Windows. */
export function versionLabel(host: ReportedHost): string {
  if (host.build !== null) return formatWindowsVersion({ build: host.build, revision: host.revision });
  return host.edition === null && host.use === 'build' ? 'Linux' : 'version unknown';
}

/** `10.0.20348.2340, server, process isolation, docker`; what is not known is left out. */
export function hostLabel(host: ReportedHost): string {
  const isolation =
    host.isolation === 'hyperv' ? 'Hyper-V isolation' : host.isolation === null ? '' : 'process isolation';
  return [versionLabel(host), host.edition ?? '', isolation, host.engine ?? '']
    .filter((part) => part !== '')
    .join(', ');
}

/** The hosts of a report by use and name; of several with one name the first. */
export function hostIndex(report: Report): (name: string, role: 'final' | 'build') => ReportedHost | null {
  const targets = new Map<string, ReportedHost>();
  const builders = new Map<string, ReportedHost>();
  for (const host of report.targets) {
    const map = host.use === 'build' ? builders : targets;
    if (!map.has(host.name)) map.set(host.name, host);
  }
  return (name, role) =>
    (role === 'build' ? (builders.get(name) ?? targets.get(name)) : (targets.get(name) ?? builders.get(name))) ?? null;
}

/** The version of a node by its name; empty where there is no such host. */
export function versionIndex(report: Report): (node: string) => string {
  const hostOf = hostIndex(report);
  return (node) => {
    const host = hostOf(node, 'final');
    return host === null ? '' : versionLabel(host);
  };
}
