import type { DecidingRecord } from '../record.js';
import { MULTI_PLATFORM } from '../rule-page-parts.js';
import { noWays } from '../ways-out.js';

export const imageOsUnknown: DecidingRecord<'image-os-unknown'> = {
  id: 'image-os-unknown',
  kind: 'decides',
  severity: 'off',
  name: 'Operating system of the image is not known',
  title: 'nothing tells whether the image is a Windows image',
  say: ({ reference, subject }) =>
    `It is not known whether ${reference} is a Windows image, so it is not judged${subject.kind === 'os-unknown' && subject.why !== '' ? `: ${subject.why.replace(/(?<!\.)\.+$/, '')}` : ''}.`,
  errors: () => [],
  mends: 'nothing',
  ways: noWays,
  page: {
    meaning:
      'Neither the reference nor the Dockerfile tells whether the image is a Windows image, and no registry could be asked. Most such images are Linux images, so nothing is reported.',
    errors: [],
    examples: [{ dockerfile: 'FROM registry.example/app:1', target: 'ltsc2022', verdict: 'unknown' }],
    waysOut: [
      {
        text: 'If it is a Windows image: log in to its registry before the check (`docker login`), or allow the registry to be asked.',
        paste: ['yaml', 'registries: registry.example'],
      },
    ],
    sources: [MULTI_PLATFORM],
  },
};
