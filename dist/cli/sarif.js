const require_check = require("./check.js");
const require_annotations = require("./annotations.js");
const require_fingerprint = require("./fingerprint.js");
const require_rule_page = require("./rule-page.js");
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
	const descriptors = require_check.rules().map((rule) => descriptor(rule.id, rule.name, rule, helpOf(rule), require_check.rulePageUrl(rule.id)));
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
	for (const { text, when } of errors) parts.push(require_check.forFence([text], "text"), when);
	if (waysOut.length > 0) parts.push("## The way out");
	for (const { text, paste } of waysOut) {
		parts.push(text);
		if (paste) parts.push(require_check.forFence(paste[1].split("\n"), paste[0] === "shell" ? "sh" : paste[0]));
	}
	parts.push(`[More on this rule](${require_check.rulePageUrl(rule.id)})`);
	return {
		text: require_rule_page.rulePageText(rule, 100),
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
		...category === null ? {} : { automationDetails: { id: `${require_check.forLog(category)}/` } },
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
const RULE_BY_TITLE = new Map(require_check.rules().map(({ id }) => [require_check.titleOf$1(id), id]));
function open(report) {
	return require_annotations.toAnnotations(report, { whole: true }).map((annotation) => ({
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
		justification: require_check.cut(require_check.forLog(justification), TEXT_LIMIT)
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
		return require_fingerprint.hash(key) + suffix;
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
	const rest = `${require_check.count(all.length - MOST_NOTIFICATIONS, "more notice")} not shown here. The JSON report has them all.`;
	return [...all.slice(0, MOST_NOTIFICATIONS), {
		level: "note",
		message: { text: rest }
	}];
}
function notificationOf({ file, line, message, severity }) {
	return {
		level: levelOf(severity),
		message: { text: messageText(require_check.forLog(message)) },
		...uriOf(file) === "" ? {} : { locations: [locationOf(file, line, line)] }
	};
}
function leftOut(missing) {
	return `${require_check.count(missing, "more finding")} not shown here, because code scanning keeps ${MOST_RESULTS} of a run. The JSON report has them all.`;
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
	return file.split("/").filter((segment) => segment !== "" && segment !== ".").map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, "\ufffd"))).join("/");
}
function messageText(message) {
	return require_check.cut(message, TEXT_LIMIT).replaceAll("](", "] (");
}
exports.toSarif = toSarif;
