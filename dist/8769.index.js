export const id = 8769;
export const ids = [8769];
export const modules = {

/***/ 8769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bakePrint: () => (/* binding */ bakePrint)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _boundary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1868);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1992);
/* harmony import */ var _programs2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6209);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);





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
		const program = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__.t)("docker", env);
		if (program === null) return no("docker is not installed on this machine");
		if ((0,_program_js__WEBPACK_IMPORTED_MODULE_2__.n)(program, root)) return no("the docker that PATH names lies in the repository itself");
		const plugins = (0,_programs2_js__WEBPACK_IMPORTED_MODULE_3__.t)(env, [root]);
		if (plugins !== null) return no(plugins);
		const boundary = new _boundary_js__WEBPACK_IMPORTED_MODULE_1__.t(root);
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
			return said ? `docker buildx bake --print refuses it: ${said.replaceAll((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, node_path__WEBPACK_IMPORTED_MODULE_4__.sep), "")}` : `docker buildx bake --print ended with code ${result.code}`;
		}
	}
}



/***/ }),

/***/ 6209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ processRun),
/* harmony export */   r: () => (/* binding */ programs),
/* harmony export */   t: () => (/* binding */ pluginFolder)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1992);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



// lib/io/programs.js
function programs(untrusted) {
	return { async run(file, args, options) {
		const program = await (0,_program_js__WEBPACK_IMPORTED_MODULE_1__.t)(file, process.env);
		if (program === null) return { kind: "missing" };
		if (untrusted.some((folder) => (0,_program_js__WEBPACK_IMPORTED_MODULE_1__.n)(program, folder))) return {
			kind: "failed",
			reason: WITHIN
		};
		const plugins = file === "docker" ? pluginFolder(process.env, untrusted) : null;
		if (plugins !== null) return {
			kind: "failed",
			reason: `is not started: ${plugins}`
		};
		const result = await (0,_program_js__WEBPACK_IMPORTED_MODULE_1__.r)(program, args, {
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
		return folder && (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder) || untrusted.some((each) => (0,_program_js__WEBPACK_IMPORTED_MODULE_1__.n)(folder, each)));
	});
	return named === void 0 ? null : `${named} names a folder in the repository, from which docker would start programs`;
}
function environment(from) {
	return Object.fromEntries(Object.entries(from).filter(([name]) => !name.toUpperCase().startsWith("INPUT_")));
}



/***/ })

};
