import { expect, test } from 'vitest';
import { fixture, stepsOf, summary } from './steps-of.js';

/** How repositories build Windows images: each fixture holds one way, here with the steps that it comes to. */
test.each([
  [
    'literal-file.yml',
    [
      '9 windows-latest pwsh . | docker build `\n  -f deploy/Dockerfile.nanoserver `\n  -t acme/server:nano `\n  .',
      '14 windows-latest pwsh . | docker push acme/server:nano',
    ],
  ],
  [
    'bash-on-windows.yml',
    ['ltsc2019', '1809'].map(
      (tag) =>
        `12 windows-2019 bash . | docker build -f ci/windows.Dockerfile --build-arg BASE_IMAGE=mcr.microsoft.com/windows/servercore:${tag} ci`,
    ),
  ],
  [
    'object-rows.yml',
    ['2019', '2022'].map(
      (year) =>
        `19 windows-${year} pwsh images/agent | docker image build --file Dockerfile.ltsc${year} --build-arg BASE=ltsc${year} --tag registry.example/agent:ltsc${year} .`,
    ),
  ],
  [
    'concatenation.yml',
    ['2022', '2025'].map(
      (year) =>
        `10 windows-${year} pwsh . | docker build --build-arg WINDOWS_VERSION=ltsc${year} -f dockerfiles/Dockerfile.windows .`,
    ),
  ],
  [
    'include-rows.yml',
    [
      '15 windows-2022 pwsh . | docker build -f Dockerfile.windows --build-arg BASE_IMAGE=servercore:ltsc2022 .',
      '17 ubuntu-24.04 bash . | docker build --build-arg BASE_IMAGE=ruby:3 .',
    ],
  ],
  [
    'actions.yml',
    [
      '7 windows-2025 mr-smithers-excellent/docker-build-push@v6 . | image=acme/server; tags=windows; dockerfile=windows/Dockerfile; buildargs=EDITION=ltsc2025, ARCH=amd64',
      '17 ubuntu-latest docker/build-push-action@v6 . | context=.; platforms=windows/amd64; build-args=VERSION=1.0\nCOMMIT=${{ github.sha }}\n',
      '27 windows-2022 docker/bake-action@v6 . | targets=windows',
    ],
  ],
  [
    'unknown.yml',
    [
      '13 ubuntu-latest bash . | ./rows.sh',
      '20 ?${{ inputs.os }} default . | docker build -f ${{ matrix.file }} --build-arg BASE=${{ github.event.client_payload.base }} .',
      '21 ?${{ inputs.os }} default . | ./docker/build.ps1 @buildArgs',
    ],
  ],
  [
    'isolation.yml',
    [
      '7 Windows-2022 pwsh . | docker build --isolation=hyperv -t acme/web .',
      '8 Windows-2022 powershell . | cd src; docker build -f Windows.Dockerfile .',
    ],
  ],
])('%s', async (name, expected) => {
  const { steps, unread } = await stepsOf(fixture(name));
  expect(steps.map(summary)).toEqual(expected);
  expect(unread).toEqual([]);
});
