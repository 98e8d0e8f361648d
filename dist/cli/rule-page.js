const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_check = require("./check.js");
// lib/report/rule-page.js
var rule_page_exports = require_rolldown_runtime.__exportAll({ rulePageText: () => rulePageText });
function rulePageText(rule, width) {
	const { meaning, errors, examples, waysOut, sources } = rule.page;
	const lines = [];
	const paragraph = (text, indent = 0) => {
		for (const line of require_check.wrap(text.replaceAll("`", ""), Math.max(40, width) - indent)) lines.push(" ".repeat(indent) + line);
	};
	const block = (text) => {
		for (const line of text.split("\n")) lines.push(`    ${line}`);
	};
	const section = (name) => {
		lines.push("", name);
	};
	paragraph(`${rule.name} (${rule.id})`);
	lines.push("");
	paragraph(`${sentence(rule.title)}. ${outcome(rule)}`);
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
	lines.push("", `More: ${require_check.rulePageUrl(rule.id)}`);
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
function sentence(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
Object.defineProperty(exports, "rulePageText", {
	enumerable: true,
	get: function() {
		return rulePageText;
	}
});
Object.defineProperty(exports, "rule_page_exports", {
	enumerable: true,
	get: function() {
		return rule_page_exports;
	}
});
