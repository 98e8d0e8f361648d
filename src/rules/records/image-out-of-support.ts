import type { NoteRecord } from '../record.js';
import { LIFECYCLE, useTag } from '../rule-page-parts.js';

export const imageOutOfSupport: NoteRecord<'image-out-of-support'> = {
  id: 'image-out-of-support',
  kind: 'note',
  severity: 'warning',
  name: 'Windows version of the image is out of support',
  title: "the base image's extended support has ended",
  say: ({ imageVersion, date }) => `The base image (${imageVersion}) has had no security updates since ${date}.`,
  page: {
    meaning:
      'The extended support of the Windows release that the base image holds has ended on the day of the run. The image gets no security updates any more. Paid extensions are not counted.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:1903',
        target: 'prod = 10.0.20348 [hyperv]',
        verdict: 'runs',
      },
    ],
    waysOut: [
      useTag(
        'mcr.microsoft.com/windows/servercore:ltsc2022',
        'Move to a release that is supported and that the host runs.',
      ),
    ],
    sources: [LIFECYCLE],
  },
};
