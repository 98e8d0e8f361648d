import type { ImageReference, ImageSource } from '../resolve/image.js';
import type { Host } from '../windows/host.js';
import { namedBase, osOf, reportedResolution, resolution } from './base-image.js';
import { judgeImage } from './judge-image.js';
import { NOTHING_GIVEN } from './judged.js';
import type { JudgedBuild } from './judged-build.js';
import { noWindowsImage, THE_HOST } from './no-windows.js';
import type { OperatingSystem } from './operating-system.js';
import { withVerifiedAdvice } from './verified-advice.js';

/**
 * One image on hosts, without a Dockerfile: a build whose `dockerfile` is empty. The Windows side is always judged, whatever
 * else the reference lists.
 * @param today the day by which it is judged, YYYY-MM-DD
 */
export async function explain(
  reference: ImageReference,
  hosts: readonly Host[],
  today: string,
  source: ImageSource,
): Promise<JudgedBuild> {
  const base = { ...namedBase(reference, today), ...(reference.written === 'scratch' && { text: 'scratch' }) };
  const resolved = resolution(base, await source.lookup(reference, null));
  const os = windowsSide(osOf(base, resolved, new Set(), false, null));
  const noWindows = noWindowsImage(base, resolved, THE_HOST);
  const { results } = await withVerifiedAdvice(source, (standings) =>
    judgeImage(
      {
        base,
        resolved,
        os,
        role: 'final',
        built: false,
        buildHost: null,
        noWindows,
        given: NOTHING_GIVEN,
        today,
        standings,
      },
      hosts,
      null,
    ),
  );
  const image = {
    stage: 0,
    family: null,
    reference: base.text,
    written: reference.written,
    line: 1,
    endLine: 1,
    role: 'final' as const,
    resolved: reportedResolution(resolved.image, reference.digest),
    results,
  };
  return {
    dockerfile: '',
    stage: null,
    buildArgs: {},
    buildHost: null,
    declaredBy: null,
    stages: [],
    images: [image],
  };
}

/** Where both are listed, or nothing tells, it is the Windows image that was asked about. */
function windowsSide(os: OperatingSystem): OperatingSystem {
  return os.kind === 'not-windows' ? os : { kind: 'windows' };
}
