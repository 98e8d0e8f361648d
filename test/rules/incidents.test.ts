import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judge } from '../../src/rules/rules.js';
import type { Flavour } from '../../src/rules/verdict.js';
import { parseWindowsVersion } from '../../src/windows/version.js';
import { host, image } from './sample.js';

interface Incident {
  readonly id: string;
  readonly source: string;
  readonly image: string;
  readonly image_os_version: string | null;
  readonly host: string;
  readonly host_os_version: string | null;
  readonly isolation: 'process' | 'hyperv' | 'default(server)' | 'default(client)';
  readonly outcome: 'fails' | 'works';
  readonly cause: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

const { incidents } = JSON.parse(
  readFileSync(new URL('../fixtures/windows/incidents.json', import.meta.url), 'utf8'),
) as {
  incidents: readonly Incident[];
};

const ABOUT_REVISIONS = ['feb2020-line', 'image-newer-revision', 'ws2016-revision'];

/** Rows that lack a fact the answer depends on. Never for a rule. */
const SET_ASIDE: Readonly<Record<string, string>> = {
  'moby-53397':
    'the row does not say which engine version the host runs, and only Docker 29.0 to 29.7.2 cut the pair off',
};

const usable = incidents.filter(({ confidence, image_os_version, host_os_version, outcome, cause }) => {
  if (confidence === 'low' || image_os_version === null || host_os_version === null) return false;
  if (outcome === 'fails' && cause === 'other') return false;
  const revisions = [image_os_version, host_os_version].every(
    (version) => parseWindowsVersion(version)?.revision != null,
  );
  return revisions || !ABOUT_REVISIONS.includes(cause);
});
const replayed = usable.filter(({ id }) => !(id in SET_ASIDE));

/** Public incidents as tests of the rules: what failed must not run, what worked must. */
test.each(replayed)('$id: $image on $host $outcome ($cause, $source)', (incident) => {
  const client = incident.isolation === 'default(client)' || /windows 1[01]/i.test(incident.host);
  const judged = judge(
    image(incident.image_os_version!, { flavour: flavourOf(incident.image) }),
    host(incident.host_os_version!, {
      edition: client ? 'client' : 'server',
      isolation: incident.isolation === 'hyperv' || incident.isolation === 'default(client)' ? 'hyperv' : 'process',
    }),
  );
  const expected = incident.outcome === 'fails' ? ['hyperv-only', 'cannot-run'] : ['runs', 'at-risk'];
  expect(expected, `rule ${judged.rule}`).toContain(judged.verdict);
});

test('enough incidents are replayed, and hardly any is set aside', () => {
  expect(Object.keys(SET_ASIDE).length).toBeLessThanOrEqual(3);
  expect(usable.length).toBe(63);
  expect(replayed.length).toBe(usable.length - Object.keys(SET_ASIDE).length);
});

function flavourOf(reference: string): Flavour | null {
  return (['nanoserver', 'servercore'] as const).find((flavour) => reference.includes(flavour)) ?? null;
}
