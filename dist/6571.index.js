export const id = 6571;
export const ids = [6571];
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

/***/ 7591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ openGitHub)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3885);


// lib/action/github.js
const RETRIES = 2;
const LONGEST_WAIT = 10;
const LIMIT_MS = 3e4;
const NOT_BY_ITSELF = [
	400,
	401,
	403,
	404,
	410,
	422,
	429,
	451
];
function openGitHub(options) {
	let octokit = null;
	return { async ask(send) {
		if (options.token === "") return {
			kind: "no-token",
			status: null,
			message: "there is no token to ask it with (input token)"
		};
		octokit ??= load(options).catch(() => null);
		const loaded = await octokit;
		if (loaded === null) return NO_CLIENT;
		try {
			const { data, headers } = await send(loaded.rest);
			if (typeof data !== "object" || data === null) return NO_JSON;
			return {
				kind: "answer",
				data,
				more: /(?:^|[;,\s])rel="?next"?/.test(headers.link ?? "")
			};
		} catch (error) {
			return toFailure(error);
		}
	} };
}
async function load({ token, env, limitMs = LIMIT_MS, secondMs = 1e3 }) {
	const [{ getOctokit }, { retry }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1758)]).then(__webpack_require__.bind(__webpack_require__, 1758)), __webpack_require__.e(/* import() */ 9735).then(__webpack_require__.bind(__webpack_require__, 9735))]);
	const octokit = getOctokit(token, {
		baseUrl: (env.GITHUB_API_URL || "https://api.github.com").replace(/(?<!\/)\/+$/, ""),
		log: SILENT,
		retry: {
			retries: RETRIES,
			doNotRetry: NOT_BY_ITSELF,
			retryAfterBaseValue: secondMs
		}
	}, whereGitHubSaysWhen, retry);
	octokit.hook.wrap("request", async (request, options) => {
		const limit = new AbortController();
		options.request = {
			...options.request,
			signal: limit.signal,
			log: SILENT
		};
		const late = new Promise((_, reject) => {
			limit.signal.addEventListener("abort", () => reject(limit.signal.reason), { once: true });
		});
		const timer = setTimeout(() => limit.abort(), limitMs);
		try {
			return await Promise.race([request(options), late]);
		} finally {
			clearTimeout(timer);
		}
	});
	return octokit;
}
const NO_JSON = {
	kind: "invalid",
	status: null,
	message: "it answered with something that is not JSON"
};
const NO_CLIENT = {
	kind: "invalid",
	status: null,
	message: "the client for it could not be loaded"
};
const silent = () => {};
const SILENT = {
	debug: silent,
	info: silent,
	warn: silent,
	error: silent
};
function whereGitHubSaysWhen(octokit) {
	octokit.hook.error("request", (error) => {
		const { status, request, response } = error;
		const seconds = Number(response?.headers["retry-after"] ?? NaN);
		if (request && (status === 429 || status === 403) && seconds >= 0 && seconds <= LONGEST_WAIT) request.request = {
			...request.request,
			retries: RETRIES,
			retryAfter: Math.ceil(seconds)
		};
		throw error;
	});
}
function toFailure(error) {
	const { status = 0, response } = error;
	if (!response) return {
		kind: "unreachable",
		status: null,
		message: `it could not be reached: ${reasonOf(error)}`
	};
	return {
		kind: kindOf(status, error),
		status,
		message: `it answered ${status}${saying(error)}`
	};
}
function kindOf(status, { response }) {
	const headers = response?.headers ?? {};
	const limited = headers["retry-after"] !== void 0 || String(headers["x-ratelimit-remaining"]) === "0";
	if (status === 429 || status === 403 && limited) return "rate-limited";
	if (status === 401 || status === 403) return "forbidden";
	if (status === 404 || status === 410 || status === 451) return "not-found";
	return status >= 500 ? "unreachable" : "invalid";
}
function saying(error) {
	const data = error.response?.data;
	const message = typeof data?.message === "string" ? data.message.split("\n", 1)[0].slice(0, 200).trim() : "";
	return message === "" ? "" : ` (${message})`;
}
function reasonOf(error) {
	let inner = error;
	for (let depth = 0; depth < 4 && inner instanceof Error && inner.cause !== void 0; depth += 1) inner = inner.cause;
	if (inner instanceof DOMException && inner.name === "AbortError") return "no answer in time";
	return (0,_http_failure_js__WEBPACK_IMPORTED_MODULE_1__.a)(inner).reason;
}



/***/ }),

/***/ 3885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ failureOf),
/* harmony export */   c: () => (/* binding */ mayBePublicHost),
/* harmony export */   i: () => (/* binding */ failed),
/* harmony export */   n: () => (/* binding */ FORBIDDEN),
/* harmony export */   o: () => (/* binding */ isKnownInside),
/* harmony export */   r: () => (/* binding */ LATE),
/* harmony export */   s: () => (/* binding */ lookupPublic),
/* harmony export */   t: () => (/* binding */ CUT_OFF)
/* harmony export */ });
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3970);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7030);



// lib/io/address.js
const RESERVED = [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["168.63.129.16", 32],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.0.2.0", 24],
	["192.88.99.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["198.51.100.0", 24],
	["203.0.113.0", 24],
	["224.0.0.0", 4],
	["240.0.0.0", 4],
	["2001::", 23],
	["2001:db8::", 32],
	["2002::", 16],
	["3fff::", 20]
];
const GLOBAL_UNICAST = ["2000::", 3];
let lists;
function isPublicAddress(ip) {
	lists ??= build();
	if ((0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIPv4)(ip)) return !lists.reserved.check(ip, "ipv4");
	if (!(0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIPv6)(ip) || ip.includes("%")) return false;
	return lists.global.check(ip, "ipv6") && !lists.reserved.check(ip, "ipv6");
}
const INNER_NAME = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|corp|home|private|svc|lan|home\.arpa)$/;
function mayBePublicHost(host) {
	const bare = host.replace(/^\[(.*)\]$/, "$1");
	if ((0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIPv4)(bare) || (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIPv6)(bare)) return isPublicAddress(bare);
	const name = bare.toLowerCase().replace(/\.$/, "");
	return name.includes(".") && !INNER_NAME.test(name);
}
function build() {
	const reserved = new node_net__WEBPACK_IMPORTED_MODULE_2__.BlockList();
	for (const [network, prefix] of RESERVED) reserved.addSubnet(network, prefix, (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIPv4)(network) ? "ipv4" : "ipv6");
	const global = new node_net__WEBPACK_IMPORTED_MODULE_2__.BlockList();
	global.addSubnet(...GLOBAL_UNICAST, "ipv6");
	return {
		reserved,
		global
	};
}
// lib/io/guarded-lookup.js
const NOT_PUBLIC = "ENOTPUBLIC";
function lookupPublic(host, options, callback) {
	node_dns__WEBPACK_IMPORTED_MODULE_1__.lookup(host, {
		...options,
		all: true
	}, (error, addresses) => {
		if (error) return callback(error, []);
		const open = addresses.filter(({ address }) => isPublicAddress(address));
		const [first] = open;
		if (!first) return callback(Object.assign(new Error("no public address"), { code: NOT_PUBLIC }), []);
		if (options.all) return callback(null, open);
		callback(null, first.address, first.family);
	});
}
async function isKnownInside(host) {
	try {
		const addresses = await node_dns__WEBPACK_IMPORTED_MODULE_1__.promises.lookup(host, { all: true });
		return addresses.length > 0 && addresses.every(({ address }) => !isPublicAddress(address));
	} catch {
		return false;
	}
}
// lib/io/http-failure.js
const LATE = failed("no answer in time");
const CUT_OFF = failed("the connection broke in the middle of the answer");
const FORBIDDEN = {
	...failed("its address is private, link-local or loopback, which is not allowed here"),
	forbidden: true
};
const RESOLVES_NOT = "the name does not resolve";
const RESET = "the connection was reset";
const NO_WAY = "its network cannot be reached";
const SELF_SIGNED = "its certificate is self-signed, and this machine does not trust it";
const UNTRUSTED = "its certificate is from an authority that this machine does not trust";
const LASTING = new Set([
	"ENOTFOUND",
	"CERT_HAS_EXPIRED",
	"CERT_REVOKED",
	"DEPTH_ZERO_SELF_SIGNED_CERT",
	"SELF_SIGNED_CERT_IN_CHAIN",
	"UNABLE_TO_GET_ISSUER_CERT",
	"UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
	"UNABLE_TO_VERIFY_LEAF_SIGNATURE",
	"CERT_UNTRUSTED",
	"ERR_TLS_CERT_ALTNAME_INVALID",
	"EPROTO",
	"ERR_INVALID_CHAR",
	"ERR_UNESCAPED_CHARACTERS"
]);
const WORDS = {
	ENOTFOUND: RESOLVES_NOT,
	ENODATA: RESOLVES_NOT,
	EAI_NODATA: RESOLVES_NOT,
	EAI_NONAME: RESOLVES_NOT,
	EAI_AGAIN: "the name does not resolve (the name server gave no answer)",
	EAI_FAIL: "the name does not resolve (the name server failed)",
	ECONNREFUSED: "the connection was refused",
	ECONNRESET: RESET,
	ECONNABORTED: RESET,
	EPIPE: RESET,
	EHOSTUNREACH: NO_WAY,
	ENETUNREACH: NO_WAY,
	EHOSTDOWN: NO_WAY,
	ENETDOWN: NO_WAY,
	EADDRNOTAVAIL: NO_WAY,
	EACCES: "this machine does not let the connection out",
	EPERM: "this machine does not let the connection out",
	ETIMEDOUT: LATE.reason,
	ESOCKETTIMEDOUT: LATE.reason,
	ABORT_ERR: LATE.reason,
	CERT_HAS_EXPIRED: "its certificate has expired",
	CERT_NOT_YET_VALID: "its certificate is not valid yet",
	CERT_REVOKED: "its certificate was revoked",
	DEPTH_ZERO_SELF_SIGNED_CERT: SELF_SIGNED,
	SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
	UNABLE_TO_GET_ISSUER_CERT: UNTRUSTED,
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
	CERT_UNTRUSTED: UNTRUSTED,
	ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name",
	ERR_TLS_HANDSHAKE_TIMEOUT: LATE.reason,
	EPROTO: "it does not speak TLS as this machine does",
	ERR_INVALID_CHAR: "the request holds a character that HTTP does not allow",
	ERR_UNESCAPED_CHARACTERS: "the request holds a character that HTTP does not allow"
};
function failureOf(error) {
	const code = (0,_reason_js__WEBPACK_IMPORTED_MODULE_0__.t)(error) ?? "";
	if (code === "ENOTPUBLIC") return FORBIDDEN;
	const failure = proxyFailure(error) ?? failed(WORDS[code] ?? wordsOfFamily(code));
	return LASTING.has(code) ? {
		...failure,
		lasting: true
	} : failure;
}
function failed(reason) {
	return {
		kind: "failed",
		reason
	};
}
function wordsOfFamily(code) {
	if (code.startsWith("HPE_")) return "what it answered is not HTTP";
	if (code.startsWith("ERR_SSL_") || code.startsWith("ERR_TLS_")) return "it does not speak TLS as this machine does";
	return `the request failed (${/^[A-Z_0-9]{1,40}$/.test(code) ? code : "unknown error"})`;
}
function proxyFailure(error) {
	const message = error instanceof Error ? error.message : "";
	if (!message.startsWith("tunneling socket could not be established")) return null;
	const status = /statusCode=(\d{3})$/.exec(message)?.[1];
	return failed(status ? `the proxy refused the connection with status ${status}` : "the proxy could not be reached");
}



/***/ }),

/***/ 6571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openOnGitHub: () => (/* binding */ openOnGitHub)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8412);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3970);
/* harmony import */ var _text_file2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1220);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9689);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6494);
/* harmony import */ var _event2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9748);
/* harmony import */ var _github2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7591);








// lib/action/check-run.js
const A_REQUEST = 50;
const NOT_AS_DESCRIBED = {
	kind: "invalid",
	status: null,
	message: "its answer is not what GitHub describes"
};
function checkRunPlace(event, name, env) {
	const repository = event.kind === "other" ? (0,_event2_js__WEBPACK_IMPORTED_MODULE_6__.n)(env.GITHUB_REPOSITORY) : event.repository;
	const headSha = headOf(event, env);
	if (repository === null || headSha === null) return null;
	const externalId = [
		env.GITHUB_RUN_ID ?? "",
		env.GITHUB_RUN_ATTEMPT ?? "",
		env.GITHUB_JOB ?? "",
		name
	].join("/");
	return {
		repository,
		name,
		headSha,
		detailsUrl: (0,_links_js__WEBPACK_IMPORTED_MODULE_4__.n)(env),
		externalId
	};
}
function headOf(event, { GITHUB_SHA: sha }) {
	if (event.kind === "pull-request" || event.kind === "merge-group") return event.head;
	if (event.kind === "other" && event.name.startsWith("pull_request")) return null;
	return sha !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha) ? sha : null;
}
async function makeCheckRun(api, { repository, name, headSha, detailsUrl, externalId }, { conclusion, title, summary, annotations }) {
	const output = (from) => ({
		title,
		summary,
		annotations: bodies(annotations.slice(from, from + A_REQUEST))
	});
	const made = await api.ask((rest) => rest.checks.create({
		...repository,
		name,
		head_sha: headSha,
		external_id: externalId,
		...detailsUrl === null ? {} : { details_url: detailsUrl },
		status: "completed",
		conclusion,
		output: output(0)
	}));
	if (made.kind !== "answer") return {
		kind: "refused",
		failure: made
	};
	const { id, html_url: page } = made.data;
	const url = typeof page === "string" && /^https?:\/\//.test(page) ? page : null;
	for (let annotated = A_REQUEST; annotated < annotations.length; annotated += A_REQUEST) {
		const more = Number.isSafeInteger(id) ? await api.ask((rest) => rest.checks.update({
			...repository,
			check_run_id: id,
			output: output(annotated)
		})) : NOT_AS_DESCRIBED;
		if (more.kind !== "answer") return {
			kind: "partly",
			url,
			annotated,
			failure: more
		};
	}
	return {
		kind: "made",
		url
	};
}
function bodies(annotations) {
	return [...annotations];
}
const PAGES = 26;
const TOO_MANY = {
	kind: "invalid",
	status: null,
	message: `there are more than ${2600 .toLocaleString("en")} comments to look through`
};
const NO_LIST = {
	kind: "invalid",
	status: null,
	message: "its answer is not what GitHub describes"
};
async function keepComment(api, { repository, number }, { marker, body, resolved }) {
	const issue = {
		...repository,
		issue_number: number
	};
	const found = await findComment(api, issue, marker);
	if (found !== null && "kind" in found) return found;
	const text = body ?? (found === null ? null : resolved);
	if (text === null) return null;
	if (found !== null) {
		const changed = await api.ask((rest) => rest.issues.updateComment({
			...repository,
			comment_id: found.id,
			body: text
		}));
		if (changed.kind !== "not-found") return changed.kind === "answer" ? null : changed;
		if (body === null) return null;
	}
	const made = await api.ask((rest) => rest.issues.createComment({
		...issue,
		body: text
	}));
	return made.kind === "answer" ? null : made;
}
async function findComment(api, issue, marker) {
	const isOwn = ownComment(api, marker);
	for (let page = 1; page <= PAGES; page += 1) {
		const list = await api.ask((rest) => rest.issues.listComments({
			...issue,
			per_page: 100,
			page
		}));
		if (list.kind !== "answer") return list;
		if (!Array.isArray(list.data)) return NO_LIST;
		for (const comment of list.data) if (await isOwn(comment)) return comment;
		if (!list.more) return null;
	}
	return TOO_MANY;
}
function ownComment(api, marker) {
	let self;
	return async (comment) => {
		if (!comment?.body?.startsWith?.(marker) || !Number.isSafeInteger(comment.id)) return false;
		if (comment.user?.type === "Bot") return true;
		if (self === void 0) self = await ownId(api);
		return self !== null && comment.user?.id === self;
	};
}
async function ownId(api) {
	const answer = await api.ask((rest) => rest.users.getAuthenticated());
	return answer.kind === "answer" && Number.isSafeInteger(answer.data.id) ? answer.data.id : null;
}
// lib/action/diff-lines.js
const HUNK = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@/;
function addedLines(patch) {
	const added = new Map();
	let line = 0;
	for (const text of patch.split("\n")) {
		const start = HUNK.exec(text)?.[1];
		if (start !== void 0) line = Number(start);
		else if (text.startsWith("+")) added.set(line++, text.slice(1));
		else if (text.startsWith(" ")) line++;
	}
	return added;
}
// lib/action/review.js
const MOST = 50;
const FILE_PAGES = 30;
const COMMENT_PAGES = 26;
async function keepReview(api, pull, texts) {
	const listed = await ownComments(api, {
		...pull.repository,
		pull_number: pull.number
	}, texts.marker);
	if ("kind" in listed) return listed;
	const wanted = await onChangedLines(api, pull, texts.comments);
	if ("kind" in wanted) return wanted;
	const left = new Set(listed);
	const added = [];
	for (const comment of wanted.slice(0, MOST)) {
		const known = listed.find((each) => left.has(each) && isAt(each, comment));
		if (known === void 0) added.push(comment);
		else {
			left.delete(known);
			const failure = await change(api, pull, known, comment.body);
			if (failure !== null) return failure;
		}
	}
	for (const old of left) {
		const failure = old.line == null ? null : await change(api, pull, old, texts.withdrawn);
		if (failure !== null) return failure;
	}
	return add(api, pull, texts, added, listed.length > 0);
}
function isAt({ path, line, start_line: start }, comment) {
	return path === comment.path && line === lastOf(comment) && (start ?? line) === comment.line;
}
function lastOf({ line, lines }) {
	return line + lines.length - 1;
}
async function change(api, { repository }, old, body) {
	if (sameText(old.body, body)) return null;
	const changed = await api.ask((rest) => rest.pulls.updateReviewComment({
		...repository,
		comment_id: old.id,
		body
	}));
	return changed.kind === "answer" || changed.kind === "not-found" ? null : changed;
}
function sameText(a, b) {
	const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
	return plain(a) === plain(b);
}
async function add(api, { repository, number, head }, texts, comments, isReviewed) {
	const of = {
		...repository,
		pull_number: number,
		commit_id: head
	};
	const placed = comments.map((comment) => ({
		path: comment.path,
		body: comment.body,
		line: lastOf(comment),
		side: "RIGHT",
		...comment.lines.length > 1 && {
			start_line: comment.line,
			start_side: "RIGHT"
		}
	}));
	if (placed.length === 0) return null;
	if (!isReviewed) {
		const review = {
			...of,
			event: "COMMENT",
			body: texts.body,
			comments: placed
		};
		const made = await api.ask((rest) => rest.pulls.createReview(review));
		return made.kind === "answer" ? null : made;
	}
	for (const comment of placed) {
		const made = await api.ask((rest) => rest.pulls.createReviewComment({
			...of,
			...comment
		}));
		if (made.kind !== "answer") return made;
	}
	return null;
}
async function onChangedLines(api, { repository, number, head }, comments) {
	if (comments.length === 0) return [];
	const of = {
		...repository,
		pull_number: number
	};
	const now = await api.ask((rest) => rest.pulls.get(of));
	if (now.kind !== "answer") return now;
	if (now.data.head?.sha !== head) return [];
	const paths = new Set(comments.map(({ path }) => path));
	const added = new Map();
	for (let page = 1; page <= FILE_PAGES; page += 1) {
		const list = await api.ask((rest) => rest.pulls.listFiles({
			...of,
			per_page: 100,
			page
		}));
		if (list.kind !== "answer") return list;
		if (!Array.isArray(list.data)) break;
		for (const file of list.data) if (typeof file?.filename === "string" && typeof file.patch === "string" && paths.has(file.filename)) added.set(file.filename, addedLines(file.patch));
		if (!list.more) break;
	}
	return comments.filter(({ path, line, lines }) => lines.every((text, index) => added.get(path)?.get(line + index) === text));
}
async function ownComments(api, of, marker) {
	const isOwn = ownComment(api, marker);
	const found = [];
	for (let page = 1; page <= COMMENT_PAGES; page += 1) {
		const list = await api.ask((rest) => rest.pulls.listReviewComments({
			...of,
			per_page: 100,
			page
		}));
		if (list.kind !== "answer") return list;
		if (!Array.isArray(list.data)) return found;
		for (const comment of list.data) if (await isOwn(comment)) found.push(comment);
		if (!list.more) return found;
	}
	return {
		kind: "invalid",
		status: null,
		message: "there are more comments than can be looked through"
	};
}
// lib/action/within-time.js
const OVER = {
	kind: "unreachable",
	status: null,
	message: "there was no time left to ask it"
};
function withinTime(api, limitMs, now = Date.now) {
	const end = now() + limitMs;
	return { ask: async (send) => now() < end ? api.ask(send) : OVER };
}
// lib/action/on-github.js
const LIMIT_MS = 6e4;
const FROM_FORK = "The token of a pull request from a fork may only read.";
const FOR_CHECK_RUN = "Give the job `permissions: checks: write`, and leave the input token at its default: a personal token can make no check run.";
const FOR_COMMENT = "Give the job `permissions: pull-requests: write`.";
async function openOnGitHub({ name, token, failOn, env, ...times }) {
	const event = await (0,_event2_js__WEBPACK_IMPORTED_MODULE_6__.t)(env, _text_file2_js__WEBPACK_IMPORTED_MODULE_3__.n);
	const fromFork = event.kind === "pull-request" && event.fromFork;
	const link = (0,_links_js__WEBPACK_IMPORTED_MODULE_4__.t)(env);
	const api = () => withinTime((0,_github2_js__WEBPACK_IMPORTED_MODULE_7__.t)({
		token: token ?? "",
		env,
		...times
	}), LIMIT_MS);
	return {
		async checkRun(report) {
			const place = checkRunPlace(event, checkName(name, env), env);
			if (place === null) return {
				kind: "refused",
				failure: {
					kind: "invalid",
					status: null,
					message: `for a run of the event ${event.kind === "other" ? event.name : event.kind} it is not known which commit it is about`
				},
				remedy: null,
				permission: false
			};
			const content = (0,_links_js__WEBPACK_IMPORTED_MODULE_4__.a)(report, {
				name,
				link,
				fails: (0,_tool_js__WEBPACK_IMPORTED_MODULE_1__.r)(report.totals.errors, failOn)
			});
			const made = await makeCheckRun(api(), place, content);
			if (made.kind !== "refused") return made;
			const refused = isRefused(made.failure);
			return {
				...made,
				remedy: refused ? fromFork ? FROM_FORK : FOR_CHECK_RUN : null,
				permission: refused && !fromFork
			};
		},
		async comment(report) {
			if (event.kind === "other" && event.notice !== null) return (0,_links_js__WEBPACK_IMPORTED_MODULE_4__.i)("notice", "No comment", event.notice);
			if (event.kind !== "pull-request") return null;
			const options = {
				name,
				link,
				runUrl: (0,_links_js__WEBPACK_IMPORTED_MODULE_4__.n)(env)
			};
			return inWords("comment", await keepComment(api(), event, {
				marker: (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_5__.o)(report.tool.name, name),
				body: (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_5__.s)(report) ? (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_5__.c)(report, options) : null,
				resolved: (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_5__.l)(report, options)
			}));
		},
		async suggest(report, changes) {
			if (event.kind === "other" && event.notice !== null) return (0,_links_js__WEBPACK_IMPORTED_MODULE_4__.i)("notice", "No review", event.notice);
			if (event.kind !== "pull-request") return null;
			const marker = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_5__.n)(report.tool.name, name);
			let found;
			try {
				found = await changes();
			} catch (error) {
				return (0,_links_js__WEBPACK_IMPORTED_MODULE_4__.i)("warning", "No review", `What to suggest could not be found out: ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__.r)(error)}.`);
			}
			return inWords("review", await keepReview(api(), event, {
				marker,
				body: (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_5__.r)(marker),
				withdrawn: (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_5__.a)(marker),
				comments: found.map((each) => ({
					path: each.file,
					line: each.line,
					lines: each.from,
					body: (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_5__.i)(marker, each)
				}))
			}));
		}
	};
	function inWords(what, failure) {
		if (failure === null) return null;
		const why = `The ${what} on the pull request could not be written: ${failure.message}.`;
		if (!isRefused(failure)) return (0,_links_js__WEBPACK_IMPORTED_MODULE_4__.i)("warning", `No ${what}`, why);
		return fromFork ? (0,_links_js__WEBPACK_IMPORTED_MODULE_4__.i)("notice", `No ${what}`, `${why} ${FROM_FORK}`) : (0,_links_js__WEBPACK_IMPORTED_MODULE_4__.i)("warning", `No ${what}`, `${why} ${FOR_COMMENT}`);
	}
}
function checkName(name, env) {
	return (env.INPUT_NAME?.trim() ? name : null) ?? (name === null ? _tool_js__WEBPACK_IMPORTED_MODULE_1__.t.name : `${_tool_js__WEBPACK_IMPORTED_MODULE_1__.t.name}: ${name}`);
}
function isRefused({ kind }) {
	return kind === "forbidden" || kind === "not-found";
}



/***/ }),

/***/ 6494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toWithdrawn),
/* harmony export */   c: () => (/* binding */ toComment),
/* harmony export */   i: () => (/* binding */ toSuggestion),
/* harmony export */   l: () => (/* binding */ toResolvedComment),
/* harmony export */   n: () => (/* binding */ suggestionMarker),
/* harmony export */   o: () => (/* binding */ commentMarker),
/* harmony export */   r: () => (/* binding */ toReview),
/* harmony export */   s: () => (/* binding */ isWorthAComment),
/* harmony export */   t: () => (/* binding */ canBeSuggested)
/* harmony export */ });
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8090);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3107);


// lib/report/comment-text.js
const REPORT_LIMIT = 3e4;
const NAME_LIMIT = 100;
function commentMarker(tool, name) {
	return `<!-- ${tool}: ${encodeURIComponent((name ?? tool).replace(/\p{Cs}/gu, "�")).replaceAll("--", "-%2D")} -->`;
}
function isWorthAComment({ totals }) {
	return totals.errors + totals.warnings > 0;
}
function toComment(report, { name, link, runUrl }) {
	const markdown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.n)(report, {
		name,
		link,
		limit: REPORT_LIMIT
	});
	return `${commentMarker(report.tool.name, name)}\n${markdown}${footer(runUrl)}`;
}
function toResolvedComment(report, { name, runUrl }) {
	const title = `## ✅ ${(0,_causes_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_causes_js__WEBPACK_IMPORTED_MODULE_0__.C)(name ?? report.tool.name, NAME_LIMIT))}: resolved`;
	return `${commentMarker(report.tool.name, name)}\n${title}\n\nWhat this comment was about is no longer found: there are no errors and no warnings.\n${footer(runUrl)}`;
}
function footer(runUrl) {
	const href = (0,_causes_js__WEBPACK_IMPORTED_MODULE_0__.O)(runUrl ?? "");
	return href === null ? "" : `\n<sub>From <a href="${href}">this workflow run</a>, which has the whole report.</sub>\n`;
}
// lib/report/suggestion.js
const LONGEST = 300;
function suggestionMarker(tool, name) {
	return commentMarker(`${tool} suggestion`, name ?? tool);
}
function toSuggestion(marker, { changes, to }) {
	return `${marker}\n${changes.map(({ from, to: now, reason }) => `${(0,_causes_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_causes_js__WEBPACK_IMPORTED_MODULE_0__.C)(from, LONGEST))} → ${(0,_causes_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_causes_js__WEBPACK_IMPORTED_MODULE_0__.C)(now, LONGEST))}: ${(0,_causes_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_causes_js__WEBPACK_IMPORTED_MODULE_0__.C)(reason, LONGEST))}.`).join("\n")}\n\n${(0,_causes_js__WEBPACK_IMPORTED_MODULE_0__.D)(to, "suggestion")}`;
}
function toWithdrawn(marker) {
	return `${marker}\nThis was a suggestion; the check no longer asks for it.\n`;
}
function toReview(marker) {
	return `${marker}\nWith these changes the base images run on all their hosts. The command \`fix\` makes them too.\n`;
}
function canBeSuggested(lines) {
	return lines.map((line) => line.replaceAll("	", " ")).every((line) => line.length <= 2e3 && (0,_causes_js__WEBPACK_IMPORTED_MODULE_0__.k)(line) === line);
}



/***/ })

};
