import { hostLabel } from '../labels.js';
import type { DecidingRecord } from '../record.js';
import { HYPERV, REQUIREMENTS, thread } from '../rule-page-parts.js';
import { usualWays } from '../ways-out.js';

export const hypervUnproven: DecidingRecord<'hyperv-unproven'> = {
  id: 'hyperv-unproven',
  kind: 'decides',
  severity: 'warning',
  name: 'Hyper-V isolation is not known to work here',
  title: 'Hyper-V isolation on a hosted runner, where nested virtualisation is not promised',
  say: ({ host }) =>
    host.hyperv === 'not-passed-on'
      ? `With Hyper-V isolation it would run on ${hostLabel(host)}, but what builds it does not ask for that. Compose ignores build.isolation, and BuildKit on Windows knows process isolation only. Build it with docker build --isolation=hyperv.`
      : `With Hyper-V isolation it would run, but hosted runners do not promise the nested virtualisation it needs. That goes for ${hostLabel(host)}.`,
  errors: () => [],
  mends: 'release',
  ways: usualWays,
  page: {
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
