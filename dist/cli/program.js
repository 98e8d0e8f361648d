const require_reason = require("./reason.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// lib/io/child.js
const DRAIN_MS = 500;
async function runProgram(program, args, options) {
	const { spawn } = await import("node:child_process");
	try {
		return await finish(spawn(program, args, {
			...options.cwd === void 0 ? {} : { cwd: options.cwd },
			env: options.env,
			shell: false,
			windowsHide: true,
			detached: process.platform !== "win32",
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			]
		}), options);
	} catch (error) {
		return failure(error);
	}
}
function finish(child, { input, timeoutMs, limit }) {
	return new Promise((resolve) => {
		const stdout = [];
		const stderr = [];
		let size = 0;
		let settled = false;
		let drain;
		const settle = (result) => {
			settled = true;
			clearTimeout(timer);
			clearTimeout(drain);
			running.delete(child);
			if (running.size === 0) process.off("exit", killAll);
			child.stdin?.destroy();
			child.stdout?.destroy();
			child.stderr?.destroy();
			resolve(result);
		};
		const stop = (result) => {
			kill(child);
			settle(result);
		};
		const timer = setTimeout(() => stop({ kind: "timed-out" }), timeoutMs);
		running.add(child);
		if (running.size === 1) process.on("exit", killAll);
		const collect = (into) => (chunk) => {
			size += chunk.length;
			if (size > limit) stop({
				kind: "failed",
				reason: "printed far more than was expected"
			});
			else into.push(chunk);
		};
		child.stdout?.on("data", collect(stdout));
		child.stderr?.on("data", collect(stderr));
		const ended = (code, signal) => {
			if (code === null) return settle({
				kind: "failed",
				reason: `was ended by ${signal ?? "a signal"}`
			});
			settle({
				kind: "ended",
				code,
				stdout: Buffer.concat(stdout),
				stderr: Buffer.concat(stderr)
			});
		};
		child.on("error", (error) => settle(failure(error)));
		child.on("close", ended);
		child.on("exit", (code, signal) => {
			if (!settled) drain = setTimeout(() => ended(code, signal), DRAIN_MS);
		});
		child.stdin?.on("error", () => {});
		child.stdin?.end(input ?? "");
	});
}
const running = new Set();
function killAll() {
	for (const child of running) kill(child);
}
function kill(child) {
	try {
		if (child.pid !== void 0 && process.platform !== "win32") process.kill(-child.pid, "SIGKILL");
		else child.kill("SIGKILL");
	} catch {}
}
function failure(error) {
	if (require_reason.errorCode(error) === "ENOENT") return { kind: "missing" };
	return {
		kind: "failed",
		reason: `could not be started: ${require_reason.reasonOf(error)}`
	};
}
// lib/io/program.js
async function findProgram(file, env) {
	if ((0, node_path.isAbsolute)(file)) return file;
	if (/[\\/]/.test(file)) return null;
	const windows = process.platform === "win32";
	const names = windows && !/\.(?:exe|com)$/i.test(file) ? [`${file}.exe`, `${file}.com`] : [file];
	const path = (windows ? env.Path ?? env.PATH : env.PATH) ?? "";
	for (const entry of path.split(node_path.delimiter)) {
		const folder = windows ? entry.replace(/^"(.*)"$/, "$1") : entry;
		if (!(0, node_path.isAbsolute)(folder)) continue;
		for (const name of names) if (await isProgram((0, node_path.join)(folder, name))) return (0, node_path.join)(folder, name);
	}
	return null;
}
async function isProgram(path) {
	try {
		await (0, node_fs_promises.access)(path, node_fs.constants.X_OK);
		return (await (0, node_fs_promises.stat)(path)).isFile();
	} catch {
		return false;
	}
}
function liesIn(path, root) {
	const within = (inner, outer) => inner === outer || inner.startsWith((0, node_path.join)(outer, node_path.sep));
	return within(path, root) || within(realOf(path), realOf(root));
}
function realOf(path) {
	try {
		return node_fs.realpathSync.native(path);
	} catch {
		return path;
	}
}
Object.defineProperty(exports, "findProgram", {
	enumerable: true,
	get: function() {
		return findProgram;
	}
});
Object.defineProperty(exports, "liesIn", {
	enumerable: true,
	get: function() {
		return liesIn;
	}
});
Object.defineProperty(exports, "runProgram", {
	enumerable: true,
	get: function() {
		return runProgram;
	}
});
