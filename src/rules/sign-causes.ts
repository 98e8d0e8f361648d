import type { SignCause } from './sign.js';

// What more than one kind of sign comes from.

export const OLDER: SignCause = {
  text: 'The image is of an older Windows build than the host, and is started with process isolation.',
  rules: ['build-mismatch'],
};
export const NEWER: SignCause = {
  text: 'The image is of a newer Windows build than the host.',
  rules: ['image-newer-than-host'],
};
export const NONE_LISTED: SignCause = {
  text: 'The tag lists images, and none is for the Windows build of the host: too new, too old for containerd, or Linux only.',
  rules: ['no-manifest-for-host', 'no-windows-image', 'image-newer-than-host', 'build-mismatch'],
};
export const ARCHITECTURE: SignCause = {
  text: 'The tag has no image for the processor of the host.',
  rules: ['architecture-mismatch'],
};
export const FEBRUARY: SignCause = {
  text: 'Image and host are on different sides of the update of 11 February 2020.',
  rules: ['february-2020-baseline', 'february-2020-unproven', 'february-2020-withdrawn-image'],
};
export const LANDED: SignCause = {
  text: 'The pod came to a node that cannot run it, because it does not say which nodes fit.',
  rules: ['lands-where-it-cannot-run', 'no-node-runs-it'],
};
export const OTHER_SYSTEM: SignCause = {
  text: 'A Windows image came to a Linux node, or a Linux image to a Windows node.',
  rules: ['may-land-on-linux', 'windows-image-on-linux-node', 'linux-image-on-windows-nodes'],
};
