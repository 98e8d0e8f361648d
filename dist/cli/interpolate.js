const require_check = require("./check.js");
// lib/find/compose/interpolate.js
const DEEPEST = 20;
const LONGEST = 65536;
const NAME = /[_a-z][_a-z0-9]*/iy;
const BRACED = /^([_a-z][_a-z0-9]*)(?:(:?[-?+])([\s\S]*))?$/i;
function interpolate(text, lookup) {
	const value = expand(text, lookup, 0);
	return value.length > LONGEST ? require_check.unknown(shown(text)) : value;
}
function expand(text, lookup, depth) {
	if (depth > DEEPEST) return require_check.unknown(shown(text));
	let out = "";
	for (let at = 0;;) {
		const dollar = text.indexOf("$", at);
		if (dollar < 0 || out.length > LONGEST) return out + text.slice(at);
		out += text.slice(at, dollar);
		const next = text[dollar + 1];
		NAME.lastIndex = dollar + 1;
		const name = NAME.exec(text)?.[0];
		if (next === "$") {
			out += "$";
			at = dollar + 2;
		} else if (name !== void 0) {
			out += lookup(name) ?? require_check.unknown(`$${shown(name)}`);
			at = dollar + 1 + name.length;
		} else {
			const end = next === "{" ? endOfBraces(text, dollar + 2) : -1;
			if (end < 0) return require_check.unknown(shown(text));
			out += braced(text.slice(dollar + 2, end), lookup, depth);
			at = end + 1;
		}
	}
}
function endOfBraces(text, from) {
	let open = 1;
	for (let at = from; at < text.length; at++) {
		if (text[at] === "}" && --open === 0) return at;
		if (text[at] === "$" && text[at + 1] === "{") open++;
	}
	return -1;
}
function braced(inner, lookup, depth) {
	const [, name, operator, word = ""] = BRACED.exec(inner) ?? [];
	const written = require_check.unknown(`\${${shown(inner)}}`);
	if (name === void 0) return written;
	const value = lookup(name);
	if (operator === void 0) return value ?? written;
	const colon = operator.startsWith(":");
	if (colon && value !== void 0 && value !== "" && isAllUnknown(value)) return written;
	const isSet = value !== void 0 && !(colon && value === "");
	if (operator.endsWith("-")) return isSet ? value : expand(word, lookup, depth + 1);
	if (operator.endsWith("+")) return isSet ? expand(word, lookup, depth + 1) : "";
	return isSet ? value : written;
}
function isAllUnknown(value) {
	return value === require_check.unknownsIn(value).map(require_check.unknown).join("");
}
function shown(text) {
	return text.length > 100 ? `${text.slice(0, 97)}...` : text;
}
Object.defineProperty(exports, "interpolate", {
	enumerable: true,
	get: function() {
		return interpolate;
	}
});
