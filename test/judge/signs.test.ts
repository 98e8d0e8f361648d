import { describe, expect, test } from 'vitest';
import { signsOf } from '../../src/judge/signs.js';
import { parseDockerfile } from '../../src/read/parse.js';

function signs(body: string): string[] {
  const parsed = parseDockerfile(`FROM base\n${body}\n`);
  if (!parsed.ok) throw new Error(parsed.refusal.message);
  return [...signsOf(parsed.dockerfile.stages[0]!.instructions)].sort();
}

describe('only Windows can mean it', () => {
  test.each([
    'RUN powershell -Command Get-Host',
    'RUN PowerShell.exe Get-Host',
    'RUN dir && powershell -c ls',
    'RUN @powershell -NoProfile x',
    'RUN cmd /c ver',
    'RUN cmd.exe /S /C dir',
    'RUN "C:\\\\Windows\\\\System32\\\\cmd.exe" /c dir',
    'RUN --mount=type=cache,target=x powershell -c ls',
    'RUN <<EOF\nset x=1\npowershell -c ls\nEOF',
    'SHELL ["powershell", "-Command"]',
    'SHELL ["cmd", "/S", "/C"]',
    'SHELL ["C:\\\\Windows\\\\System32\\\\WindowsPowerShell\\\\v1.0\\\\powershell.exe", "-c"]',
    'CMD ["cmd"]',
    'CMD cmd',
    'ENTRYPOINT ["powershell.exe", "-File", "a.ps1"]',
    'WORKDIR C:\\\\app',
    'WORKDIR c:/app',
    'COPY --from=build C:/out C:/app',
    'ADD ["a b", "C:\\\\a b"]',
    'ONBUILD RUN cmd /c ver',
  ])('%s', (line) => {
    expect(signs(line)).toContain('windows');
  });
});

describe('names a Windows program', () => {
  test.each([
    'RUN setup.exe /quiet',
    'RUN msiexec /i app.msi',
    'CMD ["app.exe"]',
    'ENTRYPOINT ["/service.exe"]',
    'RUN install.bat',
    'RUN build.ps1',
  ])('%s', (line) => {
    expect(signs(line)).toEqual(['mentions-windows']);
  });
});

describe('Linux', () => {
  test.each([
    'RUN apt-get update && apt-get install -y wine',
    'RUN apk add --no-cache powershell',
    'RUN microdnf install powershell',
    'RUN set -e; dnf -y install x',
    'SHELL ["/bin/bash", "-o", "pipefail", "-c"]',
    'RUN ["/bin/sh", "-c", "x"]',
    'RUN <<EOF\n#!/bin/sh\napk add x\nEOF',
    'RUN apt-get install -y wine && wine setup.exe',
  ])('%s', (line) => {
    expect(signs(line)).toEqual(expect.arrayContaining(['linux']));
    expect(signs(line)).not.toContain('windows');
  });
});

describe('no sign at all', () => {
  test.each([
    'RUN go build ./cmd/server',
    'RUN cp -r cmd /a/b',
    'COPY cmd /src/cmd',
    'RUN echo "for windows use powershell instead"',
    'RUN pip install x && echo powershell',
    'RUN GOOS=windows go build -o app.exe .',
    'RUN for os in a b; do GOOS=$os go build -o app.exe; done',
    'RUN <<EOF\nset -e\nGOOS=windows go build -o a.exe\nEOF',
    'ENV GOOS=windows\nRUN go build -o a.exe',
    'ARG GOOS=windows\nRUN go build -o a.exe',
    'RUN bash -c "make && cp app.exe /d"',
    'RUN chmod +x build.sh && ./build.sh && cp out/app.exe /d',
    'RUN set -ex; go build -o a.exe',
    'RUN rm gradlew.bat && ./gradlew build',
    'CMD ["mono", "/app/s.exe"]',
    'RUN wine cmd /c x.exe',
    'ENTRYPOINT ["wine", "a.exe"]',
    'CMD ["pwsh", "-File", "/a.ps1"]',
    'RUN curl -O https://example.com/setup.exe',
    'RUN make',
    'WORKDIR /app',
    'COPY a b',
  ])('%s', (line) => {
    expect(signs(line)).toEqual([]);
  });
});

test('long hostile text ends (a pattern that backtracks would run into the time limit of tests)', () => {
  for (const piece of ['a=', '/', 'cmd ', 'x.exe', '(', '-- ', '"', '\\', 'do ', 'http://', ' ', ';']) {
    const line = piece.repeat(Math.floor(60_000 / piece.length));
    expect(signs(`RUN <<EOF\n${`x ${line}\n`.repeat(10)}EOF`)).toBeDefined();
  }
});
