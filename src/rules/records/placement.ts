import type { PlacementRecord } from '../record.js';
import {
  COMPATIBILITY,
  HOST_PROCESS,
  KUBERNETES,
  NO_PLATFORM,
  NODE_SELECTION,
  RUNTIME_CLASS,
  TAINTS,
  useNode,
} from '../rule-page-parts.js';

/** What is said of where workloads land. None of these decides a verdict: they speak of all verdicts of a workload together. */

export function rule<Id extends string>(id: Id, record: Omit<PlacementRecord<Id>, 'id' | 'kind'>): PlacementRecord<Id> {
  return { id, kind: 'places', ...record };
}

export const NO_EXAMPLES = { errors: [], examples: [] } as const;
const GIVE_NODES = {
  text: 'Give the nodes of the cluster, so that it is known where the workload may land.',
  paste: [
    'shell',
    'kubectl get nodes -o json > nodes.json\nwindows-container-compat --target @nodes.json --manifests k8s',
  ],
} as const;
const SELECT_WINDOWS = {
  text: 'Ask for Windows in the nodeSelector of the pod.',
  paste: ['yaml', 'nodeSelector:\n  kubernetes.io/os: windows'],
} as const;

export const landsWhereItCannotRun = rule('lands-where-it-cannot-run', {
  severity: 'error',
  name: 'Lands where it cannot run',
  title: 'the scheduler may put the workload on nodes that cannot run it, beside others that can',
  page: {
    meaning:
      'Selectors, affinity, tolerations or constraints let the workload onto nodes of several Windows versions, and its image does not run on all of them. Where it lands is then a matter of chance, and the same manifest works one day and fails the next.',
    errors: [NO_PLATFORM],
    examples: [],
    waysOut: [
      useNode(20348),
      { text: 'Or use an image that runs on all of the nodes: a list with an entry for each release.' },
    ],
    sources: [KUBERNETES, COMPATIBILITY],
  },
});

export const noNodeRunsIt = rule('no-node-runs-it', {
  severity: 'error',
  name: 'No node runs it',
  title: 'none of the nodes on which the workload may land runs all of its containers',
  page: {
    meaning:
      'The workload is sent to nodes, but none of them runs all of its containers: the image is of another Windows release, or two containers of one pod are of different ones.',
    errors: [NO_PLATFORM],
    examples: [],
    waysOut: [{ text: 'Use an image of the release that the nodes have.' }, useNode(17763)],
    sources: [KUBERNETES, COMPATIBILITY],
  },
});

export const mayLandOnLinux = rule('may-land-on-linux', {
  severity: 'error',
  name: 'May land on Linux',
  title: 'nothing keeps a workload with Windows images off Linux nodes (a warning where Linux nodes are not known)',
  page: {
    meaning:
      'A pod that does not ask for Windows may be put on a Linux node, where its Windows image cannot be pulled. `spec.os` does not help: the scheduler does not read it.',
    errors: [NO_PLATFORM],
    examples: [],
    waysOut: [SELECT_WINDOWS],
    sources: [KUBERNETES, NODE_SELECTION],
  },
});

export const noNodeMatches = rule('no-node-matches', {
  severity: 'warning',
  name: 'No node matches',
  title: 'no known node has what the workload asks for, so it stays Pending',
  page: {
    ...NO_EXAMPLES,
    meaning:
      'A label, a taint or a name keeps the workload off every node that is known. Values of labels are compared as they are written: `kubernetes.io/os: Windows` matches no node, and a build that no node has any more matches none either.',
    waysOut: [
      {
        text: 'Write the value that nodes have, or tolerate their taint.',
        paste: ['yaml', 'tolerations:\n  - key: os\n    operator: Equal\n    value: windows\n    effect: NoSchedule'],
      },
    ],
    sources: [NODE_SELECTION, TAINTS],
  },
});

export const labelsNotDeclared = rule('labels-not-declared', {
  severity: 'notice',
  name: 'Labels of a target are not declared',
  title: 'the workload asks for labels that a declared target does not tell',
  page: {
    ...NO_EXAMPLES,
    meaning:
      'Whether the workload may land on a target depends on a label that the target does not tell. The labels that Kubernetes itself sets (system, architecture, Windows build) are known of every target, others are not.',
    waysOut: [
      {
        text: 'Declare the labels in the config file.',
        paste: ['yaml', 'targets:\n  - name: akswin22\n    version: 10.0.20348\n    labels:\n      agentpool: win22'],
      },
      GIVE_NODES,
    ],
    sources: [NODE_SELECTION],
  },
});

export const runtimeclassNotKnown = rule('runtimeclass-not-known', {
  severity: 'warning',
  name: 'RuntimeClass is not known',
  title: 'the pod names a RuntimeClass that is not among the manifests',
  page: {
    ...NO_EXAMPLES,
    meaning:
      'A RuntimeClass adds a nodeSelector and tolerations to each pod that names it. Without its manifest nobody can tell on which nodes the pod may land, and a cluster that does not have it refuses the pod.',
    waysOut: [
      {
        text: 'Check the manifest of the RuntimeClass together with the pod.',
        paste: [
          'shell',
          'kubectl get runtimeclass -o yaml > runtimeclasses.yaml\nwindows-container-compat --manifests k8s --manifests runtimeclasses.yaml --target @nodes.json',
        ],
      },
    ],
    sources: [RUNTIME_CLASS, KUBERNETES],
  },
});

export const linuxImageOnWindowsNodes = rule('linux-image-on-windows-nodes', {
  severity: 'notice',
  name: 'Linux image may land on Windows nodes',
  title: 'nothing keeps a workload with Linux images off Windows nodes that have no taint',
  page: {
    meaning:
      'The cluster has Windows nodes without a taint, and this workload does not ask for Linux. It may land on a Windows node, where there is nothing to pull for it.',
    errors: [NO_PLATFORM],
    examples: [],
    waysOut: [
      {
        text: 'Ask for Linux in the nodeSelector of the pod.',
        paste: ['yaml', 'nodeSelector:\n  kubernetes.io/os: linux'],
      },
      {
        text: 'Or taint the Windows nodes once, and tolerate that where Windows is meant.',
        paste: ['shell', 'kubectl taint nodes -l kubernetes.io/os=windows os=windows:NoSchedule'],
      },
    ],
    sources: [KUBERNETES, TAINTS],
  },
});

export const windowsImageOnLinuxNode = rule('windows-image-on-linux-node', {
  severity: 'error',
  name: 'Windows image on a Linux node',
  title: 'the image is for Windows, and the node is not',
  page: {
    meaning:
      'A Linux machine, a node or the runner of a step, has no kernel for Windows containers. The image is not even pulled there.',
    errors: [NO_PLATFORM],
    examples: [],
    waysOut: [SELECT_WINDOWS],
    sources: [KUBERNETES, HOST_PROCESS],
  },
});
