const require_node = require("./node.js");
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
function mayLandOnSwarmNode(rules, node, platforms) {
	return require_node.both(require_node.every(rules.constraints, (constraint) => constraintHolds(constraint, node)), () => platformFits(platforms, node));
}
function platformFits(platforms, node) {
	if (platforms.length === 0 || node.os === null) return "yes";
	const architecture = node.swarm?.architecture ?? null;
	return require_node.isTrue(platforms.some((platform) => platform.os === node.os && (platform.architecture === null || architecture === null || platform.architecture === architecture)));
}
const NODE_LABELS = "node.labels.";
const ENGINE_LABELS = "engine.labels.";
function constraintHolds(constraint, node) {
	const key = constraint.key.toLowerCase();
	const { swarm } = node;
	if (key.startsWith(NODE_LABELS) && key.length > 12) return known(require_node.labelOf(node, constraint.key.slice(12)), constraint);
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
	return require_node.isTrue(within !== null && within === equal);
}
function known(value, { equal, value: wanted }) {
	if (value === void 0) return "maybe";
	return require_node.isTrue((value ?? "").toLowerCase() === wanted.toLowerCase() === equal);
}
function architectureOf(written) {
	const lower = written.toLowerCase();
	if (lower === "x86_64") return "amd64";
	return lower === "aarch64" ? "arm64" : lower;
}
Object.defineProperty(exports, "architectureOf", {
	enumerable: true,
	get: function() {
		return architectureOf;
	}
});
Object.defineProperty(exports, "mayLandOnSwarmNode", {
	enumerable: true,
	get: function() {
		return mayLandOnSwarmNode;
	}
});
