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
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5517);
/* harmony import */ var _service_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1810);
/* harmony import */ var _repository_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7772);




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
		const path = (0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.u)(file) ? null : (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.l)(file, call.folder, true);
		if (path === null) {
			const why = (0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.u)(file) ? "which is not known before the run" : "which lies outside the repository";
			project.report(place, `A file of this docker compose build is ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.u)(file)}, ${why}.`);
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
	for (let folder = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.l)(call.folder, "", true); folder !== null; folder = folder === "" ? null : (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.r)(folder)) {
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
// lib/find/compose/dotenv.js
const KEY = /(?:export[ \t]+)?([a-z0-9_.-]+)[ \t]*/iy;
const MOST = 1e4;
function readDotenv(text, outer) {
	const source = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.m)(text).replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
	const found = new Map();
	const lookup = (name) => outer(name) ?? found.get(name);
	for (let at = 0; at < source.length && found.size < MOST;) {
		const char = source[at];
		if (/\s/.test(char)) {
			at++;
			continue;
		}
		KEY.lastIndex = at;
		const key = char === "#" ? null : KEY.exec(source);
		const start = at + (key?.[0].length ?? 0);
		if (!key || !/[=:]/.test(source[start] ?? "")) {
			at = endOfLine(source, at);
			continue;
		}
		const [value, end] = readValue(source, start + 1, lookup);
		found.set(key[1], value);
		at = end;
	}
	return found;
}
function readValue(source, from, lookup) {
	let start = from;
	while (source[start] === " " || source[start] === "	") start++;
	const quote = source[start];
	const close = quote === "\"" || quote === "'" ? endOfQuote(source, start + 1, quote) : -1;
	if (close >= 0) {
		const inner = source.slice(start + 1, close);
		return [quote === "'" ? inner : (0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.s)(inner.replaceAll(/\\(.)/gs, unescape), lookup), endOfLine(source, close)];
	}
	const end = endOfLine(source, start);
	const comment = /(?:^|[ \t])#/.exec(source.slice(start, end))?.index;
	const value = source.slice(start, comment === void 0 ? end : start + comment).trim();
	return [(0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.s)(value, lookup), end];
}
function endOfQuote(source, from, quote) {
	for (let at = from; at < source.length; at++) if (source[at] === "\\" && quote === "\"") at++;
	else if (source[at] === quote) return at;
	return -1;
}
function unescape(written, char) {
	if (char === "n") return "\n";
	if (char === "r") return "\r";
	if (char === "$") return "$$";
	return char === "\"" || char === "\\" ? char : written;
}
function endOfLine(source, from) {
	const end = source.indexOf("\n", from);
	return end < 0 ? source.length : end;
}
// lib/find/compose/project-files.js
const MOST_FILES = 100;
var ProjectFiles = class {
	read;
	unread = [];
	files = new Map();
	reported = new Set();
	constructor(read) {
		this.read = read;
	}
	report({ file, line }, message, dockerfile = null) {
		const key = `${file}\n${line}\n${message}`;
		if (this.unread.length >= 100 || this.reported.has(key)) return;
		this.reported.add(key);
		this.unread.push({
			file,
			line,
			message,
			dockerfile
		});
	}
	path(folder, written, place) {
		if ((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.a)(written) && !(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.d)(written)) return null;
		const path = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.d)(written) ? null : (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.l)(written, folder, true);
		if (path === null) this.report(place, (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.d)(written) ? `The file ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.u)(written)} was not read, because its name is not known before the run.` : `The file ${written} was not read, because it lies outside the repository.`);
		return path;
	}
	rootOf(file, calledBy) {
		let root = this.files.get(file);
		if (!root) {
			root = this.readRoot(file, calledBy ?? {
				file,
				line: 1
			});
			this.files.set(file, root);
		}
		return root;
	}
	async readRoot(file, calledBy) {
		if (this.files.size >= MOST_FILES) {
			this.report(calledBy, `The compose file ${file} was not read: more than ${MOST_FILES} files belong together.`);
			return null;
		}
		const text = await this.read(file);
		if (text === null) {
			this.report(calledBy, `The compose file ${file} could not be read: it does not exist here, or is too large.`);
			return null;
		}
		const read = await (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_2__.r)(text);
		if (read.ok) return read.root;
		this.report({
			file,
			line: read.line
		}, `This compose file was not read: ${read.reason}.`);
		return null;
	}
};
// lib/find/compose/project.js
const MOST_SERVICES = 1e4;
const MOST_INCLUDED = 100;
const LONGEST_CHAIN = 30;
const MOST_EXTENDED = 100;
var ComposeProject = class extends ProjectFiles {
	extended = new Map();
	budget = new _service_start_js__WEBPACK_IMPORTED_MODULE_1__.o();
	includes = 0;
	async load(files, scope, calledBy) {
		const services = await this.merge(files, scope, calledBy, files);
		if (this.budget.spent || services.size > MOST_SERVICES) this.report({
			file: files[0] ?? "",
			line: 1
		}, `${files[0]} stands for far more services and arguments than people write, so its builds were not all read.`);
		return services;
	}
	async environment(folder, outer, names = [".env"]) {
		const found = new Map();
		for (const name of names) {
			const path = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.l)(name, folder, true);
			const text = path === null ? null : await this.read(path);
			if (text === null || text.length > 1048576) continue;
			for (const [key, value] of readDotenv(text, (key) => outer(key) ?? found.get(key))) found.set(key, value);
		}
		return (name) => outer(name) ?? found.get(name);
	}
	async merge(files, scope, calledBy, chain) {
		const services = new Map();
		const add = (name, service) => {
			const before = services.get(name);
			services.set(name, before ? (0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(before, service, this.budget) : service);
		};
		for (const file of files) {
			const root = await this.rootOf(file, calledBy);
			if (!root) continue;
			for (const [name, service] of await this.included(root, file, scope, chain)) add(name, service);
			const written = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_2__.a)(root, "services")?.value;
			if (written?.kind !== "map") continue;
			for (const name of written.entries.keys()) {
				if (this.budget.spent || services.size > MOST_SERVICES) return services;
				const service = await this.service(name, root, file, scope);
				if (service) add(name, service);
			}
		}
		return services;
	}
	async included(root, file, scope, chain) {
		const services = new Map();
		const list = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_2__.a)(root, "include")?.value;
		if (list?.kind !== "list") return services;
		const reading = {
			lookup: scope.lookup,
			budget: this.budget
		};
		for (const item of list.items) {
			const place = {
				file,
				line: item.line
			};
			const paths = (0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.r)(item.kind === "map" ? (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_2__.a)(item, "path")?.value : item, reading).map((path) => this.path(scope.folder, path, place)).filter((path) => path !== null);
			const [first] = paths;
			if (first === void 0) continue;
			this.includes += 1;
			if (this.includes > MOST_INCLUDED) {
				if (this.includes === 101) this.report(place, `${first} and what else is included from here on was not read: more than ${MOST_INCLUDED} files are included.`);
				return services;
			}
			if (chain.includes(first) || chain.length >= LONGEST_CHAIN) {
				this.report(place, `${first} is included in a circle or too deep, and was not read from here.`);
				continue;
			}
			const directory = (0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_2__.a)(item, "project_directory")?.value, reading);
			const folder = directory === null ? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.r)(first) : this.path(scope.folder, directory, place);
			if (folder === null) continue;
			const names = (0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.r)((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_2__.a)(item, "env_file")?.value, reading);
			const lookup = await (names.length > 0 ? this.environment(scope.folder, scope.lookup, names) : this.environment(folder, scope.lookup));
			const found = await this.merge(paths, {
				folder,
				lookup
			}, place, [...chain, first]);
			for (const [name, service] of found) services.set(name, service);
		}
		return services;
	}
	async service(name, root, file, scope) {
		const known = this.extended.get(scope.lookup) ?? new Map();
		this.extended.set(scope.lookup, known);
		const links = new Map();
		let below = null;
		for (let at = {
			name,
			root,
			file,
			scope
		}; at !== null;) {
			const key = JSON.stringify([
				at.file,
				at.name,
				at.scope.folder
			]);
			const again = links.get(key);
			below = known.get(key) ?? (again ? this.circle(again) : null);
			if (below !== null) break;
			const link = await this.link(at);
			if (link === null) break;
			links.set(key, link);
			at = link.extended;
		}
		for (const [key, link] of [...links].reverse()) {
			below = this.extend(below, link);
			known.set(key, below);
		}
		return below?.service ?? null;
	}
	async link({ name, root, file, scope }) {
		const entry = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_2__.a)((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_2__.a)(root, "services")?.value, name);
		if (entry?.value.kind !== "map") return null;
		const own = (0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.i)(entry.value, {
			file,
			...scope,
			budget: this.budget
		});
		const extended = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_2__.a)(entry.value, "extends");
		const place = {
			file,
			line: extended?.line ?? entry.line
		};
		const alone = {
			own,
			name,
			place,
			extended: null
		};
		if (!extended) return alone;
		const reading = {
			lookup: scope.lookup,
			budget: this.budget
		};
		const to = extended.value.kind === "map" ? (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_2__.a)(extended.value, "service")?.value : extended.value;
		const base = (0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.a)(to, reading);
		const elsewhere = (0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_2__.a)(extended.value, "file")?.value, reading);
		if (base === null) return alone;
		const path = elsewhere === null ? file : this.path(scope.folder, elsewhere, place);
		if (path === null) return alone;
		const other = elsewhere === null ? root : await this.rootOf(path, place);
		if (other === null) return alone;
		const otherScope = elsewhere === null ? scope : {
			...scope,
			folder: (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.r)(path)
		};
		return {
			...alone,
			extended: {
				name: base,
				root: other,
				file: path,
				scope: otherScope
			}
		};
	}
	circle({ own, name, place, extended }) {
		this.report(place, `The service ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.u)(name)} extends ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.u)(extended?.name ?? "")} in a circle: what it inherits was not read.`);
		return {
			service: own,
			depth: 0
		};
	}
	extend(below, { own, name, place, extended }) {
		if (below === null) return {
			service: own,
			depth: 0
		};
		const depth = below.depth + 1;
		if (depth <= MOST_EXTENDED) return {
			service: (0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(below.service, own, this.budget),
			depth
		};
		if (depth === 101) this.report(place, `The service ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.u)(name)} extends ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.u)(extended?.name ?? "")} over more than ${MOST_EXTENDED} steps: its build was not read, nor that of what extends it.`);
		return {
			service: {
				...own,
				build: null
			},
			depth
		};
	}
};
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
	const [folder, name] = [(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.r)(path), (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.s)(path).toLowerCase()];
	const isDefault = DEFAULT_FILES.includes(name);
	const readOrText = async (file) => file === path ? text : read(file);
	if (OVERRIDE_FILES.includes(name) && await firstOf(DEFAULT_FILES, folder, read) !== null) return NONE;
	const override = isDefault ? await firstOf(OVERRIDE_FILES, folder, read) : null;
	if (![text, override && await read(override) || ""].some((each) => MAY_BUILD.test(each) || MAY_START.test(each))) return NONE;
	return declare({
		files: [path, ...override === null ? [] : [override]].map((file) => (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.s)(file)),
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
	const project = new ComposeProject(read);
	const place = call.declaredBy ?? {
		file: call.files[0] ?? call.folder,
		line: 1
	};
	const outer = (name) => call.env.get(name);
	if ((0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.u)(call.folder)) {
		project.report(place, `The folder of this docker compose build is ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.u)(call.folder)}, which is not known before the run.`);
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
		project.report(place, `The project directory of this docker compose build is ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.u)(call.projectFolder ?? "")}, which is not a known folder of this repository.`);
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
	const dark = profiles.find(_service_start_js__WEBPACK_IMPORTED_MODULE_1__.u);
	if (dark !== void 0 && call.services.length === 0 && [...services.values()].some((each) => each.profiles.length > 0)) project.report(place, `The profile of this docker compose build is ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.u)(dark)}, which is not known before the run, so the services of profiles were left out.`);
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
	if (projectFolder === void 0 || projectFolder === null) return (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.r)(first);
	return (0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.u)(projectFolder) ? null : (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.l)(projectFolder, folder, true);
}
function notThere(name, file) {
	return (0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.u)(name) ? `The service of this docker compose build is ${(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.u)(name)}, which is not known before the run.` : `There is no service ${name} in ${file}.`;
}
function buildOf(name, { build, image, platform, isolation }, folder, call, whole) {
	if (build === null || build === "reset" || build.inline || build.context === null && !whole) return null;
	const args = new Map([...build.args].map(([key, value]) => [key, value ?? (0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.l)(key)]));
	for (const [key, value] of call.buildArgs) args.set(key, value);
	for (const [key, written] of call.unknownArgs) args.set(key, (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.f)(written));
	const place = {
		file: build.file,
		line: build.line
	};
	return (0,_service_start_js__WEBPACK_IMPORTED_MODULE_1__.c)({
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
