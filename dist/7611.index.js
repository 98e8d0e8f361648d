export const id = 7611;
export const ids = [7611];
export const modules = {

/***/ 2390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ commentsIn)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);

// lib/find/manifest-comments.js
const COMMENT = /(?:^|[ \t])#[ \t]*(windows-container-compat:.*)$/gim;
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

/***/ 7611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readManifest: () => (/* binding */ readManifest),
/* harmony export */   speaksOfWindows: () => (/* binding */ speaksOfWindows)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1016);
/* harmony import */ var _repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7772);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5517);
/* harmony import */ var _manifest_comments2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2390);
/* harmony import */ var _service_start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1810);
/* harmony import */ var _started2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8323);







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
const ATTRIBUTE = /^attribute:ecs\.os-(family|type) (?:(?:==|equals) ?([\w']{1,60})|in ?\[([\w', ]{1,1000})\])$/;
const LONGEST = 2e3;
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
	const read = (constraints?.kind === "list" ? constraints.items.map((item) => textAt$1(item, "expression") ?? "") : []).flatMap(attributesIn);
	const families = read.filter(({ of }) => of === "family").map(({ values }) => values);
	const [system] = read.filter(({ of, values }) => of === "type" && values.length === 1).flatMap(({ values }) => values).map((type) => type.toLowerCase());
	return {
		by: "ecs",
		family: (platform && textAt$1(platform, "operatingSystemFamily")) ?? null,
		constrained: families.length === 0 ? null : families.reduce((left, each) => left.filter((one) => each.includes(one))),
		system: system === "windows" || system === "linux" ? system : null,
		architecture: (platform && textAt$1(platform, "cpuArchitecture")) ?? null
	};
}
function attributesIn(expression) {
	const text = expression.slice(0, LONGEST).trim().replace(/\s+/g, " ");
	if (/\|\||\bor\b|\bnot\b|!|[()]/.test(text)) return [];
	return text.split(/ ?(?:&&|\band\b) ?/).flatMap((part) => {
		const [, of, one, several] = ATTRIBUTE.exec(part) ?? [];
		const values = (one ?? several ?? "").split(",").map((value) => value.replaceAll("'", "").trim());
		return of === void 0 ? [] : [{
			of,
			values: values.filter((value) => value !== "")
		}];
	});
}
function readContainer$1(item) {
	const image = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(item, "image");
	const written = image?.value.kind === "text" ? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__.d)(image.value.text) : "";
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
	return found?.kind === "text" ? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__.d)(found.text) : null;
}
// lib/find/kubernetes/scheduling.js
const MOST_REFUSED = 100;
const OLD_BOOLEAN = /^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF)$/;
var Texts = class {
	refused = [];
	of(value, label) {
		if (value?.kind === "text" && !(value.plain && OLD_BOOLEAN.test(value.text))) return value.text;
		if (value?.kind !== "text" && value?.kind !== "number" && value?.kind !== "boolean") return null;
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
function readPod(spec, around) {
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
		os: texts.of((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(spec, "os", "name"), "os.name") ?? texts.of((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(around, "metadata", "labels", "kubernetes.io/os"), "kubernetes.io/os"),
		lines: {
			spec: spec.line,
			nodeSelector: nodeSelector?.line ?? null,
			runtimeClass: runtimeClass?.line ?? null
		}
	};
	const all = [...containers("initContainers", true), ...containers("containers", false)];
	return {
		containers: all,
		rules,
		refused: [...texts.refused, ...hostProcessRefused(spec, all)]
	};
}
function hostProcessRefused(spec, containers) {
	const process = containers.find(({ hostProcess }) => hostProcess);
	if (process === void 0) return [];
	const other = containers.find(({ hostProcess }) => !hostProcess);
	if (other !== void 0) return [{
		what: "host-process-refused",
		line: other.line,
		because: "not-all"
	}];
	const network = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(spec, "hostNetwork");
	return network === void 0 || network.value.kind === "boolean" && /^false$/i.test(network.value.text) ? [{
		what: "host-process-refused",
		line: network?.line ?? process.line,
		because: "no-host-network"
	}] : [];
}
function readContainer(item, init, ofPod) {
	const name = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(item, "name")?.value;
	const image = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(item, "image");
	const written = image?.value.kind === "text" ? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__.d)(image.value.text) : "";
	return {
		name: name?.kind === "text" ? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__.d)(name.text) : "",
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
	[
		"spec",
		"template",
		"spec",
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
		const namespace = textAt(object, "metadata", "namespace");
		const { line } = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(object, "kind");
		if (kind === "RuntimeClass") {
			const { refused, ...runtimeClass } = readRuntimeClass(name, object);
			if (refused.length === 0) runtimeClasses.push(runtimeClass);
			else workloads.push({
				kind,
				name,
				namespace,
				line,
				containers: [],
				rules: rulesOf(runtimeClass, line),
				refused
			});
			return;
		}
		const found = podOf(object);
		if (found !== null) workloads.push({
			kind,
			name,
			namespace,
			line,
			...readPod(...found)
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
		tolerations: readTolerations((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(object, "scheduling", "tolerations"), texts),
		refused: texts.refused
	};
}
function rulesOf({ nodeSelector, tolerations }, line) {
	return {
		by: "kubernetes",
		nodeSelector,
		tolerations,
		lines: {
			spec: line,
			nodeSelector: null,
			runtimeClass: null
		},
		nodeName: null,
		terms: null,
		runtimeClass: null,
		os: null
	};
}
function podOf(object) {
	for (const path of POD_SPECS) {
		const around = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(object, ...path.slice(0, -1));
		const spec = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(around, "spec")?.value;
		if (around && spec && (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(spec, "containers")?.value.kind === "list") return [spec, around];
	}
	return null;
}
function textAt(value, ...path) {
	const found = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(value, ...path);
	return found?.kind === "text" ? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__.d)(found.text) : null;
}
// lib/find/swarm/stack.js
function isStack(root) {
	return (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(root, "services")?.value.kind === "map" && (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(root, "apiVersion") === void 0;
}
async function readStack(file, root, read) {
	const project = new _service_start_js__WEBPACK_IMPORTED_MODULE_3__.n(read);
	const folder = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__.r)(file);
	const lookup = await project.environment(folder, () => void 0);
	const services = await project.load([file], {
		folder,
		lookup
	}, null);
	const own = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(root, "services");
	const starts = [...services].flatMap(([name, service]) => {
		const start = (0,_service_start_js__WEBPACK_IMPORTED_MODULE_3__.t)(name, {
			...service,
			build: service.image === null ? service.build : null
		}, CALL);
		return start ? [start] : [];
	});
	const stacks = (0,_started2_js__WEBPACK_IMPORTED_MODULE_4__.n)(starts);
	return {
		workloads: starts.map((start) => {
			const { kind, name, refused, at } = start;
			const line = at.file === file ? (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(own, name)?.line ?? at.line : at.line;
			const rules = (0,_started2_js__WEBPACK_IMPORTED_MODULE_4__.i)({
				...start,
				at: {
					...at,
					line
				}
			}, stacks);
			return {
				kind,
				name,
				namespace: null,
				file: at.file,
				line,
				containers: [(0,_started2_js__WEBPACK_IMPORTED_MODULE_4__.t)(start)],
				rules,
				refused
			};
		}),
		unread: project.unread
	};
}
const CALL = {
	declaredBy: null,
	host: { kind: "none" },
	verb: null,
	conditional: false,
	folder: ""
};
// lib/find/manifest.js
const MOST_DOCUMENTS = 2e4;
const FILLED_IN = /\{\{[^{}\n]{0,100}\.(?:Values|Release|Chart)\b|\b(?:image|nodeSelector|tolerations|affinity|runtimeClassName|nodeName)["']?[ \t]{0,20}:[^{\n]{0,200}\{\{/;
const MOST_ALIASED = 1e5;
const MAY_PLACE = /containers|services|RuntimeClass|containerDefinitions/;
const WINDOWS = /windows|nanoserver|servercore|ltsc20\d\d|hostProcess|\bwin(?:19|20|22|25|2019|2022|2025)\b/i;
function speaksOfWindows(text) {
	return WINDOWS.test(text);
}
async function readManifest(file, text, readOther, isWanted = () => true) {
	const workloads = [];
	const runtimeClasses = [];
	const unread = [];
	const documents = splitDocuments(text);
	for (const document of documents.slice(0, MOST_DOCUMENTS)) {
		if (!MAY_PLACE.test(document.text) || !isWanted(document.text)) continue;
		const read = await (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.n)(document.text, MOST_ALIASED, document.line);
		if (!read.ok) {
			const template = (0,_template_js__WEBPACK_IMPORTED_MODULE_6__.t)(document.text);
			unread.push({
				line: read.line,
				reason: read.reason,
				template,
				speaksOfWindows: speaksOfWindows(document.text)
			});
			continue;
		}
		const comments = (0,_manifest_comments2_js__WEBPACK_IMPORTED_MODULE_2__.t)(document);
		if (isStack(read.root)) {
			const whole = "\n".repeat(document.line - 1) + document.text;
			const stack = await readStack(file, read.root, async (path) => path === file ? whole : readOther(path));
			workloads.push(...stack.workloads.map((workload) => ({
				...workload,
				comments
			})));
			unread.push(...stack.unread.map(ofStack));
			continue;
		}
		const found = readObjects(read.root);
		const task = readTaskDefinition(read.root);
		const all = task === null ? found.workloads : [...found.workloads, task];
		if (all.length > 0 && FILLED_IN.test(document.text)) {
			unread.push({
				line: all[0].line,
				reason: "it is a template",
				template: true,
				speaksOfWindows: speaksOfWindows(document.text)
			});
			continue;
		}
		workloads.push(...all.map((workload) => ({
			...workload,
			file,
			comments
		})));
		runtimeClasses.push(...found.runtimeClasses.map((each) => ({
			...each,
			file
		})));
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
function ofStack({ file, line, message }) {
	return {
		file,
		line,
		message,
		reason: "",
		template: false,
		speaksOfWindows: true
	};
}



/***/ }),

/***/ 8323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ unplaced),
/* harmony export */   n: () => (/* binding */ stacksAmong),
/* harmony export */   r: () => (/* binding */ startedWorkloads),
/* harmony export */   t: () => (/* binding */ containerOf)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _runner_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8235);


// lib/find/started.js
const WINDOWS = /windows|nanoserver|servercore|ltsc20\d\d/i;
function startedWorkloads(starts, runners) {
	const groups = new Map();
	const stacks = stacksAmong(starts);
	for (const start of starts) {
		const { kind, name, image, written, at, isolation, platform, build, fetches, host } = start;
		const key = JSON.stringify([
			kind,
			name,
			image,
			written,
			at,
			isolation,
			platform,
			build,
			fetches,
			host.kind === "none"
		]);
		const known = groups.get(key);
		if (known) known.push(start);
		else groups.set(key, [start]);
	}
	return [...groups.values()].flatMap((same) => workloadOf(same, runners, stacks) ?? []);
}
function stacksAmong(starts) {
	return new Set(starts.flatMap(({ deploy, at }) => deploy?.stack ? [at.file] : []));
}
function workloadOf(same, runners, stacks) {
	const [start] = same;
	const { kind, name, at, written, isolation, host } = start;
	const rules = host.kind === "none" ? unplaced(start, stacks) : onMachines(same, runners);
	const speaksOfWindows = isolation !== null || WINDOWS.test(written);
	if (rules.by === "command" && rules.steps !== null && !speaksOfWindows) {
		if (rules.steps.machines.every((machine) => machine.host === null)) return null;
	}
	return {
		kind,
		name,
		namespace: null,
		file: at.file,
		line: at.line,
		containers: [containerOf(start)],
		rules,
		refused: start.refused,
		files: [...new Set(same.flatMap(({ files }) => files))],
		comments: []
	};
}
function containerOf({ name, image, written, at, build }) {
	const container = {
		name,
		init: false,
		reference: image,
		written,
		line: at.line,
		hostProcess: false
	};
	return build === null ? container : {
		...container,
		build
	};
}
function unplaced({ deploy, isolation, platform, at }, stacks) {
	return stacks.has(at.file) ? {
		by: "swarm",
		constraints: deploy?.constraints ?? [],
		isolation,
		line: at.line
	} : {
		by: "command",
		isolation,
		platform,
		steps: null
	};
}
function onMachines(same, runners) {
	const { isolation, platform, fetches } = same[0];
	const machines = new Map();
	let elsewhere = false;
	for (const { host } of same) {
		const machine = machineOf(host, runners);
		if (machine === null) elsewhere = true;
		else machines.set(JSON.stringify(machine), machine);
	}
	const conditional = same.some((start) => start.conditional);
	return {
		by: "command",
		isolation,
		platform,
		steps: {
			machines: [...machines.values()],
			elsewhere,
			conditional,
			fetches
		}
	};
}
function machineOf(host, runners) {
	const { buildHost } = (0,_runner_host_js__WEBPACK_IMPORTED_MODULE_1__.t)(host, null, runners);
	if (buildHost === null || host.kind !== "runner") return null;
	const { labels } = host;
	return buildHost.os === "windows" ? {
		name: buildHost.host.name,
		host: buildHost.host,
		labels
	} : {
		name: buildHost.name,
		host: null,
		labels
	};
}



/***/ })

};
