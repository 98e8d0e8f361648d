import type { DecidingRecord } from '../record.js';
import { COMPATIBILITY } from '../rule-page-parts.js';

export const hostVersionUnknown: DecidingRecord<'host-version-unknown'> = {
  id: 'host-version-unknown',
  kind: 'decides',
  about: 'host',
  severity: 'warning',
  name: 'Windows version of the host is not known',
  title: 'what is declared for the host does not fix a Windows build',
  claim: (_, hosts) => `The Windows version of ${hosts} is not known, so nothing could be judged there`,
  say: ({ host }) =>
    `It is not known which Windows ${host.name} has: ${host.unknownBecause ?? 'the declaration fixes no Windows build'}.`,
  errors: () => [],
  mends: 'nothing',
  ways: ({ host }) => [
    `declare it with what ver prints there: a target as ${host.name} = 10.0.20348.2340, the label of a runner under runners in the config file`,
  ],
  page: {
    meaning:
      'Whether a Windows image runs depends on the Windows build of the host, and what was declared does not fix one: the name can stand for machines of several builds, or its owner does not publish the build. No guess is made.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022',
        target: 'self-hosted',
        verdict: 'unknown',
      },
    ],
    waysOut: [
      {
        text: 'Run `ver` on the host, and declare what it prints (the name is yours to choose).',
        paste: ['text', 'my-runner = 10.0.20348.2340'],
      },
    ],
    sources: [COMPATIBILITY],
  },
};
