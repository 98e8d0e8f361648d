// lib/io/reason.js
const WORDS = {
	ENOENT: "does not exist",
	ENOTDIR: "does not exist (a part of its path is not a folder)",
	EISDIR: "is a folder",
	EACCES: "permission denied",
	EPERM: "permission denied",
	EROFS: "the file system is read-only",
	ENOSPC: "no space is left on the disk",
	EDQUOT: "the disk quota is used up",
	ELOOP: "is a link that leads in a circle",
	ENAMETOOLONG: "its name is too long",
	EBUSY: "is in use by another program",
	EMFILE: "too many files are open",
	ENFILE: "too many files are open",
	EEXIST: "a folder above it is a file",
	EIO: "the disk reported an error",
	ENXIO: "is a pipe, socket or device"
};
function errorCode(error) {
	const code = error instanceof Error && "code" in error ? error.code : null;
	return typeof code === "string" ? code : null;
}
function isExhausted(error) {
	const code = errorCode(error);
	return code === "EMFILE" || code === "ENFILE";
}
function reasonOf(error) {
	const code = errorCode(error);
	return code !== null && WORDS[code] || `failed (${code ?? "unknown error"})`;
}
Object.defineProperty(exports, "errorCode", {
	enumerable: true,
	get: function() {
		return errorCode;
	}
});
Object.defineProperty(exports, "isExhausted", {
	enumerable: true,
	get: function() {
		return isExhausted;
	}
});
Object.defineProperty(exports, "reasonOf", {
	enumerable: true,
	get: function() {
		return reasonOf;
	}
});
