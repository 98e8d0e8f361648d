import { expect, test } from 'vitest';
import { unknown } from '../../../src/find/unknown.js';
import { type Given, linesOf } from './lines.js';

const MARK = unknown('${{ inputs.v }}');

test.each<[what: string, script: string, builds: readonly string[], given?: Given]>([
  // forms
  ['the default file', 'docker build .', ['0 Dockerfile']],
  ['a context', 'docker build win/nano', ['0 win/nano/Dockerfile']],
  ['image build', 'docker image build ./win', ['0 win/Dockerfile']],
  ['buildx build', 'docker buildx build --push win', ['0 win/Dockerfile']],
  ['buildx with a builder', 'docker buildx --builder b build win', ['0 win/Dockerfile']],
  ['builder build', 'docker builder build win', ['0 win/Dockerfile']],
  ['flags before the verb', 'docker --context x -D -H tcp://y:1 -l debug --tls build .', ['0 Dockerfile']],
  ['docker.exe by its path', '"/c/Program Files/Docker/docker.exe" build .', ['0 Dockerfile']],
  ['wrappers', 'sudo -E time env -i A=b timeout -k 5 30m docker build .', ['0 Dockerfile']],
  [
    'several commands',
    'docker build a; docker build b && docker build c | tee log',
    ['0 a/Dockerfile', '0 b/Dockerfile', '0 c/Dockerfile'],
  ],
  ['the line of the word docker', '\n\n  A=b \\\n  docker build \\\n  .', ['3 Dockerfile']],
  ['Windows line ends and tabs', 'cd win\r\n\tdocker build \\\r\n\t-t x \\\r\n\t.\r\n', ['1 win/Dockerfile -t=x']],
  // no builds
  ['echo', 'echo docker build .; echo "docker build ."; printf "%s" docker build .', []],
  ['a comment', '# docker build .\nls # docker build .', []],
  ['grep', 'grep docker build .', []],
  ['another tool', 'podman build .; nerdctl build .; mydocker build .; docker run x docker build .', []],
  [
    'other docker commands',
    'docker pull x; docker ps; docker; docker image ls; docker buildx ls; docker --version',
    [],
  ],
  [
    'a heredoc',
    "cat <<EOF > x.sh\ndocker build .\nEOF\ncat <<-'E F'\n\tdocker build .\n\tE F\ndocker build x",
    ['6 x/Dockerfile'],
  ],
  ['two heredocs', 'cat <<A <<B\ndocker build a\nA\ndocker build b\nB\ndocker build c', ['5 c/Dockerfile']],
  ['a here-string', 'cat <<< "docker build ."\ndocker build x', ['1 x/Dockerfile']],
  ['a text in quotes over lines', "echo '\ndocker build .\n'", []],
  ['only linted', 'docker build --check .; docker buildx build --call=outline .', []],
  ['standard input', 'docker build - < Dockerfile; docker build -f - . < x; cat x | docker build -', []],
  [
    'a remote context',
    'docker build https://github.com/o/r.git#main; docker build git@github.com:o/r.git; docker build github.com/o/r',
    [],
  ],
  // flags
  [
    '-f forms',
    'docker build -f a .; docker build -fb .; docker build -f=c .; docker build --file d .; docker build --file=e .',
    ['0 a', '0 b', '0 c', '0 d', '0 e'],
  ],
  ['-f is relative to the working directory', 'docker build -f win/Dockerfile.nano src', ['0 win/Dockerfile.nano']],
  ['the last -f counts', 'docker build -f a -f b .', ['0 b']],
  ['build arguments', 'docker build --build-arg A=1 --build-arg=B=2=3 --build-arg C= .', ['0 Dockerfile A=1 B=2=3 C=']],
  [
    'the last of a build argument counts',
    `docker build --build-arg A=${MARK} --build-arg A=1 --build-arg B=1 --build-arg B=${MARK} .`,
    ['0 Dockerfile A=1 B?${{ inputs.v }}'],
  ],
  [
    'from the environment',
    'docker build --build-arg A --build-arg B --build-arg C .',
    ['0 Dockerfile A=1 B?$B C?${{ inputs.v }}'],
    { env: { A: '1', C: MARK } },
  ],
  ['set for the command', 'A=2 docker build --build-arg A .', ['0 Dockerfile A=2'], { env: { A: '1' } }],
  ['not exported', 'A=2\ndocker build --build-arg A .', ['1 Dockerfile A?$A']],
  ['exported', 'A=2\nexport A B=3\ndocker build --build-arg A --build-arg B .', ['2 Dockerfile A=2 B=3']],
  [
    'stage, platform, isolation',
    'docker build --target run --platform windows/amd64,linux/amd64 --isolation=HyperV .',
    ['0 Dockerfile --target=run --platform=windows/amd64 --platform=linux/amd64 --isolation=hyperv'],
  ],
  ['default isolation', 'docker build --isolation default .', ['0 Dockerfile']],
  [
    'tags',
    `docker build -t a:1 --tag=b -tc -t ${MARK} -t d:${MARK} .`,
    ['0 Dockerfile -t=a:1 -t=b -t=c -t=${{ inputs.v }} -t=d:${{ inputs.v }}'],
  ],
  ['combined letters', 'docker build -qt x .', ['0 Dockerfile -t=x']],
  [
    'flags with values that mean nothing here',
    'docker build -m 4g --network none --label a=b --memory-swap 1 --provenance false -o out --no-cache --pull .',
    ['0 Dockerfile'],
  ],
  ['an unknown flag without a value', 'docker build --new-switch .', ['0 Dockerfile']],
  ['flags after the context', 'docker build . -f x --build-arg A=1', ['0 x A=1']],
  ['after --', 'docker build -f x -- .', ['0 x']],
  [
    'redirections',
    'docker build . > log 2>&1; docker build a &> log; docker build b 2>/dev/null >>x',
    ['0 Dockerfile', '0 a/Dockerfile', '0 b/Dockerfile'],
  ],
  // folders
  ['working directory', 'docker build -f Dockerfile.win .', ['0 src/win/Dockerfile.win'], { folder: 'src/win' }],
  ['cd, then -f', 'cd src\ndocker build -f Windows.Dockerfile .', ['1 src/Windows.Dockerfile']],
  ['cd in a list', 'cd src && docker build . && cd .. && docker build .', ['0 src/Dockerfile', '0 Dockerfile']],
  [
    'cd -, pushd, popd',
    'cd a; cd ../b; cd -; docker build .; pushd c; docker build .; popd; docker build .',
    ['0 a/Dockerfile', '0 a/c/Dockerfile', '0 a/Dockerfile'],
  ],
  ['a subshell comes back', '(cd a && docker build .)\ndocker build .', ['0 a/Dockerfile', '1 Dockerfile']],
  [
    'the workspace',
    'docker build -f $GITHUB_WORKSPACE/w/D "${GITHUB_WORKSPACE}"; cd x; docker build /github/workspace/y',
    ['0 w/D', '0 y/Dockerfile'],
  ],
  [
    'PWD',
    'cd a; docker build -f $PWD/b/D .; docker build -f "$(pwd)/c" .; docker build -f ${PWD}/d .; docker build `pwd`',
    ['0 a/b/D', '0 a/c', '0 a/d', '0 a/Dockerfile'],
  ],
  ['up and down', 'docker build ./a/../b/./c/', ['0 b/c/Dockerfile']],
  ['a backslash in quotes', "docker build -f 'win\\Dockerfile' .", ['0 win/Dockerfile']],
  // variables
  [
    'assigned',
    'V=1 W=$V-x\ndocker build --build-arg V=$V --build-arg "W=${W}" --build-arg X=${V}.${W} .',
    ['1 Dockerfile V=1 W=1-x X=1.1-x'],
  ],
  ['assigned again in a straight line', 'V=1\nV=2\nV+=3\ndocker build --build-arg V=$V .', ['3 Dockerfile V=23']],
  [
    'from the environment of the step',
    'docker build --build-arg V=$V -f $F .',
    ['0 x/D V=1'],
    { env: { V: '1', F: 'x/D' } },
  ],
  ['case counts', 'docker build --build-arg V=$v .', ['0 Dockerfile V?$v'], { env: { V: '1' } }],
  ['single quotes', "docker build --build-arg V='$V' .", ['0 Dockerfile V=$V'], { env: { V: '1' } }],
  [
    'an escaped dollar',
    'docker build --build-arg V=\\$V --build-arg "W=\\$V" .',
    ['0 Dockerfile V=$V W=$V'],
    { env: { V: '1' } },
  ],
  ['a default for what is not known', 'docker build --build-arg V=${V:-1} .', ['0 Dockerfile V?${V:-1}']],
  [
    'a default for what is empty',
    'docker build --build-arg V=${V:-1} --build-arg W=${V-1} .',
    ['0 Dockerfile V=1 W='],
    { env: { V: '' } },
  ],
  ['not set', 'docker build --build-arg V=$V .', ['0 Dockerfile V?$V']],
  [
    'a substitution',
    'V=$(date)\ndocker build --build-arg V=$V --build-arg W=`date` .',
    ['1 Dockerfile V?$(date) W?`date`'],
  ],
  [
    'other expansions',
    'V=1.2\ndocker build --build-arg A=${V%.*} --build-arg B=${V/./} --build-arg C=${#V} --build-arg D=$1 --build-arg E=$((1+1)) .',
    ['1 Dockerfile A?${V%.*} B?${V/./} C?${#V} D?$1 E?$((1+1))'],
  ],
  ['words in a variable', 'F="--build-arg A=1 -f x"\ndocker build $F .', ['1 x A=1']],
  ['an empty variable', 'F=\ndocker build $F .', ['1 Dockerfile']],
  ['docker in a variable', 'D=docker\n$D build .', ['1 Dockerfile']],
  ['read', 'V=1\nread V\ndocker build --build-arg V=$V .', ['2 Dockerfile V?$V']],
  ['unset', 'unset V\ndocker build --build-arg V=$V .', ['1 Dockerfile V?$V'], { env: { V: '1' } }],
  [
    'sourced',
    'V=1\nsource env.sh\ndocker build --build-arg V=$V --build-arg G=$GITHUB_WORKSPACE .',
    ['2 Dockerfile G=/github/workspace V?$V'],
  ],
  ['arithmetic', 'V=1\n((V++))\ndocker build --build-arg V=$V .', ['2 Dockerfile V?$V']],
  ['arithmetic in a word', 'V=1\necho $((V+=1))\ndocker build --build-arg V=$V .', ['2 Dockerfile V?$V']],
  [
    'an array',
    'A=(--build-arg V=1)\ndocker build "${A[@]}" .',
    ['1 unread -: some arguments of this `docker build` come from ${A[@]}, which is not known before the run.'],
  ],
  [
    'a subshell keeps its variables',
    'V=1\n(V=2; docker build --build-arg V=$V .)\necho x | V=3\ndocker build --build-arg V=$V .',
    ['1 Dockerfile V=2', '3 Dockerfile V=1'],
  ],
  // conditions
  [
    'assigned in a branch',
    'V=1\nif [ -n "$X" ]; then V=2; docker build --build-arg V=$V a; else docker build --build-arg V=$V b; fi\ndocker build --build-arg V=$V c',
    ['1 a/Dockerfile V=2', '1 b/Dockerfile V?$V', '2 c/Dockerfile V?$V'],
  ],
  [
    'assigned after a test',
    '[ -n "$X" ] && V=2 && docker build --build-arg V=$V a\ndocker build --build-arg V=$V b',
    ['0 a/Dockerfile V=2', '1 b/Dockerfile V?$V'],
    { env: { V: '1' } },
  ],
  [
    'assigned after ||',
    '[[ $A == (b|c) ]] || V=2\ndocker build --build-arg V=$V b',
    ['1 b/Dockerfile V?$V'],
    { env: { V: '1' } },
  ],
  [
    'cd in a branch',
    'if x; then cd a; docker build .; fi\ndocker build .\ncd /github/workspace\ndocker build .',
    [
      '0 a/Dockerfile',
      '1 unread -: the Dockerfile of this `docker build` is <working directory>/Dockerfile, which is not known before the run.',
      '3 Dockerfile',
    ],
  ],
  [
    'there and back in a branch',
    'if x; then cd a; docker build .; cd ..; fi\ndocker build .',
    ['0 a/Dockerfile', '1 Dockerfile'],
  ],
  ['a condition that builds', 'V=1\nif ! docker build --build-arg V=$V .; then exit 1; fi', ['1 Dockerfile V=1']],
  [
    'case',
    'case "$X" in\n  a|b) docker build a ;;\n  (c) docker build c;;\n  *)\n docker build d\nesac\ndocker build e',
    ['1 a/Dockerfile', '2 c/Dockerfile', '4 d/Dockerfile', '6 e/Dockerfile'],
  ],
  [
    'while',
    'V=1\nwhile read -r line; do docker build --build-arg V=$V --build-arg L=$line .; V=2; done < x',
    ['1 Dockerfile V?$V L?$line'],
  ],
  [
    'a function',
    'T=x\nV=1\nV=2\nbuild() {\n docker build --build-arg T=$T --build-arg V=$V --build-arg A=$1 .\n}\nbuild a',
    ['4 Dockerfile T=x V?$V A?$1'],
  ],
  ['what a function sets', 'f() { V=2; }\nV=1\nf\ndocker build --build-arg V=$V .', ['3 Dockerfile V?$V']],
  [
    'a function that goes elsewhere',
    'function f { cd x; }\nf\ndocker build .',
    [
      '2 unread -: the Dockerfile of this `docker build` is <working directory>/Dockerfile, which is not known before the run.',
    ],
  ],
  [
    'in a substitution',
    'ID=$(docker build -q win)\necho "id: $(cd a; docker build .)"',
    ['0 win/Dockerfile', '1 a/Dockerfile'],
  ],
  // loops
  [
    'a loop over literals',
    'for v in ltsc2019 ltsc2022; do\n  docker build --build-arg V=$v -t x:$v .\ndone',
    ['1 Dockerfile V=ltsc2019 -t=x:ltsc2019', '1 Dockerfile V=ltsc2022 -t=x:ltsc2022'],
  ],
  [
    'a loop over a variable',
    'for v in $LIST; do docker build --build-arg V=$v .; done',
    ['0 Dockerfile V=a', '0 Dockerfile V=b'],
    { env: { LIST: 'a b' } },
  ],
  [
    'a loop over what nobody knows',
    'for v in $LIST; do docker build --build-arg V=$v .; done; for d in */; do docker build $d; done',
    [
      '0 Dockerfile V?$v',
      '0 unread -: some arguments of this `docker build` come from $d, which is not known before the run.',
    ],
  ],
  [
    'loops within loops',
    'for a in 1 2; do for b in 3 4; do docker build --build-arg V=$a$b .; done; done',
    ['0 Dockerfile V=13', '0 Dockerfile V=14', '0 Dockerfile V=23', '0 Dockerfile V=24'],
  ],
  [
    'a condition in a round',
    'for v in a b; do if [ $v = a ]; then docker build --build-arg V=$v .; fi; done',
    ['0 Dockerfile V?$v', '0 Dockerfile V?$v'],
  ],
  [
    'a round that may be left out',
    'for v in a b; do [ $v = a ] && continue; docker build --build-arg V=$v .; done',
    ['0 Dockerfile V?$v'],
  ],
  [
    'cd in a loop over literals',
    'for d in a b; do cd $d; docker build .; cd ..; done',
    ['0 a/Dockerfile', '0 b/Dockerfile'],
  ],
  [
    'cd in a loop that goes on',
    'while true; do cd a; docker build .; done',
    [
      '0 unread -: the working directory of this docker build is another one in each round of its loop, so its Dockerfile is not known before the run.',
    ],
  ],
  ['a loop of numbers', 'for ((i=0;i<3;i++)); do docker build --build-arg I=$i .; done', ['0 Dockerfile I?$i']],
])('bash: %s', (_, script, builds, given) => {
  expect(linesOf('bash', script, given)).toEqual(builds);
});

test.each<[what: string, script: string, line: string, given?: Given]>([
  [
    'the Dockerfile',
    `docker build -f ${MARK} .`,
    '0 unread -: the Dockerfile of this `docker build` is ${{ inputs.v }}, which is not known before the run.',
  ],
  [
    'a part of the Dockerfile',
    `docker build -f win/Dockerfile.${MARK} .`,
    '0 unread -: the Dockerfile of this `docker build` is win/Dockerfile.${{ inputs.v }}, which is not known before the run.',
  ],
  [
    'the context',
    'docker build "$CTX"',
    '0 unread -: the Dockerfile of this `docker build` is $CTX/Dockerfile, which is not known before the run.',
  ],
  [
    'the working directory',
    'docker build .',
    '0 unread -: the Dockerfile of this `docker build` is ${{ inputs.v }}/Dockerfile, which is not known before the run.',
    { folder: MARK },
  ],
  [
    'any arguments',
    'docker build $FLAGS -f win/D .',
    '0 unread win/D: some arguments of this `docker build` come from $FLAGS, which is not known before the run.',
  ],
  [
    'any arguments of an expression',
    `docker build ${MARK} .`,
    '0 unread -: some arguments of this `docker build` come from ${{ inputs.v }}, which is not known before the run.',
  ],
  [
    'a flag',
    `docker build --${MARK}=x .`,
    '0 unread -: some arguments of this `docker build` come from --${{ inputs.v }}=x, which is not known before the run.',
  ],
  [
    'the stage',
    `docker build --target ${MARK} win`,
    '0 unread win/Dockerfile: the stage (--target) of this `docker build` is ${{ inputs.v }}, which is not known before the run.',
  ],
  [
    'the platform',
    `docker buildx build --platform windows/${MARK} win`,
    '0 unread win/Dockerfile: the platform (--platform) of this `docker buildx build` is windows/${{ inputs.v }}, which is not known before the run.',
  ],
  [
    'the isolation',
    'docker build --isolation $I win',
    '0 unread win/Dockerfile: the isolation (--isolation) of this `docker build` is $I, which is not known before the run.',
  ],
  [
    'an isolation of nobody',
    'docker build --isolation vm win',
    '0 unread win/Dockerfile: this `docker build` asks for the isolation vm, which docker does not know on Windows (process, hyperv or default).',
  ],
  [
    'the name of a build argument',
    'docker build --build-arg $A win',
    '0 unread win/Dockerfile: a build argument of this `docker build` is $A, so its name is not known before the run.',
  ],
  [
    'another base',
    'docker build --build-context base=docker-image://x win',
    '0 unread win/Dockerfile: this `docker build` puts docker-image://x in the place of a base image or stage (--build-context base=docker-image://x), so what its Dockerfile says is not what it builds on.',
  ],
  [
    'two contexts',
    'docker build --new-flag x win',
    '0 unread -: this `docker build` has more than one argument that could be its context (x, win).',
  ],
  ['no context', 'docker build -t x', '0 unread -: this `docker build` names no context, and docker refuses it.'],
  [
    'out of the workspace',
    'docker build ../x',
    '0 unread -: the Dockerfile of this `docker build` is ../x/Dockerfile, which is not a file of this repository.',
  ],
  [
    'an absolute path',
    'docker build -f /tmp/D .',
    '0 unread -: the Dockerfile of this `docker build` is /tmp/D, which is not a file of this repository.',
  ],
  [
    'a drive',
    "docker build 'C:\\x'",
    '0 unread -: the Dockerfile of this `docker build` is C:/x/Dockerfile, which is not a file of this repository.',
  ],
  [
    'a remote context with a file',
    'docker build -f D https://x/y.git',
    '0 unread -: the context of this `docker build` is https://x/y.git, so its Dockerfile is not one of this repository.',
  ],
  [
    'a home folder',
    'docker build ~/x',
    '0 unread -: some arguments of this `docker build` come from ~/x, which is not known before the run.',
  ],
  [
    'a pattern',
    'docker build -f win/*.Dockerfile .',
    '0 unread -: the Dockerfile of this `docker build` is win/*.Dockerfile, which is not known before the run.',
  ],
  [
    'the verb',
    'docker $CMD .',
    '0 unread -: what this `docker` does is given by $CMD, which is not known before the run.',
  ],
  [
    'the verb of buildx',
    'docker buildx "$CMD" .',
    '0 unread -: what this `docker buildx` does is given by $CMD, which is not known before the run.',
  ],
  [
    'eval',
    'eval "docker build $X ."',
    '0 unread -: this docker build is a text that eval runs (docker build $X .), which is not read; write it as a command of the step.',
  ],
  [
    'bash -c',
    "bash -c 'docker build .'",
    '0 unread -: this docker build is a text that bash runs (-c docker build .), which is not read; write it as a command of the step.',
  ],
])('bash, not read: %s', (_, script, line, given) => {
  expect(linesOf('bash', script, given)).toEqual([line]);
});

test('a context that is not known does not matter where the Dockerfile is', () => {
  expect(linesOf('bash', 'docker build -f win/D "$CTX"')).toEqual(['0 win/D']);
});

test('a folder that is put in place of nothing is no other base', () => {
  expect(linesOf('bash', 'docker build --build-context src=../x win')).toEqual(['0 win/Dockerfile']);
});
