export const id = 238;
export const ids = [238];
export const modules = {

/***/ 238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MadeImages: () => (/* binding */ MadeImages)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);
/* harmony import */ var _base_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5035);


// lib/judge/workloads/made-images.js
var MadeImages = class {
	makersOf;
	byPlan;
	known = new Map();
	constructor({ builds, lookups }, makersOf) {
		this.makersOf = makersOf;
		this.byPlan = new Map(builds.flatMap((build) => {
			const made = madeBy(build, lookups);
			return made ? [[build.read.plan, made]] : [];
		}));
	}
	of({ reference }) {
		if (reference === null || this.byPlan.size === 0) return null;
		let made = this.known.get(reference);
		if (made === void 0) {
			made = this.find(reference);
			this.known.set(reference, made);
		}
		return made;
	}
	find(reference) {
		const makers = this.makersOf(reference);
		const sure = makers.filter((maker) => maker.sure);
		const images = (sure.length > 0 ? sure : makers).flatMap(({ plan }) => this.byPlan.get(plan) ?? []);
		const [first] = images;
		return first && images.every((each) => each.base.text === first.base.text && each.os.kind === first.os.kind) ? {
			...first,
			name: withoutTag(reference)
		} : null;
	}
};
function madeBy({ read, images }, lookups) {
	const found = images.find(({ image }) => image.role === "final");
	if (!found) return null;
	const { image, base } = found;
	const { plan, dockerfile } = read;
	const resolved = (0,_base_image_js__WEBPACK_IMPORTED_MODULE_1__.i)(base, lookups.get(base));
	const os = (0,_base_image_js__WEBPACK_IMPORTED_MODULE_1__.r)(base, resolved, image.signs, dockerfile.escape === "`", plan.buildHost);
	return {
		builtBy: {
			dockerfile: plan.dockerfile,
			line: image.root.stage.line,
			base: base.text
		},
		name: "",
		base,
		resolved,
		os,
		buildHost: plan.buildHost,
		plan
	};
}
function withoutTag(reference) {
	const [named = ""] = reference.split("@", 1);
	const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
	return colon < 0 ? named : named.slice(0, colon);
}



/***/ })

};
