const require_check = require("./check.js");
// lib/find/scripts.js
const MOST = 20;
const MOST_TEXT = 2e4;
const SCRIPT = /(?:^|[\s"'`&;|(=])([\w.][\w.\\/-]{0,200}\.(?:ps1|sh|bash|cmd|bat|py))(?=$|[\s"'`&;|)])/gim;
const PROGRAM = /(?:^|[\s"'`&;|(=])\.[\\/]([\w.][\w.\\/-]{0,200})(?=$|[\s"'`&;|)])/gm;
const DOCKERFILE = /(?<![\w.\\/-])[\w.\\/-]{0,200}dockerfile[\w.-]{0,100}/gi;
const MAKE = /\b(?:n|g|mingw32-)?make\b/i;
const DOCKER = /\bdocker(?:\.exe)?\b/i;
function speaksOfImageBuild(text) {
	return text.split("\n").some((line) => {
		const at = line.search(DOCKER);
		return at !== -1 && /\b(?:build|bake)\b/i.test(line.slice(at));
	});
}
function mayBuild(text) {
	return /docker|\.(?:ps1|sh|cmd|bat)\b|\bmake\b/i.test(text);
}
function namesScript(text) {
	return [
		SCRIPT,
		PROGRAM,
		MAKE
	].some((pattern) => text.search(pattern) !== -1);
}
function scriptsOf(text, folder, calls) {
	const called = calls.flatMap((call) => namedIn(call.text, call.folder));
	const placed = new Set(calls.flatMap((call) => namedIn(call.text, folder)));
	const others = namedIn(text, folder).filter((path) => !placed.has(path));
	return [...new Set([...called, ...others])].slice(0, MOST);
}
function dockerfilesOf(script, folders) {
	const named = [...script.slice(0, MOST_TEXT).matchAll(DOCKERFILE)].slice(0, MOST).map(([written]) => written);
	return [...new Set([...named, "Dockerfile"].flatMap((name) => folders.map((folder) => require_check.joinPath(folder, name))))];
}
function namedIn(text, folder) {
	const found = new Set();
	const short = text.slice(0, MOST_TEXT);
	const base = require_check.withoutUnknown(folder).replace(/^\/+/, "");
	for (const [, written] of [...short.matchAll(SCRIPT), ...short.matchAll(PROGRAM)]) if (found.size < MOST && require_check.isDockerfileName(written) === "never") found.add(require_check.joinPath(base, written.replaceAll("\\", "/")));
	return [...found];
}
Object.defineProperty(exports, "dockerfilesOf", {
	enumerable: true,
	get: function() {
		return dockerfilesOf;
	}
});
Object.defineProperty(exports, "mayBuild", {
	enumerable: true,
	get: function() {
		return mayBuild;
	}
});
Object.defineProperty(exports, "namesScript", {
	enumerable: true,
	get: function() {
		return namesScript;
	}
});
Object.defineProperty(exports, "scriptsOf", {
	enumerable: true,
	get: function() {
		return scriptsOf;
	}
});
Object.defineProperty(exports, "speaksOfImageBuild", {
	enumerable: true,
	get: function() {
		return speaksOfImageBuild;
	}
});
