import { expect, test } from 'vitest';
import { unknown } from '../../../src/find/unknown.js';
import { type Given, linesOf } from './lines.js';

const MARK = unknown('${{ inputs.v }}');

test.each<[what: string, script: string, builds: readonly string[], given?: Given]>([
  [
    'backtick lines',
    'docker build `\n  -f Dockerfile.nanoserver `\n  -t x/garnet `\n  .\n',
    ['0 Dockerfile.nanoserver -t=x/garnet'],
  ],
  [
    'backtick lines with Windows ends',
    'docker build `\r\n\t-f a `\r\n\t.\r\ndocker build b\r\n',
    ['0 a', '3 b/Dockerfile'],
  ],
  [
    'a backtick before a blank is not a continuation',
    'docker build -t x ` \n .',
    ['0 unread -: this `docker build` names no context, and docker refuses it.'],
  ],
  [
    'the call operator',
    '& docker build a; & "docker" build b; &"C:\\x\\docker.exe" build c; $d = \'docker\'; & $d build d',
    ['0 a/Dockerfile', '0 b/Dockerfile', '0 c/Dockerfile', '0 d/Dockerfile'],
  ],
  ['any case', 'Docker.EXE build a', ['0 a/Dockerfile']],
  [
    'backslashes',
    'docker build -f .\\win\\Dockerfile .\\win; docker build .\\a\\',
    ['0 win/Dockerfile', '0 a/Dockerfile'],
  ],
  [
    'in a pipeline',
    'docker build . | Tee-Object log\ndocker build a 2>&1 | Out-Null; docker build b *> $null; docker build c > x',
    ['0 Dockerfile', '1 a/Dockerfile', '1 b/Dockerfile', '1 c/Dockerfile'],
  ],
  ['in a list', 'cd a && docker build . || exit 1', ['0 a/Dockerfile']],
  // no builds
  ['printed', 'Write-Host docker build .; echo docker build .; Write-Output "docker build ."; "docker build ."', []],
  ['comments', '# docker build a\n<# docker build b\ndocker build c #>\nls # docker build d', []],
  [
    'a here-string',
    '$x = @"\ndocker build a\n"@\n@\'\ndocker build b\n\'@ | Set-Content x\ndocker build c',
    ['6 c/Dockerfile'],
  ],
  ['a hash table', '$x = @{\n  docker = "docker build ."\n}', []],
  ['strings over lines', '$x = "\ndocker build a\n"\nWrite-Host \'\ndocker build b\n\'', []],
  // variables
  [
    'the environment',
    'docker build --build-arg A=$env:A --build-arg "B=${env:a}" --build-arg "C=$($Env:A)" --build-arg A .',
    ['0 Dockerfile B=1 C=1 A=1'],
    { env: { A: '1' } },
  ],
  [
    'shell variables',
    '$v = "ltsc2022"\n$Env:W = \'x\'\n[string]$n = 20348\ndocker build --build-arg V=$V --build-arg "W=$env:W-$($v)" --build-arg=N=$n --build-arg W .',
    ['3 Dockerfile V=ltsc2022 N=20348 W=x'],
  ],
  [
    'the build argument after an equals sign',
    '$base_os_image = "mcr.microsoft.com/windows/nanoserver:ltsc2022"\ndocker build --build-arg=BUILD_BASE_IMAGE=$base_os_image .',
    ['1 Dockerfile BUILD_BASE_IMAGE=mcr.microsoft.com/windows/nanoserver:ltsc2022'],
  ],
  ['single quotes', "$v = 'a'\ndocker build --build-arg 'V=$v' --build-arg W='it''s' .", ["1 Dockerfile V=$v W=it's"]],
  [
    'double quotes',
    '$v = "a`"b"\ndocker build --build-arg "V=$v" --build-arg "W=a""b" --build-arg "X=`$v" .',
    ['1 Dockerfile V=a"b W=a"b X=$v'],
  ],
  [
    'not set',
    'docker build --build-arg V=$v --build-arg W=$env:W --build-arg X .',
    ['0 Dockerfile V?$v W?$env:W X?$env:X'],
  ],
  [
    'not literal',
    '$v = Get-Content VERSION\n$w = "a" + $b\n$x = (Get-Date).Year\n$y = $env:A -replace "a", "b"\ndocker build --build-arg V=$v --build-arg W=$w --build-arg X=$x --build-arg Y=$y .',
    ['4 Dockerfile V?$v W?"a" + $b X?(Get-Date).Year Y?$env:A -replace "a", "b"'],
    { env: { A: 'a' } },
  ],
  [
    'numbers that change when they are printed',
    '$v = 1.0\n$w = 010\n$x = 1809\ndocker build --build-arg V=$v --build-arg W=$w --build-arg X=$x .',
    ['3 Dockerfile X=1809 V?$v W?$w'],
  ],
  ['lists', "$v = 'a','b'\ndocker build --build-arg V=$v .", ["1 Dockerfile V?'a','b'"]],
  ['added to', '$v = "a"\n$v += "b"\ndocker build --build-arg V=$v .', ['2 Dockerfile V=ab']],
  [
    'set in some other way',
    '$a = "1"; $b = "1"; $c = "1"; $d = "1"\nSet-Variable -Name a -Value 2\n$b, $x = 2, 3\nif (($c = 2)) {}\n$d++\ndocker build --build-arg A=$a --build-arg B=$b --build-arg C=$c --build-arg D=$d .',
    ['5 Dockerfile A?$a B?$b C?$c D?$d'],
  ],
  [
    'an environment variable that is set',
    'Set-Item env:A 2\ndocker build --build-arg A=$env:A .',
    ['1 Dockerfile A?$env:A'],
    { env: { A: '1' } },
  ],
  ['dot-sourced', '$v = "1"\n. .\\env.ps1\ndocker build --build-arg V=$v .', ['2 Dockerfile V?$v']],
  [
    'assigned in blocks',
    '$v = "1"\ntry { $v = "2"; docker build --build-arg V=$v a } catch { docker build --build-arg V=$v b }\ndocker build --build-arg V=$v c',
    ['1 a/Dockerfile V=2', '1 b/Dockerfile V?$v', '2 c/Dockerfile V?$v'],
  ],
  [
    'members',
    '$v = "1"\ndocker build --build-arg "V=$v.x" --build-arg W=$($v.Length) .',
    ['1 Dockerfile V=1.x W?$($v.Length)'],
  ],
  [
    'a parameter is not expanded',
    '$f = "x"\ndocker build -f=$f .',
    ['1 unread -: the Dockerfile of this `docker build` is $f, which is not known before the run.'],
  ],
  [
    'from what a command gives',
    '$id = docker build -q a\n$id = $(docker build -q b)\n$id = (docker build -q c)\nWrite-Host "id: $(docker build -q d)"',
    ['0 a/Dockerfile', '1 b/Dockerfile', '2 c/Dockerfile', '3 d/Dockerfile'],
  ],
  [
    'a format string',
    'docker build --label x="{0}" -t "x:$(Get-Date -f yyyy)" .',
    ['0 Dockerfile -t=x:$(Get-Date -f yyyy)'],
  ],
  // folders
  [
    'Set-Location',
    'Set-Location -Path src\\win\ndocker build .\nsl ..\ndocker build .\ncd $env:GITHUB_WORKSPACE\ndocker build .',
    ['1 src/win/Dockerfile', '3 src/Dockerfile', '5 Dockerfile'],
  ],
  [
    'Push-Location',
    'Push-Location a | Out-Null\ndocker build .\nPop-Location\ndocker build .',
    ['1 a/Dockerfile', '3 Dockerfile'],
  ],
  [
    'the working directory by name',
    'cd a; docker build $PWD; docker build -f "$pwd\\D" .; docker build "$(Get-Location)\\b"; docker build (pwd).Path; docker build $pwd.Path',
    ['0 a/Dockerfile', '0 a/D', '0 a/b/Dockerfile', '0 a/Dockerfile', '0 a/Dockerfile'],
  ],
  [
    'the workspace in a string',
    'docker build -f "$env:GITHUB_WORKSPACE\\win\\D" "${env:GITHUB_WORKSPACE}"',
    ['0 win/D'],
  ],
  [
    'a folder of nobody',
    'cd $dir\ndocker build .',
    ['1 unread -: the Dockerfile of this `docker build` is $dir/Dockerfile, which is not known before the run.'],
  ],
  // blocks
  [
    'if and else',
    'if ($x -eq "docker") {\n  docker build a\n} elseif ($y) {\n docker build b\n}\nelse\n{\n  docker build c\n}\ndocker build d',
    ['1 a/Dockerfile', '3 b/Dockerfile', '7 c/Dockerfile', '9 d/Dockerfile'],
  ],
  [
    'exit codes between',
    'docker build a\nif ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }\ndocker build b',
    ['0 a/Dockerfile', '2 b/Dockerfile'],
  ],
  [
    'switch',
    'switch ($x) {\n  "a" { docker build a }\n  default { docker build d }\n}',
    ['1 a/Dockerfile', '2 d/Dockerfile'],
  ],
  [
    'a function',
    'function Build-It([string]$tag) {\n  param($x)\n  docker build --build-arg T=$tag --build-arg V=$v .\n}\nBuild-It a',
    ['2 Dockerfile T?$tag V?$v'],
  ],
  [
    'a script block',
    'Measure-Command { docker build a }\n1..3 | ForEach-Object { docker build --build-arg V=$_ b }',
    ['0 a/Dockerfile', '1 b/Dockerfile V?$_'],
  ],
  [
    'foreach over literals',
    'foreach ($v in \'a\', "b") {\n  docker build --build-arg V=$v .\n}',
    ['1 Dockerfile V=a', '1 Dockerfile V=b'],
  ],
  [
    'foreach over an array',
    '$y = "2022"\nforeach ($v in @(\n  1809,\n  "ltsc$y"\n)) { docker build --build-arg V=$v . }',
    ['4 Dockerfile V=1809', '4 Dockerfile V=ltsc2022'],
  ],
  [
    'foreach over what nobody knows',
    'foreach ($v in $list) { docker build --build-arg V=$v . }',
    ['0 Dockerfile V?$v'],
  ],
  [
    'foreach with numbers in an array',
    'foreach ($v in @(1809, 2004)) { docker build --build-arg V=$v . }',
    ['0 Dockerfile V=1809', '0 Dockerfile V=2004'],
  ],
  [
    'foreach with exit codes',
    'foreach ($v in "a","b") {\n docker build --build-arg V=$v .\n if ($LASTEXITCODE) { exit 1 }\n}',
    ['1 Dockerfile V=a', '1 Dockerfile V=b'],
  ],
  [
    'while',
    '$i = 1\nwhile ($i -lt 3) { docker build --build-arg I=$i .; $i++ }\ndo { docker build a } while ($x)',
    ['1 Dockerfile I?$i', '2 a/Dockerfile'],
  ],
  // not read
  [
    'splatting',
    "$buildArgs = @('-t', 'x', '.')\ndocker build @buildArgs",
    ['1 unread -: some arguments of this `docker build` come from @buildArgs, which is not known before the run.'],
  ],
  [
    'arguments in a list',
    '$args = "build", "."\ndocker $args',
    ['1 unread -: what this `docker` does is given by "build", ".", which is not known before the run.'],
  ],
  [
    'a list with a file that is known',
    'docker build $opts -f win\\D .',
    ['0 unread win/D: some arguments of this `docker build` come from $opts, which is not known before the run.'],
  ],
  [
    'Invoke-Expression',
    '$cmd = "docker build $x ."\nInvoke-Expression $cmd\niex "docker ps"',
    [
      '1 unread -: this docker build is a text that invoke-expression runs (docker build $x .), which is not read; write it as a command of the step.',
    ],
  ],
  [
    'stop-parsing',
    'docker build --% -f x .',
    ['0 unread -: some arguments of this `docker build` come from --% -f x ., which is not known before the run.'],
  ],
  [
    'a mark in quotes and without',
    `docker build --build-arg "V=${MARK}" -t x:${MARK} "win/${MARK}"`,
    [
      '0 unread -: the Dockerfile of this `docker build` is win/${{ inputs.v }}/Dockerfile, which is not known before the run.',
    ],
  ],
])('pwsh: %s', (_, script, builds, given) => {
  expect(linesOf('pwsh', script, given)).toEqual(builds);
});
