export const id = 3504;
export const ids = [3504];
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

/***/ 3504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   composeFileBuilds: () => (/* reexport safe */ _compose_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(744);



/***/ })

};
