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
Object.defineProperty(exports, "NODE_LABELS", {
	enumerable: true,
	get: function() {
		return NODE_LABELS;
	}
});
Object.defineProperty(exports, "architectureOf", {
	enumerable: true,
	get: function() {
		return architectureOf;
	}
});
Object.defineProperty(exports, "both", {
	enumerable: true,
	get: function() {
		return both;
	}
});
Object.defineProperty(exports, "constraintThatFails", {
	enumerable: true,
	get: function() {
		return constraintThatFails;
	}
});
Object.defineProperty(exports, "isTrue", {
	enumerable: true,
	get: function() {
		return isTrue;
	}
});
Object.defineProperty(exports, "labelOf", {
	enumerable: true,
	get: function() {
		return labelOf;
	}
});
Object.defineProperty(exports, "mayLandOnSwarmNode", {
	enumerable: true,
	get: function() {
		return mayLandOnSwarmNode;
	}
});
Object.defineProperty(exports, "nodeLabel", {
	enumerable: true,
	get: function() {
		return nodeLabel;
	}
});
Object.defineProperty(exports, "platformFits", {
	enumerable: true,
	get: function() {
		return platformFits;
	}
});
Object.defineProperty(exports, "some", {
	enumerable: true,
	get: function() {
		return some;
	}
});
