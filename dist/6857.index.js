export const id = 6857;
export const ids = [6857];
export const modules = {

/***/ 6857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bakeFileBuilds: () => (/* binding */ bakeFileBuilds)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(105);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1287);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5517);




// lib/find/bake/bake-files.js
const BAKE_ORDER = [
	"docker-bake.json",
	"docker-bake.hcl",
	"docker-bake.override.json",
	"docker-bake.override.hcl"
];
async function bakeFileBuilds(file, { read, inFolder, called, print, effort }) {
	if (called && file.endsWith(".hcl")) return _source_js__WEBPACK_IMPORTED_MODULE_1__.t;
	const folder = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.r)(file);
	const rank = (path) => BAKE_ORDER.indexOf((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.c)(path).toLowerCase());
	const together = inFolder(folder).filter((path) => rank(path) >= 0).sort((a, b) => rank(a) - rank(b));
	if (together[0] !== file) return _source_js__WEBPACK_IMPORTED_MODULE_1__.t;
	const call = {
		files: together.map(_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.c),
		targets: [],
		set: [],
		folder,
		variables: new Map(),
		host: { kind: "none" },
		declaredBy: null
	};
	return (0,_source_js__WEBPACK_IMPORTED_MODULE_1__.r)(call, read, print, new _calls_js__WEBPACK_IMPORTED_MODULE_3__.t(effort));
}



/***/ })

};
