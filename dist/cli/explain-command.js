const require_check = require("./check.js");
// lib/report/explanation.js
const KNOWN_BY = {
	registry: "the registry says so",
	daemon: "an image on this machine says so",
	tag: "by its name and the built-in tables",
	none: "nothing tells"
};
function toExplanation(report, { width, requests }) {
	const hostOf = require_check.hostIndex(report);
	const lines = [];
	const paragraph = (text, indent) => {
		for (const line of require_check.wrap(require_check.forLog(text), Math.max(40, width) - indent)) lines.push(" ".repeat(indent) + line);
	};
	for (const image of report.builds.flatMap((build) => build.images)) {
		paragraph(image.reference, 0);
		paragraph(`holds ${contents(image)} (${KNOWN_BY[image.resolved.by]})${image.resolved.floating ? "; the tag floats" : ""}`, 2);
		for (const { method, url, status, failure } of requests) paragraph(`asked: ${method} ${url}: ${failure ?? status}`, 2);
		for (const result of image.results) {
			const host = hostOf(result.target, "final");
			lines.push("");
			paragraph(`on ${result.target}${host ? ` (${require_check.hostLabel(host)})` : ""}: ${result.verdict} (${result.rule}, ${severityWord(result)})`, 2);
			if (image.resolved.variants.length > 1 && result.selected !== null) paragraph(`gets ${result.selected} of these`, 4);
			const { message, ways } = result;
			paragraph(message, 4);
			if (ways.length > 0) paragraph("What to do:", 4);
			for (const [index, way] of ways.entries()) paragraph(`${index + 1}. ${way.text}`, 6);
			for (const note of result.notes) paragraph(`Note: ${note.message} (${note.rule})`, 4);
			paragraph(`See ${result.docs}`, 4);
		}
	}
	return `${lines.map(require_check.breakCommands).join("\n")}\n`;
}
function contents({ resolved }) {
	const entries = resolved.variants.map(({ os, architecture, osVersion }) => [osVersion ?? os, architecture].filter(Boolean).join(" "));
	return entries.length > 0 ? entries.join(", ") : "an unknown version";
}
function severityWord({ severity }) {
	return severity === "off" ? "nothing to do" : severity;
}
// lib/rules/sign-causes.js
const OLDER = {
	text: "The image is of an older Windows build than the host, and is started with process isolation.",
	rules: ["build-mismatch"]
};
const NEWER = {
	text: "The image is of a newer Windows build than the host.",
	rules: ["image-newer-than-host"]
};
const NONE_LISTED = {
	text: "The tag lists images, and none is for the Windows build of the host: too new, too old for containerd, or Linux only.",
	rules: [
		"no-manifest-for-host",
		"no-windows-image",
		"image-newer-than-host",
		"build-mismatch"
	]
};
const ARCHITECTURE = {
	text: "The tag has no image for the processor of the host.",
	rules: ["architecture-mismatch"]
};
const FEBRUARY = {
	text: "Image and host are on different sides of the update of 11 February 2020.",
	rules: [
		"february-2020-baseline",
		"february-2020-unproven",
		"february-2020-withdrawn-image"
	]
};
const LANDED = {
	text: "The pod came to a node that cannot run it, because it does not say which nodes fit.",
	rules: ["lands-where-it-cannot-run", "no-node-runs-it"]
};
const OTHER_SYSTEM = {
	text: "A Windows image came to a Linux node, or a Linux image to a Windows node.",
	rules: [
		"may-land-on-linux",
		"windows-image-on-linux-node",
		"linux-image-on-windows-nodes"
	]
};
// lib/rules/sign-proofs.js
const proofs = {
	ver: {
		command: "ver",
		tells: "On the host, in cmd: the Windows version of the host. Its third part is the build, its fourth the revision."
	},
	registry: {
		command: "reg query \"HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\" /v UBR",
		tells: "On the host: its revision, in hexadecimal (0x924 is 2340), where `ver` prints three parts only."
	},
	image: {
		command: "docker image inspect -f \"{{.OsVersion}}\" IMAGE",
		tells: "The Windows version of an image that was pulled. Its third part must fit the host."
	},
	list: {
		command: "docker manifest inspect IMAGE",
		tells: "What the tag lists: `os.version` and `architecture` of each image, in the order that counts."
	},
	isolation: {
		command: "docker inspect -f {{.HostConfig.Isolation}} CONTAINER",
		tells: "`process`, `hyperv`, or `default`: what `docker info -f {{.Isolation}}` says, process on a server and hyperv on Windows 10 and 11."
	},
	systeminfo: {
		command: "systeminfo",
		tells: "On the host, at the end: whether a hypervisor was found, else which requirement of Hyper-V is not met."
	},
	services: {
		command: "docker service ls",
		tells: "REPLICAS 0/1: one task is wanted, none is running."
	},
	tasks: {
		command: "docker service ps --no-trunc SERVICE",
		tells: "The node of each task and its whole error, which is cut without `--no-trunc`."
	},
	pod: {
		command: "kubectl describe pod POD",
		tells: "The node, the reason and exit code of the last state, and under Events the whole error."
	},
	previous: {
		command: "kubectl logs POD --previous",
		tells: "What your program printed before it ended; nothing where it was never started."
	},
	nodes: {
		command: "kubectl get nodes -L node.kubernetes.io/windows-build",
		tells: "The Windows build of each node, to compare with the build of the image."
	},
	jobs: {
		command: "gh api repos/OWNER/REPO/actions/runs/RUN/jobs",
		tells: "`status` is `queued` and `runner_name` is empty; `labels` is what the job asks for."
	},
	runners: {
		command: "gh api repos/OWNER/REPO/actions/runners",
		tells: "Your own runners: their `labels`, and whether each is online."
	}
};
const ENGINE_SIGNS = [
	{
		sign: "0xc0370101",
		known: ["container operating system does not match the host operating system", "operating system of the container does not match the operating system of the host"],
		meaning: "The operating system of the container does not match that of the host. Windows itself refuses the container, at its start or at the first `RUN` of a build; on Kubernetes it stands in the events of the pod.",
		causes: [
			OLDER,
			{
				text: "The image is of a newer Windows build than the host. containerd pulls an image that stands alone under its tag without comparing it.",
				rules: ["image-newer-than-host"]
			},
			{
				text: "The shared tag held several builds, and the engine took one that cannot run here.",
				rules: ["manifest-order", "decided-by-builder"]
			}
		],
		proofs: [
			proofs.ver,
			proofs.image,
			proofs.isolation,
			proofs.nodes
		]
	},
	{
		sign: "0xc0370106",
		known: ["the virtual machine or container exited unexpectedly"],
		meaning: "The virtual machine or container exited unexpectedly: it was started, and its system processes ended at once.",
		causes: [{
			text: "Same build, but the image has an update that the host lacks.",
			rules: ["image-patched-past-host"]
		}, {
			text: "Near builds: Windows Server 2022 images on Windows 11 now and then, 1903 images on Windows 10 22H2.",
			rules: ["stable-abi", "build-mismatch"]
		}],
		proofs: [
			proofs.ver,
			proofs.registry,
			proofs.image,
			proofs.isolation
		]
	},
	{
		sign: "0xc0370112",
		known: ["layer with an unrecognized format"],
		meaning: "The container image contains a layer with an unrecognized format.",
		causes: [{
			text: "A Windows Server 2025 image on Windows 11 25H2 or 26H2, with either isolation mode.",
			rules: ["stable-abi-disputed"]
		}, {
			text: "The store of the engine after an upgrade of Windows or Docker Desktop; other images were hit too, and the cause is not settled. Pull the image anew.",
			rules: []
		}],
		proofs: [proofs.ver, proofs.image]
	},
	{
		sign: "0x102",
		known: ["the wait operation timed out", "timeout waiting for notification"],
		meaning: "The wait operation timed out: the container was made, and Windows in it never said that it is up.",
		causes: [
			FEBRUARY,
			{
				text: "Windows Server 2016: the revisions of image and host differ.",
				rules: ["ws2016-revision-mismatch", "ws2016-revision-unproven"]
			},
			{
				text: "Near builds that are not documented to run together, 19041 on 19042 for example.",
				rules: ["relaxed-in-practice", "build-mismatch"]
			},
			{
				text: "Hyper-V isolation in a virtual machine without nested virtualisation.",
				rules: ["hyperv-unproven"]
			}
		],
		proofs: [
			proofs.ver,
			proofs.registry,
			proofs.image,
			proofs.isolation
		]
	},
	{
		sign: "-1073741502",
		known: ["3221225794", "0xc0000142"],
		meaning: "The exit code (STATUS_DLL_INIT_FAILED) of 32-bit programs in the container, which end at once and print nothing.",
		causes: [FEBRUARY],
		proofs: [
			proofs.ver,
			proofs.registry,
			proofs.image
		]
	},
	{
		sign: "0xc0351000",
		known: ["no hypervisor is present"],
		meaning: "No hypervisor is present: Hyper-V isolation was asked for, or is the default on Windows 10 and 11.",
		causes: [{
			text: "The Hyper-V role is missing, or the host is a virtual machine without nested virtualisation.",
			rules: ["hyperv-unproven"]
		}],
		proofs: [proofs.isolation, proofs.systeminfo]
	},
	{
		sign: "can only run Hyper-V containers",
		known: [],
		meaning: "Docker on Windows 10 before 1809 refuses process isolation.",
		causes: [{
			text: "Such a client was asked for process isolation.",
			rules: ["client-process-refused"]
		}],
		proofs: [proofs.ver, proofs.isolation]
	},
	{
		sign: "is incompatible with a 10.0... host",
		known: ["-based image is incompatible with a"],
		meaning: "Docker, at the pull: `a Windows version 10.0.26100-based image is incompatible with a 10.0.20348 host`. It refuses with either isolation mode.",
		causes: [NEWER],
		proofs: [proofs.ver, proofs.list]
	},
	{
		sign: "no matching manifest",
		known: ["no matching manifest for windows", "no match for platform in manifest"],
		meaning: "The pull found the tag, and nothing under it for this host. Docker prints `no matching manifest for windows(10.0.17763)/amd64 in the manifest list entries`, containerd `no match for platform in manifest: not found`.",
		causes: [
			NONE_LISTED,
			ARCHITECTURE,
			LANDED,
			OTHER_SYSTEM,
			{
				text: "containerd before 2.3.5, and Docker with its store, on Windows 11 25H2 or later: they do not take Windows Server 2022 images from a list.",
				rules: ["stable-abi-disputed"]
			}
		],
		proofs: [
			proofs.list,
			proofs.ver,
			proofs.nodes
		]
	},
	{
		sign: "manifest unknown",
		known: ["manifest tagged by \"latest\" is not found", "failed to resolve reference"],
		meaning: "The registry has no such tag.",
		causes: [
			{
				text: "A Windows base image without a tag, or with `latest`: there has been none since 16 April 2019.",
				rules: ["base-tag-not-published"]
			},
			{
				text: "A tag that was never published, or is gone.",
				rules: ["no-such-image"]
			},
			{
				text: "A repository that has moved to another name.",
				rules: ["moved-repository"]
			}
		],
		proofs: [proofs.list]
	}
];
// lib/rules/orchestrator-signs.js
const ORCHESTRATOR_SIGNS = [
	{
		sign: "exit 128",
		known: [
			"exit code 128",
			"exit code: 128",
			"exited (128)",
			"exited with code 128",
			"containercannotrun"
		],
		meaning: "Kubernetes shows it with the reason ContainerCannotRun or StartError: the container was never started, so it is not an exit code of your program. The message beside it has the error that counts.",
		causes: [OLDER, NEWER],
		proofs: [
			proofs.pod,
			proofs.nodes,
			proofs.image
		]
	},
	{
		sign: "CrashLoopBackOff",
		known: ["back-off restarting failed container"],
		meaning: "Kubernetes started the container again and again. That is the end of a chain and no cause: the last state of the container and the events say which.",
		causes: [
			{
				text: "Pulled, then refused at its start (0xc0370101, exit 128): an image alone under its tag is not compared with the node before.",
				rules: ["build-mismatch", "image-newer-than-host"]
			},
			LANDED,
			FEBRUARY,
			{
				text: "Your program ends by itself: then there is a log, and the exit code is its own.",
				rules: []
			}
		],
		proofs: [
			proofs.pod,
			proofs.previous,
			proofs.nodes,
			proofs.image
		]
	},
	{
		sign: "CreateContainerError",
		known: ["failedcreatepodsandbox", "failed to create shim task"],
		meaning: "The node has the image, and could not make a container of it. The event has the error that counts.",
		causes: [
			OLDER,
			NEWER,
			{
				text: "The pause image of the node is for another build: then no pod starts on that node.",
				rules: []
			}
		],
		proofs: [
			proofs.pod,
			proofs.nodes,
			proofs.image
		]
	},
	{
		sign: "ImagePullBackOff",
		known: ["errimagepull"],
		meaning: "Kubernetes could not pull the image, and waits before it tries again. The events say why.",
		causes: [
			NONE_LISTED,
			ARCHITECTURE,
			LANDED,
			OTHER_SYSTEM,
			{
				text: "The tag does not exist.",
				rules: [
					"no-such-image",
					"base-tag-not-published",
					"moved-repository"
				]
			},
			{
				text: "The registry asks for a login, or cannot be reached.",
				rules: []
			}
		],
		proofs: [
			proofs.pod,
			proofs.list,
			proofs.nodes
		]
	},
	{
		sign: "Pending",
		known: [
			"failedscheduling",
			"nodes are available",
			"didn't match pod's node affinity/selector"
		],
		meaning: "Kubernetes found no node for the pod. No image was looked at yet; the event says how many nodes failed which condition.",
		causes: [{
			text: "No node has the labels that the pod asks for, or the pod does not tolerate the taints of those that have them.",
			rules: [
				"no-node-matches",
				"runtimeclass-conflict",
				"not-a-string"
			]
		}],
		proofs: [proofs.pod, proofs.nodes]
	},
	{
		sign: "REPLICAS 0/1",
		known: [
			"replicated 0/1",
			"no suitable node",
			"unsupported platform"
		],
		alone: ["0/1"],
		meaning: "Swarm has no running task of the service. It chooses a node by its operating system and processor, never by its Windows version, so on nodes of several builds a task may come to one that cannot run it.",
		causes: [{
			text: "The task came to a node of another Windows build and failed (0xc0370101, \"no matching manifest\"). A constraint needs a label that you set yourself: `docker node update --label-add`.",
			rules: [
				"build-mismatch",
				"image-newer-than-host",
				"no-manifest-for-host"
			]
		}, {
			text: "\"no suitable node\": no node has the operating system and processor of the image, or none meets the constraints.",
			rules: ["architecture-mismatch", "constraint-refused"]
		}],
		proofs: [
			proofs.services,
			proofs.tasks,
			proofs.ver,
			proofs.isolation
		]
	},
	{
		sign: "only supported on Linux runners",
		known: [],
		meaning: "GitHub refuses a job on a Windows runner that asks for a container of its own: \"Container operations are only supported on Linux runners\". No image was looked at.",
		causes: [{
			text: "The job has `container:` or `services:`, or a step is an action that runs in a container.",
			rules: ["container-needs-linux-runner"]
		}],
		proofs: [proofs.jobs]
	},
	{
		sign: "job is queued",
		known: ["job queued", "waiting for a runner to pick up this job"],
		alone: ["queued"],
		meaning: "No machine takes the job. No image was looked at yet.",
		causes: [{
			text: "`runs-on` names a machine that was taken out of service: windows-2016 and windows-2019 of GitHub are gone, and jobs for them wait until they are given up.",
			rules: ["host-retired"]
		}, {
			text: "No runner of your own has all the labels, or none is online.",
			rules: ["host-version-unknown"]
		}],
		proofs: [proofs.jobs, proofs.runners]
	}
];
// lib/rules/error-signs.js
const SIGNS = [...ENGINE_SIGNS, ...ORCHESTRATOR_SIGNS];
function signs() {
	return SIGNS;
}
const LONGEST = 4e3;
function signsIn(text, whole) {
	const given = text.slice(0, LONGEST).toLowerCase().split(/\s+/).filter(Boolean).join(" ");
	return SIGNS.filter(({ sign, known, alone = [] }) => alone.includes(given) || [sign.toLowerCase(), ...known].some((word) => whole ? given === word : holds(given, word)));
}
function isErrorCode(text) {
	return /^(?:0x[0-9a-f]{1,16}|-\d{1,20}|(?:exit(?: code|ed)?|exited with code) -?\d{1,20})$/i.test(text.slice(0, LONGEST).trim().replace(/\s+/g, " "));
}
function holds(text, word) {
	for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
		const end = at + word.length;
		if (!(isOfWord(text[at - 1]) && isOfWord(text[at])) && !(isOfWord(text[end - 1]) && isOfWord(text[end]))) return true;
	}
	return false;
}
function isOfWord(character) {
	return character !== void 0 && /[a-z0-9]/.test(character);
}
function ruleTitle(id) {
	return require_check.rules().find((rule) => rule.id === id).title;
}
// lib/report/sign-page.js
function signText({ sign, meaning, causes, proofs }, width) {
	const lines = [];
	const paragraph = (text, indent) => {
		for (const line of require_check.wrap(text.replaceAll("`", ""), Math.max(40, width) - indent)) lines.push(" ".repeat(indent) + line);
	};
	lines.push(sign);
	paragraph(meaning, 2);
	lines.push("", "Causes");
	for (const { text, rules } of causes) {
		paragraph(text, 2);
		for (const id of rules) lines.push(`    ${id}: ${require_check.rulePageUrl(id)}`);
	}
	lines.push("", "To prove it");
	for (const { command, tells } of proofs) {
		lines.push(`    ${command}`);
		paragraph(tells, 2);
	}
	return `${lines.join("\n")}\n`;
}
function signData({ sign, meaning, causes, proofs }) {
	return {
		sign,
		meaning,
		causes: causes.map(({ text, rules }) => ({
			text,
			rules: rules.map((id) => ({
				id,
				title: ruleTitle(id),
				docs: require_check.rulePageUrl(id)
			}))
		})),
		proofs
	};
}
// lib/cli/explain-sign.js
function signsAsked(words) {
	const text = words.join(" ");
	return signsIn(text, words.length === 1 && !/\s/.test(text));
}
function codeAsked(words) {
	const text = words.join(" ");
	if (!isErrorCode(text)) return null;
	return `${JSON.stringify(text)} is no sign that is known. Known are: ${signs().map(({ sign }) => sign).join(", ")}.`;
}
async function explainSigns(asked, context) {
	const settings = await require_check.settingsOf(context, [], null);
	if (!settings) return 2;
	const wrong = require_check.wrongFormat(settings);
	if (wrong !== null) return context.wrongCall(wrong);
	const width = context.terminal.stdout.columns || 80;
	const text = settings.format === "json" ? `${JSON.stringify(asked.map(signData), null, 2)}\n` : asked.map((sign) => signText(sign, width)).join("\n");
	const failed = await require_check.deliver(text, settings, context);
	return failed ? context.wrongCall(failed) : 0;
}
// lib/cli/explain-command.js
const EXPECTED = `Expected one image, for example: ${require_check.TOOL.name} explain mcr.microsoft.com/windows/servercore:ltsc2019 --target ltsc2022`;
async function explainCommand(context) {
	const signs = signsAsked(context.arguments.positionals);
	if (signs.length > 0) return explainSigns(signs, context);
	const unknown = codeAsked(context.arguments.positionals);
	if (unknown !== null) return context.wrongCall(unknown);
	const [image, ...more] = context.arguments.positionals;
	if (image === void 0 || more.length > 0) return context.wrongCall(EXPECTED);
	const root = require_check.findRoot(context.terminal.cwd());
	const workspace = require_check.openWorkspace(root, { git: true });
	const settings = await require_check.settingsOf(context, [], workspace);
	if (!settings) return 2;
	const reference = require_check.parseReference(image);
	if (!reference) return context.wrongCall(`"${image.slice(0, 100)}" is not an image reference. ${EXPECTED}`);
	if (settings.targets.length === 0) return context.wrongCall(`No target is declared. ${EXPECTED}`);
	const face = require_check.faceOf(context, "", root);
	const report = await require_check.runExplain(settings, reference, face);
	require_check.warn([...settings.notices, ...face.notices], context);
	return require_check.finish(report, settings, context, root, {
		...require_check.WRITERS,
		text: async (given, { width }) => toExplanation(given, {
			width,
			requests: face.requests
		})
	});
}
exports.explainCommand = explainCommand;
