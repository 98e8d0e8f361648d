export const id = 1742;
export const ids = [1742];
export const modules = {

/***/ 1742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWorkflow: () => (/* binding */ readWorkflow)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7772);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5517);
/* harmony import */ var _workflow_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7911);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7272);
/* harmony import */ var _scripts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8472);
/* harmony import */ var _action_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3389);
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(438);









// lib/find/github/checkout.js
const OWN = /^\$\{\{\s*(?:github\.(?:repository|event\.pull_request\.head\.repo\.full_name)(?:\s*\|\|\s*|\s*(?=\}\}$)))+\}\}$/i;
var Checkouts = class {
	#own = "";
	#others = [];
	add(path, written, repository, backslashes) {
		const folder = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.u)(path, "", backslashes) ?? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.l)(path);
		this.#others = this.#others.filter((other) => other.folder !== folder);
		if (repository === "" || OWN.test(written.trim())) this.#own = folder;
		else {
			const unsure = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.f)(repository) ? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.d)(repository) : null;
			this.#others.unshift({
				folder,
				unsure
			});
		}
	}
	place(path) {
		const within = this.#others.filter(({ folder }) => (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.n)(folder, path) !== null).sort((a, b) => b.folder.length - a.folder.length)[0];
		const own = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.n)(this.#own, path);
		if (within !== void 0 && (own === null || within.folder.length >= this.#own.length)) return within.unsure === null ? null : (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.p)(within.unsure);
		return own ?? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.l)(path === "" ? "." : path);
	}
};
// lib/find/github/expression-context.js
var Unknown = class {
	get kind() {
		throw new Error("unknown operand");
	}
	get primitive() {
		return this.kind;
	}
	coerceString() {
		return this.kind;
	}
	number() {
		return this.kind;
	}
	toJSON() {
		return this.kind;
	}
};
const UNKNOWN = new Unknown();
var Context = class extends _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.Dictionary */ .p.bT {
	#entries = new Map();
	open;
	constructor(entries, open = false) {
		super();
		this.open = open;
		for (const [key, value] of entries) this.#entries.set(key.toLowerCase(), {
			key,
			value
		});
	}
	get(key) {
		return this.#entries.get(key.toLowerCase())?.value ?? (this.open ? UNKNOWN : void 0);
	}
	pairs() {
		if (this.open) throw new Error("unknown entries");
		return [...this.#entries.values()];
	}
	values() {
		return this.pairs().map(({ value }) => value);
	}
};
function dataOf(text) {
	return (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.f)(text) ? UNKNOWN : new _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.StringData */ .p.uQ(text);
}
// lib/find/github/scope.js
function contextsOf(scope) {
	const github = [["workspace", new _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.StringData */ .p.uQ(_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.t)]];
	if (scope.actionFolder !== null) github.push(["action_path", dataOf(inWorkspace(scope.actionFolder))]);
	return new Context([
		["github", new Context(github, true)],
		["env", new Context([...scope.env].map(([name, value]) => [name, dataOf(value)]), true)],
		["matrix", scope.matrix ?? UNKNOWN],
		["runner", new Context(scope.os === null ? [] : [["os", new _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.StringData */ .p.uQ(scope.os)]], true)],
		["inputs", scope.inputs]
	], true);
}
function inWorkspace(folder) {
	return folder === "" ? _workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.t : `${_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.t}/${folder}`;
}
// lib/find/github/expression.js
const MAX_VALUE = 1e5;
const MAX_WRITTEN = 200;
function evaluate(expression, contexts) {
	try {
		const result = new Known(parse(expression), contexts, FUNCTIONS).evaluate();
		return result.kind === void 0 ? null : result;
	} catch {
		return null;
	}
}
function isNever(condition, contexts) {
	try {
		return parse(condition).accept(new Truth(contexts)) === false;
	} catch {
		return false;
	}
}
function onlyExpression(text) {
	return text.startsWith("${{") && endOf(text, 3) === text.length ? text.slice(3, -2).trim() : null;
}
function interpolate(text, contexts, oneLine = false) {
	const parts = [];
	let size = 0;
	let at = 0;
	for (let start = text.indexOf("${{"); start !== -1; start = text.indexOf("${{", at)) {
		const end = endOf(text, start + 3);
		if (end === -1) break;
		const value = valueText(text.slice(start + 3, end - 2).trim(), contexts, oneLine);
		parts.push((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.h)(text.slice(at, start)), value);
		size += value.length;
		if (size > MAX_VALUE) return unknownExpression(text);
		at = end;
	}
	parts.push((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.h)(text.slice(at)));
	return parts.join("");
}
function unknownExpression(written) {
	return (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.p)(written.length > MAX_WRITTEN ? `${written.slice(0, MAX_WRITTEN)}...` : written);
}
function valueText(expression, contexts, oneLine) {
	const value = evaluate(expression, contexts);
	const text = value === null ? null : (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.h)(value.coerceString());
	if (text === null || oneLine && /[\r\n]/.test(text)) return unknownExpression(`\${{ ${expression} }}`);
	return text;
}
function endOf(text, start) {
	let quoted = false;
	for (let at = start; at < text.length; at++) if (text[at] === "'") quoted = !quoted;
	else if (!quoted && text[at] === "}" && text[at + 1] === "}") return at + 2;
	return -1;
}
const CONTEXTS = [...[
	"github",
	"env",
	"vars",
	"job",
	"jobs",
	"steps",
	"runner",
	"secrets",
	"strategy",
	"matrix",
	"needs",
	"inputs"
]];
const RUN_TIME_FUNCTIONS = [
	"hashFiles",
	"success",
	"always",
	"cancelled",
	"failure"
].map((name) => ({
	name,
	description: "",
	minArgs: 0,
	maxArgs: 255,
	call: () => UNKNOWN
}));
const format = {
	..._actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .wellKnownFunctions */ .j7.format,
	call: (...args) => {
		const [template = "", ...values] = args.map((arg) => arg.coerceString());
		const longest = Math.max(0, ...values.map((value) => value.length));
		if (template.length * longest > 100 * MAX_VALUE) throw new Error("too long");
		return _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .wellKnownFunctions */ .j7.format.call(...args);
	}
};
const join = {
	..._actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .wellKnownFunctions */ .j7.join,
	call: (...args) => {
		const [list, separator] = args;
		if ((list?.kind === _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.Kind */ .p.b8.Array ? list.values().length : 0) * (separator?.coerceString().length ?? 1) > 100 * MAX_VALUE) throw new Error("too long");
		return _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .wellKnownFunctions */ .j7.join.call(...args);
	}
};
const fromJson = {
	..._actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .wellKnownFunctions */ .j7.fromjson,
	call: (text) => fromPlain(JSON.parse(text.coerceString()))
};
const FUNCTIONS = new Map([
	...Object.entries(_actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .wellKnownFunctions */ .j7),
	...RUN_TIME_FUNCTIONS.map((info) => [info.name.toLowerCase(), info]),
	["format", format],
	["join", join],
	["fromjson", fromJson]
]);
function fromPlain(value) {
	if (typeof value === "string") return new _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.StringData */ .p.uQ(value);
	if (typeof value === "number") return new _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.NumberData */ .p.Q9(value);
	if (typeof value === "boolean") return new _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.BooleanData */ .p.bo(value);
	if (value === null || typeof value !== "object") return new _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.Null */ .p.Uv();
	if (!Array.isArray(value)) return new Context(Object.entries(value).map(([key, item]) => [key, fromPlain(item)]));
	const list = new _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.Array */ .p.O3();
	for (const item of value) list.add(fromPlain(item));
	return list;
}
function parse(expression) {
	const { tokens } = new _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .Lexer */ .JG(expression).lex();
	for (const token of tokens) if (typeof token.value === "string") token.value = token.lexeme.slice(1, -1).replaceAll("''", "'");
	return new _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .Parser */ .iX(tokens, CONTEXTS, RUN_TIME_FUNCTIONS).parse();
}
var Known = class extends _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .Evaluator */ .oi {
	visitLogical(node) {
		for (const arg of node.args) if (this.eval(arg).kind === void 0) throw new Error("no value");
		return super.visitLogical(node);
	}
	visitFunctionCall(node) {
		if (!FUNCTIONS.has(node.functionName.lexeme.toLowerCase())) throw new Error("no such function");
		return super.visitFunctionCall(node);
	}
};
var Truth = class {
	#contexts;
	constructor(contexts) {
		this.#contexts = contexts;
	}
	visitLogical(node) {
		const parts = node.args.map((arg) => arg.accept(this));
		const decides = node.operator.lexeme === "||";
		if (parts.includes(decides)) return decides;
		return parts.includes(null) ? null : !decides;
	}
	visitUnary(node) {
		const truth = node.expr.accept(this);
		return truth === null ? null : !truth;
	}
	visitGrouping(node) {
		return node.group.accept(this);
	}
	visitLiteral = (node) => this.#value(node);
	visitBinary = (node) => this.#value(node);
	visitContextAccess = (node) => this.#value(node);
	visitIndexAccess = (node) => this.#value(node);
	visitFunctionCall = (node) => this.#value(node);
	#value(node) {
		try {
			const value = new Known(node, this.#contexts, FUNCTIONS).evaluate();
			if (value.kind === _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.Kind */ .p.b8.String) return value.value !== "";
			return value.primitive ? value.number() !== 0 && !Number.isNaN(value.number()) : value.kind !== _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.Kind */ .p.b8.Null;
		} catch {
			return null;
		}
	}
};
// lib/find/github/workflow-yaml.js
const MOST_ALIASED = 2e5;
async function readWorkflowYaml(kind, text, shared) {
	if (text.length > 512e3) return {
		ok: false,
		line: 1,
		reason: _workflow_text_js__WEBPACK_IMPORTED_MODULE_7__.n
	};
	const read = await (shared ? _repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.r : _repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.n)(text, MOST_ALIASED);
	if (!read.ok || read.root.kind === "map") return read;
	return {
		ok: false,
		line: 1,
		reason: `it is not the YAML of ${kind === "action" ? "an action" : "a workflow"}`
	};
}
function textOf(value) {
	if (value?.kind === "text") return value.text;
	if (value?.kind === "boolean") return value.text.toLowerCase();
	return value?.kind === "number" ? String(Number(value.text)) : "";
}
// lib/find/github/workflow-data.js
function dataAt(value, contexts) {
	if (value.kind === "boolean") return new _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.BooleanData */ .p.bo(value.text.toLowerCase() === "true");
	if (value.kind === "number") return new _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.NumberData */ .p.Q9(Number(value.text));
	if (value.kind === "list") {
		const list = new _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.Array */ .p.O3();
		for (const item of value.items) list.add(dataAt(item, contexts));
		return list;
	}
	if (value.kind === "map") {
		const entries = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.i)(value);
		if (entries.some(({ key }) => key.includes("${{"))) return UNKNOWN;
		return new Context(entries.map(({ key, value }) => [key, dataAt(value, contexts)]));
	}
	const text = textOf(value);
	if (text === "") return new _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.Null */ .p.Uv();
	const expression = onlyExpression(text);
	if (expression !== null) return evaluate(expression, contexts) ?? UNKNOWN;
	return dataOf(interpolate(text, contexts));
}
function textsAt(map, contexts) {
	if (map === void 0 || map.kind === "nothing") return new Map();
	if (map.kind !== "map") return map.kind === "text" && map.text === "" ? new Map() : null;
	return new Map((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.i)(map).map(({ key, value }) => [key, interpolate(textOf(value), contexts)]));
}
function written(value) {
	if (value.kind === "list") return `[${value.items.map(written).join(", ")}]`;
	if (value.kind !== "map") return textOf(value).trim();
	return (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.i)(value).map(({ key, value }) => `${key}: ${written(value)}`).join(", ");
}
// lib/find/github/containers.js
function containersOnWindows(job, scope) {
	if (scope.os !== "Windows") return [];
	const contexts = contextsOf(scope);
	const container = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(job, "container");
	const services = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(job, "services");
	return [...container === void 0 ? [] : [[
		"container",
		scope.job,
		container
	]], ...(0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.i)(services?.value).map((entry) => [
		"service",
		entry.key,
		entry
	])].flatMap(([kind, name, { value, line }]) => {
		const image = imageOf$1(dataAt(value, contexts));
		return image === null ? [] : [refusedStart(kind, name, image, line, scope)];
	});
}
function refusedStart(kind, name, image, line, scope) {
	const at = {
		file: scope.file,
		line
	};
	const { host } = scope;
	return {
		kind,
		name,
		image: null,
		written: (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.d)(image),
		at,
		isolation: null,
		platform: null,
		host,
		startedBy: at,
		fetches: false,
		conditional: false,
		build: null,
		deploy: null,
		refused: [{
			what: "container-needs-linux-runner",
			line,
			machines: host.kind === "runner" ? host.labels : []
		}]
	};
}
function imageOf$1(value) {
	if (value === void 0 || value === UNKNOWN) return null;
	if (value instanceof Context) return imageOf$1(value.get("image"));
	if (value instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.Array */ .p.O3) return null;
	const text = value.coerceString().trim();
	return text === "" || (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.f)(text) ? null : text;
}
// lib/find/github/found-builds.js
const MAX_STEPS = 5e3;
const MAX_SIZE = 2e7;
var Findings = class {
	effort;
	#steps = new Map();
	#unread = new Map();
	#called = new Set();
	starts = [];
	#looked = 0;
	#size = 0;
	#full = false;
	constructor(effort) {
		this.effort = effort;
	}
	look(file, line, variables = 0) {
		this.#looked += 1;
		this.#size += variables * 40;
		if (this.effort.spend(100 + variables * 40) && this.#looked <= MAX_STEPS && this.#size <= MAX_SIZE) return true;
		if (this.#full) return false;
		this.#full = true;
		this.problem(file, line, `the rows of this workflow's matrices come to more than ${MAX_STEPS} steps, or to very long ones; from here on they were not read.`);
		return false;
	}
	step(step) {
		const { given: _, ...rest } = step;
		const key = JSON.stringify(rest, (_, value) => value instanceof Map ? [...value] : value);
		if (this.#steps.has(key)) return;
		this.#steps.set(key, step);
		this.#size += key.length;
	}
	problem(file, line, message) {
		this.#unread.set(`${file}:${line}:${message}`, {
			file,
			line,
			message,
			dockerfile: null
		});
	}
	call(file) {
		this.#called.add(file);
	}
	get steps() {
		return [...this.#steps.values()];
	}
	get unread() {
		return [...this.#unread.values()];
	}
	get called() {
		return [...this.#called];
	}
};
// lib/find/github/job-matrix.js
const MAX_ROWS = 256;
const MAX_PRODUCT = 1024;
function matrixRows(matrix) {
	if (matrix === void 0) return [new Context([])];
	if (!isObject(matrix)) return [OPEN];
	const include = listOf(matrix.get("include"));
	const exclude = listOf(matrix.get("exclude")) ?? [];
	const lists = matrix.pairs().filter(({ key }) => !/^(?:include|exclude)$/i.test(key)).map(({ key, value }) => ({
		key,
		values: isList(value) ? value.values() : null
	}));
	const added = include ?? [];
	if (lists.some(({ values }) => values === null) && added.length > 0) return [OPEN];
	const product = crossProduct(lists.map(({ key, values }) => ({
		key,
		values: values ?? [UNKNOWN]
	})));
	if (product === null || added.length > MAX_ROWS || exclude.length > MAX_PRODUCT) return null;
	const rows = product.filter((row) => !exclude.some((filter) => isObject(filter) && matches(filter, new Context(row)) === true)).map((row) => ({
		original: row,
		all: new Map(row)
	}));
	const more = [];
	for (const item of added) {
		if (!isObject(item)) return [OPEN];
		const fits = rows.map((row) => fitsRow(item, row.original));
		if (fits.includes(null)) return [OPEN];
		if (!fits.includes(true)) more.push(new Map(item.pairs().map(({ key, value }) => [key.toLowerCase(), value])));
		for (const [index, { original, all }] of rows.entries()) {
			if (fits[index] !== true) continue;
			for (const { key, value } of item.pairs()) if (!original.has(key.toLowerCase())) all.set(key.toLowerCase(), value);
		}
	}
	const total = [...rows.map(({ all }) => all), ...more];
	if (total.length > MAX_ROWS) return null;
	if (include === null && total.length === 0) return [OPEN];
	return total.map((row) => new Context(row, include === null));
}
const OPEN = new Context([], true);
function isObject(value) {
	return value instanceof Context;
}
function isList(value) {
	return value instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.Array */ .p.O3;
}
function listOf(value) {
	if (value === void 0 || value instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.Null */ .p.Uv) return [];
	return isList(value) ? value.values() : null;
}
function crossProduct(lists) {
	let rows = lists.length === 0 ? [] : [new Map()];
	for (const { key, values } of lists) {
		if (rows.length * values.length > MAX_PRODUCT) return null;
		rows = rows.flatMap((row) => values.map((value) => new Map([...row, [key.toLowerCase(), value]])));
	}
	return rows;
}
function fitsRow(item, original) {
	return every(item.pairs().filter(({ key }) => original.has(key.toLowerCase())).map(({ key, value }) => matches(value, original.get(key.toLowerCase()))));
}
function matches(filter, value = new _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.Null */ .p.Uv()) {
	if (filter === UNKNOWN || value === UNKNOWN) return null;
	if (isObject(filter)) return isObject(value) && every(filter.pairs().map(({ key, value: wanted }) => matches(wanted, value.get(key))));
	if (isList(filter)) {
		if (!isList(value) || value.values().length !== filter.values().length) return false;
		return every(filter.values().map((wanted, index) => matches(wanted, value.get(index))));
	}
	if (!value.primitive) return false;
	if (filter.kind === _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.Kind */ .p.b8.String && value.kind === _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.Kind */ .p.b8.String) return filter.coerceString().toUpperCase() === value.coerceString().toUpperCase();
	return filter.number() === value.number();
}
function every(parts) {
	if (parts.includes(false)) return false;
	return parts.includes(null) ? null : true;
}
// lib/find/github/runs-on.js
function runnerOf(runsOn, contexts) {
	if (runsOn === void 0) return {
		kind: "unknown",
		because: "a job without runs-on"
	};
	try {
		const labels = labelsOf(dataAt(runsOn, contexts)).filter((label) => label !== "");
		if (labels.length > 0) return {
			kind: "runner",
			labels
		};
	} catch {}
	return {
		kind: "unknown",
		because: written(runsOn).slice(0, 200)
	};
}
function labelsOf(value) {
	if (value === void 0) return [];
	if (value instanceof Context) return labelsOf(value.get("labels"));
	if (value instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.Array */ .p.O3) return value.values().flatMap(labelsOf);
	return [value.coerceString().trim()];
}
// lib/find/github/step-inputs.js
const UNKNOWN_INPUTS = new Context([], true);
function calledInputs(declared, given, contexts) {
	const values = new Map((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.i)(given).map(({ key, value }) => [key.toLowerCase(), value]));
	return new Context((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.i)(declared).map(({ key, value: definition }) => {
		const input = values.get(key.toLowerCase()) ?? (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(definition, "default");
		return [key, typed(input === void 0 ? new _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.Null */ .p.Uv() : dataAt(input, contexts), textOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(definition, "type")))];
	}));
}
function typed(value, type) {
	if (value === UNKNOWN) return UNKNOWN;
	if (type === "boolean") return new _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.BooleanData */ .p.bo(value.coerceString() === "true");
	if (type === "number") return new _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.NumberData */ .p.Q9(value.number());
	return new _actions_expressions__WEBPACK_IMPORTED_MODULE_5__/* .data.StringData */ .p.uQ(value.coerceString());
}
// lib/find/github/step-reader.js
function runDefaults(workflow, job) {
	const of = (key) => {
		const token = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(job, "defaults", "run", key) ?? (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(workflow, "defaults", "run", key);
		return token === void 0 ? null : textOf(token);
	};
	return {
		shell: of("shell"),
		folder: of("working-directory"),
		inContainer: (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(job, "container") !== void 0
	};
}
function isLeftOut(token, contexts) {
	const text = textOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(token, "if")).trim();
	if (text === "") return false;
	if (!text.includes("${{")) return isNever(text, contexts);
	const expression = onlyExpression(text);
	return expression !== null && isNever(expression, contexts);
}
function withEnv(outer, token, contexts) {
	if (token === void 0) return outer;
	const own = textsAt(token, contexts);
	if (own === null) return new Map([...outer.keys()].map((name) => [name, unknownExpression(textOf(token))]));
	return new Map([...outer, ...own]);
}
function runAction(step, run, defaults, scope, contexts) {
	const folderToken = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(step, "working-directory");
	const placed = placeFolder(interpolate((folderToken === void 0 ? defaults.folder : textOf(folderToken)) ?? "", contexts), scope);
	if (placed === null) return null;
	const shellToken = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(step, "shell");
	const shell = shellToken === void 0 ? defaults.shell : textOf(shellToken);
	return {
		kind: "run",
		script: interpolate(textOf(run.value), contexts, true),
		scriptLine: run.value.kind === "text" ? run.value.lines?.line ?? null : null,
		shell: shellOf(shell, defaults, scope, contexts),
		env: scope.env,
		folder: placed
	};
}
function shellOf(written, defaults, scope, contexts) {
	const template = interpolate(written ?? "", contexts);
	return template === "" ? (0,_runner_js__WEBPACK_IMPORTED_MODULE_2__.t)(scope.os, defaults.inContainer) : (0,_runner_js__WEBPACK_IMPORTED_MODULE_2__.r)(template);
}
function placeFolder(written, scope) {
	const folder = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.u)(written, "", scope.os !== "Linux");
	return folder === null ? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.l)(written) : scope.checkouts.place(folder);
}
const BUILDS = /^(?:docker\/(?:build-push-action|bake-action)|mr-smithers-excellent\/docker-build-push|goreleaser\/goreleaser-action)@/i;
const PATHS = new Set([
	"context",
	"file",
	"path",
	"dockerfile",
	"directory",
	"workdir",
	"source"
]);
function isBuildAction(uses) {
	return BUILDS.test(uses);
}
function usesAction(step, uses, scope, contexts) {
	const inputs = new Map();
	for (const [key, value] of textsAt((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(step, "with"), contexts) ?? []) {
		const name = key.toLowerCase();
		const placed = PATHS.has(name) ? placePath(value, scope) : name === "tags" ? madeTags(step, value, scope) : value;
		if (placed === null) return null;
		inputs.set(name, placed);
	}
	const folder = !/^docker\/build-push/i.test(uses) && ![...inputs.keys()].some((name) => PATHS.has(name)) ? scope.checkouts.place("") : "";
	return folder === null ? null : {
		kind: "uses",
		uses,
		with: inputs,
		env: scope.env,
		folder
	};
}
function madeTags(step, tags, { metadata }) {
	const written = textOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(step, "with", "tags")).trim();
	const [, id] = /^steps\.([\w-]+)\.outputs\.tags$/.exec(onlyExpression(written) ?? "") ?? [];
	return (id === void 0 ? void 0 : metadata.get(id))?.map((image) => `${image}:${unknownExpression(written)}`).join("\n") ?? tags;
}
function placePath(value, scope) {
	if (value === "" || /^[a-z][a-z0-9+.-]*:\/\/|^git@|^\{\{/i.test(value)) return value;
	const path = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.u)(value, "", scope.os !== "Linux");
	if (path === null) return value;
	const placed = scope.checkouts.place(path);
	return placed === "" ? "." : placed;
}
// lib/find/github/matrix-values.js
const MOST = 20;
function valuesOf(row, text) {
	const paths = new Set();
	for (const [, path = ""] of text.matchAll(/\bmatrix((?:\.[\w-]{1,100}){1,5})/gi)) {
		paths.add(path);
		if (paths.size === MOST) break;
	}
	return [...paths].flatMap((path) => {
		let value = row ?? void 0;
		for (const name of path.slice(1).split(".")) value = value instanceof Context ? value.get(name) : void 0;
		return value === void 0 || value === UNKNOWN || !value.primitive ? [] : [value.coerceString()];
	});
}
// lib/find/github/steps.js
const MAX_DEPTH$1 = 10;
var StepsReader = class {
	#findings;
	#files;
	constructor(findings, files) {
		this.#findings = findings;
		this.#files = files;
	}
	async read(steps, defaults, outer) {
		let outerContexts = contextsOf(outer);
		for (const step of (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.o)(steps)) {
			const [run, uses] = [(0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(step, "run"), (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(step, "uses")];
			const at = run ?? uses;
			if (at === void 0) continue;
			const env = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(step, "env");
			if (!this.#findings.look(outer.file, at.line, env === void 0 ? 0 : outer.env.size)) return false;
			const scope = env === void 0 ? outer : {
				...outer,
				env: withEnv(outer.env, env, outerContexts)
			};
			const contexts = env === void 0 ? outerContexts : contextsOf(scope);
			if (isLeftOut(step, contexts)) continue;
			if (run !== void 0) this.#run(step, run, defaults, scope, contexts);
			else if (!await this.#uses(step, at, scope, contexts)) return false;
			if (outer.changed.size === 0) continue;
			outer = {
				...outer,
				env: withoutChanged(outer)
			};
			outerContexts = contextsOf(outer);
		}
		return true;
	}
	#run(step, run, defaults, scope, contexts) {
		const text = textOf(run.value);
		const isOfConcern = (script) => (0,_workflow_text_js__WEBPACK_IMPORTED_MODULE_7__.s)(script) || (0,_scripts_js__WEBPACK_IMPORTED_MODULE_3__.r)(script);
		if (isOfConcern(text) || text.includes("${{") && isOfConcern(interpolate(text, contexts))) this.#keep(run, text, runAction(step, run, defaults, scope, contexts), scope, isConditional(step, scope));
		if (!/GITHUB_ENV|::set-env/i.test(text)) return;
		const words = new Set(text.match(/\w+/g));
		for (const name of scope.env.keys()) if (words.has(name)) scope.changed.add(name);
	}
	async #uses(step, at, scope, contexts) {
		const uses = textOf(at.value).trim();
		if (/^actions\/checkout@/i.test(uses)) {
			const input = (name) => textOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(step, "with", name));
			const repository = input("repository");
			const path = interpolate(input("path"), contexts);
			scope.checkouts.add(path, repository, interpolate(repository, contexts), scope.os !== "Linux");
		} else if (/^docker\/metadata-action@/i.test(uses)) {
			const images = (0,_action_input_js__WEBPACK_IMPORTED_MODULE_4__.o)(interpolate(textOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(step, "with", "images")), contexts));
			scope.metadata.set(textOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(step, "id")), images.flatMap(imageOf));
		} else if (isBuildAction(uses)) {
			const written = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(step, "with")).map(({ value }) => textOf(value));
			this.#keep(at, written.join("\n"), usesAction(step, uses, scope, contexts), scope);
		} else if (/^docker:\/\//i.test(uses)) {
			if (scope.os === "Windows" && !isConditional(step, scope)) this.#findings.starts.push(refusedStart("uses", uses, uses.slice(9), at.line, scope));
		} else if (/^[.$]\//.test(uses)) return this.#composite(step, at, uses, scope, contexts);
		return true;
	}
	async #composite(step, at, uses, scope, contexts) {
		const path = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.u)(uses.slice(2), "", true);
		const folder = path === null || uses.startsWith("$") ? path : scope.checkouts.place(path);
		if (folder === null || scope.depth >= MAX_DEPTH$1) return true;
		const action = await this.#files.called(folder, {
			file: scope.file,
			line: at.line
		});
		if (action === null || textOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(action.root, "runs", "using")).toLowerCase() !== "composite") return true;
		const inputs = calledInputs((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(action.root, "inputs"), (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(step, "with"), contexts);
		const env = new Map([...scope.env, ["GITHUB_ACTION_PATH", inWorkspace(folder)]]);
		const inner = {
			...scope,
			file: action.path,
			inputs,
			env,
			actionFolder: folder,
			metadata: new Map(),
			conditional: isConditional(step, scope),
			depth: scope.depth + 1
		};
		return this.read((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(action.root, "runs", "steps"), NO_DEFAULTS, inner);
	}
	#keep(at, written, action, scope, conditional = false) {
		if (action === null) return;
		const { file, job, host } = scope;
		const given = written.includes("${{") ? { given: {
			written,
			row: valuesOf(scope.matrix, written)
		} } : {};
		this.#findings.step({
			file,
			line: at.line,
			job,
			host,
			action,
			...conditional ? { conditional } : {},
			...given
		});
	}
};
function isConditional(step, scope) {
	return scope.conditional || (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(step, "if") !== void 0;
}
function imageOf(line) {
	const attributes = line.split(",").map((part) => part.trim());
	const name = attributes.find((part) => !/^(?:enable|type)=/.test(part))?.replace(/^name=/, "");
	return name === void 0 || attributes.includes("enable=false") ? [] : [name];
}
const NO_DEFAULTS = {
	shell: null,
	folder: null,
	inContainer: false
};
function withoutChanged({ env, changed }) {
	return new Map([...env].map(([name, value]) => [name, changed.has(name) ? unknownExpression(`\${{ env.${name} }}`) : value]));
}
// lib/find/github/workflow-files.js
var WorkflowFiles = class {
	#files = new Map();
	#read;
	#findings;
	constructor(read, findings) {
		this.#read = read;
		this.#findings = findings;
	}
	called(path, by) {
		const known = this.#files.get(path);
		if (known !== void 0) return known;
		const file = this.#load(path, by);
		this.#files.set(path, file);
		return file;
	}
	async #load(path, by) {
		const paths = (0,_workflow_text_js__WEBPACK_IMPORTED_MODULE_7__.a)(path);
		const found = await (0,_workflow_text_js__WEBPACK_IMPORTED_MODULE_7__.r)(paths, this.#read);
		if (found === null) {
			if ((0,_workflow_text_js__WEBPACK_IMPORTED_MODULE_7__.s)(path)) this.#findings.problem(by.file, by.line, `./${path} is called here, but ${paths.join(" or ")} could not be read, so what it builds is not known.`);
			return null;
		}
		return this.parse(found.path, found.text, true);
	}
	async parse(path, text, shared = false) {
		const kind = /(?:^|\/)action\.ya?ml$/i.test(path) ? "action" : "workflow";
		const read = await readWorkflowYaml(kind, text, shared);
		if (read.ok) return {
			path,
			root: read.root
		};
		if ((0,_workflow_text_js__WEBPACK_IMPORTED_MODULE_7__.s)(text)) this.#findings.problem(path, read.line, `what this ${kind} builds could not be read: ${read.reason}.`);
		return null;
	}
};
// lib/find/github/read-workflow.js
const MAX_DEPTH = 4;
async function readWorkflow(file, text, read, effort) {
	const findings = new Findings(effort);
	const files = new WorkflowFiles(read, findings);
	const workflow = await files.parse(file, text);
	let callable = false;
	if (workflow !== null) {
		if ((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(workflow.root, "jobs") === void 0) findings.problem(file, 1, "what this workflow builds could not be read: it holds no jobs.");
		callable = isOnlyCalled((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(workflow.root, "on"));
		await new WorkflowReader(findings, files).read(workflow, {
			inputs: UNKNOWN_INPUTS,
			caller: "",
			depth: 1
		});
	}
	const { steps, unread, starts, called } = findings;
	return {
		steps,
		unread,
		starts,
		called,
		callable
	};
}
function isOnlyCalled(on) {
	const events = [
		textOf(on),
		...(0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.o)(on).map(textOf),
		...(0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.i)(on).map(({ key }) => key)
	].filter(Boolean);
	return events.length > 0 && events.every((event) => event === "workflow_call");
}
var WorkflowReader = class {
	#findings;
	#files;
	#steps;
	constructor(findings, files) {
		this.#findings = findings;
		this.#files = files;
		this.#steps = new StepsReader(findings, files);
	}
	async read(workflow, call) {
		const outside = {
			matrix: null,
			inputs: call.inputs,
			env: new Map(),
			os: null,
			actionFolder: null
		};
		const env = withEnv(outside.env, (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(workflow.root, "env"), contextsOf(outside));
		for (const job of (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(workflow.root, "jobs"))) {
			const contexts = contextsOf({
				...outside,
				env
			});
			if (isLeftOut(job.value, contexts)) continue;
			for (const matrix of this.#rows(workflow, job, contexts)) {
				if (!this.#findings.look(workflow.path, job.line)) return false;
				if (!await ((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(job.value, "uses") === void 0 ? this.#job : this.#call).call(this, workflow, job, {
					...call,
					matrix,
					env
				})) return false;
			}
		}
		return true;
	}
	#rows(workflow, job, contexts) {
		const matrix = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(job.value, "strategy"), "matrix");
		const rows = matrixRows(matrix === void 0 ? void 0 : dataAt(matrix.value, contexts));
		if (rows !== null) return rows;
		this.#findings.problem(workflow.path, matrix.line, `the matrix of job ${interpolate(job.key, contexts)} comes to more than the 256 rows that GitHub accepts.`);
		return [];
	}
	#job(workflow, job, row) {
		const outside = {
			...row,
			os: null,
			actionFolder: null
		};
		const host = runnerOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(job.value, "runs-on"), contextsOf(outside));
		const os = (0,_runner_js__WEBPACK_IMPORTED_MODULE_2__.n)(host);
		const scope = {
			file: workflow.path,
			job: `${row.caller}${job.key}`,
			host,
			os,
			matrix: row.matrix,
			inputs: row.inputs,
			env: withEnv(row.env, (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(job.value, "env"), contextsOf({
				...outside,
				os
			})),
			changed: new Set(),
			metadata: new Map(),
			actionFolder: null,
			checkouts: new Checkouts(),
			conditional: (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(job.value, "if") !== void 0,
			depth: 0
		};
		this.#findings.starts.push(...containersOnWindows(job.value, scope));
		return this.#steps.read((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(job.value, "steps"), runDefaults(workflow.root, job.value), scope);
	}
	async #call(workflow, job, row) {
		const uses = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(job.value, "uses");
		const [, written] = /^[.$]\/(.+)$/.exec(textOf(uses.value).trim()) ?? [];
		const path = written === void 0 ? null : (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.u)(written, "", true);
		if (path === null || row.depth >= MAX_DEPTH) return true;
		const called = await this.#files.called(path, {
			file: workflow.path,
			line: uses.line
		});
		if (called === null) return true;
		this.#findings.call(called.path);
		const contexts = contextsOf({
			...row,
			os: null,
			actionFolder: null
		});
		const inputs = calledInputs((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(called.root, "on", "workflow_call", "inputs"), (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(job.value, "with"), contexts);
		return this.read(called, {
			inputs,
			caller: `${row.caller}${job.key} / `,
			depth: row.depth + 1
		});
	}
};



/***/ })

};
