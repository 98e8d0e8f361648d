import { entryOf, type YamlValue } from '../../yaml/value.js';
import type { Unread } from '../declared.js';
import { readRepositoryYaml } from '../repository-yaml.js';
import { asWritten, unknownsIn } from '../unknown.js';
import { folderOf, isRemote, workspacePath } from '../workspace-path.js';
import { Budget } from './budget.js';
import { readDotenv } from './dotenv.js';
import type { Lookup } from './interpolate.js';
import { mergeServices, readList, readService, type Service, textOf } from './service.js';

export type ReadFile = (path: string) => Promise<string | null>;

interface Place {
  readonly file: string;
  readonly line: number;
}

const MOST_FILES = 100;
const MOST_SERVICES = 10_000;
/** Of `extends` and of `include`. */
const LONGEST_CHAIN = 30;

interface Scope {
  /** What relative paths are relative to: the folder of the project, of an included or of an extended file. */
  readonly folder: string;
  readonly lookup: Lookup;
}

/** Loads compose files with all that they include and extend. */
export class ComposeProject {
  readonly unread: Unread[] = [];
  private readonly files = new Map<string, Promise<YamlValue | null>>();
  private readonly extended = new Map<string, Service | null>();
  private readonly budget = new Budget();
  private includes = 0;

  constructor(private readonly read: ReadFile) {}

  /** The services of files that are merged, later ones over earlier ones. `calledBy`: where the files are named. */
  async load(files: readonly string[], scope: Scope, calledBy: Place | null): Promise<Map<string, Service>> {
    const services = await this.merge(files, scope, calledBy, files);
    if (this.budget.spent || services.size > MOST_SERVICES)
      this.report(
        { file: files[0] ?? '', line: 1 },
        `${files[0]} stands for far more services and arguments than people write, so its builds were not all read.`,
      );
    return services;
  }

  /** `.env` of a folder below what `outer` says. */
  async environment(folder: string, outer: Lookup, names: readonly string[] = ['.env']): Promise<Lookup> {
    const found = new Map<string, string>();
    for (const name of names) {
      const path = workspacePath(name, folder, true);
      const text = path === null ? null : await this.read(path);
      if (text === null || text.length > 1_048_576) continue;
      for (const [key, value] of readDotenv(text, (key) => outer(key) ?? found.get(key))) found.set(key, value);
    }
    return (name) => outer(name) ?? found.get(name);
  }

  report({ file, line }: Place, message: string, dockerfile: string | null = null): void {
    const isSame = (other: Unread) => other.file === file && other.line === line && other.message === message;
    if (this.unread.length < 100 && !this.unread.some(isSame)) this.unread.push({ file, line, message, dockerfile });
  }

  private async merge(
    files: readonly string[],
    scope: Scope,
    calledBy: Place | null,
    chain: readonly string[],
  ): Promise<Map<string, Service>> {
    const services = new Map<string, Service>();
    const add = (name: string, service: Service) => {
      const before = services.get(name);
      services.set(name, before ? mergeServices(before, service, this.budget) : service);
    };
    for (const file of files) {
      const root = await this.rootOf(file, calledBy);
      if (!root) continue;
      for (const [name, service] of await this.included(root, file, scope, chain)) add(name, service);
      const written = entryOf(root, 'services')?.value;
      if (written?.kind !== 'map') continue;
      for (const name of written.entries.keys()) {
        if (this.budget.spent || services.size > MOST_SERVICES) return services;
        const service = await this.service(name, root, file, scope, []);
        if (service) add(name, service);
      }
    }
    return services;
  }

  private async included(
    root: YamlValue,
    file: string,
    scope: Scope,
    chain: readonly string[],
  ): Promise<Map<string, Service>> {
    const services = new Map<string, Service>();
    const list = entryOf(root, 'include')?.value;
    if (list?.kind !== 'list') return services;
    const reading = { lookup: scope.lookup, budget: this.budget };
    for (const item of list.items) {
      const place = { file, line: item.line };
      const written = readList(item.kind === 'map' ? entryOf(item, 'path')?.value : item, reading);
      const paths = written.map((path) => this.path(scope.folder, path, place)).filter((path) => path !== null);
      const [first] = paths;
      if (first === undefined) continue;
      if (chain.includes(first) || chain.length >= LONGEST_CHAIN || ++this.includes > MOST_FILES) {
        this.report(place, `${first} is included in a circle, too deep or too often, and was not read from here.`);
        continue;
      }
      const directory = textOf(entryOf(item, 'project_directory')?.value, reading);
      const folder = directory === null ? folderOf(first) : this.path(scope.folder, directory, place);
      if (folder === null) continue;
      const names = readList(entryOf(item, 'env_file')?.value, reading);
      const lookup = await (names.length > 0
        ? this.environment(scope.folder, scope.lookup, names)
        : this.environment(folder, scope.lookup));
      const found = await this.merge(paths, { folder, lookup }, place, [...chain, first]);
      for (const [name, service] of found) services.set(name, service);
    }
    return services;
  }

  /** A service with what it extends below it; null where there is no such service. */
  private async service(
    name: string,
    root: YamlValue,
    file: string,
    scope: Scope,
    chain: readonly string[],
  ): Promise<Service | null> {
    const entry = entryOf(entryOf(root, 'services')?.value, name);
    if (entry?.value.kind !== 'map') return null;
    const own = readService(entry.value, { file, ...scope, budget: this.budget });
    const extended = entryOf(entry.value, 'extends');
    if (!extended) return own;
    const reading = { lookup: scope.lookup, budget: this.budget };
    const place = { file, line: extended.line };
    const to = extended.value.kind === 'map' ? entryOf(extended.value, 'service')?.value : extended.value;
    const base = textOf(to, reading);
    const elsewhere = textOf(entryOf(extended.value, 'file')?.value, reading);
    if (base === null) return own;
    const path = elsewhere === null ? file : this.path(scope.folder, elsewhere, place);
    if (path === null) return own;
    const key = JSON.stringify([path, base, scope.folder]);
    const link = `${path}\n${base}`;
    if (chain.includes(link) || chain.length >= LONGEST_CHAIN) {
      this.report(
        place,
        `The service ${asWritten(name)} extends ${asWritten(base)} in a circle, or over too many steps: what it inherits was not read.`,
      );
      return own;
    }
    if (!this.extended.has(key)) {
      const other = elsewhere === null ? root : await this.rootOf(path, place);
      const otherScope = elsewhere === null ? scope : { ...scope, folder: folderOf(path) };
      this.extended.set(key, other ? await this.service(base, other, path, otherScope, [...chain, link]) : null);
    }
    const inherited = this.extended.get(key);
    return inherited ? mergeServices(inherited, own, this.budget) : own;
  }

  private path(folder: string, written: string, place: Place): string | null {
    // Compose can load from git and registries; that is not of this repository.
    if (isRemote(written) && unknownsIn(written).length === 0) return null;
    const path = unknownsIn(written).length > 0 ? null : workspacePath(written, folder, true);
    if (path === null)
      this.report(
        place,
        unknownsIn(written).length > 0
          ? `The file ${asWritten(written)} was not read, because its name is not known before the run.`
          : `The file ${written} was not read, because it lies outside the repository.`,
      );
    return path;
  }

  private rootOf(file: string, calledBy: Place | null): Promise<YamlValue | null> {
    let root = this.files.get(file);
    if (!root) {
      root = this.readRoot(file, calledBy ?? { file, line: 1 });
      this.files.set(file, root);
    }
    return root;
  }

  private async readRoot(file: string, calledBy: Place): Promise<YamlValue | null> {
    if (this.files.size >= MOST_FILES) {
      this.report(calledBy, `The compose file ${file} was not read: more than ${MOST_FILES} files belong together.`);
      return null;
    }
    const text = await this.read(file);
    if (text === null) {
      this.report(calledBy, `The compose file ${file} could not be read: it does not exist here, or is too large.`);
      return null;
    }
    const read = await readRepositoryYaml(text);
    if (read.ok) return read.root;
    this.report({ file, line: read.line }, `This compose file was not read: ${read.reason}.`);
    return null;
  }
}
