import { expect, test } from 'vitest';
import { type Given, linesOf } from './lines.js';

test.each<[what: string, script: string, builds: readonly string[], given?: Given]>([
  [
    'caret lines',
    'docker build ^\r\n  -f win\\Dockerfile ^\r\n  --build-arg V=1 ^\r\n  .\r\ndocker build a',
    ['0 win/Dockerfile V=1', '4 a/Dockerfile'],
  ],
  ['a caret within a word', 'docker build -f wi^\nn .', ['0 win']],
  [
    'separators',
    '@echo off & docker build a & docker build b && docker build c | more',
    ['0 a/Dockerfile', '0 b/Dockerfile', '0 c/Dockerfile'],
  ],
  [
    'call and paths',
    'call docker build a\n"C:\\Program Files\\docker.exe" build b\n@docker.exe build c',
    ['0 a/Dockerfile', '1 b/Dockerfile', '2 c/Dockerfile'],
  ],
  ['redirections', 'docker build . > log 2>&1\ndocker build a 2>nul >nul', ['0 Dockerfile', '1 a/Dockerfile']],
  // no builds
  [
    'comments and echo',
    'REM docker build a\n:: docker build b\n@rem docker build c\necho docker build d\necho "x" & rem docker build e',
    [],
  ],
  ['escaped separators', 'echo x ^& docker build a\necho "& docker build b"', []],
  // variables
  [
    'the environment in any case',
    'docker build --build-arg A=%a% --build-arg "B=%A%" --build-arg a .',
    ['0 Dockerfile A=1 B=1 a=1'],
    { env: { A: '1' } },
  ],
  ['set', 'set V=1\nset "W=2 3"\ndocker build --build-arg V=%V% --build-arg "W=%W%" .', ['2 Dockerfile V=1 W=2 3']],
  ['words in a variable', 'set F=-f x --build-arg A=1\ndocker build %F% .', ['1 x A=1']],
  ['a value with quotes', 'set V="1"\ndocker build --build-arg V=%V% .', ['1 Dockerfile V?%V%']],
  [
    'not set',
    'docker build --build-arg V=%V% --build-arg W=%1 --build-arg X=%~dp0 .',
    ['0 Dockerfile V?%V% W?%1 X?%~dp0'],
  ],
  ['removed', 'set V=\ndocker build --build-arg V=%V% .', ['1 Dockerfile V?%V%'], { env: { V: '1' } }],
  ['parts of a variable', 'docker build --build-arg V=%V:a=b% .', ['0 Dockerfile V?%V:a=b%'], { env: { V: '1' } }],
  [
    '/p and /a',
    'set V=1\nset W=1\nset /p V=?\nset /a W=W+1\ndocker build --build-arg V=%V% --build-arg W=%W% .',
    ['4 Dockerfile V?%V% W?%W%'],
  ],
  [
    'read before the line runs',
    'set V=2& docker build --build-arg V=%V% .\ndocker build --build-arg V=%V% .',
    ['0 Dockerfile V?%V%', '1 Dockerfile V=2'],
    { env: { V: '1' } },
  ],
  [
    'read before the block runs',
    'if x==y (\n  set V=2\n  docker build --build-arg V=%V% .\n)\ndocker build --build-arg V=%V% .',
    ['2 Dockerfile V?%V%', '4 Dockerfile V?%V%'],
    { env: { V: '1' } },
  ],
  ['delayed', 'setlocal EnableDelayedExpansion\nset V=1\ndocker build --build-arg V=!V! .', ['2 Dockerfile V?!V!']],
  ['exclamation marks as such', 'docker build --build-arg V=a!b!c .', ['0 Dockerfile V=a!b!c']],
  ['per cent signs as such', 'docker build --build-arg V=100%% .', ['0 Dockerfile V=100%']],
  ['single quotes mean nothing', "docker build --build-arg V='a' .", ["0 Dockerfile V='a'"]],
  ['escaped quotes', 'docker build --build-arg "V=\\"a\\"" .', ['0 Dockerfile V="a"']],
  ['called scripts', 'set V=1\ncall env.bat\ndocker build --build-arg V=%V% .', ['2 Dockerfile V?%V%']],
  ['labels', 'set V=1\n:again\ndocker build --build-arg V=%V% .\nset V=2\ngoto again', ['2 Dockerfile V?%V%']],
  // folders
  [
    'cd',
    'cd /d src\\win\ndocker build .\ncd..\ndocker build .\npushd x\ndocker build %cd%\npopd\ndocker build .',
    ['1 src/win/Dockerfile', '3 src/Dockerfile', '5 src/x/Dockerfile', '7 src/Dockerfile'],
  ],
  ['cd in a list', 'cd a && docker build . && cd ..\ndocker build .', ['0 a/Dockerfile', '1 Dockerfile']],
  ['the workspace', 'docker build -f "%GITHUB_WORKSPACE%\\w\\D" %GITHUB_WORKSPACE%', ['0 w/D']],
  // blocks
  [
    'if',
    'if exist x docker build a\nif not defined V (docker build b) else (docker build c)\nif /i "%V%" == "x" (\n  docker build d\n) else docker build e\nif "%V%"=="x y" docker build f\nif %V% EQU 1 docker build g\nif errorlevel 1 exit /b 1\ndocker build h',
    [
      '0 a/Dockerfile',
      '1 b/Dockerfile',
      '1 c/Dockerfile',
      '3 d/Dockerfile',
      '4 e/Dockerfile',
      '5 f/Dockerfile',
      '6 g/Dockerfile',
      '8 h/Dockerfile',
    ],
  ],
  [
    'for over literals',
    'for %%v in (ltsc2019 ltsc2022) do docker build --build-arg V=%%v -t x:%%v .',
    ['0 Dockerfile V=ltsc2019 -t=x:ltsc2019', '0 Dockerfile V=ltsc2022 -t=x:ltsc2022'],
  ],
  [
    'for with a block',
    'for %%v in (\n  a\n  b\n) do (\n  echo %%v\n  docker build --build-arg V=%%v . || exit /b 1\n)\ndocker build x',
    ['5 Dockerfile V=a', '5 Dockerfile V=b', '7 x/Dockerfile'],
  ],
  [
    'for over what nobody knows',
    'for /f "tokens=*" %%v in (list.txt) do docker build --build-arg V=%%v .\nfor %%f in (*.txt) do docker build --build-arg F=%%~nf .\nfor %%v in (a,b) do docker build --build-arg V=%%v .',
    ['0 Dockerfile V?%%v', '1 Dockerfile F?%%~nf', '2 Dockerfile V?%%v'],
  ],
  // not read
  [
    'any arguments',
    'docker build %ARGS% .',
    ['0 unread -: some arguments of this `docker build` come from %ARGS%, which is not known before the run.'],
  ],
  [
    'cmd /c',
    'cmd /c docker build .',
    [
      '0 unread -: this docker build is a text that cmd runs (/c docker build .), which is not read; write it as a command of the step.',
    ],
  ],
])('cmd: %s', (_, script, builds, given) => {
  expect(linesOf('cmd', script, given)).toEqual(builds);
});
