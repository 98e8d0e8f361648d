const require_check = require("./check.js");
const require_compose = require("./compose.js");
const require_source = require("./source.js");
const require_scripts = require("./scripts.js");
const require_build_line = require("./build-line.js");
// lib/find/shell/syntax.js
function bodiesOf(node) {
	if (node.kind === "branches") return node.parts;
	return "body" in node ? [node.body] : [];
}
function* everyNode(nodes) {
	const left = [nodes];
	for (let list = left.pop(); list !== void 0; list = left.pop()) for (const node of list) {
		yield node;
		for (const body of bodiesOf(node)) left.push(body);
	}
}
const assigned = new WeakMap();
function assignedIn(nodes) {
	const known = assigned.get(nodes);
	if (known !== void 0) return known;
	const names = new Set();
	for (const node of nodes) {
		for (const name of assignedBy(node)) names.add(name);
		for (const body of bodiesOf(node)) for (const name of assignedIn(body)) names.add(name);
	}
	const all = [...names];
	assigned.set(nodes, all);
	return all;
}
function assignedBy(node) {
	if (node.kind === "assign") return [node.name];
	if (node.kind === "forget") return node.names ?? [];
	return node.kind === "loop" && node.name !== null ? [node.name] : [];
}
function plainText(word) {
	if (word === void 0) return null;
	let text = "";
	for (const part of word.parts) {
		if (part.kind !== "text") return null;
		text += part.text;
	}
	return text;
}
// lib/find/shell/conditional.js
const ENDS = /^(?:exit|return|throw|break|continue|goto)$/i;
function conditionalLines(nodes) {
	const lines = new Set();
	let after = Number.POSITIVE_INFINITY;
	const word = ({ parts }, may) => {
		for (const part of parts) if (part.kind === "unknown" && part.body !== void 0) all(part.body, may);
	};
	const all = (list, may) => {
		for (const node of list) if (node.kind === "command") {
			const [first] = node.words;
			if (may && first !== void 0) {
				lines.add(first.line);
				if (ENDS.test(plainText(first) ?? "")) after = Math.min(after, first.line);
			}
			for (const each of node.words) {
				if (may) lines.add(each.line);
				word(each, may);
			}
		} else if (node.kind === "assign") {
			if (node.value !== null) word(node.value, may);
		} else if (node.kind === "branches") for (const part of node.parts) all(part, true);
		else if ("body" in node) all(node.body, may || node.kind === "definition" || node.kind === "loop" && node.values === null);
	};
	all(nodes, false);
	return (line) => lines.has(line) || line > after;
}
// lib/find/shell/balanced.js
const CLOSER = {
	"(": ")",
	"{": "}",
	"[": "]"
};
const POSIX$1 = { escape: "\\" };
const POWERSHELL$1 = { escape: "`" };
function endOfBracket(text, start, quoting) {
	const open = [];
	for (let at = start; at < text.length; at++) {
		const char = text[at];
		const top = open.at(-1);
		if (char === quoting.escape) at++;
		else if (char === top) {
			open.pop();
			if (open.length === 0) return at + 1;
		} else if (top === "\"") {
			if (char !== "$" || text[at + 1] !== "(") continue;
			open.push(")");
			at++;
		} else if (char === "'") at = before(text, "'", at + 1);
		else if (char === "\"") open.push("\"");
		else if (char === "#" && /\s/.test(text[at - 1])) at = before(text, "\n", at);
		else if (open.length === 0 || CLOSER[char] === top) open.push(CLOSER[char]);
	}
	return text.length;
}
function before(text, what, from) {
	const at = text.indexOf(what, from);
	return at === -1 ? text.length : at;
}
// lib/find/shell/bash-command.js
const ASSIGNED = /^([A-Za-z_]\w*)(\+?)=/;
const IDENTIFIER$1 = /[A-Za-z_]\w*/g;
const DECLARES = new Set([
	"export",
	"declare",
	"typeset",
	"readonly",
	"local"
]);
const READS = new Set([
	"read",
	"mapfile",
	"readarray",
	"getopts",
	"let",
	"unset",
	"printf"
]);
const TAKES_ANYTHING = new Set([
	"source",
	".",
	"eval"
]);
function bashCommand(words) {
	const nodes = [];
	for (const word of words) nodes.push(...sideEffects(word));
	const assigned = [];
	for (const word of words) {
		const assignment = assignmentOf(word);
		if (assignment === null) break;
		assigned.push(assignment);
	}
	const rest = words.slice(assigned.length);
	const name = plainText(rest[0]);
	if (name === null && rest.length === 0) nodes.push(...assigned);
	else if (name !== null && DECLARES.has(name)) nodes.push(...declared(name, rest.slice(1)));
	else {
		if (name !== null && READS.has(name)) nodes.push({
			kind: "forget",
			names: rest.flatMap((word) => plainText(word)?.match(IDENTIFIER$1) ?? [])
		});
		nodes.push({
			kind: "command",
			words: rest,
			before: assigned
		});
		if (name !== null && TAKES_ANYTHING.has(name)) nodes.push({
			kind: "forget",
			names: null
		});
	}
	return nodes;
}
function declared(name, words) {
	const nodes = [];
	const exports = name === "export" || words.some((word) => /^-\w*x/.test(plainText(word) ?? ""));
	for (const word of words) {
		const found = assignmentOf(word);
		const text = plainText(word);
		if (found !== null) nodes.push({
			...found,
			...exports && { exported: true }
		});
		else if (text !== null && /^[A-Za-z_]\w*$/.test(text)) {
			const same = {
				kind: "variable",
				name: text,
				written: `$${text}`,
				quoted: true
			};
			const value = exports ? {
				line: word.line,
				parts: [same]
			} : null;
			nodes.push({
				kind: "assign",
				name: text,
				label: text,
				value,
				append: false,
				...exports && { exported: true }
			});
		}
	}
	return nodes;
}
function sideEffects(word) {
	const names = word.parts.flatMap((part) => part.kind === "unknown" && part.body === void 0 && /^\$(?:\(\(|\{)/.test(part.written) && /=|\+\+|--/.test(part.written) ? part.written.match(IDENTIFIER$1) ?? [] : []);
	return names.length > 0 ? [{
		kind: "forget",
		names
	}] : [];
}
function assignmentOf(word) {
	const [first, ...rest] = word.parts;
	if (first?.kind !== "text" || first.quoted) return null;
	const found = ASSIGNED.exec(first.text);
	if (found === null) {
		const element = /^([A-Za-z_]\w*)\[[^\]]*\]\+?=/.exec(first.text);
		return element === null ? null : {
			...nothingKnown(element[1]),
			append: false
		};
	}
	const [written, name, plus] = found;
	const text = first.text.slice(written.length);
	const parts = text === "" ? rest : [{
		...first,
		text
	}, ...rest];
	return {
		kind: "assign",
		name,
		label: name,
		value: {
			line: word.line,
			parts
		},
		append: plus === "+"
	};
}
function nothingKnown(name) {
	return {
		kind: "assign",
		name,
		label: name,
		value: null
	};
}
// lib/find/shell/cursor.js
var Cursor = class {
	text;
	at = 0;
	line;
	constructor(text, line) {
		this.text = text;
		this.line = line;
	}
	get done() {
		return this.at >= this.text.length;
	}
	peek(ahead = 0) {
		return this.text[this.at + ahead] ?? "";
	}
	sees(text) {
		return this.text.startsWith(text, this.at);
	}
	match(pattern) {
		pattern.lastIndex = this.at;
		return pattern.exec(this.text);
	}
	take(length) {
		const end = Math.min(this.text.length, this.at + length);
		const passed = this.text.slice(this.at, end);
		for (let at = passed.indexOf("\n"); at !== -1; at = passed.indexOf("\n", at + 1)) this.line++;
		this.at = end;
		return passed;
	}
	takeUntil(text) {
		const end = this.text.indexOf(text, this.at);
		return this.take((end === -1 ? this.text.length : end) - this.at);
	}
	skipLine() {
		this.takeUntil("\n");
	}
};
var WordParts = class {
	#parts = [];
	#line;
	#text = "";
	#quoted = false;
	#any = false;
	constructor(line) {
		this.#line = line;
	}
	text(text, quoted) {
		if (this.#quoted !== quoted) this.#flush();
		this.#quoted = quoted;
		this.#text += text;
		this.#any ||= quoted;
	}
	part(part) {
		this.#flush();
		this.#parts.push(part);
	}
	#flush() {
		if (this.#text !== "") this.#parts.push({
			kind: "text",
			text: this.#text,
			quoted: this.#quoted
		});
		this.#text = "";
	}
	word() {
		this.#flush();
		return this.#parts.length > 0 || this.#any ? {
			line: this.#line,
			parts: this.#parts
		} : null;
	}
};
// lib/find/shell/bash-word.js
const STOP = /[\s;&|()<>]/;
const RUN$3 = /[^\s;&|()<>\\'"$`]+/y;
const QUOTED_RUN$1 = /[^\\"$`]+/y;
const NAME$1 = /\$([A-Za-z_]\w*)/y;
const SPECIAL = /\$[0-9@*#?$!-]/y;
const EXPANSION = /^([A-Za-z_]\w*)(?::?-([^$`"'\\]*))?$/;
const FOLDER_COMMAND = /^\s*pwd(?:\s+-[LP])?\s*$/;
const FOLDER$1 = /^\s*(?:echo\s+)?"?\$\{?PWD\}?"?\s*$/;
function readBashWord(cursor, readBody) {
	const parts = new WordParts(cursor.line);
	while (!cursor.done) {
		const char = cursor.peek();
		const run = cursor.match(RUN$3);
		if (run !== null) {
			const text = cursor.take(run[0].length);
			parts.text(text, false);
			if (text.endsWith("=") && cursor.peek() === "(") parts.part(bracketed$1(cursor));
		} else if (STOP.test(char)) break;
		else if (char === "\\") {
			if (cursor.peek(1) !== "\n") parts.text(cursor.peek(1), true);
			cursor.take(2);
		} else if (char === "'") parts.text(single(cursor), true);
		else if (char === "\"") readDouble$1(cursor, parts, readBody);
		else if (cursor.sees("$'")) readAnsi(cursor, parts);
		else if (cursor.sees("$\"")) cursor.take(1);
		else readDollar(cursor, parts, false, readBody);
	}
	return parts.word();
}
function single(cursor) {
	cursor.take(1);
	const text = cursor.takeUntil("'");
	cursor.take(1);
	return text;
}
function readAnsi(cursor, parts) {
	const start = cursor.at;
	cursor.take(2);
	while (!cursor.done && cursor.peek() !== "'") cursor.take(cursor.peek() === "\\" ? 2 : 1);
	cursor.take(1);
	const written = cursor.text.slice(start, cursor.at);
	if (written.includes("\\")) parts.part({
		kind: "unknown",
		written,
		quoted: true
	});
	else parts.text(written.slice(2, -1), true);
}
function readDouble$1(cursor, parts, readBody) {
	cursor.take(1);
	parts.text("", true);
	while (!cursor.done && cursor.peek() !== "\"") {
		const run = cursor.match(QUOTED_RUN$1);
		if (run !== null) parts.text(cursor.take(run[0].length), true);
		else if (cursor.peek() !== "\\") readDollar(cursor, parts, true, readBody);
		else {
			const next = cursor.peek(1);
			if (next !== "\n") parts.text("$`\"\\".includes(next) ? next : `\\${next}`, true);
			cursor.take(2);
		}
	}
	cursor.take(1);
}
function readDollar(cursor, parts, quoted, readBody) {
	const name = cursor.match(NAME$1);
	if (name !== null) {
		cursor.take(name[0].length);
		parts.part(name[1] === "PWD" ? { kind: "folder" } : {
			kind: "variable",
			name: name[1],
			written: name[0],
			quoted
		});
	} else if (cursor.match(SPECIAL) !== null) {
		const written = cursor.take(2);
		parts.part({
			kind: "unknown",
			written,
			quoted: quoted && written !== "$@"
		});
	} else if (cursor.sees("$((")) parts.part(bracketed$1(cursor, 1));
	else if (cursor.sees("$(") || cursor.peek() === "`") parts.part(substitution(cursor, quoted, readBody));
	else if (cursor.sees("${")) parts.part(expansion(cursor, quoted));
	else parts.text(cursor.take(1), quoted);
}
function bracketed$1(cursor, before = 0) {
	const end = endOfBracket(cursor.text, cursor.at + before, POSIX$1);
	return {
		kind: "unknown",
		written: cursor.take(end - cursor.at),
		quoted: false
	};
}
function substitution(cursor, quoted, readBody) {
	const { line } = cursor;
	let written;
	let inner;
	if (cursor.peek() === "`") {
		const start = cursor.at;
		cursor.take(1);
		while (!cursor.done && cursor.peek() !== "`") cursor.take(cursor.peek() === "\\" ? 2 : 1);
		cursor.take(1);
		written = cursor.text.slice(start, cursor.at);
		inner = written.slice(1, -1);
	} else {
		written = cursor.take(endOfBracket(cursor.text, cursor.at + 1, POSIX$1) - cursor.at);
		inner = written.slice(2, written.endsWith(")") ? -1 : void 0);
	}
	if (inner.length < 100 && (FOLDER_COMMAND.test(inner) || FOLDER$1.test(inner))) return { kind: "folder" };
	const body = readBody(inner, line);
	return {
		kind: "unknown",
		written,
		quoted,
		...body !== null && { body }
	};
}
function expansion(cursor, quoted) {
	const written = cursor.take(endOfBracket(cursor.text, cursor.at + 1, POSIX$1) - cursor.at);
	const found = written.length < 1e3 && written.endsWith("}") ? EXPANSION.exec(written.slice(2, -1)) : null;
	if (found === null) return {
		kind: "unknown",
		written,
		quoted: quoted && !/@\]?\}$/.test(written.slice(-3))
	};
	const [, name, fallback] = found;
	if (name === "PWD") return { kind: "folder" };
	return {
		kind: "variable",
		name,
		written,
		quoted,
		...fallback === void 0 || !written.includes(":-") ? {} : { fallback }
	};
}
// lib/find/shell/bash-cursor.js
const REDIRECTION$2 = /(?:\d+|\{\w+\})?(?:<<<|<<-?|<>|<&|>&|&>>?|>>|>\||<|>)/y;
var BashCursor = class extends Cursor {
	#body;
	#heredocs = [];
	constructor(text, line, readBody) {
		super(text, line);
		this.#body = readBody;
	}
	blanks() {
		for (;;) if (this.sees("\\\n")) this.take(2);
		else if (this.peek() !== "\n" && /\s/.test(this.peek())) this.take(1);
		else if (this.peek() === "#") this.skipLine();
		else return;
	}
	lines() {
		this.blanks();
		while (this.peek() === "\n") {
			this.newline();
			this.blanks();
		}
	}
	newline() {
		this.take(1);
		for (const { delimiter, tabs } of this.#heredocs.splice(0)) while (!this.done) {
			const line = this.takeUntil("\n");
			this.take(1);
			if ((tabs ? line.replace(/^\t+/, "") : line) === delimiter) break;
		}
	}
	word() {
		this.blanks();
		if (this.sees("<(") || this.sees(">(")) {
			const { line } = this;
			return {
				line,
				parts: [{
					kind: "unknown",
					written: this.take(endOfBracket(this.text, this.at + 1, POSIX$1) - this.at),
					quoted: true
				}]
			};
		}
		return readBashWord(this, this.#body);
	}
	redirection() {
		const found = this.match(REDIRECTION$2);
		if (found === null || this.sees("<(") || this.sees(">(")) return false;
		this.take(found[0].length);
		const operator = found[0].replace(/^(?:\d+|\{\w+\})/, "");
		const target = this.word();
		if (operator === "<<" || operator === "<<-") this.#heredocs.push({
			delimiter: plainText(target ?? void 0) ?? "",
			tabs: operator === "<<-"
		});
		return true;
	}
};
// lib/find/shell/builder.js
const MAX_DEPTH$2 = 60;
const PLAIN = new Set("cd chdir pushd popd mkdir md echo printf set export docker docker-compose git cp copy mv rm del curl wget tar unzip call set-location push-location".split(" "));
var Builder = class {
	#frames = [this.#frame("root", (parts) => ({
		kind: "group",
		body: parts.flat()
	}))];
	#pipesAreSubshells;
	tooDeep = false;
	constructor({ pipesAreSubshells }) {
		this.#pipesAreSubshells = pipesAreSubshells;
	}
	#frame(kind, close) {
		return {
			kind,
			parts: [[]],
			close,
			maybe: null,
			piped: false
		};
	}
	get #top() {
		return this.#frames.at(-1);
	}
	get open() {
		return this.#top.kind;
	}
	get #list() {
		const { maybe, parts } = this.#top;
		return (maybe ?? parts).at(-1);
	}
	start(kind, close) {
		if (this.#frames.length >= MAX_DEPTH$2) this.tooDeep = true;
		else this.#frames.push(this.#frame(kind, close));
	}
	branches(kind) {
		this.start(kind, (parts) => ({
			kind: "branches",
			parts
		}));
	}
	group(kind, of = "group") {
		this.start(kind, (parts) => ({
			kind: of,
			body: parts.flat()
		}));
	}
	loop(kind, name = null, values = null) {
		this.start(kind, (parts) => ({
			kind: "loop",
			name,
			values,
			body: parts.flat()
		}));
	}
	definition(kind, name) {
		this.start(kind, (parts) => ({
			kind: "definition",
			name,
			body: parts.flat()
		}));
	}
	nextPart() {
		this.endList();
		this.#top.parts.push([]);
	}
	end(...kinds) {
		if (this.#frames.length === 1 || !kinds.includes(this.open)) return false;
		this.endList();
		const { close, parts } = this.#frames.pop();
		this.add(close(parts));
		return true;
	}
	add(node) {
		const frame = this.#top;
		if (frame.piped) {
			frame.piped = false;
			this.#list.push(this.#pipesAreSubshells ? {
				kind: "subshell",
				body: [node]
			} : node);
		} else this.#list.push(node);
	}
	endList() {
		this.#top.maybe = null;
		this.#top.piped = false;
	}
	and() {
		if (this.#top.maybe === null && !isPlain(this.#list.at(-1))) this.#startMaybe();
	}
	or() {
		if (this.#top.maybe === null) this.#startMaybe();
		else this.#top.maybe.push([]);
	}
	#startMaybe() {
		const parts = [[]];
		this.#list.push({
			kind: "branches",
			parts
		});
		this.#top.maybe = parts;
	}
	pipe() {
		const list = this.#list;
		const last = list.pop();
		if (last !== void 0) {
			if (this.#pipesAreSubshells && last.kind !== "subshell") list.push({
				kind: "subshell",
				body: [last]
			});
			else if (last.kind === "assign") list.push({
				...last,
				value: null
			});
			else list.push(last);
		}
		this.#top.piped = true;
	}
	finish() {
		while (this.#frames.length > 1) this.end(this.open);
		return this.#frames[0].parts.flat();
	}
};
function isPlain(node) {
	if (node?.kind === "assign") return true;
	if (node?.kind !== "command") return false;
	const name = plainText(node.words[0]);
	return name !== null && PLAIN.has(name.toLowerCase().replace(/\.exe$/, ""));
}
// lib/find/shell/bash.js
const MAX_SUBSTITUTIONS$1 = 8;
const IDENTIFIER = /[A-Za-z_]\w*/g;
function readBash(text, line = 0, depth = 0) {
	return new BashReader(text, line, depth).read();
}
var BashReader = class {
	#cursor;
	#builder = new Builder({ pipesAreSubshells: true });
	#depth;
	#defines = null;
	constructor(text, line, depth) {
		this.#cursor = new BashCursor(text, line, this.#body);
		this.#depth = depth;
	}
	#body = (text, line) => this.#depth >= MAX_SUBSTITUTIONS$1 || !/docker|make/i.test(text) ? null : readBash(text, line, this.#depth + 1);
	read() {
		while (!this.#cursor.done && !this.#builder.tooDeep) this.#step();
		return this.#builder.tooDeep ? null : this.#builder.finish();
	}
	#step() {
		const cursor = this.#cursor;
		cursor.blanks();
		const char = cursor.peek();
		if (char === "") return;
		if (char === "\n") {
			cursor.newline();
			this.#builder.endList();
		} else if (cursor.sees("&&")) {
			cursor.take(2);
			this.#builder.and();
			cursor.lines();
		} else if (cursor.sees("||")) {
			cursor.take(2);
			this.#builder.or();
			cursor.lines();
		} else if (char === "|") {
			cursor.take(cursor.peek(1) === "&" ? 2 : 1);
			this.#builder.pipe();
			cursor.lines();
		} else if (cursor.sees(";;") || cursor.sees(";&")) {
			cursor.take(cursor.sees(";;&") ? 3 : 2);
			this.#builder.nextPart();
			if (this.#builder.open === "case") this.#casePattern();
		} else if (char === ";" || char === "&" && cursor.peek(1) !== ">") {
			cursor.take(1);
			this.#builder.endList();
		} else if (cursor.sees("((")) this.#arithmetic();
		else if (char === "(") {
			cursor.take(1);
			if (this.#defines !== null) this.#startDefinition("(");
			else this.#builder.group("(", "subshell");
		} else if (char === ")") {
			cursor.take(1);
			this.#builder.end("(");
		} else this.#command();
	}
	#command() {
		const words = [];
		for (;;) {
			this.#cursor.blanks();
			if (this.#cursor.redirection()) continue;
			const word = this.#cursor.word();
			if (word === null) break;
			words.push(word);
			if (words.length === 1 && this.#keyword(word)) return;
		}
		const name = plainText(words[0]);
		if (words.length === 1 && name !== null && this.#cursor.peek() === "(") {
			this.#cursor.take(1);
			this.#cursor.blanks();
			if (this.#cursor.peek() === ")") this.#cursor.take(1);
			this.#defines = name;
			this.#cursor.lines();
		} else if (words.length > 0) for (const node of bashCommand(words)) this.#builder.add(node);
		else if (!/[;&|()\n]/.test(this.#cursor.peek())) this.#cursor.take(1);
	}
	#keyword(word) {
		const builder = this.#builder;
		const [part, ...more] = word.parts;
		if (part?.kind !== "text" || part.quoted || more.length > 0) return false;
		switch (part.text) {
			case "if":
				builder.group("condition");
				return true;
			case "then":
			case "elif":
			case "else":
				if (builder.end("condition")) builder.branches("if");
				else if (builder.open === "if") builder.nextPart();
				return true;
			case "fi":
				builder.end("if", "condition");
				return true;
			case "while":
			case "until":
				builder.loop("loop");
				return true;
			case "for":
			case "select":
				this.#for();
				return true;
			case "do":
			case "!": return true;
			case "done":
				builder.end("loop");
				return true;
			case "case":
				this.#cursor.word();
				this.#cursor.lines();
				this.#cursor.word();
				builder.branches("case");
				this.#casePattern();
				return true;
			case "esac":
				builder.end("case");
				return true;
			case "{":
				if (this.#defines !== null) this.#startDefinition("{");
				else builder.group("{");
				return true;
			case "}":
				builder.end("{");
				return true;
			case "function":
				this.#defines = plainText(this.#cursor.word() ?? void 0) ?? "";
				this.#cursor.blanks();
				if (this.#cursor.sees("()")) this.#cursor.take(2);
				this.#cursor.lines();
				return true;
			case "[[":
				this.#test(word);
				return true;
			default: return false;
		}
	}
	#startDefinition(kind) {
		this.#builder.definition(kind, this.#defines);
		this.#defines = null;
	}
	#for() {
		this.#cursor.blanks();
		if (this.#cursor.sees("((")) {
			this.#arithmetic();
			this.#builder.loop("loop");
			return;
		}
		const name = plainText(this.#cursor.word() ?? void 0);
		this.#cursor.lines();
		const values = [];
		let listed = false;
		for (let word = this.#peekWord("in"); word !== null; word = this.#cursor.word()) {
			if (listed) values.push(word);
			listed = true;
		}
		this.#builder.loop("loop", name, listed ? values : null);
	}
	#peekWord(keyword) {
		const cursor = this.#cursor;
		return cursor.sees(keyword) && /[\s;]/.test(cursor.peek(keyword.length)) ? cursor.word() : null;
	}
	#casePattern() {
		const cursor = this.#cursor;
		cursor.lines();
		if (cursor.peek() === "(") cursor.take(1);
		for (;;) {
			cursor.lines();
			if (cursor.sees("esac") && /^[\s;)&|]?$/.test(cursor.peek(4))) return;
			if (cursor.word() !== null) continue;
			const char = cursor.take(1);
			if (char === ")" || char === "") return;
		}
	}
	#test(first) {
		const cursor = this.#cursor;
		for (;;) {
			cursor.blanks();
			const word = cursor.word();
			if (word !== null && plainText(word) === "]]") break;
			if (word === null && (cursor.done || cursor.peek() === "\n")) break;
			if (word === null) cursor.take(1);
		}
		this.#builder.add({
			kind: "command",
			words: [first],
			before: []
		});
	}
	#arithmetic() {
		const cursor = this.#cursor;
		const written = cursor.take(endOfBracket(cursor.text, cursor.at, POSIX$1) - cursor.at);
		this.#builder.add({
			kind: "forget",
			names: written.match(IDENTIFIER) ?? []
		});
	}
};
// lib/find/shell/cmd-cursor.js
const RUN$2 = /[^\s&|<>()"^%!\\]+/y;
const REDIRECTION$1 = /\d?(?:>>|>|<)(?:&\d)?/y;
const LOOP_VARIABLE = /%%([A-Za-z])/y;
const PARAMETER = /%%?~[A-Za-z$:]*[A-Za-z0-9]|%[0-9*]/y;
var CmdCursor = class extends Cursor {
	#delayed;
	#inBlock;
	constructor(text, inBlock) {
		super(text, 0);
		this.#delayed = /enabledelayedexpansion/i.test(text);
		this.#inBlock = inBlock;
	}
	blanks() {
		for (;;) if (this.sees("^\n")) this.take(2);
		else if (this.peek() !== "\n" && /[\s,;=]/.test(this.peek())) this.take(1);
		else return;
	}
	redirections() {
		const found = this.match(REDIRECTION$1);
		this.take(found?.[0].length ?? 1);
		if (found === null || found[0].includes("&")) return;
		this.spaces();
		this.word();
	}
	spaces() {
		for (;;) if (this.sees("^\n")) this.take(2);
		else if (this.peek() !== "\n" && /\s/.test(this.peek())) this.take(1);
		else return;
	}
	words() {
		const words = [];
		for (;;) {
			this.spaces();
			if (this.match(REDIRECTION$1) !== null) {
				this.redirections();
				continue;
			}
			const word = this.word();
			if (word === null) return words;
			words.push(word);
		}
	}
	word(rest = false) {
		const parts = new WordParts(this.line);
		let quoted = false;
		while (!this.done) {
			const char = this.peek();
			const run = this.match(RUN$2);
			if (run !== null) parts.text(this.take(run[0].length), quoted);
			else if (char === "\n") break;
			else if (char === "\"") {
				if (rest) parts.text("\"", true);
				else parts.text("", true);
				quoted = !quoted;
				this.take(1);
			} else if (char === "\\") {
				const escapes = !rest && this.peek(1) === "\"";
				parts.text(escapes ? "\"" : "\\", quoted || escapes);
				this.take(escapes ? 2 : 1);
			} else if (char === "%" || char === "!" && this.#delayed) this.#variable(parts, quoted);
			else if (quoted || char === "!") parts.text(this.take(1), quoted);
			else if (char === "^") {
				if (this.peek(1) !== "\n") parts.text(this.peek(1), true);
				this.take(2);
			} else if (/\s/.test(char)) {
				if (!rest) break;
				parts.text(this.take(1), false);
			} else if (char === "(" || char === ")" && !this.#inBlock()) parts.text(this.take(1), false);
			else break;
		}
		return parts.word();
	}
	#variable(parts, quoted) {
		const mark = this.peek();
		const loop = this.match(LOOP_VARIABLE);
		const parameter = this.match(PARAMETER);
		if (mark === "%" && loop !== null) {
			const written = this.take(loop[0].length);
			parts.part({
				kind: "variable",
				name: `%%${loop[1]}`,
				written,
				quoted
			});
			return;
		}
		if (mark === "%" && parameter !== null) {
			parts.part({
				kind: "unknown",
				written: this.take(parameter[0].length),
				quoted
			});
			return;
		}
		const end = this.text.indexOf(mark, this.at + 1);
		const inner = end === -1 ? "" : this.text.slice(this.at + 1, end);
		if (inner === "" || inner.length > 300 || inner.includes("\n")) {
			parts.text(this.take(this.sees("%%") ? 2 : 1).slice(0, 1), quoted);
			return;
		}
		const written = this.take(inner.length + 2);
		if (mark === "!" || !/^[\w().#$-]+$/.test(inner)) parts.part({
			kind: "unknown",
			written,
			quoted
		});
		else if (inner.toUpperCase() === "CD") parts.part({ kind: "folder" });
		else parts.part({
			kind: "variable",
			name: inner.toUpperCase(),
			written,
			quoted
		});
	}
};
// lib/find/shell/cmd-set.js
function setCommand(rest) {
	const written = sketch(rest);
	if (/^\/[ap]\b/i.test(written)) return {
		kind: "forget",
		names: (written.match(/[A-Za-z_]\w*/g) ?? []).map((name) => name.toUpperCase())
	};
	const found = /^("?)([^=\s/"][^="]*)=/.exec(written.slice(0, 1e3));
	if (found === null) return null;
	const name = found[2];
	const value = cut(rest, found[0].length, found[1] === "\"");
	if (value === void 0 || !require_build_line.isKnown(name)) return {
		kind: "forget",
		names: null
	};
	return {
		kind: "assign",
		name: name.toUpperCase(),
		label: name,
		value,
		append: false,
		exported: true
	};
}
function sketch(word) {
	return (word?.parts ?? []).map((part) => part.kind === "text" ? part.text : "?").join("");
}
function cut(word, length, quoted) {
	const parts = [...word.parts];
	let left = length;
	while (left > 0) {
		const part = parts[0];
		if (part?.kind !== "text") return void 0;
		if (part.text.length > left) {
			parts[0] = {
				...part,
				text: part.text.slice(left)
			};
			break;
		}
		left -= part.text.length;
		parts.shift();
	}
	if (parts.length === 0) return null;
	if (!quoted) return {
		line: word.line,
		parts
	};
	for (let at = parts.length - 1; at >= 0; at--) {
		const part = parts[at];
		const end = part.kind === "text" ? part.text.lastIndexOf("\"") : -1;
		if (part.kind !== "text" || end === -1) continue;
		return {
			line: word.line,
			parts: [...parts.slice(0, at), {
				...part,
				text: part.text.slice(0, end)
			}]
		};
	}
	return {
		line: word.line,
		parts
	};
}
// lib/find/shell/cmd.js
const COMPARES = /^(?:==|equ|neq|lss|leq|gtr|geq)$/i;
function readCmd(text) {
	return new CmdReader(text).read();
}
var CmdReader = class {
	#cursor;
	#builder = new Builder({ pipesAreSubshells: true });
	constructor(text) {
		this.#cursor = new CmdCursor(text, () => this.#builder.open === "(" || this.#builder.open === "inline");
	}
	read() {
		while (!this.#cursor.done && !this.#builder.tooDeep) this.#step();
		return this.#builder.tooDeep ? null : this.#builder.finish();
	}
	#step() {
		const cursor = this.#cursor;
		const builder = this.#builder;
		cursor.blanks();
		const char = cursor.peek();
		if (char === "") return;
		if (char === "\n") {
			cursor.take(1);
			this.#endLine();
			return;
		}
		if (builder.open === "root") builder.group("line", "together");
		if (char === "@") cursor.take(1);
		else if (char === ":") {
			if (cursor.peek(1) !== ":") builder.add({
				kind: "forget",
				names: null,
				folder: true
			});
			cursor.skipLine();
		} else if (cursor.sees("&&")) {
			cursor.take(2);
			builder.and();
		} else if (cursor.sees("||")) {
			cursor.take(2);
			builder.or();
		} else if (char === "&") {
			cursor.take(1);
			builder.endList();
		} else if (char === "|") {
			cursor.take(1);
			builder.pipe();
		} else if (char === "(") {
			cursor.take(1);
			builder.group("(");
		} else if (char === ")") {
			cursor.take(1);
			while (builder.end("inline"));
			builder.end("(");
		} else this.#command();
	}
	#endLine() {
		while (this.#builder.end("inline"));
		this.#builder.end("line");
		this.#builder.endList();
	}
	#command() {
		const cursor = this.#cursor;
		const first = cursor.word();
		const name = plainText(first ?? void 0)?.toLowerCase() ?? "";
		if (name === "rem") cursor.skipLine();
		else if (name === "if") this.#if();
		else if (name === "for") this.#for();
		else if (name === "else") {
			if (this.#builder.open === "inline") this.#builder.nextPart();
		} else if (name === "set") this.#set();
		else {
			const words = first === null ? [] : [first, ...cursor.words()];
			if (words.length > 0) this.#simple(name, words);
			else if (!cursor.done && !/[\n&|()]/.test(cursor.peek())) cursor.redirections();
		}
	}
	#simple(name, words) {
		this.#builder.add({
			kind: "command",
			words,
			before: []
		});
		const called = plainText(words[1])?.toLowerCase().replaceAll("\\", "/") ?? "";
		if (name === "call" && !/(?:^|\/)docker(?:-compose)?(?:\.exe)?$/.test(called) || name === "endlocal") this.#builder.add({
			kind: "forget",
			names: null
		});
	}
	#if() {
		let left = this.#next();
		while (/^(?:\/i|not)$/i.test(left)) left = this.#next();
		if (/^(?:exist|defined|errorlevel|cmdextversion)$/i.test(left)) this.#next();
		else if (!/.==./.test(left)) {
			const operator = left.endsWith("==") ? "==" : this.#next();
			if (COMPARES.test(operator)) this.#next();
		}
		this.#builder.branches("inline");
	}
	#next() {
		this.#cursor.spaces();
		return sketch(this.#cursor.word());
	}
	#for() {
		const cursor = this.#cursor;
		cursor.spaces();
		let plain = true;
		let first = cursor.word();
		while (first !== null && plainText(first) !== null && !/^in$/i.test(plainText(first))) {
			plain = false;
			cursor.spaces();
			first = cursor.word();
		}
		const variable = first?.parts[0];
		const name = variable?.kind === "variable" ? variable.name : null;
		cursor.spaces();
		if (cursor.match(/in\b/iy) !== null) cursor.take(2);
		cursor.spaces();
		const values = [];
		if (cursor.peek() === "(") {
			cursor.take(1);
			this.#builder.group("(");
			for (;;) {
				cursor.blanks();
				if (cursor.peek() === "\n") cursor.take(1);
				else {
					const word = cursor.word();
					if (word === null) break;
					values.push(word);
				}
			}
			if (cursor.peek() === ")") cursor.take(1);
			this.#builder.end("(");
		}
		cursor.spaces();
		if (cursor.match(/do\b/iy) !== null) cursor.take(2);
		const known = plain && values.every(({ parts }) => parts.every((part) => part.kind === "text" && !part.quoted && !/[*?,;=]/.test(part.text)));
		this.#builder.loop("inline", name, known && values.length > 0 ? values : null);
	}
	#set() {
		this.#cursor.spaces();
		const rest = this.#cursor.word(true);
		const node = rest === null ? null : setCommand(rest);
		if (node !== null) this.#builder.add(node);
	}
};
// lib/find/shell/powershell-word.js
const RUN$1 = /[^\s;&|(){}<>'"$`]+/y;
const QUOTED_RUN = /[^"$`]+/y;
const VARIABLE = /\$(?:\{([^}\n]{1,200})\}|((?:\w+:(?!:))?\w+)|[$?^])/y;
const MEMBER = /(?:\.\w+|::\w+|\[[^\]\n]{0,100}\])+/y;
const FOLDER = /^\s*(?:pwd|get-location|gl|\$pwd|\(\s*(?:pwd|get-location)\s*\))\s*(?:\.path\s*)?$/i;
const ALONE = /^\s*(\$(?:\{[^}]{1,200}\}|(?:\w+:)?\w+))\s*$/;
function variableKey(name) {
	const [, scope = "", base] = /^(?:(\w+):)?(\w+)$/.exec(name) ?? [];
	if (base === void 0) return null;
	if (scope.toLowerCase() === "env") return `env:${base.toUpperCase()}`;
	return /^(?:|global|script|local|private|using)$/i.test(scope) ? base.toLowerCase() : null;
}
function readPowerShellWord(cursor, readBody, mode = "argument") {
	const start = cursor.at;
	const parts = new WordParts(cursor.line);
	const parameter = /^-[A-Za-z]/.test(cursor.peek() + cursor.peek(1));
	if (cursor.sees("@\"") || cursor.sees("@'")) readHere(cursor, parts, readBody);
	else if (cursor.sees("@(") || cursor.sees("@{")) parts.part(bracketed(cursor, 1));
	else if (cursor.match(/@\w/y) !== null) {
		const written = cursor.take(cursor.match(/@[\w:]+/y)[0].length);
		parts.part({
			kind: "unknown",
			written,
			quoted: false
		});
	}
	while (!cursor.done) {
		const char = cursor.peek();
		const run = cursor.match(RUN$1);
		if (mode === "operand" && (run !== null || cursor.at > start)) break;
		if (run !== null) parts.text(cursor.take(run[0].length), false);
		else if (char === "`") {
			if (cursor.peek(1) === "\n") break;
			parts.text(escaped(cursor.peek(1)), true);
			cursor.take(2);
		} else if (char === "'") readSingle(cursor, parts);
		else if (char === "\"") readDouble(cursor, parts, readBody);
		else if (char === "$") {
			const first = cursor.at === start;
			const part = dollar(cursor, false, readBody);
			const member = first ? cursor.match(MEMBER) : null;
			const after = member === null ? "" : cursor.take(member[0].length);
			const written = (part.kind === "folder" ? "$PWD" : part.kind === "text" ? part.text : part.written) + after;
			if (part.kind === "folder" && /^(?:\.path)?$/i.test(after)) parts.part(part);
			else if (part.kind === "text" || after === "" && !parameter) parts.part(part);
			else parts.part({
				kind: "unknown",
				written,
				quoted: false
			});
		} else if (char === "(" && cursor.at === start) parts.part(parenthesis(cursor, readBody));
		else break;
	}
	return parts.word();
}
function readSingle(cursor, parts) {
	do {
		cursor.take(1);
		const text = cursor.takeUntil("'");
		cursor.take(1);
		parts.text(cursor.peek() === "'" ? `${text}'` : text, true);
	} while (cursor.peek() === "'");
}
function readDouble(cursor, parts, readBody) {
	cursor.take(1);
	parts.text("", true);
	while (!cursor.done) {
		const run = cursor.match(QUOTED_RUN);
		if (run !== null) parts.text(cursor.take(run[0].length), true);
		else if (cursor.peek() === "$") parts.part(dollar(cursor, true, readBody));
		else if (cursor.peek() === "`" || cursor.sees("\"\"")) {
			const next = cursor.peek(1);
			parts.text(cursor.peek() === "`" ? escaped(next) : next, true);
			cursor.take(2);
		} else break;
	}
	cursor.take(1);
}
function escaped(char) {
	return {
		n: "\n",
		t: "	",
		r: "\r",
		"0": "\0"
	}[char] ?? char;
}
function readHere(cursor, parts, readBody) {
	const quote = cursor.peek(1);
	const { line } = cursor;
	cursor.take(2);
	const body = cursor.takeUntil(`\n${quote}@`);
	cursor.take(3);
	const simple = quote === "'" || !/[$`]/.test(body);
	const nodes = simple ? null : readBody(`"${body.replaceAll("\"", "\"\"")}"`, line);
	if (simple) parts.text(body.replace(/^[^\n]*\n/, ""), true);
	else parts.part({
		kind: "unknown",
		written: body.trim(),
		quoted: true,
		...nodes !== null && { body: nodes }
	});
}
function dollar(cursor, quoted, readBody) {
	if (cursor.sees("$(")) {
		const { line } = cursor;
		const written = cursor.take(endOfBracket(cursor.text, cursor.at + 1, POWERSHELL$1) - cursor.at);
		return substituted(written, written.slice(2, -1), line, quoted, readBody);
	}
	const found = cursor.match(VARIABLE);
	return found === null ? {
		kind: "text",
		text: cursor.take(1),
		quoted
	} : variable(cursor.take(found[0].length), quoted);
}
function variable(written, quoted) {
	const key = variableKey(written.replace(/^\$\{?|\}$/g, ""));
	if (key === "pwd") return { kind: "folder" };
	return key === null ? {
		kind: "unknown",
		written,
		quoted
	} : {
		kind: "variable",
		name: key,
		written,
		quoted
	};
}
function substituted(written, inner, line, quoted, readBody) {
	if (inner.length < 300) {
		if (FOLDER.test(inner)) return { kind: "folder" };
		const alone = ALONE.exec(inner);
		if (alone !== null) return variable(alone[1], quoted);
	}
	const body = readBody(inner, line);
	return {
		kind: "unknown",
		written,
		quoted,
		...body !== null && { body }
	};
}
function parenthesis(cursor, readBody) {
	const { line } = cursor;
	const written = cursor.take(endOfBracket(cursor.text, cursor.at, POWERSHELL$1) - cursor.at);
	const member = cursor.match(MEMBER);
	const after = member === null ? "" : cursor.take(member[0].length);
	if (written.length < 300 && FOLDER.test(written.slice(1, -1)) && /^(?:\.path)?$/i.test(after)) return { kind: "folder" };
	const body = readBody(written.slice(1, -1), line);
	return {
		kind: "unknown",
		written: written + after,
		quoted: false,
		...body !== null && { body }
	};
}
function bracketed(cursor, before) {
	const end = endOfBracket(cursor.text, cursor.at + before, POWERSHELL$1);
	return {
		kind: "unknown",
		written: cursor.take(end - cursor.at),
		quoted: false
	};
}
// lib/find/shell/powershell-command.js
const NAMES = /\$\{?([\w:]+)/g;
const SETS = /=|\+\+|--|\[ref\]/i;
const SETTERS = new Set("set-variable sv new-variable nv remove-variable rv clear-variable clv set-item si new-item ni remove-item ri".split(" "));
function powerShellCommand(words, dotted) {
	const name = plainText(words[0])?.toLowerCase();
	const nodes = [{
		kind: "command",
		words,
		before: []
	}];
	if (dotted || name === "iex" || name === "invoke-expression") nodes.push({
		kind: "forget",
		names: null
	});
	for (const word of words) nodes.push(...setWithin(word));
	if (name === void 0 || !SETTERS.has(name)) return nodes;
	const names = words.slice(1).flatMap((word) => {
		const text = plainText(word);
		return text === null ? [] : variableKey(text.replace(/^variable:/i, "").replace(/[\\/]/g, "")) ?? [];
	});
	return [...nodes, {
		kind: "forget",
		names
	}];
}
function setWithin({ parts }) {
	return parts.flatMap((part) => part.kind === "unknown" ? setBy(part.written) : []);
}
function setBy(written) {
	if (!SETS.test(written)) return [];
	const names = [...written.matchAll(NAMES)].flatMap(([, name]) => variableKey(name.replace(/:$/, "")) ?? []);
	return names.length > 0 ? [{
		kind: "forget",
		names
	}] : [];
}
// lib/find/shell/powershell-cursor.js
const REDIRECTION = /(?:[1-6*]?>{1,2}(?:&[12])?|<)/y;
const NUMBER = /(?:0|[1-9]\d{0,8})(?=[\s;,)}]|$)/y;
var PowerShellCursor = class extends Cursor {
	#body;
	constructor(text, line, readBody) {
		super(text, line);
		this.#body = readBody;
	}
	blanks() {
		for (;;) if (this.sees("`\n")) this.take(2);
		else if (this.sees("<#")) {
			this.takeUntil("#>");
			this.take(2);
		} else if (this.peek() === "#") this.skipLine();
		else if (this.peek() !== "\n" && /\s/.test(this.peek())) this.take(1);
		else return;
	}
	lines() {
		this.blanks();
		while (this.peek() === "\n") {
			this.take(1);
			this.blanks();
		}
	}
	word() {
		return readPowerShellWord(this, this.#body);
	}
	atEnd() {
		this.blanks();
		return this.done || /[\n;}]/.test(this.peek());
	}
	operand() {
		const number = this.match(NUMBER);
		if (number !== null) return {
			line: this.line,
			parts: [{
				kind: "text",
				text: this.take(number[0].length),
				quoted: true
			}]
		};
		return /["'$(@]/.test(this.peek()) ? readPowerShellWord(this, this.#body, "operand") : null;
	}
	beforeBlock() {
		for (this.lines(); !this.done && !/[{(\n;}]/.test(this.peek()); this.lines()) if (this.word() === null) this.take(1);
	}
	each() {
		const head = this.match(/foreach\s*\(\s*\$(\w+)\s+in\s+/iy);
		if (head === null) return null;
		const end = endOfBracket(this.text, this.at + head[0].indexOf("("), POWERSHELL$1);
		this.take(head[0].length);
		const values = this.list(end - 1);
		this.take(end - this.at);
		return {
			name: head[1].toLowerCase(),
			values
		};
	}
	list(end) {
		const array = this.sees("@(");
		if (array) this.take(2);
		const values = [];
		for (;;) {
			this.lines();
			if (!/["'\d]/.test(this.peek())) return null;
			const word = this.operand();
			if (word === null || this.at > end) return null;
			values.push(word);
			this.lines();
			if (array && this.peek() === ")") {
				this.take(1);
				this.lines();
			}
			if (this.at >= end) return values;
			if (this.peek() !== ",") return null;
			this.take(1);
		}
	}
	redirection() {
		const found = this.match(REDIRECTION);
		if (found === null) return false;
		this.take(found[0].length);
		this.blanks();
		if (!found[0].includes("&")) this.word();
		return true;
	}
};
// lib/find/shell/powershell.js
const MAX_SUBSTITUTIONS = 8;
const BAREWORD = /[A-Za-z_%?][\w-]*/y;
const TARGET = /(?:\[[^\]\n]{0,100}\]\s*)?\$(?:\{([^}\n]{1,200})\}|((?:\w+:)?\w+))[ \t]*(\+?)=(?!=)/y;
const BLOCKS = new Set("if elseif else try catch finally switch trap begin process end while until for do".split(" "));
const CONDITIONAL = new Set([
	"if",
	"elseif",
	"switch",
	"while",
	"until",
	"for"
]);
const REPEATS = new Set([
	"while",
	"for",
	"do",
	"switch"
]);
const EACH = new Set([
	"foreach-object",
	"%",
	"foreach"
]);
function readPowerShell(text, line = 0, depth = 0) {
	return new PowerShellReader(text, line, depth).read();
}
const NAMELESS = {
	line: 0,
	parts: [{
		kind: "text",
		text: "",
		quoted: true
	}]
};
var PowerShellReader = class {
	#cursor;
	#builder = new Builder({ pipesAreSubshells: false });
	#depth;
	constructor(text, line, depth) {
		this.#cursor = new PowerShellCursor(text, line, this.#body);
		this.#depth = depth;
	}
	#body = (text, line) => this.#depth >= MAX_SUBSTITUTIONS || !/docker|make/i.test(text) ? null : readPowerShell(text, line, this.#depth + 1);
	read() {
		while (!this.#cursor.done && !this.#builder.tooDeep) this.#step();
		return this.#builder.tooDeep ? null : this.#builder.finish();
	}
	#add(nodes) {
		for (const node of nodes) this.#builder.add(node);
	}
	#step() {
		const cursor = this.#cursor;
		const builder = this.#builder;
		cursor.blanks();
		const char = cursor.peek();
		if (char === "") return;
		if (char === "\n" || char === ";") {
			cursor.take(1);
			builder.endList();
		} else if (cursor.sees("&&") || cursor.sees("||")) {
			if (cursor.take(2) === "&&") builder.and();
			else builder.or();
			cursor.lines();
		} else if (char === "|") {
			cursor.take(1);
			builder.pipe();
			cursor.lines();
		} else if (char === "{") {
			cursor.take(1);
			builder.branches("{");
		} else if (char === "}") {
			cursor.take(1);
			builder.end("{");
		} else if (char === ")" || char === "<" || char === ">") cursor.take(1);
		else if ((char === "&" || char === ".") && /[\s"'$(]/.test(cursor.peek(1))) {
			cursor.take(1);
			cursor.blanks();
			this.#command(char === ".");
		} else if (char === "&") {
			cursor.take(1);
			builder.endList();
		} else if (!this.#assignment()) {
			const word = cursor.match(BAREWORD);
			if (word === null && /["'$([@\d,+!-]/.test(char)) this.#expression();
			else if (word === null || !this.#keyword(word[0])) this.#command(false);
		}
	}
	#assignment() {
		const cursor = this.#cursor;
		const found = cursor.match(TARGET);
		if (found === null) return false;
		const key = variableKey(found[1] ?? found[2]);
		cursor.take(found[0].length);
		cursor.lines();
		const start = cursor.at;
		const value = cursor.operand();
		const whole = value !== null && cursor.atEnd();
		if (value !== null && !whole) {
			this.#rest(value);
			this.#add(setBy(cursor.text.slice(start, cursor.at)));
		}
		if (value !== null && whole) this.#add(setWithin(value));
		const isText = !found[0].startsWith("[") || /^\[string\]/i.test(found[0]);
		const opaque = {
			kind: "unknown",
			written: cursor.text.slice(start, cursor.at).trim(),
			quoted: true
		};
		const known = whole || value === null ? value : {
			line: value.line,
			parts: [opaque]
		};
		if (whole && (!isText || key === null)) this.#runBodies([value]);
		if (key === null) return true;
		this.#builder.add({
			kind: "assign",
			name: key,
			label: (found[1] ?? found[2]).replace(/^\w+:/, ""),
			value: isText ? known : null,
			append: found[3] === "+",
			...key.startsWith("env:") && { exported: true }
		});
		return true;
	}
	#runBodies(words) {
		const run = words.filter(({ parts }) => parts.some((part) => part.kind === "unknown" && part.body !== void 0));
		if (run.length > 0) this.#builder.add({
			kind: "command",
			words: [NAMELESS, ...run],
			before: []
		});
	}
	#rest(first) {
		const cursor = this.#cursor;
		const words = first === null ? [] : [first];
		for (;;) {
			cursor.blanks();
			if (cursor.done || /[\n;|{}]/.test(cursor.peek()) || cursor.sees("&&")) break;
			const word = cursor.word();
			if (word === null) cursor.take(1);
			else words.push(word);
		}
		this.#runBodies(words);
	}
	#expression() {
		const start = this.#cursor.at;
		this.#rest(null);
		this.#add(setBy(this.#cursor.text.slice(start, this.#cursor.at)));
	}
	#condition() {
		this.#cursor.lines();
		if (this.#cursor.peek() !== "(") return "";
		const [part] = this.#cursor.word()?.parts ?? [];
		const written = part?.kind === "unknown" ? part.written : "";
		if (part?.kind === "unknown" && part.body !== void 0) this.#builder.add({
			kind: "branches",
			parts: [part.body]
		});
		this.#add(setBy(written));
		return written;
	}
	#keyword(written) {
		const cursor = this.#cursor;
		const builder = this.#builder;
		const keyword = written.toLowerCase();
		if (BLOCKS.has(keyword)) {
			cursor.take(written.length);
			if (keyword === "catch" || keyword === "trap" || keyword === "switch") cursor.beforeBlock();
			if (CONDITIONAL.has(keyword)) this.#condition();
			cursor.lines();
			if (cursor.peek() !== "{") return true;
			cursor.take(1);
			if (REPEATS.has(keyword)) builder.loop("{");
			else builder.branches("{");
			return true;
		}
		switch (keyword) {
			case "foreach": return this.#foreach(written);
			case "function":
			case "filter": {
				cursor.take(written.length);
				cursor.blanks();
				const name = cursor.word();
				this.#condition();
				cursor.lines();
				if (cursor.peek() === "{") cursor.take(1);
				builder.definition("{", (plainText(name ?? void 0) ?? "").toLowerCase());
				return true;
			}
			case "param":
				cursor.take(written.length);
				this.#condition();
				return true;
			case "class":
			case "enum":
				cursor.take(written.length);
				cursor.beforeBlock();
				if (cursor.peek() === "{") bracketed(cursor, 0);
				return true;
			case "return":
			case "throw":
			case "exit":
				cursor.take(written.length);
				return true;
			default: return false;
		}
	}
	#foreach(written) {
		const cursor = this.#cursor;
		const each = cursor.each();
		if (each === null) {
			if (cursor.match(/foreach\s*\(/iy) === null) return false;
			cursor.take(written.length);
			this.#condition();
		}
		cursor.lines();
		if (cursor.peek() !== "{") return true;
		cursor.take(1);
		this.#builder.loop("{", each?.name, each?.values);
		return true;
	}
	#command(dotted) {
		const cursor = this.#cursor;
		const words = [];
		let block = false;
		for (;;) {
			cursor.blanks();
			if (cursor.redirection()) continue;
			if (cursor.sees("--%")) {
				const { line } = cursor;
				words.push({
					line,
					parts: [{
						kind: "unknown",
						written: cursor.takeUntil("\n").trim(),
						quoted: false
					}]
				});
			}
			if (cursor.sees("&&")) break;
			const word = cursor.word();
			if (word !== null) words.push(word);
			else if (cursor.peek() === "{") {
				block = true;
				break;
			} else break;
		}
		if (words.length === 0) {
			if (!cursor.done && !/[\n;&|{}]/.test(cursor.peek())) cursor.take(1);
			return;
		}
		this.#add(powerShellCommand(words, dotted));
		if (!block) return;
		cursor.take(1);
		if (EACH.has(plainText(words[0])?.toLowerCase() ?? "")) this.#builder.loop("{");
		else this.#builder.branches("{");
	}
};
// lib/find/shell/dialect.js
const POSIX = {
	read: readBash,
	key: (name) => name,
	ownKey: (name) => name,
	written: (name) => `$${name}`,
	splits: true,
	globs: true,
	rereads: false
};
const POWERSHELL = {
	read: readPowerShell,
	key: (name) => `env:${name.toUpperCase()}`,
	ownKey: (name) => name.toLowerCase(),
	written: (name) => `$env:${name}`,
	splits: false,
	globs: false,
	rereads: false
};
const DIALECTS = {
	bash: POSIX,
	sh: POSIX,
	pwsh: POWERSHELL,
	powershell: POWERSHELL,
	cmd: {
		read: readCmd,
		key: (name) => name.toUpperCase(),
		ownKey: (name) => name.toUpperCase(),
		written: (name) => `%${name}%`,
		splits: true,
		globs: false,
		rereads: true
	}
};
// lib/find/shell/bake-line.js
const FLAGS$1 = require_build_line.flagTable("allow builder call file|f list metadata-file progress provenance sbom set var", "debug|D");
const REMOTE = /^(?:https?|git|ssh):\/\/|^git@/i;
const HARMLESS = /\.(?:(?:output|cache-from|cache-to|annotations|push|load|pull|no-cache|ssh|secrets?|attest)$|labels\.)/;
const TAGS = /^[^=\uFDD0]*\.tags\+?=/;
function readBakeLine(form, words, place) {
	const flags = new require_build_line.Flags(words, FLAGS$1);
	const call = flags.last("call");
	if ([
		"help",
		"print",
		"check",
		"list"
	].some((name) => flags.on(name)) || call !== void 0 && call !== "build") return null;
	const files = flags.all("file");
	if (files.includes("-") || REMOTE.test(flags.positionals[0]?.text ?? "")) return null;
	const unread = (message) => ({
		kind: "unread",
		message,
		dockerfile: null
	});
	const set = flags.all("set").filter((entry) => require_build_line.isKnown(entry) || !isHarmless(entry));
	const dark = [...flags.unclear, ...flags.positionals].map(({ text }) => text).concat(files, set.filter((entry) => !TAGS.test(entry)), flags.all("var")).filter((text) => !require_build_line.isKnown(text));
	if (dark.length > 0) return unread(`what this \`${form}\` builds depends on ${require_build_line.said(dark.join(" and "))}, which is not known before the run.`);
	if (flags.all("var").length > 0) return unread(`this \`${form}\` sets variables of its file by --var, which is not read yet; give them as environment variables.`);
	const paths = [...files, ""].map((path) => require_check.joinPath(place.folder, path));
	if (!paths.every(require_build_line.isKnown)) return unread(`the folder of this \`${form}\` is ${require_build_line.said(place.folder)}, which is not known before the run.`);
	const outside = paths.find(require_check.isOutside);
	if (outside !== void 0) return unread(`this \`${form}\` reads ${require_build_line.said(outside)}, which is not in this repository.`);
	return {
		kind: "bake",
		files: paths.slice(0, -1),
		targets: flags.positionals.map(({ text }) => text),
		set,
		folder: paths.at(-1),
		elsewhere: require_build_line.builderElsewhere(flags, place)
	};
}
function isHarmless(entry) {
	const equals = entry.indexOf("=");
	return equals !== -1 && HARMLESS.test(entry.slice(0, entry[equals - 1] === "+" ? equals - 1 : equals));
}
// lib/find/shell/compose-line.js
const BEFORE = require_build_line.flagTable("ansi context|c env-file file|f host|H log-level parallel profile progress project-directory project-name|p tlscacert tlscert tlskey workdir");
const AFTER = require_build_line.flagTable(`attach build-arg builder cap-add cap-drop entrypoint env|e env-from-file exit-code-from label|l memory|m name no-attach
  progress provenance publish|p pull sbom scale ssh timeout|t user|u volume|v wait-timeout workdir|w`, "quiet|q detach|d");
const BUILD = {
	...AFTER,
	valued: new Set([...AFTER.valued].filter((name) => name !== "pull"))
};
const VERBS = [
	"build",
	"up",
	"create",
	"run"
];
function readComposeLine(form, words, place) {
	const before = new require_build_line.Flags(words, BEFORE, true);
	const [verb, ...rest] = before.rest;
	const unread = (message) => ({
		kind: "unread",
		message,
		dockerfile: null
	});
	const name = VERBS.find((each) => each === verb?.text);
	if (verb === void 0 || name === void 0 || before.on("dry-run")) return null;
	const flags = new require_build_line.Flags(rest, name === "build" ? BUILD : AFTER, name === "run");
	if (flags.on("print") || flags.on("dry-run") || flags.on("help")) return null;
	const whole = `${form} ${name}`;
	const services = name === "run" ? flags.rest.slice(0, 1) : flags.positionals;
	const files = before.all("file");
	if (files.includes("-")) return null;
	const project = before.last("project-directory") ?? before.last("workdir");
	const settings = [
		...files,
		project ?? "",
		...before.all("env-file"),
		...before.all("profile")
	];
	const dark = [
		...before.unclear,
		...flags.unclear,
		...services
	].map(({ text }) => text).concat(settings).filter((text) => !require_build_line.isKnown(text));
	if (dark.length > 0) return unread(`what this \`${whole}\` builds depends on ${require_build_line.said(dark.join(" and "))}, which is not known before the run.`);
	const paths = [
		...files,
		...before.all("env-file"),
		project ?? "",
		""
	].map((path) => require_check.joinPath(place.folder, path));
	if (!paths.every(require_build_line.isKnown)) return unread(`the folder of this \`${whole}\` is ${require_build_line.said(place.folder)}, which is not known before the run.`);
	const outside = paths.find(require_check.isOutside);
	if (outside !== void 0) return unread(`this \`${whole}\` reads ${require_build_line.said(outside)}, which is not in this repository.`);
	const read = require_build_line.readBuildArguments(flags.all("build-arg"), place);
	if (typeof read === "string") return unread(`a build argument of this \`${whole}\` is ${read || "empty"}, so its name is not known before the run.`);
	return {
		kind: "compose",
		verb: name,
		builds: !flags.on("no-build"),
		elsewhere: require_build_line.daemonElsewhere(before, place),
		files: paths.slice(0, files.length),
		projectFolder: project === void 0 ? null : require_check.joinPath(place.folder, project),
		envFiles: paths.slice(files.length, -2),
		profiles: before.all("profile"),
		services: services.map(({ text }) => text),
		...read,
		folder: paths.at(-1)
	};
}
// lib/find/shell/make-line.js
const FLAGS = require_build_line.flagTable("directory|C file|f makefile eval|E include-dir|I old-file|o assume-old what-if|W new-file assume-new", "dry-run|n question|q touch|t help|h version|v print-data-base|p jobs|j load-average|l");
const NOTHING_IS_RUN = [
	"dry-run",
	"just-print",
	"recon",
	"question",
	"touch",
	"help",
	"version"
];
const ASSIGNMENT$1 = /^([A-Za-z_][\w.-]*)(?:\?|:{1,3})?=/;
function isMake(program) {
	return /^(?:make|gmake|mingw32-make|nmake)$/.test(program);
}
function readMakeLine(program, words, place) {
	const flags = new require_build_line.Flags(words, FLAGS);
	if (NOTHING_IS_RUN.some((name) => flags.on(name))) return null;
	let { folder } = place;
	for (const each of flags.all("directory")) folder = require_check.joinPath(folder, each);
	const goals = [];
	const overrides = new Map();
	for (const { text, several } of flags.positionals) {
		const assigned = ASSIGNMENT$1.exec(text);
		if (assigned !== null) overrides.set(assigned[1], text.slice(assigned[0].length));
		else if (several || !/^\d+$/.test(text)) goals.push(text);
	}
	const file = flags.last("file") ?? flags.last("makefile") ?? null;
	return {
		kind: "make",
		readable: program !== "nmake" && flags.all("eval").length === 0,
		folder,
		file,
		goals: flags.unclear.length > 0 ? null : goals.every(require_build_line.isKnown) ? goals : null,
		overrides
	};
}
// lib/find/shell/run-line.js
const RUN = require_build_line.flagTable(`add-host annotation attach|a blkio-weight blkio-weight-device cap-add cap-drop cgroup-parent cgroupns cidfile cpu-count
  cpu-percent cpu-period cpu-quota cpu-rt-period cpu-rt-runtime cpu-shares|c cpus cpuset-cpus cpuset-mems detach-keys
  device device-cgroup-rule device-read-bps device-read-iops device-write-bps device-write-iops dns dns-opt dns-option
  dns-search domainname entrypoint env|e env-file expose gpus group-add health-cmd health-interval health-retries
  health-start-interval health-start-period health-timeout hostname|h io-maxbandwidth io-maxiops ip ip6 ipc isolation
  kernel-memory label|l label-file link link-local-ip log-driver log-opt mac-address memory|m memory-reservation memory-swap
  memory-swappiness mount name net net-alias network network-alias oom-score-adj pid pids-limit platform publish|p pull
  restart runtime security-opt shm-size stop-signal stop-timeout storage-opt sysctl tmpfs ulimit user|u userns uts volume|v
  volume-driver volumes-from workdir|w`, "detach|d interactive|i publish-all|P quiet|q tty|t");
const PULL = require_build_line.flagTable("platform", "all-tags|a quiet|q");
function readStartLine(verb, words, place) {
	const flags = new require_build_line.Flags(words, verb === "pull" ? PULL : RUN, verb !== "pull");
	if (flags.on("help")) return null;
	const [image] = verb === "pull" ? flags.positionals : flags.rest.length > 0 ? flags.rest : flags.positionals;
	const [unclear] = flags.unclear;
	const text = unclear?.text ?? image?.text;
	if (text === void 0 || text === "") return null;
	const known = (name) => {
		const value = flags.last(name);
		return value === void 0 || value === "" || !require_build_line.isKnown(value) ? null : value;
	};
	const isolation = known("isolation")?.toLowerCase();
	return {
		kind: "start",
		verb,
		image: unclear === void 0 && require_build_line.isKnown(text) ? text : null,
		marked: unclear === void 0 ? text : null,
		written: require_build_line.said(text),
		isolation: isolation === "process" || isolation === "hyperv" ? isolation : null,
		platform: known("platform"),
		elsewhere: place.elsewhere
	};
}
function readNameLine(kind, words) {
	const flags = new require_build_line.Flags(words, PULL);
	const names = flags.positionals.map(({ text }) => text);
	if (flags.on("help") || flags.unclear.length > 0 || !names.every(require_build_line.isKnown)) return null;
	const [first, second] = names;
	if (kind === "push") return first === void 0 ? null : {
		kind,
		source: null,
		image: first
	};
	return first === void 0 || second === void 0 ? null : {
		kind,
		source: first,
		image: second
	};
}
// lib/find/shell/docker-line.js
const DOCKER = require_build_line.flagTable("config context|c host|H log-level|l tlscacert tlscert tlskey", "debug|D version|v");
const BUILDX = require_build_line.flagTable("builder", "debug|D");
const NONE = require_build_line.flagTable("");
const WRAPPERS = new Map([
	["sudo", "user|u group|g host|h prompt|p chdir|D"],
	["env", "unset|u chdir|C"],
	["time", "format|f output|o"],
	["timeout", "kill-after|k signal|s"],
	["nice", "adjustment|n"],
	["nohup", ""],
	["exec", "name|a"],
	["command", ""],
	["builtin", ""],
	["winpty", ""],
	["call", ""]
]);
const MAX_WRAPPERS = 10;
const INTERPRETERS = /^(?:eval|iex|invoke-expression|bash|sh|dash|zsh|pwsh|powershell|cmd)$/;
const DOCKER_IN_TEXT = /\bdocker(?:-compose)?(?:\.exe)?\s/i;
const MAX_TEXT$2 = 2e4;
function readDockerLine(words, before, surroundings) {
	const { rest, added } = unwrapped(words, before);
	const [program, ...args] = rest;
	if (program === void 0) return null;
	const place = added.size === 0 ? surroundings : withAdded(surroundings, added);
	const name = programName(program.text);
	if (isMake(name)) {
		const make = readMakeLine(name, args, place);
		return make === null ? null : {
			...make,
			...place.environment(),
			line: program.line
		};
	}
	if (INTERPRETERS.test(name)) return textOfItsOwn(name, program, args) ?? scriptCall(rest, place);
	if (!/^docker(?:-compose)?$/.test(name)) return scriptCall(rest, place);
	const command = name === "docker" ? docker(args, place) : readComposeLine(name, args, place);
	if (command === null) return null;
	const { line } = program;
	if (command.kind === "switch") return command;
	if (command.kind === "compose" || command.kind === "bake") return {
		...command,
		...place.environment(),
		line
	};
	return {
		...command,
		line
	};
}
function docker(words, place) {
	const flags = new require_build_line.Flags(words, DOCKER, true);
	if (flags.on("version") || flags.on("help")) return null;
	return verb("docker", flags, {
		...place,
		elsewhere: require_build_line.daemonElsewhere(flags, place)
	});
}
function verb(form, flags, place) {
	const [first, ...args] = flags.rest;
	const dark = flags.unclear[0] ?? (first !== void 0 && require_build_line.isWhollyUnknown(first.text) ? first : void 0);
	if (dark !== void 0) return {
		kind: "unread",
		message: `what this \`${form}\` does is given by ${require_build_line.said(dark.text)}, which is not known before the run.`,
		dockerfile: null
	};
	if (first === void 0) return null;
	const whole = `${form} ${first.text}`;
	switch (whole) {
		case "docker build":
		case "docker image build":
		case "docker builder build":
		case "docker buildx build":
		case "docker buildx b": return require_build_line.readBuildLine(whole, args, place);
		case "docker buildx bake":
		case "docker buildx f": return readBakeLine(whole, args, place);
		case "docker compose": return readComposeLine(whole, args, place);
		case "docker run":
		case "docker container run": return readStartLine("run", args, place);
		case "docker create":
		case "docker container create": return readStartLine("create", args, place);
		case "docker pull":
		case "docker image pull": return readStartLine("pull", args, place);
		case "docker tag":
		case "docker image tag": return readNameLine("tag", args);
		case "docker push":
		case "docker image push": return readNameLine("push", args);
		case "docker context use":
		case "docker buildx use":
		case "docker buildx create": return require_build_line.switchOf(whole, args);
		case "docker image":
		case "docker container":
		case "docker context":
		case "docker builder": return verb(whole, new require_build_line.Flags(args, NONE, true), place);
		case "docker buildx": {
			const before = new require_build_line.Flags(args, BUILDX, true);
			const around = {
				...place,
				elsewhere: place.builderElsewhere ?? place.elsewhere
			};
			return verb(whole, before, {
				...place,
				elsewhere: require_build_line.builderElsewhere(before, around)
			});
		}
		default: return null;
	}
}
function programName(text) {
	const base = text.slice(Math.max(text.lastIndexOf("/"), text.lastIndexOf("\\")) + 1).toLowerCase();
	return base.endsWith(".exe") ? base.slice(0, -4) : base;
}
function unwrapped(words, before) {
	const added = new Map(before);
	let rest = words;
	for (let depth = 0;; depth++) {
		const name = programName(rest[0]?.text ?? "");
		const valued = WRAPPERS.get(name);
		if (valued === void 0 || depth >= MAX_WRAPPERS) return {
			rest,
			added
		};
		const flags = new require_build_line.Flags(rest.slice(1), require_build_line.flagTable(valued), true);
		rest = flags.rest.length > 0 ? flags.rest : flags.positionals;
		if (name === "timeout") rest = rest.slice(1);
		if (name !== "env" && name !== "sudo") continue;
		let at = 0;
		for (; /^[A-Za-z_]\w*=/.test(rest[at]?.text ?? ""); at++) {
			const { text } = rest[at];
			const equals = text.indexOf("=");
			added.set(text.slice(0, equals), text.slice(equals + 1));
		}
		rest = rest.slice(at);
	}
}
function withAdded(surroundings, added) {
	return {
		folder: surroundings.folder,
		elsewhere: surroundings.elsewhere,
		builderElsewhere: surroundings.builderElsewhere,
		value: (name) => added.get(name) ?? surroundings.value(name),
		written: (name) => surroundings.written(name),
		environment() {
			const { variables, unknownVariables } = surroundings.environment();
			const [known, dark] = [new Map(variables), new Map(unknownVariables)];
			for (const [name, value] of added) {
				known.delete(name);
				dark.delete(name);
				if (require_build_line.isKnown(value)) known.set(name, value);
				else dark.set(name, require_build_line.said(value));
			}
			return {
				variables: known,
				unknownVariables: dark
			};
		}
	};
}
function scriptCall(words, { folder }) {
	const text = words.map((word) => word.text).join(" ").slice(0, MAX_TEXT$2);
	return require_scripts.namesScript(text) ? {
		kind: "script",
		line: words[0].line,
		text,
		folder
	} : null;
}
function textOfItsOwn(name, program, args) {
	const text = require_check.asWritten(args.map((word) => word.text).join(" ")).slice(0, MAX_TEXT$2);
	if (!text.split("\n").some((line) => {
		const at = line.search(DOCKER_IN_TEXT);
		return at !== -1 && /\s(?:build|bake)\b/i.test(line.slice(at));
	})) return null;
	const message = `this docker build is a text that ${name} runs (${require_build_line.said(text)}), which is not read; write it as a command of the step.`;
	return {
		kind: "unread",
		line: program.line,
		message,
		dockerfile: null
	};
}
// lib/find/shell/expand.js
const MAX_WORD = 16384;
const GLOB = /[*?]|\[[^[\]]*\]/;
const BRACES = /\{([^{}]*)\}/g;
const SYNTAX = /["^&|<>%!]/;
function expandValue({ parts }, values) {
	let text = "";
	for (const part of parts) {
		text += partText(part, values);
		if (text.length > MAX_WORD) return require_build_line.unknownAs("a very long text");
	}
	return values.dialect.globs && startsWithTilde(parts) ? require_build_line.unknownAs(text) : text;
}
function expandWord({ parts, line }, values) {
	const { splits, globs } = values.dialect;
	const fields = [""];
	let quoted = false;
	let bare = "";
	let exists = parts.length === 0;
	let length = 0;
	for (const part of parts) {
		const text = partText(part, values);
		length += text.length;
		if (length > MAX_WORD) return [{
			text: require_build_line.unknownAs("a very long text"),
			line,
			several: false
		}];
		const whole = part.kind === "folder" || part.quoted || part.kind === "variable" && part.name.startsWith("env:");
		quoted ||= whole;
		exists ||= whole || text !== "";
		if (part.kind === "text" && !part.quoted) bare += text;
		if (part.kind !== "variable" || whole || !splits) {
			fields.push(fields.pop() + text);
			continue;
		}
		const [first = "", ...more] = text.split(/[ \t\n]+/);
		fields.push(fields.pop() + first, ...more);
	}
	if (!exists) return [];
	return (fields.length === 1 ? fields : fields.filter((field) => field !== "")).map((text) => {
		if (globs && isPattern(bare, parts)) return {
			text: require_build_line.unknownAs(text),
			line,
			several: true
		};
		return {
			text,
			line,
			several: !quoted && require_build_line.isWhollyUnknown(text)
		};
	});
}
function isPattern(bare, parts) {
	const lists = [...bare.matchAll(BRACES)].some(([, inner]) => /,|\.\./.test(inner));
	return startsWithTilde(parts) || lists || !bare.includes("=") && GLOB.test(bare);
}
function startsWithTilde([first]) {
	return first?.kind === "text" && !first.quoted && first.text.startsWith("~");
}
function partText(part, values) {
	switch (part.kind) {
		case "text": return part.text;
		case "folder": return require_build_line.isKnown(values.folder) ? joinedRoot(values.folder) : require_build_line.unknownAs(values.folder);
		case "unknown": return require_build_line.unknownAs(part.written);
		case "variable": {
			const value = values.value(part.name) ?? require_build_line.unknownAs(part.written);
			if (value === "" && part.fallback !== void 0) return part.fallback;
			return values.dialect.rereads && SYNTAX.test(value) ? require_build_line.unknownAs(part.written) : value;
		}
	}
}
function joinedRoot(folder) {
	if (folder === "") return require_check.WORKSPACE;
	return require_check.isOutside(folder) && !folder.startsWith("..") ? folder : `${require_check.WORKSPACE}/${folder}`;
}
// lib/find/shell/folder.js
const GOES$1 = new Set([
	"cd",
	"chdir",
	"sl",
	"set-location"
]);
const PUSHES = new Set(["pushd", "push-location"]);
const POPS = new Set(["popd", "pop-location"]);
const MAX_PATH = 4096;
const SOMEWHERE = "<working directory>";
function changesFolder(name) {
	return GOES$1.has(name) || PUSHES.has(name) || POPS.has(name) || /^(?:cd|chdir)[.\\/]/.test(name);
}
var Folder = class {
	current;
	#previous = null;
	#pushed = null;
	constructor(current) {
		this.current = current;
	}
	save() {
		const [current, previous, pushed] = [
			this.current,
			this.#previous,
			this.#pushed
		];
		return () => {
			this.current = current;
			this.#previous = previous;
			this.#pushed = pushed;
		};
	}
	lose() {
		this.current = require_build_line.unknownAs(SOMEWHERE);
		this.#pushed = null;
	}
	follow(words, shell) {
		const name = words[0]?.text.toLowerCase() ?? "";
		if (!changesFolder(name)) return false;
		if (POPS.has(name)) {
			if (this.#pushed !== null) this.#go(this.#pushed.folder);
			this.#pushed = this.#pushed?.below ?? null;
			return true;
		}
		const target = targetOf(name, words.slice(1), shell);
		if (PUSHES.has(name) && target === null && shell === "posix") this.lose();
		else if (PUSHES.has(name)) this.#pushed = {
			folder: this.current,
			below: this.#pushed
		};
		if (target === "-" && this.#previous !== null) this.#go(this.#previous);
		else if (target !== null) this.#go(require_check.joinPath(this.current, target === "-" ? require_build_line.unknownAs(SOMEWHERE) : target));
		else if (shell === "posix" && GOES$1.has(name)) this.#go(require_build_line.unknownAs("~"));
		return true;
	}
	#go(folder) {
		this.#previous = this.current;
		const lost = !require_build_line.isKnown(folder) && /(?:^|\/)\.\.(?:\/|$)/.test(folder);
		this.current = lost || folder.length > MAX_PATH ? require_build_line.unknownAs(SOMEWHERE) : folder;
	}
};
function targetOf(name, words, shell) {
	const glued = /^(?:cd|chdir)([.\\/].*)$/.exec(name);
	if (glued !== null) return glued[1];
	const texts = words.map(({ text }) => text);
	if (shell === "cmd") return texts.filter((text) => !/^\/d$/i.test(text)).join(" ") || null;
	const flag = shell === "posix" ? /^-[LPe@n]+$|^--$/ : /^-(?:path|literalpath|passthru|stackname)$/i;
	const targets = texts.filter((text) => !flag.test(text));
	if (targets.length > 1) return require_build_line.unknownAs(targets.join(" "));
	return targets[0] ?? null;
}
// lib/find/shell/rounds.js
const MAX_ROUNDS = 64;
const LEAVES_ROUND = /^(?:break|continue|goto)$/i;
function roundsOf(values, count, known) {
	if (values.length * count > MAX_ROUNDS) return null;
	const words = values.flatMap((word) => expandWord(word, known));
	return words.length > 0 && words.length * count <= MAX_ROUNDS && words.every(({ text }) => require_build_line.isKnown(text)) ? words.map(({ text }) => text) : null;
}
function inAnyFolder(command) {
	const { line, kind } = command;
	if (kind !== "build" && kind !== "compose" && kind !== "bake") return command;
	return {
		kind: "unread",
		line,
		message: "the working directory of this docker build is another one in each round of its loop, so its Dockerfile is not known before the run.",
		dockerfile: null
	};
}
const through = new WeakMap();
function runsThrough(body) {
	let answer = through.get(body);
	if (answer === void 0) {
		answer = true;
		for (const node of everyNode(body)) if (node.kind === "command" && LEAVES_ROUND.test(plainText(node.words[0]) ?? "")) answer = false;
		through.set(body, answer);
	}
	return answer;
}
// lib/find/shell/survey.js
function surveyOf(nodes) {
	const [set, changing, volatile, movers] = [
		new Set(),
		new Set(),
		new Set(),
		new Set()
	];
	for (const node of everyNode(nodes)) {
		for (const name of assignedBy(node)) (set.has(name) ? changing : set).add(name);
		if (node.kind !== "definition") continue;
		for (const name of assignedIn(node.body)) volatile.add(name);
		if (moves(node.body)) movers.add(node.name);
	}
	return {
		volatile,
		movers,
		changing,
		moves: moves(nodes)
	};
}
function goes(node) {
	if (node.kind !== "command") return false;
	const name = plainText(node.words[0]);
	return name !== null && changesFolder(name.toLowerCase());
}
function moves(nodes) {
	for (const node of everyNode(nodes)) if (goes(node)) return true;
	return false;
}
// lib/find/shell/variables.js
const MAX_VALUE$1 = 4096;
var Variables = class {
	#all = new Map();
	#known = new Set();
	#dialect;
	#environment = null;
	constructor(env, dialect, own = false) {
		this.#dialect = dialect;
		for (const [name, value] of env) {
			if (!require_build_line.isKnown(name)) continue;
			const key = dialect.key(name);
			this.set(key, {
				label: name,
				value,
				exported: true
			});
			if (own && key !== dialect.ownKey(name)) this.set(dialect.ownKey(name), {
				label: name,
				value,
				exported: false
			});
		}
		this.set(dialect.key("GITHUB_WORKSPACE"), {
			label: "GITHUB_WORKSPACE",
			value: require_check.WORKSPACE,
			exported: true
		});
	}
	get size() {
		return this.#all.size;
	}
	get(key) {
		return this.#all.get(key);
	}
	set(key, variable) {
		const value = variable.value !== null && variable.value.length > MAX_VALUE$1 ? null : variable.value;
		this.#all.set(key, {
			...variable,
			value
		});
		if (value !== null && require_build_line.isKnown(value)) this.#known.add(key);
		else this.#known.delete(key);
		this.#environment = null;
	}
	restore(key, variable) {
		if (variable !== void 0) this.set(key, variable);
		else if (this.#all.delete(key)) {
			this.#known.delete(key);
			this.#environment = null;
		}
	}
	save(keys) {
		const saved = keys.map((key) => [key, this.#all.get(key)]);
		return () => {
			for (const [key, variable] of saved) this.restore(key, variable);
		};
	}
	forget(keys) {
		for (const key of keys) {
			const variable = this.#all.get(key);
			if (variable !== void 0 && this.#known.has(key)) this.set(key, {
				...variable,
				value: null
			});
		}
	}
	forgetAll() {
		const workspace = this.#dialect.key("GITHUB_WORKSPACE");
		this.forget([...this.#known].filter((key) => key !== workspace));
	}
	exported(name) {
		const variable = this.#all.get(this.#dialect.key(name));
		return variable?.exported === true ? variable.value ?? void 0 : void 0;
	}
	environment() {
		if (this.#environment !== null) return this.#environment;
		const variables = new Map();
		const unknownVariables = new Map();
		for (const { label, value, exported } of this.#all.values()) {
			if (!exported) continue;
			if (value !== null && require_build_line.isKnown(value)) variables.set(label, value);
			else unknownVariables.set(label, value === null ? this.#dialect.written(label) : require_build_line.said(value));
		}
		this.#environment = {
			variables,
			unknownVariables
		};
		return this.#environment;
	}
};
// lib/find/shell/script-walk.js
const MAX_WORK$1 = 4e6;
const WORK_OF_COMMAND = 500;
var Walk = class {
	commands = [];
	#shell;
	#dialect;
	#variables;
	#folder;
	#held = new Set();
	#rounds = [];
	#roundCount = 1;
	#work = MAX_WORK$1;
	#nodes;
	#survey;
	#inDefinition = false;
	#elsewhere = null;
	#builderElsewhere = null;
	constructor(script, nodes) {
		this.#nodes = nodes;
		this.#survey = surveyOf(nodes);
		this.#dialect = DIALECTS[script.shell];
		this.#shell = this.#dialect.globs ? "posix" : this.#dialect.splits ? "cmd" : "powershell";
		this.#variables = new Variables(script.env, this.#dialect, script.ownVariables);
		this.#folder = new Folder(require_check.joinPath("", script.folder));
	}
	run() {
		this.#all(this.#nodes);
		return this.#work > 0;
	}
	#all(nodes) {
		for (const node of nodes) {
			if (--this.#work <= 0) return;
			this.#node(node);
		}
	}
	#node(node) {
		switch (node.kind) {
			case "command":
				this.#command(node.words, node.before);
				break;
			case "assign":
				this.#assign(node);
				break;
			case "forget":
				if (node.names === null) this.#variables.forgetAll();
				else this.#forget(node.names);
				if (node.folder === true && this.#survey.moves) this.#folder.lose();
				break;
			case "branches":
				this.#branches(node.parts);
				break;
			case "loop":
				this.#loop(node);
				break;
			case "subshell":
				this.#apart(node.body, assignedIn(node.body));
				break;
			case "group":
				this.#all(node.body);
				break;
			case "together":
				this.#together(node.body);
				break;
			case "definition": this.#definition(node.body);
		}
	}
	#forget(names) {
		this.#work -= names.length;
		this.#variables.forget(names);
	}
	#value = (key) => this.#held.has(key) ? void 0 : this.#variables.get(key)?.value ?? void 0;
	#values() {
		return {
			dialect: this.#dialect,
			folder: this.#folder.current,
			value: this.#value
		};
	}
	#valueOf({ value, name, append }) {
		const text = value === null ? null : expandValue(value, this.#values());
		const old = append ? this.#value(name) ?? null : "";
		this.#work -= (text ?? "").length + (old ?? "").length;
		return text === null || old === null ? null : old + text;
	}
	#assign(node) {
		if (node.value !== null) this.#bodies(node.value);
		const old = this.#variables.get(node.name);
		const value = this.#inDefinition || !this.#survey.volatile.has(node.name) ? this.#valueOf(node) : null;
		this.#variables.set(node.name, {
			label: node.label,
			value,
			exported: node.exported ?? old?.exported ?? false
		});
	}
	#bodies({ parts }) {
		for (const part of parts) if (part.kind === "unknown" && part.body !== void 0) this.#apart(part.body, assignedIn(part.body));
	}
	#command(words, before) {
		for (const word of words) this.#bodies(word);
		for (const { value } of before) if (value !== null) this.#bodies(value);
		const expanded = words.flatMap((word) => expandWord(word, this.#values()));
		this.#work -= expanded.reduce((sum, { text }) => sum + text.length + 8, 0);
		const name = expanded[0]?.text ?? "";
		if (this.#work <= 0 || this.#folder.follow(expanded, this.#shell)) return;
		const added = new Map(before.map((assignment) => {
			const { label } = assignment;
			return [label, this.#valueOf(assignment) ?? require_build_line.unknownAs(this.#dialect.written(label))];
		}));
		this.#build(expanded, added);
		if (this.#survey.movers.has(this.#shell === "powershell" ? name.toLowerCase() : name)) this.#folder.lose();
	}
	#build(words, before) {
		const command = readDockerLine(words, before, {
			folder: this.#folder.current,
			elsewhere: this.#elsewhere,
			builderElsewhere: this.#builderElsewhere,
			value: (name) => this.#held.has(this.#dialect.key(name)) ? void 0 : this.#variables.exported(name),
			written: (name) => this.#dialect.written(name),
			environment: () => {
				this.#work -= this.#variables.size;
				return this.#variables.environment();
			}
		});
		if (command === null) return;
		this.#work -= WORK_OF_COMMAND;
		if (command.kind === "switch") {
			if (command.of === "daemon") this.#elsewhere = command.elsewhere;
			else this.#builderElsewhere = command.elsewhere;
			return;
		}
		this.commands.push(command);
	}
	#apart(body, names) {
		this.#work -= names.length;
		const variables = this.#variables.save(names);
		const folder = this.#folder.save();
		this.#all(body);
		folder();
		variables();
	}
	#branches(parts) {
		const { current } = this.#folder;
		const back = this.#folder.save();
		const rounds = this.#variables.save(this.#rounds);
		this.#forget(this.#rounds);
		let moved = false;
		for (const part of parts) {
			this.#all(part);
			moved ||= this.#folder.current !== current;
			back();
			this.#forget(assignedIn(part));
		}
		rounds();
		if (moved) this.#folder.lose();
	}
	#loop(loop) {
		const { name, values, body } = loop;
		const rounds = name !== null && values !== null && runsThrough(body) ? roundsOf(values, this.#roundCount, this.#values()) : null;
		const { current } = this.#folder;
		if (name !== null && rounds !== null) {
			const [outer, count] = [this.#rounds, this.#roundCount];
			this.#rounds = [...outer, name];
			this.#roundCount *= rounds.length;
			for (const value of rounds) {
				this.#variables.set(name, {
					label: name,
					value,
					exported: false
				});
				this.#all(body);
			}
			this.#rounds = outer;
			this.#roundCount = count;
			return;
		}
		const names = assignedIn([loop]);
		this.#forget(names);
		if (name !== null) this.#variables.restore(name, void 0);
		const first = this.commands.length;
		this.#all(body);
		this.#forget(names);
		if (this.#folder.current === current) return;
		this.#folder.lose();
		this.commands.push(...this.commands.splice(first).map(inAnyFolder));
	}
	#together(body) {
		const [only, ...more] = body;
		if (more.length === 0 && (only?.kind === "command" || only?.kind === "assign" || only?.kind === "forget")) {
			this.#node(only);
			return;
		}
		this.#held = new Set(assignedIn(body).filter((name) => !name.startsWith("%%")));
		this.#all(body);
		this.#held = new Set();
	}
	#definition(body) {
		const changing = [...this.#survey.changing];
		const variables = this.#variables.save(changing);
		this.#forget(changing);
		const back = this.#folder.save();
		if (this.#survey.moves) this.#folder.lose();
		const outer = this.#inDefinition;
		this.#inDefinition = true;
		this.#all(body);
		this.#inDefinition = outer;
		back();
		variables();
		this.#forget(assignedIn(body));
	}
};
// lib/find/shell/commands.js
const MAX_TEXT$1 = 262144;
const GOES = /\b(?:cd|chdir|sl|pushd|(?:set|push)-location)\b/i;
function scriptCommands(script) {
	const all = require_check.watched(() => commandsIn(script));
	return {
		builds: all.filter((each) => each.kind === "compose" ? each.builds : each.kind === "build" || each.kind === "bake" || each.kind === "unread"),
		starts: all.filter((each) => each.kind === "start" || each.kind === "compose" && each.verb !== "build"),
		makes: all.filter((each) => each.kind === "make"),
		scripts: all.filter((each) => each.kind === "script"),
		names: all.filter((each) => each.kind === "tag" || each.kind === "push")
	};
}
function commandsIn(script) {
	const speaksOfBuild = /docker|make/i.test(script.text);
	if (!speaksOfBuild && !(GOES.test(script.text) && require_scripts.namesScript(script.text))) return [];
	const unread = (why) => {
		const message = `this script was not read for docker builds to its end: ${why}.`;
		return speaksOfBuild ? [{
			kind: "unread",
			line: 0,
			message,
			dockerfile: null
		}] : [];
	};
	if (script.text.length > MAX_TEXT$1) return unread("it is larger than 256 KB");
	const nodes = DIALECTS[script.shell].read(script.text.replaceAll(/\r\n?/g, "\n"));
	if (nodes === null) return unread("its blocks are nested too deep");
	const walk = new Walk(script, nodes);
	const complete = walk.run();
	const isConditional = conditionalLines(nodes);
	const commands = walk.commands.map((each) => {
		return (each.kind === "start" || each.kind === "compose" && each.verb !== "build") && isConditional(each.line) ? {
			...each,
			conditional: true
		} : each;
	});
	return complete ? commands : [...commands, ...unread("it repeats too much")];
}
// lib/find/makefile/make-variables.js
const MAX_VALUE = 16384;
const MAX_DEPTH$1 = 20;
const MAX_REFERENCE = 1e3;
const MAX_WORK = 4e6;
const NAME = /^[\w.\-/]+$/;
var MakeVariables = class {
	#all = new Map();
	#exported = new Set();
	#work = MAX_WORK;
	constructor(given) {
		for (const [name, value] of given.environment) this.#put(name, {
			value,
			expanded: true,
			origin: "environment"
		});
		for (const [name, value] of given.commandLine) {
			this.#put(name, {
				value,
				expanded: true,
				origin: "command line"
			});
			this.#exported.add(name);
		}
		for (const name of given.environment.keys()) this.#exported.add(name);
	}
	#put(name, variable) {
		this.#all.set(name, variable);
	}
	has(name) {
		return this.#all.has(name);
	}
	provide(name, value) {
		if (!this.has(name)) this.#put(name, {
			value,
			expanded: true,
			origin: "environment"
		});
	}
	export(name) {
		this.#exported.add(name);
	}
	assign(name, operator, value, { maybe = false, override = false } = {}) {
		const old = this.#all.get(name);
		if (old?.origin === "command line" && !override) return;
		if (operator === "?=" && old !== void 0) return;
		if (maybe || operator === "!=") this.#put(name, {
			value: require_check.unknown(`$(${name})`),
			expanded: true,
			origin: "file"
		});
		else if (operator === ":=") this.#put(name, {
			value: this.expand(value),
			expanded: true,
			origin: "file"
		});
		else if (operator !== "+=") this.#put(name, {
			value,
			expanded: false,
			origin: "file"
		});
		else {
			const before = old ?? {
				value: require_check.unknown(`$(${name})`),
				expanded: true
			};
			const added = before.expanded ? this.expand(value) : value;
			this.#put(name, {
				value: `${before.value} ${added}`.slice(0, MAX_VALUE),
				expanded: before.expanded,
				origin: "file"
			});
		}
	}
	environment() {
		return new Map([...this.#exported].filter((name) => this.has(name)).map((name) => [name, this.#value(name, 0, new Map())]));
	}
	expand(text, automatic = new Map()) {
		return this.#expand(text, 0, automatic);
	}
	#expand(text, depth, automatic) {
		let out = "";
		let at = 0;
		for (let dollar = text.indexOf("$"); dollar !== -1; dollar = text.indexOf("$", at)) {
			out += text.slice(at, dollar);
			const next = text[dollar + 1] ?? "";
			if (next === "$") out += "$";
			else if (next === "(" || next === "{") {
				const end = endOfReference(text, dollar + 1);
				if (end === -1) return out + require_check.unknown(text.slice(dollar, dollar + 100));
				out += this.#reference(text.slice(dollar + 2, end), text.slice(dollar, end + 1), depth, automatic);
				at = end + 1;
				if (out.length > MAX_VALUE) return require_check.unknown("a very long text");
				continue;
			} else if (next.trim() !== "") out += this.#value(next, depth, automatic);
			at = dollar + 2;
		}
		out += text.slice(at);
		this.#work -= out.length + 1;
		return out.length > MAX_VALUE || this.#work <= 0 ? require_check.unknown("a very long text") : out;
	}
	#reference(inner, written, depth, automatic) {
		if (NAME.test(inner) || automatic.has(inner)) return this.#value(inner, depth, automatic);
		if (!inner.includes("$") || /[\s:]/.test(inner)) return require_check.unknown(written);
		const name = depth >= MAX_DEPTH$1 ? written : this.#expand(inner, depth + 1, automatic);
		return require_build_line.isKnown(name) && NAME.test(name) ? this.#value(name, depth, automatic) : require_check.unknown(written);
	}
	#value(name, depth, automatic) {
		const own = automatic.get(name);
		if (own !== void 0) return own;
		const variable = this.#all.get(name);
		if (variable === void 0 || depth >= MAX_DEPTH$1 || this.#work <= 0) return require_check.unknown(`$(${name})`);
		return variable.expanded ? variable.value : this.#expand(variable.value, depth + 1, automatic);
	}
};
function endOfReference(text, start) {
	const open = text[start];
	const close = open === "(" ? ")" : "}";
	let depth = 0;
	for (let at = start; at < Math.min(text.length, start + MAX_REFERENCE); at++) if (text[at] === open) depth++;
	else if (text[at] === close && --depth === 0) return at;
	return -1;
}
// lib/find/makefile/conditions.js
var Conditions = class {
	variables;
	#open = [];
	constructor(variables) {
		this.variables = variables;
	}
	get state() {
		return this.#open.at(-1)?.state ?? "on";
	}
	follow(line) {
		const [keyword = "", rest = ""] = split(line);
		if (keyword === "endif") this.#open.pop();
		else if (keyword !== "else") {
			const { state: outer } = this;
			const state = outer === "off" ? "off" : both(outer, this.#holds(keyword, rest));
			this.#open.push({
				outer,
				state,
				taken: state
			});
		} else {
			const top = this.#open.at(-1);
			if (top === void 0) return;
			const holds = rest === "" ? "on" : this.#holds(...split(rest));
			const own = both(top.taken === "on" ? "off" : top.taken === "off" ? "on" : "maybe", holds);
			top.state = top.outer === "off" ? "off" : both(top.outer, own);
			if (top.taken === "off") top.taken = own;
			else if (own === "on") top.taken = "on";
		}
	}
	#holds(keyword, rest) {
		if (keyword === "ifdef" || keyword === "ifndef") {
			const value = this.variables.has(rest) ? this.variables.expand(`$(${rest})`) : null;
			return value === null || !require_build_line.isKnown(value) ? "maybe" : value !== "" === (keyword === "ifdef") ? "on" : "off";
		}
		const pair = compared(rest);
		if (pair === null) return "maybe";
		const [a, b] = pair.map((text) => this.variables.expand(text.trim()).trim());
		if (!require_build_line.isKnown(a) || !require_build_line.isKnown(b)) return "maybe";
		return a === b === (keyword === "ifeq") ? "on" : "off";
	}
};
function both(a, b) {
	return a === "off" || b === "off" ? "off" : a === "on" && b === "on" ? "on" : "maybe";
}
function split(line) {
	const at = line.search(/[\s("']/);
	return at === -1 ? [line, ""] : [line.slice(0, at), line.slice(at).trim()];
}
function compared(text) {
	if (text.startsWith("(") && text.endsWith(")")) {
		const inner = text.slice(1, -1);
		let depth = 0;
		for (let at = 0; at < inner.length; at++) if (inner[at] === "(" || inner[at] === "{") depth++;
		else if (inner[at] === ")" || inner[at] === "}") depth--;
		else if (inner[at] === "," && depth === 0) return [inner.slice(0, at), inner.slice(at + 1)];
		return null;
	}
	const found = /^(?:"([^"]*)"|'([^']*)')\s*(?:"([^"]*)"|'([^']*)')$/.exec(text);
	return found === null ? null : [found[1] ?? found[2] ?? "", found[3] ?? found[4] ?? ""];
}
// lib/find/makefile/make-lines.js
const MAX_TEXT = 262144;
function makeLines(text) {
	if (text.length > MAX_TEXT) return null;
	const physical = text.replaceAll(/\r\n?/g, "\n").split("\n");
	const lines = [];
	for (let at = 0; at < physical.length; at++) {
		const line = at + 1;
		const tab = physical[at].startsWith("	");
		const joined = [physical[at]];
		while (goesOn(joined.at(-1)) && at + 1 < physical.length) joined.push(physical[++at]);
		const whole = tab ? joined.map((each) => each.replace(/^\t/, "")).join("\n") : withoutComment(joinedLine(joined));
		if (whole.trim() !== "") lines.push({
			text: whole,
			line,
			tab
		});
	}
	return lines;
}
function goesOn(text) {
	let at = text.length;
	while (text[at - 1] === "\\") at--;
	return (text.length - at) % 2 === 1;
}
function joinedLine(lines) {
	const last = lines.length - 1;
	return lines.map((text, at) => at < last ? text.slice(0, -1).trim() : text.trim()).join(" ");
}
function withoutComment(text) {
	for (let at = text.indexOf("#"); at !== -1; at = text.indexOf("#", at + 1)) if (text[at - 1] !== "\\") return text.slice(0, at);
	return text;
}
// lib/find/makefile/make-rules.js
const MAX_TARGETS$1 = 5e3;
var Rules = class {
	#explicit = new Map();
	#patterns = [];
	#dark = [];
	#first = null;
	add(rule, doubleColon) {
		const { target, prerequisites, recipe } = rule;
		if (!require_build_line.isKnown(target)) this.#dark.push(rule);
		else if (target.includes("%")) this.#patterns.push(rule);
		else {
			const known = this.#explicit.get(target);
			if (known === void 0) this.#explicit.set(target, {
				prerequisites: [...prerequisites],
				recipe
			});
			else {
				for (const each of prerequisites) known.prerequisites.push(each);
				if (recipe.length > 0) known.recipe = doubleColon ? [...known.recipe, ...recipe] : recipe;
			}
			if (!/^\.[^/]*$/.test(target)) this.#first ??= target;
		}
	}
	get byDefault() {
		return this.#first;
	}
	*lines() {
		for (const { recipe } of [
			...this.#explicit.values(),
			...this.#patterns,
			...this.#dark
		]) yield* recipe;
	}
	reach(goals) {
		const reached = [];
		const named = new Set(goals);
		const seen = new Set(goals);
		const left = [...goals].reverse();
		let unsure = false;
		let missing = false;
		for (let target = left.pop(); target !== void 0; target = left.pop()) {
			const found = require_build_line.isKnown(target) ? this.#of(target) : null;
			if (found === null) {
				unsure ||= !require_build_line.isKnown(target) || this.#dark.length > 0;
				missing ||= named.has(target);
				continue;
			}
			reached.push(found);
			for (const each of found.prerequisites.toReversed()) {
				if (seen.has(each) || seen.size >= MAX_TARGETS$1) continue;
				seen.add(each);
				left.push(each);
			}
		}
		return {
			reached,
			unsure,
			missing
		};
	}
	#of(target) {
		const own = this.#explicit.get(target);
		if (own !== void 0) return {
			target,
			stem: "",
			...own
		};
		let best = null;
		for (const { target: pattern, prerequisites, recipe } of this.#patterns) {
			const stem = stemOf(pattern, target);
			if (stem === null || best !== null && best.stem.length <= stem.length) continue;
			best = {
				target,
				stem,
				prerequisites: prerequisites.map((each) => each.replace("%", () => stem)),
				recipe
			};
		}
		return best;
	}
};
function stemOf(pattern, target) {
	const at = pattern.indexOf("%");
	const [before, after] = [pattern.slice(0, at), pattern.slice(at + 1)];
	return target.length > pattern.length - 1 && target.startsWith(before) && target.endsWith(after) ? target.slice(at, target.length - after.length) : null;
}
// lib/find/makefile/makefile.js
const MAX_FILES = 50;
const MAX_LINES = 5e4;
const MAX_TARGETS = 1e3;
const ASSIGNMENT = /^(?:(?:export|override|private|unexport)\s+)*([^\s:=?+!#]+)\s*(:{1,3}=|[?+!]?=)\s*/;
const DIRECTIVE = /^(export|unexport|undefine|define|endef|include|-include|sinclude|vpath|load)(?=\s|$)\s*/;
const CONDITION = /^(?:ifeq|ifneq|ifdef|ifndef|else|endif)(?=[\s("']|$)/;
var Makefile = class {
	variables;
	folder;
	read;
	rules = new Rules();
	oneShell = false;
	incomplete = false;
	files = [];
	#conditions;
	#lines = 0;
	#open = null;
	#inDefine = false;
	constructor(variables, folder, read) {
		this.variables = variables;
		this.folder = folder;
		this.read = read;
		this.#conditions = new Conditions(variables);
	}
	async load(path) {
		if (this.files.length >= MAX_FILES || require_check.isOutside(path) || this.files.includes(path)) return this.files.includes(path);
		const text = await this.read(path);
		const lines = text === null ? null : makeLines(require_check.unmarked(text));
		if (lines === null) return false;
		this.files.push(path);
		for (const line of lines) {
			if (++this.#lines > MAX_LINES) {
				this.incomplete = true;
				break;
			}
			await this.#line(line, path);
		}
		this.#close();
		return true;
	}
	async #line({ text, line, tab }, file) {
		if (tab && this.#open !== null) {
			if (this.#conditions.state !== "off") this.#open.recipe.push({
				text,
				file,
				line
			});
			return;
		}
		const trimmed = text.trim();
		if (this.#inDefine) {
			this.#inDefine = !/^endef(?=\s|$)/.test(trimmed);
			return;
		}
		if (CONDITION.test(trimmed)) return this.#conditions.follow(trimmed);
		if (this.#conditions.state === "off") {
			this.#inDefine = /^(?:export\s+|override\s+)?define\s/.test(trimmed);
			return;
		}
		const assigned = ASSIGNMENT.exec(trimmed);
		if (assigned !== null) return this.#assign(trimmed, assigned);
		const directive = DIRECTIVE.exec(trimmed);
		if (directive !== null) return this.#directive(directive[1], trimmed.slice(directive[0].length));
		this.#rule(trimmed, file, line);
	}
	#assign(text, [head, name, operator]) {
		const target = this.variables.expand(name);
		const maybe = this.#conditions.state === "maybe";
		if (!require_build_line.isKnown(target)) return;
		const how = operator.startsWith(":") ? ":=" : operator;
		this.variables.assign(target, how, text.slice(head.length), {
			maybe,
			override: /\boverride\s/.test(head)
		});
		if (/\bexport\s/.test(head)) this.variables.export(target);
	}
	async #directive(name, rest) {
		if (name === "export") for (const each of rest.split(/\s+/)) this.variables.export(each);
		else if (name === "define") {
			const [variable = ""] = rest.split(/[\s=:?+]/, 1);
			this.variables.assign(variable, "=", "", { maybe: true });
			this.#inDefine = true;
		} else if (/include$/.test(name)) for (const each of this.variables.expand(rest).split(/\s+/)) {
			if (each === "") continue;
			if (!(require_build_line.isKnown(each) && !/[*?[]/.test(each) && await this.load(require_check.joinPath(this.folder, each)))) this.incomplete = true;
		}
	}
	#rule(text, file, line) {
		const colon = colonOf(text);
		if (colon === -1) return;
		const doubleColon = text[colon + 1] === ":";
		const targets = words(this.variables.expand(text.slice(0, colon).replace(/&$/, "")));
		const rest = text.slice(colon + (doubleColon ? 2 : 1)).trim();
		const own = ASSIGNMENT.exec(rest);
		if (own !== null) {
			this.variables.assign(own[1], "=", "", { maybe: true });
			return;
		}
		const semicolon = rest.indexOf(";");
		const [before, inline] = semicolon === -1 ? [rest, null] : [rest.slice(0, semicolon), rest.slice(semicolon + 1)];
		const second = colonOf(before);
		const pattern = second === -1 ? null : this.variables.expand(before.slice(0, second)).trim();
		const needs = words(this.variables.expand(second === -1 ? before : before.slice(second + 1))).filter((each) => each !== "|");
		if (targets.includes(".ONESHELL")) this.oneShell = true;
		this.#close();
		this.#open = {
			doubleColon,
			recipe: inline === null ? [] : [{
				text: inline.trim(),
				file,
				line
			}],
			targets: targets.slice(0, MAX_TARGETS).map((target) => ({
				target,
				prerequisites: pattern === null ? needs : needs.map((each) => filled(each, pattern, target))
			}))
		};
	}
	#close() {
		if (this.#open === null) return;
		const { targets, recipe, doubleColon } = this.#open;
		for (const each of targets) this.rules.add({
			...each,
			recipe
		}, doubleColon);
		this.#open = null;
	}
};
function colonOf(text) {
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		const char = text[at];
		if (char === "(" || char === "{") depth++;
		else if (char === ")" || char === "}") depth--;
		else if (char === ":" && depth <= 0 && !isDrive(text, at)) return at;
	}
	return -1;
}
function isDrive(text, at) {
	return /^(?:^|\s)[A-Za-z]:[\\/]$/.test(text.slice(Math.max(0, at - 2), at + 2)) || at === 1 && /^[A-Za-z]:[\\/]/.test(text);
}
function words(text) {
	return text.split(/\s+/).filter((word) => word !== "");
}
function filled(prerequisite, pattern, target) {
	const stem = pattern.includes("%") ? stemOf(pattern, target) : null;
	return stem === null ? prerequisite : prerequisite.replace("%", () => stem);
}
// lib/find/makefile/make-builds.js
const MAX_DEPTH = 5;
const MAX_RECIPE_LINES = 5e3;
const OF_CONCERN = /docker|make|compose|buildx|[\\/.]/i;
const PRINTS = /^(?:echo|printf|#)/;
const SHELLS$1 = {
	sh: "sh",
	bash: "bash",
	dash: "sh",
	pwsh: "pwsh",
	powershell: "powershell",
	cmd: "cmd"
};
async function makeBuilds(make, os, read) {
	const reading = new MakeReading(os, read);
	await reading.call(make, 0);
	return {
		builds: reading.builds,
		starts: reading.starts,
		unread: [...reading.unread]
	};
}
var MakeReading = class {
	os;
	read;
	builds = [];
	starts = [];
	unread = new Set();
	#calls = new Set();
	#lines = 0;
	constructor(os, read) {
		this.os = os;
		this.read = read;
	}
	async call(make, depth) {
		const key = JSON.stringify([
			make.folder,
			make.file,
			make.goals,
			[...make.overrides]
		]);
		if (depth > MAX_DEPTH || this.#calls.has(key)) return;
		this.#calls.add(key);
		const folder = require_check.withoutUnknown(make.folder).replace(/^\/+/, "");
		const path = await this.#makefileOf(make, folder);
		if (path === null) return;
		const makefile = new Makefile(variablesOf$1(make, folder, this.os), folder, this.read);
		if (!await makefile.load(path)) return;
		if (!require_build_line.isKnown(make.folder) || !require_build_line.isKnown(make.file ?? "")) return this.#nameAll(makefile, path, "which makefile it is");
		if (!make.readable) return this.#nameText(path);
		const { rules } = makefile;
		if (make.goals === null) return this.#nameAll(makefile, path, "its goal");
		const first = rules.byDefault;
		const goals = make.goals.length > 0 ? make.goals : first === null ? [] : [first];
		const { reached, unsure, missing } = rules.reach(goals);
		for (const each of reached) await this.#recipe(each, makefile, path, folder, depth);
		if (unsure || missing && makefile.incomplete) this.#nameAll(makefile, path, "all that its goal needs");
	}
	async #makefileOf({ file }, folder) {
		const names = file !== null && require_build_line.isKnown(file) ? [file] : require_check.MAKEFILES;
		for (const name of names) {
			const path = require_check.joinPath(folder, name);
			if (require_build_line.isKnown(path) && !require_check.isOutside(path) && await this.read(path) !== null) return path;
		}
		return null;
	}
	async #recipe({ target, stem, prerequisites, recipe }, makefile, path, folder, depth) {
		const automatic = new Map([
			["@", target],
			["*", stem],
			["<", prerequisites[0] ?? ""],
			["^", prerequisites.join(" ")],
			["+", prerequisites.join(" ")]
		]);
		const { variables } = makefile;
		const shell = shellOf(variables.expand("$(SHELL)"));
		for (const line of makefile.oneShell ? together(recipe) : recipe) {
			if (++this.#lines > MAX_RECIPE_LINES) return;
			if (!OF_CONCERN.test(line.text) && !line.text.includes("$")) continue;
			const text = variables.expand(line.text, automatic).replace(/^[\s@+-]+/, "");
			if (shell === null) {
				if (require_scripts.speaksOfImageBuild(require_check.asWritten(text))) this.#name(path);
				continue;
			}
			const found = scriptCommands({
				text,
				shell,
				env: variables.environment(),
				folder
			});
			for (const command of found.builds) this.builds.push({
				command,
				through: {
					file: line.file,
					line: line.line + command.line
				}
			});
			if (found.starts.length + found.names.length > 0) this.starts.push({
				commands: found,
				text,
				through: {
					file: line.file,
					line: line.line
				}
			});
			for (const inner of found.makes) await this.call(inner, depth + 1);
			if (found.builds.length + found.makes.length === 0 && !require_build_line.isKnown(text) && !PRINTS.test(text) && require_scripts.speaksOfImageBuild(require_check.asWritten(text))) this.#name(path);
			await this.#scripts(text, folder, found.scripts, path);
		}
	}
	async #scripts(text, folder, calls, path) {
		for (const script of require_scripts.scriptsOf(require_check.asWritten(text), folder, calls)) if (require_scripts.speaksOfImageBuild(await this.read(script) ?? "")) this.#name(`${path}, and with it ${script}`);
	}
	#nameAll({ rules }, path, what) {
		if ([...rules.lines()].some(({ text }) => require_scripts.speaksOfImageBuild(text))) this.#name(path, `: ${what} is not known before the run`);
	}
	async #nameText(path) {
		if (require_scripts.speaksOfImageBuild(require_check.unmarked(await this.read(path) ?? ""))) this.#name(path);
	}
	#name(what, why = "") {
		this.unread.add(`this step runs ${what}, which speaks of an image build; what it builds is not read from there${why}.`);
	}
};
function variablesOf$1(make, folder, os) {
	const environment = new Map(make.variables);
	for (const [name, written] of make.unknownVariables) environment.set(name, require_check.unknown(written));
	const variables = new MakeVariables({
		environment,
		commandLine: make.overrides
	});
	variables.provide("MAKE", "make");
	variables.provide("CURDIR", folder === "" ? require_check.WORKSPACE : `${require_check.WORKSPACE}/${folder}`);
	variables.provide("SHELL", "/bin/sh");
	variables.provide("MAKEFLAGS", "");
	if (os === "windows") variables.provide("OS", "Windows_NT");
	return variables;
}
function shellOf(value) {
	const name = value.trim().split(/[\\/]/).at(-1).toLowerCase().replace(/\.exe$/, "");
	return SHELLS$1[name] ?? null;
}
function together(recipe) {
	const [first] = recipe;
	return first === void 0 ? [] : [{
		...first,
		text: recipe.map(({ text }) => text).join("\n")
	}];
}
// lib/find/run-commands.js
function isByMachine(shell) {
	return shell === "default" || shell === "runner" || shell === "agent";
}
function runCommands({ host, action }, runners) {
	const { script: text, shell, env, ownVariables = false, folder } = action;
	if (shell === null) return null;
	const inShell = (each) => scriptCommands({
		text,
		shell: each,
		env,
		ownVariables,
		folder
	});
	if (!isByMachine(shell)) return inShell(shell);
	const os = require_check.runnerHost(host, null, runners).buildHost?.os;
	const [linux, windows] = [inShell("bash"), inShell(shell === "agent" ? "cmd" : "pwsh")];
	if (os !== void 0) return os === "windows" ? windows : linux;
	return asText(linux) === asText(windows) ? linux : null;
}
function bashCommands({ script: text, env, folder }) {
	return scriptCommands({
		text,
		shell: "bash",
		env,
		folder
	});
}
function asText(commands) {
	return JSON.stringify({
		...commands,
		scripts: []
	}, (_, value) => value instanceof Map ? [...value] : value);
}
// lib/find/run-starts.js
const STARTS = /\bdocker\s+(?:container\s+)?start\b/i;
var RunStarts = class {
	sources = new Map();
	built = new Map();
	more = new Map();
	pushed = new Set();
	named(builds) {
		if (this.more.size + this.pushed.size === 0) return builds;
		return builds.map((build) => {
			const tags = [...new Set(build.tags.flatMap((tag) => [tag, ...this.more.get(tagged(tag)) ?? []]))];
			const pushed = tags.filter((tag) => this.pushed.has(tagged(tag)));
			return {
				...build,
				tags,
				...pushed.length > 0 && { pushed }
			};
		});
	}
	builds(builds) {
		for (const { tags, dockerfile } of builds) for (const tag of tags) if (require_check.hasUnknown(tag)) this.built.set(tag, dockerfile);
	}
	of({ starts, names }, step) {
		for (const { kind, source, image } of names) this.name(kind, source, image);
		return starts.flatMap((each) => each.kind === "start" && each.elsewhere === null ? [this.start(each, step)] : []);
	}
	start({ verb, image, marked, written, isolation, platform, line, conditional }, step) {
		const at = step.at(line);
		return {
			kind: `docker ${verb}`,
			name: written,
			image: image === null ? null : this.sourceOf(image),
			written,
			at,
			isolation,
			platform,
			host: step.host,
			startedBy: at,
			fetches: verb === "pull" || verb === "create" && !STARTS.test(step.script),
			conditional: step.conditional || conditional === true,
			build: image === null ? this.built.get(marked ?? "") ?? null : null,
			deploy: null,
			refused: []
		};
	}
	name(kind, source, image) {
		if (kind === "push") this.pushed.add(tagged(image));
		if (kind !== "tag" || source === null) return;
		const root = this.sourceOf(source);
		this.sources.set(tagged(image), root);
		this.more.set(tagged(root), [...this.more.get(tagged(root)) ?? [], image]);
	}
	sourceOf(image) {
		return this.sources.get(tagged(image)) ?? image;
	}
};
function tagged(image) {
	return image.includes(":", image.lastIndexOf("/") + 1) ? image : `${image}:latest`;
}
// lib/find/run-builds.js
const CROSS_BUILDS = /windows(?:\([\w.]{1,40}\))?\/(?:amd64|arm64)|nanoserver|servercore|ltsc20/i;
var RunBuilds = class {
	runners;
	print;
	effort;
	known = new Map();
	starts = new RunStarts();
	calls;
	constructor(runners, print, effort = new require_check.Effort()) {
		this.runners = runners;
		this.print = print;
		this.effort = effort;
		this.calls = new require_check.Calls(effort);
	}
	async of(step, read) {
		const { action, host, file, line } = step;
		const { script, env } = action;
		const size = [...env.values()].reduce((sum, value) => sum + 40 + value.length, 0);
		if (!this.effort.spend(100 + script.length + size)) return [];
		const commands = this.commandsOf(step);
		const at = (line0) => ({
			file,
			line: action.scriptLine === null ? line : action.scriptLine + line0
		});
		const lines = (step.given?.written ?? script).split("\n");
		const built = await Promise.all((commands?.builds ?? []).map(async (command) => require_check.withTaken(await this.command(command, host, at(command.line), read), require_check.commandAt(lines, command.line), step.given?.row)));
		const made = [];
		const { makes, scripts: calls } = commands ?? bashCommands(action);
		for (const make of makes) made.push(...await this.make(make, step, at(make.line), read));
		const scripts = await this.scripts(step, calls, built, read);
		const started = commands === null ? [] : await this.started(commands, step, at, read, built);
		return [
			...built,
			...made,
			scripts,
			...commands === null ? [unknownShell(step)] : [],
			...started
		];
	}
	async started(commands, { action, host, conditional }, at, read, built) {
		const around = {
			script: action.script,
			host,
			conditional: conditional === true,
			at
		};
		this.starts.builds(built.flatMap(({ builds }) => builds));
		const starts = this.starts.of(commands, around);
		const composed = commands.starts.filter((each) => each.kind === "compose").filter(({ builds }) => !builds);
		const services = await Promise.all(composed.map((each) => this.command(each, host, at(each.line), read)));
		return [{
			builds: [],
			unread: [],
			starts
		}, ...services];
	}
	async make(make, { host, conditional }, declaredBy, read) {
		const os = require_check.runnerHost(host, null, this.runners).buildHost?.os ?? null;
		const texts = new Map();
		const { builds, starts, unread } = await makeBuilds(make, os, async (path) => {
			const text = await read(path);
			if (text !== null) texts.set(path, text.split("\n"));
			this.effort.spend(Math.ceil((text?.length ?? 0) / 8));
			return text;
		});
		const found = await Promise.all(builds.map(async ({ command, through }) => {
			const made = await this.command(command, host, declaredBy, read);
			const inRecipe = require_check.withTaken(made, require_check.commandAt(texts.get(through.file) ?? [], through.line - 1));
			const where = `this step runs ${through.file}: at its line ${through.line} `;
			return {
				builds: inRecipe.builds.map((build) => ({
					argsAt: through,
					...build,
					through
				})),
				unread: inRecipe.unread.map((each) => ({
					...each,
					message: where + each.message
				}))
			};
		}));
		this.starts.builds(found.flatMap((each) => each.builds));
		const started = starts.flatMap(({ commands, text, through: { file, line } }) => {
			const at = (line0) => ({
				file,
				line: line + line0
			});
			const around = {
				script: text,
				host,
				conditional: conditional === true,
				at
			};
			return this.starts.of(commands, around).map((each) => ({
				...each,
				startedBy: declaredBy
			}));
		});
		return [...found, {
			builds: [],
			unread: unread.map((message) => ({
				...declaredBy,
				message,
				dockerfile: null
			})),
			starts: started
		}];
	}
	commandsOf(step) {
		const { script, shell, env, ownVariables, folder } = step.action;
		const host = isByMachine(shell) ? step.host : null;
		const key = JSON.stringify([
			script,
			shell,
			[...env],
			ownVariables,
			folder,
			host
		]);
		const known = this.known.get(key);
		if (known !== void 0) return known;
		const commands = runCommands(step, this.runners);
		this.known.set(key, commands);
		return commands;
	}
	async scripts({ file, line, action: { script, folder } }, calls, built, read) {
		const dockerfiles = new Set(built.flatMap(({ builds }) => builds.map(({ dockerfile }) => dockerfile)));
		for (const path of require_scripts.scriptsOf(script, folder, calls)) {
			const text = dockerfiles.has(path) ? "" : await read(path) ?? "";
			if (!require_scripts.speaksOfImageBuild(text)) continue;
			const message = `this step runs ${path}, which speaks of an image build; what it builds is not read from there.`;
			const windows = CROSS_BUILDS.test(text);
			const perhaps = require_scripts.dockerfilesOf(text, [
				require_check.folderOf(path),
				require_check.withoutUnknown(folder),
				""
			]);
			return {
				builds: [],
				unread: [{
					file,
					line,
					message,
					dockerfile: null,
					...windows && { windows },
					perhaps
				}]
			};
		}
		return {
			builds: [],
			unread: []
		};
	}
	bake(call, read) {
		return require_source.bakeBuilds(call, read, this.print, this.calls);
	}
	async command(command, host, declaredBy, read) {
		switch (command.kind) {
			case "build": return {
				builds: [{
					...command.build,
					host,
					declaredBy
				}],
				unread: []
			};
			case "unread": return {
				builds: [],
				unread: [{
					...declaredBy,
					message: command.message,
					dockerfile: command.dockerfile
				}]
			};
			case "compose": {
				const { files, envFiles, projectFolder, profiles, services, folder, buildArgs, unknownArgs } = command;
				const call = {
					files: files.map(fromRoot),
					envFiles: envFiles.map(fromRoot),
					projectFolder: projectFolder === null ? null : fromRoot(projectFolder),
					profiles,
					services,
					folder,
					env: variablesOf(command),
					buildArgs,
					unknownArgs,
					host,
					declaredBy,
					verb: command.verb,
					conditional: command.conditional === true
				};
				const { builds, unread, starts = [] } = await require_compose.composeBuilds(call, read, this.calls);
				const { elsewhere } = command;
				return {
					...byBuilder(command.builds ? {
						builds,
						unread
					} : require_source.NOTHING, {
						kind: "compose",
						elsewhere
					}),
					starts: elsewhere === null ? starts : []
				};
			}
			case "bake": {
				const { files, targets, set, folder } = command;
				const variables = variablesOf(command);
				const call = {
					files: files.map(fromRoot),
					targets,
					set,
					folder,
					variables,
					host,
					declaredBy
				};
				const builder = {
					kind: "buildkit",
					elsewhere: command.elsewhere
				};
				return byBuilder(await this.bake(call, read), builder);
			}
		}
	}
};
function byBuilder({ builds, unread }, builder) {
	return {
		builds: builds.map((build) => ({
			...build,
			builder
		})),
		unread
	};
}
function unknownShell({ file, line, action: { script, shell } }) {
	if (!require_scripts.speaksOfImageBuild(script)) return {
		builds: [],
		unread: []
	};
	const byName = `name its ${shell === "agent" ? "pool" : "runner"} under runners in ${require_check.CONFIG_FILE}`;
	return {
		builds: [],
		unread: [{
			file,
			line,
			message: `This step speaks of an image build, but in which shell it runs is not known, so it was not read${shell === "default" ? `: give the step a \`shell\`, or ${byName}` : isByMachine(shell) ? `: ${byName}` : ""}.`,
			dockerfile: null
		}]
	};
}
function variablesOf({ variables, unknownVariables }) {
	return new Map([...variables, ...[...unknownVariables].map(([name, text]) => [name, require_check.unknown(text)])]);
}
function fromRoot(path) {
	return `${require_check.WORKSPACE}/${path}`;
}
function ofStep(declared, host, text, runners) {
	if (declared.unread.length === 0) return declared;
	const os = require_check.runnerHost(host, null, runners).buildHost?.os ?? osOfLabels(host);
	if (os === null) return declared;
	const windows = os === "windows" || CROSS_BUILDS.test(text);
	return {
		...declared,
		unread: declared.unread.map((each) => ({
			windows,
			...each
		}))
	};
}
function osOfLabels(host) {
	if (host.kind !== "runner") return null;
	if (host.labels.some((label) => /^(?:ubuntu|linux|macos)/i.test(label))) return "linux";
	return host.labels.some((label) => /^windows/i.test(label)) ? "windows" : null;
}
// lib/find/github/runner.js
const SYSTEMS = [
	[/^windows(?:-|$)/i, "Windows"],
	[/^(?:ubuntu-|linux$)/i, "Linux"],
	[/^macos(?:-|$)/i, "macOS"]
];
function osOf(host) {
	if (host.kind !== "runner") return null;
	const named = SYSTEMS.filter(([label]) => host.labels.some((one) => label.test(one)));
	return named.length === 1 ? named[0][1] : null;
}
function defaultShell(os, inContainer) {
	if (inContainer) return "sh";
	if (os === null) return "default";
	return os === "Windows" ? "pwsh" : "bash";
}
const SHELLS = new Set([
	"bash",
	"sh",
	"pwsh",
	"powershell",
	"cmd"
]);
function shellNamed(template) {
	const [program = ""] = template.trim().split(/\s/, 1);
	const name = program.replace(/^.*[\\/]/, "").replace(/\.exe$/i, "").toLowerCase();
	return SHELLS.has(name) ? name : null;
}
Object.defineProperty(exports, "RunBuilds", {
	enumerable: true,
	get: function() {
		return RunBuilds;
	}
});
Object.defineProperty(exports, "defaultShell", {
	enumerable: true,
	get: function() {
		return defaultShell;
	}
});
Object.defineProperty(exports, "ofStep", {
	enumerable: true,
	get: function() {
		return ofStep;
	}
});
Object.defineProperty(exports, "osOf", {
	enumerable: true,
	get: function() {
		return osOf;
	}
});
Object.defineProperty(exports, "shellNamed", {
	enumerable: true,
	get: function() {
		return shellNamed;
	}
});
