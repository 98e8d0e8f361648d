import type { Builder, DeclaredBuild, DeclaredHost, Unread } from '../declared.js';
import { asWritten, hasUnknown, unknown } from '../unknown.js';
import { isRemote, workspacePath } from '../workspace-path.js';

/** A build as a compose or bake file describes it, with all that could be filled in filled in. Texts may hold marks. */
export interface DescribedBuild {
  /** For messages: `the service web`, `the target web`. */
  readonly what: string;
  readonly context: string;
  /** What a relative context is relative to, relative to the workspace. */
  readonly folder: string;
  readonly dockerfile: string | null;
  readonly args: ReadonlyMap<string, string>;
  readonly stage: string | null;
  readonly platforms: readonly string[];
  readonly isolation: string | null;
  /** Named contexts: name -> where it comes from. */
  readonly contexts: ReadonlyMap<string, string>;
  readonly tags: readonly string[];
  readonly builder: Builder;
  readonly host: DeclaredHost;
  readonly declaredBy: { readonly file: string; readonly line: number };
  /** Where it is written, for what could not be read. */
  readonly place: { readonly file: string; readonly line: number };
  /** Whether its arguments are written there, and none in the call. */
  readonly argsThere: boolean;
}

/** null: no Dockerfile of this repository is built. */
export function declareBuild(described: DescribedBuild): DeclaredBuild | Unread | null {
  const { what, args, stage, platforms, isolation, contexts, tags, builder, host, declaredBy, place } = described;
  const unread = (message: string, dockerfile: string | null): Unread => ({ ...place, message, dockerfile });
  const notKnown = (part: string, text: string, dockerfile: string | null) =>
    unread(`${part} of ${what} is ${shown(text)}, which is not known before the run.`, dockerfile);

  const { context } = described;
  if (isRemote(context)) return null;
  if (hasUnknown(context)) return notKnown('The build context', context, null);
  const written = described.dockerfile || 'Dockerfile';
  if (isRemote(written)) return null;
  if (hasUnknown(written)) return notKnown('The Dockerfile', written, null);
  const folder = workspacePath(context, described.folder, true);
  const dockerfile = folder === null ? null : workspacePath(written, folder, true);
  if (!dockerfile) {
    const path = folder === null ? context : written;
    return unread(`${sentence(what)} builds from ${shown(path)}, which is not a file of this repository.`, null);
  }
  if (stage !== null && hasUnknown(stage)) return notKnown('The stage', stage, dockerfile);
  const platform = platforms.find(hasUnknown);
  if (platform !== undefined) return notKnown('A platform', platform, dockerfile);
  if (isolation !== null && hasUnknown(isolation)) return notKnown('The isolation', isolation, dockerfile);
  const replaced = [...contexts].find(([name, to]) => hasUnknown(name) || hasUnknown(to) || replacesImage(to));
  if (replaced) {
    const [name, to] = replaced;
    return unread(
      `${sentence(what)} replaces the image or stage ${shown(name)} with ${shown(to)} (a named build context), so that what the FROM lines say is not what is built on.`,
      dockerfile,
    );
  }
  const name = [...args.keys()].find(hasUnknown);
  if (name !== undefined) return notKnown('The name of a build argument', name, dockerfile);
  const mode = isolation?.toLowerCase();
  return {
    dockerfile,
    buildArgs: new Map([...args].filter(([, value]) => !hasUnknown(value))),
    unknownArgs: new Map([...args].filter(([, value]) => hasUnknown(value)).map(([key, value]) => [key, shown(value)])),
    stage: stage || null,
    platforms: platforms.filter((text) => text !== ''),
    isolation: mode === 'process' || mode === 'hyperv' ? mode : null,
    builder,
    host,
    tags: tags.filter((tag) => tag !== ''),
    pushes: null,
    declaredBy: { file: declaredBy.file, line: declaredBy.line },
    ...(described.argsThere && args.size > 0 && { argsAt: { file: place.file, line: place.line } }),
  };
}

/** An argument that is given by name only, where nobody sets that variable. */
export function fromEnvironment(name: string): string {
  return unknown(`$${name}`);
}

function replacesImage(to: string): boolean {
  return /^(?:docker-image|oci-layout):/i.test(to);
}

/** Enough of a text for a message. */
function shown(text: string): string {
  const written = asWritten(text);
  return written.length > 200 ? `${written.slice(0, 197)}...` : written;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
