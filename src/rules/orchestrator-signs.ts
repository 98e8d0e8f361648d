import type { Sign } from './sign.js';
import { ARCHITECTURE, FEBRUARY, LANDED, NEWER, NONE_LISTED, OLDER, OTHER_SYSTEM } from './sign-causes.js';
import { proofs } from './sign-proofs.js';

/** What Kubernetes, Swarm and GitHub make of it. */
export const ORCHESTRATOR_SIGNS: readonly Sign[] = [
  {
    sign: 'exit 128',
    known: ['exit code 128', 'exit code: 128', 'exited (128)', 'exited with code 128', 'containercannotrun'],
    meaning:
      'Kubernetes shows it with the reason ContainerCannotRun or StartError: the container was never started, so it is not an exit code of your program. The message beside it has the error that counts.',
    causes: [OLDER, NEWER],
    proofs: [proofs.pod, proofs.nodes, proofs.image],
  },
  {
    sign: 'CrashLoopBackOff',
    known: ['back-off restarting failed container'],
    meaning:
      'Kubernetes started the container again and again. That is the end of a chain and no cause: the last state of the container and the events say which.',
    causes: [
      {
        text: 'Pulled, then refused at its start (0xc0370101, exit 128): an image alone under its tag is not compared with the node before.',
        rules: ['build-mismatch', 'image-newer-than-host'],
      },
      LANDED,
      FEBRUARY,
      { text: 'Your program ends by itself: then there is a log, and the exit code is its own.', rules: [] },
    ],
    proofs: [proofs.pod, proofs.previous, proofs.nodes, proofs.image],
  },
  {
    sign: 'CreateContainerError',
    known: ['failedcreatepodsandbox', 'failed to create shim task'],
    meaning: 'The node has the image, and could not make a container of it. The event has the error that counts.',
    causes: [
      OLDER,
      NEWER,
      { text: 'The pause image of the node is for another build: then no pod starts on that node.', rules: [] },
    ],
    proofs: [proofs.pod, proofs.nodes, proofs.image],
  },
  {
    sign: 'ImagePullBackOff',
    known: ['errimagepull'],
    meaning: 'Kubernetes could not pull the image, and waits before it tries again. The events say why.',
    causes: [
      NONE_LISTED,
      ARCHITECTURE,
      LANDED,
      OTHER_SYSTEM,
      { text: 'The tag does not exist.', rules: ['no-such-image', 'base-tag-not-published', 'moved-repository'] },
      { text: 'The registry asks for a login, or cannot be reached.', rules: [] },
    ],
    proofs: [proofs.pod, proofs.list, proofs.nodes],
  },
  {
    sign: 'Pending',
    known: ['failedscheduling', 'nodes are available', "didn't match pod's node affinity/selector"],
    meaning:
      'Kubernetes found no node for the pod. No image was looked at yet; the event says how many nodes failed which condition.',
    causes: [
      {
        text: 'No node has the labels that the pod asks for, or the pod does not tolerate the taints of those that have them.',
        rules: ['no-node-matches', 'runtimeclass-conflict', 'not-a-string'],
      },
    ],
    proofs: [proofs.pod, proofs.nodes],
  },
  {
    sign: 'REPLICAS 0/1',
    known: ['replicated 0/1', 'no suitable node', 'unsupported platform'],
    alone: ['0/1'],
    meaning:
      'Swarm has no running task of the service. It chooses a node by its operating system and processor, never by its Windows version, so on nodes of several builds a task may come to one that cannot run it.',
    causes: [
      {
        text: 'The task came to a node of another Windows build and failed (0xc0370101, "no matching manifest"). A constraint needs a label that you set yourself: `docker node update --label-add`.',
        rules: ['build-mismatch', 'image-newer-than-host', 'no-manifest-for-host'],
      },
      {
        text: '"no suitable node": no node has the operating system and processor of the image, or none meets the constraints.',
        rules: ['architecture-mismatch', 'constraint-refused'],
      },
    ],
    proofs: [proofs.services, proofs.tasks, proofs.ver, proofs.isolation],
  },
  {
    sign: 'only supported on Linux runners',
    known: [],
    meaning:
      'GitHub refuses a job on a Windows runner that asks for a container of its own: "Container operations are only supported on Linux runners". No image was looked at.',
    causes: [
      {
        text: 'The job has `container:` or `services:`, or a step is an action that runs in a container.',
        rules: ['container-needs-linux-runner'],
      },
    ],
    proofs: [proofs.jobs],
  },
  {
    sign: 'job is queued',
    known: ['job queued', 'waiting for a runner to pick up this job'],
    alone: ['queued'],
    meaning: 'No machine takes the job. No image was looked at yet.',
    causes: [
      {
        text: '`runs-on` names a machine that was taken out of service: windows-2016 and windows-2019 of GitHub are gone, and jobs for them wait until they are given up.',
        rules: ['host-retired'],
      },
      { text: 'No runner of your own has all the labels, or none is online.', rules: ['host-version-unknown'] },
    ],
    proofs: [proofs.jobs, proofs.runners],
  },
];
