const require_check = require("./check.js");
const require_read = require("./read.js");
// lib/options/config-shape.js
const MOST_LISTED = 30;
function fieldsOf(value, name, known, problems) {
	const entries = entriesOf(value, name, `a map with ${known.join(", ")}`, problems);
	if (!entries) return null;
	const isKnown = new Set(known);
	for (const { key, ...place } of entries) if (!isKnown.has(key)) problems.add(place, unknownKey(key, known));
	return new Map(entries.filter(({ key }) => isKnown.has(key)).map((entry) => [entry.key, entry]));
}
function entriesOf(value, name, expected, problems) {
	if (value.kind === "map") return [...value.entries.values()];
	wrongKind(value, name, expected, problems);
	return null;
}
function itemsOf(value, name, expected, problems) {
	if (value.kind === "list") return value.items;
	wrongKind(value, name, expected, problems);
	return [];
}
function textOf(value, name, problems) {
	if (!value) return null;
	if (value.kind !== "text" && value.kind !== "number") {
		wrongKind(value, name, "a text", problems);
		return null;
	}
	const text = value.text.trim();
	if (text !== "") return text;
	problems.add(value, `${name}: expected a text, found an empty one`);
	return null;
}
function wrongKind(value, name, expected, problems) {
	if (value.kind === "nothing" && value.reported) return;
	problems.add(value, `${name}: expected ${expected}, found ${require_check.kindOf(value)}`);
}
function unknownName(what, name, known, place, problems) {
	problems.add(place, `there is no ${what} "${require_check.shown(name)}".${problems.many ? "" : expectedOneOf(name, known)}`);
}
function isKnownRule(name, place, problems) {
	if (require_check.isRuleId(name)) return true;
	const near = expectedOneOf(name, require_check.rules().map(({ id }) => id)) || " The command \"rules\" lists them all";
	problems.add(place, `there is no rule "${require_check.shown(name)}".${near}`);
	return false;
}
function unknownKey(key, known) {
	return `unknown key "${require_check.shown(key)}".${expectedOneOf(key, known)}`;
}
function expectedOneOf(name, known) {
	const near = require_check.nearMatches(name, known, 3);
	if (near.length > 0) return ` Did you mean ${near.map((each) => `"${each}"`).join(" or ")}?`;
	if (known.length === 0) return "";
	return known.length <= MOST_LISTED ? ` Expected ${known.join(", ")}` : "";
}
// lib/options/config-targets.js
const MOST_NAMED = 1e3;
const WORDS = {
	isolation: ["process", "hyperv"],
	engine: ["docker", "containerd"],
	edition: ["server", "client"],
	architecture: ["amd64", "arm64"]
};
const FIELDS$2 = [
	"name",
	"version",
	...Object.keys(WORDS),
	"labels",
	"taints"
];
function readTarget(item, problems) {
	const { line, column } = item;
	if (item.kind === "text" || item.kind === "number") {
		const value = textOf(item, "targets", problems);
		return value === null ? null : {
			value,
			line,
			column
		};
	}
	if (item.kind !== "map") {
		wrongKind(item, "targets", `a host (a text, or a map with ${FIELDS$2.join(", ")})`, problems);
		return null;
	}
	const fields = fieldsOf(item, "targets", FIELDS$2, problems);
	if (!fields.has("name")) problems.add(item, "targets: expected a name, for example name: prod");
	const name = textOf(fields.get("name")?.value, "name", problems);
	const version = textOf(fields.get("version")?.value, "version", problems);
	const words = Object.entries(WORDS).flatMap(([key, choices]) => wordOf(fields.get(key), choices, problems) ?? []);
	if (name === null) return null;
	if (version !== null && /[=[\]]/.test(name)) {
		problems.add(fields.get("name").value, "name: expected a name without =, [ and ]");
		return null;
	}
	const declared = version === null ? name : `${name} = ${version}`;
	const value = words.length > 0 ? `${declared} [${words.join(" ")}]` : declared;
	const told = {
		labels: labelsOf(fields.get("labels"), problems),
		taints: taintsOf(fields.get("taints"), problems)
	};
	return {
		value,
		line,
		column,
		...told.labels === null && told.taints.length === 0 ? {} : { told }
	};
}
function labelsOf(entry, problems) {
	if (!entry) return null;
	const entries = entriesOf(entry.value, "labels", "a map of labels and their values", problems);
	if (!entries) return null;
	const labels = new Map();
	for (const { key, value } of entries) if (value.kind === "text" || value.kind === "number" || value.kind === "boolean") labels.set(key, value.text);
	else wrongKind(value, key, "a text", problems);
	return labels;
}
const TAINT = /^([^=:\s]{1,317})(?:=([^=:\s]{0,63}))?:(NoSchedule|NoExecute|PreferNoSchedule)$/;
function taintsOf(entry, problems) {
	if (!entry) return [];
	if (entry.value.kind !== "list") {
		wrongKind(entry.value, "taints", "a list of taints such as os=windows:NoSchedule", problems);
		return [];
	}
	return entry.value.items.flatMap((item) => {
		const taint = TAINT.exec(item.kind === "text" ? item.text : "");
		if (taint) return [{
			key: taint[1],
			value: taint[2] ?? "",
			effect: taint[3]
		}];
		problems.add(item, "taints: expected KEY=VALUE:EFFECT, for example os=windows:NoSchedule");
		return [];
	});
}
function wordOf(entry, choices, problems) {
	const text = textOf(entry?.value, entry?.key ?? "", problems);
	if (!entry || text === null) return null;
	const word = choices.find((choice) => choice === text.toLowerCase());
	if (word === void 0) unknownName(entry.key, text, choices, entry.value, problems);
	return word ?? null;
}
function namesOfTargets(targets, runners) {
	const labels = new Map([...runners].map(([label, { value }]) => [label, value]));
	return new Set(targets.map(({ value }) => {
		const parsed = require_check.parseHostDeclaration(value, {
			defaultIsolation: "process",
			runners: labels
		});
		return parsed.ok ? parsed.host.name : value.split(/[=[]/, 1)[0].trim();
	}));
}
// lib/options/config-options.js
const NOT_IN_A_FILE = [
	"config",
	"trusted-config",
	"token",
	"timeout"
];
const MAPS = ["build-args", "registry-mirrors"];
function fileOptions() {
	return require_check.optionsOf("action").filter(({ name }) => !NOT_IN_A_FILE.includes(name));
}
function readOption(option, value, problems) {
	if (option.name === "severity") return readSeverities(value, problems);
	if (option.kind === "lines") return readLines(option.name, value, problems);
	if (option.kind === "boolean") return one(value, option.name, ["boolean"], "true or false", problems);
	if (option.kind === "choice") return one(value, option.name, ["text"], `one of ${option.choices.join(", ")}`, problems);
	return one(value, option.name, ["text", "number"], "a text", problems);
}
function one(value, name, kinds, expected, problems) {
	if (kinds.includes(value.kind) && "text" in value) return [{
		value: value.text,
		line: value.line,
		column: value.column
	}];
	wrongKind(value, name, expected, problems);
	return [];
}
function readLines(name, value, problems) {
	if (value.kind === "map" && MAPS.includes(name)) return readAssignments(name, [...value.entries.values()], problems);
	const items = linesOf(value);
	if (!items) {
		wrongKind(value, name, expectedLines(name), problems);
		return [];
	}
	if (name !== "targets") return items.flatMap((item) => one(item, name, ["text", "number"], "a text", problems));
	if (items.length <= 1e3) return items.flatMap((item) => readTarget(item, problems) ?? []);
	problems.add(items[MOST_NAMED], `targets: expected at most ${MOST_NAMED}, found ${items.length}`);
	return [];
}
function linesOf(value) {
	if (value.kind === "list") return value.items;
	if (value.kind === "number") return [value];
	if (value.kind !== "text") return null;
	return value.text.split("\n").map((text, index) => ({
		...value,
		text,
		...placeOf(value, text, index)
	})).filter(({ text }) => text.trim() !== "");
}
function placeOf({ lines, ...value }, text, index) {
	if (lines === null) return {
		line: value.line,
		column: value.column
	};
	const inBlock = lines.line > value.line;
	return {
		line: lines.line + index,
		column: lines.column + (inBlock ? /^ */.exec(text)[0].length : 0)
	};
}
function expectedLines(name) {
	if (name === "targets") return "a list of hosts";
	return MAPS.includes(name) ? "a map, or a list of texts" : "a list of texts";
}
function readAssignments(name, entries, problems) {
	return [...readArguments(entries, name, problems)].map(([key, { value, line, column }]) => ({
		value: `${key}=${value}`,
		line,
		column
	}));
}
function readArguments(entries, name, problems) {
	const found = new Map();
	for (const { key, value, line, column } of entries) {
		if (!/^[^=\s]+$/.test(key)) {
			problems.add({
				line,
				column
			}, `${name}: expected a name without = and white space`);
			continue;
		}
		const [text] = one(value, key, [
			"text",
			"number",
			"boolean"
		], "a text (\"\" for an empty one)", problems);
		if (text) found.set(key, {
			value: text.value,
			line,
			column
		});
	}
	return found;
}
function readSeverities(value, problems) {
	return (entriesOf(value, "severity", "a map of rules and their severities", problems) ?? []).flatMap(({ key, value, line, column }) => {
		const known = isKnownRule(key, {
			line,
			column
		}, problems);
		const choices = require_check.SEVERITIES;
		const [severity] = one(value, key, ["text"], `one of ${choices.join(", ")}`, problems);
		if (!severity) return [];
		if (!choices.includes(severity.value)) unknownName("severity", severity.value, choices, value, problems);
		return known && choices.includes(severity.value) ? [{
			value: `${key}=${severity.value}`,
			line,
			column
		}] : [];
	});
}
// lib/options/config-builds.js
const FIELDS$1 = [
	"dockerfile",
	"args",
	"stage",
	"build-host",
	"targets"
];
function readBuilds(value, targets, problems) {
	return itemsOf(value, "builds", "a list of builds", problems).flatMap((item) => readBuild(item, targets, problems) ?? []);
}
function readBuild(item, known, problems) {
	const fields = fieldsOf(item, "builds", FIELDS$1, problems);
	if (!fields) return null;
	if (!fields.has("dockerfile")) problems.add(item, "builds: expected a dockerfile, for example dockerfile: web/Dockerfile");
	const text = (name) => textOf(fields.get(name)?.value, name, problems);
	const args = fields.get("args");
	const targets = fields.get("targets");
	const build = {
		args: args ? argumentsOf(args.value, problems) : new Map(),
		stage: text("stage"),
		buildHost: text("build-host"),
		targets: targets ? targetNames(targets.value, known, problems) : null,
		line: item.line,
		column: item.column
	};
	const dockerfile = text("dockerfile");
	return dockerfile === null ? null : {
		dockerfile,
		...build
	};
}
function argumentsOf(value, problems) {
	const entries = entriesOf(value, "args", "a map of build arguments", problems) ?? [];
	return new Map([...readArguments(entries, "args", problems)].map(([name, argument]) => [name, argument.value]));
}
function targetNames(value, known, problems) {
	const items = value.kind === "text" || value.kind === "number" ? [value] : itemsOf(value, "targets", "a list of names of targets", problems);
	if (value.kind === "list" && items.length === 0) problems.add(value, "targets: expected at least one name; without this key the run's targets apply");
	const names = new Set();
	for (const item of items) {
		const name = textOf(item, "targets", problems);
		if (name === null) continue;
		if (names.has(name)) problems.add(item, `targets: "${name}" is there already`);
		if (known && !known.has(name)) unknownName("target", name, [...known], item, problems);
		names.add(name);
	}
	return [...names];
}
function readRunners(value, problems) {
	const runners = new Map();
	const seen = new Map();
	const entries = entriesOf(value, "runners", "a map of labels", problems) ?? [];
	if (entries.length > 1e3) {
		problems.add(entries[MOST_NAMED], `runners: expected at most ${MOST_NAMED}, found ${entries.length}`);
		return runners;
	}
	for (const { key, value: host, line, column } of entries) {
		const label = key.trim();
		const first = seen.get(label.toLowerCase());
		if (label === "") problems.add({
			line,
			column
		}, "runners: expected a label, found an empty one");
		else if (first !== void 0) problems.add({
			line,
			column
		}, `the label "${label}" is there already, in line ${first}`);
		else seen.set(label.toLowerCase(), line);
		const text = textOf(host, label, problems);
		if (text !== null) runners.set(label, {
			value: text,
			line: host.line,
			column: host.column
		});
	}
	return runners;
}
// lib/options/config-problems.js
const MOST = 100;
var ConfigProblems = class {
	found = [];
	add({ line, column }, message) {
		this.found.push({
			line,
			column,
			message
		});
	}
	get count() {
		return this.found.length;
	}
	get many() {
		return this.found.length > MOST;
	}
	list() {
		const sorted = [...this.found].sort((a, b) => a.line - b.line || a.column - b.column);
		const listed = [...new Map(sorted.map((problem) => [JSON.stringify(problem), problem])).values()];
		const next = listed[MOST];
		if (!next) return listed;
		return [...listed.slice(0, MOST), {
			...next,
			message: `and ${listed.length - MOST} more problems from here on`
		}];
	}
};
// lib/options/config-document.js
const LIMITS = {
	bytes: 262144,
	aliased: 1e4,
	merge: false,
	clean: (text) => text
};
const REFUSED = {
	"too-large": "the file is larger than 256 KB",
	"more-documents": "a second document: expected one in the file",
	"too-deep": `lists and maps are nested more than 40 deep`
};
async function readDocument(text) {
	const problems = new ConfigProblems();
	const read = await require_read.readYaml(text, LIMITS);
	for (const problem of read.problems) {
		const { message } = problem;
		const whole = read.ok ? void 0 : REFUSED[read.refused];
		problems.add(problem, whole ?? (read.ok || read.refused !== "syntax" ? message : `YAML: ${message}`));
	}
	return {
		root: read.ok ? read.root : null,
		problems
	};
}
// lib/options/config-ignores.js
const NAMING = [
	"rule",
	"dockerfile",
	"image",
	"target"
];
const FIELDS = [
	...NAMING,
	"until",
	"reason"
];
function readIgnores(value, problems) {
	return itemsOf(value, "ignore", "a list of what to ignore", problems).flatMap((item) => readIgnore(item, problems) ?? []);
}
function readIgnore(item, problems) {
	const fields = fieldsOf(item, "ignore", FIELDS, problems);
	if (!fields) return null;
	const text = (name) => textOf(fields.get(name)?.value, name, problems);
	const ignore = {
		rule: text("rule"),
		dockerfile: text("dockerfile"),
		image: text("image"),
		target: text("target"),
		until: text("until"),
		reason: text("reason"),
		line: item.line,
		column: item.column
	};
	if (!NAMING.some((name) => fields.has(name))) problems.add(item, "ignore: expected at least one of rule, dockerfile, image and target: all findings are not to be ignored");
	if (ignore.rule !== null) isKnownRule(ignore.rule, fields.get("rule").value, problems);
	for (const name of ["dockerfile", "image"]) {
		const problem = ignore[name] === null ? null : require_check.globProblem(ignore[name]);
		if (problem !== null) problems.add(fields.get(name).value, `${name}: "${require_check.shown(ignore[name])}" ${problem}`);
	}
	if (ignore.until !== null && !isDay(ignore.until)) problems.add(fields.get("until").value, "until: expected a day that exists, as YYYY-MM-DD, for example 2027-01-31");
	return ignore;
}
function isDay(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === text;
}
// lib/options/config.js
async function parseConfig(text, file) {
	const { root, problems } = await readDocument(text);
	const config = root === null ? null : readConfig(root, file, problems);
	const found = problems.list();
	return config && found.length === 0 ? {
		ok: true,
		config
	} : {
		ok: false,
		problems: found
	};
}
function readConfig(root, file, problems) {
	const offered = fileOptions();
	const keys = [...new Set([
		...offered.map(({ name }) => name),
		"runners",
		"builds",
		"ignore"
	])];
	const fields = (root.kind === "nothing" ? null : fieldsOf(root, "the file", keys, problems)) ?? new Map();
	const [runners, builds, ignore] = [
		"runners",
		"builds",
		"ignore"
	].map((key) => fields.get(key)?.value);
	const options = new Map();
	const wrong = new Set();
	for (const option of offered) {
		const value = option.name === "ignore" ? void 0 : fields.get(option.name)?.value;
		if (!value) continue;
		const before = problems.count;
		options.set(option.name, readOption(option, value, problems));
		if (problems.count > before) wrong.add(option.name);
	}
	const labels = runners ? readRunners(runners, problems) : new Map();
	const targets = wrong.has("targets") ? void 0 : options.get("targets");
	const names = targets && builds ? namesOfTargets(targets, labels) : null;
	return {
		file,
		options,
		runners: labels,
		builds: builds ? readBuilds(builds, names, problems) : [],
		ignore: ignore ? readIgnores(ignore, problems) : []
	};
}
exports.parseConfig = parseConfig;
