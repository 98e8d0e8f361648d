// lib/find/likely-builders.js
const MOST_FILES = 400;
const MOST_TEXT = 1e5;
const LONGEST_LINE = 2e3;
const NAMES = /\.(?:mk|mak|sh|bash|ps1|psm1|cmd|bat|py|rb|cake|fsx|groovy|gradle|kts)$|^(?:justfile|tiltfile|earthfile|rakefile|magefile\.go|package\.json)$|makefile|^jenkinsfile/i;
const PIPELINES = /(?:^|\/)(?:\.gitlab-ci|\.travis|\.?appveyor|\.drone|\.cirrus|\.?goreleaser[^/]*|taskfile|skaffold[^/]*|werf[^/]*|\.?woodpecker|bitbucket-pipelines|cloudbuild[^/]*|[^/]*azure-pipelines?[^/]*)\.ya?ml$|(?:^|\/)(?:\.circleci|\.buildkite|\.azuredevops|\.azure|\.semaphore|\.tekton|\.woodpecker|\.gitlab|\.?ci|[^/]*pipelines?)\/(?:[^/]*\/)?[^/]+\.ya?ml$/i;
const PROGRAMS = /(?:^|\/)(?:build|ci|hack|magefiles?|scripts?|tools?)\/(?:[^/]*\/){0,3}[^/]+\.(?:go|cs|[jt]s|mjs)$/i;
const BUILDER = /docker|podman|nerdctl|buildah|buildx|kaniko|container/i;
const BUILDS = /\bbuild|\bbud\b|executor|Docker@\d/i;
const CALLED = /\b(?:docker|podman|nerdctl|buildah|buildx|kaniko)\b/i;
const CALLED_TO = /\b(?:build|bud|executor)\b/i;
const FOR_SURE = /^\s*dockers(?:_v2)?:|--build-arg|build_flag_templates|^\s*(?:dockerfile|buildArgs|build_args):/;
async function likelyBuilders(workspace, files) {
	const depth = (path) => path.split("/").length;
	const candidates = files.filter((file) => NAMES.test(file.slice(file.lastIndexOf("/") + 1)) || PIPELINES.test(file) || PROGRAMS.test(file)).sort((a, b) => depth(a) - depth(b));
	const found = [];
	for (const file of candidates.slice(0, MOST_FILES)) {
		const text = await workspace.head(file, MOST_TEXT);
		const builds = PROGRAMS.test(file) ? callsBuilder : buildsImages;
		const index = text?.split("\n").findIndex((line) => line.length <= LONGEST_LINE && builds(line)) ?? -1;
		if (text !== null && index >= 0) found.push({
			file,
			line: index + 1,
			text
		});
	}
	return found;
}
function buildsImages(line) {
	return !isComment(line) && (FOR_SURE.test(line) || BUILDER.test(line) && BUILDS.test(line));
}
function callsBuilder(line) {
	return !isComment(line) && (line.includes("--build-arg") || CALLED.test(line) && CALLED_TO.test(line));
}
function isComment(line) {
	return /^\s*(?:#|\/\/|::|rem\s|\/?\*)/i.test(line);
}
function builderOf(dockerfile, args, builders) {
	const name = dockerfile.slice(dockerfile.lastIndexOf("/") + 1);
	const folder = dockerfile.slice(0, dockerfile.lastIndexOf("/") + 1);
	const rank = ({ file, text }) => {
		if (text.includes(dockerfile) || name.toLowerCase() !== "dockerfile" && text.includes(name)) return 3;
		if (args.some((arg) => text.includes(arg))) return 2;
		return folder.startsWith(file.slice(0, file.lastIndexOf("/") + 1)) ? 1 : 0;
	};
	return builders.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}
exports.builderOf = builderOf;
exports.likelyBuilders = likelyBuilders;
