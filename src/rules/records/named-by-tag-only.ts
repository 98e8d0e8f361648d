import { hostLabel, imageLabel } from '../labels.js';
import type { DecidingRecord } from '../record.js';
import { useTag } from '../rule-page-parts.js';
import { noWays } from '../ways-out.js';

export const namedByTagOnly: DecidingRecord<'named-by-tag-only'> = {
  id: 'named-by-tag-only',
  kind: 'decides',
  severity: 'notice',
  name: 'Known from its tag only',
  title: 'only the tag of a repository that is not in the built-in tables tells the Windows version',
  say: ({ reference, subject, host }) =>
    `${reference} is ${subject.kind === 'image' ? imageLabel(subject) : 'a Windows image'} by its tag alone, which whoever pushed it chose. ${hostLabel(host)} would run that; only the registry knows what it holds.`,
  errors: () => [],
  mends: 'nothing',
  ways: noWays,
  page: {
    meaning:
      'The repository is none of those whose tags the built-in tables know: a private one, a copy of a Microsoft image under another host, somebody else’s. Its tag names a Windows release that would run on this host, but a tag is a name that anybody can give. Until the registry was asked it is at risk. One annotation is made of all of these in a run.',
    errors: [],
    examples: [
      { dockerfile: 'FROM registry.example/base/app:1-nanoserver-ltsc2022', target: 'ltsc2022', verdict: 'at-risk' },
      {
        dockerfile: 'FROM mirror.example/windows/servercore:ltsc2022',
        target: 'windows-2025',
        verdict: 'at-risk',
      },
    ],
    waysOut: [
      {
        text: 'Let the registry be asked: log in to it before, or allow it by name.',
        paste: ['yaml', 'registries: registry.example'],
      },
      useTag('mcr.microsoft.com/windows/nanoserver:ltsc2022', "Or build on the publisher's own image."),
    ],
    sources: [
      {
        name: 'Open Container Initiative, Distribution specification',
        url: 'https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests',
      },
    ],
  },
};
