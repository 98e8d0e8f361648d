const require_check = require("./check.js");
// lib/cli/version-text.js
function versionText() {
	const tables = [
		[require_check.RELEASES_AS_OF, "Windows releases and their support"],
		[require_check.UPDATES_AS_OF, "Windows updates"],
		[require_check.HOST_NAMES_AS_OF, "names of hosts"],
		[require_check.FAMILIES_AS_OF, "image families"],
		[require_check.OFFICIAL_TAGS_AS_OF, "tags of Docker's official images"]
	];
	return [
		require_check.TOOL.version,
		...tables.map(([day, of]) => `${day}  ${of}`),
		`Node ${process.versions.node}`,
		""
	].join("\n");
}
exports.versionText = versionText;
