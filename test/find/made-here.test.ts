import { describe, expect, test } from 'vitest';
import { madeHere } from '../../src/find/made-here.js';
import { job, memoryWorkspace, WORKFLOW } from './memory.js';
import { planned } from './repository-plan.js';

/** Makers of an image in a repository whose workflow builds ./Dockerfile with these names. */
async function makers(reference: string, ...steps: readonly string[]): Promise<readonly string[]> {
  const files = {
    [WORKFLOW]: job('windows-2022', ...steps),
    Dockerfile: 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022',
  };
  const { plans } = await planned(memoryWorkspace(files));
  return madeHere(plans)(reference).map(({ plan, name, sure }) => `${plan.dockerfile} ${name}${sure ? '' : ' ?'}`);
}

describe('which builds make an image', () => {
  test.each([
    ['acme/base:1', 'acme/base:1', 'Dockerfile acme/base:1'],
    ['acme/base:1', 'docker.io/acme/base:1', 'Dockerfile docker.io/acme/base:1'],
    ['docker.io/library/base', 'base:latest', 'Dockerfile base:latest'],
    ['base', 'library/base', 'Dockerfile library/base'],
    ['GHCR.io/acme/base:1', 'ghcr.io/acme/base:1', 'Dockerfile ghcr.io/acme/base:1'],
    ['localhost:5000/base', 'localhost:5000/base:latest', 'Dockerfile localhost:5000/base:latest'],
    ['acme/base:1@sha256:0123', 'acme/base:1', 'Dockerfile acme/base:1'],
    ['acme/base@sha256:0123', 'acme/base:1', 'Dockerfile acme/base:1 ?'],
    ['acme/base:2', 'acme/base:1', null],
    ['acme/base', 'acme/base:1', null],
    ['acme/base:1', 'ghcr.io/acme/base:1', null],
    ['acme/base:1', 'acme/database:1', null],
    ['acme/base:1', 'acme/base:1.0', null],
  ])('%s is made as %s: %s', async (reference, tag, expected) => {
    expect(await makers(reference, `docker build -t ${tag} .`)).toEqual(expected === null ? [] : [expected]);
  });

  test.each([
    ['acme/base:1.2', 'acme/base:${{ github.ref_name }}', true],
    ['acme/base', 'acme/base:${{ github.ref_name }}', true],
    ['acme/base:v1-ltsc2022', 'acme/base:v${{ inputs.v }}-ltsc2022', true],
    ['acme/base:v1-ltsc2019', 'acme/base:v${{ inputs.v }}-ltsc2022', false],
    ['acme/base:ltsc2022', 'acme/base:ltsc2022-${{ inputs.v }}-2022', false],
    ['acme.azurecr.io/base:1', '${{ vars.REGISTRY }}/base:1', true],
    ['acme.azurecr.io/base:1', '${{ vars.REGISTRY }}base:1', false],
    ['acme/base:1', '${{ vars.IMAGE }}:1', false],
    ['acme/base:1', '${{ steps.meta.outputs.tags }}', false],
    ['mcr.microsoft.com/windows/nanoserver:ltsc2022', '${{ vars.IMAGE }}', false],
  ])('%s may be %s: %s', async (reference, tag, may) => {
    expect(await makers(reference, `docker build -t "${tag}" .`)).toEqual(may ? [`Dockerfile ${tag} ?`] : []);
  });

  test('a reference with unknown parts is what is written in the same way', async () => {
    const { plans } = await planned(
      memoryWorkspace({
        'compose.yaml': 'services:\n  a: { build: ., image: "${REGISTRY}/web:${TAG}" }',
        Dockerfile: 'FROM scratch',
      }),
    );
    const [tag] = plans[0]!.tags;
    expect(madeHere(plans)(tag!)).toMatchObject([{ name: '${REGISTRY}/web:${TAG}', sure: false }]);
    expect(madeHere(plans)(tag!.replace('web', 'api'))).toEqual([]);
  });

  test('known names come first, each build that makes the image once for each name', async () => {
    expect(
      await makers(
        'acme/base:1',
        'docker build -t acme/base:${{ github.sha }} --target a .',
        'docker build -t acme/base:1 .',
      ),
    ).toEqual(['Dockerfile acme/base:1', 'Dockerfile acme/base:${{ github.sha }} ?']);
  });

  test('names of docker/metadata-action', async () => {
    const steps = [
      'uses: docker/metadata-action@v5\n        id: meta\n        with: {images: "ghcr.io/acme/base\\nname=acme/base,enable=true"}',
      'uses: docker/build-push-action@v6\n        with: {context: ., tags: "${{ steps.meta.outputs.tags }}"}',
    ];
    const text = job('windows-2022', 'x').replace(/ {6}- run: x\n/, steps.map((step) => `      - ${step}\n`).join(''));
    const { plans } = await planned(memoryWorkspace({ [WORKFLOW]: text, Dockerfile: 'FROM scratch' }));
    const written = '${{ steps.meta.outputs.tags }}';
    expect(madeHere(plans)('ghcr.io/acme/base:1')).toMatchObject([
      { name: `ghcr.io/acme/base:${written}`, sure: false },
    ]);
    expect(madeHere(plans)('acme/base:1')).toMatchObject([{ name: `acme/base:${written}`, sure: false }]);
    expect(madeHere(plans)('acme/other:1')).toEqual([]);
  });

  test('many names of one word in linear time', async () => {
    const tags = Array.from({ length: 200 }, (_, index) => `-t acme/base:\${{ inputs.v }}${'-x'.repeat(index)}`).join(
      ' ',
    );
    expect(await makers(`acme/base:${'-x'.repeat(100)}y`, `docker build ${tags} .`)).toHaveLength(1);
  });
});

test.each([
  ['docker build -t a .', null],
  ['docker buildx build -t a --push .', true],
  ['docker buildx build -t a --output type=registry .', true],
  ['docker buildx build -t a -o type=image,name=a,push=true .', true],
  ['docker buildx build -t a --push=false .', null],
])('%s pushes: %s', async (step, pushes) => {
  const files = { [WORKFLOW]: job('windows-2022', step), Dockerfile: 'FROM scratch' };
  expect((await planned(memoryWorkspace(files))).plans[0]!.pushes).toBe(pushes);
});
