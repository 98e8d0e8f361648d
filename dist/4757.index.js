export const id = 4757;
export const ids = [4757];
export const modules = {

/***/ 4757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SUMMARY_LIMIT: () => (/* reexport safe */ _markdown_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   toMarkdown: () => (/* reexport safe */ _markdown_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3107);



/***/ })

};
