import type { Sign, SignCause } from './sign.js';
import { ARCHITECTURE, FEBRUARY, LANDED, NEWER, NONE_LISTED, OLDER, OTHER_SYSTEM } from './sign-causes.js';
import { proofs } from './sign-proofs.js';

const OTHER_REVISION: SignCause = {
  text: 'Windows Server 2016: the revisions of image and host differ.',
  rules: ['ws2016-revision-mismatch', 'ws2016-revision-unproven'],
};
const PATCHED_PAST: SignCause = {
  text: 'Same build, but the image has an update that the host lacks.',
  rules: ['image-patched-past-host'],
};

/** What Windows, the engines and registries say, by the number or text that people search for. */
export const ENGINE_SIGNS: readonly Sign[] = [
  {
    sign: '0xc0370101',
    known: [
      'container operating system does not match the host operating system',
      'operating system of the container does not match the operating system of the host',
    ],
    meaning:
      'The operating system of the container does not match that of the host. Windows itself refuses the container, at its start or at the first `RUN` of a build; on Kubernetes it stands in the events of the pod.',
    causes: [
      OLDER,
      {
        text: 'The image is of a newer Windows build than the host. containerd pulls an image that stands alone under its tag without comparing it.',
        rules: ['image-newer-than-host'],
      },
      {
        text: 'The shared tag held several builds, and the engine took one that cannot run here.',
        rules: ['manifest-order', 'decided-by-builder'],
      },
    ],
    proofs: [proofs.ver, proofs.image, proofs.isolation, proofs.nodes],
  },
  {
    sign: '0xc0370106',
    known: ['the virtual machine or container exited unexpectedly'],
    meaning:
      'The virtual machine or container exited unexpectedly: it was started, and its system processes ended at once.',
    causes: [
      PATCHED_PAST,
      {
        text: 'Near builds: Windows Server 2022 images on Windows 11 now and then, 1903 images on Windows 10 22H2.',
        rules: ['stable-abi', 'build-mismatch'],
      },
    ],
    proofs: [proofs.ver, proofs.registry, proofs.image, proofs.isolation],
  },
  {
    sign: '0xc0370112',
    known: ['layer with an unrecognized format'],
    meaning: 'The container image contains a layer with an unrecognized format.',
    causes: [
      {
        text: 'A Windows Server 2025 image on Windows 11 25H2 or 26H2, with either isolation mode.',
        rules: ['stable-abi-disputed'],
      },
      {
        text: 'The store of the engine after an upgrade of Windows or Docker Desktop; other images were hit too, and the cause is not settled. Pull the image anew.',
        rules: [],
      },
    ],
    proofs: [proofs.ver, proofs.image],
  },
  {
    sign: '0x102',
    known: ['the wait operation timed out', 'timeout waiting for notification'],
    meaning: 'The wait operation timed out: the container was made, and Windows in it never said that it is up.',
    causes: [
      FEBRUARY,
      OTHER_REVISION,
      {
        text: 'Near builds that are not documented to run together, 19041 on 19042 for example.',
        rules: ['relaxed-in-practice', 'build-mismatch'],
      },
      {
        text: 'Hyper-V isolation in a virtual machine without nested virtualisation.',
        rules: ['hyperv-unproven'],
      },
    ],
    proofs: [proofs.ver, proofs.registry, proofs.image, proofs.isolation],
  },
  {
    sign: '-1073741502',
    known: ['3221225794', '0xc0000142'],
    meaning:
      'The exit code (STATUS_DLL_INIT_FAILED) of 32-bit programs in the container, which end at once and print nothing.',
    causes: [FEBRUARY],
    proofs: [proofs.ver, proofs.registry, proofs.image],
  },
  {
    sign: '0xc0351000',
    known: ['no hypervisor is present'],
    meaning: 'No hypervisor is present: Hyper-V isolation was asked for, or is the default on Windows 10 and 11.',
    causes: [
      {
        text: 'The Hyper-V role is missing, or the host is a virtual machine without nested virtualisation.',
        rules: ['hyperv-unproven'],
      },
    ],
    proofs: [proofs.isolation, proofs.systeminfo],
  },
  {
    sign: 'can only run Hyper-V containers',
    known: [],
    meaning: 'Docker on Windows 10 before 1809 refuses process isolation.',
    causes: [{ text: 'Such a client was asked for process isolation.', rules: ['client-process-refused'] }],
    proofs: [proofs.ver, proofs.isolation],
  },
  {
    sign: 'is incompatible with a 10.0... host',
    known: ['-based image is incompatible with a'],
    meaning:
      'Docker, at the pull: `a Windows version 10.0.26100-based image is incompatible with a 10.0.20348 host`. It refuses with either isolation mode.',
    causes: [NEWER],
    proofs: [proofs.ver, proofs.list],
  },
  {
    sign: 'no matching manifest',
    known: ['no matching manifest for windows', 'no match for platform in manifest'],
    meaning:
      'The pull found the tag, and nothing under it for this host. Docker prints `no matching manifest for windows(10.0.17763)/amd64 in the manifest list entries`, containerd `no match for platform in manifest: not found`.',
    causes: [
      NONE_LISTED,
      ARCHITECTURE,
      LANDED,
      OTHER_SYSTEM,
      {
        text: 'containerd before 2.3.5, and Docker with its store, on Windows 11 25H2 or later: they do not take Windows Server 2022 images from a list.',
        rules: ['stable-abi-disputed'],
      },
    ],
    proofs: [proofs.list, proofs.ver, proofs.nodes],
  },
  {
    sign: 'manifest unknown',
    known: ['manifest tagged by "latest" is not found', 'failed to resolve reference'],
    meaning: 'The registry has no such tag.',
    causes: [
      {
        text: 'A Windows base image without a tag, or with `latest`: there has been none since 16 April 2019.',
        rules: ['base-tag-not-published'],
      },
      { text: 'A tag that was never published, or is gone.', rules: ['no-such-image'] },
      { text: 'A repository that has moved to another name.', rules: ['moved-repository'] },
    ],
    proofs: [proofs.list],
  },
];
