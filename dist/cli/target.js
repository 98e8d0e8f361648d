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
Object.defineProperty(exports, "SOME_LINUX", {
	enumerable: true,
	get: function() {
		return SOME_LINUX;
	}
});
Object.defineProperty(exports, "claimed", {
	enumerable: true,
	get: function() {
		return claimed;
	}
});
Object.defineProperty(exports, "kubernetesTarget", {
	enumerable: true,
	get: function() {
		return kubernetesTarget;
	}
});
Object.defineProperty(exports, "swarmTarget", {
	enumerable: true,
	get: function() {
		return swarmTarget;
	}
});
