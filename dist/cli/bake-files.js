const require_check = require("./check.js");
const require_source = require("./source.js");
// lib/find/bake/bake-files.js
const BAKE_ORDER = [
	"docker-bake.json",
	"docker-bake.hcl",
	"docker-bake.override.json",
	"docker-bake.override.hcl"
];
async function bakeFileBuilds(file, { read, inFolder, called, print, effort }) {
	if (called && file.endsWith(".hcl")) return require_source.NOTHING;
	const folder = require_check.folderOf(file);
	const rank = (path) => BAKE_ORDER.indexOf(require_check.nameOf(path).toLowerCase());
	const together = inFolder(folder).filter((path) => rank(path) >= 0).sort((a, b) => rank(a) - rank(b));
	if (together[0] !== file) return require_source.NOTHING;
	const call = {
		files: together.map(require_check.nameOf),
		targets: [],
		set: [],
		folder,
		variables: new Map(),
		host: { kind: "none" },
		declaredBy: null
	};
	return require_source.bakeBuilds(call, read, print, new require_check.Calls(effort));
}
exports.bakeFileBuilds = bakeFileBuilds;
