import { isSpokenOf } from '../documented.js';
import { type EngineError, engineError } from '../engine-errors.js';
import { hostLabel, imageLabel, pairOf } from '../labels.js';
import type { DecidingRecord, Saying } from '../record.js';
import { COMPATIBILITY, thread } from '../rule-page-parts.js';
import { usualWays } from '../ways-out.js';

/** Windows 11 25H2 and 26H2, which share their code. */
const isNewClient = ({ build, edition }: Saying['host']): boolean =>
  edition === 'client' && (build === 26200 || build === 26300);

const errors = ({ host, subject }: Saying): readonly EngineError[] => {
  if (!isSpokenOf(host)) return [];
  return isNewClient(host) && subject.kind === 'image' && subject.build === 26100
    ? [engineError('the layer has an unrecognized format', '0xc0370112')]
    : [engineError('no matching manifest')];
};

export const stableAbiDisputed: DecidingRecord<'stable-abi-disputed'> = {
  id: 'stable-abi-disputed',
  kind: 'decides',
  severity: 'warning',
  name: 'Running this image on a newer host is disputed',
  title: 'the image is Windows Server 2022 or later and the host is newer, but sources disagree on this pair',
  say: (saying) => {
    const { image, host } = pairOf(saying);
    const pair = `The image is ${imageLabel(image)}, ${hostLabel(host)} is newer. It is expected to run,`;
    if (!isSpokenOf(host))
      return `${pair} because the interface is stable from Windows Server 2022 on, but no page of Microsoft's speaks of this Windows yet.`;
    const source =
      isNewClient(host) && image.build === 26100
        ? 'failures were reported (microsoft/hcsshim#2566)'
        : 'some engine versions refuse the pull (moby/moby#53397)';
    return `${pair} but Microsoft's pages and the engines disagree on this pair: ${source}.`;
  },
  errors,
  mends: 'release',
  ways: usualWays,
  page: {
    meaning:
      'The image is of Windows Server 2022 or later and the host is newer, which should run. For this pair the pages of Microsoft and the versions of the engines disagree: some engine versions refuse the image at the pull, and Windows Server 2025 images were reported to fail on Windows 11 25H2 with both isolations. Or no page of Microsoft speaks of the host yet, because its release is new.',
    errors: [
      {
        text: 'no matching manifest for windows(10.0.26200)/amd64/v3 in the manifest list entries: no match for platform in manifest: not found',
        when: 'Docker with the containerd image store, at the pull of a Windows Server 2022 image on Windows 11 25H2.',
      },
      {
        text: 'hcsshim::PrepareLayer failed in Win32: The container image contains a layer with an unrecognized format. (0xc0370112)',
        when: 'Docker, with a Windows Server 2025 image on Windows 11 25H2.',
      },
    ],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022',
        target: 'dev = Windows 11 25H2 [containerd]',
        verdict: 'at-risk',
      },
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2025',
        target: 'dev = Windows 11 25H2 [hyperv]',
        verdict: 'at-risk',
      },
    ],
    waysOut: [
      { text: 'Try the image on the host once; where it works there, say so with an ignore and its reason (below).' },
      { text: 'Or run it on a host of the same build as the image.' },
    ],
    sources: [COMPATIBILITY, thread('microsoft/hcsshim#2566'), thread('moby/moby#53397')],
  },
};
