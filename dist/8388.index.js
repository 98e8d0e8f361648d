export const id = 8388;
export const ids = [8388];
export const modules = {

/***/ 3389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ items),
/* harmony export */   i: () => (/* binding */ isElsewhere),
/* harmony export */   n: () => (/* binding */ backslashes),
/* harmony export */   o: () => (/* binding */ lines),
/* harmony export */   r: () => (/* binding */ input),
/* harmony export */   t: () => (/* binding */ actionName)
/* harmony export */ });
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5517);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7272);


// lib/find/github/action-input.js
function actionName(step) {
	return step.action.kind === "uses" ? step.action.uses.replace(/@.*$/s, "").toLowerCase() : null;
}
function input(action, ...names) {
	for (const name of names) {
		const value = action.with.get(name)?.trim();
		if (value !== void 0 && value !== "") return value;
	}
	return "";
}
function lines(value) {
	return value.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")).map((line) => /^".*"$/.test(line) ? line.slice(1, -1).replaceAll("\"\"", "\"") : line);
}
function items(value) {
	return lines(value).flatMap((line) => line.split(",")).map((item) => item.trim()).filter((item) => item !== "");
}
function backslashes(step) {
	return (0,_runner_js__WEBPACK_IMPORTED_MODULE_0__.n)(step.host) !== "Linux";
}
function isElsewhere(context) {
	return context === "-" || (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.o)(context);
}



/***/ }),

/***/ 1451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ goreleaserBuilds)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7772);
/* harmony import */ var _build_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9079);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5517);




// lib/find/goreleaser/goreleaser.js
const MOST_BUILDS = 1e3;
const MOST_NAMES = 100;
const TEMPLATE = /\{\{[^{}]*\}\}/g;
async function goreleaserBuilds(file, text, host) {
	if (!/^dockers/m.test(text)) return {
		builds: [],
		unread: []
	};
	const read = await (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.r)(text);
	if (!read.ok) {
		const message = `This goreleaser file was not read: ${read.reason}.`;
		return {
			builds: [],
			unread: [{
				file,
				line: read.line,
				message,
				dockerfile: null
			}]
		};
	}
	const manifests = manifestsOf(read.root);
	const entries = [...(0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(read.root, "dockers")), ...(0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(read.root, "dockers_v2"))];
	const builds = [];
	const unread = [];
	for (const entry of entries.slice(0, MOST_BUILDS)) {
		const names = [...textsOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(entry, "image_templates")), ...productOf(entry)].slice(0, MOST_NAMES);
		const tags = [...new Set([...names, ...names.flatMap((name) => manifests.get(name) ?? [])])];
		const words = [
			...flagsOf(entry),
			...tags.map((tag) => `--tag=${tag}`),
			`--file=${dockerfileOf(entry)}`,
			"."
		];
		const place = {
			folder: (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.r)(file),
			elsewhere: null,
			value: () => void 0,
			written: (name) => `$${name}`
		};
		const { line } = entry;
		const built = (0,_build_line_js__WEBPACK_IMPORTED_MODULE_2__.t)("docker build", words.map((word) => ({
			text: word,
			line,
			several: false
		})), place);
		if (built?.kind === "build") builds.push({
			...built.build,
			host,
			declaredBy: {
				file,
				line
			}
		});
		else if (built) unread.push({
			file,
			line,
			message: built.message,
			dockerfile: built.dockerfile
		});
	}
	const beyond = entries[MOST_BUILDS];
	if (beyond) {
		const message = `More than ${MOST_BUILDS} images are declared here: from here on they were not read.`;
		unread.push({
			file,
			line: beyond.line,
			message,
			dockerfile: null
		});
	}
	return {
		builds,
		unread
	};
}
function dockerfileOf(entry) {
	return textOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(entry, "dockerfile")) || "Dockerfile";
}
function flagsOf(entry) {
	const args = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(entry, "build_args")).map(({ key, value }) => `--build-arg=${key}=${textOf(value) ?? ""}`);
	const platforms = textsOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(entry, "platforms"));
	return [
		...textsOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(entry, "build_flag_templates")),
		...textsOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(entry, "flags")),
		...args,
		...platforms.length > 0 ? [`--platform=${platforms.join(",")}`] : []
	];
}
function productOf(entry) {
	const tags = textsOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(entry, "tags")).slice(0, MOST_NAMES);
	return textsOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(entry, "images")).slice(0, MOST_NAMES).flatMap((image) => tags.map((tag) => `${image}:${tag}`));
}
function manifestsOf(root) {
	const found = new Map();
	for (const manifest of (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(root, "docker_manifests")).slice(0, MOST_BUILDS)) {
		const name = textOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.a)(manifest, "name_template")?.value);
		if (name === null) continue;
		for (const image of textsOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(manifest, "image_templates")).slice(0, MOST_NAMES)) {
			const known = found.get(image);
			if (known) known.push(name);
			else found.set(image, [name]);
		}
	}
	return found;
}
function textsOf(list) {
	return (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.o)(list).flatMap((item) => textOf(item) ?? []);
}
function textOf(value) {
	return (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.t)(value)?.replace(TEMPLATE, (written) => (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.p)(written)) ?? null;
}



/***/ }),

/***/ 8388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWorkflowBuilds: () => (/* binding */ readWorkflowBuilds)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _effort_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(572);
/* harmony import */ var _goreleaser2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1451);
/* harmony import */ var _run_builds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(247);
/* harmony import */ var _taken_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8319);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5517);
/* harmony import */ var _action_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3389);
/* harmony import */ var _workflow_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7911);








// lib/find/github/action-builds.js
const ACTIONS = new Map([["docker/build-push-action", buildPush], ["mr-smithers-excellent/docker-build-push", dockerBuildPush]]);
function actionBuilds(step) {
	const name = (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.t)(step);
	const read = name === null ? void 0 : ACTIONS.get(name);
	return read === void 0 || step.action.kind !== "uses" ? null : declared(step, name, read(step, step.action));
}
function buildPush(step, action) {
	const context = (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "context", "path");
	const file = (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "file", "dockerfile");
	const [isDefault, subfolder] = /^\{\{\s*defaultContext\s*\}\}(?::(.*))?$/s.exec(context) ?? [];
	const from = isDefault !== void 0 || file === "" ? pathOf(step, isDefault === void 0 ? context : subfolder ?? "", "") : "";
	return {
		dockerfile: (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.i)(context) || from === null ? null : pathOf(step, file === "" ? "Dockerfile" : file, from),
		args: [...(0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.o)((0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "build-args")), ...(0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.a)((0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "build_args"))],
		stage: (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "target"),
		platforms: (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.a)((0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "platforms")),
		tags: (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.a)((0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "tags")),
		pushes: pushesOf((0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "push"), (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "outputs")),
		builder: "buildkit",
		contexts: (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.o)((0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "build-contexts"))
	};
}
function dockerBuildPush(step, action) {
	const image = (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "image");
	return {
		dockerfile: (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.i)((0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "directory")) ? null : pathOf(step, (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "dockerfile") || "Dockerfile", action.folder),
		args: (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.a)((0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "buildargs")),
		stage: (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "target"),
		platforms: (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.a)((0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "platform")),
		tags: (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.a)((0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "tags")).map((tag) => image === "" ? tag : `${image}:${tag}`),
		pushes: pushesOf((0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "pushimage") || "true", ""),
		builder: "docker",
		contexts: []
	};
}
function pushesOf(push, outputs) {
	if (push === "true" || /\btype=registry\b|\bpush=true\b/.test(outputs)) return true;
	return push === "false" && outputs === "" ? false : null;
}
function pathOf(step, path, from) {
	return (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_4__.u)(path, from, (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.n)(step));
}
function declared(step, name, call) {
	const { dockerfile, args, stage, platforms, tags, pushes } = call;
	if (dockerfile === null) return {
		builds: [],
		unread: []
	};
	const known = !(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_4__.f)(dockerfile);
	const unread = (message) => ({
		file: step.file,
		line: step.line,
		message: `the ${message}.`,
		dockerfile: known ? dockerfile : null
	});
	const notKnown = (what, text) => unread(`${what} of this ${name} is ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_4__.d)(text)}, which is not known before the run`);
	if (!known) return {
		builds: [],
		unread: [notKnown("Dockerfile", dockerfile)]
	};
	const nameless = args.find((arg) => (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_4__.f)(nameOf(arg)));
	if (nameless !== void 0) return {
		builds: [],
		unread: [notKnown("list of build arguments", nameless)]
	};
	if ((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_4__.f)(stage)) return {
		builds: [],
		unread: [notKnown("target stage", stage)]
	};
	const platform = platforms.find((one) => (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_4__.f)(one));
	if (platform !== void 0) return {
		builds: [],
		unread: [notKnown("platform", platform)]
	};
	const build = {
		dockerfile,
		...readArguments(args, step),
		stage: stage === "" ? null : stage,
		platforms,
		isolation: null,
		builder: {
			kind: call.builder,
			elsewhere: null
		},
		host: step.host,
		tags,
		pushes,
		declaredBy: {
			file: step.file,
			line: step.line
		}
	};
	const replaced = call.contexts.filter((pair) => /=\s*(?:docker-image|oci-layout):/i.test(pair));
	const because = "build-contexts of this build may put another image in the place of a base: ";
	return {
		builds: [build],
		unread: replaced.map((pair) => unread(`${because}${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_4__.d)(pair)}; this is not followed`))
	};
}
function nameOf(argument) {
	return argument.split("=", 1)[0].trim();
}
function readArguments(args, step) {
	const buildArgs = new Map();
	const unknownArgs = new Map();
	for (const argument of args) {
		const name = nameOf(argument);
		const at = argument.indexOf("=");
		const value = at === -1 ? step.action.env.get(name) : argument.slice(at + 1);
		buildArgs.delete(name);
		unknownArgs.delete(name);
		if (value === void 0) unknownArgs.set(name, `${name} of the runner's environment`);
		else if ((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_4__.f)(value)) unknownArgs.set(name, (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_4__.d)(value));
		else buildArgs.set(name, value);
	}
	return {
		buildArgs,
		unknownArgs
	};
}
// lib/find/github/bake-call.js
function bakeCall(step) {
	const { action } = step;
	if (action.kind !== "uses" || (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.t)(step) !== "docker/bake-action") return null;
	const source = (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "source");
	const [isDefault, subfolder] = /^\{\{\s*defaultContext\s*\}\}(?::(.*))?$/s.exec(source) ?? [];
	if (isDefault === void 0 && (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.i)(source)) return null;
	const written = isDefault === void 0 ? source || (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "workdir") : subfolder ?? "";
	const vars = (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.o)((0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "vars")).map((line) => {
		const [name = ""] = line.split("=", 1);
		return [name.trim(), line.slice(name.length + 1)];
	});
	return {
		files: (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.a)((0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "files")),
		targets: (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.a)((0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "targets")),
		set: (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.o)((0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "set")),
		folder: (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_4__.u)(written, action.folder, (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.n)(step)) ?? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_4__.l)(written),
		variables: new Map([...action.env, ...vars])
	};
}
// lib/find/github/goreleaser-call.js
const FILES = [
	".config/goreleaser.yml",
	".config/goreleaser.yaml",
	".goreleaser.yml",
	".goreleaser.yaml",
	"goreleaser.yml",
	"goreleaser.yaml"
];
function goreleaserCall(step) {
	const { action } = step;
	if (action.kind !== "uses" || (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.t)(step) !== "goreleaser/goreleaser-action") return null;
	const args = (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "args");
	if (!/(?:^|\s)release(?:\s|$)/.test(args)) return null;
	const [, named] = /(?:^|\s)(?:-f|--config)[ =](\S+)/.exec(args) ?? [];
	const workdir = (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.r)(action, "workdir");
	return (named === void 0 ? FILES : [named]).flatMap((file) => {
		const path = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_4__.u)(workdir === "" ? file : `${workdir}/${file}`, action.folder, (0,_action_input_js__WEBPACK_IMPORTED_MODULE_3__.n)(step));
		return path === null || (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_4__.f)(path) ? [] : [path];
	});
}
// lib/find/github/workflow-steps.js
async function workflowSteps(file, text, read, effort = new _effort_js__WEBPACK_IMPORTED_MODULE_5__.n()) {
	if (text.length > 512e3) return (0,_workflow_text_js__WEBPACK_IMPORTED_MODULE_6__.s)(text) ? refused(file, _workflow_text_js__WEBPACK_IMPORTED_MODULE_6__.n) : NOTHING;
	if (!await (0,_workflow_text_js__WEBPACK_IMPORTED_MODULE_6__.o)(text, read)) return NOTHING;
	const { readWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(438), __webpack_require__.e(1742)]).then(__webpack_require__.bind(__webpack_require__, 1742));
	try {
		return await readWorkflow(file, text, read, effort);
	} catch (error) {
		if (error instanceof RangeError) return refused(file, "it is nested too deeply");
		throw error;
	}
}
function refused(file, reason) {
	const message = `what this workflow builds could not be read: ${reason}.`;
	return {
		...NOTHING,
		unread: [{
			file,
			line: 1,
			message,
			dockerfile: null
		}]
	};
}
const NOTHING = {
	steps: [],
	unread: [],
	starts: [],
	called: [],
	callable: false
};
// lib/find/github/step-builds.js
async function readWorkflowBuilds(file, text, around) {
	const { steps, unread, called, callable, starts: refused } = await workflowSteps(file, text, around.read, around.effort);
	const runs = new _run_builds_js__WEBPACK_IMPORTED_MODULE_2__.t(around.runners, around.print, around.effort);
	const builds = [];
	const notRead = [...unread];
	const starts = [...refused];
	for (const step of steps) {
		if (around.effort.spent) break;
		for (const declared of await stepBuilds(step, runs, around)) {
			around.effort.spend(declared.builds.length * _effort_js__WEBPACK_IMPORTED_MODULE_5__.t);
			const found = (0,_run_builds_js__WEBPACK_IMPORTED_MODULE_2__.n)(declared, step.host, textOf(step), around.runners);
			builds.push(...found.builds);
			if (step.action.kind === "uses") runs.starts.builds(found.builds);
			notRead.push(...found.unread);
			starts.push(...found.starts ?? []);
		}
	}
	return {
		builds: runs.starts.named(builds),
		unread: notRead,
		starts,
		called,
		callable
	};
}
async function stepBuilds(step, runs, around) {
	const { action, host, file, line } = step;
	if (action.kind === "run") return runs.of({
		...step,
		action
	}, around.read);
	const bake = bakeCall(step);
	const { written = "", row } = step.given ?? {};
	if (bake) return [(0,_taken_js__WEBPACK_IMPORTED_MODULE_7__.r)(await runs.bake({
		...bake,
		host,
		declaredBy: {
			file,
			line
		}
	}, around.read), written, row)];
	const release = goreleaserCall(step);
	if (release) return [await releaseBuilds(release, host, around)];
	const built = actionBuilds(step);
	return built === null ? [] : [(0,_taken_js__WEBPACK_IMPORTED_MODULE_7__.r)(built, written, row)];
}
async function releaseBuilds(files, host, { read, effort }) {
	for (const file of files) {
		const text = await read(file);
		effort.spend(text?.length ?? 0);
		if (text !== null) return (0,_goreleaser2_js__WEBPACK_IMPORTED_MODULE_1__.t)(file, text, host);
	}
	return {
		builds: [],
		unread: []
	};
}
function textOf({ action }) {
	return action.kind === "run" ? action.script : [...action.with.values()].join("\n");
}



/***/ })

};
