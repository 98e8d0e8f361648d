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
const CLAIM_WORDS = 50;
const PLACES = 5;
function oncePerRun(causes) {
	const first = causes.findIndex(({ rule }) => rule === "named-by-tag-only");
	return causes.filter(({ rule }, index) => rule !== "named-by-tag-only" || index === first);
}
function toAnnotations(report, { whole = false } = {}) {
	const causes = oncePerRun(require_check.causesOf(report, {
		assumed: false,
		joined: false
	}));
	return (whole ? causes : require_check.join(causes)).filter(({ rule, severity }) => rule !== null || severity !== "notice").flatMap((cause) => {
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
	const isShort = (each) => wordsIn(wholeMessage(each)) <= WORDS;
	if (whole) return wholeMessage(isShort(cause) ? cause : {
		...cause,
		others: []
	});
	const fitting = require_check.fitted(cause, isShort);
	const least = {
		...fitting,
		errors: []
	};
	const sentences = require_check.sentencesOf(cause.claim);
	const shorter = [
		fitting,
		...[
			3,
			2,
			1
		].map((most) => ({
			...least,
			fixes: cause.fixes.slice(0, most)
		})),
		...sentences.slice(1).map((_, index) => ({
			...least,
			why: "",
			claim: sentences.slice(0, sentences.length - 1 - index).join(" ")
		})),
		{
			...least,
			why: "",
			fixes: [],
			claim: `${cause.claim.split(/\s+/).slice(0, CLAIM_WORDS).join(" ")}\u2026`
		}
	];
	return wholeMessage(shorter.find(isShort) ?? shorter.at(-1));
}
function wholeMessage(cause) {
	const { claim, places, docs } = cause;
	return [
		[require_check.sentence(claim), require_check.fixText(cause)].filter((text) => text !== "").join(" "),
		require_check.othersText(cause),
		places.length > 1 ? require_check.alsoIn(places.slice(1).map(require_check.placeText), PLACES) : "",
		require_check.whyText(cause),
		docs === "" ? "" : `See ${docs}`
	].filter((text) => text !== "").map(require_check.forLog).join("\n");
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
