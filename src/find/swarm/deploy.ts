import { entryOf, type YamlValue } from '../../yaml/value.js';
import { interpolate, type Lookup } from '../compose/interpolate.js';
import type { Deploy } from '../declared.js';
import { hasUnknown } from '../unknown.js';
import type { Constraint, Refusal } from '../workload.js';
import { readConstraint, refusedConstraint } from './constraint.js';

const MOST_CONSTRAINTS = 10_000;
/** What `docker compose up` does not look at: https://docs.docker.com/reference/compose-file/deploy/ */
const OF_SWARM = ['placement', 'mode', 'endpoint_mode', 'update_config', 'rollback_config'] as const;

/** What Swarm reads of a service's `deploy:`; null where there is none. */
export function readDeploy(deploy: YamlValue | undefined, { lookup }: { readonly lookup: Lookup }): Deploy | null {
  if (deploy?.kind !== 'map') return null;
  const refused: Refusal[] = [];
  const constraints: Constraint[] = [];
  const written = entryOf(entryOf(deploy, 'placement')?.value, 'constraints');
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
    if (hasUnknown(text)) continue;
    const read = readConstraint(text);
    if (read.ok) constraints.push(read.constraint);
    else refused.push(refusedConstraint(item.line, text, read.because));
  }
  return { stack: OF_SWARM.some((key) => entryOf(deploy, key) !== undefined), constraints, refused };
}

/** Compose adds the constraints of a later file to those of an earlier one. */
export function mergeDeploys(earlier: Deploy | null, later: Deploy | null): Deploy | null {
  if (earlier === null || later === null) return later ?? earlier;
  const { constraints, refused } = later;
  const stack = earlier.stack || later.stack;
  if (constraints.length + refused.length === 0) return { ...earlier, stack };
  return {
    stack,
    constraints: [...earlier.constraints, ...constraints].slice(0, MOST_CONSTRAINTS),
    refused: [...earlier.refused, ...refused].slice(0, MOST_CONSTRAINTS),
  };
}
