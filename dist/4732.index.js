export const id = 4732;
export const ids = [4732];
export const modules = {

/***/ 4732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitChanges: () => (/* reexport safe */ _git_changes2_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   localChanges: () => (/* reexport safe */ _git_changes2_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _git_changes2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3836);



/***/ }),

/***/ 3836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ localChanges),
/* harmony export */   t: () => (/* binding */ gitChanges)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(320);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




// lib/io/git-changes.js
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const DIFF = [
	"diff-tree",
	"-r",
	"-z",
	"--name-only",
	"--no-renames",
	"--no-ext-diff",
	"--no-textconv"
];
const STATUS = [
	"status",
	"--porcelain=v1",
	"-z",
	"--untracked-files=all",
	"--no-renames",
	"--ignore-submodules=all"
];
const STATUS_LENGTH = 3;
function gitChanges(root) {
	const isRepositoryRoot = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ".git"));
	return {
		isRepositoryRoot,
		between: (before, after) => between(root, before, after),
		sinceFork: (base, head) => sinceFork(root, base, head),
		async sinceBranch(branch, head) {
			const sha = await commitOf(root, `refs/remotes/origin/${branch}`);
			return sha === null ? missing(root, "the default branch") : sinceFork(root, sha, head);
		}
	};
}
async function localChanges(root, base = null) {
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ".git"))) return everything("this is not the root of a git work tree.");
	const head = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.n)(root, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD^{commit}"
	]);
	if (!head.ok) return everything(head.code === 1 ? "nothing is committed here yet." : `${head.reason}.`);
	const upstream = base === null ? await defaultBranch(root) : await named(root, base);
	if (upstream === null && base !== null) return everything(`this clone does not know ${base}; \`git fetch ${await isShallow(root) ? "--unshallow " : ""}origin\` brings what origin has.`);
	if (upstream === null) return everything("this clone knows no default branch to compare with (origin/HEAD, origin/main or origin/master); `git remote set-head origin --auto` makes it known.");
	const committed = await sinceFork(root, upstream.sha, textOf(head.output));
	if (committed.kind === "everything") return committed;
	const pending = await uncommitted(root);
	if (!pending.ok) return everything(`git could not tell what is not committed: ${pending.reason}.`);
	const paths = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.t)(pending.output).map((entry) => entry.slice(STATUS_LENGTH));
	return {
		kind: "files",
		paths: new Set([...committed.paths, ...paths]),
		how: `git, against ${upstream.name}`
	};
}
async function between(root, before, after) {
	if (!SHA.test(before) || !SHA.test(after)) return everything("the commits to compare are not known.");
	for (const commit of [before, after]) if (!await isHere(root, commit)) return missing(root, `commit ${commit}`);
	const diff = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.n)(root, [
		...DIFF,
		before,
		after,
		"--"
	]);
	if (!diff.ok) return everything(`git could not compare the commits: ${diff.reason}.`);
	return {
		kind: "files",
		paths: new Set((0,_git_js__WEBPACK_IMPORTED_MODULE_1__.t)(diff.output)),
		how: "git"
	};
}
async function sinceFork(root, base, head) {
	if (!SHA.test(base) || !SHA.test(head)) return everything("the commits to compare are not known.");
	for (const commit of [base, head]) if (!await isHere(root, commit)) return missing(root, `commit ${commit}`);
	const found = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.n)(root, [
		"merge-base",
		base,
		head
	]);
	if (!found.ok && found.code !== 1) return everything(`git could not compare the commits: ${found.reason}.`);
	const fork = found.ok ? textOf(found.output) : null;
	if (fork !== base && await isShallow(root)) return missing(root, "the commit that both branches have in common");
	if (fork === null) return everything("the two branches have no commit in common.");
	return between(root, fork, head);
}
async function uncommitted(root) {
	const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.n)(root, [
		"config",
		"-z",
		"--name-only",
		"--get-regexp",
		"^filter\\..*\\.(clean|process)$"
	]);
	if (!listed.ok && listed.code !== 1) return listed;
	const off = (listed.ok ? (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.t)(listed.output) : []).flatMap((name) => [[name, ""], [name.replace(/\.(?:clean|process)$/, ".required"), "false"]]);
	return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.n)(root, STATUS, new Map(off));
}
async function defaultBranch(root) {
	const named = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.n)(root, [
		"symbolic-ref",
		"--quiet",
		"refs/remotes/origin/HEAD"
	]);
	const candidates = ["refs/remotes/origin/main", "refs/remotes/origin/master"];
	if (named.ok) candidates.unshift(textOf(named.output));
	for (const ref of candidates) {
		const sha = await commitOf(root, ref);
		if (sha !== null) return {
			sha,
			name: ref.replace("refs/remotes/", "")
		};
	}
	return null;
}
async function named(root, base) {
	for (const place of [
		"refs/remotes/",
		"refs/remotes/origin/",
		"refs/tags/",
		"refs/heads/",
		""
	]) {
		const sha = await commitOf(root, `${place}${base}`);
		if (sha !== null) return commitBehind(root, sha, base);
	}
	return commitBehind(root, base, base);
}
async function commitBehind(root, revision, name) {
	if (revision.startsWith("-")) return null;
	const found = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.n)(root, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${revision}^{commit}`
	]);
	const sha = found.ok ? textOf(found.output) : "";
	return SHA.test(sha) ? {
		sha,
		name
	} : null;
}
async function commitOf(root, ref) {
	const found = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.n)(root, [
		"show-ref",
		"--verify",
		"--hash",
		"--",
		ref
	]);
	const sha = found.ok ? textOf(found.output) : "";
	return SHA.test(sha) ? sha : null;
}
async function isHere(root, commit) {
	return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.n)(root, [
		"cat-file",
		"-e",
		`${commit}^{commit}`
	])).ok;
}
async function isShallow(root) {
	const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.n)(root, ["rev-parse", "--is-shallow-repository"]);
	return answer.ok && textOf(answer.output) === "true";
}
async function missing(root, what) {
	const works = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.n)(root, ["rev-parse", "--git-dir"]);
	if (!works.ok) return everything(`git could not compare the commits: ${works.reason}.`);
	if (!await isShallow(root)) return everything(`this clone lacks ${what}.`);
	return everything(`this clone is shallow and lacks ${what}; \`fetch-depth: 0\` on actions/checkout brings it (elsewhere \`git fetch --unshallow\`).`);
}
function everything(because) {
	return {
		kind: "everything",
		because
	};
}
function textOf(output) {
	return output.toString("utf8").trim();
}



/***/ })

};
