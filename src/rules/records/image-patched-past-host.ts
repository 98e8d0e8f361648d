import { formatWindowsVersion } from '../../windows/version.js';
import { type EngineError, engineError } from '../engine-errors.js';
import { hostLabel, pairOf } from '../labels.js';
import type { DecidingRecord } from '../record.js';
import { PATCH_HOST, thread, USE_HYPERV, useTag } from '../rule-page-parts.js';
import { usualWays } from '../ways-out.js';

const errors = (): readonly EngineError[] => [
  engineError('The virtual machine or container exited unexpectedly', '0xc0370106'),
];

export const imagePatchedPastHost: DecidingRecord<'image-patched-past-host'> = {
  id: 'image-patched-past-host',
  kind: 'decides',
  severity: 'error',
  name: 'Image is patched past the host',
  title: 'the image has an update that its host of the same build lacks, and such pairs were reported to fail',
  say: (saying) => {
    const { image, host } = pairOf(saying);
    const { line } = saying;
    const revision = image.revision === null ? 'the newest update (the tag floats)' : formatWindowsVersion(image);
    return `The image has the update 10.0.${host.build}.${line?.line} (${line?.date}), the host lacks it. Pairs as ${revision} on ${hostLabel(host)} were seen to fail at start (${line?.certainty}; ${line?.evidence}).`;
  },
  errors,
  mends: 'revision',
  ways: usualWays,
  page: {
    meaning:
      'Image and host have the same build, but the image holds an update that the host lacks, and for this update such pairs were reported to fail at the start. Microsoft documents none of these breaks; the rule rests on public reports, and says how sure they are.',
    errors: [
      {
        text: 'container <container> encountered an error during hcs::System::Start: failure in a Windows system call: The virtual machine or container exited unexpectedly. (0xc0370106)',
        when: 'Docker with process isolation, at the start of a container.',
      },
    ],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2025',
        target: 'prod = 10.0.26100.2894',
        verdict: 'hyperv-only',
      },
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022',
        target: 'prod = 10.0.20348.2113',
        verdict: 'at-risk',
        severity: 'warning',
      },
    ],
    waysOut: [
      PATCH_HOST,
      useTag(
        'mcr.microsoft.com/windows/servercore:10.0.26100.2894',
        'Or pin the image to a revision that the host has.',
      ),
      USE_HYPERV,
    ],
    sources: [
      thread('actions/runner-images#11582'),
      thread('docker/for-win#14287'),
      thread('microsoft/Windows-Containers#591'),
      thread('microsoft/Windows-Containers#583'),
      thread('microsoft/Windows-Containers#502'),
    ],
  },
};
