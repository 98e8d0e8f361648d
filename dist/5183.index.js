export const id = 5183;
export const ids = [5183];
export const modules = {

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



/***/ }),

/***/ 5183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyIgnores: () => (/* binding */ applyIgnores)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _value_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1133);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6199);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7043);
/* harmony import */ var _workload_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8645);





// lib/decide/ignore.js
var Entry = class {
	ignore;
	globs;
	ignores;
	ended;
	used = false;
	dockerfile;
	image;
	target;
	constructor(ignore, today, globs) {
		this.ignore = ignore;
		this.globs = globs;
		const { dockerfile, image, target, until, stage } = ignore;
		this.ignores = [ignore];
		this.ended = until !== null && until < today;
		this.dockerfile = dockerfile === null || stage !== void 0 ? null : globs.of(dockerfile.replace(/^\.?\/+/, ""));
		this.image = image === null ? null : globs.of(image);
		this.target = target?.trim().toLowerCase() ?? null;
	}
	coversDockerfile(path) {
		return this.dockerfile === null || this.globs.match(this.dockerfile, path);
	}
	coversImage({ stage, reference }) {
		return (this.ignore.stage ?? stage) === stage && (this.image === null || this.globs.match(this.image, reference));
	}
	coversTarget(name) {
		return this.target === null || name.toLowerCase() === this.target;
	}
	coversWorkload(workload) {
		if (!this.coversDockerfile(workload.file)) return false;
		const { image } = this;
		return image === null || workload.containers.some(({ reference }) => reference !== null && this.globs.match(image, reference));
	}
	coversFinding({ what, rules, nodes }) {
		const named = this.ignore.rules;
		return (named === null || named.includes(what) || rules.length > 0 && rules.every((rule) => named.includes(rule))) && (this.target === null || nodes.length > 0 && nodes.every((name) => this.coversTarget(name)));
	}
	coversRule(rule) {
		return this.ignore.rules?.includes(rule) ?? true;
	}
	problems(complete, judged) {
		const { until } = this.ignore;
		if (!this.ended && (this.used || !complete)) return [];
		const after = this.ended && (this.used || !complete) ? "what it hid counts again. Fix that, or give a later date" : "remove it";
		const nothing = `matches nothing: ${this.target !== null && !judged.has(this.target) ? "this run judged no host of that name" : after}`;
		const message = `the ignore of ${this.words()} ${this.ended ? `ended on ${until}: ${after}` : nothing}`;
		const severity = this.ended ? "warning" : "notice";
		return this.ignores.map(({ where }) => "file" in where ? {
			file: where.file,
			line: where.line,
			message,
			severity
		} : {
			file: "",
			line: 0,
			message: `${placeOf(where)}: ${message}`,
			severity
		});
	}
	words() {
		const { rules: ids, dockerfile, image, target, stage } = this.ignore;
		const words = [ids === null ? "every rule" : ids.join(", ")];
		if (dockerfile !== null && stage === void 0) words.push(`in ${dockerfile}`);
		if (image !== null) words.push(`for ${image}`);
		if (target !== null) words.push(`on ${target}`);
		return words.map(_value_words_js__WEBPACK_IMPORTED_MODULE_2__.n).join(" ");
	}
};
function placeOf(where) {
	return "file" in where ? (0,_said_js__WEBPACK_IMPORTED_MODULE_1__.t)(where.file, where) : where.input;
}
// lib/decide/ignores.js
const MOST_STEPS = 3e8;
function applyIgnores(builds, ignores, today, complete = true, workloads = []) {
	const globs = new _globs_js__WEBPACK_IMPORTED_MODULE_3__.t(MOST_STEPS);
	const entries = entriesOf(ignores, today, globs);
	const general = entries.filter(({ ignore }) => ignore.stage === void 0 && ignore.workloads === void 0);
	const inline = byPlace(entries, ({ stage, dockerfile }) => stage === void 0 ? [] : [dockerfile]);
	const inManifests = byPlace(entries, (ignore) => ignore.workloads ?? []);
	const judged = hostsOf(builds, entries, workloads);
	const ofBuilds = general.filter(({ target }) => target === null || judged.has(target));
	return {
		builds: builds.map((build) => {
			const here = [...inline.get(build.dockerfile) ?? [], ...globs.spend(ofBuilds.length) ? ofBuilds.filter((entry) => entry.coversDockerfile(build.dockerfile)) : []];
			if (here.length === 0) return build;
			const images = mapKept(build.images, (image) => globs.spend(here.length * (image.results.length + 1)) ? ignoreInImage(image, here) : image);
			return images === build.images ? build : {
				...build,
				images
			};
		}),
		workloads: workloads.map((workload) => {
			const here = [...inManifests.get((0,_workload_place_js__WEBPACK_IMPORTED_MODULE_4__.t)(workload)) ?? [], ...globs.spend(general.length) ? general.filter((entry) => entry.coversWorkload(workload)) : []];
			return globs.spend(here.length * workload.findings.length) ? ignoreInWorkload(workload, here) : workload;
		}),
		problems: [...tooMuch(globs), ...entries.flatMap((entry) => entry.problems(complete && !globs.spent, judged))]
	};
}
function tooMuch({ spent, size }) {
	if (!spent) return [];
	return [{
		file: "",
		line: 0,
		message: `the ignores took too long (${size} different globs), so not all of them were compared with every build and workload: some findings may count that are to be ignored. Expected fewer ignores, and globs that begin with a folder`,
		severity: "warning"
	}];
}
function entriesOf(ignores, today, globs) {
	const found = new Map();
	for (const ignore of ignores) {
		const { reason: _, where: __, ...conditions } = ignore;
		const key = JSON.stringify(conditions);
		const known = found.get(key);
		if (known) known.ignores.push(ignore);
		else found.set(key, new Entry(ignore, today, globs));
	}
	return [...found.values()];
}
function byPlace(entries, placesOf) {
	const found = new Map();
	for (const entry of entries) for (const place of placesOf(entry.ignore)) {
		const known = found.get(place);
		if (known) known.push(entry);
		else found.set(place, [entry]);
	}
	return found;
}
function hostsOf(builds, entries, workloads) {
	if (entries.every(({ target }) => target === null)) return new Set();
	const results = builds.flatMap(({ images }) => images.flatMap((image) => image.results));
	const nodes = workloads.flatMap(({ mayLandOn }) => mayLandOn);
	return new Set([...results.map(({ target }) => target), ...nodes].map((name) => name.toLowerCase()));
}
function ignoreInImage(image, entries) {
	const here = entries.filter((entry) => entry.coversImage(image));
	const results = mapKept(image.results, (result) => {
		const there = here.filter((entry) => entry.coversTarget(result.target));
		const notes = mapKept(result.notes, (note) => note.severity === "off" ? note : settle(note, there));
		return settle(notes === result.notes ? result : {
			...result,
			notes
		}, counts(result) ? there : []);
	});
	return results === image.results ? image : {
		...image,
		results
	};
}
function ignoreInWorkload(workload, here) {
	if (here.length === 0) return workload;
	const findings = mapKept(workload.findings, (finding) => {
		if (finding.severity === "off") return finding;
		const fitting = here.filter((entry) => entry.coversFinding(finding));
		const first = fitting.find((entry) => !entry.ended)?.ignore;
		for (const entry of fitting) entry.used ||= !entry.ended || !first;
		if (!first) return finding;
		return {
			...finding,
			severity: "off",
			ignored: {
				reason: first.reason,
				where: placeOf(first.where)
			}
		};
	});
	return findings === workload.findings ? workload : {
		...workload,
		findings
	};
}
function counts({ verdict, rule, severity }) {
	if (verdict === "runs" || verdict === "not-windows") return false;
	return severity !== "off" || verdict !== "at-risk" && rule !== "image-os-unknown";
}
function settle(finding, entries) {
	const fitting = entries.filter((entry) => entry.coversRule(finding.rule));
	const first = fitting.find((entry) => !entry.ended)?.ignore;
	for (const entry of fitting) entry.used ||= !entry.ended || !first;
	if (!first) return finding;
	return {
		...finding,
		severity: "off",
		ignored: {
			reason: first.reason,
			where: placeOf(first.where)
		}
	};
}
function mapKept(items, change) {
	const changed = items.map(change);
	return changed.some((item, index) => item !== items[index]) ? changed : items;
}



/***/ })

};
