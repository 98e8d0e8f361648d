import { runCheck } from '../engine.js';
import { openWorkspace } from '../io/workspace.js';
import { type PoolOfNodes, poolsOf } from '../place/pools-of-nodes.js';
import { claimed } from '../place/target.js';
import { toJsonText } from '../report/json.js';
import { toTable } from '../report/tables.js';
import { FEBRUARY_2020_DATE, februaryLine, sideOfLine } from '../rules/patch-lines.js';
import { TOOL } from '../tool.js';
import { parseWindowsVersion } from '../windows/version.js';
import { placeOf } from './checked-folder.js';
import { type CommandContext, deliver, settingsOf, warn, wrongFormat } from './context.js';
import { faceOf } from './face.js';
import { imageRows, imagesInPool } from './images-in-pools.js';

const EXPECTED = `Expected a file of nodes, for example: kubectl get nodes -o json > nodes.json, then ${TOOL.name} nodes @nodes.json`;

/** `nodes @FILE`: the nodes of a cluster by pool and Windows build, what their updates come to, and which images run there. */
export async function nodesCommand(context: CommandContext): Promise<number> {
  const { positionals, raw } = context.arguments;
  const files = positionals.map((each) => (each.startsWith('@') ? each : `@${each}`));
  const { root, folder } = placeOf(context.terminal.cwd(), []);
  const workspace = openWorkspace(root, { git: true });
  const given = {
    ...context.arguments,
    raw: new Map([...raw, ['targets', [...(raw.get('targets') ?? []), ...files]]]),
  };
  const settings = await settingsOf({ ...context, arguments: given }, [], workspace);
  if (!settings) return 2;
  const { inventories, declared } = settings.nodes;
  if (inventories.length === 0) return context.wrongCall(`No nodes are given. ${EXPECTED}`);
  const wrong = wrongFormat(settings);
  if (wrong !== null) return context.wrongCall(wrong);
  const face = faceOf(context, EXPECTED, root);
  const outcome = await runCheck(settings, workspace, folder, face);
  face.done();
  if (!outcome.ok) return context.wrongCall(outcome.message);
  const nodes = inventories.flatMap((inventory) => inventory.nodes.map((node) => claimed(node, declared)));
  const pools = poolsOf(nodes).map((pool) => ({ ...pool, images: imagesInPool(outcome.report, pool) }));
  const width = context.terminal.stdout.columns || 120;
  const table = () => toTable(['POOL', 'NODES', 'SYSTEM', 'VERSIONS', 'TAINTS', 'NOTE'], pools.map(rowOf), width);
  const images = imageRows(pools);
  const text =
    settings.format === 'json'
      ? toJsonText(pools.map((pool) => ({ ...pool, note: noteOf(pool) })))
      : [table(), ...(images.length === 0 ? [] : [toTable(['IMAGE', 'OF', 'POOLS'], images, width)])].join('\n');
  warn([...settings.notices, ...face.notices], context);
  const failed = await deliver(text, settings, context, root);
  return failed ? context.wrongCall(failed) : 0;
}

function rowOf(pool: PoolOfNodes): readonly string[] {
  const { name, nodes, os, versions, taints } = pool;
  return [name, String(nodes.length), os ?? 'unknown', versions.join(', '), taints.join(', '), noteOf(pool)];
}

/** What the updates of a pool come to: whether they differ, and on which side of February 2020 they are. */
function noteOf({ os, build, versions }: PoolOfNodes): string {
  if (os !== 'windows') return '';
  if (build === null) return 'Windows version not known';
  const notes = versions.length > 1 ? ['updates differ'] : [];
  const line = februaryLine(build);
  if (line) {
    const sides = versions.map((version) => {
      const revision = parseWindowsVersion(version)?.revision ?? null;
      return sideOfLine({ revision, floatsUntil: null }, line.line, FEBRUARY_2020_DATE);
    });
    const known = [...new Set(sides.filter((side) => side !== null))];
    notes.push(
      known.length === 0 ? 'February 2020 updates: not known' : `${known.join(' and ')} the February 2020 updates`,
    );
  }
  if (build === 14393 && versions.length > 1) notes.push('images must match each of these revisions');
  return notes.join('; ');
}
