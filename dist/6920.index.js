export const id = 6920;
export const ids = [6920];
export const modules = {

/***/ 6920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nameConfig: () => (/* binding */ nameConfig)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1643);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9847);



// lib/name-config.js
function nameConfig(report, used) {
	const named = (told) => ({
		...told,
		message: (0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__.n)(told.message, used)
	});
	const namedResult = (result) => ({
		...named(result),
		ways: result.ways.map((way) => ({
			...way,
			text: (0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__.n)(way.text, used)
		})),
		notes: result.notes.map(named)
	});
	const namedImage = (image) => ({
		...image,
		results: image.results.map(namedResult)
	});
	const known = new Map();
	const namedImages = (images) => (0,_once_js__WEBPACK_IMPORTED_MODULE_2__.t)(known, images, () => images.map(namedImage));
	const namedWorkload = (workload) => ({
		...workload,
		findings: workload.findings.map((finding) => ({
			...named(finding),
			ways: finding.ways.map((way) => (0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__.n)(way, used))
		}))
	});
	return {
		...report,
		builds: report.builds.map((build) => ({
			...build,
			images: namedImages(build.images)
		})),
		...report.workloads && { workloads: report.workloads.map(namedWorkload) },
		problems: report.problems.map(named)
	};
}



/***/ }),

/***/ 1643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ once)
/* harmony export */ });
// lib/place/once.js
function once(known, key, make) {
	const value = known.get(key) ?? make(key);
	known.set(key, value);
	return value;
}



/***/ })

};
