import type { Dockerfile } from '../read/dockerfile.js';
import { stageArgs } from '../read/stage-args.js';

/**
 * What is written anew, by its index: the base word of a stage, the default of an ARG before the first FROM, or that of
 * an ARG in a stage.
 */
export interface Site {
  readonly kind: 'from' | 'arg' | 'stage-arg';
  readonly index: number;
}

/** A range of the word or the default that stands at a site, and what takes its place. */
export interface Part {
  readonly site: Site;
  readonly from: number;
  readonly to: number;
  readonly replacement: string;
}

/** A default of a variable: `ARG V=1809`, or `${V:-1809}` in any of these. */
interface Default {
  readonly name: string;
  /** Without quotes. */
  readonly text: string;
  /** Where it begins in what stands at the site. */
  readonly start: number;
}

/** Nested expressions that are looked through for the one around a place. */
const MOST_NESTED = 16;

/** The default that a part lies in, the innermost one; null where it lies in none. */
export function defaultAround(dockerfile: Dockerfile, { site, from, to }: Part): Default | null {
  const text = textAt(dockerfile, site);
  const heads = [...text.slice(0, from).matchAll(/\$\{(\w+):?-/g)].slice(-MOST_NESTED).reverse();
  for (const head of heads) {
    const start = head.index + head[0].length;
    const end = closing(text, start);
    if (end >= to) return { name: head[1] ?? '', text: text.slice(start, end), start };
  }
  if (site.kind === 'from') return null;
  const quoted = isQuoted(text) ? 1 : 0;
  const name = argAt(dockerfile, site)?.name ?? '';
  return { name, text: text.slice(quoted, text.length - quoted), start: quoted };
}

/** The same change in every other default of that variable that says the same now. */
export function sameDefaults(dockerfile: Dockerfile, { name, text, start }: Default, part: Part): readonly Part[] {
  const found: Part[] = [];
  const add = (site: Site, at: number): void => {
    const isFirst = site.kind === part.site.kind && site.index === part.site.index && at === start;
    if (!isFirst) found.push({ ...part, site, from: at + part.from, to: at + part.to });
  };
  for (const site of sitesOf(dockerfile)) {
    const whole = textAt(dockerfile, site);
    const quoted = isQuoted(whole) ? 1 : 0;
    if (argAt(dockerfile, site)?.name === name && whole.slice(quoted, whole.length - quoted) === text)
      add(site, quoted);
    for (const head of [`\${${name}:-`, `\${${name}-`]) {
      const inline = `${head}${text}}`;
      for (let at = whole.indexOf(inline); at >= 0; at = whole.indexOf(inline, at + inline.length))
        add(site, at + head.length);
    }
  }
  return found;
}

/** The word or default at a site, as it is written. */
export function textAt(dockerfile: Dockerfile, site: Site): string {
  return (site.kind === 'from' ? dockerfile.stages[site.index]?.written : argAt(dockerfile, site)?.value) ?? '';
}

/** The Dockerfile with these parts written anew, as far as its bases depend on them. */
export function withParts(dockerfile: Dockerfile, parts: readonly Part[]): Dockerfile {
  const changed = (site: Site): string => {
    let text = textAt(dockerfile, site);
    const here = parts.filter((part) => part.site.kind === site.kind && part.site.index === site.index);
    for (const { from, to, replacement } of [...here].sort((a, b) => b.from - a.from))
      text = text.slice(0, from) + replacement + text.slice(to);
    return text;
  };
  const { globalArgs, stages } = dockerfile;
  return {
    ...dockerfile,
    globalArgs: globalArgs.map((arg, index) =>
      arg.value === null ? arg : { ...arg, value: changed({ kind: 'arg', index }) },
    ),
    stages: stages.map((stage, index) => ({ ...stage, written: changed({ kind: 'from', index }) })),
  };
}

function argAt(dockerfile: Dockerfile, { kind, index }: Site): { name: string; value: string | null } | undefined {
  if (kind === 'from') return undefined;
  return kind === 'arg' ? dockerfile.globalArgs[index] : stageArgs(dockerfile)[index];
}

/** 1-based line of an ARG; null for a FROM. */
export function lineOf(dockerfile: Dockerfile, { kind, index }: Site): number | null {
  if (kind === 'from') return null;
  return (kind === 'arg' ? dockerfile.globalArgs[index]?.line : stageArgs(dockerfile)[index]?.instruction.line) ?? null;
}

function sitesOf(dockerfile: Dockerfile): readonly Site[] {
  const sites = (kind: Site['kind'], all: readonly unknown[]): Site[] => all.map((_, index) => ({ kind, index }));
  return [
    ...sites('arg', dockerfile.globalArgs),
    ...sites('from', dockerfile.stages),
    ...sites('stage-arg', stageArgs(dockerfile)),
  ];
}

/** Where the expression ends whose inside begins at `start`; -1 where it does not. */
function closing(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    if (text.startsWith('${', at)) depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}

function isQuoted(text: string): boolean {
  const first = text.charAt(0);
  return text.length > 1 && (first === '"' || first === "'") && text.endsWith(first);
}
