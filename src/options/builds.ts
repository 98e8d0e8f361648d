import type { ConfiguredBuild } from '../find/plan.js';
import type { Host } from '../windows/host.js';
import { type ParsedBuildHost, parseBuildHost } from '../windows/host-declaration.js';
import type { Config } from './config.js';
import type { ConfigBuild } from './config-builds.js';
import { BadValue } from './given.js';
import { configWhere, didYouMean } from './said.js';

/** What labels of self-hosted runners are, each of them understood once to see that it can be. */
export function runnersOf(config: Config | null): ReadonlyMap<string, string> {
  for (const [label, { value, ...place }] of config?.runners ?? []) {
    const parsed = parseBuildHost(value, { defaultIsolation: 'process' });
    if (!parsed.ok)
      throw new BadValue(
        `${configWhere(config!.file, place)}: runners: ${label}: ${parsed.message}${didYouMean(parsed.near)}`,
      );
  }
  return new Map([...(config?.runners ?? [])].map(([label, { value }]) => [label, value]));
}

/** @param targets by the names that builds call them. */
export function configuredBuilds(
  config: Config | null,
  targets: readonly Host[],
  runners: ReadonlyMap<string, string>,
): readonly ConfiguredBuild[] {
  const hosts = new Map(targets.map((host) => [host.name, host]));
  return (config?.builds ?? []).map((build) => {
    const { dockerfile, args, stage, targets: names, line, column } = build;
    const where = configWhere(config!.file, { line, column });
    return {
      dockerfile: pathIn(dockerfile, where),
      buildArgs: args,
      stage,
      buildHost: buildHostOf(build, where, runners),
      targets: names?.map((name) => targetNamed(name, hosts, where)) ?? null,
      declaredBy: { file: config!.file, line },
    };
  });
}

function pathIn(path: string, where: string): string {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (/^[/\\]|^[a-z]:/i.test(path) || segments.includes('..') || segments.length === 0)
    throw new BadValue(
      `${where}: builds: "${path}" is not a Dockerfile of the repository. Expected a path relative to its root, without ..`,
    );
  return segments.join('/');
}

function buildHostOf(
  { buildHost }: ConfigBuild,
  where: string,
  runners: ReadonlyMap<string, string>,
): ParsedBuildHost | null {
  if (buildHost === null) return null;
  const parsed = parseBuildHost(buildHost, { defaultIsolation: 'process', runners });
  if (!parsed.ok) throw new BadValue(`${where}: builds: build-host: ${parsed.message}${didYouMean(parsed.near)}`);
  return parsed.buildHost;
}

function targetNamed(name: string, hosts: ReadonlyMap<string, Host>, where: string): Host {
  const host = hosts.get(name);
  if (host) return host;
  const known = hosts.size > 0 ? `Expected one of ${[...hosts.keys()].slice(0, 10).join(', ')}` : 'None is declared';
  throw new BadValue(`${where}: builds: there is no target named "${name}". ${known}`);
}
