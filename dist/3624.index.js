export const id = 3624;
export const ids = [3624];
export const modules = {

/***/ 4881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ jobContainer)
/* harmony export */ });
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5517);

// lib/find/job-container.js
function jobContainer(name, image, host, at) {
	return {
		kind: "container",
		name: (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__.d)(name),
		image: (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__.f)(image) ? null : image,
		written: (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__.d)(image),
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



/***/ }),

/***/ 3624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGitlabPipeline: () => (/* binding */ readGitlabPipeline)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7772);
/* harmony import */ var _effort_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(572);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7272);
/* harmony import */ var _job_container_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4881);
/* harmony import */ var _run_builds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(247);
/* harmony import */ var _scripts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8472);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1287);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5517);









// lib/find/gitlab/configuration.js
const MOST_FILES = 100;
const MOST_ALIASED = 1e4;
const MOST_MERGED = 1e5;
const DEEPEST = 11;
const NO_JOBS = new Set("default include stages variables workflow spec image services cache before_script after_script pages:deploy".split(" "));
var Configuration = class {
	read;
	files;
	problems = [];
	included = new Set();
	top = new Map();
	merged = new Map();
	entries = 0;
	constructor(read, files) {
		this.read = read;
		this.files = files;
	}
	async load(file, text) {
		const read = await (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.n)(withoutHeader(text), MOST_ALIASED);
		if (!read.ok) return this.problem(file, read.line, `this pipeline was not read: ${read.reason}.`);
		for (const item of listOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(read.root, "include"))) await this.include(file, item);
		for (const { key, value } of (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.i)(read.root)) this.put(key, {
			file,
			value
		});
	}
	async include(file, item) {
		const local = "text" in item ? item : (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(item, "local");
		if (local === void 0 || !("text" in local) || /^https?:/i.test(local.text)) return;
		const path = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.u)(local.text.replace(/^\/+/, ""), "", true);
		const paths = path === null || path.includes("$") ? null : includedFiles(path, this.files);
		if (paths === null) return this.problem(file, item.line, `which files ${local.text.slice(0, 200)} includes is not read, so what they build is not known.`);
		for (const each of paths) await this.includeFile(file, item, each);
	}
	async includeFile(file, item, path) {
		if (this.included.has(path) || this.included.size >= MOST_FILES) return;
		this.included.add(path);
		const text = await this.read(path);
		if (text === null) return this.problem(file, item.line, `the included file ${path} could not be read, so what it builds is not known.`);
		await this.load(path, text);
	}
	put(key, field) {
		const before = this.top.get(key)?.value;
		this.top.set(key, before === void 0 ? field : {
			file: field.file,
			value: merged(before, field.value)
		});
	}
	at(key) {
		return this.top.get(key);
	}
	get jobs() {
		return [...this.top].flatMap(([name, { value }]) => value.kind === "map" && !name.startsWith(".") && !NO_JOBS.has(name) ? [name] : []);
	}
	job(name, depth = 0) {
		const known = this.merged.get(name);
		if (known !== void 0) return known;
		if (depth > DEEPEST) return new Map();
		this.merged.set(name, new Map());
		const own = this.top.get(name);
		if (own === void 0) return new Map();
		const job = new Map();
		for (const base of listOf((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(own.value, "extends"))) if ("text" in base) for (const [key, field] of this.job(base.text, depth + 1)) this.set(job, key, field, depth);
		for (const { key, value } of (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.i)(own.value)) this.set(job, key, {
			file: own.file,
			value
		}, depth);
		this.merged.set(name, job);
		return job;
	}
	set(job, key, field, depth) {
		if (++this.entries > MOST_MERGED) return;
		const before = job.get(key);
		const own = key === "variables" && before !== void 0 ? this.resolved(field.value, depth) : void 0;
		const value = own === void 0 ? field.value : merged(this.resolved(before?.value, depth) ?? own, own);
		if (own?.kind === "map" && value.kind === "map") this.entries += value.entries.size;
		job.set(key, {
			file: field.file,
			value
		});
	}
	resolved(value, depth = 0) {
		if (value?.tag !== "!reference") return value;
		const [name = "", key, ...more] = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.o)(value).map((part) => "text" in part ? part.text : "");
		if (depth > DEEPEST) return void 0;
		const found = key === void 0 ? this.top.get(name) : this.job(name, depth + 1).get(key);
		return this.resolved((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(found?.value, ...more), depth + 1);
	}
	listed(value, depth = 0) {
		const own = this.resolved(value, depth);
		if (own === void 0 || depth > DEEPEST) return [];
		return "text" in own ? [own] : (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.o)(own).flatMap((item) => this.listed(item, depth + 1));
	}
	problem(file, line, message) {
		if (this.problems.length < 200) this.problems.push({
			file,
			line,
			message
		});
	}
};
function merged(first, second) {
	if (first.kind !== "map" || second.kind !== "map") return second;
	const entries = new Map(first.entries);
	for (const [key, entry] of second.entries) {
		const before = entries.get(key);
		entries.set(key, before === void 0 ? entry : {
			...entry,
			value: merged(before.value, entry.value)
		});
	}
	return {
		...second,
		entries
	};
}
function includedFiles(path, files) {
	if (!path.includes("*")) return [path];
	const [, start, wildcard, end] = /^([^*?[{]*)(\*\*\/\*|\*\*|\*)([^*?[{]*)$/.exec(path) ?? [];
	if (start === void 0 || end === void 0) return null;
	return files.filter((file) => file.length >= start.length + end.length && file.startsWith(start) && file.endsWith(end) && (wildcard !== "*" || !file.slice(start.length, file.length - end.length).includes("/")));
}
function withoutHeader(text) {
	const header = /^(?:---[^\n]*\n)?spec:/.test(text) ? text.indexOf("\n---") : -1;
	return header < 0 ? text : text.slice(0, header + 4).replace(/[^\n]/g, " ") + text.slice(header + 4);
}
function listOf(value) {
	return value === void 0 || value.kind === "nothing" ? [] : value.kind === "list" ? value.items : [value];
}
// lib/find/gitlab/pipeline.js
const OF_CONCERN = /docker|include:|\.(?:ps1|sh|cmd|bat)\b|\bmake\b|nanoserver|servercore/i;
const WINDOWS_IMAGE = /windows|nanoserver|servercore|ltsc20\d\d/i;
const HOSTED = /^(?:saas|shared)-/i;
const MOST_ROWS = 200;
const MOST_STEPS = 5e3;
const VARIABLE = /\$(?:(\w{1,200})|\{(\w{1,200})\})/g;
async function readGitlabPipeline(file, text, around) {
	if (!OF_CONCERN.test(text)) return _source_js__WEBPACK_IMPORTED_MODULE_5__.t;
	const configuration = new Configuration(around.read, around.files);
	await configuration.load(file, text);
	const runs = new _run_builds_js__WEBPACK_IMPORTED_MODULE_3__.t(around.runners, around.print, around.effort);
	const builds = [];
	const unread = [];
	const starts = [];
	let steps = 0;
	for (const name of configuration.jobs) {
		if (!around.effort.spend(100)) break;
		const job = configuration.job(name);
		for (const step of stepsOf(configuration, job, around.effort)) {
			if (++steps > MOST_STEPS) {
				configuration.problem(file, 1, `the jobs of this pipeline come to more than ${MOST_STEPS}; the rest was not read.`);
				break;
			}
			for (const declared of await runs.of(step, around.read)) {
				const found = (0,_run_builds_js__WEBPACK_IMPORTED_MODULE_3__.n)(declared, step.host, step.action.script, around.runners);
				around.effort.spend(found.builds.length * _effort_js__WEBPACK_IMPORTED_MODULE_7__.t);
				builds.push(...found.builds);
				unread.push(...found.unread);
				starts.push(...found.starts ?? []);
			}
		}
		if (steps > MOST_STEPS) break;
		starts.push(...imagesOf(configuration, name, job, around.effort));
	}
	unread.push(...configuration.problems.map((problem) => ({
		...problem,
		dockerfile: null
	})));
	const callable = file !== ".gitlab-ci.yml";
	if (builds.length === 0 && starts.length === 0 && unread.length === 0 && !callable) unread.push((0,_source_js__WEBPACK_IMPORTED_MODULE_5__.n)(file));
	const called = [...configuration.included];
	return {
		builds: runs.starts.named(builds),
		unread,
		starts,
		called,
		callable
	};
}
function imagesOf(configuration, name, job, effort) {
	const image = defaultsOf(configuration, job)("image");
	const written = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(image?.value, "name") ?? image?.value;
	if (job.get("script") === void 0 || image === void 0 || written?.kind !== "text") return [];
	return environmentsOf(configuration, job, effort).flatMap((env) => {
		const host = hostOf(configuration.listed(defaultsOf(configuration, job)("tags")?.value), true, env);
		const reference = filled(written.text, env);
		if (host.kind !== "runner" || host.labels.some((label) => HOSTED.test(label)) || !WINDOWS_IMAGE.test(reference)) return [];
		return [(0,_job_container_js__WEBPACK_IMPORTED_MODULE_8__.t)(name, reference, host, {
			file: image.file,
			line: written.line
		})];
	});
}
function defaultsOf(configuration, job) {
	return (key) => job.get(key) ?? fieldOf(configuration.at("default"), key) ?? configuration.at(key);
}
function environmentsOf(configuration, job, effort) {
	const own = [configuration.at("variables")?.value, job.get("variables")?.value].map((each) => configuration.resolved(each));
	return rowsOf(configuration.resolved((0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(configuration.resolved(job.get("parallel")?.value), "matrix"))).map((row) => environmentOf(own, row, configuration, effort));
}
function stepsOf(configuration, job, effort) {
	const script = job.get("script");
	if (script === void 0) return [];
	const byDefault = defaultsOf(configuration, job);
	const lines = [...configuration.listed(byDefault("before_script")?.value), ...configuration.listed(script.value)];
	const text = lines.map((line) => "text" in line ? line.text : "").join("\n");
	if (!(0,_scripts_js__WEBPACK_IMPORTED_MODULE_4__.n)(text)) return [];
	const tags = configuration.listed(byDefault("tags")?.value);
	return environmentsOf(configuration, job, effort).map((env) => {
		const host = hostOf(tags, byDefault("image") !== void 0, env);
		const os = (0,_runner_js__WEBPACK_IMPORTED_MODULE_2__.n)(host) ?? osByName(host);
		return {
			file: script.file,
			line: script.value.line,
			host,
			action: {
				kind: "run",
				script: text,
				scriptLine: firstLineOf(lines),
				shell: os === "Windows" ? "pwsh" : os === null ? "runner" : "bash",
				env,
				ownVariables: true,
				folder: ""
			}
		};
	});
}
function fieldOf(field, key) {
	const value = (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(field?.value, key);
	return field === void 0 || value === void 0 ? void 0 : {
		file: field.file,
		value
	};
}
function firstLineOf(lines) {
	const [first] = lines;
	let next = first?.kind === "text" ? first.lines?.line ?? null : null;
	const start = next;
	for (const line of lines) {
		if (line.kind !== "text" || line.lines === null || line.lines.line !== next) return null;
		next += line.text.replace(/\n$/, "").split("\n").length;
	}
	return start;
}
function hostOf(tags, inImage, env) {
	const labels = tags.flatMap((tag) => "text" in tag ? [filled(tag.text, env)] : []);
	const dark = labels.find((label) => (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.f)(label));
	if (dark !== void 0) return {
		kind: "unknown",
		because: (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.d)(dark).slice(0, 200)
	};
	if (labels.length > 0) return {
		kind: "runner",
		labels
	};
	return inImage ? {
		kind: "runner",
		labels: ["linux"]
	} : {
		kind: "unknown",
		because: "any runner (this job has no tags)"
	};
}
function osByName(host) {
	if (host.kind !== "runner") return null;
	if (host.labels.some((label) => /windows/i.test(label))) return "Windows";
	return host.labels.some((label) => /linux|ubuntu/i.test(label)) ? "Linux" : null;
}
function environmentOf(maps, row, configuration, effort) {
	const env = new Map([["CI_PROJECT_DIR", _workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.t]]);
	const put = (name, text) => {
		if (effort.spent) return;
		const value = filled(text, env);
		effort.spend(40 + value.length);
		env.set(name, value);
	};
	for (const map of maps) for (const { key, value } of (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.i)(map)) {
		const text = value.kind === "map" ? (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.s)(value, "value") : configuration.resolved(value);
		if (text !== void 0 && "text" in text) put(key, text.text);
	}
	for (const [name, text] of row) put(name, text);
	return env;
}
function filled(text, env) {
	if (text.length > 1e4) return (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.p)(text.slice(0, 200));
	const value = text.replace(VARIABLE, (written, bare, braced) => env.get(bare ?? braced ?? "") ?? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.p)(written));
	return value.length > 65536 ? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__.p)(text.slice(0, 200)) : value;
}
function rowsOf(matrix) {
	if (matrix?.kind !== "list") return [new Map()];
	const rows = [];
	for (const entry of matrix.items) {
		let product = [new Map()];
		for (const { key, value } of (0,_repository_yaml_js__WEBPACK_IMPORTED_MODULE_1__.i)(entry)) {
			const values = value.kind === "list" ? value.items : [value];
			if (product.length * values.length > MOST_ROWS) return rows;
			product = product.flatMap((row) => values.map((each) => new Map([...row, [key, "text" in each ? each.text : ""]])));
		}
		if (rows.length + product.length > MOST_ROWS) return rows;
		rows.push(...product);
	}
	return rows;
}



/***/ })

};
