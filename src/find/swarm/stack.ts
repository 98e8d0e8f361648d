import type { Isolation } from '../../windows/host.js';
import { entryOf, type YamlValue } from '../../yaml/value.js';
import { interpolate, type Lookup } from '../compose/interpolate.js';
import { asWritten, unknownsIn } from '../unknown.js';
import type { AnyHost, Constraint, Container, ReadWorkload, Refusal, SwarmRules } from '../workload.js';
import { readConstraint, refusedConstraint } from './constraint.js';

const MOST_CONSTRAINTS = 10_000;

export function isStack(root: YamlValue): boolean {
  return entryOf(root, 'services')?.value.kind === 'map' && entryOf(root, 'apiVersion') === undefined;
}

/**
 * The services of a compose file, each a workload: with `deploy` one that Swarm places, else one that runs where it is
 * started. A service without an image runs what it builds, so it is left to whoever reads builds.
 */
export function readStack(root: YamlValue, lookup: Lookup): readonly ReadWorkload[] {
  const services = entryOf(root, 'services')?.value;
  if (services?.kind !== 'map') return [];
  return [...services.entries].flatMap(([name, entry]) => {
    const image = entryOf(entry.value, 'image');
    if (image?.value.kind !== 'text') return [];
    const text = interpolate(image.value.text, lookup);
    const container: Container = {
      name,
      init: false,
      reference: unknownsIn(text).length > 0 ? null : text,
      written: asWritten(image.value.text),
      line: image.line,
      hostProcess: false,
    };
    const refused: Refusal[] = [];
    const rules = rulesOf(entry.value, entry.line, lookup, refused);
    return [{ kind: 'Service', name, namespace: null, line: entry.line, containers: [container], rules, refused }];
  });
}

function rulesOf(service: YamlValue, line: number, lookup: Lookup, refused: Refusal[]): SwarmRules | AnyHost {
  const isolation = isolationOf(entryOf(service, 'isolation')?.value);
  const deploy = entryOf(service, 'deploy')?.value;
  if (deploy?.kind !== 'map') {
    const platform = entryOf(service, 'platform')?.value;
    return { by: 'command', isolation, platform: platform?.kind === 'text' ? asWritten(platform.text) : null };
  }
  const written = entryOf(entryOf(deploy, 'placement')?.value, 'constraints');
  const constraints: Constraint[] = [];
  if (written?.value.kind === 'map')
    refused.push(
      refusedConstraint(
        written.line,
        'constraints',
        'Swarm takes a list of texts such as node.platform.os == windows, no map',
      ),
    );
  const items = written?.value.kind === 'list' ? written.value.items : [];
  for (const item of items.slice(0, MOST_CONSTRAINTS)) {
    const text = item.kind === 'text' ? interpolate(item.text, lookup) : '';
    if (unknownsIn(text).length > 0) continue;
    const read = readConstraint(text);
    if (read.ok) constraints.push(read.constraint);
    else refused.push(refusedConstraint(item.line, text, read.because));
  }
  return { by: 'swarm', constraints, isolation, line };
}

function isolationOf(value: YamlValue | undefined): Isolation | null {
  const text = value?.kind === 'text' ? value.text.toLowerCase() : '';
  return text === 'process' || text === 'hyperv' ? text : null;
}
