import type { Problem } from './find/plan.js';
import type { JudgedBuilds } from './judge/judged-build.js';
import type { Host } from './windows/host.js';

/** The first build of Windows that dockerd starts on since its release 23 (moby daemon/daemon_windows.go, checkSystem). */
const FIRST_FOR_DOCKERD = 17763;
/** The first build with containers. */
const FIRST_WITH_CONTAINERS = 14393;
/** The day of Docker Engine 23.0. */
const DOCKER_23 = '2023-02-01';

/** What is to be known of hosts that something was judged on, whatever image it was: each once a run. */
export function hostNotices(hosts: readonly Host[], judged: JudgedBuilds['builds'], today: string): readonly Problem[] {
  const used = new Set(
    judged.flatMap(({ images }) =>
      images.flatMap(({ results }) =>
        results.flatMap(({ verdict, rule, target }) =>
          verdict === 'not-windows' || rule === 'image-os-unknown' ? [] : [target],
        ),
      ),
    ),
  );
  const seen = [...new Map(hosts.filter(({ name }) => used.has(name)).map((host) => [host.name, host])).values()];
  const messages = [...seen.flatMap((host) => movedLately(host, today)), ...tooOldForDocker(seen, today)];
  return messages.map((message) => ({ file: '', line: 0, message, severity: 'notice' }));
}

function movedLately({ name, moved }: Host, today: string): string[] {
  if (!moved || today < moved.since || today >= aYearAfter(moved.since)) return [];
  return [`${name} has been ${moved.to} since ${monthOf(moved.since)}, and was ${moved.from} before.`];
}

/** Of a machine that is out of service more than that is said. */
function tooOldForDocker(hosts: readonly Host[], today: string): string[] {
  const old = hosts.filter(
    ({ build, engine, retired }) =>
      build !== null &&
      build >= FIRST_WITH_CONTAINERS &&
      build < FIRST_FOR_DOCKERD &&
      engine === 'docker' &&
      retired === undefined,
  );
  if (old.length === 0 || today < DOCKER_23) return [];
  const names = old.map(({ name }) => name).join(', ');
  return [
    `Docker Engine 23 and later does not start on Windows before build ${FIRST_FOR_DOCKERD} (Windows Server 2019): ${names} ${old.length === 1 ? 'needs' : 'need'} an older engine.`,
  ];
}

function aYearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

/** `September 2025` of `2025-09-01`. */
function monthOf(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });
}
