import type { DecidingRecord } from '../record.js';
import { BASE_IMAGES, thread } from '../rule-page-parts.js';
import { noWays } from '../ways-out.js';

export const notWindows: DecidingRecord<'not-windows'> = {
  id: 'not-windows',
  kind: 'decides',
  severity: 'off',
  name: 'Not a Windows image',
  title: 'the image is not a Windows image, or carries no Windows version (scratch, HostProcess)',
  say: ({ reference, subject }) =>
    `${reference} is not judged: ${subject.kind === 'not-windows' ? subject.because : 'it is not a Windows image'}.`,
  errors: () => [],
  mends: 'nothing',
  ways: noWays,
  page: {
    meaning:
      'Only Windows images are bound to a version of Windows. A Linux image, `scratch`, and the base image of HostProcess containers carry none, so there is nothing to judge and nothing is reported.',
    errors: [],
    examples: [{ dockerfile: 'FROM alpine:3', target: 'ltsc2022', verdict: 'not-windows' }],
    waysOut: [],
    sources: [BASE_IMAGES, thread('containerd/containerd#7431')],
  },
};
