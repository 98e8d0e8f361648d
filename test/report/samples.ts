import type { Report, ReportedBuild, ReportedHost, ReportedImage, Result } from '../../src/judge/report.js';
import { VERDICTS } from '../../src/rules/verdict.js';
import { other, type WayOut } from '../../src/rules/way-out.js';

/** A result that runs; `change` says what is different. */
export function result(change: Partial<Result> = {}): Result {
  return {
    target: 'prod',
    selected: '10.0.20348.2340',
    verdict: 'runs',
    rule: 'same-build',
    severity: 'off',
    message: 'Image and host have build 20348.',
    ways: [],
    errors: [],
    notes: [],
    advice: null,
    docs: 'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
    ...change,
  };
}

type Change = Partial<Omit<Result, 'ways'>> & { readonly ways?: readonly (string | WayOut)[] };

/** An error that all formats must show. */
export function mismatch({ ways = [], ...change }: Change = {}): Result {
  return result({
    selected: '10.0.17763.5576',
    verdict: 'hyperv-only',
    rule: 'build-mismatch',
    severity: 'error',
    message: 'The image is 10.0.17763, prod is 10.0.20348.',
    advice: { baseImages: ['mcr.microsoft.com/windows/servercore:ltsc2022'], hyperv: true, nodeSelector: null },
    ...change,
    ways: ways.map((way) => (typeof way === 'string' ? other(way) : way)),
  });
}

export function image(change: Partial<ReportedImage> = {}): ReportedImage {
  return {
    reference: 'mcr.microsoft.com/windows/servercore:ltsc2019',
    written: 'mcr.microsoft.com/windows/servercore:ltsc2019',
    line: 4,
    endLine: 4,
    role: 'final',
    resolved: {
      by: 'registry',
      digest: null,
      floating: true,
      variants: [{ os: 'windows', architecture: 'amd64', osVersion: '10.0.17763.5576' }],
    },
    results: [mismatch()],
    ...change,
  };
}

export function build(change: Partial<ReportedBuild> = {}): ReportedBuild {
  return {
    dockerfile: 'web/Dockerfile',
    stage: null,
    buildArgs: {},
    buildHost: null,
    declaredBy: null,
    stages: [],
    images: [image()],
    ...change,
  };
}

export function host(change: Partial<ReportedHost> = {}): ReportedHost {
  return {
    name: 'prod',
    build: 20348,
    revision: 2340,
    edition: 'server',
    isolation: 'process',
    engine: 'docker',
    ...change,
  };
}

/** A report whose totals are counted from what is in it. */
export function report(change: Partial<Report> = {}): Report {
  const builds = change.builds ?? [build()];
  const problems = change.problems ?? [];
  const images = builds.flatMap((each) => each.images);
  const results = images.flatMap((each) => each.results);
  const severities = [...results, ...results.flatMap((each) => each.notes), ...problems].map((each) => each.severity);
  const of = (severity: string) => severities.filter((each) => each === severity).length;
  return {
    schemaVersion: 1,
    tool: { name: 'windows-container-compat', version: '0.1.0' },
    compatible: results.every((each) => each.verdict === 'runs' || each.verdict === 'at-risk'),
    totals: {
      images: images.length,
      errors: of('error'),
      warnings: of('warning'),
      notices: of('notice'),
      verdicts: Object.fromEntries(
        VERDICTS.map((verdict) => [verdict, results.filter((each) => each.verdict === verdict).length]),
      ) as Report['totals']['verdicts'],
    },
    targets: [host()],
    ...change,
    builds,
    problems,
  };
}

/** A report in which a way out is what the JSON report has of it: its text. */
export function readReport(json: string): Report {
  return JSON.parse(json, (key, value) => (key === 'results' ? (value as object[]).map(withWays) : value)) as Report;
}

function withWays(read: object): object {
  const { ways, target } = read as { readonly ways?: readonly string[]; readonly target?: string };
  return target === undefined || ways === undefined ? read : { ...read, ways: ways.map(other) };
}

/** What the JSON report has of it. */
export function asJson(given: Report): unknown {
  const told = (way: string | WayOut): string => (typeof way === 'string' ? way : way.text);
  return JSON.parse(
    JSON.stringify(given, (key, value) => (key === 'ways' ? (value as (string | WayOut)[]).map(told) : value)),
  );
}
