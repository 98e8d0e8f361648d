export const id = 8461;
export const ids = [8461];
export const modules = {

/***/ 2912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hash)
/* harmony export */ });
// lib/report/fingerprint.js
function hash(text) {
	let value = 14695981039346656037n;
	for (const byte of Buffer.from(text)) value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 1099511628211n);
	return value.toString(16).padStart(16, "0");
}



/***/ }),

/***/ 8461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toGitLab: () => (/* binding */ toGitLab)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _annotations2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6930);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2912);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8090);




// lib/report/gitlab.js
const SEVERITIES = {
	error: "critical",
	warning: "minor",
	notice: "info"
};
function toGitLab(report) {
	const seen = new Map();
	const entries = (0,_annotations2_js__WEBPACK_IMPORTED_MODULE_1__.r)(report, { whole: true }).map(({ level, file, line, title, message }) => {
		const key = JSON.stringify([
			file,
			title,
			message
		]);
		const nth = (seen.get(key) ?? 0) + 1;
		seen.set(key, nth);
		return {
			description: (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__.j)(`${title}: ${message.split("\n").join(" ")}`),
			check_name: /\(([\w-]+)\)$/.exec(title)?.[1] ?? "check-problem",
			fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__.t)(`${key} ${nth}`),
			severity: SEVERITIES[level],
			location: {
				path: file === "" ? "." : (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__.j)(file),
				lines: { begin: Math.max(1, line) }
			}
		};
	});
	return `${JSON.stringify(entries, null, 2)}\n`;
}



/***/ })

};
