import { homedir } from 'node:os';
import { cacheFile } from './io/cache-file.js';
import { dockerInspect } from './io/docker.js';
import { dockerConfigFile } from './io/docker-config-file.js';
import { httpClient } from './io/http.js';
import { programs } from './io/programs.js';
import type { Settings } from './options/settings.js';
import { daemonSource } from './resolve/daemon-source.js';
import { dockerCredentials } from './resolve/docker-config.js';
import { readDocumentCache } from './resolve/document-cache.js';
import type { ImageSource, Lookup } from './resolve/image.js';
import { layeredSource } from './resolve/layered-source.js';
import { registrySource, type TraceEvent } from './resolve/registry/registry-source.js';

/** Who is told what while registries are asked. */
export interface Listener {
  /** Every password, base64 pair and token, before it is used. */
  secret(value: string): void;
  /** Every request that was made. */
  trace(event: TraceEvent): void;
  /** What was odd but stopped nothing, as a sentence. */
  notice(words: string): void;
}

export interface Online {
  readonly source: ImageSource;
  /** Keeps what is to be kept, and lets go of the deadline. */
  close(): Promise<void>;
}

/**
 * The image sources that reach out of the process: registries, then the images on this machine, then (unless only
 * registries count) what the tag says. All of it loaded only when something is to be asked; it shares as little as
 * possible with what every run needs, because what is shared starts slower (so `byName` is handed in).
 */
export async function openOnline(
  settings: Settings,
  env: NodeJS.ProcessEnv,
  listener: Listener,
  {
    byName,
    userAgent,
    untrusted,
  }: { readonly byName: ImageSource; readonly userAgent: string; readonly untrusted: readonly string[] },
): Promise<Online> {
  const file = settings.cache === null ? null : cacheFile(settings.cache.path, untrusted);
  const loaded = (await file?.load()) ?? null;
  const kept = loaded && readDocumentCache(loaded.text, settings.cache?.path ?? '');
  for (const notice of [loaded?.notice, kept?.notice]) if (notice) listener.notice(notice);

  const run = programs(untrusted);
  const credentials = dockerCredentials(
    { readConfig: dockerConfigFile(env, homedir()), run },
    { secret: (value) => listener.secret(value) },
  );
  const deadline = new AbortController();
  const limit = settings.registryTimeoutSeconds * 1000;
  const timer = setTimeout(() => deadline.abort(), limit);
  const registry = registrySource(
    {
      http: httpClient({ userAgent }),
      credentials,
      secret: (value) => listener.secret(value),
      ...(kept ? { cache: kept.cache } : {}),
    },
    {
      allowed: settings.registries,
      onlyPublic: settings.publicRegistries,
      mirrors: settings.registryMirrors,
      deadline: deadline.signal,
      deadlineAt: Date.now() + limit,
      now: () => Date.now(),
      sleep,
      random: () => Math.random(),
      trace: (event) => listener.trace(event),
      note: (words) => listener.notice(words),
    },
  );
  const daemon = windowsOnly(daemonSource({ inspect: dockerInspect(run) }), deadline.signal);
  const sources = settings.resolve === 'registry' ? [registry] : [registry, daemon, byName];
  return {
    source: layeredSource(sources),
    async close() {
      clearTimeout(timer);
      const notice = kept && (await file?.save(kept.cache.toText()));
      if (notice) listener.notice(notice);
    },
  };
}

/**
 * A daemon holds one platform of a tag that may have many: that it has the Linux image does not mean that there is no
 * Windows one. Asked for one image at a time, and no more once Docker is missing or the time for all is over.
 */
function windowsOnly(daemon: ImageSource, deadline: AbortSignal): ImageSource {
  let missing: Lookup | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const ask: ImageSource['lookup'] = async (reference, platform) => {
    if (missing) return missing;
    if (deadline.aborted) return { kind: 'unreachable', reason: 'there was no time left to ask this machine' };
    const answer = await daemon.lookup(reference, platform);
    if (answer.kind === 'unreachable') missing = answer;
    if (answer.kind !== 'found' || answer.image.variants.some((variant) => variant.os === 'windows')) return answer;
    return { kind: 'not-found', reason: 'this machine has no Windows image of that name' };
  };
  return {
    lookup(reference, platform): Promise<Lookup> {
      const answer = turn.then(() => ask(reference, platform));
      turn = answer.catch(() => {});
      return answer;
    },
  };
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
