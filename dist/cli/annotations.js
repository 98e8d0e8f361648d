const require_check = require("./check.js");
// lib/report/annotations.js
const MESSAGE_LIMIT = 4e3;
const TITLE_LIMIT = 250;
const ANNOTATIONS_OF_A_KIND = 10;
const LEVELS = [
	"error",
	"warning",
	"notice"
];
function oncePerRun(findings) {
	const first = findings.findIndex(({ rule }) => rule === "named-by-tag-only");
	return findings.filter(({ rule }, index) => rule !== "named-by-tag-only" || index === first);
}
function toAnnotations(report) {
	const { findings, remarks } = require_check.group(report, (result) => !require_check.isAssumed(result));
	const problems = report.problems.filter((problem) => problem.severity !== "notice").map((problem) => ({
		...problem,
		endLine: problem.line
	}));
	return [
		...oncePerRun(findings).map((finding) => ({
			place: finding,
			title: require_check.titleOf(finding.rule),
			message: findingMessage(finding)
		})),
		...remarks.map((remark) => ({
			place: remark,
			title: require_check.titleOf(remark.rule),
			message: remarkMessage(remark)
		})),
		...problems.map((problem) => ({
			place: problem,
			title: "Problem while checking",
			message: require_check.forLog(problem.message)
		}))
	].sort((a, b) => require_check.worstFirst(a.place, b.place)).flatMap(({ place, title, message }) => {
		const level = levelOf(place.severity);
		if (level === null) return [];
		const { file } = place;
		const line = file === "" ? 0 : Math.max(1, place.line);
		return [{
			level,
			file,
			line,
			endLine: file === "" ? 0 : Math.max(line, place.endLine),
			title,
			message
		}];
	});
}
function selectAnnotations(annotations, perKind, where = "the job summary") {
	return LEVELS.flatMap((level) => {
		const all = annotations.filter((annotation) => annotation.level === level);
		if (all.length <= perKind) return all;
		if (perKind < 1) return [];
		const shown = all.slice(0, perKind - 1);
		const missing = all.length - shown.length;
		const message = `${require_check.count(missing, shown.length > 0 ? `more ${level}` : level)} not shown here, because a step shows ${perKind} of a kind. All of them are in ${where}.`;
		return [...shown, {
			level,
			file: "",
			line: 0,
			endLine: 0,
			title: `${missing} more`,
			message
		}];
	});
}
function toWorkflowCommands(annotations) {
	return annotations.map((annotation) => `${commandOf(annotation)}\n`).join("");
}
function commandOf({ level, file, line, endLine, title, message }) {
	const properties = [...file === "" ? [] : [
		`file=${require_check.escapeProperty(require_check.forLog(file))}`,
		`line=${line}`,
		`endLine=${endLine}`
	], `title=${require_check.escapeProperty(require_check.cut(require_check.forLog(title), TITLE_LIMIT))}`].join(",");
	const body = message.split("\n").map(require_check.forLog).join("\n");
	return `::${level} ${properties}::${require_check.escapeData(require_check.cut(body, MESSAGE_LIMIT))}`;
}
function findingMessage({ answers, notes, severity }) {
	const paragraphs = answers.filter((answer) => answer.severity !== "off").map(answerLines);
	const docs = answers.find((answer) => answer.severity === severity)?.docs ?? "";
	const last = notes.map((note) => `Note (${note.rule}): ${note.message}`);
	if (docs !== "") last.push(`See ${docs}`);
	return [...paragraphs, last].filter((lines) => lines.length > 0).map((lines) => lines.map(require_check.forLog).join("\n")).join("\n\n");
}
function answerLines(answer) {
	const { message, ways } = answer.told[0] ?? {
		message: "",
		ways: []
	};
	const lines = [about(answer.targets, message), require_check.likewise(answer, (target) => target)].filter((line) => line !== "");
	if (ways.length === 1) lines.push(`What to do: ${ways[0]}`);
	if (ways.length > 1) lines.push("What to do:", ...ways.map((way, index) => `${index + 1}. ${way}`));
	for (const way of require_check.waysBeyond(ways, answer.advice, answer.words)) lines.push(`${way.lead}:`, ...way.lines);
	return lines;
}
function remarkMessage({ rule, sayings }) {
	return [
		...sayings.map(({ targets, message }) => require_check.forLog(about(targets, message))),
		"",
		`See ${require_check.rulePageUrl(rule)}`
	].join("\n");
}
function about(targets, message) {
	const names = [...targets];
	if (names.length === 1 && require_check.mentions(message, names[0])) return message;
	return `On ${require_check.sentenceList(names)}: ${message}`;
}
function levelOf(severity) {
	return severity === "off" ? null : severity;
}
exports.ANNOTATIONS_OF_A_KIND = ANNOTATIONS_OF_A_KIND;
exports.selectAnnotations = selectAnnotations;
exports.toAnnotations = toAnnotations;
exports.toWorkflowCommands = toWorkflowCommands;
