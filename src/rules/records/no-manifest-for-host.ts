import { inWords } from '../../words/list.js';
import { type EngineError, engineError, NO_MATCH_IN_MANIFEST } from '../engine-errors.js';
import { hostLabel } from '../labels.js';
import type { DecidingRecord, Saying } from '../record.js';
import { COMPATIBILITY, KUBERNETES, NO_MANIFEST, NO_PLATFORM, thread, useNode } from '../rule-page-parts.js';
import { usualWays } from '../ways-out.js';

const errors = ({ host, subject }: Saying): readonly EngineError[] => {
  if (subject.kind === 'none-selected' && subject.by !== host.name) return [];
  return host.engine === 'containerd'
    ? [NO_MATCH_IN_MANIFEST]
    : [
        engineError(
          `no matching manifest for windows(10.0.${host.build})/${host.architecture} in the manifest list entries`,
        ),
      ];
};

export const noManifestForHost: DecidingRecord<'no-manifest-for-host'> = {
  id: 'no-manifest-for-host',
  kind: 'decides',
  severity: 'error',
  name: 'No image for this host behind the reference',
  title: "the reference lists several images and the host's engine takes none of them",
  say: ({ reference, subject, host }) => {
    const [offered, by] = subject.kind === 'none-selected' ? [inWords(subject.offered), subject.by] : ['', host.name];
    const taker = by === host.name ? `${host.engine} on ${hostLabel(host)}` : `the build host ${by}`;
    return `${reference} lists Windows images for ${offered} only. Of these, ${taker} takes none${by === host.name ? '' : ', so the image cannot be built there'}.`;
  },
  errors,
  mends: 'release',
  ways: usualWays,
  page: {
    meaning:
      'The reference lists images of several Windows builds, and the engine of the host takes none of them. Docker takes entries that are not newer than the host; containerd takes the build of the host and, from Windows Server 2022 on, older ones down to 2022.',
    errors: [NO_MANIFEST, NO_PLATFORM],
    examples: [
      { dockerfile: 'FROM golang:1.27-windowsservercore', target: 'ltsc2019', verdict: 'cannot-run' },
      {
        dockerfile: 'FROM example/app:1',
        target: 'AKS Windows2022',
        registry: ['10.0.17763.5576', '10.0.26100.3194'],
        verdict: 'cannot-run',
      },
    ],
    waysOut: [
      { text: 'Run it on a host of one of the builds in the list; the message names them.' },
      useNode(20348),
      { text: 'Or take a version of the image that has an entry for the build of the host.' },
    ],
    sources: [
      COMPATIBILITY,
      thread('microsoft/Windows-Containers#334'),
      thread('containerd/containerd#6989'),
      KUBERNETES,
    ],
  },
};
