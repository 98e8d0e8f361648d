// lib/windows/version.js
const VERSION = /^10\.0\.(\d{4,6})(?:\.(\d{1,6}))?$/;
function parseWindowsVersion(text) {
	const match = VERSION.exec(text.trim());
	if (!match) return null;
	return {
		build: Number(match[1]),
		revision: match[2] === void 0 ? null : Number(match[2])
	};
}
function formatWindowsVersion(version) {
	return version.revision === null ? `10.0.${version.build}` : `10.0.${version.build}.${version.revision}`;
}
Object.defineProperty(exports, "formatWindowsVersion", {
	enumerable: true,
	get: function() {
		return formatWindowsVersion;
	}
});
Object.defineProperty(exports, "parseWindowsVersion", {
	enumerable: true,
	get: function() {
		return parseWindowsVersion;
	}
});
