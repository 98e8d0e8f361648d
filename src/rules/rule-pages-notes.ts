import {
  ARG_AND_FROM,
  BASE_IMAGES,
  COMPATIBILITY,
  HYPERV,
  LIFECYCLE,
  MULTI_PLATFORM,
  thread,
  UPDATES,
  useTag,
} from './rule-page-parts.js';
import type { RulePage } from './rule-pages.js';
import type { NoteRule } from './verdict.js';

/** Notes: what is said beside a verdict. */
export const NOTE_PAGES: Readonly<Record<NoteRule, RulePage>> = {
  'image-newer-revision': {
    meaning:
      'Image and host have the same build, and the image has newer updates than the host. That is documented to run, but such pairs broke more than once, and each time updating the host mended it.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:10.0.20348.2340',
        target: 'prod = 10.0.20348.2527',
        registry: ['10.0.20348.2582'],
        verdict: 'runs',
      },
    ],
    waysOut: [{ text: 'Update hosts before images.' }],
    sources: [UPDATES, thread('actions/runner-images#11582'), thread('microsoft/Windows-Containers#591')],
  },
  'client-host': {
    meaning:
      'The host is Windows 10 or 11. Docker uses Hyper-V isolation there unless process isolation is asked for, and process isolation on a client is licensed for development and test only.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022',
        target: 'dev = Windows 11 24H2',
        verdict: 'runs',
      },
    ],
    waysOut: [
      {
        text: 'If you do not ask for process isolation, declare the host as what it does.',
        paste: ['text', 'dev = Windows 11 24H2 [hyperv]'],
      },
    ],
    sources: [HYPERV],
  },
  'image-out-of-support': {
    meaning:
      'The extended support of the Windows release that the base image holds has ended on the day of the run. The image gets no security updates any more. Paid extensions are not counted.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:1903',
        target: 'prod = 10.0.20348 [hyperv]',
        verdict: 'runs',
      },
    ],
    waysOut: [
      useTag(
        'mcr.microsoft.com/windows/servercore:ltsc2022',
        'Move to a release that is supported and that the host runs.',
      ),
    ],
    sources: [LIFECYCLE],
  },
  'host-out-of-support': {
    meaning:
      'The extended support of the Windows release that the host runs has ended on the day of the run. Paid extensions are not counted.',
    errors: [],
    examples: [{ dockerfile: 'FROM mcr.microsoft.com/windows/servercore:1903', target: '1903', verdict: 'runs' }],
    waysOut: [{ text: 'Move to a Windows release that is supported. The images may have to move with it.' }],
    sources: [LIFECYCLE, COMPATIBILITY],
  },
  'moved-repository': {
    meaning:
      'Microsoft moved its Windows images from Docker Hub to its own registry, `mcr.microsoft.com`. The old name gets no updates, and its tags end with the releases of its time.',
    errors: [],
    examples: [{ dockerfile: 'FROM microsoft/windowsservercore:ltsc2016', target: 'ltsc2016', verdict: 'at-risk' }],
    waysOut: [
      useTag('mcr.microsoft.com/windows/servercore:ltsc2016', 'Write the new name; the message says which it is.'),
    ],
    sources: [BASE_IMAGES],
  },
  'decided-by-builder': {
    meaning:
      'The reference lists images of several Windows builds. A Dockerfile that starts from such a list is fixed to one of them by the host that builds it, and no build host is known here. So each target is judged as if it had built the image itself.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM golang:1.27-nanoserver',
        target: 'windows-2025',
        registry: ['10.0.26100.3194', '10.0.20348.3207'],
        verdict: 'runs',
      },
    ],
    waysOut: [
      { text: 'Say which host builds.', paste: ['yaml', 'build-host: windows-2025'] },
      useTag('golang:1.27-nanoserver-ltsc2025', 'Or write the tag of one Windows release.'),
    ],
    sources: [MULTI_PLATFORM],
  },
  'manifest-order': {
    meaning:
      'From a list Docker takes the entry of exactly its own build, otherwise the first one that is not newer than the host, however old it is. Here that one cannot run, although the list holds another that can.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM example/app:1',
        target: 'windows-2025',
        registry: ['10.0.17763.5576', '10.0.20348.2340'],
        verdict: 'hyperv-only',
      },
    ],
    waysOut: [
      { text: 'Write the tag of one Windows release instead of the list.' },
      {
        text: 'Or name the Windows build of the entry.',
        paste: ['dockerfile', 'FROM --platform=windows(10.0.20348)/amd64 example/app:1'],
      },
    ],
    sources: [
      {
        name: 'moby, the choice from a list',
        url: 'https://github.com/moby/moby/blob/master/daemon/internal/distribution/pull_v2_windows.go',
      },
    ],
  },
  'reference-depends-on-argument': {
    meaning:
      'The base image comes from the default of an ARG, and no build argument was given to the check. What is judged is the default; a build with another value uses another image.',
    errors: [],
    examples: [
      {
        dockerfile: 'ARG WINDOWS_VERSION=ltsc2022\nFROM mcr.microsoft.com/windows/servercore:${WINDOWS_VERSION}',
        target: 'ltsc2022',
        verdict: 'runs',
      },
    ],
    waysOut: [
      {
        text: 'Give the check the build arguments of the build.',
        paste: ['yaml', 'build-args: WINDOWS_VERSION=ltsc2022'],
      },
    ],
    sources: [ARG_AND_FROM],
  },
  'registry-disagrees-with-tag': {
    meaning:
      'The reference names one Windows release, and what the registry holds under it is of another. What the registry says is judged, because that is what would be pulled.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM example/app:1-windowsservercore-ltsc2019',
        target: 'ltsc2022',
        registry: ['10.0.20348.2340'],
        verdict: 'runs',
      },
    ],
    waysOut: [{ text: 'Ask the owner of the image, or pin the image by its digest.' }],
    sources: [MULTI_PLATFORM],
  },
  'platform-assumed': {
    meaning:
      'The reference lists Linux and Windows images, or nothing tells which it is, and neither the Dockerfile nor a build host says which is meant. The Windows side is judged, but nothing is louder than a notice and nothing fails.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM golang:1.27',
        target: 'windows-2022',
        verdict: 'at-risk',
      },
    ],
    waysOut: [
      {
        text: 'Say which is meant.',
        paste: ['dockerfile', 'FROM --platform=windows/amd64 golang:1.27'],
      },
      { text: 'Or say which host builds.', paste: ['yaml', 'build-host: ubuntu-24.04'] },
    ],
    sources: [MULTI_PLATFORM],
  },
  'table-out-of-date': {
    meaning:
      'The answer rests on a built-in table with a date, because no registry was asked or the name of the host moves with time, and the table is more than 60 days older than the day of the run. It may have changed since.',
    errors: [],
    examples: [
      { dockerfile: 'FROM golang:1.27-nanoserver', target: 'windows-2025', asOf: '2027-01-31', verdict: 'at-risk' },
    ],
    waysOut: [
      { text: 'Let the registry be asked.', paste: ['yaml', 'resolve: auto'] },
      { text: 'Declare a version of the host instead of a name that moves.' },
      { text: 'Or take a newer release of this tool.' },
    ],
    sources: [MULTI_PLATFORM],
  },
};
