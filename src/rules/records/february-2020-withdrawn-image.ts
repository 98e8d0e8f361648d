import { formatWindowsVersion } from '../../windows/version.js';
import { pairOf } from '../labels.js';
import { februaryLine } from '../patch-lines.js';
import type { DecidingRecord } from '../record.js';
import { FEBRUARY, FEBRUARY_ERRORS, UPDATES, useTag } from '../rule-page-parts.js';
import { usualWays } from '../ways-out.js';

export const february2020WithdrawnImage: DecidingRecord<'february-2020-withdrawn-image'> = {
  id: 'february-2020-withdrawn-image',
  kind: 'decides',
  severity: 'warning',
  name: 'Image of February 2020 was withdrawn',
  title: 'the image is of 11 February 2020; those images were replaced a week later',
  say: (saying) => {
    const { image, host } = pairOf(saying);
    return `The image is of 11 February 2020: those did not work, and Microsoft replaced them a week later. It is ${formatWindowsVersion(image)}, and 10.0.${host.build}.${februaryLine(host.build)?.fixed} is what came instead.`;
  },
  errors: () => [],
  mends: 'revision',
  ways: usualWays,
  page: {
    meaning: `${FEBRUARY} The images of that day itself did not work, and Microsoft replaced them on 18 February. This is one of those that were replaced.`,
    errors: FEBRUARY_ERRORS,
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:10.0.17763.1039',
        target: 'prod = 10.0.17763.5329',
        verdict: 'at-risk',
      },
    ],
    waysOut: [
      useTag(
        'mcr.microsoft.com/windows/servercore:10.0.17763.1040',
        'Take the image that replaced it, or a newer one.',
      ),
    ],
    sources: [UPDATES],
  },
};
