export const id = 611;
export const ids = [611];
export const modules = {

/***/ 8807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ interpolate)
/* harmony export */ });
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8210);

// lib/find/compose/interpolate.js
const DEEPEST = 20;
const LONGEST = 65536;
const NAME = /[_a-z][_a-z0-9]*/iy;
const BRACED = /^([_a-z][_a-z0-9]*)(?:(:?[-?+])([\s\S]*))?$/i;
function interpolate(text, lookup) {
	const value = expand(text, lookup, 0);
	return value.length > LONGEST ? (0,_unknown_js__WEBPACK_IMPORTED_MODULE_0__.n)(shown(text)) : value;
}
function expand(text, lookup, depth) {
	if (depth > DEEPEST) return (0,_unknown_js__WEBPACK_IMPORTED_MODULE_0__.n)(shown(text));
	let out = "";
	for (let at = 0;;) {
		const dollar = text.indexOf("$", at);
		if (dollar < 0 || out.length > LONGEST) return out + text.slice(at);
		out += text.slice(at, dollar);
		const next = text[dollar + 1];
		NAME.lastIndex = dollar + 1;
		const name = NAME.exec(text)?.[0];
		if (next === "$") {
			out += "$";
			at = dollar + 2;
		} else if (name !== void 0) {
			out += lookup(name) ?? (0,_unknown_js__WEBPACK_IMPORTED_MODULE_0__.n)(`$${shown(name)}`);
			at = dollar + 1 + name.length;
		} else {
			const end = next === "{" ? endOfBraces(text, dollar + 2) : -1;
			if (end < 0) return (0,_unknown_js__WEBPACK_IMPORTED_MODULE_0__.n)(shown(text));
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
	const written = (0,_unknown_js__WEBPACK_IMPORTED_MODULE_0__.n)(`\${${shown(inner)}}`);
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
	return value === (0,_unknown_js__WEBPACK_IMPORTED_MODULE_0__.r)(value).map(_unknown_js__WEBPACK_IMPORTED_MODULE_0__.n).join("");
}
function shown(text) {
	return text.length > 100 ? `${text.slice(0, 97)}...` : text;
}



/***/ }),

/***/ 7611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readManifest: () => (/* binding */ readManifest),
/* harmony export */   speaksOfWindows: () => (/* binding */ speaksOfWindows)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1016);
/* harmony import */ var _repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7772);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8210);
/* harmony import */ var _interpolate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8807);





// lib/find/documents.js
const MARKER = /^(?:---(?=[ \t\r\n]|$)|\.\.\.(?=[ \t\r\n]|$))/gm;
function splitDocuments(text) {
	const documents = [];
	let [from, line, counted] = [
		0,
		1,
		0
	];
	const add = (end) => {
		for (let at = text.indexOf("\n", counted); at >= 0 && at < from; at = text.indexOf("\n", at + 1)) {
			line += 1;
			counted = at + 1;
		}
		if (end > from) documents.push({
			text: text.slice(from, end),
			line
		});
	};
	for (const { index, 0: marker } of text.matchAll(MARKER)) {
		add(index);
		from = index + marker.length;
	}
	add(text.length);
	return documents.filter((document) => document.text.trim() !== "");
}
// lib/find/ecs/task-definition.js
const OS_FAMILY = /^\s*attribute:ecs\.os-family\s*==\s*'?(\w{1,60})'?\s*$/;
function taskDefinitionOf(root) {
	const inner = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(root, "taskDefinition")?.value;
	for (const value of [root, inner]) if (value && (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(value, "containerDefinitions")?.value.kind === "list") return value;
	return null;
}
function readTaskDefinition(root) {
	const task = taskDefinitionOf(root);
	const list = task && (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(task, "containerDefinitions")?.value;
	if (!task || list?.kind !== "list") return null;
	return {
		kind: "TaskDefinition",
		name: textAt$1(task, "family") ?? "",
		namespace: null,
		line: (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(task, "family")?.line ?? task.line,
		containers: list.items.map(readContainer$1),
		rules: rulesOf$1(task),
		refused: []
	};
}
function rulesOf$1(task) {
	const platform = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(task, "runtimePlatform")?.value;
	const constraints = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(task, "placementConstraints")?.value;
	const placed = (constraints?.kind === "list" ? constraints.items.map((item) => textAt$1(item, "expression") ?? "") : []).map((expression) => OS_FAMILY.exec(expression)?.[1]).find((family) => family !== void 0);
	return {
		by: "ecs",
		family: (platform && textAt$1(platform, "operatingSystemFamily")) ?? placed ?? null,
		architecture: (platform && textAt$1(platform, "cpuArchitecture")) ?? null
	};
}
function readContainer$1(item) {
	const image = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(item, "image");
	const written = image?.value.kind === "text" ? (0,_unknown_js__WEBPACK_IMPORTED_MODULE_2__.t)(image.value.text) : "";
	return {
		name: textAt$1(item, "name") ?? "",
		init: false,
		reference: written === "" ? null : written,
		written,
		line: image?.line ?? item.line,
		hostProcess: false
	};
}
function textAt$1(value, key) {
	const found = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(value, key)?.value;
	return found?.kind === "text" ? (0,_unknown_js__WEBPACK_IMPORTED_MODULE_2__.t)(found.text) : null;
}
// lib/find/kubernetes/scheduling.js
const MOST_REFUSED = 100;
var Texts = class {
	refused = [];
	of(value, label) {
		if (value?.kind === "text") return value.text;
		if (value?.kind !== "number" && value?.kind !== "boolean") return null;
		if (this.refused.length < MOST_REFUSED) this.refused.push({
			what: "not-a-string",
			line: value.line,
			label,
			write: `"${value.text}"`
		});
		return value.text;
	}
};
function readNodeSelector(value, texts) {
	const selector = new Map();
	if (value?.kind !== "map") return selector;
	for (const [key, entry] of value.entries) selector.set(key, texts.of(entry.value, key) ?? "");
	return selector;
}
function readTerms(spec, texts) {
	const required = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(spec, "affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution");
	if (required?.kind !== "map") return null;
	return (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(required, "nodeSelectorTerms")?.value).map((term) => ({
		expressions: readRequirements((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(term, "matchExpressions")?.value, texts),
		fields: readRequirements((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(term, "matchFields")?.value, texts)
	}));
}
function readRequirements(value, texts) {
	return (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.o)(value).map((item) => {
		const key = texts.of((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(item, "key")?.value, "key") ?? "";
		return {
			key,
			operator: texts.of((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(item, "operator")?.value, "operator") ?? "",
			values: (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(item, "values")?.value).map((each) => texts.of(each, key) ?? "")
		};
	});
}
function readTolerations(value, texts) {
	return (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.o)(value).map((item) => {
		const key = texts.of((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(item, "key")?.value, "key") ?? "";
		return {
			key,
			operator: texts.of((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(item, "operator")?.value, "operator") ?? "",
			value: texts.of((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(item, "value")?.value, key) ?? "",
			effect: texts.of((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(item, "effect")?.value, "effect") ?? ""
		};
	});
}
// lib/find/kubernetes/pod.js
function readPod(spec) {
	const texts = new Texts();
	const ofPod = hostProcessOf(spec);
	const containers = (key, init) => (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(spec, key)?.value).map((item) => readContainer(item, init, ofPod));
	const nodeSelector = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(spec, "nodeSelector");
	const runtimeClass = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(spec, "runtimeClassName");
	const rules = {
		by: "kubernetes",
		nodeName: notEmpty(texts.of((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(spec, "nodeName")?.value, "nodeName")),
		nodeSelector: readNodeSelector(nodeSelector?.value, texts),
		terms: readTerms(spec, texts),
		tolerations: readTolerations((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(spec, "tolerations")?.value, texts),
		runtimeClass: notEmpty(texts.of(runtimeClass?.value, "runtimeClassName")),
		os: texts.of((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(spec, "os", "name"), "os.name"),
		lines: {
			spec: spec.line,
			nodeSelector: nodeSelector?.line ?? null,
			runtimeClass: runtimeClass?.line ?? null
		}
	};
	return {
		containers: [...containers("initContainers", true), ...containers("containers", false)],
		rules,
		refused: texts.refused
	};
}
function readContainer(item, init, ofPod) {
	const name = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(item, "name")?.value;
	const image = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(item, "image");
	const written = image?.value.kind === "text" ? (0,_unknown_js__WEBPACK_IMPORTED_MODULE_2__.t)(image.value.text) : "";
	return {
		name: name?.kind === "text" ? (0,_unknown_js__WEBPACK_IMPORTED_MODULE_2__.t)(name.text) : "",
		init,
		reference: written === "" ? null : written,
		written,
		line: image?.line ?? item.line,
		hostProcess: hostProcessOf(item) ?? ofPod ?? false
	};
}
function hostProcessOf(value) {
	const said = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(value, "securityContext", "windowsOptions", "hostProcess");
	return said?.kind === "boolean" ? said.text.toLowerCase() === "true" : null;
}
function notEmpty(text) {
	return text === "" ? null : text;
}
// lib/find/kubernetes/objects.js
const POD_SPECS = [
	[
		"spec",
		"template",
		"spec"
	],
	[
		"spec",
		"jobTemplate",
		"spec",
		"template",
		"spec"
	],
	[
		"spec",
		"jobTargetRef",
		"template",
		"spec"
	],
	["template", "spec"],
	["spec"]
];
const DEEPEST_LIST = 3;
function readObjects(root) {
	const workloads = [];
	const runtimeClasses = [];
	const visit = (object, depth) => {
		const kind = textAt(object, "kind");
		if (kind === null || textAt(object, "apiVersion") === null) return;
		const items = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(object, "items")?.value;
		if (kind.endsWith("List") && items?.kind === "list") {
			if (depth < DEEPEST_LIST) for (const item of items.items) visit(item, depth + 1);
			return;
		}
		const name = textAt(object, "metadata", "name") ?? textAt(object, "metadata", "generateName") ?? "";
		if (kind === "RuntimeClass") {
			runtimeClasses.push(readRuntimeClass(name, object));
			return;
		}
		const spec = podSpecOf(object);
		if (spec === null) return;
		workloads.push({
			kind,
			name,
			namespace: textAt(object, "metadata", "namespace"),
			line: (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(object, "kind").line,
			...readPod(spec)
		});
	};
	visit(root, 0);
	return {
		workloads,
		runtimeClasses
	};
}
function readRuntimeClass(name, object) {
	const texts = new Texts();
	return {
		name,
		nodeSelector: readNodeSelector((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(object, "scheduling", "nodeSelector"), texts),
		tolerations: readTolerations((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(object, "scheduling", "tolerations"), texts)
	};
}
function podSpecOf(object) {
	for (const path of POD_SPECS) {
		const spec = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(object, ...path);
		if (spec && (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(spec, "containers")?.value.kind === "list") return spec;
	}
	return null;
}
function textAt(value, ...path) {
	const found = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(value, ...path);
	return found?.kind === "text" ? (0,_unknown_js__WEBPACK_IMPORTED_MODULE_2__.t)(found.text) : null;
}
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
// lib/find/swarm/stack.js
const MOST_CONSTRAINTS = 1e4;
function isStack(root) {
	return (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(root, "services")?.value.kind === "map" && (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(root, "apiVersion") === void 0;
}
function readStack(root, lookup) {
	const services = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(root, "services")?.value;
	if (services?.kind !== "map") return [];
	return [...services.entries].flatMap(([name, entry]) => {
		const image = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(entry.value, "image");
		if (image?.value.kind !== "text") return [];
		const text = (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_3__.t)(image.value.text, lookup);
		const container = {
			name,
			init: false,
			reference: (0,_unknown_js__WEBPACK_IMPORTED_MODULE_2__.r)(text).length > 0 ? null : text,
			written: (0,_unknown_js__WEBPACK_IMPORTED_MODULE_2__.t)(image.value.text),
			line: image.line,
			hostProcess: false
		};
		const refused = [];
		const rules = rulesOf(entry.value, entry.line, lookup, refused);
		return [{
			kind: "Service",
			name,
			namespace: null,
			line: entry.line,
			containers: [container],
			rules,
			refused
		}];
	});
}
function rulesOf(service, line, lookup, refused) {
	const isolation = isolationOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(service, "isolation")?.value);
	const deploy = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(service, "deploy")?.value;
	if (deploy?.kind !== "map") {
		const platform = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(service, "platform")?.value;
		return {
			by: "command",
			isolation,
			platform: platform?.kind === "text" ? (0,_unknown_js__WEBPACK_IMPORTED_MODULE_2__.t)(platform.text) : null
		};
	}
	const written = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(deploy, "placement")?.value, "constraints");
	const constraints = [];
	if (written?.value.kind === "map") refused.push(refusedConstraint(written.line, "constraints", "Swarm takes a list of texts such as node.platform.os == windows, no map"));
	const items = written?.value.kind === "list" ? written.value.items : [];
	for (const item of items.slice(0, MOST_CONSTRAINTS)) {
		const text = item.kind === "text" ? (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_3__.t)(item.text, lookup) : "";
		if ((0,_unknown_js__WEBPACK_IMPORTED_MODULE_2__.r)(text).length > 0) continue;
		const read = readConstraint(text);
		if (read.ok) constraints.push(read.constraint);
		else refused.push(refusedConstraint(item.line, text, read.because));
	}
	return {
		by: "swarm",
		constraints,
		isolation,
		line
	};
}
function isolationOf(value) {
	const text = value?.kind === "text" ? value.text.toLowerCase() : "";
	return text === "process" || text === "hyperv" ? text : null;
}
// lib/find/manifest.js
const MOST_DOCUMENTS = 2e4;
const MOST_ALIASED = 1e5;
const MAY_PLACE = /containers|services|RuntimeClass|containerDefinitions/;
const WINDOWS = /windows|nanoserver|servercore|ltsc20\d\d|hostProcess|\bwin(?:19|20|22|25|2019|2022|2025)\b/i;
function speaksOfWindows(text) {
	return WINDOWS.test(text);
}
async function readManifest(file, text, lookup, isWanted = () => true) {
	const workloads = [];
	const runtimeClasses = [];
	const unread = [];
	const documents = splitDocuments(text);
	for (const document of documents.slice(0, MOST_DOCUMENTS)) {
		if (!MAY_PLACE.test(document.text) || !isWanted(document.text)) continue;
		const windows = speaksOfWindows(document.text);
		const read = await (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.n)(document.text, MOST_ALIASED, document.line);
		if (!read.ok) {
			const template = (0,_template_js__WEBPACK_IMPORTED_MODULE_4__.t)(document.text);
			unread.push({
				line: read.line,
				reason: read.reason,
				template,
				speaksOfWindows: windows
			});
			continue;
		}
		const found = isStack(read.root) ? {
			workloads: readStack(read.root, lookup),
			runtimeClasses: []
		} : readObjects(read.root);
		const task = readTaskDefinition(read.root);
		const all = task === null ? found.workloads : [...found.workloads, task];
		const around = {
			file,
			speaksOfWindows: windows,
			comments: commentsIn(document)
		};
		workloads.push(...all.map((workload) => ({
			...workload,
			...around
		})));
		runtimeClasses.push(...found.runtimeClasses);
	}
	if (documents.length > MOST_DOCUMENTS) {
		const [first] = documents.slice(MOST_DOCUMENTS);
		const reason = `it holds more than ${MOST_DOCUMENTS} documents, and those from here on were not read`;
		unread.push({
			line: first.line,
			reason,
			template: false,
			speaksOfWindows: true
		});
	}
	return {
		workloads,
		runtimeClasses,
		unread
	};
}
const COMMENT = /^[ \t]*#[ \t]*(windows-container-compat:.*)$/gim;
const MOST_COMMENTS = 101;
function commentsIn({ text, line }) {
	if (!/windows-container-compat:/i.test(text)) return [];
	const found = [];
	let [at, here] = [0, line];
	for (const { index, 1: comment } of text.matchAll(COMMENT)) {
		for (let next = text.indexOf("\n", at); next >= 0 && next < index; next = text.indexOf("\n", at)) {
			here += 1;
			at = next + 1;
		}
		if (found.length < MOST_COMMENTS) found.push({
			line: here,
			text: comment.trim()
		});
	}
	return found;
}



/***/ }),

/***/ 190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var _watched_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1458);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(277);


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
			this.add(placed, `the alias "*${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.n)(alias.source)}" stands for no anchor before it`);
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
				this.add(key.value, `expected a text as key, found ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.t)(key.value)}`);
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
				this.add(key.value, `the key "${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.n)(name)}" is there already, in line ${first}`);
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
// lib/yaml/lines.js
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
async function readYaml(text, limits) {
	const start = {
		line: limits.firstLine ?? 1,
		column: 1
	};
	if (text.length > limits.bytes || Buffer.byteLength(text) > limits.bytes) return refusal("too-large", start);
	const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
	return (0,_watched_js__WEBPACK_IMPORTED_MODULE_1__.i)(() => readWith(yaml, text, limits, start));
}
function readWith(yaml, text, limits, start) {
	const lines = new Lines(text, limits.firstLine);
	const read = readTokens(new yaml.Parser().parse(text));
	if ("refused" in read) return refusal(read.refused, lines.placeAt(read.offset));
	const [document] = [...new yaml.Composer({
		schema: "core",
		merge: false,
		resolveKnownTags: false,
		prettyErrors: false,
		uniqueKeys: false,
		logLevel: "silent"
	}).compose(read.tokens, true, text.length)];
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
	for (const { code, pos } of document.warnings) if (code === "TAG_RESOLVE_FAILED") converter.add(lines.placeAt(pos[0]), `the tag "${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.n)(text.slice(...pos))}" is not understood: values need none`);
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
function readTokens(found) {
	const tokens = [];
	let documents = 0;
	let errors = 0;
	for (const token of found) {
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
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8210);
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
		clean: _unknown_js__WEBPACK_IMPORTED_MODULE_1__.i,
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
		reason: REASONS[read.refused]((0,_unknown_js__WEBPACK_IMPORTED_MODULE_1__.i)(message))
	};
}
const remembered = new Map();
let rememberedSize = 0;
const MOST_REMEMBERED = 16 * MOST_BYTES;
function readSharedYaml(text) {
	const known = remembered.get(text);
	if (known) return known;
	rememberedSize += text.length;
	if (rememberedSize > MOST_REMEMBERED) {
		remembered.clear();
		rememberedSize = text.length;
	}
	const read = readRepositoryYaml(text);
	remembered.set(text, read);
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
	return (0,_unknown_js__WEBPACK_IMPORTED_MODULE_1__.n)(source.slice(0, 100));
}



/***/ })

};
