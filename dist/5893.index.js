export const id = 5893;
export const ids = [5893];
export const modules = {

/***/ 5893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGitHub: () => (/* reexport safe */ _github2_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _github2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7591);



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



/***/ })

};
