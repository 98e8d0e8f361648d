import type { Report, ReportedHost } from '../judge/report.js';
import type { PoolOfNodes } from '../place/pools-of-nodes.js';
import { titleOf } from '../report/workload-rows.js';
import { isWorse, VERDICTS, type Verdict } from '../rules/verdict.js';
import { formatWindowsVersion } from '../windows/version.js';

/** An image of the repository in one pool. */
export interface ImageInPool {
  readonly image: string;
  /** What runs it, or builds it: `Deployment/web (k8s/web.yaml:2)`, `web/Dockerfile:1`. */
  readonly of: string;
  /** The worst on the nodes of the pool where it may land. */
  readonly verdict: Verdict;
}

/** The images that may come to a pool of Windows nodes: of its workloads, and those that are built for it. */
export function imagesInPool(report: Report, pool: PoolOfNodes): readonly ImageInPool[] {
  if (pool.os !== 'windows') return [];
  const nodes = new Set(pool.nodes);
  const found = new Map<string, ImageInPool>();
  const add = (image: string, of: string, verdict: Verdict): void => {
    const key = JSON.stringify([image, of]);
    const known = found.get(key);
    if (!known || isWorse(verdict, known.verdict)) found.set(key, { image, of, verdict });
  };
  for (const workload of report.workloads ?? [])
    for (const { written, results } of workload.containers)
      for (const { target, verdict } of results)
        if (nodes.has(target)) add(written, `${titleOf(workload)} (${workload.file}:${workload.line})`, verdict);
  const hosts = new Set(report.targets.filter((host) => isOfPool(host, pool)).map(({ name }) => name));
  for (const { dockerfile, images } of report.builds)
    for (const { role, reference, line, results } of images)
      for (const { target, verdict } of results)
        if (role === 'final' && hosts.has(target)) add(reference, `${dockerfile}:${line}`, verdict);
  return [...found.values()].filter(({ verdict }) => verdict !== 'not-windows');
}

function isOfPool({ build, revision, use }: ReportedHost, pool: PoolOfNodes): boolean {
  return use === undefined && build !== null && pool.versions.includes(formatWindowsVersion({ build, revision }));
}

/** One row for each image: `servercore:ltsc2019`, of what, and its pools by verdict, the good ones first. */
export function imageRows(
  pools: readonly { readonly name: string; readonly images: readonly ImageInPool[] }[],
): readonly (readonly string[])[] {
  const rows = new Map<
    string,
    { readonly image: string; readonly of: string; readonly pools: Map<Verdict, string[]> }
  >();
  for (const { name, images } of pools)
    for (const { image, of, verdict } of images) {
      const key = JSON.stringify([image, of]);
      const row = rows.get(key) ?? { image, of, pools: new Map() };
      rows.set(key, row);
      row.pools.set(verdict, [...(row.pools.get(verdict) ?? []), name]);
    }
  return [...rows.values()].map(({ image, of, pools: by }) => [
    image,
    of,
    VERDICTS.flatMap((verdict) => (by.has(verdict) ? [`${verdict}: ${by.get(verdict)!.join(', ')}`] : [])).join('; '),
  ]);
}
