// lib/find/source.js
const NOTHING = {
	builds: [],
	unread: []
};
function nothingFound(file) {
	return {
		file,
		line: 1,
		message: "No image build was seen in this pipeline; a script, a module, a task or a file of elsewhere that it calls may hold one.",
		dockerfile: null,
		windows: false
	};
}
Object.defineProperty(exports, "NOTHING", {
	enumerable: true,
	get: function() {
		return NOTHING;
	}
});
Object.defineProperty(exports, "nothingFound", {
	enumerable: true,
	get: function() {
		return nothingFound;
	}
});
