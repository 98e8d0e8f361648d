import { pairOf } from '../labels.js';
import type { DecidingRecord } from '../record.js';
import { COMPATIBILITY, USE_HYPERV, useTag } from '../rule-page-parts.js';
import { other } from '../way-out.js';
import { declareRevision, usualWays } from '../ways-out.js';

export const ws2016RevisionUnproven: DecidingRecord<'ws2016-revision-unproven'> = {
  id: 'ws2016-revision-unproven',
  kind: 'decides',
  severity: 'warning',
  name: 'Revisions of Windows Server 2016 are not known to match',
  title: 'Windows Server 2016: a revision is not known, and they must be equal',
  say: (saying) => {
    const { image, host } = pairOf(saying);
    const unknown = [
      ...(image.revision === null ? [image.floatsUntil === null ? "the image's" : "the image's (its tag floats)"] : []),
      ...(host.revision === null ? [`that of ${host.name}`] : []),
    ];
    return `Windows Server 2016 needs the same revision in image and host for process isolation, and ${unknown.join(' and ')} ${unknown.length > 1 ? 'are' : 'is'} not known.`;
  },
  errors: () => [],
  mends: 'revision',
  ways: (saying, out) => [
    ...usualWays(saying, out),
    ...(saying.host.revision === null ? [declareRevision(saying.host)] : []),
    ...(saying.subject.kind === 'image' && saying.subject.revision === null
      ? [other("pin the image's revision, for example 10.0.14393.NNNN")]
      : []),
  ],
  page: {
    meaning:
      'On Windows Server 2016 (build 14393) the revisions of image and host, the fourth part of the version, must be equal for process isolation. Here one of them is not known, so it is not known whether they are. Where the tag of the image floats and the host declares no revision, this is only a notice.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2016',
        target: 'old = 10.0.14393.4283',
        verdict: 'at-risk',
      },
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2016',
        target: 'ltsc2016',
        verdict: 'at-risk',
        severity: 'notice',
      },
    ],
    waysOut: [
      {
        text: 'Declare the host with all four parts of its version, as `ver` prints them there.',
        paste: ['text', 'old = 10.0.14393.4283'],
      },
      useTag('mcr.microsoft.com/windows/servercore:10.0.14393.4283', 'And pin the image to the same revision.'),
      USE_HYPERV,
    ],
    sources: [COMPATIBILITY],
  },
};
