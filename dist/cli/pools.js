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
Object.defineProperty(exports, "namesOfPools", {
	enumerable: true,
	get: function() {
		return namesOfPools;
	}
});
Object.defineProperty(exports, "poolOf", {
	enumerable: true,
	get: function() {
		return poolOf;
	}
});
