export const id = 707;
export const ids = [707];
export const modules = {

/***/ 1707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listCommand: () => (/* binding */ listCommand)
});

// EXTERNAL MODULE: ./lib/images/family.js + 1 modules
var family = __webpack_require__(4648);
// EXTERNAL MODULE: ./lib/report/harmless.js
var harmless = __webpack_require__(2463);
// EXTERNAL MODULE: ./lib/report/width.js
var report_width = __webpack_require__(1354);
;// CONCATENATED MODULE: ./lib/report/tables.js


const GAP = 2;
/**
 * A plain table in aligned columns under a line of headers, at most `width` columns where its longest words allow.
 * Columns that hold nothing but numbers stand to the right. What is too wide wraps at blanks inside its own column,
 * never inside a word or a number. Rows may be shorter than the headers. Ends in a newline.
 */
function toTable(headers, rows, width) {
    const cells = [headers, ...rows].map((row) => headers.map((_, column) => (0,harmless/* forLog */.Ig)(row[column] ?? '')));
    const natural = headers.map((_, column) => widest(cells, column, report_width/* displayWidth */.F1));
    const least = headers.map((_, column) => widest(cells, column, longestWord));
    const widths = narrow(natural, least, width - GAP * (headers.length - 1));
    const numeric = headers.map((_, column) => isNumeric(cells, column));
    const [head = [], ...body] = cells.map((row) => layOut(row, widths, numeric));
    const rule = [widths.map((size) => '-'.repeat(size)).join(' '.repeat(GAP))];
    // Wrapping may have brought to the start of a line what stood inside a cell.
    return `${[head, rule, ...body].flat().map(harmless/* breakCommands */.ix).join('\n')}\n`;
}
/** The lines of one row. */
function layOut(row, widths, numeric) {
    const wrapped = row.map((cell, column) => (0,report_width/* displayWidth */.F1)(cell) <= widths[column] ? [cell] : (0,report_width/* wrap */.LV)(cell, widths[column]));
    const height = Math.max(1, ...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) => wrapped
        .map((lines, column) => (numeric[column] ? report_width/* padStart */.CF : report_width/* padEnd */.f)(lines[at] ?? '', widths[column]))
        .join(' '.repeat(GAP))
        .trimEnd());
}
/** Takes columns from the widest until all fit, never below a column's longest word. */
function narrow(natural, least, available) {
    const widths = [...natural];
    let excess = widths.reduce((sum, size) => sum + size, 0) - available;
    while (excess > 0) {
        let chosen = -1;
        for (const [column, size] of widths.entries()) {
            if (size > least[column] && (chosen < 0 || size > widths[chosen]))
                chosen = column;
        }
        if (chosen < 0)
            break;
        const second = Math.max(0, ...widths.filter((size, column) => column !== chosen && size > least[column]));
        const step = Math.min(excess, Math.max(1, widths[chosen] - second), widths[chosen] - least[chosen]);
        widths[chosen] -= step;
        excess -= step;
    }
    return widths;
}
function widest(cells, column, measure) {
    let most = 0;
    for (const row of cells)
        most = Math.max(most, measure(row[column]));
    return most;
}
function longestWord(text) {
    let most = 0;
    for (const word of text.split(' '))
        most = Math.max(most, (0,report_width/* displayWidth */.F1)(word));
    return most;
}
function isNumeric(cells, column) {
    const body = cells.slice(1);
    return body.length > 0 && body.every((row) => /^\d*$/.test(row[column])) && body.some((row) => row[column] !== '');
}

// EXTERNAL MODULE: ./lib/windows/host-names.js + 1 modules
var host_names = __webpack_require__(8716);
// EXTERNAL MODULE: ./lib/windows/rule-table.js
var rule_table = __webpack_require__(6050);
// EXTERNAL MODULE: ./lib/cli/context.js + 7 modules
var cli_context = __webpack_require__(91);
;// CONCATENATED MODULE: ./lib/cli/list-commands.js





/** `hosts`, `images`, `rules`: what the built-in tables know, as a table or as JSON. */
async function listCommand(list, context) {
    if (context.arguments.positionals.length > 0)
        return context.wrongCall(`"${list}" takes no arguments.`);
    const settings = (0,cli_context/* settingsOf */.f5)(context, []);
    if (!settings)
        return 2;
    if (settings.format !== 'text' && settings.format !== 'json')
        return context.wrongCall(`--format: "${settings.format}" is not possible here. Expected text, json`);
    const { headers, rows, data } = tableOf(list);
    const text = settings.format === 'json'
        ? `${JSON.stringify(data, null, 2)}\n`
        : toTable(headers, rows, context.terminal.stdout.columns ?? 100);
    const failed = await (0,cli_context/* deliver */.cK)(text, settings, context);
    return failed ? context.wrongCall(failed) : 0;
}
function tableOf(list) {
    switch (list) {
        case 'hosts': {
            const hosts = (0,host_names/* listHostNames */.Ri)();
            const rows = hosts.map(({ name, build, edition, note }) => [
                name,
                build === null ? 'unknown' : `10.0.${build}`,
                edition ?? '',
                note,
            ]);
            return { headers: ['HOST', 'WINDOWS', 'EDITION', 'NOTE'], rows, data: hosts };
        }
        case 'images': {
            const families = (0,family/* listFamilies */.P3)();
            const rows = families.map(({ repository, naming, builds }) => [repository, naming, builds.join(' ')]);
            return {
                headers: ['REPOSITORY', 'HOW ITS TAGS NAME WINDOWS', 'BUILDS'],
                rows,
                data: { asOf: family/* FAMILIES_AS_OF */.mx, families },
            };
        }
        case 'rules': {
            const all = (0,rule_table/* rules */.aO)();
            const rows = all.map(({ id, severity, title }) => [id, severity, title]);
            return { headers: ['RULE', 'SEVERITY', 'WHEN'], rows, data: all };
        }
    }
}


/***/ })

};
