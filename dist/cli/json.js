const require_check = require("./check.js");
// lib/report/json-workload.js
function workloadOf(workload) {
	const { kind, name, namespace, file, line, rejected, mayLandOn, mayLandOnIfLabelsMatch } = workload;
	return {
		kind,
		name,
		namespace,
		file,
		line,
		rejected,
		mayLandOn,
		mayLandOnIfLabelsMatch,
		containers: workload.containers.map(containerOf),
		findings: workload.findings.map(findingOf)
	};
}
function containerOf(container) {
	const { name, init, reference, written, line, builtBy, resolved, results } = container;
	return {
		name,
		init,
		reference,
		written,
		line,
		builtBy,
		resolved,
		results: results.map(resultOf$1)
	};
}
function resultOf$1({ target, selected, verdict, rule, severity, message, errors }) {
	return {
		target,
		selected,
		verdict,
		rule,
		severity,
		message,
		errors
	};
}
function findingOf(finding) {
	const { what, rules, severity, line, nodes, containers, message, ways, errors, add, advice, docs } = finding;
	const { chain, label, has, nodesHave, taint, imageRunsOnThose, write, constraint, ignored, known } = finding;
	return {
		what,
		rules,
		severity,
		line,
		nodes,
		containers,
		message,
		ways,
		errors,
		add,
		advice,
		docs,
		...Object.fromEntries(Object.entries({
			chain,
			label,
			has,
			nodesHave,
			taint,
			imageRunsOnThose,
			write,
			constraint,
			ignored,
			known
		}).filter(([, value]) => value !== void 0))
	};
}
// lib/report/json.js
const ESCAPED = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]|##(?=[A-Za-z]{0,20}\[)/gu;
function* jsonParts(report) {
	const { schemaVersion, tool, compatible, totals, targets, builds, workloads, problems } = report;
	const around = toJsonText({
		schemaVersion,
		tool: {
			name: tool.name,
			version: tool.version
		},
		compatible,
		totals: {
			images: totals.images,
			errors: totals.errors,
			warnings: totals.warnings,
			notices: totals.notices,
			verdicts: Object.fromEntries(require_check.VERDICTS.map((verdict) => [verdict, totals.verdicts[verdict]]))
		},
		targets: targets.map(hostOf),
		builds: [],
		...workloads === void 0 ? {} : { workloads: workloads.map(workloadOf) },
		problems: problems.map(problemOf)
	});
	if (builds.length === 0) {
		yield around;
		return;
	}
	const at = around.indexOf(NO_BUILDS) + NO_BUILDS.length - 1;
	let part = `${around.slice(0, at)}\n`;
	const texts = new BuildTexts();
	for (const [index, build] of builds.entries()) {
		part += (index === 0 ? "" : ",\n") + texts.of(build);
		if (part.length < PART) continue;
		yield part;
		part = "";
	}
	yield `${part}\n  ${around.slice(at)}`;
}
const PART = 65536;
const [BEFORE, AFTER] = ["{\n  \"builds\": [\n", "\n  ]\n}"];
var BuildTexts = class {
	known = new Map();
	size = 0;
	of(build) {
		const start = `${DOCKERFILE}${escaped(JSON.stringify(build.dockerfile))}`;
		const alike = this.known.get(build.images);
		if (alike && REST.every((name) => alike.build[name] === build[name])) return start + alike.rest;
		const text = escaped(JSON.stringify({ builds: [buildOf(build)] }, null, 2)).slice(BEFORE.length, -AFTER.length);
		if (this.size > MOST_KEPT) {
			this.known.clear();
			this.size = 0;
		}
		this.known.set(build.images, {
			build,
			rest: text.slice(start.length)
		});
		this.size += text.length;
		return text;
	}
};
const DOCKERFILE = "    {\n      \"dockerfile\": ";
const MOST_KEPT = 1 << 20;
const REST = Object.keys({
	stage: true,
	buildArgs: true,
	buildHost: true,
	declaredBy: true,
	platform: true,
	unknownArgs: true,
	stages: true,
	images: true
});
const NO_BUILDS = "\n  \"builds\": []";
function toJsonText(data) {
	return `${escaped(JSON.stringify(data, null, 2))}\n`;
}
function escaped(json) {
	return json.replace(ESCAPED, escapeUnits);
}
function hostOf(host) {
	const { name, build, revision, edition, isolation, engine, use } = host;
	return {
		name,
		build,
		revision,
		edition,
		isolation,
		engine,
		...use === void 0 ? {} : { use }
	};
}
function buildOf(build) {
	const { dockerfile, stage, buildArgs, buildHost, declaredBy, platform, unknownArgs, stages, images } = build;
	return {
		dockerfile,
		stage,
		buildArgs,
		buildHost: buildHost === null ? null : hostOf(buildHost),
		declaredBy: declaredBy === null ? null : {
			file: declaredBy.file,
			line: declaredBy.line
		},
		...platform === void 0 ? {} : { platform },
		...unknownArgs === void 0 ? {} : { unknownArgs },
		stages: stages.map(stageOf),
		images: images.map(imageOf)
	};
}
function stageOf(stage) {
	const { index, line, endLine, alias, platform, written, from, fromStage, runs } = stage;
	return {
		index,
		line,
		endLine,
		alias,
		platform,
		written,
		from,
		fromStage,
		runs
	};
}
function imageOf(image) {
	const { reference, written, line, endLine, role, resolved, results } = image;
	const { by, digest, floating, variants } = resolved;
	return {
		reference,
		written,
		line,
		endLine,
		role,
		resolved: {
			by,
			digest,
			floating,
			variants: variants.map(({ os, architecture, osVersion }) => ({
				os,
				architecture,
				osVersion
			}))
		},
		results: results.map(resultOf)
	};
}
function resultOf(result) {
	const { target, selected, verdict, rule, severity, message, ways, errors, notes, advice, docs } = result;
	return {
		target,
		selected,
		verdict,
		rule,
		severity,
		message,
		ways: ways.map(({ text }) => text),
		errors: [...errors],
		notes: notes.map(noteOf),
		advice: advice === null ? null : {
			baseImages: advice.baseImages,
			hyperv: advice.hyperv,
			nodeSelector: advice.nodeSelector
		},
		docs,
		...result.runsByDefault && { runsByDefault: result.runsByDefault },
		...decisionsOf(result)
	};
}
function noteOf(note) {
	const { rule, severity, message } = note;
	return {
		rule,
		severity,
		message,
		...decisionsOf(note)
	};
}
function problemOf(problem) {
	const { file, line, message, severity, what, known } = problem;
	return {
		file,
		line,
		message,
		severity,
		...what === void 0 ? {} : { what },
		...known ? { known } : {}
	};
}
function decisionsOf({ ignored, known }) {
	return {
		...ignored === void 0 ? {} : { ignored: {
			reason: ignored.reason,
			where: ignored.where
		} },
		...known ? { known } : {}
	};
}
function escapeUnits(found) {
	if (found === "##") return "#\\u0023";
	let escaped = "";
	for (let at = 0; at < found.length; at += 1) escaped += `\\u${found.charCodeAt(at).toString(16).padStart(4, "0")}`;
	return escaped;
}
exports.jsonParts = jsonParts;
exports.toJsonText = toJsonText;
