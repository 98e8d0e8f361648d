import type { Inventory } from '../place/inventory.js';
import type { Target } from '../place/target.js';
import type { FilePath } from './paths.js';

/** What is known of nodes, by files and by declared targets. */
export interface NodeSettings {
  /** `@nodes.json`, to be read. */
  readonly files: readonly FilePath[];
  /** What they hold, once they were read. */
  readonly inventories: readonly Inventory[];
  /** Those of the files that lie in the repository, relative to it. */
  readonly inRepository?: readonly string[];
  /** Targets that are declared one by one, with what they tell of the nodes that they stand for. */
  readonly declared: readonly Target[];
  /** These and, where the call names other targets, those of the config file: they tell the version of nodes that tell none. */
  readonly claims: readonly Target[];
}
