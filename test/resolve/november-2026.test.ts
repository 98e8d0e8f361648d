import { describe, expect, test } from 'vitest';
import { retag, unprovenTag } from '../../src/resolve/retag.js';
import { describeText, images, reference, TODAY } from './describe.js';

const MCR = 'mcr.microsoft.com';

describe('references that were misread', () => {
  test.each([
    // docker-library/official-images@37079fb336
    ['public.ecr.aws/docker/library/golang:1.27-windowsservercore', ['windows 10.0.20348', 'windows 10.0.26100']],
    ['python:3.13-windowsservercore', ['windows 10.0.20348', 'windows 10.0.26100']],
    ['eclipse-temurin:25-windowsservercore', ['windows 10.0.20348', 'windows 10.0.26100']],
    ['mongo:8.0-nanoserver', ['windows 10.0.20348']],
    // gitlab-runner!6854
    ['gitlab/gitlab-runner-helper:x86_64-v17.5.0-nanoserver1809', ['windows 10.0.17763 amd64']],
    [
      'registry.gitlab.com/gitlab-org/gitlab-runner/gitlab-runner-helper:x86_64-v18.0.0-nanoserver21H2',
      ['windows 10.0.20348 amd64'],
    ],
    ['gitlab/gitlab-runner-helper:x86_64-v18.4.0-servercore21H2', ['windows 10.0.20348 amd64']],
    ['gitlab/gitlab-runner-helper:x86_64-latest-servercore24H2', ['windows 10.0.26100 amd64']],
    // containerd/containerd#13156
    ['registry.k8s.io/pause:3.10.2', ['linux', 'windows 10.0.17763', 'windows 10.0.20348', 'windows 10.0.26100']],
    ['registry.k8s.io/pause:3.10', ['linux', 'windows 10.0.17763', 'windows 10.0.20348']],
    // jenkinsci/docker-agents 3386.v353e57a_1b_ea_0-2
    ['jenkins/inbound-agent:windowsservercore-ltsc2025', ['windows 10.0.26100']],
    [`${MCR}/powershell:7.2-nanoserver-ltsc2022`, ['windows 10.0.20348']],
    [`${MCR}/powershell:lts-windowsservercore-ltsc2022`, ['windows 10.0.20348']],
  ])('%s', (text, expected) => {
    expect(images(describeText(text))).toEqual(expected);
  });

  // kubernetes-sigs/sig-windows-tools, hostprocess/
  test.each([
    'sigwindowstools/kube-proxy:v1.30.0-calico-hostprocess',
    'sigwindowstools/flannel:v0.22.1-hostprocess',
    'docker.io/sigwindowstools/calico-install:v3.29.1-hostprocess',
  ])('%s runs on the host itself', (text) => {
    expect(describeText(text).os).toBe('hostprocess');
  });

  test.each(['example/app:hostprocess', 'sigwindowstools/kube-proxy:v1.30.0'])('%s need not', (text) => {
    expect(describeText(text).os).not.toBe('hostprocess');
  });
});

/** PowerShell/PowerShell-Docker#851, #800 and assets/matrix.json@c074f941 */
describe('PowerShell has no nanoserver after 7.3, and nothing for Windows Server 2025', () => {
  test.each([
    '7.5-nanoserver-ltsc2025',
    '7.4-nanoserver-ltsc2022',
    '7.5-nanoserver-1809',
    '7.2-nanoserver-ltsc2025',
    'lts-windowsservercore-ltsc2025',
  ])('%s', (tag) => {
    expect(describeText(`${MCR}/powershell:${tag}`)).toMatchObject({ os: 'windows', image: null });
  });

  test('so it is not advised', () => {
    const from = reference(`${MCR}/powershell:7.4-nanoserver-1809`);
    for (const build of [20348, 26100]) {
      expect(retag(from, build, TODAY)).toBeNull();
      expect(unprovenTag(from, build, TODAY)).toBeNull();
    }
  });
});

test('jenkins agents for Windows Server 2025 are advised', () => {
  const from = reference('jenkins/inbound-agent:windowsservercore-ltsc2019');
  expect(retag(from, 26100, TODAY)?.tag).toBe('windowsservercore-ltsc2025');
});
