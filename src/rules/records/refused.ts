import { HOST_PROCESS, KUBERNETES, NODE_SELECTION, RUNTIME_CLASS, SWARM_CONSTRAINTS } from '../rule-page-parts.js';
import { NO_EXAMPLES, rule } from './placement.js';

/** What API server, admission, kubelet, Swarm or GitHub refuse, before anything is started. */

export const runtimeclassConflict = rule('runtimeclass-conflict', {
  severity: 'error',
  name: 'RuntimeClass contradicts the pod',
  title: 'the pod and its RuntimeClass ask for different values of one label, so the cluster refuses the pod',
  page: {
    ...NO_EXAMPLES,
    meaning:
      'The nodeSelector of a RuntimeClass is merged into the pod. Where both give the same label another value, the pod is refused when it is created; a Deployment then has no pods at all.',
    waysOut: [{ text: 'Leave the label to the RuntimeClass, or name another RuntimeClass.' }],
    sources: [RUNTIME_CLASS],
  },
});

export const notAString = rule('not-a-string', {
  severity: 'error',
  name: 'Value needs quotes',
  title: 'a label or another text is written as a number or boolean, which the API server refuses',
  page: {
    ...NO_EXAMPLES,
    meaning:
      'Values of labels are texts. YAML reads `20348` and `14393.1715` without quotes as numbers, and the API server refuses the object. `10.0.20348` is a text as it is, because it has two points.',
    waysOut: [{ text: 'Write it in quotes.', paste: ['yaml', 'nodeSelector:\n  example.com/osbuild: "20348"'] }],
    sources: [NODE_SELECTION],
  },
});

export const hostProcessRefused = rule('host-process-refused', {
  severity: 'error',
  name: 'HostProcess pod is refused',
  title: 'a pod mixes HostProcess containers with others, or leaves hostNetwork out, which the API server refuses',
  page: {
    ...NO_EXAMPLES,
    meaning:
      'If one container of a pod is a HostProcess container, all of them have to be, init containers too, and the pod has to be in the network of its node. The API server refuses anything else; a Deployment then has no pods at all.',
    waysOut: [
      {
        text: 'Say both for the whole pod.',
        paste: ['yaml', 'hostNetwork: true\nsecurityContext:\n  windowsOptions:\n    hostProcess: true'],
      },
    ],
    sources: [HOST_PROCESS],
  },
});

export const podOsDiffers = rule('pod-os-differs', {
  severity: 'error',
  name: 'Pod says another system than its node',
  title: 'a pod that says it is for Linux may land on Windows nodes, whose kubelet refuses it',
  page: {
    meaning:
      'The scheduler does not read `spec.os.name`, but the kubelet does: it refuses a pod that says another system than its node has. The same holds for a label `kubernetes.io/os` of the pod itself.',
    ...NO_EXAMPLES,
    waysOut: [
      {
        text: 'Say Windows, or leave it out.',
        paste: ['yaml', 'os:\n  name: windows\nnodeSelector:\n  kubernetes.io/os: windows'],
      },
    ],
    sources: [KUBERNETES],
  },
});

export const constraintRefused = rule('constraint-refused', {
  severity: 'error',
  name: 'Swarm refuses the constraint',
  title: 'a placement constraint is not written as Swarm takes them',
  page: {
    ...NO_EXAMPLES,
    meaning:
      'Swarm knows `key == value` and `key != value`, in a list of texts. It refuses a service with anything else.',
    waysOut: [
      {
        text: 'Write it so.',
        paste: [
          'yaml',
          'deploy:\n  placement:\n    constraints:\n      - node.platform.os == windows\n      - node.labels.OsVersion == 10.0.20348',
        ],
      },
    ],
    sources: [SWARM_CONSTRAINTS],
  },
});

export const containerNeedsLinuxRunner = rule('container-needs-linux-runner', {
  severity: 'error',
  name: 'Container needs a Linux runner',
  title: 'a job on a Windows runner asks GitHub for a container or a service, which Linux runners alone have',
  page: {
    meaning:
      'GitHub starts the `container` and the `services` of a job, and actions that run in containers, on Linux runners only. On a Windows runner the job fails before its first step, whatever the image.',
    errors: [
      { text: 'Container operations are only supported on Linux runners', when: 'GitHub, when it starts the job.' },
    ],
    examples: [],
    waysOut: [
      { text: 'Run the job on a Linux runner.', paste: ['yaml', 'runs-on: ubuntu-latest'] },
      {
        text: 'Or start the container in a step, from an image for Windows.',
        paste: ['yaml', '- run: docker run -d --name db mcr.microsoft.com/windows/servercore:ltsc2022'],
      },
    ],
    sources: [
      {
        name: 'GitHub, Running jobs in a container',
        url: 'https://docs.github.com/actions/how-tos/write-workflows/choose-where-workflows-run/run-jobs-in-a-container',
      },
    ],
  },
});
