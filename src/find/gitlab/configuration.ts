import { entriesOf, itemsOf, valueAt, type YamlValue } from '../../yaml/value.js';
import { readRepositoryYaml } from '../repository-yaml.js';
import { workspacePath } from '../workspace-path.js';

/** A key with what stands behind it and where it is written. */
export interface Field {
  readonly file: string;
  readonly value: YamlValue;
}

/** A job, or `default`, with what it extends: keys of later ones beat those of earlier ones, variables name by name. */
export type Job = ReadonlyMap<string, Field>;

const MOST_FILES = 100;
const MOST_ALIASED = 10_000;
const MOST_MERGED = 100_000;
/** GitLab's own limit on `extends`. */
const DEEPEST = 11;

/** https://docs.gitlab.com/ci/yaml/: keywords that are not jobs. */
const NO_JOBS: ReadonlySet<string> = new Set(
  'default include stages variables workflow spec image services cache before_script after_script pages:deploy'.split(
    ' ',
  ),
);

/** A configuration with the files of the repository that it includes: what is written later counts. */
export class Configuration {
  readonly problems: { readonly file: string; readonly line: number; readonly message: string }[] = [];
  readonly included = new Set<string>();
  private readonly top = new Map<string, Field>();
  private readonly merged = new Map<string, Job>();
  private entries = 0;

  constructor(
    private readonly read: (path: string) => Promise<string | null>,
    private readonly files: readonly string[],
  ) {}

  async load(file: string, text: string): Promise<void> {
    const read = await readRepositoryYaml(withoutHeader(text), MOST_ALIASED);
    if (!read.ok) return this.problem(file, read.line, `this pipeline was not read: ${read.reason}.`);
    for (const item of listOf(valueAt(read.root, 'include'))) await this.include(file, item);
    for (const { key, value } of entriesOf(read.root)) this.put(key, { file, value });
  }

  /** Only files of this repository; of a project, a component and an address elsewhere nothing is known here. */
  private async include(file: string, item: YamlValue): Promise<void> {
    const local = 'text' in item ? item : valueAt(item, 'local');
    if (local === undefined || !('text' in local) || /^https?:/i.test(local.text)) return;
    const path = workspacePath(local.text.replace(/^\/+/, ''), '', true);
    const paths = path === null || path.includes('$') ? null : includedFiles(path, this.files);
    if (paths === null)
      return this.problem(
        file,
        item.line,
        `which files ${local.text.slice(0, 200)} includes is not read, so what they build is not known.`,
      );
    for (const each of paths) await this.includeFile(file, item, each);
  }

  private async includeFile(file: string, item: YamlValue, path: string): Promise<void> {
    if (this.included.has(path) || this.included.size >= MOST_FILES) return;
    this.included.add(path);
    const text = await this.read(path);
    if (text === null)
      return this.problem(
        file,
        item.line,
        `the included file ${path} could not be read, so what it builds is not known.`,
      );
    await this.load(path, text);
  }

  /** What is there already is merged, map within map (https://docs.gitlab.com/ci/yaml/includes/). */
  private put(key: string, field: Field): void {
    const before = this.top.get(key)?.value;
    this.top.set(key, before === undefined ? field : { file: field.file, value: merged(before, field.value) });
  }

  at(key: string): Field | undefined {
    return this.top.get(key);
  }

  /** Names of the jobs that run: none that starts with a dot. */
  get jobs(): readonly string[] {
    return [...this.top].flatMap(([name, { value }]) =>
      value.kind === 'map' && !name.startsWith('.') && !NO_JOBS.has(name) ? [name] : [],
    );
  }

  /** A job with what it extends; empty for what is not there, or extends too much. */
  job(name: string, depth = 0): Job {
    const known = this.merged.get(name);
    if (known !== undefined) return known;
    if (depth > DEEPEST) return new Map();
    // Until it is done: what extends itself gets nothing.
    this.merged.set(name, new Map());
    const own = this.top.get(name);
    if (own === undefined) return new Map();
    const job = new Map<string, Field>();
    for (const base of listOf(valueAt(own.value, 'extends')))
      if ('text' in base) for (const [key, field] of this.job(base.text, depth + 1)) this.set(job, key, field, depth);
    for (const { key, value } of entriesOf(own.value)) this.set(job, key, { file: own.file, value }, depth);
    this.merged.set(name, job);
    return job;
  }

  private set(job: Map<string, Field>, key: string, field: Field, depth: number): void {
    if (++this.entries > MOST_MERGED) return;
    const before = job.get(key);
    const own = key === 'variables' && before !== undefined ? this.resolved(field.value, depth) : undefined;
    const value = own === undefined ? field.value : merged(this.resolved(before?.value, depth) ?? own, own);
    if (own?.kind === 'map' && value.kind === 'map') this.entries += value.entries.size;
    job.set(key, { file: field.file, value });
  }

  /** A value; `!reference [job, key, ...]` stands for what is written there (https://docs.gitlab.com/ci/yaml/yaml_optimization/). */
  resolved(value: YamlValue | undefined, depth = 0): YamlValue | undefined {
    if (value?.tag !== '!reference') return value;
    const [name = '', key, ...more] = itemsOf(value).map((part) => ('text' in part ? part.text : ''));
    if (depth > DEEPEST) return undefined;
    const found = key === undefined ? this.top.get(name) : this.job(name, depth + 1).get(key);
    return this.resolved(valueAt(found?.value, ...more), depth + 1);
  }

  /** The texts of a list, of a script or of tags: lists within it and references are taken in. */
  listed(value: YamlValue | undefined, depth = 0): readonly YamlValue[] {
    const own = this.resolved(value, depth);
    if (own === undefined || depth > DEEPEST) return [];
    return 'text' in own ? [own] : itemsOf(own).flatMap((item) => this.listed(item, depth + 1));
  }

  problem(file: string, line: number, message: string): void {
    if (this.problems.length < 200) this.problems.push({ file, line, message });
  }
}

/** The second over the first, map within map. */
function merged(first: YamlValue, second: YamlValue): YamlValue {
  if (first.kind !== 'map' || second.kind !== 'map') return second;
  const entries = new Map(first.entries);
  for (const [key, entry] of second.entries) {
    const before = entries.get(key);
    entries.set(key, before === undefined ? entry : { ...entry, value: merged(before.value, entry.value) });
  }
  return { ...second, entries };
}

/**
 * `configs/*.yml` stands for the files of a folder, `configs/**.yml` for those below it too
 * (https://docs.gitlab.com/ci/yaml/includes); null for what is more than one wildcard.
 */
function includedFiles(path: string, files: readonly string[]): readonly string[] | null {
  if (!path.includes('*')) return [path];
  const [, start, wildcard, end] = /^([^*?[{]*)(\*\*\/\*|\*\*|\*)([^*?[{]*)$/.exec(path) ?? [];
  if (start === undefined || end === undefined) return null;
  return files.filter(
    (file) =>
      file.length >= start.length + end.length &&
      file.startsWith(start) &&
      file.endsWith(end) &&
      (wildcard !== '*' || !file.slice(start.length, file.length - end.length).includes('/')),
  );
}

/** `spec:` is a document of its own before the configuration: blanked out, so that lines stay lines. */
function withoutHeader(text: string): string {
  const header = /^(?:---[^\n]*\n)?spec:/.test(text) ? text.indexOf('\n---') : -1;
  return header < 0 ? text : text.slice(0, header + 4).replace(/[^\n]/g, ' ') + text.slice(header + 4);
}

function listOf(value: YamlValue | undefined): readonly YamlValue[] {
  return value === undefined || value.kind === 'nothing' ? [] : value.kind === 'list' ? value.items : [value];
}
