export const id = 41;
export const ids = [41];
export const modules = {

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toText: () => (/* reexport safe */ _text2_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _text2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7987);



/***/ })

};
