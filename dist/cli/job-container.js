const require_check = require("./check.js");
// lib/find/job-container.js
function jobContainer(name, image, host, at) {
	return {
		kind: "container",
		name: require_check.asWritten(name),
		image: require_check.hasUnknown(image) ? null : image,
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
		refused: []
	};
}
Object.defineProperty(exports, "jobContainer", {
	enumerable: true,
	get: function() {
		return jobContainer;
	}
});
