import type { HttpResult } from '../resolve/http-port.js';
import { NOT_PUBLIC } from './guarded-lookup.js';
import { errorCode } from './reason.js';

export type Failure = Extract<HttpResult, { kind: 'failed' }>;

export const LATE = failed('no answer in time');
export const CUT_OFF = failed('the connection broke in the middle of the answer');
export const FORBIDDEN: Failure = {
  ...failed('its address is private, link-local or loopback, which is not allowed here'),
  forbidden: true,
};

const RESOLVES_NOT = 'the name does not resolve';
const RESET = 'the connection was reset';
const NO_WAY = 'its network cannot be reached';
const SELF_SIGNED = 'its certificate is self-signed, and this machine does not trust it';
const UNTRUSTED = 'its certificate is from an authority that this machine does not trust';

/** Asking again cannot help; EAI_AGAIN and a certificate of the future (this machine's clock may be corrected) are others. */
const LASTING = new Set([
  'ENOTFOUND',
  'CERT_HAS_EXPIRED',
  'CERT_REVOKED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_UNTRUSTED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'EPROTO',
  'ERR_INVALID_CHAR',
  'ERR_UNESCAPED_CHARACTERS',
]);

/** Codes of Node's errors: https://nodejs.org/api/errors.html, https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: RESOLVES_NOT,
  ENODATA: RESOLVES_NOT,
  EAI_NODATA: RESOLVES_NOT,
  EAI_NONAME: RESOLVES_NOT,
  EAI_AGAIN: 'the name does not resolve (the name server gave no answer)',
  EAI_FAIL: 'the name does not resolve (the name server failed)',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: RESET,
  ECONNABORTED: RESET,
  EPIPE: RESET,
  EHOSTUNREACH: NO_WAY,
  ENETUNREACH: NO_WAY,
  EHOSTDOWN: NO_WAY,
  ENETDOWN: NO_WAY,
  EADDRNOTAVAIL: NO_WAY,
  EACCES: 'this machine does not let the connection out',
  EPERM: 'this machine does not let the connection out',
  ETIMEDOUT: LATE.reason,
  ESOCKETTIMEDOUT: LATE.reason,
  ABORT_ERR: LATE.reason,
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet',
  CERT_REVOKED: 'its certificate was revoked',
  DEPTH_ZERO_SELF_SIGNED_CERT: SELF_SIGNED,
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  CERT_UNTRUSTED: UNTRUSTED,
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  ERR_TLS_HANDSHAKE_TIMEOUT: LATE.reason,
  EPROTO: 'it does not speak TLS as this machine does',
  ERR_INVALID_CHAR: 'the request holds a character that HTTP does not allow',
  ERR_UNESCAPED_CHARACTERS: 'the request holds a character that HTTP does not allow',
};

/** What an error of the HTTP stack means, in words that say nothing of headers, credentials or addresses. */
export function failureOf(error: unknown): Failure {
  const code = errorCode(error) ?? '';
  if (code === NOT_PUBLIC) return FORBIDDEN;
  const failure = proxyFailure(error) ?? failed(WORDS[code] ?? wordsOfFamily(code));
  return LASTING.has(code) ? { ...failure, lasting: true } : failure;
}

export function failed(reason: string): Failure {
  return { kind: 'failed', reason };
}

function wordsOfFamily(code: string): string {
  if (code.startsWith('HPE_')) return 'what it answered is not HTTP';
  if (code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_')) return 'it does not speak TLS as this machine does';
  return `the request failed (${/^[A-Z_0-9]{1,40}$/.test(code) ? code : 'unknown error'})`;
}

/** The tunnel package says all it knows in the message: `tunneling socket could not be established, statusCode=407`. */
function proxyFailure(error: unknown): Failure | null {
  const message = error instanceof Error ? error.message : '';
  if (!message.startsWith('tunneling socket could not be established')) return null;
  const status = /statusCode=(\d{3})$/.exec(message)?.[1];
  return failed(status ? `the proxy refused the connection with status ${status}` : 'the proxy could not be reached');
}
