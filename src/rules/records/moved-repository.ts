import type { NoteRecord } from '../record.js';
import { BASE_IMAGES, useTag } from '../rule-page-parts.js';

export const movedRepository: NoteRecord<'moved-repository'> = {
  id: 'moved-repository',
  kind: 'note',
  severity: 'warning',
  name: 'Repository has moved',
  title: 'the repository is a retired Docker Hub name',
  say: ({ names }) => `This name is retired and gets no updates; the image lives at ${names?.[0]} now.`,
  page: {
    meaning:
      'Microsoft moved its Windows images from Docker Hub to its own registry, `mcr.microsoft.com`. The old name gets no updates, and its tags end with the releases of its time.',
    errors: [],
    examples: [{ dockerfile: 'FROM microsoft/windowsservercore:ltsc2016', target: 'ltsc2016', verdict: 'at-risk' }],
    waysOut: [
      useTag('mcr.microsoft.com/windows/servercore:ltsc2016', 'Write the new name; the message says which it is.'),
    ],
    sources: [BASE_IMAGES],
  },
};
