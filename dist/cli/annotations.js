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
const WORDS = 60;
function oncePerRun(causes) {
	const first = causes.findIndex(({ rule }) => rule === "named-by-tag-only");
	return causes.filter(({ rule }, index) => rule !== "named-by-tag-only" || index === first);
}
function toAnnotations(report, { whole = false } = {}) {
	return oncePerRun(require_check.causesOf(report, {
		assumed: false,
		joined: false
	})).filter(({ rule, severity }) => rule !== null || severity !== "notice").flatMap((cause) => {
		const level = levelOf(cause.severity);
		const [place] = cause.places;
		if (level === null || place === void 0) return [];
		const { file } = place;
		const line = file === "" ? 0 : Math.max(1, place.line);
		return [{
			level,
			file,
			line,
			endLine: file === "" ? 0 : Math.max(line, place.endLine),
			title: cause.rule === null ? "Problem while checking" : require_check.titleOf$1(cause.rule),
			message: messageOf(cause, whole)
		}];
	});
}
function messageOf(cause, whole) {
	const { errors } = cause;
	const sentences = sentencesOf(cause.why);
	const cuts = [
		{},
		...sentences.slice(1).map((_, index) => ({ why: sentences.slice(0, sentences.length - 1 - index).join(" ") })),
		{
			why: sentences[0] ?? "",
			errors: errors.slice(0, 1)
		},
		{
			why: "",
			errors: errors.slice(0, 1)
		},
		{
			why: "",
			errors: []
		}
	];
	let message = wholeMessage(cause);
	for (const part of whole ? [{}] : cuts) {
		if (wordsIn(message) <= WORDS) break;
		message = wholeMessage({
			...cause,
			others: [],
			...part
		});
	}
	return message;
}
function wholeMessage(cause) {
	const { claim, places, docs } = cause;
	const more = places.length - 1;
	return [
		[require_check.sentence(claim), require_check.fixText(cause)].filter((text) => text !== "").join(" "),
		require_check.othersText(cause),
		more > 0 ? `The same goes for ${require_check.count(more, "more place")}.` : "",
		require_check.whyText(cause),
		docs === "" ? "" : `See ${docs}`
	].filter((text) => text !== "").map(require_check.forLog).join("\n");
}
function sentencesOf(text) {
	return text === "" ? [] : text.split(/(?<=[.!?]) /);
}
function wordsIn(text) {
	return text.split(/\s+/).length;
}
function selectAnnotations(annotations, perKind, where = "the job summary") {
	return LEVELS.flatMap((level) => {
		const all = annotations.filter((annotation) => annotation.level === level);
		if (all.length <= perKind) return all;
		if (perKind < 1) return [];
		const shown = all.slice(0, perKind - 1);
		const missing = all.length - shown.length;
		const message = `${require_check.count(missing, shown.length > 0 ? `more ${level}` : level)} not shown here, because a step shows ${perKind} of a kind. See ${where}.`;
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
function levelOf(severity) {
	return severity === "off" ? null : severity;
}
exports.ANNOTATIONS_OF_A_KIND = ANNOTATIONS_OF_A_KIND;
exports.selectAnnotations = selectAnnotations;
exports.toAnnotations = toAnnotations;
exports.toWorkflowCommands = toWorkflowCommands;
