import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { HttpClient } from '@actions/http-client';
import type { HttpRequest, HttpResult } from '../resolve/http-port.js';
import { mayBePublicHost } from './address.js';
import { isKnownInside, lookupPublic } from './guarded-lookup.js';
import { CUT_OFF, FORBIDDEN, failed, failureOf, LATE } from './http-failure.js';

/** Node tries the next address after 250 ms otherwise, and gives up those that are only far away. */
const ATTEMPT_MS = 2_000;
const FIRST_BYTES = 16 * 1024;

interface Agents {
  readonly 'http:': http.Agent;
  readonly 'https:': https.Agent;
}

/** What @actions/http-client takes for an agent where there is a proxy (the package `tunnel`). */
interface Tunnel {
  readonly proxyOptions?: http.RequestOptions;
}

/**
 * One exchange at a time through @actions/http-client's `getAgent` and `requestRaw`. Its own agent is taken where it
 * chose a proxy; for direct connections it gives no way to set `lookup`, so there are agents of our own, apart for what
 * may reach private addresses and what may not, since an agent hands out its open connections again.
 */
export class Transport {
  readonly #userAgent: string;
  readonly #silenceMs: number;
  readonly #client: HttpClient;
  readonly #open = agents(undefined);
  readonly #guarded = agents(lookupPublic as LookupFunction);

  constructor(userAgent: string, silenceMs: number) {
    this.#userAgent = userAgent;
    this.#silenceMs = silenceMs;
    // keepAlive false: a new tunnel for each request, so that it can be ended with it.
    this.#client = new HttpClient(userAgent, [], {
      allowRedirects: false,
      allowRetries: false,
      keepAlive: false,
      // The alarm below comes first and ends the connection too.
      socketTimeout: silenceMs + 5_000,
    });
  }

  async exchange(request: HttpRequest, allowPrivate: boolean): Promise<HttpResult> {
    const url = URL.canParse(request.url) ? new URL(request.url) : null;
    if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
      return failed('its address is not an http or https one');
    if (request.signal.aborted) return LATE;
    const alarm = new Alarm(request.signal, this.#silenceMs);
    let result: HttpResult | null = null;
    try {
      result = await Promise.race([this.#exchange(request, url, allowPrivate, alarm), alarm.rang]);
      return result;
    } catch (error) {
      return alarm.signal.aborted ? LATE : failureOf(error);
    } finally {
      // What was not read to its end is not left to the kernel's patience.
      if (result?.kind !== 'response') alarm.end();
      alarm.clear();
    }
  }

  async #exchange(request: HttpRequest, url: URL, allowPrivate: boolean, alarm: Alarm): Promise<HttpResult> {
    const chosen = this.#client.getAgent(url.href);
    const direct = chosen instanceof http.Agent;
    // A literal address is connected to without any lookup, and a proxy looks names up itself.
    const literal = /^\[|^[\d.]+$/.test(url.hostname);
    if (!allowPrivate && (literal || !direct) && !mayBePublicHost(url.hostname)) return FORBIDDEN;
    if (!allowPrivate && !direct && !literal && (await isKnownInside(url.hostname))) return FORBIDDEN;
    const { proxyOptions } = chosen as Tunnel;
    if (proxyOptions) proxyOptions.signal = alarm.signal;

    const own = allowPrivate ? this.#open : this.#guarded;
    const secure = url.protocol === 'https:';
    const options: http.RequestOptions = {
      method: request.method,
      host: direct ? url.hostname.replace(/^\[(.*)\]$/, '$1') : url.hostname,
      port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
      path: url.pathname + url.search,
      headers: this.#headers(request),
      agent: direct ? own[url.protocol as keyof Agents] : chosen,
      signal: alarm.signal,
    };
    const info = { options, parsedUrl: url, httpModule: secure ? https : http };
    const { message } = await this.#client.requestRaw(info, request.body ?? null);
    alarm.put();
    const body = await readBody(message, request.method === 'HEAD' ? 0 : request.limit, alarm);
    if (body === 'too-large') return { kind: 'too-large' };
    if (body === 'cut-off') return CUT_OFF;
    return { kind: 'response', status: message.statusCode ?? 0, headers: headersOf(message), body };
  }

  #headers(request: HttpRequest): Record<string, string> {
    const own = { 'user-agent': this.#userAgent, 'accept-encoding': 'identity' };
    const given = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]);
    return { ...own, ...Object.fromEntries(given) };
  }
}

/** Rings when the caller's signal says so, or when nothing was heard for a while; then the connection is ended. */
class Alarm {
  readonly rang: Promise<typeof LATE>;
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal;
  readonly #silenceMs: number;
  readonly #ring: () => void;
  #timer: NodeJS.Timeout | undefined;
  #off = false;

  constructor(outer: AbortSignal, silenceMs: number) {
    this.#outer = outer;
    this.#silenceMs = silenceMs;
    let answer: (late: typeof LATE) => void;
    this.rang = new Promise((resolve) => {
      answer = resolve;
    });
    this.#ring = () => {
      answer(LATE);
      this.#controller.abort();
    };
    outer.addEventListener('abort', this.#ring);
    this.put();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Something was heard: from now on it takes the whole time again. */
  put(): void {
    clearTimeout(this.#timer);
    if (this.#off) return;
    this.#timer = setTimeout(this.#ring, this.#silenceMs);
  }

  end(): void {
    this.#controller.abort();
  }

  clear(): void {
    this.#off = true;
    clearTimeout(this.#timer);
    this.#outer.removeEventListener('abort', this.#ring);
  }
}

function readBody(
  message: http.IncomingMessage,
  limit: number,
  alarm: Alarm,
): Promise<Uint8Array | 'too-large' | 'cut-off'> {
  return new Promise((resolve) => {
    const body = new Body();
    const cut = () => {
      message.destroy();
      resolve('too-large');
    };
    message.on('error', () => resolve('cut-off'));
    message.on('close', () => resolve('cut-off'));
    message.on('end', () => resolve(message.complete ? body.bytes() : 'cut-off'));
    if (limit > 0 && Number(message.headers['content-length']) > limit) return cut();
    message.on('data', (chunk: Buffer) => {
      if (body.size + chunk.length > limit) return cut();
      alarm.put();
      body.add(chunk);
    });
  });
}

/** Bytes in one piece: kept as they come, a body sent byte by byte would take a hundred times its size. */
class Body {
  size = 0;
  #buffer = Buffer.alloc(0);

  add(chunk: Buffer): void {
    const needed = this.size + chunk.length;
    if (needed > this.#buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(needed, this.#buffer.length * 2, FIRST_BYTES));
      this.#buffer.copy(larger, 0, 0, this.size);
      this.#buffer = larger;
    }
    chunk.copy(this.#buffer, this.size);
    this.size = needed;
  }

  bytes(): Uint8Array {
    return new Uint8Array(this.#buffer.subarray(0, this.size));
  }
}

function headersOf(message: http.IncomingMessage): Readonly<Record<string, string>> {
  const headers = Object.entries(message.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
  return Object.fromEntries(headers);
}

function agents(lookup: LookupFunction | undefined): Agents {
  const options = {
    keepAlive: true,
    autoSelectFamilyAttemptTimeout: ATTEMPT_MS,
    ...(lookup ? { lookup } : {}),
  };
  return { 'http:': new http.Agent(options), 'https:': new https.Agent(options) };
}
