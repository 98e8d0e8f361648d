import type { Dockerfile } from '../read/dockerfile.js';
import { evaluate } from '../read/evaluate.js';
import { argumentsFor } from './arguments.js';
import { type Found, Locator } from './locate.js';
import { type ReadBuild, requestOf } from './read-build.js';

/** How a base is made another one: by the FROM, by the default of an ARG, or by a build argument. */
export interface Rewriting {
  readonly by: 'from' | 'default' | 'argument';
  /** The ARG; null for a FROM. */
  readonly name: string | null;
  /** What it is to be, without quotes. */
  readonly value: string;
  /** The bases of a build of the Dockerfile then, by stage; null where it would fail, or is not changed. */
  basesIn(build: ReadBuild): readonly (string | null)[] | null;
}

const locators = new WeakMap<Dockerfile, Locator>();

/** How the base of a stage is made to be `wanted`, in one build; null where nothing that is written comes to it. */
export function rewrite(read: ReadBuild, stage: number, wanted: string): Rewriting | null {
  const { dockerfile, evaluation, plan } = read;
  const now = evaluation.stages[stage];
  if (!now || now.from === null) return null;
  if (!now.stage.written.includes('$')) return inFrom(stage, wanted);
  let locator = locators.get(dockerfile);
  if (!locator) {
    locator = new Locator(dockerfile);
    locators.set(dockerfile, locator);
  }
  const found = locator.find(now, wanted, requestOf(plan));
  if (found) return inFile(locator, found);
  const request = requestOf(read.plan);
  const args = argumentsFor(dockerfile, request, { reference: now.from, stage }, wanted);
  const [changed] = [...(args ?? [])].filter(([name, value]) => plan.buildArgs.get(name) !== value);
  if (!args || !changed || !plan.buildArgs.has(changed[0])) return null;
  const [name, value] = changed;
  return {
    by: 'argument',
    name,
    value,
    basesIn: (build) => {
      if (build !== read) return null;
      const after = evaluate(dockerfile, { ...request, buildArgs: args });
      return after.ok ? after.stages.map(({ from }) => from) : null;
    },
  };
}

/** The FROM itself written anew: no other base changes. */
export function inFrom(stage: number, wanted: string): Rewriting {
  return {
    by: 'from',
    name: null,
    value: wanted,
    basesIn: ({ evaluation }) => evaluation.stages.map(({ from }, index) => (index === stage ? wanted : from)),
  };
}

function inFile(locator: Locator, found: Found): Rewriting {
  const { name, value } = found;
  return {
    by: name === null ? 'from' : 'default',
    name,
    value,
    basesIn: (build) => locator.basesAfter(found, requestOf(build.plan)),
  };
}
