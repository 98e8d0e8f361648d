import { type EngineError, engineError } from '../engine-errors.js';
import { hostLabel } from '../labels.js';
import type { DecidingRecord } from '../record.js';
import { HYPERV, USE_HYPERV } from '../rule-page-parts.js';
import { usualWays } from '../ways-out.js';

const errors = (): readonly EngineError[] => [
  engineError('Windows client operating systems earlier than version 1809 can only run Hyper-V containers'),
];

export const clientProcessRefused: DecidingRecord<'client-process-refused'> = {
  id: 'client-process-refused',
  kind: 'decides',
  severity: 'error',
  name: 'Client host refuses process isolation',
  title: 'Windows 10 before 1809 refuses process isolation',
  say: ({ host }) => `${hostLabel(host)} is a Windows 10 before 1809, which refuses process isolation.`,
  errors,
  mends: 'release',
  ways: usualWays,
  page: {
    meaning:
      'Windows 10 before version 1809 (build 17763) runs Windows containers with Hyper-V isolation only. Process isolation came to Windows 10 with 1809 and Docker Engine 18.09.',
    errors: [
      {
        text: 'Windows client operating systems earlier than version 1809 can only run Hyper-V containers',
        when: 'Docker, when process isolation is asked for.',
      },
    ],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:1803',
        target: 'dev = Windows 10 1803',
        verdict: 'hyperv-only',
      },
    ],
    waysOut: [
      USE_HYPERV,
      {
        text: 'It is the default there: declare the host as what it does.',
        paste: ['text', 'dev = Windows 10 1803 [hyperv]'],
      },
    ],
    sources: [HYPERV],
  },
};
