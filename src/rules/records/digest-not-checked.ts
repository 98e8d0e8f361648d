import { hostLabel, imageLabel } from '../labels.js';
import type { DecidingRecord } from '../record.js';
import { noWays } from '../ways-out.js';

export const digestNotChecked: DecidingRecord<'digest-not-checked'> = {
  id: 'digest-not-checked',
  kind: 'decides',
  severity: 'notice',
  name: 'Digest was not looked up',
  title: 'the reference has a tag and a digest, engines go by the digest, and no registry was asked for it',
  say: ({ reference, subject, host }) =>
    `What the digest stands for was not looked up, and engines ignore a tag before a digest. By its tag ${reference} is ${subject.kind === 'image' ? imageLabel(subject) : 'a Windows image'}, and ${hostLabel(host)} would run that.`,
  errors: () => [],
  mends: 'nothing',
  ways: noWays,
  page: {
    meaning:
      'Where a reference has both a tag and a digest, engines pull what the digest stands for and ignore the tag. No registry was asked, so only the tag speaks for the Windows version: what would run is at risk, because the digest may be of another release.',
    errors: [],
    examples: [
      {
        dockerfile: `FROM mcr.microsoft.com/windows/servercore:ltsc2022@sha256:${'0123456789abcdef'.repeat(4)}`,
        target: 'ltsc2022',
        verdict: 'at-risk',
      },
    ],
    waysOut: [{ text: 'Let the registry be asked.', paste: ['yaml', 'resolve: auto'] }],
    sources: [
      {
        name: 'distribution/reference, the grammar of references',
        url: 'https://github.com/distribution/reference/blob/main/reference.go',
      },
    ],
  },
};
