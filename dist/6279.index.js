export const id = 6279;
export const ids = [6279];
export const modules = {

/***/ 6279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pluginFolder: () => (/* reexport safe */ _programs2_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   processRun: () => (/* reexport safe */ _programs2_js__WEBPACK_IMPORTED_MODULE_0__.n),
/* harmony export */   programs: () => (/* reexport safe */ _programs2_js__WEBPACK_IMPORTED_MODULE_0__.r)
/* harmony export */ });
/* harmony import */ var _programs2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);



/***/ }),

/***/ 6209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ processRun),
/* harmony export */   r: () => (/* binding */ programs),
/* harmony export */   t: () => (/* binding */ pluginFolder)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1992);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



// lib/io/programs.js
function programs(untrusted) {
	return { async run(file, args, options) {
		const program = await (0,_program_js__WEBPACK_IMPORTED_MODULE_1__.t)(file, process.env);
		if (program === null) return { kind: "missing" };
		if (untrusted.some((folder) => (0,_program_js__WEBPACK_IMPORTED_MODULE_1__.n)(program, folder))) return {
			kind: "failed",
			reason: WITHIN
		};
		const plugins = file === "docker" ? pluginFolder(process.env, untrusted) : null;
		if (plugins !== null) return {
			kind: "failed",
			reason: `is not started: ${plugins}`
		};
		const result = await (0,_program_js__WEBPACK_IMPORTED_MODULE_1__.r)(program, args, {
			...options,
			env: environment(process.env)
		});
		if (result.kind !== "ended") return result;
		const { code, stdout, stderr } = result;
		return {
			kind: "ended",
			code,
			stdout: stdout.toString("utf8"),
			stderr: stderr.toString("utf8")
		};
	} };
}
const processRun = programs([]);
const WITHIN = "lies in the repository itself, and is not started";
function pluginFolder(env, untrusted) {
	const named = [
		"DOCKER_CONFIG",
		"HOME",
		"USERPROFILE"
	].find((name) => {
		const folder = env[name];
		return folder && (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder) || untrusted.some((each) => (0,_program_js__WEBPACK_IMPORTED_MODULE_1__.n)(folder, each)));
	});
	return named === void 0 ? null : `${named} names a folder in the repository, from which docker would start programs`;
}
function environment(from) {
	return Object.fromEntries(Object.entries(from).filter(([name]) => !name.toUpperCase().startsWith("INPUT_")));
}



/***/ })

};
