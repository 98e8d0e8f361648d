// lib/place/taints.js
const TRANSIENT = new Set([
	"not-ready",
	"unreachable",
	"unschedulable",
	"disk-pressure",
	"memory-pressure",
	"pid-pressure",
	"network-unavailable",
	"out-of-disk",
	"out-of-service"
].map((name) => `node.kubernetes.io/${name}`));
const CLOUD_PROVIDER = "node.cloudprovider.kubernetes.io/";
const GKE_OS = "node.kubernetes.io/os";
function untolerated(node, tolerations, selectsWindows) {
	return node.taints.filter((taint) => (taint.effect === "NoSchedule" || taint.effect === "NoExecute") && !isTransient(taint) && !(selectsWindows && isToleratedByGke(node, taint)) && !tolerations.some((toleration) => tolerates(toleration, taint)));
}
function isTransient({ key }) {
	return TRANSIENT.has(key) || key.startsWith(CLOUD_PROVIDER);
}
function isToleratedByGke(node, { key, value }) {
	if (key !== GKE_OS || value !== "windows") return false;
	for (const label of node.labels.keys()) if (label.startsWith("cloud.google.com/gke-")) return true;
	return false;
}
function tolerates({ key, operator, value, effect }, taint) {
	if (effect !== "" && effect !== taint.effect) return false;
	if (key !== "" && key !== taint.key) return false;
	if (operator === "Exists") return true;
	return (operator === "" || operator === "Equal") && key !== "" && value === taint.value;
}
function taintInWords({ key, value, effect }) {
	return `${key}${value === "" ? "" : `=${value}`}:${effect}`;
}
Object.defineProperty(exports, "taintInWords", {
	enumerable: true,
	get: function() {
		return taintInWords;
	}
});
Object.defineProperty(exports, "untolerated", {
	enumerable: true,
	get: function() {
		return untolerated;
	}
});
