export const id = 5537;
export const ids = [5537];
export const modules = {

/***/ 9079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ switchOf),
/* harmony export */   c: () => (/* binding */ isKnown),
/* harmony export */   d: () => (/* binding */ unknownAs),
/* harmony export */   i: () => (/* binding */ daemonElsewhere),
/* harmony export */   l: () => (/* binding */ isWhollyUnknown),
/* harmony export */   n: () => (/* binding */ readBuildArguments),
/* harmony export */   o: () => (/* binding */ Flags),
/* harmony export */   r: () => (/* binding */ builderElsewhere),
/* harmony export */   s: () => (/* binding */ flagTable),
/* harmony export */   t: () => (/* binding */ readBuildLine),
/* harmony export */   u: () => (/* binding */ said)
/* harmony export */ });
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5517);

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
	return (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__.p)(said(written));
}
function said(text) {
	const written = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__.d)(text).replace(MARK_LEFT, "").trim().replace(/\s+/g, " ");
	return written.length > MAX_WRITTEN ? `${written.slice(0, MAX_WRITTEN)}…` : written;
}
const MARK_LEFT = /[\uFDD0\uFDD1]/g;
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
// lib/find/shell/elsewhere.js
const LOCAL_HOST = /^(?:|npipe:.*|unix:.*|fd:.*)$/i;
const LOCAL_CONTEXT = /^(?:|default|desktop-windows)$/i;
const LOCAL_BUILDER = /^(?:|default)$/i;
function daemonElsewhere(flags, around) {
	return named("--host", flags.last("host"), LOCAL_HOST) ?? named("--context", flags.last("context"), LOCAL_CONTEXT) ?? (flags.last("host") === void 0 ? named("DOCKER_HOST", around.value("DOCKER_HOST"), LOCAL_HOST) : null) ?? (flags.last("context") === void 0 ? named("DOCKER_CONTEXT", around.value("DOCKER_CONTEXT"), LOCAL_CONTEXT) : null) ?? around.elsewhere;
}
function builderElsewhere(flags, around) {
	const given = flags.last("builder");
	return (given === void 0 ? named("BUILDX_BUILDER", around.value("BUILDX_BUILDER"), LOCAL_BUILDER) : named("--builder", given, LOCAL_BUILDER)) ?? around.elsewhere;
}
const CREATE = flagTable("buildkitd-config|config buildkitd-flags driver driver-opt name node platform", "");
const REMOTE_DRIVER = /^(?:remote|kubernetes|cloud)$/i;
function switchOf(form, words) {
	const flags = new Flags(words, CREATE);
	const [name] = flags.positionals;
	if (form === "docker context use") return {
		kind: "switch",
		of: "daemon",
		elsewhere: named(form, name?.text, LOCAL_CONTEXT)
	};
	if (form === "docker buildx use") return {
		kind: "switch",
		of: "builder",
		elsewhere: named(form, name?.text, LOCAL_BUILDER)
	};
	if (!flags.on("use")) return null;
	return {
		kind: "switch",
		of: "builder",
		elsewhere: REMOTE_DRIVER.test(flags.last("driver") ?? "") || name !== void 0 && !LOCAL_CONTEXT.test(name.text) ? `${form} --use` : null
	};
}
function named(what, value, local) {
	if (value === void 0 || local.test(value)) return null;
	return said(`${what}${/^[A-Z]/.test(what) ? "=" : " "}${value}`);
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
	const named = file === void 0 ? null : usable((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__.s)(place.folder, file));
	const unread = (message, dockerfile = named) => ({
		kind: "unread",
		message,
		dockerfile
	});
	if (flags.unclear.length > 0) return unread(`some arguments of this \`${form}\` come from ${flags.unclear.map(({ text }) => said(text)).join(" and ")}, which is not known before the run.`);
	if (context === void 0 || context.trim() === "") return unread(`this \`${form}\` names no context, and docker refuses it.`);
	if (flags.positionals.length > 1) return unread(`this \`${form}\` has more than one argument that could be its context (${said(flags.positionals.map(({ text }) => text).join(", "))}).`);
	if (isNoFolder(context)) return unread(`the context of this \`${form}\` is ${said(context)}, so its Dockerfile is not one of this repository.`, null);
	const folder = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__.s)(place.folder, context);
	const dockerfile = file === void 0 ? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__.s)(folder, "Dockerfile") : (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__.s)(place.folder, file);
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
			builder: {
				kind: builderOf(form, place),
				elsewhere: builderElsewhere(flags, place)
			},
			tags: flags.all("tag").filter((tag) => tag !== ""),
			pushes: pushes(flags)
		}
	};
}
function pushes(flags) {
	return flags.on("push") || flags.all("output").some((output) => /\btype=registry\b|\bpush=true\b/.test(output)) ? true : null;
}
function builderOf(form, place) {
	if (form.startsWith("docker buildx")) return "buildkit";
	const chosen = place.value("DOCKER_BUILDKIT") ?? "";
	return chosen === "" ? "docker" : /^(?:0|f|false)$/i.test(chosen) ? "classic" : "buildkit";
}
function isNoFolder(context) {
	return context === "-" || REMOTE.test(context);
}
function usable(path) {
	return isKnown(path) && path !== "" && !(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__.a)(path) ? path : null;
}



/***/ }),

/***/ 5537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   goreleaserBuilds: () => (/* reexport safe */ _goreleaser2_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _goreleaser2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1451);



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

/***/ 190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var _watched_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1458);
/* harmony import */ var _value_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1133);


// lib/yaml/convert.js
const MOST_MERGED = 1e5;
var YamlConverter = class {
	yaml;
	lines;
	limits;
	problems = [];
	anchors = new Map();
	aliased = 0;
	merged = 0;
	constructor(yaml, lines, limits) {
		this.yaml = yaml;
		this.lines = lines;
		this.limits = limits;
	}
	valueOf(node, around) {
		return this.convert(node, around).value;
	}
	get tooMuch() {
		if (this.merged > MOST_MERGED) return "merge-keys";
		return this.aliased > this.limits.aliased ? "aliases" : null;
	}
	add({ line, column }, message) {
		this.problems.push({
			line,
			column,
			message
		});
	}
	convert(node, around) {
		const { isAlias, isMap, isSeq, isScalar } = this.yaml;
		const { line, column } = this.placeOf(node, around);
		const written = node?.tag;
		const placed = {
			line,
			column,
			tag: written?.startsWith("!") ? written : null
		};
		if (isAlias(node)) return this.behind(node, placed);
		const made = isMap(node) ? this.map(node, placed) : isSeq(node) ? this.list(node, placed) : {
			value: isScalar(node) ? this.scalar(node, placed) : nothing(placed),
			weight: 1
		};
		const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : void 0;
		if (anchor !== void 0) this.anchors.set(anchor, made);
		return made;
	}
	placeOf(node, around) {
		const range = node?.range;
		return range ? this.lines.placeAt(range[0]) : around;
	}
	behind(alias, placed) {
		const target = this.anchors.get(alias.source);
		if (!target) {
			this.add(placed, `the alias "*${(0,_value_words_js__WEBPACK_IMPORTED_MODULE_0__.n)(alias.source)}" stands for no anchor before it`);
			return {
				value: nothing(placed, true),
				weight: 1
			};
		}
		const before = this.aliased;
		const most = this.limits.aliased;
		this.aliased += target.weight;
		const { line, column } = placed;
		if (this.aliased <= most) return {
			value: {
				...target.value,
				line,
				column
			},
			weight: target.weight
		};
		if (before <= most) this.add(placed, `aliases stand for more than ${most} values from here on`);
		return {
			value: nothing(placed, true),
			weight: 1
		};
	}
	list(node, placed) {
		const items = node.items.map((item) => this.convert(item, placed));
		return {
			value: {
				kind: "list",
				items: items.map(({ value }) => value),
				...placed
			},
			weight: weightOf(items)
		};
	}
	map(node, placed) {
		const entries = new Map();
		const weighed = [];
		const bases = [];
		const firsts = new Map();
		for (const pair of node.items) {
			const key = this.convert(pair.key, placed);
			const made = this.convert(pair.value, key.value);
			weighed.push(key, made);
			const { line, column } = key.value;
			if (!("text" in key.value)) {
				this.add(key.value, `expected a text as key, found ${(0,_value_words_js__WEBPACK_IMPORTED_MODULE_0__.t)(key.value)}`);
				continue;
			}
			const name = key.value.text;
			if (this.limits.merge && name === "<<" && pair.key.type === "PLAIN") {
				bases.push(...made.value.kind === "list" ? made.value.items : [made.value]);
				continue;
			}
			const before = entries.get(name);
			if (before) {
				const first = firsts.get(name) ?? before.line;
				firsts.set(name, first);
				this.add(key.value, `the key "${(0,_value_words_js__WEBPACK_IMPORTED_MODULE_0__.n)(name)}" is there already, in line ${first}`);
			}
			entries.set(name, {
				key: name,
				value: made.value,
				line,
				column
			});
		}
		return {
			value: {
				kind: "map",
				entries: bases.length === 0 ? entries : this.over(bases, entries),
				...placed
			},
			weight: weightOf(weighed)
		};
	}
	over(bases, own) {
		const all = new Map();
		for (const each of [...[...bases].reverse().map((base) => base.kind === "map" ? base.entries : []), own]) {
			this.merged += "size" in each ? each.size : 0;
			if (this.merged <= MOST_MERGED) for (const [key, entry] of each) all.set(key, entry);
		}
		return all;
	}
	scalar(node, placed) {
		const { value, source, type } = node;
		if (typeof value === "string" && !(value === "" && type === void 0)) {
			const text = this.limits.clean(value);
			return {
				kind: "text",
				text,
				lines: this.linesOf(node, text, placed),
				...type === "PLAIN" && { plain: true },
				...placed
			};
		}
		if (typeof value === "number" || typeof value === "boolean") return {
			kind: typeof value === "number" ? "number" : "boolean",
			text: source ?? String(value),
			...placed
		};
		return nothing(placed);
	}
	linesOf({ type, range }, text, { line, column }) {
		if (type === "BLOCK_FOLDED") return null;
		if (type !== "BLOCK_LITERAL") return !text.includes("\n") && (!range || this.lines.placeAt(range[1]).line === line) ? {
			line,
			column
		} : null;
		const above = /^\n*/.exec(text)[0].length;
		const deeper = /^ */.exec(text.slice(above, above + 1e3))[0].length;
		return {
			line: line + 1,
			column: this.lines.indentation(line + 1 + above) - deeper + 1
		};
	}
};
function nothing({ line, column, tag }, reported = false) {
	return {
		kind: "nothing",
		reported,
		line,
		column,
		tag
	};
}
function weightOf(parts) {
	return parts.reduce((sum, { weight }) => sum + weight, 1);
}
// lib/yaml/line-index.js
var Lines = class {
	text;
	first;
	starts = [0];
	constructor(text, first = 1) {
		this.text = text;
		this.first = first;
		for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.starts.push(at + 1);
	}
	placeAt(offset) {
		const within = Math.min(offset, this.text.length);
		let [low, high] = [0, this.starts.length - 1];
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if (this.starts[middle] <= within) low = middle;
			else high = middle - 1;
		}
		const mark = low === 0 && within > 0 && this.text.startsWith("﻿") ? 1 : 0;
		return {
			line: low + this.first,
			column: within - this.starts[low] - mark + 1
		};
	}
	indentation(line) {
		const start = this.starts[line - this.first] ?? this.text.length;
		let blanks = 0;
		while (this.text[start + blanks] === " ") blanks++;
		return blanks;
	}
};
const MOST_ERROR_TOKENS = 100;
const MOST_OPEN = 160;
async function readYaml(text, limits) {
	const start = {
		line: limits.firstLine ?? 1,
		column: 1
	};
	if (text.length > limits.bytes || Buffer.byteLength(text) > limits.bytes) return refusal("too-large", start);
	const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
	return (0,_watched_js__WEBPACK_IMPORTED_MODULE_1__.i)(() => readWith(yaml, text, limits, start));
}
function readWith(yaml, text, limits, start) {
	const lines = new Lines(text, limits.firstLine);
	const read = readTokens(new yaml.Parser(), new yaml.Lexer().lex(text));
	if ("refused" in read) return refusal(read.refused, lines.placeAt(read.offset));
	const composer = new yaml.Composer({
		schema: "core",
		merge: false,
		resolveKnownTags: false,
		prettyErrors: false,
		uniqueKeys: false,
		logLevel: "silent"
	});
	const [document] = withoutTraces(() => composer.compose(read.tokens, true, text.length));
	const errors = (document?.errors ?? []).map(({ message, pos }) => ({
		message,
		...lines.placeAt(pos[0])
	}));
	if (!document || errors.length > 0) return {
		ok: false,
		refused: "syntax",
		problems: errors
	};
	const converter = new YamlConverter(yaml, lines, limits);
	for (const { code, pos } of document.warnings) if (code === "TAG_RESOLVE_FAILED") converter.add(lines.placeAt(pos[0]), `the tag "${(0,_value_words_js__WEBPACK_IMPORTED_MODULE_0__.n)(text.slice(...pos))}" is not understood: values need none`);
	const root = converter.valueOf(document.contents, start);
	const { problems, tooMuch } = converter;
	return tooMuch === null ? {
		ok: true,
		root,
		problems
	} : {
		ok: false,
		refused: tooMuch,
		problems
	};
}
function withoutTraces(make) {
	const before = Error.stackTraceLimit;
	Error.stackTraceLimit = 0;
	try {
		return [...make()];
	} finally {
		Error.stackTraceLimit = before;
	}
}
function refusal(refused, place) {
	return {
		ok: false,
		refused,
		problems: [{
			...place,
			message: ""
		}]
	};
}
function readTokens(parser, lexemes) {
	const tokens = [];
	let documents = 0;
	let errors = 0;
	for (const token of tokensOf(parser, lexemes)) {
		if ("tooDeep" in token) return {
			refused: "too-deep",
			offset: token.tooDeep
		};
		if (token.type === "document") {
			if (++documents > 1) return {
				refused: "more-documents",
				offset: token.offset
			};
			const deep = tooDeep(token);
			if (deep) return {
				refused: "too-deep",
				offset: deep.offset
			};
		}
		if (token.type === "error" && ++errors > MOST_ERROR_TOKENS) break;
		tokens.push(token);
	}
	return { tokens };
}
function* tokensOf(parser, lexemes) {
	for (const lexeme of lexemes) {
		yield* parser.next(lexeme);
		if (parser.stack.length <= MOST_OPEN) continue;
		const deep = parser.stack.filter((token) => "items" in token)[40];
		if (deep) yield { tooDeep: deep.offset };
	}
	yield* parser.end();
}
function tooDeep(document) {
	const open = document.value ? [[document.value, 1]] : [];
	for (let next = open.pop(); next; next = open.pop()) {
		const [token, depth] = next;
		if (!("items" in token)) continue;
		if (depth > 40) return token;
		for (const { key, value } of token.items) {
			if (key) open.push([key, depth + 1]);
			if (value) open.push([value, depth + 1]);
		}
	}
	return null;
}



/***/ }),

/***/ 7772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ entryOf),
/* harmony export */   i: () => (/* binding */ entriesOf),
/* harmony export */   n: () => (/* binding */ readRepositoryYaml),
/* harmony export */   o: () => (/* binding */ itemsOf),
/* harmony export */   r: () => (/* binding */ readSharedYaml),
/* harmony export */   s: () => (/* binding */ valueAt),
/* harmony export */   t: () => (/* binding */ goText)
/* harmony export */ });
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5517);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(190);


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
function itemsOf(value) {
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
async function readRepositoryYaml(text, aliased = Number.POSITIVE_INFINITY, firstLine = 1) {
	const read = await (0,_read_js__WEBPACK_IMPORTED_MODULE_0__.t)(text, {
		bytes: MOST_BYTES,
		aliased,
		merge: true,
		clean: _workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.h,
		firstLine
	});
	if (read.ok) return read;
	const { line, message } = (read.refused === "aliases" || read.refused === "merge-keys" ? void 0 : read.problems[0]) ?? {
		line: firstLine,
		message: ""
	};
	return {
		ok: false,
		line,
		reason: REASONS[read.refused]((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.h)(message))
	};
}
const remembered = new Map();
let rememberedSize = 0;
const MOST_REMEMBERED = 4 * MOST_BYTES;
function readSharedYaml(text, aliased = Number.POSITIVE_INFINITY) {
	const known = remembered.get(aliased)?.get(text);
	if (known) return known;
	rememberedSize += text.length;
	if (rememberedSize > MOST_REMEMBERED) {
		remembered.clear();
		rememberedSize = text.length;
	}
	const read = readRepositoryYaml(text, aliased);
	const texts = remembered.get(aliased) ?? new Map();
	remembered.set(aliased, texts.set(text, read));
	return read;
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
	return (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.p)(source.slice(0, 100));
}



/***/ })

};
