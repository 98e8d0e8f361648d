import type { NoteRecord } from '../record.js';
import { MULTI_PLATFORM } from '../rule-page-parts.js';

export const platformAssumed: NoteRecord<'platform-assumed'> = {
  id: 'platform-assumed',
  kind: 'note',
  severity: 'notice',
  name: 'Taken for a Windows build',
  title: 'the reference lists Linux and Windows images and nothing tells which is meant',
  say: ({ reference, names }) =>
    names !== undefined
      ? `Nothing tells whether ${reference} is a Windows or a Linux image; if it is a Linux build, this does not concern it.`
      : `${reference} lists Linux and Windows images and nothing in this Dockerfile tells which is meant; if it is a Linux build, this does not concern it.`,
  page: {
    meaning:
      'The reference lists Linux and Windows images, or nothing tells which it is, and neither the Dockerfile nor a build host says which is meant. The Windows side is judged, but nothing is louder than a notice and nothing fails.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM golang:1.27',
        target: 'windows-2022',
        verdict: 'at-risk',
      },
    ],
    waysOut: [
      {
        text: 'Say which is meant.',
        paste: ['dockerfile', 'FROM --platform=windows/amd64 golang:1.27'],
      },
      { text: 'Or say which host builds.', paste: ['yaml', 'build-host: ubuntu-24.04'] },
    ],
    sources: [MULTI_PLATFORM],
  },
};
