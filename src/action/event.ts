import type { FileContent } from '../find/plan.js';

/** A repository on GitHub. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** What the workflow run is about, as far as that says what a change touches. */
export type RunEvent =
  | {
      readonly kind: 'pull-request';
      readonly repository: RepositoryName;
      readonly number: number;
      readonly base: string;
      readonly head: string;
      /** The head is in another repository (or that is gone): the token may only read. */
      readonly fromFork: boolean;
    }
  | {
      readonly kind: 'merge-group';
      readonly repository: RepositoryName;
      readonly base: string;
      readonly head: string;
    }
  | {
      readonly kind: 'push';
      readonly repository: RepositoryName;
      /** `refs/heads/...` or `refs/tags/...` */
      readonly ref: string;
      /** Null where the ref is new. */
      readonly before: string | null;
      /** Null where the ref was deleted. */
      readonly after: string | null;
      readonly forced: boolean;
      readonly defaultBranch: string | null;
    }
  /** `notice`: a sentence where the event's payload is not what it should be. */
  | { readonly kind: 'other'; readonly name: string; readonly notice: string | null };

/** Reads a file outside the repository; at most `limit` bytes. */
export type ReadFile = (path: string, limit: number) => FileContent | Promise<FileContent>;

type Env = Readonly<Record<string, string | undefined>>;
type Fields = Readonly<Record<string, unknown>>;

/** GitHub sends no larger ones: docs.github.com/webhooks/webhook-events-and-payloads#payload-cap */
const LIMIT = 25 * 1024 * 1024;
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const ZEROS = /^0+$/;
const NAME = /^[A-Za-z0-9_.-]{1,100}$/;

const READERS: ReadonlyMap<string, (payload: Fields, repository: RepositoryName) => RunEvent | null> = new Map([
  ['pull_request', pullRequest],
  // Runs on the base branch, yet is about the same change.
  ['pull_request_target', pullRequest],
  ['merge_group', mergeGroup],
  ['push', push],
]);

/**
 * The event of this workflow run, from GITHUB_EVENT_NAME, GITHUB_EVENT_PATH and GITHUB_REPOSITORY. Shapes of payloads:
 * docs.github.com/webhooks/webhook-events-and-payloads. Never throws.
 */
export async function readEvent(env: Env, readFile: ReadFile): Promise<RunEvent> {
  const name = env.GITHUB_EVENT_NAME ?? '';
  const read = READERS.get(name);
  if (!read) return { kind: 'other', name, notice: null };
  const broken = (why: string): RunEvent => ({
    kind: 'other',
    name,
    notice: `What this ${name} event is about cannot be told: ${why}.`,
  });
  const repository = repositoryName(env.GITHUB_REPOSITORY);
  if (repository === null) return broken('GITHUB_REPOSITORY names no repository');
  if (!env.GITHUB_EVENT_PATH) return broken('GITHUB_EVENT_PATH is not set');
  const content = await readFile(env.GITHUB_EVENT_PATH, LIMIT);
  if (content.kind === 'unreadable') return broken(`the file that GITHUB_EVENT_PATH names ${content.reason}`);
  return read(fieldsOf(parse(content.text)), repository) ?? broken('its payload is not what GitHub sends');
}

function pullRequest(payload: Fields, repository: RepositoryName): RunEvent | null {
  const pull = fieldsOf(payload.pull_request);
  const head = fieldsOf(pull.head);
  const [base, tip] = [shaOf(fieldsOf(pull.base).sha), shaOf(head.sha)];
  const number = pull.number ?? payload.number;
  if (base === null || tip === null || !Number.isSafeInteger(number)) return null;
  const from = fieldsOf(head.repo).full_name;
  const own = typeof from === 'string' && from.toLowerCase() === `${repository.owner}/${repository.repo}`.toLowerCase();
  return { kind: 'pull-request', repository, number: number as number, base, head: tip, fromFork: !own };
}

function mergeGroup(payload: Fields, repository: RepositoryName): RunEvent | null {
  const group = fieldsOf(payload.merge_group);
  const [base, head] = [shaOf(group.base_sha), shaOf(group.head_sha)];
  return base === null || head === null ? null : { kind: 'merge-group', repository, base, head };
}

function push(payload: Fields, repository: RepositoryName): RunEvent | null {
  const { ref, before, after, forced } = payload;
  if (typeof ref !== 'string' || !isSha(before) || !isSha(after)) return null;
  const branch = fieldsOf(payload.repository).default_branch;
  return {
    kind: 'push',
    repository,
    ref,
    before: shaOf(before),
    after: shaOf(after),
    forced: forced === true,
    defaultBranch: typeof branch === 'string' && isBranch(branch) ? branch : null,
  };
}

/** `owner/repo`, as GITHUB_REPOSITORY has it; null for anything else. */
export function repositoryName(text: string | undefined): RepositoryName | null {
  const [owner, repo, ...rest] = (text ?? '').split('/');
  const fine = owner !== undefined && repo !== undefined && rest.length === 0 && NAME.test(owner) && NAME.test(repo);
  return fine ? { owner, repo } : null;
}

/** What git lets a branch be called, for all that matters here (git help check-ref-format). */
function isBranch(name: string): boolean {
  return name.length > 0 && name.length < 250 && !/\.\.|@\{|\/\/|^[-/]|[/.]$|[\x00-\x20\x7f~^:?*[\\]/.test(name);
}

function isSha(value: unknown): value is string {
  return typeof value === 'string' && SHA.test(value);
}

/** Null for what is not a commit: git writes one that does not exist as zeros. */
function shaOf(value: unknown): string | null {
  return isSha(value) && !ZEROS.test(value) ? value : null;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
