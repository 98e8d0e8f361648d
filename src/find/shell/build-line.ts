import type { Builder } from '../declared.js';
import { isOutside, joinPath } from '../workspace-path.js';
import { readBuildArguments, type ValueSource } from './build-arguments.js';
import type { CommandBuild, UnreadCommand } from './command.js';
import { builderElsewhere } from './elsewhere.js';
import { type Argument, Flags, flagTable } from './flags.js';
import { isKnown, said } from './marks.js';

/** https://docs.docker.com/reference/cli/docker/buildx/build/ and .../docker/build-legacy/ */
const FLAGS = flagTable(
  `add-host allow annotation attest build-arg build-context builder cache-from cache-to call cgroup-parent cpu-period
  cpu-quota cpu-shares|c cpuset-cpus cpuset-mems file|f iidfile isolation label memory|m memory-swap metadata-file network
  no-cache-filter output|o platform policy progress provenance sbom secret security-opt shm-size ssh tag|t target ulimit`,
  'debug|D quiet|q',
);
const REMOTE = /^(?:(?:https?|git|ssh|ftp):\/\/|git@|github\.com\/)/i;
const REPLACES = /^(?:docker-image|oci-layout|target):/i;

/** Where a command stands. */
export interface CommandPlace extends ValueSource {
  /** Its working directory, relative to the workspace; may hold marks. */
  readonly folder: string;
  /** What says that docker works on another machine than this (see elsewhere.ts); null where nothing does. */
  readonly elsewhere: string | null;
}

type BuildLine = { readonly kind: 'build'; readonly build: CommandBuild } | Omit<UnreadCommand, 'line'>;

/**
 * What follows `docker build`; null where it builds nothing of this repository.
 * @param form the command as far as it is known, for messages: `docker buildx build`
 */
export function readBuildLine(form: string, words: readonly Argument[], place: CommandPlace): BuildLine | null {
  const flags = new Flags(words, FLAGS);
  const call = flags.last('call');
  if (flags.on('help') || flags.on('check') || (call !== undefined && call !== 'build')) return null;
  const file = flags.last('file');
  const context = flags.positionals[0]?.text;
  if (file === '-' || (file === undefined && context !== undefined && isNoFolder(context))) return null;
  const named = file === undefined ? null : usable(joinPath(place.folder, file));
  const unread = (message: string, dockerfile = named): BuildLine => ({ kind: 'unread', message, dockerfile });

  if (flags.unclear.length > 0) {
    const from = flags.unclear.map(({ text }) => said(text)).join(' and ');
    return unread(`some arguments of this \`${form}\` come from ${from}, which is not known before the run.`);
  }
  if (context === undefined || context.trim() === '')
    return unread(`this \`${form}\` names no context, and docker refuses it.`);
  if (flags.positionals.length > 1) {
    const list = said(flags.positionals.map(({ text }) => text).join(', '));
    return unread(`this \`${form}\` has more than one argument that could be its context (${list}).`);
  }
  if (isNoFolder(context)) {
    return unread(
      `the context of this \`${form}\` is ${said(context)}, so its Dockerfile is not one of this repository.`,
      null,
    );
  }
  const folder = joinPath(place.folder, context);
  const dockerfile = file === undefined ? joinPath(folder, 'Dockerfile') : joinPath(place.folder, file);
  if (!isKnown(dockerfile)) {
    return unread(
      `the Dockerfile of this \`${form}\` is ${said(dockerfile)}, which is not known before the run.`,
      null,
    );
  }
  if (usable(dockerfile) === null) {
    return unread(
      `the Dockerfile of this \`${form}\` is ${said(dockerfile)}, which is not a file of this repository.`,
      null,
    );
  }
  return details(form, flags, place, dockerfile);
}

function details(form: string, flags: Flags, place: CommandPlace, dockerfile: string): BuildLine {
  const unread = (message: string): BuildLine => ({ kind: 'unread', message, dockerfile });
  const unknownIs = (what: string, value: string): BuildLine =>
    unread(`the ${what} of this \`${form}\` is ${said(value)}, which is not known before the run.`);

  for (const replaced of flags.all('build-context')) {
    const value = replaced.slice(replaced.indexOf('=') + 1);
    if (isKnown(replaced) && !REPLACES.test(value)) continue;
    return unread(
      `this \`${form}\` puts ${said(value)} in the place of a base image or stage (--build-context ${said(replaced)}), so what its Dockerfile says is not what it builds on.`,
    );
  }
  const stage = flags.last('target') ?? '';
  if (!isKnown(stage)) return unknownIs('stage (--target)', stage);
  const platforms = flags.all('platform').join(',');
  if (!isKnown(platforms)) return unknownIs('platform (--platform)', platforms);
  const isolation = (flags.last('isolation') ?? 'default').toLowerCase();
  if (!isKnown(isolation)) return unknownIs('isolation (--isolation)', isolation);
  if (!/^(?:|default|process|hyperv)$/.test(isolation)) {
    return unread(
      `this \`${form}\` asks for the isolation ${said(isolation)}, which docker does not know on Windows (process, hyperv or default).`,
    );
  }
  const read = readBuildArguments(flags.all('build-arg'), place);
  if (typeof read === 'string') {
    return unread(
      `a build argument of this \`${form}\` is ${read || 'empty'}, so its name is not known before the run.`,
    );
  }
  return {
    kind: 'build',
    build: {
      dockerfile,
      ...read,
      stage: stage === '' ? null : stage,
      platforms: platforms.split(',').flatMap((platform) => platform.trim() || []),
      isolation: isolation === 'process' || isolation === 'hyperv' ? isolation : null,
      builder: { kind: builderOf(form, place), elsewhere: builderElsewhere(flags, place) },
      tags: flags.all('tag').filter((tag) => tag !== ''),
      pushes: pushes(flags),
    },
  };
}

/** `docker push` may still follow a build that does not. */
function pushes(flags: Flags): true | null {
  return flags.on('push') || flags.all('output').some((output) => /\btype=registry\b|\bpush=true\b/.test(output))
    ? true
    : null;
}

/** `docker build` goes by DOCKER_BUILDKIT, which counts for nothing else. */
function builderOf(form: string, place: CommandPlace): Builder['kind'] {
  if (form.startsWith('docker buildx')) return 'buildkit';
  const chosen = place.value('DOCKER_BUILDKIT') ?? '';
  return chosen === '' ? 'docker' : /^(?:0|f|false)$/i.test(chosen) ? 'classic' : 'buildkit';
}

/** Standard input, or something that is fetched. */
function isNoFolder(context: string): boolean {
  return context === '-' || REMOTE.test(context);
}

/** A path that may be a file of the repository; else null. */
function usable(path: string): string | null {
  return isKnown(path) && path !== '' && !isOutside(path) ? path : null;
}
