// lib/find/unknown.js
const [OPEN, CLOSE] = ["﷐", "﷑"];
const MARK = /\uFDD0([^\uFDD0\uFDD1]*)\uFDD1/g;
function unknown(because) {
	return `${OPEN}${Buffer.from(because).toString("hex")}${CLOSE}`;
}
function unknownsIn(text) {
	return [...text.matchAll(MARK)].map(([, hex]) => Buffer.from(hex, "hex").toString());
}
function asWritten(text) {
	return text.replaceAll(MARK, (_, hex) => Buffer.from(hex, "hex").toString());
}
function unmarked(text) {
	return text.replaceAll(/[\uFDD0\uFDD1]/g, "�");
}
Object.defineProperty(exports, "asWritten", {
	enumerable: true,
	get: function() {
		return asWritten;
	}
});
Object.defineProperty(exports, "unknown", {
	enumerable: true,
	get: function() {
		return unknown;
	}
});
Object.defineProperty(exports, "unknownsIn", {
	enumerable: true,
	get: function() {
		return unknownsIn;
	}
});
Object.defineProperty(exports, "unmarked", {
	enumerable: true,
	get: function() {
		return unmarked;
	}
});
