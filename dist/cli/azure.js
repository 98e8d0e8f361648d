const require_annotations = require("./annotations.js");
const require_check = require("./check.js");
// lib/report/azure.js
function toAzure(report) {
	return `${[...require_annotations.toAnnotations(report).map((annotation) => annotation.level === "notice" ? notice(annotation) : issue(annotation)), require_check.breakCommands(require_check.summaryLine(report))].join("\n")}\n`;
}
function issue({ level, file, line, title, message }) {
	return `##vso[task.logissue type=${level};${file === "" ? "" : `sourcepath=${property(file)};linenumber=${line};`}]${data(`${title}: ${message.split("\n").join(" ")}`)}`;
}
function notice({ file, line, message }) {
	return require_check.forLog(`${file === "" ? "" : `${file}:${line}: `}${message.split("\n").join(" ")}`);
}
function data(text) {
	return require_check.forLog(text).replaceAll("%", "%AZP25");
}
function property(text) {
	return require_check.visible(text).replaceAll("%", "%AZP25").replaceAll(";", "%3B").replaceAll("]", "%5D");
}
exports.toAzure = toAzure;
