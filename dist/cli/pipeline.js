const require_repository_yaml = require("./repository-yaml.js");
const require_check = require("./check.js");
const require_job_container = require("./job-container.js");
const require_runner = require("./runner.js");
const require_source = require("./source.js");
const require_scripts = require("./scripts.js");
const require_build_line = require("./build-line.js");
// lib/find/azure/pipeline-names.js
const EXPRESSION = /\$\{\{([^{}]{0,1000})\}\}/g;
const ONLY = /^\s*\$\{\{([^{}]{0,1000})\}\}\s*$/;
const EACH = /^each\s+(\w+)\s+in\s+(\S{1,500})$/;
const MOST_ITEMS = 2e3;
const LONGEST$1 = 65536;
function textOf(value, names) {
	if (value === void 0 || !("text" in value)) return "";
	const filled = value.text.replace(EXPRESSION, (written, expression) => {
		const found = resolve(expression.trim(), names);
		return (typeof found === "string" ? found : found !== null && "text" in found ? textOf(found, names) : null) ?? require_check.unknown(written);
	});
	return filled.length > LONGEST$1 ? require_check.unknown(value.text.slice(0, 200)) : filled;
}
function valueIn(value, names) {
	const only = "text" in value ? ONLY.exec(value.text)?.[1]?.trim() : void 0;
	const found = only === void 0 ? null : resolve(only, names);
	return found === null || typeof found === "string" ? value : found;
}
function itemsAt(list, names) {
	const found = [];
	let taken = false;
	for (const item of require_repository_yaml.itemsOf(list)) {
		if (--names.budget.left < 0) break;
		const [entry, second] = require_repository_yaml.entriesOf(item);
		const directive = second === void 0 && entry !== void 0 ? directiveOf(entry) : null;
		const only = "text" in item ? ONLY.exec(item.text)?.[1]?.trim() : void 0;
		if (directive !== null && entry !== void 0) {
			const { runs, loops } = decide(directive, taken, names);
			taken = directive.startsWith("each ") ? false : runs === true || taken === true ? true : runs === null ? null : taken;
			if (runs !== false) for (const loop of loops) for (const part of itemsAt(entry.value, {
				...names,
				loops: new Map([...names.loops, ...loop])
			})) found.push(part);
		} else if (only !== void 0) {
			const value = resolve(only, names);
			if (value !== null && typeof value !== "string" && value.kind === "list") for (const part of itemsAt(value, names)) found.push(part);
			else found.push({
				value: item,
				names
			});
		} else found.push({
			value: item,
			names
		});
	}
	return found;
}
function fieldsAt(map, names) {
	const found = new Map();
	let taken = false;
	for (const entry of require_repository_yaml.entriesOf(map)) {
		if (--names.budget.left < 0) break;
		const directive = directiveOf(entry);
		if (directive === null) {
			found.set(textOf({
				...entry.value,
				kind: "text",
				text: entry.key,
				lines: null
			}, names), {
				...entry,
				names
			});
			continue;
		}
		const { runs, loops } = decide(directive, taken, names);
		taken = runs === true || taken === true ? true : runs === null ? null : taken;
		if (runs === false) continue;
		for (const loop of loops) for (const [key, field] of fieldsAt(entry.value, {
			...names,
			loops: new Map([...names.loops, ...loop])
		})) found.set(key, field);
	}
	return found;
}
function directiveOf({ key }) {
	const written = ONLY.exec(key)?.[1]?.trim();
	return written !== void 0 && /^(?:if|elseif|else|each|insert)\b/.test(written) ? written : null;
}
const ONCE = [new Map()];
function decide(directive, before, names) {
	const [, variable, over] = EACH.exec(directive) ?? [];
	if (variable !== void 0 && over !== void 0) {
		const value = resolve(over, names);
		if (value === null || typeof value === "string") return {
			runs: null,
			loops: [new Map([[variable, null]])]
		};
		return {
			runs: true,
			loops: (value.kind === "map" ? require_repository_yaml.entriesOf(value).map((entry) => entry.value) : require_repository_yaml.itemsOf(value)).slice(0, MOST_ITEMS).map((item) => new Map([[variable, item]]))
		};
	}
	if (directive.startsWith("insert") || directive.startsWith("each")) return {
		runs: null,
		loops: ONCE
	};
	const condition = /^(?:else)?if\b(.*)$/s.exec(directive)?.[1]?.trim();
	const truth = condition === void 0 ? true : truthOf(condition, names);
	if (directive.startsWith("else")) {
		if (before === true) return {
			runs: false,
			loops: ONCE
		};
		return {
			runs: before === null && truth === true ? null : truth,
			loops: ONCE
		};
	}
	return {
		runs: truth,
		loops: ONCE
	};
}
function truthOf(condition, names) {
	const [, how, left = "", right = ""] = /^(eq|ne)\(([^(),]{1,300}),([^(),]{1,300})\)$/.exec(condition) ?? [];
	if (how === void 0) return null;
	const [a, b] = [plain(resolve(left.trim(), names)), plain(resolve(right.trim(), names))];
	if (a === null || b === null) return null;
	return a.toLowerCase() === b.toLowerCase() === (how === "eq");
}
function plain(value) {
	const text = typeof value === "string" ? value : value !== null && "text" in value ? value.text : null;
	return text === null || /[\uFDD0$]/.test(text) ? null : text;
}
function resolve(expression, names) {
	const [, quoted] = /^'([^']*)'$/.exec(expression) ?? [];
	if (quoted !== void 0) return quoted;
	const [first = "", ...path] = expression.replace(/\['([^'[]{1,200})'\]/g, ".$1").split(".");
	if (!/^\w+$/.test(first) || path.length > 20) return null;
	if (first === "variables") return names.variables.get(path.join(".").toLowerCase()) ?? null;
	let value = (first === "parameters" ? names.parameters.get(path.shift() ?? "") : names.loops.get(first)) ?? null;
	for (const key of path) {
		if (value === null || typeof value === "string") return null;
		value = value.kind === "map" ? value.entries.get(key)?.value ?? null : null;
	}
	return value;
}
// lib/find/azure/scope.js
const DEFAULT_HOST = {
	kind: "unknown",
	because: "the default pool of this pipeline"
};
const PREDEFINED = new Map([
	"build.sourcesdirectory",
	"build.repository.localpath",
	"system.defaultworkingdirectory"
].map((name) => [name, require_check.WORKSPACE]));
const MACRO = /\$\(([\w. -]{1,200})\)/g;
const LONGEST = 65536;
const PART_SIZE = 100;
const RUNTIME = /^\s*\$\[/;
function valueOf(value, scope) {
	return filled(textOf(value, scope), scope.variables, false).trim();
}
function scriptOf(value, scope, shell) {
	return filled(textOf(value, scope), scope.variables, true, shell !== "cmd");
}
function filled(text, variables, script, ofShell = script) {
	if (!script && RUNTIME.test(text)) return require_check.unknown(text.trim().slice(0, 1e3));
	const value = text.replace(MACRO, (written, name) => {
		const value = variables.get(name.toLowerCase());
		if (value !== void 0) return script && value.includes("\n") ? require_check.unknown(written) : value;
		return ofShell && !name.includes(".") ? written : require_check.unknown(written);
	});
	return value.length > LONGEST ? require_check.unknown(text.slice(0, 200)) : value;
}
function withVariables(scope, value) {
	const variables = new Map(scope.variables);
	let isSame = true;
	const put = (name, text, names) => {
		const value = filled(textOf(text, names), variables, false);
		scope.budget.left -= value.length / PART_SIZE;
		variables.set(name.toLowerCase(), scope.budget.left < 0 ? require_check.unknown("") : value);
		isSame = false;
	};
	for (const [name, field] of fieldsAt(value, scope)) put(name, field.value, field.names);
	for (const { value: item, names } of itemsAt(value, scope)) {
		const name = textOf(require_repository_yaml.valueAt(item, "name"), names);
		if (name !== "") put(name, require_repository_yaml.valueAt(item, "value"), names);
	}
	return isSame ? scope : {
		...scope,
		variables
	};
}
function withPool(scope, written) {
	const pool = written && valueIn(written, scope);
	if (pool === void 0 || pool.kind === "nothing") return scope;
	const fields = fieldsAt(pool, scope);
	const at = (key) => valueOf(fields.get(key)?.value, fields.get(key)?.names ?? scope);
	const image = at("vmImage");
	const label = pool.kind === "map" ? image || at("name") : valueOf(pool, scope);
	if (label === "") return {
		...scope,
		host: DEFAULT_HOST
	};
	if (require_check.hasUnknown(label)) return {
		...scope,
		host: {
			kind: "unknown",
			because: require_check.asWritten(label).slice(0, 200)
		}
	};
	if (image !== "" || pool.kind !== "map") return {
		...scope,
		host: {
			kind: "runner",
			labels: [label]
		}
	};
	const demands = fields.get("demands")?.value;
	const asked = [demands, ...require_repository_yaml.itemsOf(demands)].map((each) => valueOf(each, scope));
	const [version, system] = ["Agent.OSVersion", "Agent.OS"].map((name) => equalsIn(asked, name));
	const os = (system || at("os")).toLowerCase();
	const own = os.startsWith("windows") || version !== "" ? ["windows"] : os === "linux" ? ["linux"] : [];
	return {
		...scope,
		host: {
			kind: "runner",
			labels: [
				label,
				...version ? [version] : [],
				...own
			]
		}
	};
}
function equalsIn(demands, capability) {
	const start = `${capability} -equals `.toLowerCase();
	const value = demands.find((demand) => demand.toLowerCase().startsWith(start))?.slice(start.length).trim() ?? "";
	return require_check.hasUnknown(value) ? "" : value;
}
function environmentOf(scope, own) {
	const env = [...scope.variables].map(([name, value]) => [name.toUpperCase().replace(/[. ]/g, "_"), value]);
	return new Map([...env, ...require_repository_yaml.entriesOf(own).map(({ key, value }) => [key, valueOf(value, scope)])]);
}
function rowsOf(strategy, scope) {
	const rows = [...fieldsAt(require_repository_yaml.valueAt(strategy, "matrix"), scope).values()].slice(0, 256);
	if (rows.length === 0) return [new Map()];
	return rows.map(({ value, names }) => new Map(require_repository_yaml.entriesOf(value).map((entry) => [entry.key.toLowerCase(), valueOf(entry.value, names)])));
}
function parametersOf(declared, given, caller) {
	const defaults = [...require_repository_yaml.entriesOf(declared).map(({ key, value }) => [key, value]), ...require_repository_yaml.itemsOf(declared).flatMap((item) => {
		const [name, value] = [require_repository_yaml.valueAt(item, "name"), require_repository_yaml.valueAt(item, "default")];
		return name !== void 0 && "text" in name ? [[name.text, value ?? null]] : [];
	})];
	const own = caller === null ? [] : [...fieldsAt(given, caller)].map(([key, { value, names }]) => [key, "text" in value ? textOf(value, names) : value]);
	return new Map([...defaults, ...own]);
}
// lib/find/azure/step.js
function stepOf(step, scope, around) {
	const task = valueOf(require_repository_yaml.valueAt(step, "task"), scope).toLowerCase();
	const inputs = require_repository_yaml.valueAt(step, "inputs");
	if (/^docker@[12]$/.test(task)) return dockerTask(step, task, inputs, scope, around);
	if (/^dockercompose@\d$/.test(task) && /build/i.test(valueOf(require_repository_yaml.valueAt(inputs, "action"), scope))) return named(step, scope, `what this task builds by compose is not read: call \`docker compose build\` in a script, or say it under builds in ${require_check.CONFIG_FILE}.`);
	const script = task === "" ? plainScript(step, scope) : scriptTask(task, inputs, scope);
	if (script === null) return task === "" ? null : otherTask(step, task, inputs, scope);
	const text = scriptOf(script.value, scope, script.shell);
	if (!require_scripts.mayBuild(text)) return null;
	const folder = require_repository_yaml.valueAt(step, "workingDirectory") ?? require_repository_yaml.valueAt(inputs, "workingDirectory") ?? require_repository_yaml.valueAt(inputs, "cwd");
	const placed = require_check.workspacePath(valueOf(folder, scope), "", true);
	const action = {
		kind: "run",
		script: text,
		scriptLine: script.value.kind === "text" ? script.value.lines?.line ?? null : null,
		shell: script.shell,
		env: environmentOf(scope, require_repository_yaml.valueAt(step, "env")),
		folder: placed ?? require_check.unknownPath(valueOf(folder, scope))
	};
	const given = { written: script.value.kind === "text" ? script.value.text : "" };
	return {
		kind: "run",
		text,
		step: {
			file: scope.file,
			line: script.value.line,
			host: scope.host,
			action,
			given
		}
	};
}
function plainScript(step, scope) {
	const shells = [
		["script", lineShell(scope)],
		["bash", "bash"],
		["pwsh", "pwsh"],
		["powershell", require_runner.osOf(scope.host) === "Windows" ? "powershell" : "pwsh"]
	];
	for (const [key, shell] of shells) {
		const value = require_repository_yaml.valueAt(step, key);
		if (value !== void 0) return {
			value,
			shell
		};
	}
	return null;
}
function lineShell(scope) {
	const os = require_runner.osOf(scope.host);
	return os === null ? "agent" : os === "Windows" ? "cmd" : "bash";
}
function scriptTask(task, inputs, scope) {
	const first = (...keys) => keys.map((key) => require_repository_yaml.valueAt(inputs, key)).find((value) => value !== void 0);
	const isPwsh = valueOf(first("pwsh"), scope).toLowerCase() === "true" || require_runner.osOf(scope.host) !== "Windows";
	const of = (value, shell) => value === void 0 ? null : {
		value,
		shell
	};
	if (/^cmdline@\d$/.test(task)) return of(first("script"), lineShell(scope));
	if (/^(?:bash@3|shellscript@2)$/.test(task)) return of(first("script", "filePath", "scriptPath"), "bash");
	if (/^batchscript@1$/.test(task)) return of(first("filename"), "cmd");
	if (/^powershell@[12]$/.test(task)) return of(first("script", "inlineScript", "filePath"), isPwsh ? "pwsh" : "powershell");
	if (/^azurepowershell@\d$/.test(task)) return of(first("Inline", "inline", "ScriptPath"), isPwsh ? "pwsh" : "powershell");
	if (!/^azurecli@\d$/.test(task)) return null;
	const type = valueOf(first("scriptType"), scope).toLowerCase();
	const shell = type === "ps" ? "powershell" : type === "pscore" ? "pwsh" : type === "batch" ? "cmd" : "bash";
	return of(first("inlineScript", "scriptPath"), shell);
}
function dockerTask(step, task, inputs, scope, around) {
	const input = (...keys) => keys.map((key) => valueOf(require_repository_yaml.valueAt(inputs, key), scope)).find(Boolean) ?? "";
	const command = (input("command") || (task === "docker@2" ? "buildAndPush" : "")).toLowerCase();
	if (!/^build(?:andpush| an image)?$/.test(command)) return null;
	const pattern = input("Dockerfile", "dockerfile", "dockerFile") || "**/Dockerfile";
	const [file, second] = matching(pattern, around.files);
	if (second !== void 0 || file === void 0) return named(step, scope, `the Dockerfile of this Docker task is ${pattern}, which ${file === void 0 ? "matches no file of this repository" : `matches ${file}, ${second} and perhaps more`}: name it there, or say it under builds in ${require_check.CONFIG_FILE}.`);
	const registry = input("containerRegistry") === "" ? "" : `${require_check.unknown("$(containerRegistry)")}/`;
	const tags = (input("tags") || require_check.unknown("$(Build.BuildId)")).split(/[\n,]/).map((tag) => tag.trim());
	const names = input("repository") === "" ? [] : tags.filter(Boolean).map((tag) => `--tag=${registry}${input("repository")}:${tag}`);
	const context = input("buildContext", "context");
	const words = [
		...command === "buildandpush" ? [] : input("arguments").split(/\s+/).filter(Boolean),
		...names,
		`--file=${file}`,
		context === "" || context.includes("*") ? require_check.folderOf(file) || "." : context
	];
	const { line } = step;
	const built = require_build_line.readBuildLine("docker build", words.map((text) => ({
		text,
		line,
		several: require_check.hasUnknown(text) && !text.startsWith("-")
	})), {
		folder: "",
		elsewhere: null,
		value: () => void 0,
		written: (name) => `$${name}`
	});
	if (built === null) return null;
	if (built.kind === "unread") return named(step, scope, built.message, built.dockerfile);
	const pushes = command === "buildandpush" ? true : built.build.pushes;
	return {
		kind: "declared",
		declared: {
			builds: [{
				...built.build,
				pushes,
				host: scope.host,
				declaredBy: {
					file: scope.file,
					line
				}
			}],
			unread: []
		},
		text: words.join(" ")
	};
}
function otherTask(step, task, inputs, scope) {
	const input = require_repository_yaml.entriesOf(inputs).find(({ key }) => /^docker_?file(?:_?(?:rel)?_?path)?$/i.test(key));
	const written = input === void 0 ? "" : valueOf(input.value, scope);
	if (written === "" || task.startsWith("docker@")) return null;
	return named(step, scope, `what the task ${task.slice(0, 100)} builds of ${require_check.asWritten(written).slice(0, 200)} is not read: say it under builds in ${require_check.CONFIG_FILE}.`, require_check.hasUnknown(written) ? null : require_check.workspacePath(written, "", true));
}
function named(step, scope, message, dockerfile = null) {
	return {
		kind: "declared",
		declared: {
			builds: [],
			unread: [{
				file: scope.file,
				line: step.line,
				message,
				dockerfile
			}]
		},
		text: message
	};
}
function matching(pattern, files) {
	const written = require_check.workspacePath(pattern, "", true);
	if (written === null || require_check.hasUnknown(written)) return [pattern, ""].slice(0, written === null ? 0 : 1);
	if (!written.includes("*")) return [written];
	const [before = "", after = "", more] = written.split("**/");
	if (more !== void 0 || before.includes("*") || after.includes("*")) return [];
	const found = [];
	for (const file of files) {
		if (file.startsWith(before) && (file === before + after || file.endsWith(`/${after}`))) found.push(file);
		if (found.length === 2) break;
	}
	return found;
}
// lib/find/azure/pipeline.js
const MOST_STEPS = 5e3;
const MOST_PARTS = 2e5;
const DEEPEST = 20;
const MOST_VARIABLE_FILES = 100;
const MOST_ALIASED = 1e4;
const OF_CONCERN = /docker|container:|template:|\.(?:ps1|sh|cmd|bat)\b|\bmake\b/i;
async function readAzurePipeline(file, text, around) {
	if (!OF_CONCERN.test(text)) return require_source.NOTHING;
	const pipeline = new Pipeline(around);
	const root = await pipeline.load(file, text);
	if (root === null) return pipeline.found(false);
	const budget = { left: MOST_PARTS };
	const scope = {
		file,
		host: DEFAULT_HOST,
		depth: 0,
		parameters: parametersOf(require_repository_yaml.valueAt(root, "parameters"), void 0, null),
		variables: PREDEFINED,
		loops: new Map(),
		budget
	};
	await pipeline.any(root, scope);
	if (budget.left < 0 || pipeline.hasTooMany) pipeline.problem(file, 1, "the loops and templates of this pipeline come to more than people write; not all of it was read.");
	const callable = [
		"trigger",
		"pr",
		"schedules",
		"resources",
		"pool",
		"extends",
		"name"
	].every((key) => require_repository_yaml.valueAt(root, key) === void 0);
	const found = pipeline.found(callable);
	const isTemplate = callable && !/^azure-pipelines/i.test(require_check.nameOf(file));
	return found.builds.length === 0 && found.unread.length === 0 && !found.starts?.length && !isTemplate ? {
		...found,
		unread: [require_source.nothingFound(file)]
	} : found;
}
var Pipeline = class {
	around;
	builds = [];
	unread = [];
	starts = [];
	called = new Set();
	images = new Map();
	roots = new Map();
	runs;
	steps = 0;
	variableFiles = 0;
	constructor(around) {
		this.around = around;
		this.runs = new require_runner.RunBuilds(around.runners, around.print, around.effort);
	}
	found(callable) {
		return {
			builds: this.runs.starts.named(this.builds),
			unread: this.unread,
			starts: this.starts,
			called: [...this.called],
			callable
		};
	}
	get hasTooMany() {
		return this.variableFiles > MOST_VARIABLE_FILES;
	}
	async load(file, text, shared = false) {
		const read = await (shared ? require_repository_yaml.readSharedYaml : require_repository_yaml.readRepositoryYaml)(text, MOST_ALIASED);
		if (read.ok) return read.root;
		this.problem(file, read.line, `this pipeline was not read: ${read.reason}.`);
		return null;
	}
	async any(value, outer) {
		if (!this.spend(outer)) return;
		const fields = fieldsAt(value, outer);
		const at = (key) => fields.get(key)?.value;
		const scope = withPool(await this.variables(at("variables"), outer), at("pool"));
		const template = at("template") ?? require_repository_yaml.valueAt(at("extends"), "template");
		if (template !== void 0) return this.template(template, at("parameters") ?? require_repository_yaml.valueAt(at("extends"), "parameters"), scope);
		for (const { value: resource, names } of itemsAt(require_repository_yaml.valueAt(at("resources"), "containers"), scope)) {
			const [name, image] = [require_repository_yaml.valueAt(resource, "container"), require_repository_yaml.valueAt(resource, "image")];
			if (name !== void 0 && image !== void 0) this.images.set(valueOf(name, scope), {
				image,
				scope: {
					...scope,
					...names
				}
			});
		}
		for (const list of [at("stages"), at("jobs")]) for (const part of itemsAt(list, scope)) await this.any(part.value, {
			...scope,
			...part.names
		});
		const strategy = at("strategy");
		for (const row of rowsOf(strategy, scope)) {
			if (!this.spend(scope)) return;
			const inRow = {
				...scope,
				variables: new Map([...scope.variables, ...row])
			};
			const onHost = row.size > 0 ? withPool(inRow, at("pool")) : inRow;
			this.container(at("container"), valueOf(at("job") ?? at("deployment"), onHost), onHost);
			for (const part of itemsAt(at("steps"), onHost)) await this.step(part.value, {
				...onHost,
				...part.names
			});
			for (const { value: hooks } of fieldsAt(strategy, onHost).values()) for (const { value: hook } of fieldsAt(hooks, onHost).values()) for (const part of itemsAt(require_repository_yaml.valueAt(hook, "steps"), onHost)) await this.step(part.value, {
				...onHost,
				...part.names
			});
		}
	}
	spend({ variables }) {
		return this.around.effort.spend(100 + variables.size * 40);
	}
	async variables(value, outer) {
		let scope = withVariables(outer, value);
		for (const { value: item, names } of itemsAt(value, outer)) {
			const template = require_repository_yaml.valueAt(item, "template");
			if (template === void 0) continue;
			if (++this.variableFiles > MOST_VARIABLE_FILES) break;
			const found = await this.opened(template, require_repository_yaml.valueAt(item, "parameters"), {
				...outer,
				...names
			});
			if (found === null) continue;
			const { variables } = withVariables({
				...found.scope,
				variables: scope.variables
			}, require_repository_yaml.valueAt(found.value, "variables"));
			scope = withVariables({
				...scope,
				variables
			}, value);
		}
		return scope;
	}
	async template(template, given, scope) {
		const found = await this.opened(template, given, scope);
		if (found !== null) await this.any(found.value, found.scope);
	}
	async opened(template, given, scope) {
		const [written = "", repository] = valueOf(template, scope).split("@", 2);
		if (repository !== void 0 && repository !== "self") return null;
		const [relative, folder] = written.startsWith("/") ? [written.slice(1), ""] : [written, require_check.folderOf(scope.file)];
		const path = require_check.hasUnknown(written) ? null : require_check.workspacePath(relative, folder, true);
		const place = {
			file: scope.file,
			line: template.line
		};
		if (path === null) {
			this.problem(place.file, place.line, "which template is taken here is not known before the run, so what it builds is not known.");
			return null;
		}
		if (scope.depth >= DEEPEST || this.steps > MOST_STEPS) return null;
		let root = this.roots.get(path);
		if (root === void 0) {
			root = this.around.read(path).then((text) => {
				if (text !== null) return this.load(path, text, true);
				this.problem(place.file, place.line, `the template ${path} could not be read, so what it builds is not known.`);
				return null;
			});
			this.roots.set(path, root);
		}
		const value = await root;
		if (value === null) return null;
		this.called.add(path);
		const parameters = parametersOf(require_repository_yaml.valueAt(value, "parameters"), given, scope);
		return {
			value,
			scope: {
				...scope,
				file: path,
				parameters,
				loops: new Map(),
				depth: scope.depth + 1
			}
		};
	}
	container(value, job, scope) {
		const inside = value && valueIn(value, scope);
		const written = require_repository_yaml.valueAt(inside, "image") ?? inside;
		if (written === void 0 || !("text" in written)) return;
		const named = valueOf(written, scope);
		const resource = this.images.get(named);
		const image = resource ? valueOf(resource.image, resource.scope) : named;
		const at = {
			file: scope.file,
			line: written.line
		};
		if (image !== "") this.starts.push(require_job_container.jobContainer(job, image, scope.host, at));
	}
	async step(value, scope) {
		if (!this.spend(scope)) return;
		if (++this.steps > MOST_STEPS) {
			if (this.steps === 5001) this.problem(scope.file, value.line, `this pipeline comes to more than ${MOST_STEPS} steps; from here on they were not read.`);
			return;
		}
		const template = require_repository_yaml.valueAt(value, "template");
		if (template !== void 0) return this.template(template, require_repository_yaml.valueAt(value, "parameters"), scope);
		const step = stepOf(value, scope, this.around);
		if (step !== null) await this.add(step, scope);
	}
	async add(step, scope) {
		const declared = step.kind === "run" ? await this.runs.of(step.step, this.around.read) : [step.declared];
		for (const each of declared) {
			const { builds, unread, starts = [] } = require_runner.ofStep(each, scope.host, step.text, this.around.runners);
			this.around.effort.spend(builds.length * require_check.BUILD);
			this.builds.push(...builds);
			this.starts.push(...starts);
			this.unread.push(...unread);
		}
	}
	problem(file, line, message) {
		if (this.unread.length < 200) this.unread.push({
			file,
			line,
			message,
			dockerfile: null
		});
	}
};
exports.readAzurePipeline = readAzurePipeline;
