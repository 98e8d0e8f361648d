import type { Dockerfile } from '../read/dockerfile.js';
import { evaluate } from '../read/evaluate.js';
import { inWords } from '../words/list.js';
import { argumentsFor } from './argument-values.js';
import { lineOf } from './defaults.js';
import { type Found, Locator } from './locate.js';
import type { ReadBuild } from './read-build.js';
import { requestOf } from './request.js';

/** How a base is made another one: by the FROM, by the default of an ARG, or by a build argument. */
export interface Rewriting {
  readonly by: 'from' | 'default' | 'argument';
  /** The ARG; null for a FROM. */
  readonly name: string | null;
  /** What it is to be, without quotes. */
  readonly value: string;
  /** Where that is written: a line of the Dockerfile (`in line 3`), or of what calls the build (`in Makefile:2`); null where nothing tells. */
  readonly at: string | null;
  /** The bases that are others then, in a build of the Dockerfile: stage -> base. */
  basesIn(build: ReadBuild): ReadonlyMap<number, string>;
}

type Bases = ReadonlyMap<number, string>;

const NONE: Bases = new Map();

/** Finds how bases of one Dockerfile are made others, and what else that changes. What many FROMs share is worked out once. */
export class Rewriter {
  private readonly locator: Locator;
  private readonly known = new Map<string, WeakMap<ReadBuild, Bases>>();

  constructor(private readonly dockerfile: Dockerfile) {
    this.locator = new Locator(dockerfile);
  }

  /** How the base of a stage is made to be `wanted`, in one build; null where nothing that is written comes to it. */
  rewrite(read: ReadBuild, stage: number, wanted: string): Rewriting | null {
    const { evaluation, plan } = read;
    const now = evaluation.stages[stage];
    if (!now || now.from === null) return null;
    if (!now.stage.written.includes('$')) return inFrom(stage, wanted);
    const request = requestOf(plan);
    const found = this.locator.find(now, wanted, request);
    if (found) return this.inFile(found);
    const args = argumentsFor(this.dockerfile, request, { reference: now.from, stage }, wanted);
    const [changed] = [...(args ?? [])].filter(([name, value]) => plan.buildArgs.get(name) !== value);
    if (!args || !changed || !plan.buildArgs.has(changed[0])) return null;
    const [name, value] = changed;
    const basesIn = (build: ReadBuild): Bases => {
      if (build !== read) return NONE;
      return this.once(JSON.stringify([name, value]), build, () => {
        const after = evaluate(this.dockerfile, { ...request, buildArgs: args });
        return after.ok ? after.stages.map(({ from }) => from) : [];
      });
    };
    return { by: 'argument', name, value, at: plan.argsAt?.get(name) ?? null, basesIn };
  }

  private inFile(found: Found): Rewriting {
    const { name, value } = found;
    const key = JSON.stringify(found.parts);
    const basesIn = (build: ReadBuild): Bases =>
      this.once(key, build, () => this.locator.basesAfter(found, requestOf(build.plan)) ?? []);
    return { by: name === null ? 'from' : 'default', name, value, at: this.linesOf(found), basesIn };
  }

  /** Of the ARGs; a FROM is where it is told of anyway. */
  private linesOf({ parts }: Found): string | null {
    const lines = [...new Set(parts.flatMap(({ site }) => lineOf(this.dockerfile, site) ?? []))];
    return lines.length === 0 ? null : `in line${lines.length > 1 ? 's' : ''} ${inWords(lines)}`;
  }

  private once(key: string, build: ReadBuild, basesAfter: () => readonly (string | null)[]): Bases {
    const byBuild = this.known.get(key) ?? new WeakMap<ReadBuild, Bases>();
    this.known.set(key, byBuild);
    let bases = byBuild.get(build);
    if (!bases) {
      const after = basesAfter();
      const { stages } = build.evaluation;
      bases = new Map(
        after.flatMap((from, index) => (from === null || from === stages[index]?.from ? [] : [[index, from] as const])),
      );
      byBuild.set(build, bases);
    }
    return bases;
  }
}

/** The FROM itself written anew: no other base changes. */
export function inFrom(stage: number, wanted: string): Rewriting {
  const bases = new Map([[stage, wanted]]);
  return {
    by: 'from',
    name: null,
    value: wanted,
    at: null,
    basesIn: ({ evaluation }) => (evaluation.stages[stage]?.from === wanted ? NONE : bases),
  };
}
