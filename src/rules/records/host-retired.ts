import type { NoteRecord } from '../record.js';

export const hostRetired: NoteRecord<'host-retired'> = {
  id: 'host-retired',
  kind: 'note',
  severity: 'warning',
  name: 'Host is out of service',
  title: "the host's provider has taken this machine out of service",
  say: ({ host }) => `${host.name} is retired: ${host.retired?.what}. Use ${host.retired?.use}.`,
  page: {
    meaning:
      'The name of the host is one that its provider has taken out of service: a job that asks for such a runner waits and does not start, and a node pool of it gets no new nodes. What the verdict says of the image still holds for machines of that Windows, but there are none behind this name.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2019',
        target: 'windows-2019',
        asOf: '2026-09-15',
        verdict: 'runs',
      },
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2019',
        target: 'AKS Windows2019',
        asOf: '2026-09-15',
        verdict: 'runs',
      },
    ],
    waysOut: [{ text: 'Name a machine that there is.', paste: ['yaml', 'targets: windows-2022'] }],
    sources: [
      { name: 'actions/runner-images#12045', url: 'https://github.com/actions/runner-images/issues/12045' },
      { name: 'Azure/AKS, release notes', url: 'https://github.com/Azure/AKS/releases' },
    ],
  },
};
