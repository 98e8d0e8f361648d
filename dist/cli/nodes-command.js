const require_check = require("./check.js");
const require_pools = require("./pools.js");
const require_taints = require("./taints.js");
const require_target = require("./target.js");
const require_json = require("./json.js");
// lib/place/pools-of-nodes.js
function poolsOf(nodes) {
	const groups = new Map();
	for (const node of nodes) {
		const key = JSON.stringify([
			require_pools.poolOf([node]),
			node.os,
			node.host?.build ?? null
		]);
		const known = groups.get(key);
		if (known) known.push(node);
		else groups.set(key, [node]);
	}
	const all = [...groups.values()];
	const names = require_pools.namesOfPools(all);
	return all.map((group, index) => {
		const [{ os, host }] = group;
		return {
			name: names[index],
			nodes: group.map(({ name }) => name),
			os,
			build: host?.build ?? null,
			versions: versionsOf(group),
			taints: [...new Set(group.flatMap(({ taints }) => taints.map(require_taints.taintInWords)))]
		};
	});
}
function versionsOf(nodes) {
	const sorted = nodes.flatMap(({ host }) => host?.build ? [{
		build: host.build,
		revision: host.revision
	}] : []).sort((a, b) => a.build - b.build || (a.revision ?? -1) - (b.revision ?? -1));
	return [...new Set(sorted.map(require_check.formatWindowsVersion))];
}
// lib/cli/images-in-pools.js
function imagesInPool(report, pool) {
	if (pool.os !== "windows") return [];
	const nodes = new Set(pool.nodes);
	const found = new Map();
	const add = (image, of, verdict) => {
		const key = JSON.stringify([image, of]);
		const known = found.get(key);
		if (!known || require_check.isWorse(verdict, known.verdict)) found.set(key, {
			image,
			of,
			verdict
		});
	};
	for (const workload of report.workloads ?? []) for (const { written, results } of workload.containers) for (const { target, verdict } of results) if (nodes.has(target)) add(written, `${require_check.titleOf(workload)} (${workload.file}:${workload.line})`, verdict);
	const hosts = new Set(report.targets.filter((host) => isOfPool(host, pool)).map(({ name }) => name));
	for (const { dockerfile, images } of report.builds) for (const { role, reference, line, results } of images) for (const { target, verdict } of results) if (role === "final" && hosts.has(target)) add(reference, `${dockerfile}:${line}`, verdict);
	return [...found.values()].filter(({ verdict }) => verdict !== "not-windows");
}
function isOfPool({ build, revision, use }, pool) {
	return use === void 0 && build !== null && pool.versions.includes(require_check.formatWindowsVersion({
		build,
		revision
	}));
}
function imageRows(pools) {
	const rows = new Map();
	for (const { name, images } of pools) for (const { image, of, verdict } of images) {
		const key = JSON.stringify([image, of]);
		const row = rows.get(key) ?? {
			image,
			of,
			pools: new Map()
		};
		rows.set(key, row);
		row.pools.set(verdict, [...row.pools.get(verdict) ?? [], name]);
	}
	return [...rows.values()].map(({ image, of, pools: by }) => [
		image,
		of,
		require_check.VERDICTS.flatMap((verdict) => by.has(verdict) ? [`${verdict}: ${by.get(verdict).join(", ")}`] : []).join("; ")
	]);
}
// lib/cli/nodes-command.js
const EXPECTED = `Expected a file of nodes, for example: kubectl get nodes -o json > nodes.json, then ${require_check.TOOL.name} nodes @nodes.json`;
async function nodesCommand(context) {
	const { positionals, raw } = context.arguments;
	const files = positionals.map((each) => each.startsWith("@") ? each : `@${each}`);
	const { root, folder } = require_check.placeOf(context.terminal.cwd(), []);
	const workspace = require_check.openWorkspace(root, { git: true });
	const given = {
		...context.arguments,
		raw: new Map([...raw, ["targets", [...raw.get("targets") ?? [], ...files]]])
	};
	const settings = await require_check.settingsOf({
		...context,
		arguments: given
	}, [], workspace);
	if (!settings) return 2;
	const { inventories, declared } = settings.nodes;
	if (inventories.length === 0) return context.wrongCall(`No nodes are given. ${EXPECTED}`);
	const wrong = require_check.wrongFormat(settings);
	if (wrong !== null) return context.wrongCall(wrong);
	const face = require_check.faceOf(context, EXPECTED, root);
	const outcome = await require_check.runCheck(settings, workspace, folder, face);
	face.done();
	if (!outcome.ok) return context.wrongCall(outcome.message);
	const pools = poolsOf(inventories.flatMap((inventory) => inventory.nodes.map((node) => require_target.claimed(node, declared)))).map((pool) => ({
		...pool,
		images: imagesInPool(outcome.report, pool)
	}));
	const width = context.terminal.stdout.columns || 120;
	const table = () => require_check.toTable([
		"POOL",
		"NODES",
		"SYSTEM",
		"VERSIONS",
		"TAINTS",
		"NOTE"
	], pools.map(rowOf), width);
	const images = imageRows(pools);
	const text = settings.format === "json" ? require_json.toJsonText(pools.map((pool) => ({
		...pool,
		note: noteOf(pool)
	}))) : [table(), ...images.length === 0 ? [] : [require_check.toTable([
		"IMAGE",
		"OF",
		"POOLS"
	], images, width)]].join("\n");
	require_check.warn([...settings.notices, ...face.notices], context);
	const failed = await require_check.deliver(text, settings, context, root);
	return failed ? context.wrongCall(failed) : 0;
}
function rowOf(pool) {
	const { name, nodes, os, versions, taints } = pool;
	return [
		name,
		String(nodes.length),
		os ?? "unknown",
		versions.join(", "),
		taints.join(", "),
		noteOf(pool)
	];
}
function noteOf({ os, build, versions }) {
	if (os !== "windows") return "";
	if (build === null) return "Windows version not known";
	const notes = versions.length > 1 ? ["updates differ"] : [];
	const line = require_check.februaryLine(build);
	if (line) {
		const sides = versions.map((version) => {
			const revision = require_check.parseWindowsVersion(version)?.revision ?? null;
			return require_check.sideOfLine({
				revision,
				floatsUntil: null
			}, line.line, require_check.FEBRUARY_2020_DATE);
		});
		const known = [...new Set(sides.filter((side) => side !== null))];
		notes.push(known.length === 0 ? "February 2020 updates: not known" : `${known.join(" and ")} the February 2020 updates`);
	}
	if (build === 14393 && versions.length > 1) notes.push("images must match each of these revisions");
	return notes.join("; ");
}
exports.nodesCommand = nodesCommand;
