import type { YamlEntry, YamlValue } from '../yaml/value.js';
import { type ConfigBuild, readBuilds, readRunners } from './config-builds.js';
import { readDocument } from './config-document.js';
import { type ConfigIgnore, readIgnores } from './config-ignores.js';
import { fileOptions, readOption } from './config-options.js';
import type { ConfigProblem, ConfigProblems } from './config-problems.js';
import { fieldsOf } from './config-shape.js';
import { type ConfigText, namesOfTargets } from './config-targets.js';

/** What a config file says. */
export interface Config {
  /** As it was given, for places. */
  readonly file: string;
  /** Options by their name, with one text a value, as inputs have them; `targets` are declaration lines. */
  readonly options: ReadonlyMap<string, readonly ConfigText[]>;
  /** Label of a self-hosted runner -> the host that it is. */
  readonly runners: ReadonlyMap<string, ConfigText>;
  readonly builds: readonly ConfigBuild[];
  readonly ignore: readonly ConfigIgnore[];
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  /** In the order of the file. */
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/**
 * Reads a config file. Its shape is checked, and what can only be right or wrong within the file (rules, severities,
 * days, names of targets); hosts and choices are checked where those of inputs are. Never throws.
 * @param file for `Config.file` alone: nothing is read
 */
export async function parseConfig(text: string, file: string): Promise<ConfigResult> {
  const { root, problems } = await readDocument(text);
  const config = root === null ? null : readConfig(root, file, problems);
  const found = problems.list();
  return config && found.length === 0 ? { ok: true, config } : { ok: false, problems: found };
}

function readConfig(root: YamlValue, file: string, problems: ConfigProblems): Config {
  const offered = fileOptions();
  const keys = [...new Set([...offered.map(({ name }) => name), 'runners', 'builds', 'ignore'])];
  const fields: ReadonlyMap<string, YamlEntry> =
    (root.kind === 'nothing' ? null : fieldsOf(root, 'the file', keys, problems)) ?? new Map();
  const [runners, builds, ignore] = ['runners', 'builds', 'ignore'].map((key) => fields.get(key)?.value);
  const options = new Map<string, readonly ConfigText[]>();
  const wrong = new Set<string>();
  for (const option of offered) {
    const value = option.name === 'ignore' ? undefined : fields.get(option.name)?.value;
    if (!value) continue;
    const before = problems.count;
    options.set(option.name, readOption(option, value, problems));
    if (problems.count > before) wrong.add(option.name);
  }
  const labels = runners ? readRunners(runners, problems) : new Map<string, ConfigText>();
  const targets = wrong.has('targets') ? undefined : options.get('targets');
  const names = targets && builds ? namesOfTargets(targets, labels) : null;
  return {
    file,
    options,
    runners: labels,
    builds: builds ? readBuilds(builds, names, problems) : [],
    ignore: ignore ? readIgnores(ignore, problems) : [],
  };
}
