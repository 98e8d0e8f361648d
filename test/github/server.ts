import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { Ajv, type ValidateFunction } from 'ajv';
import { listenHttp } from '../io/server.js';

type Method = 'GET' | 'POST' | 'PATCH';

interface Operation {
  readonly method: Method;
  readonly path: string;
  readonly parameters: readonly { name: string; in: string; required: boolean; schema: object }[];
  readonly body?: { readonly properties?: object };
  readonly status: number;
  readonly example: unknown;
}

/** What the server was asked. */
interface GitHubRequest {
  readonly method: string;
  /** Of the description: `/repos/{owner}/{repo}/pulls/{pull_number}`; null where nothing there fits. */
  readonly route: string | null;
  /** As it came, with the query, without the server's prefix. */
  readonly url: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly headers: IncomingHttpHeaders;
}

/** What a test lets the server answer; a 2xx body must be what the description says, unless `unchecked`. */
export interface Reply {
  /** Without it what the description says for success. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly unchecked?: boolean;
  readonly delayMs?: number;
  /** Says nothing at all: `hang` keeps the connection, `drop` ends it. */
  readonly silence?: 'hang' | 'drop';
}

export type Handler = (request: GitHubRequest) => Reply | Promise<Reply>;

/**
 * GitHub's REST API as far as the action uses it. Every request is held against GitHub's own OpenAPI description: a wrong
 * one gets 422 and stands in `violations`, which a test expects to be empty at its end.
 */
export interface TestGitHub {
  /** For GITHUB_API_URL. */
  readonly url: string;
  readonly requests: readonly GitHubRequest[];
  readonly violations: readonly string[];
  /** Answers a route from now on; without a handler of its own it answers with GitHub's example. */
  on(method: Method, route: string, handler: Handler | Reply): TestGitHub;
  close(): Promise<void>;
}

const API: { readonly operations: readonly Operation[]; readonly schemas: object } = JSON.parse(
  readFileSync(new URL('github-api.json', import.meta.url), 'utf8'),
);
const LOOSE = { strict: false, validateFormats: false, allErrors: true };
const bodies = new Ajv(LOOSE).addSchema(API, 'github');
const texts = new Ajv({ ...LOOSE, coerceTypes: true });

/** `prefix`: `/api/v3` for a GitHub Enterprise Server. */
export async function startGitHub({ prefix = '' } = {}): Promise<TestGitHub> {
  const requests: GitHubRequest[] = [];
  const violations: string[] = [];
  const handlers = new Map<string, Handler>();

  const answer = async (incoming: IncomingMessage): Promise<Reply> => {
    const wrong: string[] = [];
    const target = new URL(incoming.url!, 'http://github');
    if (!target.pathname.startsWith(`${prefix}/`)) wrong.push(`the path does not begin with ${prefix}`);
    const url = incoming.url!.slice(prefix.length);
    const found = find(incoming.method!, target.pathname.slice(prefix.length));
    const request: GitHubRequest = {
      method: incoming.method!,
      route: found?.operation.path ?? null,
      url,
      params: found?.params ?? {},
      query: Object.fromEntries(target.searchParams),
      body: parse(await text(incoming), wrong),
      headers: incoming.headers,
    };
    requests.push(request);
    if (!found) wrong.push('no such operation in the cut of the description (scripts/cut-openapi.mjs)');
    else wrong.push(...wrongInRequest(found.operation, request));
    if (!/^token \S+$/.test(request.headers.authorization ?? '')) wrong.push('no token');
    if (!request.headers['user-agent']) wrong.push('no user agent, which GitHub demands');
    if (wrong.length > 0 || !found) {
      violations.push(...wrong.map((words) => `${request.method} ${url}: ${words}`));
      return { status: 422, body: { message: 'Validation Failed', errors: wrong } };
    }
    const { operation } = found;
    const handler = handlers.get(`${operation.method} ${operation.path}`);
    const reply = handler ? await handler(request) : { body: example(operation.method, operation.path) };
    const status = reply.status ?? operation.status;
    if (status === operation.status && !reply.unchecked && !reply.silence) {
      const say = (words: string) => `the test's answer to ${request.method} ${url}: ${words}`;
      violations.push(...wrongInBody(operation, 'answer', reply.body).map(say));
    }
    return { ...reply, status };
  };

  const server = await listenHttp((incoming, response) => {
    answer(incoming)
      .then((reply) => send(reply, response))
      .catch((error) => {
        violations.push(`a handler of the test failed: ${error}`);
        response.destroy();
      });
  });
  const github: TestGitHub = {
    url: `${server.url}${prefix}`,
    requests,
    violations,
    on(method, route, handler) {
      operationOf(method, route);
      handlers.set(`${method} ${route}`, typeof handler === 'function' ? handler : () => handler);
      return github;
    },
    close: server.close,
  };
  return github;
}

/** GitHub's own example of an answer, with what a test changes in it; a list is given as it is. */
export function example<T extends object>(method: Method, route: string, changes: T): T;
export function example(method: Method, route: string): unknown;
export function example(method: Method, route: string, changes: object = {}): unknown {
  const value = structuredClone(operationOf(method, route).example);
  if (Array.isArray(value)) return value;
  // A pull request's team lacks a `type` there, which its schema demands.
  const mended = route.endsWith('/pulls/{pull_number}') ? { requested_teams: [] } : {};
  return Object.assign(value as object, mended, changes);
}

/** Answers in pages, with the `Link` header that GitHub gives; `wrap` where the list is within an object. */
export function paged(
  items: readonly unknown[],
  wrap: (page: readonly unknown[]) => unknown = (page) => page,
): Handler {
  return ({ query, url, headers }) => {
    const size = Number(query.per_page ?? 30);
    const page = Number(query.page ?? 1);
    const link = new URL(url, `http://${headers.host}`);
    link.searchParams.set('page', String(page + 1));
    const more = page * size < items.length;
    return {
      body: wrap(items.slice((page - 1) * size, page * size)),
      headers: more ? { link: `<${link}>; rel="next"` } : {},
    };
  };
}

/** A failure in GitHub's form. */
export function failing(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers, body: { message, documentation_url: 'https://docs.github.com/rest', status: `${status}` } };
}

function operationOf(method: string, route: string): Operation {
  const found = API.operations.find((operation) => operation.method === method && operation.path === route);
  if (!found) throw new Error(`${method} ${route} is not in github-api.json`);
  return found;
}

function find(method: string, path: string) {
  for (const operation of API.operations) {
    if (operation.method !== method) continue;
    const pattern = operation.path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
    const match = new RegExp(`^${pattern}$`).exec(path);
    if (!match) continue;
    const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
    return { operation, params: Object.fromEntries(params) as Record<string, string> };
  }
  return null;
}

function wrongInRequest(operation: Operation, { params, query, body }: GitHubRequest): string[] {
  const wrong: string[] = [];
  for (const { name, in: place, required, schema } of operation.parameters) {
    const value = (place === 'path' ? params : query)[name];
    if (value === undefined && required) wrong.push(`${place} lacks ${name}`);
    const validate = texts.compile(schema);
    if (value !== undefined && !validate(value)) wrong.push(`${name}: ${wordsOf(validate)}`);
  }
  const known = new Set(operation.parameters.map(({ name }) => name));
  for (const name of Object.keys(query)) if (!known.has(name)) wrong.push(`no parameter is called ${name}`);
  if (operation.body) wrong.push(...wrongInBody(operation, 'body', body));
  else if (body !== undefined) wrong.push('a body where there is none');
  // GitHub lets unknown properties pass and does nothing with them: a slip all the same.
  const properties = Object.keys(operation.body?.properties ?? {});
  for (const name of Object.keys(body ?? {})) if (!properties.includes(name)) wrong.push(`no property ${name}`);
  return wrong;
}

function wrongInBody(operation: Operation, part: 'body' | 'answer', value: unknown): string[] {
  const validate = bodies.compile({ $ref: `github#/operations/${API.operations.indexOf(operation)}/${part}` });
  return validate(value) ? [] : [`${part}: ${wordsOf(validate)}`];
}

function wordsOf({ errors }: ValidateFunction): string {
  return (errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`.trim()).join('; ');
}

function parse(body: string, wrong: string[]): unknown {
  if (body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    wrong.push('the body is not JSON');
    return undefined;
  }
}

async function send({ status = 200, headers, body, delayMs, silence }: Reply, response: ServerResponse): Promise<void> {
  if (silence === 'drop') response.destroy();
  if (silence) return;
  if (delayMs !== undefined) await sleep(delayMs);
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? null);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(text);
}
