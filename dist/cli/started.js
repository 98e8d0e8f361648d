const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_check = require("./check.js");
// lib/find/started.js
var started_exports = require_rolldown_runtime.__exportAll({
	containerOf: () => containerOf,
	stacksAmong: () => stacksAmong,
	startedWorkloads: () => startedWorkloads,
	unplaced: () => unplaced
});
const WINDOWS = /windows|nanoserver|servercore|ltsc20\d\d/i;
function startedWorkloads(starts, runners) {
	const groups = new Map();
	const stacks = stacksAmong(starts);
	for (const start of starts) {
		const { kind, name, image, written, at, isolation, platform, build, fetches, host } = start;
		const key = JSON.stringify([
			kind,
			name,
			image,
			written,
			at,
			isolation,
			platform,
			build,
			fetches,
			host.kind === "none"
		]);
		const known = groups.get(key);
		if (known) known.push(start);
		else groups.set(key, [start]);
	}
	return [...groups.values()].flatMap((same) => workloadOf(same, runners, stacks) ?? []);
}
function stacksAmong(starts) {
	return new Set(starts.flatMap(({ deploy, at }) => deploy?.stack ? [at.file] : []));
}
function workloadOf(same, runners, stacks) {
	const [start] = same;
	const { kind, name, at, written, isolation, host } = start;
	const rules = host.kind === "none" ? unplaced(start, stacks) : onMachines(same, runners);
	const speaksOfWindows = isolation !== null || WINDOWS.test(written);
	if (rules.by === "command" && rules.steps !== null && !speaksOfWindows) {
		if (rules.steps.machines.every((machine) => machine.host === null)) return null;
	}
	return {
		kind,
		name,
		namespace: null,
		file: at.file,
		line: at.line,
		containers: [containerOf(start)],
		rules,
		refused: start.refused,
		files: [...new Set(same.flatMap(({ files }) => files))],
		comments: []
	};
}
function containerOf({ name, image, written, at, build }) {
	const container = {
		name,
		init: false,
		reference: image,
		written,
		line: at.line,
		hostProcess: false
	};
	return build === null ? container : {
		...container,
		build
	};
}
function unplaced({ deploy, isolation, platform, at }, stacks) {
	return stacks.has(at.file) ? {
		by: "swarm",
		constraints: deploy?.constraints ?? [],
		isolation,
		line: at.line
	} : {
		by: "command",
		isolation,
		platform,
		steps: null
	};
}
function onMachines(same, runners) {
	const { isolation, platform, fetches } = same[0];
	const machines = new Map();
	let elsewhere = false;
	for (const { host } of same) {
		const machine = machineOf(host, runners);
		if (machine === null) elsewhere = true;
		else machines.set(JSON.stringify(machine), machine);
	}
	const conditional = same.some((start) => start.conditional);
	return {
		by: "command",
		isolation,
		platform,
		steps: {
			machines: [...machines.values()],
			elsewhere,
			conditional,
			fetches
		}
	};
}
function machineOf(host, runners) {
	const { buildHost } = require_check.runnerHost(host, null, runners);
	if (buildHost === null || host.kind !== "runner") return null;
	const { labels } = host;
	return buildHost.os === "windows" ? {
		name: buildHost.host.name,
		host: buildHost.host,
		labels
	} : {
		name: buildHost.name,
		host: null,
		labels
	};
}
Object.defineProperty(exports, "containerOf", {
	enumerable: true,
	get: function() {
		return containerOf;
	}
});
Object.defineProperty(exports, "stacksAmong", {
	enumerable: true,
	get: function() {
		return stacksAmong;
	}
});
Object.defineProperty(exports, "started_exports", {
	enumerable: true,
	get: function() {
		return started_exports;
	}
});
Object.defineProperty(exports, "unplaced", {
	enumerable: true,
	get: function() {
		return unplaced;
	}
});
