// Repositories that are measured: each text is made by its number alone.
import { join } from 'node:path';
import { write } from './measured.mjs';

const BASES = [
  ['mcr.microsoft.com/windows/servercore:ltsc2022', 'RUN cmd /c ver'],
  ['mcr.microsoft.com/windows/nanoserver:1809', 'COPY app C:\\app'],
  ['mcr.microsoft.com/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2019', 'RUN powershell -Command Get-Host'],
  ['golang:1.27', 'RUN apt-get update && go build ./...'],
  ['debian:bookworm-slim', 'RUN apt-get update'],
];

/** Dockerfiles of Windows and Linux in turn, three to two, in nearly a hundred folders. */
export function dockerfilesIn(path, count) {
  for (let index = 0; index < count; index += 1) {
    const [base, run] = BASES[index % BASES.length];
    const escape = index % 5 < 3 ? '# escape=`\n' : '';
    write(
      join(path, serviceFolder(index), 'Dockerfile'),
      `${escape}ARG VERSION=${index}\nFROM ${base} AS build\n${'# a comment line\n'.repeat(10)}${run}\nENV VERSION=$VERSION\n`,
    );
  }
}

/** Dockerfiles no two of which are alike: each takes its last base from arguments of its own, and has commands of its own. */
export function differentDockerfilesIn(path, count) {
  for (let index = 0; index < count; index += 1) {
    const [base] = BASES[index % BASES.length];
    const runs = Array.from(
      { length: 20 + (index % 23) },
      (_, at) => `RUN echo ${index} && step${at} --to ${index * at}\n`,
    );
    const release = index % 3 === 0 ? 'ltsc2019' : '1809';
    write(
      join(path, serviceFolder(index), 'Dockerfile'),
      `ARG TAG=${release}-${index}\nARG REPOSITORY=acme.io/team${index}\nFROM ${base} AS build\n${runs.slice(0, 10).join('')}FROM \${REPOSITORY}/app:\${TAG}\nENV VERSION=${index}\n${runs.slice(10).join('')}COPY --from=build /a /b\n`,
    );
  }
}

/** Each workflow builds its share of the Dockerfiles, by a matrix whose runner and argument go together. */
export function workflowsIn(path, workflows, dockerfiles) {
  const share = Math.ceil(dockerfiles / workflows);
  for (let index = 0; index < workflows; index += 1) {
    const folders = Array.from({ length: share }, (_, at) => serviceFolder(index * share + at));
    write(
      join(path, `.github/workflows/build-${index}.yml`),
      `on: push
jobs:
  test: { runs-on: ubuntu-latest, steps: [{ uses: actions/checkout@v5 }, { run: npm test }] }
  image:
    strategy:
      matrix:
        folder: [${folders.join(', ')}]
        include: [{ os: "2022" }]
    runs-on: windows-\${{ matrix.os }}
    steps:
      - uses: actions/checkout@v5
      - run: |
          docker build \`
            --build-arg VERSION=\${{ matrix.os }} \`
            -t acme/\${{ matrix.folder }} \${{ matrix.folder }}
`,
    );
  }
}

/** Deployments that select by build, pool or nothing, and nodes that no two of which are alike. */
export function manifestsIn(path, count, groups) {
  const builds = ['10.0.17763', '10.0.20348', '10.0.26100'];
  for (let index = 0; index < count; index += 1) {
    const labels = [`node.kubernetes.io/windows-build: ${builds[index % 3]}`, `agentpool: pool${index % groups}`, ''];
    write(
      join(path, `k8s/area${Math.floor(index / 100)}/web${index}.yaml`),
      `apiVersion: apps/v1
kind: Deployment
metadata: { name: web${index} }
spec:
  template:
    spec:
      nodeSelector: { kubernetes.io/os: windows${labels[index % 3] && `, ${labels[index % 3]}`} }
      containers: [{ name: web, image: "mcr.microsoft.com/windows/servercore:ltsc20${[19, 22, 25][index % 3]}" }]
`,
    );
  }
  const items = Array.from({ length: groups }, (_, index) => ({
    metadata: {
      name: `node${index}`,
      labels: {
        'kubernetes.io/os': 'windows',
        agentpool: `pool${index}`,
        'node.kubernetes.io/windows-build': builds[index % 3],
      },
    },
    status: { nodeInfo: { operatingSystem: 'windows', kernelVersion: `${builds[index % 3]}.${5000 + index}` } },
  }));
  write(join(path, 'nodes.json'), JSON.stringify({ items }));
}

function serviceFolder(index) {
  return `area${index % 97}/service${index}`;
}
