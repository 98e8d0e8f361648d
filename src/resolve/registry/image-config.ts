import * as v from 'valibot';
import { formatWindowsVersion, parseWindowsVersion } from '../../windows/version.js';
import { parseJson } from './document.js';

const Word = v.fallback(v.nullish(v.pipe(v.string(), v.trim(), v.maxLength(100)), null), null);
const Step = v.fallback(v.object({ created_by: v.fallback(v.optional(v.string(), ''), '') }), { created_by: '' });

/** https://github.com/opencontainers/image-spec/blob/main/config.md#properties */
const ConfigSchema = v.object({
  os: Word,
  architecture: Word,
  'os.version': Word,
  history: v.fallback(v.nullish(v.array(Step), []), []),
});

/** What an image's config tells of where it runs. */
export interface ImageConfig {
  readonly os: string | null;
  readonly architecture: string | null;
  /** From os.version, else from the history; null where neither holds a version. */
  readonly osVersion: string | null;
}

/** Microsoft's base layers are named so in the history; nothing else may stand there, a RUN could say anything. */
const WINDOWS_LAYER = /^(?:Apply image|Install update) (10\.0\.\d{4,6}(?:\.\d{1,6})?)$/;

/** Null for what is not an image config. Never throws. */
export function readConfig(body: Uint8Array): ImageConfig | null {
  const parsed = v.safeParse(ConfigSchema, parseJson(body));
  if (!parsed.success) return null;
  const { os, architecture, history } = parsed.output;
  const steps = history?.map((step) => WINDOWS_LAYER.exec(step.created_by.trim())?.[1]) ?? [];
  const layer = steps.findLast((version) => version !== undefined);
  return {
    os: normalOs(os),
    architecture: normalArchitecture(architecture),
    osVersion: versionOf(parsed.output['os.version']) ?? versionOf(layer ?? null),
  };
}

/**
 * `10.0.20348.5499` or `10.0.20348`; null for what is not a Windows version. A revision 0 was never published: whoever
 * wrote it knew none.
 */
export function versionOf(text: string | null): string | null {
  const version = parseWindowsVersion(text ?? '');
  return version && formatWindowsVersion({ ...version, revision: version.revision || null });
}

/** https://github.com/containerd/platforms/blob/main/database.go: normalizeOS */
export function normalOs(text: string | null): string | null {
  return text?.toLowerCase() || null;
}

/** https://github.com/containerd/platforms/blob/main/database.go: normalizeArch */
export function normalArchitecture(text: string | null): string | null {
  const name = text?.toLowerCase() || null;
  if (name === 'x86_64' || name === 'x86-64') return 'amd64';
  if (name === 'aarch64') return 'arm64';
  return name === 'i386' ? '386' : name;
}
