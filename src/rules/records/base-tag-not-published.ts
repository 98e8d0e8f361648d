import type { DecidingRecord } from '../record.js';
import { COMPATIBILITY, thread, useTag } from '../rule-page-parts.js';
import { usualWays } from '../ways-out.js';

export const baseTagNotPublished: DecidingRecord<'base-tag-not-published'> = {
  id: 'base-tag-not-published',
  kind: 'decides',
  severity: 'error',
  name: 'Tag of the base image is not published',
  title: 'Microsoft publishes no latest tag for this base image (since 16 April 2019)',
  claim: (image) => `${image} does not exist`,
  say: () =>
    'Microsoft has published no "latest" tag for the Windows base images since 16 April 2019, so the pull fails.',
  errors: () => [],
  mends: 'release',
  ways: usualWays,
  page: {
    meaning:
      'Microsoft has published no `latest` tag for the Windows base images since 16 April 2019. A FROM without a tag means `latest`, so the pull fails.',
    errors: [
      {
        text: 'manifest for mcr.microsoft.com/windows/nanoserver:latest not found: manifest unknown: manifest tagged by "latest" is not found',
        when: 'Docker, at the pull.',
      },
    ],
    examples: [{ dockerfile: 'FROM mcr.microsoft.com/windows/servercore', target: 'ltsc2022', verdict: 'unknown' }],
    waysOut: [useTag('mcr.microsoft.com/windows/servercore:ltsc2022', 'Name the release that fits the host.')],
    sources: [COMPATIBILITY, thread('microsoft/Windows-Containers#447')],
  },
};
