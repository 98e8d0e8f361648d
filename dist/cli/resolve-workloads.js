const require_groups = require("./groups.js");
const require_once = require("./once.js");
const require_swarm = require("./swarm.js");
const require_target = require("./target.js");
const require_check = require("./check.js");
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
		const read = require_groups.rulesRead(workloads.map(({ rules }) => rules), runtimeClasses);
		this.nodes = require_groups.groupNodes(fleet.kubernetes, read);
		this.members = require_groups.groupNodes(fleet.swarm, read);
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
		const groups = (require_groups.familiesOf(rules) ?? []).flatMap((family) => this.ofFamily(family, rules));
		return {
			...none,
			landings: landingsOn(groups, () => "yes"),
			asked: groups
		};
	}
	membersOf({ constraints }, platforms) {
		const asked = JSON.stringify(constraints);
		const all = require_once.once(this.memberships, asked, () => landingsOn(this.members, (node) => require_swarm.mayLandOnSwarmNode(constraints, node)));
		if (platforms.length === 0) return all;
		return require_once.once(this.memberships, JSON.stringify([asked, platforms]), () => all.filter(({ group }) => require_swarm.platformFits(platforms, group.node)));
	}
	ofFamily(name, rules) {
		if (require_groups.isLinuxFamily(name)) return [other(name)];
		const family = require_groups.hostOfFamily(name, rules);
		const declared = this.hosts.filter(({ node }) => node.host !== null && require_groups.isOfFamily(node.host, family));
		return declared.length > 0 ? declared : [groupOf(family)];
	}
	pod(written, refused) {
		const found = written.runtimeClass === null ? null : this.classes.get(written.runtimeClass);
		const merged = found ? require_groups.merge(written, found) : null;
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
				const own = require_groups.mayLandOnNode(rules, node);
				return isOpen && own === "yes" ? "maybe" : own;
			};
			known = {
				landings: landingsOn(this.nodes, answer),
				onSomeLinux: answer(require_target.SOME_LINUX)
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
	lookups = new require_check.Lookups();
	constructor(today) {
		this.today = today;
	}
	of({ reference }) {
		if (reference === null) return null;
		let image = this.known.get(reference);
		if (image === void 0) {
			const parsed = require_check.parseReference(reference);
			image = parsed && require_check.namedBase(parsed, this.today);
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
		case "ecs": return rules.system === "windows" || (require_groups.familiesOf(rules) ?? []).some((family) => WINDOWS.test(family));
		case "command": return rules.isolation !== null || WINDOWS.test(rules.platform ?? "");
	}
}
function isMeantForLinux({ rules }) {
	switch (rules.by) {
		case "kubernetes": return asksForLinux(rules);
		case "swarm": return rules.constraints.some(({ key, equal, value }) => key.toLowerCase() === "node.platform.os" && value.toLowerCase() === "linux" === equal && (equal || WINDOWS.test(value)));
		case "ecs": {
			const [family, ...others] = require_groups.familiesOf(rules) ?? [];
			return rules.system === "linux" || family !== void 0 && others.length === 0 && require_groups.isLinuxFamily(family);
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
	const concerned = workloads.flatMap((workload) => require_groups.byMaker(workload, made)).flatMap((workload) => {
		const placed = placer.place(workload, []);
		const meant = isMeantForWindows({
			...workload,
			rules: placed.rules
		});
		const byName = workload.containers.some((container) => images.isWindowsByName(container) || made.of(container, require_groups.machineOf(workload))?.os.kind === "windows");
		if (isMeantForLinux(workload) && !byName) return [];
		if (require_groups.stepsOf(workload) !== null) return require_groups.isStepOfConcern(workload, byName, made) ? [{
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
	for (const { workload } of concerned) for (const container of workload.containers) if (container.build === void 0 && made.of(container, require_groups.machineOf(workload)) === null) images.want(container, require_groups.stepsOf(workload) !== null || isOfSwarm(workload, fleet));
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
exports.resolveWorkloads = resolveWorkloads;
