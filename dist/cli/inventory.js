const require_check = require("./check.js");
const require_pools = require("./pools.js");
const require_swarm = require("./swarm.js");
const require_target = require("./target.js");
// lib/place/members.js
function member(value, ...path) {
	let found = value;
	for (const key of path) {
		if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return void 0;
		found = found[key];
	}
	return found;
}
function textIn(value, ...path) {
	const found = member(value, ...path);
	return typeof found === "string" ? found : null;
}
function textsIn(value, ...path) {
	const found = member(value, ...path);
	if (typeof found !== "object" || found === null || Array.isArray(found)) return new Map();
	return new Map(Object.entries(found).filter((entry) => typeof entry[1] === "string"));
}
// lib/place/kubernetes-node.js
const BUILD_LABEL = "node.kubernetes.io/windows-build";
function kubernetesNode(item, notices) {
	const name = textIn(item, "metadata", "name");
	if (name === null || name === "") return null;
	const labels = textsIn(item, "metadata", "labels");
	const os = osOf(item, labels);
	return {
		name,
		os,
		labels,
		allLabels: true,
		taints: taintsOf(item),
		host: os === "windows" ? hostOf$1(name, item, labels, notices) : null,
		swarm: null
	};
}
function osOf(item, labels) {
	const lower = (textIn(item, "status", "nodeInfo", "operatingSystem") ?? labels.get("kubernetes.io/os") ?? labels.get("beta.kubernetes.io/os") ?? "").toLowerCase();
	return lower === "windows" || lower === "linux" ? lower : null;
}
function taintsOf(item) {
	const taints = member(item, "spec", "taints");
	if (!Array.isArray(taints)) return [];
	return taints.flatMap((taint) => {
		const [key, effect] = [textIn(taint, "key"), textIn(taint, "effect")];
		return key === null || effect === null ? [] : [{
			key,
			effect,
			value: textIn(taint, "value") ?? ""
		}];
	});
}
function hostOf$1(name, item, labels, notices) {
	const kernel = require_check.readVersionText((textIn(item, "status", "nodeInfo", "kernelVersion") ?? "").trim().toLowerCase());
	const label = require_check.readVersionText(labels.get(BUILD_LABEL) ?? "");
	const known = kernel ?? label;
	for (const notice of known?.notices ?? []) notices.push(`${name}: ${notice}`);
	return {
		name,
		build: known?.build ?? null,
		revision: known?.revision ?? null,
		edition: editionOf(textIn(item, "status", "nodeInfo", "osImage") ?? ""),
		architecture: architectureOf(textIn(item, "status", "nodeInfo", "architecture") ?? labels.get("kubernetes.io/arch") ?? ""),
		isolation: "process",
		engine: engineOf(textIn(item, "status", "nodeInfo", "containerRuntimeVersion") ?? ""),
		hyperv: "never",
		cluster: true,
		unknownBecause: known?.build === void 0 || known.build === null ? `neither its status.nodeInfo.kernelVersion nor its label ${BUILD_LABEL} holds a Windows version` : null,
		asOf: null
	};
}
function editionOf(osImage) {
	return /^(?:microsoft )?windows 1[01]\b/i.test(osImage) ? "client" : "server";
}
function architectureOf(text) {
	return text.toLowerCase() === "arm64" ? "arm64" : "amd64";
}
function engineOf(runtime) {
	return runtime.startsWith("docker://") ? "docker" : "containerd";
}
// lib/place/swarm-node.js
const VERSION_LABEL = "OsVersion";
function swarmNode(item, notices) {
	const hostname = textIn(item, "Description", "Hostname");
	if (hostname === null || hostname === "") return null;
	const labels = textsIn(item, "Spec", "Labels");
	const written = (textIn(item, "Description", "Platform", "OS") ?? "").toLowerCase();
	const os = written === "windows" || written === "linux" ? written : null;
	const role = textIn(item, "Spec", "Role")?.toLowerCase();
	const architecture = textIn(item, "Description", "Platform", "Architecture");
	const swarm = {
		id: textIn(item, "ID") ?? "",
		hostname,
		address: textIn(item, "Status", "Addr"),
		role: role === "manager" || role === "worker" ? role : null,
		architecture: architecture === null ? null : require_swarm.architectureOf(architecture),
		engineLabels: textsIn(item, "Description", "Engine", "Labels")
	};
	return {
		name: hostname,
		os,
		labels,
		allLabels: true,
		taints: [],
		host: os === "windows" ? hostOf(swarm, labels, notices) : null,
		swarm
	};
}
function hostOf({ hostname, architecture, engineLabels }, labels, notices) {
	const label = labels.get(VERSION_LABEL) ?? engineLabels.get(VERSION_LABEL) ?? null;
	const reading = label === null ? null : require_check.readHost(label.trim().toLowerCase().replace(/\s+/g, " "), "server", false);
	const known = require_check.isMisfit(reading) ? null : reading;
	for (const notice of known?.notices ?? []) notices.push(`${hostname}: ${notice}`);
	const build = known?.build ?? null;
	return {
		name: hostname,
		build,
		revision: known?.revision ?? null,
		edition: known?.edition ?? "server",
		architecture: architecture === "arm64" ? "arm64" : "amd64",
		isolation: "process",
		engine: "docker",
		hyperv: "available",
		cluster: false,
		unknownBecause: build === null ? whyUnknown(label) : null,
		asOf: null
	};
}
function whyUnknown(label) {
	return `${`docker node inspect tells no Windows version${label === null ? "" : `, and the label ${VERSION_LABEL} holds none that is known`}`}: declare a target of this name, or run docker node update --label-add ${VERSION_LABEL}=10.0.<build> for it`;
}
// lib/place/inventory.js
const MOST_NODES = 2e4;
const EXPECTED = "expected what `kubectl get nodes -o json` or `docker node inspect $(docker node ls -q)` prints";
function readInventory(text) {
	let json;
	try {
		json = JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch {
		return {
			ok: false,
			message: `it is not JSON; ${EXPECTED}`
		};
	}
	const items = Array.isArray(json) ? json : listed(json);
	if (items === null) return {
		ok: false,
		message: EXPECTED
	};
	if (items.length === 0) return {
		ok: false,
		message: "it lists no node"
	};
	if (items.length > MOST_NODES) return {
		ok: false,
		message: `it lists more than ${MOST_NODES} nodes`
	};
	const isSwarm = items.some((item) => member(item, "Description") !== void 0);
	const notices = [];
	const nodes = new Map();
	for (const item of items) {
		const node = isSwarm ? swarmNode(item, notices) : kubernetesNode(item, notices);
		if (node === null) return {
			ok: false,
			message: `it lists something that is not a node; ${EXPECTED}`
		};
		nodes.set(node.name, node);
	}
	return {
		ok: true,
		inventory: {
			kind: isSwarm ? "swarm" : "kubernetes",
			nodes: [...nodes.values()],
			notices
		}
	};
}
function listed(json) {
	const items = member(json, "items");
	if (Array.isArray(items)) return items;
	return textIn(json, "kind") === "Node" || member(json, "Description") !== void 0 ? [json] : null;
}
function hostsOf(inventories, declared, taken) {
	const groups = new Map();
	for (const node of inventories.flatMap(({ nodes }) => nodes)) {
		const { host } = require_target.claimed(node, declared);
		if (host === null) continue;
		const key = JSON.stringify({
			...host,
			name: null
		});
		const group = groups.get(key);
		if (group) group.nodes.push(node);
		else groups.set(key, {
			host,
			nodes: [node]
		});
	}
	const names = require_pools.namesOfPools([...groups.values()].map(({ nodes }) => nodes));
	const used = new Set(taken.map(({ name }) => name));
	return [...groups.values()].flatMap(({ host }, index) => used.has(names[index]) ? [] : [{
		...host,
		name: names[index]
	}]);
}
exports.hostsOf = hostsOf;
exports.readInventory = readInventory;
