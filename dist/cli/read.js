const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_check = require("./check.js");
// lib/yaml/convert.js
const MOST_MERGED = 1e5;
var YamlConverter = class {
	yaml;
	lines;
	limits;
	problems = [];
	anchors = new Map();
	aliased = 0;
	merged = 0;
	constructor(yaml, lines, limits) {
		this.yaml = yaml;
		this.lines = lines;
		this.limits = limits;
	}
	valueOf(node, around) {
		return this.convert(node, around).value;
	}
	get tooMuch() {
		if (this.merged > MOST_MERGED) return "merge-keys";
		return this.aliased > this.limits.aliased ? "aliases" : null;
	}
	add({ line, column }, message) {
		this.problems.push({
			line,
			column,
			message
		});
	}
	convert(node, around) {
		const { isAlias, isMap, isSeq, isScalar } = this.yaml;
		const { line, column } = this.placeOf(node, around);
		const written = node?.tag;
		const placed = {
			line,
			column,
			tag: written?.startsWith("!") ? written : null
		};
		if (isAlias(node)) return this.behind(node, placed);
		const made = isMap(node) ? this.map(node, placed) : isSeq(node) ? this.list(node, placed) : {
			value: isScalar(node) ? this.scalar(node, placed) : nothing(placed),
			weight: 1
		};
		const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : void 0;
		if (anchor !== void 0) this.anchors.set(anchor, made);
		return made;
	}
	placeOf(node, around) {
		const range = node?.range;
		return range ? this.lines.placeAt(range[0]) : around;
	}
	behind(alias, placed) {
		const target = this.anchors.get(alias.source);
		if (!target) {
			this.add(placed, `the alias "*${require_check.shown(alias.source)}" stands for no anchor before it`);
			return {
				value: nothing(placed, true),
				weight: 1
			};
		}
		const before = this.aliased;
		const most = this.limits.aliased;
		this.aliased += target.weight;
		const { line, column } = placed;
		if (this.aliased <= most) return {
			value: {
				...target.value,
				line,
				column
			},
			weight: target.weight
		};
		if (before <= most) this.add(placed, `aliases stand for more than ${most} values from here on`);
		return {
			value: nothing(placed, true),
			weight: 1
		};
	}
	list(node, placed) {
		const items = node.items.map((item) => this.convert(item, placed));
		return {
			value: {
				kind: "list",
				items: items.map(({ value }) => value),
				...placed
			},
			weight: weightOf(items)
		};
	}
	map(node, placed) {
		const entries = new Map();
		const weighed = [];
		const bases = [];
		const firsts = new Map();
		for (const pair of node.items) {
			const key = this.convert(pair.key, placed);
			const made = this.convert(pair.value, key.value);
			weighed.push(key, made);
			const { line, column } = key.value;
			if (!("text" in key.value)) {
				this.add(key.value, `expected a text as key, found ${require_check.kindOf(key.value)}`);
				continue;
			}
			const name = key.value.text;
			if (this.limits.merge && name === "<<" && pair.key.type === "PLAIN") {
				bases.push(...made.value.kind === "list" ? made.value.items : [made.value]);
				continue;
			}
			const before = entries.get(name);
			if (before) {
				const first = firsts.get(name) ?? before.line;
				firsts.set(name, first);
				this.add(key.value, `the key "${require_check.shown(name)}" is there already, in line ${first}`);
			}
			entries.set(name, {
				key: name,
				value: made.value,
				line,
				column
			});
		}
		return {
			value: {
				kind: "map",
				entries: bases.length === 0 ? entries : this.over(bases, entries),
				...placed
			},
			weight: weightOf(weighed)
		};
	}
	over(bases, own) {
		const all = new Map();
		for (const each of [...[...bases].reverse().map((base) => base.kind === "map" ? base.entries : []), own]) {
			this.merged += "size" in each ? each.size : 0;
			if (this.merged <= MOST_MERGED) for (const [key, entry] of each) all.set(key, entry);
		}
		return all;
	}
	scalar(node, placed) {
		const { value, source, type } = node;
		if (typeof value === "string" && !(value === "" && type === void 0)) {
			const text = this.limits.clean(value);
			return {
				kind: "text",
				text,
				lines: this.linesOf(node, text, placed),
				...type === "PLAIN" && { plain: true },
				...placed
			};
		}
		if (typeof value === "number" || typeof value === "boolean") return {
			kind: typeof value === "number" ? "number" : "boolean",
			text: source ?? String(value),
			...placed
		};
		return nothing(placed);
	}
	linesOf({ type, range }, text, { line, column }) {
		if (type === "BLOCK_FOLDED") return null;
		if (type !== "BLOCK_LITERAL") return !text.includes("\n") && (!range || this.lines.placeAt(range[1]).line === line) ? {
			line,
			column
		} : null;
		const above = /^\n*/.exec(text)[0].length;
		const deeper = /^ */.exec(text.slice(above, above + 1e3))[0].length;
		return {
			line: line + 1,
			column: this.lines.indentation(line + 1 + above) - deeper + 1
		};
	}
};
function nothing({ line, column, tag }, reported = false) {
	return {
		kind: "nothing",
		reported,
		line,
		column,
		tag
	};
}
function weightOf(parts) {
	return parts.reduce((sum, { weight }) => sum + weight, 1);
}
// lib/yaml/line-index.js
var Lines = class {
	text;
	first;
	starts = [0];
	constructor(text, first = 1) {
		this.text = text;
		this.first = first;
		for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.starts.push(at + 1);
	}
	placeAt(offset) {
		const within = Math.min(offset, this.text.length);
		let [low, high] = [0, this.starts.length - 1];
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if (this.starts[middle] <= within) low = middle;
			else high = middle - 1;
		}
		const mark = low === 0 && within > 0 && this.text.startsWith("\ufeff") ? 1 : 0;
		return {
			line: low + this.first,
			column: within - this.starts[low] - mark + 1
		};
	}
	indentation(line) {
		const start = this.starts[line - this.first] ?? this.text.length;
		let blanks = 0;
		while (this.text[start + blanks] === " ") blanks++;
		return blanks;
	}
};
const MOST_ERROR_TOKENS = 100;
const MOST_OPEN = 160;
async function readYaml(text, limits) {
	const start = {
		line: limits.firstLine ?? 1,
		column: 1
	};
	if (text.length > limits.bytes || Buffer.byteLength(text) > limits.bytes) return refusal("too-large", start);
	const yaml = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./yaml.js").default, 1));
	return require_check.watched(() => readWith(yaml, text, limits, start));
}
function readWith(yaml, text, limits, start) {
	const lines = new Lines(text, limits.firstLine);
	const read = readTokens(new yaml.Parser(), new yaml.Lexer().lex(text));
	if ("refused" in read) return refusal(read.refused, lines.placeAt(read.offset));
	const composer = new yaml.Composer({
		schema: "core",
		merge: false,
		resolveKnownTags: false,
		prettyErrors: false,
		uniqueKeys: false,
		logLevel: "silent"
	});
	const [document] = withoutTraces(() => composer.compose(read.tokens, true, text.length));
	const errors = (document?.errors ?? []).map(({ message, pos }) => ({
		message,
		...lines.placeAt(pos[0])
	}));
	if (!document || errors.length > 0) return {
		ok: false,
		refused: "syntax",
		problems: errors
	};
	const converter = new YamlConverter(yaml, lines, limits);
	for (const { code, pos } of document.warnings) if (code === "TAG_RESOLVE_FAILED") converter.add(lines.placeAt(pos[0]), `the tag "${require_check.shown(text.slice(...pos))}" is not understood: values need none`);
	const root = converter.valueOf(document.contents, start);
	const { problems, tooMuch } = converter;
	return tooMuch === null ? {
		ok: true,
		root,
		problems
	} : {
		ok: false,
		refused: tooMuch,
		problems
	};
}
function withoutTraces(make) {
	const before = Error.stackTraceLimit;
	Error.stackTraceLimit = 0;
	try {
		return [...make()];
	} finally {
		Error.stackTraceLimit = before;
	}
}
function refusal(refused, place) {
	return {
		ok: false,
		refused,
		problems: [{
			...place,
			message: ""
		}]
	};
}
function readTokens(parser, lexemes) {
	const tokens = [];
	let documents = 0;
	let errors = 0;
	for (const token of tokensOf(parser, lexemes)) {
		if ("tooDeep" in token) return {
			refused: "too-deep",
			offset: token.tooDeep
		};
		if (token.type === "document") {
			if (++documents > 1) return {
				refused: "more-documents",
				offset: token.offset
			};
			const deep = tooDeep(token);
			if (deep) return {
				refused: "too-deep",
				offset: deep.offset
			};
		}
		if (token.type === "error" && ++errors > MOST_ERROR_TOKENS) break;
		tokens.push(token);
	}
	return { tokens };
}
function* tokensOf(parser, lexemes) {
	for (const lexeme of lexemes) {
		yield* parser.next(lexeme);
		if (parser.stack.length <= MOST_OPEN) continue;
		const deep = parser.stack.filter((token) => "items" in token)[40];
		if (deep) yield { tooDeep: deep.offset };
	}
	yield* parser.end();
}
function tooDeep(document) {
	const open = document.value ? [[document.value, 1]] : [];
	for (let next = open.pop(); next; next = open.pop()) {
		const [token, depth] = next;
		if (!("items" in token)) continue;
		if (depth > 40) return token;
		for (const { key, value } of token.items) {
			if (key) open.push([key, depth + 1]);
			if (value) open.push([value, depth + 1]);
		}
	}
	return null;
}
Object.defineProperty(exports, "readYaml", {
	enumerable: true,
	get: function() {
		return readYaml;
	}
});
