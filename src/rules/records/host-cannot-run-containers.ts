import { hostLabel } from '../labels.js';
import type { DecidingRecord } from '../record.js';
import { REQUIREMENTS } from '../rule-page-parts.js';
import { noWays } from '../ways-out.js';

export const hostCannotRunContainers: DecidingRecord<'host-cannot-run-containers'> = {
  id: 'host-cannot-run-containers',
  kind: 'decides',
  about: 'host',
  severity: 'error',
  name: 'Host is too old for containers',
  title: 'the host is older than Windows Server 2016 (build 14393)',
  claim: (_, hosts) => `${hosts} cannot run Windows containers`,
  say: ({ host }) =>
    `The first Windows that runs containers is Windows Server 2016 (10.0.14393); this is ${hostLabel(host)}.`,
  errors: () => [],
  mends: 'nothing',
  ways: noWays,
  page: {
    meaning:
      'Windows containers came with Windows Server 2016 and Windows 10 1607, build 14393. A host of an older Windows cannot run any Windows container, with either isolation mode.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022',
        target: 'vs2015-win2012r2',
        verdict: 'cannot-run',
      },
    ],
    waysOut: [{ text: 'Name a host with Windows Server 2016 or later.', paste: ['text', 'windows-2022'] }],
    sources: [REQUIREMENTS],
  },
};
