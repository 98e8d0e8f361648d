import * as v from 'valibot';
import { parseWindowsVersion } from '../windows/version.js';
import type { ImageReference, ImageSource, ImageVariant, Lookup, Platform } from './image.js';
import { formatReference, parseReference } from './reference.js';

/** What `docker image inspect` said. `no-docker`: there is no Docker, or it does not answer; `reason` in words. */
export type Inspected =
  | { readonly kind: 'json'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'no-docker'; readonly reason: string };

export interface DaemonPorts {
  inspect(reference: string): Promise<Inspected>;
}

const text = v.nullish(v.string(), '');

/** github.com/moby/moby, api/types/image/image_inspect.go: one image for one name. */
const Images = v.tuple([
  v.object({
    Id: text,
    RepoDigests: v.nullish(v.array(v.string()), []),
    Architecture: text,
    Os: v.pipe(v.string(), v.toLowerCase(), v.regex(/^[a-z0-9]{1,30}$/)),
    OsVersion: text,
  }),
]);

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Images that exist on this machine only: built by an earlier step, never pushed. */
export function daemonSource(ports: DaemonPorts): ImageSource {
  return {
    async lookup(reference, platform): Promise<Lookup> {
      const inspected = await ports.inspect(formatReference(reference));
      if (inspected.kind === 'no-docker') return { kind: 'unreachable', reason: inspected.reason };
      if (inspected.kind === 'none') return { kind: 'not-found', reason: 'this machine has no such image' };
      const image = read(inspected.text);
      if (image === null)
        return { kind: 'not-found', reason: 'what `docker image inspect` printed for it was not understood' };

      const variant = variantOf(image);
      if (platform !== null && !fits(variant, platform))
        return { kind: 'not-found', reason: `this machine has it for ${wordsOf(variant)} only` };
      return {
        kind: 'found',
        image: {
          by: 'daemon',
          digest: reference.digest ?? digestOf(image, reference),
          floating: reference.digest === null,
          variants: [variant],
          list: 'single',
          asOf: null,
        },
      };
    },
  };
}

type Image = v.InferOutput<typeof Images>[0];

function read(json: string): Image | null {
  try {
    const parsed = v.safeParse(Images, JSON.parse(json));
    return parsed.success ? parsed.output[0] : null;
  } catch {
    return null;
  }
}

function variantOf({ Os, Architecture, OsVersion }: Image): ImageVariant {
  const architecture = Architecture.toLowerCase();
  return {
    os: Os,
    architecture: /^[a-z0-9_]{1,30}$/.test(architecture) ? architecture : null,
    osVersion: Os === 'windows' && parseWindowsVersion(OsVersion) ? OsVersion.trim() : null,
  };
}

/** The digest in its registry; where it was never there, the id of the image on this machine. */
function digestOf({ RepoDigests, Id }: Image, { registry, repository }: ImageReference): string | null {
  for (const written of RepoDigests) {
    const known = parseReference(written);
    if (known?.registry === registry && known.repository === repository && known.digest) return known.digest;
  }
  return DIGEST.test(Id) ? Id : null;
}

/** What a build with `--platform` would take from this machine; what is not known is not a hindrance. */
function fits(variant: ImageVariant, platform: Platform): boolean {
  if (variant.os !== platform.os) return false;
  const same = (image: string | null, wanted: string | null) => image === null || wanted === null || image === wanted;
  if (!same(variant.architecture, platform.architecture)) return false;
  const [image, wanted] = [variant.osVersion, platform.osVersion].map((version) => parseWindowsVersion(version ?? ''));
  return !image || !wanted || image.build === wanted.build;
}

function wordsOf({ os, architecture, osVersion }: ImageVariant): string {
  return [os, osVersion, architecture].filter((part) => part !== null).join(' ');
}
