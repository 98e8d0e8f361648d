import type { DecidingRecord } from '../record.js';
import { COMPATIBILITY } from '../rule-page-parts.js';
import { noWays } from '../ways-out.js';

export const hostVersionUnknown: DecidingRecord<'host-version-unknown'> = {
  id: 'host-version-unknown',
  kind: 'decides',
  severity: 'warning',
  name: 'Windows version of the host is not known',
  title: 'what is declared for the host does not fix a Windows build',
  say: ({ host, reference }) =>
    `Whether ${reference} runs on ${host.name} is not known: ${host.unknownBecause ?? 'the declaration fixes no Windows build'}.`,
  errors: () => [],
  mends: 'nothing',
  ways: noWays,
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
