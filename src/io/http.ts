import type { Http, HttpRequest, HttpResult } from '../resolve/http-port.js';

export interface HttpOptions {
  readonly userAgent: string;
  /** Milliseconds without a byte from the other side after which a request is given up; 30,000 at most. */
  readonly silenceMs?: number;
}

const LONGEST_SILENCE_MS = 30_000;

/**
 * The port on @actions/http-client, for its proxies (`https_proxy`, `http_proxy`, `no_proxy` in either case) as every
 * other action on the runner uses them, and NODE_EXTRA_CA_CERTS. No redirect is followed, nothing is asked twice, no
 * compression is asked for. The HTTP stack is loaded with the first request.
 */
export function httpClient(options: HttpOptions): Http {
  const silenceMs = Math.min(options.silenceMs ?? LONGEST_SILENCE_MS, LONGEST_SILENCE_MS);
  let transport: Promise<{ exchange(request: HttpRequest, allowPrivate: boolean): Promise<HttpResult> }> | undefined;
  return {
    async send(request, { allowPrivate }) {
      transport ??= import('./http-transport.js').then(({ Transport }) => new Transport(options.userAgent, silenceMs));
      return (await transport).exchange(request, allowPrivate);
    },
  };
}
