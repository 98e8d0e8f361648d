import { COMPATIBILITY, HYPERV, REQUIREMENTS, thread, USE_HYPERV } from './rule-page-parts.js';
import type { RulePage } from './rule-pages.js';

type Isolation = 'client-process-refused' | 'windows-10-process-isolation' | 'hyperv' | 'hyperv-unproven';

/** Rules about what isolation a host can give. */
export const ISOLATION_PAGES: Readonly<Record<Isolation, RulePage>> = {
  'client-process-refused': {
    meaning:
      'Windows 10 before version 1809 (build 17763) runs Windows containers with Hyper-V isolation only. Process isolation came to Windows 10 with 1809 and Docker Engine 18.09.',
    errors: [
      {
        text: 'Windows client operating systems earlier than version 1809 can only run Hyper-V containers',
        when: 'Docker, when process isolation is asked for.',
      },
    ],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:1803',
        target: 'dev = Windows 10 1803',
        verdict: 'hyperv-only',
      },
    ],
    waysOut: [
      USE_HYPERV,
      {
        text: 'It is the default there: declare the host as what it does.',
        paste: ['text', 'dev = Windows 10 1803 [hyperv]'],
      },
    ],
    sources: [HYPERV],
  },
  'windows-10-process-isolation': {
    meaning:
      'Image and host are of the same build, and the host is Windows 10. Engines run such a pair with process isolation where it is asked for, but Microsoft took it out of its table in March 2023: Windows 10 1809 and Windows Server 2019, for example, shared a build and then went different ways.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2019',
        target: 'dev = Windows 10 1809',
        verdict: 'at-risk',
      },
    ],
    waysOut: [
      {
        text: 'Leave Docker to its default on Windows 10, which is Hyper-V isolation, and declare the host so.',
        paste: ['text', 'dev = Windows 10 1809 [hyperv]'],
      },
    ],
    sources: [COMPATIBILITY, HYPERV],
  },
  hyperv: {
    meaning:
      'With Hyper-V isolation each container gets a small virtual machine with a kernel of its own, so an image of any older Windows runs, back to Windows Server 2016. An image that is newer than its host does not.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2019',
        target: 'prod = 10.0.20348 [hyperv]',
        verdict: 'runs',
      },
    ],
    waysOut: [],
    sources: [HYPERV, COMPATIBILITY],
  },
  'hyperv-unproven': {
    meaning:
      'Hyper-V isolation inside a virtual machine needs nested virtualisation, and hosted runners of GitHub and Azure Pipelines are virtual machines that do not promise it. No report shows it working there, so it cannot be relied on.',
    errors: [
      {
        text: 'container <container> encountered an error during CreateContainer: failure in a Windows system call: No hypervisor is present on this system. (0xc0351000)',
        when: 'Docker, when Hyper-V isolation is asked for on a machine without it.',
      },
    ],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2019',
        target: 'windows-2022 [hyperv]',
        verdict: 'at-risk',
      },
    ],
    waysOut: [
      { text: 'Take a base image of the build of the runner, and leave out `--isolation=hyperv`.' },
      {
        text: 'Or use a self-hosted runner with the Hyper-V role, and declare its version.',
        paste: ['text', 'my-runner = 10.0.20348.2340 [hyperv]'],
      },
    ],
    sources: [REQUIREMENTS, HYPERV, thread('actions/runner-images#183'), thread('moby/moby#27198')],
  },
};
