export const id = 501;
export const ids = [501];
export const modules = {

/***/ 4501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitChanges: () => (/* binding */ gitChanges),
  localChanges: () => (/* binding */ localChanges)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/io/git-files.js
var git_files = __webpack_require__(4210);
// EXTERNAL MODULE: ./lib/io/program.js
var program = __webpack_require__(2508);
;// CONCATENATED MODULE: ./lib/io/git.js


const HARDENED = ['core.fsmonitor=false', 'core.untrackedCache=false', 'protocol.allow=never', 'safe.directory=*'];
async function runGit(root, args, settings = new Map()) {
    const git = await (0,program/* findProgram */.K)('git', process.env);
    if (git === null)
        return { ok: false, reason: 'git is not installed', code: null };
    const { exec } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const output = [];
    const complaint = [];
    try {
        const code = await exec(`"${git}"`, ['--no-pager', ...HARDENED.flatMap((setting) => ['-c', setting]), ...args], {
            cwd: root,
            env: { ...(0,git_files/* gitEnvironment */._)(process.env), ...asEnvironment(settings) },
            silent: true,
            ignoreReturnCode: true,
            listeners: { stdout: (data) => output.push(data), stderr: (data) => complaint.push(data) },
        });
        if (code === 0)
            return { ok: true, output: Buffer.concat(output) };
        return { ok: false, reason: firstLine(Buffer.concat(complaint)) || `git ended with code ${code}`, code };
    }
    catch (error) {
        return { ok: false, reason: firstLine(error instanceof Error ? error.message : String(error)), code: null };
    }
}
function entriesOf(output) {
    return output
        .toString('utf8')
        .split('\0')
        .filter((entry) => entry !== '');
}
function asEnvironment(settings) {
    const environment = { GIT_CONFIG_COUNT: String(settings.size) };
    [...settings].forEach(([name, value], index) => {
        environment[`GIT_CONFIG_KEY_${index}`] = name;
        environment[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    return environment;
}
function firstLine(text) {
    const line = text.toString('utf8').trimStart().split('\n', 1)[0] ?? '';
    return line
        .replaceAll(/[\x00-\x1f\x7f]/g, ' ')
        .slice(0, 200)
        .trim();
}

;// CONCATENATED MODULE: ./lib/io/git-changes.js



const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const DIFF = ['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--no-ext-diff', '--no-textconv'];
const STATUS = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=all'];
const STATUS_LENGTH = 3;
function gitChanges(root) {
    const isRepositoryRoot = () => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git'));
    return {
        isRepositoryRoot,
        between: (before, after) => between(root, before, after),
        sinceFork: (base, head) => sinceFork(root, base, head),
        async sinceBranch(branch, head) {
            const sha = await commitOf(root, `refs/remotes/origin/${branch}`);
            return sha === null ? missing(root, 'the default branch') : sinceFork(root, sha, head);
        },
    };
}
async function localChanges(root) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')))
        return everything('this is not the root of a git work tree.');
    const head = await runGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    if (!head.ok)
        return everything(head.code === 1 ? 'nothing is committed here yet.' : `${head.reason}.`);
    const upstream = await defaultBranch(root);
    if (upstream === null)
        return everything('this clone knows no default branch to compare with (origin/HEAD, origin/main or origin/master); `git remote set-head origin --auto` makes it known.');
    const committed = await sinceFork(root, upstream.sha, textOf(head.output));
    if (committed.kind === 'everything')
        return committed;
    const pending = await uncommitted(root);
    if (!pending.ok)
        return everything(`git could not tell what is not committed: ${pending.reason}.`);
    const paths = entriesOf(pending.output).map((entry) => entry.slice(STATUS_LENGTH));
    return { kind: 'files', paths: new Set([...committed.paths, ...paths]), how: `git, against ${upstream.name}` };
}
async function between(root, before, after) {
    if (!SHA.test(before) || !SHA.test(after))
        return everything('the commits to compare are not known.');
    for (const commit of [before, after])
        if (!(await isHere(root, commit)))
            return missing(root, `commit ${commit}`);
    const diff = await runGit(root, [...DIFF, before, after, '--']);
    if (!diff.ok)
        return everything(`git could not compare the commits: ${diff.reason}.`);
    return { kind: 'files', paths: new Set(entriesOf(diff.output)), how: 'git' };
}
async function sinceFork(root, base, head) {
    if (!SHA.test(base) || !SHA.test(head))
        return everything('the commits to compare are not known.');
    for (const commit of [base, head])
        if (!(await isHere(root, commit)))
            return missing(root, `commit ${commit}`);
    const found = await runGit(root, ['merge-base', base, head]);
    if (!found.ok && found.code !== 1)
        return everything(`git could not compare the commits: ${found.reason}.`);
    const fork = found.ok ? textOf(found.output) : null;
    if (fork !== base && (await isShallow(root)))
        return missing(root, 'the commit that both branches have in common');
    if (fork === null)
        return everything('the two branches have no commit in common.');
    return between(root, fork, head);
}
async function uncommitted(root) {
    const listed = await runGit(root, ['config', '-z', '--name-only', '--get-regexp', '^filter\\..*\\.(clean|process)$']);
    if (!listed.ok && listed.code !== 1)
        return listed;
    const names = listed.ok ? entriesOf(listed.output) : [];
    const off = names.flatMap((name) => [
        [name, ''],
        [name.replace(/\.(?:clean|process)$/, '.required'), 'false'],
    ]);
    return runGit(root, STATUS, new Map(off));
}
async function defaultBranch(root) {
    const named = await runGit(root, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
    const candidates = ['refs/remotes/origin/main', 'refs/remotes/origin/master'];
    if (named.ok)
        candidates.unshift(textOf(named.output));
    for (const ref of candidates) {
        const sha = await commitOf(root, ref);
        if (sha !== null)
            return { sha, name: ref.replace('refs/remotes/', '') };
    }
    return null;
}
async function commitOf(root, ref) {
    const found = await runGit(root, ['show-ref', '--verify', '--hash', '--', ref]);
    const sha = found.ok ? textOf(found.output) : '';
    return SHA.test(sha) ? sha : null;
}
async function isHere(root, commit) {
    return (await runGit(root, ['cat-file', '-e', `${commit}^{commit}`])).ok;
}
async function isShallow(root) {
    const answer = await runGit(root, ['rev-parse', '--is-shallow-repository']);
    return answer.ok && textOf(answer.output) === 'true';
}
async function missing(root, what) {
    const works = await runGit(root, ['rev-parse', '--git-dir']);
    if (!works.ok)
        return everything(`git could not compare the commits: ${works.reason}.`);
    if (!(await isShallow(root)))
        return everything(`this clone lacks ${what}.`);
    return everything(`this clone is shallow and lacks ${what}; \`fetch-depth: 0\` on actions/checkout brings it (elsewhere \`git fetch --unshallow\`).`);
}
function everything(because) {
    return { kind: 'everything', because };
}
function textOf(output) {
    return output.toString('utf8').trim();
}


/***/ })

};
