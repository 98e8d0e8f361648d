const require_check = require("./check.js");
const require_repository_yaml = require("./repository-yaml.js");
// lib/find/compose/interpolate.js
const DEEPEST = 20;
const LONGEST$1 = 65536;
const NAME = /[_a-z][_a-z0-9]*/iy;
const BRACED = /^([_a-z][_a-z0-9]*)(?:(:?[-?+])([\s\S]*))?$/i;
function interpolate(text, lookup) {
	const value = expand(text, lookup, 0);
	return value.length > LONGEST$1 ? require_check.unknown(shown(text)) : value;
}
function expand(text, lookup, depth) {
	if (depth > DEEPEST) return require_check.unknown(shown(text));
	let out = "";
	for (let at = 0;;) {
		const dollar = text.indexOf("$", at);
		if (dollar < 0 || out.length > LONGEST$1) return out + text.slice(at);
		out += text.slice(at, dollar);
		const next = text[dollar + 1];
		NAME.lastIndex = dollar + 1;
		const name = NAME.exec(text)?.[0];
		if (next === "$") {
			out += "$";
			at = dollar + 2;
		} else if (name !== void 0) {
			out += lookup(name) ?? require_check.unknown(`$${shown(name)}`);
			at = dollar + 1 + name.length;
		} else {
			const end = next === "{" ? endOfBraces(text, dollar + 2) : -1;
			if (end < 0) return require_check.unknown(shown(text));
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
	const written = require_check.unknown(`\${${shown(inner)}}`);
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
	return value === require_check.unknownsIn(value).map(require_check.unknown).join("");
}
function shown(text) {
	return text.length > 100 ? `${text.slice(0, 97)}...` : text;
}
// lib/find/compose/dotenv.js
const KEY$1 = /(?:export[ \t]+)?([a-z0-9_.-]+)[ \t]*/iy;
const MOST$1 = 1e4;
function readDotenv(text, outer) {
	const source = require_check.unmarked(text).replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
	const found = new Map();
	const lookup = (name) => outer(name) ?? found.get(name);
	for (let at = 0; at < source.length && found.size < MOST$1;) {
		const char = source[at];
		if (/\s/.test(char)) {
			at++;
			continue;
		}
		KEY$1.lastIndex = at;
		const key = char === "#" ? null : KEY$1.exec(source);
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
// lib/find/compose/project-files.js
const MOST_FILES = 100;
var Reports = class {
	unread;
	reported;
	constructor(before = []) {
		this.unread = [...before];
		this.reported = new Set(before.map(keyOf));
	}
	report({ file, line }, message, dockerfile = null) {
		const each = {
			file,
			line,
			message,
			dockerfile
		};
		if (this.unread.length >= 100 || this.reported.has(keyOf(each))) return;
		this.reported.add(keyOf(each));
		this.unread.push(each);
	}
};
function keyOf({ file, line, message }) {
	return `${file}\n${line}\n${message}`;
}
var ProjectFiles = class extends Reports {
	read;
	files = new Map();
	constructor(read) {
		super();
		this.read = read;
	}
	path(folder, written, place) {
		if (require_check.isRemote(written) && !require_check.hasUnknown(written)) return null;
		const path = require_check.hasUnknown(written) ? null : require_check.workspacePath(written, folder, true);
		if (path === null) this.report(place, require_check.hasUnknown(written) ? `The file ${require_check.asWritten(written)} was not read, because its name is not known before the run.` : `The file ${written} was not read, because it lies outside the repository.`);
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
// lib/find/compose/read-budget.js
const MOST = 25e5;
var Budget = class {
	effort;
	left = MOST;
	constructor(effort = null) {
		this.effort = effort;
	}
	spend(cost) {
		this.left -= cost;
		this.effort?.spend(cost);
		return !this.spent;
	}
	get spent() {
		return this.left < 0 || this.effort?.spent === true;
	}
};
// lib/find/swarm/constraint.js
const KEY = /^[a-z_][a-z0-9_.-]+$/i;
const VALUE = /^[a-z0-9:\-_\s.*()?+[\]\\^$|/]+$/i;
const OPERATORS = ["==", "!="];
const LONGEST = 1e4;
function readConstraint(written) {
	const operator = OPERATORS.find((each) => written.includes(each));
	if (operator === void 0 || written.length > LONGEST) return {
		ok: false,
		because: `Swarm knows the operators == and != alone`
	};
	const at = written.indexOf(operator);
	const key = written.slice(0, at).trim();
	const value = written.slice(at + operator.length).trim();
	if (!KEY.test(key)) return {
		ok: false,
		because: `${key === "" ? "its key is empty" : `"${key.slice(0, 100)}" cannot be a key`}`
	};
	if (value === "") return {
		ok: false,
		because: "its value is empty"
	};
	if (!VALUE.test(value)) return {
		ok: false,
		because: `"${value.slice(0, 100)}" cannot be a value`
	};
	return {
		ok: true,
		constraint: {
			key,
			equal: operator === "==",
			value
		}
	};
}
function refusedConstraint(line, constraint, because) {
	return {
		what: "constraint-refused",
		line,
		constraint,
		because
	};
}
// lib/find/swarm/deploy.js
const MOST_CONSTRAINTS = 1e4;
const OF_SWARM = [
	"placement",
	"mode",
	"endpoint_mode",
	"update_config",
	"rollback_config"
];
function readDeploy(deploy, { lookup }) {
	if (deploy?.kind !== "map") return null;
	const refused = [];
	const constraints = [];
	const written = require_repository_yaml.entryOf(require_repository_yaml.entryOf(deploy, "placement")?.value, "constraints");
	if (written?.value.kind === "map") refused.push(refusedConstraint(written.line, "constraints", "Swarm takes a list of texts such as node.platform.os == windows, no map"));
	const items = written?.value.kind === "list" ? written.value.items : [];
	for (const item of items.slice(0, MOST_CONSTRAINTS)) {
		const text = item.kind === "text" ? interpolate(item.text, lookup) : "";
		if (require_check.hasUnknown(text)) continue;
		const read = readConstraint(text);
		if (read.ok) constraints.push(read.constraint);
		else refused.push(refusedConstraint(item.line, text, read.because));
	}
	return {
		stack: OF_SWARM.some((key) => require_repository_yaml.entryOf(deploy, key) !== void 0),
		constraints,
		refused
	};
}
function mergeDeploys(earlier, later) {
	if (earlier === null || later === null) return later ?? earlier;
	const { constraints, refused } = later;
	const stack = earlier.stack || later.stack;
	if (constraints.length + refused.length === 0) return {
		...earlier,
		stack
	};
	return {
		stack,
		constraints: [...earlier.constraints, ...constraints].slice(0, MOST_CONSTRAINTS),
		refused: [...earlier.refused, ...refused].slice(0, MOST_CONSTRAINTS)
	};
}
// lib/find/compose/service.js
const COPY = 10;
function readService(value, place) {
	const text = (key) => textOf(require_repository_yaml.entryOf(value, key)?.value, place);
	return {
		build: readBuild(require_repository_yaml.entryOf(value, "build"), place),
		image: readImage(require_repository_yaml.entryOf(value, "image"), place),
		platform: text("platform"),
		isolation: text("isolation"),
		profiles: readList(require_repository_yaml.entryOf(value, "profiles")?.value, place),
		needs: readNeeds(require_repository_yaml.entryOf(value, "depends_on")?.value, place),
		deploy: readDeploy(require_repository_yaml.entryOf(value, "deploy")?.value, place)
	};
}
function readImage(entry, place) {
	const text = textOf(entry?.value, place);
	if (entry === void 0 || text === null) return null;
	return {
		text,
		written: require_check.asWritten(require_repository_yaml.goText(entry.value) ?? ""),
		file: place.file,
		line: entry.line
	};
}
function readNeeds(value, place) {
	if (value?.kind === "map") return place.budget.spend(value.entries.size) ? [...value.entries.keys()] : [];
	return value?.kind === "list" ? readList(value, place) : [];
}
function mergeServices(earlier, later, budget) {
	return {
		build: mergeBuilds(earlier.build, later.build, budget),
		image: later.image ?? earlier.image,
		platform: later.platform ?? earlier.platform,
		isolation: later.isolation ?? earlier.isolation,
		profiles: [...new Set([...earlier.profiles, ...later.profiles])],
		needs: earlier.needs.length === 0 ? later.needs : [...new Set([...earlier.needs, ...later.needs])],
		deploy: mergeDeploys(earlier.deploy, later.deploy)
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
	const text = interpolate(written, lookup);
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
const MOST_SERVICES = 1e4;
const MOST_INCLUDED = 100;
const LONGEST_CHAIN = 30;
const MOST_EXTENDED = 100;
var ComposeProject = class extends ProjectFiles {
	extended = new Map();
	budget;
	includes = 0;
	constructor(read, effort = null) {
		super(read);
		this.budget = new Budget(effort);
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
};
// lib/find/compose/service-start.js
function startOf(name, { image, build, platform, isolation, deploy }, call) {
	const isBuilt = build !== null && build !== "reset";
	if (isBuilt && call.declaredBy === null) return null;
	const dockerfile = isBuilt ? dockerfileOf(build, call.folder) : null;
	const place = image ?? (isBuilt ? build : null);
	if (place === null || isBuilt && dockerfile === null) return null;
	const mode = isolation?.toLowerCase();
	return {
		kind: "Service",
		name,
		image: image === null || require_check.hasUnknown(image.text) ? null : image.text,
		written: image?.written ?? "",
		at: {
			file: place.file,
			line: place.line
		},
		isolation: mode === "process" || mode === "hyperv" ? mode : null,
		platform: platform === null || require_check.hasUnknown(platform) ? null : require_check.asWritten(platform),
		host: call.host,
		startedBy: call.declaredBy,
		fetches: call.verb === "create",
		conditional: call.conditional,
		build: dockerfile,
		deploy: call.declaredBy === null ? deploy : null,
		refused: call.declaredBy === null ? deploy?.refused ?? [] : []
	};
}
function dockerfileOf({ context, dockerfile, inline }, folder) {
	const [from, file] = [context?.written ?? ".", dockerfile || "Dockerfile"];
	if (inline || require_check.isRemote(from) || require_check.hasUnknown(from) || require_check.hasUnknown(file)) return null;
	const inside = require_check.workspacePath(from, context?.folder ?? folder, true);
	return inside === null ? null : require_check.workspacePath(file, inside, true);
}
Object.defineProperty(exports, "Budget", {
	enumerable: true,
	get: function() {
		return Budget;
	}
});
Object.defineProperty(exports, "ComposeProject", {
	enumerable: true,
	get: function() {
		return ComposeProject;
	}
});
Object.defineProperty(exports, "Reports", {
	enumerable: true,
	get: function() {
		return Reports;
	}
});
Object.defineProperty(exports, "startOf", {
	enumerable: true,
	get: function() {
		return startOf;
	}
});
