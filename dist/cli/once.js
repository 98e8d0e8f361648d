// lib/place/once.js
function once(known, key, make) {
	const value = known.get(key) ?? make(key);
	known.set(key, value);
	return value;
}
Object.defineProperty(exports, "once", {
	enumerable: true,
	get: function() {
		return once;
	}
});
