const require_check = require("./check.js");
const require_read = require("./read.js");
// lib/yaml/value.js
function entryOf(value, key) {
	return value?.kind === "map" ? value.entries.get(key) : void 0;
}
function valueAt(value, ...keys) {
	return keys.reduce((at, key) => entryOf(at, key)?.value, value);
}
function entriesOf(value) {
	return value?.kind === "map" ? [...value.entries.values()] : [];
}
function itemsOf(value) {
	return value?.kind === "list" ? value.items : [];
}
// lib/find/repository-yaml.js
const MOST_BYTES = 1048576;
const REASONS = {
	"too-large": () => "it is larger than 1 MB",
	"more-documents": () => "it holds more than one YAML document",
	"too-deep": () => `its lists and maps are nested more than 40 deep`,
	aliases: () => "its aliases come to too much",
	"merge-keys": () => "its merge keys (<<) stand for too much",
	syntax: (message) => `its YAML is wrong: ${message}`
};
async function readRepositoryYaml(text, aliased = Number.POSITIVE_INFINITY, firstLine = 1) {
	const read = await require_read.readYaml(text, {
		bytes: MOST_BYTES,
		aliased,
		merge: true,
		clean: require_check.unmarked,
		firstLine
	});
	if (read.ok) return read;
	const { line, message } = (read.refused === "aliases" || read.refused === "merge-keys" ? void 0 : read.problems[0]) ?? {
		line: firstLine,
		message: ""
	};
	return {
		ok: false,
		line,
		reason: REASONS[read.refused](require_check.unmarked(message))
	};
}
const remembered = new Map();
let rememberedSize = 0;
const MOST_REMEMBERED = 4 * MOST_BYTES;
function readSharedYaml(text, aliased = Number.POSITIVE_INFINITY) {
	const known = remembered.get(aliased)?.get(text);
	if (known) return known;
	rememberedSize += text.length;
	if (rememberedSize > MOST_REMEMBERED) {
		remembered.clear();
		rememberedSize = text.length;
	}
	const read = readRepositoryYaml(text, aliased);
	const texts = remembered.get(aliased) ?? new Map();
	remembered.set(aliased, texts.set(text, read));
	return read;
}
function goText(value) {
	if (value?.kind === "text") return value.text;
	if (value?.kind === "boolean") return value.text.toLowerCase();
	return value?.kind === "number" ? printed(value.text) : null;
}
function printed(source) {
	if (/^-?(?:0|[1-9]\d{0,14})$/.test(source)) return source;
	if (/^-?(?:0|[1-9]\d{0,4})\.\d{1,9}$/.test(source)) {
		const number = Number(source);
		if (number === 0 || Math.abs(number) >= 1e-4) return String(number);
	}
	return require_check.unknown(source.slice(0, 100));
}
Object.defineProperty(exports, "entriesOf", {
	enumerable: true,
	get: function() {
		return entriesOf;
	}
});
Object.defineProperty(exports, "entryOf", {
	enumerable: true,
	get: function() {
		return entryOf;
	}
});
Object.defineProperty(exports, "goText", {
	enumerable: true,
	get: function() {
		return goText;
	}
});
Object.defineProperty(exports, "itemsOf", {
	enumerable: true,
	get: function() {
		return itemsOf;
	}
});
Object.defineProperty(exports, "readRepositoryYaml", {
	enumerable: true,
	get: function() {
		return readRepositoryYaml;
	}
});
Object.defineProperty(exports, "readSharedYaml", {
	enumerable: true,
	get: function() {
		return readSharedYaml;
	}
});
Object.defineProperty(exports, "valueAt", {
	enumerable: true,
	get: function() {
		return valueAt;
	}
});
