import { describe, expect, test } from 'vitest';
import { FAMILIES_AS_OF } from '../../src/resolve/family.js';
import { OFFICIAL_TAGS_AS_OF } from '../../src/resolve/official-tags.js';
import { UPDATES_AS_OF } from '../../src/windows/updates.js';
import { DIGEST, describeText, images, TODAY } from './describe.js';

const MCR = 'mcr.microsoft.com';
const DOTNET = `${MCR}/dotnet`;
const NO_SUCH_TAG = 'the built-in tables know no such tag';

describe('a tag that the tables contradict has no version', () => {
  test.each([
    // reference, flavour, what there is instead
    [`${MCR}/windows:ltsc2022`, 'windows', '; windows has 1809, 1903, 1909, 2004 and 20H2'],
    [`${MCR}/windows:ltsc2025-amd64`, 'windows', '; windows has 1809, 1903, 1909, 2004 and 20H2'],
    [`${MCR}/windows:10.0.20348.1`, 'windows', '; windows has 1809, 1903, 1909, 2004 and 20H2'],
    [`${MCR}/windows:ltsc2022-KB5041160`, 'windows', '; windows has 1809, 1903, 1909, 2004 and 20H2'],
    [`${MCR}/windows:1803`, 'windows', '; windows has 1809, 1903, 1909, 2004 and 20H2'],
    [`${MCR}/windows/server:ltsc2019`, 'server', '; windows/server has ltsc2022 and ltsc2025'],
    [`${MCR}/windows/server:1809`, 'server', '; windows/server has ltsc2022 and ltsc2025'],
    [`${MCR}/windows/server:10.0.17763.1040-amd64`, 'server', '; windows/server has ltsc2022 and ltsc2025'],
    [`${MCR}/windows/server:ltsc2019@${DIGEST}`, 'server', '; windows/server has ltsc2022 and ltsc2025'],
    [
      `${MCR}/windows/nanoserver:ltsc2016`,
      'nanoserver',
      '; windows/nanoserver has sac2016, 1709, 1803, 1809, 1903, 1909, 2004, 20H2, ltsc2022 and ltsc2025',
    ],
    [`${MCR}/windows/servercore:sac2016`, 'servercore', null],
    [`${MCR}/windows/servercore:1607`, 'servercore', null],
    [`${MCR}/windows/servercore:ltsc2022-foo`, 'servercore', null],
    [`${MCR}/windows/servercore:ltsc2022-preview-amd64`, 'servercore', null],
    [`${MCR}/windows/servercore:ltsc2022-amd64-foo`, 'servercore', null],
    [`${MCR}/windows/servercore:test-ltsc2022`, 'servercore', null],
    [`${MCR}/windows/servercore:windowsservercore-ltsc2022`, 'servercore', null],
    [`${MCR}/windows/servercore:10.0.20348`, 'servercore', null],
    [`${MCR}/windows/servercore:10.0.25398.531`, 'servercore', null],
    [`${MCR}/windows/servercore:10.0.22621.1`, 'servercore', null],
    [`${MCR}/windows/iotcore:ltsc2022`, null, '; windows/iotcore has 1809'],
    [`${MCR}/windows/server/insider:ltsc2025`, 'server', ''],
    ['microsoft/nanoserver:ltsc2022', 'nanoserver', '; microsoft/nanoserver has sac2016, 1709 and 1803'],
    ['microsoft/windowsservercore:10.0.20348.1', 'servercore', null],
    [
      `${DOTNET}/aspnet:10.0-nanoserver-1809`,
      'nanoserver',
      `; ${DOTNET}/aspnet has 10.0-nanoserver for ltsc2022 and ltsc2025`,
    ],
    [`${DOTNET}/aspnet:10.0.11-windowsservercore-ltsc2019`, 'servercore', null],
    [
      `${DOTNET}/runtime:7.0-nanoserver-ltsc2025`,
      'nanoserver',
      `; ${DOTNET}/runtime has 7.0-nanoserver for 1809 and ltsc2022`,
    ],
    [`${DOTNET}/sdk:8.0-nanoserver-20H2`, 'nanoserver', null],
    [
      `${DOTNET}/framework/sdk:4.8.1-windowsservercore-ltsc2019`,
      'servercore',
      `; ${DOTNET}/framework/sdk has 4.8.1-windowsservercore for ltsc2022 and ltsc2025`,
    ],
    [`${DOTNET}/framework/sdk:4.8-windowsservercore-ltsc2025`, 'servercore', null],
    [`${DOTNET}/framework/sdk:4.8-20260714-windowsservercore-ltsc2022`, 'servercore', null],
    [`${DOTNET}/framework/aspnet:4.7.1-windowsservercore-ltsc2019`, 'servercore', null],
    [
      'golang:1.27-windowsservercore-1809',
      'servercore',
      '; golang has 1.27-windowsservercore for ltsc2022 and ltsc2025',
    ],
    ['golang:1.27.0-nanoserver-1809', 'nanoserver', '; golang has 1.27.0-nanoserver for ltsc2022 and ltsc2025'],
    ['golang:1.27-windowsservercore-ltsc2016', 'servercore', null],
    ['golang:1.27-windowsservercore-ltsc2019', 'servercore', null],
    [
      'winamd64/golang:1.27-windowsservercore-1809',
      'servercore',
      '; winamd64/golang has 1.27-windowsservercore for ltsc2022 and ltsc2025',
    ],
    ['python:3.14.7-windowsservercore-1809', 'servercore', null],
    ['mongo:7-nanoserver-ltsc2025', 'nanoserver', '; mongo has 7-nanoserver for 1809 and ltsc2022'],
    ['mongo:8.3-windowsservercore-1809', 'servercore', null],
    // Official images give each build one name.
    ['golang:1.22-windowsservercore-ltsc2019', 'servercore', '; golang calls it 1.22-windowsservercore-1809'],
    ['golang:1.10-nanoserver-ltsc2016', 'nanoserver', '; golang calls it 1.10-nanoserver-sac2016'],
    // So do Microsoft's: nanoserver 1809, but Server Core ltsc2019.
    [`${DOTNET}/sdk:8.0-nanoserver-ltsc2019`, 'nanoserver', `; ${DOTNET}/sdk calls it 8.0-nanoserver-1809`],
    [`${DOTNET}/runtime:9.0.4-nanoserver-ltsc2019-amd64`, 'nanoserver', null],
    [
      `${DOTNET}/aspnet:8.0-windowsservercore-1809`,
      'servercore',
      `; ${DOTNET}/aspnet calls it 8.0-windowsservercore-ltsc2019`,
    ],
    [`${DOTNET}/framework/aspnet:4.8-windowsservercore-1809`, 'servercore', null],
    [`${DOTNET}/core/sdk:3.1-nanoserver-ltsc2019`, 'nanoserver', null],
    [`${MCR}/windows/servercore/iis:windowsservercore-1809`, 'servercore', null],
    // PowerShell/PowerShell-Docker release/*/meta.json
    [
      `${MCR}/powershell:windowsservercore-ltsc2019`,
      'servercore',
      `; ${MCR}/powershell calls it windowsservercore-1809`,
    ],
    [`${MCR}/powershell:7.2-nanoserver-ltsc2019`, 'nanoserver', null],
    [
      `${MCR}/powershell:7.2-windowsservercore-1809`,
      'servercore',
      `; ${MCR}/powershell has 7.2-windowsservercore for 1909, 2004, 20H2 and ltsc2022`,
    ],
    [`${MCR}/powershell:7.5-windowsservercore-1809`, 'servercore', null],
    // All on Server Core.
    [`${DOTNET}/framework/sdk:4.8-nanoserver-ltsc2022`, 'servercore', ''],
    [`${MCR}/windows/servercore/iis:nanoserver-ltsc2022`, 'servercore', ''],
    [`${DOTNET}/runtime:6.0-windowsservercore-20H2`, 'servercore', ''],
    [
      'jenkins/agent:jdk21-nanoserver-ltsc2025',
      'nanoserver',
      '; jenkins/agent has jdk21-nanoserver for 1809 and ltsc2022',
    ],
    [
      'gitlab/gitlab-runner-helper:x86_64-v18.6.0-nanoserver23H2',
      'nanoserver',
      '; gitlab/gitlab-runner-helper has none for this Windows version',
    ],
    // Nor were there any of these in any version.
    ['golang:1.14-windowsservercore-1903', 'servercore', '; golang has none for this Windows version'],
    ['nats:2-nanoserver-ltsc2025', 'nanoserver', '; nats has none for this Windows version'],
    ['golang:1.27-ltsc2022', null, ''],
  ])('%s', (text, flavour, instead) => {
    const known = describeText(text);
    expect(known).toMatchObject({
      os: 'windows',
      flavour,
      image: null,
      notPublished: false,
      floatsUntil: null,
      windowsPart: null,
    });
    if (instead === null) expect(known.why?.startsWith(NO_SUCH_TAG)).toBe(true);
    else expect(known.why).toBe(NO_SUCH_TAG + instead);
  });
});

describe('what the tables do not contradict keeps the version that its tag names', () => {
  test.each([
    [`${MCR}/windows:ltsc2019`, '10.0.17763', TODAY],
    [`${MCR}/windows/servercore:2009-amd64`, '10.0.19042 amd64', TODAY],
    [`${MCR}/windows/servercore:10.0.99999.1`, '10.0.99999.1', TODAY],
    ['microsoft/windowsservercore:10.0.14300.1030', '10.0.14300.1030', TODAY],
    ['golang:1.22-windowsservercore-1809', '10.0.17763', TODAY],
    // These were published while Windows Server 2019 still was, and are there to this day.
    ['golang:1.24-windowsservercore-1809', '10.0.17763', TODAY],
    ['golang:1-nanoserver-1809', '10.0.17763', TODAY],
    ['python:windowsservercore-1809', '10.0.17763', TODAY],
    ['eclipse-temurin:21-jdk-windowsservercore-1809', '10.0.17763', TODAY],
    [`${DOTNET}/framework/aspnet:4.7.2-windowsservercore-1803`, '10.0.17134', TODAY],
    [`${DOTNET}/framework/runtime:3.5-windowsservercore-1803`, '10.0.17134', TODAY],
    [`${DOTNET}/framework/sdk:4.8-windowsservercore-ltsc2022`, '10.0.20348', TODAY],
    [`${MCR}/powershell:6.1.0-windowsservercore-ltsc2016`, '10.0.14393', TODAY],
    [`${MCR}/businesscentral:10.0.99999.1`, '10.0.99999.1', TODAY],
    ['jenkins/agent:windowsservercore-ltsc2025', '10.0.26100', TODAY],
    ['jenkins/agent:jdk17-nanoserver-1809', '10.0.17763', TODAY],
    [`${MCR}/powershell:lts-windowsservercore-1809`, '10.0.17763', TODAY],
    [`${MCR}/powershell:7.0.3-windowsservercore-1809`, '10.0.17763', TODAY],
    [`${DOTNET}/framework/sdk:4.8-windowsservercore-LTSC2022`, '10.0.20348', TODAY],
    [`${MCR}/windows/servercore/iis:windowsservercore-1903`, '10.0.18362', TODAY],
  ])('%s is %s on %s', (text, version, today) => {
    expect(images(describeText(text, today))).toEqual([`windows ${version}`]);
  });
});

describe('a product version that the tables have not heard of', () => {
  test.each([
    ['golang:1.99-windowsservercore-1809', 17763, OFFICIAL_TAGS_AS_OF],
    ['python:4.0-windowsservercore-ltsc2025', 26100, OFFICIAL_TAGS_AS_OF],
    ['public.ecr.aws/docker/library/golang:1.99-nanoserver-ltsc2022', 20348, OFFICIAL_TAGS_AS_OF],
    [`${DOTNET}/sdk:999.0-nanoserver-ltsc2022`, 20348, FAMILIES_AS_OF],
    [`${DOTNET}/sdk:4.0-nanoserver-1809`, 17763, FAMILIES_AS_OF],
    [`${DOTNET}/sdk:10.0-preview-nanoserver-1809`, 17763, FAMILIES_AS_OF],
    [`${DOTNET}/runtime:11.0.100-preview.7-nanoserver-ltsc2022`, 20348, FAMILIES_AS_OF],
    [`${DOTNET}/framework/sdk:4.9-windowsservercore-ltsc2022`, 20348, FAMILIES_AS_OF],
    [`${MCR}/windows/servercore:ltsc2022-KB9999999`, 20348, UPDATES_AS_OF],
    [`${MCR}/windows/nanoserver:10.0.20348.9999`, 20348, UPDATES_AS_OF],
    [`${MCR}/windows/servercore:10.0.17763.5330-amd64`, 17763, UPDATES_AS_OF],
    // Of Windows 11 alone: no image has it.
    [`${MCR}/windows/server:10.0.26100.9974`, 26100, UPDATES_AS_OF],
  ])('%s is not known to exist', (text, build, asOf) => {
    const known = describeText(text);
    expect(known).toMatchObject({ os: 'windows', image: null, claims: build, notPublished: false });
    expect(known.why).toContain(`not known to exist as of ${asOf}`);
  });

  test.each([
    [`${DOTNET}/sdk:11.0-nanoserver-ltsc2022`, '; mcr.microsoft.com/dotnet/sdk has 11.0-nanoserver for ltsc2025'],
    [`${DOTNET}/aspnet:11.0.0-windowsservercore-ltsc2022`, ' has 11.0.0-windowsservercore for ltsc2025'],
  ])('%s was never made', (text, instead) => {
    expect(describeText(text).why).toContain(instead);
  });
});
