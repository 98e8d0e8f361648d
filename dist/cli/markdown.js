const require_check = require("./check.js");
// lib/report/markdown-sections.js
const SYMBOLS$1 = {
	error: "\u274c",
	warning: "\u26a0\ufe0f",
	notice: "\u2139\ufe0f",
	off: ""
};
const MESSAGE_LIMIT = 4e3;
const PLACES = 20;
function chaptersOf(report, causes, place) {
	const findings = causes.filter(({ rule }) => rule !== null);
	const serious = findings.filter(({ severity }) => severity !== "notice");
	const notices = findings.filter(({ severity }) => severity === "notice");
	const problems = causes.filter(({ rule }) => rule === null);
	const ignored = [...ignoredFindings(report, place), ...ignoredOfWorkloads(report, place)];
	const others = notWindows(report, place);
	return [
		{
			noun: "finding",
			open: "### What to change\n\n",
			close: "",
			sections: serious.map((cause) => findingSection(cause, place))
		},
		{
			noun: "problem",
			open: "### Problems\n\n",
			close: "\n",
			sections: problems.map((cause) => problemSection(cause, place))
		},
		{
			noun: "notice",
			...fold(`Notices (${notices.length})`),
			sections: notices.map((cause) => noticeSection(cause, place))
		},
		{
			noun: "ignored finding",
			...fold(`Ignored (${ignored.length})`),
			sections: ignored
		},
		{
			noun: "non-Windows image",
			...fold(`Not Windows (${others.length})`),
			sections: others
		}
	];
}
function fold(summary) {
	return {
		open: `<details><summary>${summary}</summary>\n\n`,
		close: "\n</details>\n\n"
	};
}
function findingSection(cause, place) {
	const { severity, rule, claim, others, paste, docs, known } = cause;
	const fix = require_check.fixText(cause);
	const where = placesOf(cause, place);
	const name = rule === null ? "" : `${require_check.ruleName(rule)} (<code>${rule}</code>)`;
	const parts = [
		`#### ${SYMBOLS$1[severity]} ${where === "" ? "" : `${where}: `}${name}${known ? ` (${require_check.KNOWN})` : ""}`,
		[text(require_check.sentence(claim)), ...fix === "" ? [] : [`**${text(fix)}**`]].join(" "),
		...others.length === 0 ? [] : [text(require_check.othersText(cause))],
		...paste.map(({ lines, language }) => require_check.forFence(lines, language))
	];
	const why = require_check.whyText(cause);
	if (why !== "") {
		const { open, close } = fold("Why");
		parts.push(`${open}${text(why)}\n${close}`.trimEnd());
	}
	const href = require_check.forHref(docs);
	if (href !== null && rule !== null) parts.push(moreAbout(rule, href));
	return {
		severity,
		text: `${parts.join("\n\n")}\n\n`
	};
}
function moreAbout(rule, href) {
	return `<a href="${href}">More about <code>${rule}</code></a>`;
}
function noticeSection(cause, place) {
	const { severity, rule, claim, known } = cause;
	const where = placesOf(cause, place);
	const told = [require_check.sentence(claim), require_check.fixText(cause)].filter((part) => part !== "").join(" ");
	const about = rule === null ? "" : ` (<code>${rule}</code>${known ? `, ${require_check.KNOWN}` : ""})`;
	return {
		severity,
		text: `- ${where === "" ? "" : `${where}: `}${text(told)}${about}\n`
	};
}
function problemSection(cause, place) {
	const { severity, claim, known } = cause;
	const where = placesOf(cause, place);
	return {
		severity,
		text: `- ${SYMBOLS$1[severity]} ${severity}: ${where === "" ? "" : `${where}: `}${text(require_check.sentence(claim))}${known ? ` (${require_check.KNOWN})` : ""}\n`
	};
}
function placesOf({ places }, place) {
	const shown = places.slice(0, PLACES).map(({ file, line }) => place(file, line));
	const more = places.length - shown.length;
	return [...shown, ...more > 0 ? [`${require_check.count(more, "more place")}`] : []].filter((each) => each !== "").join(", ");
}
function text(words) {
	return require_check.forMarkdown(require_check.cut(words, MESSAGE_LIMIT));
}
function ignoredFindings(report, place) {
	const found = new Map();
	for (const build of report.builds) for (const image of build.images) for (const result of image.results) for (const { rule, ignored } of [result, ...result.notes]) {
		if (!ignored) continue;
		const head = `- ${place(build.dockerfile, image.line)}: <code>${rule}</code> of ${require_check.forCodeCell(image.reference, true)}`;
		const tail = `: ${ignored.reason === null ? "no reason is given" : text(ignored.reason)} (${require_check.forCodeCell(ignored.where, true)})\n`;
		const known = found.get(head + tail) ?? {
			head,
			tail,
			targets: new Set()
		};
		known.targets.add(`<b>${require_check.forMarkdown(require_check.targetName(image, result))}</b>`);
		found.set(head + tail, known);
	}
	return [...found.values()].map(({ head, tail, targets }) => {
		return {
			severity: "off",
			text: `${head} on ${require_check.inWords([...targets])}${tail}`
		};
	});
}
function ignoredOfWorkloads({ workloads = [] }, place) {
	return workloads.flatMap(({ kind, name, file, findings }) => findings.flatMap(({ what, line, ignored }) => {
		if (!ignored) return [];
		const reason = ignored.reason === null ? "no reason is given" : require_check.sentence(ignored.reason);
		const of = require_check.forCodeCell(require_check.titleOf({
			kind,
			name
		}), true);
		const where = require_check.forCodeCell(ignored.where, true);
		return [{
			severity: "off",
			text: `- ${place(file, line)}: <code>${what}</code> of ${of}: ${text(reason)} (${where})\n`
		}];
	}));
}
function notWindows(report, place) {
	return require_check.otherImages(report).map(({ file, line, reference }) => ({
		severity: "off",
		text: `- ${require_check.forCodeCell(reference, true)} ${place(file, line)}\n`
	}));
}
// lib/report/markdown-table.js
const CELLS = {
	runs: "\u2705&nbsp;runs",
	"at-risk": "\u26a0\ufe0f&nbsp;at&nbsp;risk",
	"hyperv-only": "\u274c&nbsp;Hyper&#8209;V&nbsp;only",
	"cannot-run": "\u274c&nbsp;cannot&nbsp;run",
	unknown: "\u2753&nbsp;unknown",
	"not-windows": "\u2014"
};
const SYMBOLS = {
	runs: "\u2705",
	"at-risk": "\u26a0\ufe0f",
	"hyperv-only": "\ud83d\udfe5",
	"cannot-run": "\u274c",
	unknown: "\u2753",
	"not-windows": "\u2014"
};
const WORDED_COLUMNS = 4;
const ROOMY_COLUMNS = 6;
const NAME_WIDTH = 24;
const NARROW_WIDTH = 14;
const CHANGES = 3;
const HOST_LIMIT = 40;
const REFERENCE_LIMIT = 400;
function verdictTable(report, place) {
	const columns = columnsOf(report);
	const names = shortNames(columns);
	const cells = columns.length > WORDED_COLUMNS ? SYMBOLS : CELLS;
	const headers = columns.map((column, index) => header(column, names[index]));
	const head = `| Image | ${headers.join(" | ")} |\n| --- |${" :-: |".repeat(headers.length)}`;
	const rows = require_check.imageRows(report).map((row) => rowOf$1(row, columns, cells, place)).sort((a, b) => a.rank - b.rank);
	const legend = [
		...hostLegend(columns, names),
		...cells === SYMBOLS ? [symbolLegend(report)] : [],
		...rows.some(({ inBrackets }) => inBrackets) ? ["In brackets: does not count."] : []
	];
	return {
		head: columns.length === 0 ? "| Image |\n| --- |" : head,
		rows,
		legend: legend.join("\n\n")
	};
}
function columnsOf(report) {
	const columns = new Map();
	const add = (name, role, host) => {
		const key = require_check.hostKey(role, name);
		if (!columns.has(key)) columns.set(key, {
			name,
			role,
			host
		});
	};
	for (const host of report.targets) add(host.name, host.use === "build" ? "build" : "final", host);
	for (const image of report.builds.flatMap((build) => build.images)) {
		if (require_check.isNotWindows(image)) continue;
		for (const result of image.results) add(result.target, image.role, null);
	}
	const judged = new Set(report.builds.flatMap(({ images }) => images.flatMap((image) => image.results.map(({ target }) => require_check.hostKey(image.role, target)))));
	return [...columns].filter(([key, { role }]) => role === "final" || judged.has(key)).map(([, column]) => column);
}
function rowOf$1(row, columns, words, place) {
	const { file, line, reference, onlyBuilds, results } = row;
	const lines = [
		require_check.forCodeCell(require_check.cut(reference, REFERENCE_LIMIT), true),
		(file === "" ? "" : place(file, line)) + (onlyBuilds ? " (build host)" : ""),
		changeOf(row)
	].filter((text) => text !== "");
	const cells = columns.map(({ role, name }) => {
		const found = results.get(require_check.hostKey(role, name));
		return found === void 0 ? "" : cellOf(found.result, words);
	});
	const rank = Math.min(require_check.severityRank("off"), ...[...results.values()].map(({ result }) => require_check.severityRank(result.severity)));
	const inBrackets = cells.some((cell) => cell.startsWith("("));
	return {
		markdown: `| ${[lines.join("<br>"), ...cells].join(" | ")} |`,
		rank,
		inBrackets
	};
}
function changeOf({ reference, results: all }) {
	const results = [...all.values()];
	const failing = results.filter(({ result: { severity } }) => severity === "error" || severity === "warning");
	const changes = new Map();
	for (const { name, result } of failing) {
		const [base] = result.advice?.baseImages ?? [];
		if (base !== void 0) changes.set(base, (changes.get(base) ?? new Set()).add(name));
	}
	const repository = /^(.*):[^:/]*$/s.exec(reference)?.[1];
	const everywhere = changes.size === 1 && failing.length === results.length;
	const shown = [...changes].slice(0, CHANGES).map(([base, targets]) => {
		const tag = repository !== void 0 && base.startsWith(`${repository}:`) ? base.slice(repository.length + 1) : base;
		const hosts = require_check.inWords([...targets].map((name) => require_check.forMarkdown(require_check.cut(name, HOST_LIMIT))));
		return `${require_check.forCodeCell(require_check.cut(tag, REFERENCE_LIMIT), true)}${everywhere ? "" : ` for ${hosts}`}`;
	});
	if (changes.size > CHANGES) shown.push("\u2026");
	const isOneMore = failing.some(({ result }) => result.variant === "to-add");
	return shown.length === 0 ? "" : `${isOneMore ? "add one on" : "change to"} ${shown.join(", ")}`;
}
function cellOf(result, words) {
	const bad = result.verdict !== "runs" && result.verdict !== "not-windows";
	const word = words[result.verdict];
	if (bad && result.ignored) return `${word} (ignored)`;
	if (bad && result.severity === "off") return `(${word})`;
	return bad && result.known ? `${word} (known)` : word;
}
function header({ role }, name) {
	return `${require_check.forMarkdown(name)}${role === "build" ? " (build host)" : ""}`;
}
function shortNames(columns) {
	const width = columns.length > ROOMY_COLUMNS ? NARROW_WIDTH : NAME_WIDTH;
	const short = columns.map(({ name }) => shortName(name, width));
	return short.map((name, index) => columns.some((other, at) => short[at] === name && other.name !== columns[index].name) ? require_check.cut(columns[index].name, HOST_LIMIT) : name);
}
function shortName(name, width) {
	const characters = Array.from(name);
	if (require_check.displayWidth(name) <= width) return name;
	const half = Math.floor((width - 1) / 2);
	return `${characters.slice(0, half).join("")}\u2026${characters.slice(-half).join("")}`;
}
function hostLegend(columns, names) {
	const hosts = columns.flatMap(({ name, role, host }, index) => {
		if (names[index] === name) return [];
		const about = host === null ? "" : ` ${require_check.forMarkdown(require_check.versionLabel(host))}`;
		const use = role === "build" ? " (build host)" : "";
		return [`${require_check.forCodeCell(names[index], true)} is ${require_check.forCodeCell(name, true)}${about}${use}`];
	});
	return hosts.length === 0 ? [] : [`Hosts: ${hosts.join(" \u00b7 ")}`];
}
function symbolLegend(report) {
	return require_check.VERDICTS.filter((verdict) => verdict !== "not-windows" && report.totals.verdicts[verdict] > 0).map((verdict) => `${SYMBOLS[verdict]}&nbsp;${require_check.COUNTED[verdict].one}`).join(" \u00b7 ");
}
// lib/report/markdown-workloads.js
const NAME_LIMIT$1 = 200;
const MOST_GROUPS = 8;
const HEAD = "| Workload | Where it may land |\n| --- | --- |\n";
function workloadTable(report, place, room) {
	const workloads = require_check.shownWorkloads(report);
	if (workloads.length === 0) return {
		text: "",
		missing: 0
	};
	const versionOf = require_check.versionIndex(report);
	const rows = workloads.map((workload) => ({
		text: rowOf(workload, place, versionOf),
		rank: rankOf(workload)
	}));
	let left = room - 47 - 1;
	const kept = new Set();
	for (const row of [...rows].sort((a, b) => a.rank - b.rank)) {
		left -= Buffer.byteLength(row.text);
		if (left < 0) break;
		kept.add(row);
	}
	if (kept.size === 0) return {
		text: "",
		missing: rows.length
	};
	const text = rows.filter((row) => kept.has(row)).map((row) => row.text);
	return {
		text: `${HEAD}${text.join("")}\n`,
		missing: rows.length - kept.size
	};
}
function rowOf(workload, place, versionOf) {
	const { kind, name, file, line, containers } = workload;
	const images = containers.filter(({ written }) => written !== name).map(({ written }) => require_check.forCodeCell(require_check.cut(written, NAME_LIMIT$1), true));
	const where = file === "-" ? "standard input" : place(file, line);
	const cell = [
		require_check.forCodeCell(require_check.cut(require_check.titleOf({
			kind,
			name
		}), NAME_LIMIT$1), true),
		...images,
		where
	].join("<br>");
	const rows = require_check.workloadRows(workload, versionOf);
	const groups = rows.slice(0, MOST_GROUPS).map((row) => {
		const version = row.version === "" ? "" : ` ${require_check.forMarkdown(row.version)}`;
		return `${wordOf(row.verdict, row.rule)} on ${require_check.forCodeCell(require_check.cut(require_check.nodesOf(row), NAME_LIMIT$1), true)}${version}`;
	});
	if (rows.length > MOST_GROUPS) groups.push(`and ${rows.length - MOST_GROUPS} more groups of nodes`);
	return `| ${cell} | ${groups.length === 0 ? "no known node" : groups.join("<br>")} |\n`;
}
function wordOf(verdict, rule) {
	return rule === "windows-image-on-linux-node" ? "\u274c&nbsp;Linux" : CELLS[verdict];
}
function rankOf({ findings }) {
	return Math.min(require_check.severityRank("off"), ...findings.map(({ severity }) => require_check.severityRank(severity)));
}
// lib/report/room.js
const GREEDY = 4;
function keepWithin(chapters, room) {
	const queue = chapters.flatMap((chapter, at) => chapter.sections.map((section, index) => ({
		chapter,
		at,
		section,
		index
	}))).sort((a, b) => require_check.severityRank(a.section.severity) - require_check.severityRank(b.section.severity));
	const kept = chapters.map(() => new Set());
	let left = room;
	for (const { chapter, at, section, index } of queue) {
		const cost = (kept[at].size === 0 ? Buffer.byteLength(chapter.open + chapter.close) : 0) + Buffer.byteLength(section.text);
		if (cost <= left) {
			kept[at].add(index);
			left -= cost;
		} else if (cost <= room / GREEDY) break;
	}
	const missing = new Map();
	const texts = [];
	for (const [at, chapter] of chapters.entries()) {
		const sections = chapter.sections.filter((_, index) => kept[at].has(index));
		const lost = chapter.sections.length - sections.length;
		if (lost > 0) missing.set(chapter.noun, (missing.get(chapter.noun) ?? 0) + lost);
		if (sections.length > 0) texts.push(chapter.open, ...sections.map((section) => section.text), chapter.close);
	}
	return {
		text: texts.join(""),
		missing
	};
}
// lib/report/markdown.js
const SUMMARY_LIMIT = 1032192;
const TAIL = 700;
const TABLE_SHARE = 1 / 3;
const NAME_LIMIT = 100;
function toMarkdown(report, options) {
	const { limit } = options;
	const causes = require_check.toldIn(report);
	const head = headOf(report, options.name, causes);
	if (Buffer.byteLength(head) + TAIL > limit) return shortest(report, limit);
	const place = placeOf(options.link);
	const room = limit - TAIL - Buffer.byteLength(head);
	const table = tableWithin(report, place, room * TABLE_SHARE);
	const running = workloadTable(report, place, (room - Buffer.byteLength(table.text)) * TABLE_SHARE);
	const used = Buffer.byteLength(table.text) + Buffer.byteLength(running.text);
	const { text, missing } = keepWithin(chaptersOf(report, causes, place), room - used);
	const left = [
		...table.missing > 0 ? [`${require_check.count(table.missing, "row")} of the table`] : [],
		...running.missing > 0 ? [require_check.count(running.missing, "workload")] : [],
		...[...missing].map(([noun, number]) => require_check.count(number, noun))
	];
	return `${(head + table.text + running.text + text + tailOf(left)).trimEnd()}\n`;
}
function headOf(report, name, causes) {
	const { totals } = report;
	const rows = require_check.imageRows(report);
	const nothing = totals.errors + totals.warnings === 0 && rows.length === 0 && (report.workloads ?? []).length === 0;
	const symbol = nothing ? "\u2139\ufe0f" : totals.errors > 0 ? "\u274c" : totals.warnings > 0 || !report.compatible ? "\u26a0\ufe0f" : "\u2705";
	const found = require_check.countsOf(causes).filter((text, index) => index === 0 && !nothing || !text.startsWith("0 "));
	const shown = nothing ? ["nothing to check", ...found] : found;
	const title = `## ${symbol} ${require_check.forMarkdown(require_check.cut(name ?? report.tool.name, NAME_LIMIT))}: ${shown.join(", ")}`;
	const lines = [scopeOf(report, rows)];
	if (require_check.noTarget(report)) lines.push("No target is declared, so where the images will run is not known.");
	return `${title}\n\n${lines.join("\n")}\n\n`;
}
function scopeOf(report, rows) {
	const { windows, others } = require_check.countImages(report, rows);
	const workloads = report.workloads?.length ?? 0;
	if (windows + others + workloads === 0) return "No image was found.";
	const pairs = rows.flatMap(({ results }) => [...results.values()].map(({ result }) => result));
	const served = pairs.filter(require_check.isServed).length;
	const sentences = [windows + workloads === 0 ? "No Windows image was found." : `${require_check.checkedOf(report, require_check.nounFor(rows), windows)} on ${require_check.hostsOf(report)}.`];
	if (pairs.length > 0) {
		const counted = require_check.VERDICTS.flatMap((verdict) => {
			const number = pairs.filter((each) => each.verdict === verdict).length;
			return number === 0 ? [] : [`${number} ${number === 1 ? require_check.COUNTED[verdict].one : require_check.COUNTED[verdict].many}`];
		});
		sentences.push(`Of ${require_check.count(pairs.length, "pair")} of image and host, ${counted.join(", ")}.`);
		if (served > 0) sentences.push(`In ${served} of them a variant serves the host.`);
	}
	if (others > 0) sentences.push(`${require_check.count(others, windows > 0 ? "other image" : "image")} ${others === 1 ? "is" : "are"} not Windows.`);
	return sentences.join(" ");
}
function tableWithin(report, place, room) {
	const { head, rows, legend } = verdictTable(report, place);
	if (rows.length === 0) return {
		text: "",
		missing: 0
	};
	const below = legend === "" ? "\n" : `\n${legend}\n\n`;
	let left = room - Buffer.byteLength(`${head}\n${below}`);
	if (left < 0) return {
		text: "",
		missing: rows.length
	};
	const kept = new Set();
	const order = rows.map((row, index) => ({
		row,
		index
	})).sort((a, b) => a.row.rank - b.row.rank);
	for (const { row, index } of order) {
		left -= Buffer.byteLength(row.markdown) + 1;
		if (left < 0) break;
		kept.add(index);
	}
	if (kept.size === 0) return {
		text: "",
		missing: rows.length
	};
	return {
		text: `${head}\n${rows.filter((_, index) => kept.has(index)).map((row) => `${row.markdown}\n`).join("")}${below}`,
		missing: rows.length - kept.size
	};
}
function placeOf(link) {
	return (file, line) => {
		if (file === "") return "";
		const shown = require_check.forCodeCell(line > 0 ? `${file}:${line}` : file, true);
		const href = link === null ? null : require_check.forHref(link(file, Math.max(1, line)));
		return href === null ? shown : `<a href="${href}">${shown}</a>`;
	};
}
function tailOf(left) {
	if (left.length === 0) return "";
	return `\n**Not shown for want of room: ${require_check.inWords(left)}.** The worst are kept. The whole report is in the JSON report (the action's output \`report\`, or \`--format json\`).\n`;
}
function shortest(report, limit) {
	const { errors, warnings } = report.totals;
	const text = `${require_check.count(errors, "error")}, ${require_check.count(warnings, "warning")}. No room for more: see the JSON report.\n`;
	return Buffer.byteLength(text) <= limit ? text : "";
}
exports.SUMMARY_LIMIT = SUMMARY_LIMIT;
exports.toMarkdown = toMarkdown;
