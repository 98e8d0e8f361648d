const require_check = require("./check.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// lib/io/git-changes.js
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const DIFF = [
	"diff-tree",
	"-r",
	"-z",
	"--name-only",
	"--no-renames",
	"--no-ext-diff",
	"--no-textconv"
];
const STATUS = [
	"status",
	"--porcelain=v1",
	"-z",
	"--untracked-files=all",
	"--no-renames",
	"--ignore-submodules=all"
];
const STATUS_LENGTH = 3;
async function localChanges(root, base = null) {
	if (!(0, node_fs.existsSync)((0, node_path.join)(root, ".git"))) return everything("this is not the root of a git work tree.");
	const head = await require_check.runGit(root, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD^{commit}"
	]);
	if (!head.ok) return everything(head.code === 1 ? "nothing is committed here yet." : `${head.reason}.`);
	const upstream = base === null ? await defaultBranch(root) : await named(root, base);
	if (upstream === null && base !== null) return everything(`this clone does not know ${base}; \`git fetch ${await isShallow(root) ? "--unshallow " : ""}origin\` brings what origin has.`);
	if (upstream === null) return everything("this clone knows no default branch to compare with (origin/HEAD, origin/main or origin/master); `git remote set-head origin --auto` makes it known.");
	const committed = await sinceFork(root, upstream.sha, textOf(head.output));
	if (committed.kind === "everything") return committed;
	const pending = await uncommitted(root);
	if (!pending.ok) return everything(`git could not tell what is not committed: ${pending.reason}.`);
	const paths = require_check.entriesOf(pending.output).map((entry) => entry.slice(STATUS_LENGTH));
	return {
		kind: "files",
		paths: new Set([...committed.paths, ...paths]),
		how: `git, against ${upstream.name}`
	};
}
async function between(root, before, after) {
	if (!SHA.test(before) || !SHA.test(after)) return everything("the commits to compare are not known.");
	for (const commit of [before, after]) if (!await isHere(root, commit)) return missing(root, `commit ${commit}`);
	const diff = await require_check.runGit(root, [
		...DIFF,
		before,
		after,
		"--"
	]);
	if (!diff.ok) return everything(`git could not compare the commits: ${diff.reason}.`);
	return {
		kind: "files",
		paths: new Set(require_check.entriesOf(diff.output)),
		how: "git"
	};
}
async function sinceFork(root, base, head) {
	if (!SHA.test(base) || !SHA.test(head)) return everything("the commits to compare are not known.");
	for (const commit of [base, head]) if (!await isHere(root, commit)) return missing(root, `commit ${commit}`);
	const found = await require_check.runGit(root, [
		"merge-base",
		base,
		head
	]);
	if (!found.ok && found.code !== 1) return everything(`git could not compare the commits: ${found.reason}.`);
	const fork = found.ok ? textOf(found.output) : null;
	if (fork !== base && await isShallow(root)) return missing(root, "the commit that both branches have in common");
	if (fork === null) return everything("the two branches have no commit in common.");
	return between(root, fork, head);
}
async function uncommitted(root) {
	const listed = await require_check.runGit(root, [
		"config",
		"-z",
		"--name-only",
		"--get-regexp",
		"^filter\\..*\\.(clean|process)$"
	]);
	if (!listed.ok && listed.code !== 1) return listed;
	const off = (listed.ok ? require_check.entriesOf(listed.output) : []).flatMap((name) => [[name, ""], [name.replace(/\.(?:clean|process)$/, ".required"), "false"]]);
	return require_check.runGit(root, STATUS, new Map(off));
}
async function defaultBranch(root) {
	const named = await require_check.runGit(root, [
		"symbolic-ref",
		"--quiet",
		"refs/remotes/origin/HEAD"
	]);
	const candidates = ["refs/remotes/origin/main", "refs/remotes/origin/master"];
	if (named.ok) candidates.unshift(textOf(named.output));
	for (const ref of candidates) {
		const sha = await commitOf(root, ref);
		if (sha !== null) return {
			sha,
			name: ref.replace("refs/remotes/", "")
		};
	}
	return null;
}
async function named(root, base) {
	for (const place of [
		"refs/remotes/",
		"refs/remotes/origin/",
		"refs/tags/",
		"refs/heads/",
		""
	]) {
		const sha = await commitOf(root, `${place}${base}`);
		if (sha !== null) return commitBehind(root, sha, base);
	}
	return commitBehind(root, base, base);
}
async function commitBehind(root, revision, name) {
	if (revision.startsWith("-")) return null;
	const found = await require_check.runGit(root, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${revision}^{commit}`
	]);
	const sha = found.ok ? textOf(found.output) : "";
	return SHA.test(sha) ? {
		sha,
		name
	} : null;
}
async function commitOf(root, ref) {
	const found = await require_check.runGit(root, [
		"show-ref",
		"--verify",
		"--hash",
		"--",
		ref
	]);
	const sha = found.ok ? textOf(found.output) : "";
	return SHA.test(sha) ? sha : null;
}
async function isHere(root, commit) {
	return (await require_check.runGit(root, [
		"cat-file",
		"-e",
		`${commit}^{commit}`
	])).ok;
}
async function isShallow(root) {
	const answer = await require_check.runGit(root, ["rev-parse", "--is-shallow-repository"]);
	return answer.ok && textOf(answer.output) === "true";
}
async function missing(root, what) {
	const works = await require_check.runGit(root, ["rev-parse", "--git-dir"]);
	if (!works.ok) return everything(`git could not compare the commits: ${works.reason}.`);
	if (!await isShallow(root)) return everything(`this clone lacks ${what}.`);
	return everything(`this clone is shallow and lacks ${what}; \`fetch-depth: 0\` on actions/checkout brings it (elsewhere \`git fetch --unshallow\`).`);
}
function everything(because) {
	return {
		kind: "everything",
		because
	};
}
function textOf(output) {
	return output.toString("utf8").trim();
}
exports.localChanges = localChanges;
