import { formatWindowsVersion } from '../../windows/version.js';
import { hostLabel, pairOf } from '../labels.js';
import { februaryLine } from '../patch-lines.js';
import type { DecidingRecord } from '../record.js';
import { FEBRUARY, FEBRUARY_ERRORS, FEBRUARY_SOURCES, SAY_REVISION, USE_HYPERV, useTag } from '../rule-page-parts.js';
import { declareRevision, usualWays } from '../ways-out.js';

export const february2020Unproven: DecidingRecord<'february-2020-unproven'> = {
  id: 'february-2020-unproven',
  kind: 'decides',
  severity: 'warning',
  name: 'February 2020 updates are not proven on both sides',
  title: 'one side is older than the February 2020 update, the other is not known',
  say: (saying) => {
    const { image, host } = pairOf(saying);
    const line = februaryLine(host.build)?.line;
    const known = host.revision === null ? `The image (${formatWindowsVersion(image)})` : hostLabel(host);
    const [side, open] =
      host.revision === null ? ['image', `the revision of ${host.name}`] : ['host', 'the revision of the image'];
    return `The ${side} lacks the update of 11 February 2020, and ${open} is not known. ${known} is older than 10.0.${host.build}.${line}: on different sides of it a process-isolated container starts and then breaks.`;
  },
  errors: () => [],
  mends: 'revision',
  ways: (saying, out) => [
    ...usualWays(saying, out),
    ...(saying.host.revision === null ? [declareRevision(saying.host)] : []),
  ],
  page: {
    meaning: `${FEBRUARY} One side is known to be from before it, and of the other side the revision is not known. If they are on different sides, the container starts with process isolation and then breaks.`,
    errors: FEBRUARY_ERRORS,
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:10.0.17763.973',
        target: 'ltsc2019',
        verdict: 'at-risk',
      },
    ],
    waysOut: [
      SAY_REVISION,
      useTag('mcr.microsoft.com/windows/servercore:ltsc2019', 'Or take a newer image.'),
      USE_HYPERV,
    ],
    sources: FEBRUARY_SOURCES,
  },
};
