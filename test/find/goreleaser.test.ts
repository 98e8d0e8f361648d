import { describe, expect, test } from 'vitest';
import { goreleaserBuilds } from '../../src/find/goreleaser/goreleaser.js';
import { goreleaserSource } from '../../src/find/goreleaser/source.js';
import { briefs, messages } from './compose/files.js';
import { memoryWorkspace } from './memory.js';
import { planned } from './repository-plan.js';

const read = (text: string, file = '.goreleaser.yaml') => goreleaserBuilds(file, text, { kind: 'none' });

test.each([
  ['.goreleaser.yml', true],
  ['goreleaser.yaml', true],
  ['cli/.goreleaser.yaml', true],
  ['.config/goreleaser.yml', true],
  ['.goreleaser-windows.yml', true],
  ['.goreleaser.windows.yaml', true],
  ['goreleaser.json', false],
  ['my.goreleaser.yml', false],
  ['goreleasers.yml', false],
])('%j is a goreleaser file: %s', (path, expected) => {
  expect(goreleaserSource.files(path)).toBe(expected);
});

describe('what dockers build', () => {
  test.each<[string, string, object[]]>([
    ['nothing', 'builds: []', []],
    ['the default', 'dockers:\n- goos: windows', [{ dockerfile: 'Dockerfile' }]],
    [
      'arguments, platform, stage and names',
      'dockers:\n- dockerfile: w/D\n  build_flag_templates: ["--build-arg=A=1", "--build-arg", "B=2", --target=x, "--platform=windows/amd64"]\n  image_templates: ["a:1", "a:{{ .Tag }}"]',
      [
        {
          dockerfile: 'w/D',
          args: { A: '1', B: '2' },
          stage: 'x',
          platforms: ['windows/amd64'],
          tags: ['a:1', 'a:{{ .Tag }}'],
        },
      ],
    ],
    [
      'an argument that is a template',
      'dockers:\n- build_flag_templates: ["--build-arg=A={{ .Version }}", "--label=x={{ .Date }}"]',
      [{ unknown: { A: '{{ .Version }}' } }],
    ],
    [
      'the name of a manifest',
      'dockers:\n- image_templates: ["a:x"]\ndocker_manifests:\n- name_template: "a:1"\n  image_templates: ["a:x", "a:y"]',
      [{ tags: ['a:x', 'a:1'] }],
    ],
    [
      'version 2',
      'dockers_v2:\n- dockerfile: D\n  images: [a, b]\n  tags: ["1"]\n  build_args: {A: 1}\n  platforms: [windows/amd64, linux/amd64]',
      [{ dockerfile: 'D', args: { A: '1' }, platforms: ['windows/amd64', 'linux/amd64'], tags: ['a:1', 'b:1'] }],
    ],
  ])('%s', async (_, text, expected) => {
    const found = await read(text);
    expect(briefs(found)).toMatchObject(expected);
    expect(found.builds).toHaveLength(expected.length);
    expect(found.unread).toEqual([]);
  });

  test('paths are of the folder of the file', async () => {
    expect(briefs(await read('dockers:\n- dockerfile: D', 'cli/.goreleaser.yml'))).toMatchObject([
      { dockerfile: 'cli/D', at: 'cli/.goreleaser.yml:2' },
    ]);
  });

  test.each([
    ['a Dockerfile by a template', 'dockers:\n- dockerfile: "{{ .Env.D }}"', 2, '{{ .Env.D }}, which is not known'],
    ['a platform by a template', 'dockers:\n- build_flag_templates: ["--platform={{ .P }}"]', 2, '{{ .P }}'],
    ['outside', 'dockers:\n- dockerfile: ../D', 2, 'not a file of this repository'],
    ['wrong YAML', 'dockers: [', 1, 'This goreleaser file was not read'],
    ['too many', `dockers:\n${'- {}\n'.repeat(1001)}`, 1002, 'More than 1000 images'],
  ])('%s is named', async (_, text, line, words) => {
    expect(messages(await read(text))).toEqual([expect.stringContaining(words)]);
    expect((await read(text)).unread[0]!.line).toBe(line);
  });

  test('marks cannot be forged', async () => {
    const found = await read('dockers:\n- build_flag_templates: ["--build-arg=A=\\uFDD041\\uFDD1"]');
    expect(found.builds[0]!.unknownArgs.size).toBe(0);
  });
});

const DOCKERS = 'dockers:\n- image_templates: [a]\n';
const release = (step: string) =>
  `on: push\njobs:\n  r:\n    runs-on: windows-2022\n    steps:\n      - uses: goreleaser/goreleaser-action@v6\n        ${step}\n`;

test.each([
  ['with: {args: release --clean}', '.goreleaser.yml', 'windows-2022'],
  ['with: {args: release -f x/rel.yml}', 'x/rel.yml', 'windows-2022'],
  ['with: {args: release, workdir: cli}', 'cli/goreleaser.yaml', 'windows-2022'],
  ['with: {args: check}', '.goreleaser.yml', undefined],
  ['', '.goreleaser.yml', undefined],
])('a step of the action %s releases by %s, on %s', async (step, file, host) => {
  const folder = file.startsWith('cli') ? 'cli/' : file.startsWith('x') ? 'x/' : '';
  const files = { '.github/workflows/r.yml': release(step), [file]: DOCKERS, [`${folder}Dockerfile`]: 'FROM scratch' };
  const { plans } = await planned(memoryWorkspace(files));
  const [plan] = plans;
  expect(plans).toHaveLength(1);
  expect(plan!.buildHost?.os === 'windows' ? plan!.buildHost.host.name : undefined).toBe(host);
  expect(plan!.declaredBy).toEqual({ file, line: 2 });
});
