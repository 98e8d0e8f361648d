import { DOES_NOT_MATCH, type EngineError, engineError, NO_MATCH_IN_MANIFEST } from '../engine-errors.js';
import { hostLabel, imageName, pairOf } from '../labels.js';
import type { DecidingRecord, Saying } from '../record.js';
import {
  COMPATIBILITY,
  MISMATCH,
  NO_MANIFEST,
  NO_PLATFORM,
  PORTABILITY,
  thread,
  useNode,
  useTag,
} from '../rule-page-parts.js';
import { usualWays } from '../ways-out.js';

const errors = ({ host, subject }: Saying): readonly EngineError[] => {
  const build = subject.kind === 'image' ? subject.build : null;
  const pull =
    host.engine === 'containerd'
      ? [NO_MATCH_IN_MANIFEST]
      : [
          engineError(`no matching manifest for windows(10.0.${host.build})/${host.architecture}`),
          engineError(`a Windows version 10.0.${build}-based image is incompatible with a 10.0.${host.build} host`),
        ];
  return [...pull, DOES_NOT_MATCH];
};

export const imageNewerThanHost: DecidingRecord<'image-newer-than-host'> = {
  id: 'image-newer-than-host',
  kind: 'decides',
  severity: 'error',
  name: 'Image is newer than the host',
  title: 'the image is of a newer Windows build than the host',
  say: (saying) => {
    const { image, host } = pairOf(saying);
    return `The image is ${imageName(image)}, newer than the host. ${hostLabel(host)} does not run 10.0.${image.build} with either isolation mode.`;
  },
  errors,
  mends: 'release',
  ways: usualWays,
  page: {
    meaning:
      'A container uses the kernel of its host, and an image of a newer Windows expects a newer kernel. So an image never runs on a Windows of an older build, with either isolation mode: Docker refuses to pull it.',
    errors: [
      {
        text: 'a Windows version 10.0.20348-based image is incompatible with a 10.0.17763 host',
        when: 'Docker, at the pull of a tag that stands for one image.',
      },
      NO_MANIFEST,
      NO_PLATFORM,
      ...MISMATCH,
    ],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2025',
        target: 'windows-2022',
        verdict: 'cannot-run',
      },
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022',
        target: 'AKS Windows2019',
        verdict: 'cannot-run',
      },
    ],
    waysOut: [useTag('mcr.microsoft.com/windows/servercore:ltsc2022'), useNode(26100)],
    sources: [COMPATIBILITY, PORTABILITY, thread('moby/moby#39328'), thread('containerd/containerd#6989')],
  },
};
