import type { NoteRecord } from '../record.js';

export const manifestOrder: NoteRecord<'manifest-order'> = {
  id: 'manifest-order',
  kind: 'note',
  severity: 'error',
  name: 'Order of the image list hides an image that would run',
  title: 'Docker takes an entry of the list that cannot run although the list holds one that can',
  say: ({ names, pins }) =>
    `Docker takes the first entry of the list that is not newer than the host, although the list also holds ${names?.[0]}, which would run${pins === undefined ? '' : `: ${pins[0] === undefined ? 'pin the tag of that release' : `write ${pins[0]}`}`}.`,
  page: {
    meaning:
      'From a list Docker takes the entry of exactly its own build, otherwise the first one that is not newer than the host, however old it is. Here that one cannot run, although the list holds another that can.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM example/app:1',
        target: 'windows-2025',
        registry: ['10.0.17763.5576', '10.0.20348.2340'],
        verdict: 'hyperv-only',
      },
    ],
    waysOut: [
      { text: 'Write the tag of one Windows release instead of the list.' },
      {
        text: 'Or name the Windows build of the entry.',
        paste: ['dockerfile', 'FROM --platform=windows(10.0.20348)/amd64 example/app:1'],
      },
    ],
    sources: [
      {
        name: 'moby, the choice from a list',
        url: 'https://github.com/moby/moby/blob/master/daemon/internal/distribution/pull_v2_windows.go',
      },
    ],
  },
};
