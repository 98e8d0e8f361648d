import { expect, test } from 'vitest';
import { builderOf, likelyBuilders } from '../../src/find/likely-builders.js';

async function found(files: Readonly<Record<string, string>>): Promise<string[]> {
  const workspace = { head: async (path: string) => files[path] ?? null };
  const builders = await likelyBuilders(workspace, Object.keys(files));
  return builders.map(({ file, line }) => `${file}:${line}`);
}

test.each<[string, string, number | null]>([
  ['Makefile', 'all:\n\tdocker build -t x .\n', 2],
  ['build/rules.mk', 'image:\n\t$(DOCKER) build .\n', 2],
  ['hack/release.sh', '#!/bin/sh\nset -e\ndocker buildx build --platform windows/amd64 .\n', 3],
  ['build.ps1', '& docker image build .\n', 1],
  ['tools/images.py', 'run(["docker", "build", "."])\n', 1],
  ['.goreleaser.yaml', 'version: 2\ndockers:\n  - goos: windows\n', 2],
  ['.gitlab-ci.yml', 'image:\n  script:\n    - /kaniko/executor --context .\n', 3],
  ['azure-pipelines.yml', 'steps:\n- task: Docker@2\n', 2],
  ['eng/pipelines/templates/images.yml', 'a: 1\nb: docker build\n', 2],
  ['.circleci/config.yml', 'x: docker build\n', 1],
  ['Jenkinsfile', 'sh "docker build ."\n', 1],
  ['package.json', '{ "scripts": { "image": "docker build ." } }\n', 1],
  ['scripts/args.sh', 'ARGS="--build-arg V=1"\n', 1],
  ['skaffold.yaml', 'build:\n  artifacts:\n  - docker:\n      buildArgs:\n        V: a\n', 4],
  ['werf.yaml', 'image: x\ndockerfile: Dockerfile\nargs:\n  V: a\n', 2],
  ['.woodpecker.yml', 'steps:\n  b:\n    settings:\n      build_args: V=a\n', 4],
  ['ci/images.yml', 'b: docker build\n', 1],
  ['tools/images/main.go', 'exec.Command("docker", "build")\n', 1],
  ['Makefile', 'lint:\n\tgo vet ./...\n# docker build by hand\n', null],
  ['README.md', 'docker build .\n', null],
  ['.github/workflows/ci.yml', 'run: docker build .\n', null],
  ['src/docker.go', 'docker build\n', null],
  ['scripts/sweep.mjs', 'const files = builds.map(({ dockerfile }) => dockerfile);\n', null],
  ['scripts/release.ts', "await exec('docker', ['build', '.']);\n", 1],
  ['hack/images.go', ' * docker build is run elsewhere\n', null],
])('%s with %j: line %s', async (file, text, line) => {
  expect(await found({ [file]: text })).toEqual(line === null ? [] : [`${file}:${line}`]);
});

test('the nearest to the root first, and only so many', async () => {
  const files = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`a/${index}/x.sh`, 'docker build .\n']));
  const all = await found({ ...files, 'x.sh': 'docker build .\n' });
  expect([all[0], all.length]).toEqual(['x.sh:1', 400]);
});

const by = (file: string, text: string) => ({ file, line: 1, text });

test.each([
  [
    'one that names the Dockerfile',
    'win/Dockerfile',
    [by('a.sh', ''), by('x/b.sh', 'docker build win/Dockerfile')],
    'x/b.sh',
  ],
  [
    'one that names it without its folder',
    'win/Dockerfile.nano',
    [by('a.sh', ''), by('b.sh', 'Dockerfile.nano')],
    'b.sh',
  ],
  ['one that names an argument', 'win/Dockerfile', [by('a.sh', ''), by('x/b.sh', 'OS_VERSION=1')], 'x/b.sh'],
  ['one above it', 'win/Dockerfile', [by('x/b.sh', ''), by('win/a.sh', '')], 'win/a.sh'],
  ['any', 'win/Dockerfile', [by('x/b.sh', '')], 'x/b.sh'],
  ['none', 'win/Dockerfile', [], undefined],
])('the likeliest builder: %s', (_, dockerfile, builders, file) => {
  expect(builderOf(dockerfile, ['OS_VERSION'], builders)?.file).toBe(file);
});
