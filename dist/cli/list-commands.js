const require_check = require("./check.js");
// lib/cli/list-commands.js
const JSON_WIDTH = 80;
async function listCommand(list, context) {
	const [id, ...more] = context.arguments.positionals;
	if (more.length > 0 || id !== void 0 && list !== "rules") return context.wrongCall(`"${list}" takes ${list === "rules" ? "at most one rule" : "no arguments"}.`);
	const rule = id === void 0 ? null : require_check.rules().find((each) => each.id === id);
	if (rule === void 0) return context.wrongCall(noSuchRule(id));
	const settings = await require_check.settingsOf(context, [], null);
	if (!settings) return 2;
	if (settings.format !== "text" && settings.format !== "json") return context.wrongCall(`--format: "${settings.format}" is not possible here. Expected text, json`);
	const width = context.terminal.stdout.columns || 100;
	const text = rule ? await pageOf(rule, settings.format, width) : listOf(list, settings.format, width);
	const failed = await require_check.deliver(text, settings, context);
	return failed ? context.wrongCall(failed) : 0;
}
function noSuchRule(id) {
	const near = require_check.nearMatches(id, require_check.rules().map((rule) => rule.id), 3);
	const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "\"rules\" lists them all.";
	return `There is no rule "${id.slice(0, 100)}". ${hint}`;
}
async function pageOf(rule, format, width) {
	const { rulePageText } = await Promise.resolve().then(() => require("./rule-page.js")).then((n) => n.rule_page_exports);
	return format === "json" ? toJson({
		...listed(rule),
		help: rulePageText(rule, JSON_WIDTH)
	}) : rulePageText(rule, width);
}
function listOf(list, format, width) {
	const { headers, rows, data } = tableOf(list);
	return format === "json" ? toJson(data) : require_check.toTable(headers, rows, width);
}
function toJson(data) {
	return `${JSON.stringify(data, null, 2)}\n`;
}
function tableOf(list) {
	switch (list) {
		case "hosts": {
			const hosts = require_check.listHostNames();
			return {
				headers: [
					"HOST",
					"WINDOWS",
					"EDITION",
					"NOTE"
				],
				rows: hosts.map(({ name, build, edition, note }) => [
					name,
					build === null ? "unknown" : `10.0.${build}`,
					edition ?? "",
					note
				]),
				data: hosts
			};
		}
		case "images": {
			const families = require_check.listFamilies();
			return {
				headers: [
					"REPOSITORY",
					"HOW ITS TAGS NAME WINDOWS",
					"BUILDS"
				],
				rows: families.map(({ repository, naming, builds }) => [
					repository,
					naming,
					builds.join(" ")
				]),
				data: {
					asOf: require_check.FAMILIES_AS_OF,
					families
				}
			};
		}
		case "rules": {
			const all = require_check.rules();
			return {
				headers: [
					"RULE",
					"SEVERITY",
					"WHEN"
				],
				rows: all.map(({ id, severity, title }) => [
					id,
					severity,
					title
				]),
				data: all.map(listed)
			};
		}
	}
}
function listed({ id, kind, severity, title }) {
	return {
		id,
		kind,
		severity,
		title,
		docs: require_check.rulePageUrl(id)
	};
}
exports.listCommand = listCommand;
