const require_check = require("./check.js");
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
	return require_check.unknown(said(written));
}
function said(text) {
	const written = require_check.asWritten(text).replace(MARK_LEFT, "").trim().replace(/\s+/g, " ");
	return written.length > MAX_WRITTEN ? `${written.slice(0, MAX_WRITTEN)}\u2026` : written;
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
	const named = file === void 0 ? null : usable(require_check.joinPath(place.folder, file));
	const unread = (message, dockerfile = named) => ({
		kind: "unread",
		message,
		dockerfile
	});
	if (flags.unclear.length > 0) return unread(`some arguments of this \`${form}\` come from ${flags.unclear.map(({ text }) => said(text)).join(" and ")}, which is not known before the run.`);
	if (context === void 0 || context.trim() === "") return unread(`this \`${form}\` names no context, and docker refuses it.`);
	if (flags.positionals.length > 1) return unread(`this \`${form}\` has more than one argument that could be its context (${said(flags.positionals.map(({ text }) => text).join(", "))}).`);
	if (isNoFolder(context)) return unread(`the context of this \`${form}\` is ${said(context)}, so its Dockerfile is not one of this repository.`, null);
	const folder = require_check.joinPath(place.folder, context);
	const dockerfile = file === void 0 ? require_check.joinPath(folder, "Dockerfile") : require_check.joinPath(place.folder, file);
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
	return isKnown(path) && path !== "" && !require_check.isOutside(path) ? path : null;
}
Object.defineProperty(exports, "Flags", {
	enumerable: true,
	get: function() {
		return Flags;
	}
});
Object.defineProperty(exports, "builderElsewhere", {
	enumerable: true,
	get: function() {
		return builderElsewhere;
	}
});
Object.defineProperty(exports, "daemonElsewhere", {
	enumerable: true,
	get: function() {
		return daemonElsewhere;
	}
});
Object.defineProperty(exports, "flagTable", {
	enumerable: true,
	get: function() {
		return flagTable;
	}
});
Object.defineProperty(exports, "isKnown", {
	enumerable: true,
	get: function() {
		return isKnown;
	}
});
Object.defineProperty(exports, "isWhollyUnknown", {
	enumerable: true,
	get: function() {
		return isWhollyUnknown;
	}
});
Object.defineProperty(exports, "readBuildArguments", {
	enumerable: true,
	get: function() {
		return readBuildArguments;
	}
});
Object.defineProperty(exports, "readBuildLine", {
	enumerable: true,
	get: function() {
		return readBuildLine;
	}
});
Object.defineProperty(exports, "said", {
	enumerable: true,
	get: function() {
		return said;
	}
});
Object.defineProperty(exports, "switchOf", {
	enumerable: true,
	get: function() {
		return switchOf;
	}
});
Object.defineProperty(exports, "unknownAs", {
	enumerable: true,
	get: function() {
		return unknownAs;
	}
});
