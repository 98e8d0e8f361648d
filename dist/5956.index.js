export const id = 5956;
export const ids = [5956];
export const modules = {

/***/ 3575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvent: () => (/* reexport safe */ _event2_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   repositoryName: () => (/* reexport safe */ _event2_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _event2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9748);



/***/ }),

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



/***/ })

};
