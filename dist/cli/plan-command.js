const require_check = require("./check.js");
const require_json = require("./json.js");
// lib/report/plan-text.js
const CODES = {
	bold: 1,
	dim: 2,
	yellow: 33,
	cyan: 36
};
const LABEL = 13;
function toPlanText(plan, options) {
	return new PlanText({
		...options,
		width: Number.isFinite(options.width) ? Math.max(40, options.width) : 80
	}).render(plan);
}
var PlanText = class {
	options;
	lines = [];
	constructor(options) {
		this.options = options;
	}
	render(plan) {
		if (!this.options.quiet) this.builds(plan.builds);
		const ofWindows = plan.notRead.filter(({ windows }) => windows);
		this.section("Could not be read", [...ofWindows, ...plan.problems], "yellow");
		const others = plan.notRead.filter(({ windows }) => !windows);
		this.section("Could not be read either, but nothing there speaks of Windows", others, "dim");
		if (!this.options.quiet) this.help(plan.help);
		this.lines.push(...require_check.wrap(summaryOf(plan), this.options.width));
		return `${this.lines.map(require_check.breakCommands).join("\n")}\n`;
	}
	builds(builds) {
		const byDockerfile = new Map();
		for (const build of builds) {
			const known = byDockerfile.get(build.dockerfile);
			if (known) known.push(build);
			else byDockerfile.set(build.dockerfile, [build]);
		}
		for (const [dockerfile, ofFile] of byDockerfile) {
			const several = ofFile.length > 1 ? ` (${require_check.count(ofFile.length, "build")})` : "";
			this.lines.push(this.paint("bold", `${require_check.forLog(dockerfile)}${several}`));
			for (const build of ofFile) this.build(build);
		}
	}
	build(build) {
		const { buildHost, hostUnknown, tags, targets, declaredBy } = build;
		this.field("built of", whatOf(build));
		const unknown = pairs(build.unknownArgs);
		if (unknown.length > 0) this.field("not known", `${unknown.join(" ")}, so the default of the Dockerfile is taken`, "yellow");
		if (tags.length > 0) this.field("named", namesOf(tags));
		if (buildHost === null) this.field("built on", `not known${hostUnknown === null ? ": nothing says where" : `. ${require_check.forLog(hostUnknown)}`}`);
		else this.field("built on", hostOf(build, buildHost));
		this.field("runs on", targets.length === 0 ? "not declared" : targets.map(require_check.forLog).join(", "));
		if (declaredBy.length === 0) this.field("declared in", "nothing that was read: these are its defaults");
		for (const [index, { file, line, through }] of declaredBy.entries()) {
			const made = through === void 0 ? "" : `. This step runs ${require_check.forLog(through.file)}, line ${through.line}`;
			this.field(index === 0 ? "declared in" : "", `${require_check.forLog(file)}:${line}${made}`);
		}
		this.lines.push("");
	}
	field(label, text, colour = "dim") {
		const [first = "", ...more] = require_check.wrap(text, this.options.width - LABEL - 2);
		this.lines.push(`  ${this.paint(colour, label)}${" ".repeat(LABEL - label.length)}${first}`);
		for (const line of more) this.lines.push(`${" ".repeat(15)}${line}`);
	}
	section(title, entries, colour) {
		if (entries.length === 0) return;
		this.lines.push(this.paint(colour, title));
		for (const { file, line, message } of entries) {
			this.lines.push(`  ${require_check.forLog(file)}:${line}`);
			for (const wrapped of require_check.wrap(require_check.forLog(sentence(message)), this.options.width - 4)) this.lines.push(`    ${wrapped}`);
		}
		this.lines.push("");
	}
	help(help) {
		if (help.length === 0) return;
		this.lines.push(this.paint("cyan", "What would help"));
		for (const { message, config } of help) {
			for (const line of require_check.wrap(require_check.forLog(message), this.options.width - 2)) this.lines.push(`  ${line}`);
			for (const line of config) this.lines.push(`      ${require_check.forLog(line)}`);
		}
		this.lines.push("");
	}
	paint(colour, text) {
		return this.options.colour && text !== "" ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
	}
};
function whatOf({ stage, buildArgs, platform, isolation, buildHost }) {
	const given = pairs(buildArgs);
	const parts = [`${stage === null ? "the last stage" : `stage ${require_check.forLog(stage)}`}${given.length > 0 ? ` with ${given.join(" ")}` : ""}`];
	if (platform !== null) parts.push(`for ${require_check.forLog(platform)}`);
	if (isolation !== null && buildHost?.os !== "windows") parts.push(isolationOf(isolation));
	return parts.join(", ");
}
function namesOf(tags) {
	const shown = tags.length > 5 ? tags.slice(0, 4) : tags;
	const more = tags.length - shown.length;
	return `${shown.map(require_check.forLog).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function pairs(args) {
	return Object.entries(args).map(([name, value]) => require_check.forLog(`${name}=${value}`));
}
function hostOf({ platform, hostUnknown }, host) {
	const { os, name, build, edition, isolation, asOf } = host;
	if (os === "linux") {
		const crosses = /^windows\b/i.test(platform ?? "");
		return `${require_check.forLog(name)}, no Windows machine${crosses ? ": a cross-build, and RUN of a Windows stage cannot run there" : ""}`;
	}
	if (build === null) return `${require_check.forLog(name)}, a Windows machine whose version is not known${hostUnknown === null ? "" : `: ${require_check.forLog(hostUnknown)}`}`;
	const what = [`${edition === "client" ? "Windows client" : "Windows Server"} 10.0.${build}`];
	if (isolation !== null) what.push(isolationOf(isolation));
	const today = asOf === null ? "" : ` (what the label means by the table of ${asOf}; it moves on to newer releases)`;
	return `${require_check.forLog(name)}: ${what.join(", ")}${today}`;
}
function isolationOf(isolation) {
	return isolation === "hyperv" ? "Hyper-V isolation" : "process isolation";
}
function summaryOf({ builds, notRead }) {
	const dockerfiles = new Set(builds.map(({ dockerfile }) => dockerfile)).size;
	const left = notRead.length === 0 ? "" : ` ${require_check.count(notRead.length, "declaration")} could not be read.`;
	if (dockerfiles === 0) return `No Dockerfile was found, so nothing is built here.${left}`;
	const hosts = [...new Set(builds.flatMap(({ buildHost }) => buildHost === null ? [] : [require_check.forLog(buildHost.name)]))];
	const named = hosts.length > 4 ? [...hosts.slice(0, 3), `${hosts.length - 3} more`] : hosts;
	const unknown = builds.filter(({ buildHost }) => buildHost === null).length;
	const rest = unknown === builds.length ? "they are" : unknown === 1 ? "1 is" : `${unknown} are`;
	return [
		`${require_check.count(builds.length, "build")} of ${require_check.count(dockerfiles, "Dockerfile")}`,
		named.length === 0 ? "" : `, on ${require_check.inWords(named)}`,
		unknown === 0 ? "" : `; where ${builds.length === 1 ? "it is" : rest} built is not known`,
		`.${left}`
	].join("");
}
function sentence(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// lib/cli/plan-command.js
async function planCommand(context) {
	const { root, folder, dockerfiles } = require_check.placeOf(context.terminal.cwd(), context.arguments.positionals);
	const workspace = require_check.openWorkspace(root, { git: true });
	const settings = await require_check.settingsOf(context, dockerfiles, workspace);
	if (!settings) return 2;
	const { format } = settings;
	const wrong = require_check.wrongFormat(settings);
	if (wrong !== null) return context.wrongCall(wrong);
	const planned = await require_check.planBuilds(settings, workspace, folder, require_check.bakePrinter(workspace.root, context.terminal.env));
	if (!planned.ok) return context.wrongCall(planned.message);
	require_check.warn([...settings.notices, ...workspace.notices ?? []], context);
	const report = await planReport(planned, settings, workspace);
	const width = context.terminal.stdout.columns || 80;
	const text = format === "json" ? require_json.toJsonText(report) : toPlanText(report, {
		colour: require_check.wantsColour(context, settings),
		width,
		quiet: settings.quiet
	});
	const failed = await require_check.deliver(text, settings, context, root);
	return failed ? context.wrongCall(failed) : 0;
}
async function planReport({ plans, notRead, problems }, settings, workspace) {
	const dockerfiles = await knownDockerfiles(plans, workspace);
	const builds = plans.map((plan) => plannedBuild(plan, settings, dockerfiles.get(plan.dockerfile)?.windows ?? false));
	const left = notRead.map(({ file, line, message, dockerfile, windows }) => ({
		file,
		line,
		message: require_check.withConfigFile(message, settings.configFile),
		dockerfile,
		windows
	}));
	return {
		schemaVersion: 1,
		tool: {
			name: require_check.TOOL.name,
			version: require_check.TOOL.version
		},
		builds,
		notRead: left,
		problems: problems.map(({ file, line, message, severity }) => ({
			file,
			line,
			message: require_check.withConfigFile(message, settings.configFile),
			severity
		})),
		help: helpFor(builds, notRead, dockerfiles, settings.configFile ?? ".github/windows-containers.yml")
	};
}
async function knownDockerfiles(plans, workspace) {
	const found = new Map();
	for (const path of new Set(plans.map(({ dockerfile }) => dockerfile))) {
		const content = await workspace.read(path, require_check.DOCKERFILE_LIMIT);
		if (content.kind !== "text") continue;
		const { text } = content;
		found.set(path, {
			windows: require_check.textSpeaksOfWindows(text),
			baseArgs: require_check.baseArguments(text)
		});
	}
	return found;
}
function plannedBuild(plan, { targets }, speaksOfWindows) {
	const { dockerfile, stage, buildArgs, unknownArgs, platform, isolation, buildHost, declaredBy, declarations } = plan;
	const places = declaredBy === null || declarations.length > 0 ? declarations : [{
		...declaredBy,
		runner: []
	}];
	return {
		dockerfile,
		stage,
		buildArgs: sorted(buildArgs),
		unknownArgs: sorted(unknownArgs),
		tags: plan.tags.map(require_check.asWritten),
		platform,
		isolation,
		buildHost: buildHost && plannedHost(buildHost),
		hostUnknown: buildHost === null ? declarations.find(({ hostUnknown }) => hostUnknown !== null)?.hostUnknown ?? null : buildHost.os === "windows" ? buildHost.host.unknownBecause : null,
		windows: buildHost?.os === "windows" || /^windows\b/i.test(platform ?? "") || speaksOfWindows,
		targets: (plan.targets ?? targets).map(({ name }) => name),
		declaredBy: distinct(places.map(({ file, line, runner, through }) => ({
			file,
			line,
			runner,
			...through && { through }
		})))
	};
}
function plannedHost(buildHost) {
	if (buildHost.os === "linux") return {
		os: "linux",
		name: buildHost.name,
		build: null,
		edition: null,
		isolation: null,
		asOf: null
	};
	const { name, build, edition, isolation, asOf } = buildHost.host;
	return {
		os: "windows",
		name,
		build,
		edition,
		isolation,
		asOf
	};
}
function helpFor(all, notRead, dockerfiles, config) {
	const unknownArgs = ({ dockerfile, unknownArgs: args }) => Object.keys(args).filter((name) => dockerfiles.get(dockerfile)?.baseArgs.has(name));
	const builds = all.filter(({ windows }) => windows);
	const label = builds.filter(({ hostUnknown }) => hostUnknown !== null).flatMap(({ declaredBy }) => declaredBy).find(({ runner }) => runner.length > 0);
	const help = [];
	if (label !== void 0) {
		const own = require_check.ownLabel(label.runner);
		const machine = require_check.isOtherSystem(own) ? "linux" : "ltsc2022   # or what `ver` prints there";
		help.push({
			message: `Which machine a runner label stands for, in ${config}:`,
			config: ["runners:", `  ${JSON.stringify(own)}: ${machine}`]
		});
	}
	const unread = notRead.filter(({ windows }) => windows);
	const half = builds.find((build) => unknownArgs(build).length > 0 || isSomewhereElse(build));
	if (half !== void 0 || unread.length > 0) {
		const dockerfile = half?.dockerfile ?? likelyOne(unread, builds, dockerfiles);
		const open = half === void 0 ? [] : unknownArgs(half);
		const args = open.length > 0 ? open.slice(0, 1) : [...dockerfiles.get(dockerfile)?.baseArgs ?? ["..."]];
		help.push({
			message: `How a Dockerfile is built, where its declaration could not be read, in ${config}:`,
			config: [
				"builds:",
				`  - dockerfile: ${JSON.stringify(dockerfile)}`,
				...args.length === 0 ? [] : [`    args: { ${args.map((name) => `${JSON.stringify(name)}: "..."`).join(", ")} }`],
				"    build-host: windows-2022"
			]
		});
	}
	if (builds.some(({ targets }) => targets.length === 0)) help.push({
		message: `Where the images will run, in ${config} or by --target:`,
		config: ["targets:", "  - ltsc2022"]
	});
	return help;
}
function likelyOne(unread, ofWindows, dockerfiles) {
	const windows = new Set(ofWindows.map(({ dockerfile }) => dockerfile));
	const named = unread.flatMap(({ dockerfile, perhaps = [] }) => dockerfile === null ? perhaps : [dockerfile]);
	return named.find((path) => windows.has(path)) ?? ofWindows.find(({ declaredBy }) => declaredBy.length === 0)?.dockerfile ?? named.find((path) => (dockerfiles.get(path)?.baseArgs.size ?? 0) > 0) ?? ofWindows.find(({ dockerfile }) => dockerfiles.get(dockerfile)?.windows)?.dockerfile ?? "...";
}
function isSomewhereElse({ hostUnknown, declaredBy }) {
	return hostUnknown !== null && declaredBy.every(({ runner }) => runner.length === 0);
}
function distinct(values) {
	return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
function sorted(args) {
	return Object.fromEntries([...args].sort(([a], [b]) => a < b ? -1 : 1));
}
exports.planCommand = planCommand;
