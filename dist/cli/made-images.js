const require_check = require("./check.js");
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
	of({ reference, build }, machine) {
		if (reference === null && build === void 0 || this.byPlan.size === 0) return null;
		const key = JSON.stringify([
			reference,
			build ?? null,
			machine
		]);
		let made = this.known.get(key);
		if (made === void 0) {
			made = this.find(reference, build, machine);
			this.known.set(key, made);
		}
		return made;
	}
	find(reference, build, machine) {
		const named = reference === null ? [] : this.makersOf(reference);
		const makers = named.length > 0 || build === void 0 ? named : this.makersFrom(build);
		const sure = makers.filter((maker) => maker.sure);
		const made = (sure.length > 0 ? sure : makers).flatMap(({ plan }) => this.byPlan.get(plan) ?? []);
		const near = made.filter(({ buildHost }) => machine !== null && buildHost !== null && nameOf(buildHost) === machine);
		const images = near.length > 0 ? near : made;
		const [first] = images;
		return first && images.every((each) => each.base.text === first.base.text && each.os.kind === first.os.kind) ? {
			...first,
			name: require_check.partsOf(reference ?? first.builtBy.dockerfile).name
		} : null;
	}
	makersFrom(dockerfile) {
		return [...this.byPlan.keys()].filter((plan) => plan.dockerfile === dockerfile).map((plan) => ({
			plan,
			sure: true
		}));
	}
};
function nameOf(machine) {
	return machine.os === "windows" ? machine.host.name : machine.name;
}
function madeBy({ read, images }, lookups) {
	const found = images.find(({ image }) => image.role === "final");
	if (!found) return null;
	const { image, base } = found;
	const { plan, dockerfile } = read;
	const resolved = require_check.resolution(base, lookups.get(base));
	const os = require_check.osOf(base, resolved, image.signs, dockerfile.escape === "`", plan.buildHost);
	const builtBy = {
		dockerfile: plan.dockerfile,
		line: image.root.stage.line,
		base: base.text
	};
	const { buildHost } = plan;
	return {
		builtBy,
		name: "",
		base,
		resolved,
		os,
		buildHost,
		plan,
		startedOn: images.some((each) => each.image.role === "build" && !each.image.pullOnly && each.base.text === base.text) && buildHost?.os === "windows" ? buildHost.host.name : null
	};
}
exports.MadeImages = MadeImages;
