const require_check = require("./check.js");
// lib/cli/hosts-command.js
function hostsListed(words, width) {
	const wanted = words.flatMap((word) => word.toLowerCase().split(/\s+/)).filter((word) => word !== "");
	const found = require_check.listHostNames().filter((host) => wanted.every((word) => textOf(host).includes(word)));
	if (found.length === 0) return readAsHost(words.join(" "));
	const groups = new Map();
	for (const host of inOrder(found)) groups.set(host.group, [...groups.get(host.group) ?? [], host]);
	return {
		text: [...groups].map(([group, hosts]) => {
			const table = require_check.toTable([
				group,
				"WINDOWS",
				"NOTE"
			], hosts.map(rowOf), width);
			return BEFORE_RELEASES.has(group) ? `${table}And ${group} before a release: ${group} ltsc2022.\n` : table;
		}).join("\n"),
		data: found
	};
}
const BEFORE_RELEASES = new Set([
	"AKS",
	"EKS",
	"ECS",
	"GKE"
]);
function inOrder(hosts) {
	const isRelease = ({ kind }) => kind.endsWith(" release") && kind.startsWith("Windows");
	const releases = hosts.filter(isRelease).reverse();
	const servers = releases.filter(({ edition }) => edition === "server");
	const clients = releases.filter(({ edition }) => edition === "client");
	return [
		...servers,
		...hosts.filter((host) => !isRelease(host)),
		...clients
	];
}
function textOf({ declare, name, aliases, kind, group, build }) {
	return [
		declare,
		name,
		...aliases,
		kind,
		group,
		build === null ? "" : `10.0.${build}`
	].join("\n").toLowerCase();
}
function rowOf({ declare, name, aliases, build, note }) {
	const also = [...new Set([name, ...aliases])].filter((each) => each !== declare);
	const notes = [also.length > 0 ? `also ${also.join(", ")}` : "", note].filter((each) => each !== "");
	return [
		declare,
		build === null ? "unknown" : `10.0.${build}`,
		notes.join("; ")
	];
}
function readAsHost(text) {
	const parsed = require_check.parseHostDeclaration(text, { defaultIsolation: null });
	if (!parsed.ok) {
		const near = require_check.nearHosts(text.toLowerCase());
		return `No name of a host has "${text.slice(0, 100)}" in it.${require_check.didYouMean(near) || " Without a word, \"hosts\" lists them all."}`;
	}
	const host = require_check.reportedHost(parsed.host);
	return {
		text: `${require_check.forLog(`${host.name}: ${require_check.hostLabel(host)}`)}\n`,
		data: [host]
	};
}
exports.hostsListed = hostsListed;
