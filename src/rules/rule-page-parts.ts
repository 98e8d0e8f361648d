import type { QuotedError, Source, WayToPaste } from './record.js';
import { nodeSelector } from './ways-out.js';

const LEARN = 'https://learn.microsoft.com/virtualization/windowscontainers';

/** Public pages that several rules rest on. */
export const COMPATIBILITY: Source = {
  name: 'Microsoft, Windows container version compatibility',
  url: `${LEARN}/deploy-containers/version-compatibility`,
};
export const UPDATES: Source = {
  name: 'Microsoft, Update Windows Server containers',
  url: `${LEARN}/deploy-containers/update-containers`,
};
export const PORTABILITY: Source = {
  name: 'Microsoft, Portability for containers',
  url: `${LEARN}/deploy-containers/portability`,
};
export const LIFECYCLE: Source = {
  name: 'Microsoft, Base image servicing lifecycles',
  url: `${LEARN}/deploy-containers/base-image-lifecycle`,
};
export const HYPERV: Source = {
  name: 'Microsoft, Isolation modes',
  url: `${LEARN}/manage-containers/hyperv-container`,
};
export const REQUIREMENTS: Source = {
  name: 'Microsoft, Windows container requirements',
  url: `${LEARN}/deploy-containers/system-requirements`,
};
export const BASE_IMAGES: Source = {
  name: 'Microsoft, Container base images',
  url: `${LEARN}/manage-containers/container-base-images`,
};
export const MULTI_PLATFORM: Source = {
  name: 'Docker, Multi-platform builds',
  url: 'https://docs.docker.com/build/building/multi-platform/',
};
export const ARG_AND_FROM: Source = {
  name: 'Docker, How ARG and FROM interact',
  url: 'https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact',
};
export const KUBERNETES: Source = {
  name: 'Kubernetes, Guide for running Windows containers',
  url: 'https://kubernetes.io/docs/concepts/windows/user-guide/',
};

export const NODE_SELECTION: Source = {
  name: 'Kubernetes, Assigning Pods to Nodes',
  url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/',
};
export const TAINTS: Source = {
  name: 'Kubernetes, Taints and Tolerations',
  url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/',
};
export const RUNTIME_CLASS: Source = {
  name: 'Kubernetes, Runtime Class',
  url: 'https://kubernetes.io/docs/concepts/containers/runtime-class/',
};
export const HOST_PROCESS: Source = {
  name: 'Kubernetes, Create a Windows HostProcess Pod',
  url: 'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/',
};
export const SWARM_CONSTRAINTS: Source = {
  name: 'Docker, Deploy services to a swarm',
  url: 'https://docs.docker.com/engine/swarm/services/#placement-constraints',
};

/** A thread on GitHub: `moby/moby#39328`. */
export function thread(name: string): Source {
  return { name, url: `https://github.com/${name.replace('#', '/issues/')}` };
}

/** Errors that several rules prevent. */
export const MISMATCH: readonly QuotedError[] = [
  {
    text: 'hcsshim::CreateComputeSystem <container>: The container operating system does not match the host operating system. (0xc0370101)',
    when: 'Docker with process isolation, at the start of a container or at the first `RUN` of a build.',
  },
  {
    text: 'container <container> encountered an error during CreateContainer: failure in a Windows system call: The operating system of the container does not match the operating system of the host. (0xc0370101)',
    when: 'The same, as older versions of Windows and Docker word it.',
  },
];
export const NO_PLATFORM: QuotedError = {
  text: 'failed to pull and unpack image "<image>": no match for platform in manifest: not found',
  when: 'containerd, so Kubernetes too: in the events of a pod whose image cannot be pulled.',
};
export const NO_MANIFEST: QuotedError = {
  text: 'no matching manifest for windows(10.0.17763)/amd64 in the manifest list entries',
  when: 'Docker, at the pull. Docker 19.03 to 27 wrote `windows/amd64 10.0.17763` instead, older ones `windows/amd64`.',
};

/** Ways out that several rules have. */
export const USE_HYPERV: WayToPaste = {
  text: 'Run and build it with Hyper-V isolation. This needs the Hyper-V role and, where the host is a virtual machine, nested virtualisation; Kubernetes nodes and ECS do not have it.',
  paste: ['shell', 'docker build --isolation=hyperv .\ndocker run --isolation=hyperv IMAGE'],
};
export const SAY_REVISION: WayToPaste = {
  text: 'Declare the host with all four parts of its version, as `ver` prints them there.',
  paste: ['text', 'prod = 10.0.17763.5329'],
};

export function useTag(reference: string, text = 'Change the base image to one that fits the host.'): WayToPaste {
  return { text, paste: ['dockerfile', `FROM ${reference}`] };
}

export function useNode(build: number): WayToPaste {
  const labels = Object.entries(nodeSelector(build)).map(([key, value]) => `  ${key}: ${value}`);
  return {
    text: 'In a cluster, send the pods to nodes that fit the image.',
    paste: ['yaml', `nodeSelector:\n${labels.join('\n')}`],
  };
}

/** What the rules about the update of February 2020 share. */
export const FEBRUARY =
  'The update of 11 February 2020 changed the interface between container and kernel on Windows Server 2016, 1803, 1809 (2019), 1903 and 1909.';
export const FEBRUARY_ERRORS: readonly QuotedError[] = [
  {
    text: '-1073741502',
    when: 'The exit code (STATUS_DLL_INIT_FAILED) of 32-bit programs in the container, which end at once and print nothing.',
  },
];
export const FEBRUARY_SOURCES: readonly Source[] = [
  UPDATES,
  thread('moby/moby#40525'),
  thread('docker/for-win#5743'),
  thread('docker-library/openjdk#395'),
];
export const PATCH_HOST: WayToPaste = {
  text: 'Update the host, so that it has at least the revision of the image. Update hosts before images from then on.',
};
