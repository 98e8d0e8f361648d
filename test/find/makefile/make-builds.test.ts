import { describe, expect, test } from 'vitest';
import { makeBuilds } from '../../../src/find/makefile/make-builds.js';
import { scriptCommands } from '../../../src/find/shell/commands.js';
import { unknown } from '../../../src/find/unknown.js';
import { lineOf } from '../shell/lines.js';

interface Given {
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly folder?: string;
  readonly os?: 'windows' | 'linux' | null;
}

/** What the calls of make in a bash script build: `Makefile:2 Dockerfile A=1`, then what is not read. */
async function made(script: string, makefile: string, given: Given = {}): Promise<readonly string[]> {
  const { env = {}, folder = '', os = 'linux' } = given;
  const files = new Map(Object.entries({ Makefile: makefile, ...given.files }));
  const { makes } = scriptCommands({ text: script, shell: 'bash', env: new Map(Object.entries(env)), folder });
  const found: string[] = [];
  for (const make of makes) {
    const { builds, unread } = await makeBuilds(make, os, async (path) => files.get(path) ?? null);
    for (const { command, through } of builds)
      found.push(`${through.file}:${through.line} ${lineOf(command).replace(/^\d+ /, '')}`);
    found.push(...unread);
  }
  return found;
}

const named = (path: string, why = '') =>
  `this step runs ${path}, which speaks of an image build; what it builds is not read from there${why}.`;
const TWO = 'lint:\n\tgo vet ./...\nimage:\n\tdocker build -f win/Dockerfile .\n';

describe('by goal', () => {
  test.each<[what: string, script: string, makefile: string, found: readonly string[], given?: Given]>([
    ['a goal that builds nothing', 'make lint', TWO, []],
    ['one that does', 'make image', TWO, ['Makefile:4 win/Dockerfile']],
    ['both', 'make lint image', TWO, ['Makefile:4 win/Dockerfile']],
    ['the first target', 'make', `.PHONY: image\n${TWO}`, []],
    ['prerequisites', 'make all', `${TWO}all: lint | sub\nsub: image`, ['Makefile:4 win/Dockerfile']],
    ['a circle', 'make a', 'a: b\nb: a\n\tdocker build .', ['Makefile:3 Dockerfile']],
    [
      'in the environment',
      'TAG=1 make image; env X=1 sudo -E make -j 4 image',
      TWO,
      ['Makefile:4 win/Dockerfile', 'Makefile:4 win/Dockerfile'],
    ],
    [
      'another folder',
      'make -C sub image',
      'image:',
      ['sub/Makefile:2 sub/Dockerfile'],
      { files: { 'sub/Makefile': 'image:\n\tdocker build .' } },
    ],
    [
      'another file',
      'make -f build/images.mk image',
      '',
      ['build/images.mk:2 Dockerfile'],
      { files: { 'build/images.mk': 'image:\n\tdocker build .' } },
    ],
    [
      'cd',
      'cd sub && make',
      '',
      ['sub/Makefile:2 sub/Dockerfile'],
      { files: { 'sub/Makefile': 'image:\n\tdocker build .' } },
    ],
    [
      'make within make',
      'make all',
      'all:\n\t$(MAKE) -C sub image V=2',
      ['sub/Makefile:2 sub/Dockerfile V=2'],
      { files: { 'sub/Makefile': 'image:\n\tdocker build --build-arg V=$(V) .' } },
    ],
    ['without end', 'make a', 'a:\n\t$(MAKE) a\n\tdocker build .', ['Makefile:3 Dockerfile']],
    [
      'an include',
      'make image',
      'include mk/*.mk mk/docker.mk',
      ['mk/docker.mk:2 Dockerfile'],
      { files: { 'mk/docker.mk': 'image:\n\tdocker build .' } },
    ],
    ['a goal that is not known', 'make $GOAL', TWO, [named('Makefile', ': its goal is not known before the run')]],
    ['a goal that is not known where nothing builds', 'make $GOAL', 'lint:\n\tgo vet', []],
    [
      'a prerequisite that is not known',
      'make all',
      `${TWO}all: $(addprefix x,y)`,
      [named('Makefile', ': all that its goal needs is not known before the run')],
    ],
    [
      'what an include may hold',
      'make other',
      `include $(X).mk\n${TWO}`,
      [named('Makefile', ': all that its goal needs is not known before the run')],
    ],
    ['a goal that is not there', 'make other', TWO, []],
    ['no makefile', 'make -C nowhere image', TWO, []],
    ['nothing is run', 'make -n image; make --help; make --version', TWO, []],
    [
      'of a repository that is not known',
      'make image',
      TWO,
      [named('Makefile', ': which makefile it is is not known before the run')],
      { folder: unknown('${{ inputs.repository }}') },
    ],
    ['nmake', 'nmake image', TWO, [named('Makefile')]],
    [
      'patterns',
      'make image-ltsc2022',
      'image-%:\n\tdocker build --build-arg V=$* -t x:$@ .',
      ['Makefile:2 Dockerfile V=ltsc2022 -t=x:image-ltsc2022'],
    ],
    [
      'static patterns',
      'make all',
      'all: image-a\nimage-a image-b: image-%: lint-%\n\tdocker build -t $< .\nlint-a:',
      ['Makefile:3 Dockerfile -t=lint-a'],
    ],
    ['a recipe in the line of its rule', 'make image', 'image: ; docker build .', ['Makefile:1 Dockerfile']],
  ])('%s', async (_, script, makefile, found, given) => {
    expect(await made(script, makefile, given)).toEqual(found);
  });
});

describe('variables', () => {
  const RECIPE = 'image:\n\t@docker build --build-arg V=$(V) .';
  test.each<[what: string, script: string, makefile: string, found: readonly string[], given?: Given]>([
    ['=', 'make', `V = a\n${RECIPE}`, ['Makefile:3 Dockerfile V=a']],
    ['?=', 'make', `V ?= a\n${RECIPE}`, ['Makefile:3 Dockerfile V=a']],
    ['?= with an environment', 'make', `V ?= a\n${RECIPE}`, ['Makefile:3 Dockerfile V=b'], { env: { V: 'b' } }],
    ['= with an environment', 'make', `V = a\n${RECIPE}`, ['Makefile:3 Dockerfile V=a'], { env: { V: 'b' } }],
    [
      '?= with what is not known',
      'make',
      `V ?= a\n${RECIPE}`,
      ['Makefile:3 Dockerfile V?${{ x }}'],
      { env: { V: unknown('${{ x }}') } },
    ],
    ['the command line', 'make V=c', `V = a\n${RECIPE}`, ['Makefile:3 Dockerfile V=c']],
    ['override', 'make V=c', `override V = a\n${RECIPE}`, ['Makefile:3 Dockerfile V=a']],
    [
      ':= and =',
      'make',
      `A = 1\nV := $(A)\nA = 2\nW = $(A)\nimage:\n\tdocker build --build-arg V=$V --build-arg W=\${W} .`,
      ['Makefile:6 Dockerfile V=1 W=2'],
    ],
    [
      '+=',
      'make',
      'F = --build-arg A=1\nF += --build-arg B=2\nimage:\n\tdocker build $(F) .',
      ['Makefile:4 Dockerfile A=1 B=2'],
    ],
    ['set nowhere', 'make', RECIPE, ['Makefile:2 Dockerfile V?$(V)']],
    [
      'flags that are not known',
      'make',
      'image:\n\tdocker build $(FLAGS) .',
      [
        'Makefile:2 unread -: some arguments of this `docker build` come from $(FLAGS), which is not known before the run.',
      ],
    ],
    ['functions', 'make', `V = $(shell cat VERSION)\n${RECIPE}`, ['Makefile:3 Dockerfile V?$(shell cat VERSION)']],
    [
      'of the shell',
      'make',
      'image:\n\tV=1; docker build --build-arg V=$$V --build-arg W=$$W .',
      ['Makefile:2 Dockerfile V=1 W?$W'],
    ],
    [
      'each line its own shell',
      'make',
      'image:\n\tcd win\n\tdocker build .\n\tcd win && \\\n\tdocker build .',
      ['Makefile:3 Dockerfile', 'Makefile:5 win/Dockerfile'],
    ],
    ['.ONESHELL', 'make', '.ONESHELL:\nimage:\n\tcd win\n\tdocker build .', ['Makefile:4 win/Dockerfile']],
    [
      'exported',
      'make',
      'export V = 1\nW = 2\nimage:\n\tdocker build --build-arg V --build-arg W .',
      ['Makefile:4 Dockerfile V=1 W?$W'],
    ],
    ['a program in a variable', 'make', 'DOCKER ?= docker\nimage:\n\t$(DOCKER) build .', ['Makefile:3 Dockerfile']],
    ['a program that is not known', 'make', 'image:\n\t$(DOCKER) build .', [named('Makefile')]],
    [
      'of targets',
      'make',
      'image: V = 1\nimage:\n\tdocker build --build-arg V=$(V) .',
      ['Makefile:3 Dockerfile V?$(V)'],
    ],
    [
      'ifeq on what is known',
      'make',
      `ifeq ($(OS),Windows_NT)\nV = win\nelse\nV = other\nendif\n${RECIPE}`,
      ['Makefile:7 Dockerfile V=win'],
      { os: 'windows' },
    ],
    [
      'ifeq on what is not',
      'make',
      `ifeq ($(X),1)\nV = 1\nelse\nV = 2\nendif\n${RECIPE}`,
      ['Makefile:7 Dockerfile V?$(V)'],
    ],
    [
      'rules that do not count',
      'make',
      'A = 1\nifneq ($(A),1)\nimage:\n\tdocker build a\nelse\nimage:\n\tdocker build b\nendif',
      ['Makefile:7 b/Dockerfile'],
    ],
    ['define', 'make', `define V\ndocker build x\nendef\n${RECIPE}`, ['Makefile:5 Dockerfile V?$(V)']],
    [
      'comments and long lines',
      'make',
      'V = a \\\n  b # c\nimage: # x\n\tdocker build --build-arg "V=$(V)" . # y',
      ['Makefile:4 Dockerfile V=a b'],
    ],
    ['echo', 'make', 'image:\n\t@echo "docker build $(X)"', []],
    ['echo of what is known', 'make', 'image:\n\t@echo "docker build x"', []],
    [
      'a script',
      'make',
      'image:\n\t./tools/build.sh x',
      [named('Makefile, and with it tools/build.sh')],
      { files: { 'tools/build.sh': 'docker build .' } },
    ],
    [
      'another shell',
      'make',
      'SHELL := pwsh.exe\nimage:\n\t$$v = "1"; docker build --build-arg V=$$v .',
      ['Makefile:3 Dockerfile V=1'],
    ],
    ['a shell that is not known', 'make', 'SHELL := fish\nimage:\n\tdocker build .', [named('Makefile')]],
    [
      'compose and bake',
      'make',
      'image:\n\tdocker compose build web\n\tdocker buildx bake',
      ["Makefile:2 compose in '' web", "Makefile:3 bake in ''"],
    ],
  ])('%s', async (_, script, makefile, found, given) => {
    expect(await made(script, makefile, given)).toEqual(found);
  });
});

describe('hostile makefiles come to an end', () => {
  test.each<[what: string, makefile: string]>([
    [
      'variables that double',
      `A0 = xxxxxxxx\n${Array.from({ length: 60 }, (_, at) => `A${at + 1} = $(A${at})$(A${at})`).join('\n')}\nimage:\n\tdocker build $(A60)`,
    ],
    ['a variable of itself', 'A = $(A)x\nimage:\n\tdocker build $(A)'],
    ['brackets', `A = ${'$('.repeat(50_000)}\nimage:\n\tdocker build $(A)`],
    ['includes of each other', 'include Makefile Makefile\nimage:\n\tdocker build .'],
    [
      'many rules',
      `image: ${Array.from({ length: 20_000 }, (_, at) => `t${at}`).join(' ')}\n\tdocker build .\n%: ; docker build x`,
    ],
    ['conditions', `${'ifeq ($(X),1)\n'.repeat(20_000)}image:\n\tdocker build .`],
    ['colons and brackets', `${'a:('.repeat(60_000)}\nimage:\n\tdocker build .`],
    ['no text that anybody wrote', `image:\n\tdocker build .\n${'x'.repeat(300_000)}`],
  ])('%s', { timeout: 15_000 }, async (_, makefile) => {
    expect(await made('make image', makefile)).toBeDefined();
  });
});
