const require_releases = require("./releases.js");
// lib/windows/near.js
const LONGEST$1 = 64;
function nearMatches(word, candidates, max) {
	const wanted = word.trim().toLowerCase();
	if (wanted === "" || wanted.length > LONGEST$1) return [];
	const limit = Math.max(1, Math.floor(wanted.length * .4));
	const found = new Map();
	for (const candidate of candidates) {
		if (candidate.length > LONGEST$1 || Math.abs(candidate.length - wanted.length) > limit) continue;
		const distance = editDistance(wanted, candidate.toLowerCase());
		if (distance <= limit) found.set(candidate, distance);
	}
	return [...found].sort((a, b) => a[1] - b[1]).slice(0, max).map(([candidate]) => candidate);
}
function editDistance(a, b) {
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const current = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
			current.push(Math.min(replaced, previous[j] + 1, current[j - 1] + 1));
		}
		previous = current;
	}
	return previous[b.length];
}
// lib/windows/host-meaning.js
function isMisfit(reading) {
	return reading !== null && "message" in reading;
}
function meaningOf(build, more = {}) {
	return {
		build,
		revision: null,
		edition: null,
		architecture: null,
		place: "own",
		unknownBecause: null,
		asOf: null,
		notices: [],
		...more
	};
}
function engineOf(place) {
	return place === "cluster" ? "containerd" : "docker";
}
// lib/data/host-names.json
var asOf$1 = "2026-08-21";
var names = [
	{
		"name": "windows-latest",
		"group": "runner",
		"kind": "GitHub-hosted and Azure Pipelines label",
		"build": 26100,
		"observed": "10.0.26100.33296",
		"moving": true,
		"note": "Windows Server 2025 since September 2025, 2022 before; moves to a newer release when one is ready"
	},
	{
		"name": "windows-2025",
		"group": "runner",
		"kind": "GitHub-hosted and Azure Pipelines label",
		"build": 26100,
		"observed": "10.0.26100.33296",
		"note": "with Visual Studio 2026 since June 2026"
	},
	{
		"name": "windows-2025-vs2026",
		"group": "runner",
		"kind": "GitHub-hosted and Azure Pipelines label",
		"build": 26100,
		"observed": "10.0.26100.33296"
	},
	{
		"name": "windows-2022",
		"group": "runner",
		"kind": "GitHub-hosted and Azure Pipelines label",
		"build": 20348,
		"observed": "10.0.20348.5499",
		"note": "holds servercore:ltsc2022 and nanoserver:ltsc2022"
	},
	{
		"name": "windows-2019",
		"group": "runner",
		"kind": "GitHub-hosted and Azure Pipelines label",
		"build": 17763,
		"observed": "10.0.17763.7558",
		"note": "gone from GitHub since July 2025, from Azure Pipelines since January 2026"
	},
	{
		"name": "windows-2016",
		"group": "runner",
		"kind": "GitHub-hosted and Azure Pipelines label",
		"build": 14393,
		"observed": "10.0.14393.4946",
		"note": "gone since April 2022"
	},
	{
		"name": "windows-11-arm",
		"group": "runner",
		"kind": "GitHub-hosted label",
		"build": 26200,
		"edition": "client",
		"architecture": "arm64",
		"observed": "10.0.26200.8875",
		"moving": true,
		"note": "Windows 11 Enterprise on arm64, no Docker engine on it"
	},
	{
		"name": "windows-11-vs2026-arm",
		"group": "runner",
		"kind": "GitHub-hosted label",
		"build": 26200,
		"edition": "client",
		"architecture": "arm64",
		"observed": "10.0.26200.9168",
		"moving": true,
		"note": "Windows 11 Enterprise on arm64, no Docker engine on it"
	},
	{
		"name": "vs2017-win2016",
		"group": "runner",
		"kind": "Azure Pipelines pool",
		"build": 14393,
		"note": "gone"
	},
	{
		"name": "win1803",
		"group": "runner",
		"kind": "Azure Pipelines pool",
		"build": 17134,
		"note": "gone"
	},
	{
		"name": "Hosted Windows Container",
		"group": "runner",
		"kind": "Azure Pipelines pool",
		"build": 17134,
		"note": "classic pool, gone"
	},
	{
		"name": "Hosted Windows 2019 with VS2019",
		"group": "runner",
		"kind": "Azure Pipelines pool",
		"build": 17763,
		"note": "classic pool, gone"
	},
	{
		"name": "Hosted VS2017",
		"group": "runner",
		"kind": "Azure Pipelines pool",
		"build": 14393,
		"note": "classic pool, gone"
	},
	{
		"name": "vs2015-win2012r2",
		"group": "runner",
		"kind": "Azure Pipelines pool",
		"build": 9600,
		"note": "Windows Server 2012 R2, gone; it cannot run containers"
	},
	{
		"name": "saas-windows-medium-amd64",
		"group": "runner",
		"kind": "GitLab-hosted runner tag",
		"build": 20348,
		"note": "jobs run in the machine itself, without GitLab's Docker executor"
	},
	{
		"name": "win/default",
		"group": "runner",
		"kind": "CircleCI orb executor",
		"build": null,
		"note": "depends on the version of the orb",
		"unknownBecause": "the Windows of this executor depends on the version of CircleCI's Windows orb: declare the executor of one release, for example win/server-2022"
	},
	{
		"name": "windows-default",
		"group": "runner",
		"kind": "CircleCI machine image",
		"build": null,
		"note": "depends on the CircleCI server",
		"unknownBecause": "whoever runs the CircleCI server chooses this image: declare what `ver` prints there, as NAME = VERSION"
	},
	{
		"name": "Visual Studio 2017",
		"group": "runner",
		"kind": "AppVeyor image",
		"build": 14393,
		"note": "Windows Server 2016"
	},
	{
		"name": "Visual Studio 2019",
		"group": "runner",
		"kind": "AppVeyor image",
		"build": 17763,
		"note": "Windows Server 2019"
	},
	{
		"name": "Azure Local 24H2",
		"aliases": ["Azure Stack HCI 24H2"],
		"group": "own",
		"kind": "Azure Local release",
		"build": 26100
	},
	{
		"name": "Azure Local 23H2",
		"aliases": ["Azure Stack HCI 23H2"],
		"group": "own",
		"kind": "Azure Local release",
		"build": 25398
	},
	{
		"name": "Windows2019",
		"group": "aks",
		"kind": "AKS osSku",
		"build": 17763,
		"note": "unsupported since March 2026"
	},
	{
		"name": "Windows2022",
		"group": "aks",
		"kind": "AKS osSku",
		"build": 20348,
		"observed": "10.0.20348.5386",
		"note": "default for Kubernetes 1.25 to 1.35"
	},
	{
		"name": "Windows2025",
		"group": "aks",
		"kind": "AKS osSku",
		"build": 26100,
		"observed": "10.0.26100.33158",
		"note": "Kubernetes 1.32 and later"
	},
	{
		"name": "WindowsAnnual",
		"group": "aks",
		"kind": "AKS osSku",
		"build": 25398,
		"observed": "10.0.25398.2330",
		"note": "version 23H2, no new pools since May 2026; runs Windows Server 2022 images"
	},
	{
		"name": "AKS default Windows osSku",
		"aliases": ["AKS default"],
		"group": "aks",
		"kind": "AKS",
		"build": null,
		"note": "depends on the Kubernetes version",
		"unknownBecause": "the default osSku of AKS depends on the Kubernetes version (Windows2019 up to 1.24, Windows2022 from 1.25, Windows2025 from 1.36 or 1.37): declare the osSku of the node pool, for example `AKS Windows2022`"
	},
	{
		"name": "WINDOWS_CORE_2019_x86_64",
		"group": "eks",
		"kind": "EKS amiType",
		"build": 17763
	},
	{
		"name": "WINDOWS_FULL_2019_x86_64",
		"group": "eks",
		"kind": "EKS amiType",
		"build": 17763
	},
	{
		"name": "WindowsServer2019CoreContainer",
		"group": "eks",
		"kind": "eksctl amiFamily",
		"build": 17763
	},
	{
		"name": "WindowsServer2019FullContainer",
		"group": "eks",
		"kind": "eksctl amiFamily",
		"build": 17763
	},
	{
		"name": "Windows_Server-2019-English-Core-EKS_Optimized-<k8s>",
		"group": "eks",
		"kind": "EKS AMI",
		"build": 17763
	},
	{
		"name": "Windows_Server-2019-English-Core-ECS_Optimized",
		"group": "ecs",
		"kind": "ECS-optimised AMI",
		"build": 17763
	},
	{
		"name": "Windows_Server-2019-English-Full-EKS_Optimized-<k8s>",
		"group": "eks",
		"kind": "EKS AMI",
		"build": 17763
	},
	{
		"name": "Windows_Server-2019-English-Full-ECS_Optimized",
		"group": "ecs",
		"kind": "ECS-optimised AMI",
		"build": 17763
	},
	{
		"name": "WINDOWS_CORE_2022_x86_64",
		"group": "eks",
		"kind": "EKS amiType",
		"build": 20348
	},
	{
		"name": "WINDOWS_FULL_2022_x86_64",
		"group": "eks",
		"kind": "EKS amiType",
		"build": 20348
	},
	{
		"name": "WindowsServer2022CoreContainer",
		"group": "eks",
		"kind": "eksctl amiFamily",
		"build": 20348
	},
	{
		"name": "WindowsServer2022FullContainer",
		"group": "eks",
		"kind": "eksctl amiFamily",
		"build": 20348
	},
	{
		"name": "Windows_Server-2022-English-Core-EKS_Optimized-<k8s>",
		"group": "eks",
		"kind": "EKS AMI",
		"build": 20348
	},
	{
		"name": "Windows_Server-2022-English-Core-ECS_Optimized",
		"group": "ecs",
		"kind": "ECS-optimised AMI",
		"build": 20348
	},
	{
		"name": "Windows_Server-2022-English-Full-EKS_Optimized-<k8s>",
		"group": "eks",
		"kind": "EKS AMI",
		"build": 20348
	},
	{
		"name": "Windows_Server-2022-English-Full-ECS_Optimized",
		"group": "ecs",
		"kind": "ECS-optimised AMI",
		"build": 20348
	},
	{
		"name": "WINDOWS_CORE_2025_x86_64",
		"group": "eks",
		"kind": "EKS amiType",
		"build": 26100
	},
	{
		"name": "WINDOWS_FULL_2025_x86_64",
		"group": "eks",
		"kind": "EKS amiType",
		"build": 26100
	},
	{
		"name": "WindowsServer2025CoreContainer",
		"group": "eks",
		"kind": "eksctl amiFamily",
		"build": 26100
	},
	{
		"name": "WindowsServer2025FullContainer",
		"group": "eks",
		"kind": "eksctl amiFamily",
		"build": 26100
	},
	{
		"name": "Windows_Server-2025-English-Core-EKS_Optimized-<k8s>",
		"group": "eks",
		"kind": "EKS AMI",
		"build": 26100
	},
	{
		"name": "Windows_Server-2025-English-Core-ECS_Optimized",
		"group": "ecs",
		"kind": "ECS-optimised AMI",
		"build": 26100
	},
	{
		"name": "Windows_Server-2025-English-Full-EKS_Optimized-<k8s>",
		"group": "eks",
		"kind": "EKS AMI",
		"build": 26100
	},
	{
		"name": "Windows_Server-2025-English-Full-ECS_Optimized",
		"group": "ecs",
		"kind": "ECS-optimised AMI",
		"build": 26100
	},
	{
		"name": "WINDOWS_SERVER_2016_FULL",
		"group": "ecs",
		"kind": "ECS operatingSystemFamily",
		"build": 14393
	},
	{
		"name": "WINDOWS_SERVER_2019_FULL",
		"group": "ecs",
		"kind": "ECS operatingSystemFamily",
		"build": 17763
	},
	{
		"name": "WINDOWS_SERVER_2019_CORE",
		"group": "ecs",
		"kind": "ECS operatingSystemFamily",
		"build": 17763
	},
	{
		"name": "WINDOWS_SERVER_2004_CORE",
		"group": "ecs",
		"kind": "ECS operatingSystemFamily",
		"build": 19041
	},
	{
		"name": "WINDOWS_SERVER_20H2_CORE",
		"group": "ecs",
		"kind": "ECS operatingSystemFamily",
		"build": 19042
	},
	{
		"name": "WINDOWS_SERVER_2022_CORE",
		"group": "ecs",
		"kind": "ECS operatingSystemFamily",
		"build": 20348
	},
	{
		"name": "WINDOWS_SERVER_2022_FULL",
		"group": "ecs",
		"kind": "ECS operatingSystemFamily",
		"build": 20348
	},
	{
		"name": "WINDOWS_SERVER_2025_CORE",
		"group": "ecs",
		"kind": "ECS operatingSystemFamily",
		"build": 26100
	},
	{
		"name": "WINDOWS_SERVER_2025_FULL",
		"group": "ecs",
		"kind": "ECS operatingSystemFamily",
		"build": 26100
	},
	{
		"name": "WINDOWS_LTSC_CONTAINERD",
		"group": "gke",
		"kind": "GKE node image type",
		"build": null,
		"note": "needs --windows-os-version",
		"unknownBecause": "this GKE image type is Windows Server 2019 or 2022, as --windows-os-version says: declare OS_VERSION_LTSC2019 or OS_VERSION_LTSC2022"
	},
	{
		"name": "OS_VERSION_LTSC2019",
		"group": "gke",
		"kind": "GKE windowsNodeConfig.osVersion",
		"build": 17763
	},
	{
		"name": "OS_VERSION_LTSC2022",
		"group": "gke",
		"kind": "GKE windowsNodeConfig.osVersion",
		"build": 20348
	},
	{
		"name": "WINDOWS_SAC_CONTAINERD",
		"group": "gke",
		"kind": "GKE node image type",
		"build": null,
		"note": "obsolete",
		"unknownBecause": "the Windows release of this GKE image type depends on the GKE version: declare the build that `kubectl get nodes -L node.kubernetes.io/windows-build` shows"
	},
	{
		"name": "WINDOWS_LTSC",
		"group": "gke",
		"kind": "GKE node image type",
		"build": 17763,
		"note": "obsolete; the build is assumed, not confirmed by Google",
		"doubt": "the build of GKE's WINDOWS_LTSC is taken to be 10.0.17763, which Google does not confirm: declare what `ver` prints there to be sure"
	},
	{
		"name": "Azure Container Instances (Windows)",
		"aliases": ["Azure Container Instances", "ACI"],
		"group": "paas",
		"kind": "Azure service",
		"build": 17763,
		"note": "takes images from 10.0.17763.1040 on"
	},
	{
		"name": "Azure App Service Windows containers",
		"aliases": ["Azure App Service", "App Service"],
		"group": "paas",
		"kind": "Azure service",
		"build": null,
		"note": "the build of its hosts is not published",
		"unknownBecause": "Azure does not publish the Windows build of App Service: if you know it, declare it as NAME = 10.0.<build>"
	},
	{
		"name": "Service Fabric node",
		"aliases": ["Service Fabric"],
		"group": "service-fabric",
		"kind": "orchestrator",
		"build": null,
		"note": "any Windows Server",
		"unknownBecause": "a Service Fabric node can be any Windows Server: declare what `ver` prints there, as NAME = VERSION"
	},
	{
		"name": "node.kubernetes.io/windows-build=10.0.17763",
		"group": "kubernetes",
		"kind": "Kubernetes node label",
		"build": 17763
	},
	{
		"name": "node.kubernetes.io/windows-build=10.0.20348",
		"group": "kubernetes",
		"kind": "Kubernetes node label",
		"build": 20348
	},
	{
		"name": "node.kubernetes.io/windows-build=10.0.26100",
		"group": "kubernetes",
		"kind": "Kubernetes node label",
		"build": 26100
	},
	{
		"name": "kubernetes.azure.com/os-sku=<OSSKU>",
		"group": "aks",
		"kind": "AKS node label",
		"build": null,
		"note": "with Windows2019, Windows2022, Windows2025 or WindowsAnnual as its value",
		"unknownBecause": "the value of this label says which Windows it is: declare it whole, for example `kubernetes.azure.com/os-sku=Windows2022`"
	},
	{
		"name": "self-hosted",
		"group": "self-hosted",
		"kind": "runner label",
		"build": null,
		"unknownBecause": "a self-hosted machine can be any Windows: declare what `ver` prints there, as NAME = VERSION"
	},
	{
		"name": "windows",
		"group": "self-hosted",
		"kind": "runner label",
		"build": null,
		"unknownBecause": "a self-hosted machine can be any Windows: declare what `ver` prints there, as NAME = VERSION"
	}
];
// lib/windows/host-names.js
const PLACES = {
	runner: "runner",
	aks: "cluster",
	eks: "cluster",
	gke: "cluster",
	kubernetes: "cluster",
	ecs: "ecs",
	paas: "paas",
	"service-fabric": "own",
	own: "own",
	"self-hosted": "own"
};
const HOST_NAMES_AS_OF = asOf$1;
const rows = names;
let byName;
function readHostName(text) {
	byName ??= new Map(rows.flatMap((row) => [row.name, ...row.aliases ?? []].map((name) => [name.toLowerCase(), row])));
	const row = byName.get(withoutImageVersion(text));
	return row ? meaningOfRow(row) : null;
}
function readOsSku(sku) {
	const row = rows.find(({ group, name }) => group === "aks" && name.toLowerCase() === sku);
	return row ? meaningOfRow(row) : null;
}
const PREFIXES = {
	aks: ["aks"],
	eks: ["eks"],
	ecs: ["ecs"],
	fargate: ["ecs"],
	gke: ["gke"],
	kubernetes: ["kubernetes"],
	k8s: ["kubernetes"],
	github: ["runner"],
	"github actions": ["runner"],
	"azure pipelines": ["runner"],
	"azure devops": ["runner"]
};
function readProviderName(text) {
	const match = /^(aks|eks|ecs|fargate|gke|kubernetes|k8s|github(?: actions)?|azure (?:pipelines|devops))(?: ?[:/_-] ?| )(.+)$/.exec(text);
	if (!match) return null;
	const groups = PREFIXES[match[1]];
	const rest = match[2];
	const wanted = squeezed(withoutImageVersion(rest));
	const row = rows.find((candidate) => groups.includes(candidate.group) && squeezed(candidate.name) === wanted);
	return {
		place: PLACES[groups[0]],
		meaning: row ? meaningOfRow(row) : null,
		rest
	};
}
function namesOfProvider(provider) {
	const groups = Object.hasOwn(PREFIXES, provider) ? PREFIXES[provider] : [];
	return rows.filter((row) => groups.includes(row.group) && row.build !== null && !row.name.includes("<")).map((row) => row.name);
}
function listHostNames() {
	return [...require_releases.releases().map(nameOfRelease), ...rows.map(nameOfRow)];
}
function hostedRunners() {
	return rows.filter(({ group, name, moving, note }) => group === "runner" && /^windows-\d{4}$/.test(name) && !moving && !/\bgone\b/.test(note ?? "")).map(({ name }) => name);
}
function meaningOfRow(row) {
	return meaningOf(row.build, {
		edition: editionOfRow(row),
		architecture: row.architecture ?? null,
		place: PLACES[row.group],
		unknownBecause: row.unknownBecause ?? null,
		asOf: row.moving ? HOST_NAMES_AS_OF : null,
		notices: row.doubt ? [row.doubt] : []
	});
}
function editionOfRow(row) {
	return row.edition ?? (row.group === "self-hosted" ? null : "server");
}
function nameOfRow(row) {
	const observed = row.observed ? `${row.observed} was seen on ${HOST_NAMES_AS_OF}` : "";
	return {
		name: row.name,
		aliases: row.aliases ?? [],
		kind: row.kind,
		build: row.build,
		edition: editionOfRow(row),
		engine: engineOf(PLACES[row.group]),
		note: [
			row.note,
			row.build === null ? row.unknownBecause : "",
			observed
		].filter(Boolean).join("; ")
	};
}
function nameOfRelease(release) {
	const edition = require_releases.editionOf(release);
	return {
		name: release.name,
		aliases: aliasesOf(release),
		kind: edition === "server" ? "Windows Server release" : "Windows client release",
		build: release.build,
		edition,
		engine: "docker",
		note: release.hostEnd === null ? "" : `supported until ${release.hostEnd}`
	};
}
function aliasesOf(release) {
	if (release.kind === "client") return [release.name.replace(/^Windows /, "win")];
	const tags = release.images.flatMap((image) => image.tags);
	const year = /^Windows Server (\d{4})$/.exec(release.name)?.[1];
	return [...new Set([...tags, ...year ? [`ws${year}`] : []])];
}
function withoutImageVersion(text) {
	return text.replace(/^\/aws\/service\/ami-windows-latest\//, "").replace(/\/image_id$/, "").replace(/-eks_optimized(?:-[\w.<>-]{1,40})?$/, "-eks_optimized-<k8s>").replace(/-ecs_optimized-[\d.]{1,20}$/, "-ecs_optimized");
}
function squeezed(text) {
	return text.toLowerCase().replace(/[ _-]/g, "");
}
// lib/windows/host-version-text.js
function readVersionText(text) {
	return readNumbers(text) ?? readVer(text) ?? readOsBuild(text) ?? readBuildLab(text) ?? readKernelVersion(text) ?? readRegistry(text) ?? readPlatform(text);
}
function withRevision(build, revision, edition) {
	if (revision === void 0) return meaningOf(build, { edition });
	if (Number(revision) > 0) return meaningOf(build, {
		edition,
		revision: Number(revision)
	});
	return meaningOf(build, {
		edition,
		notices: [`revision 0 is what some tools print for any revision, so it counts as not known; \`ver\` prints it`]
	});
}
function readNumbers(text) {
	const full = /^10\.0\.(\d{4,6})(?:\.(\d{1,6})| (?:n\/a )?build (\d{1,6}))?$/.exec(text) ?? /^6\.[0-4]\.(\d{4})(?:\.(\d{1,6}))?$/.exec(text);
	if (full) {
		const build = Number(full[1]);
		return withRevision(build, full[2] ?? (Number(full[3]) === build ? void 0 : full[3]), null);
	}
	const short = /^(\d{4,6})(?:\.(\d{1,6}))?$/.exec(text);
	if (!short) return null;
	const build = Number(short[1]);
	return build >= 1e4 || require_releases.releasesBeforeContainers().some((release) => release.build === build) ? withRevision(build, short[2], null) : null;
}
function readVer(text) {
	const match = /^microsoft windows \[[^\]\d]{0,20}(\d{1,2}\.\d\.\d{4,6}(?:\.\d{1,6})?)\]$/.exec(text);
	return match ? readNumbers(match[1]) : null;
}
function readOsBuild(text) {
	const match = /^([^()[\]]{0,100})\(os build (\d{4,6})(?:\.(\d{1,6}))?\)$/.exec(text);
	if (!match || !/^$|^(?:microsoft )?windows |^version /.test(match[1])) return null;
	return withRevision(Number(match[2]), match[3], editionOfProduct(match[1]));
}
function editionOfProduct(product) {
	if (product.includes("windows server")) return "server";
	return /^(?:microsoft )?windows (?:version |\d)/.test(product) ? "client" : null;
}
function readBuildLab(text) {
	const match = /^(\d{4,6})\.(?:(\d{1,6})\.(amd64|arm64)fre\.)?[a-z\d][\w-]{0,60}\.\d{6}-\d{4}$/.exec(text);
	return match ? fromBuildLab(Number(match[1]), match[2], match[3]) : null;
}
function readKernelVersion(text) {
	const match = /^(?:10\.0|6\.\d) (\d{4,6})(?: \((\d{4,6})\.(\d{1,6})\.(amd64|arm64)fre\.[a-z\d][\w-]{0,60}\.\d{6}-\d{4}\))?$/.exec(text);
	if (!match) return null;
	const build = Number(match[1]);
	return fromBuildLab(build, Number(match[2]) === build ? match[3] : void 0, match[4]);
}
function readRegistry(text) {
	const match = REGISTRY_VALUES.exec(text);
	if (!match) return null;
	const [, build = "", number, hex] = match;
	return withRevision(Number(build), number ?? (hex === void 0 ? void 0 : `${Number.parseInt(hex, 16)}`), null);
}
const REGISTRY_VALUES = /^currentbuild(?:number)?(?: ?[=:] ?| reg_sz )"?(\d{4,6})"?(?:[ ,;]{1,2}ubr(?: ?[=:] ?| reg_dword )(?:(\d{1,6})|0x([\da-f]{1,5})))?$/;
function readPlatform(text) {
	const match = /^windows\(10\.0\.(\d{4,6})(?:\.(\d{1,6}))?\)(?:\/(amd64|arm64)(?:\/v\d)?)?$/.exec(text);
	if (!match) return null;
	const architecture = match[3] === "amd64" || match[3] === "arm64" ? match[3] : null;
	return {
		...withRevision(Number(match[1]), match[2], null),
		architecture
	};
}
function fromBuildLab(build, revision, architecture) {
	const others = sharingFiles(build);
	return {
		...build === 14393 ? withRevision(build, revision, null) : meaningOf(build),
		architecture: architecture === "amd64" || architecture === "arm64" ? architecture : null,
		...others && { notices: [`a BuildLabEx of ${build} may also stand for ${others}: declare what \`ver\` prints`] }
	};
}
function sharingFiles(build) {
	const builds = require_releases.releases().flatMap((release) => release.filesOf === build ? [release.build] : []);
	if (builds.length < 2) return builds[0]?.toString() ?? null;
	return `${builds.slice(0, -1).join(", ")} or ${builds.at(-1)}`;
}
// lib/windows/host-node-label.js
const LABEL$1 = /^(?:--constraint[ =])?["']?(node\.kubernetes\.io\/windows-build|kubernetes\.azure\.com\/os-sku|(?:node\.labels|engine\.labels)\.\w{1,40}) ?(==|[=:]) ?(?:["']?([^"' ]+)["']?)$/;
function readNodeLabel(text) {
	const match = LABEL$1.exec(text);
	if (!match) return null;
	const [, label = "", , value = ""] = match;
	if (label.endsWith("os-sku")) return readOsSku(value) ?? readHostName(`${label}=${value}`);
	if (label.startsWith("node.kubernetes.io/")) {
		const build = /^10\.0\.(\d{4,6})$/.exec(value);
		return build ? meaningOf(Number(build[1]), {
			edition: "server",
			place: "cluster"
		}) : null;
	}
	return readVersionText(value);
}
function holdsEquals(text) {
	return /^(?:--constraint|["']?(?:node|engine)\.labels\.)/.test(text) || /^(?:node\.kubernetes\.io\/windows-build|kubernetes\.azure\.com\/os-sku) ?[=:]/.test(text) || /^currentbuild/.test(text);
}
// lib/windows/host-release-name.js
const SERVER_WORDS = new Set(`azure annual base build channel containers core datacenter desktop edition essentials eval evaluation experience for
  full hotpatch hpc ltsc sac semi-annual standard version with`.split(/\s+/));
const CLIENT_WORDS = new Set(`build education enterprise evaluation for home iot multi-session n pro professional version workstations`.split(/\s+/));
function readReleaseName(text, edition) {
	const whole = require_releases.releases().find((release) => release.name.toLowerCase() === text);
	if (whole) return meaningOf(whole.build, { edition: require_releases.editionOf(whole) });
	const words = text.replace(/[(),;:]/g, " ").split(" ").filter(Boolean);
	if (words.length > 14) return null;
	if (words[0] === "microsoft") words.shift();
	return readServer(words) ?? readClient(words) ?? readBare(words, edition);
}
function readServer(words) {
	const rest = afterServer(words);
	if (!rest) return null;
	const builds = [];
	const telling = rest.filter((word) => !SERVER_WORDS.has(word));
	for (let i = 0; i < telling.length; i++) {
		const r2 = telling[i + 1] === "r2";
		const meaning = serverRelease(r2 ? `${telling[i]} r2` : telling[i]) ?? readVersionText(telling[i]);
		if (!meaning) return null;
		if (r2) i++;
		builds.push(meaning);
	}
	if (builds.length > 0) return joined(words, builds, "server");
	if (rest.includes("annual") && rest.includes("channel")) return annualChannel();
	return whichOne("Windows Server", serverYears().slice(-3));
}
function annualChannel() {
	const newest = require_releases.releases().findLast(({ kind }) => kind === "annual-channel");
	return newest ? meaningOf(newest.build, { edition: "server" }) : null;
}
function afterServer(words) {
	const [first = "", second = ""] = words;
	if ((first === "windows" || first === "win") && second === "server") return words.slice(2);
	if (first === "server" || first === "ws") return words.slice(1);
	const short = /^(?:ws|win|windowsserver)(20\d\d)(r2)?$/.exec(first);
	const year = short ? short[1] : first === "windows" || first === "win" ? second : "";
	if (!isServerYear(year)) return null;
	return short ? [
		year,
		...short[2] ? ["r2"] : [],
		...words.slice(1)
	] : words.slice(1);
}
function serverYears() {
	return require_releases.releases().map(({ name }) => name).filter((name) => /^Windows Server \d{4}$/.test(name));
}
function isServerYear(word) {
	const name = `Windows Server ${word}`;
	return serverYears().includes(name) || require_releases.releasesBeforeContainers().some(({ server }) => server === name);
}
function serverRelease(word) {
	const name = `windows server ${word.replace(/^ltsc/, "")}`;
	const version = word === "2009" ? "20h2" : word;
	const build = require_releases.releases().find((release) => release.name.toLowerCase() === name)?.build ?? require_releases.releasesBeforeContainers().find((release) => release.server?.toLowerCase() === name)?.build ?? require_releases.releases().find((release) => isWindowsServer(release) && release.version.toLowerCase() === version)?.build;
	return build === void 0 ? null : meaningOf(build);
}
function isWindowsServer(release) {
	return release.name.startsWith("Windows Server");
}
function readClient(words) {
	const product = clientProduct(words);
	if (!product) return null;
	const telling = product.rest.filter((word) => !CLIENT_WORDS.has(word));
	const old = require_releases.releasesBeforeContainers().find((row) => row.client?.toLowerCase() === `windows ${product.number}`);
	if (old) return telling.length === 0 ? meaningOf(old.build, { edition: "client" }) : null;
	if (telling.length === 0) return whichOne(`Windows ${product.number}`, newestClients(product.number));
	const isLongTerm = telling.some((word) => /^lts[bc]/.test(word));
	const builds = [];
	for (const word of telling) {
		if (word === "ltsc" || word === "ltsb") continue;
		const build = isLongTerm ? longTermClient(product.number, word.replace(/^lts[bc]/, "")) : void 0;
		const meaning = build === void 0 ? clientRelease(product.number, word) : meaningOf(build);
		if (!meaning) return null;
		builds.push(meaning);
	}
	return builds.length > 0 ? joined(words, builds, "client") : whichOne(words.join(" "), newestClients(product.number));
}
function clientProduct(words) {
	const joinedName = /^(?:windows|win|w)(7|8|8\.1|10|11)$/.exec(words[0] ?? "");
	if (joinedName) return {
		number: joinedName[1],
		rest: words.slice(1)
	};
	const [first, number = ""] = words;
	if (first !== "windows" && first !== "win" || !/^(?:7|8|8\.1|10|11)$/.test(number)) return null;
	return {
		number,
		rest: words.slice(2)
	};
}
function clientRelease(product, word) {
	const name = `windows ${product} ${product === "10" && word === "2009" ? "20h2" : word}`;
	const build = require_releases.releases().find((release) => release.name.toLowerCase() === name)?.build ?? require_releases.releasesBeforeContainers().find((release) => release.client?.toLowerCase() === name)?.build;
	if (build !== void 0) return meaningOf(build);
	const version = readVersionText(word);
	if (version?.build == null) return null;
	return require_releases.releaseOf(version.build, "server") !== null && require_releases.releaseOf(version.build, "client") === null ? null : version;
}
function longTermClient(product, year) {
	const isOne = (name, longTerm) => longTerm === year && (name?.startsWith(`Windows ${product} `) ?? false);
	return require_releases.releases().find(({ name, longTerm }) => isOne(name, longTerm))?.build ?? require_releases.releasesBeforeContainers().find(({ client, longTerm }) => isOne(client, longTerm))?.build;
}
function newestClients(product) {
	return require_releases.releases().map((release) => release.name).filter((name) => name.startsWith(`Windows ${product} `)).slice(-3);
}
function readBare(words, edition) {
	const [first = "", second] = words;
	if (words.length === 2 && first === "ltsc") return readTag(`ltsc${second}`);
	return words.length === 1 ? readTag(first) ?? readVersionName(first, edition) : null;
}
function readTag(word) {
	if (!/^(?:ltsc|sac)20\d\d$/.test(word)) return null;
	const release = require_releases.releases().find((row) => row.images.some((image) => image.tags.includes(word)));
	return release ? meaningOf(release.build, { edition: "server" }) : null;
}
function readVersionName(word, edition) {
	const version = word === "2009" ? "20h2" : word;
	const old = require_releases.releasesBeforeContainers().find((row) => row.client?.toLowerCase() === `windows 10 ${version}`);
	if (old) return meaningOf(old.build, { edition: "client" });
	const named = require_releases.releases().filter((release) => release.version.toLowerCase() === version);
	const fitting = named.filter((release) => edition === null || require_releases.editionOf(release) === edition);
	const candidates = fitting.length > 0 ? fitting : named;
	const first = candidates[0];
	if (!first) return null;
	const isOne = candidates.every((release) => release.build === first.build);
	const apart = candidates.length > 1 && candidates.some(({ ownRevisions }) => ownRevisions);
	if (isOne && (edition !== null || !apart)) return meaningOf(first.build);
	const meant = candidates.map((release) => require_releases.describeBuild(release.build, require_releases.editionOf(release)));
	return {
		message: `${word.toUpperCase()} may be ${listed(meant)}: say the product, too`,
		near: candidates.map((release) => release.name)
	};
}
function joined(words, parts, edition) {
	const builds = [...new Set(parts.map((part) => part.build))];
	if (builds.length > 1) return {
		message: `"${words.join(" ")}" contradicts itself: it names the builds ${builds.join(" and ")}`,
		near: []
	};
	return meaningOf(builds[0] ?? null, {
		edition,
		revision: parts.find((part) => part.revision !== null)?.revision ?? null,
		notices: parts.flatMap((part) => part.notices)
	});
}
function whichOne(product, near) {
	return {
		message: `"${product}" has several releases: say which, for example ${listed(near)}`,
		near
	};
}
function listed(items) {
	return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}
// lib/windows/host-image-name.js
const OTHER_WORDS = new Set(`amd64 avd base byol current dc docker edge ent entn eval evd g2 gen1 gen2 gensecond gs gui latest m365 ndatacenter
  previous prod pron smalldisk stable vm with x64`.split(/\s+/));
function readImageName(text) {
	return readAksImage(text) ?? readUrn(text) ?? readAmi(text) ?? readWords(text);
}
function readAksImage(text) {
	const match = /^akswindows-([a-z\d]{4,20})(?:-(?:containerd|docker|gen1|gen2|g2))*(?:-(\d{5})\.(\d{1,6})\.\d{6})?$/.exec(text);
	if (!match) return null;
	return placedVersion(readReleaseName(`windows server ${match[1]}`, "server"), match[2], match[3], text, { place: "cluster" });
}
function readUrn(text) {
	const match = /^microsoftwindows(?:server|desktop):[\w-]{1,60}:([\w-]{1,80})(?::([\w.]{1,40}))?$/.exec(text);
	if (!match) return null;
	const version = /^(\d{5})\.(\d{1,6})\.\d{4,8}$/.exec(match[2] ?? "");
	return placedVersion(readWords(match[1]), version?.[1], version?.[2], text, {});
}
function readAmi(text) {
	const match = /^(?:\/aws\/service\/ami-windows-latest\/)?windows_server-(\w{4})(?:-(r2)\w{0,8})?-[a-z_]{4,30}-[\w.-]{1,80}$/.exec(text);
	return match && readReleaseName(`windows server ${match[1]}${match[2] ? " r2" : ""}`, "server");
}
function placedVersion(release, build, revision, text, more) {
	if (release === null || isMisfit(release)) return release;
	if (build === void 0) return {
		...release,
		...more
	};
	if (release.build !== Number(build)) return {
		message: `"${text}" contradicts itself: it names the builds ${release.build} and ${build}`,
		near: []
	};
	return {
		...release,
		...more,
		revision: Number(revision)
	};
}
function readWords(text) {
	const parts = wordsOf(text);
	if (parts === null) return null;
	const words = parts.filter((word) => !OTHER_WORDS.has(word) && !/^vs20\d\d$/.test(word));
	const reading = readReleaseName((words.some((word) => word === "datacenter") && !words.includes("windows") ? [
		"windows",
		"server",
		...words
	] : words).join(" "), null);
	return reading === null || isMisfit(reading) ? null : {
		...reading,
		edition: reading.edition ?? "server"
	};
}
function readOwnLabel(text) {
	const words = wordsOf(text);
	if (words === null) return null;
	const found = [];
	for (let start = 0; start < words.length; start++) for (let end = Math.min(start + 4, words.length); end > start; end--) {
		const part = words.slice(start, end);
		if (!/^(?:w|win|windows|ws|windowsserver)\d*$/.test(part[0])) break;
		const reading = readReleaseName(part.join(" "), null);
		if (reading === null || isMisfit(reading)) continue;
		found.push(reading);
		start = end - 1;
		break;
	}
	const [first] = found;
	const years = words.flatMap((word) => /^20\d\d$/.test(word) ? [readReleaseName(`ltsc${word}`, null)] : []);
	const all = [...found, ...years].filter((each) => each !== null && !isMisfit(each));
	if (!first || all.some(({ build }) => build !== first.build)) return null;
	const notice = `taken for what its name says, 10.0.${first.build}: if it is another, declare it as NAME = VERSION`;
	return meaningOf(first.build, {
		edition: first.edition,
		notices: [notice]
	});
}
function wordsOf(text) {
	if (!/^[a-z\d][\w./:-]{2,100}$/.test(text) || !/[-_/:]/.test(text)) return null;
	const [owner, box] = text.split("/", 2);
	const words = (box === void 0 || owner === "win" ? text : box).split(/[-_/:]/).filter(Boolean);
	return words.length > 12 ? null : words;
}
// lib/windows/host-reading.js
const LABEL = /^(?:kernel version|kernelversion|os version|os build|os name|os image|osimage|operating system|buildlabex(?: reg_sz)?|buildlab(?: reg_sz)?|currentbuild(?:number)?(?: reg_sz)?|version|build|microsoft windows nt|runs-on|vmimage)(?: ?: ?| )/;
const RUNNER_LOG = /^(?:operating system )?microsoft windows server 20\d\d 10\.0\.\d{5,6} \w+$/;
function readHost(text, edition, ownLabels) {
	const reading = readPlain(text, edition) ?? (ownLabels ? readOwnLabel(text) : null);
	if (reading) return RUNNER_LOG.test(text) && !isMisfit(reading) ? {
		...reading,
		place: "runner"
	} : reading;
	const label = LABEL.exec(text);
	if (!label) return null;
	const inner = readPlain(text.slice(label[0].length), edition);
	return inner && RUNNER_LOG.test(text) && !isMisfit(inner) ? {
		...inner,
		place: "runner"
	} : inner;
}
function readPlain(text, edition) {
	return readNodeLabel(text) ?? readHostName(text) ?? readVersionText(text) ?? readReleaseName(text, edition) ?? readProvided(text, edition) ?? readRunnerLabels(text) ?? readImageName(text);
}
function readProvided(text, edition) {
	const provided = readProviderName(text);
	if (!provided || provided.meaning) return provided?.meaning ?? null;
	const { place, rest } = provided;
	const isRunner = place === "runner";
	const reading = readVersionText(rest) ?? readReleaseName(rest, isRunner ? edition : "server");
	if (!reading || isMisfit(reading)) return reading;
	if (isRunner) return {
		...reading,
		place
	};
	if (reading.edition === "client") return {
		message: `"${text}": nodes of this kind are Windows Server`,
		near: []
	};
	return {
		...reading,
		place,
		edition: "server"
	};
}
function readRunnerLabels(text) {
	const labels = text.split(/[ ,]+/);
	if (!labels.every((label) => [
		"self-hosted",
		"windows",
		"x64",
		"arm64"
	].includes(label))) return null;
	const known = labels.find((label) => label === "windows" || label === "self-hosted");
	const meaning = known ? readHostName(known) : null;
	return meaning && meaningOf(null, {
		...meaning,
		architecture: labels.includes("arm64") ? "arm64" : null
	});
}
function isOtherSystem(text) {
	if (/^(?:ubuntu|macos|linux)(?:[-/ ][a-z0-9.]{1,20}){0,4}$/.test(text)) return true;
	if (/^hosted (?:ubuntu|macos)(?: [a-z0-9. ]{0,40})?$/.test(text)) return true;
	const labels = text.split(/[ ,]+/);
	return labels.some((label) => label === "linux" || label === "macos") && labels.every((label) => [
		"self-hosted",
		"linux",
		"macos",
		"x64",
		"arm",
		"arm64"
	].includes(label));
}
function nearHosts(text) {
	const tag = `ltsc${text}`;
	if (/^20\d\d$/.test(text) && readReleaseName(tag, null)) return [tag, `Windows Server ${text}`];
	const provided = namesOfProvider(text);
	if (provided.length > 0) return provided.slice(-3);
	return nearMatches(text, listHostNames().flatMap((host) => [host.name, ...host.aliases]).filter((name) => !name.includes("<")), 3);
}
// lib/windows/host-words.js
const KINDS = {
	process: "isolation",
	hyperv: "isolation",
	docker: "engine",
	containerd: "engine",
	server: "edition",
	client: "edition",
	amd64: "architecture",
	arm64: "architecture"
};
function splitHostWords(declaration) {
	let text = declaration;
	const found = [];
	for (;;) {
		const match = /\[([^[\]]*)\]$/.exec(text.slice(text.lastIndexOf("[")));
		if (!match || /\d\.\d+\.\d/.test(match[1])) break;
		const words = match[1].toLowerCase().split(/[\s,]+/).filter(Boolean);
		if (words.length === 0) return refusal("there is no word between [ and ]");
		found.unshift(...words);
		text = text.slice(0, text.lastIndexOf("[")).trimEnd();
	}
	return collect(text, found);
}
function collect(text, found) {
	const chosen = new Map();
	for (const word of found) {
		if (!isWord(word)) return refusal(`[${shown(word)}] is not a word for a host`, word);
		const kind = KINDS[word];
		const before = chosen.get(kind);
		if (before !== void 0 && before !== word) return refusal(`[${before}] and [${word}] contradict each other`);
		chosen.set(kind, word);
	}
	return {
		ok: true,
		text,
		words: {
			isolation: chosen.get("isolation") ?? null,
			engine: chosen.get("engine") ?? null,
			edition: chosen.get("edition") ?? null,
			architecture: chosen.get("architecture") ?? null
		}
	};
}
function isWord(word) {
	return Object.hasOwn(KINDS, word);
}
function refusal(problem, word = "") {
	const near = nearMatches(word, Object.keys(KINDS), 3);
	return {
		ok: false,
		message: `${problem}: in brackets stand ${Object.keys(KINDS).join(", ")}`,
		near
	};
}
function shown(word) {
	return word.length > 40 ? `${word.slice(0, 40)}...` : word;
}
var updates = [
	[
		14393,
		10,
		3176929,
		"2016-08-02",
		""
	],
	[
		14393,
		51,
		3176495,
		"2016-08-09",
		"B"
	],
	[
		14393,
		82,
		3176934,
		"2016-08-23",
		""
	],
	[
		14393,
		105,
		3176938,
		"2016-08-31",
		""
	],
	[
		14393,
		187,
		3189866,
		"2016-09-13",
		"B"
	],
	[
		14393,
		187,
		3193494,
		"2016-09-20",
		""
	],
	[
		14393,
		189,
		3193494,
		"2016-09-20",
		""
	],
	[
		14393,
		206,
		null,
		null,
		"IC"
	],
	[
		14393,
		222,
		3194496,
		"2016-09-29",
		""
	],
	[
		14393,
		321,
		3194798,
		"2016-10-11",
		"BI"
	],
	[
		14393,
		351,
		3197954,
		"2016-10-27",
		""
	],
	[
		14393,
		447,
		3200970,
		"2016-11-08",
		"BI"
	],
	[
		14393,
		448,
		3200970,
		"2016-11-08",
		"B"
	],
	[
		14393,
		479,
		3201845,
		"2016-12-09",
		""
	],
	[
		14393,
		571,
		3206632,
		"2016-12-13",
		"B"
	],
	[
		14393,
		576,
		3206632,
		"2016-12-13",
		"BI"
	],
	[
		14393,
		693,
		3213986,
		"2017-01-10",
		"BI"
	],
	[
		14393,
		729,
		4010672,
		null,
		""
	],
	[
		14393,
		953,
		4013429,
		"2017-03-14",
		"BI"
	],
	[
		14393,
		969,
		4015438,
		"2017-03-20",
		""
	],
	[
		14393,
		970,
		4016635,
		null,
		""
	],
	[
		14393,
		1066,
		4015217,
		"2017-04-11",
		"BI"
	],
	[
		14393,
		1083,
		4015217,
		"2017-04-11",
		"B"
	],
	[
		14393,
		1198,
		4019472,
		"2017-05-09",
		"BI"
	],
	[
		14393,
		1230,
		4023680,
		null,
		""
	],
	[
		14393,
		1358,
		4022715,
		"2017-06-13",
		"BI"
	],
	[
		14393,
		1378,
		4022723,
		"2017-06-27",
		""
	],
	[
		14393,
		1480,
		4025339,
		"2017-07-11",
		"BI"
	],
	[
		14393,
		1532,
		4025334,
		"2017-07-18",
		""
	],
	[
		14393,
		1537,
		4038220,
		"2017-08-07",
		""
	],
	[
		14393,
		1593,
		4034658,
		"2017-08-08",
		"BI"
	],
	[
		14393,
		1613,
		4034661,
		"2017-08-16",
		""
	],
	[
		14393,
		1670,
		4039396,
		"2017-08-28",
		""
	],
	[
		14393,
		1715,
		4038782,
		"2017-09-12",
		"BI"
	],
	[
		14393,
		1737,
		4038801,
		"2017-09-28",
		""
	],
	[
		14393,
		1770,
		4041691,
		"2017-10-10",
		"BI"
	],
	[
		14393,
		1794,
		4041688,
		"2017-10-17",
		""
	],
	[
		14393,
		1797,
		4052231,
		"2017-11-02",
		""
	],
	[
		14393,
		1884,
		4048953,
		"2017-11-14",
		"BI"
	],
	[
		14393,
		1914,
		4051033,
		"2017-11-27",
		""
	],
	[
		14393,
		1944,
		4053579,
		"2017-12-12",
		"BI"
	],
	[
		14393,
		2007,
		4056890,
		"2018-01-03",
		"I"
	],
	[
		14393,
		2034,
		4057142,
		"2018-01-17",
		""
	],
	[
		14393,
		2035,
		4057142,
		"2018-01-17",
		""
	],
	[
		14393,
		2068,
		4074590,
		"2018-02-13",
		"BI"
	],
	[
		14393,
		2097,
		4077525,
		"2018-02-22",
		""
	],
	[
		14393,
		2125,
		4088787,
		"2018-03-13",
		"BI"
	],
	[
		14393,
		2126,
		4088787,
		"2018-03-13",
		"B"
	],
	[
		14393,
		2155,
		4088889,
		"2018-03-22",
		""
	],
	[
		14393,
		2156,
		4096309,
		"2018-03-29",
		""
	],
	[
		14393,
		2189,
		4093119,
		"2018-04-10",
		"BI"
	],
	[
		14393,
		2214,
		4093120,
		"2018-04-17",
		""
	],
	[
		14393,
		2248,
		4103723,
		"2018-05-08",
		"BI"
	],
	[
		14393,
		2273,
		4103720,
		"2018-05-17",
		""
	],
	[
		14393,
		2312,
		4284880,
		"2018-06-12",
		"BI"
	],
	[
		14393,
		2339,
		4284833,
		"2018-06-21",
		""
	],
	[
		14393,
		2363,
		4338814,
		"2018-07-10",
		"BI"
	],
	[
		14393,
		2368,
		4345418,
		"2018-07-16",
		""
	],
	[
		14393,
		2395,
		4338822,
		"2018-07-24",
		""
	],
	[
		14393,
		2396,
		4346877,
		"2018-07-30",
		""
	],
	[
		14393,
		2430,
		4343887,
		"2018-08-14",
		"BI"
	],
	[
		14393,
		2457,
		4343884,
		"2018-08-30",
		""
	],
	[
		14393,
		2485,
		4457131,
		"2018-09-11",
		"BI"
	],
	[
		14393,
		2515,
		4457127,
		"2018-09-20",
		""
	],
	[
		14393,
		2551,
		4462917,
		"2018-10-09",
		"BI"
	],
	[
		14393,
		2580,
		4462928,
		"2018-10-18",
		""
	],
	[
		14393,
		2608,
		4467691,
		"2018-11-13",
		"BI"
	],
	[
		14393,
		2639,
		4467684,
		"2018-11-27",
		""
	],
	[
		14393,
		2641,
		4478877,
		"2018-12-03",
		""
	],
	[
		14393,
		2665,
		4471321,
		"2018-12-11",
		"BI"
	],
	[
		14393,
		2670,
		4483229,
		"2018-12-19",
		""
	],
	[
		14393,
		2724,
		4480961,
		"2019-01-08",
		"BI"
	],
	[
		14393,
		2759,
		4480977,
		"2019-01-17",
		""
	],
	[
		14393,
		2791,
		4487026,
		"2019-02-12",
		"BI"
	],
	[
		14393,
		2828,
		4487006,
		"2019-02-19",
		""
	],
	[
		14393,
		2848,
		4489882,
		"2019-03-12",
		"BI"
	],
	[
		14393,
		2879,
		4489889,
		"2019-03-19",
		""
	],
	[
		14393,
		2906,
		4493470,
		"2019-04-09",
		"BI"
	],
	[
		14393,
		2908,
		4499418,
		"2019-04-25",
		""
	],
	[
		14393,
		2941,
		4493473,
		"2019-04-25",
		""
	],
	[
		14393,
		2969,
		4494440,
		"2019-05-14",
		"BI"
	],
	[
		14393,
		2972,
		4505052,
		"2019-05-19",
		"I"
	],
	[
		14393,
		2999,
		4499177,
		"2019-05-23",
		""
	],
	[
		14393,
		3025,
		4503267,
		"2019-06-11",
		"BI"
	],
	[
		14393,
		3053,
		4503294,
		"2019-06-18",
		""
	],
	[
		14393,
		3056,
		4509475,
		"2019-06-27",
		""
	],
	[
		14393,
		3085,
		4507460,
		"2019-07-09",
		"BI"
	],
	[
		14393,
		3115,
		4507459,
		"2019-07-16",
		""
	],
	[
		14393,
		3144,
		4512517,
		"2019-08-13",
		"BI"
	],
	[
		14393,
		3181,
		4512495,
		"2019-08-17",
		""
	],
	[
		14393,
		3204,
		4516044,
		"2019-09-10",
		"BI"
	],
	[
		14393,
		3206,
		4522010,
		"2019-09-23",
		""
	],
	[
		14393,
		3242,
		4516061,
		"2019-09-24",
		""
	],
	[
		14393,
		3243,
		4524152,
		"2019-10-03",
		""
	],
	[
		14393,
		3274,
		4519998,
		"2019-10-08",
		"BI"
	],
	[
		14393,
		3300,
		4519979,
		"2019-10-15",
		""
	],
	[
		14393,
		3326,
		4525236,
		"2019-11-12",
		"BI"
	],
	[
		14393,
		3384,
		4530689,
		"2019-12-10",
		"BI"
	],
	[
		14393,
		3443,
		4534271,
		"2020-01-14",
		"BI"
	],
	[
		14393,
		3474,
		4534307,
		"2020-01-23",
		""
	],
	[
		14393,
		3504,
		4537764,
		"2020-02-11",
		"BI"
	],
	[
		14393,
		3506,
		4546850,
		"2020-02-18",
		"IC"
	],
	[
		14393,
		3542,
		4537806,
		"2020-02-25",
		""
	],
	[
		14393,
		3564,
		4540670,
		"2020-03-10",
		"B"
	],
	[
		14393,
		3568,
		4551573,
		"2020-03-10",
		"BIC"
	],
	[
		14393,
		3595,
		4541329,
		"2020-03-17",
		""
	],
	[
		14393,
		3630,
		4550929,
		"2020-04-14",
		"BI"
	],
	[
		14393,
		3659,
		4550947,
		"2020-04-21",
		""
	],
	[
		14393,
		3686,
		4556813,
		"2020-05-12",
		"BI"
	],
	[
		14393,
		3750,
		4561616,
		"2020-06-09",
		"BI"
	],
	[
		14393,
		3755,
		4567517,
		"2020-06-18",
		""
	],
	[
		14393,
		3808,
		4565511,
		"2020-07-14",
		"BI"
	],
	[
		14393,
		3866,
		4571694,
		"2020-08-11",
		"BI"
	],
	[
		14393,
		3930,
		4577015,
		"2020-09-08",
		"BI"
	],
	[
		14393,
		3986,
		4580346,
		"2020-10-13",
		"BI"
	],
	[
		14393,
		4046,
		4586830,
		"2020-11-10",
		"BI"
	],
	[
		14393,
		4048,
		4594441,
		"2020-11-19",
		""
	],
	[
		14393,
		4104,
		4593226,
		"2020-12-08",
		"BI"
	],
	[
		14393,
		4169,
		4598243,
		"2021-01-12",
		"BI"
	],
	[
		14393,
		4225,
		4601318,
		"2021-02-09",
		"BI"
	],
	[
		14393,
		4283,
		5000803,
		"2021-03-09",
		"BI"
	],
	[
		14393,
		4288,
		5001633,
		"2021-03-18",
		""
	],
	[
		14393,
		4350,
		5001347,
		"2021-04-13",
		"BI"
	],
	[
		14393,
		4402,
		5003197,
		"2021-05-11",
		"BI"
	],
	[
		14393,
		4467,
		5003638,
		"2021-06-08",
		"B"
	],
	[
		14393,
		4470,
		5004948,
		"2021-07-07",
		""
	],
	[
		14393,
		4530,
		5004238,
		"2021-07-13",
		"B"
	],
	[
		14393,
		4532,
		5005393,
		"2021-07-29",
		""
	],
	[
		14393,
		4583,
		5005043,
		"2021-08-10",
		"B"
	],
	[
		14393,
		4651,
		5005573,
		"2021-09-14",
		"B"
	],
	[
		14393,
		4704,
		5006669,
		"2021-10-12",
		"B"
	],
	[
		14393,
		4770,
		5007192,
		"2021-11-09",
		"B"
	],
	[
		14393,
		4771,
		5008601,
		"2021-11-14",
		""
	],
	[
		14393,
		4825,
		5008207,
		"2021-12-14",
		"B"
	],
	[
		14393,
		4827,
		5010195,
		"2022-01-05",
		""
	],
	[
		14393,
		4886,
		5009546,
		"2022-01-11",
		"B"
	],
	[
		14393,
		4889,
		5010790,
		"2022-01-17",
		""
	],
	[
		14393,
		4946,
		5010359,
		"2022-02-08",
		"B"
	],
	[
		14393,
		5006,
		5011495,
		"2022-03-08",
		"B"
	],
	[
		14393,
		5066,
		5012596,
		"2022-04-12",
		"B"
	],
	[
		14393,
		5125,
		5013952,
		"2022-05-10",
		"B"
	],
	[
		14393,
		5127,
		5015019,
		"2022-05-19",
		""
	],
	[
		14393,
		5192,
		5014702,
		"2022-06-14",
		"B"
	],
	[
		14393,
		5246,
		5015808,
		"2022-07-12",
		"B"
	],
	[
		14393,
		5291,
		5016622,
		"2022-08-09",
		"B"
	],
	[
		14393,
		5356,
		5017305,
		"2022-09-13",
		"B"
	],
	[
		14393,
		5427,
		5018411,
		"2022-10-11",
		"B"
	],
	[
		14393,
		5429,
		5020439,
		"2022-10-18",
		""
	],
	[
		14393,
		5501,
		5019964,
		"2022-11-08",
		"B"
	],
	[
		14393,
		5502,
		5021654,
		"2022-11-17",
		""
	],
	[
		14393,
		5582,
		5021235,
		"2022-12-13",
		"B"
	],
	[
		14393,
		5648,
		5022289,
		"2023-01-10",
		"B"
	],
	[
		14393,
		5717,
		5022838,
		"2023-02-14",
		"B"
	],
	[
		14393,
		5786,
		5023697,
		"2023-03-14",
		"B"
	],
	[
		14393,
		5850,
		5025228,
		"2023-04-11",
		"B"
	],
	[
		14393,
		5921,
		5026363,
		"2023-05-09",
		"B"
	],
	[
		14393,
		5989,
		5027219,
		"2023-06-13",
		"B"
	],
	[
		14393,
		5996,
		5028623,
		"2023-06-23",
		""
	],
	[
		14393,
		6085,
		5028169,
		"2023-07-11",
		"B"
	],
	[
		14393,
		6167,
		5029242,
		"2023-08-08",
		"B"
	],
	[
		14393,
		6252,
		5030213,
		"2023-09-12",
		"B"
	],
	[
		14393,
		6351,
		5031362,
		"2023-10-10",
		"B"
	],
	[
		14393,
		6452,
		5032197,
		"2023-11-14",
		"B"
	],
	[
		14393,
		6529,
		5033373,
		"2023-12-12",
		"B"
	],
	[
		14393,
		6614,
		5034119,
		"2024-01-09",
		"B"
	],
	[
		14393,
		6709,
		5034767,
		"2024-02-13",
		"B"
	],
	[
		14393,
		6796,
		5035855,
		"2024-03-12",
		"B"
	],
	[
		14393,
		6799,
		5037423,
		"2024-03-22",
		""
	],
	[
		14393,
		6800,
		5037423,
		"2024-03-22",
		""
	],
	[
		14393,
		6897,
		5036899,
		"2024-04-09",
		"B"
	],
	[
		14393,
		6981,
		5037763,
		"2024-05-14",
		"B"
	],
	[
		14393,
		7070,
		5039214,
		"2024-06-11",
		"B"
	],
	[
		14393,
		7159,
		5040434,
		"2024-07-09",
		"B"
	],
	[
		14393,
		7259,
		5041773,
		"2024-08-13",
		"B"
	],
	[
		14393,
		7336,
		5043051,
		"2024-09-10",
		"B"
	],
	[
		14393,
		7428,
		5044293,
		"2024-10-08",
		"B"
	],
	[
		14393,
		7515,
		5046612,
		"2024-11-12",
		"B"
	],
	[
		14393,
		7606,
		5048671,
		"2024-12-10",
		"B"
	],
	[
		14393,
		7699,
		5049993,
		"2025-01-14",
		"B"
	],
	[
		14393,
		7785,
		5052006,
		"2025-02-11",
		"B"
	],
	[
		14393,
		7876,
		5053594,
		"2025-03-11",
		"B"
	],
	[
		14393,
		7969,
		5055521,
		"2025-04-08",
		"B"
	],
	[
		14393,
		7973,
		5058921,
		"2025-04-11",
		""
	],
	[
		14393,
		8066,
		5058383,
		"2025-05-13",
		"B"
	],
	[
		14393,
		8148,
		5061010,
		"2025-06-10",
		"B"
	],
	[
		14393,
		8246,
		5062560,
		"2025-07-08",
		"B"
	],
	[
		14393,
		8330,
		5063871,
		"2025-08-12",
		"B"
	],
	[
		14393,
		8422,
		5065427,
		"2025-09-09",
		"B"
	],
	[
		14393,
		8519,
		5066836,
		"2025-10-14",
		"B"
	],
	[
		14393,
		8524,
		5070882,
		"2025-10-23",
		""
	],
	[
		14393,
		8594,
		5068864,
		"2025-11-11",
		"B"
	],
	[
		14393,
		8688,
		5071543,
		"2025-12-09",
		"B"
	],
	[
		14393,
		8692,
		5074974,
		"2025-12-18",
		""
	],
	[
		14393,
		8783,
		5073722,
		"2026-01-13",
		"B"
	],
	[
		14393,
		8868,
		5075999,
		"2026-02-10",
		"B"
	],
	[
		14393,
		8957,
		5078938,
		"2026-03-10",
		"B"
	],
	[
		14393,
		9060,
		5082198,
		"2026-04-14",
		"B"
	],
	[
		14393,
		9062,
		5091572,
		"2026-04-19",
		""
	],
	[
		14393,
		9140,
		5087537,
		"2026-05-12",
		"B"
	],
	[
		14393,
		9234,
		5094122,
		"2026-06-09",
		"B"
	],
	[
		14393,
		9339,
		5099535,
		"2026-07-14",
		"B"
	],
	[
		14393,
		9418,
		5120418,
		"2026-08-11",
		"B"
	],
	[
		14393,
		9612,
		null,
		"2026-10-13",
		"B"
	],
	[
		14393,
		9688,
		null,
		"2026-11-10",
		"B"
	],
	[
		16299,
		19,
		4043961,
		"2017-10-17",
		"I"
	],
	[
		16299,
		64,
		4048955,
		"2017-11-14",
		"BI"
	],
	[
		16299,
		98,
		4051963,
		"2017-11-30",
		""
	],
	[
		16299,
		125,
		4054517,
		"2017-12-12",
		"BI"
	],
	[
		16299,
		192,
		4056892,
		"2018-01-03",
		"I"
	],
	[
		16299,
		194,
		4073290,
		"2018-01-17",
		""
	],
	[
		16299,
		201,
		4073291,
		"2018-01-18",
		""
	],
	[
		16299,
		214,
		4058258,
		"2018-01-31",
		""
	],
	[
		16299,
		248,
		4074588,
		"2018-02-13",
		"BI"
	],
	[
		16299,
		251,
		4090913,
		"2018-03-05",
		""
	],
	[
		16299,
		309,
		4088776,
		"2018-03-13",
		"BI"
	],
	[
		16299,
		334,
		4089848,
		"2018-03-22",
		""
	],
	[
		16299,
		371,
		4093112,
		"2018-04-10",
		"B"
	],
	[
		16299,
		402,
		4093105,
		"2018-04-23",
		""
	],
	[
		16299,
		431,
		4103727,
		"2018-05-08",
		"B"
	],
	[
		16299,
		461,
		4103714,
		"2018-05-21",
		""
	],
	[
		16299,
		492,
		4284819,
		"2018-06-12",
		"B"
	],
	[
		16299,
		522,
		4284822,
		"2018-06-21",
		""
	],
	[
		16299,
		547,
		4338825,
		"2018-07-10",
		"B"
	],
	[
		16299,
		551,
		4345420,
		"2018-07-16",
		""
	],
	[
		16299,
		579,
		4338817,
		"2018-07-24",
		""
	],
	[
		16299,
		611,
		4343897,
		"2018-08-14",
		"B"
	],
	[
		16299,
		637,
		4343893,
		"2018-08-30",
		""
	],
	[
		16299,
		665,
		4457142,
		"2018-09-11",
		"B"
	],
	[
		16299,
		666,
		4464217,
		"2018-09-17",
		""
	],
	[
		16299,
		699,
		4457136,
		"2018-09-26",
		""
	],
	[
		16299,
		726,
		4462918,
		"2018-10-09",
		"B"
	],
	[
		16299,
		755,
		4462932,
		"2018-10-18",
		""
	],
	[
		16299,
		785,
		4467686,
		"2018-11-13",
		"B"
	],
	[
		16299,
		820,
		4467681,
		"2018-11-27",
		""
	],
	[
		16299,
		846,
		4471329,
		"2018-12-11",
		"B"
	],
	[
		16299,
		847,
		4483232,
		"2018-12-19",
		""
	],
	[
		16299,
		904,
		4480978,
		"2019-01-08",
		"B"
	],
	[
		16299,
		936,
		4480967,
		"2019-01-15",
		""
	],
	[
		16299,
		967,
		4486996,
		"2019-02-12",
		"BI"
	],
	[
		16299,
		1004,
		4487021,
		"2019-02-19",
		""
	],
	[
		16299,
		1029,
		4489886,
		"2019-03-12",
		"BI"
	],
	[
		16299,
		1059,
		4489890,
		"2019-03-19",
		""
	],
	[
		16299,
		1087,
		4493441,
		"2019-04-09",
		"BI"
	],
	[
		16299,
		1127,
		4493440,
		"2019-04-25",
		""
	],
	[
		16299,
		1146,
		4499179,
		"2019-05-14",
		"B"
	],
	[
		16299,
		1150,
		4505062,
		"2019-05-19",
		""
	],
	[
		16299,
		1182,
		4499147,
		"2019-05-28",
		""
	],
	[
		16299,
		1217,
		4503284,
		"2019-06-11",
		"B"
	],
	[
		16299,
		1237,
		4503281,
		"2019-06-18",
		""
	],
	[
		16299,
		1239,
		4509477,
		"2019-06-26",
		""
	],
	[
		16299,
		1268,
		4507455,
		"2019-07-09",
		"B"
	],
	[
		16299,
		1296,
		4507465,
		"2019-07-16",
		""
	],
	[
		16299,
		1331,
		4512516,
		"2019-08-13",
		"B"
	],
	[
		16299,
		1365,
		4512494,
		"2019-08-16",
		""
	],
	[
		16299,
		1387,
		4516066,
		"2019-09-10",
		"B"
	],
	[
		16299,
		1392,
		4522012,
		"2019-09-23",
		""
	],
	[
		16299,
		1420,
		4516071,
		"2019-09-24",
		""
	],
	[
		16299,
		1421,
		4524150,
		"2019-10-03",
		""
	],
	[
		16299,
		1451,
		4520004,
		"2019-10-08",
		"B"
	],
	[
		16299,
		1481,
		4520006,
		"2019-10-15",
		""
	],
	[
		16299,
		1508,
		4525241,
		"2019-11-12",
		"B"
	],
	[
		16299,
		1565,
		4530714,
		"2019-12-10",
		"B"
	],
	[
		16299,
		1625,
		4534276,
		"2020-01-14",
		"B"
	],
	[
		16299,
		1654,
		4534318,
		"2020-01-23",
		""
	],
	[
		16299,
		1686,
		4537789,
		"2020-02-11",
		"B"
	],
	[
		16299,
		1717,
		4537816,
		"2020-02-25",
		""
	],
	[
		16299,
		1747,
		4540681,
		"2020-03-10",
		"B"
	],
	[
		16299,
		1775,
		4541330,
		"2020-03-17",
		""
	],
	[
		16299,
		1776,
		4554342,
		"2020-03-30",
		""
	],
	[
		16299,
		1806,
		4550927,
		"2020-04-14",
		"B"
	],
	[
		16299,
		1868,
		4556812,
		"2020-05-12",
		"B"
	],
	[
		16299,
		1932,
		4561602,
		"2020-06-09",
		"B"
	],
	[
		16299,
		1937,
		4567515,
		"2020-06-18",
		""
	],
	[
		16299,
		1992,
		4565508,
		"2020-07-14",
		"B"
	],
	[
		16299,
		2045,
		4571741,
		"2020-08-11",
		"B"
	],
	[
		16299,
		2107,
		4577041,
		"2020-09-08",
		"B"
	],
	[
		16299,
		2166,
		4580328,
		"2020-10-13",
		"B"
	],
	[
		17134,
		48,
		4103721,
		"2018-05-08",
		"B"
	],
	[
		17134,
		81,
		4100403,
		"2018-05-23",
		""
	],
	[
		17134,
		83,
		4338548,
		"2018-06-05",
		""
	],
	[
		17134,
		112,
		4284835,
		"2018-06-12",
		"B"
	],
	[
		17134,
		137,
		4284848,
		"2018-06-26",
		""
	],
	[
		17134,
		165,
		4338819,
		"2018-07-10",
		"B"
	],
	[
		17134,
		167,
		4345421,
		"2018-07-16",
		""
	],
	[
		17134,
		191,
		4340917,
		"2018-07-24",
		""
	],
	[
		17134,
		228,
		4343909,
		"2018-08-14",
		"B"
	],
	[
		17134,
		254,
		4346783,
		"2018-08-30",
		""
	],
	[
		17134,
		285,
		4457128,
		"2018-09-11",
		"B"
	],
	[
		17134,
		286,
		4464218,
		"2018-09-17",
		""
	],
	[
		17134,
		320,
		4458469,
		"2018-09-26",
		""
	],
	[
		17134,
		345,
		4462919,
		"2018-10-09",
		"B"
	],
	[
		17134,
		376,
		4462933,
		"2018-10-24",
		""
	],
	[
		17134,
		407,
		4467702,
		"2018-11-13",
		"B"
	],
	[
		17134,
		441,
		4467682,
		"2018-11-27",
		""
	],
	[
		17134,
		471,
		4471324,
		"2018-12-11",
		"B"
	],
	[
		17134,
		472,
		4483234,
		"2018-12-19",
		""
	],
	[
		17134,
		523,
		4480966,
		"2019-01-08",
		"B"
	],
	[
		17134,
		556,
		4480976,
		"2019-01-15",
		""
	],
	[
		17134,
		590,
		4487017,
		"2019-02-12",
		"BI"
	],
	[
		17134,
		619,
		4487029,
		"2019-02-19",
		""
	],
	[
		17134,
		648,
		4489868,
		"2019-03-12",
		"BI"
	],
	[
		17134,
		677,
		4489894,
		"2019-03-19",
		""
	],
	[
		17134,
		706,
		4493464,
		"2019-04-09",
		"BI"
	],
	[
		17134,
		753,
		4493437,
		"2019-04-25",
		""
	],
	[
		17134,
		765,
		4499167,
		"2019-05-14",
		"BI"
	],
	[
		17134,
		766,
		4505064,
		"2019-05-19",
		"I"
	],
	[
		17134,
		799,
		4499183,
		"2019-05-21",
		""
	],
	[
		17134,
		829,
		4503286,
		"2019-06-11",
		"BI"
	],
	[
		17134,
		858,
		4503288,
		"2019-06-18",
		""
	],
	[
		17134,
		860,
		4509478,
		"2019-06-26",
		""
	],
	[
		17134,
		885,
		4507435,
		"2019-07-09",
		"BI"
	],
	[
		17134,
		915,
		4507466,
		"2019-07-16",
		""
	],
	[
		17134,
		950,
		4512501,
		"2019-08-13",
		"BI"
	],
	[
		17134,
		984,
		4512509,
		"2019-08-19",
		""
	],
	[
		17134,
		1006,
		4516058,
		"2019-09-10",
		"BI"
	],
	[
		17134,
		1009,
		4522014,
		"2019-09-23",
		""
	],
	[
		17134,
		1039,
		4516045,
		"2019-09-24",
		""
	],
	[
		17134,
		1040,
		4524149,
		"2019-10-03",
		""
	],
	[
		17134,
		1069,
		4520008,
		"2019-10-08",
		"BI"
	],
	[
		17134,
		1099,
		4519978,
		"2019-10-15",
		""
	],
	[
		17134,
		1130,
		4525237,
		"2019-11-12",
		"BI"
	],
	[
		17134,
		1184,
		4530717,
		"2019-12-10",
		"BI"
	],
	[
		17134,
		1246,
		4534293,
		"2020-01-14",
		"BI"
	],
	[
		17134,
		1276,
		4534308,
		"2020-01-23",
		""
	],
	[
		17134,
		1304,
		4537762,
		"2020-02-11",
		"BI"
	],
	[
		17134,
		1305,
		4546851,
		"2020-02-18",
		"IC"
	],
	[
		17134,
		1345,
		4537795,
		"2020-02-25",
		""
	],
	[
		17134,
		1365,
		4540689,
		"2020-03-10",
		"B"
	],
	[
		17134,
		1399,
		4541333,
		"2020-03-17",
		""
	],
	[
		17134,
		1401,
		4554349,
		"2020-03-30",
		""
	],
	[
		17134,
		1425,
		4550922,
		"2020-04-14",
		"B"
	],
	[
		17134,
		1456,
		4550944,
		"2020-04-21",
		""
	],
	[
		17134,
		1488,
		4556807,
		"2020-05-12",
		"B"
	],
	[
		17134,
		1550,
		4561621,
		"2020-06-09",
		"B"
	],
	[
		17134,
		1553,
		4567514,
		"2020-06-16",
		""
	],
	[
		17134,
		1610,
		4565489,
		"2020-07-14",
		"B"
	],
	[
		17134,
		1667,
		4571709,
		"2020-08-11",
		"B"
	],
	[
		17134,
		1726,
		4577032,
		"2020-09-08",
		"B"
	],
	[
		17134,
		1792,
		4580330,
		"2020-10-13",
		"B"
	],
	[
		17134,
		1845,
		4586785,
		"2020-11-10",
		"B"
	],
	[
		17134,
		1902,
		4592446,
		"2020-12-08",
		"B"
	],
	[
		17134,
		1967,
		4598245,
		"2021-01-12",
		"B"
	],
	[
		17134,
		2026,
		4601354,
		"2021-02-09",
		"B"
	],
	[
		17134,
		2087,
		5000809,
		"2021-03-09",
		"B"
	],
	[
		17134,
		2088,
		5001565,
		"2021-03-15",
		""
	],
	[
		17134,
		2090,
		5001634,
		"2021-03-18",
		""
	],
	[
		17134,
		2145,
		5001339,
		"2021-04-13",
		"B"
	],
	[
		17134,
		2208,
		5003174,
		"2021-05-11",
		"B"
	],
	[
		17763,
		1,
		null,
		"2018-10-02",
		""
	],
	[
		17763,
		55,
		4464330,
		"2018-10-09",
		"B"
	],
	[
		17763,
		107,
		4464455,
		"2018-11-13",
		"B"
	],
	[
		17763,
		134,
		4467708,
		"2018-11-13",
		"B"
	],
	[
		17763,
		168,
		4469342,
		"2018-12-05",
		""
	],
	[
		17763,
		194,
		4471332,
		"2018-12-11",
		"B"
	],
	[
		17763,
		195,
		4483235,
		"2018-12-19",
		""
	],
	[
		17763,
		253,
		4480116,
		"2019-01-08",
		"B"
	],
	[
		17763,
		292,
		4476976,
		"2019-01-22",
		""
	],
	[
		17763,
		316,
		4487044,
		"2019-02-12",
		"BI"
	],
	[
		17763,
		348,
		4482887,
		"2019-03-01",
		""
	],
	[
		17763,
		379,
		4489899,
		"2019-03-12",
		"BI"
	],
	[
		17763,
		402,
		4490481,
		"2019-04-02",
		""
	],
	[
		17763,
		404,
		4490481,
		"2019-04-02",
		""
	],
	[
		17763,
		437,
		4493509,
		"2019-04-09",
		"BI"
	],
	[
		17763,
		439,
		4501835,
		"2019-05-01",
		""
	],
	[
		17763,
		475,
		4495667,
		"2019-05-03",
		""
	],
	[
		17763,
		503,
		4494441,
		"2019-05-14",
		"BI"
	],
	[
		17763,
		504,
		4505056,
		"2019-05-19",
		"I"
	],
	[
		17763,
		529,
		4497934,
		"2019-05-21",
		""
	],
	[
		17763,
		557,
		4503327,
		"2019-06-11",
		"BI"
	],
	[
		17763,
		592,
		4501371,
		"2019-06-18",
		""
	],
	[
		17763,
		593,
		4509479,
		"2019-06-26",
		""
	],
	[
		17763,
		615,
		4507469,
		"2019-07-09",
		"BI"
	],
	[
		17763,
		652,
		4505658,
		"2019-07-22",
		""
	],
	[
		17763,
		678,
		4511553,
		"2019-08-13",
		"BI"
	],
	[
		17763,
		720,
		4512534,
		"2019-08-17",
		""
	],
	[
		17763,
		737,
		4512578,
		"2019-09-10",
		"BI"
	],
	[
		17763,
		740,
		4522015,
		"2019-09-23",
		""
	],
	[
		17763,
		774,
		4516077,
		"2019-09-24",
		""
	],
	[
		17763,
		775,
		4524148,
		"2019-10-03",
		""
	],
	[
		17763,
		805,
		4519338,
		"2019-10-08",
		"BI"
	],
	[
		17763,
		832,
		4520062,
		"2019-10-15",
		""
	],
	[
		17763,
		864,
		4523205,
		"2019-11-12",
		"BI"
	],
	[
		17763,
		914,
		4530715,
		"2019-12-10",
		"BI"
	],
	[
		17763,
		973,
		4534273,
		"2020-01-14",
		"BI"
	],
	[
		17763,
		1012,
		4534321,
		"2020-01-23",
		""
	],
	[
		17763,
		1039,
		4532691,
		"2020-02-11",
		"BI"
	],
	[
		17763,
		1040,
		4546852,
		"2020-02-18",
		"IC"
	],
	[
		17763,
		1075,
		4537818,
		"2020-02-25",
		""
	],
	[
		17763,
		1098,
		4538461,
		"2020-03-10",
		"BI"
	],
	[
		17763,
		1131,
		4541331,
		"2020-03-17",
		""
	],
	[
		17763,
		1132,
		4554354,
		"2020-03-30",
		""
	],
	[
		17763,
		1158,
		4549949,
		"2020-04-14",
		"BI"
	],
	[
		17763,
		1192,
		4550969,
		"2020-04-21",
		""
	],
	[
		17763,
		1217,
		4551853,
		"2020-05-12",
		"BI"
	],
	[
		17763,
		1282,
		4561608,
		"2020-06-09",
		"BI"
	],
	[
		17763,
		1294,
		4567513,
		"2020-06-16",
		""
	],
	[
		17763,
		1339,
		4558998,
		"2020-07-14",
		"BI"
	],
	[
		17763,
		1369,
		4559003,
		"2020-07-21",
		""
	],
	[
		17763,
		1397,
		4565349,
		"2020-08-11",
		"BI"
	],
	[
		17763,
		1432,
		4571748,
		"2020-08-20",
		""
	],
	[
		17763,
		1457,
		4570333,
		"2020-09-08",
		"BI"
	],
	[
		17763,
		1490,
		4577069,
		"2020-09-16",
		""
	],
	[
		17763,
		1518,
		4577668,
		"2020-10-13",
		"BI"
	],
	[
		17763,
		1554,
		4580390,
		"2020-10-20",
		""
	],
	[
		17763,
		1577,
		4586793,
		"2020-11-10",
		"BI"
	],
	[
		17763,
		1579,
		4594442,
		"2020-11-17",
		""
	],
	[
		17763,
		1613,
		4586839,
		"2020-11-19",
		""
	],
	[
		17763,
		1637,
		4592440,
		"2020-12-08",
		"BI"
	],
	[
		17763,
		1697,
		4598230,
		"2021-01-12",
		"BI"
	],
	[
		17763,
		1728,
		4598296,
		"2021-01-21",
		""
	],
	[
		17763,
		1757,
		4601345,
		"2021-02-09",
		"BI"
	],
	[
		17763,
		1790,
		4601383,
		"2021-02-16",
		""
	],
	[
		17763,
		1817,
		5000822,
		"2021-03-09",
		"BI"
	],
	[
		17763,
		1821,
		5001568,
		"2021-03-15",
		""
	],
	[
		17763,
		1823,
		5001638,
		"2021-03-18",
		""
	],
	[
		17763,
		1852,
		5000854,
		"2021-03-25",
		""
	],
	[
		17763,
		1879,
		5001342,
		"2021-04-13",
		"BI"
	],
	[
		17763,
		1911,
		5001384,
		"2021-04-22",
		""
	],
	[
		17763,
		1935,
		5003171,
		"2021-05-11",
		"BI"
	],
	[
		17763,
		1971,
		5003217,
		"2021-05-20",
		""
	],
	[
		17763,
		1999,
		5003646,
		"2021-06-08",
		"BI"
	],
	[
		17763,
		2028,
		5003703,
		"2021-06-15",
		""
	],
	[
		17763,
		2029,
		5004947,
		"2021-07-06",
		""
	],
	[
		17763,
		2061,
		5004244,
		"2021-07-13",
		"B"
	],
	[
		17763,
		2090,
		5004308,
		"2021-07-20",
		""
	],
	[
		17763,
		2091,
		5005394,
		"2021-07-27",
		""
	],
	[
		17763,
		2114,
		5005030,
		"2021-08-10",
		"B"
	],
	[
		17763,
		2145,
		5005102,
		"2021-08-26",
		""
	],
	[
		17763,
		2183,
		5005568,
		"2021-09-14",
		"B"
	],
	[
		17763,
		2210,
		5005625,
		"2021-09-21",
		""
	],
	[
		17763,
		2213,
		5005625,
		"2021-09-21",
		""
	],
	[
		17763,
		2237,
		5006672,
		"2021-10-12",
		"B"
	],
	[
		17763,
		2268,
		5006744,
		"2021-10-19",
		""
	],
	[
		17763,
		2300,
		5007206,
		"2021-11-09",
		"B"
	],
	[
		17763,
		2305,
		5008602,
		"2021-11-14",
		""
	],
	[
		17763,
		2330,
		5007266,
		"2021-11-22",
		""
	],
	[
		17763,
		2366,
		5008218,
		"2021-12-14",
		"B"
	],
	[
		17763,
		2369,
		5010196,
		"2022-01-04",
		""
	],
	[
		17763,
		2452,
		5009557,
		"2022-01-11",
		"B"
	],
	[
		17763,
		2458,
		5010791,
		"2022-01-18",
		""
	],
	[
		17763,
		2510,
		5009616,
		"2022-01-25",
		""
	],
	[
		17763,
		2565,
		5010351,
		"2022-02-08",
		"B"
	],
	[
		17763,
		2628,
		5010427,
		"2022-02-15",
		""
	],
	[
		17763,
		2686,
		5011503,
		"2022-03-08",
		"B"
	],
	[
		17763,
		2746,
		5011551,
		"2022-03-22",
		""
	],
	[
		17763,
		2803,
		5012647,
		"2022-04-12",
		"BI"
	],
	[
		17763,
		2867,
		5012636,
		"2022-04-21",
		""
	],
	[
		17763,
		2928,
		5013941,
		"2022-05-10",
		"B"
	],
	[
		17763,
		2931,
		5015018,
		"2022-05-19",
		""
	],
	[
		17763,
		2989,
		5014022,
		"2022-05-24",
		""
	],
	[
		17763,
		3046,
		5014692,
		"2022-06-14",
		"B"
	],
	[
		17763,
		3113,
		5014669,
		"2022-06-23",
		""
	],
	[
		17763,
		3165,
		5015811,
		"2022-07-12",
		"B"
	],
	[
		17763,
		3232,
		5015880,
		"2022-07-21",
		""
	],
	[
		17763,
		3287,
		5016623,
		"2022-08-09",
		"B"
	],
	[
		17763,
		3346,
		5016690,
		"2022-08-23",
		""
	],
	[
		17763,
		3406,
		5017315,
		"2022-09-13",
		"B"
	],
	[
		17763,
		3469,
		5017379,
		"2022-09-20",
		""
	],
	[
		17763,
		3532,
		5018419,
		"2022-10-11",
		"B"
	],
	[
		17763,
		3534,
		5020438,
		"2022-10-17",
		""
	],
	[
		17763,
		3650,
		5019966,
		"2022-11-08",
		"BI"
	],
	[
		17763,
		3653,
		5021655,
		"2022-11-17",
		""
	],
	[
		17763,
		3770,
		5021237,
		"2022-12-13",
		"BI"
	],
	[
		17763,
		3772,
		5022554,
		"2022-12-20",
		""
	],
	[
		17763,
		3887,
		5022286,
		"2023-01-10",
		"B"
	],
	[
		17763,
		4010,
		5022840,
		"2023-02-14",
		"BI"
	],
	[
		17763,
		4131,
		5023702,
		"2023-03-14",
		"B"
	],
	[
		17763,
		4252,
		5025229,
		"2023-04-11",
		"B"
	],
	[
		17763,
		4377,
		5026362,
		"2023-05-09",
		"BI"
	],
	[
		17763,
		4499,
		5027222,
		"2023-06-13",
		"B"
	],
	[
		17763,
		4645,
		5028168,
		"2023-07-11",
		"BI"
	],
	[
		17763,
		4737,
		5029247,
		"2023-08-08",
		"B"
	],
	[
		17763,
		4851,
		5030214,
		"2023-09-12",
		"B"
	],
	[
		17763,
		4974,
		5031361,
		"2023-10-10",
		"B"
	],
	[
		17763,
		5122,
		5032196,
		"2023-11-14",
		"B"
	],
	[
		17763,
		5206,
		5033371,
		"2023-12-12",
		"B"
	],
	[
		17763,
		5329,
		5034127,
		"2024-01-09",
		"BI"
	],
	[
		17763,
		5458,
		5034768,
		"2024-02-13",
		"B"
	],
	[
		17763,
		5576,
		5035849,
		"2024-03-12",
		"B"
	],
	[
		17763,
		5579,
		5037425,
		"2024-03-25",
		""
	],
	[
		17763,
		5696,
		5036896,
		"2024-04-09",
		"B"
	],
	[
		17763,
		5820,
		5037765,
		"2024-05-14",
		"B"
	],
	[
		17763,
		5830,
		5039705,
		"2024-05-23",
		""
	],
	[
		17763,
		5936,
		5039217,
		"2024-06-11",
		"B"
	],
	[
		17763,
		6054,
		5040430,
		"2024-07-09",
		"B"
	],
	[
		17763,
		6189,
		5041578,
		"2024-08-13",
		"B"
	],
	[
		17763,
		6293,
		5043050,
		"2024-09-10",
		"B"
	],
	[
		17763,
		6414,
		5044277,
		"2024-10-08",
		"B"
	],
	[
		17763,
		6532,
		5046615,
		"2024-11-12",
		"B"
	],
	[
		17763,
		6659,
		5048661,
		"2024-12-10",
		"B"
	],
	[
		17763,
		6775,
		5050008,
		"2025-01-14",
		"B"
	],
	[
		17763,
		6893,
		5052e3,
		"2025-02-11",
		"B"
	],
	[
		17763,
		7009,
		5053596,
		"2025-03-11",
		"B"
	],
	[
		17763,
		7136,
		5055519,
		"2025-04-08",
		"B"
	],
	[
		17763,
		7240,
		5058922,
		"2025-04-11",
		""
	],
	[
		17763,
		7249,
		5059091,
		"2025-04-16",
		"I"
	],
	[
		17763,
		7314,
		5058392,
		"2025-05-13",
		"BI"
	],
	[
		17763,
		7322,
		5061978,
		"2025-05-27",
		""
	],
	[
		17763,
		7434,
		5060531,
		"2025-06-10",
		"B"
	],
	[
		17763,
		7558,
		5062557,
		"2025-07-08",
		"B"
	],
	[
		17763,
		7678,
		5063877,
		"2025-08-12",
		"B"
	],
	[
		17763,
		7683,
		5066187,
		"2025-08-19",
		""
	],
	[
		17763,
		7792,
		5065428,
		"2025-09-09",
		"B"
	],
	[
		17763,
		7919,
		5066586,
		"2025-10-14",
		"B"
	],
	[
		17763,
		7922,
		5070883,
		"2025-10-23",
		""
	],
	[
		17763,
		8027,
		5068791,
		"2025-11-11",
		"B"
	],
	[
		17763,
		8146,
		5071544,
		"2025-12-09",
		"B"
	],
	[
		17763,
		8148,
		5074975,
		"2025-12-18",
		""
	],
	[
		17763,
		8276,
		5073723,
		"2026-01-13",
		"B"
	],
	[
		17763,
		8280,
		5077795,
		"2026-01-17",
		""
	],
	[
		17763,
		8281,
		5078131,
		"2026-01-24",
		""
	],
	[
		17763,
		8389,
		5075904,
		"2026-02-10",
		"B"
	],
	[
		17763,
		8511,
		5078752,
		"2026-03-10",
		"B"
	],
	[
		17763,
		8644,
		5082123,
		"2026-04-14",
		"B"
	],
	[
		17763,
		8647,
		5091573,
		"2026-04-19",
		""
	],
	[
		17763,
		8755,
		5087538,
		"2026-05-12",
		"B"
	],
	[
		17763,
		8880,
		5094123,
		"2026-06-09",
		"B"
	],
	[
		17763,
		9020,
		5099538,
		"2026-07-14",
		"B"
	],
	[
		17763,
		9121,
		5120238,
		"2026-08-11",
		"B"
	],
	[
		17763,
		9245,
		5122876,
		"2026-09-08",
		"B"
	],
	[
		17763,
		9247,
		5129238,
		"2026-09-14",
		""
	],
	[
		17763,
		9376,
		null,
		"2026-10-13",
		"B"
	],
	[
		17763,
		9487,
		null,
		"2026-11-10",
		"B"
	],
	[
		18362,
		116,
		4505057,
		"2019-05-21",
		"I"
	],
	[
		18362,
		145,
		4497935,
		"2019-05-29",
		""
	],
	[
		18362,
		175,
		4503293,
		"2019-06-11",
		"BI"
	],
	[
		18362,
		207,
		4501375,
		"2019-06-27",
		""
	],
	[
		18362,
		239,
		4507453,
		"2019-07-09",
		"BI"
	],
	[
		18362,
		267,
		4505903,
		"2019-07-26",
		""
	],
	[
		18362,
		295,
		4512508,
		"2019-08-13",
		"BI"
	],
	[
		18362,
		329,
		4512941,
		"2019-08-30",
		""
	],
	[
		18362,
		356,
		4515384,
		"2019-09-10",
		"BI"
	],
	[
		18362,
		357,
		4522016,
		"2019-09-23",
		""
	],
	[
		18362,
		387,
		4517211,
		"2019-09-26",
		""
	],
	[
		18362,
		388,
		4524147,
		"2019-10-03",
		""
	],
	[
		18362,
		418,
		4517389,
		"2019-10-08",
		"BI"
	],
	[
		18362,
		449,
		4522355,
		"2019-10-24",
		""
	],
	[
		18362,
		476,
		4524570,
		"2019-11-12",
		"BI"
	],
	[
		18362,
		535,
		4530684,
		"2019-12-10",
		"BI"
	],
	[
		18362,
		592,
		4528760,
		"2020-01-14",
		"BI"
	],
	[
		18362,
		628,
		4532695,
		"2020-01-28",
		""
	],
	[
		18362,
		657,
		4532693,
		"2020-02-11",
		"BI"
	],
	[
		18362,
		658,
		4546853,
		"2020-02-18",
		"IC"
	],
	[
		18362,
		693,
		4535996,
		"2020-02-27",
		""
	],
	[
		18362,
		719,
		4540673,
		"2020-03-10",
		"BI"
	],
	[
		18362,
		720,
		4551762,
		"2020-03-12",
		"I"
	],
	[
		18362,
		752,
		4541335,
		"2020-03-24",
		""
	],
	[
		18362,
		753,
		4554364,
		"2020-03-30",
		""
	],
	[
		18362,
		778,
		4549951,
		"2020-04-14",
		"BI"
	],
	[
		18362,
		815,
		4550945,
		"2020-04-21",
		""
	],
	[
		18362,
		836,
		4556799,
		"2020-05-12",
		"BI"
	],
	[
		18362,
		900,
		4560960,
		"2020-06-09",
		"BI"
	],
	[
		18362,
		904,
		4567512,
		"2020-06-16",
		""
	],
	[
		18362,
		959,
		4565483,
		"2020-07-14",
		"BI"
	],
	[
		18362,
		997,
		4559004,
		"2020-07-21",
		""
	],
	[
		18362,
		1016,
		4565351,
		"2020-08-11",
		"BI"
	],
	[
		18362,
		1049,
		4566116,
		"2020-08-20",
		""
	],
	[
		18362,
		1082,
		4574727,
		"2020-09-08",
		"BI"
	],
	[
		18362,
		1110,
		4577062,
		"2020-09-16",
		""
	],
	[
		18362,
		1139,
		4577671,
		"2020-10-13",
		"BI"
	],
	[
		18362,
		1171,
		4580386,
		"2020-10-20",
		""
	],
	[
		18362,
		1198,
		4586786,
		"2020-11-10",
		"BI"
	],
	[
		18362,
		1199,
		4594443,
		"2020-11-19",
		""
	],
	[
		18362,
		1237,
		4586819,
		"2020-11-19",
		""
	],
	[
		18362,
		1256,
		4592449,
		"2020-12-08",
		"BI"
	],
	[
		18363,
		476,
		4524570,
		"2019-11-12",
		"BI"
	],
	[
		18363,
		535,
		4530684,
		"2019-12-10",
		"BI"
	],
	[
		18363,
		592,
		4528760,
		"2020-01-14",
		"BI"
	],
	[
		18363,
		628,
		4532695,
		"2020-01-28",
		""
	],
	[
		18363,
		657,
		4532693,
		"2020-02-11",
		"BI"
	],
	[
		18363,
		658,
		4546853,
		"2020-02-18",
		"IC"
	],
	[
		18363,
		693,
		4535996,
		"2020-02-27",
		""
	],
	[
		18363,
		719,
		4540673,
		"2020-03-10",
		"BI"
	],
	[
		18363,
		720,
		4551762,
		"2020-03-12",
		"I"
	],
	[
		18363,
		752,
		4541335,
		"2020-03-24",
		""
	],
	[
		18363,
		753,
		4554364,
		"2020-03-30",
		""
	],
	[
		18363,
		778,
		4549951,
		"2020-04-14",
		"BI"
	],
	[
		18363,
		815,
		4550945,
		"2020-04-21",
		""
	],
	[
		18363,
		836,
		4556799,
		"2020-05-12",
		"BI"
	],
	[
		18363,
		900,
		4560960,
		"2020-06-09",
		"BI"
	],
	[
		18363,
		904,
		4567512,
		"2020-06-16",
		""
	],
	[
		18363,
		959,
		4565483,
		"2020-07-14",
		"BI"
	],
	[
		18363,
		997,
		4559004,
		"2020-07-21",
		""
	],
	[
		18363,
		1016,
		4565351,
		"2020-08-11",
		"BI"
	],
	[
		18363,
		1049,
		4566116,
		"2020-08-20",
		""
	],
	[
		18363,
		1082,
		4574727,
		"2020-09-08",
		"BI"
	],
	[
		18363,
		1110,
		4577062,
		"2020-09-16",
		""
	],
	[
		18363,
		1139,
		4577671,
		"2020-10-13",
		"BI"
	],
	[
		18363,
		1171,
		4580386,
		"2020-10-20",
		""
	],
	[
		18363,
		1198,
		4586786,
		"2020-11-10",
		"BI"
	],
	[
		18363,
		1199,
		4594443,
		"2020-11-19",
		""
	],
	[
		18363,
		1237,
		4586819,
		"2020-11-19",
		""
	],
	[
		18363,
		1256,
		4592449,
		"2020-12-08",
		"BI"
	],
	[
		18363,
		1316,
		4598229,
		"2021-01-12",
		"BI"
	],
	[
		18363,
		1350,
		4598298,
		"2021-01-21",
		""
	],
	[
		18363,
		1377,
		4601315,
		"2021-02-09",
		"BI"
	],
	[
		18363,
		1379,
		5001028,
		"2021-02-11",
		"I"
	],
	[
		18363,
		1411,
		4601380,
		"2021-02-16",
		""
	],
	[
		18363,
		1440,
		5000808,
		"2021-03-09",
		"BI"
	],
	[
		18363,
		1441,
		5001566,
		"2021-03-15",
		""
	],
	[
		18363,
		1443,
		5001648,
		"2021-03-18",
		""
	],
	[
		18363,
		1474,
		5000850,
		"2021-03-25",
		""
	],
	[
		18363,
		1500,
		5001337,
		"2021-04-13",
		"BI"
	],
	[
		18363,
		1533,
		5001396,
		"2021-04-22",
		""
	],
	[
		18363,
		1556,
		5003169,
		"2021-05-11",
		"BI"
	],
	[
		18363,
		1593,
		5003212,
		"2021-05-20",
		""
	],
	[
		18363,
		1621,
		5003635,
		"2021-06-08",
		"B"
	],
	[
		18363,
		1645,
		5003698,
		"2021-06-15",
		""
	],
	[
		18363,
		1646,
		5004946,
		"2021-07-06",
		""
	],
	[
		18363,
		1679,
		5004245,
		"2021-07-13",
		"B"
	],
	[
		18363,
		1714,
		5004293,
		"2021-07-29",
		""
	],
	[
		18363,
		1734,
		5005031,
		"2021-08-10",
		"B"
	],
	[
		18363,
		1766,
		5005103,
		"2021-08-26",
		""
	],
	[
		18363,
		1801,
		5005566,
		"2021-09-14",
		"B"
	],
	[
		18363,
		1830,
		5005624,
		"2021-09-21",
		""
	],
	[
		18363,
		1832,
		5005624,
		"2021-09-21",
		""
	],
	[
		18363,
		1854,
		5006667,
		"2021-10-12",
		"B"
	],
	[
		18363,
		1916,
		5007189,
		"2021-11-09",
		"B"
	],
	[
		18363,
		1977,
		5008206,
		"2021-12-14",
		"B"
	],
	[
		18363,
		2037,
		5009545,
		"2022-01-11",
		"B"
	],
	[
		18363,
		2039,
		5010792,
		"2022-01-17",
		""
	],
	[
		18363,
		2094,
		5010345,
		"2022-02-08",
		"B"
	],
	[
		18363,
		2158,
		5011485,
		"2022-03-08",
		"B"
	],
	[
		18363,
		2212,
		5012591,
		"2022-04-12",
		"B"
	],
	[
		18363,
		2274,
		5013945,
		"2022-05-10",
		"B"
	],
	[
		19041,
		264,
		null,
		"2020-05-27",
		"I"
	],
	[
		19041,
		329,
		4557957,
		"2020-06-09",
		"BI"
	],
	[
		19041,
		331,
		4567523,
		"2020-06-18",
		""
	],
	[
		19041,
		388,
		4565503,
		"2020-07-14",
		"BI"
	],
	[
		19041,
		423,
		4568831,
		"2020-07-31",
		""
	],
	[
		19041,
		450,
		4566782,
		"2020-08-11",
		"BI"
	],
	[
		19041,
		488,
		4571744,
		"2020-09-03",
		""
	],
	[
		19041,
		508,
		4571756,
		"2020-09-08",
		"BI"
	],
	[
		19041,
		546,
		4577063,
		"2020-10-01",
		""
	],
	[
		19041,
		572,
		4579311,
		"2020-10-13",
		"BI"
	],
	[
		19041,
		610,
		4580364,
		"2020-10-29",
		""
	],
	[
		19041,
		630,
		4586781,
		"2020-11-10",
		"BI"
	],
	[
		19041,
		631,
		4594440,
		"2020-11-19",
		""
	],
	[
		19041,
		662,
		4586853,
		"2020-11-30",
		""
	],
	[
		19041,
		685,
		4592438,
		"2020-12-08",
		"BI"
	],
	[
		19041,
		746,
		4598242,
		"2021-01-12",
		"BI"
	],
	[
		19041,
		789,
		4598291,
		"2021-02-02",
		""
	],
	[
		19041,
		804,
		4601319,
		"2021-02-09",
		"BI"
	],
	[
		19041,
		844,
		4601382,
		"2021-02-24",
		""
	],
	[
		19041,
		867,
		5000802,
		"2021-03-09",
		"BI"
	],
	[
		19041,
		868,
		5001567,
		"2021-03-15",
		""
	],
	[
		19041,
		870,
		5001649,
		"2021-03-18",
		""
	],
	[
		19041,
		906,
		5000842,
		"2021-03-29",
		""
	],
	[
		19041,
		928,
		5001330,
		"2021-04-13",
		"BI"
	],
	[
		19041,
		964,
		5001391,
		"2021-04-28",
		""
	],
	[
		19041,
		985,
		5003173,
		"2021-05-11",
		"BI"
	],
	[
		19041,
		1023,
		5003214,
		"2021-05-25",
		""
	],
	[
		19041,
		1052,
		5003637,
		"2021-06-08",
		"B"
	],
	[
		19041,
		1055,
		5004476,
		"2021-06-11",
		""
	],
	[
		19041,
		1081,
		5003690,
		"2021-06-21",
		""
	],
	[
		19041,
		1082,
		5004760,
		"2021-06-29",
		""
	],
	[
		19041,
		1083,
		5004945,
		"2021-07-06",
		""
	],
	[
		19041,
		1110,
		5004237,
		"2021-07-13",
		"B"
	],
	[
		19041,
		1151,
		5004296,
		"2021-07-29",
		""
	],
	[
		19041,
		1165,
		5005033,
		"2021-08-10",
		"B"
	],
	[
		19041,
		1202,
		5005101,
		"2021-09-01",
		""
	],
	[
		19041,
		1237,
		5005565,
		"2021-09-14",
		"B"
	],
	[
		19041,
		1266,
		5005611,
		"2021-09-30",
		""
	],
	[
		19041,
		1288,
		5006670,
		"2021-10-12",
		"B"
	],
	[
		19041,
		1320,
		5006738,
		"2021-10-26",
		""
	],
	[
		19041,
		1348,
		5007186,
		"2021-11-09",
		"B"
	],
	[
		19041,
		1387,
		5007253,
		"2021-11-22",
		""
	],
	[
		19041,
		1415,
		5008212,
		"2021-12-14",
		"BI"
	],
	[
		19042,
		572,
		4579311,
		"2020-10-13",
		"BI"
	],
	[
		19042,
		610,
		4580364,
		"2020-10-29",
		""
	],
	[
		19042,
		630,
		4586781,
		"2020-11-10",
		"BI"
	],
	[
		19042,
		631,
		4594440,
		"2020-11-19",
		""
	],
	[
		19042,
		662,
		4586853,
		"2020-11-30",
		""
	],
	[
		19042,
		685,
		4592438,
		"2020-12-08",
		"BI"
	],
	[
		19042,
		746,
		4598242,
		"2021-01-12",
		"BI"
	],
	[
		19042,
		789,
		4598291,
		"2021-02-02",
		""
	],
	[
		19042,
		804,
		4601319,
		"2021-02-09",
		"BI"
	],
	[
		19042,
		844,
		4601382,
		"2021-02-24",
		""
	],
	[
		19042,
		867,
		5000802,
		"2021-03-09",
		"BI"
	],
	[
		19042,
		868,
		5001567,
		"2021-03-15",
		""
	],
	[
		19042,
		870,
		5001649,
		"2021-03-18",
		""
	],
	[
		19042,
		906,
		5000842,
		"2021-03-29",
		""
	],
	[
		19042,
		928,
		5001330,
		"2021-04-13",
		"BI"
	],
	[
		19042,
		964,
		5001391,
		"2021-04-28",
		""
	],
	[
		19042,
		985,
		5003173,
		"2021-05-11",
		"BI"
	],
	[
		19042,
		1023,
		5003214,
		"2021-05-25",
		""
	],
	[
		19042,
		1052,
		5003637,
		"2021-06-08",
		"B"
	],
	[
		19042,
		1055,
		5004476,
		"2021-06-11",
		""
	],
	[
		19042,
		1081,
		5003690,
		"2021-06-21",
		""
	],
	[
		19042,
		1082,
		5004760,
		"2021-06-29",
		""
	],
	[
		19042,
		1083,
		5004945,
		"2021-07-06",
		""
	],
	[
		19042,
		1110,
		5004237,
		"2021-07-13",
		"B"
	],
	[
		19042,
		1151,
		5004296,
		"2021-07-29",
		""
	],
	[
		19042,
		1165,
		5005033,
		"2021-08-10",
		"B"
	],
	[
		19042,
		1202,
		5005101,
		"2021-09-01",
		""
	],
	[
		19042,
		1237,
		5005565,
		"2021-09-14",
		"B"
	],
	[
		19042,
		1266,
		5005611,
		"2021-09-30",
		""
	],
	[
		19042,
		1288,
		5006670,
		"2021-10-12",
		"B"
	],
	[
		19042,
		1320,
		5006738,
		"2021-10-26",
		""
	],
	[
		19042,
		1348,
		5007186,
		"2021-11-09",
		"B"
	],
	[
		19042,
		1387,
		5007253,
		"2021-11-22",
		""
	],
	[
		19042,
		1415,
		5008212,
		"2021-12-14",
		"B"
	],
	[
		19042,
		1466,
		5009543,
		"2022-01-11",
		"B"
	],
	[
		19042,
		1469,
		5010793,
		"2022-01-17",
		""
	],
	[
		19042,
		1503,
		5009596,
		"2022-01-25",
		""
	],
	[
		19042,
		1526,
		5010342,
		"2022-02-08",
		"B"
	],
	[
		19042,
		1566,
		5010415,
		"2022-02-15",
		""
	],
	[
		19042,
		1586,
		5011487,
		"2022-03-08",
		"B"
	],
	[
		19042,
		1620,
		5011543,
		"2022-03-22",
		""
	],
	[
		19042,
		1645,
		5012599,
		"2022-04-12",
		"B"
	],
	[
		19042,
		1682,
		5011831,
		"2022-04-25",
		""
	],
	[
		19042,
		1706,
		5013942,
		"2022-05-10",
		"B"
	],
	[
		19042,
		1708,
		5015020,
		"2022-05-19",
		""
	],
	[
		19042,
		1741,
		5014023,
		"2022-06-02",
		""
	],
	[
		19042,
		1766,
		5014699,
		"2022-06-14",
		"B"
	],
	[
		19042,
		1767,
		5016139,
		"2022-06-20",
		""
	],
	[
		19042,
		1806,
		5014666,
		"2022-06-28",
		""
	],
	[
		19042,
		1826,
		5015807,
		"2022-07-12",
		"BI"
	],
	[
		19042,
		1865,
		5015878,
		"2022-07-26",
		""
	],
	[
		19042,
		1889,
		5016616,
		"2022-08-09",
		"BI"
	],
	[
		19042,
		1949,
		5016688,
		"2022-08-26",
		""
	],
	[
		19042,
		2006,
		5017308,
		"2022-09-13",
		"B"
	],
	[
		19042,
		2075,
		5017380,
		"2022-09-20",
		""
	],
	[
		19042,
		2130,
		5018410,
		"2022-10-11",
		"B"
	],
	[
		19042,
		2132,
		5020435,
		"2022-10-17",
		""
	],
	[
		19042,
		2193,
		5018482,
		"2022-10-25",
		""
	],
	[
		19042,
		2194,
		5020953,
		"2022-10-28",
		""
	],
	[
		19042,
		2251,
		5019959,
		"2022-11-08",
		"B"
	],
	[
		19042,
		2311,
		5020030,
		"2022-11-15",
		""
	],
	[
		19042,
		2364,
		5021233,
		"2022-12-13",
		"B"
	],
	[
		19042,
		2486,
		5022282,
		"2023-01-10",
		"B"
	],
	[
		19042,
		2546,
		5019275,
		"2023-01-19",
		""
	],
	[
		19042,
		2604,
		5022834,
		"2023-02-14",
		"B"
	],
	[
		19042,
		2673,
		5022906,
		"2023-02-21",
		""
	],
	[
		19042,
		2728,
		5023696,
		"2023-03-14",
		"B"
	],
	[
		19042,
		2788,
		5023773,
		"2023-03-21",
		""
	],
	[
		19042,
		2846,
		5025221,
		"2023-04-11",
		"B"
	],
	[
		19042,
		2965,
		5026361,
		"2023-05-09",
		"B"
	],
	[
		20348,
		169,
		5005039,
		"2021-08-10",
		"BI"
	],
	[
		20348,
		202,
		5005104,
		"2021-08-26",
		""
	],
	[
		20348,
		230,
		5005575,
		"2021-09-14",
		"BI"
	],
	[
		20348,
		261,
		5005619,
		"2021-09-27",
		""
	],
	[
		20348,
		288,
		5006699,
		"2021-10-12",
		"BI"
	],
	[
		20348,
		320,
		5006745,
		"2021-10-26",
		""
	],
	[
		20348,
		350,
		5007205,
		"2021-11-09",
		"BI"
	],
	[
		20348,
		380,
		5007254,
		"2021-11-22",
		""
	],
	[
		20348,
		405,
		5008223,
		"2021-12-14",
		"BI"
	],
	[
		20348,
		407,
		5010197,
		"2022-01-05",
		""
	],
	[
		20348,
		469,
		5009555,
		"2022-01-11",
		"BI"
	],
	[
		20348,
		473,
		5010796,
		"2022-01-17",
		"I"
	],
	[
		20348,
		502,
		5009608,
		"2022-01-25",
		""
	],
	[
		20348,
		524,
		5010354,
		"2022-02-08",
		"BI"
	],
	[
		20348,
		558,
		5010421,
		"2022-02-15",
		""
	],
	[
		20348,
		587,
		5011497,
		"2022-03-08",
		"BI"
	],
	[
		20348,
		617,
		5011558,
		"2022-03-22",
		""
	],
	[
		20348,
		643,
		5012604,
		"2022-04-12",
		"BI"
	],
	[
		20348,
		681,
		5012637,
		"2022-04-25",
		""
	],
	[
		20348,
		707,
		5013944,
		"2022-05-10",
		"BI"
	],
	[
		20348,
		709,
		5015013,
		"2022-05-19",
		""
	],
	[
		20348,
		740,
		5014021,
		"2022-05-24",
		""
	],
	[
		20348,
		768,
		5014678,
		"2022-06-14",
		"BI"
	],
	[
		20348,
		803,
		5014665,
		"2022-06-23",
		""
	],
	[
		20348,
		825,
		5015827,
		"2022-07-12",
		"BI"
	],
	[
		20348,
		859,
		5015879,
		"2022-07-19",
		""
	],
	[
		20348,
		887,
		5016627,
		"2022-08-09",
		"BI"
	],
	[
		20348,
		946,
		5016693,
		"2022-08-16",
		""
	],
	[
		20348,
		1006,
		5017316,
		"2022-09-13",
		"BI"
	],
	[
		20348,
		1070,
		5017381,
		"2022-09-20",
		""
	],
	[
		20348,
		1129,
		5018421,
		"2022-10-11",
		"BI"
	],
	[
		20348,
		1131,
		5020436,
		"2022-10-17",
		""
	],
	[
		20348,
		1194,
		5018485,
		"2022-10-25",
		""
	],
	[
		20348,
		1249,
		5019081,
		"2022-11-08",
		"BI"
	],
	[
		20348,
		1251,
		5021656,
		"2022-11-17",
		""
	],
	[
		20348,
		1311,
		5020032,
		"2022-11-22",
		""
	],
	[
		20348,
		1366,
		5021249,
		"2022-12-13",
		"BI"
	],
	[
		20348,
		1368,
		5022553,
		"2022-12-20",
		""
	],
	[
		20348,
		1487,
		5022291,
		"2023-01-10",
		"BI"
	],
	[
		20348,
		1547,
		5022842,
		"2023-02-14",
		"BI"
	],
	[
		20348,
		1607,
		5023705,
		"2023-03-14",
		"B"
	],
	[
		20348,
		1668,
		5025230,
		"2023-04-11",
		"B"
	],
	[
		20348,
		1726,
		5026370,
		"2023-05-09",
		"BI"
	],
	[
		20348,
		1787,
		5027225,
		"2023-06-13",
		"B"
	],
	[
		20348,
		1850,
		5028171,
		"2023-07-11",
		"BI"
	],
	[
		20348,
		1906,
		5029250,
		"2023-08-08",
		"B"
	],
	[
		20348,
		1970,
		5030216,
		"2023-09-12",
		"B"
	],
	[
		20348,
		2031,
		5031364,
		"2023-10-10",
		"B"
	],
	[
		20348,
		2113,
		5032198,
		"2023-11-14",
		"B"
	],
	[
		20348,
		2159,
		5033118,
		"2023-12-12",
		"B"
	],
	[
		20348,
		2227,
		5034129,
		"2024-01-09",
		"BI"
	],
	[
		20348,
		2277,
		5034860,
		null,
		"H"
	],
	[
		20348,
		2322,
		5034770,
		"2024-02-13",
		"B"
	],
	[
		20348,
		2333,
		5035959,
		null,
		"H"
	],
	[
		20348,
		2340,
		5035857,
		"2024-03-12",
		"B"
	],
	[
		20348,
		2342,
		5037422,
		"2024-03-22",
		""
	],
	[
		20348,
		2402,
		5036909,
		"2024-04-09",
		"B"
	],
	[
		20348,
		2458,
		5037848,
		null,
		"H"
	],
	[
		20348,
		2461,
		5037782,
		"2024-05-14",
		"B"
	],
	[
		20348,
		2522,
		5039330,
		null,
		"H"
	],
	[
		20348,
		2527,
		5039227,
		"2024-06-11",
		"B"
	],
	[
		20348,
		2529,
		5041054,
		"2024-06-20",
		""
	],
	[
		20348,
		2582,
		5040437,
		"2024-07-09",
		"B"
	],
	[
		20348,
		2655,
		5041160,
		"2024-08-13",
		"B"
	],
	[
		20348,
		2695,
		5042880,
		null,
		"H"
	],
	[
		20348,
		2700,
		5042881,
		"2024-09-10",
		"B"
	],
	[
		20348,
		2762,
		5044281,
		"2024-10-08",
		"B"
	],
	[
		20348,
		2819,
		5046698,
		null,
		"H"
	],
	[
		20348,
		2849,
		5046616,
		"2024-11-12",
		"B"
	],
	[
		20348,
		2908,
		5048800,
		null,
		"H"
	],
	[
		20348,
		2966,
		5048654,
		"2024-12-10",
		"B"
	],
	[
		20348,
		3091,
		5049983,
		"2025-01-14",
		"B"
	],
	[
		20348,
		3095,
		5052819,
		"2025-01-18",
		""
	],
	[
		20348,
		3148,
		5052106,
		null,
		"H"
	],
	[
		20348,
		3207,
		5051979,
		"2025-02-11",
		"B"
	],
	[
		20348,
		3270,
		5053638,
		null,
		"H"
	],
	[
		20348,
		3328,
		5053603,
		"2025-03-11",
		"B"
	],
	[
		20348,
		3453,
		5055526,
		"2025-04-08",
		"B"
	],
	[
		20348,
		3561,
		5058920,
		"2025-04-11",
		""
	],
	[
		20348,
		3566,
		5059092,
		"2025-04-16",
		"I"
	],
	[
		20348,
		3630,
		5058500,
		null,
		"H"
	],
	[
		20348,
		3692,
		5058385,
		"2025-05-13",
		"B"
	],
	[
		20348,
		3695,
		5061906,
		"2025-05-23",
		""
	],
	[
		20348,
		3745,
		5060525,
		null,
		"H"
	],
	[
		20348,
		3807,
		5060526,
		"2025-06-10",
		"B"
	],
	[
		20348,
		3932,
		5062572,
		"2025-07-08",
		"B"
	],
	[
		20348,
		3989,
		5063812,
		null,
		"H"
	],
	[
		20348,
		4052,
		5063880,
		"2025-08-12",
		"B"
	],
	[
		20348,
		4106,
		5065306,
		null,
		"H"
	],
	[
		20348,
		4171,
		5065432,
		"2025-09-09",
		"B"
	],
	[
		20348,
		4294,
		5066782,
		"2025-10-14",
		"BI"
	],
	[
		20348,
		4297,
		5070884,
		"2025-10-23",
		""
	],
	[
		20348,
		4346,
		5068840,
		null,
		"H"
	],
	[
		20348,
		4405,
		5068787,
		"2025-11-11",
		"B"
	],
	[
		20348,
		4467,
		5071413,
		null,
		"H"
	],
	[
		20348,
		4529,
		5071547,
		"2025-12-09",
		"B"
	],
	[
		20348,
		4648,
		5073457,
		"2026-01-13",
		"B"
	],
	[
		20348,
		4650,
		5077800,
		"2026-01-17",
		""
	],
	[
		20348,
		4651,
		5078136,
		"2026-01-24",
		""
	],
	[
		20348,
		4711,
		5075943,
		null,
		"H"
	],
	[
		20348,
		4773,
		5075906,
		"2026-02-10",
		"B"
	],
	[
		20348,
		4776,
		5082314,
		"2026-03-02",
		""
	],
	[
		20348,
		4830,
		5078737,
		null,
		"H"
	],
	[
		20348,
		4893,
		5078766,
		"2026-03-10",
		"B"
	],
	[
		20348,
		5020,
		5082142,
		"2026-04-14",
		"B"
	],
	[
		20348,
		5024,
		5091575,
		"2026-04-19",
		""
	],
	[
		20348,
		5074,
		5087424,
		null,
		"H"
	],
	[
		20348,
		5139,
		5087545,
		"2026-05-12",
		"B"
	],
	[
		20348,
		5256,
		5094128,
		"2026-06-09",
		"B"
	],
	[
		20348,
		5386,
		5099540,
		"2026-07-14",
		"B"
	],
	[
		20348,
		5499,
		5120242,
		"2026-08-11",
		"BI"
	],
	[
		20348,
		5622,
		5122882,
		"2026-09-08",
		"BI"
	],
	[
		20348,
		5631,
		5129237,
		"2026-09-14",
		""
	],
	[
		20348,
		5761,
		null,
		"2026-10-13",
		"B"
	],
	[
		20348,
		5870,
		null,
		"2026-11-10",
		"B"
	],
	[
		25398,
		531,
		5032202,
		"2023-11-14",
		"B"
	],
	[
		25398,
		584,
		5033383,
		"2023-12-12",
		"B"
	],
	[
		25398,
		643,
		5034130,
		"2024-01-09",
		"B"
	],
	[
		25398,
		709,
		5034769,
		"2024-02-13",
		"B"
	],
	[
		25398,
		763,
		5035856,
		"2024-03-12",
		"B"
	],
	[
		25398,
		830,
		5036910,
		"2024-04-09",
		"B"
	],
	[
		25398,
		887,
		5037781,
		"2024-05-14",
		"B"
	],
	[
		25398,
		950,
		5039236,
		"2024-06-11",
		"B"
	],
	[
		25398,
		1009,
		5040438,
		"2024-07-09",
		"B"
	],
	[
		25398,
		1085,
		5041573,
		"2024-08-13",
		"B"
	],
	[
		25398,
		1128,
		5043055,
		"2024-09-10",
		"B"
	],
	[
		25398,
		1189,
		5044288,
		"2024-10-08",
		"B"
	],
	[
		25398,
		1251,
		5046618,
		"2024-11-12",
		"B"
	],
	[
		25398,
		1308,
		5048653,
		"2024-12-10",
		"B"
	],
	[
		25398,
		1369,
		5049984,
		"2025-01-14",
		"B"
	],
	[
		25398,
		1425,
		5051980,
		"2025-02-11",
		"B"
	],
	[
		25398,
		1486,
		5053599,
		"2025-03-11",
		"B"
	],
	[
		25398,
		1551,
		5055527,
		"2025-04-08",
		"B"
	],
	[
		25398,
		1611,
		5058384,
		"2025-05-13",
		"B"
	],
	[
		25398,
		1665,
		5060118,
		"2025-06-10",
		"B"
	],
	[
		25398,
		1668,
		5063774,
		null,
		""
	],
	[
		25398,
		1732,
		5062570,
		"2025-07-08",
		"B"
	],
	[
		25398,
		1791,
		5063899,
		"2025-08-12",
		"B"
	],
	[
		25398,
		1849,
		5065425,
		"2025-09-09",
		"B"
	],
	[
		25398,
		1913,
		5066780,
		"2025-10-14",
		"B"
	],
	[
		25398,
		1916,
		5070879,
		"2025-10-23",
		""
	],
	[
		25398,
		1965,
		5068779,
		"2025-11-11",
		"B"
	],
	[
		25398,
		2025,
		5071542,
		"2025-12-09",
		"B"
	],
	[
		25398,
		2092,
		5073450,
		"2026-01-13",
		"B"
	],
	[
		25398,
		2096,
		5077792,
		"2026-01-17",
		""
	],
	[
		25398,
		2097,
		5078133,
		"2026-01-24",
		""
	],
	[
		25398,
		2149,
		5075897,
		"2026-02-10",
		"B"
	],
	[
		25398,
		2207,
		5078734,
		"2026-03-10",
		"B"
	],
	[
		25398,
		2274,
		5082060,
		"2026-04-14",
		"B"
	],
	[
		25398,
		2276,
		5091571,
		"2026-04-19",
		""
	],
	[
		25398,
		2330,
		5087541,
		"2026-05-12",
		"B"
	],
	[
		26100,
		863,
		5039239,
		null,
		"W"
	],
	[
		26100,
		1e3,
		5039304,
		null,
		"W"
	],
	[
		26100,
		1150,
		5040435,
		null,
		"W"
	],
	[
		26100,
		1301,
		5040529,
		null,
		"W"
	],
	[
		26100,
		1457,
		5041571,
		null,
		"W"
	],
	[
		26100,
		1591,
		5041865,
		null,
		"W"
	],
	[
		26100,
		1742,
		null,
		"2024-10-01",
		""
	],
	[
		26100,
		1882,
		5043178,
		null,
		"W"
	],
	[
		26100,
		2033,
		5044284,
		"2024-10-08",
		"B"
	],
	[
		26100,
		2161,
		5044384,
		"2024-10-24",
		"W"
	],
	[
		26100,
		2240,
		5046696,
		null,
		"H"
	],
	[
		26100,
		2314,
		5046617,
		"2024-11-12",
		"B"
	],
	[
		26100,
		2454,
		5046740,
		"2024-11-21",
		"W"
	],
	[
		26100,
		2528,
		5048794,
		null,
		"H"
	],
	[
		26100,
		2605,
		5048667,
		"2024-12-10",
		"B"
	],
	[
		26100,
		2894,
		5050009,
		"2025-01-14",
		"B"
	],
	[
		26100,
		3037,
		5050094,
		"2025-01-28",
		"W"
	],
	[
		26100,
		3107,
		5052105,
		null,
		"H"
	],
	[
		26100,
		3194,
		5051987,
		"2025-02-11",
		"BI"
	],
	[
		26100,
		3323,
		5052093,
		"2025-02-25",
		"W"
	],
	[
		26100,
		3403,
		5053636,
		null,
		"H"
	],
	[
		26100,
		3476,
		5053598,
		"2025-03-11",
		"B"
	],
	[
		26100,
		3624,
		5053656,
		"2025-03-27",
		"W"
	],
	[
		26100,
		3775,
		5055523,
		"2025-04-08",
		"B"
	],
	[
		26100,
		3781,
		5059087,
		"2025-04-16",
		"I"
	],
	[
		26100,
		3915,
		5055627,
		"2025-04-25",
		"W"
	],
	[
		26100,
		3981,
		5058497,
		null,
		"H"
	],
	[
		26100,
		4061,
		5058411,
		"2025-05-13",
		"B"
	],
	[
		26100,
		4066,
		5061977,
		"2025-05-27",
		""
	],
	[
		26100,
		4202,
		5058499,
		"2025-05-28",
		"W"
	],
	[
		26100,
		4270,
		5060841,
		null,
		"H"
	],
	[
		26100,
		4349,
		5060842,
		"2025-06-10",
		"B"
	],
	[
		26100,
		4351,
		5063060,
		"2025-06-11",
		"W"
	],
	[
		26100,
		4484,
		5060829,
		"2025-06-26",
		"W"
	],
	[
		26100,
		4652,
		5062553,
		"2025-07-08",
		"B"
	],
	[
		26100,
		4656,
		5064489,
		"2025-07-13",
		""
	],
	[
		26100,
		4770,
		5062660,
		"2025-07-22",
		"W"
	],
	[
		26100,
		4851,
		5064010,
		null,
		"H"
	],
	[
		26100,
		4946,
		5063878,
		"2025-08-12",
		"B"
	],
	[
		26100,
		5074,
		5064081,
		"2025-08-29",
		"W"
	],
	[
		26100,
		6508,
		5065474,
		null,
		"H"
	],
	[
		26100,
		6584,
		5065426,
		"2025-09-09",
		"B"
	],
	[
		26100,
		6588,
		5068221,
		"2025-09-22",
		""
	],
	[
		26100,
		6725,
		5065789,
		"2025-09-29",
		"W"
	],
	[
		26100,
		6899,
		5066835,
		"2025-10-14",
		"B"
	],
	[
		26100,
		6901,
		5070773,
		"2025-10-20",
		""
	],
	[
		26100,
		6905,
		5070881,
		"2025-10-23",
		""
	],
	[
		26100,
		7019,
		5067036,
		"2025-10-28",
		"W"
	],
	[
		26100,
		7092,
		5068966,
		null,
		"H"
	],
	[
		26100,
		7171,
		5068861,
		"2025-11-11",
		"B"
	],
	[
		26100,
		7178,
		5072359,
		"2025-11-18",
		""
	],
	[
		26100,
		7309,
		5070311,
		"2025-12-01",
		"W"
	],
	[
		26100,
		7392,
		5072014,
		null,
		"H"
	],
	[
		26100,
		7462,
		5072033,
		"2025-12-09",
		"B"
	],
	[
		26100,
		7623,
		5074109,
		"2026-01-13",
		"BW"
	],
	[
		26100,
		7627,
		5077744,
		"2026-01-17",
		"W"
	],
	[
		26100,
		7628,
		5078127,
		"2026-01-24",
		"W"
	],
	[
		26100,
		7705,
		5074105,
		"2026-01-29",
		"W"
	],
	[
		26100,
		7781,
		5077212,
		null,
		"H"
	],
	[
		26100,
		7840,
		5077181,
		"2026-02-10",
		"BW"
	],
	[
		26100,
		7922,
		5077241,
		"2026-02-24",
		"W"
	],
	[
		26100,
		7979,
		5079420,
		null,
		"H"
	],
	[
		26100,
		8037,
		5079473,
		"2026-03-10",
		"BW"
	],
	[
		26100,
		8039,
		5085516,
		"2026-03-21",
		"W"
	],
	[
		26100,
		8116,
		5079391,
		"2026-03-26",
		"W"
	],
	[
		26100,
		8117,
		5086672,
		"2026-03-31",
		"W"
	],
	[
		26100,
		8246,
		5083769,
		"2026-04-14",
		"BW"
	],
	[
		26100,
		8328,
		5083631,
		"2026-04-30",
		"W"
	],
	[
		26100,
		8390,
		5089466,
		null,
		"H"
	],
	[
		26100,
		8457,
		5089549,
		"2026-05-12",
		"BW"
	],
	[
		26100,
		8524,
		5089573,
		"2026-05-26",
		"W"
	],
	[
		26100,
		8655,
		5094126,
		"2026-06-09",
		"BW"
	],
	[
		26100,
		8737,
		5095093,
		"2026-06-23",
		"W"
	],
	[
		26100,
		8875,
		5101650,
		"2026-07-14",
		"BW"
	],
	[
		26100,
		8894,
		5121767,
		"2026-07-18",
		"W"
	],
	[
		26100,
		8973,
		5101684,
		null,
		"W"
	],
	[
		26100,
		9711,
		null,
		"2026-10-13",
		"BW"
	],
	[
		26100,
		9974,
		null,
		"2026-11-10",
		"BW"
	],
	[
		26100,
		32230,
		5073379,
		"2026-01-13",
		"BI"
	],
	[
		26100,
		32234,
		5077793,
		"2026-01-17",
		""
	],
	[
		26100,
		32236,
		5078135,
		"2026-01-24",
		""
	],
	[
		26100,
		32313,
		5075942,
		null,
		"H"
	],
	[
		26100,
		32370,
		5075899,
		"2026-02-10",
		"B"
	],
	[
		26100,
		32463,
		5078736,
		null,
		"H"
	],
	[
		26100,
		32522,
		5078740,
		"2026-03-10",
		"B"
	],
	[
		26100,
		32690,
		5082063,
		"2026-04-14",
		"B"
	],
	[
		26100,
		32698,
		5091157,
		"2026-04-19",
		""
	],
	[
		26100,
		32772,
		5087423,
		null,
		"H"
	],
	[
		26100,
		32860,
		5087539,
		"2026-05-12",
		"B"
	],
	[
		26100,
		32995,
		5094125,
		"2026-06-09",
		"B"
	],
	[
		26100,
		33158,
		5099536,
		"2026-07-14",
		"B"
	],
	[
		26100,
		33296,
		5120233,
		"2026-08-11",
		"BI"
	],
	[
		26100,
		33438,
		5122871,
		"2026-09-08",
		"BI"
	],
	[
		26100,
		33451,
		5129235,
		"2026-09-14",
		""
	]
];
function revisionsOfKb(build, kb) {
	const match = kb.length < 40 ? /^\s*(?:kb)?\s?(\d{6,8})\s*$/i.exec(kb) : null;
	return match && updatesOf(build)?.byKb.get(Number(match[1])) || [];
}
function publishedOn(build, revision) {
	return rowOf(build, revision)?.[3] ?? null;
}
function editionOfRevision(build, revision) {
	if (rowOf(build, revision)?.[4].includes("W")) return "client";
	const scale = require_releases.releaseOf(build, "client")?.ownRevisions;
	if (!scale || revision < scale.from) return null;
	return revision < scale.below ? "client" : "server";
}
function newestRevisionAtMost(build, limit) {
	const until = imagesPublishedUntil(build);
	return (updatesOf(build)?.forImages.find(([, revision, , date, letters]) => revision <= limit && (/[IC]/.test(letters) || letters.includes("B") && date !== null && date <= until)))?.[1] ?? null;
}
function imagesPublishedUntil(build) {
	const days = (require_releases.releaseOf(build, "server")?.images ?? []).map((image) => image.floatsUntil);
	return days.includes("current") ? "9999-12-31" : days.sort().at(-1) ?? "";
}
function rowOf(build, revision) {
	return updatesOf(build)?.byRevision.get(revision);
}
let byBuild;
const indexed = new Map();
function updatesOf(build) {
	byBuild ??= groupByBuild(updates);
	const rows = byBuild.get(build);
	if (!rows) return void 0;
	let updates$1 = indexed.get(build);
	if (!updates$1) {
		updates$1 = index(rows);
		indexed.set(build, updates$1);
	}
	return updates$1;
}
function groupByBuild(rows) {
	const groups = new Map();
	for (const row of rows) {
		const group = groups.get(row[0]);
		if (group) group.push(row);
		else groups.set(row[0], [row]);
	}
	return groups;
}
function index(rows) {
	const byRevision = new Map();
	for (const row of rows) if (!byRevision.has(row[1])) byRevision.set(row[1], row);
	const forImages = rows.filter((row) => !/[WH]/.test(row[4])).sort((a, b) => b[1] - a[1]);
	const byKb = new Map();
	for (const row of forImages.toSorted((a, b) => seen(b) - seen(a) || a[1] - b[1])) {
		if (row[2] === null) continue;
		const revisions = byKb.get(row[2]);
		if (revisions) revisions.push(row[1]);
		else byKb.set(row[2], [row[1]]);
	}
	return {
		byRevision,
		forImages,
		byKb
	};
}
function seen(row) {
	return row[4].includes("I") ? 1 : 0;
}
// lib/windows/host-declaration.js
function parseHostDeclaration(text, context) {
	const declared = understand(text, context);
	if (!declared.ok) return declared;
	if (declared.meaning === null) return notAHost(`${quoted(declared.name)} is not a Windows host: Windows containers do not run on it`, []);
	return hostOf(declared.name, declared.meaning, declared.words, context.defaultIsolation);
}
function parseBuildHost(text, context) {
	const declared = understand(text, context);
	if (!declared.ok) return declared;
	const { name, meaning, words } = declared;
	if (meaning === null) return {
		ok: true,
		buildHost: {
			os: "linux",
			name
		},
		notices: []
	};
	const parsed = hostOf(name, meaning, words, null);
	return parsed.ok ? {
		ok: true,
		buildHost: {
			os: "windows",
			host: parsed.host
		},
		notices: parsed.notices
	} : parsed;
}
const LONGEST = 400;
const HIDDEN = /[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069]/;
const EXAMPLES = "Understood are, for example, windows-2022, ltsc2022, Windows 11 24H2, AKS Windows2022, 10.0.20348.2340, and NAME = VERSION with what `ver` prints there.";
function understand(written, context) {
	const { runners } = context;
	const text = written.length > LONGEST ? written : written.replace(/\s+/g, " ").trim();
	const problem = problemOf(text);
	if (problem) return notAHost(problem, []);
	const split = splitHostWords(text);
	if (!split.ok) return notAHost(`${quoted(text)}: ${split.message}`, split.near);
	const { name, version } = nameAndVersion(split.text, runners);
	if (name === "" || version === "") return notAHost(`${quoted(text)} lacks a ${name ? "version" : "name"}. ${EXAMPLES}`, []);
	if (name.startsWith("@") || version.startsWith("@")) return notAHost(`${quoted(text)}: reading hosts from a file is not supported yet`, []);
	if (name !== version && /[[\]]/.test(name)) return notAHost(`${quoted(text)}: words in brackets stand at the end, after the version`, []);
	return read(name, version, split.words, context);
}
function problemOf(text) {
	if (text.length > LONGEST) return `${quoted(text)} is too long for a host (${text.length} characters)`;
	if (HIDDEN.test(text)) return `${quoted(text)} holds control characters`;
	return text === "" ? `a host is missing. ${EXAMPLES}` : null;
}
function nameAndVersion(text, runners) {
	const at = text.indexOf("=");
	if (at < 0 || holdsEquals(text.toLowerCase()) || runnerText(text, runners) !== null) return {
		name: text,
		version: text
	};
	return {
		name: text.slice(0, at).trim(),
		version: text.slice(at + 1).trim()
	};
}
function read(name, version, words, context) {
	const { runners, ownLabels = true } = context;
	const label = runnerText(version, runners);
	if (label !== null) return readRunner(name, version, label, words);
	const lower = version.toLowerCase();
	if (isOtherSystem(lower)) return {
		ok: true,
		name,
		meaning: null,
		words
	};
	const reading = readHost(lower, words.edition, ownLabels);
	const where = name === version ? "" : ` in ${quoted(`${name} = ${version}`)}`;
	if (reading === null) return notAHost(`${quoted(version)}${where} is not a known host or Windows version. ${EXAMPLES}`, nearHosts(lower));
	if (isMisfit(reading)) return notAHost(`${reading.message}${where && ` (${quoted(name)})`}`, reading.near);
	return {
		ok: true,
		name,
		meaning: name === version ? reading : placedBy(name, reading),
		words
	};
}
function runnerText(label, runners) {
	if (!runners) return null;
	const wanted = label.toLowerCase();
	for (const [key, text] of runners) if (key.trim().toLowerCase() === wanted) return text;
	return null;
}
function readRunner(name, label, written, words) {
	const said = understand(written, { defaultIsolation: "process" });
	if (!said.ok) return {
		...said,
		message: `runner label ${quoted(label)}: ${said.message}`
	};
	const merged = {
		isolation: words.isolation ?? said.words.isolation,
		engine: words.engine ?? said.words.engine,
		edition: words.edition ?? said.words.edition,
		architecture: words.architecture ?? said.words.architecture
	};
	return {
		ok: true,
		name,
		meaning: said.meaning,
		words: merged
	};
}
function placedBy(name, meaning) {
	const lower = name.toLowerCase();
	const known = readHostName(lower) ?? readProviderName(lower)?.meaning ?? null;
	if (!known || known.place === "own" || meaning.place !== "own") return meaning;
	if (known.build !== null && known.build !== meaning.build) return meaning;
	if (meaning.edition !== null && known.edition !== null && meaning.edition !== known.edition) return meaning;
	return {
		...meaning,
		place: known.place,
		edition: meaning.edition ?? known.edition,
		architecture: meaning.architecture ?? known.architecture
	};
}
const HYPERV = {
	own: "available",
	runner: "unproven",
	cluster: "never",
	ecs: "never",
	paas: "never"
};
const WITHOUT_HYPERV = {
	cluster: "Kubernetes nodes have no Hyper-V isolation",
	ecs: "ECS has no Hyper-V isolation",
	paas: "this service chooses the isolation itself"
};
function hostOf(name, meaning, words, stated) {
	const { build, revision, place } = meaning;
	const contradiction = contradictionOf(meaning, words);
	if (contradiction) return notAHost(`${quoted(name)} ${contradiction}`, []);
	const told = build !== null && revision !== null ? editionOfRevision(build, revision) : null;
	const edition = words.edition ?? meaning.edition ?? told ?? assumedEdition(build);
	const defaultIsolation = stated ?? (edition === "client" ? "hyperv" : "process");
	const notices = [...meaning.notices];
	const hyperv = HYPERV[place];
	if (hyperv === "never" && words.isolation === null && defaultIsolation === "hyperv") notices.push(`${WITHOUT_HYPERV[place]}: it is judged with process isolation`);
	if (told === "client" && words.edition === null && meaning.edition === null) notices.push(`10.0.${build}.${revision} is a version of Windows 11, so it is taken for a client: if it is a server, say [server]`);
	return {
		ok: true,
		host: {
			name,
			build,
			revision,
			edition,
			architecture: words.architecture ?? meaning.architecture ?? "amd64",
			isolation: hyperv === "never" ? "process" : words.isolation ?? defaultIsolation,
			engine: words.engine ?? engineOf(place),
			hyperv,
			cluster: place === "cluster",
			unknownBecause: build === null ? meaning.unknownBecause : null,
			asOf: meaning.asOf
		},
		notices: notices.map((notice) => `${quoted(name)}: ${notice}`)
	};
}
function contradictionOf(meaning, words) {
	if (words.edition && meaning.edition && words.edition !== meaning.edition) return `is a Windows ${meaning.edition}, which [${words.edition}] contradicts`;
	if (words.architecture && meaning.architecture && words.architecture !== meaning.architecture) return `is ${meaning.architecture}, which [${words.architecture}] contradicts`;
	if (meaning.place === "cluster" && words.engine === "docker") return "is a Kubernetes node with containerd, which [docker] contradicts";
	const without = WITHOUT_HYPERV[meaning.place];
	return without && words.isolation === "hyperv" ? `cannot be [hyperv]: ${without}` : null;
}
function assumedEdition(build) {
	if (build === null || require_releases.releaseOf(build, "server")) return "server";
	const old = require_releases.releasesBeforeContainers().find((row) => row.build === build);
	return require_releases.releaseOf(build, "client") || old && old.server === null ? "client" : "server";
}
function notAHost(message, near) {
	return {
		ok: false,
		message: message.endsWith(".") ? message : `${message}.`,
		near
	};
}
function quoted(text) {
	return `"${(text.length > 80 ? `${text.slice(0, 80)}...` : text).replace(new RegExp(HIDDEN, "g"), (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}"`;
}
Object.defineProperty(exports, "hostedRunners", {
	enumerable: true,
	get: function() {
		return hostedRunners;
	}
});
Object.defineProperty(exports, "listHostNames", {
	enumerable: true,
	get: function() {
		return listHostNames;
	}
});
Object.defineProperty(exports, "nearMatches", {
	enumerable: true,
	get: function() {
		return nearMatches;
	}
});
Object.defineProperty(exports, "newestRevisionAtMost", {
	enumerable: true,
	get: function() {
		return newestRevisionAtMost;
	}
});
Object.defineProperty(exports, "parseBuildHost", {
	enumerable: true,
	get: function() {
		return parseBuildHost;
	}
});
Object.defineProperty(exports, "parseHostDeclaration", {
	enumerable: true,
	get: function() {
		return parseHostDeclaration;
	}
});
Object.defineProperty(exports, "publishedOn", {
	enumerable: true,
	get: function() {
		return publishedOn;
	}
});
Object.defineProperty(exports, "revisionsOfKb", {
	enumerable: true,
	get: function() {
		return revisionsOfKb;
	}
});
