// lib/find/manifest-comments.js
const COMMENT = /(?:^|[ \t])#[ \t]*(windows-container-compat:.*)$/gim;
const MOST_COMMENTS = 101;
function commentsIn({ text, line }) {
	if (!/windows-container-compat:/i.test(text)) return [];
	const found = [];
	let [at, here] = [0, line];
	for (const { index, 1: comment } of text.matchAll(COMMENT)) {
		for (let next = text.indexOf("\n", at); next >= 0 && next < index; next = text.indexOf("\n", at)) {
			here += 1;
			at = next + 1;
		}
		if (found.length < MOST_COMMENTS) found.push({
			line: here,
			text: comment.trim()
		});
	}
	return found;
}
exports.commentsIn = commentsIn;
