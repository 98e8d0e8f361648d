const require_check = require("./check.js");
let node_fs = require("node:fs");
let node_buffer = require("node:buffer");
// lib/fix/diff.js
const CONTEXT = 3;
function unifiedDiff(path, before, after) {
	if (before === after) return "";
	const [old, changed] = [linesOf(before), linesOf(after)];
	const [a, b] = [quoted(`a/${path}`), quoted(`b/${path}`)];
	const hunks = hunksOf(old, changed).map((hunk) => format(hunk, old, changed));
	return `diff --git ${a} ${b}\n--- ${padded(a)}\n+++ ${padded(b)}\n${hunks.join("")}`;
}
function hunksOf(old, changed) {
	const hunks = [];
	for (let index = 0; index < old.length; index++) {
		if (old[index] === changed[index]) continue;
		const start = Math.max(0, index - CONTEXT);
		const end = Math.min(old.length, index + CONTEXT + 1);
		const last = hunks.at(-1);
		if (last && start <= last.end) hunks[hunks.length - 1] = {
			start: last.start,
			end
		};
		else hunks.push({
			start,
			end
		});
	}
	return hunks;
}
function format({ start, end }, old, changed) {
	const range = `${start + 1},${end - start}`;
	return `@@ -${range} +${range} @@\n${bodyOf(old.slice(start, end), changed.slice(start, end)).map(({ mark, text }) => `${mark}${text}${text.endsWith("\n") ? "" : "\n\\ No newline at end of file\n"}`).join("")}`;
}
function bodyOf(old, changed) {
	const body = [];
	let added = [];
	for (const [index, text] of old.entries()) {
		const other = changed[index] ?? "";
		if (text === other) {
			body.push(...added, {
				mark: " ",
				text
			});
			added = [];
		} else {
			body.push({
				mark: "-",
				text
			});
			added.push({
				mark: "+",
				text: other
			});
		}
	}
	return [...body, ...added];
}
function linesOf(text) {
	const lines = [];
	let start = 0;
	for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
		lines.push(text.slice(start, end + 1));
		start = end + 1;
	}
	if (start < text.length) lines.push(text.slice(start));
	return lines;
}
const ESCAPES = {
	"\"": "\\\"",
	"\\": "\\\\",
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function quoted(name) {
	const special = /["\\\x00-\x1f\x7f]/g;
	if (name.search(special) < 0) return name;
	return `"${name.replace(special, (char) => ESCAPES[char] ?? `\\${char.charCodeAt(0).toString(8).padStart(3, "0")}`)}"`;
}
function padded(name) {
	return name.includes(" ") ? `${name}\t` : name;
}
// lib/fix/edits.js
function applyEdits(text, edits) {
	const pieces = [];
	let at = 0;
	for (const { start, end, replacement } of [...edits].sort((a, b) => a.start - b.start)) {
		pieces.push(text.slice(at, start), replacement);
		at = end;
	}
	pieces.push(text.slice(at));
	return pieces.join("");
}
function overlap(a, b) {
	return a.some((one) => b.some((other) => one.start <= other.end && other.start <= one.end));
}
// lib/read/places.js
var Places = class {
	dockerfile;
	lines;
	starts;
	constructor(text, dockerfile) {
		this.dockerfile = dockerfile;
		this.lines = new require_check.PhysicalLines(text);
		this.starts = startsOf(text);
	}
	base(stage) {
		const { text, pieces } = this.logicalLine(stage.line);
		const after = require_check.trim(require_check.splitFlags(require_check.readHead(text).rest).rest);
		return placed(text, untrimmedEnd(text) - after.length, stage.written, pieces);
	}
	value(index) {
		const { globalArgs } = this.dockerfile;
		const arg = globalArgs[index];
		if (!arg || arg.value === null) return null;
		return this.defaultIn(arg.line, index - firstOfLine(globalArgs, index), arg.value);
	}
	stageValue(index) {
		const arg = require_check.stageArgs(this.dockerfile)[index];
		return arg ? this.defaultIn(arg.instruction.line, arg.position, arg.value) : null;
	}
	defaultIn(line, wanted, value) {
		const { text, pieces } = this.logicalLine(line);
		const { rest } = require_check.splitFlags(require_check.readHead(text).rest);
		let at = untrimmedEnd(text) - rest.length;
		for (const [position, word] of require_check.splitArgs(rest, this.dockerfile.escape).entries()) {
			while (at < text.length && require_check.isSpace(text.charCodeAt(at))) at++;
			if (position === wanted) return placed(text, at + word.length - value.length, value, pieces);
			at += word.length;
		}
		return null;
	}
	logicalLine(line) {
		this.lines.number = line - 1;
		const whole = this.lines.take();
		const first = require_check.trimStart(whole);
		const lengths = [];
		const text = require_check.join$1(first, this.lines, this.dockerfile.escape, lengths);
		const pieces = [];
		let at = 0;
		for (const { number, length } of lengths) {
			const indent = pieces.length === 0 ? whole.length - first.length : 0;
			pieces.push({
				at,
				start: this.starts[number - 1] + indent,
				length,
				line: number
			});
			at += length;
		}
		return {
			text,
			pieces
		};
	}
};
function startsOf(text) {
	const starts = [text.charCodeAt(0) === 65279 ? 1 : 0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function untrimmedEnd(text) {
	return text.length - (require_check.trimStart(text).length - require_check.trim(text).length);
}
function firstOfLine(args, index) {
	let first = index;
	while (first > 0 && args[first - 1].line === args[index].line) first--;
	return first;
}
function placed(line, start, word, pieces) {
	if (line.slice(start, start + word.length) !== word) return null;
	return {
		text: word,
		lineOf: (at) => pieces.findLast((piece) => piece.at <= start + at)?.line ?? pieces[0].line,
		spans: (from, to) => spansIn(pieces, start + from, start + to)
	};
}
function spansIn(pieces, from, to) {
	const spans = [];
	for (const { at, start, length } of pieces) {
		const first = Math.max(from, at);
		const last = Math.min(to, at + length);
		if (first < last || from === to && from >= at && from <= at + length && spans.length === 0) spans.push({
			start: start + first - at,
			end: start + last - at
		});
	}
	return spans;
}
// lib/fix/wish.js
function wishesOf(report) {
	const wishes = [];
	const refusals = [];
	for (const group of groupsOf(report)) {
		const { file, line, reference, builds, results } = group;
		const only = onlyFor(group);
		const options = optionsFor(group);
		if (typeof options === "string") refusals.push({
			file,
			line,
			reference,
			message: options
		});
		else {
			const reason = reasonOf(results);
			wishes.push({
				file,
				line,
				reference,
				options,
				builds,
				reason,
				only,
				otherwise: matrix(results)
			});
		}
	}
	return {
		wishes,
		refusals
	};
}
function asksForFix({ verdict, rule, severity, ignored }) {
	if (ignored !== void 0 || severity !== "error" && severity !== "warning") return false;
	return verdict === "hyperv-only" || verdict === "cannot-run" || rule === "base-tag-not-published";
}
function groupsOf(report) {
	const groups = new Map();
	for (const build of report.builds) for (const image of build.images) {
		const results = image.results.filter(asksForFix);
		if (results.length === 0) continue;
		add(groups, build, image, image.line, results);
		for (const { line, runs } of otherStages(build, image)) add(groups, build, image, line, onBuildHost(build, image, runs));
	}
	return groups.values();
}
function add(groups, build, { reference, role, results: all }, line, results) {
	if (results.length === 0) return;
	const key = `${line} ${reference} ${build.dockerfile}`;
	let group = groups.get(key);
	if (!group) {
		group = {
			file: build.dockerfile,
			line,
			reference,
			builds: [],
			results: [],
			running: new Set(),
			building: true
		};
		groups.set(key, group);
	}
	if (group.builds.at(-1) !== build) group.builds.push(build);
	group.results.push(...results);
	group.building &&= role === "build";
	for (const { verdict, target } of all) if (verdict === "runs" || verdict === "at-risk") group.running.add(target);
}
function otherStages({ stages, stage: target, buildHost }, image) {
	const named = stages.find(({ line }) => line === image.line);
	if (!named || buildHost === null || buildHost.edition === null) return [];
	const last = stages.findLastIndex(({ alias }) => target === null || alias === target.toLowerCase());
	return stages.filter((stage) => stage !== named && stage.index <= last && stage.from === named.from && stage.platform === named.platform);
}
function onBuildHost({ buildHost }, { role, results }, runs) {
	return results.filter((result) => asksForFix(result) && (role === "build" || result.target === buildHost?.name) && (runs || result.rule === "no-manifest-for-host" || result.rule === "image-newer-than-host"));
}
const MOST_OPTIONS = 4;
function optionsFor(group) {
	const { reference, results } = group;
	const variant = results.find((result) => result.variant === "to-add" || result.variant === "of-no-use");
	if (variant) return asSentence(variant.ways[0]?.text ?? "");
	const other = results.flatMap(({ notes }) => notes).find(({ builder }) => builder !== void 0);
	if (other) return other.message;
	const advised = new Map();
	for (const { advice } of results) for (const text of advice?.baseImages ?? []) advised.set(text, (advised.get(text) ?? 0) + 1);
	const without = results.filter((result) => (result.advice?.baseImages.length ?? 0) === 0);
	if (without.length === results.length) return withoutTag(group);
	if (without.length > 0) return advised.size > 1 ? matrix(results) : whatToDo(results);
	const texts = [...advised].sort(([, a], [, b]) => b - a).map(([text]) => text);
	const [best = ""] = texts;
	const from = require_check.partsOf(reference);
	if (from.digest !== null) return `It is pinned by its digest (${from.digest.slice(0, 19)}...), which another tag would leave in place. Write ${listed(texts, "or")} with the digest of that image, or without one${onlyFor(group)}.`;
	const same = texts.filter((text) => require_check.partsOf(text).name === from.name && require_check.partsOf(text).tag !== null);
	if (same.length === 0) return `Write ${best} instead: that is another image than ${from.name}, and yours to decide.`;
	return same.slice(0, MOST_OPTIONS);
}
function onlyFor({ results, running }) {
	if (running.size === 0) return "";
	return ` for ${listed(results.map(({ target }) => target))} (on ${listed([...running])} it runs as it is: if the other base does not, build one image for each)`;
}
function withoutTag({ reference, results, building, builds }) {
	const ways = whatToDo(results);
	const { file, line } = builds[0]?.declaredBy ?? {};
	if (building && ways !== "") return file === void 0 ? ways : `${ways} The build is declared in ${file}, line ${line}.`;
	const hosts = listed(results.map(({ target }) => target));
	return `No other tag of ${require_check.partsOf(reference).name} is known that runs on ${hosts}. ${ways}`.trim();
}
function whatToDo(results) {
	return [...new Set(results.flatMap(({ ways }) => ways.slice(0, 1).map(({ text }) => text)))].map(asSentence).join(" ");
}
function asSentence(words) {
	return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}
function matrix(results) {
	const byTag = new Map();
	for (const { target, advice } of results) {
		const tag = advice?.baseImages[0] ?? "";
		const targets = byTag.get(tag);
		if (targets) targets.push(target);
		else byTag.set(tag, [target]);
	}
	return `No one tag runs on all of them: ${[...byTag].map(([tag, targets]) => `${tag === "" ? "none is known" : tag} for ${listed(targets)}`).join("; ")}. That is a build matrix: build one image for each, with the tag as a build argument.`;
}
function reasonOf(results) {
	const byRule = new Map();
	for (const { rule, target } of results) {
		const targets = byRule.get(rule);
		if (targets) targets.push(target);
		else byRule.set(rule, [target]);
	}
	return [...byRule].map(([rule, targets]) => `${rule} on ${listed(targets)}`).join("; ");
}
function listed(names, and = "and") {
	const distinct = [...new Set(names)];
	return require_check.inWords(distinct, {
		most: distinct.length > 6 ? 5 : 6,
		and
	});
}
// lib/fix/file-editor.js
const NOT_AS_IT_WAS = "The file could not be read again as it was.";
var FileEditor = class {
	dockerfile;
	builds;
	places;
	locator;
	evaluations = new Map();
	affectedBy = new Map();
	constructor(text, dockerfile, builds) {
		this.dockerfile = dockerfile;
		this.builds = builds;
		this.places = new Places(text, dockerfile);
		this.locator = new require_check.Locator(dockerfile);
	}
	changesFor(wish) {
		const stage = this.dockerfile.stages.find(({ line }) => line === wish.line);
		if (!stage) return {
			changes: [],
			refused: [NOT_AS_IT_WAS]
		};
		const changes = [];
		const refused = new Set();
		for (const build of wish.builds) {
			const made = wish.options.map((wanted) => this.changeIn(build, stage, wish, wanted));
			const possible = made.filter((change) => typeof change !== "string");
			if (possible.length === 0) refused.add(String(made[0]));
			changes.push(...possible);
		}
		return {
			changes,
			refused: [...refused]
		};
	}
	changeIn(build, stage, wish, option) {
		const request = requestOf(build);
		const evaluated = this.stagesIn(build, request)[stage.index];
		const from = evaluated?.from ?? null;
		const reported = build.stages.find(({ line }) => line === stage.line)?.from;
		if (!evaluated || from === null || from !== reported || require_check.partsOf(from).tag !== require_check.partsOf(wish.reference).tag) return NOT_AS_IT_WAS;
		const wanted = `${require_check.partsOf(from).name}:${require_check.partsOf(option).tag}`;
		const found = this.locator.find(evaluated, wanted, request);
		if (!found) return whereElse(this.dockerfile, build, evaluated, option, wish.only);
		const places = found.parts.map((part) => ({
			part,
			word: this.wordOf(part.site)
		}));
		const edits = places.flatMap(({ part, word }) => spread(word?.spans(part.from, part.to) ?? [], part.replacement));
		const [first] = places;
		if (!first?.word || places.some(({ part, word }) => (word?.spans(part.from, part.to) ?? []).length === 0)) return `Where the tag is written could not be told. Change it by hand, to ${option}.`;
		const { part, word } = first;
		const arg = part.site.kind === "arg" ? this.dockerfile.globalArgs[part.site.index] : void 0;
		const after = word.text.slice(0, part.from) + part.replacement + word.text.slice(part.to);
		return {
			edits,
			line: word.lineOf(part.from),
			from: arg ? `ARG ${arg.name}=${word.text}` : word.text,
			to: arg ? `ARG ${arg.name}=${after}` : after,
			reason: wish.reason,
			wishes: [wish],
			builds: [build],
			wanted: option,
			affects: this.affected(found, stage),
			together: together(found.name, places.slice(1))
		};
	}
	stagesIn(build, request) {
		let stages = this.evaluations.get(build);
		if (!stages) {
			const evaluation = require_check.evaluate(this.dockerfile, request);
			stages = evaluation.ok ? evaluation.stages : [];
			this.evaluations.set(build, stages);
		}
		return stages;
	}
	wordOf({ kind, index }) {
		if (kind === "arg") return this.places.value(index);
		if (kind === "stage-arg") return this.places.stageValue(index);
		const stage = this.dockerfile.stages[index];
		return stage ? this.places.base(stage) : null;
	}
	affected(found, stage) {
		if (found.parts.every(({ site }) => site.kind === "from" && site.index === stage.index)) return [stage.line];
		const key = JSON.stringify(found);
		let affected = this.affectedBy.get(key);
		if (!affected) {
			const lines = new Set();
			for (const build of this.builds) {
				const after = this.locator.basesAfter(found, requestOf(build));
				for (const { index, line, from } of build.stages) if (!after || after[index] !== from) lines.add(line);
			}
			affected = [...lines].sort((a, b) => a - b);
			this.affectedBy.set(key, affected);
		}
		return affected;
	}
};
function together(name, others) {
	if (others.length === 0) return "";
	const lines = others.map(({ part, word }) => `line ${word?.lineOf(part.from)}`);
	return `with the other default${lines.length > 1 ? "s" : ""} of ${name}, ${listed(lines)}`;
}
function spread(spans, replacement) {
	let at = 0;
	return spans.map(({ start, end }, index) => {
		const piece = index === spans.length - 1 ? replacement.slice(at) : replacement.slice(at, at + end - start);
		at += piece.length;
		return {
			start,
			end,
			replacement: piece
		};
	});
}
function requestOf({ buildArgs, stage, buildHost, platform: given }) {
	const platform = given ?? null;
	return {
		buildArgs: new Map(Object.entries(buildArgs)),
		targetStage: stage,
		builder: buildHost !== null && buildHost.edition !== null ? "classic" : "buildkit",
		platformArgs: require_check.platformArgs(platform, buildHost !== null && buildHost.edition === null),
		platform
	};
}
function whereElse(dockerfile, build, { stage, from }, wanted, only) {
	const { buildArgs, argsAt } = build;
	const given = variablesOf(stage.written, dockerfile).filter((name) => Object.hasOwn(buildArgs, name));
	if (given.length === 0) return `Its tag is put together by an expression (${stage.written.slice(0, 100)}) that gives no place to change. Write it so that it comes to ${wanted}${only}.`;
	const places = given.flatMap((name) => argsAt?.get(name) ?? []);
	const where = places.length === 0 ? "where the build is called" : listed(places);
	const arguments_ = given.map((name) => `${name}=${buildArgs[name]}`);
	const to = [...require_check.argumentsFor(dockerfile, requestOf(build), {
		reference: from ?? "",
		stage: stage.index
	}, wanted) ?? []].flatMap(([name, value]) => buildArgs[name] === value ? [] : [` to ${name}=${value}`]);
	return `It comes from the build argument ${listed(arguments_)}: change that${to.join("")} ${where}, so that the base becomes ${wanted}${only}.`;
}
function variablesOf(word, { globalArgs }) {
	const defaults = new Map();
	for (const { name, value } of globalArgs) if (value !== null) defaults.set(name, value);
	const names = new Set();
	const pending = [word];
	for (let text = pending.pop(); text !== void 0; text = pending.pop()) for (const [, name = ""] of text.matchAll(/\$\{?(\w+)/g)) {
		if (names.has(name)) continue;
		names.add(name);
		const value = defaults.get(name);
		if (value !== void 0) pending.push(value);
	}
	return [...names];
}
// lib/fix/fix-plan.js
function keyOf(file, { edits }) {
	return JSON.stringify([file, edits]);
}
function planFixes(report, texts, rejected = new Map()) {
	const { wishes, refusals: refused } = wishesOf(report);
	const refusals = [...refused];
	const changes = new Map();
	const builds = groupedBy(report.builds, ({ dockerfile }) => dockerfile);
	for (const [file, ofFile] of groupedBy(wishes, (wish) => wish.file)) {
		const planned = planFile(file, texts.get(file), ofFile, builds.get(file) ?? [], rejected);
		refusals.push(...planned.refusals);
		if (planned.changes.length > 0) changes.set(file, planned.changes);
	}
	return {
		changes,
		refusals: sorted(refusals)
	};
}
function sorted(refusals) {
	return [...refusals].sort((a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);
}
function refusal({ file, line, reference }, message) {
	return {
		file,
		line,
		reference,
		message
	};
}
const MOST_WISHES = 200;
function planFile(file, text, wishes, builds, rejected) {
	const parsed = text === void 0 ? null : require_check.parseDockerfile(text);
	if (text === void 0 || !parsed?.ok) return {
		changes: [],
		refusals: wishes.map((wish) => refusal(wish, NOT_AS_IT_WAS))
	};
	const generated = saysGenerated(text);
	if (generated !== null) return {
		changes: [],
		refusals: wishes.map((wish) => refusal(wish, generated))
	};
	const editor = new FileEditor(text, parsed.dockerfile, builds);
	const refusals = [];
	const possible = [];
	for (const [index, wish] of wishes.entries()) {
		const made = index < MOST_WISHES ? editor.changesFor(wish) : {
			changes: [],
			refused: [TOO_MANY]
		};
		refusals.push(...made.refused.map((message) => refusal(wish, message)));
		possible.push(...made.changes);
	}
	const changes = [];
	for (const rivals of rivalsIn(possible)) {
		const chosen = rivals.find((change) => !rejected.has(keyOf(file, change)));
		if (chosen) changes.push(forAll(chosen, rivals));
		else refusals.push(...refusalsOf(file, rivals, rejected));
	}
	return {
		changes,
		refusals
	};
}
const HEAD_LINES = 40;
const GENERATED = /^#.{0,200}?\b(?:(?:auto-?|automatically )?generated\b|do not (?:edit|modify)\b)/i;
function saysGenerated(text) {
	const head = text.split("\n", HEAD_LINES);
	const line = head.findIndex((each) => GENERATED.test(each.slice(0, 300)));
	const first = head.findIndex((each) => /^\s*(?:from|arg)\b/i.test(each));
	if (line < 0 || first >= 0 && line > first) return null;
	return `It says in line ${line + 1} that it is generated ("${head[line].replace(/^#\s*/, "").trim().slice(0, 100)}"): change what it is made from.`;
}
const TOO_MANY = `More than ${MOST_WISHES} bases of one file are not changed at once.`;
function rivalsIn(changes) {
	const merged = [...groupedBy(changes, ({ edits }) => JSON.stringify(edits)).values()].map((equal) => forAll(equal[0], equal));
	merged.sort((a, b) => (a.edits[0]?.start ?? 0) - (b.edits[0]?.start ?? 0));
	const places = [];
	for (const change of merged) {
		const place = places.at(-1);
		if (place?.some(({ edits }) => overlap(edits, change.edits))) place.push(change);
		else places.push([change]);
	}
	for (const place of places) place.sort((a, b) => b.wishes.length - a.wishes.length);
	return places;
}
function forAll(change, rivals) {
	const lines = new Set(rivals.flatMap(({ affects }) => affects));
	return {
		...change,
		reason: [...new Set(rivals.map(({ reason }) => reason))].join("; "),
		wishes: [...new Set(rivals.flatMap(({ wishes }) => wishes))],
		builds: [...new Set(rivals.flatMap(({ builds }) => builds))],
		affects: [...lines].sort((a, b) => a - b)
	};
}
function refusalsOf(file, rivals, rejected) {
	const wishes = [...new Set(rivals.flatMap((change) => change.wishes))];
	return wishes.map((wish) => {
		const others = wishes.filter(({ line }) => line !== wish.line);
		if (others.length === 0 && rivals.length > 1) return refusal(wish, wish.otherwise);
		if (others.length === 0) return refusal(wish, rejected.get(keyOf(file, rivals[0])) ?? wish.otherwise);
		const needs = others.map(({ line, options }) => `the FROM of line ${line} needs ${listed(options, "or")}`);
		return refusal(wish, `It needs ${listed(wish.options, "or")}, but ${rivals[0].from} stands for more: ${listed(needs)}. Give each a tag or an ARG of its own.`);
	});
}
function groupedBy(items, key) {
	const groups = new Map();
	for (const item of items) {
		const known = groups.get(key(item));
		if (known) known.push(item);
		else groups.set(key(item), [item]);
	}
	return groups;
}
// lib/fix/fix.js
function filesToFix(report) {
	return [...new Set(wishesOf(report).wishes.map(({ file }) => file))];
}
async function fix(report, texts, recheck) {
	const rejected = new Map();
	for (;;) {
		const plan = planFixes(report, texts, rejected);
		const edited = editedTexts(plan, texts);
		const after = edited.size === 0 ? report : await recheck(edited);
		const broken = brokenPromises(plan, report, after);
		if (broken.size === 0) return {
			plan,
			texts: edited,
			after
		};
		for (const [key, why] of broken) rejected.set(key, why);
	}
}
function editedTexts(plan, texts) {
	const edited = new Map();
	for (const [file, changes] of plan.changes) edited.set(file, applyEdits(texts.get(file) ?? "", changes.flatMap(({ edits }) => edits)));
	return edited;
}
function brokenPromises(plan, before, after) {
	const found = new Map();
	const builds = groupedBy(after.builds.flatMap((build, index) => {
		const was = before.builds[index];
		return was ? [{
			build,
			was
		}] : [];
	}), ({ build }) => build.dockerfile);
	for (const [file, changes] of plan.changes) {
		const broken = brokenIn(builds.get(file) ?? []);
		for (const change of changes) {
			const meant = new Set(change.wishes.map(({ line }) => line));
			const reasons = broken.filter(({ line, build, ran, lost }) => ran || lost ? change.affects.includes(line) : meant.has(line) && change.builds.includes(build));
			if (reasons.length > 0) found.set(keyOf(file, change), whatWentWrong(change, reasons));
		}
	}
	return found;
}
function brokenIn(builds) {
	const broken = [];
	for (const { build, was: before } of builds) {
		const was = new Map(before.images.flatMap(({ line, results }) => results.map((result) => [`${line} ${result.target}`, result])));
		for (const { line, results } of build.images) for (const result of results) {
			if (runs(result) || result.ignored !== void 0 || result.severity === "off") continue;
			const old = was.get(`${line} ${result.target}`);
			if (old === void 0 || runs(old) || asksForFix(old)) broken.push({
				build: before,
				line,
				target: result.target,
				ran: old === void 0 || runs(old),
				lost: isUnknown(result)
			});
		}
	}
	return broken;
}
function runs({ verdict, runsByDefault }) {
	return runsByDefault || verdict === "runs" || verdict === "at-risk" || verdict === "not-windows";
}
function isUnknown({ verdict, rule }) {
	return verdict === "unknown" || rule === "no-such-image";
}
function whatWentWrong({ from, to, wanted, wishes }, reasons) {
	const tried = `${from} -> ${to} was tried`;
	const on = listed(reasons.map(({ target, line }) => `${target} (the FROM of line ${line})`));
	const own = reasons.some(({ line }) => wishes.every((wish) => wish.line !== line)) ? `, or give this FROM a tag of its own (${wanted})` : "";
	return reasons.some(({ ran }) => ran) ? `${tried}, but then what runs now no longer runs on ${on}. Build one image for each release${own}.` : `${tried}, but it does not run on ${on} then either.`;
}
// lib/fix/with-texts.js
function withTexts(workspace, texts) {
	return {
		...workspace.root === void 0 ? {} : { root: workspace.root },
		list: () => workspace.list(),
		glob: (pattern) => workspace.glob(pattern),
		kind: (path) => workspace.kind(path),
		head: (path, bytes) => workspace.head(path, bytes),
		read: async (path, limit) => {
			const text = texts.get(path);
			return text === void 0 ? workspace.read(path, limit) : {
				kind: "text",
				text
			};
		}
	};
}
// lib/io/source-file.js
function readSourceFile(root, path) {
	const located = new require_check.Boundary(root).locate(path);
	if ("reason" in located) return located;
	try {
		const bytes = (0, node_fs.readFileSync)(located.real);
		return {
			path,
			root,
			real: located.real,
			bytes,
			encoding: (0, node_buffer.isUtf8)(bytes) ? "utf8" : "latin1"
		};
	} catch (error) {
		return { reason: require_check.reasonOf(error) };
	}
}
function readSourceFiles(root, paths) {
	const files = new Map();
	for (const path of paths) {
		const file = readSourceFile(root, path);
		if ("bytes" in file) files.set(path, file);
	}
	return files;
}
async function replaceSourceFile({ path, root, real, bytes, encoding }, text) {
	const wanted = Buffer.from(text, encoding);
	const now = bytesOf(real);
	if (now?.equals(wanted)) return { ok: true };
	if (!now?.equals(bytes)) return {
		ok: false,
		message: `${path} changed while it was being fixed, and was left alone`
	};
	const written = await require_check.writeFileAtomically(real, wanted, [root]);
	return written.ok ? written : {
		ok: false,
		message: written.message.replace(real, path)
	};
}
function bytesOf(real) {
	try {
		return (0, node_fs.readFileSync)(real);
	} catch {
		return null;
	}
}
// lib/cli/fix-text.js
function toFixText(fixed, { dryRun, failures, today, summary }) {
	const { changes, refusals } = fixed.plan;
	const lines = [];
	for (const [file, ofFile] of changes) for (const change of ofFile) {
		const { line, from, to, reason } = change;
		lines.push(`${file}:${line}: ${from} -> ${to} (${[reason, ...remarks(fixed, file, change, today)].join("; ")})`);
	}
	for (const { file, line, reference, message } of refusals) lines.push(`${file}:${line}: not changed: ${reference}. ${message}`);
	const problems = fixed.after.problems.filter(({ severity }) => severity === "error");
	for (const { file, line, message } of problems) lines.push(`${file === "" ? "" : `${file}${line > 0 ? `:${line}` : ""}: `}error: ${message}`);
	lines.push(...failures);
	const count = [...changes.values()].flat().length;
	const files = changes.size === 1 ? "1 file" : `${changes.size} files`;
	const what = count === 1 ? "1 change" : `${count} changes`;
	if (count === 0) lines.push(refusals.length === 0 ? "There is nothing to change." : "Nothing was changed.");
	else lines.push(dryRun ? `${what} in ${files} would be made; nothing was written. With them:` : `${what} in ${files}${failures.length > 0 ? `, of which ${failures.length} could not be written` : ""}. Checked again:`);
	if (fixed.after.totals.errors > 0 && refusals.length + problems.length === 0) lines.push("What is left is nothing that another tag would mend; the command check says what it is.");
	lines.push(summary);
	return `${lines.map(require_check.forLog).join("\n")}\n`;
}
function remarks({ after }, file, { wishes, affects, wanted, together }, today) {
	const said = together === "" ? [] : [together];
	const meant = new Set(wishes.map(({ line }) => line));
	const others = affects.filter((line) => !meant.has(line));
	if (others.length > 0) said.push(`it also changes the FROM of line ${others.join(", ")}`);
	const images = after.builds.filter(({ dockerfile }) => dockerfile === file).flatMap((build) => build.images);
	const reference = require_check.parseReference(wanted);
	if (images.some(({ reference: each, resolved }) => each === wanted && resolved.by === "tag") && reference !== null && !require_check.isKnownTag(reference, today)) said.push("if there is such a tag: only its name is known here");
	return said;
}
// lib/cli/fix-command.js
const EXAMPLE = `  ${require_check.TOOL.name} fix --target ltsc2022 --dry-run`;
async function fixCommand(context) {
	const { root, folder, dockerfiles } = require_check.placeOf(context.terminal.cwd(), context.arguments.positionals);
	const workspace = require_check.openWorkspace(root, { git: true });
	const settings = await require_check.settingsOf(context, dockerfiles, workspace);
	if (!settings) return 2;
	const wrong = wrongHere(settings);
	if (wrong !== null) return context.wrongCall(wrong);
	const face = require_check.faceOf(context, EXAMPLE, root);
	const run = (texts) => require_check.runCheck(settings, withTexts(require_check.openWorkspace(root, { git: true }), texts), folder, face);
	const first = await require_check.runCheck(settings, workspace, folder, face);
	if (!first.ok) return context.wrongCall(first.message);
	const files = readSourceFiles(root, filesToFix(first.report));
	const texts = new Map([...files].map(([path, { bytes, encoding }]) => [path, bytes.toString(encoding)]));
	const fixed = await fix(first.report, texts, async (edited) => reportOf(await run(edited)));
	const dryRun = context.arguments.raw.get("dry-run")?.[0] === "true";
	const failures = dryRun ? [] : await write(fixed, files);
	const after = dryRun || fixed.texts.size === 0 ? fixed.after : reportOf(await run(new Map()));
	face.done();
	require_check.warn([...new Set([
		...settings.notices,
		...workspace.notices ?? [],
		...face.notices
	])], context);
	const said = toFixText(fixed, {
		dryRun,
		failures,
		today: settings.today,
		summary: require_check.summaryLine(after)
	});
	const failed = dryRun ? await printDiff(diffOf(fixed, files), said, settings, context, root) : await require_check.deliver(said, settings, context, root);
	if (failed !== null) return context.wrongCall(failed);
	const report = {
		...settings,
		sarifFile: null,
		reportFiles: []
	};
	const wrongFile = await require_check.writeReports(after, report, require_check.untrustedFolders(context.terminal.cwd(), root));
	if (wrongFile !== null) return context.wrongCall(wrongFile);
	return require_check.fails(after.totals.errors, settings.failOn) || failures.length > 0 ? 1 : 0;
}
function wrongHere({ format, writeBaseline }) {
	if (format !== "text") return `--format: "${format}" is not possible here. Expected text`;
	return writeBaseline === null ? null : "--write-baseline belongs to the command check.";
}
function reportOf(outcome) {
	if (!outcome.ok) throw new Error(outcome.message);
	return outcome.report;
}
async function write({ texts }, files) {
	const failures = [];
	for (const [path, text] of texts) {
		const written = await replaceSourceFile(files.get(path), text);
		if (!written.ok) failures.push(`${written.message}.`);
	}
	return failures;
}
function diffOf({ texts }, files) {
	const diffs = [...texts].map(([path, text]) => {
		const { bytes, encoding } = files.get(path);
		const name = encoding === "latin1" ? Buffer.from(path).toString("latin1") : path;
		return Buffer.from(unifiedDiff(name, bytes.toString(encoding), text), encoding);
	});
	return Buffer.concat(diffs);
}
async function printDiff(diff, said, settings, context, root) {
	const { terminal } = context;
	if (!settings.quiet) terminal.stderr.write(said);
	return require_check.deliver(settings.output === null ? harmless(diff, terminal) : diff, settings, context, root);
}
function harmless(diff, { stdout, env }) {
	const isLog = env.GITHUB_ACTIONS === "true" || env.TF_BUILD !== void 0 || env.TEAMCITY_VERSION !== void 0;
	if (stdout.isTTY !== true && !isLog) return diff;
	const clean = stdout.isTTY === true ? (line) => require_check.forLog(line.replace(/(?<!\r)\r+$/, "")) : require_check.breakCommands;
	const lines = diff.toString("utf8").split("\n");
	return lines.every((line) => clean(line) === line) ? diff : lines.map(clean).join("\n");
}
exports.fixCommand = fixCommand;
