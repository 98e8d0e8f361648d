#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 518:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5995);

process.exitCode = await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.argv.slice(2), process);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/report/harmless.js
var harmless = __nccwpck_require__(2463);
// EXTERNAL MODULE: ./lib/tool.js
var tool = __nccwpck_require__(9813);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./lib/options/table.js
var table = __nccwpck_require__(2374);
// EXTERNAL MODULE: ./lib/windows/near.js
var windows_near = __nccwpck_require__(2199);
;// CONCATENATED MODULE: ./lib/cli/arguments.js



const COMMANDS = ['check', 'explain', 'hosts', 'images', 'rules'];
/** Reads a command line (without node and script). The first word is the command where it is one, else `check` is meant. */
function readArguments(argv) {
    const known = (0,table/* optionsOf */.c)('command').filter((option) => option.flag !== null);
    try {
        const { values, positionals } = (0,external_node_util_namespaceObject.parseArgs)({
            args: [...argv],
            options: parserOptions(known),
            allowPositionals: true,
            strict: true,
        });
        const command = COMMANDS.find((each) => each === positionals[0]);
        const raw = new Map(known.map((option) => [option.name, asList(values[option.flag])]));
        const rest = command ? positionals.slice(1) : positionals;
        return {
            ok: true,
            arguments: {
                command: command ?? 'check',
                positionals: rest,
                raw,
                help: values.help === true,
                version: values.version === true,
            },
        };
    }
    catch (error) {
        return { ok: false, message: usageMessage(error, known) };
    }
}
function parserOptions(known) {
    const options = {
        help: { type: 'boolean', multiple: false, short: 'h' },
        version: { type: 'boolean', multiple: false },
    };
    for (const { flag, kind } of known)
        options[flag] = { type: kind === 'boolean' ? 'boolean' : 'string', multiple: kind === 'lines' };
    return options;
}
function asList(value) {
    if (value === undefined)
        return [];
    return (Array.isArray(value) ? value : [value]).map(String);
}
function usageMessage(error, known) {
    const text = error instanceof Error ? error.message : String(error);
    const unknown = /^Unknown option '(--?[^']*)'/.exec(text)?.[1];
    if (unknown === undefined)
        return `${text.split('\n')[0]?.replace(/\.? To specify.*$/, '')}.`.replace('..', '.');
    const near = (0,windows_near/* nearMatches */.Y)(unknown.replace(/^-+/, ''), [...known.map((option) => option.flag), 'help', 'version'], 2);
    const hint = near.length > 0 ? ` Did you mean ${near.map((flag) => `--${flag}`).join(' or ')}?` : ' --help lists all options.';
    return `There is no option ${unknown}.${hint}`;
}

;// CONCATENATED MODULE: ./lib/cli/main.js



/** Runs the command and gives its exit code: 0 no errors, 1 errors, 2 a wrong call. Nothing is thrown for bad input. */
async function main(argv, terminal) {
    const parsed = readArguments(argv);
    if (!parsed.ok)
        return wrongCall(parsed.message, terminal);
    const { command, help, version } = parsed.arguments;
    if (help)
        return say((await __nccwpck_require__.e(/* import() */ 931).then(__nccwpck_require__.bind(__nccwpck_require__, 931))).helpText(terminal.stdout.columns ?? 80), terminal);
    if (version)
        return say(`${tool/* TOOL */.j.version}\n`, terminal);
    const context = {
        arguments: parsed.arguments,
        terminal,
        wrongCall: (message) => wrongCall(message, terminal),
    };
    switch (command) {
        case 'check':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(801), __nccwpck_require__.e(553)]).then(__nccwpck_require__.bind(__nccwpck_require__, 553))).checkCommand(context);
        case 'explain':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(801), __nccwpck_require__.e(553), __nccwpck_require__.e(665)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7665))).explainCommand(context);
        case 'hosts':
        case 'images':
        case 'rules':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(801), __nccwpck_require__.e(707)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1707))).listCommand(command, context);
    }
}
function say(text, terminal) {
    terminal.stdout.write(text);
    return 0;
}
function wrongCall(message, terminal) {
    const lines = message.split('\n').map((line) => (0,harmless/* forLog */.Ig)(line));
    terminal.stderr.write(`${tool/* TOOL */.j.name}: ${lines.join('\n')}\n`);
    return 2;
}


/***/ }),

/***/ 2374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ optionsOf),
/* harmony export */   l: () => (/* binding */ OPTIONS)
/* harmony export */ });
const BOTH = ['action', 'command'];
function option(name, text, rest = {}) {
    return { name, text, kind: 'text', flag: name, placeholder: 'VALUE', choices: [], default: '', faces: BOTH, ...rest };
}
/** The one table behind action.yml, the command's flags, --help and the README. */
const OPTIONS = [
    option('targets', 'The hosts that the images will run on, for example ltsc2022, windows-2025, "AKS Windows2022" or prod = 10.0.20348.2340 [hyperv].', {
        kind: 'lines',
        flag: 'target',
        placeholder: 'HOST',
    }),
    option('dockerfiles', 'Paths, folders and globs of the Dockerfiles to check; a leading ! excludes. All Dockerfiles are found where none is given.', {
        kind: 'lines',
        flag: null,
        placeholder: 'PATH|GLOB',
    }),
    option('build-args', 'Build arguments that the Dockerfiles are built with.', {
        kind: 'lines',
        flag: 'build-arg',
        placeholder: 'NAME=value',
    }),
    option('target-stage', 'The stage that is built (docker build --target); the last one where none is given.', {
        flag: 'stage',
        placeholder: 'STAGE',
    }),
    option('build-host', 'The host that builds the images, for example windows-2022. Stages with RUN are then judged on it too.', { placeholder: 'HOST' }),
    option('isolation', 'The isolation of targets that do not say theirs.', {
        kind: 'choice',
        choices: ['process', 'hyperv'],
        default: 'process',
    }),
    option('resolve', 'Where Windows versions come from: what the image reference says and the built-in tables know. Both values mean that today; nothing is asked over the network.', {
        kind: 'choice',
        choices: ['auto', 'offline'],
        default: 'auto',
    }),
    option('fail-on', 'When an error stands: any-target, where an image runs on not all of its targets; no-target, only where it runs on none; never, report but succeed.', {
        kind: 'choice',
        choices: ['any-target', 'no-target', 'never'],
        default: 'any-target',
    }),
    option('severity', 'Severities of your own for rules: error, warning, notice or off.', {
        kind: 'lines',
        placeholder: 'RULE=SEVERITY',
    }),
    option('annotations', 'How findings are shown on the pull request: workflow commands (ten of a kind) or not at all.', {
        kind: 'choice',
        flag: null,
        choices: ['auto', 'commands', 'none'],
        default: 'auto',
        faces: ['action'],
    }),
    option('summary', 'Write the job summary.', {
        kind: 'boolean',
        flag: null,
        choices: ['true', 'false'],
        default: 'true',
        faces: ['action'],
    }),
    option('json-file', 'Where to write the JSON report.', { placeholder: 'FILE' }),
    option('format', 'What to print.', {
        kind: 'choice',
        choices: ['text', 'json', 'markdown', 'github'],
        default: 'text',
        faces: ['command'],
    }),
    option('output', 'Write what would be printed to a file.', { placeholder: 'FILE', faces: ['command'] }),
    option('as-of', 'The day the run is judged by (default: today).', { placeholder: 'YYYY-MM-DD', faces: ['command'] }),
    option('quiet', 'Only findings and the last line.', { kind: 'boolean', default: 'false', faces: ['command'] }),
    option('verbose', 'Also what runs, and why.', { kind: 'boolean', default: 'false', faces: ['command'] }),
];
function optionsOf(face) {
    return OPTIONS.filter((each) => each.faces.includes(face));
}


/***/ }),

/***/ 2463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Bn: () => (/* binding */ escapeProperty),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   R_: () => (/* binding */ forCodeCell),
/* harmony export */   dQ: () => (/* binding */ forHref),
/* harmony export */   ix: () => (/* binding */ breakCommands),
/* harmony export */   tC: () => (/* binding */ forFence),
/* harmony export */   uf: () => (/* binding */ escapeData)
/* harmony export */ });
/* unused harmony export visible */
/**
 * Everything a report holds was written by others: file names, references, registry answers. This is the one place
 * that makes such text harmless for where it is printed. Names of functions say where the text goes.
 */
/** Control and format characters (bidirectional marks, zero width, tags, ANSI escapes), line ends, lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Every character that cannot be seen, as an escape that can: `\n`, `\u{202e}`. The result is one line. */
function visible(text) {
    return text.replace(INVISIBLE, (character) => SHORT_ESCAPES[character] ?? `\\u{${character.codePointAt(0).toString(16)}}`);
}
/**
 * Commands that a build log obeys anywhere in a line: `##[error]` (the GitHub runner's old form and Azure Pipelines),
 * `##vso[`, `##teamcity[`.
 */
const LOG_COMMAND = /##(?=[A-Za-z]{0,20}\[)/g;
/** Leading blanks are trimmed by the runner before it looks for `::` (actions/runner, ActionCommand.TryParseV2). */
const LINE_COMMAND = /^(\s*)::/;
/** A finished line of a log that can no longer be taken for a workflow command; colours are left as they are. */
function breakCommands(line) {
    return line.replace(LOG_COMMAND, '#\\#').replace(LINE_COMMAND, '$1\\::');
}
/** Text for a log or a terminal: one line, nothing invisible, no workflow command. */
function forLog(text) {
    return breakCommands(visible(text));
}
/** Markdown that GitHub would act on inside a line. `@name` and `#123` are found after rendering, so a backslash is no help. */
const MARKDOWN = /[\\`*_~[\]!<>&|@#$]|:\/\/|www\./gi;
const MARKDOWN_ESCAPES = {
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '|': '&#124;',
    '@': '@&#8203;',
    '#': '#&#8203;',
    // Two variables in a sentence would be typeset as mathematics; GitHub documents the span as the way to stop it.
    $: '<span>$</span>',
    '://': ':&#8203;//',
};
/** Text inside a line of Markdown: shown as it is; no HTML, link, mention, emphasis or table cell comes of it. */
function forMarkdown(text) {
    const inline = visible(text)
        .trim()
        .replace(MARKDOWN, (found) => {
        if (found.length === 4)
            return `${found.slice(0, 3)}&#8203;.`;
        return MARKDOWN_ESCAPES[found] ?? `\\${found}`;
    });
    // At the start of a line these would open a list, a rule or a heading, and in a log a workflow command.
    return inline.replace(/^([-+=:])/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
const CODE_CELL = /[^\p{L}\p{M}\p{N} ./:,=+-]|:(?=\/\/)|(?<=www)\./giu;
const HTML_ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/**
 * Text as inline code, safe in a table cell: `<code>` with every character that Markdown or HTML could act on as an
 * entity (a `|` splits a cell even between backticks). `breaks` lets a long reference wrap after `/` and `:`.
 */
function forCodeCell(text, breaks = false) {
    const escaped = visible(text).replace(CODE_CELL, (character) => HTML_ESCAPES[character] ?? `&#${character.codePointAt(0)};`);
    return `<code>${breaks ? escaped.replace(/[/:](?=.)/g, '$&<wbr>') : escaped}</code>`;
}
/** A URL for an HTML attribute in Markdown; null for anything but http and https. */
function forHref(url) {
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
        return null;
    return new URL(url).href
        .replace(/[^A-Za-z0-9\-._~:/?#@!$&()*+,;=%]/g, (character) => encodeURIComponent(character))
        .replace(/&/g, '&amp;');
}
/** Lines as a fenced code block; the fence is longer than any run of backticks inside. */
function forFence(lines, language) {
    const body = lines.map(breakCommands).join('\n');
    let longest = 2;
    for (const run of body.match(/`+/g) ?? [])
        longest = Math.max(longest, run.length);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${body}\n${fence}`;
}
/** The message of a workflow command; `\n` in it becomes a line break of the annotation. */
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
/** A property of a workflow command. */
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
/** At most `max` UTF-16 units, never half a code point; what was cut ends in an ellipsis. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    if (max < 1)
        return '';
    let end = max - 1;
    const last = text.charCodeAt(end - 1);
    if (last >= 0xd800 && last <= 0xdbff)
        end -= 1;
    return `${text.slice(0, end)}…`;
}


/***/ }),

/***/ 9813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Name and version of this product, as reports give them; a test holds them to package.json. */
const TOOL = { name: 'windows-container-compat', version: '0.1.0' };


/***/ }),

/***/ 2199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ nearMatches)
/* harmony export */ });
/** Longer words are not compared: nobody types one by mistake for a known name, and the work stays bounded. */
const LONGEST = 64;
/**
 * The candidates that a word may have been meant for, nearest first, compared without case. At most two fifths of the
 * letters may differ. Empty for words longer than 64 characters.
 */
function nearMatches(word, candidates, max) {
    const wanted = word.trim().toLowerCase();
    if (wanted === '' || wanted.length > LONGEST)
        return [];
    const limit = Math.max(1, Math.floor(wanted.length * 0.4));
    const found = new Map();
    for (const candidate of candidates) {
        if (candidate.length > LONGEST || Math.abs(candidate.length - wanted.length) > limit)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase());
        if (distance <= limit)
            found.set(candidate, distance);
    }
    return [...found]
        .sort((a, b) => a[1] - b[1])
        .slice(0, max)
        .map(([candidate]) => candidate);
}
/** Levenshtein's distance. */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            current.push(Math.min(replaced, previous[j] + 1, current[j - 1] + 1));
        }
        previous = current;
    }
    return previous[b.length];
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(518);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
