import type { Flavour } from '../rules/verdict.js';
import type { ImageReference, TagKnowledge } from './image.js';
import {
  knowledge,
  linux,
  NO_OS_IN_NAME,
  NO_VERSION_IN_DIGEST,
  NO_VERSION_IN_TAG,
  named,
  TWO_VERSIONS_IN_TAG,
} from './knowledge.js';
import { isLinuxOfficialImage, namesDistribution, namesLinuxVariant } from './linux-image.js';
import { baseNamesIn, disagree, kindIn, type WindowsName, windowsNamesIn } from './windows-name.js';

const BASE_PATH = /(?:^|\/)windows\/(servercore|nanoserver|server)$/;
/** Names on Docker Hub from before mcr.microsoft.com, which have moved nowhere. */
const WINDOWS_ONLY = /^docker\.io\/microsoft\/(?:windows|mssql-server-windows)/;
const WINDOWS_PATH = /(?:^|[-_./])windows(?=[-_./]|$)/;
const FRAMEWORK_PATH = /(?:^|\/)dotnet\/framework\/(?:runtime|aspnet|sdk|wcf)$/;

/**
 * An image of a repository that no table has. Only a name that cannot mean anything else counts, and it never says
 * which revision or how long the tag floats.
 */
export function describeOtherImage(reference: ImageReference): TagKnowledge {
  const tag = reference.tag ?? '';
  const mirror = mirroredBase(reference, tag);
  const names = mirror?.names ?? windowsNamesIn(tag, false).map(withoutRevision);
  const flavour = mirror?.flavour ?? kindIn(tag) ?? kindIn(reference.repository) ?? frameworkFlavour(reference);
  if (disagree(names)) return knowledge({ os: 'windows', flavour, why: TWO_VERSIONS_IN_TAG });
  const [name] = names;
  if (name) return named(reference, name, { flavour, stranger: true });
  if (isLinuxOfficialImage(reference) && kindIn(tag) === null) return linux(reference);

  const why = reference.tag === null && reference.digest !== null ? NO_VERSION_IN_DIGEST : NO_VERSION_IN_TAG;
  if (flavour !== null || WINDOWS_ONLY.test(`${reference.registry}/${reference.repository}`))
    return knowledge({ os: 'windows', flavour, why });
  if (hasLinuxTagHabits(reference) && namesLinuxVariant(tag)) return linux(reference);
  if (namesDistribution(tag) && !WINDOWS_PATH.test(reference.repository)) return linux(reference);
  return knowledge({ why: NO_OS_IN_NAME });
}

/** The path of a base OS repository on another registry: a mirror, of which it is not known what it holds today. */
function mirroredBase(
  reference: ImageReference,
  tag: string,
): { flavour: Flavour; names: readonly WindowsName[] } | null {
  const names = baseNamesIn(tag);
  const flavour = BASE_PATH.exec(reference.repository)?.[1] as Flavour | undefined;
  if (flavour !== undefined) return { flavour, names };
  return reference.repository === 'windows' && names[0]?.start === 0 ? { flavour: 'windows', names } : null;
}

/** .NET Framework is Windows Server Core, wherever a copy of it is kept. */
function frameworkFlavour(reference: ImageReference): Flavour | null {
  return FRAMEWORK_PATH.test(reference.repository) ? 'servercore' : null;
}

function withoutRevision(name: WindowsName): WindowsName {
  return { ...name, revision: null };
}

/** Docker's official images and Microsoft's registry name the distribution in the tag; elsewhere such a word may mean anything. */
function hasLinuxTagHabits(reference: ImageReference): boolean {
  return (
    reference.registry === 'mcr.microsoft.com' ||
    (reference.registry === 'docker.io' && reference.repository.startsWith('library/'))
  );
}
