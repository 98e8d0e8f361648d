const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_check = require("./check.js");
const require_repository_yaml = require("./repository-yaml.js");
const require_interpolate = require("./interpolate.js");
// lib/find/compose/budget.js
const MOST$1 = 25e5;
var Budget = class {
	left = MOST$1;
	spend(cost) {
		this.left -= cost;
		return this.left >= 0;
	}
	get spent() {
		return this.left < 0;
	}
};
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
	if (isUnknown(context)) return notKnown("The build context", context, null);
	const written = described.dockerfile || "Dockerfile";
	if (require_check.isRemote(written)) return null;
	if (isUnknown(written)) return notKnown("The Dockerfile", written, null);
	const folder = require_check.workspacePath(context, described.folder, true);
	const dockerfile = folder === null ? null : require_check.workspacePath(written, folder, true);
	if (!dockerfile) {
		const path = folder === null ? context : written;
		return unread(`${sentence(what)} builds from ${shown(path)}, which is no file of this repository.`, null);
	}
	if (stage !== null && isUnknown(stage)) return notKnown("The stage", stage, dockerfile);
	const platform = platforms.find(isUnknown);
	if (platform !== void 0) return notKnown("A platform", platform, dockerfile);
	if (isolation !== null && isUnknown(isolation)) return notKnown("The isolation", isolation, dockerfile);
	const replaced = [...contexts].find(([name, to]) => isUnknown(name) || isUnknown(to) || replacesImage(to));
	if (replaced) {
		const [name, to] = replaced;
		return unread(`${sentence(what)} replaces the image or stage ${shown(name)} with ${shown(to)} (a named build context), so that what the FROM lines say is not what is built on.`, dockerfile);
	}
	const name = [...args.keys()].find(isUnknown);
	if (name !== void 0) return notKnown("The name of a build argument", name, dockerfile);
	const mode = isolation?.toLowerCase();
	return {
		dockerfile,
		buildArgs: new Map([...args].filter(([, value]) => !isUnknown(value))),
		unknownArgs: new Map([...args].filter(([, value]) => isUnknown(value)).map(([key, value]) => [key, shown(value)])),
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
		}
	};
}
function fromEnvironment(name) {
	return require_check.unknown(`$${name}`);
}
function replacesImage(to) {
	return /^(?:docker-image|oci-layout):/i.test(to);
}
function isUnknown(text) {
	return require_check.unknownsIn(text).length > 0;
}
function shown(text) {
	const written = require_check.asWritten(text);
	return written.length > 200 ? `${written.slice(0, 197)}...` : written;
}
function sentence(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// lib/find/compose/dotenv.js
const KEY = /(?:export[ \t]+)?([a-z0-9_.-]+)[ \t]*/iy;
const MOST = 1e4;
function readDotenv(text, outer) {
	const source = require_check.unmarked(text).replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
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
		return [quote === "'" ? inner : require_interpolate.interpolate(inner.replaceAll(/\\(.)/gs, unescape), lookup), endOfLine(source, close)];
	}
	const end = endOfLine(source, start);
	const comment = /(?:^|[ \t])#/.exec(source.slice(start, end))?.index;
	const value = source.slice(start, comment === void 0 ? end : start + comment).trim();
	return [require_interpolate.interpolate(value, lookup), end];
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
// lib/find/compose/service.js
const COPY = 10;
function readService(value, place) {
	const text = (key) => textOf(require_repository_yaml.entryOf(value, key)?.value, place);
	return {
		build: readBuild(require_repository_yaml.entryOf(value, "build"), place),
		image: text("image"),
		platform: text("platform"),
		isolation: text("isolation"),
		profiles: readList(require_repository_yaml.entryOf(value, "profiles")?.value, place)
	};
}
function mergeServices(earlier, later, budget) {
	return {
		build: mergeBuilds(earlier.build, later.build, budget),
		image: later.image ?? earlier.image,
		platform: later.platform ?? earlier.platform,
		isolation: later.isolation ?? earlier.isolation,
		profiles: [...new Set([...earlier.profiles, ...later.profiles])]
	};
}
function mergeBuilds(earlier, later, budget) {
	if (later === null) return earlier;
	if (later === "reset" || earlier === null || earlier === "reset" || later.replaces === "build") return later;
	if (!budget.spend(COPY * (sizeOf(earlier) + sizeOf(later)))) return null;
	return {
		file: later.file,
		line: later.line,
		context: later.context ?? earlier.context,
		dockerfile: later.dockerfile ?? earlier.dockerfile,
		inline: later.inline || earlier.inline && later.dockerfile === null,
		args: later.replaces === "args" ? later.args : new Map([...earlier.args, ...later.args]),
		target: later.target ?? earlier.target,
		platforms: [...new Set([...earlier.platforms, ...later.platforms])],
		isolation: later.isolation ?? earlier.isolation,
		contexts: new Map([...earlier.contexts, ...later.contexts]),
		tags: [...new Set([...earlier.tags, ...later.tags])],
		replaces: earlier.replaces
	};
}
function sizeOf({ args, contexts, platforms, tags }) {
	return args.size + contexts.size + platforms.length + tags.length;
}
function readBuild(entry, place) {
	if (!entry) return null;
	const { value, line } = entry;
	if (value.tag === "!reset") return "reset";
	if (value.kind === "list" || value.kind === "nothing") return null;
	const { file, folder } = place;
	const at = (key) => require_repository_yaml.entryOf(value, key)?.value;
	const text = (key) => textOf(at(key), place);
	const context = value.kind === "map" ? text("context") : textOf(value, place);
	return {
		file,
		line,
		context: context === null ? null : {
			written: context,
			folder
		},
		dockerfile: text("dockerfile"),
		inline: text("dockerfile_inline") !== null,
		args: readPairs(at("args"), place),
		target: text("target"),
		platforms: readList(at("platforms"), place),
		isolation: text("isolation"),
		contexts: new Map([...readPairs(at("additional_contexts"), place)].flatMap(([name, to]) => to === null ? [] : [[name, to]])),
		tags: readList(at("tags"), place),
		replaces: value.tag === "!override" ? "build" : at("args")?.tag === "!override" ? "args" : null
	};
}
function textOf(value, { lookup, budget }) {
	const written = require_repository_yaml.goText(value);
	if (written === null || value?.tag === "!reset" || !budget.spend(written.length)) return null;
	const text = require_interpolate.interpolate(written, lookup);
	budget.spend(text.length);
	return text;
}
function readList(value, reading) {
	const items = value?.kind === "list" ? value.items : value ? [value] : [];
	if (!reading.budget.spend(items.length)) return [];
	return items.map((item) => textOf(item, reading)).filter((text) => text !== null);
}
function readPairs(value, reading) {
	const pairs = new Map();
	if (value?.tag === "!reset") return pairs;
	const { lookup, budget } = reading;
	if (value?.kind === "map" && budget.spend(value.entries.size)) for (const [name, entry] of value.entries) pairs.set(name, textOf(entry.value, reading) ?? lookup(name) ?? null);
	else if (value?.kind === "list") for (const pair of readList(value, reading)) {
		const equals = pair.indexOf("=");
		const name = equals < 0 ? pair : pair.slice(0, equals);
		pairs.set(name, equals < 0 ? lookup(name) ?? null : pair.slice(equals + 1));
	}
	return pairs;
}
// lib/find/compose/project.js
const MOST_FILES = 100;
const MOST_SERVICES = 1e4;
const MOST_INCLUDED = 100;
const LONGEST_CHAIN = 30;
const MOST_EXTENDED = 100;
var ComposeProject = class {
	read;
	unread = [];
	files = new Map();
	extended = new Map();
	reported = new Set();
	budget = new Budget();
	includes = 0;
	constructor(read) {
		this.read = read;
	}
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
			const path = require_check.workspacePath(name, folder, true);
			const text = path === null ? null : await this.read(path);
			if (text === null || text.length > 1048576) continue;
			for (const [key, value] of readDotenv(text, (key) => outer(key) ?? found.get(key))) found.set(key, value);
		}
		return (name) => outer(name) ?? found.get(name);
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
	async merge(files, scope, calledBy, chain) {
		const services = new Map();
		const add = (name, service) => {
			const before = services.get(name);
			services.set(name, before ? mergeServices(before, service, this.budget) : service);
		};
		for (const file of files) {
			const root = await this.rootOf(file, calledBy);
			if (!root) continue;
			for (const [name, service] of await this.included(root, file, scope, chain)) add(name, service);
			const written = require_repository_yaml.entryOf(root, "services")?.value;
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
		const list = require_repository_yaml.entryOf(root, "include")?.value;
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
			const paths = readList(item.kind === "map" ? require_repository_yaml.entryOf(item, "path")?.value : item, reading).map((path) => this.path(scope.folder, path, place)).filter((path) => path !== null);
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
			const directory = textOf(require_repository_yaml.entryOf(item, "project_directory")?.value, reading);
			const folder = directory === null ? require_check.folderOf(first) : this.path(scope.folder, directory, place);
			if (folder === null) continue;
			const names = readList(require_repository_yaml.entryOf(item, "env_file")?.value, reading);
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
		const entry = require_repository_yaml.entryOf(require_repository_yaml.entryOf(root, "services")?.value, name);
		if (entry?.value.kind !== "map") return null;
		const own = readService(entry.value, {
			file,
			...scope,
			budget: this.budget
		});
		const extended = require_repository_yaml.entryOf(entry.value, "extends");
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
		const base = textOf(extended.value.kind === "map" ? require_repository_yaml.entryOf(extended.value, "service")?.value : extended.value, reading);
		const elsewhere = textOf(require_repository_yaml.entryOf(extended.value, "file")?.value, reading);
		if (base === null) return alone;
		const path = elsewhere === null ? file : this.path(scope.folder, elsewhere, place);
		if (path === null) return alone;
		const other = elsewhere === null ? root : await this.rootOf(path, place);
		if (other === null) return alone;
		const otherScope = elsewhere === null ? scope : {
			...scope,
			folder: require_check.folderOf(path)
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
		this.report(place, `The service ${require_check.asWritten(name)} extends ${require_check.asWritten(extended?.name ?? "")} in a circle: what it inherits was not read.`);
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
			service: mergeServices(below.service, own, this.budget),
			depth
		};
		if (depth === 101) this.report(place, `The service ${require_check.asWritten(name)} extends ${require_check.asWritten(extended?.name ?? "")} over more than ${MOST_EXTENDED} steps: its build was not read, nor that of what extends it.`);
		return {
			service: {
				...own,
				build: null
			},
			depth
		};
	}
	path(folder, written, place) {
		if (require_check.isRemote(written) && require_check.unknownsIn(written).length === 0) return null;
		const path = require_check.unknownsIn(written).length > 0 ? null : require_check.workspacePath(written, folder, true);
		if (path === null) this.report(place, require_check.unknownsIn(written).length > 0 ? `The file ${require_check.asWritten(written)} was not read, because its name is not known before the run.` : `The file ${written} was not read, because it lies outside the repository.`);
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
		const read = await require_repository_yaml.readSharedYaml(text);
		if (read.ok) return read.root;
		this.report({
			file,
			line: read.line
		}, `This compose file was not read: ${read.reason}.`);
		return null;
	}
};
// lib/find/compose/compose.js
var compose_exports = require_rolldown_runtime.__exportAll({ composeFileBuilds: () => composeFileBuilds });
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
const MAY_BUILD = /\b(?:build|extends|include)\b/;
const NONE = {
	builds: [],
	unread: []
};
function composeBuilds(call, read) {
	return declare(call, read, true);
}
async function composeFileBuilds(path, text, read) {
	const [folder, name] = [require_check.folderOf(path), require_check.nameOf(path).toLowerCase()];
	const isDefault = DEFAULT_FILES.includes(name);
	const readOrText = async (file) => file === path ? text : read(file);
	if (OVERRIDE_FILES.includes(name) && await firstOf(DEFAULT_FILES, folder, read) !== null) return NONE;
	const override = isDefault ? await firstOf(OVERRIDE_FILES, folder, read) : null;
	if (!MAY_BUILD.test(text) && !MAY_BUILD.test(override && await read(override) || "")) return NONE;
	return declare({
		files: [path, ...override === null ? [] : [override]].map((file) => require_check.nameOf(file)),
		profiles: ["*"],
		services: [],
		folder,
		env: new Map(),
		buildArgs: new Map(),
		unknownArgs: new Map(),
		host: { kind: "none" },
		declaredBy: null
	}, readOrText, isDefault);
}
async function declare(call, read, whole) {
	const project = new ComposeProject(read);
	const place = call.declaredBy ?? {
		file: call.files[0] ?? call.folder,
		line: 1
	};
	const outer = (name) => call.env.get(name);
	if (isUnknown(call.folder)) {
		project.report(place, `The folder of this docker compose build is ${require_check.asWritten(call.folder)}, which is not known before the run.`);
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
		project.report(place, `The project directory of this docker compose build is ${require_check.asWritten(call.projectFolder ?? "")}, which is no known folder of this repository.`);
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
	const dark = profiles.find(isUnknown);
	if (dark !== void 0 && call.services.length === 0 && [...services.values()].some((each) => each.profiles.length > 0)) project.report(place, `The profile of this docker compose build is ${require_check.asWritten(dark)}, which is not known before the run, so the services of profiles were left out.`);
	const builds = [];
	for (const name of call.services.length > 0 ? new Set(call.services) : namesOf(services, profiles)) {
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
	return {
		builds,
		unread: project.unread
	};
}
function namesOf(services, active) {
	const named = new Set(active.map((profile) => profile.trim()));
	return [...services].flatMap(([name, { profiles }]) => profiles.length === 0 || named.has("*") || profiles.some((profile) => named.has(profile)) ? [name] : []);
}
function projectFolderOf({ projectFolder, folder }, first) {
	if (projectFolder === void 0 || projectFolder === null) return require_check.folderOf(first);
	return isUnknown(projectFolder) ? null : require_check.workspacePath(projectFolder, folder, true);
}
function notThere(name, file) {
	return isUnknown(name) ? `The service of this docker compose build is ${require_check.asWritten(name)}, which is not known before the run.` : `There is no service ${name} in ${file}.`;
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
		tags: [...image === null ? [] : [image], ...build.tags],
		builder: {
			kind: "compose",
			elsewhere: null
		},
		host: call.host,
		declaredBy: call.declaredBy ?? place,
		place
	});
}
async function filesOf(call, read, project, place) {
	const outer = (name) => call.env.get(name);
	const named = call.files.length > 0 ? call.files : await namedByEnvironment(call.folder, outer, project);
	if (named.length === 0) return defaultFiles(call, read, project, place);
	const files = [];
	for (const file of named) {
		const path = isUnknown(file) ? null : require_check.workspacePath(file, call.folder, true);
		if (path === null) {
			const why = isUnknown(file) ? "which is not known before the run" : "which lies outside the repository";
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
Object.defineProperty(exports, "Budget", {
	enumerable: true,
	get: function() {
		return Budget;
	}
});
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
Object.defineProperty(exports, "isUnknown", {
	enumerable: true,
	get: function() {
		return isUnknown;
	}
});
