import type { DeclaredStart } from '../declared.js';
import { asWritten, hasUnknown } from '../unknown.js';
import { isRemote, workspacePath } from '../workspace-path.js';
import type { Service } from './service.js';

/** What a call says of what it starts: see `ComposeCall`. */
interface Call extends Pick<DeclaredStart, 'host' | 'conditional'> {
  readonly declaredBy: DeclaredStart['startedBy'];
  readonly verb: string | null;
  readonly folder: string;
}

/**
 * A service as what is started; null where nothing is known of its image. Of a file that nothing calls, a service that is
 * built is left to its build: that is judged on the same hosts.
 */
export function startOf(
  name: string,
  { image, build, platform, isolation, deploy }: Service,
  call: Call,
): DeclaredStart | null {
  const isBuilt = build !== null && build !== 'reset';
  if (isBuilt && call.declaredBy === null) return null;
  const dockerfile = isBuilt ? dockerfileOf(build, call.folder) : null;
  const place = image ?? (isBuilt ? build : null);
  // What is built from elsewhere, or from a text in the file itself, is not known.
  if (place === null || (isBuilt && dockerfile === null)) return null;
  const mode = isolation?.toLowerCase();
  return {
    kind: 'Service',
    name,
    image: image === null || hasUnknown(image.text) ? null : image.text,
    written: image?.written ?? '',
    at: { file: place.file, line: place.line },
    isolation: mode === 'process' || mode === 'hyperv' ? mode : null,
    platform: platform === null || hasUnknown(platform) ? null : asWritten(platform),
    host: call.host,
    startedBy: call.declaredBy,
    fetches: call.verb === 'create',
    conditional: call.conditional,
    build: dockerfile,
    deploy: call.declaredBy === null ? deploy : null,
    refused: call.declaredBy === null ? (deploy?.refused ?? []) : [],
  };
}

function dockerfileOf(
  { context, dockerfile, inline }: Exclude<NonNullable<Service['build']>, 'reset'>,
  folder: string,
): string | null {
  const [from, file] = [context?.written ?? '.', dockerfile || 'Dockerfile'];
  if (inline || isRemote(from) || hasUnknown(from) || hasUnknown(file)) return null;
  const inside = workspacePath(from, context?.folder ?? folder, true);
  return inside === null ? null : workspacePath(file, inside, true);
}
