export const id = 4744;
export const ids = [4744];
export const modules = {

/***/ 4744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GlobbedFiles: () => (/* binding */ GlobbedFiles)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6199);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1543);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);




// lib/io/glob.js
const MOST_STEPS = 1e9;
var GlobbedFiles = class {
	#boundary;
	#globs = new _globs_js__WEBPACK_IMPORTED_MODULE_3__.t(MOST_STEPS);
	#entries = new Map();
	constructor(boundary) {
		this.#boundary = boundary;
	}
	matching(pattern) {
		const glob = this.#globs.of(pattern);
		const found = new Set();
		const folders = glob.folders().filter((folder) => !folder.split("/").some((name) => _walk_js__WEBPACK_IMPORTED_MODULE_1__.t.has(name)));
		const seen = new Set(folders);
		for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
			const entries = this.#entriesOf(folder);
			if (!this.#globs.spend(entries.length + 1)) return null;
			for (const { path, kind } of entries) if (kind === "folder") {
				if (!seen.has(path) && this.#globs.mayHold(glob, path)) folders.push(path);
				seen.add(path);
			} else if (this.#globs.match(glob, path) && (kind === "file" || this.#boundary.locate(path).kind === "file")) found.add(path);
		}
		return this.#globs.spent ? null : [...found].sort();
	}
	#entriesOf(folder) {
		const known = this.#entries.get(folder);
		if (known) return known;
		const located = this.#boundary.locate(folder);
		let found = [];
		try {
			if (located.kind === "folder") found = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)(located.real, { withFileTypes: true });
		} catch {}
		const entries = found.flatMap((entry) => {
			const kind = kindOf(entry);
			if (kind === null || _walk_js__WEBPACK_IMPORTED_MODULE_1__.t.has(entry.name)) return [];
			return [{
				path: folder === "" ? entry.name : `${folder}/${entry.name}`,
				kind
			}];
		});
		this.#entries.set(folder, entries);
		return entries;
	}
};
function kindOf(entry) {
	if (entry.isFile()) return "file";
	if (entry.isDirectory()) return "folder";
	return entry.isSymbolicLink() ? "link" : null;
}



/***/ }),

/***/ 6199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ Globs)
/* harmony export */ });
/* harmony import */ var _glob_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3686);

// lib/glob/track.js
const [ONE, STAR, DEEP, ENTER, FOLDERS] = [
	-1,
	-2,
	-3,
	-4,
	-5
];
const FIRST_CLASS = -6;
const SLASH = 47;
const MOST_LITERALS = 8;
var Track = class {
	head;
	steps;
	classes = [];
	literals;
	constructor(pattern) {
		const steps = this.stepsOf(pattern);
		const fixed = steps.findIndex((step) => step < 0);
		const head = fixed < 0 ? steps : steps.slice(0, fixed);
		this.head = head.map((code) => String.fromCodePoint(code)).join("");
		this.steps = steps.slice(head.length);
		this.literals = literalsOf(this.steps);
	}
	get length() {
		return this.steps.length;
	}
	atOnce(text) {
		if (this.steps.length === 0) return text === this.head;
		if (!text.startsWith(this.head)) return false;
		for (const literal of this.literals) if (!text.includes(literal)) return false;
		return null;
	}
	matches(text) {
		return this.follow(text)?.[this.steps.length] === 1;
	}
	mayBeginAtOnce(start) {
		const { head, steps } = this;
		if (start.length <= head.length) return head.startsWith(start);
		if (!start.startsWith(head)) return false;
		return steps[0] === ENTER || steps[0] === DEEP || null;
	}
	mayBegin(start) {
		return this.follow(start) !== null;
	}
	follow(text) {
		const { head, steps } = this;
		let places = new Uint8Array(steps.length + 1);
		let next = new Uint8Array(steps.length + 1);
		reach(places, steps, 0);
		for (const char of text.slice(head.length)) {
			const code = char.codePointAt(0);
			let alive = false;
			next.fill(0);
			for (let at = 0; at < steps.length; at++) {
				const step = steps[at];
				if (places[at] === 0) continue;
				if (step === FOLDERS) next[at] = 1;
				if (step === DEEP || step === STAR && code !== SLASH) reach(next, steps, at);
				else if (step === code || (step === FOLDERS ? code === SLASH : step < 0 && this.isOneOf(step, code))) reach(next, steps, at + 1);
				else if (step !== FOLDERS) continue;
				alive = true;
			}
			if (!alive) return null;
			[places, next] = [next, places];
		}
		return places;
	}
	isOneOf(step, code) {
		if (code === SLASH) return false;
		const found = this.classes[FIRST_CLASS - step];
		return found ? found.ranges.some(([from, to]) => from <= code && code <= to) !== found.negated : step === ONE;
	}
	stepsOf(pattern) {
		const steps = [];
		let startsSegment = true;
		for (let at = 0, end = 0; at < pattern.length; at = end) {
			end = (0,_glob_syntax_js__WEBPACK_IMPORTED_MODULE_0__.n)(pattern, at);
			if (pattern[at] === "*") {
				while (pattern[end] === "*") end++;
				const deep = end - at > 1;
				const slash = deep && pattern[end] === "/";
				if (slash) end++;
				if (!deep) steps.push(STAR);
				else if (!slash) steps.push(DEEP);
				else steps.push(...startsSegment ? [ENTER, FOLDERS] : [DEEP, SLASH]);
			} else if (pattern[at] === "?") steps.push(ONE);
			else if (pattern[at] === "[" && end > at + 1) {
				steps.push(FIRST_CLASS - this.classes.length);
				this.classes.push(classOf(pattern.slice(at + 1, end - 1)));
			} else {
				const code = pattern.codePointAt(pattern[at] === "\\" && at + 1 < pattern.length ? at + 1 : at);
				if (code > 65535) end = pattern[at] === "\\" ? at + 3 : at + 2;
				steps.push(code);
			}
			startsSegment = pattern[end - 1] === "/";
		}
		return steps;
	}
};
function classOf(inner) {
	const negated = /^[!^]/.test(inner);
	const codes = [...inner.slice(negated ? 1 : 0).matchAll(/\\(.)|(.)/gsu)].map(([, escaped, plain]) => ({
		code: (escaped ?? plain ?? "").codePointAt(0) ?? 0,
		dash: plain === "-"
	}));
	const ranges = [];
	for (let at = 0; at < codes.length; at++) {
		const [{ code: from } = { code: 0 }, dash, to] = codes.slice(at, at + 3);
		if (dash?.dash && to) at += 2;
		ranges.push([from, dash?.dash && to ? to.code : from]);
	}
	return {
		negated,
		ranges
	};
}
function literalsOf(steps) {
	const parts = [""];
	for (const step of steps) if (step < 0) parts.push("");
	else parts[parts.length - 1] += String.fromCodePoint(step);
	return parts.filter((part) => part.length > 1).slice(0, MOST_LITERALS);
}
function reach(places, steps, from) {
	for (let at = from; places[at] !== 1;) {
		places[at] = 1;
		if (steps[at] === ENTER) places[++at] = 1;
		else if (steps[at] !== STAR && steps[at] !== DEEP) return;
		at++;
	}
}
// lib/glob/glob.js
const MOST_KNOWN = 256;
var Glob = class {
	pattern;
	tracks;
	known = new Map();
	last = null;
	matchedLast = false;
	constructor(pattern) {
		this.pattern = pattern;
		const texts = (0,_glob_syntax_js__WEBPACK_IMPORTED_MODULE_0__.a)(pattern) ? (0,_glob_syntax_js__WEBPACK_IMPORTED_MODULE_0__.t)(pattern) : [(0,_glob_syntax_js__WEBPACK_IMPORTED_MODULE_0__.r)(pattern)];
		this.tracks = (0,_glob_syntax_js__WEBPACK_IMPORTED_MODULE_0__.i)(pattern) === null && texts ? texts.map((text) => new Track(text)) : [];
	}
	cost(text) {
		return this.tracks.reduce((sum, track) => sum + (track.length + 1) * text.length, 0);
	}
	atOnce(text) {
		if (text === this.pattern) return true;
		if (text === this.last) return this.matchedLast;
		return some(this.tracks, (track) => track.atOnce(text)) ?? this.known.get(text) ?? null;
	}
	matches(text) {
		const matches = this.tracks.some((track) => track.atOnce(text) ?? track.matches(text));
		if (this.known.size < MOST_KNOWN) this.known.set(text, matches);
		this.last = text;
		this.matchedLast = matches;
		return matches;
	}
	folders() {
		return [...new Set(this.tracks.map(({ head }) => head.slice(0, Math.max(0, head.lastIndexOf("/")))))];
	}
	mayHoldAtOnce(folder) {
		return some(this.tracks, (track) => track.mayBeginAtOnce(`${folder}/`));
	}
	mayHold(folder) {
		const start = `${folder}/`;
		return this.tracks.some((track) => track.mayBeginAtOnce(start) ?? track.mayBegin(start));
	}
};
function some(tracks, ask) {
	let answer = false;
	for (const track of tracks) {
		const here = ask(track);
		if (here) return true;
		if (here === null) answer = null;
	}
	return answer;
}
// lib/glob/globs.js
const STEPS_A_COMPARISON = 40;
var Globs = class {
	left;
	spent = false;
	all = new Map();
	constructor(left) {
		this.left = left;
	}
	get size() {
		return this.all.size;
	}
	of(pattern) {
		let glob = this.all.get(pattern);
		if (!glob) {
			glob = new Glob(pattern);
			this.all.set(pattern, glob);
		}
		return glob;
	}
	spend(comparisons) {
		return this.take(comparisons * STEPS_A_COMPARISON);
	}
	match(glob, text) {
		const known = glob.atOnce(text);
		if (known !== null) return known;
		return this.take(glob.cost(text)) && glob.matches(text);
	}
	mayHold(glob, folder) {
		return glob.mayHoldAtOnce(folder) ?? (this.take(glob.cost(folder)) && glob.mayHold(folder));
	}
	take(cost) {
		this.spent ||= cost > this.left;
		if (!this.spent) this.left -= cost;
		return !this.spent;
	}
};



/***/ })

};
