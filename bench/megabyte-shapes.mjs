// Repositories of about one megabyte, each in the shape that is worst for what reads it. No time is asserted anywhere:
// bench/megabyte.mjs prints what each costs.

const BASE = 'mcr.microsoft.com/windows/servercore:ltsc2022';
const MEGABYTE = 1_000_000;

/** Texts of a growing index until they fill a size. */
function fill(unit, size = MEGABYTE) {
  const parts = [];
  for (let length = 0, index = 0; length < size; index += 1) {
    const part = unit(index);
    parts.push(part);
    length += Buffer.byteLength(part);
  }
  return parts.join('');
}
const times = (count, unit) => Array.from({ length: count }, (_, index) => unit(index));
const lines = (count, unit) => times(count, unit).join('\n');
const files = (count, path, text) => Object.fromEntries(times(count, (index) => [path(index), text(index)]));
const docker = (text = `FROM ${BASE}\n`) => ({ Dockerfile: text });
const workflow = (jobs) => ({ ...docker(), '.github/workflows/build.yml': `on: push\njobs:\n${jobs}` });
const job = (steps, more = '') => `  image:\n    runs-on: windows-2022\n${more}    steps:\n${steps}`;
const script = (text, shell = 'pwsh') =>
  workflow(job(`      - shell: ${shell}\n        run: |\n${text.replace(/^/gm, '          ')}\n`));
const pod = (index, spec = '', image = BASE) => `apiVersion: v1
kind: Pod
metadata: { name: web${index} }
spec: { nodeSelector: { kubernetes.io/os: windows }, containers: [{ name: web, image: "${image}" }]${spec} }
`;
const node = (index, labels = '') =>
  `{"metadata":{"name":"n${index}","labels":{"kubernetes.io/os":"windows","pool":"p${index}"${labels}}},"status":{"nodeInfo":{"operatingSystem":"windows","kernelVersion":"10.0.20348.${index}"}}}`;
const nodes = (count, unit = node) => `{"items":[${times(count, unit).join(',\n')}]}`;
const ON_NODES = { args: ['--target', '@nodes.json', '--manifests', 'k8s'] };
const bake = (target) => ({
  ...workflow(job('      - run: docker buildx bake -f docker-bake.json\n')),
  'docker-bake.json': JSON.stringify({ target }),
});
const azure = (text) => ({ ...docker(), 'azure-pipelines.yml': `pool: { vmImage: windows-2022 }\n${text}` });
const gitlab = (text) => ({ ...docker(), '.gitlab-ci.yml': text });
const compose = (text) => ({ ...docker(), 'compose.yaml': text });
const make = (text) => ({ ...workflow(job('      - run: make image\n')), Makefile: text });
const config = (text, repository = docker()) => ({ ...repository, '.github/windows-containers.yml': text });

/** name -> what makes its files: path -> text, and arguments of the command beyond two targets. */
export const SHAPES = {
  // Dockerfiles
  'dockerfile: stages on one base': () => docker(fill((i) => `FROM ${BASE} AS s${i}\nRUN ver\n`)),
  'dockerfile: stages, each on the one before': () =>
    docker(`FROM ${BASE} AS s0\n${fill((i) => `FROM s${i} AS s${i + 1}\n`)}`),
  'dockerfile: stages on bases of their own': () =>
    docker(fill((i) => `FROM mcr.microsoft.com/windows/servercore:10.0.20348.${i}\n`)),
  'dockerfile: copies from all stages': () =>
    docker(
      `${lines(5_000, (i) => `FROM ${BASE} AS s${i}`)}\n${fill((i) => `COPY --from=s${i % 5_000} a b\n`, 850_000)}`,
    ),
  'dockerfile: each ARG of the one before': () =>
    docker(`ARG A0=ltsc2022\n${fill((i) => `ARG A${i + 1}=$A${i}\n`)}FROM ${BASE}\n`),
  'dockerfile: each ARG twice the one before': () =>
    docker(`ARG A0=ltsc2022\n${fill((i) => `ARG A${i + 1}=$A${i}$A${i}\n`)}FROM ${BASE}\n`),
  'dockerfile: stages with many arguments': () =>
    docker(
      `${lines(5_000, (i) => `ARG A${i}=ltsc2022`)}\n${fill((i) => `FROM ${BASE.slice(0, -8)}\${A${i % 5_000}} AS s${i}\nARG A${i % 5_000}\n`, 900_000)}`,
    ),
  'dockerfile: nested defaults': () =>
    docker(`ARG A=${'${B:-'.repeat(150_000)}x${'}'.repeat(150_000)}\nFROM ${BASE}:$A\n`),
  'dockerfile: one stage of RUN': () => docker(`FROM ${BASE}\n${fill((i) => `RUN echo ${i}\n`)}`),
  'dockerfile: signs of Linux': () => docker(`FROM acme/base\n${fill((i) => `RUN apt-get update && rm -rf /x${i}\n`)}`),
  'dockerfile: one RUN of many lines': () => docker(`FROM ${BASE}\nRUN a ${fill((i) => `&& echo ${i} \\\n`)}  && b\n`),
  'dockerfile: one long word': () => docker(`FROM ${BASE}\nRUN ${'-'.repeat(MEGABYTE)}\n`),
  'dockerfile: heredocs': () => docker(`FROM ${BASE}\n${fill((i) => `RUN <<E${i}\necho\nE${i}\n`)}`),
  'dockerfile: heredocs on one line': () => docker(`FROM ${BASE}\nRUN ${fill((i) => `<<E${i} `, 500_000)}\n`),
  'dockerfile: comments that ignore': () =>
    docker(fill((i) => `# windows-container-compat: ignore=build-mismatch reason="${i}"\nFROM ${BASE}\n`)),
  'dockerfile: comments that name targets': () =>
    docker(`${fill((i) => `# windows-container-compat: targets=10.0.20348.${i}\n`)}FROM ${BASE}\n`),
  'dockerfile: one comment with many targets': () =>
    docker(`# windows-container-compat: targets=${fill((i) => `10.0.20348.${i},`)}ltsc2019\nFROM ${BASE}\n`),
  'dockerfile: environment': () => docker(`FROM ${BASE}\n${fill((i) => `ENV E${i}=$E${i - 1}\n`)}`),
  'dockerfile: a line of environment': () => docker(`FROM ${BASE}\nENV ${fill((i) => `E${i}=$E${i - 1} `)}\n`),
  'dockerfile: labels in one line': () => docker(`FROM ${BASE}\nLABEL ${fill((i) => `l${i}=v `)}\n`),
  'dockerfile: platform of each stage': () =>
    docker(fill((i) => `FROM --platform=windows/amd64 ${BASE} AS s${i}\nONBUILD RUN ver\n`)),
  'dockerfiles: small ones': () =>
    files(
      8_000,
      (i) => `a${i % 90}/b${i}/Dockerfile`,
      (i) => `FROM ${BASE}\nRUN echo ${i % 7}\n`,
    ),
  'dockerfiles: small ones, all unlike': () =>
    files(
      8_000,
      (i) => `a${i % 90}/b${i}/Dockerfile`,
      (i) => `FROM ${BASE.slice(0, -8)}10.0.17763.${i}\nRUN echo ${i}\n`,
    ),
  'dockerfiles: variants': () =>
    files(
      8_000,
      (i) => `a/${['1809', 'ltsc2022', 'ltsc2025'][i % 3]}/b${Math.floor(i / 3)}/Dockerfile`,
      () => `FROM ${BASE}\n`,
    ),

  // GitHub
  'workflows: 200 x 10 jobs x 8': () => ({
    ...docker(),
    ...files(
      200,
      (i) => `.github/workflows/w${i}.yml`,
      (i) =>
        `on: push\njobs:\n${lines(
          10,
          (j) => `  j${j}:
    strategy: { matrix: { v: [a${i}, b, c, d, e, f, g, h] } }
    runs-on: windows-2022
    steps:
      - uses: actions/checkout@v5
      - run: docker build --build-arg V=\${{ matrix.v }} --build-arg W=${i}-${j} -t acme/w:\${{ matrix.v }} .`,
        )}\n`,
    ),
  }),
  'workflow: 14,000 steps': () =>
    workflow(job(lines(14_000, (i) => `      - run: docker build --build-arg V=${i} -t a:${i} .`))),
  'workflow: steps that build nothing': () => workflow(job(lines(25_000, (i) => `      - run: echo "docker ${i}"`))),
  'workflow: steps of an action': () =>
    workflow(
      job(
        lines(
          9_000,
          (i) =>
            `      - uses: docker/build-push-action@v6\n        with: { context: ., build-args: V=${i}, tags: "a:${i}" }`,
        ),
      ),
    ),
  'workflow: jobs': () =>
    workflow(
      lines(
        9_000,
        (i) => `  j${i}:\n    runs-on: windows-2022\n    steps: [{ run: docker build --build-arg V=${i} . }]`,
      ),
    ),
  'workflow: steps with much environment': () =>
    workflow(
      job(
        lines(2_000, () => '      - run: docker build --build-arg V=$env:V1 .'),
        `    env:\n${lines(40_000, (i) => `      V${i}: x${i}`)}\n`,
      ),
    ),
  'workflow: environment of the one before': () =>
    workflow(
      job('      - run: docker build .', `    env:\n${lines(25_000, (i) => `      V${i}: "\${{ env.V${i - 1} }}"`)}\n`),
    ),
  'workflow: matrix of many rows': () =>
    workflow(
      `  image:\n    strategy:\n      matrix:\n        include:\n${lines(18_000, (i) => `          - { v: "${i}", os: windows-2022 }`)}\n    runs-on: \${{ matrix.os }}\n    steps:\n      - run: docker build --build-arg V=\${{ matrix.v }} .\n`,
    ),
  'workflow: matrix with many excludes': () =>
    workflow(
      `  image:\n    strategy:\n      matrix:\n        a: [${times(32, (i) => i)}]\n        b: [${times(32, (i) => i)}]\n        exclude:\n${lines(30_000, (i) => `          - { a: ${i % 99}, b: ${i % 77} }`)}\n    runs-on: windows-2022\n    steps: [{ run: docker build . }]\n`,
    ),
  'workflow: jobs of a matrix with includes': () =>
    workflow(
      lines(
        120,
        (j) =>
          `  j${j}:\n    strategy:\n      matrix:\n        v: [${times(100, (i) => i)}]\n        include:\n${lines(200, (i) => `          - { v: ${i}, w: "${j}-${i}" }`)}\n    runs-on: windows-2022\n    steps: [{ run: "docker build --build-arg V=\${{ matrix.w }} ." }]`,
      ),
    ),
  'workflows that call one another': () => ({
    ...docker(),
    ...files(
      100,
      (i) => `.github/workflows/w${i}.yml`,
      (i) =>
        `on: { push: {}, workflow_call: {} }\njobs:\n${lines(100, (j) => `  j${j}: { uses: ./.github/workflows/w${(i * 7 + j) % 100}.yml, with: { v: "${i}${j}" } }`)}\n  b: { runs-on: windows-2022, steps: [{ run: docker build . }] }\n`,
    ),
  }),
  'actions that call one another': () => ({
    ...workflow(job('      - uses: ./a0')),
    ...files(
      60,
      (i) => `a${i}/action.yml`,
      (i) =>
        `runs:\n  using: composite\n  steps:\n${lines(400, (j) => `    - uses: ./a${(i + 1 + (j % 9)) % 60}\n      with: { v: ${j} }`)}\n    - { run: docker build ., shell: pwsh }\n`,
    ),
  }),
  'workflow: one long expression': () =>
    workflow(job(`      - run: docker build --build-arg V=\${{ ${fill((i) => `'a${i}' || `, 900_000)} 'b' }} .`)),
  'workflow: nested expression': () =>
    workflow(job(`      - run: docker build --build-arg V=\${{ ${'('.repeat(400_000)}1${')'.repeat(400_000)} }} .`)),
  'workflow: expressions of format': () =>
    workflow(job(lines(11_000, (i) => `      - run: docker build --build-arg V=\${{ format('{0}-{0}', ${i}) }} .`))),
  'workflow: aliases': () =>
    workflow(
      `  image:\n    runs-on: windows-2022\n    steps: &s\n${lines(3_000, (i) => `      - run: docker build --build-arg V=${i} .`)}\n${lines(17_000, (i) => `  j${i}: { runs-on: windows-2022, steps: *s }`)}`,
    ),
  'workflow: keys of one map': () =>
    workflow(job('      - run: docker build .', `    env: {${fill((i) => `k${i}: v,`, 990_000)}}\n`)),
  'workflow: nested lists': () =>
    workflow(job(`      - run: docker build .`, `    x: ${'['.repeat(450_000)}${']'.repeat(450_000)}\n`)),
  'workflow: errors of YAML': () =>
    workflow(
      job(
        '      - run: docker build .',
        fill((i) => `    ? {a${i}: "x\n`, 990_000),
      ),
    ),

  // Scripts of steps
  'script, pwsh: builds': () => script(lines(17_000, (i) => `docker build -t a:${i} --build-arg V=${i} .`)),
  'script, bash: builds': () =>
    script(
      lines(17_000, (i) => `docker build -t a:${i} --build-arg V=${i} .`),
      'bash',
    ),
  'script, cmd: builds': () =>
    script(
      lines(17_000, (i) => `docker build -t a:${i} --build-arg V=${i} .`),
      'cmd',
    ),
  'script, pwsh: variables': () =>
    script(`${lines(25_000, (i) => `$v${i + 1} = "$v${i}x"`)}\ndocker build --build-arg V=$v9 .`),
  'script, bash: variables': () =>
    script(`${lines(30_000, (i) => `v${i + 1}="$v${i}x"`)}\ndocker build --build-arg V=$v9 .`, 'bash'),
  'script, cmd: variables': () =>
    script(`${lines(25_000, (i) => `set v${i + 1}=%v${i}%x`)}\ndocker build --build-arg V=%v9% .`, 'cmd'),
  'script, bash: nested loops': () =>
    script(
      `${lines(50, (i) => `for i${i} in ${times(900, (j) => j).join(' ')}; do`)}\ndocker build --build-arg V=$i1 .\n${lines(50, () => 'done')}`,
      'bash',
    ),
  'script, pwsh: nested loops': () =>
    script(
      `${lines(50, (i) => `foreach ($i${i} in ${times(900, (j) => j).join(',')}) {`)}\ndocker build --build-arg V=$i1 .\n${lines(50, () => '}')}`,
    ),
  'script, bash: substitutions': () => script(`docker build . ${'"$('.repeat(300_000)}`, 'bash'),
  'script, pwsh: substitutions': () => script(`docker build . ${'"$('.repeat(300_000)}`),
  'script, bash: heredocs': () => script(`docker build . ${fill((i) => `<<E${i} `, 990_000)}`, 'bash'),
  'script, bash: functions': () =>
    script(`f0() { docker build .; }\n${lines(20_000, (i) => `f${i + 1}() { f${i}; f${i}; }`)}\nf20000`, 'bash'),
  'script, pwsh: functions': () =>
    script(`function f0 { docker build . }\n${lines(17_000, (i) => `function f${i + 1} { f${i}; f${i} }`)}\nf17000`),
  'script, cmd: blocks': () =>
    script(`${'if exist a ( '.repeat(60_000)}\ndocker build .\n${')'.repeat(60_000)}`, 'cmd'),
  'script, bash: conditions': () =>
    script(
      lines(12_000, (i) => `if [ $A = ${i} ]; then V=${i}; docker build --build-arg V=$V .; fi`),
      'bash',
    ),
  'script, bash: braces': () => script(`docker build . ${'{a,b}'.repeat(150_000)}`, 'bash'),
  'script, bash: folders': () => script(`${lines(50_000, () => 'cd aaaa')}\ndocker build .`, 'bash'),
  'script, pwsh: splatting': () => script(`$a = @(${times(80_000, (i) => `'-t${i}'`).join(',')})\ndocker build @a .`),
  'script, bash: one line of &&': () => script(times(40_000, () => 'docker build .').join(' && '), 'bash'),
  'scripts that steps name': () => ({
    ...workflow(job(lines(300, (i) => `      - run: ./s${i}.sh`))),
    ...files(
      300,
      (i) => `s${i}.sh`,
      () => lines(100, (j) => `docker build x${j} | tee log`),
    ),
  }),
  'scripts that nothing names': () => ({
    Dockerfile: `ARG BASE=${BASE}\nFROM $BASE\n`,
    ...files(
      400,
      (i) => `s${i}.${['sh', 'ps1', 'cmd'][i % 3]}`,
      () => lines(80, (j) => `docker build --build-arg B=${j} x`),
    ),
  }),

  // Compose
  'compose: each extends the one before': () =>
    compose(
      `services:\n  s0: { build: { context: . } }\n${lines(12_000, (i) => `  s${i + 1}: { extends: s${i}, build: { args: { A${i}: x } } }`)}\n`,
    ),
  'compose: 400 that include 300 each': () => ({
    ...docker(),
    ...files(
      400,
      (i) => `c${i}/compose.yaml`,
      (i) => `include: [${times(300, (j) => `../c${(i + j) % 400}/x`).join(', ')}]\nservices: { a: { build: .. } }\n`,
    ),
  }),
  'compose: 400 that include one another': () => ({
    ...docker(),
    ...files(
      400,
      (i) => `c${i}/compose.yaml`,
      (i) =>
        `include: [${times(140, (j) => `../c${(i + j) % 400}/compose.yaml`).join(', ')}]\nservices: { a${i}: { build: .. } }\n`,
    ),
  }),
  'compose: services': () => compose(`services:\n${lines(27_000, (i) => `  s${i}: { build: { context: . } }`)}\n`),
  'compose: services with names and arguments': () =>
    compose(
      `services:\n${lines(9_000, (i) => `  s${i}: { image: "a:${i}", platform: windows, build: { context: ., args: { V: ${i} } } }`)}\n`,
    ),
  'compose: services that run on Windows': () =>
    compose(`services:\n${lines(10_500, (i) => `  s${i}: { image: "${BASE}", platform: windows/amd64 }`)}\n`),
  'compose: arguments of one service': () =>
    compose(
      `services:\n  a:\n    build:\n      context: .\n      args:\n${lines(32_000, (i) => `        A${i}: "\${V${i}:-x}"`)}\n`,
    ),
  'compose: nested defaults': () =>
    compose(
      `services:\n  a:\n    build:\n      context: .\n      args: { A: "${'${B:-'.repeat(150_000)}${'}'.repeat(150_000)}" }\n`,
    ),
  'compose: merges': () =>
    compose(
      `x-a: &a0 { build: . }\n${lines(10_000, (i) => `x-${i}: &a${i + 1} { <<: *a${i}, k${i}: 1 }`)}\nservices: { a: { <<: *a10000 } }\n`,
    ),
  'compose: aliases of aliases': () =>
    compose(
      `x-0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${lines(30, (i) => `x-${i + 1}: &a${i + 1} [${times(10, () => `*a${i}`)}]`)}\nservices: { a: { build: . } }\n`,
    ),
  'compose: profiles': () =>
    compose(
      `services:\n${lines(9_000, (i) => `  s${i}: { profiles: [p${i}], depends_on: [s${i - 1}], build: { context: . } }`)}\n`,
    ),
  'compose: what a step calls, many times': () => ({
    ...workflow(job(lines(3_000, (i) => `      - run: docker compose build s${i} --build-arg V=${i}`))),
    'compose.yaml': `services:\n${lines(20_000, (i) => `  s${i}: { build: { context: . } }`)}\n`,
  }),
  'compose: .env': () => ({
    ...compose('services: { a: { build: { context: ., args: { A: $A1 } } } }\n'),
    '.env': fill((i) => `A${i + 1}=$A${i}\n`),
  }),
  'compose: overrides': () => ({
    ...docker(),
    ...files(
      500,
      (i) => `c${i}/docker-compose${i % 2 ? '.override' : ''}.yml`,
      (i) => `services:\n${lines(40, (j) => `  s${j}: { build: { context: .., args: { A: ${i} } } }`)}\n`,
    ),
  }),

  // Bake
  'bake: a chain of 8,000': () =>
    bake(
      Object.fromEntries(
        times(8_000, (i) => [
          `t${i}`,
          i === 0 ? { context: '.' } : { inherits: [`t${i - 1}`], args: { [`A${i}`]: 'x' } },
        ]),
      ),
    ),
  'bake: each inherits from all before': () =>
    bake(
      Object.fromEntries(
        times(500, (i) => [`t${i}`, { context: '.', inherits: times(i, (j) => `t${j}`), args: { [`A${i}`]: 'x' } }]),
      ),
    ),
  'bake: targets': () =>
    bake(Object.fromEntries(times(12_000, (i) => [`t${i}`, { context: '.', args: { V: `${i}` }, tags: [`a:${i}`] }]))),
  'bake: groups of groups': () => ({
    ...workflow(job('      - run: docker buildx bake -f docker-bake.json\n')),
    'docker-bake.json': JSON.stringify({
      group: {
        default: { targets: ['g0'] },
        ...Object.fromEntries(times(300, (i) => [`g${i}`, { targets: times(300, (j) => `g${(i + j + 1) % 301}`) }])),
      },
      target: { g300: { context: '.' } },
    }),
  }),
  'bake: matrix': () =>
    bake({
      t: {
        name: 't-${v}',
        matrix: { v: times(9_000, (i) => `v${i}`) },
        context: '.',
        args: { V: '${v}' },
        tags: ['a:${v}'],
      },
    }),
  'bake: templates': () =>
    bake({ t: { context: '.', args: { V: '${'.repeat(200_000) }, tags: times(20_000, (i) => `a:\${V${i}}`) } }),
  'bake: many calls': () => ({
    ...workflow(job(lines(4_000, (i) => `      - run: docker buildx bake -f docker-bake.json t${i}`))),
    'docker-bake.json': JSON.stringify({
      target: Object.fromEntries(times(10_000, (i) => [`t${i}`, { context: '.' }])),
    }),
  }),

  // Make, GoReleaser, other pipelines
  'make: prerequisites': () =>
    make(`image: t0\n${lines(15_000, (i) => `t${i}: t${i + 1}\n\tdocker build --build-arg V=${i} .`)}\n`),
  'make: variables': () =>
    make(`${lines(40_000, (i) => `A${i + 1} := $(A${i})x`)}\nimage:\n\tdocker build --build-arg V=$(A9) .\n`),
  'make: variables twice': () =>
    make(`${lines(30_000, (i) => `A${i + 1} = $(A${i})$(A${i})`)}\nimage:\n\tdocker build --build-arg V=$(A30000) .\n`),
  'make: one long recipe': () => make(`image:\n${lines(25_000, (i) => `\tdocker build --build-arg V=${i} .`)}\n`),
  'make: all targets of all': () =>
    make(
      `image: ${times(900, (i) => `t${i}`).join(' ')}\n${lines(900, (i) => `t${i}: ${times(200, (j) => `t${(i + j * 3) % 900}`).join(' ')}\n\tdocker build --build-arg V=${i} .`)}\n`,
    ),
  'make: continuation lines': () =>
    make(`image:\n\tdocker build . \\\n${lines(60_000, (i) => `\t  --label a=${i} \\`)}\n\n`),
  'make: conditions': () =>
    make(`${lines(30_000, (i) => `ifeq ($(A),${i})\nB${i} = x\nendif`)}\nimage:\n\tdocker build .\n`),
  'make: includes': () => ({
    ...make(`include ${times(200, (i) => `m${i}.mk`).join(' ')}\nimage:\n\tdocker build .\n`),
    ...files(
      200,
      (i) => `m${i}.mk`,
      (i) => lines(250, (j) => `A${i}_${j} := $(A${i}_${j - 1})x`),
    ),
  }),
  'make: many steps call it': () => ({
    ...workflow(job(lines(2_000, (i) => `      - run: make image V=${i}`))),
    Makefile: `image: ${times(900, (i) => `t${i}`).join(' ')}\n\tdocker build --build-arg V=$(V) .\n${lines(10_000, (i) => `A${i} = ${i}\nt${i}:\n\techo docker ${i}`)}\n`,
  }),
  'goreleaser: dockers': () => ({
    ...docker(),
    '.goreleaser.yaml': `dockers:\n${lines(10_000, (i) => `  - { goos: windows, dockerfile: Dockerfile, image_templates: ["a:${i}"] }`)}\n`,
  }),
  'goreleaser: templates': () => ({
    ...docker(),
    '.goreleaser.yaml': `dockers:\n${lines(900, (i) => `  - { goos: windows, dockerfile: Dockerfile, image_templates: [${times(60, (j) => `"a:{{ .V${i}${j} }}"`)}] }`)}\n`,
  }),
  'azure: steps': () =>
    azure(`steps:\n${lines(14_000, (i) => `- script: docker build --build-arg V=${i} -t a:${i} .`)}\n`),
  'azure: tasks': () =>
    azure(
      `steps:\n${lines(7_000, (i) => `- task: Docker@2\n  inputs: { command: build, Dockerfile: Dockerfile, arguments: --build-arg V=${i}, tags: ${i} }`)}\n`,
    ),
  'azure: jobs of a matrix': () =>
    azure(
      `jobs:\n${lines(300, (j) => `- job: j${j}\n  strategy:\n    matrix:\n${lines(90, (i) => `      r${i}: { V: ${j}-${i} }`)}\n  steps:\n  - script: docker build --build-arg V=$(V) .`)}\n`,
    ),
  'azure: variables': () =>
    azure(
      `variables:\n${lines(25_000, (i) => `  V${i + 1}: $(V${i})x`)}\nsteps:\n- script: docker build --build-arg V=$(V25000) .\n`,
    ),
  'azure: each': () =>
    azure(
      `parameters:\n- name: p\n  type: object\n  default: [${times(20_000, (i) => i)}]\nsteps:\n- \${{ each a in parameters.p }}:\n  - \${{ each b in parameters.p }}:\n    - script: docker build --build-arg V=\${{ a }}-\${{ b }} .\n${lines(20_000, (i) => `- script: docker build ${i}`)}`,
    ),
  'azure: templates': () => ({
    ...azure(`steps:\n${lines(1_000, () => '- template: t0.yml')}\n`),
    ...files(
      60,
      (i) => `t${i}.yml`,
      (i) =>
        `steps:\n${lines(400, (j) => `- template: t${(i + 1 + (j % 7)) % 60}.yml\n  parameters: { v: ${j} }`)}\n- script: docker build .\n`,
    ),
  }),
  'azure: stages': () =>
    azure(
      `stages:\n${lines(5_000, (i) => `- stage: s${i}\n  jobs:\n  - job: j\n    variables: { V: ${i} }\n    steps: [{ script: docker build --build-arg V=$(V) . }]`)}\n`,
    ),
  'gitlab: jobs': () =>
    gitlab(
      lines(
        9_000,
        (i) => `j${i}:\n  tags: [saas-windows-medium-amd64]\n  script: [docker build --build-arg V=${i} -t a:${i} .]`,
      ),
    ),
  'gitlab: each extends the one before': () =>
    gitlab(
      `j0:\n  tags: [saas-windows-medium-amd64]\n  script: [docker build .]\n${lines(14_000, (i) => `j${i + 1}:\n  extends: j${i}\n  variables: { V${i}: x }`)}\n`,
    ),
  'gitlab: each extends eleven': () =>
    gitlab(
      `${lines(11, (i) => `.b${i}:\n  extends: ${i ? `.b${i - 1}` : '[]'}\n  variables: {${times(500, (j) => ` V${i}_${j}: x`)} }`)}\n${lines(9_000, (i) => `j${i}:\n  extends: [${times(9, (j) => `.b${j + 1}`)}]\n  script: [docker build .]`)}\n`,
    ),
  'gitlab: a matrix': () =>
    gitlab(
      lines(
        2_000,
        (i) =>
          `j${i}:\n  tags: [saas-windows-medium-amd64]\n  parallel: { matrix: [{ A: [${times(14, (j) => j)}], B: [${times(14, (j) => j)}] }] }\n  script: [docker build --build-arg V=$A-$B-${i} .]`,
      ),
    ),
  'gitlab: references': () =>
    gitlab(
      `.s:\n  script: [${times(3_000, (i) => `docker build --build-arg V=${i} .`)}]\n${lines(20_000, (i) => `j${i}:\n  script: [!reference [.s, script]]`)}\n`,
    ),
  'gitlab: includes': () => ({
    ...gitlab(`include: [${times(300, (i) => `{ local: /g${i}.yml }`)}]\n`),
    ...files(
      300,
      (i) => `g${i}.yml`,
      (i) =>
        `include: [{ local: /g${(i + 1) % 300}.yml }]\n${lines(60, (j) => `j${i}_${j}:\n  script: [docker build .]`)}\n`,
    ),
  }),
  'gitlab: variables': () =>
    gitlab(
      `variables:\n${lines(30_000, (i) => `  V${i + 1}: $V${i}x`)}\nj:\n  tags: [saas-windows-medium-amd64]\n  script: [docker build --build-arg V=$V30000 .]\n`,
    ),
  'gitlab: jobs under many variables': () =>
    gitlab(
      `variables:\n${lines(15_000, (i) => `  V${i + 1}: x${i}`)}\n${lines(7_000, (i) => `j${i}:\n  tags: [saas-windows-medium-amd64]\n  script: ["docker build --build-arg V=$V${i} ."]`)}\n`,
    ),
  'jenkinsfile: builds': () => ({ ...docker(), Jenkinsfile: fill((i) => `bat 'docker build -t a:${i} .'\n`) }),
  'jenkinsfile: one line': () => ({ ...docker(), Jenkinsfile: fill(() => 'docker ') }),
  'circleci: builds': () => ({
    ...docker(),
    '.circleci/config.yml': `jobs:\n${fill((i) => `  j${i}: { steps: [{ run: docker build . }] }\n`)}`,
  }),

  // Workloads
  'kubernetes: a List of 5,000 pods': () => ({
    ...docker(),
    'k8s/all.yaml': `apiVersion: v1\nkind: List\nitems:\n${lines(5_000, (i) => `- ${pod(i).trim().replaceAll('\n', '\n  ')}`)}\n`,
  }),
  'kubernetes: documents': () => ({ ...docker(), 'k8s/all.yaml': times(5_500, (i) => pod(i)).join('---\n') }),
  'kubernetes: documents, all unlike': () => ({
    ...docker(),
    'k8s/all.yaml': times(5_500, (i) => pod(i, '', `${BASE.slice(0, -8)}10.0.17763.${i}`)).join('---\n'),
  }),
  'kubernetes: pods as files': () => ({
    ...docker(),
    ...files(
      5_500,
      (i) => `k8s/a${i % 50}/${i}.yaml`,
      (i) => pod(i),
    ),
  }),
  'kubernetes: containers of one pod': () => ({
    'k8s/all.yaml': `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  nodeSelector: { kubernetes.io/os: windows }\n  containers:\n${lines(11_000, (i) => `  - { name: c${i}, image: "${BASE}" }`)}\n`,
  }),
  'kubernetes: pods on nodes': () => ({
    'k8s/all.yaml': times(2_700, (i) => pod(i)).join('---\n'),
    'nodes.json': nodes(2_800),
    ...ON_NODES,
  }),
  'kubernetes: pods, each for one of the nodes': () => ({
    'k8s/all.yaml': times(2_400, (i) => pod(i).replace('windows }', `windows, pool: p${i} }`)).join('---\n'),
    'nodes.json': nodes(2_800),
    ...ON_NODES,
  }),
  'kubernetes: tolerations and taints': () => ({
    'k8s/all.yaml': times(40, (i) =>
      pod(i, `, tolerations: [${times(400, (j) => `{ key: k${j}, operator: Exists }`)}]`),
    ).join('---\n'),
    'nodes.json': nodes(60, (i) =>
      node(i).replace(
        '"status"',
        `"spec":{"taints":[${times(200, (j) => `{"key":"k${j}","effect":"NoSchedule"}`)}]},"status"`,
      ),
    ),
    ...ON_NODES,
  }),
  'kubernetes: affinity': () => ({
    'k8s/all.yaml': times(50, (i) =>
      pod(
        i,
        `, affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [${times(100, (j) => `{ matchExpressions: [{ key: pool, operator: NotIn, values: [x${j}, y${i}] }, { key: k, operator: Exists }] }`)}] } } }`,
      ),
    ).join('---\n'),
    'nodes.json': nodes(2_800),
    ...ON_NODES,
  }),
  'kubernetes: values of one requirement': () => ({
    'k8s/all.yaml': times(20, (i) =>
      pod(
        i,
        `, affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: pool, operator: NotIn, values: [${times(3_000, (j) => `x${j}`)}] }] }] } } }`,
      ),
    ).join('---\n'),
    'nodes.json': nodes(2_800),
    ...ON_NODES,
  }),
  'kubernetes: one node after another': () => ({ 'k8s/all.yaml': pod(0), 'nodes.json': nodes(5_600), ...ON_NODES }),
  'kubernetes: labels of nodes': () => ({
    'k8s/all.yaml': times(100, (i) => pod(i)).join('---\n'),
    'nodes.json': nodes(20, (i) => node(i, times(2_500, (j) => `,"l${j}":"v${i}"`).join(''))),
    ...ON_NODES,
  }),
  'kubernetes: RuntimeClasses': () => ({
    'k8s/all.yaml': `${times(2_000, (i) => `apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata: { name: r${i} }\nhandler: x\nscheduling: { nodeSelector: { kubernetes.io/os: windows } }\n`).join('---\n')}---\n${times(3_000, (i) => pod(i, `, runtimeClassName: r${i % 2_000}`)).join('---\n')}`,
    'nodes.json': nodes(50),
    ...ON_NODES,
  }),
  'kubernetes: comments': () => ({
    'k8s/all.yaml': `${fill((i) => `# windows-container-compat: ignore=build-mismatch reason="${i}"\n`, 900_000)}${pod(1)}`,
  }),
  'kubernetes: templates': () => ({ 'k8s/all.yaml': fill((i) => `${pod(i)}  x: {{ .Values.a${i} }}\n---\n`) }),
  'kubernetes: charts': () =>
    files(
      4_000,
      (i) => `charts/c${i}/${i % 2 ? 'Chart.yaml' : 'templates/a.yaml'}`,
      (i) => (i % 2 ? `name: c${i}\n` : pod(i)),
    ),
  'kubernetes: kustomizations': () => ({
    ...files(
      800,
      (i) => `k${i}/kustomization.yaml`,
      (i) => `resources: [${times(60, (j) => `../k${(i + j) % 800}`)}]\n`,
    ),
    'k0/pod.yaml': pod(0),
  }),
  'ecs: task definitions': () =>
    files(
      4_500,
      (i) => `ecs/t${i}.json`,
      (i) =>
        `{"family":"f${i}","runtimePlatform":{"operatingSystemFamily":"WINDOWS_SERVER_2019_CORE"},"containerDefinitions":[{"name":"a","image":"${BASE}"}]}`,
    ),
  'ecs: containers of one task': () => ({
    'ecs/t.json': `{"family":"f","runtimePlatform":{"operatingSystemFamily":"WINDOWS_SERVER_2019_CORE"},"containerDefinitions":[${times(12_000, (i) => `{"name":"a${i}","image":"${BASE}"}`).join(',\n')}]}`,
  }),
  'swarm: services on nodes': () => ({
    'stack.yml': `version: "3.8"\nservices:\n${lines(3_000, (i) => `  s${i}: { image: "${BASE}", deploy: { placement: { constraints: ["node.platform.os == windows", "node.labels.p == p${i}"] } } }`)}\n`,
    'nodes.json': JSON.stringify(
      times(2_000, (i) => ({
        ID: `n${i}`,
        Spec: { Labels: { p: `p${i}` }, Role: 'worker', Availability: 'active' },
        Description: { Hostname: `h${i}`, Platform: { OS: 'windows', Architecture: 'x86_64' } },
        Status: { State: 'ready' },
      })),
    ),
    args: ['--target', '@nodes.json', '--manifests', 'stack.yml'],
  }),
  'swarm: constraints of one service': () => ({
    'stack.yml': `version: "3.8"\nservices:\n  a:\n    image: "${BASE}"\n    deploy:\n      placement:\n        constraints:\n${lines(25_000, (i) => `          - "node.labels.p != p${i}"`)}\n`,
    args: ['--manifests', 'stack.yml'],
  }),

  // Of what was read last
  'kustomize: overlays, each on the one before': () => ({
    ...files(
      4_000,
      (i) => `k${i}/kustomization.yaml`,
      (i) =>
        `resources: [../k${i + 1}]\nimages: [{ name: a${i}, newTag: ltsc2019 }]\nnamePrefix: p${i}-\npatches: [{ path: p.yaml }]\n`,
    ),
    ...files(
      1_500,
      (i) => `k${i}/p.yaml`,
      (i) => pod(i),
    ),
    'k4000/pod.yaml': pod(0),
  }),
  'kustomize: images of one overlay': () => ({
    'k8s/kustomization.yaml': `resources: [pod.yaml]\nimages:\n${lines(20_000, (i) => `- { name: "a${i}", newTag: "ltsc2019" }`)}\n`,
    'k8s/pod.yaml': times(300, (i) => pod(i)).join('---\n'),
  }),
  'gitlab: includes with wildcards': () => ({
    ...gitlab(`include: [${times(1_500, (i) => `{ local: "/ci/**/*a*b${i}*.yml" }`)}]\n`),
    ...files(
      1_500,
      (i) => `ci/a${i % 40}/${'ab'.repeat(20)}${i}.yml`,
      (i) => `j${i}:\n  tags: [saas-windows-medium-amd64]\n  script: [docker build --build-arg V=${i} .]\n`,
    ),
  }),
  'azure: templates that pass lists on': () => ({
    ...azure(`extends: { template: t0.yml, parameters: { l: [${times(15_000, (i) => i)}] } }\n`),
    ...files(
      50,
      (i) => `t${i}.yml`,
      (i) =>
        `parameters: [{ name: l, type: object, default: [] }]\n${i < 49 ? `extends: { template: t${i + 1}.yml, parameters: { l: "\${{ parameters.l }}" } }\n` : `steps:\n- \${{ each a in parameters.l }}:\n  - script: docker build --build-arg V=\${{ a }} .\n`}`,
    ),
  }),
  'azure: conditions': () =>
    azure(
      `parameters: [{ name: p, default: x }]\nsteps:\n${lines(9_000, (i) => `- \${{ if and(eq(parameters.p, 'x'), ne('${i}', 'y')) }}:\n  - script: docker build --build-arg V=${i} .`)}\n`,
    ),
  'azure: a nested each': () =>
    azure(
      `parameters: [{ name: p, type: object, default: [${times(30, (i) => i)}] }]\nsteps:\n${times(40, (i) => `${'  '.repeat(i)}- \${{ each a${i} in parameters.p }}:\n`).join('')}${'  '.repeat(40)}- script: docker build .\n`,
    ),
  'ecs: placement constraints': () => ({
    'ecs/t.json': JSON.stringify({
      family: 'f',
      placementConstraints: times(9_000, (i) => ({
        type: 'memberOf',
        expression: `attribute:ecs.os-type == windows and attribute:a${i} in [b, c]`,
      })),
      containerDefinitions: [{ name: 'a', image: BASE }],
    }),
  }),
  'swarm: services that extend one another': () => ({
    'stack.yml': `version: "3.8"\nservices:\n  s0: { image: "${BASE}" }\n${lines(9_000, (i) => `  s${i + 1}: { extends: { service: s${i} }, deploy: { placement: { constraints: ["node.labels.a${i} == b"] } } }`)}\n`,
    args: ['--manifests', 'stack.yml'],
  }),
  'swarm: volumes and networks': () => ({
    'stack.yml': `version: "3.8"\nservices:\n${lines(4_000, (i) => `  s${i}: { image: "a${i}:1", networks: [n${i}], deploy: { replicas: 2, placement: { constraints: ["node.platform.os == windows", "node.role != manager"] } } }`)}\n`,
    args: ['--manifests', 'stack.yml'],
  }),
  'make: functions': () =>
    make(
      `${lines(12_000, (i) => `A${i} := $(foreach x,$(A${i - 1}) a,$(subst a,b,$(patsubst %,%-c,$(x))))`)}\nimage:\n\tdocker build --build-arg V=$(A11999) .\n`,
    ),
  'make: pattern rules': () =>
    make(
      `image: ${times(3_000, (i) => `out/${i}.img`).join(' ')}\n${lines(3_000, (i) => `out/%${i}.img: src/%${i}.d\n\tdocker build --build-arg V=$* .`)}\n`,
    ),
  'goreleaser: flags of one image': () => ({
    ...docker(),
    '.goreleaser.yaml': `dockers:\n  - goos: windows\n    dockerfile: Dockerfile\n    image_templates: [a]\n    build_flag_templates:\n${lines(20_000, (i) => `    - "--build-arg=A${i}={{ .Env.B${i} }}"`)}\n`,
  }),
  'script, pwsh: nested blocks': () => script(`${'if ($a) { '.repeat(80_000)}docker build .${' }'.repeat(80_000)}`),
  'script, pwsh: here-strings': () =>
    script(`${lines(20_000, (i) => `$a${i} = @"\nx $a${i - 1}\n"@`)}\ndocker build --build-arg V=$a19999 .`),
  'script, pwsh: hashtables': () =>
    script(`$h = @{ ${times(40_000, (i) => `k${i} = 'v'`).join('; ')} }\ndocker build --build-arg V=$($h.k1) .`),
  'script, pwsh: line ends escaped': () => script(`docker build \`\n${lines(60_000, (i) => `  -t a:${i} \``)}\n  .`),
  'workflow: labels of runners': () =>
    workflow(
      lines(
        9_000,
        (i) => `  j${i}:\n    runs-on: [self-hosted, windows, pool-${i}]\n    steps: [{ run: docker build . }]`,
      ),
    ),
  'workflow: containers of jobs': () =>
    workflow(
      lines(
        7_000,
        (i) =>
          `  j${i}:\n    runs-on: windows-2022\n    container: "${BASE.slice(0, -8)}10.0.17763.${i}"\n    steps: [{ run: docker run ${BASE.slice(0, -8)}10.0.20348.${i} }]`,
      ),
    ),
  'compose: images, each built on the one before': () => ({
    'compose.yaml': `services:\n${lines(3_500, (i) => `  s${i}: { image: "acme/s${i}:1", build: { context: d${i} } }`)}\n`,
    ...files(
      3_500,
      (i) => `d${i}/Dockerfile`,
      (i) => (i === 0 ? `FROM ${BASE}\n` : `FROM acme/s${i - 1}:1\nRUN ver\n`),
    ),
  }),
  'compose: variables of an env file': () => ({
    ...compose(
      `services:\n  a: { platform: windows, image: "x:\${V29999}", build: { context: ., args: { A: "\${V29999}" } } }\n`,
    ),
    '.env': lines(30_000, (i) => `V${i}=\${V${i - 1}}x`),
  }),
  'kubernetes: pods without nodes, all unlike': () => ({
    'k8s/all.yaml': times(2_300, (i) =>
      pod(
        i,
        `, tolerations: [{ key: k${i}, operator: Exists }], affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: pool, operator: In, values: [x${i}] }] }] } } }`,
      ),
    ).join('---\n'),
    args: ['--manifests', 'k8s'],
  }),
  'kubernetes: a selector of many labels': () => ({
    'k8s/all.yaml': times(12, (i) =>
      pod(i).replace('windows }', `windows, ${times(2_000, (j) => `l${j}: v${j === 1_999 ? 'x' : ''}`).join(', ')} }`),
    ).join('---\n'),
    'nodes.json': nodes(25, (i) => node(i, times(2_000, (j) => `,"l${j}":"v"`).join(''))),
    ...ON_NODES,
  }),
  'kubernetes: nodes of many builds': () => ({
    'k8s/all.yaml': times(400, (i) =>
      pod(i, '', `mcr.microsoft.com/windows/nanoserver:ltsc${[2019, 2022, 2025][i % 3]}`),
    ).join('---\n'),
    'nodes.json': nodes(4_800, (i) => node(i).replace(`20348.${i}`, `${[14393, 17763, 20348, 26100][i % 4]}.${i}`)),
    ...ON_NODES,
  }),

  // What the repository says of the check itself
  'config: ignores on builds': () => ({
    ...config(
      `ignore:\n${lines(6_000, (i) => `  - { rule: build-mismatch, dockerfile: "**/x${i}*/**", reason: r${i} }`)}\n`,
      files(
        5_000,
        (i) => `a${i % 50}/b${i}/Dockerfile`,
        () => `FROM ${BASE}\n`,
      ),
    ),
  }),
  'config: ignores, all used': () =>
    config(`ignore:\n${lines(14_000, (i) => `  - { rule: image-newer-than-host, reason: r${i} }`)}\n`),
  'config: targets': () => config(`targets:\n${lines(25_000, (i) => `  - p${i} = 10.0.20348.${i}`)}\n`),
  'config: targets for Dockerfiles': () =>
    config(
      `targets:\n${lines(500, (i) => `  - p${i} = 10.0.20348.${i}`)}\n`,
      files(
        600,
        (i) => `a${i}/Dockerfile`,
        (i) => `FROM ${BASE.slice(0, -8)}10.0.17763.${i}\n`,
      ),
    ),
  'config: runners': () =>
    config(`runners:\n${lines(25_000, (i) => `  r${i}: "10.0.20348.${i}"`)}\n`, script('docker build .')),
  'config: builds': () =>
    config(`builds:\n${lines(14_000, (i) => `  - { dockerfile: Dockerfile, args: { V: "${i}" } }`)}\n`),
  'config: wrong keys': () => config(fill((i) => `k${i}: x\n`)),
  'config: wrong entries': () => config(`targets:\n${fill((i) => `  - wrong${i}\n`)}`),
  'config: globs': () =>
    config(
      `dockerfiles:\n${lines(2_000, (i) => `  - "**/a${i}/**/Dockerfile"`)}\n`,
      files(
        2_000,
        (i) => `a${i}/b/Dockerfile`,
        () => `FROM ${BASE}\n`,
      ),
    ),
  'config: excludes': () =>
    config(
      `dockerfiles:\n${lines(3_000, (i) => `  - "!**/a${i}/**/x*/**"`)}\n`,
      files(
        2_000,
        (i) => `a${i}/b/Dockerfile`,
        () => `FROM ${BASE}\n`,
      ),
    ),
  baseline: () => ({
    ...docker(`FROM ${BASE}\n`),
    'baseline.json': `{"version":1,"findings":[${times(9_000, (i) => `{"fingerprint":"${String(i).padStart(64, '0')}","rule":"build-mismatch"}`).join(',')}]}`,
    args: ['--baseline', 'baseline.json'],
  }),
  'baseline: nested': () => ({
    ...docker(),
    'baseline.json': '['.repeat(MEGABYTE),
    args: ['--baseline', 'baseline.json'],
  }),
};
