// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles spell variables like that
import { describe, expect, test } from 'vitest';
import { foreignFrontend } from '../../src/read/directives.js';
import type { BuildRequest, EvaluatedStage, Evaluation } from '../../src/read/dockerfile.js';
import { evaluate, stageChain } from '../../src/read/evaluate.js';
import { parseDockerfile } from '../../src/read/parse.js';
import { isTemplate } from '../../src/read/template.js';

interface Ask {
  readonly args?: Readonly<Record<string, string>>;
  readonly target?: string | null;
  readonly builder?: BuildRequest['builder'];
  readonly platform?: Readonly<Record<string, string>>;
}

function ask(text: string, { args = {}, target = null, builder = 'buildkit', platform = {} }: Ask = {}): Evaluation {
  const parsed = parseDockerfile(text);
  if (!parsed.ok) throw new Error(parsed.refusal.message);
  return evaluate(parsed.dockerfile, {
    buildArgs: new Map(Object.entries(args)),
    targetStage: target,
    builder,
    platformArgs: new Map(Object.entries(platform)),
    platform: null,
  });
}

function stages(text: string, request?: Ask): readonly EvaluatedStage[] {
  const evaluation = ask(text, request);
  if (!evaluation.ok) throw new Error(evaluation.message);
  return evaluation.stages;
}

const last = (text: string, request?: Ask): EvaluatedStage => stages(text, request).at(-1)!;

describe('ARG scope', () => {
  test.each<[string, string, Ask, string | null, readonly string[], readonly string[]]>([
    ['a default', 'ARG V=1\nFROM a:$V', {}, 'a:1', [], ['V']],
    ['a build argument', 'ARG V=1\nFROM a:$V', { args: { V: '2' } }, 'a:2', [], []],
    ['an empty build argument', 'ARG V=1\nFROM a:x$V', { args: { V: '' } }, 'a:x', [], []],
    ['taken literally', 'ARG V=1\nFROM a:$V', { args: { V: '"$V"' } }, 'a:"$V"', [], []],
    ['not declared globally', 'FROM b\nARG V=1\nENV V=1\nFROM a:$V', { args: { V: '2' } }, 'a:', ['V'], []],
    ['declared without a value', 'ARG V\nFROM a:$V', {}, 'a:', ['V'], []],
    ['with a default in the expression', 'ARG V\nFROM a:${V:-1}', {}, 'a:1', [], []],
    ['with an alternative', 'ARG V\nFROM a:x${V:+y}', {}, 'a:x', [], []],
    ['with a trimmed suffix', 'ARG V\nFROM a:x${V%y}', {}, 'a:x', ['V'], []],
    ['a default that is not taken', 'ARG A=1\nARG B=2\nFROM a:${A:-$B}', {}, 'a:1', [], ['A']],
    ['a default that is taken', 'ARG A\nARG B=2\nFROM a:${A:-$B}', {}, 'a:2', [], ['B']],
    ['a default taken without a value', 'FROM a:x${A:-$B}', {}, 'a:x', ['B'], []],
    ['through other ARGs', 'ARG M=7\nARG V=$M.5\nFROM a:$V', {}, 'a:7.5', [], ['V', 'M']],
    ['the other one given', 'ARG M=7\nARG V=$M.5\nFROM a:$V', { args: { M: '8' } }, 'a:8.5', [], ['V']],
    ['the outer one given', 'ARG M=7\nARG V=$M.5\nFROM a:$V', { args: { V: '9' } }, 'a:9', [], []],
    ['built from an unset one', 'ARG M\nARG V=x$M\nFROM a:$V', {}, 'a:x', ['M'], ['V']],
    ['built with its own default', 'ARG M\nARG V=x${M:-1}\nFROM a:$V', {}, 'a:x1', [], ['V']],
    ['itself, earlier', 'ARG V=1\nARG V=$V-2\nFROM a:$V', {}, 'a:1-2', [], ['V']],
    ['declared again', 'ARG V=1\nARG V=2\nFROM a:$V', {}, 'a:2', [], ['V']],
    ['declared again, bare: kept', 'ARG V=1\nARG V\nFROM a:$V', {}, 'a:1', [], ['V']],
    ['one line sees itself', 'ARG A=1 B=$A\nFROM a:$B', {}, 'a:1', [], ['B', 'A']],
    ['names have a case', 'ARG tag=1\nFROM a:x$TAG', {}, 'a:x', ['TAG'], []],
    ['an error that a build argument avoids', 'ARG V=${X:?no}\nFROM a:$V', { args: { V: '1' } }, 'a:1', [], []],
    ['quotes', 'ARG V="1"\nFROM a:"$V"', {}, 'a:1', [], ['V']],
    ['a prototype name', 'FROM a:x$constructor$__proto__', {}, 'a:x', ['constructor', '__proto__'], []],
    ['an empty default, where something is missing then', 'ARG V=\nFROM a:$V', {}, 'a:', ['V'], []],
    ['an empty default in quotes', 'ARG V=""\nFROM a:1-${V}', {}, 'a:1-', ['V'], []],
    ['an empty default within', 'ARG V=\nFROM a:$V-nanoserver', {}, 'a:-nanoserver', ['V'], []],
    ['an empty registry', 'ARG R=\nFROM $R/a:1', {}, '/a:1', ['R'], []],
    ['an empty path', 'ARG P=\nFROM r.example/$P/a:1', {}, 'r.example//a:1', ['P'], []],
    ['an empty default, through another ARG', 'ARG V=\nARG T=$V\nFROM a:$T', {}, 'a:', ['V'], ['T']],
    ['an empty default where nothing is missing', 'ARG R=\nARG S=\nFROM ${R}a:1$S', {}, 'a:1', [], ['R', 'S']],
    ['an empty default with one in the expression', 'ARG V=\nFROM a:${V:-1}', {}, 'a:1', [], ['V']],
    ['classic: an empty default', 'ARG V=\nFROM a:$V', { builder: 'classic' }, 'a:', ['V'], []],
    ['classic: a default', 'ARG V=1\nFROM a:$V', { builder: 'classic' }, 'a:1', [], ['V']],
    ['classic: names have no case', 'ARG tag=1\nFROM a:$TAG', { builder: 'classic' }, 'a:1', [], ['tag']],
    ['classic: bare forgets', 'ARG V=1\nARG V\nFROM a:x$V', { builder: 'classic' }, 'a:x', ['V'], []],
    [
      'classic: bare with the argument',
      'ARG V=1\nARG V\nFROM a:$V',
      { builder: 'classic', args: { V: '2' } },
      'a:2',
      [],
      [],
    ],
    ['classic: one line does not see itself', 'ARG A=1 B=x$A\nFROM a:$B', { builder: 'classic' }, 'a:x', ['A'], ['B']],
    [
      'classic: but the line before',
      'ARG A=0\nARG A=1 B=x$A\nFROM a:$B',
      { builder: 'classic' },
      'a:x0',
      [],
      ['B', 'A'],
    ],
  ])('%s', (_, text, request, from, unset, defaultedArgs) => {
    expect(last(text, request)).toMatchObject({ from, unset, defaultedArgs, problem: null });
  });

  test.each<[string, string, Ask]>([
    ['buildkit', 'FROM b\n', {}],
    ['classic, although it is replaced', '', { builder: 'classic', args: { V: '1' } }],
  ])('an ARG that can not be expanded fails the build: %s', (_, more, request) => {
    expect(ask(`ARG A\nARG V=\${A:?needed}\n${more}FROM a:$V`, request)).toEqual({
      ok: false,
      line: 2,
      message: 'failed to process "${A:?needed}": A: needed',
    });
  });

  test('ARGs that double each other end in an error', () => {
    const text = `ARG A=xxxxxxxxxxxxxxxx\n${'ARG A=$A$A\n'.repeat(60)}FROM a:$A`;
    expect(ask(text)).toMatchObject({ ok: false, message: expect.stringContaining('expands to more than') });
  });
});

describe('platform variables', () => {
  test.each<[string, string, Ask, string | null, readonly string[]]>([
    ['known', 'FROM a:$TARGETOS', { platform: { TARGETOS: 'windows' } }, 'a:windows', []],
    ['not known', 'FROM a:$TARGETOS', {}, 'a:', ['TARGETOS']],
    ['not known: no default either', 'FROM a:x${TARGETOS:-linux}', {}, 'a:xlinux', ['TARGETOS']],
    ['not known, through an ARG', 'ARG B=a:$TARGETARCH\nFROM $B', {}, 'a:', ['TARGETARCH']],
    ['given without a declaration', 'FROM a:$TARGETOS', { args: { TARGETOS: 'x' } }, 'a:x', []],
    ['declared, bare', 'ARG TARGETOS\nFROM a:$TARGETOS', { platform: { TARGETOS: 'windows' } }, 'a:windows', []],
    ['declared with a default', 'ARG TARGETOS=x\nFROM a:$TARGETOS', { platform: { TARGETOS: 'windows' } }, 'a:x', []],
    ['the stage asked for', 'FROM b AS Two\nFROM a:$TARGETSTAGE AS one', { target: 'two' }, 'a:two', []],
    ['the last stage', 'FROM a:$TARGETSTAGE AS One', {}, 'a:one', []],
    ['the last stage without a name', 'FROM a:$TARGETSTAGE', {}, 'a:default', []],
    [
      'classic has none',
      'FROM a:x$TARGETOS',
      { builder: 'classic', platform: { TARGETOS: 'windows' } },
      'a:x',
      ['TARGETOS'],
    ],
  ])('%s', (_, text, request, from, unset) => {
    expect(last(text, request)).toMatchObject({ from, unset, problem: null });
  });

  test.each<[string, string, Ask, string | null, number | null]>([
    ['the one for Windows', 'FROM a AS b-linux\nFROM b AS b-windows\nFROM b-$TARGETOS', {}, 'b-windows', 1],
    ['the one for Linux where there is no other', 'FROM a AS b-linux\nFROM b-$TARGETOS', {}, 'b-linux', 0],
    ['through an ARG', 'ARG S=b-$TARGETOS\nFROM a AS b-linux\nFROM b AS b-windows\nFROM $S', {}, 'b-windows', 1],
    [
      'the one that the build is for',
      'FROM a AS b-linux\nFROM b AS b-windows\nFROM b-$TARGETOS',
      { platform: { TARGETOS: 'linux' } },
      'b-linux',
      0,
    ],
    ['none of them', 'FROM a AS b-darwin\nFROM b-$TARGETOS', {}, 'b-', null],
    ['not without BuildKit', 'FROM a AS windows\nFROM $TARGETOS', { builder: 'classic' }, null, null],
  ])('stages for operating systems: %s', (_, text, request, from, fromStage) => {
    expect(last(text, request)).toMatchObject({ from, fromStage });
  });

  test('a value that is not known names no stage', () => {
    expect(last('FROM a AS build\nFROM build$TARGETVARIANT').fromStage).toBeNull();
  });

  test.each<[string, Ask, string | null, string | null]>([
    ['windows/amd64', {}, 'windows/amd64', null],
    ['"windows(10.0.20348)/amd64"', {}, 'windows(10.0.20348)/amd64', null],
    ['$BUILDPLATFORM', { platform: { BUILDPLATFORM: 'linux/amd64' } }, 'linux/amd64', null],
    ['$BUILDPLATFORM', {}, null, null],
    ['${TARGETPLATFORM:-x}', {}, null, null],
    ['windows/$TARGETARCH', {}, 'windows', null],
    ['$TARGETOS/amd64', {}, null, null],
    ['$P', { args: { P: 'linux' } }, 'linux', null],
    ['$P', {}, null, 'empty platform value from expression $P: P has no default'],
    ['$Q', {}, null, 'empty platform value from expression $Q: Q is not declared'],
    ['$BUILDPLATFORM', { builder: 'classic' }, null, 'BUILDPLATFORM is set by BuildKit only'],
    ['${P^}', {}, null, 'failed to process arguments for platform ${P^}'],
    ['{{.P}}', {}, null, null],
  ])('--platform=%s of %j', (platform, request, value, problem) => {
    const stage = last(`ARG P\nFROM --platform=${platform} a`, request);
    expect([stage.platform, stage.from]).toEqual([value, 'a']);
    if (problem === null) expect(stage.problem).toBeNull();
    else expect(stage.problem).toContain(problem);
  });
});

describe('bases', () => {
  test.each([
    ['FROM $A', 'base name ($A) should not be blank: A is not declared by an ARG before the first FROM'],
    ['ARG A=\nFROM ${A}', 'base name (${A}) should not be blank: A has no default and no build argument was given'],
    ['ARG A\nFROM ${A}', 'base name (${A}) should not be blank: A has no default and no build argument was given'],
    ["FROM ''", "base name ('') should not be blank"],
    ['FROM $TARGETVARIANT', 'the value of TARGETVARIANT is not known here'],
    ['FROM a:${A:=1}', 'unsupported modifier (:=)'],
    ['FROM a:${A', 'unsupported modifier (\uFFFD) in substitution'],
    ['FROM {{ .Base }} AS x', 'template, not checked'],
    ['ARG A={{V}}\nFROM a:$A', 'template, not checked'],
  ])('%j has none', (text, problem) => {
    const stage = last(text);
    expect([stage.from, stage.fromStage]).toEqual([null, null]);
    expect(stage.problem).toContain(problem);
  });

  test('one stage that fails leaves the others alone', () => {
    expect(stages('FROM ${A:=1} AS x\nFROM b\nFROM x').map(({ from, fromStage }) => [from, fromStage])).toEqual([
      [null, null],
      ['b', null],
      ['x', 0],
    ]);
  });

  test.each<[string, string, number | null]>([
    ['an earlier stage', 'FROM a AS b\nFROM b', 0],
    ['in any case', 'FROM a AS b\nFROM B', 0],
    ['by a variable', 'ARG S=b\nFROM a AS b\nFROM ${S}', 0],
    ['by a part of one', 'ARG S=win\nFROM a AS build-win\nFROM build-$S', 0],
    ['the last of two', 'FROM a AS b\nFROM c AS b\nFROM b', 1],
    ['not itself', 'FROM golang AS golang', null],
    ['but an earlier one of its own name', 'FROM a AS b\nFROM b AS b', 0],
    ['not by number', 'FROM a\nFROM 0', null],
    ['not with a tag', 'FROM a AS b\nFROM b:1', null],
  ])('%s is a stage', (_, text, fromStage) => {
    expect(last(text).fromStage).toBe(fromStage);
  });

  test('a later stage is an image', () => {
    expect(stages('FROM b\nFROM a AS b')[0]).toMatchObject({ from: 'b', fromStage: null });
  });

  test('the chain of a stage, down to the one on the external base', () => {
    const evaluation = ask('FROM x AS a\nFROM y AS b\nFROM a AS c\nFROM c AS d');
    expect([3, 1, 0, 4, -1].map((index) => stageChain(evaluation, index))).toEqual([[3, 2, 0], [1], [0], [], []]);
    expect(stageChain({ ok: false, line: 1, message: '' }, 0)).toEqual([]);
  });
});

describe('target', () => {
  const text = 'FROM a AS one\nFROM b AS Two\nFROM c';

  test.each([
    [null, 2],
    ['', 2],
    ['one', 0],
    ['TWO', 1],
  ])('%j', (target, expected) => {
    expect(ask(text, { target })).toMatchObject({ ok: true, target: expected });
  });

  test.each(['1', 'three', 'c'])('%s is none', (target) => {
    expect(ask(text, { target })).toEqual({
      ok: false,
      line: 3,
      message: `target stage "${target}" could not be found; the stages are: one, two`,
    });
  });

  test('where no stage has a name', () => {
    expect(ask('FROM a', { target: 'x' })).toMatchObject({ message: expect.stringContaining('no stage has a name') });
  });
});

describe('what is executed', () => {
  test.each<[string, string, Ask, readonly number[]]>([
    ['FROM chain', 'FROM a AS x\nFROM b AS y\nFROM x', {}, [0, 2]],
    ['COPY --from by name', 'FROM a AS x\nFROM b\nFROM c\nCOPY --chown=1 --from=X . .', {}, [0, 2]],
    ['COPY --from by number', 'FROM a AS x\nFROM b\nFROM c\nCOPY --from=1 . .', {}, [1, 2]],
    ['COPY --from, quoted', 'FROM a AS x\nFROM c\nCOPY --from="x" . .', {}, [0, 1]],
    ['COPY --from an image', 'FROM a AS x\nFROM c\nCOPY --from=y . .', {}, [1]],
    ['COPY --from no such number', 'FROM a AS x\nFROM c\nCOPY --from=1 . .\nCOPY --from=99 . .', {}, [1]],
    ['RUN --mount', 'FROM a AS x\nFROM b\nFROM c\nRUN --mount=type=bind,from=x,target=/x y', {}, [0, 2]],
    ['RUN with from= in the command', 'FROM a AS x\nFROM c\nRUN y --from=x from=x', {}, [1]],
    [
      'through a stage in between',
      'FROM a AS x\nFROM b AS y\nCOPY --from=x . .\nFROM c\nCOPY --from=y . .',
      {},
      [0, 1, 2],
    ],
    ['a target in the middle', 'FROM a AS x\nFROM b AS y\nFROM x AS z', { target: 'y' }, [1]],
    ['ONBUILD of the base', 'FROM a AS x\nFROM b AS y\nONBUILD COPY --from=x . .\nFROM y', {}, [0, 1, 2]],
    ['ONBUILD not in the stage itself', 'FROM a AS x\nFROM b AS y\nONBUILD COPY --from=x . .', {}, [1]],
    ['classic: all of them', 'FROM a AS x\nFROM b AS y\nFROM c', { builder: 'classic' }, [0, 1, 2]],
    ['classic: up to the target', 'FROM a AS x\nFROM b AS y\nFROM c', { builder: 'classic', target: 'y' }, [0, 1]],
  ])('%s', (_, text, request, executed) => {
    expect(stages(text, request).flatMap((stage) => (stage.executed ? [stage.stage.index] : []))).toEqual(executed);
  });

  test.each<[string, string, readonly boolean[]]>([
    ['its own RUN', 'FROM a\nrun x\nFROM b\nCMD x', [true, false]],
    ['a RUN in a heredoc body is none', 'FROM a\nCOPY <<EOF /x\nRUN x\nEOF', [false]],
    ['its own ONBUILD RUN is none', 'FROM a\nONBUILD RUN x', [false]],
    ['an ONBUILD RUN of its base', 'FROM a AS b\nONBUILD RUN x\nFROM b', [false, true]],
    ['triggers are not handed on', 'FROM a AS b\nONBUILD RUN x\nFROM b AS c\nFROM c', [false, true, false]],
  ])('runs: %s', (_, text, runs) => {
    expect(stages(text).map((stage) => stage.runs)).toEqual(runs);
  });
});

test.each([
  [null, null],
  ['docker/dockerfile:1', null],
  ['docker/dockerfile', null],
  ['docker.io/docker/dockerfile:1.7-labs', null],
  ['docker/dockerfile-upstream:master', null],
  ['docker/dockerfile@sha256:aa', null],
  ['docker/dockerfile:1 # remark', null],
  ['docker/dockerfile-other:1', 'docker/dockerfile-other:1'],
  ['acme/docker/dockerfile:1 --opt', 'acme/docker/dockerfile:1'],
  ['mcr.microsoft.com/oss/frontend', 'mcr.microsoft.com/oss/frontend'],
])('foreign frontend of %j', (syntax, foreign) => {
  expect(foreignFrontend({ syntax })).toBe(foreign);
  expect(foreignFrontend(syntax)).toBe(foreign);
});

test('a refusal tells its foreign frontend', () => {
  expect(foreignFrontend(parseDockerfile('# syntax=acme/x\nEARTH a') as { syntax?: string | null })).toBe('acme/x');
});

test.each([
  ['a:{{V}}', true],
  ['${{ x }}', true],
  ['a:${V}', false],
])('isTemplate(%s)', (word, expected) => {
  expect(isTemplate(word)).toBe(expected);
});
