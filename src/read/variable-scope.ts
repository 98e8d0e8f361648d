import type { Arg, BuildRequest, Dockerfile } from './dockerfile.js';
import { type Expansion, expand } from './expansion.js';

/** What a name stands for at one place; where it was built from others, those. */
interface Variable {
  readonly name: string;
  readonly value: string | undefined;
  /** It has no value, or none that is known. */
  readonly unset: boolean;
  /** A platform variable that the build will set, to a value that is not known here. */
  readonly unknown: boolean;
  /** Its value is the default of a global ARG that no build argument replaced. */
  readonly defaulted: boolean;
  /** That default says nothing: `ARG V=`. */
  readonly empty: boolean;
  /** Its value is a build argument's. */
  readonly given: boolean;
  readonly from: readonly Variable[];
}

const NOTHING = { unset: false, unknown: false, defaulted: false, empty: false, given: false, from: [] };

/** An expanded word and what decided it. */
export type Resolved =
  | {
      readonly ok: true;
      readonly value: string;
      readonly unset: readonly string[];
      readonly defaultedArgs: readonly string[];
      readonly givenArgs: readonly string[];
      /** Those of `defaultedArgs` whose default is empty: `ARG V=`. */
      readonly emptyArgs: readonly string[];
      /** A platform variable took part whose value is not known: the value is not what the build will see. */
      readonly unknown: boolean;
    }
  | { readonly ok: false; readonly message: string; readonly required: string | null };

/** Predefined by BuildKit in every FROM; the classic builder has none of them. */
export const PLATFORM_ARGS: readonly string[] = [
  'BUILDPLATFORM',
  'BUILDOS',
  'BUILDOSVERSION',
  'BUILDARCH',
  'BUILDVARIANT',
  'TARGETPLATFORM',
  'TARGETOS',
  'TARGETOSVERSION',
  'TARGETARCH',
  'TARGETVARIANT',
];

const PREDEFINED: ReadonlySet<string> = new Set([...PLATFORM_ARGS, 'TARGETSTAGE']);

/** Far beyond real files (a few dozen); keeps what a hostile one can cost small. */
export const MAX_ARGS = 1_000;

/**
 * The variables that FROM sees: the ARGs before the first FROM, with the build arguments in place of their defaults, and
 * BuildKit's platform variables. Sources: defaultArgs and buildMetaArgs in moby/buildkit
 * frontend/dockerfile/dockerfile2llb/convert.go; processMetaArg and BuildArgs in moby/moby daemon/builder/dockerfile.
 */
export class Scope {
  private readonly variables = new Map<string, Variable>();

  constructor(
    private readonly dockerfile: Dockerfile,
    private readonly request: BuildRequest,
  ) {}

  /** Declares the global ARGs in order; answers the line and text of the first error, for it fails the build. */
  declareAll(): { readonly line: number; readonly message: string } | null {
    const { globalArgs } = this.dockerfile;
    if (globalArgs.length > MAX_ARGS) {
      return { line: globalArgs[MAX_ARGS]!.line, message: `more than ${MAX_ARGS} ARGs before the first FROM` };
    }
    let pending: Variable[] = [];
    for (const [index, arg] of globalArgs.entries()) {
      const declared = this.declare(arg);
      if (typeof declared === 'string') return { line: arg.line, message: declared };
      pending.push(declared);
      // In the classic builder no default sees another one of its own line.
      const lastOfLine = globalArgs[index + 1]?.line !== arg.line;
      if (this.request.builder === 'classic' && !lastOfLine) continue;
      for (const variable of pending) this.put(variable);
      pending = [];
    }
    return null;
  }

  isDeclared(name: string): boolean {
    return this.variable(name) !== undefined;
  }

  resolve(word: string): Resolved {
    const expansion = this.expand(word);
    if (!expansion.ok) return expansion;
    const unset = new Set<string>();
    const defaultedArgs = new Set<string>();
    const givenArgs = new Set<string>();
    const emptyArgs = new Set<string>();
    let unknown = false;
    for (const variable of withSources(this.sources(expansion))) {
      if (variable.unset) unset.add(variable.name);
      if (variable.defaulted) defaultedArgs.add(variable.name);
      if (variable.empty) emptyArgs.add(variable.name);
      if (variable.given) givenArgs.add(variable.name);
      unknown ||= variable.unknown;
    }
    return {
      ok: true,
      value: expansion.value,
      unset: [...unset],
      defaultedArgs: [...defaultedArgs],
      givenArgs: [...givenArgs],
      emptyArgs: [...emptyArgs],
      unknown,
    };
  }

  /** What a name stands for; BuildKit's own variables are made when they are asked for, which they seldom are. */
  private variable(name: string): Variable | undefined {
    const known = this.variables.get(this.key(name));
    if (known || this.request.builder !== 'buildkit' || !PREDEFINED.has(name)) return known;
    const { buildArgs, platformArgs, targetStage } = this.request;
    const stage = targetStage || this.dockerfile.stages.at(-1)?.alias || 'default';
    const given = buildArgs.get(name) ?? platformArgs.get(name) ?? (name === 'TARGETSTAGE' ? stage : undefined);
    const unknown = given === undefined;
    const made = { ...NOTHING, name, value: given ?? '', unset: unknown, unknown };
    this.put(made);
    return made;
  }

  private declare(arg: Arg): Variable | string {
    const { builder, buildArgs } = this.request;
    const given = buildArgs.get(arg.name);
    const fixed = { ...NOTHING, name: arg.name, given: given !== undefined };
    // BuildKit does not even expand a default that is replaced; the classic builder does, and fails where that fails.
    if (given !== undefined && builder === 'buildkit') return { ...fixed, value: given, unset: false };
    if (arg.value === null) {
      if (given !== undefined) return { ...fixed, value: given, unset: false };
      return this.bare(arg.name) ?? { ...fixed, value: undefined, unset: true };
    }
    const expansion = this.expand(arg.value);
    if (!expansion.ok) return expansion.message;
    if (given !== undefined) return { ...fixed, value: given, unset: false };
    const from = this.sources(expansion);
    const empty = expansion.value === '' && from.length === 0;
    return { ...NOTHING, name: arg.name, value: expansion.value, defaulted: true, empty, from };
  }

  /** A later ARG without a default keeps the value in BuildKit and forgets it in the classic builder. */
  private bare(name: string): Variable | undefined {
    const earlier = this.variable(name);
    // Only lookups ignore case: the same name in another case is another ARG, and its value stays.
    return this.request.builder === 'buildkit' || earlier?.name !== name ? earlier : undefined;
  }

  private expand(word: string): Expansion {
    return expand(word, this.dockerfile.escape, (name) => this.variable(name)?.value);
  }

  private sources(expansion: Expansion & { readonly ok: true }): readonly Variable[] {
    const unset = new Set(expansion.unset);
    const result: Variable[] = [];
    for (const name of expansion.used) {
      const variable = this.variable(name);
      if (unset.has(name)) {
        result.push({ ...NOTHING, name, value: undefined, unset: true });
      } else if (variable && (variable.value !== undefined || variable.unknown)) {
        result.push(variable);
      }
    }
    return result;
  }

  private put(variable: Variable): void {
    this.variables.set(this.key(variable.name), variable);
  }

  /** A Windows daemon's classic builder looks variables up without regard to case. */
  private key(name: string): string {
    return this.request.builder === 'classic' ? name.toUpperCase() : name;
  }
}

/** The variables and all they were built from, each once, in reading order. Not recursive: chains may be long. */
function withSources(variables: readonly Variable[]): Iterable<Variable> {
  const seen = new Set<Variable>();
  const stack = [...variables].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (let i = next.from.length - 1; i >= 0; i--) stack.push(next.from[i]!);
  }
  return seen;
}
