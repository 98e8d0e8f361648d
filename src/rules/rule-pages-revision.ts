import { COMPATIBILITY, SAY_REVISION, thread, UPDATES, USE_HYPERV, useTag } from './rule-page-parts.js';
import type { RulePage } from './rule-pages.js';

type Revision =
  | 'february-2020-baseline'
  | 'february-2020-unproven'
  | 'february-2020-withdrawn-image'
  | 'ws2016-revision-mismatch'
  | 'ws2016-revision-unproven'
  | 'image-patched-past-host';

const FEBRUARY =
  'The update of 11 February 2020 changed the interface between container and kernel on Windows Server 2016, 1803, 1809 (2019), 1903 and 1909.';
const FEBRUARY_ERRORS: RulePage['errors'] = [
  {
    text: '-1073741502',
    when: 'The exit code (STATUS_DLL_INIT_FAILED) of 32-bit programs in the container, which end at once and print nothing.',
  },
];
const FEBRUARY_SOURCES: RulePage['sources'] = [
  UPDATES,
  thread('moby/moby#40525'),
  thread('docker/for-win#5743'),
  thread('docker-library/openjdk#395'),
];
const PATCH_HOST: RulePage['waysOut'][number] = {
  text: 'Update the host, so that it has at least the revision of the image. Update hosts before images from then on.',
};

/** Rules that compare the revisions of image and host, the fourth part of a Windows version. */
export const REVISION_PAGES: Readonly<Record<Revision, RulePage>> = {
  'february-2020-baseline': {
    meaning: `${FEBRUARY} An image from before it on a host from after it, or the other way round, starts with process isolation and then breaks: 32-bit programs end silently, \`docker run\` may hang, pods in Kubernetes never reach Running.`,
    errors: FEBRUARY_ERRORS,
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:10.0.17763.973',
        target: 'prod = 10.0.17763.5329',
        verdict: 'hyperv-only',
      },
    ],
    waysOut: [
      useTag('mcr.microsoft.com/windows/servercore:ltsc2019', 'Build on an image from after the update.'),
      { text: 'Or, where it is the host that is from before it: update the host.' },
      USE_HYPERV,
    ],
    sources: FEBRUARY_SOURCES,
  },
  'february-2020-unproven': {
    meaning: `${FEBRUARY} One side is known to be from before it, and of the other side the revision is not known. If they are on different sides, the container starts with process isolation and then breaks.`,
    errors: FEBRUARY_ERRORS,
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:10.0.17763.973',
        target: 'ltsc2019',
        verdict: 'at-risk',
      },
    ],
    waysOut: [
      SAY_REVISION,
      useTag('mcr.microsoft.com/windows/servercore:ltsc2019', 'Or take a newer image.'),
      USE_HYPERV,
    ],
    sources: FEBRUARY_SOURCES,
  },
  'february-2020-withdrawn-image': {
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
  'ws2016-revision-mismatch': {
    meaning:
      'On Windows Server 2016 (build 14393) it is not enough that image and host have the same build: for process isolation their revisions, the fourth part of the version, must be equal too. Otherwise the container might not start, and Microsoft does not support it.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:10.0.14393.1914',
        target: 'old = 10.0.14393.2007',
        verdict: 'hyperv-only',
      },
    ],
    waysOut: [
      useTag('mcr.microsoft.com/windows/servercore:10.0.14393.2007', 'Pin the image to the revision of the host.'),
      USE_HYPERV,
      { text: 'Or update the host to the revision of the image, exactly.' },
    ],
    sources: [COMPATIBILITY],
  },
  'ws2016-revision-unproven': {
    meaning:
      'On Windows Server 2016 (build 14393) the revisions of image and host, the fourth part of the version, must be equal for process isolation. Here one of them is not known, so it is not known whether they are. Where the tag of the image floats and the host declares no revision, this is only a notice.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2016',
        target: 'old = 10.0.14393.4283',
        verdict: 'at-risk',
      },
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2016',
        target: 'ltsc2016',
        verdict: 'at-risk',
        severity: 'notice',
      },
    ],
    waysOut: [
      {
        text: 'Declare the host with all four parts of its version, as `ver` prints them there.',
        paste: ['text', 'old = 10.0.14393.4283'],
      },
      useTag('mcr.microsoft.com/windows/servercore:10.0.14393.4283', 'And pin the image to the same revision.'),
      USE_HYPERV,
    ],
    sources: [COMPATIBILITY],
  },
  'image-patched-past-host': {
    meaning:
      'Image and host have the same build, but the image holds an update that the host lacks, and for this update such pairs were reported to fail at the start. Microsoft documents none of these breaks; the rule rests on public reports, and says how sure they are.',
    errors: [
      {
        text: 'container <container> encountered an error during hcs::System::Start: failure in a Windows system call: The virtual machine or container exited unexpectedly. (0xc0370106)',
        when: 'Docker with process isolation, at the start of a container.',
      },
    ],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2025',
        target: 'prod = 10.0.26100.2894',
        verdict: 'hyperv-only',
      },
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022',
        target: 'prod = 10.0.20348.2113',
        verdict: 'at-risk',
        severity: 'warning',
      },
    ],
    waysOut: [
      PATCH_HOST,
      useTag(
        'mcr.microsoft.com/windows/servercore:10.0.26100.2894',
        'Or pin the image to a revision that the host has.',
      ),
      USE_HYPERV,
    ],
    sources: [
      thread('actions/runner-images#11582'),
      thread('docker/for-win#14287'),
      thread('microsoft/Windows-Containers#591'),
      thread('microsoft/Windows-Containers#583'),
      thread('microsoft/Windows-Containers#502'),
    ],
  },
};
