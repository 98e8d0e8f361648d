const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_index = require("./index.js");
const require_titles = require("./titles.js");
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
		paste: ["yaml", `nodeSelector:\n${Object.entries(require_index.nodeSelector(build)).map(([key, value]) => `  ${key}: ${value}`).join("\n")}`]
	};
}
// lib/rules/rule-pages-build.js
const BUILD_PAGES = {
	"architecture-mismatch": {
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
	},
	"no-manifest-for-host": {
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
	},
	"image-newer-than-host": {
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
	},
	"same-build": {
		meaning: "Image and host have the same Windows build, for example 20348 for Windows Server 2022. That is the pair that every engine and every page of Microsoft agrees on: it runs with process isolation.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2022",
			target: "windows-2022",
			verdict: "runs"
		}],
		waysOut: [],
		sources: [COMPATIBILITY]
	},
	"stable-abi": {
		meaning: "From Windows Server 2022 (build 20348) on, the interface between container and kernel is kept stable, so a newer host runs the images of an older one with process isolation. The rule covers the pairs that Microsoft documents.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2022",
			target: "windows-2025",
			verdict: "runs"
		}],
		waysOut: [],
		sources: [PORTABILITY, COMPATIBILITY]
	},
	"stable-abi-disputed": {
		meaning: "The image is of Windows Server 2022 or later and the host is newer, which should run. For this pair the pages of Microsoft and the versions of the engines disagree: some engine versions refuse the image at the pull, and Windows Server 2025 images were reported to fail on Windows 11 25H2 with both isolations.",
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
	},
	"relaxed-in-practice": {
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
	},
	"build-mismatch": {
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
// lib/rules/rule-pages-isolation.js
const ISOLATION_PAGES = {
	"client-process-refused": {
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
	},
	"windows-10-process-isolation": {
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
	},
	hyperv: {
		meaning: "With Hyper-V isolation each container gets a small virtual machine with a kernel of its own, so an image of any older Windows runs, back to Windows Server 2016. An image that is newer than its host does not.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2019",
			target: "prod = 10.0.20348 [hyperv]",
			verdict: "runs"
		}],
		waysOut: [],
		sources: [HYPERV, COMPATIBILITY]
	},
	"hyperv-unproven": {
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
// lib/rules/rule-pages-notes.js
const NOTE_PAGES = {
	"image-newer-revision": {
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
	},
	"client-host": {
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
	},
	"image-out-of-support": {
		meaning: "The extended support of the Windows release that the base image holds has ended on the day of the run. The image gets no security updates any more. Paid extensions are not counted.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:1903",
			target: "prod = 10.0.20348 [hyperv]",
			verdict: "runs"
		}],
		waysOut: [useTag("mcr.microsoft.com/windows/servercore:ltsc2022", "Move to a release that is supported and that the host runs.")],
		sources: [LIFECYCLE]
	},
	"host-out-of-support": {
		meaning: "The extended support of the Windows release that the host runs has ended on the day of the run. Paid extensions are not counted.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:1903",
			target: "1903",
			verdict: "runs"
		}],
		waysOut: [{ text: "Move to a Windows release that is supported. The images may have to move with it." }],
		sources: [LIFECYCLE, COMPATIBILITY]
	},
	"moved-repository": {
		meaning: "Microsoft moved its Windows images from Docker Hub to its own registry, `mcr.microsoft.com`. The old name gets no updates, and its tags end with the releases of its time.",
		errors: [],
		examples: [{
			dockerfile: "FROM microsoft/windowsservercore:ltsc2016",
			target: "ltsc2016",
			verdict: "at-risk"
		}],
		waysOut: [useTag("mcr.microsoft.com/windows/servercore:ltsc2016", "Write the new name; the message says which it is.")],
		sources: [BASE_IMAGES]
	},
	"decided-by-builder": {
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
	},
	"manifest-order": {
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
	},
	"reference-depends-on-argument": {
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
	},
	"registry-disagrees-with-tag": {
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
	},
	"platform-assumed": {
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
	},
	"table-out-of-date": {
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
// lib/rules/rule-pages-revision.js
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
const REVISION_PAGES = {
	"february-2020-baseline": {
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
	},
	"february-2020-unproven": {
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
	},
	"february-2020-withdrawn-image": {
		meaning: `${FEBRUARY} The images of that day itself did not work, and Microsoft replaced them on 18 February. This is one of those that were replaced.`,
		errors: FEBRUARY_ERRORS,
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:10.0.17763.1039",
			target: "prod = 10.0.17763.5329",
			verdict: "at-risk"
		}],
		waysOut: [useTag("mcr.microsoft.com/windows/servercore:10.0.17763.1040", "Take the image that replaced it, or a newer one.")],
		sources: [UPDATES]
	},
	"ws2016-revision-mismatch": {
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
	},
	"ws2016-revision-unproven": {
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
	},
	"image-patched-past-host": {
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
			{ text: "Update the host, so that it has at least the revision of the image. Update hosts before images from then on." },
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
// lib/rules/rule-pages.js
const PAGES = {
	"not-windows": {
		meaning: "Only Windows images are bound to a version of Windows. A Linux image, `scratch`, and the base image of HostProcess containers carry none, so there is nothing to judge and nothing is reported.",
		errors: [],
		examples: [{
			dockerfile: "FROM alpine:3",
			target: "ltsc2022",
			verdict: "not-windows"
		}],
		waysOut: [],
		sources: [BASE_IMAGES, thread("containerd/containerd#7431")]
	},
	"host-cannot-run-containers": {
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
	},
	"host-version-unknown": {
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
	},
	"unresolved-argument": {
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
	},
	"base-tag-not-published": {
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
	},
	"image-os-unknown": {
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
	},
	"image-version-unknown": {
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
	},
	"list-from-table": {
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
	},
	...BUILD_PAGES,
	...ISOLATION_PAGES,
	...REVISION_PAGES,
	...NOTE_PAGES
};
function rulePage(id) {
	return PAGES[id];
}
// lib/report/rule-page.js
var rule_page_exports = require_rolldown_runtime.__exportAll({ rulePageText: () => rulePageText });
function rulePageText(rule, width) {
	const { meaning, errors, examples, waysOut, sources } = rulePage(rule.id);
	const lines = [];
	const paragraph = (text, indent = 0) => {
		for (const line of require_index.wrap(text.replaceAll("`", ""), Math.max(40, width) - indent)) lines.push(" ".repeat(indent) + line);
	};
	const block = (text) => {
		for (const line of text.split("\n")) lines.push(`    ${line}`);
	};
	const section = (name) => {
		lines.push("", name);
	};
	paragraph(`${require_titles.TITLES[rule.id]} (${rule.id})`);
	lines.push("");
	paragraph(`${sentence(rule.title)}. ${outcome(rule)}`);
	lines.push("");
	paragraph(meaning);
	if (errors.length > 0) section("The error it prevents");
	for (const { text, when } of errors) {
		block(text);
		paragraph(when, 2);
	}
	section(examples.length === 1 ? "Example" : "Examples");
	for (const [index, example] of examples.entries()) {
		if (index > 0) lines.push("");
		block(example.dockerfile);
		const given = givenOf(example);
		if (given !== null) paragraph(given, 2);
		block(commandOf(example));
		paragraph(`Verdict ${example.verdict}, ${ruleOf(rule, example)}.`, 2);
	}
	if (waysOut.length > 0) section("The way out");
	for (const [index, { text, paste }] of waysOut.entries()) {
		if (index > 0) lines.push("");
		paragraph(text, 2);
		if (paste) block(paste[1]);
	}
	section("Sources");
	for (const { url } of sources) lines.push(`  ${url}`);
	lines.push("", `More: ${rule.docs}`);
	return `${lines.join("\n")}\n`;
}
function outcome(rule) {
	const answers = answersOf(rule);
	if (rule.kind === "note") return `A note beside the verdict, which it never changes (${rule.severity} by default).`;
	return `Verdict ${[...new Set(answers.map(({ verdict }) => verdict))].map((verdict) => {
		return `${verdict} (${answers.filter((answer) => answer.verdict === verdict).map(({ severity }) => severity).join(" or ")})`;
	}).join(" or ")} by default.`;
}
function answersOf(rule) {
	const found = new Map();
	for (const { verdict, severity = rule.severity } of rulePage(rule.id).examples) {
		const answer = {
			verdict: rule.kind === "note" ? null : verdict,
			severity
		};
		found.set(JSON.stringify(answer), answer);
	}
	return [...found.values()];
}
function givenOf({ registry }) {
	if (registry === void 0) return null;
	return `With a registry that ${registry.length === 1 ? `holds ${registry[0]}` : `lists ${registry.join(", ")}, in this order,`} under this reference:`;
}
function commandOf({ target, buildHost, registry, asOf }) {
	const words = [
		"windows-container-compat",
		"--target",
		shellWord(target)
	];
	if (buildHost !== void 0) words.push("--build-host", shellWord(buildHost));
	if (registry === void 0) words.push("--resolve", "offline");
	if (asOf !== void 0) words.push("--as-of", asOf);
	return words.join(" ");
}
function shellWord(text) {
	return /^[\w.:=-]+$/.test(text) ? text : `"${text}"`;
}
function ruleOf(rule, { severity = rule.severity }) {
	return rule.kind === "note" ? `with the note \`${rule.id}\` (${severity})` : `rule \`${rule.id}\` (${severity})`;
}
function sentence(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
Object.defineProperty(exports, "rulePage", {
	enumerable: true,
	get: function() {
		return rulePage;
	}
});
Object.defineProperty(exports, "rulePageText", {
	enumerable: true,
	get: function() {
		return rulePageText;
	}
});
Object.defineProperty(exports, "rule_page_exports", {
	enumerable: true,
	get: function() {
		return rule_page_exports;
	}
});
