const require_check = require("./check.js");
const require_scripts = require("./scripts.js");
// lib/find/other-ci/named.js
const OF_JENKINS = /\bdocker\.build[ \t]?\(|\bdockerfile[ \t]?(?:true|\{)/i;
const MOST_LINES = 10;
function namedPipeline(file, text) {
	const found = require_check.unmarked(text).split("\n").flatMap((written, index) => builds(written.slice(0, 2e3)) && !/^\s*(?:\/\/|#|\*)/.test(written.slice(0, 200)) ? [{
		line: index + 1,
		written
	}] : []);
	if (found.length === 0) return {
		builds: [],
		unread: [{
			file,
			line: 1,
			message: "This pipeline is not read: it names no docker build, but a script that it calls may hold one.",
			dockerfile: null,
			windows: false
		}]
	};
	const more = found.length > MOST_LINES ? ` (so do ${found.length - MOST_LINES} more lines)` : "";
	return {
		builds: [],
		unread: found.slice(0, MOST_LINES).map(({ line, written }, index) => ({
			file,
			line,
			message: `An image is built here${index === 9 ? more : ""}, but pipelines of this kind are not read: ${short(written)}. Say how under builds in ${require_check.CONFIG_FILE}.`,
			dockerfile: null
		}))
	};
}
function builds(line) {
	return require_scripts.speaksOfImageBuild(line) || OF_JENKINS.test(line);
}
function short(written) {
	const text = written.trim().replace(/\s+/g, " ");
	return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
exports.namedPipeline = namedPipeline;
