const require_repository_yaml = require("./repository-yaml.js");
const require_check = require("./check.js");
// lib/find/kubernetes/manifest-sources.js
const KUSTOMIZATION = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
const CHART = /(?:^|\/)Chart\.yaml$/;
const VALUES = /(?:^|\/)values[^/]*\.ya?ml$/;
const HARMLESS = new Set([
	"apiVersion",
	"kind",
	"metadata",
	"resources",
	"bases",
	"namespace",
	"namePrefix",
	"nameSuffix",
	"commonLabels",
	"commonAnnotations",
	"labels",
	"configMapGenerator",
	"secretGenerator",
	"generatorOptions",
	"sortOptions",
	"buildMetadata",
	"crds",
	"configurations",
	"openapi"
]);
const NAMED = [
	"resources",
	"bases",
	"components"
];
const PATCHES = [
	"patches",
	"patchesStrategicMerge",
	"patchesJson6902"
];
const MOST_FILES = 1e4;
const MOST_DEPTH = 30;
async function manifestSources(files, meant, read, speaks) {
	const all = new Set(files);
	const charts = files.filter((path) => CHART.test(path)).map(require_check.folderOf);
	const overlays = await Overlays.read(files.filter((path) => KUSTOMIZATION.test(path)).slice(0, MOST_FILES), all, read);
	const isMeant = new Set(meant);
	const changed = overlays.changed();
	const templates = new Map();
	const chartOf = chartFinder(charts);
	for (const path of meant) {
		const chart = chartOf(path);
		if (chart === null) continue;
		const known = templates.get(chart);
		if (known) known.push(path);
		else templates.set(chart, [path]);
	}
	const notices = [];
	const valueFiles = files.filter((path) => VALUES.test(path));
	for (const [chart, paths] of templates) {
		const values = valueFiles.filter((path) => require_check.folderOf(path) === chart);
		if (await someSpeaks([...paths, ...values], read, speaks)) notices.push(ofChart(chart));
	}
	for (const [overlay, sources] of overlays.top()) {
		const own = [...sources].filter((path) => isMeant.has(path));
		const isNamed = isMeant.has(overlay);
		if ((own.length > 0 || isNamed) && await someSpeaks([overlay, ...sources], read, speaks)) notices.push(ofOverlay(overlay));
	}
	return {
		isSource: (path) => chartOf(path) !== null || changed.has(path) || KUSTOMIZATION.test(path),
		notices
	};
}
function chartFinder(charts) {
	const known = new Set(charts);
	return (path) => {
		for (let folder = require_check.folderOf(path);; folder = require_check.folderOf(folder)) {
			const name = require_check.nameOf(folder);
			if ((name === "templates" || name === "charts") && known.has(require_check.folderOf(folder))) return topChart(require_check.folderOf(folder), known);
			if (folder === "") return null;
		}
	};
}
function topChart(chart, known) {
	const parts = chart.split("/charts/");
	for (let length = 1; length < parts.length; length++) {
		const outer = parts.slice(0, length).join("/charts/");
		if (known.has(outer)) return outer;
	}
	return chart;
}
async function someSpeaks(paths, read, speaks) {
	for (const path of paths.slice(0, 200)) {
		const text = await read(path);
		if (text !== null && speaks(text)) return true;
	}
	return false;
}
var Overlays = class Overlays {
	byFolder;
	constructor(byFolder) {
		this.byFolder = byFolder;
	}
	static async read(paths, files, read) {
		const found = new Map();
		for (const path of paths) {
			const text = await read(path);
			const yaml = text === null ? null : await require_repository_yaml.readRepositoryYaml(text);
			if (yaml?.ok) found.set(require_check.folderOf(path), kustomizationOf(path, yaml.root, files));
		}
		return new Overlays(found);
	}
	changed() {
		const changed = new Set();
		for (const kustomization of this.byFolder.values()) if (kustomization.changes) for (const path of this.filesOf(kustomization)) changed.add(path);
		return changed;
	}
	top() {
		const taken = new Set([...this.byFolder.values()].flatMap(({ takes }) => takes));
		const top = new Map();
		for (const [folder, kustomization] of this.byFolder) if (!taken.has(folder) && this.changesAny(kustomization)) top.set(kustomization.path, this.filesOf(kustomization));
		return top;
	}
	changesAny(kustomization) {
		return this.within(kustomization).some(({ changes }) => changes);
	}
	filesOf(kustomization) {
		return new Set(this.within(kustomization).flatMap(({ takes, patches }) => [...takes, ...patches]));
	}
	within(kustomization) {
		const seen = new Set();
		const visit = (one, depth) => {
			if (seen.has(one) || depth > MOST_DEPTH) return;
			seen.add(one);
			for (const path of one.takes) {
				const inner = this.byFolder.get(path);
				if (inner) visit(inner, depth + 1);
			}
		};
		visit(kustomization, 0);
		return [...seen];
	}
};
function kustomizationOf(path, root, files) {
	const folder = require_check.folderOf(path);
	const paths = (values) => values.flatMap((value) => value.kind === "text" && !value.text.includes("\n") ? require_check.workspacePath(value.text, folder, false) ?? [] : []);
	return {
		path,
		takes: NAMED.flatMap((key) => paths(require_repository_yaml.itemsOf(require_repository_yaml.entryOf(root, key)?.value))),
		patches: PATCHES.flatMap((key) => require_repository_yaml.itemsOf(require_repository_yaml.entryOf(root, key)?.value).flatMap((item) => {
			const inner = require_repository_yaml.entryOf(item, "path")?.value;
			return paths(inner ? [inner] : [item]);
		})).filter((each) => files.has(each)),
		changes: (root.kind === "map" ? [...root.entries.keys()] : []).some((key) => !HARMLESS.has(key))
	};
}
function ofChart(chart) {
	const folder = chart === "" ? "." : chart;
	return {
		file: chart === "" ? "Chart.yaml" : `${chart}/Chart.yaml`,
		line: 1,
		what: "template-not-read",
		message: `The templates of this chart become manifests when Helm fills them in, so they are not judged as they are. To have what is deployed judged: helm template ${quoted(folder)} | windows-container-compat check --manifests - --target @nodes.json`,
		severity: "notice"
	};
}
function ofOverlay(path) {
	return {
		file: path,
		line: 1,
		what: "kustomize-not-rendered",
		message: `Kustomize changes manifests before they are applied, so those that it takes in are not judged as they are. To have what is deployed judged: kubectl kustomize ${quoted(require_check.folderOf(path) || ".")} | windows-container-compat check --manifests - --target @nodes.json`,
		severity: "notice"
	};
}
function quoted(folder) {
	return /^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
}
exports.manifestSources = manifestSources;
