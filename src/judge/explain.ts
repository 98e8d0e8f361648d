import type { ImageReference, ImageSource } from '../resolve/image.js';
import { formatReference } from '../resolve/reference.js';
import { describeReference } from '../resolve/tag.js';
import type { Host } from '../windows/host.js';
import { withVerifiedAdvice } from './advised-tags.js';
import { type BaseImage, osOf, resolution } from './base-image.js';
import { assemble, type CheckRequest } from './check.js';
import { judgeImage } from './judge-image.js';
import type { OperatingSystem } from './operating-system.js';
import type { Report } from './report.js';

/**
 * One image on hosts, without a Dockerfile. The Windows side is always judged, whatever else the reference lists.
 * The report's one build has an empty `dockerfile`.
 */
export async function explain(
  reference: ImageReference,
  hosts: readonly Host[],
  request: Pick<CheckRequest, 'targets' | 'tool' | 'policy' | 'today'>,
  source: ImageSource,
): Promise<Report> {
  const knowledge = describeReference(reference, request.today);
  const base: BaseImage = {
    text: reference.written === 'scratch' ? 'scratch' : formatReference(reference),
    reference,
    knowledge,
    platform: null,
    unset: [],
    undeclared: [],
    defaultedArgs: [],
    givenArgs: [],
  };
  const resolved = resolution(base, await source.lookup(reference, null));
  const os = windowsSide(osOf(base, resolved, new Set(), false, null));
  const { today } = request;
  const results = await withVerifiedAdvice(source, (tags) =>
    judgeImage({ base, resolved, os, role: 'final', built: false, buildHost: null, today, tags }, hosts),
  );
  const image = {
    reference: base.text,
    written: reference.written,
    line: 1,
    endLine: 1,
    role: 'final' as const,
    resolved: {
      by: resolved.image?.by ?? ('none' as const),
      digest: resolved.image?.digest ?? reference.digest,
      floating: resolved.image?.floating ?? false,
      variants: resolved.image?.variants ?? [],
    },
    results,
  };
  const build = {
    dockerfile: '',
    stage: null,
    buildArgs: {},
    buildHost: null,
    declaredBy: null,
    stages: [],
    images: [image],
  };
  return assemble(request, [{ build, targets: null, ownTargets: false, ignores: [] }], []);
}

/** Where both are listed, or nothing tells, it is the Windows image that was asked about. */
function windowsSide(os: OperatingSystem): OperatingSystem {
  return os.kind === 'not-windows' ? os : { kind: 'windows' };
}
