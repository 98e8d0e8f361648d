import { hostLabel } from '../labels.js';
import type { DecidingRecord } from '../record.js';
import { COMPATIBILITY, HYPERV } from '../rule-page-parts.js';
import { usualWays } from '../ways-out.js';

export const windows10ProcessIsolation: DecidingRecord<'windows-10-process-isolation'> = {
  id: 'windows-10-process-isolation',
  kind: 'decides',
  severity: 'warning',
  name: 'Process isolation on Windows 10 is no longer documented',
  title: 'process isolation on Windows 10: engines allow it, Microsoft no longer documents it',
  say: ({ host }) =>
    `The image has the build of ${hostLabel(host)}. Engines run it with --isolation=process, but Microsoft no longer documents that for Windows 10.`,
  errors: () => [],
  mends: 'release',
  ways: usualWays,
  page: {
    meaning:
      'Image and host are of the same build, and the host is Windows 10. Engines run such a pair with process isolation where it is asked for, but Microsoft took it out of its table in March 2023: Windows 10 1809 and Windows Server 2019, for example, shared a build and then went different ways.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2019',
        target: 'dev = Windows 10 1809',
        verdict: 'at-risk',
      },
    ],
    waysOut: [
      {
        text: 'Leave Docker to its default on Windows 10, which is Hyper-V isolation, and declare the host so.',
        paste: ['text', 'dev = Windows 10 1809 [hyperv]'],
      },
    ],
    sources: [COMPATIBILITY, HYPERV],
  },
};
