const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_buffer = require("node:buffer");
let node_fs_promises = require("node:fs/promises");
let node_vm = require("node:vm");
let node_util = require("node:util");
// lib/find/unknown.js
const OPEN = "\ufdd0";
const CLOSE = "\ufdd1";
const MARK$1 = /\uFDD0([^\uFDD0\uFDD1]*)\uFDD1/g;
function unknown(because) {
	return `${OPEN}${Buffer.from(because).toString("hex")}${CLOSE}`;
}
function unknownsIn(text) {
	return [...text.matchAll(MARK$1)].map(([, hex]) => Buffer.from(hex, "hex").toString());
}
function hasUnknown(text) {
	return text.includes(OPEN);
}
function asWritten$1(text) {
	return text.replaceAll(MARK$1, (_, hex) => Buffer.from(hex, "hex").toString());
}
function unmarked(text) {
	return text.replaceAll(/[\uFDD0\uFDD1]/g, "\ufffd");
}
function withoutUnknown(text) {
	return text.replaceAll(MARK$1, "");
}
// lib/find/made-here.js
function madeHere(plans) {
	const byWord = new Map();
	for (const plan of plans) for (const tag of plan.tags) {
		const name = nameOf$4(tag);
		if (name === null) continue;
		const maker = {
			plan,
			name: asWritten$1(tag),
			sure: !hasUnknown(tag)
		};
		const known = byWord.get(name.word);
		if (known) known.push({
			maker,
			name
		});
		else byWord.set(name.word, [{
			maker,
			name
		}]);
	}
	return (reference) => {
		const wanted = nameOf$4(reference);
		if (wanted === null) return [];
		const makers = (byWord.get(wanted.word) ?? []).filter(({ name }) => isSame(name, wanted)).map(({ maker }) => ({
			...maker,
			sure: maker.sure && wanted.tag !== null
		}));
		return [...makers.filter(({ sure }) => sure), ...makers.filter(({ sure }) => !sure)];
	};
}
function nameOf$4(written) {
	const [named = "", digest] = written.trim().split("@", 2);
	const slash = named.lastIndexOf("/");
	const colon = named.indexOf(":", slash + 1);
	const repository = hostInLowerCase(colon < 0 ? named : named.slice(0, colon)).replace(/^(?:index\.)?docker\.io\//, "").replace(/^library\//, "");
	const word = repository.slice(repository.lastIndexOf("/") + 1);
	if (word === "" || hasUnknown(word)) return null;
	return {
		repository,
		word,
		tag: colon < 0 ? digest === void 0 ? "latest" : null : named.slice(colon + 1)
	};
}
function hostInLowerCase(repository) {
	const slash = repository.indexOf("/");
	return slash < 0 ? repository : repository.slice(0, slash).toLowerCase() + repository.slice(slash);
}
function isSame(made, wanted) {
	return mayBe(made.repository, wanted.repository) && (wanted.tag === null || mayBe(made.tag ?? "", wanted.tag));
}
function mayBe(pattern, text) {
	if (pattern === text) return true;
	if (!hasUnknown(pattern) || hasUnknown(text)) return false;
	const [first = "", ...rest] = pattern.split(/\uFDD0[^\uFDD0\uFDD1]*\uFDD1/);
	if (!text.startsWith(first)) return false;
	const last = rest.pop() ?? "";
	let at = first.length;
	for (const part of rest) {
		const found = text.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return text.length - last.length >= at && text.endsWith(last);
}
// lib/resolve/reference.js
const LONGEST_TEXT = 2048;
const LONGEST_NAME = 255;
const HUB = "docker.io";
const HUB_SPELLINGS = new Set([
	HUB,
	"index.docker.io",
	"registry-1.docker.io"
]);
const HOST_LABEL = /^(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])$/;
const IPV6_HOST = /^\[[A-Fa-f0-9:]+\]$/;
const PORT = /^\d+$/;
const ALPHANUMERIC = /^[a-z0-9]$/;
const TAG = /^\w[\w.-]{0,127}$/;
const ALGORITHM = /^[A-Za-z][A-Za-z0-9]*$/;
const HEX = /^[A-Fa-f0-9]+$/;
const LOWER_HEX = /^[a-f0-9]+$/;
const SHORTEST_DIGEST = 32;
const DIGEST_LENGTHS = new Map([
	["sha256", 64],
	["sha384", 96],
	["sha512", 128]
]);
function parseReference(text) {
	if (text.length > LONGEST_TEXT) return null;
	const written = text.trim();
	if (isImageId(written)) return null;
	const at = written.indexOf("@");
	const digest = at < 0 ? null : written.slice(at + 1);
	if (digest !== null && !isDigest(digest)) return null;
	const named = at < 0 ? written : written.slice(0, at);
	const colon = named.lastIndexOf(":");
	const tagged = colon > named.lastIndexOf("/");
	const tag = tagged ? named.slice(colon + 1) : null;
	if (tag !== null && !TAG.test(tag)) return null;
	const place = splitRegistry(tagged ? named.slice(0, colon) : named);
	if (place === null) return null;
	return {
		written,
		registry: place.registry,
		repository: place.repository,
		tag,
		digest
	};
}
function formatReference(reference) {
	const tag = reference.tag === null ? "" : `:${reference.tag}`;
	const digest = reference.digest === null ? "" : `@${reference.digest}`;
	return `${formatRepository(reference)}${tag}${digest}`;
}
function formatRepository(reference) {
	const { registry, repository } = reference;
	if (registry !== HUB) return `${namesRegistry(registry) ? registry : registry.toUpperCase()}/${repository}`;
	const components = repository.split("/");
	const [first = "", second = ""] = components;
	if (first === "library" && components.length === 2) return isImageId(second) ? `${HUB}/${second}` : second;
	return namesRegistry(first) ? `${HUB}/${repository}` : repository;
}
function splitRegistry(name) {
	const slash = name.indexOf("/");
	const first = slash < 0 ? "" : name.slice(0, slash);
	const remote = slash >= 0 && namesRegistry(first);
	if (remote && !isRegistry(first)) return null;
	const host = remote ? first.toLowerCase() : HUB;
	const registry = HUB_SPELLINGS.has(host) ? HUB : host;
	const path = remote ? name.slice(slash + 1) : name;
	const repository = registry === HUB && !path.includes("/") ? `library/${path}` : path;
	if (repository.length > LONGEST_NAME || !repository.split("/").every(isPathComponent)) return null;
	return {
		registry,
		repository
	};
}
function namesRegistry(first) {
	return first.includes(".") || first.includes(":") || first === "localhost" || first !== first.toLowerCase();
}
function isRegistry(text) {
	const bracket = text.lastIndexOf("]");
	const colon = text.indexOf(":", bracket + 1);
	const host = colon < 0 ? text : text.slice(0, colon);
	if (colon >= 0 && !PORT.test(text.slice(colon + 1))) return false;
	return bracket >= 0 ? IPV6_HOST.test(host) : host.split(".").every((label) => HOST_LABEL.test(label));
}
function isPathComponent(text) {
	let separator = "";
	for (const character of text) if (ALPHANUMERIC.test(character)) separator = "";
	else {
		separator += character;
		if (!(separator.length === character.length ? "._-".includes(character) : separator === "__" || /^-+$/.test(separator))) return false;
	}
	return separator === "" && text !== "" && ALPHANUMERIC.test(text[0] ?? "");
}
function isDigest(text) {
	const colon = text.indexOf(":");
	if (colon < 0) return false;
	const algorithm = text.slice(0, colon);
	const hex = text.slice(colon + 1);
	const length = DIGEST_LENGTHS.get(algorithm);
	if (length !== void 0) return hex.length === length && LOWER_HEX.test(hex);
	return algorithm.split(/[-_+.]/).every((part) => ALGORITHM.test(part)) && hex.length >= SHORTEST_DIGEST && HEX.test(hex);
}
function isImageId(text) {
	return text.length === 64 && LOWER_HEX.test(text);
}
// lib/judge/verified-advice.js
const BY_NAME = { kind: "by-name" };
const MOST_ROUNDS = 8;
const MOST_ASKED = 200;
const MOST_LISTED = 20;
async function withVerifiedAdvice(source, judge) {
	const answers = new Map();
	const lists = new Map();
	const standings = () => ({
		of: (reference) => answers.get(formatReference(reference)) ?? BY_NAME,
		tagsOf: (reference) => lists.get(formatRepository(reference)) ?? null
	});
	const isNew = async ({ advised, lacking }) => await verify(advised, answers, source) || await list(lacking, lists, source);
	let judged = judge(standings());
	for (let round = 0; round < MOST_ROUNDS && await isNew(judged); round++) judged = judge(standings());
	return judged;
}
async function list(lacking, lists, source) {
	const open = new Map(lacking.map((reference) => [formatRepository(reference), reference]));
	for (const name of lists.keys()) open.delete(name);
	return (await Promise.all([...open].slice(0, MOST_LISTED - lists.size).map(async ([name, reference]) => {
		const tags = await source.tags?.(reference) ?? null;
		lists.set(name, tags);
		return tags !== null;
	}))).includes(true);
}
async function verify(advised, answers, source) {
	const open = new Map(advised.map((reference) => [formatReference(reference), reference]));
	for (const text of answers.keys()) open.delete(text);
	return (await Promise.all([...open].slice(0, MOST_ASKED - answers.size).map(async ([text, reference]) => {
		const standing = standingOf(await source.lookup(reference, null));
		answers.set(text, standing);
		return standing;
	}))).some(({ kind }) => kind !== "by-name");
}
function standingOf(lookup) {
	if (lookup.kind === "not-found") return { kind: "missing" };
	if (lookup.kind !== "found") return BY_NAME;
	if (lookup.image.by !== "tag") return {
		kind: "found",
		image: lookup.image
	};
	return lookup.missing ? { kind: "missing" } : BY_NAME;
}
// lib/check-workloads.js
async function resolveRunning(found, builds, { nodes, today }, images, progress) {
	if (found.workloads.length === 0) return null;
	const [{ resolveWorkloads }, { MadeImages }, { fleetOf }] = await Promise.all([
		Promise.resolve().then(() => require("./resolve-workloads.js")),
		Promise.resolve().then(() => require("./made-images.js")),
		Promise.resolve().then(() => require("./fleet.js"))
	]);
	const made = new MadeImages(builds, madeHere(builds.builds.map(({ read }) => read.plan)));
	const { workloads, runtimeClasses } = found;
	return resolveWorkloads({
		workloads,
		runtimeClasses,
		fleet: fleetOf(nodes.declared, nodes.inventories, nodes.claims),
		made
	}, today, images, progress);
}
async function judgeRunning(resolved, { today }, images) {
	if (resolved === null) return {
		workloads: [],
		advised: [],
		lacking: []
	};
	const { judgeWorkloads } = await Promise.resolve().then(() => require("./judge-workloads.js"));
	return withVerifiedAdvice(images, (standings) => judgeWorkloads(resolved, today, standings));
}
function clusterTargets(resolved, { nodes }) {
	if (resolved === null || nodes.inventories.length === 0) return (_, targets) => targets;
	const declared = new Set(nodes.declared.map(({ host }) => host));
	const landed = new Map();
	for (const { workload, placed } of resolved.concerned) {
		const plans = new Set(workload.containers.flatMap((each) => resolved.made.of(each, null)?.plan ?? []));
		if (plans.size === 0) continue;
		const facts = placed.landings.flatMap(({ group }) => group.node.host ? [factsOf(group.node.host)] : []);
		for (const plan of plans) {
			const here = landed.get(plan) ?? new Set();
			for (const each of facts) here.add(each);
			landed.set(plan, here);
		}
	}
	return ({ plan }, targets) => {
		const here = landed.get(plan);
		return here ? targets.filter((host) => declared.has(host) || here.has(factsOf(host))) : targets;
	};
}
function factsOf({ name: _, ...facts }) {
	return JSON.stringify(facts);
}
function namesItsHost({ rules }) {
	if (rules.by === "command") return rules.steps?.machines.some(({ host }) => host !== null) ?? false;
	return rules.by === "ecs" && (rules.family ?? rules.constrained) !== null;
}
function nothingToRun({ named, workloads, problems }) {
	if (!named || problems.length > 0 || workloads.some(({ files }) => files === void 0)) return [];
	return [{
		file: "",
		line: 0,
		message: "The manifests hold nothing that runs containers, so nothing of them was checked.",
		severity: "notice"
	}];
}
// lib/read/space.js
function isSpace(code) {
	if (code < 128) return code === 32 || code >= 9 && code <= 13;
	return code === 133 || code === 160 || code === 5760 || code >= 8192 && code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288;
}
function trimStart(text) {
	let start = 0;
	while (start < text.length && isSpace(text.charCodeAt(start))) start++;
	return start === 0 ? text : text.slice(start);
}
function trim(text) {
	let end = text.length;
	while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
	return trimStart(end === text.length ? text : text.slice(0, end));
}
// lib/read/split-words.js
const SEPARATOR$1 = /[\t\v\f\r ]+/;
function splitWords(text) {
	const trimmed = trim(text);
	return trimmed === "" ? [] : trimmed.split(SEPARATOR$1);
}
function splitFlags(text) {
	const flags = [];
	let at = 0;
	for (;;) {
		while (at < text.length && isSpace(text.charCodeAt(at))) at++;
		if (!text.startsWith("--", at)) return {
			flags,
			rest: text.slice(at)
		};
		let word = "";
		let quote = "";
		for (; at < text.length; at++) {
			const char = text[at];
			if (quote === "" && isSpace(text.charCodeAt(at))) break;
			if (char === "\\") word += text[++at] ?? "";
			else if (char === quote) quote = "";
			else if (quote === "" && (char === "\"" || char === "'")) quote = char;
			else word += char;
		}
		if (word === "--") return {
			flags,
			rest: text.slice(at)
		};
		flags.push(word);
	}
}
function splitArgs(text, escapeChar) {
	const words = [];
	let start = -1;
	let quote = "";
	let end = text.length;
	for (let at = 0; at < text.length; at++) {
		const char = text[at];
		if (quote === "" && isSpace(text.charCodeAt(at))) {
			if (start >= 0) words.push(text.slice(start, at));
			start = -1;
			continue;
		}
		if (start < 0) start = at;
		if (char === escapeChar && quote !== "'") {
			if (at === text.length - 1) end = at;
			at++;
		} else if (char === quote) quote = "";
		else if (quote === "" && (char === "\"" || char === "'")) quote = char;
	}
	if (start >= 0 && start < end) words.push(text.slice(start, end));
	return words;
}
// lib/read/reach.js
function aliasesOf$1(stages) {
	const aliases = new Map();
	for (const { alias, index } of stages) {
		if (alias === null) continue;
		const indices = aliases.get(alias);
		if (indices) indices.push(index);
		else aliases.set(alias, [index]);
	}
	return aliases;
}
function stageBefore(aliases, name, index) {
	const indices = aliases.get(name.toLowerCase()) ?? [];
	let low = 0;
	let high = indices.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (indices[middle] < index) low = middle + 1;
		else high = middle;
	}
	return low === 0 ? null : indices[low - 1];
}
function reachedFrom(target, stages, aliases, fromStage) {
	const reached = new Set([target]);
	const triggered = new Set();
	const reach = (sources, index) => {
		for (const source of sources) {
			const stage = /^\d{1,9}$/.test(source) ? Number(source) : stageBefore(aliases, source, index);
			if (stage !== null && stage < index) reached.add(stage);
		}
	};
	for (let index = target; index >= 0; index--) {
		if (!reached.has(index)) continue;
		reach(sourcesOf(stages[index].instructions, false), index);
		const base = fromStage[index] ?? null;
		if (base === null) continue;
		reached.add(base);
		if (triggered.has(base)) continue;
		triggered.add(base);
		reach(sourcesOf(stages[base].instructions, true), index);
	}
	return reached;
}
function mayNameStage({ rest }) {
	return rest.startsWith("--") && rest.includes("from=");
}
function sourcesOf(instructions, onbuild) {
	const sources = [];
	for (const instruction of instructions) {
		const { keyword, rest } = instruction;
		if (instruction.onbuild !== onbuild || !mayNameStage(instruction)) continue;
		for (const flag of splitFlags(rest).flags) {
			if (keyword === "COPY" && flag.startsWith("--from=")) sources.push(flag.slice(7));
			if (keyword === "RUN" && flag.startsWith("--mount=")) sources.push(...mountSources(flag));
		}
	}
	return sources;
}
function mountSources(flag) {
	return flag.slice(8).split(",").flatMap((field) => /^from=/i.test(field) ? [field.slice(5)] : []);
}
// lib/read/template.js
function isTemplate(word) {
	return word.includes("{{");
}
function splitTemplate(text) {
	const words = [];
	let at = 0;
	while (at < text.length) {
		if (/\s/.test(text[at])) {
			at++;
			continue;
		}
		const start = at;
		while (at < text.length && !/\s/.test(text[at])) {
			if (!text.startsWith("{{", at)) {
				at++;
				continue;
			}
			const close = text.indexOf("}}", at + 2);
			at = close < 0 ? text.length : close + 2;
		}
		words.push(text.slice(start, at));
	}
	let flags = 0;
	while (words[flags]?.startsWith("--")) flags++;
	return {
		flags: words.slice(0, flags).map((word) => unquoted(word)),
		words: words.slice(flags)
	};
}
function unquoted(word) {
	return isTemplate(word) ? word : splitFlags(word).flags[0] ?? word;
}
// lib/read/parameter-pattern.js
const MAX_PATTERN = 128;
const MAX_VALUE$1 = 1024;
function cut$1(value, pattern, side, longest) {
	const read = readPattern$1(pattern, value);
	if (!read.ok) return read;
	const chars = [...value];
	if (side === "start") {
		const end = matchAt(stretches(read.elements), chars, 0, longest);
		return {
			ok: true,
			value: end < 0 ? value : chars.slice(end).join("")
		};
	}
	const end = matchAt(stretches(read.elements.reverse()), chars.reverse(), 0, longest);
	return {
		ok: true,
		value: end < 0 ? value : chars.slice(end).reverse().join("")
	};
}
function replace(value, pattern, replacement, all) {
	const read = readPattern$1(pattern, value);
	if (!read.ok) return read;
	const wanted = stretches(read.elements);
	const chars = [...value];
	const out = [];
	let at = 0;
	let matchedTo = -1;
	while (at <= chars.length) {
		const end = matchAt(wanted, chars, at, true);
		if (end === NOWHERE) break;
		if (end >= 0 && !(end === at && matchedTo === at)) {
			out.push(replacement);
			matchedTo = end;
			if (!all) return {
				ok: true,
				value: out.join("") + chars.slice(end).join("")
			};
			if (end > at) {
				at = end;
				continue;
			}
		}
		if (at < chars.length) out.push(chars[at]);
		at++;
	}
	return {
		ok: true,
		value: out.join("") + chars.slice(at).join("")
	};
}
function readPattern$1(pattern, value) {
	if (pattern.length > MAX_PATTERN || value.length > MAX_VALUE$1) return {
		ok: false,
		message: "pattern or value too long to match"
	};
	const elements = [];
	const chars = [...pattern];
	for (let i = 0; i < chars.length; i++) {
		const char = chars[i];
		if (char === "*") elements.push({ any: "run" });
		else if (char === "?") elements.push({ any: "one" });
		else if (char !== "\\") elements.push({
			any: null,
			char
		});
		else {
			const next = chars[++i];
			if (next === void 0 || !"*?\\}/".includes(next)) return {
				ok: false,
				message: `invalid pattern (${pattern}) in substitution: invalid escape '\\${next ?? ""}'`
			};
			elements.push({
				any: null,
				char: next
			});
		}
	}
	return {
		ok: true,
		elements
	};
}
function stretches(elements) {
	const result = [[]];
	for (const element of elements) if (element.any === "run") result.push([]);
	else result.at(-1).push(element);
	return result;
}
const NOWHERE = -2;
function matchAt(pattern, chars, start, longest) {
	const [first, ...rest] = pattern;
	if (!fits$2(first, chars, start)) return -1;
	let at = start + first.length;
	for (const [index, stretch] of rest.entries()) {
		const found = longest && index === rest.length - 1 ? findLast(stretch, chars, at) : findFirst(stretch, chars, at);
		if (found < 0) return NOWHERE;
		at = found + stretch.length;
	}
	return at;
}
function fits$2(stretch, chars, at) {
	if (at + stretch.length > chars.length) return false;
	for (let i = 0; i < stretch.length; i++) {
		const element = stretch[i];
		if (element.any === null && element.char !== chars[at + i]) return false;
	}
	return true;
}
function findFirst(stretch, chars, from) {
	for (let at = from; at + stretch.length <= chars.length; at++) if (fits$2(stretch, chars, at)) return at;
	return -1;
}
function findLast(stretch, chars, from) {
	for (let at = chars.length - stretch.length; at >= from; at--) if (fits$2(stretch, chars, at)) return at;
	return -1;
}
// lib/read/modifier.js
function applyModifier(name, value, modifier, word) {
	const missing = value === void 0 || modifier.startsWith(":") && value === "";
	switch (modifier.at(-1)) {
		case "-": return missing ? {
			ok: true,
			value: word,
			wordTaken: true
		} : {
			ok: true,
			value,
			wordTaken: false
		};
		case "+": return {
			ok: true,
			value: missing ? "" : word,
			wordTaken: !missing
		};
		case "?":
			if (!missing) return {
				ok: true,
				value,
				wordTaken: false
			};
			return {
				ok: false,
				message: `${name}: ${word !== "" ? word : `is not allowed to be ${value === void 0 ? "unset" : "empty"}`}`
			};
		case "#":
		case "%": {
			const longest = word.startsWith(modifier);
			const side = modifier === "#" ? "start" : "end";
			const result = cut$1(value ?? "", longest ? word.slice(1) : word, side, longest);
			return result.ok ? {
				...result,
				wordTaken: true
			} : result;
		}
		default: return {
			ok: false,
			message: unsupported(modifier)
		};
	}
}
function unsupported(modifier) {
	return `unsupported modifier (${modifier}) in substitution`;
}
// lib/read/variable-name.js
const LETTER_OR_DIGIT = /^[\p{L}\p{Nd}]$/u;
const DIGIT = /^\p{Nd}$/u;
function charAt(text, at) {
	const code = text.codePointAt(at);
	return code === void 0 ? void 0 : String.fromCodePoint(code);
}
function endOfName$1(text, start) {
	const first = charAt(text, start);
	if (first === void 0) return start;
	if ("@*#?-$!".includes(first)) return start + 1;
	const digits = DIGIT.test(first);
	let at = start;
	for (let char = first; char !== void 0; char = charAt(text, at)) {
		if (digits ? !DIGIT.test(char) : char !== "_" && !LETTER_OR_DIGIT.test(char)) break;
		at += char.length;
	}
	return at;
}
// lib/read/word-list.js
var WordList = class {
	done = [];
	word = "";
	addText(text) {
		for (const char of text) if (!isSpace(char.charCodeAt(0))) this.word += char;
		else this.close();
	}
	addRaw(text) {
		this.word += text;
	}
	list() {
		this.close();
		return this.done;
	}
	close() {
		if (this.word !== "") this.done.push(this.word);
		this.word = "";
	}
};
function endOfHeredocMark(text, start) {
	let at = start + 1;
	if (text[at] !== "<") return at;
	at++;
	while (at < text.length && isSpace(text.charCodeAt(at))) at++;
	return at;
}
// lib/read/lexer.js
const MAX_DEPTH = 100;
var Lexer = class {
	text;
	options;
	error = "";
	required = null;
	uses = [];
	at = 0;
	depth = 0;
	rawEscapes;
	constructor(text, options) {
		this.text = text;
		this.options = options;
		this.rawEscapes = options.rawEscapes ?? false;
	}
	run(words) {
		return this.scan(null, this.rawEscapes, words);
	}
	scan(stop, rawEscapes, words) {
		if (this.depth >= MAX_DEPTH) return this.fail("substitutions are nested too deeply");
		const outer = this.rawEscapes;
		this.rawEscapes = rawEscapes;
		this.depth++;
		const result = this.scanUntil(stop, words);
		this.depth--;
		this.rawEscapes = outer;
		return result;
	}
	scanUntil(stop, words) {
		const limit = this.options.limit ?? Number.POSITIVE_INFINITY;
		let result = "";
		while (this.at < this.text.length) {
			const char = this.text[this.at];
			if (char === stop) {
				this.at++;
				return result;
			}
			const piece = this.piece(char, words);
			if (piece === null) return null;
			result += piece;
			if (result.length > limit) return this.fail(`expands to more than ${limit} characters`);
		}
		if (stop !== null) return this.fail(`unexpected end of statement while looking for matching ${stop}`);
		return result;
	}
	piece(char, words) {
		switch (char) {
			case "$": {
				const value = this.dollar();
				if (value !== null) words?.addText(value);
				return value;
			}
			case "'":
			case "\"": {
				const value = char === "\"" ? this.doubleQuoted() : this.singleQuoted();
				if (value !== null) words?.addRaw(value);
				return value;
			}
			case "<":
				if (words) {
					const start = this.at;
					this.at = endOfHeredocMark(this.text, start);
					const mark = this.text.slice(start, this.at);
					words.addRaw(mark);
					return mark;
				}
				break;
			case this.options.escape: {
				this.at++;
				const kept = this.rawEscapes ? char : "";
				const next = this.next() ?? "";
				if (kept + next !== "") words?.addRaw(kept + next);
				return kept + next;
			}
		}
		this.at++;
		words?.addText(char);
		return char;
	}
	singleQuoted() {
		const close = this.text.indexOf("'", this.at + 1);
		if (close < 0) {
			this.at = this.text.length;
			return this.fail("unexpected end of statement while looking for matching single-quote");
		}
		const start = this.at;
		this.at = close + 1;
		return this.options.rawQuotes ? this.text.slice(start, this.at) : this.text.slice(start + 1, close);
	}
	doubleQuoted() {
		const quote = this.options.rawQuotes ? "\"" : "";
		let result = quote;
		this.at++;
		while (this.at < this.text.length) {
			const char = this.text[this.at];
			if (char === "\"") {
				this.at++;
				return result + quote;
			}
			if (char === "$") {
				const value = this.dollar();
				if (value === null) return null;
				result += value;
				continue;
			}
			this.at++;
			if (char !== this.options.escape) {
				result += char;
				continue;
			}
			if (this.rawEscapes) result += char;
			const next = this.text[this.at];
			if (next === void 0) continue;
			if (next === "\"" || next === "$" || next === this.options.escape) {
				result += next;
				this.at++;
			} else result += char;
		}
		return this.fail("unexpected end of statement while looking for matching double-quote");
	}
	dollar() {
		this.at++;
		if (this.text[this.at] === "{") return this.braced();
		const name = this.name();
		return name === "" ? "$" : this.plain(name, `$${name}`);
	}
	plain(name, written) {
		const value = this.options.lookup(name);
		this.uses.push({
			name,
			unset: value === void 0
		});
		return value ?? (this.options.keepUnset ? written : "");
	}
	braced() {
		this.at++;
		const first = this.text[this.at];
		if (first === void 0) return this.fail("syntax error: missing '}'");
		if (first === "{" || first === "}" || first === ":") return this.fail("syntax error: bad substitution");
		const name = this.name();
		let modifier = this.next() ?? "\ufffd";
		if (modifier === "}") return this.plain(name, `\${${name}}`);
		if (modifier === "/") return this.replacement(name);
		let operator = modifier;
		const emptyIsUnset = modifier === ":";
		if (emptyIsUnset) {
			operator = this.next() ?? "\ufffd";
			modifier += operator;
		}
		const trims = operator === "#" || operator === "%";
		if (emptyIsUnset && trims || !(emptyIsUnset || "+-?#%".includes(operator))) return this.fail(unsupported(modifier));
		const word = this.aside(() => this.scan("}", trims));
		if (word === null) return this.unclosed("missing '}'");
		const value = this.options.lookup(name);
		if (value === void 0 && this.options.keepUnset) return `\${${name}${modifier}${word.value}}`;
		const modified = applyModifier(name, value, modifier, word.value);
		if (!modified.ok) {
			if (operator === "?") this.required = name;
			return this.fail(modified.message);
		}
		this.uses.push({
			name,
			unset: value === void 0 && trims
		});
		if (modified.wordTaken) this.useAll(word.uses);
		return modified.value;
	}
	replacement(name) {
		const all = this.text[this.at] === "/";
		if (all) this.at++;
		const pattern = this.aside(() => this.scan("/", true));
		if (pattern === null) return this.unclosed(`missing '/' in \${}`);
		const replacement = this.aside(() => this.scan("}", true));
		if (replacement === null) return this.unclosed("missing '}'");
		const value = this.options.lookup(name);
		if (value === void 0 && this.options.keepUnset) return `\${${name}/${pattern.value}/${replacement.value}}`;
		this.uses.push({
			name,
			unset: value === void 0
		});
		this.useAll(pattern.uses);
		this.useAll(replacement.uses);
		const replaced = replace(value ?? "", pattern.value, replacement.value, all);
		return replaced.ok ? replaced.value : this.fail(replaced.message);
	}
	aside(read) {
		const outer = this.uses;
		this.uses = [];
		const value = read();
		const uses = this.uses;
		this.uses = outer;
		return value === null ? null : {
			value,
			uses
		};
	}
	useAll(uses) {
		for (const use of uses) this.uses.push(use);
	}
	next() {
		const char = charAt(this.text, this.at);
		if (char !== void 0) this.at += char.length;
		return char;
	}
	name() {
		const end = endOfName$1(this.text, this.at);
		const name = this.text.slice(this.at, end);
		this.at = end;
		return name;
	}
	unclosed(what) {
		return this.at >= this.text.length ? this.fail(`syntax error: ${what}`) : null;
	}
	fail(message) {
		this.error = message;
		return null;
	}
};
// lib/read/expansion.js
const MAX_VALUE = 32768;
function expand(word, escapeChar, lookup) {
	const lexer = new Lexer(word, {
		escape: escapeChar,
		lookup,
		limit: MAX_VALUE
	});
	const value = lexer.run();
	if (value === null) return {
		ok: false,
		message: `failed to process ${quote(word)}: ${lexer.error}`,
		required: lexer.required
	};
	const used = new Set();
	const unset = new Set();
	for (const use of lexer.uses) {
		used.add(use.name);
		if (use.unset) unset.add(use.name);
	}
	return {
		ok: true,
		value,
		used: [...used],
		unset: [...unset]
	};
}
function quote(word) {
	return JSON.stringify(word.length > 200 ? `${word.slice(0, 200)}\u2026` : word);
}
// lib/read/variable-scope.js
const NOTHING$4 = {
	unset: false,
	unknown: false,
	defaulted: false,
	empty: false,
	given: false,
	from: []
};
const PLATFORM_ARGS = [
	"BUILDPLATFORM",
	"BUILDOS",
	"BUILDOSVERSION",
	"BUILDARCH",
	"BUILDVARIANT",
	"TARGETPLATFORM",
	"TARGETOS",
	"TARGETOSVERSION",
	"TARGETARCH",
	"TARGETVARIANT"
];
const PREDEFINED = new Set([...PLATFORM_ARGS, "TARGETSTAGE"]);
const MAX_ARGS = 1e3;
var Scope = class {
	dockerfile;
	request;
	variables = new Map();
	constructor(dockerfile, request) {
		this.dockerfile = dockerfile;
		this.request = request;
	}
	declareAll() {
		const { globalArgs } = this.dockerfile;
		if (globalArgs.length > 1e3) return {
			line: globalArgs[MAX_ARGS].line,
			message: `more than ${MAX_ARGS} ARGs before the first FROM`
		};
		let pending = [];
		for (const [index, arg] of globalArgs.entries()) {
			const declared = this.declare(arg);
			if (typeof declared === "string") return {
				line: arg.line,
				message: declared
			};
			pending.push(declared);
			const lastOfLine = globalArgs[index + 1]?.line !== arg.line;
			if (this.request.builder === "classic" && !lastOfLine) continue;
			for (const variable of pending) this.put(variable);
			pending = [];
		}
		return null;
	}
	isDeclared(name) {
		return this.variable(name) !== void 0;
	}
	resolve(word) {
		const expansion = this.expand(word);
		if (!expansion.ok) return expansion;
		const unset = new Set();
		const defaultedArgs = new Set();
		const givenArgs = new Set();
		const emptyArgs = new Set();
		let unknown = false;
		for (const variable of withSources(this.sources(expansion))) {
			if (variable.unset) unset.add(variable.name);
			if (variable.defaulted) defaultedArgs.add(variable.name);
			if (variable.empty) emptyArgs.add(variable.name);
			if (variable.given) givenArgs.add(variable.name);
			unknown ||= variable.unknown;
		}
		return {
			ok: true,
			value: expansion.value,
			unset: [...unset],
			defaultedArgs: [...defaultedArgs],
			givenArgs: [...givenArgs],
			emptyArgs: [...emptyArgs],
			unknown
		};
	}
	variable(name) {
		const known = this.variables.get(this.key(name));
		if (known || this.request.builder !== "buildkit" || !PREDEFINED.has(name)) return known;
		const { buildArgs, platformArgs, targetStage } = this.request;
		const stage = targetStage || this.dockerfile.stages.at(-1)?.alias || "default";
		const given = buildArgs.get(name) ?? platformArgs.get(name) ?? (name === "TARGETSTAGE" ? stage : void 0);
		const unknown = given === void 0;
		const made = {
			...NOTHING$4,
			name,
			value: given ?? "",
			unset: unknown,
			unknown
		};
		this.put(made);
		return made;
	}
	declare(arg) {
		const { builder, buildArgs } = this.request;
		const given = buildArgs.get(arg.name);
		const fixed = {
			...NOTHING$4,
			name: arg.name,
			given: given !== void 0
		};
		if (given !== void 0 && builder === "buildkit") return {
			...fixed,
			value: given,
			unset: false
		};
		if (arg.value === null) {
			if (given !== void 0) return {
				...fixed,
				value: given,
				unset: false
			};
			return this.bare(arg.name) ?? {
				...fixed,
				value: void 0,
				unset: true
			};
		}
		const expansion = this.expand(arg.value);
		if (!expansion.ok) return expansion.message;
		if (given !== void 0) return {
			...fixed,
			value: given,
			unset: false
		};
		const from = this.sources(expansion);
		const empty = expansion.value === "" && from.length === 0;
		return {
			...NOTHING$4,
			name: arg.name,
			value: expansion.value,
			defaulted: true,
			empty,
			from
		};
	}
	bare(name) {
		const earlier = this.variable(name);
		return this.request.builder === "buildkit" || earlier?.name !== name ? earlier : void 0;
	}
	expand(word) {
		return expand(word, this.dockerfile.escape, (name) => this.variable(name)?.value);
	}
	sources(expansion) {
		const unset = new Set(expansion.unset);
		const result = [];
		for (const name of expansion.used) {
			const variable = this.variable(name);
			if (unset.has(name)) result.push({
				...NOTHING$4,
				name,
				value: void 0,
				unset: true
			});
			else if (variable && (variable.value !== void 0 || variable.unknown)) result.push(variable);
		}
		return result;
	}
	put(variable) {
		this.variables.set(this.key(variable.name), variable);
	}
	key(name) {
		return this.request.builder === "classic" ? name.toUpperCase() : name;
	}
};
function withSources(variables) {
	const seen = new Set();
	const stack = [...variables].reverse();
	for (let next = stack.pop(); next !== void 0; next = stack.pop()) {
		if (seen.has(next)) continue;
		seen.add(next);
		for (let i = next.from.length - 1; i >= 0; i--) stack.push(next.from[i]);
	}
	return seen;
}
// lib/read/evaluate.js
const TEMPLATE = "template, not checked";
function evaluate(dockerfile, request) {
	const { stages } = dockerfile;
	const aliases = aliasesOf$1(stages);
	const target = findTarget(stages, aliases, request.targetStage);
	if (typeof target === "string") return {
		ok: false,
		line: stages.at(-1)?.line ?? 1,
		message: target
	};
	const scope = new Scope(dockerfile, request);
	const failed = scope.declareAll();
	if (failed) return {
		ok: false,
		...failed
	};
	const others = new OtherScopes(dockerfile, request);
	const bases = stages.map((stage) => evaluateBase(stage, scope, others, aliases, request));
	const fromStages = bases.map((base) => base.fromStage);
	const reached = request.builder === "buildkit" ? reachedFrom(target, stages, aliases, fromStages) : null;
	const runs = stages.map((stage) => hasRun(stage, false));
	const triggers = stages.map((stage) => hasRun(stage, true));
	return {
		ok: true,
		target,
		stages: stages.map((stage, index) => {
			const base = bases[index];
			const triggered = base.fromStage !== null && triggers[base.fromStage];
			const executed = reached ? reached.has(index) : index <= target;
			return {
				stage,
				...base,
				runs: runs[index] || triggered,
				executed
			};
		})
	};
}
function stageChain(evaluation, index) {
	const chain = [];
	if (!evaluation.ok) return chain;
	let at = index;
	while (at !== null) {
		const stage = evaluation.stages[at];
		if (stage === void 0) break;
		chain.push(at);
		at = stage.fromStage;
	}
	return chain;
}
function findTarget(stages, aliases, name) {
	if (name === null || name === "") return stages.length > 0 ? stages.length - 1 : "dockerfile contains no stages to build";
	const found = stageBefore(aliases, name, stages.length);
	if (found !== null) return found;
	const names = [...aliases.keys()];
	return `target stage "${name}" could not be found; ${names.length === 0 ? "no stage has a name" : `the stages are: ${names.slice(0, 30).join(", ")}`}`;
}
function hasRun(stage, onbuild) {
	return stage.instructions.some((instruction) => instruction.keyword === "RUN" && instruction.onbuild === onbuild);
}
var OtherScopes = class {
	dockerfile;
	request;
	scopes = null;
	constructor(dockerfile, request) {
		this.dockerfile = dockerfile;
		this.request = request;
	}
	stageNamed(stage, aliases) {
		this.scopes ??= ["windows", "linux"].map((os) => this.scopeFor(os));
		for (const scope of this.scopes) {
			const base = scope.resolve(stage.written);
			if (!base.ok || base.unknown) continue;
			const fromStage = stageBefore(aliases, base.value, stage.index);
			if (fromStage !== null) return {
				from: base.value,
				fromStage
			};
		}
		return null;
	}
	scopeFor(os) {
		const platformArgs = new Map([["TARGETOS", os], ...this.request.platformArgs]);
		const scope = new Scope(this.dockerfile, {
			...this.request,
			platformArgs
		});
		scope.declareAll();
		return scope;
	}
};
function evaluateBase(stage, scope, others, aliases, request) {
	const base = evaluateFrom(stage, scope, others, aliases, request);
	const platform = evaluatePlatform(stage, scope, request);
	const undeclared = base.unset.filter((name) => !scope.isDeclared(name));
	return {
		...base,
		undeclared,
		platform: platform.value,
		problem: base.problem ?? platform.problem
	};
}
function evaluateFrom(stage, scope, others, aliases, request) {
	const failed = {
		from: null,
		unset: [],
		defaultedArgs: [],
		givenArgs: [],
		fromStage: null
	};
	if (isTemplate(stage.written)) return {
		...failed,
		problem: TEMPLATE
	};
	const base = scope.resolve(stage.written);
	if (!base.ok) return {
		...failed,
		problem: base.message,
		unset: base.required === null ? [] : [base.required]
	};
	const { value, givenArgs } = base;
	if (base.unknown) {
		const named = others.stageNamed(stage, aliases);
		if (named) return {
			...named,
			problem: null,
			unset: [],
			defaultedArgs: base.defaultedArgs,
			givenArgs
		};
	}
	const missing = hasGap(value) ? base.emptyArgs : [];
	const unset = [...base.unset, ...missing];
	const defaultedArgs = base.defaultedArgs.filter((name) => !missing.includes(name));
	if (value === "") return {
		from: null,
		problem: `base name (${stage.written}) should not be blank${whyUnset(unset[0], scope, request)}`,
		unset,
		defaultedArgs,
		givenArgs,
		fromStage: null
	};
	if (isTemplate(value)) return {
		from: null,
		problem: TEMPLATE,
		unset,
		defaultedArgs,
		givenArgs,
		fromStage: null
	};
	return {
		from: value,
		problem: null,
		unset,
		defaultedArgs,
		givenArgs,
		fromStage: base.unknown ? null : stageBefore(aliases, value, stage.index)
	};
}
function evaluatePlatform(stage, scope, request) {
	const written = stage.platform;
	if (written === null) return {
		value: request.platform,
		problem: null
	};
	if (isTemplate(written)) return {
		value: null,
		problem: null
	};
	const platform = scope.resolve(written);
	if (!platform.ok) return {
		value: null,
		problem: `failed to process arguments for platform ${written}: ${platform.message}`
	};
	const { value, unset, unknown } = platform;
	if (value === "" && !unknown) return {
		value: null,
		problem: `empty platform value from expression ${written}${whyUnset(unset[0], scope, request)}`
	};
	if (isTemplate(value)) return {
		value: null,
		problem: null
	};
	return {
		value: unset.length > 0 ? literalOs(written) : value,
		problem: null
	};
}
function literalOs(written) {
	return /^([a-z]+)\//.exec(written)?.[1] ?? null;
}
function hasGap(value) {
	return value === "" || /^[/:@.-]|[/:@.-]$|[/:@.-][/:@]|[/:@][.-]/.test(value);
}
function whyUnset(name, scope, request) {
	if (name === void 0) return "";
	if (PLATFORM_ARGS.includes(name)) return request.builder === "classic" ? `: ${name} is set by BuildKit only, not by the classic builder` : `: the value of ${name} is not known here`;
	return scope.isDeclared(name) ? `: ${name} has no default and no build argument was given (--build-arg ${name}=...)` : `: ${name} is not declared by an ARG before the first FROM`;
}
// lib/decide/build-comments.js
const SILENT = {
	targets: null,
	ignores: [],
	problems: []
};
const MOST_STRAYS = 100;
const STRAY = "this comment belongs to no FROM, so it says nothing. Expected it in the lines before a FROM";
function commentsOf(dockerfile, evaluation, read) {
	const { stages, strayDirectives } = dockerfile;
	if (strayDirectives.length === 0 && stages.every((stage) => stage.directives.length === 0)) return SILENT;
	const said = stages.map((stage) => read(stage.directives));
	const rootOf = (index) => stageChain(evaluation, index).at(-1) ?? index;
	return {
		targets: stageChain(evaluation, evaluation.target).map((index) => said[index].targets).find((targets) => targets !== null) ?? null,
		ignores: said.flatMap(({ ignores }, index) => ignores.map((ignore) => ({
			...ignore,
			stage: rootOf(index)
		}))),
		problems: [...said.flatMap((each) => each.problems), ...strays(strayDirectives)]
	};
}
function strays(comments) {
	const named = comments.slice(0, MOST_STRAYS).map(({ line }) => ({
		line,
		message: STRAY
	}));
	const next = comments[MOST_STRAYS];
	if (next) named.push({
		line: next.line,
		message: `${comments.length - MOST_STRAYS} more comments belong to no FROM`
	});
	return named;
}
// lib/rules/engine-errors.js
function engineError(text, code = null) {
	return {
		code,
		text
	};
}
const DOES_NOT_MATCH = engineError("The container operating system does not match the host operating system", "0xc0370101");
const NO_MATCH_IN_MANIFEST = engineError("no match for platform in manifest: not found");
function listed({ code, text }) {
	return code === null ? text : `${text} (${code})`;
}
// lib/data/windows-releases.json
var windows_releases_default = JSON.parse("{\"asOf\":\"2026-11-24\",\"sources\":{\"servers\":\"MicrosoftDocs/Virtualization-Documentation base-image-lifecycle.md (HEAD, 05953373, d87e2955), endoflife-date/endoflife.date products/windows-server.md (2026-08-22)\",\"azure-stack-hci\":\"https://teeling.ai/blogs/azure-local.html (22H2 is 20349)\",\"annual-channel\":\"MicrosoftDocs/WindowsServerDocs annual-channel-for-containers.md, portability.md; endoflife.date products/windows-server.md (2026-08-22)\",\"clients\":\"endoflife-date/endoflife.date products/windows.md (2026-08-22)\",\"windows-11-26h2\":\"CVE-2026-97790 (windows_11_version_26h2, 10.0.26300); microsoft/mxc os-version-support.md\",\"release-health\":\"learn.microsoft.com windows-server-release-info (2026-05-13), endoflife-date/endoflife.date products/windows.md (2026-08-22)\"},\"releases\":[{\"build\":14393,\"kind\":\"server\",\"name\":\"Windows Server 2016\",\"version\":\"1607\",\"released\":\"2016-10-15\",\"hostEnd\":\"2027-01-12\",\"images\":[{\"repository\":\"windows/servercore\",\"tags\":[\"ltsc2016\"],\"end\":\"2027-01-12\",\"floatsUntil\":\"current\"},{\"repository\":\"windows/nanoserver\",\"tags\":[\"sac2016\"],\"end\":\"2018-10-09\",\"floatsUntil\":\"2018-10-09\"}],\"source\":\"servers\"},{\"build\":16299,\"kind\":\"server-sac\",\"name\":\"Windows Server, version 1709\",\"version\":\"1709\",\"released\":\"2017-10-17\",\"hostEnd\":\"2019-04-09\",\"images\":[{\"repository\":\"windows/servercore\",\"tags\":[\"1709\"],\"end\":\"2019-04-09\",\"floatsUntil\":\"2019-04-09\"},{\"repository\":\"windows/nanoserver\",\"tags\":[\"1709\"],\"end\":\"2019-04-09\",\"floatsUntil\":\"2019-04-09\"}],\"source\":\"servers\"},{\"build\":17134,\"kind\":\"server-sac\",\"name\":\"Windows Server, version 1803\",\"version\":\"1803\",\"released\":\"2018-04-30\",\"hostEnd\":\"2019-11-12\",\"images\":[{\"repository\":\"windows/servercore\",\"tags\":[\"1803\"],\"end\":\"2019-11-12\",\"floatsUntil\":\"2020-02-18\"},{\"repository\":\"windows/nanoserver\",\"tags\":[\"1803\"],\"end\":\"2019-11-12\",\"floatsUntil\":\"2020-02-18\"}],\"source\":\"servers\"},{\"build\":17763,\"kind\":\"server\",\"name\":\"Windows Server 2019\",\"version\":\"1809\",\"released\":\"2018-11-13\",\"hostEnd\":\"2029-01-09\",\"images\":[{\"repository\":\"windows/servercore\",\"tags\":[\"ltsc2019\",\"1809\"],\"end\":\"2029-01-09\",\"floatsUntil\":\"current\"},{\"repository\":\"windows/nanoserver\",\"tags\":[\"1809\",\"ltsc2019\"],\"end\":\"2029-01-09\",\"floatsUntil\":\"current\"},{\"repository\":\"windows\",\"tags\":[\"1809\",\"ltsc2019\"],\"end\":\"2029-01-09\",\"floatsUntil\":\"current\"}],\"source\":\"servers\"},{\"build\":18362,\"kind\":\"server-sac\",\"name\":\"Windows Server, version 1903\",\"version\":\"1903\",\"released\":\"2019-05-21\",\"hostEnd\":\"2020-12-08\",\"images\":[{\"repository\":\"windows/servercore\",\"tags\":[\"1903\"],\"end\":\"2020-12-08\",\"floatsUntil\":\"2020-12-08\"},{\"repository\":\"windows/nanoserver\",\"tags\":[\"1903\"],\"end\":\"2020-12-08\",\"floatsUntil\":\"2020-12-08\"},{\"repository\":\"windows\",\"tags\":[\"1903\"],\"end\":\"2020-12-08\",\"floatsUntil\":\"2020-12-08\"}],\"source\":\"servers\"},{\"build\":18363,\"kind\":\"server-sac\",\"name\":\"Windows Server, version 1909\",\"version\":\"1909\",\"released\":\"2019-11-12\",\"hostEnd\":\"2021-05-11\",\"images\":[{\"repository\":\"windows/servercore\",\"tags\":[\"1909\"],\"end\":\"2021-05-11\",\"floatsUntil\":\"2021-05-11\"},{\"repository\":\"windows/nanoserver\",\"tags\":[\"1909\"],\"end\":\"2021-05-11\",\"floatsUntil\":\"2021-05-11\"},{\"repository\":\"windows\",\"tags\":[\"1909\"],\"end\":\"2021-05-11\",\"floatsUntil\":\"2021-05-11\"}],\"source\":\"servers\"},{\"build\":19041,\"kind\":\"server-sac\",\"name\":\"Windows Server, version 2004\",\"version\":\"2004\",\"released\":\"2020-05-27\",\"hostEnd\":\"2021-12-14\",\"images\":[{\"repository\":\"windows/servercore\",\"tags\":[\"2004\"],\"end\":\"2021-12-14\",\"floatsUntil\":\"2021-12-14\"},{\"repository\":\"windows/nanoserver\",\"tags\":[\"2004\"],\"end\":\"2021-12-14\",\"floatsUntil\":\"2021-12-14\"},{\"repository\":\"windows\",\"tags\":[\"2004\"],\"end\":\"2021-12-14\",\"floatsUntil\":\"2021-12-14\"}],\"source\":\"servers\"},{\"build\":19042,\"kind\":\"server-sac\",\"name\":\"Windows Server, version 20H2\",\"version\":\"20H2\",\"released\":\"2020-10-20\",\"hostEnd\":\"2022-08-09\",\"images\":[{\"repository\":\"windows/servercore\",\"tags\":[\"20H2\",\"2009\"],\"end\":\"2022-08-09\",\"floatsUntil\":\"2022-08-09\"},{\"repository\":\"windows/nanoserver\",\"tags\":[\"20H2\",\"2009\"],\"end\":\"2022-08-09\",\"floatsUntil\":\"2022-08-09\"},{\"repository\":\"windows\",\"tags\":[\"20H2\"],\"end\":\"2022-08-09\",\"floatsUntil\":\"2022-08-09\"}],\"source\":\"servers\"},{\"build\":20348,\"kind\":\"server\",\"name\":\"Windows Server 2022\",\"version\":\"21H2\",\"released\":\"2021-08-18\",\"hostEnd\":\"2031-10-14\",\"images\":[{\"repository\":\"windows/servercore\",\"tags\":[\"ltsc2022\"],\"end\":\"2031-10-14\",\"floatsUntil\":\"current\"},{\"repository\":\"windows/nanoserver\",\"tags\":[\"ltsc2022\"],\"end\":\"2031-10-14\",\"floatsUntil\":\"current\"},{\"repository\":\"windows/server\",\"tags\":[\"ltsc2022\"],\"end\":\"2031-10-14\",\"floatsUntil\":\"current\"}],\"source\":\"servers\"},{\"build\":20349,\"kind\":\"server\",\"name\":\"Azure Stack HCI 22H2\",\"version\":\"22H2\",\"released\":null,\"hostEnd\":null,\"images\":[],\"source\":\"azure-stack-hci\"},{\"build\":25398,\"kind\":\"annual-channel\",\"name\":\"Windows Server, version 23H2\",\"version\":\"23H2\",\"released\":\"2023-10-24\",\"hostEnd\":\"2026-05-12\",\"images\":[],\"source\":\"annual-channel\"},{\"build\":26100,\"kind\":\"server\",\"name\":\"Windows Server 2025\",\"version\":\"24H2\",\"released\":\"2024-11-01\",\"hostEnd\":\"2034-11-14\",\"images\":[{\"repository\":\"windows/servercore\",\"tags\":[\"ltsc2025\"],\"end\":\"2034-11-14\",\"floatsUntil\":\"current\"},{\"repository\":\"windows/nanoserver\",\"tags\":[\"ltsc2025\"],\"end\":\"2034-11-14\",\"floatsUntil\":\"current\"},{\"repository\":\"windows/server\",\"tags\":[\"ltsc2025\"],\"end\":\"2034-11-14\",\"floatsUntil\":\"current\"}],\"source\":\"servers\"},{\"build\":14393,\"kind\":\"client\",\"name\":\"Windows 10 1607\",\"version\":\"1607\",\"longTerm\":\"2016\",\"released\":\"2016-08-02\",\"hostEnd\":\"2026-10-13\",\"images\":[],\"source\":\"clients\"},{\"build\":15063,\"kind\":\"client\",\"name\":\"Windows 10 1703\",\"version\":\"1703\",\"released\":\"2017-04-11\",\"hostEnd\":\"2019-10-08\",\"images\":[],\"source\":\"clients\"},{\"build\":16299,\"kind\":\"client\",\"name\":\"Windows 10 1709\",\"version\":\"1709\",\"released\":\"2017-10-17\",\"hostEnd\":\"2020-10-13\",\"images\":[],\"source\":\"clients\"},{\"build\":17134,\"kind\":\"client\",\"name\":\"Windows 10 1803\",\"version\":\"1803\",\"released\":\"2018-04-30\",\"hostEnd\":\"2021-05-11\",\"images\":[],\"source\":\"clients\"},{\"build\":17763,\"kind\":\"client\",\"name\":\"Windows 10 1809\",\"version\":\"1809\",\"longTerm\":\"2019\",\"released\":\"2018-11-13\",\"hostEnd\":\"2029-01-09\",\"images\":[],\"source\":\"clients\"},{\"build\":18362,\"kind\":\"client\",\"name\":\"Windows 10 1903\",\"version\":\"1903\",\"released\":\"2019-05-21\",\"hostEnd\":\"2020-12-08\",\"images\":[],\"source\":\"clients\"},{\"build\":18363,\"kind\":\"client\",\"name\":\"Windows 10 1909\",\"version\":\"1909\",\"filesOf\":18362,\"released\":\"2019-11-12\",\"hostEnd\":\"2022-05-10\",\"images\":[],\"source\":\"clients\"},{\"build\":19041,\"kind\":\"client\",\"name\":\"Windows 10 2004\",\"version\":\"2004\",\"released\":\"2020-05-27\",\"hostEnd\":\"2021-12-14\",\"images\":[],\"source\":\"clients\"},{\"build\":19042,\"kind\":\"client\",\"name\":\"Windows 10 20H2\",\"version\":\"20H2\",\"filesOf\":19041,\"released\":\"2020-10-20\",\"hostEnd\":\"2023-05-09\",\"images\":[],\"source\":\"clients\"},{\"build\":19043,\"kind\":\"client\",\"name\":\"Windows 10 21H1\",\"version\":\"21H1\",\"filesOf\":19041,\"released\":\"2021-05-18\",\"hostEnd\":\"2022-12-13\",\"images\":[],\"source\":\"clients\"},{\"build\":19044,\"kind\":\"client\",\"name\":\"Windows 10 21H2\",\"version\":\"21H2\",\"filesOf\":19041,\"longTerm\":\"2021\",\"released\":\"2021-11-16\",\"hostEnd\":\"2032-01-13\",\"images\":[],\"source\":\"clients\"},{\"build\":19045,\"kind\":\"client\",\"name\":\"Windows 10 22H2\",\"version\":\"22H2\",\"filesOf\":19041,\"released\":\"2022-10-18\",\"hostEnd\":\"2025-10-14\",\"images\":[],\"source\":\"clients\"},{\"build\":22000,\"kind\":\"client\",\"name\":\"Windows 11 21H2\",\"version\":\"21H2\",\"released\":\"2021-10-04\",\"hostEnd\":\"2024-10-08\",\"images\":[],\"source\":\"clients\"},{\"build\":22621,\"kind\":\"client\",\"name\":\"Windows 11 22H2\",\"version\":\"22H2\",\"released\":\"2022-09-20\",\"hostEnd\":\"2025-10-14\",\"images\":[],\"source\":\"clients\"},{\"build\":22631,\"kind\":\"client\",\"name\":\"Windows 11 23H2\",\"version\":\"23H2\",\"filesOf\":22621,\"released\":\"2023-10-31\",\"hostEnd\":\"2026-11-10\",\"images\":[],\"source\":\"clients\"},{\"build\":26100,\"kind\":\"client\",\"name\":\"Windows 11 24H2\",\"version\":\"24H2\",\"longTerm\":\"2024\",\"ownRevisions\":{\"from\":7623,\"below\":32230},\"released\":\"2024-10-01\",\"hostEnd\":\"2034-10-10\",\"images\":[],\"source\":\"clients\"},{\"build\":26200,\"kind\":\"client\",\"name\":\"Windows 11 25H2\",\"version\":\"25H2\",\"filesOf\":26100,\"released\":\"2025-09-30\",\"hostEnd\":\"2028-10-10\",\"images\":[],\"source\":\"clients\"},{\"build\":26300,\"kind\":\"client\",\"name\":\"Windows 11 26H2\",\"version\":\"26H2\",\"filesOf\":26100,\"released\":\"2026-09-29\",\"hostEnd\":null,\"images\":[],\"source\":\"windows-11-26h2\"},{\"build\":28000,\"kind\":\"client\",\"name\":\"Windows 11 26H1\",\"version\":\"26H1\",\"released\":\"2026-02-10\",\"hostEnd\":\"2029-03-13\",\"images\":[],\"source\":\"clients\"}],\"beforeContainers\":[{\"build\":6003,\"kernel\":\"6.0\",\"server\":\"Windows Server 2008\",\"client\":null,\"source\":\"release-health\"},{\"build\":7601,\"kernel\":\"6.1\",\"server\":\"Windows Server 2008 R2\",\"client\":\"Windows 7\",\"source\":\"release-health\"},{\"build\":9200,\"kernel\":\"6.2\",\"server\":\"Windows Server 2012\",\"client\":\"Windows 8\",\"source\":\"release-health\"},{\"build\":9600,\"kernel\":\"6.3\",\"server\":\"Windows Server 2012 R2\",\"client\":\"Windows 8.1\",\"source\":\"release-health\"},{\"build\":10240,\"kernel\":\"10.0\",\"server\":null,\"client\":\"Windows 10 1507\",\"longTerm\":\"2015\",\"source\":\"release-health\"},{\"build\":10586,\"kernel\":\"10.0\",\"server\":null,\"client\":\"Windows 10 1511\",\"source\":\"release-health\"}]}");
// lib/windows/releases.js
const RELEASES_AS_OF = windows_releases_default.asOf;
function releases() {
	return windows_releases_default.releases;
}
function releasesBeforeContainers() {
	return windows_releases_default.beforeContainers;
}
function editionOf(release) {
	return release.kind === "client" ? "client" : "server";
}
let byBuild$1;
function releaseOf(build, edition) {
	byBuild$1 ??= new Map(releases().map((release) => [key(release.build, editionOf(release)), release]));
	return byBuild$1.get(key(build, edition)) ?? null;
}
function describeBuild(build, edition) {
	const old = releasesBeforeContainers().find((row) => row.build === build);
	const name = nameOf$3(build, edition ?? "server", old) ?? (edition === null ? nameOf$3(build, "client", old) : null);
	const version = `${old?.kernel ?? "10.0"}.${build}`;
	return name === null ? `build ${version}` : `${name} (${version})`;
}
function nameOf$3(build, edition, old) {
	return releaseOf(build, edition)?.name ?? old?.[edition] ?? null;
}
function key(build, edition) {
	return `${build} ${edition}`;
}
// lib/windows/version.js
const VERSION$2 = /^10\.0\.(\d{4,6})(?:\.(\d{1,6}))?$/;
function parseWindowsVersion(text) {
	const match = VERSION$2.exec(text.trim());
	if (!match) return null;
	return {
		build: Number(match[1]),
		revision: match[2] === void 0 ? null : Number(match[2])
	};
}
function formatWindowsVersion(version) {
	return version.revision === null ? `10.0.${version.build}` : `10.0.${version.build}.${version.revision}`;
}
// lib/rules/labels.js
function hostLabel$1(host) {
	if (host.build === null) return host.name;
	const version = formatWindowsVersion({
		build: host.build,
		revision: host.revision
	});
	const name = releaseOf(host.build, host.edition)?.name;
	return `${host.name} (${name ? `${name}, ${version}` : version})`;
}
function imageLabel(image) {
	const version = formatWindowsVersion(image);
	const name = releaseOf(image.build, "server")?.name;
	return name ? `${name} (${version})` : version;
}
function imageName(image) {
	return releaseOf(image.build, "server")?.name.replace(", version", "") ?? formatWindowsVersion(image);
}
function pairOf({ subject, host }) {
	if (subject.kind !== "image" || host.build === null) throw new Error("this rule decides only where both builds are known");
	return {
		image: subject,
		host: {
			...host,
			build: host.build
		}
	};
}
// lib/words/list.js
function inWords(items, { most, and = "and" } = {}) {
	const left = most === void 0 ? 0 : items.length - most;
	const shown = left > 0 ? [...items.slice(0, most), `${left} more`] : items;
	return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${and} ${shown.at(-1)}`;
}
// lib/rules/way-out.js
const LEADS = {
	"build-each": {
		first: "build a separate image ",
		next: "one "
	},
	"add-build": {
		first: "add a build ",
		next: ""
	}
};
function leadOf(kind) {
	return kind === "build-each" || kind === "add-build" ? LEADS[kind] : null;
}
function change(text) {
	return {
		kind: "change",
		text
	};
}
function buildEach(what) {
	return {
		kind: "build-each",
		text: LEADS["build-each"].first + what
	};
}
function addBuild(what) {
	return {
		kind: "add-build",
		text: LEADS["add-build"].first + what
	};
}
function other(text) {
	return {
		kind: "other",
		text
	};
}
function runOn(where) {
	return {
		kind: "host",
		text: `run it on ${where}`
	};
}
function siblings(text, ofSeveral) {
	return {
		kind: "siblings",
		text,
		...ofSeveral === void 0 ? {} : { ofSeveral }
	};
}
// lib/rules/ways-out.js
const BUILD_LABEL = "node.kubernetes.io/windows-build";
function nodeSelector(build) {
	return {
		"kubernetes.io/os": "windows",
		[BUILD_LABEL]: `10.0.${build}`
	};
}
function noWays() {
	return [];
}
function usualWays({ reference }, ways) {
	if (ways === null) return [];
	return [
		...sayBuiltBy(ways),
		...sayUnlisted(ways),
		...sayBaseImages(reference, ways),
		...sayHyperv(ways),
		...ways.builder === null || ways.better?.builds === false ? sayHosts(ways) : sayMachines(reference, ways)
	];
}
function sayBuiltBy({ builtBy }) {
	return builtBy === null ? [] : [other(`change the base in ${builtBy}, which builds it`)];
}
function sayUnlisted({ unlisted }) {
	if (!unlisted) return [];
	return [other("name the tag of the image for one Windows version, or give the entries of the list their versions (docker manifest annotate --os-version)")];
}
function declareRevision({ name }) {
	return other(`declare ${name} with all four parts of its version (the text of ver)`);
}
function sayBaseImages(reference, { better, targets, baseRevision, builder }) {
	if (!better) return baseRevision === null ? [] : [other(`use or build an image on ${baseRevision}`)];
	const { text, known, runsOn, atRiskOn, written, servesTargets, builds, frozen } = better;
	const short = (whole) => sameRepository(reference, whole) ?? whole;
	const to = short(text);
	const unsure = `${known ? "" : " (if there is such a tag: only its name is known here)"}${sayFrozen$1(frozen, short)}`;
	const fits = [...runsOn, ...atRiskOn];
	const elsewhere = builder === null || builds ? "" : `, ${where(builder)}`;
	const orThere = builder !== null && builds && builder.machine !== null ? `, or ${sayBuilder(builder)}` : "";
	if (servesTargets) {
		const line = sayChange(to, text, unsure, written);
		const way = written.by === "from" ? change : other;
		if (targets === 1) return [way(`${line}${atRiskOn.length > 0 ? ", which is at risk there too, but less" : ""}${elsewhere}${orThere}`)];
		const risk = atRiskOn.length > 0 ? ` (at risk on ${inWords(atRiskOn)})` : "";
		return [way(`${line}, which ${risk === "" ? "runs on" : "fits"} ${targets === 2 ? "both" : `all ${targets}`} targets${risk}${elsewhere}${orThere}`)];
	}
	const risk = runsOn.length === 0 ? "at risk there too, but less" : `at risk on ${inWords(atRiskOn)}`;
	const on = `${inWords(fits)}${atRiskOn.length > 0 ? ` (${risk})` : ""}`;
	const built = builder === null || builds ? "" : ` (built on ${builder.machine ?? builder.label})`;
	if (written.name === null) return [buildEach(`from ${fits.includes(to) ? named$4(text) : to}${unsure} for ${on}${built}`)];
	return [buildEach(`with ${`${written.name}=${written.value}${unsure === "" ? sayBase(to, text, unsure, written) : ""}`} for ${on}${built}${unsure === "" ? "" : sayBase(to, text, unsure, written)}`)];
}
function sayFrozen$1(frozen, short) {
	if (frozen === null) return "";
	const { when, successor } = frozen;
	return successor === null ? ` (no longer built ${when})` : ` (no longer built; ${short(successor)} is)`;
}
function sayChange(to, text, unsure, written) {
	const { by, name, value, at } = written;
	const there = at === null ? "" : ` ${at}`;
	if (by === "own") return `give this FROM a tag or an ARG of its own, so that the base is ${to}${unsure}`;
	if (name === null) return `change it to ${to}${unsure}`;
	return `${by === "argument" ? `give the build argument ${name} the value ${value}${there}` : `change the default of ARG ${name}${there} to ${value}`}${sayBase(to, text, unsure, written)}`;
}
function sayBase(to, text, unsure, { value }) {
	if (unsure !== "") return `, so that the base is ${to}${unsure}`;
	return value === to || value === text ? "" : ` (${named$4(text)})`;
}
function named$4(reference) {
	return reference.slice(reference.lastIndexOf("/") + 1);
}
function where({ machine, label }) {
	return machine === null ? `on a machine with ${label}` : `on ${machine}`;
}
function sayBuilder(builder) {
	return `build it ${where(builder)}`;
}
function sayMachines(reference, { better, builder }) {
	if (builder === null || better?.builds === false) return [];
	if (better !== null) return [];
	const { text, withoutRun } = builder;
	const first = text === null ? "" : `change it to ${sameRepository(reference, text) ?? text}, and `;
	const pull = withoutRun ? ", or take RUN out of the stages on it (then it is only pulled there)" : "";
	const way = `${first}${sayBuilder(builder)}${pull}`;
	return [text === null ? other(way) : change(way)];
}
function sameRepository(reference, text) {
	const repository = (whole) => whole.replace(/@.*$/s, "").replace(/:[^:/]*$/, "");
	return reference.lastIndexOf(":") > reference.lastIndexOf("/") && repository(reference) === repository(text) && !text.includes("@") ? text.slice(repository(text).length + 1) : null;
}
function sayHyperv({ hyperv }) {
	return hyperv ? [{
		kind: "isolation",
		text: "run and build it with --isolation=hyperv"
	}] : [];
}
function sayHosts({ host, imageBuild, runner, patchHostTo, offered }) {
	if (patchHostTo !== null) return [other(`update ${host.name} to ${patchHostTo}`)];
	if (imageBuild === null) return offered.length === 0 ? [] : [runOn(`a ${host.cluster ? "node" : "host"} with ${offered.join(" or ")}`)];
	const label = imageName({
		build: imageBuild,
		revision: null
	});
	if (host.cluster) return [runOn(`nodes of ${label} (nodeSelector ${BUILD_LABEL}: 10.0.${imageBuild})`)];
	if (host.hyperv === "unproven") return [runOn(runner ?? `a runner with ${label}`)];
	return [runOn(`a host with ${label}`)];
}
// lib/rules/rule-page-parts.js
const LEARN = "https://learn.microsoft.com/virtualization/windowscontainers";
const COMPATIBILITY = {
	name: "Microsoft, Windows container version compatibility",
	url: `${LEARN}/deploy-containers/version-compatibility`
};
const UPDATES = {
	name: "Microsoft, Update Windows Server containers",
	url: `${LEARN}/deploy-containers/update-containers`
};
const PORTABILITY = {
	name: "Microsoft, Portability for containers",
	url: `${LEARN}/deploy-containers/portability`
};
const LIFECYCLE = {
	name: "Microsoft, Base image servicing lifecycles",
	url: `${LEARN}/deploy-containers/base-image-lifecycle`
};
const HYPERV$1 = {
	name: "Microsoft, Isolation modes",
	url: `${LEARN}/manage-containers/hyperv-container`
};
const REQUIREMENTS = {
	name: "Microsoft, Windows container requirements",
	url: `${LEARN}/deploy-containers/system-requirements`
};
const BASE_IMAGES = {
	name: "Microsoft, Container base images",
	url: `${LEARN}/manage-containers/container-base-images`
};
const MULTI_PLATFORM = {
	name: "Docker, Multi-platform builds",
	url: "https://docs.docker.com/build/building/multi-platform/"
};
const ARG_AND_FROM = {
	name: "Docker, How ARG and FROM interact",
	url: "https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact"
};
const KUBERNETES = {
	name: "Kubernetes, Guide for running Windows containers",
	url: "https://kubernetes.io/docs/concepts/windows/user-guide/"
};
const NODE_SELECTION = {
	name: "Kubernetes, Assigning Pods to Nodes",
	url: "https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/"
};
const TAINTS = {
	name: "Kubernetes, Taints and Tolerations",
	url: "https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/"
};
const RUNTIME_CLASS = {
	name: "Kubernetes, Runtime Class",
	url: "https://kubernetes.io/docs/concepts/containers/runtime-class/"
};
const HOST_PROCESS$1 = {
	name: "Kubernetes, Create a Windows HostProcess Pod",
	url: "https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/"
};
const SWARM_CONSTRAINTS = {
	name: "Docker, Deploy services to a swarm",
	url: "https://docs.docker.com/engine/swarm/services/#placement-constraints"
};
function thread(name) {
	return {
		name,
		url: `https://github.com/${name.replace("#", "/issues/")}`
	};
}
const MISMATCH = [{
	text: "hcsshim::CreateComputeSystem <container>: The container operating system does not match the host operating system. (0xc0370101)",
	when: "Docker with process isolation, at the start of a container or at the first `RUN` of a build."
}, {
	text: "container <container> encountered an error during CreateContainer: failure in a Windows system call: The operating system of the container does not match the operating system of the host. (0xc0370101)",
	when: "The same, as older versions of Windows and Docker word it."
}];
const NO_PLATFORM = {
	text: "failed to pull and unpack image \"<image>\": no match for platform in manifest: not found",
	when: "containerd, so Kubernetes too: in the events of a pod whose image cannot be pulled."
};
const NO_MANIFEST = {
	text: "no matching manifest for windows(10.0.17763)/amd64 in the manifest list entries",
	when: "Docker, at the pull. Docker 19.03 to 27 wrote `windows/amd64 10.0.17763` instead, older ones `windows/amd64`."
};
const USE_HYPERV = {
	text: "Run and build it with Hyper-V isolation. This needs the Hyper-V role and, where the host is a virtual machine, nested virtualisation; Kubernetes nodes and ECS do not have it.",
	paste: ["shell", "docker build --isolation=hyperv .\ndocker run --isolation=hyperv IMAGE"]
};
const SAY_REVISION = {
	text: "Declare the host with all four parts of its version, as `ver` prints them there.",
	paste: ["text", "prod = 10.0.17763.5329"]
};
function useTag(reference, text = "Change the base image to one that fits the host.") {
	return {
		text,
		paste: ["dockerfile", `FROM ${reference}`]
	};
}
function useNode(build) {
	return {
		text: "In a cluster, send the pods to nodes that fit the image.",
		paste: ["yaml", `nodeSelector:\n${Object.entries(nodeSelector(build)).map(([key, value]) => `  ${key}: ${value}`).join("\n")}`]
	};
}
const FEBRUARY = "The update of 11 February 2020 changed the interface between container and kernel on Windows Server 2016, 1803, 1809 (2019), 1903 and 1909.";
const FEBRUARY_ERRORS = [{
	text: "-1073741502",
	when: "The exit code (STATUS_DLL_INIT_FAILED) of 32-bit programs in the container, which end at once and print nothing."
}];
const FEBRUARY_SOURCES = [
	UPDATES,
	thread("moby/moby#40525"),
	thread("docker/for-win#5743"),
	thread("docker-library/openjdk#395")
];
const PATCH_HOST = { text: "Update the host, so that it has at least the revision of the image. Update hosts before images from then on." };
// lib/rules/records/architecture-mismatch.js
const architectureOf$1 = ({ subject }) => subject.kind === "image" || subject.kind === "not-windows" ? subject.architecture ?? null : null;
const errors$9 = (saying) => architectureOf$1(saying) !== null ? [engineError("no matching manifest for windows")] : [];
const architectureMismatch = {
	id: "architecture-mismatch",
	kind: "decides",
	severity: "error",
	name: "Image is for another architecture",
	title: "the image's processor architecture is not the host's",
	say: (saying) => {
		const built = architectureOf$1(saying);
		const { reference, host } = saying;
		return built !== null ? `The image is built for ${built}, ${hostLabel$1(host)} is ${host.architecture}.` : `${hostLabel$1(host)} is ${host.architecture}, and the name ${reference} does not say for which architecture it is built; nearly all Windows images are amd64 only.`;
	},
	errors: errors$9,
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "The image is built for another processor architecture than the host has (amd64 unless the host says arm64). No isolation helps. There are base images for arm64 with Windows Server 2025 alone, so what stands on an older one is for amd64, as the base image of HostProcess containers is. On an arm64 host an image of Windows Server 2025 that does not say its architecture is at risk, because nearly all Windows images are amd64 only.",
		errors: [NO_MANIFEST],
		examples: [{
			dockerfile: "FROM --platform=windows/arm64 mcr.microsoft.com/windows/servercore:ltsc2022",
			target: "ltsc2022",
			verdict: "cannot-run"
		}, {
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2025",
			target: "Windows 11 24H2 [arm64]",
			verdict: "at-risk",
			severity: "warning"
		}],
		waysOut: [useTag("--platform=windows/amd64 mcr.microsoft.com/windows/servercore:ltsc2022", "Build for amd64.")],
		sources: [MULTI_PLATFORM]
	}
};
// lib/words/config-file.js
const CONFIG_FILE = ".github/windows-containers.yml";
function withConfigFile(message, used) {
	return used === null || used === ".github/windows-containers.yml" ? message : message.replaceAll(CONFIG_FILE, () => used);
}
// lib/rules/records/argument-not-known.js
const argumentNotKnown = {
	id: "argument-not-known",
	kind: "decides",
	severity: "warning",
	name: "Build argument that nobody knows yet",
	title: "the base image depends on a build argument whose value is known only when it is built",
	say: ({ subject }) => {
		const { args, places } = subject.kind === "argument-unknown" ? subject : {
			args: new Map(),
			places: []
		};
		return `Known only when the build runs: ${[...args].map(([name, value]) => `${name}=${value}`).join(" and ")}${places.length === 0 ? "" : ` (${places.join(", ")})`}. The default in the Dockerfile is not what is built.`;
	},
	errors: () => [],
	mends: "nothing",
	ways: () => [other(`name the values under builds in ${CONFIG_FILE}, or by build-args`)],
	page: {
		meaning: "The base image depends on a build argument, and the build that was found gives it a value that only the run itself knows: an output of an earlier step, a secret, an input, a variable that is set elsewhere. The default in the Dockerfile says nothing then, so nothing is said of the image.",
		errors: [],
		examples: [{
			dockerfile: "ARG WINDOWS_VERSION=ltsc2022\nFROM mcr.microsoft.com/windows/servercore:${WINDOWS_VERSION}",
			target: "ltsc2022",
			unknownArgs: { WINDOWS_VERSION: "${{ steps.release.outputs.tag }}" },
			verdict: "unknown"
		}],
		waysOut: [{ text: "Say under `builds` in the config file what is built: one entry for each value." }, {
			text: "Or give the check the values of this run.",
			paste: ["yaml", "build-args: WINDOWS_VERSION=ltsc2022"]
		}],
		sources: [ARG_AND_FROM]
	}
};
// lib/rules/records/base-tag-not-published.js
const baseTagNotPublished = {
	id: "base-tag-not-published",
	kind: "decides",
	severity: "error",
	name: "Tag of the base image is not published",
	title: "Microsoft publishes no latest tag for this base image (since 16 April 2019)",
	claim: (image) => `${image} does not exist`,
	say: () => "Microsoft has published no \"latest\" tag for the Windows base images since 16 April 2019, so the pull fails.",
	errors: () => [],
	mends: "release",
	ways: usualWays,
	page: {
		meaning: "Microsoft has published no `latest` tag for the Windows base images since 16 April 2019. A FROM without a tag means `latest`, so the pull fails.",
		errors: [{
			text: "manifest for mcr.microsoft.com/windows/nanoserver:latest not found: manifest unknown: manifest tagged by \"latest\" is not found",
			when: "Docker, at the pull."
		}],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore",
			target: "ltsc2022",
			verdict: "unknown"
		}],
		waysOut: [useTag("mcr.microsoft.com/windows/servercore:ltsc2022", "Name the release that fits the host.")],
		sources: [COMPATIBILITY, thread("microsoft/Windows-Containers#447")]
	}
};
// lib/rules/records/build-mismatch.js
const errors$8 = ({ host }) => [host.engine === "containerd" ? NO_MATCH_IN_MANIFEST : DOES_NOT_MATCH];
const buildMismatch = {
	id: "build-mismatch",
	kind: "decides",
	severity: "error",
	name: "Image is older than the host",
	title: "the image is of an older Windows build, which this host runs only with Hyper-V isolation",
	say: (saying) => {
		const { image, host } = pairOf(saying);
		return `The image is ${imageName(image)}, older than the host. Without Hyper-V isolation, ${hostLabel$1(host)} runs ${runnable(host)}, not 10.0.${image.build}.`;
	},
	errors: errors$8,
	mends: "release",
	ways: usualWays,
	page: {
		meaning: "A process-isolated container shares the kernel of its host, so the Windows build of the image must be the one of the host; only from Windows Server 2022 on does a newer host run older images, and only down to 2022. This image is too old for that: it runs with Hyper-V isolation, which gives it a kernel of its own.",
		errors: [...MISMATCH, NO_PLATFORM],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2019",
			target: "ltsc2022",
			verdict: "hyperv-only"
		}, {
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2019",
			target: "AKS Windows2022",
			verdict: "hyperv-only"
		}],
		waysOut: [
			useTag("mcr.microsoft.com/windows/servercore:ltsc2022"),
			USE_HYPERV,
			useNode(17763)
		],
		sources: [
			COMPATIBILITY,
			thread("microsoft/Windows-Containers#352"),
			KUBERNETES
		]
	}
};
function runnable(host) {
	if (host.build === null || host.build <= 20348) return "its own build";
	return "Windows Server 2022 (10.0.20348) up to its own build";
}
// lib/rules/records/client-host.js
const clientHost$1 = {
	id: "client-host",
	kind: "note",
	severity: "notice",
	name: "Host is a Windows client",
	title: "the host is Windows 10 or 11: containers there are for development and test, and process isolation must be asked for",
	say: ({ host }) => host.isolation === "hyperv" ? `${host.name} is Windows 10 or 11, where Windows containers are licensed for development and test only, whatever the isolation.` : `${host.name} is Windows 10 or 11: Docker uses Hyper-V isolation there unless --isolation=process is given, and Windows containers are licensed for development and test only, whatever the isolation. Declare it with [hyperv] if you do not ask for process isolation.`,
	page: {
		meaning: "The host is Windows 10 or 11. Docker uses Hyper-V isolation there unless process isolation is asked for. With either isolation, Windows containers on a client are licensed for development and test only.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2022",
			target: "dev = Windows 11 24H2",
			verdict: "runs"
		}],
		waysOut: [{
			text: "If you do not ask for process isolation, declare the host as what it does.",
			paste: ["text", "dev = Windows 11 24H2 [hyperv]"]
		}],
		sources: [HYPERV$1]
	}
};
// lib/rules/records/client-process-refused.js
const errors$7 = () => [engineError("Windows client operating systems earlier than version 1809 can only run Hyper-V containers")];
const clientProcessRefused = {
	id: "client-process-refused",
	kind: "decides",
	severity: "error",
	name: "Client host refuses process isolation",
	title: "Windows 10 before 1809 refuses process isolation",
	say: ({ host }) => `${hostLabel$1(host)} is a Windows 10 before 1809, which refuses process isolation.`,
	errors: errors$7,
	mends: "release",
	ways: usualWays,
	page: {
		meaning: "Windows 10 before version 1809 (build 17763) runs Windows containers with Hyper-V isolation only. Process isolation came to Windows 10 with 1809 and Docker Engine 18.09.",
		errors: [{
			text: "Windows client operating systems earlier than version 1809 can only run Hyper-V containers",
			when: "Docker, when process isolation is asked for."
		}],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:1803",
			target: "dev = Windows 10 1803",
			verdict: "hyperv-only"
		}],
		waysOut: [USE_HYPERV, {
			text: "It is the default there: declare the host as what it does.",
			paste: ["text", "dev = Windows 10 1803 [hyperv]"]
		}],
		sources: [HYPERV$1]
	}
};
// lib/rules/records/decided-by-builder.js
const decidedByBuilder$1 = {
	id: "decided-by-builder",
	kind: "note",
	severity: "notice",
	name: "The building host decides which image is used",
	title: "the reference lists several Windows builds, and which one the built image gets is decided by the host that builds it",
	say: ({ names, pins = [] }) => `The tag lists several Windows builds (${names?.join(", ")}); the built image gets the one that the building host takes. Judged as if each target built it itself; ${pins.length === 0 ? "" : `write ${inWords(pins, { and: "or" })}, or `}say build-host to know.`,
	page: {
		meaning: "The reference lists images of several Windows builds. A Dockerfile that starts from such a list is fixed to one of them by the host that builds it, and no build host is known here. So each target is judged as if it had built the image itself.",
		errors: [],
		examples: [{
			dockerfile: "FROM golang:1.27-nanoserver",
			target: "windows-2025",
			registry: ["10.0.26100.3194", "10.0.20348.3207"],
			verdict: "runs"
		}],
		waysOut: [{
			text: "Say which host builds.",
			paste: ["yaml", "build-host: windows-2025"]
		}, useTag("golang:1.27-nanoserver-ltsc2025", "Or write the tag of one Windows release.")],
		sources: [MULTI_PLATFORM]
	}
};
// lib/rules/records/digest-not-checked.js
const digestNotChecked = {
	id: "digest-not-checked",
	kind: "decides",
	severity: "notice",
	name: "Digest was not looked up",
	title: "the reference has a tag and a digest, engines go by the digest, and no registry was asked for it",
	say: ({ reference, subject, host }) => `What the digest stands for was not looked up, and engines ignore a tag before a digest. By its tag ${reference} is ${subject.kind === "image" ? imageLabel(subject) : "a Windows image"}, and ${hostLabel$1(host)} would run that.`,
	errors: () => [],
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "Where a reference has both a tag and a digest, engines pull what the digest stands for and ignore the tag. No registry was asked, so only the tag speaks for the Windows version: what would run is at risk, because the digest may be of another release.",
		errors: [],
		examples: [{
			dockerfile: `FROM mcr.microsoft.com/windows/servercore:ltsc2022@sha256:${"0123456789abcdef".repeat(4)}`,
			target: "ltsc2022",
			verdict: "at-risk"
		}],
		waysOut: [{
			text: "Let the registry be asked.",
			paste: ["yaml", "resolve: auto"]
		}],
		sources: [{
			name: "distribution/reference, the grammar of references",
			url: "https://github.com/distribution/reference/blob/main/reference.go"
		}]
	}
};
// lib/rules/patch-lines.js
const FEBRUARY_2020 = [
	{
		build: 14393,
		line: 3504,
		fixed: 3506
	},
	{
		build: 17134,
		line: 1304,
		fixed: 1305
	},
	{
		build: 17763,
		line: 1039,
		fixed: 1040
	},
	{
		build: 18362,
		line: 657,
		fixed: 658
	},
	{
		build: 18363,
		line: 657,
		fixed: 658
	}
];
const FEBRUARY_2020_DATE = "2020-02-11";
function februaryLine(build) {
	return FEBRUARY_2020.find((row) => row.build === build) ?? null;
}
const FULL_SERVER = [
	"servercore",
	"server",
	"windows"
];
const PATCH_LINES = [
	{
		build: 26100,
		line: 3194,
		date: "2025-02-11",
		flavours: FULL_SERVER,
		verdict: "hyperv-only",
		certainty: "reported on GitHub runners and elsewhere, mended each time by updating the host",
		evidence: "https://github.com/actions/runner-images/issues/11582"
	},
	{
		build: 26100,
		line: 4061,
		date: "2025-05-13",
		flavours: FULL_SERVER,
		verdict: "at-risk",
		certainty: "reported; the revision is an upper bound of where it began",
		evidence: "https://github.com/microsoft/Windows-Containers/issues/591"
	},
	{
		build: 20348,
		line: 2340,
		date: "2024-03-12",
		flavours: null,
		verdict: "at-risk",
		certainty: "reports disagree",
		evidence: "https://github.com/microsoft/Windows-Containers/issues/502"
	},
	{
		build: 17763,
		line: 7240,
		date: "2025-04-11",
		flavours: null,
		verdict: "at-risk",
		certainty: "reported; the exact revision is not proven",
		evidence: "https://github.com/microsoft/Windows-Containers/issues/591"
	}
];
function sideOfLine(known, line, date) {
	if (known.revision !== null) return known.revision < line ? "before" : "after";
	if (known.floatsUntil === "current" || known.floatsUntil !== null && known.floatsUntil > date) return "after";
	return null;
}
// lib/rules/records/february-2020-baseline.js
const errors$6 = () => [engineError("the wait operation timed out", "0x102")];
const february2020Baseline = {
	id: "february-2020-baseline",
	kind: "decides",
	severity: "error",
	name: "Image and host are on different sides of the February 2020 updates",
	title: "image and host are on different sides of the February 2020 update",
	say: (saying) => {
		const { image, host } = pairOf(saying);
		const line = februaryLine(host.build);
		return `Only one of image and host has the update of 11 February 2020. Between the image (${image.revision === null ? "a floating tag that holds a newer image" : formatWindowsVersion(image)}) and ${hostLabel$1(host)} lies 10.0.${host.build}.${line?.line}: the container starts and then breaks. 32-bit programs end with exit code -1073741502, docker run hangs.`;
	},
	errors: errors$6,
	mends: "revision",
	ways: usualWays,
	page: {
		meaning: `${FEBRUARY} An image from before it on a host from after it, or the other way round, starts with process isolation and then breaks: 32-bit programs end silently, \`docker run\` may hang, pods in Kubernetes never reach Running.`,
		errors: FEBRUARY_ERRORS,
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:10.0.17763.973",
			target: "prod = 10.0.17763.5329",
			verdict: "hyperv-only"
		}],
		waysOut: [
			useTag("mcr.microsoft.com/windows/servercore:ltsc2019", "Build on an image from after the update."),
			{ text: "Or, where it is the host that is from before it: update the host." },
			USE_HYPERV
		],
		sources: FEBRUARY_SOURCES
	}
};
// lib/rules/records/february-2020-unproven.js
const february2020Unproven = {
	id: "february-2020-unproven",
	kind: "decides",
	severity: "warning",
	name: "February 2020 updates are not proven on both sides",
	title: "one side is older than the February 2020 update, the other is not known",
	say: (saying) => {
		const { image, host } = pairOf(saying);
		const line = februaryLine(host.build)?.line;
		const known = host.revision === null ? `The image (${formatWindowsVersion(image)})` : hostLabel$1(host);
		const [side, open] = host.revision === null ? ["image", `the revision of ${host.name}`] : ["host", "the revision of the image"];
		return `The ${side} lacks the update of 11 February 2020, and ${open} is not known. ${known} is older than 10.0.${host.build}.${line}: on different sides of it a process-isolated container starts and then breaks.`;
	},
	errors: () => [],
	mends: "revision",
	ways: (saying, out) => [...usualWays(saying, out), ...saying.host.revision === null ? [declareRevision(saying.host)] : []],
	page: {
		meaning: `${FEBRUARY} One side is known to be from before it, and of the other side the revision is not known. If they are on different sides, the container starts with process isolation and then breaks.`,
		errors: FEBRUARY_ERRORS,
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:10.0.17763.973",
			target: "ltsc2019",
			verdict: "at-risk"
		}],
		waysOut: [
			SAY_REVISION,
			useTag("mcr.microsoft.com/windows/servercore:ltsc2019", "Or take a newer image."),
			USE_HYPERV
		],
		sources: FEBRUARY_SOURCES
	}
};
// lib/rules/records/february-2020-withdrawn-image.js
const february2020WithdrawnImage = {
	id: "february-2020-withdrawn-image",
	kind: "decides",
	severity: "warning",
	name: "Image of February 2020 was withdrawn",
	title: "the image is of 11 February 2020; those images were replaced a week later",
	say: (saying) => {
		const { image, host } = pairOf(saying);
		return `The image is of 11 February 2020: those did not work, and Microsoft replaced them a week later. It is ${formatWindowsVersion(image)}, and 10.0.${host.build}.${februaryLine(host.build)?.fixed} is what came instead.`;
	},
	errors: () => [],
	mends: "revision",
	ways: usualWays,
	page: {
		meaning: `${FEBRUARY} The images of that day itself did not work, and Microsoft replaced them on 18 February. This is one of those that were replaced.`,
		errors: FEBRUARY_ERRORS,
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:10.0.17763.1039",
			target: "prod = 10.0.17763.5329",
			verdict: "at-risk"
		}],
		waysOut: [useTag("mcr.microsoft.com/windows/servercore:10.0.17763.1040", "Take the image that replaced it, or a newer one.")],
		sources: [UPDATES]
	}
};
// lib/rules/records/host-cannot-run-containers.js
const hostCannotRunContainers = {
	id: "host-cannot-run-containers",
	kind: "decides",
	about: "host",
	severity: "error",
	name: "Host is too old for containers",
	title: "the host is older than Windows Server 2016 (build 14393)",
	claim: (_, hosts) => `${hosts} cannot run Windows containers`,
	say: ({ host }) => `The first Windows that runs containers is Windows Server 2016 (10.0.14393); this is ${hostLabel$1(host)}.`,
	errors: () => [],
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "Windows containers came with Windows Server 2016 and Windows 10 1607, build 14393. A host of an older Windows cannot run any Windows container, with either isolation mode.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2022",
			target: "vs2015-win2012r2",
			verdict: "cannot-run"
		}],
		waysOut: [{
			text: "Name a host with Windows Server 2016 or later.",
			paste: ["text", "windows-2022"]
		}],
		sources: [REQUIREMENTS]
	}
};
// lib/rules/records/host-out-of-support.js
const hostOutOfSupport$1 = {
	id: "host-out-of-support",
	kind: "note",
	severity: "notice",
	name: "Windows version of the host is out of support",
	title: "the host's extended support has ended",
	say: ({ host, date }) => `Extended support of ${hostLabel$1(host)} ended on ${date}.`,
	page: {
		meaning: "The extended support of the Windows release that the host runs has ended on the day of the run. Paid extensions are not counted.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:1903",
			target: "1903",
			verdict: "runs"
		}],
		waysOut: [{ text: "Move to a Windows release that is supported. The images may have to move with it." }],
		sources: [LIFECYCLE, COMPATIBILITY]
	}
};
// lib/rules/records/host-process.js
const hostProcess = {
	id: "host-process",
	kind: "decides",
	severity: "off",
	name: "Runs as a process of its node",
	title: "a HostProcess container is a process of its node, whatever version the image has",
	say: ({ reference, host }) => `${reference} runs on ${host.name} as a process of the node itself (HostProcess), so its Windows version does not matter.`,
	errors: () => [],
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "A HostProcess container of Kubernetes (`securityContext.windowsOptions.hostProcess`) is a process of its node, without any isolation: base image and node need not be of one version. What is pulled still is: where the reference is a list, the node takes an entry that fits it, or none at all.",
		errors: [],
		examples: [],
		waysOut: [],
		sources: [HOST_PROCESS$1]
	}
};
// lib/rules/records/host-retired.js
const hostRetired = {
	id: "host-retired",
	kind: "note",
	severity: "warning",
	name: "Host is out of service",
	title: "the host's provider has taken this machine out of service",
	say: ({ host }) => `${host.name} is retired: ${host.retired?.what}. Use ${host.retired?.use}.`,
	page: {
		meaning: "The name of the host is one that its provider has taken out of service: a job that asks for such a runner waits and does not start, and a node pool of it gets no new nodes. What the verdict says of the image still holds for machines of that Windows, but there are none behind this name.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2019",
			target: "windows-2019",
			asOf: "2026-09-15",
			verdict: "runs"
		}, {
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2019",
			target: "AKS Windows2019",
			asOf: "2026-09-15",
			verdict: "runs"
		}],
		waysOut: [{
			text: "Name a machine that there is.",
			paste: ["yaml", "targets: windows-2022"]
		}],
		sources: [{
			name: "actions/runner-images#12045",
			url: "https://github.com/actions/runner-images/issues/12045"
		}, {
			name: "Azure/AKS, release notes",
			url: "https://github.com/Azure/AKS/releases"
		}]
	}
};
// lib/rules/records/host-version-unknown.js
const hostVersionUnknown = {
	id: "host-version-unknown",
	kind: "decides",
	about: "host",
	severity: "warning",
	name: "Windows version of the host is not known",
	title: "what is declared for the host does not fix a Windows build",
	claim: (_, hosts) => `The Windows version of ${hosts} is not known, so nothing could be judged there`,
	say: ({ host }) => {
		const { reason } = unknownBecause(host);
		return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
	},
	errors: () => [],
	mends: "nothing",
	ways: ({ host }) => [other(unknownBecause(host).help ?? `declare it with what \`ver\` prints there, as ${host.name} = 10.0.20348.2340`)],
	page: {
		meaning: "Whether a Windows image runs depends on the Windows build of the host, and what was declared does not fix one: the name can stand for machines of several builds, or its owner does not publish the build. No guess is made.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2022",
			target: "self-hosted",
			verdict: "unknown"
		}],
		waysOut: [{
			text: "Run `ver` on the host, and declare what it prints (the name is yours to choose).",
			paste: ["text", "my-runner = 10.0.20348.2340"]
		}],
		sources: [COMPATIBILITY]
	}
};
function unknownBecause({ unknownBecause: text }) {
	const end = text?.indexOf(": ") ?? -1;
	if (text === null || end < 0) return {
		reason: text ?? "the declaration fixes no Windows build",
		help: null
	};
	return {
		reason: text.slice(0, end),
		help: text.slice(end + 2)
	};
}
// lib/rules/records/hyperv.js
const hyperv = {
	id: "hyperv",
	kind: "decides",
	severity: "off",
	name: "Runs with Hyper-V isolation",
	title: "Hyper-V isolation, and the image is not newer than the host",
	say: (saying) => `The image is ${imageLabel(pairOf(saying).image)}; ${hostLabel$1(saying.host)} runs it with Hyper-V isolation.`,
	errors: () => [],
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "With Hyper-V isolation each container gets a small virtual machine with a kernel of its own, so an image of any older Windows runs, back to Windows Server 2016. An image that is newer than its host does not.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2019",
			target: "prod = 10.0.20348 [hyperv]",
			verdict: "runs"
		}],
		waysOut: [],
		sources: [HYPERV$1, COMPATIBILITY]
	}
};
// lib/rules/records/hyperv-unproven.js
const hypervUnproven = {
	id: "hyperv-unproven",
	kind: "decides",
	severity: "warning",
	name: "Hyper-V isolation is not known to work here",
	title: "Hyper-V isolation on a hosted runner, where nested virtualisation is not promised",
	say: ({ host }) => host.hyperv === "not-passed-on" ? `With Hyper-V isolation it would run on ${hostLabel$1(host)}, but what builds it does not ask for that. Compose ignores build.isolation, and BuildKit on Windows knows process isolation only. Build it with docker build --isolation=hyperv.` : `With Hyper-V isolation it would run, but hosted runners do not promise the nested virtualisation it needs. That goes for ${hostLabel$1(host)}.`,
	errors: () => [],
	mends: "release",
	ways: usualWays,
	page: {
		meaning: "Hyper-V isolation inside a virtual machine needs nested virtualisation, and hosted runners of GitHub and Azure Pipelines are virtual machines that do not promise it. No report shows it working there, so it cannot be relied on.",
		errors: [{
			text: "container <container> encountered an error during CreateContainer: failure in a Windows system call: No hypervisor is present on this system. (0xc0351000)",
			when: "Docker, when Hyper-V isolation is asked for on a machine without it."
		}],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2019",
			target: "windows-2022 [hyperv]",
			verdict: "at-risk"
		}],
		waysOut: [{ text: "Take a base image of the build of the runner, and leave out `--isolation=hyperv`." }, {
			text: "Or use a self-hosted runner with the Hyper-V role, and declare its version.",
			paste: ["text", "my-runner = 10.0.20348.2340 [hyperv]"]
		}],
		sources: [
			REQUIREMENTS,
			HYPERV$1,
			thread("actions/runner-images#183"),
			thread("moby/moby#27198")
		]
	}
};
// lib/rules/records/image-newer-revision.js
const imageNewerRevision = {
	id: "image-newer-revision",
	kind: "note",
	severity: "notice",
	name: "Image has a newer revision than the host",
	title: "same build, the image has newer updates than the host: patch hosts before images",
	say: ({ imageVersion, host }) => `The image (${imageVersion}) has newer updates than ${hostLabel$1(host)}; such pairs broke more than once, so update hosts before images.`,
	page: {
		meaning: "Image and host have the same build, and the image has newer updates than the host. That is documented to run, but such pairs broke more than once, and each time updating the host mended it.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:10.0.20348.2340",
			target: "prod = 10.0.20348.2527",
			registry: ["10.0.20348.2582"],
			verdict: "runs"
		}],
		waysOut: [{ text: "Update hosts before images." }],
		sources: [
			UPDATES,
			thread("actions/runner-images#11582"),
			thread("microsoft/Windows-Containers#591")
		]
	}
};
// lib/rules/records/image-newer-than-host.js
const errors$5 = ({ host, subject }) => {
	const build = subject.kind === "image" ? subject.build : null;
	return [...host.engine === "containerd" ? [NO_MATCH_IN_MANIFEST] : [engineError(`no matching manifest for windows(10.0.${host.build})/${host.architecture}`), engineError(`a Windows version 10.0.${build}-based image is incompatible with a 10.0.${host.build} host`)], DOES_NOT_MATCH];
};
const imageNewerThanHost = {
	id: "image-newer-than-host",
	kind: "decides",
	severity: "error",
	name: "Image is newer than the host",
	title: "the image is of a newer Windows build than the host",
	say: (saying) => {
		const { image, host } = pairOf(saying);
		return `The image is ${imageName(image)}, newer than the host. ${hostLabel$1(host)} does not run 10.0.${image.build} with either isolation mode.`;
	},
	errors: errors$5,
	mends: "release",
	ways: usualWays,
	page: {
		meaning: "A container uses the kernel of its host, and an image of a newer Windows expects a newer kernel. So an image never runs on a Windows of an older build, with either isolation mode: Docker refuses to pull it.",
		errors: [
			{
				text: "a Windows version 10.0.20348-based image is incompatible with a 10.0.17763 host",
				when: "Docker, at the pull of a tag that stands for one image."
			},
			NO_MANIFEST,
			NO_PLATFORM,
			...MISMATCH
		],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2025",
			target: "windows-2022",
			verdict: "cannot-run"
		}, {
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2022",
			target: "AKS Windows2019",
			verdict: "cannot-run"
		}],
		waysOut: [useTag("mcr.microsoft.com/windows/servercore:ltsc2022"), useNode(26100)],
		sources: [
			COMPATIBILITY,
			PORTABILITY,
			thread("moby/moby#39328"),
			thread("containerd/containerd#6989")
		]
	}
};
// lib/rules/records/image-no-longer-updated.js
const imageNoLongerUpdated = {
	id: "image-no-longer-updated",
	kind: "note",
	severity: "notice",
	name: "Tag is no longer updated",
	title: "the tag can be pulled, but its publisher does not build it any more",
	say: ({ reference, date, names, source }) => {
		const [successor] = names ?? [];
		return `${reference} is no longer built (${date}), so it gets no more security updates.${successor === void 0 ? "" : ` ${successor} is what is built.`} Source: ${source}`;
	},
	page: {
		meaning: "The tag is still in the registry, but its publisher has stopped building it: it keeps the state of that day and gets no more updates of Windows. Some families stop for one Windows release alone, some repositories as a whole.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2022",
			target: "ltsc2022",
			verdict: "runs"
		}],
		waysOut: [{
			text: "Move to what is built in its place; that is another version or another product, so try it.",
			paste: ["dockerfile", "FROM mcr.microsoft.com/dotnet/framework/aspnet:4.8.1-windowsservercore-ltsc2022"]
		}],
		sources: [
			{
				name: "microsoft/dotnet-framework-docker#1265",
				url: "https://github.com/microsoft/dotnet-framework-docker/issues/1265"
			},
			{
				name: "PowerShell/Announcements#75",
				url: "https://github.com/PowerShell/Announcements/issues/75"
			},
			{
				name: "the library files of Docker's official images",
				url: "https://github.com/docker-library/official-images/tree/master/library"
			}
		]
	}
};
// lib/rules/records/image-os-unknown.js
const imageOsUnknown = {
	id: "image-os-unknown",
	kind: "decides",
	severity: "off",
	name: "Operating system of the image is not known",
	title: "nothing tells whether the image is a Windows image",
	say: ({ reference, subject }) => `It is not known whether ${reference} is a Windows image, so it is not judged${subject.kind === "os-unknown" && subject.why !== "" ? `: ${subject.why.replace(/(?<!\.)\.+$/, "")}` : ""}.`,
	errors: () => [],
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "Neither the reference nor the Dockerfile tells whether the image is a Windows image, and no registry could be asked. Most such images are Linux images, so nothing is reported.",
		errors: [],
		examples: [{
			dockerfile: "FROM registry.example/app:1",
			target: "ltsc2022",
			verdict: "unknown"
		}],
		waysOut: [{
			text: "If it is a Windows image: log in to its registry before the check (`docker login`), or allow the registry to be asked.",
			paste: ["yaml", "registries: registry.example"]
		}],
		sources: [MULTI_PLATFORM]
	}
};
// lib/rules/records/image-out-of-support.js
const imageOutOfSupport$1 = {
	id: "image-out-of-support",
	kind: "note",
	severity: "warning",
	name: "Windows version of the image is out of support",
	title: "the base image's extended support has ended",
	say: ({ imageVersion, date }) => `The base image (${imageVersion}) has had no security updates since ${date}.`,
	page: {
		meaning: "The extended support of the Windows release that the base image holds has ended on the day of the run. The image gets no security updates any more. Paid extensions are not counted.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:1903",
			target: "prod = 10.0.20348 [hyperv]",
			verdict: "runs"
		}],
		waysOut: [useTag("mcr.microsoft.com/windows/servercore:ltsc2022", "Move to a release that is supported and that the host runs.")],
		sources: [LIFECYCLE]
	}
};
// lib/rules/records/image-patched-past-host.js
const errors$4 = () => [engineError("The virtual machine or container exited unexpectedly", "0xc0370106")];
const imagePatchedPastHost = {
	id: "image-patched-past-host",
	kind: "decides",
	severity: "error",
	name: "Image is patched past the host",
	title: "the image has an update that its host of the same build lacks, and such pairs were reported to fail",
	say: (saying) => {
		const { image, host } = pairOf(saying);
		const { line } = saying;
		const revision = image.revision === null ? "the newest update (the tag floats)" : formatWindowsVersion(image);
		return `The image has the update 10.0.${host.build}.${line?.line} (${line?.date}), the host lacks it. Pairs as ${revision} on ${hostLabel$1(host)} were seen to fail at start (${line?.certainty}; ${line?.evidence}).`;
	},
	errors: errors$4,
	mends: "revision",
	ways: usualWays,
	page: {
		meaning: "Image and host have the same build, but the image holds an update that the host lacks, and for this update such pairs were reported to fail at the start. Microsoft documents none of these breaks; the rule rests on public reports, and says how sure they are.",
		errors: [{
			text: "container <container> encountered an error during hcs::System::Start: failure in a Windows system call: The virtual machine or container exited unexpectedly. (0xc0370106)",
			when: "Docker with process isolation, at the start of a container."
		}],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2025",
			target: "prod = 10.0.26100.2894",
			verdict: "hyperv-only"
		}, {
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2022",
			target: "prod = 10.0.20348.2113",
			verdict: "at-risk",
			severity: "warning"
		}],
		waysOut: [
			PATCH_HOST,
			useTag("mcr.microsoft.com/windows/servercore:10.0.26100.2894", "Or pin the image to a revision that the host has."),
			USE_HYPERV
		],
		sources: [
			thread("actions/runner-images#11582"),
			thread("docker/for-win#14287"),
			thread("microsoft/Windows-Containers#591"),
			thread("microsoft/Windows-Containers#583"),
			thread("microsoft/Windows-Containers#502")
		]
	}
};
// lib/rules/records/image-version-unknown.js
function offeredBy(subject) {
	return subject.kind === "version-unknown" ? subject.why.split("; ")[1] ?? "" : "";
}
function tagsThere(subject) {
	const offered = offeredBy(subject);
	const [, verb, what = ""] = offered.split(" ");
	return verb === "has" && what !== "none" ? offered : null;
}
const imageVersionUnknown = {
	id: "image-version-unknown",
	kind: "decides",
	severity: "warning",
	name: "Windows version of the image is not known",
	title: "no Windows version could be found for the image",
	say: ({ reference, subject }) => {
		const why = subject.kind === "version-unknown" ? subject.why.replace(/(?<!\.)\.+$/, "") : "its name does not tell";
		return `The Windows version of ${reference} is not known: ${tagsThere(subject) === null ? why : why.slice(0, why.indexOf("; "))}.`;
	},
	errors: () => [],
	mends: "nothing",
	ways: ({ subject }) => {
		const offered = offeredBy(subject);
		if (offered.split(" ")[1] === "calls") return [other(`write the tag ${offered.split(" ").at(-1)}`)];
		const tags = tagsThere(subject);
		return tags === null ? [] : [other(`take a tag that is known: ${tags}`)];
	},
	page: {
		meaning: "The image is a Windows image, or the Dockerfile speaks of Windows, but no Windows version could be found: the registry could not be asked or does not say one, and the name of the image does not tell. No guess is made.",
		errors: [],
		examples: [{
			dockerfile: "FROM registry.example/app:1\nRUN powershell -Command Get-Date",
			target: "ltsc2022",
			verdict: "unknown"
		}],
		waysOut: [{
			text: "Log in to the registry before the check (`docker login`), or allow the registry to be asked.",
			paste: ["yaml", "registries: registry.example"]
		}],
		sources: [BASE_IMAGES]
	}
};
// lib/rules/records/list-from-table.js
const listFromTable = {
	id: "list-from-table",
	kind: "decides",
	severity: "notice",
	name: "Known from a table only",
	title: "what the shared tag lists is known from a built-in table with a date, not from the registry",
	say: (saying) => {
		const { reference, host, subject, verdict } = saying;
		if (verdict === "unknown" || subject.kind !== "image") return `${reference} is a shared tag, and which of its images a host gets depends on their order in the registry. That order is not known here, so neither is what ${hostLabel$1(host)} gets.`;
		return `${reference} is a shared tag that held an image for ${imageLabel(subject)} when the built-in table was made; ${hostLabel$1(host)} runs that one. Only the registry knows what the tag lists today.`;
	},
	errors: () => [],
	mends: "release",
	ways: (saying, out) => [...out?.better ? usualWays(saying, out) : [other("pin the tag of one Windows release")], other("let the registry be asked (resolve: auto)")],
	page: {
		meaning: "A shared tag such as `golang:1.27-nanoserver` stands for a list of images of several Windows builds, and the list changes with time. Here it is known only from a built-in table with a date, not from the registry: what would run is at risk, and where the entries of the list differ in their answers, it is unknown.",
		errors: [],
		examples: [{
			dockerfile: "FROM golang:1.27-nanoserver",
			target: "ltsc2022",
			verdict: "at-risk"
		}, {
			dockerfile: "FROM --platform=windows/amd64 golang:1.27-nanoserver\nCOPY . /app",
			target: "windows-2022",
			buildHost: "ubuntu-24.04",
			verdict: "unknown",
			severity: "warning"
		}],
		waysOut: [useTag("golang:1.27-nanoserver-ltsc2022", "Write the tag of one Windows release instead of the shared one."), {
			text: "Or let the registry be asked, so that the list is known.",
			paste: ["yaml", "resolve: auto"]
		}],
		sources: [MULTI_PLATFORM]
	}
};
// lib/rules/records/manifest-order.js
const manifestOrder$1 = {
	id: "manifest-order",
	kind: "note",
	severity: "error",
	name: "Order of the image list hides an image that would run",
	title: "Docker takes an entry of the list that cannot run although the list holds one that can",
	say: ({ names, pins }) => `Docker takes the first entry of the list that is not newer than the host, although the list also holds ${names?.[0]}, which would run${pins === void 0 ? "" : `: ${pins[0] === void 0 ? "pin the tag of that release" : `write ${pins[0]}`}`}.`,
	page: {
		meaning: "From a list Docker takes the entry of exactly its own build, otherwise the first one that is not newer than the host, however old it is. Here that one cannot run, although the list holds another that can.",
		errors: [],
		examples: [{
			dockerfile: "FROM example/app:1",
			target: "windows-2025",
			registry: ["10.0.17763.5576", "10.0.20348.2340"],
			verdict: "hyperv-only"
		}],
		waysOut: [{ text: "Write the tag of one Windows release instead of the list." }, {
			text: "Or name the Windows build of the entry.",
			paste: ["dockerfile", "FROM --platform=windows(10.0.20348)/amd64 example/app:1"]
		}],
		sources: [{
			name: "moby, the choice from a list",
			url: "https://github.com/moby/moby/blob/master/daemon/internal/distribution/pull_v2_windows.go"
		}]
	}
};
// lib/rules/records/moved-repository.js
const movedRepository = {
	id: "moved-repository",
	kind: "note",
	severity: "warning",
	name: "Repository has moved",
	title: "the repository is a retired Docker Hub name",
	say: ({ names }) => `This name is retired and gets no updates; the image lives at ${names?.[0]} now.`,
	page: {
		meaning: "Microsoft moved its Windows images from Docker Hub to its own registry, `mcr.microsoft.com`. The old name gets no updates, and its tags end with the releases of its time.",
		errors: [],
		examples: [{
			dockerfile: "FROM microsoft/windowsservercore:ltsc2016",
			target: "ltsc2016",
			verdict: "at-risk"
		}],
		waysOut: [useTag("mcr.microsoft.com/windows/servercore:ltsc2016", "Write the new name; the message says which it is.")],
		sources: [BASE_IMAGES]
	}
};
// lib/rules/records/named-by-tag-only.js
const namedByTagOnly = {
	id: "named-by-tag-only",
	kind: "decides",
	severity: "notice",
	name: "Known from its tag only",
	title: "only the tag of a repository that is not in the built-in tables tells the Windows version",
	say: ({ reference, subject, host }) => `${reference} is ${subject.kind === "image" ? imageLabel(subject) : "a Windows image"} by its tag alone, which whoever pushed it chose. ${hostLabel$1(host)} would run that; only the registry knows what it holds.`,
	errors: () => [],
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "The repository is none of those whose tags the built-in tables know: a private one, a copy of a Microsoft image under another host, somebody else\u2019s. Its tag names a Windows release that would run on this host, but a tag is a name that anybody can give. Until the registry was asked it is at risk. One annotation is made of all of these in a run.",
		errors: [],
		examples: [{
			dockerfile: "FROM registry.example/base/app:1-nanoserver-ltsc2022",
			target: "ltsc2022",
			verdict: "at-risk"
		}, {
			dockerfile: "FROM mirror.example/windows/servercore:ltsc2022",
			target: "windows-2025",
			verdict: "at-risk"
		}],
		waysOut: [{
			text: "Let the registry be asked: log in to it before, or allow it by name.",
			paste: ["yaml", "registries: registry.example"]
		}, useTag("mcr.microsoft.com/windows/nanoserver:ltsc2022", "Or build on the publisher's own image.")],
		sources: [{
			name: "Open Container Initiative, Distribution specification",
			url: "https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests"
		}]
	}
};
// lib/rules/records/no-manifest-for-host.js
const errors$3 = ({ host, subject }) => {
	if (subject.kind === "none-selected" && subject.by !== host.name) return [];
	return host.engine === "containerd" ? [NO_MATCH_IN_MANIFEST] : [engineError(`no matching manifest for windows(10.0.${host.build})/${host.architecture} in the manifest list entries`)];
};
const noManifestForHost = {
	id: "no-manifest-for-host",
	kind: "decides",
	severity: "error",
	name: "No image for this host behind the reference",
	title: "the reference lists several images and the host's engine takes none of them",
	say: ({ reference, subject, host }) => {
		const [offered, by] = subject.kind === "none-selected" ? [inWords(subject.offered), subject.by] : ["", host.name];
		return `${reference} lists Windows images for ${offered} only. Of these, ${by === host.name ? `${host.engine} on ${hostLabel$1(host)}` : `the build host ${by}`} takes none${by === host.name ? "" : ", so the image cannot be built there"}.`;
	},
	errors: errors$3,
	mends: "release",
	ways: usualWays,
	page: {
		meaning: "The reference lists images of several Windows builds, and the engine of the host takes none of them. Docker takes entries that are not newer than the host; containerd takes the build of the host and, from Windows Server 2022 on, older ones down to 2022.",
		errors: [NO_MANIFEST, NO_PLATFORM],
		examples: [{
			dockerfile: "FROM golang:1.27-windowsservercore",
			target: "ltsc2019",
			verdict: "cannot-run"
		}, {
			dockerfile: "FROM example/app:1",
			target: "AKS Windows2022",
			registry: ["10.0.17763.5576", "10.0.26100.3194"],
			verdict: "cannot-run"
		}],
		waysOut: [
			{ text: "Run it on a host of one of the builds in the list; the message names them." },
			useNode(20348),
			{ text: "Or take a version of the image that has an entry for the build of the host." }
		],
		sources: [
			COMPATIBILITY,
			thread("microsoft/Windows-Containers#334"),
			thread("containerd/containerd#6989"),
			KUBERNETES
		]
	}
};
// lib/rules/records/no-such-image.js
const errors$2 = ({ reference, host }) => [host.engine === "containerd" ? engineError(`failed to resolve reference "${reference}": not found`) : engineError(`manifest for ${reference} not found: manifest unknown`)];
const noSuchImage = {
	id: "no-such-image",
	kind: "decides",
	severity: "error",
	name: "No such image in the registry",
	title: "the registry says that there is no such tag, or that nothing stands behind it",
	claim: (image, hosts) => `${image} does not exist, so it cannot be pulled on ${hosts}`,
	say: ({ reference, subject }) => {
		return `${reference} does not exist: ${subject.kind === "missing" ? subject.why.replace(/(?<!\.)\.+$/, "") : "the registry has no such tag"}.`;
	},
	errors: errors$2,
	mends: "release",
	ways: usualWays,
	page: {
		meaning: "The registry that the reference names was asked, and it answered that there is no such tag, or a list without any image. A mirror alone, a registry that refuses to answer and a name that may be private do not count, nor does an image that this machine holds or that this repository builds.",
		errors: [{
			text: "manifest for mcr.microsoft.com/windows/servercore:2022 not found: manifest unknown",
			when: "Docker, at the pull"
		}, {
			text: "failed to resolve reference \"mcr.microsoft.com/windows/servercore:2022\": not found",
			when: "containerd, at the pull"
		}],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:10.0.20348.9999",
			target: "ltsc2022",
			missing: "10.0.20348.9999",
			verdict: "cannot-run"
		}],
		waysOut: [{
			text: "Name a tag that exists: the finding offers the nearest ones for the host.",
			paste: ["dockerfile", "FROM mcr.microsoft.com/windows/servercore:ltsc2022"]
		}],
		sources: [{
			name: "OCI distribution specification: error codes",
			url: "https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes"
		}]
	}
};
// lib/rules/records/no-windows-image.js
const errors$1 = ({ host, subject }) => {
	const puller = subject.kind === "no-windows-image" && subject.builder || host;
	if (puller.engine === "containerd") return [NO_MATCH_IN_MANIFEST];
	return [engineError(`no matching manifest for ${puller.build === null ? "windows" : `windows(10.0.${puller.build})`}/${puller.architecture} in the manifest list entries`)];
};
const noWindowsImage$1 = {
	id: "no-windows-image",
	kind: "decides",
	severity: "error",
	name: "No Windows image",
	title: "a Windows host pulls an image that exists for other operating systems alone",
	say: ({ reference, subject, host }) => {
		if (subject.kind !== "no-windows-image") return `${reference} has no image for Windows.`;
		const { builder, asked, windowsMode } = subject;
		const known = asked ? `The registry has no image for Windows under ${reference}` : `The built-in tables say that ${reference} is a Linux image`;
		const mode = windowsMode ? "" : ", unless its Docker is in Linux mode";
		return `${known}. ${builder === null ? host.name : `${builder.name}, which builds this,`} cannot pull it${mode}.`;
	},
	errors: errors$1,
	mends: "release",
	ways: (saying, out) => [...usualWays(saying, out), other(saying.subject.kind === "no-windows-image" && saying.subject.builder !== null ? "build it on a Linux machine (runs-on: ubuntu-latest)" : "run it on a Linux host")],
	page: {
		meaning: "Docker on a Windows machine takes Windows images from a registry, and there is none behind this reference. It is said of what a job on a Windows machine builds or starts, and of a Dockerfile to which `builds` in the config file gives a Windows `build-host` of its own (one for all Dockerfiles says nothing of Linux ones), unless the call asks for a Linux platform or another builder, or the same Dockerfile is built on Linux too; and where `explain` is asked about a Windows host. That the registry says so is an error; that the built-in tables do, or that a self-hosted machine builds, whose Docker may be in Linux mode, a warning.",
		errors: [NO_MANIFEST, NO_PLATFORM],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/dotnet/aspnet:8.0",
			target: "ltsc2022",
			runner: "windows-2022",
			verdict: "cannot-run",
			severity: "warning"
		}, {
			dockerfile: "FROM mcr.microsoft.com/dotnet/aspnet:8.0",
			target: "ltsc2022",
			runner: "windows-2022",
			registry: ["linux"],
			verdict: "cannot-run"
		}],
		waysOut: [{
			text: "Take the Windows image of the same version, where its publisher makes one.",
			paste: ["dockerfile", "FROM mcr.microsoft.com/dotnet/aspnet:8.0-nanoserver-ltsc2022"]
		}, { text: "Or build it on a Linux machine: `runs-on: ubuntu-latest`." }],
		sources: [{
			name: "GitHub, Software on windows-2022 runners",
			url: "https://github.com/actions/runner-images/blob/main/images/windows/Windows2022-Readme.md"
		}, thread("actions/runner-images#1143")]
	}
};
// lib/rules/records/not-windows.js
const notWindows$1 = {
	id: "not-windows",
	kind: "decides",
	severity: "off",
	name: "Not a Windows image",
	title: "the image is not a Windows image, or carries no Windows version (scratch, HostProcess)",
	say: ({ reference, subject }) => `${reference} is not judged: ${subject.kind === "not-windows" ? subject.because : "it is not a Windows image"}.`,
	errors: () => [],
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "Only Windows images are bound to a version of Windows. A Linux image, `scratch`, and the base image of HostProcess containers carry none, so there is nothing to judge and nothing is reported.",
		errors: [],
		examples: [{
			dockerfile: "FROM alpine:3",
			target: "ltsc2022",
			verdict: "not-windows"
		}],
		waysOut: [],
		sources: [BASE_IMAGES, thread("containerd/containerd#7431")]
	}
};
// lib/rules/records/placement.js
function rule(id, record) {
	return {
		id,
		kind: "places",
		...record
	};
}
const NO_EXAMPLES = {
	errors: [],
	examples: []
};
const GIVE_NODES = {
	text: "Give the nodes of the cluster, so that it is known where the workload may land.",
	paste: ["shell", "kubectl get nodes -o json > nodes.json\nwindows-container-compat --target @nodes.json --manifests k8s"]
};
const SELECT_WINDOWS = {
	text: "Ask for Windows in the nodeSelector of the pod.",
	paste: ["yaml", "nodeSelector:\n  kubernetes.io/os: windows"]
};
const landsWhereItCannotRun = rule("lands-where-it-cannot-run", {
	severity: "error",
	name: "Lands where it cannot run",
	title: "the scheduler may put the workload on nodes that cannot run it, beside others that can",
	page: {
		meaning: "Selectors, affinity, tolerations or constraints let the workload onto nodes of several Windows versions, and its image does not run on all of them. Where it lands is then a matter of chance, and the same manifest works one day and fails the next.",
		errors: [NO_PLATFORM],
		examples: [],
		waysOut: [useNode(20348), { text: "Or use an image that runs on all of the nodes: a list with an entry for each release." }],
		sources: [KUBERNETES, COMPATIBILITY]
	}
});
const noNodeRunsIt = rule("no-node-runs-it", {
	severity: "error",
	name: "No node runs it",
	title: "none of the nodes on which the workload may land runs all of its containers",
	page: {
		meaning: "The workload is sent to nodes, but none of them runs all of its containers: the image is of another Windows release, or two containers of one pod are of different ones.",
		errors: [NO_PLATFORM],
		examples: [],
		waysOut: [{ text: "Use an image of the release that the nodes have." }, useNode(17763)],
		sources: [KUBERNETES, COMPATIBILITY]
	}
});
const mayLandOnLinux = rule("may-land-on-linux", {
	severity: "error",
	name: "May land on Linux",
	title: "nothing keeps a workload with Windows images off Linux nodes (a warning where Linux nodes are not known)",
	page: {
		meaning: "A pod that does not ask for Windows may be put on a Linux node, where its Windows image cannot be pulled. `spec.os` does not help: the scheduler does not read it.",
		errors: [NO_PLATFORM],
		examples: [],
		waysOut: [SELECT_WINDOWS],
		sources: [KUBERNETES, NODE_SELECTION]
	}
});
const noNodeMatches = rule("no-node-matches", {
	severity: "warning",
	name: "No node matches",
	title: "no known node has what the workload asks for, so it stays Pending",
	page: {
		...NO_EXAMPLES,
		meaning: "A label, a taint or a name keeps the workload off every node that is known. Values of labels are compared as they are written: `kubernetes.io/os: Windows` matches no node, and a build that no node has any more matches none either.",
		waysOut: [{
			text: "Write the value that nodes have, or tolerate their taint.",
			paste: ["yaml", "tolerations:\n  - key: os\n    operator: Equal\n    value: windows\n    effect: NoSchedule"]
		}],
		sources: [NODE_SELECTION, TAINTS]
	}
});
const labelsNotDeclared = rule("labels-not-declared", {
	severity: "notice",
	name: "Labels of a target are not declared",
	title: "the workload asks for labels that a declared target does not tell",
	page: {
		...NO_EXAMPLES,
		meaning: "Whether the workload may land on a target depends on a label that the target does not tell. The labels that Kubernetes itself sets (system, architecture, Windows build) are known of every target, others are not.",
		waysOut: [{
			text: "Declare the labels in the config file.",
			paste: ["yaml", "targets:\n  - name: akswin22\n    version: 10.0.20348\n    labels:\n      agentpool: win22"]
		}, GIVE_NODES],
		sources: [NODE_SELECTION]
	}
});
const runtimeclassNotKnown = rule("runtimeclass-not-known", {
	severity: "warning",
	name: "RuntimeClass is not known",
	title: "the pod names a RuntimeClass that is not among the manifests",
	page: {
		...NO_EXAMPLES,
		meaning: "A RuntimeClass adds a nodeSelector and tolerations to each pod that names it. Without its manifest nobody can tell on which nodes the pod may land, and a cluster that does not have it refuses the pod.",
		waysOut: [{
			text: "Check the manifest of the RuntimeClass together with the pod.",
			paste: ["shell", "kubectl get runtimeclass -o yaml > runtimeclasses.yaml\nwindows-container-compat --manifests k8s --manifests runtimeclasses.yaml --target @nodes.json"]
		}],
		sources: [RUNTIME_CLASS, KUBERNETES]
	}
});
const linuxImageOnWindowsNodes = rule("linux-image-on-windows-nodes", {
	severity: "notice",
	name: "Linux image may land on Windows nodes",
	title: "nothing keeps a workload with Linux images off Windows nodes that have no taint",
	page: {
		meaning: "The cluster has Windows nodes without a taint, and this workload does not ask for Linux. It may land on a Windows node, where there is nothing to pull for it.",
		errors: [NO_PLATFORM],
		examples: [],
		waysOut: [{
			text: "Ask for Linux in the nodeSelector of the pod.",
			paste: ["yaml", "nodeSelector:\n  kubernetes.io/os: linux"]
		}, {
			text: "Or taint the Windows nodes once, and tolerate that where Windows is meant.",
			paste: ["shell", "kubectl taint nodes -l kubernetes.io/os=windows os=windows:NoSchedule"]
		}],
		sources: [KUBERNETES, TAINTS]
	}
});
const windowsImageOnLinuxNode = rule("windows-image-on-linux-node", {
	severity: "error",
	name: "Windows image on a Linux node",
	title: "the image is for Windows, and the node is not",
	page: {
		meaning: "A Linux machine, a node or the runner of a step, has no kernel for Windows containers. The image is not even pulled there.",
		errors: [NO_PLATFORM],
		examples: [],
		waysOut: [SELECT_WINDOWS],
		sources: [KUBERNETES, HOST_PROCESS$1]
	}
});
// lib/rules/records/platform-assumed.js
const platformAssumed = {
	id: "platform-assumed",
	kind: "note",
	severity: "notice",
	name: "Taken for a Windows build",
	title: "the reference lists Linux and Windows images and nothing tells which is meant",
	say: ({ reference, names }) => names !== void 0 ? `Nothing tells whether ${reference} is a Windows or a Linux image; if it is a Linux build, this does not concern it.` : `${reference} lists Linux and Windows images and nothing in this Dockerfile tells which is meant; if it is a Linux build, this does not concern it.`,
	page: {
		meaning: "The reference lists Linux and Windows images, or nothing tells which it is, and neither the Dockerfile nor a build host says which is meant. The Windows side is judged, but nothing is louder than a notice and nothing fails.",
		errors: [],
		examples: [{
			dockerfile: "FROM golang:1.27",
			target: "windows-2022",
			verdict: "at-risk"
		}],
		waysOut: [{
			text: "Say which is meant.",
			paste: ["dockerfile", "FROM --platform=windows/amd64 golang:1.27"]
		}, {
			text: "Or say which host builds.",
			paste: ["yaml", "build-host: ubuntu-24.04"]
		}],
		sources: [MULTI_PLATFORM]
	}
};
// lib/rules/records/reference-depends-on-argument.js
const referenceDependsOnArgument = {
	id: "reference-depends-on-argument",
	kind: "note",
	severity: "notice",
	name: "Base image depends on a build argument",
	title: "the base image comes from the default of an ARG",
	say: ({ names, builder }) => {
		const known = `The base comes from the default of ${inWords((names ?? []).map((name) => `ARG ${name}`))}; a build with another value uses another image.`;
		return builder === void 0 ? `${known} Give build-args to check those.` : `${known} ${builder} may build it with another one and was not read, so nothing here is more than a warning. Say under builds in ${CONFIG_FILE} what is built.`;
	},
	page: {
		meaning: "The base image comes from the default of an ARG, and no build argument was given to the check. What is judged is the default; a build with another value uses another image.",
		errors: [],
		examples: [{
			dockerfile: "ARG WINDOWS_VERSION=ltsc2022\nFROM mcr.microsoft.com/windows/servercore:${WINDOWS_VERSION}",
			target: "ltsc2022",
			verdict: "runs"
		}],
		waysOut: [{
			text: "Give the check the build arguments of the build.",
			paste: ["yaml", "build-args: WINDOWS_VERSION=ltsc2022"]
		}],
		sources: [ARG_AND_FROM]
	}
};
// lib/rules/records/refused.js
const runtimeclassConflict = rule("runtimeclass-conflict", {
	severity: "error",
	name: "RuntimeClass contradicts the pod",
	title: "the pod and its RuntimeClass ask for different values of one label, so the cluster refuses the pod",
	page: {
		...NO_EXAMPLES,
		meaning: "The nodeSelector of a RuntimeClass is merged into the pod. Where both give the same label another value, the pod is refused when it is created; a Deployment then has no pods at all.",
		waysOut: [{ text: "Leave the label to the RuntimeClass, or name another RuntimeClass." }],
		sources: [RUNTIME_CLASS]
	}
});
const notAString = rule("not-a-string", {
	severity: "error",
	name: "Value needs quotes",
	title: "a label or another text is written as a number or boolean, which the API server refuses",
	page: {
		...NO_EXAMPLES,
		meaning: "Values of labels are texts. YAML reads `20348` and `14393.1715` without quotes as numbers, and the API server refuses the object. `10.0.20348` is a text as it is, because it has two points.",
		waysOut: [{
			text: "Write it in quotes.",
			paste: ["yaml", "nodeSelector:\n  example.com/osbuild: \"20348\""]
		}],
		sources: [NODE_SELECTION]
	}
});
const hostProcessRefused = rule("host-process-refused", {
	severity: "error",
	name: "HostProcess pod is refused",
	title: "a pod mixes HostProcess containers with others, or leaves hostNetwork out, which the API server refuses",
	page: {
		...NO_EXAMPLES,
		meaning: "If one container of a pod is a HostProcess container, all of them have to be, init containers too, and the pod has to be in the network of its node. The API server refuses anything else; a Deployment then has no pods at all.",
		waysOut: [{
			text: "Say both for the whole pod.",
			paste: ["yaml", "hostNetwork: true\nsecurityContext:\n  windowsOptions:\n    hostProcess: true"]
		}],
		sources: [HOST_PROCESS$1]
	}
});
const podOsDiffers = rule("pod-os-differs", {
	severity: "error",
	name: "Pod says another system than its node",
	title: "a pod that says it is for Linux may land on Windows nodes, whose kubelet refuses it",
	page: {
		meaning: "The scheduler does not read `spec.os.name`, but the kubelet does: it refuses a pod that says another system than its node has. The same holds for a label `kubernetes.io/os` of the pod itself.",
		...NO_EXAMPLES,
		waysOut: [{
			text: "Say Windows, or leave it out.",
			paste: ["yaml", "os:\n  name: windows\nnodeSelector:\n  kubernetes.io/os: windows"]
		}],
		sources: [KUBERNETES]
	}
});
const constraintRefused = rule("constraint-refused", {
	severity: "error",
	name: "Swarm refuses the constraint",
	title: "a placement constraint is not written as Swarm takes them",
	page: {
		...NO_EXAMPLES,
		meaning: "Swarm knows `key == value` and `key != value`, in a list of texts. It refuses a service with anything else.",
		waysOut: [{
			text: "Write it so.",
			paste: ["yaml", "deploy:\n  placement:\n    constraints:\n      - node.platform.os == windows\n      - node.labels.OsVersion == 10.0.20348"]
		}],
		sources: [SWARM_CONSTRAINTS]
	}
});
const containerNeedsLinuxRunner = rule("container-needs-linux-runner", {
	severity: "error",
	name: "Container needs a Linux runner",
	title: "a job on a Windows runner asks GitHub for a container or a service, which Linux runners alone have",
	page: {
		meaning: "GitHub starts the `container` and the `services` of a job, and actions that run in containers, on Linux runners only. On a Windows runner the job fails before its first step, whatever the image.",
		errors: [{
			text: "Container operations are only supported on Linux runners",
			when: "GitHub, when it starts the job."
		}],
		examples: [],
		waysOut: [{
			text: "Run the job on a Linux runner.",
			paste: ["yaml", "runs-on: ubuntu-latest"]
		}, {
			text: "Or start the container in a step, from an image for Windows.",
			paste: ["yaml", "- run: docker run -d --name db mcr.microsoft.com/windows/servercore:ltsc2022"]
		}],
		sources: [{
			name: "GitHub, Running jobs in a container",
			url: "https://docs.github.com/actions/how-tos/write-workflows/choose-where-workflows-run/run-jobs-in-a-container"
		}]
	}
});
// lib/rules/records/registry-disagrees-with-tag.js
const registryDisagreesWithTag = {
	id: "registry-disagrees-with-tag",
	kind: "note",
	severity: "warning",
	name: "Registry holds another Windows release than the tag names",
	title: "the reference names one Windows release and the registry holds another",
	say: ({ reference, names }) => `${reference} is named after ${names?.[0]}, but what the registry holds under it is ${names?.slice(1).join(", ")}; judged by the registry.`,
	page: {
		meaning: "The reference names one Windows release, and what the registry holds under it is of another. What the registry says is judged, because that is what would be pulled.",
		errors: [],
		examples: [{
			dockerfile: "FROM example/app:1-windowsservercore-ltsc2019",
			target: "ltsc2022",
			registry: ["10.0.20348.2340"],
			verdict: "runs"
		}],
		waysOut: [{ text: "Ask the owner of the image, or pin the image by its digest." }],
		sources: [MULTI_PLATFORM]
	}
};
// lib/rules/records/relaxed-in-practice.js
const relaxedInPractice = {
	id: "relaxed-in-practice",
	kind: "decides",
	severity: "warning",
	name: "Runs in practice, undocumented",
	title: "near builds that were seen to run together, though no document says so",
	say: (saying) => `The image is ${imageLabel(pairOf(saying).image)}. It was seen to run process-isolated on ${hostLabel$1(saying.host)}, but no page documents it.`,
	errors: () => [],
	mends: "release",
	ways: usualWays,
	page: {
		meaning: "Image and host are of near builds of Windows 10 or of the Semi-Annual Channel. Such pairs were seen to run with process isolation, but Microsoft documented Hyper-V isolation only for them, and not all reports agree.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:1903",
			target: "1909",
			verdict: "at-risk"
		}],
		waysOut: [USE_HYPERV, { text: "Or take an image of the same build as the host." }],
		sources: [
			COMPATIBILITY,
			thread("docker/for-win#5148"),
			thread("MicrosoftDocs/Virtualization-Documentation#1286"),
			thread("microsoft/nav-docker#497")
		]
	}
};
// lib/rules/records/same-build.js
const sameBuild$1 = {
	id: "same-build",
	kind: "decides",
	severity: "off",
	name: "Image and host have the same build",
	title: "image and host are of the same Windows build",
	say: (saying) => `The image is ${imageLabel(pairOf(saying).image)}, the same build as ${hostLabel$1(saying.host)}.`,
	errors: () => [],
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "Image and host have the same Windows build, for example 20348 for Windows Server 2022. That is the pair that every engine and every page of Microsoft agrees on: it runs with process isolation.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2022",
			target: "windows-2022",
			verdict: "runs"
		}],
		waysOut: [],
		sources: [COMPATIBILITY]
	}
};
// lib/rules/records/stable-abi.js
const stableAbi = {
	id: "stable-abi",
	kind: "decides",
	severity: "off",
	name: "Host runs images of older builds since Windows Server 2022",
	title: "the image is Windows Server 2022 or later and the host is newer, within what Microsoft documents",
	say: (saying) => `The image is ${imageLabel(pairOf(saying).image)}; ${hostLabel$1(saying.host)} runs it process-isolated, because the interface is stable from Windows Server 2022 on.`,
	errors: () => [],
	mends: "nothing",
	ways: noWays,
	page: {
		meaning: "From Windows Server 2022 (build 20348) on, the interface between container and kernel is kept stable, so a newer host runs the images of an older one with process isolation. The rule covers the pairs that Microsoft documents.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2022",
			target: "windows-2025",
			verdict: "runs"
		}],
		waysOut: [],
		sources: [PORTABILITY, COMPATIBILITY]
	}
};
// lib/rules/documented.js
const NEWEST_SERVER = 26100;
const NEWEST_CLIENT = 26300;
function isSpokenOf({ build, edition }) {
	return build === null || build <= (edition === "server" ? NEWEST_SERVER : NEWEST_CLIENT);
}
// lib/rules/records/stable-abi-disputed.js
const isNewClient = ({ build, edition }) => edition === "client" && (build === 26200 || build === 26300);
const errors = ({ host, subject }) => {
	if (!isSpokenOf(host)) return [];
	return isNewClient(host) && subject.kind === "image" && subject.build === 26100 ? [engineError("the layer has an unrecognized format", "0xc0370112")] : [engineError("no matching manifest")];
};
const stableAbiDisputed = {
	id: "stable-abi-disputed",
	kind: "decides",
	severity: "warning",
	name: "Running this image on a newer host is disputed",
	title: "the image is Windows Server 2022 or later and the host is newer, but sources disagree on this pair",
	say: (saying) => {
		const { image, host } = pairOf(saying);
		const pair = `The image is ${imageLabel(image)}, ${hostLabel$1(host)} is newer. It is expected to run,`;
		if (!isSpokenOf(host)) return `${pair} because the interface is stable from Windows Server 2022 on, but no page of Microsoft's speaks of this Windows yet.`;
		return `${pair} but Microsoft's pages and the engines disagree on this pair: ${isNewClient(host) && image.build === 26100 ? "failures were reported (microsoft/hcsshim#2566)" : "some engine versions refuse the pull (moby/moby#53397)"}.`;
	},
	errors,
	mends: "release",
	ways: usualWays,
	page: {
		meaning: "The image is of Windows Server 2022 or later and the host is newer, which should run. For this pair the pages of Microsoft and the versions of the engines disagree: some engine versions refuse the image at the pull, and Windows Server 2025 images were reported to fail on Windows 11 25H2 with both isolations. Or no page of Microsoft speaks of the host yet, because its release is new.",
		errors: [{
			text: "no matching manifest for windows(10.0.26200)/amd64/v3 in the manifest list entries: no match for platform in manifest: not found",
			when: "Docker with the containerd image store, at the pull of a Windows Server 2022 image on Windows 11 25H2."
		}, {
			text: "hcsshim::PrepareLayer failed in Win32: The container image contains a layer with an unrecognized format. (0xc0370112)",
			when: "Docker, with a Windows Server 2025 image on Windows 11 25H2."
		}],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2022",
			target: "dev = Windows 11 25H2 [containerd]",
			verdict: "at-risk"
		}, {
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2025",
			target: "dev = Windows 11 25H2 [hyperv]",
			verdict: "at-risk"
		}],
		waysOut: [{ text: "Try the image on the host once; where it works there, say so with an ignore and its reason (below)." }, { text: "Or run it on a host of the same build as the image." }],
		sources: [
			COMPATIBILITY,
			thread("microsoft/hcsshim#2566"),
			thread("moby/moby#53397")
		]
	}
};
// lib/rules/records/table-out-of-date.js
const tableOutOfDate$1 = {
	id: "table-out-of-date",
	kind: "note",
	severity: "notice",
	name: "Built-in table may be out of date",
	title: "the built-in table behind this answer is more than 60 days old",
	say: ({ date }) => `This answer rests on a built-in table of ${date}, more than 60 days before the day of the run; it may have changed since.`,
	page: {
		meaning: "The answer rests on a built-in table with a date, because no registry was asked or the name of the host moves with time, and the table is more than 60 days older than the day of the run. It may have changed since.",
		errors: [],
		examples: [{
			dockerfile: "FROM golang:1.27-nanoserver",
			target: "windows-2025",
			asOf: "2027-01-31",
			verdict: "at-risk"
		}],
		waysOut: [
			{
				text: "Let the registry be asked.",
				paste: ["yaml", "resolve: auto"]
			},
			{ text: "Declare a version of the host instead of a name that moves." },
			{ text: "Or take a newer release of this tool." }
		],
		sources: [MULTI_PLATFORM]
	}
};
// lib/rules/records/unresolved-argument.js
const PLATFORM_ARG = /^(?:TARGET|BUILD)(?:PLATFORM|OS|OSVERSION|ARCH|VARIANT)$/;
const unresolvedArgument = {
	id: "unresolved-argument",
	kind: "decides",
	severity: "warning",
	name: "Build argument without a value",
	title: "an ARG in the base image has no value",
	say: ({ subject }) => {
		const { names, undeclared } = subject.kind === "unresolved" ? subject : {
			names: [],
			undeclared: []
		};
		const ofPlatform = names.filter((name) => PLATFORM_ARG.test(name));
		if (ofPlatform.length > 0) return `The base image depends on ${ofPlatform.join(" and ")}, which BuildKit sets by itself: from the --platform of the build, or for the machine that builds. No build that was read tells which, and the classic builder (the default of Docker on Windows) never sets it.`;
		const [hidden] = undeclared;
		if (hidden !== void 0) return `The base image depends on ${hidden}, which no ARG before the first FROM declares, so it is empty there whatever the build is called with.`;
		return `The base image depends on ${names.map((name) => `ARG ${name}`).join(" and ")}, which ${names.length > 1 ? "have" : "has"} no default, and no build argument was given.`;
	},
	errors: () => [],
	mends: "nothing",
	ways: ({ subject }) => {
		const { names, undeclared } = subject.kind === "unresolved" ? subject : {
			names: [],
			undeclared: []
		};
		if (names.some((name) => PLATFORM_ARG.test(name))) return [other("name the machine that builds: build-host: HOST (on the command line --build-host)")];
		const [hidden] = undeclared;
		if (hidden !== void 0) return [other(`move ARG ${hidden} above the first FROM`)];
		return [other(`give the check the value that is built with: build-args: ${names[0] ?? "NAME"}=VALUE (on the command line --build-arg ${names[0] ?? "NAME"}=VALUE)`), other(`write a default: ARG ${names[0] ?? "NAME"}=VALUE`)];
	},
	page: {
		meaning: "The reference of the base image holds an ARG that has no value here: no default in the Dockerfile, and no build argument was given. So it is not known which image is meant. Only an ARG before the first FROM can be used in a FROM.",
		errors: [],
		examples: [{
			dockerfile: "ARG WINDOWS_VERSION\nFROM mcr.microsoft.com/windows/servercore:${WINDOWS_VERSION}",
			target: "ltsc2022",
			verdict: "unknown"
		}],
		waysOut: [{
			text: "Give the build argument to the check.",
			paste: ["yaml", "build-args: WINDOWS_VERSION=ltsc2022"]
		}, {
			text: "Or give the ARG a default.",
			paste: ["dockerfile", "ARG WINDOWS_VERSION=ltsc2022\nFROM mcr.microsoft.com/windows/servercore:${WINDOWS_VERSION}"]
		}],
		sources: [ARG_AND_FROM]
	}
};
// lib/rules/records/windows-10-process-isolation.js
const windows10ProcessIsolation = {
	id: "windows-10-process-isolation",
	kind: "decides",
	severity: "warning",
	name: "Process isolation on Windows 10 is no longer documented",
	title: "process isolation on Windows 10: engines allow it, Microsoft no longer documents it",
	say: ({ host }) => `The image has the build of ${hostLabel$1(host)}. Engines run it with --isolation=process, but Microsoft no longer documents that for Windows 10.`,
	errors: () => [],
	mends: "release",
	ways: usualWays,
	page: {
		meaning: "Image and host are of the same build, and the host is Windows 10. Engines run such a pair with process isolation where it is asked for, but Microsoft took it out of its table in March 2023: Windows 10 1809 and Windows Server 2019, for example, shared a build and then went different ways.",
		errors: [],
		examples: [{
			dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2019",
			target: "dev = Windows 10 1809",
			verdict: "at-risk"
		}],
		waysOut: [{
			text: "Leave Docker to its default on Windows 10, which is Hyper-V isolation, and declare the host so.",
			paste: ["text", "dev = Windows 10 1809 [hyperv]"]
		}],
		sources: [COMPATIBILITY, HYPERV$1]
	}
};
// lib/rules/rule-table.js
const DECIDING = [
	notWindows$1,
	noWindowsImage$1,
	hostCannotRunContainers,
	hostVersionUnknown,
	unresolvedArgument,
	argumentNotKnown,
	baseTagNotPublished,
	noSuchImage,
	imageOsUnknown,
	imageVersionUnknown,
	architectureMismatch,
	noManifestForHost,
	imageNewerThanHost,
	clientProcessRefused,
	february2020Baseline,
	{
		id: "ws2016-revision-mismatch",
		kind: "decides",
		severity: "error",
		name: "Revisions of Windows Server 2016 differ",
		title: "Windows Server 2016: the revisions of image and host differ",
		say: (saying) => {
			const { image, host } = pairOf(saying);
			return `Windows Server 2016 needs the same revision in image and host for process isolation. The image is ${formatWindowsVersion(image)}, ${hostLabel$1(host)} is not.`;
		},
		errors: () => [],
		mends: "revision",
		ways: usualWays,
		page: {
			meaning: "On Windows Server 2016 (build 14393) it is not enough that image and host have the same build: for process isolation their revisions, the fourth part of the version, must be equal too. Otherwise the container might not start, and Microsoft does not support it.",
			errors: [],
			examples: [{
				dockerfile: "FROM mcr.microsoft.com/windows/servercore:10.0.14393.1914",
				target: "old = 10.0.14393.2007",
				verdict: "hyperv-only"
			}],
			waysOut: [
				useTag("mcr.microsoft.com/windows/servercore:10.0.14393.2007", "Pin the image to the revision of the host."),
				USE_HYPERV,
				{ text: "Or update the host to the revision of the image, exactly." }
			],
			sources: [COMPATIBILITY]
		}
	},
	imagePatchedPastHost,
	{
		id: "ws2016-revision-unproven",
		kind: "decides",
		severity: "warning",
		name: "Revisions of Windows Server 2016 are not known to match",
		title: "Windows Server 2016: a revision is not known, and they must be equal",
		say: (saying) => {
			const { image, host } = pairOf(saying);
			const unknown = [...image.revision === null ? [image.floatsUntil === null ? "the image's" : "the image's (its tag floats)"] : [], ...host.revision === null ? [`that of ${host.name}`] : []];
			return `Windows Server 2016 needs the same revision in image and host for process isolation, and ${unknown.join(" and ")} ${unknown.length > 1 ? "are" : "is"} not known.`;
		},
		errors: () => [],
		mends: "revision",
		ways: (saying, out) => [
			...usualWays(saying, out),
			...saying.host.revision === null ? [declareRevision(saying.host)] : [],
			...saying.subject.kind === "image" && saying.subject.revision === null ? [other("pin the image's revision, for example 10.0.14393.NNNN")] : []
		],
		page: {
			meaning: "On Windows Server 2016 (build 14393) the revisions of image and host, the fourth part of the version, must be equal for process isolation. Here one of them is not known, so it is not known whether they are. Where the tag of the image floats and the host declares no revision, this is only a notice.",
			errors: [],
			examples: [{
				dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2016",
				target: "old = 10.0.14393.4283",
				verdict: "at-risk"
			}, {
				dockerfile: "FROM mcr.microsoft.com/windows/servercore:ltsc2016",
				target: "ltsc2016",
				verdict: "at-risk",
				severity: "notice"
			}],
			waysOut: [
				{
					text: "Declare the host with all four parts of its version, as `ver` prints them there.",
					paste: ["text", "old = 10.0.14393.4283"]
				},
				useTag("mcr.microsoft.com/windows/servercore:10.0.14393.4283", "And pin the image to the same revision."),
				USE_HYPERV
			],
			sources: [COMPATIBILITY]
		}
	},
	february2020Unproven,
	february2020WithdrawnImage,
	windows10ProcessIsolation,
	sameBuild$1,
	stableAbi,
	stableAbiDisputed,
	relaxedInPractice,
	buildMismatch,
	hyperv,
	hypervUnproven,
	listFromTable,
	namedByTagOnly,
	digestNotChecked,
	hostProcess
];
const NOTES = [
	imageNewerRevision,
	clientHost$1,
	imageOutOfSupport$1,
	hostOutOfSupport$1,
	hostRetired,
	movedRepository,
	imageNoLongerUpdated,
	decidedByBuilder$1,
	manifestOrder$1,
	referenceDependsOnArgument,
	registryDisagreesWithTag,
	platformAssumed,
	tableOutOfDate$1
];
const PLACEMENT = [
	landsWhereItCannotRun,
	noNodeRunsIt,
	mayLandOnLinux,
	windowsImageOnLinuxNode,
	noNodeMatches,
	labelsNotDeclared,
	runtimeclassNotKnown,
	runtimeclassConflict,
	notAString,
	hostProcessRefused,
	podOsDiffers,
	constraintRefused,
	containerNeedsLinuxRunner,
	linuxImageOnWindowsNodes
];
const BY_ID = new Map([
	...DECIDING,
	...NOTES,
	...PLACEMENT
].map((rule) => [rule.id, rule]));
function rules() {
	return [...BY_ID.values()];
}
function decidingRule(id) {
	return BY_ID.get(id);
}
function noteRule(id) {
	return BY_ID.get(id);
}
function isRuleId(text) {
	return BY_ID.has(text);
}
function isAboutHost(id) {
	return BY_ID.get(id)?.about === "host";
}
function ruleName(id) {
	return BY_ID.get(id)?.name ?? "Finding";
}
const PAGES = "https://github.com/windows-container-compat/windows-container-compat/blob/main/docs/rules";
function rulePageUrl(id) {
	return `${PAGES}/${id}.md`;
}
// lib/windows/near.js
const LONGEST$2 = 64;
const ALIKE = .6;
function nearMatches(word, candidates, max) {
	const wanted = word.trim().toLowerCase();
	const limit = Math.max(1, Math.floor(wanted.length * .4));
	const near = (candidate) => {
		const distance = Math.abs(candidate.length - wanted.length) > limit ? limit + 1 : editDistance(wanted, candidate);
		return distance > limit ? 0 : 1 / (1 + distance);
	};
	return best(wanted, candidates, near, max);
}
function alikeNames(name, candidates, max, least = ALIKE) {
	const wanted = name.trim().toLowerCase();
	const words = wordsOf$1(wanted);
	const likeness = (candidate) => {
		const found = Math.max(alike(wanted, candidate, least), likenessOf(words, wordsOf$1(candidate)));
		return found < least ? 0 : found;
	};
	return best(wanted, candidates, likeness, max);
}
function best(wanted, candidates, pointsOf, max) {
	if (wanted === "" || wanted.length > LONGEST$2) return [];
	return [...new Set(candidates)].filter(({ length }) => length <= LONGEST$2).map((candidate) => ({
		candidate,
		points: pointsOf(candidate.toLowerCase())
	})).filter(({ points }) => points > 0).sort((a, b) => b.points - a.points).slice(0, max).map(({ candidate }) => candidate);
}
function wordsOf$1(text) {
	return text.match(/[a-z]+|\d+/g) ?? [];
}
function likenessOf(a, b) {
	const [one, other] = [shareOf(a, b), shareOf(b, a)];
	return one + other === 0 ? 0 : 2 * one * other / (one + other);
}
function shareOf(words, others) {
	let [all, shared] = [0, 0];
	for (const word of words) {
		all += word.length;
		let best = others.includes(word) ? 1 : 0;
		for (const other of best === 1 || /\d/.test(word) ? [] : others) best = Math.max(best, alike(word, other, ALIKE));
		shared += best * word.length;
	}
	return all === 0 ? 0 : shared / all;
}
function alike(a, b, least) {
	const longer = Math.max(a.length, b.length);
	if (Math.min(a.length, b.length) < least * longer) return 0;
	const share = 1 - editDistance(a, b) / longer;
	return share < least ? 0 : share;
}
const row = new Uint16Array(65);
function editDistance(a, b) {
	for (let j = 0; j <= b.length; j++) row[j] = j;
	for (let i = 1; i <= a.length; i++) {
		const letter = a.charCodeAt(i - 1);
		let [before, left] = [i - 1, i];
		row[0] = i;
		for (let j = 1; j <= b.length; j++) {
			const above = row[j];
			const replaced = before + (letter === b.charCodeAt(j - 1) ? 0 : 1);
			left = Math.min(replaced, above + 1, left + 1);
			row[j] = left;
			before = above;
		}
	}
	return row[b.length];
}
// lib/yaml/value-words.js
function kindOf$2(value) {
	switch (value.kind) {
		case "nothing": return "nothing";
		case "boolean": return value.text.toLowerCase();
		default: return `a ${value.kind}`;
	}
}
function shown$1(text) {
	return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
// lib/options/said.js
function configWhere(file, { line, column }) {
	return `${file}:${line}:${column}`;
}
function didYouMean(near) {
	return near.length > 0 ? ` Did you mean ${near.map((name) => `"${name}"`).join(" or ")}?` : "";
}
function noSuchRule(rule) {
	const ids = rules().map(({ id }) => id);
	return `there is no rule "${shown$1(rule)}".${didYouMean(nearMatches(rule, ids, 3))} The command "rules" lists them all`;
}
// lib/windows/host-meaning.js
function isMisfit(reading) {
	return reading !== null && "message" in reading;
}
function meaningOf(build, more = {}) {
	return {
		build,
		revision: null,
		edition: null,
		architecture: null,
		place: "own",
		unknownBecause: null,
		asOf: null,
		notices: [],
		...more
	};
}
function engineOf(place) {
	return place === "cluster" ? "containerd" : "docker";
}
// lib/data/windows-updates.json
var windows_updates_default = JSON.parse("{\"asOf\":\"2026-11-10\",\"undated\":\"the sources of the first span; where `npm run refresh` saw one in an image, os.version of the base images on mcr.microsoft.com\",\"sources\":[{\"until\":\"2026-09-14\",\"source\":\"jyonke/windows-update-history@b8bf657a, future-architect/vuls@386ec577 scanner/windows.go, bm2025bm/WindowsBuildTracker@7dc50f84, Azure/AKS@8d1c8909 vhd-notes/AKSWindows, MicrosoftDocs/Virtualization-Documentation update-containers.md (2020-06), learn.microsoft.com windows-server-release-info (2026-05-13)\"},{\"until\":\"2026-10-13\",\"source\":\"CVE-2026-102207, CVE-2026-70270, CVE-2026-97790\"},{\"until\":\"2026-11-10\",\"source\":\"CVE-2026-119868, CVE-2026-105513, CVE-2026-105562\"}],\"updates\":[[14393,10,3176929,\"2016-08-02\",\"\"],[14393,51,3176495,\"2016-08-09\",\"B\"],[14393,82,3176934,\"2016-08-23\",\"\"],[14393,105,3176938,\"2016-08-31\",\"\"],[14393,187,3189866,\"2016-09-13\",\"B\"],[14393,187,3193494,\"2016-09-20\",\"\"],[14393,189,3193494,\"2016-09-20\",\"\"],[14393,206,null,null,\"IC\"],[14393,222,3194496,\"2016-09-29\",\"\"],[14393,321,3194798,\"2016-10-11\",\"BI\"],[14393,351,3197954,\"2016-10-27\",\"\"],[14393,447,3200970,\"2016-11-08\",\"BI\"],[14393,448,3200970,\"2016-11-08\",\"B\"],[14393,479,3201845,\"2016-12-09\",\"\"],[14393,571,3206632,\"2016-12-13\",\"B\"],[14393,576,3206632,\"2016-12-13\",\"BI\"],[14393,693,3213986,\"2017-01-10\",\"BI\"],[14393,729,4010672,null,\"\"],[14393,953,4013429,\"2017-03-14\",\"BI\"],[14393,969,4015438,\"2017-03-20\",\"\"],[14393,970,4016635,null,\"\"],[14393,1066,4015217,\"2017-04-11\",\"BI\"],[14393,1083,4015217,\"2017-04-11\",\"B\"],[14393,1198,4019472,\"2017-05-09\",\"BI\"],[14393,1230,4023680,null,\"\"],[14393,1358,4022715,\"2017-06-13\",\"BI\"],[14393,1378,4022723,\"2017-06-27\",\"\"],[14393,1480,4025339,\"2017-07-11\",\"BI\"],[14393,1532,4025334,\"2017-07-18\",\"\"],[14393,1537,4038220,\"2017-08-07\",\"\"],[14393,1593,4034658,\"2017-08-08\",\"BI\"],[14393,1613,4034661,\"2017-08-16\",\"\"],[14393,1670,4039396,\"2017-08-28\",\"\"],[14393,1715,4038782,\"2017-09-12\",\"BI\"],[14393,1737,4038801,\"2017-09-28\",\"\"],[14393,1770,4041691,\"2017-10-10\",\"BI\"],[14393,1794,4041688,\"2017-10-17\",\"\"],[14393,1797,4052231,\"2017-11-02\",\"\"],[14393,1884,4048953,\"2017-11-14\",\"BI\"],[14393,1914,4051033,\"2017-11-27\",\"\"],[14393,1944,4053579,\"2017-12-12\",\"BI\"],[14393,2007,4056890,\"2018-01-03\",\"I\"],[14393,2034,4057142,\"2018-01-17\",\"\"],[14393,2035,4057142,\"2018-01-17\",\"\"],[14393,2068,4074590,\"2018-02-13\",\"BI\"],[14393,2097,4077525,\"2018-02-22\",\"\"],[14393,2125,4088787,\"2018-03-13\",\"BI\"],[14393,2126,4088787,\"2018-03-13\",\"B\"],[14393,2155,4088889,\"2018-03-22\",\"\"],[14393,2156,4096309,\"2018-03-29\",\"\"],[14393,2189,4093119,\"2018-04-10\",\"BI\"],[14393,2214,4093120,\"2018-04-17\",\"\"],[14393,2248,4103723,\"2018-05-08\",\"BI\"],[14393,2273,4103720,\"2018-05-17\",\"\"],[14393,2312,4284880,\"2018-06-12\",\"BI\"],[14393,2339,4284833,\"2018-06-21\",\"\"],[14393,2363,4338814,\"2018-07-10\",\"BI\"],[14393,2368,4345418,\"2018-07-16\",\"\"],[14393,2395,4338822,\"2018-07-24\",\"\"],[14393,2396,4346877,\"2018-07-30\",\"\"],[14393,2430,4343887,\"2018-08-14\",\"BI\"],[14393,2457,4343884,\"2018-08-30\",\"\"],[14393,2485,4457131,\"2018-09-11\",\"BI\"],[14393,2515,4457127,\"2018-09-20\",\"\"],[14393,2551,4462917,\"2018-10-09\",\"BI\"],[14393,2580,4462928,\"2018-10-18\",\"\"],[14393,2608,4467691,\"2018-11-13\",\"BI\"],[14393,2639,4467684,\"2018-11-27\",\"\"],[14393,2641,4478877,\"2018-12-03\",\"\"],[14393,2665,4471321,\"2018-12-11\",\"BI\"],[14393,2670,4483229,\"2018-12-19\",\"\"],[14393,2724,4480961,\"2019-01-08\",\"BI\"],[14393,2759,4480977,\"2019-01-17\",\"\"],[14393,2791,4487026,\"2019-02-12\",\"BI\"],[14393,2828,4487006,\"2019-02-19\",\"\"],[14393,2848,4489882,\"2019-03-12\",\"BI\"],[14393,2879,4489889,\"2019-03-19\",\"\"],[14393,2906,4493470,\"2019-04-09\",\"BI\"],[14393,2908,4499418,\"2019-04-25\",\"\"],[14393,2941,4493473,\"2019-04-25\",\"\"],[14393,2969,4494440,\"2019-05-14\",\"BI\"],[14393,2972,4505052,\"2019-05-19\",\"I\"],[14393,2999,4499177,\"2019-05-23\",\"\"],[14393,3025,4503267,\"2019-06-11\",\"BI\"],[14393,3053,4503294,\"2019-06-18\",\"\"],[14393,3056,4509475,\"2019-06-27\",\"\"],[14393,3085,4507460,\"2019-07-09\",\"BI\"],[14393,3115,4507459,\"2019-07-16\",\"\"],[14393,3144,4512517,\"2019-08-13\",\"BI\"],[14393,3181,4512495,\"2019-08-17\",\"\"],[14393,3204,4516044,\"2019-09-10\",\"BI\"],[14393,3206,4522010,\"2019-09-23\",\"\"],[14393,3242,4516061,\"2019-09-24\",\"\"],[14393,3243,4524152,\"2019-10-03\",\"\"],[14393,3274,4519998,\"2019-10-08\",\"BI\"],[14393,3300,4519979,\"2019-10-15\",\"\"],[14393,3326,4525236,\"2019-11-12\",\"BI\"],[14393,3384,4530689,\"2019-12-10\",\"BI\"],[14393,3443,4534271,\"2020-01-14\",\"BI\"],[14393,3474,4534307,\"2020-01-23\",\"\"],[14393,3504,4537764,\"2020-02-11\",\"BI\"],[14393,3506,4546850,\"2020-02-18\",\"IC\"],[14393,3542,4537806,\"2020-02-25\",\"\"],[14393,3564,4540670,\"2020-03-10\",\"B\"],[14393,3568,4551573,\"2020-03-10\",\"BIC\"],[14393,3595,4541329,\"2020-03-17\",\"\"],[14393,3630,4550929,\"2020-04-14\",\"BI\"],[14393,3659,4550947,\"2020-04-21\",\"\"],[14393,3686,4556813,\"2020-05-12\",\"BI\"],[14393,3750,4561616,\"2020-06-09\",\"BI\"],[14393,3755,4567517,\"2020-06-18\",\"\"],[14393,3808,4565511,\"2020-07-14\",\"BI\"],[14393,3866,4571694,\"2020-08-11\",\"BI\"],[14393,3930,4577015,\"2020-09-08\",\"BI\"],[14393,3986,4580346,\"2020-10-13\",\"BI\"],[14393,4046,4586830,\"2020-11-10\",\"BI\"],[14393,4048,4594441,\"2020-11-19\",\"\"],[14393,4104,4593226,\"2020-12-08\",\"BI\"],[14393,4169,4598243,\"2021-01-12\",\"BI\"],[14393,4225,4601318,\"2021-02-09\",\"BI\"],[14393,4283,5000803,\"2021-03-09\",\"BI\"],[14393,4288,5001633,\"2021-03-18\",\"\"],[14393,4350,5001347,\"2021-04-13\",\"BI\"],[14393,4402,5003197,\"2021-05-11\",\"BI\"],[14393,4467,5003638,\"2021-06-08\",\"B\"],[14393,4470,5004948,\"2021-07-07\",\"\"],[14393,4530,5004238,\"2021-07-13\",\"B\"],[14393,4532,5005393,\"2021-07-29\",\"\"],[14393,4583,5005043,\"2021-08-10\",\"B\"],[14393,4651,5005573,\"2021-09-14\",\"B\"],[14393,4704,5006669,\"2021-10-12\",\"B\"],[14393,4770,5007192,\"2021-11-09\",\"B\"],[14393,4771,5008601,\"2021-11-14\",\"\"],[14393,4825,5008207,\"2021-12-14\",\"B\"],[14393,4827,5010195,\"2022-01-05\",\"\"],[14393,4886,5009546,\"2022-01-11\",\"B\"],[14393,4889,5010790,\"2022-01-17\",\"\"],[14393,4946,5010359,\"2022-02-08\",\"B\"],[14393,5006,5011495,\"2022-03-08\",\"B\"],[14393,5066,5012596,\"2022-04-12\",\"B\"],[14393,5125,5013952,\"2022-05-10\",\"B\"],[14393,5127,5015019,\"2022-05-19\",\"\"],[14393,5192,5014702,\"2022-06-14\",\"B\"],[14393,5246,5015808,\"2022-07-12\",\"B\"],[14393,5291,5016622,\"2022-08-09\",\"B\"],[14393,5356,5017305,\"2022-09-13\",\"B\"],[14393,5427,5018411,\"2022-10-11\",\"B\"],[14393,5429,5020439,\"2022-10-18\",\"\"],[14393,5501,5019964,\"2022-11-08\",\"B\"],[14393,5502,5021654,\"2022-11-17\",\"\"],[14393,5582,5021235,\"2022-12-13\",\"B\"],[14393,5648,5022289,\"2023-01-10\",\"B\"],[14393,5717,5022838,\"2023-02-14\",\"B\"],[14393,5786,5023697,\"2023-03-14\",\"B\"],[14393,5850,5025228,\"2023-04-11\",\"B\"],[14393,5921,5026363,\"2023-05-09\",\"B\"],[14393,5989,5027219,\"2023-06-13\",\"B\"],[14393,5996,5028623,\"2023-06-23\",\"\"],[14393,6085,5028169,\"2023-07-11\",\"B\"],[14393,6167,5029242,\"2023-08-08\",\"B\"],[14393,6252,5030213,\"2023-09-12\",\"B\"],[14393,6351,5031362,\"2023-10-10\",\"B\"],[14393,6452,5032197,\"2023-11-14\",\"B\"],[14393,6529,5033373,\"2023-12-12\",\"B\"],[14393,6614,5034119,\"2024-01-09\",\"B\"],[14393,6709,5034767,\"2024-02-13\",\"B\"],[14393,6796,5035855,\"2024-03-12\",\"B\"],[14393,6799,5037423,\"2024-03-22\",\"\"],[14393,6800,5037423,\"2024-03-22\",\"\"],[14393,6897,5036899,\"2024-04-09\",\"B\"],[14393,6981,5037763,\"2024-05-14\",\"B\"],[14393,7070,5039214,\"2024-06-11\",\"B\"],[14393,7159,5040434,\"2024-07-09\",\"B\"],[14393,7259,5041773,\"2024-08-13\",\"B\"],[14393,7336,5043051,\"2024-09-10\",\"B\"],[14393,7428,5044293,\"2024-10-08\",\"B\"],[14393,7515,5046612,\"2024-11-12\",\"B\"],[14393,7606,5048671,\"2024-12-10\",\"B\"],[14393,7699,5049993,\"2025-01-14\",\"B\"],[14393,7785,5052006,\"2025-02-11\",\"B\"],[14393,7876,5053594,\"2025-03-11\",\"B\"],[14393,7969,5055521,\"2025-04-08\",\"B\"],[14393,7973,5058921,\"2025-04-11\",\"\"],[14393,8066,5058383,\"2025-05-13\",\"B\"],[14393,8148,5061010,\"2025-06-10\",\"B\"],[14393,8246,5062560,\"2025-07-08\",\"B\"],[14393,8330,5063871,\"2025-08-12\",\"B\"],[14393,8422,5065427,\"2025-09-09\",\"B\"],[14393,8519,5066836,\"2025-10-14\",\"B\"],[14393,8524,5070882,\"2025-10-23\",\"\"],[14393,8594,5068864,\"2025-11-11\",\"B\"],[14393,8688,5071543,\"2025-12-09\",\"B\"],[14393,8692,5074974,\"2025-12-18\",\"\"],[14393,8783,5073722,\"2026-01-13\",\"B\"],[14393,8868,5075999,\"2026-02-10\",\"B\"],[14393,8957,5078938,\"2026-03-10\",\"B\"],[14393,9060,5082198,\"2026-04-14\",\"B\"],[14393,9062,5091572,\"2026-04-19\",\"\"],[14393,9140,5087537,\"2026-05-12\",\"B\"],[14393,9234,5094122,\"2026-06-09\",\"B\"],[14393,9339,5099535,\"2026-07-14\",\"B\"],[14393,9418,5120418,\"2026-08-11\",\"B\"],[14393,9612,null,\"2026-10-13\",\"B\"],[14393,9688,null,\"2026-11-10\",\"B\"],[16299,19,4043961,\"2017-10-17\",\"I\"],[16299,64,4048955,\"2017-11-14\",\"BI\"],[16299,98,4051963,\"2017-11-30\",\"\"],[16299,125,4054517,\"2017-12-12\",\"BI\"],[16299,192,4056892,\"2018-01-03\",\"I\"],[16299,194,4073290,\"2018-01-17\",\"\"],[16299,201,4073291,\"2018-01-18\",\"\"],[16299,214,4058258,\"2018-01-31\",\"\"],[16299,248,4074588,\"2018-02-13\",\"BI\"],[16299,251,4090913,\"2018-03-05\",\"\"],[16299,309,4088776,\"2018-03-13\",\"BI\"],[16299,334,4089848,\"2018-03-22\",\"\"],[16299,371,4093112,\"2018-04-10\",\"B\"],[16299,402,4093105,\"2018-04-23\",\"\"],[16299,431,4103727,\"2018-05-08\",\"B\"],[16299,461,4103714,\"2018-05-21\",\"\"],[16299,492,4284819,\"2018-06-12\",\"B\"],[16299,522,4284822,\"2018-06-21\",\"\"],[16299,547,4338825,\"2018-07-10\",\"B\"],[16299,551,4345420,\"2018-07-16\",\"\"],[16299,579,4338817,\"2018-07-24\",\"\"],[16299,611,4343897,\"2018-08-14\",\"B\"],[16299,637,4343893,\"2018-08-30\",\"\"],[16299,665,4457142,\"2018-09-11\",\"B\"],[16299,666,4464217,\"2018-09-17\",\"\"],[16299,699,4457136,\"2018-09-26\",\"\"],[16299,726,4462918,\"2018-10-09\",\"B\"],[16299,755,4462932,\"2018-10-18\",\"\"],[16299,785,4467686,\"2018-11-13\",\"B\"],[16299,820,4467681,\"2018-11-27\",\"\"],[16299,846,4471329,\"2018-12-11\",\"B\"],[16299,847,4483232,\"2018-12-19\",\"\"],[16299,904,4480978,\"2019-01-08\",\"B\"],[16299,936,4480967,\"2019-01-15\",\"\"],[16299,967,4486996,\"2019-02-12\",\"BI\"],[16299,1004,4487021,\"2019-02-19\",\"\"],[16299,1029,4489886,\"2019-03-12\",\"BI\"],[16299,1059,4489890,\"2019-03-19\",\"\"],[16299,1087,4493441,\"2019-04-09\",\"BI\"],[16299,1127,4493440,\"2019-04-25\",\"\"],[16299,1146,4499179,\"2019-05-14\",\"B\"],[16299,1150,4505062,\"2019-05-19\",\"\"],[16299,1182,4499147,\"2019-05-28\",\"\"],[16299,1217,4503284,\"2019-06-11\",\"B\"],[16299,1237,4503281,\"2019-06-18\",\"\"],[16299,1239,4509477,\"2019-06-26\",\"\"],[16299,1268,4507455,\"2019-07-09\",\"B\"],[16299,1296,4507465,\"2019-07-16\",\"\"],[16299,1331,4512516,\"2019-08-13\",\"B\"],[16299,1365,4512494,\"2019-08-16\",\"\"],[16299,1387,4516066,\"2019-09-10\",\"B\"],[16299,1392,4522012,\"2019-09-23\",\"\"],[16299,1420,4516071,\"2019-09-24\",\"\"],[16299,1421,4524150,\"2019-10-03\",\"\"],[16299,1451,4520004,\"2019-10-08\",\"B\"],[16299,1481,4520006,\"2019-10-15\",\"\"],[16299,1508,4525241,\"2019-11-12\",\"B\"],[16299,1565,4530714,\"2019-12-10\",\"B\"],[16299,1625,4534276,\"2020-01-14\",\"B\"],[16299,1654,4534318,\"2020-01-23\",\"\"],[16299,1686,4537789,\"2020-02-11\",\"B\"],[16299,1717,4537816,\"2020-02-25\",\"\"],[16299,1747,4540681,\"2020-03-10\",\"B\"],[16299,1775,4541330,\"2020-03-17\",\"\"],[16299,1776,4554342,\"2020-03-30\",\"\"],[16299,1806,4550927,\"2020-04-14\",\"B\"],[16299,1868,4556812,\"2020-05-12\",\"B\"],[16299,1932,4561602,\"2020-06-09\",\"B\"],[16299,1937,4567515,\"2020-06-18\",\"\"],[16299,1992,4565508,\"2020-07-14\",\"B\"],[16299,2045,4571741,\"2020-08-11\",\"B\"],[16299,2107,4577041,\"2020-09-08\",\"B\"],[16299,2166,4580328,\"2020-10-13\",\"B\"],[17134,48,4103721,\"2018-05-08\",\"B\"],[17134,81,4100403,\"2018-05-23\",\"\"],[17134,83,4338548,\"2018-06-05\",\"\"],[17134,112,4284835,\"2018-06-12\",\"B\"],[17134,137,4284848,\"2018-06-26\",\"\"],[17134,165,4338819,\"2018-07-10\",\"B\"],[17134,167,4345421,\"2018-07-16\",\"\"],[17134,191,4340917,\"2018-07-24\",\"\"],[17134,228,4343909,\"2018-08-14\",\"B\"],[17134,254,4346783,\"2018-08-30\",\"\"],[17134,285,4457128,\"2018-09-11\",\"B\"],[17134,286,4464218,\"2018-09-17\",\"\"],[17134,320,4458469,\"2018-09-26\",\"\"],[17134,345,4462919,\"2018-10-09\",\"B\"],[17134,376,4462933,\"2018-10-24\",\"\"],[17134,407,4467702,\"2018-11-13\",\"B\"],[17134,441,4467682,\"2018-11-27\",\"\"],[17134,471,4471324,\"2018-12-11\",\"B\"],[17134,472,4483234,\"2018-12-19\",\"\"],[17134,523,4480966,\"2019-01-08\",\"B\"],[17134,556,4480976,\"2019-01-15\",\"\"],[17134,590,4487017,\"2019-02-12\",\"BI\"],[17134,619,4487029,\"2019-02-19\",\"\"],[17134,648,4489868,\"2019-03-12\",\"BI\"],[17134,677,4489894,\"2019-03-19\",\"\"],[17134,706,4493464,\"2019-04-09\",\"BI\"],[17134,753,4493437,\"2019-04-25\",\"\"],[17134,765,4499167,\"2019-05-14\",\"BI\"],[17134,766,4505064,\"2019-05-19\",\"I\"],[17134,799,4499183,\"2019-05-21\",\"\"],[17134,829,4503286,\"2019-06-11\",\"BI\"],[17134,858,4503288,\"2019-06-18\",\"\"],[17134,860,4509478,\"2019-06-26\",\"\"],[17134,885,4507435,\"2019-07-09\",\"BI\"],[17134,915,4507466,\"2019-07-16\",\"\"],[17134,950,4512501,\"2019-08-13\",\"BI\"],[17134,984,4512509,\"2019-08-19\",\"\"],[17134,1006,4516058,\"2019-09-10\",\"BI\"],[17134,1009,4522014,\"2019-09-23\",\"\"],[17134,1039,4516045,\"2019-09-24\",\"\"],[17134,1040,4524149,\"2019-10-03\",\"\"],[17134,1069,4520008,\"2019-10-08\",\"BI\"],[17134,1099,4519978,\"2019-10-15\",\"\"],[17134,1130,4525237,\"2019-11-12\",\"BI\"],[17134,1184,4530717,\"2019-12-10\",\"BI\"],[17134,1246,4534293,\"2020-01-14\",\"BI\"],[17134,1276,4534308,\"2020-01-23\",\"\"],[17134,1304,4537762,\"2020-02-11\",\"BI\"],[17134,1305,4546851,\"2020-02-18\",\"IC\"],[17134,1345,4537795,\"2020-02-25\",\"\"],[17134,1365,4540689,\"2020-03-10\",\"B\"],[17134,1399,4541333,\"2020-03-17\",\"\"],[17134,1401,4554349,\"2020-03-30\",\"\"],[17134,1425,4550922,\"2020-04-14\",\"B\"],[17134,1456,4550944,\"2020-04-21\",\"\"],[17134,1488,4556807,\"2020-05-12\",\"B\"],[17134,1550,4561621,\"2020-06-09\",\"B\"],[17134,1553,4567514,\"2020-06-16\",\"\"],[17134,1610,4565489,\"2020-07-14\",\"B\"],[17134,1667,4571709,\"2020-08-11\",\"B\"],[17134,1726,4577032,\"2020-09-08\",\"B\"],[17134,1792,4580330,\"2020-10-13\",\"B\"],[17134,1845,4586785,\"2020-11-10\",\"B\"],[17134,1902,4592446,\"2020-12-08\",\"B\"],[17134,1967,4598245,\"2021-01-12\",\"B\"],[17134,2026,4601354,\"2021-02-09\",\"B\"],[17134,2087,5000809,\"2021-03-09\",\"B\"],[17134,2088,5001565,\"2021-03-15\",\"\"],[17134,2090,5001634,\"2021-03-18\",\"\"],[17134,2145,5001339,\"2021-04-13\",\"B\"],[17134,2208,5003174,\"2021-05-11\",\"B\"],[17763,1,null,\"2018-10-02\",\"\"],[17763,55,4464330,\"2018-10-09\",\"B\"],[17763,107,4464455,\"2018-11-13\",\"B\"],[17763,134,4467708,\"2018-11-13\",\"B\"],[17763,168,4469342,\"2018-12-05\",\"\"],[17763,194,4471332,\"2018-12-11\",\"B\"],[17763,195,4483235,\"2018-12-19\",\"\"],[17763,253,4480116,\"2019-01-08\",\"B\"],[17763,292,4476976,\"2019-01-22\",\"\"],[17763,316,4487044,\"2019-02-12\",\"BI\"],[17763,348,4482887,\"2019-03-01\",\"\"],[17763,379,4489899,\"2019-03-12\",\"BI\"],[17763,402,4490481,\"2019-04-02\",\"\"],[17763,404,4490481,\"2019-04-02\",\"\"],[17763,437,4493509,\"2019-04-09\",\"BI\"],[17763,439,4501835,\"2019-05-01\",\"\"],[17763,475,4495667,\"2019-05-03\",\"\"],[17763,503,4494441,\"2019-05-14\",\"BI\"],[17763,504,4505056,\"2019-05-19\",\"I\"],[17763,529,4497934,\"2019-05-21\",\"\"],[17763,557,4503327,\"2019-06-11\",\"BI\"],[17763,592,4501371,\"2019-06-18\",\"\"],[17763,593,4509479,\"2019-06-26\",\"\"],[17763,615,4507469,\"2019-07-09\",\"BI\"],[17763,652,4505658,\"2019-07-22\",\"\"],[17763,678,4511553,\"2019-08-13\",\"BI\"],[17763,720,4512534,\"2019-08-17\",\"\"],[17763,737,4512578,\"2019-09-10\",\"BI\"],[17763,740,4522015,\"2019-09-23\",\"\"],[17763,774,4516077,\"2019-09-24\",\"\"],[17763,775,4524148,\"2019-10-03\",\"\"],[17763,805,4519338,\"2019-10-08\",\"BI\"],[17763,832,4520062,\"2019-10-15\",\"\"],[17763,864,4523205,\"2019-11-12\",\"BI\"],[17763,914,4530715,\"2019-12-10\",\"BI\"],[17763,973,4534273,\"2020-01-14\",\"BI\"],[17763,1012,4534321,\"2020-01-23\",\"\"],[17763,1039,4532691,\"2020-02-11\",\"BI\"],[17763,1040,4546852,\"2020-02-18\",\"IC\"],[17763,1075,4537818,\"2020-02-25\",\"\"],[17763,1098,4538461,\"2020-03-10\",\"BI\"],[17763,1131,4541331,\"2020-03-17\",\"\"],[17763,1132,4554354,\"2020-03-30\",\"\"],[17763,1158,4549949,\"2020-04-14\",\"BI\"],[17763,1192,4550969,\"2020-04-21\",\"\"],[17763,1217,4551853,\"2020-05-12\",\"BI\"],[17763,1282,4561608,\"2020-06-09\",\"BI\"],[17763,1294,4567513,\"2020-06-16\",\"\"],[17763,1339,4558998,\"2020-07-14\",\"BI\"],[17763,1369,4559003,\"2020-07-21\",\"\"],[17763,1397,4565349,\"2020-08-11\",\"BI\"],[17763,1432,4571748,\"2020-08-20\",\"\"],[17763,1457,4570333,\"2020-09-08\",\"BI\"],[17763,1490,4577069,\"2020-09-16\",\"\"],[17763,1518,4577668,\"2020-10-13\",\"BI\"],[17763,1554,4580390,\"2020-10-20\",\"\"],[17763,1577,4586793,\"2020-11-10\",\"BI\"],[17763,1579,4594442,\"2020-11-17\",\"\"],[17763,1613,4586839,\"2020-11-19\",\"\"],[17763,1637,4592440,\"2020-12-08\",\"BI\"],[17763,1697,4598230,\"2021-01-12\",\"BI\"],[17763,1728,4598296,\"2021-01-21\",\"\"],[17763,1757,4601345,\"2021-02-09\",\"BI\"],[17763,1790,4601383,\"2021-02-16\",\"\"],[17763,1817,5000822,\"2021-03-09\",\"BI\"],[17763,1821,5001568,\"2021-03-15\",\"\"],[17763,1823,5001638,\"2021-03-18\",\"\"],[17763,1852,5000854,\"2021-03-25\",\"\"],[17763,1879,5001342,\"2021-04-13\",\"BI\"],[17763,1911,5001384,\"2021-04-22\",\"\"],[17763,1935,5003171,\"2021-05-11\",\"BI\"],[17763,1971,5003217,\"2021-05-20\",\"\"],[17763,1999,5003646,\"2021-06-08\",\"BI\"],[17763,2028,5003703,\"2021-06-15\",\"\"],[17763,2029,5004947,\"2021-07-06\",\"\"],[17763,2061,5004244,\"2021-07-13\",\"B\"],[17763,2090,5004308,\"2021-07-20\",\"\"],[17763,2091,5005394,\"2021-07-27\",\"\"],[17763,2114,5005030,\"2021-08-10\",\"B\"],[17763,2145,5005102,\"2021-08-26\",\"\"],[17763,2183,5005568,\"2021-09-14\",\"B\"],[17763,2210,5005625,\"2021-09-21\",\"\"],[17763,2213,5005625,\"2021-09-21\",\"\"],[17763,2237,5006672,\"2021-10-12\",\"B\"],[17763,2268,5006744,\"2021-10-19\",\"\"],[17763,2300,5007206,\"2021-11-09\",\"B\"],[17763,2305,5008602,\"2021-11-14\",\"\"],[17763,2330,5007266,\"2021-11-22\",\"\"],[17763,2366,5008218,\"2021-12-14\",\"B\"],[17763,2369,5010196,\"2022-01-04\",\"\"],[17763,2452,5009557,\"2022-01-11\",\"B\"],[17763,2458,5010791,\"2022-01-18\",\"\"],[17763,2510,5009616,\"2022-01-25\",\"\"],[17763,2565,5010351,\"2022-02-08\",\"B\"],[17763,2628,5010427,\"2022-02-15\",\"\"],[17763,2686,5011503,\"2022-03-08\",\"B\"],[17763,2746,5011551,\"2022-03-22\",\"\"],[17763,2803,5012647,\"2022-04-12\",\"BI\"],[17763,2867,5012636,\"2022-04-21\",\"\"],[17763,2928,5013941,\"2022-05-10\",\"B\"],[17763,2931,5015018,\"2022-05-19\",\"\"],[17763,2989,5014022,\"2022-05-24\",\"\"],[17763,3046,5014692,\"2022-06-14\",\"B\"],[17763,3113,5014669,\"2022-06-23\",\"\"],[17763,3165,5015811,\"2022-07-12\",\"B\"],[17763,3232,5015880,\"2022-07-21\",\"\"],[17763,3287,5016623,\"2022-08-09\",\"B\"],[17763,3346,5016690,\"2022-08-23\",\"\"],[17763,3406,5017315,\"2022-09-13\",\"B\"],[17763,3469,5017379,\"2022-09-20\",\"\"],[17763,3532,5018419,\"2022-10-11\",\"B\"],[17763,3534,5020438,\"2022-10-17\",\"\"],[17763,3650,5019966,\"2022-11-08\",\"BI\"],[17763,3653,5021655,\"2022-11-17\",\"\"],[17763,3770,5021237,\"2022-12-13\",\"BI\"],[17763,3772,5022554,\"2022-12-20\",\"\"],[17763,3887,5022286,\"2023-01-10\",\"B\"],[17763,4010,5022840,\"2023-02-14\",\"BI\"],[17763,4131,5023702,\"2023-03-14\",\"B\"],[17763,4252,5025229,\"2023-04-11\",\"B\"],[17763,4377,5026362,\"2023-05-09\",\"BI\"],[17763,4499,5027222,\"2023-06-13\",\"B\"],[17763,4645,5028168,\"2023-07-11\",\"BI\"],[17763,4737,5029247,\"2023-08-08\",\"B\"],[17763,4851,5030214,\"2023-09-12\",\"B\"],[17763,4974,5031361,\"2023-10-10\",\"B\"],[17763,5122,5032196,\"2023-11-14\",\"B\"],[17763,5206,5033371,\"2023-12-12\",\"B\"],[17763,5329,5034127,\"2024-01-09\",\"BI\"],[17763,5458,5034768,\"2024-02-13\",\"B\"],[17763,5576,5035849,\"2024-03-12\",\"B\"],[17763,5579,5037425,\"2024-03-25\",\"\"],[17763,5696,5036896,\"2024-04-09\",\"B\"],[17763,5820,5037765,\"2024-05-14\",\"B\"],[17763,5830,5039705,\"2024-05-23\",\"\"],[17763,5936,5039217,\"2024-06-11\",\"B\"],[17763,6054,5040430,\"2024-07-09\",\"B\"],[17763,6189,5041578,\"2024-08-13\",\"B\"],[17763,6293,5043050,\"2024-09-10\",\"B\"],[17763,6414,5044277,\"2024-10-08\",\"B\"],[17763,6532,5046615,\"2024-11-12\",\"B\"],[17763,6659,5048661,\"2024-12-10\",\"B\"],[17763,6775,5050008,\"2025-01-14\",\"B\"],[17763,6893,5052000,\"2025-02-11\",\"B\"],[17763,7009,5053596,\"2025-03-11\",\"B\"],[17763,7136,5055519,\"2025-04-08\",\"B\"],[17763,7240,5058922,\"2025-04-11\",\"\"],[17763,7249,5059091,\"2025-04-16\",\"I\"],[17763,7314,5058392,\"2025-05-13\",\"BI\"],[17763,7322,5061978,\"2025-05-27\",\"\"],[17763,7434,5060531,\"2025-06-10\",\"B\"],[17763,7558,5062557,\"2025-07-08\",\"B\"],[17763,7678,5063877,\"2025-08-12\",\"B\"],[17763,7683,5066187,\"2025-08-19\",\"\"],[17763,7792,5065428,\"2025-09-09\",\"B\"],[17763,7919,5066586,\"2025-10-14\",\"B\"],[17763,7922,5070883,\"2025-10-23\",\"\"],[17763,8027,5068791,\"2025-11-11\",\"B\"],[17763,8146,5071544,\"2025-12-09\",\"B\"],[17763,8148,5074975,\"2025-12-18\",\"\"],[17763,8276,5073723,\"2026-01-13\",\"B\"],[17763,8280,5077795,\"2026-01-17\",\"\"],[17763,8281,5078131,\"2026-01-24\",\"\"],[17763,8389,5075904,\"2026-02-10\",\"B\"],[17763,8511,5078752,\"2026-03-10\",\"B\"],[17763,8644,5082123,\"2026-04-14\",\"B\"],[17763,8647,5091573,\"2026-04-19\",\"\"],[17763,8755,5087538,\"2026-05-12\",\"B\"],[17763,8880,5094123,\"2026-06-09\",\"B\"],[17763,9020,5099538,\"2026-07-14\",\"B\"],[17763,9121,5120238,\"2026-08-11\",\"B\"],[17763,9245,5122876,\"2026-09-08\",\"B\"],[17763,9247,5129238,\"2026-09-14\",\"\"],[17763,9376,null,\"2026-10-13\",\"B\"],[17763,9487,null,\"2026-11-10\",\"B\"],[18362,116,4505057,\"2019-05-21\",\"I\"],[18362,145,4497935,\"2019-05-29\",\"\"],[18362,175,4503293,\"2019-06-11\",\"BI\"],[18362,207,4501375,\"2019-06-27\",\"\"],[18362,239,4507453,\"2019-07-09\",\"BI\"],[18362,267,4505903,\"2019-07-26\",\"\"],[18362,295,4512508,\"2019-08-13\",\"BI\"],[18362,329,4512941,\"2019-08-30\",\"\"],[18362,356,4515384,\"2019-09-10\",\"BI\"],[18362,357,4522016,\"2019-09-23\",\"\"],[18362,387,4517211,\"2019-09-26\",\"\"],[18362,388,4524147,\"2019-10-03\",\"\"],[18362,418,4517389,\"2019-10-08\",\"BI\"],[18362,449,4522355,\"2019-10-24\",\"\"],[18362,476,4524570,\"2019-11-12\",\"BI\"],[18362,535,4530684,\"2019-12-10\",\"BI\"],[18362,592,4528760,\"2020-01-14\",\"BI\"],[18362,628,4532695,\"2020-01-28\",\"\"],[18362,657,4532693,\"2020-02-11\",\"BI\"],[18362,658,4546853,\"2020-02-18\",\"IC\"],[18362,693,4535996,\"2020-02-27\",\"\"],[18362,719,4540673,\"2020-03-10\",\"BI\"],[18362,720,4551762,\"2020-03-12\",\"I\"],[18362,752,4541335,\"2020-03-24\",\"\"],[18362,753,4554364,\"2020-03-30\",\"\"],[18362,778,4549951,\"2020-04-14\",\"BI\"],[18362,815,4550945,\"2020-04-21\",\"\"],[18362,836,4556799,\"2020-05-12\",\"BI\"],[18362,900,4560960,\"2020-06-09\",\"BI\"],[18362,904,4567512,\"2020-06-16\",\"\"],[18362,959,4565483,\"2020-07-14\",\"BI\"],[18362,997,4559004,\"2020-07-21\",\"\"],[18362,1016,4565351,\"2020-08-11\",\"BI\"],[18362,1049,4566116,\"2020-08-20\",\"\"],[18362,1082,4574727,\"2020-09-08\",\"BI\"],[18362,1110,4577062,\"2020-09-16\",\"\"],[18362,1139,4577671,\"2020-10-13\",\"BI\"],[18362,1171,4580386,\"2020-10-20\",\"\"],[18362,1198,4586786,\"2020-11-10\",\"BI\"],[18362,1199,4594443,\"2020-11-19\",\"\"],[18362,1237,4586819,\"2020-11-19\",\"\"],[18362,1256,4592449,\"2020-12-08\",\"BI\"],[18363,476,4524570,\"2019-11-12\",\"BI\"],[18363,535,4530684,\"2019-12-10\",\"BI\"],[18363,592,4528760,\"2020-01-14\",\"BI\"],[18363,628,4532695,\"2020-01-28\",\"\"],[18363,657,4532693,\"2020-02-11\",\"BI\"],[18363,658,4546853,\"2020-02-18\",\"IC\"],[18363,693,4535996,\"2020-02-27\",\"\"],[18363,719,4540673,\"2020-03-10\",\"BI\"],[18363,720,4551762,\"2020-03-12\",\"I\"],[18363,752,4541335,\"2020-03-24\",\"\"],[18363,753,4554364,\"2020-03-30\",\"\"],[18363,778,4549951,\"2020-04-14\",\"BI\"],[18363,815,4550945,\"2020-04-21\",\"\"],[18363,836,4556799,\"2020-05-12\",\"BI\"],[18363,900,4560960,\"2020-06-09\",\"BI\"],[18363,904,4567512,\"2020-06-16\",\"\"],[18363,959,4565483,\"2020-07-14\",\"BI\"],[18363,997,4559004,\"2020-07-21\",\"\"],[18363,1016,4565351,\"2020-08-11\",\"BI\"],[18363,1049,4566116,\"2020-08-20\",\"\"],[18363,1082,4574727,\"2020-09-08\",\"BI\"],[18363,1110,4577062,\"2020-09-16\",\"\"],[18363,1139,4577671,\"2020-10-13\",\"BI\"],[18363,1171,4580386,\"2020-10-20\",\"\"],[18363,1198,4586786,\"2020-11-10\",\"BI\"],[18363,1199,4594443,\"2020-11-19\",\"\"],[18363,1237,4586819,\"2020-11-19\",\"\"],[18363,1256,4592449,\"2020-12-08\",\"BI\"],[18363,1316,4598229,\"2021-01-12\",\"BI\"],[18363,1350,4598298,\"2021-01-21\",\"\"],[18363,1377,4601315,\"2021-02-09\",\"BI\"],[18363,1379,5001028,\"2021-02-11\",\"I\"],[18363,1411,4601380,\"2021-02-16\",\"\"],[18363,1440,5000808,\"2021-03-09\",\"BI\"],[18363,1441,5001566,\"2021-03-15\",\"\"],[18363,1443,5001648,\"2021-03-18\",\"\"],[18363,1474,5000850,\"2021-03-25\",\"\"],[18363,1500,5001337,\"2021-04-13\",\"BI\"],[18363,1533,5001396,\"2021-04-22\",\"\"],[18363,1556,5003169,\"2021-05-11\",\"BI\"],[18363,1593,5003212,\"2021-05-20\",\"\"],[18363,1621,5003635,\"2021-06-08\",\"B\"],[18363,1645,5003698,\"2021-06-15\",\"\"],[18363,1646,5004946,\"2021-07-06\",\"\"],[18363,1679,5004245,\"2021-07-13\",\"B\"],[18363,1714,5004293,\"2021-07-29\",\"\"],[18363,1734,5005031,\"2021-08-10\",\"B\"],[18363,1766,5005103,\"2021-08-26\",\"\"],[18363,1801,5005566,\"2021-09-14\",\"B\"],[18363,1830,5005624,\"2021-09-21\",\"\"],[18363,1832,5005624,\"2021-09-21\",\"\"],[18363,1854,5006667,\"2021-10-12\",\"B\"],[18363,1916,5007189,\"2021-11-09\",\"B\"],[18363,1977,5008206,\"2021-12-14\",\"B\"],[18363,2037,5009545,\"2022-01-11\",\"B\"],[18363,2039,5010792,\"2022-01-17\",\"\"],[18363,2094,5010345,\"2022-02-08\",\"B\"],[18363,2158,5011485,\"2022-03-08\",\"B\"],[18363,2212,5012591,\"2022-04-12\",\"B\"],[18363,2274,5013945,\"2022-05-10\",\"B\"],[19041,264,null,\"2020-05-27\",\"I\"],[19041,329,4557957,\"2020-06-09\",\"BI\"],[19041,331,4567523,\"2020-06-18\",\"\"],[19041,388,4565503,\"2020-07-14\",\"BI\"],[19041,423,4568831,\"2020-07-31\",\"\"],[19041,450,4566782,\"2020-08-11\",\"BI\"],[19041,488,4571744,\"2020-09-03\",\"\"],[19041,508,4571756,\"2020-09-08\",\"BI\"],[19041,546,4577063,\"2020-10-01\",\"\"],[19041,572,4579311,\"2020-10-13\",\"BI\"],[19041,610,4580364,\"2020-10-29\",\"\"],[19041,630,4586781,\"2020-11-10\",\"BI\"],[19041,631,4594440,\"2020-11-19\",\"\"],[19041,662,4586853,\"2020-11-30\",\"\"],[19041,685,4592438,\"2020-12-08\",\"BI\"],[19041,746,4598242,\"2021-01-12\",\"BI\"],[19041,789,4598291,\"2021-02-02\",\"\"],[19041,804,4601319,\"2021-02-09\",\"BI\"],[19041,844,4601382,\"2021-02-24\",\"\"],[19041,867,5000802,\"2021-03-09\",\"BI\"],[19041,868,5001567,\"2021-03-15\",\"\"],[19041,870,5001649,\"2021-03-18\",\"\"],[19041,906,5000842,\"2021-03-29\",\"\"],[19041,928,5001330,\"2021-04-13\",\"BI\"],[19041,964,5001391,\"2021-04-28\",\"\"],[19041,985,5003173,\"2021-05-11\",\"BI\"],[19041,1023,5003214,\"2021-05-25\",\"\"],[19041,1052,5003637,\"2021-06-08\",\"B\"],[19041,1055,5004476,\"2021-06-11\",\"\"],[19041,1081,5003690,\"2021-06-21\",\"\"],[19041,1082,5004760,\"2021-06-29\",\"\"],[19041,1083,5004945,\"2021-07-06\",\"\"],[19041,1110,5004237,\"2021-07-13\",\"B\"],[19041,1151,5004296,\"2021-07-29\",\"\"],[19041,1165,5005033,\"2021-08-10\",\"B\"],[19041,1202,5005101,\"2021-09-01\",\"\"],[19041,1237,5005565,\"2021-09-14\",\"B\"],[19041,1266,5005611,\"2021-09-30\",\"\"],[19041,1288,5006670,\"2021-10-12\",\"B\"],[19041,1320,5006738,\"2021-10-26\",\"\"],[19041,1348,5007186,\"2021-11-09\",\"B\"],[19041,1387,5007253,\"2021-11-22\",\"\"],[19041,1415,5008212,\"2021-12-14\",\"BI\"],[19042,572,4579311,\"2020-10-13\",\"BI\"],[19042,610,4580364,\"2020-10-29\",\"\"],[19042,630,4586781,\"2020-11-10\",\"BI\"],[19042,631,4594440,\"2020-11-19\",\"\"],[19042,662,4586853,\"2020-11-30\",\"\"],[19042,685,4592438,\"2020-12-08\",\"BI\"],[19042,746,4598242,\"2021-01-12\",\"BI\"],[19042,789,4598291,\"2021-02-02\",\"\"],[19042,804,4601319,\"2021-02-09\",\"BI\"],[19042,844,4601382,\"2021-02-24\",\"\"],[19042,867,5000802,\"2021-03-09\",\"BI\"],[19042,868,5001567,\"2021-03-15\",\"\"],[19042,870,5001649,\"2021-03-18\",\"\"],[19042,906,5000842,\"2021-03-29\",\"\"],[19042,928,5001330,\"2021-04-13\",\"BI\"],[19042,964,5001391,\"2021-04-28\",\"\"],[19042,985,5003173,\"2021-05-11\",\"BI\"],[19042,1023,5003214,\"2021-05-25\",\"\"],[19042,1052,5003637,\"2021-06-08\",\"B\"],[19042,1055,5004476,\"2021-06-11\",\"\"],[19042,1081,5003690,\"2021-06-21\",\"\"],[19042,1082,5004760,\"2021-06-29\",\"\"],[19042,1083,5004945,\"2021-07-06\",\"\"],[19042,1110,5004237,\"2021-07-13\",\"B\"],[19042,1151,5004296,\"2021-07-29\",\"\"],[19042,1165,5005033,\"2021-08-10\",\"B\"],[19042,1202,5005101,\"2021-09-01\",\"\"],[19042,1237,5005565,\"2021-09-14\",\"B\"],[19042,1266,5005611,\"2021-09-30\",\"\"],[19042,1288,5006670,\"2021-10-12\",\"B\"],[19042,1320,5006738,\"2021-10-26\",\"\"],[19042,1348,5007186,\"2021-11-09\",\"B\"],[19042,1387,5007253,\"2021-11-22\",\"\"],[19042,1415,5008212,\"2021-12-14\",\"B\"],[19042,1466,5009543,\"2022-01-11\",\"B\"],[19042,1469,5010793,\"2022-01-17\",\"\"],[19042,1503,5009596,\"2022-01-25\",\"\"],[19042,1526,5010342,\"2022-02-08\",\"B\"],[19042,1566,5010415,\"2022-02-15\",\"\"],[19042,1586,5011487,\"2022-03-08\",\"B\"],[19042,1620,5011543,\"2022-03-22\",\"\"],[19042,1645,5012599,\"2022-04-12\",\"B\"],[19042,1682,5011831,\"2022-04-25\",\"\"],[19042,1706,5013942,\"2022-05-10\",\"B\"],[19042,1708,5015020,\"2022-05-19\",\"\"],[19042,1741,5014023,\"2022-06-02\",\"\"],[19042,1766,5014699,\"2022-06-14\",\"B\"],[19042,1767,5016139,\"2022-06-20\",\"\"],[19042,1806,5014666,\"2022-06-28\",\"\"],[19042,1826,5015807,\"2022-07-12\",\"BI\"],[19042,1865,5015878,\"2022-07-26\",\"\"],[19042,1889,5016616,\"2022-08-09\",\"BI\"],[19042,1949,5016688,\"2022-08-26\",\"\"],[19042,2006,5017308,\"2022-09-13\",\"B\"],[19042,2075,5017380,\"2022-09-20\",\"\"],[19042,2130,5018410,\"2022-10-11\",\"B\"],[19042,2132,5020435,\"2022-10-17\",\"\"],[19042,2193,5018482,\"2022-10-25\",\"\"],[19042,2194,5020953,\"2022-10-28\",\"\"],[19042,2251,5019959,\"2022-11-08\",\"B\"],[19042,2311,5020030,\"2022-11-15\",\"\"],[19042,2364,5021233,\"2022-12-13\",\"B\"],[19042,2486,5022282,\"2023-01-10\",\"B\"],[19042,2546,5019275,\"2023-01-19\",\"\"],[19042,2604,5022834,\"2023-02-14\",\"B\"],[19042,2673,5022906,\"2023-02-21\",\"\"],[19042,2728,5023696,\"2023-03-14\",\"B\"],[19042,2788,5023773,\"2023-03-21\",\"\"],[19042,2846,5025221,\"2023-04-11\",\"B\"],[19042,2965,5026361,\"2023-05-09\",\"B\"],[20348,169,5005039,\"2021-08-10\",\"BI\"],[20348,202,5005104,\"2021-08-26\",\"\"],[20348,230,5005575,\"2021-09-14\",\"BI\"],[20348,261,5005619,\"2021-09-27\",\"\"],[20348,288,5006699,\"2021-10-12\",\"BI\"],[20348,320,5006745,\"2021-10-26\",\"\"],[20348,350,5007205,\"2021-11-09\",\"BI\"],[20348,380,5007254,\"2021-11-22\",\"\"],[20348,405,5008223,\"2021-12-14\",\"BI\"],[20348,407,5010197,\"2022-01-05\",\"\"],[20348,469,5009555,\"2022-01-11\",\"BI\"],[20348,473,5010796,\"2022-01-17\",\"I\"],[20348,502,5009608,\"2022-01-25\",\"\"],[20348,524,5010354,\"2022-02-08\",\"BI\"],[20348,558,5010421,\"2022-02-15\",\"\"],[20348,587,5011497,\"2022-03-08\",\"BI\"],[20348,617,5011558,\"2022-03-22\",\"\"],[20348,643,5012604,\"2022-04-12\",\"BI\"],[20348,681,5012637,\"2022-04-25\",\"\"],[20348,707,5013944,\"2022-05-10\",\"BI\"],[20348,709,5015013,\"2022-05-19\",\"\"],[20348,740,5014021,\"2022-05-24\",\"\"],[20348,768,5014678,\"2022-06-14\",\"BI\"],[20348,803,5014665,\"2022-06-23\",\"\"],[20348,825,5015827,\"2022-07-12\",\"BI\"],[20348,859,5015879,\"2022-07-19\",\"\"],[20348,887,5016627,\"2022-08-09\",\"BI\"],[20348,946,5016693,\"2022-08-16\",\"\"],[20348,1006,5017316,\"2022-09-13\",\"BI\"],[20348,1070,5017381,\"2022-09-20\",\"\"],[20348,1129,5018421,\"2022-10-11\",\"BI\"],[20348,1131,5020436,\"2022-10-17\",\"\"],[20348,1194,5018485,\"2022-10-25\",\"\"],[20348,1249,5019081,\"2022-11-08\",\"BI\"],[20348,1251,5021656,\"2022-11-17\",\"\"],[20348,1311,5020032,\"2022-11-22\",\"\"],[20348,1366,5021249,\"2022-12-13\",\"BI\"],[20348,1368,5022553,\"2022-12-20\",\"\"],[20348,1487,5022291,\"2023-01-10\",\"BI\"],[20348,1547,5022842,\"2023-02-14\",\"BI\"],[20348,1607,5023705,\"2023-03-14\",\"B\"],[20348,1668,5025230,\"2023-04-11\",\"B\"],[20348,1726,5026370,\"2023-05-09\",\"BI\"],[20348,1787,5027225,\"2023-06-13\",\"B\"],[20348,1850,5028171,\"2023-07-11\",\"BI\"],[20348,1906,5029250,\"2023-08-08\",\"B\"],[20348,1970,5030216,\"2023-09-12\",\"B\"],[20348,2031,5031364,\"2023-10-10\",\"B\"],[20348,2113,5032198,\"2023-11-14\",\"B\"],[20348,2159,5033118,\"2023-12-12\",\"B\"],[20348,2227,5034129,\"2024-01-09\",\"BI\"],[20348,2277,5034860,null,\"H\"],[20348,2322,5034770,\"2024-02-13\",\"B\"],[20348,2333,5035959,null,\"H\"],[20348,2340,5035857,\"2024-03-12\",\"B\"],[20348,2342,5037422,\"2024-03-22\",\"\"],[20348,2402,5036909,\"2024-04-09\",\"B\"],[20348,2458,5037848,null,\"H\"],[20348,2461,5037782,\"2024-05-14\",\"B\"],[20348,2522,5039330,null,\"H\"],[20348,2527,5039227,\"2024-06-11\",\"B\"],[20348,2529,5041054,\"2024-06-20\",\"\"],[20348,2582,5040437,\"2024-07-09\",\"B\"],[20348,2655,5041160,\"2024-08-13\",\"B\"],[20348,2695,5042880,null,\"H\"],[20348,2700,5042881,\"2024-09-10\",\"B\"],[20348,2762,5044281,\"2024-10-08\",\"B\"],[20348,2819,5046698,null,\"H\"],[20348,2849,5046616,\"2024-11-12\",\"B\"],[20348,2908,5048800,null,\"H\"],[20348,2966,5048654,\"2024-12-10\",\"B\"],[20348,3091,5049983,\"2025-01-14\",\"B\"],[20348,3095,5052819,\"2025-01-18\",\"\"],[20348,3148,5052106,null,\"H\"],[20348,3207,5051979,\"2025-02-11\",\"B\"],[20348,3270,5053638,null,\"H\"],[20348,3328,5053603,\"2025-03-11\",\"B\"],[20348,3453,5055526,\"2025-04-08\",\"B\"],[20348,3561,5058920,\"2025-04-11\",\"\"],[20348,3566,5059092,\"2025-04-16\",\"I\"],[20348,3630,5058500,null,\"H\"],[20348,3692,5058385,\"2025-05-13\",\"B\"],[20348,3695,5061906,\"2025-05-23\",\"\"],[20348,3745,5060525,null,\"H\"],[20348,3807,5060526,\"2025-06-10\",\"B\"],[20348,3932,5062572,\"2025-07-08\",\"B\"],[20348,3989,5063812,null,\"H\"],[20348,4052,5063880,\"2025-08-12\",\"B\"],[20348,4106,5065306,null,\"H\"],[20348,4171,5065432,\"2025-09-09\",\"B\"],[20348,4294,5066782,\"2025-10-14\",\"BI\"],[20348,4297,5070884,\"2025-10-23\",\"\"],[20348,4346,5068840,null,\"H\"],[20348,4405,5068787,\"2025-11-11\",\"B\"],[20348,4467,5071413,null,\"H\"],[20348,4529,5071547,\"2025-12-09\",\"B\"],[20348,4648,5073457,\"2026-01-13\",\"B\"],[20348,4650,5077800,\"2026-01-17\",\"\"],[20348,4651,5078136,\"2026-01-24\",\"\"],[20348,4711,5075943,null,\"H\"],[20348,4773,5075906,\"2026-02-10\",\"B\"],[20348,4776,5082314,\"2026-03-02\",\"\"],[20348,4830,5078737,null,\"H\"],[20348,4893,5078766,\"2026-03-10\",\"B\"],[20348,5020,5082142,\"2026-04-14\",\"B\"],[20348,5024,5091575,\"2026-04-19\",\"\"],[20348,5074,5087424,null,\"H\"],[20348,5139,5087545,\"2026-05-12\",\"B\"],[20348,5256,5094128,\"2026-06-09\",\"B\"],[20348,5386,5099540,\"2026-07-14\",\"B\"],[20348,5499,5120242,\"2026-08-11\",\"BI\"],[20348,5622,5122882,\"2026-09-08\",\"BI\"],[20348,5631,5129237,\"2026-09-14\",\"\"],[20348,5761,null,\"2026-10-13\",\"B\"],[20348,5870,null,\"2026-11-10\",\"B\"],[25398,531,5032202,\"2023-11-14\",\"B\"],[25398,584,5033383,\"2023-12-12\",\"B\"],[25398,643,5034130,\"2024-01-09\",\"B\"],[25398,709,5034769,\"2024-02-13\",\"B\"],[25398,763,5035856,\"2024-03-12\",\"B\"],[25398,830,5036910,\"2024-04-09\",\"B\"],[25398,887,5037781,\"2024-05-14\",\"B\"],[25398,950,5039236,\"2024-06-11\",\"B\"],[25398,1009,5040438,\"2024-07-09\",\"B\"],[25398,1085,5041573,\"2024-08-13\",\"B\"],[25398,1128,5043055,\"2024-09-10\",\"B\"],[25398,1189,5044288,\"2024-10-08\",\"B\"],[25398,1251,5046618,\"2024-11-12\",\"B\"],[25398,1308,5048653,\"2024-12-10\",\"B\"],[25398,1369,5049984,\"2025-01-14\",\"B\"],[25398,1425,5051980,\"2025-02-11\",\"B\"],[25398,1486,5053599,\"2025-03-11\",\"B\"],[25398,1551,5055527,\"2025-04-08\",\"B\"],[25398,1611,5058384,\"2025-05-13\",\"B\"],[25398,1665,5060118,\"2025-06-10\",\"B\"],[25398,1668,5063774,null,\"\"],[25398,1732,5062570,\"2025-07-08\",\"B\"],[25398,1791,5063899,\"2025-08-12\",\"B\"],[25398,1849,5065425,\"2025-09-09\",\"B\"],[25398,1913,5066780,\"2025-10-14\",\"B\"],[25398,1916,5070879,\"2025-10-23\",\"\"],[25398,1965,5068779,\"2025-11-11\",\"B\"],[25398,2025,5071542,\"2025-12-09\",\"B\"],[25398,2092,5073450,\"2026-01-13\",\"B\"],[25398,2096,5077792,\"2026-01-17\",\"\"],[25398,2097,5078133,\"2026-01-24\",\"\"],[25398,2149,5075897,\"2026-02-10\",\"B\"],[25398,2207,5078734,\"2026-03-10\",\"B\"],[25398,2274,5082060,\"2026-04-14\",\"B\"],[25398,2276,5091571,\"2026-04-19\",\"\"],[25398,2330,5087541,\"2026-05-12\",\"B\"],[26100,863,5039239,null,\"W\"],[26100,1000,5039304,null,\"W\"],[26100,1150,5040435,null,\"W\"],[26100,1301,5040529,null,\"W\"],[26100,1457,5041571,null,\"W\"],[26100,1591,5041865,null,\"W\"],[26100,1742,null,\"2024-10-01\",\"\"],[26100,1882,5043178,null,\"W\"],[26100,2033,5044284,\"2024-10-08\",\"B\"],[26100,2161,5044384,\"2024-10-24\",\"W\"],[26100,2240,5046696,null,\"H\"],[26100,2314,5046617,\"2024-11-12\",\"B\"],[26100,2454,5046740,\"2024-11-21\",\"W\"],[26100,2528,5048794,null,\"H\"],[26100,2605,5048667,\"2024-12-10\",\"B\"],[26100,2894,5050009,\"2025-01-14\",\"B\"],[26100,3037,5050094,\"2025-01-28\",\"W\"],[26100,3107,5052105,null,\"H\"],[26100,3194,5051987,\"2025-02-11\",\"BI\"],[26100,3323,5052093,\"2025-02-25\",\"W\"],[26100,3403,5053636,null,\"H\"],[26100,3476,5053598,\"2025-03-11\",\"B\"],[26100,3624,5053656,\"2025-03-27\",\"W\"],[26100,3775,5055523,\"2025-04-08\",\"B\"],[26100,3781,5059087,\"2025-04-16\",\"I\"],[26100,3915,5055627,\"2025-04-25\",\"W\"],[26100,3981,5058497,null,\"H\"],[26100,4061,5058411,\"2025-05-13\",\"B\"],[26100,4066,5061977,\"2025-05-27\",\"\"],[26100,4202,5058499,\"2025-05-28\",\"W\"],[26100,4270,5060841,null,\"H\"],[26100,4349,5060842,\"2025-06-10\",\"B\"],[26100,4351,5063060,\"2025-06-11\",\"W\"],[26100,4484,5060829,\"2025-06-26\",\"W\"],[26100,4652,5062553,\"2025-07-08\",\"B\"],[26100,4656,5064489,\"2025-07-13\",\"\"],[26100,4770,5062660,\"2025-07-22\",\"W\"],[26100,4851,5064010,null,\"H\"],[26100,4946,5063878,\"2025-08-12\",\"B\"],[26100,5074,5064081,\"2025-08-29\",\"W\"],[26100,6508,5065474,null,\"H\"],[26100,6584,5065426,\"2025-09-09\",\"B\"],[26100,6588,5068221,\"2025-09-22\",\"\"],[26100,6725,5065789,\"2025-09-29\",\"W\"],[26100,6899,5066835,\"2025-10-14\",\"B\"],[26100,6901,5070773,\"2025-10-20\",\"\"],[26100,6905,5070881,\"2025-10-23\",\"\"],[26100,7019,5067036,\"2025-10-28\",\"W\"],[26100,7092,5068966,null,\"H\"],[26100,7171,5068861,\"2025-11-11\",\"B\"],[26100,7178,5072359,\"2025-11-18\",\"\"],[26100,7309,5070311,\"2025-12-01\",\"W\"],[26100,7392,5072014,null,\"H\"],[26100,7462,5072033,\"2025-12-09\",\"B\"],[26100,7623,5074109,\"2026-01-13\",\"BW\"],[26100,7627,5077744,\"2026-01-17\",\"W\"],[26100,7628,5078127,\"2026-01-24\",\"W\"],[26100,7705,5074105,\"2026-01-29\",\"W\"],[26100,7781,5077212,null,\"H\"],[26100,7840,5077181,\"2026-02-10\",\"BW\"],[26100,7922,5077241,\"2026-02-24\",\"W\"],[26100,7979,5079420,null,\"H\"],[26100,8037,5079473,\"2026-03-10\",\"BW\"],[26100,8039,5085516,\"2026-03-21\",\"W\"],[26100,8116,5079391,\"2026-03-26\",\"W\"],[26100,8117,5086672,\"2026-03-31\",\"W\"],[26100,8246,5083769,\"2026-04-14\",\"BW\"],[26100,8328,5083631,\"2026-04-30\",\"W\"],[26100,8390,5089466,null,\"H\"],[26100,8457,5089549,\"2026-05-12\",\"BW\"],[26100,8524,5089573,\"2026-05-26\",\"W\"],[26100,8655,5094126,\"2026-06-09\",\"BW\"],[26100,8737,5095093,\"2026-06-23\",\"W\"],[26100,8875,5101650,\"2026-07-14\",\"BW\"],[26100,8894,5121767,\"2026-07-18\",\"W\"],[26100,8973,5101684,null,\"W\"],[26100,9711,null,\"2026-10-13\",\"BW\"],[26100,9974,null,\"2026-11-10\",\"BW\"],[26100,32230,5073379,\"2026-01-13\",\"BI\"],[26100,32234,5077793,\"2026-01-17\",\"\"],[26100,32236,5078135,\"2026-01-24\",\"\"],[26100,32313,5075942,null,\"H\"],[26100,32370,5075899,\"2026-02-10\",\"B\"],[26100,32463,5078736,null,\"H\"],[26100,32522,5078740,\"2026-03-10\",\"B\"],[26100,32690,5082063,\"2026-04-14\",\"B\"],[26100,32698,5091157,\"2026-04-19\",\"\"],[26100,32772,5087423,null,\"H\"],[26100,32860,5087539,\"2026-05-12\",\"B\"],[26100,32995,5094125,\"2026-06-09\",\"B\"],[26100,33158,5099536,\"2026-07-14\",\"B\"],[26100,33296,5120233,\"2026-08-11\",\"BI\"],[26100,33438,5122871,\"2026-09-08\",\"BI\"],[26100,33451,5129235,\"2026-09-14\",\"\"]]}");
// lib/windows/updates.js
const UPDATES_AS_OF = windows_updates_default.asOf;
function revisionsOfKb(build, kb) {
	const match = kb.length < 40 ? /^\s*(?:kb)?\s?(\d{6,8})\s*$/i.exec(kb) : null;
	return match && updatesOf(build)?.byKb.get(Number(match[1])) || [];
}
function isForImages(build, revision) {
	return updatesOf(build)?.forImages.some((row) => row[1] === revision) ?? false;
}
function publishedOn(build, revision) {
	return rowOf(build, revision)?.[3] ?? null;
}
function editionOfRevision(build, revision) {
	if (rowOf(build, revision)?.[4].includes("W")) return "client";
	const scale = releaseOf(build, "client")?.ownRevisions;
	if (!scale || revision < scale.from) return null;
	return revision < scale.below ? "client" : "server";
}
function newestRevisionAtMost(build, limit) {
	const until = imagesPublishedUntil(build);
	return (updatesOf(build)?.forImages.find(([, revision, , date, letters]) => revision <= limit && (/[IC]/.test(letters) || letters.includes("B") && date !== null && date <= until)))?.[1] ?? null;
}
function imagesPublishedUntil(build) {
	const days = (releaseOf(build, "server")?.images ?? []).map((image) => image.floatsUntil);
	return days.includes("current") ? "9999-12-31" : days.sort().at(-1) ?? "";
}
function rowOf(build, revision) {
	return updatesOf(build)?.byRevision.get(revision);
}
let byBuild;
const indexed = new Map();
function updatesOf(build) {
	byBuild ??= groupByBuild(windows_updates_default.updates);
	const rows = byBuild.get(build);
	if (!rows) return void 0;
	let updates = indexed.get(build);
	if (!updates) {
		updates = index(rows);
		indexed.set(build, updates);
	}
	return updates;
}
function groupByBuild(rows) {
	const groups = new Map();
	for (const row of rows) {
		const group = groups.get(row[0]);
		if (group) group.push(row);
		else groups.set(row[0], [row]);
	}
	return groups;
}
function index(rows) {
	const byRevision = new Map();
	for (const row of rows) if (!byRevision.has(row[1])) byRevision.set(row[1], row);
	const forImages = rows.filter((row) => !/[WH]/.test(row[4])).sort((a, b) => b[1] - a[1]);
	const byKb = new Map();
	for (const row of forImages.toSorted((a, b) => seen(b) - seen(a) || a[1] - b[1])) {
		if (row[2] === null) continue;
		const revisions = byKb.get(row[2]);
		if (revisions) revisions.push(row[1]);
		else byKb.set(row[2], [row[1]]);
	}
	return {
		byRevision,
		forImages,
		byKb
	};
}
function seen(row) {
	return row[4].includes("I") ? 1 : 0;
}
// lib/windows/declared-host.js
const HIDDEN = /[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069]/;
const HYPERV = {
	own: "available",
	runner: "unproven",
	cluster: "never",
	ecs: "never",
	paas: "never"
};
const WITHOUT_HYPERV = {
	cluster: "Kubernetes nodes have no Hyper-V isolation",
	ecs: "ECS has no Hyper-V isolation",
	paas: "this service chooses the isolation itself"
};
function hypervByDefault({ edition, engine, hyperv }) {
	return edition === "client" && engine === "docker" && hyperv === "available";
}
function hostOf$1(name, meaning, words, stated) {
	const { build, revision, place } = meaning;
	const contradiction = contradictionOf(meaning, words);
	if (contradiction) return notAHost(`${quoted(name)} ${contradiction}`, []);
	const told = build !== null && revision !== null ? editionOfRevision(build, revision) : null;
	const edition = words.edition ?? meaning.edition ?? told ?? assumedEdition(build);
	const defaultIsolation = stated ?? (edition === "client" ? "hyperv" : "process");
	const notices = [...meaning.notices];
	const hyperv = HYPERV[place];
	if (hyperv === "never" && words.isolation === null && defaultIsolation === "hyperv") notices.push(`${WITHOUT_HYPERV[place]}: it is judged with process isolation`);
	if (told === "client" && words.edition === null && meaning.edition === null) notices.push(`10.0.${build}.${revision} is a version of Windows 11, so it is taken for a client: if it is a server, say [server]`);
	return {
		ok: true,
		host: {
			name,
			build,
			revision,
			edition,
			architecture: words.architecture ?? meaning.architecture ?? "amd64",
			isolation: hyperv === "never" ? "process" : words.isolation ?? defaultIsolation,
			engine: words.engine ?? engineOf(place),
			hyperv,
			cluster: place === "cluster",
			unknownBecause: build === null ? meaning.unknownBecause : null,
			asOf: meaning.asOf,
			...meaning.retired && { retired: meaning.retired },
			...meaning.moved && { moved: meaning.moved }
		},
		notices: notices.map((notice) => `${quoted(name)}: ${notice}`)
	};
}
function contradictionOf(meaning, words) {
	if (words.edition && meaning.edition && words.edition !== meaning.edition) return `is a Windows ${meaning.edition}, which [${words.edition}] contradicts`;
	if (words.architecture && meaning.architecture && words.architecture !== meaning.architecture) return `is ${meaning.architecture}, which [${words.architecture}] contradicts`;
	if (meaning.place === "cluster" && words.engine === "docker") return "is a Kubernetes node with containerd, which [docker] contradicts";
	const without = WITHOUT_HYPERV[meaning.place];
	return without && words.isolation === "hyperv" ? `cannot be [hyperv]: ${without}` : null;
}
function assumedEdition(build) {
	if (build === null || releaseOf(build, "server")) return "server";
	const old = releasesBeforeContainers().find((row) => row.build === build);
	return releaseOf(build, "client") || old && old.server === null ? "client" : "server";
}
function notAHost(text, near) {
	const message = text.endsWith(".") ? text : `${text}.`;
	if (typeof near !== "function") return {
		ok: false,
		message,
		near
	};
	return {
		ok: false,
		message,
		get near() {
			return near();
		}
	};
}
function quoted(text) {
	return `"${(text.length > 80 ? `${text.slice(0, 80)}...` : text).replace(new RegExp(HIDDEN, "g"), (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}"`;
}
// lib/data/host-names.json
var host_names_default = JSON.parse("{\"asOf\":\"2026-08-21\",\"sources\":{\"runner-images\":\"actions/runner-images@74951446 (2026-08-21): README.md, images/windows/*-Readme.md, issues #14017, #14602\",\"runner-images-2019\":\"actions/runner-images#12045, commit 206850279 (2026-01-19)\",\"runner-images-2016\":\"actions/runner-images#4312, commit 8c24b03a8 (2022-08-01)\",\"azure-pipelines\":\"MicrosoftDocs/azure-devops-docs@016c8e61 docs/pipelines/agents/hosted.md (2019-07)\",\"gitlab\":\"https://docs.gitlab.com/ci/runners/hosted_runners/windows\",\"circleci\":\"https://circleci.com/docs/using-windows/\",\"appveyor\":\"docker-library/golang#317 (.appveyor.yml), after https://www.appveyor.com/docs/windows-images-software/\",\"azure-local\":\"https://teeling.ai/blogs/azure-local.html (24H2 is 26100); Azure's own page was not read\",\"aks-2019\":\"MicrosoftDocs/azure-aks-docs (2026-08-21) articles/aks/includes/windows-server-2019-retirement.md\",\"aks\":\"MicrosoftDocs/azure-aks-docs (2026-08-21) articles/aks/learn/quick-windows-container-deploy-cli.md, upgrade-windows-os.md; Azure/AKS CHANGELOG.md\",\"aks-annual\":\"MicrosoftDocs/azure-aks-docs (2026-08-21) articles/aks/windows-annual-channel.md\",\"eks-api\":\"AWS EKS API, Nodegroup amiType\",\"eks\":\"AWS EKS user guide: retrieve-windows-ami-id, WindowsServer2022FullContainer\",\"ecs-ami\":\"names of the ECS-optimized Windows AMIs, as public code lists them\",\"ecs-api\":\"https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html\",\"gke-api\":\"GKE API, WindowsNodeConfig.OSVersion\",\"gke-images\":\"image types of GKE, as public code lists them\",\"container-instances\":\"MicrosoftDocs/azure-compute-docs@0d2c849b articles/container-instances/container-instances-faq.yml (2025-11-17)\",\"app-service\":\"MicrosoftDocs/azure-docs configure-custom-container.md\",\"service-fabric\":\"MicrosoftDocs/azure-docs@01bf9e52 articles/service-fabric/service-fabric-get-started-containers.md\",\"kubernetes\":\"kubernetes/website content/en/docs/concepts/windows/user-guide.md; the build of Windows Server 2025 as public manifests write it\",\"self-hosted\":\"https://docs.github.com/actions/hosting-your-own-runners/managing-self-hosted-runners/using-self-hosted-runners-in-a-workflow\"},\"names\":[{\"name\":\"windows-latest\",\"group\":\"runner\",\"kind\":\"GitHub-hosted and Azure Pipelines label\",\"build\":26100,\"observed\":\"10.0.26100.33296\",\"moving\":true,\"moved\":{\"since\":\"2025-09-01\",\"from\":\"Windows Server 2022\",\"to\":\"Windows Server 2025\"},\"note\":\"Windows Server 2025 since September 2025, 2022 before; moves to a newer release when one is ready\",\"source\":\"runner-images\"},{\"name\":\"windows-2025\",\"group\":\"runner\",\"kind\":\"GitHub-hosted and Azure Pipelines label\",\"build\":26100,\"observed\":\"10.0.26100.33296\",\"note\":\"with Visual Studio 2026 since June 2026\",\"source\":\"runner-images\"},{\"name\":\"windows-2025-vs2026\",\"group\":\"runner\",\"kind\":\"GitHub-hosted and Azure Pipelines label\",\"build\":26100,\"observed\":\"10.0.26100.33296\",\"source\":\"runner-images\"},{\"name\":\"windows-2022\",\"group\":\"runner\",\"kind\":\"GitHub-hosted and Azure Pipelines label\",\"build\":20348,\"observed\":\"10.0.20348.5499\",\"note\":\"holds servercore:ltsc2022 and nanoserver:ltsc2022\",\"source\":\"runner-images\"},{\"name\":\"windows-2019\",\"group\":\"runner\",\"kind\":\"GitHub-hosted and Azure Pipelines label\",\"build\":17763,\"observed\":\"10.0.17763.7558\",\"note\":\"gone from GitHub since July 2025, from Azure Pipelines since January 2026\",\"retired\":{\"since\":\"2025-07-01\",\"what\":\"GitHub took it out of service in July 2025 and Azure Pipelines in January 2026: a job that asks for it does not start\",\"use\":\"windows-2022 or windows-2025\"},\"source\":\"runner-images-2019\"},{\"name\":\"windows-2016\",\"group\":\"runner\",\"kind\":\"GitHub-hosted and Azure Pipelines label\",\"build\":14393,\"observed\":\"10.0.14393.4946\",\"note\":\"gone since April 2022\",\"retired\":{\"since\":\"2022-04-01\",\"what\":\"it was taken out of service in April 2022: a job that asks for it does not start\",\"use\":\"windows-2022 or windows-2025\"},\"source\":\"runner-images-2016\"},{\"name\":\"windows-11-arm\",\"group\":\"runner\",\"kind\":\"GitHub-hosted label\",\"build\":26200,\"edition\":\"client\",\"architecture\":\"arm64\",\"observed\":\"10.0.26200.8875\",\"moving\":true,\"note\":\"Windows 11 Enterprise on arm64, no Docker engine on it\",\"source\":\"runner-images\"},{\"name\":\"windows-11-vs2026-arm\",\"group\":\"runner\",\"kind\":\"GitHub-hosted label\",\"build\":26200,\"edition\":\"client\",\"architecture\":\"arm64\",\"observed\":\"10.0.26200.9168\",\"moving\":true,\"note\":\"Windows 11 Enterprise on arm64, no Docker engine on it\",\"source\":\"runner-images\"},{\"name\":\"vs2017-win2016\",\"group\":\"runner\",\"kind\":\"Azure Pipelines pool\",\"build\":14393,\"note\":\"gone\",\"retired\":{\"since\":\"2022-04-01\",\"what\":\"Azure Pipelines took it out of service in 2022: a job that asks for it does not start\",\"use\":\"windows-2022 or windows-2025\"},\"source\":\"azure-pipelines\"},{\"name\":\"win1803\",\"group\":\"runner\",\"kind\":\"Azure Pipelines pool\",\"build\":17134,\"note\":\"gone\",\"retired\":{\"since\":\"2022-04-01\",\"what\":\"Azure Pipelines no longer has it: a job that asks for it does not start\",\"use\":\"windows-2022 or windows-2025\"},\"source\":\"azure-pipelines\"},{\"name\":\"Hosted Windows Container\",\"group\":\"runner\",\"kind\":\"Azure Pipelines pool\",\"build\":17134,\"note\":\"classic pool, gone\",\"retired\":{\"since\":\"2022-04-01\",\"what\":\"Azure Pipelines no longer has it: a job that asks for it does not start\",\"use\":\"windows-2022 or windows-2025\"},\"source\":\"azure-pipelines\"},{\"name\":\"Hosted Windows 2019 with VS2019\",\"group\":\"runner\",\"kind\":\"Azure Pipelines pool\",\"build\":17763,\"note\":\"classic pool, gone\",\"retired\":{\"since\":\"2022-04-01\",\"what\":\"Azure Pipelines no longer has it: a job that asks for it does not start\",\"use\":\"windows-2022 or windows-2025\"},\"source\":\"azure-pipelines\"},{\"name\":\"Hosted VS2017\",\"group\":\"runner\",\"kind\":\"Azure Pipelines pool\",\"build\":14393,\"note\":\"classic pool, gone\",\"retired\":{\"since\":\"2022-04-01\",\"what\":\"Azure Pipelines no longer has it: a job that asks for it does not start\",\"use\":\"windows-2022 or windows-2025\"},\"source\":\"azure-pipelines\"},{\"name\":\"vs2015-win2012r2\",\"group\":\"runner\",\"kind\":\"Azure Pipelines pool\",\"build\":9600,\"note\":\"Windows Server 2012 R2, gone; it cannot run containers\",\"retired\":{\"since\":\"2022-04-01\",\"what\":\"Azure Pipelines no longer has it: a job that asks for it does not start\",\"use\":\"windows-2022 or windows-2025\"},\"source\":\"azure-pipelines\"},{\"name\":\"saas-windows-medium-amd64\",\"group\":\"runner\",\"kind\":\"GitLab-hosted runner tag\",\"build\":20348,\"note\":\"jobs run in the machine itself, without GitLab's Docker executor\",\"source\":\"gitlab\"},{\"name\":\"win/default\",\"group\":\"runner\",\"kind\":\"CircleCI orb executor\",\"build\":null,\"note\":\"depends on the version of the orb\",\"unknownBecause\":\"the Windows of this executor depends on the version of CircleCI's Windows orb: declare the executor of one release, for example win/server-2022\",\"source\":\"circleci\"},{\"name\":\"windows-default\",\"group\":\"runner\",\"kind\":\"CircleCI machine image\",\"build\":null,\"note\":\"depends on the CircleCI server\",\"unknownBecause\":\"whoever runs the CircleCI server chooses this image: declare what `ver` prints there, as NAME = VERSION\",\"source\":\"circleci\"},{\"name\":\"Visual Studio 2017\",\"group\":\"runner\",\"kind\":\"AppVeyor image\",\"build\":14393,\"note\":\"Windows Server 2016\",\"source\":\"appveyor\"},{\"name\":\"Visual Studio 2019\",\"group\":\"runner\",\"kind\":\"AppVeyor image\",\"build\":17763,\"note\":\"Windows Server 2019\",\"source\":\"appveyor\"},{\"name\":\"Azure Local 24H2\",\"aliases\":[\"Azure Stack HCI 24H2\",\"Azure Local, version 24H2\"],\"group\":\"own\",\"kind\":\"Azure Local release\",\"build\":26100,\"source\":\"azure-local\"},{\"name\":\"Azure Local 23H2\",\"aliases\":[\"Azure Stack HCI 23H2\",\"Azure Local, version 23H2\",\"Azure Stack HCI, version 23H2\"],\"group\":\"own\",\"kind\":\"Azure Local release\",\"build\":25398,\"source\":\"azure-local\"},{\"name\":\"Windows2019\",\"group\":\"aks\",\"kind\":\"AKS osSku\",\"build\":17763,\"note\":\"unsupported since March 2026\",\"retired\":{\"since\":\"2026-03-01\",\"what\":\"AKS supports no node pool with it since March 2026\",\"use\":\"AKS Windows2022 or AKS Windows2025\"},\"source\":\"aks-2019\"},{\"name\":\"Windows2022\",\"group\":\"aks\",\"kind\":\"AKS osSku\",\"build\":20348,\"observed\":\"10.0.20348.5386\",\"note\":\"default for Kubernetes 1.25 to 1.35\",\"retired\":{\"since\":\"2028-06-30\",\"what\":\"AKS offers it up to Kubernetes 1.36 and retired it on 30 June 2028\",\"use\":\"AKS Windows2025\"},\"source\":\"aks\"},{\"name\":\"Windows2025\",\"group\":\"aks\",\"kind\":\"AKS osSku\",\"build\":26100,\"observed\":\"10.0.26100.33158\",\"note\":\"Kubernetes 1.32 and later\",\"source\":\"aks\"},{\"name\":\"WindowsAnnual\",\"group\":\"aks\",\"kind\":\"AKS osSku\",\"build\":25398,\"observed\":\"10.0.25398.2330\",\"note\":\"version 23H2, no new pools since May 2026; runs Windows Server 2022 images\",\"retired\":{\"since\":\"2026-05-15\",\"what\":\"AKS makes no new node pools with it since May 2026\",\"use\":\"AKS Windows2022 or AKS Windows2025\"},\"source\":\"aks-annual\"},{\"name\":\"AKS default Windows osSku\",\"aliases\":[\"AKS default\"],\"group\":\"aks\",\"kind\":\"AKS\",\"build\":null,\"note\":\"depends on the Kubernetes version\",\"unknownBecause\":\"the default osSku of AKS depends on the Kubernetes version (Windows2019 up to 1.24, Windows2022 from 1.25, Windows2025 from 1.36 or 1.37): declare the osSku of the node pool, for example `AKS Windows2022`\",\"source\":\"aks\"},{\"name\":\"WINDOWS_CORE_2019_x86_64\",\"group\":\"eks\",\"kind\":\"EKS amiType\",\"build\":17763,\"source\":\"eks-api\"},{\"name\":\"WINDOWS_FULL_2019_x86_64\",\"group\":\"eks\",\"kind\":\"EKS amiType\",\"build\":17763,\"source\":\"eks-api\"},{\"name\":\"WindowsServer2019CoreContainer\",\"group\":\"eks\",\"kind\":\"eksctl amiFamily\",\"build\":17763,\"source\":\"eks\"},{\"name\":\"WindowsServer2019FullContainer\",\"group\":\"eks\",\"kind\":\"eksctl amiFamily\",\"build\":17763,\"source\":\"eks\"},{\"name\":\"Windows_Server-2019-English-Core-EKS_Optimized-<k8s>\",\"group\":\"eks\",\"kind\":\"EKS AMI\",\"build\":17763,\"source\":\"eks\"},{\"name\":\"Windows_Server-2019-English-Core-ECS_Optimized\",\"group\":\"ecs\",\"kind\":\"ECS-optimised AMI\",\"build\":17763,\"source\":\"ecs-ami\"},{\"name\":\"Windows_Server-2019-English-Full-EKS_Optimized-<k8s>\",\"group\":\"eks\",\"kind\":\"EKS AMI\",\"build\":17763,\"source\":\"eks\"},{\"name\":\"Windows_Server-2019-English-Full-ECS_Optimized\",\"group\":\"ecs\",\"kind\":\"ECS-optimised AMI\",\"build\":17763,\"source\":\"ecs-ami\"},{\"name\":\"WINDOWS_CORE_2022_x86_64\",\"group\":\"eks\",\"kind\":\"EKS amiType\",\"build\":20348,\"source\":\"eks-api\"},{\"name\":\"WINDOWS_FULL_2022_x86_64\",\"group\":\"eks\",\"kind\":\"EKS amiType\",\"build\":20348,\"source\":\"eks-api\"},{\"name\":\"WindowsServer2022CoreContainer\",\"group\":\"eks\",\"kind\":\"eksctl amiFamily\",\"build\":20348,\"source\":\"eks\"},{\"name\":\"WindowsServer2022FullContainer\",\"group\":\"eks\",\"kind\":\"eksctl amiFamily\",\"build\":20348,\"source\":\"eks\"},{\"name\":\"Windows_Server-2022-English-Core-EKS_Optimized-<k8s>\",\"group\":\"eks\",\"kind\":\"EKS AMI\",\"build\":20348,\"source\":\"eks\"},{\"name\":\"Windows_Server-2022-English-Core-ECS_Optimized\",\"group\":\"ecs\",\"kind\":\"ECS-optimised AMI\",\"build\":20348,\"source\":\"ecs-ami\"},{\"name\":\"Windows_Server-2022-English-Full-EKS_Optimized-<k8s>\",\"group\":\"eks\",\"kind\":\"EKS AMI\",\"build\":20348,\"source\":\"eks\"},{\"name\":\"Windows_Server-2022-English-Full-ECS_Optimized\",\"group\":\"ecs\",\"kind\":\"ECS-optimised AMI\",\"build\":20348,\"source\":\"ecs-ami\"},{\"name\":\"WINDOWS_CORE_2025_x86_64\",\"group\":\"eks\",\"kind\":\"EKS amiType\",\"build\":26100,\"source\":\"eks-api\"},{\"name\":\"WINDOWS_FULL_2025_x86_64\",\"group\":\"eks\",\"kind\":\"EKS amiType\",\"build\":26100,\"source\":\"eks-api\"},{\"name\":\"WindowsServer2025CoreContainer\",\"group\":\"eks\",\"kind\":\"eksctl amiFamily\",\"build\":26100,\"source\":\"eks\"},{\"name\":\"WindowsServer2025FullContainer\",\"group\":\"eks\",\"kind\":\"eksctl amiFamily\",\"build\":26100,\"source\":\"eks\"},{\"name\":\"Windows_Server-2025-English-Core-EKS_Optimized-<k8s>\",\"group\":\"eks\",\"kind\":\"EKS AMI\",\"build\":26100,\"source\":\"eks\"},{\"name\":\"Windows_Server-2025-English-Core-ECS_Optimized\",\"group\":\"ecs\",\"kind\":\"ECS-optimised AMI\",\"build\":26100,\"source\":\"ecs-ami\"},{\"name\":\"Windows_Server-2025-English-Full-EKS_Optimized-<k8s>\",\"group\":\"eks\",\"kind\":\"EKS AMI\",\"build\":26100,\"source\":\"eks\"},{\"name\":\"Windows_Server-2025-English-Full-ECS_Optimized\",\"group\":\"ecs\",\"kind\":\"ECS-optimised AMI\",\"build\":26100,\"source\":\"ecs-ami\"},{\"name\":\"WINDOWS_SERVER_2016_FULL\",\"group\":\"ecs\",\"kind\":\"ECS operatingSystemFamily\",\"build\":14393,\"source\":\"ecs-api\"},{\"name\":\"WINDOWS_SERVER_2019_FULL\",\"group\":\"ecs\",\"kind\":\"ECS operatingSystemFamily\",\"build\":17763,\"source\":\"ecs-api\"},{\"name\":\"WINDOWS_SERVER_2019_CORE\",\"group\":\"ecs\",\"kind\":\"ECS operatingSystemFamily\",\"build\":17763,\"source\":\"ecs-api\"},{\"name\":\"WINDOWS_SERVER_2004_CORE\",\"group\":\"ecs\",\"kind\":\"ECS operatingSystemFamily\",\"build\":19041,\"source\":\"ecs-api\"},{\"name\":\"WINDOWS_SERVER_20H2_CORE\",\"group\":\"ecs\",\"kind\":\"ECS operatingSystemFamily\",\"build\":19042,\"source\":\"ecs-api\"},{\"name\":\"WINDOWS_SERVER_2022_CORE\",\"group\":\"ecs\",\"kind\":\"ECS operatingSystemFamily\",\"build\":20348,\"source\":\"ecs-api\"},{\"name\":\"WINDOWS_SERVER_2022_FULL\",\"group\":\"ecs\",\"kind\":\"ECS operatingSystemFamily\",\"build\":20348,\"source\":\"ecs-api\"},{\"name\":\"WINDOWS_SERVER_2025_CORE\",\"group\":\"ecs\",\"kind\":\"ECS operatingSystemFamily\",\"build\":26100,\"source\":\"ecs-api\"},{\"name\":\"WINDOWS_SERVER_2025_FULL\",\"group\":\"ecs\",\"kind\":\"ECS operatingSystemFamily\",\"build\":26100,\"source\":\"ecs-api\"},{\"name\":\"WINDOWS_LTSC_CONTAINERD\",\"group\":\"gke\",\"kind\":\"GKE node image type\",\"build\":null,\"note\":\"needs --windows-os-version\",\"unknownBecause\":\"this GKE image type is Windows Server 2019 or 2022, as --windows-os-version says: declare OS_VERSION_LTSC2019 or OS_VERSION_LTSC2022\",\"source\":\"gke-api\"},{\"name\":\"OS_VERSION_LTSC2019\",\"group\":\"gke\",\"kind\":\"GKE windowsNodeConfig.osVersion\",\"build\":17763,\"source\":\"gke-api\"},{\"name\":\"OS_VERSION_LTSC2022\",\"group\":\"gke\",\"kind\":\"GKE windowsNodeConfig.osVersion\",\"build\":20348,\"source\":\"gke-api\"},{\"name\":\"WINDOWS_SAC_CONTAINERD\",\"group\":\"gke\",\"kind\":\"GKE node image type\",\"build\":null,\"note\":\"obsolete\",\"unknownBecause\":\"the Windows release of this GKE image type depends on the GKE version: declare the build that `kubectl get nodes -L node.kubernetes.io/windows-build` shows\",\"source\":\"gke-images\"},{\"name\":\"WINDOWS_LTSC\",\"group\":\"gke\",\"kind\":\"GKE node image type\",\"build\":17763,\"note\":\"obsolete; the build is assumed, not confirmed by Google\",\"doubt\":\"the build of GKE's WINDOWS_LTSC is taken to be 10.0.17763, which Google does not confirm: declare what `ver` prints there to be sure\",\"source\":\"gke-images\"},{\"name\":\"Azure Container Instances (Windows)\",\"aliases\":[\"Azure Container Instances\",\"ACI\"],\"group\":\"paas\",\"kind\":\"Azure service\",\"build\":17763,\"note\":\"takes images from 10.0.17763.1040 on\",\"source\":\"container-instances\"},{\"name\":\"Azure App Service Windows containers\",\"aliases\":[\"Azure App Service\",\"App Service\"],\"group\":\"paas\",\"kind\":\"Azure service\",\"build\":null,\"note\":\"the build of its hosts is not published\",\"unknownBecause\":\"Azure does not publish the Windows build of App Service: if you know it, declare it as NAME = 10.0.<build>\",\"source\":\"app-service\"},{\"name\":\"Service Fabric node\",\"aliases\":[\"Service Fabric\"],\"group\":\"service-fabric\",\"kind\":\"orchestrator\",\"build\":null,\"note\":\"any Windows Server\",\"unknownBecause\":\"a Service Fabric node can be any Windows Server: declare what `ver` prints there, as NAME = VERSION\",\"source\":\"service-fabric\"},{\"name\":\"node.kubernetes.io/windows-build=10.0.17763\",\"group\":\"kubernetes\",\"kind\":\"Kubernetes node label\",\"build\":17763,\"source\":\"kubernetes\"},{\"name\":\"node.kubernetes.io/windows-build=10.0.20348\",\"group\":\"kubernetes\",\"kind\":\"Kubernetes node label\",\"build\":20348,\"source\":\"kubernetes\"},{\"name\":\"node.kubernetes.io/windows-build=10.0.26100\",\"group\":\"kubernetes\",\"kind\":\"Kubernetes node label\",\"build\":26100,\"source\":\"kubernetes\"},{\"name\":\"kubernetes.azure.com/os-sku=<OSSKU>\",\"group\":\"aks\",\"kind\":\"AKS node label\",\"build\":null,\"note\":\"with Windows2019, Windows2022, Windows2025 or WindowsAnnual as its value\",\"unknownBecause\":\"the value of this label says which Windows it is: declare it whole, for example `kubernetes.azure.com/os-sku=Windows2022`\",\"source\":\"aks\"},{\"name\":\"self-hosted\",\"group\":\"self-hosted\",\"kind\":\"runner label\",\"build\":null,\"unknownBecause\":\"a self-hosted machine can be any Windows: declare what `ver` prints there, as NAME = VERSION\",\"source\":\"self-hosted\"},{\"name\":\"windows\",\"group\":\"self-hosted\",\"kind\":\"runner label\",\"build\":null,\"unknownBecause\":\"a self-hosted machine can be any Windows: declare what `ver` prints there, as NAME = VERSION\",\"source\":\"self-hosted\"}]}");
// lib/windows/host-names.js
const PLACES = {
	runner: "runner",
	aks: "cluster",
	eks: "cluster",
	gke: "cluster",
	kubernetes: "cluster",
	ecs: "ecs",
	paas: "paas",
	"service-fabric": "own",
	own: "own",
	"self-hosted": "own"
};
const GROUPS = {
	runner: "Runner",
	aks: "AKS",
	eks: "EKS",
	gke: "GKE",
	kubernetes: "Kubernetes node label",
	ecs: "ECS",
	paas: "Azure service",
	"service-fabric": "Service Fabric",
	own: "Azure Local",
	"self-hosted": "Runner of your own"
};
const HOST_NAMES_AS_OF = host_names_default.asOf;
const rows = host_names_default.names;
let byName$3;
function readHostName(text) {
	byName$3 ??= new Map(rows.flatMap((row) => [row.name, ...row.aliases ?? []].map((name) => [name.toLowerCase(), row])));
	const row = byName$3.get(withoutImageVersion(text));
	return row ? meaningOfRow(row) : null;
}
function readOsSku(sku) {
	const row = rows.find(({ group, name }) => group === "aks" && name.toLowerCase() === sku);
	return row ? meaningOfRow(row) : null;
}
const PREFIXES = {
	aks: ["aks"],
	eks: ["eks"],
	ecs: ["ecs"],
	fargate: ["ecs"],
	gke: ["gke"],
	kubernetes: ["kubernetes"],
	k8s: ["kubernetes"],
	github: ["runner"],
	"github actions": ["runner"],
	"azure pipelines": ["runner"],
	"azure devops": ["runner"]
};
function readProviderName(text) {
	const match = /^(aks|eks|ecs|fargate|gke|kubernetes|k8s|github(?: actions)?|azure (?:pipelines|devops))(?: ?[:/_-] ?| )(.+)$/.exec(text);
	if (!match) return null;
	const groups = PREFIXES[match[1]];
	const rest = match[2];
	const wanted = squeezed(withoutImageVersion(rest));
	const row = rows.find((candidate) => groups.includes(candidate.group) && squeezed(candidate.name) === wanted);
	return {
		place: PLACES[groups[0]],
		meaning: row ? meaningOfRow(row) : null,
		rest
	};
}
function namesOfProvider(text) {
	const prefix = Object.keys(PREFIXES).find((each) => text === each || text.startsWith(`${each} `));
	if (prefix === void 0) return [];
	const groups = PREFIXES[prefix];
	const own = rows.filter((row) => groups.includes(row.group) && row.build !== null && !row.name.includes("<")).map((row) => row.group === "runner" ? row.name : `${prefix.toUpperCase()} ${row.name}`);
	if (groups.includes("aks") || groups.includes("runner")) return own;
	const tags = releases().flatMap(({ kind, images }) => kind === "server" ? images[0]?.tags[0] ?? [] : []);
	return [...own, ...tags.map((tag) => `${prefix.toUpperCase()} ${tag}`)];
}
function listHostNames() {
	return [...releases().map(nameOfRelease), ...rows.map(nameOfRow)];
}
let hostBuilds = null;
function hasHost(build) {
	hostBuilds ??= new Set(listHostNames().map((each) => each.build));
	return hostBuilds.has(build);
}
function hostedRunners() {
	return rows.filter(({ group, name, moving, note }) => group === "runner" && /^windows-\d{4}$/.test(name) && !moving && !/\bgone\b/.test(note ?? "")).map(({ name }) => name);
}
function meaningOfRow(row) {
	return meaningOf(row.build, {
		edition: editionOfRow(row),
		architecture: row.architecture ?? null,
		place: PLACES[row.group],
		unknownBecause: row.unknownBecause ?? null,
		asOf: row.moving ? HOST_NAMES_AS_OF : null,
		notices: row.doubt ? [row.doubt] : [],
		...row.retired && { retired: row.retired },
		...row.moved && { moved: row.moved }
	});
}
function retirementAtAks(build) {
	return rows.find((row) => row.group === "aks" && row.build === build)?.retired;
}
function editionOfRow(row) {
	return row.edition ?? (row.group === "self-hosted" ? null : "server");
}
function nameOfRow(row) {
	const observed = row.observed ? `${row.observed} was seen on ${HOST_NAMES_AS_OF}` : "";
	return {
		name: row.name,
		declare: row.kind === "AKS osSku" ? `AKS ${row.name}` : row.name,
		group: GROUPS[row.group],
		aliases: row.aliases ?? [],
		kind: row.kind,
		build: row.build,
		edition: editionOfRow(row),
		engine: engineOf(PLACES[row.group]),
		note: [
			row.note,
			row.build === null ? row.unknownBecause : "",
			observed
		].filter(Boolean).join("; ")
	};
}
function nameOfRelease(release) {
	const edition = editionOf(release);
	const aliases = aliasesOf(release);
	return {
		name: release.name,
		declare: (release.kind === "client" ? void 0 : aliases[0]) ?? release.name,
		group: edition === "server" ? "Windows Server" : "Windows 10 and 11",
		aliases,
		kind: edition === "server" ? "Windows Server release" : "Windows client release",
		build: release.build,
		edition,
		engine: "docker",
		note: release.hostEnd === null ? "" : `supported until ${release.hostEnd}`
	};
}
function aliasesOf(release) {
	if (release.kind === "client") return [release.name.replace(/^Windows /, "win")];
	const tags = release.images.flatMap((image) => image.tags);
	const year = /^Windows Server (\d{4})$/.exec(release.name)?.[1];
	return [...new Set([...tags, ...year ? [`ws${year}`] : []])];
}
function withoutImageVersion(text) {
	return text.replace(/^\/aws\/service\/ami-windows-latest\//, "").replace(/\/image_id$/, "").replace(/-eks_optimized(?:-[\w.<>-]{1,40})?$/, "-eks_optimized-<k8s>").replace(/-ecs_optimized-[\d.]{1,20}$/, "-ecs_optimized");
}
function squeezed(text) {
	return text.toLowerCase().replace(/[ _-]/g, "");
}
// lib/windows/host-version-text.js
function readVersionText(text) {
	return readNumbers(text) ?? readVer(text) ?? readOsBuild(text) ?? readBuildLab(text) ?? readKernelVersion(text) ?? readRegistry(text) ?? readPlatform$1(text);
}
function withRevision(build, revision, edition) {
	if (revision === void 0) return meaningOf(build, { edition });
	if (Number(revision) > 0) return meaningOf(build, {
		edition,
		revision: Number(revision)
	});
	return meaningOf(build, {
		edition,
		notices: [`revision 0 is what some tools print for any revision, so it counts as not known; \`ver\` prints it`]
	});
}
function readNumbers(text) {
	const full = /^10\.0\.(\d{4,6})(?:\.(\d{1,6})| (?:n\/a )?build (\d{1,6}))?$/.exec(text) ?? /^6\.[0-4]\.(\d{4})(?:\.(\d{1,6}))?$/.exec(text);
	if (full) {
		const build = Number(full[1]);
		return withRevision(build, full[2] ?? (Number(full[3]) === build ? void 0 : full[3]), null);
	}
	const short = /^(\d{4,6})(?:\.(\d{1,6}))?$/.exec(text);
	if (!short) return null;
	const build = Number(short[1]);
	return build >= 1e4 || releasesBeforeContainers().some((release) => release.build === build) ? withRevision(build, short[2], null) : null;
}
function readVer(text) {
	const match = /^microsoft windows \[[^\]\d]{0,20}(\d{1,2}\.\d\.\d{4,6}(?:\.\d{1,6})?)\]$/.exec(text);
	return match ? readNumbers(match[1]) : null;
}
function readOsBuild(text) {
	const match = /^([^()[\]]{0,100})\(os build (\d{4,6})(?:\.(\d{1,6}))?\)$/.exec(text);
	if (!match || !/^$|^(?:microsoft )?windows |^version /.test(match[1])) return null;
	return withRevision(Number(match[2]), match[3], editionOfProduct(match[1]));
}
function editionOfProduct(product) {
	if (product.includes("windows server")) return "server";
	return /^(?:microsoft )?windows (?:version |\d)/.test(product) ? "client" : null;
}
function readBuildLab(text) {
	const match = /^(\d{4,6})\.(?:(\d{1,6})\.(amd64|arm64)fre\.)?[a-z\d][\w-]{0,60}\.\d{6}-\d{4}$/.exec(text);
	return match ? fromBuildLab(Number(match[1]), match[2], match[3]) : null;
}
function readKernelVersion(text) {
	const match = /^(?:10\.0|6\.\d) (\d{4,6})(?: \((\d{4,6})\.(\d{1,6})\.(amd64|arm64)fre\.[a-z\d][\w-]{0,60}\.\d{6}-\d{4}\))?$/.exec(text);
	if (!match) return null;
	const build = Number(match[1]);
	return fromBuildLab(build, Number(match[2]) === build ? match[3] : void 0, match[4]);
}
function readRegistry(text) {
	const match = REGISTRY_VALUES.exec(text);
	if (!match) return null;
	const [, build = "", number, hex] = match;
	return withRevision(Number(build), number ?? (hex === void 0 ? void 0 : `${Number.parseInt(hex, 16)}`), null);
}
const REGISTRY_VALUES = /^currentbuild(?:number)?(?: ?[=:] ?| reg_sz )"?(\d{4,6})"?(?:[ ,;]{1,2}ubr(?: ?[=:] ?| reg_dword )(?:(\d{1,6})|0x([\da-f]{1,5})))?$/;
function readPlatform$1(text) {
	const [, ofOld, after] = /^windows\/(amd64|arm64) 10\.0\.([\d.]{4,13})$/.exec(text) ?? [];
	const today = ofOld === void 0 ? text : `windows(10.0.${after})/${ofOld}`;
	const match = /^windows\(10\.0\.(\d{4,6})(?:\.(\d{1,6}))?\)(?:\/(amd64|arm64)(?:\/v\d)?)?$/.exec(today);
	if (!match) return null;
	const architecture = match[3] === "amd64" || match[3] === "arm64" ? match[3] : null;
	return {
		...withRevision(Number(match[1]), match[2], null),
		architecture
	};
}
function fromBuildLab(build, revision, architecture) {
	const others = sharingFiles(build);
	return {
		...build === 14393 ? withRevision(build, revision, null) : meaningOf(build),
		architecture: architecture === "amd64" || architecture === "arm64" ? architecture : null,
		...others && { notices: [`a BuildLabEx of ${build} may also stand for ${others}: declare what \`ver\` prints`] }
	};
}
function sharingFiles(build) {
	const builds = releases().flatMap((release) => release.filesOf === build ? [release.build] : []);
	return builds.length === 0 ? null : inWords(builds, { and: "or" });
}
// lib/windows/host-release-name.js
const SERVER_WORDS = new Set(`azure annual base build channel containers core datacenter desktop edition essentials eval evaluation experience for
  full hotpatch hpc ltsc sac semi-annual standard version with`.split(/\s+/));
const CLIENT_WORDS = new Set(`build education enterprise evaluation for home iot multi-session n pro professional version workstations`.split(/\s+/));
function readReleaseName(text, edition) {
	const whole = releases().find((release) => release.name.toLowerCase() === text);
	if (whole) return meaningOf(whole.build, { edition: editionOf(whole) });
	const words = text.replace(/[(),;:]/g, " ").split(" ").filter(Boolean);
	if (words.length > 14) return null;
	if (words[0] === "microsoft") words.shift();
	return readServer(words) ?? readClient(words) ?? readBare(words, edition);
}
function readServer(words) {
	const rest = afterServer(words);
	if (!rest) return null;
	const builds = [];
	const telling = rest.filter((word) => !SERVER_WORDS.has(word));
	for (let i = 0; i < telling.length; i++) {
		const r2 = telling[i + 1] === "r2";
		const meaning = serverRelease(r2 ? `${telling[i]} r2` : telling[i]) ?? readVersionText(telling[i]);
		if (!meaning) return null;
		if (r2) i++;
		builds.push(meaning);
	}
	if (builds.length > 0) return joined(words, builds, "server");
	if (rest.includes("annual") && rest.includes("channel")) return annualChannel();
	return whichOne("Windows Server", serverYears().slice(-3));
}
function annualChannel() {
	const newest = releases().findLast(({ kind }) => kind === "annual-channel");
	return newest ? meaningOf(newest.build, { edition: "server" }) : null;
}
function afterServer(words) {
	const [first = "", second = ""] = words;
	if ((first === "windows" || first === "win") && second === "server") return words.slice(2);
	if (first === "server" || first === "ws") return words.slice(1);
	const short = /^(?:ws|win|windowsserver)(20\d\d)(r2)?$/.exec(first);
	const year = short ? short[1] : first === "windows" || first === "win" ? second : "";
	if (!isServerYear(year)) return null;
	return short ? [
		year,
		...short[2] ? ["r2"] : [],
		...words.slice(1)
	] : words.slice(1);
}
function serverYears() {
	return releases().map(({ name }) => name).filter((name) => /^Windows Server \d{4}$/.test(name));
}
function isServerYear(word) {
	const name = `Windows Server ${word}`;
	return serverYears().includes(name) || releasesBeforeContainers().some(({ server }) => server === name);
}
function serverRelease(word) {
	const name = `windows server ${word.replace(/^ltsc/, "")}`;
	const version = word === "2009" ? "20h2" : word;
	const build = releases().find((release) => release.name.toLowerCase() === name)?.build ?? releasesBeforeContainers().find((release) => release.server?.toLowerCase() === name)?.build ?? releases().find((release) => isWindowsServer(release) && release.version.toLowerCase() === version)?.build;
	return build === void 0 ? null : meaningOf(build);
}
function isWindowsServer(release) {
	return release.name.startsWith("Windows Server");
}
function readClient(words) {
	const product = clientProduct(words);
	if (!product) return null;
	const telling = product.rest.filter((word) => !CLIENT_WORDS.has(word));
	const old = releasesBeforeContainers().find((row) => row.client?.toLowerCase() === `windows ${product.number}`);
	if (old) return telling.length === 0 ? meaningOf(old.build, { edition: "client" }) : null;
	if (telling.length === 0) return whichOne(`Windows ${product.number}`, newestClients(product.number));
	const isLongTerm = telling.some((word) => /^lts[bc]/.test(word));
	const builds = [];
	for (const word of telling) {
		if (word === "ltsc" || word === "ltsb") continue;
		const build = isLongTerm ? longTermClient(product.number, word.replace(/^lts[bc]/, "")) : void 0;
		const meaning = build === void 0 ? clientRelease(product.number, word) : meaningOf(build);
		if (!meaning) return null;
		builds.push(meaning);
	}
	return builds.length > 0 ? joined(words, builds, "client") : whichOne(words.join(" "), newestClients(product.number));
}
function clientProduct(words) {
	const joinedName = /^(?:windows|win|w)(7|8|8\.1|10|11)$/.exec(words[0] ?? "");
	if (joinedName) return {
		number: joinedName[1],
		rest: words.slice(1)
	};
	const [first, number = ""] = words;
	if (first !== "windows" && first !== "win" || !/^(?:7|8|8\.1|10|11)$/.test(number)) return null;
	return {
		number,
		rest: words.slice(2)
	};
}
function clientRelease(product, word) {
	const name = `windows ${product} ${product === "10" && word === "2009" ? "20h2" : word}`;
	const build = releases().find((release) => release.name.toLowerCase() === name)?.build ?? releasesBeforeContainers().find((release) => release.client?.toLowerCase() === name)?.build;
	if (build !== void 0) return meaningOf(build);
	const version = readVersionText(word);
	if (version?.build == null) return null;
	return releaseOf(version.build, "server") !== null && releaseOf(version.build, "client") === null ? null : version;
}
function longTermClient(product, year) {
	const isOne = (name, longTerm) => longTerm === year && (name?.startsWith(`Windows ${product} `) ?? false);
	return releases().find(({ name, longTerm }) => isOne(name, longTerm))?.build ?? releasesBeforeContainers().find(({ client, longTerm }) => isOne(client, longTerm))?.build;
}
function newestClients(product) {
	return releases().map((release) => release.name).filter((name) => name.startsWith(`Windows ${product} `)).slice(-3);
}
function readBare(words, edition) {
	const [first = "", second] = words;
	if (words.length === 2 && first === "ltsc") return readTag(`ltsc${second}`);
	return words.length === 1 ? readTag(first) ?? readVersionName(first, edition) : null;
}
function readTag(word) {
	if (!/^(?:ltsc|sac)20\d\d$/.test(word)) return null;
	const release = releases().find((row) => row.images.some((image) => image.tags.includes(word)));
	return release ? meaningOf(release.build, { edition: "server" }) : null;
}
function readVersionName(word, edition) {
	const version = word === "2009" ? "20h2" : word;
	const old = releasesBeforeContainers().find((row) => row.client?.toLowerCase() === `windows 10 ${version}`);
	if (old) return meaningOf(old.build, { edition: "client" });
	const named = releases().filter((release) => release.version.toLowerCase() === version);
	const fitting = named.filter((release) => edition === null || editionOf(release) === edition);
	const candidates = fitting.length > 0 ? fitting : named;
	const first = candidates[0];
	if (!first) return null;
	const isOne = candidates.every((release) => release.build === first.build);
	const apart = candidates.length > 1 && candidates.some(({ ownRevisions }) => ownRevisions);
	if (isOne && (edition !== null || !apart)) return meaningOf(first.build);
	const meant = candidates.map((release) => describeBuild(release.build, editionOf(release)));
	return {
		message: `${word.toUpperCase()} may be ${inWords(meant, { and: "or" })}: say the product, too`,
		near: candidates.map((release) => release.name)
	};
}
function joined(words, parts, edition) {
	const builds = [...new Set(parts.map((part) => part.build))];
	if (builds.length > 1) return {
		message: `"${words.join(" ")}" contradicts itself: it names the builds ${builds.join(" and ")}`,
		near: []
	};
	return meaningOf(builds[0] ?? null, {
		edition,
		revision: parts.find((part) => part.revision !== null)?.revision ?? null,
		notices: parts.flatMap((part) => part.notices)
	});
}
function whichOne(product, near) {
	return {
		message: `"${product}" has several releases: say which, for example ${inWords(near, { and: "or" })}`,
		near
	};
}
// lib/windows/host-node-label.js
const LABEL$1 = /^(?:--constraint[ =])?["']?(node\.kubernetes\.io\/windows-build|kubernetes\.azure\.com\/os-sku|(?:node\.labels|engine\.labels)\.\w{1,40}) ?(==|[=:]) ?(?:["']?([^"' ]+)["']?)$/;
function readNodeLabel(text) {
	const match = LABEL$1.exec(text);
	if (!match) return null;
	const [, label = "", , value = ""] = match;
	if (label.endsWith("os-sku")) return readOsSku(value) ?? readHostName(`${label}=${value}`);
	if (label.startsWith("node.kubernetes.io/")) {
		const build = /^10\.0\.(\d{4,6})$/.exec(value);
		return build ? meaningOf(Number(build[1]), {
			edition: "server",
			place: "cluster"
		}) : null;
	}
	return readVersionText(value) ?? (/^ltsc\d{4}$/.test(value) ? named$3(value) : null);
}
function named$3(release) {
	const reading = readReleaseName(release, "server");
	return reading === null || isMisfit(reading) ? null : reading;
}
function holdsEquals(text) {
	return /^(?:--constraint|["']?(?:node|engine)\.labels\.)/.test(text) || /^(?:node\.kubernetes\.io\/windows-build|kubernetes\.azure\.com\/os-sku) ?[=:]/.test(text) || /^currentbuild/.test(text);
}
// lib/windows/host-image-name.js
const OTHER_WORDS = new Set(`amd64 avd base byol current dc docker edge ent entn eval evd g2 gen1 gen2 gensecond gs gui latest m365 ndatacenter
  previous prod pron smalldisk stable vm with x64`.split(/\s+/));
function readImageName(text) {
	return readAksImage(text) ?? readUrn(text) ?? readAmi(text) ?? readWords$1(text);
}
function readAksImage(text) {
	const match = /^akswindows-([a-z\d]{4,20})(?:-(?:containerd|docker|gen1|gen2|g2))*(?:-(\d{5})\.(\d{1,6})\.\d{6})?$/.exec(text);
	if (!match) return null;
	const release = readReleaseName(`windows server ${match[1]}`, "server");
	const retired = release === null || isMisfit(release) ? void 0 : retirementAtAks(release.build);
	return placedVersion(release, match[2], match[3], text, {
		place: "cluster",
		...retired && { retired }
	});
}
function readUrn(text) {
	const match = /^microsoftwindows(?:server|desktop):[\w-]{1,60}:([\w-]{1,80})(?::([\w.]{1,40}))?$/.exec(text);
	if (!match) return null;
	const version = /^(\d{5})\.(\d{1,6})\.\d{4,8}$/.exec(match[2] ?? "");
	return placedVersion(readWords$1(match[1]), version?.[1], version?.[2], text, {});
}
function readAmi(text) {
	const match = /^(?:\/aws\/service\/ami-windows-latest\/)?windows_server-(\w{4})(?:-(r2)\w{0,8})?-[a-z_]{4,30}-[\w.-]{1,80}$/.exec(text);
	return match && readReleaseName(`windows server ${match[1]}${match[2] ? " r2" : ""}`, "server");
}
function placedVersion(release, build, revision, text, more) {
	if (release === null || isMisfit(release)) return release;
	if (build === void 0) return {
		...release,
		...more
	};
	if (release.build !== Number(build)) return {
		message: `"${text}" contradicts itself: it names the builds ${release.build} and ${build}`,
		near: []
	};
	return {
		...release,
		...more,
		revision: Number(revision)
	};
}
function readWords$1(text) {
	const parts = wordsOf(text);
	if (parts === null) return null;
	const words = parts.filter((word) => !OTHER_WORDS.has(word) && !/^vs20\d\d$/.test(word));
	const reading = readReleaseName((words.some((word) => word === "datacenter") && !words.includes("windows") ? [
		"windows",
		"server",
		...words.filter((word) => word !== "server")
	] : words).join(" "), null);
	return reading === null || isMisfit(reading) ? null : {
		...reading,
		edition: reading.edition ?? "server"
	};
}
function readOwnLabel(text) {
	const words = wordsOf(text);
	if (words === null) return null;
	const found = [];
	for (let start = 0; start < words.length; start++) for (let end = Math.min(start + 4, words.length); end > start; end--) {
		const part = words.slice(start, end);
		if (!/^(?:w|win|windows|ws|windowsserver)\d*$/.test(part[0])) break;
		const [system, version = ""] = part.length === 2 ? part : [];
		const ofVersion = system === "windows" && !/^\d{1,2}$/.test(version) ? readReleaseName(version, null) : null;
		const reading = readReleaseName(part.join(" "), null) ?? ofVersion;
		if (reading === null || isMisfit(reading)) continue;
		found.push(reading);
		start = end - 1;
		break;
	}
	const [first] = found;
	const years = words.flatMap((word) => /^20\d\d$/.test(word) ? [readReleaseName(`ltsc${word}`, null)] : []);
	const all = [...found, ...years].filter((each) => each !== null && !isMisfit(each));
	if (!first || all.some(({ build }) => build !== first.build)) return null;
	const notice = `taken for what its name says, 10.0.${first.build}: if it is another, declare it as NAME = VERSION`;
	const architecture = words.some((word) => /^(?:arm|arm64|aarch64)$/.test(word)) ? "arm64" : null;
	return meaningOf(first.build, {
		edition: first.edition,
		architecture,
		notices: [notice]
	});
}
function wordsOf(text) {
	if (!/^[a-z\d][\w./:-]{2,100}$/.test(text) || !/[-_/:]/.test(text)) return null;
	const [owner, box] = text.split("/", 2);
	const words = (box === void 0 || owner === "win" ? text : box).split(/[-_/:]/).filter(Boolean);
	return words.length > 12 ? null : words;
}
// lib/windows/host-reading.js
const LABEL = /^(?:kernel version|kernelversion|os version|os build|os name|os image|osimage|operating system|buildlabex(?: reg_sz)?|buildlab(?: reg_sz)?|currentbuild(?:number)?(?: reg_sz)?|version|build|microsoft windows nt|runs-on|vmimage)(?: ?: ?| )/;
const RUNNER_LOG = /^(?:operating system )?microsoft windows server 20\d\d 10\.0\.\d{5,6} \w+$/;
function readHost(text, edition, ownLabels) {
	const reading = readPlain(text, edition) ?? (ownLabels ? readOwnLabel(text) : null);
	if (reading) return RUNNER_LOG.test(text) && !isMisfit(reading) ? {
		...reading,
		place: "runner"
	} : reading;
	const label = LABEL.exec(text);
	if (!label) return null;
	const inner = readPlain(text.slice(label[0].length), edition);
	return inner && RUNNER_LOG.test(text) && !isMisfit(inner) ? {
		...inner,
		place: "runner"
	} : inner;
}
function readPlain(text, edition) {
	return readNodeLabel(text) ?? readHostName(text) ?? readVersionText(text) ?? readReleaseName(text, edition) ?? readProvided(text, edition) ?? readRunnerLabels(text) ?? readImageName(text);
}
function readProvided(text, edition) {
	const provided = readProviderName(text);
	if (!provided || provided.meaning) return provided?.meaning ?? null;
	const { place, rest } = provided;
	const isRunner = place === "runner";
	const reading = readVersionText(rest) ?? readReleaseName(rest, isRunner ? edition : "server");
	if (!reading || isMisfit(reading)) return reading;
	if (isRunner) return {
		...reading,
		place
	};
	if (reading.edition === "client") return {
		message: `"${text}": nodes of this kind are Windows Server`,
		near: []
	};
	const retired = text.startsWith("aks") ? retirementAtAks(reading.build) : void 0;
	return {
		...reading,
		place,
		edition: "server",
		...retired && { retired }
	};
}
function readRunnerLabels(text) {
	const labels = text.split(/[ ,]+/);
	if (!labels.every((label) => [
		"self-hosted",
		"windows",
		"x64",
		"arm64"
	].includes(label))) return null;
	const known = labels.find((label) => label === "windows" || label === "self-hosted");
	const meaning = known ? readHostName(known) : null;
	return meaning && meaningOf(null, {
		...meaning,
		architecture: labels.includes("arm64") ? "arm64" : null
	});
}
function isOtherSystem$1(text) {
	if (/^(?:ubuntu|macos|linux)(?:[-/ ][a-z0-9.]{1,20}){0,4}$/.test(text)) return true;
	if (/^hosted (?:ubuntu|macos)(?: [a-z0-9. ]{0,40})?$/.test(text)) return true;
	const labels = text.split(/[ ,]+/);
	return labels.some((label) => label === "linux" || label === "macos") && labels.every((label) => [
		"self-hosted",
		"linux",
		"macos",
		"x64",
		"arm",
		"arm64"
	].includes(label));
}
function nearHosts(text) {
	const tag = `ltsc${text}`;
	if (/^20\d\d$/.test(text) && readReleaseName(tag, null)) return [tag, `Windows Server ${text}`];
	const provided = namesOfProvider(text);
	if (provided.length > 0) {
		const numbers = text.match(/\d+/g) ?? [];
		const same = provided.filter((name) => numbers.every((number) => name.includes(number)));
		return numbers.length > 0 ? alikeNames(text, same.length > 0 ? same : provided, 3, 0) : provided.slice(-3);
	}
	return alikeNames(text, listHostNames().flatMap((host) => [
		host.declare,
		host.name,
		...host.aliases
	]).filter((name) => !name.includes("<")), 3);
}
// lib/windows/host-words.js
const KINDS$1 = {
	process: "isolation",
	hyperv: "isolation",
	docker: "engine",
	containerd: "engine",
	server: "edition",
	client: "edition",
	amd64: "architecture",
	arm64: "architecture"
};
function splitHostWords(declaration) {
	let text = declaration;
	const found = [];
	for (;;) {
		const match = /\[([^[\]]*)\]$/.exec(text.slice(text.lastIndexOf("[")));
		if (!match || /\d\.\d+\.\d/.test(match[1])) break;
		const words = match[1].toLowerCase().split(/[\s,]+/).filter(Boolean);
		if (words.length === 0) return refusal("there is no word between [ and ]");
		found.unshift(...words);
		text = text.slice(0, text.lastIndexOf("[")).trimEnd();
	}
	return collect$1(text, found);
}
function collect$1(text, found) {
	const chosen = new Map();
	for (const word of found) {
		if (!isWord$1(word)) return refusal(`[${shown(word)}] is not a word for a host`, word);
		const kind = KINDS$1[word];
		const before = chosen.get(kind);
		if (before !== void 0 && before !== word) return refusal(`[${before}] and [${word}] contradict each other`);
		chosen.set(kind, word);
	}
	return {
		ok: true,
		text,
		words: {
			isolation: chosen.get("isolation") ?? null,
			engine: chosen.get("engine") ?? null,
			edition: chosen.get("edition") ?? null,
			architecture: chosen.get("architecture") ?? null
		}
	};
}
function isWord$1(word) {
	return Object.hasOwn(KINDS$1, word);
}
function refusal(problem, word = "") {
	const near = nearMatches(word, Object.keys(KINDS$1), 3);
	return {
		ok: false,
		message: `${problem}: in brackets stand ${Object.keys(KINDS$1).join(", ")}`,
		near
	};
}
function shown(word) {
	return word.length > 40 ? `${word.slice(0, 40)}...` : word;
}
// lib/windows/host-declaration.js
function parseHostDeclaration(text, context) {
	const declared = understand(text, context);
	if (!declared.ok) return declared;
	if (declared.meaning === null) return notAHost(`${quoted(declared.name)} is not a Windows host: Windows containers do not run on it`, []);
	const { name, meaning, words } = declared;
	const { defaultIsolation } = context;
	const parsed = hostOf$1(name, meaning, words, defaultIsolation ?? "process");
	return parsed.ok && defaultIsolation === null && words.isolation === null && hypervByDefault(parsed.host) ? {
		...parsed,
		host: {
			...parsed.host,
			isolationAssumed: true
		}
	} : parsed;
}
function parseBuildHost(text, context) {
	const declared = understand(text, context);
	if (!declared.ok) return declared;
	const { name, meaning, words } = declared;
	if (meaning === null) return {
		ok: true,
		buildHost: {
			os: "linux",
			name
		},
		notices: []
	};
	const parsed = hostOf$1(name, meaning, words, null);
	return parsed.ok ? {
		ok: true,
		buildHost: {
			os: "windows",
			host: parsed.host
		},
		notices: parsed.notices
	} : parsed;
}
const LONGEST$1 = 400;
const EXAMPLES = "Understood are, for example, windows-2022, ltsc2022, Windows 11 24H2, AKS Windows2022, 10.0.20348.2340, and NAME = VERSION with what `ver` prints there.";
function understand(written, context) {
	const { runners } = context;
	const text = written.length > LONGEST$1 ? written : written.replace(/\s+/g, " ").trim();
	const problem = problemOf(text);
	if (problem) return notAHost(problem, []);
	const split = splitHostWords(text);
	if (!split.ok) return notAHost(`${quoted(text)}: ${split.message}`, split.near);
	const { name, version } = nameAndVersion(split.text, runners);
	if (name === "" || version === "") return notAHost(`${quoted(text)} lacks a ${name ? "version" : "name"}. ${EXAMPLES}`, []);
	if (name.startsWith("@") || version.startsWith("@")) return notAHost(`${quoted(text)}: the nodes of a file stand alone among the targets: @FILE`, []);
	if (name !== version && /[[\]]/.test(name)) return notAHost(`${quoted(text)}: words in brackets stand at the end, after the version`, []);
	return read(name, version, split.words, context);
}
function problemOf(text) {
	if (text.length > LONGEST$1) return `${quoted(text)} is too long for a host (${text.length} characters)`;
	if (HIDDEN.test(text)) return `${quoted(text)} holds control characters`;
	return text === "" ? `a host is missing. ${EXAMPLES}` : null;
}
function nameAndVersion(text, runners) {
	const at = text.indexOf("=");
	if (at < 0 || holdsEquals(text.toLowerCase()) || runnerText(text, runners) !== null) return {
		name: text,
		version: text
	};
	return {
		name: text.slice(0, at).trim(),
		version: text.slice(at + 1).trim()
	};
}
function read(name, version, words, context) {
	const { runners, ownLabels = true } = context;
	const label = runnerText(version, runners);
	if (label !== null) return readRunner(name, version, label, words);
	const lower = version.toLowerCase();
	if (isOtherSystem$1(lower)) return {
		ok: true,
		name,
		meaning: null,
		words
	};
	const reading = readHost(lower, words.edition, ownLabels);
	const where = name === version ? "" : ` in ${quoted(`${name} = ${version}`)}`;
	if (reading === null) return notAHost(`${quoted(version)}${where} is not a known host or Windows version. ${EXAMPLES}`, () => nearHosts(lower));
	if (isMisfit(reading)) return notAHost(`${reading.message}${where && ` (${quoted(name)})`}`, reading.near);
	return {
		ok: true,
		name,
		meaning: name === version ? reading : placedBy(name, reading),
		words
	};
}
function runnerText(label, runners) {
	if (!runners) return null;
	const wanted = label.toLowerCase();
	for (const [key, text] of runners) if (key.trim().toLowerCase() === wanted) return text;
	return null;
}
function readRunner(name, label, written, words) {
	const said = understand(written, { defaultIsolation: "process" });
	if (!said.ok) return {
		...said,
		message: `runner label ${quoted(label)}: ${said.message}`
	};
	const merged = {
		isolation: words.isolation ?? said.words.isolation,
		engine: words.engine ?? said.words.engine,
		edition: words.edition ?? said.words.edition,
		architecture: words.architecture ?? said.words.architecture
	};
	return {
		ok: true,
		name,
		meaning: said.meaning,
		words: merged
	};
}
function placedBy(name, meaning) {
	const lower = name.toLowerCase();
	const known = readHostName(lower) ?? readProviderName(lower)?.meaning ?? null;
	if (!known || known.place === "own" || meaning.place !== "own") return meaning;
	if (known.build !== null && known.build !== meaning.build) return meaning;
	if (meaning.edition !== null && known.edition !== null && meaning.edition !== known.edition) return meaning;
	return {
		...meaning,
		place: known.place,
		edition: meaning.edition ?? known.edition,
		architecture: meaning.architecture ?? known.architecture,
		...known.retired && { retired: known.retired }
	};
}
// lib/decide/inline.js
const EXPECTED$1 = "Expected targets=HOST,HOST or ignore=RULE,RULE reason=\"...\"";
const NAMES$2 = [
	"targets",
	"ignore",
	"reason"
];
const FORMS = {
	targets: "targets=HOST,HOST, with quotes round names that hold blanks",
	ignore: "ignore=RULE,RULE",
	reason: "reason=\"...\""
};
const MOST_TARGETS = 100;
const MOST_RULES = 100;
const NOTHING$3 = {
	targets: null,
	ignores: [],
	problems: []
};
function readInline(comments) {
	if (comments.length === 0) return NOTHING$3;
	let targets = null;
	const ignores = [];
	const problems = [];
	for (const { line, text } of comments.slice(0, 100)) {
		const words = readWords(text.slice(text.indexOf(":") + 1).trim());
		const problem = "problem" in words ? words.problem : wrong(words, targets?.line ?? null);
		if (problem !== null) problems.push({
			line,
			message: problem
		});
		if (problem !== null || "problem" in words) continue;
		if (words.targets) targets = {
			line,
			values: words.targets
		};
		if (words.ignore) ignores.push({
			rules: words.ignore,
			reason: words.reason,
			line
		});
	}
	const more = comments[100];
	if (more) problems.push({
		line: more.line,
		message: `this FROM has ${comments.length} comments. Only the first 100 are read; expected fewer, each with several rules: ignore=RULE,RULE`
	});
	return {
		targets: targets?.values ?? null,
		ignores,
		problems
	};
}
function wrong({ targets, ignore, reason }, targetsLine) {
	if (!targets && !ignore && reason === null) return `the comment says nothing. ${EXPECTED$1}`;
	if (reason !== null && !ignore) return "there is a reason, but no ignore that it explains. Expected ignore=RULE reason=\"...\"";
	if (targets && targets.length > MOST_TARGETS) return `there are ${targets.length} targets. Expected at most ${MOST_TARGETS}`;
	if (ignore && ignore.length > MOST_RULES) return `there are ${ignore.length} rules. Expected at most ${MOST_RULES}`;
	if (targets && targetsLine !== null) return `the targets of this FROM are given in line ${targetsLine} already. Expected one list: targets=HOST,HOST`;
	const unknown = ignore?.find((rule) => !isRuleId(rule));
	return unknown === void 0 ? null : noSuchRule(unknown);
}
function readWords(text) {
	const words = {
		targets: null,
		ignore: null,
		reason: null
	};
	for (let at = 0; at < text.length;) {
		const end = endOfName(text, at);
		const written = text.slice(at, end);
		const name = NAMES$2.find((each) => each === written.toLowerCase());
		if (name === void 0) return { problem: noSuchWord(written) };
		if (words[name] !== null) return { problem: `${name} is given twice. Expected it once: ${FORMS[name]}` };
		const value = text[end] === "=" ? readValue(text, end + 1, name !== "reason") : {
			items: [],
			end
		};
		if ("problem" in value) return value;
		const { items } = value;
		if (items.length === 0 || items.includes("")) return { problem: `${name} has an empty value. Expected ${FORMS[name]}` };
		if (name === "reason") words.reason = items[0];
		else words[name] = items;
		at = skipBlanks(text, value.end);
	}
	return words;
}
function readValue(text, start, list) {
	const items = [];
	for (let at = start;;) {
		const quote = text[at] === "\"" || text[at] === "'" ? text[at] : null;
		let end = quote === null ? endOfBare(text, at, list) : text.indexOf(quote, at + 1);
		if (end < 0) return { problem: `a quote has no end: ${shown$1(text.slice(at))}` };
		if (quote === null) items.push(text.slice(at, end));
		else {
			const inner = text.slice(at + 1, end);
			for (const item of list ? splitList(inner) : [inner.trim()]) items.push(item);
			end++;
			if (end < text.length && !isBlank(text[end]) && !(list && text[end] === ",")) return { problem: `a blank is missing after the quote, before ${shown$1(text.slice(end))}` };
		}
		const next = skipBlanks(text, end);
		if (!list || text[next] !== ",") return {
			items,
			end
		};
		at = skipBlanks(text, next + 1);
	}
}
function splitList(text) {
	const items = [];
	for (let at = 0; at <= text.length;) {
		let end = at;
		for (let inside = false; end < text.length && (inside || text[end] !== ","); end++) inside = text[end] === "[" || inside && text[end] !== "]";
		items.push(text.slice(at, end).trim());
		at = end + 1;
	}
	return items;
}
function endOfBare(text, start, list) {
	let end = start;
	for (let inside = false; end < text.length && !isBlank(text[end]); end++) {
		if (list && !inside && text[end] === ",") break;
		inside = text[end] === "[" || inside && text[end] !== "]";
	}
	return end;
}
function endOfName(text, start) {
	let end = start;
	while (end < text.length && text[end] !== "=" && !isBlank(text[end])) end++;
	return end;
}
function skipBlanks(text, start) {
	let at = start;
	while (at < text.length && isBlank(text[at])) at++;
	return at;
}
function isBlank(char) {
	return /\s/.test(char);
}
function noSuchWord(word) {
	const [near] = nearMatches(word, NAMES$2, 1);
	return `"${shown$1(word)}" is not understood.${near === void 0 ? "" : ` Did you mean "${near}"?`} ${EXPECTED$1}`;
}
// lib/decide/comment-reader.js
function commentReader(known) {
	return (comments) => {
		const { targets, ignores, problems } = readInline(comments);
		if (targets === null) return {
			targets,
			ignores,
			problems
		};
		const hosts = [];
		for (const text of targets) {
			const declared = known.targets.find(({ name }) => name.toLowerCase() === text.toLowerCase());
			const parsed = declared ? {
				ok: true,
				host: declared
			} : parseHost(text, known);
			if (!parsed.ok) return {
				targets: null,
				ignores,
				problems: [...problems, {
					line: lineOfTargets(comments),
					message: parsed.message
				}]
			};
			if (!hosts.some(({ name }) => name === parsed.host.name)) hosts.push(named$2(parsed.host, text, known));
		}
		return {
			targets: hosts,
			ignores,
			problems
		};
	};
}
function parseHost(text, { isolation, runners }) {
	const parsed = parseHostDeclaration(text, {
		defaultIsolation: isolation,
		runners
	});
	return parsed.ok ? parsed : {
		ok: false,
		message: `targets: ${parsed.message}${didYouMean(parsed.near)}`
	};
}
function named$2(host, text, { targets }) {
	const other = targets.find(({ name }) => name === host.name);
	return other === void 0 || other === host || JSON.stringify(other) === JSON.stringify(host) ? host : {
		...host,
		name: text
	};
}
function lineOfTargets(comments) {
	return comments.find((comment) => readInline([comment]).targets !== null)?.line ?? 1;
}
// lib/judge/reported-host.js
function reportedHost({ name, build, revision, edition, isolation, engine }) {
	return {
		name,
		build,
		revision,
		edition,
		isolation,
		engine
	};
}
function reportedBuildHost(buildHost) {
	if (buildHost.os === "windows") return reportedHost(buildHost.host);
	return {
		name: buildHost.name,
		build: null,
		revision: null,
		edition: null,
		isolation: null,
		engine: null
	};
}
// lib/rules/verdict.js
const VERDICTS = [
	"runs",
	"at-risk",
	"hyperv-only",
	"cannot-run",
	"unknown",
	"not-windows"
];
const WORST_FIRST = [
	"cannot-run",
	"hyperv-only",
	"unknown",
	"at-risk",
	"runs",
	"not-windows"
];
function isWorse(one, other) {
	return WORST_FIRST.indexOf(one) < WORST_FIRST.indexOf(other);
}
const SEVERITIES = [
	"error",
	"warning",
	"notice",
	"off"
];
function worstOf(severities) {
	return SEVERITIES.find((severity) => severities.includes(severity)) ?? "off";
}
// lib/decide/count.js
function count$1({ builds: decided, workloads, problems }, { targets, tool }) {
	const known = new Map();
	const imagesOf = (images) => {
		const alike = known.get(images) ?? images.map(reported);
		known.set(images, alike);
		return alike;
	};
	const builds = decided.map((build) => ({
		...build,
		images: imagesOf(build.images)
	}));
	const named = new Map();
	for (const host of targets) if (!named.has(host.name)) named.set(host.name, host);
	const buildHosts = new Map(builds.flatMap(({ buildHost }) => buildHost && buildHost.edition !== null ? [[buildHost.name, buildHost]] : []));
	return {
		schemaVersion: 1,
		tool,
		compatible: isCompatible(builds) && workloads.every(mayRun),
		totals: totalsOf(builds, workloads, problems),
		targets: [...[...named.values()].map(reportedHost), ...[...buildHosts.values()].map((host) => ({
			...host,
			use: "build"
		}))],
		builds,
		...workloads.length === 0 ? {} : { workloads },
		problems
	};
}
function reported({ stage: _, family: __, ...image }) {
	return image;
}
function totalsOf(builds, workloads, problems) {
	const findings = workloads.flatMap((workload) => workload.findings);
	const images = builds.flatMap((build) => build.images);
	const results = images.flatMap((image) => image.results);
	const severities = [
		...results,
		...results.flatMap((result) => result.notes),
		...findings,
		...problems
	].map((each) => each.severity);
	const count = (severity) => severities.filter((each) => each === severity).length;
	const verdicts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, results.filter((result) => result.verdict === verdict).length]));
	return {
		images: images.length,
		errors: count("error"),
		warnings: count("warning"),
		notices: count("notice"),
		verdicts
	};
}
function isCompatible(builds) {
	return builds.every((build) => build.images.every((image) => image.results.every(isFine)));
}
function isFine({ verdict, rule, notes, ignored, variant, runsByDefault }) {
	if (ignored !== void 0 || runsByDefault || variant === "served" || variant === "of-no-use" || verdict === "runs" || verdict === "at-risk" || verdict === "not-windows") return true;
	return rule === "image-os-unknown" || notes.some((note) => note.rule === "platform-assumed");
}
const HARMLESS = new Set([
	"no-node-matches",
	"labels-not-declared",
	"runtimeclass-not-known",
	"linux-image-on-windows-nodes"
]);
function mayRun({ containers, findings }) {
	const standing = findings.filter(({ what, ignored }) => ignored === void 0 && !HARMLESS.has(what));
	if (standing.length === 0) return true;
	const unknown = new Set(containers.flatMap(({ results }) => results.flatMap(({ verdict, rule }) => verdict === "at-risk" ? [rule] : [])));
	return standing.every(({ what }) => unknown.has(what));
}
// lib/decide/baseline-shape.js
const text = (value, path) => typeof value === "string" ? null : `${path}: expected text`;
const textOrNull = (value, path) => value === null || typeof value === "string" ? null : `${path}: expected text or null`;
function listOf(check) {
	return (value, path) => {
		if (!Array.isArray(value)) return `${path}: expected a list`;
		for (const [index, item] of value.entries()) {
			const problem = check(item, `${path}[${index}]`);
			if (problem !== null) return problem;
		}
		return null;
	};
}
function optional(check) {
	return (value, path) => value === void 0 ? null : check(value, path);
}
function fields(checks) {
	const each = Object.entries(checks);
	return (value, path) => {
		if (!isObject(value)) return `${path || "the file"}: expected an object`;
		for (const [name, check] of each) {
			const problem = check(value[name], path === "" ? name : `${path}.${name}`);
			if (problem !== null) return problem;
		}
		return null;
	};
}
const texts = (value, path) => isObject(value) && Object.values(value).every((each) => typeof each === "string") ? null : `${path}: expected an object of texts`;
const version = (value, path) => {
	if (value === 1) return null;
	return `${path}: expected 1${typeof value === "number" ? `, found ${value}, which another version of this tool wrote` : ""}`;
};
const finding = {
	rule: text,
	severity: text
};
const report = fields({
	schemaVersion: version,
	builds: listOf(fields({
		dockerfile: text,
		stage: textOrNull,
		buildArgs: texts,
		images: listOf(fields({
			written: text,
			reference: text,
			role: text,
			results: listOf(fields({
				...finding,
				target: text,
				verdict: text,
				notes: listOf(fields(finding))
			}))
		}))
	})),
	workloads: optional(listOf(fields({
		file: text,
		kind: text,
		name: text,
		namespace: textOrNull,
		findings: listOf(fields({
			what: text,
			severity: text,
			nodes: listOf(text),
			containers: listOf(text)
		}))
	}))),
	problems: listOf(fields({
		file: text,
		message: text,
		severity: text
	}))
});
function shapeProblem(value) {
	return report(value, "");
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// lib/decide/baseline.js
const NAMED$3 = 10;
const EXPECTED = "Expected a report that \"check --write-baseline FILE\" wrote";
function readBaseline(text, file) {
	let report;
	try {
		report = JSON.parse(text.replace(/^\ufeff/, ""));
	} catch (error) {
		return {
			ok: false,
			message: `${file} is not JSON: ${shown$1(error instanceof Error ? error.message : String(error))}. ${EXPECTED}`
		};
	}
	const problem = shapeProblem(report);
	if (problem !== null) return {
		ok: false,
		message: `${file}: ${problem}. ${EXPECTED}`
	};
	const { builds, problems, workloads = [] } = report;
	const entries = new Map();
	for (const build of builds) {
		const keys = new Keys(build);
		for (const image of build.images) for (const result of image.results) {
			const place = keys.place(image, result.target);
			for (const finding of [result, ...result.notes]) {
				const key = keys.finding(place, finding);
				const words = wordsFor(build, image, result.target, finding.rule);
				if (isEntry(finding)) entries.set(key, {
					file: build.dockerfile,
					place,
					words
				});
			}
		}
	}
	for (const workload of workloads) for (const finding of workload.findings) {
		const { kind, name, file } = workload;
		const words = `${shown$1(finding.what)} of ${shown$1(`${kind}/${name}`)} in ${shown$1(file)}`;
		if (isEntry(finding)) entries.set(workloadKey(workload, finding), {
			file,
			place: null,
			words
		});
	}
	for (const each of problems) {
		const words = `"${shown$1(each.message)}" in ${shown$1(each.file || "no file")}`;
		if (isEntry(each)) entries.set(problemKey(each), {
			file: each.file,
			place: null,
			words
		});
	}
	return {
		ok: true,
		baseline: {
			file,
			entries
		}
	};
}
function applyBaseline(builds, problems, baseline, complete, foundElsewhere = new Set()) {
	const found = new Set(foundElsewhere);
	const unknown = new Set();
	const settled = builds.map((build) => {
		const keys = new Keys(build);
		const images = build.images.map((image) => {
			const results = image.results.map((result) => {
				const place = keys.place(image, result.target);
				if (result.verdict === "unknown") unknown.add(place);
				return {
					...settle(result, keys.finding(place, result), baseline, found),
					notes: result.notes.map((note) => settle(note, keys.finding(place, note), baseline, found))
				};
			});
			return {
				...image,
				results
			};
		});
		return {
			...build,
			images
		};
	});
	const settledProblems = problems.map((problem) => settle(problem, problemKey(problem), baseline, found));
	const unread = new Set(problems.map(({ file }) => file));
	const gone = [...baseline.entries].flatMap(([key, { file, place, words }]) => {
		const open = place === null ? false : unknown.has(place) || unread.has(file);
		return found.has(key) || open ? [] : [words];
	});
	return {
		builds: settled,
		problems: settledProblems,
		gone: complete ? goneProblem(gone, baseline.file) : []
	};
}
function settle(finding, key, { entries }, found) {
	if (finding.severity !== "off" || finding.ignored) found.add(key);
	return counts(finding) && entries.has(key) ? {
		...finding,
		severity: "notice",
		known: true
	} : finding;
}
var Keys = class {
	build;
	seen = new Map();
	constructor({ dockerfile, stage, buildArgs }) {
		const sorted = Object.entries(buildArgs).sort(([a], [b]) => a < b ? -1 : 1);
		this.build = JSON.stringify([
			dockerfile,
			stage,
			sorted
		]);
	}
	place({ written, reference, role }, target) {
		return this.build + JSON.stringify([
			written,
			reference,
			role,
			target
		]);
	}
	finding(place, finding) {
		const key = place + JSON.stringify([finding.rule, finding.verdict ?? null]);
		const number = (this.seen.get(key) ?? 0) + 1;
		this.seen.set(key, number);
		return `${key}${number}`;
	}
};
function workloadKey({ file, kind, name, namespace }, { what, nodes, containers }) {
	return JSON.stringify([
		"workload",
		file,
		kind,
		name,
		namespace,
		what,
		[...nodes].sort(),
		[...containers].sort()
	]);
}
function problemKey({ file, message }) {
	return JSON.stringify([file, message.replace(/\d+/g, "0")]);
}
function counts({ severity, ignored }) {
	return (severity === "error" || severity === "warning") && !ignored;
}
function isEntry(finding) {
	return counts(finding) || finding.known === true && !finding.ignored;
}
function wordsFor({ dockerfile }, { reference, role }, target, rule) {
	const host = role === "build" ? `${shown$1(target)} (build host)` : shown$1(target);
	return `${shown$1(rule)} of ${shown$1(reference)} on ${host} in ${shown$1(dockerfile)}`;
}
function goneProblem(gone, file) {
	if (gone.length === 0) return [];
	const named = gone.slice(0, NAMED$3);
	if (gone.length > NAMED$3) named.push(`${gone.length - NAMED$3} more`);
	const what = gone.length === 1 ? "1 finding of this baseline is" : `${gone.length} findings of this baseline are`;
	const advice = `Write the baseline anew to drop ${gone.length === 1 ? "it" : "them"}: check --write-baseline ${shown$1(file)}`;
	return [{
		file,
		line: 1,
		message: `${what} no longer found: ${named.join("; ")}. ${advice}`,
		severity: "notice"
	}];
}
// lib/decide/workload-place.js
function workloadPlace({ file, line }) {
	return `${file}:${line}`;
}
// lib/decide/decide-workloads.js
const NO_TARGETS$1 = "a manifest says itself where its pods land. Expected ignore=RULE,RULE reason=\"...\"";
const TOO_MANY = `this document has more than 100 comments. Only the first 100 are read; expected fewer, each with several rules: ignore=RULE,RULE`;
function ignoresInManifests(running) {
	const documents = new Map();
	for (const { workload, comments } of running) {
		if (comments.length === 0) continue;
		const key = `${workload.file}:${comments[0].line}`;
		const known = documents.get(key) ?? {
			file: workload.file,
			comments,
			places: []
		};
		documents.set(key, known);
		known.places.push(workloadPlace(workload));
	}
	const read = [...documents.values()].map(ignoresIn);
	return {
		ignores: read.flatMap(({ ignores }) => ignores),
		problems: read.flatMap(({ problems }) => problems)
	};
}
function ignoresIn({ file, comments, places }) {
	const ignores = [];
	const problems = [];
	const wrong = (line, message) => problems.push({
		file,
		line,
		message,
		severity: "error"
	});
	for (const comment of comments.slice(0, 100)) {
		const said = readInline([comment]);
		if (said.targets !== null) wrong(comment.line, NO_TARGETS$1);
		else for (const { line, message } of said.problems) wrong(line, message);
		for (const { rules, reason, line } of said.ignores) {
			const where = {
				file,
				line,
				column: 1
			};
			const workloads = places;
			ignores.push({
				rules,
				reason,
				dockerfile: file,
				image: null,
				target: null,
				until: null,
				where,
				workloads
			});
		}
	}
	const more = comments[100];
	if (more) wrong(more.line, TOO_MANY);
	return {
		ignores,
		problems
	};
}
function withOwnSeverity(finding, { severity }) {
	const own = severity.get(finding.what);
	if (own !== void 0) return {
		...finding,
		severity: own
	};
	const behind = finding.rules.map((rule) => severity.get(rule));
	if (behind.length === 0 || behind.some((each) => each === void 0)) return finding;
	return {
		...finding,
		severity: worstOf(behind)
	};
}
function withoutKnownFindings(workloads, baseline) {
	const found = new Set();
	return {
		workloads: workloads.map((workload) => mapFindings(workload, (finding) => {
			return settle(finding, workloadKey(workload, finding), baseline, found);
		})),
		found
	};
}
function softenLanding(finding) {
	return finding.what === "lands-where-it-cannot-run" && finding.severity === "error" ? {
		...finding,
		severity: "warning"
	} : finding;
}
function mapFindings(workload, change) {
	if (workload.findings.length === 0) return workload;
	return {
		...workload,
		findings: workload.findings.map(change)
	};
}
// lib/windows/release-tags.js
let byName$2;
function releaseNames() {
	byName$2 ??= Object.fromEntries(releases().flatMap((release) => namesOf$1(release).map((name) => [name.toLowerCase(), release.build])));
	return byName$2;
}
function namesOf$1(release) {
	const tags = release.images.flatMap((image) => image.tags);
	return release.images.length > 0 && /^\d{4}$/.test(release.version) ? [...tags, release.version] : tags;
}
function nameInScheme(scheme, base, build) {
	for (const release of releases()) {
		const tags = release.build === build ? release.images.find(({ repository }) => repository === base)?.tags : void 0;
		if (!tags) continue;
		const versioned = tags.find((tag) => tag.toLowerCase() === release.version.toLowerCase());
		return (scheme === "library" ? versioned : void 0) ?? tags[0] ?? null;
	}
	return null;
}
function longTermTag(build) {
	return Object.entries(releaseNames()).find(([name, of]) => of === build && /^ltsc\d{4}$/.test(name))?.[0] ?? null;
}
// lib/data/image-families.json
var image_families_default = JSON.parse("{\"asOf\":\"2026-08-21\",\"sources\":{\"base-images\":\"MicrosoftDocs/Virtualization-Documentation@77e0742a windowscontainers/*\",\"server\":\"docker-library/official-images#18884; the list of tags\",\"windows\":\"Docker Hub, table of mcr.microsoft.com/windows; history of base-image-lifecycle.md\",\"iotcore\":\"MicrosoftDocs/Virtualization-Documentation@375ff31c system-requirements.md; the list of tags\",\"insider\":\"MicrosoftDocs/Virtualization-Documentation insider-overview.md\",\"docker-hub\":\"the names on Docker Hub before mcr.microsoft.com: MicrosoftDocs/Virtualization-Documentation, history of windowscontainers/*\",\"dotnet-framework\":\"microsoft/dotnet-framework-docker@ebb6885f manifest.json\",\"dotnet-framework-samples\":\"microsoft/dotnet-framework-docker manifest.samples.json; MicrosoftDocs/azure-docs#32552\",\"dotnet\":\"dotnet/dotnet-docker@3ed00b61 manifest.json, documentation/supported-tags.md\",\"iis\":\"microsoft/iis-docker@58dfbf7f\",\"powershell\":\"PowerShell/PowerShell-Docker@c074f941 release/*/meta.json, assets/matrix.json, #800, #851\",\"nav\":\"microsoft/nav-docker@456aaa69 build/build.ps1\",\"dynamicsnav\":\"the list of tags of mcr.microsoft.com/dynamicsnav\",\"gitlab\":\"gitlab-org/gitlab-runner windows_info.go (merge request 6854)\",\"pause\":\"containerd/containerd#13156 (2026-04-03); the lists of registry.k8s.io/pause\",\"jenkins\":\"jenkinsci/docker-agents 3386.v353e57a_1b_ea_0-2\",\"official-images\":\"docker-library/official-images@37079fb3 library/*, and its history\",\"hello-world\":\"docker-library/repo-info repos/hello-world/remote/latest.md\"},\"families\":[{\"type\":\"base\",\"repositories\":[\"mcr.microsoft.com/windows/servercore\"],\"flavour\":\"servercore\",\"naming\":\"the release (ltsc2022, 1809), with -KBnnnnnnn one update of it, or the whole version (10.0.20348.2340); each also with -amd64\",\"source\":\"base-images\"},{\"type\":\"base\",\"repositories\":[\"mcr.microsoft.com/windows/nanoserver\"],\"flavour\":\"nanoserver\",\"naming\":\"the release (ltsc2022, 1809), with -KBnnnnnnn one update of it, or the whole version (10.0.20348.2340); each also with -amd64\",\"source\":\"base-images\"},{\"type\":\"base\",\"repositories\":[\"mcr.microsoft.com/windows/server\"],\"flavour\":\"server\",\"naming\":\"the release (ltsc2022, 1809), with -KBnnnnnnn one update of it, or the whole version (10.0.20348.2340); each also with -amd64\",\"source\":\"server\"},{\"type\":\"base\",\"repositories\":[\"mcr.microsoft.com/windows\"],\"flavour\":\"windows\",\"naming\":\"the release (ltsc2022, 1809), with -KBnnnnnnn one update of it, or the whole version (10.0.20348.2340); each also with -amd64\",\"source\":\"windows\"},{\"type\":\"base\",\"repositories\":[\"mcr.microsoft.com/windows/iotcore\"],\"flavour\":null,\"scheme\":\"library\",\"builds\":[17763],\"naming\":\"the release (1809)\",\"source\":\"iotcore\"},{\"type\":\"base\",\"repositories\":[\"mcr.microsoft.com/windows/servercore/insider\"],\"flavour\":\"servercore\",\"insider\":true,\"naming\":\"the whole version (10.0.20348.1); insider builds of any number\",\"source\":\"insider\"},{\"type\":\"base\",\"repositories\":[\"mcr.microsoft.com/windows/nanoserver/insider\"],\"flavour\":\"nanoserver\",\"insider\":true,\"naming\":\"the whole version (10.0.20348.1); insider builds of any number\",\"source\":\"insider\"},{\"type\":\"base\",\"repositories\":[\"mcr.microsoft.com/windows/server/insider\"],\"flavour\":\"server\",\"insider\":true,\"naming\":\"the whole version (10.0.20348.1); insider builds of any number\",\"source\":\"insider\"},{\"type\":\"base\",\"repositories\":[\"mcr.microsoft.com/windows/insider\"],\"flavour\":\"windows\",\"insider\":true,\"naming\":\"the whole version (10.0.20348.1); insider builds of any number\",\"source\":\"insider\"},{\"type\":\"base\",\"repositories\":[\"mcr.microsoft.com/windows/ml/insider\"],\"flavour\":null,\"insider\":true,\"naming\":\"the whole version (10.0.20348.1); insider builds of any number\",\"source\":\"insider\"},{\"type\":\"base\",\"repositories\":[\"docker.io/microsoft/windowsservercore\"],\"flavour\":\"servercore\",\"scheme\":\"microsoft\",\"builds\":[14393,16299,17134],\"latestBuild\":14393,\"movedTo\":\"mcr.microsoft.com/windows/servercore\",\"naming\":\"the release (ltsc2016, 1709), also with _KBnnnnnnn, or the whole version; latest meant 2016\",\"source\":\"docker-hub\"},{\"type\":\"base\",\"repositories\":[\"docker.io/microsoft/nanoserver\"],\"flavour\":\"nanoserver\",\"scheme\":\"microsoft\",\"builds\":[14393,16299,17134],\"latestBuild\":14393,\"movedTo\":\"mcr.microsoft.com/windows/nanoserver\",\"naming\":\"the release (ltsc2016, 1709), also with _KBnnnnnnn, or the whole version; latest meant 2016\",\"source\":\"docker-hub\"},{\"type\":\"base\",\"repositories\":[\"docker.io/microsoft/windowsservercore-insider\"],\"flavour\":\"servercore\",\"insider\":true,\"movedTo\":\"mcr.microsoft.com/windows/servercore/insider\",\"naming\":\"the whole version (10.0.17110.1000)\",\"source\":\"docker-hub\"},{\"type\":\"base\",\"repositories\":[\"docker.io/microsoft/nanoserver-insider\"],\"flavour\":\"nanoserver\",\"insider\":true,\"movedTo\":\"mcr.microsoft.com/windows/nanoserver/insider\",\"naming\":\"the whole version (10.0.17110.1000)\",\"source\":\"docker-hub\"},{\"type\":\"base\",\"repositories\":[\"mcr.microsoft.com/microsoft-windows-nanoserver\"],\"flavour\":\"nanoserver\",\"builds\":[],\"movedTo\":\"mcr.microsoft.com/windows/nanoserver\",\"naming\":\"none that is published\",\"source\":\"docker-hub\"},{\"type\":\"product\",\"repositories\":[\"mcr.microsoft.com/dotnet/framework/runtime\",\"mcr.microsoft.com/dotnet/framework/aspnet\",\"mcr.microsoft.com/dotnet/framework/sdk\",\"mcr.microsoft.com/dotnet/framework/wcf\"],\"os\":\"windows\",\"frozen\":[{\"pattern\":\"^4\\\\.8-(windowsservercore-ltsc2022)$\",\"since\":\"2025-10-14\",\"successor\":\"4.8.1-$1\",\"source\":\"https://github.com/microsoft/dotnet-framework-docker/issues/1265\"}],\"flavour\":\"servercore\",\"scheme\":\"microsoft\",\"naming\":\"-windowsservercore-<release> at the end (17763 is ltsc2019); the eight digits are a build date\",\"builds\":[14393,17134,17763,18362,18363,19041,19042,20348,26100],\"shared\":[{\"tags\":[\"4.8.1\"],\"os\":\"windows\",\"eras\":[{\"since\":\"2023-01-01\",\"until\":\"2024-12-31\",\"builds\":[20348]},{\"since\":\"2025-02-01\",\"until\":null,\"builds\":[20348,26100]}]},{\"tags\":[\"4.8\",\"latest\"],\"os\":\"windows\",\"eras\":[{\"since\":\"2023-01-01\",\"until\":\"2025-10-13\",\"builds\":[14393,17763,20348]},{\"since\":\"2025-10-14\",\"until\":null,\"builds\":[14393,17763]}]},{\"tags\":[\"3.5\",\"4.8-3.5\"],\"os\":\"windows\",\"eras\":[{\"since\":\"2023-01-01\",\"until\":null,\"builds\":[14393,17763,20348]}]},{\"tags\":[\"4.7.2\"],\"os\":\"windows\",\"eras\":[{\"since\":\"2023-01-01\",\"until\":null,\"builds\":[14393,17763]}]},{\"tags\":[\"4.7.1\",\"4.7\",\"4.6.2\"],\"os\":\"windows\",\"eras\":[{\"since\":\"2020-11-18\",\"until\":null,\"builds\":[14393]}]}],\"versions\":[{\"pattern\":\"^4\\\\.8\\\\.1(?:-|$)\",\"builds\":[20348,26100]},{\"pattern\":\"^4\\\\.8-(?:202510(?:1[4-9]|2|3)|20251[12]|202[6-9]|20[3-9])\",\"builds\":[14393,17763]},{\"pattern\":\"^4\\\\.8-\",\"builds\":[14393,17134,17763,18362,18363,19041,19042,20348]},{\"pattern\":\"^3\\\\.5-\",\"builds\":[14393,17134,17763,18362,18363,19041,19042,20348]},{\"pattern\":\"^4\\\\.7\\\\.2-\",\"builds\":[14393,17134,17763]},{\"pattern\":\"^4\\\\.(?:7|7\\\\.1|6\\\\.2)-\",\"builds\":[14393]}],\"source\":\"dotnet-framework\"},{\"type\":\"product\",\"repositories\":[\"mcr.microsoft.com/dotnet/framework/samples\"],\"os\":\"windows\",\"flavour\":\"servercore\",\"scheme\":\"microsoft\",\"naming\":\"-windowsservercore-<release> at the end\",\"builds\":[14393,17763,20348,26100],\"source\":\"dotnet-framework-samples\"},{\"type\":\"product\",\"repositories\":[\"mcr.microsoft.com/dotnet/runtime\",\"mcr.microsoft.com/dotnet/aspnet\"],\"os\":\"linux-and-windows\",\"flavour\":null,\"scheme\":\"microsoft\",\"linuxVariants\":true,\"naming\":\"-<kind>-<release> at the end (17763 is nanoserver-1809 and windowsservercore-ltsc2019); tags without it are Linux only since .NET 8\",\"builds\":[17763,18362,18363,19041,19042,20348,26100],\"linuxTags\":\"^(?:(?:[89]|[1-9]\\\\d)(?:\\\\.\\\\d+){0,2}(?:-(?:preview|rc|alpha)[\\\\w.]*)?|latest)(?:-(?:amd64|arm64v8|arm32v7))?$\",\"shared\":[{\"tags\":[\"6.0\",\"6.0.31\",\"7.0\",\"7.0.20\"],\"os\":\"linux-and-windows\",\"eras\":[{\"since\":\"2023-01-01\",\"until\":null,\"builds\":[17763,20348]}]}],\"versions\":[{\"pattern\":\"^11[.-]\",\"builds\":[26100]},{\"pattern\":\"^10[.-]\",\"builds\":[20348,26100],\"everyPatch\":[20348,26100]},{\"pattern\":\"^[89][.-]\",\"builds\":[17763,20348,26100],\"everyPatch\":[17763,20348]},{\"pattern\":\"^6[.-]\",\"builds\":[17763,19042,20348],\"everyPatch\":[17763,20348]},{\"pattern\":\"^7[.-]\",\"builds\":[17763,20348],\"everyPatch\":[17763,20348]},{\"pattern\":\"^5[.-]\",\"builds\":[17763,18363,19041,19042,20348],\"everyPatch\":[17763]},{\"pattern\":\"^3(?:\\\\.1[.-]|-)\",\"builds\":[17763,18362,18363,19041,19042,20348],\"everyPatch\":[17763]},{\"pattern\":\"^2(?:\\\\.1[.-]|-)\",\"builds\":[17763,18362,18363,19041,19042],\"everyPatch\":[17763]}],\"serverCoreBuilds\":[17763,20348,26100],\"source\":\"dotnet\"},{\"type\":\"product\",\"repositories\":[\"mcr.microsoft.com/dotnet/sdk\"],\"os\":\"linux-and-windows\",\"flavour\":null,\"scheme\":\"microsoft\",\"linuxVariants\":true,\"naming\":\"-<kind>-<release> at the end (17763 is nanoserver-1809 and windowsservercore-ltsc2019); tags without it are Linux only since .NET 8\",\"builds\":[17763,18362,18363,19041,19042,20348,26100],\"linuxTags\":\"^(?:(?:[89]|[1-9]\\\\d)(?:\\\\.\\\\d+){0,2}(?:-(?:preview|rc|alpha)[\\\\w.]*)?|latest)(?:-(?:amd64|arm64v8|arm32v7))?$\",\"shared\":[{\"tags\":[\"6.0\",\"6.0.423\",\"7.0\",\"7.0.410\"],\"os\":\"linux-and-windows\",\"eras\":[{\"since\":\"2023-01-01\",\"until\":null,\"builds\":[17763,20348]}]}],\"versions\":[{\"pattern\":\"^11[.-]\",\"builds\":[26100]},{\"pattern\":\"^10[.-]\",\"builds\":[20348,26100],\"everyPatch\":[20348,26100]},{\"pattern\":\"^[89][.-]\",\"builds\":[17763,20348,26100],\"everyPatch\":[17763,20348]},{\"pattern\":\"^6[.-]\",\"builds\":[17763,19042,20348],\"everyPatch\":[17763,20348]},{\"pattern\":\"^7[.-]\",\"builds\":[17763,20348],\"everyPatch\":[17763,20348]},{\"pattern\":\"^5[.-]\",\"builds\":[17763,18363,19041,19042,20348],\"everyPatch\":[17763]},{\"pattern\":\"^3(?:\\\\.1[.-]|-)\",\"builds\":[17763,18362,18363,19041,19042,20348],\"everyPatch\":[17763]},{\"pattern\":\"^2(?:\\\\.1[.-]|-)\",\"builds\":[17763,18362,18363,19041,19042],\"everyPatch\":[17763]}],\"serverCoreBuilds\":[17763,20348,26100],\"source\":\"dotnet\"},{\"type\":\"product\",\"repositories\":[\"mcr.microsoft.com/dotnet/monitor\"],\"os\":\"linux-and-windows\",\"flavour\":null,\"scheme\":\"microsoft\",\"linuxVariants\":true,\"naming\":\"-<kind>-<release> at the end (17763 is nanoserver-1809 and windowsservercore-ltsc2019); tags without it are Linux only since .NET 8\",\"builds\":[17763,18362,18363,19041,19042,20348,26100],\"linuxTags\":\"^(?:(?:[89]|[1-9]\\\\d)(?:\\\\.\\\\d+){0,2}(?:-(?:preview|rc|alpha)[\\\\w.]*)?|latest)(?:-(?:amd64|arm64v8|arm32v7))?$\",\"versions\":[{\"pattern\":\"^11[.-]\",\"builds\":[26100]},{\"pattern\":\"^10[.-]\",\"builds\":[20348,26100],\"everyPatch\":[20348,26100]},{\"pattern\":\"^[89][.-]\",\"builds\":[17763,20348,26100],\"everyPatch\":[17763,20348]},{\"pattern\":\"^6[.-]\",\"builds\":[17763,19042,20348],\"everyPatch\":[17763,20348]},{\"pattern\":\"^7[.-]\",\"builds\":[17763,20348],\"everyPatch\":[17763,20348]},{\"pattern\":\"^5[.-]\",\"builds\":[17763,18363,19041,19042,20348],\"everyPatch\":[17763]},{\"pattern\":\"^3(?:\\\\.1[.-]|-)\",\"builds\":[17763,18362,18363,19041,19042,20348],\"everyPatch\":[17763]},{\"pattern\":\"^2(?:\\\\.1[.-]|-)\",\"builds\":[17763,18362,18363,19041,19042],\"everyPatch\":[17763]}],\"serverCoreBuilds\":[17763,20348,26100],\"source\":\"dotnet\"},{\"type\":\"product\",\"repositories\":[\"mcr.microsoft.com/dotnet/core/runtime\",\"mcr.microsoft.com/dotnet/core/aspnet\",\"mcr.microsoft.com/dotnet/core/sdk\"],\"os\":\"linux-and-windows\",\"flavour\":null,\"scheme\":\"microsoft\",\"linuxVariants\":true,\"naming\":\"-nanoserver-<release> at the end\",\"builds\":[17134,17763,18362,18363],\"source\":\"dotnet\"},{\"type\":\"product\",\"repositories\":[\"mcr.microsoft.com/windows/servercore/iis\"],\"os\":\"windows\",\"flavour\":\"servercore\",\"scheme\":\"microsoft\",\"naming\":\"windowsservercore-<release>\",\"builds\":[14393,17134,17763,18362,18363,19041,19042,20348,26100],\"siblings\":[{\"pattern\":\"^windowsservercore-[^-]+$\",\"builds\":[14393,17134,17763,18362,18363,19041,19042,20348,26100]}],\"source\":\"iis\"},{\"type\":\"product\",\"repositories\":[\"mcr.microsoft.com/powershell\"],\"os\":\"linux-and-windows\",\"frozen\":[{\"pattern\":\"\",\"since\":\"2025-03-26\",\"successor\":\"mcr.microsoft.com/dotnet/sdk\",\"source\":\"https://github.com/PowerShell/Announcements/issues/75\"}],\"flavour\":null,\"scheme\":\"library\",\"linuxVariants\":true,\"naming\":\"<version or channel>-<kind>-<release> (17763 is always 1809); no longer updated, nanoserver up to 7.3\",\"builds\":[14393,17763,18362,18363,19041,19042,20348],\"versions\":[{\"pattern\":\"^(?:7\\\\.[4-9]|preview|7-preview)(?:\\\\.\\\\d+)?(?:-(?:preview|rc)[\\\\w.]*)?-nanoserver-\",\"builds\":[]},{\"pattern\":\"^7\\\\.3(?:\\\\.\\\\d+)?(?:-(?:preview|rc)[\\\\w.]*)?-nanoserver-\",\"builds\":[17763,20348],\"everyPatch\":[]},{\"pattern\":\"^7\\\\.[3-9](?:\\\\.\\\\d+)?(?:-(?:preview|rc)[\\\\w.]*)?-\",\"builds\":[20348],\"everyPatch\":[]},{\"pattern\":\"^7\\\\.[12](?:\\\\.\\\\d+)?(?:-(?:preview|rc)[\\\\w.]*)?-windows\",\"builds\":[18363,19041,19042,20348],\"everyPatch\":[]},{\"pattern\":\"^7\\\\.[0-2](?:\\\\.\\\\d+)?(?:-(?:preview|rc)[\\\\w.]*)?-\",\"builds\":[17763,18362,18363,19041,19042,20348],\"everyPatch\":[]},{\"pattern\":\"^(?:(?:lts|stable|preview|latest|7|7-preview|6\\\\.\\\\d[\\\\w.]*)-)?(?:windowsservercore|windowsserver|nanoserver)-\",\"builds\":[14393,17763,18362,18363,19041,19042,20348]}],\"siblings\":[{\"pattern\":\"^(?:(?:lts|7\\\\.2)-)?nanoserver-[^-]+$\",\"builds\":[17763,20348]}],\"source\":\"powershell\"},{\"type\":\"product\",\"looseNames\":true,\"repositories\":[\"mcr.microsoft.com/businesscentral\"],\"os\":\"windows\",\"flavour\":\"servercore\",\"scheme\":\"microsoft\",\"leadingVersion\":true,\"naming\":\"the release (ltsc2022) or the whole version at the start\",\"builds\":[14393,17763,20348,26100],\"versions\":[{\"pattern\":\"^(?:ltsc\\\\d{4}|10\\\\.0\\\\.\\\\d+\\\\.\\\\d+)(?:-24)?(?:-filesonly)?(?:-dev)?$\",\"builds\":[14393,17763,20348,26100]}],\"source\":\"nav\"},{\"type\":\"product\",\"repositories\":[\"mcr.microsoft.com/dynamicsnav\"],\"os\":\"windows\",\"flavour\":\"servercore\",\"leadingVersion\":true,\"naming\":\"the whole version at the start (10.0.17763.1040-generic)\",\"builds\":[14393,16299,17134,17763,18362,18363,19041,19042],\"source\":\"dynamicsnav\"},{\"type\":\"product\",\"repositories\":[\"docker.io/gitlab/gitlab-runner-helper\",\"registry.gitlab.com/gitlab-org/gitlab-runner/gitlab-runner-helper\"],\"os\":\"linux-and-windows\",\"flavour\":null,\"naming\":\"x86_64-<version>-<kind><release>, the release as Windows Server's version (servercore1809, nanoserver21H2)\",\"builds\":[17763,18362,18363,19041,19042,20348,26100],\"versionNames\":true,\"source\":\"gitlab\"},{\"type\":\"product\",\"repositories\":[\"registry.k8s.io/pause\",\"k8s.gcr.io/pause\",\"mcr.microsoft.com/oss/kubernetes/pause\"],\"os\":\"linux-and-windows\",\"flavour\":\"nanoserver\",\"naming\":\"the version alone; a list of one image for each Windows release\",\"builds\":[17763,18362,18363,19041,19042,20348,26100],\"shared\":[{\"tags\":[\"3.10\",\"3.10.1\"],\"os\":\"linux-and-windows\",\"eras\":[{\"since\":\"2024-05-01\",\"until\":null,\"builds\":[17763,20348]}]},{\"tags\":[\"3.10.2\"],\"os\":\"linux-and-windows\",\"eras\":[{\"since\":\"2026-04-03\",\"until\":null,\"builds\":[17763,20348,26100]}]}],\"source\":\"pause\"},{\"type\":\"product\",\"looseNames\":true,\"repositories\":[\"docker.io/jenkins/inbound-agent\",\"docker.io/jenkins/agent\",\"docker.io/jenkins/ssh-agent\"],\"os\":\"unknown\",\"frozen\":[{\"pattern\":\"(?:^|-)(?:windowsservercore-ltsc2019|nanoserver-1809)$\",\"since\":null,\"source\":\"https://github.com/jenkinsci/docker-agents/releases\"}],\"flavour\":null,\"scheme\":\"microsoft\",\"naming\":\"-<kind>-<release> at the end\",\"builds\":[17763,20348,26100],\"versions\":[{\"pattern\":\"(?:^|-)nanoserver-\",\"builds\":[17763,20348]},{\"pattern\":\"\",\"builds\":[17763,20348,26100]}],\"siblings\":[{\"pattern\":\"^windowsservercore-[^-]+$\",\"builds\":[17763,20348,26100]}],\"source\":\"jenkins\"},{\"type\":\"official\",\"repositories\":[\"docker.io/library/golang\"],\"flavour\":null,\"scheme\":\"library\",\"linuxVariants\":true,\"os\":\"linux-and-windows\",\"naming\":\"-<kind>-<release> at the end; 17763 is always 1809\",\"builds\":[14393,16299,17134,17763,20348,26100],\"linuxTags\":\"^tip(?:-\\\\d{8})?$\",\"source\":\"official-images\"},{\"type\":\"official\",\"repositories\":[\"docker.io/library/python\"],\"flavour\":null,\"scheme\":\"library\",\"linuxVariants\":true,\"os\":\"linux-and-windows\",\"naming\":\"-<kind>-<release> at the end; 17763 is always 1809\",\"builds\":[14393,16299,17134,17763,20348,26100],\"source\":\"official-images\"},{\"type\":\"official\",\"repositories\":[\"docker.io/library/openjdk\"],\"flavour\":null,\"scheme\":\"library\",\"linuxVariants\":true,\"os\":\"linux-and-windows\",\"naming\":\"-<kind>-<release> at the end; 17763 is always 1809\",\"builds\":[14393,16299,17134,17763,20348,26100],\"source\":\"official-images\"},{\"type\":\"official\",\"repositories\":[\"docker.io/library/eclipse-temurin\"],\"flavour\":null,\"scheme\":\"library\",\"linuxVariants\":true,\"os\":\"linux-and-windows\",\"naming\":\"-<kind>-<release> at the end; 17763 is always 1809\",\"builds\":[14393,16299,17134,17763,20348,26100],\"source\":\"official-images\"},{\"type\":\"official\",\"repositories\":[\"docker.io/library/mongo\"],\"flavour\":null,\"scheme\":\"library\",\"linuxVariants\":true,\"os\":\"linux-and-windows\",\"naming\":\"-<kind>-<release> at the end; 17763 is always 1809\",\"builds\":[14393,16299,17134,17763,20348,26100],\"source\":\"official-images\"},{\"type\":\"official\",\"repositories\":[\"docker.io/library/julia\"],\"flavour\":null,\"scheme\":\"library\",\"linuxVariants\":true,\"os\":\"linux-and-windows\",\"naming\":\"-<kind>-<release> at the end; 17763 is always 1809\",\"builds\":[14393,16299,17134,17763,20348,26100],\"source\":\"official-images\"},{\"type\":\"official\",\"repositories\":[\"docker.io/library/haxe\"],\"flavour\":null,\"scheme\":\"library\",\"linuxVariants\":true,\"os\":\"linux-and-windows\",\"naming\":\"-<kind>-<release> at the end; 17763 is always 1809\",\"builds\":[14393,16299,17134,17763,20348,26100],\"source\":\"official-images\"},{\"type\":\"official\",\"repositories\":[\"docker.io/library/hylang\"],\"flavour\":null,\"scheme\":\"library\",\"linuxVariants\":true,\"os\":\"linux-and-windows\",\"naming\":\"-<kind>-<release> at the end; 17763 is always 1809\",\"builds\":[14393,16299,17134,17763,20348,26100],\"source\":\"official-images\"},{\"type\":\"official\",\"repositories\":[\"docker.io/library/pypy\"],\"flavour\":null,\"scheme\":\"library\",\"linuxVariants\":true,\"os\":\"linux-and-windows\",\"naming\":\"-<kind>-<release> at the end; 17763 is always 1809\",\"builds\":[14393,16299,17134,17763,20348,26100],\"source\":\"official-images\"},{\"type\":\"official\",\"repositories\":[\"docker.io/library/caddy\"],\"flavour\":null,\"scheme\":\"library\",\"linuxVariants\":true,\"os\":\"linux-and-windows\",\"naming\":\"-<kind>-<release> at the end; 17763 is always 1809\",\"builds\":[14393,16299,17134,17763,20348,26100],\"source\":\"official-images\"},{\"type\":\"official\",\"repositories\":[\"docker.io/library/nats\"],\"flavour\":null,\"scheme\":\"library\",\"linuxVariants\":true,\"os\":\"linux-and-windows\",\"naming\":\"-<kind>-<release> at the end; 17763 is always 1809\",\"builds\":[14393,17763,20348],\"source\":\"official-images\"},{\"type\":\"official\",\"repositories\":[\"docker.io/library/hello-world\"],\"flavour\":null,\"scheme\":\"library\",\"linuxVariants\":true,\"os\":\"linux-and-windows\",\"naming\":\"nanoserver-<release>\",\"builds\":[14393,16299,17134,17763,20348,26100],\"source\":\"hello-world\"},{\"type\":\"official\",\"repositories\":[\"docker.io/library/docker\"],\"flavour\":null,\"scheme\":\"library\",\"linuxVariants\":true,\"os\":\"linux\",\"naming\":\"-<kind>-<release> at the end; 17763 is always 1809\",\"builds\":[17763,20348,26100],\"source\":\"official-images\"},{\"type\":\"official\",\"repositories\":[\"docker.io/library/traefik\"],\"flavour\":null,\"scheme\":\"library\",\"linuxVariants\":true,\"os\":\"linux\",\"naming\":\"-<kind>-<release> at the end; 17763 is always 1809\",\"builds\":[14393,17763,20348,26100],\"source\":\"official-images\"},{\"type\":\"official\",\"repositories\":[\"docker.io/library/swift\"],\"flavour\":null,\"scheme\":\"library\",\"linuxVariants\":true,\"os\":\"linux\",\"naming\":\"-<kind>-<release> at the end; 17763 is always 1809\",\"builds\":[20348],\"source\":\"official-images\"},{\"type\":\"official\",\"repositories\":[\"docker.io/library/nats-streaming\",\"docker.io/library/adoptopenjdk\"],\"flavour\":null,\"scheme\":\"library\",\"linuxVariants\":true,\"os\":\"linux-and-windows\",\"naming\":\"-<kind>-<release> at the end; 17763 is always 1809\",\"builds\":[14393,17763],\"source\":\"official-images\"},{\"type\":\"retired\",\"repositories\":[\"docker.io/microsoft/iis\"],\"os\":\"windows\",\"flavour\":\"servercore\",\"scheme\":\"microsoft\",\"movedTo\":[{\"pattern\":\"\",\"repository\":\"mcr.microsoft.com/windows/servercore/iis\"}],\"naming\":\"-<kind>-<release or whole version> at the end\",\"builds\":[14393,16299,17134],\"source\":\"docker-hub\"},{\"type\":\"retired\",\"repositories\":[\"docker.io/microsoft/aspnet\"],\"os\":\"windows\",\"flavour\":\"servercore\",\"scheme\":\"microsoft\",\"movedTo\":[{\"pattern\":\"\",\"repository\":\"mcr.microsoft.com/dotnet/framework/aspnet\"}],\"naming\":\"-<kind>-<release or whole version> at the end\",\"builds\":[14393,16299,17134],\"source\":\"docker-hub\"},{\"type\":\"retired\",\"repositories\":[\"docker.io/microsoft/wcf\"],\"os\":\"windows\",\"flavour\":\"servercore\",\"scheme\":\"microsoft\",\"movedTo\":[{\"pattern\":\"\",\"repository\":\"mcr.microsoft.com/dotnet/framework/wcf\"}],\"naming\":\"-<kind>-<release or whole version> at the end\",\"builds\":[14393,16299,17134],\"source\":\"docker-hub\"},{\"type\":\"retired\",\"repositories\":[\"docker.io/microsoft/dotnet-framework\"],\"os\":\"windows\",\"flavour\":\"servercore\",\"scheme\":\"microsoft\",\"movedTo\":[{\"pattern\":\"(?:^|-)(?:sdk|build)(?:-|$)\",\"repository\":\"mcr.microsoft.com/dotnet/framework/sdk\"},{\"pattern\":\"\",\"repository\":\"mcr.microsoft.com/dotnet/framework/runtime\"}],\"naming\":\"-<kind>-<release or whole version> at the end\",\"builds\":[14393,16299,17134],\"source\":\"docker-hub\"},{\"type\":\"retired\",\"repositories\":[\"docker.io/microsoft/dotnet-framework-samples\"],\"os\":\"windows\",\"flavour\":\"servercore\",\"scheme\":\"microsoft\",\"movedTo\":[{\"pattern\":\"\",\"repository\":\"mcr.microsoft.com/dotnet/framework/samples\"}],\"naming\":\"-<kind>-<release or whole version> at the end\",\"builds\":[14393,16299,17134],\"source\":\"docker-hub\"},{\"type\":\"retired\",\"repositories\":[\"docker.io/microsoft/dotnet-framework-build\"],\"os\":\"windows\",\"flavour\":\"servercore\",\"scheme\":\"microsoft\",\"movedTo\":[{\"pattern\":\"\",\"repository\":\"mcr.microsoft.com/dotnet/framework/sdk\"}],\"naming\":\"-<kind>-<release or whole version> at the end\",\"builds\":[14393,16299,17134],\"source\":\"docker-hub\"},{\"type\":\"retired\",\"repositories\":[\"docker.io/microsoft/dotnet\"],\"os\":\"linux-and-windows\",\"flavour\":null,\"scheme\":\"microsoft\",\"movedTo\":[{\"pattern\":\"aspnetcore-runtime\",\"repository\":\"mcr.microsoft.com/dotnet/aspnet\"},{\"pattern\":\"runtime-deps\",\"repository\":\"mcr.microsoft.com/dotnet/runtime-deps\"},{\"pattern\":\"runtime\",\"repository\":\"mcr.microsoft.com/dotnet/runtime\"},{\"pattern\":\"\",\"repository\":\"mcr.microsoft.com/dotnet/sdk\"}],\"naming\":\"-<kind>-<release or whole version> at the end\",\"builds\":[14393,16299,17134,17763],\"linuxVariants\":true,\"linuxTags\":\"runtime-deps\",\"source\":\"docker-hub\"},{\"type\":\"retired\",\"repositories\":[\"docker.io/microsoft/dotnet-samples\"],\"os\":\"linux-and-windows\",\"flavour\":null,\"scheme\":\"microsoft\",\"movedTo\":[{\"pattern\":\"\",\"repository\":\"mcr.microsoft.com/dotnet/samples\"}],\"naming\":\"-<kind>-<release or whole version> at the end\",\"builds\":[14393,16299,17134,17763],\"linuxVariants\":true,\"source\":\"docker-hub\"},{\"type\":\"retired\",\"repositories\":[\"docker.io/microsoft/aspnetcore\"],\"os\":\"linux-and-windows\",\"flavour\":null,\"scheme\":\"microsoft\",\"movedTo\":[{\"pattern\":\"\",\"repository\":\"mcr.microsoft.com/dotnet/aspnet\"}],\"naming\":\"-<kind>-<release or whole version> at the end\",\"builds\":[14393,16299,17134,17763],\"linuxVariants\":true,\"source\":\"docker-hub\"},{\"type\":\"retired\",\"repositories\":[\"docker.io/microsoft/aspnetcore-build\"],\"os\":\"linux-and-windows\",\"flavour\":null,\"scheme\":\"microsoft\",\"movedTo\":[{\"pattern\":\"\",\"repository\":\"mcr.microsoft.com/dotnet/sdk\"}],\"naming\":\"-<kind>-<release or whole version> at the end\",\"builds\":[14393,16299,17134,17763],\"linuxVariants\":true,\"source\":\"docker-hub\"},{\"type\":\"retired\",\"repositories\":[\"docker.io/microsoft/powershell\"],\"os\":\"linux-and-windows\",\"flavour\":null,\"scheme\":\"microsoft\",\"movedTo\":[{\"pattern\":\"\",\"repository\":\"mcr.microsoft.com/powershell\"}],\"naming\":\"-<kind>-<release or whole version> at the end\",\"builds\":[14393,16299,17134,17763],\"linuxVariants\":true,\"source\":\"docker-hub\"}]}");
// lib/data/official-tags.json
var official_tags_default = JSON.parse("{\"asOf\":\"2026-08-21\",\"source\":\"docker-library/official-images@37079fb336\",\"repositories\":[{\"repository\":\"docker.io/library/adoptopenjdk\",\"rows\":[{\"versions\":\"11 11-jdk 11-jre 14 14-jdk 14-jre 15 15-jdk 15-jre 16 16-jdk 16-jre 8 8-jdk 8-jre jdk\",\"mixed\":{\"builds\":[14393,17763],\"live\":false}},{\"versions\":\"11-hotspot 11-jdk-hotspot 11-jdk-openj9 11-jre-hotspot 11-jre-openj9 11-openj9 13-hotspot 13-jdk-hotspot 13-jdk-openj9 13-jre-hotspot 13-jre-openj9 13-openj9 8-hotspot 8-jdk-hotspot 8-jdk-openj9 8-jre-hotspot 8-jre-openj9 8-openj9 8u232-b09-jdk-hotspot 8u232-b09-jre-hotspot hotspot openj9\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"since\":\"2020-01-27\",\"windowsservercore\":{\"ever\":[14393,17134,17763],\"list\":[14393,17763],\"live\":false}},{\"versions\":\"11.0.10_9-jdk-hotspot 11.0.10_9-jdk-openj9-0.24.0 11.0.10_9-jre-hotspot 11.0.10_9-jre-openj9-0.24.0 11.0.11_9-jdk-hotspot 11.0.11_9-jdk-openj9-0.26.0 11.0.11_9-jre-hotspot 11.0.11_9-jre-openj9-0.26.0 11.0.6_10-jdk-hotspot 11.0.6_10-jdk-openj9-0.18.1 11.0.6_10-jre-hotspot 11.0.6_10-jre-openj9-0.18.1 11.0.7_10-jdk-hotspot 11.0.7_10-jdk-openj9-0.20.0 11.0.7_10-jre-hotspot 11.0.7_10-jre-openj9-0.20.0 11.0.8_10-jdk-hotspot 11.0.8_10-jdk-openj9-0.21.0 11.0.8_10-jre-hotspot 11.0.8_10-jre-openj9-0.21.0 11.0.9.1_1-jdk-hotspot 11.0.9.1_1-jre-hotspot 11.0.9_11-jdk-hotspot 11.0.9_11-jdk-openj9-0.23.0 11.0.9_11-jre-hotspot 11.0.9_11-jre-openj9-0.23.0 13.0.2_8-jdk-hotspot 13.0.2_8-jdk-openj9-0.18.0 13.0.2_8-jre-hotspot 13.0.2_8-jre-openj9-0.18.0 14-hotspot 14-jdk-hotspot 14-jdk-openj9 14-jre-hotspot 14-jre-openj9 14-openj9 14.0.1_7-jdk-hotspot 14.0.1_7-jdk-openj9-0.20.0 14.0.1_7-jre-hotspot 14.0.1_7-jre-openj9-0.20.0 14.0.2_12-jdk-hotspot 14.0.2_12-jdk-openj9-0.21.0 14.0.2_12-jre-hotspot 14.0.2_12-jre-openj9-0.21.0 14.0.2_8-jdk-hotspot 14.0.2_8-jdk-openj9-0.21.0 14.0.2_8-jre-hotspot 14.0.2_8-jre-openj9-0.21.0 14_36-jdk-hotspot 14_36-jre-hotspot 14_36.1-jdk-openj9-0.19.0 14_36.1-jre-openj9-0.19.0 15-hotspot 15-jdk-hotspot 15-jdk-openj9 15-jre-hotspot 15-jre-openj9 15-openj9 15.0.1_9-jdk-hotspot 15.0.1_9-jdk-openj9-0.23.0 15.0.1_9-jre-hotspot 15.0.1_9-jre-openj9-0.23.0 15.0.2_7-jdk-hotspot 15.0.2_7-jdk-openj9-0.24.0 15.0.2_7-jre-hotspot 15.0.2_7-jre-openj9-0.24.0 15_36-jdk-hotspot 15_36-jdk-openj9-0.22.0 15_36-jre-hotspot 15_36-jre-openj9-0.22.0 16-hotspot 16-jdk-hotspot 16-jdk-openj9 16-jre-hotspot 16-jre-openj9 16-openj9 16.0.1_9-jdk-hotspot 16.0.1_9-jdk-openj9-0.26.0 16.0.1_9-jre-hotspot 16.0.1_9-jre-openj9-0.26.0 16_36-jdk-hotspot 16_36-jdk-openj9-0.25.0 16_36-jre-hotspot 16_36-jre-openj9-0.25.0 8u242-b08-jdk-hotspot 8u242-b08-jdk-openj9-0.18.1 8u242-b08-jre-hotspot 8u242-b08-jre-openj9-0.18.1 8u252-b09-jdk-hotspot 8u252-b09-jdk-openj9-0.20.0 8u252-b09-jre-hotspot 8u252-b09-jre-openj9-0.20.0 8u262-b10-jdk-hotspot 8u262-b10-jdk-openj9-0.21.0 8u262-b10-jre-hotspot 8u262-b10-jre-openj9-0.21.0 8u265-b01-jdk-hotspot 8u265-b01-jdk-openj9-0.21.0 8u265-b01-jre-hotspot 8u265-b01-jre-openj9-0.21.0 8u272-b10-jdk-hotspot 8u272-b10-jdk-openj9-0.23.0 8u272-b10-jre-hotspot 8u272-b10-jre-openj9-0.23.0 8u275-b01-jdk-hotspot 8u275-b01-jdk-openj9-0.23.0 8u275-b01-jre-hotspot 8u275-b01-jre-openj9-0.23.0 8u282-b08-jdk-hotspot 8u282-b08-jdk-openj9-0.24.0 8u282-b08-jre-hotspot 8u282-b08-jre-openj9-0.24.0 8u292-b10-jdk-hotspot 8u292-b10-jdk-openj9-0.26.0 8u292-b10-jre-hotspot 8u292-b10-jre-openj9-0.26.0\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17763],\"list\":[14393,17763],\"live\":false}},{\"versions\":\"11.0.3_7-jdk-hotspot 11.0.3_7-jdk-openj9-0.14.3 11.0.3_7-jre-hotspot 11.0.3_7-jre-openj9-0.14.3 11.0.4_11-jdk-hotspot 11.0.4_11-jdk-openj9-0.15.1 11.0.4_11-jre-hotspot 11.0.4_11-jre-openj9-0.15.1 11.0.5_10-jdk-hotspot 11.0.5_10-jdk-openj9-0.17.0 11.0.5_10-jre-hotspot 11.0.5_10-jre-openj9-0.17.0 12-hotspot 12-jdk-hotspot 12-jdk-openj9 12-jre-hotspot 12-jre-openj9 12-openj9 12.0.1_12-jdk-hotspot 12.0.1_12-jdk-openj9-0.14.1 12.0.1_12-jre-hotspot 12.0.1_12-jre-openj9-0.14.1 12.0.2_10-jdk-hotspot 12.0.2_10-jdk-openj9-0.15.1 12.0.2_10-jre-hotspot 12.0.2_10-jre-openj9-0.15.1 13.0.1_9-jdk-hotspot 13.0.1_9-jdk-openj9-0.17.0 13.0.1_9-jre-hotspot 13.0.1_9-jre-openj9-0.17.0 8u212-b04-jdk-hotspot 8u212-b04-jdk-openj9-0.14.2 8u212-b04-jre-hotspot 8u212-b04-jre-openj9-0.14.2 8u222-b10-jdk-hotspot 8u222-b10-jdk-openj9-0.15.1 8u222-b10-jre-hotspot 8u222-b10-jre-openj9-0.15.1 8u232-b09-jdk-openj9-0.17.0 8u232-b09-jre-openj9-0.17.0\",\"mixed\":{\"builds\":[14393,17134,17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17134,17763],\"list\":[14393,17134,17763],\"live\":false}},{\"versions\":\"11.0.7_10.1-jdk-hotspot 11.0.7_10.1-jdk-openj9-0.20.0 11.0.7_10.1-jre-hotspot 11.0.7_10.1-jre-openj9-0.20.0 14.0.1_7.1-jdk-hotspot 14.0.1_7.1-jdk-openj9-0.20.0 14.0.1_7.1-jre-hotspot 14.0.1_7.1-jre-openj9-0.20.0 8u252-b09.1-jdk-hotspot 8u252-b09.1-jdk-openj9-0.20.0 8u252-b09.1-jre-hotspot 8u252-b09.1-jre-openj9-0.20.0\",\"windows\":{\"builds\":[14393,17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17763],\"list\":[14393,17763],\"live\":false}},{\"versions\":\"latest\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"since\":\"2020-01-27\"}]},{\"repository\":\"docker.io/library/caddy\",\"rows\":[{\"versions\":\"2 latest\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"nanoserver\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]},\"since\":\"2025-06-06\",\"windowsservercore\":{\"ever\":[14393,17763,20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"2-builder builder\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"since\":\"2025-06-06\",\"windowsservercore\":{\"ever\":[14393,17763,20348,26100],\"now\":[20348,26100]}},{\"versions\":\"2.0.0 2.0.0-rc.3 2.1.0 2.1.0-beta.1 2.1.1 2.2.0 2.2.1 2.3.0 2.3.0-rc.1 2.4.0 2.4.0-beta.1 2.4.0-beta.2 2.4.0-rc.1 2.4.1 2.4.2 2.4.3 2.4.5\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17763],\"list\":[14393,17763],\"live\":false}},{\"versions\":\"2.1.1-builder 2.2.0-builder 2.2.1-builder 2.3.0-builder 2.3.0-rc.1-builder 2.4.0-beta.1-builder 2.4.0-beta.2-builder 2.4.0-builder 2.4.0-rc.1-builder 2.4.1-builder 2.4.2-builder 2.4.3-builder 2.4.5-builder\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17763]}},{\"versions\":\"2.10\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"nanoserver\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":false},\"since\":\"2025-06-06\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"2.10-builder 2.10.0-builder\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"since\":\"2025-06-06\",\"windowsservercore\":{\"ever\":[17763,20348,26100]}},{\"versions\":\"2.10.0\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"since\":\"2025-06-06\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"2.10.2 2.11.0-beta.1 2.11.0-beta.2 2.11.1 2.11.2 2.11.3\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"nanoserver\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":false},\"windowsservercore\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"2.10.2-builder 2.11.0-beta.1-builder 2.11.0-beta.2-builder 2.11.1-builder 2.11.2-builder 2.11.3-builder\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"windowsservercore\":{\"ever\":[20348,26100]}},{\"versions\":\"2.11 2.11.4\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"nanoserver\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]},\"windowsservercore\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"2.11-builder 2.11.4-builder\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"windowsservercore\":{\"ever\":[20348,26100],\"now\":[20348,26100]}},{\"versions\":\"2.4.6\",\"mixed\":{\"builds\":[17763],\"live\":false},\"since\":\"2022-03-10\",\"windowsservercore\":{\"ever\":[14393,17763],\"list\":[17763],\"live\":false}},{\"versions\":\"2.4.6-builder\",\"mixed\":{\"builds\":[17763],\"live\":false},\"since\":\"2022-03-10\",\"windowsservercore\":{\"ever\":[14393,17763]}},{\"versions\":\"2.5.0 2.5.0-beta.1 2.5.0-rc.1 2.5.1 2.5.2 2.6 2.6.0 2.6.0-beta.3 2.6.0-beta.5 2.6.1 2.6.2 2.6.3 2.6.4 2.7 2.7.0-beta.1 2.7.0-beta.2 2.7.2 2.7.3 2.7.4 2.7.5 2.7.6 2.8 2.8.0 2.8.0-beta.1 2.8.0-beta.2 2.8.0-rc.1 2.8.1 2.8.4 2.9 2.9.0-beta.3 2.9.1\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"windowsservercore\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"2.5.0-beta.1-builder 2.5.0-builder 2.5.0-rc.1-builder 2.5.1-builder 2.5.2-builder 2.6-builder 2.6.0-beta.3-builder 2.6.0-beta.5-builder 2.6.0-builder 2.6.1-builder 2.6.2-builder 2.6.3-builder 2.6.4-builder 2.7-builder 2.7.0-beta.1-builder 2.7.0-beta.2-builder 2.7.2-builder 2.7.3-builder 2.7.4-builder 2.7.5-builder 2.7.6-builder 2.8-builder 2.8.0-beta.1-builder 2.8.0-beta.2-builder 2.8.0-builder 2.8.0-rc.1-builder 2.8.1-builder 2.8.4-builder 2.9-builder 2.9.0-beta.3-builder 2.9.1-builder\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"windowsservercore\":{\"ever\":[17763,20348]}}]},{\"repository\":\"docker.io/library/docker\",\"rows\":[{\"versions\":\"17 17.06 17.06.2 17.06.2-ce 17.07 17.07.0 17.07.0-ce 17.10 17.10-rc 17.10.0 17.10.0-ce 17.10.0-ce-rc2 17.11-rc 17.11.0-ce-rc2 17.11.0-ce-rc3 edge test\",\"windowsservercore\":{\"list\":[14393],\"live\":false}},{\"versions\":\"17.09 17.09.0 17.09.0-ce stable\",\"windowsservercore\":{\"ever\":[14393,16299],\"list\":[14393],\"live\":false}},{\"versions\":\"20 20.10 20.10.12\",\"since\":\"2022-01-07\",\"windowsservercore\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"20.10-rc 20.10.10 20.10.10-rc1 20.10.11 20.10.7 20.10.8 20.10.9\",\"windowsservercore\":{\"ever\":[17763],\"list\":[17763],\"live\":false}},{\"versions\":\"20.10.13 20.10.14 20.10.15 20.10.16 20.10.17 20.10.18 20.10.19 20.10.20 20.10.21 20.10.22 20.10.23 20.10.24 22.06-rc 22.06.0-beta.0 23 23.0 23.0-rc 23.0.0 23.0.0-beta.1 23.0.0-rc.1 23.0.0-rc.2 23.0.0-rc.3 23.0.0-rc.4 23.0.1 23.0.2 23.0.3 23.0.4 23.0.5 23.0.6 24 24-rc 24.0 24.0.0 24.0.0-beta.1 24.0.0-beta.2 24.0.0-rc.1 24.0.0-rc.2 24.0.0-rc.3 24.0.0-rc.4 24.0.1 24.0.2 24.0.3 24.0.4 24.0.5 24.0.6 24.0.7 24.0.8 24.0.9 25 25-rc 25.0 25.0.0 25.0.0-beta.1 25.0.0-beta.2 25.0.0-beta.3 25.0.0-rc.1 25.0.0-rc.2 25.0.0-rc.3 25.0.1 25.0.2 25.0.3 25.0.4 25.0.5 26 26-rc 26.0 26.0.0 26.0.0-rc1 26.0.0-rc2 26.0.0-rc3 26.0.1 26.0.2 26.1 26.1.0 26.1.1 26.1.2 26.1.3 26.1.4 27-rc 27.0 27.0.0-rc.1 27.0.0-rc.2 27.0.1 27.0.1-rc.1 27.0.2 27.0.3 27.1 27.1.0 27.1.1 27.1.2 27.2 27.2.0 27.2.0-rc.1 27.2.1 27.3 27.3.0 27.3.0-rc.1 27.3.0-rc.2 27.3.1 27.4 27.4.0 27.4.0-rc.1 27.4.0-rc.2 27.4.0-rc.3 27.4.0-rc.4 27.4.1 27.5.0 27.5.0-rc.1 27.5.0-rc.2\",\"windowsservercore\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"27 27.5\",\"since\":\"2025-01-22\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[17763,20348,26100],\"live\":false}},{\"versions\":\"27.5.1 28.0 28.0.0 28.0.0-rc.1 28.0.0-rc.2 28.0.0-rc.3 28.0.1 28.0.2 28.0.4 28.1 28.1.0 28.1.0-rc.1 28.1.1 28.2.0-rc.1 28.2.0-rc.2 28.2.1\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[17763,20348,26100],\"live\":false}},{\"versions\":\"28 28.2 28.2.2\",\"since\":\"2025-05-30\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"28-rc rc\",\"since\":\"2025-06-16\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"28.3 28.3.0 28.3.0-rc.1 28.3.0-rc.2 28.3.1 28.3.2 28.3.3 28.4 28.4.0 28.4.0-rc.1 28.4.0-rc.2 28.5 28.5.0 28.5.0-rc.1 28.5.1 28.5.2 29-rc 29.0 29.0.0 29.0.0-rc.1 29.0.0-rc.2 29.0.0-rc.3 29.0.1 29.0.2 29.0.3 29.0.4 29.1 29.1.0-rc.1 29.1.1 29.1.2 29.1.3 29.1.4 29.1.5 29.2 29.2.0 29.2.0-rc.1 29.2.0-rc.2 29.2.1 29.3 29.3.0 29.3.0-rc.1 29.3.1 29.4 29.4.0 29.4.0-rc.1 29.4.1 29.4.3 29.5 29.5.0 29.5.1 29.5.2 29.5.3 29.6 29.6.0 29.6.0-rc.1 29.6.1 29.6.2 29.7.0 29.7.0-rc.1 29.7.1\",\"windowsservercore\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"29 29.7 29.7.2\",\"windowsservercore\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"latest\",\"since\":\"2025-05-30\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}}]},{\"repository\":\"docker.io/library/eclipse-temurin\",\"rows\":[{\"versions\":\"11 11-jdk 11-jre 17 17-jdk 17-jre\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"nanoserver\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]},\"since\":\"2025-04-23\",\"windowsservercore\":{\"ever\":[14393,17763,20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"11.0.12_7-jdk 11.0.12_7-jre 17_35-jdk 8u302-b08-jdk 8u302-b08-jre\",\"mixed\":{\"builds\":[14393,17763,20348],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false},\"since\":\"2021-10-05\",\"windowsservercore\":{\"ever\":[14393,17763,20348],\"list\":[14393,17763,20348],\"live\":false}},{\"versions\":\"11.0.13_8-jdk 11.0.13_8-jre 17.0.1_12-jdk 17.0.1_12-jre 8u312-b07-jdk 8u312-b07-jre\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false},\"since\":\"2022-01-13\",\"windowsservercore\":{\"ever\":[14393,17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"11.0.14.1_1-jdk 11.0.14.1_1-jre 11.0.14_9-jdk 11.0.14_9-jre 11.0.15_10-jdk 11.0.15_10-jre 11.0.16.1_1-jdk 11.0.16.1_1-jre 11.0.16_8-jdk 11.0.16_8-jre 11.0.17_8-jdk 11.0.17_8-jre 11.0.18_10-jdk 11.0.18_10-jre 11.0.19_7-jdk 11.0.19_7-jre 11.0.20.1_1-jdk 11.0.20.1_1-jre 11.0.20_8-jdk 11.0.20_8-jre 11.0.21_9-jdk 11.0.21_9-jre 11.0.22_7-jdk 11.0.22_7-jre 11.0.23_9-jdk 11.0.23_9-jre 11.0.24_8-jdk 11.0.24_8-jre 17.0.10_7-jdk 17.0.10_7-jre 17.0.11_9-jdk 17.0.11_9-jre 17.0.12_7-jdk 17.0.12_7-jre 17.0.2_8-jdk 17.0.2_8-jre 17.0.3_7-jdk 17.0.3_7-jre 17.0.4.1_1-jdk 17.0.4.1_1-jre 17.0.4_8-jdk 17.0.4_8-jre 17.0.5_8-jdk 17.0.5_8-jre 17.0.6_10-jdk 17.0.6_10-jre 17.0.7_7-jdk 17.0.7_7-jre 17.0.8.1_1-jdk 17.0.8.1_1-jre 17.0.8_7-jdk 17.0.8_7-jre 17.0.9_9-jdk 17.0.9_9-jre 18 18-jdk 18-jre 18.0.1_10-jdk 18.0.1_10-jre 18.0.2.1_1-jdk 18.0.2.1_1-jre 18.0.2_9-jdk 18.0.2_9-jre 18_36-jdk 19 19-jdk 19-jre 19.0.1_10-jdk 19.0.1_10-jre 19.0.2_7-jdk 19.0.2_7-jre 19_36-jdk 19_36-jre 20 20-jdk 20-jre 20.0.1_9-jdk 20.0.1_9-jre 20.0.2_9-jdk 20.0.2_9-jre 20_36-jdk 20_36-jre 21.0.1_12-jdk 21.0.1_12-jre 21.0.2_13-jdk 21.0.2_13-jre 21.0.3_9-jdk 21.0.3_9-jre 21.0.4_7-jdk 21.0.4_7-jre 21_35-jdk 21_35-jre 22 22-jdk 22-jre 22.0.1_8-jdk 22.0.1_8-jre 22.0.2_9-jdk 22.0.2_9-jre 22_36-jdk 22_36-jre 8u322-b06-jdk 8u322-b06-jre 8u332-b09-jdk 8u332-b09-jre 8u345-b01-jdk 8u345-b01-jre 8u352-b08-jdk 8u352-b08-jre 8u362-b09-jdk 8u362-b09-jre 8u372-b07-jdk 8u372-b07-jre 8u382-b05-jdk 8u382-b05-jre 8u392-b08-jdk 8u392-b08-jre 8u402-b06-jdk 8u402-b06-jre 8u412-b08-jdk 8u412-b08-jre 8u422-b05-jdk 8u422-b05-jre\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false},\"windowsservercore\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"11.0.25_9-jdk 11.0.25_9-jre 17.0.13_11-jdk 17.0.13_11-jre 21.0.5_11-jdk 21.0.5_11-jre 23 23-jdk 23-jre 23.0.1_11-jdk 23.0.1_11-jre 8u432-b06-jdk 8u432-b06-jre\",\"mixed\":{\"builds\":[17763,20348,26100],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348,26100],\"list\":[17763,20348,26100],\"live\":false},\"since\":\"2025-01-22\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[17763,20348,26100],\"live\":false}},{\"versions\":\"11.0.26_4-jdk 11.0.26_4-jre 17.0.14_7-jdk 17.0.14_7-jre 21.0.6_7-jdk 21.0.6_7-jre 23.0.2_7-jdk 23.0.2_7-jre 24_36-jdk 24_36-jre 8u442-b06-jdk 8u442-b06-jre\",\"mixed\":{\"builds\":[17763,20348,26100],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348,26100],\"list\":[17763,20348,26100],\"live\":false},\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[17763,20348,26100],\"live\":false}},{\"versions\":\"11.0.27_6-jdk 11.0.27_6-jre 11.0.28_6-jdk 11.0.28_6-jre 11.0.29_7-jdk 11.0.29_7-jre 11.0.30_7-jdk 11.0.30_7-jre 11.0.31_11-jdk 11.0.31_11-jre 17.0.15_6-jdk 17.0.15_6-jre 17.0.16_8-jdk 17.0.16_8-jre 17.0.17_10-jdk 17.0.17_10-jre 17.0.18_8-jdk 17.0.18_8-jre 17.0.19_10-jdk 17.0.19_10-jre 21.0.10_7-jdk 21.0.10_7-jre 21.0.11_10-jdk 21.0.11_10-jre 21.0.7_6-jdk 21.0.7_6-jre 21.0.8_9-jdk 21.0.8_9-jre 21.0.9_10-jdk 21.0.9_10-jre 24.0.1_9-jdk 24.0.1_9-jre 24.0.2_12-jdk 24.0.2_12-jre 25.0.1_8-jdk 25.0.1_8-jre 25.0.2_10-jdk 25.0.2_10-jre 25.0.3_9-jdk 25.0.3_9-jre 25_36-jdk 25_36-jre 26.0.1_8-jdk 26.0.1_8-jre 26_35-jdk 26_35-jre 8u452-b09-jdk 8u452-b09-jre 8u462-b08-jdk 8u462-b08-jre 8u472-b08-jdk 8u472-b08-jre 8u482-b08-jdk 8u482-b08-jre 8u492-b09-jdk 8u492-b09-jre\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"nanoserver\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":false},\"windowsservercore\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"11.0.32_9-jdk 11.0.32_9-jre 17.0.20_8-jdk 17.0.20_8-jre 21.0.12_8-jdk 21.0.12_8-jre 25 25-jdk 25-jre 25.0.4_7-jdk 25.0.4_7-jre 26 26-jdk 26-jre 26.0.2_10-jdk 26.0.2_10-jre 8u502-b07-jdk 8u502-b07-jre\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"nanoserver\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]},\"windowsservercore\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"16 16-jdk 16.0.2_7-jdk\",\"mixed\":{\"builds\":[17763],\"live\":false},\"nanoserver\":{\"ever\":[17763],\"list\":[17763],\"live\":false},\"since\":\"2022-01-13\",\"windowsservercore\":{\"ever\":[14393,17763],\"list\":[17763],\"live\":false}},{\"versions\":\"21 21-jdk 21-jre\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"nanoserver\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]},\"since\":\"2025-04-23\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"23_37-jdk 23_37-jre\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"windowsservercore\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"24 24-jdk 24-jre\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":false},\"since\":\"2025-04-23\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"8 8-jdk 8-jre\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"nanoserver\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]},\"since\":\"2025-04-28\",\"windowsservercore\":{\"ever\":[14393,17763,20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"8u342-b07.1-jdk 8u342-b07.1-jre\",\"nanoserver\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false},\"windows\":{\"builds\":[17763,20348],\"live\":false},\"windowsservercore\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"latest\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"since\":\"2025-04-23\"}]},{\"repository\":\"docker.io/library/golang\",\"rows\":[{\"versions\":\"1 latest\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"nanoserver\":{\"ever\":[14393,17134,17763,20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]},\"since\":\"2025-05-30\",\"windowsservercore\":{\"ever\":[14393,16299,17134,17763,20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"1.10 1.10.7 1.11.4 1.12-rc 1.12beta1\",\"mixed\":{\"builds\":[14393,16299,17134,17763],\"live\":false},\"nanoserver\":{\"ever\":[14393],\"list\":[14393],\"live\":false},\"since\":\"2018-12-31\",\"windowsservercore\":{\"ever\":[14393,16299,17134,17763],\"list\":[14393,16299,17134,17763],\"live\":false}},{\"versions\":\"1.10-rc 1.10.0 1.10.1 1.10.2 1.10beta1 1.10beta2 1.10rc1 1.10rc2 1.8.6 1.8.7 1.9.3 1.9.4 1.9.5 1.9.6\",\"mixed\":{\"builds\":[14393,16299],\"live\":false},\"nanoserver\":{\"ever\":[14393],\"list\":[14393],\"live\":false},\"windowsservercore\":{\"ever\":[14393,16299],\"list\":[14393,16299],\"live\":false}},{\"versions\":\"1.10.3 1.11-rc 1.11beta1 1.9 1.9.7\",\"mixed\":{\"builds\":[14393,16299,17134],\"live\":false},\"nanoserver\":{\"ever\":[14393],\"list\":[14393],\"live\":false},\"since\":\"2018-07-05\",\"windowsservercore\":{\"ever\":[14393,16299,17134],\"list\":[14393,16299,17134],\"live\":false}},{\"versions\":\"1.10.4 1.10.5 1.10.6 1.11.0 1.11.1 1.11.2 1.11.3 1.11beta2 1.11beta3 1.11rc1 1.11rc2\",\"mixed\":{\"builds\":[14393,16299,17134],\"live\":false},\"nanoserver\":{\"ever\":[14393],\"list\":[14393],\"live\":false},\"windowsservercore\":{\"ever\":[14393,16299,17134],\"list\":[14393,16299,17134],\"live\":false}},{\"versions\":\"1.10.8 1.11.5 1.11.6 1.11.7 1.11.8 1.12.0 1.12.1 1.12.2 1.12.3 1.12beta2 1.12rc1\",\"mixed\":{\"builds\":[14393,16299,17134,17763],\"live\":false},\"nanoserver\":{\"ever\":[14393],\"list\":[14393],\"live\":false},\"windowsservercore\":{\"ever\":[14393,16299,17134,17763],\"list\":[14393,16299,17134,17763],\"live\":false}},{\"versions\":\"1.11\",\"mixed\":{\"builds\":[14393,17134,17763],\"live\":false},\"nanoserver\":{\"ever\":[14393,17134,17763],\"list\":[17134,17763],\"live\":false},\"since\":\"2019-08-09\",\"windowsservercore\":{\"ever\":[14393,16299,17134,17763],\"list\":[14393,17134,17763],\"live\":false}},{\"versions\":\"1.11.10 1.11.11 1.12.5 1.12.6\",\"mixed\":{\"builds\":[14393,17134,17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17134,17763],\"list\":[14393,17134,17763],\"live\":false}},{\"versions\":\"1.11.12 1.11.13 1.12.10 1.12.11 1.12.12 1.12.13 1.12.7 1.12.8 1.12.9 1.13-rc 1.13.0 1.13.1 1.13.2 1.13.3 1.13.4 1.13beta1 1.13rc1 1.13rc2\",\"mixed\":{\"builds\":[14393,17134,17763],\"live\":false},\"nanoserver\":{\"ever\":[17134,17763],\"list\":[17134,17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17134,17763],\"list\":[14393,17134,17763],\"live\":false}},{\"versions\":\"1.11.9 1.12.4\",\"mixed\":{\"builds\":[14393,17134,17763],\"live\":false},\"nanoserver\":{\"ever\":[14393],\"list\":[14393],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17134,17763],\"list\":[14393,17134,17763],\"live\":false}},{\"versions\":\"1.12\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"nanoserver\":{\"ever\":[14393,17134,17763],\"list\":[17763],\"live\":false},\"since\":\"2019-12-09\",\"windowsservercore\":{\"ever\":[14393,16299,17134,17763],\"list\":[14393,17763],\"live\":false}},{\"versions\":\"1.12.14 1.13 1.13.5\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"nanoserver\":{\"ever\":[17134,17763],\"list\":[17763],\"live\":false},\"since\":\"2019-12-09\",\"windowsservercore\":{\"ever\":[14393,17134,17763],\"list\":[14393,17763],\"live\":false}},{\"versions\":\"1.12.15 1.12.16 1.12.17 1.13.10 1.13.11 1.13.12 1.13.13 1.13.14 1.13.15 1.13.6 1.13.7 1.13.8 1.13.9 1.14 1.14-rc 1.14.0 1.14.1 1.14.10 1.14.11 1.14.12 1.14.13 1.14.14 1.14.15 1.14.2 1.14.3 1.14.4 1.14.5 1.14.6 1.14.7 1.14.8 1.14.9 1.14beta1 1.14rc1 1.15 1.15-rc 1.15.0 1.15.1 1.15.10 1.15.11 1.15.12 1.15.13 1.15.14 1.15.15 1.15.2 1.15.3 1.15.4 1.15.5 1.15.6 1.15.7 1.15.8 1.15.9 1.15beta1 1.15rc1 1.15rc2 1.16-rc 1.16.0 1.16.1 1.16.2 1.16.3 1.16.4 1.16.5 1.16.6 1.16beta1 1.16rc1 1.17-rc 1.17beta1 1.17rc1 1.17rc2\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"nanoserver\":{\"ever\":[17763],\"list\":[17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17763],\"list\":[14393,17763],\"live\":false}},{\"versions\":\"1.16 1.16.13 1.17 1.17.6 1.18-rc 1.18beta1\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false},\"since\":\"2022-01-12\",\"windowsservercore\":{\"ever\":[14393,17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"1.16.10 1.16.11 1.16.12 1.16.8 1.16.9 1.17.1 1.17.2 1.17.3 1.17.4 1.17.5\",\"mixed\":{\"builds\":[14393,17763,20348],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17763,20348],\"list\":[14393,17763,20348],\"live\":false}},{\"versions\":\"1.16.14 1.16.15 1.17.10 1.17.11 1.17.12 1.17.13 1.17.7 1.17.8 1.17.9 1.18 1.18.0 1.18.1 1.18.10 1.18.2 1.18.3 1.18.4 1.18.5 1.18.6 1.18.7 1.18.8 1.18.9 1.18beta2 1.18rc1 1.19 1.19-rc 1.19.0 1.19.1 1.19.10 1.19.11 1.19.12 1.19.13 1.19.2 1.19.3 1.19.4 1.19.5 1.19.6 1.19.7 1.19.8 1.19.9 1.19beta1 1.19rc1 1.19rc2 1.20 1.20-rc 1.20.0 1.20.1 1.20.10 1.20.11 1.20.12 1.20.13 1.20.14 1.20.2 1.20.3 1.20.4 1.20.5 1.20.6 1.20.7 1.20.8 1.20.9 1.20rc1 1.20rc2 1.20rc3 1.21 1.21-rc 1.21.0 1.21.1 1.21.10 1.21.11 1.21.12 1.21.13 1.21.2 1.21.3 1.21.4 1.21.5 1.21.6 1.21.7 1.21.8 1.21.9 1.21rc2 1.21rc3 1.21rc4 1.22-rc 1.22.0 1.22.1 1.22.10 1.22.2 1.22.3 1.22.4 1.22.5 1.22.6 1.22.7 1.22.8 1.22.9 1.22rc1 1.22rc2 1.23-rc 1.23.0 1.23.1 1.23.2 1.23.3 1.23.4 1.23rc1 1.23rc2 1.24rc1\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false},\"windowsservercore\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"1.16.7 1.17.0\",\"mixed\":{\"builds\":[14393,17763,20348],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false},\"since\":\"2021-08-27\",\"windowsservercore\":{\"ever\":[14393,17763,20348],\"list\":[14393,17763,20348],\"live\":false}},{\"versions\":\"1.22 1.22.11 1.23.5 1.24-rc 1.24rc2\",\"mixed\":{\"builds\":[17763,20348,26100],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348,26100],\"list\":[17763,20348,26100],\"live\":false},\"since\":\"2025-01-21\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[17763,20348,26100],\"live\":false}},{\"versions\":\"1.22.12 1.23.6 1.23.7 1.23.8 1.24.0 1.24.1 1.24.2 1.24rc3\",\"mixed\":{\"builds\":[17763,20348,26100],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348,26100],\"list\":[17763,20348,26100],\"live\":false},\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[17763,20348,26100],\"live\":false}},{\"versions\":\"1.23 1.23.9 1.24 1.24.3\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":false},\"since\":\"2025-05-30\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"1.23.10 1.23.11 1.23.12 1.24.10 1.24.11 1.24.12 1.24.13 1.24.4 1.24.5 1.24.6 1.24.7 1.24.8 1.24.9 1.25 1.25-rc 1.25.0 1.25.1 1.25.10 1.25.11 1.25.12 1.25.13 1.25.14 1.25.2 1.25.3 1.25.4 1.25.5 1.25.6 1.25.7 1.25.8 1.25.9 1.25rc2 1.25rc3 1.26-rc 1.26.0 1.26.1 1.26.2 1.26.3 1.26.4 1.26.5 1.26.6 1.26rc1 1.26rc2 1.26rc3 1.27-rc 1.27rc1 1.27rc2 1.27rc3\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"nanoserver\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":false},\"windowsservercore\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"1.25rc1\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"windowsservercore\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"1.26 1.26.7 1.27 1.27.0\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"nanoserver\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]},\"windowsservercore\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"1.5 1.5.4 1.7.0 1.7rc6\",\"windowsservercore\":{\"list\":[14393],\"live\":false}},{\"versions\":\"1.6 1.6.3 1.6.4 1.7 1.7.1 1.7.3 1.7.4 1.7.5 1.7.6 1.8-rc 1.8.0 1.8.1 1.8.2 1.8.3 1.8beta1 1.8beta2 1.8rc1 1.8rc2 1.8rc3 1.9-rc 1.9.0 1.9beta1 1.9beta2 1.9rc1 1.9rc2\",\"nanoserver\":{\"list\":[14393],\"live\":false},\"windowsservercore\":{\"list\":[14393],\"live\":false}},{\"versions\":\"1.8 1.8.5 1.9.2\",\"mixed\":{\"builds\":[14393,16299],\"live\":false},\"nanoserver\":{\"ever\":[14393],\"list\":[14393],\"live\":false},\"since\":\"2017-12-19\",\"windowsservercore\":{\"ever\":[14393,16299],\"list\":[14393,16299],\"live\":false}},{\"versions\":\"1.8.4 1.9.1\",\"mixed\":{\"builds\":[14393],\"live\":false},\"nanoserver\":{\"list\":[14393],\"live\":false},\"windowsservercore\":{\"list\":[14393],\"live\":false}},{\"versions\":\"rc\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"nanoserver\":{\"ever\":[14393,17134,17763,20348],\"list\":[17763,20348],\"live\":false},\"since\":\"2022-01-12\",\"windowsservercore\":{\"ever\":[14393,16299,17134,17763,20348],\"list\":[17763,20348],\"live\":false}}]},{\"repository\":\"docker.io/library/haxe\",\"rows\":[{\"versions\":\"3.1 3.1.3\",\"since\":\"2022-01-18\",\"windows\":{\"builds\":[17763,20348],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17134,17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"3.2 3.2.1 3.3 3.3.0 3.3.0-rc.1 3.4 3.4.7\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"since\":\"2022-01-18\",\"windowsservercore\":{\"ever\":[14393,17134,17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"3.4.2 3.4.3 3.4.4 3.4.5 3.4.6 4.0.0-preview.2 4.0.0-preview.3 4.0.0-preview.4 4.0.0-preview.5 4.0.0-rc.1 4.0.0-rc.2\",\"windowsservercore\":{\"list\":[14393],\"live\":false}},{\"versions\":\"4.0\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"since\":\"2025-07-21\",\"windowsservercore\":{\"ever\":[14393,17134,17763,20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"4.0.0 4.0.0-rc.3\",\"mixed\":{\"builds\":[14393,17134,17763],\"live\":false},\"since\":\"2019-07-15\",\"windowsservercore\":{\"ever\":[14393,17134,17763],\"list\":[14393,17134,17763],\"live\":false}},{\"versions\":\"4.0.0-rc.4 4.0.0-rc.5 4.0.1 4.0.2 4.0.3\",\"mixed\":{\"builds\":[14393,17134,17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17134,17763],\"list\":[14393,17134,17763],\"live\":false}},{\"versions\":\"4.0.5 4.1 4.1.5 4.2\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"since\":\"2025-07-21\",\"windowsservercore\":{\"ever\":[14393,17763,20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"4.1.0 4.1.1 4.1.2 4.1.3 4.1.4 4.2.0 4.2.1 4.2.2 4.2.3\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17763],\"list\":[14393,17763],\"live\":false}},{\"versions\":\"4.2.4\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"since\":\"2022-01-18\",\"windowsservercore\":{\"ever\":[14393,17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"4.2.5 4.3\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"since\":\"2025-07-21\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"4.3.0 4.3.1 4.3.2 4.3.3 4.3.4 4.3.5\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"windowsservercore\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"4.3.6\",\"mixed\":{\"builds\":[20348],\"live\":false},\"since\":\"2025-06-06\",\"windowsservercore\":{\"ever\":[17763,20348],\"list\":[20348],\"live\":false}},{\"versions\":\"4.3.7 5.0 5.0.0 5.0.0-preview.1\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"windowsservercore\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"latest\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"since\":\"2025-07-21\"}]},{\"repository\":\"docker.io/library/hello-seattle\",\"rows\":[{\"versions\":\"latest\",\"mixed\":{\"builds\":[14393,16299,17134,17763],\"live\":false},\"nanoserver\":{\"ever\":[14393,16299,17134,17763],\"list\":[14393,16299,17134,17763],\"live\":false},\"since\":\"2018-12-31\"},{\"versions\":\"nanoserver1709\",\"windows\":{\"builds\":[14393],\"live\":false}}]},{\"repository\":\"docker.io/library/hello-world\",\"rows\":[{\"versions\":\"latest\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"nanoserver\":{\"ever\":[14393,16299,17134,17763,20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]},\"since\":\"2025-05-30\"},{\"versions\":\"nanoserver1709\",\"windows\":{\"builds\":[14393],\"live\":false}}]},{\"repository\":\"docker.io/library/hola-mundo\",\"rows\":[{\"versions\":\"latest\",\"mixed\":{\"builds\":[14393,16299,17134,17763],\"live\":false},\"nanoserver\":{\"ever\":[14393,16299,17134,17763],\"list\":[14393,16299,17134,17763],\"live\":false},\"since\":\"2018-12-31\"},{\"versions\":\"nanoserver1709\",\"windows\":{\"builds\":[14393],\"live\":false}}]},{\"repository\":\"docker.io/library/hylang\",\"rows\":[{\"versions\":\"0\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"since\":\"2024-08-29\",\"windowsservercore\":{\"ever\":[14393,17134,17763,20348]}},{\"versions\":\"0-pypy 0-pypy3.7\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"since\":\"2022-06-23\",\"windowsservercore\":{\"ever\":[17763,20348]}},{\"versions\":\"0-pypy3.10 0-pypy3.8 0-pypy3.9 0-python3.11 0-python3.12 0-python3.9 0.24-pypy 0.24-pypy3.7 0.24-pypy3.8 0.24-pypy3.9 0.24-python3.9 0.24.0-pypy 0.24.0-pypy3.7 0.24.0-pypy3.8 0.24.0-pypy3.9 0.24.0-python3.9 0.25-pypy 0.25-pypy3.7 0.25-pypy3.8 0.25-pypy3.9 0.25.0-pypy 0.25.0-pypy3.7 0.25.0-pypy3.8 0.25.0-pypy3.9 0.26-pypy 0.26-pypy3.8 0.26-pypy3.9 0.26.0-pypy 0.26.0-pypy3.8 0.26.0-pypy3.9 0.27-pypy3.9 0.27.0-pypy3.9 0.28-pypy3.9 0.28.0-pypy3.9 0.29 0.29-pypy 0.29-pypy3.10 0.29-pypy3.9 0.29-python3.11 0.29-python3.12 0.29.0 0.29.0-pypy 0.29.0-pypy3.10 0.29.0-pypy3.9 0.29.0-python3.11 0.29.0-python3.12 1-python3.13-rc 1.0-python3.13-rc 1.0.0-python3.13-rc python3.11 python3.13-rc\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"windowsservercore\":{\"ever\":[17763,20348]}},{\"versions\":\"0-pypy3.6 0.20-pypy 0.20-pypy3.6 0.20-pypy3.7 0.20.0-pypy 0.20.0-pypy3.6 0.20.0-pypy3.7 1.0a1-pypy 1.0a1-pypy3.7 1.0a3-pypy 1.0a3-pypy3.7 1.0a3-pypy3.8 pypy3.6\",\"mixed\":{\"builds\":[17763],\"live\":false},\"windowsservercore\":{\"ever\":[17763]}},{\"versions\":\"0-python2.7 0-python3.7 0.17 0.17-python2.7 0.17-python3.7 0.17.0 0.17.0-python2.7 0.17.0-python3.7 python2.7 python3.7\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"since\":\"2019-12-12\",\"windowsservercore\":{\"ever\":[14393,17134,17763]}},{\"versions\":\"0-python3.6 0.17-python3.6 0.17.0-python3.6 python3.6\",\"mixed\":{\"builds\":[14393,17134,17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17134,17763]}},{\"versions\":\"0-python3.8 0.18 0.18-python3.7 0.18-python3.8 0.18.0 0.18.0-python3.7 0.18.0-python3.8 0.19 0.19-python3.7 0.19-python3.8 0.19.0 0.19.0-python3.7 0.19.0-python3.8 0.20 0.20-python3.7 0.20-python3.8 0.20.0 0.20.0-python3.7 0.20.0-python3.8 1.0a1 1.0a1-python3.10-rc 1.0a1-python3.8 1.0a1-python3.9 1.0a3 python3.10-rc python3.8\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17763]}},{\"versions\":\"1 1-pypy3.11 1-python3.13 pypy3.11 python3.13\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"since\":\"2025-05-30\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"1-pypy pypy\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"since\":\"2025-05-30\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"now\":[20348,26100]}},{\"versions\":\"1-pypy3.10 1-python3.12 1-python3.14-rc 1.1-pypy 1.1-pypy3.10 1.1-python3.12 1.1-python3.14-rc 1.1.0-pypy 1.1.0-pypy3.10 1.1.0-python3.12 1.1.0-python3.14-rc pypy3.10 python3.12 python3.14-rc\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"since\":\"2025-05-30\",\"windowsservercore\":{\"ever\":[17763,20348,26100]}},{\"versions\":\"1-python3.14 1-python3.15-rc 1.3 1.3-pypy3.11 1.3-python3.13 1.3-python3.14 1.3-python3.15-rc 1.3.1 1.3.1-pypy3.11 1.3.1-python3.13 1.3.1-python3.14 1.3.1-python3.15-rc python3.14 python3.15-rc\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"windowsservercore\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"1.0 1.0-pypy 1.0-pypy3.10 1.0-python3.12 1.0-python3.13 1.0.0 1.0.0-pypy 1.0.0-pypy3.10 1.0.0-python3.12 1.0.0-python3.13\",\"mixed\":{\"builds\":[17763,20348,26100],\"live\":false},\"since\":\"2025-01-22\",\"windowsservercore\":{\"ever\":[17763,20348,26100]}},{\"versions\":\"1.0-pypy3.11 1.0.0-pypy3.11\",\"mixed\":{\"builds\":[17763,20348,26100],\"live\":false},\"windowsservercore\":{\"ever\":[17763,20348,26100]}},{\"versions\":\"1.0a3-python3.9\",\"mixed\":{\"builds\":[14393,17763,20348],\"live\":false},\"since\":\"2021-12-03\",\"windowsservercore\":{\"ever\":[14393,17763,20348]}},{\"versions\":\"1.0a4-pypy 1.0a4-pypy3.7 1.0a4-pypy3.8 1.0a4-pypy3.9 pypy3.7 pypy3.8 pypy3.9\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"since\":\"2022-03-09\",\"windowsservercore\":{\"ever\":[17763,20348]}},{\"versions\":\"1.0a4-python3.9 python3.9\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"since\":\"2022-01-12\",\"windowsservercore\":{\"ever\":[14393,17763,20348]}},{\"versions\":\"1.1 1.1-pypy3.11 1.1-python3.13 1.1.0 1.1.0-pypy3.11 1.1.0-python3.13\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"since\":\"2025-05-30\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"1.1-python3.14 1.1.0-python3.14 1.2 1.2-pypy3.11 1.2-python3.13 1.2-python3.14 1.2.0 1.2.0-pypy3.11 1.2.0-python3.13 1.2.0-python3.14 1.3.0 1.3.0-pypy3.11 1.3.0-python3.13 1.3.0-python3.14 1.3.0-python3.15-rc\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"windowsservercore\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"1.2-pypy 1.2.0-pypy 1.3.0-pypy\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"windowsservercore\":{\"ever\":[20348,26100]}},{\"versions\":\"1.3-pypy 1.3.1-pypy\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"windowsservercore\":{\"ever\":[20348,26100],\"now\":[20348,26100]}},{\"versions\":\"latest\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"since\":\"2025-05-30\",\"windowsservercore\":{\"ever\":[14393,17134,17763,20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}}]},{\"repository\":\"docker.io/library/julia\",\"rows\":[{\"versions\":\"0 0-rc 0.6 0.6.2 0.6.3 0.6.4 0.7 0.7.0 0.7.0-beta2 0.7.0-rc2\",\"mixed\":{\"builds\":[14393,16299],\"live\":false},\"windowsservercore\":{\"ever\":[14393,16299]}},{\"versions\":\"1 latest\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"since\":\"2025-05-30\",\"windowsservercore\":{\"ever\":[14393,16299,17134,17763,20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"1.0\",\"mixed\":{\"builds\":[14393,17763,20348],\"live\":false},\"since\":\"2021-08-30\",\"windowsservercore\":{\"ever\":[14393,16299,17134,17763,20348]}},{\"versions\":\"1.0.0 1.0.1 1.0.2\",\"mixed\":{\"builds\":[14393,16299,17134],\"live\":false},\"windowsservercore\":{\"ever\":[14393,16299,17134]}},{\"versions\":\"1.0.3 1.1 1.1.0\",\"mixed\":{\"builds\":[14393,17134],\"live\":false},\"since\":\"2019-04-12\",\"windowsservercore\":{\"ever\":[14393,16299,17134]}},{\"versions\":\"1.0.4 1.1.1 1.2 1.2.0 1.3-rc 1.3.0-rc1 1.3.0-rc2 1.3.0-rc3 1.3.0-rc4 1.3.0-rc5\",\"mixed\":{\"builds\":[14393,17134],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17134]}},{\"versions\":\"1.0.5\",\"mixed\":{\"builds\":[14393,17763,20348],\"live\":false},\"since\":\"2021-08-30\",\"windowsservercore\":{\"ever\":[14393,17134,17763,20348]}},{\"versions\":\"1.10 1.11\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"since\":\"2025-05-30\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"1.10-rc 1.10.0 1.10.0-alpha1 1.10.0-beta1 1.10.0-beta2 1.10.0-beta3 1.10.0-rc1 1.10.0-rc2 1.10.0-rc3 1.10.1 1.10.2 1.10.3 1.10.4 1.10.5 1.10.6 1.11-rc 1.11.0 1.11.0-alpha1 1.11.0-alpha2 1.11.0-beta1 1.11.0-beta2 1.11.0-rc1 1.11.0-rc2 1.11.0-rc3 1.11.0-rc4 1.11.1 1.11.2 1.6.6 1.6.7 1.7.2 1.7.3 1.8 1.8-rc 1.8.0 1.8.0-beta1 1.8.0-beta3 1.8.0-rc1 1.8.0-rc3 1.8.0-rc4 1.8.1 1.8.2 1.8.3 1.8.4 1.8.5 1.9 1.9-rc 1.9.0 1.9.0-alpha1 1.9.0-beta2 1.9.0-beta3 1.9.0-beta4 1.9.0-rc1 1.9.0-rc2 1.9.0-rc3 1.9.1 1.9.2 1.9.3 1.9.4\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"windowsservercore\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"1.10.10 1.10.11 1.11.6 1.11.7 1.12.0 1.12.0-beta4 1.12.0-rc1 1.12.0-rc2 1.12.0-rc3 1.12.1 1.12.2 1.12.3 1.12.4 1.12.5 1.12.6 1.13.0-alpha2 1.13.0-beta1 1.13.0-beta2 1.13.0-beta3 1.13.0-rc1 1.13.0-rc2\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"windowsservercore\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"1.10.12 1.11.9 1.12 1.12.7 1.13-rc 1.13.0-rc3\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"windowsservercore\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"1.10.7\",\"mixed\":{\"builds\":[17763,20348,26100],\"live\":false},\"since\":\"2025-01-22\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[17763,20348,26100],\"live\":false}},{\"versions\":\"1.10.8 1.11.3 1.11.4 1.12.0-beta1 1.12.0-beta2\",\"mixed\":{\"builds\":[17763,20348,26100],\"live\":false},\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[17763,20348,26100],\"live\":false}},{\"versions\":\"1.10.9 1.11.5 1.12-rc 1.12.0-beta3\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"since\":\"2025-05-30\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"1.3 1.3.0\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"since\":\"2019-12-09\",\"windowsservercore\":{\"ever\":[14393,17134,17763]}},{\"versions\":\"1.3.1 1.4 1.4-rc 1.4.0 1.4.0-rc1 1.4.0-rc2 1.4.1 1.4.2 1.5 1.5-rc 1.5.0 1.5.0-beta1 1.5.0-rc1 1.5.0-rc2 1.5.1 1.5.2 1.5.3 1.5.4 1.6-rc 1.6.0 1.6.0-beta1 1.6.0-rc1 1.6.0-rc2 1.6.0-rc3 1.6.1\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17763]}},{\"versions\":\"1.6 1.6.5 1.7 1.7.1\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"since\":\"2022-01-12\",\"windowsservercore\":{\"ever\":[14393,17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"1.6.2\",\"mixed\":{\"builds\":[14393,17763,20348],\"live\":false},\"since\":\"2021-08-30\",\"windowsservercore\":{\"ever\":[14393,17763,20348]}},{\"versions\":\"1.6.3 1.7-rc 1.7.0-beta4 1.7.0-rc1 1.7.0-rc2 1.7.0-rc3\",\"mixed\":{\"builds\":[14393,17763,20348],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17763,20348]}},{\"versions\":\"1.6.4 1.7.0\",\"mixed\":{\"builds\":[14393,17763,20348],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17763,20348],\"list\":[14393,17763,20348],\"live\":false}},{\"versions\":\"rc\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"since\":\"2025-05-30\",\"windowsservercore\":{\"ever\":[14393,17763,20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}}]},{\"repository\":\"docker.io/library/mongo\",\"rows\":[{\"versions\":\"3 3.6\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"since\":\"2020-03-20\",\"windowsservercore\":{\"ever\":[14393,16299,17763],\"list\":[14393,17763],\"live\":false}},{\"versions\":\"3.0 3.0.15 3.2 3.4.10\",\"mixed\":{\"builds\":[14393,16299],\"live\":false},\"since\":\"2017-12-19\",\"windowsservercore\":{\"ever\":[14393,16299],\"list\":[14393,16299],\"live\":false}},{\"versions\":\"3.0.12 3.0.13 3.0.14 3.2.10 3.2.11 3.2.12 3.2.13 3.2.14 3.2.15 3.2.9 3.3 3.3.11 3.3.12 3.3.14 3.3.15 3.4-rc 3.4.0 3.4.0-rc2 3.4.0-rc3 3.4.0-rc4 3.4.0-rc5 3.4.1 3.4.2 3.4.3 3.4.4 3.4.5 3.4.6 3.4.7 3.4.8 3.5.10 3.5.11 3.5.12 3.5.5 3.5.6 3.5.7 3.5.8 3.5.9\",\"windowsservercore\":{\"list\":[14393],\"live\":false}},{\"versions\":\"3.2.16 3.4.9\",\"mixed\":{\"builds\":[14393],\"live\":false},\"windowsservercore\":{\"list\":[14393],\"live\":false}},{\"versions\":\"3.2.17 3.5 3.5.13\",\"mixed\":{\"builds\":[14393,16299],\"live\":false},\"since\":\"2017-11-22\",\"windowsservercore\":{\"ever\":[14393,16299],\"list\":[14393],\"live\":false}},{\"versions\":\"3.2.18 3.2.20 3.2.21 3.4.16 3.4.17 3.4.18 3.4.19 3.6.0 3.6.1 3.6.10 3.6.11 3.6.2 3.6.6 3.6.7 3.6.8 3.6.9 3.7 3.7.1\",\"mixed\":{\"builds\":[14393,16299],\"live\":false},\"windowsservercore\":{\"ever\":[14393,16299],\"list\":[14393,16299],\"live\":false}},{\"versions\":\"3.4 3.4.20 3.6.12\",\"mixed\":{\"builds\":[14393],\"live\":false},\"since\":\"2019-04-12\",\"windowsservercore\":{\"ever\":[14393,16299],\"list\":[14393],\"live\":false}},{\"versions\":\"3.4.21 3.4.22 3.4.23 3.4.24 3.6.13 3.6.14 3.6.15 3.6.16\",\"mixed\":{\"builds\":[14393],\"live\":false},\"windowsservercore\":{\"ever\":[14393],\"list\":[14393],\"live\":false}},{\"versions\":\"3.6-rc 3.6.0-rc5 3.6.0-rc6 3.6.0-rc7 3.6.0-rc8\",\"mixed\":{\"builds\":[14393,16299],\"live\":false},\"windowsservercore\":{\"ever\":[14393,16299]}},{\"versions\":\"3.6.17\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"since\":\"2020-03-20\",\"windowsservercore\":{\"ever\":[14393,17763],\"list\":[14393,17763],\"live\":false}},{\"versions\":\"3.6.18 3.6.19 3.6.20 3.6.21 3.6.22 3.6.23 4.0.14 4.0.15 4.0.16 4.0.17 4.0.18 4.0.19 4.0.20 4.0.21 4.0.22 4.0.23 4.2.10 4.2.11 4.2.12 4.2.13 4.2.2 4.2.3 4.2.5 4.2.6 4.2.7 4.2.8 4.2.9 4.4.0 4.4.0-rc10 4.4.0-rc11 4.4.0-rc12 4.4.0-rc13 4.4.0-rc14 4.4.0-rc7 4.4.0-rc8 4.4.0-rc9 4.4.1 4.4.2 4.4.3 4.4.4 4.4.5\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17763],\"list\":[14393,17763],\"live\":false}},{\"versions\":\"4 4.0\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false},\"since\":\"2022-01-12\",\"windowsservercore\":{\"ever\":[14393,16299,17134,17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"4.0-rc 4.0.27 4.0.28-rc0 4.2.18 4.4-rc 4.4.11 4.4.12-rc1 5.0.5\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false},\"since\":\"2022-01-12\",\"windowsservercore\":{\"ever\":[14393,17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"4.0.0 4.0.1 4.0.2 4.0.3 4.0.4 4.0.5 4.0.6 4.0.7 4.0.8 4.1.1 4.1.2 4.1.3 4.1.4 4.1.5 4.1.6 4.1.7 4.1.9\",\"mixed\":{\"builds\":[14393,16299,17134],\"live\":false},\"windowsservercore\":{\"ever\":[14393,16299,17134],\"list\":[14393,16299,17134],\"live\":false}},{\"versions\":\"4.0.10 4.0.11 4.0.12 4.1.11 4.1.12 4.1.13 4.2.0 4.2.0-rc1 4.2.0-rc2 4.2.0-rc3 4.2.0-rc4 4.2.0-rc5 4.2.0-rc7 4.2.0-rc8\",\"mixed\":{\"builds\":[14393,17134],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17134],\"list\":[14393,17134],\"live\":false}},{\"versions\":\"4.0.13\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"since\":\"2019-12-12\",\"windowsservercore\":{\"ever\":[14393,17134,17763],\"list\":[14393,17763],\"live\":false}},{\"versions\":\"4.0.24 4.0.25 4.0.26 4.0.26-rc0 4.0.27-rc0 4.2.14 4.2.15 4.2.15-rc0 4.2.16 4.2.16-rc0 4.2.17-rc0 4.4.10-rc0 4.4.6 4.4.7 4.4.7-rc0 4.4.7-rc1 4.4.8 4.4.8-rc0 4.4.9 4.4.9-rc0 4.9-rc 4.9.0-rc1 5.0.0 5.0.0-rc1 5.0.0-rc2 5.0.0-rc3 5.0.0-rc4 5.0.0-rc7 5.0.1 5.0.2 5.0.3 5.0.4\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"nanoserver\":{\"ever\":[17763],\"list\":[17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17763],\"list\":[14393,17763],\"live\":false}},{\"versions\":\"4.0.28 4.2.19 4.2.19-rc0 4.2.20 4.2.20-rc0 4.2.21 4.2.21-rc0 4.2.22 4.2.22-rc0 4.2.23 4.2.23-rc0 4.2.23-rc1 4.2.24 4.2.24-rc0 4.2.24-rc1 4.2.24-rc2 4.4.12 4.4.13 4.4.13-rc0 4.4.14 4.4.14-rc0 4.4.15 4.4.16 4.4.16-rc0 4.4.17 4.4.17-rc0 4.4.17-rc2 4.4.18 4.4.18-rc0 4.4.19 4.4.19-rc0 4.4.19-rc1 4.4.19-rc2 4.4.20 4.4.20-rc0 4.4.21 4.4.21-rc0 4.4.22 4.4.23 4.4.23-rc0 4.4.24 4.4.24-rc0 4.4.25 4.4.26 4.4.26-rc0 4.4.27 4.4.27-rc0 4.4.28 4.4.28-rc0 4.4.29 5.0.10 5.0.11 5.0.12 5.0.13 5.0.14 5.0.15 5.0.16 5.0.17 5.0.18 5.0.19 5.0.19-rc0 5.0.20 5.0.20-rc1 5.0.21 5.0.21-rc0 5.0.22 5.0.23 5.0.23-rc0 5.0.24 5.0.24-rc0 5.0.25 5.0.26 5.0.26-rc0 5.0.27 5.0.27-rc0 5.0.28 5.0.28-rc0 5.0.29 5.0.29-rc0 5.0.31-rc0 5.0.6 5.0.7 5.0.8 5.0.9 6.0.1 6.0.10 6.0.10-rc0 6.0.11 6.0.12 6.0.12-rc1 6.0.13 6.0.13-rc0 6.0.14 6.0.15 6.0.15-rc0 6.0.16 6.0.16-rc0 6.0.17 6.0.17-rc0 6.0.18 6.0.18-rc0 6.0.19 6.0.2 6.0.20-rc2 6.0.20-rc3 6.0.3 6.0.4 6.0.5 6.0.6 6.0.7 6.0.7-rc0 6.0.8 6.0.8-rc0 6.0.9 6.0.9-rc0 6.0.9-rc1 7.0.0 7.0.0-rc10 7.0.0-rc2 7.0.0-rc3 7.0.0-rc4 7.0.0-rc5 7.0.0-rc6 7.0.0-rc7 7.0.0-rc8 7.0.1 7.0.1-rc0 7.0.10-rc0 7.0.11 7.0.12 7.0.12-rc1 7.0.13-rc0 7.0.13-rc1 7.0.14 7.0.14-rc0 7.0.15 7.0.15-rc1 7.0.16-rc1 7.0.2 7.0.3 7.0.3-rc1 7.0.4 7.0.4-rc0 7.0.5 7.0.5-rc0 7.0.6 7.0.7 7.0.7-rc0 7.0.7-rc2 7.0.8 7.0.8-rc0 7.0.9 7.0.9-rc0 7.0.9-rc1 8.0.0 8.0.0-rc11 8.0.0-rc13 8.0.0-rc15 8.0.0-rc16 8.0.0-rc17 8.0.0-rc18 8.0.0-rc19 8.0.0-rc20 8.0.0-rc4 8.0.0-rc5 8.0.0-rc6 8.0.0-rc7 8.0.0-rc8 8.0.0-rc9 8.0.1 8.0.1-rc0 8.0.3 8.0.4-rc0\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false},\"windowsservercore\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"4.0.9 4.1 4.1.10 unstable\",\"mixed\":{\"builds\":[14393,17134],\"live\":false},\"since\":\"2019-04-12\",\"windowsservercore\":{\"ever\":[14393,16299,17134],\"list\":[14393,17134],\"live\":false}},{\"versions\":\"4.1.8\",\"windows\":{\"builds\":[14393,16299,17134],\"live\":false},\"windowsservercore\":{\"ever\":[14393,16299,17134],\"list\":[14393,16299,17134],\"live\":false}},{\"versions\":\"4.2\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false},\"since\":\"2022-01-12\",\"windowsservercore\":{\"ever\":[14393,17134,17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"4.2-rc\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false},\"since\":\"2022-02-28\",\"windowsservercore\":{\"ever\":[14393,17134,17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"4.2.1\",\"mixed\":{\"builds\":[14393,17134,17763],\"live\":false},\"since\":\"2019-12-04\",\"windowsservercore\":{\"ever\":[14393,17134,17763],\"list\":[14393,17134,17763],\"live\":false}},{\"versions\":\"4.2.17 4.4.10 4.4.11-rc0\",\"mixed\":{\"builds\":[14393,17763,20348],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false},\"since\":\"2021-12-08\",\"windowsservercore\":{\"ever\":[14393,17763,20348],\"list\":[14393,17763,20348],\"live\":false}},{\"versions\":\"4.2.18-rc0 4.4.11-rc1 4.4.12-rc0\",\"mixed\":{\"builds\":[14393,17763,20348],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17763,20348],\"list\":[14393,17763,20348],\"live\":false}},{\"versions\":\"4.2.4\",\"windows\":{\"builds\":[14393,17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17763],\"list\":[14393,17763],\"live\":false}},{\"versions\":\"4.4 5.0\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348],\"list\":[20348],\"live\":false},\"since\":\"2025-12-29\",\"windowsservercore\":{\"ever\":[14393,17763,20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"4.4.30 5.0.32 5.0.33 6.0.24 6.0.25 6.0.25-rc0 6.0.26 6.0.26-rc0 6.0.27 6.0.28 7.0.21 7.0.22 7.0.22-rc0 7.0.23 7.0.23-rc1 7.0.24 7.0.24-rc0 7.0.25 7.0.26 7.0.26-rc0 7.0.27-rc0 7.0.28 7.0.29 7.0.30 7.0.31 7.0.31-rc1 7.0.32 7.0.32-rc1 7.0.32-rc2 7.0.34 7.0.35 7.0.37 7.0.39 8.0.10 8.0.11 8.0.12 8.0.12-rc0 8.0.13 8.0.13-rc1 8.0.13-rc2 8.0.14 8.0.14-rc0 8.0.14-rc1 8.0.15 8.0.16 8.0.16-rc1 8.0.17 8.0.18 8.0.19 8.0.20 8.0.20-rc0 8.0.21 8.0.21-rc0 8.0.21-rc1 8.0.23 8.0.24 8.0.26 8.0.28 8.2 8.2-rc 8.2.1 8.2.10 8.2.11 8.2.12 8.2.2 8.2.2-rc0 8.2.3 8.2.4 8.2.5 8.2.6 8.2.6-rc0 8.2.7 8.2.7-rc0 8.2.9 8.3-rc 8.3.0-rc3 8.3.0-rc4 8.3.0-rc5 8.3.1 8.3.2 8.3.3 8.3.4 8.3.7\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"nanoserver\":{\"ever\":[20348],\"list\":[20348],\"live\":false},\"windowsservercore\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"5 5.0-rc\",\"mixed\":{\"builds\":[17763,20348,26100],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false},\"since\":\"2025-01-22\",\"windowsservercore\":{\"ever\":[14393,17763,20348,26100],\"list\":[17763,20348,26100],\"live\":false}},{\"versions\":\"5.0.30 5.0.31-rc1 6.0.20 7.0.16 8.0.4\",\"mixed\":{\"builds\":[17763,20348,26100],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false},\"since\":\"2025-01-22\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[17763,20348,26100],\"live\":false}},{\"versions\":\"5.0.31 6.0.21 6.0.21-rc0 6.0.21-rc1 6.0.22 7.0.17 7.0.17-rc0 7.0.17-rc1 7.0.18 7.0.18-rc0 7.0.19 8.0.5 8.0.6 8.0.6-rc1 8.0.6-rc2 8.0.8\",\"mixed\":{\"builds\":[17763,20348,26100],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false},\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[17763,20348,26100],\"live\":false}},{\"versions\":\"6 6.0 6.0-rc 6.0.23 6.0.24-rc0 7.0-rc 7.0.20 7.0.21-rc0 8 8.0-rc 8.0.10-rc0 8.0.9\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348],\"list\":[20348],\"live\":false},\"since\":\"2025-05-30\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"7 7.0 8.0\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"nanoserver\":{\"ever\":[17763,20348],\"list\":[20348],\"live\":true,\"now\":[20348]},\"since\":\"2025-05-30\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"7.0.40 8.0.29 8.3 8.3.8\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"nanoserver\":{\"ever\":[20348],\"list\":[20348],\"live\":true,\"now\":[20348]},\"windowsservercore\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"latest\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348],\"list\":[20348],\"live\":false},\"since\":\"2025-05-30\",\"windowsservercore\":{\"ever\":[14393,16299,17134,17763,20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"rc\",\"mixed\":{\"builds\":[14393,17134],\"live\":false},\"since\":\"2019-06-14\",\"windowsservercore\":{\"ever\":[14393,16299,17134],\"list\":[14393,17134],\"live\":false}}]},{\"repository\":\"docker.io/library/nats\",\"rows\":[{\"versions\":\"0.9.6 1.0.0 1.0.2\",\"nanoserver\":{\"list\":[14393],\"live\":false},\"windowsservercore\":{\"list\":[14393],\"live\":false}},{\"versions\":\"1.0.4 1.0.6 1.1.0 1.2.0 1.3.0 1.4.0 1.4.1\",\"mixed\":{\"builds\":[14393],\"live\":false},\"nanoserver\":{\"list\":[14393],\"live\":false},\"windowsservercore\":{\"list\":[14393],\"live\":false}},{\"versions\":\"2 latest\",\"mixed\":{\"builds\":[20348],\"live\":true},\"nanoserver\":{\"ever\":[17134,17763,20348],\"list\":[20348],\"live\":true,\"now\":[20348]},\"since\":\"2025-06-03\",\"windowsservercore\":{\"ever\":[14393,17134,17763,20348],\"list\":[20348],\"live\":true,\"now\":[20348]}},{\"versions\":\"2.0.0 2.0.2 2.0.4\",\"mixed\":{\"builds\":[17134],\"live\":false},\"nanoserver\":{\"ever\":[17763],\"list\":[17134],\"live\":false},\"windowsservercore\":{\"list\":[14393],\"live\":false}},{\"versions\":\"2.1\",\"mixed\":{\"builds\":[17763],\"live\":false},\"nanoserver\":{\"ever\":[17134,17763],\"list\":[17763],\"live\":false},\"since\":\"2020-01-30\",\"windowsservercore\":{\"ever\":[14393,17134,17763],\"list\":[14393,17763],\"live\":false}},{\"versions\":\"2.1.0\",\"mixed\":{\"builds\":[17134,17763],\"live\":false},\"nanoserver\":{\"ever\":[17134,17763],\"list\":[17134,17763],\"live\":false},\"since\":\"2019-10-18\",\"windowsservercore\":{\"ever\":[14393,17134,17763],\"list\":[14393,17134,17763],\"live\":false}},{\"versions\":\"2.1.2\",\"mixed\":{\"builds\":[17134,17763],\"live\":false},\"nanoserver\":{\"ever\":[17134,17763],\"list\":[17134,17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17134,17763],\"list\":[14393,17134,17763],\"live\":false}},{\"versions\":\"2.1.4 2.1.6 2.1.7 2.1.8 2.1.9 2.2 2.2.0 2.2.1 2.2.2 2.2.3 2.2.4 2.2.5 2.2.6 2.3 2.3.0 2.3.1 2.3.2 2.3.3 2.3.4 2.4 2.4.0 2.5 2.5.0 2.6 2.6.0 2.6.1 2.6.2 2.6.3 2.6.4 2.6.5 2.6.6\",\"mixed\":{\"builds\":[17763],\"live\":false},\"nanoserver\":{\"ever\":[17763],\"list\":[17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17763],\"list\":[14393,17763],\"live\":false}},{\"versions\":\"2.10 2.10.29 2.11 2.11.4\",\"mixed\":{\"builds\":[20348],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348],\"list\":[20348],\"live\":false},\"since\":\"2025-06-03\",\"windowsservercore\":{\"ever\":[17763,20348],\"list\":[20348],\"live\":false}},{\"versions\":\"2.10.0 2.10.1 2.10.10 2.10.11 2.10.12 2.10.14 2.10.16 2.10.17 2.10.18 2.10.19 2.10.2 2.10.20 2.10.21 2.10.22 2.10.23 2.10.24 2.10.25 2.10.26 2.10.27 2.10.27-binary 2.10.28 2.10.3 2.10.4 2.10.5 2.10.6 2.10.7 2.10.8 2.10.9 2.11.0 2.11.1 2.11.1-binary 2.11.2 2.11.3 2.7 2.7.0 2.7.1 2.7.2 2.7.3 2.7.4 2.8 2.8.0 2.8.1 2.8.2 2.8.3 2.8.4 2.9 2.9.0 2.9.1 2.9.10 2.9.11 2.9.12 2.9.14 2.9.15 2.9.16 2.9.17 2.9.18 2.9.19 2.9.2 2.9.20 2.9.21 2.9.22 2.9.3 2.9.4 2.9.5 2.9.6 2.9.7 2.9.8 2.9.9\",\"mixed\":{\"builds\":[17763],\"live\":false},\"nanoserver\":{\"ever\":[17763],\"list\":[17763],\"live\":false},\"windowsservercore\":{\"ever\":[17763],\"list\":[17763],\"live\":false}},{\"versions\":\"2.11.10 2.11.11 2.11.12 2.11.14 2.11.15 2.11.16 2.11.17 2.11.5 2.11.6 2.11.7 2.11.8 2.11.9 2.12.0 2.12.1 2.12.10 2.12.11 2.12.12 2.12.14 2.12.2 2.12.3 2.12.4 2.12.5 2.12.6 2.12.7 2.12.8 2.12.9 2.14.0 2.14.1 2.14.2 2.14.3 2.14.4\",\"mixed\":{\"builds\":[20348],\"live\":false},\"nanoserver\":{\"ever\":[20348],\"list\":[20348],\"live\":false},\"windowsservercore\":{\"ever\":[20348],\"list\":[20348],\"live\":false}},{\"versions\":\"2.12 2.12.15 2.14 2.14.5\",\"mixed\":{\"builds\":[20348],\"live\":true},\"nanoserver\":{\"ever\":[20348],\"list\":[20348],\"live\":true,\"now\":[20348]},\"windowsservercore\":{\"ever\":[20348],\"list\":[20348],\"live\":true,\"now\":[20348]}},{\"versions\":\"2.9.23 2.9.24 2.9.25\",\"nanoserver\":{\"ever\":[17763],\"list\":[17763],\"live\":false},\"windowsservercore\":{\"ever\":[17763],\"list\":[17763],\"live\":false}}]},{\"repository\":\"docker.io/library/nats-streaming\",\"rows\":[{\"versions\":\"0.10.0 0.10.2 0.11.0 0.11.2 0.12.0 0.12.2 0.14.0 0.14.1 0.14.2 0.14.3 0.6.0 0.7.0 0.7.2 0.8.0-beta 0.9.0 0.9.2\",\"mixed\":{\"builds\":[14393],\"live\":false},\"nanoserver\":{\"list\":[14393],\"live\":false},\"windowsservercore\":{\"list\":[14393],\"live\":false}},{\"versions\":\"0.15.1 0.16.0 0.16.2\",\"mixed\":{\"builds\":[17134],\"live\":false},\"nanoserver\":{\"ever\":[17763],\"list\":[17134],\"live\":false},\"windowsservercore\":{\"list\":[14393],\"live\":false}},{\"versions\":\"0.17.0\",\"mixed\":{\"builds\":[17763],\"live\":false},\"nanoserver\":{\"ever\":[17763]},\"windowsservercore\":{\"list\":[14393],\"live\":false}},{\"versions\":\"0.18 0.18.0 0.19 0.19.0 0.20 0.20.0 0.21 0.21.0 0.21.1 0.21.2 0.22 0.22.0 0.22.1 0.23 0.23.0 0.23.1 0.23.2\",\"mixed\":{\"builds\":[17763],\"live\":false},\"nanoserver\":{\"ever\":[17763],\"list\":[17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17763],\"list\":[14393,17763],\"live\":false}},{\"versions\":\"0.24 0.24.0 0.24.1 0.24.2 0.24.3 0.24.4 0.24.5 0.24.6 0.25 0.25.2 0.25.3 0.25.4 0.25.5 0.25.6\",\"mixed\":{\"builds\":[17763],\"live\":false},\"nanoserver\":{\"ever\":[17763],\"list\":[17763],\"live\":false},\"windowsservercore\":{\"ever\":[17763],\"list\":[17763],\"live\":false}},{\"versions\":\"latest\",\"mixed\":{\"builds\":[17763],\"live\":false},\"nanoserver\":{\"ever\":[17134,17763],\"list\":[17763],\"live\":false},\"since\":\"2022-01-26\",\"windowsservercore\":{\"ever\":[14393,17763],\"list\":[17763],\"live\":false}}]},{\"repository\":\"docker.io/library/openjdk\",\"rows\":[{\"versions\":\"10 10-jdk 10.0 10.0-jdk 10.0.1 10.0.1-jdk 10.0.2 10.0.2-jdk 8u161 8u161-jdk 8u171 8u171-jdk 8u181 8u181-jdk 9.0.4 9.0.4-jdk\",\"nanoserver\":{\"ever\":[14393],\"list\":[14393],\"live\":false},\"windowsservercore\":{\"ever\":[14393,16299],\"list\":[14393,16299],\"live\":false}},{\"versions\":\"11 11-jdk 11.0 11.0-jdk 8 8-jdk jdk latest\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"nanoserver\":{\"ever\":[14393,17134,17763],\"list\":[17763],\"live\":false},\"since\":\"2022-01-12\",\"windowsservercore\":{\"ever\":[14393,16299,17134,17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"11-28 11-28-jdk 11-ea 11-ea-28 11-ea-28-jdk 11-ea-jdk 12-ea-10 12-ea-10-jdk 12-ea-11 12-ea-11-jdk 12-ea-12 12-ea-12-jdk 12-ea-13 12-ea-13-jdk 12-ea-14 12-ea-14-jdk 12-ea-15 12-ea-15-jdk 12-ea-16 12-ea-16-jdk 12-ea-17 12-ea-17-jdk 12-ea-18 12-ea-18-jdk 12-ea-19 12-ea-19-jdk 12-ea-20 12-ea-20-jdk 12-ea-21 12-ea-21-jdk 12-ea-22 12-ea-22-jdk 12-ea-23 12-ea-23-jdk 12-ea-24 12-ea-24-jdk\",\"windowsservercore\":{\"ever\":[14393,16299,17134],\"list\":[14393,16299,17134],\"live\":false}},{\"versions\":\"11-jre 11.0-jre 8-jre\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"nanoserver\":{\"ever\":[17134,17763],\"list\":[17763],\"live\":false},\"since\":\"2022-01-12\",\"windowsservercore\":{\"ever\":[14393,17134,17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"11.0.1 11.0.1-jdk 12-ea-25 12-ea-25-jdk 12-ea-26 12-ea-26-jdk 13-ea-1 13-ea-1-jdk 13-ea-2 13-ea-2-jdk\",\"nanoserver\":{\"ever\":[14393],\"list\":[14393],\"live\":false},\"windowsservercore\":{\"ever\":[14393,16299,17134],\"list\":[14393,16299,17134],\"live\":false}},{\"versions\":\"11.0.10 11.0.10-jdk 11.0.10-jre 11.0.11 11.0.11-9 11.0.11-9-jdk 11.0.11-9-jre 11.0.11-jdk 11.0.11-jre 11.0.12 11.0.12-jdk 11.0.12-jre 11.0.6 11.0.6-jdk 11.0.6-jre 11.0.7 11.0.7-jdk 11.0.7-jre 11.0.8 11.0.8-jdk 11.0.8-jre 11.0.9 11.0.9-jdk 11.0.9-jre 11.0.9.1 11.0.9.1-jdk 11.0.9.1-jre 13.0.2 13.0.2-jdk 14-ea-27 14-ea-27-jdk 14-ea-28 14-ea-28-jdk 14-ea-29 14-ea-29-jdk 14-ea-30 14-ea-30-jdk 14-ea-31 14-ea-31-jdk 14-ea-32 14-ea-32-jdk 14-ea-33 14-ea-33-jdk 14-ea-34 14-ea-34-jdk 14.0 14.0-jdk 14.0.1 14.0.1-jdk 14.0.2 14.0.2-jdk 15 15-ea 15-ea-1 15-ea-1-jdk 15-ea-10 15-ea-10-jdk 15-ea-11 15-ea-11-jdk 15-ea-12 15-ea-12-jdk 15-ea-13 15-ea-13-jdk 15-ea-14 15-ea-14-jdk 15-ea-15 15-ea-15-jdk 15-ea-16 15-ea-16-jdk 15-ea-17 15-ea-17-jdk 15-ea-18 15-ea-18-jdk 15-ea-19 15-ea-19-jdk 15-ea-2 15-ea-2-jdk 15-ea-20 15-ea-20-jdk 15-ea-21 15-ea-21-jdk 15-ea-22 15-ea-22-jdk 15-ea-23 15-ea-23-jdk 15-ea-24 15-ea-24-jdk 15-ea-25 15-ea-25-jdk 15-ea-26 15-ea-26-jdk 15-ea-27 15-ea-27-jdk 15-ea-28 15-ea-28-jdk 15-ea-29 15-ea-29-jdk 15-ea-3 15-ea-3-jdk 15-ea-30 15-ea-30-jdk 15-ea-31 15-ea-31-jdk 15-ea-32 15-ea-32-jdk 15-ea-33 15-ea-33-jdk 15-ea-34 15-ea-34-jdk 15-ea-4 15-ea-4-jdk 15-ea-5 15-ea-5-jdk 15-ea-6 15-ea-6-jdk 15-ea-7 15-ea-7-jdk 15-ea-8 15-ea-8-jdk 15-ea-9 15-ea-9-jdk 15-ea-jdk 15-jdk 15.0 15.0-jdk 15.0.1 15.0.1-jdk 15.0.2 15.0.2-jdk 16 16-ea 16-ea-1 16-ea-1-jdk 16-ea-11 16-ea-11-jdk 16-ea-12 16-ea-12-jdk 16-ea-13 16-ea-13-jdk 16-ea-14 16-ea-14-jdk 16-ea-15 16-ea-15-jdk 16-ea-16 16-ea-16-jdk 16-ea-17 16-ea-17-jdk 16-ea-18 16-ea-18-jdk 16-ea-19 16-ea-19-jdk 16-ea-2 16-ea-2-jdk 16-ea-20 16-ea-20-jdk 16-ea-21 16-ea-21-jdk 16-ea-22 16-ea-22-jdk 16-ea-23 16-ea-23-jdk 16-ea-24 16-ea-24-jdk 16-ea-25 16-ea-25-jdk 16-ea-26 16-ea-26-jdk 16-ea-27 16-ea-27-jdk 16-ea-28 16-ea-28-jdk 16-ea-29 16-ea-29-jdk 16-ea-3 16-ea-3-jdk 16-ea-30 16-ea-30-jdk 16-ea-31 16-ea-31-jdk 16-ea-32 16-ea-32-jdk 16-ea-33 16-ea-33-jdk 16-ea-34 16-ea-34-jdk 16-ea-4 16-ea-4-jdk 16-ea-5 16-ea-5-jdk 16-ea-6 16-ea-6-jdk 16-ea-7 16-ea-7-jdk 16-ea-8 16-ea-8-jdk 16-ea-9 16-ea-9-jdk 16-ea-jdk 16-jdk 16.0 16.0-jdk 16.0.1 16.0.1-jdk 16.0.2 16.0.2-jdk 17-ea 17-ea-10 17-ea-10-jdk 17-ea-11 17-ea-11-jdk 17-ea-12 17-ea-12-jdk 17-ea-13 17-ea-13-jdk 17-ea-14 17-ea-14-jdk 17-ea-15 17-ea-15-jdk 17-ea-16 17-ea-16-jdk 17-ea-17 17-ea-17-jdk 17-ea-18 17-ea-18-jdk 17-ea-19 17-ea-19-jdk 17-ea-20 17-ea-20-jdk 17-ea-21 17-ea-21-jdk 17-ea-22 17-ea-22-jdk 17-ea-23 17-ea-23-jdk 17-ea-24 17-ea-24-jdk 17-ea-25 17-ea-25-jdk 17-ea-26 17-ea-26-jdk 17-ea-27 17-ea-27-jdk 17-ea-28 17-ea-28-jdk 17-ea-29 17-ea-29-jdk 17-ea-3 17-ea-3-jdk 17-ea-30 17-ea-30-jdk 17-ea-31 17-ea-31-jdk 17-ea-32 17-ea-32-jdk 17-ea-33 17-ea-33-jdk 17-ea-4 17-ea-4-jdk 17-ea-5 17-ea-5-jdk 17-ea-6 17-ea-6-jdk 17-ea-7 17-ea-7-jdk 17-ea-8 17-ea-8-jdk 17-ea-9 17-ea-9-jdk 17-ea-jdk 18-ea-1 18-ea-1-jdk 18-ea-10 18-ea-10-jdk 18-ea-11 18-ea-11-jdk 18-ea-12 18-ea-12-jdk 18-ea-13 18-ea-13-jdk 18-ea-14 18-ea-14-jdk 18-ea-15 18-ea-15-jdk 18-ea-16 18-ea-16-jdk 18-ea-17 18-ea-17-jdk 18-ea-18 18-ea-18-jdk 18-ea-19 18-ea-19-jdk 18-ea-2 18-ea-2-jdk 18-ea-3 18-ea-3-jdk 18-ea-4 18-ea-4-jdk 18-ea-5 18-ea-5-jdk 18-ea-6 18-ea-6-jdk 18-ea-7 18-ea-7-jdk 18-ea-8 18-ea-8-jdk 18-ea-9 18-ea-9-jdk 8u242 8u242-jdk 8u242-jre 8u252 8u252-jdk 8u252-jre 8u262 8u262-jdk 8u262-jre 8u265 8u265-jdk 8u265-jre 8u272 8u272-jdk 8u272-jre 8u275 8u275-jdk 8u275-jre 8u282 8u282-jdk 8u282-jre 8u292 8u292-jdk 8u292-jre 8u302 8u302-jdk 8u302-jre\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"nanoserver\":{\"ever\":[17763],\"list\":[17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17763],\"list\":[14393,17763],\"live\":false}},{\"versions\":\"11.0.13 11.0.13-jdk 11.0.13-jre 17 17-jdk 17.0 17.0-jdk 17.0.1 17.0.1-jdk 18 18-ea 18-ea-30 18-ea-30-jdk 18-ea-jdk 18-jdk 19 19-ea 19-ea-4 19-ea-4-jdk 19-ea-jdk 19-jdk 8u312 8u312-jdk 8u312-jre\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"nanoserver\":{\"ever\":[17763],\"list\":[17763],\"live\":false},\"since\":\"2022-01-12\",\"windowsservercore\":{\"ever\":[14393,17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"11.0.14 11.0.14-jdk 11.0.14-jre 11.0.14.1 11.0.14.1-jdk 11.0.14.1-jre 11.0.15 11.0.15-jdk 11.0.15-jre 11.0.16 11.0.16-jdk 11.0.16-jre 17.0.2 17.0.2-jdk 18-ea-31 18-ea-31-jdk 18-ea-33 18-ea-33-jdk 18-ea-34 18-ea-34-jdk 18-ea-35 18-ea-35-jdk 18.0 18.0-jdk 18.0.1 18.0.1-jdk 18.0.1.1 18.0.1.1-jdk 18.0.2 18.0.2-jdk 18.0.2.1 18.0.2.1-jdk 19-ea-10 19-ea-10-jdk 19-ea-11 19-ea-11-jdk 19-ea-12 19-ea-12-jdk 19-ea-13 19-ea-13-jdk 19-ea-14 19-ea-14-jdk 19-ea-15 19-ea-15-jdk 19-ea-16 19-ea-16-jdk 19-ea-17 19-ea-17-jdk 19-ea-18 19-ea-18-jdk 19-ea-19 19-ea-19-jdk 19-ea-20 19-ea-20-jdk 19-ea-21 19-ea-21-jdk 19-ea-22 19-ea-22-jdk 19-ea-23 19-ea-23-jdk 19-ea-24 19-ea-24-jdk 19-ea-25 19-ea-25-jdk 19-ea-26 19-ea-26-jdk 19-ea-27 19-ea-27-jdk 19-ea-28 19-ea-28-jdk 19-ea-29 19-ea-29-jdk 19-ea-30 19-ea-30-jdk 19-ea-31 19-ea-31-jdk 19-ea-32 19-ea-32-jdk 19-ea-33 19-ea-33-jdk 19-ea-34 19-ea-34-jdk 19-ea-5 19-ea-5-jdk 19-ea-7 19-ea-7-jdk 19-ea-8 19-ea-8-jdk 19-ea-9 19-ea-9-jdk 19-rc 19-rc-jdk 20 20-ea 20-ea-1 20-ea-1-jdk 20-ea-11 20-ea-11-jdk 20-ea-12 20-ea-12-jdk 20-ea-13 20-ea-13-jdk 20-ea-14 20-ea-14-jdk 20-ea-15 20-ea-15-jdk 20-ea-16 20-ea-16-jdk 20-ea-17 20-ea-17-jdk 20-ea-18 20-ea-18-jdk 20-ea-19 20-ea-19-jdk 20-ea-2 20-ea-2-jdk 20-ea-20 20-ea-20-jdk 20-ea-21 20-ea-21-jdk 20-ea-22 20-ea-22-jdk 20-ea-23 20-ea-23-jdk 20-ea-24 20-ea-24-jdk 20-ea-25 20-ea-25-jdk 20-ea-26 20-ea-26-jdk 20-ea-27 20-ea-27-jdk 20-ea-28 20-ea-28-jdk 20-ea-29 20-ea-29-jdk 20-ea-3 20-ea-3-jdk 20-ea-30 20-ea-30-jdk 20-ea-31 20-ea-31-jdk 20-ea-32 20-ea-32-jdk 20-ea-33 20-ea-33-jdk 20-ea-34 20-ea-34-jdk 20-ea-35 20-ea-35-jdk 20-ea-4 20-ea-4-jdk 20-ea-5 20-ea-5-jdk 20-ea-6 20-ea-6-jdk 20-ea-7 20-ea-7-jdk 20-ea-8 20-ea-8-jdk 20-ea-9 20-ea-9-jdk 20-ea-jdk 20-jdk 20-rc 20-rc-jdk 21 21-ea 21-ea-1 21-ea-1-jdk 21-ea-10 21-ea-10-jdk 21-ea-11 21-ea-11-jdk 21-ea-12 21-ea-12-jdk 21-ea-13 21-ea-13-jdk 21-ea-14 21-ea-14-jdk 21-ea-15 21-ea-15-jdk 21-ea-16 21-ea-16-jdk 21-ea-17 21-ea-17-jdk 21-ea-18 21-ea-18-jdk 21-ea-19 21-ea-19-jdk 21-ea-2 21-ea-2-jdk 21-ea-20 21-ea-20-jdk 21-ea-21 21-ea-21-jdk 21-ea-22 21-ea-22-jdk 21-ea-23 21-ea-23-jdk 21-ea-24 21-ea-24-jdk 21-ea-25 21-ea-25-jdk 21-ea-26 21-ea-26-jdk 21-ea-27 21-ea-27-jdk 21-ea-28 21-ea-28-jdk 21-ea-29 21-ea-29-jdk 21-ea-3 21-ea-3-jdk 21-ea-30 21-ea-30-jdk 21-ea-31 21-ea-31-jdk 21-ea-32 21-ea-32-jdk 21-ea-33 21-ea-33-jdk 21-ea-34 21-ea-34-jdk 21-ea-4 21-ea-4-jdk 21-ea-5 21-ea-5-jdk 21-ea-6 21-ea-6-jdk 21-ea-7 21-ea-7-jdk 21-ea-8 21-ea-8-jdk 21-ea-9 21-ea-9-jdk 21-ea-jdk 21-jdk 21-rc 21-rc-jdk 22 22-ea 22-ea-1 22-ea-1-jdk 22-ea-10 22-ea-10-jdk 22-ea-11 22-ea-11-jdk 22-ea-12 22-ea-12-jdk 22-ea-13 22-ea-13-jdk 22-ea-14 22-ea-14-jdk 22-ea-15 22-ea-15-jdk 22-ea-16 22-ea-16-jdk 22-ea-17 22-ea-17-jdk 22-ea-18 22-ea-18-jdk 22-ea-19 22-ea-19-jdk 22-ea-2 22-ea-2-jdk 22-ea-20 22-ea-20-jdk 22-ea-21 22-ea-21-jdk 22-ea-22 22-ea-22-jdk 22-ea-23 22-ea-23-jdk 22-ea-24 22-ea-24-jdk 22-ea-25 22-ea-25-jdk 22-ea-26 22-ea-26-jdk 22-ea-27 22-ea-27-jdk 22-ea-28 22-ea-28-jdk 22-ea-29 22-ea-29-jdk 22-ea-3 22-ea-3-jdk 22-ea-30 22-ea-30-jdk 22-ea-31 22-ea-31-jdk 22-ea-32 22-ea-32-jdk 22-ea-33 22-ea-33-jdk 22-ea-34 22-ea-34-jdk 22-ea-4 22-ea-4-jdk 22-ea-5 22-ea-5-jdk 22-ea-6 22-ea-6-jdk 22-ea-7 22-ea-7-jdk 22-ea-8 22-ea-8-jdk 22-ea-9 22-ea-9-jdk 22-ea-jdk 22-jdk 22-rc 22-rc-jdk 23 23-ea 23-ea-1 23-ea-1-jdk 23-ea-10 23-ea-10-jdk 23-ea-11 23-ea-11-jdk 23-ea-12 23-ea-12-jdk 23-ea-13 23-ea-13-jdk 23-ea-14 23-ea-14-jdk 23-ea-15 23-ea-15-jdk 23-ea-16 23-ea-16-jdk 23-ea-17 23-ea-17-jdk 23-ea-18 23-ea-18-jdk 23-ea-2 23-ea-2-jdk 23-ea-21 23-ea-21-jdk 23-ea-22 23-ea-22-jdk 23-ea-23 23-ea-23-jdk 23-ea-24 23-ea-24-jdk 23-ea-25 23-ea-25-jdk 23-ea-26 23-ea-26-jdk 23-ea-27 23-ea-27-jdk 23-ea-28 23-ea-28-jdk 23-ea-29 23-ea-29-jdk 23-ea-3 23-ea-3-jdk 23-ea-30 23-ea-30-jdk 23-ea-31 23-ea-31-jdk 23-ea-33 23-ea-33-jdk 23-ea-34 23-ea-34-jdk 23-ea-35 23-ea-35-jdk 23-ea-4 23-ea-4-jdk 23-ea-5 23-ea-5-jdk 23-ea-6 23-ea-6-jdk 23-ea-7 23-ea-7-jdk 23-ea-8 23-ea-8-jdk 23-ea-jdk 23-jdk 23-rc 23-rc-jdk 24-ea-1 24-ea-1-jdk 24-ea-10 24-ea-10-jdk 24-ea-11 24-ea-11-jdk 24-ea-12 24-ea-12-jdk 24-ea-13 24-ea-13-jdk 24-ea-14 24-ea-14-jdk 24-ea-15 24-ea-15-jdk 24-ea-16 24-ea-16-jdk 24-ea-17 24-ea-17-jdk 24-ea-18 24-ea-18-jdk 24-ea-19 24-ea-19-jdk 24-ea-2 24-ea-2-jdk 24-ea-20 24-ea-20-jdk 24-ea-21 24-ea-21-jdk 24-ea-22 24-ea-22-jdk 24-ea-23 24-ea-23-jdk 24-ea-24 24-ea-24-jdk 24-ea-25 24-ea-25-jdk 24-ea-26 24-ea-26-jdk 24-ea-27 24-ea-27-jdk 24-ea-28 24-ea-28-jdk 24-ea-3 24-ea-3-jdk 24-ea-30 24-ea-30-jdk 24-ea-4 24-ea-4-jdk 24-ea-5 24-ea-5-jdk 24-ea-6 24-ea-6-jdk 24-ea-7 24-ea-7-jdk 24-ea-8 24-ea-8-jdk 24-ea-9 24-ea-9-jdk 25-ea-1 25-ea-1-jdk 25-ea-2 25-ea-2-jdk 25-ea-4 25-ea-4-jdk 25-ea-5 25-ea-5-jdk 8u322 8u322-jdk 8u322-jre 8u332 8u332-jdk 8u332-jre 8u342 8u342-jdk 8u342-jre\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"nanoserver\":{\"ever\":[17763],\"list\":[17763],\"live\":false},\"windowsservercore\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"11.0.2 11.0.2-jdk 8u201 8u201-jdk\",\"nanoserver\":{\"ever\":[14393],\"list\":[14393],\"live\":false},\"since\":\"2019-04-12\",\"windowsservercore\":{\"ever\":[14393,16299,17134,17763],\"list\":[14393,17134,17763],\"live\":false}},{\"versions\":\"11.0.3 11.0.3-jdk 11.0.4 11.0.4-jdk 11.0.4-jre 12.0 12.0-jdk 12.0.1 12.0.1-jdk 12.0.2 12.0.2-jdk 13-ea-17 13-ea-17-jdk 13-ea-18 13-ea-18-jdk 13-ea-19 13-ea-19-jdk 13-ea-20 13-ea-20-jdk 13-ea-21 13-ea-21-jdk 13-ea-22 13-ea-22-jdk 13-ea-23 13-ea-23-jdk 13-ea-24 13-ea-24-jdk 13-ea-25 13-ea-25-jdk 13-ea-26 13-ea-26-jdk 13-ea-27 13-ea-27-jdk 13-ea-28 13-ea-28-jdk 13-ea-29 13-ea-29-jdk 13-ea-30 13-ea-30-jdk 13-ea-31 13-ea-31-jdk 13-ea-32 13-ea-32-jdk 14-ea-10 14-ea-10-jdk 14-ea-11 14-ea-11-jdk 14-ea-12 14-ea-12-jdk 14-ea-13 14-ea-13-jdk 14-ea-14 14-ea-14-jdk 14-ea-15 14-ea-15-jdk 14-ea-16 14-ea-16-jdk 14-ea-17 14-ea-17-jdk 14-ea-18 14-ea-18-jdk 14-ea-19 14-ea-19-jdk 14-ea-5 14-ea-5-jdk 14-ea-6 14-ea-6-jdk 14-ea-7 14-ea-7-jdk 14-ea-8 14-ea-8-jdk 14-ea-9 14-ea-9-jdk 8u212 8u212-b04 8u212-b04-jdk 8u212-b04-jre 8u212-jdk 8u212-jre 8u222 8u222-jdk 8u222-jre\",\"mixed\":{\"builds\":[14393,17134,17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17134,17763],\"list\":[14393,17134,17763],\"live\":false}},{\"versions\":\"11.0.5 11.0.5-jdk 11.0.5-jre 13.0 13.0-jdk 13.0.1 13.0.1-jdk 14 14-ea 14-ea-26 14-ea-26-jdk 14-ea-jdk 14-jdk 8u232 8u232-jdk 8u232-jre\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"nanoserver\":{\"ever\":[17134,17763],\"list\":[17763],\"live\":false},\"since\":\"2019-12-09\",\"windowsservercore\":{\"ever\":[14393,17134,17763],\"list\":[14393,17763],\"live\":false}},{\"versions\":\"12 12-jdk 13-ea 13-ea-16 13-ea-16-jdk 13-ea-jdk\",\"mixed\":{\"builds\":[14393,17134,17763],\"live\":false},\"nanoserver\":{\"ever\":[14393],\"list\":[14393],\"live\":false},\"since\":\"2019-04-12\",\"windowsservercore\":{\"ever\":[14393,16299,17134,17763],\"list\":[14393,17134,17763],\"live\":false}},{\"versions\":\"12-ea 12-ea-jdk\",\"mixed\":{\"builds\":[14393,16299,17134,17763],\"live\":false},\"nanoserver\":{\"ever\":[14393],\"list\":[14393],\"live\":false},\"since\":\"2019-01-17\",\"windowsservercore\":{\"ever\":[14393,16299,17134,17763],\"list\":[14393,16299,17134,17763],\"live\":false}},{\"versions\":\"12-ea-27 12-ea-27-jdk 13-ea-3 13-ea-3-jdk 8u191 8u191-jdk\",\"nanoserver\":{\"ever\":[14393],\"list\":[14393],\"live\":false},\"since\":\"2019-01-17\",\"windowsservercore\":{\"ever\":[14393,16299,17134,17763],\"list\":[14393,16299,17134,17763],\"live\":false}},{\"versions\":\"12-ea-28 12-ea-28-jdk 13-ea-4 13-ea-4-jdk\",\"nanoserver\":{\"ever\":[14393],\"list\":[14393],\"live\":false},\"windowsservercore\":{\"ever\":[14393,16299,17134,17763],\"list\":[14393,16299,17134,17763],\"live\":false}},{\"versions\":\"12-ea-29 12-ea-29-jdk 12-ea-30 12-ea-30-jdk 13-ea-10 13-ea-10-jdk 13-ea-11 13-ea-11-jdk 13-ea-13 13-ea-13-jdk 13-ea-14 13-ea-14-jdk 13-ea-15 13-ea-15-jdk 13-ea-5 13-ea-5-jdk 13-ea-6 13-ea-6-jdk 13-ea-7 13-ea-7-jdk 13-ea-8 13-ea-8-jdk 13-ea-9 13-ea-9-jdk\",\"mixed\":{\"builds\":[14393,16299,17134,17763],\"live\":false},\"nanoserver\":{\"ever\":[14393],\"list\":[14393],\"live\":false},\"windowsservercore\":{\"ever\":[14393,16299,17134,17763],\"list\":[14393,16299,17134,17763],\"live\":false}},{\"versions\":\"13 13-jdk\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"nanoserver\":{\"ever\":[14393,17134,17763],\"list\":[17763],\"live\":false},\"since\":\"2019-12-09\",\"windowsservercore\":{\"ever\":[14393,16299,17134,17763],\"list\":[14393,17763],\"live\":false}},{\"versions\":\"14-ea-20 14-ea-20-jdk 14-ea-21 14-ea-21-jdk 14-ea-22 14-ea-22-jdk 14-ea-23 14-ea-23-jdk 14-ea-24 14-ea-24-jdk 14-ea-25 14-ea-25-jdk\",\"mixed\":{\"builds\":[14393,17134,17763],\"live\":false},\"nanoserver\":{\"ever\":[17134,17763],\"list\":[17134,17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17134,17763],\"list\":[14393,17134,17763],\"live\":false}},{\"versions\":\"18-ea-20 18-ea-20-jdk\",\"mixed\":{\"builds\":[14393,17763,20348],\"live\":false},\"nanoserver\":{\"ever\":[17763],\"list\":[17763],\"live\":false},\"since\":\"2021-10-25\",\"windowsservercore\":{\"ever\":[14393,17763,20348],\"list\":[14393,17763,20348],\"live\":false}},{\"versions\":\"18-ea-21 18-ea-21-jdk 18-ea-22 18-ea-22-jdk 18-ea-23 18-ea-23-jdk 18-ea-24 18-ea-24-jdk 18-ea-25 18-ea-25-jdk 18-ea-26 18-ea-26-jdk 18-ea-27 18-ea-27-jdk 18-ea-28 18-ea-28-jdk 18-ea-29 18-ea-29-jdk 19-ea-1 19-ea-1-jdk 19-ea-2 19-ea-2-jdk 19-ea-3 19-ea-3-jdk\",\"mixed\":{\"builds\":[14393,17763,20348],\"live\":false},\"nanoserver\":{\"ever\":[17763],\"list\":[17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17763,20348],\"list\":[14393,17763,20348],\"live\":false}},{\"versions\":\"24 24-ea 24-ea-31 24-ea-31-jdk 24-ea-jdk 24-jdk 25-ea-6 25-ea-6-jdk\",\"mixed\":{\"builds\":[17763,20348,26100],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348,26100],\"list\":[17763,20348,26100],\"live\":false},\"since\":\"2025-01-22\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[17763,20348,26100],\"live\":false}},{\"versions\":\"24-ea-32 24-ea-32-jdk 24-ea-33 24-ea-33-jdk 24-ea-34 24-ea-34-jdk 24-ea-35 24-ea-35-jdk 24-rc 24-rc-jdk 25-ea-10 25-ea-10-jdk 25-ea-11 25-ea-11-jdk 25-ea-12 25-ea-12-jdk 25-ea-13 25-ea-13-jdk 25-ea-14 25-ea-14-jdk 25-ea-15 25-ea-15-jdk 25-ea-16 25-ea-16-jdk 25-ea-17 25-ea-17-jdk 25-ea-18 25-ea-18-jdk 25-ea-19 25-ea-19-jdk 25-ea-20 25-ea-20-jdk 25-ea-21 25-ea-21-jdk 25-ea-22 25-ea-22-jdk 25-ea-23 25-ea-23-jdk 25-ea-24 25-ea-24-jdk 25-ea-7 25-ea-7-jdk 25-ea-8 25-ea-8-jdk 25-ea-9 25-ea-9-jdk\",\"mixed\":{\"builds\":[17763,20348,26100],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348,26100],\"list\":[17763,20348,26100],\"live\":false},\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[17763,20348,26100],\"live\":false}},{\"versions\":\"25 25-ea 25-ea-25 25-ea-25-jdk 25-ea-jdk 25-jdk\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"nanoserver\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":false},\"since\":\"2025-05-30\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"25-ea-26 25-ea-26-jdk 25-ea-27 25-ea-27-jdk 25-ea-28 25-ea-28-jdk 25-ea-29 25-ea-29-jdk 25-ea-30 25-ea-30-jdk 25-ea-31 25-ea-31-jdk 25-ea-32 25-ea-32-jdk 25-ea-33 25-ea-33-jdk 25-ea-34 25-ea-34-jdk 25-rc 25-rc-jdk 26 26-ea 26-ea-1 26-ea-1-jdk 26-ea-10 26-ea-10-jdk 26-ea-11 26-ea-11-jdk 26-ea-12 26-ea-12-jdk 26-ea-13 26-ea-13-jdk 26-ea-14 26-ea-14-jdk 26-ea-15 26-ea-15-jdk 26-ea-16 26-ea-16-jdk 26-ea-17 26-ea-17-jdk 26-ea-18 26-ea-18-jdk 26-ea-19 26-ea-19-jdk 26-ea-2 26-ea-2-jdk 26-ea-20 26-ea-20-jdk 26-ea-21 26-ea-21-jdk 26-ea-22 26-ea-22-jdk 26-ea-23 26-ea-23-jdk 26-ea-24 26-ea-24-jdk 26-ea-25 26-ea-25-jdk 26-ea-26 26-ea-26-jdk 26-ea-27 26-ea-27-jdk 26-ea-28 26-ea-28-jdk 26-ea-29 26-ea-29-jdk 26-ea-3 26-ea-3-jdk 26-ea-30 26-ea-30-jdk 26-ea-31 26-ea-31-jdk 26-ea-32 26-ea-32-jdk 26-ea-33 26-ea-33-jdk 26-ea-4 26-ea-4-jdk 26-ea-5 26-ea-5-jdk 26-ea-6 26-ea-6-jdk 26-ea-7 26-ea-7-jdk 26-ea-8 26-ea-8-jdk 26-ea-9 26-ea-9-jdk 26-ea-jdk 26-jdk 26-rc 26-rc-jdk 27-ea 27-ea-1 27-ea-1-jdk 27-ea-10 27-ea-10-jdk 27-ea-11 27-ea-11-jdk 27-ea-12 27-ea-12-jdk 27-ea-13 27-ea-13-jdk 27-ea-14 27-ea-14-jdk 27-ea-15 27-ea-15-jdk 27-ea-16 27-ea-16-jdk 27-ea-17 27-ea-17-jdk 27-ea-18 27-ea-18-jdk 27-ea-19 27-ea-19-jdk 27-ea-2 27-ea-2-jdk 27-ea-20 27-ea-20-jdk 27-ea-21 27-ea-21-jdk 27-ea-22 27-ea-22-jdk 27-ea-23 27-ea-23-jdk 27-ea-24 27-ea-24-jdk 27-ea-25 27-ea-25-jdk 27-ea-26 27-ea-26-jdk 27-ea-27 27-ea-27-jdk 27-ea-28 27-ea-28-jdk 27-ea-29 27-ea-29-jdk 27-ea-3 27-ea-3-jdk 27-ea-30 27-ea-30-jdk 27-ea-31 27-ea-31-jdk 27-ea-32 27-ea-32-jdk 27-ea-33 27-ea-33-jdk 27-ea-34 27-ea-34-jdk 27-ea-4 27-ea-4-jdk 27-ea-5 27-ea-5-jdk 27-ea-6 27-ea-6-jdk 27-ea-7 27-ea-7-jdk 27-ea-8 27-ea-8-jdk 27-ea-9 27-ea-9-jdk 27-ea-jdk 28-ea-1 28-ea-1-jdk 28-ea-10 28-ea-10-jdk 28-ea-2 28-ea-2-jdk 28-ea-3 28-ea-3-jdk 28-ea-4 28-ea-4-jdk 28-ea-5 28-ea-5-jdk 28-ea-6 28-ea-6-jdk 28-ea-7 28-ea-7-jdk 28-ea-8 28-ea-8-jdk 28-ea-9 28-ea-9-jdk\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"nanoserver\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":false},\"windowsservercore\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"27-rc 27-rc-jdk 28-ea 28-ea-11 28-ea-11-jdk 28-ea-jdk\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"nanoserver\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]},\"windowsservercore\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"8u121 8u121-jdk 8u131 8u131-jdk 8u141 8u141-jdk 9-b154 9-b154-jdk\",\"nanoserver\":{\"list\":[14393],\"live\":false},\"windowsservercore\":{\"list\":[14393],\"live\":false}},{\"versions\":\"8u151 8u151-jdk 9 9-jdk 9.0 9.0-jdk 9.0.1 9.0.1-jdk\",\"nanoserver\":{\"ever\":[14393],\"list\":[14393],\"live\":false},\"since\":\"2017-12-19\",\"windowsservercore\":{\"ever\":[14393,16299],\"list\":[14393,16299],\"live\":false}}]},{\"repository\":\"docker.io/library/pypy\",\"rows\":[{\"versions\":\"2 2-7 2-7.3 2.7 2.7-7 2.7-7.3 3 3-7 3-7.3 3.11 3.11-7 3.11-7.3 latest\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"since\":\"2025-05-30\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"2-7.3.10 2-7.3.11 2-7.3.12 2-7.3.13 2-7.3.14 2-7.3.15 2-7.3.16 2-7.3.9 2.7-7.3.10 2.7-7.3.11 2.7-7.3.12 2.7-7.3.13 2.7-7.3.14 2.7-7.3.15 2.7-7.3.16 2.7-7.3.9 3-7.3.10 3-7.3.11 3-7.3.12 3-7.3.13 3-7.3.14 3-7.3.15 3-7.3.16 3-7.3.9 3.10-7.3.12 3.10-7.3.13 3.10-7.3.14 3.10-7.3.15 3.10-7.3.16 3.7-7.3.9 3.8-7.3.10 3.8-7.3.11 3.8-7.3.9 3.9-7.3.10 3.9-7.3.11 3.9-7.3.12 3.9-7.3.13 3.9-7.3.14 3.9-7.3.15 3.9-7.3.16 3.9-7.3.9\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"windowsservercore\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"2-7.3.17 2.7-7.3.17 3-7.3.17 3.10-7.3.17\",\"mixed\":{\"builds\":[17763,20348,26100],\"live\":false},\"since\":\"2025-01-22\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[17763,20348,26100],\"live\":false}},{\"versions\":\"2-7.3.18 2.7-7.3.18 3-7.3.18 3.10-7.3.18 3.11-7.3.18\",\"mixed\":{\"builds\":[17763,20348,26100],\"live\":false},\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[17763,20348,26100],\"live\":false}},{\"versions\":\"2-7.3.19 2.7-7.3.19 3-7.3.19 3.10 3.10-7 3.10-7.3 3.10-7.3.19 3.11-7.3.19\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"since\":\"2025-05-30\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"2-7.3.20 2-7.3.21 2-7.3.22 2.7-7.3.20 2.7-7.3.21 2.7-7.3.22 3-7.3.20 3-7.3.21 3-7.3.22 3.11-7.3.20 3.11-7.3.21 3.11-7.3.22\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"windowsservercore\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"2-7.3.23 2.7-7.3.23 3-7.3.23 3.11-7.3.23\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"windowsservercore\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"2-7.3.3 2-7.3.4 2-7.3.5 2-7.3.6 2.7-7.3.3 2.7-7.3.4 2.7-7.3.5 2.7-7.3.6 3-7.3.3 3-7.3.4 3-7.3.5 3-7.3.6 3-7.3.7 3.6 3.6-7 3.6-7.3 3.6-7.3.3 3.7-7.3.3 3.7-7.3.4 3.7-7.3.5 3.7-7.3.6 3.7-7.3.7 3.8-7.3.7\",\"mixed\":{\"builds\":[17763],\"live\":false},\"windowsservercore\":{\"ever\":[17763],\"list\":[17763],\"live\":false}},{\"versions\":\"2-7.3.8 2.7-7.3.8 3-7.3.8 3.7 3.7-7 3.7-7.3 3.7-7.3.8 3.8 3.8-7 3.8-7.3 3.8-7.3.8 3.9 3.9-7 3.9-7.3 3.9-7.3.8\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"since\":\"2022-03-08\",\"windowsservercore\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false}}]},{\"repository\":\"docker.io/library/python\",\"rows\":[{\"versions\":\"2 2.7 3.7\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"since\":\"2019-12-09\",\"windowsservercore\":{\"ever\":[14393,16299,17134,17763],\"list\":[14393,17763],\"live\":false}},{\"versions\":\"2.7.12 2.7.13 3.5.2 3.5.3 3.6-rc 3.6.0 3.6.0a4 3.6.0b2 3.6.0b3 3.6.0b4 3.6.0rc1 3.6.0rc2 3.6.1 3.6.2rc1 3.6.2rc2\",\"windowsservercore\":{\"list\":[14393],\"live\":false}},{\"versions\":\"2.7.14 3.5 3.5.4 3.6.3 3.7-rc\",\"mixed\":{\"builds\":[14393,16299],\"live\":false},\"since\":\"2017-12-19\",\"windowsservercore\":{\"ever\":[14393,16299],\"list\":[14393,16299],\"live\":false}},{\"versions\":\"2.7.15 3.7.2\",\"mixed\":{\"builds\":[14393,16299,17134,17763],\"live\":false},\"since\":\"2019-02-21\",\"windowsservercore\":{\"ever\":[14393,16299,17134,17763],\"list\":[14393,16299,17134,17763],\"live\":false}},{\"versions\":\"2.7.16 3.6 3.6.8 3.7.3 3.8-rc 3.8.0a3\",\"mixed\":{\"builds\":[14393,17134,17763],\"live\":false},\"since\":\"2019-04-12\",\"windowsservercore\":{\"ever\":[14393,16299,17134,17763],\"list\":[14393,17134,17763],\"live\":false}},{\"versions\":\"2.7.17 3.7.5 3.8 3.8.0\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"since\":\"2019-12-09\",\"windowsservercore\":{\"ever\":[14393,17134,17763],\"list\":[14393,17763],\"live\":false}},{\"versions\":\"2.7.18 3.10.0a1 3.10.0a2 3.10.0a3 3.10.0a4 3.10.0a5 3.10.0a6 3.10.0a7 3.10.0b1 3.10.0b2 3.10.0b3 3.10.0b4 3.7.6 3.7.7 3.7.8 3.7.9 3.8.1 3.8.10 3.8.2 3.8.3 3.8.4 3.8.5 3.8.6 3.8.7 3.8.8 3.8.9 3.9-rc 3.9.0 3.9.0a1 3.9.0a2 3.9.0a3 3.9.0a4 3.9.0a5 3.9.0a6 3.9.0b1 3.9.0b2 3.9.0b3 3.9.0b4 3.9.0b5 3.9.0rc1 3.9.0rc2 3.9.1 3.9.2 3.9.3 3.9.4 3.9.5 3.9.6\",\"mixed\":{\"builds\":[14393,17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17763],\"list\":[14393,17763],\"live\":false}},{\"versions\":\"3 latest\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"since\":\"2025-05-30\",\"windowsservercore\":{\"ever\":[14393,16299,17134,17763,20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"3.10 3.10.1 3.9 3.9.9\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"since\":\"2022-01-12\",\"windowsservercore\":{\"ever\":[14393,17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"3.10-rc 3.10.0rc1 3.9.7\",\"mixed\":{\"builds\":[14393,17763,20348],\"live\":false},\"since\":\"2021-09-02\",\"windowsservercore\":{\"ever\":[14393,17763,20348],\"list\":[14393,17763,20348],\"live\":false}},{\"versions\":\"3.10.0 3.10.0rc2 3.9.8\",\"mixed\":{\"builds\":[14393,17763,20348],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17763,20348],\"list\":[14393,17763,20348],\"live\":false}},{\"versions\":\"3.10.10 3.10.11 3.10.2 3.10.3 3.10.4 3.10.5 3.10.6 3.10.7 3.10.8 3.10.9 3.11 3.11-rc 3.11.0 3.11.0a1 3.11.0a2 3.11.0a3 3.11.0a4 3.11.0a5 3.11.0a6 3.11.0a7 3.11.0b1 3.11.0b3 3.11.0b4 3.11.0b5 3.11.0rc1 3.11.0rc2 3.11.1 3.11.2 3.11.3 3.11.4 3.11.5 3.11.6 3.11.7 3.11.8 3.11.9 3.12-rc 3.12.0 3.12.0a1 3.12.0a2 3.12.0a3 3.12.0a4 3.12.0a5 3.12.0a6 3.12.0a7 3.12.0b1 3.12.0b2 3.12.0b3 3.12.0b4 3.12.0rc1 3.12.0rc2 3.12.0rc3 3.12.1 3.12.2 3.12.3 3.12.4 3.12.5 3.12.6 3.12.7 3.13-rc 3.13.0 3.13.0a1 3.13.0a2 3.13.0a3 3.13.0a4 3.13.0a5 3.13.0a6 3.13.0b1 3.13.0b2 3.13.0b3 3.13.0b4 3.13.0rc1 3.13.0rc2 3.13.0rc3 3.14.0a1 3.14.0a2 3.14.0a3 3.9.10 3.9.11 3.9.12 3.9.13\",\"mixed\":{\"builds\":[17763,20348],\"live\":false},\"windowsservercore\":{\"ever\":[17763,20348],\"list\":[17763,20348],\"live\":false}},{\"versions\":\"3.12 3.12.10 3.13.3 3.14-rc 3.14.0b2\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"since\":\"2025-05-30\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"3.12.8 3.13.1 3.14.0a4\",\"mixed\":{\"builds\":[17763,20348,26100],\"live\":false},\"since\":\"2025-01-22\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[17763,20348,26100],\"live\":false}},{\"versions\":\"3.12.9 3.13.2 3.14.0a5 3.14.0a6 3.14.0a7 3.14.0b1\",\"mixed\":{\"builds\":[17763,20348,26100],\"live\":false},\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[17763,20348,26100],\"live\":false}},{\"versions\":\"3.13\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"since\":\"2025-05-30\",\"windowsservercore\":{\"ever\":[17763,20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"3.13.10 3.13.11 3.13.12 3.13.13 3.13.14 3.13.4 3.13.5 3.13.6 3.13.7 3.13.8 3.13.9 3.14.0 3.14.0b3 3.14.0b4 3.14.0rc1 3.14.0rc2 3.14.0rc3 3.14.1 3.14.2 3.14.3 3.14.4 3.14.5 3.14.6 3.15.0a1 3.15.0a2 3.15.0a3 3.15.0a5 3.15.0a6 3.15.0a7 3.15.0a8 3.15.0b1 3.15.0b2 3.15.0b3 3.15.0b4\",\"mixed\":{\"builds\":[20348,26100],\"live\":false},\"windowsservercore\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":false}},{\"versions\":\"3.13.15 3.14 3.14.7 3.15-rc 3.15.0rc1\",\"mixed\":{\"builds\":[20348,26100],\"live\":true},\"windowsservercore\":{\"ever\":[20348,26100],\"list\":[20348,26100],\"live\":true,\"now\":[20348,26100]}},{\"versions\":\"3.5.5 3.6.4 3.6.5 3.6.6 3.6.7 3.7.0 3.7.0a3 3.7.0a4 3.7.0b1 3.7.0b2 3.7.0b3 3.7.0b4 3.7.0b5 3.7.1\",\"mixed\":{\"builds\":[14393,16299],\"live\":false},\"windowsservercore\":{\"ever\":[14393,16299],\"list\":[14393,16299],\"live\":false}},{\"versions\":\"3.6.2 3.7.0a1\",\"mixed\":{\"builds\":[14393],\"live\":false},\"windowsservercore\":{\"list\":[14393],\"live\":false}},{\"versions\":\"3.6.9 3.7.4 3.8.0a4 3.8.0b1 3.8.0b2 3.8.0b3 3.8.0b4 3.8.0rc1\",\"mixed\":{\"builds\":[14393,17134,17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,17134,17763],\"list\":[14393,17134,17763],\"live\":false}},{\"versions\":\"3.7.0a2\",\"mixed\":{\"builds\":[14393,16299],\"live\":false},\"since\":\"2017-11-22\",\"windowsservercore\":{\"ever\":[14393,16299],\"list\":[14393],\"live\":false}},{\"versions\":\"3.8.0a1 3.8.0a2\",\"mixed\":{\"builds\":[14393,16299,17134,17763],\"live\":false},\"windowsservercore\":{\"ever\":[14393,16299,17134,17763],\"list\":[14393,16299,17134,17763],\"live\":false}},{\"versions\":\"rc\",\"mixed\":{\"builds\":[14393,17763,20348],\"live\":false},\"since\":\"2021-09-02\",\"windowsservercore\":{\"ever\":[14393,16299,17134,17763,20348],\"list\":[14393,17763,20348],\"live\":false}}]},{\"repository\":\"docker.io/library/redis\",\"rows\":[{\"versions\":\"3 3.0 3.0.504 3.0.7 3.2 3.2.100 3.2.6 latest\",\"nanoserver\":{\"list\":[14393],\"live\":false},\"windowsservercore\":{\"list\":[14393],\"live\":false}}]},{\"repository\":\"docker.io/library/swift\",\"rows\":[{\"versions\":\"5.10 5.10.0 5.10.1 5.9 5.9.1 5.9.2 6.0.0 6.0.1 6.0.2 6.1.0 6.1.1 6.1.2 6.2.0 6.2.1 6.2.2 6.2.3 6.3.0 6.3.1 6.3.2\",\"windowsservercore\":{\"ever\":[20348]}},{\"versions\":\"6.0 6.0.3 6.1 6.1.3 6.2 6.2.4 6.3 6.3.3 latest\",\"windowsservercore\":{\"ever\":[20348],\"now\":[20348]}}]},{\"repository\":\"docker.io/library/traefik\",\"rows\":[{\"versions\":\"1.6 1.6.6 1.7.0 1.7.0-rc3 1.7.0-rc4 1.7.0-rc5 1.7.1 1.7.10 1.7.11 1.7.13 1.7.14 1.7.2 1.7.3 1.7.4 1.7.5 1.7.6 1.7.7 1.7.8 1.7.9 2.0.0-alpha1 2.0.0-alpha2 2.0.0-alpha3 2.0.0-alpha4 2.0.0-alpha6 2.0.0-alpha7 2.0.0-alpha8 2.0.0-beta1 2.0.0-rc1 2.0.0-rc2 faisselle tetedemoine v1.6 v1.6.6 v1.7.0 v1.7.0-rc3 v1.7.0-rc4 v1.7.0-rc5 v1.7.1 v1.7.10 v1.7.11 v1.7.13 v1.7.14 v1.7.2 v1.7.3 v1.7.4 v1.7.5 v1.7.6 v1.7.7 v1.7.8 v1.7.9 v2.0.0-alpha1 v2.0.0-alpha2 v2.0.0-alpha3 v2.0.0-alpha4 v2.0.0-alpha6 v2.0.0-alpha7 v2.0.0-alpha8 v2.0.0-beta1 v2.0.0-rc1 v2.0.0-rc2\",\"nanoserver\":{\"ever\":[14393],\"list\":[14393],\"live\":false}},{\"versions\":\"1.7 2.0 maroilles montdor v1.7 v2.0\",\"nanoserver\":{\"ever\":[14393],\"list\":[14393],\"live\":false},\"windowsservercore\":{\"ever\":[17763]}},{\"versions\":\"1.7.12 v1.7.12\",\"nanoserver\":{\"list\":[14393],\"live\":false}},{\"versions\":\"1.7.16 1.7.17 1.7.18 1.7.19 1.7.20 1.7.21 1.7.22 1.7.23 1.7.24 1.7.25 1.7.26 1.7.28 1.7.29 1.7.30 1.7.31 1.7.32 1.7.33 1.7.34 2.0.0 2.0.0-rc4 2.0.1 2.0.2 2.0.4 2.0.5 2.0.6 2.0.7 2.1 2.1.0 2.1.0-rc2 2.1.0-rc3 2.1.1 2.1.2 2.1.3 2.1.4 2.1.6 2.1.7 2.1.8 2.1.9 2.10.0 2.10.0-rc1 2.10.0-rc2 2.10.1 2.10.3 2.10.4 2.10.5 2.10.6 2.2 2.2.0 2.2.0-rc1 2.2.0-rc2 2.2.0-rc3 2.2.0-rc4 2.2.1 2.2.10 2.2.11 2.2.2 2.2.4 2.2.5 2.2.6 2.2.7 2.2.8 2.3 2.3.0 2.3.0-rc2 2.3.0-rc3 2.3.0-rc4 2.3.0-rc5 2.3.0-rc6 2.3.1 2.3.2 2.3.3 2.3.4 2.3.5 2.3.6 2.3.7 2.4 2.4.0 2.4.0-rc1 2.4.0-rc2 2.4.1 2.4.11 2.4.12 2.4.13 2.4.14 2.4.2 2.4.3 2.4.5 2.4.6 2.4.7 2.4.8 2.4.9 2.5 2.5.0 2.5.0-rc2 2.5.0-rc3 2.5.0-rc5 2.5.0-rc6 2.5.1 2.5.2 2.5.3 2.5.4 2.5.5 2.5.6 2.5.7 2.6 2.6.0 2.6.0-rc1 2.6.0-rc2 2.6.0-rc3 2.6.1 2.6.2 2.6.3 2.6.6 2.6.7 2.7 2.7.0 2.7.0-rc1 2.7.0-rc2 2.7.1 2.7.2 2.7.3 2.8 2.8.0 2.8.0-rc1 2.8.0-rc2 2.8.1 2.8.2 2.8.3 2.8.4 2.8.5 2.8.7 2.8.8 2.9 2.9.0-rc2 2.9.0-rc3 2.9.0-rc4 2.9.0-rc5 2.9.1 2.9.10 2.9.4 2.9.5 2.9.6 2.9.7 2.9.8 2.9.9 3.0.0-beta1 3.0.0-beta2 3.0.0-beta3 3.0.0-beta4 banon brie cantal chevrotin epoisses livarot picodon rocamadour v1.7.16 v1.7.17 v1.7.18 v1.7.19 v1.7.20 v1.7.21 v1.7.22 v1.7.23 v1.7.24 v1.7.25 v1.7.26 v1.7.28 v1.7.29 v1.7.30 v1.7.31 v1.7.32 v1.7.33 v1.7.34 v2.0.0 v2.0.0-rc4 v2.0.1 v2.0.2 v2.0.4 v2.0.5 v2.0.6 v2.0.7 v2.1 v2.1.0 v2.1.0-rc2 v2.1.0-rc3 v2.1.1 v2.1.2 v2.1.3 v2.1.4 v2.1.6 v2.1.7 v2.1.8 v2.1.9 v2.10.0 v2.10.0-rc1 v2.10.0-rc2 v2.10.1 v2.10.3 v2.10.4 v2.10.5 v2.10.6 v2.2 v2.2.0 v2.2.0-rc1 v2.2.0-rc2 v2.2.0-rc3 v2.2.0-rc4 v2.2.1 v2.2.10 v2.2.11 v2.2.2 v2.2.4 v2.2.5 v2.2.6 v2.2.7 v2.2.8 v2.3 v2.3.0 v2.3.0-rc2 v2.3.0-rc3 v2.3.0-rc4 v2.3.0-rc5 v2.3.0-rc6 v2.3.0-rc7 v2.3.1 v2.3.2 v2.3.3 v2.3.4 v2.3.5 v2.3.6 v2.3.7 v2.4 v2.4.0 v2.4.0-rc1 v2.4.0-rc2 v2.4.1 v2.4.11 v2.4.12 v2.4.13 v2.4.14 v2.4.2 v2.4.3 v2.4.5 v2.4.6 v2.4.7 v2.4.8 v2.4.9 v2.5 v2.5.0 v2.5.0-rc2 v2.5.0-rc3 v2.5.0-rc5 v2.5.0-rc6 v2.5.1 v2.5.2 v2.5.3 v2.5.4 v2.5.5 v2.5.6 v2.5.7 v2.6 v2.6.0 v2.6.0-rc1 v2.6.0-rc2 v2.6.0-rc3 v2.6.1 v2.6.2 v2.6.3 v2.6.6 v2.6.7 v2.7 v2.7.0 v2.7.0-rc1 v2.7.0-rc2 v2.7.1 v2.7.2 v2.7.3 v2.8 v2.8.0 v2.8.0-rc1 v2.8.0-rc2 v2.8.1 v2.8.2 v2.8.3 v2.8.4 v2.8.5 v2.8.7 v2.8.8 v2.9 v2.9.0-rc2 v2.9.0-rc3 v2.9.0-rc4 v2.9.0-rc5 v2.9.1 v2.9.10 v2.9.4 v2.9.5 v2.9.6 v2.9.7 v2.9.8 v2.9.9 v3.0.0-beta1 v3.0.0-beta2 v3.0.0-beta3 v3.0.0-beta4 vacherin\",\"windowsservercore\":{\"ever\":[17763]}},{\"versions\":\"2 2.11 3 mimolette v2 v2.11 v3\",\"nanoserver\":{\"ever\":[20348,26100],\"now\":[20348,26100]},\"windowsservercore\":{\"ever\":[17763,20348,26100],\"now\":[20348,26100]}},{\"versions\":\"2.10 2.10.7 2.11.0 2.11.0-rc1 2.11.0-rc2 2.11.1 2.11.2 3.0.0-beta5 3.0.0-rc1 3.0.0-rc2 3.0.0-rc3 3.0.0-rc4 3.0.0-rc5 saintmarcelin v2.10 v2.10.7 v2.11.0 v2.11.0-rc1 v2.11.0-rc2 v2.11.1 v2.11.2 v3.0.0-beta5 v3.0.0-rc1 v3.0.0-rc2 v3.0.0-rc3 v3.0.0-rc4 v3.0.0-rc5\",\"windowsservercore\":{\"ever\":[17763,20348]}},{\"versions\":\"2.11.10 2.11.11 2.11.12 2.11.13 2.11.14 2.11.15 2.11.16 2.11.17 2.11.18 2.11.19 2.11.20 2.11.21 2.11.22 2.11.24 2.11.25 2.11.3 2.11.4 2.11.5 2.11.6 2.11.7 2.11.8 2.11.9 3.0 3.0.0 3.0.1 3.0.2 3.0.3 3.0.4 3.1 3.1.0 3.1.0-rc2 3.1.0-rc3 3.1.1 3.1.2 3.1.3 3.1.4 3.1.5 3.1.6 3.1.7 3.2 3.2.0 3.2.0-rc1 3.2.0-rc2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.5 3.3 3.3.0 3.3.0-rc1 3.3.0-rc2 3.3.1 3.3.2 3.3.3 3.3.4 3.3.5 3.3.6 3.3.7 3.4 3.4.0 3.4.0-rc1 3.4.0-rc2 3.4.1 beaufort chaource comte munster saintnectaire v2.11.10 v2.11.11 v2.11.12 v2.11.13 v2.11.14 v2.11.15 v2.11.16 v2.11.17 v2.11.18 v2.11.19 v2.11.20 v2.11.21 v2.11.22 v2.11.24 v2.11.25 v2.11.3 v2.11.4 v2.11.5 v2.11.6 v2.11.7 v2.11.8 v2.11.9 v3.0 v3.0.0 v3.0.1 v3.0.2 v3.0.3 v3.0.4 v3.1 v3.1.0 v3.1.0-rc2 v3.1.0-rc3 v3.1.1 v3.1.2 v3.1.3 v3.1.4 v3.1.5 v3.1.6 v3.1.7 v3.2 v3.2.0 v3.2.0-rc1 v3.2.0-rc2 v3.2.1 v3.2.2 v3.2.3 v3.2.4 v3.2.5 v3.3 v3.3.0 v3.3.0-rc1 v3.3.0-rc2 v3.3.1 v3.3.2 v3.3.3 v3.3.4 v3.3.5 v3.3.6 v3.3.7 v3.4 v3.4.0 v3.4.0-rc1 v3.4.0-rc2 v3.4.1\",\"nanoserver\":{\"ever\":[20348]},\"windowsservercore\":{\"ever\":[17763,20348]}},{\"versions\":\"2.11.26 2.11.27 2.11.28 2.11.29 2.11.30 2.11.31 2.11.32 2.11.33 2.11.34 2.11.35 2.11.36 2.11.37 2.11.38 2.11.40 3.4.3 3.4.4 3.4.5 3.5 3.5.0 3.5.0-rc1 3.5.0-rc2 3.5.1 3.5.2 3.5.3 3.5.4 3.5.6 3.6.0 3.6.0-rc1 3.6.1 3.6.10 3.6.2 3.6.4 3.6.5 3.6.6 3.6.7 3.6.8 3.6.9 3.7.0-ea.1 chabichou v2.11.26 v2.11.27 v2.11.28 v2.11.29 v2.11.30 v2.11.31 v2.11.32 v2.11.33 v2.11.34 v2.11.35 v2.11.36 v2.11.37 v2.11.38 v2.11.40 v3.4.3 v3.4.4 v3.4.5 v3.5 v3.5.0 v3.5.0-rc1 v3.5.0-rc2 v3.5.1 v3.5.2 v3.5.3 v3.5.4 v3.5.6 v3.6.0 v3.6.0-rc1 v3.6.1 v3.6.10 v3.6.2 v3.6.4 v3.6.5 v3.6.6 v3.6.7 v3.6.8 v3.6.9 v3.7.0-ea.1\",\"nanoserver\":{\"ever\":[20348]},\"windowsservercore\":{\"ever\":[20348]}},{\"versions\":\"2.11.41 2.11.42 2.11.43 2.11.44 2.11.45 2.11.46 2.11.48 2.11.49 2.11.50 2.11.51 2.11.52 2.11.53 2.11.54 3.6 3.6.11 3.6.12 3.6.13 3.6.14 3.6.15 3.6.16 3.6.17 3.6.19 3.6.20 3.6.21 3.6.22 3.6.23 3.6.24 3.6.25 3.7.0 3.7.0-ea.2 3.7.0-ea.3 3.7.0-rc.1 3.7.0-rc.2 3.7.0-rc.3 3.7.1 3.7.10 3.7.3 3.7.4 3.7.5 3.7.6 3.7.7 3.7.8 3.7.9 ramequin v2.11.41 v2.11.42 v2.11.43 v2.11.44 v2.11.45 v2.11.46 v2.11.48 v2.11.49 v2.11.50 v2.11.51 v2.11.52 v2.11.53 v2.11.54 v3.6 v3.6.11 v3.6.12 v3.6.13 v3.6.14 v3.6.15 v3.6.16 v3.6.17 v3.6.19 v3.6.20 v3.6.21 v3.6.22 v3.6.23 v3.6.24 v3.6.25 v3.7.0 v3.7.0-ea.2 v3.7.0-ea.3 v3.7.0-rc.1 v3.7.0-rc.2 v3.7.0-rc.3 v3.7.1 v3.7.10 v3.7.3 v3.7.4 v3.7.5 v3.7.6 v3.7.7 v3.7.8 v3.7.9\",\"nanoserver\":{\"ever\":[20348,26100]},\"windowsservercore\":{\"ever\":[20348,26100]}},{\"versions\":\"2.11.55 3.7 3.7.11 langres v2.11.55 v3.7 v3.7.11\",\"nanoserver\":{\"ever\":[20348,26100],\"now\":[20348,26100]},\"windowsservercore\":{\"ever\":[20348,26100],\"now\":[20348,26100]}},{\"versions\":\"latest\",\"nanoserver\":{\"ever\":[14393,20348,26100],\"list\":[14393],\"live\":false,\"now\":[20348,26100]},\"windowsservercore\":{\"ever\":[17763,20348,26100],\"now\":[20348,26100]}}]}]}");
// lib/resolve/official-tags.js
const OFFICIAL_TAGS_AS_OF = official_tags_default.asOf;
const repositories$1 = new Map();
function officialList(repository, tag) {
	const known = repositoryOf(repository);
	if (!known) return null;
	const { version, kind } = partsOf$1(tag);
	const row = known.get(version);
	const { list: builds, live = false } = kind === null ? {
		list: (row?.mixed ?? row?.windows)?.builds,
		live: (row?.mixed ?? row?.windows)?.live
	} : row?.[kind] ?? {};
	if (!builds) return null;
	return {
		builds,
		mixed: kind === null && row?.mixed !== void 0,
		live,
		since: row?.since ?? (live ? lastChange(known) : "")
	};
}
function officialPins(repository, version, kind) {
	const row = repositoryOf(repository)?.get(version === "" ? "latest" : version);
	return row ? {
		ever: row[kind]?.ever ?? [],
		now: row[kind]?.now ?? []
	} : null;
}
function isOfficialTagLive(repository, tag, build) {
	if (build === null) return officialList(repository, tag)?.live ?? null;
	const { version, kind } = partsOf$1(tag);
	const row = kind === null ? void 0 : repositoryOf(repository)?.get(version)?.[kind];
	return row?.ever?.includes(build) ? row.now?.includes(build) ?? false : null;
}
function listsSeveralBuilds(repository) {
	return [...repositoryOf(repository)?.values() ?? []].some((row) => (row.windowsservercore?.list ?? row.nanoserver?.list ?? []).length > 1);
}
function lastChange(rows) {
	return [...rows.values()].map(({ since = "" }) => since).sort().at(-1) ?? "";
}
function partsOf$1(tag) {
	for (const kind of ["windowsservercore", "nanoserver"]) {
		if (tag === kind) return {
			version: "latest",
			kind
		};
		if (tag.endsWith(`-${kind}`)) return {
			version: tag.slice(0, -kind.length - 1),
			kind
		};
	}
	return {
		version: tag,
		kind: null
	};
}
function repositoryOf(name) {
	let known = repositories$1.get(name);
	if (known === void 0) {
		const found = official_tags_default.repositories.find(({ repository }) => repository === name);
		known = found ? byVersion(found.rows) : null;
		repositories$1.set(name, known);
	}
	return known;
}
function byVersion(rows) {
	return new Map(rows.flatMap((row) => row.versions.split(" ").map((version) => [version, row])));
}
// lib/resolve/family.js
const FAMILIES_AS_OF = image_families_default.asOf;
const MCR = "mcr.microsoft.com/";
const WINDOWS_HALF = "winamd64/";
const LIBRARY_AT_AMAZON = "public.ecr.aws/docker/library/";
let byRepository;
function familyOf$1(reference) {
	if (!byRepository) {
		byRepository = new Map();
		for (const family of image_families_default.families) for (const repository of family.repositories) byRepository.set(repository, family);
	}
	return byRepository.get(familyName(reference)) ?? null;
}
function familyName(reference) {
	const name = `${reference.registry}/${reference.repository}`;
	if (isWindowsHalf(reference)) return name.replace(WINDOWS_HALF, "library/");
	return name.startsWith(LIBRARY_AT_AMAZON) ? `docker.io/library/${name.slice(30)}` : name;
}
function sharedTag(reference, family, tag) {
	if (family.type !== "official") {
		const known = family.shared?.find(({ tags }) => tags.includes(tag));
		return known ? {
			...known,
			asOf: FAMILIES_AS_OF
		} : null;
	}
	const list = officialList(familyName(reference), tag);
	if (!list) return null;
	const { builds, live, since, mixed } = list;
	return {
		os: mixed ? "linux-and-windows" : "windows",
		eras: [{
			since,
			until: null,
			builds
		}],
		asOf: live ? OFFICIAL_TAGS_AS_OF : null
	};
}
function isWindowsHalf(reference) {
	return reference.registry === "docker.io" && reference.repository.startsWith(WINDOWS_HALF);
}
function releaseNameIn(family, reference, build, kind) {
	if (family.type === "base" && family.builds === void 0) return releaseTags(reference, build)?.tags[0] ?? null;
	if (!family.builds?.includes(build) || family.scheme === void 0) return null;
	return nameInScheme(family.scheme, kind === "nanoserver" ? "windows/nanoserver" : "windows/servercore", build);
}
function releaseTags(reference, build) {
	if (`${reference.registry}/` !== MCR) return null;
	for (const release of releases()) {
		if (release.build !== build) continue;
		const image = release.images.find((candidate) => candidate.repository === reference.repository);
		if (image) return image;
	}
	return null;
}
function listFamilies() {
	return image_families_default.families.flatMap((family) => family.repositories.map((repository) => ({
		repository,
		naming: family.naming,
		builds: family.builds ?? (family.insider ? [] : publishedBuilds$1(repository.slice(18))),
		asOf: family.type === "official" ? OFFICIAL_TAGS_AS_OF : FAMILIES_AS_OF,
		multiBuild: listsSeveralBuilds(repository) || (family.shared?.some((shared) => shared.eras.some((era) => era.builds.length > 1)) ?? false)
	})));
}
function publishedBuilds$1(path) {
	return releases().filter((release) => release.images.some((image) => image.repository === path)).map((release) => release.build);
}
// lib/resolve/windows-name.js
const NAMES$1 = Object.keys(releaseNames());
const RELEASE = NAMES$1.join("|");
const LONG_TERM = NAMES$1.filter((name) => name.startsWith("ltsc")).join("|");
const VERSION$1 = "10\\.0\\.\\d{5,6}(?:\\.\\d{1,6})?";
const KIND = "windowsservercore|windowsserver|servercore|nanoserver";
const END = "(?=[-_.]|$)";
const LEADING = new RegExp(`^(?:${RELEASE}|${VERSION$1})(?=[-_]|$)`, "i");
const AFTER_KIND = new RegExp(`(?:^|[-_.])(?:${KIND})-(${RELEASE}|${VERSION$1})${END}`, "gi");
const AFTER_WINDOWS = new RegExp(`(?:^|[-_.])windows-(${RELEASE})${END}`, "gi");
const LTSC = new RegExp(`(?:^|[-_.])(${LONG_TERM})${END}`, "gi");
const KB = /^[-_](kb\d{6,8})(?=[-_.]|$)/i;
const ARCHITECTURE$2 = /^[-_](amd64|arm64v8|arm64|arm32v7|arm)(?=[-_.]|$)/i;
const ARCHITECTURES = new Map([
	["amd64", "amd64"],
	["arm64", "arm64"],
	["arm64v8", "arm64"],
	["arm32v7", "arm"],
	["arm", "arm"]
]);
function windowsNamesIn(tag, exactly) {
	const names = new Map();
	for (const pattern of [
		AFTER_KIND,
		AFTER_WINDOWS,
		LTSC
	]) for (const match of tag.matchAll(pattern)) {
		const text = match[1] ?? "";
		const start = match.index + match[0].length - text.length;
		if (!names.has(start)) names.set(start, nameAt(tag, start, text, exactly));
	}
	return [...names.values()];
}
function baseNamesIn(tag) {
	const match = LEADING.exec(tag);
	const rest = windowsNamesIn(tag, true);
	return match ? [nameAt(tag, 0, match[0], true), ...rest.filter(({ start }) => start > 0)] : rest;
}
function versionNamesIn(tag) {
	const match = /(?:servercore|nanoserver)(\d{2}(?:\d{2}|h2))$/i.exec(tag);
	const version = match?.[1]?.toLowerCase();
	const release = releases().find((each) => each.kind !== "client" && each.version.toLowerCase() === version);
	if (!match || !version || !release) return [];
	const start = tag.length - version.length;
	return [{
		build: release.build,
		revision: null,
		exact: false,
		architecture: tag.startsWith("x86_64-") ? "amd64" : null,
		start,
		end: tag.length,
		text: tag.slice(start)
	}];
}
function disagree(names) {
	return names.some(({ build }) => build !== names[0]?.build);
}
function kindIn(text) {
	const kind = /(?:^|[-_./])(windowsservercore|windowsserver|servercore|nanoserver)(?=[-_./]|$)/i.exec(text)?.[1]?.toLowerCase();
	if (kind === void 0) return null;
	if (kind === "windowsserver") return "server";
	return kind === "nanoserver" ? "nanoserver" : "servercore";
}
function nameAt(tag, start, text, exactly) {
	const release = releaseNames()[text.toLowerCase()];
	const [, , third, fourth] = text.split(".");
	const build = release ?? Number(third);
	let end = start + text.length;
	const kb = exactly && release !== void 0 ? KB.exec(tag.slice(end))?.[1] : void 0;
	if (kb !== void 0) end += kb.length + 1;
	const architecture = ARCHITECTURE$2.exec(tag.slice(end))?.[1];
	let revision = null;
	if (kb !== void 0) revision = revisionsOfKb(build, kb)[0] ?? null;
	else if (exactly && fourth !== void 0) revision = Number(fourth);
	return {
		build,
		revision,
		exact: kb !== void 0 || fourth !== void 0,
		architecture: architecture === void 0 ? null : ARCHITECTURES.get(architecture.toLowerCase()) ?? null,
		start,
		end,
		text: tag.slice(start, end)
	};
}
// lib/resolve/published.js
const YES = { kind: "yes" };
const UNKNOWN = { kind: "unknown" };
const NEVER$1 = {
	kind: "no",
	instead: ""
};
const UNHEARD_UPDATE = {
	kind: "unheard",
	asOf: UPDATES_AS_OF
};
const ARCHITECTURE$1 = /^(?:[-_](?:amd64|arm64|arm32v7|arm))?$/i;
const KIND_AT_END = /(?:^|-)(?:windowsservercore|nanoserver)$/;
const VERSION = /^\d+(?:\.\d+){1,3}(-(?:preview|rc|alpha)[\w.]*)?$/;
const PATCH$1 = /^\d+\.\d+[.-]/;
const WHOLE_VERSIONS_SINCE = "2019-02-01";
const BUILD_2016 = 14393;
const FIRST_ARM64 = 26100;
function publishedBase(reference, family, name) {
	const rest = (reference.tag ?? "").slice(name.end);
	const release = releaseNames()[releaseText(name)] !== void 0;
	if (family.insider) return release || name.start > 0 || !ARCHITECTURE$1.test(rest) ? NEVER$1 : UNKNOWN;
	const never = () => ({
		kind: "no",
		instead: `; ${ownName(reference)} has ${inWords(namesIn$1(reference, family))}`
	});
	if (name.start > 0 || !ARCHITECTURE$1.test(rest)) return never();
	if (name.architecture === "arm64" && name.build < FIRST_ARM64) return NEVER$1;
	if (!release) {
		if (!name.exact) return never();
		if (!releases().some(({ build }) => build === name.build)) return UNKNOWN;
		return buildsOf$1(reference, family).includes(name.build) ? wholeVersion(name) : never();
	}
	if (!buildsOf$1(reference, family).includes(name.build)) return never();
	const known = releaseTags(reference, name.build)?.tags.map((tag) => tag.toLowerCase());
	if (known && !known.includes(releaseText(name))) return never();
	if (name.exact && name.revision === null) return UNHEARD_UPDATE;
	return known !== void 0 || releaseNameIn(family, reference, name.build, family.flavour) === name.text ? YES : UNKNOWN;
}
function publishedTag(reference, family, name) {
	const tag = reference.tag ?? "";
	const head = tag.slice(0, name.start).replace(/-$/, "");
	const rest = tag.slice(name.end);
	if (family.type === "official") return officialTag(reference, family, name, head, rest);
	const own = formatRepository(reference);
	if (family.versionNames && !family.builds?.includes(name.build)) return {
		kind: "no",
		instead: `; ${own} has none for this Windows version`
	};
	if (family.type === "product" && isOfAnotherKind(family, tag)) return NEVER$1;
	if (name.exact) return UNKNOWN;
	const called = releaseNameIn(family, reference, name.build, family.flavour ?? kindIn(tag));
	const usual = name.text === called || name.text === "2009";
	const siblings = family.siblings?.find(({ pattern }) => new RegExp(pattern).test(tag));
	const listedSo = usual && siblings?.builds.includes(name.build) ? YES : UNKNOWN;
	const row = family.versions?.find(({ pattern }) => new RegExp(pattern).test(tag));
	const version = head.replace(KIND_AT_END, "");
	const [whole, preview] = VERSION.exec(version) ?? [];
	if (row && !family.leadingVersion && !row.builds.includes(name.build)) {
		if (preview !== void 0) return {
			kind: "unheard",
			asOf: FAMILIES_AS_OF
		};
		const names = row.builds.map((build) => releaseNameIn(family, reference, build, kindIn(tag)) ?? "");
		return {
			kind: "no",
			instead: names.length === 0 ? "" : `; ${own} has ${head} for ${inWords(names)}`
		};
	}
	if (family.type === "product" && !family.looseNames && called !== null && !usual && !isSameName(name.text, called)) return {
		kind: "no",
		instead: `; ${own} calls it ${head}-${called}`
	};
	if (!row) return family.versions && !family.leadingVersion ? {
		kind: "unheard",
		asOf: FAMILIES_AS_OF
	} : listedSo;
	if (family.leadingVersion) return row.builds.includes(name.build) && usual ? YES : UNKNOWN;
	if (whole === void 0) return listedSo;
	if (!usual || version === head || !/^(?:-amd64)?$/.test(rest)) return UNKNOWN;
	if (kindIn(tag) !== "nanoserver" && family.serverCoreBuilds?.includes(name.build) === false) return NEVER$1;
	return PATCH$1.test(version) && row.everyPatch?.includes(name.build) === false ? UNKNOWN : YES;
}
function isOfAnotherKind({ flavour }, tag) {
	return flavour === "servercore" && kindIn(tag) === "nanoserver";
}
function isSameName(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
function officialTag(reference, family, name, head, rest) {
	const own = formatRepository(reference);
	if (!family.builds?.includes(name.build)) return {
		kind: "no",
		instead: `; ${own} has none for this Windows version`
	};
	if (!KIND_AT_END.test(head)) return NEVER$1;
	const called = (build) => releaseNameIn(family, reference, build, kindIn(head)) ?? "";
	if (!name.exact && name.text !== called(name.build)) return {
		kind: "no",
		instead: `; ${own} calls it ${head}-${called(name.build)}`
	};
	if (name.exact || rest !== "") return UNKNOWN;
	const kind = head.endsWith("nanoserver") ? "nanoserver" : "windowsservercore";
	const made = officialPins(familyName(reference), head.replace(KIND_AT_END, ""), kind);
	if (made === null) return {
		kind: "unheard",
		asOf: OFFICIAL_TAGS_AS_OF
	};
	if (made.ever.includes(name.build)) return made.now.includes(name.build) ? YES : {
		kind: "yes",
		frozen: true
	};
	const names = made.ever.map(called);
	return {
		kind: "no",
		instead: names.length === 0 ? "" : `; ${own} has ${head} for ${inWords(names)}`
	};
}
function wholeVersion(name) {
	if (name.revision === null) return UNKNOWN;
	if (newestRevisionAtMost(name.build, Number.POSITIVE_INFINITY) === null) return UNKNOWN;
	if (!isForImages(name.build, name.revision)) return UNHEARD_UPDATE;
	if (newestRevisionAtMost(name.build, name.revision) !== name.revision) return UNKNOWN;
	const date = publishedOn(name.build, name.revision);
	return name.build === BUILD_2016 || date !== null && date >= WHOLE_VERSIONS_SINCE ? YES : UNKNOWN;
}
function buildsOf$1(reference, family) {
	return family.builds ?? publishedBuilds$1(reference.repository);
}
function namesIn$1(reference, family) {
	return buildsOf$1(reference, family).map((build) => releaseNameIn(family, reference, build, family.flavour) ?? "");
}
function releaseText(name) {
	return name.text.split(/[-_]/, 1)[0]?.toLowerCase() ?? "";
}
function ownName(reference) {
	return reference.registry === "mcr.microsoft.com" ? reference.repository : formatRepository(reference);
}
// lib/resolve/knowledge.js
const NOTHING$2 = {
	os: "unknown",
	flavour: null,
	baseOs: false,
	image: null,
	why: null,
	notPublished: false,
	floatsUntil: null,
	movedTo: null,
	frozen: null,
	windowsPart: null,
	stranger: false,
	architecture: null,
	claims: null
};
function knowledge(known) {
	return {
		...NOTHING$2,
		...known
	};
}
function named$1(reference, name, more = {}) {
	const osVersion = formatWindowsVersion({
		build: name.build,
		revision: name.revision
	});
	const { start, end, text } = name;
	return knowledge({
		os: "windows",
		image: single$1(reference, {
			os: "windows",
			architecture: name.architecture,
			osVersion
		}, !name.exact),
		windowsPart: {
			start,
			end,
			text
		},
		...more
	});
}
function noSuchTag(instead, more) {
	return knowledge({
		os: "windows",
		...more,
		why: `the built-in tables know no such tag${instead}`
	});
}
function unheard(name, asOf) {
	const { start, end, text, build } = name;
	return knowledge({
		os: "windows",
		windowsPart: {
			start,
			end,
			text
		},
		claims: build,
		why: `the tag is not known to exist as of ${asOf}, the day of the built-in tables; only the registry can tell`
	});
}
function onlyWindows(reference, known) {
	if (known.os === "windows") return known;
	const { image, flavour } = known;
	const variants = image?.variants.filter(({ os }) => os === "windows") ?? [];
	if (image !== null && variants.length > 0) return {
		...known,
		os: "windows",
		image: {
			...image,
			variants
		}
	};
	const digestOnly = reference.tag === null && reference.digest !== null;
	const why = known.os === "linux-and-windows" && known.why !== null ? known.why : NO_VERSION_IN_TAG;
	return knowledge({
		os: "windows",
		flavour,
		why: digestOnly ? NO_VERSION_IN_DIGEST : why
	});
}
function linux(reference) {
	return knowledge({
		os: "linux",
		image: single$1(reference, {
			os: "linux",
			architecture: null,
			osVersion: null
		}, true)
	});
}
function shared(reference, { os, eras, asOf }, today) {
	if (reference.digest !== null) return knowledge({
		os,
		why: LIST_OF_ANY_DAY
	});
	const era = eras.find(({ since, until }) => since <= today && (until === null || today <= until));
	if (!era) return knowledge({
		os,
		why: NO_ERA
	});
	const windows = era.builds.map((build) => ({
		os: "windows",
		architecture: null,
		osVersion: `10.0.${build}`
	}));
	const variants = os === "windows" ? windows : [{
		os: "linux",
		architecture: null,
		osVersion: null
	}, ...windows];
	return knowledge({
		os,
		image: {
			by: "tag",
			digest: null,
			floating: asOf !== null,
			variants,
			list: "unordered",
			asOf: era.until ?? asOf
		}
	});
}
function single$1(reference, variant, floating) {
	return {
		by: "tag",
		digest: reference.digest,
		floating: floating && reference.digest === null,
		variants: [variant],
		list: "single",
		asOf: null
	};
}
const NO_VERSION_IN_TAG = "the tag names no Windows version; only the registry can tell it, or a tag such as ltsc2022";
const NO_VERSION_IN_DIGEST = "a digest alone names none; only the registry can tell, or a tag in front of the digest";
const NO_OS_IN_NAME = "neither its repository nor its tag says; only the registry can tell";
const TWO_VERSIONS_IN_TAG = "the tag names more than one Windows version; only the registry can tell which one the image has (os.version)";
const LIST_OF_ANY_DAY = "the tag stands for a list of images that changes over time, and the digest may be of any day; only the registry can tell the Windows versions (os.version)";
const NO_ERA = "the tag stands for a list of images that changed over time, and the built-in tables do not know the list of that day; only the registry can tell the Windows versions (os.version)";
// lib/resolve/base-os-image.js
const NOT_PUBLISHED = "Microsoft has published no `latest` tag for its Windows base images since 16 April 2019; write the release, for example ltsc2022";
function describeBaseImage(reference, family) {
	const movedTo = typeof family.movedTo === "string" ? family.movedTo : null;
	const base = {
		os: "windows",
		flavour: family.flavour,
		baseOs: true,
		movedTo
	};
	const { tag, digest } = reference;
	if (tag === null && digest !== null) return knowledge({
		...base,
		why: NO_VERSION_IN_DIGEST
	});
	if (tag === null || tag.toLowerCase() === "latest") return describeLatest(reference, family, base);
	const names = baseNamesIn(tag);
	if (disagree(names)) return knowledge({
		...base,
		why: TWO_VERSIONS_IN_TAG
	});
	const [name] = names;
	if (!name) return knowledge({
		...base,
		why: NO_VERSION_IN_TAG
	});
	const published = publishedBase(reference, family, name);
	if (published.kind === "no") return noSuchTag(published.instead, base);
	if (published.kind === "unheard") return {
		...unheard(name, published.asOf),
		...base
	};
	return named$1(reference, name, {
		...base,
		floatsUntil: floatsUntil(reference, name)
	});
}
function describeLatest(reference, family, base) {
	if (family.latestBuild) {
		const osVersion = `10.0.${family.latestBuild}`;
		return knowledge({
			...base,
			image: single$1(reference, {
				os: "windows",
				architecture: null,
				osVersion
			}, true)
		});
	}
	if (reference.digest !== null) return knowledge({
		...base,
		why: NO_VERSION_IN_DIGEST
	});
	if (family.insider || family.movedTo) return knowledge({
		...base,
		why: NO_VERSION_IN_TAG
	});
	return knowledge({
		...base,
		notPublished: true,
		why: NOT_PUBLISHED
	});
}
function floatsUntil(reference, name) {
	if (reference.digest !== null || name.exact) return null;
	return releaseTags(reference, name.build)?.floatsUntil ?? null;
}
// lib/resolve/frozen.js
const PATCH = /^v?\d+(?:\.\d+){2}|^\d+u\d+|^\d+(?:\.\d+)*_\d+/;
function frozenOf(reference, family) {
	const tag = reference.tag ?? "latest";
	if (reference.digest !== null) return null;
	const row = family.frozen?.find(({ pattern }) => new RegExp(pattern).test(tag));
	if (row) {
		const { since, successor, source } = row;
		const next = successor === void 0 ? null : successorOf(reference, tag, row.pattern, successor);
		return {
			since,
			asOf: FAMILIES_AS_OF,
			successor: next,
			source
		};
	}
	if (family.type !== "official" || PATCH.test(tag)) return null;
	const [name] = windowsNamesIn(tag, false);
	const head = name ? tag.slice(0, name.start).replace(/-$/, "") : tag;
	if (name && kindIn(head) === null) return null;
	return isOfficialTagLive(familyName(reference), head, name?.build ?? null) === false ? {
		since: null,
		asOf: OFFICIAL_TAGS_AS_OF,
		successor: null,
		source: "https://github.com/docker-library/official-images/tree/master/library"
	} : null;
}
function successorOf(reference, tag, pattern, successor) {
	if (successor.includes("/")) return successor;
	const next = tag.replace(new RegExp(pattern), successor);
	return formatReference({
		...reference,
		tag: next,
		digest: null
	});
}
// lib/data/image-linux.json
var image_linux_default = JSON.parse("{\"distributions\":[\"alpine\",\"ubuntu\",\"debian\",\"fedora\",\"centos\",\"rockylinux\",\"almalinux\",\"amazonlinux\",\"oraclelinux\",\"archlinux\",\"photon\",\"mageia\",\"clearlinux\",\"sl\",\"cirros\",\"busybox\",\"alt\",\"buildpack-deps\"],\"official\":[\"node\",\"nginx\",\"redis\",\"postgres\",\"ruby\",\"rust\",\"redmine\",\"influxdb\",\"php\",\"mysql\",\"mariadb\",\"httpd\",\"tomcat\",\"maven\",\"gradle\",\"memcached\",\"rabbitmq\",\"haproxy\",\"perl\",\"gcc\",\"elixir\",\"erlang\",\"haskell\",\"composer\",\"wordpress\",\"drupal\",\"joomla\",\"ghost\",\"nextcloud\",\"solr\",\"elasticsearch\",\"logstash\",\"kibana\",\"sonarqube\",\"varnish\",\"zookeeper\",\"cassandra\",\"couchdb\",\"neo4j\",\"amazoncorretto\",\"sapmachine\",\"r-base\",\"clojure\",\"groovy\",\"jetty\",\"tomee\",\"adminer\",\"phpmyadmin\",\"matomo\",\"mediawiki\",\"bash\",\"dart\",\"mono\"],\"repositories\":[\"mcr.microsoft.com/mssql/server\",\"mcr.microsoft.com/mssql/rhel/server\",\"mcr.microsoft.com/mssql-tools\",\"mcr.microsoft.com/dotnet/runtime-deps\",\"mcr.microsoft.com/dotnet/nightly/runtime-deps\",\"mcr.microsoft.com/playwright\",\"mcr.microsoft.com/playwright/python\",\"mcr.microsoft.com/playwright/dotnet\",\"mcr.microsoft.com/playwright/java\",\"docker.io/microsoft/mssql-server-linux\",\"docker.io/nvidia/cuda\",\"nvcr.io/nvidia/cuda\",\"docker.io/scottyhardy/docker-wine\",\"docker.io/tobix/pywine\",\"mcr.microsoft.com/azure-powershell\",\"mcr.microsoft.com/azure-cli\",\"public.ecr.aws/amazonlinux/amazonlinux\"],\"prefixes\":[\"mcr.microsoft.com/azurelinux/\",\"mcr.microsoft.com/cbl-mariner/\",\"mcr.microsoft.com/devcontainers/\",\"mcr.microsoft.com/vscode/devcontainers/\",\"gcr.io/distroless/\",\"registry.access.redhat.com/\",\"docker.io/bitnami/\",\"docker.io/cimg/\"],\"variants\":[\"alpine\",\"bookworm\",\"trixie\",\"bullseye\",\"buster\",\"stretch\",\"jessie\",\"wheezy\",\"forky\",\"noble\",\"jammy\",\"focal\",\"bionic\",\"xenial\",\"trusty\",\"resolute\",\"plucky\",\"oracular\",\"slim\",\"debian\",\"ubuntu\",\"azurelinux\",\"mariner\",\"cbl\",\"centos\",\"fedora\",\"oracle\",\"oraclelinux\",\"ubi\",\"amazonlinux\",\"opensuse\",\"photon\",\"rhel\",\"archlinux\",\"kali\",\"distroless\",\"chiseled\",\"scratch\",\"linux\"],\"numbered\":[\"alpine\",\"ubuntu\",\"debian\",\"fedora\",\"centos\",\"rocky\",\"rockylinux\",\"almalinux\",\"oraclelinux\",\"amazonlinux\",\"azurelinux\",\"mariner\",\"opensuse\",\"photon\",\"rhel\",\"ubi\",\"archlinux\",\"kali\"],\"codenames\":[\"bookworm\",\"trixie\",\"bullseye\",\"buster\",\"jessie\",\"wheezy\",\"noble\",\"jammy\",\"focal\",\"bionic\",\"xenial\"]}");
// lib/resolve/linux-image.js
const HUB_LIBRARY = "docker.io/library/";
let repositories;
let distributions;
let variants;
let numbered;
let codenames;
const WINDOWS_WORD = /(?:^|[-_.])(?:win|nanoserver|servercore|ltsc\d)/i;
function isLinuxRepository(reference) {
	repositories ??= new Set(image_linux_default.repositories);
	distributions ??= new Set(image_linux_default.distributions);
	const name = `${reference.registry}/${reference.repository}`;
	if (repositories.has(name) || image_linux_default.prefixes.some((prefix) => name.startsWith(prefix))) return !namesWindows(reference.tag ?? "");
	const [image = "", folder = ""] = reference.repository.split("/").reverse();
	return folder === "library" && distributions.has(image);
}
function isLinuxOfficialImage(reference) {
	const name = `${reference.registry}/${reference.repository}`;
	return name.startsWith(HUB_LIBRARY) && image_linux_default.official.includes(name.slice(18));
}
function namesLinuxVariant(tag) {
	variants ??= new Set(image_linux_default.variants);
	const words = tag.toLowerCase().split(/[-_]/);
	return !words.includes("windows") && words.some((word) => variants?.has(word.replace(/(?<![\d.])[\d.]+$/, "")));
}
function namesDistribution(tag) {
	numbered ??= new Set(image_linux_default.numbered);
	codenames ??= new Set(image_linux_default.codenames);
	if (WINDOWS_WORD.test(tag)) return false;
	const words = tag.toLowerCase().split(/[-_]/);
	return words.some((word, index) => {
		const name = /^[a-z]+/.exec(word)?.[0] ?? "";
		const version = word === name ? words[index + 1] ?? "" : word.slice(name.length);
		return (codenames?.has(word) || numbered?.has(name) && /^\d[\d.]*$/.test(version)) ?? false;
	});
}
function namesWindows(tag) {
	return kindIn(tag) !== null || windowsNamesIn(tag, false).length > 0;
}
// lib/resolve/family-image.js
function describeFamilyImage(reference, family, today) {
	const known = describeTag(reference, family, today);
	const flavour = known.os === "linux" || known.os === "unknown" ? null : flavourOf(reference, family);
	const architecture = family.type === "official" && known.os !== "linux" ? "amd64" : null;
	const frozen = known.os === "linux" || known.image === null ? null : frozenOf(reference, family);
	return {
		...known,
		flavour,
		architecture,
		movedTo: movedTo(family, reference.tag ?? "latest"),
		frozen
	};
}
function describeTag(reference, family, today) {
	const { tag, digest } = reference;
	if (tag === null && digest !== null) return family.os === "windows" ? knowledge({
		os: "windows",
		why: NO_VERSION_IN_DIGEST
	}) : knowledge({ why: NO_OS_IN_NAME });
	const written = tag ?? "latest";
	const names = family.versionNames ? versionNamesIn(written) : family.leadingVersion ? baseNamesIn(written) : windowsNamesIn(written, true);
	if (disagree(names)) return knowledge({
		os: "windows",
		why: TWO_VERSIONS_IN_TAG
	});
	const [name] = names;
	if (name) {
		const published = publishedTag(reference, family, name);
		if (published.kind === "unheard") return unheard(name, published.asOf);
		return published.kind === "no" ? noSuchTag(published.instead, {}) : named$1(reference, name);
	}
	const list = sharedTag(reference, family, written);
	if (list) return shared(reference, list, today);
	if (kindIn(written) !== null) return knowledge({
		os: "windows",
		why: NO_VERSION_IN_TAG
	});
	if (family.linuxVariants && namesLinuxVariant(written)) return linux(reference);
	if (family.os !== "windows" && namesDistribution(written)) return linux(reference);
	if (fits$1(family.linuxTags, written)) return linux(reference);
	return describeRest(reference, family);
}
function describeRest(reference, family) {
	if (family.os === "linux") return linux(reference);
	if (family.os === "windows" || family.os === "linux-and-windows") return knowledge({
		os: family.os,
		why: NO_VERSION_IN_TAG
	});
	return knowledge({ why: NO_OS_IN_NAME });
}
function flavourOf(reference, family) {
	const tag = reference.tag ?? "";
	if (family.versionNames) return /nanoserver/.test(tag) ? "nanoserver" : /servercore/.test(tag) ? "servercore" : null;
	return family.flavour ?? kindIn(tag);
}
function movedTo(family, tag) {
	if (family.movedTo === void 0 || typeof family.movedTo === "string") return family.movedTo ?? null;
	return family.movedTo.find((place) => fits$1(place.pattern, tag))?.repository ?? null;
}
function fits$1(pattern, tag) {
	return pattern !== void 0 && new RegExp(pattern).test(tag);
}
// lib/resolve/other-image.js
const BASE_PATH = /(?:^|\/)windows\/(servercore|nanoserver|server)$/;
const WINDOWS_ONLY = /^docker\.io\/microsoft\/(?:windows|mssql-server-windows)/;
const WINDOWS_PATH$1 = /(?:^|[-_./])windows(?=[-_./]|$)/;
const FRAMEWORK_PATH = /(?:^|\/)dotnet\/framework\/(?:runtime|aspnet|sdk|wcf)$/;
function describeOtherImage(reference) {
	const tag = reference.tag ?? "";
	const mirror = mirroredBase(reference, tag);
	const names = mirror?.names ?? windowsNamesIn(tag, false).map(withoutRevision$1);
	const flavour = mirror?.flavour ?? kindIn(tag) ?? kindIn(reference.repository) ?? frameworkFlavour(reference);
	if (disagree(names)) return knowledge({
		os: "windows",
		flavour,
		why: TWO_VERSIONS_IN_TAG
	});
	const [name] = names;
	if (name) return named$1(reference, name, {
		flavour,
		stranger: true
	});
	if (isLinuxOfficialImage(reference) && kindIn(tag) === null) return linux(reference);
	const why = reference.tag === null && reference.digest !== null ? NO_VERSION_IN_DIGEST : NO_VERSION_IN_TAG;
	if (flavour !== null || WINDOWS_ONLY.test(`${reference.registry}/${reference.repository}`)) return knowledge({
		os: "windows",
		flavour,
		why
	});
	if (hasLinuxTagHabits(reference) && namesLinuxVariant(tag)) return linux(reference);
	if (namesDistribution(tag) && !WINDOWS_PATH$1.test(reference.repository)) return linux(reference);
	return knowledge({ why: NO_OS_IN_NAME });
}
function mirroredBase(reference, tag) {
	const names = baseNamesIn(tag);
	const flavour = BASE_PATH.exec(reference.repository)?.[1];
	if (flavour !== void 0) return {
		flavour,
		names
	};
	return reference.repository === "windows" && names[0]?.start === 0 ? {
		flavour: "windows",
		names
	} : null;
}
function frameworkFlavour(reference) {
	return FRAMEWORK_PATH.test(reference.repository) ? "servercore" : null;
}
function withoutRevision$1(name) {
	return {
		...name,
		revision: null
	};
}
function hasLinuxTagHabits(reference) {
	return reference.registry === "mcr.microsoft.com" || reference.registry === "docker.io" && reference.repository.startsWith("library/");
}
// lib/resolve/tag.js
const HOST_PROCESS_BASE = /(?:^|\/)windows-host-process-containers-base-image$/;
const HOST_PROCESS_TAG = /(?:^|[-_.])hostprocess$/;
const SIG_WINDOWS = /^docker\.io\/sigwindowstools\//;
const HOST_PROCESS = "the HostProcess base image carries no Windows version: it runs on the host itself, on every version that has HostProcess containers";
const remembered$1 = new Map();
const MOST_REMEMBERED = 2e4;
function describeReference(reference, today) {
	const { registry, repository, tag, digest } = reference;
	const key = `${today} ${registry} ${repository} ${tag ?? ""} ${digest ?? ""}`;
	let known = remembered$1.get(key);
	if (known === void 0) {
		if (remembered$1.size >= MOST_REMEMBERED) remembered$1.clear();
		known = describe(reference, today);
		remembered$1.set(key, known);
	}
	return known;
}
function describe(reference, today) {
	if (isHostProcess(reference)) return knowledge({
		os: "hostprocess",
		why: HOST_PROCESS
	});
	if (isWindowsHalf(reference)) return onlyWindows(reference, describeByName(reference, today));
	if (isLinuxRepository(reference)) return linux(reference);
	return describeByName(reference, today);
}
function isHostProcess({ registry, repository, tag }) {
	if (HOST_PROCESS_BASE.test(repository)) return true;
	return SIG_WINDOWS.test(`${registry}/${repository}`) && HOST_PROCESS_TAG.test(tag ?? "");
}
function describeByName(reference, today) {
	const family = familyOf$1(reference);
	if (family === null) return describeOtherImage(reference);
	return family.type === "base" ? describeBaseImage(reference, family) : describeFamilyImage(reference, family, today);
}
// lib/resolve/retag.js
const PINNED = /(?:^|[-_.])(?:\d{8}|kb\d{6,8}|(?=[a-f]*\d)[0-9a-f]{7,40})(?=[-_.]|$)/i;
const ARCHITECTURE = /^[-_](amd64|arm64|arm32v7|arm)$/i;
const ARM_BUILD = 17763;
function retag(reference, build, today) {
	return checked(changeTag(reference, build, today, true), build, today);
}
function unprovenTag(reference, build, today) {
	return checked(changeTag(reference, build, today, false), build, today);
}
function unprovenPin(reference, build, today) {
	const family = familyOf$1(reference);
	const kind = kindIn(reference.tag ?? "");
	if (family === null || kind === null || onlyName(reference) !== "none") return null;
	const name = releaseNameIn(family, reference, build, kind);
	return name === null ? null : checked(withTag(reference, `${reference.tag}-${name}`), build, today);
}
function listedTag(reference, build, tags, today) {
	const { tag } = reference;
	if (tag === null) return null;
	const { windowsPart: part, flavour } = describeReference(reference, today);
	const [head, tail] = part === null ? [`${tag}-`, ""] : [tag.slice(0, part.start), tag.slice(part.end)];
	return tags.filter((each) => each !== tag && each.startsWith(head) && each.endsWith(tail)).map((each) => withTag(reference, each)).filter((each) => {
		const known = describeReference(each, today);
		const own = known.windowsPart;
		if (own === null || !hasOnly(known, build) || known.flavour !== flavour) return false;
		return part === null || own.start === part.start && each.tag.slice(own.end) === tail;
	}).sort((a, b) => a.tag.length - b.tag.length || (a.tag < b.tag ? -1 : 1))[0] ?? null;
}
function checked(changed, build, today) {
	return changed && hasOnly(describeReference(changed, today), build) ? changed : null;
}
function changeTag(reference, build, today, proven) {
	const { tag } = reference;
	const known = describeReference(reference, today);
	const part = known.windowsPart;
	if (tag === null || part === null) return null;
	if (build !== ARM_BUILD && known.image?.variants.some(({ architecture }) => architecture === "arm")) return null;
	const family = familyOf$1(reference);
	const rest = `${tag.slice(0, part.start)}-${tag.slice(part.end)}`;
	if (family?.type !== "base" && PINNED.test(rest)) return null;
	if (hasOnly(known, build) && isRelease(part)) return withTag(reference, tag);
	if (family === null) {
		const name = /^ltsc\d{4}$/i.test(part.text) ? longTermTag(build) : null;
		return name === null ? null : withTag(reference, replacePart(tag, part, name));
	}
	const name = releaseNameIn(family, reference, build, known.flavour);
	if (name === null) return null;
	if (family.type === "base") return retagBase(reference, tag, part, name);
	const changed = withTag(reference, replacePart(tag, part, name));
	if (proven && !isKnownTag(changed, today)) return null;
	return isFrozen(changed) && !isFrozen(reference) ? null : changed;
}
function isKnownTag(reference, today) {
	const name = onlyName(reference);
	if (name === "none") return describeReference(reference, today).image?.list === "unordered";
	return name !== null && publishedOf(reference, name)?.kind === "yes";
}
function onlyName(reference) {
	const family = familyOf$1(reference);
	const { tag } = reference;
	if (family === null || tag === null) return null;
	const names = family.type === "base" || family.leadingVersion === true ? baseNamesIn(tag) : windowsNamesIn(tag, true);
	return disagree(names) ? null : names[0] ?? "none";
}
function publishedOf(reference, name) {
	const family = familyOf$1(reference);
	if (family === null) return null;
	return family.type === "base" ? publishedBase(reference, family, name) : publishedTag(reference, family, name);
}
function isFrozen(reference) {
	const name = onlyName(reference);
	const published = name === null || name === "none" ? null : publishedOf(reference, name);
	return published?.kind === "yes" && published.frozen === true;
}
function pinnedTag(reference, build, today) {
	const family = familyOf$1(reference);
	const { tag } = reference;
	if (tag === null || family === null || sharedTag(reference, family, tag) === null) return null;
	const kind = kindIn(tag);
	if (kind === null && family.flavour !== "servercore") return null;
	const name = releaseNameIn(family, reference, build, kind ?? family.flavour);
	if (name === null) return null;
	const pinned = withTag(reference, kind === null ? `${tag}-windowsservercore-${name}` : `${tag}-${name}`);
	return isKnownTag(pinned, today) && hasOnly(describeReference(pinned, today), build) ? pinned : null;
}
function sameImages(reference) {
	const tag = reference.tag?.toLowerCase() ?? "";
	if (reference.registry !== "mcr.microsoft.com" || reference.digest !== null) return [reference];
	return [reference, ...(releases().flatMap((release) => release.images).find(({ repository, tags }) => repository === reference.repository && tags.includes(tag))?.tags ?? []).filter((each) => each !== tag).map((each) => withTag(reference, each))];
}
const PRODUCT_VERSION = /^v?\d+(?:\.\d+){0,3}(?:-(?:preview|rc)(?:\.\d+)*)?(?=-|$)/;
function windowsTag(reference, build, today) {
	const family = familyOf$1(reference);
	const version = PRODUCT_VERSION.exec(reference.tag ?? "")?.[0];
	if (family === null || version === void 0) return null;
	for (const kind of ["nanoserver", "servercore"]) {
		const name = releaseNameIn(family, reference, build, kind);
		if (name === null) continue;
		const changed = withTag(reference, `${version}-${kind === "servercore" ? "windowsservercore" : kind}-${name}`);
		if (isKnownTag(changed, today) && hasOnly(describeReference(changed, today), build)) return changed;
	}
	return null;
}
function pinRevision(reference, version) {
	const family = familyOf$1(reference);
	if (family?.type !== "base" || family.movedTo !== void 0 || family.insider || version.revision === null) return null;
	const part = describeReference(reference, "").windowsPart;
	if (part === null && reference.tag !== null && reference.tag.toLowerCase() !== "latest") return null;
	return retagBase(reference, reference.tag ?? "", part, formatWindowsVersion(version));
}
function retagBase(reference, tag, part, name) {
	const rest = part === null ? "" : tag.slice(part.end);
	if ((part?.start ?? 0) > 0 || rest !== "" && !ARCHITECTURE.test(rest)) return null;
	return withTag(reference, `${name}${rest.replace("_", "-")}`);
}
function hasOnly(known, build) {
	if (known.image === null) return known.claims === build;
	return known.image.variants.every(({ osVersion }) => osVersion === `10.0.${build}`);
}
function isRelease(part) {
	return Object.hasOwn(releaseNames(), part.text.toLowerCase());
}
function replacePart(tag, part, name) {
	return tag.slice(0, part.start) + name + tag.slice(part.end);
}
function withTag(reference, tag) {
	const changed = {
		...reference,
		tag,
		digest: null
	};
	return {
		...changed,
		written: formatReference(changed)
	};
}
// lib/judge/argument-values.js
function argumentsFor(dockerfile, request, { reference, stage }, wanted) {
	const parsed = parseReference(wanted);
	const names = parsed === null ? [] : sameImages(parsed).slice(1).map(formatReference);
	for (const other of [wanted, ...names]) for (const [before, after] of differences(reference, other)) for (const { name, value } of dockerfile.globalArgs) {
		const now = request.buildArgs.get(name) ?? value;
		if (now === null || before === "" || !now.includes(before)) continue;
		const changed = now.replace(/^(["'])(.*)\1$/, "$2").replace(before, () => after);
		const buildArgs = new Map([...request.buildArgs, [name, changed]]);
		const evaluation = evaluate(dockerfile, {
			...request,
			buildArgs
		});
		if (evaluation.ok && evaluation.stages[stage]?.from === other) return buildArgs;
	}
	return null;
}
function differences(a, b) {
	const isWord = (text, at) => /[a-z0-9]/i.test(text[at] ?? "");
	let start = 0;
	while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
	let end = 0;
	while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
	const cut = (from, to) => [a.slice(from, a.length - to), b.slice(from, b.length - to)];
	const letters = cut(start, end);
	while (start > 0 && isWord(a, start - 1)) start--;
	while (end > 0 && isWord(a, a.length - end)) end--;
	const years = [/(?<!\d)\d+$/.exec(cut(start, end)[0])?.[0], /(?<!\d)\d+$/.exec(cut(start, end)[1])?.[0]];
	const numbers = years[0] !== void 0 && years[1] !== void 0 ? [[years[0], years[1]]] : [];
	return [
		cut(start, end),
		...numbers,
		letters
	];
}
// lib/read/platform-args.js
function platformArgs(platform, onLinux) {
	const found = new Map();
	if (onLinux) found.set("BUILDOS", "linux");
	const match = /^(\w+)(?:\(([\w.]+)\))?(?:\/(\w+)(?:\/(\w+))?)?$/.exec(platform ?? (onLinux ? "linux" : ""));
	if (!match) return found;
	const [whole, os = "", version = "", architecture, variant = ""] = match;
	found.set("TARGETOS", os);
	if (architecture === void 0) return found;
	const parts = {
		PLATFORM: whole,
		OSVERSION: version,
		ARCH: architecture,
		VARIANT: variant
	};
	for (const [name, value] of Object.entries(parts)) found.set(`TARGET${name}`, value);
	return found;
}
// lib/judge/request.js
function requestOf({ buildArgs, stage, buildHost, platform }) {
	return {
		buildArgs,
		targetStage: stage,
		builder: buildHost?.os === "windows" ? "classic" : "buildkit",
		platformArgs: platformArgs(platform, buildHost?.os === "linux"),
		platform
	};
}
// lib/rules/say-variants.js
function sayHostOf(ofOneFile) {
	return `declare the host that it is for as a target, or name that host ${ofOneFile ? `under builds in ${CONFIG_FILE}` : "above its FROM (# windows-container-compat: targets=NAME)"}`;
}
function sayAddition(add) {
	const { target, reference, args, idle } = add;
	const rest = `; for each of these ${sayHostOf(args !== null)}`;
	if (args === null) {
		const text = `add a Dockerfile for ${target} beside ${idle ? "these" : "this one"}, with FROM ${reference}`;
		return idle ? siblings(text + rest) : other(text);
	}
	const what = `for ${target} with ${[...args].map(([name, value]) => `${name}=${value}`).join(" ")}${[...args.values()].some((value) => value !== "" && reference.endsWith(value)) ? "" : ` (its base is then ${reference})`}`;
	return idle ? siblings(`add a build ${what}${rest}`) : addBuild(what);
}
function sayServed(served, ofOneFile) {
	const others = inWords([...served].map(([name, targets]) => `${name} serves ${inWords(targets, { most: 3 })}`), { most: 3 });
	const noun = ofOneFile ? "build" : "Dockerfile";
	return siblings(`this ${noun} serves no declared target (${others}): ${sayHostOf(ofOneFile)}`, `these ${noun}s serve no declared target (${others}): for each ${sayHostOf(ofOneFile)}`);
}
// lib/decide/release-words.js
const PREFIX = /^(?:windowsservercore|windowsserver|servercore|nanoserver|windows|server|win|ws)?(?:ltsc|sac)?/;
let known$3;
function releaseNumbers() {
	if (known$3) return known$3;
	const names = releases().filter(({ images }) => images.length > 0).flatMap(({ build, version, images }) => [
		...images.flatMap((image) => image.tags),
		version,
		String(build)
	]);
	const numbers = new Set(names.map((name) => name.toLowerCase().replace(PREFIX, "")));
	known$3 = {
		numbers,
		any: new RegExp([...numbers].join("|"), "i")
	};
	return known$3;
}
function withoutReleaseWords(path) {
	const { numbers, any } = releaseNumbers();
	return (any.test(path) ? path.split(/([/._-])/).map((word) => withoutRelease(word, numbers)).join("") : path).replace(/[/._-]{2,}/g, (run) => run.includes("/") ? "/" : run[0]).replace(/^[/._-]|[/._-]$/g, "");
}
function withoutRelease(word, numbers) {
	const lower = word.toLowerCase();
	const number = lower.replace(PREFIX, "");
	if (!numbers.has(number)) return word;
	const kind = lower.slice(0, lower.length - number.length);
	return word.slice(0, kind.replace(/(?:ltsc|sac)$/, "").length);
}
// lib/decide/variants.js
function settleVariants(builds, all) {
	const settled = [...builds];
	for (const { members, covered, unknown } of groupsOf(builds, all)) {
		const serving = members.filter((index) => finalResults(builds[index]).some(runsThere));
		const added = new Set();
		const isIdle = serving.length === 0 && releasesOf(members, builds) > 1;
		const bases = new Set(members.flatMap((index) => finalsOf(builds[index]).map(({ reference }) => reference)));
		for (const index of [...serving, ...members.filter((each) => !serving.includes(each))]) {
			const serves = serving.includes(index);
			settled[index] = mapImages(builds[index], "final", (result, image) => {
				if (runsThere(result)) return result;
				if (covered.has(result.target)) return serves ? {
					...result,
					severity: "off",
					variant: "served"
				} : ofNoUse(result, servedBy(builds[index], builds, covered), all[index].read?.plan ?? null);
				if (isIdle && !unknown.has(result.target)) return withAddition(result, image, all[index], true);
				if (added.has(result.target)) return {
					...result,
					severity: "off"
				};
				if (result.runsByDefault || !serves || unknown.has(result.target)) return result;
				added.add(result.target);
				return withAddition(result, image, all[index]);
			});
			settled[index] = mapImages(settled[index], "build", (result) => withoutDouble(result, bases));
		}
	}
	return settled;
}
function groupsOf(builds, all) {
	const families = new Map();
	const named = ({ stage }, file, family) => `${file}\0${stage === null ? "" : `=${stage}`}\0${family}`;
	for (const build of builds) {
		const family = build.images.find(({ role }) => role === "final")?.family;
		const file = named(build, build.dockerfile, "");
		if (family && !families.has(file)) families.set(file, family);
	}
	const groups = new Map();
	for (const [index, build] of builds.entries()) {
		if (all[index].ownTargets) continue;
		const file = named(build, build.dockerfile, "");
		const family = families.get(file);
		const key = family === void 0 ? file : named(build, withoutReleaseWords(build.dockerfile), family);
		const known = groups.get(key);
		if (known) known.push(index);
		else groups.set(key, [index]);
	}
	return [...groups.values()].filter(({ length }) => length > 1).map((members) => groupOf(members, builds));
}
function groupOf(members, builds) {
	const covered = new Map();
	const unknown = new Set();
	for (const index of members) for (const result of finalResults(builds[index])) {
		if (runsThere(result) && !covered.has(result.target)) covered.set(result.target, index);
		if (result.verdict === "unknown") unknown.add(result.target);
	}
	return {
		members,
		covered,
		unknown
	};
}
function ofNoUse(result, way, plan) {
	const named = plan?.tags.some((tag) => namesRelease(tag.slice(tag.lastIndexOf(":") + 1))) === true;
	return {
		...result,
		severity: named && result.severity !== "off" ? "notice" : result.severity,
		variant: "of-no-use",
		advice: null,
		ways: [way]
	};
}
function servedBy(own, builds, covered) {
	const served = new Map();
	for (const { target } of finalResults(own)) {
		const other = covered.get(target);
		if (other === void 0) continue;
		const name = nameOf$2(builds[other], own);
		served.set(name, [...served.get(name) ?? [], target]);
	}
	return sayServed(served, [...covered.values()].every((other) => builds[other].dockerfile === own.dockerfile));
}
function releasesOf(members, builds) {
	const versions = members.flatMap((index) => finalsOf(builds[index])).flatMap(({ resolved }) => {
		const [first, ...more] = resolved.variants;
		return first === void 0 || more.length > 0 ? [] : [first.osVersion?.split(".")[2] ?? ""];
	});
	return new Set(versions.filter((build) => build !== "")).size;
}
function namesRelease(text) {
	return withoutReleaseWords(text) !== text;
}
function nameOf$2(other, own) {
	if (other.dockerfile !== own.dockerfile) return other.dockerfile;
	const args = Object.entries(other.buildArgs).filter(([name, value]) => own.buildArgs[name] !== value).map(([name, value]) => `${name}=${value}`).join(" ");
	const { file, line } = other.declaredBy ?? {};
	return `the build${args === "" ? "" : ` with ${args}`}${file === void 0 ? "" : ` (${file}:${line})`}`;
}
function withAddition(result, image, { read }, idle = false) {
	const [reference] = result.advice?.baseImages ?? [];
	if (reference === void 0 || read === null) return result;
	const args = argumentsFor(read.dockerfile, requestOf(read.plan), image, reference);
	return {
		...result,
		variant: "to-add",
		ways: [sayAddition({
			target: result.target,
			reference,
			args,
			idle
		}), ...idle ? [] : result.ways.slice(1)]
	};
}
function withoutDouble(result, bases) {
	const { advice, ways } = result;
	const [reference] = advice?.baseImages ?? [];
	if (!advice || reference === void 0 || !bases.has(reference)) return result;
	return {
		...result,
		advice: {
			...advice,
			baseImages: []
		},
		ways: ways.slice(1)
	};
}
function finalsOf({ images }) {
	return images.filter(({ role }) => role === "final");
}
function finalResults(build) {
	return finalsOf(build).flatMap((image) => image.results);
}
function runsThere({ verdict }) {
	return verdict === "runs" || verdict === "at-risk";
}
function mapImages(build, role, change) {
	const images = build.images.map((image) => image.role === role ? {
		...image,
		results: image.results.map((result) => change(result, image))
	} : image);
	return {
		...build,
		images
	};
}
// lib/decide/policy.js
async function ignoring(judged, running, { ignores }) {
	const inComments = judged.some((each) => each.ignores.length > 0) || running.some(({ comments }) => comments.length > 0);
	return ignores.length > 0 || inComments ? (await Promise.resolve().then(() => require("./ignores.js"))).applyIgnores : null;
}
function decide(judged, problems, policy, running = []) {
	const own = judged.map(({ build }) => policy.severity.size === 0 ? build : mapResults(build, (result) => withOwnSeverities(result, policy)));
	const workloads = running.map(({ workload }) => mapFindings(workload, (each) => withOwnSeverity(each, policy)));
	const inManifests = ignoresInManifests(running);
	const ignores = [
		...ignoresInComments(judged),
		...inManifests.ignores,
		...policy.ignores
	];
	const kept = ignores.length === 0 ? {
		builds: own,
		workloads,
		problems: []
	} : policy.applyIgnores(own, ignores, policy.today, policy.complete, workloads);
	const settled = {
		builds: settleVariants(kept.builds, judged),
		workloads: kept.workloads,
		problems: [
			...problems,
			...inManifests.problems,
			...kept.problems
		]
	};
	const decided = policy.known === null ? settled : withoutKnown(settled, policy.known, policy.complete);
	if (policy.failOn !== "no-target") return decided;
	return {
		...decided,
		builds: decided.builds.map(softenPartial),
		workloads: decided.workloads.map((workload) => mapFindings(workload, softenLanding))
	};
}
function withoutKnown({ builds, workloads, problems }, known, complete) {
	const running = withoutKnownFindings(workloads, known);
	const applied = applyBaseline(builds, problems, known, complete, running.found);
	return {
		builds: applied.builds,
		workloads: running.workloads,
		problems: [...applied.problems, ...applied.gone]
	};
}
function ignoresInComments(judged) {
	const found = new Map();
	for (const { build, ignores } of judged) for (const { rules, reason, line, stage } of ignores) found.set(JSON.stringify([
		build.dockerfile,
		line,
		stage
	]), {
		rules,
		reason,
		image: null,
		target: null,
		until: null,
		dockerfile: build.dockerfile,
		stage,
		where: {
			file: build.dockerfile,
			line,
			column: 1
		}
	});
	return [...found.values()];
}
function fails$1(errors, failOn) {
	return errors > 0 && failOn !== "never";
}
function mapResults(build, change) {
	return {
		...build,
		images: build.images.map((image) => ({
			...image,
			results: image.results.map((result) => change(result, image))
		}))
	};
}
function withOwnSeverities(result, { severity }) {
	const assumed = result.notes.some((note) => note.rule === "platform-assumed");
	const own = (finding, quiet = assumed) => {
		const wanted = severity.get(finding.rule) ?? finding.severity;
		return {
			...finding,
			severity: quiet && (wanted === "error" || wanted === "warning") ? "notice" : wanted
		};
	};
	return {
		...own(result, assumed || result.runsByDefault),
		notes: result.notes.map((note) => own(note))
	};
}
function softenPartial(build) {
	return mapResults(build, (result, image) => image.role === "final" && result.severity === "error" && image.results.some(runsThere) ? {
		...result,
		severity: "warning"
	} : result);
}
// lib/bake-printer.js
function bakePrinter(root, env) {
	if (root === void 0) return null;
	let printer = null;
	const load = async () => {
		const [{ bakePrint }, { processRun }] = await Promise.all([Promise.resolve().then(() => require("./bake-print.js")), Promise.resolve().then(() => require("./programs.js"))]);
		return bakePrint(processRun, root, env);
	};
	return async (...call) => {
		printer ??= load();
		return (await printer)(...call);
	};
}
// lib/find/workspace-path.js
const WORKSPACE = "/github/workspace";
function workspacePath(path, from, backslashes) {
	const slashed = (backslashes ? path.replaceAll("\\", "/") : path).trim();
	if (/^~/.test(slashed)) return null;
	const joined = join$11(from, slashed);
	if (joined === null) return unknownPath(path);
	return isOutside(joined) ? null : joined;
}
function joinPath(folder, path) {
	const slashed = path.replaceAll("\\", "/");
	return join$11(folder, slashed) ?? slashed;
}
const OUTSIDE = /^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/;
function isOutside(path) {
	return OUTSIDE.test(path);
}
function isInside(path) {
	const slashed = path.replaceAll("\\", "/");
	return !isOutside(slashed) && !slashed.split("/").includes("..") && !path.includes("\0");
}
function join$11(folder, slashed) {
	const inWorkspace = slashed === "/github/workspace" || slashed.startsWith(`/github/workspace/`);
	if (!inWorkspace && /^(?:\/|[A-Za-z]:|\uFDD0)/.test(slashed)) return slashed.startsWith("\ufdd0") && slashed.split("/").includes("..") ? null : slashed;
	const segments = inWorkspace || folder === "" ? [] : folder.split("/");
	for (const segment of (inWorkspace ? slashed.slice(17) : slashed).split("/")) {
		if (segment === "" || segment === ".") continue;
		const last = segments.at(-1);
		if (segment !== ".." || last === void 0 || last === "..") segments.push(segment);
		else if (hasUnknown(last)) return null;
		else segments.pop();
	}
	return segments.join("/");
}
function below(folder, path) {
	if (folder === "") return path;
	if (path === folder) return "";
	return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}
function unknownPath(path) {
	return unknown(asWritten$1(path));
}
function folderOf$1(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function nameOf$1(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function isRemote(context) {
	return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)/i.test(context);
}
// lib/find/find-workloads.js
const NOTHING$1 = {
	workloads: [],
	runtimeClasses: [],
	problems: [],
	named: false
};
const NAMED_LIMIT = 33554432;
const FOUND_LIMIT = 2097152;
const MAY_BE_MANIFEST = /\.(?:ya?ml|json)$/i;
async function findWorkloads(needs) {
	const { settings, workspace, folder } = needs;
	const files = await workspace.list();
	const { started } = needs;
	if (settings.manifests.length === 0 && !(needs.searches && files.some((file) => MAY_BE_MANIFEST.test(file)))) return {
		ok: true,
		...NOTHING$1,
		workloads: started
	};
	const [{ manifestFiles }, { readManifest, speaksOfWindows }, { manifestSources }] = await Promise.all([
		Promise.resolve().then(() => require("./manifest-files.js")),
		Promise.resolve().then(() => require("./manifest.js")),
		Promise.resolve().then(() => require("./manifest-sources.js"))
	]);
	const selected = await manifestFiles(workspace, {
		patterns: settings.manifests,
		base: settings.manifestsInFile ? "" : folder
	});
	if (!selected.ok) return selected;
	const texts = new Texts(workspace, selected);
	const speaks = selected.named ? () => true : speaksOfWindows;
	const sources = await manifestSources(files, selected.files, (path) => texts.of(path), speaks);
	const isWanted = wanted(needs, selected, speaksOfWindows);
	const found = [];
	const problems = [...sources.notices];
	const add = async (file, text) => {
		const manifest = await readManifest(file, text, (path) => texts.of(path), isWanted);
		found.push(manifest);
		problems.push(...manifest.unread.flatMap((each) => unread$1(file, each, selected.named)));
	};
	for (const file of selected.files) {
		if (sources.isSource(file)) continue;
		const text = await texts.of(file);
		if (text !== null) await add(file, text);
		else if (selected.named) problems.push(await texts.problem(file));
	}
	if (selected.standardInput) {
		if (needs.standardInput === null) return {
			ok: false,
			message: "manifests: - is standard input, which only the command has. Expected paths or globs"
		};
		const text = await needs.standardInput();
		if (text.trim() === "") return {
			ok: false,
			message: "--manifests -: standard input is empty. Expected manifests"
		};
		if (text.length > NAMED_LIMIT) return {
			ok: false,
			message: "--manifests -: more than 32 MB of manifests"
		};
		if (text.includes("\0")) return {
			ok: false,
			message: "--manifests -: standard input holds NUL bytes. Expected text in UTF-8, not UTF-16"
		};
		await add("-", text);
	}
	return {
		ok: true,
		workloads: [...found.flatMap(({ workloads }) => workloads), ...withoutNamed(started, selected.files, selected.named)],
		runtimeClasses: found.flatMap(({ runtimeClasses }) => runtimeClasses),
		problems,
		named: selected.named
	};
}
function withoutNamed(started, files, named) {
	const isNamed = new Set(files);
	const isUncalled = ({ rules }) => rules.by !== "command" || rules.steps === null;
	const isRead = (workload) => [workload.file, ...named ? workload.files ?? [] : []].some((file) => isNamed.has(file));
	return started.filter((workload) => !(isUncalled(workload) && isRead(workload)));
}
function wanted({ built, all }, { named }, speaks) {
	if (named || all) return () => true;
	const names = built.filter((name) => name.length > 2).slice(0, 1e3);
	return (document) => speaks(document) || /\bkind["']?:\s*["']?RuntimeClass/.test(document) || names.some((name) => document.includes(name));
}
var Texts = class {
	workspace;
	limit;
	constructor(workspace, { named }) {
		this.workspace = workspace;
		this.limit = named ? NAMED_LIMIT : FOUND_LIMIT;
	}
	async of(path) {
		if (!isInside(path)) return null;
		const content = await this.workspace.read(path, this.limit);
		return content.kind === "text" ? content.text : null;
	}
	async problem(file) {
		const content = await this.workspace.read(file, this.limit);
		return {
			file,
			line: 1,
			message: `This manifest was not checked: ${content.kind === "unreadable" ? content.reason : "could not be read"}`,
			severity: "error"
		};
	}
};
function unread$1(file, { line, reason, message: said, file: other, template, speaksOfWindows }, named) {
	if (!named && !speaksOfWindows) return [];
	if (said) return [{
		file: other ?? file,
		line,
		message: said,
		severity: named ? "warning" : "notice"
	}];
	if (template) return [{
		file,
		line,
		what: "template-not-read",
		message: "This is a template: what fills it in decides what it becomes, so it was not judged. Render it, and give what comes out: ... | windows-container-compat check --manifests -",
		severity: "notice"
	}];
	return [{
		file,
		line,
		message: `This manifest was not read: ${reason}.`,
		severity: named ? "error" : "notice"
	}];
}
// lib/find/azure/source.js
const FOLDER = /(?:^|\/)\.?(?:azure-?pipelines|azure-?devops|pipelines)\//i;
const YAML = /\.ya?ml$/i;
const azureSource = {
	files: (path) => YAML.test(path) && (FOLDER.test(path) || /^azure-pipelines/i.test(nameOf$1(path))),
	speaksFor: "repository",
	read: async (...file) => (await Promise.resolve().then(() => require("./pipeline.js"))).readAzurePipeline(...file)
};
// lib/find/bake/source.js
const BAKE_FILE = /^docker-bake(?:\.override)?\.(?:json|hcl)$/i;
const bakeSource = {
	files: (path) => BAKE_FILE.test(nameOf$1(path)),
	speaksFor: "folder",
	read: async (file, _text, around) => (await Promise.resolve().then(() => require("./bake-files.js"))).bakeFileBuilds(file, around)
};
// lib/find/effort.js
const AT_FIRST = 8e6;
const FOR_EACH = 8;
const BUILD$1 = 1e3;
var Effort = class {
	left = AT_FIRST;
	earn(characters) {
		this.left += characters * FOR_EACH;
	}
	spend(cost) {
		this.left -= cost;
		return this.left >= 0;
	}
	get spent() {
		return this.left < 0;
	}
};
// lib/find/calls.js
var Calls = class {
	effort;
	known = new Map();
	constructor(effort = new Effort()) {
		this.effort = effort;
	}
	once(key, make) {
		const text = JSON.stringify(key);
		if (!this.known.has(text)) this.known.set(text, make());
		return this.known.get(text);
	}
};
// lib/find/compose/source.js
const COMPOSE_FILE = /^(?:docker-compose|compose)(?:[.-][^/]{0,100})?\.ya?ml$/i;
const composeSource = {
	files: (path) => COMPOSE_FILE.test(nameOf$1(path)),
	speaksFor: "folder",
	read: async (file, text, { read, effort }) => (await Promise.resolve().then(() => require("./compose.js")).then((n) => n.compose_exports)).composeFileBuilds(file, text, read, new Calls(effort))
};
// lib/find/makefile/makefile-names.js
const MAKEFILES = [
	"GNUmakefile",
	"makefile",
	"Makefile"
];
// lib/find/github/workflow-text.js
const MAX_TEXT = 512e3;
const TOO_LONG = "it is larger than 500 KB, and GitHub runs no such workflow";
const BUILD = /docker|buildx|\bbake\b|\bcompose\b|goreleaser-action@/i;
const RUNS_SCRIPT = /[\w-]\.(?:ps1|sh|bash|cmd|bat|py)\b|[\s"'`&]\.[\\/]\w|\bn?make[ \t\n]/i;
const RUNS_MAKE = /\bn?make[ \t\n]/i;
const LOCAL_CALL = /\buses["']?:[ \t]*["']?[.$]\/([^\s"'#,}]*)/g;
const MAX_CALLS = 100;
function isWorkflowFile(path) {
	return /^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path);
}
function speaksOfBuild(text) {
	return BUILD.test(text);
}
function mayAskForContainers(text) {
	return /windows/i.test(text) && /^[ \t]+["']?(?:services|container)["']?[ \t]*:/m.test(text);
}
function mayRunScript(text) {
	return /windows/i.test(text) && RUNS_SCRIPT.test(text);
}
async function mayMakeForWindows(text, read) {
	if (!RUNS_MAKE.test(text)) return false;
	const makefile = (await firstOf(MAKEFILES, read))?.text.slice(0, 512e3) ?? "";
	return speaksOfBuild(makefile) && /windows/i.test(makefile);
}
async function reachesBuild(text, read) {
	const seen = new Set();
	const queue = [text];
	for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
		if (speaksOfBuild(next) || mayRunScript(next) || mayAskForContainers(next)) return true;
		if (await mayMakeForWindows(next, read)) return true;
		for (const [, written] of next.matchAll(LOCAL_CALL)) {
			if (seen.has(written) || seen.size >= MAX_CALLS) continue;
			seen.add(written);
			const called = await firstOf(localPaths(written), read);
			if (called === null) return true;
			queue.push(called.text.slice(0, MAX_TEXT));
		}
	}
	return false;
}
function localPaths(path) {
	if (isWorkflowFile(path)) return [path];
	const folder = path.replace(/(?<!\/)\/+$/, "");
	const before = folder === "" ? "" : `${folder}/`;
	return [`${before}action.yml`, `${before}action.yaml`];
}
async function firstOf(paths, read) {
	for (const path of paths) {
		const text = await read(path);
		if (text !== null) return {
			path,
			text
		};
	}
	return null;
}
// lib/find/github/source.js
const githubSource = {
	files: isWorkflowFile,
	speaksFor: "repository",
	read: async (...file) => (await Promise.resolve().then(() => require("./step-builds.js"))).readWorkflowBuilds(...file)
};
// lib/find/gitlab/source.js
const gitlabSource = {
	files: (path) => /(?:^|\.)gitlab-ci\.ya?ml$/i.test(nameOf$1(path)),
	speaksFor: "repository",
	read: async (...file) => (await Promise.resolve().then(() => require("./pipeline2.js"))).readGitlabPipeline(...file)
};
// lib/find/goreleaser/source.js
const GORELEASER_FILE = /^\.?goreleaser(?:[.-][^/]{0,100})?\.ya?ml$/i;
const goreleaserSource = {
	files: (path) => GORELEASER_FILE.test(nameOf$1(path)),
	speaksFor: "repository",
	read: async (file, text) => (await Promise.resolve().then(() => require("./goreleaser.js"))).goreleaserBuilds(file, text, { kind: "none" })
};
// lib/find/other-ci/source.js
const FILES = /(?:^|\/)(?:Jenkinsfile(?:\.[^/]{0,100})?|[^/]{1,100}\.jenkinsfile|\.?appveyor\.ya?ml|\.travis\.ya?ml|bitbucket-pipelines\.ya?ml|\.drone\.ya?ml|cloudbuild\.ya?ml|buildspec\.ya?ml|\.cirrus\.ya?ml)$|^\.(?:circleci|buildkite|woodpecker|semaphore)\/[^/]{1,100}\.ya?ml$/i;
// lib/find/sources.js
const SOURCES = [
	githubSource,
	azureSource,
	gitlabSource,
	composeSource,
	bakeSource,
	goreleaserSource,
	{
		files: (path) => FILES.test(path),
		speaksFor: "repository",
		read: async (file, text) => (await Promise.resolve().then(() => require("./named.js"))).namedPipeline(file, text)
	}
];
function mayDeclare(path) {
	return SOURCES.some((source) => source.files(path));
}
function speaksForAll(path) {
	return SOURCES.some((source) => source.speaksFor === "repository" && source.files(path));
}
// lib/find/only-changed.js
async function onlyChanged({ plans, running }, settings, workspace, changes) {
	const { workloads, runtimeClasses } = running;
	const notice = (message) => ({
		file: "",
		line: 0,
		message,
		severity: "notice"
	});
	const everything = (because) => ({
		builds: plans,
		workloads,
		notices: [notice(`Everything is checked: ${because}`)],
		concerns: () => true
	});
	if (changes.kind === "everything") return everything(changes.because);
	const { paths } = changes;
	const setting = settings.find((path) => paths.has(path));
	if (setting !== void 0) return everything(`${setting} changed.`);
	const gone = await missing$2([...paths].filter(mayDeclare), workspace);
	if (gone !== null) return everything(`${gone}, which could declare builds, is gone.`);
	const concerns = (files) => files.some((file) => file !== null && withFolders(file).some((path) => paths.has(path)));
	const touched = new Set(plans.filter(({ dockerfile, files }) => concerns([dockerfile, ...files])).map(({ dockerfile }) => dockerfile));
	const makersOf = madeHere(plans);
	const dockerfilesOf = ({ containers }) => containers.flatMap(({ reference, build }) => [...build === void 0 ? [] : [build], ...reference === null ? [] : makersOf(reference).map(({ plan }) => plan.dockerfile)]);
	const classes = new Set(runtimeClasses.flatMap(({ name, file = null }) => concerns([file]) ? [name] : []));
	const isTouched = (workload) => {
		const { file, files = [], rules } = workload;
		if (file === "-" || concerns([file, ...files])) return true;
		if (rules.by === "kubernetes" && rules.runtimeClass !== null && classes.has(rules.runtimeClass)) return true;
		return dockerfilesOf(workload).some((dockerfile) => touched.has(dockerfile));
	};
	const kept = workloads.filter(isTouched);
	for (const workload of kept) for (const dockerfile of dockerfilesOf(workload)) touched.add(dockerfile);
	const builds = plans.filter(({ dockerfile }) => touched.has(dockerfile));
	const left = plans.length - builds.length;
	const message = `Only what changed is checked: ${left} of ${plans.length} builds were left out, because neither their Dockerfile nor the file that declares them changed.`;
	return {
		builds,
		workloads: kept,
		notices: left === 0 ? [] : [notice(message)],
		concerns
	};
}
function withFolders(file) {
	const segments = file.split("/");
	return segments.map((_, index) => segments.slice(0, index + 1).join("/"));
}
async function missing$2(paths, workspace) {
	for (const path of paths) if (await workspace.kind(path) === "missing") return path;
	return null;
}
// lib/find/candidates.js
const NAMES = new Set(["dockerfile", "containerfile"]);
const NOT_BUILT = [
	".dockerignore",
	".containerignore",
	"~",
	".swp",
	".swo",
	".orig",
	".rej",
	".bak"
];
const TEMPLATES = [
	".template",
	".in",
	".tmpl",
	".gotmpl",
	".tpl",
	".j2",
	".jinja",
	".jinja2",
	".erb",
	".mustache",
	".hbs"
];
const EXPECTED_OUTPUTS = [
	".approved.txt",
	".received.txt",
	".verified.txt"
];
const NEVER = [...TEMPLATES, ...EXPECTED_OUTPUTS];
function isDockerfileName(path) {
	const name = nameOf(path);
	if (NAMES.has(name)) return "always";
	if (isLeftover(path) || NEVER.some((ending) => name.endsWith(ending))) return "never";
	return name.includes("dockerfile") || name.includes("containerfile") || name.endsWith(".docker") ? "if-it-starts-like-one" : "never";
}
const OF_OTHERS = /(?:^|\/)(?:vendor|node_modules|third_party|testdata|__fixtures__|(?:tests?|specs?|e2e)\/fixtures)\//i;
function isOfOthers(path) {
	return OF_OTHERS.test(path);
}
function ownFiles(files, named) {
	const inside = named.filter((folder) => isOfOthers(`${folder}/`)).map((folder) => `${folder}/`);
	return files.filter((file) => !isOfOthers(file) || inside.some((folder) => file.startsWith(folder) && !isOfOthers(file.slice(folder.length))));
}
function isLeftover(path) {
	const name = nameOf(path);
	return NOT_BUILT.some((ending) => name.endsWith(ending)) || name.startsWith(".#") || name.startsWith("#");
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}
// lib/glob/glob-syntax.js
const MOST_ALTERNATIVES = 100;
const LONGEST_GLOB = 1e3;
const LONGEST_CLASS = 200;
function globProblem(pattern) {
	if (!hasWildcards(pattern)) return null;
	if (pattern.length > LONGEST_GLOB) return `is a glob of more than ${LONGEST_GLOB} characters`;
	const bare = pattern.replace(/\\./gsu, "..");
	if (/[!?*+@]\(/.test(bare)) return "holds an extended glob such as !(a|b), which is not read. Expected {a,b} for alternatives, an entry of its own that begins with ! for what is left out, and [(] for a parenthesis";
	if (/\[\[:/.test(bare)) return "holds a named class such as [[:digit:]], which is not read. Expected [0-9]";
	if (/\{[^{},.]*\.\.[^{},.]*\}/.test(bare)) return "holds a range in braces, which is not read. Expected {1,2,3}";
	return alternativesOf(pattern) ? null : `stands for more than ${MOST_ALTERNATIVES} alternatives`;
}
function hasWildcards(pattern) {
	return /[*?[{]/.test(pattern);
}
function escapeGlob(path) {
	return path.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
}
function alternativesOf(pattern) {
	const done = [];
	const open = [pattern];
	for (let text = open.pop(); text !== void 0; text = open.pop()) {
		const choices = firstChoice(text);
		if (!choices) done.push(text);
		else open.push(...choices.reverse());
		if (done.length + open.length > MOST_ALTERNATIVES) return null;
	}
	return done;
}
function firstChoice(text) {
	const open = [];
	let first = null;
	for (let at = 0; at < text.length; at = endOfToken(text, at)) {
		const char = text[at];
		if (char === "{") open.push({
			at,
			commas: []
		});
		else if (char === ",") open.at(-1)?.commas.push(at);
		else if (char === "}") {
			const braces = open.pop();
			if (braces && braces.commas.length > 0 && (!first || braces.at < first.start)) first = {
				start: braces.at,
				end: at,
				commas: braces.commas
			};
			if (open.length === 0 && first) break;
		}
	}
	if (!first) return null;
	const { start, end, commas } = first;
	const cuts = [
		start,
		...commas,
		end
	];
	return cuts.slice(1).map((cut, index) => text.slice(0, start) + text.slice(cuts[index] + 1, cut) + text.slice(end + 1));
}
function endOfToken(text, at) {
	if (text[at] === "\\") return at + 2;
	return text[at] === "[" ? endOfClass(text, at) ?? at + 1 : at + 1;
}
function endOfClass(text, at) {
	const first = /[!^]/.test(text[at + 1] ?? "") ? at + 2 : at + 1;
	const last = Math.min(text.length, at + LONGEST_CLASS);
	for (let end = first; end < last && text[end] !== "/"; end += text[end] === "\\" ? 2 : 1) if (text[end] === "]" && end > first) return end + 1;
	return null;
}
// lib/find/first-instruction.js
const SEPARATORS = /[\t\v\f\r ]+/;
const DIRECTIVE = /^#[\t ]*([a-z][a-z0-9]*)[\t ]*=[\t ]*(\S+)$/i;
function startsLikeDockerfile(head) {
	let afterArg = false;
	for (const instruction of instructions(head)) {
		const words = instruction.split(SEPARATORS).filter((word) => word !== "");
		const keyword = words[0]?.toLowerCase();
		if (keyword === "from") return isFrom(words.slice(1));
		if (keyword !== "arg" || words.length < 2) return false;
		afterArg = true;
	}
	return afterArg;
}
function isFrom(words) {
	const image = words.findIndex((word) => !word.startsWith("--"));
	if (image === -1) return false;
	const rest = words.slice(image);
	return rest.length === 1 || rest.length === 3 && rest[1]?.toLowerCase() === "as";
}
function* instructions(head) {
	let escapeMark = "\\";
	let inDirectives = true;
	let parts = [];
	for (const line of lines(head)) {
		const text = line.trim();
		if (text.startsWith("#") || text === "") {
			const directive = inDirectives ? DIRECTIVE.exec(text) : null;
			if (directive === null) inDirectives = false;
			else if (directive[1]?.toLowerCase() === "escape" && directive[2] === "`") escapeMark = "`";
			continue;
		}
		inDirectives = false;
		const kept = line.trimEnd();
		const continues = kept.endsWith(escapeMark) && kept.at(-2) !== escapeMark;
		parts.push(continues ? kept.slice(0, -1) : kept);
		if (continues) continue;
		yield parts.join("");
		parts = [];
	}
	if (parts.length > 0) yield parts.join("");
}
function* lines(text) {
	let start = text.startsWith("\ufeff") ? 1 : 0;
	while (start <= text.length) {
		const end = text.indexOf("\n", start);
		yield text.slice(start, end === -1 ? text.length : end);
		if (end === -1) return;
		start = end + 1;
	}
}
// lib/find/pattern.js
const NEGATED_GROUP = "begins like an extended glob, which is not read. Expected ! and a path or glob: !./(name) leaves out a folder that is called (name)";
function readPattern(entry, base) {
	const trimmed = entry.trim();
	const exclude = trimmed.startsWith("!");
	const written = exclude ? trimmed.slice(1).trim() : trimmed;
	if (written === "") return null;
	const slashed = slash(written, base);
	const relative = withinRoot(slashed, base);
	const segments = relative === null ? null : join$10(relative === slashed ? split$2(slash(base.folder, base)) : [], relative);
	if (segments === null) return {
		written,
		exclude,
		path: null,
		glob: null,
		problem: null
	};
	const isGlob = hasWildcards(slashed);
	return {
		written,
		exclude,
		path: segments.map(({ text }) => text).join("/"),
		problem: trimmed.startsWith("!(") ? NEGATED_GROUP : globProblem(slashed),
		glob: isGlob ? segments.map(({ text, literal }) => literal ? escapeGlob(text) : text).join("/") : null
	};
}
function unread(patterns) {
	return patterns.flatMap(({ written, exclude, problem }) => problem === null ? [] : `${JSON.stringify(`${exclude ? "!" : ""}${written}`)} ${problem}.`);
}
function tooMuch(written) {
	return `${JSON.stringify(written)} was not looked for: the globs take too long. Expected fewer, and globs that begin with a folder.`;
}
async function exclude(patterns, ...found) {
	if (!patterns.some((pattern) => pattern.exclude)) return [];
	const { Excludes } = await Promise.resolve().then(() => require("./excludes.js"));
	const excludes = new Excludes(patterns);
	for (const files of found) for (const file of files.keys()) if (excludes.has(file)) files.delete(file);
	return excludes.problem === null ? [] : [excludes.problem];
}
function slash(text, base) {
	return base.windows ? text.replaceAll("\\", "/") : text;
}
function withinRoot(slashed, base) {
	if (!(slashed.startsWith("/") || base.windows && /^[a-z]:/i.test(slashed))) return slashed;
	if (base.root === null) return null;
	const root = slash(base.root, base);
	const prefix = root.endsWith("/") ? root : `${root}/`;
	const fold = (text) => base.windows ? text.toLowerCase() : text;
	if (fold(slashed) === fold(root)) return ".";
	return fold(slashed).startsWith(fold(prefix)) ? slashed.slice(prefix.length) || "." : null;
}
function split$2(folder) {
	return folder.split("/").filter((text) => text !== "" && text !== ".").map((text) => ({
		text,
		literal: true
	}));
}
function join$10(start, relative) {
	const segments = [...start];
	for (const text of relative.split("/")) {
		if (text === "" || text === ".") continue;
		if (text !== "..") segments.push({
			text,
			literal: false
		});
		else if (segments.pop() === void 0) return null;
	}
	return segments;
}
// lib/find/discover.js
const HEAD_BYTES = 32768;
const READ_LIMIT = 5242880;
async function discover(workspace, selection) {
	const base = {
		folder: selection.base ?? "",
		root: workspace.root ?? null,
		windows: process.platform === "win32"
	};
	const patterns = selection.patterns.map((entry) => readPattern(entry, base)).filter((pattern) => pattern !== null);
	const includes = patterns.filter((pattern) => !pattern.exclude);
	const found = {
		dockerfiles: new Map(),
		problems: new Map()
	};
	const messages = unread(patterns);
	if (includes.length === 0) await addCandidates(workspace, ownFiles(await workspace.list(), [base.folder]), found);
	for (const pattern of includes.filter(({ problem }) => problem === null)) {
		const message = await include(workspace, pattern, found);
		if (message !== null) messages.push(message);
	}
	messages.push(...await exclude(patterns, found.dockerfiles, found.problems));
	if (messages.length > 0) return {
		ok: false,
		message: messages.join("\n")
	};
	return {
		ok: true,
		dockerfiles: [...found.dockerfiles].map(([path, named]) => ({
			path,
			named
		})).sort(byPath),
		problems: [...found.problems.values()].sort(byFile$1)
	};
}
async function include(workspace, pattern, found) {
	const written = JSON.stringify(pattern.written);
	const { path, glob } = pattern;
	const kind = path === null ? "outside" : await workspace.kind(path);
	if (path === null || kind === "outside") return `${written} lies outside the repository, and only files in it are read.`;
	if (kind === "other") return `${written} is a pipe, socket or device: expected a Dockerfile, a folder or a glob.`;
	if (kind === "file") {
		found.dockerfiles.set(path, true);
		return null;
	}
	if (kind === "folder") {
		const below = await filesBelow(workspace, path);
		const start = path === "" ? 0 : path.length + 1;
		await addCandidates(workspace, below.filter((file) => !isOfOthers(file.slice(start))), found);
		return null;
	}
	return glob === null ? missing$1(workspace, path, written) : includeGlob(workspace, glob, written, found);
}
async function includeGlob(workspace, glob, written, found) {
	const matches = await workspace.glob(glob);
	if (matches === null) return tooMuch(written);
	const kept = [];
	for (const path of matches) if (await isMeant(workspace, path)) kept.push(path);
	for (const path of kept) found.dockerfiles.set(path, true);
	if (kept.length > 0) return null;
	const below = await workspace.glob(`${glob}/**`);
	if (below === null) return tooMuch(written);
	await addCandidates(workspace, below, found);
	if (below.some((path) => found.dockerfiles.has(path))) return null;
	const all = new Set([...matches, ...below]).size;
	if (all === 0) return `${written} matches nothing: expected a Dockerfile, a folder or a glob.`;
	return `${written} matches ${all === 1 ? "1 file, which does not start" : `${all} files, none of which starts`} like a Dockerfile (with FROM or ARG). Give the path of a file to have it read whatever it holds.`;
}
async function isMeant(workspace, path) {
	const name = isDockerfileName(path);
	if (isLeftover(path) || await workspace.kind(path) !== "file") return false;
	if (name === "always") return true;
	const head = await workspace.head(path, HEAD_BYTES);
	return head === null ? name !== "never" : startsLikeDockerfile(head);
}
async function addCandidates(workspace, files, found) {
	for (const path of files) {
		const name = isDockerfileName(path);
		if (name === "never" || found.dockerfiles.has(path)) continue;
		const kind = await workspace.kind(path);
		if (kind === "outside") found.problems.set(path, await unreadable$1(workspace, path));
		if (kind !== "file") continue;
		const head = name === "always" ? null : await workspace.head(path, HEAD_BYTES);
		if (name === "always" || head !== null && startsLikeDockerfile(head)) found.dockerfiles.set(path, false);
		else if (head === null) found.problems.set(path, await unreadable$1(workspace, path));
	}
}
async function unreadable$1(workspace, path) {
	const content = await workspace.read(path, READ_LIMIT);
	return {
		file: path,
		line: 1,
		message: `Not checked: ${content.kind === "unreadable" ? content.reason : "could not be read"}`,
		severity: "notice"
	};
}
async function filesBelow(workspace, folder) {
	const files = await workspace.list();
	if (folder === "") return files;
	const below = files.filter((path) => path.startsWith(`${folder}/`));
	return below.length > 0 ? below : await workspace.glob(`${escapeGlob(folder)}/**/*`) ?? [];
}
async function missing$1(workspace, path, written) {
	const meant = (await workspace.list()).find((file) => file.toLowerCase() === path.toLowerCase());
	return `${written} does not exist: expected a Dockerfile, a folder or a glob.${meant === void 0 ? "" : ` Did you mean ${JSON.stringify(meant)}?`}`;
}
function byPath(a, b) {
	return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
function byFile$1(a, b) {
	return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
// lib/find/runner-host.js
const GENERIC = [
	"self-hosted",
	"windows",
	"x64",
	"x86",
	"arm",
	"arm64"
];
const remembered = new WeakMap();
function runnerHost(host, isolation, runners) {
	if (host.kind === "none") return {
		buildHost: null,
		unknown: null,
		notices: []
	};
	if (host.kind === "unknown") return {
		buildHost: null,
		unknown: `The machine that builds is ${host.because}, which is not known before the run: name it as build-host, under builds in ${CONFIG_FILE}.`,
		notices: []
	};
	const machines = remembered.get(runners) ?? new Map();
	remembered.set(runners, machines);
	const key = JSON.stringify([host.labels, isolation]);
	const machine = machines.get(key) ?? machineOf(host.labels, isolation, runners);
	machines.set(key, machine);
	return machine;
}
function machineOf(labels, isolation, runners) {
	const explained = new Set([...runners.keys()].map((label) => label.trim().toLowerCase()));
	const label = labels.find((each) => explained.has(each.toLowerCase())) ?? labels.find((each) => isKnown(each));
	if (label !== void 0) {
		const machine = known$2(parseBuildHost(label, {
			defaultIsolation: "process",
			runners
		}), label, isolation);
		return labels.some((each) => each.toLowerCase() === "self-hosted") ? ofItsOwner(machine) : machine;
	}
	const own = ownLabel(labels);
	if (labels.some((each) => each.toLowerCase() === "windows")) {
		const name = isGeneric(own) ? labels.join(", ") : own;
		return unexplained(known$2(parseBuildHost("windows", { defaultIsolation: "process" }), name, isolation), own);
	}
	return {
		buildHost: null,
		unknown: sentence$1(whatWouldHelp(own)),
		notices: []
	};
}
function ofItsOwner(runner) {
	const { buildHost } = runner;
	if (buildHost?.os !== "windows") return runner;
	const { retired: _, moved: __, ...host } = buildHost.host;
	return {
		...runner,
		buildHost: {
			os: "windows",
			host
		}
	};
}
function ownLabel(labels) {
	return labels.find((each) => !isGeneric(each)) ?? labels.find((each) => /^windows$/i.test(each)) ?? labels[0] ?? "";
}
function isGeneric(label) {
	return GENERIC.includes(label.toLowerCase());
}
function isOtherSystem(label) {
	return /(?:^|[^a-z])(?:ubuntu|linux|debian|rhel|macos)(?![a-z])/i.test(label) && !/windows/i.test(label);
}
function unexplained(runner, label) {
	const { buildHost } = runner;
	if (buildHost?.os !== "windows") return runner;
	const host = {
		...buildHost.host,
		unknownBecause: whatWouldHelp(label)
	};
	return {
		...runner,
		buildHost: {
			os: "windows",
			host
		}
	};
}
function isKnown(label) {
	return !isGeneric(label) && parseBuildHost(label, {
		defaultIsolation: "process",
		ownLabels: false
	}).ok;
}
function known$2(parsed, name, isolation) {
	if (!parsed.ok) return {
		buildHost: null,
		unknown: parsed.message,
		notices: []
	};
	const { buildHost, notices } = parsed;
	if (buildHost.os === "linux") return {
		buildHost,
		unknown: null,
		notices
	};
	return {
		buildHost: {
			os: "windows",
			host: {
				...buildHost.host,
				name,
				isolation: isolation ?? buildHost.host.isolation
			}
		},
		unknown: null,
		notices
	};
}
function whatWouldHelp(label) {
	const quoted = JSON.stringify(label);
	return `which machine the runner label ${quoted} stands for is not known: say so in ${CONFIG_FILE}, as runners: { ${quoted}: ${isOtherSystem(label) ? "linux" : "what `ver` prints there"} }`;
}
function sentence$1(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
// lib/find/taken.js
const LONGEST = 4e3;
const MOST_LINES = 100;
function commandAt(lines, line) {
	let end = line;
	while (end - line < MOST_LINES && /[\\^`]$/.test(lines[end]?.trimEnd().slice(-1) ?? "")) end += 1;
	return lines.slice(line, end + 1).join("\n");
}
function withTaken(declared, written, row = []) {
	const text = written.slice(0, LONGEST);
	const longestFirst = row.toSorted((a, b) => b.length - a.length);
	const ofRow = (value) => longestFirst.find((each) => each !== "" && value.includes(each)) ?? null;
	const builds = declared.builds.map((build) => {
		const absent = [...build.buildArgs].filter(([, value]) => !text.includes(value));
		if (build.argsAt !== void 0 || absent.length === 0) return build;
		return {
			...build,
			taken: new Map(absent.map(([name, value]) => [name, ofRow(value)]))
		};
	});
	return {
		...declared,
		builds
	};
}
function placesOf$1({ buildArgs, declaredBy, argsAt = declaredBy, taken }) {
	const place = `${argsAt.file}:${argsAt.line}`;
	const where = (value) => {
		if (value === void 0) return `in ${place}`;
		return value === null ? `where ${place} takes it from` : `in the row of the matrix that has ${value}, from which ${place} takes it`;
	};
	return new Map([...buildArgs.keys()].map((name) => [name, where(taken?.get(name))]));
}
// lib/find/plans.js
const MOST_DECLARED = 1e3;
const MORE_FOR_EACH = 4;
const BY_DEFAULT = {
	buildArgs: new Map(),
	unknownArgs: new Map(),
	stage: null,
	platform: null,
	isolation: null,
	tags: [],
	pushes: null,
	buildHost: null,
	targets: null,
	declaredBy: null,
	declarations: [],
	files: []
};
function plansOf(dockerfiles, found, declared) {
	const most = MOST_DECLARED + MORE_FOR_EACH * dockerfiles.length;
	const named = groups(found.slice(0, most).flatMap(({ dockerfile, tags }) => tags.map((tag) => [dockerfile, tag])));
	const configured = groups(declared.builds.map((build) => [build.dockerfile, fromConfig(build, named.get(build.dockerfile) ?? [])]));
	const problems = [];
	const isChecked = new Set(dockerfiles.map(({ path }) => path));
	const discovered = groups(found.slice(0, most).filter(({ dockerfile }) => isChecked.has(dockerfile) && !configured.has(dockerfile)).flatMap((build) => fromFiles(build, declared, problems).map((each) => [build.dockerfile, each])));
	const beyond = found[most];
	if (beyond) {
		const message = `More than ${most} builds are declared in this repository: from here on they are not looked at.`;
		const { file, line } = beyond.declaredBy;
		problems.push({
			file,
			line,
			message,
			severity: "warning"
		});
	}
	const { build: call, fileBuild } = declared;
	const byDefault = [withInputs(BY_DEFAULT, [
		BY_DEFAULT,
		fileBuild,
		call
	])];
	return {
		plans: dockerfiles.flatMap(({ path, named }) => {
			return distinct$3(configured.get(path)?.map((build) => {
				const hasOwnHost = build.buildHost !== null && call.buildHost === null;
				return {
					...withInputs(build, [
						fileBuild,
						build,
						call
					]),
					...hasOwnHost && { hasOwnHost }
				};
			}) ?? discovered.get(path)?.map((build) => withInputs(build, [
				build,
				fileBuild,
				call
			])) ?? byDefault).map((build) => ({
				dockerfile: path,
				named,
				...build
			}));
		}),
		problems: [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()]
	};
}
function fromConfig({ buildArgs, stage, buildHost, targets, declaredBy }, tags) {
	return {
		...BY_DEFAULT,
		tags: [...new Set(tags)],
		buildArgs,
		argsAt: placesOf$1({
			buildArgs,
			declaredBy
		}),
		stage,
		buildHost,
		targets,
		declaredBy,
		files: [declaredBy.file]
	};
}
function fromFiles(build, { runners }, problems) {
	const { buildArgs, unknownArgs, stage, platforms, isolation, builder, through, tags, pushes, pushed = [], host, declaredBy, files } = build;
	const known = pushes === true ? tags : pushed;
	const { buildHost, unknown, notices } = runnerHost(host, isolation, runners);
	for (const message of notices) problems.push({
		...declaredBy,
		message,
		severity: "notice"
	});
	const runner = host.kind === "runner" ? host.labels : [];
	const declarations = [{
		...declaredBy,
		runner,
		hostUnknown: unknown,
		builder,
		...through && { through },
		unknownArgs
	}];
	const common = {
		...BY_DEFAULT,
		buildArgs,
		argsAt: placesOf$1(build),
		unknownArgs,
		stage,
		isolation,
		tags,
		pushes,
		...known.length > 0 && { pushed: known },
		buildHost,
		declaredBy,
		declarations,
		files
	};
	return platforms.length === 0 ? [common] : platforms.map((platform) => ({
		...common,
		platform
	}));
}
function withInputs(build, layers) {
	const last = (values) => values.findLast((value) => value !== null) ?? null;
	const buildArgs = new Map(layers.flatMap((layer) => [...layer.buildArgs]));
	const stillUnknown = (args) => new Map([...args].filter(([name]) => !buildArgs.has(name)));
	const buildHost = isolated(last(layers.map((layer) => layer.buildHost)), build);
	const isOwn = (name) => layers.findLast((layer) => layer.buildArgs.has(name)) === build;
	const { argsAt: all = [], ...rest } = build;
	const argsAt = new Map([...all].filter(([name]) => isOwn(name)));
	return {
		...rest,
		buildArgs,
		...argsAt.size > 0 && { argsAt },
		unknownArgs: stillUnknown(build.unknownArgs),
		stage: last(layers.map(({ stage }) => stage)),
		buildHost,
		declarations: build.declarations.map(({ hostUnknown, unknownArgs, ...rest }) => ({
			...rest,
			hostUnknown: buildHost === null ? hostUnknown : null,
			unknownArgs: stillUnknown(unknownArgs)
		}))
	};
}
function isolated(buildHost, { isolation }) {
	if (isolation === null || buildHost?.os !== "windows") return buildHost;
	return {
		os: "windows",
		host: {
			...buildHost.host,
			isolation
		}
	};
}
function distinct$3(builds) {
	if (builds.length < 2) return builds;
	const hostOf = new Map();
	const described = builds.map((build) => ({
		build,
		what: whatIsBuilt(build),
		host: JSON.stringify(build.buildHost)
	}));
	for (const { build, what, host } of described) if (build.buildHost !== null && !hostOf.has(what)) hostOf.set(what, host);
	return [...groups(described.map(({ build, what, host }) => {
		return [`${what}\n${isOfNoHost(build) ? hostOf.get(what) ?? host : host}`, build];
	})).values()].map(merged);
}
function merged(builds) {
	const first = builds.find(({ buildHost }) => buildHost !== null) ?? builds[0];
	const declarations = [first, ...builds].flatMap((build) => build.declarations);
	const pushed = [...new Set(builds.flatMap((build) => build.pushed ?? []))];
	return {
		...first,
		declarations: [...new Map(declarations.map((each) => [keyOf$5(each), each])).values()],
		tags: [...new Set(builds.flatMap(({ tags }) => tags))],
		pushes: together(builds.map(({ pushes }) => pushes)),
		...pushed.length > 0 && { pushed },
		files: [...new Set(builds.flatMap(({ files }) => files))]
	};
}
function together(pushes) {
	return pushes.includes(true) ? true : pushes.every((each) => each === false) ? false : null;
}
function whatIsBuilt({ buildArgs, unknownArgs, stage, platform, isolation, targets }) {
	return JSON.stringify([
		[...buildArgs].sort(),
		[...unknownArgs.keys()].sort(),
		stage,
		platform,
		isolation,
		targets
	]);
}
function isOfNoHost({ buildHost, declarations }) {
	return buildHost === null && declarations.length > 0 && declarations.every(saysNoHost);
}
function saysNoHost({ runner, hostUnknown }) {
	return runner.length === 0 && hostUnknown === null;
}
function keyOf$5({ file, line, runner, hostUnknown, builder, through, unknownArgs }) {
	return JSON.stringify([
		file,
		line,
		runner,
		hostUnknown,
		builder,
		through,
		[...unknownArgs]
	]);
}
function groups(entries) {
	const found = new Map();
	for (const [key, value] of entries) {
		const known = found.get(key);
		if (known) known.push(value);
		else found.set(key, [value]);
	}
	return found;
}
// lib/find/plan-builds.js
async function planBuilds(settings, workspace, folder, print) {
	const { dockerfiles: patterns, builds } = settings;
	const selection = {
		patterns,
		base: settings.dockerfilesInFile ? "" : folder
	};
	const found = await discover(workspace, selection);
	if (!found.ok) return found;
	const dockerfiles = new Map(found.dockerfiles.map((each) => [each.path, each]));
	const addAll = patterns.every(isExclude);
	for (const { dockerfile, declaredBy } of addAll || settings.dockerfilesInFile ? builds : []) {
		if (!dockerfiles.has(dockerfile) && await workspace.kind(dockerfile) !== "file") return {
			ok: false,
			message: `${declaredBy.file}:${declaredBy.line}: builds: there is no Dockerfile ${dockerfile}`
		};
		dockerfiles.set(dockerfile, {
			path: dockerfile,
			named: true
		});
	}
	const files = ownFiles(await workspace.list(), [folder, ...await namedFolders(settings, selection.base, workspace)]);
	const { built, unread, starts } = await declarations(settings, files, workspace, print);
	for (const build of addAll ? built : []) {
		const { dockerfile } = build;
		if (dockerfiles.has(dockerfile)) continue;
		if (isInside(dockerfile) && await workspace.kind(dockerfile) === "file") dockerfiles.set(dockerfile, {
			path: dockerfile,
			named: false
		});
		else unread.push(notThere(build, settings));
	}
	for (const path of await excluded([...dockerfiles.keys()], found.dockerfiles, selection, workspace)) dockerfiles.delete(path);
	const kept = [...dockerfiles.values()].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
	const { plans, problems } = plansOf(kept, built, settings);
	const isChecked = new Set(kept.map(({ path }) => path));
	return {
		ok: true,
		plans,
		dockerfiles: kept,
		files,
		problems: [...found.problems, ...problems],
		notRead: distinct$2(unread.filter((each) => addAll || mayConcern(each, isChecked))),
		started: addAll || settings.dockerfilesInFile ? await started$1(starts, built, plans, settings, workspace) : []
	};
}
async function namedFolders({ dockerfiles }, folder, workspace) {
	const base = {
		folder,
		root: workspace.root ?? null,
		windows: process.platform === "win32"
	};
	const paths = dockerfiles.flatMap((entry) => readPattern(entry, base)?.path ?? []);
	return Promise.all(paths.map(async (path) => await workspace.kind(path) === "folder" ? path : folderOf$1(path)));
}
function mayConcern({ file, dockerfile }, isChecked) {
	if (dockerfile !== null) return isChecked.has(dockerfile);
	const folder = file.slice(0, file.lastIndexOf("/") + 1);
	return speaksForAll(file) || [...isChecked].some((path) => path.startsWith(folder));
}
async function declarations(settings, files, workspace, print) {
	if (!files.some((file) => mayDeclare(file))) return {
		built: [],
		unread: [],
		starts: []
	};
	const { findDeclarations } = await Promise.resolve().then(() => require("./declarations.js"));
	const { builds, unread, starts } = await findDeclarations(workspace, files, settings.runners, print);
	const names = new DiskNames(files);
	return {
		built: builds.map((build) => isOnWindows(build, settings) ? names.of(build) : build),
		unread: [...unread],
		starts
	};
}
async function started$1(starts, built, plans, { runners }, workspace) {
	if (starts.length === 0) return [];
	const [{ startedWorkloads }, { commentsIn }] = await Promise.all([Promise.resolve().then(() => require("./started.js")).then((n) => n.started_exports), Promise.resolve().then(() => require("./manifest-comments.js"))]);
	const isPlanned = new Set(plans.map(({ dockerfile }) => dockerfile));
	const lost = madeHere(built.filter(({ dockerfile }) => !isPlanned.has(dockerfile)));
	const known = starts.filter(({ image }) => image === null || lost(image).length === 0);
	const comments = new Map();
	const workloads = [];
	for (const workload of startedWorkloads(known, runners)) {
		let said = comments.get(workload.file);
		if (said === void 0) {
			const content = await workspace.read(workload.file, 1e6);
			said = content.kind === "text" ? commentsIn({
				text: content.text,
				line: 1
			}) : [];
			comments.set(workload.file, said);
		}
		workloads.push({
			...workload,
			comments: said
		});
	}
	return workloads;
}
var DiskNames = class {
	files;
	lower = null;
	constructor(files) {
		this.files = new Set(files);
	}
	of(build) {
		if (this.files.has(build.dockerfile)) return build;
		this.lower ??= new Map([...this.files].map((file) => [file.toLowerCase(), file]));
		const found = this.lower.get(build.dockerfile.toLowerCase());
		return found === void 0 ? build : {
			...build,
			dockerfile: found
		};
	}
};
async function excluded(paths, found, { patterns, base }, workspace) {
	const known = new Set(found.map(({ path }) => path));
	const added = paths.filter((path) => !known.has(path));
	if (added.length === 0 || !patterns.some(isExclude)) return [];
	const up = base === "" ? "./" : "../".repeat(base.split("/").length);
	const left = await discover(workspace, {
		patterns: [...added.map((path) => up + path), ...patterns],
		base
	});
	if (!left.ok) return [];
	const kept = new Set(left.dockerfiles.map(({ path }) => path));
	return added.filter((path) => !kept.has(path));
}
function isExclude(pattern) {
	return pattern.trim() === "" || pattern.trim().startsWith("!");
}
function notThere(build, settings) {
	const { dockerfile, declaredBy, platforms } = build;
	const windows = isOnWindows(build, settings) || platforms.some((platform) => /^windows/i.test(platform));
	const message = `This builds ${dockerfile}, which is not in the repository: made during the run, perhaps. It was not checked.`;
	return {
		...declaredBy,
		message,
		dockerfile,
		windows
	};
}
function isOnWindows({ host }, { runners }) {
	return runnerHost(host, null, runners).buildHost?.os === "windows";
}
function distinct$2(unread) {
	const byPlace = new Map();
	for (const each of unread) {
		const place = JSON.stringify([each.file, each.line]);
		const known = byPlace.get(place) ?? new Map();
		const first = known.get(each.message) ?? each;
		byPlace.set(place, known.set(each.message, {
			...first,
			windows: first.windows || each.windows
		}));
	}
	return [...byPlace.values()].map((messages) => {
		const [first, ...more] = [...messages.values()];
		if (more.length === 0) return first;
		const others = more.length === 1 ? "One more build" : `${more.length} more builds`;
		return {
			...first,
			message: `${first.message} ${others} of this line could not be read either.`,
			dockerfile: more.every(({ dockerfile }) => dockerfile === first.dockerfile) ? first.dockerfile : null,
			windows: [first, ...more].some(({ windows }) => windows)
		};
	}).sort((a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);
}
// lib/read/stage-args.js
const known$1 = new WeakMap();
function stageArgs(dockerfile) {
	let found = known$1.get(dockerfile);
	if (!found) {
		found = dockerfile.stages.flatMap(({ instructions }) => instructions.flatMap((instruction) => argsOf(instruction, dockerfile.escape)));
		known$1.set(dockerfile, found);
	}
	return found;
}
function argsOf(instruction, escapeChar) {
	if (instruction.keyword !== "ARG" || instruction.onbuild) return [];
	return splitArgs(instruction.rest, escapeChar).flatMap((word, position) => {
		const equals = word.indexOf("=");
		return equals < 0 ? [] : [{
			name: word.slice(0, equals),
			value: word.slice(equals + 1),
			instruction,
			position
		}];
	});
}
// lib/judge/posix.js
const POSIX_ONLY = new Set([...[
	"chmod",
	"chown",
	"chgrp",
	"useradd",
	"adduser",
	"groupadd",
	"addgroup",
	"usermod",
	"apt-key",
	"dpkg",
	"rpm"
], ...["export", "./configure"]]);
const OF_FILES = new Set([
	"mv",
	"rm",
	"cp",
	"ln"
]);
const BEFORE = new Set([
	"then",
	"do",
	"else",
	"sudo",
	"exec",
	"!",
	"{"
]);
function speaksPosix(command) {
	if (typeof command !== "string") return isPosix$1(command);
	return command.split(/[\n;&|()]/).some((part) => isPosix$1(part.trim().split(/\s+/)));
}
function isPosix$1(words) {
	const [program = "", ...rest] = words.slice(words.findIndex((word) => !BEFORE.has(word)));
	if (POSIX_ONLY.has(program)) return true;
	if (program === "set") return /^-[a-z]*[eux]/.test(rest[0] ?? "");
	if (!OF_FILES.has(program)) return false;
	return rest.some((word) => /^["']?\/(?!\/)/.test(word)) || program === "rm" && rest.some(isForcedDeep);
}
function isForcedDeep(word) {
	return word === "-rf" || word === "-fr" || word === "-Rf";
}
// lib/judge/os-signs.js
const SHELLS = new Set([
	"SHELL",
	"RUN",
	"CMD",
	"ENTRYPOINT"
]);
const COPIES = new Set([
	"WORKDIR",
	"COPY",
	"ADD"
]);
const COMMAND = String.raw`(?:^|[;&|(])[^\S\r\n\u2028\u2029]*[@"']?`;
const WINDOWS_SHELL = String.raw`(?:[A-Za-z]:[\\/][^\s"']{0,300}[\\/])?(?:powershell(?:\.exe)?|cmd\.exe|cmd(?=["']?\s+["']?\/[A-Za-z]\b(?!\/)))(?![\w.\-/])`;
const SHELL_FORM = new RegExp(COMMAND + WINDOWS_SHELL, "im");
const WINDOWS_PROGRAM = /^(?:.*[\\/])?(?:powershell|cmd)(?:\.exe)?$/i;
const BARE_CMD = /^\s*cmd\s*$/i;
const WINDOWS_PATH = /(?:^|[\s"'=[,])[A-Za-z]:(?:[\\/]|$|["'\s])/;
const WINDOWS_FILE = /[\w)}-]\.(?:exe|msi|ps1|bat|cmd)(?![\w./-])/i;
const BATCH_FILE = /\.(?:bat|cmd)$/i;
const LINUX_PACKAGES = /(?:^|[\s;&|("'[])(?:apt|apt-get|apk|yum|dnf|microdnf|tdnf)(?=\s+(?:-|update|install|add|upgrade|del|clean|remove|makecache)|["'],)/m;
const LINUX_SHELL = /(?:^|[\s"'[;&|(])\/bin\/(?:ba|a|da)?sh(?![\w])/m;
const BEFORE_COMMAND = String.raw`${COMMAND}(?:(?:do|then|sudo|env)\s+)?`;
const POSIX_WORDS = new RegExp(String.raw`${BEFORE_COMMAND}(?:export\s|set\s+-|\.\.?/|(?:ba|da|a|z)?sh\s|source\s|ch(?:mod|own)\s|(?:rm|cp|mv|ln|sed|grep|awk|make|wine(?:64)?|mono|xvfb-run)\s)`, "m");
const POSIX_ASSIGNMENT = new RegExp(String.raw`${BEFORE_COMMAND}[A-Za-z_]\w{0,100}=\S{0,300}\s{1,100}[\w./-]`, "m");
const RUNS_WINDOWS_ON_LINUX = /^(?:.*\/)?(?:wine(?:64)?|mono|xvfb-run|(?:ba|da|a|z)?sh|env)$/;
function signsOf(instructions) {
	const facts = new Set();
	for (const instruction of instructions) addFacts(instruction, facts);
	if (facts.has("cross-compiles")) facts.delete("mentions-windows");
	facts.delete("cross-compiles");
	return facts;
}
function addFacts({ keyword, rest, heredocs }, facts) {
	if ((keyword === "ENV" || keyword === "ARG") && /\bGOOS\b/.test(rest)) facts.add("cross-compiles");
	const isShell = SHELLS.has(keyword);
	if (!isShell && !COPIES.has(keyword)) return;
	const text = withoutUrls(heredocs.length > 0 ? [rest, ...heredocs].join("\n") : rest);
	if (!isShell) {
		if (!facts.has("windows") && WINDOWS_PATH.test(text)) facts.add("windows");
		return;
	}
	const words = execForm(rest);
	if (words ? isWindowsProgram(words) : isWindowsShell(text, keyword)) facts.add("windows");
	else if (!facts.has("mentions-windows") && mentionsWindows(text, words)) facts.add("mentions-windows");
	if (facts.has("linux") || keyword !== "RUN" && keyword !== "SHELL") return;
	if (LINUX_PACKAGES.test(text) || LINUX_SHELL.test(text) || speaksPosix(words ?? text)) facts.add("linux");
}
function execForm(rest) {
	const text = withoutFlags(rest);
	if (!text.startsWith("[")) return null;
	try {
		const words = JSON.parse(text);
		return Array.isArray(words) && words.every((word) => typeof word === "string") ? words : null;
	} catch {
		return null;
	}
}
function isWindowsProgram(words) {
	const [program = ""] = words;
	const isCmd = (word, index) => /^cmd$/i.test(word) && /^\/[a-z]$/i.test(words[index + 1] ?? "");
	return WINDOWS_PROGRAM.test(program) || BATCH_FILE.test(program) || words.some(isCmd);
}
function isWindowsShell(text, keyword) {
	return SHELL_FORM.test(withoutFlags(text)) || keyword !== "RUN" && BARE_CMD.test(text);
}
function mentionsWindows(text, words) {
	const files = text.replace(/(^|[\s"'=,[])\/[^\s"']{0,200}\.ps1\b/gi, " ");
	if (!WINDOWS_FILE.test(files)) return false;
	return words ? !RUNS_WINDOWS_ON_LINUX.test(words[0] ?? "") : !isPosix(withoutFlags(text));
}
function isPosix(text) {
	return POSIX_WORDS.test(text) || POSIX_ASSIGNMENT.test(text);
}
function withoutFlags(text) {
	return text.replace(/^\s*(?:--\S+\s+)+/, "").trim();
}
function withoutUrls(text) {
	return text.replace(/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"']*/gi, " ");
}
function textSpeaksOfWindows(text) {
	return /mcr\.microsoft\.com\/windows|windowsservercore|nanoserver|\bpowershell\b|^#\s*escape\s*=\s*`/im.test(text);
}
// lib/judge/alike-dockerfiles.js
var AlikeDockerfiles = class {
	first = new Map();
	evaluated = new Map();
	of(parsed) {
		if (!parsed.ok) return parsed;
		const { dockerfile } = parsed;
		const args = argsThatMatter(dockerfile);
		const parts = dockerfile.stages.map((stage) => partOf(stage, args.inStages));
		const key = keyOf$4(dockerfile, args, parts);
		const known = this.first.get(key);
		if (known) return known;
		const stages = parts.map(({ stage, telling }) => ({
			...stage,
			instructions: telling
		}));
		const first = {
			ok: true,
			dockerfile: {
				...dockerfile,
				stages
			}
		};
		this.first.set(key, first);
		return first;
	}
	evaluate(dockerfile, plan) {
		const known = this.evaluated.get(dockerfile);
		if (known && isCalledAlike(known.plan, plan)) return known.evaluation;
		const evaluation = evaluate(dockerfile, requestOf(plan));
		this.evaluated.set(dockerfile, {
			plan,
			evaluation
		});
		return evaluation;
	}
};
function isUndeclared({ declaredBy, declarations, unknownArgs, hasOwnHost, tags }) {
	return declaredBy === null && declarations.length === 0 && unknownArgs.size === 0 && !hasOwnHost && tags.length === 0;
}
function isCalledAlike(a, b) {
	return a.buildArgs === b.buildArgs && a.stage === b.stage && a.buildHost === b.buildHost && a.platform === b.platform;
}
function partOf(stage, withArgs) {
	const facts = new Set();
	const runs = [false, false];
	return {
		stage,
		facts,
		runs,
		telling: stage.instructions.filter((instruction) => {
			const { keyword, onbuild } = instruction;
			const known = facts.size;
			addFacts(instruction, facts);
			const isFirstRun = keyword === "RUN" && !runs[Number(onbuild)];
			if (isFirstRun) runs[Number(onbuild)] = true;
			return facts.size > known || isFirstRun || mayNameStage(instruction) || withArgs && keyword === "ARG";
		})
	};
}
function keyOf$4(dockerfile, { globalArgs, matters, inStages }, parts) {
	const { escape: escapeChar, syntax, strayDirectives } = dockerfile;
	const ofStages = inStages ? stageArgs(dockerfile).filter(matters) : [];
	const texts = [
		escapeChar,
		syntax,
		globalArgs.length,
		ofStages.length,
		strayDirectives.length
	];
	for (const { name, value, line } of globalArgs) texts.push(name, value === null, value, line);
	for (const { name, value, instruction, position } of ofStages) texts.push(name, value, instruction.line, position);
	for (const { text, line } of strayDirectives) texts.push(text, line);
	for (const part of parts) addTexts(part, texts);
	return texts.join("\0");
}
function addTexts({ stage, facts, runs, telling }, texts) {
	const { line, endLine, written, alias, platform, directives } = stage;
	texts.push(line, endLine, written, alias, platform, directives.length, ...[...facts].sort(), ...runs);
	for (const each of directives) texts.push(each.text, each.line);
	for (const onbuild of [false, true]) {
		const sources = sourcesOf(telling, onbuild);
		texts.push(sources.length, ...sources);
	}
}
const PLAIN = /^(?:[^$"'\\`]{0,1000}|"[^$"'\\`]{0,1000}"|'[^$"'\\`]{0,1000}')$/;
function argsThatMatter({ globalArgs, stages }) {
	if (globalArgs.length > 1e3) return {
		globalArgs,
		matters: () => true,
		inStages: true
	};
	const names = new Set();
	const mention = (text) => {
		for (const name of namesIn(text ?? "")) names.add(name.toUpperCase());
	};
	for (const { written, platform } of stages) for (const text of [written, platform]) mention(text);
	const inStages = names.size > 0;
	const matters = ({ name, value }) => names.has(name.toUpperCase()) || value !== null && !PLAIN.test(value);
	for (const arg of globalArgs.toReversed()) if (matters(arg)) mention(arg.value);
	return {
		globalArgs: globalArgs.filter(matters),
		matters,
		inStages
	};
}
function* namesIn(text) {
	for (let at = text.indexOf("$"); at >= 0; at = text.indexOf("$", at + 1)) {
		const start = text[at + 1] === "{" ? at + 2 : at + 1;
		yield text.slice(start, endOfName$1(text, start));
	}
}
// lib/judge/operating-system.js
function operatingSystem(facts) {
	const { os, platformOs, signs, buildHost } = facts;
	if (os === "hostprocess") return notWindows("the HostProcess base image carries no Windows version and runs on any host");
	if (os === "linux") return notWindows("it is a Linux image");
	if (os === "windows" || platformOs === "windows") return { kind: "windows" };
	if (platformOs !== null) return notWindows(`--platform asks for ${platformOs}`);
	if (facts.backtickEscape || signs.has("windows")) return { kind: "windows" };
	if (signs.has("linux")) return notWindows("its stage runs Linux commands");
	if (buildHost?.os === "linux") return notWindows(`${buildHost.name} builds it without a windows platform`);
	if (signs.has("mentions-windows") || buildHost?.os === "windows") return { kind: "windows" };
	return os === "linux-and-windows" ? { kind: "assumed" } : { kind: "unknown" };
}
function notWindows(because) {
	return {
		kind: "not-windows",
		because
	};
}
// lib/judge/base-image.js
var BaseImages = class {
	today;
	known = new Map();
	constructor(today) {
		this.today = today;
	}
	of(stage) {
		const { from, platform, unset, undeclared, defaultedArgs, givenArgs } = stage;
		const written = from === null || unset.length > 0 ? stage.stage.written : null;
		const key = JSON.stringify([
			from,
			written,
			platform,
			unset,
			undeclared,
			defaultedArgs,
			givenArgs
		]);
		let base = this.known.get(key);
		if (base === void 0) {
			base = baseImage(stage, this.today);
			this.known.set(key, base);
		}
		return base;
	}
};
function baseImage(stage, today) {
	const unset = stage.unset;
	const common = {
		platform: parsePlatform(stage.platform),
		unset,
		undeclared: stage.undeclared,
		defaultedArgs: stage.defaultedArgs,
		givenArgs: stage.givenArgs,
		madeHere: false,
		builtBy: null
	};
	if (stage.from === "scratch") return {
		...common,
		text: "scratch",
		reference: null,
		knowledge: null
	};
	if (unset.length > 0 || stage.from === null) {
		if (unset.length === 0) return null;
		const known = parseReference(knownPart(stage.from ?? withoutVariables(stage.stage.written)));
		return {
			...common,
			text: stage.stage.written,
			reference: null,
			knowledge: known && describeReference(known, today)
		};
	}
	const reference = parseReference(stage.from);
	return reference && {
		...common,
		text: formatReference(reference),
		reference,
		knowledge: describeReference(reference, today)
	};
}
function withoutVariables(written) {
	return written.replace(/\$\{[^}]{0,200}\}|\$\w+|["']/g, "");
}
function knownPart(expanded) {
	return expanded.replace(/^\/+/, "").replace(/(?<![:@/.-])[:@/.-]+$/, "").replace(/:[-.]+/, ":");
}
function parsePlatform(text) {
	const match = /^(\w+)(?:\(([\w.]+)\))?(?:\/(\w+))?(?:\/\w+)?$/.exec(text ?? "");
	if (!match) return null;
	return {
		os: match[1].toLowerCase(),
		osVersion: match[2] ?? null,
		architecture: match[3]?.toLowerCase() ?? null
	};
}
function resolution(base, lookup) {
	const nothing = {
		image: null,
		why: "",
		instead: null,
		missing: null
	};
	if (lookup === null) return {
		...nothing,
		image: base.knowledge?.image ?? null,
		why: base.knowledge?.why ?? ""
	};
	if (lookup.kind !== "found") {
		const missing = lookup.kind === "not-found" && !lookup.unsure && !base.madeHere;
		return {
			...nothing,
			why: lookup.reason,
			missing: missing ? lookup.reason : null
		};
	}
	if (lookup.missing && lookup.image.by === "tag" && !base.madeHere) return {
		...nothing,
		why: lookup.instead ?? "",
		missing: lookup.instead ?? ""
	};
	return {
		...nothing,
		image: lookup.image,
		instead: lookup.instead ?? null
	};
}
function osOf(base, resolved, signs, backtickEscape, buildHost) {
	if (base.text === "scratch") return {
		kind: "not-windows",
		because: "scratch is empty and has no Windows version"
	};
	return operatingSystem({
		os: base.knowledge?.os === "hostprocess" ? "hostprocess" : osOfVariants(resolved.image) ?? base.knowledge?.os ?? "unknown",
		platformOs: base.platform?.os ?? null,
		signs,
		backtickEscape,
		buildHost
	});
}
function osOfVariants(image) {
	if (!image || image.by === "tag") return null;
	const windows = image.variants.filter(isWindows).length;
	if (windows === 0) return "linux";
	return windows === image.variants.length ? "windows" : "linux-and-windows";
}
function isWindows(variant) {
	return variant.os === "windows";
}
function namedBase(reference, today) {
	return {
		text: formatReference(reference),
		reference,
		knowledge: describeReference(reference, today),
		platform: null,
		unset: [],
		undeclared: [],
		defaultedArgs: [],
		givenArgs: [],
		madeHere: false,
		builtBy: null
	};
}
function reportedResolution(image, digest) {
	return {
		by: image?.by ?? "none",
		digest: image?.digest ?? digest,
		floating: image?.floating ?? false,
		variants: image?.variants.map(({ os, architecture, osVersion }) => ({
			os,
			architecture,
			osVersion
		})) ?? []
	};
}
// lib/judge/image-in-build.js
function imagesInBuild(plan, evaluation) {
	const final = imageOf$1(evaluation, evaluation.target, "final", false);
	if (plan.buildHost?.os !== "windows") return final ? [final] : [];
	return [final, ...started(evaluation.stages.filter((stage) => stage.executed).map((stage) => imageOf$1(evaluation, stage.stage.index, "build", !stage.runs)))].filter((image) => image !== null);
}
function started(images) {
	const byBase = new Map();
	for (const image of images) {
		if (!image || image.root.from === "scratch") continue;
		const key = `${image.root.from ?? `#${image.root.stage.index}`} ${image.root.platform ?? ""}`;
		const known = byBase.get(key);
		if (!known || known.pullOnly && !image.pullOnly) byBase.set(key, image);
	}
	return [...byBase.values()];
}
function imageOf$1(evaluation, index, role, pullOnly) {
	const chain = stageChain(evaluation, index);
	const root = evaluation.stages[chain.at(-1) ?? index];
	if (!root) return null;
	return {
		root,
		role,
		signs: signsOf(chain.flatMap((member) => evaluation.stages[member]?.stage.instructions ?? [])),
		pullOnly
	};
}
// lib/judge/lookups.js
var Lookups = class {
	answers = new Map();
	wanted = new Map();
	want(base) {
		if (base.reference) this.wanted.set(keyOf$3(base.reference, base.platform), {
			reference: base.reference,
			platform: base.platform
		});
	}
	async run(source, progress) {
		let done = 0;
		await Promise.all([...this.wanted].map(async ([key, { reference, platform }]) => {
			this.answers.set(key, await source.lookup(reference, platform));
			done += 1;
			progress(done, this.wanted.size);
		}));
	}
	get(base) {
		return base.reference ? this.answers.get(keyOf$3(base.reference, base.platform)) ?? null : null;
	}
};
function keyOf$3(reference, platform) {
	return `${formatReference(reference)} ${platform ? `${platform.os} ${platform.osVersion} ${platform.architecture}` : ""}`;
}
// lib/judge/no-windows.js
const THE_HOST = {
	builder: null,
	windowsMode: true
};
function windowsPullers(plans) {
	const elsewhere = new Set(plans.filter(mayBeOnLinux).map(({ dockerfile }) => dockerfile));
	return (plan) => elsewhere.has(plan.dockerfile) ? null : windowsPuller(plan);
}
function windowsPuller({ buildHost, hasOwnHost, platform, declarations }) {
	if (buildHost?.os !== "windows") return null;
	const jobs = declarations.flatMap(({ runner }) => runner.length > 0 ? [runner] : []);
	const machines = hasOwnHost ? [[buildHost.host.name]] : jobs;
	if (machines.length === 0) return null;
	if (platform !== null && !/^windows\b/i.test(platform)) return null;
	if (declarations.some(({ builder }) => builder.elsewhere !== null)) return null;
	return {
		builder: buildHost.host,
		windowsMode: machines.every(isHosted)
	};
}
function mayBeOnLinux({ buildHost, declarations }) {
	return buildHost?.os === "linux" || declarations.some((each) => each.hostUnknown !== null || namesOther(each));
}
function namesOther({ runner }) {
	return runner.some((label) => {
		const parsed = parseBuildHost(label, { defaultIsolation: "process" });
		return parsed.ok && parsed.buildHost.os === "linux";
	});
}
function isHosted(labels) {
	const [label = ""] = labels;
	return labels.length === 1 && readHostName(label.toLowerCase())?.place === "runner";
}
function noWindowsImage(base, { image, missing }, puller) {
	const { reference, platform, knowledge } = base;
	if (puller === null || reference === null || base.madeHere || base.builtBy !== null || missing !== null) return null;
	if (platform !== null && platform.os !== "windows") return null;
	const asked = image?.by === "registry";
	return (asked ? image.variants.length > 0 && !image.variants.some(isWindows) : knowledge?.os === "linux" && reference.digest === null) ? {
		kind: "no-windows-image",
		...puller,
		asked
	} : null;
}
// lib/judge/resolve-builds.js
function basesOf(builds, today) {
	const bases = new BaseImages(today);
	const known = new Map();
	return builds.map((build) => {
		const alike = isUndeclared(build.plan) ? known.get(build.evaluation) : void 0;
		if (alike) return {
			...alike,
			read: build
		};
		const resolved = basesOfBuild(build, bases);
		if (isUndeclared(build.plan) && resolved.problems.length === 0) known.set(build.evaluation, resolved);
		return resolved;
	});
}
async function resolveBuilds(builds, source, progress) {
	const lookups = new Lookups();
	const pullerOf = windowsPullers(builds.map(({ read }) => read.plan));
	const alike = new Map(builds.map((build) => [build.images, build.read]));
	for (const [images, read] of alike) for (const { image, base } of images) if (isWorthAsking(image, base, read) || isPulledOnWindows(base, read.plan, pullerOf(read.plan))) lookups.want(base);
	await lookups.run(source, progress);
	return {
		builds,
		lookups
	};
}
function finalWindowsBase({ read, images }) {
	const final = images.find(({ image }) => image.role === "final");
	return final && unaskedOs(final.image, final.base, read) === "windows" ? final.base.text : null;
}
function restsOnDefault({ read, images }) {
	const { declaredBy, declarations } = read.plan;
	if (declaredBy !== null || declarations.length > 0) return false;
	return images.some(({ image, base }) => base.defaultedArgs.length > 0 && unaskedOs(image, base, read) === "windows");
}
function isWorthAsking(image, base, build) {
	return unaskedOs(image, base, build) !== "not-windows";
}
function isPulledOnWindows(base, plan, puller) {
	return unknownArgsOf(base, plan).length === 0 && noWindowsImage(base, resolution(base, null), puller) !== null;
}
function unaskedOs(image, base, { plan, dockerfile }) {
	return osOf(base, resolution(base, null), image.signs, dockerfile.escape === "`", plan.buildHost).kind;
}
function basesOfBuild(build, bases) {
	const images = [];
	const problems = [];
	let windows = false;
	for (const image of imagesInBuild(build.plan, build.evaluation)) {
		const base = bases.of(image.root);
		if (!base) continue;
		images.push({
			image,
			base
		});
		if (unaskedOs(image, base, build) !== "windows") continue;
		windows = true;
		problems.push(...argumentsNotKnown(build.plan, unknownArgsOf(base, build.plan)));
	}
	if (windows) problems.push(...hostsNotKnown(build.plan));
	for (const stage of build.evaluation.stages) {
		const refused = stage.problem !== null || stage.fromStage === null && !bases.of(stage);
		if (stage.unset.length > 0) problems.push(notExpanded(build, stage));
		else if (refused) problems.push(refusedBase(build, stage));
	}
	return {
		read: build,
		images,
		problems
	};
}
function unknownArgsOf({ unset, defaultedArgs }, { unknownArgs }) {
	return unknownArgs.size === 0 ? [] : [...unset, ...defaultedArgs].filter((name) => unknownArgs.has(name));
}
function argumentsNotKnown({ dockerfile, declarations }, names) {
	return declarations.flatMap(({ file, line, unknownArgs }) => {
		const given = names.filter((name) => unknownArgs.has(name)).map((name) => `${name}=${unknownArgs.get(name)}`);
		if (given.length === 0) return [];
		return [{
			file,
			line,
			message: `The build of ${dockerfile} is given ${given.join(", ")}, which is not known before the run, so what it stands on is not known either. Name the values under builds in ${CONFIG_FILE}.`,
			severity: "off"
		}];
	});
}
function hostsNotKnown({ declarations }) {
	return declarations.flatMap(({ file, line, hostUnknown }) => hostUnknown === null ? [] : [{
		file,
		line,
		message: hostUnknown,
		severity: "notice"
	}]);
}
function notExpanded({ plan }, { stage, unset }) {
	const message = `FROM ${stage.written} depends on ${unset.join(", ")}, whose value is not known here.`;
	return {
		file: plan.dockerfile,
		line: stage.line,
		message,
		severity: "off"
	};
}
function refusedBase({ plan, dockerfile }, { stage, from, problem }) {
	const windows = dockerfile.escape === "`" || signsOf(stage.instructions).has("windows") || textSpeaksOfWindows(stage.written);
	const loud = (plan.named || windows) && !isTemplate(stage.written);
	const message = problem ?? `"${from}" is not an image reference: BuildKit says "invalid reference format". Repository names are lower case, and a tag follows a colon.`;
	return {
		file: plan.dockerfile,
		line: stage.line,
		message,
		severity: loud ? "error" : "notice"
	};
}
// lib/options/config-file.js
const DEFAULT_CONFIGS = [CONFIG_FILE, ".github/windows-containers.yaml"];
const CONFIG_LIMIT = 262144;
async function readConfigFile(given, read) {
	const found = [];
	for (const path of given === null ? DEFAULT_CONFIGS : [given]) {
		const content = await read(path, CONFIG_LIMIT);
		if (content.kind !== "missing") found.push(content);
		else if (given !== null) return {
			ok: false,
			message: missing(path)
		};
	}
	const [content, second] = found;
	if (content === void 0) return {
		ok: true,
		config: null
	};
	const { file } = content;
	if (second) return {
		ok: false,
		message: `config: there is ${file} and ${second.file}. Expected one of them`
	};
	if (content.kind === "unreadable") return {
		ok: false,
		message: `config: ${file} cannot be read: ${content.reason}`
	};
	const { parseConfig } = await Promise.resolve().then(() => require("./config.js"));
	const result = await parseConfig(content.text, file);
	if (result.ok) return result;
	return {
		ok: false,
		message: result.problems.map((problem) => `${configWhere(file, problem)}: ${problem.message}`).join("\n")
	};
}
function missing(path) {
	return `config: ${path} does not exist. Expected a config file; ${DEFAULT_CONFIGS[0]} is read without being named`;
}
// lib/find-all.js
const NO_DOCKERFILE = {
	file: "",
	line: 0,
	message: "No Dockerfile was found, so nothing was checked.",
	severity: "notice"
};
async function find(settings, workspace, folder, face) {
	const planned = await planBuilds(settings, workspace, folder, bakePrinter(workspace.root, face.env));
	if (!planned.ok) return planned;
	const everything = planned.plans;
	const running = await findWorkloads({
		settings,
		workspace,
		folder,
		standardInput: face.standardInput,
		searches: isForAll(settings),
		started: planned.started,
		built: everything.flatMap(({ tags }) => tags.map(lastWord)),
		all: settings.nodes.inventories.some(({ nodes }) => nodes.some(({ host }) => host !== null))
	});
	if (!running.ok) return running;
	const configs = settings.configFile === null ? DEFAULT_CONFIGS : [settings.configFile];
	const changed = settings.changedOnly ? await onlyChanged({
		plans: everything,
		running
	}, [...configs, ...settings.nodes.inRepository ?? []], workspace, await face.changes()) : null;
	const plans = changed?.builds ?? everything;
	const concerns = changed?.concerns ?? (() => true);
	const notRead = planned.notRead.filter(({ windows, file, dockerfile }) => windows && concerns([file, dockerfile]));
	return {
		ok: true,
		plans,
		everything,
		complete: plans.length === everything.length && isForAll(settings),
		nothing: planned.dockerfiles.length === 0,
		notRead: notRead.length > 0,
		files: planned.files,
		unread: planned.notRead.map(({ file, line }) => ({
			file,
			line,
			text: ""
		})),
		running: {
			...running,
			workloads: changed?.workloads ?? running.workloads
		},
		problems: [
			...planned.problems,
			...notRead.map(({ file, line, message }) => ({
				file,
				line,
				message,
				severity: "notice"
			})),
			...changed?.notices ?? [],
			...running.problems,
			...nothingToRun(running),
			...planned.dockerfiles.length > 0 || running.named || running.workloads.length > 0 ? [] : [NO_DOCKERFILE]
		]
	};
}
async function findBuilders(bases, { unread, files }, workspace) {
	if (!bases.some(restsOnDefault)) return () => null;
	const { builderOf, likelyBuilders } = await Promise.resolve().then(() => require("./likely-builders.js"));
	const builders = [...unread, ...await likelyBuilders(workspace, files)];
	return ({ dockerfile }, { defaultedArgs }) => {
		const builder = builderOf(dockerfile, defaultedArgs, builders);
		return builder && `${builder.file}:${builder.line}`;
	};
}
function lastWord(name) {
	return name.slice(name.lastIndexOf("/") + 1).split(/[:@\uFDD0]/, 1)[0] ?? "";
}
function isForAll({ dockerfiles, dockerfilesInFile }) {
	return dockerfiles.length === 0 || dockerfilesInFile;
}
// lib/host-notices.js
const FIRST_FOR_DOCKERD = 17763;
const FIRST_WITH_CONTAINERS = 14393;
const DOCKER_23 = "2023-02-01";
function hostNotices(hosts, judged, today) {
	const used = new Set(judged.flatMap(({ images }) => images.flatMap(({ results }) => results.flatMap(({ verdict, rule, target }) => verdict === "not-windows" || rule === "image-os-unknown" ? [] : [target]))));
	const seen = [...new Map(hosts.filter(({ name }) => used.has(name)).map((host) => [host.name, host])).values()];
	return [...seen.flatMap((host) => movedLately(host, today)), ...tooOldForDocker(seen, today)].map((message) => ({
		file: "",
		line: 0,
		message,
		severity: "notice"
	}));
}
function movedLately({ name, moved }, today) {
	if (!moved || today < moved.since || today >= aYearAfter(moved.since)) return [];
	return [`${name} has been ${moved.to} since ${monthOf(moved.since)}, and was ${moved.from} before.`];
}
function tooOldForDocker(hosts, today) {
	const old = hosts.filter(({ build, engine, retired }) => build !== null && build >= FIRST_WITH_CONTAINERS && build < FIRST_FOR_DOCKERD && engine === "docker" && retired === void 0);
	if (old.length === 0 || today < DOCKER_23) return [];
	const names = old.map(({ name }) => name).join(", ");
	return [`Docker Engine 23 and later does not start on Windows before build ${FIRST_FOR_DOCKERD} (Windows Server 2019): ${names} ${old.length === 1 ? "needs" : "need"} an older engine.`];
}
function aYearAfter(day) {
	return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
function monthOf(day) {
	return new Date(`${day}T00:00:00Z`).toLocaleDateString("en-US", {
		month: "long",
		year: "numeric",
		timeZone: "UTC"
	});
}
// lib/resolve/tag-source.js
function tagSource(today) {
	return { async lookup(reference) {
		const { image, why } = describeReference(reference, today());
		return image ? {
			kind: "found",
			image
		} : {
			kind: "not-found",
			reason: why ?? "neither its repository nor its tag says; only the registry can tell",
			unsure: true
		};
	} };
}
// lib/tool.js
const TOOL = {
	name: "windows-container-compat",
	version: "1.0.0",
	repository: "https://github.com/windows-container-compat/windows-container-compat"
};
// lib/image-source.js
function imageSource(settings, face) {
	const byName = tagSource(() => settings.today);
	if (settings.resolve === "offline") return {
		...byName,
		close: async () => {}
	};
	let online = null;
	const open = () => {
		online ??= Promise.resolve().then(() => require("./online.js")).then(({ openOnline }) => openOnline(settings, face.env, face, {
			byName,
			userAgent: `${TOOL.name}/${TOOL.version}`,
			untrusted: face.untrusted
		}));
		return online;
	};
	return {
		async lookup(reference, platform) {
			return (await open()).source.lookup(reference, platform);
		},
		async tags(reference) {
			return await (await open()).source.tags?.(reference) ?? null;
		},
		async close() {
			await (await online)?.close();
		}
	};
}
// lib/judge/built-base.js
const DEEPEST$1 = 8;
function throughBuilds(builds, makersOf) {
	if (builds.every(({ read }) => read.plan.tags.length === 0)) return builds;
	const byPlan = new Map(builds.map((build) => [build.read.plan, build]));
	const through = (image, depth) => {
		const { base } = image;
		if (base.reference === null) return image;
		const makers = makersOf(formatReference(base.reference));
		if (makers.length === 0) return image;
		const likely = makers.some(({ sure }) => sure) ? makers.filter(({ sure }) => sure) : makers;
		const found = likely.flatMap(({ plan }) => {
			const final = byPlan.get(plan)?.images.find(({ image: { role } }) => role === "final");
			if (!final || final === image || depth === 0) return [];
			return [{
				dockerfile: plan.dockerfile,
				below: through(final, depth - 1)
			}];
		});
		const [first] = found;
		const alike = new Set(found.map(({ below }) => keyOf$2(below.base)));
		if (!first || found.length < likely.length || alike.size > 1) return {
			...image,
			base: {
				...base,
				madeHere: true
			}
		};
		const signs = new Set([...image.image.signs, ...first.below.image.signs]);
		return {
			image: {
				...image.image,
				signs
			},
			base: standingOn(first.below.base, base, first.dockerfile)
		};
	};
	return builds.map((build) => {
		const images = build.images.map((image) => through(image, DEEPEST$1));
		if (images.every((image, index) => image === build.images[index])) return build;
		return {
			...build,
			images,
			problems: problemsOf$1(build, images)
		};
	});
}
function problemsOf$1({ read, images, problems }, through) {
	const asked = (of) => of.flatMap(({ base }) => argumentsNotKnown(read.plan, unknownArgsOf(base, read.plan)));
	if (asked(through).length > 0) return problems;
	const settled = asked(images).map(({ message }) => message);
	return problems.filter(({ message }) => !settled.includes(message));
}
function standingOn(below, { text, platform }, dockerfile) {
	return {
		...below,
		text,
		platform: platform ?? below.platform,
		defaultedArgs: [],
		givenArgs: [],
		madeHere: true,
		builtBy: below.builtBy === null ? `${dockerfile} (on ${below.text})` : `${dockerfile} (on ${below.text}, which is built by ${below.builtBy})`
	};
}
function keyOf$2({ text, reference, platform, unset }) {
	return JSON.stringify([
		text,
		reference && formatReference(reference),
		platform,
		unset
	]);
}
// lib/rules/rules.js
const RUNS = { verdict: "runs" };
const AT_RISK = { verdict: "at-risk" };
const HYPERV_ONLY = { verdict: "hyperv-only" };
const CANNOT_RUN = { verdict: "cannot-run" };
const SEVERITY_OF = {
	runs: "off",
	"not-windows": "off",
	"at-risk": "warning",
	unknown: "warning",
	"hyperv-only": "error",
	"cannot-run": "error"
};
const ANY_ISOLATION = [["architecture-mismatch", ({ image, host }) => image.architecture !== null && image.architecture !== host.architecture ? CANNOT_RUN : null], ["image-newer-than-host", ({ image, host }) => image.build > host.build ? CANNOT_RUN : null]];
const PROCESS_ISOLATION = [
	["client-process-refused", ({ host }) => host.edition === "client" && host.build < 17763 ? HYPERV_ONLY : null],
	["february-2020-baseline", acrossFebruaryLine],
	["ws2016-revision-mismatch", ({ image, host }) => isWs2016({
		image,
		host
	}) && bothKnown({
		image,
		host
	}) && image.revision !== host.revision ? HYPERV_ONLY : null],
	["image-patched-past-host", patchedPastHost],
	["ws2016-revision-unproven", ws2016Unproven],
	["february-2020-unproven", maybeAcrossFebruaryLine],
	["february-2020-withdrawn-image", withdrawnImage],
	["windows-10-process-isolation", (pair) => sameBuild(pair) && pair.host.edition === "client" && pair.host.build < 20348 ? AT_RISK : null],
	["same-build", (pair) => sameBuild(pair) ? RUNS : null],
	["stable-abi", (pair) => isStableAbi(pair) ? RUNS : null],
	["stable-abi-disputed", ({ image }) => image.build >= 20348 ? AT_RISK : null],
	["relaxed-in-practice", (pair) => isRelaxed(pair) ? AT_RISK : null],
	["build-mismatch", () => HYPERV_ONLY]
];
const HYPERV_ISOLATION = [
	["stable-abi-disputed", ({ image, host }) => image.build === 26100 && host.build > image.build && host.build <= 26300 && host.edition === "client" ? AT_RISK : null],
	["hyperv-unproven", (pair) => getsHyperv(pair) || runsByProcess(pair) ? null : AT_RISK],
	["hyperv", () => RUNS]
];
function judge(subject, host) {
	if (subject.kind === "not-windows") return subject.architecture === void 0 || subject.architecture === host.architecture ? decided("not-windows", { verdict: "not-windows" }) : decided("architecture-mismatch", CANNOT_RUN);
	if (subject.kind === "no-windows-image") return decided("no-windows-image", {
		verdict: "cannot-run",
		severity: subject.asked && subject.windowsMode ? "error" : "warning"
	});
	if (host.build !== null && host.build < 14393) return decided("host-cannot-run-containers", CANNOT_RUN);
	if (host.build === null) return decided("host-version-unknown", { verdict: "unknown" });
	switch (subject.kind) {
		case "unresolved": return decided("unresolved-argument", { verdict: "unknown" });
		case "argument-unknown": return decided("argument-not-known", { verdict: "unknown" });
		case "not-published": return decided("base-tag-not-published", {
			verdict: "unknown",
			severity: "error"
		});
		case "missing": return decided("no-such-image", CANNOT_RUN);
		case "os-unknown": return decided("image-os-unknown", {
			verdict: "unknown",
			severity: "off"
		});
		case "version-unknown": return decided("image-version-unknown", { verdict: "unknown" });
		case "none-selected": return decided("no-manifest-for-host", CANNOT_RUN);
		case "image": return judgePair({
			image: subject,
			host: {
				...host,
				build: host.build
			}
		});
	}
}
function judgePair(pair) {
	const rules = [...ANY_ISOLATION, ...pair.host.isolation === "hyperv" ? HYPERV_ISOLATION : PROCESS_ISOLATION];
	for (const [rule, when] of rules) {
		const decision = when(pair);
		if (decision) return withKnownArchitecture(decided(rule, decision), pair);
	}
	throw new Error("the last rule of each isolation always matches");
}
function withKnownArchitecture(judgement, { image, host }) {
	if (judgement.verdict !== "runs" || host.architecture === "amd64" || image.architecture !== null) return judgement;
	return decided("architecture-mismatch", AT_RISK);
}
function getsHyperv({ host }) {
	return host.hyperv === "available";
}
function runsByProcess(pair) {
	if (pair.host.hyperv !== "not-passed-on") return false;
	return PROCESS_ISOLATION.map(([, when]) => when(pair)).find((each) => each !== null)?.verdict === "runs";
}
function decided(rule, decision) {
	return {
		verdict: decision.verdict,
		rule,
		severity: decision.severity ?? SEVERITY_OF[decision.verdict],
		line: decision.line ?? null
	};
}
function sameBuild({ image, host }) {
	return image.build === host.build;
}
function isWs2016(pair) {
	return sameBuild(pair) && pair.host.build === 14393;
}
function bothKnown({ image, host }) {
	return image.revision !== null && host.revision !== null;
}
function acrossFebruaryLine(pair) {
	const sides = februarySides(pair);
	return sides?.host && sides.image && sides.host !== sides.image ? HYPERV_ONLY : null;
}
function maybeAcrossFebruaryLine(pair) {
	const sides = februarySides(pair);
	if (!sides || sides.host && sides.image) return null;
	return sides.host === "before" || sides.image === "before" ? AT_RISK : null;
}
function februarySides(pair) {
	const row = sameBuild(pair) ? februaryLine(pair.host.build) : null;
	if (!row) return null;
	return {
		host: sideOfLine({
			revision: pair.host.revision,
			floatsUntil: null
		}, row.line, FEBRUARY_2020_DATE),
		image: sideOfLine(pair.image, row.line, FEBRUARY_2020_DATE)
	};
}
function withdrawnImage(pair) {
	const row = sameBuild(pair) ? februaryLine(pair.host.build) : null;
	if (!row || pair.image.revision !== row.line) return null;
	return pair.host.revision === null || pair.host.revision >= row.line ? AT_RISK : null;
}
function patchedPastHost(pair) {
	const { image, host } = pair;
	if (!sameBuild(pair) || host.edition !== "server" || host.revision === null) return null;
	const crossed = PATCH_LINES.filter((row) => row.build === host.build && host.revision < row.line && sideOfLine(image, row.line, row.date) === "after" && (row.flavours === null || image.flavour === null || row.flavours.includes(image.flavour)));
	const worst = crossed.find((row) => row.verdict === "hyperv-only") ?? crossed[0];
	if (!worst) return null;
	return {
		verdict: worst.flavours !== null && image.flavour === null ? "at-risk" : worst.verdict,
		line: worst
	};
}
function ws2016Unproven(pair) {
	if (!isWs2016(pair) || bothKnown(pair)) return null;
	return {
		verdict: "at-risk",
		severity: pair.image.revision === null && pair.image.floatsUntil !== null && pair.host.revision === null ? "notice" : "warning"
	};
}
function isStableAbi({ image, host }) {
	if (image.build < 20348) return false;
	if (host.edition === "server") return host.build <= 26100;
	if (image.build !== 20348) return false;
	return WINDOWS_11.includes(host.build) || host.engine === "docker" && [26200, 26300].includes(host.build);
}
const WINDOWS_11 = [
	22e3,
	22621,
	22631,
	26100
];
function isRelaxed({ image, host }) {
	if (image.build === 18362) return host.build === 18363;
	if (image.build === 17763) return host.build === 18363 && image.flavour === "nanoserver";
	return image.build === 19041 && host.build >= 19042 && host.build <= 19045;
}
// lib/rules/select.js
function selectEntry(entries, chooser, ordered) {
	const fitting = fittingEntries(entries, chooser);
	const exact = fitting.find(({ version }) => version?.build === chooser.build);
	const first = fitting[0];
	if (!first) return { kind: "none" };
	if (!ordered) {
		if (exact) return {
			kind: "selected",
			index: exact.index
		};
		if (fitting.length === 1) return {
			kind: "selected",
			index: first.index
		};
		return {
			kind: "one-of",
			indexes: fitting.map((entry) => entry.index)
		};
	}
	if (chooser.engine === "docker") return {
		kind: "selected",
		index: (exact ?? first).index
	};
	return {
		kind: "selected",
		index: fitting.reduce(higher).index
	};
}
function fittingEntries(entries, chooser) {
	const fitting = [];
	entries.forEach(({ os, architecture, osVersion, unlisted }, index) => {
		if (os !== "windows" || architecture !== null && architecture !== chooser.architecture) return;
		const text = unlisted ? "" : osVersion ?? "";
		const version = parseWindowsVersion(text);
		if (version === null || engineAccepts(version.build, chooser)) fitting.push({
			index,
			version,
			text
		});
	});
	return fitting;
}
function engineAccepts(build, chooser) {
	if (chooser.engine === "docker") return build <= chooser.build;
	const oldest = chooser.build > 26100 ? 26100 : 20348;
	return build === chooser.build || build >= oldest && build <= chooser.build;
}
function higher(a, b) {
	return b.text > a.text ? b : a;
}
// lib/judge/subject.js
function chooseFor(host, image) {
	const { base, resolved, buildHost, today } = image;
	const reason = unjudgeable(image);
	if (reason || !resolved.image) return single(reason ?? {
		kind: "version-unknown",
		why: resolved.why
	});
	const windows = resolved.image.variants.filter(isWindows);
	const variants = windows.filter((variant) => fitsPlatform(variant, base));
	if (windows.length > 0 && variants.length === 0) return single({
		kind: "version-unknown",
		why: contradiction(base)
	});
	const asSubject = (variant) => subjectOf(variant, base, resolved, today, host.architecture);
	const { list } = resolved.image;
	if (list === "single" || list === "ordered" && resolved.image.variants.length === 1) return single(asSubject(variants[0]), variants[0]?.osVersion ?? null);
	const ordered = list === "ordered";
	const selection = select(variants, host, buildHost, ordered);
	if (selection.kind === "host-unknown") return single({
		kind: "version-unknown",
		why: "which entry of the list is taken depends on the host"
	});
	if (selection.kind === "none") return single({
		kind: "none-selected",
		offered: offered(variants),
		by: selection.chooser
	});
	const indexes = selection.kind === "selected" ? [selection.index] : selection.indexes;
	return {
		subjects: indexes.map((index) => asSubject(variants[index])),
		selected: indexes.length === 1 ? variants[indexes[0]]?.osVersion ?? null : null,
		fromTable: !ordered,
		unlisted: indexes.length === 1 && variants[indexes[0]]?.unlisted === true,
		chosenBy: selection.chooser === host.name ? null : selection.chooser
	};
}
const LAST_WITHOUT_ARM64 = 20348;
function select(variants, host, buildHost, ordered) {
	if (buildHost?.os === "linux") {
		const chooser = buildHost.name;
		if (variants.length === 0) return {
			kind: "none",
			chooser
		};
		if (ordered || variants.length === 1) return {
			kind: "selected",
			index: 0,
			chooser
		};
		return {
			kind: "one-of",
			indexes: variants.map((_, index) => index),
			chooser
		};
	}
	const { name, build, architecture, engine } = buildHost && buildHost.host.build !== null ? buildHost.host : host;
	if (build === null) return {
		kind: "host-unknown",
		chooser: name
	};
	return {
		...selectEntry(variants, {
			build,
			architecture,
			engine
		}, ordered),
		chooser: name
	};
}
function offered(variants) {
	return [...new Set(variants.filter(isWindows).map((variant) => withoutRevision(variant.osVersion)))];
}
function withoutRevision(osVersion) {
	return osVersion?.split(".").slice(0, 3).join(".") ?? "an unknown version";
}
function single(subject, selected = null) {
	return {
		subjects: [subject],
		selected,
		fromTable: false,
		unlisted: false,
		chosenBy: null
	};
}
function unjudgeable({ base, resolved, os, noWindows, given }) {
	if (noWindows !== null) return noWindows;
	if (os.kind === "not-windows") {
		const only = base.knowledge?.os === "hostprocess" && { architecture: "amd64" };
		return {
			kind: "not-windows",
			because: os.because,
			...only
		};
	}
	if (given.unknown.size > 0 && os.kind !== "unknown") return {
		kind: "argument-unknown",
		args: given.unknown,
		places: given.places
	};
	if (base.unset.length > 0 && base.unset.every((name) => PLATFORM_ARGS.includes(name)) && os.kind === "unknown") return {
		kind: "os-unknown",
		why: `it depends on ${base.unset.join(" and ")}, which BuildKit sets`
	};
	if (base.unset.length > 0) return {
		kind: "unresolved",
		names: base.unset,
		undeclared: base.undeclared
	};
	if (base.knowledge?.notPublished && !resolved.image) return { kind: "not-published" };
	if (resolved.missing !== null && os.kind !== "unknown") return {
		kind: "missing",
		why: resolved.missing
	};
	if (os.kind === "unknown") return {
		kind: "os-unknown",
		why: resolved.why
	};
	return null;
}
function subjectOf(variant, base, resolved, today, hosts) {
	const version = parseWindowsVersion(variant?.osVersion ?? "");
	if (!variant || !version) return {
		kind: "version-unknown",
		why: resolved.why || "the image names no Windows version"
	};
	const floatsUntil = resolved.image?.by === "tag" ? base.knowledge?.floatsUntil ?? null : null;
	return {
		kind: "image",
		...version,
		floatsUntil: floatsUntil === "current" || floatsUntil !== null && floatsUntil > today ? today : floatsUntil,
		architecture: variant.architecture ?? assumedArchitecture(base, version.build, hosts),
		flavour: base.knowledge?.flavour ?? null
	};
}
function assumedArchitecture(base, build, hosts) {
	const { platform, knowledge } = base;
	const known = [
		platform?.architecture,
		knowledge?.architecture,
		architectureOf(build)
	].filter((each) => each != null);
	return known.find((each) => each !== hosts) ?? known[0] ?? null;
}
function architectureOf(build) {
	return build <= LAST_WITHOUT_ARM64 ? "amd64" : null;
}
function fitsPlatform(variant, { platform }) {
	if (!platform) return true;
	const wanted = parseWindowsVersion(platform.osVersion ?? "");
	const has = parseWindowsVersion(variant.osVersion ?? "");
	if (wanted && has && wanted.build !== has.build) return false;
	return platform.architecture === null || variant.architecture === null || platform.architecture === variant.architecture;
}
function contradiction({ text, platform }) {
	const { osVersion, architecture } = platform ?? {};
	return `--platform asks for ${[
		"windows",
		osVersion,
		architecture
	].filter(Boolean).join(" ")}, and ${text} is another platform`;
}
// lib/judge/candidate.js
function fits(verdict) {
	return verdict === "runs" || verdict === "at-risk";
}
function serves(verdict, host) {
	return fits(verdict) || verdict === "hyperv-only" && host.isolationAssumed === true;
}
function candidatesOf(image, preferred, build, pinned, hosts, around) {
	return waysToWrite(preferred, image, around).flatMap(({ reference, written }) => {
		const text = formatReference(reference);
		const holds = windowsBehind(text, image);
		if (text === image.base.text || around?.taken.has(text) || holds?.build !== build) return [];
		const verdicts = hosts.map((host) => judge(holds, host).verdict);
		const own = hosts.flatMap((host, index) => serves(verdicts[index], host) ? [] : [{
			host,
			use: "run"
		}]);
		return {
			reference,
			build,
			pinned,
			unproven: false,
			frozen: describeReference(reference, image.today).frozen,
			known: image.standings.of(reference).kind === "found" || isKnownTag(reference, image.today),
			verdicts,
			fitting: verdicts.filter(fits).length,
			running: verdicts.filter((verdict) => verdict === "runs").length,
			written,
			failing: [...own, ...failingIn(written, image)],
			fellows: distinct$1(written.fellows.map(({ becomes }) => becomes)).flatMap((text) => parseReference(text) ?? [])
		};
	});
}
function waysToWrite(preferred, known, around) {
	const text = formatReference(preferred);
	if (around === null) return [{
		reference: preferred,
		written: {
			by: "from",
			name: null,
			value: text,
			at: null,
			fellows: []
		}
	}];
	for (const reference of sameImages(preferred)) {
		const written = around.after(formatReference(reference));
		if (written === null || written.fellows.some((fellow) => isLost(fellow, known))) continue;
		if (written.by !== "default" || failingIn(written, known).length === 0) return [{
			reference,
			written
		}];
		return [{
			reference,
			written
		}, {
			reference: preferred,
			written: around.alone(text)
		}];
	}
	return [{
		reference: preferred,
		written: around.alone(text)
	}];
}
function isLost({ was, becomes }, known) {
	return windowsBehind(was, known) !== null && windowsBehind(becomes, known) === null;
}
function failingIn({ fellows }, known) {
	return fellows.filter((fellow) => !servesAsFellow(fellow, known));
}
function servesAsFellow(fellow, known) {
	const { host, becomes, use } = fellow;
	const holds = windowsBehind(becomes, known);
	if (!holds || host.build === null) return !isLost(fellow, known);
	const { verdict } = judge(holds, host);
	return serves(verdict, host) || use === "pull" && verdict !== "cannot-run";
}
const behind = new WeakMap();
function windowsBehind(text, known) {
	const answers = behind.get(known.standings) ?? new Map();
	behind.set(known.standings, answers);
	let answer = answers.get(text);
	if (answer === void 0) {
		const reference = parseReference(text);
		answer = reference && windowsOf(reference, known);
		answers.set(text, answer);
	}
	return answer;
}
function windowsOf(reference, { today, standings }) {
	const standing = standings.of(reference);
	if (standing.kind === "missing") return null;
	const knowledge = describeReference(reference, today);
	const [variant] = knowledge.image?.list === "single" ? knowledge.image.variants : [];
	const claimed = knowledge.claims === null ? null : {
		build: knowledge.claims,
		revision: null
	};
	const named = variant ? parseWindowsVersion(variant.osVersion ?? "") : claimed;
	if (!named) return null;
	const real = standing.kind === "found" ? onlyVersion(standing.image) : null;
	const floatsUntil = knowledge.floatsUntil === "current" ? today : knowledge.floatsUntil;
	return {
		kind: "image",
		...real ?? named,
		floatsUntil: real === null ? floatsUntil : null,
		architecture: variant?.architecture ?? architectureOf((real ?? named).build),
		flavour: knowledge.flavour
	};
}
function onlyVersion({ variants }) {
	const windows = variants.filter(isWindows);
	return windows.length === 1 ? parseWindowsVersion(windows[0]?.osVersion ?? "") : null;
}
function distinct$1(texts) {
	return [...new Set(texts)];
}
// lib/judge/support.js
function imageSupportEnd(build, flavour) {
	const images = releases().find((release) => release.build === build && release.images.length > 0)?.images ?? [];
	const repository = flavour === "windows" ? "windows" : `windows/${flavour}`;
	const own = images.find((image) => image.repository === repository);
	if (own) return own.end;
	return images.map((image) => image.end).filter((end) => end !== null).sort().at(-1) ?? null;
}
function sayFrozen({ since, asOf }) {
	return since === null ? `as of ${asOf}` : `since ${since}`;
}
// lib/judge/better-tag.js
const MOST_UNPROVEN = 3;
function candidatesFor(image, hosts, around) {
	const { reference, knowledge } = image.base;
	if (!reference) return [];
	const isSupported = (build) => (imageSupportEnd(build, knowledge?.flavour ?? null) ?? image.today) >= image.today;
	const listed = image.resolved.image?.list === "ordered" ? buildsOf(image.resolved.image) : [];
	return publishedBuilds().filter((build) => isSupported(build) || listed.length > 1 && listed.includes(build)).flatMap((build) => candidates$1(image, reference, build, hosts, around));
}
function betterTag({ all, hosts, builds, runs }, { host, judgement: { verdict: now } }) {
	const here = hosts.indexOf(host);
	const enough = (verdict) => now === "at-risk" ? verdict === "runs" : fits(verdict);
	const newest = runs ? 1 : -1;
	const fitting = all.filter((each) => enough(each.verdicts[here]) && !(builds && each.failing.some(({ use }) => use === "run"))).sort((a, b) => rank(b, here) - rank(a, here) || Number(a.pinned) - Number(b.pinned) || newest * (b.build - a.build));
	const at = fitting.findIndex(({ unproven }) => !unproven);
	const asked = (at < 0 ? fitting : fitting.slice(0, at)).slice(0, MOST_UNPROVEN).map(({ reference }) => reference);
	const best = fitting[at];
	if (!best) return {
		better: null,
		asked
	};
	const { runsOn, atRiskOn } = namesOf(best, hosts);
	const { written, failing, frozen } = best;
	return {
		better: {
			text: formatReference(best.reference),
			known: best.known,
			build: best.build,
			runsOn,
			atRiskOn,
			written: {
				by: written.by,
				name: written.name,
				value: written.value,
				at: written.at
			},
			servesTargets: failing.every(({ use }) => use !== "run"),
			builds: failing.every(({ use }) => use === "run"),
			frozen: frozen && {
				when: sayFrozen(frozen),
				successor: frozen.successor
			}
		},
		asked: [
			...asked,
			best.reference,
			...best.fellows
		]
	};
}
const names = new WeakMap();
function namesOf(candidate, hosts) {
	let known = names.get(candidate);
	if (!known) {
		const named = (verdict) => hosts.filter((_, index) => candidate.verdicts[index] === verdict).map(({ name }) => name);
		known = {
			runsOn: named("runs"),
			atRiskOn: named("at-risk")
		};
		names.set(candidate, known);
	}
	return known;
}
function bestForTargets({ all }) {
	return all.filter(({ failing, unproven, pinned }) => !unproven && !pinned && failing.every(({ use }) => use !== "run")).sort((a, b) => a.failing.length - b.failing.length || b.build - a.build)[0] ?? null;
}
function rank({ verdicts, fitting, running, failing, written }, here) {
	const base = verdicts.length + 1;
	const own = (verdicts[here] === "runs" ? base * base : 0) + fitting * base + running;
	const most = 2 * base * base;
	return ((failing.every(({ use }) => use !== "run") ? 4 : 0) + (written.by === "own" ? 0 : 2) + (failing.length === 0 ? 1 : 0)) * most + own;
}
function tagFor(image, build) {
	const { reference } = image.base;
	const known = reference && otherTag(image, reference, build);
	if (known) return image.standings.of(known).kind === "missing" ? null : formatReference(known);
	const named = reference && unprovenPin(reference, build, image.today);
	return named && image.standings.of(named).kind === "found" ? formatReference(named) : null;
}
function candidates$1(image, reference, build, hosts, around) {
	const of = (tag, pinned) => candidatesOf(image, tag, build, pinned, hosts, around);
	const released = otherTag(image, reference, build);
	const tags = released ? null : image.standings.tagsOf(reference);
	const listed = tags && listedTag(reference, build, tags, image.today);
	const unproven = released || listed ? null : unprovenTag(reference, build, image.today) ?? unprovenPin(reference, build, image.today);
	const pinned = [...revisionsOn(hosts, build)].flatMap((revision) => pinRevision(reference, {
		build,
		revision
	}) ?? []);
	return [
		...released ? of(released, false) : [],
		...listed ? of(listed, false) : [],
		...unproven ? of(unproven, false).map((each) => ({
			...each,
			unproven: !each.known
		})) : [],
		...pinned.flatMap((tag) => of(tag, true))
	];
}
function buildsOf({ variants }) {
	return variants.filter(isWindows).flatMap(({ osVersion }) => parseWindowsVersion(osVersion ?? "")?.build ?? []);
}
function revisionsOn(hosts, build) {
	const revisions = hosts.flatMap((host) => host.build === build && host.revision !== null ? newestRevisionAtMost(build, host.revision) ?? [] : []);
	return new Set(revisions);
}
function otherTag(image, reference, build) {
	const { knowledge } = image.base;
	if (knowledge?.notPublished) return releaseTag(reference, build);
	if (image.resolved.missing !== null && knowledge?.baseOs) return releaseTag(parseReference(knowledge.movedTo ?? "") ?? reference, build);
	if (image.noWindows !== null) return windowsTag(reference, build, image.today);
	return retag(reference, build, image.today) ?? pinnedTag(reference, build, image.today) ?? inSuccessor(reference, knowledge?.movedTo ?? null, build, image.today);
}
function inSuccessor(reference, movedTo, build, today) {
	const name = `${reference.registry}/${reference.repository}`;
	const place = parseReference(movedTo ?? (name === "mcr.microsoft.com/windows" ? `${name}/server` : ""));
	if (place === null) return null;
	const there = {
		...place,
		tag: reference.tag,
		digest: null
	};
	return retag(there, build, today) ?? pinnedTag(there, build, today) ?? releaseTag(place, build);
}
function releaseTag(reference, build) {
	const tag = releases().find((release) => release.build === build && release.images.length > 0)?.images.find((each) => each.repository === reference.repository)?.tags[0];
	return tag === void 0 ? null : {
		...reference,
		tag,
		digest: null
	};
}
function publishedBuilds() {
	return releases().filter((release) => release.images.length > 0).map((release) => release.build);
}
// lib/judge/fitting-revision.js
const NONE$2 = {
	reference: null,
	base: null
};
const MOST_TRIES$1 = 6;
var FittingRevisions = class {
	hosts;
	image;
	older = new Map();
	spread = new Map();
	pins = new Map();
	constructor(hosts, image) {
		this.hosts = hosts;
		this.image = image;
	}
	of({ host, subject }) {
		if (subject.kind !== "image" || host.build === null) return NONE$2;
		const { today, standings } = this.image;
		const { reference, knowledge } = this.image.base;
		const key = JSON.stringify(subject);
		const [best] = this.revisionsFor(host).filter((revision) => runs(subject, fixed(revision), host) && this.pin(subject.build, revision).isThere).map((revision) => ({
			revision,
			spread: this.spreadOf(subject, key, revision)
		})).sort((a, b) => b.spread - a.spread);
		if (best) {
			const { pinned } = this.pin(subject.build, best.revision);
			if (pinned) return {
				reference: pinned,
				base: null
			};
			const version = formatWindowsVersion({
				build: subject.build,
				revision: best.revision
			});
			if (!knowledge?.baseOs) return {
				reference: null,
				base: `windows/${subject.flavour ?? "servercore"}:${version}`
			};
		}
		if (!reference || !knowledge?.baseOs || !runs(subject, {
			revision: null,
			floatsUntil: today
		}, host)) return NONE$2;
		const floating = retag(reference, subject.build, today);
		return floating && standings.of(floating).kind !== "missing" ? {
			reference: floating,
			base: null
		} : NONE$2;
	}
	spreadOf(subject, key, revision) {
		const place = `${revision} ${key}`;
		let count = this.spread.get(place);
		if (count === void 0) {
			count = this.hosts.filter((each) => runs(subject, fixed(revision), each)).length;
			this.spread.set(place, count);
		}
		return count;
	}
	pin(build, revision) {
		const { base, standings } = this.image;
		const key = `${build} ${revision}`;
		let known = this.pins.get(key);
		if (!known) {
			const pinned = base.reference && pinRevision(base.reference, {
				build,
				revision
			});
			known = {
				pinned,
				isThere: pinned === null || standings.of(pinned).kind !== "missing"
			};
			this.pins.set(key, known);
		}
		return known;
	}
	revisionsFor({ build, revision }) {
		if (build === null || revision === null) return [];
		const older = [...this.sortsOf(build).values()].filter((each) => each.revision < revision);
		return [...new Set([...candidates(build, revision), ...older.flatMap(({ takes }) => takes)])];
	}
	sortsOf(build) {
		const known = this.older.get(build);
		if (known) return known;
		const sorts = new Map();
		const revisions = this.hosts.flatMap((host) => host.build === build ? host.revision ?? [] : []);
		for (const revision of new Set(revisions)) {
			const takes = candidates(build, revision);
			const same = sorts.get(takes.join());
			if (!same) sorts.set(takes.join(), {
				revision,
				takes
			});
			else same.revision = Math.min(same.revision, revision);
		}
		this.older.set(build, sorts);
		return sorts;
	}
};
function fixed(revision) {
	return {
		revision,
		floatsUntil: null
	};
}
function runs(subject, other, on) {
	return judge({
		...subject,
		...other
	}, on).verdict === "runs";
}
function candidates(build, hostRevision) {
	const found = [];
	let limit = hostRevision;
	while (found.length < MOST_TRIES$1) {
		const revision = newestRevisionAtMost(build, limit);
		if (revision === null) break;
		found.push(revision);
		limit = revision - 1;
	}
	const line = februaryLine(build);
	return line && hostRevision >= line.line ? [...found, line.fixed] : found;
}
// lib/judge/machines.js
function machinesOf(runners) {
	return [
		...runners.keys(),
		...hostedRunners(),
		"windows-latest"
	].flatMap((label) => {
		const parsed = parseBuildHost(label, {
			defaultIsolation: "process",
			runners
		});
		return parsed.ok && parsed.buildHost.os === "windows" ? [{
			label,
			host: parsed.buildHost.host
		}] : [];
	});
}
function machineFor(build, machines, today) {
	const image = {
		kind: "image",
		build,
		revision: null,
		floatsUntil: today,
		architecture: null,
		flavour: null
	};
	const able = machines.filter(({ host }) => (host.retired === void 0 || host.retired.since > today) && judge(image, host).verdict === "runs");
	return (able.find(({ host }) => host.build === build) ?? able[0])?.label ?? null;
}
// lib/judge/advice.js
const NOTHING = {
	advice: null,
	ways: null,
	asked: [],
	lacking: null
};
function adviceFor(all, image, around) {
	const hosts = all.map(({ host }) => host);
	const mended = all.map(({ judgement }) => decidingRule(judgement.rule).mends);
	const search = {
		all: mended.includes("release") && image.base.builtBy === null ? candidatesFor(image, hosts, around) : [],
		hosts,
		builds: image.role === "build",
		runs: around?.runs ?? true
	};
	const revisions = new FittingRevisions(hosts, image);
	return all.map((one, index) => {
		if (mended[index] === "revision") return revisionAdvice(one, revisions, image, around);
		return mended[index] === "release" ? buildAdvice(one, search, image, around) : NOTHING;
	});
}
function buildAdvice(one, search, image, around) {
	const { host, subject, choice } = one;
	const { better, asked } = betterTag(search, one);
	const own = subject.kind === "image" && choice.subjects.length === 1 && !runsByVersion(one) ? subject.build : null;
	const build = own !== null && isAnother(own, host) && (hasHost(own) || search.hosts.some((each) => each.build === own)) ? own : null;
	const hyperv = isRunByHyperv(one);
	return {
		advice: {
			baseImages: better ? [better.text] : [],
			hyperv,
			nodeSelector: build === null ? null : nodeSelector(build)
		},
		ways: {
			...ONLY_WORDS,
			host,
			better,
			targets: search.hosts.length,
			hyperv,
			imageBuild: build,
			runner: build === null || !around ? null : machineFor(build, around.machines, image.today),
			builder: around && builderFor(one, better, search, image, around),
			offered: subject.kind === "none-selected" ? subject.offered.filter((each) => each !== `10.0.${host.build}`) : [],
			unlisted: choice.unlisted,
			builtBy: image.base.builtBy
		},
		asked,
		lacking: better === null ? lackingTags(search, one, image) : null
	};
}
function lackingTags({ all, hosts }, { host }, { base, os, noWindows }) {
	const here = hosts.indexOf(host);
	const isFitting = all.some(({ verdicts, unproven }) => !unproven && fits(verdicts[here]));
	const { knowledge, builtBy, reference } = base;
	return knowledge !== null && !knowledge.baseOs && (knowledge.windowsPart ?? knowledge.flavour) !== null && os.kind === "windows" && noWindows === null && builtBy === null && !isFitting ? reference : null;
}
function builderFor({ subject, judgement }, better, search, { base, today }, around) {
	const on = (build, text) => ({
		text,
		machine: machineFor(build, around.machines, today) ?? null,
		label: imageName({
			build,
			revision: null
		}),
		withoutRun: judgement.verdict === "hyperv-only" && text === null
	});
	if (!search.builds) return better === null || better.builds ? null : on(better.build, null);
	if (subject.kind !== "image" || base.builtBy !== null) return null;
	const other = around.targets.every((target) => serves(judge(subject, target).verdict, target)) || better !== null ? null : bestForTargets(search);
	return other ? on(other.build, formatReference(other.reference)) : on(subject.build, null);
}
const ONLY_WORDS = {
	better: null,
	imageBuild: null,
	runner: null,
	builder: null,
	offered: [],
	patchHostTo: null,
	baseRevision: null,
	unlisted: false,
	builtBy: null
};
function isAnother(build, host) {
	return build !== host.build || host.edition === "client";
}
function runsByVersion({ subject, host }) {
	return judge(subject, host).verdict === "runs";
}
function isRunByHyperv(one) {
	const { verdict } = one.judgement;
	if (!canHyperv(one) || verdict !== "hyperv-only" && verdict !== "at-risk") return false;
	if (runsByVersion(one)) return false;
	return verdict === "hyperv-only" || judge(one.subject, {
		...one.host,
		isolation: "hyperv"
	}).verdict === "runs";
}
function canHyperv({ host }) {
	return host.hyperv === "available" && host.isolation === "process";
}
function revisionAdvice(one, revisions, image, around) {
	const { host, judgement, subject } = one;
	if (subject.kind !== "image" || host.build === null) return NOTHING;
	const fitting = revisions.of(one);
	const text = fitting.reference && formatReference(fitting.reference);
	const better = text !== null && text !== image.base.text ? {
		text,
		build: subject.build,
		runsOn: [host.name],
		atRiskOn: [],
		known: true,
		written: around?.after(text) ?? around?.alone(text) ?? {
			by: "from",
			name: null,
			value: text,
			at: null
		},
		servesTargets: true,
		builds: true,
		frozen: null
	} : null;
	const hyperv = judgement.verdict === "hyperv-only" && canHyperv(one);
	const baseRevision = better === null ? fitting.base : null;
	const patchHostTo = hostUpdate(one);
	const ways = {
		...ONLY_WORDS,
		host,
		better,
		targets: 1,
		hyperv,
		patchHostTo,
		baseRevision,
		builtBy: image.base.builtBy
	};
	const asked = fitting.reference ? [fitting.reference] : [];
	return {
		advice: {
			baseImages: better ? [better.text] : [],
			hyperv,
			nodeSelector: null
		},
		ways,
		asked,
		lacking: null
	};
}
function hostUpdate({ host, judgement, subject }) {
	if (subject.kind !== "image" || host.build === null || host.revision === null) return null;
	if (subject.revision === null) return subject.floatsUntil === null || host.build === 14393 ? null : "its newest updates";
	const wanted = host.build === 14393 ? subject.revision : Math.max(subject.revision, judgement.line?.line ?? 0);
	if (wanted <= host.revision) return null;
	const updated = judge(subject, {
		...host,
		revision: wanted
	});
	const exactly = host.build === 14393 ? " exactly" : " or later";
	return updated.verdict === "runs" ? `10.0.${host.build}.${wanted}${exactly}` : null;
}
// lib/judge/notes.js
const TABLE_DAYS = 60;
function notesFor(judged, image, advice) {
	if (judged.judgement.verdict === "not-windows" || judged.judgement.rule === "image-os-unknown") return [];
	const notes = [];
	const add = (rule, facts) => {
		if (facts) notes.push({
			rule,
			severity: noteRule(rule).severity,
			message: noteRule(rule).say({
				reference: image.base.text,
				host: judged.host,
				...facts
			}),
			...facts.builder !== void 0 && { builder: facts.builder }
		});
	};
	add("image-newer-revision", newerRevision(judged));
	add("client-host", clientHost(judged.host));
	add("image-out-of-support", imageOutOfSupport(judged, image.today));
	add("host-out-of-support", hostOutOfSupport(judged.host, image.today));
	const { retired } = judged.host;
	add("host-retired", retired && image.today >= retired.since ? {} : null);
	add("moved-repository", image.base.knowledge?.movedTo ? { names: [image.base.knowledge.movedTo] } : null);
	add("image-no-longer-updated", noLongerUpdated(image));
	add("decided-by-builder", fails(judged) ? null : decidedByBuilder(image));
	add("manifest-order", manifestOrder(judged, image, advice));
	add("registry-disagrees-with-tag", disagreement(image));
	add("reference-depends-on-argument", dependsOnArgument(image));
	add("platform-assumed", assumed(image));
	add("table-out-of-date", tableOutOfDate(judged, image));
	return notes;
}
function imageOf(judged) {
	return judged.subject.kind === "image" && judged.choice.subjects.length === 1 ? judged.subject : null;
}
function newerRevision(judged) {
	const { host, judgement } = judged;
	const image = imageOf(judged);
	if (!image || image.build !== host.build || host.edition !== "server" || judgement.line) return null;
	if (image.revision === null || host.revision === null || image.revision <= host.revision) return null;
	if (judgement.rule !== "same-build") return null;
	return { imageVersion: formatWindowsVersion(image) };
}
function clientHost(host) {
	return host.edition === "client" && host.build !== null ? {} : null;
}
function imageOutOfSupport(judged, today) {
	const image = imageOf(judged);
	const end = image && imageSupportEnd(image.build, image.flavour);
	return image && end && today > end ? {
		imageVersion: formatWindowsVersion(image),
		date: end
	} : null;
}
function hostOutOfSupport(host, today) {
	const end = host.build === null ? null : releaseOf(host.build, host.edition)?.hostEnd ?? null;
	return end !== null && today > end ? { date: end } : null;
}
function fails({ judgement: { verdict } }) {
	return verdict === "hyperv-only" || verdict === "cannot-run";
}
function decidedByBuilder(image) {
	const { resolved, buildHost, role, built } = image;
	if (!built || buildHost || role !== "final" || !resolved.image || resolved.image.list === "single") return null;
	const builds = offered(resolved.image.variants);
	return builds.length > 1 ? {
		names: builds,
		pins: builds.flatMap((each) => pinFor(image, each))
	} : null;
}
function noLongerUpdated({ base, today }) {
	const { frozen = null, movedTo = null } = base.knowledge ?? {};
	if (frozen === null || movedTo !== null || frozen.since !== null && frozen.since > today) return null;
	return {
		date: sayFrozen(frozen),
		source: frozen.source,
		...frozen.successor && { names: [frozen.successor] }
	};
}
function dependsOnArgument({ base, given }) {
	if (given.declared || base.defaultedArgs.length === 0) return null;
	return given.likelyBuilder === null ? { names: base.defaultedArgs } : {
		names: base.defaultedArgs,
		builder: given.likelyBuilder
	};
}
function assumed({ os, base }) {
	if (os.kind !== "assumed" && os.kind !== "unknown") return null;
	return base.knowledge?.os === "linux-and-windows" ? {} : { names: [] };
}
function disagreement({ resolved, base }) {
	const named = base.knowledge?.image?.list === "single" ? base.knowledge.image.variants[0]?.osVersion : null;
	if (!named || !resolved.image || resolved.image.by === "tag") return null;
	const held = offered(resolved.image.variants);
	const builds = held.map((version) => parseWindowsVersion(version)?.build);
	const build = parseWindowsVersion(named)?.build;
	if (held.length === 0 || builds.some((each) => each === void 0 || each === build)) return null;
	return { names: [named, ...held] };
}
function manifestOrder(judged, image, advice) {
	const { resolved, base } = image;
	const { host, choice } = judged;
	if (host.engine !== "docker" || resolved.image?.list !== "ordered" || choice.selected === null) return null;
	if (!fails(judged)) return null;
	const better = resolved.image.variants.find((variant) => {
		if (!isWindows(variant) || variant.osVersion === choice.selected) return false;
		const version = parseWindowsVersion(variant.osVersion ?? "");
		if (!version) return false;
		return judge({
			kind: "image",
			...version,
			floatsUntil: null,
			architecture: variant.architecture,
			flavour: base.knowledge?.flavour ?? null
		}, host).verdict === "runs";
	});
	if (!better?.osVersion) return null;
	const isAdvised = (advice?.baseImages.length ?? 0) > 0;
	return {
		names: [better.osVersion],
		...!isAdvised && { pins: pinFor(image, better.osVersion) }
	};
}
function tableOutOfDate({ host, judgement }, { resolved, today }) {
	if (judgement.verdict === "unknown") return null;
	const old = [resolved.image?.by === "tag" ? resolved.image.asOf : null, host.asOf].filter((date) => date !== null).find((date) => daysBetween(date, today) > TABLE_DAYS);
	return old === void 0 ? null : { date: old };
}
function pinFor(image, osVersion) {
	const build = parseWindowsVersion(osVersion)?.build;
	const tag = build === void 0 ? null : tagFor(image, build);
	return tag === null ? [] : [tag];
}
function daysBetween(from, to) {
	return (Date.parse(to) - Date.parse(from)) / 864e5;
}
// lib/judge/judge-image.js
function judgeImage(image, hosts, around) {
	const judged = hosts.map((host) => judgeOn(host, image));
	const advised = adviceFor(judged, image, around);
	return {
		results: judged.map((one, index) => toResult(one, advised[index], image)),
		advised: advised.flatMap(({ asked }) => asked),
		lacking: advised.flatMap(({ lacking }) => lacking ?? [])
	};
}
function judgeOn(host, image) {
	const choice = chooseFor(host, image);
	const { subject, judgement } = judgeChoice(choice, host);
	return {
		host,
		choice,
		subject,
		judgement: asFarAsKnown(judgement, image)
	};
}
function asFarAsKnown(judgement, { base, resolved }) {
	if (judgement.verdict !== "runs" || resolved.image?.by !== "tag") return judgement;
	const unproven = {
		verdict: "at-risk",
		severity: "notice",
		line: null
	};
	if (base.reference?.digest != null) return {
		...unproven,
		rule: "digest-not-checked"
	};
	return base.knowledge?.stranger ? {
		...unproven,
		rule: "named-by-tag-only"
	} : judgement;
}
function judgeChoice(choice, host) {
	const answers = choice.subjects.map((subject) => ({
		subject,
		judgement: judge(subject, host)
	}));
	const first = answers[0];
	if (!answers.every(({ judgement }) => judgement.verdict === first.judgement.verdict)) return {
		subject: first.subject,
		judgement: fromList("unknown", SEVERITY_OF.unknown)
	};
	if (choice.fromTable && first.judgement.verdict === "runs") return {
		subject: first.subject,
		judgement: fromList("at-risk", "notice")
	};
	return first;
}
function fromList(verdict, severity) {
	return {
		verdict,
		rule: "list-from-table",
		severity,
		line: null
	};
}
function toResult(one, { advice, ways }, image) {
	const { host, choice, subject, judgement } = one;
	const { verdict, rule } = judgement;
	const record = decidingRule(rule);
	const saying = {
		reference: image.base.text,
		subject,
		host,
		verdict,
		line: judgement.line
	};
	const byDefault = verdict === "hyperv-only" && host.isolationAssumed === true;
	const chosen = rule === "list-from-table" ? "" : howChosen(choice, image.base.text);
	return {
		target: host.name,
		selected: choice.selected,
		verdict,
		rule,
		severity: byDefault ? "notice" : quieted(judgement.severity, image),
		message: [
			record.say(saying),
			chosen,
			howBuilt(image.base),
			howKnown(image.resolved)
		].filter((part) => part !== "").join(" "),
		ways: byDefault ? [NOTHING_TO_DO, ...record.ways(saying, ways && {
			...ways,
			hyperv: false
		})] : record.ways(saying, ways),
		errors: record.errors(saying).map(listed),
		notes: notesFor(one, image, advice).map((note) => ({
			...note,
			severity: quieted(note.severity, image)
		})),
		advice,
		docs: rulePageUrl(rule),
		...byDefault && { runsByDefault: true }
	};
}
const NOTHING_TO_DO = other("nothing to do with Docker's default (Hyper-V isolation)");
function howChosen({ subjects, selected, chosenBy }, reference) {
	if (chosenBy !== null && selected !== null) return `Built on ${chosenBy}, the image stands on ${selected} of what ${reference} lists.`;
	if (subjects.length < 2) return "";
	return `${reference} lists images for ${subjects.flatMap((subject) => subject.kind === "image" ? [`10.0.${subject.build}`] : []).join(" and ")}, and their order in the registry decides which is taken: the answer is the same for each.`;
}
function howBuilt({ text, builtBy }) {
	return builtBy === null ? "" : `${text} is built here by ${builtBy}.`;
}
function howKnown({ image, instead }) {
	if (image === null || instead === null) return "";
	return `This goes by ${image.by === "daemon" ? "an image on this machine" : "what the reference says"}, because ${instead}.`;
}
function quieted(severity, { os, given }) {
	const most = os.kind === "assumed" || os.kind === "unknown" ? "notice" : given.likelyBuilder === null ? "error" : "warning";
	return SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(most) ? most : severity;
}
// lib/judge/judged.js
const NOTHING_GIVEN = {
	declared: false,
	unknown: new Map(),
	places: [],
	likelyBuilder: null
};
// lib/judge/explain.js
async function explain(reference, hosts, today, source) {
	const base = {
		...namedBase(reference, today),
		...reference.written === "scratch" && { text: "scratch" }
	};
	const resolved = resolution(base, await source.lookup(reference, null));
	const os = windowsSide(osOf(base, resolved, new Set(), false, null));
	const noWindows = noWindowsImage(base, resolved, THE_HOST);
	const { results } = await withVerifiedAdvice(source, (standings) => judgeImage({
		base,
		resolved,
		os,
		role: "final",
		built: false,
		buildHost: null,
		noWindows,
		given: NOTHING_GIVEN,
		today,
		standings
	}, hosts, null));
	return {
		dockerfile: "",
		stage: null,
		buildArgs: {},
		buildHost: null,
		declaredBy: null,
		stages: [],
		images: [{
			stage: 0,
			family: null,
			reference: base.text,
			written: reference.written,
			line: 1,
			endLine: 1,
			role: "final",
			resolved: reportedResolution(resolved.image, reference.digest),
			results
		}]
	};
}
function windowsSide(os) {
	return os.kind === "not-windows" ? os : { kind: "windows" };
}
// lib/judge/demand.js
function demandsOf({ plan, evaluation }, targets) {
	const rootOf = (index) => stageChain(evaluation, index).at(-1) ?? index;
	const final = rootOf(evaluation.target);
	const demands = targets.map((host) => ({
		stage: final,
		host,
		use: "run"
	}));
	const host = buildingHost(plan);
	if (host === null) return demands;
	const started = new Map();
	for (const { stage, runs, executed } of evaluation.stages) {
		if (!executed) continue;
		const root = rootOf(stage.index);
		if (runs || !started.has(root)) started.set(root, runs ? "build" : "pull");
	}
	return [...demands, ...[...started].map(([stage, use]) => ({
		stage,
		host,
		use
	}))];
}
function buildingHost(plan) {
	if (plan.buildHost?.os !== "windows") return null;
	const { host } = plan.buildHost;
	return asksForIsolation(plan) ? host : {
		...host,
		hyperv: "not-passed-on"
	};
}
function asksForIsolation({ declarations }) {
	if (declarations.length === 0) return true;
	return declarations.some(({ builder: { kind } }) => kind === "docker" || kind === "classic");
}
function hostKey$1(host) {
	const { name, build, revision, edition, isolation, isolationAssumed, engine, architecture } = host;
	return JSON.stringify([
		name,
		build,
		revision,
		edition,
		isolation,
		isolationAssumed,
		engine,
		architecture
	]);
}
// lib/judge/stops-pull.js
function stopsPull({ rule }) {
	return rule === "no-such-image" || rule === "no-windows-image" || rule === "no-manifest-for-host" || rule === "image-newer-than-host";
}
// lib/judge/defaults.js
function defaultAround(dockerfile, { site, from, to }) {
	const text = textAt(dockerfile, site);
	const heads = [...text.slice(0, from).matchAll(/\$\{(\w+):?-/g)].slice(-16).reverse();
	for (const head of heads) {
		const start = head.index + head[0].length;
		const end = closing(text, start);
		if (end >= to) return {
			name: head[1] ?? "",
			text: text.slice(start, end),
			start
		};
	}
	if (site.kind === "from") return null;
	const quoted = isQuoted(text) ? 1 : 0;
	return {
		name: argAt(dockerfile, site)?.name ?? "",
		text: text.slice(quoted, text.length - quoted),
		start: quoted
	};
}
function sameDefaults(dockerfile, { name, text, start }, part) {
	const found = [];
	const add = (site, at) => {
		if (!(site.kind === part.site.kind && site.index === part.site.index && at === start)) found.push({
			...part,
			site,
			from: at + part.from,
			to: at + part.to
		});
	};
	for (const site of sitesOf(dockerfile)) {
		const whole = textAt(dockerfile, site);
		const quoted = isQuoted(whole) ? 1 : 0;
		if (argAt(dockerfile, site)?.name === name && whole.slice(quoted, whole.length - quoted) === text) add(site, quoted);
		for (const head of [`\${${name}:-`, `\${${name}-`]) {
			const inline = `${head}${text}}`;
			for (let at = whole.indexOf(inline); at >= 0; at = whole.indexOf(inline, at + inline.length)) add(site, at + head.length);
		}
	}
	return found;
}
function textAt(dockerfile, site) {
	return (site.kind === "from" ? dockerfile.stages[site.index]?.written : argAt(dockerfile, site)?.value) ?? "";
}
function withParts(dockerfile, parts) {
	const changed = (site) => {
		let text = textAt(dockerfile, site);
		const here = parts.filter((part) => part.site.kind === site.kind && part.site.index === site.index);
		for (const { from, to, replacement } of [...here].sort((a, b) => b.from - a.from)) text = text.slice(0, from) + replacement + text.slice(to);
		return text;
	};
	const { globalArgs, stages } = dockerfile;
	return {
		...dockerfile,
		globalArgs: globalArgs.map((arg, index) => arg.value === null ? arg : {
			...arg,
			value: changed({
				kind: "arg",
				index
			})
		}),
		stages: stages.map((stage, index) => ({
			...stage,
			written: changed({
				kind: "from",
				index
			})
		}))
	};
}
function argAt(dockerfile, { kind, index }) {
	if (kind === "from") return void 0;
	return kind === "arg" ? dockerfile.globalArgs[index] : stageArgs(dockerfile)[index];
}
function lineOf(dockerfile, { kind, index }) {
	if (kind === "from") return null;
	return (kind === "arg" ? dockerfile.globalArgs[index]?.line : stageArgs(dockerfile)[index]?.instruction.line) ?? null;
}
function sitesOf(dockerfile) {
	const sites = (kind, all) => all.map((_, index) => ({
		kind,
		index
	}));
	return [
		...sites("arg", dockerfile.globalArgs),
		...sites("from", dockerfile.stages),
		...sites("stage-arg", stageArgs(dockerfile))
	];
}
function closing(text, start) {
	let depth = 1;
	for (let at = start; at < text.length; at++) if (text.startsWith("${", at)) depth++;
	else if (text[at] === "}" && --depth === 0) return at;
	return -1;
}
function isQuoted(text) {
	const first = text.charAt(0);
	return text.length > 1 && (first === "\"" || first === "'") && text.endsWith(first);
}
// lib/judge/tag-change.js
function partsOf(reference) {
	const at = reference.indexOf("@");
	const named = at < 0 ? reference : reference.slice(0, at);
	const colon = named.lastIndexOf(":");
	const tagged = colon > named.lastIndexOf("/");
	return {
		name: tagged ? named.slice(0, colon) : named,
		tag: tagged ? named.slice(colon + 1) : null,
		digest: at < 0 ? null : reference.slice(at + 1)
	};
}
function replacements(before, after) {
	let start = 0;
	while (start < before.length && start < after.length && before[start] === after[start]) start++;
	let end = 0;
	const most = Math.min(before.length, after.length) - start;
	while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
	const cut = (left, right) => ({
		before: before.slice(left, before.length - right),
		after: after.slice(left, after.length - right)
	});
	let [left, right] = [start, end];
	while (left > 0 && isWord(before[left - 1])) left--;
	while (right > 0 && isWord(before.at(-right))) right--;
	const ways = [
		cut(left, right),
		{
			before,
			after
		},
		cut(start, end)
	];
	return ways.filter((way, index) => way.before !== "" && ways.findIndex((each) => each.before === way.before) === index);
}
function isWord(char) {
	return char !== void 0 && char !== "-" && char !== "_";
}
// lib/judge/locate.js
const MOST_TRIES = 4e3;
const MOST_PLACES = 16;
var Locator = class {
	dockerfile;
	tries = 0;
	constructor(dockerfile) {
		this.dockerfile = dockerfile;
	}
	find({ stage, from, defaultedArgs }, wanted, request) {
		if (from === null) return null;
		const scope = scopeOf$1(this.dockerfile, request);
		const inFrom = () => this.search({
			kind: "from",
			index: stage.index
		}, stage.written, from, wanted, (word) => scope === null ? null : valueIn(scope, word));
		const part = (isOneVariable(stage.written) ? null : inFrom()) ?? this.inArgs(stage.written, defaultedArgs, from, wanted, request) ?? inFrom();
		const found = part && this.withItsDefault(part);
		if (!found || found.parts.length === 1) return found;
		return this.basesAfter(found, request)?.[stage.index] === wanted ? found : null;
	}
	basesAfter({ parts }, request) {
		const changed = withParts(this.dockerfile, parts);
		const scope = scopeOf$1(changed, request);
		return scope && changed.stages.map(({ written }) => valueIn(scope, written));
	}
	withItsDefault(part) {
		const around = defaultAround(this.dockerfile, part);
		if (around === null) return {
			name: null,
			value: "",
			parts: [part]
		};
		const { name, text, start } = around;
		const [from, to] = [part.from - start, part.to - start];
		return {
			name,
			value: text.slice(0, from) + part.replacement + text.slice(to),
			parts: [part, ...sameDefaults(this.dockerfile, around, {
				...part,
				from,
				to
			})]
		};
	}
	inArgs(written, names, from, wanted, request) {
		for (const [index, { name, value }] of this.dockerfile.globalArgs.entries()) {
			if (value === null || !names.includes(name)) continue;
			const site = {
				kind: "arg",
				index
			};
			const part = this.search(site, value, from, wanted, (text) => {
				const whole = {
					site,
					from: 0,
					to: textAt(this.dockerfile, site).length,
					replacement: text
				};
				const scope = scopeOf$1(withParts(this.dockerfile, [whole]), request);
				return scope && valueIn(scope, written);
			});
			if (part) return part;
		}
		return null;
	}
	search(site, text, from, wanted, valueOf) {
		for (const { at, before, after } of placesOf(text, from, wanted)) {
			if (this.tries++ >= MOST_TRIES) return null;
			const to = at + before.length;
			if (valueOf(text.slice(0, at) + after + text.slice(to)) === wanted) return {
				site,
				from: at,
				to,
				replacement: after
			};
		}
		return null;
	}
};
function* placesOf(text, from, wanted) {
	const before = partsOf(from).tag;
	const after = partsOf(wanted).tag ?? "";
	if (before === null) {
		const quoted = /["']$/.test(text) ? 1 : 0;
		yield {
			at: text.length - quoted,
			before: "",
			after: `:${after}`
		};
		return;
	}
	for (const way of replacements(before, after)) {
		let at = text.lastIndexOf(way.before);
		for (let tried = 0; at >= 0 && tried < MOST_PLACES; tried++) {
			yield {
				...way,
				at
			};
			at = at === 0 ? -1 : text.lastIndexOf(way.before, at - 1);
		}
	}
}
function isOneVariable(written) {
	return /^["']?\$(?:\w+|\{\w+\})["']?$/.test(written);
}
function scopeOf$1(dockerfile, request) {
	const scope = new Scope(dockerfile, request);
	return scope.declareAll() === null ? scope : null;
}
function valueIn(scope, word) {
	const resolved = scope.resolve(word);
	return resolved.ok ? resolved.value : null;
}
// lib/judge/rewriting.js
const NONE$1 = new Map();
var Rewriter = class {
	dockerfile;
	locator;
	known = new Map();
	constructor(dockerfile) {
		this.dockerfile = dockerfile;
		this.locator = new Locator(dockerfile);
	}
	rewrite(read, stage, wanted) {
		const { evaluation, plan } = read;
		const now = evaluation.stages[stage];
		if (!now || now.from === null) return null;
		if (!now.stage.written.includes("$")) return inFrom(stage, wanted);
		const request = requestOf(plan);
		const found = this.locator.find(now, wanted, request);
		if (found) return this.inFile(found);
		const args = argumentsFor(this.dockerfile, request, {
			reference: now.from,
			stage
		}, wanted);
		const [changed] = [...args ?? []].filter(([name, value]) => plan.buildArgs.get(name) !== value);
		if (!args || !changed || !plan.buildArgs.has(changed[0])) return null;
		const [name, value] = changed;
		const basesIn = (build) => {
			if (build !== read) return NONE$1;
			return this.once(JSON.stringify([name, value]), build, () => {
				const after = evaluate(this.dockerfile, {
					...request,
					buildArgs: args
				});
				return after.ok ? after.stages.map(({ from }) => from) : [];
			});
		};
		return {
			by: "argument",
			name,
			value,
			at: plan.argsAt?.get(name) ?? null,
			basesIn
		};
	}
	inFile(found) {
		const { name, value } = found;
		const key = JSON.stringify(found.parts);
		const basesIn = (build) => this.once(key, build, () => this.locator.basesAfter(found, requestOf(build.plan)) ?? []);
		return {
			by: name === null ? "from" : "default",
			name,
			value,
			at: this.linesOf(found),
			basesIn
		};
	}
	linesOf({ parts }) {
		const lines = [...new Set(parts.flatMap(({ site }) => lineOf(this.dockerfile, site) ?? []))];
		return lines.length === 0 ? null : `in line${lines.length > 1 ? "s" : ""} ${inWords(lines)}`;
	}
	once(key, build, basesAfter) {
		const byBuild = this.known.get(key) ?? new WeakMap();
		this.known.set(key, byBuild);
		let bases = byBuild.get(build);
		if (!bases) {
			const after = basesAfter();
			const { stages } = build.evaluation;
			bases = new Map(after.flatMap((from, index) => from === null || from === stages[index]?.from ? [] : [[index, from]]));
			byBuild.set(build, bases);
		}
		return bases;
	}
};
function inFrom(stage, wanted) {
	const bases = new Map([[stage, wanted]]);
	return {
		by: "from",
		name: null,
		value: wanted,
		at: null,
		basesIn: ({ evaluation }) => evaluation.stages[stage]?.from === wanted ? NONE$1 : bases
	};
}
// lib/judge/surroundings.js
const MOST_PEERS = 50;
const MOST_WORK = 2e5;
var Peers = class {
	machines;
	ids;
	distinct = new Map();
	rewriters = new WeakMap();
	peers = new WeakMap();
	text = null;
	work = 0;
	constructor(builds, machines, ids) {
		this.machines = machines;
		this.ids = ids;
		for (const build of builds) {
			if (this.distinct.size >= MOST_PEERS) break;
			const peer = this.own(build);
			if (!this.distinct.has(peer.shape)) this.distinct.set(peer.shape, peer);
		}
	}
	around(build, stage, role) {
		const { plan, dockerfile, evaluation } = build.read;
		const own = this.own(build);
		const now = evaluation.stages[stage];
		const stages = [stage, ...(role === "final" ? [] : own.started.get(likeness(own.read, stage)) ?? []).filter((each) => each !== stage)];
		const others = [...this.distinct.values()].filter(({ shape }) => shape !== own.shape);
		const all = [own, ...others];
		const fellows = (rewritings) => rewritings.flatMap(({ basesIn }) => all.flatMap((peer) => fellowsIn(peer, basesIn(peer.read))));
		const written = (reference) => asWritten(now?.from ?? "", reference);
		const names = new Set(dockerfile.globalArgs.map(({ name }) => name));
		const given = [...plan.buildArgs].flatMap(([name, value]) => names.has(name) ? [[
			name,
			value,
			plan.argsAt?.get(name) ?? ""
		]] : []);
		const ids = all.map(({ shape }) => this.idOf(shape));
		let taken = null;
		return {
			key: JSON.stringify([
				this.idOfText(dockerfile),
				plan.stage,
				stage,
				role,
				given,
				ids
			]),
			targets: (own.demands.get(stage) ?? []).flatMap((each) => each.use === "run" ? [each.host] : []),
			machines: this.machines,
			runs: all.some(({ targets }) => targets.length > 0),
			get taken() {
				taken ??= takenBy(others, stage, now?.givenArgs ?? []);
				return taken;
			},
			after: (reference) => {
				this.work += stages.length * (now?.stage.written.includes("$") ? evaluation.stages.length * all.length : 1);
				if (this.work > MOST_WORK) return null;
				const rewriter = this.rewriterOf(dockerfile);
				const possible = stages.map((each) => rewriter.rewrite(build.read, each, written(reference))).filter((each) => each !== null);
				const [first] = possible;
				if (!first || possible.length < stages.length) return null;
				return {
					by: first.by,
					name: first.name,
					value: first.value,
					at: first.at,
					fellows: fellows(possible)
				};
			},
			alone: (reference) => {
				const rewritings = stages.map((each) => inFrom(each, written(reference)));
				return {
					by: "own",
					name: null,
					value: reference,
					at: null,
					fellows: fellows(rewritings)
				};
			}
		};
	}
	own(build) {
		const known = this.peers.get(build.read) ?? peerOf(build);
		this.peers.set(build.read, known);
		return known;
	}
	idOf(shape) {
		const id = this.ids.get(shape) ?? this.ids.size;
		this.ids.set(shape, id);
		return id;
	}
	idOfText(dockerfile) {
		if (this.text?.of !== dockerfile) {
			const args = [...dockerfile.globalArgs, ...stageArgs(dockerfile)].map(({ name, value, ...arg }) => [
				name,
				value,
				"line" in arg ? arg.line : arg.instruction.line
			]);
			const froms = dockerfile.stages.map(({ alias, platform, written }) => [
				alias,
				platform,
				written
			]);
			this.text = {
				of: dockerfile,
				id: this.idOf(JSON.stringify([
					dockerfile.escape,
					args,
					froms
				]))
			};
		}
		return this.text.id;
	}
	rewriterOf(dockerfile) {
		const known = this.rewriters.get(dockerfile) ?? new Rewriter(dockerfile);
		this.rewriters.set(dockerfile, known);
		return known;
	}
};
function peersByFile(builds, runners) {
	const files = new Map();
	for (const build of builds) {
		const { dockerfile } = build.read.plan;
		const known = files.get(dockerfile);
		if (known) known.push(build);
		else files.set(dockerfile, [build]);
	}
	const ids = new Map();
	let machines = null;
	let last = null;
	return {
		of: ({ plan: { dockerfile } }) => {
			machines ??= machinesOf(runners);
			if (last?.dockerfile !== dockerfile) last = {
				dockerfile,
				peers: new Peers(files.get(dockerfile) ?? [], machines, ids)
			};
			return last.peers;
		},
		isAlone: ({ plan }) => files.get(plan.dockerfile)?.length === 1
	};
}
function peerOf({ read, targets }) {
	const demands = new Map();
	const started = new Map();
	const all = demandsOf(read, targets);
	for (const demand of all) {
		const here = demands.get(demand.stage);
		if (here) here.push(demand);
		else demands.set(demand.stage, [demand]);
		if (demand.use !== "build") continue;
		const key = likeness(read, demand.stage);
		const known = started.get(key);
		if (known) known.push(demand.stage);
		else started.set(key, [demand.stage]);
	}
	const hosts = all.map(({ stage, host, use }) => [
		stage,
		use,
		hostKey$1(host) + host.hyperv
	]);
	const bases = read.evaluation.stages.map(({ from, givenArgs }) => [from, givenArgs]);
	return {
		read,
		targets,
		demands,
		started,
		shape: JSON.stringify([bases, hosts])
	};
}
function likeness({ evaluation }, stage) {
	const { from = null, platform = null } = evaluation.stages[stage] ?? {};
	return JSON.stringify([from, platform]);
}
function takenBy(others, stage, givenArgs) {
	if (givenArgs.length === 0) return new Set();
	const bases = others.map(({ read }) => parseReference(read.evaluation.stages[stage]?.from ?? ""));
	return new Set(bases.flatMap((base) => base === null ? [] : [formatReference(base)]));
}
function asWritten(from, reference) {
	const [now, then] = [parseReference(from), parseReference(reference)];
	return now?.registry === then?.registry && now?.repository === then?.repository && then?.tag != null ? `${partsOf(from).name}:${then.tag}` : reference;
}
function fellowsIn({ read, demands }, bases) {
	return [...bases].flatMap(([stage, becomes]) => {
		const was = read.evaluation.stages[stage]?.from ?? null;
		return was === null ? [] : (demands.get(stage) ?? []).map((demand) => ({
			...demand,
			was,
			becomes
		}));
	});
}
// lib/judge/judge-builds.js
function judgeBuilds({ builds, lookups }, { targets, today, likelyBuilder, runners }, standings) {
	const judge = new BuildJudge(lookups, {
		today,
		likelyBuilder,
		pullerOf: windowsPullers(builds.map(({ read }) => read.plan)),
		standings,
		peers: peersByFile(builds.map(({ read }, index) => ({
			read,
			targets: targets[index]
		})), runners)
	});
	return {
		builds: builds.map((build, index) => judge.build(build, targets[index])),
		advised: judge.advised,
		lacking: judge.lacking
	};
}
var BuildJudge = class {
	lookups;
	run;
	known = new Map();
	alike = new Map();
	advised = [];
	lacking = [];
	constructor(lookups, run) {
		this.lookups = lookups;
		this.run = run;
	}
	build(resolved, targets) {
		const { read, images } = resolved;
		if (!isUndeclared(read.plan) || !this.run.peers.isAlone(read)) return this.judgeBuild(resolved, targets);
		const alike = this.alike.get(images);
		if (alike?.targets === targets) return {
			...alike.judged,
			dockerfile: read.plan.dockerfile
		};
		const judged = this.judgeBuild(resolved, targets);
		if (images.every(({ base }) => base.defaultedArgs.length === 0)) this.alike.set(images, {
			targets,
			judged
		});
		return judged;
	}
	judgeBuild({ read: build, images }, targets) {
		const { plan, evaluation } = build;
		const judged = new Set();
		const reported = [];
		for (const { image, base } of images) {
			const hosts = (image.role === "build" && targets.length > 0 && unknownArgsOf(base, plan).length > 0 ? [] : hostsFor(image, targets, plan)).filter((host) => !judged.has(baseKey(base) + hostKey$1(host)));
			for (const host of hosts) judged.add(baseKey(base) + hostKey$1(host));
			if (hosts.length === 0) continue;
			const one = this.image(image, base, hosts, {
				read: build,
				targets
			});
			if (one.results.length > 0) reported.push(one);
		}
		return {
			dockerfile: plan.dockerfile,
			stage: plan.stage,
			buildArgs: sorted(plan.buildArgs),
			buildHost: plan.buildHost && reportedBuildHost(plan.buildHost),
			declaredBy: plan.declaredBy,
			...plan.platform === null ? {} : { platform: plan.platform },
			...plan.unknownArgs.size === 0 ? {} : { unknownArgs: sorted(plan.unknownArgs) },
			...plan.argsAt && { argsAt: plan.argsAt },
			stages: evaluation.stages.map(({ stage, platform, from, unset, fromStage, runs }) => ({
				index: stage.index,
				line: stage.line,
				endLine: stage.endLine,
				alias: stage.alias,
				platform: platform ?? stage.platform,
				written: stage.written,
				from: unset.length > 0 ? null : from,
				fromStage,
				runs
			})),
			images: reported
		};
	}
	image(image, base, hosts, build) {
		const { stage } = image.root;
		const { resolved, results } = this.judge(image, base, hosts, build);
		return {
			stage: stage.index,
			family: familyOf(base),
			reference: base.text,
			written: stage.written,
			line: stage.line,
			endLine: stage.endLine,
			role: image.role,
			resolved,
			results: image.pullOnly ? results.filter(stopsPull) : results
		};
	}
	givenTo({ plan }, base) {
		const names = unknownArgsOf(base, plan);
		const declared = plan.declaredBy !== null || plan.declarations.length > 0;
		const places = plan.declarations.filter(({ unknownArgs }) => names.some((name) => unknownArgs.has(name)));
		return {
			declared,
			unknown: new Map(names.map((name) => [name, plan.unknownArgs.get(name) ?? ""])),
			places: places.map(({ file, line }) => `${file}:${line}`),
			likelyBuilder: declared || base.defaultedArgs.length === 0 ? null : this.run.likelyBuilder(plan, base)
		};
	}
	judge({ role, signs, root }, base, hosts, build) {
		const { plan, dockerfile } = build.read;
		const { buildHost } = plan;
		const found = resolution(base, this.lookups.get(base));
		const os = osOf(base, found, signs, dockerfile.escape === "`", buildHost);
		const builder = buildHost && (buildHost.os === "windows" ? hostKey$1(buildHost.host) : buildHost.name);
		const given = this.givenTo(build.read, base);
		const noWindows = given.unknown.size > 0 ? null : noWindowsImage(base, found, this.run.pullerOf(plan));
		const key = [
			baseKey(base),
			JSON.stringify(os),
			role,
			builder ?? "",
			JSON.stringify(noWindows),
			givenKey(given),
			...hosts.map((host) => hostKey$1(host) + host.hyperv)
		].join("\n");
		const known = this.known.get(key);
		if (known && !known.mends) return known;
		const around = this.run.peers.of(build.read).around(build, root.stage.index, role);
		const exactly = `${key}\n${around.key}`;
		let judged = this.known.get(exactly);
		if (!judged) {
			const { today, standings } = this.run;
			const { results, advised, lacking } = judgeImage({
				base,
				resolved: found,
				os,
				role,
				built: true,
				buildHost,
				noWindows,
				given,
				today,
				standings
			}, hosts, around);
			this.advised.push(...advised);
			this.lacking.push(...lacking);
			const mends = results.some(({ rule }) => decidingRule(rule).mends !== "nothing");
			judged = {
				resolved: reportedResolution(found.image, base.reference?.digest ?? null),
				results,
				mends
			};
			this.known.set(key, judged);
			this.known.set(exactly, judged);
		}
		return judged;
	}
};
function givenKey({ declared, unknown, places, likelyBuilder }) {
	return JSON.stringify([
		declared,
		[...unknown],
		places,
		likelyBuilder
	]);
}
function sorted(args) {
	return Object.fromEntries([...args].sort(([a], [b]) => a < b ? -1 : 1));
}
function hostsFor({ role }, targets, plan) {
	if (role === "final") return targets;
	const host = buildingHost(plan);
	return host === null ? [] : [host];
}
function baseKey({ text, reference, platform, unset, undeclared, defaultedArgs, givenArgs, builtBy }) {
	return JSON.stringify([
		text,
		builtBy === null ? null : [builtBy, reference],
		platform,
		unset,
		undeclared,
		defaultedArgs,
		givenArgs
	]);
}
function familyOf({ reference, knowledge }) {
	if (reference === null || knowledge?.os !== "windows") return null;
	return `${reference.registry}/${reference.repository} ${knowledge.flavour ?? ""}`;
}
// lib/judge/one-tag.js
const MOST_NAMED = 4;
function overwrittenTags(builds) {
	const byTag = new Map();
	for (const build of builds) {
		const { dockerfile, stage, buildArgs, buildHost, pushed = [], declarations } = build.read.plan;
		const final = build.images.find(({ image }) => image.role === "final");
		if (pushed.length === 0 || !final) continue;
		const windows = finalWindowsBase(build) !== null;
		for (const tag of pushed) {
			const reference = parseReference(tag);
			if (reference === null) continue;
			for (const { file, line } of declarations) {
				const key = JSON.stringify([file, formatReference(reference)]);
				const known = byTag.get(key) ?? {
					file,
					tag,
					pushers: new Map()
				};
				byTag.set(key, known);
				const call = JSON.stringify([
					line,
					dockerfile,
					stage,
					[...buildArgs].sort(),
					buildHost
				]);
				if (!known.pushers.has(call)) known.pushers.set(call, {
					line,
					dockerfile,
					base: final.base.text,
					windows
				});
			}
		}
	}
	return [...byTag.values()].flatMap(({ file, tag, pushers }) => {
		const all = [...pushers.values()];
		const images = [...new Map(all.map((each) => [each.base, each])).values()];
		if (images.length < 2 || !images.some(({ windows }) => windows)) return [];
		return [{
			file,
			line: Math.max(...all.map((each) => each.line)),
			message: say$1(tag, images),
			severity: "warning"
		}];
	});
}
function say$1(tag, images) {
	const named = images.slice(0, MOST_NAMED).map(({ dockerfile, base, line }) => `${dockerfile} on ${base} (line ${line})`);
	const more = images.length > named.length ? ` and ${images.length - named.length} more` : "";
	return `Builds of different images push one tag, ${tag}, and only the last of them remains: ${named.join(", ")}${more}. Give each a tag of its own, then join them: docker buildx imagetools create -t ${tag} and their tags.`;
}
// lib/read/directives.js
const NAME = /^[a-zA-Z][a-zA-Z0-9]*$/;
const KNOWN$1 = new Set([
	"syntax",
	"escape",
	"check"
]);
const DOCKERS_OWN = /^(?:(?:index\.)?docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/;
function readDirectives(lines) {
	const seen = new Map();
	let line = 0;
	const result = (refused) => ({
		escape: seen.get("escape") === "`" ? "`" : "\\",
		syntax: seen.get("syntax") ?? null,
		refusal: refused === null ? null : {
			line,
			message: refused
		}
	});
	for (const text of lines) {
		line++;
		const directive = readDirective(trimStart(text));
		if (directive === null) break;
		const { name, value } = directive;
		if (seen.has(name)) return result(`only one ${name} parser directive can be used`);
		if (name === "escape" && value !== "`" && value !== "\\") return result(`invalid escape token '${value.slice(0, 80)}' does not match \` or \\ (nothing else may stand on the line)`);
		seen.set(name, value);
	}
	return result(null);
}
function foreignFrontend(of) {
	const frontend = (typeof of === "string" ? of : of?.syntax ?? "").split(" ", 1)[0] ?? "";
	return frontend === "" || DOCKERS_OWN.test(frontend) ? null : frontend;
}
function readDirective(line) {
	if (!line.startsWith("#")) return null;
	const equals = line.indexOf("=");
	if (equals < 0 || equals > 1e3) return null;
	const name = trimEnd(trimStart(line.slice(1, equals)));
	const value = trim(line.slice(equals + 1));
	if (!NAME.test(name) || value === "") return null;
	const known = name.toLowerCase();
	return KNOWN$1.has(known) ? {
		name: known,
		value
	} : null;
}
function trimEnd(text) {
	let end = text.length;
	while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
	return text.slice(0, end);
}
// lib/read/from.js
const ALIAS = /^[a-z][a-z0-9\-_.]*$/;
const WORD_COUNT = "FROM requires either one or three arguments";
function readFrom(rest) {
	if (isTemplate(rest)) return readTemplateFrom(rest);
	const { flags, rest: after } = splitFlags(rest);
	const words = splitWords(after);
	const [written, as, name] = words;
	let alias = null;
	if (words.length === 3 && as.toLowerCase() === "as") {
		alias = name.toLowerCase();
		if (!ALIAS.test(alias)) return refuse$1(`invalid name for build stage: "${name.slice(0, 80)}", name can't start with a number or contain symbols`);
	} else if (words.length !== 1) return refuse$1(WORD_COUNT + hint(words));
	const platform = readPlatform(flags);
	return platform.ok ? {
		ok: true,
		from: {
			written,
			alias,
			platform: platform.value
		}
	} : platform;
}
function hint(words) {
	if (words.length === 0) return ": it names no image";
	if (words.some((word) => word.startsWith("#"))) return ": a comment must stand on a line of its own";
	if (words.some((word) => word.includes("${") || word.includes("\""))) return ": white space separates even inside quotes and braces";
	return words.length === 3 ? `: the second must be AS, not ${words[1].slice(0, 80)}` : "";
}
function readPlatform(flags) {
	let value = null;
	for (const flag of flags) {
		const equals = flag.indexOf("=");
		const name = equals < 0 ? flag : flag.slice(0, equals);
		if (name !== "--platform") return refuse$1(`unknown flag: ${name.slice(0, 80)}`);
		if (equals < 0) return refuse$1("missing a value on flag: --platform (write --platform=VALUE, without a space)");
		if (value !== null) return refuse$1("duplicate flag specified: --platform");
		value = flag.slice(equals + 1);
	}
	return {
		ok: true,
		value: value === "" ? null : value
	};
}
function readTemplateFrom(rest) {
	const { flags, words } = splitTemplate(rest);
	if (words.length === 0) return refuse$1(WORD_COUNT + hint(words));
	const named = words.length >= 3 && words.at(-2).toLowerCase() === "as";
	const alias = named ? words.at(-1).toLowerCase() : "";
	const platform = flags.find((flag) => flag.startsWith("--platform="));
	return {
		ok: true,
		from: {
			written: (named ? words.slice(0, -2) : words).join(" "),
			alias: ALIAS.test(alias) ? alias : null,
			platform: platform?.slice(11) || null
		}
	};
}
function refuse$1(message) {
	return {
		ok: false,
		message
	};
}
// node_modules/docker-file-parser/parser.js
var require_parser = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var TOKEN_WHITESPACE = RegExp(/[\t\v\f\r ]+/);
	var TOKEN_LINE_CONTINUATION = RegExp(/\\[ \t]*$/);
	var TOKEN_COMMENT = RegExp(/^\s*#.*$/);
	var TOKEN_ESCAPE_DIRECTIVE = RegExp(/^#[ \t]*escape[ \t]*=[ \t]*(.).*$/);
	function isSpace(s) {
		return s.match(/^\s$/);
	}
	function regexEscape(str) {
		return str.replace(/[.?*+^$[\]\\(){}|-]/g, "\\$&");
	}
	function parseSubCommand(cmd) {
		var parseDetails = parseLine(cmd.rest, cmd.lineno);
		if (parseDetails.command) {
			cmd.args = parseDetails.command;
			return true;
		}
		cmd.error = "Unhandled onbuild command: " + cmd.rest;
		return false;
	}
	function parseWords(rest) {
		var S_inSpaces = 1;
		var S_inWord = 2;
		var S_inQuote = 3;
		var words = [];
		var phase = S_inSpaces;
		var word = "";
		var quote = "";
		var blankOK = false;
		var ch;
		var pos = 0;
		for (; pos <= rest.length; pos++) {
			if (pos != rest.length) ch = rest[pos];
			if (phase == S_inSpaces) {
				if (pos == rest.length) break;
				if (isSpace(ch)) continue;
				phase = S_inWord;
			}
			if ((phase == S_inWord || phase == S_inQuote) && pos == rest.length) {
				if (blankOK || word.length > 0) words.push(word);
				break;
			}
			if (phase == S_inWord) {
				if (isSpace(ch)) {
					phase = S_inSpaces;
					if (blankOK || word.length > 0) words.push(word);
					word = "";
					blankOK = false;
					continue;
				}
				if (ch == "'" || ch == "\"") {
					quote = ch;
					blankOK = true;
					phase = S_inQuote;
				}
				if (ch == "\\") {
					if (pos + 1 == rest.length) continue;
					word += ch;
					pos++;
					ch = rest[pos];
				}
				word += ch;
				continue;
			}
			if (phase == S_inQuote) {
				if (ch == quote) phase = S_inWord;
				if (ch == "\\" && quote != "'") {
					if (pos + 1 == rest.length) {
						phase = S_inWord;
						continue;
					}
					word += ch;
					pos++;
					ch = rest[pos];
				}
				word += ch;
			}
		}
		return words;
	}
	function parseNameVal(cmd) {
		var word;
		var words = parseWords(cmd.rest);
		cmd.args = {};
		if (words.length === 0) {
			cmd.error = "No KEY name value, or KEY name=value arguments found";
			return false;
		}
		if (words[0].indexOf("=") == -1) {
			var strs = cmd.rest.split(TOKEN_WHITESPACE);
			if (strs.length < 2) {
				cmd.error = cmd.name + " must have two arguments, got " + cmd.rest;
				return false;
			}
			cmd.args[strs[0]] = strs.slice(1).join(" ");
		} else {
			var i = 0;
			for (; i < words.length; i++) {
				word = words[i];
				if (word.indexOf("=") == -1) {
					cmd.error = "Syntax error - can't find = in " + word + ". Must be of the form: name=value";
					return false;
				}
				var parts = word.split("=");
				cmd.args[parts[0]] = parts.slice(1).join("=");
			}
		}
		return true;
	}
	function parseEnv(cmd) {
		return parseNameVal(cmd);
	}
	function parseLabel(cmd) {
		return parseNameVal(cmd);
	}
	function parseNameOrNameVal(cmd) {
		cmd.args = parseWords(cmd.rest);
		return true;
	}
	function parseStringsWhitespaceDelimited(cmd) {
		cmd.args = cmd.rest.split(TOKEN_WHITESPACE);
		return true;
	}
	function parseString(cmd) {
		cmd.args = cmd.rest;
		return true;
	}
	function parseJSON(cmd) {
		try {
			var json = JSON.parse(cmd.rest);
		} catch (e) {
			return false;
		}
		if (!Array.isArray(json)) return false;
		if (!json.every(function(entry) {
			return typeof entry === "string";
		})) return false;
		cmd.args = json;
		return true;
	}
	function parseJsonOrString(cmd) {
		if (parseJSON(cmd)) return true;
		return parseString(cmd);
	}
	function parseJsonOrList(cmd) {
		if (parseJSON(cmd)) return true;
		return parseStringsWhitespaceDelimited(cmd);
	}
	var commandParsers = {
		"ADD": parseJsonOrList,
		"ARG": parseNameOrNameVal,
		"CMD": parseJsonOrString,
		"COPY": parseJsonOrList,
		"ENTRYPOINT": parseJsonOrString,
		"ENV": parseEnv,
		"EXPOSE": parseStringsWhitespaceDelimited,
		"FROM": parseString,
		"LABEL": parseLabel,
		"MAINTAINER": parseString,
		"ONBUILD": parseSubCommand,
		"RUN": parseJsonOrString,
		"STOPSIGNAL": parseString,
		"USER": parseString,
		"VOLUME": parseJsonOrList,
		"WORKDIR": parseString
	};
	function isComment(line) {
		return line.match(TOKEN_COMMENT);
	}
	function splitCommand(line) {
		var match = line.match(TOKEN_WHITESPACE);
		if (!match) return {
			name: line.toUpperCase(),
			rest: ""
		};
		return {
			name: line.substr(0, match.index).toUpperCase(),
			rest: line.substr(match.index + match[0].length)
		};
	}
	function parseLine(line, lineno, options) {
		var command = null;
		var lineContinuationRegex = options && options.lineContinuationRegex || TOKEN_LINE_CONTINUATION;
		line = line.trim();
		if (!line) return {
			command: null,
			remainder: ""
		};
		if (isComment(line)) {
			command = {
				name: "COMMENT",
				args: line,
				lineno
			};
			return {
				command,
				remainder: ""
			};
		}
		if (line.match(lineContinuationRegex)) return {
			command: null,
			remainder: line.replace(lineContinuationRegex, "", "g")
		};
		command = splitCommand(line);
		command.lineno = lineno;
		var commandParserFn = commandParsers[command.name];
		if (!commandParserFn) commandParserFn = parseString;
		if (commandParserFn(command)) {
			command.raw = line;
			delete command.rest;
		}
		return {
			command,
			remainder: ""
		};
	}
	function parse(contents, options) {
		var commands = [];
		var i;
		var line;
		var lineno;
		var lines = contents.split(/\r?\n/);
		var lookingForDirectives = true;
		var parseOptions = {};
		var parseResult;
		var regexMatch;
		var remainder = "";
		var includeComments = options && options["includeComments"];
		for (i = 0; i < lines.length; i++) {
			lineno = i + 1;
			var nextLine = lines[i];
			if (line && line.match(TOKEN_LINE_CONTINUATION) && isComment(nextLine)) line = remainder + "\\";
			else if (remainder) line = remainder + nextLine;
			else line = nextLine;
			if (lookingForDirectives) {
				regexMatch = line.match(TOKEN_ESCAPE_DIRECTIVE);
				if (regexMatch) {
					if (regexMatch[1] != "`" && regexMatch[1] != "\\") throw new Error("invalid ESCAPE \"" + regexMatch[1] + "\". Must be ` or \\");
					if (parseOptions.lineContinuationRegex) throw new Error("only one escape parser directive can be used");
					parseOptions.lineContinuationRegex = RegExp(regexEscape(regexMatch[1]) + "[ 	]*$");
					continue;
				}
			}
			lookingForDirectives = false;
			parseResult = parseLine(line, lineno, parseOptions);
			if (parseResult.command) {
				if (parseResult.command.name !== "COMMENT" || includeComments) commands.push(parseResult.command);
			}
			remainder = parseResult.remainder;
		}
		return commands;
	}
	module.exports = { parse };
}));
// node_modules/docker-file-parser/index.js
var require_docker_file_parser = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = { parse: require_parser().parse };
}));
// lib/read/instruction.js
var import_docker_file_parser = require_rolldown_runtime.__toESM(require_docker_file_parser(), 1);
const KEYWORDS = new Set("ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" "));
const JSON_KEYWORDS = new Set([
	"ADD",
	"CMD",
	"COPY",
	"ENTRYPOINT",
	"RUN",
	"VOLUME"
]);
const SEPARATOR = /[\t\v\f\r ]+/;
function isKeyword(word) {
	return KEYWORDS.has(word);
}
function readHead$1(line) {
	const text = trim(line);
	const own = split$1(text);
	if (own.keyword === "ONBUILD" || !isKeyword(own.keyword) || text !== text.trim()) return own;
	if (JSON_KEYWORDS.has(own.keyword) && !own.rest.startsWith("[")) return own;
	return parse$1(text.endsWith("\\") ? `# escape=\`\n${text}` : text) ?? own;
}
function parse$1(text) {
	try {
		const [entry, ...more] = import_docker_file_parser.default.parse(text);
		if (entry === void 0 || more.length > 0) return null;
		const { name, args, raw } = entry;
		if (typeof args === "string") return {
			keyword: name,
			rest: trim(args)
		};
		return raw === void 0 ? null : {
			keyword: name,
			rest: trim(raw.slice(name.length))
		};
	} catch {
		return null;
	}
}
function split$1(text) {
	const at = text.search(SEPARATOR);
	if (at < 0) return {
		keyword: upper(text),
		rest: ""
	};
	return {
		keyword: upper(text.slice(0, at)),
		rest: trim(text.slice(at))
	};
}
function upper(word) {
	return /^[a-z]{1,12}$/i.test(word) ? word.toUpperCase() : word;
}
// lib/read/comments.js
const ADDRESS = /^windows-container-compat\s*:/i;
const FIRST_LETTER = 119;
const NONE = [];
var Comments = class {
	found = null;
	taken = 0;
	add(line, hash, number) {
		let at = hash + 1;
		while (at < line.length && isSpace(line.charCodeAt(at))) at++;
		if ((line.charCodeAt(at) | 32) !== FIRST_LETTER) return;
		const text = trim(line.slice(at));
		if (!ADDRESS.test(text)) return;
		this.found ??= [];
		this.found.push({
			line: number,
			text
		});
	}
	take(upTo) {
		const { found, taken: from } = this;
		if (found === null) return NONE;
		while (this.taken < found.length && found[this.taken].line <= upTo) this.taken++;
		return this.taken === from ? NONE : found.slice(from, this.taken);
	}
};
// lib/read/heredoc.js
const CARRIER = /^\s*(?:ONBUILD[\t\v\f\r ]+)?(?:RUN|COPY|ADD)[\t\v\f\r ]+/i;
const MARK = /^\d*<<(-?)([^<]*)$/;
const nothing = () => void 0;
function heredocsOf(line) {
	if (!line.includes("<<")) return [];
	const carrier = CARRIER.exec(line.slice(0, 1e3));
	if (carrier === null || isJsonForm(line.slice(carrier[0].length))) return [];
	const words = new WordList();
	if (new Lexer(line, {
		escape: "\\",
		lookup: nothing,
		rawQuotes: true,
		rawEscapes: true,
		keepUnset: true
	}).run(words) === null) return [];
	return words.list().flatMap((word) => readMark(word) ?? []);
}
function readMark(word) {
	const at = word.indexOf("<<");
	if (at < 0 || at > 20) return null;
	const match = MARK.exec(word);
	if (!match) return null;
	const lexer = new Lexer(match[2].trimStart(), {
		escape: "\\",
		lookup: nothing,
		keepUnset: true
	});
	const words = new WordList();
	if (lexer.run(words) === null) return null;
	const [delimiter, ...more] = words.list();
	return delimiter === void 0 || more.length > 0 ? null : {
		delimiter,
		chomp: match[1] === "-"
	};
}
function isJsonForm(rest) {
	const args = trim(splitFlags(rest).rest);
	if (!args.startsWith("[") || !args.endsWith("]")) return false;
	try {
		const json = JSON.parse(args);
		return Array.isArray(json) && json.every((item) => typeof item === "string");
	} catch {
		return false;
	}
}
// lib/read/logical-lines.js
const MAX_LINE = 65535;
const COMMENT = 35;
function readLogicalLines(text) {
	const source = new PhysicalLines(text);
	const directives = readDirectives(source.lines);
	const lines = [];
	const { comments } = source;
	const refuse = (refusal) => ({
		directives,
		lines,
		comments,
		refusal
	});
	if (source.tooLong > 0) return refuse({
		line: source.tooLong,
		message: `dockerfile line greater than max allowed size of ${MAX_LINE} (bytes)`
	});
	if (directives.refusal) return refuse(directives.refusal);
	while (source.more()) {
		const first = trimStart(source.take());
		const line = source.number;
		if (source.skips(first)) continue;
		const joined = join$9(first, source, directives.escape);
		const heredocs = [];
		for (const mark of heredocsOf(joined)) {
			const body = takeHeredoc(source, mark.delimiter, mark.chomp);
			if (body === null) return refuse({
				line,
				message: `unterminated heredoc: no line reads ${mark.delimiter.slice(0, 80)}`
			});
			heredocs.push(body);
		}
		lines.push({
			text: joined,
			line,
			endLine: source.number,
			heredocs
		});
	}
	return {
		directives,
		lines,
		comments,
		refusal: null
	};
}
function join$9(first, source, escapeChar, lines) {
	const end = continuation(first, escapeChar);
	lines?.push({
		number: source.number,
		length: end < 0 ? first.length : end
	});
	if (end < 0) return first;
	const pieces = [first.slice(0, end)];
	while (source.more()) {
		const next = source.take();
		if (source.skips(next)) continue;
		const cut = continuation(next, escapeChar);
		lines?.push({
			number: source.number,
			length: cut < 0 ? next.length : cut
		});
		if (cut < 0) {
			pieces.push(next);
			break;
		}
		pieces.push(next.slice(0, cut));
	}
	return pieces.join("");
}
function continuation(line, escapeChar) {
	let end = line.length - 1;
	while (end >= 0 && (line[end] === " " || line[end] === "	")) end--;
	if (end < 0 || line[end] !== escapeChar || line[end - 1] === escapeChar) return -1;
	return end;
}
function takeHeredoc(source, delimiter, chomp) {
	const body = [];
	while (source.more()) {
		const line = chomp ? source.take().replace(/^\t+/, "") : source.take();
		if (line === delimiter) return body.join("");
		body.push(line, "\n");
	}
	return null;
}
var PhysicalLines = class {
	lines;
	tooLong;
	comments = new Comments();
	number = 0;
	constructor(text) {
		const lines = text.split("\n");
		if (lines.at(-1) === "") lines.pop();
		this.tooLong = lines.findIndex(isTooLong) + 1;
		if (lines[0]?.charCodeAt(0) === 65279) lines[0] = lines[0].slice(1);
		for (let i = 0; i < lines.length; i++) lines[i] = withoutCarriageReturns(lines[i]);
		this.lines = lines;
	}
	more() {
		return this.number < this.lines.length;
	}
	take() {
		return this.lines[this.number++];
	}
	skips(line) {
		let at = 0;
		while (at < line.length && isSpace(line.charCodeAt(at))) at++;
		if (at === line.length) return true;
		if (line.charCodeAt(at) !== COMMENT) return false;
		this.comments.add(line, at, this.number);
		return true;
	}
};
function isTooLong(line) {
	return line.length * 3 > MAX_LINE && Buffer.byteLength(line) > MAX_LINE;
}
function withoutCarriageReturns(line) {
	let end = line.length;
	while (end > 0 && line.charCodeAt(end - 1) === 13) end--;
	return end === line.length ? line : line.slice(0, end);
}
// lib/read/parse.js
const MAX_STAGES = 5e3;
const TOO_MANY_STAGES = `more than ${MAX_STAGES} stages are not read`;
function parseDockerfile(text) {
	const nul = text.indexOf("\0");
	if (nul >= 0) return refuse(lineAt(text, nul), "not a text file: it holds NUL bytes (UTF-16? save it as UTF-8)", null);
	const { directives, lines, comments, refusal } = readLogicalLines(text);
	const { syntax, escape: escapeChar } = directives;
	if (refusal) return {
		ok: false,
		refusal,
		syntax
	};
	const reader = new Reader$1(escapeChar, comments);
	for (const line of lines) {
		const message = reader.read(line);
		if (message !== null) return refuse(line.line, message, syntax);
	}
	if (lines.length === 0) return refuse(1, "file with no instructions", syntax);
	if (reader.stages.length === 0) return refuse(lines[0].line, "dockerfile contains no stages to build: there is no FROM", syntax);
	const { globalArgs, stages } = reader;
	return {
		ok: true,
		dockerfile: {
			escape: escapeChar,
			syntax,
			globalArgs,
			stages,
			strayDirectives: reader.strayDirectives()
		}
	};
}
function refuse(line, message, syntax) {
	return {
		ok: false,
		refusal: message === TOO_MANY_STAGES ? {
			line,
			message,
			limit: true
		} : {
			line,
			message
		},
		syntax
	};
}
function lineAt(text, position) {
	let line = 1;
	for (let at = text.indexOf("\n"); at >= 0 && at < position; at = text.indexOf("\n", at + 1)) line++;
	return line;
}
var Reader$1 = class {
	escapeChar;
	comments;
	globalArgs = [];
	stages = [];
	instructions = [];
	before = "";
	strays = [];
	constructor(escapeChar, comments) {
		this.escapeChar = escapeChar;
		this.comments = comments;
	}
	strayDirectives() {
		return this.strays.concat(this.comments.take(Number.POSITIVE_INFINITY));
	}
	read(line) {
		const head = readHead$1(line.text);
		const before = this.before;
		this.before = line.text;
		if (!isKeyword(head.keyword)) return this.unknown(head.keyword, before);
		if (head.keyword === "FROM") return this.from(head.rest, line);
		if (head.keyword === "ARG") return this.arg(head, line);
		if (head.keyword === "ONBUILD") return this.onbuild(head.rest, line);
		return this.add(head, line, false);
	}
	from(rest, { line, endLine }) {
		const result = readFrom(rest);
		if (!result.ok) return result.message;
		if (this.stages.length === MAX_STAGES) return TOO_MANY_STAGES;
		this.instructions = [];
		this.stages.push({
			index: this.stages.length,
			line,
			endLine,
			...result.from,
			instructions: this.instructions,
			directives: this.comments.take(endLine)
		});
		return null;
	}
	arg(head, line) {
		const words = splitArgs(splitFlags(head.rest).rest, this.escapeChar);
		if (words.length === 0) return "ARG requires at least one argument";
		if (words.some((word) => word.startsWith("="))) return "ARG names can not be blank";
		if (this.stages.length > 0) return this.add(head, line, false);
		for (const word of words) {
			const equals = word.indexOf("=");
			const name = equals < 0 ? word : word.slice(0, equals);
			const value = equals < 0 ? null : word.slice(equals + 1);
			this.globalArgs.push({
				name,
				value,
				line: line.line,
				endLine: line.endLine
			});
		}
		return null;
	}
	onbuild(rest, line) {
		if (rest === "") return "ONBUILD requires at least one argument";
		const head = readHead$1(rest);
		if (head.keyword === "ONBUILD") return "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed";
		if (head.keyword === "FROM" || head.keyword === "MAINTAINER") return `${head.keyword} isn't allowed as an ONBUILD trigger`;
		return this.add(head, line, true);
	}
	add({ keyword, rest }, { line, endLine, heredocs }, onbuild) {
		if (this.stages.length === 0) return `no build stage in current context: ${keyword} before the first FROM`;
		for (const stray of this.comments.take(endLine)) this.strays.push(stray);
		this.instructions.push({
			keyword,
			rest,
			line,
			endLine,
			onbuild,
			heredocs
		});
		return null;
	}
	unknown(keyword, before) {
		const word = keyword.length > 80 ? `${keyword.slice(0, 80)}\u2026` : keyword;
		if (word === "") return "unknown instruction: an escape character at the end of the file continues nothing";
		return `unknown instruction: ${word}${this.unknownHint(word, before)}`;
	}
	unknownHint(word, before) {
		if (/^(?:\{\{|\{%|<%|@@|%%)/.test(word)) return " (a template that is filled in before the build?)";
		if (before.endsWith("`") && this.escapeChar === "\\") return " (the line before ends in a backtick, which continues it only after `# escape=` and a backtick in the first line)";
		return before.endsWith("\\") && this.escapeChar === "`" ? " (the line before ends in a backslash, which does not continue it under the escape directive)" : "";
	}
};
// lib/watch/watched.js
let watch = null;
let now = "the call";
function watched(work) {
	return watch === null ? work() : watch.run(work);
}
function reading(what) {
	now = what;
}
function readingNow() {
	return now;
}
function watchWith(keeper) {
	watch = keeper;
}
// lib/judge/read-build.js
const DOCKERFILE_LIMIT = 5242880;
function readBuild(plan, read, alike) {
	const problem = (line, message, loud) => ({ problem: {
		file: plan.dockerfile,
		line,
		message,
		severity: plan.named || loud ? "error" : "notice"
	} });
	if (read.kind === "unreadable") return problem(1, `This Dockerfile cannot be read: ${read.reason}.`, false);
	const { text, parsed } = read;
	const frontend = parsed.ok ? foreignFrontend(parsed.dockerfile.syntax) : foreignFrontend(parsed.syntax ?? null);
	if (frontend !== null) return { problem: {
		file: plan.dockerfile,
		line: 1,
		message: `Not checked: "# syntax=" names the frontend ${frontend}, which may read this file by rules of its own.`,
		severity: "notice"
	} };
	if (!parsed.ok && /\{[{%]/.test(text)) return { problem: {
		file: plan.dockerfile,
		line: parsed.refusal.line,
		message: "Not checked: this is a template ({{ or {%), not a finished Dockerfile.",
		severity: "notice"
	} };
	const speaksOfWindows = () => textSpeaksOfWindows(text);
	if (!parsed.ok) {
		const { line, message, limit } = parsed.refusal;
		return problem(line, limit ? `Not checked: ${message}.` : `BuildKit refuses this Dockerfile: ${message}`, speaksOfWindows());
	}
	const evaluation = alike.evaluate(parsed.dockerfile, plan);
	if (!evaluation.ok) return problem(evaluation.line, evaluation.message, speaksOfWindows());
	return { build: {
		plan,
		dockerfile: parsed.dockerfile,
		evaluation
	} };
}
const PIECE_FILES = 256;
const PIECE_CHARACTERS = 1 << 20;
async function readBuilds(plans, read) {
	const builds = [];
	const problems = [];
	const alike = new AlikeDockerfiles();
	for (let at = 0; at < plans.length;) {
		const piece = [];
		for (let size = 0; at < plans.length && size < PIECE_CHARACTERS && piece.length < PIECE_FILES;) {
			const { dockerfile } = plans[at];
			const content = await read(dockerfile, DOCKERFILE_LIMIT);
			const from = at;
			while (plans[at]?.dockerfile === dockerfile) at += 1;
			piece.push({
				content,
				plans: plans.slice(from, at)
			});
			size += content.kind === "text" ? content.text.length : 0;
		}
		watched(() => {
			for (const { content, plans } of piece) {
				reading(plans[0].dockerfile);
				const parsed = content.kind === "text" ? {
					...content,
					parsed: alike.of(parseDockerfile(content.text))
				} : content;
				for (const plan of plans) {
					const result = readBuild(plan, parsed, alike);
					if ("build" in result) builds.push(result.build);
					else problems.push(result.problem);
				}
			}
		});
	}
	return {
		builds: withoutDoubles(builds),
		problems
	};
}
function withoutDoubles(builds) {
	const madeBy = ({ plan }) => /^(.+)\.base$/i.exec(plan.dockerfile)?.[1];
	if (builds.every((build) => madeBy(build) === void 0)) return builds;
	const bases = new Map();
	for (const { plan, evaluation } of builds) {
		const known = bases.get(plan.dockerfile) ?? new Set();
		for (const { from } of evaluation.stages) known.add(from);
		bases.set(plan.dockerfile, known);
	}
	return builds.filter((build) => {
		const { plan, evaluation } = build;
		const made = madeBy(build);
		if (made === void 0 || plan.named || plan.declaredBy !== null || plan.declarations.length > 0) return true;
		const others = bases.get(made);
		return others === void 0 || evaluation.stages.some(({ from }) => !others.has(from));
	});
}
function baseArguments(text) {
	const parsed = parseDockerfile(text);
	return new Set(parsed.ok ? parsed.dockerfile.globalArgs.map(({ name }) => name) : []);
}
// lib/not-judged.js
const NAMED$2 = 3;
const NO_TARGETS = "No target is declared, and no Windows build host either, so there is no host to judge on. Name the hosts that the images will run on";
function noTargets(example, builds, found) {
	const images = new Set(builds.flatMap((build) => finalWindowsBase(build) ?? []));
	const count = images.size === 0 ? "" : `\n${notJudgedWords([...images])} Declare where they run.`;
	const message = `${NO_TARGETS}, for example:\n${example}${count}`;
	if (!found.notRead && !found.everything.some(isOnUnknownHost)) return message;
	return `${message}\nWorkflows here build images, but not on a machine that could be told: the command "plan" shows why, and what would help.`;
}
function isOnUnknownHost({ declarations }) {
	return declarations.some(({ hostUnknown }) => hostUnknown !== null);
}
function notJudged(targets, builds, judged) {
	if (targets.length > 0) return [];
	const images = new Set();
	for (const [index, build] of builds.entries()) {
		const base = finalWindowsBase(build);
		if (base !== null && judged.builds[index].images.every(({ reference }) => reference !== base)) images.add(base);
	}
	if (images.size === 0) return [];
	return [{
		file: "",
		line: 0,
		message: `No target is declared. ${notJudgedWords([...images])} Declare where they run.`,
		severity: "notice"
	}];
}
function notJudgedWords(images) {
	const [what, were] = images.length === 1 ? ["1 Windows image", "was"] : [`${images.length} Windows images`, "were"];
	const more = images.length > NAMED$2 ? ` and ${images.length - NAMED$2} more` : "";
	return `${what} ${were} found and not judged: ${images.slice(0, NAMED$2).join(", ")}${more}.`;
}
function everyBuildHasTargets(targets, builds) {
	if (targets.length === 0 || builds.length === 0) return [];
	if (builds.some(({ comments, ownTargets }) => comments.targets === null && !ownTargets)) return [];
	const judged = new Set(builds.flatMap((build) => build.targets.map(({ name }) => name)));
	const names = targets.map(({ name }) => name).filter((name) => !judged.has(name));
	if (names.length === 0) return [];
	return [{
		file: "",
		line: 0,
		message: `Nothing was judged on ${names.join(", ")}: every build has targets of its own (in ${CONFIG_FILE}, or in a comment of its Dockerfile).`,
		severity: "notice"
	}];
}
// lib/engine.js
const NAMED$1 = {
	name: TOOL.name,
	version: TOOL.version
};
async function runCheck(settings, workspace, folder, face) {
	const { today, runners } = settings;
	const found = await find(settings, workspace, folder, face);
	if (!found.ok) return found;
	const read = await readAll(found, settings, workspace);
	const reads = read.builds.map((build) => build.read);
	const bases = watched(() => throughBuilds(basesOf(reads, today), madeHere(reads.map(({ plan }) => plan))));
	if (!found.nothing && !hasHosts(read.builds, found, settings)) return {
		ok: false,
		message: noTargets(face.example, bases, found)
	};
	const images = imageSource(settings, face);
	try {
		const progress = settings.resolve === "offline" ? () => {} : face.progress.bind(face);
		reading("what registries answer");
		const resolved = await resolveBuilds(bases, images, progress);
		const running = await resolveRunning(found.running, resolved, settings, images, progress);
		const inCluster = clusterTargets(running, settings);
		const targets = read.builds.map((build) => build.ownTargets || build.comments.targets !== null ? build.targets : inCluster(build.read, build.targets));
		const likelyBuilder = await findBuilders(bases, found, workspace);
		const judged = await withVerifiedAdvice(images, (tags) => watched(() => judgeBuilds(resolved, {
			targets,
			today,
			likelyBuilder,
			runners
		}, tags)));
		const { workloads } = await judgeRunning(running, settings, images);
		const toDecide = read.builds.map((build, index) => toDecideOn(build, judged.builds[index]));
		const hosts = [
			...settings.targets,
			...targets.flat(),
			...reads.flatMap(buildHostOf$1)
		];
		const problems = [
			...problemsOf(found, read, resolved, settings),
			...notJudged(settings.targets, bases, judged),
			...hostNotices(hosts, judged.builds, today)
		];
		const commented = workloads.map((workload, index) => ({
			workload,
			comments: running?.concerned[index]?.workload.comments ?? []
		}));
		const policy = {
			...settings,
			complete: found.complete,
			applyIgnores: await ignoring(toDecide, commented, settings)
		};
		reading("all that it found, to decide on it");
		const decided = watched(() => decide(toDecide, problems, policy, commented));
		const report = count$1(decided, {
			targets: [...settings.targets, ...targets.flat()],
			tool: NAMED$1
		});
		const pairs = () => reads.map((each, index) => ({
			read: each,
			judged: decided.builds[index]
		}));
		const matrix = face.wantsMatrix ? (await Promise.resolve().then(() => require("./matrix.js"))).matrixOf(pairs(), runners, today) : null;
		return {
			ok: true,
			report: await named(report, settings.configFile),
			matrix
		};
	} finally {
		await images.close();
	}
}
async function named(report, used) {
	if (used === null || used === ".github/windows-containers.yml") return report;
	return (await Promise.resolve().then(() => require("./name-config.js"))).nameConfig(report, used);
}
async function runExplain(settings, reference, face) {
	const images = imageSource(settings, face);
	try {
		const build = await explain(reference, settings.targets, settings.today, images);
		const notices = hostNotices(settings.targets, [build], settings.today);
		return count$1(decide([{
			build,
			read: null,
			ownTargets: false,
			ignores: []
		}], notices, {
			...settings,
			complete: false,
			applyIgnores: await ignoring([], [], settings)
		}), {
			targets: settings.targets,
			tool: NAMED$1
		});
	} finally {
		await images.close();
	}
}
async function readAll({ plans }, settings, workspace) {
	const { builds, problems } = await readBuilds(plans, (path, limit) => workspace.read(path, limit));
	const { named, isolation, runners } = settings;
	const reader = commentReader({
		targets: named,
		isolation,
		runners
	});
	return {
		problems,
		builds: builds.map((read) => {
			const comments = commentsOf(read.dockerfile, read.evaluation, reader);
			const own = read.plan.targets;
			return {
				read,
				comments,
				targets: comments.targets ?? own ?? settings.targets,
				ownTargets: own !== null
			};
		})
	};
}
function buildHostOf$1({ plan: { buildHost } }) {
	return buildHost?.os === "windows" ? [buildHost.host] : [];
}
function hasHosts(builds, { everything, running }, { targets, nodes }) {
	if (nodes.inventories.length > 0 || running.workloads.some(namesItsHost)) return true;
	return targets.length > 0 || everything.some(isJudged) || builds.some(({ comments }) => comments.targets);
}
function isJudged({ buildHost, targets }) {
	return buildHost?.os === "windows" || targets !== null;
}
function inComments({ read, comments }) {
	return comments.problems.map((problem) => ({
		file: read.plan.dockerfile,
		...problem,
		severity: "error"
	}));
}
function toDecideOn({ read, comments, ownTargets }, build) {
	return {
		build,
		read,
		ownTargets,
		ignores: comments.ignores
	};
}
function problemsOf(found, read, resolved, settings) {
	const problems = [
		...found.problems,
		...everyBuildHasTargets(settings.targets, read.builds),
		...read.problems,
		...read.builds.flatMap((build, index) => [...inComments(build), ...resolved.builds[index].problems]),
		...overwrittenTags(resolved.builds)
	];
	return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
// lib/io/reason.js
const WORDS = {
	ENOENT: "does not exist",
	ENOTDIR: "does not exist (a part of its path is not a folder)",
	EISDIR: "is a folder",
	EACCES: "permission denied",
	EPERM: "permission denied",
	EROFS: "the file system is read-only",
	ENOSPC: "no space is left on the disk",
	EDQUOT: "the disk quota is used up",
	ELOOP: "is a link that leads in a circle",
	ENAMETOOLONG: "its name is too long",
	EBUSY: "is in use by another program",
	EMFILE: "too many files are open",
	ENFILE: "too many files are open",
	EEXIST: "a folder above it is a file",
	EIO: "the disk reported an error",
	ENXIO: "is a pipe, socket or device"
};
function errorCode(error) {
	const code = error instanceof Error && "code" in error ? error.code : null;
	return typeof code === "string" ? code : null;
}
function isExhausted(error) {
	const code = errorCode(error);
	return code === "EMFILE" || code === "ENFILE";
}
function reasonOf(error) {
	const code = errorCode(error);
	return code !== null && WORDS[code] || `failed (${code ?? "unknown error"})`;
}
// lib/io/boundary.js
const LINK_OUT = {
	kind: "outside",
	reason: "is a link that leads out of the repository"
};
const PATH_OUT = {
	kind: "outside",
	reason: "lies outside the repository"
};
const GIT_FOLDER = {
	kind: "outside",
	reason: "lies in .git, which holds no files of the repository"
};
const NOT_A_NAME = {
	kind: "missing",
	reason: "does not exist (no file can have this name)"
};
var Boundary = class {
	#root;
	#folders = new Map();
	constructor(root) {
		this.#root = root;
	}
	locate(path) {
		const segments = segmentsOf(path);
		if (!Array.isArray(segments)) return segments;
		const name = segments.pop();
		const folder = this.#folder(segments.join("/"));
		if ("reason" in folder) return folder;
		if (name === void 0) return {
			kind: "folder",
			real: folder.real
		};
		try {
			const real = (0, node_path.join)(folder.real, name);
			const stats = (0, node_fs.lstatSync)(real);
			return stats.isSymbolicLink() ? this.#follow(real) : {
				kind: kindOf$1(stats),
				real
			};
		} catch (error) {
			return failure$1(error);
		}
	}
	plain(path) {
		const root = this.#folder("");
		return "reason" in root ? null : (0, node_path.join)(root.real, path);
	}
	#follow(link) {
		try {
			const real = node_fs.realpathSync.native(link);
			return this.#refusal(real) ?? {
				kind: kindOf$1((0, node_fs.statSync)(real)),
				real
			};
		} catch (error) {
			return errorCode(error) === "ENOENT" ? {
				kind: "missing",
				reason: "is a link to something that does not exist"
			} : failure$1(error);
		}
	}
	#folder(path) {
		const known = this.#folders.get(path);
		if (known) return known;
		let folder;
		try {
			const real = node_fs.realpathSync.native((0, node_path.join)(this.#root, path));
			folder = (path === "" ? null : this.#refusal(real)) ?? { real };
		} catch (error) {
			folder = failure$1(error);
		}
		this.#folders.set(path, folder);
		return folder;
	}
	#refusal(real) {
		const root = this.#folder("");
		if ("reason" in root) return root;
		if (real === root.real) return null;
		const prefix = root.real.endsWith(node_path.sep) ? root.real : root.real + node_path.sep;
		if (!real.startsWith(prefix)) return LINK_OUT;
		return real.slice(prefix.length).split(node_path.sep).includes(".git") ? GIT_FOLDER : null;
	}
};
function segmentsOf(path) {
	const windows = process.platform === "win32";
	const slashed = windows ? path.replaceAll("\\", "/") : path;
	if (path.includes("\0")) return NOT_A_NAME;
	if (slashed.startsWith("/") || (0, node_path.isAbsolute)(path)) return PATH_OUT;
	if (windows && path.includes(":")) return NOT_A_NAME;
	const segments = [];
	for (const segment of slashed.split("/")) {
		if (segment === "" || segment === ".") continue;
		if (segment !== "..") segments.push(segment);
		else if (segments.pop() === void 0) return PATH_OUT;
	}
	return segments.includes(".git") ? GIT_FOLDER : segments;
}
function kindOf$1(stats) {
	if (stats.isFile()) return "file";
	return stats.isDirectory() ? "folder" : "other";
}
function failure$1(error) {
	const code = errorCode(error);
	return {
		kind: code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG" || code === "ELOOP" ? "missing" : "refused",
		reason: reasonOf(error)
	};
}
// lib/io/child.js
const DRAIN_MS = 500;
async function runProgram(program, args, options) {
	const { spawn } = await import("node:child_process");
	try {
		return await finish$1(spawn(program, args, {
			...options.cwd === void 0 ? {} : { cwd: options.cwd },
			env: options.env,
			shell: false,
			windowsHide: true,
			detached: process.platform !== "win32",
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			]
		}), options);
	} catch (error) {
		return failure(error);
	}
}
function finish$1(child, { input, timeoutMs, limit }) {
	return new Promise((resolve) => {
		const stdout = [];
		const stderr = [];
		let size = 0;
		let settled = false;
		let drain;
		const settle = (result) => {
			settled = true;
			clearTimeout(timer);
			clearTimeout(drain);
			running.delete(child);
			if (running.size === 0) process.off("exit", killAll);
			child.stdin?.destroy();
			child.stdout?.destroy();
			child.stderr?.destroy();
			resolve(result);
		};
		const stop = (result) => {
			kill(child);
			settle(result);
		};
		const timer = setTimeout(() => stop({ kind: "timed-out" }), timeoutMs);
		running.add(child);
		if (running.size === 1) process.on("exit", killAll);
		const collect = (into) => (chunk) => {
			size += chunk.length;
			if (size > limit) stop({
				kind: "failed",
				reason: "printed far more than was expected"
			});
			else into.push(chunk);
		};
		child.stdout?.on("data", collect(stdout));
		child.stderr?.on("data", collect(stderr));
		const ended = (code, signal) => {
			if (code === null) return settle({
				kind: "failed",
				reason: `was ended by ${signal ?? "a signal"}`
			});
			settle({
				kind: "ended",
				code,
				stdout: Buffer.concat(stdout),
				stderr: Buffer.concat(stderr)
			});
		};
		child.on("error", (error) => settle(failure(error)));
		child.on("close", ended);
		child.on("exit", (code, signal) => {
			if (!settled) drain = setTimeout(() => ended(code, signal), DRAIN_MS);
		});
		child.stdin?.on("error", () => {});
		child.stdin?.end(input ?? "");
	});
}
const running = new Set();
function killAll() {
	for (const child of running) kill(child);
}
function kill(child) {
	try {
		if (child.pid !== void 0 && process.platform !== "win32") process.kill(-child.pid, "SIGKILL");
		else child.kill("SIGKILL");
	} catch {}
}
function failure(error) {
	if (errorCode(error) === "ENOENT") return { kind: "missing" };
	return {
		kind: "failed",
		reason: `could not be started: ${reasonOf(error)}`
	};
}
// lib/io/program.js
async function findProgram(file, env) {
	if ((0, node_path.isAbsolute)(file)) return file;
	if (/[\\/]/.test(file)) return null;
	const windows = process.platform === "win32";
	const names = windows && !/\.(?:exe|com)$/i.test(file) ? [`${file}.exe`, `${file}.com`] : [file];
	const path = (windows ? env.Path ?? env.PATH : env.PATH) ?? "";
	for (const entry of path.split(node_path.delimiter)) {
		const folder = windows ? entry.replace(/^"(.*)"$/, "$1") : entry;
		if (!(0, node_path.isAbsolute)(folder)) continue;
		for (const name of names) if (await isProgram((0, node_path.join)(folder, name))) return (0, node_path.join)(folder, name);
	}
	return null;
}
async function isProgram(path) {
	try {
		await (0, node_fs_promises.access)(path, node_fs.constants.X_OK);
		return (await (0, node_fs_promises.stat)(path)).isFile();
	} catch {
		return false;
	}
}
function liesIn(path, root) {
	const within = (inner, outer) => inner === outer || inner.startsWith((0, node_path.join)(outer, node_path.sep));
	return within(path, root) || within(realOf$1(path), realOf$1(root));
}
function realOf$1(path) {
	try {
		return node_fs.realpathSync.native(path);
	} catch {
		return path;
	}
}
// lib/io/git.js
const HARDENED = [
	"core.fsmonitor=false",
	"core.untrackedCache=false",
	"core.hooksPath=/dev/null",
	"core.sshCommand=false",
	"core.askPass=",
	"credential.helper=",
	"protocol.allow=never",
	"safe.directory=*",
	"safe.bareRepository=explicit"
];
const TIMEOUT_MS = 6e4;
const LIMIT = 536870912;
const NO_PROTOCOL = { GIT_ALLOW_PROTOCOL: "none" };
async function runGit(root, args, settings = new Map(), timeoutMs = TIMEOUT_MS) {
	const git = await findProgram("git", process.env);
	if (git === null) return {
		ok: false,
		reason: "git is not installed",
		code: null
	};
	if (liesIn(git, root)) return {
		ok: false,
		reason: "the git that PATH names lies in the repository itself",
		code: null
	};
	const result = await runProgram(git, [
		"--no-pager",
		...HARDENED.flatMap((setting) => ["-c", setting]),
		...args
	], {
		cwd: root,
		env: {
			...gitEnvironment(process.env),
			...asEnvironment(settings),
			...NO_PROTOCOL
		},
		timeoutMs,
		limit: LIMIT
	});
	if (result.kind !== "ended") return {
		ok: false,
		reason: whyNot$1(result, timeoutMs),
		code: null
	};
	const { code, stdout, stderr } = result;
	if (code === 0) return {
		ok: true,
		output: stdout
	};
	return {
		ok: false,
		reason: firstLine(stderr) || `git ended with code ${code}`,
		code
	};
}
function whyNot$1(result, timeoutMs) {
	if (result.kind === "missing") return "git could not be started";
	return result.kind === "timed-out" ? `git did not end in ${timeoutMs / 1e3} s` : `git ${result.reason}`;
}
const NOT_FOR_GIT = /^(?:GIT_|INPUT_|ACTIONS_|SSH_|GITHUB_TOKEN$|GH_TOKEN$)/;
function gitEnvironment(from) {
	const environment = {};
	for (const [name, value] of Object.entries(from)) if (value !== void 0 && !NOT_FOR_GIT.test(name.toUpperCase())) environment[name] = value;
	return {
		...environment,
		LC_ALL: "C",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0",
		GIT_NO_LAZY_FETCH: "1"
	};
}
function entriesOf(output) {
	return output.toString("utf8").split("\0").filter((entry) => entry !== "");
}
function asEnvironment(settings) {
	const environment = { GIT_CONFIG_COUNT: String(settings.size) };
	[...settings].forEach(([name, value], index) => {
		environment[`GIT_CONFIG_KEY_${index}`] = name;
		environment[`GIT_CONFIG_VALUE_${index}`] = value;
	});
	return environment;
}
function firstLine(text) {
	return (text.toString("utf8").trimStart().split("\n", 1)[0] ?? "").replaceAll(/[\x00-\x1f\x7f]/g, " ").slice(0, 200).trim();
}
// lib/io/git-files.js
const LIST = [
	"ls-files",
	"-z",
	"-t",
	"--stage",
	"--cached",
	"--deleted",
	"--others",
	"--exclude-standard"
];
const SUBMODULE = "160000 ";
async function gitFiles(root) {
	const listed = await runGit(root, LIST);
	return listed.ok ? readEntries(root, listed.output) : { failure: listed.reason };
}
function readEntries(root, output) {
	const files = new Set();
	const deleted = [];
	const unnamable = [];
	for (let start = 0, end = output.indexOf(0); end !== -1; start = end + 1, end = output.indexOf(0, start)) {
		const entry = output.toString("utf8", start, end);
		const tag = entry[0];
		const untracked = tag === "?";
		const tab = untracked ? 1 : entry.indexOf("	");
		const path = entry.slice(tab + 1);
		if (tab === -1 || path === "" || path.endsWith("/") || path.startsWith("../")) continue;
		if (!untracked && entry.startsWith(SUBMODULE, 2)) continue;
		if (path.split("/").includes("node_modules")) continue;
		if (path.includes("\ufffd") && !(0, node_buffer.isUtf8)(output.subarray(start, end))) unnamable.push(path);
		else if (tag === "R") deleted.push(path);
		else if (tag !== "S" || (0, node_fs.existsSync)((0, node_path.join)(root, path))) files.add(path);
	}
	for (const path of deleted) files.delete(path);
	return {
		files: [...files],
		unnamable,
		notices: []
	};
}
// lib/io/text-file.js
const FLAGS = node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0) | (node_fs.constants.O_NOFOLLOW ?? 0) | (node_fs.constants.O_NOCTTY ?? 0);
function readText(real, limit) {
	return withFile(real, unreadable, (file, size) => {
		const tooLarge = unreadable(`is larger than ${sizeInWords(limit)}`);
		if (size > limit) return tooLarge;
		const bytes = readBytes(file, size + 1);
		if (bytes.length > limit) return tooLarge;
		if (bytes.length > size) return unreadable("changed while it was read");
		if (isUtf16(bytes)) return unreadable("is UTF-16 text, which Docker does not read: save it as UTF-8");
		if (bytes.includes(0)) return unreadable("binary file (it holds NUL bytes)");
		return {
			kind: "text",
			text: bytes.toString("utf8")
		};
	});
}
function readHead(real, limit) {
	return withFile(real, () => null, (file, size) => readBytes(file, Math.min(size, limit)).toString("utf8"));
}
function sizeInWords(bytes) {
	const round = (n) => String(Math.round(n * 10) / 10);
	if (bytes >= 1048576) return `${round(bytes / 1024 / 1024)} MB`;
	return bytes >= 1024 ? `${round(bytes / 1024)} KB` : `${bytes} bytes`;
}
function withFile(real, refuse, use) {
	let file = null;
	try {
		file = (0, node_fs.openSync)(real, FLAGS);
		const stats = (0, node_fs.fstatSync)(file);
		if (stats.isDirectory()) return refuse("is a folder");
		if (!stats.isFile()) return refuse("is a pipe, socket or device");
		return use(file, stats.size);
	} catch (error) {
		if (isExhausted(error)) throw new Error(reasonOf(error));
		return refuse(reasonOf(error));
	} finally {
		if (file !== null) (0, node_fs.closeSync)(file);
	}
}
function readBytes(file, length) {
	const buffer = Buffer.allocUnsafe(length);
	let filled = 0;
	while (filled < length) {
		const read = (0, node_fs.readSync)(file, buffer, filled, length - filled, null);
		if (read === 0) break;
		filled += read;
	}
	return buffer.subarray(0, filled);
}
function isUtf16(bytes) {
	return bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
}
function unreadable(reason) {
	return {
		kind: "unreadable",
		reason
	};
}
// lib/io/walk.js
const SKIPPED = new Set([".git", "node_modules"]);
function walkFiles(root) {
	const files = [];
	const links = [];
	const unnamable = [];
	const notices = [];
	const folders = [""];
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
		let entries;
		try {
			entries = (0, node_fs.readdirSync)((0, node_path.join)(root, folder), { withFileTypes: true });
		} catch (error) {
			if (isExhausted(error) || folder === "" && errorCode(error) !== "ENOENT") throw new Error(`the folder "${folder || "."}" cannot be read: ${reasonOf(error)}`);
			notices.push(`The folder ${JSON.stringify(folder || ".")} was left out: ${reasonOf(error)}.`);
			continue;
		}
		for (const entry of entries) {
			if (SKIPPED.has(entry.name)) continue;
			const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
			if (isUnnamable(root, path)) unnamable.push(path);
			else if (entry.isDirectory()) folders.push(path);
			else if (entry.isFile()) files.push(path);
			else if (entry.isSymbolicLink()) links.push(path);
		}
	}
	return {
		files: links.length === 0 ? files : [...files, ...links],
		plain: files,
		unnamable,
		notices
	};
}
function isUnnamable(root, path) {
	if (!path.includes("\ufffd")) return false;
	try {
		(0, node_fs.lstatSync)((0, node_path.join)(root, path));
		return false;
	} catch {
		return true;
	}
}
// lib/io/workspace.js
function findRoot(cwd) {
	const start = (0, node_path.resolve)(cwd);
	return workTreeOf(start) ?? start;
}
function openWorkspace(root, options) {
	return new FolderWorkspace((0, node_path.resolve)(root), options.git);
}
var FolderWorkspace = class {
	root;
	notices = [];
	#git;
	#boundary;
	#globbed = null;
	#files = null;
	#plain = new Set();
	constructor(root, git) {
		this.root = root;
		this.#git = git;
		this.#boundary = new Boundary(root);
	}
	list() {
		this.#files ??= this.#list();
		return this.#files;
	}
	async glob(pattern) {
		if (this.#globbed === null) {
			const { GlobbedFiles } = await Promise.resolve().then(() => require("./glob.js"));
			this.#globbed ??= new GlobbedFiles(this.#boundary);
		}
		return this.#globbed.matching(pattern);
	}
	async kind(path) {
		if (this.#plain.has(path)) return "file";
		const { kind } = this.#boundary.locate(path);
		return kind === "refused" ? "file" : kind;
	}
	async read(path, limit) {
		reading(path);
		const plain = this.#plainFile(path);
		const content = plain === null ? null : readText(plain, limit);
		if (content?.kind === "text") return content;
		const located = this.#boundary.locate(path);
		return located.kind === "file" ? readText(located.real, limit) : {
			kind: "unreadable",
			reason: whyNot(located)
		};
	}
	async head(path, bytes) {
		const plain = this.#plainFile(path);
		const head = plain === null ? null : readHead(plain, bytes);
		if (head !== null) return head;
		const located = this.#boundary.locate(path);
		return located.kind === "file" ? readHead(located.real, bytes) : null;
	}
	#plainFile(path) {
		return this.#plain.has(path) ? this.#boundary.plain(path) : null;
	}
	async #list() {
		reading("the list of all files");
		const found = await this.#find();
		if (found.plain && node_fs.constants.O_NOFOLLOW) this.#plain = new Set(found.plain);
		this.notices.push(...found.notices);
		const first = found.unnamable[0];
		if (first !== void 0) {
			const count = found.unnamable.length;
			const names = count === 1 ? "1 file or folder was" : `${count} files or folders were`;
			this.notices.push(`${names} left out because of a name that is not valid UTF-8: ${JSON.stringify(first)}.`);
		}
		return [...found.files].sort();
	}
	async #find() {
		if (!this.#git || workTreeOf(this.root) === null) return walkFiles(this.root);
		const found = await gitFiles(this.root);
		if (!("failure" in found)) return found;
		this.notices.push(`Files that git ignores were not left out, since git could not list the files: ${found.failure}.`);
		return walkFiles(this.root);
	}
};
function whyNot(located) {
	if ("reason" in located) return located.reason;
	return located.kind === "folder" ? "is a folder" : "is a pipe, socket or device";
}
function workTreeOf(folder) {
	for (let at = folder;; at = (0, node_path.dirname)(at)) {
		if ((0, node_fs.existsSync)((0, node_path.join)(at, ".git"))) return at;
		if ((0, node_path.dirname)(at) === at) return null;
	}
}
// lib/report/harmless.js
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const SHORT_ESCAPES = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function visible(text) {
	return text.replace(INVISIBLE, (character) => SHORT_ESCAPES[character] ?? `\\u{${character.codePointAt(0).toString(16)}}`);
}
const LOG_COMMAND = /##(?=[A-Za-z]{0,20}\[)/g;
const LINE_COMMAND = /^([^\S\r\n\u2028\u2029]*)::/gm;
function breakCommands(line) {
	return line.replace(LOG_COMMAND, "#\\#").replace(LINE_COMMAND, "$1\\::");
}
function forLog(text) {
	return breakCommands(visible(text));
}
const MARKDOWN = /[\\`*_~[\]!<>&|@#$]|:\/\/|www\.|\bGH-(?=\d)/gi;
const MARKDOWN_ESCAPES = {
	"<": "&lt;",
	">": "&gt;",
	"&": "&amp;",
	"|": "&#124;",
	"@": "@&#8203;",
	"#": "#&#8203;",
	$: "<span>$</span>",
	"://": ":&#8203;//"
};
function forMarkdown(text) {
	return visible(text).trim().replace(MARKDOWN, (found) => {
		if (/^www/i.test(found)) return `${found.slice(0, 3)}&#8203;.`;
		if (/^gh-/i.test(found)) return `${found}&#8203;`;
		return MARKDOWN_ESCAPES[found] ?? `\\${found}`;
	}).replace(/^([-+=:])/, "\\$1").replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}
const CODE_CELL = /[^\p{L}\p{M}\p{N} ./:,=+-]|:(?=\/\/)|(?<=www)\./giu;
const HTML_ESCAPES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"@": "&#64;<wbr>",
	":": "&#58;<wbr>",
	".": "<wbr>&#46;"
};
function forCodeCell(text, breaks = false) {
	const escaped = visible(text).replace(CODE_CELL, (character) => HTML_ESCAPES[character] ?? `&#${character.codePointAt(0)};`);
	return `<code>${breaks ? escaped.replace(/\/(?=.)|:(?!\d{1,6}$)(?=.)/g, "$&<wbr>") : escaped}</code>`;
}
function forHref(url) {
	if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
	return new URL(url).href.replace(/[^A-Za-z0-9\-._~:/?#@!$&()*+,;=%]/g, (character) => encodeURIComponent(character)).replace(/&/g, "&amp;");
}
function forFence(lines, language) {
	const body = lines.map(breakCommands).join("\n");
	let longest = 2;
	for (const run of body.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${body}\n${fence}`;
}
function escapeData(text) {
	return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function cut(text, max) {
	if (text.length <= max) return text;
	if (max < 1) return "";
	let end = max - 1;
	const last = text.charCodeAt(end - 1);
	if (last >= 55296 && last <= 56319) end -= 1;
	return `${text.slice(0, end)}\u2026`;
}
// lib/report/host-label.js
function versionLabel(host) {
	if (host.build !== null) return formatWindowsVersion({
		build: host.build,
		revision: host.revision
	});
	return host.edition === null && host.use === "build" ? "Linux" : "version unknown";
}
function hostLabel(host) {
	const isolation = host.isolation === "hyperv" ? "Hyper-V isolation" : host.isolation === null ? "" : "process isolation";
	return [
		versionLabel(host),
		host.edition ?? "",
		isolation,
		host.engine ?? ""
	].filter((part) => part !== "").join(", ");
}
function hostIndex(report) {
	const targets = new Map();
	const builders = new Map();
	for (const host of report.targets) {
		const map = host.use === "build" ? builders : targets;
		if (!map.has(host.name)) map.set(host.name, host);
	}
	return (name, role) => (role === "build" ? builders.get(name) ?? targets.get(name) : targets.get(name) ?? builders.get(name)) ?? null;
}
function versionIndex(report) {
	const hostOf = hostIndex(report);
	return (node) => {
		const host = hostOf(node, "final");
		return host === null ? "" : versionLabel(host);
	};
}
// lib/report/width.js
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;
const WIDE = [
	[4352, 4447],
	[8986, 8987],
	[11904, 12350],
	[12353, 42191],
	[43360, 43391],
	[44032, 55203],
	[63744, 64255],
	[65072, 65135],
	[65280, 65376],
	[65504, 65510],
	[127744, 128591],
	[128640, 128767],
	[129280, 129791],
	[131072, 262141]
];
function displayWidth(text) {
	if (/^[\x20-\x7e]*$/.test(text)) return text.length;
	let width = 0;
	for (const character of text) {
		if (ZERO_WIDTH.test(character)) continue;
		const code = character.codePointAt(0);
		width += WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
	}
	return width;
}
function padEnd(text, width) {
	return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
function padStart(text, width) {
	return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}
function wrap(text, width) {
	const lines = [];
	let line = [];
	let used = 0;
	for (const word of text.split(" ")) {
		if (word === "") continue;
		const size = displayWidth(word);
		if (line.length > 0 && used + 1 + size > width) {
			lines.push(line.join(" "));
			line = [];
			used = 0;
		}
		used += size + (line.length > 0 ? 1 : 0);
		line.push(word);
	}
	if (line.length > 0) lines.push(line.join(" "));
	return lines;
}
// lib/writers.js
const WRITERS = {
	text: async (report, look) => (await Promise.resolve().then(() => text_exports)).toText(report, look),
	json: async (report) => (await Promise.resolve().then(() => require("./json.js"))).jsonParts(report),
	sarif: async (report, { name }) => (await Promise.resolve().then(() => require("./sarif.js"))).toSarif(report, {
		category: name ?? TOOL.name,
		informationUri: TOOL.repository
	}),
	markdown: async (report, { name }) => {
		const { SUMMARY_LIMIT, toMarkdown } = await Promise.resolve().then(() => require("./markdown.js"));
		return toMarkdown(report, {
			name,
			link: null,
			limit: SUMMARY_LIMIT
		});
	},
	github: async (report) => {
		const { ANNOTATIONS_OF_A_KIND, selectAnnotations, toAnnotations, toWorkflowCommands } = await Promise.resolve().then(() => require("./annotations.js"));
		return toWorkflowCommands(selectAnnotations(toAnnotations(report), ANNOTATIONS_OF_A_KIND, "what --format text prints"));
	},
	gitlab: async (report) => (await Promise.resolve().then(() => require("./gitlab.js"))).toGitLab(report),
	junit: async (report) => (await Promise.resolve().then(() => require("./junit.js"))).toJUnit(report),
	azure: async (report) => (await Promise.resolve().then(() => require("./azure.js"))).toAzure(report)
};
// lib/io/destination.js
const THROUGH_LINK = "a symbolic link of the repository is on the way, and nothing is written through one";
const INTO_GIT = "it lies in .git, where git keeps what it runs";
const MOST_LINKS = 40;
function destinationOf(path, untrusted) {
	const { root, names } = split((0, node_path.resolve)(path));
	const roots = untrusted.map(realOf);
	let at = root;
	let links = 0;
	for (let name = names.shift(); name !== void 0; name = names.shift()) {
		const inside = roots.some((folder) => liesAt(at, folder));
		if (inside && isGit(name)) return { reason: INTO_GIT };
		const next = (0, node_path.join)(at, name);
		const link = linkAt(next);
		if (typeof link === "object" && link !== null) return link;
		if (link === null) {
			at = next;
			continue;
		}
		if (inside) return { reason: THROUGH_LINK };
		if (names.length === 0 && isSpecial(next)) return { path: next };
		links += 1;
		if (links > MOST_LINKS) return { reason: "is a link that leads in a circle" };
		const target = split((0, node_path.resolve)((0, node_path.dirname)(next), link));
		at = target.root;
		names.unshift(...target.names);
	}
	return { path: at };
}
function linkAt(path) {
	try {
		return (0, node_fs.lstatSync)(path).isSymbolicLink() ? (0, node_fs.readlinkSync)(path) : null;
	} catch (error) {
		return errorCode(error) === "ENOENT" ? null : { reason: reasonOf(error) };
	}
}
function isSpecial(path) {
	try {
		const stats = (0, node_fs.statSync)(path);
		return !stats.isFile() && !stats.isDirectory();
	} catch {
		return false;
	}
}
function split(absolute) {
	const { root } = (0, node_path.parse)(absolute);
	return {
		root,
		names: absolute.slice(root.length).split(node_path.sep).filter((name) => name !== "")
	};
}
function isGit(name) {
	const plain = name.replaceAll(/[\p{Cf}\s.]/gu, "").toLowerCase();
	return /^\./.test(name.replaceAll(/\p{Cf}/gu, "")) ? plain === "git" : plain === "git~1";
}
function liesAt(path, folder) {
	const fold = (text) => process.platform === "linux" ? text : text.toLowerCase();
	return fold(path) === fold(folder) || fold(path).startsWith(fold(folder.endsWith(node_path.sep) ? folder : folder + node_path.sep));
}
function realOf(path) {
	try {
		return node_fs.realpathSync.native(path);
	} catch {
		return (0, node_path.resolve)(path);
	}
}
// lib/io/output.js
async function writeFileAtomically(path, text, untrusted) {
	const failed = (reason) => ({
		ok: false,
		message: `${path} could not be written: ${reason}`
	});
	const destination = destinationOf(path, untrusted);
	if ("reason" in destination) return failed(destination.reason);
	try {
		await write(destination.path, text);
		return { ok: true };
	} catch (error) {
		return failed(reasonOf(error));
	}
}
async function write(path, text) {
	const target = await existing(path);
	if (target === null) makeFolders((0, node_path.dirname)(path));
	else if (!target.regular) return (0, node_fs_promises.writeFile)(path, text);
	const destination = target?.real ?? path;
	const temporary = (0, node_path.join)((0, node_path.dirname)(destination), `.${process.pid.toString(36)}${Math.random().toString(36).slice(2, 10)}.tmp`);
	try {
		await (0, node_fs_promises.writeFile)(temporary, text, { flag: "wx" });
		if (target !== null) await (0, node_fs_promises.chmod)(temporary, target.mode);
		await (0, node_fs_promises.rename)(temporary, destination);
	} catch (error) {
		await (0, node_fs_promises.rm)(temporary, { force: true });
		throw error;
	}
}
function makeFolders(path) {
	const missing = [];
	for (let at = path; !(0, node_fs.existsSync)(at) && (0, node_path.dirname)(at) !== at; at = (0, node_path.dirname)(at)) missing.unshift(at);
	for (const folder of missing) try {
		(0, node_fs.mkdirSync)(folder);
	} catch (error) {
		if (errorCode(error) !== "EEXIST") throw error;
	}
}
async function existing(path) {
	try {
		const stats = await (0, node_fs_promises.stat)(path);
		return {
			real: stats.isFile() ? await (0, node_fs_promises.realpath)(path) : path,
			regular: stats.isFile(),
			mode: stats.mode & 511
		};
	} catch (error) {
		if (errorCode(error) === "ENOENT") return null;
		throw error;
	}
}
// lib/write-reports.js
const IN_FILES = {
	colour: false,
	width: 100,
	verbose: false,
	quiet: false
};
async function writeReports(report, settings, untrusted) {
	const files = [
		[settings.jsonFile, "json"],
		[settings.writeBaseline, "json"],
		[settings.sarifFile, "sarif"],
		...settings.reportFiles.map(({ file, format }) => [file, format])
	];
	const look = {
		...IN_FILES,
		name: settings.name
	};
	const failures = [];
	const written = new Map();
	for (const [file, format] of files) {
		if (file === null) continue;
		const place = (0, node_path.resolve)(file.path);
		const before = written.get(place);
		if (before && before.format !== format && !place.startsWith("/dev/")) {
			failures.push(`${file.where}: ${file.path} holds the report of ${before.where} already`);
			continue;
		}
		written.set(place, {
			format,
			where: file.where
		});
		const result = await writeFileAtomically(file.path, await WRITERS[format](report, look), untrusted);
		if (!result.ok) failures.push(`${file.where}: ${result.message}`);
	}
	return failures.length === 0 ? null : failures.join("\n");
}
// lib/cli/checked-folder.js
function placeOf$1(cwd, dockerfiles) {
	const root = findRoot(cwd);
	const named = dockerfiles.filter((path) => !path.startsWith("!")).map((path) => fixedPart((0, node_path.resolve)(cwd, path)));
	const folder = (0, node_path.relative)(root, cwd).replaceAll("\\", "/");
	if (named.every((path) => isWithin(path, root))) return {
		root,
		folder,
		dockerfiles
	};
	const absolute = dockerfiles.map((path) => path.startsWith("!") ? `!${(0, node_path.resolve)(cwd, path.slice(1))}` : (0, node_path.resolve)(cwd, path));
	return {
		root: findRoot(named.map(folderOf).reduce(commonFolder)),
		folder: "",
		dockerfiles: absolute
	};
}
function untrustedFolders(cwd, root) {
	return [...new Set([root, findRoot(cwd)])];
}
function fixedPart(path) {
	const glob = path.search(/[*?[\]{}()]/);
	return glob < 0 ? path : (0, node_path.dirname)(`${path.slice(0, glob)}x`);
}
function folderOf(path) {
	return (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ? path : (0, node_path.dirname)(path);
}
function isWithin(path, folder) {
	const way = (0, node_path.relative)(folder, path);
	return way !== ".." && !way.startsWith(`..${node_path.sep}`) && !(0, node_path.isAbsolute)(way);
}
function commonFolder(a, b) {
	let folder = a;
	while (!isWithin(b, folder) && (0, node_path.dirname)(folder) !== folder) folder = (0, node_path.dirname)(folder);
	return folder;
}
// lib/io/clock.js
const systemClock = { today: () => new Date().toISOString().slice(0, 10) };
// lib/io/given-file.js
async function readGivenFile(workspace, base, path, limit) {
	const absolute = (0, node_path.resolve)(base, path);
	const inside = workspace.root === void 0 ? null : pathWithin(workspace.root, absolute);
	if (inside !== null) {
		if (await workspace.kind(inside) === "missing") return await isLink(absolute) ? {
			kind: "unreadable",
			reason: DANGLING,
			file: inside
		} : { kind: "missing" };
		return {
			...await workspace.read(inside, limit),
			file: inside
		};
	}
	reading(path);
	try {
		return {
			...readText(await (0, node_fs_promises.realpath)(absolute), limit),
			file: path
		};
	} catch (error) {
		if (errorCode(error) === "ENOENT") return { kind: "missing" };
		return {
			kind: "unreadable",
			reason: reasonOf(error),
			file: path
		};
	}
}
const DANGLING = "is a link to a file that does not exist";
async function isLink(path) {
	try {
		return (await (0, node_fs_promises.lstat)(path)).isSymbolicLink();
	} catch {
		return false;
	}
}
function pathWithin(root, path) {
	const way = (0, node_path.relative)(root, path);
	if (way === "" || way === ".." || way.startsWith(`..${node_path.sep}`) || (0, node_path.isAbsolute)(way)) return null;
	return way.replaceAll("\\", "/");
}
// lib/io/json-depth.js
const DEEPEST = 100;
const TOO_DEEP = {
	kind: "unreadable",
	reason: `is nested more than ${DEEPEST} deep`
};
function notTooDeep(content) {
	return content.kind === "text" && isTooDeep(content.text) ? {
		...content,
		...TOO_DEEP
	} : content;
}
function isTooDeep(text) {
	let depth = 0;
	let inText = false;
	for (let at = 0; at < text.length; at++) switch (text.charCodeAt(at)) {
		case 34:
			inText = !inText;
			break;
		case 92:
			if (inText) at++;
			break;
		case 91:
		case 123:
			if (!inText && ++depth > DEEPEST) return true;
			break;
		case 93:
		case 125: if (!inText) depth--;
	}
	return false;
}
// lib/options/formats.js
const FORMATS = [
	"text",
	"json",
	"sarif",
	"markdown",
	"github",
	"gitlab",
	"junit",
	"azure"
];
const BY_ENDING = [
	[".sarif", "sarif"],
	[".sarif.json", "sarif"],
	[".json", "json"],
	[".xml", "junit"],
	[".md", "markdown"],
	[".markdown", "markdown"],
	[".txt", "text"],
	[".log", "text"]
];
function fileWithFormat(text) {
	const at = text.indexOf("=");
	const word = text.slice(0, Math.max(0, at)).trim().toLowerCase();
	if (/^[a-z]+$/.test(word)) {
		const format = FORMATS.find((each) => each === word);
		const path = text.slice(at + 1).trim();
		return format === void 0 || path === "" ? null : {
			format,
			path
		};
	}
	const format = byName$1(text.slice(Math.max(text.lastIndexOf("/"), text.lastIndexOf("\\")) + 1).toLowerCase());
	return format === null ? null : {
		format,
		path: text
	};
}
function byName$1(name) {
	if (/code-?quality/.test(name) && name.endsWith(".json")) return "gitlab";
	return BY_ENDING.find(([ending]) => name.endsWith(ending))?.[1] ?? null;
}
// lib/options/table.js
const BOTH = ["action", "command"];
function option(name, text, rest = {}) {
	return {
		name,
		text,
		kind: "text",
		flag: name,
		placeholder: "VALUE",
		choices: [],
		default: "",
		faces: BOTH,
		...rest
	};
}
const OPTIONS = [
	option("targets", "The hosts that the images will run on, for example ltsc2022, windows-2025, \"AKS Windows2022\" or prod = 10.0.20348.2340 [hyperv]; @nodes.json stands for the nodes that kubectl get nodes -o json or docker node inspect printed.", {
		kind: "lines",
		flag: "target",
		placeholder: "HOST"
	}),
	option("dockerfiles", "Paths, folders and globs of the Dockerfiles to check; a leading ! excludes. All Dockerfiles are found where none is given.", {
		kind: "lines",
		flag: null,
		placeholder: "PATH|GLOB"
	}),
	option("manifests", "Manifests of Kubernetes (rendered YAML or JSON), Swarm stacks and ECS task definitions whose containers are judged where they may land: paths, folders and globs; a leading ! excludes, and - is standard input. Those that have to do with Windows are found where none is given.", {
		kind: "lines",
		placeholder: "PATH|GLOB|-"
	}),
	option("build-args", "Build arguments that the Dockerfiles are built with.", {
		kind: "lines",
		flag: "build-arg",
		placeholder: "NAME=value"
	}),
	option("target-stage", "The stage that is built (docker build --target); the last one where none is given.", {
		flag: "stage",
		placeholder: "STAGE"
	}),
	option("build-host", "The host that builds the images, for example windows-2022. Stages with RUN are then judged on it too.", { placeholder: "HOST" }),
	option("isolation", "The isolation of targets that do not say theirs.", {
		kind: "choice",
		choices: ["process", "hyperv"],
		default: "process"
	}),
	option("resolve", "Where Windows versions come from: auto asks the registry, then goes by what the reference says; registry asks only the registry; offline goes by what the reference says and uses no network at all.", {
		kind: "choice",
		choices: [
			"auto",
			"registry",
			"offline"
		],
		default: "auto"
	}),
	option("registries", "Registry hosts (with port) that may be asked in addition to the well-known public ones and those that Docker is logged in to.", {
		kind: "lines",
		flag: "registry",
		placeholder: "HOST"
	}),
	option("registry-mirrors", "Mirrors to ask instead of a registry, for example docker.io=mirror.example.", {
		kind: "lines",
		flag: "registry-mirror",
		placeholder: "HOST=MIRROR"
	}),
	option("registry-timeout", "Seconds for all registry work together.", {
		placeholder: "SECONDS",
		default: "60"
	}),
	option("timeout", "Seconds for the whole check, after which it ends with exit code 2 and says what it was reading; not in the config file.", {
		placeholder: "SECONDS",
		default: String(600)
	}),
	option("cache", "A JSON file that keeps what registries answered, by digest, for the next run.", { placeholder: "FILE" }),
	option("fail-on", "When an error stands: any-target, where an image runs on not all of its targets; no-target, only where it runs on none; never, report but succeed.", {
		kind: "choice",
		choices: [
			"any-target",
			"no-target",
			"never"
		],
		default: "any-target"
	}),
	option("severity", "Severities of your own for rules: error, warning, notice or off.", {
		kind: "lines",
		placeholder: "RULE=SEVERITY"
	}),
	option("ignore", "Findings that do not count: a rule, or a rule in some Dockerfiles.", {
		kind: "lines",
		placeholder: "RULE[@GLOB]"
	}),
	option("baseline", "A JSON report of earlier: findings that are in it become notices, so that only new ones fail. The flag write-baseline makes one.", { placeholder: "FILE" }),
	option("write-baseline", "Write what is found now as a baseline, and succeed.", {
		placeholder: "FILE",
		faces: ["command"]
	}),
	option("changed-only", "Check only the Dockerfiles that the pull request or push touches, or whose build is declared in a file that it touches.", {
		kind: "boolean",
		choices: ["true", "false"],
		default: "false"
	}),
	option("base", "Check only what differs from this branch, tag or commit, as changed-only does; without it that is the default branch of origin.", {
		placeholder: "REF",
		faces: ["command"]
	}),
	option("annotations", "How findings are shown on the pull request: commands need no permission and show ten of a kind; check-run shows all and needs the permission checks: write. auto takes the check run where there are more than ten of a kind and it is allowed.", {
		kind: "choice",
		flag: null,
		choices: [
			"auto",
			"commands",
			"check-run",
			"none"
		],
		default: "auto",
		faces: ["action"]
	}),
	option("comment", "Keep one comment on the pull request that says what was found; needs the permission pull-requests: write.", {
		kind: "boolean",
		flag: null,
		choices: ["true", "false"],
		default: "false",
		faces: ["action"]
	}),
	option("suggestions", "Suggest on the changed lines of the pull request what the command fix would change, in one review; needs the permission pull-requests: write.", {
		kind: "boolean",
		flag: null,
		choices: ["true", "false"],
		default: "false",
		faces: ["action"]
	}),
	option("summary", "Write the job summary.", {
		kind: "boolean",
		flag: null,
		choices: ["true", "false"],
		default: "true",
		faces: ["action"]
	}),
	option("name", "Names this run in what it writes, so that several in one workflow stay apart.", {
		default: "windows-container-compat",
		placeholder: "NAME"
	}),
	option("token", "Asks GitHub which files changed (without it git is asked), and writes the check run, the comment and the review.", {
		flag: null,
		default: "${{ github.token }}",
		faces: ["action"]
	}),
	option("config", "The config file.", {
		placeholder: "FILE",
		default: CONFIG_FILE
	}),
	option("trusted-config", "Of a pull request: head reads the config file and the baseline as it has them, and says in the summary where it changes what is checked; base reads both from the base commit.", {
		kind: "choice",
		flag: null,
		choices: ["head", "base"],
		default: "head",
		faces: ["action"]
	}),
	option("json-file", "Where to write the JSON report.", { placeholder: "FILE" }),
	option("sarif-file", "Where to write the report as SARIF 2.1.0, for code scanning.", { placeholder: "FILE" }),
	option("report-file", "Where to write further reports: FILE where its ending tells the format (.sarif, .md, .xml for JUnit, .json, code-quality.json for GitLab, .txt), else FORMAT=FILE.", {
		kind: "lines",
		placeholder: "[FORMAT=]FILE"
	}),
	option("format", "What to print.", {
		kind: "choice",
		choices: FORMATS,
		default: "text",
		faces: ["command"]
	}),
	option("output", "Write what would be printed to a file.", {
		placeholder: "FILE",
		faces: ["command"]
	}),
	option("as-of", "The day the run is judged by (default: today).", {
		placeholder: "YYYY-MM-DD",
		faces: ["command"]
	}),
	option("dry-run", "With fix: print what would change as a diff that git apply takes, and change nothing.", {
		kind: "boolean",
		default: "false",
		faces: ["command"]
	}),
	option("quiet", "Only findings and the last line.", {
		kind: "boolean",
		default: "false",
		faces: ["command"]
	}),
	option("verbose", "Also what runs, and why.", {
		kind: "boolean",
		default: "false",
		faces: ["command"]
	})
];
function optionsOf(face) {
	return OPTIONS.filter((each) => each.faces.includes(face));
}
// lib/options/given.js
var BadValue = class extends Error {};
const ADDED = [
	"severity",
	"ignore",
	"registries",
	"registry-mirrors"
];
var GivenOptions = class {
	raw;
	where;
	config;
	constructor(raw, where, config) {
		this.raw = raw;
		this.where = where;
		this.config = config;
	}
	lines(name) {
		const inFile = this.inFile(name);
		const inCall = this.inCall(name);
		return ADDED.includes(name) || inCall.length === 0 ? [...inFile, ...inCall] : inCall;
	}
	inCall(name) {
		return (this.raw.get(name) ?? []).map((text) => text.trim()).filter((text) => text !== "").map((text, index) => ({
			text,
			where: this.where(optionNamed(name), index),
			inFile: false
		}));
	}
	inFile(name) {
		const { config } = this;
		return (config?.options.get(name) ?? []).map(({ value, told, ...place }) => ({
			text: value.trim(),
			where: `${configWhere(config.file, place)}: ${name}`,
			inFile: true,
			...told === void 0 ? {} : { told }
		}));
	}
	text(name) {
		return this.lines(name).at(-1) ?? null;
	}
	choice(name) {
		const { choices, default: fallback } = optionNamed(name);
		const given = this.text(name);
		const value = given?.text ?? fallback;
		const found = choices.find((choice) => choice === value.toLowerCase());
		if (found !== void 0) return found;
		throw bad(given, `"${shown$1(value)}" is not possible: Expected ${choices.join(", ")}`);
	}
	boolean(name) {
		const given = this.text(name);
		const value = (given?.text ?? optionNamed(name).default).toLowerCase();
		if (value !== "true" && value !== "false") throw bad(given, `"${shown$1(value)}" is neither true nor false`);
		return value === "true";
	}
	seconds(name) {
		const given = this.text(name);
		const value = given?.text ?? optionNamed(name).default;
		const seconds = Number(value);
		if (!/^\d{1,4}$/.test(value) || seconds < 1) throw bad(given, `"${shown$1(value)}" is not a time. Expected whole seconds from 1 to 9999`);
		return seconds;
	}
	day(name) {
		const given = this.text(name);
		if (given === null) return null;
		const value = given.text;
		const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
		if (!time || Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== value) throw bad(given, `"${shown$1(value)}" is not a day. Expected YYYY-MM-DD`);
		return value;
	}
	origins() {
		return [...this.config?.options.keys() ?? []].flatMap((name) => {
			const [first] = this.inFile(name);
			if (!first) return [];
			return [this.inCall(name).length > 0 && !ADDED.includes(name) ? `${first.where} is overridden by the call` : `${first.where} counts`];
		});
	}
};
function bad(given, message) {
	return new BadValue(given === null ? message : `${given.where}: ${message}`);
}
function optionNamed(name) {
	return OPTIONS.find((option) => option.name === name);
}
// lib/options/builds.js
function runnersOf(config) {
	for (const [label, { value, ...place }] of config?.runners ?? []) {
		const parsed = parseBuildHost(value, { defaultIsolation: "process" });
		if (!parsed.ok) throw new BadValue(`${configWhere(config.file, place)}: runners: ${label}: ${parsed.message}${didYouMean(parsed.near)}`);
	}
	return new Map([...config?.runners ?? []].map(([label, { value }]) => [label, value]));
}
function configuredBuilds(config, targets, runners) {
	const hosts = new Map(targets.map((host) => [host.name, host]));
	return (config?.builds ?? []).map((build) => {
		const { dockerfile, args, stage, targets: names, line, column } = build;
		const where = configWhere(config.file, {
			line,
			column
		});
		return {
			dockerfile: pathIn(dockerfile, where),
			buildArgs: args,
			stage,
			buildHost: buildHostOf(build, where, runners),
			targets: names?.map((name) => targetNamed(name, hosts, where)) ?? null,
			declaredBy: {
				file: config.file,
				line
			}
		};
	});
}
function pathIn(path, where) {
	const segments = path.split("/").filter((segment) => segment !== "" && segment !== ".");
	if (/^[/\\]|^[a-z]:/i.test(path) || segments.includes("..") || segments.length === 0) throw new BadValue(`${where}: builds: "${path}" is not a Dockerfile of the repository. Expected a path relative to its root, without ..`);
	return segments.join("/");
}
function buildHostOf({ buildHost }, where, runners) {
	if (buildHost === null) return null;
	const parsed = parseBuildHost(buildHost, {
		defaultIsolation: "process",
		runners
	});
	if (!parsed.ok) throw new BadValue(`${where}: builds: build-host: ${parsed.message}${didYouMean(parsed.near)}`);
	return parsed.buildHost;
}
function targetNamed(name, hosts, where) {
	const host = hosts.get(name);
	if (host) return host;
	throw new BadValue(`${where}: builds: there is no target named "${name}". ${hosts.size > 0 ? `Expected one of ${[...hosts.keys()].slice(0, 10).join(", ")}` : "None is declared"}`);
}
// lib/options/entries.js
function buildArg(line) {
	const split = /^([^=\s]+)=(.*)$/s.exec(line.text);
	if (!split) throw bad(line, `"${shown$1(line.text)}" is not a build argument. Expected NAME=value`);
	return [split[1], split[2]];
}
function severity(line) {
	const [rule = "", severity = "", ...more] = line.text.split("=").map((part) => part.trim());
	if (severity === "" || more.length > 0) throw bad(line, `"${shown$1(line.text)}" is not a severity setting. Expected RULE=SEVERITY, for example image-out-of-support=off`);
	if (!isRuleId(rule)) throw bad(line, noSuchRule(rule));
	if (!isSeverity(severity)) throw bad(line, `"${shown$1(severity)}" is not a severity. Expected ${SEVERITIES.join(", ")}`);
	return [rule, severity];
}
function isSeverity(text) {
	return SEVERITIES.includes(text);
}
function registryHost(given, text) {
	const host = text.toLowerCase();
	const expected = "Expected a host, with its port where it has one, for example registry.example:5000";
	if (!/^(?:\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d{1,5})?$/.test(host)) throw bad(given, `"${shown$1(text)}" is not a registry host. ${expected}`);
	return host;
}
function mirror(line) {
	const [registry, mirror, ...more] = line.text.split("=").map((part) => part.trim());
	if (!registry || !mirror || more.length > 0) throw bad(line, `"${shown$1(line.text)}" is not a mirror. Expected HOST=MIRROR, for example docker.io=mirror.example`);
	return {
		of: registryHost(line, registry),
		host: registryHost(line, mirror),
		inFile: line.inFile
	};
}
// lib/options/ignore-input.js
const EXAMPLE$1 = "Expected RULE or RULE@GLOB, for example image-out-of-support@legacy/**";
function parseIgnoreInput(line) {
	const at = line.indexOf("@");
	const rule = (at < 0 ? line : line.slice(0, at)).trim();
	const dockerfile = at < 0 ? null : line.slice(at + 1).trim();
	if (rule === "") return {
		ok: false,
		message: `"${shown$1(line)}" names no rule. ${EXAMPLE$1}`
	};
	if (!isRuleId(rule)) return {
		ok: false,
		message: noSuchRule(rule)
	};
	if (dockerfile === "") return {
		ok: false,
		message: `"${shown$1(line)}" ends before the glob. ${EXAMPLE$1}`
	};
	const problem = dockerfile === null ? null : globProblem(dockerfile);
	if (problem !== null) return {
		ok: false,
		message: `"${shown$1(line)}" ${problem}`
	};
	return {
		ok: true,
		ignore: {
			rules: [rule],
			dockerfile,
			image: null,
			target: null,
			until: null,
			reason: null
		}
	};
}
// lib/options/paths.js
function pathsOf(given) {
	const path = (name) => filePath(given.text(name));
	return {
		cache: path("cache"),
		baseline: path("baseline"),
		writeBaseline: path("write-baseline"),
		jsonFile: path("json-file"),
		sarifFile: path("sarif-file"),
		reportFiles: reportFiles(given.lines("report-file"))
	};
}
function reportFiles(lines) {
	const files = lines.map((line) => {
		const told = fileWithFormat(line.text);
		if (told === null) throw bad(line, `"${shown$1(line.text)}" tells no format. Expected FORMAT=FILE with one of ${FORMATS.join(", ")}`);
		return {
			file: filePath({
				...line,
				text: told.path
			}),
			format: told.format
		};
	});
	const paths = files.map(({ file }) => file.path);
	const twice = paths.findIndex((path, index) => paths.indexOf(path) !== index);
	if (twice >= 0) throw bad(lines[twice], `"${shown$1(paths[twice])}" is named twice`);
	return files;
}
function filePath(given) {
	if (given === null) return null;
	const { text: path, inFile, where } = given;
	const leadsOut = /^(?:[/\\]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes("..");
	if (inFile && leadsOut) throw bad(given, "what the config file names lies in the repository. Expected a relative path without ..");
	return {
		path,
		inFile,
		where
	};
}
// lib/options/settings.js
function parseSettings(raw, today, where, config = null) {
	try {
		return {
			ok: true,
			settings: new Reader(new GivenOptions(raw, where, config), config).settings(today)
		};
	} catch (error) {
		if (error instanceof BadValue) return {
			ok: false,
			message: error.message
		};
		throw error;
	}
}
var Reader = class {
	given;
	config;
	notices = [];
	runners;
	constructor(given, config) {
		this.given = given;
		this.config = config;
		this.runners = runnersOf(config);
	}
	settings(today) {
		const { given, config } = this;
		const isolation = given.text("isolation") === null ? null : given.choice("isolation");
		const dockerfiles = given.lines("dockerfiles");
		const registries = given.lines("registries").map((each) => ({
			...each,
			host: registryHost(each, each.text)
		}));
		const mirrors = given.lines("registry-mirrors").map(mirror);
		const inCall = new Set([...registries, ...mirrors].flatMap(({ inFile, host }) => inFile ? [] : [host]));
		const lines = given.lines("targets");
		const declared = this.targets(lines.filter(isNoFile), isolation);
		const targets = declared.map(({ host }) => host);
		const inFile = this.targets(given.inFile("targets").filter(isNoFile), isolation);
		const named = byName([...inFile.map(({ host }) => host), ...targets]);
		const manifests = given.lines("manifests");
		return {
			targets,
			named,
			isolation,
			nodes: {
				files: lines.filter((line) => !isNoFile(line)).map(nodeFile),
				inventories: [],
				declared,
				claims: [...declared, ...inFile]
			},
			manifests: manifests.map(({ text }) => text),
			manifestsInFile: manifests.some(({ inFile }) => inFile),
			dockerfiles: dockerfiles.map(({ text }) => text),
			dockerfilesInFile: dockerfiles.some(({ inFile }) => inFile),
			build: this.buildInputs(given.inCall.bind(given)),
			fileBuild: this.buildInputs(given.inFile.bind(given)),
			builds: configuredBuilds(config, named, this.runners),
			runners: this.runners,
			resolve: given.choice("resolve"),
			registries: registries.map(({ host }) => host),
			registryMirrors: new Map(mirrors.map(({ of, host }) => [of, host])),
			publicRegistries: [...registries, ...mirrors].map(({ host }) => host).filter((host) => !inCall.has(host)),
			timeoutSeconds: given.seconds("timeout"),
			registryTimeoutSeconds: given.seconds("registry-timeout"),
			failOn: given.choice("fail-on"),
			severity: new Map(given.lines("severity").map(severity)),
			ignores: this.ignores(),
			annotations: given.choice("annotations"),
			comment: given.boolean("comment"),
			suggestions: given.boolean("suggestions"),
			summary: given.boolean("summary"),
			name: this.name(),
			changedOnly: this.changedOnly() && given.text("write-baseline") === null,
			token: given.text("token")?.text ?? null,
			trustedConfig: given.choice("trusted-config"),
			...pathsOf(given),
			known: null,
			format: given.choice("format"),
			output: given.text("output")?.text ?? null,
			today: given.day("as-of") ?? today,
			quiet: given.boolean("quiet"),
			verbose: given.boolean("verbose"),
			configFile: config?.file ?? null,
			notices: [...new Set(this.notices)],
			origins: given.origins()
		};
	}
	targets(lines, defaultIsolation) {
		const targets = lines.map((line) => {
			const parsed = parseHostDeclaration(line.text, {
				defaultIsolation,
				runners: this.runners
			});
			if (!parsed.ok) throw bad(line, `${parsed.message}${didYouMean(parsed.near)}`);
			this.notices.push(...parsed.notices);
			return {
				host: parsed.host,
				labels: line.told?.labels ?? null,
				taints: line.told?.taints ?? []
			};
		});
		const names = targets.map(({ host }) => host.name);
		const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
		if (twice >= 0) throw bad(lines[twice], `two targets are named "${names[twice]}". Give each a name of its own: NAME = VERSION`);
		return targets;
	}
	buildInputs(lines) {
		return {
			buildArgs: new Map(lines("build-args").map(buildArg)),
			stage: lines("target-stage").at(-1)?.text ?? null,
			buildHost: this.buildHost(lines("build-host").at(-1) ?? null)
		};
	}
	buildHost(given) {
		if (given === null) return null;
		const parsed = parseBuildHost(given.text, {
			defaultIsolation: "process",
			runners: this.runners
		});
		if (!parsed.ok) throw bad(given, `${parsed.message}${didYouMean(parsed.near)}`);
		this.notices.push(...parsed.notices);
		return parsed.buildHost;
	}
	ignores() {
		const { config } = this;
		const structured = (config?.ignore ?? []).map(({ rule, line, column, ...rest }) => {
			return {
				...rest,
				rules: rule === null ? null : [rule],
				where: {
					file: config.file,
					line,
					column
				}
			};
		});
		const lines = this.given.lines("ignore").map((line) => {
			const parsed = parseIgnoreInput(line.text);
			if (!parsed.ok) throw bad(line, parsed.message);
			return {
				...parsed.ignore,
				where: { input: line.where }
			};
		});
		return [...structured, ...lines];
	}
	changedOnly() {
		const { given } = this;
		return given.boolean("changed-only") || given.text("base") !== null && given.inCall("changed-only").length === 0;
	}
	name() {
		const given = this.given.text("name");
		if (given !== null && /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(given.text)) throw bad(given, "a name holds no control characters. Expected one line, for example windows (ltsc2022)");
		if (given !== null && given.text.length > 100) throw bad(given, "a name has at most 100 characters");
		return given?.text ?? null;
	}
};
function isNoFile({ text }) {
	return !text.startsWith("@");
}
function nodeFile(line) {
	const path = line.text.slice(1).trim();
	if (path === "") throw bad(line, "a file is missing behind @. Expected @FILE with what kubectl get nodes -o json printed");
	return filePath({
		...line,
		text: path
	});
}
function byName(hosts) {
	return [...new Map(hosts.map((host) => [host.name, host])).values()];
}
// lib/load-settings.js
const BASELINE_LIMIT = 67108864;
const NODES_LIMIT = 134217728;
async function loadSettings(call, workspace) {
	const given = call.raw.get("config")?.at(-1)?.trim() || null;
	const base = given === null ? workspace.root ?? call.base : call.base;
	const file = await readConfigFile(given, (path, limit) => readGivenFile(workspace, base, path, limit));
	if (!file.ok) return file;
	const parsed = parseSettings(call.raw, call.today, call.where, file.config);
	if (!parsed.ok) return parsed;
	const within = await withinWorkspace(parsed.settings, workspace);
	const nodes = within.ok ? await withNodes(within.settings, call, workspace) : within;
	return nodes.ok ? withBaseline(nodes.settings, call, workspace) : nodes;
}
async function withNodes(settings, call, workspace) {
	const { nodes, targets, notices } = settings;
	if (nodes.files.length === 0) return {
		ok: true,
		settings
	};
	const { hostsOf, readInventory } = await Promise.resolve().then(() => require("./inventory.js"));
	const inventories = [];
	const inRepository = [];
	for (const { path, where, inFile } of nodes.files) {
		const content = notTooDeep(await readGivenFile(workspace, inFile ? workspace.root ?? call.base : call.base, path, NODES_LIMIT));
		if (content.kind !== "text") return {
			ok: false,
			message: `${where}: ${path} ${content.kind === "missing" ? "does not exist" : `cannot be read: ${content.reason}`}`
		};
		const read = readInventory(content.text);
		if (!read.ok) return {
			ok: false,
			message: `${where}: ${path}: ${read.message}`
		};
		inventories.push(read.inventory);
		inRepository.push(content.file);
	}
	const known = {
		...nodes,
		inventories,
		inRepository
	};
	const hosts = hostsOf(inventories, nodes.claims, targets);
	const said = inventories.flatMap((inventory) => inventory.notices);
	return {
		ok: true,
		settings: {
			...settings,
			nodes: known,
			targets: [...targets, ...hosts],
			notices: [...notices, ...said]
		}
	};
}
async function withBaseline(settings, call, workspace) {
	const { baseline, writeBaseline } = settings;
	if (baseline === null || writeBaseline !== null) return {
		ok: true,
		settings
	};
	const content = notTooDeep(await readGivenFile(workspace, call.base, baseline.path, BASELINE_LIMIT));
	if (content.kind !== "text") {
		const why = content.kind === "missing" ? "does not exist" : `cannot be read: ${content.reason}`;
		return {
			ok: false,
			message: `${baseline.where}: ${baseline.path} ${why}. Expected a JSON report of earlier: check --write-baseline FILE writes one`
		};
	}
	const read = readBaseline(content.text, content.file);
	return read.ok ? {
		ok: true,
		settings: {
			...settings,
			known: read.baseline
		}
	} : read;
}
async function withinWorkspace(settings, workspace) {
	const { cache, baseline, jsonFile, sarifFile, reportFiles } = settings;
	for (const file of [
		cache,
		baseline,
		jsonFile,
		sarifFile,
		...reportFiles.map(({ file }) => file)
	]) if (file?.inFile && await workspace.kind(file.path) === "outside") return {
		ok: false,
		message: `${file.where}: ${file.path} leads out of the repository, which a config file may not do`
	};
	const inside = (file) => file?.inFile ? {
		...file,
		path: (0, node_path.join)(workspace.root ?? "", file.path)
	} : file;
	const paths = {
		cache: inside(cache),
		baseline: inside(baseline),
		jsonFile: inside(jsonFile),
		sarifFile: inside(sarifFile),
		reportFiles: reportFiles.map(({ file, format }) => ({
			file: inside(file),
			format
		}))
	};
	return {
		ok: true,
		settings: {
			...settings,
			...paths
		}
	};
}
// lib/cli/context.js
async function settingsOf(context, dockerfiles, workspace) {
	const call = {
		raw: new Map([...context.arguments.raw, ["dockerfiles", dockerfiles]]),
		today: systemClock.today(),
		where: ({ flag, name }) => flag === null ? name : `--${flag}`,
		base: context.terminal.cwd()
	};
	const parsed = workspace === null ? parseSettings(call.raw, call.today, call.where) : await loadSettings(call, workspace);
	if (parsed.ok) {
		context.terminal.endAfter(parsed.settings.timeoutSeconds);
		if (parsed.settings.verbose) warn(parsed.settings.origins, context);
		return parsed.settings;
	}
	context.wrongCall(parsed.message);
	return null;
}
async function deliver(text, settings, { terminal }, root = terminal.cwd()) {
	if (settings.output === null) {
		const whole = typeof text === "string" || text instanceof Uint8Array;
		for (const part of whole ? [text] : text) terminal.stdout.write(part);
		return null;
	}
	const written = await writeFileAtomically(settings.output, text, untrustedFolders(terminal.cwd(), root));
	return written.ok ? null : `--output: ${written.message}`;
}
function wrongFormat({ format }) {
	return format === "text" || format === "json" ? null : `--format: "${format}" is not possible here. Expected text, json`;
}
function warn(messages, { terminal }) {
	for (const message of messages) terminal.stderr.write(`note: ${forLog(message)}\n`);
}
function wantsColour({ terminal }, settings) {
	if (settings.output !== null || (terminal.env.NO_COLOR ?? "") !== "") return false;
	return terminal.stdout.isTTY === true && terminal.env.TERM !== "dumb";
}
// lib/cli/face.js
const MANIFESTS_LIMIT = 34603008;
const WIPE = "\r\x1B[2K";
function faceOf({ terminal, arguments: { raw } }, example, root) {
	const notices = [];
	const requests = [];
	let shown = false;
	const base = raw.get("base")?.[0]?.trim() || null;
	const quiet = !terminal.showsProgress || terminal.env.TERM === "dumb" || raw.get("quiet")?.[0] === "true";
	return {
		env: terminal.env,
		untrusted: untrustedFolders(terminal.cwd(), root),
		example,
		wantsMatrix: false,
		notices,
		requests,
		secret: () => {},
		trace: (event) => requests.push(event),
		notice: (words) => notices.push(words),
		standardInput: async () => (await Promise.resolve().then(() => require("./standard-input.js"))).readStandardInput(MANIFESTS_LIMIT),
		changes: async () => (await Promise.resolve().then(() => require("./git-changes.js"))).localChanges(root, base),
		progress(done, of) {
			if (quiet) return;
			shown = true;
			terminal.stderr.write(`${WIPE}${done} of ${of} image references answered`);
		},
		done() {
			if (shown) terminal.stderr.write(WIPE);
		}
	};
}
// lib/cli/check-command.js
const EXAMPLE = `  ${TOOL.name} --target ltsc2022
  ${TOOL.name} --target "prod = 10.0.20348.2340" --target "AKS Windows2025"
The command "hosts" lists the names that are understood.`;
async function checkCommand(context) {
	const { root, folder, dockerfiles } = placeOf$1(context.terminal.cwd(), context.arguments.positionals);
	const workspace = openWorkspace(root, { git: true });
	const settings = await settingsOf(context, dockerfiles, workspace);
	if (!settings) return 2;
	const face = faceOf(context, EXAMPLE, root);
	const outcome = await runCheck(settings, workspace, folder, face);
	face.done();
	if (!outcome.ok) return context.wrongCall(outcome.message);
	warn([
		...settings.notices,
		...workspace.notices ?? [],
		...face.notices
	], context);
	return finish(outcome.report, settings, context, root);
}
async function finish(report, settings, context, root, writers = WRITERS) {
	const failed = [await deliver(await writers[settings.format](report, {
		name: settings.name,
		colour: wantsColour(context, settings),
		width: context.terminal.stdout.columns || 80,
		verbose: settings.verbose,
		quiet: settings.quiet
	}), settings, context, root), await writeReports(report, settings, untrustedFolders(context.terminal.cwd(), root))].filter((message) => message !== null);
	if (failed.length > 0) return context.wrongCall(failed.join("\n"));
	if (settings.writeBaseline !== null) return 0;
	return fails$1(report.totals.errors, settings.failOn) ? 1 : 0;
}
// lib/report/titles.js
function titleOf$1(rule) {
	return `${ruleName(rule)} (${rule})`;
}
function severityRank(severity) {
	return RANK[severity] ?? RANK.off;
}
const RANK = {
	error: 0,
	warning: 1,
	notice: 2,
	off: 3
};
const COUNTED = {
	runs: {
		one: "runs",
		many: "run"
	},
	"at-risk": {
		one: "at risk",
		many: "at risk"
	},
	"hyperv-only": {
		one: "with Hyper-V isolation only",
		many: "with Hyper-V isolation only"
	},
	"cannot-run": {
		one: "cannot run",
		many: "cannot run"
	},
	unknown: {
		one: "unknown",
		many: "unknown"
	},
	"not-windows": {
		one: "not Windows",
		many: "not Windows"
	}
};
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
// lib/report/cause-words.js
function kindOf({ kind, text }) {
	return leadOf(kind)?.first ?? text;
}
function fixText({ fixes }) {
	const [first, ...rest] = fixes;
	if (first === void 0) return "";
	const lead = leadOf(first.kind);
	const more = rest.map(({ kind, text }) => lead !== null && kind === first.kind ? `, and ${lead.next}${text.slice(lead.first.length)}` : `; ${text}`);
	return capital(sentence(first.text + more.join("")));
}
function whyText({ why, errors }) {
	const quoted = errors.map((error) => `"${error}"`).join(" or ");
	return [why, ...quoted === "" ? [] : [`Error: ${quoted}.`]].filter((text) => text !== "").join(" ");
}
function fitted(cause, fits) {
	const { why, errors } = cause;
	const sentences = sentencesOf(why);
	const shorter = [
		{},
		...sentences.slice(1).map((_, index) => ({ why: sentences.slice(0, sentences.length - 1 - index).join(" ") })),
		{
			why: sentences[0] ?? "",
			errors: errors.slice(0, 1)
		},
		errors.length === 0 ? { why: firstClause(sentences[0] ?? "") } : {
			why: "",
			errors: errors.slice(0, 1)
		}
	];
	let fitting = cause;
	for (const part of shorter) {
		if (fits(fitting)) break;
		fitting = {
			...cause,
			others: [],
			...part
		};
	}
	return fitting;
}
function firstClause(text) {
	const end = text.indexOf("; ");
	return end < 0 ? text : `${text.slice(0, end)}.`;
}
function sentencesOf(text) {
	return text === "" ? [] : text.split(/(?<=[.!?]) /);
}
function othersText({ others }) {
	return others.length === 0 ? "" : sentence(`Or ${others.join("; or ")}`);
}
function placeText({ file, line }) {
	return file === "" ? "" : `${forLog(file)}${line > 0 ? `:${line}` : ""}`;
}
function alsoIn(places, most) {
	const more = places.length - most;
	return `Also in ${inWords(more > 1 ? [...places.slice(0, most), count(more, "more place")] : places)}.`;
}
function sentence(text) {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
function capital(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
function shortReference(reference) {
	const [name = reference, digest] = reference.split("@");
	const short = name.slice(name.lastIndexOf("/") + 1);
	if (digest !== void 0) return `${short}@${digest.slice(0, 15)}`;
	return /^[\w.-]+$/.test(short) && short !== "scratch" ? `${short}:latest` : short;
}
function shortened(text, reference) {
	const repository = reference.replace(/@.*$/s, "").replace(/:[^:/]*$/, "");
	if (!repository.includes("/")) return text;
	return text.replaceAll(reference, shortReference(reference)).replaceAll(repository, repository.slice(repository.lastIndexOf("/") + 1));
}
// lib/report/by-file.js
function byFile({ builds }, make, of) {
	const files = new Map();
	for (const build of builds) {
		const known = files.get(build.dockerfile);
		if (known) known.push(build);
		else files.set(build.dockerfile, [build]);
	}
	const known = new Map();
	return [...files].map(([file, here]) => {
		const [{ images, stages }] = here;
		const alike = here.length > 1 ? void 0 : known.get(images);
		if (alike?.stages === stages) return of(alike.made, file);
		const made = make(here);
		if (here.length === 1) known.set(images, {
			stages,
			made
		});
		return made;
	});
}
// lib/report/ways.js
function fromWords(build, image) {
	const stage = build.stages.find((candidate) => candidate.line === image.line);
	return {
		platform: stage?.platform ?? null,
		alias: stage?.alias ?? null,
		varies: image.written.includes("$")
	};
}
function fromLine(reference, words) {
	return forLog(`FROM ${words.platform === null ? "" : `--platform=${words.platform} `}${reference}${words.alias === null ? "" : ` AS ${words.alias}`}`);
}
function waysOut(advice, words) {
	if (advice === null) return [];
	const ways = [];
	const { baseImages, nodeSelector } = advice;
	if (baseImages.length > 0) ways.push({
		lead: baseImages.length === 1 ? "Change the base image" : "Change the base image to one of these, best first",
		lines: baseImages.map((reference) => fromLine(reference, words)),
		language: "dockerfile"
	});
	if (advice.hyperv) ways.push({
		lead: "Use Hyper-V isolation",
		lines: ["--isolation=hyperv"],
		language: "text"
	});
	const labels = Object.entries(nodeSelector ?? {});
	if (labels.length > 0) ways.push({
		lead: "Run it on nodes that fit the image",
		lines: ["nodeSelector:", ...labels.map(([key, value]) => `  ${yamlScalar(key)}: ${yamlScalar(value)}`)],
		language: "yaml"
	});
	return ways;
}
function yamlScalar(text) {
	return forLog(/^(?:[A-Za-z][\w./-]*|\d+\.\d+\.\d+(?:\.\d+)?)$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text));
}
// lib/report/finding.js
function targetName(image, result) {
	return image.role === "build" ? `${result.target} (build host)` : result.target;
}
function isAssumed(result) {
	return result.notes.some((note) => note.rule === "platform-assumed");
}
function isAssumption({ rule, severity }) {
	return rule === "platform-assumed" && severity !== "off";
}
function isNotWindows(image) {
	return image.results.length > 0 && image.results.every((result) => result.verdict === "not-windows");
}
function answersOf(build, image) {
	const answers = new Map();
	const words = fromWords(build, image);
	for (const result of image.results) collect(answers, words, image, result);
	return [...answers.values()];
}
function collect(answers, words, image, result) {
	const { rule, verdict, severity, selected, advice, docs, message, ways, variant } = result;
	const { reference } = image;
	const key = JSON.stringify([
		reference,
		rule,
		verdict,
		severity,
		selected,
		advice,
		words,
		hostOf(ways)
	]);
	let answer = answers.get(key);
	if (answer === void 0) {
		answer = {
			reference,
			rule,
			verdict,
			severity,
			advice,
			words,
			docs,
			targets: new Set(),
			roles: new Set(),
			variant,
			told: [],
			errors: result.errors,
			said: new Set()
		};
		answers.set(key, answer);
	}
	answer.targets.add(targetName(image, result));
	answer.roles.add(image.role);
	const said = JSON.stringify([message, ways]);
	if (!answer.said.has(said)) answer.told.push({
		message,
		ways
	});
	answer.said.add(said);
}
function hostOf([first]) {
	return first?.kind === "host" ? first.text : null;
}
function group(report, keep = () => true) {
	const parts = byFile(report, (builds) => groupBuilds(builds, keep), inFile$1);
	return {
		findings: parts.flatMap(({ findings }) => findings).sort(worstFirst$1),
		remarks: parts.flatMap(({ remarks }) => remarks).sort(worstFirst$1)
	};
}
function inFile$1({ findings, remarks }, file) {
	return {
		findings: findings.map((finding) => ({
			...finding,
			file
		})),
		remarks: remarks.map((remark) => ({
			...remark,
			file
		}))
	};
}
function groupBuilds(builds, keep) {
	const findings = new Map();
	const remarks = new Map();
	for (const build of builds) for (const image of build.images) {
		const words = fromWords(build, image);
		const place = {
			file: build.dockerfile,
			line: image.line,
			endLine: image.endLine
		};
		for (const result of image.results) {
			if (!keep(result)) continue;
			const found = result.severity !== "off";
			const assumed = result.notes.find(isAssumption)?.message ?? null;
			const finding = found ? openAt(findings, place, result.rule, {
				assumed,
				answers: new Map(),
				notes: new Map()
			}) : null;
			if (finding !== null) {
				finding.severity = worse(finding.severity, result.severity);
				if (assumed === null) finding.assumed = null;
				collect(finding.answers, words, image, result);
			}
			for (const note of result.notes) {
				if (note.severity === "off" || assumed !== null && (finding !== null || !isAssumption(note))) continue;
				if (finding !== null && note.severity === "notice") {
					const { rule, message, known } = note;
					finding.notes.set(`${rule} ${message}`, {
						rule,
						message,
						known: known === true
					});
					continue;
				}
				const remark = openAt(remarks, place, note.rule, { sayings: new Map() });
				remark.severity = worse(remark.severity, note.severity);
				const saying = remark.sayings.get(note.message) ?? {
					message: note.message,
					targets: new Set()
				};
				remark.sayings.set(note.message, saying);
				saying.targets.add(targetName(image, result));
			}
		}
	}
	return {
		findings: [...findings.values()].map((open) => ({
			...open,
			answers: [...open.answers.values()].sort(bySeverity),
			notes: [...open.notes.values()]
		})),
		remarks: [...remarks.values()].map((open) => ({
			...open,
			sayings: [...open.sayings.values()]
		}))
	};
}
function worstFirst$1(a, b) {
	return bySeverity(a, b) || compare(a.file, b.file) || a.line - b.line || compare(a.rule ?? "", b.rule ?? "");
}
function openAt(map, place, rule, extra) {
	const key = JSON.stringify([
		place.file,
		place.line,
		rule
	]);
	const known = map.get(key);
	if (known !== void 0) return known;
	const opened = {
		...place,
		rule,
		severity: "off",
		...extra
	};
	map.set(key, opened);
	return opened;
}
function worse(a, b) {
	return severityRank(a) <= severityRank(b) ? a : b;
}
function bySeverity(a, b) {
	return severityRank(a.severity) - severityRank(b.severity);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function joinHosts(causes) {
	const isOfHost = ({ rule }) => rule !== null && isAboutHost(rule);
	return [...join(causes.filter(isOfHost)), ...causes.filter((cause) => !isOfHost(cause))];
}
function join(causes) {
	const joined = new Map();
	const said = new Map();
	for (const cause of causes) {
		const { severity, rule, claim, fixes, others, known } = cause;
		const { siblings } = cause;
		const why = rule !== null && isAboutHost(rule) || siblings !== null ? "" : cause.why;
		const about = siblings === null ? [claim, others] : [siblings.happens];
		const text = said.get(fixes) ?? JSON.stringify([
			severity,
			rule,
			about,
			fixes,
			why
		]);
		said.set(fixes, text);
		const key = `${text}${known}`;
		const before = joined.get(key);
		const one = before === void 0 ? {
			...cause,
			places: [],
			seen: new Set()
		} : withImages(before, siblings);
		joined.set(key, one);
		for (const place of cause.places) {
			const where = `${place.line} ${place.file}`;
			if (!one.seen.has(where)) one.places.push(place);
			one.seen.add(where);
		}
	}
	return [...joined.values()].map(({ seen: _, ...cause }) => ({
		...cause,
		fixes: cause.places.length > 1 ? waysOfSeveral(cause.fixes) : cause.fixes
	}));
}
function waysOfSeveral(ways) {
	return ways.map((way) => way.ofSeveral === void 0 ? way : {
		...way,
		text: way.ofSeveral
	});
}
function withImages(one, siblings) {
	if (siblings === null || one.siblings === null) return one;
	const images = [...new Set([...one.siblings.images, ...siblings.images])];
	if (images.length === one.siblings.images.length) return one;
	const { happens } = siblings;
	return {
		...one,
		siblings: {
			images,
			happens
		},
		claim: `${inWords(images, { most: 3 })} ${happens}`,
		why: ""
	};
}
function worstFirst(a, b) {
	const [one, other] = [a.places[0], b.places[0]];
	return severityRank(a.severity) - severityRank(b.severity) || compare(one.file, other.file) || one.line - other.line || compare(a.rule ?? "", b.rule ?? "");
}
// lib/report/claims.js
const CLAIMS = {
	runs: "runs on",
	"at-risk": "may not run on",
	"hyperv-only": "will not run process-isolated on",
	"cannot-run": "will not run on",
	unknown: "is not known to run on",
	"not-windows": "is not judged on"
};
const NAMED_HOSTS = 8;
function claimOf(answers) {
	const claims = new Map();
	for (const answer of answers) {
		const key = JSON.stringify([answer.reference, answer.verdict]);
		const claim = claims.get(key) ?? {
			answer,
			hosts: new Set()
		};
		claims.set(key, claim);
		for (const target of answer.targets) claim.hosts.add(target);
	}
	const told = [...claims.values()].map(({ answer, hosts }) => [answer, hostList([...hosts])]);
	const all = [...new Set(told.map(([answer, hosts]) => claimOn(answer, hosts)))];
	const shown = all.slice(0, 3);
	const more = all.length - shown.length;
	const [[{ reference, verdict }, hosts] = [{
		reference: "",
		verdict: "unknown"
	}, ""]] = told;
	const images = [shortReference(reference)];
	return {
		claim: more > 0 ? `${shown.join("; ")}; and ${more} more` : shown.join("; "),
		siblings: told.length === 1 ? {
			images,
			happens: `${CLAIMS[verdict]} ${hosts}`
		} : null
	};
}
function claimOn({ reference, rule, verdict }, hosts) {
	const image = shortReference(reference);
	return decidingRule(rule)?.claim?.(image, hosts) ?? `${image} ${CLAIMS[verdict]} ${hosts}`;
}
function hostList(hosts) {
	if (hosts.length <= NAMED_HOSTS) return inWords(hosts);
	return `${hosts.slice(0, 7).join(", ")} and ${hosts.length - NAMED_HOSTS + 1} more hosts`;
}
// lib/report/known.js
const KNOWN = "known, in the baseline";
function knownIn(report) {
	const known = new Map();
	for (const { dockerfile, images } of report.builds) for (const { line, results } of images) for (const finding of results.flatMap((result) => [result, ...result.notes])) {
		if (finding.severity !== "notice") continue;
		const key = keyOf$1(dockerfile, line, finding.rule);
		known.set(key, finding.known === true && known.get(key) !== false);
	}
	return (file, line, rule) => known.get(keyOf$1(file, line, rule)) === true;
}
function keyOf$1(file, line, rule) {
	return JSON.stringify([
		file,
		line,
		rule
	]);
}
const KINDS = 2;
const ERRORS = 2;
const PASTED = 4;
function causesOf(report, { assumed, joined }) {
	const { findings, remarks } = group(report, (result) => assumed || !isAssumed(result));
	const known = knownIn(report);
	const causes = new Map();
	const causeOf = (finding) => {
		const { file, line, endLine, rule, severity, answers } = finding;
		const cause = causes.get(answers) ?? causeOfFinding(finding);
		causes.set(answers, cause);
		return {
			...cause,
			places: [{
				file,
				line,
				endLine
			}],
			known: severity === "notice" && known(file, line, rule)
		};
	};
	const all = [
		...findings.map(causeOf),
		...remarks.flatMap((remark) => causesOfRemark(remark, known)),
		...(report.workloads ?? []).flatMap(causesOfWorkload),
		...report.problems.filter(({ severity }) => severity !== "off").map(causeOfProblem)
	];
	return (joined ? join([...all, ...findings.flatMap(notesOf)]) : joinHosts(all)).sort(worstFirst);
}
function causeOfFinding({ rule, severity, answers, assumed }) {
	const counted = answers.filter((answer) => answer.severity !== "off" && (answer.severity !== "notice" || severity === "notice"));
	const [first] = counted;
	const ways = counted.map((answer) => answer.told[0]?.ways ?? []);
	const all = leadingAnswers(counted);
	const leading = all.filter((answer) => answer.told[0]?.ways[0] !== void 0);
	const firsts = leading.map((answer) => answer.told[0].ways[0]);
	const several = leading.length < all.length && firsts.some(({ kind }) => kind === "host" || kind === "isolation") || new Set(firsts.map(kindOf)).size > 1;
	const fixes = mostLikely(distinctWays(leading.map((answer) => several ? wayForHost(answer) : answer.told[0].ways[0])));
	if (assumed !== null) return {
		...told({
			rule: "platform-assumed",
			severity,
			known: false
		}, [], assumed),
		fixes: ifWindows(counted, fixes)
	};
	return {
		severity,
		rule,
		places: [],
		...claimOf(counted),
		...fixes[0]?.kind === "siblings" ? {} : { siblings: null },
		fixes: new Set(counted.map(({ reference }) => reference)).size > 1 ? waysOfSeveral(fixes) : fixes,
		others: distinct(ways.flat().map(({ text }) => text)).filter((way) => !fixes.some(({ text }) => text.endsWith(way))),
		why: first === void 0 ? "" : shortened(first.told[0]?.message ?? "", first.reference),
		errors: errorsOf(counted),
		paste: pasteOf(counted),
		docs: first?.docs ?? "",
		known: false
	};
}
function ifWindows(answers, [first]) {
	const { siblings } = claimOf(answers);
	const parts = [siblings === null || answers[0]?.verdict === "unknown" ? "" : `it ${siblings.happens}`, first?.text ?? ""].filter((part) => part !== "");
	return parts.length === 0 ? [] : [other(`if it is a Windows image, ${parts.join(": ")}`)];
}
function leadingAnswers(answers) {
	const ofTargets = answers.filter(({ roles }) => roles.has("final"));
	const isMended = ({ advice, variant }) => (advice?.baseImages.length ?? 0) > 0 && variant === void 0;
	if (ofTargets.length > 0 && ofTargets.every(isMended)) return ofTargets;
	return [...ofTargets, ...answers.filter(({ roles }) => !roles.has("final"))];
}
function wayForHost({ told, targets, roles }) {
	const way = told[0].ways[0];
	return !roles.has("final") || [...targets].some((target) => way.text.includes(target)) ? way : other(`for ${hostList([...targets])}, ${way.text}`);
}
function mostLikely(ways) {
	const kinds = [...new Set(ways.map(kindOf))].slice(0, KINDS);
	return ways.filter((way) => kinds.includes(kindOf(way))).slice(0, 3);
}
function notesOf({ notes, file, line, endLine }) {
	return notes.map(({ rule, message, known }) => told({
		rule,
		severity: "notice",
		known
	}, [{
		file,
		line,
		endLine
	}], message));
}
function pasteOf(answers) {
	const found = new Map();
	for (const { advice, words, told } of answers) {
		const said = told[0]?.ways ?? [];
		const labels = Object.entries(advice?.nodeSelector ?? {}).map(([key, value]) => `${key}: ${value}`);
		for (const way of waysOut(advice, words)) if (way.language === "dockerfile" ? !words.varies : way.language === "yaml" && said.some(({ text }) => labels.every((label) => text.includes(label)))) found.set(way.lines.join("\n"), way);
	}
	return [...found.values()].slice(0, PASTED);
}
function errorsOf(answers) {
	const found = new Map();
	for (const error of answers.flatMap((answer) => answer.errors)) {
		const key = error.replace(/10\.0\.[\d.]+/g, "");
		if (!found.has(key)) found.set(key, error);
	}
	return [...found.values()].slice(0, ERRORS);
}
function causesOfRemark(remark, known) {
	const { rule, severity, file, line, endLine, sayings } = remark;
	const about = {
		rule,
		severity,
		known: severity === "notice" && known(file, line, rule)
	};
	return sayings.map(({ message }) => told(about, [{
		file,
		line,
		endLine
	}], message));
}
function causesOfWorkload({ file, findings }) {
	return findings.flatMap(({ what, severity, line, message, ways, errors, docs, known }) => {
		if (severity === "off") return [];
		const end = message.indexOf(". ");
		const [claim, why] = end < 0 ? [message.replace(/\.$/, ""), ""] : [message.slice(0, end), message.slice(end + 2)];
		return [{
			severity,
			rule: what,
			places: [file === "-" ? {
				file: "",
				line: 0,
				endLine: 0
			} : {
				file,
				line,
				endLine: line
			}],
			claim,
			siblings: null,
			fixes: ways.slice(0, 1).map(other),
			others: ways.slice(1),
			why,
			errors: errors.slice(0, ERRORS),
			paste: [],
			docs,
			known: known === true
		}];
	});
}
function told({ rule, severity, known }, places, message) {
	return {
		severity,
		rule,
		places,
		claim: message.replace(/\.$/, ""),
		siblings: null,
		fixes: [],
		others: [],
		why: "",
		errors: [],
		paste: [],
		docs: rulePageUrl(rule),
		known
	};
}
function causeOfProblem({ file, line, message, severity, known }) {
	return {
		severity,
		rule: null,
		places: [{
			file,
			line,
			endLine: line
		}],
		claim: message.replace(/\.$/, ""),
		siblings: null,
		fixes: [],
		others: [],
		why: "",
		errors: [],
		paste: [],
		docs: "",
		known: known === true
	};
}
function distinctWays(ways) {
	return [...new Map(ways.map((way) => [way.text, way])).values()];
}
function distinct(texts) {
	return [...new Set(texts)];
}
// lib/report/image-rows.js
function hostKey(role, target) {
	return `${role} ${target}`;
}
function isServed({ variant }) {
	return variant === "served";
}
const known = new WeakMap();
function imageRows(report) {
	const rows = known.get(report) ?? byFile(report, rowsOf, inFile).flat();
	known.set(report, rows);
	return rows;
}
function inFile(rows, file) {
	return rows.map((row) => ({
		...row,
		file
	}));
}
function rowsOf(builds) {
	const rows = [];
	const open = new Map();
	for (const { dockerfile, images } of builds) for (const image of images) {
		if (isNotWindows(image)) continue;
		const { line, reference, role, results } = image;
		const key = JSON.stringify([line, reference]);
		const same = open.get(key) ?? [];
		open.set(key, same);
		let row = same.find((each) => results.every((result) => agrees(each, role, result)));
		if (row === void 0) {
			row = {
				file: dockerfile,
				line,
				reference,
				onlyBuilds: true,
				results: new Map()
			};
			same.push(row);
			rows.push(row);
		}
		row.onlyBuilds &&= role === "build";
		for (const result of results) {
			const host = hostKey(role, result.target);
			if (!row.results.has(host)) row.results.set(host, {
				name: targetName(image, result),
				result
			});
		}
	}
	return rows;
}
function agrees({ results }, role, result) {
	const there = results.get(hostKey(role, result.target))?.result;
	if (there === void 0) return true;
	return shownAs(there) === shownAs(result);
}
function shownAs({ verdict, severity, ignored, known, advice }) {
	return JSON.stringify([
		verdict,
		severity,
		ignored !== void 0,
		known === true,
		advice?.baseImages[0]
	]);
}
function countImages(report, rows = imageRows(report)) {
	return {
		windows: new Set(rows.map(placeOf)).size,
		others: otherImages(report).length
	};
}
function placeOf({ file, line, reference }) {
	return `${line}\0${reference}\0${file}`;
}
function otherImages(report) {
	const othersOf = (builds) => {
		const found = new Map();
		for (const { dockerfile: file, images } of builds) for (const { line, reference } of images.filter(isNotWindows)) {
			const other = {
				file,
				line,
				reference
			};
			found.set(placeOf(other), other);
		}
		return [...found.values()];
	};
	return byFile(report, othersOf, (others, file) => others.map((other) => ({
		...other,
		file
	}))).flat();
}
// lib/report/workload-rows.js
function workloadRows({ containers }, versionOf) {
	const byNode = new Map();
	for (const { results } of containers) for (const { target, verdict, rule } of results) {
		const known = byNode.get(target);
		if (!known || isWorse(verdict, known.verdict)) byNode.set(target, {
			verdict,
			rule
		});
	}
	const rows = new Map();
	for (const [node, { verdict, rule }] of byNode) {
		const version = versionOf(node);
		const key = JSON.stringify([
			verdict,
			rule,
			version
		]);
		const row = rows.get(key) ?? {
			verdict,
			rule,
			version,
			nodes: []
		};
		rows.set(key, row);
		row.nodes.push(node);
	}
	return [...rows.values()];
}
function titleOf({ kind, name }) {
	return kind.includes(" ") ? `${kind} ${name}` : `${kind}/${name}`;
}
function nodesOf({ nodes }) {
	return nodes.length > 1 ? `${nodes[0]} and ${nodes.length - 1} more` : nodes[0] ?? "";
}
function shownWorkloads({ workloads = [] }) {
	return workloads.filter(({ findings, containers }) => findings.length > 0 || containers.some(({ results }) => results.some(({ verdict }) => verdict !== "not-windows" && verdict !== "unknown")));
}
// lib/report/summary-line.js
const NAMED = 2;
function summaryLine(report, { named = true, causes = toldIn(report) } = {}) {
	const { totals } = report;
	const sentences = [`${scopeOf(report)}: ${countsOf(causes).join(", ")}.`];
	const failing = notRunning(report);
	if (named) sentences.push(...whatFails(report, failing));
	if (failing.size === 0 && totals.errors + totals.warnings === 0 && runsEverywhere(report)) sentences.push("Every Windows image runs on all of its targets.");
	if (noTarget(report)) sentences.push("No target is declared, so where the images will run is not known.");
	return sentences.join(" ");
}
function toldIn(report) {
	return causesOf(report, {
		assumed: true,
		joined: true
	});
}
function countsOf(causes) {
	const counted = (severity) => {
		const told = causes.filter((cause) => cause.severity === severity);
		const places = told.reduce((sum, cause) => sum + cause.places.length, 0);
		return `${count(told.length, severity)}${places > told.length ? ` in ${places} places` : ""}`;
	};
	return [
		counted("error"),
		counted("warning"),
		counted("notice")
	];
}
function whatFails(report, failing) {
	const sentences = [];
	const stuck = (report.workloads ?? []).filter(({ findings }) => findings.some(({ severity }) => severity === "error"));
	for (const { kind, name, findings } of stuck.slice(0, NAMED)) {
		const nodes = findings.find(({ severity }) => severity === "error")?.nodes ?? [];
		const where = nodes.length === 0 ? "" : ` on ${inWords(nodes.slice(0, NAMED).map(forLog))}`;
		sentences.push(`${forLog(titleOf({
			kind,
			name
		}))} will not run${where}.`);
	}
	if (stuck.length > NAMED) sentences.push(`${count(stuck.length - NAMED, "more workload")} will not run everywhere.`);
	for (const [reference, targets] of [...failing].slice(0, NAMED)) sentences.push(`${forLog(shortReference(reference))} will not run on ${inWords([...targets].map(forLog))}.`);
	if (failing.size > NAMED) {
		const rest = failing.size - NAMED;
		sentences.push(`${count(rest, "more image")} ${rest === 1 ? "does" : "do"} not run everywhere.`);
	}
	return sentences;
}
function scopeOf(report) {
	const rows = imageRows(report);
	const { windows, others } = countImages(report, rows);
	if (windows + (report.workloads?.length ?? 0) > 0) return `${checkedOf(report, isGuess(rows) || others > 0 ? nounFor(rows) : "image", windows)} on ${hostsOf(report)}`;
	return others > 0 ? "No Windows image was found" : "Nothing was judged";
}
function nounFor(rows) {
	return isGuess(rows) ? "possible Windows image" : "Windows image";
}
function isGuess(rows) {
	const isAssumption = ({ result }) => isAssumed(result) || result.rule === "image-os-unknown";
	return rows.length > 0 && rows.every(({ results }) => [...results.values()].every(isAssumption));
}
function checkedOf({ workloads = [] }, noun, images) {
	if (workloads.length === 0) return count(images, noun);
	const running = count(workloads.length, "workload");
	return images === 0 ? running : `${count(images, noun)} and ${running}`;
}
function noTarget(report) {
	return report.totals.images > 0 && report.targets.every((host) => host.use === "build");
}
function hostsOf(report) {
	const judged = new Set(report.builds.flatMap((build) => build.images.flatMap((image) => image.results.map((result) => result.target))));
	const hosts = report.targets.filter(({ name }) => judged.size === 0 || judged.has(name));
	const builders = hosts.filter((host) => host.use === "build").length;
	const targets = hosts.length - builders;
	if (builders === 0) return count(targets, "target");
	if (targets === 0) return count(builders, "build host");
	return `${count(targets, "target")} and ${count(builders, "build host")}`;
}
function notRunning(report) {
	const failing = new Map();
	for (const image of report.builds.flatMap((build) => build.images)) for (const result of image.results) {
		const { verdict, severity, runsByDefault } = result;
		if (severity === "off" || severity === "notice" || runsByDefault || verdict !== "hyperv-only" && verdict !== "cannot-run") continue;
		const targets = failing.get(image.reference) ?? new Set();
		failing.set(image.reference, targets.add(targetName(image, result)));
	}
	return failing;
}
function runsEverywhere(report) {
	const { runs, "not-windows": other, ...rest } = report.totals.verdicts;
	return runs > 0 && !noTarget(report) && Object.values(rest).every((number) => number === 0);
}
// lib/report/tables.js
const GAP = 2;
function toTable(headers, rows, width) {
	const cells = [headers, ...rows].map((row) => headers.map((_, column) => forLog(row[column] ?? "")));
	const widths = narrow(headers.map((_, column) => widest(cells, column, displayWidth)), headers.map((_, column) => widest(cells, column, longestWord)), width - GAP * (headers.length - 1));
	const numeric = headers.map((_, column) => isNumeric(cells, column));
	const [head = [], ...body] = cells.map((row) => layOut(row, widths, numeric));
	return `${[
		head,
		[widths.map((size) => "-".repeat(size)).join(" ".repeat(GAP))],
		...body
	].flat().map(breakCommands).join("\n")}\n`;
}
function layOut(row, widths, numeric) {
	const wrapped = row.map((cell, column) => displayWidth(cell) <= widths[column] ? [cell] : wrap(cell, widths[column]));
	const height = Math.max(1, ...wrapped.map((lines) => lines.length));
	return Array.from({ length: height }, (_, at) => wrapped.map((lines, column) => (numeric[column] ? padStart : padEnd)(lines[at] ?? "", widths[column])).join(" ".repeat(GAP)).trimEnd());
}
function narrow(natural, least, available) {
	const widths = [...natural];
	let excess = widths.reduce((sum, size) => sum + size, 0) - available;
	while (excess > 0) {
		let chosen = -1;
		for (const [column, size] of widths.entries()) if (size > least[column] && (chosen < 0 || size > widths[chosen])) chosen = column;
		if (chosen < 0) break;
		const second = Math.max(0, ...widths.filter((size, column) => column !== chosen && size > least[column]));
		const step = Math.min(excess, Math.max(1, widths[chosen] - second), widths[chosen] - least[chosen]);
		widths[chosen] -= step;
		excess -= step;
	}
	return widths;
}
function widest(cells, column, measure) {
	let most = 0;
	for (const row of cells) most = Math.max(most, measure(row[column]));
	return most;
}
function longestWord(text) {
	let most = 0;
	for (const word of text.split(" ")) most = Math.max(most, displayWidth(word));
	return most;
}
function isNumeric(cells, column) {
	const body = cells.slice(1);
	return body.length > 0 && body.every((row) => /^\d*$/.test(row[column])) && body.some((row) => row[column] !== "");
}
// lib/io/deadline.js
const SHORT_MS = {
	computing: 800,
	waiting: 1e4
};
const SHORT_PIECES = 100;
const LOOK_MS = 250;
const GRACE_MS$1 = 1e3;
const WORK = "__windows_container_compat_work";
const OVER = "__windows_container_compat_over";
const SHARED = globalThis;
const GUARD = `
const { workerData } = require('node:worker_threads');
setTimeout(() => {
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${GRACE_MS$1});
  const { Session } = require('node:inspector');
  const session = new Session();
  session.connectToMainThread();
  session.post('Runtime.evaluate', { expression: '${OVER}()' });
}, workerData);
`;
function startDeadline(seconds, say) {
	const deadline = new RunningDeadline(seconds, say);
	watchWith(deadline);
	return deadline;
}
var RunningDeadline = class {
	seconds;
	say;
	timer;
	guard = "none";
	thread = null;
	within = false;
	pieces = 0;
	look;
	script = new node_vm.Script(`${WORK}()`);
	constructor(seconds, say) {
		this.seconds = seconds;
		this.say = say;
		this.timer = this.wait();
		this.look = setInterval(() => this.startGuard(), LOOK_MS).unref();
	}
	set(seconds) {
		clearTimeout(this.timer);
		this.seconds = seconds;
		this.timer = this.wait();
		this.thread?.terminate();
		this.thread = null;
		this.guard = "none";
		this.startGuard();
	}
	run(work) {
		if (this.within || this.guard === "there") return work();
		this.pieces += 1;
		this.startGuard();
		let result;
		SHARED[WORK] = () => {
			result = work();
		};
		this.within = true;
		try {
			this.script.runInThisContext({
				timeout: Math.max(1, Math.ceil(this.left())),
				displayErrors: false
			});
		} catch (error) {
			if (error?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") this.over();
			throw error;
		} finally {
			this.within = false;
		}
		return result;
	}
	left() {
		return this.seconds * 1e3 - performance.now();
	}
	wait() {
		return setTimeout(() => this.over(), Math.max(0, this.left())).unref();
	}
	startGuard() {
		if (this.guard !== "none" || !(this.pieces > SHORT_PIECES || isLong())) return;
		this.guard = "starts";
		clearInterval(this.look);
		import("node:worker_threads").then(({ Worker }) => this.guardWith(Worker));
	}
	guardWith(Thread) {
		SHARED[OVER] = () => {
			this.over(true);
		};
		this.thread = new Thread(GUARD, {
			eval: true,
			execArgv: [],
			stdout: true,
			stderr: true,
			workerData: Math.max(0, this.left()) + GRACE_MS$1
		});
		this.thread.unref();
		this.thread.on("error", () => {});
		this.guard = "there";
	}
	over(fromInspector = false) {
		const seconds = `${this.seconds} second${this.seconds === 1 ? "" : "s"}`;
		this.say(`The check took longer than ${seconds} (timeout) and was ended. It was reading ${readingNow()}. Nothing is said of any image.`);
		if (fromInspector) endQuietly();
		process.exit(2);
	}
};
function isLong() {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e3 > SHORT_MS.computing || performance.now() > SHORT_MS.waiting;
}
function printNow(stream, text) {
	try {
		(0, node_fs.writeSync)(stream, text);
	} catch {}
}
function endQuietly() {
	try {
		(0, node_fs.closeSync)(2);
	} catch {}
}
// lib/io/end-soon.js
const GRACE_MS = 500;
function endSoon() {
	setTimeout(() => process.exit(), GRACE_MS).unref();
}
// lib/io/stdout.js
function standardOutput(failed) {
	if (!isTerminal(1)) return new Descriptor(failed);
	process.stdout.on("error", (error) => tell(error, failed));
	return process.stdout;
}
function standardError() {
	let ready = false;
	return { write(text) {
		if (!ready) process.stderr.on("error", () => {});
		ready = true;
		return process.stderr.write(text);
	} };
}
function tell(error, failed) {
	const code = errorCode(error);
	if (code !== "EPIPE" && code !== "EOF") failed(reasonOf(error));
}
function isTerminal(descriptor) {
	try {
		return (0, node_fs.fstatSync)(descriptor).isCharacterDevice();
	} catch {
		return false;
	}
}
var Descriptor = class {
	failed;
	#waits = false;
	#closed = false;
	constructor(failed) {
		this.failed = failed;
	}
	write(text) {
		const bytes = typeof text === "string" ? Buffer.from(text, "utf8") : text;
		let written = 0;
		while (!this.#closed && !this.#waits && written < bytes.length) try {
			written += (0, node_fs.writeSync)(1, bytes, written);
		} catch (error) {
			if (errorCode(error) === "EAGAIN") this.#wait();
			else this.#close(error);
		}
		if (this.#waits && !this.#closed) process.stdout.write(bytes.subarray(written));
	}
	#wait() {
		this.#waits = true;
		process.stdout.on("error", (error) => this.#close(error));
	}
	#close(error) {
		if (!this.#closed) tell(error, this.failed);
		this.#closed = true;
	}
};
// lib/cli/arguments.js
const COMMANDS = [
	"check",
	"fix",
	"plan",
	"explain",
	"nodes",
	"hosts",
	"images",
	"rules"
];
function readArguments(argv) {
	const known = optionsOf("command").filter((option) => option.flag !== null);
	try {
		const { values, positionals } = (0, node_util.parseArgs)({
			args: [...argv],
			options: parserOptions(known),
			allowPositionals: true,
			strict: true
		});
		const [first] = positionals;
		const asksFor = first === "help" || first === "version" ? positionals.shift() : void 0;
		const command = COMMANDS.find((each) => each === positionals[0]);
		if (asksFor !== void 0 && positionals.length > (command ? 1 : 0)) return {
			ok: false,
			message: `There is no command "${positionals.at(-1).slice(0, 100)}" to ask "${asksFor}" for.`
		};
		const raw = new Map(known.map((option) => [option.name, asList(valueOf(option, values))]));
		const rest = command ? positionals.slice(1) : positionals;
		return {
			ok: true,
			arguments: {
				command: command ?? "check",
				named: command !== void 0,
				positionals: rest,
				raw,
				help: values.help === true || asksFor === "help",
				version: values.version === true || asksFor === "version"
			}
		};
	} catch (error) {
		return {
			ok: false,
			message: usageMessage(error, known)
		};
	}
}
function parserOptions(known) {
	const options = {
		help: {
			type: "boolean",
			multiple: false,
			short: "h"
		},
		version: {
			type: "boolean",
			multiple: false,
			short: "V"
		}
	};
	for (const { flag, kind } of known) options[flag] = {
		type: kind === "boolean" ? "boolean" : "string",
		multiple: kind === "lines"
	};
	for (const option of known) if (mayBeFalse(option)) options[`no-${option.flag}`] = {
		type: "boolean",
		multiple: false
	};
	return options;
}
function mayBeFalse({ kind, faces }) {
	return kind === "boolean" && faces.includes("action");
}
function valueOf({ flag }, values) {
	return values[`no-${flag}`] === true ? false : values[flag];
}
function asList(value) {
	if (value === void 0) return [];
	return (Array.isArray(value) ? value : [value]).map(String);
}
function usageMessage(error, known) {
	const text = error instanceof Error ? error.message : String(error);
	const unknown = /^Unknown option '(--?[^']*)'/.exec(text)?.[1];
	if (unknown === void 0) return `${text.split("\n")[0]?.split(/\.? To specify/)[0]}.`.replace("..", ".");
	const near = nearMatches(unknown.replace(/^-+/, ""), [
		...known.map((option) => option.flag),
		"help",
		"version"
	], 2);
	return `There is no option ${unknown}.${near.length > 0 ? ` Did you mean ${near.map((flag) => `--${flag}`).join(" or ")}?` : " --help lists all options."}`;
}
// lib/cli/main.js
async function main(argv, terminal) {
	const parsed = readArguments(argv);
	if (!parsed.ok) return wrongCall(parsed.message, terminal);
	const { command, named, help, version } = parsed.arguments;
	if (help) {
		const { helpText, helpOf } = await Promise.resolve().then(() => require("./help.js"));
		const width = terminal.stdout.columns || 80;
		return say(named ? helpOf(command, width) : helpText(width), terminal);
	}
	if (version) return say(parsed.arguments.raw.get("verbose")?.[0] === "true" ? (await Promise.resolve().then(() => require("./version-text.js"))).versionText() : `${TOOL.version}\n`, terminal);
	const context = {
		arguments: parsed.arguments,
		terminal,
		wrongCall: (message) => wrongCall(message, terminal)
	};
	if (command !== "fix" && parsed.arguments.raw.get("dry-run")?.[0] === "true") return context.wrongCall("--dry-run belongs to the command fix: the others change no files.");
	switch (command) {
		case "check": return checkCommand(context);
		case "fix": return (await Promise.resolve().then(() => require("./fix-command.js"))).fixCommand(context);
		case "plan": return (await Promise.resolve().then(() => require("./plan-command.js"))).planCommand(context);
		case "nodes": return (await Promise.resolve().then(() => require("./nodes-command.js"))).nodesCommand(context);
		case "explain": return (await Promise.resolve().then(() => require("./explain-command.js"))).explainCommand(context);
		case "hosts":
		case "images":
		case "rules": return (await Promise.resolve().then(() => require("./list-commands.js"))).listCommand(command, context);
	}
}
function say(text, terminal) {
	terminal.stdout.write(text);
	return 0;
}
function wrongCall(message, terminal) {
	const lines = message.split("\n").map((line) => forLog(line));
	terminal.stderr.write(`${TOOL.name}: ${lines.join("\n")}\n`);
	return 2;
}
// lib/cli/start.js
var start_exports = require_rolldown_runtime.__exportAll({});
let unprinted = null;
const deadline = startDeadline(600, (message) => {
	printNow(2, `${TOOL.name}: ${forLog(message)}\n`);
});
const terminal = {
	stdout: standardOutput((reason) => {
		unprinted = reason;
	}),
	stderr: standardError(),
	env: process.env,
	showsProgress: isTerminal(2),
	cwd: () => process.cwd(),
	endAfter: (seconds) => deadline.set(seconds)
};
main(process.argv.slice(2), terminal).then((code) => leave(code), (error) => {
	terminal.stderr.write(`${TOOL.name}: the check broke off: ${forLog(String(error))}\n`);
	leave(2);
});
function leave(code) {
	process.exitCode = code;
	setImmediate(() => {
		if (unprinted === null) return;
		terminal.stderr.write(`${TOOL.name}: what was found could not be printed: ${unprinted}\n`);
		process.exitCode = 2;
	});
	endSoon();
}
// lib/report/colour.js
const CODES = {
	bold: 1,
	dim: 2,
	red: 31,
	green: 32,
	yellow: 33,
	cyan: 36
};
const SEVERITY_COLOUR = {
	error: "red",
	warning: "yellow",
	notice: "cyan",
	off: "dim"
};
const VERDICT_COLOUR = {
	runs: "green",
	"at-risk": "yellow",
	"hyperv-only": "red",
	"cannot-run": "red",
	unknown: "yellow",
	"not-windows": "dim"
};
function painter(colour) {
	return (name, text) => colour ? `\u001b[${CODES[name]}m${text}\u001b[0m` : text;
}
// lib/report/text-images.js
const KNOWN_BY = {
	registry: "(from the registry)",
	daemon: "(from an image on this machine)",
	tag: "(by its name and the built-in tables)",
	none: "not known"
};
const NAME_LIMIT$1 = 32;
const ROW_INDENT = 15;
const BESIDE_NAME = 70;
function imagesText(report, width, paint) {
	const images = new ImagesText(report, width, paint);
	return report.builds.flatMap((build) => build.images.map((image) => images.lines(build, image)));
}
var ImagesText = class {
	width;
	paint;
	out = [];
	hostOf;
	constructor(report, width, paint) {
		this.width = width;
		this.paint = paint;
		this.hostOf = hostIndex(report);
	}
	lines(build, image) {
		this.out = [];
		this.heading(build, image);
		this.rows(image);
		const own = image.results.filter((result) => !isServed(result));
		for (const { verdict, severity, told } of answersOf(build, {
			...image,
			results: own
		})) {
			if (severity !== "off" || verdict === "not-windows") continue;
			for (const { message } of told) this.paragraph(forLog(message), 2);
		}
		return this.out;
	}
	heading(build, image) {
		const place = build.dockerfile === "" ? "" : `${forLog(build.dockerfile)}:${image.line}  `;
		const role = image.role === "build" ? " (build stage)" : "";
		const [first = "", ...more] = wrap(`${place}FROM ${forLog(image.written)}${role}`, this.width - 2);
		this.out.push(this.paint("bold", first), ...more.map((line) => this.paint("bold", `  ${line}`)));
		const versions = new Set(image.resolved.variants.map((variant) => variant.osVersion ?? variant.os));
		const shown = [...versions].slice(0, 4).map(forLog);
		if (versions.size > 4) shown.push(`${versions.size - 4} more`);
		const what = image.written === image.reference ? "" : `= ${forLog(image.reference)}, `;
		this.paragraph(`${what}${shown.length > 0 ? `holds ${shown.join(", ")}` : "content"} ${KNOWN_BY[image.resolved.by]}`, 2);
		const built = builtWith(build);
		if (built !== "") this.paragraph(built, 2);
	}
	rows(image) {
		if (isNotWindows(image)) {
			this.out.push(`  ${this.paint("dim", "not-windows")}  nothing to judge`);
			return;
		}
		const rows = image.results.map((result) => {
			const host = this.hostOf(result.target, image.role);
			const bad = !["runs", "not-windows"].includes(result.verdict);
			const decided = decisionOn(result);
			return {
				verdict: result.verdict,
				cells: [forLog(targetName(image, result)), host === null ? "" : versionLabel(host)],
				rule: bad && decided !== "" ? `${result.rule} (${decided})` : result.rule
			};
		});
		const limit = Math.max(NAME_LIMIT$1, this.width - BESIDE_NAME);
		const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => displayWidth(row.cells[column])).filter((width) => width <= limit)));
		for (const { verdict, cells, rule } of rows) {
			const columns = cells.map((cell, column) => padEnd(cell, widths[column])).join("  ");
			const row = `  ${this.paint(VERDICT_COLOUR[verdict], padEnd(verdict, 11))}  ${columns}`;
			if (ROW_INDENT + displayWidth(`${columns}  ${rule}`) <= this.width) this.out.push(`${row}  ${rule}`);
			else this.out.push(row.trimEnd(), `${" ".repeat(ROW_INDENT)}${rule}`);
		}
	}
	paragraph(text, indent) {
		for (const line of wrap(text, this.width - indent)) this.out.push(" ".repeat(indent) + line);
	}
};
function decisionOn(result) {
	if (isServed(result)) return "a variant serves it";
	if (result.severity !== "off") return result.known ? "known" : "";
	return result.ignored ? "ignored" : "does not count";
}
function builtWith(build) {
	const parts = [];
	const given = Object.entries(build.buildArgs).map(([name, value]) => forLog(`${name}=${value}`));
	if (given.length > 0) parts.push(`with ${given.join(" ")}`);
	if (build.stage !== null) parts.push(`stage ${forLog(build.stage)}`);
	if (build.buildHost !== null) parts.push(`on ${forLog(build.buildHost.name)}`);
	const built = parts.length === 0 ? [] : [`built ${parts.join(", ")}`];
	if (build.declaredBy !== null) built.push(`declared in ${forLog(build.declaredBy.file)}:${build.declaredBy.line}`);
	return built.join(", ");
}
// lib/report/text-overview.js
const ROWS = 12;
const COLUMNS = 6;
const NAME_LIMIT = 40;
function overviewText(report, width) {
	const rows = new Map();
	const running = new Set();
	const sharing = new Set();
	const said = new Map();
	for (const row of imageRows(report)) {
		const one = said.get(row.results) ?? saidOf(row);
		said.set(row.results, one);
		if (one.runs !== "no") (one.runs === "everywhere" ? running : sharing).add(placeOf(row));
		else add(rows, row, one);
	}
	for (const place of sharing) running.delete(place);
	const others = otherImages(report);
	const shown = [...rows.values()].slice(0, ROWS);
	const isNew = shown.some(({ told }) => !told);
	const lines = isNew && shown.length > 0 ? tableOf(shown, width) : [];
	const more = isNew ? rows.size - shown.length : 0;
	if (lines.some((line) => /\((?:unknown|at risk|cannot run|Hyper-V only)\)/.test(line))) lines.push("In brackets: does not count.");
	const counts = [
		...more > 0 ? [`${count(more, "more image")} ${more === 1 ? "does" : "do"} not run everywhere`] : [],
		...running.size > 0 ? [`${count(running.size, "image")} ${running.size === 1 ? "runs" : "run"} everywhere`] : [],
		...sharing.size > 0 ? [`${count(sharing.size, "image")} ${sharing.size === 1 ? "runs" : "run"} on some targets (variants serve the rest)`] : [],
		...others.length > 0 ? [`${count(others.length, "image")} ${others.length === 1 ? "is" : "are"} not Windows`] : []
	];
	if (counts.length > 0 && shown.length + sharing.size + others.length > 0) lines.push(...wrap(`${inWords(counts)}.`, width));
	return lines;
}
function saidOf({ reference, results }) {
	const all = [...results.values()];
	const verdicts = new Map(all.map(({ name, result }) => [name, wordOf(result)]));
	return {
		runs: whereRuns(results),
		verdicts,
		key: JSON.stringify([reference, [...verdicts]])
	};
}
function whereRuns(results) {
	const own = [...results].filter(([, { result }]) => !isServed(result));
	if (!own.every(([, { result }]) => result.verdict === "runs")) return "no";
	if (own.length === results.size) return "everywhere";
	return own.some(([host]) => host.startsWith(hostKey("final", ""))) ? "shared" : "no";
}
function add(rows, { file, line, reference, results }, { verdicts, key }) {
	const known = rows.get(key);
	const place = file === "" ? "" : `${file}:${line}`;
	if (known !== void 0) known.more += 1;
	else {
		const own = [...results.values()].filter(({ result }) => !isServed(result));
		const told = own.length > 0 && own.every(({ result }) => severityRank(result.severity) <= 1);
		rows.set(key, {
			place,
			image: cut(shortReference(reference), NAME_LIMIT),
			verdicts,
			told,
			more: 0
		});
	}
}
function wordOf({ verdict, severity, ignored, known }) {
	const word = verdict === "runs" ? "runs" : verdict === "hyperv-only" ? "Hyper-V only" : COUNTED[verdict].one;
	if (verdict === "runs" || verdict === "not-windows") return word;
	if (ignored) return `${word} (ignored)`;
	return severity === "off" ? `(${word})` : known ? `${word} (known)` : word;
}
function tableOf(rows, width) {
	const hosts = [...new Set(rows.flatMap(({ verdicts }) => [...verdicts.keys()]))];
	const names = rows.map(({ place, image, more }) => [place + (more > 0 ? ` (+${more})` : ""), image]);
	if (!(hosts.length > COLUMNS || hosts.some((host) => displayWidth(host) > NAME_LIMIT))) {
		const lines = toTable([
			"",
			"",
			...hosts
		], rows.map(({ verdicts }, at) => [...names[at], ...hosts.map((host) => verdicts.get(host) ?? "")]), 1e3).trimEnd().split("\n");
		if (lines.every((line) => displayWidth(line) <= width)) return lines;
	}
	return rows.flatMap(({ verdicts }, at) => byVerdict(names[at], verdicts, width));
}
function byVerdict([place, image], verdicts, width) {
	const hosts = new Map();
	for (const [host, word] of verdicts) hosts.set(word, [...hosts.get(word) ?? [], host]);
	const told = [...hosts].map(([word, names]) => {
		return `${word} on ${names.length > 2 ? `${names.length} hosts` : inWords(names.map((name) => cut(name, NAME_LIMIT)))}`;
	});
	const [first = "", ...rest] = wrap(forLog(`${place === "" ? "" : `${place}  `}${image}: ${told.join(", ")}`), width - 2);
	return [first, ...rest.map((line) => `  ${line}`)];
}
// lib/report/text-workloads.js
const MOST_WORKLOADS = 50;
const MOST_ROWS = 20;
function workloadsText(report, width) {
	const workloads = shownWorkloads(report);
	const versionOf = versionIndex(report);
	const lines = workloads.slice(0, MOST_WORKLOADS).flatMap((workload) => {
		const { kind, name, file, line } = workload;
		const place = file === "-" ? "standard input" : `${forLog(file)}:${line}`;
		const rows = workloadRows(workload, versionOf);
		const shown = rows.slice(0, MOST_ROWS).map((row) => {
			const cells = [
				nodesOf(row),
				row.version,
				row.rule
			].map(forLog).filter((cell) => cell !== "");
			return `  ${row.verdict.padEnd(11)}  ${cells.join("  ")}`;
		});
		const more = rows.length > MOST_ROWS ? [`  and ${rows.length - MOST_ROWS} more groups of nodes`] : [];
		return [
			...wrap(`${place}  ${forLog(titleOf({
				kind,
				name
			}))}`, width),
			...shown,
			...more
		];
	});
	if (workloads.length > MOST_WORKLOADS) lines.push(`${workloads.length - MOST_WORKLOADS} more workloads`);
	return lines;
}
// lib/report/text.js
var text_exports = require_rolldown_runtime.__exportAll({ toText: () => toText });
const SHOWN_FINDINGS = 10;
const SHOWN_NOTICES = 2;
const WHY_LINES = 2;
const SHOWN_PLACES = 3;
const SHOWN_PAGES = 3;
function toText(report, options) {
	const width = Number.isFinite(options.width) ? Math.max(40, options.width) : 80;
	const paint = painter(options.colour);
	const all = toldIn(report);
	const told = options.annotated ? annotatedIn(report) : new Set();
	const findings = all.filter((cause) => severityRank(cause.severity) <= 1 && !told.has(keyOf(cause)));
	const notices = windowsFirst(report, all.filter(({ severity }) => severity === "notice"));
	const everything = options.verbose && !options.quiet;
	const shown = options.quiet || everything ? findings : findings.slice(0, SHOWN_FINDINGS);
	const parts = [causesText(shown, width, paint, everything)];
	if (shown.length < findings.length) parts[0].push(`${count(findings.length - shown.length, "more finding")}: --verbose shows all.`);
	if (!options.quiet) {
		if (everything) parts.push(...imagesText(report, width, paint));
		else parts.push(overviewText(report, width));
		parts.push(workloadsText(report, width));
		const kinds = notices.filter(({ rule }, at) => rule === null || notices.findIndex((each) => each.rule === rule) === at);
		const kept = everything ? notices : kinds.slice(0, SHOWN_NOTICES);
		const lines = causesText(kept, width, paint, everything);
		if (kept.length < notices.length) lines.push(`${count(notices.length - kept.length, "more notice")}: --verbose shows all.`);
		parts.push(lines);
	}
	parts.push(pagesText(shown, everything), wrap(summaryLine(report, {
		named: false,
		causes: all
	}), width));
	return paragraphs(parts);
}
function annotatedIn(report) {
	return new Set(causesOf(report, {
		assumed: false,
		joined: false
	}).map(keyOf));
}
function windowsFirst(report, notices) {
	const placeOf = ({ file, line }) => `${line} ${file}`;
	const places = new Set(imageRows(report).flatMap((row) => isGuess([row]) ? [] : [placeOf(row)]));
	const isOfWindows = (cause) => cause.places.some((place) => places.has(placeOf(place)));
	return [...notices.filter(isOfWindows), ...notices.filter((cause) => !isOfWindows(cause))];
}
function keyOf({ rule, claim }) {
	return JSON.stringify([rule, claim]);
}
function causesText(causes, width, paint, everything) {
	const seen = new Set();
	return causes.flatMap((cause) => {
		const brief = !everything && cause.rule !== null && seen.has(cause.rule);
		seen.add(cause.rule);
		return causeText(brief ? {
			...cause,
			why: "",
			errors: [],
			others: []
		} : cause, width, paint, everything);
	});
}
function paragraphs(parts) {
	return `${parts.filter((lines) => lines.length > 0).map((lines) => lines.map(breakCommands).join("\n")).join("\n\n")}\n`;
}
function causeText(cause, width, paint, whole) {
	const { severity, rule, places, claim, fixes, known } = cause;
	const [first, ...more] = places;
	const place = placeText(first);
	const id = rule === null ? "" : ` [${rule}]`;
	const [start = "", ...rest] = wrap(`${severity}: ${place === "" ? "" : `${place}: `}${forLog(sentence(claim))}${fixes.length === 0 ? "" : ` ${forLog(fixText(cause))}`}${id}${known ? ` (${KNOWN})` : ""}`, width - 2);
	const lines = [`${paint(SEVERITY_COLOUR[severity], `${severity}:`)}${start.slice(severity.length + 1)}`];
	const below = (text) => lines.push(...wrap(text, width - 2).map((line) => `  ${line}`));
	for (const line of rest) lines.push(`  ${line}`);
	if (more.length > 0) below(alsoIn(more.map(placeText), SHOWN_PLACES));
	below(belowText(whole ? cause : fitted(cause, (each) => wrap(belowText(each), width - 2).length <= WHY_LINES)));
	return lines;
}
function belowText(cause) {
	return [whyText(cause), othersText(cause)].filter((text) => text !== "").map(forLog).join(" ");
}
function pagesText(causes, everything) {
	const all = [...new Set(causes.map(({ docs }) => docs).filter((docs) => docs !== ""))];
	const pages = everything ? all : all.slice(0, SHOWN_PAGES);
	return pages.length === 0 ? [] : ["More:", ...pages.map((docs) => `  ${forLog(docs)}`)];
}
Object.defineProperty(exports, "BUILD", {
	enumerable: true,
	get: function() {
		return BUILD$1;
	}
});
Object.defineProperty(exports, "Boundary", {
	enumerable: true,
	get: function() {
		return Boundary;
	}
});
Object.defineProperty(exports, "CONFIG_FILE", {
	enumerable: true,
	get: function() {
		return CONFIG_FILE;
	}
});
Object.defineProperty(exports, "COUNTED", {
	enumerable: true,
	get: function() {
		return COUNTED;
	}
});
Object.defineProperty(exports, "Calls", {
	enumerable: true,
	get: function() {
		return Calls;
	}
});
Object.defineProperty(exports, "DOCKERFILE_LIMIT", {
	enumerable: true,
	get: function() {
		return DOCKERFILE_LIMIT;
	}
});
Object.defineProperty(exports, "DOES_NOT_MATCH", {
	enumerable: true,
	get: function() {
		return DOES_NOT_MATCH;
	}
});
Object.defineProperty(exports, "Effort", {
	enumerable: true,
	get: function() {
		return Effort;
	}
});
Object.defineProperty(exports, "FAMILIES_AS_OF", {
	enumerable: true,
	get: function() {
		return FAMILIES_AS_OF;
	}
});
Object.defineProperty(exports, "FEBRUARY_2020_DATE", {
	enumerable: true,
	get: function() {
		return FEBRUARY_2020_DATE;
	}
});
Object.defineProperty(exports, "HOST_NAMES_AS_OF", {
	enumerable: true,
	get: function() {
		return HOST_NAMES_AS_OF;
	}
});
Object.defineProperty(exports, "KNOWN", {
	enumerable: true,
	get: function() {
		return KNOWN;
	}
});
Object.defineProperty(exports, "Locator", {
	enumerable: true,
	get: function() {
		return Locator;
	}
});
Object.defineProperty(exports, "Lookups", {
	enumerable: true,
	get: function() {
		return Lookups;
	}
});
Object.defineProperty(exports, "MAKEFILES", {
	enumerable: true,
	get: function() {
		return MAKEFILES;
	}
});
Object.defineProperty(exports, "MAX_TEXT", {
	enumerable: true,
	get: function() {
		return MAX_TEXT;
	}
});
Object.defineProperty(exports, "NOTHING_GIVEN", {
	enumerable: true,
	get: function() {
		return NOTHING_GIVEN;
	}
});
Object.defineProperty(exports, "NO_MATCH_IN_MANIFEST", {
	enumerable: true,
	get: function() {
		return NO_MATCH_IN_MANIFEST;
	}
});
Object.defineProperty(exports, "OFFICIAL_TAGS_AS_OF", {
	enumerable: true,
	get: function() {
		return OFFICIAL_TAGS_AS_OF;
	}
});
Object.defineProperty(exports, "PhysicalLines", {
	enumerable: true,
	get: function() {
		return PhysicalLines;
	}
});
Object.defineProperty(exports, "RELEASES_AS_OF", {
	enumerable: true,
	get: function() {
		return RELEASES_AS_OF;
	}
});
Object.defineProperty(exports, "SEVERITIES", {
	enumerable: true,
	get: function() {
		return SEVERITIES;
	}
});
Object.defineProperty(exports, "SKIPPED", {
	enumerable: true,
	get: function() {
		return SKIPPED;
	}
});
Object.defineProperty(exports, "SOURCES", {
	enumerable: true,
	get: function() {
		return SOURCES;
	}
});
Object.defineProperty(exports, "THE_HOST", {
	enumerable: true,
	get: function() {
		return THE_HOST;
	}
});
Object.defineProperty(exports, "TOOL", {
	enumerable: true,
	get: function() {
		return TOOL;
	}
});
Object.defineProperty(exports, "TOO_LONG", {
	enumerable: true,
	get: function() {
		return TOO_LONG;
	}
});
Object.defineProperty(exports, "UPDATES_AS_OF", {
	enumerable: true,
	get: function() {
		return UPDATES_AS_OF;
	}
});
Object.defineProperty(exports, "VERDICTS", {
	enumerable: true,
	get: function() {
		return VERDICTS;
	}
});
Object.defineProperty(exports, "WORKSPACE", {
	enumerable: true,
	get: function() {
		return WORKSPACE;
	}
});
Object.defineProperty(exports, "WRITERS", {
	enumerable: true,
	get: function() {
		return WRITERS;
	}
});
Object.defineProperty(exports, "alsoIn", {
	enumerable: true,
	get: function() {
		return alsoIn;
	}
});
Object.defineProperty(exports, "alternativesOf", {
	enumerable: true,
	get: function() {
		return alternativesOf;
	}
});
Object.defineProperty(exports, "argumentsFor", {
	enumerable: true,
	get: function() {
		return argumentsFor;
	}
});
Object.defineProperty(exports, "asWritten", {
	enumerable: true,
	get: function() {
		return asWritten$1;
	}
});
Object.defineProperty(exports, "bakePrinter", {
	enumerable: true,
	get: function() {
		return bakePrinter;
	}
});
Object.defineProperty(exports, "baseArguments", {
	enumerable: true,
	get: function() {
		return baseArguments;
	}
});
Object.defineProperty(exports, "below", {
	enumerable: true,
	get: function() {
		return below;
	}
});
Object.defineProperty(exports, "breakCommands", {
	enumerable: true,
	get: function() {
		return breakCommands;
	}
});
Object.defineProperty(exports, "causesOf", {
	enumerable: true,
	get: function() {
		return causesOf;
	}
});
Object.defineProperty(exports, "checkedOf", {
	enumerable: true,
	get: function() {
		return checkedOf;
	}
});
Object.defineProperty(exports, "commandAt", {
	enumerable: true,
	get: function() {
		return commandAt;
	}
});
Object.defineProperty(exports, "configWhere", {
	enumerable: true,
	get: function() {
		return configWhere;
	}
});
Object.defineProperty(exports, "count", {
	enumerable: true,
	get: function() {
		return count;
	}
});
Object.defineProperty(exports, "countImages", {
	enumerable: true,
	get: function() {
		return countImages;
	}
});
Object.defineProperty(exports, "countsOf", {
	enumerable: true,
	get: function() {
		return countsOf;
	}
});
Object.defineProperty(exports, "cut", {
	enumerable: true,
	get: function() {
		return cut;
	}
});
Object.defineProperty(exports, "deliver", {
	enumerable: true,
	get: function() {
		return deliver;
	}
});
Object.defineProperty(exports, "describeReference", {
	enumerable: true,
	get: function() {
		return describeReference;
	}
});
Object.defineProperty(exports, "destinationOf", {
	enumerable: true,
	get: function() {
		return destinationOf;
	}
});
Object.defineProperty(exports, "didYouMean", {
	enumerable: true,
	get: function() {
		return didYouMean;
	}
});
Object.defineProperty(exports, "displayWidth", {
	enumerable: true,
	get: function() {
		return displayWidth;
	}
});
Object.defineProperty(exports, "endOfToken", {
	enumerable: true,
	get: function() {
		return endOfToken;
	}
});
Object.defineProperty(exports, "entriesOf", {
	enumerable: true,
	get: function() {
		return entriesOf;
	}
});
Object.defineProperty(exports, "errorCode", {
	enumerable: true,
	get: function() {
		return errorCode;
	}
});
Object.defineProperty(exports, "escapeData", {
	enumerable: true,
	get: function() {
		return escapeData;
	}
});
Object.defineProperty(exports, "escapeGlob", {
	enumerable: true,
	get: function() {
		return escapeGlob;
	}
});
Object.defineProperty(exports, "escapeProperty", {
	enumerable: true,
	get: function() {
		return escapeProperty;
	}
});
Object.defineProperty(exports, "evaluate", {
	enumerable: true,
	get: function() {
		return evaluate;
	}
});
Object.defineProperty(exports, "exclude", {
	enumerable: true,
	get: function() {
		return exclude;
	}
});
Object.defineProperty(exports, "faceOf", {
	enumerable: true,
	get: function() {
		return faceOf;
	}
});
Object.defineProperty(exports, "fails", {
	enumerable: true,
	get: function() {
		return fails$1;
	}
});
Object.defineProperty(exports, "familyOf", {
	enumerable: true,
	get: function() {
		return familyOf$1;
	}
});
Object.defineProperty(exports, "februaryLine", {
	enumerable: true,
	get: function() {
		return februaryLine;
	}
});
Object.defineProperty(exports, "findProgram", {
	enumerable: true,
	get: function() {
		return findProgram;
	}
});
Object.defineProperty(exports, "findRoot", {
	enumerable: true,
	get: function() {
		return findRoot;
	}
});
Object.defineProperty(exports, "finish", {
	enumerable: true,
	get: function() {
		return finish;
	}
});
Object.defineProperty(exports, "firstOf", {
	enumerable: true,
	get: function() {
		return firstOf;
	}
});
Object.defineProperty(exports, "fitted", {
	enumerable: true,
	get: function() {
		return fitted;
	}
});
Object.defineProperty(exports, "fixText", {
	enumerable: true,
	get: function() {
		return fixText;
	}
});
Object.defineProperty(exports, "folderOf", {
	enumerable: true,
	get: function() {
		return folderOf$1;
	}
});
Object.defineProperty(exports, "forCodeCell", {
	enumerable: true,
	get: function() {
		return forCodeCell;
	}
});
Object.defineProperty(exports, "forFence", {
	enumerable: true,
	get: function() {
		return forFence;
	}
});
Object.defineProperty(exports, "forHref", {
	enumerable: true,
	get: function() {
		return forHref;
	}
});
Object.defineProperty(exports, "forLog", {
	enumerable: true,
	get: function() {
		return forLog;
	}
});
Object.defineProperty(exports, "forMarkdown", {
	enumerable: true,
	get: function() {
		return forMarkdown;
	}
});
Object.defineProperty(exports, "formatReference", {
	enumerable: true,
	get: function() {
		return formatReference;
	}
});
Object.defineProperty(exports, "formatWindowsVersion", {
	enumerable: true,
	get: function() {
		return formatWindowsVersion;
	}
});
Object.defineProperty(exports, "globProblem", {
	enumerable: true,
	get: function() {
		return globProblem;
	}
});
Object.defineProperty(exports, "hasUnknown", {
	enumerable: true,
	get: function() {
		return hasUnknown;
	}
});
Object.defineProperty(exports, "hasWildcards", {
	enumerable: true,
	get: function() {
		return hasWildcards;
	}
});
Object.defineProperty(exports, "hostIndex", {
	enumerable: true,
	get: function() {
		return hostIndex;
	}
});
Object.defineProperty(exports, "hostKey", {
	enumerable: true,
	get: function() {
		return hostKey;
	}
});
Object.defineProperty(exports, "hostLabel", {
	enumerable: true,
	get: function() {
		return hostLabel;
	}
});
Object.defineProperty(exports, "hostsOf", {
	enumerable: true,
	get: function() {
		return hostsOf;
	}
});
Object.defineProperty(exports, "imageRows", {
	enumerable: true,
	get: function() {
		return imageRows;
	}
});
Object.defineProperty(exports, "inWords", {
	enumerable: true,
	get: function() {
		return inWords;
	}
});
Object.defineProperty(exports, "isDockerfileName", {
	enumerable: true,
	get: function() {
		return isDockerfileName;
	}
});
Object.defineProperty(exports, "isHosted", {
	enumerable: true,
	get: function() {
		return isHosted;
	}
});
Object.defineProperty(exports, "isInside", {
	enumerable: true,
	get: function() {
		return isInside;
	}
});
Object.defineProperty(exports, "isKnownTag", {
	enumerable: true,
	get: function() {
		return isKnownTag;
	}
});
Object.defineProperty(exports, "isMisfit", {
	enumerable: true,
	get: function() {
		return isMisfit;
	}
});
Object.defineProperty(exports, "isNotWindows", {
	enumerable: true,
	get: function() {
		return isNotWindows;
	}
});
Object.defineProperty(exports, "isOfOthers", {
	enumerable: true,
	get: function() {
		return isOfOthers;
	}
});
Object.defineProperty(exports, "isOtherSystem", {
	enumerable: true,
	get: function() {
		return isOtherSystem;
	}
});
Object.defineProperty(exports, "isOutside", {
	enumerable: true,
	get: function() {
		return isOutside;
	}
});
Object.defineProperty(exports, "isRemote", {
	enumerable: true,
	get: function() {
		return isRemote;
	}
});
Object.defineProperty(exports, "isRuleId", {
	enumerable: true,
	get: function() {
		return isRuleId;
	}
});
Object.defineProperty(exports, "isServed", {
	enumerable: true,
	get: function() {
		return isServed;
	}
});
Object.defineProperty(exports, "isSpace", {
	enumerable: true,
	get: function() {
		return isSpace;
	}
});
Object.defineProperty(exports, "isTemplate", {
	enumerable: true,
	get: function() {
		return isTemplate;
	}
});
Object.defineProperty(exports, "isWindows", {
	enumerable: true,
	get: function() {
		return isWindows;
	}
});
Object.defineProperty(exports, "isWorse", {
	enumerable: true,
	get: function() {
		return isWorse;
	}
});
Object.defineProperty(exports, "join", {
	enumerable: true,
	get: function() {
		return join;
	}
});
Object.defineProperty(exports, "join$1", {
	enumerable: true,
	get: function() {
		return join$9;
	}
});
Object.defineProperty(exports, "joinPath", {
	enumerable: true,
	get: function() {
		return joinPath;
	}
});
Object.defineProperty(exports, "judge", {
	enumerable: true,
	get: function() {
		return judge;
	}
});
Object.defineProperty(exports, "judgeImage", {
	enumerable: true,
	get: function() {
		return judgeImage;
	}
});
Object.defineProperty(exports, "kindOf", {
	enumerable: true,
	get: function() {
		return kindOf$2;
	}
});
Object.defineProperty(exports, "liesIn", {
	enumerable: true,
	get: function() {
		return liesIn;
	}
});
Object.defineProperty(exports, "listFamilies", {
	enumerable: true,
	get: function() {
		return listFamilies;
	}
});
Object.defineProperty(exports, "listHostNames", {
	enumerable: true,
	get: function() {
		return listHostNames;
	}
});
Object.defineProperty(exports, "listed", {
	enumerable: true,
	get: function() {
		return listed;
	}
});
Object.defineProperty(exports, "localPaths", {
	enumerable: true,
	get: function() {
		return localPaths;
	}
});
Object.defineProperty(exports, "machinesOf", {
	enumerable: true,
	get: function() {
		return machinesOf;
	}
});
Object.defineProperty(exports, "nameOf", {
	enumerable: true,
	get: function() {
		return nameOf$1;
	}
});
Object.defineProperty(exports, "namedBase", {
	enumerable: true,
	get: function() {
		return namedBase;
	}
});
Object.defineProperty(exports, "nearHosts", {
	enumerable: true,
	get: function() {
		return nearHosts;
	}
});
Object.defineProperty(exports, "nearMatches", {
	enumerable: true,
	get: function() {
		return nearMatches;
	}
});
Object.defineProperty(exports, "noTarget", {
	enumerable: true,
	get: function() {
		return noTarget;
	}
});
Object.defineProperty(exports, "noWindowsImage", {
	enumerable: true,
	get: function() {
		return noWindowsImage;
	}
});
Object.defineProperty(exports, "nodesOf", {
	enumerable: true,
	get: function() {
		return nodesOf;
	}
});
Object.defineProperty(exports, "notTooDeep", {
	enumerable: true,
	get: function() {
		return notTooDeep;
	}
});
Object.defineProperty(exports, "nounFor", {
	enumerable: true,
	get: function() {
		return nounFor;
	}
});
Object.defineProperty(exports, "openWorkspace", {
	enumerable: true,
	get: function() {
		return openWorkspace;
	}
});
Object.defineProperty(exports, "optionsOf", {
	enumerable: true,
	get: function() {
		return optionsOf;
	}
});
Object.defineProperty(exports, "osOf", {
	enumerable: true,
	get: function() {
		return osOf;
	}
});
Object.defineProperty(exports, "other", {
	enumerable: true,
	get: function() {
		return other;
	}
});
Object.defineProperty(exports, "otherImages", {
	enumerable: true,
	get: function() {
		return otherImages;
	}
});
Object.defineProperty(exports, "othersText", {
	enumerable: true,
	get: function() {
		return othersText;
	}
});
Object.defineProperty(exports, "ownLabel", {
	enumerable: true,
	get: function() {
		return ownLabel;
	}
});
Object.defineProperty(exports, "parseDockerfile", {
	enumerable: true,
	get: function() {
		return parseDockerfile;
	}
});
Object.defineProperty(exports, "parseHostDeclaration", {
	enumerable: true,
	get: function() {
		return parseHostDeclaration;
	}
});
Object.defineProperty(exports, "parseReference", {
	enumerable: true,
	get: function() {
		return parseReference;
	}
});
Object.defineProperty(exports, "parseWindowsVersion", {
	enumerable: true,
	get: function() {
		return parseWindowsVersion;
	}
});
Object.defineProperty(exports, "partsOf", {
	enumerable: true,
	get: function() {
		return partsOf;
	}
});
Object.defineProperty(exports, "placeOf", {
	enumerable: true,
	get: function() {
		return placeOf$1;
	}
});
Object.defineProperty(exports, "placeText", {
	enumerable: true,
	get: function() {
		return placeText;
	}
});
Object.defineProperty(exports, "planBuilds", {
	enumerable: true,
	get: function() {
		return planBuilds;
	}
});
Object.defineProperty(exports, "platformArgs", {
	enumerable: true,
	get: function() {
		return platformArgs;
	}
});
Object.defineProperty(exports, "reachesBuild", {
	enumerable: true,
	get: function() {
		return reachesBuild;
	}
});
Object.defineProperty(exports, "readHead", {
	enumerable: true,
	get: function() {
		return readHead$1;
	}
});
Object.defineProperty(exports, "readHost", {
	enumerable: true,
	get: function() {
		return readHost;
	}
});
Object.defineProperty(exports, "readPattern", {
	enumerable: true,
	get: function() {
		return readPattern;
	}
});
Object.defineProperty(exports, "readText", {
	enumerable: true,
	get: function() {
		return readText;
	}
});
Object.defineProperty(exports, "readVersionText", {
	enumerable: true,
	get: function() {
		return readVersionText;
	}
});
Object.defineProperty(exports, "reading", {
	enumerable: true,
	get: function() {
		return reading;
	}
});
Object.defineProperty(exports, "reasonOf", {
	enumerable: true,
	get: function() {
		return reasonOf;
	}
});
Object.defineProperty(exports, "releaseNameIn", {
	enumerable: true,
	get: function() {
		return releaseNameIn;
	}
});
Object.defineProperty(exports, "releases", {
	enumerable: true,
	get: function() {
		return releases;
	}
});
Object.defineProperty(exports, "reportedHost", {
	enumerable: true,
	get: function() {
		return reportedHost;
	}
});
Object.defineProperty(exports, "reportedResolution", {
	enumerable: true,
	get: function() {
		return reportedResolution;
	}
});
Object.defineProperty(exports, "requestOf", {
	enumerable: true,
	get: function() {
		return requestOf;
	}
});
Object.defineProperty(exports, "resolution", {
	enumerable: true,
	get: function() {
		return resolution;
	}
});
Object.defineProperty(exports, "ruleName", {
	enumerable: true,
	get: function() {
		return ruleName;
	}
});
Object.defineProperty(exports, "rulePageUrl", {
	enumerable: true,
	get: function() {
		return rulePageUrl;
	}
});
Object.defineProperty(exports, "rules", {
	enumerable: true,
	get: function() {
		return rules;
	}
});
Object.defineProperty(exports, "runCheck", {
	enumerable: true,
	get: function() {
		return runCheck;
	}
});
Object.defineProperty(exports, "runExplain", {
	enumerable: true,
	get: function() {
		return runExplain;
	}
});
Object.defineProperty(exports, "runGit", {
	enumerable: true,
	get: function() {
		return runGit;
	}
});
Object.defineProperty(exports, "runProgram", {
	enumerable: true,
	get: function() {
		return runProgram;
	}
});
Object.defineProperty(exports, "runnerHost", {
	enumerable: true,
	get: function() {
		return runnerHost;
	}
});
Object.defineProperty(exports, "selectEntry", {
	enumerable: true,
	get: function() {
		return selectEntry;
	}
});
Object.defineProperty(exports, "sentence", {
	enumerable: true,
	get: function() {
		return sentence;
	}
});
Object.defineProperty(exports, "sentencesOf", {
	enumerable: true,
	get: function() {
		return sentencesOf;
	}
});
Object.defineProperty(exports, "settingsOf", {
	enumerable: true,
	get: function() {
		return settingsOf;
	}
});
Object.defineProperty(exports, "severityRank", {
	enumerable: true,
	get: function() {
		return severityRank;
	}
});
Object.defineProperty(exports, "shown", {
	enumerable: true,
	get: function() {
		return shown$1;
	}
});
Object.defineProperty(exports, "shownWorkloads", {
	enumerable: true,
	get: function() {
		return shownWorkloads;
	}
});
Object.defineProperty(exports, "sideOfLine", {
	enumerable: true,
	get: function() {
		return sideOfLine;
	}
});
Object.defineProperty(exports, "speaksOfBuild", {
	enumerable: true,
	get: function() {
		return speaksOfBuild;
	}
});
Object.defineProperty(exports, "splitArgs", {
	enumerable: true,
	get: function() {
		return splitArgs;
	}
});
Object.defineProperty(exports, "splitFlags", {
	enumerable: true,
	get: function() {
		return splitFlags;
	}
});
Object.defineProperty(exports, "stageArgs", {
	enumerable: true,
	get: function() {
		return stageArgs;
	}
});
Object.defineProperty(exports, "stageChain", {
	enumerable: true,
	get: function() {
		return stageChain;
	}
});
Object.defineProperty(exports, "start_exports", {
	enumerable: true,
	get: function() {
		return start_exports;
	}
});
Object.defineProperty(exports, "stopsPull", {
	enumerable: true,
	get: function() {
		return stopsPull;
	}
});
Object.defineProperty(exports, "summaryLine", {
	enumerable: true,
	get: function() {
		return summaryLine;
	}
});
Object.defineProperty(exports, "targetName", {
	enumerable: true,
	get: function() {
		return targetName;
	}
});
Object.defineProperty(exports, "textSpeaksOfWindows", {
	enumerable: true,
	get: function() {
		return textSpeaksOfWindows;
	}
});
Object.defineProperty(exports, "titleOf", {
	enumerable: true,
	get: function() {
		return titleOf;
	}
});
Object.defineProperty(exports, "titleOf$1", {
	enumerable: true,
	get: function() {
		return titleOf$1;
	}
});
Object.defineProperty(exports, "toTable", {
	enumerable: true,
	get: function() {
		return toTable;
	}
});
Object.defineProperty(exports, "toldIn", {
	enumerable: true,
	get: function() {
		return toldIn;
	}
});
Object.defineProperty(exports, "tooMuch", {
	enumerable: true,
	get: function() {
		return tooMuch;
	}
});
Object.defineProperty(exports, "trim", {
	enumerable: true,
	get: function() {
		return trim;
	}
});
Object.defineProperty(exports, "trimStart", {
	enumerable: true,
	get: function() {
		return trimStart;
	}
});
Object.defineProperty(exports, "unknown", {
	enumerable: true,
	get: function() {
		return unknown;
	}
});
Object.defineProperty(exports, "unknownPath", {
	enumerable: true,
	get: function() {
		return unknownPath;
	}
});
Object.defineProperty(exports, "unknownsIn", {
	enumerable: true,
	get: function() {
		return unknownsIn;
	}
});
Object.defineProperty(exports, "unmarked", {
	enumerable: true,
	get: function() {
		return unmarked;
	}
});
Object.defineProperty(exports, "unread", {
	enumerable: true,
	get: function() {
		return unread;
	}
});
Object.defineProperty(exports, "untrustedFolders", {
	enumerable: true,
	get: function() {
		return untrustedFolders;
	}
});
Object.defineProperty(exports, "versionIndex", {
	enumerable: true,
	get: function() {
		return versionIndex;
	}
});
Object.defineProperty(exports, "versionLabel", {
	enumerable: true,
	get: function() {
		return versionLabel;
	}
});
Object.defineProperty(exports, "visible", {
	enumerable: true,
	get: function() {
		return visible;
	}
});
Object.defineProperty(exports, "wantsColour", {
	enumerable: true,
	get: function() {
		return wantsColour;
	}
});
Object.defineProperty(exports, "warn", {
	enumerable: true,
	get: function() {
		return warn;
	}
});
Object.defineProperty(exports, "watched", {
	enumerable: true,
	get: function() {
		return watched;
	}
});
Object.defineProperty(exports, "whyText", {
	enumerable: true,
	get: function() {
		return whyText;
	}
});
Object.defineProperty(exports, "withConfigFile", {
	enumerable: true,
	get: function() {
		return withConfigFile;
	}
});
Object.defineProperty(exports, "withTaken", {
	enumerable: true,
	get: function() {
		return withTaken;
	}
});
Object.defineProperty(exports, "withoutUnknown", {
	enumerable: true,
	get: function() {
		return withoutUnknown;
	}
});
Object.defineProperty(exports, "workloadPlace", {
	enumerable: true,
	get: function() {
		return workloadPlace;
	}
});
Object.defineProperty(exports, "workloadRows", {
	enumerable: true,
	get: function() {
		return workloadRows;
	}
});
Object.defineProperty(exports, "workspacePath", {
	enumerable: true,
	get: function() {
		return workspacePath;
	}
});
Object.defineProperty(exports, "worstOf", {
	enumerable: true,
	get: function() {
		return worstOf;
	}
});
Object.defineProperty(exports, "wrap", {
	enumerable: true,
	get: function() {
		return wrap;
	}
});
Object.defineProperty(exports, "writeFileAtomically", {
	enumerable: true,
	get: function() {
		return writeFileAtomically;
	}
});
Object.defineProperty(exports, "writeReports", {
	enumerable: true,
	get: function() {
		return writeReports;
	}
});
Object.defineProperty(exports, "wrongFormat", {
	enumerable: true,
	get: function() {
		return wrongFormat;
	}
});
