export const id = 1287;
export const ids = [1287];
export const modules = {

/***/ 744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ composeFileBuilds),
/* harmony export */   r: () => (/* binding */ declareBuild),
/* harmony export */   t: () => (/* binding */ composeBuilds)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(105);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5517);
/* harmony import */ var _service_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1810);





// lib/find/compose/call-files.js
const DEFAULT_FILES = [
	"compose.yaml",
	"compose.yml",
	"docker-compose.yml",
	"docker-compose.yaml"
];
const OVERRIDE_FILES = [
	"compose.override.yml",
	"compose.override.yaml",
	"docker-compose.override.yml",
	"docker-compose.override.yaml"
];
async function filesOf(call, read, project, place) {
	const outer = (name) => call.env.get(name);
	const named = call.files.length > 0 ? call.files : await namedByEnvironment(call.folder, outer, project);
	if (named.length === 0) return defaultFiles(call, read, project, place);
	const files = [];
	for (const file of named) {
		const path = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.f)(file) ? null : (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.u)(file, call.folder, true);
		if (path === null) {
			const why = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.f)(file) ? "which is not known before the run" : "which lies outside the repository";
			project.report(place, `A file of this docker compose build is ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.d)(file)}, ${why}.`);
			return [];
		}
		files.push(path);
	}
	return files;
}
async function namedByEnvironment(folder, outer, project) {
	const lookup = await project.environment(folder, outer);
	const written = lookup("COMPOSE_FILE");
	if (!written) return [];
	return written.split(written.includes(";") ? ";" : lookup("COMPOSE_PATH_SEPARATOR") || ":").filter((file) => file !== "");
}
async function defaultFiles(call, read, project, place) {
	for (let folder = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.u)(call.folder, "", true); folder !== null; folder = folder === "" ? null : (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.r)(folder)) {
		const file = await firstOf(DEFAULT_FILES, folder, read);
		if (file === null) continue;
		const override = await firstOf(OVERRIDE_FILES, folder, read);
		return override === null ? [file] : [file, override];
	}
	project.report(place, `There is no compose file in ${call.folder || "the root of the repository"} or above it.`);
	return [];
}
async function firstOf(names, folder, read) {
	for (const name of names) {
		const path = folder === "" ? name : `${folder}/${name}`;
		if (await read(path) !== null) return path;
	}
	return null;
}
// lib/find/compose/declared-build.js
function declareBuild(described) {
	const { what, args, stage, platforms, isolation, contexts, tags, builder, host, declaredBy, place } = described;
	const unread = (message, dockerfile) => ({
		...place,
		message,
		dockerfile
	});
	const notKnown = (part, text, dockerfile) => unread(`${part} of ${what} is ${shown(text)}, which is not known before the run.`, dockerfile);
	const { context } = described;
	if ((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.o)(context)) return null;
	if ((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.f)(context)) return notKnown("The build context", context, null);
	const written = described.dockerfile || "Dockerfile";
	if ((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.o)(written)) return null;
	if ((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.f)(written)) return notKnown("The Dockerfile", written, null);
	const folder = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.u)(context, described.folder, true);
	const dockerfile = folder === null ? null : (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.u)(written, folder, true);
	if (!dockerfile) {
		const path = folder === null ? context : written;
		return unread(`${sentence(what)} builds from ${shown(path)}, which is not a file of this repository.`, null);
	}
	if (stage !== null && (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.f)(stage)) return notKnown("The stage", stage, dockerfile);
	const platform = platforms.find(_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.f);
	if (platform !== void 0) return notKnown("A platform", platform, dockerfile);
	if (isolation !== null && (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.f)(isolation)) return notKnown("The isolation", isolation, dockerfile);
	const replaced = [...contexts].find(([name, to]) => (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.f)(name) || (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.f)(to) || replacesImage(to));
	if (replaced) {
		const [name, to] = replaced;
		return unread(`${sentence(what)} replaces the image or stage ${shown(name)} with ${shown(to)} (a named build context), so that what the FROM lines say is not what is built on.`, dockerfile);
	}
	const name = [...args.keys()].find(_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.f);
	if (name !== void 0) return notKnown("The name of a build argument", name, dockerfile);
	const mode = isolation?.toLowerCase();
	return {
		dockerfile,
		buildArgs: new Map([...args].filter(([, value]) => !(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.f)(value))),
		unknownArgs: new Map([...args].filter(([, value]) => (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.f)(value)).map(([key, value]) => [key, shown(value)])),
		stage: stage || null,
		platforms: platforms.filter((text) => text !== ""),
		isolation: mode === "process" || mode === "hyperv" ? mode : null,
		builder,
		host,
		tags: tags.filter((tag) => tag !== ""),
		pushes: null,
		declaredBy: {
			file: declaredBy.file,
			line: declaredBy.line
		},
		...described.argsThere && args.size > 0 && { argsAt: {
			file: place.file,
			line: place.line
		} }
	};
}
function fromEnvironment(name) {
	return (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.p)(`$${name}`);
}
function replacesImage(to) {
	return /^(?:docker-image|oci-layout):/i.test(to);
}
function shown(text) {
	const written = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.d)(text);
	return written.length > 200 ? `${written.slice(0, 197)}...` : written;
}
function sentence(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// lib/find/compose/compose.js
const MAY_BUILD = /\b(?:build|extends|include)\b/;
const MAY_START = /windows|nanoserver|servercore|ltsc20\d\d|\bisolation\b|\bimage["']?[ \t]{0,9}:[^\n$]{0,200}\$/i;
const NONE = {
	builds: [],
	unread: []
};
function composeBuilds(call, read, calls = new _calls_js__WEBPACK_IMPORTED_MODULE_3__.t()) {
	return declare(call, read, calls, true);
}
async function composeFileBuilds(path, text, read, calls = new _calls_js__WEBPACK_IMPORTED_MODULE_3__.t()) {
	const [folder, name] = [(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.r)(path), (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.c)(path).toLowerCase()];
	const isDefault = DEFAULT_FILES.includes(name);
	const readOrText = async (file) => file === path ? text : read(file);
	if (OVERRIDE_FILES.includes(name) && await firstOf(DEFAULT_FILES, folder, read) !== null) return NONE;
	const override = isDefault ? await firstOf(OVERRIDE_FILES, folder, read) : null;
	if (![text, override && await read(override) || ""].some((each) => MAY_BUILD.test(each) || MAY_START.test(each))) return NONE;
	return declare({
		files: [path, ...override === null ? [] : [override]].map((file) => (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.c)(file)),
		profiles: ["*"],
		services: [],
		folder,
		env: new Map(),
		buildArgs: new Map(),
		unknownArgs: new Map(),
		host: { kind: "none" },
		declaredBy: null,
		verb: null,
		conditional: false
	}, readOrText, calls, isDefault);
}
async function load(call, read, place, { effort }) {
	const project = new _service_start_js__WEBPACK_IMPORTED_MODULE_1__.n(read, effort);
	const nothing = (message) => {
		if (message !== void 0) project.report(place, message);
		return {
			unread: project.unread,
			project: null
		};
	};
	const outer = (name) => call.env.get(name);
	if ((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.f)(call.folder)) return nothing(`The folder of this docker compose build is ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.d)(call.folder)}, which is not known before the run.`);
	const files = await filesOf(call, read, project, place);
	const [first] = files;
	if (first === void 0) return nothing();
	const folder = projectFolderOf(call, first);
	if (folder === null) return nothing(`The project directory of this docker compose build is ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.d)(call.projectFolder ?? "")}, which is not a known folder of this repository.`);
	const lookup = call.envFiles?.length ? await project.environment(call.folder, outer, call.envFiles) : await project.environment(folder, outer);
	const services = await project.load(files, {
		folder,
		lookup
	}, call.declaredBy);
	return {
		unread: project.unread,
		project: {
			services,
			first,
			folder,
			lookup
		}
	};
}
async function loaded(call, read, place, calls) {
	const { files, envFiles, projectFolder, folder, env } = call;
	if (call.declaredBy === null) return load(call, read, place, calls);
	const key = [
		"compose",
		files,
		envFiles,
		projectFolder,
		folder,
		[...env]
	];
	const first = calls.once(key, () => ({
		place,
		found: load(call, read, place, calls)
	}));
	const found = await first.found;
	const isHere = ({ file, line }) => file === first.place.file && line === first.place.line;
	return {
		...found,
		unread: found.unread.map((each) => isHere(each) ? {
			...each,
			...place
		} : each)
	};
}
async function declare(call, read, calls, whole) {
	const { file, line } = call.declaredBy ?? {
		file: call.files[0] ?? call.folder,
		line: 1
	};
	const place = {
		file,
		line
	};
	const found = await loaded(call, read, place, calls);
	if (found.project === null) return {
		builds: [],
		unread: found.unread
	};
	const { services, first, folder, lookup } = found.project;
	const reports = new _service_start_js__WEBPACK_IMPORTED_MODULE_1__.i(found.unread);
	const profiles = call.profiles.length > 0 ? call.profiles : (lookup("COMPOSE_PROFILES") ?? "").split(",");
	const dark = profiles.find(_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.f);
	if (dark !== void 0 && call.services.length === 0 && [...services.values()].some((each) => each.profiles.length > 0)) reports.report(place, `The profile of this docker compose build is ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.d)(dark)}, which is not known before the run, so the services of profiles were left out.`);
	const builds = [];
	const named = call.services.length > 0 ? [...new Set(call.services)] : namesOf(services, profiles);
	for (const name of named) {
		if (!calls.effort.spend(1e3)) break;
		const service = services.get(name);
		if (!service) {
			reports.report(place, notThere(name, first));
			continue;
		}
		const result = buildOf(name, service, folder, call, whole);
		if (result === null) continue;
		if ("message" in result) reports.report(result, result.message, result.dockerfile);
		else builds.push(result);
	}
	const starts = startsOf(withNeeded(named, services), services, call);
	return {
		builds,
		unread: reports.unread,
		...starts.length > 0 && { starts }
	};
}
function withNeeded(named, services) {
	const all = new Set(named);
	for (const name of all) for (const needed of services.get(name)?.needs ?? []) all.add(needed);
	return [...all];
}
function startsOf(names, services, call) {
	if (call.verb === "build") return [];
	return names.flatMap((name) => {
		const service = services.get(name);
		const start = service && (0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(name, service, call);
		return start ? [start] : [];
	});
}
function namesOf(services, active) {
	const named = new Set(active.map((profile) => profile.trim()));
	return [...services].flatMap(([name, { profiles }]) => profiles.length === 0 || named.has("*") || profiles.some((profile) => named.has(profile)) ? [name] : []);
}
function projectFolderOf({ projectFolder, folder }, first) {
	if (projectFolder === void 0 || projectFolder === null) return (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.r)(first);
	return (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.f)(projectFolder) ? null : (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.u)(projectFolder, folder, true);
}
function notThere(name, file) {
	return (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.f)(name) ? `The service of this docker compose build is ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.d)(name)}, which is not known before the run.` : `There is no service ${name} in ${file}.`;
}
function buildOf(name, { build, image, platform, isolation }, folder, call, whole) {
	if (build === null || build === "reset" || build.inline || build.context === null && !whole) return null;
	const args = new Map([...build.args].map(([key, value]) => [key, value ?? fromEnvironment(key)]));
	for (const [key, value] of call.buildArgs) args.set(key, value);
	for (const [key, written] of call.unknownArgs) args.set(key, (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.p)(written));
	const place = {
		file: build.file,
		line: build.line
	};
	return declareBuild({
		what: `the service ${name}`,
		context: build.context?.written ?? ".",
		folder: build.context?.folder ?? folder,
		dockerfile: build.dockerfile,
		args,
		stage: build.target,
		platforms: build.platforms.length > 0 ? build.platforms : platform === null ? [] : [platform],
		isolation: build.isolation ?? isolation,
		contexts: build.contexts,
		tags: [...image === null ? [] : [image.text], ...build.tags],
		builder: {
			kind: "compose",
			elsewhere: null
		},
		host: call.host,
		declaredBy: call.declaredBy ?? place,
		place,
		argsThere: call.buildArgs.size + call.unknownArgs.size === 0
	});
}



/***/ }),

/***/ 1287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ nothingFound),
/* harmony export */   r: () => (/* binding */ bakeBuilds),
/* harmony export */   t: () => (/* binding */ NOTHING)
/* harmony export */ });
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9847);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5517);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(105);
/* harmony import */ var _repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7772);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(744);
/* harmony import */ var _service_start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1810);







// lib/find/bake/bake-call-files.js
const DEFAULT_FILES = [
	"compose.yaml",
	"compose.yml",
	"docker-compose.yml",
	"docker-compose.yaml",
	"docker-bake.json",
	"docker-bake.hcl",
	"docker-bake.override.json",
	"docker-bake.override.hcl"
];
const METADATA = /outputs\.bake-file[\w-]*\s*\}\}$/;
const MOST_FILES = 100;
function named(files) {
	return files.filter((file) => !METADATA.test((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.d)(file)));
}
async function filesOfCall(call, read) {
	const { folder } = call;
	const files = named(call.files);
	if (files.length === 0) {
		const found = [];
		for (const name of DEFAULT_FILES) {
			const path = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.u)(name, folder, true);
			if (path !== null && await read(path) !== null) found.push(path);
		}
		return found.length > 0 ? found : { problem: `There is no bake file in ${folder || "the root of the repository"}.` };
	}
	const paths = files.slice(0, MOST_FILES).map((file) => (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.u)(file.replace(/^cwd:\/\//, ""), folder, true));
	const outside = files[paths.findIndex((path) => path === null || path === "")];
	if (outside === void 0) return paths.filter((path) => path !== null);
	return { problem: `The bake file ${outside} was not read, because it is not a file of this repository.` };
}
// lib/find/bake/hcl-template.js
const NAME = /^\s*([a-z_][\w-]*(?:\.[a-z_][\w-]*)*)\s*$/i;
const LONGEST = 65536;
function fillIn(text, scope) {
	let out = "";
	for (let at = 0;;) {
		const brace = text.indexOf("{", at);
		const sign = brace > at ? text[brace - 1] : void 0;
		if (brace < 0 || out.length > LONGEST) return out.length > LONGEST ? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.p)(shown(text)) : out + text.slice(at);
		if (sign !== "$" && sign !== "%") {
			out += text.slice(at, brace + 1);
			at = brace + 1;
		} else if (brace - 2 >= at && text[brace - 2] === sign) {
			out += `${text.slice(at, brace - 2)}${sign}{`;
			at = brace + 1;
		} else {
			const end = sign === "$" ? text.indexOf("}", brace) : -1;
			const name = end < 0 ? void 0 : NAME.exec(text.slice(brace + 1, end))?.[1];
			if (name === void 0) return (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.p)(shown(text));
			out += text.slice(at, brace - 1) + (scope(name) ?? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.p)(`\${${shown(name)}}`));
			at = end + 1;
		}
	}
}
function shown(text) {
	return text.length > 100 ? `${text.slice(0, 97)}...` : text;
}
// lib/find/bake/bake-target.js
const EMPTY = {
	inherits: [],
	context: null,
	dockerfile: null,
	inline: false,
	args: new Map(),
	stage: null,
	platforms: null,
	tags: null,
	contexts: new Map()
};
function readTarget(value, file, line, scope) {
	const at = (key) => (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(value, key)?.value;
	const text = (key) => textOf(at(key), scope);
	return {
		file,
		line,
		inherits: listOf(at("inherits"), scope) ?? [],
		context: text("context"),
		dockerfile: text("dockerfile"),
		inline: text("dockerfile-inline") !== null,
		args: pairsOf(at("args"), scope),
		stage: text("target"),
		platforms: listOf(at("platforms"), scope),
		tags: listOf(at("tags"), scope),
		contexts: pairsOf(at("contexts"), scope)
	};
}
function mergeTargets(earlier, later) {
	const before = earlier ?? EMPTY;
	return {
		file: later.file,
		line: later.line,
		inherits: [...before.inherits, ...later.inherits],
		context: later.context ?? before.context,
		dockerfile: later.dockerfile ?? before.dockerfile,
		inline: later.inline || before.inline,
		args: new Map([...before.args, ...later.args]),
		stage: later.stage ?? before.stage,
		platforms: later.platforms ?? before.platforms,
		tags: later.tags ?? before.tags,
		contexts: new Map([...before.contexts, ...later.contexts])
	};
}
function textOf(value, scope) {
	if (!value || value.kind === "nothing") return null;
	return value.kind === "text" ? fillIn(value.text, scope) : (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.t)(value) ?? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.p)(`a ${value.kind}`);
}
function listOf(value, scope) {
	if (!value || value.kind === "nothing") return null;
	if (value.kind !== "list") return [(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.p)((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.t)(value)?.slice(0, 100) ?? "a map")];
	return value.items.map((item) => textOf(item, scope) ?? "");
}
function pairsOf(value, scope) {
	const pairs = new Map();
	const expression = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.t)(value);
	if (expression !== null) pairs.set((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.p)(expression.slice(0, 100)), "");
	if (value?.kind !== "map") return pairs;
	for (const [name, entry] of value.entries) {
		const text = textOf(entry.value, scope);
		if (text !== null) pairs.set(fillIn(name, scope), text);
	}
	return pairs;
}
// lib/find/bake/override.js
function readOverride(written, variables) {
	const equals = written.indexOf("=");
	const left = equals < 0 ? written : written.slice(0, equals);
	const append = left.endsWith("+");
	const [pattern = "", key = "", ...rest] = (append ? left.slice(0, -1) : left).split(".");
	const name = rest.join(".");
	if (!/^(?:args|contexts|context|dockerfile|target|platform|tags)$/.test(key)) return null;
	if ((key === "args" || key === "contexts") === (name === "")) return null;
	if (equals >= 0) return {
		pattern,
		key,
		name,
		append,
		value: written.slice(equals + 1)
	};
	return key === "args" ? {
		pattern,
		key,
		name,
		append,
		value: variables.get(name) ?? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.p)(`$${name}`)
	} : null;
}
function applyOverrides(target, overrides) {
	let result = target;
	for (const key of [
		"context",
		"dockerfile",
		"target"
	]) {
		const last = overrides.findLast((override) => override.key === key);
		if (last) result = {
			...result,
			[key === "target" ? "stage" : key]: last.value
		};
	}
	for (const [key, field] of [["platform", "platforms"], ["tags", "tags"]]) {
		const given = overrides.filter((override) => override.key === key);
		const kept = given.at(-1)?.append ? result[field] ?? [] : [];
		if (given.length > 0) result = {
			...result,
			[field]: [...kept, ...given.map(({ value }) => value)]
		};
	}
	const named = (key) => new Map(overrides.filter((override) => override.key === key).map(({ name, value }) => [name, value]));
	const [args, contexts] = [named("args"), named("contexts")];
	if (args.size === 0 && contexts.size === 0) return result;
	return {
		...result,
		args: new Map([...result.args, ...args]),
		contexts: new Map([...result.contexts, ...contexts])
	};
}
function matches(pattern, name) {
	if (pattern.length > 200) return false;
	let [at, from, star, mark] = [
		0,
		0,
		-1,
		0
	];
	while (at < name.length) if (pattern[from] === "*") [star, mark, from] = [
		from,
		at,
		from + 1
	];
	else if (pattern[from] === "?" || from < pattern.length && pattern[from] === name[at]) [at, from] = [at + 1, from + 1];
	else if (star >= 0) [from, mark, at] = [
		star + 1,
		mark + 1,
		mark + 1
	];
	else return false;
	while (pattern[from] === "*") from++;
	return from === pattern.length;
}
// lib/find/bake/definition.js
const MOST_ROWS = 1e4;
const DEEPEST = 30;
const BLOCKS = [
	"variable",
	"group",
	"target",
	"function"
];
var BakeDefinition = class {
	variables;
	overrides;
	budget;
	problems = [];
	defaults = new Map();
	fixed = new Map();
	values = new Map();
	groups = new Map();
	targets = new Map();
	resolved = new Map();
	rows = 0;
	nested = 0;
	constructor(files, variables, overrides, budget) {
		this.variables = variables;
		this.overrides = overrides;
		this.budget = budget;
		for (const { root } of files) this.readVariables(root);
		for (const { file, root } of files) {
			for (const { name, body } of blocksOf$1(root, "group")) this.groups.set(name, listOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(body, "targets")?.value, this.scope) ?? []);
			for (const block of blocksOf$1(root, "target")) this.addTarget(block, file);
		}
	}
	has(name) {
		return this.groups.has(name) || this.targets.has(name);
	}
	get targetNames() {
		return [...this.targets.keys()];
	}
	everything() {
		if (this.groups.size > 0) return [...this.groups.keys(), ...this.targets.has("default") ? ["default"] : []];
		const bases = new Set([...this.targets.values()].flatMap(({ inherits }) => inherits));
		return [...this.targets.keys()].filter((name) => !bases.has(name));
	}
	expand(names) {
		const found = new Set();
		const seen = new Set();
		const open = [...names].reverse();
		for (let name = open.pop(); name !== void 0; name = open.pop()) {
			const members = this.groups.get(name);
			if (!members || seen.has(name)) {
				if (!members || this.targets.has(name)) found.add(name);
				continue;
			}
			seen.add(name);
			for (const member of [...members].reverse()) open.push(member);
		}
		return [...found];
	}
	resolve(name, depth = 0) {
		const known = this.resolved.get(name);
		if (known !== void 0) return known;
		this.resolved.set(name, null);
		const own = this.targets.get(name);
		if (!own) return null;
		let merged = null;
		if (depth > DEEPEST) this.report(own, `The target ${name} inherits over too many steps: not all of it was read.`);
		for (const parent of depth > DEEPEST ? [] : own.inherits) {
			const base = this.resolve(parent, depth + 1);
			const size = (base ? sizeOf(base) : 0) + (merged ? sizeOf(merged) : 0);
			if (base && this.budget.spend(16 * size)) merged = mergeTargets(merged, base);
			if (!this.targets.has(parent)) this.report(own, `The target ${name} inherits ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.d)(parent)}, which no file here declares.`);
		}
		const target = applyOverrides(mergeTargets(merged, own), this.overrides.filter(({ pattern }) => matches(pattern, name)));
		this.resolved.set(name, target);
		return target;
	}
	scope = (name) => {
		if (this.values.has(name)) return this.values.get(name);
		if (this.values.size > 1e4 || this.nested >= DEEPEST) return void 0;
		this.values.set(name, void 0);
		this.nested += 1;
		const fixed = this.fixed.get(name);
		const text = fixed ? textOf(fixed, this.scope) : this.defaults.has(name) ? this.variables.get(name) ?? textOf(this.defaults.get(name), this.scope) : null;
		this.nested -= 1;
		this.values.set(name, text ?? void 0);
		return text ?? void 0;
	};
	readVariables(root) {
		for (const { name, body } of blocksOf$1(root, "variable")) this.defaults.set(name, (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(body, "default")?.value);
		if (root.kind !== "map") return;
		for (const [name, { value }] of root.entries) if (!BLOCKS.includes(name) && (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.t)(value) !== null) this.fixed.set(name, value);
	}
	addTarget({ name, line, body }, file) {
		const matrix = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(body, "matrix")?.value;
		const rows = matrix ? this.rowsOf(matrix) : [new Map()];
		const names = [];
		for (const row of rows ?? []) {
			const scope = (key) => row.get(key) ?? this.scope(key);
			const own = (matrix && textOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(body, "name")?.value, scope)) ?? name;
			names.push(own);
			if (!(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.f)(own)) this.add(own, body, file, line, scope);
		}
		const unclear = names.find((own) => (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.f)(own));
		if (rows === null || unclear !== void 0) {
			const why = unclear === void 0 ? `the matrix of ${name} is more than lists of plain values, or too large` : `the names that the matrix of ${name} makes are ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.d)(unclear)}, which only bake can work out`;
			this.report({
				file,
				line
			}, `Not all targets were read: ${why}.`);
		}
		if (!names.includes(name)) this.groups.set(name, names.filter((own) => !(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.f)(own)));
	}
	add(name, body, file, line, scope) {
		const spending = (key) => {
			const value = scope(key);
			return value !== void 0 && this.budget.spend(value.length) ? value : void 0;
		};
		const before = this.targets.get(name) ?? null;
		if (!this.budget.spend((before ? sizeOf(before) : 0) + 1)) return;
		const target = readTarget(body, file, line, spending);
		if (this.budget.spend(sizeOf(target))) this.targets.set(name, mergeTargets(before, target));
	}
	rowsOf(matrix) {
		if (matrix.kind !== "map") return null;
		let rows = [new Map()];
		for (const [key, { value }] of matrix.entries) {
			if (value.kind !== "list" || rows.length * value.items.length > MOST_ROWS) return null;
			rows = value.items.flatMap((item) => rows.map((row) => new Map([...row, ...this.cellsOf(key, item)])));
		}
		this.rows += rows.length;
		return this.rows > MOST_ROWS ? null : rows;
	}
	cellsOf(key, item) {
		if (item.kind !== "map") return [[key, textOf(item, this.scope) ?? ""]];
		return [...item.entries].map(([name, { value }]) => [`${key}.${name}`, textOf(value, this.scope) ?? ""]);
	}
	report({ file, line }, message) {
		if (this.problems.length < 100) this.problems.push({
			file,
			line,
			message
		});
	}
};
function* blocksOf$1(root, type) {
	for (const blocks of itemsOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.a)(root, type)?.value)) {
		if (blocks.kind !== "map") continue;
		for (const [name, { line, value }] of blocks.entries) for (const body of itemsOf(value)) yield {
			name,
			line,
			body
		};
	}
}
function itemsOf(value) {
	return value?.kind === "list" ? value.items : value ? [value] : [];
}
function sizeOf({ args, contexts, inherits, tags, platforms }) {
	return args.size + contexts.size + inherits.length + (tags?.length ?? 0) + (platforms?.length ?? 0);
}
// lib/find/bake/hcl-blocks.js
function blocksOf(file, text) {
	return text.split("\n").flatMap((written, index) => {
		const [, type, name] = /^[ \t]*(group|target)[ \t]+"?([\w-]+)"?[ \t]*\{/.exec(written.slice(0, 500)) ?? [];
		return type === void 0 || name === void 0 ? [] : [{
			file,
			line: index + 1,
			type,
			name
		}];
	});
}
function namesOf(blocks) {
	const groups = blocks.filter(({ type }) => type === "group");
	const meant = groups.length > 0 ? groups : blocks.filter(({ name }) => !name.startsWith("_"));
	return [...new Set(meant.map(({ name }) => name))].slice(0, 1e4);
}
// lib/find/bake/bake.js
const MOST_TARGETS = 1e4;
async function bakeBuilds(call, read, print, calls = new _calls_js__WEBPACK_IMPORTED_MODULE_4__.t()) {
	const baking = new Baking(call, read, calls);
	await baking.run(print);
	return {
		builds: baking.builds,
		unread: baking.unread
	};
}
var Baking = class {
	call;
	read;
	calls;
	builds = [];
	unread = [];
	budget;
	constructor(call, read, calls) {
		this.call = call;
		this.read = read;
		this.calls = calls;
		this.budget = new _service_start_js__WEBPACK_IMPORTED_MODULE_2__.r(calls.effort);
	}
	async run(print) {
		const { call } = this;
		const uncertain = [
			call.folder,
			...named(call.files),
			...call.targets,
			...call.set.map((set) => set.split("=", 1)[0])
		].find(_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.f);
		if (uncertain !== void 0) return this.report(null, `This bake needs ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.d)(uncertain)}, which is not known before the run.`);
		const files = await filesOfCall(call, this.read);
		if ("problem" in files) return this.report(null, files.problem);
		const compose = files.filter((file) => /\.ya?ml$/i.test(file));
		const json = files.filter((file) => /\.json$/i.test(file));
		const hcl = files.filter((file) => !compose.includes(file) && !json.includes(file));
		if (hcl.length > 0 || print && compose.length > 0 && json.length > 0) return this.printed(files, hcl, print);
		if (json.length === 0) return this.composed(compose, call.targets);
		await this.inProcess(json, compose);
	}
	async printed(files, hcl, print) {
		const { call } = this;
		const file = hcl[0] ?? files[0];
		const texts = await Promise.all(files.map(async (path) => ({
			path,
			text: await this.read(path)
		})));
		const missing = texts.find(({ text }) => text === null);
		if (missing) return this.report(null, `The bake file ${missing.path} could not be read: it does not exist here, or is too large.`);
		if (!print) return this.report({
			file,
			line: 1
		}, `This bake file was not read, because only docker buildx bake --print can work HCL out, and docker is not here. What it builds can be declared in ${_config_file_js__WEBPACK_IMPORTED_MODULE_5__.t} (builds:).`);
		const blocks = texts.flatMap(({ path, text }) => blocksOf(path, text ?? ""));
		const words = new Set(texts.flatMap(({ text }) => text?.match(/[a-z_]\w{0,200}/gi) ?? []));
		const variables = [...call.variables].filter(([name]) => words.has(name));
		const uncertain = variables.find(([, value]) => (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.f)(value));
		if (uncertain) return this.report({
			file,
			line: 1
		}, `This bake file was not read: its variable ${uncertain[0]} is ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.d)(uncertain[1])}, which is not known before the run.`);
		const targets = call.targets.length > 0 || call.declaredBy ? call.targets : namesOf(blocks);
		const isPlain = (set) => !(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.f)(set) && set.includes("=");
		const result = await print(files, targets, call.set.filter((set) => isPlain(set) && readOverride(set, call.variables) !== null), call.folder, new Map(variables));
		if (!result.ok) return this.report({
			file,
			line: 1
		}, `This bake file was not read, because ${result.reason}.`);
		const root = await (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.n)(result.json);
		if (!root.ok) return this.report({
			file,
			line: 1
		}, `What docker buildx bake --print says of this file was not read: ${root.reason}.`);
		const overrides = this.overridesOf(call.set.filter((set) => !isPlain(set)));
		const places = new Map(blocks.filter(({ type }) => type === "target").map((block) => [block.name, block]));
		const definition = new BakeDefinition([{
			file,
			root: root.root
		}], new Map(), overrides, this.budget);
		this.declare(definition, definition.targetNames, (name) => places.get(name) ?? {
			file,
			line: 1
		});
	}
	async inProcess(json, compose) {
		const { call } = this;
		const roots = [];
		for (const file of json) {
			const text = await this.read(file);
			const read = text === null ? null : await (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_0__.r)(text);
			if (read?.ok) roots.push({
				file,
				root: read.root
			});
			else if (read) this.report({
				file,
				line: read.line
			}, `This bake file was not read: ${read.reason}.`);
			else this.report(null, `The bake file ${file} could not be read: it does not exist here, or is too large.`);
		}
		if (roots.length < json.length) return;
		const { definition, budget } = this.calls.once([
			"bake",
			json,
			[...call.variables],
			call.set
		], () => {
			const budget = new _service_start_js__WEBPACK_IMPORTED_MODULE_2__.r(this.calls.effort);
			return {
				definition: new BakeDefinition(roots, call.variables, this.overridesOf(call.set), budget),
				budget
			};
		});
		this.budget = budget;
		const byDefault = definition.has("default") || compose.length > 0 || call.declaredBy ? ["default"] : null;
		const all = call.declaredBy === null && compose.length === 0 ? definition.everything() : null;
		const names = definition.expand(call.targets.length > 0 ? call.targets : all ?? byDefault ?? []);
		const elsewhere = names.filter((name) => !definition.has(name));
		this.declare(definition, compose.length > 0 ? names.filter((name) => definition.has(name)) : names, null);
		if (compose.length > 0 && elsewhere.length > 0) await this.composed(compose, elsewhere);
	}
	overridesOf(set) {
		return set.map((written) => readOverride(written, this.call.variables)).filter((override) => override !== null);
	}
	declare(definition, names, placeOf) {
		const { call } = this;
		for (const name of names.slice(0, MOST_TARGETS)) {
			if (!this.calls.effort.spend(1e3)) break;
			const target = definition.resolve(name);
			if (!target) {
				this.report(null, `There is no target ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.d)(name)} in the bake files of this call.`);
				continue;
			}
			if (target.inline) continue;
			const place = placeOf?.(name) ?? {
				file: target.file,
				line: target.line
			};
			const result = (0,_compose_js__WEBPACK_IMPORTED_MODULE_1__.r)({
				what: `the target ${name}`,
				context: (target.context || ".").replace(/^cwd:\/\//, ""),
				folder: call.folder,
				dockerfile: target.dockerfile,
				args: target.args,
				stage: target.stage,
				platforms: target.platforms ?? [],
				isolation: null,
				contexts: target.contexts,
				tags: target.tags ?? [],
				builder: {
					kind: "buildkit",
					elsewhere: null
				},
				host: call.host,
				declaredBy: call.declaredBy ?? place,
				place,
				argsThere: call.set.length === 0
			});
			if (result === null) continue;
			if ("message" in result) this.report(result, result.message, result.dockerfile);
			else this.builds.push(result);
		}
		for (const { file, line, message } of definition.problems) this.report({
			file,
			line
		}, message);
		if (this.budget.spent || names.length > MOST_TARGETS) this.report(null, "These bake files stand for far more targets and arguments than people write, so not all of them were read.");
	}
	async composed(files, targets) {
		const { call } = this;
		const buildArgs = new Map();
		for (const override of this.overridesOf(call.set)) {
			if (override.pattern !== "*" || override.key !== "args") return this.report(null, `This bake was not read: what --set does to ${override.pattern}.${override.key} of a compose file is not followed.`);
			buildArgs.set(override.name, override.value);
		}
		const found = await (0,_compose_js__WEBPACK_IMPORTED_MODULE_1__.t)({
			files,
			profiles: ["*"],
			services: targets.includes("default") ? [] : targets,
			projectFolder: call.folder,
			folder: "",
			env: call.variables,
			buildArgs: new Map([...buildArgs].filter(([, value]) => !(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.f)(value))),
			unknownArgs: new Map([...buildArgs].filter(([, value]) => (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.f)(value)).map(([name, value]) => [name, (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.d)(value)])),
			host: call.host,
			declaredBy: call.declaredBy,
			verb: "build",
			conditional: false
		}, this.read, this.calls);
		this.builds.push(...found.builds);
		this.unread.push(...found.unread);
	}
	report(place, message, dockerfile = null) {
		const { declaredBy, files, folder } = this.call;
		const { file, line } = place ?? declaredBy ?? {
			file: (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.u)(files[0] ?? "", folder, true) ?? "",
			line: 1
		};
		const isSame = (other) => other.file === file && other.line === line && other.message === message;
		if (this.unread.length < 100 && !this.unread.some(isSame)) this.unread.push({
			file,
			line,
			message,
			dockerfile
		});
	}
};
// lib/find/source.js
const NOTHING = {
	builds: [],
	unread: []
};
function nothingFound(file) {
	return {
		file,
		line: 1,
		message: "No image build was seen in this pipeline; a script, a module, a task or a file of elsewhere that it calls may hold one.",
		dockerfile: null,
		windows: false
	};
}



/***/ })

};
