export const id = 931;
export const ids = [931];
export const modules = {

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   flagOf: () => (/* binding */ flagOf),
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2374);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9813);


const USAGE = `Says which Windows containers will run on which hosts, before they are built.

Usage:
  ${_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.name} [check] [PATH|GLOB ...] --target HOST [--target HOST ...]
  ${_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.name} explain IMAGE --target HOST
  ${_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.name} hosts | images | rules

  check    judge the base images of the Dockerfiles found (default)
  explain  judge one image without a Dockerfile: what it is, what would happen, why
  hosts    the names of hosts that are understood
  images   the images whose tags are understood
  rules    every rule, its severity and what it says

Options:
`;
const EXIT_CODES = `
Exit code 0: no errors; 1: at least one; 2: a wrong call, nothing was checked.

Example:
  ${_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.name} --target ltsc2022 --target "AKS Windows2025"
`;
/** The text of --help; its options are those of the one table. */
function helpText(width) {
    const rows = (0,_options_table_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .c)('command')
        .filter((option) => option.flag !== null)
        .map((option) => [flagOf(option), sentence(option)]);
    rows.push(['-h, --help', 'Print this text.'], ['--version', 'Print the version.']);
    return (USAGE +
        rows.map(([flag, text]) => `  ${flag}\n${wrap(text, Math.max(40, width) - 6)}`).join('\n') +
        '\n' +
        EXIT_CODES);
}
function flagOf(option) {
    if (option.kind === 'boolean')
        return `--${option.flag}`;
    return `--${option.flag} ${option.kind === 'choice' ? option.choices.join('|') : option.placeholder}`;
}
function sentence({ kind, text, default: fallback }) {
    const repeated = kind === 'lines' ? ' May be given several times.' : '';
    return `${text}${repeated}${fallback && kind !== 'boolean' ? ` Default: ${fallback}.` : ''}`;
}
function wrap(text, width) {
    const lines = [''];
    for (const word of text.split(' ')) {
        const line = lines.at(-1);
        if (line !== '' && line.length + 1 + word.length > width)
            lines.push(word);
        else
            lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines.map((line) => `      ${line}`).join('\n');
}


/***/ })

};
