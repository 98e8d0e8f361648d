const require_check = require("./check.js");
// lib/find/shell/marks.js
const MARK = /[\uFDD0\uFDD1]/;
const MARKS_ALONE = /^(?:\uFDD0[^\uFDD0\uFDD1]*\uFDD1)+$/;
const MAX_WRITTEN = 200;
function isKnown(text) {
	return !MARK.test(text);
}
function isWhollyUnknown(text) {
	return MARKS_ALONE.test(text);
}
function unknownAs(written) {
	return require_check.unknown(said(written));
}
function said(text) {
	const written = require_check.asWritten(text).replace(MARK_LEFT, "").trim().replace(/\s+/g, " ");
	return written.length > MAX_WRITTEN ? `${written.slice(0, MAX_WRITTEN)}…` : written;
}
const MARK_LEFT = /[\uFDD0\uFDD1]/g;
// lib/find/shell/path.js
const OUTSIDE = /^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/;
function joinPath(folder, path) {
	const slashed = path.replaceAll("\\", "/");
	if (slashed === "/github/workspace" || slashed.startsWith(`/github/workspace/`)) return normal(slashed.slice(require_check.WORKSPACE.length + 1));
	if (/^(?:\/|[A-Za-z]:|\uFDD0)/.test(slashed)) return slashed;
	const relative = slashed.replace(/^(?:\.\/+)+/, "").replace(/^\.$/, "");
	return normal(folder === "" || relative === "" ? folder + relative : `${folder}/${relative}`);
}
function isOutside(path) {
	return OUTSIDE.test(path);
}
function normal(path) {
	if (!isKnown(path)) return path;
	const segments = [];
	for (const segment of path.split("/")) {
		if (segment === "" || segment === ".") continue;
		if (segment === ".." && segments.length > 0 && segments.at(-1) !== "..") segments.pop();
		else segments.push(segment);
	}
	return (path.startsWith("/") ? "/" : "") + segments.join("/");
}
Object.defineProperty(exports, "isKnown", {
	enumerable: true,
	get: function() {
		return isKnown;
	}
});
Object.defineProperty(exports, "isOutside", {
	enumerable: true,
	get: function() {
		return isOutside;
	}
});
Object.defineProperty(exports, "isWhollyUnknown", {
	enumerable: true,
	get: function() {
		return isWhollyUnknown;
	}
});
Object.defineProperty(exports, "joinPath", {
	enumerable: true,
	get: function() {
		return joinPath;
	}
});
Object.defineProperty(exports, "said", {
	enumerable: true,
	get: function() {
		return said;
	}
});
Object.defineProperty(exports, "unknownAs", {
	enumerable: true,
	get: function() {
		return unknownAs;
	}
});
