import { entriesOf, entryOf, valueAt, type YamlValue } from '../../yaml/value.js';
import type { Lookup } from '../compose/interpolate.js';
import { Budget } from '../compose/read-budget.js';
import { readService } from '../compose/service.js';
import { startOf } from '../compose/service-start.js';
import { containerOf, unplaced } from '../started.js';
import type { ReadWorkload } from '../workload.js';

export function isStack(root: YamlValue): boolean {
  return entryOf(root, 'services')?.value.kind === 'map' && entryOf(root, 'apiVersion') === undefined;
}

/**
 * The services of a compose file that stands for itself, each a workload: with `deploy` one that Swarm places, else one
 * that runs where it is started. A service that is built is left to its build.
 */
export function readStack(root: YamlValue, lookup: Lookup): readonly ReadWorkload[] {
  const budget = new Budget();
  return entriesOf(valueAt(root, 'services')).flatMap(({ key, value, line }) => {
    if (value.kind !== 'map') return [];
    const service = readService(value, { file: '', folder: '', lookup, budget });
    const start = startOf(key, { ...service, build: service.image === null ? service.build : null }, CALL);
    if (start === null) return [];
    const { kind, name, refused } = start;
    const rules = unplaced({ ...start, at: { ...start.at, line } });
    return [{ kind, name, namespace: null, line, containers: [containerOf(start)], rules, refused }];
  });
}

/** A file that nothing is known to call. */
const CALL = { declaredBy: null, host: { kind: 'none' }, verb: null, conditional: false, folder: '' } as const;
