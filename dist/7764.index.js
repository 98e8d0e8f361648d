export const id = 7764;
export const ids = [7764];
export const modules = {

/***/ 7764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifestSources: () => (/* binding */ manifestSources)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7772);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5517);



// lib/find/kubernetes/manifest-sources.js
const KUSTOMIZATION = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
const CHART = /(?:^|\/)Chart\.yaml$/;
const VALUES = /(?:^|\/)values[^/]*\.ya?ml$/;
const HARMLESS = new Set([
	"apiVersion",
	"kind",
	"metadata",
	"resources",
	"bases",
	"namespace",
	"namePrefix",
	"nameSuffix",
	"commonLabels",
	"commonAnnotations",
	"labels",
	"configMapGenerator",
	"secretGenerator",
	"generatorOptions",
	"sortOptions",
	"buildMetadata",
	"crds",
	"configurations",
	"openapi"
]);
const NAMED = [
	"resources",
	"bases",
	"components"
];
const PATCHES = [
	"patches",
	"patchesStrategicMerge",
	"patchesJson6902"
];
const MOST_FILES = 1e4;
const MOST_DEPTH = 30;
async function manifestSources(files, meant, read, speaks) {
	const all = new Set(files);
	const charts = files.filter((path) => CHART.test(path)).map(_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.r);
	const overlays = await Overlays.read(files.filter((path) => KUSTOMIZATION.test(path)).slice(0, MOST_FILES), all, read);
	const isMeant = new Set(meant);
	const changed = overlays.changed();
	const templates = new Map();
	const chartOf = chartFinder(charts);
	for (const path of meant) {
		const chart = chartOf(path);
		if (chart === null) continue;
		const known = templates.get(chart);
		if (known) known.push(path);
		else templates.set(chart, [path]);
	}
	const notices = [];
	const valueFiles = files.filter((path) => VALUES.test(path));
	for (const [chart, paths] of templates) {
		const values = valueFiles.filter((path) => (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.r)(path) === chart);
		if (await someSpeaks([...paths, ...values], read, speaks)) notices.push(ofChart(chart));
	}
	for (const [overlay, sources] of overlays.top()) {
		const own = [...sources].filter((path) => isMeant.has(path));
		const isNamed = isMeant.has(overlay);
		if ((own.length > 0 || isNamed) && await someSpeaks([overlay, ...sources], read, speaks)) notices.push(ofOverlay(overlay));
	}
	return {
		isSource: (path) => chartOf(path) !== null || changed.has(path) || KUSTOMIZATION.test(path),
		notices
	};
}
function chartFinder(charts) {
	const known = new Set(charts);
	return (path) => {
		for (let folder = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.r)(path);; folder = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.r)(folder)) {
			const name = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.c)(folder);
			if ((name === "templates" || name === "charts") && known.has((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.r)(folder))) return topChart((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.r)(folder), known);
			if (folder === "") return null;
		}
	};
}
function topChart(chart, known) {
	const parts = chart.split("/charts/");
	for (let length = 1; length < parts.length; length++) {
		const outer = parts.slice(0, length).join("/charts/");
		if (known.has(outer)) return outer;
	}
	return chart;
}
async function someSpeaks(paths, read, speaks) {
	for (const path of paths.slice(0, 200)) {
		const text = await read(path);
		if (text !== null && speaks(text)) return true;
	}
	return false;
}
var Overlays = class Overlays {
	byFolder;
	constructor(byFolder) {
		this.byFolder = byFolder;
	}
	static async read(paths, files, read) {
		const found = new Map();
		for (const path of paths) {
			const text = await read(path);
			const yaml = text === null ? null : await (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.n)(text);
			if (yaml?.ok) found.set((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.r)(path), kustomizationOf(path, yaml.root, files));
		}
		return new Overlays(found);
	}
	changed() {
		const changed = new Set();
		for (const kustomization of this.byFolder.values()) if (kustomization.changes) for (const path of this.filesOf(kustomization)) changed.add(path);
		return changed;
	}
	top() {
		const taken = new Set([...this.byFolder.values()].flatMap(({ takes }) => takes));
		const top = new Map();
		for (const [folder, kustomization] of this.byFolder) if (!taken.has(folder) && this.changesAny(kustomization)) top.set(kustomization.path, this.filesOf(kustomization));
		return top;
	}
	changesAny(kustomization) {
		return this.within(kustomization).some(({ changes }) => changes);
	}
	filesOf(kustomization) {
		return new Set(this.within(kustomization).flatMap(({ takes, patches }) => [...takes, ...patches]));
	}
	within(kustomization) {
		const seen = new Set();
		const visit = (one, depth) => {
			if (seen.has(one) || depth > MOST_DEPTH) return;
			seen.add(one);
			for (const path of one.takes) {
				const inner = this.byFolder.get(path);
				if (inner) visit(inner, depth + 1);
			}
		};
		visit(kustomization, 0);
		return [...seen];
	}
};
function kustomizationOf(path, root, files) {
	const folder = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.r)(path);
	const paths = (values) => values.flatMap((value) => value.kind === "text" && !value.text.includes("\n") ? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.u)(value.text, folder, false) ?? [] : []);
	return {
		path,
		takes: NAMED.flatMap((key) => paths((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(root, key)?.value))),
		patches: PATCHES.flatMap((key) => (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(root, key)?.value).flatMap((item) => {
			const inner = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(item, "path")?.value;
			return paths(inner ? [inner] : [item]);
		})).filter((each) => files.has(each)),
		changes: (root.kind === "map" ? [...root.entries.keys()] : []).some((key) => !HARMLESS.has(key))
	};
}
function ofChart(chart) {
	const folder = chart === "" ? "." : chart;
	return {
		file: chart === "" ? "Chart.yaml" : `${chart}/Chart.yaml`,
		line: 1,
		what: "template-not-read",
		message: `The templates of this chart become manifests when Helm fills them in, so they are not judged as they are. To have what is deployed judged: helm template ${quoted(folder)} | windows-container-compat check --manifests - --target @nodes.json`,
		severity: "notice"
	};
}
function ofOverlay(path) {
	return {
		file: path,
		line: 1,
		what: "kustomize-not-rendered",
		message: `Kustomize changes manifests before they are applied, so those that it takes in are not judged as they are. To have what is deployed judged: kubectl kustomize ${quoted((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.r)(path) || ".")} | windows-container-compat check --manifests - --target @nodes.json`,
		severity: "notice"
	};
}
function quoted(folder) {
	return /^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
}



/***/ }),

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



/***/ })

};
