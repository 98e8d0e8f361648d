import { hostLabel, imageLabel } from '../labels.js';
import type { DecidingRecord } from '../record.js';
import { MULTI_PLATFORM, useTag } from '../rule-page-parts.js';
import { other } from '../way-out.js';
import { usualWays } from '../ways-out.js';

export const listFromTable: DecidingRecord<'list-from-table'> = {
  id: 'list-from-table',
  kind: 'decides',
  severity: 'notice',
  name: 'Known from a table only',
  title: 'what the shared tag lists is known from a built-in table with a date, not from the registry',
  say: (saying) => {
    const { reference, host, subject, verdict } = saying;
    if (verdict === 'unknown' || subject.kind !== 'image')
      return `${reference} is a shared tag, and which of its images a host gets depends on their order in the registry. That order is not known here, so neither is what ${hostLabel(host)} gets.`;
    return `${reference} is a shared tag that held an image for ${imageLabel(subject)} when the built-in table was made; ${hostLabel(host)} runs that one. Only the registry knows what the tag lists today.`;
  },
  errors: () => [],
  mends: 'release',
  ways: (saying, out) => [
    ...(out?.better ? usualWays(saying, out) : [other('pin the tag of one Windows release')]),
    other('let the registry be asked (resolve: auto)'),
  ],
  page: {
    meaning:
      'A shared tag such as `golang:1.27-nanoserver` stands for a list of images of several Windows builds, and the list changes with time. Here it is known only from a built-in table with a date, not from the registry: what would run is at risk, and where the entries of the list differ in their answers, it is unknown.',
    errors: [],
    examples: [
      { dockerfile: 'FROM golang:1.27-nanoserver', target: 'ltsc2022', verdict: 'at-risk' },
      {
        dockerfile: 'FROM --platform=windows/amd64 golang:1.27-nanoserver\nCOPY . /app',
        target: 'windows-2022',
        buildHost: 'ubuntu-24.04',
        verdict: 'unknown',
        severity: 'warning',
      },
    ],
    waysOut: [
      useTag('golang:1.27-nanoserver-ltsc2022', 'Write the tag of one Windows release instead of the shared one.'),
      {
        text: 'Or let the registry be asked, so that the list is known.',
        paste: ['yaml', 'resolve: auto'],
      },
    ],
    sources: [MULTI_PLATFORM],
  },
};
