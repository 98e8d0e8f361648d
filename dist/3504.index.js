export const id = 3504;
export const ids = [3504];
export const modules = {

/***/ 744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ composeFileBuilds),
/* harmony export */   t: () => (/* binding */ composeBuilds)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
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
		const path = (0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.o)(file) ? null : (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.l)(file, call.folder, true);
		if (path === null) {
			const why = (0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.o)(file) ? "which is not known before the run" : "which lies outside the repository";
			project.report(place, `A file of this docker compose build is ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.u)(file)}, ${why}.`);
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
	for (let folder = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.l)(call.folder, "", true); folder !== null; folder = folder === "" ? null : (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.r)(folder)) {
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
// lib/find/compose/compose.js
const MAY_BUILD = /\b(?:build|extends|include)\b/;
const MAY_START = /windows|nanoserver|servercore|ltsc20\d\d|\bisolation\b|\bimage["']?[ \t]{0,9}:[^\n$]{0,200}\$/i;
const NONE = {
	builds: [],
	unread: []
};
function composeBuilds(call, read) {
	return declare(call, read, true);
}
async function composeFileBuilds(path, text, read) {
	const [folder, name] = [(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.r)(path), (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.s)(path).toLowerCase()];
	const isDefault = DEFAULT_FILES.includes(name);
	const readOrText = async (file) => file === path ? text : read(file);
	if (OVERRIDE_FILES.includes(name) && await firstOf(DEFAULT_FILES, folder, read) !== null) return NONE;
	const override = isDefault ? await firstOf(OVERRIDE_FILES, folder, read) : null;
	if (![text, override && await read(override) || ""].some((each) => MAY_BUILD.test(each) || MAY_START.test(each))) return NONE;
	return declare({
		files: [path, ...override === null ? [] : [override]].map((file) => (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.s)(file)),
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
	}, readOrText, isDefault);
}
async function declare(call, read, whole) {
	const project = new _service_start_js__WEBPACK_IMPORTED_MODULE_1__.n(read);
	const place = call.declaredBy ?? {
		file: call.files[0] ?? call.folder,
		line: 1
	};
	const outer = (name) => call.env.get(name);
	if ((0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.o)(call.folder)) {
		project.report(place, `The folder of this docker compose build is ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.u)(call.folder)}, which is not known before the run.`);
		return {
			builds: [],
			unread: project.unread
		};
	}
	const files = await filesOf(call, read, project, place);
	const [first] = files;
	if (first === void 0) return {
		builds: [],
		unread: project.unread
	};
	const folder = projectFolderOf(call, first);
	if (folder === null) {
		project.report(place, `The project directory of this docker compose build is ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.u)(call.projectFolder ?? "")}, which is not a known folder of this repository.`);
		return {
			builds: [],
			unread: project.unread
		};
	}
	const lookup = call.envFiles?.length ? await project.environment(call.folder, outer, call.envFiles) : await project.environment(folder, outer);
	const services = await project.load(files, {
		folder,
		lookup
	}, call.declaredBy);
	const profiles = call.profiles.length > 0 ? call.profiles : (lookup("COMPOSE_PROFILES") ?? "").split(",");
	const dark = profiles.find(_service_start_js__WEBPACK_IMPORTED_MODULE_1__.o);
	if (dark !== void 0 && call.services.length === 0 && [...services.values()].some((each) => each.profiles.length > 0)) project.report(place, `The profile of this docker compose build is ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.u)(dark)}, which is not known before the run, so the services of profiles were left out.`);
	const builds = [];
	const named = call.services.length > 0 ? [...new Set(call.services)] : namesOf(services, profiles);
	for (const name of named) {
		const service = services.get(name);
		if (!service) {
			project.report(place, notThere(name, first));
			continue;
		}
		const result = buildOf(name, service, folder, call, whole);
		if (result === null) continue;
		if ("message" in result) project.report(result, result.message, result.dockerfile);
		else builds.push(result);
	}
	const starts = startsOf(withNeeded(named, services), services, call);
	return {
		builds,
		unread: project.unread,
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
	return (0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.o)(projectFolder) ? null : (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.l)(projectFolder, folder, true);
}
function notThere(name, file) {
	return (0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.o)(name) ? `The service of this docker compose build is ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.u)(name)}, which is not known before the run.` : `There is no service ${name} in ${file}.`;
}
function buildOf(name, { build, image, platform, isolation }, folder, call, whole) {
	if (build === null || build === "reset" || build.inline || build.context === null && !whole) return null;
	const args = new Map([...build.args].map(([key, value]) => [key, value ?? (0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.a)(key)]));
	for (const [key, value] of call.buildArgs) args.set(key, value);
	for (const [key, written] of call.unknownArgs) args.set(key, (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__.f)(written));
	const place = {
		file: build.file,
		line: build.line
	};
	return (0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.i)({
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
		place
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
