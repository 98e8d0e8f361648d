const require_check = require("./check.js");
const require_taints = require("./taints.js");
const require_swarm = require("./swarm.js");
// lib/place/ecs.js
function familiesOf({ family, constrained }) {
	if (family === null) return constrained;
	return constrained === null || constrained.some((each) => each.toUpperCase() === family.toUpperCase()) ? [family] : [];
}
function isLinuxFamily(family) {
	return family.toUpperCase() === "LINUX";
}
function hostOfFamily(family, { architecture }) {
	const reading = require_check.readHost(family.toLowerCase(), "server", false);
	const known = require_check.isMisfit(reading) || reading?.place !== "ecs" ? null : reading;
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
	const selected = require_swarm.both(selectorHolds(rules, node), () => rules.terms === null ? "yes" : require_swarm.some(rules.terms, (term) => termHolds(term, node)));
	if (selected === "no" || rules.nodeName !== null) return selected;
	return require_swarm.both(selected, () => require_swarm.isTrue(require_taints.untolerated(node, rules.tolerations, selectsWindows(rules)).length === 0));
}
function selectorHolds({ nodeSelector }, node) {
	let answer = "yes";
	for (const [key, value] of nodeSelector) {
		const has = require_swarm.labelOf(node, key);
		if (has === void 0) answer = "maybe";
		else if (has !== value) return "no";
	}
	return answer;
}
function labelThatDiffers({ nodeSelector }, node) {
	let found = null;
	for (const [key, value] of nodeSelector) {
		const has = require_swarm.labelOf(node, key);
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
		const value = require_swarm.labelOf(node, requirement.key);
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
	const windowsMode = (stepsOf(workload)?.machines.filter(({ host }) => host !== null) ?? []).every(({ labels }) => require_check.isHosted(labels));
	return {
		...require_check.THE_HOST,
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
		return !steps.fetches || counted.some(({ results }) => require_check.stopsPull(results[index]));
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
		const label = require_swarm.nodeLabel(constraint);
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
Object.defineProperty(exports, "asStarted", {
	enumerable: true,
	get: function() {
		return asStarted;
	}
});
Object.defineProperty(exports, "byMaker", {
	enumerable: true,
	get: function() {
		return byMaker;
	}
});
Object.defineProperty(exports, "fails", {
	enumerable: true,
	get: function() {
		return fails;
	}
});
Object.defineProperty(exports, "familiesOf", {
	enumerable: true,
	get: function() {
		return familiesOf;
	}
});
Object.defineProperty(exports, "fits", {
	enumerable: true,
	get: function() {
		return fits;
	}
});
Object.defineProperty(exports, "groupNodes", {
	enumerable: true,
	get: function() {
		return groupNodes;
	}
});
Object.defineProperty(exports, "hostOfFamily", {
	enumerable: true,
	get: function() {
		return hostOfFamily;
	}
});
Object.defineProperty(exports, "isLinuxFamily", {
	enumerable: true,
	get: function() {
		return isLinuxFamily;
	}
});
Object.defineProperty(exports, "isOfFamily", {
	enumerable: true,
	get: function() {
		return isOfFamily;
	}
});
Object.defineProperty(exports, "isStepOfConcern", {
	enumerable: true,
	get: function() {
		return isStepOfConcern;
	}
});
Object.defineProperty(exports, "labelThatDiffers", {
	enumerable: true,
	get: function() {
		return labelThatDiffers;
	}
});
Object.defineProperty(exports, "machineOf", {
	enumerable: true,
	get: function() {
		return machineOf;
	}
});
Object.defineProperty(exports, "mayLandOnNode", {
	enumerable: true,
	get: function() {
		return mayLandOnNode;
	}
});
Object.defineProperty(exports, "merge", {
	enumerable: true,
	get: function() {
		return merge;
	}
});
Object.defineProperty(exports, "named", {
	enumerable: true,
	get: function() {
		return named;
	}
});
Object.defineProperty(exports, "namesOf", {
	enumerable: true,
	get: function() {
		return namesOf;
	}
});
Object.defineProperty(exports, "nodesOf", {
	enumerable: true,
	get: function() {
		return nodesOf;
	}
});
Object.defineProperty(exports, "pullerOf", {
	enumerable: true,
	get: function() {
		return pullerOf;
	}
});
Object.defineProperty(exports, "rulesRead", {
	enumerable: true,
	get: function() {
		return rulesRead;
	}
});
Object.defineProperty(exports, "selectsWindows", {
	enumerable: true,
	get: function() {
		return selectsWindows;
	}
});
Object.defineProperty(exports, "stepsOf", {
	enumerable: true,
	get: function() {
		return stepsOf;
	}
});
