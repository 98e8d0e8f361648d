import type { DecidingRecord } from '../record.js';
import { HOST_PROCESS } from '../rule-page-parts.js';
import { noWays } from '../ways-out.js';

export const hostProcess: DecidingRecord<'host-process'> = {
  id: 'host-process',
  kind: 'decides',
  severity: 'off',
  name: 'Runs as a process of its node',
  title: 'a HostProcess container is a process of its node, whatever version the image has',
  say: ({ reference, host }) =>
    `${reference} runs on ${host.name} as a process of the node itself (HostProcess), so its Windows version does not matter.`,
  errors: () => [],
  mends: 'nothing',
  ways: noWays,
  page: {
    meaning:
      'A HostProcess container of Kubernetes (`securityContext.windowsOptions.hostProcess`) is a process of its node, without any isolation: base image and node need not be of one version. What is pulled still is: where the reference is a list, the node takes an entry that fits it, or none at all.',
    errors: [],
    examples: [],
    waysOut: [],
    sources: [HOST_PROCESS],
  },
};
