export const id = 857;
export const ids = [857];
export const modules = {

/***/ 6857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bakeFileBuilds: () => (/* binding */ bakeFileBuilds)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1287);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5517);
/* harmony import */ var _bake_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2207);




// lib/find/bake/bake-files.js
const BAKE_ORDER = [
	"docker-bake.json",
	"docker-bake.hcl",
	"docker-bake.override.json",
	"docker-bake.override.hcl"
];
async function bakeFileBuilds(file, { read, inFolder, called, print }) {
	if (called && file.endsWith(".hcl")) return _source_js__WEBPACK_IMPORTED_MODULE_1__.t;
	const folder = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.r)(file);
	const rank = (path) => BAKE_ORDER.indexOf((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.s)(path).toLowerCase());
	const together = inFolder(folder).filter((path) => rank(path) >= 0).sort((a, b) => rank(a) - rank(b));
	if (together[0] !== file) return _source_js__WEBPACK_IMPORTED_MODULE_1__.t;
	const call = {
		files: together.map(_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.s),
		targets: [],
		set: [],
		folder,
		variables: new Map(),
		host: { kind: "none" },
		declaredBy: null
	};
	return (0,_bake_js__WEBPACK_IMPORTED_MODULE_2__.t)(call, read, print);
}



/***/ }),

/***/ 1287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ nothingFound),
/* harmony export */   t: () => (/* binding */ NOTHING)
/* harmony export */ });
// lib/find/source.js
const NOTHING = {
	builds: [],
	unread: []
};
function nothingFound(file) {
	return {
		file,
		line: 1,
		message: "No image build was seen in this pipeline; a script, a module, a task or a file of elsewhere that it calls may hold one.",
		dockerfile: null,
		windows: false
	};
}



/***/ })

};
