import type { Report, ReportedImage, Result } from './judge/report.js';
import type { ReportedWorkload } from './judge/workloads/reported-workload.js';
import { once } from './place/once.js';
import { withConfigFile } from './words/config-file.js';

/** The report with the config file by the name that it has here. What builds share they go on sharing. */
export function nameConfig(report: Report, used: string): Report {
  const named = <T extends { readonly message: string }>(told: T): T => ({
    ...told,
    message: withConfigFile(told.message, used),
  });
  const namedResult = (result: Result): Result => ({
    ...named(result),
    ways: result.ways.map((way) => ({ ...way, text: withConfigFile(way.text, used) })),
    notes: result.notes.map(named),
  });
  const namedImage = (image: ReportedImage): ReportedImage => ({ ...image, results: image.results.map(namedResult) });
  const known = new Map<readonly ReportedImage[], readonly ReportedImage[]>();
  const namedImages = (images: readonly ReportedImage[]) => once(known, images, () => images.map(namedImage));
  const namedWorkload = (workload: ReportedWorkload): ReportedWorkload => ({
    ...workload,
    findings: workload.findings.map((finding) => ({
      ...named(finding),
      ways: finding.ways.map((way) => withConfigFile(way, used)),
    })),
  });
  return {
    ...report,
    builds: report.builds.map((build) => ({ ...build, images: namedImages(build.images) })),
    ...(report.workloads && { workloads: report.workloads.map(namedWorkload) }),
    problems: report.problems.map(named),
  };
}
