import type { Report, ReportedBuild, ReportedImage, ReportedStage, Result } from '../judge/report.js';
import { partsOf } from '../judge/tag-change.js';
import { inWords } from '../words/list.js';

/** A FROM that should name another image, for the builds of one Dockerfile in which it names the same one. */
export interface Wish {
  readonly file: string;
  /** 1-based line of the FROM. */
  readonly line: number;
  /** What the FROM names now, expanded. */
  readonly reference: string;
  /** What it could name instead, best first: the first that turns out to run everywhere is the one. */
  readonly options: readonly string[];
  readonly builds: readonly ReportedBuild[];
  readonly reason: string;
  /** To be put behind the name of another base: for which hosts it is, where this one runs on others; else empty. */
  readonly only: string;
  /** What to say where no option runs everywhere. */
  readonly otherwise: string;
}

/** A FROM that is left as it is although something is wrong with it. */
export interface Refusal {
  readonly file: string;
  readonly line: number;
  readonly reference: string;
  /** Why, and where to change what; one or more sentences. */
  readonly message: string;
}

/** One base in one Dockerfile, in all builds that stand on it. */
interface Group {
  readonly file: string;
  readonly line: number;
  readonly reference: string;
  readonly builds: ReportedBuild[];
  readonly results: Result[];
  /** It is at fault only where it is built. */
  building: boolean;
  /** Hosts that it runs on as it is. */
  readonly running: Set<string>;
}

/** What a report asks to be changed: one wish or one refusal for each FROM that does not run where it should. */
export function wishesOf(report: Report): { readonly wishes: readonly Wish[]; readonly refusals: readonly Refusal[] } {
  const wishes: Wish[] = [];
  const refusals: Refusal[] = [];
  for (const group of groupsOf(report)) {
    const { file, line, reference, builds, results } = group;
    const only = onlyFor(group);
    const options = optionsFor(group);
    if (typeof options === 'string') refusals.push({ file, line, reference, message: options });
    else {
      const reason = reasonOf(results);
      wishes.push({ file, line, reference, options, builds, reason, only, otherwise: matrix(results) });
    }
  }
  return { wishes, refusals };
}

/**
 * Whether a result asks for another base: it is known not to run, and nobody decided that this does not matter (ignored,
 * in the baseline, covered by a variant, or only assumed to be a Windows image: never louder than a notice).
 */
export function asksForFix({ verdict, rule, severity, ignored }: Result): boolean {
  if (ignored !== undefined || (severity !== 'error' && severity !== 'warning')) return false;
  return verdict === 'hyperv-only' || verdict === 'cannot-run' || rule === 'base-tag-not-published';
}

function groupsOf(report: Report): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const build of report.builds)
    for (const image of build.images) {
      const results = image.results.filter(asksForFix);
      if (results.length === 0) continue;
      add(groups, build, image, image.line, results);
      for (const { line, runs } of otherStages(build, image))
        add(groups, build, image, line, onBuildHost(build, image, runs));
    }
  return groups.values();
}

function add(
  groups: Map<string, Group>,
  build: ReportedBuild,
  { reference, role, results: all }: ReportedImage,
  line: number,
  results: readonly Result[],
): void {
  if (results.length === 0) return;
  const key = `${line} ${reference} ${build.dockerfile}`;
  let group = groups.get(key);
  if (!group) {
    group = { file: build.dockerfile, line, reference, builds: [], results: [], running: new Set(), building: true };
    groups.set(key, group);
  }
  if (group.builds.at(-1) !== build) group.builds.push(build);
  group.results.push(...results);
  group.building &&= role === 'build';
  for (const { verdict, target } of all) if (verdict === 'runs' || verdict === 'at-risk') group.running.add(target);
}

/** A report names a base once for each host: further stages that a Windows host builds from it are meant, too. */
function otherStages(
  { stages, stage: target, buildHost }: ReportedBuild,
  image: ReportedImage,
): readonly ReportedStage[] {
  const named = stages.find(({ line }) => line === image.line);
  if (!named || buildHost === null || buildHost.edition === null) return [];
  const last = stages.findLastIndex(({ alias }) => target === null || alias === target.toLowerCase());
  return stages.filter(
    (stage) => stage !== named && stage.index <= last && stage.from === named.from && stage.platform === named.platform,
  );
}

/** What the build host makes of the base in a stage that it starts, or only pulls. */
function onBuildHost({ buildHost }: ReportedBuild, { role, results }: ReportedImage, runs: boolean): readonly Result[] {
  return results.filter(
    (result) =>
      asksForFix(result) &&
      (role === 'build' || result.target === buildHost?.name) &&
      (runs || result.rule === 'no-manifest-for-host' || result.rule === 'image-newer-than-host'),
  );
}

/** How many tags are tried for one FROM: each release that is alive, at most. */
const MOST_OPTIONS = 4;

/** The tags that are advised, those that most results share first; or why there is none to try. */
function optionsFor(group: Group): readonly string[] | string {
  const { reference, results } = group;
  // What works stays: one more build is to be made, or this one left out.
  const variant = results.find((result) => result.variant === 'to-add' || result.variant === 'of-no-use');
  if (variant) return asSentence(variant.ways[0]?.text ?? '');
  // Nobody builds with what stands here: the note says who does.
  const other = results.flatMap(({ notes }) => notes).find(({ builder }) => builder !== undefined);
  if (other) return other.message;
  const advised = new Map<string, number>();
  for (const { advice } of results)
    for (const text of advice?.baseImages ?? []) advised.set(text, (advised.get(text) ?? 0) + 1);
  const without = results.filter((result) => (result.advice?.baseImages.length ?? 0) === 0);
  if (without.length === results.length) return withoutTag(group);
  if (without.length > 0) return advised.size > 1 ? matrix(results) : whatToDo(results);
  const texts = [...advised].sort(([, a], [, b]) => b - a).map(([text]) => text);
  const [best = ''] = texts;
  const from = partsOf(reference);
  if (from.digest !== null)
    return `It is pinned by its digest (${from.digest.slice(0, 19)}...), which another tag would leave in place. Write ${listed(texts, 'or')} with the digest of that image, or without one${onlyFor(group)}.`;
  // Only the Windows part of a tag is changed here, never what comes before it.
  const same = texts.filter((text) => partsOf(text).name === from.name && partsOf(text).tag !== null);
  if (same.length === 0) return `Write ${best} instead: that is another image than ${from.name}, and yours to decide.`;
  return same.slice(0, MOST_OPTIONS);
}

/** Nobody has tried what the other base does to hosts that this one runs on: a change elsewhere cannot be checked here. */
function onlyFor({ results, running }: Group): string {
  if (running.size === 0) return '';
  const failing = listed(results.map(({ target }) => target));
  return ` for ${failing} (on ${listed([...running])} it runs as it is: if the other base does not, build one image for each)`;
}

/** No tag is known that would do; where a machine builds it that cannot, the machine is to change. */
function withoutTag({ reference, results, building, builds }: Group): string {
  const ways = whatToDo(results);
  const { file, line } = builds[0]?.declaredBy ?? {};
  if (building && ways !== '')
    return file === undefined ? ways : `${ways} The build is declared in ${file}, line ${line}.`;
  const hosts = listed(results.map(({ target }) => target));
  return `No other tag of ${partsOf(reference).name} is known that runs on ${hosts}. ${ways}`.trim();
}

/** The first way out of each, as the report has it. */
function whatToDo(results: readonly Result[]): string {
  return [...new Set(results.flatMap(({ ways }) => ways.slice(0, 1).map(({ text }) => text)))]
    .map(asSentence)
    .join(' ');
}

function asSentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

function matrix(results: readonly Result[]): string {
  const byTag = new Map<string, string[]>();
  for (const { target, advice } of results) {
    const tag = advice?.baseImages[0] ?? '';
    const targets = byTag.get(tag);
    if (targets) targets.push(target);
    else byTag.set(tag, [target]);
  }
  const parts = [...byTag].map(([tag, targets]) => `${tag === '' ? 'none is known' : tag} for ${listed(targets)}`);
  return `No one tag runs on all of them: ${parts.join('; ')}. That is a build matrix: build one image for each, with the tag as a build argument.`;
}

function reasonOf(results: readonly Result[]): string {
  const byRule = new Map<string, string[]>();
  for (const { rule, target } of results) {
    const targets = byRule.get(rule);
    if (targets) targets.push(target);
    else byRule.set(rule, [target]);
  }
  return [...byRule].map(([rule, targets]) => `${rule} on ${listed(targets)}`).join('; ');
}

/** `a, b and c`, each once; of many the first few and how many more. */
export function listed(names: readonly string[], and: 'and' | 'or' = 'and'): string {
  const distinct = [...new Set(names)];
  return inWords(distinct, { most: distinct.length > 6 ? 5 : 6, and });
}
