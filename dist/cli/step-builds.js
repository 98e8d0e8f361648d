const require_check = require("./check.js");
const require_goreleaser = require("./goreleaser.js");
const require_runner = require("./runner.js");
// lib/find/github/action-input.js
function actionName(step) {
	return step.action.kind === "uses" ? step.action.uses.replace(/@.*$/s, "").toLowerCase() : null;
}
function input(action, ...names) {
	for (const name of names) {
		const value = action.with.get(name)?.trim();
		if (value !== void 0 && value !== "") return value;
	}
	return "";
}
function lines(value) {
	return value.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")).map((line) => /^".*"$/.test(line) ? line.slice(1, -1).replaceAll("\"\"", "\"") : line);
}
function items(value) {
	return lines(value).flatMap((line) => line.split(",")).map((item) => item.trim()).filter((item) => item !== "");
}
function backslashes(step) {
	return require_runner.osOf(step.host) !== "Linux";
}
function isElsewhere(context) {
	return context === "-" || require_check.isRemote(context);
}
// lib/find/github/action-builds.js
const ACTIONS = new Map([["docker/build-push-action", buildPush], ["mr-smithers-excellent/docker-build-push", dockerBuildPush]]);
function actionBuilds(step) {
	const name = actionName(step);
	const read = name === null ? void 0 : ACTIONS.get(name);
	return read === void 0 || step.action.kind !== "uses" ? null : declared(step, name, read(step, step.action));
}
function buildPush(step, action) {
	const context = input(action, "context", "path");
	const file = input(action, "file", "dockerfile");
	const [isDefault, subfolder] = /^\{\{\s*defaultContext\s*\}\}(?::(.*))?$/s.exec(context) ?? [];
	const from = isDefault !== void 0 || file === "" ? pathOf(step, isDefault === void 0 ? context : subfolder ?? "", "") : "";
	return {
		dockerfile: isElsewhere(context) || from === null ? null : pathOf(step, file === "" ? "Dockerfile" : file, from),
		args: [...lines(input(action, "build-args")), ...items(input(action, "build_args"))],
		stage: input(action, "target"),
		platforms: items(input(action, "platforms")),
		tags: items(input(action, "tags")),
		pushes: pushesOf(input(action, "push"), input(action, "outputs")),
		builder: "buildkit",
		contexts: lines(input(action, "build-contexts"))
	};
}
function dockerBuildPush(step, action) {
	const image = input(action, "image");
	return {
		dockerfile: isElsewhere(input(action, "directory")) ? null : pathOf(step, input(action, "dockerfile") || "Dockerfile", action.folder),
		args: items(input(action, "buildargs")),
		stage: input(action, "target"),
		platforms: items(input(action, "platform")),
		tags: items(input(action, "tags")).map((tag) => image === "" ? tag : `${image}:${tag}`),
		pushes: pushesOf(input(action, "pushimage") || "true", ""),
		builder: "docker",
		contexts: []
	};
}
function pushesOf(push, outputs) {
	if (push === "true" || /\btype=registry\b|\bpush=true\b/.test(outputs)) return true;
	return push === "false" && outputs === "" ? false : null;
}
function pathOf(step, path, from) {
	return require_check.workspacePath(path, from, backslashes(step));
}
function declared(step, name, call) {
	const { dockerfile, args, stage, platforms, tags, pushes } = call;
	if (dockerfile === null) return {
		builds: [],
		unread: []
	};
	const known = !require_check.hasUnknown(dockerfile);
	const unread = (message) => ({
		file: step.file,
		line: step.line,
		message: `the ${message}.`,
		dockerfile: known ? dockerfile : null
	});
	const notKnown = (what, text) => unread(`${what} of this ${name} is ${require_check.asWritten(text)}, which is not known before the run`);
	if (!known) return {
		builds: [],
		unread: [notKnown("Dockerfile", dockerfile)]
	};
	const nameless = args.find((arg) => require_check.hasUnknown(nameOf(arg)));
	if (nameless !== void 0) return {
		builds: [],
		unread: [notKnown("list of build arguments", nameless)]
	};
	if (require_check.hasUnknown(stage)) return {
		builds: [],
		unread: [notKnown("target stage", stage)]
	};
	const platform = platforms.find((one) => require_check.hasUnknown(one));
	if (platform !== void 0) return {
		builds: [],
		unread: [notKnown("platform", platform)]
	};
	const build = {
		dockerfile,
		...readArguments(args, step),
		stage: stage === "" ? null : stage,
		platforms,
		isolation: null,
		builder: {
			kind: call.builder,
			elsewhere: null
		},
		host: step.host,
		tags,
		pushes,
		declaredBy: {
			file: step.file,
			line: step.line
		}
	};
	const replaced = call.contexts.filter((pair) => /=\s*(?:docker-image|oci-layout):/i.test(pair));
	const because = "build-contexts of this build may put another image in the place of a base: ";
	return {
		builds: [build],
		unread: replaced.map((pair) => unread(`${because}${require_check.asWritten(pair)}; this is not followed`))
	};
}
function nameOf(argument) {
	return argument.split("=", 1)[0].trim();
}
function readArguments(args, step) {
	const buildArgs = new Map();
	const unknownArgs = new Map();
	for (const argument of args) {
		const name = nameOf(argument);
		const at = argument.indexOf("=");
		const value = at === -1 ? step.action.env.get(name) : argument.slice(at + 1);
		buildArgs.delete(name);
		unknownArgs.delete(name);
		if (value === void 0) unknownArgs.set(name, `${name} of the runner's environment`);
		else if (require_check.hasUnknown(value)) unknownArgs.set(name, require_check.asWritten(value));
		else buildArgs.set(name, value);
	}
	return {
		buildArgs,
		unknownArgs
	};
}
// lib/find/github/bake-call.js
function bakeCall(step) {
	const { action } = step;
	if (action.kind !== "uses" || actionName(step) !== "docker/bake-action") return null;
	const source = input(action, "source");
	const [isDefault, subfolder] = /^\{\{\s*defaultContext\s*\}\}(?::(.*))?$/s.exec(source) ?? [];
	if (isDefault === void 0 && isElsewhere(source)) return null;
	const written = isDefault === void 0 ? source || input(action, "workdir") : subfolder ?? "";
	const vars = lines(input(action, "vars")).map((line) => {
		const [name = ""] = line.split("=", 1);
		return [name.trim(), line.slice(name.length + 1)];
	});
	return {
		files: items(input(action, "files")),
		targets: items(input(action, "targets")),
		set: lines(input(action, "set")),
		folder: require_check.workspacePath(written, action.folder, backslashes(step)) ?? require_check.unknownPath(written),
		variables: new Map([...action.env, ...vars])
	};
}
// lib/find/github/goreleaser-call.js
const FILES = [
	".config/goreleaser.yml",
	".config/goreleaser.yaml",
	".goreleaser.yml",
	".goreleaser.yaml",
	"goreleaser.yml",
	"goreleaser.yaml"
];
function goreleaserCall(step) {
	const { action } = step;
	if (action.kind !== "uses" || actionName(step) !== "goreleaser/goreleaser-action") return null;
	const args = input(action, "args");
	if (!/(?:^|\s)release(?:\s|$)/.test(args)) return null;
	const [, named] = /(?:^|\s)(?:-f|--config)[ =](\S+)/.exec(args) ?? [];
	const workdir = input(action, "workdir");
	return (named === void 0 ? FILES : [named]).flatMap((file) => {
		const path = require_check.workspacePath(workdir === "" ? file : `${workdir}/${file}`, action.folder, backslashes(step));
		return path === null || require_check.hasUnknown(path) ? [] : [path];
	});
}
// lib/find/github/workflow-steps.js
async function workflowSteps(file, text, read, effort = new require_check.Effort()) {
	if (text.length > 512e3) return require_check.speaksOfBuild(text) ? refused(file, require_check.TOO_LONG) : NOTHING;
	if (!await require_check.reachesBuild(text, read)) return NOTHING;
	const { readWorkflow } = await Promise.resolve().then(() => require("./read-workflow.js"));
	try {
		return await readWorkflow(file, text, read, effort);
	} catch (error) {
		if (error instanceof RangeError) return refused(file, "it is nested too deeply");
		throw error;
	}
}
function refused(file, reason) {
	const message = `what this workflow builds could not be read: ${reason}.`;
	return {
		...NOTHING,
		unread: [{
			file,
			line: 1,
			message,
			dockerfile: null
		}]
	};
}
const NOTHING = {
	steps: [],
	unread: [],
	starts: [],
	called: [],
	callable: false
};
// lib/find/github/step-builds.js
async function readWorkflowBuilds(file, text, around) {
	const { steps, unread, called, callable, starts: refused } = await workflowSteps(file, text, around.read, around.effort);
	const runs = new require_runner.RunBuilds(around.runners, around.print, around.effort);
	const builds = [];
	const notRead = [...unread];
	const starts = [...refused];
	for (const step of steps) {
		if (around.effort.spent) break;
		for (const declared of await stepBuilds(step, runs, around)) {
			around.effort.spend(declared.builds.length * require_check.BUILD);
			const found = require_runner.ofStep(declared, step.host, textOf(step), around.runners);
			builds.push(...found.builds);
			if (step.action.kind === "uses") runs.starts.builds(found.builds);
			notRead.push(...found.unread);
			starts.push(...found.starts ?? []);
		}
	}
	return {
		builds: runs.starts.named(builds),
		unread: notRead,
		starts,
		called,
		callable
	};
}
async function stepBuilds(step, runs, around) {
	const { action, host, file, line } = step;
	if (action.kind === "run") return runs.of({
		...step,
		action
	}, around.read);
	const bake = bakeCall(step);
	const { written = "", row } = step.given ?? {};
	if (bake) return [require_check.withTaken(await runs.bake({
		...bake,
		host,
		declaredBy: {
			file,
			line
		}
	}, around.read), written, row)];
	const release = goreleaserCall(step);
	if (release) return [await releaseBuilds(release, host, around)];
	const built = actionBuilds(step);
	return built === null ? [] : [require_check.withTaken(built, written, row)];
}
async function releaseBuilds(files, host, { read, effort }) {
	for (const file of files) {
		const text = await read(file);
		effort.spend(text?.length ?? 0);
		if (text !== null) return require_goreleaser.goreleaserBuilds(file, text, host);
	}
	return {
		builds: [],
		unread: []
	};
}
function textOf({ action }) {
	return action.kind === "run" ? action.script : [...action.with.values()].join("\n");
}
exports.lines = lines;
exports.readWorkflowBuilds = readWorkflowBuilds;
