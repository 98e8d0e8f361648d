export const id = 8828;
export const ids = [8828];
export const modules = {

/***/ 206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isOfFamily),
/* harmony export */   S: () => (/* binding */ isLinuxFamily),
/* harmony export */   _: () => (/* binding */ fits),
/* harmony export */   a: () => (/* binding */ byMaker),
/* harmony export */   b: () => (/* binding */ familiesOf),
/* harmony export */   c: () => (/* binding */ pullerOf),
/* harmony export */   d: () => (/* binding */ mayLandOnNode),
/* harmony export */   f: () => (/* binding */ merge),
/* harmony export */   g: () => (/* binding */ fails),
/* harmony export */   h: () => (/* binding */ untolerated),
/* harmony export */   i: () => (/* binding */ asStarted),
/* harmony export */   l: () => (/* binding */ stepsOf),
/* harmony export */   m: () => (/* binding */ taintInWords),
/* harmony export */   n: () => (/* binding */ namesOf),
/* harmony export */   o: () => (/* binding */ isStepOfConcern),
/* harmony export */   p: () => (/* binding */ selectsWindows),
/* harmony export */   r: () => (/* binding */ rulesRead),
/* harmony export */   s: () => (/* binding */ machineOf),
/* harmony export */   t: () => (/* binding */ groupNodes),
/* harmony export */   u: () => (/* binding */ labelThatDiffers),
/* harmony export */   v: () => (/* binding */ named),
/* harmony export */   x: () => (/* binding */ hostOfFamily),
/* harmony export */   y: () => (/* binding */ nodesOf)
/* harmony export */ });
/* harmony import */ var _host_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9893);
/* harmony import */ var _stops_pull_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1705);
/* harmony import */ var _swarm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4140);



// lib/place/ecs.js
function familiesOf({ family, constrained }) {
	if (family === null) return constrained;
	return constrained === null || constrained.some((each) => each.toUpperCase() === family.toUpperCase()) ? [family] : [];
}
function isLinuxFamily(family) {
	return family.toUpperCase() === "LINUX";
}
function hostOfFamily(family, { architecture }) {
	const reading = (0,_host_reading_js__WEBPACK_IMPORTED_MODULE_0__.r)(family.toLowerCase(), "server", false);
	const known = (0,_host_reading_js__WEBPACK_IMPORTED_MODULE_0__.d)(reading) || reading?.place !== "ecs" ? null : reading;
	return {
		name: family,
		build: known?.build ?? null,
		revision: null,
		edition: "server",
		architecture: architectureOf(architecture),
		isolation: "process",
		engine: "docker",
		hyperv: "never",
		cluster: false,
		unknownBecause: known?.build ? null : `${family} is not a Windows family of ECS that is known`,
		asOf: null
	};
}
function isOfFamily(host, family) {
	return family.build !== null && (host.build === null || host.build === family.build);
}
function architectureOf(written) {
	return written?.toUpperCase() === "ARM64" ? "arm64" : "amd64";
}
// lib/judge/workloads/node-results.js
const MOST_NODES = 1e3;
function nodesOf(landings) {
	return landings.flatMap(({ group }) => group.nodes);
}
function named(nodes) {
	return nodes.slice(0, MOST_NODES).map(({ name }) => name);
}
function fits({ verdict }) {
	return verdict === "runs" || verdict === "at-risk" || verdict === "not-windows";
}
function fails({ verdict }) {
	return verdict === "cannot-run" || verdict === "hyperv-only";
}
// lib/place/requirement.js
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;
const PREFIX = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const INTEGER = /^[+-]?\d{1,30}$/;
const [LEAST, MOST] = [-(2n ** 63n), 2n ** 63n - 1n];
const sets = new WeakMap();
function isReadable({ key, operator, values }) {
	if (!isLabelKey(key) || !values.every(isLabelValue)) return false;
	switch (operator) {
		case "In":
		case "NotIn": return values.length > 0;
		case "Exists":
		case "DoesNotExist": return values.length === 0;
		case "Gt":
		case "Lt": return values.length === 1 && integer(values[0]) !== null;
		default: return false;
	}
}
function holds({ operator, values }, value) {
	switch (operator) {
		case "In": return value !== null && includes(values, value);
		case "NotIn": return value === null || !includes(values, value);
		case "Exists": return value !== null;
		case "DoesNotExist": return value === null;
		default: return compares(operator, value, values[0]);
	}
}
function includes(values, value) {
	return values.length < 8 ? values.includes(value) : setOf(values).has(value);
}
function setOf(values) {
	let known = sets.get(values);
	if (!known) {
		known = new Set(values);
		sets.set(values, known);
	}
	return known;
}
function compares(operator, value, than) {
	const [left, right] = [value === null ? null : integer(value), integer(than)];
	if (left === null || right === null) return false;
	return operator === "Gt" ? left > right : left < right;
}
function fieldHolds({ key, operator, values }, name) {
	if (key !== "metadata.name" || values.length !== 1) return false;
	if (operator === "In") return values[0] === name;
	return operator === "NotIn" && values[0] !== name;
}
function isLabelKey(key) {
	const slash = key.indexOf("/");
	if (!NAME.test(key.slice(slash + 1))) return false;
	if (slash < 0) return true;
	const prefix = key.slice(0, slash);
	return prefix.length <= 253 && prefix.split(".").every((part) => PREFIX.test(part));
}
function isLabelValue(value) {
	return value === "" || NAME.test(value);
}
function integer(text) {
	if (!INTEGER.test(text)) return null;
	const value = BigInt(text.startsWith("+") ? text.slice(1) : text);
	return value >= LEAST && value <= MOST ? value : null;
}
// lib/place/taints.js
const TRANSIENT = new Set([
	"not-ready",
	"unreachable",
	"unschedulable",
	"disk-pressure",
	"memory-pressure",
	"pid-pressure",
	"network-unavailable",
	"out-of-disk",
	"out-of-service"
].map((name) => `node.kubernetes.io/${name}`));
const CLOUD_PROVIDER = "node.cloudprovider.kubernetes.io/";
const GKE_OS = "node.kubernetes.io/os";
function untolerated(node, tolerations, selectsWindows) {
	return node.taints.filter((taint) => (taint.effect === "NoSchedule" || taint.effect === "NoExecute") && !isTransient(taint) && !(selectsWindows && isToleratedByGke(node, taint)) && !tolerations.some((toleration) => tolerates(toleration, taint)));
}
function isTransient({ key }) {
	return TRANSIENT.has(key) || key.startsWith(CLOUD_PROVIDER);
}
function isToleratedByGke(node, { key, value }) {
	if (key !== GKE_OS || value !== "windows") return false;
	for (const label of node.labels.keys()) if (label.startsWith("cloud.google.com/gke-")) return true;
	return false;
}
function tolerates({ key, operator, value, effect }, taint) {
	if (effect !== "" && effect !== taint.effect) return false;
	if (key !== "" && key !== taint.key) return false;
	if (operator === "Exists") return true;
	return (operator === "" || operator === "Equal") && key !== "" && value === taint.value;
}
function taintInWords({ key, value, effect }) {
	return `${key}${value === "" ? "" : `=${value}`}:${effect}`;
}
// lib/place/kubernetes.js
const OS_LABELS = ["kubernetes.io/os", "beta.kubernetes.io/os"];
function merge(rules, runtimeClass) {
	const nodeSelector = new Map(rules.nodeSelector);
	for (const [label, value] of runtimeClass.nodeSelector) {
		const own = nodeSelector.get(label);
		if (own !== void 0 && own !== value) return {
			ok: false,
			label,
			pod: own,
			runtimeClass: value
		};
		nodeSelector.set(label, value);
	}
	return {
		ok: true,
		rules: {
			...rules,
			nodeSelector,
			tolerations: [...rules.tolerations, ...runtimeClass.tolerations]
		}
	};
}
function mayLandOnNode(rules, node) {
	if (rules.nodeName !== null && rules.nodeName !== node.name) return "no";
	const selected = (0,_swarm_js__WEBPACK_IMPORTED_MODULE_2__.c)(selectorHolds(rules, node), () => rules.terms === null ? "yes" : (0,_swarm_js__WEBPACK_IMPORTED_MODULE_2__.u)(rules.terms, (term) => termHolds(term, node)));
	if (selected === "no" || rules.nodeName !== null) return selected;
	return (0,_swarm_js__WEBPACK_IMPORTED_MODULE_2__.c)(selected, () => (0,_swarm_js__WEBPACK_IMPORTED_MODULE_2__.l)(untolerated(node, rules.tolerations, selectsWindows(rules)).length === 0));
}
function selectorHolds({ nodeSelector }, node) {
	let answer = "yes";
	for (const [key, value] of nodeSelector) {
		const has = (0,_swarm_js__WEBPACK_IMPORTED_MODULE_2__.s)(node, key);
		if (has === void 0) answer = "maybe";
		else if (has !== value) return "no";
	}
	return answer;
}
function labelThatDiffers({ nodeSelector }, node) {
	let found = null;
	for (const [key, value] of nodeSelector) {
		const has = (0,_swarm_js__WEBPACK_IMPORTED_MODULE_2__.s)(node, key);
		if (has === void 0 || has === value) continue;
		if (found !== null) return null;
		found = key;
	}
	return found;
}
function selectsWindows({ nodeSelector, terms }) {
	if (OS_LABELS.some((label) => nodeSelector.get(label) === "windows")) return true;
	return terms !== null && terms.length > 0 && terms.every(({ expressions }) => expressions.some(asksForWindows));
}
function asksForWindows({ key, operator, values }) {
	return OS_LABELS.includes(key) && operator === "In" && values.length === 1 && values[0] === "windows";
}
const VIRTUAL = new Map([["type", ["virtual-kubelet"]], ["eks.amazonaws.com/compute-type", ["fargate"]]]);
function excludesVirtual({ key, operator, values }) {
	const virtual = VIRTUAL.get(key) ?? [];
	return operator === "NotIn" && values.every((value) => virtual.includes(value));
}
const terms = new WeakMap();
function says(term) {
	let known = terms.get(term);
	if (known === void 0) {
		const { expressions, fields } = term;
		known = (expressions.length > 0 || fields.length > 0) && expressions.every(isReadable);
		terms.set(term, known);
	}
	return known;
}
function termHolds(term, node) {
	if (!says(term) || !term.fields.every((field) => fieldHolds(field, node.name))) return "no";
	let answer = "yes";
	for (const requirement of term.expressions) {
		const value = (0,_swarm_js__WEBPACK_IMPORTED_MODULE_2__.s)(node, requirement.key);
		if (value !== void 0) {
			if (!holds(requirement, value)) return "no";
		} else if (!excludesVirtual(requirement)) answer = "maybe";
	}
	return answer;
}
// lib/judge/workloads/run-steps.js
function stepsOf({ rules }) {
	return rules.by === "command" ? rules.steps : null;
}
function machineOf(workload) {
	return stepsOf(workload)?.machines[0]?.name ?? null;
}
function pullerOf(workload) {
	const windowsMode = (stepsOf(workload)?.machines.filter(({ host }) => host !== null) ?? []).every(({ labels }) => (0,_stops_pull_js__WEBPACK_IMPORTED_MODULE_1__.r)(labels));
	return {
		..._stops_pull_js__WEBPACK_IMPORTED_MODULE_1__.n,
		windowsMode,
		machine: machineOf(workload)
	};
}
function byMaker(workload, made) {
	const { rules, containers } = workload;
	const [container] = containers;
	if (rules.by !== "command" || rules.steps === null || container === void 0) return [workload];
	const { steps } = rules;
	const groups = new Map();
	for (const machine of steps.machines) {
		const base = made.of(container, machine.name)?.base.text ?? "";
		groups.set(base, [...groups.get(base) ?? [], machine]);
	}
	if (groups.size < 2) return [workload];
	return [...groups.values()].map((machines) => ({
		...workload,
		rules: {
			...rules,
			steps: {
				...steps,
				machines
			}
		}
	}));
}
function isStepOfConcern(workload, windowsByName, made) {
	if (windowsByName || workload.refused.length > 0) return true;
	return !workload.containers.some((container) => made.of(container, machineOf(workload)) !== null) && (stepsOf(workload)?.machines.some(({ host }) => host !== null) ?? false);
}
function asStarted(workload, placed, containers) {
	if (workload.rules.by !== "command") return {
		placed,
		containers
	};
	const { steps } = workload.rules;
	if (steps === null) return {
		placed,
		containers: containers.map((each) => each.judgement.made ? {
			...each,
			results: each.results.map(silent)
		} : each)
	};
	const counted = containers.map((each) => {
		const results = each.results.map((result) => asStep(result, each, steps));
		return {
			...each,
			results
		};
	});
	const isFine = (index) => counted.every(({ results }) => !fails(results[index]));
	const runsSomewhere = steps.elsewhere || placed.landings.some((_, index) => isFine(index));
	const isKept = (index) => {
		if (isFine(index)) return !steps.fetches;
		if (steps.conditional && runsSomewhere) return false;
		return !steps.fetches || counted.some(({ results }) => (0,_stops_pull_js__WEBPACK_IMPORTED_MODULE_1__.t)(results[index]));
	};
	const kept = placed.landings.flatMap((_, index) => isKept(index) ? [index] : []);
	return {
		placed: {
			...placed,
			landings: kept.map((index) => placed.landings[index])
		},
		containers: counted.map((each) => ({
			...each,
			results: kept.map((index) => each.results[index])
		}))
	};
}
function asStep(result, { judgement }, { conditional }) {
	if (result.rule === "no-such-image" && judgement.stranger) return {
		...result,
		verdict: "unknown",
		rule: "image-version-unknown",
		severity: "off",
		errors: [],
		ways: []
	};
	if (judgement.made !== null && judgement.made.startedOn === result.target) return silent(result);
	if (result.verdict === "unknown" && result.severity !== "off") return {
		...result,
		severity: conditional ? "off" : "notice"
	};
	return result;
}
function silent(result) {
	return {
		...result,
		severity: "off"
	};
}
// lib/place/groups.js
const SINGLE = /^(?:node\.(?:hostname|ip|id|role)|engine\.labels\.)/i;
function rulesRead(rules, runtimeClasses) {
	const labels = new Set();
	let names = false;
	const requirement = ({ key }) => labels.add(key);
	for (const { nodeSelector } of runtimeClasses) for (const key of nodeSelector.keys()) labels.add(key);
	for (const each of rules) if (each.by === "kubernetes") {
		for (const key of each.nodeSelector.keys()) labels.add(key);
		if (each.nodeName !== null) names = true;
		for (const { expressions, fields } of each.terms ?? []) {
			expressions.forEach(requirement);
			if (fields.length > 0) names = true;
		}
	} else if (each.by === "swarm") for (const constraint of each.constraints) {
		const label = (0,_swarm_js__WEBPACK_IMPORTED_MODULE_2__.a)(constraint);
		if (label !== null) labels.add(label);
		else if (SINGLE.test(constraint.key)) names = true;
	}
	return {
		labels,
		names
	};
}
function groupNodes(nodes, { labels, names }) {
	const read = [...labels].sort();
	const groups = new Map();
	for (const node of nodes) {
		const { host, swarm } = node;
		const key = JSON.stringify([
			names ? node.name : null,
			node.os,
			node.allLabels,
			read.map((label) => node.labels.get(label) ?? null),
			node.taints.map(({ key, value, effect }) => [
				key,
				value,
				effect
			]).sort(),
			[...node.labels.keys()].some((label) => label.startsWith("cloud.google.com/gke-")),
			host && {
				...host,
				name: null
			},
			swarm?.architecture ?? null
		]);
		const group = groups.get(key);
		if (group) group.nodes.push(node);
		else groups.set(key, {
			node,
			nodes: [node]
		});
	}
	return [...groups.values()];
}
function namesOf(groups) {
	return groups.flatMap(({ nodes }) => nodes.map(({ name }) => name));
}



/***/ }),

/***/ 8828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeWorkloads: () => (/* binding */ judgeWorkloads)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9847);
/* harmony import */ var _rule_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(937);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6868);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5138);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(206);
/* harmony import */ var _swarm_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4140);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5505);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7597);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9919);
/* harmony import */ var _base_image_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5035);
/* harmony import */ var _stops_pull_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1705);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1643);













// lib/judge/workloads/facts.js
function nameOf({ kind, name }) {
	return `${kind}/${name}`;
}
function finding(given) {
	return {
		rules: [],
		nodes: [],
		containers: [],
		ways: [],
		errors: [],
		add: null,
		advice: null,
		docs: (0,_rule_table_js__WEBPACK_IMPORTED_MODULE_1__.o)(given.what),
		...given
	};
}
function selectorLine({ workload, placed }) {
	const { rules } = placed;
	return rules.by === "kubernetes" ? rules.lines.nodeSelector ?? rules.lines.spec : workload.line;
}
// lib/judge/workloads/finding-words.js
const NO_PLATFORM = (0,_rule_table_js__WEBPACK_IMPORTED_MODULE_1__.g)(_rule_table_js__WEBPACK_IMPORTED_MODULE_1__.h);
const MOST_NAMED = 5;
function listed(names) {
	return (0,_list_js__WEBPACK_IMPORTED_MODULE_2__.t)(names, { most: MOST_NAMED });
}
function nodesInWords(nodes) {
	const versions = new Set(nodes.flatMap(({ host }) => host?.build ? [(0,_version_js__WEBPACK_IMPORTED_MODULE_9__.t)({
		build: host.build,
		revision: host.revision
	})] : []));
	const names = listed(nodes.map(({ name }) => name));
	const inside = [nodes.length > 1 ? `${nodes.length} nodes` : "", ...[...versions].slice(0, 3)].filter((part) => part !== "").join(", ");
	return inside === "" ? names : `${names} (${inside})`;
}
function containersInWords(names) {
	return `${names.length === 1 ? "container" : "containers"} ${listed(names)}`;
}
const STARTED = {
	service: "The service",
	container: "The container of job",
	uses: "The action"
};
const say = {
	lands: (workload, nodes, containers, why) => `${workload} may land on ${nodes}, where its ${containers} cannot run.${why === "" ? "" : ` ${why}`}`,
	nowhere: (workload, nodes, containers, why) => `${workload} can land only on ${nodes}, where no node runs its ${containers}.${why === "" ? "" : ` ${why}`}`,
	noEntryForProcess: (reference, node) => `${reference} is a list without an image for ${node}. So nothing is pulled there; a HostProcess container itself runs on every Windows node, as long as its image is one image and no list.`,
	listOrNot: (reference, node) => `Whether ${node} pulls ${reference} is not known: a HostProcess container runs on every Windows node if its image is one image, and of a list only where an entry fits the node. Its registry can tell.`,
	noWindowsImage: (reference) => `${reference} holds no Windows image, so a Windows node finds nothing to pull ("no match for platform in manifest").`,
	onLinux: (workload, nodes) => `${workload} runs a Windows image, and nothing in it keeps it off ${nodes}: a Linux node cannot run it, and the pull fails there.`,
	onSomeLinux: (workload) => `${workload} runs a Windows image, and nothing in it keeps it off Linux nodes: in a cluster that has any, it may land there and fail. Which nodes there are is not known here (--target @nodes.json).`,
	linuxOnWindows: (workload, nodes) => `${workload} runs Linux images, and nothing in it keeps it off ${nodes}: there is nothing to pull for Windows, so it does not start there.`,
	noNode: (workload) => `No known node takes ${workload}, so it waits and does not start:`,
	labelHas: (label, has, nodesHave) => nodesHave.length === 0 ? `it asks for ${label} ${has === "" ? "\"\"" : has}, a label that no node has.` : `it asks for ${label} ${has === "" ? "\"\"" : has}, and the nodes have ${listed(nodesHave)}.`,
	notMended: "To change that alone would not help: the image does not run on those nodes.",
	tainted: (taints) => `the nodes that fit have the ${taints.length === 1 ? "taint" : "taints"} ${listed(taints)}, which it does not tolerate.`,
	noSuchNode: (name) => `it names the node ${name}, which is not there.`,
	several: "its selectors, affinity and tolerations fit no node together.",
	constraints: "no node fits all of its constraints.",
	constraintHas: (constraint, nodesHave) => nodesHave.length === 0 ? `no node that is otherwise fit has what ${constraint} asks for.` : `it asks for ${constraint}, and the nodes have ${listed(nodesHave)}.`,
	otherSystem: "Swarm keeps it to nodes of the system of its image, and its constraints keep it off those.",
	labelsNotDeclared: (workload, labels, nodes) => `Whether ${workload} may land on ${nodes} depends on ${labels.length === 1 ? "the label" : "labels"} ${listed(labels)}, which the target does not tell.`,
	runtimeClassUnknown: (workload, name) => `${workload} names the RuntimeClass ${name}, which is not among these manifests: what it selects is not known, and without it the cluster refuses the pod.`,
	runtimeClassConflict: (workload, name, label, pod, has) => `The cluster refuses ${workload}: its RuntimeClass ${name} sets ${label}: ${has}, and the pod itself ${label}: ${pod}.`,
	notAString: (label) => `The API server refuses this: the value of ${label} is a number or a boolean here, and it takes texts only.`,
	podOsDiffers: (node) => `The pod says that it is for Linux (os.name, or its label kubernetes.io/os), so the kubelet of ${node} refuses it.`,
	hostProcessRefused: (because) => `The API server refuses this: ${because === "not-all" ? "all containers of a pod have to be HostProcess containers, or none" : "a pod with HostProcess containers has to say hostNetwork: true"}.`,
	noFamily: (workload) => `${workload} runs a Windows image and does not say on which Windows (runtimePlatform.operatingSystemFamily), so where it runs is not known.`,
	linuxFamily: (workload) => `${workload} asks for instances with Linux, and runs a Windows image: it cannot start there.`,
	families: (workload, families) => `${workload} is placed on no instance: its operating system family and its placement constraints ask for different ones, ${listed(families)}.`,
	constraintRefused: (constraint, because) => `Swarm refuses the constraint "${constraint}": ${because}.`,
	needsLinuxRunner: (kind, name, machine) => `${STARTED[kind] ?? "The container"} ${name} cannot start on ${machine}. GitHub runs ${kind === "uses" ? "actions in containers" : "containers of a job"} on Linux runners only${kind === "uses" ? "" : ", so the job fails before its first step"}.`,
	insteadOfContainer: (kind) => ["run the job on Linux (runs-on: ubuntu-latest)", ...kind === "uses" ? [] : ["call docker run in a step, with an image for Windows"]],
	step: (what, fails, machines, why) => `${what} ${fails} on ${machines}.${why === "" ? "" : ` ${why}`}`,
	windowsOnly: (reference, machines) => `${reference} is an image for Windows, and ${machines} runs none.`,
	unknownImage: (reference) => `${reference === "" ? "The image" : reference} is not known before the run, so where it runs is not known either.`
};
// lib/judge/workloads/task-findings.js
const FAMILIES = new Map([
	[14393, "WINDOWS_SERVER_2016_FULL"],
	[17763, "WINDOWS_SERVER_2019_CORE"],
	[20348, "WINDOWS_SERVER_2022_CORE"],
	[26100, "WINDOWS_SERVER_2025_CORE"]
]);
function taskFindings(facts, rules) {
	const { workload } = facts;
	const families = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.b)(rules);
	const line = workload.containers[0]?.line ?? workload.line;
	const ways = familyWays(facts);
	if (families === null) return [finding({
		what: "host-version-unknown",
		severity: "warning",
		line,
		message: say.noFamily(nameOf(workload)),
		ways
	})];
	if (families.length === 0) {
		const said = [rules.family ?? "", ...rules.constrained ?? []].filter((each) => each !== "");
		return [finding({
			what: "no-node-matches",
			severity: "warning",
			line,
			message: say.families(nameOf(workload), said)
		})];
	}
	if (!families.every(_groups_js__WEBPACK_IMPORTED_MODULE_3__.S)) return [];
	const containers = workload.containers.flatMap(({ name }, at) => ["windows", "hostprocess"].includes(facts.containers[at].judgement.system) ? [name] : []);
	return [finding({
		what: "no-node-runs-it",
		severity: "error",
		line,
		message: say.linuxFamily(nameOf(workload)),
		containers,
		nodes: families,
		rules: ["windows-image-on-linux-node"],
		errors: [NO_PLATFORM],
		ways
	})];
}
function familyWays({ containers }) {
	const builds = containers.flatMap(({ judgement }) => (judgement.image?.variants ?? []).flatMap(({ osVersion }) => (0,_version_js__WEBPACK_IMPORTED_MODULE_9__.n)(osVersion ?? "")?.build ?? []));
	return [...new Set([...new Set(builds)].flatMap((build) => FAMILIES.get(build) ?? []))].map((family) => `set runtimePlatform.operatingSystemFamily to ${family}`);
}
// lib/judge/workloads/landing-advice.js
const VERSION_LABEL = "OsVersion";
const REVISION = /^(?:february-2020-|ws2016-revision-|image-patched-past-host$)/;
function landingAdvice(facts, { bad, nowhere, all }) {
	const { placed, containers, landed } = facts;
	const { nodes: good, best } = landed.good;
	const updates = all.every(({ rule }) => REVISION.test(rule));
	const kept = nowhere || updates || good.length === 0 ? null : keptAway(facts, good, bad, best);
	const baseImages = [...new Set(containers.flatMap(({ judgement }) => advisedIn(judgement)))];
	const hyperv = placed.rules.by !== "kubernetes" && all.every(({ verdict }) => verdict === "hyperv-only") && bad.every(({ host }) => host?.hyperv === "available");
	const runsOn = nowhere ? [...facts.elsewhere().runs].slice(0, 100).map(({ name }) => name) : [];
	const ways = [
		...kept?.ways ?? [],
		...imageWays(facts, nowhere, bad),
		...new Set(all.filter(({ rule }) => rule === "pod-os-differs").flatMap(({ ways }) => ways.map(({ text }) => text))),
		...hyperv ? ["run it with Hyper-V isolation: isolation: hyperv on the service, or \"exec-opts\": [\"isolation=hyperv\"] in the daemon.json of every host"] : [],
		...placed.rules.by === "ecs" ? familyWays(facts) : [],
		...runsOn.length > 0 ? [`let it land on ${listed(runsOn)} instead, where it runs as it is`] : []
	];
	const command = kept?.command;
	return {
		add: kept?.add ?? null,
		advice: {
			baseImages,
			runsOn,
			hyperv,
			...command === void 0 ? {} : { command }
		},
		ways
	};
}
function keptAway({ workload, placed, landed }, good, bad, best) {
	const { rules } = placed;
	const found = landed.separation(rules, bad);
	if (rules.by === "kubernetes") {
		if (!found) return null;
		const { label, value } = found;
		return {
			add: { nodeSelector: { [label]: value } },
			ways: [`add ${label}: ${quoted(value)} to the nodeSelector of the pod`]
		};
	}
	if (rules.by !== "swarm") return null;
	const node = [...best][0] ?? good[0];
	const { label, value } = found ?? {
		label: VERSION_LABEL,
		value: `10.0.${node.host?.build}`
	};
	const constraint = `node.labels.${label} == ${value}`;
	const command = `docker service update --constraint-add "${constraint}" ${workload.name}`;
	const put = good.filter(({ host }) => host?.build === node.host?.build).slice(0, 5);
	const marks = found ? [] : put.map(({ name }) => `mark the node: docker node update --label-add ${label}=${value} ${name}`);
	return {
		add: { constraints: [constraint] },
		ways: [...marks, `add the constraint ${constraint} to deploy.placement.constraints, or call ${command}`],
		command
	};
}
function quoted(value) {
	return /^[\d.]+$/.test(value) && !/^\d+\.\d+\.\d/.test(value) ? `"${value}"` : value;
}
const advised = new WeakMap();
function advisedIn(judgement) {
	let images = advised.get(judgement);
	if (!images) {
		images = [...new Set(judgement.results.flatMap(({ advice }) => advice?.baseImages ?? []))];
		advised.set(judgement, images);
	}
	return images;
}
function imageWays({ workload, containers }, nowhere, bad) {
	return workload.containers.flatMap(({ name }, at) => {
		const images = advisedIn(containers[at].judgement);
		if (images.length === 0) return [];
		const where = nowhere ? "" : ` for ${listed(bad.map((node) => node.name))}`;
		return [`use the image ${images.join(" or ")} in container ${name}${where}`];
	});
}
// lib/judge/workloads/linux-findings.js
const OS_LABEL = "kubernetes.io/os";
function onLinux(facts) {
	const { workload, placed, containers } = facts;
	const { rules } = placed;
	const kept = rules.by === "kubernetes" && rules.nodeName !== null ? {
		add: null,
		ways: ["name a node with Windows (nodeName)"]
	} : keptOn("windows", facts);
	const common = {
		what: "may-land-on-linux",
		line: selectorLine(facts),
		...kept
	};
	const linux = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.y)(placed.landings.filter(({ group, answer }) => answer === "yes" && group.node.os === "linux"));
	const failing = linux.length === 0 ? [] : workload.containers.flatMap(({ name }, index) => containers[index].results.some(({ rule }, at) => rule === "windows-image-on-linux-node" && placed.landings[at].group.node.os === "linux") ? [name] : []);
	if (failing.length > 0) {
		const errors = [NO_PLATFORM];
		const message = say.onLinux(nameOf(workload), nodesInWords(linux));
		return [finding({
			...common,
			severity: "error",
			nodes: (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.v)(linux),
			containers: failing,
			errors,
			message,
			rules: ["windows-image-on-linux-node"]
		})];
	}
	const onlyWindows = workload.containers.flatMap(({ name }, index) => ["windows", "hostprocess"].includes(containers[index].judgement.system) ? [name] : []);
	if (placed.knowsLinux || placed.onSomeLinux !== "yes" || onlyWindows.length === 0) return [];
	return [finding({
		...common,
		severity: "warning",
		containers: onlyWindows,
		message: say.onSomeLinux(nameOf(workload))
	})];
}
function keptOn(os, { workload, placed }) {
	if (placed.rules.by === "kubernetes") return {
		add: { nodeSelector: { [OS_LABEL]: os } },
		ways: [`add ${OS_LABEL}: ${os} to the nodeSelector of the pod`]
	};
	const constraint = `node.platform.os == ${os}`;
	const command = `docker service update --constraint-add "${constraint}" ${workload.name}`;
	return {
		add: { constraints: [constraint] },
		ways: [`add the constraint ${constraint}, or call ${command}`]
	};
}
function linuxOnWindows(facts) {
	const { workload, placed, containers } = facts;
	if (!placed.knowsLinux) return [];
	const landings = placed.landings.filter(({ group, answer }) => answer === "yes" && group.node.host !== null);
	const linux = workload.containers.flatMap(({ name }, index) => containers[index].judgement.system === "linux" ? [name] : []);
	if (landings.length === 0 || linux.length === 0) return [];
	const nodes = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.y)(landings);
	return [finding({
		what: "linux-image-on-windows-nodes",
		severity: "notice",
		line: selectorLine(facts),
		nodes: (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.v)(nodes),
		containers: linux,
		message: say.linuxOnWindows(nameOf(workload), nodesInWords(nodes)),
		...keptOn("linux", facts),
		errors: [NO_PLATFORM],
		rules: ["no-windows-image"]
	})];
}
function listsOnWindows(facts, found) {
	const lists = new Set(facts.workload.containers.flatMap(({ name }, at) => facts.containers[at].judgement.system === "both" ? [name] : []));
	return found.filter(({ containers }) => containers.some((name) => lists.has(name))).map((each) => ({
		...each,
		severity: "notice",
		...keptOn("linux", facts)
	}));
}
// lib/place/mismatch.js
function mismatchOf(rules, nodes) {
	const windows = nodes.filter(({ os }) => os === "windows");
	const candidates = windows.length > 0 ? windows : nodes;
	if (rules.nodeName !== null && !nodes.some(({ name }) => name === rules.nodeName)) return {
		kind: "name",
		name: rules.nodeName
	};
	const windowsIsSelected = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.p)(rules);
	const tolerant = {
		...rules,
		tolerations: ANYTHING
	};
	const tainted = candidates.map((node) => ({
		node,
		taints: (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.h)(node, rules.tolerations, windowsIsSelected)
	})).filter(({ node, taints }) => taints.length > 0 && (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.d)(tolerant, node) !== "no");
	if (tainted.length > 0) return {
		kind: "taint",
		near: tainted
	};
	const byLabel = new Map();
	for (const node of candidates) {
		const label = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.u)(rules, node);
		if (label === null) continue;
		const of = byLabel.get(label) ?? {
			others: without(label, rules),
			near: []
		};
		byLabel.set(label, of);
		if ((0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.d)(of.others, node) !== "no") of.near.push(node);
	}
	for (const [label, has] of rules.nodeSelector) {
		const near = byLabel.get(label)?.near ?? [];
		if (near.length > 0) return {
			kind: "label",
			label,
			has,
			selected: true,
			nodesHave: valuesOf(label, nodes),
			near
		};
	}
	const near = candidates.filter((node) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.d)({
		...rules,
		terms: null
	}, node) !== "no");
	const asked = near.length === 0 ? void 0 : rules.terms?.flatMap(({ expressions }) => expressions)[0];
	const first = (near.length === 0 ? [] : rules.terms ?? []).flatMap(({ expressions }) => expressions).find((each) => near.every((node) => !holdsOn(each, node))) ?? asked;
	if (first) return {
		kind: "label",
		label: first.key,
		has: [first.operator, ...first.values].join(" "),
		selected: false,
		nodesHave: valuesOf(first.key, nodes),
		near
	};
	return { kind: "several" };
}
function without(label, rules) {
	const nodeSelector = new Map(rules.nodeSelector);
	nodeSelector.delete(label);
	return {
		...rules,
		nodeSelector
	};
}
const ANYTHING = [{
	key: "",
	operator: "Exists",
	value: "",
	effect: ""
}];
function holdsOn(requirement, node) {
	const terms = [{
		expressions: [requirement],
		fields: []
	}];
	return (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.d)({
		...ALONE,
		terms
	}, node) !== "no";
}
const ALONE = {
	by: "kubernetes",
	nodeName: null,
	nodeSelector: new Map(),
	terms: null,
	tolerations: ANYTHING,
	runtimeClass: null,
	os: null,
	lines: {
		spec: 1,
		nodeSelector: null,
		runtimeClass: null
	}
};
const MOST_VALUES$1 = 20;
function valuesOf(label, nodes) {
	return [...new Set(nodes.flatMap(({ labels }) => labels.get(label) ?? []))].sort().slice(0, MOST_VALUES$1);
}
// lib/place/swarm-mismatch.js
const MOST_VALUES = 20;
function swarmMismatchOf(rules, nodes) {
	if (nodes.some((node) => (0,_swarm_js__WEBPACK_IMPORTED_MODULE_4__.i)(rules.constraints, node) !== "no")) return "none";
	const byConstraint = new Map();
	for (const node of nodes) {
		const constraint = (0,_swarm_js__WEBPACK_IMPORTED_MODULE_4__.r)(rules, node);
		if (constraint === null) continue;
		const near = byConstraint.get(constraint) ?? [];
		byConstraint.set(constraint, near);
		near.push(node);
	}
	for (const constraint of rules.constraints) {
		const near = byConstraint.get(constraint) ?? [];
		if (near.length === 0) continue;
		const label = spelled((0,_swarm_js__WEBPACK_IMPORTED_MODULE_4__.a)(constraint), near);
		const values = label === null ? [] : near.flatMap(({ labels }) => labels.get(label) ?? []);
		return {
			constraint,
			label,
			nodesHave: [...new Set(values)].sort().slice(0, MOST_VALUES),
			near
		};
	}
	return null;
}
function spelled(label, nodes) {
	if (label === null || nodes.some(({ labels }) => labels.has(label))) return label;
	const lower = label.toLowerCase();
	for (const { labels } of nodes) for (const name of labels.keys()) if (name.toLowerCase() === lower) return name;
	return label;
}
function constraintInWords({ key, equal, value }) {
	return `${key} ${equal ? "==" : "!="} ${value}`;
}
function onLabel(label, value) {
	return constraintInWords({
		key: `${_swarm_js__WEBPACK_IMPORTED_MODULE_4__.t}${label}`,
		equal: true,
		value
	});
}
// lib/judge/workloads/no-node-matches.js
function noNodeMatches(facts) {
	const { workload, placed } = facts;
	const nodes = placed.asked.flatMap((group) => group.nodes);
	const { rules } = placed;
	if (nodes.length === 0 || rules.by === "ecs" || rules.by === "command") return [];
	const common = {
		what: "no-node-matches",
		severity: "warning",
		line: selectorLine(facts)
	};
	const because = (words) => `${say.noNode(nameOf(workload))} ${words}`;
	if (rules.by === "swarm") return [finding({
		...common,
		...swarmMismatch(facts, rules, nodes, because)
	})];
	const mismatch = mismatchOf(rules, nodes);
	switch (mismatch.kind) {
		case "several": return [finding({
			...common,
			message: because(say.several)
		})];
		case "name": return [finding({
			...common,
			message: because(say.noSuchNode(mismatch.name)),
			has: mismatch.name
		})];
		case "taint": {
			const { runs, fails } = facts.elsewhere();
			const nearest = [...mismatch.near].sort((a, b) => a.taints.length - b.taints.length);
			const best = nearest.find(({ node }) => runs.has(node)) ?? nearest.find(({ node }) => node.host !== null && !fails.has(node));
			const { taints } = best ?? nearest[0];
			const tolerations = taints.map(({ key, value, effect }) => value === "" ? {
				key,
				operator: "Exists",
				effect
			} : {
				key,
				operator: "Equal",
				value,
				effect
			});
			const told = say.tainted(taints.map(_groups_js__WEBPACK_IMPORTED_MODULE_3__.m));
			const ways = tolerations.map((each) => {
				return `add the toleration ${Object.entries(each).map((pair) => pair.join(": ")).join(", ")}`;
			});
			const mended = best ? {
				add: { tolerations },
				ways
			} : {};
			const message = because(best ? told : `${told} ${say.notMended}`);
			return [finding({
				...common,
				message,
				taint: (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.m)(taints[0]),
				...mended
			})];
		}
		case "label": {
			const { label, has, selected, nodesHave, near } = mismatch;
			const { runs, fails } = facts.elsewhere();
			const good = near.filter((node) => runs.has(node));
			const value = selected ? valueFor(label, has, near, good) : null;
			const none = near.every((node) => fails.has(node) || node.host === null);
			const message = because(`${say.labelHas(label, has, nodesHave)}${none && value === null ? ` ${say.notMended}` : ""}`);
			const add = value === null ? null : { nodeSelector: { [label]: value } };
			const ways = value === null ? [] : [`write ${label}: ${value} in the nodeSelector`];
			const known = good.length > 0 ? { imageRunsOnThose: true } : none ? { imageRunsOnThose: false } : {};
			return [finding({
				...common,
				message,
				label,
				has,
				nodesHave,
				...known,
				add,
				ways
			})];
		}
	}
}
function swarmMismatch(facts, rules, nodes, because) {
	const windows = nodes.filter(({ host }) => host !== null);
	const mismatch = swarmMismatchOf(rules, windows.length > 0 ? windows : nodes);
	if (mismatch === null) return { message: because(say.constraints) };
	if (mismatch === "none") return { message: because(say.otherSystem) };
	const { constraint, label, nodesHave, near } = mismatch;
	const { runs, fails } = facts.elsewhere();
	const good = near.filter((node) => runs.has(node));
	const value = label === null ? null : valueFor(label, constraint.value, near, good);
	const none = near.every((node) => fails.has(node) || node.host === null);
	const written = constraintInWords(constraint);
	const message = because(`${say.constraintHas(written, nodesHave)}${none && value === null ? ` ${say.notMended}` : ""}`);
	const known = good.length > 0 ? { imageRunsOnThose: true } : none ? { imageRunsOnThose: false } : {};
	const common = {
		message,
		label: constraint.key,
		has: constraint.value,
		nodesHave,
		...known
	};
	if (label === null || value === null) return common;
	const add = onLabel(label, value);
	return {
		...common,
		add: { constraints: [add] },
		ways: [`write the constraint ${add}`]
	};
}
function valueFor(label, has, near, runs) {
	return near.flatMap(({ labels }) => labels.get(label) ?? []).find((value) => value.toLowerCase() === has.toLowerCase()) ?? runs.flatMap(({ labels }) => labels.get(label) ?? [])[0] ?? null;
}
// lib/judge/workloads/refusals.js
const HOST_PROCESS = {
	"not-all": ["set hostProcess for the whole pod (securityContext.windowsOptions), or for none of its containers"],
	"no-host-network": ["add hostNetwork: true to the spec of the pod"]
};
function refusals(workload) {
	return workload.refused.map((each) => finding({
		severity: "error",
		line: each.line,
		...partsOf(each, workload)
	}));
}
function partsOf(refusal, { kind, name, containers }) {
	const { what } = refusal;
	switch (what) {
		case "not-a-string": {
			const { label, write } = refusal;
			return {
				what,
				message: say.notAString(label),
				label,
				write,
				ways: [`write ${write}`]
			};
		}
		case "constraint-refused": {
			const { constraint, because } = refusal;
			return {
				what,
				message: say.constraintRefused(constraint, because),
				constraint
			};
		}
		case "host-process-refused": return {
			what,
			message: say.hostProcessRefused(refusal.because),
			ways: HOST_PROCESS[refusal.because]
		};
		case "container-needs-linux-runner": {
			const { machines } = refusal;
			return {
				what,
				message: say.needsLinuxRunner(kind, name, listed(machines)),
				nodes: machines,
				containers: containers.map((container) => container.name),
				errors: ["Container operations are only supported on Linux runners"],
				ways: say.insteadOfContainer(kind)
			};
		}
	}
}
// lib/judge/workloads/step-findings.js
const HAPPENS = {
	runs: "runs",
	"at-risk": "may fail",
	"hyperv-only": "fails with process isolation",
	"cannot-run": "fails",
	unknown: "is not known to work",
	"not-windows": "is not judged"
};
function stepFindings({ workload, placed, containers }) {
	return workload.containers.flatMap((container, at) => {
		const { judgement, results } = containers[at];
		const byRule = new Map();
		results.forEach((result, index) => {
			if (result.severity === "off") return;
			const key = `${result.rule} ${result.verdict}`;
			const known = byRule.get(key) ?? {
				results: [],
				nodes: []
			};
			known.results.push(result);
			known.nodes.push(...placed.landings[index].group.nodes);
			byRule.set(key, known);
		});
		const { made } = judgement;
		const what = startedAs(workload, container.written);
		const built = made === null ? "" : `, built by ${placeOf(made)},`;
		return [...byRule.values()].map(({ results: same, nodes }) => {
			const [first] = same;
			const { rule, verdict, errors, ways } = first;
			const machines = listed(nodes.map(({ name }) => name));
			const why = rule === "windows-image-on-linux-node" ? say.windowsOnly(container.written, machines) : first.message;
			return finding({
				what: rule,
				severity: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_10__.i)(same.map(({ severity }) => severity)),
				line: container.line,
				nodes: nodes.map(({ name }) => name),
				containers: [container.name],
				rules: [rule],
				errors,
				message: say.step(what + built, HAPPENS[verdict], machines, why),
				ways: rule === "windows-image-on-linux-node" ? ["run it in a job on Windows (runs-on: windows-2022)"] : ways.map(({ kind, text }) => made !== null && kind === "change" ? `in ${placeOf(made)} ${text}` : text),
				...made === null ? {} : { chain: [
					`${made.builtBy.dockerfile}:${made.builtBy.line}`,
					made.builtBy.base,
					made.name,
					what,
					nodes[0].name
				] }
			});
		});
	});
}
function startedAs({ kind, name }, image) {
	if (kind.startsWith("docker ")) return `${kind} of ${image}`;
	return image === "" ? `${kind}/${name}` : `${kind}/${name} (${image})`;
}
function placeOf({ builtBy: { dockerfile, line } }) {
	return `${dockerfile}:${line}`;
}
// lib/judge/workloads/findings.js
function findingsOf(facts) {
	const { workload, windows, placed } = facts;
	if (workload.refused.length > 0) return refusals(workload);
	if ((0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.l)(workload) !== null) return stepFindings(facts);
	if (!windows) return [...linuxOnWindows(facts), ...listsOnWindows(facts, cannotRun(facts))];
	const { runtimeClass } = placed;
	if (runtimeClass.kind === "conflict") {
		const { label, pod, runtimeClass: has } = runtimeClass;
		const { lines, runtimeClass: name } = placed.rules;
		const message = say.runtimeClassConflict(nameOf(workload), name ?? "", label, pod, has);
		return [finding({
			what: "runtimeclass-conflict",
			severity: "error",
			line: lines.nodeSelector ?? lines.spec,
			message,
			label,
			has: pod
		})];
	}
	return [
		...runtimeClassNotKnown(facts),
		...placed.rules.by === "ecs" ? taskFindings(facts, placed.rules) : onLinux(facts),
		...cannotRun(facts),
		...lesser(facts),
		...notDeclared(facts),
		...placed.landings.length === 0 ? noNodeMatches(facts) : []
	].filter(({ severity }) => severity !== "off");
}
function runtimeClassNotKnown({ workload, placed }) {
	const { rules, runtimeClass } = placed;
	if (runtimeClass.kind !== "not-known" || rules.by !== "kubernetes") return [];
	const name = rules.runtimeClass ?? "";
	return [finding({
		what: "runtimeclass-not-known",
		severity: "warning",
		line: rules.lines.runtimeClass ?? workload.line,
		message: say.runtimeClassUnknown(nameOf(workload), name),
		ways: ["add the manifest of the RuntimeClass to those that are checked (manifests)"]
	})];
}
function cannotRun(facts) {
	const { workload, placed, landed } = facts;
	const { failing } = landed;
	if (failing === null) return [];
	const { bad, badInWords, nowhere, severity, rules, errors, why } = failing;
	const names = failing.containers.map((at) => workload.containers[at].name);
	const command = placed.rules.by === "command" ? startedAs(workload, workload.containers[0].written) : null;
	const words = [
		nameOf(workload),
		badInWords,
		containersInWords(names),
		why
	];
	return [finding({
		what: nowhere ? "no-node-runs-it" : "lands-where-it-cannot-run",
		severity,
		line: nowhere ? lineOf(facts, names) : selectorLine(facts),
		nodes: (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.v)(bad),
		containers: names,
		rules,
		errors,
		message: command ? say.step(command, "will not run", badInWords, why) : nowhere ? say.nowhere(...words) : say.lands(...words),
		...chainOf(facts, names, bad),
		...landingAdvice(facts, failing)
	})];
}
function lesser({ workload, landed }) {
	return landed.lesser.map(({ first, severity, nodes, containers: at }) => {
		const container = workload.containers[at[0]];
		const message = first.message === "" || container.reference === null ? say.unknownImage(container.written) : first.message;
		return finding({
			what: first.rule,
			severity,
			line: container.line,
			nodes,
			containers: at.map((index) => workload.containers[index].name),
			rules: [first.rule],
			errors: first.errors,
			message
		});
	});
}
function notDeclared(facts) {
	const { workload, placed } = facts;
	if (placed.runtimeClass.kind === "not-known") return [];
	const { open } = facts.landed;
	if (open.length === 0) return [];
	const labels = labelsAsked(placed).filter((label) => open.some((node) => !node.labels.has(label)));
	return [finding({
		what: "labels-not-declared",
		severity: "notice",
		line: selectorLine(facts),
		nodes: (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.v)(open),
		message: say.labelsNotDeclared(nameOf(workload), labels, nodesInWords(open)),
		ways: [`declare the labels of the target in ${_config_file_js__WEBPACK_IMPORTED_MODULE_11__.t} (labels), or give the nodes themselves (--target @nodes.json)`]
	})];
}
function labelsAsked({ rules }) {
	if (rules.by === "swarm") return [...new Set(rules.constraints.map(({ key }) => key))];
	if (rules.by !== "kubernetes") return [];
	const expressions = (rules.terms ?? []).flatMap((term) => term.expressions.map(({ key }) => key));
	return [...new Set([...rules.nodeSelector.keys(), ...expressions])];
}
function lineOf({ workload }, names) {
	return workload.containers.find(({ name }) => names.includes(name))?.line ?? workload.line;
}
function chainOf({ workload, containers }, names, bad) {
	const made = containers[workload.containers.findIndex(({ name }, index) => names.includes(name) && containers[index].judgement.made)]?.judgement.made;
	if (!made) return {};
	const { dockerfile, line, base } = made.builtBy;
	return { chain: [
		`${dockerfile}:${line}`,
		base,
		made.name,
		nameOf(workload),
		bad[0]?.name ?? ""
	] };
}
// lib/place/separate.js
const NEVER = /(?:^|\/)(?:hostname|os|arch|instance-id|node-image-version)$/i;
const POOL = /pool|group|windows|build|version|release/i;
const PREFERRED = [
	"node.kubernetes.io/windows-build",
	"OsVersion",
	"beta.kubernetes.io/osbuild",
	"kubernetes.azure.com/os-sku",
	"eks.amazonaws.com/nodegroup",
	"cloud.google.com/gke-nodepool",
	"kubernetes.azure.com/agentpool",
	"agentpool",
	"karpenter.sh/nodepool"
];
function separate(rules, good, bad, best) {
	const others = [...new Set(good.flatMap(({ labels }) => [...labels.keys()]))].filter((label) => POOL.test(label)).sort();
	for (const label of new Set([
		...usedBy(rules),
		...PREFERRED,
		...others
	])) {
		if (NEVER.test(label)) continue;
		const refused = new Set(bad.map(({ labels }) => labels.get(label)));
		const values = new Map();
		for (const node of good) {
			const value = node.labels.get(label);
			if (value === void 0 || refused.has(value)) continue;
			values.set(value, (values.get(value) ?? 0) + 1 + (best.has(node) ? good.length : 0));
		}
		const [first] = [...values].sort(([a, nodes], [b, more]) => more - nodes || (a < b ? -1 : 1));
		if (first) return {
			label,
			value: first[0]
		};
	}
	return null;
}
function usedBy(rules) {
	if (rules.by === "swarm") return rules.constraints.flatMap((constraint) => (0,_swarm_js__WEBPACK_IMPORTED_MODULE_4__.a)(constraint) ?? []);
	if (rules.by !== "kubernetes") return [];
	const expressions = (rules.terms ?? []).flatMap((term) => term.expressions.map(({ key }) => key));
	return [...rules.nodeSelector.keys(), ...expressions];
}
// lib/judge/workloads/landed.js
var Landed = class {
	landings;
	results;
	#failing;
	#lesser;
	#good;
	#open;
	#separations = new Map();
	constructor(landings, results) {
		this.landings = landings;
		this.results = results;
	}
	get open() {
		this.#open ??= (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.y)(this.landings.filter(({ answer }) => answer === "maybe"));
		return this.#open;
	}
	get failing() {
		if (this.#failing === void 0) this.#failing = this.#readFailing();
		return this.#failing;
	}
	get lesser() {
		this.#lesser ??= this.#readLesser();
		return this.#lesser;
	}
	get good() {
		this.#good ??= this.#readGood();
		return this.#good;
	}
	separation(rules, bad) {
		const key = JSON.stringify([...usedBy(rules)]);
		let known = this.#separations.get(key);
		if (known === void 0) {
			known = separate(rules, this.good.nodes, bad, this.good.best);
			this.#separations.set(key, known);
		}
		return known;
	}
	#readFailing() {
		const { landings } = this;
		const bad = landings.flatMap(({ group: { node }, answer }, index) => answer === "yes" && node.host !== null && this.results.some((each) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.g)(each[index])) ? [index] : []);
		if (bad.length === 0) return null;
		const isBad = new Set(bad);
		const isFine = ({ group: { node }, answer }, index) => node.host === null ? answer === "yes" && this.results.every((each) => !(0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.g)(each[index])) : answer === "maybe" || !isBad.has(index);
		const results = bad.flatMap((index) => this.results.map((each) => each[index])).filter(_groups_js__WEBPACK_IMPORTED_MODULE_3__.g);
		const among = new Set(results);
		const reasons = this.results.flatMap((each) => each.find((result) => among.has(result))?.message ?? []);
		const nodes = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.y)(bad.map((index) => landings[index]));
		return {
			bad: nodes,
			badInWords: nodesInWords(nodes),
			containers: this.results.flatMap((each, at) => bad.some((index) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.g)(each[index])) ? [at] : []),
			nowhere: !landings.some(isFine),
			severity: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_10__.i)(results.map(({ severity }) => severity)),
			rules: [...new Set(results.map(({ rule }) => rule))],
			errors: [...new Set(results.flatMap(({ errors }) => errors))],
			why: [...new Set(reasons)].slice(0, 3).join(" "),
			all: this.results.flatMap((each) => each.filter(_groups_js__WEBPACK_IMPORTED_MODULE_3__.g))
		};
	}
	#readLesser() {
		const byRule = new Map();
		this.landings.forEach(({ group, answer }, index) => {
			if (answer !== "yes") return;
			this.results.forEach((results, at) => {
				const result = results[index];
				if ((0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.g)(result) || result.severity === "off") return;
				const known = byRule.get(result.rule) ?? {
					results: [],
					nodes: new Set(),
					containers: new Set()
				};
				known.results.push(result);
				for (const node of group.nodes) known.nodes.add(node);
				known.containers.add(at);
				byRule.set(result.rule, known);
			});
		});
		return [...byRule.values()].map(({ results, nodes, containers }) => ({
			first: results[0],
			severity: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_10__.i)(results.map(({ severity }) => severity)),
			nodes: (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.v)([...nodes]),
			containers: [...containers]
		}));
	}
	#readGood() {
		const nodes = [];
		const best = new Set();
		this.landings.forEach(({ group, answer }, index) => {
			const results = this.results.map((each) => each[index]);
			if (group.node.host === null || answer !== "yes" || !results.every(_groups_js__WEBPACK_IMPORTED_MODULE_3__._)) return;
			for (const node of group.nodes) nodes.push(node);
			if (results.some(({ rule }) => rule === "same-build")) for (const node of group.nodes) best.add(node);
		});
		return {
			nodes,
			best
		};
	}
};
// lib/judge/workloads/on-node.js
const POD_OS_DIFFERS = {
	selected: null,
	verdict: "cannot-run",
	rule: "pod-os-differs",
	severity: "error",
	errors: ["PodOSNotSupported"],
	ways: [(0,_rule_table_js__WEBPACK_IMPORTED_MODULE_1__.d)("say os.name: windows in the spec of the pod, or leave it out")]
};
const NO_WINDOWS_IMAGE = {
	selected: null,
	verdict: "cannot-run",
	rule: "no-windows-image",
	severity: "error",
	errors: [NO_PLATFORM]
};
function onWindows({ name }, { system, results, written }, index, { meant, steps, os, filledIn }) {
	const result = results[index];
	if (os === "linux" && system !== "linux") return {
		...POD_OS_DIFFERS,
		target: name,
		message: say.podOsDiffers(name)
	};
	if (!result) return {
		target: name,
		selected: null,
		verdict: "unknown",
		rule: "image-version-unknown",
		severity: steps || meant && filledIn ? "notice" : meant ? "warning" : "off",
		message: "The image is not known before the run.",
		errors: [],
		ways: []
	};
	const { selected, verdict, rule, severity, message, errors, ways } = result;
	const common = {
		target: name,
		selected,
		message,
		errors,
		ways
	};
	if (system === "linux" && !steps) return rule === "no-windows-image" ? {
		...common,
		verdict,
		rule,
		severity: "error"
	} : {
		...common,
		...NO_WINDOWS_IMAGE,
		message: say.noWindowsImage(written)
	};
	return {
		...common,
		verdict,
		rule,
		severity
	};
}
function onOther({ name, os }, { system }) {
	const common = {
		target: name,
		selected: null,
		severity: "off",
		message: "",
		errors: [],
		ways: []
	};
	if (os === "linux" && (system === "windows" || system === "hostprocess")) return {
		...common,
		verdict: "cannot-run",
		rule: "windows-image-on-linux-node",
		severity: "error"
	};
	return {
		...common,
		verdict: "not-windows",
		rule: "not-windows"
	};
}
// lib/judge/workloads/per-release.js
function withoutSpare(workloads) {
	const landed = new Set(workloads.flatMap((each) => each.mayLandOn.length > 0 ? agentOf(each) ?? [] : []));
	return workloads.map((each) => {
		const agent = each.mayLandOn.length > 0 ? null : agentOf(each);
		if (agent === null || !landed.has(agent)) return each;
		const findings = each.findings.filter(({ what, label }) => what !== "no-node-matches" || label === void 0);
		return {
			...each,
			findings
		};
	});
}
function agentOf({ kind, namespace, containers }) {
	if (kind !== "DaemonSet") return null;
	const images = containers.map(({ reference }) => {
		const parsed = reference === null ? null : (0,_reference_js__WEBPACK_IMPORTED_MODULE_5__.r)(reference);
		return parsed && `${parsed.registry}/${parsed.repository}`;
	});
	return images.includes(null) ? null : JSON.stringify([namespace, ...images]);
}
// lib/judge/workloads/shared.js
var Shared = class {
	known = new Map();
	ids = new WeakMap();
	count = 0;
	of(objects, make) {
		const key = objects.map((each) => this.idOf(each)).join();
		const known = this.known.get(key);
		if (known !== void 0) return known;
		const made = make();
		this.known.set(key, made);
		return made;
	}
	idOf(object) {
		const known = this.ids.get(object);
		if (known !== void 0) return known;
		this.count += 1;
		this.ids.set(object, this.count);
		return this.count;
	}
};
// lib/judge/workloads/run-container.js
const START_REFUSED = (0,_rule_table_js__WEBPACK_IMPORTED_MODULE_1__.g)(_rule_table_js__WEBPACK_IMPORTED_MODULE_1__.m);
var ContainerJudge = class {
	images;
	made;
	today;
	standings;
	known = new Map();
	lists = new Shared();
	sameLists = new Shared();
	count = 0;
	constructor(images, made, today, standings) {
		this.images = images;
		this.made = made;
		this.today = today;
		this.standings = standings;
	}
	judge(container, hosts, meantForWindows, { machine, ...puller }) {
		const made = this.made.of(container, machine);
		const base = made?.base ?? (container.build === void 0 ? this.images.of(container) : null);
		const key = JSON.stringify([
			base?.text ?? null,
			made?.builtBy ?? null,
			container.hostProcess,
			meantForWindows,
			puller.windowsMode,
			this.idOfList(hosts)
		]);
		let judged = this.known.get(key);
		if (!judged) {
			judged = made ? this.built(made, container.hostProcess, hosts) : base ? this.image(base, container.hostProcess, hosts, {
				meant: meantForWindows,
				puller
			}) : NOTHING;
			this.known.set(key, judged);
		}
		return judged;
	}
	idOfList(hosts) {
		return this.lists.of([hosts], () => this.sameLists.of(hosts, () => this.count++));
	}
	image(base, hostProcess, hosts, { meant, puller }) {
		const resolved = (0,_base_image_js__WEBPACK_IMPORTED_MODULE_7__.o)(base, this.images.lookup(base));
		const known = (0,_base_image_js__WEBPACK_IMPORTED_MODULE_7__.i)(base, resolved, new Set(), false, null);
		const system = systemOf(base, resolved.image);
		const image = {
			base,
			resolved,
			os: known.kind === "assumed" || known.kind === "unknown" && meant ? { kind: "windows" } : known,
			role: "final",
			built: false,
			buildHost: null,
			given: _judged_js__WEBPACK_IMPORTED_MODULE_6__.t,
			noWindows: (0,_stops_pull_js__WEBPACK_IMPORTED_MODULE_8__.i)(base, resolved, puller),
			today: this.today
		};
		const { results, advised } = (0,_judged_js__WEBPACK_IMPORTED_MODULE_6__.n)({
			...image,
			standings: this.standings
		}, hosts, null);
		const asRun = (result, host) => hostProcess ? asHostProcess(result, host, resolved.image, base) : asPulled(result, host, resolved.image);
		return {
			system,
			made: null,
			image: resolved.image,
			written: base.text,
			stranger: base.knowledge?.stranger ?? true,
			advised,
			results: results.map((result, index) => asRun(result, hosts[index]))
		};
	}
	built(made, hostProcess, hosts) {
		const { base, resolved, os, buildHost } = made;
		const image = {
			base,
			resolved,
			os,
			role: "final",
			built: true,
			buildHost,
			given: _judged_js__WEBPACK_IMPORTED_MODULE_6__.t,
			noWindows: null,
			today: this.today
		};
		const { results, advised } = (0,_judged_js__WEBPACK_IMPORTED_MODULE_6__.n)({
			...image,
			standings: this.standings
		}, hosts, null);
		return {
			system: os.kind === "windows" ? "windows" : os.kind === "not-windows" ? notWindows(made) : "unknown",
			made,
			image: resolved.image,
			written: base.text,
			stranger: false,
			advised,
			results: hostProcess && os.kind === "windows" ? results.map(asProcess) : results
		};
	}
};
const NOTHING = {
	system: "unknown",
	made: null,
	image: null,
	written: "",
	stranger: true,
	results: [],
	advised: []
};
function systemOf({ knowledge }, image) {
	if (knowledge?.os === "hostprocess") return "hostprocess";
	if (image !== null && image.by !== "tag") {
		const windows = image.variants.filter(_base_image_js__WEBPACK_IMPORTED_MODULE_7__.n).length;
		if (windows === 0) return "linux";
		return windows === image.variants.length ? "windows" : "both";
	}
	const os = knowledge?.os ?? "unknown";
	return os === "linux-and-windows" ? "both" : os;
}
function asPulled(result, host, image) {
	const single = image?.list === "single" && image.by === "registry";
	const isBuild = result.rule === "build-mismatch" || result.rule === "image-newer-than-host";
	return single && host.engine === "containerd" && isBuild ? {
		...result,
		errors: [START_REFUSED]
	} : result;
}
function asHostProcess(result, host, image, base) {
	if (result.verdict === "not-windows" || image === null || host.build === null) return result;
	if (result.rule === "architecture-mismatch" || result.rule === "no-manifest-for-host") return result;
	if (result.rule === "host-cannot-run-containers") return result;
	if ((0,_judged_js__WEBPACK_IMPORTED_MODULE_6__.r)(image.variants, {
		...host,
		build: host.build
	}, true).kind !== "none" || image.list === "single" && image.by !== "tag") return asProcess(result);
	if (image.list !== "single" || base.knowledge?.baseOs === true && !/-(?:amd64|arm64)$/.test(base.text)) {
		const message = say.noEntryForProcess(base.text, host.name);
		const rule = "no-manifest-for-host";
		return {
			...result,
			verdict: "cannot-run",
			rule,
			severity: "error",
			message,
			errors: [NO_PLATFORM]
		};
	}
	const message = say.listOrNot(base.text, host.name);
	const unknown = {
		verdict: "unknown",
		rule: "image-version-unknown",
		severity: "warning"
	};
	return {
		...result,
		...unknown,
		message,
		ways: [],
		errors: []
	};
}
function notWindows({ base }) {
	return base.knowledge?.os === "hostprocess" ? "hostprocess" : "linux";
}
function asProcess(result) {
	if (result.verdict === "not-windows" || result.rule === "architecture-mismatch") return result;
	const nothing = {
		ways: [],
		errors: [],
		notes: [],
		advice: null
	};
	return {
		...result,
		verdict: "runs",
		rule: "host-process",
		severity: "off",
		...nothing
	};
}
// lib/judge/workloads/workload-report.js
var WorkloadReports = class {
	brief;
	names = new Map();
	results = new Map();
	constructor(brief) {
		this.brief = brief;
	}
	of(workload, placed, containers, findings) {
		const { kind, name, namespace, file, line, refused } = workload;
		return {
			kind,
			name,
			namespace,
			file,
			line,
			rejected: refused.length > 0 || placed.runtimeClass.kind === "conflict",
			...(0,_once_js__WEBPACK_IMPORTED_MODULE_12__.t)(this.names, placed.landings, namesWhere),
			containers: workload.containers.map((container, index) => {
				const { judgement, results } = containers[index];
				return {
					name: container.name,
					init: container.init,
					reference: container.reference,
					written: container.written,
					line: container.line,
					builtBy: judgement.made?.builtBy ?? null,
					resolved: (0,_base_image_js__WEBPACK_IMPORTED_MODULE_7__.a)(judgement.image, null),
					results: (0,_once_js__WEBPACK_IMPORTED_MODULE_12__.t)(this.results, results, (on) => this.resultsOf(on, placed.landings))
				};
			}),
			findings
		};
	}
	resultsOf(on, landings) {
		return on.flatMap((result, at) => this.brief && (result.verdict === "runs" || result.verdict === "not-windows") ? [] : (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.n)([landings[at].group]).map((target) => resultOn(target, result)));
	}
};
function namesWhere(landings) {
	const where = (answer) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.n)(landings.flatMap((each) => each.answer === answer ? [each.group] : []));
	return {
		mayLandOn: where("yes"),
		mayLandOnIfLabelsMatch: where("maybe")
	};
}
function resultOn(target, { ways: _, ...result }) {
	return {
		...result,
		target
	};
}
// lib/judge/workloads/judge-workloads.js
const MOST_RESULTS = 5e4;
function judgeWorkloads(resolved, today, standings) {
	const judge = new WorkloadJudge(resolved, new ContainerJudge(resolved.images, resolved.made, today, standings), new WorkloadReports(isTooMuch(resolved)));
	return {
		workloads: withoutSpare(resolved.concerned.map((each) => judge.workload(each))),
		advised: [...judge.advised],
		lacking: []
	};
}
function isTooMuch({ concerned }) {
	let results = 0;
	for (const { workload, placed } of concerned) for (const { group } of placed.landings) results += group.nodes.length * workload.containers.length;
	return results > MOST_RESULTS;
}
var WorkloadJudge = class {
	resolved;
	judge;
	reports;
	advised = new Set();
	results = new Map();
	landed = new Shared();
	elsewhere = new Shared();
	hosts = {
		own: new Shared(),
		process: new Shared(),
		hyperv: new Shared()
	};
	isolated = {
		process: new Map(),
		hyperv: new Map()
	};
	constructor(resolved, judge, reports) {
		this.resolved = resolved;
		this.judge = judge;
		this.reports = reports;
	}
	workload({ workload, placed: before, meant }) {
		const { rules } = workload;
		const isolation = rules.by === "swarm" || rules.by === "command" ? rules.isolation : null;
		const placed = rules.by === "swarm" || rules.by === "command" ? this.resolved.placer.place(workload, this.platforms(workload)) : before;
		const steps = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.l)(workload) !== null;
		const os = rules.by === "kubernetes" ? rules.os : null;
		const hosts = this.hostsOf(placed.landings, isolation);
		const judge = (on) => workload.containers.map((container) => this.judge.judge(container, on, meant, (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.c)(workload)));
		const judgements = judge(hosts);
		for (const { advised } of judgements) for (const reference of advised) this.advised.add(reference);
		const containers = judgements.map((judgement, at) => {
			const told = {
				meant,
				steps,
				os,
				filledIn: PLACEHOLDER.test(workload.containers[at].written)
			};
			return {
				judgement,
				results: this.resultsOn(placed.landings, judgement, told)
			};
		});
		const facts = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.i)(workload, placed, containers);
		const windows = meant || containers.some(({ judgement }) => judgement.system === "windows");
		const findings = findingsOf({
			workload,
			...facts,
			windows,
			landed: this.landedOf(facts),
			elsewhere: () => this.onOthers(judge(this.hostsOf(placed.asked, null)), placed)
		});
		return this.reports.of(workload, facts.placed, facts.containers, findings);
	}
	resultsOn(landings, judgement, told) {
		const known = this.results.get(judgement) ?? [];
		const same = known.find((each) => each.landings === landings && each.told.meant === told.meant && each.told.steps === told.steps && each.told.os === told.os && each.told.filledIn === told.filledIn);
		if (same) return same.results;
		let next = 0;
		const results = landings.map(({ group: { node } }) => node.host === null ? onOther(node, judgement) : onWindows(node, judgement, next++, told));
		if (known.length < MOST_SHARED) this.results.set(judgement, [...known, {
			landings,
			told,
			results
		}]);
		return results;
	}
	landedOf({ placed: { landings }, containers }) {
		const results = containers.map((each) => each.results);
		return this.landed.of([landings, ...results], () => new Landed(landings, results));
	}
	hostsOf(places, isolation) {
		return this.hosts[isolation ?? "own"].of([places], () => places.flatMap((each) => {
			const { host } = ("group" in each ? each.group : each).node;
			return host === null ? [] : isolation === null ? host : this.isolatedOn(host, isolation);
		}));
	}
	onOthers(judgements, placed) {
		const { asked, landings } = placed;
		return this.elsewhere.of([
			asked,
			landings.length === 0 ? NOWHERE : landings,
			...judgements
		], () => onOthers(judgements, placed));
	}
	platforms({ containers }) {
		return containers.flatMap((container) => {
			const image = this.resolved.images.of(container);
			const lookup = image && this.resolved.images.lookup(image);
			if (lookup?.kind === "found" && lookup.image.by !== "tag") return lookup.image.variants.map(({ os, architecture }) => ({
				os,
				architecture
			}));
			const knowledge = image?.knowledge;
			if (!knowledge || knowledge.stranger) return [];
			const { os } = knowledge;
			return (os === "linux-and-windows" ? ["linux", "windows"] : os === "windows" || os === "linux" ? [os] : []).map((each) => ({
				os: each,
				architecture: null
			}));
		});
	}
	isolatedOn(host, isolation) {
		if (host.isolation === isolation) return host;
		const known = this.isolated[isolation].get(host) ?? {
			...host,
			isolation
		};
		this.isolated[isolation].set(host, known);
		return known;
	}
};
const MOST_SHARED = 100;
const PLACEHOLDER = /[$#]\{|\$\(|\{\{|__|<|%/;
const NOWHERE = {};
function onOthers(judgements, { asked, landings }) {
	const own = new Set(landings.map(({ group }) => group));
	const found = {
		runs: new Set(),
		fails: new Set()
	};
	asked.filter(({ node }) => node.host !== null).forEach((group, index) => {
		if (own.has(group)) return;
		const all = judgements.map(({ system, results }) => system === "linux" ? "cannot-run" : results[index]?.verdict ?? "unknown");
		const into = all.every((verdict) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__._)({ verdict })) ? found.runs : all.some((verdict) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.g)({ verdict })) ? found.fails : null;
		for (const node of group.nodes) into?.add(node);
	});
	return found;
}



/***/ }),

/***/ 1643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ once)
/* harmony export */ });
// lib/place/once.js
function once(known, key, make) {
	const value = known.get(key) ?? make(key);
	known.set(key, value);
	return value;
}



/***/ }),

/***/ 4140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ nodeLabel),
/* harmony export */   c: () => (/* binding */ both),
/* harmony export */   i: () => (/* binding */ mayLandOnSwarmNode),
/* harmony export */   l: () => (/* binding */ isTrue),
/* harmony export */   n: () => (/* binding */ architectureOf),
/* harmony export */   o: () => (/* binding */ platformFits),
/* harmony export */   r: () => (/* binding */ constraintThatFails),
/* harmony export */   s: () => (/* binding */ labelOf),
/* harmony export */   t: () => (/* binding */ NODE_LABELS),
/* harmony export */   u: () => (/* binding */ some)
/* harmony export */ });
// lib/place/answer.js
const RANK = {
	no: 0,
	maybe: 1,
	yes: 2
};
function some(items, answer) {
	let best = "no";
	for (const item of items) {
		const one = answer(item);
		if (one === "yes") return "yes";
		if (RANK[one] > RANK[best]) best = one;
	}
	return best;
}
function both(first, second) {
	if (first === "no") return "no";
	const next = second();
	return RANK[next] < RANK[first] ? next : first;
}
function isTrue(condition) {
	return condition ? "yes" : "no";
}
// lib/place/node.js
function labelOf(node, key) {
	return node.labels.get(key) ?? (node.allLabels || node.lacks?.has(key) ? null : void 0);
}
// lib/place/ip-address.js
function isWithin(address, named) {
	const slash = named.indexOf("/");
	const own = ipv4(address);
	if (slash < 0) {
		const one = ipv4(named);
		if (one !== null) return one === own;
		return named.includes(":") ? named.toLowerCase() === address.toLowerCase() : null;
	}
	const network = ipv4(named.slice(0, slash));
	const length = /^\d{1,2}$/.test(named.slice(slash + 1)) ? Number(named.slice(slash + 1)) : 33;
	if (network === null || length > 32) return null;
	if (own === null) return false;
	const size = 2 ** (32 - length);
	return Math.floor(own / size) === Math.floor(network / size);
}
function ipv4(text) {
	const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
	if (!match) return null;
	const parts = match.slice(1).map(Number);
	return parts.every((part) => part < 256) ? parts.reduce((sum, part) => sum * 256 + part, 0) : null;
}
// lib/place/swarm.js
function mayLandOnSwarmNode(constraints, node) {
	let answer = "yes";
	for (const constraint of constraints) {
		const one = constraintHolds(constraint, node);
		if (one === "no") return "no";
		if (one === "maybe") answer = "maybe";
	}
	return answer;
}
function constraintThatFails({ constraints }, node) {
	let found = null;
	for (const constraint of constraints) {
		if (constraintHolds(constraint, node) !== "no") continue;
		if (found !== null) return null;
		found = constraint;
	}
	return found;
}
function platformFits(platforms, node) {
	if (platforms.length === 0 || node.os === null) return true;
	const architecture = node.swarm?.architecture ?? null;
	return platforms.some((platform) => platform.os === node.os && (platform.architecture === null || architecture === null || platform.architecture === architecture));
}
const NODE_LABELS = "node.labels.";
const ENGINE_LABELS = "engine.labels.";
const read = new WeakMap();
function askedBy(constraint) {
	const before = read.get(constraint);
	if (before) return before;
	const { equal, value } = constraint;
	const key = constraint.key.toLowerCase();
	const wanted = key === "node.platform.arch" ? architectureOf(value) : value.toLowerCase();
	const asked = {
		key,
		label: nodeLabel(constraint),
		equal,
		wanted
	};
	read.set(constraint, asked);
	return asked;
}
function constraintHolds(constraint, node) {
	const asked = askedBy(constraint);
	const { key, label } = asked;
	const { swarm } = node;
	if (label !== null) return known(labelOf(node, label), asked);
	if (key.startsWith(ENGINE_LABELS) && key.length > 14) {
		const value = swarm?.engineLabels.get(constraint.key.slice(14));
		return known(value ?? (swarm && node.allLabels ? null : void 0), asked);
	}
	switch (key) {
		case "node.id": return known(swarm?.id ?? void 0, asked);
		case "node.hostname": return known(swarm?.hostname, asked);
		case "node.role": return known(swarm?.role ?? void 0, asked);
		case "node.platform.os": return known(node.os ?? void 0, asked);
		case "node.platform.arch": return known(swarm?.architecture ?? void 0, asked);
		case "node.ip": return addressFits(swarm?.address ?? null, constraint);
		default: return "no";
	}
}
function nodeLabel({ key }) {
	return key.length > 12 && key.slice(0, 12).toLowerCase() === "node.labels." ? key.slice(12) : null;
}
function addressFits(address, { equal, value }) {
	if (address === null || value.includes(":") && value.includes("/")) return "maybe";
	const within = isWithin(address, value);
	return isTrue(within !== null && within === equal);
}
function known(value, { equal, wanted }) {
	if (value === void 0) return "maybe";
	return isTrue((value ?? "").toLowerCase() === wanted === equal);
}
function architectureOf(written) {
	const lower = written.toLowerCase();
	if (lower === "x86_64") return "amd64";
	return lower === "aarch64" ? "arm64" : lower;
}



/***/ })

};
