const require_check = require("./check.js");
const require_repository_yaml = require("./repository-yaml.js");
const require_manifest_comments = require("./manifest-comments.js");
const require_service_start = require("./service-start.js");
const require_started = require("./started.js");
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
	const inner = require_repository_yaml.entryOf(root, "taskDefinition")?.value;
	for (const value of [root, inner]) if (value && require_repository_yaml.entryOf(value, "containerDefinitions")?.value.kind === "list") return value;
	return null;
}
function readTaskDefinition(root) {
	const task = taskDefinitionOf(root);
	const list = task && require_repository_yaml.entryOf(task, "containerDefinitions")?.value;
	if (!task || list?.kind !== "list") return null;
	return {
		kind: "TaskDefinition",
		name: textAt$1(task, "family") ?? "",
		namespace: null,
		line: require_repository_yaml.entryOf(task, "family")?.line ?? task.line,
		containers: list.items.map(readContainer$1),
		rules: rulesOf$1(task),
		refused: []
	};
}
function rulesOf$1(task) {
	const platform = require_repository_yaml.entryOf(task, "runtimePlatform")?.value;
	const constraints = require_repository_yaml.entryOf(task, "placementConstraints")?.value;
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
	const image = require_repository_yaml.entryOf(item, "image");
	const written = image?.value.kind === "text" ? require_check.asWritten(image.value.text) : "";
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
	const found = require_repository_yaml.entryOf(value, key)?.value;
	return found?.kind === "text" ? require_check.asWritten(found.text) : null;
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
	const required = require_repository_yaml.valueAt(spec, "affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution");
	if (required?.kind !== "map") return null;
	return require_repository_yaml.itemsOf(require_repository_yaml.entryOf(required, "nodeSelectorTerms")?.value).map((term) => ({
		expressions: readRequirements(require_repository_yaml.entryOf(term, "matchExpressions")?.value, texts),
		fields: readRequirements(require_repository_yaml.entryOf(term, "matchFields")?.value, texts)
	}));
}
function readRequirements(value, texts) {
	return require_repository_yaml.itemsOf(value).map((item) => {
		const key = texts.of(require_repository_yaml.entryOf(item, "key")?.value, "key") ?? "";
		return {
			key,
			operator: texts.of(require_repository_yaml.entryOf(item, "operator")?.value, "operator") ?? "",
			values: require_repository_yaml.itemsOf(require_repository_yaml.entryOf(item, "values")?.value).map((each) => texts.of(each, key) ?? "")
		};
	});
}
function readTolerations(value, texts) {
	return require_repository_yaml.itemsOf(value).map((item) => {
		const key = texts.of(require_repository_yaml.entryOf(item, "key")?.value, "key") ?? "";
		return {
			key,
			operator: texts.of(require_repository_yaml.entryOf(item, "operator")?.value, "operator") ?? "",
			value: texts.of(require_repository_yaml.entryOf(item, "value")?.value, key) ?? "",
			effect: texts.of(require_repository_yaml.entryOf(item, "effect")?.value, "effect") ?? ""
		};
	});
}
// lib/find/kubernetes/pod.js
function readPod(spec, around) {
	const texts = new Texts();
	const ofPod = hostProcessOf(spec);
	const containers = (key, init) => require_repository_yaml.itemsOf(require_repository_yaml.entryOf(spec, key)?.value).map((item) => readContainer(item, init, ofPod));
	const nodeSelector = require_repository_yaml.entryOf(spec, "nodeSelector");
	const runtimeClass = require_repository_yaml.entryOf(spec, "runtimeClassName");
	const rules = {
		by: "kubernetes",
		nodeName: notEmpty(texts.of(require_repository_yaml.entryOf(spec, "nodeName")?.value, "nodeName")),
		nodeSelector: readNodeSelector(nodeSelector?.value, texts),
		terms: readTerms(spec, texts),
		tolerations: readTolerations(require_repository_yaml.entryOf(spec, "tolerations")?.value, texts),
		runtimeClass: notEmpty(texts.of(runtimeClass?.value, "runtimeClassName")),
		os: texts.of(require_repository_yaml.valueAt(spec, "os", "name"), "os.name") ?? texts.of(require_repository_yaml.valueAt(around, "metadata", "labels", "kubernetes.io/os"), "kubernetes.io/os"),
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
	const network = require_repository_yaml.entryOf(spec, "hostNetwork");
	return network === void 0 || network.value.kind === "boolean" && /^false$/i.test(network.value.text) ? [{
		what: "host-process-refused",
		line: network?.line ?? process.line,
		because: "no-host-network"
	}] : [];
}
function readContainer(item, init, ofPod) {
	const name = require_repository_yaml.entryOf(item, "name")?.value;
	const image = require_repository_yaml.entryOf(item, "image");
	const written = image?.value.kind === "text" ? require_check.asWritten(image.value.text) : "";
	return {
		name: name?.kind === "text" ? require_check.asWritten(name.text) : "",
		init,
		reference: written === "" ? null : written,
		written,
		line: image?.line ?? item.line,
		hostProcess: hostProcessOf(item) ?? ofPod ?? false
	};
}
function hostProcessOf(value) {
	const said = require_repository_yaml.valueAt(value, "securityContext", "windowsOptions", "hostProcess");
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
		const items = require_repository_yaml.entryOf(object, "items")?.value;
		if (kind.endsWith("List") && items?.kind === "list") {
			if (depth < DEEPEST_LIST) for (const item of items.items) visit(item, depth + 1);
			return;
		}
		const name = textAt(object, "metadata", "name") ?? textAt(object, "metadata", "generateName") ?? "";
		const namespace = textAt(object, "metadata", "namespace");
		const { line } = require_repository_yaml.entryOf(object, "kind");
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
		nodeSelector: readNodeSelector(require_repository_yaml.valueAt(object, "scheduling", "nodeSelector"), texts),
		tolerations: readTolerations(require_repository_yaml.valueAt(object, "scheduling", "tolerations"), texts),
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
		const around = require_repository_yaml.valueAt(object, ...path.slice(0, -1));
		const spec = require_repository_yaml.entryOf(around, "spec")?.value;
		if (around && spec && require_repository_yaml.entryOf(spec, "containers")?.value.kind === "list") return [spec, around];
	}
	return null;
}
function textAt(value, ...path) {
	const found = require_repository_yaml.valueAt(value, ...path);
	return found?.kind === "text" ? require_check.asWritten(found.text) : null;
}
// lib/find/swarm/stack.js
function isStack(root) {
	return require_repository_yaml.entryOf(root, "services")?.value.kind === "map" && require_repository_yaml.entryOf(root, "apiVersion") === void 0;
}
async function readStack(file, root, read) {
	const project = new require_service_start.ComposeProject(read);
	const folder = require_check.folderOf(file);
	const lookup = await project.environment(folder, () => void 0);
	const services = await project.load([file], {
		folder,
		lookup
	}, null);
	const own = require_repository_yaml.valueAt(root, "services");
	const starts = [...services].flatMap(([name, service]) => {
		const start = require_service_start.startOf(name, {
			...service,
			build: service.image === null ? service.build : null
		}, CALL);
		return start ? [start] : [];
	});
	const stacks = require_started.stacksAmong(starts);
	return {
		workloads: starts.map((start) => {
			const { kind, name, refused, at } = start;
			const line = at.file === file ? require_repository_yaml.entryOf(own, name)?.line ?? at.line : at.line;
			const rules = require_started.unplaced({
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
				containers: [require_started.containerOf(start)],
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
		const read = await require_repository_yaml.readRepositoryYaml(document.text, MOST_ALIASED, document.line);
		if (!read.ok) {
			const template = require_check.isTemplate(document.text);
			unread.push({
				line: read.line,
				reason: read.reason,
				template,
				speaksOfWindows: speaksOfWindows(document.text)
			});
			continue;
		}
		const comments = require_manifest_comments.commentsIn(document);
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
exports.readManifest = readManifest;
exports.speaksOfWindows = speaksOfWindows;
