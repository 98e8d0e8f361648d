import {
  COMPATIBILITY,
  KUBERNETES,
  MISMATCH,
  MULTI_PLATFORM,
  NO_MANIFEST,
  NO_PLATFORM,
  PORTABILITY,
  thread,
  USE_HYPERV,
  useNode,
  useTag,
} from './rule-page-parts.js';
import type { RulePage } from './rule-pages.js';

type Build =
  | 'architecture-mismatch'
  | 'no-manifest-for-host'
  | 'image-newer-than-host'
  | 'same-build'
  | 'stable-abi'
  | 'stable-abi-disputed'
  | 'relaxed-in-practice'
  | 'build-mismatch';

/** Rules that compare the builds of image and host. */
export const BUILD_PAGES: Readonly<Record<Build, RulePage>> = {
  'architecture-mismatch': {
    meaning:
      'The image is built for another processor architecture than the host has (amd64 unless the host says arm64). No isolation helps. On an arm64 host it is at risk already where the image does not say its architecture, because nearly all Windows images are amd64 only.',
    errors: [NO_MANIFEST],
    examples: [
      {
        dockerfile: 'FROM --platform=windows/arm64 mcr.microsoft.com/windows/servercore:ltsc2022',
        target: 'ltsc2022',
        verdict: 'cannot-run',
      },
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022',
        target: 'Windows 11 24H2 [arm64]',
        verdict: 'at-risk',
        severity: 'warning',
      },
    ],
    waysOut: [useTag('--platform=windows/amd64 mcr.microsoft.com/windows/servercore:ltsc2022', 'Build for amd64.')],
    sources: [MULTI_PLATFORM],
  },
  'no-manifest-for-host': {
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
  'image-newer-than-host': {
    meaning:
      'A container uses the kernel of its host, and an image of a newer Windows expects a newer kernel. So an image never runs on a Windows of an older build, with neither isolation: Docker refuses to pull it.',
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
  'same-build': {
    meaning:
      'Image and host have the same Windows build, for example 20348 for Windows Server 2022. That is the pair that every engine and every page of Microsoft agrees on: it runs with process isolation.',
    errors: [],
    examples: [
      { dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022', target: 'windows-2022', verdict: 'runs' },
    ],
    waysOut: [],
    sources: [COMPATIBILITY],
  },
  'stable-abi': {
    meaning:
      'From Windows Server 2022 (build 20348) on, the interface between container and kernel is kept stable, so a newer host runs the images of an older one with process isolation. The rule covers the pairs that Microsoft documents.',
    errors: [],
    examples: [
      { dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022', target: 'windows-2025', verdict: 'runs' },
    ],
    waysOut: [],
    sources: [PORTABILITY, COMPATIBILITY],
  },
  'stable-abi-disputed': {
    meaning:
      'The image is of Windows Server 2022 or later and the host is newer, which should run. For this pair the pages of Microsoft and the versions of the engines disagree: some engine versions refuse the image at the pull, and Windows Server 2025 images were reported to fail on Windows 11 25H2 with both isolations.',
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
        target: 'dev = Windows 11 25H2',
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
  'relaxed-in-practice': {
    meaning:
      'Image and host are of near builds of Windows 10 or of the Semi-Annual Channel. Such pairs were seen to run with process isolation, but Microsoft documented Hyper-V isolation only for them, and not all reports agree.',
    errors: [],
    examples: [{ dockerfile: 'FROM mcr.microsoft.com/windows/servercore:1903', target: '1909', verdict: 'at-risk' }],
    waysOut: [USE_HYPERV, { text: 'Or take an image of the same build as the host.' }],
    sources: [
      COMPATIBILITY,
      thread('docker/for-win#5148'),
      thread('MicrosoftDocs/Virtualization-Documentation#1286'),
      thread('microsoft/nav-docker#497'),
    ],
  },
  'build-mismatch': {
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
