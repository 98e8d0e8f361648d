export const id = 6351;
export const ids = [6351];
export const modules = {

/***/ 6351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toAzure: () => (/* binding */ toAzure)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _annotations2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6930);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8090);
/* harmony import */ var _summary_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2311);




// lib/report/azure.js
function toAzure(report) {
	return `${[...(0,_annotations2_js__WEBPACK_IMPORTED_MODULE_1__.r)(report).map((annotation) => annotation.level === "notice" ? notice(annotation) : issue(annotation)), (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__.S)((0,_summary_line_js__WEBPACK_IMPORTED_MODULE_3__.s)(report))].join("\n")}\n`;
}
function issue({ level, file, line, title, message }) {
	return `##vso[task.logissue type=${level};${file === "" ? "" : `sourcepath=${property(file)};linenumber=${line};`}]${data(`${title}: ${message.split("\n").join(" ")}`)}`;
}
function notice({ file, line, message }) {
	return (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__.k)(`${file === "" ? "" : `${file}:${line}: `}${message.split("\n").join(" ")}`);
}
function data(text) {
	return (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__.k)(text).replaceAll("%", "%AZP25");
}
function property(text) {
	return (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__.j)(text).replaceAll("%", "%AZP25").replaceAll(";", "%3B").replaceAll("]", "%5D");
}



/***/ })

};
