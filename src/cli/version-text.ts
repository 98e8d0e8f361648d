import { FAMILIES_AS_OF } from '../resolve/family.js';
import { OFFICIAL_TAGS_AS_OF } from '../resolve/official-tags.js';
import { TOOL } from '../tool.js';
import { HOST_NAMES_AS_OF } from '../windows/host-names.js';
import { RELEASES_AS_OF } from '../windows/releases.js';
import { UPDATES_AS_OF } from '../windows/updates.js';

/** What `--version --verbose` prints: an answer is as true as its tables, so each says its day. */
export function versionText(): string {
  const tables: readonly (readonly [day: string, of: string])[] = [
    [RELEASES_AS_OF, 'Windows releases and their support'],
    [UPDATES_AS_OF, 'Windows updates'],
    [HOST_NAMES_AS_OF, 'names of hosts'],
    [FAMILIES_AS_OF, 'image families'],
    [OFFICIAL_TAGS_AS_OF, "tags of Docker's official images"],
  ];
  return [TOOL.version, ...tables.map(([day, of]) => `${day}  ${of}`), `Node ${process.versions.node}`, ''].join('\n');
}
