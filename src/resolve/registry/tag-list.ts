import type { RegistryClient } from './client.js';
import { parseJson } from './document.js';

/** Tags of a page, and pages of a repository, at most. */
const PAGE = 1000;
const PAGES = 10;
/** https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests */
const TAG = /^\w[\w.-]{0,127}$/;

/**
 * The tags of a repository: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-tags. What does
 * not fit into ten pages is left out. Null where the registry does not tell.
 */
export async function listTags(client: RegistryClient, repository: string): Promise<readonly string[] | null> {
  const tags = new Set<string>();
  let from = '';
  for (let page = 0; page < PAGES; page++) {
    const answer = await client.ask({ method: 'GET', repository, what: 'tags', name: `list?n=${PAGE}${from}` });
    if (answer.kind !== 'answered' || answer.response.status !== 200) break;
    const found = tagsIn(answer.response.body);
    if (found === null) break;
    const before = tags.size;
    for (const tag of found) tags.add(tag);
    // That there is another page is said by a link; where that leads to is nobody's to say.
    const { link } = answer.response.headers;
    if (link === undefined || tags.size === before) return [...tags];
    from = `&last=${encodeURIComponent(found.at(-1)!)}`;
  }
  return from === '' ? null : [...tags];
}

function tagsIn(body: Uint8Array): readonly string[] | null {
  const value = parseJson(body);
  if (typeof value !== 'object' || value === null || !('tags' in value)) return null;
  // A repository without any has null.
  const tags: readonly unknown[] = Array.isArray(value.tags) ? value.tags : [];
  return tags.filter((tag): tag is string => typeof tag === 'string' && TAG.test(tag));
}
