export const id = 9745;
export const ids = [9745];
export const modules = {

/***/ 9748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ repositoryName),
/* harmony export */   t: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);

// lib/action/event.js
const LIMIT = 26214400;
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const ZEROS = /^0+$/;
const NAME = /^[A-Za-z0-9_.-]{1,100}$/;
const READERS = new Map([
	["pull_request", pullRequest],
	["pull_request_target", pullRequest],
	["merge_group", mergeGroup],
	["push", push]
]);
async function readEvent(env, readFile) {
	const name = env.GITHUB_EVENT_NAME ?? "";
	const read = READERS.get(name);
	if (!read) return {
		kind: "other",
		name,
		notice: null
	};
	const broken = (why) => ({
		kind: "other",
		name,
		notice: `What this ${name} event is about cannot be told: ${why}.`
	});
	const repository = repositoryName(env.GITHUB_REPOSITORY);
	if (repository === null) return broken("GITHUB_REPOSITORY names no repository");
	if (!env.GITHUB_EVENT_PATH) return broken("GITHUB_EVENT_PATH is not set");
	const content = await readFile(env.GITHUB_EVENT_PATH, LIMIT);
	if (content.kind === "unreadable") return broken(`the file that GITHUB_EVENT_PATH names ${content.reason}`);
	return read(fieldsOf(parse(content.text)), repository) ?? broken("its payload is not what GitHub sends");
}
function pullRequest(payload, repository) {
	const pull = fieldsOf(payload.pull_request);
	const head = fieldsOf(pull.head);
	const [base, tip] = [shaOf(fieldsOf(pull.base).sha), shaOf(head.sha)];
	const number = pull.number ?? payload.number;
	if (base === null || tip === null || !Number.isSafeInteger(number)) return null;
	const from = fieldsOf(head.repo).full_name;
	return {
		kind: "pull-request",
		repository,
		number,
		base,
		head: tip,
		fromFork: !(typeof from === "string" && from.toLowerCase() === `${repository.owner}/${repository.repo}`.toLowerCase())
	};
}
function mergeGroup(payload, repository) {
	const group = fieldsOf(payload.merge_group);
	const [base, head] = [shaOf(group.base_sha), shaOf(group.head_sha)];
	return base === null || head === null ? null : {
		kind: "merge-group",
		repository,
		base,
		head
	};
}
function push(payload, repository) {
	const { ref, before, after, forced } = payload;
	if (typeof ref !== "string" || !isSha(before) || !isSha(after)) return null;
	const branch = fieldsOf(payload.repository).default_branch;
	return {
		kind: "push",
		repository,
		ref,
		before: shaOf(before),
		after: shaOf(after),
		forced: forced === true,
		defaultBranch: typeof branch === "string" && isBranch(branch) ? branch : null
	};
}
function repositoryName(text) {
	const [owner, repo, ...rest] = (text ?? "").split("/");
	return owner !== void 0 && repo !== void 0 && rest.length === 0 && NAME.test(owner) && NAME.test(repo) ? {
		owner,
		repo
	} : null;
}
function isBranch(name) {
	return name.length > 0 && name.length < 250 && !/\.\.|@\{|\/\/|^[-/]|[/.]$|[\x00-\x20\x7f~^:?*[\\]/.test(name);
}
function isSha(value) {
	return typeof value === "string" && SHA.test(value);
}
function shaOf(value) {
	return isSha(value) && !ZEROS.test(value) ? value : null;
}
function fieldsOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}



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



/***/ }),

/***/ 9745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullRequestOf: () => (/* binding */ pullRequestOf)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(320);
/* harmony import */ var _git_changes2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3836);
/* harmony import */ var _text_file2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1220);
/* harmony import */ var _config_file2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7457);
/* harmony import */ var _event2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9748);
/* harmony import */ var _silencing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2868);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);









// lib/io/commit.js
async function basesOf(root, base, head) {
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(root, ".git"))) return { reason: "the workspace is not the root of a git work tree." };
	const here = await commitOf(root, "HEAD");
	if (here === null) return { reason: "nothing is checked out." };
	const merged = await commitOf(root, "HEAD^2") === head ? await commitOf(root, "HEAD^1") : null;
	const tip = merged ?? await commitOf(root, base);
	if (tip === null) return { reason: `this clone lacks the base commit; \`fetch-depth: 2\` on actions/checkout brings it, \`fetch-depth: 0\` where the head is checked out.` };
	const found = merged === null ? await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.n)(root, [
		"merge-base",
		tip,
		here
	]) : null;
	const fork = found?.ok ? found.output.toString("utf8").trim() : tip;
	const changes = await (0,_git_changes2_js__WEBPACK_IMPORTED_MODULE_2__.t)(root).between(fork, here);
	return {
		tip,
		fork,
		changed: changes.kind === "files" ? changes.paths : null
	};
}
async function commitOf(root, name) {
	const found = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.n)(root, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${name}^{commit}`
	]);
	const sha = found.ok ? found.output.toString("utf8").trim() : "";
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha) ? sha : null;
}
async function readAt(root, commit, path, limit) {
	const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.n)(root, [
		"--literal-pathspecs",
		"ls-tree",
		"-z",
		commit,
		"--",
		path
	]);
	if (!listed.ok) return {
		kind: "unreadable",
		reason: listed.reason
	};
	const [mode = "", type, object] = listed.output.toString("utf8").split("	", 1)[0].split(" ");
	if (mode === "") return { kind: "missing" };
	if (type !== "blob" || object === void 0 || mode === "120000") return {
		kind: "unreadable",
		reason: "is not a file in the base commit"
	};
	const shown = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.n)(root, [
		"cat-file",
		"blob",
		object
	]);
	if (!shown.ok) return {
		kind: "unreadable",
		reason: shown.reason
	};
	if (shown.output.length > limit) return {
		kind: "unreadable",
		reason: "is too large in the base commit"
	};
	return {
		kind: "text",
		text: shown.output.toString("utf8")
	};
}
function workspaceAt(root, commit) {
	const most = 1073741824;
	const read = (path, limit) => readAt(root, commit, path, limit);
	return {
		root,
		list: async () => [],
		glob: async () => [],
		kind: async (path) => (await read(path, most)).kind === "missing" ? "missing" : "file",
		async read(path, limit) {
			const content = await read(path, limit);
			return content.kind === "missing" ? {
				kind: "unreadable",
				reason: "does not exist"
			} : content;
		},
		async head(path, bytes) {
			const content = await read(path, most);
			return content.kind === "text" ? content.text.slice(0, bytes) : null;
		}
	};
}
// lib/action/pull-request.js
const DOCKERFILE_LIMIT = 5242880;
async function pullRequestOf(env, root) {
	if (!/^pull_request(?:_target)?$/.test(env.GITHUB_EVENT_NAME ?? "")) return null;
	const event = await (0,_event2_js__WEBPACK_IMPORTED_MODULE_5__.t)(env, _text_file2_js__WEBPACK_IMPORTED_MODULE_3__.n);
	const bases = event.kind === "pull-request" ? await basesOf(root, event.base, event.head) : { reason: event.kind === "other" && event.notice !== null ? event.notice : "the event tells of no commit." };
	if ("reason" in bases) return withoutBase(bases.reason);
	return {
		unknown: null,
		base: workspaceAt(root, bases.tip),
		async silencing(report, settings, workspace, load) {
			const dockerfiles = await changedDockerfiles(report, bases, root, workspace);
			const touched = (settings.trustedConfig === "base" ? [] : watched(settings, root)).filter((file) => bases.changed?.has(file) ?? true);
			if (touched.length === 0) return {
				problems: (0,_silencing_js__WEBPACK_IMPORTED_MODULE_8__.t)(null, settings, dockerfiles),
				note: null
			};
			const before = await load(workspaceAt(root, bases.fork));
			if (before.ok) return {
				problems: (0,_silencing_js__WEBPACK_IMPORTED_MODULE_8__.t)(before.settings, settings, dockerfiles),
				note: null
			};
			return {
				problems: [...(0,_silencing_js__WEBPACK_IMPORTED_MODULE_8__.n)(touched, "what the base commit has cannot be read."), ...(0,_silencing_js__WEBPACK_IMPORTED_MODULE_8__.t)(null, settings, dockerfiles)],
				note: null
			};
		}
	};
}
function withoutBase(unknown) {
	return {
		unknown,
		base: null,
		async silencing(report, settings, workspace, _load, changes) {
			const files = settings.trustedConfig === "base" ? [] : watched(settings, workspace.root ?? "");
			const commented = [...(await withComments(report, workspace, null)).keys()];
			if (files.length + commented.length === 0) return {
				problems: [],
				note: null
			};
			const told = await changes();
			const note = `Whether this pull request changes what is checked cannot be told: ${unknown}`;
			if (told.kind !== "files") return {
				problems: [],
				note
			};
			return {
				problems: (0,_silencing_js__WEBPACK_IMPORTED_MODULE_8__.n)([...files, ...commented].filter((file) => told.paths.has(file)), unknown),
				note: null
			};
		}
	};
}
function watched({ configFile, baseline }, root) {
	const within = (path) => path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
	return [...new Set([...configFile === null ? _config_file2_js__WEBPACK_IMPORTED_MODULE_4__.t : [configFile, ..._config_file2_js__WEBPACK_IMPORTED_MODULE_4__.t], ...baseline ? [within(baseline.path)] : []])];
}
async function changedDockerfiles(report, { fork, changed }, root, workspace) {
	const changes = [];
	for (const [file, after] of await withComments(report, workspace, changed)) {
		const before = await readAt(root, fork, file, DOCKERFILE_LIMIT);
		changes.push({
			file,
			before: before.kind === "text" ? before.text : null,
			after
		});
	}
	return changes;
}
async function withComments({ builds }, workspace, among) {
	const files = new Map();
	for (const file of new Set(builds.map(({ dockerfile }) => dockerfile))) {
		if (among !== null && !among.has(file)) continue;
		const content = await workspace.read(file, DOCKERFILE_LIMIT);
		if (content.kind === "text" && /windows-container-compat:/i.test(content.text)) files.set(file, content.text);
	}
	return files;
}



/***/ })

};
