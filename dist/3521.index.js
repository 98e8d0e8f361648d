export const id = 3521;
export const ids = [3521];
export const modules = {

/***/ 3521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   namedPipeline: () => (/* binding */ namedPipeline)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9847);
/* harmony import */ var _scripts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8472);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5517);




// lib/find/other-ci/named.js
const OF_JENKINS = /\bdocker\.build[ \t]?\(|\bdockerfile[ \t]?(?:true|\{)/i;
const MOST_LINES = 10;
function namedPipeline(file, text) {
	const found = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.h)(text).split("\n").flatMap((written, index) => builds(written.slice(0, 2e3)) && !/^\s*(?:\/\/|#|\*)/.test(written.slice(0, 200)) ? [{
		line: index + 1,
		written
	}] : []);
	if (found.length === 0) return {
		builds: [],
		unread: [{
			file,
			line: 1,
			message: "This pipeline is not read: it names no docker build, but a script that it calls may hold one.",
			dockerfile: null,
			windows: false
		}]
	};
	const more = found.length > MOST_LINES ? ` (so do ${found.length - MOST_LINES} more lines)` : "";
	return {
		builds: [],
		unread: found.slice(0, MOST_LINES).map(({ line, written }, index) => ({
			file,
			line,
			message: `An image is built here${index === 9 ? more : ""}, but pipelines of this kind are not read: ${short(written)}. Say how under builds in ${_config_file_js__WEBPACK_IMPORTED_MODULE_3__.t}.`,
			dockerfile: null
		}))
	};
}
function builds(line) {
	return (0,_scripts_js__WEBPACK_IMPORTED_MODULE_1__.a)(line) || OF_JENKINS.test(line);
}
function short(written) {
	const text = written.trim().replace(/\s+/g, " ");
	return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}



/***/ }),

/***/ 8472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ speaksOfImageBuild),
/* harmony export */   i: () => (/* binding */ scriptsOf),
/* harmony export */   n: () => (/* binding */ mayBuild),
/* harmony export */   r: () => (/* binding */ namesScript),
/* harmony export */   t: () => (/* binding */ dockerfilesOf)
/* harmony export */ });
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3456);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5517);


// lib/find/scripts.js
const MOST = 20;
const MOST_TEXT = 2e4;
const SCRIPT = /(?:^|[\s"'`&;|(=])([\w.][\w.\\/-]{0,200}\.(?:ps1|sh|bash|cmd|bat|py))(?=$|[\s"'`&;|)])/gim;
const PROGRAM = /(?:^|[\s"'`&;|(=])\.[\\/]([\w.][\w.\\/-]{0,200})(?=$|[\s"'`&;|)])/gm;
const DOCKERFILE = /(?<![\w.\\/-])[\w.\\/-]{0,200}dockerfile[\w.-]{0,100}/gi;
const MAKE = /\b(?:n|g|mingw32-)?make\b/i;
const DOCKER = /\bdocker(?:\.exe)?\b/i;
function speaksOfImageBuild(text) {
	return text.split("\n").some((line) => {
		const at = line.search(DOCKER);
		return at !== -1 && /\b(?:build|bake)\b/i.test(line.slice(at));
	});
}
function mayBuild(text) {
	return /docker|\.(?:ps1|sh|cmd|bat)\b|\bmake\b/i.test(text);
}
function namesScript(text) {
	return [
		SCRIPT,
		PROGRAM,
		MAKE
	].some((pattern) => text.search(pattern) !== -1);
}
function scriptsOf(text, folder, calls) {
	const called = calls.flatMap((call) => namedIn(call.text, call.folder));
	const placed = new Set(calls.flatMap((call) => namedIn(call.text, folder)));
	const others = namedIn(text, folder).filter((path) => !placed.has(path));
	return [...new Set([...called, ...others])].slice(0, MOST);
}
function dockerfilesOf(script, folders) {
	const named = [...script.slice(0, MOST_TEXT).matchAll(DOCKERFILE)].slice(0, MOST).map(([written]) => written);
	return [...new Set([...named, "Dockerfile"].flatMap((name) => folders.map((folder) => (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.s)(folder, name))))];
}
function namedIn(text, folder) {
	const found = new Set();
	const short = text.slice(0, MOST_TEXT);
	const base = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.g)(folder).replace(/^\/+/, "");
	for (const [, written] of [...short.matchAll(SCRIPT), ...short.matchAll(PROGRAM)]) if (found.size < MOST && (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__.t)(written) === "never") found.add((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.s)(base, written.replaceAll("\\", "/")));
	return [...found];
}



/***/ })

};
