export const id = 9794;
export const ids = [9794];
export const modules = {

/***/ 9794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ANNOTATIONS_OF_A_KIND: () => (/* reexport safe */ _annotations2_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   selectAnnotations: () => (/* reexport safe */ _annotations2_js__WEBPACK_IMPORTED_MODULE_0__.n),
/* harmony export */   toAnnotations: () => (/* reexport safe */ _annotations2_js__WEBPACK_IMPORTED_MODULE_0__.r),
/* harmony export */   toWorkflowCommands: () => (/* reexport safe */ _annotations2_js__WEBPACK_IMPORTED_MODULE_0__.i)
/* harmony export */ });
/* harmony import */ var _annotations2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6930);



/***/ })

};
