import { inWords } from '../../words/list.js';
import type { NoteRecord } from '../record.js';
import { MULTI_PLATFORM, useTag } from '../rule-page-parts.js';

export const decidedByBuilder: NoteRecord<'decided-by-builder'> = {
  id: 'decided-by-builder',
  kind: 'note',
  severity: 'notice',
  name: 'The building host decides which image is used',
  title:
    'the reference lists several Windows builds, and which one the built image gets is decided by the host that builds it',
  say: ({ names, pins = [] }) =>
    `The tag lists several Windows builds (${names?.join(', ')}); the built image gets the one that the building host takes. Judged as if each target built it itself; ${pins.length === 0 ? '' : `write ${inWords(pins, { and: 'or' })}, or `}say build-host to know.`,
  page: {
    meaning:
      'The reference lists images of several Windows builds. A Dockerfile that starts from such a list is fixed to one of them by the host that builds it, and no build host is known here. So each target is judged as if it had built the image itself.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM golang:1.27-nanoserver',
        target: 'windows-2025',
        registry: ['10.0.26100.3194', '10.0.20348.3207'],
        verdict: 'runs',
      },
    ],
    waysOut: [
      { text: 'Say which host builds.', paste: ['yaml', 'build-host: windows-2025'] },
      useTag('golang:1.27-nanoserver-ltsc2025', 'Or write the tag of one Windows release.'),
    ],
    sources: [MULTI_PLATFORM],
  },
};
