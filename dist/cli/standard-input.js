const require_check = require("./check.js");
// lib/io/standard-input.js
async function readStandardInput(limit) {
	require_check.reading("standard input");
	const parts = [];
	let size = 0;
	for await (const part of process.stdin) {
		const bytes = Buffer.from(part);
		parts.push(bytes);
		size += bytes.length;
		if (size > limit) break;
	}
	return Buffer.concat(parts).toString("utf8");
}
exports.readStandardInput = readStandardInput;
