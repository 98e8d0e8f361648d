export const id = 8828;
export const ids = [8828];
export const modules = {

/***/ 206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ named),
/* harmony export */   S: () => (/* binding */ nameOf),
/* harmony export */   T: () => (/* binding */ selectorLine),
/* harmony export */   _: () => (/* binding */ isLinuxFamily),
/* harmony export */   a: () => (/* binding */ byMaker),
/* harmony export */   b: () => (/* binding */ finding),
/* harmony export */   c: () => (/* binding */ pullerOf),
/* harmony export */   d: () => (/* binding */ merge),
/* harmony export */   f: () => (/* binding */ selectsWindows),
/* harmony export */   g: () => (/* binding */ hostOfFamily),
/* harmony export */   h: () => (/* binding */ familiesOf),
/* harmony export */   i: () => (/* binding */ asStarted),
/* harmony export */   l: () => (/* binding */ stepsOf),
/* harmony export */   m: () => (/* binding */ untolerated),
/* harmony export */   n: () => (/* binding */ namesOf),
/* harmony export */   o: () => (/* binding */ isStepOfConcern),
/* harmony export */   p: () => (/* binding */ taintInWords),
/* harmony export */   r: () => (/* binding */ rulesRead),
/* harmony export */   s: () => (/* binding */ machineOf),
/* harmony export */   t: () => (/* binding */ groupNodes),
/* harmony export */   u: () => (/* binding */ mayLandOnNode),
/* harmony export */   v: () => (/* binding */ isOfFamily),
/* harmony export */   w: () => (/* binding */ nodesOf),
/* harmony export */   x: () => (/* binding */ fits),
/* harmony export */   y: () => (/* binding */ fails)
/* harmony export */ });
/* harmony import */ var _rule_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(937);
/* harmony import */ var _host_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9893);
/* harmony import */ var _stops_pull_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1705);
/* harmony import */ var _swarm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4140);




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
		docs: (0,_rule_table_js__WEBPACK_IMPORTED_MODULE_0__.o)(given.what),
		...given
	};
}
function selectorLine({ workload, placed }) {
	const { rules } = placed;
	return rules.by === "kubernetes" ? rules.lines.nodeSelector ?? rules.lines.spec : workload.line;
}
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
// lib/place/ecs.js
function familiesOf({ family, constrained }) {
	if (family === null) return constrained;
	return constrained === null || constrained.some((each) => each.toUpperCase() === family.toUpperCase()) ? [family] : [];
}
function isLinuxFamily(family) {
	return family.toUpperCase() === "LINUX";
}
function hostOfFamily(family, { architecture }) {
	const reading = (0,_host_reading_js__WEBPACK_IMPORTED_MODULE_1__.r)(family.toLowerCase(), "server", false);
	const known = (0,_host_reading_js__WEBPACK_IMPORTED_MODULE_1__.u)(reading) || reading?.place !== "ecs" ? null : reading;
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
// lib/place/requirement.js
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;
const PREFIX = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const INTEGER = /^[+-]?\d{1,30}$/;
const [LEAST, MOST] = [-(2n ** 63n), 2n ** 63n - 1n];
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
		case "In": return value !== null && values.includes(value);
		case "NotIn": return value === null || !values.includes(value);
		case "Exists": return value !== null;
		case "DoesNotExist": return value === null;
		default: return compares(operator, value, values[0]);
	}
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
	const selected = (0,_swarm_js__WEBPACK_IMPORTED_MODULE_3__.o)(selectorHolds(rules, node), () => rules.terms === null ? "yes" : (0,_swarm_js__WEBPACK_IMPORTED_MODULE_3__.l)(rules.terms, (term) => termHolds(term, node)));
	if (selected === "no" || rules.nodeName !== null) return selected;
	return (0,_swarm_js__WEBPACK_IMPORTED_MODULE_3__.o)(selected, () => (0,_swarm_js__WEBPACK_IMPORTED_MODULE_3__.c)(untolerated(node, rules.tolerations, selectsWindows(rules)).length === 0));
}
function selectorHolds({ nodeSelector }, node) {
	let answer = "yes";
	for (const [key, value] of nodeSelector) {
		const has = (0,_swarm_js__WEBPACK_IMPORTED_MODULE_3__.a)(node, key);
		if (has === void 0) answer = "maybe";
		else if (has !== value) return "no";
	}
	return answer;
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
function termHolds({ expressions, fields }, node) {
	if (expressions.length === 0 && fields.length === 0) return "no";
	if (!fields.every((field) => fieldHolds(field, node.name)) || !expressions.every(isReadable)) return "no";
	return (0,_swarm_js__WEBPACK_IMPORTED_MODULE_3__.s)(expressions, (requirement) => {
		const value = (0,_swarm_js__WEBPACK_IMPORTED_MODULE_3__.a)(node, requirement.key);
		if (value === void 0) return excludesVirtual(requirement) ? "yes" : "maybe";
		return (0,_swarm_js__WEBPACK_IMPORTED_MODULE_3__.c)(holds(requirement, value));
	});
}
// lib/judge/workloads/run-steps.js
function stepsOf({ rules }) {
	return rules.by === "command" ? rules.steps : null;
}
function machineOf(workload) {
	return stepsOf(workload)?.machines[0]?.name ?? null;
}
function pullerOf(workload) {
	const windowsMode = (stepsOf(workload)?.machines.filter(({ host }) => host !== null) ?? []).every(({ labels }) => (0,_stops_pull_js__WEBPACK_IMPORTED_MODULE_2__.r)(labels));
	return {
		..._stops_pull_js__WEBPACK_IMPORTED_MODULE_2__.n,
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
		return !steps.fetches || counted.some(({ results }) => (0,_stops_pull_js__WEBPACK_IMPORTED_MODULE_2__.t)(results[index]));
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
		const label = (0,_swarm_js__WEBPACK_IMPORTED_MODULE_3__.i)(constraint);
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
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(206);
/* harmony import */ var _rule_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(937);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6868);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5138);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5505);
/* harmony import */ var _swarm_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4140);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7597);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9919);
/* harmony import */ var _base_image_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5035);
/* harmony import */ var _stops_pull_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1705);











// lib/judge/workloads/finding-words.js
const NO_PLATFORM = (0,_rule_table_js__WEBPACK_IMPORTED_MODULE_2__.m)(_rule_table_js__WEBPACK_IMPORTED_MODULE_2__.p);
const MOST_NAMED = 5;
function listed(names) {
	return (0,_list_js__WEBPACK_IMPORTED_MODULE_3__.t)(names, { most: MOST_NAMED });
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
	if (rules.by === "swarm") return rules.constraints.flatMap((constraint) => (0,_swarm_js__WEBPACK_IMPORTED_MODULE_4__.i)(constraint) ?? []);
	if (rules.by !== "kubernetes") return [];
	const expressions = (rules.terms ?? []).flatMap((term) => term.expressions.map(({ key }) => key));
	return [...rules.nodeSelector.keys(), ...expressions];
}
// lib/judge/workloads/task-findings.js
const FAMILIES = new Map([
	[14393, "WINDOWS_SERVER_2016_FULL"],
	[17763, "WINDOWS_SERVER_2019_CORE"],
	[20348, "WINDOWS_SERVER_2022_CORE"],
	[26100, "WINDOWS_SERVER_2025_CORE"]
]);
function taskFindings(facts, rules) {
	const { workload } = facts;
	const families = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.h)(rules);
	const line = workload.containers[0]?.line ?? workload.line;
	const ways = familyWays(facts);
	if (families === null) {
		const message = say.noFamily((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.S)(workload));
		return [(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.b)({
			what: "host-version-unknown",
			severity: "warning",
			line,
			message,
			ways
		})];
	}
	if (families.length === 0) {
		const said = [rules.family ?? "", ...rules.constrained ?? []].filter((each) => each !== "");
		return [(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.b)({
			what: "no-node-matches",
			severity: "warning",
			line,
			message: say.families((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.S)(workload), said)
		})];
	}
	if (!families.every(_groups_js__WEBPACK_IMPORTED_MODULE_1__._)) return [];
	const containers = workload.containers.flatMap(({ name }, at) => ["windows", "hostprocess"].includes(facts.containers[at].judgement.system) ? [name] : []);
	const message = say.linuxFamily((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.S)(workload));
	return [(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.b)({
		what: "no-node-runs-it",
		severity: "error",
		line,
		message,
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
function landingAdvice(facts, { bad, nowhere }) {
	const { placed, containers } = facts;
	const good = [];
	const best = new Set();
	placed.landings.forEach(({ group, answer }, index) => {
		const results = containers.map((each) => each.results[index]);
		if (group.node.host === null || answer !== "yes" || !results.every(_groups_js__WEBPACK_IMPORTED_MODULE_1__.x)) return;
		good.push(...group.nodes);
		if (results.some(({ rule }) => rule === "same-build")) for (const node of group.nodes) best.add(node);
	});
	const failing = containers.flatMap(({ results }) => results.filter(_groups_js__WEBPACK_IMPORTED_MODULE_1__.y));
	const updates = failing.every(({ rule }) => REVISION.test(rule));
	const kept = nowhere || updates || good.length === 0 ? null : keptAway(facts, good, bad, best);
	const baseImages = [...new Set(containers.flatMap(({ judgement }) => judgement.results.flatMap(({ advice }) => advice?.baseImages ?? [])))];
	const hyperv = placed.rules.by !== "kubernetes" && failing.every(({ verdict }) => verdict === "hyperv-only") && bad.every(({ host }) => host?.hyperv === "available");
	const runsOn = nowhere ? [...facts.elsewhere().runs].slice(0, 100).map(({ name }) => name) : [];
	const ways = [
		...kept?.ways ?? [],
		...imageWays(facts, nowhere, bad),
		...new Set(failing.filter(({ rule }) => rule === "pod-os-differs").flatMap(({ ways }) => ways)),
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
function keptAway({ workload, placed }, good, bad, best) {
	const { rules } = placed;
	const found = separate(rules, good, bad, best);
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
function imageWays({ workload, containers }, nowhere, bad) {
	return workload.containers.flatMap(({ name }, at) => {
		const images = [...new Set(containers[at].judgement.results.flatMap(({ advice }) => advice?.baseImages ?? []))];
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
	const names = (is, on) => workload.containers.flatMap(({ name }, index) => containers[index].results.some((result, at) => on(placed.landings[at].group.node) && is(result)) ? [name] : []);
	const kept = rules.by === "kubernetes" && rules.nodeName !== null ? {
		add: null,
		ways: ["name a node with Windows (nodeName)"]
	} : keptOn("windows", facts);
	const common = {
		what: "may-land-on-linux",
		line: (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.T)(facts),
		...kept
	};
	const linux = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.w)(placed.landings.filter(({ group, answer }) => answer === "yes" && group.node.os === "linux"));
	const failing = names(({ rule }) => rule === "windows-image-on-linux-node", ({ os }) => os === "linux");
	if (linux.length > 0 && failing.length > 0) {
		const errors = [NO_PLATFORM];
		const message = say.onLinux((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.S)(workload), nodesInWords(linux));
		return [(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.b)({
			...common,
			severity: "error",
			nodes: (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.C)(linux),
			containers: failing,
			errors,
			message,
			rules: ["windows-image-on-linux-node"]
		})];
	}
	const onlyWindows = workload.containers.flatMap(({ name }, index) => ["windows", "hostprocess"].includes(containers[index].judgement.system) ? [name] : []);
	if (placed.knowsLinux || placed.onSomeLinux !== "yes" || onlyWindows.length === 0) return [];
	return [(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.b)({
		...common,
		severity: "warning",
		containers: onlyWindows,
		message: say.onSomeLinux((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.S)(workload))
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
	const nodes = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.w)(landings);
	return [(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.b)({
		what: "linux-image-on-windows-nodes",
		severity: "notice",
		line: (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.T)(facts),
		nodes: (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.C)(nodes),
		containers: linux,
		message: say.linuxOnWindows((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.S)(workload), nodesInWords(nodes)),
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
	const tainted = candidates.filter((node) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.u)({
		...rules,
		tolerations: ANYTHING
	}, node) !== "no").map((node) => ({
		node,
		taints: (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.m)(node, rules.tolerations, (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.f)(rules))
	}));
	if (tainted.length > 0) return {
		kind: "taint",
		near: tainted
	};
	for (const [label, has] of rules.nodeSelector) {
		const nodeSelector = new Map(rules.nodeSelector);
		nodeSelector.delete(label);
		const near = candidates.filter((node) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.u)({
			...rules,
			nodeSelector
		}, node) !== "no");
		if (near.length > 0) return {
			kind: "label",
			label,
			has,
			selected: true,
			nodesHave: valuesOf(label, nodes),
			near
		};
	}
	const near = candidates.filter((node) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.u)({
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
	return (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.u)({
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
const MOST_TRIED = 100;
const MOST_VALUES = 20;
function swarmMismatchOf(rules, nodes) {
	const fits = (constraints) => nodes.filter((node) => (0,_swarm_js__WEBPACK_IMPORTED_MODULE_4__.r)({
		...rules,
		constraints
	}, node, []) !== "no");
	if (fits(rules.constraints).length > 0) return "none";
	for (const constraint of rules.constraints.slice(0, MOST_TRIED)) {
		const near = fits(rules.constraints.filter((each) => each !== constraint));
		if (near.length === 0) continue;
		const label = spelled((0,_swarm_js__WEBPACK_IMPORTED_MODULE_4__.i)(constraint), near);
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
		line: (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.T)(facts)
	};
	const because = (words) => `${say.noNode((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.S)(workload))} ${words}`;
	if (rules.by === "swarm") return [(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.b)({
		...common,
		...swarmMismatch(facts, rules, nodes, because)
	})];
	const mismatch = mismatchOf(rules, nodes);
	switch (mismatch.kind) {
		case "several": return [(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.b)({
			...common,
			message: because(say.several)
		})];
		case "name": return [(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.b)({
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
			const told = say.tainted(taints.map(_groups_js__WEBPACK_IMPORTED_MODULE_1__.p));
			const ways = tolerations.map((each) => {
				return `add the toleration ${Object.entries(each).map((pair) => pair.join(": ")).join(", ")}`;
			});
			const mended = best ? {
				add: { tolerations },
				ways
			} : {};
			const message = because(best ? told : `${told} ${say.notMended}`);
			return [(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.b)({
				...common,
				message,
				taint: (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.p)(taints[0]),
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
			return [(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.b)({
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
	return workload.refused.map((each) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.b)({
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
			return (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.b)({
				what: rule,
				severity: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_10__.i)(same.map(({ severity }) => severity)),
				line: container.line,
				nodes: nodes.map(({ name }) => name),
				containers: [container.name],
				rules: [rule],
				errors,
				message: say.step(what + built, HAPPENS[verdict], machines, why),
				ways: rule === "windows-image-on-linux-node" ? ["run it in a job on Windows (runs-on: windows-2022)"] : ways.map((way) => made !== null && way.startsWith("change it") ? `in ${placeOf(made)} ${way}` : way),
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
	if ((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.l)(workload) !== null) return stepFindings(facts);
	if (!windows) return [...linuxOnWindows(facts), ...listsOnWindows(facts, cannotRun(facts))];
	const { runtimeClass } = placed;
	if (runtimeClass.kind === "conflict") {
		const { label, pod, runtimeClass: has } = runtimeClass;
		const { lines, runtimeClass: name } = placed.rules;
		const message = say.runtimeClassConflict((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.S)(workload), name ?? "", label, pod, has);
		return [(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.b)({
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
	return [(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.b)({
		what: "runtimeclass-not-known",
		severity: "warning",
		line: rules.lines.runtimeClass ?? workload.line,
		message: say.runtimeClassUnknown((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.S)(workload), name),
		ways: ["add the manifest of the RuntimeClass to those that are checked (manifests)"]
	})];
}
function cannotRun(facts) {
	const { workload, placed, containers } = facts;
	const sure = placed.landings.map((landing, index) => ({
		landing,
		index
	})).filter(({ landing }) => landing.answer === "yes" && landing.group.node.host !== null);
	const failing = sure.filter(({ index }) => containers.some(({ results }) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.y)(results[index])));
	if (failing.length === 0) return [];
	const results = failing.flatMap(({ index }) => containers.map((each) => each.results[index])).filter(_groups_js__WEBPACK_IMPORTED_MODULE_1__.y);
	const bad = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.w)(failing.map(({ landing }) => landing));
	const names = workload.containers.flatMap(({ name }, at) => failing.some(({ index }) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.y)(containers[at].results[index])) ? [name] : []);
	const open = placed.landings.some(({ group, answer }) => answer === "maybe" && group.node.host !== null);
	const onOther = placed.landings.some(({ group, answer }, index) => answer === "yes" && group.node.host === null && containers.every(({ results }) => !(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.y)(results[index])));
	const nowhere = failing.length === sure.length && !open && !onOther;
	const why = whyNot(facts, results);
	const command = placed.rules.by === "command" ? startedAs(workload, workload.containers[0].written) : null;
	const words = [
		(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.S)(workload),
		nodesInWords(bad),
		containersInWords(names),
		why
	];
	return [(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.b)({
		what: nowhere ? "no-node-runs-it" : "lands-where-it-cannot-run",
		severity: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_10__.i)(results.map(({ severity }) => severity)),
		line: nowhere ? lineOf(facts, names) : (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.T)(facts),
		nodes: (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.C)(bad),
		containers: names,
		rules: [...new Set(results.map(({ rule }) => rule))],
		errors: [...new Set(results.flatMap(({ errors }) => errors))],
		message: command ? say.step(command, "will not run", nodesInWords(bad), why) : nowhere ? say.nowhere(...words) : say.lands(...words),
		...chainOf(facts, names, bad),
		...landingAdvice(facts, {
			bad,
			nowhere
		})
	})];
}
function whyNot({ containers }, results) {
	const reasons = containers.flatMap((container) => container.results.find((each) => results.includes(each))?.message ?? []);
	return [...new Set(reasons)].slice(0, 3).join(" ");
}
function lesser({ workload, placed, containers }) {
	const byRule = new Map();
	placed.landings.forEach(({ group, answer }, index) => {
		if (answer !== "yes") return;
		containers.forEach(({ results }, at) => {
			const result = results[index];
			if ((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.y)(result) || result.severity === "off") return;
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
	return [...byRule.values()].map(({ results, nodes, containers: at }) => {
		const [first] = results;
		const container = workload.containers[[...at][0]];
		const message = first.message === "" || container.reference === null ? say.unknownImage(container.written) : first.message;
		return (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.b)({
			what: first.rule,
			severity: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_10__.i)(results.map(({ severity }) => severity)),
			line: container.line,
			nodes: (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.C)([...nodes]),
			containers: [...at].map((index) => workload.containers[index].name),
			rules: [first.rule],
			errors: first.errors,
			message
		});
	});
}
function notDeclared(facts) {
	const { workload, placed } = facts;
	if (placed.runtimeClass.kind === "not-known") return [];
	const open = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.w)(placed.landings.filter(({ answer }) => answer === "maybe"));
	if (open.length === 0) return [];
	const labels = labelsAsked(placed).filter((label) => open.some((node) => !node.labels.has(label)));
	return [(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.b)({
		what: "labels-not-declared",
		severity: "notice",
		line: (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.T)(facts),
		nodes: (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.C)(open),
		message: say.labelsNotDeclared((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.S)(workload), labels, nodesInWords(open)),
		ways: ["declare the labels of the target in the config file (labels), or give the nodes themselves (--target @nodes.json)"]
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
		(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.S)(workload),
		bad[0]?.name ?? ""
	] };
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
// lib/judge/workloads/run-container.js
const START_REFUSED = (0,_rule_table_js__WEBPACK_IMPORTED_MODULE_2__.m)(_rule_table_js__WEBPACK_IMPORTED_MODULE_2__.f);
var ContainerJudge = class {
	images;
	made;
	today;
	standings;
	known = new Map();
	ids = new Map();
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
			hosts.map(this.idOf)
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
	idOf = (host) => {
		const id = this.ids.get(host) ?? this.ids.size;
		this.ids.set(host, id);
		return id;
	};
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
			...once(this.names, placed.landings, namesWhere),
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
					results: once(this.results, results, (on) => this.resultsOf(on, placed.landings))
				};
			}),
			findings
		};
	}
	resultsOf(on, landings) {
		return on.flatMap((result, at) => this.brief && (result.verdict === "runs" || result.verdict === "not-windows") ? [] : (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.n)([landings[at].group]).map((target) => resultOn(target, result)));
	}
};
function once(known, key, make) {
	const value = known.get(key) ?? make(key);
	known.set(key, value);
	return value;
}
function namesWhere(landings) {
	const where = (answer) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.n)(landings.flatMap((each) => each.answer === answer ? [each.group] : []));
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
		const steps = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.l)(workload) !== null;
		const os = rules.by === "kubernetes" ? rules.os : null;
		const hostOf = (landing) => {
			const { host } = landing.group.node;
			return host && isolation !== null ? this.isolatedOn(host, isolation) : host;
		};
		const hosts = placed.landings.map(hostOf).filter((host) => host !== null);
		const elsewhere = () => placed.asked.flatMap(({ node }) => node.host ? [node.host] : []);
		const judge = (on) => workload.containers.map((container) => this.judge.judge(container, on, meant, (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.c)(workload)));
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
		const facts = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.i)(workload, placed, containers);
		const windows = meant || containers.some(({ judgement }) => judgement.system === "windows");
		const findings = findingsOf({
			workload,
			...facts,
			windows,
			elsewhere: () => onOthers(judge(elsewhere()), placed)
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
const POD_OS_DIFFERS = {
	selected: null,
	verdict: "cannot-run",
	rule: "pod-os-differs",
	severity: "error",
	errors: ["PodOSNotSupported"],
	ways: ["say os.name: windows in the spec of the pod, or leave it out"]
};
const NO_WINDOWS_IMAGE = {
	selected: null,
	verdict: "cannot-run",
	rule: "no-windows-image",
	severity: "error",
	errors: [NO_PLATFORM]
};
const MOST_SHARED = 100;
const PLACEHOLDER = /[$#]\{|\$\(|\{\{|__|<|%/;
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
function onOthers(judgements, { asked, landings }) {
	const own = new Set(landings.map(({ group }) => group));
	const found = {
		runs: new Set(),
		fails: new Set()
	};
	asked.filter(({ node }) => node.host !== null).forEach((group, index) => {
		if (own.has(group)) return;
		const all = judgements.map(({ system, results }) => system === "linux" ? "cannot-run" : results[index]?.verdict ?? "unknown");
		const into = all.every((verdict) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.x)({ verdict })) ? found.runs : all.some((verdict) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.y)({ verdict })) ? found.fails : null;
		for (const node of group.nodes) into?.add(node);
	});
	return found;
}



/***/ }),

/***/ 4140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ labelOf),
/* harmony export */   c: () => (/* binding */ isTrue),
/* harmony export */   i: () => (/* binding */ nodeLabel),
/* harmony export */   l: () => (/* binding */ some),
/* harmony export */   n: () => (/* binding */ architectureOf),
/* harmony export */   o: () => (/* binding */ both),
/* harmony export */   r: () => (/* binding */ mayLandOnSwarmNode),
/* harmony export */   s: () => (/* binding */ every),
/* harmony export */   t: () => (/* binding */ NODE_LABELS)
/* harmony export */ });
// lib/place/answer.js
const RANK = {
	no: 0,
	maybe: 1,
	yes: 2
};
function every(items, answer) {
	let worst = "yes";
	for (const item of items) {
		const one = answer(item);
		if (one === "no") return "no";
		if (RANK[one] < RANK[worst]) worst = one;
	}
	return worst;
}
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
	return first === "no" ? "no" : every([first, second()], (answer) => answer);
}
function isTrue(condition) {
	return condition ? "yes" : "no";
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
// lib/place/node.js
function labelOf(node, key) {
	return node.labels.get(key) ?? (node.allLabels || node.lacks?.has(key) ? null : void 0);
}
// lib/place/swarm.js
function mayLandOnSwarmNode(rules, node, platforms) {
	return both(every(rules.constraints, (constraint) => constraintHolds(constraint, node)), () => platformFits(platforms, node));
}
function platformFits(platforms, node) {
	if (platforms.length === 0 || node.os === null) return "yes";
	const architecture = node.swarm?.architecture ?? null;
	return isTrue(platforms.some((platform) => platform.os === node.os && (platform.architecture === null || architecture === null || platform.architecture === architecture)));
}
const NODE_LABELS = "node.labels.";
const ENGINE_LABELS = "engine.labels.";
function constraintHolds(constraint, node) {
	const key = constraint.key.toLowerCase();
	const { swarm } = node;
	const label = nodeLabel(constraint);
	if (label !== null) return known(labelOf(node, label), constraint);
	if (key.startsWith(ENGINE_LABELS) && key.length > 14) {
		const value = swarm?.engineLabels.get(constraint.key.slice(14));
		return known(value ?? (swarm && node.allLabels ? null : void 0), constraint);
	}
	switch (key) {
		case "node.id": return known(swarm?.id ?? void 0, constraint);
		case "node.hostname": return known(swarm?.hostname, constraint);
		case "node.role": return known(swarm?.role ?? void 0, constraint);
		case "node.platform.os": return known(node.os ?? void 0, constraint);
		case "node.platform.arch": return known(swarm?.architecture ?? void 0, {
			...constraint,
			value: architectureOf(constraint.value)
		});
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
function known(value, { equal, value: wanted }) {
	if (value === void 0) return "maybe";
	return isTrue((value ?? "").toLowerCase() === wanted.toLowerCase() === equal);
}
function architectureOf(written) {
	const lower = written.toLowerCase();
	if (lower === "x86_64") return "amd64";
	return lower === "aarch64" ? "arm64" : lower;
}



/***/ })

};
