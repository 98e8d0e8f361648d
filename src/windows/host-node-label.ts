import { type HostMeaning, isMisfit, meaningOf } from './host-meaning.js';
import { readHostName, readOsSku } from './host-names.js';
import { readReleaseName } from './host-release-name.js';
import { readVersionText } from './host-version-text.js';

/** Labels whose value tells the Windows of a node, and what Swarm's constraints are written of. */
const LABEL =
  /^(?:--constraint[ =])?["']?(node\.kubernetes\.io\/windows-build|kubernetes\.azure\.com\/os-sku|(?:node\.labels|engine\.labels)\.\w{1,40}) ?(==|[=:]) ?(?:["']?([^"' ]+)["']?)$/;

/**
 * A label of a node with its value: `node.kubernetes.io/windows-build=10.0.20348`, `kubernetes.azure.com/os-sku=Windows2022`
 * (with `:` as in a manifest, too), `node.labels.OsVersion == 10.0.17763` of a Swarm. null for anything else.
 * Takes lower-case text without double spaces.
 */
export function readNodeLabel(text: string): HostMeaning | null {
  const match = LABEL.exec(text);
  if (!match) return null;
  const [, label = '', , value = ''] = match;
  if (label.endsWith('os-sku')) return readOsSku(value) ?? readHostName(`${label}=${value}`);
  if (label.startsWith('node.kubernetes.io/')) {
    const build = /^10\.0\.(\d{4,6})$/.exec(value);
    return build ? meaningOf(Number(build[1]), { edition: 'server', place: 'cluster' }) : null;
  }
  return readVersionText(value) ?? (/^ltsc\d{4}$/.test(value) ? named(value) : null);
}

function named(release: string): HostMeaning | null {
  const reading = readReleaseName(release, 'server');
  return reading === null || isMisfit(reading) ? null : reading;
}

/** Whether a text holds a `=` of its own: it is a label, or values of the registry, and no `NAME = VERSION`. */
export function holdsEquals(text: string): boolean {
  return (
    /^(?:--constraint|["']?(?:node|engine)\.labels\.)/.test(text) ||
    /^(?:node\.kubernetes\.io\/windows-build|kubernetes\.azure\.com\/os-sku) ?[=:]/.test(text) ||
    /^currentbuild/.test(text)
  );
}
