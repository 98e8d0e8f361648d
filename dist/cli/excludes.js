const require_globs = require("./globs.js");
// lib/find/excludes.js
const MOST_STEPS = 3e8;
var Excludes = class {
	globs = new require_globs.Globs(MOST_STEPS);
	excludes;
	constructor(patterns) {
		this.excludes = patterns.flatMap(({ exclude, path, glob }) => !exclude || path === null ? [] : {
			path,
			globs: glob === null ? [] : [glob, `${glob}/**`].map((each) => this.globs.of(each))
		});
	}
	has(file) {
		return this.excludes.some(({ path, globs }) => file === path || path === "" || file.startsWith(`${path}/`) || globs.some((glob) => this.globs.spend(1) && this.globs.match(glob, file)));
	}
	get problem() {
		if (!this.globs.spent) return null;
		return `the ${this.excludes.length} entries that begin with ! take too long: expected fewer, and globs that begin with a folder`;
	}
};
exports.Excludes = Excludes;
