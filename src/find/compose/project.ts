import { entryOf, type YamlValue } from '../../yaml/value.js';
import type { Effort } from '../effort.js';
import { asWritten } from '../unknown.js';
import { folderOf, workspacePath } from '../workspace-path.js';
import { readDotenv } from './dotenv.js';
import type { Lookup } from './interpolate.js';
import { ProjectFiles, type ReadFile, type SourceLine } from './project-files.js';
import { Budget } from './read-budget.js';
import { mergeServices, readList, readService, type Service, textOf } from './service.js';

const MOST_SERVICES = 10_000;
/** Items of all `include` together, those too that are not read. */
const MOST_INCLUDED = 100;
/** Files of `include` within each other. */
const LONGEST_CHAIN = 30;
/** Services that one service stands upon by `extends`. */
const MOST_EXTENDED = 100;

/** A service with what it extends, which are `depth` others; without a build where those are too many. */
interface Extended {
  readonly service: Service;
  readonly depth: number;
}

/** Where a service stands. */
interface Written {
  readonly name: string;
  readonly root: YamlValue;
  readonly file: string;
  readonly scope: Scope;
}

interface Link {
  readonly own: Service;
  readonly name: string;
  /** Of `extends`. */
  readonly place: SourceLine;
  readonly extended: Written | null;
}

interface Scope {
  /** What relative paths are relative to: the folder of the project, of an included or of an extended file. */
  readonly folder: string;
  readonly lookup: Lookup;
}

/** Loads compose files with all that they include and extend. */
export class ComposeProject extends ProjectFiles {
  /** By what variables stand for, as included files may have other ones. */
  private readonly extended = new Map<Lookup, Map<string, Extended>>();
  private readonly budget: Budget;
  private includes = 0;

  constructor(read: ReadFile, effort: Effort | null = null) {
    super(read);
    this.budget = new Budget(effort);
  }

  /** The services of files that are merged, later ones over earlier ones. `calledBy`: where the files are named. */
  async load(files: readonly string[], scope: Scope, calledBy: SourceLine | null): Promise<Map<string, Service>> {
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

  private async merge(
    files: readonly string[],
    scope: Scope,
    calledBy: SourceLine | null,
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
        const service = await this.service(name, root, file, scope);
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
      this.includes += 1;
      if (this.includes > MOST_INCLUDED) {
        if (this.includes === MOST_INCLUDED + 1)
          this.report(
            place,
            `${first} and what else is included from here on was not read: more than ${MOST_INCLUDED} files are included.`,
          );
        return services;
      }
      if (chain.includes(first) || chain.length >= LONGEST_CHAIN) {
        this.report(place, `${first} is included in a circle or too deep, and was not read from here.`);
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

  /** A service with what it extends below it; null where there is no such service. Each is put together once. */
  private async service(name: string, root: YamlValue, file: string, scope: Scope): Promise<Service | null> {
    const known = this.extended.get(scope.lookup) ?? new Map<string, Extended>();
    this.extended.set(scope.lookup, known);
    const links = new Map<string, Link>();
    let below: Extended | null = null;
    for (let at: Written | null = { name, root, file, scope }; at !== null; ) {
      const key = JSON.stringify([at.file, at.name, at.scope.folder]);
      const again = links.get(key);
      below = known.get(key) ?? (again ? this.circle(again) : null);
      if (below !== null) break;
      const link = await this.link(at);
      if (link === null) break;
      links.set(key, link);
      at = link.extended;
    }
    for (const [key, link] of [...links].reverse()) {
      below = this.extend(below, link);
      known.set(key, below);
    }
    return below?.service ?? null;
  }

  /** What a service says itself, and what it extends; null where there is no such service. */
  private async link({ name, root, file, scope }: Written): Promise<Link | null> {
    const entry = entryOf(entryOf(root, 'services')?.value, name);
    if (entry?.value.kind !== 'map') return null;
    const own = readService(entry.value, { file, ...scope, budget: this.budget });
    const extended = entryOf(entry.value, 'extends');
    const place = { file, line: extended?.line ?? entry.line };
    const alone: Link = { own, name, place, extended: null };
    if (!extended) return alone;
    const reading = { lookup: scope.lookup, budget: this.budget };
    const to = extended.value.kind === 'map' ? entryOf(extended.value, 'service')?.value : extended.value;
    const base = textOf(to, reading);
    const elsewhere = textOf(entryOf(extended.value, 'file')?.value, reading);
    if (base === null) return alone;
    const path = elsewhere === null ? file : this.path(scope.folder, elsewhere, place);
    if (path === null) return alone;
    const other = elsewhere === null ? root : await this.rootOf(path, place);
    if (other === null) return alone;
    const otherScope = elsewhere === null ? scope : { ...scope, folder: folderOf(path) };
    return { ...alone, extended: { name: base, root: other, file: path, scope: otherScope } };
  }

  private circle({ own, name, place, extended }: Link): Extended {
    this.report(
      place,
      `The service ${asWritten(name)} extends ${asWritten(extended?.name ?? '')} in a circle: what it inherits was not read.`,
    );
    return { service: own, depth: 0 };
  }

  private extend(below: Extended | null, { own, name, place, extended }: Link): Extended {
    if (below === null) return { service: own, depth: 0 };
    const depth = below.depth + 1;
    if (depth <= MOST_EXTENDED) return { service: mergeServices(below.service, own, this.budget), depth };
    if (depth === MOST_EXTENDED + 1)
      this.report(
        place,
        `The service ${asWritten(name)} extends ${asWritten(extended?.name ?? '')} over more than ${MOST_EXTENDED} steps: its build was not read, nor that of what extends it.`,
      );
    return { service: { ...own, build: null }, depth };
  }
}
