const require_unknown = require("./unknown.js");
const require_read = require("./read.js");
const require_index = require("./index.js");
// lib/find/compose/budget.js
const MOST$2 = 25e5;
var Budget = class {
	left = MOST$2;
	spend(cost) {
		this.left -= cost;
		return this.left >= 0;
	}
	get spent() {
		return this.left < 0;
	}
};
// lib/find/workspace-path.js
const WORKSPACE = "/github/workspace";
// lib/find/compose/path.js
function within(folder, path) {
	let slashed = path.replaceAll("\\", "/");
	let start = folder;
	if (slashed === "/github/workspace" || slashed.startsWith(`/github/workspace/`)) {
		slashed = slashed.slice(18);
		start = "";
	}
	if (slashed.startsWith("/") || slashed.startsWith("~") || /^[a-z]:/i.test(slashed)) return null;
	const segments = [];
	for (const segment of `${start.replaceAll("\\", "/")}/${slashed}`.split("/")) {
		if (segment === "" || segment === ".") continue;
		if (segment !== "..") segments.push(segment);
		else if (segments.pop() === void 0) return null;
	}
	return segments.join("/");
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function nameOf$1(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function isRemote$1(context) {
	return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)/i.test(context);
}
// lib/find/compose/declared-build.js
function declareBuild(described) {
	const { what, args, stage, platforms, isolation, contexts, tags, host, declaredBy, place } = described;
	const unread = (message, dockerfile) => ({
		...place,
		message,
		dockerfile
	});
	const notKnown = (part, text, dockerfile) => unread(`${part} of ${what} is ${shown$2(text)}, which is not known before the run.`, dockerfile);
	const { context } = described;
	if (isRemote$1(context)) return null;
	if (isUnknown(context)) return notKnown("The build context", context, null);
	const written = described.dockerfile || "Dockerfile";
	if (isRemote$1(written)) return null;
	if (isUnknown(written)) return notKnown("The Dockerfile", written, null);
	const folder = within(described.folder, context);
	const dockerfile = folder === null ? null : within(folder, written);
	if (!dockerfile) {
		const path = folder === null ? context : written;
		return unread(`${sentence(what)} builds from ${shown$2(path)}, which is no file of this repository.`, null);
	}
	if (stage !== null && isUnknown(stage)) return notKnown("The stage", stage, dockerfile);
	const platform = platforms.find(isUnknown);
	if (platform !== void 0) return notKnown("A platform", platform, dockerfile);
	if (isolation !== null && isUnknown(isolation)) return notKnown("The isolation", isolation, dockerfile);
	const replaced = [...contexts].find(([name, to]) => isUnknown(name) || isUnknown(to) || replacesImage(to));
	if (replaced) {
		const [name, to] = replaced;
		return unread(`${sentence(what)} replaces the image or stage ${shown$2(name)} with ${shown$2(to)} (a named build context), so that what the FROM lines say is not what is built on.`, dockerfile);
	}
	const name = [...args.keys()].find(isUnknown);
	if (name !== void 0) return notKnown("The name of a build argument", name, dockerfile);
	const mode = isolation?.toLowerCase();
	return {
		dockerfile,
		buildArgs: new Map([...args].filter(([, value]) => !isUnknown(value))),
		unknownArgs: new Map([...args].filter(([, value]) => isUnknown(value)).map(([key, value]) => [key, shown$2(value)])),
		stage: stage || null,
		platforms: platforms.filter((text) => text !== ""),
		isolation: mode === "process" || mode === "hyperv" ? mode : null,
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
	return require_unknown.unknown(`$${name}`);
}
function replacesImage(to) {
	return /^(?:docker-image|oci-layout):/i.test(to);
}
function isUnknown(text) {
	return require_unknown.unknownsIn(text).length > 0;
}
function shown$2(text) {
	const written = require_unknown.asWritten(text);
	return written.length > 200 ? `${written.slice(0, 197)}...` : written;
}
function sentence(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// lib/yaml/value.js
function entryOf(value, key) {
	return value?.kind === "map" ? value.entries.get(key) : void 0;
}
function valueAt(value, ...keys) {
	return keys.reduce((at, key) => entryOf(at, key)?.value, value);
}
function entriesOf(value) {
	return value?.kind === "map" ? [...value.entries.values()] : [];
}
function itemsOf$1(value) {
	return value?.kind === "list" ? value.items : [];
}
// lib/find/repository-yaml.js
const MOST_BYTES = 1048576;
const REASONS = {
	"too-large": () => "it is larger than 1 MB",
	"more-documents": () => "it holds more than one YAML document",
	"too-deep": () => `its lists and maps are nested more than 40 deep`,
	aliases: () => "its aliases come to too much",
	"merge-keys": () => "its merge keys (<<) stand for too much",
	syntax: (message) => `its YAML is wrong: ${message}`
};
async function readRepositoryYaml(text, aliased = Number.POSITIVE_INFINITY) {
	const read = await require_read.readYaml(text, {
		bytes: MOST_BYTES,
		aliased,
		merge: true,
		clean: require_unknown.unmarked
	});
	if (read.ok) return read;
	const { line, message } = (read.refused === "aliases" || read.refused === "merge-keys" ? void 0 : read.problems[0]) ?? {
		line: 1,
		message: ""
	};
	return {
		ok: false,
		line,
		reason: REASONS[read.refused](require_unknown.unmarked(message))
	};
}
function goText(value) {
	if (value?.kind === "text") return value.text;
	if (value?.kind === "boolean") return value.text.toLowerCase();
	return value?.kind === "number" ? printed(value.text) : null;
}
function printed(source) {
	if (/^-?(?:0|[1-9]\d{0,14})$/.test(source)) return source;
	if (/^-?(?:0|[1-9]\d{0,4})\.\d{1,9}$/.test(source)) {
		const number = Number(source);
		if (number === 0 || Math.abs(number) >= 1e-4) return String(number);
	}
	return require_unknown.unknown(source.slice(0, 100));
}
// lib/find/compose/interpolate.js
const DEEPEST$1 = 20;
const LONGEST$1 = 65536;
const NAME$2 = /[_a-z][_a-z0-9]*/iy;
const BRACED = /^([_a-z][_a-z0-9]*)(?:(:?[-?+])([\s\S]*))?$/i;
function interpolate(text, lookup) {
	const value = expand(text, lookup, 0);
	return value.length > LONGEST$1 ? require_unknown.unknown(shown$1(text)) : value;
}
function expand(text, lookup, depth) {
	if (depth > DEEPEST$1) return require_unknown.unknown(shown$1(text));
	let out = "";
	for (let at = 0;;) {
		const dollar = text.indexOf("$", at);
		if (dollar < 0 || out.length > LONGEST$1) return out + text.slice(at);
		out += text.slice(at, dollar);
		const next = text[dollar + 1];
		NAME$2.lastIndex = dollar + 1;
		const name = NAME$2.exec(text)?.[0];
		if (next === "$") {
			out += "$";
			at = dollar + 2;
		} else if (name !== void 0) {
			out += lookup(name) ?? require_unknown.unknown(`$${shown$1(name)}`);
			at = dollar + 1 + name.length;
		} else {
			const end = next === "{" ? endOfBraces(text, dollar + 2) : -1;
			if (end < 0) return require_unknown.unknown(shown$1(text));
			out += braced(text.slice(dollar + 2, end), lookup, depth);
			at = end + 1;
		}
	}
}
function endOfBraces(text, from) {
	let open = 1;
	for (let at = from; at < text.length; at++) {
		if (text[at] === "}" && --open === 0) return at;
		if (text[at] === "$" && text[at + 1] === "{") open++;
	}
	return -1;
}
function braced(inner, lookup, depth) {
	const [, name, operator, word = ""] = BRACED.exec(inner) ?? [];
	const written = require_unknown.unknown(`\${${shown$1(inner)}}`);
	if (name === void 0) return written;
	const value = lookup(name);
	if (operator === void 0) return value ?? written;
	const colon = operator.startsWith(":");
	if (colon && value !== void 0 && value !== "" && isAllUnknown(value)) return written;
	const isSet = value !== void 0 && !(colon && value === "");
	if (operator.endsWith("-")) return isSet ? value : expand(word, lookup, depth + 1);
	if (operator.endsWith("+")) return isSet ? expand(word, lookup, depth + 1) : "";
	return isSet ? value : written;
}
function isAllUnknown(value) {
	return value === require_unknown.unknownsIn(value).map(require_unknown.unknown).join("");
}
function shown$1(text) {
	return text.length > 100 ? `${text.slice(0, 97)}...` : text;
}
// lib/find/compose/dotenv.js
const KEY = /(?:export[ \t]+)?([a-z0-9_.-]+)[ \t]*/iy;
const MOST$1 = 1e4;
function readDotenv(text, outer) {
	const source = require_unknown.unmarked(text).replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
	const found = new Map();
	const lookup = (name) => outer(name) ?? found.get(name);
	for (let at = 0; at < source.length && found.size < MOST$1;) {
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
		return [quote === "'" ? inner : interpolate(inner.replaceAll(/\\(.)/gs, unescape), lookup), endOfLine(source, close)];
	}
	const end = endOfLine(source, start);
	const comment = /(?:^|[ \t])#/.exec(source.slice(start, end))?.index;
	return [interpolate(source.slice(start, comment === void 0 ? end : start + comment).trim(), lookup), end];
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
function readService(value, place) {
	const text = (key) => textOf$1(entryOf(value, key)?.value, place);
	return {
		build: readBuild(entryOf(value, "build"), place),
		image: text("image"),
		platform: text("platform"),
		isolation: text("isolation"),
		profiles: readList(entryOf(value, "profiles")?.value, place)
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
	if (!budget.spend(sizeOf$1(earlier) + sizeOf$1(later))) return null;
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
function sizeOf$1({ args, contexts, platforms, tags }) {
	return args.size + contexts.size + platforms.length + tags.length;
}
function readBuild(entry, place) {
	if (!entry) return null;
	const { value, line } = entry;
	if (value.tag === "!reset") return "reset";
	if (value.kind === "list" || value.kind === "nothing") return null;
	const { file, folder } = place;
	const at = (key) => entryOf(value, key)?.value;
	const text = (key) => textOf$1(at(key), place);
	const context = value.kind === "map" ? text("context") : textOf$1(value, place);
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
function textOf$1(value, { lookup, budget }) {
	const written = goText(value);
	if (written === null || value?.tag === "!reset" || !budget.spend(written.length)) return null;
	const text = interpolate(written, lookup);
	budget.spend(text.length);
	return text;
}
function readList(value, reading) {
	const items = value?.kind === "list" ? value.items : value ? [value] : [];
	if (!reading.budget.spend(items.length)) return [];
	return items.map((item) => textOf$1(item, reading)).filter((text) => text !== null);
}
function readPairs(value, reading) {
	const pairs = new Map();
	if (value?.tag === "!reset") return pairs;
	const { lookup, budget } = reading;
	if (value?.kind === "map" && budget.spend(value.entries.size)) for (const [name, entry] of value.entries) pairs.set(name, textOf$1(entry.value, reading) ?? lookup(name) ?? null);
	else if (value?.kind === "list") for (const pair of readList(value, reading)) {
		const equals = pair.indexOf("=");
		const name = equals < 0 ? pair : pair.slice(0, equals);
		pairs.set(name, equals < 0 ? lookup(name) ?? null : pair.slice(equals + 1));
	}
	return pairs;
}
// lib/find/compose/project.js
const MOST_FILES$1 = 100;
const MOST_SERVICES = 1e4;
const LONGEST_CHAIN = 30;
var ComposeProject = class {
	read;
	unread = [];
	files = new Map();
	extended = new Map();
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
			const path = within(folder, name);
			const text = path === null ? null : await this.read(path);
			if (text === null || text.length > 1048576) continue;
			for (const [key, value] of readDotenv(text, (key) => outer(key) ?? found.get(key))) found.set(key, value);
		}
		return (name) => outer(name) ?? found.get(name);
	}
	report({ file, line }, message, dockerfile = null) {
		const isSame = (other) => other.file === file && other.line === line && other.message === message;
		if (this.unread.length < 100 && !this.unread.some(isSame)) this.unread.push({
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
			const written = entryOf(root, "services")?.value;
			if (written?.kind !== "map") continue;
			for (const name of written.entries.keys()) {
				if (this.budget.spent || services.size > MOST_SERVICES) return services;
				const service = await this.service(name, root, file, scope, []);
				if (service) add(name, service);
			}
		}
		return services;
	}
	async included(root, file, scope, chain) {
		const services = new Map();
		const list = entryOf(root, "include")?.value;
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
			const paths = readList(item.kind === "map" ? entryOf(item, "path")?.value : item, reading).map((path) => this.path(scope.folder, path, place)).filter((path) => path !== null);
			const [first] = paths;
			if (first === void 0) continue;
			if (chain.includes(first) || chain.length >= LONGEST_CHAIN || ++this.includes > MOST_FILES$1) {
				this.report(place, `${first} is included in a circle, too deep or too often, and was not read from here.`);
				continue;
			}
			const directory = textOf$1(entryOf(item, "project_directory")?.value, reading);
			const folder = directory === null ? folderOf(first) : this.path(scope.folder, directory, place);
			if (folder === null) continue;
			const names = readList(entryOf(item, "env_file")?.value, reading);
			const lookup = await (names.length > 0 ? this.environment(scope.folder, scope.lookup, names) : this.environment(folder, scope.lookup));
			const found = await this.merge(paths, {
				folder,
				lookup
			}, place, [...chain, first]);
			for (const [name, service] of found) services.set(name, service);
		}
		return services;
	}
	async service(name, root, file, scope, chain) {
		const entry = entryOf(entryOf(root, "services")?.value, name);
		if (entry?.value.kind !== "map") return null;
		const own = readService(entry.value, {
			file,
			...scope,
			budget: this.budget
		});
		const extended = entryOf(entry.value, "extends");
		if (!extended) return own;
		const reading = {
			lookup: scope.lookup,
			budget: this.budget
		};
		const place = {
			file,
			line: extended.line
		};
		const base = textOf$1(extended.value.kind === "map" ? entryOf(extended.value, "service")?.value : extended.value, reading);
		const elsewhere = textOf$1(entryOf(extended.value, "file")?.value, reading);
		if (base === null) return own;
		const path = elsewhere === null ? file : this.path(scope.folder, elsewhere, place);
		if (path === null) return own;
		const key = JSON.stringify([
			path,
			base,
			scope.folder
		]);
		const link = `${path}\n${base}`;
		if (chain.includes(link) || chain.length >= LONGEST_CHAIN) {
			this.report(place, `The service ${require_unknown.asWritten(name)} extends ${require_unknown.asWritten(base)} in a circle, or over too many steps: what it inherits was not read.`);
			return own;
		}
		if (!this.extended.has(key)) {
			const other = elsewhere === null ? root : await this.rootOf(path, place);
			const otherScope = elsewhere === null ? scope : {
				...scope,
				folder: folderOf(path)
			};
			this.extended.set(key, other ? await this.service(base, other, path, otherScope, [...chain, link]) : null);
		}
		const inherited = this.extended.get(key);
		return inherited ? mergeServices(inherited, own, this.budget) : own;
	}
	path(folder, written, place) {
		if (isRemote$1(written) && require_unknown.unknownsIn(written).length === 0) return null;
		const path = require_unknown.unknownsIn(written).length > 0 ? null : within(folder, written);
		if (path === null) this.report(place, require_unknown.unknownsIn(written).length > 0 ? `The file ${require_unknown.asWritten(written)} was not read, because its name is not known before the run.` : `The file ${written} was not read, because it lies outside the repository.`);
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
		if (this.files.size >= MOST_FILES$1) {
			this.report(calledBy, `The compose file ${file} was not read: more than ${MOST_FILES$1} files belong together.`);
			return null;
		}
		const text = await this.read(file);
		if (text === null) {
			this.report(calledBy, `The compose file ${file} could not be read: it does not exist here, or is too large.`);
			return null;
		}
		const read = await readRepositoryYaml(text);
		if (read.ok) return read.root;
		this.report({
			file,
			line: read.line
		}, `This compose file was not read: ${read.reason}.`);
		return null;
	}
};
// lib/find/compose/compose.js
const DEFAULT_FILES$1 = [
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
const COMPOSE_FILE = /^(?:docker-compose|compose)(?:[.-][^/]{0,100})?\.ya?ml$/i;
const MAY_BUILD = /\b(?:build|extends|include)\b/;
const NONE$1 = {
	builds: [],
	unread: []
};
function isComposeFile(path) {
	return COMPOSE_FILE.test(nameOf$1(path));
}
function composeBuilds(call, read) {
	return declare(call, read, true);
}
async function composeFileBuilds(path, text, read) {
	const [folder, name] = [folderOf(path), nameOf$1(path).toLowerCase()];
	const isDefault = DEFAULT_FILES$1.includes(name);
	const readOrText = async (file) => file === path ? text : read(file);
	if (OVERRIDE_FILES.includes(name) && await firstOf(DEFAULT_FILES$1, folder, read) !== null) return NONE$1;
	const override = isDefault ? await firstOf(OVERRIDE_FILES, folder, read) : null;
	if (!MAY_BUILD.test(text) && !MAY_BUILD.test(override && await read(override) || "")) return NONE$1;
	return declare({
		files: [path, ...override === null ? [] : [override]].map((file) => nameOf$1(file)),
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
		project.report(place, `The folder of this docker compose build is ${require_unknown.asWritten(call.folder)}, which is not known before the run.`);
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
		project.report(place, `The project directory of this docker compose build is ${require_unknown.asWritten(call.projectFolder ?? "")}, which is no known folder of this repository.`);
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
	if (dark !== void 0 && call.services.length === 0 && [...services.values()].some((each) => each.profiles.length > 0)) project.report(place, `The profile of this docker compose build is ${require_unknown.asWritten(dark)}, which is not known before the run, so the services of profiles were left out.`);
	const builds = [];
	for (const name of call.services.length > 0 ? new Set(call.services) : namesOf$1(services, profiles)) {
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
function namesOf$1(services, active) {
	const named = new Set(active.map((profile) => profile.trim()));
	return [...services].flatMap(([name, { profiles }]) => profiles.length === 0 || named.has("*") || profiles.some((profile) => named.has(profile)) ? [name] : []);
}
function projectFolderOf({ projectFolder, folder }, first) {
	if (projectFolder === void 0 || projectFolder === null) return folderOf(first);
	return isUnknown(projectFolder) ? null : within(folder, projectFolder);
}
function notThere(name, file) {
	return isUnknown(name) ? `The service of this docker compose build is ${require_unknown.asWritten(name)}, which is not known before the run.` : `There is no service ${name} in ${file}.`;
}
function buildOf(name, { build, image, platform, isolation }, folder, call, whole) {
	if (build === null || build === "reset" || build.inline || build.context === null && !whole) return null;
	const args = new Map([...build.args].map(([key, value]) => [key, value ?? fromEnvironment(key)]));
	for (const [key, value] of call.buildArgs) args.set(key, value);
	for (const [key, written] of call.unknownArgs) args.set(key, require_unknown.unknown(written));
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
		const path = isUnknown(file) ? null : within(call.folder, file);
		if (path === null) {
			const why = isUnknown(file) ? "which is not known before the run" : "which lies outside the repository";
			project.report(place, `A file of this docker compose build is ${require_unknown.asWritten(file)}, ${why}.`);
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
	for (let folder = within("", call.folder); folder !== null; folder = folder === "" ? null : folderOf(folder)) {
		const file = await firstOf(DEFAULT_FILES$1, folder, read);
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
		value: variables.get(name) ?? require_unknown.unknown(`$${name}`)
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
// lib/find/bake/template.js
const NAME$1 = /^\s*([a-z_][\w-]*(?:\.[a-z_][\w-]*)*)\s*$/i;
const LONGEST = 65536;
function fillIn(text, scope) {
	let out = "";
	for (let at = 0;;) {
		const brace = text.indexOf("{", at);
		const sign = brace > at ? text[brace - 1] : void 0;
		if (brace < 0 || out.length > LONGEST) return out.length > LONGEST ? require_unknown.unknown(shown(text)) : out + text.slice(at);
		if (sign !== "$" && sign !== "%") {
			out += text.slice(at, brace + 1);
			at = brace + 1;
		} else if (brace - 2 >= at && text[brace - 2] === sign) {
			out += `${text.slice(at, brace - 2)}${sign}{`;
			at = brace + 1;
		} else {
			const end = sign === "$" ? text.indexOf("}", brace) : -1;
			const name = end < 0 ? void 0 : NAME$1.exec(text.slice(brace + 1, end))?.[1];
			if (name === void 0) return require_unknown.unknown(shown(text));
			out += text.slice(at, brace - 1) + (scope(name) ?? require_unknown.unknown(`\${${shown(name)}}`));
			at = end + 1;
		}
	}
}
function shown(text) {
	return text.length > 100 ? `${text.slice(0, 97)}...` : text;
}
// lib/find/bake/target.js
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
	const at = (key) => entryOf(value, key)?.value;
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
	return value.kind === "text" ? fillIn(value.text, scope) : goText(value) ?? require_unknown.unknown(`a ${value.kind}`);
}
function listOf(value, scope) {
	if (!value || value.kind === "nothing") return null;
	if (value.kind !== "list") return [require_unknown.unknown(goText(value)?.slice(0, 100) ?? "a map")];
	return value.items.map((item) => textOf(item, scope) ?? "");
}
function pairsOf(value, scope) {
	const pairs = new Map();
	const expression = goText(value);
	if (expression !== null) pairs.set(require_unknown.unknown(expression.slice(0, 100)), "");
	if (value?.kind !== "map") return pairs;
	for (const [name, entry] of value.entries) {
		const text = textOf(entry.value, scope);
		if (text !== null) pairs.set(fillIn(name, scope), text);
	}
	return pairs;
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
			for (const { name, body } of blocksOf$1(root, "group")) this.groups.set(name, listOf(entryOf(body, "targets")?.value, this.scope) ?? []);
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
			if (base && this.budget.spend(4 * size)) merged = mergeTargets(merged, base);
			if (!this.targets.has(parent)) this.report(own, `The target ${name} inherits ${require_unknown.asWritten(parent)}, which no file here declares.`);
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
		for (const { name, body } of blocksOf$1(root, "variable")) this.defaults.set(name, entryOf(body, "default")?.value);
		if (root.kind !== "map") return;
		for (const [name, { value }] of root.entries) if (!BLOCKS.includes(name) && goText(value) !== null) this.fixed.set(name, value);
	}
	addTarget({ name, line, body }, file) {
		const matrix = entryOf(body, "matrix")?.value;
		const rows = matrix ? this.rowsOf(matrix) : [new Map()];
		const names = [];
		for (const row of rows ?? []) {
			const scope = (key) => row.get(key) ?? this.scope(key);
			const own = (matrix && textOf(entryOf(body, "name")?.value, scope)) ?? name;
			names.push(own);
			if (require_unknown.unknownsIn(own).length === 0) this.add(own, body, file, line, scope);
		}
		const unclear = names.find((own) => require_unknown.unknownsIn(own).length > 0);
		if (rows === null || unclear !== void 0) {
			const why = unclear === void 0 ? `the matrix of ${name} is more than lists of plain values, or too large` : `the names that the matrix of ${name} makes are ${require_unknown.asWritten(unclear)}, which only bake can work out`;
			this.report({
				file,
				line
			}, `Not all targets were read: ${why}.`);
		}
		if (!names.includes(name)) this.groups.set(name, names.filter((own) => require_unknown.unknownsIn(own).length === 0));
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
	for (const blocks of itemsOf(entryOf(root, type)?.value)) {
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
const MOST_TARGETS = 1e4;
const MOST_FILES = 100;
function isBakeFile(path) {
	return /^docker-bake(?:\.override)?\.(?:json|hcl)$/i.test(nameOf$1(path));
}
async function bakeBuilds(call, read, print) {
	const baking = new Baking(call, read);
	await baking.run(print);
	return {
		builds: baking.builds,
		unread: baking.unread
	};
}
var Baking = class {
	call;
	read;
	builds = [];
	unread = [];
	budget = new Budget();
	constructor(call, read) {
		this.call = call;
		this.read = read;
	}
	async run(print) {
		const { call } = this;
		const uncertain = [
			call.folder,
			...call.files.filter((file) => !METADATA.test(require_unknown.asWritten(file))),
			...call.targets,
			...call.set.map((set) => set.split("=", 1)[0])
		].find(isUnknown);
		if (uncertain !== void 0) return this.report(null, `This bake needs ${require_unknown.asWritten(uncertain)}, which is not known before the run.`);
		const files = await this.filesOf();
		if (files === null) return;
		const compose = files.filter((file) => /\.ya?ml$/i.test(file));
		const json = files.filter((file) => /\.json$/i.test(file));
		const hcl = files.filter((file) => !compose.includes(file) && !json.includes(file));
		if (hcl.length > 0 || print && compose.length > 0 && json.length > 0) return this.printed(files, hcl, print);
		if (json.length === 0) return this.composed(compose, call.targets);
		await this.inProcess(json, compose);
	}
	async filesOf() {
		const { folder } = this.call;
		const files = this.call.files.filter((file) => !METADATA.test(require_unknown.asWritten(file)));
		if (files.length === 0) {
			const found = [];
			for (const name of DEFAULT_FILES) {
				const path = within(folder, name);
				if (path !== null && await this.read(path) !== null) found.push(path);
			}
			if (found.length > 0) return found;
			this.report(null, `There is no bake file in ${folder || "the root of the repository"}.`);
			return null;
		}
		const paths = files.slice(0, MOST_FILES).map((file) => within(folder, file.replace(/^cwd:\/\//, "")));
		const outside = files[paths.findIndex((path) => path === null || path === "")];
		if (outside === void 0) return paths.filter((path) => path !== null);
		this.report(null, `The bake file ${outside} was not read, because it is no file of this repository.`);
		return null;
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
		}, "This bake file was not read, because only docker buildx bake --print can work HCL out, and docker is not here. What it builds can be declared in the config file (builds:).");
		const blocks = texts.flatMap(({ path, text }) => blocksOf(path, text ?? ""));
		const words = new Set(texts.flatMap(({ text }) => text?.match(/[a-z_]\w{0,200}/gi) ?? []));
		const variables = [...call.variables].filter(([name]) => words.has(name));
		const uncertain = variables.find(([, value]) => isUnknown(value));
		if (uncertain) return this.report({
			file,
			line: 1
		}, `This bake file was not read: its variable ${uncertain[0]} is ${require_unknown.asWritten(uncertain[1])}, which is not known before the run.`);
		const targets = call.targets.length > 0 || call.declaredBy ? call.targets : namesOf(blocks);
		const isPlain = (set) => !isUnknown(set) && set.includes("=");
		const result = await print(files, targets, call.set.filter((set) => isPlain(set) && readOverride(set, call.variables) !== null), call.folder, new Map(variables));
		if (!result.ok) return this.report({
			file,
			line: 1
		}, `This bake file was not read, because ${result.reason}.`);
		const root = await readRepositoryYaml(result.json);
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
			const read = text === null ? null : await readRepositoryYaml(text);
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
		const definition = new BakeDefinition(roots, call.variables, this.overridesOf(call.set), this.budget);
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
			const target = definition.resolve(name);
			if (!target) {
				this.report(null, `There is no target ${require_unknown.asWritten(name)} in the bake files of this call.`);
				continue;
			}
			if (target.inline) continue;
			const place = placeOf?.(name) ?? {
				file: target.file,
				line: target.line
			};
			const result = declareBuild({
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
				host: call.host,
				declaredBy: call.declaredBy ?? place,
				place
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
		const found = await composeBuilds({
			files,
			profiles: ["*"],
			services: targets.includes("default") ? [] : targets,
			projectFolder: call.folder,
			folder: "",
			env: call.variables,
			buildArgs: new Map([...buildArgs].filter(([, value]) => !isUnknown(value))),
			unknownArgs: new Map([...buildArgs].filter(([, value]) => isUnknown(value)).map(([name, value]) => [name, require_unknown.asWritten(value)])),
			host: call.host,
			declaredBy: call.declaredBy
		}, this.read);
		this.builds.push(...found.builds);
		this.unread.push(...found.unread);
	}
	report(place, message, dockerfile = null) {
		const { declaredBy, files, folder } = this.call;
		const { file, line } = place ?? declaredBy ?? {
			file: within(folder, files[0] ?? "") ?? "",
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
// lib/find/reading.js
const SPEAKS_OF_WINDOWS = /windows|nanoserver|servercore|ltsc20|hyperv|win-/i;
var Reading = class {
	open;
	known = new Set();
	speaksOfWindows;
	constructor(file, text, open) {
		this.open = open;
		this.known.add(file);
		this.speaksOfWindows = SPEAKS_OF_WINDOWS.test(text);
	}
	read = async (path) => {
		const text = await this.open(path);
		if (text !== null && !this.known.has(path)) {
			this.known.add(path);
			this.speaksOfWindows ||= SPEAKS_OF_WINDOWS.test(text);
		}
		return text;
	};
	files() {
		return [...this.known];
	}
};
// lib/find/shell/marks.js
const MARK = /[\uFDD0\uFDD1]/;
const MARKS_ALONE = /^(?:\uFDD0[^\uFDD0\uFDD1]*\uFDD1)+$/;
const MAX_WRITTEN = 200;
function isKnown(text) {
	return !MARK.test(text);
}
function isWhollyUnknown(text) {
	return MARKS_ALONE.test(text);
}
function unknownAs(written) {
	return require_unknown.unknown(said(written));
}
function said(text) {
	const written = require_unknown.asWritten(text).replace(MARK_LEFT, "").trim().replace(/\s+/g, " ");
	return written.length > MAX_WRITTEN ? `${written.slice(0, MAX_WRITTEN)}…` : written;
}
const MARK_LEFT = /[\uFDD0\uFDD1]/g;
// lib/find/shell/path.js
const OUTSIDE = /^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/;
function joinPath(folder, path) {
	const slashed = path.replaceAll("\\", "/");
	if (slashed === "/github/workspace" || slashed.startsWith(`/github/workspace/`)) return normal(slashed.slice(18));
	if (/^(?:\/|[A-Za-z]:|\uFDD0)/.test(slashed)) return slashed;
	const relative = slashed.replace(/^(?:\.\/+)+/, "").replace(/^\.$/, "");
	return normal(folder === "" || relative === "" ? folder + relative : `${folder}/${relative}`);
}
function isOutside(path) {
	return OUTSIDE.test(path);
}
function normal(path) {
	if (!isKnown(path)) return path;
	const segments = [];
	for (const segment of path.split("/")) {
		if (segment === "" || segment === ".") continue;
		if (segment === ".." && segments.length > 0 && segments.at(-1) !== "..") segments.pop();
		else segments.push(segment);
	}
	return (path.startsWith("/") ? "/" : "") + segments.join("/");
}
// lib/find/scripts.js
const MOST = 20;
const MOST_TEXT = 2e4;
const SCRIPT = /(?:^|[\s"'`&;|(=])([\w.][\w.\\/-]{0,200}\.(?:ps1|sh|bash|cmd|bat|py))(?=$|[\s"'`&;|)])/gim;
const PROGRAM = /(?:^|[\s"'`&;|(=])\.[\\/]([\w.][\w.\\/-]{0,200})(?=$|[\s"'`&;|)])/gm;
const MAKE = /(?:^|[\n;&|])[ \t]*(?:sudo[ \t]+)?(?:n?make|mingw32-make)(?=$|[ \t\n;&|])/i;
const MAKEFILES = [
	"Makefile",
	"makefile",
	"GNUmakefile"
];
function namesScript(text) {
	return [
		SCRIPT,
		PROGRAM,
		MAKE
	].some((pattern) => text.search(pattern) !== -1);
}
function scriptsOf(text, folder) {
	const found = new Set();
	const short = text.slice(0, MOST_TEXT);
	for (const [, written] of [...short.matchAll(SCRIPT), ...short.matchAll(PROGRAM)]) if (found.size < MOST) found.add(joinPath(folder, written.replaceAll("\\", "/")));
	if (MAKE.test(short)) for (const name of MAKEFILES) found.add(joinPath(folder, name));
	return [...found];
}
function includedBy(path, text) {
	const slash = path.lastIndexOf("/") + 1;
	if (!MAKEFILES.includes(path.slice(slash))) return [];
	return [...text.slice(0, MOST_TEXT).matchAll(/^-?include[ \t]+([^\n#]{1,500})/gm)].flatMap(([, words]) => words.trim().split(/[ \t]+/)).slice(0, MOST).map((name) => joinPath(path.slice(0, slash).replace(/\/$/, ""), name));
}
// lib/find/shell/balanced.js
const CLOSER = {
	"(": ")",
	"{": "}",
	"[": "]"
};
const POSIX$1 = { escape: "\\" };
const POWERSHELL$1 = { escape: "`" };
function endOfBracket(text, start, quoting) {
	const open = [];
	for (let at = start; at < text.length; at++) {
		const char = text[at];
		const top = open.at(-1);
		if (char === quoting.escape) at++;
		else if (char === top) {
			open.pop();
			if (open.length === 0) return at + 1;
		} else if (top === "\"") {
			if (char !== "$" || text[at + 1] !== "(") continue;
			open.push(")");
			at++;
		} else if (char === "'") at = before(text, "'", at + 1);
		else if (char === "\"") open.push("\"");
		else if (char === "#" && /\s/.test(text[at - 1])) at = before(text, "\n", at);
		else if (open.length === 0 || CLOSER[char] === top) open.push(CLOSER[char]);
	}
	return text.length;
}
function before(text, what, from) {
	const at = text.indexOf(what, from);
	return at === -1 ? text.length : at;
}
// lib/find/shell/cursor.js
var Cursor = class {
	text;
	at = 0;
	line;
	constructor(text, line) {
		this.text = text;
		this.line = line;
	}
	get done() {
		return this.at >= this.text.length;
	}
	peek(ahead = 0) {
		return this.text[this.at + ahead] ?? "";
	}
	sees(text) {
		return this.text.startsWith(text, this.at);
	}
	match(pattern) {
		pattern.lastIndex = this.at;
		return pattern.exec(this.text);
	}
	take(length) {
		const end = Math.min(this.text.length, this.at + length);
		const passed = this.text.slice(this.at, end);
		for (let at = passed.indexOf("\n"); at !== -1; at = passed.indexOf("\n", at + 1)) this.line++;
		this.at = end;
		return passed;
	}
	takeUntil(text) {
		const end = this.text.indexOf(text, this.at);
		return this.take((end === -1 ? this.text.length : end) - this.at);
	}
	skipLine() {
		this.takeUntil("\n");
	}
};
var WordParts = class {
	#parts = [];
	#line;
	#text = "";
	#quoted = false;
	#any = false;
	constructor(line) {
		this.#line = line;
	}
	text(text, quoted) {
		if (this.#quoted !== quoted) this.#flush();
		this.#quoted = quoted;
		this.#text += text;
		this.#any ||= quoted;
	}
	part(part) {
		this.#flush();
		this.#parts.push(part);
	}
	#flush() {
		if (this.#text !== "") this.#parts.push({
			kind: "text",
			text: this.#text,
			quoted: this.#quoted
		});
		this.#text = "";
	}
	word() {
		this.#flush();
		return this.#parts.length > 0 || this.#any ? {
			line: this.#line,
			parts: this.#parts
		} : null;
	}
};
// lib/find/shell/bash-word.js
const STOP = /[\s;&|()<>]/;
const RUN$2 = /[^\s;&|()<>\\'"$`]+/y;
const QUOTED_RUN$1 = /[^\\"$`]+/y;
const NAME = /\$([A-Za-z_]\w*)/y;
const SPECIAL = /\$[0-9@*#?$!-]/y;
const EXPANSION = /^([A-Za-z_]\w*)(?::?-([^$`"'\\]*))?$/;
const FOLDER_COMMAND = /^\s*pwd(?:\s+-[LP])?\s*$/;
const FOLDER$1 = /^\s*(?:echo\s+)?"?\$\{?PWD\}?"?\s*$/;
function readBashWord(cursor, readBody) {
	const parts = new WordParts(cursor.line);
	while (!cursor.done) {
		const char = cursor.peek();
		const run = cursor.match(RUN$2);
		if (run !== null) {
			const text = cursor.take(run[0].length);
			parts.text(text, false);
			if (text.endsWith("=") && cursor.peek() === "(") parts.part(bracketed$1(cursor));
		} else if (STOP.test(char)) break;
		else if (char === "\\") {
			if (cursor.peek(1) !== "\n") parts.text(cursor.peek(1), true);
			cursor.take(2);
		} else if (char === "'") parts.text(single(cursor), true);
		else if (char === "\"") readDouble$1(cursor, parts, readBody);
		else if (cursor.sees("$'")) readAnsi(cursor, parts);
		else if (cursor.sees("$\"")) cursor.take(1);
		else readDollar(cursor, parts, false, readBody);
	}
	return parts.word();
}
function single(cursor) {
	cursor.take(1);
	const text = cursor.takeUntil("'");
	cursor.take(1);
	return text;
}
function readAnsi(cursor, parts) {
	const start = cursor.at;
	cursor.take(2);
	while (!cursor.done && cursor.peek() !== "'") cursor.take(cursor.peek() === "\\" ? 2 : 1);
	cursor.take(1);
	const written = cursor.text.slice(start, cursor.at);
	if (written.includes("\\")) parts.part({
		kind: "unknown",
		written,
		quoted: true
	});
	else parts.text(written.slice(2, -1), true);
}
function readDouble$1(cursor, parts, readBody) {
	cursor.take(1);
	parts.text("", true);
	while (!cursor.done && cursor.peek() !== "\"") {
		const run = cursor.match(QUOTED_RUN$1);
		if (run !== null) parts.text(cursor.take(run[0].length), true);
		else if (cursor.peek() !== "\\") readDollar(cursor, parts, true, readBody);
		else {
			const next = cursor.peek(1);
			if (next !== "\n") parts.text("$`\"\\".includes(next) ? next : `\\${next}`, true);
			cursor.take(2);
		}
	}
	cursor.take(1);
}
function readDollar(cursor, parts, quoted, readBody) {
	const name = cursor.match(NAME);
	if (name !== null) {
		cursor.take(name[0].length);
		parts.part(name[1] === "PWD" ? { kind: "folder" } : {
			kind: "variable",
			name: name[1],
			written: name[0],
			quoted
		});
	} else if (cursor.match(SPECIAL) !== null) {
		const written = cursor.take(2);
		parts.part({
			kind: "unknown",
			written,
			quoted: quoted && written !== "$@"
		});
	} else if (cursor.sees("$((")) parts.part(bracketed$1(cursor, 1));
	else if (cursor.sees("$(") || cursor.peek() === "`") parts.part(substitution(cursor, quoted, readBody));
	else if (cursor.sees("${")) parts.part(expansion(cursor, quoted));
	else parts.text(cursor.take(1), quoted);
}
function bracketed$1(cursor, before = 0) {
	const end = endOfBracket(cursor.text, cursor.at + before, POSIX$1);
	return {
		kind: "unknown",
		written: cursor.take(end - cursor.at),
		quoted: false
	};
}
function substitution(cursor, quoted, readBody) {
	const { line } = cursor;
	let written;
	let inner;
	if (cursor.peek() === "`") {
		const start = cursor.at;
		cursor.take(1);
		while (!cursor.done && cursor.peek() !== "`") cursor.take(cursor.peek() === "\\" ? 2 : 1);
		cursor.take(1);
		written = cursor.text.slice(start, cursor.at);
		inner = written.slice(1, -1);
	} else {
		written = cursor.take(endOfBracket(cursor.text, cursor.at + 1, POSIX$1) - cursor.at);
		inner = written.slice(2, written.endsWith(")") ? -1 : void 0);
	}
	if (inner.length < 100 && (FOLDER_COMMAND.test(inner) || FOLDER$1.test(inner))) return { kind: "folder" };
	const body = readBody(inner, line);
	return {
		kind: "unknown",
		written,
		quoted,
		...body !== null && { body }
	};
}
function expansion(cursor, quoted) {
	const written = cursor.take(endOfBracket(cursor.text, cursor.at + 1, POSIX$1) - cursor.at);
	const found = written.length < 1e3 && written.endsWith("}") ? EXPANSION.exec(written.slice(2, -1)) : null;
	if (found === null) return {
		kind: "unknown",
		written,
		quoted: quoted && !/@\]?\}$/.test(written.slice(-3))
	};
	const [, name, fallback] = found;
	if (name === "PWD") return { kind: "folder" };
	return {
		kind: "variable",
		name,
		written,
		quoted,
		...fallback === void 0 || !written.includes(":-") ? {} : { fallback }
	};
}
// lib/find/shell/node.js
function bodiesOf(node) {
	if (node.kind === "branches") return node.parts;
	return "body" in node ? [node.body] : [];
}
function* everyNode(nodes) {
	const left = [nodes];
	for (let list = left.pop(); list !== void 0; list = left.pop()) for (const node of list) {
		yield node;
		for (const body of bodiesOf(node)) left.push(body);
	}
}
const assigned = new WeakMap();
function assignedIn(nodes) {
	const known = assigned.get(nodes);
	if (known !== void 0) return known;
	const names = new Set();
	for (const node of nodes) {
		for (const name of assignedBy(node)) names.add(name);
		for (const body of bodiesOf(node)) for (const name of assignedIn(body)) names.add(name);
	}
	const all = [...names];
	assigned.set(nodes, all);
	return all;
}
function assignedBy(node) {
	if (node.kind === "assign") return [node.name];
	if (node.kind === "forget") return node.names ?? [];
	return node.kind === "loop" && node.name !== null ? [node.name] : [];
}
function plainText(word) {
	if (word === void 0) return null;
	let text = "";
	for (const part of word.parts) {
		if (part.kind !== "text") return null;
		text += part.text;
	}
	return text;
}
// lib/find/shell/builder.js
const MAX_DEPTH = 60;
const PLAIN = new Set("cd chdir pushd popd mkdir md echo printf set export docker docker-compose git cp copy mv rm del curl wget tar unzip call set-location push-location".split(" "));
var Builder = class {
	#frames = [this.#frame("root", (parts) => ({
		kind: "group",
		body: parts.flat()
	}))];
	#pipesAreSubshells;
	tooDeep = false;
	constructor({ pipesAreSubshells }) {
		this.#pipesAreSubshells = pipesAreSubshells;
	}
	#frame(kind, close) {
		return {
			kind,
			parts: [[]],
			close,
			maybe: null,
			piped: false
		};
	}
	get #top() {
		return this.#frames.at(-1);
	}
	get open() {
		return this.#top.kind;
	}
	get #list() {
		const { maybe, parts } = this.#top;
		return (maybe ?? parts).at(-1);
	}
	start(kind, close) {
		if (this.#frames.length >= MAX_DEPTH) this.tooDeep = true;
		else this.#frames.push(this.#frame(kind, close));
	}
	branches(kind) {
		this.start(kind, (parts) => ({
			kind: "branches",
			parts
		}));
	}
	group(kind, of = "group") {
		this.start(kind, (parts) => ({
			kind: of,
			body: parts.flat()
		}));
	}
	loop(kind, name = null, values = null) {
		this.start(kind, (parts) => ({
			kind: "loop",
			name,
			values,
			body: parts.flat()
		}));
	}
	definition(kind, name) {
		this.start(kind, (parts) => ({
			kind: "definition",
			name,
			body: parts.flat()
		}));
	}
	nextPart() {
		this.endList();
		this.#top.parts.push([]);
	}
	end(...kinds) {
		if (this.#frames.length === 1 || !kinds.includes(this.open)) return false;
		this.endList();
		const { close, parts } = this.#frames.pop();
		this.add(close(parts));
		return true;
	}
	add(node) {
		const frame = this.#top;
		if (frame.piped) {
			frame.piped = false;
			this.#list.push(this.#pipesAreSubshells ? {
				kind: "subshell",
				body: [node]
			} : node);
		} else this.#list.push(node);
	}
	endList() {
		this.#top.maybe = null;
		this.#top.piped = false;
	}
	and() {
		if (this.#top.maybe === null && !isPlain(this.#list.at(-1))) this.#startMaybe();
	}
	or() {
		if (this.#top.maybe === null) this.#startMaybe();
		else this.#top.maybe.push([]);
	}
	#startMaybe() {
		const parts = [[]];
		this.#list.push({
			kind: "branches",
			parts
		});
		this.#top.maybe = parts;
	}
	pipe() {
		const list = this.#list;
		const last = list.pop();
		if (last !== void 0) {
			if (this.#pipesAreSubshells && last.kind !== "subshell") list.push({
				kind: "subshell",
				body: [last]
			});
			else if (last.kind === "assign") list.push({
				...last,
				value: null
			});
			else list.push(last);
		}
		this.#top.piped = true;
	}
	finish() {
		while (this.#frames.length > 1) this.end(this.open);
		return this.#frames[0].parts.flat();
	}
};
function isPlain(node) {
	if (node?.kind === "assign") return true;
	if (node?.kind !== "command") return false;
	const name = plainText(node.words[0]);
	return name !== null && PLAIN.has(name.toLowerCase().replace(/\.exe$/, ""));
}
// lib/find/shell/bash.js
const MAX_SUBSTITUTIONS$1 = 8;
const REDIRECTION$2 = /(?:\d+|\{\w+\})?(?:<<<|<<-?|<>|<&|>&|&>>?|>>|>\||<|>)/y;
const ASSIGNED = /^([A-Za-z_]\w*)(\+?)=/;
const IDENTIFIER = /[A-Za-z_]\w*/g;
const DECLARES = new Set([
	"export",
	"declare",
	"typeset",
	"readonly",
	"local"
]);
const READS = new Set([
	"read",
	"mapfile",
	"readarray",
	"getopts",
	"let",
	"unset",
	"printf"
]);
const TAKES_ANYTHING = new Set([
	"source",
	".",
	"eval"
]);
function readBash(text, line = 0, depth = 0) {
	return new BashReader(text, line, depth).read();
}
var BashReader = class {
	#cursor;
	#builder = new Builder({ pipesAreSubshells: true });
	#depth;
	#heredocs = [];
	#defines = null;
	constructor(text, line, depth) {
		this.#cursor = new Cursor(text, line);
		this.#depth = depth;
	}
	#body = (text, line) => this.#depth >= MAX_SUBSTITUTIONS$1 || !/docker/i.test(text) ? null : readBash(text, line, this.#depth + 1);
	read() {
		while (!this.#cursor.done && !this.#builder.tooDeep) this.#step();
		return this.#builder.tooDeep ? null : this.#builder.finish();
	}
	#step() {
		const cursor = this.#cursor;
		this.#blanks();
		const char = cursor.peek();
		if (char === "") return;
		if (char === "\n") {
			this.#newline();
			this.#builder.endList();
		} else if (cursor.sees("&&")) {
			cursor.take(2);
			this.#builder.and();
			this.#lines();
		} else if (cursor.sees("||")) {
			cursor.take(2);
			this.#builder.or();
			this.#lines();
		} else if (char === "|") {
			cursor.take(cursor.peek(1) === "&" ? 2 : 1);
			this.#builder.pipe();
			this.#lines();
		} else if (cursor.sees(";;") || cursor.sees(";&")) {
			cursor.take(cursor.sees(";;&") ? 3 : 2);
			this.#builder.nextPart();
			if (this.#builder.open === "case") this.#casePattern();
		} else if (char === ";" || char === "&" && cursor.peek(1) !== ">") {
			cursor.take(1);
			this.#builder.endList();
		} else if (cursor.sees("((")) this.#arithmetic();
		else if (char === "(") {
			cursor.take(1);
			if (this.#defines !== null) this.#startDefinition("(");
			else this.#builder.group("(", "subshell");
		} else if (char === ")") {
			cursor.take(1);
			this.#builder.end("(");
		} else this.#command();
	}
	#blanks() {
		const cursor = this.#cursor;
		for (;;) if (cursor.sees("\\\n")) cursor.take(2);
		else if (cursor.peek() !== "\n" && /\s/.test(cursor.peek())) cursor.take(1);
		else if (cursor.peek() === "#") cursor.skipLine();
		else return;
	}
	#lines() {
		this.#blanks();
		while (this.#cursor.peek() === "\n") {
			this.#newline();
			this.#blanks();
		}
	}
	#newline() {
		const cursor = this.#cursor;
		cursor.take(1);
		for (const { delimiter, tabs } of this.#heredocs.splice(0)) while (!cursor.done) {
			const line = cursor.takeUntil("\n");
			cursor.take(1);
			if ((tabs ? line.replace(/^\t+/, "") : line) === delimiter) break;
		}
	}
	#word() {
		this.#blanks();
		const cursor = this.#cursor;
		if (cursor.sees("<(") || cursor.sees(">(")) {
			const { line } = cursor;
			return {
				line,
				parts: [{
					kind: "unknown",
					written: cursor.take(endOfBracket(cursor.text, cursor.at + 1, POSIX$1) - cursor.at),
					quoted: true
				}]
			};
		}
		return readBashWord(cursor, this.#body);
	}
	#redirection() {
		const cursor = this.#cursor;
		const found = cursor.match(REDIRECTION$2);
		if (found === null || cursor.sees("<(") || cursor.sees(">(")) return false;
		cursor.take(found[0].length);
		const operator = found[0].replace(/^(?:\d+|\{\w+\})/, "");
		const target = this.#word();
		if (operator === "<<" || operator === "<<-") this.#heredocs.push({
			delimiter: plainText(target ?? void 0) ?? "",
			tabs: operator === "<<-"
		});
		return true;
	}
	#command() {
		const words = [];
		for (;;) {
			this.#blanks();
			if (this.#redirection()) continue;
			const word = this.#word();
			if (word === null) break;
			words.push(word);
			if (words.length === 1 && this.#keyword(word)) return;
		}
		const name = plainText(words[0]);
		if (words.length === 1 && name !== null && this.#cursor.peek() === "(") {
			this.#cursor.take(1);
			this.#blanks();
			if (this.#cursor.peek() === ")") this.#cursor.take(1);
			this.#defines = name;
			this.#lines();
		} else if (words.length > 0) this.#simple(words);
		else if (!/[;&|()\n]/.test(this.#cursor.peek())) this.#cursor.take(1);
	}
	#keyword(word) {
		const builder = this.#builder;
		const [part, ...more] = word.parts;
		if (part?.kind !== "text" || part.quoted || more.length > 0) return false;
		switch (part.text) {
			case "if":
				builder.group("condition");
				return true;
			case "then":
			case "elif":
			case "else":
				if (builder.end("condition")) builder.branches("if");
				else if (builder.open === "if") builder.nextPart();
				return true;
			case "fi":
				builder.end("if", "condition");
				return true;
			case "while":
			case "until":
				builder.loop("loop");
				return true;
			case "for":
			case "select":
				this.#for();
				return true;
			case "do":
			case "!": return true;
			case "done":
				builder.end("loop");
				return true;
			case "case":
				this.#word();
				this.#lines();
				this.#word();
				builder.branches("case");
				this.#casePattern();
				return true;
			case "esac":
				builder.end("case");
				return true;
			case "{":
				if (this.#defines !== null) this.#startDefinition("{");
				else builder.group("{");
				return true;
			case "}":
				builder.end("{");
				return true;
			case "function":
				this.#defines = plainText(this.#word() ?? void 0) ?? "";
				this.#blanks();
				if (this.#cursor.sees("()")) this.#cursor.take(2);
				this.#lines();
				return true;
			case "[[":
				this.#test(word);
				return true;
			default: return false;
		}
	}
	#startDefinition(kind) {
		this.#builder.definition(kind, this.#defines);
		this.#defines = null;
	}
	#for() {
		this.#blanks();
		if (this.#cursor.sees("((")) {
			this.#arithmetic();
			this.#builder.loop("loop");
			return;
		}
		const name = plainText(this.#word() ?? void 0);
		this.#lines();
		const values = [];
		let listed = false;
		for (let word = this.#peekWord("in"); word !== null; word = this.#word()) {
			if (listed) values.push(word);
			listed = true;
		}
		this.#builder.loop("loop", name, listed ? values : null);
	}
	#peekWord(keyword) {
		const cursor = this.#cursor;
		return cursor.sees(keyword) && /[\s;]/.test(cursor.peek(keyword.length)) ? this.#word() : null;
	}
	#casePattern() {
		const cursor = this.#cursor;
		this.#lines();
		if (cursor.peek() === "(") cursor.take(1);
		for (;;) {
			this.#lines();
			if (cursor.sees("esac") && /^[\s;)&|]?$/.test(cursor.peek(4))) return;
			if (this.#word() !== null) continue;
			const char = cursor.take(1);
			if (char === ")" || char === "") return;
		}
	}
	#test(first) {
		const cursor = this.#cursor;
		for (;;) {
			this.#blanks();
			const word = this.#word();
			if (word !== null && plainText(word) === "]]") break;
			if (word === null && (cursor.done || cursor.peek() === "\n")) break;
			if (word === null) cursor.take(1);
		}
		this.#builder.add({
			kind: "command",
			words: [first],
			before: []
		});
	}
	#arithmetic() {
		const cursor = this.#cursor;
		const written = cursor.take(endOfBracket(cursor.text, cursor.at, POSIX$1) - cursor.at);
		this.#builder.add({
			kind: "forget",
			names: written.match(IDENTIFIER) ?? []
		});
	}
	#simple(words) {
		for (const word of words) this.#sideEffects(word);
		const assigned = [];
		for (const word of words) {
			const assignment = assignmentOf(word);
			if (assignment === null) break;
			assigned.push(assignment);
		}
		const rest = words.slice(assigned.length);
		const name = plainText(rest[0]);
		if (name === null && rest.length === 0) for (const node of assigned) this.#builder.add(node);
		else if (name !== null && DECLARES.has(name)) this.#declare(name, rest.slice(1));
		else {
			if (name !== null && READS.has(name)) this.#builder.add({
				kind: "forget",
				names: rest.flatMap((word) => plainText(word)?.match(IDENTIFIER) ?? [])
			});
			this.#builder.add({
				kind: "command",
				words: rest,
				before: assigned
			});
			if (name !== null && TAKES_ANYTHING.has(name)) this.#builder.add({
				kind: "forget",
				names: null
			});
		}
	}
	#declare(name, words) {
		const exports = name === "export" || words.some((word) => /^-\w*x/.test(plainText(word) ?? ""));
		for (const word of words) {
			const found = assignmentOf(word);
			const text = plainText(word);
			if (found !== null) this.#builder.add({
				...found,
				...exports && { exported: true }
			});
			else if (text !== null && /^[A-Za-z_]\w*$/.test(text)) {
				const same = {
					kind: "variable",
					name: text,
					written: `$${text}`,
					quoted: true
				};
				const value = exports ? {
					line: word.line,
					parts: [same]
				} : null;
				this.#builder.add({
					kind: "assign",
					name: text,
					label: text,
					value,
					append: false,
					...exports && { exported: true }
				});
			}
		}
	}
	#sideEffects(word) {
		const names = word.parts.flatMap((part) => part.kind === "unknown" && part.body === void 0 && /^\$(?:\(\(|\{)/.test(part.written) && /=|\+\+|--/.test(part.written) ? part.written.match(IDENTIFIER) ?? [] : []);
		if (names.length > 0) this.#builder.add({
			kind: "forget",
			names
		});
	}
};
function assignmentOf(word) {
	const [first, ...rest] = word.parts;
	if (first?.kind !== "text" || first.quoted) return null;
	const found = ASSIGNED.exec(first.text);
	if (found === null) {
		const element = /^([A-Za-z_]\w*)\[[^\]]*\]\+?=/.exec(first.text);
		return element === null ? null : {
			...nothingKnown(element[1]),
			append: false
		};
	}
	const [written, name, plus] = found;
	const text = first.text.slice(written.length);
	const parts = text === "" ? rest : [{
		...first,
		text
	}, ...rest];
	return {
		kind: "assign",
		name,
		label: name,
		value: {
			line: word.line,
			parts
		},
		append: plus === "+"
	};
}
function nothingKnown(name) {
	return {
		kind: "assign",
		name,
		label: name,
		value: null
	};
}
// lib/find/shell/cmd.js
const RUN$1 = /[^\s&|<>()"^%!\\]+/y;
const REDIRECTION$1 = /\d?(?:>>|>|<)(?:&\d)?/y;
const LOOP_VARIABLE = /%%([A-Za-z])/y;
const PARAMETER = /%%?~[A-Za-z$:]*[A-Za-z0-9]|%[0-9*]/y;
const COMPARES = /^(?:==|equ|neq|lss|leq|gtr|geq)$/i;
function readCmd(text) {
	return new CmdReader(text).read();
}
var CmdReader = class {
	#cursor;
	#builder = new Builder({ pipesAreSubshells: true });
	#delayed;
	constructor(text) {
		this.#cursor = new Cursor(text, 0);
		this.#delayed = /enabledelayedexpansion/i.test(text);
	}
	read() {
		while (!this.#cursor.done && !this.#builder.tooDeep) this.#step();
		return this.#builder.tooDeep ? null : this.#builder.finish();
	}
	#step() {
		const cursor = this.#cursor;
		const builder = this.#builder;
		this.#blanks();
		const char = cursor.peek();
		if (char === "") return;
		if (char === "\n") {
			cursor.take(1);
			this.#endLine();
			return;
		}
		if (builder.open === "root") builder.group("line", "together");
		if (char === "@") cursor.take(1);
		else if (char === ":") {
			if (cursor.peek(1) !== ":") builder.add({
				kind: "forget",
				names: null,
				folder: true
			});
			cursor.skipLine();
		} else if (cursor.sees("&&")) {
			cursor.take(2);
			builder.and();
		} else if (cursor.sees("||")) {
			cursor.take(2);
			builder.or();
		} else if (char === "&") {
			cursor.take(1);
			builder.endList();
		} else if (char === "|") {
			cursor.take(1);
			builder.pipe();
		} else if (char === "(") {
			cursor.take(1);
			builder.group("(");
		} else if (char === ")") {
			cursor.take(1);
			while (builder.end("inline"));
			builder.end("(");
		} else this.#command();
	}
	#endLine() {
		while (this.#builder.end("inline"));
		this.#builder.end("line");
		this.#builder.endList();
	}
	#blanks() {
		const cursor = this.#cursor;
		for (;;) if (cursor.sees("^\n")) cursor.take(2);
		else if (cursor.peek() !== "\n" && /[\s,;=]/.test(cursor.peek())) cursor.take(1);
		else return;
	}
	#command() {
		const cursor = this.#cursor;
		const first = this.#word();
		const name = plainText(first ?? void 0)?.toLowerCase() ?? "";
		if (name === "rem") cursor.skipLine();
		else if (name === "if") this.#if();
		else if (name === "for") this.#for();
		else if (name === "else") {
			if (this.#builder.open === "inline") this.#builder.nextPart();
		} else if (name === "set") this.#set();
		else {
			const words = first === null ? [] : [first, ...this.#words()];
			if (words.length > 0) this.#simple(name, words);
			else if (!cursor.done && !/[\n&|()]/.test(cursor.peek())) this.#redirections();
		}
	}
	#simple(name, words) {
		this.#builder.add({
			kind: "command",
			words,
			before: []
		});
		const called = plainText(words[1])?.toLowerCase().replaceAll("\\", "/") ?? "";
		if (name === "call" && !/(?:^|\/)docker(?:-compose)?(?:\.exe)?$/.test(called) || name === "endlocal") this.#builder.add({
			kind: "forget",
			names: null
		});
	}
	#redirections() {
		const cursor = this.#cursor;
		const found = cursor.match(REDIRECTION$1);
		cursor.take(found?.[0].length ?? 1);
		if (found === null || found[0].includes("&")) return;
		this.#spaces();
		this.#word();
	}
	#spaces() {
		const cursor = this.#cursor;
		for (;;) if (cursor.sees("^\n")) cursor.take(2);
		else if (cursor.peek() !== "\n" && /\s/.test(cursor.peek())) cursor.take(1);
		else return;
	}
	#words() {
		const cursor = this.#cursor;
		const words = [];
		for (;;) {
			this.#spaces();
			if (cursor.match(REDIRECTION$1) !== null) {
				this.#redirections();
				continue;
			}
			const word = this.#word();
			if (word === null) return words;
			words.push(word);
		}
	}
	#word(rest = false) {
		const cursor = this.#cursor;
		const parts = new WordParts(cursor.line);
		let quoted = false;
		while (!cursor.done) {
			const char = cursor.peek();
			const run = cursor.match(RUN$1);
			if (run !== null) parts.text(cursor.take(run[0].length), quoted);
			else if (char === "\n") break;
			else if (char === "\"") {
				if (rest) parts.text("\"", true);
				else parts.text("", true);
				quoted = !quoted;
				cursor.take(1);
			} else if (char === "\\") {
				const escapes = !rest && cursor.peek(1) === "\"";
				parts.text(escapes ? "\"" : "\\", quoted || escapes);
				cursor.take(escapes ? 2 : 1);
			} else if (char === "%" || char === "!" && this.#delayed) this.#variable(parts, quoted);
			else if (quoted || char === "!") parts.text(cursor.take(1), quoted);
			else if (char === "^") {
				if (cursor.peek(1) !== "\n") parts.text(cursor.peek(1), true);
				cursor.take(2);
			} else if (/\s/.test(char)) {
				if (!rest) break;
				parts.text(cursor.take(1), false);
			} else if (char === "(" || char === ")" && !this.#closes()) parts.text(cursor.take(1), false);
			else break;
		}
		return parts.word();
	}
	#closes() {
		return this.#builder.open === "(" || this.#builder.open === "inline";
	}
	#variable(parts, quoted) {
		const cursor = this.#cursor;
		const mark = cursor.peek();
		const loop = cursor.match(LOOP_VARIABLE);
		const parameter = cursor.match(PARAMETER);
		if (mark === "%" && loop !== null) {
			const written = cursor.take(loop[0].length);
			parts.part({
				kind: "variable",
				name: `%%${loop[1]}`,
				written,
				quoted
			});
			return;
		}
		if (mark === "%" && parameter !== null) {
			parts.part({
				kind: "unknown",
				written: cursor.take(parameter[0].length),
				quoted
			});
			return;
		}
		const end = cursor.text.indexOf(mark, cursor.at + 1);
		const inner = end === -1 ? "" : cursor.text.slice(cursor.at + 1, end);
		if (inner === "" || inner.length > 300 || inner.includes("\n")) {
			parts.text(cursor.take(cursor.sees("%%") ? 2 : 1).slice(0, 1), quoted);
			return;
		}
		const written = cursor.take(inner.length + 2);
		if (mark === "!" || !/^[\w().#$-]+$/.test(inner)) parts.part({
			kind: "unknown",
			written,
			quoted
		});
		else if (inner.toUpperCase() === "CD") parts.part({ kind: "folder" });
		else parts.part({
			kind: "variable",
			name: inner.toUpperCase(),
			written,
			quoted
		});
	}
	#if() {
		let left = this.#next();
		while (/^(?:\/i|not)$/i.test(left)) left = this.#next();
		if (/^(?:exist|defined|errorlevel|cmdextversion)$/i.test(left)) this.#next();
		else if (!/.==./.test(left)) {
			const operator = left.endsWith("==") ? "==" : this.#next();
			if (COMPARES.test(operator)) this.#next();
		}
		this.#builder.branches("inline");
	}
	#next() {
		this.#spaces();
		return sketch(this.#word());
	}
	#for() {
		const cursor = this.#cursor;
		this.#spaces();
		let plain = true;
		let first = this.#word();
		while (first !== null && plainText(first) !== null && !/^in$/i.test(plainText(first))) {
			plain = false;
			this.#spaces();
			first = this.#word();
		}
		const variable = first?.parts[0];
		const name = variable?.kind === "variable" ? variable.name : null;
		this.#spaces();
		if (cursor.match(/in\b/iy) !== null) cursor.take(2);
		this.#spaces();
		const values = [];
		if (cursor.peek() === "(") {
			cursor.take(1);
			this.#builder.group("(");
			for (;;) {
				this.#blanks();
				if (cursor.peek() === "\n") cursor.take(1);
				else {
					const word = this.#word();
					if (word === null) break;
					values.push(word);
				}
			}
			if (cursor.peek() === ")") cursor.take(1);
			this.#builder.end("(");
		}
		this.#spaces();
		if (cursor.match(/do\b/iy) !== null) cursor.take(2);
		const known = plain && values.every(({ parts }) => parts.every((part) => part.kind === "text" && !part.quoted && !/[*?,;=]/.test(part.text)));
		this.#builder.loop("inline", name, known && values.length > 0 ? values : null);
	}
	#set() {
		this.#spaces();
		const rest = this.#word(true);
		if (rest === null) return;
		const written = sketch(rest);
		if (/^\/[ap]\b/i.test(written)) {
			const names = (written.match(/[A-Za-z_]\w*/g) ?? []).map((name) => name.toUpperCase());
			this.#builder.add({
				kind: "forget",
				names
			});
			return;
		}
		const found = /^("?)([^=\s/"][^="]*)=/.exec(written.slice(0, 1e3));
		if (found === null) return;
		const name = found[2];
		const value = cut(rest, found[0].length, found[1] === "\"");
		if (value === void 0 || !isKnown(name)) this.#builder.add({
			kind: "forget",
			names: null
		});
		else this.#builder.add({
			kind: "assign",
			name: name.toUpperCase(),
			label: name,
			value,
			append: false,
			exported: true
		});
	}
};
function sketch(word) {
	return (word?.parts ?? []).map((part) => part.kind === "text" ? part.text : "?").join("");
}
function cut(word, length, quoted) {
	const parts = [...word.parts];
	let left = length;
	while (left > 0) {
		const part = parts[0];
		if (part?.kind !== "text") return void 0;
		if (part.text.length > left) {
			parts[0] = {
				...part,
				text: part.text.slice(left)
			};
			break;
		}
		left -= part.text.length;
		parts.shift();
	}
	if (parts.length === 0) return null;
	if (!quoted) return {
		line: word.line,
		parts
	};
	for (let at = parts.length - 1; at >= 0; at--) {
		const part = parts[at];
		const end = part.kind === "text" ? part.text.lastIndexOf("\"") : -1;
		if (part.kind !== "text" || end === -1) continue;
		return {
			line: word.line,
			parts: [...parts.slice(0, at), {
				...part,
				text: part.text.slice(0, end)
			}]
		};
	}
	return {
		line: word.line,
		parts
	};
}
// lib/find/shell/powershell-word.js
const RUN = /[^\s;&|(){}<>'"$`]+/y;
const QUOTED_RUN = /[^"$`]+/y;
const VARIABLE = /\$(?:\{([^}\n]{1,200})\}|((?:\w+:(?!:))?\w+)|[$?^])/y;
const MEMBER = /(?:\.\w+|::\w+|\[[^\]\n]{0,100}\])+/y;
const FOLDER = /^\s*(?:pwd|get-location|gl|\$pwd|\(\s*(?:pwd|get-location)\s*\))\s*(?:\.path\s*)?$/i;
const ALONE = /^\s*(\$(?:\{[^}]{1,200}\}|(?:\w+:)?\w+))\s*$/;
function variableKey(name) {
	const [, scope = "", base] = /^(?:(\w+):)?(\w+)$/.exec(name) ?? [];
	if (base === void 0) return null;
	if (scope.toLowerCase() === "env") return `env:${base.toUpperCase()}`;
	return /^(?:|global|script|local|private|using)$/i.test(scope) ? base.toLowerCase() : null;
}
function readPowerShellWord(cursor, readBody, mode = "argument") {
	const start = cursor.at;
	const parts = new WordParts(cursor.line);
	const parameter = /^-[A-Za-z]/.test(cursor.peek() + cursor.peek(1));
	if (cursor.sees("@\"") || cursor.sees("@'")) readHere(cursor, parts, readBody);
	else if (cursor.sees("@(") || cursor.sees("@{")) parts.part(bracketed(cursor, 1));
	else if (cursor.match(/@\w/y) !== null) {
		const written = cursor.take(cursor.match(/@[\w:]+/y)[0].length);
		parts.part({
			kind: "unknown",
			written,
			quoted: false
		});
	}
	while (!cursor.done) {
		const char = cursor.peek();
		const run = cursor.match(RUN);
		if (mode === "operand" && (run !== null || cursor.at > start)) break;
		if (run !== null) parts.text(cursor.take(run[0].length), false);
		else if (char === "`") {
			if (cursor.peek(1) === "\n") break;
			parts.text(escaped(cursor.peek(1)), true);
			cursor.take(2);
		} else if (char === "'") readSingle(cursor, parts);
		else if (char === "\"") readDouble(cursor, parts, readBody);
		else if (char === "$") {
			const first = cursor.at === start;
			const part = dollar(cursor, false, readBody);
			const member = first ? cursor.match(MEMBER) : null;
			const after = member === null ? "" : cursor.take(member[0].length);
			const written = (part.kind === "folder" ? "$PWD" : part.kind === "text" ? part.text : part.written) + after;
			if (part.kind === "folder" && /^(?:\.path)?$/i.test(after)) parts.part(part);
			else if (part.kind === "text" || after === "" && !parameter) parts.part(part);
			else parts.part({
				kind: "unknown",
				written,
				quoted: false
			});
		} else if (char === "(" && cursor.at === start) parts.part(parenthesis(cursor, readBody));
		else break;
	}
	return parts.word();
}
function readSingle(cursor, parts) {
	do {
		cursor.take(1);
		const text = cursor.takeUntil("'");
		cursor.take(1);
		parts.text(cursor.peek() === "'" ? `${text}'` : text, true);
	} while (cursor.peek() === "'");
}
function readDouble(cursor, parts, readBody) {
	cursor.take(1);
	parts.text("", true);
	while (!cursor.done) {
		const run = cursor.match(QUOTED_RUN);
		if (run !== null) parts.text(cursor.take(run[0].length), true);
		else if (cursor.peek() === "$") parts.part(dollar(cursor, true, readBody));
		else if (cursor.peek() === "`" || cursor.sees("\"\"")) {
			const next = cursor.peek(1);
			parts.text(cursor.peek() === "`" ? escaped(next) : next, true);
			cursor.take(2);
		} else break;
	}
	cursor.take(1);
}
function escaped(char) {
	return {
		n: "\n",
		t: "	",
		r: "\r",
		"0": "\0"
	}[char] ?? char;
}
function readHere(cursor, parts, readBody) {
	const quote = cursor.peek(1);
	const { line } = cursor;
	cursor.take(2);
	const body = cursor.takeUntil(`\n${quote}@`);
	cursor.take(3);
	const simple = quote === "'" || !/[$`]/.test(body);
	const nodes = simple ? null : readBody(`"${body.replaceAll("\"", "\"\"")}"`, line);
	if (simple) parts.text(body.replace(/^[^\n]*\n/, ""), true);
	else parts.part({
		kind: "unknown",
		written: body.trim(),
		quoted: true,
		...nodes !== null && { body: nodes }
	});
}
function dollar(cursor, quoted, readBody) {
	if (cursor.sees("$(")) {
		const { line } = cursor;
		const written = cursor.take(endOfBracket(cursor.text, cursor.at + 1, POWERSHELL$1) - cursor.at);
		return substituted(written, written.slice(2, -1), line, quoted, readBody);
	}
	const found = cursor.match(VARIABLE);
	return found === null ? {
		kind: "text",
		text: cursor.take(1),
		quoted
	} : variable(cursor.take(found[0].length), quoted);
}
function variable(written, quoted) {
	const key = variableKey(written.replace(/^\$\{?|\}$/g, ""));
	if (key === "pwd") return { kind: "folder" };
	return key === null ? {
		kind: "unknown",
		written,
		quoted
	} : {
		kind: "variable",
		name: key,
		written,
		quoted
	};
}
function substituted(written, inner, line, quoted, readBody) {
	if (inner.length < 300) {
		if (FOLDER.test(inner)) return { kind: "folder" };
		const alone = ALONE.exec(inner);
		if (alone !== null) return variable(alone[1], quoted);
	}
	const body = readBody(inner, line);
	return {
		kind: "unknown",
		written,
		quoted,
		...body !== null && { body }
	};
}
function parenthesis(cursor, readBody) {
	const { line } = cursor;
	const written = cursor.take(endOfBracket(cursor.text, cursor.at, POWERSHELL$1) - cursor.at);
	const member = cursor.match(MEMBER);
	const after = member === null ? "" : cursor.take(member[0].length);
	if (written.length < 300 && FOLDER.test(written.slice(1, -1)) && /^(?:\.path)?$/i.test(after)) return { kind: "folder" };
	const body = readBody(written.slice(1, -1), line);
	return {
		kind: "unknown",
		written: written + after,
		quoted: false,
		...body !== null && { body }
	};
}
function bracketed(cursor, before) {
	const end = endOfBracket(cursor.text, cursor.at + before, POWERSHELL$1);
	return {
		kind: "unknown",
		written: cursor.take(end - cursor.at),
		quoted: false
	};
}
// lib/find/shell/powershell.js
const MAX_SUBSTITUTIONS = 8;
const BAREWORD = /[A-Za-z_%?][\w-]*/y;
const TARGET = /(?:\[[^\]\n]{0,100}\]\s*)?\$(?:\{([^}\n]{1,200})\}|((?:\w+:)?\w+))[ \t]*(\+?)=(?!=)/y;
const REDIRECTION = /(?:[1-6*]?>{1,2}(?:&[12])?|<)/y;
const NUMBER = /(?:0|[1-9]\d{0,8})(?=[\s;,)}]|$)/y;
const NAMES = /\$\{?([\w:]+)/g;
const SETS = /=|\+\+|--|\[ref\]/i;
const SETTERS = new Set("set-variable sv new-variable nv remove-variable rv clear-variable clv set-item si new-item ni remove-item ri".split(" "));
const EACH = new Set([
	"foreach-object",
	"%",
	"foreach"
]);
function readPowerShell(text, line = 0, depth = 0) {
	return new PowerShellReader(text, line, depth).read();
}
const NAMELESS = {
	line: 0,
	parts: [{
		kind: "text",
		text: "",
		quoted: true
	}]
};
var PowerShellReader = class {
	#cursor;
	#builder = new Builder({ pipesAreSubshells: false });
	#depth;
	constructor(text, line, depth) {
		this.#cursor = new Cursor(text, line);
		this.#depth = depth;
	}
	#body = (text, line) => this.#depth >= MAX_SUBSTITUTIONS || !/docker/i.test(text) ? null : readPowerShell(text, line, this.#depth + 1);
	read() {
		while (!this.#cursor.done && !this.#builder.tooDeep) this.#step();
		return this.#builder.tooDeep ? null : this.#builder.finish();
	}
	#step() {
		const cursor = this.#cursor;
		const builder = this.#builder;
		this.#blanks();
		const char = cursor.peek();
		if (char === "") return;
		if (char === "\n" || char === ";") {
			cursor.take(1);
			builder.endList();
		} else if (cursor.sees("&&") || cursor.sees("||")) {
			if (cursor.take(2) === "&&") builder.and();
			else builder.or();
			this.#lines();
		} else if (char === "|") {
			cursor.take(1);
			builder.pipe();
			this.#lines();
		} else if (char === "{") {
			cursor.take(1);
			builder.branches("{");
		} else if (char === "}") {
			cursor.take(1);
			builder.end("{");
		} else if (char === ")" || char === "<" || char === ">") cursor.take(1);
		else if ((char === "&" || char === ".") && /[\s"'$(]/.test(cursor.peek(1))) {
			cursor.take(1);
			this.#blanks();
			this.#command(char === ".");
		} else if (char === "&") {
			cursor.take(1);
			builder.endList();
		} else if (!this.#assignment()) {
			const word = cursor.match(BAREWORD);
			if (word === null && /["'$([@\d,+!-]/.test(char)) this.#expression();
			else if (word === null || !this.#keyword(word[0])) this.#command(false);
		}
	}
	#blanks() {
		const cursor = this.#cursor;
		for (;;) if (cursor.sees("`\n")) cursor.take(2);
		else if (cursor.sees("<#")) {
			cursor.takeUntil("#>");
			cursor.take(2);
		} else if (cursor.peek() === "#") cursor.skipLine();
		else if (cursor.peek() !== "\n" && /\s/.test(cursor.peek())) cursor.take(1);
		else return;
	}
	#lines() {
		this.#blanks();
		while (this.#cursor.peek() === "\n") {
			this.#cursor.take(1);
			this.#blanks();
		}
	}
	#word() {
		return readPowerShellWord(this.#cursor, this.#body);
	}
	#atEnd() {
		this.#blanks();
		return this.#cursor.done || /[\n;}]/.test(this.#cursor.peek());
	}
	#assignment() {
		const cursor = this.#cursor;
		const found = cursor.match(TARGET);
		if (found === null) return false;
		const key = variableKey(found[1] ?? found[2]);
		cursor.take(found[0].length);
		this.#lines();
		const start = cursor.at;
		const value = this.#operand();
		const whole = value !== null && this.#atEnd();
		if (value !== null && !whole) {
			this.#rest(value);
			this.#forgetNames(cursor.text.slice(start, cursor.at));
		}
		if (value !== null && whole) this.#sideEffects(value);
		const isText = !found[0].startsWith("[") || /^\[string\]/i.test(found[0]);
		const opaque = {
			kind: "unknown",
			written: cursor.text.slice(start, cursor.at).trim(),
			quoted: true
		};
		const known = whole || value === null ? value : {
			line: value.line,
			parts: [opaque]
		};
		if (whole && (!isText || key === null)) this.#runBodies([value]);
		if (key === null) return true;
		this.#builder.add({
			kind: "assign",
			name: key,
			label: (found[1] ?? found[2]).replace(/^\w+:/, ""),
			value: isText ? known : null,
			append: found[3] === "+",
			...key.startsWith("env:") && { exported: true }
		});
		return true;
	}
	#operand() {
		const cursor = this.#cursor;
		const number = cursor.match(NUMBER);
		if (number !== null) return {
			line: cursor.line,
			parts: [{
				kind: "text",
				text: cursor.take(number[0].length),
				quoted: true
			}]
		};
		return /["'$(@]/.test(cursor.peek()) ? readPowerShellWord(cursor, this.#body, "operand") : null;
	}
	#runBodies(words) {
		const run = words.filter(({ parts }) => parts.some((part) => part.kind === "unknown" && part.body !== void 0));
		if (run.length > 0) this.#builder.add({
			kind: "command",
			words: [NAMELESS, ...run],
			before: []
		});
	}
	#rest(first) {
		const cursor = this.#cursor;
		const words = first === null ? [] : [first];
		for (;;) {
			this.#blanks();
			if (cursor.done || /[\n;|{}]/.test(cursor.peek()) || cursor.sees("&&")) break;
			const word = this.#word();
			if (word === null) cursor.take(1);
			else words.push(word);
		}
		this.#runBodies(words);
	}
	#expression() {
		const start = this.#cursor.at;
		this.#rest(null);
		this.#forgetNames(this.#cursor.text.slice(start, this.#cursor.at));
	}
	#forgetNames(written) {
		if (!SETS.test(written)) return;
		const names = [...written.matchAll(NAMES)].flatMap(([, name]) => variableKey(name.replace(/:$/, "")) ?? []);
		if (names.length > 0) this.#builder.add({
			kind: "forget",
			names
		});
	}
	#sideEffects({ parts }) {
		for (const part of parts) if (part.kind === "unknown") this.#forgetNames(part.written);
	}
	#condition() {
		this.#lines();
		if (this.#cursor.peek() !== "(") return "";
		const [part] = this.#word()?.parts ?? [];
		const written = part?.kind === "unknown" ? part.written : "";
		if (part?.kind === "unknown" && part.body !== void 0) this.#builder.add({
			kind: "branches",
			parts: [part.body]
		});
		this.#forgetNames(written);
		return written;
	}
	#keyword(written) {
		const cursor = this.#cursor;
		const builder = this.#builder;
		const keyword = written.toLowerCase();
		switch (keyword) {
			case "if":
			case "elseif":
			case "else":
			case "try":
			case "catch":
			case "finally":
			case "switch":
			case "trap":
			case "begin":
			case "process":
			case "end":
			case "while":
			case "until":
			case "for":
			case "do":
				cursor.take(written.length);
				if (keyword === "catch" || keyword === "trap" || keyword === "switch") this.#beforeBlock();
				if (/^(?:if|elseif|switch|while|until|for)$/.test(keyword)) this.#condition();
				this.#lines();
				if (cursor.peek() !== "{") return true;
				cursor.take(1);
				if (/^(?:while|for|do|switch)$/.test(keyword)) builder.loop("{");
				else builder.branches("{");
				return true;
			case "foreach": return this.#foreach(written);
			case "function":
			case "filter": {
				cursor.take(written.length);
				this.#blanks();
				const name = this.#word();
				this.#condition();
				this.#lines();
				if (cursor.peek() === "{") cursor.take(1);
				builder.definition("{", (plainText(name ?? void 0) ?? "").toLowerCase());
				return true;
			}
			case "param":
				cursor.take(written.length);
				this.#condition();
				return true;
			case "class":
			case "enum":
				cursor.take(written.length);
				this.#beforeBlock();
				if (cursor.peek() === "{") bracketed(cursor, 0);
				return true;
			case "return":
			case "throw":
			case "exit":
				cursor.take(written.length);
				return true;
			default: return false;
		}
	}
	#beforeBlock() {
		const cursor = this.#cursor;
		for (this.#lines(); !cursor.done && !/[{(\n;}]/.test(cursor.peek()); this.#lines()) if (this.#word() === null) cursor.take(1);
	}
	#foreach(written) {
		const cursor = this.#cursor;
		const head = cursor.match(/foreach\s*\(\s*\$(\w+)\s+in\s+/iy);
		if (head === null) {
			if (cursor.match(/foreach\s*\(/iy) === null) return false;
			cursor.take(written.length);
			this.#condition();
		} else {
			const open = cursor.at + head[0].indexOf("(");
			const end = endOfBracket(cursor.text, open, POWERSHELL$1);
			cursor.take(head[0].length);
			const values = this.#list(end - 1);
			cursor.take(end - cursor.at);
			this.#lines();
			if (cursor.peek() === "{") {
				cursor.take(1);
				this.#builder.loop("{", head[1].toLowerCase(), values);
				return true;
			}
		}
		this.#lines();
		if (cursor.peek() !== "{") return true;
		cursor.take(1);
		this.#builder.loop("{");
		return true;
	}
	#list(end) {
		const cursor = this.#cursor;
		const array = cursor.sees("@(");
		if (array) cursor.take(2);
		const values = [];
		for (;;) {
			this.#lines();
			if (!/["'\d]/.test(cursor.peek())) return null;
			const word = this.#operand();
			if (word === null || cursor.at > end) return null;
			values.push(word);
			this.#lines();
			if (array && cursor.peek() === ")") {
				cursor.take(1);
				this.#lines();
			}
			if (cursor.at >= end) return values;
			if (cursor.peek() !== ",") return null;
			cursor.take(1);
		}
	}
	#command(dotted) {
		const cursor = this.#cursor;
		const words = [];
		let block = false;
		for (;;) {
			this.#blanks();
			const redirection = cursor.match(REDIRECTION);
			if (redirection !== null) {
				cursor.take(redirection[0].length);
				this.#blanks();
				if (!redirection[0].includes("&")) this.#word();
				continue;
			}
			if (cursor.sees("--%")) {
				const { line } = cursor;
				words.push({
					line,
					parts: [{
						kind: "unknown",
						written: cursor.takeUntil("\n").trim(),
						quoted: false
					}]
				});
			}
			if (cursor.sees("&&")) break;
			const word = this.#word();
			if (word !== null) words.push(word);
			else if (cursor.peek() === "{") {
				block = true;
				break;
			} else break;
		}
		if (words.length === 0) {
			if (!cursor.done && !/[\n;&|{}]/.test(cursor.peek())) cursor.take(1);
			return;
		}
		this.#simple(words, dotted);
		if (!block) return;
		cursor.take(1);
		if (EACH.has(plainText(words[0])?.toLowerCase() ?? "")) this.#builder.loop("{");
		else this.#builder.branches("{");
	}
	#simple(words, dotted) {
		const name = plainText(words[0])?.toLowerCase();
		this.#builder.add({
			kind: "command",
			words,
			before: []
		});
		if (dotted || name === "iex" || name === "invoke-expression") this.#builder.add({
			kind: "forget",
			names: null
		});
		for (const word of words) this.#sideEffects(word);
		if (name === void 0 || !SETTERS.has(name)) return;
		const names = words.slice(1).flatMap((word) => {
			const text = plainText(word);
			return text === null ? [] : variableKey(text.replace(/^variable:/i, "").replace(/[\\/]/g, "")) ?? [];
		});
		this.#builder.add({
			kind: "forget",
			names
		});
	}
};
// lib/find/shell/dialect.js
const POSIX = {
	read: readBash,
	key: (name) => name,
	written: (name) => `$${name}`,
	splits: true,
	globs: true,
	rereads: false
};
const POWERSHELL = {
	read: readPowerShell,
	key: (name) => `env:${name.toUpperCase()}`,
	written: (name) => `$env:${name}`,
	splits: false,
	globs: false,
	rereads: false
};
const DIALECTS = {
	bash: POSIX,
	sh: POSIX,
	pwsh: POWERSHELL,
	powershell: POWERSHELL,
	cmd: {
		read: readCmd,
		key: (name) => name.toUpperCase(),
		written: (name) => `%${name}%`,
		splits: true,
		globs: false,
		rereads: true
	}
};
// lib/find/shell/flags.js
function flagTable(valued, others = "") {
	const short = new Map();
	const names = (list) => list.split(/\s+/).filter((entry) => entry !== "").map((entry) => {
		const [name = "", letter] = entry.split("|");
		if (letter !== void 0) short.set(letter, name);
		return name;
	});
	const table = new Set(names(valued));
	names(others);
	return {
		valued: table,
		short
	};
}
var Flags = class {
	#values = new Map();
	#given = new Set();
	positionals = [];
	unclear = [];
	rest = [];
	constructor(words, table, until = false) {
		for (let at = 0; at < words.length; at++) {
			const word = words[at];
			const { text } = word;
			if (!word.several && until && !text.startsWith("-")) {
				this.rest = words.slice(at);
				return;
			}
			if (word.several) this.unclear.push(word);
			else if (text === "--") {
				this.positionals.push(...words.slice(at + 1));
				return;
			} else if (!text.startsWith("-") || text === "-") this.positionals.push(word);
			else if (text.startsWith("--") ? this.#long(word, words[at + 1], table) : this.#short(word, words[at + 1], table)) at++;
		}
	}
	#long(word, next, { valued }) {
		const equals = word.text.indexOf("=");
		const name = word.text.slice(2, equals === -1 ? void 0 : equals);
		if (!isKnown(name)) this.unclear.push(word);
		else if (equals !== -1) this.#set(name, word.text.slice(equals + 1));
		else if (valued.has(name) && next !== void 0) {
			this.#set(name, next.text);
			return true;
		} else this.#given.add(name);
		return false;
	}
	#short(word, next, { valued, short }) {
		const { text } = word;
		for (let at = 1; at < text.length && text[at] !== "="; at++) {
			const letter = text[at];
			const name = short.get(letter) ?? letter;
			if (!isKnown(letter)) {
				this.unclear.push(word);
				return false;
			}
			if (!valued.has(name)) {
				this.#given.add(name);
				continue;
			}
			const value = text.slice(at + 1).replace(/^=/, "");
			if (at + 1 < text.length) this.#set(name, value);
			else if (next !== void 0) this.#set(name, next.text);
			return at + 1 >= text.length;
		}
		return false;
	}
	#set(name, value) {
		const values = this.#values.get(name);
		if (values === void 0) this.#values.set(name, [value]);
		else values.push(value);
	}
	all(name) {
		return this.#values.get(name) ?? [];
	}
	last(name) {
		return this.all(name).at(-1);
	}
	on(name) {
		const value = this.last(name);
		return value === void 0 ? this.#given.has(name) : !/^(?:false|0|f)$/i.test(value);
	}
};
// lib/find/shell/bake-line.js
const FLAGS$1 = flagTable("allow builder call file|f list metadata-file progress provenance sbom set var", "debug|D");
const REMOTE$1 = /^(?:https?|git|ssh):\/\/|^git@/i;
const HARMLESS = /^[^=]*\.(?:output|cache-from|cache-to|labels\.[^=]*|annotations|push|load|pull|no-cache|ssh|secrets?|attest)\+?=/;
const TAGS = /^[^=\uFDD0]*\.tags\+?=/;
function readBakeLine(form, words, place) {
	const flags = new Flags(words, FLAGS$1);
	const call = flags.last("call");
	if ([
		"help",
		"print",
		"check",
		"list"
	].some((name) => flags.on(name)) || call !== void 0 && call !== "build") return null;
	const files = flags.all("file");
	if (files.includes("-") || REMOTE$1.test(flags.positionals[0]?.text ?? "")) return null;
	const unread = (message) => ({
		kind: "unread",
		message,
		dockerfile: null
	});
	const set = flags.all("set").filter((entry) => isKnown(entry) || !HARMLESS.test(entry));
	const dark = [...flags.unclear, ...flags.positionals].map(({ text }) => text).concat(files, set.filter((entry) => !TAGS.test(entry)), flags.all("var")).filter((text) => !isKnown(text));
	if (dark.length > 0) return unread(`what this \`${form}\` builds depends on ${said(dark.join(" and "))}, which is not known before the run.`);
	if (flags.all("var").length > 0) return unread(`this \`${form}\` sets variables of its file by --var, which is not read yet; give them as environment variables.`);
	const paths = [...files, ""].map((path) => joinPath(place.folder, path));
	if (!paths.every(isKnown)) return unread(`the folder of this \`${form}\` is ${said(place.folder)}, which is not known before the run.`);
	const outside = paths.find(isOutside);
	if (outside !== void 0) return unread(`this \`${form}\` reads ${said(outside)}, which is not in this repository.`);
	return {
		kind: "bake",
		files: paths.slice(0, -1),
		targets: flags.positionals.map(({ text }) => text),
		set,
		folder: paths.at(-1)
	};
}
// lib/find/shell/build-arguments.js
function readBuildArguments(given, source) {
	const buildArgs = new Map();
	const unknownArgs = new Map();
	for (const argument of given) {
		const equals = argument.indexOf("=");
		const name = equals === -1 ? argument : argument.slice(0, equals);
		if (!isKnown(name) || name === "") return said(argument);
		const value = equals === -1 ? source.value(name) : argument.slice(equals + 1);
		buildArgs.delete(name);
		unknownArgs.delete(name);
		if (value === void 0) unknownArgs.set(name, source.written(name));
		else if (isKnown(value)) buildArgs.set(name, value);
		else unknownArgs.set(name, said(value));
	}
	return {
		buildArgs,
		unknownArgs
	};
}
// lib/find/shell/build-line.js
const FLAGS = flagTable(`add-host allow annotation attest build-arg build-context builder cache-from cache-to call cgroup-parent cpu-period
  cpu-quota cpu-shares|c cpuset-cpus cpuset-mems file|f iidfile isolation label memory|m memory-swap metadata-file network
  no-cache-filter output|o platform policy progress provenance sbom secret security-opt shm-size ssh tag|t target ulimit`, "debug|D quiet|q");
const REMOTE = /^(?:(?:https?|git|ssh|ftp):\/\/|git@|github\.com\/)/i;
const REPLACES = /^(?:docker-image|oci-layout|target):/i;
function readBuildLine(form, words, place) {
	const flags = new Flags(words, FLAGS);
	const call = flags.last("call");
	if (flags.on("help") || flags.on("check") || call !== void 0 && call !== "build") return null;
	const file = flags.last("file");
	const context = flags.positionals[0]?.text;
	if (file === "-" || file === void 0 && context !== void 0 && isNoFolder(context)) return null;
	const named = file === void 0 ? null : usable(joinPath(place.folder, file));
	const unread = (message, dockerfile = named) => ({
		kind: "unread",
		message,
		dockerfile
	});
	if (flags.unclear.length > 0) return unread(`some arguments of this \`${form}\` come from ${flags.unclear.map(({ text }) => said(text)).join(" and ")}, which is not known before the run.`);
	if (context === void 0 || context.trim() === "") return unread(`this \`${form}\` names no context, and docker refuses it.`);
	if (flags.positionals.length > 1) return unread(`this \`${form}\` has more than one argument that could be its context (${said(flags.positionals.map(({ text }) => text).join(", "))}).`);
	if (isNoFolder(context)) return unread(`the context of this \`${form}\` is ${said(context)}, so its Dockerfile is not one of this repository.`, null);
	const folder = joinPath(place.folder, context);
	const dockerfile = file === void 0 ? joinPath(folder, "Dockerfile") : joinPath(place.folder, file);
	if (!isKnown(dockerfile)) return unread(`the Dockerfile of this \`${form}\` is ${said(dockerfile)}, which is not known before the run.`, null);
	if (usable(dockerfile) === null) return unread(`the Dockerfile of this \`${form}\` is ${said(dockerfile)}, which is not a file of this repository.`, null);
	return details(form, flags, place, dockerfile);
}
function details(form, flags, place, dockerfile) {
	const unread = (message) => ({
		kind: "unread",
		message,
		dockerfile
	});
	const unknownIs = (what, value) => unread(`the ${what} of this \`${form}\` is ${said(value)}, which is not known before the run.`);
	for (const replaced of flags.all("build-context")) {
		const value = replaced.slice(replaced.indexOf("=") + 1);
		if (isKnown(replaced) && !REPLACES.test(value)) continue;
		return unread(`this \`${form}\` puts ${said(value)} in the place of a base image or stage (--build-context ${said(replaced)}), so what its Dockerfile says is not what it builds on.`);
	}
	const stage = flags.last("target") ?? "";
	if (!isKnown(stage)) return unknownIs("stage (--target)", stage);
	const platforms = flags.all("platform").join(",");
	if (!isKnown(platforms)) return unknownIs("platform (--platform)", platforms);
	const isolation = (flags.last("isolation") ?? "default").toLowerCase();
	if (!isKnown(isolation)) return unknownIs("isolation (--isolation)", isolation);
	if (!/^(?:|default|process|hyperv)$/.test(isolation)) return unread(`this \`${form}\` asks for the isolation ${said(isolation)}, which docker does not know on Windows (process, hyperv or default).`);
	const read = readBuildArguments(flags.all("build-arg"), place);
	if (typeof read === "string") return unread(`a build argument of this \`${form}\` is ${read || "empty"}, so its name is not known before the run.`);
	return {
		kind: "build",
		build: {
			dockerfile,
			...read,
			stage: stage === "" ? null : stage,
			platforms: platforms.split(",").flatMap((platform) => platform.trim() || []),
			isolation: isolation === "process" || isolation === "hyperv" ? isolation : null,
			tags: flags.all("tag").filter((tag) => tag !== ""),
			pushes: pushes(flags)
		}
	};
}
function pushes(flags) {
	return flags.on("push") || flags.all("output").some((output) => /\btype=registry\b|\bpush=true\b/.test(output)) ? true : null;
}
function isNoFolder(context) {
	return context === "-" || REMOTE.test(context);
}
function usable(path) {
	return isKnown(path) && path !== "" && !isOutside(path) ? path : null;
}
// lib/find/shell/compose-line.js
const BEFORE = flagTable("ansi context|c env-file file|f host|H log-level parallel profile progress project-directory project-name|p tlscacert tlscert tlskey workdir");
const AFTER = flagTable(`attach build-arg builder cap-add cap-drop entrypoint env|e env-from-file exit-code-from label|l memory|m name no-attach
  progress provenance publish|p pull sbom scale ssh timeout|t user|u volume|v wait-timeout workdir|w`, "quiet|q detach|d");
const BUILD = {
	...AFTER,
	valued: new Set([...AFTER.valued].filter((name) => name !== "pull"))
};
function readComposeLine(form, words, place) {
	const before = new Flags(words, BEFORE, true);
	const [verb, ...rest] = before.rest;
	const unread = (message) => ({
		kind: "unread",
		message,
		dockerfile: null
	});
	if (!(verb !== void 0 && /^(?:build|up|create|run)$/.test(verb.text)) || before.on("dry-run")) return null;
	const flags = new Flags(rest, verb.text === "build" ? BUILD : AFTER, verb.text === "run");
	if (verb.text !== "build" && !flags.on("build")) return null;
	if (flags.on("print") || flags.on("dry-run") || flags.on("help")) return null;
	const whole = `${form} ${verb.text}`;
	const services = verb.text === "run" ? flags.rest.slice(0, 1) : flags.positionals;
	const files = before.all("file");
	if (files.includes("-")) return null;
	const project = before.last("project-directory") ?? before.last("workdir");
	const settings = [
		...files,
		project ?? "",
		...before.all("env-file"),
		...before.all("profile")
	];
	const dark = [
		...before.unclear,
		...flags.unclear,
		...services
	].map(({ text }) => text).concat(settings).filter((text) => !isKnown(text));
	if (dark.length > 0) return unread(`what this \`${whole}\` builds depends on ${said(dark.join(" and "))}, which is not known before the run.`);
	const paths = [
		...files,
		...before.all("env-file"),
		project ?? "",
		""
	].map((path) => joinPath(place.folder, path));
	if (!paths.every(isKnown)) return unread(`the folder of this \`${whole}\` is ${said(place.folder)}, which is not known before the run.`);
	const outside = paths.find(isOutside);
	if (outside !== void 0) return unread(`this \`${whole}\` reads ${said(outside)}, which is not in this repository.`);
	const read = readBuildArguments(flags.all("build-arg"), place);
	if (typeof read === "string") return unread(`a build argument of this \`${whole}\` is ${read || "empty"}, so its name is not known before the run.`);
	return {
		kind: "compose-build",
		files: paths.slice(0, files.length),
		projectFolder: project === void 0 ? null : joinPath(place.folder, project),
		envFiles: paths.slice(files.length, -2),
		profiles: before.all("profile"),
		services: services.map(({ text }) => text),
		...read,
		folder: paths.at(-1)
	};
}
// lib/find/shell/docker-line.js
const DOCKER = flagTable("config context|c host|H log-level|l tlscacert tlscert tlskey", "debug|D version|v");
const BUILDX = flagTable("builder", "debug|D");
const NONE = flagTable("");
const WRAPPERS = new Map([
	["sudo", "user|u group|g host|h prompt|p chdir|D"],
	["env", "unset|u chdir|C"],
	["time", "format|f output|o"],
	["timeout", "kill-after|k signal|s"],
	["nice", "adjustment|n"],
	["nohup", ""],
	["exec", "name|a"],
	["command", ""],
	["builtin", ""],
	["winpty", ""],
	["call", ""]
]);
const MAX_WRAPPERS = 10;
const INTERPRETERS = /^(?:eval|iex|invoke-expression|bash|sh|dash|zsh|pwsh|powershell|cmd)$/;
const DOCKER_IN_TEXT = /\bdocker(?:-compose)?(?:\.exe)?\s/i;
const MAX_TEXT$1 = 2e4;
function readDockerLine(words, before, surroundings) {
	const { rest, added } = unwrapped(words, before);
	const [program, ...args] = rest;
	if (program === void 0) return null;
	const place = added.size === 0 ? surroundings : withAdded(surroundings, added);
	const name = programName(program.text);
	if (INTERPRETERS.test(name)) return textOfItsOwn(name, program, args);
	const command = name === "docker" ? docker(args, place) : name === "docker-compose" ? readComposeLine(name, args, place) : null;
	if (command === null) return null;
	const { line } = program;
	if (command.kind === "build" || command.kind === "unread") return {
		...command,
		line
	};
	return {
		...command,
		...place.environment(),
		line
	};
}
function docker(words, place) {
	const flags = new Flags(words, DOCKER, true);
	if (flags.on("version") || flags.on("help")) return null;
	return verb("docker", flags, place);
}
function verb(form, flags, place) {
	const [first, ...args] = flags.rest;
	const dark = flags.unclear[0] ?? (first !== void 0 && isWhollyUnknown(first.text) ? first : void 0);
	if (dark !== void 0) return {
		kind: "unread",
		message: `what this \`${form}\` does is given by ${said(dark.text)}, which is not known before the run.`,
		dockerfile: null
	};
	if (first === void 0) return null;
	const whole = `${form} ${first.text}`;
	switch (whole) {
		case "docker build":
		case "docker image build":
		case "docker builder build":
		case "docker buildx build":
		case "docker buildx b": return readBuildLine(whole, args, place);
		case "docker buildx bake":
		case "docker buildx f": return readBakeLine(whole, args, place);
		case "docker compose": return readComposeLine(whole, args, place);
		case "docker image":
		case "docker builder": return verb(whole, new Flags(args, NONE, true), place);
		case "docker buildx": return verb(whole, new Flags(args, BUILDX, true), place);
		default: return null;
	}
}
function programName(text) {
	const base = text.slice(Math.max(text.lastIndexOf("/"), text.lastIndexOf("\\")) + 1).toLowerCase();
	return base.endsWith(".exe") ? base.slice(0, -4) : base;
}
function unwrapped(words, before) {
	const added = new Map(before);
	let rest = words;
	for (let depth = 0;; depth++) {
		const name = programName(rest[0]?.text ?? "");
		const valued = WRAPPERS.get(name);
		if (valued === void 0 || depth >= MAX_WRAPPERS) return {
			rest,
			added
		};
		const flags = new Flags(rest.slice(1), flagTable(valued), true);
		rest = flags.rest.length > 0 ? flags.rest : flags.positionals;
		if (name === "timeout") rest = rest.slice(1);
		if (name !== "env" && name !== "sudo") continue;
		let at = 0;
		for (; /^[A-Za-z_]\w*=/.test(rest[at]?.text ?? ""); at++) {
			const { text } = rest[at];
			const equals = text.indexOf("=");
			added.set(text.slice(0, equals), text.slice(equals + 1));
		}
		rest = rest.slice(at);
	}
}
function withAdded(surroundings, added) {
	return {
		folder: surroundings.folder,
		value: (name) => added.get(name) ?? surroundings.value(name),
		written: (name) => surroundings.written(name),
		environment() {
			const { variables, unknownVariables } = surroundings.environment();
			const [known, dark] = [new Map(variables), new Map(unknownVariables)];
			for (const [name, value] of added) {
				known.delete(name);
				dark.delete(name);
				if (isKnown(value)) known.set(name, value);
				else dark.set(name, said(value));
			}
			return {
				variables: known,
				unknownVariables: dark
			};
		}
	};
}
function textOfItsOwn(name, program, args) {
	const text = require_unknown.asWritten(args.map((word) => word.text).join(" ")).slice(0, MAX_TEXT$1);
	if (!text.split("\n").some((line) => {
		const at = line.search(DOCKER_IN_TEXT);
		return at !== -1 && /\s(?:build|bake)\b/i.test(line.slice(at));
	})) return null;
	const message = `this docker build is a text that ${name} runs (${said(text)}), which is not read; write it as a command of the step.`;
	return {
		kind: "unread",
		line: program.line,
		message,
		dockerfile: null
	};
}
// lib/find/shell/expand.js
const MAX_WORD = 16384;
const GLOB = /[*?]|\[[^\]]*\]/;
const BRACES = /\{[^{}]*(?:,|\.\.)[^{}]*\}/;
const SYNTAX = /["^&|<>%!]/;
function expandValue({ parts }, values) {
	let text = "";
	for (const part of parts) {
		text += partText(part, values);
		if (text.length > MAX_WORD) return unknownAs("a very long text");
	}
	return values.dialect.globs && startsWithTilde(parts) ? unknownAs(text) : text;
}
function expandWord({ parts, line }, values) {
	const { splits, globs } = values.dialect;
	const fields = [""];
	let quoted = false;
	let bare = "";
	let exists = parts.length === 0;
	let length = 0;
	for (const part of parts) {
		const text = partText(part, values);
		length += text.length;
		if (length > MAX_WORD) return [{
			text: unknownAs("a very long text"),
			line,
			several: false
		}];
		const whole = part.kind === "folder" || part.quoted || part.kind === "variable" && part.name.startsWith("env:");
		quoted ||= whole;
		exists ||= whole || text !== "";
		if (part.kind === "text" && !part.quoted) bare += text;
		if (part.kind !== "variable" || whole || !splits) {
			fields.push(fields.pop() + text);
			continue;
		}
		const [first = "", ...more] = text.split(/[ \t\n]+/);
		fields.push(fields.pop() + first, ...more);
	}
	if (!exists) return [];
	return (fields.length === 1 ? fields : fields.filter((field) => field !== "")).map((text) => {
		if (globs && isPattern(bare, parts)) return {
			text: unknownAs(text),
			line,
			several: true
		};
		return {
			text,
			line,
			several: !quoted && isWhollyUnknown(text)
		};
	});
}
function isPattern(bare, parts) {
	return startsWithTilde(parts) || BRACES.test(bare) || !bare.includes("=") && GLOB.test(bare);
}
function startsWithTilde([first]) {
	return first?.kind === "text" && !first.quoted && first.text.startsWith("~");
}
function partText(part, values) {
	switch (part.kind) {
		case "text": return part.text;
		case "folder": return isKnown(values.folder) ? joinedRoot(values.folder) : unknownAs(values.folder);
		case "unknown": return unknownAs(part.written);
		case "variable": {
			const value = values.value(part.name) ?? unknownAs(part.written);
			if (value === "" && part.fallback !== void 0) return part.fallback;
			return values.dialect.rereads && SYNTAX.test(value) ? unknownAs(part.written) : value;
		}
	}
}
function joinedRoot(folder) {
	if (folder === "") return WORKSPACE;
	return isOutside(folder) && !folder.startsWith("..") ? folder : `${WORKSPACE}/${folder}`;
}
// lib/find/shell/folder.js
const GOES = new Set([
	"cd",
	"chdir",
	"sl",
	"set-location"
]);
const PUSHES = new Set(["pushd", "push-location"]);
const POPS = new Set(["popd", "pop-location"]);
const MAX_PATH = 4096;
const SOMEWHERE = "<working directory>";
function changesFolder(name) {
	return GOES.has(name) || PUSHES.has(name) || POPS.has(name) || /^(?:cd|chdir)[.\\/]/.test(name);
}
var Folder = class {
	current;
	#previous = null;
	#pushed = null;
	constructor(current) {
		this.current = current;
	}
	save() {
		const [current, previous, pushed] = [
			this.current,
			this.#previous,
			this.#pushed
		];
		return () => {
			this.current = current;
			this.#previous = previous;
			this.#pushed = pushed;
		};
	}
	lose() {
		this.current = unknownAs(SOMEWHERE);
		this.#pushed = null;
	}
	follow(words, shell) {
		const name = words[0]?.text.toLowerCase() ?? "";
		if (!changesFolder(name)) return false;
		if (POPS.has(name)) {
			if (this.#pushed !== null) this.#go(this.#pushed.folder);
			this.#pushed = this.#pushed?.below ?? null;
			return true;
		}
		const target = targetOf(name, words.slice(1), shell);
		if (PUSHES.has(name) && target === null && shell === "posix") this.lose();
		else if (PUSHES.has(name)) this.#pushed = {
			folder: this.current,
			below: this.#pushed
		};
		if (target === "-" && this.#previous !== null) this.#go(this.#previous);
		else if (target !== null) this.#go(joinPath(this.current, target === "-" ? unknownAs(SOMEWHERE) : target));
		else if (shell === "posix" && GOES.has(name)) this.#go(unknownAs("~"));
		return true;
	}
	#go(folder) {
		this.#previous = this.current;
		const lost = !isKnown(folder) && /(?:^|\/)\.\.(?:\/|$)/.test(folder);
		this.current = lost || folder.length > MAX_PATH ? unknownAs(SOMEWHERE) : folder;
	}
};
function targetOf(name, words, shell) {
	const glued = /^(?:cd|chdir)([.\\/].*)$/.exec(name);
	if (glued !== null) return glued[1];
	const texts = words.map(({ text }) => text);
	if (shell === "cmd") return texts.filter((text) => !/^\/d$/i.test(text)).join(" ") || null;
	const flag = shell === "posix" ? /^-[LPe@n]+$|^--$/ : /^-(?:path|literalpath|passthru|stackname)$/i;
	const targets = texts.filter((text) => !flag.test(text));
	if (targets.length > 1) return unknownAs(targets.join(" "));
	return targets[0] ?? null;
}
// lib/find/shell/variables.js
const MAX_VALUE = 4096;
var Variables = class {
	#all = new Map();
	#known = new Set();
	#dialect;
	#environment = null;
	constructor(env, dialect) {
		this.#dialect = dialect;
		for (const [name, value] of env) if (isKnown(name)) this.set(dialect.key(name), {
			label: name,
			value,
			exported: true
		});
		this.set(dialect.key("GITHUB_WORKSPACE"), {
			label: "GITHUB_WORKSPACE",
			value: WORKSPACE,
			exported: true
		});
	}
	get size() {
		return this.#all.size;
	}
	get(key) {
		return this.#all.get(key);
	}
	set(key, variable) {
		const value = variable.value !== null && variable.value.length > MAX_VALUE ? null : variable.value;
		this.#all.set(key, {
			...variable,
			value
		});
		if (value !== null && isKnown(value)) this.#known.add(key);
		else this.#known.delete(key);
		this.#environment = null;
	}
	restore(key, variable) {
		if (variable !== void 0) this.set(key, variable);
		else if (this.#all.delete(key)) {
			this.#known.delete(key);
			this.#environment = null;
		}
	}
	forget(keys) {
		for (const key of keys) {
			const variable = this.#all.get(key);
			if (variable !== void 0 && this.#known.has(key)) this.set(key, {
				...variable,
				value: null
			});
		}
	}
	forgetAll() {
		const workspace = this.#dialect.key("GITHUB_WORKSPACE");
		this.forget([...this.#known].filter((key) => key !== workspace));
	}
	exported(name) {
		const variable = this.#all.get(this.#dialect.key(name));
		return variable?.exported === true ? variable.value ?? void 0 : void 0;
	}
	environment() {
		if (this.#environment !== null) return this.#environment;
		const variables = new Map();
		const unknownVariables = new Map();
		for (const { label, value, exported } of this.#all.values()) {
			if (!exported) continue;
			if (value !== null && isKnown(value)) variables.set(label, value);
			else unknownVariables.set(label, value === null ? this.#dialect.written(label) : said(value));
		}
		this.#environment = {
			variables,
			unknownVariables
		};
		return this.#environment;
	}
};
// lib/find/shell/walk.js
const MAX_ROUNDS = 64;
const MAX_WORK = 4e6;
const WORK_OF_COMMAND = 500;
const LEAVES_ROUND = /^(?:break|continue|goto)$/i;
var Walk = class {
	commands = [];
	#shell;
	#dialect;
	#variables;
	#folder;
	#held = new Set();
	#rounds = [];
	#roundCount = 1;
	#work = MAX_WORK;
	#inDefinition = false;
	#volatile = new Set();
	#movers = new Set();
	#changing = new Set();
	#moves = false;
	constructor(script) {
		this.#dialect = DIALECTS[script.shell];
		this.#shell = this.#dialect.globs ? "posix" : this.#dialect.splits ? "cmd" : "powershell";
		this.#variables = new Variables(script.env, this.#dialect);
		this.#folder = new Folder(joinPath("", script.folder));
	}
	run(nodes) {
		const set = new Set();
		for (const node of everyNode(nodes)) {
			for (const name of assignedBy(node)) (set.has(name) ? this.#changing : set).add(name);
			if (goes(node)) this.#moves = true;
			if (node.kind !== "definition") continue;
			for (const name of assignedIn(node.body)) this.#volatile.add(name);
			if (moves(node.body)) this.#movers.add(node.name);
		}
		this.#all(nodes);
		return this.#work > 0;
	}
	#all(nodes) {
		for (const node of nodes) {
			if (--this.#work <= 0) return;
			this.#node(node);
		}
	}
	#node(node) {
		switch (node.kind) {
			case "command":
				this.#command(node.words, node.before);
				break;
			case "assign":
				this.#assign(node);
				break;
			case "forget":
				if (node.names === null) this.#variables.forgetAll();
				else this.#forget(node.names);
				if (node.folder === true && this.#moves) this.#folder.lose();
				break;
			case "branches":
				this.#branches(node.parts);
				break;
			case "loop":
				this.#loop(node);
				break;
			case "subshell":
				this.#apart(node.body, assignedIn(node.body));
				break;
			case "group":
				this.#all(node.body);
				break;
			case "together":
				this.#together(node.body);
				break;
			case "definition": this.#definition(node.body);
		}
	}
	#forget(names) {
		this.#work -= names.length;
		this.#variables.forget(names);
	}
	#value = (key) => this.#held.has(key) ? void 0 : this.#variables.get(key)?.value ?? void 0;
	#values() {
		return {
			dialect: this.#dialect,
			folder: this.#folder.current,
			value: this.#value
		};
	}
	#valueOf({ value, name, append }) {
		const text = value === null ? null : expandValue(value, this.#values());
		const old = append ? this.#value(name) ?? null : "";
		this.#work -= (text ?? "").length + (old ?? "").length;
		return text === null || old === null ? null : old + text;
	}
	#assign(node) {
		if (node.value !== null) this.#bodies(node.value);
		const old = this.#variables.get(node.name);
		const value = this.#inDefinition || !this.#volatile.has(node.name) ? this.#valueOf(node) : null;
		this.#variables.set(node.name, {
			label: node.label,
			value,
			exported: node.exported ?? old?.exported ?? false
		});
	}
	#bodies({ parts }) {
		for (const part of parts) if (part.kind === "unknown" && part.body !== void 0) this.#apart(part.body, assignedIn(part.body));
	}
	#command(words, before) {
		for (const word of words) this.#bodies(word);
		for (const { value } of before) if (value !== null) this.#bodies(value);
		const expanded = words.flatMap((word) => expandWord(word, this.#values()));
		this.#work -= expanded.reduce((sum, { text }) => sum + text.length + 8, 0);
		const name = expanded[0]?.text ?? "";
		if (this.#work <= 0 || this.#folder.follow(expanded, this.#shell)) return;
		const added = new Map(before.map((assignment) => {
			const { label } = assignment;
			return [label, this.#valueOf(assignment) ?? unknownAs(this.#dialect.written(label))];
		}));
		this.#build(expanded, added);
		if (this.#movers.has(this.#shell === "powershell" ? name.toLowerCase() : name)) this.#folder.lose();
	}
	#build(words, before) {
		const command = readDockerLine(words, before, {
			folder: this.#folder.current,
			value: (name) => this.#held.has(this.#dialect.key(name)) ? void 0 : this.#variables.exported(name),
			written: (name) => this.#dialect.written(name),
			environment: () => {
				this.#work -= this.#variables.size;
				return this.#variables.environment();
			}
		});
		if (command === null) return;
		this.#work -= WORK_OF_COMMAND;
		this.commands.push(command);
	}
	#apart(body, names) {
		this.#work -= names.length;
		const saved = names.map((name) => [name, this.#variables.get(name)]);
		const back = this.#folder.save();
		this.#all(body);
		back();
		for (const [name, variable] of saved) this.#variables.restore(name, variable);
	}
	#branches(parts) {
		const { current } = this.#folder;
		const back = this.#folder.save();
		const saved = this.#rounds.map((name) => [name, this.#variables.get(name)]);
		this.#forget(this.#rounds);
		let moved = false;
		for (const part of parts) {
			this.#all(part);
			moved ||= this.#folder.current !== current;
			back();
			this.#forget(assignedIn(part));
		}
		for (const [name, variable] of saved) this.#variables.restore(name, variable);
		if (moved) this.#folder.lose();
	}
	#loop(loop) {
		const { name, values, body } = loop;
		const rounds = name === null || values === null || !runsThrough(body) ? null : this.#roundsOf(values);
		const { current } = this.#folder;
		if (name !== null && rounds !== null) {
			const [outer, count] = [this.#rounds, this.#roundCount];
			this.#rounds = [...outer, name];
			this.#roundCount *= rounds.length;
			for (const value of rounds) {
				this.#variables.set(name, {
					label: name,
					value,
					exported: false
				});
				this.#all(body);
			}
			this.#rounds = outer;
			this.#roundCount = count;
			return;
		}
		const names = assignedIn([loop]);
		this.#forget(names);
		if (name !== null) this.#variables.restore(name, void 0);
		const first = this.commands.length;
		this.#all(body);
		this.#forget(names);
		if (this.#folder.current === current) return;
		this.#folder.lose();
		for (let at = first; at < this.commands.length; at++) {
			const { line, kind } = this.commands[at];
			if (kind === "unread") continue;
			const message = "the working directory of this docker build is another one in each round of its loop, so its Dockerfile is not known before the run.";
			this.commands[at] = {
				kind: "unread",
				line,
				message,
				dockerfile: null
			};
		}
	}
	#roundsOf(values) {
		if (values.length * this.#roundCount > MAX_ROUNDS) return null;
		const words = values.flatMap((word) => expandWord(word, this.#values()));
		return words.length > 0 && words.length * this.#roundCount <= MAX_ROUNDS && words.every(({ text }) => isKnown(text)) ? words.map(({ text }) => text) : null;
	}
	#together(body) {
		const [only, ...more] = body;
		if (more.length === 0 && (only?.kind === "command" || only?.kind === "assign" || only?.kind === "forget")) {
			this.#node(only);
			return;
		}
		this.#held = new Set(assignedIn(body).filter((name) => !name.startsWith("%%")));
		this.#all(body);
		this.#held = new Set();
	}
	#definition(body) {
		const changing = [...this.#changing];
		const saved = changing.map((name) => [name, this.#variables.get(name)]);
		this.#forget(changing);
		const back = this.#folder.save();
		if (this.#moves) this.#folder.lose();
		const outer = this.#inDefinition;
		this.#inDefinition = true;
		this.#all(body);
		this.#inDefinition = outer;
		back();
		for (const [name, variable] of saved) this.#variables.restore(name, variable);
		this.#forget(assignedIn(body));
	}
};
function goes(node) {
	if (node.kind !== "command") return false;
	const name = plainText(node.words[0]);
	return name !== null && changesFolder(name.toLowerCase());
}
function moves(nodes) {
	for (const node of everyNode(nodes)) if (goes(node)) return true;
	return false;
}
const through = new WeakMap();
function runsThrough(body) {
	let answer = through.get(body);
	if (answer === void 0) {
		answer = true;
		for (const node of everyNode(body)) if (node.kind === "command" && LEAVES_ROUND.test(plainText(node.words[0]) ?? "")) answer = false;
		through.set(body, answer);
	}
	return answer;
}
// lib/find/shell/commands.js
const MAX_TEXT = 262144;
function buildCommands(script) {
	if (!/docker/i.test(script.text)) return [];
	const unread = (why) => ({
		kind: "unread",
		line: 0,
		message: `this script was not read for docker builds to its end: ${why}.`,
		dockerfile: null
	});
	if (script.text.length > MAX_TEXT) return [unread("it is larger than 256 KB")];
	const nodes = DIALECTS[script.shell].read(script.text.replaceAll(/\r\n?/g, "\n"));
	if (nodes === null) return [unread("its blocks are nested too deep")];
	const walk = new Walk(script);
	return walk.run(nodes) ? walk.commands : [...walk.commands, unread("it repeats too much")];
}
// lib/find/workflow/runner.js
const SYSTEMS = [
	[/^windows(?:-|$)/i, "Windows"],
	[/^(?:ubuntu-|linux$)/i, "Linux"],
	[/^macos(?:-|$)/i, "macOS"]
];
function osOf(host) {
	if (host.kind !== "runner") return null;
	const named = SYSTEMS.filter(([label]) => host.labels.some((one) => label.test(one)));
	return named.length === 1 ? named[0][1] : null;
}
function defaultShell(os, inContainer) {
	if (inContainer) return "sh";
	if (os === null) return "default";
	return os === "Windows" ? "pwsh" : "bash";
}
const SHELLS = new Set([
	"bash",
	"sh",
	"pwsh",
	"powershell",
	"cmd"
]);
function shellNamed(template) {
	const [program = ""] = template.trim().split(/\s/, 1);
	const name = program.replace(/^.*[\\/]/, "").replace(/\.exe$/i, "").toLowerCase();
	return SHELLS.has(name) ? name : null;
}
// lib/find/workflow/action-input.js
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
	return osOf(step.host) !== "Linux";
}
function isRemote(context) {
	return /^[a-z][a-z0-9+.-]*:\/\/|^git@|^github\.com\/|^-$/i.test(context);
}
// lib/find/workflow/folder.js
function workspacePath(path, from, backslashes) {
	const slashed = (backslashes ? path.replaceAll("\\", "/") : path).trim();
	const inWorkspace = slashed === "/github/workspace" || slashed.startsWith(`/github/workspace/`);
	if (!inWorkspace && (slashed.startsWith("/") || /^[a-z]:|^~/i.test(slashed))) return null;
	if (!inWorkspace && /^\uFDD0/.test(slashed)) return slashed.split("/").includes("..") ? unknownPath(path) : slashed;
	const segments = inWorkspace || from === "" ? [] : from.split("/");
	for (const segment of (inWorkspace ? slashed.slice(17) : slashed).split("/")) {
		if (segment === "" || segment === ".") continue;
		if (segment !== "..") {
			segments.push(segment);
			continue;
		}
		const left = segments.pop();
		if (left === void 0) return null;
		if (require_unknown.unknownsIn(left).length > 0) return unknownPath(path);
	}
	return segments.join("/");
}
function below(folder, path) {
	if (folder === "") return path;
	if (path === folder) return "";
	return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}
function unknownPath(path) {
	return require_unknown.unknown(require_unknown.asWritten(path));
}
// lib/find/workflow/action-builds.js
const ACTIONS = new Map([["docker/build-push-action", buildPush], ["mr-smithers-excellent/docker-build-push", dockerBuildPush]]);
function actionBuilds(step) {
	const name = actionName(step);
	const read = name === null ? void 0 : ACTIONS.get(name);
	return read === void 0 || step.action.kind !== "uses" ? null : declared$1(step, name, read(step, step.action));
}
function buildPush(step, action) {
	const context = input(action, "context", "path");
	const file = input(action, "file", "dockerfile");
	const [isDefault, subfolder] = /^\{\{\s*defaultContext\s*\}\}(?::(.*))?$/s.exec(context) ?? [];
	const from = isDefault !== void 0 || file === "" ? pathOf(step, isDefault === void 0 ? context : subfolder ?? "", "") : "";
	return {
		dockerfile: isRemote(context) || from === null ? null : pathOf(step, file === "" ? "Dockerfile" : file, from),
		args: [...lines(input(action, "build-args")), ...items(input(action, "build_args"))],
		stage: input(action, "target"),
		platforms: items(input(action, "platforms")),
		tags: items(input(action, "tags")),
		pushes: pushesOf(input(action, "push"), input(action, "outputs")),
		contexts: lines(input(action, "build-contexts"))
	};
}
function dockerBuildPush(step, action) {
	const image = input(action, "image");
	return {
		dockerfile: isRemote(input(action, "directory")) ? null : pathOf(step, input(action, "dockerfile") || "Dockerfile", action.folder),
		args: items(input(action, "buildargs")),
		stage: input(action, "target"),
		platforms: items(input(action, "platform")),
		tags: items(input(action, "tags")).map((tag) => image === "" ? tag : `${image}:${tag}`),
		pushes: pushesOf(input(action, "pushimage") || "true", ""),
		contexts: []
	};
}
function pushesOf(push, outputs) {
	if (push === "true" || /\btype=registry\b|\bpush=true\b/.test(outputs)) return true;
	return push === "false" && outputs === "" ? false : null;
}
function pathOf(step, path, from) {
	return workspacePath(path, from, backslashes(step));
}
function declared$1(step, name, call) {
	const { dockerfile, args, stage, platforms, tags, pushes } = call;
	if (dockerfile === null) return {
		builds: [],
		unread: []
	};
	const known = require_unknown.unknownsIn(dockerfile).length === 0;
	const unread = (message) => ({
		file: step.file,
		line: step.line,
		message: `the ${message}.`,
		dockerfile: known ? dockerfile : null
	});
	const notKnown = (what, text) => unread(`${what} of this ${name} is ${require_unknown.asWritten(text)}, which is not known before the run`);
	if (!known) return {
		builds: [],
		unread: [notKnown("Dockerfile", dockerfile)]
	};
	const nameless = args.find((arg) => require_unknown.unknownsIn(nameOf(arg)).length > 0);
	if (nameless !== void 0) return {
		builds: [],
		unread: [notKnown("list of build arguments", nameless)]
	};
	if (require_unknown.unknownsIn(stage).length > 0) return {
		builds: [],
		unread: [notKnown("target stage", stage)]
	};
	const platform = platforms.find((one) => require_unknown.unknownsIn(one).length > 0);
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
		unread: replaced.map((pair) => unread(`${because}${require_unknown.asWritten(pair)}; this is not followed`))
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
		else if (require_unknown.unknownsIn(value).length > 0) unknownArgs.set(name, require_unknown.asWritten(value));
		else buildArgs.set(name, value);
	}
	return {
		buildArgs,
		unknownArgs
	};
}
// lib/find/workflow/bake-call.js
function bakeCall(step) {
	const { action } = step;
	if (action.kind !== "uses" || actionName(step) !== "docker/bake-action") return null;
	const source = input(action, "source");
	const [isDefault, subfolder] = /^\{\{\s*defaultContext\s*\}\}(?::(.*))?$/s.exec(source) ?? [];
	if (isDefault === void 0 && isRemote(source)) return null;
	const written = isDefault === void 0 ? source || input(action, "workdir") : subfolder ?? "";
	const vars = lines(input(action, "vars")).map((line) => {
		const [name = ""] = line.split("=", 1);
		return [name.trim(), line.slice(name.length + 1)];
	});
	return {
		files: items(input(action, "files")),
		targets: items(input(action, "targets")),
		set: lines(input(action, "set")),
		folder: workspacePath(written, action.folder, backslashes(step)) ?? unknownPath(written),
		variables: new Map([...action.env, ...vars])
	};
}
// lib/find/step-builds.js
const SPEAKS_OF_BUILD = /\bdocker(?:\.exe)?\b[^\n]{0,200}\b(?:build|bake)\b/i;
var StepBuilds = class {
	runners;
	print;
	constructor(runners, print) {
		this.runners = runners;
		this.print = print;
	}
	async of(step, read) {
		const { action, host, file, line } = step;
		const bake = bakeCall(step);
		if (bake) return [await bakeBuilds({
			...bake,
			host,
			declaredBy: {
				file,
				line
			}
		}, read, this.print)];
		const built = actionBuilds(step);
		if (built) return [built];
		if (action.kind !== "run") return [];
		const scripts = await this.scripts(step, action, read);
		const commands = this.commands(step, action);
		if (commands === null) return [scripts, unknownShell(step, action)];
		return [scripts, ...await Promise.all(commands.map((command) => {
			const { scriptLine } = action;
			const declaredBy = {
				file,
				line: scriptLine === null ? line : scriptLine + command.line
			};
			return this.command(command, host, declaredBy, read);
		}))];
	}
	commands({ host }, { script: text, shell, env, folder }) {
		if (shell === null) return null;
		if (shell !== "default") return buildCommands({
			text,
			shell,
			env,
			folder
		});
		const os = require_index.runnerHost(host, null, this.runners).buildHost?.os;
		const [bash, pwsh] = ["bash", "pwsh"].map((each) => buildCommands({
			text,
			shell: each,
			env,
			folder
		}));
		if (os !== void 0) return os === "windows" ? pwsh : bash;
		return asText(bash) === asText(pwsh) ? bash : null;
	}
	async scripts({ file, line }, { script, folder }, read) {
		for (const path of scriptsOf(script, folder)) {
			const text = await read(path) ?? "";
			if (![text, ...await Promise.all(includedBy(path, text).map(read))].some((each) => SPEAKS_OF_BUILD.test(each ?? ""))) continue;
			return {
				builds: [],
				unread: [{
					file,
					line,
					message: `this step runs ${path}, which speaks of an image build; what it builds is not read from there.`,
					dockerfile: null
				}]
			};
		}
		return {
			builds: [],
			unread: []
		};
	}
	async command(command, host, declaredBy, read) {
		switch (command.kind) {
			case "build": return {
				builds: [declared(command.build, host, declaredBy)],
				unread: []
			};
			case "unread": return {
				builds: [],
				unread: [{
					...declaredBy,
					message: command.message,
					dockerfile: command.dockerfile
				}]
			};
			case "compose-build": {
				const { files, envFiles, projectFolder, profiles, services, folder, buildArgs, unknownArgs } = command;
				return composeBuilds({
					files: files.map(fromRoot),
					envFiles: envFiles.map(fromRoot),
					projectFolder: projectFolder === null ? null : fromRoot(projectFolder),
					profiles,
					services,
					folder,
					env: variablesOf(command),
					buildArgs,
					unknownArgs,
					host,
					declaredBy
				}, read);
			}
			case "bake": {
				const { files, targets, set, folder } = command;
				const variables = variablesOf(command);
				return bakeBuilds({
					files: files.map(fromRoot),
					targets,
					set,
					folder,
					variables,
					host,
					declaredBy
				}, read, this.print);
			}
		}
	}
};
function declared(build, host, declaredBy) {
	return {
		...build,
		host,
		declaredBy
	};
}
function unknownShell({ file, line }, { script, shell }) {
	if (!SPEAKS_OF_BUILD.test(script)) return {
		builds: [],
		unread: []
	};
	return {
		builds: [],
		unread: [{
			file,
			line,
			message: `This step speaks of an image build, but in which shell it runs is not known, so it was not read${shell === "default" ? ": give the step a `shell`, or name its runner under runners in the config file" : ""}.`,
			dockerfile: null
		}]
	};
}
function asText(commands) {
	return JSON.stringify(commands, (_, value) => value instanceof Map ? [...value] : value);
}
function variablesOf({ variables, unknownVariables }) {
	return new Map([...variables, ...[...unknownVariables].map(([name, text]) => [name, require_unknown.unknown(text)])]);
}
function fromRoot(path) {
	return `${WORKSPACE}/${path}`;
}
// lib/find/workflow/workflow-steps.js
async function workflowSteps(file, text, read) {
	if (text.length > 1e6) return require_index.speaksOfBuild(text) ? refused(file, "it is larger than 1 MB") : NOTHING;
	if (!await require_index.reachesBuild(text, read)) return NOTHING;
	const { readWorkflow } = await Promise.resolve().then(() => require("./read-workflow.js"));
	try {
		return await readWorkflow(file, text, read);
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
	called: [],
	callable: false
};
// lib/find/declarations.js
const TEXT_LIMIT = 1e6;
const CROSS_BUILDS = /windows(?:\([\w.]{1,40}\))?\/(?:amd64|arm64)|nanoserver|servercore|ltsc20/i;
const BAKE_ORDER = [
	"docker-bake.json",
	"docker-bake.hcl",
	"docker-bake.override.json",
	"docker-bake.override.hcl"
];
async function findDeclarations(workspace, files, runners, print) {
	const finder = new Finder(workspace, runners, print);
	for (const file of files.filter(require_index.isWorkflowFile)) await finder.workflow(file);
	finder.endOfWorkflows();
	for (const file of files.filter(isComposeFile)) await finder.file(file, (read, text) => composeFileBuilds(file, text, read));
	for (const together of bakeFiles(files)) await finder.file(together[0], (read) => finder.bake(together, read));
	return finder.found();
}
var Finder = class {
	workspace;
	runners;
	print;
	parts = [];
	readByCalls = new Set();
	built = new Set();
	steps;
	constructor(workspace, runners, print) {
		this.workspace = workspace;
		this.runners = runners;
		this.print = print;
		this.steps = new StepBuilds(runners, print);
	}
	found() {
		return {
			builds: this.parts.flatMap(({ builds }) => builds),
			unread: this.parts.flatMap(({ unread }) => unread)
		};
	}
	endOfWorkflows() {
		const called = new Set(this.parts.flatMap((part) => part.called));
		this.parts = this.parts.filter((part) => !part.callable || !called.has(part.file));
		this.built = new Set(this.parts.flatMap(({ builds }) => builds.map(({ dockerfile }) => dockerfile)));
	}
	async workflow(file) {
		const text = await this.open(file, "workflow");
		if (text === null) return;
		const read = new Reading(file, text, (path) => this.read(path));
		const { steps, unread, called, callable } = await workflowSteps(file, text, read.read);
		const builds = [];
		const ofSteps = [];
		for (const step of steps) for (const declared of await this.steps.of(step, read.read)) {
			builds.push(...declared.builds);
			if (declared.unread.length === 0) continue;
			const windows = this.isOfWindows(step, read);
			ofSteps.push(...declared.unread.map((each) => ({
				...each,
				windows
			})));
		}
		const files = read.files();
		for (const path of files) this.readByCalls.add(path);
		const notRead = [...unread.map((each) => ({
			...each,
			windows: read.speaksOfWindows
		})), ...ofSteps];
		this.parts.push({
			file,
			callable,
			called,
			builds: builds.map((build) => ({
				...build,
				files
			})),
			unread: notRead
		});
	}
	async file(file, declare) {
		const called = this.readByCalls.has(file);
		if (called && file.endsWith(".hcl")) return;
		const text = await this.open(file, "file");
		if (text === null) return;
		const read = new Reading(file, text, (path) => this.read(path));
		const { builds, unread } = await declare(read.read, text);
		const files = read.files();
		this.parts.push({
			file,
			callable: false,
			called: [],
			builds: builds.filter(({ dockerfile }) => !called || !this.built.has(dockerfile)).map((build) => ({
				...build,
				files
			})),
			unread: called ? [] : unread.map((each) => ({
				...each,
				windows: read.speaksOfWindows
			}))
		});
	}
	bake(files, read) {
		return bakeBuilds({
			files: files.map(nameOf$1),
			targets: [],
			set: [],
			folder: folderOf(files[0]),
			variables: new Map(),
			host: { kind: "none" },
			declaredBy: null
		}, read, this.print);
	}
	async open(file, what) {
		const content = await this.workspace.read(file, TEXT_LIMIT);
		if (content.kind === "text") return content.text;
		const unread = [{
			file,
			line: 1,
			message: `What this ${what} builds could not be read: ${content.reason}.`,
			dockerfile: null,
			windows: false
		}];
		this.parts.push({
			file,
			callable: false,
			called: [],
			builds: [],
			unread
		});
		return null;
	}
	isOfWindows(step, { speaksOfWindows }) {
		const os = require_index.runnerHost(step.host, null, this.runners).buildHost?.os ?? osOfLabels(step.host);
		if (os !== "linux") return speaksOfWindows || os === "windows";
		const { action } = step;
		return CROSS_BUILDS.test(action.kind === "run" ? action.script : [...action.with.values()].join("\n"));
	}
	async read(path) {
		const content = await this.workspace.read(path, TEXT_LIMIT);
		return content.kind === "text" ? content.text : null;
	}
};
function osOfLabels(host) {
	if (host.kind !== "runner") return null;
	if (host.labels.some((label) => /^(?:ubuntu|linux|macos)/i.test(label))) return "linux";
	return host.labels.some((label) => /^windows/i.test(label)) ? "windows" : null;
}
function bakeFiles(files) {
	const byFolder = new Map();
	for (const file of files.filter(isBakeFile)) {
		const known = byFolder.get(folderOf(file));
		if (known) known.push(file);
		else byFolder.set(folderOf(file), [file]);
	}
	const rank = (file) => BAKE_ORDER.indexOf(nameOf$1(file).toLowerCase());
	return [...byFolder.values()].map((together) => together.sort((a, b) => rank(a) - rank(b)));
}
exports.WORKSPACE = WORKSPACE;
exports.below = below;
exports.defaultShell = defaultShell;
exports.entriesOf = entriesOf;
exports.entryOf = entryOf;
exports.findDeclarations = findDeclarations;
exports.itemsOf = itemsOf$1;
exports.lines = lines;
exports.namesScript = namesScript;
exports.osOf = osOf;
exports.readRepositoryYaml = readRepositoryYaml;
exports.shellNamed = shellNamed;
exports.unknownPath = unknownPath;
exports.valueAt = valueAt;
exports.workspacePath = workspacePath;
