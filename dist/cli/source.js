// lib/find/source.js
const NOTHING = {
	builds: [],
	unread: []
};
Object.defineProperty(exports, "NOTHING", {
	enumerable: true,
	get: function() {
		return NOTHING;
	}
});
