// lib/report/fingerprint.js
function hash(text) {
	let value = 14695981039346656037n;
	for (const byte of Buffer.from(text)) value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 1099511628211n);
	return value.toString(16).padStart(16, "0");
}
Object.defineProperty(exports, "hash", {
	enumerable: true,
	get: function() {
		return hash;
	}
});
