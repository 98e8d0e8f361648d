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
// lib/find/workspace-path.js
const WORKSPACE = "/github/workspace";
function workspacePath(path, from, backslashes) {
	const slashed = (backslashes ? path.replaceAll("\\", "/") : path).trim();
	const inWorkspace = slashed === "/github/workspace" || slashed.startsWith(`/github/workspace/`);
	if (!inWorkspace && (slashed.startsWith("/") || /^[a-z]:|^~/i.test(slashed))) return null;
	if (!inWorkspace && /^\uFDD0/.test(slashed)) return slashed.split("/").includes("..") ? unknownPath(path) : slashed;
	const segments = inWorkspace || from === "" ? [] : from.split("/");
	for (const segment of (inWorkspace ? slashed.slice(17) : slashed).split("/")) {
		if (segment === "" || segment === ".") continue;
		if (segment !== "..") {
			segments.push(segment);
			continue;
		}
		const left = segments.pop();
		if (left === void 0) return null;
		if (unknownsIn(left).length > 0) return unknownPath(path);
	}
	return segments.join("/");
}
function below(folder, path) {
	if (folder === "") return path;
	if (path === folder) return "";
	return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}
function unknownPath(path) {
	return unknown(asWritten(path));
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function isRemote(context) {
	return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)/i.test(context);
}
Object.defineProperty(exports, "WORKSPACE", {
	enumerable: true,
	get: function() {
		return WORKSPACE;
	}
});
Object.defineProperty(exports, "asWritten", {
	enumerable: true,
	get: function() {
		return asWritten;
	}
});
Object.defineProperty(exports, "below", {
	enumerable: true,
	get: function() {
		return below;
	}
});
Object.defineProperty(exports, "folderOf", {
	enumerable: true,
	get: function() {
		return folderOf;
	}
});
Object.defineProperty(exports, "isRemote", {
	enumerable: true,
	get: function() {
		return isRemote;
	}
});
Object.defineProperty(exports, "nameOf", {
	enumerable: true,
	get: function() {
		return nameOf;
	}
});
Object.defineProperty(exports, "unknown", {
	enumerable: true,
	get: function() {
		return unknown;
	}
});
Object.defineProperty(exports, "unknownPath", {
	enumerable: true,
	get: function() {
		return unknownPath;
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
Object.defineProperty(exports, "workspacePath", {
	enumerable: true,
	get: function() {
		return workspacePath;
	}
});
