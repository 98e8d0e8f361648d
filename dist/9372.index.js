export const id = 9372;
export const ids = [9372];
export const modules = {

/***/ 9372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hostsOf: () => (/* binding */ hostsOf),
/* harmony export */   readInventory: () => (/* binding */ readInventory)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _host_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9893);
/* harmony import */ var _swarm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4140);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6575);




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
	const kernel = (0,_host_reading_js__WEBPACK_IMPORTED_MODULE_1__.a)((textIn(item, "status", "nodeInfo", "kernelVersion") ?? "").trim().toLowerCase());
	const label = (0,_host_reading_js__WEBPACK_IMPORTED_MODULE_1__.a)(labels.get(BUILD_LABEL) ?? "");
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
// lib/place/pools.js
const POOLS = [
	"kubernetes.azure.com/agentpool",
	"agentpool",
	"eks.amazonaws.com/nodegroup",
	"alpha.eksctl.io/nodegroup-name",
	"cloud.google.com/gke-nodepool",
	"karpenter.sh/nodepool"
];
function namesOfPools(groups) {
	const pools = groups.map(poolOf);
	return groups.map((nodes, index) => {
		const [first, ...more] = nodes;
		if (more.length === 0) return first.name;
		const pool = pools[index];
		return pool !== null && pools.filter((each) => each === pool).length === 1 ? pool : `${first.name} and ${more.length} more`;
	});
}
function poolOf(nodes) {
	for (const label of POOLS) {
		const value = nodes[0]?.labels.get(label);
		if (value !== void 0 && nodes.every(({ labels }) => labels.get(label) === value)) return value;
	}
	return null;
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
		architecture: architecture === null ? null : (0,_swarm_js__WEBPACK_IMPORTED_MODULE_2__.n)(architecture),
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
	const reading = label === null ? null : (0,_host_reading_js__WEBPACK_IMPORTED_MODULE_1__.r)(label.trim().toLowerCase().replace(/\s+/g, " "), "server", false);
	const known = (0,_host_reading_js__WEBPACK_IMPORTED_MODULE_1__.d)(reading) ? null : reading;
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
		const { host } = (0,_target_js__WEBPACK_IMPORTED_MODULE_3__.n)(node, declared);
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
	const names = namesOfPools([...groups.values()].map(({ nodes }) => nodes));
	const used = new Set(taken.map(({ name }) => name));
	return [...groups.values()].flatMap(({ host }, index) => used.has(names[index]) ? [] : [{
		...host,
		name: names[index]
	}]);
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
