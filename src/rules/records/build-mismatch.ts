import type { Host } from '../../windows/host.js';
import { DOES_NOT_MATCH, type EngineError, NO_MATCH_IN_MANIFEST } from '../engine-errors.js';
import { hostLabel, imageName, pairOf } from '../labels.js';
import type { DecidingRecord, Saying } from '../record.js';
import {
  COMPATIBILITY,
  KUBERNETES,
  MISMATCH,
  NO_PLATFORM,
  thread,
  USE_HYPERV,
  useNode,
  useTag,
} from '../rule-page-parts.js';
import { usualWays } from '../ways-out.js';

const errors = ({ host }: Saying): readonly EngineError[] => [
  host.engine === 'containerd' ? NO_MATCH_IN_MANIFEST : DOES_NOT_MATCH,
];

export const buildMismatch: DecidingRecord<'build-mismatch'> = {
  id: 'build-mismatch',
  kind: 'decides',
  severity: 'error',
  name: 'Image is older than the host',
  title: 'the image is of an older Windows build, which this host runs only with Hyper-V isolation',
  say: (saying) => {
    const { image, host } = pairOf(saying);
    return `The image is ${imageName(image)}, older than the host. Without Hyper-V isolation, ${hostLabel(host)} runs ${runnable(host)}, not 10.0.${image.build}.`;
  },
  errors,
  mends: 'release',
  ways: usualWays,
  page: {
    meaning:
      'A process-isolated container shares the kernel of its host, so the Windows build of the image must be the one of the host; only from Windows Server 2022 on does a newer host run older images, and only down to 2022. This image is too old for that: it runs with Hyper-V isolation, which gives it a kernel of its own.',
    errors: [...MISMATCH, NO_PLATFORM],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2019',
        target: 'ltsc2022',
        verdict: 'hyperv-only',
      },
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2019',
        target: 'AKS Windows2022',
        verdict: 'hyperv-only',
      },
    ],
    waysOut: [useTag('mcr.microsoft.com/windows/servercore:ltsc2022'), USE_HYPERV, useNode(17763)],
    sources: [COMPATIBILITY, thread('microsoft/Windows-Containers#352'), KUBERNETES],
  },
};

function runnable(host: Host): string {
  if (host.build === null || host.build <= 20348) return 'its own build';
  return 'Windows Server 2022 (10.0.20348) up to its own build';
}
