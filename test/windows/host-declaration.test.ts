import { describe, expect, test } from 'vitest';
import type { Host } from '../../src/windows/host.js';
import { parseHostDeclaration } from '../../src/windows/host-declaration.js';
import names from '../fixtures/hosts/names.json' with { type: 'json' };

const PROCESS = { defaultIsolation: 'process' } as const;
const HYPERV = { defaultIsolation: 'hyperv' } as const;

function host(text: string, context: Parameters<typeof parseHostDeclaration>[1] = PROCESS): Host {
  const parsed = parseHostDeclaration(text, context);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.host;
}

function notices(text: string, context: Parameters<typeof parseHostDeclaration>[1] = PROCESS): readonly string[] {
  const parsed = parseHostDeclaration(text, context);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.notices;
}

function refusal(text: string): { message: string; near: readonly string[] } {
  const parsed = parseHostDeclaration(text, PROCESS);
  if (parsed.ok) throw new Error(`understood as ${JSON.stringify(parsed.host)}`);
  return parsed;
}

test('a whole host', () => {
  expect(host('prod-a = 10.0.17763.5329 [hyperv]')).toEqual({
    name: 'prod-a',
    build: 17763,
    revision: 5329,
    edition: 'server',
    architecture: 'amd64',
    isolation: 'hyperv',
    engine: 'docker',
    hyperv: 'available',
    cluster: false,
    unknownBecause: null,
    asOf: null,
  });
});

describe('release names', () => {
  test.each<[string, number, 'server' | 'client']>([
    ['ltsc2016', 14393, 'server'],
    ['ltsc2019', 17763, 'server'],
    ['LTSC2022', 20348, 'server'],
    ['ltsc2025', 26100, 'server'],
    ['LTSC 2019', 17763, 'server'],
    ['sac2016', 14393, 'server'],
    ['1607', 14393, 'server'],
    ['1709', 16299, 'server'],
    ['1803', 17134, 'server'],
    ['1809', 17763, 'server'],
    ['1903', 18362, 'server'],
    ['1909', 18363, 'server'],
    ['2004', 19041, 'server'],
    ['2009', 19042, 'server'],
    ['20H2', 19042, 'server'],
    ['version 1903', 18362, 'server'],
    ['1703', 15063, 'client'],
    ['21H1', 19043, 'client'],
    ['25H2', 26200, 'client'],
    ['26H1', 28000, 'client'],
    ['1507', 10240, 'client'],
    ['1809 [client]', 17763, 'client'],
    ['20H2 [client]', 19042, 'client'],
    ['24H2 [client]', 26100, 'client'],
    ['24H2 [server]', 26100, 'server'],
    ['21H2 [server]', 20348, 'server'],
    ['23H2 [client]', 22631, 'client'],
    ['23H2 [server]', 25398, 'server'],
    ['Windows Server 2016', 14393, 'server'],
    ['Windows Server 2019', 17763, 'server'],
    ['windows server 2022', 20348, 'server'],
    ['WINDOWS SERVER 2025', 26100, 'server'],
    ['Microsoft Windows Server 2022 Datacenter', 20348, 'server'],
    ['Windows Server 2022 Standard', 20348, 'server'],
    ['Windows Server 2022 Core', 20348, 'server'],
    ['Windows Server 2022 Datacenter Azure Edition', 20348, 'server'],
    ['Windows Server 2022 Datacenter: Azure Edition', 20348, 'server'],
    ['Windows Server 2025 Standard (Desktop Experience)', 26100, 'server'],
    ['Windows Server 2019 Datacenter Version 1809', 17763, 'server'],
    ['Windows Server, version 1709', 16299, 'server'],
    ['Windows Server, version 1903', 18362, 'server'],
    ['Windows Server version 1809 (SAC)', 17763, 'server'],
    ['Windows Server 20H2', 19042, 'server'],
    ['Windows Server, version 2004', 19041, 'server'],
    ['Windows Server, version 2009', 19042, 'server'],
    ['Windows Server, version 23H2 (Annual Channel for Containers)', 25398, 'server'],
    ['Windows Server 24H2', 26100, 'server'],
    ['Windows Server LTSC 2022', 20348, 'server'],
    ['Windows Server ltsc2022', 20348, 'server'],
    ['Windows Server 2022 21H2', 20348, 'server'],
    ['Azure Stack HCI 22H2', 20349, 'server'],
    ['ws2016', 14393, 'server'],
    ['WS2025', 26100, 'server'],
    ['ws 2022', 20348, 'server'],
    ['win2019', 17763, 'server'],
    ['server 2022', 20348, 'server'],
    ['Windows 2019', 17763, 'server'],
    ['Windows Server 2012 R2', 9600, 'server'],
    ['Windows Server 2012 R2 Datacenter', 9600, 'server'],
    ['Windows Server 2012', 9200, 'server'],
    ['Windows Server 2008 R2', 7601, 'server'],
    ['ws2012r2', 9600, 'server'],
    ['Windows 8.1', 9600, 'client'],
    ['Windows 7 Professional', 7601, 'client'],
    ['Windows 10 1607', 14393, 'client'],
    ['Windows 10 version 1809', 17763, 'client'],
    ['Windows 10, version 1909', 18363, 'client'],
    ['Windows 10 Pro 20H2', 19042, 'client'],
    ['Windows 10 2009', 19042, 'client'],
    ['Windows 10 21H2', 19044, 'client'],
    ['Windows 10 22H2', 19045, 'client'],
    ['Windows 10 Enterprise LTSC 2019', 17763, 'client'],
    ['Windows 10 IoT Enterprise LTSC 2021', 19044, 'client'],
    ['Windows 10 LTSB 2016', 14393, 'client'],
    ['Windows 11 21H2', 22000, 'client'],
    ['Windows 11 22H2', 22621, 'client'],
    ['Windows 11 version 23H2', 22631, 'client'],
    ['Windows 11 Enterprise 24H2', 26100, 'client'],
    ['Windows 11 LTSC 2024', 26100, 'client'],
    ['Windows 11 Pro for Workstations 25H2', 26200, 'client'],
    ['win11 23h2', 22631, 'client'],
    ['Win 10 22H2', 19045, 'client'],
    ['windows11 26H1', 28000, 'client'],
    ['Windows 10 22H2 [client]', 19045, 'client'],
  ])('%s', (text, build, edition) => {
    expect(host(text)).toMatchObject({
      build,
      edition,
      revision: null,
      engine: 'docker',
      hyperv: 'available',
      cluster: false,
      asOf: null,
      unknownBecause: null,
    });
    expect(host(`machine = ${text}`)).toMatchObject({ name: 'machine', build, edition });
    expect(notices(text)).toEqual([]);
  });
});

describe('versions', () => {
  test.each<[string, number, number | null, 'server' | 'client']>([
    ['17763', 17763, null, 'server'],
    ['10.0.17763', 17763, null, 'server'],
    ['10.0.17763.1040', 17763, 1040, 'server'],
    ['17763.1040', 17763, 1040, 'server'],
    ['build 17763', 17763, null, 'server'],
    ['26100', 26100, null, 'server'],
    ['26100.33296', 26100, 33296, 'server'],
    ['26100 [client]', 26100, null, 'client'],
    ['26200', 26200, null, 'client'],
    ['22631', 22631, null, 'client'],
    ['22631 [server]', 22631, null, 'server'],
    ['10.0.19045.3086', 19045, 3086, 'client'],
    ['10.0.12345', 12345, null, 'server'],
    ['10.0.12345 [client]', 12345, null, 'client'],
    ['10.0.29999.1', 29999, 1, 'server'],
    ['10240', 10240, null, 'client'],
    ['9600', 9600, null, 'server'],
    ['6.3.9600', 9600, null, 'server'],
    ['6.3.9600.17415', 9600, 17415, 'server'],
    ['Windows Server 2022 10.0.20348.2340', 20348, 2340, 'server'],
    ['Windows Server 2022 (20348.2340)', 20348, 2340, 'server'],
    ['Windows 11 24H2 26100.7309', 26100, 7309, 'client'],
    ['Windows 10 19045', 19045, null, 'client'],
    ['Microsoft Windows [Version 10.0.20348.2340]', 20348, 2340, 'server'],
    ['Microsoft Windows [Version 10.0.19045.3086]', 19045, 3086, 'client'],
    ['Microsoft Windows [Versión 10.0.17763.1040]', 17763, 1040, 'server'],
    ['Microsoft Windows [версия 10.0.22631.1]', 22631, 1, 'client'],
    ['\r\nMicrosoft Windows [Version 10.0.14393.3750]\r\n', 14393, 3750, 'server'],
    ['Microsoft Windows [Version 10.0.26100.1742] [client]', 26100, 1742, 'client'],
    ['Microsoft Windows [Version 6.3.9600]', 9600, null, 'server'],
    ['14393.321.amd64fre.rs1_release_inmarket.161004-2338', 14393, 321, 'server'],
    ['BuildLabEx : 14393.321.amd64fre.rs1_release_inmarket.161004-2338', 14393, 321, 'server'],
    ['17763.1.amd64fre.rs5_release.180914-1434', 17763, null, 'server'],
    ['20348.1.amd64fre.fe_release.210507-1500', 20348, null, 'server'],
    ['20348.fe_release.210507-1500', 20348, null, 'server'],
    ['10.0 14393 (14393.1715.amd64fre.rs1_release_inmarket.170906-1810)', 14393, 1715, 'server'],
    ['10.0 17763 (17763.1.amd64fre.rs5_release.180914-1434)', 17763, null, 'server'],
    // The first number is the build; the rest is the branch that 18363 shares with 18362.
    ['Kernel Version: 10.0 18363 (18362.1.amd64fre.19h1_release.190318-1202)', 18363, null, 'server'],
    ['Kernel Version:             10.0.20348.2340', 20348, 2340, 'server'],
    ['Windows Server 2019 Datacenter Version 1809 (OS Build 17763.805)', 17763, 805, 'server'],
    ['Operating System: Microsoft Windows Server Version 21H2 (OS Build 20348.643)', 20348, 643, 'server'],
    ['Microsoft Windows Server Version 24H2 (OS Build 26100.2894)', 26100, 2894, 'server'],
    ['Microsoft Windows Version 24H2 (OS Build 26100.3194)', 26100, 3194, 'client'],
    // Windows 11 calls itself Windows 10 here.
    ['Windows 10 Enterprise Version 2009 (OS Build 22000.100)', 22000, 100, 'client'],
    ['Version 22H2 (OS Build 19045.3086)', 19045, 3086, 'client'],
    ['(OS Build 17763.805)', 17763, 805, 'server'],
    ['OS Version: 10.0.20348 Build 5499', 20348, 5499, 'server'],
    ['10.0.20348 N/A Build 20348', 20348, null, 'server'],
  ])('%s', (text, build, revision, edition) => {
    expect(host(text)).toMatchObject({ build, revision, edition, engine: 'docker', hyperv: 'available' });
    expect(host(`n1 = ${text.trim()}`)).toMatchObject({ name: 'n1', build, revision, edition });
    expect(notices(text)).toEqual([]);
  });

  test.each([
    ['18362.1.amd64fre.19h1_release.190318-1202', '18363'],
    ['19041.1.amd64fre.vb_release.191206-1406', '19042, 19043, 19044 or 19045'],
    ['22621.1.amd64fre.ni_release.220506-1250', '22631'],
    ['26100.1.amd64fre.ge_release.240331-1435', '26200 or 26300'],
    ['10.0 26100 (26100.1.amd64fre.ge_release.240331-1435)', '26200 or 26300'],
  ])('%s may be another build', (text, others) => {
    expect(host(text)).toMatchObject({ build: Number(/\d{5}/.exec(text)![0]), revision: null });
    expect(notices(text)).toHaveLength(1);
    expect(notices(text)[0]).toMatch(`may also stand for ${others}: declare what \`ver\` prints`);
  });

  test('the architecture of a BuildLabEx counts', () => {
    const text = '26100.1.arm64fre.ge_release.240331-1435';
    expect(host(text).architecture).toBe('arm64');
    expect(refusal(`${text} [amd64]`).message).toMatch('is arm64, which [amd64] contradicts');
  });

  test.each(['10.0.20348.0', 'Microsoft Windows NT 10.0.20348.0', '20348.0'])('%s knows no revision', (text) => {
    expect(host(text)).toMatchObject({ build: 20348, revision: null });
    expect(notices(text).join()).toMatch('revision 0');
  });

  test('a revision of Windows 11 on a build that a server shares', () => {
    expect(host('10.0.26100.8037').edition).toBe('client');
    expect(notices('10.0.26100.8037').join()).toMatch('say [server]');
    expect(host('10.0.26100.8037 [server]').edition).toBe('server');
    expect(notices('10.0.26100.8037 [client]')).toEqual([]);
    expect(notices('10.0.26100.8037 [server]')).toEqual([]);
    expect(notices('10.0.26100.33296')).toEqual([]);
  });
});

describe('names of runners, node pools and services', () => {
  test.each(names as [string, number | null, string, string][])('%s', (name, build, engine, hyperv) => {
    expect(host(name)).toMatchObject({ name, build, revision: null, engine, hyperv, isolation: 'process' });
    expect(host(name.toUpperCase()).build).toBe(build);
    expect(host(name).unknownBecause === null).toBe(build !== null);
    expect(host(name).cluster).toBe(engine === 'containerd');
  });

  test('the table of names is whole', () => {
    expect(names).toHaveLength(64);
  });

  test.each<[string, Partial<Host>]>([
    ['AKS Windows2022', { build: 20348, engine: 'containerd', cluster: true }],
    ['aks windows 2022', { build: 20348, engine: 'containerd', cluster: true }],
    ['AKS windows-2022', { build: 20348, engine: 'containerd', cluster: true }],
    ['AKS: WindowsAnnual', { build: 25398, engine: 'containerd', cluster: true }],
    ['AKS Windows Server 2022', { build: 20348, engine: 'containerd', cluster: true, edition: 'server' }],
    ['AKS 10.0.20348.5386', { build: 20348, revision: 5386, cluster: true }],
    ['AKS ltsc2022 [containerd]', { build: 20348, cluster: true }],
    ['EKS WINDOWS_CORE_2022_x86_64', { build: 20348, cluster: true, engine: 'containerd' }],
    ['eks windows core 2022 x86_64', { build: 20348, cluster: true, engine: 'containerd' }],
    ['EKS Windows Server 2019 Core', { build: 17763, cluster: true, engine: 'containerd' }],
    ['Windows_Server-2022-English-Core-EKS_Optimized-1.31', { build: 20348, cluster: true }],
    ['Windows_Server-2019-English-Full-EKS_Optimized-1.31-2024.10.15', { build: 17763, cluster: true }],
    ['/aws/service/ami-windows-latest/Windows_Server-2025-English-Core-EKS_Optimized-1.35/image_id', { build: 26100 }],
    ['Windows_Server-2022-English-Full-ECS_Optimized-2024.10.15', { build: 20348, cluster: false, hyperv: 'never' }],
    ['ECS WINDOWS_SERVER_2022_CORE', { build: 20348, engine: 'docker', cluster: false, hyperv: 'never' }],
    ['Fargate WINDOWS_SERVER_2019_FULL', { build: 17763, engine: 'docker', hyperv: 'never' }],
    ['GKE OS_VERSION_LTSC2022', { build: 20348, cluster: true, engine: 'containerd' }],
    ['GKE ltsc2019', { build: 17763, cluster: true, engine: 'containerd' }],
    ['Kubernetes Windows Server 2022', { build: 20348, cluster: true }],
    ['node.kubernetes.io/windows-build=10.0.25398', { build: 25398, cluster: true, edition: 'server' }],
    ['node.kubernetes.io/windows-build: "10.0.20348"', { build: 20348, cluster: true }],
    ['n1 = node.kubernetes.io/windows-build=10.0.20348', { name: 'n1', build: 20348, cluster: true }],
    ['kubernetes.azure.com/os-sku=Windows2025', { build: 26100, cluster: true, hyperv: 'never' }],
    ['GitHub windows-2022', { build: 20348, hyperv: 'unproven' }],
    ['vmImage: windows-2022', { build: 20348, hyperv: 'unproven' }],
    ['runs-on: windows-2025', { build: 26100, hyperv: 'unproven', asOf: null }],
    ['windows-latest', { build: 26100, hyperv: 'unproven', asOf: '2026-08-21' }],
    ['vmImage windows-latest', { build: 26100, asOf: '2026-08-21' }],
    ['windows-2022', { build: 20348, asOf: null }],
    ['windows-11-arm', { build: 26200, edition: 'client', architecture: 'arm64', hyperv: 'unproven' }],
    [
      'Operating System\n  Microsoft Windows Server 2022\n  10.0.20348\n  Datacenter',
      { build: 20348, hyperv: 'unproven' },
    ],
    ['self-hosted, windows, x64', { build: null, hyperv: 'available' }],
    ['self-hosted windows ARM64', { build: null, architecture: 'arm64' }],
    ['self-hosted [client]', { build: null, edition: 'client' }],
    ['10.0.20348 [containerd]', { build: 20348, engine: 'containerd', cluster: false, hyperv: 'available' }],
    ['windows-2022 = 10.0.20348.5499', { name: 'windows-2022', revision: 5499, hyperv: 'unproven' }],
    ['AKS Windows2022 = 10.0.20348.5386', { revision: 5386, cluster: true, engine: 'containerd' }],
    ['WINDOWS_LTSC_CONTAINERD = 10.0.17763', { build: 17763, cluster: true, unknownBecause: null }],
    ['windows-2022 = 10.0.17763', { build: 17763, hyperv: 'available' }],
    ['Windows2022 = Windows 11 24H2', { build: 26100, edition: 'client', cluster: false }],
  ])('%s', (text, expected) => {
    expect(host(text)).toMatchObject(expected);
  });
});

describe('names of their own', () => {
  test.each([
    ['  windows-2022  [ process ]', 'windows-2022'],
    ['Windows  Server   2022', 'Windows Server 2022'],
    ['my server=17763', 'my server'],
    ['a = AKS Windows2022', 'a'],
    ['Microsoft Windows [Version 10.0.20348.2340] [hyperv]', 'Microsoft Windows [Version 10.0.20348.2340]'],
  ])('%j is %j', (text, name) => {
    expect(host(text).name).toBe(name);
  });
});

describe('words in brackets', () => {
  test.each<[string, Partial<Host>]>([
    ['17763 [hyperv]', { isolation: 'hyperv' }],
    ['17763[HyperV]', { isolation: 'hyperv' }],
    [
      '17763 [client hyperv containerd arm64]',
      { isolation: 'hyperv', edition: 'client', engine: 'containerd', architecture: 'arm64' },
    ],
    [
      '17763 [arm64, containerd,client , process]',
      { isolation: 'process', edition: 'client', engine: 'containerd', architecture: 'arm64' },
    ],
    ['17763 [hyperv] [client]', { isolation: 'hyperv', edition: 'client' }],
    ['17763 [hyperv hyperv]', { isolation: 'hyperv' }],
    [
      'n = Microsoft Windows [Version 10.0.17763.1] [client, hyperv]',
      { isolation: 'hyperv', edition: 'client', revision: 1 },
    ],
    ['windows-2022 [hyperv]', { isolation: 'hyperv', hyperv: 'unproven' }],
    ['Windows 11 24H2 [process]', { isolation: 'process', edition: 'client' }],
  ])('%s', (text, expected) => {
    expect(host(text)).toMatchObject(expected);
  });
});

describe('isolation by default', () => {
  test('holds for servers and clients that do not say it', () => {
    expect(host('ltsc2022', HYPERV).isolation).toBe('hyperv');
    expect(host('Windows 11 24H2', HYPERV).isolation).toBe('hyperv');
    expect(host('Windows 11 24H2', PROCESS).isolation).toBe('process');
    expect(host('ltsc2022 [process]', HYPERV).isolation).toBe('process');
    expect(notices('ltsc2022', HYPERV)).toEqual([]);
  });

  test.each(['AKS Windows2022', 'WINDOWS_SERVER_2022_CORE', 'WINDOWS_LTSC_CONTAINERD', 'Azure App Service'])(
    'never hyperv on %s, and says so',
    (text) => {
      expect(host(text, HYPERV).isolation).toBe('process');
      expect(notices(text, HYPERV)).toHaveLength(1);
      expect(notices(text, HYPERV)[0]).toMatch('judged with process isolation');
      expect(notices(text, PROCESS)).toEqual([]);
      expect(notices(`${text} [process]`, HYPERV)).toEqual([]);
    },
  );
});

describe('labels that the user explains', () => {
  const runners = new Map([
    ['my-label', '10.0.20348.2340'],
    ['Windows-2022', 'ltsc2019'],
    ['os=win', 'Windows 11 24H2 [process]'],
    ['broken', 'nothing'],
    ['tux', 'ubuntu-22.04'],
  ]);
  const context = { defaultIsolation: 'hyperv', runners } as const;

  test.each<[string, Partial<Host>]>([
    ['my-label', { name: 'my-label', build: 20348, revision: 2340, isolation: 'hyperv' }],
    ['MY-LABEL [process]', { build: 20348, isolation: 'process' }],
    ['ci = my-label', { name: 'ci', build: 20348 }],
    ['windows-2022', { build: 17763, hyperv: 'available' }],
    ['os=win', { name: 'os=win', build: 26100, edition: 'client', isolation: 'process' }],
    ['os=win [hyperv]', { isolation: 'hyperv' }],
    ['windows-2019', { build: 17763, hyperv: 'unproven' }],
  ])('%s', (text, expected) => {
    expect(host(text, context)).toMatchObject(expected);
  });

  test('a label with a text that is not understood, or no Windows', () => {
    const broken = parseHostDeclaration('broken', context);
    expect(broken).toMatchObject({
      ok: false,
      message: expect.stringMatching('runner label "broken": "nothing" is not'),
    });
    expect(parseHostDeclaration('tux', context)).toMatchObject({ ok: false });
  });
});

describe('errors', () => {
  test.each<[string, string]>([
    ['', 'a host is missing'],
    ['   ', 'a host is missing'],
    ['prod', '"prod" is not a known host'],
    ['prod = what', '"what" in "prod = what" is not a known host'],
    ['prod =', 'lacks a version'],
    ['= 17763', 'lacks a name'],
    ['=', 'lacks a name'],
    ['[hyperv]', 'lacks a name'],
    ['17763 []', 'no word between [ and ]'],
    ['17763 [x64]', '[x64] is not a word for a host'],
    ['17763 [process, hyperv]', '[process] and [hyperv] contradict'],
    ['17763 [docker containerd]', '[docker] and [containerd] contradict'],
    ['17763 [server] [client]', '[server] and [client] contradict'],
    ['17763 [amd64 arm64]', '[amd64] and [arm64] contradict'],
    ['17763 [constructor]', '[constructor] is not a word'],
    ['prod [hyperv] = 17763', 'stand at the end'],
    ['Windows 10 22H2 [server]', 'is a Windows client, which [server] contradicts'],
    ['Windows 11 24H2 [server]', 'is a Windows client'],
    ['Windows Server 2022 [client]', 'is a Windows server'],
    ['ltsc2019 [client]', 'is a Windows server'],
    ['windows-11-arm [amd64]', 'is arm64'],
    ['AKS Windows2022 [docker]', 'containerd, which [docker] contradicts'],
    ['EKS Windows Server 2022 [docker]', 'containerd, which [docker] contradicts'],
    ['AKS Windows2022 [hyperv]', 'Kubernetes nodes have no Hyper-V isolation'],
    ['node.kubernetes.io/windows-build=10.0.20348 [hyperv]', 'Kubernetes nodes have no Hyper-V isolation'],
    ['WINDOWS_SERVER_2022_CORE [hyperv]', 'ECS has no Hyper-V isolation'],
    ['AKS Windows 11 24H2', 'are Windows Server'],
    ['21H2', 'Windows Server 2022 (10.0.20348), Windows 10 21H2 (10.0.19044) or Windows 11 21H2 (10.0.22000)'],
    ['22h2', 'Windows 10 22H2 (10.0.19045) or Windows 11 22H2 (10.0.22621)'],
    ['23H2', 'Windows Server, version 23H2 (10.0.25398) or Windows 11 23H2 (10.0.22631)'],
    ['24H2', 'Windows Server 2025 (10.0.26100) or Windows 11 24H2 (10.0.26100)'],
    ['21H2 [client]', 'Windows 10 21H2 (10.0.19044) or Windows 11 21H2 (10.0.22000)'],
    ['Windows 11', 'has several releases'],
    ['Windows 10 Pro', 'has several releases'],
    ['Windows Server', 'has several releases'],
    ['Windows Server Datacenter', 'has several releases'],
    ['Windows Server 2022 Home', 'is not a known host'],
    ['Windows Server 2021', 'is not a known host'],
    ['Windows 11 20348', 'is not a known host'],
    ['Windows 10 24H2', 'is not a known host'],
    ['Windows Server 2022 10.0.17763', '20348 and 17763'],
    ['10.0', 'is not a known host'],
    ['10.0.123', 'is not a known host'],
    ['10.0.1234567', 'is not a known host'],
    ['10.0.17763.1234567', 'is not a known host'],
    ['10.0.17763.1.1', 'is not a known host'],
    ['node.kubernetes.io/windows-build=20348', 'is not a known host'],
    ['kubernetes.azure.com/os-sku=Ubuntu', 'is not a known host'],
    ['ubuntu-latest', 'is not a Windows host'],
    ['prod = linux', 'is not a Windows host'],
    ['@nodes.json', 'the nodes of a file stand alone among the targets: @FILE'],
    ['cluster = @nodes.json', 'the nodes of a file stand alone among the targets: @FILE'],
    ['prod\u0000 = 17763', '"prod\\u0000 = 17763" holds control characters'],
    ['pr\u202eod = 17763', 'holds control characters'],
    ['\u001b[31m17763', '\\u001b'],
  ])('%j', (text, message) => {
    expect(refusal(text).message).toContain(message);
    expect(refusal(text).message).not.toMatch(/[\x00-\x1f\u202e]/);
  });

  test.each<[string, string[]]>([
    ['ltsc2023', ['ltsc2022', 'ltsc2025']],
    ['windows-2023', ['windows-2022', 'windows-2025']],
    ['Windows Server 2021', ['Windows Server 2022']],
    ['windows-latst', ['windows-latest']],
    ['windows-sever-2022', ['Windows Server 2022']],
    ['21H2', ['Windows Server 2022', 'Windows 10 21H2', 'Windows 11 21H2']],
    ['2019', ['ltsc2019', 'Windows Server 2019']],
    ['aks', ['AKS Windows2022', 'AKS Windows2025']],
    ['AKS 2022', ['AKS Windows2022']],
    ['EKS', ['EKS ltsc2022', 'EKS ltsc2025']],
    ['eks 2022', ['EKS ltsc2022']],
    ['gke 2019', ['GKE ltsc2019', 'GKE OS_VERSION_LTSC2019']],
    ['17763 [hyper-v]', ['hyperv']],
    ['prod = AKS Windwos2022', ['AKS Windows2022']],
  ])('%s is near to %j', (text, near) => {
    expect(refusal(text).near).toEqual(expect.arrayContaining(near));
    expect(refusal(text).near.length).toBeLessThanOrEqual(3);
  });

  test('examples stand in the message', () => {
    for (const example of ['windows-2022', 'ltsc2022', 'Windows 11 24H2', 'NAME = VERSION']) {
      expect(refusal('prod').message).toContain(example);
    }
  });

  test.each([1e3, 1e6])('%d characters are too many', (length) => {
    const { message } = refusal('x'.repeat(length));
    expect(message).toContain(`too long for a host (${length} characters)`);
    expect(message.length).toBeLessThan(200);
  });
});
