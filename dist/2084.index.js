export const id = 2084;
export const ids = [2084];
export const modules = {

/***/ 2084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toJUnit: () => (/* binding */ toJUnit)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _annotations2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6930);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8090);



// lib/report/junit.js
function toJUnit(report) {
	const open = new Map();
	for (const annotation of (0,_annotations2_js__WEBPACK_IMPORTED_MODULE_1__.r)(report, { whole: true })) {
		const key = keyOf(annotation.file, annotation.line);
		open.set(key, [...open.get(key) ?? [], annotation]);
	}
	const cases = new Map();
	for (const { dockerfile, images } of report.builds) for (const { reference, line } of images) {
		const key = keyOf(dockerfile, line);
		if (!cases.has(key)) cases.set(key, testCase(dockerfile, `line ${line}: ${reference}`, open.get(key) ?? []));
	}
	for (const [key, annotations] of open) {
		const [{ file, line }] = annotations;
		if (!cases.has(key)) cases.set(key, testCase(file === "" ? "windows-container-compat" : file, `line ${line}`, annotations));
	}
	const failures = [...cases.keys()].filter((key) => open.get(key)?.some(({ level }) => level === "error")).length;
	const counts = `tests="${cases.size}" failures="${failures}"`;
	const name = xml(report.tool.name);
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites name="${name}" ${counts}>`,
		`  <testsuite name="${name}" ${counts} errors="0" skipped="0">`,
		...cases.values(),
		"  </testsuite>",
		"</testsuites>",
		""
	].join("\n");
}
function keyOf(file, line) {
	return JSON.stringify([file, line]);
}
function testCase(file, name, annotations) {
	const head = `    <testcase classname="${xml(file)}" name="${xml(name)}"`;
	const failures = annotations.filter(({ level }) => level === "error");
	const others = annotations.filter(({ level }) => level !== "error");
	if (annotations.length === 0) return `${head}/>`;
	const lines = [`${head}>`];
	if (failures.length > 0) lines.push(`      <failure message="${xml(failures[0].title)}" type="error">${xml(failures.map(({ message }) => message).join("\n\n"))}</failure>`);
	if (others.length > 0) lines.push(`      <system-out>${xml(others.map(({ level, message }) => `${level}: ${message}`).join("\n\n"))}</system-out>`);
	return [...lines, "    </testcase>"].join("\n");
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function xml(text) {
	return text.split("\n").map((line) => (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__.j)(line).replace(/[\ufffe\uffff]/g, "\\u{fffe}")).join("\n").replace(/[&<>"]/g, (found) => ENTITIES[found]);
}



/***/ })

};
