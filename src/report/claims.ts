import { decidingRule } from '../rules/rule-table.js';
import type { Verdict } from '../rules/verdict.js';
import { inWords } from '../words/list.js';
import { type Cause, NAMED_IMAGES } from './cause.js';
import { shortReference } from './cause-words.js';
import type { Answer } from './finding.js';

/** What happens, between an image and its hosts. */
const CLAIMS: Readonly<Record<Verdict, string>> = {
  runs: 'runs on',
  'at-risk': 'may not run on',
  'hyperv-only': 'will not run process-isolated on',
  'cannot-run': 'will not run on',
  unknown: 'is not known to run on',
  'not-windows': 'is not judged on',
};

/** So that it stays a sentence. */
const NAMED_HOSTS = 8;

/** `servercore:ltsc2025 will not run on ltsc2022 and prod`, for each image and verdict at this FROM. */
export function claimOf(answers: readonly Answer[]): Pick<Cause, 'claim' | 'siblings'> {
  const claims = new Map<string, { readonly answer: Answer; readonly hosts: Set<string> }>();
  for (const answer of answers) {
    const key = JSON.stringify([answer.reference, answer.verdict]);
    const claim = claims.get(key) ?? { answer, hosts: new Set() };
    claims.set(key, claim);
    for (const target of answer.targets) claim.hosts.add(target);
  }
  const told = [...claims.values()].map(({ answer, hosts }) => [answer, hostList([...hosts])] as const);
  const all = [...new Set(told.map(([answer, hosts]) => claimOn(answer, hosts)))];
  const shown = all.slice(0, NAMED_IMAGES);
  const more = all.length - shown.length;
  const [[{ reference, verdict }, hosts] = [{ reference: '', verdict: 'unknown' as const }, '']] = told;
  const images = [shortReference(reference)];
  return {
    claim: more > 0 ? `${shown.join('; ')}; and ${more} more` : shown.join('; '),
    siblings: told.length === 1 ? { images, happens: `${CLAIMS[verdict]} ${hosts}` } : null,
  };
}

function claimOn({ reference, rule, verdict }: Answer, hosts: string): string {
  const image = shortReference(reference);
  return decidingRule(rule)?.claim?.(image, hosts) ?? `${image} ${CLAIMS[verdict]} ${hosts}`;
}

export function hostList(hosts: readonly string[]): string {
  if (hosts.length <= NAMED_HOSTS) return inWords(hosts);
  return `${hosts.slice(0, NAMED_HOSTS - 1).join(', ')} and ${hosts.length - NAMED_HOSTS + 1} more hosts`;
}
