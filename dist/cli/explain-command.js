const require_check = require("./check.js");
// lib/report/explanation.js
const KNOWN_BY = {
	registry: "the registry says so",
	daemon: "an image on this machine says so",
	tag: "its tag says so",
	none: "nothing tells"
};
function toExplanation(report, { width, requests }) {
	const hostOf = require_check.hostIndex(report);
	const lines = [];
	const paragraph = (text, indent) => {
		for (const line of require_check.wrap(require_check.forLog(text), Math.max(40, width) - indent)) lines.push(" ".repeat(indent) + line);
	};
	for (const image of report.builds.flatMap((build) => build.images)) {
		paragraph(image.reference, 0);
		paragraph(`holds ${contents(image)} (${KNOWN_BY[image.resolved.by]})${image.resolved.floating ? "; the tag floats" : ""}`, 2);
		for (const { method, url, status, failure } of requests) paragraph(`asked: ${method} ${url}: ${failure ?? status}`, 2);
		for (const result of image.results) {
			const host = hostOf(result.target, "final");
			lines.push("");
			paragraph(`on ${result.target}${host ? ` (${require_check.hostLabel(host)})` : ""}: ${result.verdict} (${result.rule}, ${severityWord(result)})`, 2);
			if (image.resolved.variants.length > 1 && result.selected !== null) paragraph(`gets ${result.selected} of these`, 4);
			const { message, ways } = result;
			paragraph(message, 4);
			if (ways.length > 0) paragraph("What to do:", 4);
			for (const [index, way] of ways.entries()) paragraph(`${index + 1}. ${way}`, 6);
			for (const note of result.notes) paragraph(`Note: ${note.message} (${note.rule})`, 4);
			paragraph(`See ${result.docs}`, 4);
		}
	}
	return `${lines.map(require_check.breakCommands).join("\n")}\n`;
}
function contents({ resolved }) {
	const entries = resolved.variants.map(({ os, architecture, osVersion }) => [osVersion ?? os, architecture].filter(Boolean).join(" "));
	return entries.length > 0 ? entries.join(", ") : "an unknown version";
}
function severityWord({ severity }) {
	return severity === "off" ? "nothing to do" : severity;
}
// lib/cli/explain-command.js
const EXPECTED = `Expected one image, for example: ${require_check.TOOL.name} explain mcr.microsoft.com/windows/servercore:ltsc2019 --target ltsc2022`;
async function explainCommand(context) {
	const [image, ...more] = context.arguments.positionals;
	if (image === void 0 || more.length > 0) return context.wrongCall(EXPECTED);
	const root = require_check.findRoot(context.terminal.cwd());
	const workspace = require_check.openWorkspace(root, { git: true });
	const settings = await require_check.settingsOf(context, [], workspace);
	if (!settings) return 2;
	const reference = require_check.parseReference(image);
	if (!reference) return context.wrongCall(`"${image.slice(0, 100)}" is no image reference. ${EXPECTED}`);
	if (settings.targets.length === 0) return context.wrongCall(`No target is declared. ${EXPECTED}`);
	const face = require_check.faceOf(context, "", root);
	const report = await require_check.runExplain(settings, reference, face);
	require_check.warn([...settings.notices, ...face.notices], context);
	return require_check.finish(report, settings, context, root, {
		...require_check.WRITERS,
		text: (given, { width }) => toExplanation(given, {
			width,
			requests: face.requests
		})
	});
}
exports.explainCommand = explainCommand;
