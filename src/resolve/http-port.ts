/** One request. The adapter follows no redirect and adds no header of its own that names a user. */
export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes of body that are read at most; a longer body is `too-large`. */
  readonly limit: number;
  readonly signal: AbortSignal;
  readonly body?: string;
}

export interface HttpResponse {
  readonly kind: 'response';
  readonly status: number;
  /** Lower-case names; a header sent several times is joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export type HttpResult =
  | HttpResponse
  | { readonly kind: 'too-large' }
  | {
      readonly kind: 'failed';
      /** In words: `the name does not resolve`, `its certificate has expired`, `no answer in time`. */
      readonly reason: string;
      /** The address is private, link-local or loopback, and that was not allowed. */
      readonly forbidden?: true;
      /** Trying again cannot help (a certificate, no such name). */
      readonly lasting?: true;
    };

/** Port: one HTTP request, no redirect followed, body cut off at a limit. Never throws. */
export interface Http {
  /**
   * `allowPrivate`: may the host's address be private, link-local or loopback?
   * Checked on the address that is really connected to.
   */
  send(request: HttpRequest, options: { readonly allowPrivate: boolean }): Promise<HttpResult>;
}
