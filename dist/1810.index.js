export const id = 1810;
export const ids = [1810];
export const modules = {

/***/ 190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var _watched_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1458);
/* harmony import */ var _value_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1133);


// lib/yaml/convert.js
const MOST_MERGED = 1e5;
var YamlConverter = class {
	yaml;
	lines;
	limits;
	problems = [];
	anchors = new Map();
	aliased = 0;
	merged = 0;
	constructor(yaml, lines, limits) {
		this.yaml = yaml;
		this.lines = lines;
		this.limits = limits;
	}
	valueOf(node, around) {
		return this.convert(node, around).value;
	}
	get tooMuch() {
		if (this.merged > MOST_MERGED) return "merge-keys";
		return this.aliased > this.limits.aliased ? "aliases" : null;
	}
	add({ line, column }, message) {
		this.problems.push({
			line,
			column,
			message
		});
	}
	convert(node, around) {
		const { isAlias, isMap, isSeq, isScalar } = this.yaml;
		const { line, column } = this.placeOf(node, around);
		const written = node?.tag;
		const placed = {
			line,
			column,
			tag: written?.startsWith("!") ? written : null
		};
		if (isAlias(node)) return this.behind(node, placed);
		const made = isMap(node) ? this.map(node, placed) : isSeq(node) ? this.list(node, placed) : {
			value: isScalar(node) ? this.scalar(node, placed) : nothing(placed),
			weight: 1
		};
		const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : void 0;
		if (anchor !== void 0) this.anchors.set(anchor, made);
		return made;
	}
	placeOf(node, around) {
		const range = node?.range;
		return range ? this.lines.placeAt(range[0]) : around;
	}
	behind(alias, placed) {
		const target = this.anchors.get(alias.source);
		if (!target) {
			this.add(placed, `the alias "*${(0,_value_words_js__WEBPACK_IMPORTED_MODULE_0__.n)(alias.source)}" stands for no anchor before it`);
			return {
				value: nothing(placed, true),
				weight: 1
			};
		}
		const before = this.aliased;
		const most = this.limits.aliased;
		this.aliased += target.weight;
		const { line, column } = placed;
		if (this.aliased <= most) return {
			value: {
				...target.value,
				line,
				column
			},
			weight: target.weight
		};
		if (before <= most) this.add(placed, `aliases stand for more than ${most} values from here on`);
		return {
			value: nothing(placed, true),
			weight: 1
		};
	}
	list(node, placed) {
		const items = node.items.map((item) => this.convert(item, placed));
		return {
			value: {
				kind: "list",
				items: items.map(({ value }) => value),
				...placed
			},
			weight: weightOf(items)
		};
	}
	map(node, placed) {
		const entries = new Map();
		const weighed = [];
		const bases = [];
		const firsts = new Map();
		for (const pair of node.items) {
			const key = this.convert(pair.key, placed);
			const made = this.convert(pair.value, key.value);
			weighed.push(key, made);
			const { line, column } = key.value;
			if (!("text" in key.value)) {
				this.add(key.value, `expected a text as key, found ${(0,_value_words_js__WEBPACK_IMPORTED_MODULE_0__.t)(key.value)}`);
				continue;
			}
			const name = key.value.text;
			if (this.limits.merge && name === "<<" && pair.key.type === "PLAIN") {
				bases.push(...made.value.kind === "list" ? made.value.items : [made.value]);
				continue;
			}
			const before = entries.get(name);
			if (before) {
				const first = firsts.get(name) ?? before.line;
				firsts.set(name, first);
				this.add(key.value, `the key "${(0,_value_words_js__WEBPACK_IMPORTED_MODULE_0__.n)(name)}" is there already, in line ${first}`);
			}
			entries.set(name, {
				key: name,
				value: made.value,
				line,
				column
			});
		}
		return {
			value: {
				kind: "map",
				entries: bases.length === 0 ? entries : this.over(bases, entries),
				...placed
			},
			weight: weightOf(weighed)
		};
	}
	over(bases, own) {
		const all = new Map();
		for (const each of [...[...bases].reverse().map((base) => base.kind === "map" ? base.entries : []), own]) {
			this.merged += "size" in each ? each.size : 0;
			if (this.merged <= MOST_MERGED) for (const [key, entry] of each) all.set(key, entry);
		}
		return all;
	}
	scalar(node, placed) {
		const { value, source, type } = node;
		if (typeof value === "string" && !(value === "" && type === void 0)) {
			const text = this.limits.clean(value);
			return {
				kind: "text",
				text,
				lines: this.linesOf(node, text, placed),
				...type === "PLAIN" && { plain: true },
				...placed
			};
		}
		if (typeof value === "number" || typeof value === "boolean") return {
			kind: typeof value === "number" ? "number" : "boolean",
			text: source ?? String(value),
			...placed
		};
		return nothing(placed);
	}
	linesOf({ type, range }, text, { line, column }) {
		if (type === "BLOCK_FOLDED") return null;
		if (type !== "BLOCK_LITERAL") return !text.includes("\n") && (!range || this.lines.placeAt(range[1]).line === line) ? {
			line,
			column
		} : null;
		const above = /^\n*/.exec(text)[0].length;
		const deeper = /^ */.exec(text.slice(above, above + 1e3))[0].length;
		return {
			line: line + 1,
			column: this.lines.indentation(line + 1 + above) - deeper + 1
		};
	}
};
function nothing({ line, column, tag }, reported = false) {
	return {
		kind: "nothing",
		reported,
		line,
		column,
		tag
	};
}
function weightOf(parts) {
	return parts.reduce((sum, { weight }) => sum + weight, 1);
}
// lib/yaml/line-index.js
var Lines = class {
	text;
	first;
	starts = [0];
	constructor(text, first = 1) {
		this.text = text;
		this.first = first;
		for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.starts.push(at + 1);
	}
	placeAt(offset) {
		const within = Math.min(offset, this.text.length);
		let [low, high] = [0, this.starts.length - 1];
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if (this.starts[middle] <= within) low = middle;
			else high = middle - 1;
		}
		const mark = low === 0 && within > 0 && this.text.startsWith("﻿") ? 1 : 0;
		return {
			line: low + this.first,
			column: within - this.starts[low] - mark + 1
		};
	}
	indentation(line) {
		const start = this.starts[line - this.first] ?? this.text.length;
		let blanks = 0;
		while (this.text[start + blanks] === " ") blanks++;
		return blanks;
	}
};
const MOST_ERROR_TOKENS = 100;
const MOST_OPEN = 160;
async function readYaml(text, limits) {
	const start = {
		line: limits.firstLine ?? 1,
		column: 1
	};
	if (text.length > limits.bytes || Buffer.byteLength(text) > limits.bytes) return refusal("too-large", start);
	const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
	return (0,_watched_js__WEBPACK_IMPORTED_MODULE_1__.i)(() => readWith(yaml, text, limits, start));
}
function readWith(yaml, text, limits, start) {
	const lines = new Lines(text, limits.firstLine);
	const read = readTokens(new yaml.Parser(), new yaml.Lexer().lex(text));
	if ("refused" in read) return refusal(read.refused, lines.placeAt(read.offset));
	const composer = new yaml.Composer({
		schema: "core",
		merge: false,
		resolveKnownTags: false,
		prettyErrors: false,
		uniqueKeys: false,
		logLevel: "silent"
	});
	const [document] = withoutTraces(() => composer.compose(read.tokens, true, text.length));
	const errors = (document?.errors ?? []).map(({ message, pos }) => ({
		message,
		...lines.placeAt(pos[0])
	}));
	if (!document || errors.length > 0) return {
		ok: false,
		refused: "syntax",
		problems: errors
	};
	const converter = new YamlConverter(yaml, lines, limits);
	for (const { code, pos } of document.warnings) if (code === "TAG_RESOLVE_FAILED") converter.add(lines.placeAt(pos[0]), `the tag "${(0,_value_words_js__WEBPACK_IMPORTED_MODULE_0__.n)(text.slice(...pos))}" is not understood: values need none`);
	const root = converter.valueOf(document.contents, start);
	const { problems, tooMuch } = converter;
	return tooMuch === null ? {
		ok: true,
		root,
		problems
	} : {
		ok: false,
		refused: tooMuch,
		problems
	};
}
function withoutTraces(make) {
	const before = Error.stackTraceLimit;
	Error.stackTraceLimit = 0;
	try {
		return [...make()];
	} finally {
		Error.stackTraceLimit = before;
	}
}
function refusal(refused, place) {
	return {
		ok: false,
		refused,
		problems: [{
			...place,
			message: ""
		}]
	};
}
function readTokens(parser, lexemes) {
	const tokens = [];
	let documents = 0;
	let errors = 0;
	for (const token of tokensOf(parser, lexemes)) {
		if ("tooDeep" in token) return {
			refused: "too-deep",
			offset: token.tooDeep
		};
		if (token.type === "document") {
			if (++documents > 1) return {
				refused: "more-documents",
				offset: token.offset
			};
			const deep = tooDeep(token);
			if (deep) return {
				refused: "too-deep",
				offset: deep.offset
			};
		}
		if (token.type === "error" && ++errors > MOST_ERROR_TOKENS) break;
		tokens.push(token);
	}
	return { tokens };
}
function* tokensOf(parser, lexemes) {
	for (const lexeme of lexemes) {
		yield* parser.next(lexeme);
		if (parser.stack.length <= MOST_OPEN) continue;
		const deep = parser.stack.filter((token) => "items" in token)[40];
		if (deep) yield { tooDeep: deep.offset };
	}
	yield* parser.end();
}
function tooDeep(document) {
	const open = document.value ? [[document.value, 1]] : [];
	for (let next = open.pop(); next; next = open.pop()) {
		const [token, depth] = next;
		if (!("items" in token)) continue;
		if (depth > 40) return token;
		for (const { key, value } of token.items) {
			if (key) open.push([key, depth + 1]);
			if (value) open.push([value, depth + 1]);
		}
	}
	return null;
}



/***/ }),

/***/ 7772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ entryOf),
/* harmony export */   i: () => (/* binding */ entriesOf),
/* harmony export */   n: () => (/* binding */ readRepositoryYaml),
/* harmony export */   o: () => (/* binding */ itemsOf),
/* harmony export */   r: () => (/* binding */ readSharedYaml),
/* harmony export */   s: () => (/* binding */ valueAt),
/* harmony export */   t: () => (/* binding */ goText)
/* harmony export */ });
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5517);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(190);


// lib/yaml/value.js
function entryOf(value, key) {
	return value?.kind === "map" ? value.entries.get(key) : void 0;
}
function valueAt(value, ...keys) {
	return keys.reduce((at, key) => entryOf(at, key)?.value, value);
}
function entriesOf(value) {
	return value?.kind === "map" ? [...value.entries.values()] : [];
}
function itemsOf(value) {
	return value?.kind === "list" ? value.items : [];
}
// lib/find/repository-yaml.js
const MOST_BYTES = 1048576;
const REASONS = {
	"too-large": () => "it is larger than 1 MB",
	"more-documents": () => "it holds more than one YAML document",
	"too-deep": () => `its lists and maps are nested more than 40 deep`,
	aliases: () => "its aliases come to too much",
	"merge-keys": () => "its merge keys (<<) stand for too much",
	syntax: (message) => `its YAML is wrong: ${message}`
};
async function readRepositoryYaml(text, aliased = Number.POSITIVE_INFINITY, firstLine = 1) {
	const read = await (0,_read_js__WEBPACK_IMPORTED_MODULE_0__.t)(text, {
		bytes: MOST_BYTES,
		aliased,
		merge: true,
		clean: _workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.h,
		firstLine
	});
	if (read.ok) return read;
	const { line, message } = (read.refused === "aliases" || read.refused === "merge-keys" ? void 0 : read.problems[0]) ?? {
		line: firstLine,
		message: ""
	};
	return {
		ok: false,
		line,
		reason: REASONS[read.refused]((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.h)(message))
	};
}
const remembered = new Map();
let rememberedSize = 0;
const MOST_REMEMBERED = 4 * MOST_BYTES;
function readSharedYaml(text, aliased = Number.POSITIVE_INFINITY) {
	const known = remembered.get(aliased)?.get(text);
	if (known) return known;
	rememberedSize += text.length;
	if (rememberedSize > MOST_REMEMBERED) {
		remembered.clear();
		rememberedSize = text.length;
	}
	const read = readRepositoryYaml(text, aliased);
	const texts = remembered.get(aliased) ?? new Map();
	remembered.set(aliased, texts.set(text, read));
	return read;
}
function goText(value) {
	if (value?.kind === "text") return value.text;
	if (value?.kind === "boolean") return value.text.toLowerCase();
	return value?.kind === "number" ? printed(value.text) : null;
}
function printed(source) {
	if (/^-?(?:0|[1-9]\d{0,14})$/.test(source)) return source;
	if (/^-?(?:0|[1-9]\d{0,4})\.\d{1,9}$/.test(source)) {
		const number = Number(source);
		if (number === 0 || Math.abs(number) >= 1e-4) return String(number);
	}
	return (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.p)(source.slice(0, 100));
}



/***/ }),

/***/ 1810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ Reports),
/* harmony export */   n: () => (/* binding */ ComposeProject),
/* harmony export */   r: () => (/* binding */ Budget),
/* harmony export */   t: () => (/* binding */ startOf)
/* harmony export */ });
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5517);
/* harmony import */ var _repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7772);


// lib/find/compose/interpolate.js
const DEEPEST = 20;
const LONGEST$1 = 65536;
const NAME = /[_a-z][_a-z0-9]*/iy;
const BRACED = /^([_a-z][_a-z0-9]*)(?:(:?[-?+])([\s\S]*))?$/i;
function interpolate(text, lookup) {
	const value = expand(text, lookup, 0);
	return value.length > LONGEST$1 ? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.p)(shown(text)) : value;
}
function expand(text, lookup, depth) {
	if (depth > DEEPEST) return (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.p)(shown(text));
	let out = "";
	for (let at = 0;;) {
		const dollar = text.indexOf("$", at);
		if (dollar < 0 || out.length > LONGEST$1) return out + text.slice(at);
		out += text.slice(at, dollar);
		const next = text[dollar + 1];
		NAME.lastIndex = dollar + 1;
		const name = NAME.exec(text)?.[0];
		if (next === "$") {
			out += "$";
			at = dollar + 2;
		} else if (name !== void 0) {
			out += lookup(name) ?? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.p)(`$${shown(name)}`);
			at = dollar + 1 + name.length;
		} else {
			const end = next === "{" ? endOfBraces(text, dollar + 2) : -1;
			if (end < 0) return (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.p)(shown(text));
			out += braced(text.slice(dollar + 2, end), lookup, depth);
			at = end + 1;
		}
	}
}
function endOfBraces(text, from) {
	let open = 1;
	for (let at = from; at < text.length; at++) {
		if (text[at] === "}" && --open === 0) return at;
		if (text[at] === "$" && text[at + 1] === "{") open++;
	}
	return -1;
}
function braced(inner, lookup, depth) {
	const [, name, operator, word = ""] = BRACED.exec(inner) ?? [];
	const written = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.p)(`\${${shown(inner)}}`);
	if (name === void 0) return written;
	const value = lookup(name);
	if (operator === void 0) return value ?? written;
	const colon = operator.startsWith(":");
	if (colon && value !== void 0 && value !== "" && isAllUnknown(value)) return written;
	const isSet = value !== void 0 && !(colon && value === "");
	if (operator.endsWith("-")) return isSet ? value : expand(word, lookup, depth + 1);
	if (operator.endsWith("+")) return isSet ? expand(word, lookup, depth + 1) : "";
	return isSet ? value : written;
}
function isAllUnknown(value) {
	return value === (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.m)(value).map(_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.p).join("");
}
function shown(text) {
	return text.length > 100 ? `${text.slice(0, 97)}...` : text;
}
// lib/find/compose/dotenv.js
const KEY$1 = /(?:export[ \t]+)?([a-z0-9_.-]+)[ \t]*/iy;
const MOST$1 = 1e4;
function readDotenv(text, outer) {
	const source = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.h)(text).replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
	const found = new Map();
	const lookup = (name) => outer(name) ?? found.get(name);
	for (let at = 0; at < source.length && found.size < MOST$1;) {
		const char = source[at];
		if (/\s/.test(char)) {
			at++;
			continue;
		}
		KEY$1.lastIndex = at;
		const key = char === "#" ? null : KEY$1.exec(source);
		const start = at + (key?.[0].length ?? 0);
		if (!key || !/[=:]/.test(source[start] ?? "")) {
			at = endOfLine(source, at);
			continue;
		}
		const [value, end] = readValue(source, start + 1, lookup);
		found.set(key[1], value);
		at = end;
	}
	return found;
}
function readValue(source, from, lookup) {
	let start = from;
	while (source[start] === " " || source[start] === "	") start++;
	const quote = source[start];
	const close = quote === "\"" || quote === "'" ? endOfQuote(source, start + 1, quote) : -1;
	if (close >= 0) {
		const inner = source.slice(start + 1, close);
		return [quote === "'" ? inner : interpolate(inner.replaceAll(/\\(.)/gs, unescape), lookup), endOfLine(source, close)];
	}
	const end = endOfLine(source, start);
	const comment = /(?:^|[ \t])#/.exec(source.slice(start, end))?.index;
	return [interpolate(source.slice(start, comment === void 0 ? end : start + comment).trim(), lookup), end];
}
function endOfQuote(source, from, quote) {
	for (let at = from; at < source.length; at++) if (source[at] === "\\" && quote === "\"") at++;
	else if (source[at] === quote) return at;
	return -1;
}
function unescape(written, char) {
	if (char === "n") return "\n";
	if (char === "r") return "\r";
	if (char === "$") return "$$";
	return char === "\"" || char === "\\" ? char : written;
}
function endOfLine(source, from) {
	const end = source.indexOf("\n", from);
	return end < 0 ? source.length : end;
}
// lib/find/compose/project-files.js
const MOST_FILES = 100;
var Reports = class {
	unread;
	reported;
	constructor(before = []) {
		this.unread = [...before];
		this.reported = new Set(before.map(keyOf));
	}
	report({ file, line }, message, dockerfile = null) {
		const each = {
			file,
			line,
			message,
			dockerfile
		};
		if (this.unread.length >= 100 || this.reported.has(keyOf(each))) return;
		this.reported.add(keyOf(each));
		this.unread.push(each);
	}
};
function keyOf({ file, line, message }) {
	return `${file}\n${line}\n${message}`;
}
var ProjectFiles = class extends Reports {
	read;
	files = new Map();
	constructor(read) {
		super();
		this.read = read;
	}
	path(folder, written, place) {
		if ((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.o)(written) && !(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.f)(written)) return null;
		const path = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.f)(written) ? null : (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.u)(written, folder, true);
		if (path === null) this.report(place, (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.f)(written) ? `The file ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.d)(written)} was not read, because its name is not known before the run.` : `The file ${written} was not read, because it lies outside the repository.`);
		return path;
	}
	rootOf(file, calledBy) {
		let root = this.files.get(file);
		if (!root) {
			root = this.readRoot(file, calledBy ?? {
				file,
				line: 1
			});
			this.files.set(file, root);
		}
		return root;
	}
	async readRoot(file, calledBy) {
		if (this.files.size >= MOST_FILES) {
			this.report(calledBy, `The compose file ${file} was not read: more than ${MOST_FILES} files belong together.`);
			return null;
		}
		const text = await this.read(file);
		if (text === null) {
			this.report(calledBy, `The compose file ${file} could not be read: it does not exist here, or is too large.`);
			return null;
		}
		const read = await (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.r)(text);
		if (read.ok) return read.root;
		this.report({
			file,
			line: read.line
		}, `This compose file was not read: ${read.reason}.`);
		return null;
	}
};
// lib/find/compose/read-budget.js
const MOST = 25e5;
var Budget = class {
	effort;
	left = MOST;
	constructor(effort = null) {
		this.effort = effort;
	}
	spend(cost) {
		this.left -= cost;
		this.effort?.spend(cost);
		return !this.spent;
	}
	get spent() {
		return this.left < 0 || this.effort?.spent === true;
	}
};
// lib/find/swarm/constraint.js
const KEY = /^[a-z_][a-z0-9_.-]+$/i;
const VALUE = /^[a-z0-9:\-_\s.*()?+[\]\\^$|/]+$/i;
const OPERATORS = ["==", "!="];
const LONGEST = 1e4;
function readConstraint(written) {
	const operator = OPERATORS.find((each) => written.includes(each));
	if (operator === void 0 || written.length > LONGEST) return {
		ok: false,
		because: `Swarm knows the operators == and != alone`
	};
	const at = written.indexOf(operator);
	const key = written.slice(0, at).trim();
	const value = written.slice(at + operator.length).trim();
	if (!KEY.test(key)) return {
		ok: false,
		because: `${key === "" ? "its key is empty" : `"${key.slice(0, 100)}" cannot be a key`}`
	};
	if (value === "") return {
		ok: false,
		because: "its value is empty"
	};
	if (!VALUE.test(value)) return {
		ok: false,
		because: `"${value.slice(0, 100)}" cannot be a value`
	};
	return {
		ok: true,
		constraint: {
			key,
			equal: operator === "==",
			value
		}
	};
}
function refusedConstraint(line, constraint, because) {
	return {
		what: "constraint-refused",
		line,
		constraint,
		because
	};
}
// lib/find/swarm/deploy.js
const MOST_CONSTRAINTS = 1e4;
const OF_SWARM = [
	"placement",
	"mode",
	"endpoint_mode",
	"update_config",
	"rollback_config"
];
function readDeploy(deploy, { lookup }) {
	if (deploy?.kind !== "map") return null;
	const refused = [];
	const constraints = [];
	const written = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(deploy, "placement")?.value, "constraints");
	if (written?.value.kind === "map") refused.push(refusedConstraint(written.line, "constraints", "Swarm takes a list of texts such as node.platform.os == windows, no map"));
	const items = written?.value.kind === "list" ? written.value.items : [];
	for (const item of items.slice(0, MOST_CONSTRAINTS)) {
		const text = item.kind === "text" ? interpolate(item.text, lookup) : "";
		if ((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.f)(text)) continue;
		const read = readConstraint(text);
		if (read.ok) constraints.push(read.constraint);
		else refused.push(refusedConstraint(item.line, text, read.because));
	}
	return {
		stack: OF_SWARM.some((key) => (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(deploy, key) !== void 0),
		constraints,
		refused
	};
}
function mergeDeploys(earlier, later) {
	if (earlier === null || later === null) return later ?? earlier;
	const { constraints, refused } = later;
	const stack = earlier.stack || later.stack;
	if (constraints.length + refused.length === 0) return {
		...earlier,
		stack
	};
	return {
		stack,
		constraints: [...earlier.constraints, ...constraints].slice(0, MOST_CONSTRAINTS),
		refused: [...earlier.refused, ...refused].slice(0, MOST_CONSTRAINTS)
	};
}
// lib/find/compose/service.js
const COPY = 10;
function readService(value, place) {
	const text = (key) => textOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(value, key)?.value, place);
	return {
		build: readBuild((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(value, "build"), place),
		image: readImage((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(value, "image"), place),
		platform: text("platform"),
		isolation: text("isolation"),
		profiles: readList((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(value, "profiles")?.value, place),
		needs: readNeeds((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(value, "depends_on")?.value, place),
		deploy: readDeploy((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(value, "deploy")?.value, place)
	};
}
function readImage(entry, place) {
	const text = textOf(entry?.value, place);
	if (entry === void 0 || text === null) return null;
	return {
		text,
		written: (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.t)(entry.value) ?? ""),
		file: place.file,
		line: entry.line
	};
}
function readNeeds(value, place) {
	if (value?.kind === "map") return place.budget.spend(value.entries.size) ? [...value.entries.keys()] : [];
	return value?.kind === "list" ? readList(value, place) : [];
}
function mergeServices(earlier, later, budget) {
	return {
		build: mergeBuilds(earlier.build, later.build, budget),
		image: later.image ?? earlier.image,
		platform: later.platform ?? earlier.platform,
		isolation: later.isolation ?? earlier.isolation,
		profiles: [...new Set([...earlier.profiles, ...later.profiles])],
		needs: earlier.needs.length === 0 ? later.needs : [...new Set([...earlier.needs, ...later.needs])],
		deploy: mergeDeploys(earlier.deploy, later.deploy)
	};
}
function mergeBuilds(earlier, later, budget) {
	if (later === null) return earlier;
	if (later === "reset" || earlier === null || earlier === "reset" || later.replaces === "build") return later;
	if (!budget.spend(COPY * (sizeOf(earlier) + sizeOf(later)))) return null;
	return {
		file: later.file,
		line: later.line,
		context: later.context ?? earlier.context,
		dockerfile: later.dockerfile ?? earlier.dockerfile,
		inline: later.inline || earlier.inline && later.dockerfile === null,
		args: later.replaces === "args" ? later.args : new Map([...earlier.args, ...later.args]),
		target: later.target ?? earlier.target,
		platforms: [...new Set([...earlier.platforms, ...later.platforms])],
		isolation: later.isolation ?? earlier.isolation,
		contexts: new Map([...earlier.contexts, ...later.contexts]),
		tags: [...new Set([...earlier.tags, ...later.tags])],
		replaces: earlier.replaces
	};
}
function sizeOf({ args, contexts, platforms, tags }) {
	return args.size + contexts.size + platforms.length + tags.length;
}
function readBuild(entry, place) {
	if (!entry) return null;
	const { value, line } = entry;
	if (value.tag === "!reset") return "reset";
	if (value.kind === "list" || value.kind === "nothing") return null;
	const { file, folder } = place;
	const at = (key) => (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(value, key)?.value;
	const text = (key) => textOf(at(key), place);
	const context = value.kind === "map" ? text("context") : textOf(value, place);
	return {
		file,
		line,
		context: context === null ? null : {
			written: context,
			folder
		},
		dockerfile: text("dockerfile"),
		inline: text("dockerfile_inline") !== null,
		args: readPairs(at("args"), place),
		target: text("target"),
		platforms: readList(at("platforms"), place),
		isolation: text("isolation"),
		contexts: new Map([...readPairs(at("additional_contexts"), place)].flatMap(([name, to]) => to === null ? [] : [[name, to]])),
		tags: readList(at("tags"), place),
		replaces: value.tag === "!override" ? "build" : at("args")?.tag === "!override" ? "args" : null
	};
}
function textOf(value, { lookup, budget }) {
	const written = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.t)(value);
	if (written === null || value?.tag === "!reset" || !budget.spend(written.length)) return null;
	const text = interpolate(written, lookup);
	budget.spend(text.length);
	return text;
}
function readList(value, reading) {
	const items = value?.kind === "list" ? value.items : value ? [value] : [];
	if (!reading.budget.spend(items.length)) return [];
	return items.map((item) => textOf(item, reading)).filter((text) => text !== null);
}
function readPairs(value, reading) {
	const pairs = new Map();
	if (value?.tag === "!reset") return pairs;
	const { lookup, budget } = reading;
	if (value?.kind === "map" && budget.spend(value.entries.size)) for (const [name, entry] of value.entries) pairs.set(name, textOf(entry.value, reading) ?? lookup(name) ?? null);
	else if (value?.kind === "list") for (const pair of readList(value, reading)) {
		const equals = pair.indexOf("=");
		const name = equals < 0 ? pair : pair.slice(0, equals);
		pairs.set(name, equals < 0 ? lookup(name) ?? null : pair.slice(equals + 1));
	}
	return pairs;
}
// lib/find/compose/project.js
const MOST_SERVICES = 1e4;
const MOST_INCLUDED = 100;
const LONGEST_CHAIN = 30;
const MOST_EXTENDED = 100;
var ComposeProject = class extends ProjectFiles {
	extended = new Map();
	budget;
	includes = 0;
	constructor(read, effort = null) {
		super(read);
		this.budget = new Budget(effort);
	}
	async load(files, scope, calledBy) {
		const services = await this.merge(files, scope, calledBy, files);
		if (this.budget.spent || services.size > MOST_SERVICES) this.report({
			file: files[0] ?? "",
			line: 1
		}, `${files[0]} stands for far more services and arguments than people write, so its builds were not all read.`);
		return services;
	}
	async environment(folder, outer, names = [".env"]) {
		const found = new Map();
		for (const name of names) {
			const path = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.u)(name, folder, true);
			const text = path === null ? null : await this.read(path);
			if (text === null || text.length > 1048576) continue;
			for (const [key, value] of readDotenv(text, (key) => outer(key) ?? found.get(key))) found.set(key, value);
		}
		return (name) => outer(name) ?? found.get(name);
	}
	async merge(files, scope, calledBy, chain) {
		const services = new Map();
		const add = (name, service) => {
			const before = services.get(name);
			services.set(name, before ? mergeServices(before, service, this.budget) : service);
		};
		for (const file of files) {
			const root = await this.rootOf(file, calledBy);
			if (!root) continue;
			for (const [name, service] of await this.included(root, file, scope, chain)) add(name, service);
			const written = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(root, "services")?.value;
			if (written?.kind !== "map") continue;
			for (const name of written.entries.keys()) {
				if (this.budget.spent || services.size > MOST_SERVICES) return services;
				const service = await this.service(name, root, file, scope);
				if (service) add(name, service);
			}
		}
		return services;
	}
	async included(root, file, scope, chain) {
		const services = new Map();
		const list = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(root, "include")?.value;
		if (list?.kind !== "list") return services;
		const reading = {
			lookup: scope.lookup,
			budget: this.budget
		};
		for (const item of list.items) {
			const place = {
				file,
				line: item.line
			};
			const paths = readList(item.kind === "map" ? (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(item, "path")?.value : item, reading).map((path) => this.path(scope.folder, path, place)).filter((path) => path !== null);
			const [first] = paths;
			if (first === void 0) continue;
			this.includes += 1;
			if (this.includes > MOST_INCLUDED) {
				if (this.includes === 101) this.report(place, `${first} and what else is included from here on was not read: more than ${MOST_INCLUDED} files are included.`);
				return services;
			}
			if (chain.includes(first) || chain.length >= LONGEST_CHAIN) {
				this.report(place, `${first} is included in a circle or too deep, and was not read from here.`);
				continue;
			}
			const directory = textOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(item, "project_directory")?.value, reading);
			const folder = directory === null ? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.r)(first) : this.path(scope.folder, directory, place);
			if (folder === null) continue;
			const names = readList((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(item, "env_file")?.value, reading);
			const lookup = await (names.length > 0 ? this.environment(scope.folder, scope.lookup, names) : this.environment(folder, scope.lookup));
			const found = await this.merge(paths, {
				folder,
				lookup
			}, place, [...chain, first]);
			for (const [name, service] of found) services.set(name, service);
		}
		return services;
	}
	async service(name, root, file, scope) {
		const known = this.extended.get(scope.lookup) ?? new Map();
		this.extended.set(scope.lookup, known);
		const links = new Map();
		let below = null;
		for (let at = {
			name,
			root,
			file,
			scope
		}; at !== null;) {
			const key = JSON.stringify([
				at.file,
				at.name,
				at.scope.folder
			]);
			const again = links.get(key);
			below = known.get(key) ?? (again ? this.circle(again) : null);
			if (below !== null) break;
			const link = await this.link(at);
			if (link === null) break;
			links.set(key, link);
			at = link.extended;
		}
		for (const [key, link] of [...links].reverse()) {
			below = this.extend(below, link);
			known.set(key, below);
		}
		return below?.service ?? null;
	}
	async link({ name, root, file, scope }) {
		const entry = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(root, "services")?.value, name);
		if (entry?.value.kind !== "map") return null;
		const own = readService(entry.value, {
			file,
			...scope,
			budget: this.budget
		});
		const extended = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(entry.value, "extends");
		const place = {
			file,
			line: extended?.line ?? entry.line
		};
		const alone = {
			own,
			name,
			place,
			extended: null
		};
		if (!extended) return alone;
		const reading = {
			lookup: scope.lookup,
			budget: this.budget
		};
		const base = textOf(extended.value.kind === "map" ? (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(extended.value, "service")?.value : extended.value, reading);
		const elsewhere = textOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(extended.value, "file")?.value, reading);
		if (base === null) return alone;
		const path = elsewhere === null ? file : this.path(scope.folder, elsewhere, place);
		if (path === null) return alone;
		const other = elsewhere === null ? root : await this.rootOf(path, place);
		if (other === null) return alone;
		const otherScope = elsewhere === null ? scope : {
			...scope,
			folder: (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.r)(path)
		};
		return {
			...alone,
			extended: {
				name: base,
				root: other,
				file: path,
				scope: otherScope
			}
		};
	}
	circle({ own, name, place, extended }) {
		this.report(place, `The service ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.d)(name)} extends ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.d)(extended?.name ?? "")} in a circle: what it inherits was not read.`);
		return {
			service: own,
			depth: 0
		};
	}
	extend(below, { own, name, place, extended }) {
		if (below === null) return {
			service: own,
			depth: 0
		};
		const depth = below.depth + 1;
		if (depth <= MOST_EXTENDED) return {
			service: mergeServices(below.service, own, this.budget),
			depth
		};
		if (depth === 101) this.report(place, `The service ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.d)(name)} extends ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.d)(extended?.name ?? "")} over more than ${MOST_EXTENDED} steps: its build was not read, nor that of what extends it.`);
		return {
			service: {
				...own,
				build: null
			},
			depth
		};
	}
};
// lib/find/compose/service-start.js
function startOf(name, { image, build, platform, isolation, deploy }, call) {
	const isBuilt = build !== null && build !== "reset";
	if (isBuilt && call.declaredBy === null) return null;
	const dockerfile = isBuilt ? dockerfileOf(build, call.folder) : null;
	const place = image ?? (isBuilt ? build : null);
	if (place === null || isBuilt && dockerfile === null) return null;
	const mode = isolation?.toLowerCase();
	return {
		kind: "Service",
		name,
		image: image === null || (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.f)(image.text) ? null : image.text,
		written: image?.written ?? "",
		at: {
			file: place.file,
			line: place.line
		},
		isolation: mode === "process" || mode === "hyperv" ? mode : null,
		platform: platform === null || (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.f)(platform) ? null : (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.d)(platform),
		host: call.host,
		startedBy: call.declaredBy,
		fetches: call.verb === "create",
		conditional: call.conditional,
		build: dockerfile,
		deploy: call.declaredBy === null ? deploy : null,
		refused: call.declaredBy === null ? deploy?.refused ?? [] : []
	};
}
function dockerfileOf({ context, dockerfile, inline }, folder) {
	const [from, file] = [context?.written ?? ".", dockerfile || "Dockerfile"];
	if (inline || (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.o)(from) || (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.f)(from) || (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.f)(file)) return null;
	const inside = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.u)(from, context?.folder ?? folder, true);
	return inside === null ? null : (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.u)(file, inside, true);
}



/***/ })

};
