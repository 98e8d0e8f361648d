const require_check = require("./check.js");
// lib/judge/fitting-images.js
function fittingImages(host) {
	const all = require_check.releases().filter(({ images }) => images.length > 0).sort((a, b) => b.build - a.build).flatMap((release) => fittingRelease(release, host));
	const running = all.filter(({ verdict }) => verdict === "runs").map(({ build }) => build);
	return {
		releases: all,
		families: require_check.listFamilies().flatMap((family) => fittingFamily(family, running) ?? [])
	};
}
function fittingRelease({ build, name, images }, host) {
	const rows = new Map();
	for (const { repository, tags, end, floatsUntil } of images) {
		const { verdict, rule } = require_check.judge({
			kind: "image",
			build,
			revision: null,
			floatsUntil,
			architecture: "amd64",
			flavour: flavourOf(repository)
		}, host);
		const key = JSON.stringify([
			[...tags].sort(),
			verdict,
			rule,
			end
		]);
		const row = rows.get(key) ?? {
			build,
			name,
			tags,
			repositories: [],
			verdict,
			rule,
			end
		};
		rows.set(key, row);
		row.repositories.push(`mcr.microsoft.com/${repository}`);
	}
	return [...rows.values()];
}
function flavourOf(repository) {
	const last = repository.slice(repository.lastIndexOf("/") + 1);
	return FLAVOURS.find((flavour) => flavour === last) ?? null;
}
const FLAVOURS = [
	"servercore",
	"nanoserver",
	"server",
	"windows"
];
function fittingFamily({ repository, naming, builds }, running) {
	const reference = require_check.parseReference(repository);
	const family = reference && require_check.familyOf(reference);
	if (!family || family.type === "base" || family.type === "retired") return null;
	const names = running.filter((build) => builds.includes(build)).map((build) => require_check.releaseNameIn(family, reference, build, family.flavour)).filter((name) => name !== null);
	return names.length === 0 ? null : {
		repository,
		releases: [...new Set(names)],
		naming
	};
}
// lib/cli/images-command.js
function imagesListed(words, asked) {
	const text = words.join(" ").trim();
	if (text === "") return familiesListed(require_check.listFamilies(), asked.width);
	const parsed = require_check.parseHostDeclaration(text, {
		defaultIsolation: null,
		ownLabels: false
	});
	if (parsed.ok) return fittingListed(parsed.host, asked);
	const found = require_check.listFamilies().filter(({ repository }) => repository.includes(text.toLowerCase()));
	if (found.length > 0) return familiesListed(found, asked.width);
	return `No image that is known has "${text.slice(0, 100)}" in its name, and as a host: ${parsed.message}${require_check.didYouMean(parsed.near)}`;
}
function familiesListed(families, width) {
	const rows = families.map(({ repository, naming, builds }) => [
		repository,
		naming,
		builds.join(" ")
	]);
	return {
		text: require_check.toTable([
			"REPOSITORY",
			"HOW ITS TAGS NAME WINDOWS",
			"BUILDS"
		], rows, width),
		data: {
			asOf: require_check.FAMILIES_AS_OF,
			families
		}
	};
}
const WORDS = {
	runs: "runs",
	"at-risk": "at risk",
	"hyperv-only": "Hyper-V only",
	"cannot-run": "cannot run",
	unknown: "unknown",
	"not-windows": "no Windows"
};
function fittingListed(host, { width, verbose, today }) {
	if (host.build === null) return `Which images fit ${host.name} is not known: ${host.unknownBecause}`;
	const { releases, families } = fittingImages(host);
	const shown = releases.filter((release) => verbose || fits(release, host, today));
	const reported = require_check.reportedHost(host);
	const parts = [`${require_check.forLog(`On ${host.name} (${require_check.hostLabel(reported)})`)}\n`, require_check.toTable([
		"TAG",
		"VERDICT",
		"RULE",
		"BASE IMAGES"
	], shown.map((release) => baseRow(release, today)), width)];
	if (families.length > 0) {
		const byNames = new Map();
		for (const { repository, releases: names } of families) {
			const key = names.join(", ");
			byNames.set(key, [...byNames.get(key) ?? [], repository.replace("docker.io/library/", "")]);
		}
		const rows = [...byNames].map(([names, repositories]) => [names, repositories.join(", ")]);
		parts.push(require_check.toTable(["WINDOWS IN ITS TAG", "IMAGES THAT HAVE SUCH TAGS"], rows, width));
	}
	return {
		text: parts.join("\n"),
		data: {
			host: reported,
			releases,
			families
		}
	};
}
function fits({ verdict, end }, { hyperv }, today) {
	if (verdict === "hyperv-only") return hyperv !== "never" && !(end !== null && end < today);
	return verdict !== "cannot-run";
}
function baseRow({ tags, verdict, rule, repositories, end }, today) {
	const ended = end !== null && end < today ? " (out of support)" : "";
	const names = repositories.map((repository) => repository.slice(repository.indexOf("/") + 1));
	return [
		tags.join(", "),
		WORDS[verdict],
		rule,
		`${names.join(", ")}${ended}`
	];
}
exports.imagesListed = imagesListed;
