export const id = 8948;
export const ids = [8948];
export const modules = {

/***/ 8948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHead: () => (/* reexport safe */ _text_file2_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   readText: () => (/* reexport safe */ _text_file2_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _text_file2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1220);



/***/ })

};
