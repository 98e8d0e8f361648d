import * as v from 'valibot';
import type { HttpResponse } from '../http-port.js';
import type { Lookup } from '../image.js';
import { parseJson } from './document.js';
import type { RegistryHost } from './hosts.js';
import type { Wanted } from './wanted.js';

/** Why there is no answer: kind and words. The words end without a full stop, they stand in sentences of others. */
export type Failure = Exclude<Lookup, { readonly kind: 'found' }>;

const KINDS: ReadonlySet<string> = new Set<Failure['kind']>(['not-found', 'refused', 'unreachable', 'not-allowed']);

export function isFailure<T extends { readonly kind: string }>(value: T | Failure): value is Failure {
  return KINDS.has(value.kind);
}

export function refused(reason: string): Failure {
  return { kind: 'refused', reason };
}

export function unreachable(reason: string): Failure {
  return { kind: 'unreachable', reason };
}

/** https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes */
const Text = v.fallback(v.optional(v.string(), ''), '');
const ErrorsSchema = v.object({
  errors: v.array(v.fallback(v.object({ code: Text, message: Text }), { code: '', message: '' })),
});

const HUB = 'docker.io';

/** What an answer other than 200 and 401 means. */
export function failureOf(response: HttpResponse, wanted: Wanted, host: RegistryHost): Failure {
  const { status } = response;
  const { name } = host;
  if (status === 404) return notFound(response, wanted, name);
  if (status === 403)
    return refused(`${name} forbids reading ${wanted.repository} (403): it takes a login that has the right to`);
  if (status === 406) return refused(notUnderstood(name));
  if (status === 429)
    return unreachable(
      name === HUB
        ? `${name} asks to wait: Docker Hub allows 100 pulls in 6 hours without login (docker/login-action raises that)`
        : `${name} asks to wait: too many requests`,
    );
  if (status >= 500) return unreachable(`${name} has a fault of its own (it answered ${status})`);
  return refused(`${name} answered ${status}, which is not an answer of a registry`);
}

function notFound(response: HttpResponse, wanted: Wanted, name: string): Failure {
  const errors = errorsOf(response);
  if (errors.some(({ message }) => /accept header/i.test(message))) return refused(notUnderstood(name));
  const { repository } = wanted;
  const repositoryUnknown = errors.some(({ code }) => code.toUpperCase() === 'NAME_UNKNOWN');
  if (repositoryUnknown) return missing(`there is no repository ${repository} on ${name}`);
  if (wanted.what === 'blobs') return missing(`${name} does not hold ${wanted.name} of ${repository}`);
  const manifestUnknown = errors.some(({ code }) => code.toUpperCase() === 'MANIFEST_UNKNOWN');
  const subject = wanted.name.includes(':') ? `image with the digest ${wanted.name}` : `tag ${wanted.name}`;
  return missing(
    manifestUnknown
      ? `there is no ${subject} in ${repository} on ${name}`
      : `${name} knows no ${subject} in ${repository}, or no such repository`,
  );
}

function notUnderstood(name: string): string {
  return `the registry ${name} does not understand the image formats that it was asked for, although it may hold the image`;
}

function missing(reason: string): Failure {
  return { kind: 'not-found', reason };
}

function errorsOf(response: HttpResponse): readonly { readonly code: string; readonly message: string }[] {
  const parsed = v.safeParse(ErrorsSchema, parseJson(response.body));
  return parsed.success ? parsed.output.errors : [];
}
