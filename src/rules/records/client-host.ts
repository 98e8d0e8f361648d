import type { NoteRecord } from '../record.js';
import { HYPERV } from '../rule-page-parts.js';

export const clientHost: NoteRecord<'client-host'> = {
  id: 'client-host',
  kind: 'note',
  severity: 'notice',
  name: 'Host is a Windows client',
  title:
    'the host is Windows 10 or 11: containers there are for development and test, and process isolation must be asked for',
  say: ({ host }) =>
    host.isolation === 'hyperv'
      ? `${host.name} is Windows 10 or 11, where Windows containers are licensed for development and test only, whatever the isolation.`
      : `${host.name} is Windows 10 or 11: Docker uses Hyper-V isolation there unless --isolation=process is given, and Windows containers are licensed for development and test only, whatever the isolation. Declare it with [hyperv] if you do not ask for process isolation.`,
  page: {
    meaning:
      'The host is Windows 10 or 11. Docker uses Hyper-V isolation there unless process isolation is asked for. With either isolation, Windows containers on a client are licensed for development and test only.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022',
        target: 'dev = Windows 11 24H2',
        verdict: 'runs',
      },
    ],
    waysOut: [
      {
        text: 'If you do not ask for process isolation, declare the host as what it does.',
        paste: ['text', 'dev = Windows 11 24H2 [hyperv]'],
      },
    ],
    sources: [HYPERV],
  },
};
