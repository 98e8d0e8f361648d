const require_globs = require("./globs.js");
const require_check = require("./check.js");
let node_fs = require("node:fs");
// lib/io/glob.js
const MOST_STEPS = 1e9;
var GlobbedFiles = class {
	#boundary;
	#globs = new require_globs.Globs(MOST_STEPS);
	#entries = new Map();
	constructor(boundary) {
		this.#boundary = boundary;
	}
	matching(pattern) {
		const glob = this.#globs.of(pattern);
		const found = new Set();
		const folders = glob.folders().filter((folder) => !folder.split("/").some((name) => require_check.SKIPPED.has(name)));
		const seen = new Set(folders);
		for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
			const entries = this.#entriesOf(folder);
			if (!this.#globs.spend(entries.length + 1)) return null;
			for (const { path, kind } of entries) if (kind === "folder") {
				if (!seen.has(path) && this.#globs.mayHold(glob, path)) folders.push(path);
				seen.add(path);
			} else if (this.#globs.match(glob, path) && (kind === "file" || this.#boundary.locate(path).kind === "file")) found.add(path);
		}
		return this.#globs.spent ? null : [...found].sort();
	}
	#entriesOf(folder) {
		const known = this.#entries.get(folder);
		if (known) return known;
		const located = this.#boundary.locate(folder);
		let found = [];
		try {
			if (located.kind === "folder") found = (0, node_fs.readdirSync)(located.real, { withFileTypes: true });
		} catch {}
		const entries = found.flatMap((entry) => {
			const kind = kindOf(entry);
			if (kind === null || require_check.SKIPPED.has(entry.name)) return [];
			return [{
				path: folder === "" ? entry.name : `${folder}/${entry.name}`,
				kind
			}];
		});
		this.#entries.set(folder, entries);
		return entries;
	}
};
function kindOf(entry) {
	if (entry.isFile()) return "file";
	if (entry.isDirectory()) return "folder";
	return entry.isSymbolicLink() ? "link" : null;
}
exports.GlobbedFiles = GlobbedFiles;
