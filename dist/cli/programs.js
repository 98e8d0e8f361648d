const require_check = require("./check.js");
let node_path = require("node:path");
// lib/io/programs.js
function programs(untrusted) {
	return { async run(file, args, options) {
		const program = await require_check.findProgram(file, process.env);
		if (program === null) return { kind: "missing" };
		if (untrusted.some((folder) => require_check.liesIn(program, folder))) return {
			kind: "failed",
			reason: WITHIN
		};
		const plugins = file === "docker" ? pluginFolder(process.env, untrusted) : null;
		if (plugins !== null) return {
			kind: "failed",
			reason: `is not started: ${plugins}`
		};
		const result = await require_check.runProgram(program, args, {
			...options,
			env: environment(process.env)
		});
		if (result.kind !== "ended") return result;
		const { code, stdout, stderr } = result;
		return {
			kind: "ended",
			code,
			stdout: stdout.toString("utf8"),
			stderr: stderr.toString("utf8")
		};
	} };
}
const processRun = programs([]);
const WITHIN = "lies in the repository itself, and is not started";
function pluginFolder(env, untrusted) {
	const named = [
		"DOCKER_CONFIG",
		"HOME",
		"USERPROFILE"
	].find((name) => {
		const folder = env[name];
		return folder && (!(0, node_path.isAbsolute)(folder) || untrusted.some((each) => require_check.liesIn(folder, each)));
	});
	return named === void 0 ? null : `${named} names a folder in the repository, from which docker would start programs`;
}
function environment(from) {
	return Object.fromEntries(Object.entries(from).filter(([name]) => !name.toUpperCase().startsWith("INPUT_")));
}
exports.pluginFolder = pluginFolder;
exports.processRun = processRun;
exports.programs = programs;
