const require_rule_table = require("./rule-table.js");
// lib/report/harmless.js
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const SHORT_ESCAPES = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function visible(text) {
	return text.replace(INVISIBLE, (character) => SHORT_ESCAPES[character] ?? `\\u{${character.codePointAt(0).toString(16)}}`);
}
const LOG_COMMAND = /##(?=[A-Za-z]{0,20}\[)/g;
const LINE_COMMAND = /^(\s*)::/;
function breakCommands(line) {
	return line.replace(LOG_COMMAND, "#\\#").replace(LINE_COMMAND, "$1\\::");
}
function forLog(text) {
	return breakCommands(visible(text));
}
const MARKDOWN = /[\\`*_~[\]!<>&|@#$]|:\/\/|www\.|\bGH-(?=\d)/gi;
const MARKDOWN_ESCAPES = {
	"<": "&lt;",
	">": "&gt;",
	"&": "&amp;",
	"|": "&#124;",
	"@": "@&#8203;",
	"#": "#&#8203;",
	$: "<span>$</span>",
	"://": ":&#8203;//"
};
function forMarkdown(text) {
	return visible(text).trim().replace(MARKDOWN, (found) => {
		if (/^www/i.test(found)) return `${found.slice(0, 3)}&#8203;.`;
		if (/^gh-/i.test(found)) return `${found}&#8203;`;
		return MARKDOWN_ESCAPES[found] ?? `\\${found}`;
	}).replace(/^([-+=:])/, "\\$1").replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}
const CODE_CELL = /[^\p{L}\p{M}\p{N} ./:,=+-]|:(?=\/\/)|(?<=www)\./giu;
const HTML_ESCAPES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"@": "&#64;<wbr>",
	":": "&#58;<wbr>",
	".": "<wbr>&#46;"
};
function forCodeCell(text, breaks = false) {
	const escaped = visible(text).replace(CODE_CELL, (character) => HTML_ESCAPES[character] ?? `&#${character.codePointAt(0)};`);
	return `<code>${breaks ? escaped.replace(/\/(?=.)|:(?!\d{1,6}$)(?=.)/g, "$&<wbr>") : escaped}</code>`;
}
function forHref(url) {
	if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
	return new URL(url).href.replace(/[^A-Za-z0-9\-._~:/?#@!$&()*+,;=%]/g, (character) => encodeURIComponent(character)).replace(/&/g, "&amp;");
}
function forFence(lines, language) {
	const body = lines.map(breakCommands).join("\n");
	let longest = 2;
	for (const run of body.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${body}\n${fence}`;
}
function escapeData(text) {
	return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function cut(text, max) {
	if (text.length <= max) return text;
	if (max < 1) return "";
	let end = max - 1;
	const last = text.charCodeAt(end - 1);
	if (last >= 55296 && last <= 56319) end -= 1;
	return `${text.slice(0, end)}…`;
}
// lib/report/titles.js
function titleOf(rule) {
	return `${require_rule_table.ruleName(rule)} (${rule})`;
}
function severityRank(severity) {
	return RANK[severity] ?? RANK.off;
}
const RANK = {
	error: 0,
	warning: 1,
	notice: 2,
	off: 3
};
const COUNTED = {
	runs: {
		one: "runs",
		many: "run"
	},
	"at-risk": {
		one: "at risk",
		many: "at risk"
	},
	"hyperv-only": {
		one: "with Hyper-V isolation only",
		many: "with Hyper-V isolation only"
	},
	"cannot-run": {
		one: "cannot run",
		many: "cannot run"
	},
	unknown: {
		one: "unknown",
		many: "unknown"
	},
	"not-windows": {
		one: "not Windows",
		many: "not Windows"
	}
};
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function sentenceList(names) {
	if (names.length < 2) return names.join("");
	return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
Object.defineProperty(exports, "COUNTED", {
	enumerable: true,
	get: function() {
		return COUNTED;
	}
});
Object.defineProperty(exports, "breakCommands", {
	enumerable: true,
	get: function() {
		return breakCommands;
	}
});
Object.defineProperty(exports, "count", {
	enumerable: true,
	get: function() {
		return count;
	}
});
Object.defineProperty(exports, "cut", {
	enumerable: true,
	get: function() {
		return cut;
	}
});
Object.defineProperty(exports, "escapeData", {
	enumerable: true,
	get: function() {
		return escapeData;
	}
});
Object.defineProperty(exports, "escapeProperty", {
	enumerable: true,
	get: function() {
		return escapeProperty;
	}
});
Object.defineProperty(exports, "forCodeCell", {
	enumerable: true,
	get: function() {
		return forCodeCell;
	}
});
Object.defineProperty(exports, "forFence", {
	enumerable: true,
	get: function() {
		return forFence;
	}
});
Object.defineProperty(exports, "forHref", {
	enumerable: true,
	get: function() {
		return forHref;
	}
});
Object.defineProperty(exports, "forLog", {
	enumerable: true,
	get: function() {
		return forLog;
	}
});
Object.defineProperty(exports, "forMarkdown", {
	enumerable: true,
	get: function() {
		return forMarkdown;
	}
});
Object.defineProperty(exports, "sentenceList", {
	enumerable: true,
	get: function() {
		return sentenceList;
	}
});
Object.defineProperty(exports, "severityRank", {
	enumerable: true,
	get: function() {
		return severityRank;
	}
});
Object.defineProperty(exports, "titleOf", {
	enumerable: true,
	get: function() {
		return titleOf;
	}
});
