const require_annotations = require("./annotations.js");
const require_fingerprint = require("./fingerprint.js");
const require_check = require("./check.js");
// lib/report/gitlab.js
const SEVERITIES = {
	error: "critical",
	warning: "minor",
	notice: "info"
};
function toGitLab(report) {
	const seen = new Map();
	const entries = require_annotations.toAnnotations(report, { whole: true }).map(({ level, file, line, title, message }) => {
		const key = JSON.stringify([
			file,
			title,
			message
		]);
		const nth = (seen.get(key) ?? 0) + 1;
		seen.set(key, nth);
		return {
			description: require_check.visible(`${title}: ${message.split("\n").join(" ")}`),
			check_name: /\(([\w-]+)\)$/.exec(title)?.[1] ?? "check-problem",
			fingerprint: require_fingerprint.hash(`${key} ${nth}`),
			severity: SEVERITIES[level],
			location: {
				path: file === "" ? "." : require_check.visible(file),
				lines: { begin: Math.max(1, line) }
			}
		};
	});
	return `${JSON.stringify(entries, null, 2)}\n`;
}
exports.toGitLab = toGitLab;
