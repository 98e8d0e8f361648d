import { entryOf, valueAt, type YamlValue } from '../../yaml/value.js';
import { ComposeProject } from '../compose/project.js';
import type { ReadFile } from '../compose/project-files.js';
import { startOf } from '../compose/service-start.js';
import type { Unread } from '../declared.js';
import { containerOf, stacksAmong, unplaced } from '../started.js';
import type { ReadWorkload } from '../workload.js';
import { folderOf } from '../workspace-path.js';

export function isStack(root: YamlValue): boolean {
  return entryOf(root, 'services')?.value.kind === 'map' && entryOf(root, 'apiVersion') === undefined;
}

/** What a compose file that stands for itself starts. */
export interface Stack {
  /** Of a service whose image another file names, in that one. */
  readonly workloads: readonly (ReadWorkload & { readonly file: string })[];
  readonly unread: readonly Unread[];
}

/**
 * The services of a compose file, each a workload, with what it includes and extends: of a stack Swarm places all, else each
 * runs where it is started. A service that is built is left to its build.
 */
export async function readStack(file: string, root: YamlValue, read: ReadFile): Promise<Stack> {
  const project = new ComposeProject(read);
  const folder = folderOf(file);
  const lookup = await project.environment(folder, () => undefined);
  const services = await project.load([file], { folder, lookup }, null);
  const own = valueAt(root, 'services');
  const starts = [...services].flatMap(([name, service]) => {
    const start = startOf(name, { ...service, build: service.image === null ? service.build : null }, CALL);
    return start ? [start] : [];
  });
  const stacks = stacksAmong(starts);
  const workloads = starts.map((start) => {
    const { kind, name, refused, at } = start;
    const line = at.file === file ? (entryOf(own, name)?.line ?? at.line) : at.line;
    const rules = unplaced({ ...start, at: { ...at, line } }, stacks);
    return { kind, name, namespace: null, file: at.file, line, containers: [containerOf(start)], rules, refused };
  });
  return { workloads, unread: project.unread };
}

/** A file that nothing is known to call. */
const CALL = { declaredBy: null, host: { kind: 'none' }, verb: null, conditional: false, folder: '' } as const;
