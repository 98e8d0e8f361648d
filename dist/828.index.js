export const id = 828;
export const ids = [828];
export const modules = {

/***/ 8828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeWorkloads: () => (/* binding */ judgeWorkloads),
/* harmony export */   resolveWorkloads: () => (/* binding */ resolveWorkloads)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _host_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9893);
/* harmony import */ var _swarm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4140);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6575);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5505);
/* harmony import */ var _rule_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(937);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6868);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5138);
/* harmony import */ var _judge_image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6415);
/* harmony import */ var _base_image_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5035);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7597);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1352);












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
	} else if (each.by === "swarm") {
		for (const { key } of each.constraints) if (/^node\.labels\./i.test(key)) labels.add(key.slice(12));
		else if (SINGLE.test(key)) names = true;
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
// lib/place/ecs.js
function hostOfFamily({ family, architecture }) {
	if (family === null || family.toUpperCase() === "LINUX") return null;
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
function isOfFamily(host, rules) {
	const family = hostOfFamily(rules);
	return family !== null && family.build !== null && (host.build === null || host.build === family.build);
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
	const selected = (0,_swarm_js__WEBPACK_IMPORTED_MODULE_2__.i)(selectorHolds(rules, node), () => rules.terms === null ? "yes" : (0,_swarm_js__WEBPACK_IMPORTED_MODULE_2__.s)(rules.terms, (term) => termHolds(term, node)));
	if (selected === "no" || rules.nodeName !== null) return selected;
	return (0,_swarm_js__WEBPACK_IMPORTED_MODULE_2__.i)(selected, () => (0,_swarm_js__WEBPACK_IMPORTED_MODULE_2__.o)(untolerated(node, rules.tolerations, selectsWindows(rules)).length === 0));
}
function selectorHolds({ nodeSelector }, node) {
	let answer = "yes";
	for (const [key, value] of nodeSelector) {
		const has = (0,_swarm_js__WEBPACK_IMPORTED_MODULE_2__.r)(node, key);
		if (has === void 0) answer = "maybe";
		else if (has !== value) return "no";
	}
	return answer;
}
function selectsWindows({ nodeSelector, terms }) {
	if (OS_LABELS.some((label) => nodeSelector.get(label) === "windows")) return true;
	return terms !== null && terms.length > 0 && terms.every(({ expressions }) => expressions.some(asksForWindows$1));
}
function asksForWindows$1({ key, operator, values }) {
	return OS_LABELS.includes(key) && operator === "In" && values.length === 1 && values[0] === "windows";
}
function termHolds({ expressions, fields }, node) {
	if (expressions.length === 0 && fields.length === 0) return "no";
	if (!fields.every((field) => fieldHolds(field, node.name)) || !expressions.every(isReadable)) return "no";
	return (0,_swarm_js__WEBPACK_IMPORTED_MODULE_2__.a)(expressions, (requirement) => {
		const value = (0,_swarm_js__WEBPACK_IMPORTED_MODULE_2__.r)(node, requirement.key);
		return value === void 0 ? "maybe" : (0,_swarm_js__WEBPACK_IMPORTED_MODULE_2__.o)(holds(requirement, value));
	});
}
// lib/place/place-workload.js
var Placer = class {
	fleet;
	classes;
	nodes;
	members;
	hosts;
	constructor(fleet, workloads, runtimeClasses) {
		this.fleet = fleet;
		this.classes = new Map(runtimeClasses.map((each) => [each.name, each]));
		const read = rulesRead(workloads.map(({ rules }) => rules), runtimeClasses);
		this.nodes = groupNodes(fleet.kubernetes, read);
		this.members = groupNodes(fleet.swarm, read);
		this.hosts = fleet.hosts.map(groupOf);
	}
	place({ rules, refused }, platforms) {
		if (rules.by === "kubernetes") return this.pod(rules, refused.length > 0);
		const none = {
			rules,
			knowsLinux: false,
			onSomeLinux: "no",
			runtimeClass: { kind: "none" }
		};
		if (rules.by === "swarm" || rules.by === "command" && this.fleet.knowsLinux.swarm) {
			const asked = rules.by === "swarm" ? rules : {
				by: "swarm",
				constraints: [],
				isolation: rules.isolation,
				line: 0
			};
			const answer = (node) => (0,_swarm_js__WEBPACK_IMPORTED_MODULE_2__.n)(asked, node, platforms);
			const landings = refused.length > 0 ? [] : landingsOn(this.members, answer);
			return {
				...none,
				rules: asked,
				landings,
				asked: this.members,
				knowsLinux: this.fleet.knowsLinux.swarm
			};
		}
		if (rules.by === "command") return {
			...none,
			landings: landingsOn(this.hosts, () => "yes"),
			asked: this.hosts
		};
		const ofFamily = this.hosts.filter(({ node }) => node.host !== null && isOfFamily(node.host, rules));
		const family = hostOfFamily(rules);
		const groups = ofFamily.length > 0 || family === null ? ofFamily : [groupOf(family)];
		return {
			...none,
			landings: landingsOn(groups, () => "yes"),
			asked: groups
		};
	}
	pod(written, refused) {
		const found = written.runtimeClass === null ? null : this.classes.get(written.runtimeClass);
		const merged = found ? merge(written, found) : null;
		const common = {
			asked: this.nodes,
			knowsLinux: this.fleet.knowsLinux.kubernetes
		};
		if (merged?.ok === false) {
			const { label, pod, runtimeClass } = merged;
			const conflict = {
				kind: "conflict",
				label,
				pod,
				runtimeClass
			};
			return {
				...common,
				rules: written,
				landings: [],
				onSomeLinux: "no",
				runtimeClass: conflict
			};
		}
		const rules = merged?.rules ?? written;
		const kind = found ? "merged" : found === null ? "none" : "not-known";
		const answer = (node) => {
			const own = mayLandOnNode(rules, node);
			return kind === "not-known" && own === "yes" ? "maybe" : own;
		};
		return {
			...common,
			rules,
			landings: refused ? [] : landingsOn(this.nodes, answer),
			onSomeLinux: answer(_target_js__WEBPACK_IMPORTED_MODULE_3__.t),
			runtimeClass: { kind }
		};
	}
};
function landingsOn(groups, answer) {
	return groups.flatMap((group) => {
		const may = answer(group.node);
		return may === "no" ? [] : [{
			group,
			answer: may
		}];
	});
}
function groupOf(host) {
	const node = {
		name: host.name,
		os: "windows",
		labels: new Map(),
		allLabels: false,
		taints: [],
		host,
		swarm: null
	};
	return {
		node,
		nodes: [node]
	};
}
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
		docs: (0,_rule_table_js__WEBPACK_IMPORTED_MODULE_4__.o)(given.what),
		...given
	};
}
function selectorLine({ workload, placed }) {
	const { rules } = placed;
	return rules.by === "kubernetes" ? rules.lines.nodeSelector ?? rules.lines.spec : workload.line;
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
	if (rules.by === "swarm") return rules.constraints.flatMap(({ key }) => /^node\.labels\./i.test(key) ? [key.slice(12)] : []);
	if (rules.by !== "kubernetes") return [];
	const expressions = (rules.terms ?? []).flatMap((term) => term.expressions.map(({ key }) => key));
	return [...rules.nodeSelector.keys(), ...expressions];
}
// lib/judge/workloads/words.js
const MOST_NAMED = 5;
function listed(names) {
	return (0,_list_js__WEBPACK_IMPORTED_MODULE_5__.t)(names, { most: MOST_NAMED });
}
function nodesInWords(nodes) {
	const versions = new Set(nodes.flatMap(({ host }) => host?.build ? [(0,_version_js__WEBPACK_IMPORTED_MODULE_10__.t)({
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
const say = {
	lands: (workload, nodes, containers, why) => `${workload} may land on ${nodes}, where its ${containers} cannot run.${why === "" ? "" : ` ${why}`}`,
	nowhere: (workload, nodes, containers, why) => `${workload} may land on ${nodes} alone, and no node there runs all of its containers: ${containers}.${why === "" ? "" : ` ${why}`}`,
	noWindowsImage: (reference) => `${reference} holds no Windows image, so a Windows node finds nothing to pull ("no match for platform in manifest").`,
	onLinux: (workload, nodes) => `${workload} runs a Windows image, and nothing in it keeps the pod off ${nodes}: a Linux node cannot run it, and the pull fails there.`,
	onSomeLinux: (workload) => `${workload} runs a Windows image, and nothing in it keeps the pod off Linux nodes: in a cluster that has any, it may land there and fail. Which nodes there are is not known here (--target @nodes.json).`,
	linuxOnWindows: (workload, nodes) => `${workload} runs Linux images, and nothing in it keeps the pod off ${nodes}: there is nothing to pull for Windows, so it would wait there with ImagePullBackOff.`,
	noNode: (workload) => `No known node takes ${workload}, so it stays Pending:`,
	labelHas: (label, has, nodesHave) => nodesHave.length === 0 ? `it asks for ${label} ${has}, a label that no node has.` : `it asks for ${label} ${has}, and the nodes have ${listed(nodesHave)}.`,
	notMended: "Another value alone would not help: the image does not run on those nodes.",
	tainted: (taint) => `the nodes that fit have the taint ${taint}, which it does not tolerate.`,
	noSuchNode: (name) => `it names the node ${name}, which is not there.`,
	several: "its selectors, affinity and tolerations fit no node together.",
	constraints: "no node fits all of its constraints.",
	labelsNotDeclared: (workload, labels, nodes) => `Whether ${workload} may land on ${nodes} depends on ${labels.length === 1 ? "the label" : "labels"} ${listed(labels)}, which the target does not tell.`,
	runtimeClassUnknown: (workload, name) => `${workload} names the RuntimeClass ${name}, which is not among these manifests: what it selects is not known, and without it the cluster refuses the pod.`,
	runtimeClassConflict: (workload, name, label, pod, has) => `The cluster refuses ${workload}: its RuntimeClass ${name} sets ${label}: ${has}, and the pod itself ${label}: ${pod}.`,
	notAString: (label, write) => `The API server refuses this: the value of ${label} is a number or a boolean here, and it takes texts only. Write ${write}.`,
	constraintRefused: (constraint, because) => `Swarm refuses the constraint "${constraint}": ${because}.`,
	unknownImage: (reference) => `${reference === "" ? "The image" : reference} is not known before the run, so where it runs is not known either.`
};
// lib/judge/workloads/landing-advice.js
const VERSION_LABEL = "OsVersion";
const REVISION = /^(?:february-2020-|ws2016-revision-|image-patched-past-host$)/;
function landingAdvice(facts, { bad, nowhere }) {
	const { placed, containers } = facts;
	const good = [];
	const best = new Set();
	placed.landings.forEach(({ group, answer }, index) => {
		const results = containers.map((each) => each.results[index]);
		if (group.node.host === null || answer !== "yes" || !results.every(fits)) return;
		good.push(...group.nodes);
		if (results.some(({ rule }) => rule === "same-build")) for (const node of group.nodes) best.add(node);
	});
	const failing = containers.flatMap(({ results }) => results.filter(fails$1));
	const updates = failing.every(({ rule }) => REVISION.test(rule));
	const kept = nowhere || updates || good.length === 0 ? null : keptAway(facts, good, bad, best);
	const baseImages = [...new Set(containers.flatMap(({ judgement }) => judgement.results.flatMap(({ advice }) => advice?.baseImages ?? [])))];
	const hyperv = placed.rules.by !== "kubernetes" && failing.every(({ verdict }) => verdict === "hyperv-only") && bad.every(({ host }) => host?.hyperv === "available");
	const runsOn = nowhere ? facts.elsewhere().slice(0, 100) : [];
	const ways = [
		...kept?.ways ?? [],
		...imageWays(facts, nowhere, bad),
		...hyperv ? ["run it with Hyper-V isolation: isolation: hyperv on the service, or \"exec-opts\": [\"isolation=hyperv\"] in the daemon.json of every host"] : [],
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
			ways: [`add to the nodeSelector of the pod ${label}: ${quoted(value)}`]
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
function fits({ verdict }) {
	return verdict === "runs" || verdict === "at-risk" || verdict === "not-windows";
}
function fails$1({ verdict }) {
	return verdict === "cannot-run" || verdict === "hyperv-only";
}
// lib/place/mismatch.js
function mismatchOf(rules, nodes) {
	const windows = nodes.filter(({ os }) => os === "windows");
	const candidates = windows.length > 0 ? windows : nodes;
	if (rules.nodeName !== null && !nodes.some(({ name }) => name === rules.nodeName)) return {
		kind: "name",
		name: rules.nodeName
	};
	const tainted = candidates.filter((node) => mayLandOnNode({
		...rules,
		tolerations: ANYTHING
	}, node) !== "no");
	const taint = tainted.map((node) => untolerated(node, rules.tolerations, false)[0]).find((each) => each !== void 0);
	if (taint) return {
		kind: "taint",
		taint,
		near: tainted
	};
	for (const [label, has] of rules.nodeSelector) {
		const nodeSelector = new Map(rules.nodeSelector);
		nodeSelector.delete(label);
		const near = candidates.filter((node) => mayLandOnNode({
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
	const near = candidates.filter((node) => mayLandOnNode({
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
	return mayLandOnNode({
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
const MOST_VALUES = 20;
function valuesOf(label, nodes) {
	return [...new Set(nodes.flatMap(({ labels }) => labels.get(label) ?? []))].sort().slice(0, MOST_VALUES);
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
		message: because(say.constraints)
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
			const { key, value, effect } = mismatch.taint;
			const taint = `${key}${value === "" ? "" : `=${value}`}:${effect}`;
			const toleration = value === "" ? {
				key,
				operator: "Exists",
				effect
			} : {
				key,
				operator: "Equal",
				value,
				effect
			};
			const ways = [`add the toleration ${Object.entries(toleration).map((pair) => pair.join(": ")).join(", ")}`];
			return [finding({
				...common,
				message: because(say.tainted(taint)),
				taint,
				add: { tolerations: [toleration] },
				ways
			})];
		}
		case "label": {
			const { label, has, selected, nodesHave, near } = mismatch;
			const runs = near.filter((node) => facts.elsewhere().includes(node.name));
			const value = selected ? valueFor(label, has, near, runs) : null;
			const imageRunsOnThose = runs.length > 0;
			const message = because(`${say.labelHas(label, has, nodesHave)}${imageRunsOnThose || value !== null ? "" : ` ${say.notMended}`}`);
			const add = value === null ? null : { nodeSelector: { [label]: value } };
			const ways = value === null ? [] : [`write ${label}: ${value} in the nodeSelector`];
			return [finding({
				...common,
				message,
				label,
				has,
				nodesHave,
				imageRunsOnThose,
				add,
				ways
			})];
		}
	}
}
function valueFor(label, has, near, runs) {
	return near.flatMap(({ labels }) => labels.get(label) ?? []).find((value) => value.toLowerCase() === has.toLowerCase()) ?? runs.flatMap(({ labels }) => labels.get(label) ?? [])[0] ?? null;
}
// lib/judge/workloads/findings.js
const OS_LABEL = "kubernetes.io/os";
const MOST_NODES = 1e3;
function findingsOf(facts) {
	const { workload, windows, placed } = facts;
	if (workload.refused.length > 0) return refusals(workload);
	if (!windows) return linuxOnWindows(facts);
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
		...onLinux(facts),
		...cannotRun(facts),
		...lesser(facts),
		...notDeclared(facts),
		...placed.landings.length === 0 ? noNodeMatches(facts) : []
	];
}
function refusals({ refused }) {
	return refused.map((each) => {
		const { what, line } = each;
		return each.what === "not-a-string" ? finding({
			what,
			line,
			severity: "error",
			message: say.notAString(each.label, each.write),
			label: each.label,
			write: each.write,
			ways: [`write ${each.write}`]
		}) : finding({
			what,
			line,
			severity: "error",
			message: say.constraintRefused(each.constraint, each.because),
			constraint: each.constraint
		});
	});
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
function onLinux(facts) {
	const { workload, placed, containers } = facts;
	const { rules } = placed;
	const names = (is, on) => workload.containers.flatMap(({ name }, index) => containers[index].results.some((result, at) => on(placed.landings[at].group.node) && is(result)) ? [name] : []);
	const add = rules.by === "kubernetes" ? { nodeSelector: { [OS_LABEL]: "windows" } } : { constraints: ["node.platform.os == windows"] };
	const ways = [rules.by === "kubernetes" ? `add to the nodeSelector of the pod ${OS_LABEL}: windows` : "add the constraint node.platform.os == windows"];
	const common = {
		what: "may-land-on-linux",
		line: selectorLine(facts),
		add,
		ways
	};
	const linux = nodesOf(placed.landings.filter(({ group, answer }) => answer === "yes" && group.node.os === "linux"));
	const failing = names(({ rule }) => rule === "windows-image-on-linux-node", ({ os }) => os === "linux");
	if (linux.length > 0 && failing.length > 0) {
		const errors = ["no match for platform in manifest: not found"];
		const message = say.onLinux(nameOf(workload), nodesInWords(linux));
		return [finding({
			...common,
			severity: "error",
			nodes: named(linux),
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
function linuxOnWindows(facts) {
	const { workload, placed, containers } = facts;
	if (!placed.knowsLinux) return [];
	const landings = placed.landings.filter(({ group, answer }) => answer === "yes" && group.node.host !== null);
	const linux = workload.containers.flatMap(({ name }, index) => containers[index].judgement.system === "linux" ? [name] : []);
	if (landings.length === 0 || linux.length === 0) return [];
	const nodes = nodesOf(landings);
	const { rules } = placed;
	return [finding({
		what: "linux-image-on-windows-nodes",
		severity: "notice",
		line: selectorLine(facts),
		nodes: named(nodes),
		containers: linux,
		message: say.linuxOnWindows(nameOf(workload), nodesInWords(nodes)),
		ways: [rules.by === "kubernetes" ? `add to the nodeSelector of the pod ${OS_LABEL}: linux` : "add the constraint node.platform.os == linux"],
		errors: ["no match for platform in manifest: not found"],
		add: rules.by === "kubernetes" ? { nodeSelector: { [OS_LABEL]: "linux" } } : { constraints: ["node.platform.os == linux"] },
		rules: ["no-windows-image"]
	})];
}
function cannotRun(facts) {
	const { workload, placed, containers } = facts;
	const sure = placed.landings.map((landing, index) => ({
		landing,
		index
	})).filter(({ landing }) => landing.answer === "yes" && landing.group.node.host !== null);
	const failing = sure.filter(({ index }) => containers.some(({ results }) => fails(results[index])));
	if (failing.length === 0) return [];
	const results = failing.flatMap(({ index }) => containers.map((each) => each.results[index])).filter(fails);
	const bad = nodesOf(failing.map(({ landing }) => landing));
	const names = workload.containers.flatMap(({ name }, at) => failing.some(({ index }) => fails(containers[at].results[index])) ? [name] : []);
	const open = placed.landings.some(({ group, answer }) => answer === "maybe" && group.node.host !== null);
	const nowhere = failing.length === sure.length && !open;
	const why = whyNot(facts, results);
	const words = [
		nameOf(workload),
		nodesInWords(bad),
		containersInWords(names),
		why
	];
	return [finding({
		what: nowhere ? "no-node-runs-it" : "lands-where-it-cannot-run",
		severity: worst(results),
		line: nowhere ? lineOf(facts, names) : selectorLine(facts),
		nodes: named(bad),
		containers: names,
		rules: [...new Set(results.map(({ rule }) => rule))],
		errors: [...new Set(results.flatMap(({ errors }) => errors))],
		message: nowhere ? say.nowhere(...words) : say.lands(...words),
		...chainOf(facts, names, bad),
		...landingAdvice(facts, {
			bad,
			nowhere
		})
	})];
}
function whyNot({ workload, containers }, results) {
	const reasons = workload.containers.flatMap(({ written }, at) => {
		const result = containers[at].results.find((each) => results.includes(each));
		if (!result) return [];
		return result.rule === "no-windows-image" ? say.noWindowsImage(written) : result.message;
	});
	return [...new Set(reasons)].slice(0, 3).join(" ");
}
function lesser({ workload, placed, containers }) {
	const byRule = new Map();
	placed.landings.forEach(({ group, answer }, index) => {
		if (answer !== "yes") return;
		containers.forEach(({ results }, at) => {
			const result = results[index];
			if (fails(result) || result.severity === "off") return;
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
		return finding({
			what: first.rule,
			severity: worst(results),
			line: container.line,
			nodes: named([...nodes]),
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
	const open = nodesOf(placed.landings.filter(({ answer }) => answer === "maybe"));
	if (open.length === 0) return [];
	const labels = labelsAsked(placed).filter((label) => open.some((node) => !node.labels.has(label)));
	return [finding({
		what: "labels-not-declared",
		severity: "notice",
		line: selectorLine(facts),
		nodes: named(open),
		message: say.labelsNotDeclared(nameOf(workload), labels, nodesInWords(open)),
		ways: ["declare the labels of the target in the config file (labels), or give the nodes themselves (--target @nodes.json)"]
	})];
}
function labelsAsked({ rules }) {
	if (rules.by === "swarm") return [...new Set(rules.constraints.map(({ key }) => key))];
	if (rules.by !== "kubernetes") return [];
	const expressions = (rules.terms ?? []).flatMap((term) => term.expressions.map(({ key }) => key));
	return [...new Set([...rules.nodeSelector.keys(), ...expressions])];
}
function fails({ verdict }) {
	return verdict === "cannot-run" || verdict === "hyperv-only";
}
function worst(results) {
	return _verdict_js__WEBPACK_IMPORTED_MODULE_11__.t.find((severity) => results.some((result) => result.severity === severity)) ?? "off";
}
function lineOf({ workload }, names) {
	return workload.containers.find(({ name }) => names.includes(name))?.line ?? workload.line;
}
function nodesOf(landings) {
	return landings.flatMap(({ group }) => group.nodes);
}
function named(nodes) {
	return nodes.slice(0, MOST_NODES).map(({ name }) => name);
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
// lib/judge/workloads/run-container.js
const START_REFUSED = "The container operating system does not match the host operating system (0xc0370101)";
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
	judge(container, hosts, meantForWindows) {
		const made = this.made.of(container);
		const base = made?.base ?? this.images.of(container);
		const key = JSON.stringify([
			base?.text ?? null,
			made?.builtBy ?? null,
			container.hostProcess,
			meantForWindows,
			hosts.map(this.idOf)
		]);
		let judged = this.known.get(key);
		if (!judged) {
			judged = made ? this.built(made, container.hostProcess, hosts) : base ? this.image(base, container.hostProcess, hosts, meantForWindows) : NOTHING;
			this.known.set(key, judged);
		}
		return judged;
	}
	idOf = (host) => {
		const id = this.ids.get(host) ?? this.ids.size;
		this.ids.set(host, id);
		return id;
	};
	image(base, hostProcess, hosts, meant) {
		const resolved = (0,_base_image_js__WEBPACK_IMPORTED_MODULE_7__.i)(base, this.images.lookup(base));
		const known = (0,_base_image_js__WEBPACK_IMPORTED_MODULE_7__.r)(base, resolved, new Set(), false, null);
		const system = systemOf(base, resolved.image);
		const image = {
			base,
			resolved,
			os: known.kind === "assumed" || known.kind === "unknown" && meant ? { kind: "windows" } : known,
			role: "final",
			built: false,
			buildHost: null,
			given: NOTHING_GIVEN,
			noWindows: null,
			today: this.today
		};
		const { results, advised } = (0,_judge_image_js__WEBPACK_IMPORTED_MODULE_6__.t)({
			...image,
			standings: this.standings
		}, hosts);
		const asRun = (result, host) => hostProcess ? asHostProcess(result, host, resolved.image, base) : asPulled(result, host, resolved.image);
		return {
			system,
			made: null,
			image: resolved.image,
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
			given: NOTHING_GIVEN,
			noWindows: null,
			today: this.today
		};
		const { results, advised } = (0,_judge_image_js__WEBPACK_IMPORTED_MODULE_6__.t)({
			...image,
			standings: this.standings
		}, hosts);
		return {
			system: os.kind === "windows" ? "windows" : os.kind === "not-windows" ? notWindows(made) : "unknown",
			made,
			image: resolved.image,
			advised,
			results: hostProcess && os.kind === "windows" ? results.map(asProcess) : results
		};
	}
};
const NOTHING_GIVEN = {
	declared: false,
	unknown: new Map(),
	places: [],
	likelyBuilder: null
};
const NOTHING = {
	system: "unknown",
	made: null,
	image: null,
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
	if ((0,_judge_image_js__WEBPACK_IMPORTED_MODULE_6__.n)(image.variants, {
		...host,
		build: host.build
	}, true).kind !== "none" || image.list === "single" && image.by !== "tag") return asProcess(result);
	if (image.list !== "single" || base.knowledge?.baseOs === true && !/-(?:amd64|arm64)$/.test(base.text)) return {
		...result,
		verdict: "cannot-run",
		rule: "no-manifest-for-host",
		severity: "error",
		errors: [NO_PLATFORM]
	};
	return {
		...result,
		verdict: "unknown",
		rule: "image-version-unknown",
		severity: "warning",
		ways: [],
		errors: []
	};
}
const NO_PLATFORM = "no match for platform in manifest: not found";
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
// lib/judge/workloads/run-images.js
const NO_ARGUMENTS = {
	unset: [],
	undeclared: [],
	defaultedArgs: [],
	givenArgs: []
};
var RunImages = class {
	today;
	known = new Map();
	lookups = new _judge_image_js__WEBPACK_IMPORTED_MODULE_6__.r();
	constructor(today) {
		this.today = today;
	}
	of({ reference }) {
		if (reference === null) return null;
		let image = this.known.get(reference);
		if (image === void 0) {
			const parsed = (0,_reference_js__WEBPACK_IMPORTED_MODULE_8__.r)(reference);
			image = parsed && {
				...NO_ARGUMENTS,
				text: (0,_reference_js__WEBPACK_IMPORTED_MODULE_8__.t)(parsed),
				reference: parsed,
				knowledge: (0,_tag_js__WEBPACK_IMPORTED_MODULE_9__.t)(parsed, this.today),
				platform: null,
				madeHere: false,
				builtBy: null
			};
			this.known.set(reference, image);
		}
		return image;
	}
	isWindowsByName(container) {
		return this.of(container)?.knowledge?.os === "windows";
	}
	want(container) {
		const image = this.of(container);
		if (image && image.knowledge?.os !== "linux") this.lookups.want(image);
	}
	run(source, progress) {
		return this.lookups.run(source, progress);
	}
	lookup(image) {
		return this.lookups.get(image);
	}
};
// lib/judge/workloads/windows-sign.js
const OS_KEYS = /^(?:(?:beta\.)?kubernetes\.io\/os|os|kubernetes\.azure\.com\/os(?:-type)?|node\.openshift\.io\/os_id)$/i;
const BUILD_KEYS = /(?:^|\/)(?:windows-build|osbuild)$/;
const SKU_KEYS = /^kubernetes\.azure\.com\/os-sku(?:-requested|-effective)?$/;
const WINDOWS = /^windows/i;
function isMeantForWindows({ rules, containers }) {
	if (containers.some(({ hostProcess }) => hostProcess)) return true;
	switch (rules.by) {
		case "kubernetes": return !asksForLinux(rules) && podIsMeant(rules);
		case "swarm": return rules.isolation !== null || rules.constraints.some(({ key, equal, value }) => equal && /^node\.(?:platform\.os|labels\.os)$/i.test(key) && WINDOWS.test(value));
		case "ecs": return rules.family !== null && WINDOWS.test(rules.family);
		case "command": return rules.isolation !== null || WINDOWS.test(rules.platform ?? "");
	}
}
function isMeantForLinux({ rules }) {
	switch (rules.by) {
		case "kubernetes": return asksForLinux(rules);
		case "swarm": return rules.constraints.some(({ key, equal, value }) => key.toLowerCase() === "node.platform.os" && value.toLowerCase() === "linux" === equal && (equal || WINDOWS.test(value)));
		case "ecs": return rules.family?.toUpperCase() === "LINUX";
		case "command": return /^linux/i.test(rules.platform ?? "");
	}
}
function asksForLinux({ nodeSelector, terms, os }) {
	if (os === "linux") return true;
	for (const [key, value] of nodeSelector) if (OS_KEYS.test(key) && value === "linux") return true;
	return terms !== null && terms.length > 0 && terms.every(({ expressions }) => expressions.some(({ key, operator, values }) => OS_KEYS.test(key) && operator === "In" && values.every((value) => value === "linux")));
}
function podIsMeant({ nodeSelector, terms, tolerations, os }) {
	if (os === "windows") return true;
	for (const [key, value] of nodeSelector) if (isWindowsLabel(key, value)) return true;
	return (terms ?? []).some(({ expressions }) => expressions.some(asksForWindows)) || tolerations.some(toleratesWindows);
}
function isWindowsLabel(key, value) {
	return BUILD_KEYS.test(key) || (OS_KEYS.test(key) || SKU_KEYS.test(key)) && WINDOWS.test(value);
}
function asksForWindows({ key, operator, values }) {
	if (operator === "Exists") return BUILD_KEYS.test(key);
	return operator === "In" && values.length > 0 && values.every((value) => isWindowsLabel(key, value));
}
function toleratesWindows({ key, operator, value }) {
	return operator !== "Exists" && /(?:^|\/)os$/i.test(key) && WINDOWS.test(value);
}
// lib/judge/workloads/judge-workloads.js
async function resolveWorkloads({ workloads, runtimeClasses, fleet, made }, today, source, progress) {
	const placer = new Placer(fleet, workloads, runtimeClasses);
	const images = new RunImages(today);
	const concerned = workloads.flatMap((workload) => {
		const placed = placer.place(workload, []);
		const meant = isMeantForWindows({
			...workload,
			rules: placed.rules
		});
		const byName = workload.containers.some((container) => images.isWindowsByName(container) || made.of(container)?.os.kind === "windows");
		if (isMeantForLinux(workload) && !byName) return [];
		const lands = placed.knowsLinux && placed.landings.some(({ group, answer }) => answer === "yes" && isWindowsNode(group.node));
		return meant || byName || lands ? [{
			workload,
			placed,
			meant
		}] : [];
	});
	for (const { workload } of concerned) for (const container of workload.containers) if (made.of(container) === null) images.want(container);
	await images.run(source, progress);
	return {
		concerned,
		placer,
		images,
		made
	};
}
const MOST_RESULTS = 5e4;
function judgeWorkloads(resolved, today, standings) {
	const judge = new WorkloadJudge(resolved, new ContainerJudge(resolved.images, resolved.made, today, standings), isTooMuch(resolved));
	return {
		workloads: resolved.concerned.map((each) => judge.workload(each)),
		advised: [...judge.advised]
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
	brief;
	advised = new Set();
	isolated = new Map();
	constructor(resolved, judge, brief) {
		this.resolved = resolved;
		this.judge = judge;
		this.brief = brief;
	}
	workload({ workload, placed: before, meant }) {
		const { rules } = workload;
		const isolation = rules.by === "swarm" || rules.by === "command" ? rules.isolation : null;
		const placed = rules.by === "swarm" || rules.by === "command" ? this.resolved.placer.place(workload, this.platforms(workload)) : before;
		const hostOf = (landing) => {
			const { host } = landing.group.node;
			return host && isolation === "hyperv" ? this.withHyperv(host) : host;
		};
		const hosts = placed.landings.map(hostOf).filter((host) => host !== null);
		const elsewhere = placed.asked.flatMap(({ node }) => node.host ? [node.host] : []);
		const judge = (on) => workload.containers.map((container) => this.judge.judge(container, on, meant));
		const judgements = judge(hosts);
		for (const { advised } of judgements) for (const reference of advised) this.advised.add(reference);
		const containers = judgements.map((judgement) => {
			let next = 0;
			return {
				judgement,
				results: placed.landings.map((landing) => hostOf(landing) === null ? onOther(landing.group.node, judgement) : onWindows(landing.group.node, judgement, next++, meant))
			};
		});
		return reported(workload, placed, containers, findingsOf({
			workload,
			placed,
			containers,
			windows: meant || containers.some(({ judgement }) => judgement.system === "windows"),
			elsewhere: () => runningOn(elsewhere, judge(elsewhere), placed)
		}), this.brief);
	}
	platforms({ containers }) {
		return containers.map((container) => {
			const image = this.resolved.images.of(container);
			const lookup = image && this.resolved.images.lookup(image);
			return lookup?.kind === "found" && lookup.image.by !== "tag" ? lookup.image.variants : [];
		}).flat().map(({ os, architecture }) => ({
			os,
			architecture
		}));
	}
	withHyperv(host) {
		const known = this.isolated.get(host) ?? {
			...host,
			isolation: "hyperv"
		};
		this.isolated.set(host, known);
		return known;
	}
};
function isWindowsNode({ os, host }) {
	return os === "windows" || host !== null;
}
function onWindows({ name }, { system, results }, index, meant) {
	const result = results[index];
	if (!result) return {
		target: name,
		selected: null,
		verdict: "unknown",
		rule: "image-version-unknown",
		severity: meant ? "warning" : "off",
		message: "The image is not known before the run.",
		errors: []
	};
	if (system === "linux") return {
		target: name,
		selected: null,
		verdict: "cannot-run",
		rule: "no-windows-image",
		severity: "error",
		message: "",
		errors: ["no match for platform in manifest: not found"]
	};
	const { selected, verdict, rule, severity, message, errors } = result;
	return {
		target: name,
		selected,
		verdict,
		rule,
		severity,
		message,
		errors
	};
}
function onOther({ name, os }, { system }) {
	const common = {
		target: name,
		selected: null,
		severity: "off",
		message: "",
		errors: []
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
function runningOn(hosts, judgements, { asked, landings }) {
	const own = new Set(landings.map(({ group }) => group));
	return asked.filter(({ node }) => node.host !== null).flatMap((group, index) => {
		return judgements.every(({ system, results }) => {
			const verdict = results[index]?.verdict;
			return system !== "linux" && (verdict === "runs" || verdict === "at-risk" || verdict === "not-windows");
		}) && !own.has(group) && hosts[index] ? namesOf([group]) : [];
	});
}
function reported(workload, placed, containers, findings, brief) {
	const { kind, name, namespace, file, line, refused } = workload;
	const names = (answer) => placed.landings.flatMap((landing) => landing.answer === answer ? namesOf([landing.group]) : []);
	return {
		kind,
		name,
		namespace,
		file,
		line,
		rejected: refused.length > 0 || placed.runtimeClass.kind === "conflict",
		mayLandOn: names("yes"),
		mayLandOnIfLabelsMatch: names("maybe"),
		containers: workload.containers.map((container, index) => {
			const { judgement, results } = containers[index];
			const { image } = judgement;
			return {
				name: container.name,
				init: container.init,
				reference: container.reference,
				written: container.written,
				line: container.line,
				builtBy: judgement.made?.builtBy ?? null,
				resolved: {
					by: image?.by ?? "none",
					digest: image?.digest ?? null,
					floating: image?.floating ?? false,
					variants: image?.variants.map(({ os, architecture, osVersion }) => ({
						os,
						architecture,
						osVersion
					})) ?? []
				},
				results: results.flatMap((result, at) => brief && (result.verdict === "runs" || result.verdict === "not-windows") ? [] : namesOf([placed.landings[at].group]).map((target) => ({
					...result,
					target
				})))
			};
		}),
		findings
	};
}



/***/ }),

/***/ 4140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ every),
/* harmony export */   i: () => (/* binding */ both),
/* harmony export */   n: () => (/* binding */ mayLandOnSwarmNode),
/* harmony export */   o: () => (/* binding */ isTrue),
/* harmony export */   r: () => (/* binding */ labelOf),
/* harmony export */   s: () => (/* binding */ some),
/* harmony export */   t: () => (/* binding */ architectureOf)
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
// lib/place/node.js
function labelOf(node, key) {
	return node.labels.get(key) ?? (node.allLabels || node.lacks?.has(key) ? null : void 0);
}
// lib/place/address.js
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
	if (key.startsWith(NODE_LABELS) && key.length > 12) return known(labelOf(node, constraint.key.slice(12)), constraint);
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



/***/ }),

/***/ 6575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ swarmTarget),
/* harmony export */   n: () => (/* binding */ claimed),
/* harmony export */   r: () => (/* binding */ kubernetesTarget),
/* harmony export */   t: () => (/* binding */ SOME_LINUX)
/* harmony export */ });
// lib/place/target.js
const AKS_SKU = /^(?:aks |kubernetes\.azure\.com\/os-sku=)?windows(2019|2022|2025|annual)$/i;
const WINDOWS_BUILD = "node.kubernetes.io/windows-build";
function kubernetesTarget({ host, labels, taints }, declared) {
	const { name, build, architecture } = host;
	const sku = AKS_SKU.exec(name)?.[1];
	return {
		name,
		os: "windows",
		labels: new Map([
			["kubernetes.io/os", "windows"],
			["beta.kubernetes.io/os", "windows"],
			["kubernetes.io/arch", architecture],
			["beta.kubernetes.io/arch", architecture],
			...build === null ? [] : [[WINDOWS_BUILD, `10.0.${build}`]],
			...sku ? [["kubernetes.azure.com/os-sku", `Windows${/^\d/.test(sku) ? sku : "Annual"}`]] : [],
			...labels ?? []
		]),
		allLabels: false,
		lacks: labels === null ? new Set() : declared,
		taints,
		host: {
			...host,
			isolation: "process",
			engine: "containerd",
			hyperv: "never",
			cluster: true
		},
		swarm: null
	};
}
function swarmTarget({ host, labels }, declared) {
	return {
		name: host.name,
		os: "windows",
		labels: labels ?? new Map(),
		allLabels: false,
		lacks: labels === null ? new Set() : declared,
		taints: [],
		host,
		swarm: {
			id: null,
			hostname: host.name,
			address: null,
			role: null,
			architecture: host.architecture,
			engineLabels: labels ?? new Map()
		}
	};
}
function claimed(node, targets) {
	if (node.host === null || node.host.build !== null) return node;
	const { name } = node;
	const target = targets.find(({ host }) => host.name.toLowerCase() === name.toLowerCase()) ?? targets.find(({ labels }) => labels !== null && labels.size > 0 && hasAll(node, labels));
	if (!target) return node;
	const { hyperv, cluster } = node.host;
	return {
		...node,
		host: {
			...target.host,
			name,
			hyperv,
			cluster
		}
	};
}
function hasAll({ labels, swarm }, wanted) {
	return [...wanted].every(([key, value]) => (labels.get(key) ?? swarm?.engineLabels.get(key)) === value);
}
const SOME_LINUX = {
	name: "",
	os: "linux",
	labels: new Map([["kubernetes.io/os", "linux"], ["beta.kubernetes.io/os", "linux"]]),
	allLabels: false,
	lacks: new Set([WINDOWS_BUILD, "kubernetes.azure.com/os-sku"]),
	taints: [],
	host: null,
	swarm: null
};



/***/ })

};
