export const id = 9534;
export const ids = [9534];
export const modules = {

/***/ 9534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentsIn: () => (/* reexport safe */ _manifest_comments2_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _manifest_comments2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2390);



/***/ }),

/***/ 2390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ commentsIn)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);

// lib/find/manifest-comments.js
const COMMENT = /(?:^|[ \t])#[ \t]*(windows-container-compat:.*)$/gim;
const MOST_COMMENTS = 101;
function commentsIn({ text, line }) {
	if (!/windows-container-compat:/i.test(text)) return [];
	const found = [];
	let [at, here] = [0, line];
	for (const { index, 1: comment } of text.matchAll(COMMENT)) {
		for (let next = text.indexOf("\n", at); next >= 0 && next < index; next = text.indexOf("\n", at)) {
			here += 1;
			at = next + 1;
		}
		if (found.length < MOST_COMMENTS) found.push({
			line: here,
			text: comment.trim()
		});
	}
	return found;
}



/***/ })

};
