const require_path = require("./path.js");
// lib/find/scripts.js
const MOST = 20;
const MOST_TEXT = 2e4;
const SCRIPT = /(?:^|[\s"'`&;|(=])([\w.][\w.\\/-]{0,200}\.(?:ps1|sh|bash|cmd|bat|py))(?=$|[\s"'`&;|)])/gim;
const PROGRAM = /(?:^|[\s"'`&;|(=])\.[\\/]([\w.][\w.\\/-]{0,200})(?=$|[\s"'`&;|)])/gm;
const MAKE = /(?:^|[\n;&|])[ \t]*(?:sudo[ \t]+)?(?:n?make|mingw32-make)(?=$|[ \t\n;&|])/i;
const DOCKER = /\bdocker(?:\.exe)?\b/i;
const MAKEFILES = [
	"Makefile",
	"makefile",
	"GNUmakefile"
];
function speaksOfImageBuild(text) {
	return text.split("\n").some((line) => {
		const at = line.search(DOCKER);
		return at !== -1 && /\b(?:build|bake)\b/i.test(line.slice(at));
	});
}
function namesScript(text) {
	return [
		SCRIPT,
		PROGRAM,
		MAKE
	].some((pattern) => text.search(pattern) !== -1);
}
function scriptsOf(text, folder) {
	const found = new Set();
	const short = text.slice(0, MOST_TEXT);
	for (const [, written] of [...short.matchAll(SCRIPT), ...short.matchAll(PROGRAM)]) if (found.size < MOST) found.add(require_path.joinPath(folder, written.replaceAll("\\", "/")));
	if (MAKE.test(short)) for (const name of MAKEFILES) found.add(require_path.joinPath(folder, name));
	return [...found];
}
function includedBy(path, text) {
	const slash = path.lastIndexOf("/") + 1;
	if (!MAKEFILES.includes(path.slice(slash))) return [];
	return [...text.slice(0, MOST_TEXT).matchAll(/^-?include[ \t]+([^\n#]{1,500})/gm)].flatMap(([, words]) => words.trim().split(/[ \t]+/)).slice(0, MOST).map((name) => require_path.joinPath(path.slice(0, slash).replace(/\/$/, ""), name));
}
Object.defineProperty(exports, "includedBy", {
	enumerable: true,
	get: function() {
		return includedBy;
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
