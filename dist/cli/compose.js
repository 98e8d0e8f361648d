const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_check = require("./check.js");
const require_service_start = require("./service-start.js");
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
		const path = require_check.hasUnknown(file) ? null : require_check.workspacePath(file, call.folder, true);
		if (path === null) {
			const why = require_check.hasUnknown(file) ? "which is not known before the run" : "which lies outside the repository";
			project.report(place, `A file of this docker compose build is ${require_check.asWritten(file)}, ${why}.`);
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
	for (let folder = require_check.workspacePath(call.folder, "", true); folder !== null; folder = folder === "" ? null : require_check.folderOf(folder)) {
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
	if (require_check.isRemote(context)) return null;
	if (require_check.hasUnknown(context)) return notKnown("The build context", context, null);
	const written = described.dockerfile || "Dockerfile";
	if (require_check.isRemote(written)) return null;
	if (require_check.hasUnknown(written)) return notKnown("The Dockerfile", written, null);
	const folder = require_check.workspacePath(context, described.folder, true);
	const dockerfile = folder === null ? null : require_check.workspacePath(written, folder, true);
	if (!dockerfile) {
		const path = folder === null ? context : written;
		return unread(`${sentence(what)} builds from ${shown(path)}, which is not a file of this repository.`, null);
	}
	if (stage !== null && require_check.hasUnknown(stage)) return notKnown("The stage", stage, dockerfile);
	const platform = platforms.find(require_check.hasUnknown);
	if (platform !== void 0) return notKnown("A platform", platform, dockerfile);
	if (isolation !== null && require_check.hasUnknown(isolation)) return notKnown("The isolation", isolation, dockerfile);
	const replaced = [...contexts].find(([name, to]) => require_check.hasUnknown(name) || require_check.hasUnknown(to) || replacesImage(to));
	if (replaced) {
		const [name, to] = replaced;
		return unread(`${sentence(what)} replaces the image or stage ${shown(name)} with ${shown(to)} (a named build context), so that what the FROM lines say is not what is built on.`, dockerfile);
	}
	const name = [...args.keys()].find(require_check.hasUnknown);
	if (name !== void 0) return notKnown("The name of a build argument", name, dockerfile);
	const mode = isolation?.toLowerCase();
	return {
		dockerfile,
		buildArgs: new Map([...args].filter(([, value]) => !require_check.hasUnknown(value))),
		unknownArgs: new Map([...args].filter(([, value]) => require_check.hasUnknown(value)).map(([key, value]) => [key, shown(value)])),
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
	return require_check.unknown(`$${name}`);
}
function replacesImage(to) {
	return /^(?:docker-image|oci-layout):/i.test(to);
}
function shown(text) {
	const written = require_check.asWritten(text);
	return written.length > 200 ? `${written.slice(0, 197)}...` : written;
}
function sentence(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// lib/find/compose/compose.js
var compose_exports = require_rolldown_runtime.__exportAll({ composeFileBuilds: () => composeFileBuilds });
const MAY_BUILD = /\b(?:build|extends|include)\b/;
const MAY_START = /windows|nanoserver|servercore|ltsc20\d\d|\bisolation\b|\bimage["']?[ \t]{0,9}:[^\n$]{0,200}\$/i;
const NONE = {
	builds: [],
	unread: []
};
function composeBuilds(call, read, calls = new require_check.Calls()) {
	return declare(call, read, calls, true);
}
async function composeFileBuilds(path, text, read, calls = new require_check.Calls()) {
	const [folder, name] = [require_check.folderOf(path), require_check.nameOf(path).toLowerCase()];
	const isDefault = DEFAULT_FILES.includes(name);
	const readOrText = async (file) => file === path ? text : read(file);
	if (OVERRIDE_FILES.includes(name) && await firstOf(DEFAULT_FILES, folder, read) !== null) return NONE;
	const override = isDefault ? await firstOf(OVERRIDE_FILES, folder, read) : null;
	if (![text, override && await read(override) || ""].some((each) => MAY_BUILD.test(each) || MAY_START.test(each))) return NONE;
	return declare({
		files: [path, ...override === null ? [] : [override]].map((file) => require_check.nameOf(file)),
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
	const project = new require_service_start.ComposeProject(read, effort);
	const nothing = (message) => {
		if (message !== void 0) project.report(place, message);
		return {
			unread: project.unread,
			project: null
		};
	};
	const outer = (name) => call.env.get(name);
	if (require_check.hasUnknown(call.folder)) return nothing(`The folder of this docker compose build is ${require_check.asWritten(call.folder)}, which is not known before the run.`);
	const files = await filesOf(call, read, project, place);
	const [first] = files;
	if (first === void 0) return nothing();
	const folder = projectFolderOf(call, first);
	if (folder === null) return nothing(`The project directory of this docker compose build is ${require_check.asWritten(call.projectFolder ?? "")}, which is not a known folder of this repository.`);
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
	const reports = new require_service_start.Reports(found.unread);
	const profiles = call.profiles.length > 0 ? call.profiles : (lookup("COMPOSE_PROFILES") ?? "").split(",");
	const dark = profiles.find(require_check.hasUnknown);
	if (dark !== void 0 && call.services.length === 0 && [...services.values()].some((each) => each.profiles.length > 0)) reports.report(place, `The profile of this docker compose build is ${require_check.asWritten(dark)}, which is not known before the run, so the services of profiles were left out.`);
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
		const start = service && require_service_start.startOf(name, service, call);
		return start ? [start] : [];
	});
}
function namesOf(services, active) {
	const named = new Set(active.map((profile) => profile.trim()));
	return [...services].flatMap(([name, { profiles }]) => profiles.length === 0 || named.has("*") || profiles.some((profile) => named.has(profile)) ? [name] : []);
}
function projectFolderOf({ projectFolder, folder }, first) {
	if (projectFolder === void 0 || projectFolder === null) return require_check.folderOf(first);
	return require_check.hasUnknown(projectFolder) ? null : require_check.workspacePath(projectFolder, folder, true);
}
function notThere(name, file) {
	return require_check.hasUnknown(name) ? `The service of this docker compose build is ${require_check.asWritten(name)}, which is not known before the run.` : `There is no service ${name} in ${file}.`;
}
function buildOf(name, { build, image, platform, isolation }, folder, call, whole) {
	if (build === null || build === "reset" || build.inline || build.context === null && !whole) return null;
	const args = new Map([...build.args].map(([key, value]) => [key, value ?? fromEnvironment(key)]));
	for (const [key, value] of call.buildArgs) args.set(key, value);
	for (const [key, written] of call.unknownArgs) args.set(key, require_check.unknown(written));
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
Object.defineProperty(exports, "composeBuilds", {
	enumerable: true,
	get: function() {
		return composeBuilds;
	}
});
Object.defineProperty(exports, "compose_exports", {
	enumerable: true,
	get: function() {
		return compose_exports;
	}
});
Object.defineProperty(exports, "declareBuild", {
	enumerable: true,
	get: function() {
		return declareBuild;
	}
});
