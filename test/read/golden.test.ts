import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BuildRequest, Dockerfile } from '../../src/read/dockerfile.js';
import { evaluate } from '../../src/read/evaluate.js';
import { parseDockerfile } from '../../src/read/parse.js';
import expected from '../fixtures/dockerfile/golden/expected.json' with { type: 'json' };

/** What BuildKit's own parser answers for each file beside it. */
interface Golden {
  readonly valid: boolean;
  readonly error?: string;
  readonly escape?: string;
  readonly globalArgs?: readonly { readonly name: string; readonly value: string | null; readonly line: number }[];
  readonly stages?: readonly {
    readonly startLine: number;
    readonly endLine: number;
    readonly from: string;
    readonly alias: string | null;
    readonly platform: string | null;
    readonly expanded: string;
    readonly stageReference: number | null;
  }[];
}

const cases = Object.entries(expected.cases as Record<string, Golden>);
const valid = cases.filter(([, golden]) => golden.valid);
const refused = cases.filter(([, golden]) => !golden.valid);
const request: BuildRequest = {
  buildArgs: new Map(),
  targetStage: null,
  builder: 'buildkit',
  platformArgs: new Map([['BUILDPLATFORM', 'linux/amd64']]),
  platform: null,
};

function read(name: string) {
  return parseDockerfile(readFileSync(new URL(`../fixtures/dockerfile/golden/${name}`, import.meta.url), 'utf8'));
}

function parsed(name: string): Dockerfile {
  const result = read(name);
  if (!result.ok) throw new Error(`${name} was refused: ${result.refusal.message}`);
  return result.dockerfile;
}

describe('files that BuildKit reads', () => {
  test('there are 34 of them, and 5 that it refuses', () => {
    expect([valid.length, refused.length]).toEqual([34, 5]);
  });

  test.each(valid)('%s: escape, ARGs and stages', (name, golden) => {
    const dockerfile = parsed(name);
    expect(dockerfile.escape).toBe(golden.escape);
    expect(dockerfile.globalArgs.map((arg) => ({ name: arg.name, value: arg.value, line: arg.line }))).toEqual(
      golden.globalArgs,
    );
    expect(
      dockerfile.stages.map((stage) => ({
        startLine: stage.line,
        endLine: stage.endLine,
        from: stage.written,
        alias: stage.alias,
        platform: stage.platform,
      })),
    ).toEqual(
      golden.stages!.map(({ startLine, endLine, from, alias, platform }) => ({
        startLine,
        endLine,
        from,
        alias,
        platform,
      })),
    );
  });

  test.each(valid)('%s: expansion and stage references', (name, golden) => {
    const evaluation = evaluate(parsed(name), request);
    if (!evaluation.ok) throw new Error(evaluation.message);
    expect(evaluation.stages.map((stage) => [stage.from, stage.fromStage, stage.problem])).toEqual(
      golden.stages!.map((stage) => [stage.expanded, stage.stageReference, null]),
    );
  });
});

test.each(refused)("%s is refused in BuildKit's words", (name, golden) => {
  const result = read(name);
  if (result.ok) throw new Error('was read');
  expect(result.refusal.message).toContain(golden.error!.replace(/^dockerfile parse error on line \d+: /, ''));
  const line = /on line (\d+)/.exec(golden.error!);
  if (line) expect(result.refusal.line).toBe(Number(line[1]));
});
