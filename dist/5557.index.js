export const id = 5557;
export const ids = [5557];
export const modules = {

/***/ 2912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hash)
/* harmony export */ });
// lib/report/fingerprint.js
function hash(text) {
	let value = 14695981039346656037n;
	for (const byte of Buffer.from(text)) value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 1099511628211n);
	return value.toString(16).padStart(16, "0");
}



/***/ }),

/***/ 5557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toSarif: () => (/* binding */ toSarif)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _rule_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(937);
/* harmony import */ var _annotations2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6930);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2912);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8090);
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5956);








// lib/report/rule-page.js
function rulePageText(rule, width) {
	const { meaning, errors, examples, waysOut, sources } = rule.page;
	const lines = [];
	const paragraph = (text, indent = 0) => {
		for (const line of (0,_width_js__WEBPACK_IMPORTED_MODULE_4__.i)(text.replaceAll("`", ""), Math.max(40, width) - indent)) lines.push(" ".repeat(indent) + line);
	};
	const block = (text) => {
		for (const line of text.split("\n")) lines.push(`    ${line}`);
	};
	const section = (name) => {
		lines.push("", name);
	};
	paragraph(`${rule.name} (${rule.id})`);
	lines.push("");
	paragraph(`${sentence$1(rule.title)}. ${outcome(rule)}`);
	lines.push("");
	paragraph(meaning);
	if (errors.length > 0) section("The error it prevents");
	for (const { text, when } of errors) {
		block(text);
		paragraph(when, 2);
	}
	if (examples.length > 0) section(examples.length === 1 ? "Example" : "Examples");
	for (const [index, example] of examples.entries()) {
		if (index > 0) lines.push("");
		block(example.dockerfile);
		const given = givenOf(example);
		if (given !== null) paragraph(given, 2);
		block(commandOf(example));
		paragraph(`Verdict ${example.verdict}, ${ruleOf(rule, example)}.`, 2);
	}
	if (waysOut.length > 0) section("The way out");
	for (const [index, { text, paste }] of waysOut.entries()) {
		if (index > 0) lines.push("");
		paragraph(text, 2);
		if (paste) block(paste[1]);
	}
	section("Sources");
	for (const { url } of sources) lines.push(`  ${url}`);
	lines.push("", `More: ${(0,_rule_table_js__WEBPACK_IMPORTED_MODULE_1__.o)(rule.id)}`);
	return `${lines.join("\n")}\n`;
}
function outcome(rule) {
	const answers = answersOf(rule);
	if (rule.kind === "places") return `Said of a workload, over all verdicts of its containers (${rule.severity} by default).`;
	if (rule.kind === "note") return `A note beside the verdict, which it never changes (${rule.severity} by default).`;
	return `Verdict ${[...new Set(answers.map(({ verdict }) => verdict))].map((verdict) => {
		return `${verdict} (${answers.filter((answer) => answer.verdict === verdict).map(({ severity }) => severity).join(" or ")})`;
	}).join(" or ")} by default.`;
}
function answersOf(rule) {
	const found = new Map();
	if (rule.page.examples.length === 0 && rule.kind === "decides") return [{
		verdict: "runs",
		severity: rule.severity
	}];
	for (const { verdict, severity = rule.severity } of rule.page.examples) {
		const answer = {
			verdict: rule.kind === "note" ? null : verdict,
			severity
		};
		found.set(JSON.stringify(answer), answer);
	}
	return [...found.values()];
}
function givenOf({ registry, runner }) {
	const built = runner === void 0 ? "" : `Built by a job on ${runner}`;
	if (registry === void 0) return built === "" ? null : `${built}:`;
	const lists = registry.length === 1 ? `holds ${registry[0]}` : `lists ${registry.join(", ")}, in this order,`;
	return `${built === "" ? "With" : `${built}, with`} a registry that ${lists} under this reference:`;
}
function commandOf({ target, buildHost, registry, asOf }) {
	const words = [
		"windows-container-compat",
		"--target",
		shellWord(target)
	];
	if (buildHost !== void 0) words.push("--build-host", shellWord(buildHost));
	if (registry === void 0) words.push("--resolve", "offline");
	if (asOf !== void 0) words.push("--as-of", asOf);
	return words.join(" ");
}
function shellWord(text) {
	return /^[\w.:=-]+$/.test(text) ? text : `"${text}"`;
}
function ruleOf(rule, { severity = rule.severity }) {
	return rule.kind === "note" ? `with the note \`${rule.id}\` (${severity})` : `rule \`${rule.id}\` (${severity})`;
}
function sentence$1(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// lib/report/sarif-rules.js
const PROBLEM_RULE = "check-problem";
const WHAT_PROBLEMS_ARE = "a file, or a part of one, could not be read or understood, so what is built there was not checked";
const PROPERTIES = {
	error: {
		level: "error",
		shown: "error"
	},
	warning: {
		level: "warning",
		shown: "warning"
	},
	notice: {
		level: "note",
		shown: "recommendation"
	},
	off: {
		level: "note",
		shown: "recommendation"
	}
};
function levelOf(severity) {
	return PROPERTIES[severity].level;
}
function descriptorsOf(ids, problemUri) {
	const descriptors = (0,_rule_table_js__WEBPACK_IMPORTED_MODULE_1__.s)().map((rule) => descriptor(rule.id, rule.name, rule, helpOf(rule), (0,_rule_table_js__WEBPACK_IMPORTED_MODULE_1__.o)(rule.id)));
	const text = sentence(WHAT_PROBLEMS_ARE);
	const problem = {
		title: WHAT_PROBLEMS_ARE,
		severity: "error"
	};
	descriptors.push(descriptor(PROBLEM_RULE, "Problem while checking", problem, {
		text,
		markdown: text
	}, problemUri));
	return descriptors.filter(({ id }) => ids.has(id));
}
function descriptor(id, title, rule, help, helpUri) {
	const { level, shown } = PROPERTIES[rule.severity];
	return {
		id,
		name: id.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase()),
		shortDescription: { text: title },
		fullDescription: { text: sentence(rule.title) },
		help,
		helpUri,
		defaultConfiguration: { level },
		properties: {
			tags: [
				"containers",
				"dockerfile",
				"windows"
			],
			precision: rule.severity === "error" ? "high" : "medium",
			"problem.severity": shown
		}
	};
}
function helpOf(rule) {
	const { meaning, errors, waysOut } = rule.page;
	const parts = [meaning];
	for (const { text, when } of errors) parts.push((0,_causes_js__WEBPACK_IMPORTED_MODULE_3__.D)([text], "text"), when);
	if (waysOut.length > 0) parts.push("## The way out");
	for (const { text, paste } of waysOut) {
		parts.push(text);
		if (paste) parts.push((0,_causes_js__WEBPACK_IMPORTED_MODULE_3__.D)(paste[1].split("\n"), paste[0] === "shell" ? "sh" : paste[0]));
	}
	parts.push(`[More on this rule](${(0,_rule_table_js__WEBPACK_IMPORTED_MODULE_1__.o)(rule.id)})`);
	return {
		text: rulePageText(rule, 100),
		markdown: parts.join("\n\n")
	};
}
function sentence(words) {
	return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}
// lib/report/sarif.js
const MOST_RESULTS = 5e3;
const ROOM = 8388608;
const MOST_NOTIFICATIONS = 100;
const TEXT_LIMIT = 4e3;
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const ROOT = "%SRCROOT%";
function toSarif(report, options) {
	const found = [...open(report), ...suppressed(report)];
	const placed = found.filter(({ file }) => uriOf(file) !== "");
	const fingerprint = fingerprints(report, placed);
	const rules = descriptorsOf(new Set(placed.map(({ rule }) => rule)), options.informationUri);
	const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
	const results = fitting(placed.slice(0, MOST_RESULTS).map((each) => ({
		ruleId: each.rule,
		ruleIndex: ruleIndex.get(each.rule),
		level: each.level,
		message: { text: messageText(each.message) },
		locations: [locationOf(each.file, each.line, each.endLine)],
		partialFingerprints: { "windowsContainerCompat/v1": fingerprint(each) },
		...each.suppressions.length > 0 ? { suppressions: each.suppressions } : {}
	})));
	const { name, version } = report.tool;
	const { category, informationUri } = options;
	const run = {
		tool: { driver: {
			name,
			version,
			semanticVersion: version,
			informationUri,
			rules
		} },
		...category === null ? {} : { automationDetails: { id: `${(0,_causes_js__WEBPACK_IMPORTED_MODULE_3__.k)(category)}/` } },
		originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
		invocations: [{
			executionSuccessful: true,
			toolExecutionNotifications: notifications(report, found, placed.length - results.length)
		}],
		results
	};
	return `${JSON.stringify({
		$schema: SCHEMA,
		version: "2.1.0",
		runs: [run]
	}, null, 2)}\n`;
}
const RULE_BY_TITLE = new Map((0,_rule_table_js__WEBPACK_IMPORTED_MODULE_1__.s)().map(({ id }) => [(0,_causes_js__WEBPACK_IMPORTED_MODULE_3__.b)(id), id]));
function open(report) {
	return (0,_annotations2_js__WEBPACK_IMPORTED_MODULE_2__.r)(report, { whole: true }).map((annotation) => ({
		...annotation,
		rule: RULE_BY_TITLE.get(annotation.title) ?? "check-problem",
		level: levelOf(annotation.level),
		suppressions: []
	}));
}
function suppressed(report) {
	const suppressions = new Map();
	const add = (file, line, rule, ignored) => {
		const here = suppressions.get(placeKey(file, line, rule)) ?? new Map();
		suppressions.set(placeKey(file, line, rule), here);
		here.set(JSON.stringify(ignored), suppressionOf(ignored, file));
		return "warning";
	};
	const builds = report.builds.map((build) => ({
		...build,
		images: build.images.map((image) => {
			const severity = (finding) => finding.ignored ? add(build.dockerfile, image.line, finding.rule, finding.ignored) : "off";
			const results = image.results.map((result) => ({
				...result,
				severity: severity(result),
				notes: result.notes.map((note) => ({
					...note,
					severity: severity(note)
				}))
			}));
			return {
				...image,
				results
			};
		})
	}));
	return open({
		...report,
		builds,
		workloads: [],
		problems: []
	}).map((each) => ({
		...each,
		level: "note",
		suppressions: [...suppressions.get(placeKey(each.file, each.line, each.rule)).values()]
	}));
}
function suppressionOf({ reason, where }, file) {
	const inSource = where.startsWith(`${file}:`) && /^\d+:\d+$/.test(where.slice(file.length + 1));
	const justification = reason === null ? `ignored by ${where}` : `${reason} (${where})`;
	return {
		kind: inSource ? "inSource" : "external",
		status: "accepted",
		justification: (0,_causes_js__WEBPACK_IMPORTED_MODULE_3__.C)((0,_causes_js__WEBPACK_IMPORTED_MODULE_3__.k)(justification), TEXT_LIMIT)
	};
}
function placeKey(file, line, rule) {
	return JSON.stringify([
		file,
		Math.max(1, line),
		rule
	]);
}
function fingerprints(report, found) {
	const written = new Map();
	for (const { dockerfile, images } of report.builds) for (const image of images) written.set(JSON.stringify([dockerfile, Math.max(1, image.line)]), image.written);
	const lines = new Map();
	const taken = new Set();
	const identities = new Map();
	for (const each of [...found].sort((a, b) => a.line - b.line || a.suppressions.length - b.suppressions.length)) {
		const { file, line, rule, message } = each;
		const what = rule === "check-problem" ? message.replace(/\d+/g, "0") : written.get(JSON.stringify([file, line]));
		const key = JSON.stringify([
			file,
			rule,
			what
		]);
		const alike = lines.get(key) ?? new Set();
		lines.set(key, alike.add(line));
		let suffix = `:${alike.size}`;
		while (taken.has(key + suffix)) suffix += ":1";
		taken.add(key + suffix);
		identities.set(each, {
			key,
			suffix
		});
	}
	return (each) => {
		const { key, suffix } = identities.get(each);
		return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__.t)(key) + suffix;
	};
}
function fitting(results) {
	let used = 0;
	const over = results.findIndex((result) => {
		used += Buffer.byteLength(JSON.stringify(result));
		return used > ROOM;
	});
	return over < 0 ? results : results.slice(0, over);
}
function notifications(report, found, missing) {
	const all = [
		...missing > 0 ? [{
			file: "",
			line: 0,
			severity: "warning",
			message: leftOut(missing)
		}] : [],
		...found.filter(({ file }) => uriOf(file) === "").map(({ level, message }) => ({
			level,
			message: { text: messageText(message) }
		})),
		...report.problems.filter(({ file, severity }) => severity === "notice" && file !== "")
	].map((each) => "level" in each ? each : notificationOf(each));
	if (all.length <= MOST_NOTIFICATIONS) return all;
	const rest = `${(0,_causes_js__WEBPACK_IMPORTED_MODULE_3__.v)(all.length - MOST_NOTIFICATIONS, "more notice")} not shown here. The JSON report has them all.`;
	return [...all.slice(0, MOST_NOTIFICATIONS), {
		level: "note",
		message: { text: rest }
	}];
}
function notificationOf({ file, line, message, severity }) {
	return {
		level: levelOf(severity),
		message: { text: messageText((0,_causes_js__WEBPACK_IMPORTED_MODULE_3__.k)(message)) },
		...uriOf(file) === "" ? {} : { locations: [locationOf(file, line, line)] }
	};
}
function leftOut(missing) {
	return `${(0,_causes_js__WEBPACK_IMPORTED_MODULE_3__.v)(missing, "more finding")} not shown here, because code scanning keeps ${MOST_RESULTS} of a run. The JSON report has them all.`;
}
function locationOf(file, line, endLine) {
	const startLine = Math.max(1, line);
	return { physicalLocation: {
		artifactLocation: {
			uri: uriOf(file),
			uriBaseId: ROOT
		},
		region: {
			startLine,
			endLine: Math.max(startLine, endLine)
		}
	} };
}
function uriOf(file) {
	return file.split("/").filter((segment) => segment !== "" && segment !== ".").map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, "�"))).join("/");
}
function messageText(message) {
	return (0,_causes_js__WEBPACK_IMPORTED_MODULE_3__.C)(message, TEXT_LIMIT).replaceAll("](", "] (");
}



/***/ })

};
