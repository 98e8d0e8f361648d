const require_releases = require("./releases.js");
const require_version = require("./version.js");
// lib/rules/engine-errors.js
function engineError(text, code = null) {
	return {
		code,
		text
	};
}
const DOES_NOT_MATCH = engineError("The container operating system does not match the host operating system", "0xc0370101");
const NO_MATCH_IN_MANIFEST = engineError("no match for platform in manifest: not found");
function quoted({ code, text }) {
	return `${code === null ? "" : `${code} `}"${text}"`;
}
function quotedErrors(errors) {
	return errors.map(quoted).join(" or ");
}
function listed({ code, text }) {
	return code === null ? text : `${text} (${code})`;
}
// lib/rules/labels.js
function hostLabel(host) {
	if (host.build === null) return host.name;
	const version = require_version.formatWindowsVersion({
		build: host.build,
		revision: host.revision
	});
	const name = require_releases.releaseOf(host.build, host.edition)?.name;
	return `${host.name} (${name ? `${name}, ${version}` : version})`;
}
function imageLabel(image) {
	const version = require_version.formatWindowsVersion(image);
	const name = require_releases.releaseOf(image.build, "server")?.name;
	return name ? `${name} (${version})` : version;
}
function pairOf({ subject, host }) {
	if (subject.kind !== "image" || host.build === null) throw new Error("this rule decides only where both builds are known");
	return {
		image: subject,
		host: {
			...host,
			build: host.build
		}
	};
}
// lib/rules/ways-out.js
function nodeSelector(build) {
	return {
		"kubernetes.io/os": "windows",
		"node.kubernetes.io/windows-build": `10.0.${build}`
	};
}
function noWays() {
	return [];
}
function usualWays(_, ways) {
	if (ways === null) return [];
	return [
		...sayBaseImages(ways),
		...sayHyperv(ways),
		...sayHosts(ways)
	];
}
function sayBaseImages({ better, targets, baseRevision, args, givenArgs }) {
	if (!better) return baseRevision === null ? [] : [`use or build an image on ${baseRevision}`];
	const { text, known, runsOn, atRiskOn } = better;
	const unsure = known ? "" : " (if there is such a tag: only its name is known here)";
	const line = `${sayChange(text, args, givenArgs)}${unsure}`;
	const fits = [...runsOn, ...atRiskOn];
	if (targets === 1) return [atRiskOn.length > 0 ? `${line}, which is at risk there too, but less` : line];
	const risk = atRiskOn.length > 0 ? ` (at risk on ${list(atRiskOn)})` : "";
	if (fits.length === targets) return [`${line}, which ${risk === "" ? "runs on" : "fits"} all ${targets} targets${risk}`];
	return [`${line} for ${list(fits)}${risk} (no one tag fits all ${targets} targets: build one image for each release)`];
}
function sayChange(text, args, givenArgs) {
	if (givenArgs.length > 0) return `give the build argument ${givenArgs.join(" or ")} another value, so that the base is ${text}`;
	const place = args.map((name) => `ARG ${name}`).join(" or ");
	return `write FROM ${text}${place === "" ? "" : ` (by the default of ${place}, which it comes from)`}`;
}
function list(names) {
	return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
function sayHyperv({ hyperv }) {
	return hyperv ? ["run and build it with --isolation=hyperv"] : [];
}
function sayHosts({ host, imageBuild, patchHostTo, offered }) {
	if (patchHostTo !== null) return [`update ${host.name} to ${patchHostTo}`];
	if (imageBuild === null) return offered.length === 0 ? [] : [`run it on a ${host.cluster ? "node" : "host"} with ${offered.join(" or ")}`];
	const label = imageLabel({
		build: imageBuild,
		revision: null
	});
	if (!host.cluster) return [`run it on a host with ${label}`];
	return [`run it on a node with ${label}, with the nodeSelector ${Object.entries(nodeSelector(imageBuild)).map(([key, value]) => `${key}: ${value}`).join(", ")}`];
}
function sayAddition(add) {
	const { target, reference, args } = add;
	if (args === null) return `add a Dockerfile for ${target} beside this one, with FROM ${reference}`;
	return `add a build for ${target}, with ${[...args].map(([name, value]) => `${name}=${value}`).join(" ")} (its base is then ${reference})`;
}
function sayServed(target, dockerfile) {
	return `leave it out of the check, or declare where it runs: ${dockerfile} is the one for ${target}`;
}
// lib/rules/rule-page-parts.js
const LEARN = "https://learn.microsoft.com/virtualization/windowscontainers";
const COMPATIBILITY = {
	name: "Microsoft, Windows container version compatibility",
	url: `${LEARN}/deploy-containers/version-compatibility`
};
const UPDATES = {
	name: "Microsoft, Update Windows Server containers",
	url: `${LEARN}/deploy-containers/update-containers`
};
const PORTABILITY = {
	name: "Microsoft, Portability for containers",
	url: `${LEARN}/deploy-containers/portability`
};
const LIFECYCLE = {
	name: "Microsoft, Base image servicing lifecycles",
	url: `${LEARN}/deploy-containers/base-image-lifecycle`
};
const HYPERV = {
	name: "Microsoft, Isolation modes",
	url: `${LEARN}/manage-containers/hyperv-container`
};
const REQUIREMENTS = {
	name: "Microsoft, Windows container requirements",
	url: `${LEARN}/deploy-containers/system-requirements`
};
const BASE_IMAGES = {
	name: "Microsoft, Container base images",
	url: `${LEARN}/manage-containers/container-base-images`
};
const MULTI_PLATFORM = {
	name: "Docker, Multi-platform builds",
	url: "https://docs.docker.com/build/building/multi-platform/"
};
const ARG_AND_FROM = {
	name: "Docker, How ARG and FROM interact",
	url: "https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact"
};
const KUBERNETES = {
	name: "Kubernetes, Guide for running Windows containers",
	url: "https://kubernetes.io/docs/concepts/windows/user-guide/"
};
function thread(name) {
	return {
		name,
		url: `https://github.com/${name.replace("#", "/issues/")}`
	};
}
const MISMATCH = [{
	text: "hcsshim::CreateComputeSystem <container>: The container operating system does not match the host operating system. (0xc0370101)",
	when: "Docker with process isolation, at the start of a container or at the first `RUN` of a build."
}, {
	text: "container <container> encountered an error during CreateContainer: failure in a Windows system call: The operating system of the container does not match the operating system of the host. (0xc0370101)",
	when: "The same, as older versions of Windows and Docker word it."
}];
const NO_PLATFORM = {
	text: "failed to pull and unpack image \"<image>\": no match for platform in manifest: not found",
	when: "containerd, so Kubernetes too: in the events of a pod whose image cannot be pulled."
};
const NO_MANIFEST = {
	text: "no matching manifest for windows(10.0.17763)/amd64 in the manifest list entries",
	when: "Docker, at the pull. Docker 19.03 to 27 wrote `windows/amd64 10.0.17763` instead, older ones `windows/amd64`."
};
const USE_HYPERV = {
	text: "Run and build it with Hyper-V isolation. This needs the Hyper-V role and, where the host is a virtual machine, nested virtualisation; Kubernetes nodes and ECS do not have it.",
	paste: ["shell", "docker build --isolation=hyperv .\ndocker run --isolation=hyperv IMAGE"]
};
const SAY_REVISION = {
	text: "Declare the host with all four parts of its version, as `ver` prints them there.",
	paste: ["text", "prod = 10.0.17763.5329"]
};
function useTag(reference, text = "Change the base image to one that fits the host.") {
	return {
		text,
		paste: ["dockerfile", `FROM ${reference}`]
	};
}
function useNode(build) {
	return {
		text: "In a cluster, send the pods to nodes that fit the image.",
		paste: ["yaml", `nodeSelector:\n${Object.entries(nodeSelector(build)).map(([key, value]) => `  ${key}: ${value}`).join("\n")}`]
	};
}
const FEBRUARY = "The update of 11 February 2020 changed the interface between container and kernel on Windows Server 2016, 1803, 1809 (2019), 1903 and 1909.";
const FEBRUARY_ERRORS = [{
	text: "-1073741502",
	when: "The exit code (STATUS_DLL_INIT_FAILED) of 32-bit programs in the container, which end at once and print nothing."
}];
const FEBRUARY_SOURCES = [
	UPDATES,
	thread("moby/moby#40525"),
	thread("docker/for-win#5743"),
	thread("docker-library/openjdk#395")
];
const PATCH_HOST = { text: "Update the host, so that it has at least the revision of the image. Update hosts before images from then on." };
// lib/rules/records/architecture-mismatch.js
const errors$7 = ({ subject }) => subject.kind === "image" && subject.architecture !== null ? [engineError("no matching manifest for windows")] : [];
const architectureMismatch = {
	id: "architecture-mismatch",
	kind: "decides",
	severity: "error",
	name: "Image is for another architecture",
	title: "the image's processor architecture is not the host's",
	say: (saying) => {
		const { reference, subject, host } = saying;
		return subject.kind === "image" && subject.architecture !== null ? `${reference} is built for ${subject.architecture}, ${hostLabel(host)} is ${host.architecture}: the pull fails with ${quotedErrors(errors$7(saying))}.` : `${hostLabel(host)} is ${host.architecture}, and the name ${reference} does not say for which architecture it is built; nearly all Windows images are amd64 only.`;
	},
	errors: errors$7,
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "The image is built for another processor architecture than the host has (amd64 unless the host says arm64). No isolation helps. On an arm64 host it is at risk already where the image does not say its architecture, because nearly all Windows images are amd64 only.",
		errors: [NO_MANIFEST],
		examples: [{
			dockerfile: "FROM --platform=windows/arm64 mcr.microsoft.com/windows/servercore:ltsc2022",
			target: "ltsc2022",
			verdict: "cannot-run"
		}, {
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2022",
			target: "Windows 11 24H2 [arm64]",
			verdict: "at-risk",
			severity: "warning"
		}],
		waysOut: [useTag("--platform=windows/amd64 mcr.microsoft.com/windows/servercore:ltsc2022", "Build for amd64.")],
		sources: [MULTI_PLATFORM]
	}
};
// lib/rules/records/argument-not-known.js
const argumentNotKnown = {
	id: "argument-not-known",
	kind: "decides",
	severity: "warning",
	name: "Build argument that nobody knows yet",
	title: "the base image depends on a build argument whose value is known only when it is built",
	say: ({ reference, subject }) => {
		const { args, places } = subject.kind === "argument-unknown" ? subject : {
			args: new Map(),
			places: []
		};
		return `What ${reference} will be is not known: the build is given ${[...args].map(([name, value]) => `${name}=${value}`).join(" and ")}${places.length === 0 ? "" : ` (${places.join(", ")})`}, whose value is known only when it runs, and the default in the Dockerfile is not what is built. Name the values under builds in the config file, or with the input build-args.`;
	},
	errors: () => [],
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "The base image depends on a build argument, and the build that was found gives it a value that only the run itself knows: an output of an earlier step, a secret, an input, a variable that is set elsewhere. The default in the Dockerfile says nothing then, so nothing is said of the image.",
		errors: [],
		examples: [{
			dockerfile: "ARG WINDOWS_VERSION=ltsc2022\nFROM mcr.microsoft.com/windows/servercore:${WINDOWS_VERSION}",
			target: "ltsc2022",
			unknownArgs: { WINDOWS_VERSION: "${{ steps.release.outputs.tag }}" },
			verdict: "unknown"
		}],
		waysOut: [{ text: "Say under `builds` in the config file what is built: one entry for each value." }, {
			text: "Or give the check the values of this run.",
			paste: ["yaml", "build-args: WINDOWS_VERSION=ltsc2022"]
		}],
		sources: [ARG_AND_FROM]
	}
};
// lib/rules/records/base-tag-not-published.js
const baseTagNotPublished = {
	id: "base-tag-not-published",
	kind: "decides",
	severity: "error",
	name: "Tag of the base image is not published",
	title: "Microsoft publishes no latest tag for this base image (since 16 April 2019)",
	say: ({ reference }) => `${reference} does not exist: Microsoft has published no "latest" tag for the Windows base images since 16 April 2019, so the pull fails. Name the release, for example ltsc2022.`,
	errors: () => [],
	mends: "release",
	ways: usualWays,
	page: {
		meaning: "Microsoft has published no `latest` tag for the Windows base images since 16 April 2019. A FROM without a tag means `latest`, so the pull fails.",
		errors: [{
			text: "manifest for mcr.microsoft.com/windows/nanoserver:latest not found: manifest unknown: manifest tagged by \"latest\" is not found",
			when: "Docker, at the pull."
		}],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore",
			target: "ltsc2022",
			verdict: "unknown"
		}],
		waysOut: [useTag("mcr.microsoft.com/windows/servercore:ltsc2022", "Name the release that fits the host.")],
		sources: [COMPATIBILITY, thread("microsoft/Windows-Containers#447")]
	}
};
// lib/rules/records/build-mismatch.js
const errors$6 = ({ host }) => [host.engine === "containerd" ? NO_MATCH_IN_MANIFEST : DOES_NOT_MATCH];
const buildMismatch = {
	id: "build-mismatch",
	kind: "decides",
	severity: "error",
	name: "Image is older than the host",
	title: "the image is of an older Windows build, which this host runs only with Hyper-V isolation",
	say: (saying) => {
		const { image, host } = pairOf(saying);
		return `${saying.reference} is ${imageLabel(image)} and will not run process-isolated on ${hostLabel(host)}: process-isolated containers share the host's kernel, and this host's runs ${runnable(host)}. It fails with ${quotedErrors(errors$6(saying))}.`;
	},
	errors: errors$6,
	mends: "release",
	ways: usualWays,
	page: {
		meaning: "A process-isolated container shares the kernel of its host, so the Windows build of the image must be the one of the host; only from Windows Server 2022 on does a newer host run older images, and only down to 2022. This image is too old for that: it runs with Hyper-V isolation, which gives it a kernel of its own.",
		errors: [...MISMATCH, NO_PLATFORM],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2019",
			target: "ltsc2022",
			verdict: "hyperv-only"
		}, {
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2019",
			target: "AKS Windows2022",
			verdict: "hyperv-only"
		}],
		waysOut: [
			useTag("mcr.microsoft.com/windows/servercore:ltsc2022"),
			USE_HYPERV,
			useNode(17763)
		],
		sources: [
			COMPATIBILITY,
			thread("microsoft/Windows-Containers#352"),
			KUBERNETES
		]
	}
};
function runnable(host) {
	if (host.build === null || host.build < 20348) return "images of its own build only";
	return "images of Windows Server 2022 (10.0.20348) up to its own build";
}
// lib/rules/records/client-host.js
const clientHost = {
	id: "client-host",
	kind: "note",
	severity: "notice",
	name: "Host is a Windows client",
	title: "the host is Windows 10 or 11: process isolation must be asked for there and is for development and test",
	say: ({ host }) => `${host.name} is Windows 10 or 11: Docker uses Hyper-V isolation there unless --isolation=process is given, and process isolation there is licensed for development and test only. Declare it with [hyperv] if you do not ask for process isolation.`,
	page: {
		meaning: "The host is Windows 10 or 11. Docker uses Hyper-V isolation there unless process isolation is asked for, and process isolation on a client is licensed for development and test only.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2022",
			target: "dev = Windows 11 24H2",
			verdict: "runs"
		}],
		waysOut: [{
			text: "If you do not ask for process isolation, declare the host as what it does.",
			paste: ["text", "dev = Windows 11 24H2 [hyperv]"]
		}],
		sources: [HYPERV]
	}
};
// lib/rules/records/client-process-refused.js
const errors$5 = () => [engineError("Windows client operating systems earlier than version 1809 can only run Hyper-V containers")];
const clientProcessRefused = {
	id: "client-process-refused",
	kind: "decides",
	severity: "error",
	name: "Client host refuses process isolation",
	title: "Windows 10 before 1809 refuses process isolation",
	say: (saying) => `${saying.reference} does not run process-isolated on ${hostLabel(saying.host)}: Docker says ${quotedErrors(errors$5())}.`,
	errors: errors$5,
	mends: "release",
	ways: usualWays,
	page: {
		meaning: "Windows 10 before version 1809 (build 17763) runs Windows containers with Hyper-V isolation only. Process isolation came to Windows 10 with 1809 and Docker Engine 18.09.",
		errors: [{
			text: "Windows client operating systems earlier than version 1809 can only run Hyper-V containers",
			when: "Docker, when process isolation is asked for."
		}],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:1803",
			target: "dev = Windows 10 1803",
			verdict: "hyperv-only"
		}],
		waysOut: [USE_HYPERV, {
			text: "It is the default there: declare the host as what it does.",
			paste: ["text", "dev = Windows 10 1803 [hyperv]"]
		}],
		sources: [HYPERV]
	}
};
// lib/rules/records/decided-by-builder.js
const decidedByBuilder = {
	id: "decided-by-builder",
	kind: "note",
	severity: "notice",
	name: "The building host decides which image is used",
	title: "the reference lists several Windows builds, and which one the built image gets is decided by the host that builds it",
	say: ({ names }) => `The tag lists several Windows builds (${names?.join(", ")}); the built image gets the one that the building host takes. Judged as if each target built it itself; say build-host to know.`,
	page: {
		meaning: "The reference lists images of several Windows builds. A Dockerfile that starts from such a list is fixed to one of them by the host that builds it, and no build host is known here. So each target is judged as if it had built the image itself.",
		errors: [],
		examples: [{
			dockerfile: "FROM golang:1.27-nanoserver",
			target: "windows-2025",
			registry: ["10.0.26100.3194", "10.0.20348.3207"],
			verdict: "runs"
		}],
		waysOut: [{
			text: "Say which host builds.",
			paste: ["yaml", "build-host: windows-2025"]
		}, useTag("golang:1.27-nanoserver-ltsc2025", "Or write the tag of one Windows release.")],
		sources: [MULTI_PLATFORM]
	}
};
// lib/rules/lines.js
const FEBRUARY_2020 = [
	{
		build: 14393,
		line: 3504,
		fixed: 3506
	},
	{
		build: 17134,
		line: 1304,
		fixed: 1305
	},
	{
		build: 17763,
		line: 1039,
		fixed: 1040
	},
	{
		build: 18362,
		line: 657,
		fixed: 658
	},
	{
		build: 18363,
		line: 657,
		fixed: 658
	}
];
const FEBRUARY_2020_DATE = "2020-02-11";
function februaryLine(build) {
	return FEBRUARY_2020.find((row) => row.build === build) ?? null;
}
const FULL_SERVER = [
	"servercore",
	"server",
	"windows"
];
const PATCH_LINES = [
	{
		build: 26100,
		line: 3194,
		date: "2025-02-11",
		flavours: FULL_SERVER,
		verdict: "hyperv-only",
		certainty: "reported on GitHub runners and elsewhere, mended each time by updating the host",
		evidence: "https://github.com/actions/runner-images/issues/11582"
	},
	{
		build: 26100,
		line: 4061,
		date: "2025-05-13",
		flavours: FULL_SERVER,
		verdict: "at-risk",
		certainty: "reported; the revision is an upper bound of where it began",
		evidence: "https://github.com/microsoft/Windows-Containers/issues/591"
	},
	{
		build: 20348,
		line: 2340,
		date: "2024-03-12",
		flavours: null,
		verdict: "at-risk",
		certainty: "reports disagree",
		evidence: "https://github.com/microsoft/Windows-Containers/issues/502"
	},
	{
		build: 17763,
		line: 7240,
		date: "2025-04-11",
		flavours: null,
		verdict: "at-risk",
		certainty: "reported; the exact revision is not proven",
		evidence: "https://github.com/microsoft/Windows-Containers/issues/591"
	}
];
function sideOfLine(known, line, date) {
	if (known.revision !== null) return known.revision < line ? "before" : "after";
	if (known.floatsUntil === "current" || known.floatsUntil !== null && known.floatsUntil > date) return "after";
	return null;
}
// lib/rules/records/february-2020-baseline.js
const errors$4 = () => [engineError("the wait operation timed out", "0x102")];
const february2020Baseline = {
	id: "february-2020-baseline",
	kind: "decides",
	severity: "error",
	name: "Image and host are on different sides of the February 2020 updates",
	title: "image and host are on different sides of the February 2020 update",
	say: (saying) => {
		const { image, host } = pairOf(saying);
		const line = februaryLine(host.build);
		const imageSide = image.revision === null ? "a floating tag that holds a newer image" : `${require_version.formatWindowsVersion(image)}`;
		return `${saying.reference} (${imageSide}) and ${hostLabel(host)} are on different sides of the update of 11 February 2020 (10.0.${host.build}.${line?.line}), which changed the interface between container and host. With process isolation the container starts and then breaks: 32-bit programs end at once with exit code -1073741502, docker run hangs or times out (${quotedErrors(errors$4())}), Kubernetes pods never reach Running.`;
	},
	errors: errors$4,
	mends: "revision",
	ways: usualWays,
	page: {
		meaning: `${FEBRUARY} An image from before it on a host from after it, or the other way round, starts with process isolation and then breaks: 32-bit programs end silently, \`docker run\` may hang, pods in Kubernetes never reach Running.`,
		errors: FEBRUARY_ERRORS,
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:10.0.17763.973",
			target: "prod = 10.0.17763.5329",
			verdict: "hyperv-only"
		}],
		waysOut: [
			useTag("mcr.microsoft.com/windows/servercore:ltsc2019", "Build on an image from after the update."),
			{ text: "Or, where it is the host that is from before it: update the host." },
			USE_HYPERV
		],
		sources: FEBRUARY_SOURCES
	}
};
// lib/rules/records/february-2020-unproven.js
const february2020Unproven = {
	id: "february-2020-unproven",
	kind: "decides",
	severity: "warning",
	name: "February 2020 updates are not proven on both sides",
	title: "one side is older than the February 2020 update, the other is not known",
	say: (saying) => {
		const { image, host } = pairOf(saying);
		const line = februaryLine(host.build)?.line;
		const known = host.revision === null ? `${saying.reference} (${require_version.formatWindowsVersion(image)})` : hostLabel(host);
		const open = host.revision === null ? `${host.name}'s revision` : `the revision of ${saying.reference}`;
		return `${known} is older than the update of 11 February 2020 (10.0.${host.build}.${line}), and ${open} is not known. On different sides of it a process-isolated container starts and then breaks (exit code -1073741502 in 32-bit programs, 0x102 time-outs).`;
	},
	errors: () => [],
	mends: "revision",
	ways: usualWays,
	page: {
		meaning: `${FEBRUARY} One side is known to be from before it, and of the other side the revision is not known. If they are on different sides, the container starts with process isolation and then breaks.`,
		errors: FEBRUARY_ERRORS,
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:10.0.17763.973",
			target: "ltsc2019",
			verdict: "at-risk"
		}],
		waysOut: [
			SAY_REVISION,
			useTag("mcr.microsoft.com/windows/servercore:ltsc2019", "Or take a newer image."),
			USE_HYPERV
		],
		sources: FEBRUARY_SOURCES
	}
};
// lib/rules/records/february-2020-withdrawn-image.js
const february2020WithdrawnImage = {
	id: "february-2020-withdrawn-image",
	kind: "decides",
	severity: "warning",
	name: "Image of February 2020 was withdrawn",
	title: "the image is of 11 February 2020; those images were replaced a week later",
	say: (saying) => {
		const { image, host } = pairOf(saying);
		return `${saying.reference} is ${require_version.formatWindowsVersion(image)}, the image of 11 February 2020. Microsoft replaced the images of that day a week later (10.0.${host.build}.${februaryLine(host.build)?.fixed}) because they did not work.`;
	},
	errors: () => [],
	mends: "revision",
	ways: usualWays,
	page: {
		meaning: `${FEBRUARY} The images of that day itself did not work, and Microsoft replaced them on 18 February. This is one of those that were replaced.`,
		errors: FEBRUARY_ERRORS,
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:10.0.17763.1039",
			target: "prod = 10.0.17763.5329",
			verdict: "at-risk"
		}],
		waysOut: [useTag("mcr.microsoft.com/windows/servercore:10.0.17763.1040", "Take the image that replaced it, or a newer one.")],
		sources: [UPDATES]
	}
};
// lib/rules/records/host-cannot-run-containers.js
const hostCannotRunContainers = {
	id: "host-cannot-run-containers",
	kind: "decides",
	severity: "error",
	name: "Host is too old for containers",
	title: "the host is older than Windows Server 2016 (build 14393)",
	say: ({ host }) => `${hostLabel(host)} cannot run Windows containers: the first Windows that can is Windows Server 2016 (10.0.14393).`,
	errors: () => [],
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "Windows containers came with Windows Server 2016 and Windows 10 1607, build 14393. A host of an older Windows cannot run any Windows container, with neither isolation.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2022",
			target: "vs2015-win2012r2",
			verdict: "cannot-run"
		}],
		waysOut: [{
			text: "Name a host with Windows Server 2016 or later.",
			paste: ["text", "windows-2022"]
		}],
		sources: [REQUIREMENTS]
	}
};
// lib/rules/records/host-out-of-support.js
const hostOutOfSupport = {
	id: "host-out-of-support",
	kind: "note",
	severity: "notice",
	name: "Windows version of the host is out of support",
	title: "the host's extended support has ended",
	say: ({ host, date }) => `Extended support of ${hostLabel(host)} ended on ${date}.`,
	page: {
		meaning: "The extended support of the Windows release that the host runs has ended on the day of the run. Paid extensions are not counted.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:1903",
			target: "1903",
			verdict: "runs"
		}],
		waysOut: [{ text: "Move to a Windows release that is supported. The images may have to move with it." }],
		sources: [LIFECYCLE, COMPATIBILITY]
	}
};
// lib/rules/records/host-version-unknown.js
const hostVersionUnknown = {
	id: "host-version-unknown",
	kind: "decides",
	severity: "warning",
	name: "Windows version of the host is not known",
	title: "what is declared for the host does not fix a Windows build",
	say: ({ host, reference }) => `Whether ${reference} runs on ${host.name} is not known: ${host.unknownBecause ?? "the declaration fixes no Windows build"}.`,
	errors: () => [],
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "Whether a Windows image runs depends on the Windows build of the host, and what was declared does not fix one: the name can stand for machines of several builds, or its owner does not publish the build. No guess is made.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2022",
			target: "self-hosted",
			verdict: "unknown"
		}],
		waysOut: [{
			text: "Run `ver` on the host, and declare what it prints (the name is yours to choose).",
			paste: ["text", "my-runner = 10.0.20348.2340"]
		}],
		sources: [COMPATIBILITY]
	}
};
// lib/rules/records/hyperv.js
const hyperv = {
	id: "hyperv",
	kind: "decides",
	severity: "off",
	name: "Runs with Hyper-V isolation",
	title: "Hyper-V isolation, and the image is not newer than the host",
	say: (saying) => `${saying.reference} is ${imageLabel(pairOf(saying).image)}; ${hostLabel(saying.host)} runs it with Hyper-V isolation.`,
	errors: () => [],
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "With Hyper-V isolation each container gets a small virtual machine with a kernel of its own, so an image of any older Windows runs, back to Windows Server 2016. An image that is newer than its host does not.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2019",
			target: "prod = 10.0.20348 [hyperv]",
			verdict: "runs"
		}],
		waysOut: [],
		sources: [HYPERV, COMPATIBILITY]
	}
};
// lib/rules/records/hyperv-unproven.js
const hypervUnproven = {
	id: "hyperv-unproven",
	kind: "decides",
	severity: "warning",
	name: "Hyper-V isolation is not known to work here",
	title: "Hyper-V isolation on a hosted runner, where nested virtualisation is not promised",
	say: ({ reference, host }) => `${reference} would run on ${hostLabel(host)} with Hyper-V isolation, but that needs nested virtualisation, which hosted runners do not promise.`,
	errors: () => [],
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "Hyper-V isolation inside a virtual machine needs nested virtualisation, and hosted runners of GitHub and Azure Pipelines are virtual machines that do not promise it. No report shows it working there, so it cannot be relied on.",
		errors: [{
			text: "container <container> encountered an error during CreateContainer: failure in a Windows system call: No hypervisor is present on this system. (0xc0351000)",
			when: "Docker, when Hyper-V isolation is asked for on a machine without it."
		}],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2019",
			target: "windows-2022 [hyperv]",
			verdict: "at-risk"
		}],
		waysOut: [{ text: "Take a base image of the build of the runner, and leave out `--isolation=hyperv`." }, {
			text: "Or use a self-hosted runner with the Hyper-V role, and declare its version.",
			paste: ["text", "my-runner = 10.0.20348.2340 [hyperv]"]
		}],
		sources: [
			REQUIREMENTS,
			HYPERV,
			thread("actions/runner-images#183"),
			thread("moby/moby#27198")
		]
	}
};
// lib/rules/records/image-newer-revision.js
const imageNewerRevision = {
	id: "image-newer-revision",
	kind: "note",
	severity: "notice",
	name: "Image has a newer revision than the host",
	title: "same build, the image has newer updates than the host: patch hosts before images",
	say: ({ imageVersion, host }) => `The image (${imageVersion}) has newer updates than ${hostLabel(host)}; such pairs broke more than once, so update hosts before images.`,
	page: {
		meaning: "Image and host have the same build, and the image has newer updates than the host. That is documented to run, but such pairs broke more than once, and each time updating the host mended it.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:10.0.20348.2340",
			target: "prod = 10.0.20348.2527",
			registry: ["10.0.20348.2582"],
			verdict: "runs"
		}],
		waysOut: [{ text: "Update hosts before images." }],
		sources: [
			UPDATES,
			thread("actions/runner-images#11582"),
			thread("microsoft/Windows-Containers#591")
		]
	}
};
// lib/rules/records/image-newer-than-host.js
const errors$3 = ({ host, subject }) => {
	const build = subject.kind === "image" ? subject.build : null;
	return [...host.engine === "containerd" ? [NO_MATCH_IN_MANIFEST] : [engineError(`no matching manifest for windows(10.0.${host.build})/${host.architecture}`), engineError(`a Windows version 10.0.${build}-based image is incompatible with a 10.0.${host.build} host`)], DOES_NOT_MATCH];
};
const imageNewerThanHost = {
	id: "image-newer-than-host",
	kind: "decides",
	severity: "error",
	name: "Image is newer than the host",
	title: "the image is of a newer Windows build than the host",
	say: (saying) => {
		const { image, host } = pairOf(saying);
		const all = errors$3(saying).map(quoted);
		return `${saying.reference} is ${imageLabel(image)}, newer than ${hostLabel(host)}: a container never runs on an older Windows, with neither isolation. The pull fails with ${all.slice(0, -1).join(" or ")}; where the image is already there, the start fails with ${all.at(-1)}.`;
	},
	errors: errors$3,
	mends: "release",
	ways: usualWays,
	page: {
		meaning: "A container uses the kernel of its host, and an image of a newer Windows expects a newer kernel. So an image never runs on a Windows of an older build, with neither isolation: Docker refuses to pull it.",
		errors: [
			{
				text: "a Windows version 10.0.20348-based image is incompatible with a 10.0.17763 host",
				when: "Docker, at the pull of a tag that stands for one image."
			},
			NO_MANIFEST,
			NO_PLATFORM,
			...MISMATCH
		],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2025",
			target: "windows-2022",
			verdict: "cannot-run"
		}, {
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2022",
			target: "AKS Windows2019",
			verdict: "cannot-run"
		}],
		waysOut: [useTag("mcr.microsoft.com/windows/servercore:ltsc2022"), useNode(26100)],
		sources: [
			COMPATIBILITY,
			PORTABILITY,
			thread("moby/moby#39328"),
			thread("containerd/containerd#6989")
		]
	}
};
// lib/rules/records/image-os-unknown.js
const imageOsUnknown = {
	id: "image-os-unknown",
	kind: "decides",
	severity: "off",
	name: "Operating system of the image is not known",
	title: "nothing tells whether the image is a Windows image",
	say: ({ reference, subject }) => `Nothing tells whether ${reference} is a Windows image, so it is not judged${subject.kind === "os-unknown" && subject.why !== "" ? `: ${subject.why.replace(/(?<!\.)\.+$/, "")}` : ""}.`,
	errors: () => [],
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "Neither the reference nor the Dockerfile tells whether the image is a Windows image, and no registry could be asked. Most such images are Linux images, so nothing is reported.",
		errors: [],
		examples: [{
			dockerfile: "FROM registry.example/app:1",
			target: "ltsc2022",
			verdict: "unknown"
		}],
		waysOut: [{
			text: "If it is a Windows image: log in to its registry before the check (`docker login`), or allow the registry to be asked.",
			paste: ["yaml", "registries: registry.example"]
		}],
		sources: [MULTI_PLATFORM]
	}
};
// lib/rules/records/image-out-of-support.js
const imageOutOfSupport = {
	id: "image-out-of-support",
	kind: "note",
	severity: "warning",
	name: "Windows version of the image is out of support",
	title: "the base image's extended support has ended",
	say: ({ imageVersion, date }) => `The base image (${imageVersion}) has had no security updates since ${date}.`,
	page: {
		meaning: "The extended support of the Windows release that the base image holds has ended on the day of the run. The image gets no security updates any more. Paid extensions are not counted.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:1903",
			target: "prod = 10.0.20348 [hyperv]",
			verdict: "runs"
		}],
		waysOut: [useTag("mcr.microsoft.com/windows/servercore:ltsc2022", "Move to a release that is supported and that the host runs.")],
		sources: [LIFECYCLE]
	}
};
// lib/rules/records/image-patched-past-host.js
const errors$2 = () => [engineError("The virtual machine or container exited unexpectedly", "0xc0370106")];
const imagePatchedPastHost = {
	id: "image-patched-past-host",
	kind: "decides",
	severity: "error",
	name: "Image is patched past the host",
	title: "the image has an update that its host of the same build lacks, and such pairs were reported to fail",
	say: (saying) => {
		const { image, host } = pairOf(saying);
		const line = saying.line;
		const revision = image.revision === null ? "the newest one, because its tag floats" : require_version.formatWindowsVersion(image);
		return `${saying.reference} holds an update (10.0.${host.build}.${line?.line} of ${line?.date} or later; ${revision}) that ${hostLabel(host)} does not have. Such pairs were seen to fail at start with ${quotedErrors(errors$2())} (${line?.certainty}; ${line?.evidence}).`;
	},
	errors: errors$2,
	mends: "revision",
	ways: usualWays,
	page: {
		meaning: "Image and host have the same build, but the image holds an update that the host lacks, and for this update such pairs were reported to fail at the start. Microsoft documents none of these breaks; the rule rests on public reports, and says how sure they are.",
		errors: [{
			text: "container <container> encountered an error during hcs::System::Start: failure in a Windows system call: The virtual machine or container exited unexpectedly. (0xc0370106)",
			when: "Docker with process isolation, at the start of a container."
		}],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2025",
			target: "prod = 10.0.26100.2894",
			verdict: "hyperv-only"
		}, {
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2022",
			target: "prod = 10.0.20348.2113",
			verdict: "at-risk",
			severity: "warning"
		}],
		waysOut: [
			PATCH_HOST,
			useTag("mcr.microsoft.com/windows/servercore:10.0.26100.2894", "Or pin the image to a revision that the host has."),
			USE_HYPERV
		],
		sources: [
			thread("actions/runner-images#11582"),
			thread("docker/for-win#14287"),
			thread("microsoft/Windows-Containers#591"),
			thread("microsoft/Windows-Containers#583"),
			thread("microsoft/Windows-Containers#502")
		]
	}
};
// lib/rules/records/image-version-unknown.js
const imageVersionUnknown = {
	id: "image-version-unknown",
	kind: "decides",
	severity: "warning",
	name: "Windows version of the image is not known",
	title: "no Windows version could be found for the image",
	say: ({ reference, subject }) => `The Windows version of ${reference} is not known: ${subject.kind === "version-unknown" ? subject.why.replace(/(?<!\.)\.+$/, "") : "its name does not tell"}.`,
	errors: () => [],
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "The image is a Windows image, or the Dockerfile speaks of Windows, but no Windows version could be found: the registry could not be asked or does not say one, and the name of the image does not tell. No guess is made.",
		errors: [],
		examples: [{
			dockerfile: "FROM registry.example/app:1\nRUN powershell -Command Get-Date",
			target: "ltsc2022",
			verdict: "unknown"
		}],
		waysOut: [{
			text: "Log in to the registry before the check (`docker login`), or allow the registry to be asked.",
			paste: ["yaml", "registries: registry.example"]
		}],
		sources: [BASE_IMAGES]
	}
};
// lib/rules/records/list-from-table.js
const listFromTable = {
	id: "list-from-table",
	kind: "decides",
	severity: "notice",
	name: "Known from a table only",
	title: "what the shared tag lists is known from a built-in table with a date, not from the registry",
	say: (saying) => {
		const { reference, host, subject, verdict } = saying;
		if (verdict === "unknown" || subject.kind !== "image") return `${reference} is a shared tag, and which of its images ${hostLabel(host)} gets depends on their order in the registry, which is not known here. Pin the tag of one Windows release.`;
		return `${reference} is a shared tag that held an image for ${imageLabel(subject)} when the built-in table was made; ${hostLabel(host)} runs that one. Only the registry knows what the tag lists today.`;
	},
	errors: () => [],
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "A shared tag such as `golang:1.27-nanoserver` stands for a list of images of several Windows builds, and the list changes with time. Here it is known only from a built-in table with a date, not from the registry: what would run is at risk, and where the entries of the list differ in their answers, it is unknown.",
		errors: [],
		examples: [{
			dockerfile: "FROM golang:1.27-nanoserver",
			target: "ltsc2022",
			verdict: "at-risk"
		}, {
			dockerfile: "FROM --platform=windows/amd64 golang:1.27-nanoserver\nCOPY . /app",
			target: "windows-2022",
			buildHost: "ubuntu-24.04",
			verdict: "unknown",
			severity: "warning"
		}],
		waysOut: [useTag("golang:1.27-nanoserver-ltsc2022", "Write the tag of one Windows release instead of the shared one."), {
			text: "Or let the registry be asked, so that the list is known.",
			paste: ["yaml", "resolve: auto"]
		}],
		sources: [MULTI_PLATFORM]
	}
};
// lib/rules/records/manifest-order.js
const manifestOrder = {
	id: "manifest-order",
	kind: "note",
	severity: "error",
	name: "Order of the image list hides an image that would run",
	title: "Docker takes an entry of the list that cannot run although the list holds one that can",
	say: ({ names }) => `Docker takes the first entry of the list that is not newer than the host, although the list also holds ${names?.[0]}, which would run: pin the tag of that release.`,
	page: {
		meaning: "From a list Docker takes the entry of exactly its own build, otherwise the first one that is not newer than the host, however old it is. Here that one cannot run, although the list holds another that can.",
		errors: [],
		examples: [{
			dockerfile: "FROM example/app:1",
			target: "windows-2025",
			registry: ["10.0.17763.5576", "10.0.20348.2340"],
			verdict: "hyperv-only"
		}],
		waysOut: [{ text: "Write the tag of one Windows release instead of the list." }, {
			text: "Or name the Windows build of the entry.",
			paste: ["dockerfile", "FROM --platform=windows(10.0.20348)/amd64 example/app:1"]
		}],
		sources: [{
			name: "moby, the choice from a list",
			url: "https://github.com/moby/moby/blob/master/daemon/internal/distribution/pull_v2_windows.go"
		}]
	}
};
// lib/rules/records/moved-repository.js
const movedRepository = {
	id: "moved-repository",
	kind: "note",
	severity: "warning",
	name: "Repository has moved",
	title: "the repository is a retired Docker Hub name",
	say: ({ names }) => `This Docker Hub name is retired and gets no updates; the image lives at ${names?.[0]} now.`,
	page: {
		meaning: "Microsoft moved its Windows images from Docker Hub to its own registry, `mcr.microsoft.com`. The old name gets no updates, and its tags end with the releases of its time.",
		errors: [],
		examples: [{
			dockerfile: "FROM microsoft/windowsservercore:ltsc2016",
			target: "ltsc2016",
			verdict: "at-risk"
		}],
		waysOut: [useTag("mcr.microsoft.com/windows/servercore:ltsc2016", "Write the new name; the message says which it is.")],
		sources: [BASE_IMAGES]
	}
};
// lib/rules/records/no-manifest-for-host.js
const errors$1 = ({ host, subject }) => {
	if (subject.kind === "none-selected" && subject.by !== host.name) return [];
	return host.engine === "containerd" ? [NO_MATCH_IN_MANIFEST] : [engineError(`no matching manifest for windows(10.0.${host.build})/${host.architecture} in the manifest list entries`)];
};
const noManifestForHost = {
	id: "no-manifest-for-host",
	kind: "decides",
	severity: "error",
	name: "No image for this host behind the reference",
	title: "the reference lists several images and the host's engine takes none of them",
	say: (saying) => {
		const { reference, subject, host } = saying;
		const [offered, by] = subject.kind === "none-selected" ? [subject.offered.join(", "), subject.by] : ["", host.name];
		return by === host.name ? `${reference} lists Windows images for ${offered}, and ${host.engine} on ${hostLabel(host)} takes none of them: the pull fails with ${quotedErrors(errors$1(saying))}.` : `${reference} lists Windows images for ${offered}, and the build host ${by} takes none of them: the image cannot be built there.`;
	},
	errors: errors$1,
	mends: "release",
	ways: usualWays,
	page: {
		meaning: "The reference lists images of several Windows builds, and the engine of the host takes none of them. Docker takes entries that are not newer than the host; containerd takes the build of the host and, from Windows Server 2022 on, older ones down to 2022.",
		errors: [NO_MANIFEST, NO_PLATFORM],
		examples: [{
			dockerfile: "FROM golang:1.27-windowsservercore",
			target: "ltsc2019",
			verdict: "cannot-run"
		}, {
			dockerfile: "FROM example/app:1",
			target: "AKS Windows2022",
			registry: ["10.0.17763.5576", "10.0.26100.3194"],
			verdict: "cannot-run"
		}],
		waysOut: [
			{ text: "Run it on a host of one of the builds in the list; the message names them." },
			useNode(20348),
			{ text: "Or take a version of the image that has an entry for the build of the host." }
		],
		sources: [
			COMPATIBILITY,
			thread("microsoft/Windows-Containers#334"),
			thread("containerd/containerd#6989"),
			KUBERNETES
		]
	}
};
// lib/rules/records/not-windows.js
const notWindows = {
	id: "not-windows",
	kind: "decides",
	severity: "off",
	name: "Not a Windows image",
	title: "the image is not a Windows image, or carries no Windows version (scratch, HostProcess)",
	say: ({ reference, subject }) => `${reference} is not judged: ${subject.kind === "not-windows" ? subject.because : "it is not a Windows image"}.`,
	errors: () => [],
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "Only Windows images are bound to a version of Windows. A Linux image, `scratch`, and the base image of HostProcess containers carry none, so there is nothing to judge and nothing is reported.",
		errors: [],
		examples: [{
			dockerfile: "FROM alpine:3",
			target: "ltsc2022",
			verdict: "not-windows"
		}],
		waysOut: [],
		sources: [BASE_IMAGES, thread("containerd/containerd#7431")]
	}
};
// lib/rules/records/platform-assumed.js
const platformAssumed = {
	id: "platform-assumed",
	kind: "note",
	severity: "notice",
	name: "Taken for a Windows build",
	title: "the reference lists Linux and Windows images and nothing tells which is meant",
	say: ({ reference, names }) => names !== void 0 ? `Nothing tells whether ${reference} is a Windows or a Linux image; if it is a Linux build, this does not concern it.` : `${reference} lists Linux and Windows images and nothing in this Dockerfile tells which is meant; if it is a Linux build, this does not concern it.`,
	page: {
		meaning: "The reference lists Linux and Windows images, or nothing tells which it is, and neither the Dockerfile nor a build host says which is meant. The Windows side is judged, but nothing is louder than a notice and nothing fails.",
		errors: [],
		examples: [{
			dockerfile: "FROM golang:1.27",
			target: "windows-2022",
			verdict: "at-risk"
		}],
		waysOut: [{
			text: "Say which is meant.",
			paste: ["dockerfile", "FROM --platform=windows/amd64 golang:1.27"]
		}, {
			text: "Or say which host builds.",
			paste: ["yaml", "build-host: ubuntu-24.04"]
		}],
		sources: [MULTI_PLATFORM]
	}
};
// lib/rules/records/reference-depends-on-argument.js
const referenceDependsOnArgument = {
	id: "reference-depends-on-argument",
	kind: "note",
	severity: "notice",
	name: "Base image depends on a build argument",
	title: "the base image comes from the default of an ARG",
	say: ({ names, builder }) => {
		const known = `The base comes from the default of ${names?.map((name) => `ARG ${name}`).join(", ")}; a build with another value uses another image.`;
		return builder === void 0 ? `${known} Give build-args to check those.` : `${known} ${builder} may build it with another one and was not read, so nothing here is more than a warning. Say under builds in the config file what is built.`;
	},
	page: {
		meaning: "The base image comes from the default of an ARG, and no build argument was given to the check. What is judged is the default; a build with another value uses another image.",
		errors: [],
		examples: [{
			dockerfile: "ARG WINDOWS_VERSION=ltsc2022\nFROM mcr.microsoft.com/windows/servercore:${WINDOWS_VERSION}",
			target: "ltsc2022",
			verdict: "runs"
		}],
		waysOut: [{
			text: "Give the check the build arguments of the build.",
			paste: ["yaml", "build-args: WINDOWS_VERSION=ltsc2022"]
		}],
		sources: [ARG_AND_FROM]
	}
};
// lib/rules/records/registry-disagrees-with-tag.js
const registryDisagreesWithTag = {
	id: "registry-disagrees-with-tag",
	kind: "note",
	severity: "warning",
	name: "Registry holds another Windows release than the tag names",
	title: "the reference names one Windows release and the registry holds another",
	say: ({ reference, names }) => `${reference} is named after ${names?.[0]}, but what the registry holds under it is ${names?.slice(1).join(", ")}; judged by the registry.`,
	page: {
		meaning: "The reference names one Windows release, and what the registry holds under it is of another. What the registry says is judged, because that is what would be pulled.",
		errors: [],
		examples: [{
			dockerfile: "FROM example/app:1-windowsservercore-ltsc2019",
			target: "ltsc2022",
			registry: ["10.0.20348.2340"],
			verdict: "runs"
		}],
		waysOut: [{ text: "Ask the owner of the image, or pin the image by its digest." }],
		sources: [MULTI_PLATFORM]
	}
};
// lib/rules/records/relaxed-in-practice.js
const relaxedInPractice = {
	id: "relaxed-in-practice",
	kind: "decides",
	severity: "warning",
	name: "Runs in practice, undocumented",
	title: "near builds that were seen to run together, though no document says so",
	say: (saying) => `${saying.reference} is ${imageLabel(pairOf(saying).image)} on ${hostLabel(saying.host)}: seen to run process-isolated, but documented nowhere.`,
	errors: () => [],
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "Image and host are of near builds of Windows 10 or of the Semi-Annual Channel. Such pairs were seen to run with process isolation, but Microsoft documented Hyper-V isolation only for them, and not all reports agree.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:1903",
			target: "1909",
			verdict: "at-risk"
		}],
		waysOut: [USE_HYPERV, { text: "Or take an image of the same build as the host." }],
		sources: [
			COMPATIBILITY,
			thread("docker/for-win#5148"),
			thread("MicrosoftDocs/Virtualization-Documentation#1286"),
			thread("microsoft/nav-docker#497")
		]
	}
};
// lib/rules/records/same-build.js
const sameBuild = {
	id: "same-build",
	kind: "decides",
	severity: "off",
	name: "Image and host have the same build",
	title: "image and host are of the same Windows build",
	say: (saying) => `${saying.reference} is ${imageLabel(pairOf(saying).image)}, the same build as ${hostLabel(saying.host)}.`,
	errors: () => [],
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "Image and host have the same Windows build, for example 20348 for Windows Server 2022. That is the pair that every engine and every page of Microsoft agrees on: it runs with process isolation.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2022",
			target: "windows-2022",
			verdict: "runs"
		}],
		waysOut: [],
		sources: [COMPATIBILITY]
	}
};
// lib/rules/records/stable-abi.js
const stableAbi = {
	id: "stable-abi",
	kind: "decides",
	severity: "off",
	name: "Host runs images of older builds since Windows Server 2022",
	title: "the image is Windows Server 2022 or later and the host is newer, within what Microsoft documents",
	say: (saying) => `${saying.reference} is ${imageLabel(pairOf(saying).image)}; ${hostLabel(saying.host)} runs it process-isolated, because the interface is stable from Windows Server 2022 on.`,
	errors: () => [],
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "From Windows Server 2022 (build 20348) on, the interface between container and kernel is kept stable, so a newer host runs the images of an older one with process isolation. The rule covers the pairs that Microsoft documents.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2022",
			target: "windows-2025",
			verdict: "runs"
		}],
		waysOut: [],
		sources: [PORTABILITY, COMPATIBILITY]
	}
};
// lib/rules/documented.js
const NEWEST_SERVER = 26100;
const NEWEST_CLIENT = 26300;
function isSpokenOf({ build, edition }) {
	return build === null || build <= (edition === "server" ? NEWEST_SERVER : NEWEST_CLIENT);
}
// lib/rules/records/stable-abi-disputed.js
const errors = ({ host, subject }) => {
	if (!isSpokenOf(host)) return [];
	return host.build === 26200 && subject.kind === "image" && subject.build === 26100 ? [engineError("the layer has an unrecognized format", "0xc0370112")] : [engineError("no matching manifest")];
};
const stableAbiDisputed = {
	id: "stable-abi-disputed",
	kind: "decides",
	severity: "warning",
	name: "Running this image on a newer host is disputed",
	title: "the image is Windows Server 2022 or later and the host is newer, but sources disagree on this pair",
	say: (saying) => {
		const { image, host } = pairOf(saying);
		const pair = `${saying.reference} is ${imageLabel(image)} on the newer ${hostLabel(host)}: it is expected to run,`;
		if (!isSpokenOf(host)) return `${pair} because the interface is stable from Windows Server 2022 on, but no page of Microsoft's speaks of this Windows yet.`;
		return `${pair} but Microsoft's pages and the engines disagree on this pair.${host.build === 26200 && image.build === 26100 ? ` Failures with ${quotedErrors(errors(saying))} were reported (microsoft/hcsshim#2566).` : ` Some engine versions refuse the pair at pull with ${quotedErrors(errors(saying))} (moby/moby#53397).`}`;
	},
	errors,
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "The image is of Windows Server 2022 or later and the host is newer, which should run. For this pair the pages of Microsoft and the versions of the engines disagree: some engine versions refuse the image at the pull, and Windows Server 2025 images were reported to fail on Windows 11 25H2 with both isolations. Or no page of Microsoft speaks of the host yet, because its release is new.",
		errors: [{
			text: "no matching manifest for windows(10.0.26200)/amd64/v3 in the manifest list entries: no match for platform in manifest: not found",
			when: "Docker with the containerd image store, at the pull of a Windows Server 2022 image on Windows 11 25H2."
		}, {
			text: "hcsshim::PrepareLayer failed in Win32: The container image contains a layer with an unrecognized format. (0xc0370112)",
			when: "Docker, with a Windows Server 2025 image on Windows 11 25H2."
		}],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2022",
			target: "dev = Windows 11 25H2",
			verdict: "at-risk"
		}, {
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2025",
			target: "dev = Windows 11 25H2 [hyperv]",
			verdict: "at-risk"
		}],
		waysOut: [{ text: "Try the image on the host once; where it works there, say so with an ignore and its reason (below)." }, { text: "Or run it on a host of the same build as the image." }],
		sources: [
			COMPATIBILITY,
			thread("microsoft/hcsshim#2566"),
			thread("moby/moby#53397")
		]
	}
};
// lib/rules/records/table-out-of-date.js
const tableOutOfDate = {
	id: "table-out-of-date",
	kind: "note",
	severity: "notice",
	name: "Built-in table may be out of date",
	title: "the built-in table behind this answer is more than 60 days old",
	say: ({ date }) => `This answer rests on a built-in table of ${date}, more than 60 days before the day of the run; it may have changed since.`,
	page: {
		meaning: "The answer rests on a built-in table with a date, because no registry was asked or the name of the host moves with time, and the table is more than 60 days older than the day of the run. It may have changed since.",
		errors: [],
		examples: [{
			dockerfile: "FROM golang:1.27-nanoserver",
			target: "windows-2025",
			asOf: "2027-01-31",
			verdict: "at-risk"
		}],
		waysOut: [
			{
				text: "Let the registry be asked.",
				paste: ["yaml", "resolve: auto"]
			},
			{ text: "Declare a version of the host instead of a name that moves." },
			{ text: "Or take a newer release of this tool." }
		],
		sources: [MULTI_PLATFORM]
	}
};
// lib/rules/records/unresolved-argument.js
const PLATFORM_ARG = /^(?:TARGET|BUILD)(?:PLATFORM|OS|OSVERSION|ARCH|VARIANT)$/;
const unresolvedArgument = {
	id: "unresolved-argument",
	kind: "decides",
	severity: "warning",
	name: "Build argument without a value",
	title: "an ARG in the base image has no value",
	say: ({ subject }) => {
		const { names, undeclared } = subject.kind === "unresolved" ? subject : {
			names: [],
			undeclared: []
		};
		const ofPlatform = names.filter((name) => PLATFORM_ARG.test(name));
		if (ofPlatform.length > 0) return `The base image depends on ${ofPlatform.join(" and ")}, which BuildKit sets by itself: from the --platform of the build, or for the machine that builds. No build that was read tells which, and the classic builder (the default of Docker on Windows) never sets it. Name the machine with the input build-host (on the command line --build-host HOST).`;
		const [hidden] = undeclared;
		if (hidden !== void 0) return `The base image depends on ${hidden}, which no ARG before the first FROM declares, so it is empty there whatever the build is called with. Move ARG ${hidden} above the first FROM.`;
		const many = names.length > 1;
		return `The base image depends on ${names.map((name) => `ARG ${name}`).join(" and ")}, which ${many ? "have" : "has"} no value: there is no default in the Dockerfile and no build argument was given. Give ${many ? "them" : "it"} with the input build-args (on the command line --build-arg ${names[0] ?? "NAME"}=VALUE), or write a default behind the ARG.`;
	},
	errors: () => [],
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "The reference of the base image holds an ARG that has no value here: no default in the Dockerfile, and no build argument was given. So it is not known which image is meant. Only an ARG before the first FROM can be used in a FROM.",
		errors: [],
		examples: [{
			dockerfile: "ARG WINDOWS_VERSION\nFROM mcr.microsoft.com/windows/servercore:${WINDOWS_VERSION}",
			target: "ltsc2022",
			verdict: "unknown"
		}],
		waysOut: [{
			text: "Give the build argument to the check.",
			paste: ["yaml", "build-args: WINDOWS_VERSION=ltsc2022"]
		}, {
			text: "Or give the ARG a default.",
			paste: ["dockerfile", "ARG WINDOWS_VERSION=ltsc2022\nFROM mcr.microsoft.com/windows/servercore:${WINDOWS_VERSION}"]
		}],
		sources: [ARG_AND_FROM]
	}
};
// lib/rules/records/windows-10-process-isolation.js
const windows10ProcessIsolation = {
	id: "windows-10-process-isolation",
	kind: "decides",
	severity: "warning",
	name: "Process isolation on Windows 10 is no longer documented",
	title: "process isolation on Windows 10: engines allow it, Microsoft no longer documents it",
	say: ({ reference, host }) => `${reference} is of the same build as ${hostLabel(host)}; engines run it process-isolated with --isolation=process, but Microsoft no longer documents that for Windows 10.`,
	errors: () => [],
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "Image and host are of the same build, and the host is Windows 10. Engines run such a pair with process isolation where it is asked for, but Microsoft took it out of its table in March 2023: Windows 10 1809 and Windows Server 2019, for example, shared a build and then went different ways.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2019",
			target: "dev = Windows 10 1809",
			verdict: "at-risk"
		}],
		waysOut: [{
			text: "Leave Docker to its default on Windows 10, which is Hyper-V isolation, and declare the host so.",
			paste: ["text", "dev = Windows 10 1809 [hyperv]"]
		}],
		sources: [COMPATIBILITY, HYPERV]
	}
};
// lib/rules/rule-table.js
const DECIDING = [
	notWindows,
	hostCannotRunContainers,
	hostVersionUnknown,
	unresolvedArgument,
	argumentNotKnown,
	baseTagNotPublished,
	imageOsUnknown,
	imageVersionUnknown,
	architectureMismatch,
	noManifestForHost,
	imageNewerThanHost,
	clientProcessRefused,
	february2020Baseline,
	{
		id: "ws2016-revision-mismatch",
		kind: "decides",
		severity: "error",
		name: "Revisions of Windows Server 2016 differ",
		title: "Windows Server 2016: the revisions of image and host differ",
		say: (saying) => {
			const { image, host } = pairOf(saying);
			return `${saying.reference} is ${require_version.formatWindowsVersion(image)} and ${hostLabel(host)} is not: on Windows Server 2016 the revisions of image and host must be equal for process isolation, or the container might not start.`;
		},
		errors: () => [],
		mends: "revision",
		ways: usualWays,
		page: {
			meaning: "On Windows Server 2016 (build 14393) it is not enough that image and host have the same build: for process isolation their revisions, the fourth part of the version, must be equal too. Otherwise the container might not start, and Microsoft does not support it.",
			errors: [],
			examples: [{
				dockerfile: "FROM mcr.microsoft.com/windows/servercore:10.0.14393.1914",
				target: "old = 10.0.14393.2007",
				verdict: "hyperv-only"
			}],
			waysOut: [
				useTag("mcr.microsoft.com/windows/servercore:10.0.14393.2007", "Pin the image to the revision of the host."),
				USE_HYPERV,
				{ text: "Or update the host to the revision of the image, exactly." }
			],
			sources: [COMPATIBILITY]
		}
	},
	imagePatchedPastHost,
	{
		id: "ws2016-revision-unproven",
		kind: "decides",
		severity: "warning",
		name: "Revisions of Windows Server 2016 are not known to match",
		title: "Windows Server 2016: a revision is not known, and they must be equal",
		say: (saying) => {
			const { image, host } = pairOf(saying);
			const unknown = [...image.revision === null ? [image.floatsUntil === null ? "the image's" : "the image's (its tag floats)"] : [], ...host.revision === null ? ["the host's"] : []];
			return `${saying.reference} and ${hostLabel(host)} are both Windows Server 2016, where the revisions of image and host must be equal for process isolation; ${unknown.join(" and ")} is not known. Declare the host with all four parts (the text of ver) and pin the image's revision, for example 10.0.14393.NNNN, to be sure.`;
		},
		errors: () => [],
		mends: "revision",
		ways: usualWays,
		page: {
			meaning: "On Windows Server 2016 (build 14393) the revisions of image and host, the fourth part of the version, must be equal for process isolation. Here one of them is not known, so it is not known whether they are. Where the tag of the image floats and the host declares no revision, this is only a notice.",
			errors: [],
			examples: [{
				dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2016",
				target: "old = 10.0.14393.4283",
				verdict: "at-risk"
			}, {
				dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2016",
				target: "ltsc2016",
				verdict: "at-risk",
				severity: "notice"
			}],
			waysOut: [
				{
					text: "Declare the host with all four parts of its version, as `ver` prints them there.",
					paste: ["text", "old = 10.0.14393.4283"]
				},
				useTag("mcr.microsoft.com/windows/servercore:10.0.14393.4283", "And pin the image to the same revision."),
				USE_HYPERV
			],
			sources: [COMPATIBILITY]
		}
	},
	february2020Unproven,
	february2020WithdrawnImage,
	windows10ProcessIsolation,
	sameBuild,
	stableAbi,
	stableAbiDisputed,
	relaxedInPractice,
	buildMismatch,
	hyperv,
	hypervUnproven,
	listFromTable
];
const NOTES = [
	imageNewerRevision,
	clientHost,
	imageOutOfSupport,
	hostOutOfSupport,
	movedRepository,
	decidedByBuilder,
	manifestOrder,
	referenceDependsOnArgument,
	registryDisagreesWithTag,
	platformAssumed,
	tableOutOfDate
];
const BY_ID = new Map([...DECIDING, ...NOTES].map((rule) => [rule.id, rule]));
function rules() {
	return [...BY_ID.values()];
}
function decidingRule(id) {
	return BY_ID.get(id);
}
function noteRule(id) {
	return BY_ID.get(id);
}
function isRuleId(text) {
	return BY_ID.has(text);
}
function ruleName(id) {
	return BY_ID.get(id)?.name ?? "Finding";
}
const PAGES = "https://github.com/windows-container-compat/windows-container-compat/blob/main/docs/rules";
function rulePageUrl(id) {
	return `${PAGES}/${id}.md`;
}
Object.defineProperty(exports, "FEBRUARY_2020_DATE", {
	enumerable: true,
	get: function() {
		return FEBRUARY_2020_DATE;
	}
});
Object.defineProperty(exports, "PATCH_LINES", {
	enumerable: true,
	get: function() {
		return PATCH_LINES;
	}
});
Object.defineProperty(exports, "decidingRule", {
	enumerable: true,
	get: function() {
		return decidingRule;
	}
});
Object.defineProperty(exports, "februaryLine", {
	enumerable: true,
	get: function() {
		return februaryLine;
	}
});
Object.defineProperty(exports, "isRuleId", {
	enumerable: true,
	get: function() {
		return isRuleId;
	}
});
Object.defineProperty(exports, "listed", {
	enumerable: true,
	get: function() {
		return listed;
	}
});
Object.defineProperty(exports, "nodeSelector", {
	enumerable: true,
	get: function() {
		return nodeSelector;
	}
});
Object.defineProperty(exports, "noteRule", {
	enumerable: true,
	get: function() {
		return noteRule;
	}
});
Object.defineProperty(exports, "ruleName", {
	enumerable: true,
	get: function() {
		return ruleName;
	}
});
Object.defineProperty(exports, "rulePageUrl", {
	enumerable: true,
	get: function() {
		return rulePageUrl;
	}
});
Object.defineProperty(exports, "rules", {
	enumerable: true,
	get: function() {
		return rules;
	}
});
Object.defineProperty(exports, "sayAddition", {
	enumerable: true,
	get: function() {
		return sayAddition;
	}
});
Object.defineProperty(exports, "sayServed", {
	enumerable: true,
	get: function() {
		return sayServed;
	}
});
Object.defineProperty(exports, "sideOfLine", {
	enumerable: true,
	get: function() {
		return sideOfLine;
	}
});
