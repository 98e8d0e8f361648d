import { hostLabel } from '../labels.js';
import type { NoteRecord } from '../record.js';
import { thread, UPDATES } from '../rule-page-parts.js';

export const imageNewerRevision: NoteRecord<'image-newer-revision'> = {
  id: 'image-newer-revision',
  kind: 'note',
  severity: 'notice',
  name: 'Image has a newer revision than the host',
  title: 'same build, the image has newer updates than the host: patch hosts before images',
  say: ({ imageVersion, host }) =>
    `The image (${imageVersion}) has newer updates than ${hostLabel(host)}; such pairs broke more than once, so update hosts before images.`,
  page: {
    meaning:
      'Image and host have the same build, and the image has newer updates than the host. That is documented to run, but such pairs broke more than once, and each time updating the host mended it.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:10.0.20348.2340',
        target: 'prod = 10.0.20348.2527',
        registry: ['10.0.20348.2582'],
        verdict: 'runs',
      },
    ],
    waysOut: [{ text: 'Update hosts before images.' }],
    sources: [UPDATES, thread('actions/runner-images#11582'), thread('microsoft/Windows-Containers#591')],
  },
};
