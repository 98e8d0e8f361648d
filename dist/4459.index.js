export const id = 4459;
export const ids = [4459];
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

/***/ 4459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveWorkloads: () => (/* binding */ resolveWorkloads)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(206);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1643);
/* harmony import */ var _swarm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4140);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6575);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7597);
/* harmony import */ var _base_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5035);
/* harmony import */ var _lookups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4679);








// lib/place/place-workload.js
var Placer = class {
	fleet;
	classes;
	nodes;
	members;
	hosts;
	placements = new Map();
	memberships = new Map();
	constructor(fleet, workloads, runtimeClasses) {
		this.fleet = fleet;
		this.classes = new Map(runtimeClasses.map((each) => [each.name, each]));
		const read = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.r)(workloads.map(({ rules }) => rules), runtimeClasses);
		this.nodes = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.t)(fleet.kubernetes, read);
		this.members = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.t)(fleet.swarm, read);
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
		if (rules.by === "command" && rules.steps !== null) {
			const machines = rules.steps.machines.map(({ name, host }) => host === null ? other(name) : groupOf(host));
			return {
				...none,
				landings: refused.length > 0 ? [] : landingsOn(machines, () => "yes"),
				asked: machines
			};
		}
		if (rules.by === "swarm" || rules.by === "command" && this.fleet.knowsLinux.swarm) {
			const asked = rules.by === "swarm" ? rules : {
				by: "swarm",
				constraints: [],
				isolation: rules.isolation,
				line: 0
			};
			const landings = refused.length > 0 ? [] : this.membersOf(asked, platforms);
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
		const groups = ((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.b)(rules) ?? []).flatMap((family) => this.ofFamily(family, rules));
		return {
			...none,
			landings: landingsOn(groups, () => "yes"),
			asked: groups
		};
	}
	membersOf({ constraints }, platforms) {
		const asked = JSON.stringify(constraints);
		const all = (0,_once_js__WEBPACK_IMPORTED_MODULE_7__.t)(this.memberships, asked, () => landingsOn(this.members, (node) => (0,_swarm_js__WEBPACK_IMPORTED_MODULE_2__.i)(constraints, node)));
		if (platforms.length === 0) return all;
		return (0,_once_js__WEBPACK_IMPORTED_MODULE_7__.t)(this.memberships, JSON.stringify([asked, platforms]), () => all.filter(({ group }) => (0,_swarm_js__WEBPACK_IMPORTED_MODULE_2__.o)(platforms, group.node)));
	}
	ofFamily(name, rules) {
		if ((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.S)(name)) return [other(name)];
		const family = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.x)(name, rules);
		const declared = this.hosts.filter(({ node }) => node.host !== null && (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.C)(node.host, family));
		return declared.length > 0 ? declared : [groupOf(family)];
	}
	pod(written, refused) {
		const found = written.runtimeClass === null ? null : this.classes.get(written.runtimeClass);
		const merged = found ? (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.f)(written, found) : null;
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
		const { landings, onSomeLinux } = this.landingsOf(rules, kind === "not-known");
		return {
			...common,
			rules,
			landings: refused ? [] : landings,
			onSomeLinux,
			runtimeClass: { kind }
		};
	}
	landingsOf(rules, isOpen) {
		const { nodeName, nodeSelector, terms, tolerations } = rules;
		const key = JSON.stringify([
			nodeName,
			[...nodeSelector],
			terms,
			tolerations,
			isOpen
		]);
		let known = this.placements.get(key);
		if (known === void 0) {
			const answer = (node) => {
				const own = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.d)(rules, node);
				return isOpen && own === "yes" ? "maybe" : own;
			};
			known = {
				landings: landingsOn(this.nodes, answer),
				onSomeLinux: answer(_target_js__WEBPACK_IMPORTED_MODULE_3__.t)
			};
			this.placements.set(key, known);
		}
		return known;
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
	return alone(host.name, "windows", host);
}
function other(name) {
	return alone(name, "linux", null);
}
function alone(name, os, host) {
	const node = {
		name,
		os,
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
// lib/judge/workloads/run-images.js
var RunImages = class {
	today;
	known = new Map();
	lookups = new _lookups_js__WEBPACK_IMPORTED_MODULE_6__.t();
	constructor(today) {
		this.today = today;
	}
	of({ reference }) {
		if (reference === null) return null;
		let image = this.known.get(reference);
		if (image === void 0) {
			const parsed = (0,_reference_js__WEBPACK_IMPORTED_MODULE_4__.r)(reference);
			image = parsed && (0,_base_image_js__WEBPACK_IMPORTED_MODULE_5__.r)(parsed, this.today);
			this.known.set(reference, image);
		}
		return image;
	}
	isWindowsByName(container) {
		return this.of(container)?.knowledge?.os === "windows";
	}
	want(container, linuxToo) {
		const image = this.of(container);
		if (image && (linuxToo || image.knowledge?.os !== "linux")) this.lookups.want(image);
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
		case "kubernetes": return rules.os !== "linux" && !asksForLinux(rules) && podIsMeant(rules);
		case "swarm": return rules.isolation !== null || rules.constraints.some(({ key, equal, value }) => equal && /^node\.(?:platform\.os|labels\.os)$/i.test(key) && WINDOWS.test(value));
		case "ecs": return rules.system === "windows" || ((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.b)(rules) ?? []).some((family) => WINDOWS.test(family));
		case "command": return rules.isolation !== null || WINDOWS.test(rules.platform ?? "");
	}
}
function isMeantForLinux({ rules }) {
	switch (rules.by) {
		case "kubernetes": return asksForLinux(rules);
		case "swarm": return rules.constraints.some(({ key, equal, value }) => key.toLowerCase() === "node.platform.os" && value.toLowerCase() === "linux" === equal && (equal || WINDOWS.test(value)));
		case "ecs": {
			const [family, ...others] = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.b)(rules) ?? [];
			return rules.system === "linux" || family !== void 0 && others.length === 0 && (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.S)(family);
		}
		case "command": return /^linux/i.test(rules.platform ?? "");
	}
}
function asksForLinux({ nodeSelector, terms }) {
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
// lib/judge/workloads/resolve-workloads.js
async function resolveWorkloads({ workloads, runtimeClasses, fleet, made }, today, source, progress) {
	const placer = new Placer(fleet, workloads, runtimeClasses);
	const images = new RunImages(today);
	const concerned = workloads.flatMap((workload) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.a)(workload, made)).flatMap((workload) => {
		const placed = placer.place(workload, []);
		const meant = isMeantForWindows({
			...workload,
			rules: placed.rules
		});
		const byName = workload.containers.some((container) => images.isWindowsByName(container) || made.of(container, (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.s)(workload))?.os.kind === "windows");
		if (isMeantForLinux(workload) && !byName) return [];
		if ((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.l)(workload) !== null) return (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.o)(workload, byName, made) ? [{
			workload,
			placed,
			meant
		}] : [];
		const lands = placed.knowsLinux && (workload.containers.length === 0 || placed.landings.some(({ group, answer }) => answer === "yes" && isWindowsNode(group.node)));
		return meant || byName || lands ? [{
			workload,
			placed,
			meant
		}] : [];
	});
	for (const { workload } of concerned) for (const container of workload.containers) if (container.build === void 0 && made.of(container, (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.s)(workload)) === null) images.want(container, (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.l)(workload) !== null || isOfSwarm(workload, fleet));
	await images.run(source, progress);
	return {
		concerned,
		placer,
		images,
		made
	};
}
function isOfSwarm({ rules }, { knowsLinux }) {
	return rules.by === "swarm" || rules.by === "command" && knowsLinux.swarm;
}
function isWindowsNode({ os, host }) {
	return os === "windows" || host !== null;
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
