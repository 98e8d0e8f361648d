import fc from 'fast-check';

/** A repository: path -> text. */
export type Files = Readonly<Record<string, string>>;

/** What somebody could write to mislead a log, a page, a shell, a parser or a reader. */
const HOSTILE = [
  '::error::x',
  '::stop-commands::x',
  '##[error]x',
  '##vso[task.setvariable]x',
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;https://x\u0007',
  '\u202etxt',
  '\u2066x\u2069',
  '\u200b',
  '\r::warning::x',
  '<script>alert(1)</script>',
  '[x](javascript:x)',
  '@everyone #1',
  '`|`',
  '../../etc/passwd',
  '/etc/passwd',
  '\\\\host\\share',
  '__proto__',
  'constructor',
  '$(id)',
  '${{ secrets.X }}',
  '${A:-${A}}',
  '%PATH%',
  '-'.repeat(150),
  '*'.repeat(40),
  '!'.repeat(9),
  'é\u0301\u{1f600}',
  '\ud800',
  '\uFDD0zz\uFDD1',
  '&a [*a]',
  '"',
  "'",
  '{',
  ' ',
  '',
];
const IMAGES = [
  'mcr.microsoft.com/windows/servercore:ltsc2019',
  'mcr.microsoft.com/windows/nanoserver:ltsc2025',
  'mcr.microsoft.com/dotnet/aspnet:8.0-nanoserver-1809',
  'mcr.microsoft.com/windows/servercore:10.0.14393.1',
  'golang:1.27',
  'scratch',
  'alpine',
  '${BASE}',
  'quay.io/x/y@sha256:0',
];
const WORDS =
  'docker build . -f --build-arg BASE=windows --target x --platform windows/amd64 buildx bake compose up -t app:1 --isolation=hyperv && ; | if then fi for in do done { } ( ) <<EOF EOF ^ ` \\ $A cd web pwsh cmd /c powershell RUN'.split(
    ' ',
  );

const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 12 }));
const image = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...IMAGES) }, hostile);
const script = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...WORDS) }, hostile), { maxLength: 20 })
  .map((words) => words.join(' '));

const instruction = fc.oneof(
  image.map((name) => `FROM ${name}`),
  fc.tuple(image, hostile).map(([name, alias]) => `FROM --platform=windows/amd64 ${name} AS ${alias}`),
  image.map((name) => `ARG BASE=${name}`),
  script.map((text) => `RUN ${text}`),
  script.map((text) => `RUN <<EOF\n${text}\nEOF`),
  hostile.map((text) => `# windows-container-compat: ignore=build-mismatch reason="${text}"`),
  hostile.map((text) => `# windows-container-compat: targets=${text}`),
  hostile.map((text) => `COPY --from=${text} a b`),
  hostile,
);
const dockerfile = fc
  .tuple(fc.constantFrom('', '# escape=`\n', '# syntax=x\n', '\ufeff'), image, fc.array(instruction, { maxLength: 8 }))
  .map(([head, base, lines]) => `${head}FROM ${base}\n${lines.join('\n')}\n`);

const folder = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('', 'web/', 'a b/') }, hostile.map(pathOf));
const name = fc.constantFrom('Dockerfile', 'Dockerfile.windows', 'app.dockerfile', 'Containerfile');

const KEYS =
  'on jobs runs-on steps run uses with env strategy matrix include shell services build context dockerfile args target extends profiles platforms group image spec containers nodeSelector kind metadata name template stages script pool vmImage dockers goos ids __proto__'.split(
    ' ',
  );
const leaf = fc.oneof(
  hostile,
  script,
  image,
  fc.constantFrom<unknown>('docker/build-push-action@v6', 'windows-2022', './', 'web', 'Dockerfile', null, true, 1),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.constantFrom(...KEYS), tie('tree')), { maxLength: 5 })
      .map((pairs) => Object.fromEntries(pairs)),
  ),
}));
const step = fc.oneof(
  script.map((run) => ({ run: `docker build .\n${run}` })),
  fc.tuple(hostile, hostile).map(([context, file]) => ({
    uses: 'docker/build-push-action@v6',
    with: { context, file, 'build-args': `BASE=${file}` },
  })),
  tree,
);
const workflow = fc
  .tuple(
    fc.constantFrom('windows-2022', 'windows-latest', 'ubuntu-latest', '${{ matrix.os }}'),
    fc.array(step, { maxLength: 4 }),
    tree,
  )
  .map(([host, steps, matrix]) => ({ on: 'push', jobs: { image: { 'runs-on': host, strategy: { matrix }, steps } } }));
const compose = fc
  .dictionary(
    hostile,
    fc.record({ build: fc.oneof(hostile, tree), image: hostile, extends: tree }, { requiredKeys: [] }),
  )
  .map((services) => ({ services }));
const pod = fc.tuple(image, hostile, tree).map(([base, label, rest]) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: label },
  spec: {
    template: {
      spec: { nodeSelector: { 'kubernetes.io/os': 'windows' }, containers: [{ name: label, image: base }], more: rest },
    },
  },
}));
const list = fc
  .tuple(fc.array(fc.oneof(pod, tree), { maxLength: 4 }), hostile)
  .map(([items, name]) => ({ apiVersion: 'v1', kind: 'List', metadata: { name }, items }));
/** Where a scheduler may put a pod, with names and values of anybody. */
const placed = fc.tuple(image, hostile, hostile, tree).map(([base, key, value, rest]) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: key, namespace: value },
  spec: {
    nodeSelector: { [key]: value, 'kubernetes.io/os': 'windows' },
    tolerations: [{ key, operator: 'Exists', value }, rest],
    affinity: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [{ matchExpressions: [{ key, operator: 'In', values: [value] }] }],
        },
      },
    },
    runtimeClassName: value,
    initContainers: [{ name: value, image: base }],
    containers: [{ name: key, image: base }],
  },
}));
const task = fc.tuple(image, hostile, tree).map(([base, family, rest]) => ({
  family,
  runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2019_CORE' },
  placementConstraints: [{ type: 'memberOf', expression: family }, rest],
  containerDefinitions: [{ name: family, image: base }],
}));
const stack = fc.tuple(image, hostile, hostile).map(([base, name, value]) => ({
  services: {
    [name]: {
      image: base,
      platform: 'windows/amd64',
      isolation: value,
      deploy: { placement: { constraints: ['node.platform.os == windows', `node.labels.${name} == ${value}`] } },
    },
  },
}));
const kubernetesNode = fc
  .tuple(hostile, hostile, fc.constantFrom('10.0.17763.1', '10.0.20348.2340', 'x'), tree)
  .map(([name, value, version, rest]) => ({
    metadata: { name: `n${name}`, labels: { 'kubernetes.io/os': 'windows', [value]: name, agentpool: value } },
    spec: { taints: [{ key: name, value, effect: 'NoSchedule' }], rest },
    status: { nodeInfo: { operatingSystem: 'windows', kernelVersion: version, containerRuntimeVersion: value } },
  }));
const swarmNode = fc.tuple(hostile, hostile, tree).map(([name, value, rest]) => ({
  ID: `n${name}`,
  Spec: { Labels: { [name]: value }, Role: 'worker', Availability: 'active', rest },
  Description: { Hostname: `n${value}`, Platform: { OS: 'windows', Architecture: 'x86_64' } },
}));
const nodes = fc.oneof(
  fc.array(kubernetesNode, { minLength: 1, maxLength: 4 }).map((items): unknown => ({ items })),
  fc.array(swarmNode, { minLength: 1, maxLength: 4 }).map((items): unknown => items),
);
const json = (value: fc.Arbitrary<unknown>) => value.map((each) => JSON.stringify(each) ?? '');

/** Every kind of file that is read, each there or not. */
const DECLARING: Readonly<Record<string, fc.Arbitrary<string>>> = {
  '.github/workflows/build.yml': json(fc.oneof(workflow, tree)),
  '.github/workflows/script.yml': script.map(
    (text) => `on: push\njobs:\n  a:\n    runs-on: windows-2022\n    steps:\n      - run: |\n          ${text}\n`,
  ),
  'action.yml': json(tree.map((steps) => ({ runs: { using: 'composite', steps } }))),
  'compose.yaml': json(fc.oneof(compose, tree)),
  'docker-bake.json': json(tree.map((target) => ({ target }))),
  'docker-bake.hcl': script.map((text) => `target "app" {\n  dockerfile = "${text}"\n}\n`),
  '.goreleaser.yaml': json(
    fc.oneof(
      tree,
      fc.tuple(tree, hostile).map(([dockers, file]) => ({ dockers: [{ dockerfile: file, goos: 'windows' }, dockers] })),
    ),
  ),
  'azure-pipelines.yml': json(
    fc.tuple(script, hostile, tree).map(([text, name, rest]) => ({
      pool: { vmImage: 'windows-2022', demands: [name] },
      variables: { A: name, [name]: '$(A)' },
      strategy: { matrix: { [name]: { V: name } } },
      steps: [
        { script: text },
        { task: 'Docker@2', inputs: { Dockerfile: text, tags: name, repository: name } },
        { [`\${{ each a in parameters.${name} }}`]: [{ script: 'docker build $(V) .' }] },
        rest,
      ],
    })),
  ),
  '.gitlab-ci.yml': json(
    fc.tuple(script, hostile, tree).map(([text, name, rest]) => ({
      variables: { A: name, [name]: '$A' },
      [`.${name}`]: { tags: ['windows', name], variables: { B: name }, rest },
      build: { extends: `.${name}`, script: [text, 'docker build .'], parallel: { matrix: [{ A: [name, text] }] } },
      include: [{ local: name }],
    })),
  ),
  'deploy/pod.yaml': json(fc.oneof(pod, placed, list, tree)),
  'deploy/all.yaml': fc
    .array(json(fc.oneof(pod, placed, list, tree)), { maxLength: 4 })
    .map((all) => all.join('\n---\n')),
  'deploy/task.json': json(task),
  'stack.yml': json(fc.oneof(stack, tree)),
  'docker-compose.windows.yml': json(fc.oneof(stack, compose)),
  'nodes.json': json(nodes),
  'build.ps1': script,
  'build.sh': script,
  Makefile: fc
    .tuple(script, hostile, hostile)
    .map(([text, a, b]) => `V ?= ${a}\ninclude ${b}.mk\nimage: ${b}\n\t${text}\n%.img: image\n\t$(MAKE) $*\n`),
  Jenkinsfile: script.map((text) => `node('windows') { bat '${text}' }\n`),
  '.env': hostile.map((text) => `BASE=${text}\n`),
  '.github/windows-containers.yml': fc.oneof(
    json(
      fc.record({
        ignore: fc.array(hostile.map((dockerfile) => ({ rule: 'build-mismatch', dockerfile, reason: dockerfile }))),
      }),
    ),
    json(tree),
  ),
};

/** Whole repositories that mix all kinds of files with hostile names and values. */
export const repository: fc.Arbitrary<Files> = fc
  .tuple(
    fc.array(fc.tuple(folder, name, dockerfile), { minLength: 1, maxLength: 5 }),
    fc.record(DECLARING, { requiredKeys: [] }),
  )
  .map(
    ([dockerfiles, declaring]): Files => ({
      ...(declaring as Files),
      ...Object.fromEntries(dockerfiles.map(([at, file, text]) => [`${at}${file}`, text])),
    }),
  );

/** A folder that a file system could have. */
function pathOf(text: string): string {
  const plain = text
    .replaceAll('\0', '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
  return plain === '' ? '' : `${plain}/`;
}
