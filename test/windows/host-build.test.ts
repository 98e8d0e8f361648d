import { describe, expect, test } from 'vitest';
import type { Host } from '../../src/windows/host.js';
import { parseBuildHost } from '../../src/windows/host-declaration.js';

const PROCESS = { defaultIsolation: 'process' } as const;

describe('machines that are not Windows', () => {
  test.each([
    ['ubuntu-latest', 'ubuntu-latest'],
    ['Ubuntu-22.04', 'Ubuntu-22.04'],
    ['ubuntu-24.04-arm', 'ubuntu-24.04-arm'],
    ['ubuntu-slim', 'ubuntu-slim'],
    ['ubuntu-latest [amd64]', 'ubuntu-latest'],
    ['linux', 'linux'],
    ['linux/arm64', 'linux/arm64'],
    ['macos-latest', 'macos-latest'],
    ['macos-15-xlarge', 'macos-15-xlarge'],
    ['Hosted Ubuntu 1604', 'Hosted Ubuntu 1604'],
    ['self-hosted, linux, x64', 'self-hosted, linux, x64'],
    ['builder = ubuntu-22.04', 'builder'],
  ])('%s', (text, name) => {
    expect(parseBuildHost(text, PROCESS)).toEqual({ ok: true, buildHost: { os: 'linux', name }, notices: [] });
  });

  test('a label that the user explains', () => {
    const runners = new Map([['tux', 'ubuntu-22.04']]);
    const parsed = parseBuildHost('tux', { ...PROCESS, runners });
    expect(parsed).toEqual({ ok: true, buildHost: { os: 'linux', name: 'tux' }, notices: [] });
  });
});

describe('Windows machines', () => {
  test.each<[string, Partial<Host>]>([
    ['windows-2022', { build: 20348, isolation: 'process', hyperv: 'unproven' }],
    ['ltsc2019 [hyperv]', { build: 17763, isolation: 'hyperv' }],
    ['26100', { edition: 'server', isolation: 'process' }],
    // Docker's own default on Windows 10 and 11.
    ['26100 [client]', { edition: 'client', isolation: 'hyperv' }],
    ['Windows 11 24H2', { isolation: 'hyperv' }],
    ['22631', { edition: 'client', isolation: 'hyperv' }],
    ['Windows 10 22H2 [process]', { isolation: 'process' }],
    ['windows-11-arm', { edition: 'client', architecture: 'arm64', isolation: 'hyperv', hyperv: 'unproven' }],
    ['AKS Windows2022', { isolation: 'process', cluster: true }],
    ['self-hosted, windows', { build: null, isolation: 'process' }],
  ])('%s', (text, expected) => {
    for (const defaultIsolation of ['process', 'hyperv'] as const) {
      const parsed = parseBuildHost(text, { defaultIsolation });
      expect(parsed).toMatchObject({ ok: true, notices: [], buildHost: { os: 'windows', host: expected } });
    }
  });

  test.each<[string, string]>([
    ['custom-runner', 'is not a known host'],
    ['24H2', 'say the product'],
    ['windows-2022 [x]', 'is not a word'],
    ['AKS Windows2022 [hyperv]', 'no Hyper-V isolation'],
    ['', 'a host is missing'],
  ])('%j is refused', (text, message) => {
    expect(parseBuildHost(text, PROCESS)).toMatchObject({ ok: false, message: expect.stringContaining(message) });
  });
});
