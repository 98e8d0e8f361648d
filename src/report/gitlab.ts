import type { Report } from '../judge/report.js';
import { type Annotation, toAnnotations } from './annotations.js';
import { hash } from './fingerprint.js';
import { visible } from './harmless.js';

const SEVERITIES: Readonly<Record<Annotation['level'], string>> = {
  error: 'critical',
  warning: 'minor',
  notice: 'info',
};

/**
 * GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. One entry
 * for each annotation, worst first; what belongs to no file stands at the folder. A newline at the end.
 */
export function toGitLab(report: Report): string {
  const seen = new Map<string, number>();
  const entries = toAnnotations(report, { whole: true }).map(({ level, file, line, title, message }) => {
    const key = JSON.stringify([file, title, message]);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return {
      description: visible(`${title}: ${message.split('\n').join(' ')}`),
      check_name: /\(([\w-]+)\)$/.exec(title)?.[1] ?? 'check-problem',
      fingerprint: hash(`${key} ${nth}`),
      severity: SEVERITIES[level],
      location: { path: file === '' ? '.' : visible(file), lines: { begin: Math.max(1, line) } },
    };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}
