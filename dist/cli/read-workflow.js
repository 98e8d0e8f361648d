const require_repository_yaml = require("./repository-yaml.js");
const require_check = require("./check.js");
const require_runner = require("./runner.js");
const require_scripts = require("./scripts.js");
const require_step_builds = require("./step-builds.js");
// lib/find/github/checkout.js
const OWN = /^\$\{\{\s*(?:github\.(?:repository|event\.pull_request\.head\.repo\.full_name)(?:\s*\|\|\s*|\s*(?=\}\}$)))+\}\}$/i;
var Checkouts = class {
	#own = "";
	#others = [];
	add(path, written, repository, backslashes) {
		const folder = require_check.workspacePath(path, "", backslashes) ?? require_check.unknownPath(path);
		this.#others = this.#others.filter((other) => other.folder !== folder);
		if (repository === "" || OWN.test(written.trim())) this.#own = folder;
		else {
			const unsure = require_check.hasUnknown(repository) ? require_check.asWritten(repository) : null;
			this.#others.unshift({
				folder,
				unsure
			});
		}
	}
	place(path) {
		const within = this.#others.filter(({ folder }) => require_check.below(folder, path) !== null).sort((a, b) => b.folder.length - a.folder.length)[0];
		const own = require_check.below(this.#own, path);
		if (within !== void 0 && (own === null || within.folder.length >= this.#own.length)) return within.unsure === null ? null : require_check.unknown(within.unsure);
		return own ?? require_check.unknownPath(path === "" ? "." : path);
	}
};
// node_modules/@actions/expressions/dist/ast.js
var Expr = class {};
var Literal = class extends Expr {
	constructor(literal, token) {
		super();
		this.literal = literal;
		this.token = token;
	}
	accept(v) {
		return v.visitLiteral(this);
	}
};
var Unary = class extends Expr {
	constructor(operator, expr) {
		super();
		this.operator = operator;
		this.expr = expr;
	}
	accept(v) {
		return v.visitUnary(this);
	}
};
var FunctionCall = class extends Expr {
	constructor(functionName, args) {
		super();
		this.functionName = functionName;
		this.args = args;
	}
	accept(v) {
		return v.visitFunctionCall(this);
	}
};
var Binary = class extends Expr {
	constructor(left, operator, right) {
		super();
		this.left = left;
		this.operator = operator;
		this.right = right;
	}
	accept(v) {
		return v.visitBinary(this);
	}
};
var Logical = class extends Expr {
	constructor(operator, args) {
		super();
		this.operator = operator;
		this.args = args;
	}
	accept(v) {
		return v.visitLogical(this);
	}
};
var Grouping = class extends Expr {
	constructor(group) {
		super();
		this.group = group;
	}
	accept(v) {
		return v.visitGrouping(this);
	}
};
var ContextAccess = class extends Expr {
	constructor(name) {
		super();
		this.name = name;
	}
	accept(v) {
		return v.visitContextAccess(this);
	}
};
var IndexAccess = class extends Expr {
	constructor(expr, index) {
		super();
		this.expr = expr;
		this.index = index;
	}
	accept(v) {
		return v.visitIndexAccess(this);
	}
};
var Star = class extends Expr {
	accept() {
		throw new Error("Method not implemented.");
	}
};
// node_modules/@actions/expressions/dist/data/expressiondata.js
var Kind;
(function(Kind) {
	Kind[Kind["String"] = 0] = "String";
	Kind[Kind["Array"] = 1] = "Array";
	Kind[Kind["Dictionary"] = 2] = "Dictionary";
	Kind[Kind["Boolean"] = 3] = "Boolean";
	Kind[Kind["Number"] = 4] = "Number";
	Kind[Kind["CaseSensitiveDictionary"] = 5] = "CaseSensitiveDictionary";
	Kind[Kind["Null"] = 6] = "Null";
})(Kind || (Kind = {}));
function kindStr(k) {
	switch (k) {
		case Kind.Array: return "Array";
		case Kind.Boolean: return "Boolean";
		case Kind.Null: return "Null";
		case Kind.Number: return "Number";
		case Kind.Dictionary: return "Object";
		case Kind.String: return "String";
	}
	return "unknown";
}
// node_modules/@actions/expressions/dist/data/dictionary.js
var Dictionary = class {
	constructor(...pairs) {
		this.keys = [];
		this.v = [];
		this.indexMap = {};
		this.kind = Kind.Dictionary;
		this.primitive = false;
		for (const p of pairs) this.add(p.key, p.value);
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(key, value) {
		if (key.toLowerCase() in this.indexMap) return;
		this.keys.push(key);
		this.v.push(value);
		this.indexMap[key.toLowerCase()] = this.v.length - 1;
	}
	get(key) {
		const index = this.indexMap[key.toLowerCase()];
		if (index === void 0) return;
		return this.v[index];
	}
	values() {
		return this.v;
	}
	pairs() {
		const result = [];
		for (const key of this.keys) result.push({
			key,
			value: this.v[this.indexMap[key.toLowerCase()]]
		});
		return result;
	}
};
// node_modules/@actions/expressions/dist/data/array.js
var Array$1 = class {
	constructor(...data) {
		this.v = [];
		this.kind = Kind.Array;
		this.primitive = false;
		for (const d of data) this.add(d);
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(value) {
		this.v.push(value);
	}
	get(index) {
		return this.v[index];
	}
	values() {
		return this.v;
	}
};
// node_modules/@actions/expressions/dist/data/boolean.js
var BooleanData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.Boolean;
		this.primitive = true;
	}
	coerceString() {
		if (this.value) return "true";
		return "false";
	}
	number() {
		if (this.value) return 1;
		return 0;
	}
};
// node_modules/@actions/expressions/dist/data/null.js
var Null = class {
	constructor() {
		this.kind = Kind.Null;
		this.primitive = true;
	}
	coerceString() {
		return "";
	}
	number() {
		return 0;
	}
};
// node_modules/@actions/expressions/dist/data/number.js
var NumberData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.Number;
		this.primitive = true;
	}
	coerceString() {
		if (this.value === 0) return "0";
		return (+this.value.toFixed(15)).toString();
	}
	number() {
		return this.value;
	}
};
// node_modules/@actions/expressions/dist/data/string.js
var StringData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.String;
		this.primitive = true;
	}
	coerceString() {
		return this.value;
	}
	number() {
		return Number(this.value);
	}
};
// node_modules/@actions/expressions/dist/data/replacer.js
function replacer(_key, value) {
	if (value instanceof Null) return null;
	if (value instanceof BooleanData) return value.value;
	if (value instanceof NumberData) return value.number();
	if (value instanceof StringData) return value.coerceString();
	if (value instanceof Array$1) return value.values();
	if (value instanceof Dictionary) {
		const pairs = value.pairs();
		const r = {};
		for (const p of pairs) r[p.key] = p.value;
		return r;
	}
	return value;
}
// node_modules/@actions/expressions/dist/data/reviver.js
function reviver(_key, val) {
	if (val === null) return new Null();
	if (typeof val === "string") return new StringData(val);
	if (typeof val === "number") return new NumberData(val);
	if (typeof val === "boolean") return new BooleanData(val);
	if (Array.isArray(val)) return new Array$1(...val);
	if (typeof val === "object") return new Dictionary(...Object.keys(val).map((k) => ({
		key: k,
		value: val[k]
	})));
	return val;
}
// node_modules/@actions/expressions/dist/filtered_array.js
var FilteredArray = class extends Array$1 {};
// node_modules/@actions/expressions/dist/lexer.js
var TokenType;
(function(TokenType) {
	TokenType[TokenType["UNKNOWN"] = 0] = "UNKNOWN";
	TokenType[TokenType["LEFT_PAREN"] = 1] = "LEFT_PAREN";
	TokenType[TokenType["RIGHT_PAREN"] = 2] = "RIGHT_PAREN";
	TokenType[TokenType["LEFT_BRACKET"] = 3] = "LEFT_BRACKET";
	TokenType[TokenType["RIGHT_BRACKET"] = 4] = "RIGHT_BRACKET";
	TokenType[TokenType["COMMA"] = 5] = "COMMA";
	TokenType[TokenType["DOT"] = 6] = "DOT";
	TokenType[TokenType["BANG"] = 7] = "BANG";
	TokenType[TokenType["BANG_EQUAL"] = 8] = "BANG_EQUAL";
	TokenType[TokenType["EQUAL_EQUAL"] = 9] = "EQUAL_EQUAL";
	TokenType[TokenType["GREATER"] = 10] = "GREATER";
	TokenType[TokenType["GREATER_EQUAL"] = 11] = "GREATER_EQUAL";
	TokenType[TokenType["LESS"] = 12] = "LESS";
	TokenType[TokenType["LESS_EQUAL"] = 13] = "LESS_EQUAL";
	TokenType[TokenType["AND"] = 14] = "AND";
	TokenType[TokenType["OR"] = 15] = "OR";
	TokenType[TokenType["STAR"] = 16] = "STAR";
	TokenType[TokenType["NUMBER"] = 17] = "NUMBER";
	TokenType[TokenType["STRING"] = 18] = "STRING";
	TokenType[TokenType["IDENTIFIER"] = 19] = "IDENTIFIER";
	TokenType[TokenType["TRUE"] = 20] = "TRUE";
	TokenType[TokenType["FALSE"] = 21] = "FALSE";
	TokenType[TokenType["NULL"] = 22] = "NULL";
	TokenType[TokenType["EOF"] = 23] = "EOF";
})(TokenType || (TokenType = {}));
function tokenString(tok) {
	switch (tok.type) {
		case TokenType.EOF: return "EOF";
		case TokenType.NUMBER: return tok.lexeme;
		case TokenType.STRING: return tok.value.toString();
		default: return tok.lexeme;
	}
}
var Lexer = class {
	constructor(input) {
		this.input = input;
		this.start = 0;
		this.offset = 0;
		this.line = 0;
		this.lastLineOffset = 0;
		this.tokens = [];
	}
	lex() {
		if (this.input.length > 21e3) throw new Error("ErrorExceededMaxLength");
		while (!this.atEnd()) {
			this.start = this.offset;
			const c = this.next();
			switch (c) {
				case "(":
					this.addToken(TokenType.LEFT_PAREN);
					break;
				case ")":
					this.addToken(TokenType.RIGHT_PAREN);
					break;
				case "[":
					this.addToken(TokenType.LEFT_BRACKET);
					break;
				case "]":
					this.addToken(TokenType.RIGHT_BRACKET);
					break;
				case ",":
					this.addToken(TokenType.COMMA);
					break;
				case ".":
					if (this.previous() != TokenType.IDENTIFIER && this.previous() != TokenType.RIGHT_BRACKET && this.previous() != TokenType.RIGHT_PAREN && this.previous() != TokenType.STAR) this.consumeNumber();
					else this.addToken(TokenType.DOT);
					break;
				case "-":
				case "+":
					this.consumeNumber();
					break;
				case "!":
					this.addToken(this.match("=") ? TokenType.BANG_EQUAL : TokenType.BANG);
					break;
				case "=":
					if (!this.match("=")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.EQUAL_EQUAL);
					break;
				case "<":
					this.addToken(this.match("=") ? TokenType.LESS_EQUAL : TokenType.LESS);
					break;
				case ">":
					this.addToken(this.match("=") ? TokenType.GREATER_EQUAL : TokenType.GREATER);
					break;
				case "&":
					if (!this.match("&")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.AND);
					break;
				case "|":
					if (!this.match("|")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.OR);
					break;
				case "*":
					this.addToken(TokenType.STAR);
					break;
				case " ":
				case "\r":
				case "	": break;
				case "\n":
					++this.line;
					this.lastLineOffset = this.offset;
					break;
				case "'":
					this.consumeString();
					break;
				default: switch (true) {
					case isDigit(c):
						this.consumeNumber();
						break;
					default: this.consumeIdentifier();
				}
			}
		}
		this.tokens.push({
			type: TokenType.EOF,
			lexeme: "",
			range: this.range()
		});
		return { tokens: this.tokens };
	}
	pos() {
		return {
			line: this.line,
			column: this.start - this.lastLineOffset
		};
	}
	endPos() {
		return {
			line: this.line,
			column: this.offset - this.lastLineOffset
		};
	}
	range() {
		return {
			start: this.pos(),
			end: this.endPos()
		};
	}
	atEnd() {
		return this.offset >= this.input.length;
	}
	peek() {
		if (this.atEnd()) return "\0";
		return this.input[this.offset];
	}
	peekNext() {
		if (this.offset + 1 >= this.input.length) return "\0";
		return this.input[this.offset + 1];
	}
	previous() {
		const l = this.tokens.length;
		if (l == 0) return TokenType.EOF;
		return this.tokens[l - 1].type;
	}
	next() {
		return this.input[this.offset++];
	}
	match(expected) {
		if (this.atEnd()) return false;
		if (this.input[this.offset] !== expected) return false;
		this.offset++;
		return true;
	}
	addToken(type, value) {
		this.tokens.push({
			type,
			lexeme: this.input.substring(this.start, this.offset),
			range: this.range(),
			value
		});
	}
	consumeNumber() {
		while (!this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".")) this.next();
		const lexeme = this.input.substring(this.start, this.offset);
		const value = new StringData(lexeme).number();
		if (isNaN(value)) throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.addToken(TokenType.NUMBER, value);
	}
	consumeString() {
		while ((this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd()) {
			if (this.peek() === "\n") this.line++;
			if (this.peek() === "'" && this.peekNext() === "'") this.next();
			this.next();
		}
		if (this.atEnd()) throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.next();
		let value = this.input.substring(this.start + 1, this.offset - 1);
		value = value.replace("''", "'");
		this.addToken(TokenType.STRING, value);
	}
	consumeIdentifier() {
		while (!this.atEnd() && !isBoundary(this.peek())) this.next();
		let tokenType = TokenType.IDENTIFIER;
		let tokenValue = void 0;
		const lexeme = this.input.substring(this.start, this.offset);
		if (this.previous() != TokenType.DOT) switch (lexeme) {
			case "true":
				tokenType = TokenType.TRUE;
				break;
			case "false":
				tokenType = TokenType.FALSE;
				break;
			case "null":
				tokenType = TokenType.NULL;
				break;
			case "NaN":
				tokenType = TokenType.NUMBER;
				tokenValue = NaN;
				break;
			case "Infinity":
				tokenType = TokenType.NUMBER;
				tokenValue = Infinity;
		}
		if (!isLegalIdentifier(lexeme)) throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.addToken(tokenType, tokenValue);
	}
};
function isDigit(c) {
	return c >= "0" && c <= "9";
}
function isBoundary(c) {
	switch (c) {
		case "(":
		case "[":
		case ")":
		case "]":
		case ",":
		case ".":
		case "!":
		case ">":
		case "<":
		case "=":
		case "&":
		case "|": return true;
	}
	return /\s/.test(c);
}
function isLegalIdentifier(str) {
	if (str == "") return false;
	const first = str[0];
	if (first >= "a" && first <= "z" || first >= "A" && first <= "Z" || first == "_") {
		for (const c of str.substring(1).split("")) if (c >= "a" && c <= "z" || c >= "A" && c <= "Z" || c >= "0" && c <= "9" || c == "_" || c == "-") {} else return false;
		return true;
	}
	return false;
}
const MAX_EXPRESSION_LENGTH = 21e3;
var ErrorType;
(function(ErrorType) {
	ErrorType[ErrorType["ErrorUnexpectedSymbol"] = 0] = "ErrorUnexpectedSymbol";
	ErrorType[ErrorType["ErrorUnrecognizedNamedValue"] = 1] = "ErrorUnrecognizedNamedValue";
	ErrorType[ErrorType["ErrorUnexpectedEndOfExpression"] = 2] = "ErrorUnexpectedEndOfExpression";
	ErrorType[ErrorType["ErrorExceededMaxDepth"] = 3] = "ErrorExceededMaxDepth";
	ErrorType[ErrorType["ErrorExceededMaxLength"] = 4] = "ErrorExceededMaxLength";
	ErrorType[ErrorType["ErrorTooFewParameters"] = 5] = "ErrorTooFewParameters";
	ErrorType[ErrorType["ErrorTooManyParameters"] = 6] = "ErrorTooManyParameters";
	ErrorType[ErrorType["ErrorEvenParameters"] = 7] = "ErrorEvenParameters";
	ErrorType[ErrorType["ErrorUnrecognizedContext"] = 8] = "ErrorUnrecognizedContext";
	ErrorType[ErrorType["ErrorUnrecognizedFunction"] = 9] = "ErrorUnrecognizedFunction";
})(ErrorType || (ErrorType = {}));
var ExpressionError = class extends Error {
	constructor(typ, tok) {
		super(`${errorDescription(typ)}: '${tokenString(tok)}'`);
		this.typ = typ;
		this.tok = tok;
		this.pos = this.tok.range.start;
	}
};
function errorDescription(typ) {
	switch (typ) {
		case ErrorType.ErrorUnexpectedEndOfExpression: return "Unexpected end of expression";
		case ErrorType.ErrorUnexpectedSymbol: return "Unexpected symbol";
		case ErrorType.ErrorUnrecognizedNamedValue: return "Unrecognized named-value";
		case ErrorType.ErrorExceededMaxDepth: return `Exceeded max expression depth 50`;
		case ErrorType.ErrorExceededMaxLength: return `Exceeded max expression length ${MAX_EXPRESSION_LENGTH}`;
		case ErrorType.ErrorTooFewParameters: return "Too few parameters supplied";
		case ErrorType.ErrorTooManyParameters: return "Too many parameters supplied";
		case ErrorType.ErrorEvenParameters: return "Even number of parameters supplied, requires an odd number of parameters";
		case ErrorType.ErrorUnrecognizedContext: return "Unrecognized named-value";
		case ErrorType.ErrorUnrecognizedFunction: return "Unrecognized function";
		default: return "Unknown error";
	}
}
var ExpressionEvaluationError = class extends Error {};
// node_modules/@actions/expressions/dist/funcs/case.js
const caseFunc = {
	name: "case",
	description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
	minArgs: 3,
	maxArgs: Number.MAX_SAFE_INTEGER,
	call: (...args) => {
		for (let i = 0; i < args.length - 1; i += 2) {
			const predicate = args[i];
			if (predicate.kind !== Kind.Boolean) throw new Error("case predicate must evaluate to a boolean value");
			if (predicate.value) return args[i + 1];
		}
		return args[args.length - 1];
	}
};
// node_modules/@actions/expressions/dist/result.js
function falsy(d) {
	switch (d.kind) {
		case Kind.Null: return true;
		case Kind.Boolean: return !d.value;
		case Kind.Number: {
			const dv = d.value;
			return dv === 0 || isNaN(dv);
		}
		case Kind.String: return d.value.length === 0;
	}
	return false;
}
function truthy(d) {
	return !falsy(d);
}
function coerceTypes(li, ri) {
	let lv = li;
	let rv = ri;
	if (li.kind === ri.kind) return [lv, rv];
	switch (li.kind) {
		case Kind.Number:
			if (ri.kind === Kind.String) {
				rv = new NumberData(ri.number());
				return [lv, rv];
			}
			break;
		case Kind.String:
			if (ri.kind === Kind.Number) {
				lv = new NumberData(li.number());
				return [lv, rv];
			}
			break;
		case Kind.Null:
		case Kind.Boolean:
			lv = new NumberData(li.number());
			return coerceTypes(lv, rv);
	}
	switch (ri.kind) {
		case Kind.Null:
		case Kind.Boolean:
			rv = new NumberData(ri.number());
			return coerceTypes(lv, rv);
	}
	return [lv, rv];
}
function equals(lhs, rhs) {
	const [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) return false;
	switch (lv.kind) {
		case Kind.Null: return true;
		case Kind.Number: {
			const ld = lv.value;
			const rd = rv.value;
			if (isNaN(ld) || isNaN(rd)) return false;
			return ld == rd;
		}
		case Kind.String: {
			const ls = lv.value;
			const rs = rv.value;
			return toUpperSpecial(ls) === toUpperSpecial(rs);
		}
		case Kind.Boolean: return lv.value == rv.value;
		case Kind.Dictionary:
		case Kind.Array: return lv === rv;
	}
	return false;
}
function greaterThan(lhs, rhs) {
	const [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) return false;
	switch (lv.kind) {
		case Kind.Number: {
			const lf = lv.value;
			const rf = rv.value;
			if (isNaN(lf) || isNaN(rf)) return false;
			return lf > rf;
		}
		case Kind.String: {
			let ls = lv.value;
			let rs = rv.value;
			ls = toUpperSpecial(ls);
			rs = toUpperSpecial(rs);
			return ls > rs;
		}
		case Kind.Boolean: {
			const lb = lv.value;
			const rb = rv.value;
			return lb && !rb;
		}
	}
	return false;
}
function lessThan(lhs, rhs) {
	const [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) return false;
	switch (lv.kind) {
		case Kind.Number: {
			const lf = lv.value;
			const rf = rv.value;
			if (isNaN(lf) || isNaN(rf)) return false;
			return lf < rf;
		}
		case Kind.String: {
			let ls = lv.value;
			let rs = rv.value;
			ls = toUpperSpecial(ls);
			rs = toUpperSpecial(rs);
			return ls < rs;
		}
		case Kind.Boolean: {
			const lb = lv.value;
			const rb = rv.value;
			return !lb && rb;
		}
	}
	return false;
}
function toUpperSpecial(s) {
	const sb = [];
	let i = 0;
	const len = s.length;
	let found = s.indexOf("\u0131");
	while (i < len) if (i < found) {
		sb.push(s.substring(i, found).toUpperCase());
		i = found;
	} else if (i == found) {
		sb.push(s.substring(i, i + 1));
		i += 1;
		found = s.indexOf("\u0131", i);
	} else {
		sb.push(s.substring(i).toUpperCase());
		break;
	}
	return sb.join("");
}
// node_modules/@actions/expressions/dist/funcs/contains.js
const contains = {
	name: "contains",
	description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		const left = args[0];
		const right = args[1];
		if (left.primitive) {
			const ls = left.coerceString();
			if (right.primitive) {
				const rs = right.coerceString();
				return new BooleanData(ls.toLowerCase().includes(rs.toLowerCase()));
			}
		} else if (left.kind === Kind.Array) {
			const la = left;
			if (la.values().length === 0) return new BooleanData(false);
			for (const v of la.values()) if (equals(right, v)) return new BooleanData(true);
		}
		return new BooleanData(false);
	}
};
// node_modules/@actions/expressions/dist/funcs/endswith.js
const endswith = {
	name: "endsWith",
	description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		const left = args[0];
		if (!left.primitive) return new BooleanData(false);
		const right = args[1];
		if (!right.primitive) return new BooleanData(false);
		const ls = toUpperSpecial(left.coerceString());
		const rs = toUpperSpecial(right.coerceString());
		return new BooleanData(ls.endsWith(rs));
	}
};
// node_modules/@actions/expressions/dist/funcs/format.js
const format$1 = {
	name: "format",
	description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
	minArgs: 1,
	maxArgs: 255,
	call: (...args) => {
		const fs = args[0].coerceString();
		const result = [];
		let index = 0;
		while (index < fs.length) {
			const lbrace = fs.indexOf("{", index);
			const rbrace = fs.indexOf("}", index);
			if (lbrace >= 0 && (rbrace < 0 || rbrace > lbrace)) {
				if (safeCharAt(fs, lbrace + 1) === "{") {
					result.push(fs.substr(index, lbrace - index + 1));
					index = lbrace + 2;
					continue;
				}
				if (rbrace > lbrace + 1) {
					const argIndex = readArgIndex(fs, lbrace + 1);
					if (argIndex.success) {
						if (1 + argIndex.result > args.length - 1) throw new Error(`The following format string references more arguments than were supplied: ${fs}`);
						if (lbrace > index) result.push(fs.substr(index, lbrace - index));
						result.push(`${args[1 + argIndex.result].coerceString()}`);
						index = rbrace + 1;
						continue;
					}
				}
				throw new Error(`The following format string is invalid: ${fs}`);
			} else if (rbrace >= 0) {
				if (safeCharAt(fs, rbrace + 1) === "}") {
					result.push(fs.substr(index, rbrace - index + 1));
					index = rbrace + 2;
				} else throw new Error(`The following format string is invalid: ${fs}`);
			} else {
				result.push(fs.substr(index));
				break;
			}
		}
		return new StringData(result.join(""));
	}
};
function safeCharAt(string, index) {
	if (string.length > index) return string[index];
	return "\0";
}
function readArgIndex(string, startIndex) {
	let length = 0;
	for (;;) {
		const nextChar = safeCharAt(string, startIndex + length);
		if (nextChar >= "0" && nextChar <= "9") length++;
		else break;
	}
	if (length < 1) return { success: false };
	const endIndex = startIndex + length - 1;
	const result = parseInt(string.substr(startIndex, length));
	return {
		success: !isNaN(result),
		result,
		endIndex
	};
}
// node_modules/@actions/expressions/dist/funcs.js
const wellKnownFunctions = {
	case: caseFunc,
	contains,
	endswith,
	format: format$1,
	fromjson: {
		name: "fromJson",
		description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
		minArgs: 1,
		maxArgs: 1,
		call: (...args) => {
			const is = args[0].coerceString();
			if (is.trim() === "") throw new Error("empty input");
			try {
				return JSON.parse(is, reviver);
			} catch (e) {
				throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", { cause: e });
			}
		}
	},
	join: {
		name: "join",
		description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
		minArgs: 1,
		maxArgs: 2,
		call: (...args) => {
			if (args[0].primitive) return new StringData(args[0].coerceString());
			if (args[0].kind === Kind.Array) {
				let separator = ",";
				if (args.length > 1 && args[1].primitive) separator = args[1].coerceString();
				return new StringData(args[0].values().map((item) => item.coerceString()).join(separator));
			}
			return new StringData("");
		}
	},
	startswith: {
		name: "startsWith",
		description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
		minArgs: 2,
		maxArgs: 2,
		call: (...args) => {
			const left = args[0];
			if (!left.primitive) return new BooleanData(false);
			const right = args[1];
			if (!right.primitive) return new BooleanData(false);
			const ls = toUpperSpecial(left.coerceString());
			const rs = toUpperSpecial(right.coerceString());
			return new BooleanData(ls.startsWith(rs));
		}
	},
	tojson: {
		name: "toJson",
		description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
		minArgs: 1,
		maxArgs: 1,
		call: (...args) => {
			return new StringData(JSON.stringify(args[0], replacer, "  "));
		}
	}
};
function validateFunction(context, identifier, argCount) {
	const name = identifier.lexeme.toLowerCase();
	let f;
	f = wellKnownFunctions[name];
	if (!f) {
		f = context.extensionFunctions.get(name);
		if (!f) {
			if (!context.allowUnknownKeywords) throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction, identifier);
			return;
		}
	}
	if (argCount < f.minArgs) throw new ExpressionError(ErrorType.ErrorTooFewParameters, identifier);
	if (argCount > f.maxArgs) throw new ExpressionError(ErrorType.ErrorTooManyParameters, identifier);
	if (name === "case" && argCount % 2 === 0) throw new ExpressionError(ErrorType.ErrorEvenParameters, identifier);
}
// node_modules/@actions/expressions/dist/idxHelper.js
var idxHelper = class {
	constructor(star, idx) {
		this.star = star;
		if (!idx) return;
		if (!star) {
			if (idx.primitive) this.str = idx.coerceString();
			let f = idx.number();
			if (!isNaN(f) && isFinite(f) && f >= 0) {
				f = Math.floor(f);
				this.int = f;
			}
		}
	}
};
// node_modules/@actions/expressions/dist/evaluator.js
var Evaluator = class {
	constructor(n, context, functions) {
		this.n = n;
		this.context = context;
		this.functions = functions;
	}
	evaluate() {
		return this.eval(this.n);
	}
	eval(n) {
		return n.accept(this);
	}
	visitLiteral(literal) {
		return literal.literal;
	}
	visitUnary(unary) {
		const r = this.eval(unary.expr);
		if (unary.operator.type === TokenType.BANG) return new BooleanData(falsy(r));
		throw new Error(`unknown unary operator: ${unary.operator.lexeme}`);
	}
	visitBinary(binary) {
		const left = this.eval(binary.left);
		const right = this.eval(binary.right);
		switch (binary.operator.type) {
			case TokenType.EQUAL_EQUAL: return new BooleanData(equals(left, right));
			case TokenType.BANG_EQUAL: return new BooleanData(!equals(left, right));
			case TokenType.GREATER: return new BooleanData(greaterThan(left, right));
			case TokenType.GREATER_EQUAL: return new BooleanData(equals(left, right) || greaterThan(left, right));
			case TokenType.LESS: return new BooleanData(lessThan(left, right));
			case TokenType.LESS_EQUAL: return new BooleanData(equals(left, right) || lessThan(left, right));
		}
		throw new Error(`unknown binary operator: ${binary.operator.lexeme}`);
	}
	visitLogical(logical) {
		let result;
		for (const arg of logical.args) {
			result = this.eval(arg);
			if (logical.operator.type === TokenType.AND && falsy(result) || logical.operator.type === TokenType.OR && truthy(result)) break;
		}
		return result;
	}
	visitGrouping(grouping) {
		return this.eval(grouping.group);
	}
	visitContextAccess(contextAccess) {
		return this.context.get(contextAccess.name.lexeme);
	}
	visitIndexAccess(ia) {
		let idx;
		if (ia.index instanceof Star) idx = new idxHelper(true, void 0);
		else {
			let idxResult;
			try {
				idxResult = this.eval(ia.index);
			} catch (e) {
				throw new Error(`could not evaluate index for index access: ${e.message}`, { cause: e });
			}
			idx = new idxHelper(false, idxResult);
		}
		const objResult = this.eval(ia.expr);
		let result;
		switch (objResult.kind) {
			case Kind.Array: {
				const tobjResult = objResult;
				if (tobjResult instanceof FilteredArray) result = filteredArrayAccess(tobjResult, idx);
				else result = arrayAccess(tobjResult, idx);
				break;
			}
			case Kind.Dictionary:
				result = objectAccess(objResult, idx);
				break;
			default: if (idx.star) result = new FilteredArray();
			else result = new Null();
		}
		return result;
	}
	visitFunctionCall(functionCall) {
		const args = functionCall.args.map((arg) => this.eval(arg));
		const functionName = functionCall.functionName.lexeme.toLowerCase();
		return (this.functions?.get(functionName) || wellKnownFunctions[functionName]).call(...args);
	}
};
function filteredArrayAccess(fa, idx) {
	const result = new FilteredArray();
	for (const item of fa.values()) switch (item.kind) {
		case Kind.Dictionary: {
			const ti = item;
			if (idx.star) for (const v of ti.values()) result.add(v);
			else if (idx.str !== void 0) {
				const v = ti.get(idx.str);
				if (v !== void 0) result.add(v);
			}
			break;
		}
		case Kind.Array: {
			const ti = item;
			if (idx.star) for (const v of ti.values()) result.add(v);
			else if (idx.int !== void 0 && idx.int < ti.values().length) result.add(ti.get(idx.int));
			break;
		}
	}
	return result;
}
function arrayAccess(a, idx) {
	if (idx.star) {
		const fa = new FilteredArray();
		for (const item of a.values()) fa.add(item);
		return fa;
	}
	if (idx.int !== void 0 && idx.int < a.values().length) return a.get(idx.int);
	return new Null();
}
function objectAccess(obj, idx) {
	if (idx.star) return new FilteredArray(...obj.values());
	if (idx.str !== void 0) {
		const r = obj.get(idx.str);
		if (r !== void 0) return r;
	}
	return new Null();
}
// node_modules/@actions/expressions/dist/parser.js
var Parser = class {
	constructor(tokens, extensionContexts, extensionFunctions) {
		this.tokens = tokens;
		this.offset = 0;
		this.depth = 0;
		this.extContexts = new Map();
		this.extFuncs = new Map();
		for (const contextName of extensionContexts) this.extContexts.set(contextName.toLowerCase(), true);
		for (const { name, func } of extensionFunctions.map((x) => ({
			name: x.name,
			func: x
		}))) this.extFuncs.set(name.toLowerCase(), func);
		this.context = {
			allowUnknownKeywords: false,
			extensionContexts: this.extContexts,
			extensionFunctions: this.extFuncs
		};
	}
	parse() {
		let result;
		if (this.atEnd()) return result;
		result = this.expression();
		if (!this.atEnd()) throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
		return result;
	}
	expression() {
		this.incrDepth();
		try {
			return this.logicalOr();
		} finally {
			this.decrDepth();
		}
	}
	logicalOr() {
		let expr = this.logicalAnd();
		if (this.check(TokenType.OR)) {
			this.incrDepth();
			try {
				const logical = new Logical(this.peek(), [expr]);
				expr = logical;
				while (this.match(TokenType.OR)) {
					const right = this.logicalAnd();
					logical.args.push(right);
				}
			} finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	logicalAnd() {
		let expr = this.equality();
		if (this.check(TokenType.AND)) {
			this.incrDepth();
			try {
				const logical = new Logical(this.peek(), [expr]);
				expr = logical;
				while (this.match(TokenType.AND)) {
					const right = this.equality();
					logical.args.push(right);
				}
			} finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	equality() {
		let expr = this.comparison();
		while (this.match(TokenType.BANG_EQUAL, TokenType.EQUAL_EQUAL)) {
			const operator = this.previous();
			const right = this.comparison();
			expr = new Binary(expr, operator, right);
		}
		return expr;
	}
	comparison() {
		let expr = this.unary();
		while (this.match(TokenType.GREATER, TokenType.GREATER_EQUAL, TokenType.LESS, TokenType.LESS_EQUAL)) {
			const operator = this.previous();
			const right = this.unary();
			expr = new Binary(expr, operator, right);
		}
		return expr;
	}
	unary() {
		if (this.match(TokenType.BANG)) {
			this.incrDepth();
			const operator = this.previous();
			const unary = this.unary();
			try {
				return new Unary(operator, unary);
			} finally {
				this.decrDepth();
			}
		}
		return this.index();
	}
	index() {
		let expr = this.call();
		let depthIncreased = 0;
		if (expr instanceof Grouping || expr instanceof FunctionCall || expr instanceof ContextAccess) {
			let cont = true;
			while (cont) switch (true) {
				case this.match(TokenType.LEFT_BRACKET): {
					let indexExpr;
					if (this.match(TokenType.STAR)) indexExpr = new Star();
					else indexExpr = this.expression();
					this.consume(TokenType.RIGHT_BRACKET, ErrorType.ErrorUnexpectedSymbol);
					this.incrDepth();
					depthIncreased++;
					expr = new IndexAccess(expr, indexExpr);
					break;
				}
				case this.match(TokenType.DOT):
					this.incrDepth();
					depthIncreased++;
					if (this.match(TokenType.IDENTIFIER)) {
						const property = this.previous();
						expr = new IndexAccess(expr, new Literal(new StringData(property.lexeme), property));
					} else if (this.match(TokenType.STAR)) expr = new IndexAccess(expr, new Star());
					else throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
					break;
				default: cont = false;
			}
		}
		for (let i = 0; i < depthIncreased; i++) this.decrDepth();
		return expr;
	}
	call() {
		if (!this.check(TokenType.IDENTIFIER)) return this.primary();
		const identifier = this.next();
		if (!this.match(TokenType.LEFT_PAREN)) {
			if (!this.extContexts.has(identifier.lexeme.toLowerCase())) throw this.buildError(ErrorType.ErrorUnrecognizedContext, identifier);
			return new ContextAccess(identifier);
		}
		const args = [];
		while (!this.match(TokenType.RIGHT_PAREN)) {
			const aexp = this.expression();
			args.push(aexp);
			if (!this.check(TokenType.RIGHT_PAREN)) this.consume(TokenType.COMMA, ErrorType.ErrorUnexpectedSymbol);
		}
		validateFunction(this.context, identifier, args.length);
		return new FunctionCall(identifier, args);
	}
	primary() {
		switch (true) {
			case this.match(TokenType.FALSE): return new Literal(new BooleanData(false), this.previous());
			case this.match(TokenType.TRUE): return new Literal(new BooleanData(true), this.previous());
			case this.match(TokenType.NULL): return new Literal(new Null(), this.previous());
			case this.match(TokenType.NUMBER): return new Literal(new NumberData(this.previous().value), this.previous());
			case this.match(TokenType.STRING): return new Literal(new StringData(this.previous().value), this.previous());
			case this.match(TokenType.LEFT_PAREN): {
				const expr = this.expression();
				if (this.atEnd()) throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
				this.consume(TokenType.RIGHT_PAREN, ErrorType.ErrorUnexpectedSymbol);
				return new Grouping(expr);
			}
			case this.atEnd(): throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
		}
		throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
	}
	match(...tokenTypes) {
		for (const tokenType of tokenTypes) if (this.check(tokenType)) {
			this.next();
			return true;
		}
		return false;
	}
	check(tokenType) {
		if (this.atEnd()) return false;
		return this.peek().type == tokenType;
	}
	atEnd() {
		return this.peek().type == TokenType.EOF;
	}
	next() {
		if (!this.atEnd()) this.offset++;
		return this.previous();
	}
	peek() {
		return this.tokens[this.offset];
	}
	previous() {
		return this.tokens[this.offset - 1];
	}
	consume(tokenType, errorType) {
		if (this.check(tokenType)) {
			this.next();
			return;
		}
		throw this.buildError(errorType, this.peek());
	}
	incrDepth() {
		this.depth++;
		if (this.depth > 50) throw this.buildError(ErrorType.ErrorExceededMaxDepth, this.peek());
	}
	decrDepth() {
		this.depth--;
	}
	buildError(errType, token) {
		return new ExpressionError(errType, token);
	}
};
// lib/find/github/expression-context.js
var Unknown = class {
	get kind() {
		throw new Error("unknown operand");
	}
	get primitive() {
		return this.kind;
	}
	coerceString() {
		return this.kind;
	}
	number() {
		return this.kind;
	}
	toJSON() {
		return this.kind;
	}
};
const UNKNOWN = new Unknown();
var Context = class extends Dictionary {
	#entries = new Map();
	open;
	constructor(entries, open = false) {
		super();
		this.open = open;
		for (const [key, value] of entries) this.#entries.set(key.toLowerCase(), {
			key,
			value
		});
	}
	get(key) {
		return this.#entries.get(key.toLowerCase())?.value ?? (this.open ? UNKNOWN : void 0);
	}
	pairs() {
		if (this.open) throw new Error("unknown entries");
		return [...this.#entries.values()];
	}
	values() {
		return this.pairs().map(({ value }) => value);
	}
};
function dataOf(text) {
	return require_check.hasUnknown(text) ? UNKNOWN : new StringData(text);
}
// lib/find/github/scope.js
function contextsOf(scope) {
	const github = [["workspace", new StringData(require_check.WORKSPACE)]];
	if (scope.actionFolder !== null) github.push(["action_path", dataOf(inWorkspace(scope.actionFolder))]);
	return new Context([
		["github", new Context(github, true)],
		["env", new Context([...scope.env].map(([name, value]) => [name, dataOf(value)]), true)],
		["matrix", scope.matrix ?? UNKNOWN],
		["runner", new Context(scope.os === null ? [] : [["os", new StringData(scope.os)]], true)],
		["inputs", scope.inputs]
	], true);
}
function inWorkspace(folder) {
	return folder === "" ? require_check.WORKSPACE : `${require_check.WORKSPACE}/${folder}`;
}
// lib/find/github/expression.js
const MAX_VALUE = 1e5;
const MAX_WRITTEN = 200;
function evaluate(expression, contexts) {
	try {
		const result = new Known(parse(expression), contexts, FUNCTIONS).evaluate();
		return result.kind === void 0 ? null : result;
	} catch {
		return null;
	}
}
function isNever(condition, contexts) {
	try {
		return parse(condition).accept(new Truth(contexts)) === false;
	} catch {
		return false;
	}
}
function onlyExpression(text) {
	return text.startsWith("${{") && endOf(text, 3) === text.length ? text.slice(3, -2).trim() : null;
}
function interpolate(text, contexts, oneLine = false) {
	const parts = [];
	let size = 0;
	let at = 0;
	for (let start = text.indexOf("${{"); start !== -1; start = text.indexOf("${{", at)) {
		const end = endOf(text, start + 3);
		if (end === -1) break;
		const value = valueText(text.slice(start + 3, end - 2).trim(), contexts, oneLine);
		parts.push(require_check.unmarked(text.slice(at, start)), value);
		size += value.length;
		if (size > MAX_VALUE) return unknownExpression(text);
		at = end;
	}
	parts.push(require_check.unmarked(text.slice(at)));
	return parts.join("");
}
function unknownExpression(written) {
	return require_check.unknown(written.length > MAX_WRITTEN ? `${written.slice(0, MAX_WRITTEN)}...` : written);
}
function valueText(expression, contexts, oneLine) {
	const value = evaluate(expression, contexts);
	const text = value === null ? null : require_check.unmarked(value.coerceString());
	if (text === null || oneLine && /[\r\n]/.test(text)) return unknownExpression(`\${{ ${expression} }}`);
	return text;
}
function endOf(text, start) {
	let quoted = false;
	for (let at = start; at < text.length; at++) if (text[at] === "'") quoted = !quoted;
	else if (!quoted && text[at] === "}" && text[at + 1] === "}") return at + 2;
	return -1;
}
const CONTEXTS = [...[
	"github",
	"env",
	"vars",
	"job",
	"jobs",
	"steps",
	"runner",
	"secrets",
	"strategy",
	"matrix",
	"needs",
	"inputs"
]];
const RUN_TIME_FUNCTIONS = [
	"hashFiles",
	"success",
	"always",
	"cancelled",
	"failure"
].map((name) => ({
	name,
	description: "",
	minArgs: 0,
	maxArgs: 255,
	call: () => UNKNOWN
}));
const format = {
	...wellKnownFunctions.format,
	call: (...args) => {
		const [template = "", ...values] = args.map((arg) => arg.coerceString());
		const longest = Math.max(0, ...values.map((value) => value.length));
		if (template.length * longest > 100 * MAX_VALUE) throw new Error("too long");
		return wellKnownFunctions.format.call(...args);
	}
};
const join = {
	...wellKnownFunctions.join,
	call: (...args) => {
		const [list, separator] = args;
		if ((list?.kind === Kind.Array ? list.values().length : 0) * (separator?.coerceString().length ?? 1) > 100 * MAX_VALUE) throw new Error("too long");
		return wellKnownFunctions.join.call(...args);
	}
};
const fromJson = {
	...wellKnownFunctions.fromjson,
	call: (text) => fromPlain(JSON.parse(text.coerceString()))
};
const FUNCTIONS = new Map([
	...Object.entries(wellKnownFunctions),
	...RUN_TIME_FUNCTIONS.map((info) => [info.name.toLowerCase(), info]),
	["format", format],
	["join", join],
	["fromjson", fromJson]
]);
function fromPlain(value) {
	if (typeof value === "string") return new StringData(value);
	if (typeof value === "number") return new NumberData(value);
	if (typeof value === "boolean") return new BooleanData(value);
	if (value === null || typeof value !== "object") return new Null();
	if (!Array.isArray(value)) return new Context(Object.entries(value).map(([key, item]) => [key, fromPlain(item)]));
	const list = new Array$1();
	for (const item of value) list.add(fromPlain(item));
	return list;
}
function parse(expression) {
	const { tokens } = new Lexer(expression).lex();
	for (const token of tokens) if (typeof token.value === "string") token.value = token.lexeme.slice(1, -1).replaceAll("''", "'");
	return new Parser(tokens, CONTEXTS, RUN_TIME_FUNCTIONS).parse();
}
var Known = class extends Evaluator {
	visitLogical(node) {
		for (const arg of node.args) if (this.eval(arg).kind === void 0) throw new Error("no value");
		return super.visitLogical(node);
	}
	visitFunctionCall(node) {
		if (!FUNCTIONS.has(node.functionName.lexeme.toLowerCase())) throw new Error("no such function");
		return super.visitFunctionCall(node);
	}
};
var Truth = class {
	#contexts;
	constructor(contexts) {
		this.#contexts = contexts;
	}
	visitLogical(node) {
		const parts = node.args.map((arg) => arg.accept(this));
		const decides = node.operator.lexeme === "||";
		if (parts.includes(decides)) return decides;
		return parts.includes(null) ? null : !decides;
	}
	visitUnary(node) {
		const truth = node.expr.accept(this);
		return truth === null ? null : !truth;
	}
	visitGrouping(node) {
		return node.group.accept(this);
	}
	visitLiteral = (node) => this.#value(node);
	visitBinary = (node) => this.#value(node);
	visitContextAccess = (node) => this.#value(node);
	visitIndexAccess = (node) => this.#value(node);
	visitFunctionCall = (node) => this.#value(node);
	#value(node) {
		try {
			const value = new Known(node, this.#contexts, FUNCTIONS).evaluate();
			if (value.kind === Kind.String) return value.value !== "";
			return value.primitive ? value.number() !== 0 && !Number.isNaN(value.number()) : value.kind !== Kind.Null;
		} catch {
			return null;
		}
	}
};
// lib/find/github/workflow-yaml.js
const MOST_ALIASED = 2e5;
async function readWorkflowYaml(kind, text, shared) {
	if (text.length > 512e3) return {
		ok: false,
		line: 1,
		reason: require_check.TOO_LONG
	};
	const read = await (shared ? require_repository_yaml.readSharedYaml : require_repository_yaml.readRepositoryYaml)(text, MOST_ALIASED);
	if (!read.ok || read.root.kind === "map") return read;
	return {
		ok: false,
		line: 1,
		reason: `it is not the YAML of ${kind === "action" ? "an action" : "a workflow"}`
	};
}
function textOf(value) {
	if (value?.kind === "text") return value.text;
	if (value?.kind === "boolean") return value.text.toLowerCase();
	return value?.kind === "number" ? String(Number(value.text)) : "";
}
// lib/find/github/workflow-data.js
function dataAt(value, contexts) {
	if (value.kind === "boolean") return new BooleanData(value.text.toLowerCase() === "true");
	if (value.kind === "number") return new NumberData(Number(value.text));
	if (value.kind === "list") {
		const list = new Array$1();
		for (const item of value.items) list.add(dataAt(item, contexts));
		return list;
	}
	if (value.kind === "map") {
		const entries = require_repository_yaml.entriesOf(value);
		if (entries.some(({ key }) => key.includes("${{"))) return UNKNOWN;
		return new Context(entries.map(({ key, value }) => [key, dataAt(value, contexts)]));
	}
	const text = textOf(value);
	if (text === "") return new Null();
	const expression = onlyExpression(text);
	if (expression !== null) return evaluate(expression, contexts) ?? UNKNOWN;
	return dataOf(interpolate(text, contexts));
}
function textsAt(map, contexts) {
	if (map === void 0 || map.kind === "nothing") return new Map();
	if (map.kind !== "map") return map.kind === "text" && map.text === "" ? new Map() : null;
	return new Map(require_repository_yaml.entriesOf(map).map(({ key, value }) => [key, interpolate(textOf(value), contexts)]));
}
function written(value) {
	if (value.kind === "list") return `[${value.items.map(written).join(", ")}]`;
	if (value.kind !== "map") return textOf(value).trim();
	return require_repository_yaml.entriesOf(value).map(({ key, value }) => `${key}: ${written(value)}`).join(", ");
}
// lib/find/github/containers.js
function containersOnWindows(job, scope) {
	if (scope.os !== "Windows") return [];
	const contexts = contextsOf(scope);
	const container = require_repository_yaml.entryOf(job, "container");
	const services = require_repository_yaml.entryOf(job, "services");
	return [...container === void 0 ? [] : [[
		"container",
		scope.job,
		container
	]], ...require_repository_yaml.entriesOf(services?.value).map((entry) => [
		"service",
		entry.key,
		entry
	])].flatMap(([kind, name, { value, line }]) => {
		const image = imageOf$1(dataAt(value, contexts));
		return image === null ? [] : [refusedStart(kind, name, image, line, scope)];
	});
}
function refusedStart(kind, name, image, line, scope) {
	const at = {
		file: scope.file,
		line
	};
	const { host } = scope;
	return {
		kind,
		name,
		image: null,
		written: require_check.asWritten(image),
		at,
		isolation: null,
		platform: null,
		host,
		startedBy: at,
		fetches: false,
		conditional: false,
		build: null,
		deploy: null,
		refused: [{
			what: "container-needs-linux-runner",
			line,
			machines: host.kind === "runner" ? host.labels : []
		}]
	};
}
function imageOf$1(value) {
	if (value === void 0 || value === UNKNOWN) return null;
	if (value instanceof Context) return imageOf$1(value.get("image"));
	if (value instanceof Array$1) return null;
	const text = value.coerceString().trim();
	return text === "" || require_check.hasUnknown(text) ? null : text;
}
// lib/find/github/found-builds.js
const MAX_STEPS = 5e3;
const MAX_SIZE = 2e7;
var Findings = class {
	effort;
	#steps = new Map();
	#unread = new Map();
	#called = new Set();
	starts = [];
	#looked = 0;
	#size = 0;
	#full = false;
	constructor(effort) {
		this.effort = effort;
	}
	look(file, line, variables = 0) {
		this.#looked += 1;
		this.#size += variables * 40;
		if (this.effort.spend(100 + variables * 40) && this.#looked <= MAX_STEPS && this.#size <= MAX_SIZE) return true;
		if (this.#full) return false;
		this.#full = true;
		this.problem(file, line, `the rows of this workflow's matrices come to more than ${MAX_STEPS} steps, or to very long ones; from here on they were not read.`);
		return false;
	}
	step(step) {
		const { given: _, ...rest } = step;
		const key = JSON.stringify(rest, (_, value) => value instanceof Map ? [...value] : value);
		if (this.#steps.has(key)) return;
		this.#steps.set(key, step);
		this.#size += key.length;
	}
	problem(file, line, message) {
		this.#unread.set(`${file}:${line}:${message}`, {
			file,
			line,
			message,
			dockerfile: null
		});
	}
	call(file) {
		this.#called.add(file);
	}
	get steps() {
		return [...this.#steps.values()];
	}
	get unread() {
		return [...this.#unread.values()];
	}
	get called() {
		return [...this.#called];
	}
};
// lib/find/github/job-matrix.js
const MAX_ROWS = 256;
const MAX_PRODUCT = 1024;
function matrixRows(matrix) {
	if (matrix === void 0) return [new Context([])];
	if (!isObject(matrix)) return [OPEN];
	const include = listOf(matrix.get("include"));
	const exclude = listOf(matrix.get("exclude")) ?? [];
	const lists = matrix.pairs().filter(({ key }) => !/^(?:include|exclude)$/i.test(key)).map(({ key, value }) => ({
		key,
		values: isList(value) ? value.values() : null
	}));
	const added = include ?? [];
	if (lists.some(({ values }) => values === null) && added.length > 0) return [OPEN];
	const product = crossProduct(lists.map(({ key, values }) => ({
		key,
		values: values ?? [UNKNOWN]
	})));
	if (product === null || added.length > MAX_ROWS || exclude.length > MAX_PRODUCT) return null;
	const rows = product.filter((row) => !exclude.some((filter) => isObject(filter) && matches(filter, new Context(row)) === true)).map((row) => ({
		original: row,
		all: new Map(row)
	}));
	const more = [];
	for (const item of added) {
		if (!isObject(item)) return [OPEN];
		const fits = rows.map((row) => fitsRow(item, row.original));
		if (fits.includes(null)) return [OPEN];
		if (!fits.includes(true)) more.push(new Map(item.pairs().map(({ key, value }) => [key.toLowerCase(), value])));
		for (const [index, { original, all }] of rows.entries()) {
			if (fits[index] !== true) continue;
			for (const { key, value } of item.pairs()) if (!original.has(key.toLowerCase())) all.set(key.toLowerCase(), value);
		}
	}
	const total = [...rows.map(({ all }) => all), ...more];
	if (total.length > MAX_ROWS) return null;
	if (include === null && total.length === 0) return [OPEN];
	return total.map((row) => new Context(row, include === null));
}
const OPEN = new Context([], true);
function isObject(value) {
	return value instanceof Context;
}
function isList(value) {
	return value instanceof Array$1;
}
function listOf(value) {
	if (value === void 0 || value instanceof Null) return [];
	return isList(value) ? value.values() : null;
}
function crossProduct(lists) {
	let rows = lists.length === 0 ? [] : [new Map()];
	for (const { key, values } of lists) {
		if (rows.length * values.length > MAX_PRODUCT) return null;
		rows = rows.flatMap((row) => values.map((value) => new Map([...row, [key.toLowerCase(), value]])));
	}
	return rows;
}
function fitsRow(item, original) {
	return every(item.pairs().filter(({ key }) => original.has(key.toLowerCase())).map(({ key, value }) => matches(value, original.get(key.toLowerCase()))));
}
function matches(filter, value = new Null()) {
	if (filter === UNKNOWN || value === UNKNOWN) return null;
	if (isObject(filter)) return isObject(value) && every(filter.pairs().map(({ key, value: wanted }) => matches(wanted, value.get(key))));
	if (isList(filter)) {
		if (!isList(value) || value.values().length !== filter.values().length) return false;
		return every(filter.values().map((wanted, index) => matches(wanted, value.get(index))));
	}
	if (!value.primitive) return false;
	if (filter.kind === Kind.String && value.kind === Kind.String) return filter.coerceString().toUpperCase() === value.coerceString().toUpperCase();
	return filter.number() === value.number();
}
function every(parts) {
	if (parts.includes(false)) return false;
	return parts.includes(null) ? null : true;
}
// lib/find/github/runs-on.js
function runnerOf(runsOn, contexts) {
	if (runsOn === void 0) return {
		kind: "unknown",
		because: "a job without runs-on"
	};
	try {
		const labels = labelsOf(dataAt(runsOn, contexts)).filter((label) => label !== "");
		if (labels.length > 0) return {
			kind: "runner",
			labels
		};
	} catch {}
	return {
		kind: "unknown",
		because: written(runsOn).slice(0, 200)
	};
}
function labelsOf(value) {
	if (value === void 0) return [];
	if (value instanceof Context) return labelsOf(value.get("labels"));
	if (value instanceof Array$1) return value.values().flatMap(labelsOf);
	return [value.coerceString().trim()];
}
// lib/find/github/step-inputs.js
const UNKNOWN_INPUTS = new Context([], true);
function calledInputs(declared, given, contexts) {
	const values = new Map(require_repository_yaml.entriesOf(given).map(({ key, value }) => [key.toLowerCase(), value]));
	return new Context(require_repository_yaml.entriesOf(declared).map(({ key, value: definition }) => {
		const input = values.get(key.toLowerCase()) ?? require_repository_yaml.valueAt(definition, "default");
		return [key, typed(input === void 0 ? new Null() : dataAt(input, contexts), textOf(require_repository_yaml.valueAt(definition, "type")))];
	}));
}
function typed(value, type) {
	if (value === UNKNOWN) return UNKNOWN;
	if (type === "boolean") return new BooleanData(value.coerceString() === "true");
	if (type === "number") return new NumberData(value.number());
	return new StringData(value.coerceString());
}
// lib/find/github/step-reader.js
function runDefaults(workflow, job) {
	const of = (key) => {
		const token = require_repository_yaml.valueAt(job, "defaults", "run", key) ?? require_repository_yaml.valueAt(workflow, "defaults", "run", key);
		return token === void 0 ? null : textOf(token);
	};
	return {
		shell: of("shell"),
		folder: of("working-directory"),
		inContainer: require_repository_yaml.valueAt(job, "container") !== void 0
	};
}
function isLeftOut(token, contexts) {
	const text = textOf(require_repository_yaml.valueAt(token, "if")).trim();
	if (text === "") return false;
	if (!text.includes("${{")) return isNever(text, contexts);
	const expression = onlyExpression(text);
	return expression !== null && isNever(expression, contexts);
}
function withEnv(outer, token, contexts) {
	if (token === void 0) return outer;
	const own = textsAt(token, contexts);
	if (own === null) return new Map([...outer.keys()].map((name) => [name, unknownExpression(textOf(token))]));
	return new Map([...outer, ...own]);
}
function runAction(step, run, defaults, scope, contexts) {
	const folderToken = require_repository_yaml.valueAt(step, "working-directory");
	const placed = placeFolder(interpolate((folderToken === void 0 ? defaults.folder : textOf(folderToken)) ?? "", contexts), scope);
	if (placed === null) return null;
	const shellToken = require_repository_yaml.valueAt(step, "shell");
	const shell = shellToken === void 0 ? defaults.shell : textOf(shellToken);
	return {
		kind: "run",
		script: interpolate(textOf(run.value), contexts, true),
		scriptLine: run.value.kind === "text" ? run.value.lines?.line ?? null : null,
		shell: shellOf(shell, defaults, scope, contexts),
		env: scope.env,
		folder: placed
	};
}
function shellOf(written, defaults, scope, contexts) {
	const template = interpolate(written ?? "", contexts);
	return template === "" ? require_runner.defaultShell(scope.os, defaults.inContainer) : require_runner.shellNamed(template);
}
function placeFolder(written, scope) {
	const folder = require_check.workspacePath(written, "", scope.os !== "Linux");
	return folder === null ? require_check.unknownPath(written) : scope.checkouts.place(folder);
}
const BUILDS = /^(?:docker\/(?:build-push-action|bake-action)|mr-smithers-excellent\/docker-build-push|goreleaser\/goreleaser-action)@/i;
const PATHS = new Set([
	"context",
	"file",
	"path",
	"dockerfile",
	"directory",
	"workdir",
	"source"
]);
function isBuildAction(uses) {
	return BUILDS.test(uses);
}
function usesAction(step, uses, scope, contexts) {
	const inputs = new Map();
	for (const [key, value] of textsAt(require_repository_yaml.valueAt(step, "with"), contexts) ?? []) {
		const name = key.toLowerCase();
		const placed = PATHS.has(name) ? placePath(value, scope) : name === "tags" ? madeTags(step, value, scope) : value;
		if (placed === null) return null;
		inputs.set(name, placed);
	}
	const folder = !/^docker\/build-push/i.test(uses) && ![...inputs.keys()].some((name) => PATHS.has(name)) ? scope.checkouts.place("") : "";
	return folder === null ? null : {
		kind: "uses",
		uses,
		with: inputs,
		env: scope.env,
		folder
	};
}
function madeTags(step, tags, { metadata }) {
	const written = textOf(require_repository_yaml.valueAt(step, "with", "tags")).trim();
	const [, id] = /^steps\.([\w-]+)\.outputs\.tags$/.exec(onlyExpression(written) ?? "") ?? [];
	return (id === void 0 ? void 0 : metadata.get(id))?.map((image) => `${image}:${unknownExpression(written)}`).join("\n") ?? tags;
}
function placePath(value, scope) {
	if (value === "" || /^[a-z][a-z0-9+.-]*:\/\/|^git@|^\{\{/i.test(value)) return value;
	const path = require_check.workspacePath(value, "", scope.os !== "Linux");
	if (path === null) return value;
	const placed = scope.checkouts.place(path);
	return placed === "" ? "." : placed;
}
// lib/find/github/matrix-values.js
const MOST = 20;
function valuesOf(row, text) {
	const paths = new Set();
	for (const [, path = ""] of text.matchAll(/\bmatrix((?:\.[\w-]{1,100}){1,5})/gi)) {
		paths.add(path);
		if (paths.size === MOST) break;
	}
	return [...paths].flatMap((path) => {
		let value = row ?? void 0;
		for (const name of path.slice(1).split(".")) value = value instanceof Context ? value.get(name) : void 0;
		return value === void 0 || value === UNKNOWN || !value.primitive ? [] : [value.coerceString()];
	});
}
// lib/find/github/steps.js
const MAX_DEPTH$1 = 10;
var StepsReader = class {
	#findings;
	#files;
	constructor(findings, files) {
		this.#findings = findings;
		this.#files = files;
	}
	async read(steps, defaults, outer) {
		let outerContexts = contextsOf(outer);
		for (const step of require_repository_yaml.itemsOf(steps)) {
			const [run, uses] = [require_repository_yaml.entryOf(step, "run"), require_repository_yaml.entryOf(step, "uses")];
			const at = run ?? uses;
			if (at === void 0) continue;
			const env = require_repository_yaml.valueAt(step, "env");
			if (!this.#findings.look(outer.file, at.line, env === void 0 ? 0 : outer.env.size)) return false;
			const scope = env === void 0 ? outer : {
				...outer,
				env: withEnv(outer.env, env, outerContexts)
			};
			const contexts = env === void 0 ? outerContexts : contextsOf(scope);
			if (isLeftOut(step, contexts)) continue;
			if (run !== void 0) this.#run(step, run, defaults, scope, contexts);
			else if (!await this.#uses(step, at, scope, contexts)) return false;
			if (outer.changed.size === 0) continue;
			outer = {
				...outer,
				env: withoutChanged(outer)
			};
			outerContexts = contextsOf(outer);
		}
		return true;
	}
	#run(step, run, defaults, scope, contexts) {
		const text = textOf(run.value);
		const isOfConcern = (script) => require_check.speaksOfBuild(script) || require_scripts.namesScript(script);
		if (isOfConcern(text) || text.includes("${{") && isOfConcern(interpolate(text, contexts))) this.#keep(run, text, runAction(step, run, defaults, scope, contexts), scope, isConditional(step, scope));
		if (!/GITHUB_ENV|::set-env/i.test(text)) return;
		const words = new Set(text.match(/\w+/g));
		for (const name of scope.env.keys()) if (words.has(name)) scope.changed.add(name);
	}
	async #uses(step, at, scope, contexts) {
		const uses = textOf(at.value).trim();
		if (/^actions\/checkout@/i.test(uses)) {
			const input = (name) => textOf(require_repository_yaml.valueAt(step, "with", name));
			const repository = input("repository");
			const path = interpolate(input("path"), contexts);
			scope.checkouts.add(path, repository, interpolate(repository, contexts), scope.os !== "Linux");
		} else if (/^docker\/metadata-action@/i.test(uses)) {
			const images = require_step_builds.lines(interpolate(textOf(require_repository_yaml.valueAt(step, "with", "images")), contexts));
			scope.metadata.set(textOf(require_repository_yaml.valueAt(step, "id")), images.flatMap(imageOf));
		} else if (isBuildAction(uses)) {
			const written = require_repository_yaml.entriesOf(require_repository_yaml.valueAt(step, "with")).map(({ value }) => textOf(value));
			this.#keep(at, written.join("\n"), usesAction(step, uses, scope, contexts), scope);
		} else if (/^docker:\/\//i.test(uses)) {
			if (scope.os === "Windows" && !isConditional(step, scope)) this.#findings.starts.push(refusedStart("uses", uses, uses.slice(9), at.line, scope));
		} else if (/^[.$]\//.test(uses)) return this.#composite(step, at, uses, scope, contexts);
		return true;
	}
	async #composite(step, at, uses, scope, contexts) {
		const path = require_check.workspacePath(uses.slice(2), "", true);
		const folder = path === null || uses.startsWith("$") ? path : scope.checkouts.place(path);
		if (folder === null || scope.depth >= MAX_DEPTH$1) return true;
		const action = await this.#files.called(folder, {
			file: scope.file,
			line: at.line
		});
		if (action === null || textOf(require_repository_yaml.valueAt(action.root, "runs", "using")).toLowerCase() !== "composite") return true;
		const inputs = calledInputs(require_repository_yaml.valueAt(action.root, "inputs"), require_repository_yaml.valueAt(step, "with"), contexts);
		const env = new Map([...scope.env, ["GITHUB_ACTION_PATH", inWorkspace(folder)]]);
		const inner = {
			...scope,
			file: action.path,
			inputs,
			env,
			actionFolder: folder,
			metadata: new Map(),
			conditional: isConditional(step, scope),
			depth: scope.depth + 1
		};
		return this.read(require_repository_yaml.valueAt(action.root, "runs", "steps"), NO_DEFAULTS, inner);
	}
	#keep(at, written, action, scope, conditional = false) {
		if (action === null) return;
		const { file, job, host } = scope;
		const given = written.includes("${{") ? { given: {
			written,
			row: valuesOf(scope.matrix, written)
		} } : {};
		this.#findings.step({
			file,
			line: at.line,
			job,
			host,
			action,
			...conditional ? { conditional } : {},
			...given
		});
	}
};
function isConditional(step, scope) {
	return scope.conditional || require_repository_yaml.valueAt(step, "if") !== void 0;
}
function imageOf(line) {
	const attributes = line.split(",").map((part) => part.trim());
	const name = attributes.find((part) => !/^(?:enable|type)=/.test(part))?.replace(/^name=/, "");
	return name === void 0 || attributes.includes("enable=false") ? [] : [name];
}
const NO_DEFAULTS = {
	shell: null,
	folder: null,
	inContainer: false
};
function withoutChanged({ env, changed }) {
	return new Map([...env].map(([name, value]) => [name, changed.has(name) ? unknownExpression(`\${{ env.${name} }}`) : value]));
}
// lib/find/github/workflow-files.js
var WorkflowFiles = class {
	#files = new Map();
	#read;
	#findings;
	constructor(read, findings) {
		this.#read = read;
		this.#findings = findings;
	}
	called(path, by) {
		const known = this.#files.get(path);
		if (known !== void 0) return known;
		const file = this.#load(path, by);
		this.#files.set(path, file);
		return file;
	}
	async #load(path, by) {
		const paths = require_check.localPaths(path);
		const found = await require_check.firstOf(paths, this.#read);
		if (found === null) {
			if (require_check.speaksOfBuild(path)) this.#findings.problem(by.file, by.line, `./${path} is called here, but ${paths.join(" or ")} could not be read, so what it builds is not known.`);
			return null;
		}
		return this.parse(found.path, found.text, true);
	}
	async parse(path, text, shared = false) {
		const kind = /(?:^|\/)action\.ya?ml$/i.test(path) ? "action" : "workflow";
		const read = await readWorkflowYaml(kind, text, shared);
		if (read.ok) return {
			path,
			root: read.root
		};
		if (require_check.speaksOfBuild(text)) this.#findings.problem(path, read.line, `what this ${kind} builds could not be read: ${read.reason}.`);
		return null;
	}
};
// lib/find/github/read-workflow.js
const MAX_DEPTH = 4;
async function readWorkflow(file, text, read, effort) {
	const findings = new Findings(effort);
	const files = new WorkflowFiles(read, findings);
	const workflow = await files.parse(file, text);
	let callable = false;
	if (workflow !== null) {
		if (require_repository_yaml.valueAt(workflow.root, "jobs") === void 0) findings.problem(file, 1, "what this workflow builds could not be read: it holds no jobs.");
		callable = isOnlyCalled(require_repository_yaml.valueAt(workflow.root, "on"));
		await new WorkflowReader(findings, files).read(workflow, {
			inputs: UNKNOWN_INPUTS,
			caller: "",
			depth: 1
		});
	}
	const { steps, unread, starts, called } = findings;
	return {
		steps,
		unread,
		starts,
		called,
		callable
	};
}
function isOnlyCalled(on) {
	const events = [
		textOf(on),
		...require_repository_yaml.itemsOf(on).map(textOf),
		...require_repository_yaml.entriesOf(on).map(({ key }) => key)
	].filter(Boolean);
	return events.length > 0 && events.every((event) => event === "workflow_call");
}
var WorkflowReader = class {
	#findings;
	#files;
	#steps;
	constructor(findings, files) {
		this.#findings = findings;
		this.#files = files;
		this.#steps = new StepsReader(findings, files);
	}
	async read(workflow, call) {
		const outside = {
			matrix: null,
			inputs: call.inputs,
			env: new Map(),
			os: null,
			actionFolder: null
		};
		const env = withEnv(outside.env, require_repository_yaml.valueAt(workflow.root, "env"), contextsOf(outside));
		for (const job of require_repository_yaml.entriesOf(require_repository_yaml.valueAt(workflow.root, "jobs"))) {
			const contexts = contextsOf({
				...outside,
				env
			});
			if (isLeftOut(job.value, contexts)) continue;
			for (const matrix of this.#rows(workflow, job, contexts)) {
				if (!this.#findings.look(workflow.path, job.line)) return false;
				if (!await (require_repository_yaml.valueAt(job.value, "uses") === void 0 ? this.#job : this.#call).call(this, workflow, job, {
					...call,
					matrix,
					env
				})) return false;
			}
		}
		return true;
	}
	#rows(workflow, job, contexts) {
		const matrix = require_repository_yaml.entryOf(require_repository_yaml.valueAt(job.value, "strategy"), "matrix");
		const rows = matrixRows(matrix === void 0 ? void 0 : dataAt(matrix.value, contexts));
		if (rows !== null) return rows;
		this.#findings.problem(workflow.path, matrix.line, `the matrix of job ${interpolate(job.key, contexts)} comes to more than the 256 rows that GitHub accepts.`);
		return [];
	}
	#job(workflow, job, row) {
		const outside = {
			...row,
			os: null,
			actionFolder: null
		};
		const host = runnerOf(require_repository_yaml.valueAt(job.value, "runs-on"), contextsOf(outside));
		const os = require_runner.osOf(host);
		const scope = {
			file: workflow.path,
			job: `${row.caller}${job.key}`,
			host,
			os,
			matrix: row.matrix,
			inputs: row.inputs,
			env: withEnv(row.env, require_repository_yaml.valueAt(job.value, "env"), contextsOf({
				...outside,
				os
			})),
			changed: new Set(),
			metadata: new Map(),
			actionFolder: null,
			checkouts: new Checkouts(),
			conditional: require_repository_yaml.valueAt(job.value, "if") !== void 0,
			depth: 0
		};
		this.#findings.starts.push(...containersOnWindows(job.value, scope));
		return this.#steps.read(require_repository_yaml.valueAt(job.value, "steps"), runDefaults(workflow.root, job.value), scope);
	}
	async #call(workflow, job, row) {
		const uses = require_repository_yaml.entryOf(job.value, "uses");
		const [, written] = /^[.$]\/(.+)$/.exec(textOf(uses.value).trim()) ?? [];
		const path = written === void 0 ? null : require_check.workspacePath(written, "", true);
		if (path === null || row.depth >= MAX_DEPTH) return true;
		const called = await this.#files.called(path, {
			file: workflow.path,
			line: uses.line
		});
		if (called === null) return true;
		this.#findings.call(called.path);
		const contexts = contextsOf({
			...row,
			os: null,
			actionFolder: null
		});
		const inputs = calledInputs(require_repository_yaml.valueAt(called.root, "on", "workflow_call", "inputs"), require_repository_yaml.valueAt(job.value, "with"), contexts);
		return this.read(called, {
			inputs,
			caller: `${row.caller}${job.key} / `,
			depth: row.depth + 1
		});
	}
};
exports.readWorkflow = readWorkflow;
