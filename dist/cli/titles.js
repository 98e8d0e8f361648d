// lib/report/titles.js
const TITLES = {
	"not-windows": "Not a Windows image",
	"host-cannot-run-containers": "Host is too old for containers",
	"host-version-unknown": "Windows version of the host is not known",
	"unresolved-argument": "Build argument without a value",
	"base-tag-not-published": "Tag of the base image is not published",
	"image-os-unknown": "Operating system of the image is not known",
	"image-version-unknown": "Windows version of the image is not known",
	"architecture-mismatch": "Image is for another architecture",
	"no-manifest-for-host": "No image for this host behind the reference",
	"image-newer-than-host": "Image is newer than the host",
	"client-process-refused": "Client host refuses process isolation",
	"february-2020-baseline": "Image and host are on different sides of the February 2020 updates",
	"ws2016-revision-mismatch": "Revisions of Windows Server 2016 differ",
	"image-patched-past-host": "Image is patched past the host",
	"ws2016-revision-unproven": "Revisions of Windows Server 2016 are not known to match",
	"february-2020-unproven": "February 2020 updates are not proven on both sides",
	"february-2020-withdrawn-image": "Image of February 2020 was withdrawn",
	"windows-10-process-isolation": "Process isolation on Windows 10 is no longer documented",
	"same-build": "Image and host have the same build",
	"stable-abi": "Host runs images of older builds since Windows Server 2022",
	"stable-abi-disputed": "Running this image on a newer host is disputed",
	"relaxed-in-practice": "Runs in practice, undocumented",
	"build-mismatch": "Image is older than the host",
	hyperv: "Runs with Hyper-V isolation",
	"hyperv-unproven": "Hyper-V isolation is not known to work here",
	"list-from-table": "Known from a table only",
	"image-newer-revision": "Image has a newer revision than the host",
	"client-host": "Host is a Windows client",
	"image-out-of-support": "Windows version of the image is out of support",
	"host-out-of-support": "Windows version of the host is out of support",
	"moved-repository": "Repository has moved",
	"decided-by-builder": "The building host decides which image is used",
	"manifest-order": "Order of the image list hides an image that would run",
	"reference-depends-on-argument": "Base image depends on a build argument",
	"registry-disagrees-with-tag": "Registry holds another Windows release than the tag names",
	"platform-assumed": "Taken for a Windows build",
	"table-out-of-date": "Built-in table may be out of date"
};
function titleOf(rule) {
	return `${TITLES[rule] ?? "Finding"} (${rule})`;
}
function severityRank(severity) {
	return RANK[severity] ?? RANK.off;
}
const RANK = {
	error: 0,
	warning: 1,
	notice: 2,
	off: 3
};
const COUNTED = {
	runs: {
		one: "runs",
		many: "run"
	},
	"at-risk": {
		one: "at risk",
		many: "at risk"
	},
	"hyperv-only": {
		one: "with Hyper-V isolation only",
		many: "with Hyper-V isolation only"
	},
	"cannot-run": {
		one: "cannot run",
		many: "cannot run"
	},
	unknown: {
		one: "unknown",
		many: "unknown"
	},
	"not-windows": {
		one: "not Windows",
		many: "not Windows"
	}
};
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function sentenceList(names) {
	if (names.length < 2) return names.join("");
	return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
Object.defineProperty(exports, "COUNTED", {
	enumerable: true,
	get: function() {
		return COUNTED;
	}
});
Object.defineProperty(exports, "TITLES", {
	enumerable: true,
	get: function() {
		return TITLES;
	}
});
Object.defineProperty(exports, "count", {
	enumerable: true,
	get: function() {
		return count;
	}
});
Object.defineProperty(exports, "sentenceList", {
	enumerable: true,
	get: function() {
		return sentenceList;
	}
});
Object.defineProperty(exports, "severityRank", {
	enumerable: true,
	get: function() {
		return severityRank;
	}
});
Object.defineProperty(exports, "titleOf", {
	enumerable: true,
	get: function() {
		return titleOf;
	}
});
