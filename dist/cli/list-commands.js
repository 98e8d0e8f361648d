const require_check = require("./check.js");
// lib/cli/list-commands.js
const JSON_WIDTH = 80;
async function listCommand(list, context) {
	const settings = await require_check.settingsOf(context, [], null);
	if (!settings) return 2;
	const { format, verbose, today } = settings;
	const wrong = require_check.wrongFormat(settings);
	if (wrong !== null) return context.wrongCall(wrong);
	const width = context.terminal.stdout.columns || 100;
	const words = context.arguments.positionals;
	const printed = await listed(list, words, {
		width,
		verbose,
		today
	});
	if (typeof printed === "string") return context.wrongCall(printed);
	const text = format === "json" ? `${JSON.stringify(printed.data, null, 2)}\n` : printed.text;
	const failed = await require_check.deliver(text, settings, context);
	return failed ? context.wrongCall(failed) : 0;
}
async function listed(list, words, asked) {
	switch (list) {
		case "hosts": return (await Promise.resolve().then(() => require("./hosts-command.js"))).hostsListed(words, asked.width);
		case "images": return (await Promise.resolve().then(() => require("./images-command.js"))).imagesListed(words, asked);
		case "rules": return rulesListed(words, asked.width);
	}
}
async function rulesListed([id, ...more], width) {
	const all = require_check.rules();
	if (more.length > 0) return "\"rules\" takes at most one rule.";
	if (id === void 0) {
		const rows = all.map(({ id, severity, title }) => [
			id,
			severity,
			title
		]);
		return {
			text: require_check.toTable([
				"RULE",
				"SEVERITY",
				"WHEN"
			], rows, width),
			data: all.map(dataOf)
		};
	}
	const rule = all.find((each) => each.id === id);
	if (rule === void 0) return noSuchRule(id);
	const { rulePageText } = await Promise.resolve().then(() => require("./rule-page.js")).then((n) => n.rule_page_exports);
	return {
		text: rulePageText(rule, width),
		data: {
			...dataOf(rule),
			help: rulePageText(rule, JSON_WIDTH)
		}
	};
}
function noSuchRule(id) {
	const near = require_check.nearMatches(id, require_check.rules().map((rule) => rule.id), 3);
	const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "\"rules\" lists them all.";
	return `There is no rule "${id.slice(0, 100)}". ${hint}`;
}
function dataOf({ id, kind, severity, title }) {
	return {
		id,
		kind,
		severity,
		title,
		docs: require_check.rulePageUrl(id)
	};
}
exports.listCommand = listCommand;
