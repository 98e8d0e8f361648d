const require_check = require("./check.js");
// lib/report/tables.js
const GAP = 2;
function toTable(headers, rows, width) {
	const cells = [headers, ...rows].map((row) => headers.map((_, column) => require_check.forLog(row[column] ?? "")));
	const widths = narrow(headers.map((_, column) => widest(cells, column, require_check.displayWidth)), headers.map((_, column) => widest(cells, column, longestWord)), width - GAP * (headers.length - 1));
	const numeric = headers.map((_, column) => isNumeric(cells, column));
	const [head = [], ...body] = cells.map((row) => layOut(row, widths, numeric));
	return `${[
		head,
		[widths.map((size) => "-".repeat(size)).join(" ".repeat(GAP))],
		...body
	].flat().map(require_check.breakCommands).join("\n")}\n`;
}
function layOut(row, widths, numeric) {
	const wrapped = row.map((cell, column) => require_check.displayWidth(cell) <= widths[column] ? [cell] : require_check.wrap(cell, widths[column]));
	const height = Math.max(1, ...wrapped.map((lines) => lines.length));
	return Array.from({ length: height }, (_, at) => wrapped.map((lines, column) => (numeric[column] ? require_check.padStart : require_check.padEnd)(lines[at] ?? "", widths[column])).join(" ".repeat(GAP)).trimEnd());
}
function narrow(natural, least, available) {
	const widths = [...natural];
	let excess = widths.reduce((sum, size) => sum + size, 0) - available;
	while (excess > 0) {
		let chosen = -1;
		for (const [column, size] of widths.entries()) if (size > least[column] && (chosen < 0 || size > widths[chosen])) chosen = column;
		if (chosen < 0) break;
		const second = Math.max(0, ...widths.filter((size, column) => column !== chosen && size > least[column]));
		const step = Math.min(excess, Math.max(1, widths[chosen] - second), widths[chosen] - least[chosen]);
		widths[chosen] -= step;
		excess -= step;
	}
	return widths;
}
function widest(cells, column, measure) {
	let most = 0;
	for (const row of cells) most = Math.max(most, measure(row[column]));
	return most;
}
function longestWord(text) {
	let most = 0;
	for (const word of text.split(" ")) most = Math.max(most, require_check.displayWidth(word));
	return most;
}
function isNumeric(cells, column) {
	const body = cells.slice(1);
	return body.length > 0 && body.every((row) => /^\d*$/.test(row[column])) && body.some((row) => row[column] !== "");
}
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
	return format === "json" ? toJson(data) : toTable(headers, rows, width);
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
