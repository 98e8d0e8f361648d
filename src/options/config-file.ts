import type { GivenFile } from '../find/plan.js';
import { CONFIG_FILE } from '../words/config-file.js';
import type { Config } from './config.js';
import { configWhere } from './said.js';

/** Where the file is looked for when nobody says where it is; that it is missing there is not an error. */
export const DEFAULT_CONFIGS = [CONFIG_FILE, '.github/windows-containers.yaml'] as const;

export type ConfigFileResult =
  | { readonly ok: true; readonly config: Config | null }
  /** One line for each problem, `FILE:LINE:COLUMN: what was expected`. */
  | { readonly ok: false; readonly message: string };

/** More than any repository needs, and little enough to be read at once. */
const CONFIG_LIMIT = 256 * 1024;

/**
 * Reads the config file; the YAML parser is loaded only where there is one.
 * @param given the path as it was given; null for the default, which may be missing
 */
export async function readConfigFile(
  given: string | null,
  read: (path: string, limit: number) => Promise<GivenFile>,
): Promise<ConfigFileResult> {
  const found: Exclude<GivenFile, { kind: 'missing' }>[] = [];
  for (const path of given === null ? DEFAULT_CONFIGS : [given]) {
    const content = await read(path, CONFIG_LIMIT);
    if (content.kind !== 'missing') found.push(content);
    else if (given !== null) return { ok: false, message: missing(path) };
  }
  const [content, second] = found;
  if (content === undefined) return { ok: true, config: null };
  const { file } = content;
  if (second) return { ok: false, message: `config: there is ${file} and ${second.file}. Expected one of them` };
  if (content.kind === 'unreadable') return { ok: false, message: `config: ${file} cannot be read: ${content.reason}` };
  const { parseConfig } = await import('./config.js');
  const result = await parseConfig(content.text, file);
  if (result.ok) return result;
  const lines = result.problems.map((problem) => `${configWhere(file, problem)}: ${problem.message}`);
  return { ok: false, message: lines.join('\n') };
}

function missing(path: string): string {
  return `config: ${path} does not exist. Expected a config file; ${DEFAULT_CONFIGS[0]} is read without being named`;
}
