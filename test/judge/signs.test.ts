import { describe, expect, test } from 'vitest';
import { signsOf } from '../../src/judge/os-signs.js';
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
    'ENTRYPOINT ["/setup.cmd", "&", "cmd", "/c"]',
    'CMD ["start.bat"]',
    'RUN ["tool", "x", "&&", "cmd", "/S", "/C", "y"]',
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
    'RUN build.cmd',
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
    'RUN mv /go/bin/dlv / && dlv version',
    'RUN go install x && chmod +x /dlv',
    'RUN rm -rf "$HOME/.cache"',
    'RUN cp -r src /usr/src/app',
    'RUN ln -s /opt/tool/bin/tool /usr/local/bin/tool',
    'RUN ./configure --prefix=/usr && make',
    'RUN set -eux; make',
    'RUN export V=1 && make',
    'RUN if [ -f x ]; then rm /tmp/x; fi',
    'RUN (useradd app)',
    'RUN ["chmod", "+x", "/x"]',
    'RUN <<EOF\nset -e\nmake\nEOF',
    'RUN bash -c "make && cp app.exe /d"',
    'RUN set -ex; go build -o a.exe',
    'RUN chmod +x build.sh && ./build.sh && cp out/app.exe /d',
    'RUN <<EOF\nset -e\nGOOS=windows go build -o a.exe\nEOF',
    'RUN cp -r cmd /a/b',
  ])('%s', (line) => {
    expect(signs(line)).toEqual(expect.arrayContaining(['linux']));
    expect(signs(line)).not.toContain('windows');
  });
});

describe('no sign at all', () => {
  test.each([
    'RUN go build ./cmd/server',
    'COPY cmd /src/cmd',
    'RUN echo "for windows use powershell instead"',
    'RUN pip install x && echo powershell',
    'RUN GOOS=windows go build -o app.exe .',
    'RUN for os in a b; do GOOS=$os go build -o app.exe; done',
    'ENV GOOS=windows\nRUN go build -o a.exe',
    'ARG GOOS=windows\nRUN go build -o a.exe',
    'RUN rm gradlew.bat && ./gradlew build',
    'CMD ["mono", "/app/s.exe"]',
    'RUN wine cmd /c x.exe',
    'ENTRYPOINT ["wine", "a.exe"]',
    'CMD ["pwsh", "-File", "/a.ps1"]',
    'RUN curl -O https://example.com/setup.exe',
    'RUN make',
    'RUN copy /y a b && del /f /q c && rd /s /q d',
    'RUN mkdir /p x',
    'RUN rm c:/x && mv a b && cp a b',
    'RUN rm -Recurse -Force x',
    'CMD ["cmd/server", "/c"]',
    'RUN set PATH=x',
    'CMD ["rm", "/x"]',
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
  expect(signs(`RUN ${'-'.repeat(150)}`)).toEqual([]);
  expect(signs(`CMD ${'-'.repeat(60_000)} x`)).toEqual([]);
});
