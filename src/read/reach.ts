import type { Instruction, Stage } from './dockerfile.js';
import { splitFlags } from './split-words.js';

/** Indices of the stages by their alias, ascending. */
export type Aliases = ReadonlyMap<string, readonly number[]>;

export function aliasesOf(stages: readonly Stage[]): Aliases {
  const aliases = new Map<string, number[]>();
  for (const { alias, index } of stages) {
    if (alias === null) continue;
    const indices = aliases.get(alias);
    if (indices) indices.push(index);
    else aliases.set(alias, [index]);
  }
  return aliases;
}

/**
 * The last stage before `index` that goes by a name, in any case. BuildKit compares the text of FROM with regard to case,
 * which is an open bug (moby/buildkit#2003): what is meant is the stage.
 */
export function stageBefore(aliases: Aliases, name: string, index: number): number | null {
  const indices = aliases.get(name.toLowerCase()) ?? [];
  let low = 0;
  let high = indices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (indices[middle]! < index) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : indices[low - 1]!;
}

/**
 * Which stages BuildKit executes for a target: those it reaches by FROM, COPY --from and RUN --mount=from, also in the
 * ONBUILD triggers of the stage it starts from. Source: allReachableStages in moby/buildkit
 * frontend/dockerfile/dockerfile2llb/convert.go.
 */
export function reachedFrom(
  target: number,
  stages: readonly Stage[],
  aliases: Aliases,
  fromStage: readonly (number | null)[],
): ReadonlySet<number> {
  const reached = new Set([target]);
  const triggered = new Set<number>();
  const reach = (sources: readonly string[], index: number): void => {
    for (const source of sources) {
      const stage = /^\d{1,9}$/.test(source) ? Number(source) : stageBefore(aliases, source, index);
      if (stage !== null && stage < index) reached.add(stage);
    }
  };
  // A stage only ever depends on earlier ones: one pass backwards meets every stage after all that need it.
  for (let index = target; index >= 0; index--) {
    if (!reached.has(index)) continue;
    reach(sourcesOf(stages[index]!.instructions, false), index);
    const base = fromStage[index] ?? null;
    if (base === null) continue;
    reached.add(base);
    // The last child of a stage sees the most stages: what its triggers reach covers the other children.
    if (triggered.has(base)) continue;
    triggered.add(base);
    reach(sourcesOf(stages[base]!.instructions, true), index);
  }
  return reached;
}

/** Whether an instruction may take something out of another stage. */
export function mayNameStage({ rest }: Instruction): boolean {
  return rest.startsWith('--') && rest.includes('from=');
}

/** Names and numbers in `COPY --from=` and `RUN --mount=from=`, as written. They take no variables. */
export function sourcesOf(instructions: readonly Instruction[], onbuild: boolean): readonly string[] {
  const sources: string[] = [];
  for (const instruction of instructions) {
    const { keyword, rest } = instruction;
    if (instruction.onbuild !== onbuild || !mayNameStage(instruction)) continue;
    for (const flag of splitFlags(rest).flags) {
      if (keyword === 'COPY' && flag.startsWith('--from=')) sources.push(flag.slice('--from='.length));
      if (keyword === 'RUN' && flag.startsWith('--mount=')) sources.push(...mountSources(flag));
    }
  }
  return sources;
}

function mountSources(flag: string): readonly string[] {
  const fields = flag.slice('--mount='.length).split(',');
  return fields.flatMap((field) => (/^from=/i.test(field) ? [field.slice('from='.length)] : []));
}
