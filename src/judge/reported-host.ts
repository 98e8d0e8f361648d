import type { BuildHost } from '../find/plan.js';
import type { Host } from '../windows/host.js';
import type { ReportedHost } from './report.js';

/** A host as a report has it. */
export function reportedHost({ name, build, revision, edition, isolation, engine }: Host): ReportedHost {
  return { name, build, revision, edition, isolation, engine };
}

export function reportedBuildHost(buildHost: BuildHost): ReportedHost {
  if (buildHost.os === 'windows') return reportedHost(buildHost.host);
  return { name: buildHost.name, build: null, revision: null, edition: null, isolation: null, engine: null };
}
