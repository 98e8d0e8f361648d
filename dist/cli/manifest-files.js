const require_check = require("./check.js");
// lib/find/manifest-files.js
const MANIFEST = /\.(?:ya?ml|json)$/i;
const NEVER = /(?:^|\/)\.git(?:hub)?\/|(?:^|\/)(?:package(?:-lock)?|tsconfig[^/]*)\.json$/;
const HEAD_BYTES = 16384;
const IN_HEAD = /^\s{0,40}["']?(?:apiVersion|kind|containerDefinitions)["']?\s*:|"(?:apiVersion|containerDefinitions)"\s*:/m;
const MOST_CANDIDATES = 5e4;
async function manifestFiles(workspace, selection) {
	const base = {
		folder: selection.base,
		root: workspace.root ?? null,
		windows: process.platform === "win32"
	};
	const written = selection.patterns.map((each) => each.trim());
	const patterns = written.filter((each) => each !== "-").flatMap((entry) => require_check.readPattern(entry, base) ?? []);
	const includes = patterns.filter(({ exclude }) => !exclude);
	const standardInput = written.includes("-");
	const named = includes.length > 0 || standardInput;
	const found = new Set();
	const messages = require_check.unread(patterns);
	if (!named) for (const path of await foundByContent(workspace)) found.add(path);
	for (const pattern of includes.filter(({ problem }) => problem === null)) {
		const files = await filesOf(workspace, pattern);
		if (files === null) messages.push(require_check.tooMuch(pattern.written));
		else if (files.length === 0) messages.push(await nothing(workspace, pattern));
		for (const path of files ?? []) found.add(path);
	}
	messages.push(...await require_check.exclude(patterns, found));
	if (messages.length > 0) return {
		ok: false,
		message: messages.join("\n")
	};
	return {
		ok: true,
		files: [...found].sort(),
		named,
		standardInput
	};
}
async function foundByContent(workspace) {
	const candidates = (await workspace.list()).filter((path) => MANIFEST.test(path) && !NEVER.test(path) && !require_check.isOfOthers(path));
	const found = [];
	for (const path of candidates.slice(0, MOST_CANDIDATES)) {
		const head = await workspace.head(path, HEAD_BYTES);
		if (head !== null && IN_HEAD.test(head)) found.push(path);
	}
	return found;
}
async function filesOf(workspace, { path, glob }) {
	if (glob !== null) {
		const [matches, below] = [await workspace.glob(glob), await workspace.glob(`${glob}/**`)];
		return matches && below && [...new Set([...matches, ...below.filter((each) => MANIFEST.test(each))])];
	}
	const kind = path === null ? "outside" : await workspace.kind(path);
	if (path === null || kind === "outside") return [];
	if (kind === "file") return [path];
	if (kind !== "folder") return [];
	const listed = (await workspace.list()).filter((each) => path === "" || each.startsWith(`${path}/`));
	return (listed.length > 0 ? listed : await workspace.glob(`${require_check.escapeGlob(path)}/**/*`) ?? []).filter((each) => MANIFEST.test(each));
}
async function nothing(workspace, { written, path }) {
	const quoted = JSON.stringify(written);
	const kind = path === null ? "outside" : await workspace.kind(path);
	if (kind === "outside") return `${quoted} lies outside the repository, and only files in it are read.`;
	if (kind === "folder") return `${quoted} holds no YAML or JSON file: expected manifests.`;
	return `${quoted} ${kind === "missing" ? "does not exist" : "matches nothing"}: expected a manifest, a folder, a glob, or - for standard input.`;
}
exports.manifestFiles = manifestFiles;
