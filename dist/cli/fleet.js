const require_target = require("./target.js");
// lib/place/fleet.js
function fleetOf(targets, inventories, claims = targets) {
	const declared = new Set(targets.flatMap(({ labels }) => [...labels?.keys() ?? []]));
	const listed = (kind) => inventories.filter((each) => each.kind === kind).flatMap(({ nodes }) => nodes.map((node) => require_target.claimed(node, claims)));
	const kubernetes = listed("kubernetes");
	const swarm = listed("swarm");
	const names = new Set([...kubernetes, ...swarm].map(({ name }) => name.toLowerCase()));
	const others = targets.filter(({ host }) => !names.has(host.name.toLowerCase()));
	const beside = (nodes, isMeant) => nodes.length === 0 ? others : others.filter(isMeant);
	return {
		kubernetes: [...kubernetes, ...beside(kubernetes, ({ host, labels }) => host.cluster || labels !== null).map((target) => require_target.kubernetesTarget(target, declared))],
		swarm: [...swarm, ...(swarm.length > 0 ? [] : others).map((target) => require_target.swarmTarget(target, declared))],
		hosts: others.map(({ host }) => host),
		knowsLinux: {
			kubernetes: kubernetes.length > 0,
			swarm: swarm.length > 0
		}
	};
}
exports.fleetOf = fleetOf;
