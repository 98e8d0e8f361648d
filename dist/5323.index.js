export const id = 5323;
export const ids = [5323];
export const modules = {

/***/ 5323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   matrixOf: () => (/* binding */ matrixOf)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6677);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7597);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1352);
/* harmony import */ var _machines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2948);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6868);






// lib/judge/matrix.js
const MOST_ROWS = 256;
function matrixOf(builds, runners, today) {
	const machines = (0,_machines_js__WEBPACK_IMPORTED_MODULE_4__.n)(runners);
	const rows = new Map();
	const withoutRunner = new Set();
	for (const { read, judged } of builds) for (const image of judged.images.filter((each) => each.role === "final" && !isGuess(each, read))) for (const result of image.results.filter(isForMatrix)) {
		const made = buildFor(read, image, result, today);
		if (made === null) continue;
		const runner = runnerFor(made, {
			read,
			judged
		}, machines, today);
		if (runner === null) withoutRunner.add(`${made.reference} on ${result.target}`);
		else {
			const { dockerfile, stage, platform } = read.plan;
			const { tag } = (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__.r)(made.reference) ?? {};
			const row = {
				image: made.reference,
				dockerfile,
				target: result.target,
				runner,
				base: tag ?? "",
				args: [...made.args].map(([name, value]) => `${name}=${value}`).join("\n"),
				stage: stage ?? "",
				platform: platform ?? ""
			};
			rows.set(JSON.stringify({
				...row,
				runner: null
			}), row);
		}
	}
	return {
		include: [...rows.values()].slice(0, MOST_ROWS),
		withoutRunner: [...withoutRunner],
		leftOut: Math.max(0, rows.size - MOST_ROWS)
	};
}
function isForMatrix({ notes, variant }) {
	if (variant === "served" || variant === "of-no-use") return false;
	return notes.every(({ rule }) => rule !== "platform-assumed");
}
function isGuess({ stage }, { plan, evaluation }) {
	return restsOnUnknown(evaluation.stages[stage], plan);
}
function restsOnUnknown({ unset, defaultedArgs }, { unknownArgs }) {
	return [...unset, ...defaultedArgs].some((name) => unknownArgs.has(name));
}
function buildFor(read, image, result, today) {
	const { buildArgs: args } = read.plan;
	if (result.verdict === "runs" || result.verdict === "at-risk") {
		const windows = image.resolved.variants.filter(({ os }) => os === "windows");
		const { reference } = image;
		return {
			reference,
			selected: result.selected,
			dependsOnBuilder: windows.length > 1,
			asDeclared: true,
			args
		};
	}
	const [advised] = result.advice?.baseImages ?? [];
	const changed = advised === void 0 ? null : (0,_request_js__WEBPACK_IMPORTED_MODULE_1__.r)(read.dockerfile, (0,_request_js__WEBPACK_IMPORTED_MODULE_1__.t)(read.plan), image, advised);
	if (advised === void 0 || changed === null) return null;
	const variants = variantsNamed(advised, today);
	return {
		reference: advised,
		selected: variants.length === 1 ? variants[0].osVersion : null,
		dependsOnBuilder: false,
		asDeclared: false,
		args: changed
	};
}
function variantsNamed(text, today) {
	const reference = (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__.r)(text);
	return (reference && (0,_tag_js__WEBPACK_IMPORTED_MODULE_3__.t)(reference, today).image?.variants) ?? [];
}
function runnerFor(made, build, machines, today) {
	const { plan } = build.read;
	const runner = plan.declarations[0]?.runner ?? [];
	const name = plan.buildHost?.os === "windows" ? plan.buildHost.host.name : plan.buildHost?.name;
	if (made.asDeclared && runner.some((label) => isSame(label, name))) {
		const machine = machines.find(({ label }) => isSame(label, name));
		if (machine ? builds(machine.host, made, build, today, ["runs", "at-risk"]) : crossBuilds(build.read)) return runner.length === 1 ? runner[0] : runner;
	}
	const able = machines.filter(({ host }) => builds(host, made, build, today, ["runs"]));
	return (able.find(({ host }) => host.build === (0,_version_js__WEBPACK_IMPORTED_MODULE_5__.n)(made.selected ?? "")?.build) ?? able[0])?.label ?? null;
}
function isSame(label, name) {
	return label.toLowerCase() === name?.toLowerCase();
}
function builds(host, made, { read, judged }, today, good) {
	const final = (0,_version_js__WEBPACK_IMPORTED_MODULE_5__.n)(made.selected ?? "");
	if (final === null || host.build === null) return false;
	if (made.dependsOnBuilder ? final.build !== host.build : final.build > host.build) return false;
	const evaluation = (0,_request_js__WEBPACK_IMPORTED_MODULE_1__.i)(read.dockerfile, {
		...(0,_request_js__WEBPACK_IMPORTED_MODULE_1__.t)({
			...read.plan,
			buildHost: null
		}),
		builder: "classic",
		buildArgs: made.args
	});
	if (!evaluation.ok) return false;
	return evaluation.stages.every(({ runs, executed }, index) => {
		if (!runs || !executed) return true;
		const root = evaluation.stages[(0,_request_js__WEBPACK_IMPORTED_MODULE_1__.a)(evaluation, index).at(-1) ?? index];
		if (root.from === null || restsOnUnknown(root, read.plan)) return false;
		const versions = ((made.asDeclared ? judged.images.find(({ stage }) => stage === root.stage.index) : void 0)?.resolved.variants ?? variantsNamed(root.from, today)).filter(({ os, architecture }) => os === "windows" && (architecture ?? host.architecture) === host.architecture).map(({ osVersion }) => (0,_version_js__WEBPACK_IMPORTED_MODULE_5__.n)(osVersion ?? ""));
		const version = versions.length === 1 ? versions[0] : versions.find((each) => each?.build === host.build);
		if (!version) return false;
		const subject = {
			...version,
			architecture: host.architecture,
			flavour: null,
			floatsUntil: null
		};
		return good.includes((0,_machines_js__WEBPACK_IMPORTED_MODULE_4__.i)({
			kind: "image",
			...subject
		}, host).verdict);
	});
}
function crossBuilds({ plan, evaluation }) {
	if (plan.buildHost?.os !== "linux") return false;
	const isOf = (os, index) => {
		return (evaluation.stages[(0,_request_js__WEBPACK_IMPORTED_MODULE_1__.a)(evaluation, index).at(-1) ?? index]?.platform ?? "linux").toLowerCase().startsWith(os);
	};
	return isOf("windows", evaluation.target) && evaluation.stages.every(({ runs, executed }, index) => !runs || !executed || isOf("linux", index));
}



/***/ })

};
