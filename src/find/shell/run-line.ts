import type { CommandPlace } from './build-line.js';
import type { Named, Start } from './command.js';
import { type Argument, Flags, flagTable } from './flags.js';
import { isKnown, said } from './marks.js';

/** https://docs.docker.com/reference/cli/docker/container/run/ */
const RUN = flagTable(
  `add-host annotation attach|a blkio-weight blkio-weight-device cap-add cap-drop cgroup-parent cgroupns cidfile cpu-count
  cpu-percent cpu-period cpu-quota cpu-rt-period cpu-rt-runtime cpu-shares|c cpus cpuset-cpus cpuset-mems detach-keys
  device device-cgroup-rule device-read-bps device-read-iops device-write-bps device-write-iops dns dns-opt dns-option
  dns-search domainname entrypoint env|e env-file expose gpus group-add health-cmd health-interval health-retries
  health-start-interval health-start-period health-timeout hostname|h io-maxbandwidth io-maxiops ip ip6 ipc isolation
  kernel-memory label|l label-file link link-local-ip log-driver log-opt mac-address memory|m memory-reservation memory-swap
  memory-swappiness mount name net net-alias network network-alias oom-score-adj pid pids-limit platform publish|p pull
  restart runtime security-opt shm-size stop-signal stop-timeout storage-opt sysctl tmpfs ulimit user|u userns uts volume|v
  volume-driver volumes-from workdir|w`,
  'detach|d interactive|i publish-all|P quiet|q tty|t',
);
/** https://docs.docker.com/reference/cli/docker/image/pull/, and .../push/ */
const PULL = flagTable('platform', 'all-tags|a quiet|q');

/** What follows `docker run`, `docker create` or `docker pull`; null where it names no image. */
export function readStartLine(
  verb: Start['verb'],
  words: readonly Argument[],
  place: CommandPlace,
): Omit<Start, 'line'> | null {
  const flags = new Flags(words, verb === 'pull' ? PULL : RUN, verb !== 'pull');
  if (flags.on('help')) return null;
  const [image] = verb === 'pull' ? flags.positionals : flags.rest.length > 0 ? flags.rest : flags.positionals;
  // Words that nobody knows may hold the image as well, or a flag that takes it for its value.
  const [unclear] = flags.unclear;
  const text = unclear?.text ?? image?.text;
  if (text === undefined || text === '') return null;
  const known = (name: string): string | null => {
    const value = flags.last(name);
    return value === undefined || value === '' || !isKnown(value) ? null : value;
  };
  const isolation = known('isolation')?.toLowerCase();
  return {
    kind: 'start',
    verb,
    image: unclear === undefined && isKnown(text) ? text : null,
    marked: unclear === undefined ? text : null,
    written: said(text),
    isolation: isolation === 'process' || isolation === 'hyperv' ? isolation : null,
    platform: known('platform'),
    elsewhere: place.elsewhere,
  };
}

/** What follows `docker tag` or `docker push`; null where a name is not known. */
export function readNameLine(kind: Named['kind'], words: readonly Argument[]): Omit<Named, 'line'> | null {
  const flags = new Flags(words, PULL);
  const names = flags.positionals.map(({ text }) => text);
  if (flags.on('help') || flags.unclear.length > 0 || !names.every(isKnown)) return null;
  const [first, second] = names;
  if (kind === 'push') return first === undefined ? null : { kind, source: null, image: first };
  return first === undefined || second === undefined ? null : { kind, source: first, image: second };
}
