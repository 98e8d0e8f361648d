const require_check = require("./check.js");
const require_programs = require("./programs.js");
let node_fs = require("node:fs");
let node_os = require("node:os");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
let node_crypto = require("node:crypto");
// lib/io/cache-file.js
const LIMIT$2 = 67108864;
function cacheFile(path, untrusted) {
	let before = null;
	let readable = true;
	return {
		async load() {
			const content = await read$1(path, untrusted);
			if (content.kind === "unreadable") {
				readable = false;
				return {
					text: null,
					notice: `The cache ${path} was not used: ${content.reason}.`
				};
			}
			before = content.kind === "text" ? content.text : null;
			return {
				text: before,
				notice: null
			};
		},
		async save(text) {
			if (text === null || text === before || !readable) return null;
			const written = await require_check.writeFileAtomically(path, text, untrusted);
			if (!written.ok) return `The cache ${written.message}.`;
			before = text;
			return null;
		}
	};
}
async function read$1(path, untrusted) {
	const located = require_check.destinationOf(path, untrusted);
	if ("reason" in located) return {
		kind: "unreadable",
		reason: located.reason
	};
	try {
		(0, node_fs.lstatSync)(located.path);
		const folder = untrusted.find((each) => require_check.liesIn(located.path, each));
		if (folder !== void 0 && await isTracked(folder, located.path)) return {
			kind: "unreadable",
			reason: TRACKED
		};
		return require_check.notTooDeep(require_check.readText(located.path, LIMIT$2));
	} catch (error) {
		if (require_check.errorCode(error) === "ENOENT") return { kind: "missing" };
		return {
			kind: "unreadable",
			reason: require_check.reasonOf(error)
		};
	}
}
const TRACKED = "git tracks it, so a pull request could have filled it; a folder like RUNNER_TEMP is the place for it";
async function isTracked(root, path) {
	const list = [
		"--literal-pathspecs",
		"ls-files",
		"-z",
		"--",
		(0, node_path.basename)(path)
	];
	const listed = await require_check.runGit(root, [
		"-C",
		(0, node_path.dirname)(path),
		...list
	]);
	return listed.ok && listed.output.length > 0;
}
// lib/io/docker.js
const TIMEOUT_MS = 15e3;
const LIMIT$1 = 1048576;
function dockerInspect(run) {
	return async (reference) => {
		if (reference === "" || reference.startsWith("-")) return { kind: "none" };
		const result = await run.run("docker", [
			"image",
			"inspect",
			"--",
			reference
		], {
			timeoutMs: TIMEOUT_MS,
			limit: LIMIT$1
		});
		if (result.kind === "ended" && result.code === 0) return {
			kind: "json",
			text: result.stdout
		};
		if (result.kind === "ended" && /no such image|image not known/i.test(result.stderr)) return { kind: "none" };
		return {
			kind: "no-docker",
			reason: whyNot$1(result)
		};
	};
}
function whyNot$1(result) {
	switch (result.kind) {
		case "missing": return "Docker is not installed on this machine";
		case "timed-out": return `Docker on this machine gave no answer in ${TIMEOUT_MS / 1e3} s`;
		case "failed": return `Docker on this machine ${result.reason}`;
		case "ended":
			if (/permission denied/i.test(result.stderr)) return "this user may not talk to Docker on this machine";
			if (/cannot connect|error during connect|is the docker daemon running/i.test(result.stderr)) return "Docker does not run on this machine";
			return `docker image inspect ended with code ${result.code}`;
	}
}
// lib/io/docker-config-file.js
const LIMIT = 1048576;
function dockerConfigFile(env, home) {
	const path = (0, node_path.join)(env.DOCKER_CONFIG || (0, node_path.join)(home, ".docker"), "config.json");
	return async () => {
		try {
			const content = require_check.readText(await (0, node_fs_promises.realpath)(path), LIMIT);
			return content.kind === "text" ? content : {
				kind: "unreadable",
				reason: `${path}: ${content.reason}`
			};
		} catch (error) {
			const code = require_check.errorCode(error);
			if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" };
			return {
				kind: "unreadable",
				reason: `${path}: ${require_check.reasonOf(error)}`
			};
		}
	};
}
// lib/io/http.js
const LONGEST_SILENCE_MS = 3e4;
function httpClient(options) {
	const silenceMs = Math.min(options.silenceMs ?? LONGEST_SILENCE_MS, LONGEST_SILENCE_MS);
	let transport;
	return { async send(request, { allowPrivate }) {
		transport ??= Promise.resolve().then(() => require("./http-transport.js")).then(({ Transport }) => new Transport(options.userAgent, silenceMs));
		return (await transport).exchange(request, allowPrivate);
	} };
}
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
function getGlobalConfig(config$1) {
	if (!config$1 && true) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? void 0,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? void 0,
		abortPipeEarly: config$1?.abortPipeEarly ?? void 0
	};
}
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, getGlobalConfig())
	};
	return schema;
}
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
function toLowerCase() {
	return {
		kind: "transformation",
		type: "to_lower_case",
		reference: toLowerCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toLowerCase();
			return dataset;
		}
	};
}
function trim() {
	return {
		kind: "transformation",
		type: "trim",
		reference: trim,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trim();
			return dataset;
		}
	};
}
const ABORT_EARLY_CONFIG = { abortEarly: true };
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			const outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (_isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (_isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}
function variant(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variant,
		expects: "Object",
		async: false,
		key,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
// lib/resolve/daemon-source.js
const text$1 = nullish(string(), "");
const Images = tuple([object({
	Id: text$1,
	RepoDigests: nullish(array(string()), []),
	Architecture: text$1,
	Os: pipe(string(), toLowerCase(), regex(/^[a-z0-9]{1,30}$/)),
	OsVersion: text$1
})]);
const DIGEST$2 = /^sha256:[0-9a-f]{64}$/;
function daemonSource(ports) {
	return { async lookup(reference, platform) {
		const inspected = await ports.inspect(require_check.formatReference(reference));
		if (inspected.kind === "no-docker") return {
			kind: "unreachable",
			reason: inspected.reason
		};
		if (inspected.kind === "none") return {
			kind: "not-found",
			reason: "this machine has no such image"
		};
		const image = read(inspected.text);
		if (image === null) return {
			kind: "not-found",
			reason: "what `docker image inspect` printed for it was not understood"
		};
		const variant = variantOf(image);
		if (platform !== null && !fits(variant, platform)) return {
			kind: "not-found",
			reason: `this machine has it for ${wordsOf(variant)} only`
		};
		return {
			kind: "found",
			image: {
				by: "daemon",
				digest: reference.digest ?? digestOf$1(image, reference),
				floating: reference.digest === null,
				variants: [variant],
				list: "single",
				asOf: null
			}
		};
	} };
}
function read(json) {
	try {
		const parsed = safeParse(Images, JSON.parse(json));
		return parsed.success ? parsed.output[0] : null;
	} catch {
		return null;
	}
}
function variantOf({ Os, Architecture, OsVersion }) {
	const architecture = Architecture.toLowerCase();
	return {
		os: Os,
		architecture: /^[a-z0-9_]{1,30}$/.test(architecture) ? architecture : null,
		osVersion: Os === "windows" && require_check.parseWindowsVersion(OsVersion) ? OsVersion.trim() : null
	};
}
function digestOf$1({ RepoDigests, Id }, { registry, repository }) {
	for (const written of RepoDigests) {
		const known = require_check.parseReference(written);
		if (known?.registry === registry && known.repository === repository && known.digest) return known.digest;
	}
	return DIGEST$2.test(Id) ? Id : null;
}
function fits(variant, platform) {
	if (variant.os !== platform.os) return false;
	const same = (image, wanted) => image === null || wanted === null || image === wanted;
	if (!same(variant.architecture, platform.architecture)) return false;
	const [image, wanted] = [variant.osVersion, platform.osVersion].map((version) => require_check.parseWindowsVersion(version ?? ""));
	return !image || !wanted || image.build === wanted.build;
}
function wordsOf({ os, architecture, osVersion }) {
	return [
		os,
		osVersion,
		architecture
	].filter((part) => part !== null).join(" ");
}
// lib/resolve/docker-config-format.js
const HUB_KEY = "https://index.docker.io/v1/";
const HUB$2 = "docker.io";
const HUB_HOSTS = new Set([
	HUB$2,
	"index.docker.io",
	"registry-1.docker.io"
]);
const HOST = /^(?:[a-z0-9][a-z0-9._-]{0,252}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/;
const HELPER = /^[A-Za-z0-9._-]{1,100}$/;
const text = nullish(string(), "");
const Entry$1 = object({
	auth: text,
	username: text,
	password: text,
	identitytoken: text,
	registrytoken: text
});
const NOTHING = {
	auths: new Map(),
	helpers: new Map(),
	store: "",
	problem: null
};
function readDockerConfig(content) {
	let json;
	try {
		json = JSON.parse(content.replace(/^\uFEFF/, ""));
	} catch (error) {
		return {
			...NOTHING,
			problem: `Docker's config.json is not JSON${placeOf(error, content)}.`
		};
	}
	const root = tableOf(json);
	if (root === null) return {
		...NOTHING,
		problem: "Docker's config.json is not a JSON object."
	};
	const problems = [];
	const member = (name) => {
		const table = tableOf(root.get(name) ?? {});
		if (table === null) problems.push(`\`${name}\` in Docker's config.json is not an object.`);
		return table ?? new Map();
	};
	const auths = byHost(member("auths"), readEntry$1);
	const helpers = byHost(member("credHelpers"), readHelper);
	const store = readHelper(root.get("credsStore") ?? "");
	if (store === null) problems.push("`credsStore` in Docker's config.json is not the name of a credential helper.");
	return {
		auths,
		helpers,
		store: store ?? "",
		problem: problems[0] ?? null
	};
}
function hostOfKey(key) {
	const [host = ""] = key.trim().replace(/^https?:\/\//i, "").split("/", 1);
	const lower = host.toLowerCase();
	if (!HOST.test(lower)) return null;
	return HUB_HOSTS.has(lower) ? HUB$2 : lower;
}
function byHost(table, read) {
	const found = new Map();
	const plain = new Set();
	for (const [key, value] of table) {
		const host = hostOfKey(key);
		const content = read(value);
		if (host === null || content === void 0) continue;
		const isPlain = key === (host === HUB$2 ? HUB_KEY : host);
		if (found.has(host) && (plain.has(host) || !isPlain)) continue;
		found.set(host, content);
		if (isPlain) plain.add(host);
	}
	return found;
}
function readEntry$1(value) {
	if (value === null) return void 0;
	const parsed = safeParse(Entry$1, tableOf(value) ? value : void 0);
	if (!parsed.success) return null;
	return Object.values(parsed.output).some((part) => part !== "") ? parsed.output : void 0;
}
function readHelper(value) {
	if (value === null) return "";
	return typeof value === "string" && (value === "" || HELPER.test(value)) ? value : null;
}
function tableOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null;
}
function placeOf(error, content) {
	const message = error instanceof Error ? error.message : "";
	if (message.startsWith("Unexpected end")) return " (it ends too early)";
	const position = /at position (\d{1,9})/.exec(message)?.[1];
	if (position === void 0) return "";
	return ` (line ${content.slice(0, Number(position)).split("\n").length})`;
}
// lib/resolve/credential-helper.js
const OUTPUT_LIMIT = 262144;
const NOT_FOUND = "credentials not found in native keychain";
const TOKEN_USER = "<token>";
const Found = object({
	Username: string(),
	Secret: string()
});
const Listed = record(string(), unknown());
var CredentialHelper = class {
	program;
	#run;
	#timeoutMs;
	constructor(name, run, timeoutMs) {
		this.program = `docker-credential-${name}`;
		this.#run = run;
		this.#timeoutMs = timeoutMs;
	}
	async get(host) {
		const ended = await this.#ask("get", host === "docker.io" ? HUB_KEY : host);
		if (ended.kind !== "found") return ended;
		const parsed = safeParse(Found, parse$1(ended.found));
		if (!parsed.success) return {
			kind: "failed",
			problem: "printed something that is not a credential"
		};
		const { Username: username, Secret: secret } = parsed.output;
		if (secret === "") return { kind: "none" };
		if (username === TOKEN_USER) return {
			kind: "found",
			found: {
				username: TOKEN_USER,
				password: "",
				identityToken: secret
			}
		};
		return {
			kind: "found",
			found: {
				username,
				password: secret,
				identityToken: null
			}
		};
	}
	async list() {
		const ended = await this.#ask("list", "");
		if (ended.kind !== "found") return ended;
		const json = parse$1(ended.found);
		const parsed = safeParse(Listed, Array.isArray(json) ? void 0 : json ?? void 0);
		if (!parsed.success) return {
			kind: "failed",
			problem: "printed something that is not a list of credentials"
		};
		return {
			kind: "found",
			found: Object.keys(parsed.output)
		};
	}
	async #ask(action, input) {
		const result = await this.#run.run(this.program, [action], {
			input,
			timeoutMs: this.#timeoutMs,
			limit: OUTPUT_LIMIT
		});
		if (result.kind === "ended" && result.code === 0) return {
			kind: "found",
			found: result.stdout
		};
		if (result.kind === "ended" && `${result.stdout}\n${result.stderr}`.includes(NOT_FOUND)) return { kind: "none" };
		return {
			kind: "failed",
			problem: this.#whyNot(result)
		};
	}
	#whyNot(result) {
		switch (result.kind) {
			case "missing": return "is not installed in any folder of PATH";
			case "timed-out": return `gave no answer in ${this.#timeoutMs / 1e3} s`;
			case "failed": return result.reason;
			case "ended": return `ended with code ${result.code}`;
		}
	}
};
function parse$1(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// lib/resolve/docker-config.js
const HELPER_TIMEOUT_MS = 15e3;
const NONE = {
	credential: null,
	problem: null
};
const NO_CONFIG = {
	auths: new Map(),
	helpers: new Map(),
	store: "",
	problem: null
};
function dockerCredentials(ports, options) {
	return new DockerCredentials(ports, options);
}
var DockerCredentials = class {
	#ports;
	#options;
	#answers = new Map();
	#config;
	#hosts;
	constructor(ports, options) {
		this.#ports = ports;
		this.#options = options;
	}
	for(registryHost) {
		const host = hostOfKey(registryHost);
		if (host === null) return Promise.resolve(NONE);
		const answer = this.#answers.get(host) ?? this.#find(host);
		this.#answers.set(host, answer);
		return answer;
	}
	hosts() {
		this.#hosts ??= this.#list();
		return this.#hosts;
	}
	async #find(host) {
		const config = await this.#read();
		const fromHelper = await this.#askHelper(host, config);
		if (fromHelper.credential !== null) return fromHelper;
		const fromFile = this.#keep(readEntry(host, config.auths.get(host)));
		if (fromFile.credential !== null) return fromFile;
		return {
			credential: null,
			problem: fromHelper.problem ?? fromFile.problem ?? config.problem
		};
	}
	async #askHelper(host, config) {
		const name = config.helpers.has(host) ? config.helpers.get(host) : config.store;
		if (name === null) return without(`What \`credHelpers\` in Docker's config.json says for ${host} is not the name of a helper.`);
		if (name === void 0 || name === "") return NONE;
		const helper = this.#helper(name);
		const answer = await helper.get(host);
		if (answer.kind === "found") return this.#keep({
			credential: answer.found,
			problem: null
		});
		if (answer.kind === "none") return NONE;
		return without(`No credential for ${host}: ${helper.program}, which Docker's config.json names, ${answer.problem}.`);
	}
	async #list() {
		const { auths, helpers, store } = await this.#read();
		const hosts = new Set();
		for (const [host, entry] of auths) if (entry !== null) hosts.add(host);
		for (const [host, name] of helpers) if (name !== null && name !== "") hosts.add(host);
		if (store !== "") {
			const listed = await this.#helper(store).list();
			for (const key of listed.kind === "found" ? listed.found : []) {
				const host = hostOfKey(key);
				if (host !== null) hosts.add(host);
			}
		}
		return [...hosts].sort();
	}
	#helper(name) {
		return new CredentialHelper(name, this.#ports.run, this.#options.helperTimeoutMs ?? HELPER_TIMEOUT_MS);
	}
	#read() {
		this.#config ??= this.#ports.readConfig().then((config) => {
			if (config.kind === "text") return readDockerConfig(config.text);
			if (config.kind === "missing") return NO_CONFIG;
			return {
				...NO_CONFIG,
				problem: `Docker's configuration could not be read: ${config.reason}.`
			};
		});
		return this.#config;
	}
	#keep(answer) {
		const { credential } = answer;
		if (credential === null) return answer;
		const { username, password, identityToken } = credential;
		const pair = password === "" ? "" : Buffer.from(`${username}:${password}`).toString("base64");
		for (const value of [
			password,
			pair,
			identityToken
		]) if (value) this.#options.secret(value);
		return answer;
	}
};
function readEntry(host, entry) {
	const problem = (words) => without(`The entry for ${host} in \`auths\` of Docker's config.json ${words}.`);
	if (entry === void 0) return NONE;
	if (entry === null) return problem("is not an object of texts");
	const { auth, username, password, identitytoken, registrytoken } = entry;
	if (identitytoken !== "") return found({
		username: "<token>",
		password: "",
		identityToken: identitytoken
	});
	if (registrytoken !== "") return problem("holds a `registrytoken`, which is not used here; log in with a user name and a password");
	if (auth !== "") {
		const pair = decodePair(auth);
		return pair ? found({
			...pair,
			identityToken: null
		}) : problem("has an `auth` that is not base64 of user:password");
	}
	if (username === "" || password === "") return problem("has a user name or a password, but not both");
	return found({
		username,
		password,
		identityToken: null
	});
}
function decodePair(auth) {
	const base64 = auth.trim();
	if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return null;
	const pair = Buffer.from(base64, "base64").toString("utf8");
	const colon = pair.indexOf(":");
	if (colon < 1) return null;
	return {
		username: pair.slice(0, colon),
		password: withoutNul(pair.slice(colon + 1))
	};
}
function withoutNul(text) {
	let [start, end] = [0, text.length];
	while (text[start] === "\0") start += 1;
	while (end > start && text[end - 1] === "\0") end -= 1;
	return text.slice(start, end);
}
function found(credential) {
	return {
		credential,
		problem: null
	};
}
function without(problem) {
	return {
		credential: null,
		problem
	};
}
// lib/resolve/document-cache.js
const SCHEMA_VERSION = 2;
const MOST_ENTRIES$1 = 2e4;
const MOST_CHARACTERS = 33554432;
const LONGEST_DOCUMENT = 262144;
const DOCUMENT = /^[^\s@]{1,400}@sha(?:256|384|512):[0-9a-f]{64,128}$/;
const TAG$1 = /^[^\s@]{1,400}:[\w.-]{1,128}$/;
const DIGEST$1 = /^sha(?:256|384|512):[0-9a-f]{64,128}$/;
const Record = pipe(unknown(), check((value) => !Array.isArray(value)), record(string(), unknown()));
const CacheText = object({
	schemaVersion: literal(SCHEMA_VERSION),
	tags: Record,
	documents: Record
});
var KeptDocuments = class {
	#documents = new Map();
	#tags = new Map();
	#foreign;
	#characters = 0;
	constructor(foreign = false) {
		this.#foreign = foreign;
	}
	get(name) {
		const text = this.#documents.get(name);
		if (text === void 0) return null;
		this.#use(name, text);
		return text;
	}
	set(name, text) {
		if (!DOCUMENT.test(name) || typeof text !== "string" || text.length > LONGEST_DOCUMENT) return false;
		this.#use(name, text);
		return true;
	}
	digestOf(tag) {
		return this.#tags.get(tag) ?? null;
	}
	tagged(tag, digest) {
		if (!TAG$1.test(tag) || typeof digest !== "string" || !DIGEST$1.test(digest)) return false;
		this.#tags.delete(tag);
		this.#tags.set(tag, digest);
		dropOldest(this.#tags);
		return true;
	}
	toText() {
		if (this.#foreign || this.#documents.size === 0) return null;
		const tags = linesOf(this.#tags);
		const documents = linesOf(this.#documents);
		return `{"schemaVersion":${SCHEMA_VERSION},"tags":{${tags}},"documents":{${documents}}}\n`;
	}
	#use(name, text) {
		this.#characters += text.length - (this.#documents.get(name)?.length ?? 0);
		this.#documents.delete(name);
		this.#documents.set(name, text);
		while (this.#characters > MOST_CHARACTERS || this.#documents.size > MOST_ENTRIES$1) this.#characters -= dropOldest(this.#documents, 0)?.length ?? 0;
	}
};
function dropOldest(map, most = MOST_ENTRIES$1) {
	const oldest = map.size > most ? map.entries().next().value : void 0;
	if (oldest === void 0) return void 0;
	map.delete(oldest[0]);
	return oldest[1];
}
function linesOf(map) {
	const lines = [...map.keys()].sort().map((key) => `${JSON.stringify(key)}:${JSON.stringify(map.get(key))}`);
	return lines.length === 0 ? "" : `\n${lines.join(",\n")}\n`;
}
function readDocumentCache(text, name) {
	if (text === null || text.trim() === "") return {
		cache: new KeptDocuments(),
		notice: null
	};
	const json = parse(text);
	const parsed = safeParse(CacheText, json);
	if (!parsed.success) {
		const ours = /^\s*\{\s*"schemaVersion"/.test(text);
		const then = ours ? "It will be written anew" : "It will not be written either";
		return {
			cache: new KeptDocuments(!ours),
			notice: `The cache ${name} was not used: ${whyNot(json)}. ${then}.`
		};
	}
	const cache = new KeptDocuments();
	let broken = 0;
	for (const [key, document] of Object.entries(parsed.output.documents)) if (!cache.set(key, document)) broken += 1;
	for (const [key, digest] of Object.entries(parsed.output.tags)) if (!cache.tagged(key, digest)) broken += 1;
	const entries = broken === 1 ? "1 entry" : `${broken} entries`;
	return {
		cache,
		notice: broken === 0 ? null : `In the cache ${name}, ${entries} could not be understood and will be left out.`
	};
}
function whyNot(json) {
	if (json === void 0) return "it is not JSON";
	if (typeof json === "object" && json !== null && "schemaVersion" in json && json.schemaVersion === 1) return "an earlier version wrote it, which kept nothing that can be verified";
	return "it is not of the form that this version writes";
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// lib/resolve/layered-source.js
function layeredSource(sources) {
	return {
		async lookup(reference, platform) {
			let failure = null;
			for (const source of sources) {
				const answer = await source.lookup(reference, platform);
				if (answer.kind === "found") {
					if (failure === null) return answer;
					const missing = failure.kind === "not-found" && !failure.unsure ? { missing: true } : {};
					return {
						...answer,
						instead: failure.reason,
						...missing
					};
				}
				failure ??= answer;
			}
			return failure ?? {
				kind: "not-found",
				reason: "nothing was asked for it"
			};
		},
		async tags(reference) {
			for (const source of sources) {
				const tags = await source.tags?.(reference) ?? null;
				if (tags !== null) return tags;
			}
			return null;
		}
	};
}
// lib/resolve/registry/document.js
const DIGEST = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;
function isDigest(text) {
	return DIGEST.test(text);
}
function digestOf(bytes, like = null) {
	const algorithm = like?.slice(0, like.indexOf(":")) ?? "sha256";
	return `${algorithm}:${(0, node_crypto.createHash)(algorithm).update(bytes).digest("hex")}`;
}
function parseJson(bytes) {
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return;
	}
}
// lib/resolve/registry/failure.js
const KINDS = new Set([
	"not-found",
	"refused",
	"unreachable",
	"not-allowed"
]);
function isFailure(value) {
	return KINDS.has(value.kind);
}
function refused(reason) {
	return {
		kind: "refused",
		reason
	};
}
function unreachable(reason) {
	return {
		kind: "unreachable",
		reason
	};
}
const Text = fallback(optional(string(), ""), "");
const ErrorsSchema = object({ errors: array(fallback(object({
	code: Text,
	message: Text
}), {
	code: "",
	message: ""
})) });
const HUB$1 = "docker.io";
function failureOf(response, wanted, host) {
	const { status } = response;
	const { name } = host;
	if (status === 404) return notFound(response, wanted, name);
	if (status === 403) return refused(`${name} forbids reading ${wanted.repository} (403): it takes a login that has the right to`);
	if (status === 406) return refused(notUnderstood(name));
	if (status === 429) return unreachable(name === HUB$1 ? `${name} asks to wait: Docker Hub allows 100 pulls in 6 hours without login (docker/login-action raises that)` : `${name} asks to wait: too many requests`);
	if (status >= 500) return unreachable(`${name} has a fault of its own (it answered ${status})`);
	return refused(`${name} answered ${status}, which is not an answer of a registry`);
}
function notFound(response, wanted, name) {
	const errors = errorsOf(response);
	if (errors.some(({ message }) => /accept header/i.test(message))) return refused(notUnderstood(name));
	const { repository } = wanted;
	if (errors.some(({ code }) => code.toUpperCase() === "NAME_UNKNOWN")) return missing(`there is no repository ${repository} on ${name}`);
	if (wanted.what === "blobs") return missing(`${name} does not hold ${wanted.name} of ${repository}`);
	const manifestUnknown = errors.some(({ code }) => code.toUpperCase() === "MANIFEST_UNKNOWN");
	const subject = wanted.name.includes(":") ? `image with the digest ${wanted.name}` : `tag ${wanted.name}`;
	return missing(manifestUnknown ? `there is no ${subject} in ${repository} on ${name}` : `${name} knows no ${subject} in ${repository}, or no such repository`);
}
function notUnderstood(name) {
	return `the registry ${name} does not understand the image formats that it was asked for, although it may hold the image`;
}
function missing(reason) {
	return {
		kind: "not-found",
		reason
	};
}
function errorsOf(response) {
	const parsed = safeParse(ErrorsSchema, parseJson(response.body));
	return parsed.success ? parsed.output.errors : [];
}
// lib/resolve/registry/image-manifest.js
const OCI_INDEX = "application/vnd.oci.image.index.v1+json";
const DOCKER_LIST = "application/vnd.docker.distribution.manifest.list.v2+json";
const OCI_MANIFEST = "application/vnd.oci.image.manifest.v1+json";
const DOCKER_MANIFEST = "application/vnd.docker.distribution.manifest.v2+json";
const SCHEMA_1 = /^application\/vnd\.docker\.distribution\.manifest\.v1\+/;
const INDEX_TYPES = [OCI_INDEX, DOCKER_LIST];
const IMAGE_TYPES = [OCI_MANIFEST, DOCKER_MANIFEST];
const MANIFEST_TYPES = [...INDEX_TYPES, ...IMAGE_TYPES];
const MOST_ENTRIES = 1e4;
const Digest = pipe(string(), check(isDigest));
const Word$1 = fallback(nullish(pipe(string(), trim(), maxLength(100)), null), null);
const ManifestSchema = variant("mediaType", [object({
	mediaType: picklist(INDEX_TYPES),
	manifests: pipe(array(unknown()), maxLength(MOST_ENTRIES), array(object({
		mediaType: Word$1,
		digest: Digest,
		platform: fallback(nullish(object({
			os: Word$1,
			architecture: Word$1,
			"os.version": Word$1
		}), null), null)
	})))
}), object({
	mediaType: picklist(IMAGE_TYPES),
	config: object({
		mediaType: Word$1,
		digest: Digest
	})
})]);
function readManifest(body, contentType) {
	const value = parseJson(body);
	if (value === void 0) return unusable("is not JSON");
	if (typeof value !== "object" || value === null || Array.isArray(value)) return unusable("is JSON, but not a manifest");
	const type = typeOf(value, contentType);
	if (SCHEMA_1.test(type ?? "") || "fsLayers" in value && !("config" in value)) return unusable("has the old format \"schema 1\", which tells no Windows version and which Docker no longer pulls");
	if (type === null) return unusable("is JSON, but not a manifest");
	if (!MANIFEST_TYPES.includes(type)) return unusable(`has the type ${printable(type)}, which is not a container image`);
	if ("manifests" in value && ("config" in value || "layers" in value)) return unusable("is both an image index and an image, so readers would disagree on it");
	const parsed = safeParse(ManifestSchema, {
		...value,
		mediaType: type
	});
	if (parsed.success) return "manifests" in parsed.output ? {
		kind: "index",
		entries: parsed.output.manifests
	} : {
		kind: "image",
		config: parsed.output.config
	};
	if ("manifests" in value && Array.isArray(value.manifests) && value.manifests.length > 1e4) return unusable(`lists more than ${MOST_ENTRIES} images`);
	return unusable(isIndexType(type) ? "is not a valid image index" : "is not a valid image manifest");
}
function isIndexType(type) {
	return INDEX_TYPES.some((known) => known === type);
}
function typeOf(value, contentType) {
	if ("mediaType" in value && typeof value.mediaType === "string" && value.mediaType !== "") return value.mediaType;
	if ("schemaVersion" in value && value.schemaVersion === 1) return "application/vnd.docker.distribution.manifest.v1+json";
	const sent = (contentType ?? "").split(";", 1)[0].trim().toLowerCase();
	if (MANIFEST_TYPES.includes(sent) || SCHEMA_1.test(sent)) return sent;
	if ("manifests" in value && Array.isArray(value.manifests)) return OCI_INDEX;
	return "config" in value && typeof value.config === "object" ? OCI_MANIFEST : null;
}
function printable(type) {
	return /^[\w.+/-]{1,100}$/.test(type) ? `"${type}"` : "of something unknown";
}
function unusable(why) {
	return {
		kind: "unusable",
		why
	};
}
// lib/resolve/registry/hosts.js
const HUB = "docker.io";
const HUB_API = "registry-1.docker.io";
const HUB_SPELLINGS = new Set([
	HUB,
	"index.docker.io",
	HUB_API
]);
const LOOPBACK_V4 = /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;
const ONLY_A_HOST = /^[A-Za-z0-9.-]+(?::\d{1,5})?$|^\[[A-Fa-f0-9:.]+\](?::\d{1,5})?$/;
function registryHost(text) {
	const written = text.trim().replace(/^https?:\/\//i, "").replace(/\/$/, "").toLowerCase();
	if (!ONLY_A_HOST.test(written)) return null;
	const name = HUB_SPELLINGS.has(written) ? HUB : written;
	const authority = name === HUB ? HUB_API : written;
	const url = parseUrl(`https://${authority}`);
	if (!url) return null;
	const loopback = isLoopback(url);
	const plain = loopback ? parseUrl(`http://${authority}`) : null;
	return {
		name,
		authority,
		loopback,
		addresses: [...new Set([addressOf(url), ...plain ? [addressOf(plain)] : []])]
	};
}
function isLoopback(url) {
	return url.hostname === "localhost" || url.hostname === "[::1]" || LOOPBACK_V4.test(url.hostname);
}
function addressOf(url) {
	return `${url.hostname}:${url.port || (url.protocol === "http:" ? "80" : "443")}`;
}
function parseUrl(text, base) {
	try {
		return new URL(text, base);
	} catch {
		return null;
	}
}
const PUBLIC_REGISTRIES = [
	"docker.io",
	"mcr.microsoft.com",
	"mcr.azure.cn",
	"ghcr.io",
	"docker.pkg.github.com",
	"quay.io",
	"gcr.io",
	"*.gcr.io",
	"*.pkg.dev",
	"registry.k8s.io",
	"public.ecr.aws",
	"registry.gitlab.com",
	"lscr.io"
];
var AllowList = class {
	#named;
	#onlyPublic;
	#withCredentials;
	constructor(named, withCredentials) {
		this.#named = addressesOf(named.anywhere);
		this.#onlyPublic = addressesOf(named.onlyPublic);
		this.#withCredentials = addressesOf(withCredentials);
	}
	admits(registry) {
		if (this.mayBePrivate(registry)) return true;
		if (registry.addresses.some((address) => this.#onlyPublic.has(address))) return true;
		return PUBLIC_REGISTRIES.some((pattern) => matches(registry, pattern));
	}
	mayBePrivate(registry) {
		return registry.addresses.some((address) => this.#named.has(address) || this.#withCredentials.has(address));
	}
	trusts(url) {
		return this.#named.has(addressOf(url));
	}
};
function addressesOf(hosts) {
	return new Set(hosts.flatMap((host) => registryHost(host)?.addresses ?? []));
}
function matches(registry, pattern) {
	const host = registry.name.replace(/:443$/, "");
	return pattern.startsWith("*.") ? host.endsWith(pattern.slice(1)) : host === pattern;
}
// lib/resolve/registry/token.js
const LONGEST_ANSWER = 1048576;
const Field = fallback(optional(pipe(string(), regex(/^[\x21-\x7e]{1,65536}$/))), void 0);
const TokenSchema = object({
	token: Field,
	access_token: Field
});
var Tokens = class {
	ports;
	#known = new Map();
	constructor(ports) {
		this.ports = ports;
	}
	get(request) {
		const key = keyOf$1(request);
		let token = this.#known.get(key);
		if (!token) {
			token = this.#ask(request);
			this.#known.set(key, token);
		}
		return token;
	}
	async forget(request, token) {
		const key = keyOf$1(request);
		const known = await this.#known.get(key);
		if (known?.kind === "token" && known.token === token) this.#known.delete(key);
	}
	async #ask(request) {
		const { registry } = this.ports;
		const url = parseUrl(request.realm);
		const why = url ? unsafe(url, registry) : "is not a web address";
		if (!url || why !== null) return refused(`${registry.host} names a token service that ${why}, so nothing was sent there`);
		const credential = await this.ports.credential();
		const identityToken = credential?.identityToken ?? null;
		const sent = identityToken === null ? get(url, request, credential, this.ports) : post(url, request, identityToken);
		const received = await this.ports.send(sent);
		if (isFailure(received)) return received;
		return this.#read(received, registry, credential !== null);
	}
	#read({ response, from }, registry, loggedIn) {
		const service = `the token service ${from.host} of ${registry.host}`;
		if (response.status === 429) return unreachable(`${service} asks to wait (too many requests)`);
		if (response.status >= 500) return unreachable(`${service} has a fault of its own (${response.status})`);
		if (response.status >= 400 && response.status !== 404) return refused(loggedIn ? `${service} does not accept the login that Docker's configuration holds, or the login may not read this repository (${response.status}); log in again` : `${service} gives nobody without a login access to this repository (${response.status}): it is private, or its name is misspelt`);
		const parsed = response.status === 200 ? safeParse(TokenSchema, parseJson(response.body)) : null;
		const token = parsed?.success ? parsed.output.token ?? parsed.output.access_token : void 0;
		if (token === void 0) return refused(`${service} answered without a token (${response.status})`);
		this.ports.secret(token);
		return {
			kind: "token",
			token
		};
	}
};
function basicHeader(credential, ports) {
	const pair = Buffer.from(`${credential.username}:${credential.password}`, "utf8").toString("base64");
	for (const value of [credential.password, pair]) if (value !== "") ports.secret(value);
	return `Basic ${pair}`;
}
function unsafe(realm, registry) {
	if (realm.username !== "" || realm.password !== "") return "has a user name in its address";
	if (realm.protocol === "https:") return null;
	if (realm.protocol !== "http:") return "is not a web address";
	return registry.protocol === "http:" && isLoopback(realm) ? null : `is not asked over https (http://${realm.host})`;
}
function get(url, request, credential, ports) {
	const asked = new URL(url);
	if (request.service !== null) asked.searchParams.set("service", request.service);
	asked.searchParams.set("scope", request.scope);
	return {
		method: "GET",
		url: asked,
		accept: "application/json",
		authorization: credential && basicHeader(credential, ports),
		limit: LONGEST_ANSWER
	};
}
function post(url, { service, scope }, identityToken) {
	const form = new URLSearchParams({
		grant_type: "refresh_token",
		refresh_token: identityToken,
		scope
	});
	form.set("client_id", "windows-container-compat");
	if (service !== null) form.set("service", service);
	return {
		method: "POST",
		url,
		accept: "application/json",
		authorization: null,
		limit: LONGEST_ANSWER,
		form: form.toString()
	};
}
function keyOf$1({ realm, service, scope }) {
	return JSON.stringify([
		realm,
		service,
		scope
	]);
}
// lib/resolve/registry/login.js
const LONGEST_HEADER = 16384;
const SPACE = /[\s,]*/y;
const TOKEN = /[!#$%&'*+.^_`|~\w-]+/y;
const EQUALS = /\s*=\s*/y;
const QUOTED = /"([^"\\]*(?:\\[\s\S][^"\\]*)*)(?:"|\\?$)/y;
const BARE = /[^\s,"]*/y;
function parseChallenges(header) {
	const text = header.slice(0, LONGEST_HEADER);
	const challenges = [];
	let at = 0;
	const take = (pattern) => {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match) at = pattern.lastIndex;
		return match;
	};
	while (at < text.length) {
		take(SPACE);
		const word = take(TOKEN)?.[0].toLowerCase();
		if (word === void 0) at += 1;
		else if (!take(EQUALS)) challenges.push({
			scheme: word,
			parameters: new Map()
		});
		else {
			const quoted = take(QUOTED);
			const value = quoted ? (quoted[1] ?? "").replace(/\\([\s\S])/g, "$1") : take(BARE)?.[0] ?? "";
			const parameters = challenges.at(-1)?.parameters;
			if (parameters && !parameters.has(word)) parameters.set(word, value);
		}
	}
	return challenges;
}
var Login = class {
	ports;
	#tokens;
	#answer = null;
	#accepted = null;
	constructor(ports) {
		this.ports = ports;
		this.#tokens = new Tokens({
			...ports,
			credential: () => this.#credential()
		});
	}
	async before(repository) {
		const accepted = this.#accepted;
		if (accepted === null) return null;
		const authorization = await (accepted === "basic" ? this.#basic() : this.#bearer({
			...accepted,
			scope: ownScope(repository)
		}));
		return authorization && !isLoginFailure(authorization) ? authorization : null;
	}
	async answer(header, repository, used) {
		if (used && used.by !== "basic") await this.#tokens.forget(used.by, used.header.slice(7));
		const challenges = parseChallenges(header ?? "");
		let failure = null;
		for (const challenge of challenges.filter(({ scheme }) => scheme === "bearer")) {
			const request = tokenRequest(challenge, repository);
			const authorization = request && await this.#bearer(request);
			if (authorization && !isLoginFailure(authorization)) return authorization;
			failure ??= authorization;
		}
		const basic = challenges.some(({ scheme }) => scheme === "basic");
		return (basic && used?.by !== "basic" ? await this.#basic() : null) ?? failure ?? await this.refusal(repository, basic && used !== null);
	}
	accepted({ by }) {
		this.#accepted = by;
	}
	async refusal(repository, sent) {
		const { name } = this.ports;
		const { credential, problem } = await this.#credentials();
		const trouble = problem === null ? "" : ` (${problem.replace(/(?<![.\s])[.\s]+$/, "")})`;
		if (credential !== null) return refused(`${name} does not accept the login that Docker's configuration holds, or the login may not read ${repository}; log in again: ${howTo(name)}`);
		return refused(sent ? `${name} shows ${repository} to nobody without a login${trouble}: its name is misspelt, or it is private; log in before this step: ${howTo(name)}` : `${name} asks for a login to read ${repository}, and there is none${trouble}; log in before this step: ${howTo(name)}`);
	}
	async #bearer(request) {
		const token = await this.#tokens.get(request);
		if (token.kind === "token") return {
			header: `Bearer ${token.token}`,
			by: request
		};
		const { problem } = await this.#credentials();
		if (token.kind !== "refused" || problem === null) return token;
		return refused(`${token.reason} (${problem.replace(/(?<![.\s])[.\s]+$/, "")})`);
	}
	async #basic() {
		const credential = await this.#credential();
		if (credential === null || credential.identityToken !== null) return null;
		return {
			header: basicHeader(credential, this.ports),
			by: "basic"
		};
	}
	#credentials() {
		this.#answer ??= this.ports.credentials();
		return this.#answer;
	}
	async #credential() {
		const { credential } = await this.#credentials();
		if (credential?.identityToken) this.ports.secret(credential.identityToken);
		return credential;
	}
};
function isLoginFailure(value) {
	return "kind" in value && isFailure(value);
}
function howTo(name) {
	return name === "docker.io" ? "docker/login-action, or docker login" : `docker/login-action with registry: ${name}, or docker login ${name}`;
}
function tokenRequest({ parameters }, repository) {
	const realm = parameters.get("realm");
	if (realm === void 0) return null;
	const offered = parameters.get("scope") ?? "";
	const scope = isPullOf(offered, repository) ? offered : ownScope(repository);
	return {
		realm,
		service: parameters.get("service") ?? null,
		scope
	};
}
function ownScope(repository) {
	return `repository:${repository}:pull`;
}
function isPullOf(scope, repository) {
	const tail = `:${repository}:pull`;
	return scope.endsWith(tail) && /^repository(?:\([a-z0-9]+\))?$/.test(scope.slice(0, -tail.length));
}
// lib/resolve/registry/pacing.js
const known = new WeakMap();
function aborted(signal) {
	let promise = known.get(signal);
	if (!promise) {
		promise = new Promise((resolve) => {
			if (signal.aborted) resolve();
			else signal.addEventListener("abort", () => resolve(), { once: true });
		});
		known.set(signal, promise);
	}
	return promise;
}
var Gate = class {
	#free;
	#waiting = [];
	constructor(places) {
		this.#free = places;
	}
	async run(work) {
		if (this.#free > 0) this.#free -= 1;
		else await new Promise((enter) => this.#waiting.push(enter));
		try {
			return await work();
		} finally {
			const next = this.#waiting.shift();
			if (next) next();
			else this.#free += 1;
		}
	}
};
const TRIES = 4;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 3e5;
const NEVER_LATER = new Set([501, 505]);
async function retrying(attempt, pacing) {
	for (let tried = 1;; tried += 1) {
		const result = await attempt();
		if (tried === TRIES || !mayGoBetter(result)) return result;
		const wait = askedWait(result, pacing.now()) ?? FIRST_WAIT * 2 ** (tried - 1) * (.5 + pacing.random() / 2);
		const tooLate = pacing.deadlineAt !== void 0 && pacing.now() + wait >= pacing.deadlineAt;
		if (wait > LONGEST_WAIT || tooLate || pacing.deadline.aborted) return result;
		await pacing.sleep(wait, AbortSignal.any([pacing.deadline])).catch(() => {});
		if (pacing.deadline.aborted) return result;
	}
}
function mayGoBetter(result) {
	if (result.kind === "failed") return !result.forbidden && !result.lasting;
	if (result.kind !== "response") return false;
	const { status } = result;
	return status === 408 || status === 429 || status >= 500 && !NEVER_LATER.has(status);
}
function askedWait(result, now) {
	const asked = result.kind === "response" ? result.headers["retry-after"]?.trim() : void 0;
	if (asked === void 0 || asked === "") return null;
	if (/^\d+$/.test(asked)) return Number(asked) * 1e3;
	const at = /^[A-Z][a-z]{2,8}, /.test(asked) ? Date.parse(asked) : NaN;
	return Number.isNaN(at) ? null : Math.max(0, at - now);
}
// lib/resolve/registry/transport.js
const AT_A_TIME = 8;
const PATIENCE = 2e4;
var Transport = class {
	registry;
	http;
	allowList;
	options;
	#gate = new Gate(AT_A_TIME);
	constructor(registry, http, allowList, options) {
		this.registry = registry;
		this.http = http;
		this.allowList = allowList;
		this.options = options;
	}
	async send(exchange) {
		const trail = new Trail(exchange.url);
		let url = exchange.url;
		let authorization = exchange.authorization;
		for (;;) {
			const request = this.#request(exchange, url, authorization);
			const result = await retrying(() => this.#gate.run(() => this.#once(request, url)), this.options);
			if (result.kind !== "response") return this.#failure(result, url, exchange.limit);
			if (!isRedirect(result.status)) return {
				kind: "received",
				response: result,
				from: url
			};
			if (exchange.method === "POST") return refused(`${url.host} sends a login on to another address`);
			const step = trail.next(result.headers.location);
			if (step.kind === "stop") return refused(`${url.host} ${step.why}`);
			if (exchange.blob || step.url.origin !== url.origin) authorization = null;
			url = step.url;
		}
	}
	async answers(url) {
		const request = this.#request({
			method: "GET",
			url,
			accept: "*/*",
			authorization: null,
			limit: 65536
		}, url, null);
		const result = await this.#gate.run(() => this.#once(request, url));
		return result.kind === "failed" ? result.reason : null;
	}
	#request(exchange, url, authorization) {
		const { method, accept, limit, form } = exchange;
		const headers = { accept };
		if (authorization !== null) headers.authorization = authorization;
		if (form !== void 0) headers["content-type"] = "application/x-www-form-urlencoded";
		return {
			method,
			url: url.href,
			headers,
			limit,
			...form === void 0 ? {} : { body: form }
		};
	}
	async #once(request, url) {
		const { options } = this;
		if (options.deadline.aborted) return {
			kind: "failed",
			reason: "the time for registries is over"
		};
		const patience = options.patience?.() ?? AbortSignal.timeout(PATIENCE);
		const signal = AbortSignal.any([options.deadline, patience]);
		const started = options.now();
		const sent = this.http.send({
			...request,
			signal
		}, { allowPrivate: this.#allowPrivate(url) });
		const result = await Promise.race([sent.catch(broken), aborted(signal).then(late)]);
		const { method } = request;
		const ms = options.now() - started;
		const shown = {
			method,
			url: fitForTrace(url),
			ms
		};
		if (result.kind === "response") options.trace?.({
			...shown,
			status: result.status
		});
		else options.trace?.({
			...shown,
			failure: result.kind === "failed" ? result.reason : "its answer is too large"
		});
		return result;
	}
	#allowPrivate(url) {
		const itself = this.registry.addresses.includes(addressOf(url));
		return this.allowList.trusts(url) || itself && this.allowList.mayBePrivate(this.registry);
	}
	#failure(result, url, limit) {
		if (result.kind === "too-large") return refused(`${url.host} sent more than ${limit / 1048576} MiB where a small document was expected`);
		if (result.forbidden) return {
			kind: "not-allowed",
			reason: `${url.host} has a private address, and nobody said that this run may connect to it; to allow it: registries: ${url.host}`
		};
		if (this.options.deadline.aborted) return unreachable(`${url.host} gave no answer in the time for registries (registry-timeout)`);
		return unreachable(`${url.host} could not be reached: ${result.reason}`);
	}
};
function broken() {
	return {
		kind: "failed",
		reason: "the request could not be made"
	};
}
function late() {
	return {
		kind: "failed",
		reason: "no answer in time"
	};
}
const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([
	301,
	302,
	303,
	307,
	308
]);
function isRedirect(status) {
	return REDIRECTS.has(status);
}
var Trail = class {
	#visited;
	#at;
	constructor(start) {
		this.#at = start;
		this.#visited = new Set([start.href]);
	}
	next(location) {
		if (location === void 0 || location === "") return stop("sends on to nowhere (a redirect without Location)");
		const url = parseUrl(location, this.#at);
		if (!url || url.protocol !== "https:" && url.protocol !== "http:") return stop("sends on to something that is not a web address");
		if (url.username !== "" || url.password !== "") return stop("sends on to an address with a user name in it");
		if (url.protocol === "http:" && !(this.#at.protocol === "http:" && isLoopback(url))) return stop(`sends on to http://${url.host}, where anybody on the way could read and change the answer`);
		url.hash = "";
		if (this.#visited.has(url.href)) return stop("sends on in a circle (a redirect loop)");
		if (this.#visited.size > MOST_REDIRECTS) return stop(`sends on more than ${MOST_REDIRECTS} times`);
		this.#visited.add(url.href);
		this.#at = url;
		return {
			kind: "step",
			url
		};
	}
};
function stop(why) {
	return {
		kind: "stop",
		why
	};
}
const HARMLESS_PARAMETERS = new Set([
	"service",
	"scope",
	"n",
	"last",
	"ns"
]);
function fitForTrace(url) {
	const shown = new URL(url);
	shown.username = "";
	shown.password = "";
	shown.hash = "";
	for (const name of new Set(shown.searchParams.keys())) if (!HARMLESS_PARAMETERS.has(name)) shown.searchParams.delete(name);
	return shown.href;
}
// lib/resolve/registry/client.js
const LARGEST = {
	manifests: 4194304,
	blobs: 8388608,
	tags: 4194304
};
var RegistryClient = class {
	host;
	ports;
	options;
	#transport;
	#speaking = null;
	constructor(host, ports, allowList, options) {
		this.host = host;
		this.ports = ports;
		this.options = options;
		this.#transport = new Transport(host, ports.http, allowList, options);
	}
	async ask(wanted) {
		this.#speaking ??= this.#protocol();
		const { base, login, httpsFailed } = await this.#speaking;
		let authorization = await login.before(wanted.repository);
		let received = await this.#send(wanted, base, authorization?.header ?? null);
		if (!isFailure(received) && received.response.status === 401) {
			if (received.from.host !== base.host) return refused(`${base.host} sends on to ${received.from.host}, which asks for a login of its own`);
			const challenge = received.response.headers["www-authenticate"];
			const answer = await login.answer(challenge, wanted.repository, authorization);
			if ("kind" in answer) return answer;
			authorization = answer;
			received = await this.#send(wanted, base, authorization.header);
			if (!isFailure(received) && received.response.status === 401) return login.refusal(wanted.repository, true);
		}
		if (isFailure(received)) return httpsFailed && received.kind === "unreachable" ? {
			...received,
			reason: `${received.reason} (and over https: ${httpsFailed})`
		} : received;
		if (authorization && received.response.status < 400) login.accepted(authorization);
		return {
			kind: "answered",
			response: received.response
		};
	}
	#send({ method, repository, what, name }, base, header) {
		return this.#transport.send({
			method,
			url: new URL(`/v2/${repository}/${what}/${name}`, base),
			accept: what === "manifests" ? MANIFEST_TYPES.join(", ") : "*/*",
			authorization: header,
			...what === "blobs" ? { blob: true } : {},
			limit: LARGEST[what]
		});
	}
	async #protocol() {
		const { authority, loopback } = this.host;
		const secure = new URL(`https://${authority}`);
		if (!loopback) return {
			base: secure,
			login: this.#login(secure),
			httpsFailed: null
		};
		const httpsFailed = await this.#transport.answers(new URL("/v2/", secure));
		const base = httpsFailed === null ? secure : new URL(`http://${authority}`);
		return {
			base,
			login: this.#login(base),
			httpsFailed
		};
	}
	#login(registry) {
		return new Login({
			name: this.host.name,
			registry,
			send: (exchange) => this.#transport.send(exchange),
			secret: (value) => this.ports.secret(value),
			credentials: () => this.#credentials()
		});
	}
	#credentials() {
		const none = (problem) => ({
			credential: null,
			problem
		});
		const late = aborted(this.options.deadline).then(() => none("the credentials were not had in time"));
		const asked = this.ports.credentials.for(this.host.name).catch(() => none("the credentials could not be read"));
		return Promise.race([asked, late]);
	}
};
// lib/resolve/registry/image-config.js
const Word = fallback(nullish(pipe(string(), trim(), maxLength(100)), null), null);
const ConfigSchema = object({
	os: Word,
	architecture: Word,
	"os.version": Word,
	history: fallback(nullish(array(fallback(object({ created_by: fallback(optional(string(), ""), "") }), { created_by: "" })), []), [])
});
const WINDOWS_LAYER = /^(?:Apply image|Install update) (10\.0\.\d{4,6}(?:\.\d{1,6})?)$/;
function readConfig(body) {
	const parsed = safeParse(ConfigSchema, parseJson(body));
	if (!parsed.success) return null;
	const { os, architecture, history } = parsed.output;
	const layer = (history?.map((step) => WINDOWS_LAYER.exec(step.created_by.trim())?.[1]) ?? []).findLast((version) => version !== void 0);
	return {
		os: normalOs(os),
		architecture: normalArchitecture(architecture),
		osVersion: versionOf(parsed.output["os.version"]) ?? versionOf(layer ?? null)
	};
}
function versionOf(text) {
	const version = require_check.parseWindowsVersion(text ?? "");
	return version && require_check.formatWindowsVersion({
		...version,
		revision: version.revision || null
	});
}
function normalOs(text) {
	return text?.toLowerCase() || null;
}
function normalArchitecture(text) {
	const name = text?.toLowerCase() || null;
	if (name === "x86_64" || name === "x86-64") return "amd64";
	if (name === "aarch64") return "arm64";
	return name === "i386" ? "386" : name;
}
// lib/resolve/registry/content.js
var Content = class {
	client;
	cache;
	note;
	#manifests = new Map();
	#configs = new Map();
	constructor(client, cache, note) {
		this.client = client;
		this.cache = cache;
		this.note = note;
	}
	manifest(repository, name) {
		return once(this.#manifests, `${repository}@${name}`, () => this.#manifest(repository, name));
	}
	config(repository, digest) {
		return once(this.#configs, `${repository}@${digest}`, () => this.#config(repository, digest));
	}
	async digestOf(repository, tag) {
		const last = this.cache?.digestOf(this.#tag(repository, tag)) ?? null;
		if (last === null || this.#kept(repository, last) === null) return null;
		const wanted = {
			method: "HEAD",
			repository,
			what: "manifests",
			name: tag
		};
		const answer = await this.client.ask(wanted);
		if (isFailure(answer)) return answer.kind === "unreachable" ? answer : null;
		if (answer.response.status === 429) return failureOf(answer.response, wanted, this.client.host);
		const digest = answer.response.status === 200 ? namedDigest(answer.response) : null;
		return digest !== null && this.#kept(repository, digest) ? digest : null;
	}
	async #manifest(repository, name) {
		const kept = this.#kept(repository, name);
		const known = kept && readManifest(kept, void 0);
		if (known && known.kind !== "unusable") return {
			kind: "loaded",
			digest: name,
			value: known
		};
		const response = await this.#get({
			method: "GET",
			repository,
			what: "manifests",
			name
		});
		if (isFailure(response)) return response;
		const manifest = readManifest(response.body, response.headers["content-type"]);
		if (manifest.kind === "unusable") return manifest;
		const expected = name.includes(":") ? name : namedDigest(response);
		const loaded = this.#verified(response, expected, manifest);
		if (isFailure(loaded)) return loaded;
		if (readManifest(response.body, void 0).kind === manifest.kind) this.#keep(repository, loaded.digest, response);
		if (!name.includes(":")) this.cache?.tagged(this.#tag(repository, name), loaded.digest);
		return loaded;
	}
	async #config(repository, digest) {
		const kept = this.#kept(repository, digest);
		const known = kept && readConfig(kept);
		if (known) return {
			kind: "loaded",
			digest,
			value: known
		};
		const response = await this.#get({
			method: "GET",
			repository,
			what: "blobs",
			name: digest
		});
		if (isFailure(response)) return response;
		const config = this.#verified(response, digest, readConfig(response.body));
		if (isFailure(config)) return config;
		const { value } = config;
		if (value === null) return {
			kind: "unusable",
			why: "is not JSON, or not an image config"
		};
		this.#keep(repository, digest, response);
		return {
			...config,
			value
		};
	}
	#kept(repository, digest) {
		const name = this.#name(repository, digest);
		const text = isDigest(digest) ? this.cache?.get(name) ?? null : null;
		if (text === null) return null;
		const bytes = new TextEncoder().encode(text);
		if (digestOf(bytes, digest) === digest) return bytes;
		this.note(`${name}: the cache holds something else than this digest names; the registry is asked.`);
		return null;
	}
	#keep(repository, digest, { body }) {
		const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
		if (this.cache && digestOf(new TextEncoder().encode(text), digest) === digest) this.cache.set(this.#name(repository, digest), text);
	}
	#name(repository, digest) {
		return `${this.client.host.name}/${repository}@${digest}`;
	}
	#tag(repository, tag) {
		return `${this.client.host.name}/${repository}:${tag}`;
	}
	async #get(wanted) {
		if (wanted.name.includes(":") && !isDigest(wanted.name)) return refused(`the digest ${wanted.name.slice(0, 20)}... is of a kind that cannot be verified here`);
		const answer = await this.client.ask(wanted);
		if (isFailure(answer)) return answer;
		return answer.response.status === 200 ? answer.response : failureOf(answer.response, wanted, this.client.host);
	}
	#verified(response, expected, value) {
		const digest = digestOf(response.body, expected);
		if (expected === null || digest === expected) return {
			kind: "loaded",
			digest,
			value
		};
		return refused(`the registry ${this.client.host.name} sent other content than it names (asked for ${expected}, got ${digest})`);
	}
};
function namedDigest(response) {
	const named = response.headers["docker-content-digest"]?.trim() ?? "";
	return isDigest(named) ? named : null;
}
function once(known, key, ask) {
	let answer = known.get(key);
	if (answer === void 0) {
		answer = ask();
		known.set(key, answer);
	}
	return answer;
}
// lib/resolve/registry/image-variants.js
const MOST_LOOKS = 20;
const NO_IMAGE = "unknown";
var VariantReader = class {
	content;
	repository;
	note;
	constructor(content, repository, note) {
		this.content = content;
		this.repository = repository;
		this.note = note;
	}
	async read(entries, digest) {
		const flat = await this.#flatten(entries, digest);
		if ("kind" in flat) return flat;
		const slots = flat.filter((entry) => !isAttestation(entry) && this.#isImage(entry)).map((entry) => this.#slot(entry));
		this.#noteOddVersions(slots);
		const open = slots.filter(isOpen);
		const seen = open.slice(0, MOST_LOOKS);
		const looks = new Map(await Promise.all(seen.map(async (slot) => [slot, await this.#look(slot)])));
		if (open.length > seen.length) this.note(`${open.length - seen.length} entries of the image index were not looked into: too many lack os.version`);
		const done = [];
		for (const slot of slots) {
			const look = looks.get(slot) ?? slot;
			if ("kind" in look) return look;
			done.push(look);
		}
		return finished(done);
	}
	async #flatten(entries, digest) {
		const nested = entries.filter((entry) => isIndexType(entry.mediaType));
		if (nested.length === 0) return entries;
		if (nested.some((entry) => entry.digest === digest)) return refused("the image index names itself");
		if (nested.length > MOST_LOOKS) return refused(`the image index lists more than ${MOST_LOOKS} other indexes`);
		const opened = new Map(await Promise.all(nested.map(async (entry) => [entry, await this.#open(entry)])));
		const flat = [];
		for (const entry of entries) {
			const inner = opened.get(entry) ?? [entry];
			if ("kind" in inner) return inner;
			if (flat.length + inner.length > 1e4) return refused(`the image index lists more than ${MOST_ENTRIES} images`);
			for (const one of inner) flat.push(one);
		}
		return flat;
	}
	async #open({ digest }) {
		const loaded = await this.content.manifest(this.repository, digest);
		if (loaded.kind === "unusable") return refused(`an index in the image index ${loaded.why}`);
		if (loaded.kind === "not-found") return refused(`the image index lists an index that is not there: ${loaded.reason}`);
		if (isFailure(loaded)) return loaded;
		if (loaded.value.kind === "image") return refused("the image index calls an image an index");
		if (loaded.value.entries.some((entry) => isIndexType(entry.mediaType))) return refused("the image index holds indexes in indexes, deeper than any engine looks");
		return loaded.value.entries;
	}
	#isImage({ mediaType, platform }) {
		if (mediaType === null || MANIFEST_TYPES.includes(mediaType)) return true;
		if (normalOs(platform?.os ?? null) === "windows") this.note("an entry of the image index for Windows has a media type that is not a container image");
		return false;
	}
	#noteOddVersions(slots) {
		const odd = slots.filter(({ entry, os, osVersion }) => os === "windows" && !osVersion && entry.platform?.["os.version"]);
		const example = odd[0]?.entry.platform?.["os.version"];
		if (example) this.note(`${odd.length} ${odd.length === 1 ? "entry of the image index has" : "entries of the image index have"} an os.version that is not a Windows version ("${example}")`);
	}
	#slot(entry) {
		const os = normalOs(entry.platform?.os ?? null);
		return {
			entry,
			os,
			architecture: normalArchitecture(entry.platform?.architecture ?? null),
			osVersion: os === "windows" ? versionOf(entry.platform?.["os.version"] ?? null) : null
		};
	}
	async #look(slot) {
		const manifest = await this.content.manifest(this.repository, slot.entry.digest);
		if (manifest.kind !== "loaded") return this.#blind(slot, manifest);
		if (manifest.value.kind === "index") return refused("the image index calls an index an image");
		const config = await this.content.config(this.repository, manifest.value.config.digest);
		if (config.kind !== "loaded") return this.#blind(slot, config);
		const os = slot.os ?? config.value.os ?? NO_IMAGE;
		const windows = os === "windows" && (config.value.os ?? os) === "windows";
		return {
			...slot,
			os,
			architecture: slot.architecture ?? config.value.architecture,
			osVersion: windows ? config.value.osVersion : null,
			...os === "windows" ? { unlisted: true } : {}
		};
	}
	#blind(slot, failure) {
		if (failure.kind !== "unusable" && failure.kind !== "not-found") return failure;
		const why = failure.kind === "unusable" ? `it ${failure.why}` : failure.reason;
		this.note(`the image ${slot.entry.digest} of the index could not be looked into: ${why}`);
		return slot;
	}
};
function finished(slots) {
	const known = slots.filter((slot) => slot.os !== null && slot.os !== NO_IMAGE);
	if (slots.some(({ os }) => os === null) && !known.some(({ os }) => os === "windows")) return refused("the image index does not tell for which operating systems its images are");
	if (known.length === 0) return {
		kind: "not-found",
		reason: "the image index lists no image at all"
	};
	return {
		kind: "variants",
		variants: known.map(({ os, architecture, osVersion, unlisted }) => ({
			os,
			architecture,
			osVersion,
			...unlisted ? { unlisted } : {}
		}))
	};
}
function isOpen({ os, osVersion }) {
	return os === null || os === "windows" && osVersion === null;
}
function isAttestation({ platform }) {
	return platform?.os?.toLowerCase() === NO_IMAGE || platform?.architecture?.toLowerCase() === NO_IMAGE;
}
// lib/resolve/registry/tag-list.js
const PAGE = 1e3;
const PAGES = 10;
const TAG = /^\w[\w.-]{0,127}$/;
async function listTags(client, repository) {
	const tags = new Set();
	let from = "";
	for (let page = 0; page < PAGES; page++) {
		const answer = await client.ask({
			method: "GET",
			repository,
			what: "tags",
			name: `list?n=${PAGE}${from}`
		});
		if (answer.kind !== "answered" || answer.response.status !== 200) break;
		const found = tagsIn(answer.response.body);
		if (found === null) break;
		const before = tags.size;
		for (const tag of found) tags.add(tag);
		const { link } = answer.response.headers;
		if (link === void 0 || tags.size === before) return [...tags];
		from = `&last=${encodeURIComponent(found.at(-1))}`;
	}
	return from === "" ? null : [...tags];
}
function tagsIn(body) {
	const value = parseJson(body);
	if (typeof value !== "object" || value === null || !("tags" in value)) return null;
	return (Array.isArray(value.tags) ? value.tags : []).filter((tag) => typeof tag === "string" && TAG.test(tag));
}
// lib/resolve/registry/image-reader.js
var ImageReader = class {
	client;
	tell;
	#content;
	constructor(client, cache, tell) {
		this.client = client;
		this.tell = tell;
		this.#content = new Content(client, cache, tell);
	}
	async read(reference) {
		const { repository, tag, digest } = reference;
		const note = (words) => this.tell(`${require_check.formatReference(reference)}: ${words}.`);
		const name = tag ?? "latest";
		const known = digest ?? await this.#content.digestOf(repository, name);
		if (typeof known === "object" && known !== null) return known;
		const manifest = await this.#content.manifest(repository, known ?? name);
		if (manifest.kind === "unusable") return refused(`its manifest ${manifest.why}`);
		if (isFailure(manifest)) return manifest;
		const image = await this.#image(repository, manifest, note);
		if (isFailure(image)) return image;
		const { list, variants } = image;
		const floating = digest === null;
		return {
			kind: "found",
			image: {
				by: "registry",
				digest: manifest.digest,
				floating,
				variants,
				list,
				asOf: null
			}
		};
	}
	tags(repository) {
		return listTags(this.client, repository);
	}
	async #image(repository, { digest, value }, note) {
		if (value.kind === "image") return this.#single(repository, value.config.digest);
		const list = await new VariantReader(this.#content, repository, note).read(value.entries, digest);
		return isFailure(list) ? list : {
			...list,
			kind: "image",
			list: "ordered"
		};
	}
	async #single(repository, config) {
		const loaded = await this.#content.config(repository, config);
		if (loaded.kind !== "loaded") return withoutConfig(loaded);
		const { os, architecture, osVersion } = loaded.value;
		if (os === null) return refused("its config names no operating system, so it is not a container image");
		return {
			kind: "image",
			list: "single",
			variants: [{
				os,
				architecture,
				osVersion: os === "windows" ? osVersion : null
			}]
		};
	}
};
function withoutConfig(failure) {
	if (failure.kind === "unusable") return refused(`its config ${failure.why}`);
	return failure.kind === "not-found" ? refused(`the image has no config: ${failure.reason}`) : failure;
}
// lib/resolve/registry/registry-source.js
function registrySource(ports, options) {
	const registries = new Registries(ports, options);
	const answers = new Map();
	const lists = new Map();
	return {
		lookup(reference) {
			const key = keyOf(reference);
			let answer = answers.get(key);
			if (!answer) {
				answer = registries.lookup(reference).catch(() => unreachable("the registry could not be asked"));
				answers.set(key, answer);
			}
			return answer;
		},
		tags(reference) {
			const key = `${reference.registry}/${reference.repository}`;
			const list = lists.get(key) ?? registries.tags(reference).catch(() => null);
			lists.set(key, list);
			return list;
		}
	};
}
var Registries = class {
	ports;
	options;
	#mirrors;
	#readers = new Map();
	#named;
	#allowList = null;
	constructor(ports, options) {
		this.ports = ports;
		this.options = options;
		this.#mirrors = new Map([...options.mirrors].map(([of, by]) => [registryHost(of)?.name ?? of, by]));
		this.#named = new AllowList(this.#hosts(), []);
	}
	async lookup(reference) {
		const mirror = this.#mirrors.get(reference.registry);
		if (mirror === void 0) return this.#ask(reference.registry, reference);
		const first = await this.#ask(mirror, reference);
		if (first.kind !== "not-found" && first.kind !== "unreachable") return first;
		const origin = await this.#ask(reference.registry, reference);
		return origin.kind === "not-allowed" ? {
			...first,
			unsure: true
		} : origin;
	}
	async tags({ registry, repository }) {
		const mirror = this.#mirrors.get(registry);
		for (const name of mirror === void 0 ? [registry] : [mirror, registry]) {
			const reader = await this.#reader(name);
			const tags = reader instanceof ImageReader ? await reader.tags(repository) : null;
			if (tags !== null) return tags;
		}
		return null;
	}
	async #ask(name, reference) {
		const reader = await this.#reader(name);
		return reader instanceof ImageReader ? reader.read(reference) : reader;
	}
	async #reader(name) {
		const host = registryHost(name);
		if (host === null) return {
			kind: "refused",
			reason: `${name.slice(0, 100)} is not a host that can be asked`
		};
		const allowList = this.#named.admits(host) ? this.#named : await this.#allowed();
		if (!allowList.admits(host)) return notAllowed(host, await this.#problemOf(host));
		let reader = this.#readers.get(host.name);
		if (!reader) {
			reader = new ImageReader(new RegistryClient(host, this.ports, allowList, this.options), this.ports.cache, (sentence) => this.options.note?.(sentence));
			this.#readers.set(host.name, reader);
		}
		return reader;
	}
	async #problemOf(host) {
		const late = aborted(this.options.deadline).then(() => null);
		const asked = this.ports.credentials.for(host.name).then(({ problem }) => problem, () => null);
		return Promise.race([asked, late]);
	}
	#allowed() {
		this.#allowList ??= this.#readAllowList();
		return this.#allowList;
	}
	async #readAllowList() {
		const late = aborted(this.options.deadline).then(() => []);
		const withCredentials = await Promise.race([this.ports.credentials.hosts().catch(() => []), late]);
		return new AllowList(this.#hosts(), withCredentials);
	}
	#hosts() {
		const { allowed, mirrors, onlyPublic = [] } = this.options;
		return {
			anywhere: [...allowed, ...mirrors.values()].filter((host) => !onlyPublic.includes(host)),
			onlyPublic
		};
	}
};
function notAllowed({ name }, problem) {
	return {
		kind: "not-allowed",
		reason: `${name} is not one of the registries that may be asked (the well-known public ones, and those that Docker's configuration has a login for)${problem === null ? "" : `. ${problem.replace(/\.$/, "")}`}; to allow it: registries: ${name}`
	};
}
function keyOf({ registry, repository, tag, digest }) {
	return `${registry}/${repository}@${digest ?? tag ?? "latest"}`;
}
// lib/online.js
async function openOnline(settings, env, listener, { byName, userAgent, untrusted }) {
	const file = settings.cache === null ? null : cacheFile(settings.cache.path, untrusted);
	const loaded = await file?.load() ?? null;
	const kept = loaded && readDocumentCache(loaded.text, settings.cache?.path ?? "");
	for (const notice of [loaded?.notice, kept?.notice]) if (notice) listener.notice(notice);
	const run = require_programs.programs(untrusted);
	const credentials = dockerCredentials({
		readConfig: dockerConfigFile(env, (0, node_os.homedir)()),
		run
	}, { secret: (value) => listener.secret(value) });
	const deadline = new AbortController();
	const limit = settings.registryTimeoutSeconds * 1e3;
	const timer = setTimeout(() => deadline.abort(), limit);
	const registry = registrySource({
		http: httpClient({ userAgent }),
		credentials,
		secret: (value) => listener.secret(value),
		...kept ? { cache: kept.cache } : {}
	}, {
		allowed: settings.registries,
		onlyPublic: settings.publicRegistries,
		mirrors: settings.registryMirrors,
		deadline: deadline.signal,
		deadlineAt: Date.now() + limit,
		now: () => Date.now(),
		sleep,
		random: () => Math.random(),
		trace: (event) => listener.trace(event),
		note: (words) => listener.notice(words)
	});
	const daemon = windowsOnly(daemonSource({ inspect: dockerInspect(run) }), deadline.signal);
	return {
		source: layeredSource(settings.resolve === "registry" ? [registry] : [
			registry,
			daemon,
			byName
		]),
		async close() {
			clearTimeout(timer);
			const notice = kept && await file?.save(kept.cache.toText());
			if (notice) listener.notice(notice);
		}
	};
}
function windowsOnly(daemon, deadline) {
	let missing = null;
	let turn = Promise.resolve();
	const ask = async (reference, platform) => {
		if (missing) return missing;
		if (deadline.aborted) return {
			kind: "unreachable",
			reason: "there was no time left to ask this machine"
		};
		const answer = await daemon.lookup(reference, platform);
		if (answer.kind === "unreachable") missing = answer;
		if (answer.kind !== "found" || answer.image.variants.some((variant) => variant.os === "windows")) return answer;
		return {
			kind: "not-found",
			reason: "this machine has no Windows image of that name"
		};
	};
	return { lookup(reference, platform) {
		const answer = turn.then(() => ask(reference, platform));
		turn = answer.catch(() => {});
		return answer;
	} };
}
function sleep(ms, signal) {
	return new Promise((resolve) => {
		const end = () => {
			clearTimeout(timer);
			signal.removeEventListener("abort", end);
			resolve();
		};
		const timer = setTimeout(end, ms);
		signal.addEventListener("abort", end);
		if (signal.aborted) end();
	});
}
exports.openOnline = openOnline;
