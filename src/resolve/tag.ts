import { describeBaseImage } from './base-os-image.js';
import { familyOf, isWindowsHalf } from './family.js';
import { describeFamilyImage } from './family-image.js';
import type { ImageReference, TagKnowledge } from './image.js';
import { knowledge, linux, onlyWindows } from './knowledge.js';
import { isLinuxRepository } from './linux-image.js';
import { describeOtherImage } from './other-image.js';

/** Also under `oss/v2/...`, and on mirrors: nothing else is called so. */
const HOST_PROCESS_BASE = /(?:^|\/)windows-host-process-containers-base-image$/;
/** What sig-windows-tools builds on that base: kube-proxy, flannel and calico for nodes. */
const HOST_PROCESS_TAG = /(?:^|[-_.])hostprocess$/;
const SIG_WINDOWS = /^docker\.io\/sigwindowstools\//;
const HOST_PROCESS =
  'the HostProcess base image carries no Windows version: it runs on the host itself, on every version that has HostProcess containers';

const remembered = new Map<string, TagKnowledge>();
/** References that are remembered: a tag that is looked for in place of many bases is described once. */
const MOST_REMEMBERED = 20_000;

/**
 * What a reference's own text tells, offline, on the day `today` (YYYY-MM-DD). Never throws, and never guesses: where
 * the text does not fix the images, `image` is null and `why` says what would settle it.
 */
export function describeReference(reference: ImageReference, today: string): TagKnowledge {
  const { registry, repository, tag, digest } = reference;
  const key = `${today} ${registry} ${repository} ${tag ?? ''} ${digest ?? ''}`;
  let known = remembered.get(key);
  if (known === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    known = describe(reference, today);
    remembered.set(key, known);
  }
  return known;
}

function describe(reference: ImageReference, today: string): TagKnowledge {
  if (isHostProcess(reference)) return knowledge({ os: 'hostprocess', why: HOST_PROCESS });
  if (isWindowsHalf(reference)) return onlyWindows(reference, describeByName(reference, today));
  if (isLinuxRepository(reference)) return linux(reference);
  return describeByName(reference, today);
}

/** https://github.com/kubernetes-sigs/sig-windows-tools/tree/master/hostprocess */
function isHostProcess({ registry, repository, tag }: ImageReference): boolean {
  if (HOST_PROCESS_BASE.test(repository)) return true;
  return SIG_WINDOWS.test(`${registry}/${repository}`) && HOST_PROCESS_TAG.test(tag ?? '');
}

function describeByName(reference: ImageReference, today: string): TagKnowledge {
  const family = familyOf(reference);
  if (family === null) return describeOtherImage(reference);
  return family.type === 'base' ? describeBaseImage(reference, family) : describeFamilyImage(reference, family, today);
}
