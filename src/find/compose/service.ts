import { entryOf, type YamlEntry, type YamlValue } from '../../yaml/value.js';
import type { Deploy } from '../declared.js';
import { goText } from '../repository-yaml.js';
import { mergeDeploys, readDeploy } from '../swarm/deploy.js';
import { asWritten } from '../unknown.js';
import { interpolate, type Lookup } from './interpolate.js';
import type { Budget } from './read-budget.js';

/** The `build:` of a service. Texts may hold marks. */
interface ServiceBuild {
  readonly file: string;
  /** Of the key `build`. */
  readonly line: number;
  readonly context: ServiceContext | null;
  readonly dockerfile: string | null;
  readonly inline: boolean;
  /** null: given without a value, which the environment does not have either. */
  readonly args: ReadonlyMap<string, string | null>;
  readonly target: string | null;
  readonly platforms: readonly string[];
  readonly isolation: string | null;
  readonly contexts: ReadonlyMap<string, string>;
  readonly tags: readonly string[];
  /** `!override`: nothing of an earlier `build:`, or of its arguments, is kept. */
  readonly replaces: 'build' | 'args' | null;
}

interface ServiceContext {
  readonly written: string;
  /** What it is relative to, relative to the workspace. */
  readonly folder: string;
}

/** The `image:` of a service, and where it is written. */
interface ServiceImage {
  /** With its variables filled in; may hold marks. */
  readonly text: string;
  readonly written: string;
  readonly file: string;
  readonly line: number;
}

/** What a service says of its image, from one file or from several. */
export interface Service {
  /** `reset`: taken away again with `!reset`. */
  readonly build: ServiceBuild | 'reset' | null;
  readonly image: ServiceImage | null;
  readonly platform: string | null;
  readonly isolation: string | null;
  /** Empty: always there. */
  readonly profiles: readonly string[];
  /** Services that are started with it. */
  readonly needs: readonly string[];
  readonly deploy: Deploy | null;
}

/** Where a service is written. */
export interface ServicePlace {
  readonly file: string;
  /** What its relative paths are relative to. */
  readonly folder: string;
  readonly lookup: Lookup;
  readonly budget: Budget;
}

/** What is inherited is copied several times until it is a build. */
const COPY = 10;

export function readService(value: YamlValue, place: ServicePlace): Service {
  const text = (key: string) => textOf(entryOf(value, key)?.value, place);
  return {
    build: readBuild(entryOf(value, 'build'), place),
    image: readImage(entryOf(value, 'image'), place),
    platform: text('platform'),
    isolation: text('isolation'),
    profiles: readList(entryOf(value, 'profiles')?.value, place),
    needs: readNeeds(entryOf(value, 'depends_on')?.value, place),
    deploy: readDeploy(entryOf(value, 'deploy')?.value, place),
  };
}

function readImage(entry: YamlEntry | undefined, place: ServicePlace): ServiceImage | null {
  const text = textOf(entry?.value, place);
  if (entry === undefined || text === null) return null;
  return { text, written: asWritten(goText(entry.value) ?? ''), file: place.file, line: entry.line };
}

/** A list of names, or a map of them. */
function readNeeds(value: YamlValue | undefined, place: ServicePlace): readonly string[] {
  if (value?.kind === 'map') return place.budget.spend(value.entries.size) ? [...value.entries.keys()] : [];
  return value?.kind === 'list' ? readList(value, place) : [];
}

/** `later` beats `earlier`, key by key; arguments and contexts by name. */
export function mergeServices(earlier: Service, later: Service, budget: Budget): Service {
  return {
    build: mergeBuilds(earlier.build, later.build, budget),
    image: later.image ?? earlier.image,
    platform: later.platform ?? earlier.platform,
    isolation: later.isolation ?? earlier.isolation,
    profiles: [...new Set([...earlier.profiles, ...later.profiles])],
    needs: earlier.needs.length === 0 ? later.needs : [...new Set([...earlier.needs, ...later.needs])],
    deploy: mergeDeploys(earlier.deploy, later.deploy),
  };
}

function mergeBuilds(earlier: Service['build'], later: Service['build'], budget: Budget): Service['build'] {
  if (later === null) return earlier;
  if (later === 'reset' || earlier === null || earlier === 'reset' || later.replaces === 'build') return later;
  if (!budget.spend(COPY * (sizeOf(earlier) + sizeOf(later)))) return null;
  return {
    file: later.file,
    line: later.line,
    context: later.context ?? earlier.context,
    dockerfile: later.dockerfile ?? earlier.dockerfile,
    inline: later.inline || (earlier.inline && later.dockerfile === null),
    args: later.replaces === 'args' ? later.args : new Map([...earlier.args, ...later.args]),
    target: later.target ?? earlier.target,
    platforms: [...new Set([...earlier.platforms, ...later.platforms])],
    isolation: later.isolation ?? earlier.isolation,
    contexts: new Map([...earlier.contexts, ...later.contexts]),
    tags: [...new Set([...earlier.tags, ...later.tags])],
    replaces: earlier.replaces,
  };
}

function sizeOf({ args, contexts, platforms, tags }: ServiceBuild): number {
  return args.size + contexts.size + platforms.length + tags.length;
}

function readBuild(entry: YamlEntry | undefined, place: ServicePlace): Service['build'] {
  if (!entry) return null;
  const { value, line } = entry;
  if (value.tag === '!reset') return 'reset';
  if (value.kind === 'list' || value.kind === 'nothing') return null;
  const { file, folder } = place;
  const at = (key: string) => entryOf(value, key)?.value;
  const text = (key: string) => textOf(at(key), place);
  const context = value.kind === 'map' ? text('context') : textOf(value, place);
  return {
    file,
    line,
    context: context === null ? null : { written: context, folder },
    dockerfile: text('dockerfile'),
    inline: text('dockerfile_inline') !== null,
    args: readPairs(at('args'), place),
    target: text('target'),
    platforms: readList(at('platforms'), place),
    isolation: text('isolation'),
    contexts: new Map(
      [...readPairs(at('additional_contexts'), place)].flatMap(([name, to]) => (to === null ? [] : [[name, to]])),
    ),
    tags: readList(at('tags'), place),
    replaces: value.tag === '!override' ? 'build' : at('args')?.tag === '!override' ? 'args' : null,
  };
}

type Reading = Pick<ServicePlace, 'lookup' | 'budget'>;

export function textOf(value: YamlValue | undefined, { lookup, budget }: Reading): string | null {
  const written = goText(value);
  if (written === null || value?.tag === '!reset' || !budget.spend(written.length)) return null;
  const text = interpolate(written, lookup);
  budget.spend(text.length);
  return text;
}

/** A list of texts, or one text. */
export function readList(value: YamlValue | undefined, reading: Reading): string[] {
  const items = value?.kind === 'list' ? value.items : value ? [value] : [];
  if (!reading.budget.spend(items.length)) return [];
  return items.map((item) => textOf(item, reading)).filter((text) => text !== null);
}

/** Names with values, as a map or as a list of `NAME=value`. What has no value gets that of the environment. */
function readPairs(value: YamlValue | undefined, reading: Reading): Map<string, string | null> {
  const pairs = new Map<string, string | null>();
  if (value?.tag === '!reset') return pairs;
  const { lookup, budget } = reading;
  if (value?.kind === 'map' && budget.spend(value.entries.size)) {
    for (const [name, entry] of value.entries) pairs.set(name, textOf(entry.value, reading) ?? lookup(name) ?? null);
  } else if (value?.kind === 'list') {
    for (const pair of readList(value, reading)) {
      const equals = pair.indexOf('=');
      const name = equals < 0 ? pair : pair.slice(0, equals);
      pairs.set(name, equals < 0 ? (lookup(name) ?? null) : pair.slice(equals + 1));
    }
  }
  return pairs;
}
