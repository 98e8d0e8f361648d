import { describe, expect, test } from 'vitest';
import type { DecidingRule } from '../../src/rules/rule-table.js';
import { judge } from '../../src/rules/rules.js';
import type { Severity, Verdict } from '../../src/rules/verdict.js';
import type { Subject, WindowsImage } from '../../src/rules/windows-image.js';
import type { Host } from '../../src/windows/host.js';
import { host, image } from './sample.js';

type Row = readonly [image: string, host: string, rule: DecidingRule, verdict: Verdict, more?: More];
interface More {
  readonly image?: Partial<WindowsImage>;
  readonly host?: Partial<Host>;
  readonly severity?: Severity;
  readonly line?: number;
}

const floating = { floatsUntil: 'current' } as const;
const client = { edition: 'client' } as const;
const nano = { flavour: 'nanoserver' } as const;

function cases(rows: readonly Row[]): void {
  for (const [imageVersion, hostVersion, rule, verdict, more = {}] of rows) {
    test(`${imageVersion} on ${hostVersion} ${JSON.stringify(more)}: ${rule}, ${verdict}`, () => {
      const judged = judge(image(imageVersion, more.image), host(hostVersion, more.host));
      expect([judged.rule, judged.verdict]).toEqual([rule, verdict]);
      if (more.severity) expect(judged.severity).toBe(more.severity);
      if (more.line) expect(judged.line?.line).toBe(more.line);
    });
  }
}

describe('what is known before any build is compared', () => {
  const subjects: readonly (readonly [Subject, DecidingRule, Verdict, Severity])[] = [
    [{ kind: 'not-windows', because: 'it is Linux' }, 'not-windows', 'not-windows', 'off'],
    [{ kind: 'unresolved', names: ['V'], undeclared: [] }, 'unresolved-argument', 'unknown', 'warning'],
    [{ kind: 'not-published' }, 'base-tag-not-published', 'unknown', 'error'],
    [{ kind: 'os-unknown', why: 'no' }, 'image-os-unknown', 'unknown', 'off'],
    [{ kind: 'version-unknown', why: 'no' }, 'image-version-unknown', 'unknown', 'warning'],
    [{ kind: 'none-selected', offered: ['10.0.20348'], by: 'x' }, 'no-manifest-for-host', 'cannot-run', 'error'],
  ];

  test.each(subjects)('%o: %s', (subject, rule, verdict, severity) => {
    for (const isolation of ['process', 'hyperv'] as const) {
      expect(judge(subject, host('10.0.20348', { isolation }))).toEqual({ rule, verdict, severity, line: null });
    }
  });

  test.each([
    [true, true, 'error'],
    [true, false, 'warning'],
    [false, true, 'warning'],
    [false, false, 'warning'],
  ] as const)('no Windows image, asked %s, Docker in Windows mode %s: %s', (asked, windowsMode, severity) => {
    const subject = { kind: 'no-windows-image', builder: null, asked, windowsMode } as const;
    for (const build of [20348, null])
      expect(judge(subject, { ...host('10.0.20348'), build })).toMatchObject({
        rule: 'no-windows-image',
        verdict: 'cannot-run',
        severity,
      });
  });

  test('the host is asked before the image is', () => {
    for (const [subject] of subjects.slice(1)) {
      expect(judge(subject, host('10.0.9600')).rule).toBe('host-cannot-run-containers');
      expect(judge(subject, { ...host('10.0.20348'), build: null }).rule).toBe('host-version-unknown');
    }
    expect(judge(subjects[0]![0], host('10.0.9600')).rule).toBe('not-windows');
  });
});

describe('either isolation', () => {
  for (const isolation of ['process', 'hyperv'] as const) {
    cases([
      [
        '10.0.20348',
        '10.0.20348',
        'architecture-mismatch',
        'cannot-run',
        { image: { architecture: 'arm64' }, host: { isolation } },
      ],
      [
        '10.0.20348',
        '10.0.26100',
        'architecture-mismatch',
        'cannot-run',
        { image: { architecture: 'amd64' }, host: { architecture: 'arm64', isolation } },
      ],
      ['10.0.26100', '10.0.20348', 'image-newer-than-host', 'cannot-run', { host: { isolation } }],
      ['10.0.20348', '10.0.17763', 'image-newer-than-host', 'cannot-run', { host: { isolation } }],
      ['10.0.17763', '10.0.14393', 'image-newer-than-host', 'cannot-run', { host: { isolation } }],
    ]);
  }
  test('an image that does not say its architecture never "runs" on an arm64 host', () => {
    const judged = judge(image('10.0.26100'), host('10.0.26100', { architecture: 'arm64' }));
    expect([judged.rule, judged.verdict, judged.severity]).toEqual(['architecture-mismatch', 'at-risk', 'warning']);
  });
});

describe('process isolation: builds', () => {
  cases([
    ['10.0.14393', '10.0.16299', 'client-process-refused', 'hyperv-only', { host: client }],
    ['10.0.17134', '10.0.17134', 'client-process-refused', 'hyperv-only', { host: client }],
    ['10.0.17763', '10.0.17763', 'windows-10-process-isolation', 'at-risk', { host: client, severity: 'warning' }],
    ['10.0.19041', '10.0.19041', 'windows-10-process-isolation', 'at-risk', { host: client }],
    ['10.0.17763', '10.0.17763', 'same-build', 'runs', { severity: 'off' }],
    ['10.0.18362', '10.0.18362', 'same-build', 'runs'],
    ['10.0.20348.100', '10.0.20348.5000', 'same-build', 'runs'],
    ['10.0.26100', '10.0.26100', 'same-build', 'runs'],
    ['10.0.26100', '10.0.26100', 'same-build', 'runs', { host: client }],
    ['10.0.20348', '10.0.25398', 'stable-abi', 'runs'],
    ['10.0.20348', '10.0.26100', 'stable-abi', 'runs'],
    ['10.0.25398', '10.0.26100', 'stable-abi', 'runs'],
    ['10.0.20348', '10.0.22000', 'stable-abi', 'runs', { host: client }],
    ['10.0.20348', '10.0.22621', 'stable-abi', 'runs', { host: client }],
    ['10.0.20348', '10.0.22631', 'stable-abi', 'runs', { host: client }],
    ['10.0.20348', '10.0.26100', 'stable-abi', 'runs', { host: client }],
    ['10.0.20348', '10.0.26200', 'stable-abi', 'runs', { host: client }],
    ['10.0.20348', '10.0.26300', 'stable-abi', 'runs', { host: client }],
    [
      '10.0.20348',
      '10.0.26200',
      'stable-abi-disputed',
      'at-risk',
      { host: { ...client, engine: 'containerd' }, severity: 'warning' },
    ],
    ['10.0.26100', '10.0.26300', 'stable-abi-disputed', 'at-risk', { host: client }],
    ['10.0.26100', '10.0.26200', 'stable-abi-disputed', 'at-risk', { host: client }],
    ['10.0.20348', '10.0.28000', 'stable-abi-disputed', 'at-risk', { host: client }],
    ['10.0.20348', '10.0.26491', 'stable-abi-disputed', 'at-risk'],
    ['10.0.25398', '10.0.26100', 'stable-abi-disputed', 'at-risk', { host: client }],
    ['10.0.18362', '10.0.18363', 'relaxed-in-practice', 'at-risk'],
    ['10.0.17763', '10.0.18363', 'relaxed-in-practice', 'at-risk', { image: nano }],
    ['10.0.17763', '10.0.18363', 'build-mismatch', 'hyperv-only'],
    ['10.0.17763', '10.0.18363', 'build-mismatch', 'hyperv-only', { image: { flavour: null } }],
    ['10.0.19041', '10.0.19042', 'relaxed-in-practice', 'at-risk'],
    ['10.0.19041', '10.0.19045', 'relaxed-in-practice', 'at-risk', { host: client }],
    ['10.0.19042', '10.0.19043', 'build-mismatch', 'hyperv-only', { host: client }],
    ['10.0.17763', '10.0.20348', 'build-mismatch', 'hyperv-only', { severity: 'error' }],
    ['10.0.14393', '10.0.26100', 'build-mismatch', 'hyperv-only'],
    ['10.0.19041', '10.0.20348', 'build-mismatch', 'hyperv-only'],
  ]);
});

describe('February 2020', () => {
  const lines = [
    [14393, 3504, 3506],
    [17134, 1304, 1305],
    [17763, 1039, 1040],
    [18362, 657, 658],
    [18363, 657, 658],
  ] as const;
  for (const [build, line, fixed] of lines) {
    const v = (revision: number): string => `10.0.${build}.${revision}`;
    cases([
      [v(line - 1), v(line), 'february-2020-baseline', 'hyperv-only', { severity: 'error' }],
      [v(fixed), v(line - 1), 'february-2020-baseline', 'hyperv-only'],
      [`10.0.${build}`, v(line - 1), 'february-2020-baseline', 'hyperv-only', { image: floating }],
    ]);
    if (build === 14393) continue;
    cases([
      [v(line - 1), v(line - 1), 'same-build', 'runs'],
      [v(fixed), v(line), 'same-build', 'runs'],
      [v(line - 1), `10.0.${build}`, 'february-2020-unproven', 'at-risk', { severity: 'warning' }],
      [`10.0.${build}`, v(line - 1), 'february-2020-unproven', 'at-risk'],
      [v(line), v(line), 'february-2020-withdrawn-image', 'at-risk'],
      [v(line), `10.0.${build}`, 'february-2020-withdrawn-image', 'at-risk'],
      [`10.0.${build}`, v(fixed + 1000), 'same-build', 'runs'],
    ]);
  }
  cases([
    ['10.0.17763', '10.0.17763.973', 'february-2020-unproven', 'at-risk', { image: { floatsUntil: '2020-02-11' } }],
    [
      '10.0.17134',
      '10.0.17134.1246',
      'february-2020-baseline',
      'hyperv-only',
      { image: { floatsUntil: '2020-02-18' } },
    ],
    ['10.0.14393', '10.0.14393.3443', 'ws2016-revision-unproven', 'at-risk', { image: { floatsUntil: '2018-10-09' } }],
    ['10.0.17763.973', '10.0.17763.973', 'windows-10-process-isolation', 'at-risk', { host: client }],
    ['10.0.17763.973', '10.0.17763.1039', 'february-2020-baseline', 'hyperv-only', { host: client }],
  ]);
});

describe('Windows Server 2016', () => {
  cases([
    ['10.0.14393.5000', '10.0.14393.5001', 'ws2016-revision-mismatch', 'hyperv-only', { severity: 'error' }],
    ['10.0.14393.5000', '10.0.14393.5000', 'same-build', 'runs'],
    ['10.0.14393.5000', '10.0.14393', 'ws2016-revision-unproven', 'at-risk', { severity: 'warning' }],
    ['10.0.14393', '10.0.14393.5000', 'ws2016-revision-unproven', 'at-risk', { severity: 'warning' }],
    ['10.0.14393', '10.0.14393.5000', 'ws2016-revision-unproven', 'at-risk', { image: floating, severity: 'warning' }],
    ['10.0.14393', '10.0.14393', 'ws2016-revision-unproven', 'at-risk', { image: floating, severity: 'notice' }],
    ['10.0.14393', '10.0.14393', 'ws2016-revision-unproven', 'at-risk', { severity: 'warning' }],
    ['10.0.14393.3504', '10.0.14393.3504', 'february-2020-withdrawn-image', 'at-risk'],
  ]);
});

describe('images that are patched past their host', () => {
  cases([
    ['10.0.26100.3194', '10.0.26100.2894', 'image-patched-past-host', 'hyperv-only', { severity: 'error', line: 3194 }],
    ['10.0.26100.3194', '10.0.26100.2894', 'same-build', 'runs', { image: nano }],
    [
      '10.0.26100.3194',
      '10.0.26100.2894',
      'image-patched-past-host',
      'at-risk',
      { image: { flavour: null }, severity: 'warning' },
    ],
    ['10.0.26100.3194', '10.0.26100.2894', 'same-build', 'runs', { host: client }],
    ['10.0.26100.33296', '10.0.26100.4060', 'image-patched-past-host', 'at-risk', { line: 4061 }],
    ['10.0.26100.33296', '10.0.26100.2894', 'image-patched-past-host', 'hyperv-only', { line: 3194 }],
    ['10.0.26100.33296', '10.0.26100.4061', 'same-build', 'runs'],
    ['10.0.26100', '10.0.26100.2894', 'image-patched-past-host', 'hyperv-only', { image: floating }],
    ['10.0.26100', '10.0.26100.2894', 'same-build', 'runs'],
    ['10.0.26100.33296', '10.0.26100', 'same-build', 'runs'],
    ['10.0.20348.2340', '10.0.20348.2322', 'image-patched-past-host', 'at-risk', { line: 2340 }],
    ['10.0.20348.2340', '10.0.20348.2322', 'image-patched-past-host', 'at-risk', { image: nano }],
    ['10.0.20348.2339', '10.0.20348.2322', 'same-build', 'runs'],
    ['10.0.17763.7249', '10.0.17763.7136', 'image-patched-past-host', 'at-risk', { line: 7240 }],
    ['10.0.20348.587', '10.0.20348.3091', 'same-build', 'runs'],
  ]);
});

describe('Hyper-V isolation', () => {
  const hyperv = { isolation: 'hyperv' } as const;
  cases([
    ['10.0.14393.1', '10.0.20348.2', 'hyperv', 'runs', { host: hyperv, severity: 'off' }],
    ['10.0.17763.973', '10.0.17763.1039', 'hyperv', 'runs', { host: hyperv }],
    ['10.0.26100', '10.0.26200', 'stable-abi-disputed', 'at-risk', { host: { ...hyperv, ...client } }],
    ['10.0.26100', '10.0.26300', 'stable-abi-disputed', 'at-risk', { host: { ...hyperv, ...client } }],
    ['10.0.20348', '10.0.26300', 'hyperv', 'runs', { host: { ...hyperv, ...client } }],
    ['10.0.20348', '10.0.26200', 'hyperv', 'runs', { host: { ...hyperv, ...client } }],
    [
      '10.0.17763',
      '10.0.20348',
      'hyperv-unproven',
      'at-risk',
      { host: { ...hyperv, hyperv: 'unproven' }, severity: 'warning' },
    ],
  ]);
});
