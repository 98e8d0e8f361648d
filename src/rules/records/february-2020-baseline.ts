import { formatWindowsVersion } from '../../windows/version.js';
import { type EngineError, engineError } from '../engine-errors.js';
import { hostLabel, pairOf } from '../labels.js';
import { februaryLine } from '../patch-lines.js';
import type { DecidingRecord } from '../record.js';
import { FEBRUARY, FEBRUARY_ERRORS, FEBRUARY_SOURCES, USE_HYPERV, useTag } from '../rule-page-parts.js';
import { usualWays } from '../ways-out.js';

const errors = (): readonly EngineError[] => [engineError('the wait operation timed out', '0x102')];

export const february2020Baseline: DecidingRecord<'february-2020-baseline'> = {
  id: 'february-2020-baseline',
  kind: 'decides',
  severity: 'error',
  name: 'Image and host are on different sides of the February 2020 updates',
  title: 'image and host are on different sides of the February 2020 update',
  say: (saying) => {
    const { image, host } = pairOf(saying);
    const line = februaryLine(host.build);
    const imageSide = image.revision === null ? 'a floating tag that holds a newer image' : formatWindowsVersion(image);
    return `Only one of image and host has the update of 11 February 2020. Between the image (${imageSide}) and ${hostLabel(host)} lies 10.0.${host.build}.${line?.line}: the container starts and then breaks. 32-bit programs end with exit code -1073741502, docker run hangs.`;
  },
  errors,
  mends: 'revision',
  ways: usualWays,
  page: {
    meaning: `${FEBRUARY} An image from before it on a host from after it, or the other way round, starts with process isolation and then breaks: 32-bit programs end silently, \`docker run\` may hang, pods in Kubernetes never reach Running.`,
    errors: FEBRUARY_ERRORS,
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:10.0.17763.973',
        target: 'prod = 10.0.17763.5329',
        verdict: 'hyperv-only',
      },
    ],
    waysOut: [
      useTag('mcr.microsoft.com/windows/servercore:ltsc2019', 'Build on an image from after the update.'),
      { text: 'Or, where it is the host that is from before it: update the host.' },
      USE_HYPERV,
    ],
    sources: FEBRUARY_SOURCES,
  },
};
