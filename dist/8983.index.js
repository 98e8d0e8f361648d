export const id = 8983;
export const ids = [8983];
export const modules = {

/***/ 8983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findDeclarations: () => (/* binding */ findDeclarations)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _effort_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(572);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7266);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5517);




// lib/find/bake/print.js
function printOnce(print) {
	const known = new Map();
	return (files, targets, set, folder, env) => {
		const key = JSON.stringify([
			files,
			targets,
			set,
			folder,
			[...env]
		]);
		const result = known.get(key) ?? print(files, targets, set, folder, env);
		known.set(key, result);
		return result;
	};
}
// lib/find/reading.js
const SPEAKS_OF_WINDOWS = /windows|nanoserver|servercore|ltsc20|hyperv|win-/i;
var Reading = class {
	open;
	known = new Set();
	speaksOfWindows;
	constructor(file, text, open) {
		this.open = open;
		this.known.add(file);
		this.speaksOfWindows = SPEAKS_OF_WINDOWS.test(text);
	}
	read = async (path) => {
		const text = await this.open(path);
		if (text !== null && !this.known.has(path)) {
			this.known.add(path);
			this.speaksOfWindows ||= SPEAKS_OF_WINDOWS.test(text);
		}
		return text;
	};
	files() {
		return [...this.known];
	}
};
// lib/find/declarations.js
const TEXT_LIMIT = 1e6;
const MOST_KEPT = 32e6;
const TOO_MUCH = "The steps and builds that the files of this repository declare come to far more than people write: from here on they were not read.";
async function findDeclarations(workspace, files, runners, print) {
	const finder = new Finder(workspace, files, runners, print);
	for (const source of _sources_js__WEBPACK_IMPORTED_MODULE_1__.t) await finder.source(source);
	return finder.found();
}
var Finder = class {
	workspace;
	files;
	runners;
	parts = [];
	readBefore = new Set();
	builtBefore = new Set();
	startedBefore = new Set();
	folders = null;
	contents = new Map();
	kept = 0;
	effort = new _effort_js__WEBPACK_IMPORTED_MODULE_2__.n();
	isCutShort = false;
	print;
	constructor(workspace, files, runners, print) {
		this.workspace = workspace;
		this.files = files;
		this.runners = runners;
		this.print = print && printOnce(print);
	}
	found() {
		return {
			builds: this.parts.flatMap(({ builds }) => builds),
			unread: this.parts.flatMap(({ unread }) => unread),
			starts: this.parts.flatMap(({ starts }) => starts)
		};
	}
	async source(source) {
		const own = this.files.filter((file) => source.files(file));
		const parts = [];
		const opened = new Set();
		for (const file of own) parts.push(await this.read(source, file, opened));
		const called = new Set(parts.flatMap((part) => part.called));
		const kept = parts.filter((part) => !part.callable || !called.has(part.file));
		this.parts.push(...kept);
		for (const file of opened) this.readBefore.add(file);
		for (const { builds } of kept) for (const { dockerfile } of builds) this.builtBefore.add(dockerfile);
		for (const { starts } of kept) for (const start of starts) this.startedBefore.add(placeOf(start));
	}
	async read(source, file, opened) {
		if (this.effort.spent) return {
			file,
			callable: false,
			called: [],
			builds: [],
			unread: [],
			starts: []
		};
		const content = await this.content(file);
		if (content.kind !== "text") return {
			file,
			callable: false,
			called: [],
			builds: [],
			unread: [{
				...unreadAt(file, `What this file builds could not be read: ${content.reason}.`),
				windows: false
			}],
			starts: []
		};
		const reading = new Reading(file, content.text, (path) => this.open(path));
		const called = this.readBefore.has(file);
		const declares = await this.declares(source, file, content.text, reading, called);
		const files = reading.files();
		for (const path of files) opened.add(path);
		const cutShort = this.effort.spent && !this.isCutShort;
		this.isCutShort ||= cutShort;
		return {
			file,
			callable: declares.callable ?? false,
			called: declares.called ?? [],
			builds: declares.builds.filter(({ dockerfile }) => !called || !this.builtBefore.has(dockerfile)).map((build) => ({
				...build,
				files
			})),
			unread: [...(called ? [] : declares.unread).map(({ windows = reading.speaksOfWindows, ...each }) => ({
				...each,
				windows
			})), ...cutShort ? [{
				...unreadAt(file, TOO_MUCH),
				windows: true
			}] : []],
			starts: (declares.starts ?? []).filter((start) => start.startedBy !== null || !this.startedBefore.has(placeOf(start))).map((start) => ({
				...start,
				files
			}))
		};
	}
	declares(source, file, text, { read }, called) {
		const { files, runners, print, effort } = this;
		return source.read(file, text, {
			read,
			files,
			inFolder: (folder) => this.inFolder(folder),
			runners,
			called,
			print,
			effort
		});
	}
	inFolder(folder) {
		if (this.folders === null) {
			this.folders = new Map();
			for (const file of this.files) {
				const known = this.folders.get((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.r)(file));
				if (known) known.push(file);
				else this.folders.set((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.r)(file), [file]);
			}
		}
		return this.folders.get(folder) ?? [];
	}
	async open(path) {
		if (!(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__.i)(path)) return null;
		const content = await this.content(path);
		return content.kind === "text" ? content.text : null;
	}
	content(path) {
		const known = this.contents.get(path);
		if (known) return known;
		const content = this.workspace.read(path, TEXT_LIMIT).then((read) => {
			const size = read.kind === "text" ? read.text.length : 0;
			this.effort.earn(size);
			this.kept += size || path.length;
			if (this.kept > MOST_KEPT) this.contents.delete(path);
			return read;
		});
		this.contents.set(path, content);
		return content;
	}
};
function placeOf({ at, name }) {
	return JSON.stringify([
		at.file,
		at.line,
		name
	]);
}
function unreadAt(file, message) {
	return {
		file,
		line: 1,
		message,
		dockerfile: null
	};
}



/***/ })

};
