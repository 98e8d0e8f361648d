import { expect, test } from 'vitest';
import { withoutReleaseWords } from '../../src/decide/release-words.js';

test.each([
  ['windows/ltsc2022/Dockerfile', 'windows/Dockerfile'],
  ['Dockerfile.windows.1809', 'Dockerfile.windows'],
  ['Dockerfile.windows-ltsc2025', 'Dockerfile.windows'],
  ['Dockerfile_LTSC2019', 'Dockerfile'],
  ['ltsc2022.Dockerfile', 'Dockerfile'],
  ['1.27/windows/windowsservercore-ltsc2025/Dockerfile', '1.27/windows/windowsservercore/Dockerfile'],
  ['1.27/windows/nanoserver-1809/Dockerfile', '1.27/windows/nanoserver/Dockerfile'],
  ['build/win2019/Dockerfile', 'build/win/Dockerfile'],
  ['build/ws2022/Dockerfile', 'build/ws/Dockerfile'],
  ['windows-server-2022/Dockerfile', 'windows-server/Dockerfile'],
  ['nanoserver20H2/Dockerfile', 'nanoserver/Dockerfile'],
  ['2019/Dockerfile', 'Dockerfile'],
  ['windowsltsc2022/Dockerfile', 'windows/Dockerfile'],
  ['windows/21H2/Dockerfile', 'windows/Dockerfile'],
  ['windows/10.0.17763/Dockerfile', 'windows/10.0/Dockerfile'],
  ['Dockerfile.windows.20348', 'Dockerfile.windows'],
  ['app/Dockerfile', 'app/Dockerfile'],
  ['app2019x/Dockerfile', 'app2019x/Dockerfile'],
  ['v1.2022.3/Dockerfile', 'v1.3/Dockerfile'],
  ['jdk17/Dockerfile', 'jdk17/Dockerfile'],
])('%s is %s', (path, expected) => {
  expect(withoutReleaseWords(path)).toBe(expected);
});
