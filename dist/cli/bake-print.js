const require_check = require("./check.js");
const require_programs = require("./programs.js");
let node_path = require("node:path");
// lib/io/bake-print.js
const TIMEOUT_MS = 3e4;
const LIMIT = 4194304;
const NO_BUILDX = "docker on this machine has no buildx";
const KEPT = [
	"PATH",
	"HOME",
	"DOCKER_CONFIG",
	"USERPROFILE",
	"APPDATA",
	"LOCALAPPDATA",
	"PROGRAMDATA",
	"PROGRAMFILES",
	"SYSTEMROOT",
	"SYSTEMDRIVE",
	"TEMP",
	"TMP",
	"TMPDIR"
];
const REFUSED = /^(?:LD_|DYLD_|OTEL_|BUILDX_|BUILDKIT_|DOCKER_(?:HOST|CONFIG|CONTEXT|CERT_PATH|TLS|API_VERSION|CLI_|CUSTOM_HEADERS|AUTH_CONFIG)|GODEBUG$|NODE_|SSL_|PATHEXT$|(?:HTTPS?|NO|ALL|FTP)_PROXY$|PWD$|COMSPEC$|WINDIR$)/i;
const STARTER = `
const { program, args, env, cwd } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const { status, error } = require('child_process').spawnSync(program, args, { env, cwd, stdio: ['ignore', 'inherit', 'inherit'] });
process.exitCode = error ? 126 : status ?? 127;
`;
function bakePrint(run, root, env) {
	let lacksBuildx = false;
	return async (files, targets, set, folder, variables) => {
		if (lacksBuildx) return no(NO_BUILDX);
		const program = await require_check.findProgram("docker", env);
		if (program === null) return no("docker is not installed on this machine");
		if (require_check.liesIn(program, root)) return no("the docker that PATH names lies in the repository itself");
		const plugins = require_programs.pluginFolder(env, [root]);
		if (plugins !== null) return no(plugins);
		const boundary = new require_check.Boundary(root);
		const paths = [];
		for (const file of files) {
			const located = boundary.locate(file);
			if (/^[\w.+-]*:/.test(file) || located.kind !== "file") return no(`${file} is not a file of this repository`);
			paths.push(located.real);
		}
		const strange = targets.find((target) => !/^[\w][\w.-]{0,200}$/.test(target));
		if (strange !== void 0) return no(`${JSON.stringify(strange.slice(0, 100))} is not the name of a target`);
		const cwd = boundary.locate(folder);
		if (cwd.kind !== "folder") return no(`${folder} is not a folder of this repository`);
		const refused = [...variables.keys()].find((name) => REFUSED.test(name) || KEPT.includes(name.toUpperCase()));
		if (refused !== void 0) return no(`it needs the variable ${refused}, which is not given to docker`);
		const args = [
			"buildx",
			"bake",
			"--print",
			...paths.flatMap((path) => ["--file", path]),
			...set.flatMap((value) => ["--set", value]),
			...targets
		];
		const input = JSON.stringify({
			program,
			args,
			env: environment(env, variables),
			cwd: cwd.real
		});
		const result = await run.run(process.execPath, ["-e", STARTER], {
			input,
			timeoutMs: TIMEOUT_MS,
			limit: LIMIT
		});
		if (result.kind === "ended" && result.code === 0) return {
			ok: true,
			json: result.stdout
		};
		const reason = whyNot(result, root);
		lacksBuildx = reason === NO_BUILDX;
		return no(reason);
	};
}
function environment(env, variables) {
	const kept = Object.entries(env).filter(([name, value]) => value !== void 0 && KEPT.includes(name.toUpperCase()));
	const given = [...variables].filter(([name, value]) => /^[a-z_]\w*$/i.test(name) && !value.includes("\0"));
	return Object.fromEntries([...kept, ...given]);
}
function no(reason) {
	return {
		ok: false,
		reason
	};
}
function whyNot(result, root) {
	switch (result.kind) {
		case "missing": return "docker could not be started";
		case "timed-out": return `docker buildx bake --print did not end in ${TIMEOUT_MS / 1e3} s`;
		case "failed": return `docker buildx bake --print ${result.reason}`;
		case "ended": {
			if (/unknown command|is not a docker command|unknown flag: --print|unknown shorthand flag/i.test(result.stderr)) return NO_BUILDX;
			const said = /^ERROR: (.{1,200})/m.exec(result.stderr)?.[1];
			return said ? `docker buildx bake --print refuses it: ${said.replaceAll((0, node_path.join)(root, node_path.sep), "")}` : `docker buildx bake --print ended with code ${result.code}`;
		}
	}
}
exports.bakePrint = bakePrint;
