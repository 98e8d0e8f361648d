export const id = 180;
export const ids = [180];
export const modules = {

/***/ 180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fleetOf: () => (/* binding */ fleetOf)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6575);


// lib/place/fleet.js
function fleetOf(targets, inventories, claims = targets) {
	const declared = new Set(targets.flatMap(({ labels }) => [...labels?.keys() ?? []]));
	const listed = (kind) => inventories.filter((each) => each.kind === kind).flatMap(({ nodes }) => nodes.map((node) => (0,_target_js__WEBPACK_IMPORTED_MODULE_1__.n)(node, claims)));
	const kubernetes = listed("kubernetes");
	const swarm = listed("swarm");
	const names = new Set([...kubernetes, ...swarm].map(({ name }) => name.toLowerCase()));
	const others = targets.filter(({ host }) => !names.has(host.name.toLowerCase()));
	const beside = (nodes, isMeant) => nodes.length === 0 ? others : others.filter(isMeant);
	return {
		kubernetes: [...kubernetes, ...beside(kubernetes, ({ host, labels }) => host.cluster || labels !== null).map((target) => (0,_target_js__WEBPACK_IMPORTED_MODULE_1__.r)(target, declared))],
		swarm: [...swarm, ...(swarm.length > 0 ? [] : others).map((target) => (0,_target_js__WEBPACK_IMPORTED_MODULE_1__.i)(target, declared))],
		hosts: others.map(({ host }) => host),
		knowsLinux: {
			kubernetes: kubernetes.length > 0,
			swarm: swarm.length > 0
		}
	};
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
