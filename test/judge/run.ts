import { fileURLToPath } from 'node:url';
import { type Face, runCheck } from '../../src/engine.js';
import { openWorkspace } from '../../src/io/workspace.js';
import type { Report, Result } from '../../src/judge/report.js';
import { parseSettings } from '../../src/options/settings.js';

export const FACE: Face = {
  env: {},
  untrusted: [],
  standardInput: null,
  example: 'targets: ltsc2022',
  secret: () => {},
  trace: () => {},
  notice: () => {},
  wantsMatrix: false,
  progress: () => {},
  changes: async () => ({ kind: 'everything', because: 'nobody asked' }),
};

/** A fixture repository checked as the command would, on a fixed day. Values as in the options, lists as arrays. */
export async function checkFixture(
  name: string,
  options: Readonly<Record<string, string | readonly string[]>>,
): Promise<Report> {
  const raw = new Map(
    Object.entries(options).map(([key, value]) => [key, typeof value === 'string' ? [value] : value]),
  );
  const parsed = parseSettings(raw, '2026-09-01', (option) => option.name);
  if (!parsed.ok) throw new Error(parsed.message);
  const root = fileURLToPath(new URL(`../fixtures/repositories/${name}`, import.meta.url));
  const outcome = await runCheck(
    { ...parsed.settings, resolve: 'offline' },
    openWorkspace(root, { git: false }),
    '',
    FACE,
  );
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.report;
}

/** `Dockerfile:3 final reference @ target: rule verdict severity`, one for each result, in the report's order. */
export function lines(report: Report): readonly string[] {
  return report.builds.flatMap(({ dockerfile, images }) =>
    images.flatMap(({ line, role, reference, results }) =>
      results.map(
        ({ target, rule, verdict, severity }) =>
          `${dockerfile}:${line} ${role} ${reference} @ ${target}: ${rule} ${verdict} ${severity}`,
      ),
    ),
  );
}

export function results(report: Report): readonly Result[] {
  return report.builds.flatMap((build) => build.images.flatMap((image) => image.results));
}
