const require_globs = require("./globs.js");
const require_check = require("./check.js");
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
		return words.map(require_check.shown).join(" ");
	}
};
function placeOf(where) {
	return "file" in where ? require_check.configWhere(where.file, where) : where.input;
}
// lib/decide/ignores.js
const MOST_STEPS = 3e8;
function applyIgnores(builds, ignores, today, complete = true, workloads = []) {
	const globs = new require_globs.Globs(MOST_STEPS);
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
			const here = [...inManifests.get(require_check.workloadPlace(workload)) ?? [], ...globs.spend(general.length) ? general.filter((entry) => entry.coversWorkload(workload)) : []];
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
exports.applyIgnores = applyIgnores;
