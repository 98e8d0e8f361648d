const require_repository_yaml = require("./repository-yaml.js");
const require_build_line = require("./build-line.js");
const require_check = require("./check.js");
// lib/find/goreleaser/goreleaser.js
const MOST_BUILDS = 1e3;
const MOST_NAMES = 100;
const TEMPLATE = /\{\{[^{}]*\}\}/g;
async function goreleaserBuilds(file, text, host) {
	if (!/^dockers/m.test(text)) return {
		builds: [],
		unread: []
	};
	const read = await require_repository_yaml.readSharedYaml(text);
	if (!read.ok) {
		const message = `This goreleaser file was not read: ${read.reason}.`;
		return {
			builds: [],
			unread: [{
				file,
				line: read.line,
				message,
				dockerfile: null
			}]
		};
	}
	const manifests = manifestsOf(read.root);
	const entries = [...require_repository_yaml.itemsOf(require_repository_yaml.valueAt(read.root, "dockers")), ...require_repository_yaml.itemsOf(require_repository_yaml.valueAt(read.root, "dockers_v2"))];
	const builds = [];
	const unread = [];
	for (const entry of entries.slice(0, MOST_BUILDS)) {
		const names = [...textsOf(require_repository_yaml.valueAt(entry, "image_templates")), ...productOf(entry)].slice(0, MOST_NAMES);
		const tags = [...new Set([...names, ...names.flatMap((name) => manifests.get(name) ?? [])])];
		const words = [
			...flagsOf(entry),
			...tags.map((tag) => `--tag=${tag}`),
			`--file=${dockerfileOf(entry)}`,
			"."
		];
		const place = {
			folder: require_check.folderOf(file),
			elsewhere: null,
			value: () => void 0,
			written: (name) => `$${name}`
		};
		const { line } = entry;
		const built = require_build_line.readBuildLine("docker build", words.map((word) => ({
			text: word,
			line,
			several: false
		})), place);
		if (built?.kind === "build") builds.push({
			...built.build,
			host,
			declaredBy: {
				file,
				line
			}
		});
		else if (built) unread.push({
			file,
			line,
			message: built.message,
			dockerfile: built.dockerfile
		});
	}
	const beyond = entries[MOST_BUILDS];
	if (beyond) {
		const message = `More than ${MOST_BUILDS} images are declared here: from here on they were not read.`;
		unread.push({
			file,
			line: beyond.line,
			message,
			dockerfile: null
		});
	}
	return {
		builds,
		unread
	};
}
function dockerfileOf(entry) {
	return textOf(require_repository_yaml.valueAt(entry, "dockerfile")) || "Dockerfile";
}
function flagsOf(entry) {
	const args = require_repository_yaml.entriesOf(require_repository_yaml.valueAt(entry, "build_args")).map(({ key, value }) => `--build-arg=${key}=${textOf(value) ?? ""}`);
	const platforms = textsOf(require_repository_yaml.valueAt(entry, "platforms"));
	return [
		...textsOf(require_repository_yaml.valueAt(entry, "build_flag_templates")),
		...textsOf(require_repository_yaml.valueAt(entry, "flags")),
		...args,
		...platforms.length > 0 ? [`--platform=${platforms.join(",")}`] : []
	];
}
function productOf(entry) {
	const tags = textsOf(require_repository_yaml.valueAt(entry, "tags")).slice(0, MOST_NAMES);
	return textsOf(require_repository_yaml.valueAt(entry, "images")).slice(0, MOST_NAMES).flatMap((image) => tags.map((tag) => `${image}:${tag}`));
}
function manifestsOf(root) {
	const found = new Map();
	for (const manifest of require_repository_yaml.itemsOf(require_repository_yaml.valueAt(root, "docker_manifests")).slice(0, MOST_BUILDS)) {
		const name = textOf(require_repository_yaml.entryOf(manifest, "name_template")?.value);
		if (name === null) continue;
		for (const image of textsOf(require_repository_yaml.valueAt(manifest, "image_templates")).slice(0, MOST_NAMES)) {
			const known = found.get(image);
			if (known) known.push(name);
			else found.set(image, [name]);
		}
	}
	return found;
}
function textsOf(list) {
	return require_repository_yaml.itemsOf(list).flatMap((item) => textOf(item) ?? []);
}
function textOf(value) {
	return require_repository_yaml.goText(value)?.replace(TEMPLATE, (written) => require_check.unknown(written)) ?? null;
}
exports.goreleaserBuilds = goreleaserBuilds;
