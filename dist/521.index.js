export const id = 521;
export const ids = [521];
export const modules = {

/***/ 3521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   namedPipeline: () => (/* binding */ namedPipeline)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _scripts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8472);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8210);



// lib/find/other-ci/named.js
const OF_JENKINS = /\bdocker\.build[ \t]?\(|\bdockerfile[ \t]?(?:true|\{)/i;
const MOST_LINES = 10;
function namedPipeline(file, text) {
	const found = (0,_unknown_js__WEBPACK_IMPORTED_MODULE_2__.i)(text).split("\n").flatMap((written, index) => builds(written.slice(0, 2e3)) && !/^\s*(?:\/\/|#|\*)/.test(written.slice(0, 200)) ? [{
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
			message: `An image is built here${index === 9 ? more : ""}, but pipelines of this kind are not read: ${short(written)}. Say how under builds in the config file.`,
			dockerfile: null
		}))
	};
}
function builds(line) {
	return (0,_scripts_js__WEBPACK_IMPORTED_MODULE_1__.r)(line) || OF_JENKINS.test(line);
}
function short(written) {
	const text = written.trim().replace(/\s+/g, " ");
	return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}



/***/ }),

/***/ 6225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said),
/* harmony export */   i: () => (/* binding */ isWhollyUnknown),
/* harmony export */   n: () => (/* binding */ joinPath),
/* harmony export */   o: () => (/* binding */ unknownAs),
/* harmony export */   r: () => (/* binding */ isKnown),
/* harmony export */   t: () => (/* binding */ isOutside)
/* harmony export */ });
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5517);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8210);


// lib/find/shell/marks.js
const MARK = /[\uFDD0\uFDD1]/;
const MARKS_ALONE = /^(?:\uFDD0[^\uFDD0\uFDD1]*\uFDD1)+$/;
const MAX_WRITTEN = 200;
function isKnown(text) {
	return !MARK.test(text);
}
function isWhollyUnknown(text) {
	return MARKS_ALONE.test(text);
}
function unknownAs(written) {
	return (0,_unknown_js__WEBPACK_IMPORTED_MODULE_0__.n)(said(written));
}
function said(text) {
	const written = (0,_unknown_js__WEBPACK_IMPORTED_MODULE_0__.t)(text).replace(MARK_LEFT, "").trim().replace(/\s+/g, " ");
	return written.length > MAX_WRITTEN ? `${written.slice(0, MAX_WRITTEN)}…` : written;
}
const MARK_LEFT = /[\uFDD0\uFDD1]/g;
// lib/find/shell/path.js
const OUTSIDE = /^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/;
function joinPath(folder, path) {
	const slashed = path.replaceAll("\\", "/");
	if (slashed === "/github/workspace" || slashed.startsWith(`/github/workspace/`)) return normal(slashed.slice(_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.t.length + 1));
	if (/^(?:\/|[A-Za-z]:|\uFDD0)/.test(slashed)) return slashed;
	const relative = slashed.replace(/^(?:\.\/+)+/, "").replace(/^\.$/, "");
	return normal(folder === "" || relative === "" ? folder + relative : `${folder}/${relative}`);
}
function isOutside(path) {
	return OUTSIDE.test(path);
}
function normal(path) {
	if (!isKnown(path)) return path;
	const segments = [];
	for (const segment of path.split("/")) {
		if (segment === "" || segment === ".") continue;
		if (segment === ".." && segments.length > 0 && segments.at(-1) !== "..") segments.pop();
		else segments.push(segment);
	}
	return (path.startsWith("/") ? "/" : "") + segments.join("/");
}



/***/ }),

/***/ 8472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ scriptsOf),
/* harmony export */   r: () => (/* binding */ speaksOfImageBuild),
/* harmony export */   t: () => (/* binding */ namesScript)
/* harmony export */ });
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3456);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6225);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8210);



// lib/find/scripts.js
const MOST = 20;
const MOST_TEXT = 2e4;
const SCRIPT = /(?:^|[\s"'`&;|(=])([\w.][\w.\\/-]{0,200}\.(?:ps1|sh|bash|cmd|bat|py))(?=$|[\s"'`&;|)])/gim;
const PROGRAM = /(?:^|[\s"'`&;|(=])\.[\\/]([\w.][\w.\\/-]{0,200})(?=$|[\s"'`&;|)])/gm;
const MAKE = /\b(?:n|g|mingw32-)?make\b/i;
const DOCKER = /\bdocker(?:\.exe)?\b/i;
function speaksOfImageBuild(text) {
	return text.split("\n").some((line) => {
		const at = line.search(DOCKER);
		return at !== -1 && /\b(?:build|bake)\b/i.test(line.slice(at));
	});
}
function namesScript(text) {
	return [
		SCRIPT,
		PROGRAM,
		MAKE
	].some((pattern) => text.search(pattern) !== -1);
}
function scriptsOf(text, folder) {
	const found = new Set();
	const short = text.slice(0, MOST_TEXT);
	const base = (0,_unknown_js__WEBPACK_IMPORTED_MODULE_1__.a)(folder).replace(/^\/+/, "");
	for (const [, written] of [...short.matchAll(SCRIPT), ...short.matchAll(PROGRAM)]) if (found.size < MOST && (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__.t)(written) === "never") found.add((0,_path_js__WEBPACK_IMPORTED_MODULE_2__.n)(base, written.replaceAll("\\", "/")));
	return [...found];
}



/***/ })

};
