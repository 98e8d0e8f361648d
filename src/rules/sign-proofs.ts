/** A command that shows whether it is so. */
export interface Proof {
  readonly command: string;
  /** What in its answer decides: Markdown of one line, only code. */
  readonly tells: string;
}

/** Where the engine, the cluster or Windows itself says what is the case. */
export const proofs = {
  ver: {
    command: 'ver',
    tells:
      'On the host, in cmd: the Windows version of the host. Its third part is the build, its fourth the revision.',
  },
  registry: {
    command: 'reg query "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion" /v UBR',
    tells: 'On the host: its revision, in hexadecimal (0x924 is 2340), where `ver` prints three parts only.',
  },
  image: {
    command: 'docker image inspect -f "{{.OsVersion}}" IMAGE',
    tells: 'The Windows version of an image that was pulled. Its third part must fit the host.',
  },
  list: {
    command: 'docker manifest inspect IMAGE',
    tells: 'What the tag lists: `os.version` and `architecture` of each image, in the order that counts.',
  },
  isolation: {
    command: 'docker inspect -f {{.HostConfig.Isolation}} CONTAINER',
    tells:
      '`process`, `hyperv`, or `default`: what `docker info -f {{.Isolation}}` says, process on a server and hyperv on Windows 10 and 11.',
  },
  systeminfo: {
    command: 'systeminfo',
    tells: 'On the host, at the end: whether a hypervisor was found, else which requirement of Hyper-V is not met.',
  },
  services: {
    command: 'docker service ls',
    tells: 'REPLICAS 0/1: one task is wanted, none is running.',
  },
  tasks: {
    command: 'docker service ps --no-trunc SERVICE',
    tells: 'The node of each task and its whole error, which is cut without `--no-trunc`.',
  },
  pod: {
    command: 'kubectl describe pod POD',
    tells: 'The node, the reason and exit code of the last state, and under Events the whole error.',
  },
  previous: {
    command: 'kubectl logs POD --previous',
    tells: 'What your program printed before it ended; nothing where it was never started.',
  },
  nodes: {
    command: 'kubectl get nodes -L node.kubernetes.io/windows-build',
    tells: 'The Windows build of each node, to compare with the build of the image.',
  },
  jobs: {
    command: 'gh api repos/OWNER/REPO/actions/runs/RUN/jobs',
    tells: '`status` is `queued` and `runner_name` is empty; `labels` is what the job asks for.',
  },
  runners: {
    command: 'gh api repos/OWNER/REPO/actions/runners',
    tells: 'Your own runners: their `labels`, and whether each is online.',
  },
} as const satisfies Readonly<Record<string, Proof>>;
