import { describe, expect, test } from 'vitest';
import type { Host } from '../../src/windows/host.js';
import { parseBuildHost, parseHostDeclaration } from '../../src/windows/host-declaration.js';

function host(text: string): Host {
  const parsed = parseHostDeclaration(text, { defaultIsolation: 'process' });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.host;
}

type Case = [text: string, build: number | null, revision?: number | null, rest?: Partial<Host>];

const client = { edition: 'client' } as const;
const server = { edition: 'server' } as const;
const cluster = { engine: 'containerd', cluster: true, hyperv: 'never' } as const;
const runner = { hyperv: 'unproven' } as const;

describe('hosts as people write them', () => {
  test.each<Case>([
    // SKUs of Azure's images, and whole URNs.
    ['2022-datacenter-azure-edition-core', 20348, null, server],
    ['2019-Datacenter-Core-with-Containers', 17763, null, server],
    ['2025-datacenter-core-g2', 26100, null, server],
    ['2016-datacenter-gensecond', 14393, null, server],
    ['2022-datacenter-azure-edition-hotpatch', 20348, null, server],
    ['2022-datacenter-smalldisk-g2', 20348, null, server],
    ['2016-Datacenter-Server-Core-smalldisk', 14393, null, server],
    ['datacenter-core-20h2-with-containers-smalldisk', 19042, null, server],
    ['datacenter-core-1903-with-containers-smalldisk', 18362, null, server],
    ['win11-24h2-pro', 26100, null, client],
    ['win11-25h2-ent', 26200, null, client],
    ['win10-22h2-pro-g2', 19045, null, client],
    ['MicrosoftWindowsServer:WindowsServer:2022-Datacenter:20348.2340.240303', 20348, 2340, server],
    ['MicrosoftWindowsServer:WindowsServer:2022-datacenter-azure-edition:latest', 20348, null, server],
    ['MicrosoftWindowsServer:WindowsServer:2019-Datacenter:17763.5329.240102', 17763, 5329, server],
    ['MicrosoftWindowsServer:WindowsServer:2019-Datacenter:2019.0.20181107', 17763, null, server],
    ['MicrosoftWindowsDesktop:windows-11:win11-24h2-pro:26100.2033.241004', 26100, 2033, client],
    // Images of Amazon.
    ['Windows_Server-2019-English-Full-ContainersLatest-2023.04.12', 17763, null, server],
    ['Windows_Server-2022-English-Core-Base-2024.01.10', 20348, null, server],
    ['Windows_Server-2012-R2_RTM-English-64Bit-Base-2023.01.11', 9600],
    ['/aws/service/ami-windows-latest/Windows_Server-2025-English-Full-Base', 26100, null, server],
    ['Microsoft Windows Server 2019 Base with Containers', 17763, null, server],
    ['Microsoft Windows Server 2022 Core Base', 20348, null, server],
    // Node images of AKS.
    ['AKSWindows-2022-containerd-20348.2340.240401', 20348, 2340, cluster],
    ['AKSWindows-2019-containerd-17763.5329.240202', 17763, 5329, cluster],
    ['AKSWindows-2022-containerd-gen2-20348.2340.240401', 20348, 2340, cluster],
    ['AKSWindows-2025-gen2-26100.32860.260512', 26100, 32860, cluster],
    ['AKSWindows-23H2-gen2-25398.830.240403', 25398, 830, cluster],
    ['pool = AKSWindows-2022-containerd-20348.2340.240401', 20348, 2340, { ...cluster, name: 'pool' }],
    // Swarm.
    ['node.labels.OsVersion == 10.0.17763', 17763],
    ['node.labels.OsVersion==10.0.20348.2340', 20348, 2340],
    ['--constraint node.labels.OsVersion==10.0.17763', 17763],
    ['swarm = node.labels.OsVersion == 10.0.17763', 17763, null, { name: 'swarm' }],
    ['node.labels.OsVersion == ltsc2022', 20348, null, server],
    // Docker before 28.0, in "no matching manifest for ...".
    ['windows/amd64 10.0.17763', 17763],
    // Vagrant.
    ['gusztavvargadr/windows-server-2022-standard', 20348, null, server],
    ['peru/windows-server-2019-standard-x64-eval', 17763, null, server],
    ['gusztavvargadr/windows-11-24h2-enterprise', 26100, null, client],
    ['StefanScherer/windows_2019_docker', 17763, null, server],
    ['jborean93/WindowsServer2019', 17763, null, server],
    // The registry, and what is printed of it.
    ['CurrentBuild=20348 UBR=2340', 20348, 2340],
    ['CurrentBuildNumber: 17763, UBR: 5329', 17763, 5329],
    ['CurrentBuild    REG_SZ    20348', 20348],
    ['CurrentBuild    REG_SZ    20348    UBR    REG_DWORD    0x924', 20348, 2340],
    ['prod = CurrentBuild=20348 UBR=2340', 20348, 2340, { name: 'prod' }],
    ['BuildLabEx    REG_SZ    17763.1.amd64fre.rs5_release.180914-1434', 17763],
    ['BuildLabEx REG_SZ 14393.321.amd64fre.rs1_release_inmarket.161004-2338', 14393, 321],
    // Other CI systems.
    ['saas-windows-medium-amd64', 20348, null, { ...server, ...runner }],
    ['win/default', null],
    ['win/server-2022', 20348, null, server],
    ['windows-server-2019', 17763, null, server],
    ['windows-server-2022-gui:current', 20348, null, server],
    ['windows-server-2019-vs2019:stable', 17763, null, server],
    ['Visual Studio 2019', 17763, null, { ...server, ...runner }],
    ['buildkite-windows-2022', 20348, null, server],
    ['corp-win2019-large', 17763, null, server],
    ['windows-1809', 17763],
    ['windows-ltsc2022', 20348, null, server],
    ['prod-windows-2025-arm64', 26100, null, { ...server, architecture: 'arm64' }],
    ['Azure Local, version 24H2', 26100, null, server],
    ['windows-server-2022-dc-core-v20220314', 20348, null, server],
    // Products.
    ['Windows 11 26H2', 26300, null, client],
    ['win11-26h2-pro', 26300, null, client],
    ['Microsoft Windows [Version 10.0.26300.9711]', 26300, 9711, client],
    ['Windows Server Annual Channel for Containers', 25398, null, server],
    ['Azure Local 24H2', 26100, null, server],
    ['Azure Stack HCI 23H2', 25398, null, server],
    // Platforms.
    ['windows(10.0.20348)/amd64', 20348, null, { architecture: 'amd64' }],
    ['windows(10.0.26200)/amd64', 26200, null, client],
    ['windows(10.0.26100.1742)/arm64', 26100, 1742, { architecture: 'arm64' }],
    ['windows(10.0.26100)/amd64/v3', 26100],
  ])('%s', (text, build, revision = null, rest = {}) => {
    expect(host(text)).toMatchObject({ build, revision, ...rest });
  });

  test.each([
    ['AKSWindows-2019-containerd-20348.2340.240401', /contradicts itself.*17763 and 20348/],
    ['MicrosoftWindowsServer:WindowsServer:2019-Datacenter:20348.2340.240303', /contradicts itself/],
    ['windows-2019-to-2022', /not a known host/],
    ['win2019-and-win2022', /not a known host/],
    ['datacenter-core', /not a known host/],
    ['my-build-farm', /not a known host/],
    ['node.labels.OsVersion == latest', /not a known host/],
    ['windows(10.0)/amd64', /not a known host/],
  ])('%s is none', (text, message) => {
    const parsed = parseHostDeclaration(text, { defaultIsolation: 'process' });
    expect(parsed.ok ? parsed.host : parsed.message).toMatch(message);
  });

  test('what a name of one’s own is taken for is said', () => {
    const parsed = parseHostDeclaration('buildkite-windows-2022', { defaultIsolation: 'process' });
    expect(parsed.ok && parsed.notices.join()).toContain('taken for what its name says, 10.0.20348');
  });
});

describe('server and client of one build', () => {
  test.each<[string, Host['edition']]>([
    ['10.0.26100.9974', 'client'],
    ['Microsoft Windows [Version 10.0.26100.8655]', 'client'],
    ['10.0.26100.12345', 'client'],
    ['10.0.26100.33296', 'server'],
    ['10.0.26100.40000', 'server'],
    ['10.0.26100.4061', 'server'],
    ['10.0.26100', 'server'],
    ['10.0.26200.9711', 'client'],
    ['10.0.26300', 'client'],
    ['10.0.28000', 'client'],
    ['10.0.26100.9974 [server]', 'server'],
  ])('%s is a %s', (text, edition) => {
    expect(host(text).edition).toBe(edition);
  });

  test('a client by its revision is said to be one, and builds with Hyper-V isolation', () => {
    const parsed = parseBuildHost('dev = 10.0.26100.9974', { defaultIsolation: 'process' });
    expect(parsed).toMatchObject({ ok: true, buildHost: { host: { edition: 'client', isolation: 'hyperv' } } });
    expect(parsed.ok && parsed.notices.join()).toContain('taken for a client: if it is a server, say [server]');
  });
});
