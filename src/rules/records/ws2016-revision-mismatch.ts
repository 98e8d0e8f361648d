import { formatWindowsVersion } from '../../windows/version.js';
import { hostLabel, pairOf } from '../labels.js';
import type { DecidingRecord } from '../record.js';
import { COMPATIBILITY, USE_HYPERV, useTag } from '../rule-page-parts.js';
import { usualWays } from '../ways-out.js';

export const ws2016RevisionMismatch: DecidingRecord<'ws2016-revision-mismatch'> = {
  id: 'ws2016-revision-mismatch',
  kind: 'decides',
  severity: 'error',
  name: 'Revisions of Windows Server 2016 differ',
  title: 'Windows Server 2016: the revisions of image and host differ',
  say: (saying) => {
    const { image, host } = pairOf(saying);
    return `Windows Server 2016 needs the same revision in image and host for process isolation. The image is ${formatWindowsVersion(image)}, ${hostLabel(host)} is not.`;
  },
  errors: () => [],
  mends: 'revision',
  ways: usualWays,
  page: {
    meaning:
      'On Windows Server 2016 (build 14393) it is not enough that image and host have the same build: for process isolation their revisions, the fourth part of the version, must be equal too. Otherwise the container might not start, and Microsoft does not support it.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:10.0.14393.1914',
        target: 'old = 10.0.14393.2007',
        verdict: 'hyperv-only',
      },
    ],
    waysOut: [
      useTag('mcr.microsoft.com/windows/servercore:10.0.14393.2007', 'Pin the image to the revision of the host.'),
      USE_HYPERV,
      { text: 'Or update the host to the revision of the image, exactly.' },
    ],
    sources: [COMPATIBILITY],
  },
};
