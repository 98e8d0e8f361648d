export const id = 7174;
export const ids = [7174];
export const modules = {

/***/ 7174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);

// lib/action/changed-files.js
const PULL_FILES = 3e3;
const PAGE = 100;
const COMPARE_FILES = 300;
const NO_ROOT = "the workspace is not the root of a git work tree, so the paths of a change would not fit its files (actions/checkout without `path` makes it one).";
async function changedFiles(event, api, git) {
	if (event.kind === "other") return everything(event.notice ?? `a run for ${event.name} has no change to go by.`);
	if (!git.isRepositoryRoot()) return everything(NO_ROOT);
	const { repository } = event;
	switch (event.kind) {
		case "pull-request": return orGit(await ofPullRequest(api, event), () => git.sinceFork(event.base, event.head));
		case "merge-group": return orGit(await difference(api, repository, event.base, event.head), () => git.between(event.base, event.head));
		case "push": return ofPush(event, api, git);
	}
}
async function ofPush({ ref, before, after, defaultBranch, repository }, api, git) {
	if (after === null) return everything("this push deleted a branch or tag.");
	if (!ref.startsWith("refs/heads/")) return everything("a tag was pushed, which is about all that it holds.");
	if (before !== null) return orGit(await difference(api, repository, before, after), () => git.between(before, after));
	if (defaultBranch === null || ref === `refs/heads/${defaultBranch}`) return everything("this push made the branch, and there is no other to compare it with.");
	const compared = await compare(api, repository, defaultBranch, after);
	return orGit("failed" in compared ? compared : compared.paths, () => git.sinceBranch(defaultBranch, after));
}
async function orGit(told, ask) {
	if (!("failed" in told)) return {
		kind: "files",
		paths: told,
		how: "GitHub's API"
	};
	const byGit = await ask();
	if (byGit.kind === "files") return byGit;
	return everything(`GitHub's API could not tell what changed: ${told.failed}. Nor could git: ${byGit.because}`);
}
async function ofPullRequest(api, event) {
	const listed = await filesOfPullRequest(api, event);
	if (!("failed" in listed) || !listed.askOn) return listed;
	const compared = await compare(api, event.repository, event.base, event.head);
	return "failed" in compared ? listed : compared.paths;
}
async function filesOfPullRequest(api, { repository, number, base, head }) {
	const pull = {
		...repository,
		pull_number: number
	};
	const now = await api.ask((rest) => rest.pulls.get(pull));
	if (now.kind !== "answer") return untold(now, "pull-requests: read");
	const { changed_files: count } = now.data;
	if (now.data.head?.sha !== head || now.data.base?.sha !== base) return {
		failed: "the pull request has changed since this run began",
		askOn: true
	};
	if (!(count <= PULL_FILES)) return {
		failed: `it lists at most ${PULL_FILES.toLocaleString("en")} files of a pull request`,
		askOn: false
	};
	const files = [];
	for (let page = 1; page <= PULL_FILES / PAGE; page += 1) {
		const list = await api.ask((rest) => rest.pulls.listFiles({
			...pull,
			per_page: PAGE,
			page
		}));
		if (list.kind !== "answer") return untold(list, "pull-requests: read");
		if (!Array.isArray(list.data)) break;
		files.push(...list.data);
		if (!list.more) break;
	}
	const paths = pathsOf(files);
	if (paths === null || files.length !== count) return {
		failed: `it listed ${files.length} of ${count} files`,
		askOn: true
	};
	return paths;
}
async function difference(api, repository, before, after) {
	const there = await compare(api, repository, before, after);
	if ("failed" in there || there.straight) return "failed" in there ? there : there.paths;
	const back = await compare(api, repository, after, before);
	return "failed" in back ? back : new Set([...there.paths, ...back.paths]);
}
async function compare(api, repository, base, head) {
	const range = {
		...repository,
		basehead: `${base}...${head}`,
		per_page: 1
	};
	const answer = await api.ask((rest) => rest.repos.compareCommitsWithBasehead(range));
	if (answer.kind !== "answer") return untold(answer, "contents: read");
	const { files, status } = answer.data;
	const paths = pathsOf(files);
	if (paths === null) return {
		failed: "its answer is not what GitHub describes",
		askOn: false
	};
	if (files.length >= COMPARE_FILES) return {
		failed: `it lists at most ${COMPARE_FILES} files of a comparison`,
		askOn: false
	};
	return {
		paths,
		straight: status === "ahead" || status === "identical"
	};
}
function pathsOf(files) {
	if (!Array.isArray(files)) return null;
	const paths = new Set();
	for (const { filename, previous_filename: previous } of files.map(fieldsOf)) {
		if (typeof filename !== "string") return null;
		paths.add(filename);
		if (typeof previous === "string") paths.add(previous);
	}
	return paths;
}
function fieldsOf(entry) {
	return typeof entry === "object" && entry !== null ? entry : {};
}
function untold({ kind, message }, permission) {
	const refused = kind === "forbidden" || kind === "not-found";
	return {
		failed: `${message}${refused ? `, and the token needs the permission \`${permission}\`` : ""}`,
		askOn: refused
	};
}
function everything(because) {
	return {
		kind: "everything",
		because
	};
}



/***/ })

};
